"""Sentences on powers and policy: what may be done to any council, told of none."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govreview.models import InterventionKind, Status

if TYPE_CHECKING:
    from govreview.reading.grammar.phrases import NounPhrase

    from .scene import Scene
    from .told import Told

K = InterventionKind
_ONE = frozenset({"council", "authority"})
_MANY = frozenset({"councils", "authorities", "departments"})
_EVERY = frozenset({"any", "every", "each"})
_OPENERS = frozenset({"where", "when", "whenever", "if", "once", "unless", "wherever"})
_HELPING = frozenset(
    "another other others neighbouring nearby neighbour different partner good outstanding better stronger strong "
    "successful high-performing best top-rated well-run".split()
)
"""Words before a council that lends a hand or takes the services, which is no council in general."""
_GIVING = frozenset({"to", "by", "with", "from", "between"})
_TAKEN = frozenset({K.TRUST, K.TAKEOVER, K.ADVISER})
_SORTS = frozenset("that which whose rated judged deemed found who in".split())
"""Words behind councils that tell which sort of council is meant."""
_WHICH = (("that",), ("which",))
_POINTING = frozenset({"the", "this", "that", "its", "our", "their", "your", "my"})
_PLACES = frozenset("council authority borough city county town island".split())
_SERVED = frozenset({("these", "services"), ("your", "services"), ("those", "services")})
_PRONOUNS = frozenset({"it", "its", "we", "our", "here", "us"})
_MODAL = frozenset("can may must should could would will might is are has have allows".split())
_OPEN = frozenset({Status.POSSIBLE, Status.PLANNED})
_HABIT = frozenset("usually normally typically generally ordinarily".split())
_CASES = (
    ("in", "the", "most", "serious"),
    ("in", "the", "most", "extreme"),
    ("in", "the", "worst", "cases"),
    ("in", "cases", "of"),
    ("in", "serious", "cases"),
    ("in", "some", "cases"),
    ("in", "extreme", "cases"),
    ("in", "most", "cases"),
    ("in", "other", "cases"),
    ("in", "less", "serious"),
    ("where", "there", "is"),
    ("where", "necessary"),
    ("not", "hesitate"),
    ("options", "open", "to"),
    ("options", "available", "to"),
    ("must", "consider", "whether"),
    ("such", "intervention"),
    ("take", "the", "form"),
    ("takes", "the", "form"),
    ("take", "various", "forms"),
    ("take", "many", "forms"),
    ("a", "term"),
    ("the", "term"),
    ("what", "steps"),
    ("act", "allows"),
    ("law", "allows"),
    ("under", "the", "new", "policy"),
)
"""Words with which a sentence speaks of the rule, not of a case."""
_BY_FIRST = {first: tuple(case for case in _CASES if case[0] == first) for first in {case[0] for case in _CASES}}
_POLICY = (("policy", "that"), ("presumption", "that"), ("principle", "that"), ("rule", "that"))
_OFFICIALS = frozenset("state minister ministers government department dfe secretary whitehall".split())
_ABILITY = (("is", "able", "to"), ("are", "able", "to"))
_POWERS = frozenset({"power", "powers"})
_BESIDE = frozenset({"with", "without", "whose"})
_USED = frozenset("use used using invoke invoked invoking exercise exercised".split())
_SAYING = frozenset("say add warn tell argue claim explain point".split())
_LEAD_IN = 2
"""Paragraphs at the head of a text in which "a council" is the one it goes on to tell of."""
_REACH = 3


def in_abstract(scene: Scene, told: Told) -> bool:
    """Read "where a council fails, the minister can send in a commissioner": the text goes on about the rule.

    A sentence that names a council, or points to one before it turns to councils in general, tells of that one.

    Args:
        scene: The text.
        told: A report whose authority would be the one in focus.
    """
    if told.places or told.national or told.slugs or told.status in (Status.ENDED, Status.CANCELLED):
        return False
    first, last = scene.reading.ranges[told.sentence]
    if any(first <= a.first < last and not _speaks(scene, told.sentence, a.first) for a in scene.free):
        return False
    first = max(first, _stated(scene.lowers, first, told.at))
    words = scene.lowers[first:last]
    if told.status in _OPEN and _answers(scene, told.sentence):
        return True
    if told.kind is K.SPECIAL_MEASURES and ("a", "term") in pairwise(words):
        return True
    if not _pointed(_ahead(words)) and (_ruled(words) or _able(words)):
        return True
    anyone = _anyone(scene, told)
    if anyone is None or _pointed(scene.lowers[first : anyone.first]):
        return False
    if anyone.first >= told.last and scene.lowers[anyone.first - 1] not in _OPENERS:
        return False
    return told.status in _OPEN or not _MODAL.isdisjoint(words)


def _answers(scene: Scene, sentence: int) -> bool:
    """Read "What can ministers do? They may appoint a commissioner": the powers that they have."""
    if sentence == 0:
        return False
    first, last = scene.reading.ranges[sentence - 1]
    words = scene.lowers[first:last]
    asks = words[-1:] == ("?",) and words[:1] and words[0] in ("what", "how", "which")
    return bool(asks) and not _OFFICIALS.isdisjoint(words) and not {"can", "could", "may"}.isdisjoint(words)


def _speaks(scene: Scene, sentence: int, at: int) -> bool:
    """Whether a council is named only as whose man or woman says so: "…, said Surrey's leader"."""
    return any(
        f.verb.lemma in _SAYING
        and f.subject is not None
        and f.subject.first <= at < f.subject.last
        and (bool(f.subject.people) or bool(f.subject.posts))
        for f in scene.frames[sentence]
    )


def _stated(lowers: tuple[str, ...], first: int, at: int) -> int:
    """Read "the council is aware of the policy that": the token behind, at which the rule begins; -1 for none."""
    return next((i + 2 for i in range(at - 2, first, -1) if lowers[i : i + 2] in _POLICY), -1)


def _ahead(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words before any council is named as one of many: "its" behind it is that council's."""
    for i, word in enumerate(words):
        if word in ("a", "an") and not _ONE.isdisjoint(words[i + 1 : i + 1 + _REACH]):
            return words[:i]
    return words


