"""Mentions of organisations: those the gazetteer knows, and those whose name says what they are.

By structure: a capitalised run that ends in a word such as Trust, Board or University (`data/organisation_heads.csv`),
a name behind "the charity" and the like, a bracketed abbreviation behind a name. Councils of the gazetteer are
`AuthorityMention`s and stand here no second time.
"""

from __future__ import annotations

import csv
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, NamedTuple

from attrs import evolve

from govreview.gazetteer import BodyEntry, TrustEntry
from govreview.reading.authorities import FUNCTION_WORDS, is_capitals, words_of
from govreview.reading.lexicon import ordinary_words
from govreview.reading.mentions import OrganisationMention
from govreview.reading.people import HONORIFICS, POST_NOMINALS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from govreview.gazetteer import AliasHit, Gazetteer
    from govreview.reading.mentions import AuthorityMention
    from govreview.reading.tokens import Tokens

_KINDS = {
    "government-department": "department",
    "regulator-inspectorate": "inspectorate",
    "professional-body": "association",
    "local-government-body": "association",
    "parliamentary-committee": "parliament",
    "police-force": "police",
    "research-body": "association",
    "public-body": "other",
    "football-club": "other",
}
_NO_ORGANISATIONS = frozenset({"inspection-framework", "programme", "inquiry"})
_JOINERS = frozenset({"of", "for", "and", "&", "'s", "'", "in", "on", "at", "the", "-"})
# Whose possessive may stand inside a name ("Children's Society"), as a council's may not.
_PLURAL_OWNERS = frozenset(
    "children childrens people women men families king queen magistrates lawyers teachers governors parents users "
    "citizens workers directors officers mother father".split()
)
# Words that alone are no name: "the City Council", "Independent Improvement Board".
_GENERIC = frozenset(
    "city county borough metropolitan district town parish local council children childrens services service social "
    "care improvement independent safeguarding board trust panel expert education department committee select scrutiny "
    "cabinet new young people families youth crown court family university school primary secondary hospital police "
    "party group company authority partnership unit team office nhs foundation overview full joint national regional "
    "magistrates county coroner coroners care home department charity union house agency commission college".split()
)
_STOPS = HONORIFICS | frozenset(
    "leader director chief executive secretary minister chairman chairwoman chair commissioner adviser advisor "
    "inspector member mayor president head deputy cabinet mp mps picture photo image".split()
)
_MEDIA_OWNERS = frozenset({"the", "bbc", "itv", "sky", "daily", "sunday", "evening", "morning"})
_ANNOUNCERS = {
    "charity": "charity",
    "union": "union",
    "company": "company",
    "firm": "company",
    "consultancy": "company",
    "consultants": "company",
    "think-tank": "association",
    "campaign": "charity",
    "provider": "company",
    "contractor": "company",
    "trust": "trust",
    "newspaper": "media",
    "magazine": "media",
}
_PARLIAMENT = frozenset({"commons", "lords"})
_NO_ABBREVIATIONS = POST_NOMINALS | frozenset(
    "mp mps mep uk usa us eu tv dna cctv gp gps obe pc dc dci hm it ceo dcs dcss sen send am pm gmt bst id ok faq pdf "
    "url hmci plc ltd scr scrs lcspr mba ma ba bsc phd md pr hr ict covid aids hiv adhd sos diy vip ce ad bc cllr rt "
    "hon qc kc jp rip asap tba eta via cic".split()
)
_LONGEST_ABBREVIATION = 6
_REACH = 9  # tokens to either side of a head word that may belong to the name


class _Head(NamedTuple):
    kind: str
    tail: bool


class _Found(NamedTuple):
    first: int
    last: int
    kind: str
    hit: AliasHit | None = None


@cache
def organisation_heads() -> Mapping[str, _Head]:
    """Words that say what an organisation is, in lower case: its kind, and whether "of", "for" may follow."""
    text = resources.files("govreview").joinpath("data", "organisation_heads.csv").read_text(encoding="utf-8")
    return {row["head"]: _Head(row["kind"], bool(row["tail"])) for row in csv.DictReader(text.splitlines())}


