"""``explanation``: why a record says what it says, why there is none, and what is left unread."""

from __future__ import annotations

import pickle
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

import attrs
import pytest

from govreview import (
    Appointment,
    Document,
    EdtfDate,
    Evidence,
    Pipeline,
    Rating,
    Reading,
    Review,
    Statement,
    extract,
    read,
)
from govreview.exceptions import GovreviewError, UnexplainableError
from govreview.explanation import Reader, Unread, find_unread
from govreview.models import ActorRef, Change, RoleKind, Span, UnknownRecord
from govreview.plugins import find_plugins, loaded
from govreview.reading.grammar.frames import predicates

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview import Record

SEEDS = Path(__file__).parents[1] / "seeds"
WARNER = "Lord Warner, a former health minister, has been appointed commissioner for Birmingham."
SAID = "Ann Holt, leader of Hull council, met Carl Moss on Monday.\n\nShe resigned in May, he said."


def seed(number: int, published: str) -> Review:
    """Return the review of a real article."""
    (path,) = SEEDS.glob(f"{number:03}_*.txt")
    return Pipeline().review(read(path, published=published))


def line(review: Review, record: Record, topic: str) -> str:
    """Return the one line of an explanation on a topic."""
    (found,) = [each for each in review.explain(record).lines if each.startswith(f"{topic}: ")]
    return found.removeprefix(f"{topic}: ")


class Watcher:
    """An extractor that finds nothing but declares to read departures and appointments."""

    name = "watcher"
    yields = ("appointment",)
    reads = MappingProxyType({"leave": "gone", "appoint": "come"})

    def extract(self, _: Reading, /) -> Iterator[Record]:
        """Yield nothing."""
        yield from ()


class Finder(Watcher):
    """One that finds what a test says."""

    def __init__(self, *records: Record) -> None:
        """Keep the records."""
        self.records = records

    def extract(self, _: Reading, /) -> Iterator[Record]:
        """Yield them."""
        yield from self.records


def appointment(text: str, words: str, name: str) -> Appointment:
    """Return a departure that rests on words of a text."""
    start = text.index(words)
    return Appointment(
        person=ActorRef(name),
        role_kind=RoleKind.OTHER,
        change=Change.END,
        evidence=(Evidence.of(text, start, start + len(words)),),
        rule="gone",
    )


def found(text: str, words: str, name: str, published: str | None = "2014-03-27") -> tuple[Review, Record]:
    """Return a review with one departure, and that."""
    document = Document(text, id="d", published=published)
    review = Pipeline([Finder(appointment(text, words, name))]).review(document)
    return review, review.records[0]


# --- a record ------------------------------------------------------------------------------------------------------


def test_a_status_comes_with_its_cue_and_the_clause() -> None:
    """The inspection that had been due: its status by "due", its date by tense and publication."""
    (told,) = seed(1, "2013-11").explain_at(350)
    assert str(told).splitlines()[-6:] == [
        'status: cancelled: decided by "due" at 363-366, in the words that govern "to be conducted"',
        "kind: inspection",
        'authority: Birmingham City Council (birmingham), in focus: named "Birmingham City Council" at 30-53',
        'by: Ofsted is actor a4, bound by "Ofsted" at 386-392',
        "lead: empty: persons named in the sentence: none",
        (
            'date: "this month" at 393-403, a point in time; looked for in the future because of "to be conducted"; '
            "counted from 2013-11; that is 2013-11"
        ),
    ]


def test_a_rule_comes_with_its_distribution_and_clause() -> None:
    """Who found it, and the clause in words: Lord Warner is whom somebody appoints."""
    review = seed(3, "2014-03-28")
    record = review.of(Appointment)[0]
    assert line(review, record, "rule").startswith("appoint of extractor appointments (govreview-appointments ")
    assert line(review, record, "clause").startswith(
        '"has been appointed" (appoint): who: the clause names nobody; whom '
    )


def test_words_that_tell_the_year_need_no_base() -> None:
    """Since 2009 is open towards now, whatever the publication date."""
    review = seed(1, "2013-11")
    told = line(review, review.of(Rating)[0], "date")
    assert told == '"since 2009" at 2130-2140, from then to now; the words tell the year; that is 2009/..'


def test_a_pronoun_is_told_with_its_candidates_and_their_sexes() -> None:
    """She is the woman of the two; the reference is bound by that word."""
    review, record = found(SAID, "She resigned in May", "Ann Holt")
    assert (
        line(review, record, "pronoun")
        == '"She" at 60-63 is Ann Holt; candidates: Ann Holt (a woman), Carl Moss (a man)'
    )
    assert line(review, record, "person") == 'Ann Holt is actor a1, whom "She" at 60-63 means'


