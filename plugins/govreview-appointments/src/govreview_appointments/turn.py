"""A turn of phrase: a pattern over marked text that says who comes and who goes where no single clause does.

In each pattern the group `in` is somebody who takes up a function, `out` one who leaves it; `role` names it where the
phrase does. What the words leave open, the rest of the document tells, as for every other rule.
"""

from __future__ import annotations

from typing import Final

from attrs import frozen

from govreview.models import RoleKind, Status
from govreview.patterns import Pattern, pattern

APPOSED: Final = r"(?:,(?: [^,.]{1,80},)?)?"
"""What may stand beside a name."""
POST: Final = r"(?:{authority}'s |the council's |the |its |their |a |an )?(?:next |new |first )?{role}"
"""A post with what may stand before it."""
GO: Final = "(?:go|quit|resign|leave|step down|stand down|step aside|stand aside)"
"""Verbs of leaving."""
HEADS: Final = "(?:boss|chief|head|director|leader|chair|commissioner)"
"""Who is at the head of a service without a post being named."""


@frozen(kw_only=True)
class Turn:
    """One turn of phrase.

    Attributes:
        pattern: The words, with whoever comes or goes in the groups `in` and `out`.
        status: What the words make of the change; `None` where the clause around them says.
        kind: The function, where the words tell one without naming a post; `None` where they do not.
        only: The kinds of post that the phrase is about; empty for any.
    """

    pattern: Pattern
    status: Status | None = None
    kind: RoleKind | None = None
    only: frozenset[RoleKind] = frozenset()


def turn(  # noqa: PLR0913 -- a pattern with its proof, and what it means
    id: str,  # noqa: A002
    words: str,
    *,
    example: str,
    never: str,
    status: Status | None = None,
    kind: RoleKind | None = None,
    only: frozenset[RoleKind] = frozenset(),
    triggers: tuple[str, ...] = (),
) -> Turn:
    """A turn of phrase from its words, one example and one counter-example."""
    compiled = pattern(words, id=id, examples=[example], never=[never], triggers=triggers)
    return Turn(pattern=compiled, status=status, kind=kind, only=only)
