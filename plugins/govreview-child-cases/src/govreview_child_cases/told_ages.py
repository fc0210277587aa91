"""Children told with their age."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from govreview.reading.ages import AgeKind

from .mention import Mention, is_young, sex_of_noun
from .odd_ages import OddAges
from .vocabulary import GROUPS, HONORIFICS, KIN, SPECIFIC, SPEECH, YOUNG

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.ages import AgeMention

_FOLLOWERS = frozenset(
    (
        "who was were is had has died whose and in at from with when after before to by on for of "
        "as but known called found that could , . ("
    ).split()
)
_PERSONAL = frozenset({"he", "she", "they"})
_BETWEEN = frozenset(", ( who was were is had turned just only then being 's \" old at the both now".split())


class Aged(OddAges):
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
        """The child whom an age is told of: by name, noun or pronoun before it; "aside" where none is next to it."""
        young = is_young(age.duration)
        if age.kind is AgeKind.COMPOUND:
            return self.compound(start, end, age.duration) if young else None
        at = self.bearer(start - 1 - (age.kind is AgeKind.OF))
        if at < self.first or not young:
            return None
        told = None if self.further(end) else age.duration
        if self.capital(at) and self.low(at) not in _PERSONAL:
            return self.named_before(at, end, told)
        if age.kind is AgeKind.AGED and self.lowers[start] not in ("aged", "age"):
            return None
        return self.meant_by(at, start, end, told)

    def meant_by(self, at: int, start: int, end: int, age: str | None) -> Mention | None:
        """The child whom a pronoun or noun at a token means, of the age that stands at ``start..end``."""
        if self.lowers[at] in _PERSONAL:
            sex = {"he": "m", "she": "f"}.get(self.lowers[at])
            return Mention(first=at, last=end, sentence=self.sentence, kind="pronoun", sex=sex, age=age)
        if self.lowers[at] in ("boys", "girls") and self.low(at - 1) in ("twin", "two", "three", "triplet"):
            return self.phrase(at, end, age, noun="twins")
        if self.lowers[at] in YOUNG or self.lowers[at] in GROUPS:
            return self.phrase(at, end, age)
        if self.lowers[start] in ("aged", "age") or self.low(start - 1) == "at":
            return Mention(first=start, last=end, sentence=self.sentence, kind="aside", age=age)
        return None

    def bearer(self, at: int) -> int:
        """The token, from one on to the left, that can name the bearer of an age."""
        while self.low(at) in _BETWEEN:
            at -= 1
        if self.low(at) == "name" and self.low(at - 1) == "real":
            while at > self.first and not (self.capital(at) and self.low(at + 1) in ('"', "'", ",")):
                at -= 1
        return at

    def named_before(self, at: int, end: int, age: str | None) -> Mention | None:
        """The child whose name ends at a token, before an age."""
        first = self.run_before(at)
        if first > at:
            return self.phrase(at, end, age) if self.lowers[at] in YOUNG else None
        if self.low(first - 1).rstrip(".") in HONORIFICS:
            return None
        start, noun = self.nouns_before(first)
        return self.named(first, at + 1, end, age, noun="" if noun in GROUPS else noun, start=start)

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
