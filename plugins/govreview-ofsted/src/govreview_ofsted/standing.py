"""Which grades stand: what a later one has replaced, and the date that the grades of one report share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from govreview.models.records import Rating
from govreview.models.status import Status
from govreview_ofsted.timing import publications

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.models.edtf import EdtfDate
    from govreview.reading.reading import Reading


def settle(reading: Reading, found: Sequence[Rating]) -> Iterator[Rating]:
    """Give the ratings of a document their standing and the dates they share.

    Args:
        reading: The document's reading.
        found: The ratings, each as its own clause tells it, in the order of the text.
    """
    yield from _replaced(_dated(reading, found))


def _dated(reading: Reading, found: Sequence[Rating]) -> list[Rating]:
    """The grades of one report share its date: told beside it, or with the grade before."""
    told = tuple(publications(reading)) if found else ()
    out: list[Rating] = []
    for rating in found:
        if rating.date is None and rating.current:
            date = _published(told, rating) or _shared(out, rating)
            rating = attrs.evolve(rating, date=date)  # noqa: PLW2901 - the same rating, completed
        out.append(rating)
    return out


def _published(told: Sequence[object], rating: Rating) -> EdtfDate | None:
    start = rating.evidence[0].start
    fits = [
        p
        for p in told
        if p.start <= start and ((start < p.end and (not p.slugs or rating.authority.slug in p.slugs)) or not p.slugs or rating.authority.slug in p.slugs)  # type: ignore[attr-defined]
    ]
    return fits[-1].date if fits else None  # type: ignore[attr-defined]


def _shared(before: Sequence[Rating], rating: Rating) -> EdtfDate | None:
    """The date of the standing grade that the text gave the same authority last."""
    for other in reversed(before):
        if other.authority.slug != rating.authority.slug or not other.current or other.date is None:
            continue
        if other.area is rating.area and other.judgement is not rating.judgement:
            return None
        return None if other.date.is_interval else other.date
    return None


def _replaced(found: Sequence[Rating]) -> Iterator[Rating]:
    """A grade stands unless the text tells a later one for the same area."""
    for rating in found:
        rivals = [r for r in found if r is not rating and r.current and r.status is Status.ACTUAL and _alike(r, rating)]
        if rating.current and rating.date is not None and any(_later(r, rating) for r in rivals):
            yield attrs.evolve(rating, current=False)
        else:
            yield rating


def _alike(one: Rating, other: Rating) -> bool:
    return one.authority.slug == other.authority.slug and one.area is other.area


def _later(rival: Rating, rating: Rating) -> bool:
    """Whether a rival grade came after: by date, or being told without one while this one is dated."""
    assert rating.date is not None
    if rival.date is None:
        return rival.judgement is not rating.judgement
    return rating.date.before(rival.date) is True
