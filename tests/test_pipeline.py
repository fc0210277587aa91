"""The pipeline: each extractor alone, so that one that fails costs its own records of one document."""

from __future__ import annotations

import pickle
import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Protocol

import attrs
import pytest

import govreview
from govreview.exceptions import ExtractorError, InvalidValueError, NoExtractorsError
from govreview.models import ActorRef, Document, Evidence, Generator, Problem, Record, Span
from govreview.pipeline import Pipeline, extract, pipeline

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from conftest import Install

    from govreview.extractor import AnyExtractor

TEXT = "Lord Warner has been appointed commissioner for Birmingham. " * 200
DOCUMENT = Document(TEXT, id="d1")
OTHER = Document("Another article.", id="d2")


@attrs.frozen(kw_only=True)
class Remark(Record):
    """A record type of a plugin's own."""

    words: str
    about: ActorRef | None = None
    asides: tuple[Span, ...] = ()


class Reads(Protocol):
    """As much of a reading as the extractors here look at."""

    @property
    def document(self) -> Document:
        """The document."""
        ...


@attrs.frozen
class Fake:
    """An extractor that does what it is told."""

    name: str
    found: Callable[[Reads], Iterable[Any]]

    def extract(self, reading: Reads) -> Iterable[Any]:
        """Find what it is told to find."""
        return self.found(reading)


@attrs.frozen
class Needy:
    """An extractor that hands on how many records it was given."""

    name: str
    needs: tuple[str, ...]

    def extract(self, reading: Reads, needed: Mapping[str, tuple[Record, ...]]) -> Iterator[Record]:
        """Find one remark with the counts."""
        words = ", ".join(f"{name} {len(records)}" for name, records in needed.items())
        yield remark(reading, 0, words)


@attrs.frozen(slots=False)
class BareReading:
    """A reading without layers: what is tested here does not depend on them."""

    document: Document
    gazetteer: object = None


@pytest.fixture(autouse=True)
def _no_layers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take reading and resolving out of the way."""
    monkeypatch.setattr(pipeline, "Reading", BareReading)
    monkeypatch.setattr(pipeline, "resolve", lambda _, records: ((), records))


def remark(reading: Reads, start: int, words: str = "") -> Remark:
    """Return a remark whose evidence are the five characters from ``start`` on."""
    return Remark(evidence=(Evidence.of(reading.document.text, start, start + 5),), words=words)


def three(reading: Reads) -> Iterator[Record]:
    """Find three remarks."""
    for start in (0, 1, 2):
        yield remark(reading, start)


def after(count: int, fault: Callable[[Reads], object]) -> Callable[[Reads], Iterator[object]]:
    """Return a find function that yields ``count`` sound remarks and then what ``fault`` gives."""

    def found(reading: Reads) -> Iterator[object]:
        for start in range(count):
            yield remark(reading, start)
        yield fault(reading)

    return found


def raising(_reading: Reads) -> object:
    """Fail."""
    return 1 / 0


def run(found: Callable[[Reads], Iterable[Any]], document: Document = DOCUMENT, time_limit: float = 10) -> Problem:
    """Return the one problem of an extractor that fails beside one that does not lose anything by it."""
    review = Pipeline([Fake("odd", found), Fake("sound", three)], time_limit=time_limit).review(document)
    assert [record.extractor for record in review.records] == ["sound"] * 3
    (problem,) = review.problems
    assert (problem.extractor, problem.document) == ("odd", document.id)
    return problem


def test_records_carry_the_name_of_their_extractor() -> None:
    """The pipeline says who found a record, whatever the record says."""
    review = Pipeline([Fake("sound", three)]).review(DOCUMENT)
    assert [(record.extractor, record.evidence[0].start) for record in review.records] == [
        ("sound", 0),
        ("sound", 1),
        ("sound", 2),
    ]
    assert review.problems == ()
    assert review.document.id == "d1"


@pytest.mark.parametrize("count", [0, 99])
def test_an_extractor_that_raises_costs_all_its_records_and_no_others(count: int) -> None:
    """An error at the first or the hundredth record is a problem that tells it."""
    problem = run(after(count, raising))
    assert (problem.kind, problem.message) == ("extractor-failed", "ZeroDivisionError: division by zero")


def test_an_extractor_that_fails_on_one_document_works_on_the_next() -> None:
    """A failure costs the records of one document only."""

    def found(reading: Reads) -> Iterator[Record]:
        yield remark(reading, 0)
        if reading.document.id == "d1":
            raise ValueError("no")

    first, second = Pipeline([Fake("odd", found)]).reviews([DOCUMENT, OTHER])
    assert (len(first.records), len(first.problems)) == (0, 1)
    assert (len(second.records), len(second.problems)) == (1, 0)


def test_an_extractor_that_leaves_the_interpreter() -> None:
    """``sys.exit`` in a plugin ends the plugin's work, not the program."""

    def leaving(_reading: Reads) -> object:
        raise SystemExit(0)

    assert run(after(1, leaving)).message == "SystemExit: 0"


