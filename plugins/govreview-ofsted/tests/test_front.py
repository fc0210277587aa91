"""Inspection reports of each framework, and letters on visits, as the text of a PDF has them. All details invented."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from govreview_ofsted.front import printed_tables

if TYPE_CHECKING:
    from collections.abc import Callable

    from govreview import Rating

SINGLE = """ \n 1 \nLondon Borough of Ealing \nInspection of services for children in need of help and \n\
protection, children looked after and care leavers \nand \nReview of the effectiveness of the Local Safeguarding \
Children \nBoard1 \n\
Inspection date: 3 June 2014 – 25 June 2014 \nReport published: 8 August 2014 \n \n\
The overall judgement is that children’s services require \nimprovement \n\
The borough has some way to go. Nothing less than good is expected of it.2 \n\
The grades of the areas that count towards it: \n1. Children who need help and protection \nRequires \nImprovement \n\
2. Children looked after and achieving \npermanence \nGood \n2.1 Adoption performance \nOutstanding \n\
2.2 Experiences and progress of care leavers \nRequires \nImprovement \n3. Leadership, management and governance 1 \n\
 Good \n \n1 A note on powers. \n 2 \nContents \nThe local authority 3 \nWhat the judgements mean 40 \n 3 \n\
Earlier inspections \n\uf0b7 The council runs three homes. Two were judged good and one inadequate. \n\
\uf0b7 The previous inspection of child protection was in May 2011. The local authority was judged to be adequate. \n\
Key judgement Judgement grade \nThe experiences and progress of children who need help and \nprotection Requires \
improvement \nSummary \nThe fostering service is good. Adoption is good. Early help is inadequate. \n\
We saw work with Hounslow. Leadership is outstanding. \n\
The effectiveness of the Local Safeguarding Children Board (LSCB) \nis inadequate \n\
The board is inadequate because it does not meet. \nWhat the judgements mean \n\
An outstanding authority leads and others follow. A good authority keeps children safe. \n\
In an authority that requires improvement nobody is at risk today. \n\
An authority that is inadequate leaves children at risk. \n"""

REINSPECTED = """ \n 1 \nBury Metropolitan Borough Council  \n\
Re-inspection of services for children in need of help and \n\
protection, children looked after and care leavers \nInspection dates: 2 October 2017 to 26 October 2017 \n\
Report published: 12 December 2017 \n \nChildren’s services in Bury \nrequire improvement to be good \n\
1. Children who need help and protection Requires improvement \n2. Children looked after and achieving \n\
permanence Good \n \n2.1 Adoption performance Good \n2.2 Experiences and progress of care leavers Good \n\
3. Leadership, management and governance Requires improvement \n \n 2 \nIn brief \n\
Two years ago Bury was judged inadequate. It is inadequate no more. \n 5 \nEarlier inspections  \n\
\uf0b7 The last inspection of the borough was published in May 2015. The judgements were: \n\
Overall effectiveness: Inadequate. \nChildren who need help and protection: Inadequate. \n\
Children looked after and achieving permanence: Good. \nLeadership, management and governance: Inadequate. \n\
 9 \nThe experiences and progress of \nchildren who need help and \nprotection \n Requires improvement \n\
The duty desk is good. Recording is poor. \nLeadership, management and \ngovernance  Requires improvement \n\
The new director is outstanding. \n"""

STANDARD = """ \n \nInspection of Rutland local authority \nchildren’s services  \n\
Inspection dates: 4 to 15 September 2023 \nLead inspector: Jo Kent, His Majesty’s Inspector \nJudgement Grade \n\
The impact of leaders on social work \npractice with children and families \nOutstanding \n\
The experiences and progress of \nchildren who need help and protection  \nRequires improvement to be \ngood \n\
The experiences and progress of \nchildren in care \nGood \nThe experiences and progress of care \nleavers  \n\
Inadequate \nOverall effectiveness Good  \n \nServices in Rutland have come on since 2019, when they were judged to \
require improvement to be good. Staff learn from Leeds and from outstanding Hertfordshire. \n\
 \nInspection of Rutland local authority children’s services \n4 to 15 September 2023 2 \n\
