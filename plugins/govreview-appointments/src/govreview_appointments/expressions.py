"""Verb and noun that together mean taking up or leaving a function, as data.

Each expression tells who it is that comes or goes (mostly the subject), which verbs it is made with, and where the
noun stands: as object, or behind a preposition. A noun is the head of a phrase, alone or with the word before it.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from govreview.models import Change, Status

from . import words as w

if TYPE_CHECKING:
    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase

    from .scene import Scene


@frozen(kw_only=True)
class Expression:
    """One way of saying that the subject takes up, or leaves, a function.

    Attributes:
        verbs: Lemmas of its verb.
        nouns: Heads of the phrase that goes with it: "door", "marching orders".
        before: The prepositions behind which that phrase stands, "" for an object.
        change: What it means.
        passive: Whether the verb is a passive.
        own: Whether the phrase must be the subject's own: "lost her job".
        of: Whether what stands behind the noun's "of" leaves the expression what it is.
        status: What the verb makes of it, `None` where the clause decides.
        behind: The words of which one stands directly behind the verb: "hands back the keys"; empty for any.
        bare: Whether the noun stands with no more than an article: "called it a day", not "called it the day that".
        term: Whether the noun is the end of a term: "reaches the end of her term".
        whom: Where whoever goes stands if it is not the subject: "" for an object, else the preposition before it.
    """

    verbs: frozenset[str]
    nouns: frozenset[str] = frozenset()
    before: frozenset[str] = frozenset({""})
    change: Change = Change.END
    passive: bool = False
    own: bool = False
    of: bool = False
    status: Status | None = None
    behind: frozenset[str] = frozenset()
    whom: frozenset[str] = frozenset()
    bare: bool = False
    term: bool = False


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_OBJECT = frozenset({""})
_DIRECTIONS = frozenset({"up", "down", "off"})
"""Particles that the clause may take for prepositions: "hung up her boots"."""
_DISMISSALS = _words("boot sack push chop elbow heave-ho p45 cards bullet") | {"marching orders", "walking papers"}
FAREWELLS = _words("farewell goodbye adieu")
_TIES = _words("ties links connection connections association relationship employment")
_CAREERS = _words("career tenure reign stint spell")

EXPRESSIONS: tuple[Expression, ...] = (
    Expression(verbs=_words("say wave kiss bid"), nouns=FAREWELLS, whom=_words("to")),
    Expression(verbs=_words("bid wish"), nouns=FAREWELLS, whom=_OBJECT),
    Expression(verbs=_words("show"), nouns=_words("door exit") | {"red card"}, whom=_OBJECT),
    Expression(verbs=_words("give hand serve issue"), nouns=_DISMISSALS, whom=_OBJECT | {"to"}),
    Expression(verbs=_words("cost"), nouns=_words("job post position role career seat"), whom=_OBJECT),
    Expression(verbs=_words("see"), nouns=_words("back"), whom=_words("of"), of=True),
    Expression(verbs=_words("wash"), nouns=_words("hands"), whom=_words("of"), own=True, of=True),
    Expression(verbs=_words("get"), nouns=_words("rid shot"), whom=_words("of"), of=True),
    Expression(verbs=_words("dispense part"), whom=_words("with")),
    Expression(verbs=_words("rid"), whom=_words("of")),
    Expression(verbs=_words("show"), nouns=_words("door exit") | {"red card"}, passive=True),
    Expression(verbs=_words("give hand serve send issue"), nouns=_DISMISSALS, passive=True),
    Expression(verbs=_words("get receive collect"), nouns=_DISMISSALS - {"elbow"}),
    Expression(verbs=_words("face risk fear"), nouns=_words("sack chop boot axe"), status=Status.POSSIBLE),
    Expression(verbs=_words("fall"), nouns=_words("sword"), before=_words("on upon")),
    Expression(verbs=_words("throw chuck toss"), nouns=_words("towel sponge"), before=_words("in") | _OBJECT),
    Expression(verbs=_words("call"), nouns=_words("day quits"), bare=True),
    Expression(verbs=_words("call"), nouns=_CAREERS | {"time"}, before=_words("on"), own=True),
    Expression(verbs=_words("call"), nouns=_words("time"), bare=True),
    Expression(verbs=_words("come step roll"), nouns=_words("board panel cabinet")),
    Expression(verbs=_words("end finish close conclude"), nouns=_CAREERS, own=True, of=True),
    Expression(verbs=_words("bring draw"), nouns=_CAREERS, own=True, of=True),
    Expression(verbs=_words("hang"), nouns=_words("boots hat gavel gloves spurs chain chains lanyard badge"), own=True),
    Expression(verbs=_words("pack jack chuck"), nouns=_words("it")),
    Expression(verbs=_words("hand turn give"), nouns=_words("keys badge lanyard pass key"), own=True),
    Expression(
        verbs=_words("hand give"), nouns=_words("keys portfolio brief badge chain gavel seat"), behind=_words("back")
    ),
    Expression(verbs=_words("wind conclude"), nouns=_words("work mission assignment secondment visits"), own=True),
    Expression(verbs=_words("pack"), behind=_words("up")),
    Expression(verbs=_words("reach near approach"), nouns=_words("end"), of=True, term=True),
    Expression(verbs=_words("pass"), nouns=_words("gavel baton torch mantle chain"), before=_words("on") | _OBJECT),
    Expression(verbs=_words("draw"), nouns=_words("stumps")),
    Expression(verbs=_words("walk"), nouns=_words("plank")),
    Expression(verbs=_words("turn"), nouns=_words("back"), own=True),
    Expression(verbs=_words("up"), nouns=_words("sticks")),
    Expression(verbs=_words("move head leave depart go"), nouns=_words("pastures"), before=_words("to for"), of=True),
    Expression(verbs=_words("walk go follow"), nouns=_words("door exit"), before=_words("out through of")),
    Expression(verbs=_words("take accept"), nouns=_words("severance pay-off payoff")),
    Expression(verbs=_words("accept"), nouns=_words("redundancy") | {"early retirement"}),
    Expression(verbs=_words("pack"), nouns=_words("bags"), own=True),
    Expression(verbs=_words("clear empty"), nouns=_words("desk office"), own=True),
    Expression(verbs=_words("jump abandon"), nouns=_words("ship")),
    Expression(verbs=_words("sever cut end break"), nouns=_TIES, own=True, of=True),
    Expression(verbs=_words("sever cut"), nouns=_TIES, of=True),
    Expression(verbs=_words("bid say wave"), nouns=_words("farewell goodbye adieu")),
    Expression(verbs=_words("pay"), nouns=_words("job post career position"), before=_words("with"), own=True),
    Expression(verbs=_words("lose"), nouns=_words("job jobs post posts position role seat place portfolio"), own=True),
    Expression(verbs=_words("opt plump settle"), nouns=_words("retirement redundancy"), before=_words("for")),
    Expression(verbs=_words("make take"), nouns=_words("exit bow leave departure"), own=True),
    Expression(verbs=_words("head make"), nouns=_words("exit door exits"), before=_words("for")),
    Expression(verbs=_words("quit exit"), nouns=_words("stage scene")),
    Expression(verbs=_words("leave"), nouns=_words("scene")),
    Expression(verbs=_words("work serve"), nouns=_words("notice"), own=True),
    Expression(verbs=_words("give"), nouns=_words("notice")),
    Expression(verbs=_words("hand"), nouns=_words("notice cards"), own=True),
    Expression(verbs=_words("finish complete"), nouns=_words("contract secondment assignment"), own=True, of=True),
    Expression(verbs=_words("disappear vanish depart go"), nouns=_words("post role job office"), before=_words("from")),
    Expression(verbs=_words("consider"), nouns=_words("position future"), own=True, status=Status.POSSIBLE),
    Expression(verbs=_words("fly"), nouns=_words("nest coop")),
    Expression(verbs=_words("get"), nouns=_words("desk table"), before=_words("under"), change=Change.START),
    Expression(verbs=_words("get receive"), nouns=_words("nod call"), change=Change.START),
    Expression(verbs=_words("give"), nouns=_words("nod"), change=Change.START, passive=True),
    Expression(
        verbs=_words("don assume take inherit pick shoulder"),
        nouns=_words("mantle baton gauntlet torch"),
        change=Change.START,
        of=True,
    ),
)
"""The expressions, first those in which somebody else than the subject goes.

