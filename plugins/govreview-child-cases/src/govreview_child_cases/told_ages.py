"""Children told with their age."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from govreview.reading.dates.ages import AgeKind

from .mention import Mention, is_young, sex_of_noun
from .noun_phrases import named, phrase
from .vocabulary import FATES, GROUPS, HONORIFICS, KIN, SPECIFIC, SPEECH, YOUNG

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.dates.ages import AgeMention

    from .words import Words

_FOLLOWERS = frozenset(
    (
        "who was were is had has died whose and in at from with when after before to by on for of "
        "as but known called found that could over under during into outside near because while if through "
        "between since "
        "until than without within off up alone so then not also later again still last this yesterday he she they "
        "dies drowns vanishes survives lay wept fell ran went took froze drank ate slept sat stood hung "
        "bled spent got gave lost kept "
        "began woke would "
        "told said says being nearly almost even just died , . ( ; :"
    ).split()
)
_FRONT = 2  # tokens before "age of two" at the opening of a sentence
_INSERTED = 14  # tokens of an insertion
_WHERE = frozenset("in at near".split())
_FROM = frozenset("of from".split())
_HAILING = _WHERE | _FROM
"""What stands between a name and the place of its bearer."""
_SPANS = frozenset("since until".split())
"""What stands before an age that is not the one at the harm: "in care since he was two"."""
_OPENERS = frozenset("and but so then , little poor".split())
_HELPERS = frozenset("was were had has".split())
_PERSONAL = frozenset({"he", "she", "they"})
_BETWEEN = frozenset(", ( who was were is had turned just only then being 's \" ' old at the both now".split())


_CALLED = frozenset(
    "leaver student apprentice footballer refugee orphan runaway dancer gymnast swimmer boxer cadet scout "
    "inmate seeker rapper drummer musician patient".split()
)
"""What somebody of a child's age may be called besides: "a 17-year-old care leaver"."""


def aged(w: Words) -> Iterator[Mention]:
    """Children told with their age."""
    for start in w.ages_here():
        end, age = w.ages[start]
        mention = with_age(w, start, end, age)
        if mention is None:
            continue
        others = list(paired(w, mention))
        if len(others) == 1 and w.further(end) and mention.age is None:
            mention = evolve(mention, age=w.ages[end + 1][1].duration)
            others = [evolve(others[0], age=age.duration)]
        yield mention
        yield from others


def with_age(w: Words, start: int, end: int, age: AgeMention) -> Mention | None:
    """The child whom an age is told of: by name, noun or pronoun before it; "aside" where none is next to it."""
    young = is_young(age.duration)
    if age.kind is AgeKind.COMPOUND:
        return compound(w, start, end, age.duration) if young else None
    if (
        age.kind in (AgeKind.AGED, AgeKind.OLD)
        and young
        and (behind := fronted(w, start, end, age.duration)) is not None
    ):
        return behind
    at = bearer(w, start - 1 - (age.kind is AgeKind.OF))
    if w.low(start - 1) == "was" and w.low(start - 2) == ",":
        at = before_insertion(w, start - 2, at)
    if at < w.first and young and w.low(end) == ",":
        return Mention(first=start, last=end, sentence=w.sentence, kind="aside", age=age.duration)
    if at < w.first or not young:
        return None
    if w.low(start - 1) == "was" and w.low(start - 2) == "who" and w.low(start - 3) == ",":
        at = noun_before(w, at)
    told = None if w.further(end) else age.duration
    if w.capital(at) and w.low(at) not in _PERSONAL:
        by_name = named_before(w, at, end, told)
        if by_name is not None or w.lowers[start] != "aged":
            return by_name
    if age.kind is AgeKind.AGED and w.lowers[start] not in ("aged", "age", "at"):
        return None
    return meant_by(w, at, start, end, told)


def fronted(w: Words, start: int, end: int, age: str) -> Mention | None:
    """Read "By the age of two Mason Reid" and "At just nine days old Kai": a name behind an age."""
    if start - w.first > _FRONT or w.lowers[w.first] not in ("aged", "at", "by"):
        return None
    at = end + (w.low(end) in (",", '"', "'"))
    behind = w.run_after(at)
    if behind - at > 1 or (behind > at and w.single(at, behind)):
        return named(w, (at, behind), behind, age, noun="", start=at)
    return None


