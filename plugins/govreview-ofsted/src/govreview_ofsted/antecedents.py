"""What a predicate is said of: the phrase before it, an antecedent, or the subject of the clause before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from govreview.models.records import Area
from govreview.reading.mentions import AuthorityMention
from govreview_ofsted.quantified import taken_up
from govreview_ofsted.report import FILLING, JOINTS
from govreview_ofsted.scene import RELATIVES
from govreview_ofsted.subjects import PREPOSITIONS, Subject, subject_of
from govreview_ofsted.words import COUNCILS, FOREIGN, LEADS, SAYING, SERVICES

if TYPE_CHECKING:
    from govreview.reading.grammar.phrases import VerbGroup
    from govreview_ofsted.report import Report
    from govreview_ofsted.scene import Scene


def subject_before(scene: Scene, end: int) -> Subject | None:
    """What the noun phrase before a predicate means, an antecedent taken for a relative pronoun."""
    if scene.word(end - 1) == "both" and (end - 1 == scene.first or scene.word(end - 2) in {";", ",", "-"}):
        return subject_of(scene, end - 1, end)
    first, last = scene.zone_before(end)
    before = scene.word(first - 1)
    several = taken_up(scene, first, last) if first < last else None
    if several is not None:
        return several
    if scene.lowers[first : first + 2] in _ALL_BUT or scene.lowers[max(first - 2, scene.first) : first] in _ALL_BUT:
        others = not scene.named_at.keys().isdisjoint((first, first + 2))  # "all but Derby" are other councils
        return Subject(areas=(Area.OVERALL,), first=first) if not others else None
    if first >= last and before == "that" and scene.word(first - 2) in {":", ";", "-", "", "."}:
        return Subject(first=first - 1, pronoun=True)
    named = first - 2 in scene.named_at or first - 2 in scene.area_at
    if first >= last and before == "that" and (named or scene.word(first - 2) in SERVICES | {"one"}):
        return antecedent(scene, first - 1)
    if first >= last and before == "(":
        return subject_before(scene, first - 1) or nearest_run(scene, first - 1)
    if first >= last and before in {"-", ")"}:
        opening = next((k for k in range(first - 2, scene.first, -1) if scene.word(k) in {"-", "("}), -1)
        if any(scene.word(k) in {";", ":"} or k in scene.grade_at for k in range(opening + 1, first - 1)):
            return None
        inner = subject_of(scene, opening + 1, first - 1) if opening > 0 else None
        return (
            inner
            if inner is not None and inner.authorities
            else subject_before(scene, opening)
            if opening > 0
            else None
        )
    if before == "whose":
        return possessed(scene, first - 1, last)
    if first >= last:
        if before in RELATIVES:
            return antecedent(scene, first - 1)
        if before == ",":
            return subject_before(scene, first - 1) or nearest_run(scene, first - 1)
        group = scene.verb_at.get(first - 1)
        if group is not None and group.lemma in SAYING and first - 1 not in scene.grade_at:
            relative = relative_before(scene, group.first)
            if relative >= 0 and relative < group.first - 1:
                return antecedent(scene, relative)
        return subject_before(scene, group.first) if group is not None and first - 1 not in scene.grade_at else None
    if before == "where":
        own = subject_of(scene, first, last)
        owner = antecedent(scene, first - 1)
        return (
            attrs.evolve(
                own,
                authorities=own.authorities or owner.authorities,
                areas=own.areas or owner.areas,
                first=owner.first,
            )
            if own and owner
            else own
        )
    listed = _listed_before(scene, first, last) if before == "which" else ()
    if listed:
        return Subject(areas=listed, first=first)
    group = scene.verb_at.get(first - 1)
    if before == "," and COUNCILS & set(scene.lowers[first:last]) and scene.word(first) in {"one", "among"}:
        return subject_before(scene, first - 1)
    if (
        group is not None
        and group.lemma in {"be", "join", "become", "enter", "remain", "stay"}
        and {"of", "among"} & set(scene.lowers[first:last])
        and (COUNCILS | {"those"}) & set(scene.lowers[first:last])
    ):
        return subject_before(scene, group.first)
    within = group is not None and (group.form == "ing" or scene.word(group.first - 1) in RELATIVES | {"that"})
    if group is not None and group.lemma not in SAYING and within:
        outer, end = scene.zone_before(group.first - 1)
        if FOREIGN.intersection(scene.lowers[outer:end]):
            return None
    found = subject_of(scene, first, last)
    if found is None and scene.word(end - 1) == ",":
        found = _named_beside(scene, first, last, end - 1)
    found = found or _behind_date(scene, first, last)
    return (
        found if found is not None or scene.word(first) not in PREPOSITIONS else _behind_preposition(scene, first, last)
    )


def _named_beside(scene: Scene, first: int, last: int, comma: int) -> Subject | None:
    """Read "Its neighbour, Derby, was", "The exception, adoption, was": the name or area between commas."""
    words = scene.lowers[first:last]
    if words and scene.word(last) == "," and scene.word(last + 1) == "including":
        named = tuple(m for i, m in scene.named_at.items() if last < i == m.first < comma)
        others = FOREIGN.isdisjoint(words) and (words[-1] in COUNCILS or words[-1] in _COUNTED or words[-1].isdecimal())
        return Subject(authorities=named, first=last + 2) if named and others else None
    if not words or words[0] not in _DEFINITE or not FOREIGN.isdisjoint(words) or scene.word(last) != ",":
        return None
    begin = last + 1 + (scene.word(last + 1) in {"the", "its"})
    mention = scene.named_at.get(comma - 1)
    if isinstance(mention, AuthorityMention) and mention.last == comma and mention.first == last + 1:
        return Subject(authorities=(mention,), first=mention.first)
    area = scene.area_at.get(begin)
    whole = area is not None and (area.last == comma or scene.lowers[area.last : comma] in _AS_SERVICE)
    return Subject(areas=(area.area,), first=begin) if area is not None and whole else None


_COUNTED = frozenset("two three four five six seven eight nine ten eleven twelve more others few dozen".split())
_DEFINITE = frozenset("the its their another one a".split())
_AS_SERVICE = (("service",), ("services",), ("team",), ("work",))


def _behind_date(scene: Scene, first: int, last: int) -> Subject | None:
    """The subject behind a fronted phrase that ends in a date: "After poor reports in 2013 and 2015 the county"."""
    dated = max((end for _, end, _ in scene.dates if first < end < last), default=last)
    while scene.word(dated) in {"and", ",", "but"}:
        dated += 1
    told = dated < last and (dated in scene.named_at or scene.word(dated) in {"the", "its"})
    return subject_of(scene, dated, last) if told else None


_ALL_BUT = tuple((w, x) for w in ("all", "everything", "everywhere") for x in ("but", "except", "bar", "save"))
"""Openings of "All but adoption", which is the whole service."""


def _listed_before(scene: Scene, first: int, last: int) -> tuple[Area, ...]:
    """The areas of "safeguarding and adoption, in which the two services were judged"."""
    words = scene.lowers[first:last]
    if words[-1:] not in {("services",), ("areas",), ("strands",)} or not {"two", "both", "three"}.intersection(words):
        return ()
    return tuple(dict.fromkeys(a.area for a in scene.areas if a.last < first and first - a.first < _LISTED))


_LISTED = 14  # tokens over which areas listed before are referred to


def possessed(scene: Scene, relative: int, end: int) -> Subject | None:
    """What "whose" and the phrase behind it mean: "Hull, whose fostering service Ofsted rated"."""
    last = end
    while last - 1 > relative and scene.word(last - 1) in {"ofsted", "inspectors", "the", "watchdog", "inspectorate"}:
        last -= 1
    own = subject_of(scene, relative + 1, last)
    whom = antecedent(scene, relative)
    if own is None and whom is not None and whom.areas and scene.word(last - 1) in LEADS:
        return whom
    if own is None or whom is None:
        return own
    return attrs.evolve(own, authorities=own.authorities or whom.authorities, first=whom.first)


def nearest_run(scene: Scene, end: int) -> Subject | None:
    """The phrase right before a remark, where the whole has another head: "praise for adoption, rated good,"."""
    first, last = scene.zone_before(end)
    if FOREIGN.intersection(scene.lowers[first:last]):
        return None
    at = next(
        (
            i
            for i in range(last - 1, first - 1, -1)
            if scene.word(i) in PREPOSITIONS | {"except", "but", "besides", "bar", "barring", "save", "excluding"}
            and i not in scene.area_at
            and i not in scene.named_at
        ),
        -1,
    )
    if at > first and at - 1 in scene.area_at:
        area = scene.area_at[at - 1]
        if scene.word(area.first - 1) in PREPOSITIONS:
            return subject_of(scene, area.first, last)
    return subject_of(scene, at + 1, last) if at >= first else None


def _behind_preposition(scene: Scene, first: int, last: int) -> Subject | None:
    """The subject behind a fronted phrase: "Under him services moved"."""
    area = next((a for a in scene.areas if first < a.first < last), None)
    if area is not None and _OCCASIONS.issuperset(scene.lowers[first + 1 : area.first]):
        return subject_of(scene, area.first, last)
    mention = scene.named_at.get(last - 1)
    if mention is not None and scene.word(mention.first - 1) not in PREPOSITIONS:
        begin = mention
        while scene.word(begin.first - 1) in {",", "and"} and begin.first - 2 in scene.named_at:
            begin = scene.named_at[begin.first - 2]
        return subject_of(scene, begin.first, last)
    for phrase in reversed(scene.reading.phrases[scene.index]):
        if first < phrase.first < last and scene.word(phrase.first - 1) not in PREPOSITIONS:
            return subject_of(scene, phrase.first, last)
    return None


_OCCASIONS = frozenset("that this the same last latest previous inspection report visit review time occasion".split())
_ONES = frozenset("the only one ones first second area areas part service services".split())


def antecedent(scene: Scene, relative: int) -> Subject | None:
    """What the phrase before a relative pronoun means."""
    end = relative
    if scene.word(relative - 1) == "of":
        begin = next(
            (i + 1 for i in range(relative - 2, max(scene.first, relative - 5), -1) if scene.word(i) == ","), 0
        )
        several = taken_up(scene, begin, relative + 1) if begin else None
        if several is not None:
            return several
    if scene.word(relative - 1) == "of" and scene.word(relative - 2) in {"both", "all", "each", "neither"}:
        end = relative - 2
    if scene.word(relative - 1) == "and":
        outer = next((i for i in range(relative - 2, scene.first, -1) if scene.word(i) in RELATIVES), -1)
        if outer > scene.first:
            return antecedent(scene, outer)
    while scene.word(end - 1) in {",", "-", "("}:
        end -= 1
    while scene.word(end - 1) in {"and", ","}:
        end -= 1
    first, last = scene.zone_before(end)
    if first < last and scene.word(first - 1) == "," and set(scene.lowers[first:last]) <= _ONES:
        return subject_before(scene, first - 1) or nearest_run(scene, first - 1)
    group = scene.verb_at.get(first - 1)
    head = scene.word(last - 1)
    described = head == "one" or (head in SERVICES and scene.word(first) in {"a", "an"})
    if group is not None and group.lemma in {"be", "become", "remain", "receive", "get"} and described:
        return subject_before(scene, group.first)
    if group is not None and group.lemma in {"be", "join", "become"} and COUNCILS & set(scene.lowers[first:last]):
        member = subject_before(scene, group.first)
        if member is not None and member.authorities:
            return member
    found = subject_of(scene, first, last)
    if found is not None:
        joined = {"and", ","} & set(scene.lowers[first:last])
        return found if joined else attrs.evolve(found, authorities=found.authorities[-1:])
    nearest = nearest_run(scene, end)
    if nearest is not None:
        return nearest
    outer = next((i for i in range(end - 1, scene.first, -1) if scene.word(i) in RELATIVES), -1)
    if outer > scene.first:
        return antecedent(scene, outer)
    if FOREIGN.intersection(scene.lowers[first:last]):
        return None
    mention = next((a for a in reversed(scene.authorities) if a.last <= end), None)
    if mention is not None and end - mention.last <= 4:  # noqa: PLR2004 - "Southwark, a borough whose"
        return Subject(authorities=(mention,), first=mention.first)
    return None


def relative_before(scene: Scene, end: int) -> int:
    """Index of the relative pronoun before the subject of an active verb ("which Ofsted rated"); -1 without one."""
    first, _ = scene.zone_before(end)
    if scene.word(first - 1) in RELATIVES or scene.word(first - 1) == "that":
        return first - 1
    return -1


def carried(scene: Scene, group: VerbGroup, previous: Report | None) -> Subject | None:
    """The subject of the grade before: "lost its outstanding rating and is now good"."""
    if previous is None:
        return None
    between = range(previous.last, group.first)
    small = all(scene.word(i) in JOINTS | FILLING | _OCCASION or i in scene.date_tokens for i in between)
    return previous.subject if small and {"and", "but", "then"} & {scene.word(i) for i in between} else None


_OCCASION = frozenset("its next last full inspection report review visit time year".split())
"""Words of "by its next full inspection", which tells when."""


def framed(scene: Scene, group: VerbGroup) -> Subject | None:
    """The subject that the clause has from the clause before it: "was inspected in March and judged adequate"."""
    frame = scene.frame_at.get(group.head)
    subject = frame.subject if frame is not None else None
    if (
        subject is None
        or subject.first >= group.first
        or scene.word(scene.zone_before(group.first)[0] - 1) in RELATIVES | {"that"}
    ):
        return None
    first, last = scene.zone_before(group.first)
    small = (scene.word(i) in JOINTS | FILLING or i in scene.date_tokens for i in range(first, last))
    if not all(small) and scene.word(group.first - 1) not in {"and", "but"}:
        return None
    return subject_of(scene, subject.first, subject.core)


def gerund(scene: Scene, group: VerbGroup) -> Subject | None:
    """The subject of "prompted by Derby's services being judged inadequate", which a preposition governs."""
    frame = scene.frame_at.get(group.head) if group.form == "ing" else None
    subject = frame.subject if frame is not None else None
    if subject is None or subject.last > group.first or scene.word(subject.first - 1) not in PREPOSITIONS:
        return None
    return subject_of(scene, subject.first, subject.last)


def later(scene: Scene, group: VerbGroup) -> Subject | None:
    """The subject that follows a participle at the head of a sentence: "Rated good for fostering, Barnsley"."""
    if group.first > scene.first + 1 and scene.word(group.first - 1) not in _BEFORE_ING:
        return None
    behind = (a for a in scene.authorities if a.first > group.last)
    mention = next((a for a in behind if scene.word(a.first - 1) in {",", "the"}), None)
    return Subject(authorities=(mention,), first=group.first) if mention is not None else None


_BEFORE_ING = frozenset("after before since despite though although while".split())


def going_on(scene: Scene, group: VerbGroup) -> Subject | None:
    """Read "Found inadequate in 2010 and 2013, it was", "Rated good, the council": who is not named is in focus."""
    if group.first > scene.first + 1:
        return None
    commas = (i for i in range(group.last, scene.last) if scene.word(i) == ",")
    told = any(
        scene.word(i + 1) == "it" or (scene.word(i + 1) == "the" and scene.word(i + 2) in _THE_COUNCIL) for i in commas
    )
    return Subject(first=group.first) if told else None


_THE_COUNCIL = frozenset("council authority borough county city town department service services island".split())


def by_inspectors(scene: Scene, group: VerbGroup) -> bool:
    """Whether inspectors, or their report, are the subject right before a verb."""
    first, last = scene.zone_before(group.first)
    if scene.word(last - 1) == "it" and group.lemma in {"hold", "think"}:
        return not group.passive
    if scene.word(last - 1) == "they":
        return not group.passive and _are_inspectors(scene)
    return not group.passive and not _TELLERS.isdisjoint(scene.lowers[first:last])


def _are_inspectors(scene: Scene) -> bool:
    """Whether "they" means the inspectors, with whom the sentence before, or one that goes on with them, is about."""
    sentences = scene.reading.sentences
    for index in range(scene.index - 1, max(-1, scene.index - _BACK), -1):
        if sentences[index].paragraph != sentences[scene.index].paragraph:
            return False
        first, last = scene.reading.ranges[index]
        words = scene.lowers[first:last]
        if not _TELLERS.isdisjoint(words):
            return _OTHERS.isdisjoint(words)
        if "they" not in words:
            return False
    return False


_BACK = 4  # sentences over which "they" may stand for the inspectors
_OTHERS = frozenset("parents staff councillors families ministers members managers leaders officers residents".split())
_TELLERS = frozenset("ofsted inspectors inspectorate watchdog regulator report inspection".split())


def owner(scene: Scene, before: int) -> Subject | None:
    """The subject of a nominal: the authority last named before a token of the sentence."""
    if FOREIGN.intersection(
        w for i, w in enumerate(scene.lowers[scene.first : before], scene.first) if _plain(scene, i)
    ):
        return None
    mention = next((a for a in reversed(scene.authorities) if a.last <= before), None)
    return Subject(authorities=(mention,), first=mention.first) if mention is not None else None


def _plain(scene: Scene, i: int) -> bool:
    return i not in scene.area_at and i not in scene.named_at


def named_before(scene: Scene, before: int) -> Subject | None:
    """The authority named last before a token of the sentence, and the areas named."""
    named = tuple(a for a in scene.authorities if a.last <= before)
    areas = tuple(dict.fromkeys(a.area for a in scene.areas if a.last <= before))
    return Subject(authorities=named[-1:], areas=areas, first=scene.first) if named or areas else None
