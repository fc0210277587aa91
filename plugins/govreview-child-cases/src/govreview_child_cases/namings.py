"""The names that children go by: beside a description, behind a cue, in pairs, as a label of several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from .mention import Mention
from .patterns import compiled
from .told_ages import name_in_apposition
from .vocabulary import FATES, GROUPS, HONORIFICS, KIN, SPECIFIC, YOUNG

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .words import Words

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
_BOTH = frozenset("pair two both them siblings children brothers sisters twins they".split())
_CALLED_BOTH = (
    r"\b(?:whom (?:[\w']+ ){1,5}?(?:calls|called|names|named|knows as)"
    r"|(?:calls|called|named|names|calling) (?:them|the (?:pair|two|children|siblings|brothers|sisters|twins))"
    r"|(?:they|both|pair|two|children|siblings|brothers|sisters|twins) (?:, )?(?:are |were |who are |who were )?"
    r"(?:known|referred to|identified|described|anonymised)(?: (?:only|simply|publicly|in [\w ]{3,30}))? as) $"
)
"""Two labels behind it are those of children told of before."""
_LABELLED = frozenset("child baby family infant girl boy sibling twin children babies young toddler".split())
_SEVERAL = frozenset("children siblings brothers sisters twins family".split())
_CALLING = frozenset("calls called given for to".split())
_BEING = frozenset("is was are were".split())
_PAIR = 2
_FEW = 5  # tokens between a noun and the name in apposition to it: "a baby before him, Lola Stokes"


def apposed(w: Words, mentions: list[Mention]) -> list[Mention]:
    """Join a description to the name before it: "Child N, a boy who was", "Teddy Vowles, a baby of 10 weeks"."""
    out: list[Mention] = []
    for k, mention in enumerate(mentions):
        before = out[-1] if out else None
        if (both := row_of_two(w, out, mentions, k)) is not None:
            out.append(evolve(mention, kind="same", name=both[0].name, given=both[0].given))
            continue
        kin = mention.kind == "kin" and mention.age is not None and closed(w, mention)
        comma = w.low(mention.first - 1) in (",", "was", "is", "(") and (kin or mention.kind in ("new", "definite"))
        if not comma or mention.noun in GROUPS:
            out.append(mention)
        elif before is not None and joined(w, before, mention) and fits(before, mention):
            out.append(evolve(mention, kind="same", name=before.name, given=before.given))
        elif w.low(mention.first - 1) == "," and (name := name_in_apposition(w, mention.first + 1)) is not None:
            out.append(evolve(name, last=mention.last, age=mention.age, noun=mention.noun, sex=mention.sex or name.sex))
        else:
            out.append(mention)
    return out


def row_of_two(w: Words, out: list[Mention], mentions: list[Mention], k: int) -> tuple[Mention, ...] | None:
    """The name that a description has by its place: "Oak and Elm, a girl of six and a boy of four"."""
    if k < _PAIR or mentions[k].kind != "new":
        return None
    second = out[-1].kind == "same" and w.low(mentions[k].first - 1) == "and"
    if second and k > _PAIR and out[-2].kind == out[-3].kind == "name" and out[-1].name == out[-3].name:
        return (out[-2],)
    names = out[-2:]
    behind = mentions[k + 1] if k + 1 < len(mentions) else None
    if not all(m.kind == "name" and m.name for m in names) or behind is None or behind.kind != "new":
        return None
    row = w.low(names[0].last) == "and" and w.low(mentions[k].first - 1) == "," and w.low(behind.first - 1) == "and"
    return (names[0],) if row and names[1].last == mentions[k].first - 1 else None


def closed(w: Words, mention: Mention) -> bool:
    """Whether a description stands between commas: "Tamar Wren, his 17-year-old sister, was"."""
    return w.low(mention.last) in (",", ")") and w.low(mention.last + 1) not in ("and", "his", "her", "their")


def joined(w: Words, name: Mention, description: Mention) -> bool:
    """Whether nothing but a comma, and the mark that closes a quoted name, stands between."""
    last, first = name.last, description.first
    if name.kind != "name":
        return False
    return first == last + 1 or (first == last + 2 and not {'"', "'"}.isdisjoint((w.low(last), w.low(last + 1))))


def fits(name: Mention, description: Mention) -> bool:
    """Whether a description may be said of a name, by sex and age."""
    return (name.sex in (None, description.sex) or description.sex is None) and (
        name.age in (None, description.age) or description.age is None
    )


def christened(w: Words, mentions: list[Mention]) -> list[Mention]:
    """Give the children of a sentence the names they go by: "whom I shall call K", "known as Baby R"."""
    if (both := called_both(w, mentions)) is not None:
        return both
    out = list(mentions)
    for k, mention in enumerate(mentions):
        if (
            mention.kind == "name"
            and k
            and mention.name
            and out[k - 1].kind in ("new", "definite")
            and out[k - 1].noun not in GROUPS - {mention.noun}
            and (cued(w, mention.first, out[k - 1].last) or who_is(w, out[k - 1].last, mention.first))
        ):
            before = out[k - 1]
            out[k] = evolve(
                mention,
                sex=mention.sex or before.sex,
                age=mention.age or before.age,
                noun=before.noun or mention.noun,
            )
            if before.kind == "definite" and called_later(w, before.last, mention.first):
                out[k] = evolve(out[k], kind="alias")
                continue
            out[k - 1] = evolve(before, kind="same", name=mention.name)
            continue
        if k and mention.kind == "name" and relabelled(w, out[k - 1], mention):
            out[k] = evolve(mention, kind="alias")
            continue
        if k and mention.kind == "name" and bracketed(w, out[k - 1], mention):
            out[k] = evolve(mention, sex=mention.sex or out[k - 1].sex, noun=mention.noun or out[k - 1].noun)
            out[k - 1] = evolve(out[k - 1], kind="same", name=mention.name, given=mention.given)
            continue
        if mention.kind == "name" and k == 0 and (given := called_so(w, mention, mentions)) is not None:
            out[k], out[given] = (
                evolve(mention, sex=mention.sex or mentions[given].sex),
                evolve(mentions[given], kind="same", name=mention.name),
            )
            continue
        copula = mention.kind == "name" and k and w.low(mention.first - 1) in ("is", "was")
        if copula and mentions[k - 1].kind == "definite" and mentions[k - 1].last == mention.first - 1:
            out[k] = evolve(mention, kind="alias")
            continue
        row = k + 1 < len(mentions) and mentions[k + 1].kind == "name" and w.low(mention.last) in (",", "and")
        if mention.kind == "name" and mention.noun != "family" and not row and aliased(w, mention.first):
            out[k] = evolve(mention, kind="alias")
            continue
        if mention.kind not in ("new", "definite", "kin"):
            continue
        named = name_behind(w, mention.last) or name_told(w, mention)
        if named is not None and not any(m.first < named[1] and named[0] < m.last for m in mentions):
            out[k] = evolve(mention, kind="name", name=w.text(*named), given=w.words[named[0]], last=mention.last)
    return out


def called_both(w: Words, mentions: list[Mention]) -> list[Mention] | None:
    """Read two labels of children told of before: "the pair, whom it calls Child H and Child J"."""
    if len(mentions) != _PAIR or w.here.isdisjoint(_BOTH) or any(m.kind != "name" or m.age for m in mentions):
        return None
    one, other = mentions
    before = " ".join(w.lowers[w.first : one.first]) + " "
    if w.low(one.last) != "and" or other.first != one.last + 1 or compiled(_CALLED_BOTH).search(before) is None:
        return None
    return [evolve(m, kind="alias") for m in mentions]


def relabelled(w: Words, before: Mention, label: Mention) -> bool:
    """Whether a label is another name of the child named before it: "Peter Connor, known as Baby P"."""
    near = before.kind == "name" and label.first - before.last <= _FEW and before.first not in w.reading.taken
    return near and w.low(label.first) in _LABELLED and cued(w, label.first, before.last)


def who_is(w: Words, last: int, label: int) -> bool:
    """Whether a clause says by what label somebody goes: "a boy of eleven months who is Child T2"."""
    between = w.lowers[last:label]
    clause = between[:1] == ("who",) and between[1:] in (("is",), ("was",))
    return clause and w.low(label) in _LABELLED and w.low(label + 2) != "'s"


def called_later(w: Words, last: int, label: int) -> bool:
    """Whether a label is told of somebody known already: "The boy is called Child R", not "The boy, known as"."""
    return w.low(last) in _BEING and w.low(label) in _LABELLED and "," not in w.lowers[last:label]


def bracketed(w: Words, before: Mention, name: Mention) -> bool:
    """Whether a name stands in brackets behind a description of the same child: "a boy ('Adam', 15)"."""
    at = name.first - 1 - (w.low(name.first - 1) in ('"', "'"))
    single = before.kind in ("new", "definite", "kin") and before.noun not in GROUPS
    return single and w.low(at) == "(" and before.last == at


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


def name_told(w: Words, mention: Mention) -> tuple[int, int] | None:
    """The name in "a baby before him, Lola Stokes." and in "The boy's name was Samir Haddad"."""
    if mention.owner and w.low(mention.last + 1) == "name" and w.low(mention.last + 2) in ("is", "was"):
        end = w.run_after(mention.last + 3)
        return (mention.last + 3, end) if end > mention.last + 3 else None
    if mention.kind == "kin" and mention.noun in KIN - GROUPS and not mention.owner and w.low(mention.last) == ",":
        end = w.run_after(mention.last + 1)
        size = end - mention.last - 1
        closes = w.low(end) in (".", ";", "") or (w.low(end) == "," and w.low(end + 1) == "who")
        return (mention.last + 1, end) if size in (1, _PAIR, _PAIR + 1) and closes else None
    if mention.kind != "new" or mention.noun not in SPECIFIC:
        return None
    for at in range(mention.last, min(mention.last + _FEW, w.last)):
        if w.low(at) != ",":
            continue
        end = w.run_after(at + 1)
        full = end - at > 2 and w.low(end) in (".", ",", ";")  # noqa: PLR2004 - a comma and two names
        return (at + 1, end) if full and at > mention.last else None
    return None


def called_so(w: Words, name: Mention, mentions: list[Mention]) -> int | None:
    """Which mention a quoted name that opens a sentence belongs to: '"Robyn" is what the review calls the girl'."""
    at = name.last + (w.low(name.last) == '"')
    if not explained(w, at):
        return None
    for k, mention in enumerate(mentions):
        before = {w.low(i) for i in range(at, mention.first)}
        if (
            mention.kind in ("new", "definite")
            and mention.first > at
            and before & {"calls", "called", "given", "for", "to"}
        ):
            return k
    return None


def explained(w: Words, at: int) -> bool:
    """Whether what follows a name tells whose it is: "is what the review calls", ", the name given to"."""
    if w.low(at) in ("is", "was"):
        return w.low(at + 1) in ("what", "how", "the")
    return w.low(at) == "," and w.low(at + 1) == "the" and w.low(at + 2) in ("name", "pseudonym")


def quoted_name(w: Words) -> Iterator[Mention]:
    """A quoted name of whom the text tells what it stands for, or whose case or death it tells."""
    for at in range(w.first, w.last - 2) if not w.here.isdisjoint(("name", "pseudonym")) else ():
        if w.words[at].istitle() and w.reading.taken.get(at) is None and w.low(at + 1) == "," and explained(w, at + 1):
            yield _one_name(w, at)
    for at in range(w.first + 1, w.last - 2) if '"' in w.here else ():
        if w.low(at - 1) != '"' or w.low(at + 1) != '"' or not w.words[at][0].isupper():
            continue
        letter = len(w.words[at]) == 1 and w.low(at + 2) == "," and w.low(at + 3) in ("a", "an")
        if letter and not YOUNG.isdisjoint(w.lowers[at + 4 : min(at + 8, w.last)]):
            yield _one_name(w, at)
        if not w.capital(at):
            continue
        told = at == w.first + 1 and explained(w, at + 2)
        case = w.low(at - 2) == "of" and w.low(at - 3) in ("case", "death", "murder", "killing")
        fate = w.low(at + 2) in (",", "who") and not FATES.isdisjoint(w.lowers[at + 2 : min(at + 5, w.last)])
        if told or case or fate:
            yield _one_name(w, at)


def _one_name(w: Words, at: int) -> Mention:
    """A name of one word, at a token."""
    word = w.words[at]
    return Mention(first=at, last=at + 1, sentence=w.sentence, kind="name", name=word, given=word, sex=w.sex_of(word))


def paired_names(w: Words) -> Iterator[Mention]:
    """Read "Wren and Linnet are not their names", "Wren and Linnet: the twins", and a quoted name that is explained."""
    yield from quoted_name(w)
    for i in range(w.first + 1, w.last - 2) if "and" in w.here else ():
        if w.lowers[i] == "and" and w.low(i - 2) in (",", "(", ":") and w.low(i - 3) in GROUPS:
            yield from _both_named(w, i)
            continue
        if w.lowers[i] != "and" or not (_single_name(w, i - 1) and _single_name(w, i + 1)):
            continue
        if i - 2 >= w.first and w.capital(i - 2) and w.lowers[i - 2] not in GROUPS:
            continue
        behind = w.lowers[i + 2 : min(i + 6, w.last)]
        unnamed = behind[:2] == ("are", "not") and "their" in behind
        told = bool(behind) and behind[0] in (",", ":") and not GROUPS.isdisjoint(behind[1:3])
        if unnamed or told or w.low(i - 2) in GROUPS or cued(w, i - 1, w.first):
            for at in (i - 1, i + 1):
                word = w.words[at]
                yield Mention(
                    first=at, last=at + 1, sentence=w.sentence, kind="name", name=word, given=word
                )  # fmt: skip


def _both_named(w: Words, at: int) -> Iterator[Mention]:
    """The names of "Two little girls, Esme and Nell Tranter,", at the "and" between them."""
    end = w.run_after(at + 1)
    if not (w.capital(at - 1) and w.single(at - 1, at)) or end == at + 1 or w.low(end) in HONORIFICS:
        return
    age, last = w.age_behind(end)
    yield evolve(_one_name(w, at - 1), age=age)
    given = w.words[at + 1]
    yield Mention(
        first=at + 1, last=last, sentence=w.sentence, kind="name", name=w.text(at + 1, end), given=given,
        sex=w.sex_of(given), age=age,
    )  # fmt: skip


def _single_name(w: Words, at: int) -> bool:
    return w.words[at].istitle() and w.words[at].isalpha() and w.reading.taken.get(at) is None


def grouped(w: Words) -> Iterator[Mention]:
    """Read the label of several under one name: 'the "Rowan children"'."""
    for i in range(w.first + 1, w.last - 2) if '"' in w.here and w.has(_SEVERAL) else ():
        if w.lowers[i] not in _SEVERAL or w.low(i + 1) != '"' or not w.words[i - 1].istitle():
            continue
        start = i - 1 - (w.low(i - 2) == "the")
        if w.low(start - 1) == '"':
            yield Mention(
                first=i - 1, last=i + 1, sentence=w.sentence, kind="name", name=w.text(i - 1, i + 1), noun="siblings"
            )  # fmt: skip
