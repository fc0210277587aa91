"""The dates of inspection reports and inspections that a text tells, for the grades told without one."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import attrs
import regex

from govreview.models.document import SectionKind
from govreview.models.edtf import EdtfDate
from govreview.reading.dates.mentions import Direction
from govreview_ofsted.mentions import in_focus, slugs_of
from govreview_ofsted.scene import Scene
from govreview_ofsted.tables import last_date
from govreview_ofsted.words import COUNCILS, REPORTS, VERDICTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.reading import Reading
    from govreview_ofsted.mentions import Mention

_PUBLISHED = frozenset(
    "published publishes publication issued released out public dated announced unveiled revealed delivered "
    "reported landed brought".split()
)
_MANY = frozenset(
    "tables league rankings reports judgements judgments inspections results letters assessments ratings "
    "verdicts grades".split()
)


@attrs.frozen(kw_only=True)
class Publication:
    """The date of an inspection report that the text tells.

    Attributes:
        start: Code points into ``Document.text``: where the sentence begins.
        end: Where it ends, exclusive.
        date: When the report was published.
        slugs: Those it is on; empty for reports on several.
        weak: Whether it is the date of the inspection, which counts where no report's is told.
        called: Whether it is the date on which inspectors are told to have called.
    """

    start: int
    end: int
    date: EdtfDate
    slugs: tuple[str, ...]
    weak: bool = False
    called: bool = False


def publications(reading: Reading) -> Iterator[Publication]:
    """Find the dates of publication of inspection reports."""
    yield from _printed(reading)
    lowers, date_at = reading.tokens.lowers, reading.date_at
    for index, (first, last) in enumerate(reading.ranges):
        words = lowers[first:last]
        tells = not _ISSUED.isdisjoint(words) or words[0] == "published"
        if not tells and _VISITS.isdisjoint(words):
            continue
        for i in range(first, last):
            mention = date_at.get(i)
            if mention is None:
                continue
            issued = tells and _published(lowers, i, first) and not _is_awaited(lowers, first, i)
            if not issued and not _is_visit(lowers, i, first, last):
                continue
            date = mention.resolve(reading.document.published, Direction.PAST)
            if date is None or (date.is_interval and (date.latest is None or date.earliest is None)):
                continue
            slugs = () if _MANY.intersection(words) or _are_several(reading, index) else _concerned(reading, index)
            yield Publication(
                start=reading.sentences[index].start,
                end=reading.sentences[index].end,
                date=date,
                slugs=slugs,
                weak=not issued,
                called=not issued and _have_called(lowers, i, first),
            )
            break


def _printed(reading: Reading) -> Iterator[Publication]:
    """The dates of lines "Published: 15 July" below the name of an authority, where several are told of in turn."""
    if "ublished" not in reading.folded:
        return
    for line in _line().finditer(reading.folded):
        named = [a for a in reading.authorities if a.start < line.start()]
        if not named or reading.sentences[reading.sentence_of(named[-1].first)].section is not SectionKind.HEADING:
            continue
        date = last_date(reading, line.end("what"), line.end())
        if date is not None:
            yield Publication(start=line.start(), end=line.end(), date=date, slugs=slugs_of(named[-1]))


@cache
def _line() -> regex.Pattern[str]:
    return regex.compile(r"(?m)^[ \t]*+(?P<what>(?:Report[ \t]++)?[Pp]ublished[ \t]*+:)[^\n]{4,40}$")


def _are_several(reading: Reading, index: int) -> bool:
    """Read "Two councils learned their fate on Tuesday": several, none of them named."""
    first, last = reading.ranges[index]
    named = any(first <= a.first < last for a in reading.authorities)
    return not named and not COUNCILS.isdisjoint(reading.tokens.lowers[first:last])


def _concerned(reading: Reading, index: int) -> tuple[str, ...]:
    """The slugs of those whom a sentence names, else of the one in focus."""
    first, last = reading.ranges[index]
    named: list[Mention] = [a for a in reading.authorities if first <= a.first < last]
    before = named or any(a.first < first for a in reading.authorities)
    named = named if before else list(reading.authorities[:1])
    focus = None if named else in_focus(Scene(reading, index), first)
    return tuple(slug for mention in named or ([focus] if focus else []) for slug in slugs_of(mention))


def _is_awaited(lowers: tuple[str, ...], first: int, i: int) -> bool:
    """Read "when its report is published in January", "repeating its verdict of 2014": not the report told of."""
    near = lowers[max(first, i - 9) : i]
    if not _NO_ISSUE.isdisjoint(near) or near[-3:] in (("your", "letter", "of"), ("my", "letter", "of")):
        return True
    opens = next((k for k, word in enumerate(near) if word in {"when", "until", "once", "before"}), len(near))
    ahead = near[opens:]
    return any(word in _COMING or _is_issued(ahead, k) for k, word in enumerate(ahead))


def _is_issued(words: tuple[str, ...], k: int) -> bool:
    """Whether "is published", "are issued" stands at a place."""
    return words[k] in _PUBLISHED and words[k - 1 : k] in (("is",), ("are",))


_NO_ISSUE = frozenset("repeating echoing matching mirroring reaffirming debated discussed scrutinised".split())
_COMING = frozenset("appears publishes comes emerges lands".split())


_VISITS = frozenset("inspected inspection visited inspectors".split())
_ISSUED = REPORTS | VERDICTS | {"ofsted", "inspection", "fate", "fates"}
_NO_VISITS = frozenset(
    "last previous earlier monitoring focused will would due expected return before by until since ahead again next "
    "commissioner".split()
)


def _is_visit(lowers: tuple[str, ...], i: int, first: int, last: int) -> bool:
    """Whether a date is that of an inspection that has been."""
    rest = lowers[first:i] + lowers[i + 1 : last] if lowers[i] == "last" else lowers[first:last]
    if _NO_VISITS.intersection(rest):
        return False
    near = lowers[max(first, i - 8) : i]
    return "inspected" in near or "inspection" in near or _have_called(lowers, i, first)


def _have_called(lowers: tuple[str, ...], i: int, first: int) -> bool:
    """Read "Inspectors who were in Derby for a fortnight in February" before a date."""
    near = lowers[max(first, i - 10) : i]
    return not _CALLERS.isdisjoint(near) and not _CALLED.isdisjoint(near)


_CALLERS = frozenset({"inspectors", "ofsted"})
_CALLED = frozenset("visited came called spent went arrived descended were".split())


def _tells_issue(lowers: tuple[str, ...], k: int) -> bool:
    """Whether a word says that something was published: "out" alone does, not "hand out"."""
    if lowers[k] == "went":
        return lowers[k + 1] in {"up", "online", "live"} and not REPORTS.isdisjoint(lowers[max(0, k - _APPEARED) : k])
    if lowers[k] == "appeared":
        return not REPORTS.isdisjoint(lowers[max(0, k - _APPEARED) : k])
    return lowers[k] in _PUBLISHED and (lowers[k] != "out" or not lowers[k - 1].isalpha() or lowers[k - 1] in _COMES)


_APPEARED = 4  # tokens between "the assessments" and "which appeared"
_FATES = frozenset({"fate", "fates"})
_LEARNT = frozenset("learned learnt discovered heard discover learn hear".split())
"""Words of who "learned its fate on Tuesday"."""
_COMES = frozenset("is was came comes report reports now are were it due brought put bring brings".split())


_SOON = frozenset("hours minutes shortly just soon immediately moments".split())


def _published(lowers: tuple[str, ...], i: int, first: int) -> bool:
    if any(_tells_issue(lowers, k) for k in range(i + 1, min(i + 4, len(lowers)))):
        return True
    if (
        lowers[i + 1 : i + 2] == (",",)
        and _SOON.intersection(lowers[i + 2 : i + 3])
        and "after" in lowers[i + 3 : i + 6]
    ):
        near = lowers[i + 3 : i + 14]
        if not _PUBLISHED.isdisjoint(near) and not _ISSUED.isdisjoint(near):
            return True
    if lowers[i] in {"yesterday", "today"} and lowers[i - 1] in _MANY and "ofsted" in lowers[first:i]:
        return True
    behind = lowers[i + 1 : i + 7]
    if "'s" in behind[:3] and REPORTS.intersection(behind[behind.index("'s") : behind.index("'s") + 4]):
        return True
    if lowers[first] in {"that", "this", "the", "its"} and lowers[first + 1] in VERDICTS | REPORTS:
        told = {"came", "handed", "given", "dates"}.intersection(lowers[first + 2 : min(first + 6, i)])
        if told:
            return True
    near = lowers[max(first, i - 10) : i]
    for stop in (",", ";", "that", "which"):
        if stop in near:
            near = near[len(near) - near[::-1].index(stop) :]
    if not _FATES.isdisjoint(near) and not _LEARNT.isdisjoint(near):
        return True
    return any(_tells_issue(lowers, k) for k in range(i - len(near), i)) or (
        len(near) > 1 and near[-1] in {"of", "dated", "last"} and bool(REPORTS.intersection(near[-3:-1]))
    )
