"""Mentions of children and of the adults around them: what is said of each on the spot, before anybody is joined."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from attrs import evolve, frozen

from govreview.reading.ages import AgeKind
from govreview.reading.date_words import number

from govreview.reading.lexicon import ordinary_words, verb_forms

from .patterns import (
    BOYS,
    FEMALE,
    GENERIC,
    GIRLS,
    GROUPS,
    HONORIFICS,
    INFANTS,
    KIN,
    MALE,
    RELATIONS,
    SPECIFIC,
    SPEECH,
    YOUNG,
    compiled,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.ages import AgeMention
    from govreview.reading.coreference import Person
    from govreview.reading.people import PersonMention
    from govreview.reading.reading import Reading

_CODE = r"(?:[A-Z]{1,3}[0-9]{0,3}|[0-9]{1,3})"
_LABELLED = frozenset("child baby family infant girl boy sibling twin children babies young toddler".split())
_CUES = (
    r"(?:(?:known|referred|identified|described|named|given|called|call|calls|calling) "
    r"(?:only |publicly |simply |here )*(?:as |to as |the name |the pseudonym |him |her |them )?"
    r"|(?:known|referred|identified|described|named) (?:[a-z]+ ){1,4}?(?:as |to as ))$"
)
_ALIAS = (
    r"(?:(?:under|using|given|by) the (?:name|pseudonym|title) (?:of )?|(?:called|calls|named|names|call|calling|naming) (?:him|her|them|the (?:boy|girl|child|baby|toddler)) "
    r"|(?:him|her|he is|she is|was|is|were|are|been|be) (?:only |later |publicly |referred |now |also )*(?:known as |referred to (?:only )?as |to as |identified (?:only )?as |anonymised as |named as |described as |called )"
    r"|real name (?:was |is )|named (?:in the report )?as )$"
)
_POSSESSIVE = frozenset("his her their my our your".split())
_INDEFINITE = frozenset("a an another one two three twin".split())
_DEFINITE = frozenset("the this that these those".split())
_ADULT_NOUNS = {"man": "m", "woman": "f", "couple": None, "stranger": None, "husband": "m", "wife": "f", "killer": None, "killers": None, "neighbour": None, "brute": "m", "thug": "m"}
_LEAST_ADULT = 18


@frozen(kw_only=True)
class Mention:
    """A place where a child, or an adult who matters to one, is named, described or meant.

    Attributes:
        first: Index of its first token.
        last: Index behind its last token.
        sentence: Index of its sentence.
        kind: "name", "new" ("a boy of three"), "definite" ("the toddler"), "kin" ("his sister, 4"), "pronoun" or "adult".
        name: The name as the text has it, `None` where it tells none.
        sex: "m", "f" or `None`.
        age: ISO 8601 duration, `None` where none stands beside it.
        noun: The noun, in lower case; empty for a name alone.
        relation: Of an adult, what he or she is to a child; empty where not told.
        given: The single word by which a named child is meant later; empty where there is none.
        nameless: Whether the text says that the child may not be named.
        owner: Whether a possessive mark follows.
    """

    first: int
    last: int
    sentence: int
    kind: str
    name: str | None = None
    sex: str | None = None
    age: str | None = None
    noun: str = ""
    relation: str = ""
    given: str = ""
    nameless: bool = False
    owner: bool = False


def is_young(duration: str) -> bool:
    """Whether an age is under eighteen years."""
    years = regex.match(r"P(\d+)Y", duration)
    return years is None or int(years[1]) < _LEAST_ADULT


class Finder:
    """Finds the mentions of one document."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.words = reading.tokens.words
        self.lowers = reading.tokens.lowers
        starts = {start: i for i, start in enumerate(reading.tokens.starts)}
        ends = {end: i + 1 for i, end in enumerate(reading.tokens.ends)}
        self.ages = {starts[a.start]: (ends[a.end], a) for a in reading.ages if a.start in starts and a.end in ends}
        self.adults = {m.first: m for m in reading.people if not m.pseudonym}
        self.first = self.last = self.sentence = 0
        self.shouted = False

    def find(self) -> list[list[Mention]]:
        """The mentions of each sentence, in order, pronouns included."""
        described = []
        for self.sentence, (self.first, self.last) in enumerate(self.reading.ranges):
            self.shouted = self.shouting()
            described.append(self.described())
        named = {m.name: m for mentions in described for m in mentions if m.name}
        named.update(self.promoted(described, named))
        described = [[self.fuller(m, named) for m in mentions] for mentions in described]
        named = {m.name: m for m in (*named.values(), *(m for mentions in described for m in mentions)) if m.name and self.fuller(m, named) is m}
        out = []
        self.shouted = False
        for self.sentence, (self.first, self.last) in enumerate(self.reading.ranges):
            out.append(self.completed(described[self.sentence], named))
        return out

    def promoted(self, described: list[list[Mention]], named: dict[str, Mention]) -> dict[str, Mention]:
        """People whom nothing beside the name tells as children, but what befalls them next to a child without a name does."""
        out: dict[str, Mention] = {}
        families = self.families()
        out.update(self.owners(described))
        posted = {person.index for person, _ in self.reading.holders}
        for person in self.reading.persons:
            if person.pseudonym or person.index in posted or person.name in named or not (person.given and person.surname):
                continue
            if any(m.title or self.related(m.first) for m in person.mentions) or any(self.grown_up(m.first, m.last) for m in person.mentions):
                continue
            first = person.mentions[0]
            sentence = self.reading.sentence_of(first.first)
            start, end = self.reading.ranges[sentence]
            if any(m.name for m in described[sentence]):
                continue
            around = [m for s in range(max(0, sentence - 3), min(sentence + 3, len(described))) for m in described[s]]
            fits = [m for m in around if m.name is None and (m.age or m.noun in SPECIFIC) and not (m.sex and person.sex and m.sex != person.sex)]
            if not fits and self.concerned(person, sentence):
                out[person.name] = Mention(first=first.first, last=first.last, sentence=sentence, kind="name", name=person.name, sex=person.sex, given=person.given)
            if not fits:
                continue
            kin = person.surname is not None and person.surname.lower() in families
            told = any(m.kind == "pronoun" and m.age and m.sentence in (sentence, sentence + 1) for m in fits)
            if kin or (told and first.first == start) or self.befallen(first.first, first.last, start, end) or self.succeeded(first, sentence, described):
                out[person.name] = Mention(first=first.first, last=first.last, sentence=sentence, kind="name", name=person.name, sex=person.sex, given=person.given)
        return out

    def fuller(self, mention: Mention, named: dict[str, Mention]) -> Mention:
        """A child told by given name alone, under the full name that the text has elsewhere."""
        if mention.kind != "name" or mention.name is None or mention.name != mention.given:
            return mention
        full = [p.name for p in self.reading.persons if p.given == mention.given and p.surname and not p.pseudonym and not any(m.title or self.related(m.first) or self.grown_up(m.first, m.last) for m in p.mentions)]
        known = [n for n in named if n.split()[0] == mention.given and " " in n]
        names = list(dict.fromkeys((*full, *known)))
        return evolve(mention, name=names[0]) if len(names) == 1 else mention

    def concerned(self, person: Person, sentence: int) -> bool:
        """Whether the death of somebody named is told as one that social workers, a review of children or a parent had to do with."""
        for mention in person.mentions:
            at = self.reading.sentence_of(mention.first)
            start, end = self.reading.ranges[at]
            behind = self.lowers[mention.last : mention.last + 3]
            if self.adult_apposition(mention.last):
                return False
            nominal = mention.first - 2 >= start and self.lowers[mention.first - 1] == "of" and self.lowers[mention.first - 2] in _DEATHS
            verbal = any(word in _VIOLENT for word in self.lowers[mention.last : min(mention.last + 5, end)]) and (behind[:1] == (",",) or behind[:1] == ("who",) or behind[:1] in (("was",), ("had",)))
            before = self.reading.ranges[max(0, at - 1)][0]
            if (nominal or verbal) and self.childish(before, end):
                return True
        return False

    def adult_apposition(self, last: int) -> bool:
        """Whether an adult's description stands behind a name: ", a mother of three"."""
        behind = self.lowers[last : last + 4]
        return behind[:2] in ((",", "a"), (",", "an"), (",", "the")) and not any(word in YOUNG or word.endswith("-old") for word in behind)

    def childish(self, start: int, end: int) -> bool:
        """Whether the words speak of children's services, of a case review or of somebody's parent."""
        words = set(self.lowers[start:end])
        text = " ".join(self.lowers[start:end])
        if not words.isdisjoint(_PARENTS):
            return True
        return any(cue in text for cue in ("case review", "practice review", "child protection", "social worker", "social services", "children 's services", "at-risk register", "safeguarding", "nursery", "foster", "child abuse", "health visitor"))

    def owners(self, described: list[list[Mention]]) -> Iterator[tuple[str, Mention]]:
        """A given name alone before "'s father", next to a child without a name: "Arthur's father ... the six-year-old"."""
        lowers, words = self.lowers, self.words
        known = {i for m in self.reading.people for i in range(m.first, m.last)}
        for i in range(len(lowers) - 2):
            related = lowers[i + 1] == "'s" and lowers[i + 2] in RELATIONS
            closing = lowers[i + 1] == "." and lowers[i + 2] == "the" and i + 3 in self.ages
            if not (related or closing) or i in known or not words[i][0].isupper():
                continue
            sex = self.reading.gazetteer.given_name(lowers[i])
            sentence = self.reading.sentence_of(i)
            around = [m for s in range(max(0, sentence - 2), min(sentence + 2, len(described))) for m in described[s]]
            if sex and any(m.name is None and m.age and m.sex in (None, sex) for m in around):
                yield words[i], Mention(first=i, last=i + 1, sentence=sentence, kind="name", name=words[i], given=words[i], sex=sex if sex in ("m", "f") else None)

    def related(self, first: int) -> bool:
        """Whether a name stands behind a relation: "his mother, Anita Qureshi"."""
        return any(self.lowers[k] in RELATIONS or self.lowers[k] in _ADULT_NOUNS for k in range(max(0, first - 2), first))

    def families(self) -> set[str]:
        """Surnames of those told as somebody's mother, father and so on."""
        out = set()
        for mention in self.reading.people:
            before = [self.lowers[k] for k in range(max(0, mention.first - 2), mention.first)]
            if mention.surname and before and (before[-1] in RELATIONS or (before[-1] == "," and before[0] in RELATIONS)):
                out.add(mention.surname.lower())
        return out

    def succeeded(self, name: PersonMention, sentence: int, described: list[list[Mention]]) -> bool:
        """Whether "the two-year-old" follows a name that is no subject: "to save Brodie Hale. The 11-month-old"."""
        start, _ = self.reading.ranges[sentence]
        if name.first == start or self.lowers[name.first - 1] not in _OBJECTS:
            return False
        behind = [m for m in described[sentence] if m.first > name.last] + (described[sentence + 1] if sentence + 1 < len(described) else [])
        return bool(behind) and behind[0].kind == "definite" and (behind[0].age is not None or behind[0].noun in SPECIFIC)

    def grown_up(self, first: int, last: int) -> bool:
        """Whether an age of eighteen or more, or a verb of saying, stands behind a name."""
        at = last + (self.lowers[last : last + 1] in ((",",), ("(",)))
        return (at in self.ages and not is_young(self.ages[at][1].duration)) or self.lowers[last : last + 1] in ((word,) for word in SPEECH)

    def befallen(self, first: int, last: int, start: int, end: int) -> bool:
        """Whether a name is that of somebody who died: "the killing of X", "X fell from", "X, who weighed"."""
        if first - 2 >= start and self.lowers[first - 1] == "of" and self.lowers[first - 2] in ("death", "murder", "killing", "manslaughter", "body", "case"):
            return True
        if any(self.lowers[k] in RELATIONS for k in range(max(start, first - 3), first)):
            return False
        behind = self.lowers[last : min(last + 8, end)]
        if behind[:1] == ("'s",):
            return any(word in RELATIONS or word in ("body", "death", "murder", "remains", "corpse", "killing", "killer", "killers", "injuries", "case", "family") for word in behind[1:4])
        return any(word in _FATES for word in behind)

    # described children

    def described(self) -> list[Mention]:
        """The children told as such in one sentence: by age, noun or label."""
        found: dict[int, Mention] = {}
        covered: set[int] = set()
        for mention in (*self.labelled(), *self.aged(), *self.quoted(), *self.birthdays(), *self.of_age(), *self.measured(), *self.nouned()):
            if self.generic(mention):
                continue
            if covered.isdisjoint(range(mention.first, mention.last)):
                found[mention.first] = mention
                covered.update(range(mention.first, mention.last))
                continue
            known = next((m for m in found.values() if m.first <= mention.first < m.last), None)
            if known is not None and mention.name and known.name and known.name.endswith(mention.name):
                found[known.first] = evolve(known, age=known.age or mention.age, sex=known.sex or mention.sex, last=max(known.last, mention.last))
                covered.update(range(mention.first, mention.last))
        return self.christened(sorted(found.values(), key=lambda m: m.first))

    def shouting(self) -> bool:
        """Whether the sentence is set in capitals, or in title case, so that a capital tells nothing."""
        words = [w for w in self.words[self.first : self.last] if w[0].isalpha() and len(w) > 3]
        capital = sum(w[0].isupper() for w in words)
        return len(words) > 2 and capital > 0.8 * len(words) and any(w.lower() in ordinary_words() for w in words)

    def generic(self, mention: Mention) -> bool:
        """Whether the words before make it any child: "any parent of a two-year-old boy"."""
        if mention.name is not None:
            return False
        if mention.kind == "new" and self.low(mention.first - 1) in ("as", "than", "like") and mention.age is None:
            return True
        if mention.kind == "new" and self.low(mention.first - 1) in ("when", "where", "that", "like") and any(self.low(k) in _PRESENT for k in range(mention.last, mention.last + 4)):
            return True
        for i in range(mention.first - 1, max(self.first, mention.first - 7) - 1, -1):
            if self.words[i] in ",;:.\"'()":
                return False
            if self.lowers[i] in GENERIC:
                return True
        return self.low(mention.first) in GENERIC

    def low(self, i: int) -> str:
        return self.lowers[i] if self.first <= i < self.last else ""

    def capital(self, i: int) -> bool:
        """Whether a token may be part of a name."""
        if not self.first <= i < self.last:
            return False
        word = self.words[i]
        if self.shouted and (self.lowers[i] in ordinary_words() or self.reading.gazetteer.given_name(self.lowers[i]) is None):
            return False
        return word[0].isupper() and (self.reading.taken.get(i) in (None, "d") or self.reading.gazetteer.given_name(self.lowers[i]) is not None) and not word.endswith(".")

    def labelled(self) -> Iterator[Mention]:
        """ "Child Q", "Baby Ellis", "Family M", "Young Person 3"."""
        for i in range(self.first, self.last - 1):
            if self.lowers[i] not in _LABELLED or not self.words[i][0].isupper():
                continue
            at = i + 1 + (self.low(i + 1) == "person")
            if at >= self.last or (self.words[i].isupper() and len(self.words[at]) > 1 and self.words[at].isalpha()):
                continue
            code = compiled(_CODE).fullmatch(self.words[at]) is not None and (self.words[at].isupper() or self.words[at].isdigit())
            if code and self.lowers[i] in ("children", "babies") and self.low(at + 1) == "and":
                continue
            if self.lowers[i] == "young" and (at == i + 1 or not code):
                continue
            end = at + 1
            if not code:
                if self.lowers[i] != "baby" or not self.capital(at) or len(self.words[at]) < 3:
                    continue
                while self.capital(end) and end - at < 3:
                    end += 1
            given = self.words[at] if not code else ""
            noun = self.lowers[i] if self.lowers[i] in YOUNG else ""
            group = "siblings" if self.lowers[i] in ("family", "children", "babies") else noun
            age, last = self.age_behind(end)
            yield Mention(first=i, last=last, sentence=self.sentence, kind="name", name=self.text(i, end), noun=group, age=age, given=given, sex=self.sex_of(given), owner=self.possessive(end))

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

    def quoted(self) -> Iterator[Mention]:
        """ ""Lily" was 11": a name in quotation marks with its age."""
        for i in range(self.first + 2, self.last - 1):
            if self.lowers[i] in ("was", "is") and self.low(i - 1) in ('"', "'") and self.capital(i - 2):
                years = number(self.lowers[i + 1])
                first = self.run_before(i - 2)
                if years is not None and 0 < years < _LEAST_ADULT and first <= i - 2 and self.low(i + 2) in _AGE_ENDS:
                    mention = self.named(first, i - 1, i + 2, f"P{years}Y", noun="", start=first)
                    if mention is not None:
                        yield mention

    def of_age(self) -> Iterator[Mention]:
        """ "A boy of 15 stepped": an age before a verb, where a number alone could count something."""
        for i in range(self.first + 1, self.last - 2):
            if self.lowers[i] != "of" or self.lowers[i - 1] not in SPECIFIC or i + 1 in self.ages or (self.lowers[i + 2] not in verb_forms() and self.lowers[i + 2] not in ("whom", "who", "whose", ",", ".")):
                continue
            years = number(self.lowers[i + 1])
            if years is not None and 0 < years < _LEAST_ADULT:
                mention = self.phrase(i - 1, i + 2, f"P{years}Y")
                if mention is not None:
                    yield mention

    def measured(self) -> Iterator[Mention]:
        """ "who was 22 months at the time"."""
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
                yield Mention(first=at, last=i + 3, sentence=self.sentence, kind="pronoun", sex="m" if self.low(at) == "he" else "f", age=f"P{count}{unit}")

    def birthdays(self) -> Iterator[Mention]:
        """ "a week before his fifth birthday": said of whoever leads the sentence."""
        for i in range(self.first + 2, self.last):
            if self.lowers[i] != "birthday" or self.lowers[i - 2] not in ("his", "her", "their"):
                continue
            turned = _ORDINALS.get(self.lowers[i - 1]) or number(regex.sub(r"(?:st|nd|rd|th)$", "", self.lowers[i - 1]))
            before = self.lowers[max(self.first, i - 5) : i - 2]
            years = turned - ("before" in before or "short" in before or "from" in before) if turned else None
            if not years or years >= _LEAST_ADULT:
                continue
            yield Mention(first=i - 2, last=i + 1, sentence=self.sentence, kind="pronoun", sex={"his": "m", "her": "f"}.get(self.lowers[i - 2]), age=f"P{years}Y", owner=True)
            first = self.first
            if self.capital(first) and not self.lowers[first] in ordinary_words():
                end = self.run_after(first)
                if end - first > 1 and end < i:
                    mention = self.named(first, end, end, f"P{years}Y", noun="", start=first)
                    if mention is not None:
                        yield mention

    def paired(self, mention: Mention) -> Iterator[Mention]:
        """ "Hope and Grace Tindall, six": the one named before, of the same age."""
        at = mention.first - 2
        if mention.name and " " in mention.name and self.low(at + 1) == "and" and self.capital(at) and (not self.capital(at - 1) or self.low(at - 1) in GROUPS) and at not in self.ages and self.sex_of(self.words[at]) and self.low(at - 1) in GROUPS | {"boys", "girls", "children", ""}:
            yield evolve(mention, first=at, last=at + 1, name=self.words[at], given=self.words[at], sex=self.sex_of(self.words[at]), owner=False)

    def with_age(self, start: int, end: int, age: AgeMention) -> Mention | None:
        young = is_young(age.duration)
        if age.kind is AgeKind.COMPOUND:
            return self.compound(start, end, age.duration) if young else None
        at = start - 1 - (age.kind is AgeKind.OF)
        age_told = None if self.further(end) else age.duration
        while self.low(at) in (",", "(", "who", "was", "were", "is", "had", "turned", "just", "only", "then", "being", "'s", '"', "old", "at", "the", "both", "now"):
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
        """ "the two-year-old", "his four-year-old stepson", "toddler and two-year-old Keanu Williams"."""
        at, noun = end, ""
        for _ in range(4):
            word = self.low(at)
            if word in YOUNG or word in GROUPS:
                noun, at = word, at + 1
            elif word and word.isalpha() and word.islower() and self.words[at].islower() and (self.low(at + 1) in YOUNG) and not noun:
                at += 1
            else:
                break
        mixed = noun or not (self.low(at).isalpha() and self.words[at].islower() and self.low(at) not in _FOLLOWERS and not self.low(at).endswith(("ed", "en"))) if at < self.last else True
        name_at = at + (self.low(at) in (",", '"', "'") and noun in KIN | {"boy", "girl"} | SPECIFIC)
        name_end = self.run_after(name_at)
        if name_end > name_at and not (name_at > at and self.low(name_end) in SPEECH):
            return self.named(name_at, name_end, name_end, duration, noun=noun, start=self.determiner(start))
        if not mixed:
            return None
        behind = self.name_in_apposition(start)
        if behind is not None:
            return evolve(behind, last=at, age=duration, noun=noun, sex=behind.sex or _sex(noun))
        return self.phrase(at - 1, at, duration, noun=noun, start=start)

    def name_in_apposition(self, start: int) -> Mention | None:
        """ "Child Y, a nine-month-old boy": the name before the comma."""
        at = start - 1
        while self.low(at) in ("a", "an", "the", "premature", "baby"):
            at -= 1
        if self.low(at) != "," or at == start - 1 or not self.capital(at - 1):
            return None
        first = self.run_before(at - 1)
        if first >= at or self.low(first - 1).rstrip(".") in HONORIFICS:
            return None
        return self.named(first, at, at, None, noun="", start=first)

    def nouned(self) -> Iterator[Mention]:
        """Children told by a noun without an age: "the toddler", "toddler Keanu Williams", "her daughter Evie"."""
        for i in range(self.first, self.last):
            word = self.lowers[i]
            if word not in YOUNG and word not in GROUPS:
                continue
            if word in ("boy", "girl") and self.low(i - 1) == "baby":
                pass
            elif self.low(i + 1) in YOUNG and word in ("baby", "twin", "toddler"):
                continue
            name_at = i + 1 + (word in KIN and self.low(i + 1) == ",")
            name_end = self.run_after(name_at)
            if name_end > name_at and self.low(name_end) not in SPEECH and (word in SPECIFIC or word in KIN or word in GROUPS):
                age, last = self.age_behind(name_end)
                strong = word in SPECIFIC or age is not None or self.single(name_at, name_end)
                if strong and not self.is_adult(name_at) and word != "child":
                    mention = self.named(name_at, name_end, last, age, noun=word, start=self.determiner(i))
                    if mention is not None:
                        yield mention
                        continue
            phrase = self.phrase(i, i + 1, None)
            if phrase is not None:
                yield phrase

    def single(self, first: int, last: int) -> bool:
        return last - first == 1 and self.reading.gazetteer.given_name(self.lowers[first]) is not None

    def is_adult(self, i: int) -> bool:
        """Whether an age of eighteen or more, or a title, stands beside the name at a token."""
        if self.low(i - 1).rstrip(".") in HONORIFICS:
            return True
        at = i
        while self.capital(at):
            at += 1
        at += self.low(at) in (",", "(")
        at += self.low(at) == "aged" and at not in self.ages
        return at in self.ages and not is_young(self.ages[at][1].duration)

    def phrase(self, head: int, last: int, age: str | None, *, start: int | None = None, noun: str | None = None) -> Mention | None:
        """A noun phrase for a child without a name, by its determiner."""
        noun = self.lowers[head] if noun is None else noun
        first = self.determiner(head if start is None else start)
        opener = self.low(first)
        if noun in GROUPS and opener not in _POSSESSIVE | _DEFINITE | {"two", "three"} and age is None and self.low(first - 1) != "'s":
            return None
        group = noun in GROUPS or noun in ("boys", "girls")
        kin = opener in _POSSESSIVE or opener == "'s" or (noun in KIN - {"baby", "child", "twins", "siblings", "brothers"} and self.low(first - 1) in ("'s", "s"))
        if kin:
            kind = "kin"
        elif opener in _DEFINITE:
            kind = "definite"
        elif opener in _INDEFINITE or self.low(head - 1 if start is None else start - 1) in _INDEFINITE:
            kind = "new"
        elif age is not None and self.loud():
            kind = "new"
        elif age is not None and (first == self.first or group or self.low(last) in (",", "")):
            kind = "new"
        elif self.loud() and noun in SPECIFIC:
            kind = "definite"
        else:
            return None
        if kind == "new" and age is None and noun in ("child", "victim", "pupil", "youngster", "sibling", "son", "daughter", "brother", "sister"):
            return None
        nameless = " ".join(self.lowers[last : last + 9]).find("be named") >= 0 or " ".join(self.lowers[last : last + 9]).find("be identified") >= 0
        return Mention(first=first, last=max(last, head + 1), sentence=self.sentence, kind=kind, sex=_sex(noun), age=age, noun=noun, nameless=nameless, owner=self.possessive(max(last, head + 1)))

    def loud(self) -> bool:
        """Whether the sentence is a headline or heading, in which determiners are left out."""
        return self.reading.sentences[self.sentence].section.value in ("headline", "standfirst", "heading")

    def determiner(self, i: int) -> int:
        """Index of the determiner of the phrase whose age or noun stands at a token."""
        at = i
        for _ in range(4):
            word = self.low(at - 1)
            if word in _POSSESSIVE or word in _INDEFINITE or word in _DEFINITE:
                return at - 1 if word not in ("twin", "two", "three") else self.determiner(at - 1) if self.low(at - 2) in _DEFINITE | _POSSESSIVE else at - 1
            if word == "'s":
                return at - 1
            if not (word.isalpha() or "-" in word) or not self.words[at - 1].islower() or word in _STOPS:
                return at
            if word in verb_forms() and not word.endswith("ed") and word not in YOUNG:
                return at
            at -= 1
        return i

    def nouns_before(self, first: int) -> tuple[int, str]:
        """ "toddler", "her daughter": what stands before a name."""
        at, noun = first, ""
        if self.low(at - 1) == "," and self.low(at - 2) in KIN:
            at -= 1
        while self.low(at - 1) in YOUNG:
            at, noun = at - 1, noun or self.low(at - 1)
        return (self.determiner(at) if noun else first), noun

    def named(self, first: int, end: int, last: int, age: str | None, *, noun: str, start: int) -> Mention | None:
        """A name told as a child's."""
        while first < end and self.lowers[first] in _NO_NAME:
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
        return Mention(first=min(start, first), last=max(last, end), sentence=self.sentence, kind="name", name=text, age=behind, noun=noun, given=given, sex=_sex(noun) or self.sex_of(given), owner=self.possessive(end))

    def age_behind(self, end: int) -> tuple[str | None, int]:
        """An age directly behind a name or noun: ", aged 23 months,", "(5)", ", three"."""
        at = end
        while self.low(at) in (",", "(", "who", "was", "is", "had", "just", "now", '"', "'"):
            at += 1
        if at > end or at in self.ages:
            if at in self.ages and self.ages[at][1].kind is not AgeKind.COMPOUND and is_young(self.ages[at][1].duration):
                last = self.ages[at][0]
                return (None if self.further(last) else self.ages[at][1].duration), last
        return None, end

    def further(self, last: int) -> bool:
        """Whether another age follows: "aged 2, 3 and 5"."""
        return self.low(last) in (",", "and") and last + 1 in self.ages and self.ages[last + 1][1].kind is AgeKind.AGED

    def run_before(self, at: int) -> int:
        """First token of the capitalised run that ends at a token; behind it where there is none."""
        first = at + 1
        while at - first < 4:
            if self.capital(first - 1):
                first -= 1
            elif self.low(first - 1) in _PARTICLES and self.capital(first - 2) and first <= at:
                first -= 2
            elif self.low(first - 1) == '"' and self.low(first - 3) == '"' and self.capital(first - 2) and self.capital(first - 4):
                first -= 4
            else:
                break
        while first <= at and (self.lowers[first] in _NO_NAME or self.lowers[first] in YOUNG):
            first += 1
        return first

    def run_after(self, at: int) -> int:
        """Index behind the capitalised run that begins at a token."""
        end = at
        if self.low(at).rstrip(".") in HONORIFICS or self.low(at) in _NO_NAME or (at < self.last and self.lowers[at] in YOUNG):
            return at
        while end - at < 4 and self.low(end) not in _NO_NAME:
            if self.capital(end):
                end += 1
            elif end > at and self.low(end) in _PARTICLES and self.capital(end + 1):
                end += 2
            else:
                break
        return end

    def sex_of(self, given: str) -> str | None:
        sex = self.reading.gazetteer.given_name(given.split("-")[0].lower()) if given else None
        return sex if sex in ("m", "f") else None

    def text(self, first: int, last: int) -> str:
        tokens = self.reading.tokens
        return " ".join(self.reading.document.text[tokens.starts[first] : tokens.ends[last - 1]].split())

    def possessive(self, end: int) -> bool:
        return self.low(end) in ("'s", "'")

    def christened(self, mentions: list[Mention]) -> list[Mention]:
        """Give the children of a sentence the names that it says they go by: "whom I shall call K", "known as Baby R"."""
        out = list(mentions)
        for k, mention in enumerate(mentions):
            if mention.kind == "name" and k and mention.name and out[k - 1].kind in ("new", "definite") and self.cued(mention.first, out[k - 1].last):
                before = out[k - 1]
                out[k] = evolve(mention, sex=mention.sex or before.sex, age=mention.age or before.age, noun=before.noun or mention.noun)
                out[k - 1] = evolve(before, kind="same", name=mention.name)
                continue
            if mention.kind == "name" and mention.noun != "family" and self.aliased(mention.first):
                out[k] = evolve(mention, kind="alias")
                continue
            if mention.kind not in ("new", "definite", "kin"):
                continue
            named = self.name_behind(mention.last)
            if named is not None and not any(m.first < named[1] and named[0] < m.last for m in mentions):
                out[k] = evolve(mention, kind="name", name=self.text(*named), given=self.words[named[0]], last=mention.last)
        return out

    def aliased(self, at: int) -> bool:
        """Whether a label at a token is another name of a child told of elsewhere: "under the name Child M", "called her"."""
        before = " ".join(w for w in self.lowers[max(self.first, at - 7) : at] if w not in "\"',") + " "
        return compiled(_ALIAS).search(before) is not None

    def cued(self, at: int, since: int) -> bool:
        """Whether a name at a token is introduced as what somebody is called."""
        before = " ".join(w for w in self.lowers[max(since, at - 7) : at] if w not in "\"',") + " "
        return compiled(_CUES).search(before) is not None

    def name_behind(self, last: int) -> tuple[int, int] | None:
        """The name that a cue within reach behind a mention introduces."""
        for at in range(last + 1, min(last + 12, self.last)):
            if self.words[at] in ";.":
                return None
            if self.capital(at) and self.cued(at, last) and self.lowers[at] not in _LABELLED:
                end = self.run_after(at)
                return (at, end) if end > at else None
        return None

    # names again, adults, pronouns

    def completed(self, described: list[Mention], named: dict[str, Mention]) -> list[Mention]:
        """The mentions of a sentence with names told elsewhere, adults and pronouns."""
        covered = {i for m in described for i in range(m.first, m.last)}
        out = list(described)
        for mention in (*self.repeated(named, covered), *self.grown(covered, named), *self.pronouns(covered)):
            if covered.isdisjoint(range(mention.first, mention.last)):
                covered.update(range(mention.first, mention.last))
                out.append(mention)
        return sorted(out, key=lambda m: m.first)

    def repeated(self, named: dict[str, Mention], covered: set[int]) -> Iterator[Mention]:
        """A child's name, or given name, told as a child's elsewhere."""
        forms: dict[str, Mention] = {}
        for name, mention in named.items():
            forms.setdefault(name.lower(), mention)
            if mention.given:
                forms.setdefault(mention.given.lower(), mention)
        longest = max((form.count(" ") for form in forms), default=-1) + 1
        i = self.first
        while i < self.last:
            for size in range(longest, 0, -1):
                key = " ".join(self.lowers[i : min(i + size, self.last)])
                mention = forms.get(key)
                if mention is None or i in covered or not self.words[i][0].isupper():
                    continue
                if size == 1 and (self.low(i + 1) not in ("", *",.") and self.capital(i + 1) and self.lowers[i + 1] not in key and f"{key} {self.low(i + 1)}" not in forms):
                    continue
                if size == 1 and self.low(i - 1).rstrip(".") in HONORIFICS:
                    continue
                age, last = self.age_behind(i + size)
                yield Mention(first=i, last=last, sentence=self.sentence, kind="name", name=mention.name, given=mention.given, age=age, sex=mention.sex, owner=self.possessive(i + size))
                i += size - 1
                break
            i += 1

    def grown(self, covered: set[int], named: dict[str, Mention]) -> Iterator[Mention]:
        """Adults: by name, by relation to a child, "the man"."""
        i = self.first
        while i < self.last:
            word = self.lowers[i]
            relation, end, first = "", i, i
            if word in RELATIONS and self.low(i + 1) != "-":
                relation, end = self.relation(i), i + 1
                first = self.possessed(i)
                if self.low(end) == "'s" and (self.low(end + 1) in RELATIONS or self.low(end + 2) in RELATIONS and self.low(end + 1) in ("new", "former", "ex") or self.low(end + 1) == "day"):
                    i += 2
                    continue
            elif word in _ADULT_NOUNS:
                end = i + 1
            person = self.adults.get(end + (self.low(end) == ",") if end > i else i) or (self.adults.get(i) if end > i else None)
            if person is None and relation and self.low(end) == ",":
                behind = self.run_after(end + 1)
                if behind - end - 1 in (2, 3) and self.low(behind) in (",", "who", ".", "(") and self.words[end + 1] not in named:
                    text = self.text(end + 1, behind)
                    sex = "f" if relation in FEMALE else "m" if relation in MALE else None
                    yield Mention(first=first, last=behind, sentence=self.sentence, kind="adult", name=text, sex=sex, relation=relation)
                    i = behind
                    continue
            name = None
            if person is not None and person.first not in covered and (end == i or self.low(person.last) not in SPEECH or person.first == end):
                name, end = person, max(person.last, end)
            if end > i:
                sex = (name.sex if name else None) or ("f" if relation in FEMALE else "m" if relation in MALE else _ADULT_NOUNS.get(word))
                full = self.full_name(name.first, named) if name else None
                yield Mention(first=first, last=end, sentence=self.sentence, kind="adult", name=full, sex=sex, relation=relation, noun=word if name is None else "", owner=self.possessive(end))
                i = end
            else:
                i += 1

    def full_name(self, first: int, named: dict[str, Mention]) -> str | None:
        """The name of the adult at a token; where it is a child's surname, that of the only adult who bears it."""
        person = self.reading.person_at.get(first)
        if person is None:
            return None
        if person.name not in named:
            lead, _, rest = person.name.partition(" ")
            return rest if lead.lower() in RELATIONS and " " in rest else person.name
        others = [p.name for p in self.reading.persons if p.surname == person.surname and p.name not in named]
        return others[0] if len(others) == 1 else None

    def relation(self, i: int) -> str:
        """What an adult is to the child, in the plainest form."""
        word, before = self.lowers[i], self.low(i - 1)
        if word in ("carer", "mother", "father", "parents", "mum", "dad") and before == "foster":
            return "foster carer"
        if before == "adoptive" and RELATIONS[word] in ("mother", "father"):
            return RELATIONS[word]
        if RELATIONS[word] == "father's partner" and self.low(i - 1) == "'s" and self.low(i - 2) in ("mother", "mum"):
            return "mother's partner"
        if RELATIONS[word] == "mother's partner":
            return "father's partner" if self.low(i - 1) == "'s" and self.low(i - 2) in ("father", "dad") else "mother's partner"
        return RELATIONS[word]

    def possessed(self, i: int) -> int:
        at = i
        while self.low(at - 1) in _POSSESSIVE or self.low(at - 1) in ("'s", "foster", "former", "the", "a", "birth", "adoptive", "own", "both", "new") or (self.low(at - 1) in RELATIONS and self.low(at) == "'s"):
            at -= 1
        return at

    def pronouns(self, covered: set[int]) -> Iterator[Mention]:
        for i in range(self.first, self.last):
            if i in covered:
                continue
            sex = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f", "hers": "f"}.get(self.lowers[i])
            if self.lowers[i] in ("they", "them"):
                yield Mention(first=i, last=i + 1, sentence=self.sentence, kind="pronoun", noun="twins")
            if sex:
                yield Mention(first=i, last=i + 1, sentence=self.sentence, kind="pronoun", sex=sex, owner=self.lowers[i] == "his" or (self.lowers[i] == "her" and self.low(i + 1) not in _AFTER_OBJECT))


