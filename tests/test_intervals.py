"""Dates told by their distance from what another clause tells."""

from __future__ import annotations

import pytest

from govreview.models.document import Document
from govreview.reading.intervals import counted_date
from govreview.reading.reading import Reading

# A sentence, and the date of each clause in which somebody quits, or is appointed, that is counted from another.
COUNTED: dict[str, dict[str, str]] = {
    "John Wood quit in May 2015, six months after she was appointed.": {"appoint": "2014-11"},
    "John Wood quit in May 2015, two years after being appointed.": {"appoint": "2013"},
    "John Wood quit six months after she was appointed in May 2015.": {"quit": "2015-11"},
    "Two years after being appointed in May 2015, John Wood quit.": {"quit": "2017"},
    "Lee Holt was appointed in May 2015, a month before John Wood quit.": {"quit": "2015-06"},
    "John Wood quit a week before Lee Holt was appointed on 8 May 2015.": {"quit": "2015-05-01~"},
    # nothing to count, nothing to count from, too coarse to count from
    "John Wood quit in May 2015 after she was appointed.": {},
    "John Wood quit six months after she was appointed.": {},
    "John Wood quit in May 2015, three weeks after she was appointed.": {},
    "John Wood quit in May 2015, six months into the job she was appointed to.": {},
    "John Wood, for six months the head, quit in May 2015 after she was appointed elsewhere.": {},
    "John Wood quit in May 2015, six months after she was appointed in November 2014.": {},
}


@pytest.mark.parametrize("text", COUNTED)
def test_counted(text: str) -> None:
    """Only a length right before "after" or "before" counts, and only from a date that is told."""
    reading = Reading(Document(text))
    dates = {x.verb.lemma: counted_date(reading, x) for x in reading.frames if x.verb.lemma in {"quit", "appoint"}}
    assert {lemma: str(date) for lemma, date in dates.items() if date is not None} == COUNTED[text]
