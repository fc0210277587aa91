"""Which authority a text is about, as a whole and at a place: what "the council" means there.

A board or trust of an authority ("Hull Safeguarding Children Board") counts as a mention of it. What is told only as
where somebody was, is or came from is incidental and brings no authority into focus.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING

from attrs import frozen

from govreview.models.document import SectionKind
from govreview.reading.mentions import AuthorityMention
from govreview.reading.text.lines import BULLETS
from govreview.reading.text.sentences import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.reading import Reading

LEADING = 3
"""What a mention in the headline, the standfirst or the first paragraph counts; any other counts one."""
TIMES, PART = 2, 3
"""An authority named so many times as much as another, and one part in so many of all, is meant rather than it."""
LINE_END = 4
"""Code points within which the line ends behind a name that stands alone on it: a colon, a blank, the line's end."""
_LOCAL = frozenset({"board", "trust"})
_ORIGINS = frozenset({"from", "neighbouring", "nearby", "once", "like", "unlike", "than", "via"})
_LENDERS = frozenset({"lent", "loaned", "seconded", "borrowed", "supplied", "employed"})
_NEIGHBOURS = frozenset({"neighbour", "neighbours", "partner", "partners", "counterpart", "counterparts"})
_ASKED = frozenset({"asked", "asks", "asking", "invited", "approached", "enlisted", "recruited", "engaged"})
_JOINED = frozenset("up partnered partnership paired partnering twinned working work works worked alliance".split())
_HELP = {("for",), ("to",)}
_BEING = frozenset({"be", "is", "become", "becomes", "became", "act", "acts", "remains", "was"})
_HELPING = 8  # tokens behind the name of an authority within which it is told to be a partner
_MOVES = frozenset({"bound", "left", "leaving", "leaves", "leave"})
_AT = {("with",), ("at",), ("in",)}
_SPENT = frozenset({"after", "following", "spent", "worked", "did"})
_YEARS = {("years",), ("months",), ("year",), ("decade",)}
_OURS = frozenset(
    "services service director council children staff social borough city county residents improvement young work "
    "support leaders care practice families employment cabinet committee partners area previous last".split()
)
_TO_US = frozenset("joined joins left leaving placed rated told found to with gave judged graded on".split())
_FEWEST_OWN = 2  # such words outside quotations tell who writes
_RETURNS = frozenset({"return", "returns", "returned", "returning"})
_WAYS = {("back", "to"), ("off", "to"), ("way", "of"), ("then", "at"), ("then", "of"), ("previously", "at")} | {
    (word, place) for word in ("once", "late", "lately", "formerly", "recently", "latterly") for place in ("of", "at")
}
"""Words before where somebody goes back to, comes by way of, or was "until then at"."""
_PRONOUNS = {("he",), ("she",), ("they",)}
_RESIDENTS = {(",", "of"), (",", "formerly"), (",", "lately")}


