"""Every person and organisation that a text names, once each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import attrs

from govreview.models import Actor, ActorKind, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from govreview.reading.people.coreference import Person
    from govreview.reading.reading import Reading

_ANAPHORA = ("the", "council")
_NO_COUNCIL = frozenset("of tax house estate houses".split())  # behind "the council": another council, or none


def find_actors(reading: Reading) -> tuple[tuple[Actor, ...], Mapping[int, str]]:
    """Every person and organisation that the text names, by first mention, and the identifier of each person.

    Returns:
        The actors, without roles; and the actor's identifier by the index of the reading's person.
    """
    found: list[tuple[int, str, int | None, Callable[[str], Actor]]] = [
        (person.mentions[0].start, person.name, person.index, partial(_person, person)) for person in reading.persons
    ]
    found.extend((min(body.mentions)[0], body.name, None, body.actor) for body in _organisations(reading))
    found.sort(key=lambda item: item[:2])
    actors = tuple([make(f"a{number}") for number, (_, _, _, make) in enumerate(found, 1)])
    persons = {item[2]: actor.id for item, actor in zip(found, actors, strict=True) if item[2] is not None}
    return actors, persons


def _person(person: Person, number: str) -> Actor:
    mentions = tuple([Span(m.start, m.end) for m in person.mentions])
    return Actor(id=number, kind=ActorKind.PERSON, name=person.name, aliases=person.aliases, mentions=mentions)


@attrs.define
class _Body:
    """The mentions of one organisation, gathered."""

    mentions: list[tuple[int, int, str]] = attrs.Factory(list)
    names: dict[str, None] = attrs.Factory(dict)
    identifiers: dict[str, str] = attrs.Factory(dict)

    def add(self, start: int, end: int, name: str) -> None:
        self.mentions.append((start, end, name))
        self.names.setdefault(name)

    @property
    def name(self) -> str:
        return max((n for n in self.names if n.lower() != " ".join(_ANAPHORA)), key=len)

    def actor(self, number: str) -> Actor:
        spans = tuple([Span(start, end) for start, end, _ in sorted(set(self.mentions))])
        name = self.name
        aliases = tuple(other for other in self.names if other != name)
        return Actor(
            id=number,
            kind=ActorKind.ORGANISATION,
            name=name,
            aliases=aliases,
            identifiers=self.identifiers,
            mentions=spans,
        )


def _organisations(reading: Reading) -> Iterable[_Body]:
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
    return {id(body): body for body in (*councils.values(), *bodies.values())}.values()


def _anaphora(reading: Reading) -> Iterator[tuple[int, int, str]]:
    """Where "the council" stands alone: in a text that names one council only, it is that one."""
    lowers = reading.tokens.lowers
    for i in (i for i, lower in enumerate(lowers[:-1]) if lower == _ANAPHORA[0]):
        alone = i + 2 == len(lowers) or lowers[i + 2] not in _NO_COUNCIL
        if lowers[i : i + 2] == _ANAPHORA and alone and reading.taken.get(i + 1) in (None, "p"):
            yield reading.tokens.starts[i], reading.tokens.ends[i + 1], " ".join(_ANAPHORA)
