"""Reads the tables of the package."""

from __future__ import annotations

import csv
import pkgutil
from typing import TYPE_CHECKING

from govreview.gazetteer.entries import AuthorityEntry, BodyEntry, Entry, PlaceEntry, TrustEntry
from govreview.gazetteer.names import Names

if TYPE_CHECKING:
    from collections.abc import Iterator


def read_entries() -> tuple[Entry, ...]:
    """Every authority, trust, body and place of the package's tables."""
    return (*_authorities(), *_trusts(), *_bodies(), *_places())


def read_names() -> Names:
    """The names of persons of the package's tables."""
    given: dict[str, str] = {}
    words: list[str] = []
    for name, sex, word in _rows("given_names.csv"):
        given[name] = sex
        if word:
            words.append(name)
    return Names(
        given=given,
        words=frozenset(words),
        surnames=frozenset(_text("surnames.txt").split()),
        short_forms={short: _many(full) for short, full in _rows("nicknames.csv")},
    )


def _authorities() -> Iterator[AuthorityEntry]:
    for slug, name, short, gss, kind, start, end, successors, aliases, places, cautious in _rows("authorities.csv"):
        yield AuthorityEntry(
            slug,
            name,
            short,
            gss=gss or None,
            kind=kind,
            start=start or None,
            end=end or None,
            successors=_many(successors),
            cautious=bool(cautious),
            aliases=_many(aliases),
            places=_many(places),
        )


def _trusts() -> Iterator[TrustEntry]:
    for name, kind, authorities, start, end, aliases in _rows("trusts.csv"):
        yield TrustEntry(name, kind, _many(authorities), start=start or None, end=end or None, aliases=_many(aliases))


def _bodies() -> Iterator[BodyEntry]:
    for name, kind, start, end, aliases, cautious in _rows("bodies.csv"):
        yield BodyEntry(
            name, kind, start=start or None, end=end or None, cautious=bool(cautious), aliases=_many(aliases)
        )


def _places() -> Iterator[PlaceEntry]:
    for name, nation, cautious in _rows("places.csv"):
        yield PlaceEntry(name, nation, bool(cautious))


def _many(cell: str) -> tuple[str, ...]:
    return tuple(cell.split(";")) if cell else ()


def _rows(file: str) -> Iterator[list[str]]:
    rows = csv.reader(_text(file).splitlines())
    next(rows)
    return rows


def _text(file: str) -> str:
    data = pkgutil.get_data("govreview", f"data/{file}")
    if data is None:
        raise FileNotFoundError(file)
    return data.decode("utf-8")
