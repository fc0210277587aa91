"""Tests of sections and paragraphs, on articles invented after the layouts of papers, broadcasters and ministries."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govreview.models.document import Section, SectionKind
from govreview.reading.text.fold import fold
from govreview.reading.text.sections import Paragraph, find_paragraphs, find_sections

BODY = (
    "The council has appointed a commissioner for its services.",
    "Ofsted rated it inadequate in May, and will be back there in June.",
    "The leader said that he was sorry for what had been done.",
)


def kinds(text: str, title: str | None = None) -> dict[str, str]:
    """Give the part that each line of a text plays."""
    return {
        line.strip(): section.kind.value
        for section in find_sections(fold(text), title)
        for line in text[section.start : section.end].splitlines()
        if line.strip()
    }


def kind_after_body(*lines: str) -> list[str]:
    """Give the parts that lines after three paragraphs of a body play."""
    found = kinds("\n\n".join(("Commissioner for Slough named", *BODY, *lines)))
    assert {found[paragraph] for paragraph in BODY} == {"body"}
    return [found[line.strip()] for line in lines]


def test_sections_of_a_plain_article() -> None:
    """The headline and the body are found with exact bounds, body paragraphs joined into one section."""
    text = "\n Council chief quits over report\n\nShe left on Monday.\n\nNobody was told.  \n"
    assert find_sections(text) == (
        Section(SectionKind.HEADLINE, 2, 33),
        Section(SectionKind.BODY, 35, 72),
    )


def test_paragraphs_of_the_parts_that_are_read() -> None:
    """Each paragraph of a readable section is given without the blanks around it; other sections give none."""
    text = "Council chief quits over report\nBy Jane Day\n She left on Monday. \n\nNobody was told."
    assert find_paragraphs(text, find_sections(text)) == (
        Paragraph(0, 31, SectionKind.HEADLINE),
        Paragraph(45, 64, SectionKind.BODY),
        Paragraph(67, 83, SectionKind.BODY),
    )


@pytest.mark.parametrize(
    "line",
    [
        "By Ottilie Grant, Local Democracy Reporter",
        "GAZETTE EXCLUSIVE by Ottilie Grant",
        "Education Editor, Ottilie Grant",
        "Compiled by the newsdesk",
        "Words: Ottilie Grant",
        "Clementine Osei",
        "Clementine Osei 29 January 2018",
        "15 October 2019",
        "28.03.14",
        "Wed 26 Mar 2014 19.15 GMT",
        "Published: 4:21 PM May 12, 2022    Updated: 9:05 AM May 13, 2022",
        "June 21, 2012 in Child safeguarding, Workforce",
        "Statement made on 20 March 2018",
        "Patrick Harwood, social policy editor",
    ],
)
def test_by_lines(line: str) -> None:
    """Who wrote an article and when is told between the headline and the body."""
    found = kinds("\n".join(("Commissioner for Slough is named", line, *BODY)))
    assert (found["Commissioner for Slough is named"], found[line], found[BODY[0]]) == ("headline", "byline", "body")


@pytest.mark.parametrize(
    "line", ["Share", "Comments", "News | Sport | Jobs | Motors", "This article is more than 10 years old"]
)
def test_furniture_above_the_body(line: str) -> None:
    """Links and notices above the body are furniture, a link to the comments too."""
    found = kinds("\n".join(("Commissioner for Slough is named", line, *BODY)))
    assert (found[line], found[BODY[0]], found[BODY[2]]) == ("furniture", "body", "body")


def test_notices_and_the_number_of_comments_above_an_article() -> None:
    """What a site says of browsers and cookies is no prose; comments counted above the article open none."""
    top = (
        "For the best possible experience using our website we recommend you upgrade to another browser.",
        "We'll assume we have your consent to use cookies, for example so you won't need to log in each time.",
        "Commissioner for Slough is named",
        "• 1 Comment",
    )
    found = kinds("\n".join((*top, *BODY)))
    assert [found[line] for line in BODY] == ["body"] * len(BODY)
    assert found[top[0]] == found[top[1]] == "furniture"


@pytest.mark.parametrize(
    "line",
    [
        "Image source, Getty Images",
        "Image caption, Southport Town Hall",
        "(Image: Rui Costa/PA Wire)",
        "Picture: Alamy",
        "Facebook Freya Lomas-WardFacebook",
        "Freya LomasFreya Lomas MP",
        "West Yorkshire Police Anna Bell and Tom WardWest Yorkshire Police",
        "Councillor Anna BellImage source, Slough council",
        "Freya loved horses, her family said  - Credit: Family handout",
        "A child waits in Slough. Photograph: Anna Bell/The Guardian",
    ],
)
def test_captions_and_credits(line: str) -> None:
    """A caption or a picture's credit is a credit wherever it stands."""
    found = kinds("\n".join(("Commissioner for Slough is named", BODY[0], line, *BODY[1:])))
    assert (found[line], found[BODY[1]]) == ("credit", "body")