def test_an_interrupt_of_the_user_is_not_taken_for_a_failure() -> None:
    """The user's own interrupt goes through."""

    def interrupted(_reading: Reads) -> object:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Pipeline([Fake("odd", after(1, interrupted))]).review(DOCUMENT)


@pytest.mark.parametrize(
    ("rubbish", "message"),
    [(None, "NoneType"), ("words", "str"), ({"type": "rating"}, "dict"), (Remark, "type")],
)
def test_rubbish_among_the_records(rubbish: object, message: str) -> None:
    """What is no record is named by its type."""
    problem = run(after(2, lambda _: rubbish))
    assert (problem.kind, problem.message) == ("extractor-failed", f"TypeError: it returned {message}, not a record")


def test_rubbish_in_the_place_of_the_records() -> None:
    """An extractor that forgets to return anything is told."""
    assert run(lambda _: None).message == "TypeError: 'NoneType' object is not iterable"  # type: ignore[arg-type,return-value]


def test_evidence_that_is_not_in_the_text() -> None:
    """Words that do not stand where the evidence says are refused."""
    fault = Remark(evidence=(Evidence(0, 4, "Mr W"),), words="")
    problem = run(after(1, lambda _: fault))
    assert problem.message == "ValueError: evidence of remark is not in the text: 'Mr W' at 0"


def test_evidence_beyond_the_text() -> None:
    """Offsets past the end are refused."""
    fault = Remark(evidence=(Evidence(len(TEXT) + 1, len(TEXT) + 3, "ab"),), words="")
    assert run(after(0, lambda _: fault)).kind == "extractor-failed"


@pytest.mark.parametrize(
    "fields",
    [
        {"status_cue": Span(0, len(TEXT) + 1)},
        {"about": ActorRef("Warner", Span(0, len(TEXT) + 1))},
        {"asides": (Span(0, 1), Span(0, len(TEXT) + 1))},
    ],
)
def test_any_span_beyond_the_text(fields: dict[str, Any]) -> None:
    """Cues, mentions and spans of a plugin's own are checked like evidence."""
    problem = run(after(1, lambda reading: attrs.evolve(remark(reading, 0), **fields)))
    assert problem.message == f"ValueError: a span of remark lies beyond the text: 0 to {len(TEXT) + 1}"


def test_an_extractor_that_alters_the_document() -> None:
    """The document is frozen, and who tries to change it fails alone."""

    def alter(reading: Reads) -> None:
        reading.document.text = "other"  # type: ignore[misc]

    assert run(after(1, alter)).message.startswith("FrozenInstanceError")
    assert DOCUMENT.text == TEXT


def test_an_extractor_that_loops_for_ever_is_ended() -> None:
    """After the limit an extractor is stopped, even one that catches every exception."""

    def loop(_reading: Reads) -> object:
        while True:
            try:
                time.sleep(0.001)
            except Exception:  # noqa: BLE001, S112  (what a careless author writes)
                continue

    problem = run(after(1, loop), time_limit=0.1)
    assert (problem.kind, problem.message) == ("extractor-timed-out", "it took longer than 0.1 seconds")


def test_a_longer_document_gets_more_time() -> None:
    """The limit is for each begun 100,000 code points."""
    problem = run(after(1, lambda _: time.sleep(5)), Document("x" * 250_000, id="long"), time_limit=0.05)
    assert problem.message == "it took longer than 0.15 seconds"


def test_an_extractor_gets_what_it_needs() -> None:
    """The records of the extractors named run first and are handed over, whatever the names' order."""
    review = Pipeline([Needy("a", ("b", "c")), Fake("b", three), Fake("c", lambda _: ())]).review(DOCUMENT)
    assert [record.words for record in review.of(Remark) if record.extractor == "a"] == ["b 3, c 0"]


def test_what_an_extractor_is_given_it_cannot_change() -> None:
    """The records handed over are shared, so they are read-only."""

    @attrs.frozen
    class Greedy(Needy):
        def extract(self, reading: Reads, needed: Mapping[str, tuple[Record, ...]]) -> Iterator[Record]:
            needed["b"] = ()  # type: ignore[index]
            yield remark(reading, 0)

    (problem,) = Pipeline([Greedy("a", ("b",)), Fake("b", three)]).review(DOCUMENT).problems
    assert problem.message.startswith("TypeError: 'mappingproxy' object does not support item assignment")


