"""The constructions in which a grade is a rating: what is said of whom, before dates and standing are settled."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from govreview.models.records import Area
from govreview_ofsted.patterns import AVOIDED, BE, EARLIER, FOREIGN, GIVE, HOLD, INSPECTORS, LOOSE_VERDICTS, LOSE, MOVE, PERFORMANCE, RATE, VERB_FORMS, VERDICTS
from govreview_ofsted.scene import RELATIVES
from govreview_ofsted.subjects import PREPOSITIONS, Subject, subject_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from govreview.models.records import Judgement
    from govreview.reading.phrases import VerbGroup
    from govreview_ofsted.grades import Grade
    from govreview_ofsted.scene import Scene

_JOINTS = frozenset({",", "and", "but", "or", "with", "while", "&", ";", "yet", "though", "plus"})
_MARKS = frozenset({"\"", "'"})
_AFTER = frozenset("overall too today yesterday again either also there now respectively alike instead".split())
_RATED_NOUNS = frozenset("authority council borough service services".split())
_PARTICLES = frozenset({"out", "off", "over", "through"})
_MOVE_NOUNS = frozenset("fall rise move jump leap drop slide climb journey upgrade downgrade shift improvement up down change".split())


@attrs.frozen(kw_only=True)
class Report:
    """A grade said of something.

    Attributes:
        scene: The sentence.
        grade: The grade.
        judgement: The grade it is, a repeated one resolved.
        subject: What it is said of. ``None`` where the sentence leaves it to the focus of the text.
        areas: The areas it is said of.
        verb: The verb that says so. ``None`` where there is none.
        rule: Id of the rule.
        first: Index of the first token that says so.
        last: Index behind the last.
        earlier: Whether the words make it an earlier grade ("from good", "previously").
        share: Position of the authority to which a list with "respectively" gives this grade, -1 for all of them.
    """

    scene: Scene
    grade: Grade
    judgement: Judgement
    subject: Subject | None
    areas: tuple[Area, ...]
    verb: VerbGroup | None = None
    rule: str
    first: int
    last: int
    earlier: bool = False
    share: int = -1


@attrs.frozen(kw_only=True)
class _Found:
    """What a construction makes of a grade."""

    rule: str
    subject: Subject | None
    verb: VerbGroup | None = None
    areas: tuple[Area, ...] = ()
    last: int = 0
    earlier: bool = False


def reports_of(scene: Scene, before: Judgement | None = None) -> list[Report]:
    """Read each grade of a sentence that is said of something that can be rated, in order.

    Args:
        scene: The sentence.
        before: The grade told last before the sentence, for "the same grade"; ``None`` where there is none.
    """
    out: list[Report] = []
    for grade in scene.grades:
        previous = out[-1] if out else None
        judgement = grade.judgement or (previous.judgement if previous else before)
        found = _read(scene, grade, previous) if judgement else None
        if found is None or judgement is None:
            continue
        told, last = _areas_behind(scene, max(grade.last, found.last))
        areas = found.areas or told or (found.subject.areas if found.subject else ()) or (Area.OVERALL,)
        begin = [grade.first]
        if found.subject is not None:
            begin.append(found.subject.first)
        if found.verb is not None:
            begin.append(found.verb.first)
        out.append(
            Report(
                scene=scene, grade=grade, judgement=judgement, subject=found.subject, areas=areas, verb=found.verb,
                rule=found.rule, first=min(begin), last=max(last, found.last, grade.last), earlier=found.earlier,
            )
        )
    return [*_distributed(scene, out), *_echoed(scene, out)]


def _echoed(scene: Scene, reports: list[Report]) -> list[Report]:
    """What the last grade is also said of: "and so was fostering", "as were leadership and child protection"."""
    if not reports:
        return []
    last = reports[-1]
    for i in range(last.last, scene.last - 2):
        if scene.word(i) in {"so", "as"} and scene.word(i + 1) in {"was", "were", "is", "are"}:
            found = _members(scene, last.grade, i + 2)
            if found is None or found.subject is None:
                return []
            own = found.subject.authorities or (last.subject.authorities if last.subject else ())
            subject = attrs.evolve(found.subject, authorities=own, first=i + 2)
            areas = subject.areas or (Area.OVERALL,)
            return [attrs.evolve(last, subject=subject, areas=areas, rule="echoed", first=i, last=found.last)]
    return []


def _read(scene: Scene, grade: Grade, previous: Report | None) -> _Found | None:
    """The first construction that fits."""
    behind = _verdict_behind(scene, grade)
    of = scene.left_of(grade.first)
    if scene.word(of) == "of" and scene.word(of - 1) in VERDICTS:
        return _nominal(scene, of - 1, grade.last, previous)
    if grade.noun or behind:
        return _nominal(scene, grade.first, behind or grade.last, previous)
    if _attributive(scene, grade):
        return _described(scene, grade)
    readers: tuple[Callable[[Scene, Grade, Report | None], _Found | None], ...] = (
        _chronicled, _listed, _attached, _own_verb, _moved, _labelled, _fronted, _judged, _coordinated, _objective, _apposed, _headline, _exampled,
    )
    for reader in readers:
        found = reader(scene, grade, previous)
        if found is not None:
            return found
    return None


# --- around the grade -----------------------------------------------------------------------------------------------


def _verdict_behind(scene: Scene, grade: Grade) -> int:
    """Index behind the noun that a grade stands before ("good rating"); 0 where there is none."""
    i = scene.right_of(grade.last)
    if scene.word(i) == "ofsted":
        i += 1
    if scene.word(i) == "overall":
        i += 1
    word = scene.word(i)
    return i + 1 if word in VERDICTS or (word in LOOSE_VERDICTS and not grade.weak) or (word == "one" and not grade.weak) else 0


def _attributive(scene: Scene, grade: Grade) -> bool:
    """Whether a grade is an everyday adjective before a noun ("good practice")."""
    i = grade.last
    if grade.verb or i >= scene.last or i in scene.date_tokens or i in scene.named_at:
        return False
    word = scene.word(i)
    if not word[0].isalpha() or word in _AFTER or scene.grade_at.get(i) is not None:
        return False
    if word in _RATED_NOUNS and _is_rated(scene, scene.left_of(grade.first)):
        return False
    return any(p.first < grade.last <= i < p.last for p in scene.reading.phrases[scene.index])


def _areas_behind(scene: Scene, i: int) -> tuple[tuple[Area, ...], int]:
    """Read "overall", "for leadership and for adoption", "in two areas: X and Y" behind a grade, and where it ends."""
    behind, areas = i, []
    i = scene.right_of(i)
    if scene.word(i) == "overall":
        areas.append(Area.OVERALL)
        i = behind = i + 1
        while scene.word(i) in _MARKS or scene.word(i) in {"and", ","}:
            i += 1
    if scene.word(i) not in {"for", "in", "on", "at"}:
        return tuple(areas), behind
    colon = next((k for k in range(i, min(i + 9, scene.last)) if scene.word(k) in {":", "-"} and k + 1 in scene.area_at), -1)
    found, last = _area_list(scene, max(i, colon + 1))
    if not found or not _is_linked(scene, last):
        return tuple(areas), behind
    return tuple(dict.fromkeys((*areas, *found))), last


def _area_list(scene: Scene, i: int) -> tuple[list[Area], int]:
    """Read areas that follow one another, and where the last ends."""
    found: list[Area] = []
    last = i
    while i < scene.last:
        if i in scene.area_at:
            found.append(scene.area_at[i].area)
            i = last = scene.area_at[i].last
        elif scene.word(i) in _LINKS or scene.word(i) in _MARKS or (scene.word(i) == "," and found):
            i += 1
        else:
            break
    return found, last


_LINKS = frozenset("for in on at and both the its to services service support work experiences progress of children".split())


def _is_linked(scene: Scene, last: int) -> bool:
    """Whether no verb makes the areas behind a grade the subject of a clause of their own."""
    follow = scene.right_of(last)
    return follow not in scene.verb_at and follow not in scene.grade_at


def _subject_before(scene: Scene, end: int) -> Subject | None:
    """What the noun phrase before a predicate means, an antecedent taken for a relative pronoun."""
    first, last = scene.zone_before(end)
    before = scene.word(first - 1)
    if first >= last and before in {"-", ")"}:
        opening = next((k for k in range(first - 2, scene.first, -1) if scene.word(k) in {"-", "("}), -1)
        inner = subject_of(scene, opening + 1, first - 1) if opening > 0 else None
        return inner if inner is not None and inner.authorities else _subject_before(scene, opening) if opening > 0 else None
    if before == "whose":
        owner = _antecedent(scene, first - 1)
        own = subject_of(scene, first, last)
        return attrs.evolve(own, authorities=own.authorities or owner.authorities, first=owner.first) if own and owner else own
    if first >= last:
        if before in RELATIVES:
            return _antecedent(scene, first - 1)
        if before == ",":
            return _subject_before(scene, first - 1) or _nearest_run(scene, first - 1)
        group = scene.verb_at.get(first - 1)
        return _subject_before(scene, group.first) if group is not None and first - 1 not in scene.grade_at else None
    if before == "where":
        own = subject_of(scene, first, last)
        owner = _antecedent(scene, first - 1)
        return attrs.evolve(own, authorities=own.authorities or owner.authorities, first=owner.first) if own and owner else own
    group = scene.verb_at.get(first - 1)
    if before == "," and _COUNCILS & set(scene.lowers[first:last]) and scene.word(first) in {"one", "among"}:
        return _subject_before(scene, first - 1)
    if group is not None and group.lemma == "be" and {"of", "among"} & set(scene.lowers[first:last]) and _COUNCILS & set(scene.lowers[first:last]):
        return _subject_before(scene, group.first)
    found = subject_of(scene, first, last)
    return found if found is not None or scene.word(first) not in PREPOSITIONS else _behind_preposition(scene, first, last)


def _nearest_run(scene: Scene, end: int) -> Subject | None:
    """The phrase right before a remark, where the whole has another head: "praise for adoption, rated good,"."""
    first, last = scene.zone_before(end)
    if FOREIGN.intersection(scene.lowers[first:last]):
        return None
    at = next((i for i in range(last - 1, first, -1) if scene.word(i) in PREPOSITIONS and i not in scene.area_at and i not in scene.named_at), -1)
    return subject_of(scene, at + 1, last) if at > 0 else None


def _behind_preposition(scene: Scene, first: int, last: int) -> Subject | None:
    """The subject behind a fronted phrase: "Under him services moved"."""
    mention = scene.named_at.get(last - 1)
    if mention is not None and scene.word(mention.first - 1) not in PREPOSITIONS:
        return subject_of(scene, mention.first, last)
    for phrase in reversed(scene.reading.phrases[scene.index]):
        if first < phrase.first < last and scene.word(phrase.first - 1) not in PREPOSITIONS:
            return subject_of(scene, phrase.first, last)
    return None


_COUNCILS = frozenset({"councils", "authorities", "boroughs"})


def _antecedent(scene: Scene, relative: int) -> Subject | None:
    """What the phrase before a relative pronoun means."""
    end = relative
    if scene.word(relative - 1) == "and":
        outer = next((i for i in range(relative - 2, scene.first, -1) if scene.word(i) in RELATIVES), -1)
        if outer > scene.first:
            return _antecedent(scene, outer)
    while scene.word(end - 1) in {",", "-", "("}:
        end -= 1
    while scene.word(end - 1) in {"and", ","}:
        end -= 1
    first, last = scene.zone_before(end)
    found = subject_of(scene, first, last)
    if found is not None:
        joined = {"and", ","} & set(scene.lowers[first:last])
        return found if joined else attrs.evolve(found, authorities=found.authorities[-1:])
    outer = next((i for i in range(end - 1, scene.first, -1) if scene.word(i) in RELATIVES), -1)
    if outer > scene.first:
        return _antecedent(scene, outer)
    mention = next((a for a in reversed(scene.authorities) if a.last <= end), None)
    if mention is not None and end - mention.last <= 4:  # noqa: PLR2004 - "Southwark, a borough whose"
        return Subject(authorities=(mention,), first=mention.first)
    return None


def _relative_before(scene: Scene, end: int) -> int:
    """Index of the relative pronoun before the subject of an active verb ("which Ofsted rated"); -1 without one."""
    first, _ = scene.zone_before(end)
    if scene.word(first - 1) in RELATIVES or scene.word(first - 1) == "that":
        return first - 1
    return -1


# --- constructions --------------------------------------------------------------------------------------------------


def _own_verb(scene: Scene, grade: Grade, previous: Report | None) -> _Found | None:
    """ "Services in Oldham require improvement", "Camden performs excellently"."""
    del previous
    if not grade.verb or scene.word(scene.right_of(grade.last)) in {"in", "of", "to"} and scene.right_of(grade.last) + 1 not in scene.area_at:
        return None
    group = scene.verb_at.get(grade.first)
    first = grade.first if group is None else group.first
    if scene.word(first) == "to" or scene.word(scene.left_of(grade.first) + 1) == "to" or scene.word(first - 1) == "to":
        return None
    subject = _subject_before(scene, first)
    if subject is None and group is not None:
        subject = _framed(scene, group)
    if subject is None or (grade.weak and not _inspected(scene) and not _is_scaled(scene)):
        return None
    return _Found(rule="own-verb", subject=subject, verb=group)


def _carried(scene: Scene, group: VerbGroup, previous: Report | None) -> Subject | None:
    """The subject of the grade before: "lost its outstanding rating and is now good"."""
    if previous is None:
        return None
    between = range(previous.last, group.first)
    small = all(scene.word(i) in _JOINTS | _FILLING or i in scene.date_tokens for i in between)
    return previous.subject if small and {"and", "but", "then"} & {scene.word(i) for i in between} else None


def _framed(scene: Scene, group: VerbGroup) -> Subject | None:
    """The subject that the clause has from the clause before it: "was inspected in March and judged adequate"."""
    frame = scene.frame_at.get(group.head)
    subject = frame.subject if frame is not None else None
    if subject is None or subject.first >= group.first or scene.word(scene.zone_before(group.first)[0] - 1) in RELATIVES | {"that"}:
        return None
    first, last = scene.zone_before(group.first)
    if any(scene.word(i) not in _JOINTS | _FILLING and i not in scene.date_tokens for i in range(first, last)):
        return None
    return subject_of(scene, subject.first, subject.core)


def _judged(scene: Scene, grade: Grade, previous: Report | None) -> _Found | None:
    """ "X was rated good", "X is good", "which Ofsted rated good"."""
    at = scene.left_of(grade.first)
    while scene.word(at) in _PARTICLES or (grade.quoted and scene.word(at) in _ORDINALS | {"its", "their"}):
        at -= 1
    group = scene.verb_at.get(at)
    if group is None or group.head in scene.grade_at:
        group = next((scene.verb_at[i] for i in range(grade.first - 1, at, -1) if i in scene.verb_at), None)
    if group is not None and group.lemma == "be" and group.form == "infinitive":
        group = scene.verb_at.get(scene.left_of(group.first))
    if group is None or group.head in scene.grade_at:
        return None
    if group.lemma in RATE and (group.first == scene.first or (group.passive and group.form in {"participle", "ing"})):
        return _maybe("judged", _subject_before(scene, group.first) or _later(scene, group) or (previous.subject if previous else None), group)
    if group.lemma in RATE:
        if not group.passive and group.form == "finite":
            relative = _relative_before(scene, group.first)
            if relative >= 0:
                return _maybe("judged", _antecedent(scene, relative), group)
        return _maybe("judged", _subject_before(scene, group.first) or _framed(scene, group), group)
    if group.lemma in GIVE and group.passive:
        return _maybe("given", _subject_before(scene, group.first), group)
    if group.lemma in HOLD and (grade.quoted or group.lemma in {"score"}):
        return _maybe("held", _subject_before(scene, group.first), group)
    if grade.weak:
        return None
    if (scene.word(grade.last) == "to" and not grade.verb) or _is_skill(scene, grade.last):
        return None
    if group.lemma in BE:
        subject = _subject_before(scene, group.first) or _framed(scene, group) or _carried(scene, group, previous)
        if subject is None and previous is not None and scene.word(group.first - 1) == "(":
            return _Found(rule="stands", subject=previous.subject, verb=group, earlier=True)
        return _maybe("stands", subject, group)
    return None


def _is_skill(scene: Scene, i: int) -> bool:
    """ "Good at spending money"."""
    return scene.word(i) == "at" and scene.word(i + 1).endswith("ing") and i + 1 not in scene.area_at


def _later(scene: Scene, group: VerbGroup) -> Subject | None:
    """The subject that follows a participle at the head of a sentence: "Rated good for fostering, Barnsley"."""
    if group.first > scene.first + 1:
        return None
    mention = next((a for a in scene.authorities if scene.word(a.first - 1) in {",", "the"}), None)
    return Subject(authorities=(mention,), first=group.first) if mention is not None else None


def _maybe(rule: str, subject: Subject | None, verb: VerbGroup | None) -> _Found | None:
    return None if subject is None else _Found(rule=rule, subject=subject, verb=verb)


def _objective(scene: Scene, grade: Grade, previous: Report | None) -> _Found | None:
    """ "Ofsted rated the service good", "found leadership to be inadequate"."""
    del previous
    first, last = scene.zone_before(grade.first)
    if first >= last:
        return None
    at = first - 1
    while scene.word(at) in _MARKS or scene.word(at) in {"both", "that", "and"} or at in scene.date_tokens:
        at -= 1
    group = scene.verb_at.get(at)
    if group is None or (group.passive and group.form == "finite"):
        return None
    if group.lemma in GIVE:
        while last > first and scene.word(last - 1) in _ORDINALS | {"a", "an", "the", "its"}:
            last -= 1
        return _maybe("given", subject_of(scene, first, last), group)
    return _maybe("judged-object", subject_of(scene, first, last), group) if group.lemma in RATE else None


def _moved(scene: Scene, grade: Grade, previous: Report | None) -> _Found | None:
    """ "X moved from inadequate to good", "marked it down to adequate"."""
    at = grade.first - 1
    while scene.word(at) in _MARKS or scene.word(at) in {"a", "an", "the", "being", "rated", "its"}:
        at -= 1
    word = scene.word(at)
    if word not in {"from", "to", "into"}:
        return None
    if previous is not None and previous.rule == "moved" and at - previous.last <= 3:  # noqa: PLR2004 - "good, to"
        return _Found(rule="moved", subject=previous.subject, verb=previous.verb, areas=previous.areas, earlier=word == "from")
    group = next((scene.verb_at[i] for i in range(at - 1, max(scene.first, at - 16) - 1, -1) if i in scene.verb_at and scene.verb_at[i].lemma in MOVE), None)
    if group is None and scene.word(at - 1) in {":", "-"}:
        return _maybe_moved(subject_of(scene, scene.first, at - 1), None, earlier=word == "from")
    if group is None:
        nominal = any(scene.word(i) in _MOVE_NOUNS for i in range(max(scene.first, at - 6), at))
        return _Found(rule="moved", subject=_owner(scene, at), earlier=word == "from") if nominal and word == "from" else None
    if previous is not None and previous.verb is group:
        return _Found(rule="moved", subject=previous.subject, verb=group, areas=previous.areas, earlier=word == "from")
    first, last = group.last, at
    while last > first and scene.word(last - 1) in {"up", "down", "back", "out", *_MARKS} or last - 1 in scene.date_tokens:
        last -= 1
    while first < last and scene.word(first) in {"up", "down", "on"}:
        first += 1
    subject = subject_of(scene, first, last)
    if subject is None and not group.passive:
        relative = _relative_before(scene, group.first)
        subject = _antecedent(scene, relative) if relative >= 0 else None
    return _maybe_moved(subject or _subject_before(scene, group.first), group, earlier=word == "from")


def _maybe_moved(subject: Subject | None, group: VerbGroup | None, *, earlier: bool) -> _Found | None:
    return None if subject is None else _Found(rule="moved", subject=subject, verb=group, earlier=earlier)


def _owner(scene: Scene, before: int) -> Subject | None:
    """The subject of a nominal: the authority last named before a token of the sentence."""
    mention = next((a for a in reversed(scene.authorities) if a.last <= before), None)
    return Subject(authorities=(mention,), first=mention.first) if mention is not None else None


def _coordinated(scene: Scene, grade: Grade, previous: Report | None) -> _Found | None:
    """ "Good overall, inadequate for adoption", "and adoption outstanding", "good again in 2012"."""
    if previous is None:
        return None
    first, last = scene.zone_before(grade.first)
    first = max(first, previous.last)
    while first < last and scene.word(first) in _JOINTS | _MARKS:
        first += 1
    bare = all(i in scene.date_tokens or scene.word(i) in _JOINTS | _MARKS | _FILLING for i in range(first, last))
    begin = grade.first if bare else first
    accompanied = scene.word(first - 1) == "with" and not bare
    gap = [] if accompanied else [i for i in range(previous.last, begin) if i not in scene.date_tokens and i not in scene.area_at]
    loose = any(scene.word(i) not in _JOINTS | _MARKS | _FILLING for i in gap)
    if len(gap) > 8 or (loose and not (bare and _areas_behind(scene, grade.last)[0] and not any(i in scene.verb_at for i in gap))):  # noqa: PLR2004
        return None
    if not any(scene.word(i) in _JOINTS for i in range(previous.last, begin)):
        return None
    if bare:
        return _Found(rule=previous.rule, subject=previous.subject, verb=previous.verb, areas=())
    own = subject_of(scene, first, last)
    if own is None:
        return None
    if not own.authorities and previous.subject is not None:
        own = attrs.evolve(own, authorities=previous.subject.authorities)
    return _Found(rule=previous.rule, subject=own, verb=previous.verb)


_FILLING = frozenset("merely only just rather in on at for the a an was were is are as to be only overall both then also being again respectively since by ofsted".split())


def _labelled(scene: Scene, grade: Grade, previous: Report | None) -> _Found | None:
    """ "Overall effectiveness: Good", "Leadership - inadequate", "the verdict on Barnsley was blunt: inadequate"."""
    del previous
    at = grade.first - 1
    while scene.word(at) in _MARKS:
        at -= 1
    if scene.word(at) not in {":", "-", "--", "|"}:
        return None
    words = scene.lowers[scene.first : at]
    if VERDICTS.intersection(words) and not FOREIGN.intersection(words):
        return _Found(rule="label", subject=_named_before(scene, at))
    ends = scene.word(scene.right_of(grade.last)) in {"", ".", ";", ",", "(", "|", "overall", "for", "on", "in", "across"}
    begin = max((i + 1 for i in range(scene.first, at) if scene.word(i) in {";", ":"} and i not in scene.area_at), default=scene.first)
    if scene.lowers[begin:at] == ("overall",):
        return _Found(rule="label", subject=Subject(first=begin)) if ends else None
    if scene.word(begin)[:1].isdigit() or scene.word(begin) in {"*", "-", "\u2022"}:
        begin += 1
    subject = _under_heading(scene, begin, at) or subject_of(scene, begin, at)
    verb = next((scene.verb_at[i] for i in range(begin, at) if i in scene.verb_at), None)
    if subject is None and verb is not None and scene.word(at) == ":":
        subject = _subject_before(scene, verb.first) or (_named_before(scene, at) if INSPECTORS.intersection(words) else None)
    return _Found(rule="label", subject=subject) if ends and subject is not None else None


def _under_heading(scene: Scene, first: int, last: int) -> Subject | None:
    """ "Overall effectiveness" under a heading that names an area is that area's."""
    if scene.lowers[first:last] != ("overall", "effectiveness"):
        return None
    reading = scene.reading
    for index in range(scene.index - 1, max(-1, scene.index - 6), -1):
        begin, end = reading.ranges[index]
        if end - begin > 7:  # noqa: PLR2004 - a heading is short
            return None
        above = type(scene)(reading, index)
        if above.areas and not above.grades and scene.word(end - 1) != ".":
            return Subject(areas=(above.areas[0].area,), first=first)
        if above.authorities:
            return None
    return None