The experiences and progress of children who need help and \nprotection: requires improvement to be good \n\
1. Early help is good. Most pupils go to schools that are good or outstanding. \n\
The experiences and progress of care leavers: inadequate \n2. Support for care leavers is inadequate. \n"""

SHORT = """ \n 1 \n \nReading \n \nInspection of children’s social care services \n \n\
Inspection dates: 5 November 2018 to 9 November 2018 \n \nLead inspector:  Ann Bury \nHer Majesty’s Inspector \n \n\
Judgement Grade \nThe impact of leaders on social work practice with children Good \nand families \n\
The experiences and progress of children who need help and Good \nprotection \n\
The experiences and progress of children in care and care Outstanding \nleavers \n\
Overall effectivenessGood \n \nThe borough was last inspected in 2016 and was inadequate. \n"""

PROTECTION = """Inspection of local authority arrangements for the protection of children \nDevon County Council \n\
Inspection dates: 9 - 18 April 2013 \nPublished: May 2013 \nContents \nOverall effectiveness 2 \n\
Outstanding a service that goes far beyond what the law asks \nGood a service that goes beyond it \n\
Adequate a service that does what the law asks \nInadequate a service that does not \n\
Overall effectiveness \n2. The arrangements to protect children are judged to be inadequate. \n\
Record of main findings \nOverall effectiveness Inadequate \n\
The effectiveness of the help and protection provided to children, \nyoung people, families and carers \nInadequate \n\
The quality of practice Inadequate \nLeadership and governance Adequate \n"""

FOCUSED = """7 March 2019 \nMs Jo Roe \nDirector of Children’s Services \nKirklees Council \nDear Ms Roe \n\
Focused visit to Kirklees local authority children’s services \n\
This letter summarises the findings of a focused visit to Kirklees on 5 and 6 February 2019. \n\
Leadership is good. Child protection in Kirklees is inadequate at the front door. Adoption is outstanding. \n"""

MONITORING = """Monitoring visit to Kirklees children’s services \nThis letter summarises the findings of the \n\
monitoring visit on 1 May 2018, the fifth since Kirklees was judged inadequate in October 2016. \n\
Services for care leavers are good. \n"""

REPORTS = {
    "single inspection": (
        (SINGLE, "2014-08-08", "ealing"),
        "2014-08-08",
        (
            "adoption outstanding, care_leavers requires_improvement, leadership good, looked_after good, "
            "overall requires_improvement, protection requires_improvement"
        ),
    ),
    "re-inspection": (
        (REINSPECTED, "2017-12-12", "bury"),
        "2017-12-12",
        (
            "adoption good, care_leavers good, leadership requires_improvement, looked_after good, "
            "overall requires_improvement, protection requires_improvement"
        ),
    ),
    "standard": (
        (STANDARD, "2023-10-20", "rutland"),
        "2023-09-04/2023-09-15",
        (
            "care_leavers inadequate, leadership outstanding, looked_after good, overall good, "
            "protection requires_improvement"
        ),
    ),
    "short": (
        (SHORT, "2018-12-10", "reading"),
        "2018-11-05/2018-11-09",
        "leadership good, looked_after outstanding, overall good, protection good",
    ),
    "protection": (
        (PROTECTION, "2013-05-14", "devon"),
        "2013-05",
        "leadership adequate, overall inadequate, protection inadequate",
    ),
}


def _standing(found: tuple[Rating, ...]) -> str:
    return ", ".join(sorted(f"{r.area} {r.judgement}" for r in found if r.current))


@pytest.mark.parametrize(("document", "date", "grades"), list(REPORTS.values()), ids=list(REPORTS))
@pytest.mark.parametrize("pages", ["\n", "\n\n"])
def test_report_stands_with_its_own_grades_alone(
    document: tuple[str, str, str], date: str, grades: str, pages: str, ratings: Callable[..., tuple[Rating, ...]]
) -> None:
    """The standing grades are those of the table: no board's, no earlier ones, none from the prose or the scale."""
    text, published, slug = document
    found = ratings(text.replace("\n \n", f"\n \n{pages}"), published)
    assert _standing(found) == grades
    assert {(r.authority.slug, str(r.date)) for r in found if r.current} == {(slug, date)}


