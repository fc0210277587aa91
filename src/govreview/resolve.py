"""Join mentions to actors, and reports of the same fact to one record.

The steps are plain functions. ``resolve`` runs them in order: actors from the reading, roles
from what the text tells and from the records, references bound, records merged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from govreview.models import Actor, ActorKind, ActorRef, Appointment, Change, Evidence, Record, Role, RoleKind, Span, Status
from govreview.models.records import Join, joins

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from govreview.reading.coreference import Person
    from govreview.reading.reading import Reading

HONORIFIC_TITLES = frozenset({"professor", "prof", "doctor", "dr"})
"""Words that the post layer may report but that are no roles (contract, section 7)."""


def resolve(reading: Reading, records: Iterable[Record]) -> tuple[tuple[Actor, ...], tuple[Record, ...]]:
    """The actors of a document and its records, each fact once, all references bound.

    Args:
        reading: The document's reading.
        records: What the extractors found, in any order.
    """
    merged = merge(sorted(records, key=_position))
    roles = roles_of(reading, merged)
    actors = find_actors(reading, roles)
    by_name = {name: actor for actor in reversed(actors) for name in (*actor.aliases, actor.name)}
    by_start = {span.start: actor for actor in actors for span in actor.mentions}
    bound = (attrs.evolve(r, **_bound(r, by_name, by_start)) for r in merged)
    return actors, tuple(sorted(bound, key=_position))


def _position(record: Record) -> tuple[int, int, str, str]:
    first = record.evidence[0]
    return first.start, first.end, record.type_name, repr(attrs.astuple(record, recurse=False))


def merge(records: Sequence[Record]) -> tuple[Record, ...]:
    """One record a fact: reports that agree by their fields' joins are put together, in the order given."""
    out: list[Record] = []
    for record in records:
        for at, known in enumerate(out):
            if type(known) is type(record) and agree(known, record):
                out[at] = join(known, record)
                break
        else:
            out.append(record)
    return tuple(out)


def agree(one: Record, other: Record) -> bool:
    """Whether two records of one type may report the same fact."""
    for name, how in joins(type(one)).items():
        if how is Join.FIRST or how is Join.UNION:
            continue
        a, b = _identity(getattr(one, name)), _identity(getattr(other, name))
        if how is Join.KEY and a != b:
            return False
        if how is Join.MATCH and a is not None and b is not None and not _compatible(a, b):
            return False
    return True


def _identity(value: Any) -> Any:
    """What makes a reference the same: the name of an actor, the slug of an authority."""
    if isinstance(value, ActorRef):
        return value.name
    return getattr(value, "slug", value)


def _compatible(one: Any, other: Any) -> bool:
    """Equal, or the same date told more finely."""
    if one == other:
        return True
    refines = getattr(one, "refines", None)
    if refines is None or not hasattr(other, "refines"):
        return False
    return bool(refines(other)) or bool(other.refines(one))


def join(one: Record, other: Record) -> Record:
    """The record that holds what both tell; the first is taken to state it best."""
    changes: dict[str, Any] = {}
    for name, how in joins(type(one)).items():
        a, b = getattr(one, name), getattr(other, name)
        if how is Join.UNION:
            changes[name] = _union(a, b)
        elif a is None or (how is Join.MATCH and hasattr(a, "refines") and b is not None and b.refines(a)):
            changes[name] = b
    return attrs.evolve(one, **changes)


def _union(one: tuple[Any, ...], other: tuple[Any, ...]) -> tuple[Any, ...]:
    seen = {_identity(value) for value in one}
    return (*one, *(value for value in other if _identity(value) not in seen))


