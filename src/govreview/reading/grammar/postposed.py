"""Reports told behind what they report: "A commissioner would be sent in, the minister said"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.reading.grammar.frames import predicate_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreview.reading.grammar.drafts import Draft
    from govreview.reading.grammar.phrases import Chunk

_SAYING = frozenset({"say", "tell", "announce"})
_MAIN = frozenset({"", "and"})
_JUDGING = frozenset("be mean cost make help need like want prefer welcome require damage undermine".split())
"""Verbs of what something would be worth, which nobody has settled: "it would be a mistake, he said"."""


def hang_reported(drafts: Sequence[Draft], chunks: Sequence[Chunk]) -> None:
    """Let the verb of saying that ends a sentence govern what "would" happen: there it only reports "will".

    Args:
        drafts: The clauses of the sentence, in order.
        chunks: Its chunks.
    """
    report = next((d for d in reversed(drafts) if not d.link), None)
    if report is None or predicate_of(report.verb) not in _SAYING or not _is_bare(report, drafts):
        return
    subject = report.subject
    first = report.verb.first if subject is None else min(subject.first, report.verb.first)
    before = next((c for c in reversed(chunks) if c.last <= first), None)
    if before is None or before.kind not in (",", '"', "-"):
        return
    for draft in drafts:
        told = draft.verb.first < first and draft.governor is None and draft.link in _MAIN
        if (
            told
            and draft.verb.modal == "would"
            and not draft.verb.perfect
            and draft.condition < 0
            and draft.verb.lemma not in _JUDGING
        ):
            draft.governor, draft.link = report, "that"


def _is_bare(report: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a verb of saying, told behind, has no clause of its own and no object but who is told."""
    if report.verb.negation >= 0 or report.verb.passive or report.verb.form != "finite":
        return False
    told = predicate_of(report.verb) == "tell"
    return len(report.objects) <= told and not any(d.governor is report for d in drafts)