def _named_before(scene: Scene, before: int) -> Subject | None:
    named = tuple(a for a in scene.authorities if a.last <= before)
    areas = tuple(dict.fromkeys(a.area for a in scene.areas if a.last <= before))
    return Subject(authorities=named[-1:], areas=areas, first=scene.first) if named or areas else None


def _chronicled(scene: Scene, grade: Grade, previous: Report | None) -> _Found | None:
    """ "May 2016: requires improvement", an entry of a chronology."""
    del previous
    before = range(scene.first, grade.first)
    if not any(i in scene.date_tokens for i in before) or scene.word(scene.right_of(grade.last)) not in {"", ".", ",", ";", "for", "overall", "("}:
        return None
    if not all(i in scene.date_tokens or scene.word(i) in _CHRONICLED for i in before) or scene.word(grade.first - 1) not in {":", "-"}:
        return None
    return _Found(rule="chronicle", subject=None)


def _listed(scene: Scene, grade: Grade, previous: Report | None) -> _Found | None:
    """ "Inadequate: Slough and Bexley", "Also rated good were Camden and Sutton", "the areas judged good were adoption and ..."."""
    del previous
    if any(i in scene.named_at or i in scene.area_at for i in range(scene.first, grade.first)):
        return None
    i = scene.right_of(grade.last)
    while scene.word(i) in {"in", "by", "at"} and i + 1 in scene.named_at:
        i = scene.named_at[i + 1].last
    if scene.word(i) != ":" and (scene.word(i) not in {"were", "was", "are", "is"} or not (grade.verb or scene.left_of(grade.first) in scene.verb_at)):
        return None
    return _members(scene, grade, i + 1)


