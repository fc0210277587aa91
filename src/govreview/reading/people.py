"""Mentions of people: first in full, then by surname, given name or title.

A person is recognised by structure, not by a model: an honorific, a known given name, a post
beside the name, an age or a verb of saying behind it. Two passes: the first finds names that
stand by themselves, the second finds their short forms ("Timpson", "Sir Albert", "Kacper").
Where the evidence does not suffice there is no mention.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from attrs import frozen

from .lexicon import PREPOSITIONS, ordinary_words, verb_forms

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from govreview.gazetteer import Gazetteer

    from .tokens import Tokens

MALE_TITLES = frozenset("mr sir lord father brother baron canon".split())
FEMALE_TITLES = frozenset("mrs ms miss dame lady baroness sister".split())
PEER_TITLES = frozenset("lord lady baroness baron".split())
HONORIFICS = MALE_TITLES | FEMALE_TITLES | frozenset(
    "dr prof professor cllr coun councillor rev reverend revd rt hon mx judge justice dci di ds pc "
    "det supt ch insp sgt superintendent inspector alderman ald recorder".split()
)
POST_NOMINALS = frozenset("obe cbe mbe dbe kbe qc kc mp jp bem mep jr jnr sr snr phd frsa msp qpm cb".split())
PARTICLES = frozenset("van der de den la le du von ap ab bin ibn al el da di dos del st. ní mac ter ten".split())
PARTY_WORDS = frozenset(
    "labour conservative tory tories liberal democrat lib dem green independent ukip reform plaid unison mum mummy dad daddy".split()
)
PSEUDONYM_HEADS = frozenset("child baby family".split())
YOUNG_HEADS = frozenset(
    "toddler baby boy girl son daughter child brother sister infant schoolboy schoolgirl teenager teen stepson "
    "stepdaughter twin twins siblings newborn youngster tot".split()
)
SPEECH = frozenset(
    "said says say told tells added adds adding wrote writes insisted warned argued claimed explained admitted "
    "commented announced stressed replied called described".split()
)


@frozen
class PersonMention:
    """One place where a person is named.

    Attributes:
        first: Index of the first token, honorific included.
        last: Index behind the last token, post-nominals ("OBE", "MP") included.
        start: First code point, honorific included.
        end: Code point behind the name, post-nominals left out.
        name: The name as it is to be shown: no honorific, but a peer keeps the title.
        given: The given name, `None` where only a surname or title is told.
        surname: The last name, `None` where only a given name or pseudonym is told.
        title: The honorific in lower case, `None` where there is none.
        sex: "m", "f" or `None` where title and given name do not tell.
        pseudonym: Whether the name is a label such as "Child Q".
    """

    first: int
    last: int
    start: int
    end: int
    name: str
    given: str | None
    surname: str | None
    title: str | None = None
    sex: str | None = None
    pseudonym: bool = False


class _Finder:
    """One document's search; holds what both passes share."""

    def __init__(self, tokens: Tokens, taken: Mapping[int, str], gazetteer: Gazetteer) -> None:
        self.tokens = tokens
        self.words = tokens.words
        self.lowers = tokens.lowers
        self.taken = taken
        self.gazetteer = gazetteer
        self.ordinary = ordinary_words()
        self.verbs = verb_forms()

    def bare(self, i: int) -> str:
        return self.lowers[i].rstrip(".")

    def capital(self, i: int) -> bool:
        word = self.words[i]
        return word[0].isupper() and i not in self.taken

    def names(self, first: int, last: int, shouting: bool) -> Iterator[PersonMention]:
        """Names that stand by themselves in one sentence."""
        i = first
        while i < last:
            if not self.capital(i):
                i += 1
                continue
            found = self.pseudonym(i, last) or self.titled(i, last) or self.plain(i, first, last, shouting)
            if found is None:
                i = self.skip(i, first, last, shouting)
            else:
                yield found
                i = found.last

    def skip(self, i: int, first: int, last: int, shouting: bool) -> int:
        """The next place to try: word by word past what cannot begin a name, else past the run."""
        word = self.lowers[i]
        if i == first or shouting or word in PARTY_WORDS or word in self.ordinary:
            return i + 1
        while i < last and self.capital(i):
            i += 1
            if self.bare(i - 1) in HONORIFICS:
                return i
        return i

    def pseudonym(self, i: int, last: int) -> PersonMention | None:
        """ "Child Q", "Baby P", "Family M", "Child BS", "Baby Ellis"."""
        if self.lowers[i] not in PSEUDONYM_HEADS or i + 1 >= last or self.words[i].isupper():
            return None
        label = self.words[i + 1]
        code = len(label) <= 3 and (label.isupper() or label.isdigit())
        named = self.lowers[i] == "baby" and self.capital(i + 1) and len(label) > 3
        if not (code or named):
            return None
        end = i + 2
        while named and end < last and self.capital(end) and self.lowers[end] not in self.ordinary:
            end += 1
        name = self.text(i, end)
        return self.mention(i, end, end, name, given=label if named else None, pseudonym=True)

    def titled(self, i: int, last: int) -> PersonMention | None:
        """A name behind one or more honorifics."""
        at = i
        titles = []
        while at < last and self.bare(at) in HONORIFICS and (self.capital(at) or at > i):
            titles.append(self.bare(at))
            at += 1
        if not titles or at >= last:
            return None
        at, inner = self.bracketed(at, last)
        end = self.extent(at, last, limit=4)
        while end - at > 2 and self.lowers[end - 1] in self.ordinary and self.lowers[end - 1] in self.verbs:
            end -= 1
        if end == at:
            return None
        parts = self.words[at:end]
        if parts[0].isupper() and len(parts[0]) > 3 and not self.words[i].isupper():
            return None
        title = next((t for t in titles if t in MALE_TITLES | FEMALE_TITLES), titles[-1])
        peer = title in PEER_TITLES
        single = end - at == 1
        lone_given = single and title in ("sir", "dame", "brother", "sister", "father") and self.sex_of(parts[0]) is not None
        given = inner or (parts[0] if not single or lone_given else None)
        surname = None if lone_given else " ".join(parts[1:] if parts[0] == given and not single else parts)
        if peer and not single and self.sex_of(parts[0]) is not None:
            surname = " ".join(parts[1:])
        name = self.text(at, end)
        if peer:
            name = f"{self.words[at - 1 if inner is None else i + len(titles) - 1]} {surname if inner or (given and not single) else name}"
        sex = "m" if title in MALE_TITLES else "f" if title in FEMALE_TITLES else self.sex_of(parts[0])
        return self.mention(i, end, self.post_nominals(end, last), name, given=given, surname=surname, title=title, sex=sex)

    def bracketed(self, at: int, last: int) -> tuple[int, str | None]:
        """The given name of a peer in brackets: "Lord (Norman) Warner"."""
        if at + 3 < last and self.words[at] == "(" and self.words[at + 2] == ")" and self.words[at + 1][0].isupper():
            return at + 3, self.words[at + 1]
        return at, None

    def plain(self, i: int, first: int, last: int, shouting: bool) -> PersonMention | None:
        """A given name and a surname without a title."""
        word = self.lowers[i]
        if word in PARTY_WORDS or word in PREPOSITIONS:
            return None
        end = self.extent(i, last, limit=5)
        if end - i < 2:
            return self.young(i, first)
        known = self.sex_of(self.words[i]) is not None
        if not known and word in self.ordinary:
            return None
        if end - i > 2 or shouting:
            end = self.trim(i, end)
        if end - i < 2 or not self.convincing(i, end, first, last, shouting):
            return None
        parts = self.words[i:end]
        if parts[0].endswith(".") and end - i == 2 and len(parts[1]) < 3:
            return None
        name = self.text(i, end)
        if shouting and name.isupper():
            name = name.title()
        start_surname = next((k for k in range(1, len(parts)) if parts[k].lower() in PARTICLES), len(parts) - 1)
        given, surname = parts[0], " ".join(parts[start_surname:])
        if parts[-2].lower() == "le" or (len(parts) > 2 and parts[-2] == "Le"):
            surname = " ".join(parts[-2:])
        return self.mention(i, end, self.post_nominals(end, last), name, given=given, surname=surname, sex=self.sex_of(given))

    def trim(self, i: int, end: int) -> int:
        """Drop headline words behind the name ("Alan Wood Appointed Commissioner")."""
        at = i + 2
        while at < end and not (self.lowers[at] in self.ordinary and self.sex_of(self.words[at]) is None and self.lowers[at - 1] not in PARTICLES):
            at += 1
        return at

    def convincing(self, i: int, end: int, first: int, last: int, shouting: bool) -> bool:
        """Whether the words ``i..end`` may be taken for a person."""
        given = self.words[i]
        surname = self.lowers[end - 1]
        hit = self.gazetteer.match(self.words, i)
        if hit is not None and hit.last >= end:
            return False
        sex = self.sex_of(given)
        odd_surname = surname not in self.ordinary or self.gazetteer.is_surname(surname)
        if shouting:
            return sex is not None and self.lowers[i] not in self.ordinary and surname not in self.ordinary
        if sex is not None and (self.lowers[i] not in self.ordinary or odd_surname):
            return surname not in _NO_SURNAME
        if "-" in self.words[end - 1] and self.words[end - 1].split("-")[-1][:1].isupper():
            return self.lowers[i] not in self.ordinary
        score = self.context(i, end, first, last)
        if self.gazetteer.is_surname(surname):
            score += 1
        if surname in self.ordinary or surname in _NO_SURNAME:
            score -= 2
        elif i > first and not any(self.lowers[k] in self.ordinary for k in range(i, end)) and self.lowers[i - 1] not in _LOCATIVE:
            score += 1
        return score >= 1 and end - i <= 3

    def context(self, i: int, end: int, first: int, last: int) -> int:
        """How many signs around ``i..end`` speak for a person."""
        score = 0
        before = self.taken.get(i - 1) if i > first else None
        comma_before = i - 1 > first and self.words[i - 1] == "," and self.taken.get(i - 2) == "p"
        if before == "p" or comma_before:
            score += 2
        if i > first and self.lowers[i - 1] in SPEECH:
            score += 1
        if end < last:
            after = self.lowers[end]
            if after in SPEECH or after == "who":
                score += 2
            if self.words[end] in ",(" and end + 1 < last:
                behind = end + 1
                if self.words[behind].isdigit() and len(self.words[behind]) <= 2:
                    score += 2
                if self.lowers[behind] == "who" or self.taken.get(behind) == "p":
                    score += 2
            if after in POST_NOMINALS:
                score += 2
        return score

    def young(self, i: int, first: int) -> PersonMention | None:
        """A child told by given name alone: "toddler Alfie", "two-year-old Alfie"."""
        if i == first or self.sex_of(self.words[i]) is None or self.lowers[i] in self.ordinary:
            return None
        before = self.lowers[i - 1]
        if before not in YOUNG_HEADS and not before.endswith("-old"):
            return None
        return self.mention(i, i + 1, i + 1, self.words[i], given=self.words[i], sex=self.sex_of(self.words[i]))

    def extent(self, i: int, last: int, limit: int) -> int:
        """Index behind the run of capitalised tokens from ``i``, lower-case particles allowed inside."""
        at = i
        while at < last and at - i < limit:
            if self.capital(at) and self.words[at][-1] != ")" and self.bare(at) not in POST_NOMINALS and self.words[at][0].isalpha():
                at += 1
                continue
            ahead = at
            while at > i and ahead < last and self.lowers[ahead] in PARTICLES and ahead - at < 2:
                ahead += 1
            if ahead > at and ahead < last and self.capital(ahead):
                at = ahead
                continue
            break
        return at

    def post_nominals(self, end: int, last: int) -> int:
        at = end
        while at < last and (self.bare(at) in POST_NOMINALS or (self.words[at] == "," and at + 1 < last and self.bare(at + 1) in POST_NOMINALS and self.words[at + 1].isupper())):
            at += 1
        return at

    def sex_of(self, word: str) -> str | None:
        return self.gazetteer.given_name(word.split("-")[0].lower())

    def text(self, first: int, last: int) -> str:
        joined = " ".join(self.words[first:last])
        return joined

    def mention(self, first: int, end: int, last: int, name: str, *, given: str | None = None, surname: str | None = None, title: str | None = None, sex: str | None = None, pseudonym: bool = False) -> PersonMention:
        sex = sex if sex in ("m", "f") else None
        return PersonMention(first, last, self.tokens.starts[first], self.tokens.ends[end - 1], name, given, surname, title, sex, pseudonym)


