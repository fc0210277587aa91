"""What a suspect says of how a child came to harm: "said she had fallen off a bed" tells nothing of how it died."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .harms import Finding
    from .scene import Line, Scene

_MISHAPS = frozenset(
    "fell fell-on drowned choked swallowed stopped-breathing dropped struck in-front overdose burns".split()
)
"""Rules of what may be a mishap, and so what one says who did it."""
_CLAIMS = frozenset(
    (
        "say says said saying claim claims claimed claiming tell tells told telling insist insists insisted insisting "
        "maintain maintained convince convinced convincing persuade persuaded pretend pretended pretending lied "
        "lying suggested blamed blaming explained"
    ).split()
)
_GUILT = frozenset(
    "murder murdered murdering manslaughter guilty convicted jailed assault assaulted beaten inflicted killer".split()
)
_FINDERS = frozenset(
    "court coroner inquest jury judge jurors pathologist doctor doctors police officers prosecutor prosecutors review "
    "report witnesses witness experts expert paramedics detectives spokesman spokeswoman neighbours".split()
)
"""Who tells what others have found."""


def without_lies(scene: Scene, findings: Sequence[Finding]) -> Iterator[Finding]:
    """The findings, of a killer's story only that the child came to harm, and nothing where another tells that."""
    guilt = any(not _GUILT.isdisjoint(bag) for bag in scene.reading.bags)
    lies = [guilt and f.harm.rule in _MISHAPS and _claimed(scene.line(f.sentence), f.first) for f in findings]
    told = {id(f.child) for f, lie in zip(findings, lies, strict=True) if not lie}
    for finding, lie in zip(findings, lies, strict=True):
        if not lie:
            yield finding
        elif id(finding.child) not in told:
            yield evolve(finding, manner=None)


def _claimed(line: Line, first: int) -> bool:
    """Whether words stand in what somebody says who neither found it out nor speaks for those who did."""
    at = next((k for k in range(first - 1, line.first - 1, -1) if line.low(k) in _CLAIMS or line.low(k) in _CUTS), -1)
    if at < 0 or line.low(at) in _CUTS:
        return False
    before = {line.low(k) for k in range(line.first, at)}
    return before.isdisjoint(_FINDERS) and line.low(at - 1) not in ("was", "were", "is", "are", "been")


_CUTS = frozenset({";", "but", "although", "though", "."})