def _exampled(scene: Scene, grade: Grade, previous: Report | None) -> _Found | None:
    """ "Fifteen councils are rated inadequate, among them Derby and Leicester"."""
    del previous
    for i in range(grade.last, min(grade.last + 6, scene.last)):
        if scene.word(i) in {"including", "namely", "among"} or (scene.word(i) == "such" and scene.word(i + 1) == "as"):
            many = _COUNCILS.intersection(scene.lowers[scene.first : i])
            return _members(scene, grade, i + 1 + (scene.word(i + 1) in {"as", "them"})) if many else None
        if i in scene.verb_at:
            return None
    return None


def _members(scene: Scene, grade: Grade, i: int) -> _Found | None:
    """The authorities or areas that are listed from a token on, up to the end of the clause."""
    named, areas, last = [], [], i
    while i < scene.last:
        mention = scene.named_at.get(i)
        if i in scene.area_at:
            areas.append(scene.area_at[i].area)
            i = last = scene.area_at[i].last
        elif mention is not None:
            named.append(mention)
            i = last = mention.last
        elif scene.word(i) in _MEMBERS:
            i += 1
        else:
            break
    if not (named or areas) or scene.word(i) not in {"", ".", ";", ",", "in", "while", "but", "will", "-", "(", ")"}:
        return None
    subject = Subject(authorities=tuple(named), areas=tuple(areas), first=grade.first)
    return _Found(rule="listed", subject=subject, last=last)


