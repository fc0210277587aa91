"""Lists: people, or authorities, that are named one after the other with "and"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from govreview.reading.grammar.appositions import HUMAN_NOUNS
from govreview.reading.grammar.phrases import NounPhrase, VerbGroup

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreview.reading.grammar.phrases import Chunk
    from govreview.reading.text.tokens import Tokens


def join_lists(chunks: Sequence[Chunk], tokens: Tokens) -> list[Chunk]:
    """Join people, and authorities, that are named or told in a list with "and", or with "neither" and "nor"."""
    out: list[Chunk] = []
    i = 0
    while i < len(chunks):
        chunk = chunks[i]
        if isinstance(chunk, NounPhrase):
            members, after = _members(chunk, chunks, i, tokens)
            if len(members) > 1:
                neither = tokens.lowers[chunk.first] == "neither"
                out.append(
                    NounPhrase(
                        members[0].first,
                        members[-1].last,
                        members[-1].head,
                        "neither" if neither else "list",
                        tuple(p for m in members for p in m.people),
                        tuple(p for m in members for p in m.posts),
                        tuple(a for m in members for a in m.authorities),
                        tuple(o for m in members for o in m.organisations),
                        members[0].possessor,
                        members=tuple(members),
                        core=members[-1].core,
                        closed=members[-1].closed,
                    )
                )
                i = after
                continue
        out.append(chunk)
        i += 1
    return out


def join_groups(chunks: Sequence[Chunk], tokens: Tokens) -> list[Chunk]:
    """Join "two directors, A and B," to one phrase that names both."""
    out: list[Chunk] = []
    i = 0
    while i < len(chunks):
        group = chunks[i]
        named = chunks[i + 2] if i + 2 < len(chunks) and chunks[i + 1].kind in ",-" else None
        if (
            isinstance(group, NounPhrase)
            and isinstance(named, NounPhrase)
            and named.members
            and named.people
            and not group.people
            and tokens.lowers[group.head].rstrip("s") in HUMAN_NOUNS
        ):
            closed = i + 3 < len(chunks) and chunks[i + 3].kind in ",-"
            out.append(
                evolve(
                    named,
                    first=group.first,
                    last=chunks[i + 3].last if closed else named.last,
                    posts=(*group.posts, *named.posts),
                )
            )
            i += 4 if closed else 3
            continue
        out.append(group)
        i += 1
    return out


def _class(phrase: NounPhrase, tokens: Tokens) -> str:
    """What a phrase can be listed with: a person by name or as somebody's, an authority, or nothing."""
    if phrase.people:
        return "person"
    if phrase.determiner in ("definite", "possessive", "none") and not phrase.authorities:
        return "human" if tokens.lowers[phrase.head] in HUMAN_NOUNS and not phrase.posts else ""
    if phrase.authorities and not phrase.posts and phrase.determiner == "none":
        return "authority" if phrase.last == phrase.authorities[-1].last else ""
    return ""


def _members(head: NounPhrase, chunks: Sequence[Chunk], i: int, tokens: Tokens) -> tuple[list[NounPhrase], int]:
    """The phrases of a list that begins at ``i``, and the index behind it."""
    sort = _class(head, tokens)
    members = [head]
    joining = ("nor",) if tokens.lowers[head.first] == "neither" else ("and", "or", "&")
    if not sort:
        return members, i + 1
    at, closed = i + 1, False
    while at + 1 < len(chunks):
        step = 1
        conjunction = chunks[at].kind == "C"
        if chunks[at].kind == "," and chunks[at + 1].kind == "C" and at + 2 < len(chunks):
            step, conjunction = 2, True
        elif not (conjunction or chunks[at].kind == ","):
            break
        item = chunks[at + step]
        if not isinstance(item, NounPhrase) or _class(item, tokens) != sort:
            break
        after = chunks[at + step + 1] if at + step + 1 < len(chunks) else None
        if conjunction and tokens.lowers[chunks[at + step - 1].first] not in joining:
            break
        parted = isinstance(after, VerbGroup) and after.singular and "nor" not in joining
        if conjunction and parted and sort in ("person", "human"):
            break
        members.append(item)
        at += step + 1
        if conjunction:
            closed = True
            if after is None or after.kind != "C":
                break
    return (members, at) if closed else ([head], i + 1)
