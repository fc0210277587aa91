"""Mentions become actors, reports of one fact one record, and posts roles."""

from __future__ import annotations

import time

import attrs
import pytest

from govreview.models import (
    Actor,
    ActorRef,
    Appointment,
    Authority,
    Change,
    EdtfDate,
    Evidence,
    Record,
    RoleKind,
    Span,
    Statement,
    Status,
)
from govreview.models.document import Document
from govreview.reading.reading import Reading
from govreview.resolve import resolve
from govreview.resolve.actors import find_actors
from govreview.resolve.merge import merge

WARNER = "Lord Warner has been appointed commissioner for Birmingham."


def appointment(text: str = WARNER, *, at: int = 0, **fields: object) -> Appointment:
    """An appointment of Lord Warner with some fields changed."""
    base = Appointment(
        person=ActorRef("Lord Warner"),
        role="commissioner",
        role_kind=RoleKind.COMMISSIONER,
        change=Change.START,
        evidence=(Evidence.of(text, at, at + 11),),
    )
    return attrs.evolve(base, **fields)  # type: ignore[arg-type]


def _with(text: str, fields: dict[str, object]) -> Appointment:
    return attrs.evolve(appointment(text), **fields)  # type: ignore[arg-type]


def actors(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    """Identifier, name and aliases of each actor of a text."""
    return [(a.id, a.name, a.aliases) for a in find_actors(Reading(Document(text)))[0]]


def roles(text: str, *records: Record) -> list[tuple[str, str, bool]]:
    """Title, kind and currency of each role of the first actor with any."""
    found, _ = resolve(Reading(Document(text)), records)
    held: Actor = next(a for a in found if a.roles)
    return [(r.title, r.kind.value, r.current) for r in held.roles]


def test_actors_are_numbered_by_first_mention() -> None:
    """Persons and organisations share one numbering, in the order of the text."""
    text = "Ofsted wrote to Edward Timpson. Leeds City Council agreed with Mr Timpson."
    assert actors(text) == [
        ("a1", "Ofsted", ()),
        ("a2", "Edward Timpson", ("Timpson",)),
        ("a3", "Leeds City Council", ()),
    ]


@pytest.mark.parametrize(
    ("text", "name", "aliases"),
    [
        ("The Department for Education spoke. The DfE agreed.", "Department for Education", ("DfE",)),
        ("Leeds City Council spoke. Leeds Council agreed.", "Leeds City Council", ("Leeds Council",)),
        ("Leeds City Council spoke. In May the council agreed.", "Leeds City Council", ("the council",)),
        (
            "The Northern Foster Carers Association (NFCA) spoke. NFCA agreed.",
            "Northern Foster Carers Association",
            ("NFCA",),
        ),
    ],
)
def test_one_actor_for_a_body(text: str, name: str, aliases: tuple[str, ...]) -> None:
    """Full name, abbreviation and short form of a body are one actor."""
    assert actors(text) == [("a1", name, aliases)]


def test_the_council_of_two_is_no_alias() -> None:
    """Where two councils are named, "the council" is left open."""
    found = actors("Leeds City Council and Kent County Council spoke. In May the council agreed.")
    assert [aliases for _, _, aliases in found] == [(), ()]


def test_reports_of_one_fact_are_one_record() -> None:
    """Two reports are joined: what either tells is kept, and the evidence of both."""
    text = f"{WARNER} {WARNER}"
    second = appointment(text, at=60, authority=Authority("birmingham", "Birmingham"))
    (record,) = merge([appointment(text, date=EdtfDate("2014")), second])
    assert isinstance(record, Appointment)
    assert (record.authority, record.date) == (Authority("birmingham", "Birmingham"), EdtfDate("2014"))
    assert [piece.start for piece in record.evidence] == [0, 60]


def test_the_finer_date_is_kept() -> None:
    """A date told more finely refines the coarser one of the same fact."""
    (record,) = merge([appointment(date=EdtfDate("2014")), appointment(date=EdtfDate("2014-03"))])
    assert isinstance(record, Appointment)
    assert record.date == EdtfDate("2014-03")


@pytest.mark.parametrize(
    "fields",
    [
        {"change": Change.END},
        {"status": Status.DENIED},
        {"person": ActorRef("Ann Peel")},
        {"date": EdtfDate("2015")},
        {"authority": Authority("leeds", "Leeds")},
        {"rule": "suspend"},
    ],
)
def test_different_facts_stay_apart(fields: dict[str, object]) -> None:
    """Reports that differ in a field that decides are two records."""
    first = appointment(date=EdtfDate("2014"), authority=Authority("birmingham", "Birmingham"))
    assert len(merge([first, attrs.evolve(first, **fields)])) == 2  # type: ignore[arg-type]


def test_a_silent_report_joins_the_first_that_fits() -> None:
    """A report without the authority joins the first known one; reports of two authorities stay apart."""
    told = [appointment(authority=Authority("leeds", "Leeds")), appointment(authority=Authority("kent", "Kent"))]
    merged = merge([*told, appointment(date=EdtfDate("2014"))])
    found = [(r.authority.slug, r.date) for r in merged if isinstance(r, Appointment) and r.authority]
    assert found == [("leeds", EdtfDate("2014")), ("kent", None)]


def test_references_are_bound_by_mention_before_name() -> None:
    """A reference with a mention is the actor mentioned there, whatever its name says."""
    text = "Emma Moore and James Moore spoke."
    first, second = ActorRef("Moore", Span(15, 26)), ActorRef("Emma Moore")
    records = [
        appointment(text, person=first, evidence=(Evidence.of(text, 0, 5),)),
        appointment(text, person=second, evidence=(Evidence.of(text, 0, 5),)),
    ]
    _, bound = resolve(Reading(Document(text)), records)
    people = sorted((r.person.id, r.person.name) for r in bound if isinstance(r, Appointment))
    assert people == [("a1", "Emma Moore"), ("a2", "James Moore")]


def test_an_unknown_reference_stays_unbound() -> None:
    """Who is not named in the text keeps the name that the record gave."""
    evidence = (Evidence.of(WARNER, 0, 4),)
    _, (record,) = resolve(
        Reading(Document(WARNER)), [Statement(speaker=ActorRef("A friend"), quote="x", evidence=evidence)]
    )
    assert isinstance(record, Statement)
    assert record.speaker == ActorRef("A friend")


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, ("commissioner", "commissioner", True)),
        ({"status": Status.PLANNED}, ("commissioner", "commissioner", False)),
        ({"change": Change.END}, ("commissioner", "commissioner", False)),
        ({"change": Change.END, "status": Status.POSSIBLE}, ("commissioner", "commissioner", True)),
    ],
)
def test_posts_of_records_are_roles(fields: dict[str, object], expected: tuple[str, str, bool]) -> None:
    """A post gained is held, one to come is not yet, one lost no more, and one that may be lost still is."""
    assert roles("Lord Warner spoke.", _with("Lord Warner spoke.", fields)) == [expected]