def test_a_date_that_leans_on_another() -> None:
    """That autumn is counted from the date told before it."""
    text = "Ann Holt joined Hull in March 2009. She resigned that autumn."
    record = attrs.evolve(appointment(text, "She resigned that autumn", "Ann Holt"), date=EdtfDate("2009-23"))
    review = Pipeline([Finder(record)]).review(Document(text, id="d", published="2014"))
    told = line(review, review.records[0], "date")
    assert told == '"that autumn" at 49-60, counted from "March 2009" at 24-34; that is 2009-23'


def test_a_speaker_is_bound_by_the_words_beside_the_quotation() -> None:
    """The evidence is the quotation alone; the mention stands beside it."""
    text = "Ann Holt left Hull. “We are sorry for all that has happened,” she said."
    review = extract(text)
    (record,) = review.of(Statement)
    assert line(review, record, "speaker") == 'Ann Holt is actor a1, whom "she" at 62-65 means'


def test_an_empty_authority_names_the_candidates() -> None:
    """None stands in the sentence; the one in focus is told, and that the rule did not take it."""
    review, record = found(SAID, "She resigned in May", "Ann Holt")
    assert line(review, record, "authority") == (
        'empty: named in the sentence: none; elsewhere in the paragraph: none; in focus: "Hull council" at 20-32; '
        "the rule takes none of them"
    )


def test_an_empty_agent_where_the_clause_names_nobody() -> None:
    """A bare passive has nobody who does it."""
    review, record = found("Ann Holt was sacked on Monday.", "Ann Holt was sacked", "Ann Holt")
    assert line(review, record, "by") == 'empty: the clause "was sacked" names nobody who does it'


def test_an_empty_agent_where_it_is_somebody_unnamed() -> None:
    """The government is no actor that has a name."""
    review, record = found("The government sacked Ann Holt on Monday.", "The government sacked Ann Holt", "Ann Holt")
    assert line(review, record, "by") == 'empty: "The government" is who does "sacked", and that names nobody'


def test_an_empty_date_that_belongs_to_another_clause() -> None:
    """The date of the other clause is told with its verb; one of the clause itself as not taken."""
    text = "Ann Holt was sacked, said Carl Moss, who joined in May."
    review, record = found(text, "Ann Holt was sacked", "Ann Holt")
    assert line(review, record, "date") == 'empty: "May" at 51-54 belongs to another clause, "joined"'
    review, record = found("Ann Holt was sacked in May.", "Ann Holt was sacked", "Ann Holt")
    assert (
        line(review, record, "date") == 'empty: "May" at 23-26 is the date of "was sacked"; the rule does not take it'
    )


def test_an_empty_date_where_the_sentence_tells_none() -> None:
    """No date is no date."""
    review, record = found("Ann Holt was sacked.", "Ann Holt was sacked", "Ann Holt")
    assert line(review, record, "date") == "empty: the sentence tells no date"


def test_an_empty_speaker_names_those_who_might_be() -> None:
    """Nobody beside the quotation says it."""
    text = "“We are sorry for what has happened here in Hull.”"
    statement = Statement(quote=text[1:-1], evidence=(Evidence.of(text, 0, len(text)),))
    review = Pipeline([Finder(statement)]).review(Document(text, id="d"))
    assert line(review, statement, "speaker").endswith("persons named in the sentence: none")


def test_a_record_of_an_unknown_type_is_explained() -> None:
    """A record that no installed plugin knows is told as far as it goes."""
    record = UnknownRecord(type="visit", data={"place": "Hull"}, evidence=(Evidence.of(WARNER, 0, 11),))
    review = attrs.evolve(extract(WARNER), records=(record,))
    assert review.explain(record).lines[:2] == ("visit: place: Hull", "rule: not named of extractor not named")


@pytest.mark.parametrize(
    ("number", "published"), [(0, "2013-12-02"), (1, ""), (2, "2014-03-27"), (3, ""), (4, "2013-11")]
)
def test_every_record_of_the_real_articles_is_explained(number: int, published: str) -> None:
    """No record of any type fails to be explained, and each field of its own has a line."""
    review = seed(number, published) if published else Pipeline().review(read(next(SEEDS.glob(f"00{number}_*.txt"))))
    assert review.records
    for record in review.records:
        lines = review.explain(record).lines
        for field in attrs.fields(type(record)):
            if field.name not in {"evidence", "extractor", "extra", "status_cue"}:
                assert any(each.startswith(f"{field.name}: ") for each in lines), (record.type_name, field.name)


