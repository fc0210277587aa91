"""Who did it: those convicted, and those of whom the text tells it as plain fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import Outcome

from .agents import apposed_name, introduced, list_from, row_before
from .bindings import bindings
from .child import Child
from .convictions import cleared, convictions
from .relatives import akin, find_relatives, names_of
from .vocabulary import (
    ANOTHER,
    ANOTHER_NEEDS,
    CALLINGS,
    FEMALE,
    FROM_KIN,
    KILLERS,
    MALE,
    MODIFIERS,
    RELATIONS,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .harms import Finding
    from .mention import Mention
    from .relatives import Relative
    from .scene import Line, Scene

HANDS = r"\bat the hands of\b"
HIS_HANDS = r"\bat (?:[\w-]+ ){1,4}?(?:'s|') hands\b"
IT_WAS = r"\bit was (?:[\w' ]{1,40}?) who (?:had )?(?:done|did)\b"
DID_IT = (
    r"\b(?:(?:had |has |have )?(?:done|did) (?:it|this)|(?:was|were|is|are) (?:to blame|responsible)"
    r"(?! for (?:[\w']+ ){0,2}?(?:care|running|services?|safeguarding|overseeing))"
    r"|(?:had |has |have )?(?:caused|inflicted) (?:it|them|(?:the|his|her|their|these|those) (?:[\w-]+ )?injuries))\b"
)
"""Somebody told before it did it. Example: "found that the father had done it". Never: "responsible for care"."""
_DID_IT_NEEDS = frozenset("done did blame responsible caused inflicted".split())
_OPEN = frozenset("not nobody whether if who which neither one either denied denies might may could partly".split())
"""Words by which it stays open who did it."""
_ALLEGED = frozenset(
    (
        "arrested charged accused allegedly alleged alleges allege denies denied suspicion claims claimed suspected "
        "prosecutors prosecutor prosecution"
    ).split()
)

_UNDONE = frozenset({"missing", "walked-out", "drugs-found"})
"""Rules of what nobody does to somebody."""

_POST = 8  # tokens from "by" to the comma behind what somebody worked as
_APART = 4  # tokens from the comma behind a name to the calling in apposition to it
_REACH = 9  # tokens behind what befell a child within which "by" tells who did it
_FAR = 14  # the same behind "the murder of"
_DEEDS = frozenset("murder murders killing killings abuse rape torture".split())
_BOTH = {"parents": ("mother", "father"), "grandparents": ("grandmother", "grandfather")}
_FIGURES = (("figure",), ("figures",))
"""What makes a "father figure" no father."""
_HEARERS = frozenset("court jury jurors inquest hearing trial magistrates judge police officers detectives was".split())


@frozen(kw_only=True)
class Blame:
    """Somebody who is told to have harmed a child.

    Attributes:
        child: The child.
        who: A name or a relation.
        relation: The relation where one is told beside the name.
        sex: "m", "f" or `None`.
        sentence: Index of the sentence that tells it.
        convicted: Whether a court found so.
        joint: Whether it is one of "the parents", who need not be both by birth.
    """

    child: Child
    who: str
    relation: str
    sex: str | None
    sentence: int
    convicted: bool
    joint: bool = False


def find_blames(scene: Scene, findings: Sequence[Finding], harmed: Sequence[Child]) -> list[Blame]:
    """Who is told to have harmed whom, in order."""
    relatives = find_relatives(scene)
    dead = [c for c in harmed if any(f.child is c and f.harm.outcome is Outcome.DIED for f in findings)]
    out: list[Blame] = []
    for finding in findings:
        if finding.harm.rule in _UNDONE:
            continue
        line = scene.line(finding.sentence)
        either = "either" in line.tokens[: finding.first - line.first]
        if either or not _ALLEGED.isdisjoint(line.tokens) or _testimony(line, finding) or _not_guilty(line, finding):
            continue
        if "relationship" in line.words and any(True for _ in line.find(ANOTHER, ANOTHER_NEEDS)):
            continue
        out.extend(_blame(scene, finding.child, _agents(scene, line, finding), relatives, convicted=False))
    for sentence in range(len(scene.mentions)):
        line = scene.line(sentence)
        for agents, children in convictions(scene, line, harmed, dead):
            if _of_another(scene, line):
                break
            for child in children:
                out.extend(_blame(scene, child, agents, relatives, convicted=True))
    out.extend(_called(scene, harmed))
    for sentence in range(len(scene.mentions)):
        out.extend(_it_was(scene, scene.line(sentence), harmed, relatives))
    bound = list(bindings(scene, harmed))
    told = {adult.sentence for _, adult in bound}
    out = [b for b in out if b.sentence not in told]
    for child, adult in bound:
        out.extend(_blame(scene, child, [adult], (), convicted=True))
    free = cleared(scene, names_of(relatives))
    named = {name for child in harmed for name in child.names}
    others = _harmless(scene) | named
    out = [evolve(b, who=b.relation) if b.relation and b.who in named else b for b in out]
    return [b for b in out if (b.convicted or b.who not in free) and (b.relation or b.who not in others)]


def _of_another(scene: Scene, line: Line) -> bool:
    """Whether a verdict is on what befell another child, told in its sentence or in the one before it."""
    before = [scene.line(line.sentence - 1)] if line.sentence and not scene.children_in(line.sentence) else []
    return any(True for one in (line, *before) for _ in one.find(ANOTHER, ANOTHER_NEEDS))


def _harmless(scene: Scene) -> set[str]:
    """Those who did not do it whatever a sentence seems to say: who holds a public post, and whose parent did it."""
    reading = scene.reading
    out = {person.name for person, post in reading.holders if post.kind in _PUBLIC}
    for mention in reading.people:
        behind = reading.tokens.lowers[mention.last : mention.last + 2]
        before = reading.tokens.lowers[max(0, mention.first - 2) : mention.first]
        owner = behind[:1] == ("'s",) and (behind[1:2] and (behind[1] in RELATIONS or behind[1] in _DEEDS | {"death"}))
        if owner or (before[-1:] == ("of",) and before[:1] and before[0] in RELATIONS):
            person = reading.person_at.get(mention.first)
            out.update([person.name] if person is not None else [])
    return out


_PUBLIC = frozenset(
    "dcs chief_executive lead_member council_leader minister inspector commissioner reviewer board_chair "
    "adviser panel_member".split()
)


def _it_was(scene: Scene, line: Line, harmed: Sequence[Child], relatives: Sequence[Relative]) -> Iterator[Blame]:
    """Who did it, as told of the only child in question: "it was his stepfather who did it"."""
    near = [c for c in scene.recent(line.sentence, 3) if c in harmed]
    if len(near) != 1 or _DID_IT_NEEDS.isdisjoint(line.words):
        return
    for first, last, _ in line.find(IT_WAS, frozenset({"done", "did"})):
        agents = [m for m in scene.within(line.sentence, first, last) if m.kind == "adult"]
        yield from _blame(scene, near[0], agents, relatives, convicted=False)
    for first, _, _ in line.find(DID_IT):
        if _OPEN.isdisjoint(line.words) and _ALLEGED.isdisjoint(line.words):
            yield from _blame(scene, near[0], row_before(scene, line, first), relatives, convicted=False)


def _called(scene: Scene, harmed: Sequence[Child]) -> Iterator[Blame]:
    """Those whom the text calls the child's killer or attacker by name: "Their abuser, Norman Pratt"."""
    for mentions in scene.mentions:
        for mention in mentions:
            if mention.kind != "adult" or mention.noun not in KILLERS or not mention.name:
                continue
            near = [c for c in scene.recent(mention.sentence, 3) if c in harmed]
            if len(near) == 1:
                who, sentence = mention.name, mention.sentence
                yield Blame(child=near[0], who=who, relation="", sex=mention.sex, sentence=sentence, convicted=False)