@pytest.mark.parametrize(
    "line",
    ["READ MORE: Man held over fire", "Advertisement", "Story continues below", "Sign up to our newsletter", "Hide Ad"],
)
def test_inset_line(line: str) -> None:
    """A line of furniture between paragraphs interrupts the body for itself alone."""
    found = kinds("\n".join(("Commissioner for Slough is named", BODY[0], line, *BODY[1:])))
    assert (found[line], found[BODY[1]]) == ("furniture", "body")


@pytest.mark.parametrize("label", ["Read more", "Most read", "Related articles:", "More on this story"])
def test_inset_list(label: str) -> None:
    """The body goes on after a list of other headlines that stands within it."""
    lines = (
        "Commissioner for Slough is named",
        BODY[0],
        label,
        "Nursery head sacked",
        "Man, 40, is police chief",
        *BODY[1:],
    )
    found = kinds("\n".join(lines))
    assert [found[line] for line in lines] == ["headline", "body", *["furniture"] * 3, "body", "body"]


@pytest.mark.parametrize(
    "label",
    [
        "Related articles",
        "More from Community Care",
        "MOST READ",
        "Related Topics",
        "More like this",
        "Promoted stories",
    ],
)
def test_lists_after_the_body(label: str) -> None:
    """After the label of a list of other headlines nothing is read, a teaser that is a sentence neither."""
    lines = (
        label,
        "Sandwell director sacked",
        "The director of Sandwell was sacked on Friday after a report.",
        "Kent trust judged inadequate",
    )
    assert kind_after_body(*lines) == ["furniture"] * 4


@pytest.mark.parametrize(
    "line",
    [
        "Is this page useful?",
        "What do you think? Join the debate on CareSpace",
        "Comments are closed.",
        "If you have been affected by this story, ring Samaritans on 116 123.",
        "Copyright 2014 Slough Press Ltd",
        "MORE NEWS  *  WOMAN, 91, APPOINTED LOLLIPOP LADY  *  SCHOOL 'INADEQUATE'",
        "The BBC is not responsible for the content of external sites.",
        "Nursery judged inadequate by Ofsted",
    ],
)
def test_notices_after_the_body(line: str) -> None:
    """Notices and loose headlines after the last paragraph are furniture."""
    assert kind_after_body(line) == ["furniture"]


@pytest.mark.parametrize(
    "label",
    [
        "Comments (3)",
        "One Response to Commissioner for Slough named",
        '7 thoughts on "Slough"',
        "3 Responses to Slough",
    ],
)
def test_comments(label: str) -> None:
    """Everything after the label of the readers' comments is theirs."""
    lines = (
        label,
        "Ann B 6:12pm Fri 21 Nov 14",
        "The director was sacked last year. He was appointed in 2012.",
        "Bring him back, I say!",
    )
    assert kind_after_body(*lines) == ["comments"] * 4


