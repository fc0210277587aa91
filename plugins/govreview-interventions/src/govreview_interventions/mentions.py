"""Where a text names a step: noun phrases headed by review, notice, board, trust, …; posts; two fixed words."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import InterventionKind, RoleKind
from govreview.reading.grammar.phrases import NounPhrase
from govreview.reading.mentions import PostMention

from . import terms
from .ellipsis import find_numbered
from .matching import TEAMS, ends_inspectorate, governed, match
from .nouns import NOUNS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from govreview import Reading

    from .nouns import Noun

_ADVISED = frozenset({"mayor", "leader", "president", "queen", "king", "prime", "party"})
"""Whose advisers are no step."""
_ORDINALS = frozenset("first second third fourth next latest".split())
_OFSTED = frozenset("ofsted inspectors inspectorate".split())
_VISITING = frozenset("monitor monitoring visits visit inspectors return".split())
_POSTS = {RoleKind.COMMISSIONER: InterventionKind.COMMISSIONER, RoleKind.ADVISER: InterventionKind.ADVISER}
_ADVISING = frozenset(
    (
        "improvement expert external independent interim dfe government-appointed dfe-appointed lead "
        "children's services"
    ).split()
)


@frozen(kw_only=True)
class Mention:
    """A step as one phrase names it.

    Attributes:
        kind: The kind of step.
        rule: Id of the rule.
        at: Index of the head token.
        phrase: The phrase in which it stands.
        sentence: Index of the sentence.
        bare: Whether it only refers back ("the notice").
        words: The words of the phrase up to the head, in lower case.
        post: The post, where the step is one.
        plural: Whether the head is a plural.
        numbered: Whether only a number stands for the noun told just before ("a second").
    """

    kind: InterventionKind
    rule: str
    at: int
    phrase: NounPhrase
    sentence: int
    bare: bool = False
    words: tuple[str, ...] = ()
    post: PostMention | None = None
    plural: bool = False
    numbered: bool = False

    @property
    def visit(self) -> bool:
        """Whether a visit is meant, not an inspection."""
        return self.rule == "inspection" and bool(_VISITED & set(self.words))

    @property
    def definite(self) -> bool:
        """Whether one particular step is meant that the reader is taken to know."""
        return not self.numbered and self.phrase.determiner in ("definite", "possessive")


_SUBJECTS = frozenset("children children's child improvement social safeguarding care services".split())
"""What an adviser who is a step advises on."""
_STEPS_TAKEN = frozenset("taken needed required introduced".split())
_VISITED = frozenset({"monitoring", "focused"})
"""Words before "visit", which the phrase may leave out."""
_REMAINING = frozenset("still now back is was are were remains remained remain been has have had put placed ,".split())
"""What may stand between a council and "under supervision"."""
_MEASURED = frozenset({"intervention", "supervision", *(words[0] for words in terms.MEASURES)})
"""Words with which special measures, or what is told as such, begin."""


@cache
def _by_head() -> Mapping[str, tuple[Noun, ...]]:
    out: dict[str, tuple[Noun, ...]] = {}
    for noun in NOUNS:
        for head in noun.heads:
            out[head] = (*out.get(head, ()), noun)
    return out


@cache
def _signals() -> frozenset[str]:
    """The words of which a phrase holds one, if it names a step otherwise than by a post or a name."""
    return frozenset(_by_head()) | _VISITED | _MEASURED


def find_mentions(reading: Reading, bags: Sequence[frozenset[str]]) -> tuple[Mention, ...]:
    """Every mention of a step, in the order of the text.

    Args:
        reading: The reading.
        bags: The words of each sentence.
    """
    lowers, signals = reading.tokens.lowers, _signals()
    found: list[Mention] = []
    for s, phrases in enumerate(reading.phrases):
        signalled = not signals.isdisjoint(bags[s])
        for phrase in phrases:
            if (
                (signalled and not signals.isdisjoint(lowers[phrase.first : phrase.last]))
                or (phrase.posts and any(_telling(post) for post in phrase.posts))
                or (phrase.organisations and any(o.kind == "trust" for o in phrase.organisations))
            ):
                found.extend(_in_phrase(reading, s, phrase))
    found.sort(key=lambda m: m.at)
    found = [_notice(reading, m, found[:k]) for k, m in enumerate(found)]
    taken = {m.at for m in found}
    found.extend(m for m in find_numbered(reading, tuple(found)) if m.at not in taken)
    found.sort(key=lambda m: m.at)
    return tuple(found)


def _telling(post: PostMention) -> bool:
    """Whether a post is one whose holder is a step."""
    return post.kind in _POSTS or post.title.lower() == "children's commissioner"


def _notice(reading: Reading, mention: Mention, before: Sequence[Mention]) -> Mention:
    """The mention, "the notice" of a text that spoke last of a direction notice taken for that direction."""
    if mention.rule != "notice" or not mention.bare:
        return mention
    lowers = reading.tokens.lowers
    last = next(
        (m for m in reversed(before) if lowers[m.at].startswith("notice") and (not m.bare or m.rule == "direction")),
        None,
    )
    if last is None or last.rule != "direction":
        return mention
    return evolve(mention, kind=InterventionKind.DIRECTION, rule="direction")


def _in_phrase(reading: Reading, sentence: int, phrase: NounPhrase) -> Iterator[Mention]:
    lowers = reading.tokens.lowers
    heads = _by_head()
    posts = {post.title_last - 1: post for post in phrase.posts if _telling(post)}
    names = {o.last - 1: o for o in phrase.organisations if o.kind == "trust"}
    if lowers[phrase.last - 1] in _VISITED and lowers[phrase.last : phrase.last + 1] in (
        ("visit",),
        ("visits",),
    ):
        visit = evolve(phrase, last=phrase.last + 1, core=phrase.last + 1, head=phrase.last)
        words, plural = tuple(lowers[phrase.first : phrase.last]), lowers[phrase.last] == "visits"
        yield Mention(
            kind=InterventionKind.INSPECTION,
            rule="inspection",
            at=phrase.last,
            phrase=visit,
            sentence=sentence,
            words=words,
            plural=plural,
        )
    for i in range(phrase.first, phrase.last):
        if i in posts:
            yield from _post(posts[i], i, phrase, sentence, lowers)
        elif i in names and (names[i].authority or "child" in names[i].name.lower()):
            yield Mention(
                kind=InterventionKind.TRUST, rule="trust", at=i, phrase=phrase, sentence=sentence, words=("named",)
            )
        elif (
            lowers[i] == "partnership"
            and "improvement" not in lowers[phrase.first : i]
            and lowers[i + 1 : i + 2] == ("with",)
            and i + 2 in reading.marked.authorities
        ) or (
            lowers[i] == "partner"
            and phrase.determiner == "indefinite"
            and (terms.FUNDED | terms.OFF_TOPIC).isdisjoint(reading.bags[sentence])
            and lowers[i + 1 : i + 2] in ((",",), ("in",))
            and i + 2 in reading.marked.authorities
        ):
            yield Mention(
                kind=InterventionKind.ADVISER,
                rule="adviser",
                at=i,
                phrase=phrase,
                sentence=sentence,
                words=tuple(lowers[phrase.first : i]),
            )
        elif lowers[i] in heads and not governed(reading, i, phrase) and not ends_inspectorate(i, phrase):
            team = lowers[i] in TEAMS and "peer" not in lowers[phrase.first : i] and _sent_by(reading, i)
            words = tuple(w for w in lowers[phrase.first : i] if w not in "'\"")
            if i == phrase.first > 0 and lowers[i - 1] in ("monitoring", "task"):
                words = (lowers[i - 1],)
            for noun in heads.get(lowers[i], ()):
                bare = False if team and noun.rule == "adviser" else match(noun, i, phrase, words, lowers)
                if (
                    bare is None
                    and noun.rule == "inspection"
                    and lowers[i] == "visit"
                    and set(words) & _ORDINALS
                    and "workers" not in lowers[max(i - 14, 0) : i]
                    and _VISITING & set(lowers[max(i - 40, 0) : i])
                ) or (
                    bare is None
                    and noun.rule == "inspection"
                    and lowers[i] == "visit"
                    and _OFSTED & set(lowers[max(i - 7, 0) : i + 12])
                ):
                    bare = False
                if bare is not None:
                    yield Mention(
                        kind=noun.kind,
                        rule=noun.rule,
                        at=i,
                        phrase=phrase,
                        sentence=sentence,
                        bare=bare,
                        words=words,
                        plural=lowers[i].endswith("s"),
                    )
                    break
        elif lowers[i] in _MEASURED and (last := max(_measures(lowers, i), _supervised(reading, i))) >= 0:
            yield Mention(
                kind=InterventionKind.SPECIAL_MEASURES,
                rule="measures",
                at=last,
                phrase=phrase,
                sentence=sentence,
                words=tuple(lowers[phrase.first : i]),
            )


def _supervised(reading: Reading, i: int) -> int:
    """The token of "supervision" in "Hull, still under supervision,", "the council is under supervision", or -1."""
    lowers = reading.tokens.lowers
    if lowers[i] != "supervision" or i < len(("Hull", "under")) or lowers[i - 1] != "under":
        return -1
    at = i - 2
    while at > 0 and lowers[at] in _REMAINING:
        at -= 1
    if reading.ranges[reading.sentence_of(i)][0] < at and lowers[at - 1] in ("from", "in", "at"):
        return -1
    council = lowers[at] in terms.COUNCIL_WORDS or any(a.last == at + 1 for a in reading.authorities)
    return i if council and lowers[i + 1 : i + 2] not in (("order",), ("orders",), ("of",)) else -1


def _measures(lowers: Sequence[str], i: int) -> int:
    """The last token of "special measures", "government supervision", "in intervention" at a token, -1 for none."""
    if (lowers[i], *lowers[i + 1 : i + 2]) in terms.MEASURES:
        return i + 1 if _STEPS_TAKEN.isdisjoint(lowers[i + 2 : i + 5]) else -1
    if lowers[i] == "intervention" and i > 0 and lowers[i + 1 : i + 2] not in (("programme",), ("service",), ("team",)):
        before = lowers[i - 1]
        if (before, lowers[i]) in terms.MEASURES:
            return -1
        if before in terms.INTERVENED or (before in ("of", "from") and lowers[i - 2] in terms.SPELLS):
            return i
        if before in terms.INTERVENING and set(lowers[max(i - 8, 0) : i]) & terms.GOVERNMENT:
            return i
    return -1


def _sent_by(reading: Reading, at: int) -> bool:
    """Whether a body is named as where a team is from: "a team of managers from Essex"."""
    lowers = reading.tokens.lowers
    last = reading.ranges[reading.sentence_of(at)][1]
    return any(
        lowers[k - 1] in ("from", "at") and (k in reading.marked.authorities or k in reading.marked.organisations)
        for k in range(at + 2, min(at + 9, last))
    )


def _post(post: PostMention, at: int, phrase: NounPhrase, sentence: int, lowers: Sequence[str]) -> Iterator[Mention]:
    """A commissioner, or an adviser on improvement, still in post."""
    if post.former or post.deputy or lowers[at + 1 : at + 2] in (("'s",), ("'",)):
        return
    words = tuple(lowers[max(phrase.first, post.first) : at])
    if not terms.COMMISSIONED.isdisjoint(words):
        return
    if post.kind is RoleKind.ADVISER and not _ADVISED.isdisjoint(lowers[at + 3 : at + 4]) and lowers[at + 1] == "to":
        return
    on_something = post.kind is RoleKind.ADVISER and lowers[at + 1 : at + 2] == ("on",)
    if on_something and _SUBJECTS.isdisjoint(lowers[at + 2 : at + 6]):
        return
    if post.kind is RoleKind.ADVISER:
        if not (
            set(words) & _ADVISING
            or lowers[post.title_first] in _ADVISING
            or phrase.determiner in ("none", "possessive")
            or (phrase.determiner == "definite" and post.title.lower() in ("adviser", "advisor"))
            or post.bare
            or post.indefinite
        ):
            return
        yield Mention(
            kind=InterventionKind.ADVISER,
            rule="adviser",
            at=at,
            phrase=phrase,
            sentence=sentence,
            words=words,
            post=post,
            bare=False,
            plural=post.plural,
        )
    else:
        yield Mention(
            kind=InterventionKind.COMMISSIONER,
            rule="commissioner",
            at=at,
            phrase=phrase,
            sentence=sentence,
            words=words,
            post=post,
            plural=post.plural,
        )
