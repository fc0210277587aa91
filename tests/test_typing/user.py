"""A small user's program, never run: mypy and pyright check that the public types say what they should."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_type

import govreview
from govreview.gazetteer import PostEntry, VerbEntry
from govreview.models import RoleKind
from govreview.testing import Checks, GoldDocument, load_gold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import IO

    from govreview.gazetteer import Row
    from govreview.hookspecs import Exporter, Loader


def appointments(text: str) -> list[tuple[str, str | None]]:
    """Read one text."""
    review = govreview.extract(text, id="a-17", title=None, published="2014-03-27", publisher="The Post", url=None)
    assert_type(review, govreview.Review)
    assert_type(review.to_json(), str)
    found = []
    for appointment in review.of(govreview.Appointment):
        assert_type(appointment, govreview.Appointment)
        assert_type(appointment.authority, govreview.Authority | None)
        assert_type(appointment.date, govreview.EdtfDate | None)
        assert_type(appointment.status, govreview.Status)
        assert_type(appointment.evidence[0].text, str)
        found.append((appointment.person.name, appointment.role))
    return found


class Inquests:
    """The smallest extractor."""

    name = "inquests"

    def extract(self, reading: govreview.Reading) -> Iterator[govreview.ChildCase]:
        """Yield nothing, of the right type."""
        assert_type(reading.document, govreview.Document)
        yield from ()


class Shouted:
    """A loader."""

    suffixes = (".shout",)

    def load(self, data: bytes) -> str:
        """Return the text."""
        return data.decode().lower()


class Counts:
    """An exporter."""

    name = "counts"

    def export(self, reviews: Iterable[govreview.Review], file: IO[bytes]) -> None:
        """Write how many records there are."""
        for review in reviews:
            file.write(f"{len(review.records)}\n".encode())


@govreview.hookimpl
def govreview_loaders() -> Iterable[Loader]:
    """Hand over the loader."""
    return [Shouted()]


@govreview.hookimpl
def govreview_exporters() -> Iterable[Exporter]:
    """Hand over the exporter."""
    return [Counts()]


@govreview.hookimpl
def govreview_gazetteer() -> Iterable[Row]:
    """Hand over rows."""
    return [PostEntry("panjandrum", RoleKind.ADVISER), VerbEntry("gazump", "appoint")]


checks = Checks(Inquests(), examples=["Nobody died."], published="2014-03-27", articles=False)
assert_type(load_gold("seeds"), tuple[GoldDocument, ...])


@govreview.hookimpl
def govreview_extractors() -> Iterable[govreview.Extractor]:
    """Hand over the extractor."""
    return [Inquests()]
