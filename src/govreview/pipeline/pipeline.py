"""The pipeline: the extractors that are run, and how.

What can go wrong with one on a document becomes a ``Problem`` of one of these kinds:

* ``extractor-failed``: it raised, or gave something that is no record or whose words do not stand in the text.
* ``extractor-timed-out``: it took longer than the limit.
* ``extractor-skipped``: it needs the records of an extractor that failed, is blocked or is not installed.
"""

from __future__ import annotations

import copy
import functools
import importlib.metadata
import os
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Self, cast

import attrs

from govreview.exceptions import ExtractorError, NoExtractorsError
from govreview.explanation import Reader, Source
from govreview.gazetteer import Gazetteer, read_rows
from govreview.gazetteer import gazetteer as default_gazetteer
from govreview.gazetteer.checks import check_row
from govreview.models import Document, Generator, Problem, Record
from govreview.pipeline.choice import choose, distinct, in_order, names
from govreview.pipeline.isolation import checked, restored, snapshot
from govreview.plugins import LoadedExtractor, LoadedRow, Plugins, describe_error, find_plugins, kept, loaded, needs_of
from govreview.plugins.limits import TIME_LIMIT, OutOfTimeError, limit_for, limited_to
from govreview.reading.reading import Reading
from govreview.resolve import resolve
from govreview.review import Review

if TYPE_CHECKING:
    from govreview.extractor import AnyExtractor, DependentExtractor, Extractor
    from govreview.gazetteer import Row
    from govreview.models import Actor, EdtfDate

__all__ = ["TIME_LIMIT", "Pipeline", "extract"]

Batch = tuple[LoadedExtractor, tuple[Record, ...]]
"""What one extractor found in one document."""