def _pointed(words: tuple[str, ...]) -> bool:
    """Whether words point to a council told before: "the council", "it"."""
    if not _PRONOUNS.isdisjoint(words):
        return True
    if any(pair in _SERVED for pair in pairwise(words)):
        return True
    return any(
        word in _POINTING and not _PLACES.isdisjoint(words[i + 1 : i + 1 + _REACH]) for i, word in enumerate(words)
    )


def _ruled(words: tuple[str, ...]) -> bool:
    """Read "in the most serious cases", "such intervention", "is usually"."""
    if not _HABIT.isdisjoint(words):
        return True
    return any(words[i : i + len(case)] == case for i, word in enumerate(words) for case in _BY_FIRST.get(word, ()))


def _able(words: tuple[str, ...]) -> bool:
    """Read "the Secretary of State can appoint", "ministers have powers to remove"."""
    for i, word in enumerate(words[1:], 1):
        if words[i - 1] in _OFFICIALS and (word == "can" or words[i : i + 3] in _ABILITY):
            return True
        owned = words[i - 1] not in _BESIDE  # no "inquiry with power to"
        if word in _POWERS and owned and words[i + 1 : i + 2] == ("to",) and _USED.isdisjoint(words):
            return True
    return False


def _anyone(scene: Scene, told: Told) -> NounPhrase | None:
    """The first phrase of a sentence that means councils in general."""
    opening = scene.reading.sentences[told.sentence].paragraph <= _LEAD_IN
    lowers = scene.lowers
    for phrase in scene.reading.phrases[told.sentence]:
        head = lowers[phrase.head]
        if head == "services" and phrase.determiner == "none" and lowers[phrase.last : phrase.last + 1] in _WHICH:
            return phrase
        own = lowers[phrase.first : phrase.head]
        if head not in _ONE | _MANY or phrase.authorities or not _HELPING.isdisjoint(own):
            continue
        before = lowers[phrase.first - 1] if phrase.first else ""
        sort = lowers[phrase.last : phrase.last + 1]
        if told.kind in _TAKEN and before in _GIVING and _SORTS.isdisjoint(sort):
            continue
        if head in _ONE:
            conditional = before in _OPENERS and phrase.determiner == "indefinite"
            if conditional or not _EVERY.isdisjoint(own):
                return phrase
            if told.status in _OPEN and phrase.determiner == "indefinite" and not opening:
                return phrase
        elif "all" in own or phrase.determiner in ("none", "indefinite") or not _EVERY.isdisjoint(own):
            return phrase
    return None