# --- the text ------------------------------------------------------------------------------------------------------


def test_a_review_from_a_file_needs_the_document() -> None:
    """It holds no text; with the document it tells the same of the text as before, and only with the right one."""
    review = extract(WARNER, published="2014-03-27")
    again = Review.from_json(review.to_json())
    with pytest.raises(GovreviewError, match="pass the document it was made from, document="):
        again.explain(again.records[0])
    with pytest.raises(UnexplainableError, match="the review holds no text"):
        again.unread  # noqa: B018
    with pytest.raises(UnexplainableError, match="the document is another one"):
        again.explain(again.records[0], document=Document("Another text."))
    told = again.explain(again.records[0], document=Document(WARNER))
    assert told.lines[:3] == review.explain(review.records[0]).lines[:3]


def test_the_source_is_neither_compared_nor_exported() -> None:
    """A review equals the one read back, though only one of them can explain itself."""
    review = extract(WARNER)
    again = Review.from_json(review.to_json())
    assert (review.source is not None, again.source) == (True, None)
    assert attrs.evolve(review, source=None) == review
    assert "source" not in review.to_json()


def test_a_review_with_its_source_can_be_sent_to_another_process() -> None:
    """What is kept for explanations survives pickling."""
    review = extract(WARNER)
    again: Review = pickle.loads(pickle.dumps(review))  # noqa: S301
    assert again.explain(again.records[0]) == review.explain(review.records[0])


def test_a_record_of_another_document_is_refused() -> None:
    """Its evidence does not stand in the text."""
    other = extract("Ann Holt was appointed director of children's services for Hull.")
    with pytest.raises(UnexplainableError, match="the record is not of this document: "):
        extract(WARNER).explain(other.records[0])


# --- an offset -----------------------------------------------------------------------------------------------------


def test_an_offset_without_a_record() -> None:
    """The clauses of the sentence are told all the same."""
    review = Pipeline([Watcher()]).review(Document("Ann Holt resigned in May."))
    (told,) = review.explain_at(3)
    assert told.lines == (
        "no record rests on the words at offset 3",
        'sentence: "Ann Holt resigned in May." at 0-25 (body)',
        'clause: "resigned" (leave): who "Ann Holt"; when "May"',
    )


def test_an_offset_in_a_part_that_is_not_read() -> None:
    """A reader's comment gives nothing, and that is why."""
    review = seed(2, "2014-03-27")
    assert review.explain_at(3475)[0].lines == ("offset 3475 stands in readers' comments, which is not read",)


@pytest.mark.parametrize("offset", [-1, 86, 10**9])
def test_an_offset_outside_the_text(offset: int) -> None:
    """The message tells how long the text is."""
    with pytest.raises(UnexplainableError, match=f"offset {offset} lies outside the text, which has 86 code points"):
        extract(WARNER).explain_at(offset)


# --- no record -----------------------------------------------------------------------------------------------------


def why_not(text: str, name: str, kind: str = "appointment") -> list[str]:
    """Return the explanation that the installed extractors' review gives."""
    return list(extract(text).why_not(kind, name).lines)


def test_a_title_only() -> None:
    """Peter Hay is director, but nothing tells that he becomes or ceases to be so."""
    told = seed(2, "2014-03-27").why_not("appointment", "Peter Hay").lines
    assert told[:3] == (
        'appointment, "Peter Hay": no record',
        'words: "Peter Hay" at 955-964, in the body',
        "person: recognised as Peter Hay (a man), mentions: 1",
    )
    assert told[-1].startswith('nearest: no rule: the text tells only a title, "director of children')


def test_a_clause_without_a_post() -> None:
    """The nearest rule is the one that reads the verb, and a post is missing."""
    told = why_not("Ann Holt joined the march on 3 June.", "Ann Holt")
    assert told[-1] == "nearest: rule start of appointments reads join: the clause names no post"


def test_a_child() -> None:
    """Who is under eighteen takes up no post."""
    told = why_not("Jade Holt, 9, joined the school in Hull on Monday.", "Jade Holt")
    assert told[-1] == "nearest: rule start of appointments reads join: the clause names no post; the person is a child"


def test_a_negated_clause() -> None:
    """A negation is told."""
    told = why_not("Ann Holt did not join the march.", "Ann Holt")
    assert told[-1].endswith("the clause names no post; the verb is negated")


