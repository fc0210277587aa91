"""Names of organisations by their structure: what they end in, what announces them, how they are shortened."""

from __future__ import annotations

import csv
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, NamedTuple

from govreview.reading.bodies.authorities import FUNCTION_WORDS
from govreview.reading.grammar.lexicon import ordinary_words
from govreview.reading.people.words import HONORIFICS, POST_NOMINALS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from govreview.gazetteer import AliasHit, Gazetteer
    from govreview.reading.mentions import AuthorityMention
    from govreview.reading.text.tokens import Tokens

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
    (
        "mp mps mep uk usa us eu tv dna cctv gp gps obe pc dc dci hm it ceo dcs dcss sen send am pm gmt bst id ok faq "
        "pdf url hmci plc ltd scr scrs lcspr mba ma ba bsc phd md pr hr ict covid aids hiv adhd sos diy vip ce ad bc "
        "cllr rt hon qc kc jp rip asap tba eta via cic gbh abh cse csa fii ilacs sif jtai pcc pccs smp sgo sgos iro "
        "iros lado mash marac mappa plo asye neet eet ehe gcse gcses foi dsg ehcp cin cpp lac cla nqt dbs crb kpi "
        "kpis rhi jsna spoc"
    ).split()
)
# What the names of companies that run children's services end in, and for whom they are.
_SLOGANS = frozenset({"first", "together", "futures", "matters", "forward"})
_WHOM = frozenset({"children", "families"})
_LONGEST_PLACE = 5  # tokens of the name of an authority
_SHORTEST_ABBREVIATION = 3
_LONGEST_ABBREVIATION = 6
_REACH = 9  # tokens to either side of a head word that may belong to the name


class Head(NamedTuple):
    """What a head word tells: the kind, and whether "of ..." or "for ..." may follow."""

    kind: str
    tail: bool


class Found(NamedTuple):
    """A find: its tokens, its kind, and the gazetteer's hit if it is one."""

    first: int
    last: int
    kind: str
    hit: AliasHit | None = None


@cache
def organisation_heads() -> Mapping[str, Head]:
    """Words that say what an organisation is, in lower case: its kind, and whether "of", "for" may follow."""
    text = resources.files("govreview").joinpath("data", "organisation_heads.csv").read_text(encoding="utf-8")
    return {row["head"]: Head(row["kind"], bool(row["tail"])) for row in csv.DictReader(text.splitlines())}


