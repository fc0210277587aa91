"""A child, while what the text tells of it is being joined."""

from __future__ import annotations

from attrs import define, field

from govreview.reading.dates.words import number

from .mention import Mention
from .vocabulary import ADOLESCENT, GROUPS, INFANTS, THIN

_INFANT_YEARS = 4
_ADOLESCENT_YEARS = 10
_HEADS = frozenset("child baby family girl boy twin twins sibling siblings young".split())
_LABEL = 4  # letters of a pseudonym's label


@define(eq=False)
class Child:
    """A child, while its mentions are being joined.

    Attributes:
        names: Names in order.
        ages: Ages in order.
        sex: "m", "f" or `None`.
        nouns: Nouns used of it.
        mentions: Its mentions.
        nameless: Whether the text says that it may not be named.
        small: Whether an adjective tells that it is no adult.
    """

    names: list[str] = field(factory=list)
    ages: list[str] = field(factory=list)
    sex: str | None = None
    nouns: set[str] = field(factory=set)
    mentions: list[Mention] = field(factory=list)
    nameless: bool = False
    small: bool = False

    @property
    def group(self) -> bool:
        """Whether it is several children under one name."""
        return not self.nouns.isdisjoint(GROUPS)

    @property
    def age(self) -> str | None:
        """The age told first."""
        return self.ages[0] if self.ages else None

    @property
    def thin(self) -> bool:
        """Whether nothing tells that it is no adult: somebody's "son" without name, age or another noun."""
        return not (self.names or self.ages or self.nameless or self.small) and self.nouns <= THIN

    @property
    def labelled(self) -> bool:
        """Whether it goes by a pseudonym, as only children of reviewed cases do."""
        split = (name.split() for name in self.names if " " in name)
        coded = ((name[0].lower(), name[-1]) for name in split)
        return any(
            (label.isupper() and len(label) <= _LABEL)
            or (head in _HEADS and (label.isdigit() or number(label.lower()) is not None))
            for head, label in coded
        )

    def admits(self, mention: Mention) -> bool:
        """Whether a mention may mean this child as far as sex, age, noun and number go."""
        if self.sex and mention.sex and self.sex != mention.sex:
            return False
        if mention.kind == "pronoun" and mention.sex and self.group:
            return False
        if mention.age and self.ages and mention.age not in self.ages:
            return False
        if (mention.noun in GROUPS) != self.group and mention.noun and mention.kind != "pronoun":
            return False
        if mention.noun in ADOLESCENT and (
            not self.nouns.isdisjoint(INFANTS) or (self.age and _years(self.age) < _ADOLESCENT_YEARS)
        ):
            return False
        if mention.noun in INFANTS and self.age and _years(self.age) >= _INFANT_YEARS:
            return False
        return not (mention.age and _years(mention.age) >= _INFANT_YEARS and not self.nouns.isdisjoint(INFANTS))

    def add(self, mention: Mention) -> None:
        """Take a mention in."""
        self.mentions.append(mention)
        if mention.name and mention.name not in self.names:
            self.names.append(mention.name)
        if mention.age and mention.age not in self.ages:
            self.ages.append(mention.age)
        self.sex = self.sex or mention.sex
        if mention.noun:
            self.nouns.add(mention.noun)
        self.nameless = self.nameless or mention.nameless
        self.small = self.small or mention.small


def _years(duration: str) -> int:
    return int(duration[1:].split("Y", maxsplit=1)[0]) if "Y" in duration else 0
