"""Names that nothing beside them tells as children's, but what befalls them does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from .fates import COURT, DEATHS, INTRANSITIVE, OBJECTS, VIOLENT, befallen
from .lone_names import owners, strangers
from .mention import Mention, is_young
from .parented import as_child, of_killers, parented
from .survivors import survivors
from .suspects import suspect
from .vocabulary import ADULT_NOUNS, GROUPS, HONORIFICS, NO_NAME, RELATIONS, SPECIFIC, SPEECH, YOUNG

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.people.coreference import Person
    from govreview.reading.people.finder import PersonMention

    from .words import Words

_WORK = frozenset(
    (
        "appointed hired recruited named elected suspended sacked dismissed replaced promoted asked quoted praised "
        "criticised paid commissioned interviewed re-elected invited sent brought drafted based employed seconded"
    ).split()
)
"""Participles of those who work for an authority."""
_NAMING = frozenset("named identified".split())
_OTHERS = frozenset("said says told asked".split())
_BACK = 4  # sentences within which a child without a name may be meant by "the two-year-old"
_NAME_IS = frozenset((noun, verb) for noun in ("name", "names") for verb in ("was", "is"))
_EARLY = 3  # mentions of somebody of which one tells what befell him
_LABEL = 2  # tokens before a name that is a sentence of its own: "A: Bradley Senior."
_OF_IT = 4  # tokens of "The body of" before the one whose it is
_PARENTS = frozenset("child toddler mother father stepfather stepmother parents mum dad".split())
_ADDRESSED = frozenset("spoke talked spoken wrote written listened according thanks apologised handed".split())
_DONE_BY = frozenset("by with told against from said says but to".split())
"""What stands before somebody who did, said or heard it."""


def promoted(w: Words, described: list[list[Mention]], named: dict[str, Mention]) -> dict[str, Mention]:
    """People told as children by what befalls them next to a child without a name, or by who looked into it."""
    out: dict[str, Mention] = {}
    surnames = families(w)
    out.update(owners(w, described))
    out.update(strangers(w, described))
    out.update(survivors(w, described))
    posted = {person.index for person, _ in w.reading.holders}
    for person in w.reading.persons:
        if (
            person.pseudonym
            or person.index in posted
            or person.name in named
            or not (person.given and person.surname)
            or person.given.lower() in NO_NAME
        ):
            continue
        full = [m for m in person.mentions if m.given]
        if not any(m.title or related(w, m.first) or grown_up(w, m.first, m.last) for m in full) and (
            child := of_killers(w, person, described)
        ):
            out[person.name] = child
            continue
        if any(m.title or related(w, m.first) for m in person.mentions) or any(
            grown_up(w, m.first, m.last) for m in person.mentions
        ):
            continue
        if suspect(w, person):
            continue
        first = next((m for m in person.mentions if m.given and m.surname), person.mentions[0])
        sentence = w.reading.sentence_of(first.first)
        start, end = w.reading.ranges[sentence]
        if any(m.name for m in described[sentence]):
            continue
        around = [m for s in range(max(0, sentence - 3), min(sentence + 3, len(described))) for m in described[s]]
        fits = [
            m
            for m in around
            if m.name is None
            and (m.age or m.noun in SPECIFIC)
            and (m.sex in (None, person.sex) or person.sex is None or retold(w, m.sex, sentence))
        ]
        if not fits and concerned(w, person):
            out[person.name] = as_child(person, sentence, fits[0].sex if fits else None)
        if not fits:
            continue
        early = person.mentions[:_EARLY]
        kin = (person.surname or "").lower() in surnames
        far = sentence + 1 + (first.last >= end - 1)
        told = any(m.kind == "pronoun" and m.age and sentence <= m.sentence <= far for m in fits)
        if (
            kin
            or (
                told
                and (
                    first.first == start
                    or (first.first <= start + _LABEL and first.last >= end - 1 and w.lowers[start] not in _OTHERS)
                )
            )
            or any(befallen(w, m.first, m.last, *w.reading.ranges[w.reading.sentence_of(m.first)]) for m in early)
            or undergone(w, first, sentence)
            or announced(w, first.first)
            or succeeded(w, first, sentence, described)
            or parented(w, first.first)
            or headlined(w, first, sentence, described)
            or (taken_up(w, fits, sentence) and last_named(w, first, sentence))
            or goes_on(w, first, sentence, described)
        ):
            out[person.name] = as_child(person, sentence, fits[0].sex if fits else None)
            out.update(partner(w, out[person.name], fits))
    return out


def undergone(w: Words, name: PersonMention, sentence: int) -> bool:
    """Whether a passive verb no court would use is said of somebody who opens a sentence: "X was taken into care"."""
    for frame in w.reading.frames_by_sentence[sentence]:
        subject = frame.subject
        if subject is None or not subject.first <= name.first < subject.last or frame.verb.head <= name.first:
            continue
        if subject.first == name.first and w.lowers[frame.verb.head] in INTRANSITIVE:
            return True
        if frame.verb.passive and frame.verb.form != "participle":
            at = frame.verb.head
            return w.lowers[at] not in COURT | _WORK and COURT.isdisjoint(w.lowers[at : at + 4])
    return False


def announced(w: Words, at: int) -> bool:
    """Whether a name is given as that of the one just told of: "Named locally as X", "his name was X"."""
    before = w.lowers[max(0, at - 6) : at]
    if before[-2:] in _NAME_IS or (before[-1:] == ("called",) and before[-2:-1] in (("was",), ("is",))):
        return True
    return (
        before[-1:] == ("as",) and not _NAMING.isdisjoint(before) and COURT.isdisjoint(w.lowers[max(0, at - 12) : at])
    )


def partner(w: Words, mention: Mention, fits: list[Mention]) -> Iterator[tuple[str, Mention]]:
    """The twin or sibling named in one breath before a child: "Oliver and Olivia Pugh"."""
    at = mention.first - 2
    if at < 0 or w.lowers[at + 1] != "and" or not any(m.noun in GROUPS for m in fits):
        return
    sex = w.sex_of(w.words[at])
    if (
        sex is None
        or not w.words[at].istitle()
        or (at and w.words[at - 1].istitle() and w.lowers[at - 1] not in GROUPS)
    ):
        return
    yield (
        w.words[at],
        evolve(mention, first=at, last=at + 1, name=w.words[at], given=w.words[at], sex=sex),
    )


def retold(w: Words, sex: str, sentence: int) -> bool:
    """Whether the sentence behind goes on with a pronoun of a sex, so that a given name's usual sex is not theirs."""
    if sentence + 1 >= len(w.reading.ranges):
        return False
    first, _ = w.reading.ranges[sentence + 1]
    return w.lowers[first] == ("she" if sex == "f" else "he")