def roles_of(reading: Reading, records: Sequence[Record]) -> Mapping[int, tuple[Role, ...]]:
    """The posts of each person, by the person's index: those told, and those that actual records give or take."""
    out: dict[int, list[Role]] = {}
    for person, post in reading.holders:
        if post.title.lower() not in HONORIFIC_TITLES:
            _add(out.setdefault(person.index, []), Role(title=post.title, organisation=post.organisation, kind=post.kind, current=not post.former))
    index = {p.name: p.index for p in reading.persons}
    for record in records:
        if isinstance(record, Appointment) and record.status in (Status.ACTUAL, Status.PLANNED) and record.person.name in index and record.role:
            if record.role_kind is RoleKind.REVIEWER or record.rule == "lead" and record.role_kind is RoleKind.ADVISER:
                continue
            current = record.change is Change.START and record.status is Status.ACTUAL
            held = out.setdefault(index[record.person.name], [])
            _add(held, Role(title=record.role, organisation=record.authority.name if record.authority else None, kind=record.role_kind, current=current), ended=record.change is Change.END and record.status is Status.ACTUAL)
    return {i: tuple(roles) for i, roles in out.items()}


def _add(held: list[Role], role: Role, *, ended: bool = False) -> None:
    """Add a role unless the same post is there; an ended one is no longer current."""
    for at, known in enumerate(held):
        if known.kind is role.kind and (known.kind is not RoleKind.OTHER or known.title.lower() == role.title.lower()):
            if ended:
                held[at] = attrs.evolve(known, current=False)
            return
    held.append(role)


def find_actors(reading: Reading, roles: Mapping[int, tuple[Role, ...]]) -> tuple[Actor, ...]:
    """Every person and organisation that the text names, by first mention."""
    found: list[tuple[int, Actor]] = []
    for person in reading.persons:
        found.append((person.mentions[0].start, _person(person, roles.get(person.index, ()))))
    found.extend(_organisations(reading))
    found.sort(key=lambda item: (item[0], item[1].name))
    return tuple(attrs.evolve(actor, id=f"a{number}") for number, (_, actor) in enumerate(found, 1))


def _person(person: Person, roles: tuple[Role, ...]) -> Actor:
    mentions = tuple(Span(m.start, m.end) for m in person.mentions)
    return Actor(id="a0", kind=ActorKind.PERSON, name=person.name, aliases=person.aliases, roles=roles, mentions=mentions)


def _organisations(reading: Reading) -> Iterable[tuple[int, Actor]]:
    """Councils and other bodies, the mentions of one body together."""
    groups: dict[tuple[str, str], list[tuple[int, int, str]]] = {}
    identifiers: dict[tuple[str, str], dict[str, str]] = {}
    for council in reading.authorities:
        entry = reading.gazetteer.choose(council.entries, None, reading.document.published)
        key = ("slug", entry.slug)
        groups.setdefault(key, []).append((council.start, council.end, council.name))
        identifiers[key] = {"slug": entry.slug, **({"gss": entry.gss} if entry.gss else {})}
    for body in reading.organisations:
        groups.setdefault(("name", (body.canonical or body.name).lower()), []).append((body.start, body.end, body.name))
    for key, mentions in groups.items():
        names = list(dict.fromkeys(name for _, _, name in mentions))
        name = max(names, key=len)
        spans = tuple(Span(start, end) for start, end, _ in mentions)
        aliases = tuple(n for n in names if n != name)
        yield spans[0].start, Actor(id="a0", kind=ActorKind.ORGANISATION, name=name, aliases=aliases, identifiers=identifiers.get(key, {}), mentions=spans)


def _bound(record: Record, by_name: Mapping[str, Actor], by_start: Mapping[int, Actor]) -> dict[str, Any]:
    """The fields of a record that refer to actors, bound."""
    out: dict[str, Any] = {}
    for field in attrs.fields(type(record)):
        value = getattr(record, field.name)
        if isinstance(value, ActorRef):
            out[field.name] = _bind(value, by_name, by_start)
        elif isinstance(value, tuple) and value and isinstance(value[0], ActorRef):
            out[field.name] = tuple(_bind(v, by_name, by_start) for v in value)
        elif isinstance(value, tuple) and value and isinstance(value[0], Evidence):
            out[field.name] = tuple(dict.fromkeys(value))
    return out


def _bind(ref: ActorRef, by_name: Mapping[str, Actor], by_start: Mapping[int, Actor]) -> ActorRef:
    actor = by_start.get(ref.mention.start) if ref.mention is not None else None
    actor = actor or by_name.get(ref.name)
    return attrs.evolve(ref, id=actor.id, name=actor.name) if actor is not None else ref