def find_organisations(
    tokens: Tokens, first: int, last: int, gazetteer: Gazetteer, authorities: Sequence[AuthorityMention]
) -> tuple[OrganisationMention, ...]:
    """Find the organisations named in a run of tokens.

    Args:
        tokens: The document's tokens.
        first: Index of the first token to look at, as a rule the first of a sentence.
        last: Index behind the last.
        gazetteer: Whose names to look for.
        authorities: The authorities found in the same run.

    Returns:
        The mentions in order; none overlaps another, nor an authority named in full.
    """
    shouted = is_capitals(tokens, first, last)
    known = tuple(_known(tokens, first, last, gazetteer, shouted=shouted))
    found = list(known)
    if not shouted:
        finder = _Finder(tokens, (first, last), known, authorities, gazetteer)
        found.extend(finder.named())
        found.extend(finder.announced())
        found.extend(finder.abbreviated())
    taken = [(mention.first, mention.last) for mention in authorities if not mention.bare]
    mentions = []
    for item in sorted(found, key=lambda item: (item.first - item.last, item.first, item.hit is None)):
        if all(
            item.last <= start or item.first >= end or item.first < start and end < item.last for start, end in taken
        ):
            mentions.append(_mention(tokens, item, last, gazetteer))
            taken.append((item.first, mentions[-1].last))
    return tuple(sorted(mentions, key=lambda mention: mention.first))


def _known(tokens: Tokens, first: int, last: int, gazetteer: Gazetteer, *, shouted: bool) -> Iterator[_Found]:
    """Bodies and trusts of the gazetteer."""
    words = tokens.words
    i = first
    while i < last:
        hit = gazetteer.match(words, i) if words[i][0].isalnum() else None
        if hit is None or hit.last > last:
            i += 1
            continue
        i = hit.last
        if not isinstance(hit.entry, (BodyEntry, TrustEntry)) or hit.entry.kind in _NO_ORGANISATIONS:
            continue
        if "commissioner" in tokens.lowers[hit.first : hit.last] and tokens.lowers[hit.first] != "office":
            continue  # the post, not the office
        named = any(word[0].isupper() for word in words[hit.first : hit.last])
        placed = hit.first > first and words[hit.first - 1] not in ".:\"'" and not shouted
        if named and (placed or not hit.caution):
            kind = _kind(hit)
            yield _Found(hit.first, _station_end(tokens, hit.last, last) if kind == "media" else hit.last, kind, hit)


def _station_end(tokens: Tokens, i: int, last: int) -> int:
    """Take in the station: "BBC Radio Merseyside"."""
    if i + 1 < last and tokens.words[i] == "Radio":
        i += 1
        while i < last and tokens.words[i][0].isalnum() and not tokens.words[i][0].islower():
            i += 1
    return i


def _kind(hit: AliasHit) -> str:
    entry = hit.entry
    if isinstance(entry, TrustEntry):
        return "trust"
    return _KINDS.get(entry.kind, entry.kind) if isinstance(entry, BodyEntry) else "other"


