"""Apposition: what stands beside a person's name and only says more of the same person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from govreview.reading.grammar.phrases import Mark, NounPhrase, VerbGroup

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreview.reading.grammar.phrases import Chunk
    from govreview.reading.text.tokens import Tokens

# Nouns that a name can stand in apposition to without being posts.
HUMAN_NOUNS = frozenset(
    "deputy successor predecessor replacement number mother father mum dad stepfather stepmother parent uncle "
    "aunt grandmother grandfather grandparent brother sister son daughter stepson stepdaughter partner boyfriend "
    "girlfriend husband wife carer man woman boy girl child baby toddler infant pupil teenager youngster victim "
    "author chair candidate rival challenger colleague counterpart friend neighbour lawyer solicitor judge "
    "coroner spokesman latest newest spokeswoman spokesperson leader director chief commissioner minister "
    "chairman chairwoman mayor adviser nominee appointee choice vice-chair vice-chairman twin couple killer "
    "murderer source understudy forerunner stand-in locum veteran heir incumbent".split()
)


TWO_OBJECTS = frozenset(
    {"give", "hand", "show", "cost", "bid", "wish", "offer", "award", "deny", "serve", "send", "issue"}
)
"""Verbs behind which a thing may follow a person: "showed its director, Ann Lisle, the door"."""
ELSEWHERE = frozenset({"formerly", "late", "lately", "latterly", "previously", "once", "originally"})
"""Words before where somebody comes from: "Jane Ford, formerly of Leeds,"."""
LONGEST_TAIL = 5
"""Chunks of the prepositional phrases, or of the bracket, between a post or name and what goes on behind."""


def _has_person(chunk: Chunk) -> bool:
    return isinstance(chunk, NounPhrase) and bool(chunk.people)


def _absorb(phrase: NounPhrase, chunks: Sequence[Chunk], last: int) -> NounPhrase:
    """The phrase with the posts and ages of the chunks that stand in apposition to it."""
    posts, ages = list(phrase.posts), list(phrase.ages)
    for chunk in chunks:
        if isinstance(chunk, NounPhrase):
            posts.extend(chunk.posts)
            ages.extend(chunk.ages)
    return evolve(phrase, last=last, posts=tuple(posts), ages=tuple(ages))


def _closing(chunks: Sequence[Chunk], at: int) -> int:
    """Index of the comma, bracket, colon or stop that closes what begins at ``at``."""
    while at < len(chunks) and chunks[at].kind not in ',.;:-()"':
        at += 1
    return at


def join_appositions(chunks: Sequence[Chunk], tokens: Tokens) -> list[Chunk]:
    """Join what stands in apposition to a person, before or after the name."""
    out: list[Chunk] = []
    i = 0
    while i < len(chunks):
        chunk = chunks[i]
        if not isinstance(chunk, NounPhrase):
            out.append(chunk)
            i += 1
            continue
        if chunk.people:
            chunk, i = _with_followers(chunk, chunks, i + 1, tokens, _takes_two(out))
            out.append(chunk)
            continue
        holder = _in_brackets(chunks, i) if chunk.posts else None
        if holder is not None:
            out.append(_bracketed(chunk, holder, chunks[i + 3].last))
            i += 4
            continue
        named = _named_behind(chunk, chunks, i, out, tokens)
        if named is not None:
            phrase, i = named
            phrase, i = _with_followers(phrase, chunks, i, tokens, _takes_two(out))
            out.append(phrase)
            continue
        out.append(chunk)
        i += 1
    return out


def _in_brackets(chunks: Sequence[Chunk], i: int) -> NounPhrase | None:
    """The person named alone in the brackets behind a chunk."""
    if i + 3 >= len(chunks) or chunks[i + 1].kind != "(" or chunks[i + 3].kind != ")":
        return None
    inner = chunks[i + 2]
    return inner if isinstance(inner, NounPhrase) and inner.people else None


def _bracketed(chunk: NounPhrase, person: NounPhrase, last: int) -> NounPhrase:
    """Read "the Secretary of State for Education (Jane Smith)"."""
    return evolve(
        person,
        first=chunk.first,
        last=last,
        core=last,
        posts=(*chunk.posts, *person.posts),
        authorities=(*chunk.authorities, *person.authorities),
    )


def _named_behind(
    chunk: NounPhrase, chunks: Sequence[Chunk], i: int, out: Sequence[Chunk], tokens: Tokens
) -> tuple[NounPhrase, int] | None:
    """Read "His deputy, Annette Feeney-Marsh," and "the chief executive of the council, A B,"."""
    if not chunk.posts and not (
        chunk.determiner in ("definite", "possessive", "indefinite") and tokens.lowers[chunk.head] in HUMAN_NOUNS
    ):
        return None
    if any(post.plural for post in chunk.posts):
        return None
    at = i + 1
    tail: list[Chunk] = []
    while (
        at + 1 < len(chunks)
        and chunks[at].kind == "I"
        and tokens.lowers[chunks[at].first] != "by"
        and (isinstance(chunks[at + 1], NounPhrase) or chunks[at + 1].kind == "date")
        and not _has_person(chunks[at + 1])
        and at - i < LONGEST_TAIL
    ):
        tail.extend(chunks[at : at + 2])
        at += 2
    person = chunks[at + 1] if at + 1 < len(chunks) else None
    if not isinstance(person, NounPhrase) or not person.people or chunks[at].kind not in ",-":
        return None
    if any(p.first == person.first for p in person.posts) and tokens.lowers[chunk.head] not in HUMAN_NOUNS:
        return None
    if len(out) > 1 and out[-1].kind == "," and _has_person(out[-2]):
        return None
    behind = chunks[at + 2].kind if at + 2 < len(chunks) else "."
    governed = bool(out) and out[-1].kind in ("vg", "I")
    if behind not in ',.;:-()"' and (governed or behind not in ("vg", "R", "I", "C", "date")):
        return None
    joined = evolve(
        person,
        first=chunk.first,
        posts=(*chunk.posts, *person.posts),
        authorities=(*chunk.authorities, *person.authorities),
        organisations=(*chunk.organisations, *person.organisations),
        possessor=chunk.possessor,
        ages=(*chunk.ages, *person.ages),
        determiner=chunk.determiner,
    )
    after = at + 2
    if after + 1 < len(chunks) and chunks[after].kind in ",-" and _goes_on(chunks[after + 1]):
        joined = evolve(joined, last=chunks[after].last, closed=True)
        after += 1
    return joined, after


def _goes_on(chunk: Chunk) -> bool:
    """Whether the clause goes on behind the comma that closes an apposition."""
    if isinstance(chunk, VerbGroup):
        return chunk.form != "ing"
    return chunk.kind in ("I", "date")


def _takes_two(before: Sequence[Chunk]) -> bool:
    """Whether the verb before a phrase may have a second object."""
    verb = before[-1] if before else None
    return isinstance(verb, VerbGroup) and verb.lemma in TWO_OBJECTS


def _is_second(inner: Sequence[Chunk], tokens: Tokens) -> bool:
    """Whether what stands behind a comma is a thing, and says nothing of a person."""
    thing = inner[0] if inner else None
    return isinstance(thing, NounPhrase) and not thing.posts and tokens.lowers[thing.head] not in HUMAN_NOUNS


def _with_followers(
    phrase: NounPhrase,
    chunks: Sequence[Chunk],
    i: int,
    tokens: Tokens,
    two: bool,  # noqa: FBT001
) -> tuple[NounPhrase, int]:
    """Join age, affiliation, bracket and apposition behind a name; ``two`` where a second object may follow."""
    while i < len(chunks):
        mark, kind = chunks[i], chunks[i].kind
        ahead = chunks[i + 1] if i + 1 < len(chunks) else None
        affiliation = _affiliation(mark, ahead)
        if affiliation is not None:
            organisations = (*phrase.organisations, *affiliation.organisations)
            phrase = evolve(phrase, last=affiliation.last, organisations=organisations)
            i += 2
            continue
        if kind == "(":
            close = _closing(chunks, i + 1)
            if close < len(chunks) and chunks[close].kind == ")" and close - i < LONGEST_TAIL:
                phrase = _absorb(phrase, chunks[i + 1 : close], chunks[close].last)
                i = close + 1
                continue
            return phrase, i
        if kind not in ",-" or ahead is None:
            return phrase, i
        close = _closing(chunks, i + 1)
        inner = chunks[i + 1 : close]
        if two and _is_second(inner, tokens):
            return evolve(phrase, last=mark.last, closed=True), i + 1
        if _gapped(chunks, i + 1):
            return _absorb(phrase, chunks[i + 1 : i + 2], ahead.last), i + 2
        if not _apposition(inner, tokens):
            return phrase, i
        phrase = _absorb(phrase, inner, inner[-1].last)
        i = close
        if (
            close < len(chunks)
            and chunks[close].kind in ",-"
            and not (close + 1 < len(chunks) and (chunks[close + 1].kind == "C" or _has_person(chunks[close + 1])))
        ):
            further = chunks[close + 1 : _closing(chunks, close + 1)]
            if _apposition(further, tokens) and not (two and _is_second(further, tokens)):
                continue
            phrase = evolve(phrase, last=chunks[close].last, closed=True)
            i = close + 1
            if i < len(chunks) and chunks[i].kind == "R":
                return phrase, i
    return phrase, i


def _affiliation(mark: Chunk, ahead: Chunk | None) -> NounPhrase | None:
    """The body behind a name: "Annette Obasi of Barnardo's"."""
    if not isinstance(mark, Mark) or mark.word not in ("of", "from") or not isinstance(ahead, NounPhrase):
        return None
    return ahead if (ahead.organisations or ahead.authorities) and not ahead.people else None


def _gapped(chunks: Sequence[Chunk], i: int) -> bool:
    """A post with a relative clause of its own: "the commissioner he sent", "the minister who has been …"."""
    if i + 2 >= len(chunks):
        return False
    post, subject, verb = chunks[i : i + 3]
    if not isinstance(post, NounPhrase) or post.people:
        return False
    if isinstance(subject, Mark) and subject.word == "who":
        return bool(post.posts) or post.determiner in ("definite", "indefinite")
    if not post.posts:
        return False
    return subject.kind == "R" or (isinstance(subject, NounPhrase) and verb.kind == "vg")


def _apposition(inner: Sequence[Chunk], tokens: Tokens) -> bool:
    """Whether what stands between two commas only says more of the person before."""
    if not inner or any(c.kind in ("vg", "R", "S") and not (c.kind == "S" and c is inner[0]) for c in inner):
        return False
    if any(_has_person(c) for c in inner):
        return False
    lead = inner[0]
    if lead.kind == "age" and len(inner) == 1:
        return True
    phrases = [c for c in inner if isinstance(c, NounPhrase)]
    if not phrases:
        return False
    timed = len(inner) > 2 and isinstance(inner[2], NounPhrase) and tokens.lowers[lead.first] == "at"  # noqa: PLR2004
    phrase = phrases[1] if timed and len(phrases) > 1 else phrases[0]  # "at that time the minister"
    if phrase is lead:
        if phrase.determiner == "pronoun":
            return False
        return (
            bool(phrase.posts)
            or phrase.determiner in ("definite", "indefinite")
            or (phrase.determiner == "possessive" and not phrase.authorities)
            or bool(phrase.ages)
        )
    opener = (
        lead.kind == "A"
        or (lead.kind in "IS" and tokens.lowers[lead.first] in ("until", "at", "as"))
        or lead.kind == "date"
    )
    elsewhere = tokens.lowers[lead.first] in ELSEWHERE and bool(phrase.authorities or phrase.organisations)
    return opener and (bool(phrase.posts) or elsewhere)
