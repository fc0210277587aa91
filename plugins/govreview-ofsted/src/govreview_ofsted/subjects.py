"""What is rated: the authority and the areas that a stretch of words means, or that it is something else."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import attrs

from govreview.models.records import Area
from govreview.reading.mentions import OrganisationMention
from govreview_ofsted.mentions import Mention, is_authority, local_body, slugs_of
from govreview_ofsted.scene import RELATIVES
from govreview_ofsted.strands import STRANDS, other_strands
from govreview_ofsted.words import COUNCILS, FOREIGN, LEADS, LOOSE_VERDICTS, PLACE_KINDS, PRONOUNS, SERVICES, VERDICTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreview_ofsted.scene import Scene

PREPOSITIONS = frozenset(
    "of for in to at on by with across from over under within to among between into inside".split()
)
_MANY = frozenset(
    "no none neither councils authorities services' boroughs many most several few "
    "some half more fewer every other".split()
)
_OPENING = frozenset("in at across for under".split())
_THAT_OF = (("that", "of"), ("those", "of"), ("that", "for"), ("those", "for"), ("that", "in"))
_OWNED = frozenset({"its", "their", "'s"})


@attrs.frozen(kw_only=True)
class Subject:
    """What a grade is said of.

    Attributes:
        authorities: Those named; empty where the text says "the council", "its", or nothing.
        areas: The areas named; empty where none is.
        first: Index of the first token that says so.
        place: What it calls an authority that it does not name ("county", "island"); empty where nothing.
        pronoun: Whether it is a mere pronoun.
    """

    authorities: tuple[Mention, ...] = ()
    areas: tuple[Area, ...] = ()
    first: int
    place: str = ""
    pronoun: bool = False


def subject_of(scene: Scene, first: int, last: int) -> Subject | None:
    """Read what the tokens ``first`` to ``last`` (exclusive) mean as the thing rated; ``None`` for anything else."""
    while first < last and scene.lowers[first] in _OPENING and first + 1 in scene.named_at:
        first += 1
    first = _without_date(scene, first, last)
    if scene.lowers[first : first + 2] in _THAT_OF and any(i in scene.area_at for i in range(first, last)):
        first += 2  # "the service for adoption to be good and that of fostering to be adequate"
    if first >= last or scene.lowers[first] in PREPOSITIONS:
        return None
    if last - first == 1 and scene.lowers[first] in {"they", "which"} and _is_of_both(scene, last):
        pair = _several(scene, first, last)
        if pair:
            return Subject(authorities=pair, first=first)
    if scene.lowers[first] in _QUANTIFIED and _QUANTIFIED_REST.issuperset(scene.lowers[first + 1 : last]):
        several = _several(scene, first, last)
        areas = () if several else _several_areas(scene, first, last)
        return Subject(authorities=several, areas=areas, first=first) if several or areas else None
    either = _of_two(scene, first, last)
    if either is not None:
        return Subject(authorities=(either,), first=first)
    others = other_strands(scene, first, last)
    if others:
        return Subject(areas=others, first=first)
    same = "same" in scene.lowers[first : first + 2] and scene.lowers[last - 1] in _SAME
    if same and last - first <= _PHRASE:
        return Subject(first=first, pronoun=True)
    while last - 2 > first and scene.lowers[last - 1] in COUNCILS and last - 2 in scene.named_at:
        last -= 1  # "Derby and Bury councils"
    body = local_body(scene, first, last)
    if body is not None:
        return Subject(authorities=(body,), first=first)
    first = _examples(scene, first, last)
    runs = _runs(scene, first, last)
    fits = [run for run in runs[:1] if _fits(scene, *run, whole=(first, last))]
    if not fits:
        return None
    named: list[Mention] = []
    within = next((i for i in range(first + 1, last) if scene.lowers[i] in RELATIVES and i not in scene.area_at), last)
    for i in range(first, within):
        mention = scene.named_at.get(i)
        if mention is not None and mention.first == i and is_authority(mention):
            named.append(mention)
    if named and _is_excepted(scene, named[0]):
        return None
    named = [m for k, m in enumerate(named) if not _owns(scene, m, named[k + 1 :]) and not locates(scene, m)]
    areas = tuple(dict.fromkeys(a.area for a in scene.areas if first <= a.first and a.last <= last))
    low = scene.lowers[first:last]
    begin = next((a.last for a in scene.areas if a.first >= first), last)
    if areas and ("overall", "effectiveness") in itertools.pairwise(scene.lowers[begin:last]):
        areas = (*areas, Area.OVERALL)
    if areas and "overall" in low:
        opens = first + low.index("overall")
        behind = next(a.first for a in scene.areas if a.first >= first)
        areas = (Area.OVERALL, *areas) if opens < behind and _is_apart(scene, opens + 1) else areas
    if areas and _is_whole_told(scene, first, last):
        areas = (*areas, Area.OVERALL)
    place = next((w for w in low if w in PLACE_KINDS), "")
    return Subject(
        authorities=tuple(named), areas=areas, first=first, place=place, pronoun=len(low) == 1 and low[0] in PRONOUNS
    )


def _is_apart(scene: Scene, i: int) -> bool:
    """Whether "overall", "overall effectiveness" before a token is a member of a list of its own."""
    i += scene.word(i) == "effectiveness"
    return scene.word(i) in {"and", "as"} or (scene.word(i) == "," and scene.word(i - 1) == "effectiveness")


def _is_whole_told(scene: Scene, first: int, last: int) -> bool:
    """Whether a list of areas holds the service as a whole too: "leadership and the service as a whole"."""
    for i in range(first, last - 2):
        if scene.lowers[i : i + 3] == ("as", "a", "whole") and scene.word(i - 1) in SERVICES:
            before = {"and", ","}.intersection(scene.lowers[max(first, i - 5) : i])
            return bool(before) or scene.word(i + 3) in {"and", ","}
    return False


def _is_excepted(scene: Scene, mention: Mention) -> bool:
    """Whether an authority is the one of which it is not said: "all but Derby", "every council except Derby"."""
    i = mention.first
    if scene.word(i - 1) == "but":
        return scene.word(i - 2) in _EVERY
    return scene.word(i - 1) in _EXCEPT or (scene.word(i - 2), scene.word(i - 1)) in _APART


_EVERY = frozenset("all everyone everybody none everywhere every any".split())
_EXCEPT = frozenset({"except", "excepting", "bar", "barring"})
_APART = frozenset({("except", "for"), ("apart", "from"), ("aside", "from"), ("other", "than")})


def _is_of_both(scene: Scene, i: int) -> bool:
    """Whether the verb behind "they" takes up two or more: "have both been rated", "are all inadequate"."""
    begin, end = scene.reading.ranges[max(0, scene.index - 1)]
    foreign = scene.index > 0 and not FOREIGN.isdisjoint(scene.lowers[begin:end])
    return not foreign and not _QUANTIFIED.isdisjoint(scene.lowers[i : min(i + 3, scene.last)])


_QUANTIFIED = frozenset({"both", "all", "each"})
_COUNTS = {"both": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_QUANTIFIED_REST = COUNCILS | _COUNTS.keys() | frozenset("now of them the these those".split())


def _of_two(scene: Scene, first: int, last: int) -> Mention | None:
    """The authority that "the former" or "the latter" means: of the last two told here or in the sentence before."""
    which = " ".join(scene.lowers[first:last])
    if which not in {"the former", "the latter"}:
        return None
    near = [a for a in scene.authorities if a.last <= first]
    if not near and scene.index:
        near = list(type(scene)(scene.reading, scene.index - 1).authorities)
    two = tuple({slugs_of(m): m for m in near}.values())[-2:]
    return two[which == "the latter"] if len(two) > 1 else None


_PHRASE = 4  # tokens of "the same social work"
_SAME = frozenset("work area areas provision".split())


def _several_areas(scene: Scene, first: int, last: int) -> tuple[Area, ...]:
    """The areas that "both", "all three" means: those of the sentence before, or of the two before."""
    if any(a.last <= first for a in scene.areas) or not scene.index:
        return ()
    told = next((_COUNTS[w] for w in scene.lowers[first:last] if w in _COUNTS), 0)
    areas: tuple[Area, ...] = ()
    for index in range(scene.index - 1, max(-1, scene.index - 3), -1):
        before = type(scene)(scene.reading, index)
        if not before.grades:
            return ()
        areas = tuple(dict.fromkeys((*(a.area for a in before.areas), *areas)))
        if len(areas) > 1 and len(areas) == (told or len(areas)):
            return areas
    return ()


def _several(scene: Scene, first: int, last: int) -> tuple[Mention, ...]:
    """The authorities that "both", "all three", "each of them" means: named here or in the sentence before."""
    near: list[Mention] = [a for a in scene.authorities if a.last <= first]
    if not near and scene.index:
        near = list(type(scene)(scene.reading, scene.index - 1).authorities)
    named = {slugs_of(m): m for m in near}
    count = next((_COUNTS[w] for w in scene.lowers[first:last] if w in _COUNTS), len(named))
    return tuple(named.values()) if len(named) == count > 1 else ()


def _examples(scene: Scene, first: int, last: int) -> int:
    """Pass over "councils including" before the councils named."""
    many = next((i for i in range(first, last) if scene.lowers[i] in COUNCILS), -1)
    if many < 0:
        return first
    i = many + 1
    while i < last and scene.lowers[i] in {",", "including", "such", "as", "like", "namely", "among", "them"}:
        i += 1
    return i if i > many + 1 and i in scene.named_at else first


def locates(scene: Scene, mention: Mention) -> bool:
    """Whether an authority only says where another is: "St Helens in Lancashire"."""
    before = scene.named_at.get(mention.first - 2)
    return scene.word(mention.first - 1) == "in" and before is not None and is_authority(before)


def _owns(scene: Scene, mention: Mention, later: Sequence[Mention]) -> bool:
    """Whether an authority only owns what the next one is: "Derby's neighbour Leicester"."""
    owned = bool(later) and scene.word(mention.last) in {"'s", "'"}
    return owned and scene.word(mention.last + 1) not in {"and", ",", "or"}


def _without_date(scene: Scene, first: int, last: int) -> int:
    """Pass over a date at the head of a clause: "In 2016 they", "for the past three years Leeds"."""
    i = first
    while i < last and (scene.lowers[i] in _DATED or i in scene.date_tokens):
        i += 1
    return i if any(k in scene.date_tokens for k in range(first, i)) else first


_DATED = frozenset("in on at for since the a by last this , now then and early late".split())


def _runs(scene: Scene, first: int, last: int) -> list[tuple[int, int]]:
    """The phrases between prepositions: the first holds the head."""
    runs = []
    begin = first
    for i in range(first, last + 1):
        split = i == last or (
            (scene.lowers[i] in PREPOSITIONS or i in scene.verb_at or scene.lowers[i] in RELATIVES)
            and i not in scene.area_at
            and i not in scene.named_at
        )
        if split:
            if i > begin:
                runs.append((begin, i))
            begin = i + 1
    return runs


def _fits(scene: Scene, first: int, last: int, *, whole: tuple[int, int]) -> bool:
    """Whether the first phrase of a stretch has a head that can be rated."""
    words = [
        w for i, w in enumerate(scene.lowers[first:last], first) if i not in scene.area_at and i not in scene.named_at
    ]
    if words.count("most") == 1 and words[words.index("most") + 1 :][:1] == ["recent"]:
        words.remove("most")
    every = words[:1] == ["every"] and words[-1] in STRANDS  # "every aspect"
    if FOREIGN.intersection(words) or (_MANY.intersection(words) and not every):
        return False
    if "education" in words and not {"children", "children's"}.intersection(scene.lowers[first:last]):
        return False
    for i in range(*whole):
        mention = scene.named_at.get(i)
        if isinstance(mention, OrganisationMention) and not is_authority(mention) and mention.kind in _FOREIGN_KINDS:
            return False
    if FOREIGN.intersection(
        w
        for i, w in enumerate(scene.lowers[slice(*whole)], whole[0])
        if i not in scene.area_at and i not in scene.named_at
    ):
        return False
    if _is_brand(scene, first, last):
        return False
    end = last - 1
    if scene.lowers[max(first, last - 3) : last] == ("as", "a", "whole"):
        end -= 3
    while end >= first and (
        scene.lowers[end]
        in {'"', "'", ",", "and", "alone", "overall", "there", "here", "alike", "'s", "along", "together"}
        or end in scene.date_tokens
    ):
        end -= 1
    if end < first:
        return False
    if end in scene.area_at:
        return True
    mention = scene.named_at.get(end)
    if mention is not None:
        return is_authority(mention)
    head = scene.lowers[end]
    if head in STRANDS and {"all", "every"}.intersection(words):
        return True
    if head == "work" and scene.word(end - 1) == "social":
        return True
    areas = any(whole[0] <= a.first < whole[1] for a in scene.areas)
    if head in _VAGUE and end == first and not areas and not any(i in scene.named_at for i in range(*whole)):
        return False
    if (
        head in _BODIES
        and scene.lowers[first] in {"a", "an", "any", "not", "one"}
        and not any(i in scene.named_at for i in range(*whole))
    ):
        return False
    if head in SERVICES or head in PRONOUNS:
        return True
    if head in VERDICTS or head in {"those", "word"}:
        words_of = scene.lowers[slice(*whole)]
        told = bool((_OWNED | _WHOSE).intersection(words_of))
        bare = scene.lowers[slice(*whole)] in _THE_RATING
        return areas or told or bare or any(i in scene.named_at for i in range(*whole)) or _is_inspected(scene)
    if head in LOOSE_VERDICTS | {"inspection", "word"}:
        words_of = scene.lowers[slice(*whole)]
        return "ofsted" in words_of and (
            any(i in scene.named_at for i in range(*whole)) or bool(_OWNED.intersection(words_of))
        )
    return head in LEADS and (
        areas or (head in _WORK and bool(_FOR_CHILDREN.intersection(scene.lowers[slice(*whole)])))
    )


def _is_brand(scene: Scene, first: int, last: int) -> bool:
    """Read "Amity Fostering": the name of a firm, in which the area is a capitalised word behind another."""
    words = scene.reading.tokens.words
    if last - first != _BRAND or last - 1 not in scene.area_at or first in scene.named_at:
        return False
    both = words[first][0].isupper() and words[last - 1][0].isupper() and not words[first].isupper()
    return both and scene.lowers[first] not in {"the", "its", "in", "child", "children"} and first not in scene.area_at


_BRAND = 2  # words of the name of a firm


def _is_inspected(scene: Scene) -> bool:
    """Whether the sentence, or the one before, speaks of inspectors or of grades: "the grade was good"."""
    begin = scene.reading.ranges[max(0, scene.index - 1)][0]
    return not _INSPECTING.isdisjoint(scene.lowers[begin : scene.last])


_THE_RATING = tuple(("the", noun) for noun in ("rating", "grade", "judgement", "judgment"))
_INSPECTING = frozenset("ofsted inspectors inspectorate watchdog inspection judged rated graded".split())
_BODIES = frozenset({"council", "authority", "department", "area"})
"""Heads that mean no particular one behind "a" or "any"."""
_VAGUE = frozenset({"provision", "performance", "care", "place", "area", "functions"})
"""Heads that say nothing alone."""
_WHOSE = frozenset("overall all ofsted inspectors inspection latest".split())
"""Words that make a verdict one on the authority in focus."""
_WORK = frozenset("work help support provision arrangements".split())
_FOR_CHILDREN = frozenset({"children", "families", "youngsters"})
_FOREIGN_KINDS = frozenset("school hospital police charity university court board media union party parliament".split())


def antecedent_areas(scene: Scene, pronoun: int) -> tuple[Area, ...] | None:
    """The areas that "it" or "they" means at a token; ``None`` where it means something that is not rated.

    The nearest thing named before decides: in the sentence from the right, in the sentence before from the left,
    where its subject stands.
    """
    before_it = range(scene.first, pronoun)
    parted = pronoun - 1 > scene.first and scene.word(pronoun - 1) == ";"
    for i in before_it if parted else reversed(before_it):
        answer = _thing(scene, i)
        aside = i in scene.area_at and _is_where(scene, i)
        if answer is not _NOTHING and not aside and not (i in scene.named_at and _is_place_of(scene, i)):
            return answer
    sentences = scene.reading.sentences
    for index in range(scene.index - 1, max(-1, scene.index - _BACK), -1):
        if sentences[index].paragraph < sentences[scene.index].paragraph - 1:
            break
        before = type(scene)(scene.reading, index)
        if sentences[index].paragraph < sentences[scene.index].paragraph and _is_entry(before):
            break
        answer = _told_first(before, _OPENING | {"on"} if scene.word(pronoun) in _PLURALS else _OPENING)
        if answer is not _NOTHING:
            return answer
        if before.word(before.first) not in PRONOUNS or (index < scene.index - 1 and not before.grades):
            break
    return ()


def _is_where(scene: Scene, i: int) -> bool:
    """Whether an area is told only of a place: "Derby, where leadership was good, hopes that it is"."""
    begin = scene.area_at[i].first
    return "where" in scene.lowers[max(scene.first, begin - 3) : begin]


def _is_place_of(scene: Scene, i: int) -> bool:
    """Whether a name only says where something else stands: "The nursery in Derby kept its good rating"."""
    begin = scene.named_at[i].first
    before = range(scene.first, begin)
    plain = (scene.lowers[k] for k in before if k not in scene.area_at and k not in scene.named_at)
    return scene.word(begin - 1) in PREPOSITIONS and not FOREIGN.isdisjoint(plain)


def _is_entry(scene: Scene) -> bool:
    """Whether a sentence is a line of a table, which no pronoun of the next paragraph takes up."""
    return (
        bool(scene.grades)
        and ":" in scene.lowers[scene.first : scene.last]
        and scene.verb_at.keys() <= scene.grade_at.keys()
    )


def _told_first(scene: Scene, leading: frozenset[str]) -> tuple[Area, ...] | None:
    """What a sentence is about: the first thing it names, a place told with a preposition only for want of others.

    Args:
        scene: The sentence.
        leading: The prepositions behind which a place only says where.
    """
    placed = _NOTHING
    for i in range(scene.first, scene.last):
        answer = _thing(scene, i)
        if answer == () and scene.word(i - 1) in leading and i in scene.named_at:
            placed = ()
        elif answer is not _NOTHING and not (placed == () and i in scene.named_at):
            return answer
    return placed


_PLURALS = frozenset({"they", "their", "them"})
_OWNERS = frozenset("council authority borough city county".split())
_TOWARDS = frozenset({"for", "of", "with", "to", "in", "the"})
_BACK = 4  # sentences over which a pronoun may stand for the same thing


_NOTHING: tuple[Area, ...] = (Area.OTHER, Area.OTHER)


def _thing(scene: Scene, i: int) -> tuple[Area, ...] | None:
    """What a token names: areas, the service as a whole, something foreign (``None``), or nothing."""
    if i in scene.area_at:
        return (scene.area_at[i].area,)
    if i in scene.named_at or (scene.lowers[i] in _OWNERS and scene.word(i + 1) in {"'s", "'"}):
        owned = scene.named_at[i].last if i in scene.named_at else i + 1
        if scene.word(owned) in {"'s", "'"}:
            owned += 1
            while scene.word(owned) in LEADS | _TOWARDS:
                owned += 1
            if owned in scene.area_at:
                return (scene.area_at[owned].area,)
        return () if i not in scene.named_at or is_authority(scene.named_at[i]) else _NOTHING
    word = scene.lowers[i]
    if word in FOREIGN:
        return None
    if word in SERVICES and scene.word(i + 1) in {"for", "to"} and i + 2 in scene.area_at:
        return (scene.area_at[i + 2].area,)
    return () if word in SERVICES or word == "whose" else _NOTHING
