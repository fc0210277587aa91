"""Ages told in ways of their own: behind a quoted name, by a birthday, "who was 22 months at the time"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from govreview.reading.date_words import number
from govreview.reading.lexicon import ordinary_words, verb_forms

from .mention import LEAST_ADULT, Mention
from .noun_phrases import Phrases
from .vocabulary import SPECIFIC

if TYPE_CHECKING:
    from collections.abc import Iterator


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


class OddAges(Phrases):
    """Ages told in ways of their own: behind a quoted name, by a birthday, "who was 22 months at the time"."""

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
