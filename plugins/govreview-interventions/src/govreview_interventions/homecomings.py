"""Services that come back to their council."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.models import EdtfDate, InterventionKind, Status

from . import terms
from .dating import step_date
from .standing import standing
from .takers import Takers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.mentions import AuthorityMention

    from .told import Told

K = InterventionKind
LOSERS = frozenset({"it", "council", "authority", "borough", "county", "city", "town", "they"})
"""Who loses services, and has them back."""
_ROOFS = frozenset({"roof", "control", "council", "umbrella"})
_HOME = frozenset({("council", "control"), ("the", "council"), ("council", "hands"), ("the", "fold")})


class Homecomings(Takers):
    """Reads clauses in which services, or the trust that ran them, come home."""

    def in_house(self, frame: Frame) -> bool:
        """Read "back in house", "in-house"."""
        words = self.lowers[frame.verb.head : frame.verb.last + 12]
        if "in-house" in words or any(words[i : i + 2] == ("in", "house") for i in range(len(words) - 1)):
            return True
        if any(words[i] in ("to", "under", "into") and words[i + 1 : i + 3] in _HOME for i in range(len(words) - 2)):
            return True
        if "back" in words and any(
            w == "under" and not _ROOFS.isdisjoint(words[i + 1 : i + 6]) for i, w in enumerate(words)
        ):
            return True
        if frame.verb.lemma == "return" or (frame.verb.lemma in ("hand", "give", "transfer") and "back" in words):
            return any(self.lowers[x.head] in LOSERS and not x.organisations for x in frame.with_("to"))
        return frame.verb.lemma == "take" and "back" in words and self.own_council(frame)

    def own_council(self, frame: Frame) -> bool:
        """Whether a council takes services back itself."""
        agent = frame.agent
        if self.lowers[frame.verb.first - 1] in ("council", "authority", "borough"):
            return True
        return agent is not None and (
            bool(agent.authorities) or self.lowers[agent.head] in terms.COUNCIL_WORDS | {"it"}
        )

    def home(self, frame: Frame) -> Iterator[Told]:
        """Services or a trust brought back in house."""
        things = (frame.subject,) if frame.verb.passive else frame.objects[:1]
        if frame.verb.lemma in ("return", "come", "pass", "transfer") and not frame.objects:
            things = (frame.subject,)
        thing = things[0] if things else None
        if thing is None or not (
            self.lowers[thing.head] in terms.SERVICES | {"trust", "company"}
            or any(o.kind == "trust" and o.authority for o in thing.organisations)
        ):
            return
        engine, _ = standing(self.scene, frame)
        status = Status.ENDED if engine is Status.ACTUAL else Status.ACTUAL if engine is Status.DENIED else None
        above = frame.governor
        coming = frame.verb.form == "infinitive" and above is not None and above.verb.lemma == "be"
        headed = frame.verb.form == "infinitive" and above is None and self.reading.is_headline(frame.sentence)
        if status is Status.ENDED and (frame.verb.tense == "future" or coming or headed):
            status = Status.ACTUAL
        subject = frame.subject if not frame.verb.passive and frame.subject is not thing else None
        places = (
            self.scene.named(thing)
            or self.scene.named(subject)
            or self.before(frame)
            or next((self.scene.placed(x) for w, x in frame.obliques if w == "in" and self.scene.placed(x)), ())
        )
        if status is not None:
            date = step_date(self.scene, frame)
            if date is not None and not date.is_interval:
                date = EdtfDate.interval(None, date)
            yield self.build(
                frame,
                K.TRUST,
                "transfer",
                places,
                by=self.scene.actor(subject, frame.sentence),
                status=status,
                date=date,
            )

    def before(self, frame: Frame) -> tuple[AuthorityMention, ...]:
        """The authority named directly before the verb, where the clause layer gives no subject."""
        return tuple(a for a in self.reading.authorities if a.last == frame.verb.first)