class _Finder:
    """Finds organisations by the structure of their names.

    Attributes:
        tokens: The document's tokens.
        first: Index of the first token to look at.
        last: Index behind the last.
        ends: Where a name that is complete ends: what follows "and" there is another name.
        owners: Where the name of an authority ends.
        gazetteer: Which given names there are.
    """

    def __init__(
        self,
        tokens: Tokens,
        within: tuple[int, int],
        known: Sequence[_Found],
        authorities: Sequence[AuthorityMention],
        gazetteer: Gazetteer,
    ) -> None:
        self.tokens = tokens
        self.first, self.last = within
        self.gazetteer = gazetteer
        self.ends = {item.last for item in known} | {item.last for item in authorities if not item.bare}
        self.owners = {item.last for item in authorities}

    def named(self) -> Iterator[_Found]:
        """Capitalised runs that hold a head word."""
        heads = organisation_heads()
        i = self.first
        while i < self.last:
            head = heads.get(self.tokens.lowers[i])
            if head is None or not self.tokens.words[i][0].isupper():
                i += 1
                continue
            start = self._left(i)
            end, kind = self._right(i, head)
            if self._is_name(start, end, kind):
                yield _Found(start, end, self._refined(start, end, kind))
            i = max(end, i + 1)

    def announced(self) -> Iterator[_Found]:
        """Names behind "the charity", "the union" and the like."""
        words, lowers = self.tokens.words, self.tokens.lowers
        for i in range(self.first, self.last - 1):
            kind = _ANNOUNCERS.get(lowers[i])
            if kind is None and lowers[i] == "the" and lowers[i + 1] in _PARLIAMENT and words[i + 1][0].isupper():
                yield _Found(i + 1, i + 2, "parliament")
            if kind is None or not self._is_part(i + 1) or words[i][0].isupper():
                continue
            end = i + 2
            while end < self.last and (self._is_capital(end) or self._continues(end)):
                end += 1
            yield _Found(i + 1, end, kind)

    def _is_capital(self, i: int) -> bool:
        return self.tokens.words[i][0].isupper() and self.tokens.lowers[i] not in _STOPS

    def _continues(self, i: int) -> bool:
        """Whether token `i` joins two capitalised words of one name."""
        return self.tokens.lowers[i] in {"and", "&", "of"} and i + 1 < self.last and self._is_part(i + 1)

    def abbreviated(self) -> Iterator[_Found]:
        """Abbreviations that nothing else explains."""
        tokens = self.tokens
        for i in range(self.first, self.last):
            word = tokens.words[i]
            if not (word.isupper() and word.isalpha() and 3 <= len(word) <= _LONGEST_ABBREVIATION):
                continue
            if tokens.lowers[i] in ordinary_words() or (i + 1 < self.last and tokens.words[i + 1][0].isdigit()):
                continue
            alone = all(
                not (self.first <= j < self.last and tokens.words[j].isupper() and len(tokens.words[j]) > 1)
                for j in (i - 1, i + 1)
            )
            if alone and tokens.lowers[i] not in _NO_ABBREVIATIONS:
                head = organisation_heads().get(tokens.lowers[i])
                yield _Found(i, i + 1, head.kind if head else "other")

    def _is_part(self, i: int) -> bool:
        """Whether token `i` is a capitalised word of a name."""
        word, lower = self.tokens.words[i], self.tokens.lowers[i]
        return word[0].isupper() and lower not in _STOPS and not (lower in FUNCTION_WORDS and lower not in _JOINERS)

    def _left(self, head: int) -> int:
        """Where the name whose head word is token `head` begins."""
        tokens, start = self.tokens, head
        for i in range(head - 1, max(self.first, head - _REACH) - 1, -1):
            lower = tokens.lowers[i]
            if tokens.words[i][0].isupper():
                if not self._is_part(i) or (lower in _JOINERS and i == self.first):
                    break
                start = i
            elif i == self.first or not self._joins(i, lower):
                break
        return start

    def _joins(self, i: int, lower: str) -> bool:
        """Whether token `i`, no capitalised word, joins what goes before it to the name."""
        tokens = self.tokens
        before = tokens.lowers[i - 1]
        if lower in {"'s", "'"}:
            return before in _PLURAL_OWNERS or (i - 2 >= self.first and tokens.lowers[i - 2] in {"st", "st."})
        if not tokens.words[i - 1][0].isupper() and before not in {"of", "for"}:
            return False
        if lower in {"and", "&"}:
            person = i - 2 >= self.first and self.gazetteer.given_name(tokens.lowers[i - 2])
            return i not in self.ends and not person
        return lower in {"of", "for", "the"} and (before in organisation_heads() or before in {"of", "for", "royal"})

    def _right(self, head: int, what: _Head) -> tuple[int, str]:
        """Where the name ends, and the kind that the last head word tells."""
        heads, tokens = organisation_heads(), self.tokens
        kind, end, tail, within = what.kind, head + 1, what.tail, False
        i = end
        while i < min(self.last, head + _REACH):
            lower = tokens.lowers[i]
            joins = lower in {"of", "for"} and tail or lower in {"and", "&", ","} and tail and i > head + 1
            step = i + 1 if joins else i
            if joins and step < self.last and tokens.lowers[step] == "the":
                step += 1
            if lower == "'s" and tokens.lowers[i - 1] in _PLURAL_OWNERS:
                step = i + 1
            if step >= self.last or not self._is_part(step) or tokens.lowers[step] in _JOINERS:
                break
            if lower == "," and not self._list_closes(step + 1):
                break
            if tokens.lowers[step] in heads and not joins:
                kind, tail = heads[tokens.lowers[step]]
            elif not (joins or within):
                break
            within = within or lower in {"of", "for"}
            i = end = step + 1
        return end, kind

    def _list_closes(self, i: int) -> bool:
        """Whether a list of capitalised words that goes on at token `i` is closed by "and" and another."""
        tokens = self.tokens
        while i < self.last - 1 and (self._is_part(i) or tokens.words[i] == ","):
            i += 1
        return i < self.last - 1 and tokens.lowers[i] in {"and", "&"} and self._is_part(i + 1)

    def _is_name(self, start: int, end: int, kind: str) -> bool:
        """Whether a run is a name: two words, not all of them generic."""
        tokens = self.tokens
        proper = [i for i in range(start, end) if tokens.words[i][0].isupper() and tokens.lowers[i] not in _GENERIC]
        if end - start < 2:
            return kind == "media" and start > self.first and tokens.lowers[start - 1] == "the" and len(proper) == 1
        if tokens.lowers[end - 1] in {"services", "service"} and {"children", "childrens", "social"} & set(
            tokens.lowers[start:end]
        ):
            return False
        if kind == "media" and not ({start - 1, start} & self.owners or end - 1 in self.owners):
            owned = tokens.lowers[start] in _MEDIA_OWNERS or tokens.lowers[max(self.first, start - 1)] in _MEDIA_OWNERS
            return owned and bool(proper)
        return bool(proper)

    def _refined(self, start: int, end: int, kind: str) -> str:
        """The kind as the whole name tells it: a hospital's trust is a hospital, Labour Group a party."""
        words = set(self.tokens.lowers[start:end])
        if kind in {"trust", "charity"} and words & {"nhs", "hospital", "hospitals", "infirmary"}:
            return "hospital"
        if words & {"academy", "school", "schools", "academies"} and kind in {"trust", "other"}:
            return "school"
        if kind == "other" and words & {"labour", "conservative", "democrat"}:
            return "party"
        if "safeguarding" in words and kind == "other":
            return "board"
        if {"house", "lords"} <= words or {"house", "commons"} <= words:
            return "parliament"
        return "police" if words & {"police"} and kind == "other" else kind


