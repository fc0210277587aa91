"""Children told with their age."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from attrs import evolve

from govreview.reading.ages import AgeKind
from govreview.reading.date_words import number
from govreview.reading.lexicon import ordinary_words, verb_forms

from .mention import LEAST_ADULT, Mention, is_young, sex_of_noun
from .patterns import DEFINITE, GROUPS, HONORIFICS, INDEFINITE, KIN, NO_NAME, POSSESSIVE, SPECIFIC, SPEECH, YOUNG
from .words import Words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.ages import AgeMention

_FOLLOWERS = frozenset(
    (
        "who was were is had has died whose and in at from with when after before to by on for of "
        "as but known called found that could , . ("
    ).split()
)
_AGE_ENDS = frozenset(". , ; and when but who at".split())
_ORDINALS = {
    word: i
    for i, word in enumerate(
        (
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
            "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth"
        ).split(),
        1,
    )
}


class Aged(Words):
    """Children told with their age."""

    def aged(self) -> Iterator[Mention]:
        """Children told with their age."""
        for start in range(self.first, self.last):
            if start not in self.ages:
                continue
            end, age = self.ages[start]
            mention = self.with_age(start, end, age)
            if mention is not None:
                yield mention
                yield from self.paired(mention)

    def with_age(self, start: int, end: int, age: AgeMention) -> Mention | None:
        young = is_young(age.duration)
        if age.kind is AgeKind.COMPOUND:
            return self.compound(start, end, age.duration) if young else None
        at = start - 1 - (age.kind is AgeKind.OF)
        age_told = None if self.further(end) else age.duration
        while self.low(at) in (
            ",",
            "(",
            "who",
            "was",
            "were",
            "is",
            "had",
            "turned",
            "just",
            "only",
            "then",
            "being",
            "'s",
            '"',
            "old",
            "at",
            "the",
            "both",
            "now",
        ):
            at -= 1
        if self.low(at) == "name" and self.low(at - 1) == "real":
            while at > self.first and not (self.capital(at) and self.low(at + 1) in ('"', "'", ",")):
                at -= 1
        if at < self.first:
            return None
        if self.capital(at) and self.low(at) not in ("he", "she", "they"):
            first = self.run_before(at)
            if first > at and self.lowers[at] in YOUNG and young:
                return self.phrase(at, end, age_told)
            if first > at:
                return None
            titled = self.low(first - 1).rstrip(".") in HONORIFICS
            if not young or titled:
                return None
            first_word, noun = self.nouns_before(first)
            return self.named(first, at + 1, end, age_told, noun=noun if noun not in GROUPS else "", start=first_word)
        if not young or (age.kind is AgeKind.AGED and self.lowers[start] not in ("aged", "age")):
            return None
        if self.lowers[at] in ("he", "she", "they"):
            sex = {"he": "m", "she": "f"}.get(self.lowers[at])
            return Mention(first=at, last=end, sentence=self.sentence, kind="pronoun", sex=sex, age=age.duration)
        if self.lowers[at] in ("boys", "girls") and self.low(at - 1) in ("twin", "two", "three", "triplet"):
            return self.phrase(at, end, age_told, noun="twins")
        if self.lowers[at] in YOUNG or self.lowers[at] in GROUPS:
            return self.phrase(at, end, age_told)
        if age.kind is AgeKind.AGED or self.low(start - 1) == "at":
            return Mention(first=start, last=end, sentence=self.sentence, kind="aside", age=age_told)
        return None

    def compound(self, start: int, end: int, duration: str) -> Mention | None:
        """Read "the two-year-old", "his four-year-old stepson", "toddler and two-year-old Keanu Williams"."""
        at, noun = end, ""
        for _ in range(4):
            word = self.low(at)
            if word in YOUNG or word in GROUPS:
                noun, at = word, at + 1
            elif (
                word
                and word.isalpha()
                and word.islower()
                and self.words[at].islower()
                and (self.low(at + 1) in YOUNG)
                and not noun
            ):
                at += 1
            else:
                break
        mixed = (
            noun
            or not (
                self.low(at).isalpha()
                and self.words[at].islower()
                and self.low(at) not in _FOLLOWERS
                and not self.low(at).endswith(("ed", "en"))
            )
            if at < self.last
            else True
        )
        name_at = at + (self.low(at) in (",", '"', "'") and noun in KIN | {"boy", "girl"} | SPECIFIC)
        name_end = self.run_after(name_at)
        if name_end > name_at and not (name_at > at and self.low(name_end) in SPEECH):
            return self.named(name_at, name_end, name_end, duration, noun=noun, start=self.determiner(start))
        if not mixed:
            return None
        behind = self.name_in_apposition(start)
        if behind is not None:
            return evolve(behind, last=at, age=duration, noun=noun, sex=behind.sex or sex_of_noun(noun))
        return self.phrase(at - 1, at, duration, noun=noun, start=start)

    def name_in_apposition(self, start: int) -> Mention | None:
        """Read "Child Y, a nine-month-old boy": the name before the comma."""
        at = start - 1
        while self.low(at) in ("a", "an", "the", "premature", "baby"):
            at -= 1
        if self.low(at) != "," or at == start - 1 or not self.capital(at - 1):
            return None
        first = self.run_before(at - 1)
        if first >= at or self.low(first - 1).rstrip(".") in HONORIFICS:
            return None
        return self.named(first, at, at, None, noun="", start=first)

    def paired(self, mention: Mention) -> Iterator[Mention]:
        """Read "Hope and Grace Tindall, six": the one named before, of the same age."""
        at = mention.first - 2
        if (
            mention.name
            and " " in mention.name
            and self.low(at + 1) == "and"
            and self.capital(at)
            and (not self.capital(at - 1) or self.low(at - 1) in GROUPS)
            and at not in self.ages
            and self.sex_of(self.words[at])
            and self.low(at - 1) in GROUPS | {"boys", "girls", "children", ""}
        ):
            yield evolve(
                mention,
                first=at,
                last=at + 1,
                name=self.words[at],
                given=self.words[at],
                sex=self.sex_of(self.words[at]),
                owner=False,
            )

    def quoted(self) -> Iterator[Mention]:
        """Read a quoted name with its age, as in '"Lily" was 11'."""
        for i in range(self.first + 2, self.last - 1):
            if self.lowers[i] in ("was", "is") and self.low(i - 1) in ('"', "'") and self.capital(i - 2):
                years = number(self.lowers[i + 1])
                first = self.run_before(i - 2)
                if years is not None and 0 < years < LEAST_ADULT and first <= i - 2 and self.low(i + 2) in _AGE_ENDS:
                    mention = self.named(first, i - 1, i + 2, f"P{years}Y", noun="", start=first)
                    if mention is not None:
                        yield mention

    def of_age(self) -> Iterator[Mention]:
        """Read "A boy of 15 stepped": an age before a verb, where a number alone could count something."""
        for i in range(self.first + 1, self.last - 2):
            if (
                self.lowers[i] != "of"
                or self.lowers[i - 1] not in SPECIFIC
                or i + 1 in self.ages
                or (
                    self.lowers[i + 2] not in verb_forms()
                    and self.lowers[i + 2] not in ("whom", "who", "whose", ",", ".")
                )
            ):
                continue
            years = number(self.lowers[i + 1])
            if years is not None and 0 < years < LEAST_ADULT:
                mention = self.phrase(i - 1, i + 2, f"P{years}Y")
                if mention is not None:
                    yield mention

    def measured(self) -> Iterator[Mention]:
        """Read "who was 22 months at the time"."""
        for i in range(self.first + 1, self.last - 3):
            unit = {"months": "M", "weeks": "W", "days": "D", "month": "M", "years": "Y"}.get(self.lowers[i + 2])
            count = number(self.lowers[i + 1]) if unit and self.lowers[i] == "was" and i + 1 not in self.ages else None
            if unit is None or not count or self.lowers[i + 3] not in ("at", "when", ".", ","):
                continue
            at = i - 1 - (self.low(i - 1) == "who")
            at -= self.low(at) == ","
            first = self.run_before(at) if self.capital(at) else at + 1
            if first <= at and self.lowers[at] not in ("he", "she"):
                mention = self.named(first, at + 1, i + 3, f"P{count}{unit}", noun="", start=first)
                if mention is not None:
                    yield mention
            elif self.low(at) in ("he", "she"):
                yield Mention(
                    first=at,
                    last=i + 3,
                    sentence=self.sentence,
                    kind="pronoun",
                    sex="m" if self.low(at) == "he" else "f",
                    age=f"P{count}{unit}",
                )

    def birthdays(self) -> Iterator[Mention]:
        """Read "a week before his fifth birthday": said of whoever leads the sentence."""
        for i in range(self.first + 2, self.last):
            if self.lowers[i] != "birthday" or self.lowers[i - 2] not in ("his", "her", "their"):
                continue
            turned = _ORDINALS.get(self.lowers[i - 1]) or number(regex.sub(r"(?:st|nd|rd|th)$", "", self.lowers[i - 1]))
            before = self.lowers[max(self.first, i - 5) : i - 2]
            years = turned - ("before" in before or "short" in before or "from" in before) if turned else None
            if not years or years >= LEAST_ADULT:
                continue
            yield Mention(
                first=i - 2,
                last=i + 1,
                sentence=self.sentence,
                kind="pronoun",
                sex={"his": "m", "her": "f"}.get(self.lowers[i - 2]),
                age=f"P{years}Y",
                owner=True,
            )
            first = self.first
            if self.capital(first) and self.lowers[first] not in ordinary_words():
                end = self.run_after(first)
                if end - first > 1 and end < i:
                    mention = self.named(first, end, end, f"P{years}Y", noun="", start=first)
                    if mention is not None:
                        yield mention

    def phrase(
        self, head: int, last: int, age: str | None, *, start: int | None = None, noun: str | None = None
    ) -> Mention | None:
        """A noun phrase for a child without a name, by its determiner."""
        noun = self.lowers[head] if noun is None else noun
        first = self.determiner(head if start is None else start)
        opener = self.low(first)
        if (
            noun in GROUPS
            and opener not in POSSESSIVE | DEFINITE | {"two", "three"}
            and age is None
            and self.low(first - 1) != "'s"
        ):
            return None
        group = noun in GROUPS or noun in ("boys", "girls")
        kin = (
            opener in POSSESSIVE
            or opener == "'s"
            or (noun in KIN - {"baby", "child", "twins", "siblings", "brothers"} and self.low(first - 1) in ("'s", "s"))
        )
        if kin:
            kind = "kin"
        elif opener in DEFINITE:
            kind = "definite"
        elif (
            opener in INDEFINITE
            or self.low(head - 1 if start is None else start - 1) in INDEFINITE
            or (age is not None and self.loud())
            or (age is not None and (first == self.first or group or self.low(last) in (",", "")))
        ):
            kind = "new"
        elif self.loud() and noun in SPECIFIC:
            kind = "definite"
        else:
            return None
        if (
            kind == "new"
            and age is None
            and noun in ("child", "victim", "pupil", "youngster", "sibling", "son", "daughter", "brother", "sister")
        ):
            return None
        nameless = (
            " ".join(self.lowers[last : last + 9]).find("be named") >= 0
            or " ".join(self.lowers[last : last + 9]).find("be identified") >= 0
        )
        return Mention(
            first=first,
            last=max(last, head + 1),
            sentence=self.sentence,
            kind=kind,
            sex=sex_of_noun(noun),
            age=age,
            noun=noun,
            nameless=nameless,
            owner=self.possessive(max(last, head + 1)),
        )

    def named(self, first: int, end: int, last: int, age: str | None, *, noun: str, start: int) -> Mention | None:
        """A name told as a child's."""
        while first < end and self.lowers[first] in NO_NAME:
            first += 1
        if first >= end:
            return None
        text = self.text(first, end)
        if text.isupper() and len(text) > 3:
            text = text.title()
        given = self.words[first]
        behind = age
        if behind is None:
            behind, last = self.age_behind(end)
        return Mention(
            first=min(start, first),
            last=max(last, end),
            sentence=self.sentence,
            kind="name",
            name=text,
            age=behind,
            noun=noun,
            given=given,
            sex=sex_of_noun(noun) or self.sex_of(given),
            owner=self.possessive(end),
        )