@frozen
class Focus:
    """The authorities of one document, as far as it is about them.

    Attributes:
        mentions: The mentions of authorities, and of the boards and trusts of one, in order.
        incidental: First tokens of those told only as where somebody was, is or came from.
        helping: First tokens of those told as who helps another.
        main: The authority that the document is about, `None` where it names none.
        one_subject: Whether it is about that one throughout: half of all mentions are of it.
        weights: How much each authority counts, by slug.
        sentences: The sentences of the document.
        places: Index of the sentence of each mention, by its first token.
        headings: The authorities that stand alone on a line, by the sentence, where there are several.
        items: The sentences that are items of a list; an authority named in one is in focus there alone.
    """

    mentions: tuple[AuthorityMention, ...]
    incidental: frozenset[int]
    helping: frozenset[int]
    main: AuthorityMention | None
    one_subject: bool
    weights: Mapping[str, int]
    sentences: tuple[Sentence, ...]
    places: Mapping[int, int]
    headings: Mapping[int, AuthorityMention]
    items: frozenset[int]

    @classmethod
    def of(cls, reading: Reading) -> Focus:
        """Weigh the mentions of a document."""
        mentions = tuple(sorted((*reading.authorities, *_represented(reading)), key=lambda m: m.first))
        incidental = _incidental(reading, mentions)
        helping = frozenset(m.first for m in mentions if _is_helper(reading.tokens.lowers, m))
        weights = _weights(reading, mentions, incidental | helping)
        slug = weights.most_common(1)[0][0] if weights else ""
        main = next((m for m in mentions if m.entries[0].slug == slug), None)
        counted = [m.entries[0].slug for m in mentions if m.first not in incidental]
        one = 2 * counted.count(slug) >= len(counted) and 2 * weights[slug] > weights.total()
        one = one or (main is not None and _is_own(reading))
        places = {m.first: reading.sentence_of(m.first) for m in mentions}
        headings, text = _headings(reading, places), reading.document.text
        items = frozenset(k for k, x in enumerate(reading.sentences) if text.startswith(BULLETS, x.start))
        return cls(mentions, incidental, helping, main, one, weights, reading.sentences, places, headings, items)

    def at(self, sentence: int, before: int, without: frozenset[int] = frozenset()) -> AuthorityMention | None:
        """The authority in focus at a token: the one named last close by, else the document's own.

        In a document about one authority another is in focus in its own sentence alone; in others in its paragraph,
        and in the next unless it is named in passing.

        Args:
            sentence: Index of the sentence.
            before: Only mentions before this token count.
            without: First tokens of mentions that do not count.
        """
        left_out = self.incidental | self.helping | without
        told = (m for m in reversed(self.mentions) if m.first < before and m.first not in left_out)
        last = next((m for m in told if self.reaches(self.places[m.first], sentence)), None)
        if last is None:
            return self.main
        where = self.places[last.first]
        heading = self.heading(sentence)
        if heading is not None:
            near = last.first >= heading.first and self.sentences[sentence].paragraph == self.sentences[where].paragraph
            return last if near else heading
        if self.one_subject:
            return last if where == sentence else self.main
        away = self.sentences[sentence].paragraph - self.sentences[where].paragraph
        return last if away == 0 or (away == 1 and not self.outweighs(last.entries[0].slug)) else self.main

    def reaches(self, where: int, sentence: int) -> bool:
        """Whether what a sentence names may be in focus in another: what an item of a list names, in that item."""
        return where not in self.items or self.sentences[where].paragraph == self.sentences[sentence].paragraph

    def heading(self, sentence: int) -> AuthorityMention | None:
        """The authority whose name stands alone on the last such line above a sentence."""
        above = [at for at in self.headings if at <= sentence]
        return self.headings[max(above)] if above else None

    def outweighs(self, slug: str) -> bool:
        """Whether an authority is a passing mention beside that of the document."""
        if self.main is None:
            return False
        weight = self.weights[self.main.entries[0].slug]
        if weight <= LEADING:
            return False
        return weight >= TIMES * self.weights[slug] and PART * weight >= sum(self.weights.values())


def _represented(reading: Reading) -> Iterator[AuthorityMention]:
    """A mention for each board or trust that works for one authority."""
    for body in reading.organisations:
        entry = reading.gazetteer.authority(body.authority[0]) if len(body.authority) == 1 else None
        if entry is not None and body.kind in _LOCAL:
            yield AuthorityMention(
                first=body.first, last=body.last, start=body.start, end=body.end, entries=(entry,), name=entry.short
            )


def _headings(reading: Reading, places: Mapping[int, int]) -> dict[int, AuthorityMention]:
    """The authorities named alone on a line, "BURY", if there are two of them."""
    named = {places[m.first]: m for m in reading.authorities if _is_line(reading, m, places[m.first])}
    return named if len({m.entries[0].slug for m in named.values()}) > 1 else {}


def _is_line(reading: Reading, mention: AuthorityMention, sentence: int) -> bool:
    """Whether nothing but the name of an authority stands in a line of the body."""
    first, last = reading.ranges[sentence]
    body = reading.sentences[sentence].section in (SectionKind.BODY, SectionKind.HEADING, SectionKind.HEADLINE)
    alone = body and first == mention.first and set(reading.tokens.words[mention.last : last]) <= {":"}
    return alone and "\n" in reading.document.text[mention.end : mention.end + LINE_END]