def test_somebody_who_is_not_recognised() -> None:
    """What would make words a person, and is not there."""
    told = why_not("Zorblax Quill was told to leave.", "Zorblax Quill")
    assert told[2] == (
        'person: not recognised: no honorific stands before it; "Zorblax" is no given name that the gazetteer knows; '
        "no post stands beside it"
    )


def test_words_that_are_an_organisation() -> None:
    """A name that is taken by another mention is none of a person."""
    assert (
        why_not("Ofsted left.", "Ofsted")[2] == "person: not recognised: the words are read as part of an organisation"
    )


def test_words_only_in_comments() -> None:
    """What readers write gives nothing, however plain."""
    told = seed(2, "2014-03-27").why_not("appointment", "Martin Narey").lines
    assert told == (
        'appointment, "Martin Narey": no record',
        'words: "Martin Narey" at 3735-3747, in readers\' comments, which is not read',
        "point of failure: the words stand only in parts of the page that are not read",
    )


def test_there_is_one() -> None:
    """A record that is there is shown, with what it rests on."""
    told = why_not(WARNER, "lord warner")
    assert told[0] == 'appointment, "lord warner": there is one'
    assert told[1].startswith("record: rule appoint of appointments, evidence ")
    assert "  the record rests on it" in told
    assert not any(each.startswith("nearest") for each in told)


def test_a_quotation_of_too_few_words() -> None:
    """Three words between marks are a phrase."""
    told = seed(2, "2014-03-27").why_not("statement", "worthy in intent").lines
    assert told[-1] == "point of failure: 3 words are no statement, but a phrase between marks"


def test_a_type_that_no_extractor_declares() -> None:
    """Without a reader of the type the clauses are told, and that nobody reads them."""
    review = Pipeline([Watcher()]).review(Document("Ann Holt resigned in May."))
    assert "  no extractor that was run declares to yield rating" in review.why_not("rating", "Ann Holt").lines


@pytest.mark.parametrize(
    ("kind", "name", "told"),
    [
        ("apointment", "Warner", "there is no record type 'apointment': there are appointment, rating, child_case, "),
        ("appointment", "Timpson", 'the words "Timpson" do not stand in the text'),
        ("appointment", "Warn", 'the words "Warn" do not stand in the text'),
        ("appointment", "", 'the words "" do not stand in the text'),
    ],
)
def test_what_cannot_be_looked_for(kind: str, name: str, told: str) -> None:
    """A wrong type names the right ones; words are whole words."""
    with pytest.raises(UnexplainableError) as error:
        extract(WARNER).why_not(kind, name)
    assert str(error.value).startswith(told)


# --- unread --------------------------------------------------------------------------------------------------------


def test_a_clause_that_is_read_by_a_class_and_gave_nothing_is_unread() -> None:
    """The sentence, the verb, its class and the rule are told."""
    text = "It rained. Ann Holt resigned in May. Many resigned."
    assert Pipeline([Watcher()]).review(Document(text)).unread == (
        Unread(sentence=Span(11, 36), trigger=Span(20, 28), predicate="leave", rules=(("watcher", "gone"),)),
    )


def test_a_clause_in_the_evidence_of_a_reader_of_its_class_is_read() -> None:
    """Only records of an extractor that reads the class count."""
    review, record = found("Ann Holt resigned in May.", "Ann Holt resigned", "Ann Holt")
    assert review.unread == ()
    reading = Reading(Document("Ann Holt resigned in May."))
    other = Reader(extractor="other", reads={"leave": "left"})
    assert [each.rules for each in find_unread(reading, (record,), (other,))] == [(("other", "left"),)]


def test_what_is_declared_wrongly_counts_as_not_declared() -> None:
    """An extractor whose declarations are rubbish runs all the same."""

    class Wrong(Watcher):
        yields = "appointment"  # type: ignore[assignment]
        reads = ("leave",)  # type: ignore[assignment]

    class Raising(Watcher):
        @property
        def reads(self) -> object:  # type: ignore[override]
            raise RuntimeError

    for wrong in (Wrong(), Raising()):
        assert Pipeline([wrong]).review(Document("Ann Holt resigned.")).unread == ()
    assert Reader.of(loaded(Wrong())) == Reader(extractor="watcher")


@pytest.mark.parametrize("plugin", find_plugins().extractors, ids=lambda plugin: plugin.name)
def test_the_installed_extractors_declare_known_classes(plugin: object) -> None:
    """Every declared class is one that frames have, and every extractor says what it yields."""
    reader = Reader.of(plugin)  # type: ignore[arg-type]
    assert reader.yields
    assert set(reader.reads) <= set(predicates().values())