_MEMBERS = frozenset({",", "and", "the", "both", "council", "councils", "services", "for"})


def _attached(scene: Scene, grade: Grade, previous: Report | None) -> _Found | None:
    """ "Inadequate Derby", "outstanding-rated Leeds", "'requires improvement' Kent"."""
    del previous
    mention = scene.named_at.get(scene.right_of(grade.last))
    if mention is None or not hasattr(mention, "entries") or _is_rated(scene, scene.left_of(grade.first)):
        return None
    sure = grade.quoted or scene.word(grade.first).endswith("-rated") or scene.word(grade.first).startswith("inadequate")
    return _Found(rule="attached", subject=Subject(authorities=(mention,), first=grade.first), last=mention.last) if sure else None


def _is_rated(scene: Scene, i: int) -> bool:
    return i in scene.verb_at and scene.verb_at[i].lemma in RATE | BE


def _described(scene: Scene, grade: Grade) -> _Found | None:
    """ "Leeds, an outstanding authority,", "outstanding authorities such as Leeds"."""
    behind = scene.right_of(grade.last)
    if scene.word(behind) in _COUNCILS:
        opened = scene.word(behind + 1) in {"are", "were", ":", "like", "including"} or scene.lowers[behind + 1 : behind + 3] == ("such", "as")
        return _members(scene, grade, behind + 2 + (scene.word(behind + 1) == "such")) if opened else None
    at = grade.first - 1
    while scene.word(at) in _MARKS:
        at -= 1
    if scene.word(at) not in {"a", "an"} or scene.word(scene.right_of(grade.last)) not in {"authority", "council", "borough"}:
        return None
    if scene.word(at - 1) != "," or at - 2 not in scene.named_at:
        return None
    return _maybe("described", _subject_before(scene, at - 1), None)


