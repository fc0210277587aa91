"""One entity a child: the mentions of each child joined, by name, age, noun and nearness."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, evolve

from .bystanders import stranger
from .child import Child
from .groups import coordinated, numbered, pair, several, shared_before, two_before
from .kinship import aged_group, apposed, kin
from .labels import labelled
from .pseudonyms import same_children
from .registers import Entry, dated, find_entries, is_register
from .sexes import told_sex
from .vocabulary import GROUPS, UNMISTAKABLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreview.reading.reading import Reading

    from .mention import Mention

_LOOK_AHEAD = 4  # sentences within which a child without a name gets one
_SOON = 3  # sentences within which "the boy" is the one spoken of last
_FAR = 60  # sentences within which it is the only one it can be
_FRONT = 3  # tokens before "age of two" at the opening of a sentence
_LED = 6  # tokens of a sentence before the adult who leads it
_SEPARATE = frozenset("separate second another unrelated different".split())
_CASES = frozenset("case review incident tragedy investigation inquiry report".split())
_RECALLS = frozenset("says recalls remembers tells".split())
"""Verbs of somebody grown up who tells of himself."""
_FROM_THE = (("from", "the"), ("since", "the"))
_LEAD = 7  # paragraphs within which the child of the lead is named
_OPENING = 3  # the last paragraph of headline, standfirst and lead


@define
class Cast:
    """Who is who in a document.

    Attributes:
        children: The children, in order of first mention.
        who: Of each mention (by sentence and first token) the child it means; absent where it means none.
        shared: Of each mention that means several children at once, those children.
        entries: The entries of a list of reviews; empty where the document is none.
    """

    children: list[Child]
    who: dict[int, Child]
    shared: dict[int, tuple[Child, ...]]
    entries: tuple[Entry, ...]

    def of(self, mention: Mention) -> Child | None:
        """The child whom a mention means."""
        return self.who.get(mention.first)

    def labels(self, token: int) -> bool:
        """Whether a token stands in the label of an entry, whose date is that of the review."""
        return any(entry.first <= token < entry.start for entry in self.entries)


class Caster:
    """The children of a document while they are being joined, mention by mention."""

    def __init__(self, reading: Reading, mentions: Sequence[Sequence[Mention]], *, item: int | None) -> None:
        self.reading = reading
        self.item = item
        self.mentions = mentions
        self.named: dict[str, Child] = {}
        self.unnamed: list[Child] = []
        self.who: dict[int, Child] = {}
        self.recent: list[Child] = []
        self.adult: dict[str, int] = {}
        self.fresh: dict[int, int] = {}
        self.shared: dict[int, tuple[Child, ...]] = {}
        self.introduce()
        self.entries = find_entries(reading, mentions, item=item)
        self.entry_of = {s: e for e in self.entries for s in range(e.heading, e.last)}

    def introduce(self) -> None:
        """The children with names, and what their own mentions tell of them."""
        for mention in (m for ms in self.mentions for m in ms if m.kind == "name"):
            key = self.key(mention)
            child = self.named.setdefault(key, Child())
            child.add(mention)
        for child in self.named.values():
            child.sex = told_sex(child, self.mentions, self.reading.tokens.lowers)

    def key(self, mention: Mention) -> str:
        """One key for the forms of a name: the fullest form that has the given name."""
        name = (mention.name or "").lower()
        if mention.given and name == mention.given.lower():
            fuller = [
                k
                for k in self.named
                if k.split()[0] == name or k in (f"baby {name}", f"child {name}", f"young person {name}")
            ]
            return fuller[0] if len(fuller) == 1 else name
        given = mention.given.lower() if mention.given else ""
        for shorter in (given, f"baby {given}", f"child {given}", f"young person {given}") if given else ():
            if shorter in self.named and shorter != name:
                child = self.named.pop(shorter)
                for told in self.named[name].mentions if name in self.named else ():
                    child.add(told)
                self.named[name] = child
        return name

    def first_of(self, child: Child) -> int:
        """The token at which a child is first told of."""
        return min((m.first for m in child.mentions), default=0)

    def cast(self) -> Cast:
        """Join all mentions, in order."""
        closed = {entry.heading for entry in self.entries if dated(self.reading, entry.heading)}
        for sentence, mentions in enumerate(self.mentions):
            if sentence in closed:
                self.recent.clear()
            for mention in mentions:
                child = self.meant(mention, sentence, mentions)
                if child is not None:
                    self.who[mention.first] = child
                    if mention.kind != "name" and mention.first not in self.shared:
                        several = mention.kind == "pronoun" and not child.group  # "them" makes no group of one
                        child.add(evolve(mention, noun="") if several else mention)
                    if child in self.recent:
                        self.recent.remove(child)
                    self.recent.append(child)
                    self.fresh[id(child)] = sentence
                    continue
                if mention.kind == "adult" and mention.relation:
                    self.sexed(mention, mentions)
                if mention.kind == "adult" and not mention.owner and (mention.name or mention.sex):
                    for sex in mention.sex or "mf":
                        self.adult[sex] = mention.first
        children = self.joined(list({id(c): c for c in (*self.named.values(), *self.unnamed)}.values()))
        listed = self.item is not None or is_register(self.reading, self.entries)
        return Cast(sorted(children, key=self.first_of), self.who, self.shared, self.entries if listed else ())

    def joined(self, children: list[Child]) -> list[Child]:
        """The children of the document, one told by name and by the label of its review once."""
        for child, label in same_children(self.reading, children):
            for mention in label.mentions:
                child.add(mention)
            self.who = {at: child if c is label else c for at, c in self.who.items()}
            self.shared = {at: tuple(child if c is label else c for c in row) for at, row in self.shared.items()}
            children.remove(label)
            child.names.sort(key=lambda name: min(m.first for m in child.mentions if m.name == name))
        return children

    def sexed(self, adult: Mention, around: Sequence[Mention]) -> None:
        """Tell a child's sex by "his" or "her" before what an adult is to it, nobody else being told of before."""
        before = [m for m in around if m.first < adult.first]
        sex = {"his": "m", "her": "f"}.get(self.reading.tokens.lowers[adult.first])
        child = self.who.get(before[0].first) if len(before) == 1 else None
        if child is not None and sex and child.sex is None and not child.group:
            child.sex = sex

    def meant(self, mention: Mention, sentence: int, around: Sequence[Mention]) -> Child | None:
        """The child whom a mention means, a new one where it brings one in."""
        if mention.kind in ("name", "same"):
            return self.named.get(self.key(mention))
        if mention.kind == "kin" and (same := apposed(self, mention, around)) is not None:
            return same
        if mention.kind == "alias":
            return labelled(self, mention, sentence, around)
        if mention.kind == "kin":
            return kin(self, mention, sentence, around)
        readers = {
            "aside": self.aside, "pronoun": self.pronoun, "new": self.new, "definite": self.definite,
        }  # fmt: skip
        reader = readers.get(mention.kind)
        return reader(mention, sentence) if reader is not None else None

    def aside(self, mention: Mention, sentence: int) -> Child | None:
        """The child of whom an age that stands alone is told."""
        words = self.reading.tokens.lowers[mention.first - 2 : mention.first]
        further = any(m.kind == "aside" and m.first > mention.first for m in self.mentions[sentence])
        if words in _FROM_THE and further:
            return None  # "had a social worker from the age of three until she was smothered, at seven"
        opens = mention.first == self.reading.ranges[sentence][0]
        reach = _FAR if self.item is not None else int(opens)
        near = [c for c in self.near(sentence, reach) if c.admits(mention)]
        if near:
            return near[0] if not near[0].ages else None
        ahead = [c for c in self.ahead(mention) if not c.ages and self.distance(sentence, c) == 0]
        if ahead or self.recent:
            return ahead[0] if len(ahead) == 1 and self.opens_with(mention, sentence) else None
        return self.of_pronoun(mention, sentence)

    def of_pronoun(self, mention: Mention, sentence: int) -> Child | None:
        """The child of "He weighed 9lb at the age of two" and "Aged three, she had been", in the lead of a text."""
        pronoun = next((m for m in self.mentions[sentence] if m.kind == "pronoun" and m.sex and not m.owner), None)
        first, last = self.reading.ranges[sentence]
        if not _RECALLS.isdisjoint(self.reading.tokens.lowers[first:last]):
            return None
        if pronoun is None or pronoun.first > max(first, mention.last + 1) or self.adult.get(pronoun.sex or ""):
            return None
        child = self.made()
        child.add(pronoun)
        self.who[pronoun.first] = child
        return child

    def opens_with(self, mention: Mention, sentence: int) -> bool:
        """Whether a mention stands at the opening of a sentence: "By the age of two Mason"."""
        return mention.first - self.reading.ranges[sentence][0] <= _FRONT

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
        entry = self.entry_of.get(mention.sentence)
        if entry is not None and dated(self.reading, entry.heading):
            found = [c for c in found if self.reading.sentence_of(self.first_of(c)) < entry.last]
        return sorted(found, key=self.first_of)

    def same_age(self, mention: Mention) -> list[Child]:
        """The children of the age of a mention."""
        pool = [*self.named.values(), *self.unnamed]
        return [c for c in pool if mention.age in c.ages and c.admits(mention)]

    def new(self, mention: Mention, sentence: int) -> Child | None:
        """The child that "a boy of three" brings in: one told of with a name elsewhere, or another."""
        together = self.headed(mention, sentence) or several(self, mention, sentence)
        if together is not None:
            return together
        if mention.nameless:
            return self.made()
        if mention.age:
            return self.new_with_age(mention, sentence)
        if self.separate(mention, sentence):
            return self.made()
        close = [c for c in self.near(sentence, _SOON) if c.admits(mention)]
        if close:
            return close[0]
        opening = self.opening(sentence)
        ahead = self.ahead(mention)
        fit = [c for c in self.unnamed if c.admits(mention)]
        lead = opening and not fit and not any(self.first_of(c) < mention.first for c in self.named.values())
        lead = lead and bool(ahead) and self.paragraphs(sentence, ahead[0]) <= _LEAD
        if ahead and (lead or self.distance(sentence, ahead[0]) <= 1):
            return ahead[0]
        return fit[0] if len(fit) == 1 and opening else self.made()

    def separate(self, mention: Mention, sentence: int) -> bool:
        """Whether a sentence turns to somebody else: "In a second review into a separate case, a newborn baby died"."""
        first = self.reading.ranges[sentence][0]
        before = self.reading.tokens.lowers[first : mention.first]
        return not _SEPARATE.isdisjoint(before) and not _CASES.isdisjoint(before)

    def headed(self, mention: Mention, sentence: int) -> Child | None:
        """The child whose name heads the entry in which a mention stands; of twins both, and the first of them."""
        entry = self.entry_of.get(sentence)
        if entry is None or mention.first < entry.start:
            return None
        children = [self.who[at] for at in entry.names if at in self.who]
        if mention.noun in GROUPS and len(children) > 1:
            self.shared[mention.first] = tuple(children)
            for child in children[1:]:
                child.add(evolve(mention, noun=""))
            children[0].add(evolve(mention, noun=""))
            return children[0]
        fit = [c for c in children if c.admits(mention) or not (c.nouns or c.ages)]
        return fit[0] if fit else None

    def new_with_age(self, mention: Mention, sentence: int) -> Child | None:
        """The child of an age: the only one of that age, else the only one named later whose age is not told."""
        same = self.same_age(mention)
        if same:
            return same[0] if len(same) == 1 else None
        title = self.near(sentence, 0) if self.reading.is_headline(sentence) else []
        if len(title) == 1 and not (title[0].ages or title[0].names) and title[0].admits(mention):
            return title[0]
        ahead = [c for c in self.ahead(mention) if not c.ages]
        if not ahead and self.opening(sentence):
            ahead = [c for c in self.near(sentence, _SOON) if c.admits(mention) and not c.ages and c.names]
        return ahead[0] if len(ahead) == 1 else self.made()

    def distance(self, sentence: int, child: Child) -> int:
        """How many sentences on a child is first told of."""
        return self.reading.sentence_of(self.first_of(child)) - sentence

    def paragraphs(self, sentence: int, child: Child) -> int:
        """How many paragraphs on a child is first told of."""
        told = self.reading.sentences[self.reading.sentence_of(self.first_of(child))]
        return told.paragraph - self.reading.sentences[sentence].paragraph

    def opening(self, sentence: int) -> bool:
        """Whether a sentence stands in the headline, the standfirst or the first two paragraphs."""
        return self.reading.sentences[sentence].paragraph <= _OPENING

    def made(self) -> Child:
        """A child told of without a name."""
        child = Child()
        self.unnamed.append(child)
        return child

    def definite(self, mention: Mention, sentence: int) -> Child | None:
        """The child whom "the toddler" or "the two-year-old" means."""
        if mention.noun in GROUPS and not any(c.group for c in self.near(sentence, _FAR)):
            both = several(self, mention, sentence) or pair(self, mention, sentence)
            if both is not None:
                return both
        pool = [c for c in self.near(sentence, _FAR) if c.admits(mention)]
        if self.restrictive(mention, sentence) and len(self.named) > 1:
            return self.nameable(mention, sentence, 1)
        if mention.age:
            same = self.same_age(mention)
            open_ = [c for c in pool if not c.ages and self.fresh[id(c)] >= sentence - _LOOK_AHEAD]
            known = same if len(same) == 1 else open_
            return known[0] if known else self.nameable(mention, sentence, _LOOK_AHEAD)
        close = [c for c in pool if self.fresh[id(c)] >= sentence - _SOON]
        if close or len(pool) == 1:
            return (close or pool)[0]
        ahead = self.ahead(mention)
        title = self.reading.is_headline(sentence) and len(ahead) == 1 and self.paragraphs(sentence, ahead[0]) <= _LEAD
        reach = _FAR if title else _LOOK_AHEAD
        if ahead and not self.recent and self.distance(sentence, ahead[0]) <= reach:
            return ahead[0]
        spoken = self.near(sentence, _SOON)
        if not pool and mention.noun == "toddler" and len(spoken) == 1 and spoken[0].names:
            return spoken[0]  # of a boy of four too
        plain = mention.noun in GROUPS and aged_group(self, mention)
        return self.made() if not pool and (plain or mention.noun in UNMISTAKABLE) else None

    def nameable(self, mention: Mention, sentence: int, reach: int) -> Child:
        """The only child named within reach whose age is not told, else one without a name."""
        ahead = [c for c in self.ahead(mention) if not c.ages and self.distance(sentence, c) <= reach]
        return ahead[0] if len(ahead) == 1 else self.made()

    def restrictive(self, mention: Mention, sentence: int) -> bool:
        """Whether "the boy who died …" opens a paragraph, and so brings in somebody else."""
        lowers = self.reading.tokens.lowers
        first = self.reading.ranges[sentence][0]
        if self.recent and self.recent[-1].admits(mention) and self.fresh[id(self.recent[-1])] >= sentence - 2:
            return False
        return mention.first == first and lowers[mention.last : mention.last + 1] == ("who",)

    def pronoun(self, mention: Mention, sentence: int) -> Child | None:
        """The child meant by "he" or "her": the one spoken of last, if no adult of that sex is nearer."""
        if mention.noun:
            if meant := numbered(self, mention, sentence):
                self.shared.update({mention.first: meant} if len(meant) > 1 else {})
                return meant[0]
            both = shared_before(self, mention, sentence)
            every = self.reading.tokens.lowers[mention.first] in ("both", "all")
            if not both and every and (first := pair(self, mention, sentence)) is not None:
                return first
            if both:
                self.shared[mention.first] = both
                return both[0]
            near = self.near(sentence, 1)
            two = two_before(self, mention, sentence)
            if two:
                self.shared[mention.first] = two
                return two[0]
            alike = len(near) == 1 and (near[0].group or coordinated(self, near[0], sentence - 1))
            return near[0] if alike else None
        near = [c for c in self.near(sentence, 3) if c.admits(mention)]
        if not near:
            return self.cataphor(mention, sentence) or self.introduced(mention, sentence)
        child = near[0]
        done_by = self.reading.tokens.lowers[mention.first - 1] == "by" and not mention.owner
        if done_by and self.fresh[id(child)] == sentence:
            return None
        if stranger(self, mention, sentence, child):
            return None
        at = max((f for f, c in self.who.items() if c is child and f < mention.first), default=-1)
        adult = self.adult.get(mention.sex or "", -1)
        here = self.reading.ranges[sentence][0]
        if adult > at and mention.age is None:
            word = self.reading.tokens.lowers[mention.first]
            object_ = word == "him" or (word == "her" and not mention.owner)
            fresh = self.fresh[id(child)]
            overtaken = self.reading.sentence_of(adult) > fresh and adult - self.reading.ranges[fresh + 1][0] <= _LED
            if (object_ and adult >= here) or (adult < here and self.leads(child, fresh) and not overtaken):
                return child
            return None
        return child

    def introduced(self, mention: Mention, sentence: int) -> Child | None:
        """The child whom "he was five months old" brings in, nobody else of that sex being told of shortly before."""
        since = self.reading.ranges[max(0, sentence - 1)][0]
        grown = self.adult.get(mention.sex or "", -1) >= since
        others = [c for c in self.near(sentence, _SOON) if c.sex in (None, mention.sex)]
        if others:
            return others[0] if len(others) == 1 and mention.age and not others[0].group else None
        return self.made() if mention.age and mention.sex and not grown else None

    def leads(self, child: Child, sentence: int) -> bool:
        """Whether a child is the first one spoken of in a sentence."""
        return sentence >= 0 and next((self.who.get(m.first) for m in self.mentions[sentence]), None) is child

    def cataphor(self, mention: Mention, sentence: int) -> Child | None:
        """The child named behind a pronoun that opens the text: "Two months before she died, Amber Lee"."""
        if self.recent or mention.first > self.reading.ranges[sentence][0] + _FRONT:
            return None
        ahead = [c for c in self.ahead(mention) if self.reading.sentence_of(self.first_of(c)) <= sentence + 1]
        if ahead:
            return ahead[0] if len(ahead) == 1 else None
        behind = self.mentions[sentence + 1] if sentence + 1 < len(self.mentions) else ()
        aged = any(m.kind == "pronoun" and m.age and m.sex == mention.sex for m in behind)
        return self.made() if aged and mention.owner else None


def cast(reading: Reading, mentions: Sequence[Sequence[Mention]], *, item: int | None = None) -> Cast:
    """Join the mentions of each child.

    Args:
        reading: The reading.
        mentions: The mentions of each sentence, in order.
        item: Where the only item of a list begins of which the reading is; `None` for a whole text.
    """
    return Caster(reading, mentions, item=item).cast()