class Finder:
    """Finds organisations by the structure of their names.

    Attributes:
        tokens: The document's tokens.
        first: Index of the first token to look at.
        last: Index behind the last.
        capitals: Indices of the tokens among them that begin with a capital.
        known: The names that the gazetteer knows.
        authorities: The authorities named.
        gazetteer: Which given names there are.
    """

    def __init__(
        self,
        tokens: Tokens,
        within: tuple[int, int],
        known: Sequence[Found],
        authorities: Sequence[AuthorityMention],
        gazetteer: Gazetteer,
    ) -> None:
        self.tokens = tokens
        self.first, self.last = within
        self.capitals = tokens.capitals_in(*within)
        self.gazetteer = gazetteer
        self.known = known
        self.authorities = authorities

    @property
    def ends(self) -> set[int]:
        """Where a name that is complete ends: what follows "and" there is another name."""
        return {item.last for item in self.known} | {item.last for item in self.authorities if not item.bare}

    @property
    def begins(self) -> set[int]:
        """Where a known name begins."""
        return {item.first for item in self.known} | {item.first for item in self.authorities}

    @property
    def owners(self) -> set[int]:
        """Where the name of an authority ends."""
        return {item.last for item in self.authorities}

    def named(self) -> Iterator[Found]:
        """Capitalised runs that hold a head word."""
        heads, lowers, end = organisation_heads(), self.tokens.lowers, self.first
        for i in self.capitals:
            if lowers[i] in _SLOGANS and lowers[i - 1] in _WHOM:
                yield from self._services_company(i)
            head = heads.get(lowers[i]) if i >= end else None
            if head is None:
                continue
            start = self._left(i)
            end, kind = self._right(i, head)
            if self._is_name(start, end, kind):
                yield Found(start, end, self._refined(start, end, kind))

    def _services_company(self, i: int) -> Iterator[Found]:
        """The company that runs an authority's services, by its name: "Plymouth Children First"."""
        for start in range(max(i - _LONGEST_PLACE - 1, self.first), i - 1):
            hit = self.gazetteer.match(self.tokens.words, start)
            if hit is not None and hit.last == i - 1 and hit.authorities:
                yield Found(start, i + 1, "trust")
                return

    def announced(self) -> Iterator[Found]:
        """Names behind "the charity", "the union" and the like."""
        words, lowers = self.tokens.words, self.tokens.lowers
        for i in self.capitals:
            before = lowers[i - 1] if i > self.first else ""
            if before == "the" and lowers[i] in _PARLIAMENT:
                yield Found(i, i + 1, "parliament")
            kind = _ANNOUNCERS.get(before)
            if kind is None or not self._is_part(i) or words[i - 1][0].isupper():
                continue
            end = i + 1
            while end < self.last and (self._is_capital(end) or self._continues(end)):
                end += 1
            yield Found(i, end, kind)

    def _is_capital(self, i: int) -> bool:
        return self.tokens.words[i][0].isupper() and self.tokens.lowers[i] not in _STOPS

    def _continues(self, i: int) -> bool:
        """Whether token `i` joins two capitalised words of one name."""
        return self.tokens.lowers[i] in {"and", "&", "of"} and i + 1 < self.last and self._is_part(i + 1)

    def abbreviated(self) -> Iterator[Found]:
        """Abbreviations that nothing else explains."""
        tokens = self.tokens
        words = tokens.words
        for i in self.capitals:
            word = words[i]
            if not (word.isupper() and word.isalpha() and _SHORTEST_ABBREVIATION <= len(word) <= _LONGEST_ABBREVIATION):
                continue
            if tokens.lowers[i] in ordinary_words() or (i + 1 < self.last and tokens.words[i + 1][0].isdigit()):
                continue
            alone = all(
                not (self.first <= j < self.last and tokens.words[j].isupper() and len(tokens.words[j]) > 1)
                for j in (i - 1, i + 1)
            )
            if alone and tokens.lowers[i] not in _NO_ABBREVIATIONS and not self._opens_name(i):
                head = organisation_heads().get(tokens.lowers[i])
                yield Found(i, i + 1, head.kind if head else "other")

    def _opens_name(self, i: int) -> bool:
        """Whether token `i` is the given name, set in capitals as papers open a report: "JOHN Abara has"."""
        named = i + 1 < self.last and self.tokens.words[i + 1][0].isupper()
        return i == self.first and named and self.gazetteer.given_name(self.tokens.lowers[i]) is not None

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
                if lower == "the":  # "CUMBRIA The Department"
                    break
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

    def _right(self, head: int, what: Head) -> tuple[int, str]:
        """Where the name ends, and the kind that the last head word tells."""
        heads, tokens = organisation_heads(), self.tokens
        kind, end, tail, within = what.kind, head + 1, what.tail, False
        i = end
        while i < min(self.last, head + _REACH):
            lower = tokens.lowers[i]
            joins = tail and (lower in {"of", "for"} or (within and lower in {"and", "&", ","}))
            step = i + 1 if joins else i
            if joins and step < self.last and tokens.lowers[step] == "the":
                step += 1
            if lower == "'s" and tokens.lowers[i - 1] in _PLURAL_OWNERS:
                step = i + 1
            if step >= self.last or not self._is_part(step) or tokens.lowers[step] in _JOINERS:
                break
            if not joins and step == i and self._begins_person(i):
                break
            if (lower == "," and not self._list_closes(step + 1)) or (lower in {"and", "&"} and step in self.begins):
                break
            if tokens.lowers[step] in heads and not joins:
                kind, tail = heads[tokens.lowers[step]]
            elif not (joins or within):
                break
            within = within or lower in {"of", "for"}
            i = end = step + 1
        return end, kind

    def _begins_person(self, i: int) -> bool:
        """Whether token `i` is a given name with another name behind it: "Directors of Social Services Ann Abara"."""
        words = self.tokens.words
        named = i + 1 < self.last and words[i + 1][0].isupper() and words[i][0].isupper()
        return named and self.gazetteer.given_name(self.tokens.lowers[i]) is not None

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
        if end - start == 1:
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