def _fronted(scene: Scene, grade: Grade, previous: Report | None) -> _Found | None:
    """ "Previously good (March 2019), Leeds has become ..."."""
    del previous
    words = scene.lowers[scene.first : grade.first]
    if not words or len(words) > 4 or words[0] not in EARLIER | {"already", "long", "still"}:  # noqa: PLR2004
        return None
    mention = next((a for a in scene.authorities if scene.word(a.first - 1) in {",", "the"}), None)
    return None if mention is None else _Found(rule="apposed", subject=Subject(authorities=(mention,), first=scene.first))


def _apposed(scene: Scene, grade: Grade, previous: Report | None) -> _Found | None:
    """ "Wigan, adequate a year earlier, was rated good"."""
    at = scene.left_of(grade.first)
    if previous is not None and scene.word(at) == "," and scene.word(grade.last) in {";", ".", "", "and"}:
        first, last = scene.zone_before(at)
        gapped = subject_of(scene, first, last) if scene.word(first - 1) in {";", "and"} or scene.word(first - 1) == "" else None
        return _maybe("gapped", gapped, previous.verb) if gapped is not None and gapped.authorities else None
    if scene.word(at) not in {",", "(", "-"} or (scene.word(grade.last) not in _APPOSED and grade.last not in scene.date_tokens):
        return None
    if grade.weak or grade.judgement is None:
        return None
    subject = _subject_before(scene, at)
    if subject is None and previous is not None and scene.word(at) == "(":
        subject = previous.subject
    return _maybe("apposed", subject, None)


