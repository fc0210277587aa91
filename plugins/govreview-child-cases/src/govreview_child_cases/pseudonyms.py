"""A child told by name here and by the label of its review there: "Peter Connelly, who" beside "the Baby P case"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .vocabulary import INFANTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreview.reading.reading import Reading

    from .child import Child

_APART = frozenset(
    "another second separate earlier previous previously also different unrelated similar other two three both".split()
)
"""Words beside a label that make it another child's: "an earlier review, on Child T"."""
_REVIEWED = frozenset("review report case author authors reviewers".split())


def same_children(reading: Reading, children: Sequence[Child]) -> list[tuple[Child, Child]]:
    """Pairs of a child told by name and one told by a label that must be the same, each child in one pair at most.

    Args:
        reading: The reading.
        children: The children of the document.
    """
    told = [c for c in children if not c.thin]
    labelled = [c for c in told if c.labelled and not c.group and len(c.names) == 1]
    named = [c for c in told if c.names and not c.labelled and not c.group]
    out = []
    for label in labelled:
        fit = [c for c in named if _fits(label, c)]
        letter = label.names[0].split()[-1].lower()
        alike = [c for c in fit if len(letter) == 1 and c.names[0][0].lower() == letter]
        rivals = [c for c in labelled if c.names[0].split()[-1].lower() == letter]
        if len(alike) == len(rivals) == 1 and not _meet(label, alike[0]):
            out.append((alike[0], label))
        elif len(named) == len(labelled) == len(fit) == len(told) - 1 == 1 and _of_review(reading, label, fit[0]):
            out.append((fit[0], label))
    return out


def _fits(label: Child, child: Child) -> bool:
    """Whether nothing that is told of one of two is against their being one."""
    if (label.sex and child.sex and label.sex != child.sex) or (label.ages and label.age != child.age):
        return False
    return label.nouns.isdisjoint(INFANTS) or "Y" not in (child.age or "") or child.age in ("P1Y", "P2Y", "P3Y")


def _meet(label: Child, child: Child) -> bool:
    """Whether one sentence tells of both, as of two."""
    return not {m.sentence for m in label.mentions}.isdisjoint(m.sentence for m in child.mentions)


def _of_review(reading: Reading, label: Child, child: Child) -> bool:
    """Whether a label is told behind the only child, of its review and with no place and no year of its own."""
    first = min(m.sentence for m in child.mentions)
    places = {reading.sentence_of(m.first) for m in reading.authorities}
    years = {reading.sentence_of(i) for i in reading.date_at}
    sentences = {m.sentence for m in label.mentions if m.name}
    if _meet(label, child) or min(sentences) <= first or not sentences.isdisjoint(places | years):
        return False
    bags = [reading.bags[s] for s in sentences]
    return any(not _REVIEWED.isdisjoint(bag) for bag in bags) and all(_APART.isdisjoint(bag) for bag in bags)