def _testimony(line: Line, finding: Finding) -> bool:
    """Whether what is told of a harm is what a court or the police were told."""
    before = line.tokens[: finding.first - line.first]
    return "told" in before and not _HEARERS.isdisjoint(before)


def _not_guilty(line: Line, finding: Finding) -> bool:
    """Whether a harm is what somebody was cleared of: "was found not guilty of murdering Tom"."""
    before = line.tokens[: finding.first - line.first]
    return "guilty" in before and before[before.index("guilty") - 1] == "not"


def perpetrators(blames: Sequence[Blame], child: Child) -> tuple[str, ...]:
    """The perpetrators of a child, each once, by name where the text names them."""
    own = [b for b in blames if b.child is child]
    full = {b.who.rsplit(" ", 1)[-1] for b in own if " " in b.who}
    own = [b for b in own if b.relation or b.who not in full]
    named = [b for b in own if b.who != b.relation]
    strangers = [b for b in blames if b.convicted and b.who != b.relation and not b.relation]
    out: dict[str, None] = {}
    for blame in own:
        if blame.who == blame.relation and any(_same(blame, other) for other in named):
            continue
        out.setdefault(_meant(blame, strangers) if blame.who == blame.relation else blame.who)
    return tuple(out)


def _meant(blame: Blame, strangers: Sequence[Blame]) -> str:
    """The name of somebody told by relation alone: the only one convicted of that child's harm, or a sibling's."""
    own = dict.fromkeys(b.who for b in strangers if b.child is blame.child and _same(blame, b))
    family = [b for b in strangers if akin(b.child, blame.child)]
    others = dict.fromkeys(b.who for b in family if b.sex and b.sex == _sex(blame.relation))
    fits = own or others
    return next(iter(fits)) if len(fits) == 1 else blame.who