def _sex(noun: str) -> str | None:
    return "m" if noun in BOYS else "f" if noun in GIRLS else None


_AFTER_OBJECT = frozenset(", . ; with to in and by on at for from so until when after before that as or if while were was".split())
_FOLLOWERS = frozenset("who was were is had has died whose and in at from with when after before to by on for of as but known called found that could , . (".split())
_PRESENT = frozenset("is are dies gets has suffers goes needs".split())
_PARTICLES = frozenset("van der de den la le du von ap ab bin ibn al el da di dos del mac ter ten".split())
_AGE_ENDS = frozenset(". , ; and when but who at".split())
_ORDINALS = {word: i for i, word in enumerate("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth".split(), 1)}
_FATES = frozenset("died fell drowned killed murdered struck stabbed beaten starved shaken found weighed suffered hanged battered strangled left choked collapsed raped abused neglected missing born burned scalded swallowed drank".split())
_DEATHS = frozenset("death deaths murder killing manslaughter torture starvation drowning".split())
_VIOLENT = frozenset("killed murdered starved beaten battered tortured shaken drowned smothered strangled suffocated".split())
_PARENTS = frozenset("child toddler mother father stepfather stepmother parents mum dad".split())
_OBJECTS = frozenset("of save for to about save protect fail failed visit see".split())
_STOPS = frozenset("of in on by for to and or with that was were is had from at as when after before killing murdering who whose".split())
_NO_NAME = frozenset(
    "the a an in on at but and when little tragic mum dad mother father schoolgirl schoolboy toddler baby for after "
    "who was that his her if as it he she they we i this last then later teenager one two three four five six seven "
    "ofsted january february march april may june july august september october november december monday tuesday "
    "wednesday thursday friday saturday sunday council city serious".split()
)
