"""One entity a child: the mentions of each child joined, by name, age, noun and nearness."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from .mention import is_young
from .vocabulary import GROUPS, INFANTS, SIBLINGS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreview.reading.reading import Reading

    from .mention import Mention

_LOOK_AHEAD = 4
_INFANT_YEARS = 4


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
    """

    names: list[str] = field(factory=list)
    ages: list[str] = field(factory=list)
    sex: str | None = None
    nouns: set[str] = field(factory=set)
    mentions: list[Mention] = field(factory=list)
    nameless: bool = False

    @property
    def group(self) -> bool:
        """Whether it is several children under one name."""
        return not self.nouns.isdisjoint(GROUPS)

    @property
    def age(self) -> str | None:
        """The age told first."""
        return self.ages[0] if self.ages else None

    def admits(self, mention: Mention) -> bool:
        """Whether a mention may mean this child as far as sex, age, noun and number go."""
        if self.sex and mention.sex and self.sex != mention.sex:
            return False
        if mention.age and self.ages and mention.age not in self.ages:
            return False
        if (mention.noun in GROUPS) != self.group and mention.noun and mention.kind != "pronoun":
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


def _years(duration: str) -> int:
    return int(duration[1:].split("Y", maxsplit=1)[0]) if "Y" in duration else 0


@define
class Cast:
    """Who is who in a document.

    Attributes:
        children: The children, in order of first mention.
        who: Of each mention (by sentence and first token) the child it means; absent where it means none.
    """

    children: list[Child]
    who: dict[int, Child]

    def of(self, mention: Mention) -> Child | None:
        """The child whom a mention means."""
        return self.who.get(mention.first)


