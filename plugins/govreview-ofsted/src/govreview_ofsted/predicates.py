"""Constructions with a verb: what was rated or is good, and what is coordinated."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from govreview.models.records import Area
from govreview.reading.mentions import AuthorityMention
from govreview_ofsted.antecedents import (
    antecedent,
    by_inspectors,
    carried,
    framed,
    gerund,
    going_on,
    later,
    nearest_run,
    owner,
    possessed,
    relative_before,
    subject_before,
)
from govreview_ofsted.behind import COUNTING, areas_behind
from govreview_ofsted.quantified import both_told
from govreview_ofsted.report import FILLING, JOINTS, MARKS, ORDINALS, Found, maybe
from govreview_ofsted.subjects import PREPOSITIONS, Subject, subject_of
from govreview_ofsted.words import (
    ATTEST,
    AVOIDED,
    BE,
    GIVE,
    HOLD,
    INSPECTORS,
    PERFORMANCE,
    RATE,
    SAYING,
)

if TYPE_CHECKING:
    from govreview.reading.grammar.phrases import VerbGroup
    from govreview_ofsted.grades import Grade
    from govreview_ofsted.report import Report
    from govreview_ofsted.scene import Scene

_QUANTIFIERS = frozenset("all every each both most some two three four five six".split())
_GAP = 8  # tokens between two grades of one list
_OCCASIONS = frozenset("its the their a an every all both this that last least best present any one".split())
_ENDING = frozenset("escape get make come end leave finish emerge stay land".split())
_PARTICLES = frozenset({"out", "off", "over", "through", "up"})


def own_verb(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "Services in Oldham require improvement", "Camden performs excellently"."""
    behind = scene.right_of(grade.last)
    if not grade.verb or (
        scene.word(behind) in {"in", "of", "to"}
        and behind + 1 not in scene.area_at
        and behind + 1 not in scene.named_at
        and behind + 1 not in scene.date_tokens
        and scene.word(behind + 1) not in _QUANTIFIERS
    ):
        return None
    if scene.word(grade.first - 1) in {"-", ":"} and grade.first - 2 in scene.area_at:
        return None
    if previous is not None and previous.rule in {"held", "given"} and _is_joined(scene, previous.last, grade.first):
        return None
    if grade.quoted and "as" in scene.lowers[scene.left_of(grade.first) + 1 : grade.first]:
        return None
    group = scene.verb_at.get(grade.first)
    first = grade.first if group is None else group.first
    before = scene.verb_at.get(scene.left_of(grade.first))
    if before is not None and before is not group and before.lemma in BE | RATE and scene.word(grade.first)[-1] == "s":
        return None
    if before is not None and before is not group and before.lemma in HOLD and before.form == "finite":
        got = maybe("held", subject_before(scene, before.first), before)
        if got is not None and not before.passive:
            return got
    if scene.word(scene.left_of(first)) in AVOIDED | {"from", "into", "at", "on"}:
        return None
    if scene.word(first) == "to" or scene.word(scene.left_of(grade.first) + 1) == "to" or scene.word(first - 1) == "to":
        return None
    subject = subject_before(scene, first)
    if subject is None and group is not None:
        subject = framed(scene, group)
    if subject is None or (grade.weak and not _inspected(scene) and not is_scaled(scene)):
        return None
    return Found(rule="own-verb", subject=subject, verb=group)


def _is_joined(scene: Scene, first: int, last: int) -> bool:
    """Whether nothing but joints stands between two grades: "got good for adoption, requires improvement"."""
    return first < last and all(scene.word(i) in JOINTS | MARKS for i in range(first, last))