def _mention(tokens: Tokens, item: _Found, last: int, gazetteer: Gazetteer) -> OrganisationMention:
    first = item.first + (tokens.lowers[item.first] == "the" and item.last - item.first > 1)
    entry = item.hit.entry if item.hit else None
    mention = OrganisationMention(
        first=first,
        last=item.last,
        start=tokens.starts[first],
        end=tokens.ends[item.last - 1],
        name=words_of(tokens, first, item.last),
        kind=item.kind,
        canonical=entry.name if isinstance(entry, (BodyEntry, TrustEntry)) else None,
        authority=_authority(tokens, item, gazetteer),
    )
    i = item.last
    if i + 2 < last and tokens.words[i] == "(" and tokens.words[i + 2] == ")" and _is_short(tokens.words[i + 1]):
        return evolve(mention, last=i + 3, end=tokens.ends[i + 2], abbreviation=tokens.words[i + 1])
    return mention


def _is_short(word: str) -> bool:
    return word.isalpha() and sum(map(str.isupper, word)) >= 2  # noqa: PLR2004 - "DfE" is one, "Labour" is none


def _authority(tokens: Tokens, item: _Found, gazetteer: Gazetteer) -> tuple[str, ...]:
    """For whom a trust or board works: as the gazetteer says, or as its name begins."""
    if item.hit and isinstance(item.hit.entry, TrustEntry):
        return item.hit.entry.authorities
    if item.hit or item.kind not in {"trust", "board"}:
        return ()
    hit = gazetteer.match(tokens.words, item.first)
    return tuple(entry.slug for entry in hit.authorities) if hit else ()