@pytest.mark.parametrize(
    "fields",
    [
        {"status": Status.DENIED},
        {"status": Status.CANCELLED},
        {"status": Status.POSSIBLE},
        {"role_kind": RoleKind.REVIEWER},
        {"role": None},
        {"role_kind": RoleKind.ADVISER, "role": "adviser"},
    ],
)
def test_missions_and_rumours_are_no_roles(fields: dict[str, object]) -> None:
    """A review, advice told by a verb alone, and a post that nobody was given are no roles."""
    text = "Lord Warner spoke."
    found, _ = resolve(Reading(Document(text)), [_with(text, fields)])
    assert [a.roles for a in found] == [()]


def test_an_ended_post_is_current_no_more() -> None:
    """A post told beside the name and lost in a record is one role, of the past."""
    text = "The commissioner, Lord Warner, has quit."
    ended = appointment(text, at=18, change=Change.END)
    assert roles(text, ended) == [("commissioner", "commissioner", False)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Jo Wood is director of children's services. Ann Peel, who had held it for nine years, retired.",
            [(RoleKind.DCS, False)],
        ),
        (
            "Jo Wood is director of children's services. Ann Peel, who did the same job at Bedford, helps.",
            [(RoleKind.DCS, False)],
        ),
        ("Jo Wood is director of children's services. Ann Peel, who holds a job at Bedford, helps.", []),
    ],
)
def test_a_post_told_as_the_job(text: str, expected: list[tuple[RoleKind, bool]]) -> None:
    """Who held "it", or did "the same job", held the post told last."""
    actors = resolve(Reading(Document(text)), ())[0]
    (peel,) = [actor for actor in actors if actor.name == "Ann Peel"]
    assert [(role.kind, role.current) for role in peel.roles] == expected


def test_posts_in_two_places_are_two_roles() -> None:
    """The same post at two councils is held twice."""
    text = "Ann Peel, director of children's services in Leeds, a former director of children's services in Kent, left."
    assert [current for _, _, current in roles(text)] == [True, False]


def test_one_council_by_two_names_is_one_role() -> None:
    """A post at "Leeds Council" and at "Leeds BC" is one."""
    text = "Leeds Council leader Ann Peel spoke. The Leeds BC leader, Ann Peel, left."
    assert [current for _, _, current in roles(text)] == [True]


def test_linear_in_repeated_reports() -> None:
    """Ten times the reports of one fact take no more than about ten times the time."""

    def spent(count: int) -> float:
        text = f"{WARNER} " * count
        step = len(WARNER) + 1
        records = [appointment(text, at=step * i) for i in range(count)]
        rounds = []
        for _ in range(3):
            begun = time.process_time()
            assert len(merge(records)) == 1
            rounds.append(time.process_time() - begun)
        return min(rounds)

    spent(100)
    assert spent(4000) < 40 * max(spent(400), 0.005)