def test_comments_without_a_label() -> None:
    """The dated head of a comment begins the comments."""
    assert (
        kind_after_body("1. Gareth Lomas June 21, 2012 at 1:15 pm #", "    Same old story. Kent was inadequate.")
        == ["comments"] * 2
    )


@pytest.mark.parametrize(
    "heading", ["Related concerns", "'Rewarded silence'", "More to do", "March 2013", "Bracknell Forest Council"]
)
def test_cross_heads(heading: str) -> None:
    """A short line between paragraphs that is no known label is a heading, and the body goes on."""
    found = kinds("\n\n".join(("Commissioner for Slough is named", BODY[0], heading, *BODY[1:])))
    assert (found[heading], found[BODY[1]]) == ("heading", "body")


def test_title_finds_the_headline() -> None:
    """The line that is the caller's title is the headline, and what stands above it is furniture."""
    text = "\n".join(
        ("Pink Files and Paper Cuts", "Notices can be managed here by you.", "Another ‘learning’ review", *BODY)
    )
    found = kinds(text, "Another 'learning' review")
    assert [*found.values()] == ["furniture", "furniture", "headline", "body", "body", "body"]


def test_headline_that_asks() -> None:
    """A question above the body is its headline."""
    assert kinds("Who will save our children?\n\n" + BODY[0])["Who will save our children?"] == "headline"


def test_body_without_headline() -> None:
    """A text may begin with its body."""
    assert [*kinds("\n" + "\n".join(BODY)).values()] == ["body"] * 3


def test_title_at_the_beginning_of_a_single_line() -> None:
    """A text of one line is divided after the title it begins with."""
    text = "Slough gets a trust Ministers have decided so."
    assert find_sections(text, "Slough gets a trust") == (
        Section(SectionKind.HEADLINE, 0, 19),
        Section(SectionKind.BODY, 20, 46),
    )


def test_press_release() -> None:
    """The notes to editors are read, the contacts are not; values, items and a signature are."""
    lines = (
        "Overall effectiveness: Good",
        "The adviser will:",
        "- report to the minister",
        "- lead the board",
        "ENDS",
        "Notes to editors",
        "1. Slough was rated inadequate in February.",
        "Press contact",
        "Tel: 020 7123 4567",
        "press@slough.example",
    )
    assert kind_after_body(*lines) == ["body"] * 4 + ["furniture", "heading", "body"] + ["furniture"] * 3


def test_signature() -> None:
    """Who signed a letter is read."""
    assert kind_after_body("Yours sincerely", "Philippa Day MP", "Minister for Children") == ["body"] * 3


WRAPPED = """INSPECTION REPORT: BLACKPOOL

The overall effectiveness of safeguarding services in Blackpool is judged
to be inadequate. Vera Stone, the director of children's services since
2012, left in May.

Page 3 of 12

Capacity for improvement is adequate. Inspectors found that the council's
leaders had been slow to act.
"""


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_text_wrapped_by_hand(line_end: str) -> None:
    """The lines of a wrapped paragraph are one paragraph; page numbers between paragraphs are furniture."""
    text = WRAPPED.replace("\n", line_end)
    found = find_paragraphs(text, find_sections(text))
    assert [" ".join(text[p.start : p.end].split()) for p in found] == [
        "INSPECTION REPORT: BLACKPOOL",
        (
            "The overall effectiveness of safeguarding services in Blackpool is judged to be inadequate. Vera Stone, "
            "the director of children's services since 2012, left in May."
        ),
        "Capacity for improvement is adequate. Inspectors found that the council's leaders had been slow to act.",
    ]


PRINTED = """Inspection of Slough

The council has been slow to act on what inspectors told it about
its front door in 2019. Since then leaders, with the help of the
Department for Education, have put in place a plan that is bold
enough, but too few of the managers who must carry it out are in
post. Children in care are now seen by
somebody they know.
"""


