"""What the words around a date say it is the date of: a review, an office, a birthday."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .harms import Finding
    from .scene import Line

_PAPERS = frozenset("review report letter findings".split())
"""What somebody received on a day: "received the review into the death on 12 November"."""
_MEANWHILE = frozenset("when as while".split())
_OFFICE = frozenset(
    "fired sacked dismissed suspended appointed resigned quit joined secretary minister director inspectors "
    "ofsted".split()
)
"""What is told behind "when" of those who work there: "in 2008 when he fired her"."""
SPANS = frozenset("year month week day night morning summer winter spring autumn weekend".split())
WHICH = frozenset("in that when on which after".split())
_NEAR = 3  # tokens from a date to "when", or to the day that it is counted from
_CLOSE = 6  # tokens of a clause


def of_papers(line: Line, at: int) -> bool:
    """Whether a date behind it says when somebody received a review."""
    if "received" not in line.words:
        return False
    behind = next(k for k in range(line.first, line.last) if line.low(k) == "received")
    return not _PAPERS.isdisjoint(line.low(k) for k in range(behind, at))


def before_birthday(line: Line, at: int) -> bool:
    """Read "the week before her birthday in September 2014": near enough for a month."""
    day = next((k for k in range(at - 1, at - _NEAR, -1) if line.low(k) == "birthday"), -1)
    return day > 0 and any(
        line.low(k) in ("before", "after", "of")
        and line.low(k - 1) in ("day", "days", "week", "weeks", "eve", "fortnight")
        for k in range(day - _NEAR, day)
    )


def in_clause_on_papers(line: Line, finding: Finding, at: int) -> bool:
    """Whether a date stands in a clause on a review: "in the serious case review, which came out in 2013, and she"."""
    if "concerned" in [line.low(k) for k in range(at + 1, at + _NEAR)] and at < finding.first:
        return True  # "The first, in 2012, concerned a girl blinded by shaking"
    opens = next((k for k in range(at - 1, at - _CLOSE, -1) if line.low(k) == "which"), -1)
    if opens < 0 or finding.first in range(opens, at):
        return False
    return line.low(opens - 1) == "," and line.low(opens - 2) in _PAPERS | {"inquest", "inquiry", "trial"}


def is_meanwhile(line: Line, at: int) -> bool:
    """Whether a date is told to be that of what an office did: "in 2008 when he fired the director"."""
    behind = [line.low(k) for k in range(at + 1, at + _NEAR + _CLOSE)]
    when = next((k for k, word in enumerate(behind[:_NEAR]) if word in _MEANWHILE), -1)
    return when >= 0 and not _OFFICE.isdisjoint(behind[when : when + _CLOSE])


def is_the_year(line: Line, at: int, before: int) -> bool:
    """Whether a date is said to be that of what follows: "in 2013, the year in which Tom was beaten"."""
    words = [line.low(k) for k in range(at + 1, min(at + 8, before))]
    spans = [k for k, word in enumerate(words) if word in SPANS and k and words[k - 1] in ("the", "that", "same")]
    return any(words[k + 1 : k + 2] and words[k + 1] in WHICH for k in spans)