_APPOSED = frozenset({",", "since", "in", "a", "last", "for", "until", "by", "and", "at", "when", ")", "-"})
_CHRONICLED = frozenset(": - , \" ' * ofsted inspection inspected report rated judged graded full : published".split())


def _headline(scene: Scene, grade: Grade, previous: Report | None) -> _Found | None:
    """ "Luton children's services 'inadequate', says Ofsted"; a line of a table of grades."""
    del previous
    first, last = scene.zone_before(grade.first)
    if first >= last or scene.word(first - 1) not in {"", ":", "-", ";"}:
        return None
    after = scene.word(scene.right_of(grade.last))
    if {":", ";"} & {scene.word(first - 1), after} and after in {"", ".", ";"}:
        listed = subject_of(scene, first, last)
        return _maybe("label", listed, None) if listed is not None and listed.areas else None
    line = not after or (scene.reading.is_headline(scene.index) and (grade.quoted or after in {",", ":", "-", "."}))
    if not line or scene.verb_at.keys() & set(range(first, last)):
        return None
    subject = subject_of(scene, first, last)
    if subject is not None and after == "." and not grade.quoted:
        return None
    return _maybe("headline", subject, None)


def _nominal(scene: Scene, begin: int, behind: int, previous: Report | None) -> _Found | None:
    """ "Its good grade", "was given a rating of inadequate", "a third inadequate rating for the city"."""
    told, last = _complement(scene, behind)
    if told is None and last < 0:
        return None
    areas = told.areas if told else ()
    first, end = scene.zone_before(begin)
    at = scene.left_of(begin)
    while scene.word(at) in {"the", "its", "ofsted", "'s"}:
        at -= 1
    group = _governing(scene, at)
    if first >= end and scene.word(first - 1) == "where":
        told = told if told and told.authorities else _antecedent(scene, first - 1)
    if AVOIDED.intersection(scene.lowers[max(scene.first, at - 2) : at + 1]):
        return None
    earlier = group is not None and group.lemma in LOSE
    owner = told if told and told.authorities else None
    if owner is None and first < end:
        stop = end - 1 if scene.word(end - 1) in {"'s", "'"} else end
        while stop > first and scene.word(stop - 1) in _ORDINALS:
            stop -= 1
        stop = stop - 1 if stop > first and scene.word(stop - 1) in {"'s", "'"} else stop
        owner = subject_of(scene, first, stop)
    if owner is None and group is not None and (group.passive or group.lemma in GIVE | HOLD | LOSE | RATE | BE | MOVE):
        owner = _subject_before(scene, group.first) if group.passive or group.lemma in HOLD | LOSE | BE | MOVE else None
    if owner is None and previous is not None:
        owner = previous.subject
    if owner is None and _blocked(scene):
        return None
    lifted = scene.lowers[max(scene.first, at - 2) : at + 1][-2:] == ("out", "of") or scene.word(at) == "replaced"
    return _Found(rule="verdict", subject=owner, verb=group, areas=areas, last=max(behind, last), earlier=earlier or lifted)