def judged(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "X was rated good", "X is good", "which Ofsted rated good"."""
    at = scene.left_of(grade.first)
    while scene.word(at) in _PARTICLES or (grade.quoted and scene.word(at) in ORDINALS | {"its", "their"}):
        at -= 1
    if scene.word(at) in COUNTING and scene.word(at - 1) in {"a", "an"}:
        at = scene.left_of(at - 1)
    if scene.word(at) == "of" and scene.word(at - 1) == "one":
        at = scene.left_of(at - 1)
    if scene.word(at) == "than" and scene.word(at - 2) in {"no", "nothing"}:
        at = scene.left_of(at - 2)
    if scene.word(at) == "with":
        group = next((scene.verb_at[i] for i in range(at - 1, at - 4, -1) if i in scene.verb_at), None)
        ended = group is not None and group.lemma in _ENDING
        return (
            maybe("held", subject_before(scene, group.first) or framed(scene, group), group)
            if group and ended
            else None
        )
    if scene.word(at) in {"at", "on"}:
        stood = at - 1 - (scene.word(at - 1) == "back")
        at = stood if stood in scene.verb_at and scene.verb_at[stood].lemma in BE | RATE else at
    if scene.word(grade.first - 1) in {"to", "as"} and (at in scene.date_tokens or scene.word(at) in _AGENTS):
        at = _before_agent(scene, at)
    at = _before_aside(scene, at)
    group = scene.verb_at.get(at)
    if group is None or group.head in scene.grade_at:
        group = next((scene.verb_at[i] for i in range(grade.first - 1, at, -1) if i in scene.verb_at), None)
    past = group is not None and (
        group.lemma in {"cease", "stop"} or scene.lowers[group.head : group.head + 3] == ("used", "to", "be")
    )
    if group is not None and past and not grade.weak:
        before = subject_before(scene, group.first)
        return Found(rule="stands", subject=before, verb=group, earlier=True) if before is not None else None
    if group is not None and group.lemma == "be" and group.form == "infinitive":
        group = scene.verb_at.get(_before_agent(scene, scene.left_of(group.first)))
    if group is None or group.head in scene.grade_at:
        return None
    if group.lemma in BE and group.form == "infinitive":
        return None
    if group.passive and group.lemma in _FORESEEN and scene.lowers[group.last : group.last + 2] == ("to", "be"):
        who = subject_before(scene, group.first) or framed(scene, group) or carried(scene, group, previous)
        return None if grade.weak else maybe("stands", who, scene.verb_at.get(group.last + 1, group))
    if _is_skill(scene, grade.last):
        return None
    if group.lemma in RATE and (group.first == scene.first or (group.passive and group.form in {"participle", "ing"})):
        return maybe(
            "judged",
            subject_before(scene, scene.apposed(group))
            or later(scene, group)
            or _right_before(scene, scene.apposed(group))
            or (previous.subject if previous else None)
            or (owner(scene, group.first) if scene.word(group.first - 1) in {"after", "despite", "since"} else None)
            or going_on(scene, group)
            or gerund(scene, group)
            or _under_label(scene, group.first - 1),
            group,
        )
    if group.lemma == "hold" and group.passive:
        return maybe("judged", subject_before(scene, group.first), group)
    if group.lemma in RATE:
        if not group.passive and group.form == "finite":
            relative = relative_before(scene, group.first)
            if relative >= 0 and scene.word(relative) == "whose":
                return maybe("judged", possessed(scene, relative, group.first), group)
            if relative >= 0:
                return maybe("judged", antecedent(scene, relative), group)
        subject = subject_before(scene, group.first) or framed(scene, group)
        if subject is None and previous is not None and scene.word(group.first - 1) == ",":
            subject = previous.subject
        return maybe("judged", subject, group)
    if group.lemma in SAYING and (group.passive or scene.word(group.last) == "to") and grade.verb:
        return maybe("judged", subject_before(scene, group.first), group)
    if group.lemma in GIVE and group.passive:
        return maybe("given", subject_before(scene, group.first), group)
    if group.lemma in HOLD and (grade.quoted or group.lemma == "score") and scene.word(grade.first - 1) != "be":
        return maybe("held", subject_before(scene, group.first), group)
    if grade.weak:
        return None
    if (scene.word(grade.last) == "to" and not grade.verb) or _is_skill(scene, grade.last):
        return None
    if scene.word(group.first - 1) == "it" and scene.word(grade.last) in {"for", "that", "if"}:
        expletive = group.lemma in BE and grade.last + 1 not in scene.area_at
        if expletive:
            return None
    return _standing(scene, group, previous) if group.lemma in BE else None


_FORESEEN = frozenset("expect tip predict forecast".split())
"""Verbs that foretell a grade: "is tipped to be inadequate"."""


def _standing(scene: Scene, group: VerbGroup, previous: Report | None) -> Found | None:
    """Read "X is good", "having been good", "good (it was adequate)"."""
    subject = subject_before(scene, group.first) or framed(scene, group) or carried(scene, group, previous)
    if subject is None and previous is not None and scene.word(group.first) == "having":
        subject = previous.subject
    if subject is None and group.form == "ing":
        subject = later(scene, group)
    if subject is None and previous is not None and scene.word(group.first - 1) == "(":
        return Found(rule="stands", subject=previous.subject, verb=group, earlier=True)
    return maybe("stands", subject, group)


def _right_before(scene: Scene, begin: int) -> Subject | None:
    """Read "will be run with the help of Leeds, rated good": the name right before the comma."""
    mention = scene.named_at.get(begin - 2) if scene.word(begin - 1) == "," else None
    if not isinstance(mention, AuthorityMention) or scene.word(mention.first - 1) not in PREPOSITIONS:
        return None
    return nearest_run(scene, begin - 1)


def _under_label(scene: Scene, colon: int) -> Subject | None:
    """Read "DERBY: Rated inadequate in May", behind a mere name."""
    if scene.word(colon) not in {":", "-"}:
        return None
    begin = colon
    while begin > scene.first and begin - 1 in scene.named_at:
        begin -= 1
    alone = begin == scene.first or (begin == scene.first + 1 and not scene.word(scene.first).isalpha())
    return subject_of(scene, begin, colon) if begin < colon and alone else None


def _before_aside(scene: Scene, i: int) -> int:
    """Pass over a remark between commas right before a grade: "is, in the inspectors' view, inadequate"."""
    if scene.word(i) != ",":
        return i
    opening = next((k for k in range(i - 1, max(scene.first, i - _ASIDE), -1) if scene.word(k) == ","), -1)
    group = scene.verb_at.get(opening - 1)
    if group is None or group.lemma not in BE | RATE | GIVE or any(k in scene.grade_at for k in range(opening, i)):
        return i
    return opening - 1


_ASIDE = 10  # tokens of a remark between commas, at most


def _before_agent(scene: Scene, i: int) -> int:
    """Pass over an agent and a date to the left: "found by Ofsted in 2016 to be"."""
    while i in scene.date_tokens or scene.word(i) in _AGENTS or (scene.word(i) == "the" and i + 1 in scene.date_tokens):
        i -= 1
    return i


_AGENTS = frozenset({"by", "in", "on", "last", "ofsted", "inspectors", ","})


def _is_skill(scene: Scene, i: int) -> bool:
    """Read "Good at spending money", "good at maths"."""
    behind = i + 1
    told = behind in scene.area_at or behind in scene.named_at or behind in scene.date_tokens
    return scene.word(i) == "at" and not told and scene.word(behind) not in _OCCASIONS


def objective(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "Ofsted rated the service good", "found leadership to be inadequate"."""
    del previous
    first, last = scene.zone_before(grade.first)
    held = scene.left_of(grade.first)
    if scene.word(held + 1) == "both" and held in scene.verb_at:
        first, last = held + 1, held + 2
    if first >= last:
        return None
    if scene.lowers[first:last] in (("itself",), ("themselves",)):
        return None
    both = both_told(scene, first, last)
    at = first - 1
    while scene.word(at) in MARKS or scene.word(at) in {"both", "that", "and"} or at in scene.date_tokens:
        at -= 1
    group = scene.verb_at.get(at)
    if group is None or (group.passive and group.form == "finite"):
        return None
    if group.lemma in GIVE:
        while last > first and scene.word(last - 1) in ORDINALS | {"a", "an", "the", "its"}:
            last -= 1
        return maybe("given", subject_of(scene, first, last), group)
    attested = group.lemma in ATTEST and scene.word(scene.right_of(last)) == "as" and _inspected(scene)
    had = group.lemma == "have" and scene.word(scene.right_of(last)) == "as" and by_inspectors(scene, group)
    last -= had and scene.word(last - 1) == "down"
    if (
        group.lemma not in RATE
        and not attested
        and not had
        and not (group.lemma in _HOLDING and by_inspectors(scene, group))
    ):
        return None
    return maybe("judged-object", both or subject_of(scene, first, last), group)


_HOLDING = frozenset({"think", "hold", "believe", "view", "regard", "see"})
"""Verbs that judge where inspectors are their subject: "Ofsted thought its adoption service good"."""


def singled(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "; only adoption, 'good', escaped": an area with its grade between commas, beside another grade."""
    comma = scene.left_of(grade.first)
    comma = scene.left_of(comma) if scene.word(comma) in {"at", "on"} else comma
    behind = scene.right_of(grade.last)
    area = scene.area_at.get(comma - 1) if scene.word(comma) == "," else None
    if previous is None or area is None or scene.word(behind) not in {",", ""} or area.first < previous.last:
        return None
    if scene.word(area.first - 1) not in {"only", ";", "but", "and", ",", "alone"} or behind == scene.last:
        return None
    subject = _with_owner(Subject(areas=(area.area,), first=area.first), previous)
    return Found(rule="apposed", subject=subject)


def coordinated(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "Good overall, inadequate for adoption", "and adoption outstanding", "good again in 2012"."""
    if previous is None:
        return None
    first, last = scene.zone_before(grade.first)
    first = max(first, previous.last)
    while first < last and scene.word(first) in JOINTS | MARKS:
        first += 1
    small = JOINTS | MARKS | FILLING | _WORK | ({"of"} if previous.rule in {"verdict", "noun"} else set())
    small |= _NO_BETTER if scene.word(scene.left_of(grade.first)) == "than" else set()
    bare = all(i in scene.date_tokens or scene.word(i) in small for i in range(first, last))
    aside = (
        bare
        and previous.last < last < grade.first
        and scene.word(last) == ","
        and scene.word(scene.left_of(grade.first)) == ","
    )
    begin = last if aside else grade.first if bare else first
    accompanied = scene.word(first - 1) == "with" and not bare
    gap = (
        []
        if accompanied
        else [i for i in range(previous.last, begin) if i not in scene.date_tokens and i not in scene.area_at]
    )
    loose = any(scene.word(i) not in small | {"-"} for i in gap)
    if not bare and previous.rule == "judged-object" and scene.lowers[first - 2 : first] == (",", "and"):
        own = subject_of(scene, first, last)
        if own is not None and own.areas and not own.authorities and scene.word(grade.last) in {"", ".", ";"}:
            return Found(rule=previous.rule, subject=_with_owner(own, previous), verb=previous.verb)
    if len(gap) > _GAP or (
        loose and not (bare and areas_behind(scene, grade.last)[0] and not any(i in scene.verb_at for i in gap))
    ):
        return None
    if not any(scene.word(i) in JOINTS for i in range(previous.last, begin)):
        return None
    if scene.word(grade.last) == "to" and grade.last + 1 in scene.named_at:
        return None
    if bare and any(previous.last <= a.first < grade.first for a in scene.authorities):
        return None  # "inadequate in 2011; Norfolk, inadequate in 2013,"
    if bare:
        return Found(rule=previous.rule, subject=previous.subject, verb=previous.verb, areas=())
    own = subject_of(scene, first, last)
    if own is None:
        return None
    shared = own.authorities and not own.areas and _areas_told_behind(scene, previous)
    own = attrs.evolve(own, areas=previous.areas) if shared else own
    return Found(rule=previous.rule, subject=_with_owner(own, previous), verb=previous.verb)


_WORK = frozenset({"work", "service", "services", "team", "provision"})
_NO_BETTER = frozenset("no nothing better more higher than".split())


def _areas_told_behind(scene: Scene, previous: Report) -> bool:
    """Whether a grade has its areas behind it: "judged inadequate at protecting children, and Leicester good"."""
    told = areas_behind(scene, previous.grade.last)[0]
    return bool(told) and Area.OVERALL not in told


def _with_owner(own: Subject, previous: Report) -> Subject:
    """A subject that names no authority, with that of the grade before."""
    if own.authorities or previous.subject is None:
        return own
    return attrs.evolve(own, authorities=previous.subject.authorities)


def is_scaled(scene: Scene) -> bool:
    """Whether the text speaks of the scale of 2009 to 2011, on which "performs well" is a grade."""
    lowers = scene.lowers
    sure = PERFORMANCE["performs"].keys() - {"well"}
    return any(word in PERFORMANCE and lowers[i + 1] in sure for i, word in enumerate(lowers[:-1]))


def _inspected(scene: Scene) -> bool:
    """Whether the sentence speaks of an inspection."""
    return bool(INSPECTORS.intersection(scene.lowers[scene.first : scene.last]))
