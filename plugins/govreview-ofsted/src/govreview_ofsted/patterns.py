"""The rules of ratings: each construction in which a grade is a rating, with examples and counter-examples.

The words that the constructions are made of are in ``words.py``.
"""

from __future__ import annotations

from typing import Final

import attrs


@attrs.frozen(kw_only=True)
class Rule:
    """A construction in which a grade is a rating.

    Attributes:
        id: What the records name in ``rule``.
        examples: Texts in which it gives a record.
        never: Texts in which no rule gives one.
    """

    id: str
    examples: tuple[str, ...]
    never: tuple[str, ...]


RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="judged",
        examples=(
            "Children's services in Derby were rated inadequate by Ofsted.",
            "Derby, which Ofsted rated good in 2012, will help.",
            "The service in Derby was found to require improvement.",
            "Derby was written off as inadequate by inspectors.",
        ),
        never=(
            "Brookfield school in Derby was rated inadequate by Ofsted.",
            "Staffing in Derby was judged inadequate.",
            "The pier in Derby was written off as inadequate.",
        ),
    ),
    Rule(
        id="judged-object",
        examples=(
            "Ofsted rated Derby's fostering service good.",
            "Inspectors found leadership in Derby to be inadequate.",
            "Ofsted criticised leadership in Derby as inadequate.",
        ),
        never=(
            "The coroner found the family's housing in Derby inadequate.",
            "The union criticised leadership in Derby as inadequate.",
        ),
    ),
    Rule(
        id="given",
        examples=("Derby was given 'good' for adoption.", "The draft is said to give Derby a second 'good'."),
        never=("Derby gave adequate notice of the meeting.",),
    ),
    Rule(
        id="held",
        examples=("Derby got 'good' for adoption.", "Derby has its first 'good'.", "Derby came away with a 'good'."),
        never=("Derby has good schools.", "Derby came away with a good deal."),
    ),
    Rule(
        id="stands",
        examples=(
            "Services in Derby are 'good', the report says.",
            "Leadership in Derby remains inadequate.",
            "Derby is stuck on inadequate.",
            "Adoption in Derby was the exception, at good.",
        ),
        never=(
            "Morale in Derby is good.",
            "It was good to see Derby do well.",
            "The row in Derby was settled for good.",
        ),
    ),
    Rule(
        id="argued",
        examples=("Inspectors said that adoption in Derby merited no more than adequate.",),
        never=(
            "Ofsted heard that parents in Derby want good.",
            "Inspectors said that the pier in Derby merited no more than adequate.",
            "The report on Derby sounds good.",
        ),
    ),
    Rule(
        id="own-verb",
        examples=("Adoption in Derby now requires improvement.", "Children's services in Derby perform poorly."),
        never=("The plan for Derby requires improvement.", "The cricket team in Derby plays well."),
    ),
    Rule(
        id="moved",
        examples=(
            "Derby was upgraded from inadequate to good.",
            "Ofsted marked Derby down to adequate.",
            "Derby has climbed out of inadequate.",
            "Derby fell from good to adequate, Leicester from outstanding to good.",
        ),
        never=("The school in Derby moved from good to outstanding.", "Derby hopes to move to good."),
    ),
    Rule(
        id="verdict",
        examples=(
            "Derby council kept its good rating.",
            "There were inadequate verdicts for Derby and Leicester.",
            "Ofsted gave Derby its lowest possible grade.",
            "Derby was given a judgement of inadequate.",
        ),
        never=(
            "The nursery in Derby kept its good rating.",
            "Derby has an inadequate budget.",
            "Derby hopes for a good rating.",
        ),
    ),
    Rule(
        id="label",
        examples=(
            "Ofsted's verdict on Derby: inadequate.",
            "Derby: good overall, outstanding for leadership.",
            "And Derby? Good overall.",
            "Derby. Good, after an inspection in May.",
            "Grades: Derby good; Leicester inadequate.",
        ),
        never=(
            "The school in Derby? Good.",
            "Derby. Good weather is on its way.",
            "Ofsted gives one of four grades: outstanding, good, adequate or inadequate.",
        ),
    ),
    Rule(
        id="headline",
        examples=("Derby children's services 'inadequate', says Ofsted",),
        never=("Derby schools 'inadequate', says Ofsted",),
    ),
    Rule(
        id="chronicle",
        examples=("The council in Derby has had a hard decade.\n\nMarch 2014: inadequate.",),
        never=("The council in Derby has had a hard decade.\n\nMarch 2014: good news.",),
    ),
    Rule(
        id="listed",
        examples=(
            "Also rated good were Derby and Leicester.",
            "Six councils are rated inadequate, among them Derby and Leicester.",
            "The inadequate councils are Derby and Leicester.",
        ),
        never=("Also rated good were six schools in Derby.",),
    ),
    Rule(
        id="apposed",
        examples=("Derby, inadequate since 2012, will help.", "Previously good (March 2012), Derby has a new leader."),
        never=("The Derby nursery, outstanding since 2012, will help.",),
    ),
    Rule(
        id="gapped",
        examples=("Derby was rated good; Leicester, adequate; Nottingham, inadequate.",),
        never=("Derby did well; Leicester, less so; its schools, inadequate.",),
    ),
    Rule(
        id="attached",
        examples=("Leeds will help 'inadequate' Derby.", "Outstanding-rated Leeds will help."),
        never=("Leeds will help good old Derby.",),
    ),
    Rule(
        id="described",
        examples=("Leeds, an outstanding authority, will help.", "Leeds is one of two outstanding councils."),
        never=("Leeds, an outstanding city, will help.", "Leeds is a good council to work for."),
    ),
    Rule(
        id="echoed",
        examples=(
            "Adoption in Derby was rated good, and so was fostering.",
            "Adoption in Derby got a good, as did fostering.",
        ),
        never=("A school in Derby was rated good, and so was a nursery.",),
    ),
    Rule(
        id="again",
        examples=(
            "Derby was rated inadequate in 2013. The first such verdict came in 2010.",
            "Derby was rated inadequate in 2013 and did no better in 2015.",
        ),
        never=("Derby was criticised in 2013. The first such report came in 2010.",),
    ),
    Rule(
        id="noun",
        examples=("Derby has earned a good for the first time.", "Derby held on to its outstanding."),
        never=("Derby has done a good deal.", "It is for the good of Derby."),
    ),
    Rule(
        id="itemised",
        examples=("The report on Derby is grim: leadership, inadequate; adoption, good.",),
        never=("The menu of Derby school is grim: soup, inadequate; pudding, good.",),
    ),
    Rule(
        id="grid",
        examples=("Council | Overall | Leadership\nDerby | Good | Inadequate\nKent | Good | Good\n",),
        never=("School | Overall | Teaching\nElm Park | Good | Inadequate\nOakfield | Good | Good\n",),
    ),
    Rule(
        id="group",
        examples=("Children's services, by grade\n\nGood\nDerby\nKent (2016)\n",),
        never=("Hotels, by grade\n\nGood\nThe Crown\nThe Bell\n",),
    ),
    Rule(
        id="table",
        examples=(
            "Derby City Council was inspected.\n\nThe impact of leaders\nInadequate\nOverall effectiveness Good\n",
        ),
        never=("Derby City Council was inspected in May.\n\nCleanliness of kitchens\nGood\nParking\nInadequate\n",),
    ),
)
"""The constructions, in no order: ``constructs.py`` says which is tried first."""
