"""Turns of phrase: each pattern is proved by its examples, and tells who comes and who goes."""

from __future__ import annotations

import pytest

import govreview
from govreview import Appointment, Document, Reading
from govreview.patterns import check
from govreview_appointments.turns import TURNS, Turn

# A text, and behind ">" who comes (+) or goes (-), with the kind of function and the status.
TOLD = """
Una Pratt, director of children's services at Derby, has gone. Her place will be filled by Ivo Marchbank.
> +Ivo Marchbank dcs actual, -Una Pratt dcs actual
Derby has plumped for Una Pratt as its next director of children's services.
> +Una Pratt dcs actual
On her appointment as Derby's director of children's services in 2012, Una Pratt promised change.
> +Una Pratt dcs actual
Joining Sir Len Cope on Derby's improvement board are Una Pratt and Dame Jo Fell.
> +Una Pratt panel_member actual, +Jo Fell panel_member actual
The task of reviewing Derby's children's services has been given to Sir Len Cope.
> +Len Cope reviewer actual
Len Cope will follow Una Pratt as Derby's director of children's services.
> +Len Cope dcs actual, -Una Pratt dcs actual
The axe fell yesterday on Derby's children's director, Una Pratt.
> -Una Pratt dcs actual
Derby City Council and its children's services director, Una Pratt, have agreed to part ways.
> -Una Pratt dcs actual
Derby's leader, Una Pratt, lost a vote of no confidence by two votes.
> -Una Pratt council_leader actual
Derby's leader, Una Pratt, must go, said the opposition.
> -Una Pratt council_leader possible
Opposition councillors have called on Derby council leader Una Pratt to resign.
> -Una Pratt council_leader possible
Derby's leader, Una Pratt, insists she is going nowhere.
> -Una Pratt council_leader denied
Ministers want Una Pratt to run Derby's children's services.
> +Una Pratt dcs possible
Una Pratt, a reader, must go further than that.
>
Una Pratt, a nurse, was sent home by the ward sister.
>
The job of looking into the boiler has been given to Len Cope, a plumber.
>
"""


@pytest.mark.parametrize("turn", TURNS, ids=lambda turn: turn.pattern.id)
def test_examples(turn: Turn) -> None:
    """A pattern matches in its example and in no counter-example."""
    check(turn.pattern, read=lambda text: Reading(Document(text, published="2014-11-27")))


def cases() -> list[tuple[str, str]]:
    """The texts with what they tell."""
    lines = TOLD.strip().split("\n")
    return [(text, told.removeprefix(">").strip()) for text, told in zip(lines[::2], lines[1::2], strict=True)]


@pytest.mark.parametrize(("text", "told"), cases())
def test_told(text: str, told: str) -> None:
    """Who comes and who goes, in which function, and how settled that is."""
    found = govreview.extract(text, id="x", published="2014-11-27").of(Appointment)
    signs = {"start": "+", "end": "-"}
    lines = {f"{signs[a.change.value]}{a.person.name} {a.role_kind.value} {a.status.value}" for a in found}
    assert lines == {item for item in told.split(", ") if item}