def _weights(reading: Reading, mentions: tuple[AuthorityMention, ...], incidental: frozenset[int]) -> Counter[str]:
    """How much each authority counts: mentions at the head more, posts of people elsewhere not at all."""
    inside = {i for post in reading.posts for i in range(post.first, post.last) if post.former}
    counted = [m for m in mentions if m.first not in inside | incidental]
    counted = counted or [m for m in mentions if m.first not in inside] or list(mentions)
    lead = _lead(reading)
    weights: Counter[str] = Counter()
    for mention in counted:
        weights[mention.entries[0].slug] += LEADING if _leads(reading, mention.first, lead) else 1
    return weights


def _lead(reading: Reading) -> int:
    """Index of the first paragraph of the body."""
    return next((x.paragraph for x in reading.sentences if x.section is SectionKind.BODY), 0)


def _leads(reading: Reading, token: int, lead: int) -> bool:
    """Whether a token stands in the headline, the standfirst or the first paragraph."""
    return reading.sentences[reading.sentence_of(token)].paragraph <= lead


def _is_own(reading: Reading) -> bool:
    """Whether an authority itself, or somebody of it, tells the text: "joined us in May", "our social workers"."""
    tokens, found = reading.tokens, 0
    quoted = [(q.start, q.end) for q in reading.quotations]
    for i, word in enumerate(tokens.lowers):
        own = word == "our" and tokens.lowers[i + 1 : i + 2] and tokens.lowers[i + 1] in _OURS
        if own or (word == "us" and i and tokens.lowers[i - 1] in _TO_US):
            found += not any(start <= tokens.starts[i] < end for start, end in quoted)
    return found >= _FEWEST_OWN


def _incidental(reading: Reading, mentions: tuple[AuthorityMention, ...]) -> frozenset[int]:
    lead, lowers = _lead(reading), reading.tokens.lowers
    inside = {
        i
        for post in reading.posts
        if post.former
        or (post.indefinite and not _leads(reading, post.first, lead))
        or "currently" in lowers[max(post.first - 1, 0) : post.first + 1]
        for i in range(post.first, post.last)
    }
    for mention in mentions:
        begin = reading.ranges[reading.sentence_of(mention.first)][0]
        before = lowers[max(mention.first - 2, begin) : mention.first]
        wide = lowers[max(mention.first - 4, begin) : mention.first]
        after = lowers[mention.last : mention.last + 3]
        passed = before in _WAYS or (after[:2] == (",", "where") and after[2:] in _PRONOUNS)
        if passed or not _ORIGINS.isdisjoint(before) or before in _RESIDENTS or _is_bound_for(before) or _is_past(wide):
            inside.add(mention.first)
    return frozenset(inside)


def _is_helper(lowers: tuple[str, ...], mention: AuthorityMention) -> bool:
    """Whether an authority is told as who helps another: "its neighbour X", "asked X for help", "X is our partner"."""
    first, last = mention.first, mention.last
    before = lowers[max(first - 3, 0) : first]
    if before[-1:] == ("with",):
        return not _JOINED.isdisjoint(before[:-1])
    if not before or before[-1] in _NEIGHBOURS or (before[-1] in _ASKED and lowers[last : last + 1] in _HELP):
        return bool(before)
    after = lowers[last : last + _HELPING]
    stop = next((k for k, word in enumerate(after) if word in {".", ",", ";"}), len(after))
    return "partner" in after[:stop] and not _BEING.isdisjoint(after[: min(stop, 3)])


def _is_past(before: tuple[str, ...]) -> bool:
    """Read "left us for", "after eleven years with": the words before where somebody went to, or had been."""
    if before[-1:] == ("for",):
        return not _MOVES.isdisjoint(before)
    return before[-1:] in _AT and before[-2:-1] in _YEARS and not _SPENT.isdisjoint(before)


def _is_bound_for(before: tuple[str, ...]) -> bool:
    """Read "lent by", "bound for", "moved to": the words before where somebody comes from or goes to."""
    if before[-1:] == ("by",):
        return before[0] in _LENDERS
    return (before[-1:] == ("for",) and before[0] in _MOVES) or (before[-1:] == ("to",) and before[0] in _RETURNS)
