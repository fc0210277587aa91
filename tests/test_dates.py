"""Tests of the dates found in a sentence and of what they mean."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govreview.models.document import SectionKind
from govreview.models.edtf import EdtfDate
from govreview.reading.dates.feasts import easter
from govreview.reading.dates.mentions import DateMention, DateRole, Direction, find_dates
from govreview.reading.text.fold import fold
from govreview.reading.text.sentences import Sentence
from govreview.reading.text.tokens import Tokens, tokenise

PUBLISHED = EdtfDate("2014-03-28")  # a Friday


def tokens(text: str) -> Tokens:
    """Give the tokens of a text that is one sentence."""
    return tokenise(fold(text), (Sentence(0, len(text), 0, SectionKind.BODY),))[0]


def dates(text: str) -> tuple[DateMention, ...]:
    """Find the dates of a text that is one sentence."""
    found = tokens(text)
    return find_dates(found, 0, len(found))


def told(
    text: str, direction: Direction = Direction.PAST, anchor: EdtfDate | None = PUBLISHED
) -> list[tuple[str, str | None]]:
    """Give the words of each date of a text, and what they mean."""
    found = []
    for mention in dates(text):
        date = mention.resolve(anchor, direction)
        found.append((text[mention.start : mention.end], None if date is None else date.text))
    return found


@pytest.mark.parametrize(
    ("text", "words", "date"),
    [
        ("He left on 4 March 2013.", "4 March 2013", "2013-03-04"),
        ("He left on March 4 2013.", "March 4 2013", "2013-03-04"),
        ("He left on the 4th of March, 2013.", "4th of March, 2013", "2013-03-04"),
        ("It was Monday, November 4, 2019 in Hitchin.", "Monday, November 4, 2019", "2019-11-04"),
        ("Published Fri 21 Nov 2014", "Fri 21 Nov 2014", "2014-11-21"),
        ("28.03.14", "28.03.14", "2014-03-28"),
        ("Baby T, scalded, 2013.", "2013", "2013"),
        ("Signed on 3.5.12", "3.5.12", "2012-05-03"),
        ("He died on Bonfire Night 2012.", "Bonfire Night 2012", "2012-11-05"),
        ("Dated 28/03/2014", "28/03/2014", "2014-03-28"),
        ("Dated 2014-03-28", "2014-03-28", "2014-03-28"),
        ("Dated 4-Mar-2013", "4-Mar-2013", "2013-03-04"),
        ("He left on the last Friday of June 2015.", "last Friday of June 2015", "2015-06-26"),
        ("She left on the first day of September 2014.", "first day of September 2014", "2014-09-01"),
        ("It was good in Q3 2014.", "Q3 2014", "2014-07/2014-09"),
        ("Rated in March 2015", "March 2015", "2015-03"),
        ("Rated in march 2015", "march 2015", "2015-03"),
        ("INADEQUATE SINCE MARCH 2009", "MARCH 2009", "2009-03/.."),
        ("Rated in 2009", "2009", "2009"),
        ("the 2009 inspection", "2009", "2009"),
        ("In early 2014 he left", "early 2014", "2014"),
        ("By mid-2015 it had", "mid-2015", "../2015"),
        ("the summer of 2013", "summer of 2013", "2013-22"),
        ("Inspected: 4 to 8 September 2023", "4 to 8 September 2023", "2023-09-04/2023-09-08"),
        ("Visited 27 and 28 September 2023", "27 and 28 September 2023", "2023-09-27/2023-09-28"),
        ("on 18–25 November 2013", "18–25 November 2013", "2013-11-18/2013-11-25"),
        ("28 February - 3 March 2014", "28 February - 3 March 2014", "2014-02-28/2014-03-03"),
        ("the budget for 2013-14", "2013-14", "2013/2014"),
        ("in 2013/14 it was", "2013/14", "2013/2014"),
        ("In the 1990s it was", "1990s", "1990/1999"),
        ("the first quarter of 2014", "first quarter of 2014", "2014-01/2014-03"),
        ("on New Year’s Day 2012", "New Year’s Day 2012", "2012-01-01"),
    ],
)
def test_a_date_that_tells_its_year_needs_no_anchor(text: str, words: str, date: str) -> None:
    """What is written out means the same whenever the article appeared, or if nobody knows when."""
    assert told(text) == [(words, date)]
    assert told(text, Direction.FUTURE, None) == [(words, date)]


@pytest.mark.parametrize(
    ("text", "words", "past", "future"),
    [
        ("It was in October that", "October", "2013-10", "2014-10"),
        ("in March it was", "March", "2014-03", "2014-03"),
        ("In March, and stays in force", "March", "2014-03", "2014-03"),
        ("In October Ofsted said", "October", "2013-10", "2014-10"),
        ("on 4 March she", "4 March", "2014-03-04", "2015-03-04"),
        ("on February 5 she", "February 5", "2014-02-05", "2015-02-05"),
        ("on February 5 and 6 she", "February 5 and 6", "2014-02-05/2014-02-06", "2015-02-05/2015-02-06"),
        ("on February 5 and 40 more", "February 5", "2014-02-05", "2015-02-05"),
        ("last October he", "last October", "2013-10", "2013-10"),
        ("next May he", "next May", "2014-05", "2014-05"),
        ("this January he", "this January", "2014-01", "2015-01"),
        ("in October last year", "October last year", "2013-10", "2013-10"),
        ("after September's visit", "September", "2013-09/..", "2014-09/.."),
        ("arranged for June and", "June", "2013-06", "2014-06"),
        ("pencilled in for May", "May", "2013-05", "2014-05"),
        ("the May reshuffle", "May", "2013-05", "2014-05"),
        ("an April report said", "April", "2013-04", "2014-04"),
        ("August's inspection went", "August", "2013-08", "2014-08"),
        ("its May Ofsted report", "May", "2013-05", "2014-05"),
        ("In March 20 children", "March", "2014-03", "2014-03"),
        ("in September and October", "September and October", "2013-09/2013-10", "2014-09/2014-10"),
        ("in mid-March it", "mid-March", "2014-03", "2014-03"),
        ("at the end of May", "end of May", "2013-05", "2014-05"),
        ("in the spring", "spring", "2014-21", "2014-21"),
        ("this summer he", "this summer", "2014-22", "2014-22"),
        ("last autumn he", "last autumn", "2013-23", "2013-23"),
        ("on New Year's Eve", "New Year's Eve", "2013-12-31", "2014-12-31"),
        ("in the New Year", "New Year", "2014", "2015"),
        ("early in the new year", "new year", "2014", "2015"),
        ("on Thursday (March 20)", "Thursday (March 20", "2014-03-20", "2015-03-20"),
        ("at Easter she", "Easter", "2013-03", "2014-04"),
        ("in the week beginning September 14", "week beginning September 14", "2013-09", "2014-09"),
    ],
)
def test_the_direction_chooses_the_year(text: str, words: str, past: str, future: str) -> None:
    """A month without a year is the last not after the anchor or the next not before it."""
    assert told(text) == told(text, Direction.NEAREST) == [(words, past)]
    assert told(text, Direction.FUTURE) == [(words, future)]


@pytest.mark.parametrize(
    ("text", "words", "past", "future"),
    [
        ("on Tuesday he", "Tuesday", "2014-03-25", "2014-04-01"),
        ("on Friday he", "Friday", "2014-03-28", "2014-03-28"),
        ("on Monday evening he", "Monday evening", "2014-03-24", "2014-03-31"),
        ("during Tuesday’s meeting", "Tuesday", "2014-03-25", "2014-04-01"),
        ("last Friday he", "last Friday", "2014-03-21", "2014-03-21"),
        ("next Wednesday he", "next Wednesday", "2014-04-02", "2014-04-02"),
        ("next Saturday he", "next Saturday", None, None),
        ("on Monday last week he", "Monday last week", "2014-03-17", "2014-03-17"),
        ("today he", "today", "2014-03-28", "2014-03-28"),
        ("yesterday he", "yesterday", "2014-03-27", "2014-03-27"),
        ("the day before yesterday he", "day before yesterday", "2014-03-26", "2014-03-26"),
        ("last night he", "last night", "2014-03-27", "2014-03-27"),
        ("this morning he", "this morning", "2014-03-28", "2014-03-28"),
        ("tomorrow he", "tomorrow", "2014-03-29", "2014-03-29"),
        ("a week last Tuesday he", "a week last Tuesday", "2014-03-18", "2014-03-18"),
        ("a week ago last Tuesday he", "a week ago last Tuesday", "2014-03-18", "2014-03-18"),
        ("a week on Monday he", "a week on Monday", "2014-04-07", "2014-04-07"),
        ("on Monday week.", "Monday week", "2014-04-07", "2014-04-07"),
        ("on the first Monday in May he", "first Monday in May", "2013-05-06", "2014-05-05"),
        ("the last day of April", "last day of April", "2013-04-30", "2014-04-30"),
        ("this financial year he", "this financial year", "2013-04/2014-03", "2013-04/2014-03"),
        ("in the last financial year he", "last financial year", "2012-04/2013-03", "2012-04/2013-03"),
        ("at the weekend he", "weekend", "2014-03-22/2014-03-23", "2014-03-29/2014-03-30"),
    ],
)
def test_days_are_counted_from_the_anchor(text: str, words: str, past: str | None, future: str | None) -> None:
    """A bare weekday includes the day of publication; "next" within the same week is open."""
    assert told(text) == [(words, past)]
    assert told(text, Direction.FUTURE) == [(words, future)]


@pytest.mark.parametrize(
    ("text", "words", "date"),
    [
        ("in last week’s reshuffle", "last week", "2014-03"),
        ("Next week he", "Next week", "2014-04-04~"),
        ("last month he", "last month", "2014-02"),
        ("the death last month of a boy", "last month", "2014-02"),
        ("last year he", "last year", "2013"),
        ("earlier this month he", "earlier this month", "2014-03"),
        ("later this year he", "later this year", "2014"),
        ("late last year he", "late last year", "2013"),
        ("at the end of the month he", "end of the month", "2014-03"),
        ("two years ago he", "two years ago", "2012"),
        ("about two years ago he", "about two years ago", "2012~"),
        ("18 months ago he", "18 months ago", "2012-09"),
        ("three years ago this month he", "three years ago this month", "2011-03"),
        ("It is ten years this week since he", "ten years this week", "2004-03"),
        ("It has been five years since he", "five years", "2009"),
        ("He died on Bonfire Night 2012.", "Bonfire Night 2012", "2012-11-05"),
        ("He died on Mothering Sunday in 2013.", "Mothering Sunday in 2013", "2013-03-10"),
        ("He died on Father's Day.", "Father's Day", "2013-06-16"),
        ("He died on Mother's Day 2013.", "Mother's Day 2013", "2013-03-10"),
        ("He died on Valentine's Day last year.", "Valentine's Day last year", "2013-02-14"),
        ("a fortnight ago he", "a fortnight ago", "2014-03-14~"),
        ("three days ago he", "three days ago", "2014-03-25"),
        ("in six months' time he", "six months' time", "2014-09"),
        ("for the past four years he", "the past four years", "2010~/.."),
        ("has led it for four years.", "four years", "2010~/.."),
    ],
)
def test_units_are_counted_from_the_anchor(text: str, words: str, date: str) -> None:
    """Years lead to a year, months to a month, weeks to a day about then."""
    assert told(text) == [(words, date)]


@pytest.mark.parametrize(
    ("text", "words", "cue", "role", "date"),
    [
        ("inadequate since 2009", "2009", "since", DateRole.SINCE, "2009/.."),
        ("inadequate since March 2009", "March 2009", "since", DateRole.SINCE, "2009-03/.."),
        ("in post until March", "March", "until", DateRole.UNTIL, "../2014-03"),
        ("until the end of 2014", "end of 2014", "until", DateRole.UNTIL, "../2014-12-31"),
        ("will from 1 May run", "1 May", "from", DateRole.FROM, "2014-05-01/.."),
        ("by the end of May", "end of May", "by", DateRole.BY, "../2014-05-31"),
        ("by June", "June", "by", DateRole.BY, "../2014-06"),
        ("by Christmas", "Christmas", "by", DateRole.BY, "../2014-12-25"),
        ("before Christmas", "Christmas", "before", DateRole.BY, "../2014-12-25"),
        ("no later than June", "June", "later", DateRole.BY, "../2014-06"),
        ("not before 2015", "2015", "before", DateRole.FROM, "2015/.."),
        ("within three years", "three years", "within", DateRole.BY, "../2017-03"),
        ("by the end of the year", "end of the year", "by", DateRole.BY, "../2014-12-31"),
        ("by the end of the financial year", "end of the financial year", "by", DateRole.BY, "../2014-03-31"),
        ("after Christmas", "Christmas", "after", DateRole.AFTER, "2014-12/.."),
        ("in three weeks", "three weeks", None, DateRole.POINT, "2014-04-18~"),
        ("will not report until March 2015", "March 2015", None, DateRole.POINT, "2015-03"),
        ("between 2010 and 2012", "2010 and 2012", None, DateRole.RANGE, "2010/2012"),
        ("from 2009 to 2013", "2009 to 2013", "from", DateRole.RANGE, "2009/2013"),
        ("from June to May", "June to May", "from", DateRole.RANGE, "2013-06/2014-05"),
    ],
)
def test_the_words_before_a_date_give_its_role(
    text: str, words: str, cue: str | None, role: DateRole, date: str
) -> None:
    """A preposition makes a bound of a date, and its place is told."""
    (mention,) = dates(text)
    assert text[mention.start : mention.end] == words
    assert mention.role is role
    assert mention.cue_start == (None if cue is None else text.index(cue))
    assert mention.resolve(PUBLISHED, Direction.FUTURE) == EdtfDate(date)


def test_since_looks_back_whatever_the_tense() -> None:
    """What has lasted since spring began at the last one, even in a clause about the future."""
    assert told("since last summer", Direction.FUTURE) == [("last summer", "2013-22/..")]
    assert told("since November", Direction.FUTURE) == [("November", "2013-11/..")]


def test_a_bound_ahead_is_told_by_the_word_where_nothing_else_tells() -> None:
    """Without a direction "by June" is the next June, "in June" the last."""
    assert told("by June", Direction.NEAREST) == [("June", "../2014-06")]
    assert told("in June", Direction.NEAREST) == [("June", "2013-06")]


def test_a_length_is_no_date_in_the_other_direction() -> None:
    """Past work done "in three weeks" and a plan "for three years" tell lengths."""
    assert told("in three weeks") == [("three weeks", None)]
    assert told("within a year") == [("a year", None)]
    assert told("for three years", Direction.FUTURE) == [("three years", None)]


def test_only_a_date_with_its_year_is_absolute() -> None:
    """What needs the publication date to be placed is not absolute."""
    found = dates("since March 2009, in October, on Friday and last year")
    assert [date.absolute for date in found] == [True, False, False, False]


def test_the_point_of_a_date_leaves_out_its_role() -> None:
    """What starts "from 1 May" happens on 1 May."""
    (mention,) = dates("from 1 May")
    assert mention.point(PUBLISHED, Direction.FUTURE) == EdtfDate("2014-05-01")


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("that autumn", "2010-23"),
        ("in February of that year", "2010-02"),
        ("the following March", "2011-03"),
        ("in March of the following year", "2011-03"),
        ("in November of the following year", "2011-11"),
        ("in July of the next year", "2011-07"),
        ("the previous year", "2009"),
        ("two years earlier", "2008"),
        ("a year later", "2011"),
        ("two days later", None),
        ("she left that Christmas", "2010-12"),
        ("two years on Ann Holt left", "2012"),
        ("on the Monday she left", None),
    ],
)
def test_a_date_told_by_another_needs_the_year_of_that_other(text: str, date: str | None) -> None:
    """What hangs on the event before is open until the caller hands its year over."""
    (mention,) = dates(text)
    assert mention.resolve(PUBLISHED, Direction.PAST) is None
    assert mention.resolve(PUBLISHED, Direction.PAST, 2010) == (EdtfDate(date) if date else None)


@pytest.mark.parametrize(("context", "date"), [("2010-02", "2010-04"), ("2010-10", "2011-04"), ("2010-23", "2011-04")])
def test_the_following_april_is_the_next_one(context: str, date: str) -> None:
    """Counted on from what was told before, in the same year or in the next."""
    (mention,) = dates("the following April")
    assert mention.resolve(PUBLISHED, Direction.PAST, context=EdtfDate(context)) == EdtfDate(date)


def test_a_whole_date_as_context_is_counted_from() -> None:
    """Two days after 3 May are 5 May, six months before December 2017 is June."""
    (later,) = dates("he died two days later")
    (earlier,) = dates("appointed six months earlier")
    assert later.resolve(None, Direction.PAST, context=EdtfDate("2021-05-03")) == EdtfDate("2021-05-05")
    assert earlier.resolve(PUBLISHED, Direction.PAST, context=EdtfDate("2017-12")) == EdtfDate("2017-06")
    for text in ("on the Monday she left", "she left the following Monday"):
        (monday,) = dates(text)
        assert monday.resolve(PUBLISHED, Direction.PAST, context=EdtfDate("2021-05-03")) == EdtfDate("2021-05-10")


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("this month", "2013-11"),
        ("today", "2013-11"),
        ("yesterday", None),
        ("in July", "2013-07"),
        ("on Tuesday", None),
        ("in the summer", "2013-22"),
        ("earlier this year", "2013"),
        ("last month", "2013-10"),
        ("on 4 November", "2013-11-04"),
        ("a fortnight ago", None),
    ],
)
def test_an_anchor_of_a_month_gives_no_days(text: str, date: str | None) -> None:
    """A publication date without a day resolves months and years alone."""
    assert [found for _, found in told(text, anchor=EdtfDate("2013-11"))] == [date]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("in October", "XXXX-10"),
        ("since last October", "XXXX-10/.."),
        ("on 12 February", "XXXX-02-12"),
        ("on Friday", None),
        ("in the summer", None),
        ("last year", None),
        ("yesterday", None),
    ],
)
def test_without_an_anchor_the_year_is_unknown(text: str, date: str | None) -> None:
    """Without a publication date months and days are of an unknown year, the rest is open."""
    assert [found for _, found in told(text, anchor=None)] == [date]


@pytest.mark.parametrize(
    "text",
    [
        "The council may act and march on.",
        "May the council act?",
        "The cat sat in the sun.",
        "£153m on 1,900 cases",
        "turn your life around 26 weeks",
        "under Section 47 of the Children Act 1989",
        "the Education Act 1996 and the 2004 Act",
        "the Children Act of 1989",
        "call 0121 496 0000",
        "open 24/7",
        "the 2020 Vision plan",
        "in the second half",
        "April Smith and August Wilson met Theresa May.",
        "By May Holt",
        "She read May's report.",
        "A march through town",
        "a lift for May and Ann",
        "at 8 March Street",
        "a Sunday newspaper",
        "the Sunday Mercury",
        "every Friday",
        "at Sheffield Wednesday",
        "the spring term",
        "in the last fortnight of her life",
        "within days",
        "ten months after the trust came back",
        "jailed for nine years",
        "for at least three years",
        "a few weeks ago",
        "on 31 February 2014",
        "in the week of 31/02/2014",
        "a four-year plan",
        "aged 13 months",
        "of 2000 children",
        "It was new, year after year.",
    ],
)
def test_what_is_no_date_is_not_found(text: str) -> None:
    """Verbs, names, counts, lengths, Acts and impossible days are no dates."""
    assert dates(text) == ()


@pytest.mark.parametrize(("year", "month", "day"), [(2009, 4, 12), (2013, 3, 31), (2014, 4, 20), (2012, 4, 8)])
def test_easter_is_computed(year: int, month: int, day: int) -> None:
    """The computus gives the Sundays of the calendar."""
    assert easter(year) == dt.date(year, month, day)


def test_nothing_is_read_beyond_the_range_of_tokens() -> None:
    """A year outside the range is not seen."""
    found = tokens("in March 2015")
    (mention,) = find_dates(found, 0, 2)
    assert (mention.start, mention.end) == (3, 8)


_WORDS = st.sampled_from(
    "in on by since until from to and between before after for the past last next this that end of early mid-March "
    "March May April october Sept . , Tuesday Friday 4 31 30th 18-25 2013 1900 2099 2013-14 28.03.14 31.12.99 year "
    "years month weeks days day ago later earlier ' time two a an within week weekend Christmas Easter New Year 's "
    "Eve summer winter today yesterday not than about fortnight decade 999 beginning 4-Mar-2013 1990s - ( ) quarter "
    "first".split()
)
_TELLING = ["2014-03-28", "2013-11", "2016", "2013-22", "0001-01-01", "9999-12-31", "2012-02-29", "2009/.."]
_ANCHORS = st.one_of(
    st.none(),
    st.sampled_from(_TELLING).map(EdtfDate),
    st.dates().map(lambda day: EdtfDate(day.isoformat())),
)


@given(
    words=st.lists(_WORDS, max_size=14),
    anchor=_ANCHORS,
    context=_ANCHORS,
    direction=st.sampled_from(Direction),
    year=st.one_of(st.none(), st.integers()),
)
def test_resolving_never_fails(
    words: list[str], anchor: EdtfDate | None, context: EdtfDate | None, direction: Direction, year: int | None
) -> None:
    """Any words give mentions in order within the text, and each means a legal date or nothing."""
    text = " ".join(words)
    end = 0
    for mention in dates(text):
        assert end <= mention.start < mention.end <= len(text)
        end = mention.end
        assert mention.cue_start is None or mention.cue_start < mention.start
        for date in (
            mention.resolve(anchor, direction, year, context=context),
            mention.point(anchor, direction, context=context),
        ):
            assert date is None or EdtfDate(date.text) == date


@given(text=st.text(max_size=60))
def test_any_text_is_read(text: str) -> None:
    """No text stops the search."""
    for mention in dates(text.strip() or "x"):
        assert mention.start < mention.end


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("In 2016 it was good; two years on it had moved.", ["2016", "two years on"]),
        ("Twelve months on from that, it was good.", ["Twelve months on from that"]),
        ("It had been good the year before.", ["the year before"]),
        ("The year before it had been good.", ["The year before"]),
        ("A year before that, it was good.", ["A year before that"]),
        ("The year before that it was good.", ["The year before that"]),
        ("It was good the year before it was inspected.", []),
        ("It was good a year before that report came.", []),
        ("She spent two years on the board.", []),
    ],
)
def test_time_counted_on_from_what_was_told(text: str, words: list[str]) -> None:
    """Words like "two years on" tell when where nothing hangs on them, as "the year before" does."""
    assert [text[d.start : d.end] for d in dates(text)] == words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They were inspected in July and September 2017.", ["2017-07", "2017-09"]),
        ("They met in November and February 2013.", ["2012-11", "2013-02"]),
        ("It was good as recently as 2012.", ["2012"]),
        ("It was poor as long ago as 2009.", ["2009"]),
        ("It was good as recently as February.", ["2014-02"]),
        ("In 2012 children's services were good.", ["2012"]),
        ("In 2012 children were seen.", []),
    ],
)
def test_year_told_once_for_two_months_or_with_as(text: str, expected: list[str]) -> None:
    """The year behind the second month is the first one's too; "as recently as" goes before a year."""
    assert [date for _, date in told(text)] == expected