@attrs.frozen(init=False)
class Pipeline:
    """The extractors to run, in their order, and how.

    Attributes:
        extractors: Those that are run: by name, but each after those that it needs.
        problems: What is wrong with the plugins that cannot be used; every review repeats them, for each lacks their
            records.
        strict: Whether a problem is raised as an ``ExtractorError`` instead.
        gazetteer: What readings know beforehand. ``None`` for what the package does.
        time_limit: Seconds that an extractor may take for each begun 100,000 code points of a document. ``None`` for
            no limit. It holds in the main thread of a process, on systems with ``SIGALRM``, where no other alarm is
            set; elsewhere there is none. An extractor that does not come back from a call into C is ended only then.
        generator: The versions of govreview and of the extractors that are run, for the reviews.
        readers: What the extractors declare to read, for explanations.
    """

    extractors: tuple[LoadedExtractor, ...]
    problems: tuple[Problem, ...]
    strict: bool
    gazetteer: Gazetteer | None
    time_limit: float | None
    generator: Generator
    readers: tuple[Reader, ...]

    def __init__(  # noqa: PLR0913  (what can be chosen, each named)
        self,
        extractors: Iterable[AnyExtractor] | None = None,
        *,
        plugins: Iterable[str] | None = None,
        only: Iterable[str] | None = None,
        block: Iterable[str] = (),
        strict: bool = False,
        gazetteer: Gazetteer | None = None,
        rows: Iterable[Row] = (),
        time_limit: float | None = TIME_LIMIT,
    ) -> None:
        """Choose the extractors.

        Args:
            extractors: The extractors to choose from; no plugin is loaded then. Those of the installed plugins where
                ``None``.
            plugins: Names of the distributions whose plugins may be loaded; no other is even imported. All where
                ``None``.
            only: Names of those to run; those that they need run too. All where ``None``.
            block: Names of those not to run, whoever needs them.
            strict: Whether to raise at the first problem.
            gazetteer: What to know beforehand instead of what the package and the plugins do.
            rows: Further rows, which go before all others of the same key.
            time_limit: Seconds for each extractor and begun 100,000 code points. ``None`` for no limit.

        Raises:
            NoExtractorsError: There is none to run, or none of a name in ``only``.
            ExtractorError: Extractors need each other in a circle, one of ``extractors`` is none or two have one name;
                with ``strict``, a plugin has a problem.
            InvalidValueError: A distribution in ``plugins`` is not there, or a row is wrong.
        """
        if extractors is None:
            found = find_plugins(strict=strict, allow=plugins)
        else:
            found = Plugins(distinct(map(loaded, extractors)))
        problems = found.problems
        by_name = {each.name: each for each in sorted(found.extractors, key=lambda each: each.name)}
        try:
            chosen = in_order(choose(by_name, only, frozenset(block)))
        except NoExtractorsError as error:
            for problem in problems:
                error.add_note(f"{problem.distribution} {problem.version} cannot be used: {problem.message}")
            raise
        readers = tuple(map(Reader.of, chosen))
        brought = found.rows if gazetteer is None else ()
        gazetteer = _known(gazetteer, brought, rows)
        self.__attrs_init__(chosen, problems, strict, gazetteer, time_limit, _generator(chosen, brought), readers)  # pyright: ignore[reportAttributeAccessIssue]

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None, *, strict: bool = False) -> Self:
        """Build a pipeline of the installed plugins that the environment chooses.

        ``GOVREVIEW_ONLY`` and ``GOVREVIEW_BLOCK`` hold names of extractors, ``GOVREVIEW_PLUGINS`` those of the
        distributions whose plugins may be loaded, with commas between them; ``GOVREVIEW_GAZETTEER`` paths of tables of
        further rows, parted as in ``PATH``. No other function of the library reads the environment.

        Args:
            environ: The environment; that of the process where ``None``.
            strict: As for ``Pipeline``.

        Raises:
            NoExtractorsError: As for ``Pipeline``.
            ExtractorError: As for ``Pipeline``.
            InvalidValueError: As for ``Pipeline``.
            UnreadableInputError: A table cannot be read.
        """
        environ = os.environ if environ is None else environ
        tables = filter(None, environ.get("GOVREVIEW_GAZETTEER", "").split(os.pathsep))
        return cls(
            plugins=names(environ.get("GOVREVIEW_PLUGINS", "")) or None,
            only=names(environ.get("GOVREVIEW_ONLY", "")) or None,
            block=names(environ.get("GOVREVIEW_BLOCK", "")),
            strict=strict,
            rows=tuple(row for table in tables for row in read_rows(table)),
        )

    def review(self, document: Document) -> Review:
        """Read one document.

        Args:
            document: The document; it is not altered.

        Returns:
            Its actors and records, and a problem for each extractor that failed.

        Raises:
            ExtractorError: An extractor failed, and ``strict`` is set.
        """
        reading = self._reading(document)
        found: dict[str, tuple[Record, ...]] = {}
        problems = [attrs.evolve(problem, document=document.id) for problem in self.problems]
        for each in self.extractors:
            before = snapshot(reading)
            outcome = self._run(each, reading, found)
            altered = restored(document, before)
            if altered:
                outcome = each.problem("extractor-failed", f"it altered {altered}", document.id)
                reading = self._reading(document)
            if isinstance(outcome, Problem):
                self._note(outcome, problems)
            else:
                found[each.name] = outcome
        batches = tuple((each, found[each.name]) for each in self.extractors if each.name in found)
        (actors, records), unresolved = _resolve(reading, batches)
        for problem in unresolved:
            self._note(problem, problems)
        return Review(
            document=document.info,
            actors=actors,
            records=records,
            problems=tuple(problems),
            generator=self.generator,
            source=Source(document=document, gazetteer=self.gazetteer, readers=self.readers),
        )

    def reviews(self, documents: Iterable[Document]) -> Iterator[Review]:
        """Read documents one after the other, as they come.

        Args:
            documents: The documents.

        Yields:
            The review of each, in their order.

        Raises:
            ExtractorError: An extractor failed, and ``strict`` is set.
        """
        for document in documents:
            yield self.review(document)

    def _reading(self, document: Document) -> Reading:
        return Reading(document) if self.gazetteer is None else Reading(document, self.gazetteer)

    def _note(self, problem: Problem, problems: list[Problem]) -> None:
        if self.strict:
            raise ExtractorError(problem.extractor or "", problem.document, problem.message)
        problems.append(problem)

    def _run(
        self, each: LoadedExtractor, reading: Reading, found: Mapping[str, tuple[Record, ...]]
    ) -> tuple[Record, ...] | Problem:
        """Return what one extractor finds, all of it or nothing."""
        document = reading.document
        needs = needs_of(each.extractor)
        missing = [name for name in needs if name not in found]
        if missing:
            message = f"it needs the records of {', '.join(missing)}, and there are none"
            return each.problem("extractor-skipped", message, document.id)
        seconds = limit_for(len(document.text), self.time_limit)
        try:
            with kept(), limited_to(seconds):
                if needs:
                    needed = MappingProxyType({name: tuple(map(copy.copy, found[name])) for name in needs})
                    yielded = cast("DependentExtractor", each.extractor).extract(reading, needed)
                else:
                    yielded = cast("Extractor", each.extractor).extract(reading)
                return tuple(checked(record, document.text, each.name) for record in yielded)
        except OutOfTimeError:
            return each.problem("extractor-timed-out", f"it took longer than {seconds:g} seconds", document.id)
        except (Exception, SystemExit) as error:  # noqa: BLE001  (whatever a plugin raises)
            return each.problem("extractor-failed", describe_error(error), document.id)


