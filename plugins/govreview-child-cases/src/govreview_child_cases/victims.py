"""Of whom words of harm are said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.models import Outcome

from .patterns import Harm, Victim

if TYPE_CHECKING:
    from .child import Child
    from .mention import Mention
    from .scene import Line, Scene

_BODY = frozenset(
    (
        "body head skull arm arms leg legs life heart remains brain hand hands face back neck ribs rib wrist "
        "fingers feet "
        "foot bones jaw collarbone thigh pelvis eye eyes spine"
    ).split()
)
_NOUNS = frozenset("burns counted trauma broken part-broken healing intensive-care injured".split())
"""Rules of injuries told by a noun: what stands before them need not have done it."""
_DETERMINERS = frozenset("a an the his her their him them two three another".split())
"""What stands behind a verb that somebody does to somebody: "A boy, 15, stabbed a teacher"."""
_SPANS = frozenset(
    "minute minutes hour hours day days week weeks fortnight month months year years night morning evening".split()
)
_PAIR = 2
_EXAMINED = frozenset(
    "post-mortem x-ray x-rays scan scans tests examination autopsy doctors medics pathologist paramedics "
    "hospital".split()
)
"""Words of those who find injuries without naming whose they are: "A post-mortem showed a broken skull"."""
_EITHER_SIDE = frozenset("vehicle fell-on set-fire".split())
"""Rules of what befell the child of the sentence, wherever it stands: "when his father drove them into the Humber"."""
_OF = frozenset("of to on suffered inflicted".split())
_BREAKS = frozenset("of and , ; :".split())
_ASIDE = 9  # tokens of an aside in "the death, in a locked car, of"
_REACH = 16  # tokens from "the death of" to the child
_MEANT = 3  # sentences within which a child is meant by a sentence without a subject
_THING = 9  # tokens from "which" to what is said of a thing
_BESIDE = 3  # tokens between an owner and what is his


def _gap(scene: Scene, line: Line) -> range:
    """The tokens between the first two children of a sentence."""
    told = [m for m in scene.mentions[line.sentence] if scene.child(m) is not None]
    other = next(m for m in told if scene.child(m) is not scene.child(told[0]))
    return range(told[0].last, other.first + 1)


def _does(scene: Scene, line: Line, first: int, last: int) -> bool:
    """Whether a verb has an object, so that its subject is the one who did it: "A boy stabbed a teacher"."""
    frame = scene.frame_at(line.sentence, first, last)
    if frame is None or frame.verb.passive or frame.verb.form == "participle" or frame.subject is None:
        return False
    objects = [o for o in frame.objects if line.low(o.head) not in _SPANS]  # "suffocated nine days after"
    return any(o.first >= last and o.determiner in ("indefinite", "definite", "possessive") for o in objects)


def victim(scene: Scene, line: Line, harm: Harm, first: int, last: int) -> tuple[Child | None, bool]:
    """The child of whom the words are said, and whether somebody else is their subject."""
    inside = [m for m in scene.within(line.sentence, first, last) if scene.child(m) is not None]
    if inside and harm.rule == "death-from":
        return scene.child(inside[0]), False
    if harm.rule in ("cause-of-death", "post-mortem-note"):
        near = scene.recent(line.sentence, _MEANT)
        return (near[0] if len(near) == 1 else None), False
    if (inside and harm.outcome is not Outcome.DIED) or (inside and harm.rule == "to-death"):
        return scene.child(inside[0]), harm.rule not in _NOUNS
    if harm.rule == "broke-part":
        owners = [m for m in scene.within(line.sentence, first, last) if m.kind == "pronoun"]
        return (_meant(scene, line, owners[0]) if owners else None), True
    if harm.outcome is not Outcome.DIED and (meant := _theirs(scene, line, harm, first, last)) is not None:
        return meant, True
    if harm.rule in _EITHER_SIDE and (here := scene.children_in(line.sentence)):
        row = harm.rule == "set-fire" and len(here) == _PAIR and any(line.low(k) == "and" for k in _gap(scene, line))
        if len(here) == 1 or row:
            return here[0], True
    if "whom" in line.words and (meant := _whom(scene, line, first)) is not None:
        return meant, True
    if harm.rule == "weighed-so-little" and line.low(first).endswith("ing"):
        leading = next((m for m in scene.mentions[line.sentence] if m.kind != "adult"), None)
        if leading is not None and not leading.owner and (child := scene.child(leading)) is not None:
            return child, False
    if harm.victim is Victim.AFTER:
        return _nominal(scene, line, harm, first, last), harm.rule == "broke-part-of"
    if harm.victim is Victim.VOICE:
        behind = _object(scene, line, last)
        if behind is not None:
            return scene.child(behind), _is_active(scene, line, first, last)
        if line.low(last) in ("of", "to", "towards", "against"):
            after = _first_after(scene, line, last)
            if after is not None:
                return after, False
        beside = _beside_comma(scene, line, first, last)
        if beside is not None:
            return beside, False
        if _does(scene, line, first, last):
            return None, False
    if harm.rule in _NOUNS and (owner := _owner(scene, line, first)) is not None:
        return owner, False
    if (
        harm.rule in _NOUNS
        and line.low(last) in _OF
        and not any(m.first < first for m in scene.mentions[line.sentence])
    ):
        after = _first_after(scene, line, last)
        if after is not None:
            return after, False
    return _before(scene, line, harm, first, last) or _examined(scene, line), False


def _theirs(scene: Scene, line: Line, harm: Harm, first: int, last: int) -> Child | None:
    """The child whose "his hand" is told between the words, done by an adult: "Ian Pole held his hand under a tap"."""
    inside = [m for m in scene.within(line.sentence, first, last) if m.kind == "pronoun" and m.sex and m.first > first]
    frame = scene.frame_at(line.sentence, first, last)
    if not inside or harm.victim is Victim.AFTER or frame is None or frame.verb.passive or frame.subject is None:
        return None
    subject = scene.within(line.sentence, frame.subject.first, frame.subject.last)
    return _meant(scene, line, inside[0]) if any(m.kind == "adult" for m in subject) else None


def _whom(scene: Scene, line: Line, first: int) -> Child | None:
    """The child before "whom" of a clause in which somebody else does it: "a boy whom his carers locked in a shed"."""
    at = next(
        (k for k in range(first - 1, max(line.first, first - _REACH) - 1, -1) if line.low(k) in ("whom", ";")), -1
    )
    if at < 0 or line.low(at) != "whom":
        return None
    told = (m for m in reversed(scene.mentions[line.sentence]) if at - 1 <= m.last <= at and not m.owner)
    return next((child for m in told if (child := scene.child(m)) is not None), None)


def _examined(scene: Scene, line: Line) -> Child | None:
    """The only child told of shortly before, whose injuries a sentence without anybody tells: "X-rays showed"."""
    if _EXAMINED.isdisjoint(line.words) or scene.mentions[line.sentence]:
        return None
    near = scene.recent(line.sentence, _MEANT - 1)
    return near[0] if len(near) == 1 else None


def _owner(scene: Scene, line: Line, first: int) -> Child | None:
    """Whose injuries they are: "Child D's burns", "his many bruises"."""
    owner = next((m for m in reversed(scene.mentions[line.sentence]) if m.owner and m.first < first), None)
    near = owner is not None and 0 <= first - owner.last <= _BESIDE - 1
    return scene.child(owner) if owner is not None and near else None


def _is_active(scene: Scene, line: Line, first: int, last: int) -> bool:
    """Whether a verb before a child is a verb and no adjective: "murdered toddler Liam" says nothing of who did it."""
    frame = scene.frame_at(line.sentence, first, last)
    if frame is not None and frame.verb.form != "participle":
        return True
    before = line.low(first - 1)
    return (
        before in ("who", "and", "had", "has", "then")
        or (before in ("of", "for") and line.low(first).endswith("ing"))
        or any(m.last == first for m in scene.mentions[line.sentence])
        or any(m.last == first - 1 and _apposing(line, m) for m in scene.mentions[line.sentence])
    )


def _apposing(line: Line, adult: Mention) -> bool:
    """Whether an adult is told with an aside that a comma closes: "Craig Poole, her mother's boyfriend, stamped on"."""
    inside = any(line.low(k) == "," for k in range(adult.first, adult.last))
    return adult.kind == "adult" and inside and line.low(adult.last) == ","


def _object(scene: Scene, line: Line, last: int) -> Mention | None:
    """The child directly behind a verb."""
    at = last + (line.low(last) in (",", '"'))
    if scene.reading.tokens.words[min(at, line.last - 1)][0].isupper():
        at = next((m.last for m in scene.reading.authorities if m.first == at and m.bare), at)
    for mention in scene.mentions[line.sentence]:
        if mention.kind == "aside":
            continue
        if mention.first <= at < mention.last or (
            mention.first == at + 1 and line.low(at) in ("and", "a", "an", "the")
        ):
            if mention.kind == "adult":
                if not mention.owner and line.low(mention.last) == "," and not mention.name:
                    at = mention.last + 1
                    continue
                if not mention.owner:
                    return None
                at = mention.last
                continue
            if scene.leads_to_kin(mention):
                at = mention.last
                continue
            return mention if scene.child(mention) is not None else None
    return None


def _first_after(scene: Scene, line: Line, last: int) -> Child | None:
    """The first child behind, unless an adult stands before it as the one meant."""
    for mention in scene.mentions[line.sentence]:
        if not last <= mention.first < last + _REACH:
            continue
        child = scene.child(mention)
        if (
            mention.kind == "adult"
            and not mention.owner
            and not any(line.low(k) == "and" for k in range(mention.last, mention.last + 5))
        ):
            return None
        if child is not None and (not mention.owner or mention.kind != "pronoun"):
            if mention.owner and any(
                m.first == mention.last and m.kind == "kin" for m in scene.mentions[line.sentence]
            ):
                continue
            return child
    return None


def _nominal(scene: Scene, line: Line, harm: Harm, first: int, last: int) -> Child | None:
    """Whose death "the death of Child H", "his murder" or "whose body was found" tells."""
    of = next((k for k in range(last, min(last + 5, line.last)) if line.low(k) in _BREAKS), -1)
    if of == last and line.low(of) == ",":
        of = next((k + 1 for k in range(of + 1, of + _ASIDE) if line.low(k) == "," and line.low(k + 1) == "of"), of)
    if of >= 0 and line.low(of) == "of":
        found = _first_after(scene, line, of + 1)
        if found is not None or harm.crime:
            return found
    owner = next(
        (m for m in reversed(scene.mentions[line.sentence]) if m.owner and 0 <= first - m.last <= _BESIDE), None
    )
    if owner is not None:
        return scene.child(owner) or (_meant(scene, line, owner) if owner.kind == "pronoun" else None)
    if line.low(first - 1) == "whose":
        return _nearest_before(scene, line, first)
    if harm.crime:
        here = [c for c in scene.children_in(line.sentence) if not _subject(scene, line, c)]
        return here[0] if len(here) == 1 else None
    return None


def _meant(scene: Scene, line: Line, pronoun: Mention) -> Child | None:
    """The one child whom "his" in "his murder" can mean, an adult of that sex being nearer."""
    near = [c for c in scene.recent(line.sentence, 3) if c.sex in (None, pronoun.sex)]
    return near[0] if len(near) == 1 else None


def _subject(scene: Scene, line: Line, child: Child) -> bool:
    """Whether a child leads the sentence, so that a conviction told in it is its own."""
    leading = next((m for m in scene.mentions[line.sentence]), None)
    return leading is not None and scene.child(leading) is child and not leading.owner


def _of_thing(scene: Scene, line: Line, first: int) -> bool:
    """Whether words are said of what is no person: "a dog, which the court had been told was dead"."""
    which = next((k for k in range(first - 1, first - _THING, -1) if line.low(k) in ("which", ",", ";", "who")), -1)
    between = scene.within(line.sentence, which, first) if which >= 0 else ()
    return which >= 0 and line.low(which) == "which" and not between


def _before(scene: Scene, line: Line, harm: Harm, first: int, last: int) -> Child | None:
    """The child before the words: the subject of their clause, else the nearest, no adult standing between."""
    beside = _beside_comma(scene, line, first, last)
    if beside is not None:
        return beside
    frame = scene.frame_at(line.sentence, first, last)
    if frame is not None and frame.subject is not None:
        own = [m for m in scene.within(line.sentence, frame.subject.first, frame.subject.last) if m.owner]
        if len(own) == 1 and line.low(frame.subject.head) in _BODY and scene.child(own[0]) is not None:
            return scene.child(own[0])
        subject = [m for m in scene.within(line.sentence, frame.subject.first, frame.subject.last) if not m.owner]
        if subject and scene.child(subject[0]) is not None:
            return scene.child(subject[0])
        if subject and subject[0].kind == "adult":
            return None
        if (apposed := _apposed(scene, line, frame.subject.last)) is not None:
            return apposed
        if frame.subject.posts or (
            frame.subject.determiner == "possessive" and line.low(frame.subject.head) not in _BODY
        ):
            return None
    if harm.outcome is Outcome.DIED and _of_thing(scene, line, first):
        return None
    near = _nearest_before(scene, line, first) or _headed(scene, line, first) or _elided(scene, line, first)
    return near or (_of_item(scene) if frame is None or frame.subject is None else None)


def _beside_comma(scene: Scene, line: Line, first: int, last: int) -> Child | None:
    """The child whom a participle behind a comma describes: "said that Child M, stabbed to death, had been"."""
    participle = line.low(first).endswith(("ed", "en", "t")) and line.low(last) not in _DETERMINERS
    if line.low(first - 1) != "," or not participle:
        return None
    for mention in scene.mentions[line.sentence]:
        if mention.last == first - 1 and not mention.owner and mention.kind in ("name", "new", "definite", "same"):
            return scene.child(mention)
    return None


def _apposed(scene: Scene, line: Line, last: int) -> Child | None:
    """The child named behind a subject that only describes it: "Her youngest, Toby, 14 months,"."""
    for mention in scene.mentions[line.sentence]:
        if mention.first == last + 1 and line.low(last) == ",":
            return scene.child(mention)
    return None


def _of_item(scene: Scene) -> Child | None:
    """The child of an item of a list, which tells in notes what befell it: "Brain injury, 2011"."""
    children = scene.cast.children
    return children[0] if scene.item is not None and len(children) == 1 else None


def _elided(scene: Scene, line: Line, first: int) -> Child | None:
    """The child spoken of last in the paragraph, where a sentence has no subject: "Left to die in his cot"."""
    words = scene.reading.tokens.words
    if (
        first != line.first
        or line.sentence == 0
        or not words[first][0].isupper()
        or not line.tokens[0].endswith(("ed", "en", "t"))
    ):
        return None
    sentences = scene.reading.sentences
    near = scene.recent(line.sentence - 1, _MEANT - 1)
    same = any(
        m.sentence >= line.sentence - _MEANT and sentences[m.sentence].paragraph == sentences[line.sentence].paragraph
        for c in near
        for m in c.mentions
    )
    return near[0] if len(near) == 1 and same else None


def _nearest_before(scene: Scene, line: Line, first: int) -> Child | None:
    for mention in reversed(scene.mentions[line.sentence]):
        if mention.first >= first or (
            mention.owner and (line.low(mention.last) in ("'s", "'") or mention.last < first)
        ):
            continue
        child = scene.child(mention)
        if child is not None:
            return child
        if (
            mention.kind == "adult"
            and first - mention.last < _BESIDE
            and line.low(mention.first - 1) not in ("by", "with", "from")
        ):
            return None
    return None


def _headed(scene: Scene, line: Line, first: int) -> Child | None:
    """The only child of a sentence that stands behind the words, with nobody before them."""
    mentions = scene.mentions[line.sentence]
    children = scene.children_in(line.sentence)
    if len(children) == 1 and not any(m.first < first for m in mentions):
        return children[0]
    return None
