"""Verbs and expressions of taking up and leaving a function, each in the constructions in which news uses it."""

from __future__ import annotations

import pytest

from govreview import Appointment, Pipeline
from govreview.models import Document
from govreview_appointments import Appointments

APPOINTING = (
    "appointed,hired,enlisted,roped in,tapped,anointed,inducted,assigned,contracted,despatched,plucked,enticed,"
    "redeployed,transferred,airlifted in,flown in,catapulted in,prised away,re-elected,re-engaged,borrowed,lured,"
    "ushered in,pulled in,slotted in,switched,drafted,proclaimed"
).split(",")
REMOVING = (
    "sacked,turfed out,booted out,chucked out,hounded out,driven out,elbowed out,levered out,managed out,laid off,"
    "pensioned off,ditched,jettisoned,overthrown,dethroned,shunted aside,cast aside,frozen out,let go,sent packing,"
    "cut loose,shown the exit,shown the red card,given the bullet,given her marching orders,handed her cards"
).split(",")
LEAVING = (
    "packed her bags;cleared her desk;given notice;called time on her career;hung up her boots;lost her job;"
    "jumped ship;taken her leave;surrendered the post;severed her ties with the council;said goodbye to the council;"
    "paid with her job;ended her career;taken her final bow;finished her contract;disappeared from her post;"
    "opted for early retirement;given in her notice;agreed to go;gone for good"
).split(";")
TAKING_UP = (
    "got the nod as;been given the nod as;donned the mantle of;picked up the baton as;clinched the job of;won the job "
    "of;bagged the post of;got her feet under the desk as;signed on as;slotted in as;ascended to the post of;moved "
    "into the role of;been moved to the post of;succeeded to the post of;been entrusted with the job of"
).split(";")
NEVER = (
    "Jane Ford, director of children's services at Kent, was given the keys to the new centre.",
    "Jane Ford, director of children's services at Kent, has packed a bag for each child.",
    "Jane Ford, director of children's services at Kent, has taken leave until Monday.",
    "Jane Ford, director of children's services at Kent, would have resigned years ago.",
    "Jane Ford, director of children's services at Kent, lost her temper at the meeting.",
    "Jane Ford, director of children's services at Kent, has picked up an award.",
    "Jane Ford, director of children's services at Kent, was given notice of the inspection on Monday.",
    "Jane Ford, director of children's services at Kent, topped the poll of her staff.",
)


def read(text: str) -> list[tuple[str, str, str | None]]:
    """Change, person and role of what a text published on 10 June 2015 tells."""
    pipeline = Pipeline([Appointments()], strict=True)
    records = pipeline.review(Document(text, id="case", published="2015-06-10")).of(Appointment)
    return [(x.change.value, x.person.name, x.role) for x in records]


@pytest.mark.parametrize("verb", APPOINTING)
def test_a_verb_of_appointing_gives_a_start(verb: str) -> None:
    """In the passive, and as a participle behind the name."""
    start = [("start", "Jane Ford", "interim director of children's services")]
    post = "interim director of children's services"
    assert read(f"Jane Ford has been {verb} as {post} at Kent County Council.") == start
    assert read(f"Jane Ford, {verb} by Kent County Council as {post} in May, praised the staff.") == start


@pytest.mark.parametrize("verb", REMOVING)
def test_a_verb_of_removing_gives_an_end(verb: str) -> None:
    """With the post before the name, and behind it."""
    end = [("end", "Jane Ford", "director of children's services")]
    assert read(f"Jane Ford, director of children's services at Kent County Council, has been {verb}.") == end
    assert read(f"Kent's director of children's services, Jane Ford, was {verb} on Monday.") == end


@pytest.mark.parametrize("words", LEAVING)
def test_an_expression_of_leaving_gives_an_end(words: str) -> None:
    """The post is the one that the text tells of the person."""
    end = [("end", "Jane Ford", "director of children's services")]
    assert read(f"Jane Ford, director of children's services at Kent County Council, has {words}.") == end


@pytest.mark.parametrize("words", TAKING_UP)
def test_an_expression_of_taking_up_gives_a_start(words: str) -> None:
    """In a main clause and in a relative one."""
    start = [("start", "Jane Ford", "director of children's services")]
    assert read(f"Jane Ford has {words} director of children's services at Kent County Council.") == start
    assert read(f"Jane Ford, who has {words} director of children's services at Kent, praised the staff.") == start


@pytest.mark.parametrize("text", NEVER)
def test_like_words_that_mean_something_else_give_nothing(text: str) -> None:
    """What is given, packed, lost or picked up is no function."""
    assert read(text) == []
