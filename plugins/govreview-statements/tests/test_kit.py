"""What the kit checks of every extractor, here on passages whose fields are marked where they stand."""

from __future__ import annotations

from govreview.testing import Checks
from govreview_statements import Statements

HEADLINE = "Children's services in the news\n\n"

checks = Checks(
    Statements(),
    examples=[
        HEADLINE + '"<quote>We have let these children down, and we are sorry.</quote>" <cue>said</cue> '
        "<speaker>Ann Holt</speaker>.",
        HEADLINE
        + '<speaker>Raj Patel</speaker>, leader of the council, <cue>added</cue>: "<quote>Nobody here is going to '
        'resign over this.</quote>"',
    ],
    never=[HEADLINE + 'The service was called "a national disgrace" in March.'],
    articles=False,
)
