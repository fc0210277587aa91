"""What the text makes of a clause, and the word that says so."""

from __future__ import annotations

import pytest

from govreview.models.document import Document
from govreview.reading.reading import Reading

# A sentence; the status of its last clause in which somebody resigns, chairs or is appointed, and the cue.
STATUSES: dict[str, tuple[str, str | None]] = {
    # plain
    "John Wood resigned.": ("actual", None),
    "John Wood has resigned.": ("actual", None),
    "John Wood will resign in May.": ("actual", None),
    "John Wood agreed to resign.": ("actual", None),
    "The council saw John Wood appointed in May.": ("actual", None),
    "The council said John Wood would resign.": ("actual", None),
    "Ministers asked if John Wood had resigned. John Wood will resign.": ("actual", None),
    "John Wood resigned, even if she regrets it.": ("actual", None),
    "Plans to appoint John Wood were approved.": ("actual", None),
    "Under pressure from the minister, John Wood agreed to resign.": ("actual", None),
    "John Wood is not the only director to have resigned.": ("actual", None),
    "John Wood was not the first to resign.": ("actual", None),
    # planned
    "The leader hopes that John Wood will resign.": ("planned", "hopes"),
    "Plans to appoint John Wood were welcomed.": ("planned", "welcomed"),
    "John Wood is expected to resign.": ("planned", "expected"),
    "John Wood is poised to resign.": ("planned", "poised"),
    "John Wood is anticipated to resign.": ("planned", "anticipated"),
    "John Wood plans to resign.": ("planned", "plans"),
    "John Wood intends to resign.": ("planned", "intends"),
    "John Wood is due to resign.": ("planned", "due"),
    "John Wood is likely to resign.": ("planned", "likely"),
    "Two directors are set to be appointed.": ("planned", "set"),
    "John Wood has plans to resign.": ("planned", "plans"),
    "A board set up in May to be chaired by John Wood has met.": ("actual", None),
    "John Wood denied that she was about to resign.": ("denied", "denied"),
    "The council dismissed reports that John Wood is likely to resign.": ("denied", "dismissed"),
    "The council did not deny that John Wood is likely to resign.": ("planned", "likely"),
    # possible
    "The minister refused to rule out appointing John Wood.": ("possible", "rule"),
    "The minister declined to deny that John Wood had resigned.": ("possible", "deny"),
    "John Wood has a month to improve or resign.": ("possible", "or"),
    "The council must find a head or be appointed one.": ("possible", "or"),
    "John Wood could resign.": ("possible", "could"),
    "The council could see John Wood appointed.": ("possible", "could"),
    "The council risks seeing John Wood appointed.": ("possible", "risks"),
    "John Wood may resign.": ("possible", "may"),
    "John Wood might resign.": ("possible", "might"),
    "John Wood should resign.": ("possible", "should"),
    "John Wood would resign.": ("possible", "would"),
    "John Wood wants to resign.": ("possible", "wants"),
    "John Wood threatened to resign.": ("possible", "threatened"),
    "The council claimed John Wood would resign.": ("possible", "would"),
    "The minister recommended that John Wood resign.": ("possible", "recommended"),
    "John Wood faced calls to resign.": ("possible", "faced"),
    "Calls are growing for John Wood to resign.": ("possible", "growing"),
    "She called for John Wood to resign.": ("possible", "called"),
    "John Wood is said to have resigned.": ("possible", "said"),
    "John Wood is believed to have resigned.": ("possible", "believed"),
    "Should John Wood resign, the council will fail.": ("possible", "Should"),
    "John Wood will resign if she stays.": ("possible", "if"),
    "Unless she goes, John Wood will resign.": ("possible", "Unless"),
    "John Wood allegedly resigned.": ("possible", "allegedly"),
    # denied
    "John Wood nearly resigned.": ("denied", "nearly"),
    "There is no suggestion that John Wood will resign.": ("denied", "is"),
    "It is not true that John Wood has resigned.": ("denied", "is"),
    "It is untrue that John Wood has resigned.": ("denied", "is"),
    "They stopped short of appointing John Wood.": ("denied", "stopped"),
    "A call for John Wood to resign was rejected.": ("denied", "rejected"),
    "The bid to appoint John Wood failed.": ("denied", "failed"),
    "Neither John Wood nor Ann Peel resigned.": ("denied", "Neither"),
    "John Wood has not resigned.": ("denied", "not"),
    "John Wood never resigned.": ("denied", "never"),
    "John Wood didn't resign.": ("denied", "didn't"),
    "John Wood will not resign.": ("denied", "not"),
    "John Wood refused to resign.": ("denied", "refused"),
    "John Wood denied that he had resigned.": ("denied", "denied"),
    "The minister ruled out appointing John Wood.": ("denied", "ruled"),
    "John Wood is unlikely to resign.": ("denied", "unlikely"),
    "John Wood has no plans to resign.": ("denied", "plans"),
    "John Wood has no intention of resigning.": ("denied", "intention"),
    "John Wood did not agree to resign.": ("denied", "not"),
    # a negation turned round
    "John Wood did not refuse to resign.": ("possible", "refuse"),
    "The minister has not ruled out appointing John Wood.": ("possible", "ruled"),
    # cancelled
    "Plans to appoint John Wood were dropped.": ("cancelled", "dropped"),
    "John Wood was going to resign.": ("cancelled", "going"),
    "The council abandoned plans to appoint John Wood.": ("cancelled", "abandoned"),
    "John Wood had been expected to chair the panel.": ("cancelled", "expected"),
    "John Wood had been due to chair the panel.": ("cancelled", "due"),
    "John Wood was to have chaired the panel.": ("cancelled", "was"),
}
DEEDS = {"resign", "chair", "appoint"}


@pytest.mark.parametrize("text", STATUSES)
def test_status_and_cue(text: str) -> None:
    """Every status has the words that decided it, a plain statement none."""
    reading = Reading(Document(text))
    frame = [frame for frame in reading.frames if frame.verb.lemma in DEEDS][-1]
    status, cue = reading.status_of(frame)
    assert (status.value, None if cue is None else text[cue.start : cue.end]) == STATUSES[text]


@pytest.mark.parametrize("opener", ["If", "Unless", "Provided"])
def test_conditions_are_possible(opener: str) -> None:
    """What stands in a condition is possible, and so is what hangs on it."""
    reading = Reading(Document(f"{opener} John Wood resigns, the council will fail."))
    assert [reading.status_of(frame)[0].value for frame in reading.frames] == ["possible", "possible"]


def test_lined_up_in_vain() -> None:
    """Who had been lined up for a post did not get it."""
    reading = Reading(Document("John Wood had been lined up for the post."))
    assert reading.status_of(reading.frames[0])[0].value == "cancelled"


@pytest.mark.parametrize("adverbial", ["when", "because", "after"])
def test_other_clauses_are_no_conditions(adverbial: str) -> None:
    """Time and reason leave a clause actual."""
    reading = Reading(Document(f"The council failed {adverbial} John Wood resigned."))
    assert {reading.status_of(frame)[0].value for frame in reading.frames} == {"actual"}
