"""Reports of steps that no noun names: services handed over, inspectors who return, managers lent, missions given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import terms, verbs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.grammar.frames import Frame

    from .told import Told


from .helpers import Helpers
from .inspectors import Inspectors
from .missions import Missions
from .orders import Orders
from .services import CHARGE, Services
from .studies import Studies
from .tenures import GOING, Tenures

_HELPING = verbs.BRINGING | verbs.GIVING_HELP | verbs.GETTING_HELP | verbs.PAIRING | frozenset({"turn", "look", "work"})
_HELPED = (
    _HELPING
    | frozenset({"impose", "parachute", "foist", "install"})
    | verbs.ADVISING
    | frozenset({"be", "spend", "arrive", "come", "join", "drive", "travel", "sit"})
)
_EXAMINING = verbs.EXAMINING | frozenset({"establish", "uncover", "discover", "work", "check"})
_WATCHING = verbs.ADVISING | frozenset({"keep", "watch"})
_TERMS = verbs.STAYING | frozenset(
    "extend renew prolong lengthen end expire finish conclude run come leave depart".split()
)
_VERBS = (
    _HELPING
    | _EXAMINING
    | verbs.TRANSFER
    | verbs.LENDING
    | verbs.COMING
    | verbs.ADVISING
    | frozenset(
        "bring take return end expire finish conclude run send call order dispatch direct be spend expect step "
        "intervene".split()
    )
    | verbs.STAYING
    | GOING
    | _WATCHING
    | frozenset({"arrive", "join", "drive", "travel", "sit", "impose", "parachute", "foist", "install"})
    | frozenset(
        "extend renew prolong lengthen depart relieve deprive reinspect re-inspect require instruct compel "
        "force".split()
    )
)


class Deeds(Services, Tenures, Missions, Studies, Inspectors, Helpers, Orders):
    """Reads clauses that are steps by themselves."""

    verbs = _VERBS - {"be", "have"} | {"assess", "check"}
    """The verbs of such clauses."""
    signals = terms.HELP | CHARGE | frozenset({"due", "back", "site"})
    """Words of which a sentence holds one, or the clause a date, if "be" or "have" tell a step in it."""

    def of(self, frame: Frame) -> Iterator[Told]:
        """The steps that one clause tells."""
        verb = frame.verb.lemma
        sentence = frame.sentence
        asked = not self.scene.bags[sentence].isdisjoint(("whether", "if"))
        if sentence in self.scene.questions or (asked and self.commissioned(frame)):
            return
        if verb in verbs.TRANSFER:
            yield from self.transfer(frame)
        if verb in (
            "bring",
            "take",
            "return",
            "regain",
            "resume",
            "hand",
            "transfer",
            "pass",
            "give",
        ) and self.in_house(frame):
            yield from self.home(frame)
        if verb in _TERMS:
            yield from self.term(frame)
        if verb in GOING:
            yield from self.goes(frame)
        if verb in ("send", "call", "order", "dispatch"):
            yield from self.sent(frame)
        if verb == "direct":
            yield from self.directed(frame)
        if verb in verbs.ADVISING:
            yield from self.supported(frame)
        looked = verb in ("look", "examine", "check", "assess") and self.by_inspectors(frame)
        if (verb in ("inspect", "reinspect", "re-inspect", "revisit", "visit") or looked) and frame.verb.passive:
            yield from self.inspected(frame)
        if verb in verbs.LENDING:
            yield from self.lend(frame)
        if verb in verbs.COMING or verb in ("be", "spend", "expect"):
            yield from self.inspectors(frame)
        if verb in _WATCHING:
            yield from self.mission(frame)
        if verb in _EXAMINING:
            yield from self.studied(frame)
        if verb in _HELPED:
            yield from self.helped(frame)
        if verb in ("order", "require", "instruct", "compel", "force"):
            yield from self.obliged_to(frame)
        if verb == "intervene":
            yield from self.intervenes(frame)
        if (verb, frame.verb.particle) == ("step", "in"):
            yield from self.step_in(frame)
