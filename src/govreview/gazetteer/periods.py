"""When an entry stood, against the date that a text tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from govreview.models.edtf import EdtfDate

_BEGINNING = "0000-00-00"
_NEVER = "9999-99-99"


@frozen
class Period:
    """Days from `first` to `last`, both included, as text that sorts."""

    first: str
    last: str

    @classmethod
    def of(cls, start: str | None, end: str | None) -> Period:
        """The period of an entry: what is not told of its start is as early, of its end as late as can be."""
        first, last = start or "", end or ""
        return cls(first + _BEGINNING[len(first) :], last + _NEVER[len(last) :])

    @classmethod
    def told(cls, date: EdtfDate) -> Period | None:
        """The days that a date may mean; of an interval its start, or its end if only that is told.

        Returns:
            None where the year is not known.
        """
        point = date.start or date.end or date
        if point.earliest is None or point.latest is None:
            return None
        return cls(point.earliest.isoformat(), point.latest.isoformat())

    def covers(self, other: Period) -> bool:
        """Whether the whole of the other lies within."""
        return self.first <= other.first and other.last <= self.last
