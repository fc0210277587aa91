"""Which posts each person holds or held: those told beside the name, and those that records give or take."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from govreview.models import Appointment, Change, Record, Role, RoleKind, Status
from govreview.reading.people.holders import superior
from govreview.reading.people.jobs import coming, jobs, own_words, predecessors

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from govreview.reading.mentions import PostMention
    from govreview.reading.reading import Reading

_HONORIFICS = frozenset({"professor", "prof", "doctor", "dr"})  # no roles, unless the text tells where
_GENERIC = frozenset("the of council borough city county metropolitan district royal london bc mbc cc dc".split())
_DEPUTIES = frozenset({"deputy", "number two"})


def roles_of(reading: Reading, records: Iterable[Record], persons: Mapping[int, str]) -> Mapping[str, tuple[Role, ...]]:
    """The posts of each person, by the actor's identifier: those told, and those that actual records give or take.

    Args:
        reading: The document's reading.
        records: Records whose references are bound.
        persons: The actor's identifier of each person of the reading, by the person's index.
    """
    out: dict[str, list[Role]] = {}
    for person, post in (
        *reading.holders,
        *jobs(reading),
        *predecessors(reading),
        *own_words(reading),
        *coming(reading),
    ):
        if post.organisation is not None or _is_told(post) or post.title.lower() not in _HONORIFICS:
            role = Role(title=post.title, organisation=post.organisation, kind=post.kind, current=not post.former)
            _add(out.setdefault(persons[person.index], []), role)
    for record in records:
        if isinstance(record, Appointment) and record.person.id is not None and _gives_post(record):
            _add_appointed(out.setdefault(record.person.id, []), record)
    for person, post in reading.holders:
        over = superior(reading, post) if post.kind is RoleKind.OTHER else None
        if over is not None and any(role.kind is RoleKind.DCS for role in out.get(persons[over.index], ())):
            held = out[persons[person.index]]
            held[:] = [attrs.evolve(r, kind=RoleKind.DCS) if r.title == post.title else r for r in held]
    return {actor: tuple(_without_deputy(roles)) for actor, roles in out.items()}


def _is_told(post: PostMention) -> bool:
    """Whether a noun phrase tells the post, and no mere title: "a doctor", "two professors"."""
    return post.plural or post.definite or post.indefinite


def _gives_post(record: Appointment) -> bool:
    """Whether a record tells of a post that is or will be held, and of no bare mission such as a review or advice.

    Who may, or will not, lose a post holds it; who may get one does not.
    """
    if record.role is None or record.role_kind is RoleKind.REVIEWER:
        return False
    if record.change is Change.START and record.status not in (Status.ACTUAL, Status.PLANNED):
        return False
    if record.role_kind is not RoleKind.ADVISER:
        return True
    told = " ".join(evidence.text for evidence in record.evidence).lower()
    return record.role.split()[-1].lower() in told.split()


def _add_appointed(held: list[Role], record: Appointment) -> None:
    actual = record.status is Status.ACTUAL
    start = record.change is Change.START
    organisation = record.authority.name if record.authority else None
    role = Role(title=record.role or "", organisation=organisation, kind=record.role_kind, current=start is actual)
    _add(held, role, ended=actual and not start)


def _add(held: list[Role], role: Role, *, ended: bool = False) -> None:
    """Add a role unless the same post is there; an ended one is no longer current."""
    for at, known in enumerate(held):
        if not _same_post(known, role):
            continue
        current = known.current and not ended
        held[at] = attrs.evolve(known, current=current, organisation=known.organisation or role.organisation)
        return
    held.append(role)


def _same_post(one: Role, other: Role) -> bool:
    """Whether two roles are one post: the same kind, nowhere two organisations, and of other posts the same title."""
    if one.kind is not other.kind:
        return False
    if one.kind is RoleKind.OTHER and one.title.lower() != other.title.lower():
        return False
    if one.organisation is None or other.organisation is None:
        return True
    a, b = (set(role.split()) - _GENERIC for role in (one.organisation.lower(), other.organisation.lower()))
    return a <= b or b <= a


def _without_deputy(roles: Sequence[Role]) -> Iterator[Role]:
    """The roles; a director is not a deputy of unknown kind besides."""
    directs = any(role.kind is RoleKind.DCS for role in roles)
    return (r for r in roles if not (directs and r.kind is RoleKind.OTHER and r.title.lower() in _DEPUTIES))