def meant_by(w: Words, at: int, start: int, end: int, age: str | None) -> Mention | None:
    """The child whom a pronoun or noun at a token means, of the age that stands at ``start..end``."""
    if w.lowers[at] in _PERSONAL:
        sex = {"he": "m", "she": "f"}.get(w.lowers[at])
        told = None if w.low(at - 1) in _SPANS else age
        return Mention(first=at, last=end, sentence=w.sentence, kind="pronoun", sex=sex, age=told)
    if w.lowers[at] in ("boys", "girls") and w.low(at - 1) in ("twin", "two", "three", "triplet"):
        return phrase(w, at, end, age, noun="twins")
    if w.lowers[at] in YOUNG or w.lowers[at] in GROUPS:
        return phrase(w, at, end, age)
    if w.lowers[at] in _CALLED and w.low(start - 1) == "of":
        first = w.determiner(at)
        behind = name_in_apposition(w, first + 1)
        return evolve(behind, last=end, age=age) if behind is not None else phrase(w, at, end, age, noun="child")
    if w.lowers[start] == "age" and w.low(start - 2) in ("from", "since", "at") and w.single(start - 3, start - 2):
        return named(w, (start - 3, start - 2), end, age, noun="", start=start - 3)
    if w.lowers[start] in ("aged", "age", "at") or w.low(start - 1) == "at":
        subject = leading_name(w, start)
        if subject is not None:
            return evolve(subject, age=age)
        return Mention(first=start, last=end, sentence=w.sentence, kind="aside", age=age)
    return None


def bearer(w: Words, at: int) -> int:
    """The token, from one on to the left, that can name the bearer of an age."""
    while w.low(at) in _BETWEEN or (w.low(at).isdigit() and w.low(at - 1) == "now"):
        at -= 1
    if w.low(at) == ")" and w.low(at - 1) == "name":
        at -= 1
    if w.low(at) == "name" and w.low(at - 1) in ("real", "her", "his"):
        while at > w.first and not (w.capital(at) and w.low(at + 1) in ('"', "'", ",", "(")):
            at -= 1
    return at


