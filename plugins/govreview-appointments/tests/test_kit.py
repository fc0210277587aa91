"""What the kit checks of every extractor, here on sentences whose fields are marked where they stand."""

from __future__ import annotations

from govreview.testing import Checks
from govreview_appointments import Appointments
from govreview_appointments.patterns import RULES

checks = Checks(
    Appointments(),
    examples=[
        "<person>Lord Warner</person> was appointed <role kind=commissioner>commissioner</role>.",
        (
            "<by>Edward Timpson</by> sent in <person>Ann Holt</person> as <role kind=commissioner>commissioner</role> "
            "for <authority is=leeds>Leeds</authority>."
        ),
        (
            "<appointment change=end><person>Raj Patel</person> has <status_cue>not</status_cue> resigned as "
            "<role kind=dcs>director of children's services</role></appointment>."
        ),
        (
            "<person>Ann Holt</person> resigned as <role kind=council_leader>leader</role> of "
            "<authority is=leeds>Leeds City Council</authority> on <date is=2015-06-08>Monday</date>."
        ),
    ],
    never=[rule.never for rule in RULES],
    published="2015-06-10",
    articles=False,
)