def extract(  # noqa: PLR0913  (what is known of a document, each named)
    text: str,
    *,
    id: str | None = None,  # noqa: A002  (the name of the field)
    title: str | None = None,
    published: EdtfDate | str | None = None,
    publisher: str | None = None,
    url: str | None = None,
    strict: bool = False,
) -> Review:
    """Read one article with the installed extractors, which are looked for once.

    Args:
        text: The article; every offset of the review points into it.
        id: Identifier; the first 16 digits of the text's SHA-256 where not given.
        title: The headline; nothing is read from it.
        published: When it was published, as EDTF (``2014-03-27``, ``2013-11``). Without it "in October" is in no year.
        publisher: The paper, broadcaster or body.
        url: Where it came from.
        strict: Whether to raise where an extractor or a plugin fails.

    Returns:
        The article's actors and records, with what went wrong.

    Raises:
        NoExtractorsError: No extractor is installed.
        InvalidValueError: ``published`` is no date, or another argument not of its type.
        ExtractorError: An extractor or plugin failed, and ``strict`` is set.
    """
    document = Document(text, title=title, published=published, publisher=publisher, url=url)
    document = attrs.evolve(document, id=document.sha256[:16] if id is None else id)
    return _default_pipeline(strict=strict).review(document)


@functools.cache
def _default_pipeline(*, strict: bool) -> Pipeline:
    return Pipeline(strict=strict)


def _known(gazetteer: Gazetteer | None, brought: Iterable[LoadedRow], rows: Iterable[Row]) -> Gazetteer | None:
    """Return what readings know: the rows of plugins only beside the package's own, a caller's before all others."""
    further = (*(each.row for each in brought), *map(check_row, rows))
    if not further:
        return gazetteer
    return (default_gazetteer() if gazetteer is None else gazetteer).with_rows(*further)


def _generator(extractors: Iterable[LoadedExtractor], rows: Iterable[LoadedRow]) -> Generator:
    versions = {each.name: f"{each.distribution} {each.version}" if each.distribution else "" for each in extractors}
    sources = {each.distribution or "": each.version or "" for each in rows}
    extra = {"gazetteer": sources} if sources else {}
    return Generator(govreview=importlib.metadata.version("govreview"), extractors=versions, extra=extra)


def _resolve(
    reading: Reading, batches: tuple[Batch, ...]
) -> tuple[tuple[tuple[Actor, ...], tuple[Record, ...]], tuple[Problem, ...]]:
    """Join what all extractors found; where that fails, leave out those whose records fail alone too."""
    try:
        return resolve(reading, tuple(record for _, records in batches for record in records)), ()
    except Exception:
        culprits = {each.name: error for each, records in batches if (error := _failure(reading, records))}
        if not culprits:
            raise
        kept = tuple(batch for batch in batches if batch[0].name not in culprits)
        problems = tuple(
            each.problem("extractor-failed", f"its records cannot be joined: {describe_error(culprits[each.name])}")
            for each, _ in batches
            if each.name in culprits
        )
        resolved, _ = _resolve(reading, kept)
        return resolved, tuple(attrs.evolve(problem, document=reading.document.id) for problem in problems)


def _failure(reading: Reading, records: tuple[Record, ...]) -> Exception | None:
    try:
        resolve(reading, records)
    except Exception as error:  # noqa: BLE001  (a plugin's own record type may raise anything)
        return error
    return None
