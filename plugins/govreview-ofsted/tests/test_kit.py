"""What the kit checks of every extractor, here on sentences whose fields are marked where they stand."""

from __future__ import annotations

from govreview.testing import Checks
from govreview_ofsted import Ofsted
from govreview_ofsted.patterns import RULES

checks = Checks(
    Ofsted(),
    examples=[
        "<by>Ofsted</by> has rated <authority is=leeds>Leeds City Council</authority> <judgement>good</judgement>.",
        (
            "Children's services in <authority is=leeds>Leeds</authority> were judged <judgement>good</judgement> by "
            "<by>Ofsted</by> in <date is=2013-10>October 2013</date>."
        ),
    ],
    never=[text for rule in RULES for text in rule.never],
    published="2014-03-27",
    articles=False,
)
