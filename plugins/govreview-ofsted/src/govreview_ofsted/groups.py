"""Lists grouped by grade: a line that is nothing but a grade, and below it the authorities that hold it.

Good
Barnet (2019), up from inadequate
Camden, Sutton (May 2018) and Merton
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import attrs
import regex

from govreview.gazetteer import AuthorityEntry
from govreview.models.actor import ActorRef, Authority
from govreview.models.document import Evidence, SectionKind
from govreview.models.edtf import EdtfDate
from govreview.models.records import Area, Judgement, Rating
from govreview.reading.dates.mentions import Direction, find_dates
from govreview.reading.text.sentences import Sentence
from govreview.reading.text.tokens import tokenise
from govreview_ofsted.grades import find_grades
from govreview_ofsted.standing import Told

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.reading.dates.mentions import DateMention
    from govreview.reading.reading import Reading
    from govreview.reading.text.tokens import Tokens

_FEWEST = 2  # authorities that make a list
_LINE = 160  # characters that a line has at most
_HEAD = 50  # and one that is a grade
_AROUND = frozenset(
    "rated judged graded ranked the a councils council authorities boroughs borough counties overall in now still and "
    "to be ( ) : - *".split()
)
_JOINTS = frozenset(", and & ; / * .".split())
_EARLIER = frozenset("from was were previously before formerly earlier last then".split())


@attrs.frozen
class Member:
    """An authority of a list.

    Attributes:
        authority: Which.
        start: Code point at which its line begins.
        end: Code point behind its line.
        date: When it was graded, `None` where not told.
        earlier: The grade it had before and when that was given.
    """

    authority: Authority
    start: int
    end: int
    date: EdtfDate | None
    earlier: tuple[Judgement, EdtfDate | None] | None


@attrs.frozen
class Group:
    """A grade, where its line begins, and the authorities below it."""

    judgement: Judgement
    start: int
    members: tuple[Member, ...]

    @property
    def span(self) -> tuple[int, int]:
        """Code points into ``Document.text`` where the group begins and ends, exclusive."""
        return self.start, self.members[-1].end


def find_groups(reading: Reading) -> tuple[Group, ...]:
    """Find the lists grouped by grade; they may stand at the end, where sections tell no body any more."""
    groups: list[Group] = []
    judgement: Judgement | None = None
    start = 0
    members: list[Member] = []
    for line in _lines().finditer(reading.folded):
        head = _grade(line[0])
        below = _members(reading, line.start(), line.end()) if judgement is not None and head is None else ()
        members.extend(below)
        if below:
            continue
        if judgement is not None and members:
            groups.append(Group(judgement, start, tuple(members)))
        judgement, start, members = head, line.start(), []
    if judgement is not None and members:
        groups.append(Group(judgement, start, tuple(members)))
    return tuple(groups) if sum(len(group.members) for group in groups) >= _FEWEST else ()


def group_ratings(groups: Sequence[Group], text: str) -> Iterator[Told]:
    """The ratings of such lists: the grade of the group, which stands, and the one that an authority had before."""
    for group in groups:
        for member in group.members:
            rating = Rating(
                authority=member.authority,
                area=Area.OVERALL,
                judgement=group.judgement,
                by=ActorRef(name="Ofsted"),
                date=member.date,
                current=True,
                evidence=(Evidence.of(text, member.start, member.end),),
                rule="group",
            )
            yield Told(rating, present=True)
            if member.earlier is not None:
                judgement, date = member.earlier
                yield Told(attrs.evolve(rating, judgement=judgement, date=date, current=False), present=False)


@cache
def _lines() -> regex.Pattern[str]:
    return regex.compile(r"(?<=^|[\r\n])[ \t]*+\K[^\s][^\r\n]*+")


@cache
def _word() -> regex.Pattern[str]:
    return regex.compile(r"[\w][\w'-]*+|[^\w\s]")


def _grade(line: str) -> Judgement | None:
    """The grade that a line is and nothing else, but for words such as "rated" and a count."""
    if len(line) > _HEAD:
        return None
    words = _word().findall(line.lower())
    grade = next(find_grades(words, 0, len(words)), None)
    if grade is None or grade.weak or grade.echo:
        return None
    beside = (*words[: grade.first], *words[grade.last :])
    return grade.judgement if all(w in _AROUND or w.isdigit() for w in beside) else None


def _members(reading: Reading, start: int, end: int) -> tuple[Member, ...]:
    """The authorities with which a line begins or of which it is a list; none where it is something else."""
    if end - start > _LINE:
        return ()
    tokens, ((first, last),) = tokenise(reading.folded, (Sentence(start, end, 0, SectionKind.BODY),))
    found: list[tuple[Authority, int, int]] = []
    i = first
    while i < last:
        named = _authority(reading, tokens, i)
        if named is None:
            if not found and not (tokens.lowers[i] in _JOINTS or tokens.lowers[i].rstrip(".").isdigit()):
                return ()
            if found and tokens.lowers[i] not in _JOINTS:
                i = _behind(tokens, i, last)
                continue
            i += 1
            continue
        found.append((named[0], i, named[1]))
        i = named[1]
    ends = [begin for _, begin, _ in found[1:]] + [last]
    return tuple(
        _member(reading, tokens, authority, (start, end), (behind, until))
        for (authority, _, behind), until in zip(found, ends, strict=True)
    )


def _behind(tokens: Tokens, i: int, last: int) -> int:
    """Behind what is said of an authority: a bracket, else the rest of the line."""
    if tokens.lowers[i] != "(":
        return last
    return next((k + 1 for k in range(i, last) if tokens.lowers[k] == ")"), last)


def _authority(reading: Reading, tokens: Tokens, i: int) -> tuple[Authority, int] | None:
    hit = reading.gazetteer.match(tokens.words, i)
    entries = [e for e in hit.entries if isinstance(e, AuthorityEntry)] if hit is not None else []
    if hit is None or not entries:
        return None
    entry = reading.gazetteer.choose(entries, None, reading.document.published)
    return Authority(entry.slug, entry.name), hit.last


def _member(
    reading: Reading, tokens: Tokens, authority: Authority, line: tuple[int, int], said: tuple[int, int]
) -> Member:
    """An authority with the date and the earlier grade that are said of it."""
    first, last = said
    before = next(find_grades(tokens.lowers, first, last), None)
    earlier = before is not None and bool(_EARLIER.intersection(tokens.lowers[first : before.first]))
    dates = find_dates(tokens, first, last)
    until = tokens.starts[before.first] if before is not None and earlier else line[1]
    own = [d for d in dates if d.start < until]
    others = [d for d in dates if d.start >= until]
    told = (before.judgement, _resolved(reading, others)) if before is not None and before.judgement else None
    return Member(authority, *line, _resolved(reading, own), told if earlier else None)


def _resolved(reading: Reading, dates: Sequence[DateMention]) -> EdtfDate | None:
    return dates[0].resolve(reading.document.published, Direction.PAST) if dates else None