The verb's particle ("hung up", "threw in") is not asked for.
"""


def expression(frame: Frame, scene: Scene) -> Expression | None:
    """The expression that a clause is made with, `None` for most."""
    ways = [way for way in _by_verb().get(frame.verb.lemma, ()) if frame.verb.passive is way.passive]
    if not ways:
        return None
    parts = (*(("", x) for x in frame.objects), *frame.obliques)
    behind = scene.lowers[frame.verb.head + 1 : frame.verb.head + 2]
    for way in ways:
        if way.behind and (way.behind.isdisjoint(behind) or (not way.nouns and frame.objects)):
            continue
        if way.nouns and not any(_goes_with(way, word, x, scene) for word, x in parts):
            continue
        if not way.whom and way.nouns == FAREWELLS and _to_others(frame, scene):
            continue
        if not way.whom:
            return way
        if gone(way, frame, scene) is not None:
            parts_of_friends = way.nouns == FAREWELLS and frame.subject is not None and bool(frame.subject.people)
            return None if parts_of_friends else way
    return None


def _to_others(frame: Frame, scene: Scene) -> bool:
    """Read "has said goodbye to three of his team": they go, not who says it."""
    words = scene.lowers[frame.verb.last : frame.verb.last + 5]
    return any(words[k] == "to" and words[k + 1] in w.NUMBERS for k in range(len(words) - 1))


def gone(way: Expression, frame: Frame, scene: Scene) -> NounPhrase | None:
    """Who comes or goes by an expression: the subject, or whoever stands where it says."""
    if not way.whom:
        return frame.subject
    parts = (*(("", x) for x in frame.objects), *frame.obliques)
    for at, (word, phrase) in enumerate(parts):
        if word in way.whom and _is_somebody(phrase):
            return phrase
        if word in way.whom and scene.lowers[phrase.head] == "services":
            return phrase.possessor or next((x for of, x in parts[at + 1 : at + 2] if of == "of"), None)
    return None


def _is_somebody(phrase: NounPhrase) -> bool:
    return bool(phrase.people) or phrase.determiner == "pronoun"


@cache
def _by_verb() -> dict[str, tuple[Expression, ...]]:
    """The expressions by the lemma of their verb."""
    out: dict[str, tuple[Expression, ...]] = {}
    for way in EXPRESSIONS:
        for verb in way.verbs:
            out[verb] = (*out.get(verb, ()), way)
    return out


def lowers_before(phrase: NounPhrase, scene: Scene) -> str:
    """The word before a phrase."""
    return scene.lowers[phrase.first - 1] if phrase.first else ""


def _is_term(phrase: NounPhrase, scene: Scene) -> bool:
    """Whether a phrase goes on with "of her term"."""
    behind = scene.lowers[phrase.last : phrase.last + 4]
    return behind[:1] == ("of",) and behind[1:2] in (("his",), ("her",)) and not w.TERMS.isdisjoint(behind[2:])


def _goes_with(way: Expression, word: str, phrase: NounPhrase, scene: Scene) -> bool:
    """Whether a phrase is the one with which an expression is made."""
    if ("" if word in _DIRECTIONS else word) not in way.before or phrase.people:
        return False
    lowers = scene.lowers
    if (
        lowers[phrase.head].removesuffix("s") not in way.nouns
        and lowers[phrase.head] not in way.nouns
        and " ".join(lowers[phrase.head - 1 : phrase.head + 1]) not in way.nouns
    ):
        return False
    if way.term and not _is_term(phrase, scene):
        return False
    if way.bare and lowers_before(phrase, scene) != "it" and scene.lowers[phrase.head] == "day":
        return False
    if way.bare and lowers[phrase.last : phrase.last + 1] == ("on",):
        return False  # "called time on the inquiry"
    if way.own and (phrase.determiner != "possessive" or phrase.possessor is not None):
        return False
    return way.of or lowers[phrase.last : phrase.last + 1] != ("of",)
