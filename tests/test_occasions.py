"""Dates told by an event that the document dates elsewhere, and by the date told last."""

from __future__ import annotations

import pytest

from govreview.models.document import Document
from govreview.reading.anchors import long_ago, told_before
from govreview.reading.intervals import counted_date
from govreview.reading.reading import Reading

_REPORT = "Ofsted's report on Hull was published on 4 March 2013. "
_DEATH = "Amy Lee died on 8 May 2012. "

# A text, and the date of the clause in which somebody quits that an event dates.
QUITS = {
    _DEATH + "Ann Holt quit two months after Amy died.": "2012-07",
    _DEATH + "Ann Holt quit three days before the death of Amy Lee.": "2012-05-05",
    _DEATH + "Two years after Amy's murder, Ann Holt quit.": "2014",
    _REPORT + "Ann Holt quit the day after the Ofsted report.": "2013-03-05",
    _REPORT + "Ann Holt quit in the week the inspection report came out.": "2013-03",
    _REPORT + "Ann Holt quit on the day of the report.": "2013-03-04",
    _REPORT + "Ann Holt quit six days after it was published.": "2013-03-10",
    _REPORT + "Ann Holt quit when the report was published.": "2013-03-04",
    "The trust opened in April 2013. Ann Holt quit on the day the trust opened its doors.": "2013-04",
    "The babies were found dead on 9 March 2013. Ann Holt quit the week after the bodies were discovered.": "2013-03",
    "Amy was attacked on 8 May 2012. She died in the ambulance. Ann Holt quit two months after the death.": "2012-07",
    "Ann Holt quit a month after John Wood resigned. John Wood resigned in May 2012.": "2012-06",
    "Baby T died on 8 May 2012. Two months after the baby died, Ann Holt quit.": "2012-07",
    # nobody knows which, or whose, or when; or what is told is no event at all
    "John Wood died in May 2012. Ann Holt quit a month after the death of Baby L.": None,
    "John Wood died in May 2012. Amy died in June 2013. Ann Holt quit a month after Tom Lee died.": None,
    "The report on Kent came out in May 2011, that on Hull in March 2013. Ann Holt quit a week after it.": None,
    _DEATH + "Ann Holt quit after Amy died.": None,
    _DEATH + "Ann Holt had quit when Amy died.": None,
    _DEATH + "Ann Holt quit long before the death.": None,
    _REPORT + "Ann Holt quit a week after the meeting.": None,
    _REPORT + "Ann Holt quit a month after a report on Leeds was lost.": None,
    "The direction was issued in May 2012. Ann Holt quit a year after it was lifted.": None,
    "The council approved the transfer in May 2012. Ann Holt quit on the day of the transfer.": None,
    "Barely 14 months before Amy's death, in January 2011, Hull was good. Ann Holt quit a month after it.": None,
    "The report will be published in May. Ann Holt quit two weeks after the report was published.": None,
}

# What a text tells last before its end.
LAST = {
    "Amy died in May 2012. Three months later Ann Holt quit. John Wood joined the same month.": "2012-08",
    "Amy died on 8 May 2012.\n\nThe town was shocked.\n\nAnn Holt, director when Amy died, quit that June.": "2012-06",
    "In March 2011 Hull was inadequate. In June a notice was issued. It worked.": "2011-06",
    "Some weeks later Ann Holt quit.": None,
}

# A date without a year in a story of long ago, told as what had happened (or as "by" then).
LONG_AGO = {
    "The verdict was published in June 2010. By the autumn she had gone.": "2010-23",
    "The verdict was published in June 2010. By March she had gone.": "2011-03",
    "The verdict was published in June 2010. By Christmas she had gone.": "2010-12",
    "The verdict was published in June 2010. She had gone in March.": "2010-03",
    "The verdict was published in December 2013. By March she had gone.": None,
    "The verdict was published in June 2010.\n\nBy March she had gone.": None,
}


@pytest.mark.parametrize("text", QUITS)
def test_an_event_dates_what_is_counted_from_it(text: str) -> None:
    """Only the event that is named counts, and only where the document dates it once."""
    reading = Reading(Document(text, published="2014-03-20"))
    frame = next(x for x in reading.frames if x.verb.lemma == "quit")
    date = counted_date(reading, frame)
    assert (str(date) if date is not None else None) == QUITS[text]


@pytest.mark.parametrize("text", LAST)
def test_the_date_told_last(text: str) -> None:
    """What leans on another date or on an event is told by it."""
    reading = Reading(Document(text, published="2014-03-20"))
    date = told_before(reading, len(text), len(reading.sentences) - 1)
    assert (str(date) if date is not None else None) == LAST[text]


@pytest.mark.parametrize("text", LONG_AGO)
def test_a_story_of_long_ago(text: str) -> None:
    """What happened by then counts on from what was told before; what "had" happened lies before it."""
    reading = Reading(Document(text, published="2014-03-20"))
    date = long_ago(reading, reading.dates[-1], perfect=True)
    assert (str(date) if date is not None else None) == LONG_AGO[text]


def test_papers_date_what_is_done_by_them() -> None:
    """What came with a notice is dated by it; what has ended with it by nothing."""
    for text, expected in {
        "The notice was served on 4 May 2013. With it came an adviser.": "2013-05-04",
        "The direction was issued on 4 May 2013. It bites. The direction makes Ann Holt commissioner.": "2013-05-04",
        "The notice was served on 4 May 2013. With the notice an adviser has gone.": None,
        "The notice was served on 4 May 2013. It was read. With it came an adviser.": None,
    }.items():
        reading = Reading(Document(text, published="2014-03-20"))
        date = counted_date(reading, reading.frames_by_sentence[-1][0])
        assert (str(date) if date is not None else None) == expected, text
