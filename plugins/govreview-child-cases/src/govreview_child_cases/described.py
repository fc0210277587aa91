"""Children told as such: by a label, an age or a noun, and the names they go by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from govreview.reading.dates.words import number

from .mention import Mention, is_young
from .noun_phrases import named, phrase
from .odd_ages import odd_ages
from .patterns import compiled
from .registers import headed
from .told_ages import aged, name_in_apposition
from .vocabulary import GENERIC, GROUPS, HONORIFICS, KIN, SIBLINGS, SPECIFIC, SPEECH, YOUNG

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .words import Words


_CODE = r"(?:[A-Z]{1,3}[0-9]{0,3}|[0-9]{1,3})"
_LABELLED = frozenset("child baby family infant girl boy sibling twin children babies young toddler".split())
_CUES = (
    r"(?:(?:known|referred|identified|described|named|given|called|call|calls|calling) "
    r"(?:only |publicly |simply |here )*(?:as |to as |the name |the pseudonym |him |her |them )?"
    r"|(?:known|referred|identified|described|named) (?:[a-z]+ ){1,4}?(?:as |to as ))$"
)
_ALIAS = (
    r"(?:(?:under|using|given|by) the (?:name|pseudonym|title) (?:of )?"
    r"|(?:called|calls|named|names|call|calling|naming) (?:him|her|them|the (?:boy|girl|child|baby|toddler)) "
    r"|(?:him|her|he is|she is|was|is|were|are|been|be) (?:only |later |publicly |referred |now |also )*"
    r"(?:known as |referred to (?:only )?as |to as |identified (?:only )?as |anonymised as |named as |described as "
    r"|called )"
    r"|real name (?:was |is )|named (?:in the report )?as )$"
)
_NOUNS = YOUNG | GROUPS
_SHORTEST = 3  # letters of a given name
_LONGEST = 3  # words of a name behind "Baby"
_PRESENT = frozenset("is are dies gets has suffers goes needs".split())


def described(w: Words) -> list[Mention]:
    """The children told as such in one sentence: by age, noun or label."""
    found: dict[int, Mention] = {}
    covered: set[int] = set()
    for mention in (*labelled(w), *aged(w), *odd_ages(w), *headed(w), *nouned(w)):
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
    return christened(w, apposed(w, sorted(found.values(), key=lambda m: m.first)))


def apposed(w: Words, mentions: list[Mention]) -> list[Mention]:
    """Join a description to the name before it: "Child N, a boy who was", "Teddy Vowles, a baby of 10 weeks"."""
    out: list[Mention] = []
    for mention in mentions:
        before = out[-1] if out else None
        comma = w.low(mention.first - 1) in (",", "was", "is", "(") and mention.kind in ("new", "definite")
        if not comma or mention.noun in GROUPS:
            out.append(mention)
        elif (
            before is not None and before.kind == "name" and before.last == mention.first - 1 and fits(before, mention)
        ):
            out.append(evolve(mention, kind="same", name=before.name, given=before.given))
        elif w.low(mention.first - 1) == "," and (name := name_in_apposition(w, mention.first)) is not None:
            out.append(evolve(name, last=mention.last, age=mention.age, noun=mention.noun, sex=mention.sex or name.sex))
        else:
            out.append(mention)
    return out


def fits(name: Mention, description: Mention) -> bool:
    """Whether a description may be said of a name, by sex and age."""
    return (name.sex in (None, description.sex) or description.sex is None) and (
        name.age in (None, description.age) or description.age is None
    )


def generic(w: Words, mention: Mention) -> bool:
    """Whether the words before make it any child: "any parent of a two-year-old boy"."""
    if mention.name is not None:
        return False
    if mention.kind == "new" and w.low(mention.first - 1) in ("as", "than", "like") and mention.age is None:
        return True
    if (
        mention.kind == "new"
        and w.low(mention.first - 1) in ("when", "where", "that", "like")
        and any(w.low(k) in _PRESENT for k in range(mention.last, mention.last + 4))
    ):
        return True
    if w.low(mention.first - 1) == "in" and number(w.low(mention.first - 2)) is not None:
        return True
    for i in range(mention.first - 1, max(w.first, mention.first - 7) - 1, -1):
        if w.words[i] in ",;:.\"'()":
            return False
        if w.lowers[i] in GENERIC:
            return True
    return w.low(mention.first) in GENERIC


def labelled(w: Words) -> Iterator[Mention]:
    """Read "Child Q", "Baby Ellis", "Family M", "Young Person 3"."""
    for i in range(w.first, w.last - 1) if w.has(_LABELLED) else ():
        if w.lowers[i] not in _LABELLED or not w.words[i][0].isupper():
            continue
        at = i + 1 + (w.low(i + 1) == "person")
        if at >= w.last or (w.words[i].isupper() and len(w.words[at]) > 1 and w.words[at].isalpha()):
            continue
        code = compiled(_CODE).fullmatch(w.words[at]) is not None and (w.words[at].isupper() or w.words[at].isdigit())
        if code and w.lowers[i] in ("children", "babies") and w.low(at + 1) == "and":
            continue
        if w.lowers[i] == "young" and (at == i + 1 or not code):
            continue
        end = at + 1
        if not code:
            if w.lowers[i] != "baby" or not w.capital(at) or len(w.words[at]) < _SHORTEST:
                continue
            while w.capital(end) and end - at < _LONGEST:
                end += 1
        given = w.words[at] if not code else ""
        noun = w.lowers[i] if w.lowers[i] in YOUNG else ""
        group = "siblings" if w.lowers[i] in ("family", "children", "babies") else noun
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


def nouned(w: Words) -> Iterator[Mention]:
    """Children told by a noun without an age: "the toddler", "toddler Keanu Williams", "her daughter Evie"."""
    for i in range(w.first, w.last) if w.has(_NOUNS) else ():
        word = w.lowers[i]
        if word not in _NOUNS:
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
            if strong and not is_adult(w, name_at) and word != "child":
                mention = named(w, (name_at, name_end), last, age, noun=word, start=w.determiner(i))
                if mention is not None:
                    yield mention
                    continue
        plain = phrase(w, i, i + 1, None)
        if plain is not None:
            yield plain


def is_adult(w: Words, i: int) -> bool:
    """Whether an age of eighteen or more, or a title, stands beside the name at a token."""
    if w.low(i - 1).rstrip(".") in HONORIFICS:
        return True
    at = i
    while w.capital(at):
        at += 1
    at += w.low(at) in (",", "(")
    at += w.low(at) == "aged" and at not in w.ages
    return at in w.ages and not is_young(w.ages[at][1].duration)


def christened(w: Words, mentions: list[Mention]) -> list[Mention]:
    """Give the children of a sentence the names they go by: "whom I shall call K", "known as Baby R"."""
    out = list(mentions)
    for k, mention in enumerate(mentions):
        if (
            mention.kind == "name"
            and k
            and mention.name
            and out[k - 1].kind in ("new", "definite")
            and cued(w, mention.first, out[k - 1].last)
        ):
            before = out[k - 1]
            out[k] = evolve(
                mention,
                sex=mention.sex or before.sex,
                age=mention.age or before.age,
                noun=before.noun or mention.noun,
            )
            out[k - 1] = evolve(before, kind="same", name=mention.name)
            continue
        copula = mention.kind == "name" and k and w.low(mention.first - 1) in ("is", "was")
        if copula and mentions[k - 1].kind == "definite" and mentions[k - 1].last == mention.first - 1:
            out[k] = evolve(mention, kind="alias")
            continue
        if mention.kind == "name" and mention.noun != "family" and aliased(w, mention.first):
            out[k] = evolve(mention, kind="alias")
            continue
        if mention.kind not in ("new", "definite", "kin"):
            continue
        named = name_behind(w, mention.last)
        if named is not None and not any(m.first < named[1] and named[0] < m.last for m in mentions):
            out[k] = evolve(mention, kind="name", name=w.text(*named), given=w.words[named[0]], last=mention.last)
    return out


def aliased(w: Words, at: int) -> bool:
    """Whether a label at a token is another name of a child told of elsewhere: "under the name Child M"."""
    before = " ".join(w for w in w.lowers[max(w.first, at - 7) : at] if w not in "\"',") + " "
    return compiled(_ALIAS).search(before) is not None


def cued(w: Words, at: int, since: int) -> bool:
    """Whether a name at a token is introduced as what somebody is called."""
    before = " ".join(w for w in w.lowers[max(since, at - 7) : at] if w not in "\"',") + " "
    return compiled(_CUES).search(before) is not None


def name_behind(w: Words, last: int) -> tuple[int, int] | None:
    """The name that a cue within reach behind a mention introduces."""
    for at in range(last + 1, min(last + 12, w.last)):
        if w.words[at] in ";.":
            return None
        if w.capital(at) and cued(w, at, last) and w.lowers[at] not in _LABELLED:
            end = w.run_after(at)
            return (at, end) if end > at else None
    return None