def concerned(w: Words, person: Person) -> bool:
    """Whether somebody's death is told as one that social workers, a case review or a parent had to do with."""
    for mention in person.mentions:
        at = w.reading.sentence_of(mention.first)
        start, end = w.reading.ranges[at]
        behind = w.lowers[mention.last : mention.last + 3]
        if adult_apposition(w, mention.last):
            return False
        if listed_dead(w, mention.first, start):
            return True
        nominal = mention.first - 2 >= start and of_death(w, mention.first, start)
        verbal = any(word in VIOLENT for word in w.lowers[mention.last : min(mention.last + 5, end)]) and (
            behind[:1] == (",",) or behind[:1] == ("who",) or behind[:1] in (("was",), ("had",))
        )
        if behind[:1] == ("died",) and by_parent(w, mention.last, end):
            return True
        before = w.reading.ranges[max(0, at - 1)][0]
        if (nominal or verbal) and childish(w, before, end):
            return True
    return False


def of_death(w: Words, at: int, start: int) -> bool:
    """Whether a name stands behind "the death of", or second behind "the murders of": "the deaths of A and B"."""
    for k in range(at - 1, max(start, at - _SECOND) - 1, -1):
        if w.lowers[k] == "of":
            return w.lowers[k - 1] in DEATHS
        if k < at - 1 and not w.words[k][0].isupper():
            return False
        if k == at - 1 and w.lowers[k] not in ("and", ","):
            return False
    return False


def listed_dead(w: Words, at: int, start: int) -> bool:
    """Whether a name stands in "the deaths of children in its care, including A, B and C"."""
    k = at - 1
    while k > start and (w.words[k][0].isupper() or w.lowers[k] in (",", "and")):
        k -= 1
    before = w.lowers[max(start, k - _LISTED) : k]
    return w.lowers[k] in _INCLUDING and not _CHILDREN.isdisjoint(before) and not DEATHS.isdisjoint(before)


