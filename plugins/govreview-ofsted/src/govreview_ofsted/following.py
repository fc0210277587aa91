"""The dates that follow a grade in its clause, and what may lead over to them: ", awarded in May"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from govreview.reading.dates.mentions import DateRole
from govreview_ofsted.occasions import is_count, is_repeating
from govreview_ofsted.scene import OPENERS, RELATIVES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govreview.reading.dates.mentions import DateMention
    from govreview_ofsted.scene import Scene

CLOSE = 2  # tokens between a grade and the date that belongs to it
ENDS = frozenset(
    {";", ":", ".", "(", "-", "but", "while", "although", "whereas", "having", "after", "before", "ahead", "despite"}
)
_BEFORE_DATE = frozenset(
    "most in on at last this since for and again both of during early late earlier by the a from first as recently "
    "as of back then until no less indeed handed down given announced published made issued awarded".split()
)


def following(scene: Scene, i: int, until: int, *, verdict: bool) -> list[DateMention]:
    """The dates behind a grade, in its clause."""
    at = {first: (last, mention) for first, last, mention in scene.dates}
    found: list[DateMention] = []
    told, parted, begin = False, False, i
    while i < min(until, scene.last):
        word = scene.lowers[i]
        if i in at:
            if "and" in scene.lowers[max(begin, i - 2) : i] and not found and _opens_clause(scene, at[i][0]):
                break
            joined = scene.word(i - 1) == "and" and i - 2 in scene.date_tokens
            if (found or parted) and not joined and scene.word(at[i][0]) not in CLOSERS:
                break
            if not is_count(scene, i, at[i][1]):
                lasting = at[i][1].role is DateRole.POINT and "since" in scene.lowers[begin:i]
                found.append(attrs.evolve(at[i][1], role=DateRole.SINCE) if lasting else at[i][1])
            i = at[i][0]
            continue
        parted = parted or word == ","
        if (
            is_repeating(scene, i)
            or (i in scene.grade_at and i > begin and not told)
            or (found and word not in _BEFORE_DATE and word != ",")
        ):
            break
        if word == "from" and i > begin and scene.word(i + 1) in {"the", "an", "a", "its"} and i + 2 not in at:
            break
        if word in {"when", "time"} and _CALLED.intersection(scene.lowers[i : i + 8]):
            told = True
            i += 1
            continue
        called = told or bool(_CALLED.intersection(scene.lowers[i + 1 : i + 3]))
        passed = verdict and word in {"which", "that"} and scene.word(i + 1) in _INSPECTING
        if passed or (word in {"who", "which"} and called and scene.word(i - 1) in _INSPECTING):
            told = True
            i += 1
            continue
        if word == ":" and scene.word(i - 1) in _TIMES and _date_follows(scene, i + 1):
            i += 1
            continue
        if (
            (word in ENDS and not _opens_date(scene, i, at))
            or (word in OPENERS - {"since", "until"} and not _as_recently(scene, i))
            or word in RELATIVES
        ) and i not in scene.area_at:
            break
        steps = _goes_on(scene, i) if word == "," else _report_dated(scene, i) if word in {"in", "by"} else 0
        steps = steps or (_given_then(scene, i) if word in _GIVING and i - begin <= _BESIDE else 0)
        if steps:
            told = told or scene.word(i + steps - 1) != "again"
            parted = parted and told
            i += steps
            continue
        if word == "," and not _date_follows(scene, i + 1):
            break
        if (
            i in scene.verb_at
            and not (word == "running" and scene.word(i - 1) in _TIMES | {"time"})
            and scene.verb_at[i].form in {"finite", "ing"}
            and not (i - begin <= 1 and scene.word(i) in {"is", "was"} and _VERDICTS & set(scene.lowers[i + 1 : i + 5]))
            and not (told or scene.verb_at[i].lemma in (_OF_VERDICTS if verdict else _GIVEN))
        ):
            break
        i += 1
    return found


def _report_dated(scene: Scene, i: int) -> int:
    """How many tokens lead over to a date in "in a report made public on Tuesday", which begins at a token."""
    report = next((k for k in range(i + 1, i + _PAPER) if scene.word(k) in _PAPERS), -1)
    if report < 0 or any(k in scene.verb_at or k in scene.named_at for k in range(i, report)):
        return 0
    for k in range(report + 1, report + _PAPER):
        if k in scene.date_tokens or (scene.word(k) in _BEFORE_DATE and k + 1 in scene.date_tokens):
            return k - i
        if scene.word(k) not in _ISSUING:
            return 0
    return 0


_PAPER = 6  # tokens between "in" and the report, or the report and its date
_PAPERS = frozenset("report reports assessment letter inspection judgement judgment review findings results".split())
_ISSUING = frozenset("made public published released issued out only just dated from of printed which was that".split())


def _opens_clause(scene: Scene, i: int) -> bool:
    """Whether a date is that of a clause behind it: "and in 2019 it was good"."""
    return scene.word(i) in _SUBJECTS or i in scene.named_at


_SUBJECTS = frozenset("it they the its their".split())


def _opens_date(scene: Scene, i: int, at: Mapping[int, tuple[int, DateMention]]) -> bool:
    """Whether a bracket or dash stands before a date: "inadequate (May 2015)", not before "(2015: good)"."""
    return scene.word(i) in {"(", "-"} and i + 1 in at and scene.word(at[i + 1][0]) in {")", "", ",", "."}


def _goes_on(scene: Scene, i: int) -> int:
    """How many tokens from a comma on only lead over to a date: ", and has been since", ", according to"."""
    if scene.lowers[i + 1 : i + 4] == ("no", "less", ","):
        return 4
    if scene.word(i + 1) == "as" and scene.word(i + 2) in {"it", "they"}:
        lasting = scene.word(i + 3) in {"has", "have"} and scene.word(i + 4) in {"been", "done"}
        return 5 if lasting and scene.word(i + 5) in {"since", "for"} else 0
    if scene.word(i + 1) == "when" and _CALLED.intersection(scene.lowers[i + 2 : i + 6]):
        return 1
    if scene.word(i + 1) in {"and", "as"} and _CONTINUED & set(scene.lowers[i + 2 : i + 5]):
        return 3
    end = next((k for k in range(i + 1, min(i + 8, scene.last)) if scene.word(k) == ","), -1)
    if scene.word(i - 1) == "and" and scene.word(end + 1) == "again" and _date_follows(scene, end + 2):
        return end + 2 - i
    if end > 0 and "time" in scene.lowers[i + 1 : end] and scene.word(i + 1) == "for" and _date_follows(scene, end + 1):
        return end + 1 - i
    if scene.lowers[i + 1 : i + 3] == ("and", "again") and _date_follows(scene, i + 3):
        return 3
    if scene.word(i + 1) in {"which", "a"} and _HELD & set(scene.lowers[i + 2 : i + 6]):
        return 2
    return int(scene.word(i + 1) == "according" or _inspectors_say(scene, i + 1))


def _given_then(scene: Scene, i: int) -> int:
    """How many tokens right behind a grade say that it was given: ", won last year", "which dates from 2018"."""
    k = i
    while k < i + _BESIDE + 2 and scene.word(k) in _GIVING:
        k += 1
    return k + 1 - i if k > i and scene.word(k) in _GAVE else 0


_BESIDE = 3  # tokens between a grade and the words that say when it was given
_GIVING = frozenset({",", "-", "("}) | frozenset(
    "which that it they was were is are had has have been the council borough city authority county trust only "
    "a grade rating mark verdict judgement judgment one".split()
)
_GAVE = frozenset(
    "given awarded won earned gained achieved received handed bestowed held dating dates dated obtained secured "
    "lumbered saddled landed slapped stuck burdened branded "
    "conferred collected issued imposed delivered carried acquired attained got".split()
)


def _as_recently(scene: Scene, i: int) -> bool:
    """Read "as recently as 2022", "as long ago as 2009"."""
    opens = scene.word(i + 1) in {"recently", "lately", "late", "long", "far", "of"}
    return scene.word(i) == "as" and (opens or scene.word(i - 1) in {"recently", "lately", "late", "ago", "back"})


_VERDICTS = frozenset("verdict judgement judgment word grade rating conclusion".split())
_TIMES = frozenset({"times", "twice", "occasions"})
_CONTINUED = frozenset({"done", "been", "remained", "stayed"})
CLOSERS = frozenset({"respectively", "", ".", ",", ";", ":", ")", "and", "but", "-", '"', "'"})
_HELD = frozenset("had held kept".split())
_CALLED = frozenset("looked called inspected visited inspectors ofsted watchdog came went returned descended".split())
_GIVEN = frozenset("give award hand rate judge receive get".split())
_OF_VERDICTS = _GIVEN | frozenset(
    "publish issue announce come follow hang stand last dog haunt apply deliver land date loom win earn confer".split()
)
"""Verbs between a verdict and its date: "has hung over the town since 2014"."""


def _inspectors_say(scene: Scene, i: int) -> bool:
    """Read ", Ofsted said on Tuesday", ", said inspectors in May" behind a grade."""
    i += scene.word(i) == "the"
    said = i + (scene.word(i) in _INSPECTING)
    group = scene.verb_at.get(said)
    if group is None or group.last - 1 != said or group.passive:
        return False
    return (said > i or scene.word(said + 1) in _INSPECTING) and _date_follows(scene, i + 2)


_INSPECTING = frozenset("ofsted inspectors inspectorate watchdog report".split())


def _date_follows(scene: Scene, i: int) -> bool:
    """Whether nothing but small words stands between a comma and a date."""
    if scene.word(i) == "and":
        return False
    while scene.word(i) in _BEFORE_DATE:
        if i in scene.date_tokens:
            return True
        i += 1
    return i in scene.date_tokens