def test_an_extractor_whose_need_failed_is_skipped() -> None:
    """Without the records it needs an extractor would guess, so it does not run."""
    review = Pipeline([Needy("a", ("b",)), Fake("b", after(1, raising)), Needy("c", ("a",))]).review(DOCUMENT)
    assert review.records == ()
    assert [(problem.kind, problem.extractor) for problem in review.problems] == [
        ("extractor-failed", "b"),
        ("extractor-skipped", "a"),
        ("extractor-skipped", "c"),
    ]


def test_an_extractor_whose_need_is_not_there_is_skipped() -> None:
    """A need that nobody meets is named."""
    (problem,) = Pipeline([Needy("a", ("b",))]).review(DOCUMENT).problems
    assert problem.message == "it needs the records of b, and there are none"


def test_extractors_that_need_each_other_are_refused() -> None:
    """A circle is named by its members."""
    with pytest.raises(ExtractorError, match="in a circle: a -> b -> c -> a"):
        Pipeline([Needy("a", ("b",)), Needy("b", ("c",)), Needy("c", ("a",)), Fake("d", three)])


def test_two_extractors_of_one_name_are_refused() -> None:
    """A caller who hands over two of one name is told."""
    with pytest.raises(ExtractorError, match="two of the extractors have this name"):
        Pipeline([Fake("a", three), Fake("a", three)])


def test_only_takes_what_is_named_and_needed() -> None:
    """With ``only`` the others do not run, save those that are needed."""
    extractors: list[AnyExtractor] = [Needy("a", ("b",)), Fake("b", three), Fake("c", three)]
    assert [each.name for each in Pipeline(extractors, only=["a"]).extractors] == ["b", "a"]


def test_block_leaves_out_what_is_named() -> None:
    """With ``block`` the others run."""
    extractors = [Fake("a", three), Fake("b", three)]
    assert [each.name for each in Pipeline(extractors, block=["a"]).extractors] == ["b"]


def test_only_refuses_a_name_that_is_not_there() -> None:
    """A misspelt choice is an error that names it."""
    with pytest.raises(NoExtractorsError, match="no extractor named b is installed") as raised:
        Pipeline([Fake("a", three)], only=["a", "b"])
    assert raised.value.wanted == ("b",)


def test_strict_raises_what_would_be_a_problem() -> None:
    """With strictness the first failure is an error with the extractor and the document."""
    with pytest.raises(ExtractorError, match="extractor odd failed on document 'd1': ZeroDivisionError") as raised:
        Pipeline([Fake("odd", after(1, raising))], strict=True).review(DOCUMENT)
    assert (raised.value.extractor, raised.value.document) == ("odd", "d1")


def test_the_order_of_extractors_changes_nothing() -> None:
    """The same extractors in another order give the same bytes."""
    extractors: list[AnyExtractor] = [Fake("a", three), Fake("b", after(1, raising)), Needy("c", ("a",))]
    assert Pipeline(extractors).review(DOCUMENT).to_json() == Pipeline(extractors[::-1]).review(DOCUMENT).to_json()


def test_records_that_cannot_be_joined_cost_their_extractor_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a plugin's own type breaks the joining, the plugin is found out and left out."""

    def picky(_reading: Reads, records: Iterable[Record]) -> tuple[tuple[()], tuple[Record, ...]]:
        records = tuple(records)
        if any(isinstance(record, Remark) and record.words == "bad" for record in records):
            raise TypeError("unhashable")
        return (), records

    monkeypatch.setattr(pipeline, "resolve", picky)
    problem = run(lambda reading: [remark(reading, 0, "bad")])
    assert problem.message == "its records cannot be joined: TypeError: unhashable"


