"""Inquests that are opened, heard, adjourned or to come."""

from govreview import ActorRef
from govreview_inquests.patterns import HELD
from govreview_inquests.records import Inquest


def hearings(reading):
    """Yield an inquest for each place where the pattern matches."""
    for match in reading.find(HELD):
        dead = match["person"]
        if dead.person is None:  # two people could be meant
            continue
        status, cue = match.status
        yield Inquest(
            person=ActorRef(dead.person.name, dead.span),
            held=reading.date_of(match.frame) if match.frame else None,
            status=status,
            status_cue=cue,
            evidence=(match.evidence,),
            rule=match.rule,
        )
