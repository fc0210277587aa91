"""All mentions of a document: children told as such, their names again, adults, pronouns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from .mention import Mention
from .promotion import Promoted
from .vocabulary import ADULT_NOUNS, FEMALE, HONORIFICS, MALE, POSSESSIVE, RELATIONS, SPEECH

if TYPE_CHECKING:
    from collections.abc import Iterator

_AFTER_OBJECT = frozenset(
    ", . ; with to in and by on at for from so until when after before that as or if while were was".split()
)


class Finder(Promoted):
    """All mentions of a document: children told as such, their names again, adults, pronouns."""

    def find(self) -> list[list[Mention]]:
        """The mentions of each sentence, in order, pronouns included."""
        described = []
        for sentence in range(len(self.reading.ranges)):
            self.enter(sentence)
            described.append(self.described())
        named = {m.name: m for mentions in described for m in mentions if m.name}
        named.update(self.promoted(described, named))
        described = [[self.fuller(m, named) for m in mentions] for mentions in described]
        named = {
            m.name: m
            for m in (*named.values(), *(m for mentions in described for m in mentions))
            if m.name and self.fuller(m, named) is m
        }
        if not named and not any(described):
            return described
        out = []
        for sentence in range(len(self.reading.ranges)):
            self.enter(sentence, shouted=False)
            out.append(self.completed(described[sentence], named))
        return out

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
        heads = {form.split(" ", 1)[0] for form in forms}
        i = self.first
        while i < self.last:
            found = None
            if self.lowers[i] in heads and i not in covered and self.words[i][0].isupper():
                found = self.form_at(i, longest, forms)
            if found is not None:
                yield found
                i = found.last
            else:
                i += 1

    def form_at(self, i: int, longest: int, forms: dict[str, Mention]) -> Mention | None:
        """The longest known form of a child's name at a token, if it is no part of somebody else's name."""
        for size in range(longest, 0, -1):
            key = " ".join(self.lowers[i : min(i + size, self.last)])
            known = forms.get(key)
            if known is None:
                continue
            if size == 1 and (self.goes_on(i + 1, key, forms) or self.low(i - 1).rstrip(".") in HONORIFICS):
                continue
            age, last = self.age_behind(i + size)
            return evolve(
                known, first=i, last=last, sentence=self.sentence, kind="name", age=age, noun="", nameless=False,
                owner=self.possessive(i + size),
            )  # fmt: skip
        return None

    def goes_on(self, i: int, key: str, forms: dict[str, Mention]) -> bool:
        """Whether a further name follows a given name, so that somebody else bears it."""
        return self.capital(i) and self.lowers[i] not in key and f"{key} {self.lowers[i]}" not in forms

    def grown(self, covered: set[int], named: dict[str, Mention]) -> Iterator[Mention]:
        """Adults: by name, by relation to a child, "the man"."""
        i = self.first
        while i < self.last:
            word = self.lowers[i]
            relation, end, first = "", i, i
            if word in RELATIONS and self.low(i + 1) != "-":
                relation, end = self.relation(i), i + 1
                first = self.possessed(i)
                if self.low(end) == "'s" and (
                    self.low(end + 1) in RELATIONS
                    or (self.low(end + 2) in RELATIONS and self.low(end + 1) in ("new", "former", "ex"))
                    or self.low(end + 1) == "day"
                ):
                    i += 2
                    continue
            elif word in ADULT_NOUNS:
                end = i + 1
            person = self.adults.get(end + (self.low(end) == ",") if end > i else i) or (
                self.adults.get(i) if end > i else None
            )
            if person is None and relation and self.low(end) == ",":
                behind = self.run_after(end + 1)
                if (
                    behind - end - 1 in (2, 3)
                    and self.low(behind) in (",", "who", ".", "(")
                    and self.words[end + 1] not in named
                ):
                    text = self.text(end + 1, behind)
                    sex = "f" if relation in FEMALE else "m" if relation in MALE else None
                    yield Mention(
                        first=first,
                        last=behind,
                        sentence=self.sentence,
                        kind="adult",
                        name=text,
                        sex=sex,
                        relation=relation,
                    )
                    i = behind
                    continue
            name = None
            if (
                person is not None
                and person.first not in covered
                and (end == i or self.low(person.last) not in SPEECH or person.first == end)
            ):
                name, end = person, max(person.last, end)
            if end > i:
                sex = (name.sex if name else None) or (
                    "f" if relation in FEMALE else "m" if relation in MALE else ADULT_NOUNS.get(word)
                )
                full = self.full_name(name.first, named) if name else None
                yield Mention(
                    first=first,
                    last=end,
                    sentence=self.sentence,
                    kind="adult",
                    name=full,
                    sex=sex,
                    relation=relation,
                    noun=word if name is None else "",
                    owner=self.possessive(end),
                )
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
            return (
                "father's partner"
                if self.low(i - 1) == "'s" and self.low(i - 2) in ("father", "dad")
                else "mother's partner"
            )
        return RELATIONS[word]

    def possessed(self, i: int) -> int:
        """First token of the phrase in which a relation stands: "his mother's new boyfriend"."""
        at = i
        while (
            self.low(at - 1) in POSSESSIVE
            or self.low(at - 1) in ("'s", "foster", "former", "the", "a", "birth", "adoptive", "own", "both", "new")
            or (self.low(at - 1) in RELATIONS and self.low(at) == "'s")
        ):
            at -= 1
        return at

    def pronouns(self, covered: set[int]) -> Iterator[Mention]:
        """The pronouns of the third person outside other mentions."""
        for i in range(self.first, self.last):
            if i in covered:
                continue
            sex = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f", "hers": "f"}.get(self.lowers[i])
            if self.lowers[i] in ("they", "them"):
                yield Mention(first=i, last=i + 1, sentence=self.sentence, kind="pronoun", noun="twins")
            if sex:
                yield Mention(
                    first=i,
                    last=i + 1,
                    sentence=self.sentence,
                    kind="pronoun",
                    sex=sex,
                    owner=self.lowers[i] == "his" or (self.lowers[i] == "her" and self.low(i + 1) not in _AFTER_OBJECT),
                )