_INCLUDING = frozenset({"including", "like", "namely", "as"})
_CHILDREN = frozenset("children youngsters babies toddlers".split())
_LISTED = 12  # tokens from "the deaths of children" to "including"
_SECOND = 5  # tokens from "of" to the second name


def by_parent(w: Words, last: int, end: int) -> bool:
    """Whether a parent's deed is told behind a death: "died in May after her mother shook her"."""
    for at in range(last, end - 3):
        if w.lowers[at] in ("after", "when", "because") and w.lowers[at + 1] in ("his", "her"):
            return w.lowers[at + 2] in _PARENTS
    return False


def adult_apposition(w: Words, last: int) -> bool:
    """Whether an adult's description stands behind a name: ", a mother of three"."""
    behind = w.lowers[last : last + 4]
    return behind[:2] in ((",", "a"), (",", "an"), (",", "the")) and not any(
        word in YOUNG or word.endswith("-old") for word in behind
    )


def childish(w: Words, start: int, end: int) -> bool:
    """Whether the words speak of children's services, of a case review or of somebody's parent."""
    words = set(w.lowers[start:end])
    text = " ".join(w.lowers[start:end])
    if not words.isdisjoint(_PARENTS):
        return True
    return any(
        cue in text
        for cue in (
            "case review",
            "practice review",
            "child protection",
            "social worker",
            "social services",
            "children 's services",
            "at-risk register",
            "safeguarding",
            "nursery",
            "foster",
            "child abuse",
            "health visitor",
            "both children",
            "two children",
            "the children",
            "children known",
        )
    )


def related(w: Words, first: int) -> bool:
    """Whether a name stands behind a relation: "his mother, Anita Qureshi", not "the mother of Otis Reeve"."""
    if parented(w, first):
        return False
    before = w.lowers[max(0, first - 2) : first]
    if before[-1:] == (".",) or not any(word in RELATIONS or word in ADULT_NOUNS for word in before):
        return False
    frames = w.reading.frames_by_sentence[w.reading.sentence_of(first)]
    return not any(f.verb.head == first - 1 and f.verb.form != "participle" for f in frames)  # "No worker saw Tom"


def fuller(w: Words, mention: Mention, named: dict[str, Mention]) -> Mention:
    """A child told by given name alone, under the full name that the text has elsewhere."""
    if mention.kind != "name" or mention.name is None or mention.name not in (mention.given, f"Baby {mention.given}"):
        return mention
    full = [
        p.name.title() if p.name.isupper() else p.name
        for p in w.reading.persons
        if p.given
        and p.given.lower() == mention.given.lower()
        and p.surname
        and not p.pseudonym
        and not any(m.title or related(w, m.first) or grown_up(w, m.first, m.last) for m in p.mentions)
    ]
    known = [n for n in named if n.split()[0] == mention.given and " " in n]
    names = list(dict.fromkeys((*full, *known)))
    return evolve(mention, name=names[0]) if len(names) == 1 else mention


def families(w: Words) -> set[str]:
    """Surnames of those told as somebody's mother, father and so on."""
    out = set()
    for mention in w.reading.people:
        before = [w.lowers[k] for k in range(max(0, mention.first - 2), mention.first)]
        if mention.surname and before and (before[-1] in RELATIONS or (before[-1] == "," and before[0] in RELATIONS)):
            out.add(mention.surname.lower())
    return out


def succeeded(w: Words, name: PersonMention, sentence: int, described: list[list[Mention]]) -> bool:
    """Whether "the two-year-old" follows a name: "to save Brodie Hale, but the 11-month-old", "X. The 11-month-old"."""
    start, _ = w.reading.ranges[sentence]
    here = [m for m in described[sentence] if m.first > name.last]
    after = described[sentence + 1] if sentence + 1 < len(described) else []
    behind = [*here, *after]
    if not behind or behind[0].kind != "definite" or not (behind[0].age or behind[0].noun in SPECIFIC):
        return False
    before = w.lowers[max(start, name.first - 2) : name.first]
    if before[-1:] and before[-1] in OBJECTS and before[0] not in _ADDRESSED:
        return True
    begin = w.reading.ranges[sentence + 1][0] if after else 0
    opens = not here and after[0].age is not None and opening(w, after[0].first, begin)
    return opens and last_named(w, name, sentence) and new_there(described, sentence)