_LOCATIVE = frozenset("in at near from to around outside the into through".split())
_NO_SURNAME = frozenset(
    "council street road avenue lane hall house park school hospital college university court city town county "
    "services service trust review report board committee office department ministry news times post north "
    "south east west day minister secretary leader director commissioner inspector".split()
)


def find_people(
    tokens: Tokens, ranges: Sequence[tuple[int, int]], taken: Mapping[int, str], gazetteer: Gazetteer
) -> tuple[PersonMention, ...]:
    """Every mention of a person in the given sentences, in order.

    Args:
        tokens: The document's tokens.
        ranges: Token ranges (end exclusive) of the sentences to read.
        taken: Tokens that belong to other mentions: "a" authority, "o" organisation, "p" post, "d" date.
        gazetteer: Given names, surnames and places.
    """
    finder = _Finder(tokens, taken, gazetteer)
    found: list[PersonMention] = []
    for first, last in ranges:
        found.extend(finder.names(first, last, shouting(tokens, first, last)))
    found.extend(_short_forms(finder, ranges, found))
    return tuple(sorted(found, key=lambda m: m.first))


def shouting(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a sentence is set in capitals, or a headline in title case, so that capitals tell nothing."""
    words = [w for w in tokens.words[first:last] if w[0].isalpha() and len(w) > 3]
    if len(words) < 3:
        return False
    capital = sum(w[0].isupper() for w in words)
    return capital > 0.8 * len(words) and any(w.lower() in ordinary_words() for w in words)


def _short_forms(finder: _Finder, ranges: Sequence[tuple[int, int]], found: Sequence[PersonMention]) -> Iterator[PersonMention]:
    """Single words that are the surname or given name of somebody named in full."""
    surnames: dict[str, PersonMention] = {}
    givens: dict[str, set[str]] = defaultdict(set)
    whose: dict[str, PersonMention] = {}
    for mention in found:
        if mention.surname:
            surnames.setdefault(mention.surname.lower(), mention)
        if mention.given and (mention.surname or mention.pseudonym):
            givens[mention.given.lower()].add(mention.name)
            whose.setdefault(mention.given.lower(), mention)
    covered = {i for m in found for i in range(m.first, m.last)}
    tokens = finder.tokens
    for first, last in ranges:
        loud = shouting(tokens, first, last)
        i = first
        while i < last:
            if i in covered or not finder.capital(i):
                i += 1
                continue
            mention = _surname_at(finder, i, last, surnames)
            if mention is None and not loud:
                lower = finder.lowers[i]
                owner = whose.get(lower)
                if owner is not None and len(givens[lower]) == 1 and (lower not in finder.ordinary or i != first):
                    mention = finder.mention(i, i + 1, i + 1, finder.words[i], given=finder.words[i], sex=owner.sex)
            if mention is not None:
                yield mention
                i = mention.last
            else:
                i += 1


def _surname_at(finder: _Finder, i: int, last: int, surnames: Mapping[str, PersonMention]) -> PersonMention | None:
    """A surname of one, two or three words that is known from a full name."""
    for size in (3, 2, 1):
        if i + size > last:
            continue
        key = " ".join(finder.lowers[i : i + size])
        owner = surnames.get(key)
        if owner is None:
            continue
        alone = i + size >= last or not finder.capital(i + size) or finder.bare(i + size) in POST_NOMINALS
        if size == 1 and (key in finder.ordinary and not alone):
            continue
        if alone:
            return finder.mention(i, i + size, i + size, finder.text(i, i + size), surname=finder.text(i, i + size))
    return None
