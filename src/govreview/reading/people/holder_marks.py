"""Posts told by small marks: letters behind a name, a line below it, "whose contract as"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from govreview.models.actor import RoleKind
from govreview.reading.grammar.lexicon import PREPOSITIONS
from govreview.reading.mentions import PostMention
from govreview.reading.people.words import APPEARING
from govreview.reading.reference import pronoun

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from govreview.reading.people.coreference import Person
    from govreview.reading.people.mentions import PersonMention
    from govreview.reading.reading import Reading

_LETTERS = {"hmi": RoleKind.INSPECTOR}
_COUNSEL = frozenset({"qc", "kc", "mp", "mep"})
_RANKS = frozenset("judge justice recorder sergeant sgt inspector insp superintendent supt det dci di ds ch pc".split())
_SHORT_RANKS = frozenset("dci di ds pc".split())
_CLERGY = frozenset("bishop archbishop archdeacon canon".split())
# What may stand before such a title: "His Honour Judge", "Mrs Justice".
_STYLES = frozenset("his her honour mr mrs ms lord lady dame sir the".split())
# Nouns for the holding of a post; those of the second set tell that it is over.
_TENURES = frozenset("role post contract job position term duties work career".split())
_PAST_TENURES = frozenset("time stint spell tenure days years year months reign".split())
_JOBS = frozenset("post job position role".split())  # which "is" or "was" a post: "whose last job was head of"
_COPULAS = frozenset({"is", "was"})
_OVER = frozenset("last previous former old earlier first".split())
_OWN_POSTS = {
    "author": RoleKind.REVIEWER, "chair": RoleKind.BOARD_CHAIR, "chairman": RoleKind.BOARD_CHAIR,
    "chairwoman": RoleKind.BOARD_CHAIR, "head": RoleKind.OTHER, "manager": RoleKind.OTHER, "founder": RoleKind.OTHER,
    "editor": RoleKind.OTHER, "headteacher": RoleKind.OTHER, "owner": RoleKind.OTHER,
}  # fmt: skip
_OWNING_THINGS = {
    RoleKind.REVIEWER: frozenset({"review", "report", "inquiry", "overview"}),
    RoleKind.BOARD_CHAIR: frozenset({"board", "partnership", "trust"}),
}
_OWNED = 4  # tokens from "whose" to the verb
_NEAR_THING = 6  # tokens before "whose" among which the thing is told
_MARKS = frozenset("'s ' whose her his".split())
_LONGEST_TENURE = 4  # words from the mark of possession to the noun: "her six turbulent years as"

Pair = tuple["Person", PostMention]


def tenures(reading: Reading) -> Iterator[Pair]:
    """As in "A B's six years as director", "her role as head", "whose last job was as chair": held or once held."""
    lowers = reading.tokens.lowers
    ends = {m.last: m for m in reading.people}
    for post in reading.posts:
        i = post.first - 1
        joined = i > 0 and lowers[i] == "as"
        i -= joined
        was = i > 0 and lowers[i] in _COPULAS
        i -= was
        noun = lowers[i] if i > 0 and (joined or was) else ""
        if noun not in _TENURES | _PAST_TENURES or (was and not joined and noun not in _JOBS):
            continue
        over = noun in _PAST_TENURES
        for _ in range(_LONGEST_TENURE):
            i -= 1
            over = over or lowers[i] in _OVER
            if i < 1 or lowers[i] in _MARKS or lowers[i] in PREPOSITIONS or not lowers[i][0].isalnum():
                break
        person = _tenant(reading, i, ends) if i >= 0 else None
        if person is not None:
            yield person, evolve(post, former=True) if over else post


def _tenant(reading: Reading, i: int, ends: Mapping[int, PersonMention]) -> Person | None:
    """Whose tenure it is, by the mark of possession at a token: "A B's", "A B, whose", "her"."""
    lowers = reading.tokens.lowers
    if lowers[i] in ("her", "his"):
        sentence = reading.sentence_of(i)
        return pronoun(reading, lowers[i], i, sentence) or _ahead(reading, i, sentence)
    mention = ends.get(i) if lowers[i] in ("'s", "'") else ends.get(i - 1) if lowers[i] == "whose" else None
    return reading.person_at.get(mention.first) if mention is not None else None


def _ahead(reading: Reading, i: int, sentence: int) -> Person | None:
    """Whom "his" at the head of a sentence means, if a comma and a name follow: "In his time as chair, A B"."""
    first, last = reading.ranges[sentence]
    comma = next((k for k in range(i, last) if reading.tokens.words[k] == ","), None)
    if comma is None or i - first > 1:
        return None
    return reading.person_at.get(comma + 1)


def owned(reading: Reading) -> Iterator[Pair]:
    """As in "a review, whose author was A B", "the school, whose head is A B": what somebody is to the thing before."""
    lowers = reading.tokens.lowers
    for mention in reading.people:
        at = mention.first - 1
        if at < _OWNED or lowers[at] not in _COPULAS:
            continue
        whose = next((k for k in range(at - 2, at - _OWNED - 1, -1) if lowers[k] == "whose"), None)
        kind = _OWN_POSTS.get(lowers[at - 1])
        person = reading.person_at.get(mention.first)
        if whose is None or kind is None or person is None:
            continue
        things = lowers[max(0, whose - _NEAR_THING) : whose]
        fits = _OWNING_THINGS.get(kind)
        kind = kind if fits is None or not fits.isdisjoint(things) else RoleKind.OTHER
        yield person, _post(reading, whose + 1, at, kind, former=lowers[at] == "was" and kind is not RoleKind.REVIEWER)


def letters(reading: Reading) -> Iterator[Pair]:
    """A post told by letters behind the name: "A B HMI"."""
    for mention in reading.people:
        person = reading.person_at.get(mention.first)
        for i in range(mention.first, mention.last):
            kind = _LETTERS.get(reading.tokens.lowers[i])
            if person is not None and kind is not None and reading.tokens.words[i].isupper():
                yield person, _post(reading, i, i + 1, kind)


def counsel(reading: Reading, told: Collection[int]) -> Iterator[Pair]:
    """As in "A B KC", "A B MP", "A B, prosecuting", where the text tells no other post of the person."""
    lowers = reading.tokens.lowers
    for mention in reading.people:
        person = reading.person_at.get(mention.first)
        if person is None or person.index in told:
            continue
        for i in range(mention.first, mention.last):
            if lowers[i] in _COUNSEL and reading.tokens.words[i].isupper():
                yield person, _post(reading, i, i + 1, RoleKind.OTHER)
        at = mention.last
        comma, appearing, behind = (*lowers[at : at + 3], "", "", "")[:3]
        closed = behind in (",", ".", "for") or at + 2 in reading.person_at
        if comma == "," and appearing in APPEARING and closed:
            yield person, _post(reading, at + 1, at + 2, RoleKind.OTHER)


def ranks(reading: Reading) -> Iterator[Pair]:
    """The rank or office by which somebody is called: "Det Insp A B", "Judge A B", "Mrs Justice B"; no "Dr"."""
    starts = {first for first, _ in reading.ranges}
    for mention in reading.people:
        person = reading.person_at.get(mention.first)
        start = mention.first
        while mention.title and start < mention.last and reading.tokens.lowers[start].rstrip(".") in _STYLES:
            start += 1
        end = start
        while mention.title and end < mention.last and _is_rank(reading.tokens.words[end]):
            end += 1
        inspects = reading.tokens.lowers[mention.first] == "inspector" and mention.first in starts  # perhaps Ofsted's
        if inspects and _is_of_police(reading, mention.last):
            inspects = False
        before = mention.first - 1
        if person is not None and before >= 0 and reading.tokens.lowers[before] in _CLERGY:
            yield person, _post(reading, before, mention.first, RoleKind.OTHER)
        if person is not None and end > start and not inspects:
            yield person, _post(reading, start, end, RoleKind.OTHER)


def _is_rank(word: str) -> bool:
    """Whether a word of a title is a rank: "DI", but no "Di"."""
    lower = word.lower().rstrip(".")
    return lower in _RANKS and (lower not in _SHORT_RANKS or word.rstrip(".").isupper())


def _is_of_police(reading: Reading, at: int) -> bool:
    """Whether "of" and a police force stand at a token."""
    if reading.tokens.lowers[at : at + 1] not in (("of",), ("from",)):
        return False
    return any(o.first <= at + 2 and o.last > at + 1 and o.kind == "police" for o in reading.organisations)


def signatures(reading: Reading) -> Iterator[Pair]:
    """A name alone on its line, the post alone on the next: the end of a letter, a caption, a list."""
    starts, ends, text = reading.tokens.starts, reading.tokens.ends, reading.folded
    by_start = {post.start: post for post in reading.posts}
    for mention in reading.people:
        person = reading.person_at.get(mention.first)
        end = ends[mention.last - 1]
        low = text.rfind("\n", 0, mention.start) + 1
        high = text.find("\n", end)
        if person is None or high < 0 or text[low : starts[mention.first]].strip() or text[end:high].strip(" ,\r"):
            continue
        at = high
        while at < len(text) and text[at].isspace():
            at += 1
        post = by_start.get(at)
        if post is not None and text.count("\n", high, at) <= 2:  # noqa: PLR2004 - one blank line at most
            line = text.find("\n", at)
            if not text[post.end : line if line >= 0 else len(text)].strip(" ,.\r") or post.kind is RoleKind.MINISTER:
                yield person, post


def _post(reading: Reading, first: int, last: int, kind: RoleKind, *, former: bool = False) -> PostMention:
    """A post that is told by other words than a noun for it."""
    span = reading.span(first, last)
    title = reading.folded[span.start : span.end]
    return PostMention(
        first=first, last=last, start=span.start, end=span.end, title_first=first, title_last=last,
        title=" ".join(title.split()), kind=kind, former=former,
    )  # fmt: skip