_STEP = frozenset({"stepfather", "mother's partner"})
"""What one man is called in turn."""


def _sex(relation: str) -> str | None:
    return "f" if relation in FEMALE else "m" if relation in MALE else None


def _same(relation: Blame, named: Blame) -> bool:
    """Whether a relation without a name may be the one who is named."""
    if named.relation:
        step = named.sentence == relation.sentence and named.relation == f"step{relation.relation}"
        alike = {named.relation, relation.relation} <= _STEP
        joint = relation.joint and _sex(named.relation) == _sex(relation.relation)
        return step or alike or joint or named.relation == relation.relation
    sex = _sex(relation.relation)
    return named.sex is None or sex is None or named.sex == sex


def _blame(
    scene: Scene, child: Child, agents: Sequence[Mention], relatives: Sequence[Relative], *, convicted: bool
) -> Iterator[Blame]:
    names = names_of(relatives, child)
    relations = {name: relation for relation, name in names.items()}
    for mention in agents:
        if not mention.name and scene.reading.tokens.lowers[mention.last : mention.last + 1] in _FIGURES:
            continue
        relation = mention.relation or (
            _from_kin(scene, mention) if not mention.name else relations.get(mention.name, "")
        )
        if relation in _BOTH and mention.name:
            relation = ""  # "his parents, Amy Cole and Ian Bole,": the first of the two
        if relation in _BOTH:
            for one in _BOTH[relation]:
                yield Blame(
                    child=child,
                    who=names.get(one, one),
                    relation=one,
                    sex=_sex(one),
                    sentence=mention.sentence,
                    convicted=convicted,
                    joint=True,
                )
            continue
        if not mention.name and not relation:
            mention = apposed_name(scene, mention) or introduced(scene, mention) or mention  # noqa: PLW2901 - by name
        if not mention.name and relation not in names and scene.reading.tokens.lowers[mention.first] in ("a", "an"):
            told = introduced(scene, mention)
            mention = mention if told is None else evolve(told, relation=relation)  # noqa: PLW2901 - by name
        plain = names.get("carer", relation) if relation == "foster carer" else relation  # "The carer, Ann Poole, died"
        who = mention.name or names.get(relation, plain) or _calling(scene, mention)
        if who:
            yield Blame(
                child=child, who=who, relation=relation, sex=mention.sex, sentence=mention.sentence, convicted=convicted
            )