def test_a_fault_of_the_joining_itself_is_not_blamed_on_a_plugin(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no extractor's records fail alone the error goes through."""

    def broken(_reading: Reads, records: Iterable[Record]) -> tuple[tuple[()], tuple[Record, ...]]:
        if len({record.extractor for record in records}) > 1:
            raise RuntimeError("ours")
        return (), ()

    monkeypatch.setattr(pipeline, "resolve", broken)
    with pytest.raises(RuntimeError, match="ours"):
        Pipeline([Fake("a", three), Fake("b", three)]).review(DOCUMENT)


def test_reviews_come_as_they_are_asked_for() -> None:
    """An endless source of documents is read one by one."""

    def endless() -> Iterator[Document]:
        while True:
            yield OTHER

    reviews = Pipeline([Fake("sound", three)]).reviews(endless())
    assert next(reviews).document.id == next(reviews).document.id == "d2"


def test_the_gazetteer_goes_to_the_reading() -> None:
    """A caller's own names are what readings know."""
    seen = []

    def look(reading: Reads) -> tuple[()]:
        seen.append(getattr(reading, "gazetteer", None))
        return ()

    own: Any = object()
    Pipeline([Fake("a", look)], gazetteer=own).review(DOCUMENT)
    assert seen == [own]


def test_a_pipeline_survives_its_way_to_a_worker() -> None:
    """It can be pickled where its extractors can."""
    made = Pipeline([Needy("a", ("b",))])
    assert pickle.loads(pickle.dumps(made)) == made  # noqa: S301  (our own bytes)


def test_no_plugin_installed(install: Install) -> None:
    """The error says which extra to install."""
    del install
    with pytest.raises(NoExtractorsError, match=r'pip install "govreview\[extractors\]"'):
        Pipeline()


def test_only_broken_plugins_installed(install: Install) -> None:
    """The error tells what is wrong with those that are there."""
    install("acme-x", "1 / 0")
    with pytest.raises(NoExtractorsError) as raised:
        Pipeline()
    assert [note.partition(":")[0] for note in raised.value.__notes__] == ["acme-x 1.0 cannot be used"]


def test_every_review_tells_of_a_broken_plugin(install: Install, sound: str) -> None:
    """A plugin that cannot be used is missing from each document, so each review says so."""
    install("acme-a", sound.format(name="a"))
    install("acme-x", "1 / 0")
    reviews = list(Pipeline().reviews([DOCUMENT, OTHER]))
    assert [[(p.kind, p.distribution, p.document) for p in review.problems] for review in reviews] == [
        [("plugin-not-importable", "acme-x", "d1")],
        [("plugin-not-importable", "acme-x", "d2")],
    ]


def test_reviews_tell_the_versions_that_made_them(install: Install, sound: str) -> None:
    """The generator names govreview and the distribution of each extractor that ran."""
    install("acme-a", sound.format(name="a"), version="1.2")
    assert Pipeline().review(OTHER).generator == Generator(
        govreview=govreview.__version__, extractors={"a": "acme-a 1.2"}
    )


def test_the_environment_chooses(install: Install, sound: str) -> None:
    """``from_env`` reads names with commas between them."""
    for name in ("a", "b", "c"):
        install(f"acme-{name}", sound.format(name=name))
    only = Pipeline.from_env({"GOVREVIEW_ONLY": "a, b", "GOVREVIEW_BLOCK": "b"})
    assert [each.name for each in only.extractors] == ["a"]
    assert [each.name for each in Pipeline.from_env({"GOVREVIEW_ONLY": " "}).extractors] == ["a", "b", "c"]


def test_nothing_else_reads_the_environment(install: Install, sound: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pipeline that is not asked to does not look at the environment."""
    monkeypatch.setenv("GOVREVIEW_BLOCK", "a")
    install("acme-a", sound.format(name="a"))
    assert [each.name for each in Pipeline().extractors] == ["a"]


@pytest.fixture
def _fresh_default(install: Install, sound: str) -> Iterator[None]:
    """Make ``extract`` look for plugins anew, and find one."""
    install("acme-a", sound.format(name="a"))
    pipeline._default_pipeline.cache_clear()
    yield
    pipeline._default_pipeline.cache_clear()


@pytest.mark.usefixtures("_fresh_default")
def test_extract_reads_one_text() -> None:
    """Metadata go to the document, and the plugins' records come back."""
    review = extract("Ten letters.", id="a-17", title="T", published="2014-03", publisher="The Post", url="u:1")
    assert (review.document.id, review.document.title, str(review.document.published)) == ("a-17", "T", "2014-03")
    assert (review.document.publisher, review.document.url) == ("The Post", "u:1")
    assert [record.evidence for record in review.records] == [(Evidence(0, 9, "Ten lette"),)]


@pytest.mark.usefixtures("_fresh_default")
def test_extract_names_a_text_by_its_hash() -> None:
    """Without an identifier a text has the first digits of its SHA-256, so the same text has the same."""
    review = extract("abc")
    assert review.document.id == "ba7816bf8f01cfea"
    assert extract("abc", id="").document.id == ""


@pytest.mark.usefixtures("_fresh_default")
def test_extract_of_nothing_is_an_empty_review() -> None:
    """An empty text has no records and no problems."""
    review = extract("")
    assert (review.records, review.actors, review.problems) == ((), (), ())


@pytest.mark.usefixtures("_fresh_default")
def test_extract_refuses_a_date_that_is_none() -> None:
    """An impossible date is an error that names the field and the value."""
    with pytest.raises(InvalidValueError, match="2014-02-30"):
        extract("Text.", published="2014-02-30")
