"""A sentence's words as the finders of children read them: runs of capitals, determiners, ages beside a name."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from govreview.reading.dates.ages import AgeKind
from govreview.reading.dates.words import number
from govreview.reading.grammar.lexicon import ordinary_words, verb_forms

from .mention import LEAST_ADULT, is_young
from .vocabulary import DEFINITE, GROUPS, HONORIFICS, INDEFINITE, KIN, NO_NAME, POSSESSIVE, YOUNG

if TYPE_CHECKING:
    from govreview.reading.reading import Reading

_LONGEST = 4  # words of a name
_AGE_ENDS = frozenset(", . - ) ; : who was died has had but".split()) | {""}
_LABELS = YOUNG | GROUPS
_UNITS = {"days": "D", "weeks": "W", "months": "M", "month": "M", "years": "Y"}
_SHORT = 3  # words of so few letters are small words
_FEW = 3  # fewer words tell nothing of their case
_PARTICLES = frozenset("van der de den la le du von ap ab bin ibn al el da di dos del mac ter ten".split())
_STOPS = frozenset(
    (
        "of in on by for to and or with that was were is had from at as when after before killing murdering who whose"
    ).split()
)


class Words:
    """A sentence's words as the finders of children read them: runs of capitals, determiners, ages beside a name."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.words = reading.tokens.words
        self.lowers = reading.tokens.lowers
        starts, ends = reading.tokens.starts, reading.tokens.ends
        self.ages = {bisect_left(starts, a.start): (bisect_left(ends, a.end) + 1, a) for a in reading.ages}
        self.adults = {m.first: m for m in reading.people if not m.pseudonym and self.lowers[m.first] not in INDEFINITE}
        self._age_order, self._adult_order = sorted(self.ages), sorted(self.adults)
        self.first = self.last = self.sentence = 0
        self.here: frozenset[str] = frozenset()
        self._shouted: bool | None = False

    def enter(self, sentence: int, *, shouted: bool | None = None) -> None:
        """Turn to a sentence.

        Args:
            sentence: Its index.
            shouted: Whether its capitals tell nothing; looked up where `None`.
        """
        self.sentence = sentence
        self.first, self.last = self.reading.ranges[sentence]
        self.here = self.reading.bags[sentence]
        self._shouted = shouted

    @property
    def shouted(self) -> bool:
        """Whether the capitals of the sentence tell nothing."""
        if self._shouted is None:
            self._shouted = self.shouting()
        return self._shouted

    def ages_here(self) -> list[int]:
        """The first tokens of the ages of the sentence."""
        order = self._age_order
        return order[bisect_left(order, self.first) : bisect_left(order, self.last)]

    def adults_here(self) -> list[int]:
        """The first tokens of the people of the sentence."""
        order = self._adult_order
        return order[bisect_left(order, self.first) : bisect_left(order, self.last)]

    def has(self, words: frozenset[str]) -> bool:
        """Whether the sentence has one of some words."""
        return not words.isdisjoint(self.here)

    def low(self, i: int) -> str:
        """A token of the sentence in lower case, empty outside it."""
        return self.lowers[i] if self.first <= i < self.last else ""

    def capital(self, i: int) -> bool:
        """Whether a token may be part of a name."""
        if not self.first <= i < self.last:
            return False
        word = self.words[i]
        if not word[0].isupper() or word.endswith("."):
            return False
        if word in ("A", "I") or (word.isupper() and len(word) > 1 and self.plain(i) and not self._shouted_name(i)):
            return False
        if self.shouted and (
            self.lowers[i] in ordinary_words() or self.reading.gazetteer.given_name(self.lowers[i]) is None
        ):
            return False
        free = self.reading.taken.get(i) in (None, "d")
        return free or self.reading.gazetteer.given_name(self.lowers[i]) is not None

    def plain(self, i: int) -> bool:
        """Whether a token is an ordinary word and nobody's given name."""
        return self.lowers[i] in ordinary_words() and self.reading.gazetteer.given_name(self.lowers[i]) is None

    def _shouted_name(self, i: int) -> bool:
        """Whether a given name in capitals stands before a token, as in "MASON REEVE"."""
        return i > self.first and len(self.words[i - 1]) > 1 and self.words[i - 1].isupper() and not self.plain(i - 1)

    def determiner(self, i: int) -> int:
        """Index of the determiner of the phrase whose age or noun stands at a token."""
        at = i
        for _ in range(4):
            word = self.low(at - 1)
            if word in POSSESSIVE or word in INDEFINITE or word in DEFINITE:
                return (
                    at - 1
                    if word not in ("twin", "two", "three")
                    else self.determiner(at - 1)
                    if self.low(at - 2) in DEFINITE | POSSESSIVE
                    else at - 1
                )
            if word == "'s":
                return at - 1
            if self.placed(at - 1):
                at -= 1
                continue
            if not (word.isalpha() or "-" in word) or not self.words[at - 1].islower() or word in _STOPS:
                return at
            if word in verb_forms() and not word.endswith(("ed", "en", "ing")) and word not in YOUNG | {"foster"}:
                return at
            at -= 1
        return i

    def placed(self, i: int) -> bool:
        """Whether a name stands between a determiner and a noun: "a Hull toddler", "the Tower Hamlets girl"."""
        if i <= self.first or not self.words[i].istitle():
            return False
        return any(
            self.low(k) in INDEFINITE | DEFINITE for k in (i - 1, i - 2) if k == i - 1 or self.words[i - 1].istitle()
        )

    def run_before(self, at: int) -> int:
        """First token of the capitalised run that ends at a token; behind it where there is none."""
        first = at + 1
        while at - first < _LONGEST:
            if self.capital(first - 1):
                first -= 1
            elif self.low(first - 1) in _PARTICLES and self.capital(first - 2) and first <= at:
                first -= 2
            elif (
                self.low(first - 1) == '"'
                and self.low(first - 3) == '"'
                and self.capital(first - 2)
                and self.capital(first - 4)
            ):
                first -= 4
            else:
                break
        while first <= at and (self.lowers[first] in NO_NAME or self.lowers[first] in _LABELS):
            first += 1
        return first

    def run_after(self, at: int) -> int:
        """Index behind the capitalised run that begins at a token."""
        end = at
        if (
            self.low(at).rstrip(".") in HONORIFICS
            or self.low(at) in NO_NAME
            or (at < self.last and self.lowers[at] in YOUNG)
        ):
            return at
        while end - at < _LONGEST and self.low(end) not in NO_NAME:
            if self.capital(end):
                end += 1
            elif end > at and self.low(end) in _PARTICLES and self.capital(end + 1):
                end += 2
            else:
                break
        return end

    def sex_of(self, given: str) -> str | None:
        """The usual sex of those who bear a given name, `None` where both do or none is known."""
        sex = self.reading.gazetteer.given_name(given.split("-", maxsplit=1)[0].lower()) if given else None
        return sex if sex in ("m", "f") else None

    def text(self, first: int, last: int) -> str:
        """The words of the text, one blank between them."""
        tokens = self.reading.tokens
        return " ".join(self.reading.document.text[tokens.starts[first] : tokens.ends[last - 1]].split())

    def possessive(self, end: int) -> bool:
        """Whether a possessive mark stands at a token."""
        return self.low(end) == "'s" or (self.low(end) == "'" and self.low(end - 1).endswith(("s", "z")))

    def single(self, first: int, last: int) -> bool:
        """Whether the words are one known given name."""
        if last - first != 1 or not all(part[:1].isupper() for part in self.words[first].split("-")):
            return False
        return self.reading.gazetteer.given_name(self.lowers[first].split("-", maxsplit=1)[0]) is not None

    def shouting(self) -> bool:
        """Whether the sentence is set in capitals, or in title case, so that a capital tells nothing."""
        words = [w for w in self.words[self.first : self.last] if len(w) > _SHORT and w[0].isalpha()]
        if len(words) < _FEW:
            return False
        capital = len([w for w in words if w[0].isupper()])
        return capital > 0.8 * len(words) and any(w.lower() in ordinary_words() for w in words)

    def further(self, last: int) -> bool:
        """Whether another age follows: "aged 2, 3 and 5"."""
        return self.low(last) in (",", "and") and last + 1 in self.ages and self.ages[last + 1][1].kind is AgeKind.AGED

    def age_behind(self, end: int) -> tuple[str | None, int]:
        """An age directly behind a name or noun: ", aged 23 months,", "(5)", ", three"."""
        at = end
        if self.low(at) == "(" and self.low(at + 2) == ")" and self.words[at + 1].istitle():
            at += 3
        if self.low(at) in (":", "-", "\N{EN DASH}") and self.low(at + 2) in (",", "months", "weeks", "days"):
            at += 1
            count, unit = number(self.low(at)), _UNITS.get(self.low(at + 1))
            if count and unit:
                return f"P{count}{unit}", at + 2
            if count and count < LEAST_ADULT and self.low(at + 1) == ",":
                return f"P{count}Y", at + 1
            at = end
        while self.low(at) in (",", "(", "who", "was", "is", "had", "just", "now", '"', "'"):
            at += 1
        if at not in self.ages:
            count, unit = number(self.low(at)), _UNITS.get(self.low(at + 1))
            if count and unit and self.low(at - 1) == "(" and at > end:
                return f"P{count}{unit}", at + 2
            opens = self.low(at - 1) in (",", "(") or (self.low(at - 1) == "was" and self.low(at - 2) == "who")
            years = number(self.low(at)) if opens and self.low(at + 1) in _AGE_ENDS else None
            return (f"P{years}Y", at + 1) if years and years < LEAST_ADULT and at > end else (None, end)
        last, age = self.ages[at]
        if age.kind is AgeKind.COMPOUND or not is_young(age.duration):
            return None, end
        return (None if self.further(last) else age.duration), last

    def loud(self) -> bool:
        """Whether the sentence is a headline or heading, in which determiners are left out."""
        return self.reading.sentences[self.sentence].section.value in ("headline", "standfirst", "heading")

    def nouns_before(self, first: int) -> tuple[int, str]:
        """Read "toddler", "her daughter": what stands before a name."""
        at, noun = first, ""
        if self.low(at - 1) == "," and self.low(at - 2) in KIN:
            at -= 1
        while self.low(at - 1) in YOUNG:
            at, noun = at - 1, noun or self.low(at - 1)
        return (self.determiner(at) if noun else first), noun