_ORDINALS = frozenset("first second third fourth fifth new latest previous overall single only own current another".split())


def _blocked(scene: Scene) -> bool:
    """Whether the sentence names something else that the verdict may be on, or no inspection at all."""
    words = scene.lowers[scene.first : scene.last]
    if FOREIGN.intersection(w for i, w in enumerate(words, scene.first) if i not in scene.area_at):
        return True
    return not INSPECTORS.intersection(words)


def _complement(scene: Scene, i: int) -> tuple[Subject | None, int]:
    """Read "for child protection", "on the city's services" behind a verdict; -1 where it is on something else."""
    i = scene.right_of(i)
    if i in scene.verb_at and scene.verb_at[i].lemma in GIVE | {"go"}:
        i = scene.verb_at[i].last
    while scene.word(i) in {"in", "a", "row", "from", "ofsted"} or (scene.word(i) == "by" and scene.word(i + 1) == "ofsted"):
        i += 1
    if i in scene.date_tokens or scene.word(i) not in {"for", "on", "of", "to"}:
        return None, i
    first = end = i + 1
    while end < scene.last and _complements(scene, end):
        end += 1
    subject = subject_of(scene, first, end)
    if subject is None and first < end and scene.word(i) in {"for", "on"} and FOREIGN.intersection(scene.lowers[first:end]):
        return None, -1
    return subject, end if subject else i


