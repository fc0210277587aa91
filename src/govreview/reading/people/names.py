"""Names that stand by themselves: by honorific, by a known given name, or by what stands beside them."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

import regex

from govreview.reading.dates.words import MONTHS, WEEKDAYS
from govreview.reading.grammar.lexicon import CONJUNCTIONS, DETERMINERS, PREPOSITIONS, verb_forms
from govreview.reading.people.mentions import PersonMention
from govreview.reading.people.surroundings import Surroundings
from govreview.reading.people.words import (
    ADDRESSES,
    CALLING,
    FEMALE_TITLES,
    GIVEN_TITLES,
    HONORIFICS,
    KNOWN,
    LOCATIVE,
    MALE_TITLES,
    NO_GIVEN,
    NO_SURNAME,
    OFFICES,
    PARTICLES,
    PARTY_WORDS,
    PEER_TITLES,
    POST_NOMINALS,
    PSEUDONYM_HEADS,
    RELATIONS,
    WARDS,
    YOUNG_HEADS,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from govreview.gazetteer import Gazetteer
    from govreview.reading.text.tokens import Tokens

_LONGEST_CODE = 3  # "Child BS"
_LONGEST_SHORT_WORD = 3  # in capitals these are abbreviations as often as names
_SMALL = (PREPOSITIONS | CONJUNCTIONS | DETERMINERS | {"to"}) - {"an"}  # capitalised in headlines only
_NEVER_GIVEN = frozenset("van von de der den del le la du da dos".split())
_INITIALS = regex.compile(r"(?:[A-Z]\.?){1,3}")
_COMPOUND = regex.compile(r"-(?:of|to|on|in|by|and)-").search


class NameFinder(Surroundings):
    """One document's search for names.

    Attributes:
        tokens: The document's tokens.
        taken: Tokens of other mentions: "a" authority, "o" organisation, "p" post, "d" date.
        gazetteer: Given names, surnames and places.
        free: The capitalised tokens that belong to no other mention.
    """

    def __init__(self, tokens: Tokens, taken: Mapping[int, str], gazetteer: Gazetteer) -> None:
        super().__init__(tokens, taken, gazetteer)
        self.titled = self._titled_surnames()
        self.free = [i for i in tokens.capitals if self.capital(i)]

    def _titled_surnames(self) -> frozenset[str]:
        """The words that stand behind "Mr", "Ms" and the like anywhere: surnames for certain."""
        found = [self.lowers[k] for k in self.tokens.capitals if k and self.lowers[k - 1] in ADDRESSES]
        return frozenset(word for word in found if (word not in NO_SURNAME or word in WARDS) and word not in OFFICES)

    def names(self, first: int, last: int, *, shouting: bool) -> Iterator[PersonMention]:
        """Names that stand by themselves in the sentence of the tokens ``first..last``."""
        end = first
        for i in self.free_in(first, last):
            if i < end:
                continue
            found = (
                self._pseudonym(i, last)
                or self._titled(i, last, shouting=shouting)
                or self._plain(i, first, last, shouting=shouting)
            )
            if found is None:
                end = self._skip(i, first, last, shouting=shouting)
            else:
                yield found
                end = found.last

    def free_in(self, first: int, last: int) -> list[int]:
        """The capitalised tokens of ``first..last`` that belong to no other mention."""
        return self.free[bisect_left(self.free, first) : bisect_left(self.free, last)]

    def capital(self, i: int) -> bool:
        """Whether a token is capitalised and belongs to no other mention; "Mother-of-two", "Day-to-Day" are none."""
        return self.words[i][0].isupper() and i not in self.taken and not _COMPOUND(self.lowers[i])

    def bare(self, i: int) -> str:
        """A token in lower case without the stop of an abbreviation."""
        return self.lowers[i].rstrip(".")

    def mention(
        self, first: int, end: int, *, given: str | None = None, surname: str | None = None, sex: str | None = None
    ) -> PersonMention:
        """A mention of one or more words without title."""
        name = self._text(first, end)
        return self._mention((first, end, end), name, given=given, surname=surname, sex=sex)

    def _skip(self, i: int, first: int, last: int, *, shouting: bool) -> int:
        """The next place to try: word by word past what cannot begin a name, else past the run."""
        word = self.lowers[i]
        if i == first or shouting or word in PARTY_WORDS or word in self.ordinary or self._is_day(i, first):
            return i + 1
        while i < last and self.capital(i):
            i += 1
            if self.bare(i - 1) in HONORIFICS:
                break
        return i

    def _is_day(self, i: int, first: int) -> bool:
        """Whether a token is a weekday or month that stands before a name: "On the Monday Ann Holt", "That May"."""
        timed = i > first and self.lowers[i - 1] in ("that", "the", "this", "last", "next", "following", "same")
        return self.lowers[i] in WEEKDAYS or (timed and self.lowers[i] in MONTHS)

    def _pseudonym(self, i: int, last: int) -> PersonMention | None:
        """As in "Child Q", "Baby P", "Family M", "Child BS", "Baby Ellis"."""
        if self.lowers[i] not in PSEUDONYM_HEADS or i + 1 >= last or self.words[i].isupper():
            return None
        label = self.words[i + 1]
        code = len(label) <= _LONGEST_CODE and (label.isupper() or label.isdigit())
        named = self.lowers[i] == "baby" and self.capital(i + 1) and len(label) > _LONGEST_CODE
        if not (code or named):
            return None
        end = i + 2
        while named and end < last and self.capital(end) and self.lowers[end] not in self.ordinary:
            end += 1
        return self._mention((i, end, end), self._text(i, end), given=label if named else None, pseudonym=True)

    def _titled(self, i: int, last: int, *, shouting: bool) -> PersonMention | None:
        """A name behind one or more honorifics."""
        at, titles = i, []
        if self.lowers[i] in ("his", "her") and i + 1 < last and self.lowers[i + 1] == "honour":
            at = i + 2
        while at < last and self._is_honorific(at) and (self.capital(at) or at > i):
            titles.append(self.bare(at))
            at += 1
        if not titles or at >= last:
            return None
        before = at - 1
        at, inner = self._bracketed(at, last)
        end = self._extent(at, last, limit=4)
        parts = self.words[at : self._trimmed(at, end, last, shouting=shouting)]
        end = at + len(parts)
        if not parts or self.lowers[at] in OFFICES or (len(parts) == 1 and not self._is_surname(at)):
            return None
        if parts[0].isupper() and len(parts[0]) > _LONGEST_SHORT_WORD and not self.words[i].isupper():
            return None
        title = next((t for t in titles if t in MALE_TITLES | FEMALE_TITLES), titles[-1])
        sex = "m" if title in MALE_TITLES else "f" if title in FEMALE_TITLES else None
        if "justice" in titles and title in PEER_TITLES:
            title = "justice"  # a judge, no peer
        given, surname = self._split_titled(parts, title, inner)
        name = self._text(at, end)
        if title in PEER_TITLES:
            name = f"{self.words[before]} {name if inner is None else f'{inner} {name}'}"
        name = _shown(name)
        sex = sex or self._sex_of(given or "")
        return self._mention(
            (i, end, self._post_nominals(end, last)), name, given=given, surname=surname, title=title, sex=sex
        )

    def _is_surname(self, i: int) -> bool:
        """Whether the one word behind an honorific is a surname: "Ms Lane", but not "Father Street"."""
        word = self.lowers[i]
        return word not in NO_SURNAME or (word in WARDS and self.lowers[i - 1] in ADDRESSES)

    def _is_honorific(self, i: int) -> bool:
        """Whether a token is an honorific; "Di" is a given name, "DI" a rank."""
        word = self.bare(i)
        return word in HONORIFICS and (word != "di" or self.words[i].isupper())

    def _split_titled(self, parts: tuple[str, ...], title: str, inner: str | None) -> tuple[str | None, str | None]:
        """Given name and surname of the words behind a title."""
        if inner is not None:
            return inner, " ".join(parts)
        if parts[0].lower() in PARTICLES:
            return None, " ".join(parts)
        known = self._sex_of(parts[0]) is not None
        if len(parts) == 1:
            return (parts[0], None) if title in GIVEN_TITLES and known else (None, parts[0])
        if title in PEER_TITLES and not known:
            return parts[0], " ".join(parts)
        return parts[0], " ".join(parts[1:])

    def _bracketed(self, at: int, last: int) -> tuple[int, str | None]:
        """The given name of a peer in brackets: "Lord (Norman) Warner"."""
        if at + 3 < last and self.words[at] == "(" and self.words[at + 2] == ")" and self.words[at + 1][0].isupper():
            return at + 3, self.words[at + 1]
        return at, None

    def _trimmed(self, at: int, end: int, last: int, *, shouting: bool) -> int:
        """Where a titled name ends: verbs and headline words behind it left out."""
        verbs = verb_forms()
        given = self.bare(at - 1) in GIVEN_TITLES and self._sex_of(self.words[at]) is not None
        least = 1 if shouting and not given else 2
        while end - at > least and self.lowers[end - 1] in self.ordinary and self.lowers[end - 1] in verbs:
            end -= 1
        while shouting and end - at > least and self._is_headline_word(end - 1) and end < last:
            end -= 1
        return end

    def _is_headline_word(self, i: int) -> bool:
        return self.lowers[i] in self.ordinary and not self.gazetteer.is_surname(self.lowers[i])

    def _plain(self, i: int, first: int, last: int, *, shouting: bool) -> PersonMention | None:
        """A given name and a surname without a title."""
        word = self.lowers[i]
        if word in PARTY_WORDS or word in _SMALL or word in NO_GIVEN or word.endswith("-old"):
            return None
        if word in _NEVER_GIVEN or self._is_day(i, first):
            return None  # "Le Grand" is short for somebody named in full
        end = self._extent(i, last, limit=5)
        if end - i <= 1:
            couple = self._couple(i, last)
            if couple is not None:
                return couple
            return self._young(i, first, last)
        if (
            self.is_thing(i, end, first, last)
            or self.is_labelled(i, first)
            or any(self._is_honorific(k) for k in range(i, end - 1))
        ):
            return None  # "Words: A B", "If Ms B"
        if self._sex_of(self.words[i]) is None and word in self.ordinary and not self.vouched(i, end, first, last):
            return None
        if end - i > 2 or shouting:  # noqa: PLR2004 - a given name and a surname
            end = self._without_headline(i, end, shouting=shouting)
        if end - i <= 1 or not self._convincing(i, end, (first, last), shouting=shouting):
            return None
        parts = self.words[i:end]
        if parts[0].endswith(".") and end - i == 2 and len(parts[1]) <= 2:  # noqa: PLR2004 - "J. K."
            return None
        name = _shown(self._text(i, end))
        given, surname = parts[0], " ".join(parts[_surname_at(parts) :])
        return self._mention(
            (i, end, self._post_nominals(end, last)), name, given=given, surname=surname, sex=self._sex_of(given)
        )

    def _without_headline(self, i: int, end: int, *, shouting: bool) -> int:
        """Drop headline words behind the name ("Alan Wood Appointed Commissioner"), but no surname in running text."""
        at = i + 2
        while at < end and (
            self.lowers[at] not in self.ordinary
            or self._sex_of(self.words[at]) is not None
            or (not shouting and at == end - 1 and self.gazetteer.is_surname(self.lowers[at]))
            or self.lowers[at - 1] in PARTICLES
        ):
            at += 1
        return at

    def _convincing(self, i: int, end: int, sentence: tuple[int, int], *, shouting: bool) -> bool:
        """Whether the words ``i..end`` may be taken for a person."""
        word, surname = self.lowers[i], self.lowers[end - 1]
        hit = self.gazetteer.match(self.words, i)
        sex = self._sex_of(self.words[i])
        ward = (
            surname in WARDS and sex is not None and self.context(i, end, *sentence) + 2 * (surname in self.titled) > 1
        )
        if (
            (surname in NO_SURNAME and not ward)
            or surname[-1].isdigit()
            or (hit is not None and (hit.last >= end or sex is None))
        ):
            return False
        known = self.gazetteer.is_surname(surname)
        odd = surname not in self.ordinary
        if sex is not None and not shouting and self.context(i, end, *sentence) > 1:
            return True  # "Sergeant Mark Elder", "Mark Elder, defending"
        if shouting:
            return sex is not None and (odd or known) and (word not in self.ordinary or (odd and known))
        if sex is not None and (word not in self.ordinary or odd or known):
            return True
        if (odd or known) and _INITIALS.fullmatch(self.words[i]) and "." in self.words[i]:
            return True
        if "-" in self.words[end - 1] and self.words[end - 1].split("-")[-1][:1].isupper():
            return word not in self.ordinary or self.vouched(i, end, *sentence)
        strange = 1 + (word in self.ordinary)
        score = self.context(i, end, *sentence) + known - strange * (not odd) + 2 * (odd and surname in self.titled)
        proper = not any(self.lowers[k] in self.ordinary for k in range(i, end))
        if proper and i > sentence[0] and self.lowers[i - 1] not in LOCATIVE:
            score += 1
        capitals = sum(self.lowers[k] not in PARTICLES for k in range(i, end))
        return score >= 1 and capitals <= 3  # noqa: PLR2004 - longer runs are titles of things

    def _couple(self, i: int, last: int) -> PersonMention | None:
        """The first of two who share a surname: "Dean and Kelly Penhallow"."""
        if i + 3 >= last or self.lowers[i + 1] != "and" or (i and self.lowers[i - 1] == "and"):
            return None
        if self.lowers[i] in self.ordinary and (i == 0 or self.words[i - 1] != ","):
            return None
        sexes = self._sex_of(self.words[i]), self._sex_of(self.words[i + 2])
        if None in sexes or not (self.capital(i + 2) and self.capital(i + 3)) or self.lowers[i + 3] in NO_SURNAME:
            return None
        if self.gazetteer.match(self.words, i) is not None or self.lowers[i + 3] in self.ordinary:
            return None
        surname = self.words[i + 3]
        name = f"{self.words[i]} {surname}"
        return self._mention((i, i + 1, i + 1), name, given=self.words[i], surname=surname, sex=sexes[0])

    def _young(self, i: int, first: int, last: int) -> PersonMention | None:
        """A child told by given name alone: "toddler Alfie", "two-year-old Alfie", "Jade, 17,", "Alfie's mother"."""
        if self._sex_of(self.words[i]) is None:
            return None
        before = self.lowers[i - 1] if i > first else ""
        aged = i + 2 < last and self.words[i + 1] in ",(" and self.tells_age(i + 2, last)
        headed = (
            before in YOUNG_HEADS
            or before in CALLING
            or self.is_spouse(i, first)
            or before.endswith("-old")
            or self.is_apposed(i, first, last)
        )
        headed = headed or self.is_mourned(i, first) or self.is_told_of(i, last)
        related = i + 2 < last and self.lowers[i + 1] == "'s" and self.lowers[i + 2] in RELATIONS and i > first
        named = before in CALLING or (before == "as" and not KNOWN.isdisjoint(self.lowers[i - 3 : i - 1]))
        called = named and i - 1 > first and not YOUNG_HEADS.isdisjoint(self.lowers[max(first, i - 6) : i - 1])
        if before in ("a", "an"):  # "a Scot, 54"
            return None
        if not aged and not called and (self.lowers[i] in self.ordinary or not (headed or related)):
            return None
        return self.mention(i, i + 1, given=self.words[i], sex=self._sex_of(self.words[i]))

    def _extent(self, i: int, last: int, limit: int) -> int:
        """Index behind the run of capitalised tokens from ``i``, lower-case particles allowed inside."""
        at = i
        while at < last and at - i < limit:
            if self.capital(at) and self.bare(at) not in POST_NOMINALS and (at == i or self.lowers[at] not in _SMALL):
                at += 1
                continue
            ahead = at
            while at > i and ahead < last and self.lowers[ahead] in PARTICLES and ahead - at < 2:  # noqa: PLR2004
                ahead += 1
            if ahead == at or ahead >= last or not self.capital(ahead):
                break
            at = ahead
        return at

    def _post_nominals(self, end: int, last: int) -> int:
        at = end
        while at < last:
            step = 1 if self._is_post_nominal(at) else 0
            if self.words[at] == "," and at + 1 < last and self.words[at + 1].isupper():
                step = 2 if self._is_post_nominal(at + 1) else 0
            if not step:
                break
            at += step
        return at

    def _is_post_nominal(self, i: int) -> bool:
        word = self.bare(i)
        return word in POST_NOMINALS and (word != "mp" or i not in self.taken)

    def _sex_of(self, word: str) -> str | None:
        return self.gazetteer.given_name(word.partition("-")[0].lower())

    def _text(self, first: int, last: int) -> str:
        return " ".join(self.words[first:last])

    def _mention(  # noqa: PLR0913 - the fields of a mention
        self,
        at: tuple[int, int, int],
        name: str,
        *,
        given: str | None = None,
        surname: str | None = None,
        title: str | None = None,
        sex: str | None = None,
        pseudonym: bool = False,
    ) -> PersonMention:
        first, end, last = at
        return PersonMention(
            first=first,
            last=last,
            start=self.tokens.starts[first],
            end=self.tokens.ends[end - 1],
            name=name,
            given=given,
            surname=surname,
            title=title,
            sex=sex if sex in ("m", "f") else None,
            pseudonym=pseudonym,
        )


def _shown(name: str) -> str:
    """A name as it is shown: words set in capitals as others are ("JOHN Abara", "MARY O'DOWD"), initials kept."""
    words = name.split(" ")
    return " ".join(word.title() if word.isupper() and len(word) >= _LONGEST_SHORT_WORD else word for word in words)


def _surname_at(parts: tuple[str, ...]) -> int:
    """Index of the surname's first word: a particle, else the last word."""
    return next((k for k in range(1, len(parts) - 1) if parts[k].lower() in PARTICLES), len(parts) - 1)
