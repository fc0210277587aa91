"""Children told as such: by a label, an age or a noun, and the names they go by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from govreview.reading.dates.words import number

from .gangs import counted
from .glossed import glossed
from .mention import LEAST_ADULT, Mention, is_young, sex_of_noun
from .namings import apposed, christened, cued, grouped, paired_names
from .noun_phrases import named, phrase
from .odd_ages import odd_ages
from .patterns import compiled
from .registers import headed
from .told_ages import aged
from .vocabulary import GENERIC, GROUPS, HONORIFICS, KIN, SIBLINGS, SPECIFIC, SPEECH, YOUNG

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .words import Words


_CODE = r"(?:[A-Z]{1,3}[0-9]{0,3}|[0-9]{1,3}|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)"
_LABELLED = frozenset(
    (
        "child baby family infant girl boy sibling siblings twin twins children babies brothers sisters young toddler"
    ).split()
)
_OF_BABIES = frozenset(
    "giraffe elephant panda gorilla monkey chimp lion tiger seal rhino orangutan animal bird food foods clinic clinics "
    "clothes boom bank banks milk formula unit wipes monitor shower steps blues group".split()
)
"""What is no baby: "a baby giraffe", "the baby clinic"."""
_MATTERS = frozenset(
    "safeguarding protection services practice care poverty abuse benefit death social cruelty sexual sex exploitation "
    "neglect trafficking welfare health development pornography".split()
)
"""What "child" before them is no child."""
_NOUNS = YOUNG | GROUPS
_NEAR = 9  # tokens behind a name within which "at 19" tells how old he was
_RANKS = frozenset("only first second third fourth fifth sixth seventh youngest eldest oldest middle".split())
_COMPARED = 5  # tokens of "the same weight as" and the like
_SHORTEST = 3  # letters of a given name
_LONGEST = 3  # words of a name behind "Baby"
_PRESENT = frozenset("is are dies gets has suffers goes needs".split())


def described(w: Words) -> list[Mention]:
    """The children told as such in one sentence: by age, noun or label."""
    found: dict[int, Mention] = {}
    covered: set[int] = set()
    for mention in (m for find in _FINDERS for m in find(w)):
        if generic(w, mention):
            continue
        if covered.isdisjoint(range(mention.first, mention.last)):
            found[mention.first] = mention
            covered.update(range(mention.first, mention.last))
            continue
        known = next((m for m in found.values() if m.first <= mention.first < m.last), None)
        if known is not None and mention.name and known.name and known.name.endswith(mention.name):
            found[known.first] = evolve(
                known,
                age=known.age or mention.age,
                sex=known.sex or mention.sex,
                last=max(known.last, mention.last),
            )
            covered.update(range(mention.first, mention.last))
    return christened(w, apposed(w, sorted(found.values(), key=lambda m: m.first))) if found else []


def generic(w: Words, mention: Mention) -> bool:
    """Whether the words before make it any child: "any parent of a two-year-old boy"."""
    if mention.name is not None:
        return False
    if (
        mention.kind in ("new", "kin")
        and w.low(mention.first - 1) in ("as", "than", "like", "of")
        and compared(w, mention)
    ):
        return True
    if (
        mention.kind == "new"
        and w.low(mention.first - 1) in ("when", "where", "that", "like")
        and any(w.low(k) in _PRESENT for k in range(mention.last, mention.last + 4))
    ):
        return True
    if mention.kind == "new" and w.low(mention.first - 1) == "what":
        return True
    if w.low(mention.first - 1) == "by" and "other" in w.lowers[mention.first : mention.last]:
        return True
    if w.low(mention.first - 1) == "in" and number(w.low(mention.first - 2)) is not None:
        return True
    for i in range(mention.first - 1, max(w.first, mention.first - 7) - 1, -1):
        if w.words[i] in ",;:.\"'()":
            return False
        if w.lowers[i] in GENERIC:
            return True
    return w.low(mention.first) in GENERIC


def compared(w: Words, mention: Mention) -> bool:
    """Whether one is only compared, or one of several: "as much as a child of two", "the fourth of five siblings"."""
    before = w.low(mention.first - 1)
    if before == "of":
        rank = w.low(mention.first - 2)
        if rank in ("weight", "size", "height"):
            return True
        return mention.noun in GROUPS and mention.age is None and (rank == "one" or rank in _RANKS)
    if (mention.age is None and mention.kind == "new") or before == "like":
        return True
    since = w.lowers[max(w.first, mention.first - _COMPARED) : mention.first - 1]
    return "weight" in since or "size" in since or (before == "as" and "as" in since) or before == "than"


def labelled(w: Words) -> Iterator[Mention]:
    """Read "Child Q", "Baby Ellis", "Family M", "Young Person 3"."""
    for i in range(w.first, w.last - 1) if w.has(_LABELLED) else ():
        if w.lowers[i] not in _LABELLED or not w.words[i][0].isupper():
            continue
        at = i + 1 + (w.low(i + 1) == "person")
        if at >= w.last or (w.words[i].isupper() and len(w.words[at]) > 1 and w.words[at].isalpha()):
            continue
        code = compiled(_CODE).fullmatch(w.words[at]) is not None and not w.words[at].islower()
        row = _row(w, at) if code and i + 1 == at else []
        if len(row) > 1 and w.lowers[i] in _ONE_OF:
            yield from _one_by_one(w, i, row)
            continue
        if code and w.lowers[i] in ("twins", "siblings") and w.low(at + 1) == "and":
            continue
        if w.lowers[i] == "young" and (at == i + 1 or not code):
            continue
        end = at + 1
        if not code:
            if not label_name(w, i, at):
                continue
            while w.capital(end) and end - at < _LONGEST:
                end += 1
        given = w.words[at] if not code else ""
        noun = w.lowers[i] if w.lowers[i] in YOUNG else ""
        group = "siblings" if w.lowers[i] in ("family", "children", "babies") or w.lowers[i] in GROUPS else noun
        age, last = w.age_behind(end)
        yield Mention(
            first=i,
            last=last,
            sentence=w.sentence,
            kind="name",
            name=w.text(i, end),
            noun=group,
            age=age,
            given=given,
            sex=w.sex_of(given),
            owner=w.possessive(end),
        )


def lettered(w: Words) -> Iterator[Mention]:
    """Read "The child, C, is nine": a letter alone between commas behind the noun."""
    for i in range(w.first + 1, w.last - 3) if w.has(_SINGLE) else ():
        letter = w.words[i + 2]
        if w.lowers[i] not in _SINGLE or w.low(i - 1) not in ("the", "a"):
            continue
        if w.low(i + 1) == "," == w.low(i + 3) and len(letter) == 1 and letter.isupper():
            yield Mention(
                first=i - 1, last=i + 3, sentence=w.sentence, kind="name", name=letter, noun=w.lowers[i],
                sex=sex_of_noun(w.lowers[i]),
            )  # fmt: skip


_SINGLE = frozenset("child boy girl baby toddler teenager".split())
_ONE_OF = {"children": "Child", "babies": "Baby", "girls": "Girl", "boys": "Boy"}
"""What one of several with labels is called: "Babies W, E and O" are Baby W, Baby E and Baby O."""


def _row(w: Words, at: int) -> list[int]:
    """The tokens of codes in a row: "F, G and H"; one or none where no "and" joins the last."""
    row, joined = [at], False
    while not joined:
        joined = w.low(row[-1] + 1) in ("and", "&")
        following = row[-1] + 2
        if not (joined or w.low(row[-1] + 1) == ",") or following >= w.last:
            break
        following += w.low(following) == "and"
        joined = joined or w.low(following - 1) == "and"
        if following >= w.last or w.words[following].islower() or not compiled(_CODE).fullmatch(w.words[following]):
            break
        row.append(following)
    return row if joined else []


def _one_by_one(w: Words, i: int, row: list[int]) -> Iterator[Mention]:
    """Each of the children of a row of labels."""
    noun = _ONE_OF[w.lowers[i]]
    for at in row:
        yield Mention(
            first=i if at == row[0] else at, last=at + 1, sentence=w.sentence, kind="name",
            name=f"{noun} {w.words[at]}", noun=noun.lower(),
        )  # fmt: skip


_KIDS = GROUPS | {"children"}


def label_name(w: Words, i: int, at: int) -> bool:
    """Whether a name stands behind "Baby", "Child" or "Family": "Baby Ellis", "whom they call Child Linnet"."""
    word = w.words[at]
    if len(word) < _SHORTEST or not word.istitle() or not word.replace("-", "").replace("'", "").isalpha():
        return False
    if w.lowers[i] == "baby" and w.capital(at):
        return True
    several = w.lowers[i] == "family" and w.low(at + 1) == "," and not _KIDS.isdisjoint(w.lowers[at + 2 : at + 6])
    told = several or cued(w, i, w.first) or (at == w.last - 1 and w.low(i - 1) in ("-", ":", "|", ""))
    return w.lowers[i] in ("baby", "child", "family") and (told or not w.plain(at)) and (told or w.capital(at))


def nouned(w: Words) -> Iterator[Mention]:
    """Children told by a noun without an age: "the toddler", "toddler Keanu Williams", "her daughter Evie"."""
    for i in range(w.first, w.last) if w.has(_NOUNS) else ():
        word = w.lowers[i]
        if word not in _NOUNS:
            continue
        if word == "child" and w.low(i + 1) in _MATTERS:
            continue
        if word == "baby" and w.low(i + 1) in _OF_BABIES:
            continue
        if word == "brother" and w.lowers[i + 1 : i + 3] == ("and", "sister") and w.low(i - 1) in ("a", "the"):
            both = phrase(w, i, i + 3, None, noun="siblings") or Mention(
                first=i - 1, last=i + 3, sentence=w.sentence, kind="new", noun="siblings"
            )
            yield evolve(both, last=i + 3)
            continue
        if word in ("boy", "girl") and w.low(i - 1) == "baby":
            pass
        elif w.low(i + 1) in YOUNG and word in ("baby", "twin", "toddler"):
            continue
        name_at = i + 1 + (word in KIN and w.low(i + 1) == ",")
        name_end = w.run_after(name_at)
        if name_end > name_at and w.low(name_end) not in SPEECH and (word in SPECIFIC or word in KIN or word in GROUPS):
            age, last = w.age_behind(name_end)
            offspring = word in KIN - SIBLINGS and name_at == i + 1 and not w.plain(name_at)
            strong = word in SPECIFIC or age is not None or w.single(name_at, name_end) or offspring
            own = word != "child" or (w.low(i - 1) in _RANKS and w.single(name_at, name_end))
            if strong and not is_adult(w, name_at) and own:
                mention = named(w, (name_at, name_end), last, age, noun=word, start=w.determiner(i))
                if mention is not None:
                    yield mention
                    continue
        plain = phrase(w, i, i + 1, None)
        if plain is not None:
            yield plain


def is_adult(w: Words, i: int) -> bool:
    """Whether an age of eighteen or more, or a title, stands beside the name at a token: "her son Ben died at 19"."""
    if w.low(i - 1).rstrip(".") in HONORIFICS:
        return True
    at = i
    while w.capital(at):
        at += 1
    if any(w.low(k) == "at" and (number(w.low(k + 1)) or 0) >= LEAST_ADULT for k in range(at, at + _NEAR)):
        return True
    at += w.low(at) in (",", "(")
    at += w.low(at) == "aged" and at not in w.ages
    return at in w.ages and not is_young(w.ages[at][1].duration)


_FINDERS = (labelled, lettered, grouped, counted, aged, glossed, odd_ages, headed, paired_names, nouned)