class _Caster:
    def __init__(self, reading: Reading, mentions: Sequence[Sequence[Mention]]) -> None:
        self.reading = reading
        self.mentions = mentions
        self.named: dict[str, Child] = {}
        self.unnamed: list[Child] = []
        self.who: dict[int, Child] = {}
        self.recent: list[Child] = []
        self.adult: dict[str, int] = {}
        self.fresh: dict[int, int] = {}
        self.introduce()

    def introduce(self) -> None:
        """The children with names, and what their own mentions tell of them."""
        for mention in (m for ms in self.mentions for m in ms if m.kind == "name"):
            assert mention.name is not None
            key = self.key(mention)
            child = self.named.setdefault(key, Child())
            child.add(mention)

    def key(self, mention: Mention) -> str:
        """One key for the forms of a name: the fullest form that has the given name."""
        assert mention.name is not None
        name = mention.name.lower()
        if mention.given and name == mention.given.lower():
            fuller = [k for k in self.named if k.split()[0] == name]
            return fuller[0] if len(fuller) == 1 else name
        shorter = mention.given.lower() if mention.given else ""
        if shorter in self.named and shorter != name:
            self.named[name] = self.named.pop(shorter)
        return name

    def first_of(self, child: Child) -> int:
        return min((m.first for m in child.mentions), default=0)

    def cast(self) -> Cast:
        for sentence, mentions in enumerate(self.mentions):
            for mention in mentions:
                child = self.meant(mention, sentence, mentions)
                if child is not None:
                    self.who[mention.first] = child
                    if mention.kind != "name":
                        child.add(mention)
                    if child in self.recent:
                        self.recent.remove(child)
                    self.recent.append(child)
                    self.fresh[id(child)] = sentence
                elif mention.kind == "adult" and not mention.owner and (mention.name or mention.sex):
                    for sex in mention.sex or "mf":
                        self.adult[sex] = mention.first
        children = list({id(c): c for c in (*self.named.values(), *self.unnamed)}.values())
        return Cast(sorted(children, key=self.first_of), self.who)

    def meant(self, mention: Mention, sentence: int, around: Sequence[Mention]) -> Child | None:
        """The child whom a mention means, a new one where it brings one in."""
        if mention.kind == "adult":
            return None
        if mention.kind in ("name", "same"):
            return self.named.get(self.key(mention)) if mention.name else None
        if mention.kind == "alias":
            return self.alias(mention, sentence, around)
        if mention.kind == "aside":
            near = [c for c in self.near(sentence, 0) if c.admits(mention)]
            return near[0] if near and not near[0].ages else None
        if mention.kind == "pronoun":
            return self.pronoun(mention, sentence, around)
        if mention.kind == "kin":
            return self.kin(mention, sentence)
        if mention.kind == "new":
            return self.new(mention, sentence)
        return self.definite(mention, sentence)

    def near(self, sentence: int, reach: int) -> list[Child]:
        """The children spoken of within reach, latest first."""
        return [c for c in reversed(self.recent) if sentence - self.fresh[id(c)] <= reach]

    def ahead(self, mention: Mention) -> list[Child]:
        """Named children who are first named behind a mention, nearest first."""
        found = [
            c
            for c in self.named.values()
            if self.first_of(c) > mention.first and c.admits(mention) and c not in self.recent
        ]
        return sorted(found, key=self.first_of)

    def same_age(self, mention: Mention) -> list[Child]:
        pool = [*self.named.values(), *self.unnamed]
        return [c for c in pool if mention.age in c.ages and c.admits(mention)]

    def alias(self, mention: Mention, sentence: int, around: Sequence[Mention]) -> Child:
        """The child who is also called so: the one in focus; all that is told under that label is told of it."""
        key = self.key(mention)
        known = self.named.get(key)
        here = [self.named[self.key(m)] for m in around if m.kind == "name" and m.name and self.key(m) in self.named]
        close = self.near(sentence, 0)
        focus = [
            c
            for c in (*here, *self.near(sentence, 6))
            if c is not known and (known is None or c in close or known.sex is None or c.sex in (None, known.sex))
        ]
        if not focus:
            return self.named.setdefault(key, Child())
        child = focus[0]
        sex = child.sex
        if known is not None:
            for other in known.mentions:
                child.add(other)
            child.sex = sex
            self.who = {k: child if c is known else c for k, c in self.who.items()}
        self.named[key] = child
        if child in self.unnamed:
            self.unnamed.remove(child)
        return child

    def new(self, mention: Mention, sentence: int) -> Child | None:
        if mention.nameless:
            return self.made(mention)
        if mention.age:
            same = self.same_age(mention)
            if len(same) == 1:
                return same[0]
            if same:
                return None
        ahead = self.ahead(mention)
        close = [c for c in self.near(sentence, 3) if c.admits(mention)]
        if mention.age:
            ahead = [c for c in ahead if not c.ages]
            if not ahead and self.opening(sentence):
                ahead = [c for c in close if not c.ages and c.names]
            if len(ahead) == 1:
                return ahead[0]
        elif close:
            return close[0]
        elif (ahead and self.opening(sentence) and not self.fresh_unnamed(mention)) or (
            ahead and self.reading.sentence_of(self.first_of(ahead[0])) - sentence <= 1
        ):
            return ahead[0]
        fit = [c for c in self.unnamed if c.admits(mention) and not mention.age]
        if len(fit) == 1 and self.opening(sentence):
            return fit[0]
        return self.made(mention)

    def fresh_unnamed(self, mention: Mention) -> bool:
        return any(c.admits(mention) for c in self.unnamed)

    def opening(self, sentence: int) -> bool:
        """Whether a sentence stands in the headline, the standfirst or the first two paragraphs."""
        return self.reading.sentences[sentence].paragraph <= 3

    def made(self, mention: Mention) -> Child:
        child = Child()
        self.unnamed.append(child)
        return child

    def definite(self, mention: Mention, sentence: int) -> Child | None:
        pool = [c for c in self.near(sentence, 60) if c.admits(mention)]
        if self.restrictive(mention, sentence) and len(self.named) > 1:
            ahead = [
                c
                for c in self.ahead(mention)
                if not c.ages and self.reading.sentence_of(self.first_of(c)) <= sentence + 1
            ]
            return ahead[0] if len(ahead) == 1 else self.made(mention)
        if mention.age:
            same = self.same_age(mention)
            if len(same) == 1:
                return same[0]
            open_ = [c for c in pool if not c.ages and self.fresh[id(c)] >= sentence - 4]
            if open_:
                return open_[0]
            ahead = [
                c
                for c in self.ahead(mention)
                if not c.ages and self.reading.sentence_of(self.first_of(c)) - sentence <= _LOOK_AHEAD
            ]
            return ahead[0] if len(ahead) == 1 else self.made(mention)
        close = [c for c in pool if self.fresh[id(c)] >= sentence - 3]
        if close:
            return close[0]
        if len(pool) == 1:
            return pool[0]
        ahead = self.ahead(mention)
        if ahead and not self.recent and self.reading.sentence_of(self.first_of(ahead[0])) - sentence <= _LOOK_AHEAD:
            return ahead[0]
        return None

    def restrictive(self, mention: Mention, sentence: int) -> bool:
        """Whether "the boy who died …" opens a paragraph, and so brings in somebody else."""
        lowers = self.reading.tokens.lowers
        first = self.reading.ranges[sentence][0]
        if self.recent and self.recent[-1].admits(mention) and self.fresh[id(self.recent[-1])] >= sentence - 2:
            return False
        return mention.first == first and lowers[mention.last : mention.last + 1] == ("who",)

    def kin(self, mention: Mention, sentence: int) -> Child | None:
        """Read "his two-year-old sister", "her son": another child, or the child of somebody."""
        if mention.age:
            same = self.same_age(mention)
            if len(same) == 1:
                return same[0]
        if mention.noun in SIBLINGS:
            others = self.near(sentence, 0)
            if mention.age or mention.noun in GROUPS:
                fit = [
                    c
                    for c in [*self.named.values(), *self.unnamed]
                    if c.admits(mention) and c not in others[:1] and not c.ages
                ]
                return fit[0] if len(fit) == 1 else self.made(mention)
            fit = [c for c in self.near(sentence, 30)[1:] if c.admits(mention)]
            return fit[0] if len(fit) == 1 else None
        fit = [c for c in self.near(sentence, 8) if c.admits(mention)]
        if mention.age:
            fit = [c for c in fit if not c.ages]
            ahead = [c for c in self.ahead(mention) if not c.ages]
            if not fit and len(ahead) == 1:
                return ahead[0]
        if fit:
            return fit[0]
        ahead = [c for c in self.ahead(mention) if self.reading.sentence_of(self.first_of(c)) - sentence <= _LOOK_AHEAD]
        if ahead and (not mention.age or not ahead[0].ages):
            return ahead[0]
        return self.made(mention) if mention.age else None

    def pronoun(self, mention: Mention, sentence: int, around: Sequence[Mention]) -> Child | None:
        """The child meant by "he" or "her": the one spoken of last, if no adult of that sex is nearer."""
        if mention.noun:
            near = self.near(sentence, 1)
            both = len(near) == 1 and (near[0].group or self.coordinated(near[0], sentence - 1))
            return near[0] if both else None
        near = [c for c in self.near(sentence, 3) if c.admits(mention)]
        if not near:
            return self.cataphor(mention, sentence, around)
        child = near[0]
        at = max((f for f, c in self.who.items() if c is child and f < mention.first), default=-1)
        adult = self.adult.get(mention.sex or "", -1)
        here = self.reading.ranges[sentence][0]
        if adult > at and mention.age is None:
            word = self.reading.tokens.lowers[mention.first]
            object_ = word == "him" or (word == "her" and not mention.owner)
            if (object_ and adult >= here) or (adult < here and self.leads(child, self.fresh[id(child)])):
                return child
            return None
        return child

    def coordinated(self, child: Child, sentence: int) -> bool:
        """Whether a child is told of together with somebody else: "his mother and Toby"."""
        lowers = self.reading.tokens.lowers
        return any(
            m.sentence == sentence and m.kind in ("name", "kin") and lowers[m.first - 1] == "and"
            for m in child.mentions
        )

    def leads(self, child: Child, sentence: int) -> bool:
        """Whether a child is the first one spoken of in a sentence."""
        return sentence >= 0 and next((self.who.get(m.first) for m in self.mentions[sentence]), None) is child

    def cataphor(self, mention: Mention, sentence: int, around: Sequence[Mention]) -> Child | None:
        del around
        if self.recent or mention.first != self.reading.ranges[sentence][0]:
            return None
        ahead = [c for c in self.ahead(mention) if self.reading.sentence_of(self.first_of(c)) <= sentence + 1]
        return ahead[0] if len(ahead) == 1 else None


def cast(reading: Reading, mentions: Sequence[Sequence[Mention]]) -> Cast:
    """Join the mentions of each child.

    Args:
        reading: The reading.
        mentions: The mentions of each sentence, in order.
    """
    return _Caster(reading, mentions).cast()


__all__ = ["Cast", "Child", "cast", "is_young"]