def noun_before(w: Words, at: int) -> int:
    """The noun for a child before a phrase of place: "A teenager in the borough's care, who was 17"."""
    if w.capital(at) or w.lowers[at] in YOUNG or w.lowers[at] in GROUPS:
        return at
    near = (k for k in range(at, max(w.first, at - _INSERTED // 2) - 1, -1) if w.lowers[k] in YOUNG)
    return next(near, at)


def before_insertion(w: Words, comma: int, at: int) -> int:
    """The name before an insertion: "Poppy, as the family asks us to call her, was 13"; else the token given."""
    for k in range(comma - 2, max(w.first, comma - _INSERTED) - 1, -1):
        if w.low(k) == "," and w.low(k + 1) == "born" and w.low(k - 1) in YOUNG:
            return k - 1
        if w.low(k) == "," and w.capital(k - 1) and (w.single(k - 1, k) or w.low(k + 1) in _FROM):
            return k - 1
    return at


def leading_name(w: Words, before: int) -> Mention | None:
    """The given name alone that leads a sentence whose verb tells its fate: "Lucas died in 2011, aged two"."""
    at = w.first
    while w.low(at) in _OPENERS:
        at += 1
    if at >= before or not w.capital(at) or not w.single(at, at + 1):
        return None
    end = w.run_after(at)
    if w.low(end) == "," and w.low(end + 1) in ("whose", "who") and end == at + 1:
        return named(w, (at, end), end, None, noun="", start=at)
    end_verb = end + 1 if w.low(end) in _HELPERS else end
    if end > at + 2 or w.low(end_verb) not in FATES or any(k in w.adults for k in range(end, before)):
        return None
    return named(w, (at, end), end, None, noun="", start=at)


def named_before(w: Words, at: int, end: int, age: str | None) -> Mention | None:
    """The child whose name ends at a token, before an age; where it is a place, the name before that."""
    first = w.run_before(at)
    if first <= at and w.low(first - 1) == "from":
        at = first - 2
        first = w.run_before(at)
    if first > at:
        return phrase(w, at, end, age) if w.lowers[at] in YOUNG else None
    if w.low(first - 1).rstrip(".") in HONORIFICS:
        return None
    start, noun = w.nouns_before(first)
    return named(w, (first, at + 1), end, age, noun="" if noun in GROUPS else noun, start=start)


def compound(w: Words, start: int, end: int, duration: str) -> Mention | None:
    """Read "the two-year-old", "his four-year-old stepson", "toddler and two-year-old Keanu Williams"."""
    at, noun = end, ""
    for _ in range(4):
        word = w.low(at)
        if word in YOUNG or word in GROUPS:
            noun, at = word, at + 1
        elif not noun and (word in _CALLED or (w.low(at + 1) in _CALLED and word.isalpha() and w.words[at].islower())):
            at += 1 + (word not in _CALLED)
            noun = "child"
        elif (
            word
            and word.isalpha()
            and word.islower()
            and w.words[at].islower()
            and (w.low(at + 1) in YOUNG)
            and not noun
        ):
            at += 1
        else:
            break
    mixed = (
        noun
        or not (
            w.low(at).isalpha()
            and w.words[at].islower()
            and w.low(at) not in _FOLLOWERS
            and not w.low(at).endswith(("ed", "en"))
        )
        if at < w.last
        else True
    )
    name_at = at + (w.low(at) in (",", '"', "'") and noun in KIN | {"boy", "girl"} | SPECIFIC)
    name_end = w.run_after(name_at)
    if name_end > name_at and w.low(name_end) in YOUNG and name_at == at:
        return phrase(w, name_end, name_end + 1, duration, noun=w.low(name_end), start=start)
    if name_end > name_at and not (name_at > at and w.low(name_end) in SPEECH):
        return named(w, (name_at, name_end), name_end, duration, noun=noun, start=w.determiner(start))
    if not mixed:
        return None
    behind = name_in_apposition(w, start)
    if behind is not None:
        second = noun in GROUPS and w.low(behind.first - 1) == "and"  # "Ruth and Samuel Lee, the five-year-old twins"
        told = "" if second else noun
        return evolve(behind, last=at, age=duration, noun=told, sex=behind.sex or sex_of_noun(noun))
    return phrase(w, at - 1, at, duration, noun=noun, start=start)


def name_in_apposition(w: Words, start: int) -> Mention | None:
    """Read "Child Y, a nine-month-old boy": the name before the comma."""
    at = start - 1
    while w.low(at) in ("a", "an", "the", "premature", "baby"):
        at -= 1
    if w.low(at) != "," or at == start - 1:
        return None
    at -= w.low(at - 1) in ("'", '"')
    if not w.capital(at - 1):
        return None
    first = w.run_before(at - 1)
    if first >= at or w.low(first - 1).rstrip(".") in HONORIFICS or (first == w.first + 1 and w.low(w.first) in _WHERE):
        return None
    if w.low(first - 1) in _HAILING and first - 1 > w.first and w.words[first - 2][0].isupper():
        return None  # "Child Z of Northampton, the boy"
    return named(w, (first, at), at, None, noun="", start=first)


def paired(w: Words, mention: Mention) -> Iterator[Mention]:
    """Read "Hope and Grace Tindall, six": the one named before, of the same age."""
    at = mention.first - 2
    if (
        mention.name
        and " " in mention.name
        and w.low(at + 1) == "and"
        and w.capital(at)
        and (not w.capital(at - 1) or w.low(at - 1) in GROUPS)
        and at not in w.ages
        and w.sex_of(w.words[at])
        and w.low(at - 1) in GROUPS | {"boys", "girls", "children", "", "of"}
    ):
        yield evolve(
            mention,
            first=at,
            last=at + 1,
            name=w.words[at],
            given=w.words[at],
            sex=w.sex_of(w.words[at]),
            owner=False,
        )
