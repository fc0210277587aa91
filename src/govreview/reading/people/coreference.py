"""Who is meant: mentions of one person joined, pronouns and posts resolved, authorities in focus.

Every decider takes a mention only if exactly one candidate remains; otherwise the answer is
`None`. Nothing is known of anybody but what the document tells: the gazetteer serves to tell
given names from other words, and sexes for pronouns.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING
from unicodedata import combining, normalize

from attrs import evolve, frozen

from govreview.reading.people.mentions import PersonMention
from govreview.reading.people.words import PEER_TITLES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from govreview.gazetteer import Gazetteer

_REACH = 3  # sentences that a pronoun looks back
MALE = frozenset({"he", "him", "his", "himself"})
FEMALE = frozenset({"she", "her", "hers", "herself"})


@frozen(eq=False)
class Person:
    """Everybody whom the document names, once; compared by identity.

    Attributes:
        index: Position in order of first mention.
        name: The fullest form of the name, no honorific, a peer with the title.
        given: The given name, `None` where it is not told.
        surname: The surname, `None` where it is not told.
        sex: "m", "f" or `None` where nothing tells.
        mentions: All mentions by name, in order.
        pseudonym: Whether the name is a label such as "Child Q".
    """

    index: int
    name: str
    given: str | None
    surname: str | None
    sex: str | None
    mentions: tuple[PersonMention, ...]
    pseudonym: bool = False

    @property
    def aliases(self) -> tuple[str, ...]:
        """The other forms in which the text names the person, in order."""
        seen = dict.fromkeys(m.name for m in self.mentions)
        seen.pop(self.name, None)
        return tuple(seen)


def _rank(mention: PersonMention) -> tuple[bool, int, bool, int]:
    """Fuller names first: given name and surname, the longest of them, then surname with a title."""
    full = bool(mention.given and mention.surname)
    return (not full, -len(mention.name.split()) * full, mention.title is None, mention.first)


def _same_sex(one: str | None, other: str | None) -> bool:
    return one is None or other is None or one == other


class _Cluster:
    def __init__(self, mention: PersonMention) -> None:
        self.mentions = [mention]
        self.given = mention.given
        self.surname = mention.surname
        self.last = _last(mention.surname) if mention.surname else None
        self.sex = mention.sex
        self.pseudonym = mention.pseudonym

    def add(self, mention: PersonMention) -> None:
        self.mentions.append(mention)
        self.given = self.given or mention.given
        if not self.surname and mention.surname:
            self.surname, self.last = mention.surname, _last(mention.surname)
        if (mention.title and mention.sex) or self.sex is None:
            self.sex = mention.sex or self.sex

    def admits(self, mention: PersonMention, gazetteer: Gazetteer) -> bool:
        """Whether a mention may name the same person."""
        if self.pseudonym:
            alias = not mention.pseudonym and mention.surname is None and mention.given == self.given
            return alias or _key(mention.name) in {_key(m.name) for m in self.mentions}
        if mention.surname is None:
            same = self.given is not None and mention.given is not None and _key(self.given) == _key(mention.given)
            return same and (not mention.pseudonym or self.surname is not None)  # "Baby Peter" is Peter Connelly
        return self._shares_surname(mention, gazetteer)

    def _shares_surname(self, mention: PersonMention, gazetteer: Gazetteer) -> bool:
        """Whether surname, given name and title fit."""
        if self.last is None or mention.surname is None or self.last != _last(mention.surname):
            return False
        if mention.given is None or self.given is None:
            return not mention.title or self._title_fits(mention)
        if mention.title in PEER_TITLES and self._title_fits(mention):
            return True
        if mention.title and self._title_fits(mention) and any(_ends_with(m.name, mention.name) for m in self.mentions):
            return True
        return gazetteer.same_given_name(mention.given, self.given) or _initial(mention.given, self.given)

    def _title_fits(self, mention: PersonMention) -> bool:
        return _same_sex(self.sex, mention.sex)


def _ends_with(full: str, short: str) -> bool:
    """Whether a name ends with the words of a shorter one: "Ms Rhodes White" after "Gladys Rhodes White"."""
    return _key(full).endswith(f" {_key(short)}")


def _initial(one: str, other: str) -> bool:
    a, b = one.rstrip("."), other.rstrip(".")
    return (len(a) == 1 or len(b) == 1) and a[0].lower() == b[0].lower()


def _last(surname: str) -> str:
    return _key(surname.rpartition(" ")[2])


def _key(name: str) -> str:
    """A name for comparison: in small letters, without apostrophes and accents ("Climbié", "Climbie")."""
    bare = name.lower().replace("'", "")
    return bare if bare.isascii() else "".join(c for c in normalize("NFD", bare) if not combining(c))


def find_persons(mentions: Sequence[PersonMention], gazetteer: Gazetteer) -> tuple[Person, ...]:
    """Join the mentions of one person.

    A short form that fits several is left out, unless a title or nearness decides.
    """
    clusters: list[_Cluster] = []
    for mention in sorted(mentions, key=_rank):
        fits = [c for c in clusters if c.admits(mention, gazetteer)]
        short = not (mention.given and mention.surname)
        if len(fits) > 1 and short:
            fits = _nearest(fits, mention)
        if len(fits) == 1 or (fits and not short):
            fits[0].add(mention)
        elif (
            not fits
            and (mention.surname or mention.given)
            and (not short or mention.title or mention.pseudonym or mention.surname is None)
        ):
            clusters.append(_Cluster(mention))
    clusters.sort(key=lambda c: min(m.first for m in c.mentions))
    return _told_apart([_person(i, cluster) for i, cluster in enumerate(clusters)])


def _told_apart(persons: Sequence[Person]) -> tuple[Person, ...]:
    """The persons; those of one name by their titles, where these differ: "Mr Ahmed" and "Mrs Ahmed"."""
    count = Counter(person.name for person in persons)
    return tuple(evolve(p, name=_with_title(p)) if count[p.name] > 1 else p for p in persons)


def _with_title(person: Person) -> str:
    title = next((m.title for m in person.mentions if m.title), None)
    return person.name if title is None else f"{title.capitalize()} {person.name}"


def _nearest(fits: Sequence[_Cluster], mention: PersonMention) -> list[_Cluster]:
    """Of several namesakes the one whose title fits, else the one named last before, if they stand apart."""
    if mention.title:
        titled = [c for c in fits if any(m.title == mention.title for m in c.mentions)]
        if len(titled) == 1:
            return titled
        sexed = [c for c in fits if c.sex == mention.sex]
        if len(sexed) == 1:
            return sexed
        known = [c for c in fits if any(m.first < mention.first for m in c.mentions)]
        return known if len(known) == 1 else []
    before = [c for c in fits if any(m.first < mention.first for m in c.mentions)]
    before.sort(key=lambda c: max(m.first for m in c.mentions if m.first < mention.first))
    return before[-1:]


def _person(index: int, cluster: _Cluster) -> Person:
    mentions = tuple(sorted(cluster.mentions, key=lambda m: m.first))
    best = min(mentions, key=lambda m: (_rank(m)[0], -len(m.name)))
    peer = next((m for m in mentions if m.title in PEER_TITLES), None)
    name = best.name if peer is None else f"{peer.name.split()[0]} {peer.surname}"
    return Person(index, name, cluster.given, cluster.surname, cluster.sex, mentions, cluster.pseudonym)


def sex_of_pronoun(word: str) -> str | None:
    """Tell "m" or "f" for a personal or possessive pronoun of the third person, else `None`."""
    return "m" if word in MALE else "f" if word in FEMALE else None


def antecedent(
    sex: str,
    at: int,
    sentence: int,
    named: Sequence[tuple[int, int, Person]],
    subjects: Mapping[int, frozenset[int]],
    without: frozenset[int] = frozenset(),
) -> Person | None:
    """The person whom a pronoun means: one candidate, or the one who is the subject, or nobody.

    Args:
        sex: "m" or "f".
        at: Token index of the pronoun.
        sentence: Index of its sentence.
        named: Every mention as (token, sentence, person), in order.
        subjects: For each sentence the persons who are subjects in it.
        without: Indices of persons whom the pronoun cannot mean, such as the object of its own clause.
    """
    for back in range(_REACH + 1):
        here = sentence - back
        around = {
            p.index: p
            for first, where, p in named
            if where == here and first < at and _same_sex(p.sex, sex) and p.index not in without
        }
        known = {i: p for i, p in around.items() if p.sex == sex} or around
        if len(known) == 1:
            return next(iter(known.values()))
        leading = [p for i, p in known.items() if i in subjects.get(here, frozenset())]
        if len(leading) == 1:
            return leading[0]
        if known:
            return None
    return None
