"""Join mentions to actors, and reports of the same fact to one record.

The steps are plain functions. ``resolve`` runs them in order: actors from the reading, references
bound to them, records merged, and roles from what the text tells and from the records.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from govreview.models import (
    Actor,
    ActorKind,
    ActorRef,
    Appointment,
    Change,
    Evidence,
    Record,
    Role,
    RoleKind,
    Span,
    Status,
)
from govreview.models.records import Join, joins

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence

    from govreview.reading.coreference import Person
    from govreview.reading.reading import Reading

_HONORIFICS = frozenset({"professor", "prof", "doctor", "dr"})  # no roles, unless the text tells where
_DEPUTIES = frozenset({"deputy", "number two"})
_ANAPHORA = ("the", "council")
_NO_COUNCIL = frozenset("of tax house estate houses".split())  # behind "the council": another council, or none


def resolve(reading: Reading, records: Iterable[Record]) -> tuple[tuple[Actor, ...], tuple[Record, ...]]:
    """The actors of a document and its records, each fact once, all references bound.

    Args:
        reading: The document's reading.
        records: What the extractors found, in any order.
    """
    found, persons = find_actors(reading)
    bound = _Binder(found)
    merged = merge(sorted((bound.record(record) for record in records), key=_position))
    roles = roles_of(reading, merged, persons)
    actors = tuple(attrs.evolve(a, roles=roles[a.id]) if a.id in roles else a for a in found)
    return actors, tuple(sorted(merged, key=_position))


def _position(record: Record) -> tuple[int, int, str, str]:
    first = record.evidence[0]
    fields = (getattr(record, name) for name, how in joins(type(record)).items() if how is not Join.UNION)
    return first.start, first.end, record.type_name, repr(tuple(map(_identity, fields)))


# --- records --------------------------------------------------------------------------------------------------------


def merge(records: Sequence[Record]) -> tuple[Record, ...]:
    """One record a fact: reports that agree by their fields' joins are put together, in the order given.

    Reports that are alike in all that decides are put together first, at once; only what then remains is compared
    with one another, and of that only what shares the fields that must be equal.
    """
    alike: dict[Hashable, list[Record]] = {}
    for record in records:
        alike.setdefault((type(record), _decisive(record, Join.KEY), _decisive(record, Join.MATCH)), []).append(record)
    out: list[Record] = []
    groups: dict[Hashable, dict[Hashable, list[int]]] = {}
    for reports in alike.values():
        record = _joined(reports)
        leads = groups.setdefault((type(record), _decisive(record, Join.KEY)), {})
        lead = _lead(record)
        near = sorted(i for known in (leads.values() if lead is None else _of(leads, lead)) for i in known)
        at = next((i for i in near if agree(out[i], record)), None)
        if at is None:
            leads.setdefault(lead, []).append(len(out))
            out.append(record)
            continue
        out[at] = join(out[at], record)
        known = leads.setdefault(_lead(out[at]), [])
        if at not in known:
            known.append(at)
    return tuple(out)


def _of(leads: Mapping[Hashable, list[int]], lead: Hashable) -> Iterator[list[int]]:
    return (leads[value] for value in (lead, None) if value in leads)


def _decisive(record: Record, how: Join) -> tuple[Hashable, ...]:
    """The identities of the fields that join in one way."""
    return tuple(_identity(getattr(record, name)) for name, other in joins(type(record)).items() if other is how)


def _lead(record: Record) -> Hashable:
    """What a record is looked up by: its first field that may be silent but must not differ; dates may differ."""
    for name, how in joins(type(record)).items():
        value = getattr(record, name)
        if how is Join.MATCH and not hasattr(value, "refines") and name != "date":
            return _identity(value)
    return None


def agree(one: Record, other: Record) -> bool:
    """Whether two records of one type may report the same fact."""
    for name, how in joins(type(one)).items():
        if how in (Join.FIRST, Join.UNION):
            continue
        a, b = getattr(one, name), getattr(other, name)
        if how is Join.KEY and _identity(a) != _identity(b):
            return False
        if how is Join.MATCH and a is not None and b is not None and not _compatible(a, b):
            return False
    return True


def _identity(value: Any) -> Hashable:  # noqa: ANN401 - a field of a plugin's record may hold anything
    """What makes a value the same: the actor of a reference, the slug of an authority, else the value."""
    if isinstance(value, ActorRef):
        return value.id or value.name
    if isinstance(value, tuple):
        return tuple(map(_identity, value))
    value = getattr(value, "slug", value)
    try:
        hash(value)
    except TypeError:
        return repr(value)
    return value  # type: ignore[no-any-return]


def _compatible(one: Any, other: Any) -> bool:  # noqa: ANN401
    """Equal, or the same date told more finely."""
    if _identity(one) == _identity(other):
        return True
    if not (hasattr(one, "refines") and hasattr(other, "refines")):
        return False
    return bool(one.refines(other)) or bool(other.refines(one))


def join(one: Record, other: Record) -> Record:
    """The record that holds what both tell; the first is taken to state it best."""
    return _joined((one, other))


def _joined(reports: Sequence[Record]) -> Record:
    first = reports[0]
    if len(reports) == 1:
        return first
    changes: dict[str, Any] = {}
    for name, how in joins(type(first)).items():
        values = [getattr(report, name) for report in reports]
        if how is Join.UNION:
            changes[name] = tuple({_identity(item): item for value in reversed(values) for item in reversed(value)}.values())[::-1]
            continue
        best = None
        for value in values:
            finer = how is Join.MATCH and hasattr(best, "refines") and value is not None and value.refines(best)
            best = value if best is None or finer else best
        if best is not values[0]:
            changes[name] = best
    return attrs.evolve(first, **changes)


# --- roles ----------------------------------------------------------------------------------------------------------


def roles_of(
    reading: Reading, records: Iterable[Record], persons: Mapping[int, str]
) -> Mapping[str, tuple[Role, ...]]:
    """The posts of each person, by the actor's identifier: those told, and those that actual records give or take.

    Args:
        reading: The document's reading.
        records: Records whose references are bound.
        persons: The actor's identifier of each person of the reading, by the person's index.
    """
    out: dict[str, list[Role]] = {}
    for person, post in reading.holders:
        if post.organisation is not None or post.title.lower() not in _HONORIFICS:
            role = Role(title=post.title, organisation=post.organisation, kind=post.kind, current=not post.former)
            _add(out.setdefault(persons[person.index], []), role)
    for record in records:
        if isinstance(record, Appointment) and record.person.id is not None and _gives_post(record):
            _add_appointed(out.setdefault(record.person.id, []), record)
    return {actor: tuple(_without_deputy(roles)) for actor, roles in out.items()}


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
    a, b = set(one.organisation.lower().split()), set(other.organisation.lower().split())
    return a <= b or b <= a


def _without_deputy(roles: Sequence[Role]) -> Iterator[Role]:
    """The roles; a director is not a deputy of unknown kind besides."""
    directs = any(role.kind is RoleKind.DCS for role in roles)
    return (r for r in roles if not (directs and r.kind is RoleKind.OTHER and r.title.lower() in _DEPUTIES))


# --- actors ---------------------------------------------------------------------------------------------------------


def find_actors(reading: Reading) -> tuple[tuple[Actor, ...], Mapping[int, str]]:
    """Every person and organisation that the text names, by first mention, and the identifier of each person.

    Returns:
        The actors, without roles; and the actor's identifier by the index of the reading's person.
    """
    found: list[tuple[int, str, int | None, Actor]] = []
    for person in reading.persons:
        found.append((person.mentions[0].start, person.name, person.index, _person(person)))
    found.extend((actor.mentions[0].start, actor.name, None, actor) for actor in _organisations(reading))
    found.sort(key=lambda item: item[:2])
    actors = tuple(attrs.evolve(item[3], id=f"a{number}") for number, item in enumerate(found, 1))
    persons = {item[2]: actor.id for item, actor in zip(found, actors, strict=True) if item[2] is not None}
    return actors, persons


def _person(person: Person) -> Actor:
    mentions = tuple(Span(m.start, m.end) for m in person.mentions)
    return Actor(id="a0", kind=ActorKind.PERSON, name=person.name, aliases=person.aliases, mentions=mentions)


@attrs.define
class _Body:
    """The mentions of one organisation, gathered."""

    mentions: list[tuple[int, int, str]] = attrs.Factory(list)
    names: dict[str, None] = attrs.Factory(dict)
    identifiers: dict[str, str] = attrs.Factory(dict)

    def add(self, start: int, end: int, name: str) -> None:
        self.mentions.append((start, end, name))
        self.names.setdefault(name)

    def actor(self) -> Actor:
        spans = tuple(Span(start, end) for start, end, _ in sorted(set(self.mentions)))
        name = max((n for n in self.names if n.lower() != " ".join(_ANAPHORA)), key=len)
        aliases = tuple(other for other in self.names if other != name)
        return Actor(
            id="a0", kind=ActorKind.ORGANISATION, name=name, aliases=aliases, identifiers=self.identifiers, mentions=spans
        )


def _organisations(reading: Reading) -> Iterator[Actor]:
    """Councils and other bodies, the mentions of one body together."""
    bodies: dict[str, _Body] = {}
    councils: dict[str, _Body] = {}
    for council in reading.authorities:
        entry = reading.gazetteer.choose(council.entries, None, reading.document.published)
        body = councils.setdefault(entry.slug, _Body())
        body.add(council.start, council.end, council.name)
        body.identifiers = {"slug": entry.slug, **({"gss": entry.gss} if entry.gss else {})}
    for body in councils.values():
        for name in body.names:
            bodies.setdefault(name.lower(), body)
    if len(councils) == 1:
        for start, end, name in _anaphora(reading):
            next(iter(councils.values())).add(start, end, name)
    short = {o.abbreviation: (o.canonical or o.name).lower() for o in reading.organisations if o.abbreviation}
    for told in reading.organisations:
        key = short.get(told.name) or (told.canonical or told.name).lower()
        body = bodies.setdefault(key, _Body())
        body.add(told.start, told.end, told.name)
        if told.abbreviation:
            body.names.setdefault(told.abbreviation)
    yield from (body.actor() for body in {id(body): body for body in (*councils.values(), *bodies.values())}.values())


def _anaphora(reading: Reading) -> Iterator[tuple[int, int, str]]:
    """Where "the council" stands alone: in a text that names one council only, it is that one."""
    lowers = reading.tokens.lowers
    for i in range(len(lowers) - 1):
        if lowers[i : i + 2] == _ANAPHORA and (i + 2 == len(lowers) or lowers[i + 2] not in _NO_COUNCIL):
            if i + 1 not in reading.taken or reading.taken[i + 1] == "p":
                yield reading.tokens.starts[i], reading.tokens.ends[i + 1], " ".join(_ANAPHORA)


class _Binder:
    """Binds references to actors: by the place where the text names them, else by name."""

    def __init__(self, actors: Sequence[Actor]) -> None:
        self.by_span = {(s.start, s.end): actor for actor in reversed(actors) for s in actor.mentions}
        self.by_start = {s.start: actor for actor in reversed(actors) for s in actor.mentions}
        self.by_name: dict[str, Actor] = {}
        shared: set[str] = set()
        for actor in actors:
            for alias in actor.aliases:
                if self.by_name.setdefault(alias, actor) is not actor:
                    shared.add(alias)
        for alias in shared:
            del self.by_name[alias]
        self.by_name.update({actor.name: actor for actor in reversed(actors)})

    def record(self, record: Record) -> Record:
        """The record with its references bound, and each piece of evidence once."""
        changes: dict[str, Any] = {}
        for name in joins(type(record)):
            value = getattr(record, name)
            if isinstance(value, ActorRef):
                changes[name] = self.reference(value)
            elif isinstance(value, tuple) and value and isinstance(value[0], ActorRef | Evidence):
                each = (self.reference(v) if isinstance(v, ActorRef) else v for v in value)
                changes[name] = tuple(dict.fromkeys(each))
        return attrs.evolve(record, **{k: v for k, v in changes.items() if v != getattr(record, k)})

    def reference(self, ref: ActorRef) -> ActorRef:
        """The reference with the actor's identifier and full name, or as it was."""
        actor = None
        if ref.mention is not None:
            actor = self.by_span.get((ref.mention.start, ref.mention.end)) or self.by_start.get(ref.mention.start)
        actor = actor or self.by_name.get(ref.name)
        return ref if actor is None else attrs.evolve(ref, id=actor.id, name=actor.name)