def test_text_wrapped_in_print() -> None:
    """The lines of a page whose letters differ in width are one paragraph too."""
    found = find_paragraphs(PRINTED, find_sections(PRINTED))
    assert [" ".join(PRINTED[p.start : p.end].split()) for p in found] == [
        "Inspection of Slough",
        " ".join(PRINTED.removeprefix("Inspection of Slough").split()),
    ]


def test_text_set_in_a_column() -> None:
    """The narrow lines of a newspaper's column are taken together."""
    words = "The leader of Slough council said last night that the director had been told to go and would not be back."
    lines = [" ".join(words.split()[at : at + 6]) for at in range(0, 24, 6)]
    text = "Slough director told to go\n\n" + "\n".join(lines)
    found = find_paragraphs(text, find_sections(text))
    assert " ".join(text[found[-1].start : found[-1].end].split()) == " ".join(lines)


def test_lines_that_are_paragraphs_stay_apart() -> None:
    """Lines of an article without blank lines between them are not joined, nor are items of a list."""
    text = (
        "Slough gets a trust\nThe government has ordered a trust for Slough, it was announced\n"
        "Ministers say that the council has failed the children in its care\n- so many\nthe leader said no word\n"
        "It will start in May, when the new director takes up her post in the town."
    )
    assert len(find_paragraphs(text, find_sections(text))) == text.count("\n") + 1


LINES = st.sampled_from(
    [
        "",
        "  ",
        *BODY,
        "Related articles",
        "Read more",
        "Comments (2)",
        "Share",
        "By Ann Day",
        "Head",
        "Picture: PA",
        "“Yes.",
        "4",
    ]
)


@given(st.text() | st.lists(LINES).map("\n".join), st.none() | st.text(max_size=8) | LINES)
def test_any_text(text: str, title: str | None) -> None:
    """Sections of any text do not overlap and leave out no line; paragraphs lie within the readable ones."""
    folded = fold(text)
    sections = find_sections(folded, title)
    paragraphs = find_paragraphs(folded, sections)
    assert all(one.end <= two.start for one, two in itertools.pairwise(sections))
    covered = "".join(folded[section.start : section.end] for section in sections)
    assert "".join(covered.split()) == "".join(folded.split())
    readable = "".join(folded[section.start : section.end] for section in sections if section.readable)
    assert "".join("".join(folded[p.start : p.end] for p in paragraphs).split()) == "".join(readable.split())


def test_entries_of_a_chronicle_are_no_bylines() -> None:
    """A date with what happened behind it is read, above all prose and below; a date alone is a by-line."""
    found = kinds(
        "Key dates in Luton\n\n14 March 2016\n\n* 3 September 2017: Ofsted finds Luton inadequate\n\n"
        "* December 2017: government appoints a commissioner for the town of Luton, who is to stay.\n\n"
        "The council says that it has changed since then."
    )
    assert found["14 March 2016"] == "byline"
    assert found["* 3 September 2017: Ofsted finds Luton inadequate"] != "byline"


def test_a_year_alone_heads_what_is_below_it() -> None:
    """In the body a line that is a year is a heading; at the end, where nothing follows, it is furniture."""
    found = kinds("Trouble in Derby\n\n" + "\n\n".join(BODY) + "\n\n2015\nThe notice was lifted.\n\n2019")
    assert (found["2015"], found["2019"]) == ("heading", "furniture")


def test_lists_under_headings() -> None:
    """At the end too a line between items of lists heads the next one, and what stands under it is read."""
    items = (
        "BURY",
        "- Notice to improve served in May by the minister",
        "HULL",
        "- Rated inadequate in June by Ofsted",
    )
    found = kinds("\n\n".join(("Trouble in Derby", *BODY, "- Ofsted came to Derby in May and left it in June", *items)))
    assert [found[item] for item in items] == ["heading", "body", "heading", "body"]