def _complements(scene: Scene, i: int) -> bool:
    """Whether a token goes on with what a verdict is on."""
    if i in scene.area_at or i in scene.named_at:
        return True
    if i in scene.date_tokens or i in scene.grade_at or i in scene.verb_at or scene.word(i) in _COMPLEMENT_ENDS:
        return False
    return scene.word(i) not in {"and", ","} or i + 1 in scene.named_at or i + 1 in scene.area_at


_COMPLEMENT_ENDS = frozenset({".", ";", ":", "-", '"', "(", "after", "which", "who", "that", "when"})


def _governing(scene: Scene, at: int) -> VerbGroup | None:
    """The verb that governs a verdict: the last one to the left in its clause."""
    for i in range(at, scene.first - 1, -1):
        if i in scene.verb_at:
            return scene.verb_at[i]
        if scene.word(i) in {";", ":", ".", "after", "following", "despite", "because", "amid", "since", "with"}:
            return None
    return None


def _distributed(scene: Scene, reports: list[Report]) -> list[Report]:
    """Give each authority or area its grade where "respectively" says so."""
    if "respectively" not in scene.lowers[scene.first : scene.last] or len(reports) < 2:  # noqa: PLR2004
        return reports
    subject = reports[0].subject
    if subject is None:
        return reports
    count = len(reports)
    if len(subject.authorities) == count:
        return [attrs.evolve(r, share=k) for k, r in enumerate(reports)]
    if len(subject.areas) == count:
        return [attrs.evolve(r, areas=(subject.areas[k],)) for k, r in enumerate(reports)]
    return reports


def _is_scaled(scene: Scene) -> bool:
    """Whether the text speaks of the scale of 2009 to 2011, on which "performs well" is a grade."""
    lowers = scene.lowers
    sure = PERFORMANCE["performs"].keys() - {"well"}
    return any(word in PERFORMANCE and lowers[i + 1] in sure for i, word in enumerate(lowers[:-1]))


def _inspected(scene: Scene) -> bool:
    """Whether the sentence speaks of an inspection."""
    return bool(INSPECTORS.intersection(scene.lowers[scene.first : scene.last]))