def opening(w: Words, at: int, begin: int) -> bool:
    """Whether a sentence opens with a phrase, or with what is its: "The body of the 13-year-old"."""
    return at == begin or (at - begin <= _OF_IT and w.lowers[at - 1] == "of" and w.lowers[begin] == "the")


def headlined(w: Words, name: PersonMention, sentence: int, described: list[list[Mention]]) -> bool:
    """Whether a headline tells of a child without a name, and the line below speaks over or for somebody."""
    above = described[sentence - 1] if sentence and w.reading.is_headline(sentence - 1) else []
    before = w.lowers[max(0, name.first - 1) : name.first]
    return any(m.name is None and m.age for m in above) and not OBJECTS.isdisjoint(before)


def taken_up(w: Words, fits: list[Mention], sentence: int) -> bool:
    """Whether the next sentence opens with "She was six", so that the one named last is meant."""
    if sentence + 1 >= len(w.reading.ranges):
        return False
    start = w.reading.ranges[sentence + 1][0]
    return any(m.kind == "pronoun" and m.age and m.first == start for m in fits)


def last_named(w: Words, name: PersonMention, sentence: int) -> bool:
    """Whether nobody is named behind a name in its sentence, and its bearer neither did nor said what is told there."""
    start, end = w.reading.ranges[sentence]
    if any(name.first < m.first < end for m in w.reading.people):
        return False
    return name.first == start or w.lowers[name.first - 1] not in _DONE_BY


def goes_on(w: Words, name: PersonMention, sentence: int, described: list[list[Mention]]) -> bool:
    """Whether a name opens the sentence behind a child of an age, and care is told of: "X had been placed there"."""
    start, end = w.reading.ranges[sentence]
    before = described[sentence - 1] if sentence else []
    aged = [m for m in before if m.kind == "new" and m.age and m.name is None and m.noun not in GROUPS]
    if len(aged) != 1 or name.first != start or w.lowers[name.last : name.last + 1] not in _HAD:
        return False
    if any(w.reading.ranges[sentence - 1][0] <= m.first < start for m in w.reading.people):
        return False
    told = w.lowers[name.last : end]
    in_care = any(told[k - 1] in ("in", "into") or told[k - 2 : k] == ("in", "the") for k in _places(told, "care"))
    return (in_care or not _CARED.isdisjoint(told)) and RELATIONS.keys().isdisjoint(told)


def _places(told: tuple[str, ...], word: str) -> Iterator[int]:
    return (k for k, one in enumerate(told) if one == word and k)


_HAD = (("had",), ("was",), ("who",), ("lived",), ("came",))
_CARED = frozenset("placed fostered register orphan schoolboy schoolgirl pupil".split())


def new_there(described: list[list[Mention]], sentence: int) -> bool:
    """Whether no child without a name was told of shortly before, who could be meant instead."""
    before = (m for s in range(max(0, sentence - _BACK), sentence + 1) for m in described[s])
    return not any(m.name is None and m.kind in ("new", "definite", "kin") for m in before)


def apposed_kin(w: Words, at: int) -> bool:
    """Whether what somebody is to a child stands between commas behind the name: ", the children's mother,"."""
    return w.lowers[at : at + 1] in (("the",), ("his",), ("her",), ("their",)) and any(
        w.lowers[k] in RELATIONS and w.lowers[k + 1 : k + 2] in ((",",), (".",))
        for k in range(at + 1, at + 5)
        if k < len(w.lowers)
    )


def grown_up(w: Words, first: int, last: int) -> bool:
    """Whether an age of eighteen or more, or a verb of saying, stands behind a name, or a title before it."""
    behind = w.lowers[last : last + 1]
    at = last + (behind in ((",",), ("(",)))
    if at in w.ages and not is_young(w.ages[at][1].duration):
        return True
    if behind == (",",) and apposed_kin(w, last + 1):
        return True
    return not SPEECH.isdisjoint(behind) or (first > 0 and w.lowers[first - 1].rstrip(".") in HONORIFICS)
