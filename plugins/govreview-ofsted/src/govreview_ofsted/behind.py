"""What stands behind a grade: the areas it is given for, its noun, or a noun that makes it an everyday word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.models.records import Area
from govreview_ofsted.matters import MATTERS
from govreview_ofsted.report import MARKS
from govreview_ofsted.words import BE, LOOSE_VERDICTS, RATE, VERDICTS

if TYPE_CHECKING:
    from govreview_ofsted.grades import Grade
    from govreview_ofsted.scene import Scene

_AFTER = frozenset("overall too today yesterday again either also there now respectively alike instead".split())
_RATED_NOUNS = frozenset("authority council borough service services".split())
_LINKS = frozenset(
    "for in on at over and both the its to services service support work experiences progress of children area areas "
    "care those looking looks look after who "
    "category field domain domains 's".split()
)


def verdict_behind(scene: Scene, grade: Grade) -> int:
    """Index behind the noun that a grade stands before ("good rating"); 0 where there is none."""
    i = scene.right_of(grade.last)
    if scene.word(i) == "ofsted":
        i += 1
    if scene.word(i) == "overall":
        i += 1
    word = scene.word(i)
    return (
        i + 1
        if word in VERDICTS
        or (word in {"tier", "bracket", "group"} and scene.word(i + 1) != "of")
        or (word in LOOSE_VERDICTS and not grade.weak and (word not in _EVERYDAY or _is_plain(scene, grade, i)))
        or (word == "one" and not grade.weak)
        else 0
    )


_EVERYDAY = frozenset("outcome result finding findings assessment report".split())


def _is_plain(scene: Scene, grade: Grade, i: int) -> bool:
    """Whether "good" before "report" is the grade, not an everyday word: quoted, or "a good Ofsted report"."""
    everyday = scene.word(grade.first) in {"good", "outstanding", "satisfactory"}
    return not everyday or grade.quoted or scene.word(i - 1) in {"ofsted", "overall"}


def is_noun(scene: Scene, grade: Grade) -> bool:
    """Whether a grade stands as a noun: "has earned a good", "its first outstanding", "a sweep of inadequates"."""
    if grade.weak or grade.echo or grade.judgement is None or (grade.verb and scene.word(grade.first) != "requires"):
        return False
    if scene.word(grade.first).endswith("s") and not grade.verb:
        return True
    at = grade.first - 1
    while scene.word(at) in MARKS or scene.word(at) in COUNTING:
        at -= 1
    behind = scene.right_of(grade.last)
    if scene.word(at) == "the" and scene.word(grade.first) == "inadequate":
        coming = scene.verb_at.get(at - 1)
        told = scene.word(behind) in {"it", "they"} and behind + 1 in scene.verb_at
        told = told or (coming is not None and coming.lemma == "come")
        told = told or (scene.word(behind) == "of" and behind + 1 in scene.date_tokens)
        return told or scene.word(behind) in {"handed", "given", "awarded", "received"}
    if scene.word(at) == "the" and scene.word(behind) == "of" and behind + 1 in scene.date_tokens:
        return True  # "Gone was the adequate of 2012"
    if scene.word(at) == "the" and scene.word(behind) in {"it", "they"}:
        return behind + 1 in scene.verb_at
    verb = scene.verb_at.get(behind)
    follows = verb is not None and verb.form == "finite"
    counted = at < grade.first - 1 and (scene.word(at) == "'s" or (scene.word(at) == "the" and follows))
    if scene.word(at) not in {"a", "an", "its", "their", "another", "one", "one's"} and not counted:
        return False
    owned = scene.lowers[behind : behind + 3] in _TO_ITS_NAME
    ends = follows or owned or scene.word(behind) in _NOUN_ENDS or behind in scene.date_tokens
    before = scene.left_of(at)
    came = before in scene.verb_at and scene.verb_at[before].lemma == "come"  # "In May came an inadequate"
    nth = not _NTH.isdisjoint(scene.lowers[at + 1 : grade.first])
    return ends and (came or nth or not is_rated(scene, before))


_TO_ITS_NAME = tuple(("to", whose, what) for whose in ("its", "their") for what in ("name", "credit"))
_NTH = frozenset("second third fourth fifth".split())
COUNTING = frozenset(
    "first second third fourth fifth new overall latest own straight consecutive clear rare "
    "only lone sole successive "
    "glowing damning grudging bare solid resounding shock disappointing welcome dismal humiliating unexpected coveted "
    "crushing bruising surprise lonely solitary single".split()
)
_NOUN_ENDS = frozenset(
    {"", ".", ",", ";", ":", "-", "(", ")", "for", "in", "on", "from", "since", "of", "overall", "last", "this", "and"}
    | {
        "both",
        "but",
        "when",
        "at",
        "by",
        "after",
        "with",
        "which",
        "that",
        "before",
        "two",
        "three",
        "four",
        "five",
        "again",
    }
)


def attributive(scene: Scene, grade: Grade) -> bool:
    """Whether a grade is an everyday adjective before a noun ("good practice")."""
    i = grade.last
    if grade.verb or i >= scene.last or i in scene.date_tokens or i in scene.named_at:
        return False
    word = scene.word(i)
    if not word[0].isalpha() or word in _AFTER or scene.grade_at.get(i) is not None:
        return False
    told = grade.quoted or scene.word(grade.first)[:2] in {"in", "ou"} or not _INSPECTING.isdisjoint(_words(scene))
    if word in _RATED_NOUNS and told and is_rated(scene, scene.left_of(grade.first)):
        return False
    return any(p.first < grade.last <= i < p.last for p in scene.reading.phrases[scene.index])


def is_to_its_name(scene: Scene, i: int) -> bool:
    """Read "has nothing but an inadequate to its name"."""
    return scene.lowers[i : i + 3] in _TO_ITS_NAME


def _words(scene: Scene) -> tuple[str, ...]:
    """The words of a sentence and of its neighbours."""
    ranges = scene.reading.ranges
    begin, end = ranges[max(0, scene.index - 1)][0], ranges[min(scene.index + 1, len(ranges) - 1)][1]
    return scene.lowers[begin:end]


_INSPECTING = frozenset("ofsted inspectors inspectorate watchdog inspection rated judged graded".split())


def areas_behind(scene: Scene, i: int) -> tuple[tuple[Area, ...], int]:
    """Read "overall", "for leadership and for adoption", "in two areas: X and Y" behind a grade, and where it ends."""
    behind, areas = i, []
    i = scene.right_of(i)
    if scene.lowers[i : i + 4] == ("there", "is", ",", "for"):
        i += 3
    i += scene.word(i) == "again" and scene.word(i + 1) in {"for", "in", "on", "under"}
    i += scene.word(i) in {"only", "just"} and scene.word(i + 1) in {"for", "in", "on"}
    i = _before_areas(scene, _behind_count(scene, i))
    if scene.word(i) == "overall":
        areas.append(Area.OVERALL)
        i = behind = i + 1 + (scene.word(i + 1) == "effectiveness")
        while scene.word(i) in MARKS or scene.word(i) in {"and", ","}:
            i += 1
    if scene.lowers[i : i + 4] == ("when", "it", "comes", "to"):
        listed, end = _area_list(scene, i + 4)
        return (tuple(dict.fromkeys((*areas, *listed))), end) if listed else (tuple(areas), behind)
    if scene.lowers[i : i + 3] in _REGARDING or scene.lowers[i : i + 2] in _AS_TO:
        listed, end = _area_list(scene, i + 2 + (scene.lowers[i : i + 3] in _REGARDING))
        return (tuple(dict.fromkeys((*areas, *listed))), end) if listed else (tuple(areas), behind)
    if i in scene.area_at and scene.word(i - 1) in {",", ":", "-"} and i > behind + 1:
        listed, end = _area_list(scene, i)
        return (tuple(dict.fromkeys((*areas, *listed))), end) if _is_linked(scene, end) else (tuple(areas), behind)
    if scene.word(i) in {":", "("} and i + 1 in scene.area_at:
        listed, end = _area_list(scene, i + 1)
        closed = scene.word(end) in ({")"} if scene.word(i) == "(" else {"", ".", ";"})
        return (tuple(dict.fromkeys(listed)), end) if closed else (tuple(areas), behind)
    if scene.word(i) not in {"for", "in", "on", "at", "over", "under"}:
        return tuple(areas), behind
    colon = next(
        (
            k
            for k in range(i, min(i + 9, scene.last))
            if (scene.word(k) in {":", "-"} or (scene.word(k) == "," and scene.word(k - 1) in _AREAS))
            and (k + 1 in scene.area_at or (scene.word(k + 1) == "overall" and scene.word(k + 2) in {",", "and"}))
        ),
        -1,
    )
    if colon > 0 and not _EXCEPTING.isdisjoint(scene.lowers[i:colon]):
        return tuple(areas), behind  # "in all areas bar one: care leavers"
    found, last = _area_list(scene, max(i, colon + 1))
    if not found or not _is_linked(scene, last):
        return tuple(areas), behind
    return tuple(dict.fromkeys((*areas, *found))), last


_EXCEPTING = frozenset("bar but except save apart excepting".split())
_AREAS = frozenset(
    "one areas area judgements judgments categories headings counts strands fields fronts measures".split()
)


def areas_included(scene: Scene, i: int) -> tuple[Area, ...]:
    """Read ", leadership included", "in every area, including adoption and fostering" behind a grade of the whole."""
    k = i
    while k < i + 2 * _PHRASE and (k in scene.date_tokens or scene.word(k) in _EVERYWHERE):
        k += 1
    if scene.word(k) not in {",", "-", "("} and scene.word(k) != "including":
        return ()
    k += scene.word(k) != "including"
    opened = scene.word(k) == "including" or scene.lowers[k : k + 2] == ("among", "them")
    listed, end = _area_list(scene, k + 1 + (scene.word(k) == "among") if opened else k)
    if not listed or not (opened or scene.word(end) == "included"):
        return ()
    return tuple(listed) if "range" in scene.lowers[i:k] else (Area.OVERALL, *listed)


_EVERYWHERE = frozenset(
    "a wide range of services in on last this every each area areas all across the board category overall".split()
)


def is_of_other(scene: Scene, grade: Grade) -> bool:
    """Read "rated inadequate for its recycling", "judged good on road repairs": no service for children is told."""
    i = scene.right_of(grade.last)
    if scene.word(i) in MATTERS and i not in scene.area_at:
        return True
    if scene.word(i) not in {"for", "in", "on", "at"}:
        return False
    for k in range(i + 1, min(i + _PHRASE, scene.last)):
        word = scene.lowers[k]
        if k in scene.area_at or k in scene.verb_at or not word[0].isalpha() or word in {"and", "by", "in", "at"}:
            return False
        if word in MATTERS:
            return scene.word(k + 1) not in {"children", "pupils"}
    return False


_PHRASE = 6  # tokens of the phrase that tells for what a grade was given


def is_rest(scene: Scene, grade: Grade) -> bool:
    """Read "good for adoption and inadequate elsewhere", "in the rest", "for everything else": no area is told."""
    i = scene.right_of(grade.last)
    if scene.word(i) == "elsewhere":
        return True
    return scene.word(i) in {"for", "in", "on"} and any(scene.lowers[i + 1 : i + 3] == rest for rest in _REST)


_REST = (("the", "rest"), ("everything", "else"), ("the", "others"), ("the", "other"), ("all", "others"))
_REGARDING = (
    ("in", "respect", "of"),
    ("in", "relation", "to"),
    ("in", "terms", "of"),
    ("with", "regard", "to"),
    ("with", "respect", "to"),
    ("on", "account", "of"),
)
_AS_TO = (("as", "regards"), ("as", "to"), ("regarding", "the"))


def fronted_area(scene: Scene, i: int) -> tuple[Area, ...]:
    """Read "For child protection" before the subject of a clause, which begins at a token."""
    while scene.word(i - 1) in {"the", "a", "its"} or scene.word(i - 1) == ",":
        i -= 1
    area = scene.area_at.get(i - 1)
    before = _before_article(scene, area.first) if area is not None else i
    if area is None or scene.word(before) not in {"for", "on", "in"}:
        return ()
    if scene.word(before - 1) == "and" and before - 2 in scene.area_at:
        return ()
    opens = scene.word(before - 1) in {"", ",", ";", "but", "and", "though", "while", "although", "that", "only"}
    return (area.area,) if opens else ()


def inspected_areas(scene: Scene, grade: Grade) -> tuple[Area, ...]:
    """Read "An inspection of child protection rated Derby inadequate": what was inspected."""
    for i in range(scene.first, grade.first):
        if scene.word(i) in _INSPECTIONS and scene.word(i + 1) in {"of", "into"}:
            k = i + 2
            while scene.word(k) in _BEFORE_AREA:
                k += 1
            found, last = _area_list(scene, k) if k in scene.area_at else ([], k)
            told = any(g.first < i for g in scene.grades) or any(scene.word(j) == ";" for j in range(last, grade.first))
            return tuple(dict.fromkeys(found)) if found and not told else ()
    return ()


_INSPECTIONS = frozenset({"inspection", "review", "assessment", "examination"})
_BEFORE_AREA = frozenset("its the their a arrangements for services service work support children's 's".split())


def before_grade(scene: Scene, grade: Grade) -> tuple[Area, ...]:
    """Read the area right before a grade that has no verb of its own: "; for adoption, a good"."""
    i = grade.first - 1
    while scene.word(i) in MARKS or scene.word(i) in {"a", "an"}:
        i -= 1
    bare = i < grade.first - 1 and i in scene.area_at
    area = scene.area_at.get(i if bare else i - 1) if scene.word(i) == "," or bare else None
    if area is None:
        return ()
    before = _before_article(scene, area.first)
    opens = scene.word(before - 1) in {"", ",", ";", "but", "and", "while", "-"}
    return (area.area,) if opens and scene.word(before) in {"for", "on", "in"} else ()


def _before_article(scene: Scene, i: int) -> int:
    i -= 1
    while scene.word(i) in {"its", "the", "their"}:
        i -= 1
    return i


def _before_areas(scene: Scene, i: int) -> int:
    """Pass over a date or a comma that stands before "both overall and for"."""
    k = i
    while scene.word(k) in {"in", "on", "last", ","} or k in scene.date_tokens:
        k += 1
    if scene.word(k) == "both":
        k += 1
    elif k > i and not (scene.word(k) == "overall" and scene.word(k + 1) in {"and", "as"}):
        return k if scene.word(k) == "for" and any(j in scene.area_at for j in range(k + 1, k + 4)) else i
    return k if scene.word(k) in {"overall", "for", "in"} else i


def _area_list(scene: Scene, i: int) -> tuple[list[Area], int]:
    """Read areas that follow one another, and where the last ends."""
    found: list[Area] = []
    last = i
    while i < scene.last:
        if i in scene.area_at:
            found.append(scene.area_at[i].area)
            i = last = scene.area_at[i].last
        elif found and scene.word(i) == "as" and scene.word(i + 1) in {"much", "well"} and scene.word(i + 2) == "as":
            i += 3
            whole = _whole_end(scene, i)
            if whole:
                found.append(Area.OVERALL)
                i = last = whole
        elif scene.word(i) == "," and found and scene.word(i + 1) == "as" and _aside_end(scene, i) > 0:
            i = _aside_end(scene, i)
        elif scene.word(i) == "with" and scene.word(i - 1) in {"work", "support", "help"}:
            i += 1
        elif scene.word(i) == "overall" and (
            (found and scene.word(i - 1) in {"and", ",", "for"}) or (not found and scene.word(i - 1) in _BEFORE_OVERALL)
        ):
            found.append(Area.OVERALL)
            i = last = i + 1 + (scene.word(i + 1) in {"effectiveness", "performance", "quality"})
        elif scene.lowers[i : i + 3] == ("as", "a", "whole") and scene.word(i - 1) in _BEFORE_OVERALL:
            found.append(Area.OVERALL)
            i = last = i + 3
        elif scene.word(i) in _LINKS or scene.word(i) in MARKS or (scene.word(i) == "," and found):
            i += 1
        else:
            break
    return found, last


_BEFORE_OVERALL = frozenset({"service", "services", "department", "for", ":", "-"})


def _behind_count(scene: Scene, i: int) -> int:
    """Pass over how often a grade was given: "twice over, for adoption", "on three counts: overall"."""
    k = i + (scene.word(i) == ",")
    if scene.word(k) in _NUMERALS and scene.word(k + 1) in {"times", "fold"}:
        k += 2
    elif scene.word(k) in {"on", "under", "in"} and scene.word(k + 1) in _NUMERALS and scene.word(k + 2) in _AREAS:
        k += 3
    elif scene.word(k) in {"twice", "thrice"}:
        k += 1
    else:
        return i
    k += scene.word(k) == "over"
    k += scene.word(k) in {",", ":", "-"}
    told = scene.word(k) in {"for", "on", "in", "overall"} or k in scene.area_at
    return k if told else i


_NUMERALS = frozenset("two three four five both all".split())


def _whole_end(scene: Scene, i: int) -> int:
    """Index behind "for the service as a whole", which begins at a token; 0 where nothing of the kind does."""
    end = next((k + 1 for k in range(i, min(i + 8, scene.last)) if scene.word(k) == "whole"), 0)
    parted = any(scene.word(k) in {",", ".", ";"} or k in scene.area_at for k in range(i, end))
    return 0 if parted else end


def _aside_end(scene: Scene, comma: int) -> int:
    """Index behind a remark in a list of areas: "for leadership and, as in 2013, overall"; 0 for none."""
    return next((k + 1 for k in range(comma + 2, min(comma + 7, scene.last)) if scene.word(k) == ","), 0)


def _is_linked(scene: Scene, last: int) -> bool:
    """Whether no verb makes the areas behind a grade the subject of a clause of their own."""
    follow = scene.right_of(last)
    if scene.word(follow) == "in" and follow + 1 in scene.named_at:
        follow = scene.named_at[follow + 1].last
    if scene.word(follow) in {"now", "still"} and scene.word(follow + 1) not in {"", ".", ",", ";"}:
        return False  # "inadequate in all areas: care leavers now get"
    while scene.word(follow) in {"also", "a", "an"}:
        follow += 1
    return follow not in scene.verb_at and follow not in scene.grade_at


def is_rated(scene: Scene, i: int) -> bool:
    """Whether a verb of judging or being stands at a token."""
    return i in scene.verb_at and scene.verb_at[i].lemma in RATE | BE
