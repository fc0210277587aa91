"""Whom a court found guilty, and of harming whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.reading.dates.words import number

from .agents import coordinated, list_from, row_before
from .vocabulary import OTHER_CRIMES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .child import Child
    from .mention import Mention
    from .scene import Line, Scene

_ADVERBS = r"(?:[\w-]+ ){0,2}?"
_OFFENCE = (
    r"(?:false imprisonment|murder|manslaughter|infanticide|(?:child )?cruelty|causing|allowing|neglect"
    r"|killing|wounding|raping|rape"
    r"|assaulting|assault|abusing|shaking|sexual|sexually|grievous|ill-treating|poisoning|indecent|scalding"
    r"|beating|burning"
    r"|smothering|suffocating|strangling|drowning|stabbing|starving|neglecting|harming|injuring|grooming|molesting"
    r"|throwing"
    r"|punching|kicking|hitting|biting|slapping|drugging|battering)"
)
_TERM = (
    r"(?:life\b|suspended|hospital order|community (?:order|sentence)|custodial|prison|jail|whole-life|indefinite"
    r"|(?:minimum of )?[\w-]+ years\b(?! to)|[\w-]+-(?:year|month)\b|[\w-]+ months (?:in|behind|suspended)"
    r"|[\w-]+ months(?= ?(?:[.,;]|for|and|$)))"
)
CONVICTED = (
    rf"(?:, |\b|(?<= )(?='s ))(?:(?:(?<=, )|(?:was|were|been|is|are|be|but) {_ADVERBS})(?:convicted|jailed"
    rf"|imprisoned|sentenced"
    rf"|detained "
    rf"(?:indefinitely|for life)"
    r"|locked up|caged|put away|put behind bars|found guilty"
    r"|sent (?:down|to (?:prison|jail|a (?:young offender|secure))))|(?:pleaded|pleads|plead) guilty|found guilty"
    r"|guilty of|(?:is|are|was|were) (?:put |placed |now )?on probation"
    r"|(?:has|have) had (?:his|her|their) (?:[\w-]+ )?sentences? (?:increased|reduced|cut|doubled|extended|upheld)"
    rf"|accept(?:ed|s|ing) (?:his|her|their) (?:guilty )?pleas? (?:of guilty )?(?:to|of) (?:[\w-]+ ){{0,2}}?{_OFFENCE}"
    r"|(?<=\b(?:mother|father|parents|partner|stepfather|stepmother|carers?|uncle|boyfriend|grandmother) )"
    r"(?:convicted|jailed|sentenced|imprisoned)"
    rf"|(?:admitted|admits|admitting|confessed to) (?:(?:[\w-]+ ){{0,3}}?(?:counts?|charges?|offences?) of "
    rf")?(?:false imprisonment and )?(?:[\w-]+ ){{0,2}}?{_OFFENCE}"
    r"|serving (?:out )?(?:an? |the )?(?:minimum of )?(?:[\w-]+ |[\w-]+ and [\w-]+ )?"
    r"(?:life|years?|months|sentences?|terms?|time)"
    r"|(?:is|are|remains?|'s) (?:both |all |still |now )*(?:in (?:prison|jail)|behind bars)"
    r"|(?:an?|his|her|their) (?:life |[\w-]+-year )?(?:prison |jail )?(?:sentence|term) (?:of [\w-]+ years|for)"
    r"|(?:is|are) doing (?:life|[\w-]+ (?:and [\w-]+ )?years)|(?:went|going|gone|sent) (?:to (?:prison|jail)"
    r"|down)\b|must serve|will serve at least"
    r"|(?:will|must) spend at least|served (?:an? |his |her )?(?:[\w-]+ )?(?:(?:sentence|term)\b|(?:years?"
    r"|months) (?:in "
    r"(?:prison|jail|custody)|behind bars|of (?:an?|his|her|that) "
    rf"|for (?:(?:his|her|their|the) (?:[\w-]+ )?)?{_OFFENCE}))|(?:began|begun|begins|beginning|started|starts) "
    r"(?:an? |his |her |their )(?:[\w-]+ )?(?:sentence|term)|(?:lost|loses|losing) (?:an? |his |her |their )appeal"
    r"(?! (?:against|over|for) (?:[\w-]+ )?(?:dismissal|sacking|suspension|removal|disqualification))"
    r"|(?:convictions?|sentences?|appeals?) (?:was|were|has been|have been) (?:upheld|increased|reduced|rejected"
    r"|dismissed)"
    rf"|(?:got|gets|given|handed|received) (?:each |both )?(?:an? |the )?{_TERM}"
    r"|(?:(?:was|were) (?:given|handed)|got|received) "
    r"(?:\d{1,2}|five|six|seven|eight|nine|ten|eleven|twelve)(?= (?:[.,;]|for\b|and\b)))"
)
"""Somebody, told before it, is convicted. Example: "Her father was jailed for nine years". Never: "was cleared"."""
CLEARED = r"\b(?:was|were|been) (?:\w+ )?(?:cleared|acquitted|found not guilty)\b"
"""Somebody, told before it, is cleared. Never: "was convicted"."""
CONVICTS = (
    r"\b(?:convict|convicting|convicted|jailed|sentenced|conviction of|sentencing|jailing|(?:gave|handed)(?= "
    r"[\w' -]{2,30}? (?:life|[\w-]+ years))|f(?:ou|i)nd(?:s|ing)?(?= (?:[\w'-]+ "
    r"){1,5}?guilty)|sentence on|life for|verdicts? of guilty (?:against|on)"
    r"|guilty verdicts? (?:against|on|for))\b|\b(?:guilty|jailed|convicted|sentenced)(?= :)"
)
"""Somebody told behind it is convicted: "the conviction of Lloyd Garsdale", "Jurors convicted Sharon Tully"."""
CONVICTED_NEEDS = frozenset(
    (
        "convicted jailed imprisoned sentenced guilty locked caged put admitted admits admitting serving got gets "
        "given handed received sentence term conviction sentencing jailing convict convicting went serve gave doing "
        "increased reduced cut doubled extended upheld plea pleas probation "
        "prison pleads plead remains remain detained bars confessed sent going gone served began begun begins "
        "beginning started starts lost loses losing spend find finds finding life convictions sentences appeal "
        "appeals"
    ).split()
)
_CLEARED = frozenset("not cleared acquitted".split())
_KILLING = frozenset("murder manslaughter infanticide killing murdering death killed".split())
_FOCUS = 4  # sentences within which a child is still meant
_OPENING = 2  # the last paragraph that may tell of a conviction before it tells of the child
_SEVERAL = frozenset("their them both children twins siblings brothers sisters".split())
_STEP = 3  # tokens between an adult and the "and" that joins him


def cleared(scene: Scene, names: dict[str, str]) -> set[str]:
    """Those whom a court cleared, by name and relation."""
    out: set[str] = set()
    for sentence in (s for s, mentions in enumerate(scene.mentions) if mentions):
        line = scene.line(sentence)
        for first, _, _ in line.find(CLEARED, _CLEARED):
            for mention in row_before(scene, line, first)[-1:]:
                out.update(filter(None, (mention.name, mention.relation, names.get(mention.relation))))
    return out


def convictions(
    scene: Scene, line: Line, harmed: Sequence[Child], dead: Sequence[Child]
) -> Iterator[tuple[list[Mention], list[Child]]]:
    """The convictions that a sentence tells: who, and of harming whom; nobody where it tells of nobody."""
    if not scene.mentions[line.sentence]:
        return
    done = False
    for first, last, _ in line.find(CONVICTED, CONVICTED_NEEDS):
        if _blocked(line, first, last):
            continue
        agents = _owner(scene, line, first) or row_before(scene, line, _behind_subject(scene, line, first, last))
        agents += _alongside(scene, line, last)
        agents += [m for m in scene.within(line.sentence, last, line.last) if agents and _likewise(line, m, last)]
        if agents:
            done = True
            yield agents, _of_crime(scene, line, last, harmed) or _victims(scene, line, harmed, dead)
    if done:
        return
    for first, last, _ in line.find(CONVICTS, CONVICTED_NEEDS):
        if _blocked(line, first, last):
            continue
        agents = list_from(scene, line, last + (line.low(last) in ("both", ":"))) or _meant_by(scene, line, last)
        agents += [m for m in scene.within(line.sentence, last, line.last) if agents and _likewise(line, m, last)]
        if agents:
            yield agents, _victims(scene, line, harmed, dead)


def _owner(scene: Scene, line: Line, first: int) -> list[Mention]:
    """Whose conviction stands: "His father's conviction was upheld"."""
    if line.low(first - 1) != "'s":
        return []
    return [m for m in scene.mentions[line.sentence] if m.kind == "adult" and m.owner and m.last == first - 1]


def _meant_by(scene: Scene, line: Line, at: int) -> list[Mention]:
    """The adult whom "him" means behind "the judge gave": the last of the sentence, no child being sentenced."""
    mentions = scene.mentions[line.sentence]
    pronoun = next((m for m in mentions if m.first == at and m.kind == "pronoun" and not m.owner), None)
    if pronoun is None:
        return []
    before = [m for m in mentions if m.kind == "adult" and m.name and m.last <= at and m.sex in (None, pronoun.sex)]
    return before[-1:]


def _behind_subject(scene: Scene, line: Line, first: int, last: int) -> int:
    """Where the subject of a verb ends, so that nobody in a clause between is taken: "X, who knew Y, was jailed"."""
    frame = scene.frame_at(line.sentence, first, last)
    behind = _behind_clause(scene, line, first)
    if frame is None or frame.subject is None or behind < frame.subject.first:
        return behind
    subject = frame.subject
    adults = [m for m in scene.mentions[line.sentence] if m.first < subject.last and subject.first < m.last]
    told = any(scene.adult(m) is not None and not m.owner for m in adults)
    return coordinated(scene, line, subject.last, first) if told and subject.last <= first else first


def _behind_clause(scene: Scene, line: Line, first: int) -> int:
    """Where the adult ends of whom a clause parts a verdict: "His mother, who waited to call a doctor, is on"."""
    if "," not in (line.low(first), line.low(first - 1)):
        return first
    leads = next((m for m in scene.mentions[line.sentence] if m.kind == "adult" and not m.owner), None)
    clause = leads is not None and line.low(leads.last) == "," and line.low(leads.last + 1) in ("who", "whose")
    return leads.last if leads is not None and clause and leads.last < first else first


def _likewise(line: Line, mention: Mention, since: int) -> bool:
    """Whether somebody behind shares the verdict: "and Craig Moss 22", "and her mother of causing the death"."""
    if mention.kind != "adult" or mention.owner or not (mention.name or mention.relation):
        return False
    at = mention.last
    if not any(line.low(k) in ("and", ";") for k in range(max(since, mention.first - _STEP * 2), mention.first)):
        listed = line.low(mention.first - 1) == "," == line.low(at)  # "X got 17 years, Ann Holt, the mother, two"
        closed = line.low(at + 2) in ("and", ".", "years", "months", "")
        return listed and bool(mention.relation) and number(line.low(at + 1)) is not None and closed
    while line.low(at) in (",", "for", "to", "got", "received", "was", "given"):
        at += 1
    if line.low(at - 1) == "," and line.low(at + 1) == "," and line.low(at + 2) in ("of", "to", "for"):
        return line.low(at + 2) == "of" or number(line.low(at + 3)) is not None or line.low(at + 3) == "life"
    if line.low(at - 1) == "," and line.low(at + 1) in (",", ".", ")", ""):
        return False
    if line.low(at).endswith("ing") and line.low(at - 1) == "to":
        return True
    return number(line.low(at)) is not None or line.low(at) == "life" or (line.low(at) == "of" and at < line.last)


def _alongside(scene: Scene, line: Line, last: int) -> list[Mention]:
    """Those told behind as sharing it: "will be sentenced alongside her mother"."""
    for at in range(last, min(last + 18, line.last)):
        if line.low(at) in ("alongside", "as"):
            return list_from(scene, line, at + 1 + (line.low(at + 1) in ("was", "did", "were", "with")))
    return []


def is_past(line: Line, first: int) -> bool:
    """Read "a previous conviction", "a convicted drug dealer", "if he had been convicted": no verdict on this case."""
    at = next((k for k in range(first, first + 4) if line.low(k) in _VERDICT_WORDS), first)
    if line.low(at - 1) in ("a", "an", "the", "another"):
        return line.low(at) == "convicted" and line.low(at + 1) not in _OF_THIS
    if line.low(at - 1) in _EARLIER and line.low(at).startswith("convict"):
        return True
    return any(line.low(k) == "if" for k in range(at - _IF, at)) and line.low(at - 1) in ("been", "was", "were")


_VERDICT_WORDS = frozenset("convicted conviction jailed imprisoned sentenced".split())
_EARLIER = frozenset("previous previously prior earlier past spent criminal unrelated old other".split())
_OF_THIS = frozenset(
    "killer murderer killers murderers mother father stepfather stepmother parents couple pair".split()
)
_IF = 12  # tokens between "if" and the verdict that did not come


def _blocked(line: Line, first: int, last: int) -> bool:
    if is_past(line, first):
        return True
    before = {line.low(k) for k in range(max(line.first, first - 3), last)}
    if "but" in before:
        before -= _CLEARED
    behind = {line.low(k) for k in range(last, min(last + 8, line.last))}
    other = behind & OTHER_CRIMES
    if other == {"driving"} and "death" in behind:
        other = set()
    return not before.isdisjoint(_CLEARED) or bool(other)


def _of_crime(scene: Scene, line: Line, last: int, harmed: Sequence[Child]) -> list[Child]:
    """The child named right behind a verdict, another standing before it: "who hurt a girl, was convicted of Tom's"."""
    if line.low(last) not in ("of", "for") and line.low(last - 1) not in ("of", "for"):
        return []
    told = [(m.first, c) for m in scene.mentions[line.sentence] if (c := scene.child(m)) is not None and c in harmed]
    before = [c for at, c in told if at < last]
    behind = [c for at, c in told if last <= at <= last + _CRIME]
    return behind[:1] if behind and before and behind[0] not in before else []


_CRIME = 5  # tokens from a verdict to the child: "of the attempted murder of Tom"


def _victims(scene: Scene, line: Line, harmed: Sequence[Child], dead: Sequence[Child]) -> list[Child]:
    """The children whom those convicted in a sentence harmed."""
    entry = next((e for e in scene.cast.entries if e.heading <= line.sentence < e.last), None)
    if entry is not None:
        own = {id(c) for s in range(entry.heading, entry.last) for c in scene.children_in(s)}
        harmed, dead = [c for c in harmed if id(c) in own], [c for c in dead if id(c) in own]
    told = (scene.child(m) for m in scene.mentions[line.sentence] if not scene.leads_to_kin(m))
    here = list({id(c): c for c in told if c is not None and c in harmed}.values())
    if here:
        return here
    if dead and any(word in _KILLING and line.tokens[k - 1] != "attempted" for k, word in enumerate(line.tokens)):
        harmed = dead
    paragraph = scene.reading.sentences[line.sentence].paragraph
    harmed = [c for c in harmed if _told(c, line.sentence) or (paragraph <= _OPENING and _soon(scene, c, paragraph))]
    if len(harmed) == 1:
        return list(harmed)
    near = [c for c in scene.recent(line.sentence, _FOCUS) if c in harmed]
    sex = {"his": "m", "her": "f"}.get(line.tokens[0])
    near = [c for c in near if c.sex in (None, sex)] or near if sex else near  # "His mother served"
    return near if not _SEVERAL.isdisjoint(line.tokens) else near[:1]


def _soon(scene: Scene, child: Child, paragraph: int) -> bool:
    """Whether a child is first told of within a few paragraphs, and not as one who died long before."""
    first = min((m.sentence for m in child.mentions), default=0)
    return scene.reading.sentences[first].paragraph - paragraph <= _AHEAD


_AHEAD = 6  # paragraphs from the verdict in the lead to the child


def _told(child: Child, sentence: int) -> bool:
    """Whether a child is told of by a sentence."""
    return any(m.sentence <= sentence for m in child.mentions)