@pytest.mark.parametrize(
    ("text", "published", "earlier"),
    [
        (SINGLE, "2014-08-08", {"protection adequate", "overall adequate"}),
        (STANDARD, "2023-10-20", {"overall requires_improvement"}),
        (
            REINSPECTED,
            "2017-12-12",
            {"overall inadequate", "protection inadequate", "looked_after good", "leadership inadequate"},
        ),
    ],
)
def test_grades_of_earlier_inspections_do_not_stand(
    text: str, published: str, earlier: set[str], ratings: Callable[..., tuple[Rating, ...]]
) -> None:
    """What a report tells of inspections before it is told as earlier."""
    told = {f"{r.area} {r.judgement}" for r in ratings(text, published) if not r.current}
    assert told
    assert told <= earlier


@pytest.mark.parametrize("text", [STANDARD, REINSPECTED])
def test_headings_serve_where_the_table_is_lost(text: str, ratings: Callable[..., tuple[Rating, ...]]) -> None:
    """Where the front page is a picture, the headings of the chapters tell the grades."""
    table = printed_tables(text)[0]
    kept = text[: table[0].start] + "The grades are overleaf. \n" + text[table[-1].end :]
    found = [f"{r.area} {r.judgement}" for r in ratings(kept, "2023-10-20") if r.current]
    assert "protection requires_improvement" in found


@pytest.mark.parametrize(("text", "standing"), [(FOCUSED, ""), (MONITORING, "overall inadequate")])
def test_letter_on_a_visit_grades_nothing(text: str, standing: str, ratings: Callable[..., tuple[Rating, ...]]) -> None:
    """A visit gives no grade, whatever its letter calls good; the grade of the last inspection may be told."""
    assert _standing(ratings(text, "2019-03-07")) == standing


def test_sentence_above_the_table_must_be_on_the_whole_service() -> None:
    """Of the sentences above a table only one on the whole service gives its grade."""
    rows = "Leadership Good\nAdoption performance Good\nChild protection Good\n"
    for above in (
        "The board is inadequate\n",
        "Services for adults are good\n",
        "Children's services are good in part\n",
    ):
        assert [row.area.value for row in printed_tables(above + rows)[0]] == ["leadership", "adoption", "protection"]


@pytest.mark.parametrize(
    "title",
    ["Leicester City ", "Leicester City Council", "The City of Leicester", "Inspection of Leicester local authority "],
)
def test_title_names_the_authority(title: str, ratings: Callable[..., tuple[Rating, ...]]) -> None:
    """The line of the title names the authority, also where its name is that of a club."""
    text = SINGLE.replace("London Borough of Ealing", title)
    assert {r.authority.slug for r in ratings(text, "2014-08-08") if r.current} == {"leicester"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (" ", "  "),
        ("\n", "\r\n"),
        (" \n", "\n"),
        (" ", "\u00a0"),
        ("\n", "\n\n"),
        ("dates:", "dates"),
        ("Good", "GOOD"),
    ],
)
@pytest.mark.parametrize("name", ["single inspection", "standard"])
def test_layout_of_the_text_does_not_matter(
    name: str, old: str, new: str, ratings: Callable[..., tuple[Rating, ...]]
) -> None:
    """Blanks, line ends and capitals of the text of a PDF change nothing."""
    (text, published, slug), _, grades = REPORTS[name]
    found = ratings(text.replace(old, new), published)
    assert _standing(found) == grades
    assert {r.authority.slug for r in found if r.current} == {slug}