def _by_post(scene: Scene, line: Line, finding: Finding, by: int) -> list[Mention]:
    """Who is named behind what he worked as: "was sexually abused by the deputy head, Malcolm Freer,"."""
    done = by == finding.last and line.low(by - 1).endswith(("ed", "en")) and line.low(finding.first - 1) != "found"
    if not done or line.low(by + 1) not in ("a", "an", "the", "their", "his", "her"):
        return []
    comma = next((k for k in range(by + 2, by + _POST) if line.low(k) in (",", "and", "who", ".")), -1)
    names = (m for m in scene.within(line.sentence, comma + 1, comma + 2) if m.kind == "adult" and m.name)
    return [m for m in names if line.low(comma) == "," and not m.owner and not scene.official(m)]


def _calling(scene: Scene, agent: Mention) -> str:
    """What somebody without a name is by calling: "a care worker"."""
    if agent.noun not in CALLINGS or _apposed(scene, agent):
        return ""
    before = scene.reading.tokens.lowers[agent.last - 2]
    return f"{before} {agent.noun}" if before in MODIFIERS else agent.noun


def _apposed(scene: Scene, agent: Mention) -> bool:
    """Whether a calling only says more of the name before it: "Ian Potts, a teacher"."""
    line = scene.line(agent.sentence)
    at = agent.first - 1
    while at > line.first and line.low(at) != ",":
        at -= 1
    return agent.first - at <= _APART and any(m.name and m.last == at for m in scene.mentions[agent.sentence])


def _from_kin(scene: Scene, agent: Mention) -> str:
    """What "a man" who harmed "his stepson" is to the child."""
    for mention in scene.mentions[agent.sentence]:
        if mention.kind in ("kin", "name") and mention.first > agent.first and mention.noun and agent.sex:
            before = scene.reading.tokens.lowers[mention.first]
            if before in ("his", "her"):
                return FROM_KIN.get((agent.sex, mention.noun), "")
        if mention.kind == "adult" and mention.owner and mention.relation == "father's partner" and agent.sex == "m":
            return "mother's partner"
    return ""


def _agents(scene: Scene, line: Line, finding: Finding) -> list[Mention]:
    """Who did what a finding tells: behind "by", or before an active verb."""
    mentions = scene.mentions[line.sentence]
    for first, last, _ in line.find(HANDS, frozenset({"hands"})):
        del first
        return list_from(scene, line, last)
    for first, last, _ in line.find(HIS_HANDS, frozenset({"hands"})):
        return [m for m in scene.within(line.sentence, first, last) if m.kind == "adult" and m.owner]
    for first, last, _ in line.find(IT_WAS, frozenset({"done", "did"})):
        return [m for m in mentions if first <= m.first < last and m.kind == "adult"]
    if line.low(finding.first - 1) == "found" and finding.harm.rule in ("died", "smothered"):
        return []  # "was found lifeless by his mother"
    deed = line.low(finding.last) == "of" and line.low(finding.last - 1) in _DEEDS
    reach = _FAR if deed else _REACH
    for at in range(finding.first, min(finding.last + reach, line.last)):
        if line.low(at) in ";.":
            break
        if line.low(at) == "by" and not (deed and line.low(at - 1).endswith(("ed", "en"))):
            agents = list_from(scene, line, at + 1) or _by_post(scene, line, finding, at)
            if agents:
                return agents
    if line.low(finding.first - 1) == "'s" and not finding.active:
        return [m for m in mentions if m.kind == "adult" and m.owner and m.last == finding.first - 1]
    if finding.active:
        frame = scene.frame_at(line.sentence, finding.first, finding.last)
        subject = frame.subject if frame is not None else None
        if subject is not None:
            found = [m for m in scene.within(line.sentence, subject.first, subject.last) if not m.owner]
            adults = [a for a in map(scene.adult, found) if a is not None]
            if adults:
                row = row_before(scene, line, finding.first)
                if found[0].kind == "pronoun" and found[0].sex:
                    return adults[:1]  # "her mother and stepfather; he beat her"
                return row if adults[0] in row else adults
        return row_before(scene, line, finding.first)
    return []
