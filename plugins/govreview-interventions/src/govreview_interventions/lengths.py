"""When a step that has ended began, where only its length is told: "came to an end in May, after three years"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.models import EdtfDate
from govreview.reading.dates.counts import count_before
from govreview.reading.dates.values import Direction, Unit
from govreview.reading.dates.words import UNITS, Window

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.dates.counts import Count
    from govreview.reading.grammar.frames import Frame

    from .mentions import Mention
    from .scene import Scene

_BIRTHS = frozenset(
    "set establish create issue serve impose send put place go come arrive start begin take form make launch appoint "
    "open give hand order bring call install parachute introduce sign found slap despatch dispatch name".split()
)
"""Verbs that tell how a step began: "four years after it was set up"."""
_BEGINNINGS = frozenset("launch creation arrival appointment introduction imposition birth formation opening".split())
_OTHERS = frozenset("investigation negotiation negotiations talks inspection wrangling consultation delay".split())
_LASTING = frozenset({"of", "in", "under", "on", "with", "at", "as"})
_STOPS = frozenset({".", ";", ":", "?", "!", "but"})
_MONTHS = 12
_FAR = 7


def began(scene: Scene, mention: Mention, frame: Frame, end: EdtfDate) -> EdtfDate | None:
    """When a step began, counted back from its end by the words for how long it lasted, `None` where none are told.

    Args:
        scene: The text.
        mention: The step.
        frame: The clause that tells its end.
        end: That end.
    """
    window = Window(scene.reading.tokens.words, scene.lowers, *scene.reading.ranges[frame.sentence])
    for i, count in _counts(scene, window, frame):
        if _before_birth(scene, mention, frame, i) or _lasted(window, i, count) or _of_it(window, i, count, mention):
            return _back(end, count)
    return None


def _counts(scene: Scene, window: Window, frame: Frame) -> Iterator[tuple[int, Count]]:
    """The counts of units in the sentence of a clause, up to where another sentence begins behind it."""
    for i in range(window.first + 1, window.last):
        if i >= frame.last and scene.lowers[i] in _STOPS:
            return
        if scene.lowers[i] in UNITS:
            count = count_before(window, i)
            if count is not None and count.unit in (Unit.YEAR, Unit.MONTH):
                yield i, count


def _before_birth(scene: Scene, mention: Mention, frame: Frame, i: int) -> bool:
    """Read "four years after it had been set up", "two years after its launch"."""
    if scene.lowers[i + 1 : i + 2] != ("after",) or i < frame.verb.last:
        return False
    if not _BEGINNINGS.isdisjoint(scene.lowers[i + 2 : i + 5]) and scene.lowers[i + 2] in (
        "its",
        "his",
        "her",
        "their",
    ):
        return True
    below = next(
        (f for f in scene.frames[frame.sentence] if f.opener == "after" and i < f.verb.first <= i + _FAR), None
    )
    if below is None or below.verb.lemma not in _BIRTHS or below.verb.negation >= 0:
        return False
    told = (*below.objects, *((below.subject,) if below.subject is not None else ()))
    names = {m.first for m in mention.phrase.people}
    pronoun = any(x.determiner == "pronoun" for x in told)
    return pronoun or any(m.first in names for x in told for m in x.people)


def _lasted(window: Window, i: int, count: Count) -> bool:
    """Read "after three years", "after 18 months in the job": not "after two years of talks"."""
    if window.low(count.first - 1) != "after":
        return False
    behind = window.low(i + 1)
    if behind in ("of", "in") and {window.low(k) for k in range(i + 2, i + 5)} & _OTHERS:
        return False
    return behind in _LASTING or not behind or behind in (",", ".", ";", ")", "-")


def _of_it(window: Window, i: int, count: Count, mention: Mention) -> bool:
    """Read "three years of government intervention ended": how much of it there was."""
    return window.low(i + 1) == "of" and i < mention.at <= i + _FAR and count.first <= mention.phrase.first


def _back(end: EdtfDate, count: Count) -> EdtfDate | None:
    """The date so long before an end: years lead to a year, months to a month."""
    last = end.latest if not end.is_interval else None
    if last is None:
        return None
    if count.unit is Unit.YEAR:
        return EdtfDate.year(last.year - count.count).approximate()
    year, month = divmod(last.year * _MONTHS + last.month - 1 - count.count, _MONTHS)
    return EdtfDate.month(year, month + 1).approximate()


def since(scene: Scene, frame: Frame) -> EdtfDate | None:
    """Read "It is two years since ministers sent in a commissioner": the date that "since" gives the clause behind."""
    frames = scene.frames[frame.sentence]
    above = next((f for f in reversed(frames) if f.verb.first < frame.verb.first and f.verb.lemma == "be"), None)
    if above is None or above.subject is None or scene.lowers[above.subject.first : above.subject.last] != ("it",):
        return None
    words = scene.lowers[above.verb.last : frame.verb.first]
    if "since" not in words or not {",", ".", ";"}.isdisjoint(words):
        return None
    at = next((i for i in above.dates if i in scene.reading.date_at), None)
    if at is None:
        return None
    return scene.reading.date_at[at].resolve(scene.reading.document.published, Direction.PAST)
