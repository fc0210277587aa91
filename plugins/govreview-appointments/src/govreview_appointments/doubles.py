"""What a text tells twice: demands that came true, reviews that go with a post, his appointment to it.

One change is one record. "Critics say that she ought to have gone" is no second departure of somebody who has been
sacked, and a commissioner who is told to review the services is not a reviewer besides.
"""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

from attrs import frozen

from govreview.models import Appointment, Change, RoleKind, Status

if TYPE_CHECKING:
    from collections.abc import Mapping

OPEN = frozenset({Status.POSSIBLE, Status.PLANNED})
"""What is still open of a change, until it is told as come."""
WITHIN: Mapping[RoleKind, RoleKind] = MappingProxyType(
    {RoleKind.REVIEWER: RoleKind.COMMISSIONER, RoleKind.PANEL_MEMBER: RoleKind.BOARD_CHAIR}
)
"""Missions that go with another: the review of a commissioner, the seat of a board's chair."""


@frozen
class Doubles:
    """The records of one document, by which it is told whether one is told twice.

    Attributes:
        records: All of them.
    """

    records: Sequence[Appointment]

    def told_again(self, item: Appointment) -> bool:
        """Whether another record tells what this one tells, and more of it."""
        return any(
            x is not item
            and x.person.name == item.person.name
            and x.change is item.change
            and x.status is Status.ACTUAL
            and same_place(x, item)
            and (came_true(item, x) or goes_with(item, x) or vaguer(item, x))
            for x in self.records
        )


def same_place(one: Appointment, other: Appointment) -> bool:
    """Whether two changes may concern the same authority."""
    if one.authority is None or other.authority is None:
        return True
    return one.authority.slug == other.authority.slug


def same_time(one: Appointment, other: Appointment) -> bool:
    """Whether two changes may be of the same day."""
    if one.date is None or other.date is None:
        return True
    return bool(one.date.refines(other.date) or other.date.refines(one.date))


def came_true(item: Appointment, actual: Appointment) -> bool:
    """Read "ought to have been sacked" of somebody who was; whoever is to stay on for good is told twice rightly."""
    open_end = item.change is Change.END and item.status in OPEN
    return open_end and (item.role_kind is actual.role_kind or item.role is None)


def goes_with(item: Appointment, wider: Appointment) -> bool:
    """Read "was appointed to review the services" of a commissioner, "has joined the board" of its chair."""
    starts = item.change is Change.START and item.status in OPEN | {Status.ACTUAL}
    return starts and WITHIN.get(item.role_kind) is wider.role_kind and same_time(item, wider)


def vaguer(item: Appointment, told: Appointment) -> bool:
    """Read "she resigned" or "his appointment", with no post known, beside the clause that names it."""
    if item.status is not Status.ACTUAL or item.role_kind is not RoleKind.OTHER or told.role_kind is RoleKind.OTHER:
        return False
    alike = item.role is None or (told.role is not None and item.role.lower() == told.role.lower())
    return alike and same_time(item, told)
