"""The hooks that a plugin may implement, and the two markers that pluggy knows them by.

None takes an argument. Each is called once in a process, when plugins are first needed, never at import; what it hands
over is kept and used for every document. None may read, write or print anything, for nobody asked for it yet.
"""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, Protocol

import pluggy

if TYPE_CHECKING:
    from collections.abc import Iterable

    from govreview.extractor import AnyExtractor
    from govreview.gazetteer import Row
    from govreview.models import Document, Record
    from govreview.review import Review

__all__ = [
    "PROJECT",
    "Exporter",
    "Loader",
    "govreview_exporters",
    "govreview_extractors",
    "govreview_gazetteer",
    "govreview_loaders",
    "govreview_record_types",
    "hookimpl",
    "hookspec",
]

PROJECT = "govreview"
"""The name of the entry point group and of pluggy's project; every hook's name begins with it."""

hookspec = pluggy.HookspecMarker(PROJECT)
hookimpl = pluggy.HookimplMarker(PROJECT)


class Loader(Protocol):
    """Gets the text out of files of one kind.

    Attributes:
        suffixes: The endings of their names, small letters with the full stop: ``(".docx",)``.
    """

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The endings of the names of the files that it reads."""
        ...

    def load(self, data: bytes, /) -> str | Document:
        """Return the text of one file.

        Called for each file of its suffixes that ``govreview.read``, ``load_folder`` or the command line is given; it
        may not open anything else. Whatever it raises costs that file only.

        Args:
            data: The bytes of the file.

        Returns:
            The text; or a document, whose title, date, publisher and address stand where the caller tells none.
        """
        ...


class Exporter(Protocol):
    """Writes reviews in a format of its own.

    Attributes:
        name: What ``--format`` and ``govreview.export.write`` call it: lower case, unique among those installed.
    """

    @property
    def name(self) -> str:
        """The format's name."""
        ...

    def export(self, reviews: Iterable[Review], file: IO[bytes], /) -> None:
        """Write reviews.

        Called once for each output. It may write to ``file`` alone; it may not close it.

        Args:
            reviews: The reviews, which come one by one as the documents are read: it may keep as little as it likes.
            file: Where to write to; it cannot be gone back in.
        """
        ...


@hookspec
def govreview_extractors() -> Iterable[AnyExtractor]:  # type: ignore[empty-body]
    """Hand over the plugin's extractors.

    Called when the first pipeline of installed plugins is built.

    Returns:
        Extractors: objects, not classes.
    """


@hookspec
def govreview_gazetteer() -> Iterable[Row]:  # type: ignore[empty-body]
    """Hand over rows that readings are to know: authorities, trusts, bodies, places, posts, verbs and cues of status.

    Called when the first pipeline of installed plugins is built. The rows hold for all extractors, whoever brought
    them. A row goes before that of the package with the same key; of two plugins' rows with one key the first by
    distribution is used.

    Returns:
        Entries of ``govreview.gazetteer``.
    """


@hookspec
def govreview_record_types() -> Iterable[type[Record]]:  # type: ignore[empty-body]
    """Hand over record types: needed only for those defined elsewhere than in the package of an extractor.

    Called when a record of a type that is not built in is read from a file, and for the JSON Schema.

    Returns:
        Frozen attrs classes on ``govreview.Record``.
    """


@hookspec
def govreview_loaders() -> Iterable[Loader]:  # type: ignore[empty-body]
    """Hand over readers of further files.

    Called when a file is to be read whose name does not end in ``.txt`` or ``.text``.

    Returns:
        Loaders: objects, not classes.
    """


@hookspec
def govreview_exporters() -> Iterable[Exporter]:  # type: ignore[empty-body]
    """Hand over writers of further formats.

    Called when a format is asked for that is not built in, and for the help of the command line.

    Returns:
        Exporters: objects, not classes.
    """
