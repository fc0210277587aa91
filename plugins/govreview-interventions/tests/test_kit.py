"""What the kit checks of every extractor, here on sentences whose fields are marked where they stand."""

from __future__ import annotations

from govreview.testing import Checks
from govreview_interventions import Interventions
from govreview_interventions.patterns import RULES

checks = Checks(
    Interventions(),
    examples=[
        (
            "<intervention kind=review><by>Edward Timpson</by> has ordered an independent review of services in "
            "<authority is=wigan>Wigan</authority></intervention>."
        ),
        (
            "<intervention kind=trust status=possible>Children's services in <authority is=leeds>Leeds</authority> "
            "<status_cue>could</status_cue> be handed to an independent trust</intervention>."
        ),
    ],
    never=[rule.never for rule in RULES],
    published="2014-03-27",
    articles=False,
)
