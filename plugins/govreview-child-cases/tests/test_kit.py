"""What the kit checks of every extractor, here on sentences whose fields are marked where they stand."""

from __future__ import annotations

from govreview.testing import Checks
from govreview_child_cases import ChildCases

checks = Checks(
    ChildCases(),
    examples=[
        (
            "<name>Maisie Okafor</name>, <age is=P2Y>two</age>, was <manner>scalded</manner> in "
            "<authority is=luton>Luton</authority> in <date is=2013-06>June 2013</date> and <outcome>died</outcome>."
        ),
        (
            "<name>Tom Kerr</name>, <age is=P7M>seven months</age>, was <manner>shaken</manner> by his "
            "<perpetrators>father</perpetrators> and <outcome>died</outcome>."
        ),
    ],
    never=["A number of children have died in Luton.", "Nobody died."],
    published="2014-01-02",
    articles=False,
)
