"""The summary of an inspection report that lost its line breaks."""

import pytest

import govreview
from govreview_ofsted.summaries import summary_of

HEAD = (
    "Leeds City Council Inspection of services for children in need of help and protection Inspection date: 14 January "
    "2015 Report published: 20 March 2015 The overall judgement is that children’s services require improvement There "
    "is more to do. The judgements on areas of the service that contribute to overall effectiveness are: "
)
ROWS = (
    "1. Children who need help and protection Inadequate 2. Children looked after and achieving permanence Requires "
    "improvement 2.1 Adoption performance Good 3. Leadership, management and governance Inadequate 1 Ofsted produces "
    "this report. Support for care leavers is good."
)


def test_grades_on_one_line_are_read_with_the_head() -> None:
    """Each area has its grade and the date of publication; what the prose calls good is none."""
    ratings = govreview.extract(HEAD + ROWS, published="2015-03-20").of(govreview.Rating)
    assert [(r.authority and r.authority.slug, r.area, r.judgement, str(r.date)) for r in ratings] == [
        ("leeds", "overall", "requires_improvement", "2015-03-20"),
        ("leeds", "protection", "inadequate", "2015-03-20"),
        ("leeds", "looked_after", "requires_improvement", "2015-03-20"),
        ("leeds", "adoption", "good", "2015-03-20"),
        ("leeds", "leadership", "inadequate", "2015-03-20"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The judgements on areas of the service that contribute to overall effectiveness are: good to know.",
        "Judgement Grade Cleanliness of kitchens Good Parking Inadequate Menus Outstanding",
        "Judgement Grade Adoption performance Good Leadership, management and governance Good",
        "1. Children who need help and protection Inadequate 2. Adoption performance Good",
    ],
)
def test_other_lines_are_no_summary(text: str) -> None:
    """Fewer than three areas, other things, or no words that open a summary give nothing."""
    assert summary_of(text) == ()
