"""The clauses of a document as the rules read them: each with whom it is about."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from attrs import evolve

from . import doubts
from . import words as w
from .pairs import turned_round

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase

    from .scene import Scene


def clauses(scene: Scene) -> list[Frame]:
    """The clauses of a document, each put right; what is asked, or did not come about, is left out."""
    righted = {id(old): new for old, new in turned_round(scene.reading.frames, scene)}
    righted.update((id(old), new) for old, new in ranked(scene.reading.frames))
    told = (righted.get(id(frame), frame) for frame in scene.reading.frames)
    return [put_right(frame, scene) for frame in told if is_told(frame, scene)]


def ranked(frames: Sequence[Frame]) -> Iterator[tuple[Frame, Frame]]:
    """Infinitives of whom it is told that somebody is it: "The first to go was Jane Ford"."""
    for opening, told in itertools.pairwise(frames):
        named = told.objects[0] if told.verb.lemma == "be" and told.verb.negation < 0 and told.objects else None
        alone = opening.governor is None and opening.link == "to" and told.governor is None
        if named is None or not named.people or not alone or told.sentence != opening.sentence:
            continue
        if told.verb.first - opening.last > 1 or (opening.subject is not None and opening.subject.people):
            continue
        verb = evolve(opening.verb, form="finite", tense=told.verb.tense, perfect=told.verb.tense == "past")
        yield opening, evolve(opening, verb=verb, subject=named, link="", last=max(opening.last, told.last))


def is_told(frame: Frame, scene: Scene) -> bool:
    """Whether a clause tells something: it is no question, and nothing that would have been."""
    return not (frame.verb.modal in doubts.UNREAL and frame.verb.perfect) and not asks(frame, scene)


def put_right(frame: Frame, scene: Scene) -> Frame:
    """A clause with whom it is about."""
    return accompanied(approached(turned_to(spent(with_subject(decided(frame, scene), scene))), scene))


def with_subject(frame: Frame, scene: Scene) -> Frame:
    """The clause with who does it, where a time stands before: "Twelve hours later Jane Ford had cleared her desk"."""
    subject = frame.subject
    if subject is None:
        return (
            frame
            if frame.verb.form != "finite" or (frame.objects[:1] and frame.objects[0].people)
            else named_before(named_behind_as(frame, scene))
        )
    if not subject.people and frame.verb.form == "finite":
        righted = named_behind_as(frame, scene)  # "Chaos ensued as the leader, Jane Ford, resigned"
        if righted is not frame:
            return righted
    if subject.people:
        return resumed(frame, scene) or reported(frame, scene)
    head = scene.lowers[subject.head]
    if head in w.NUMBERS | {"them", "trio", "pair"} and frame.verb.form == "finite":
        between = named_between(frame, scene)
        if between is not None:
            return evolve(frame, subject=between)
    if head in ("herself", "himself") and frame.objects and frame.objects[0].people:
        return evolve(frame, subject=frame.objects[0], objects=frame.objects[1:])  # "Mrs Ford herself arrived"
    if head not in w.TIMES | w.TIMES_OF_DAY:
        return frame
    ends = (frame.verb.first, frame.verb.first - 1)
    named = (
        x for x in scene.reading.phrases[frame.sentence] if x.people and x.last in ends and x.first > subject.first
    )
    whom = next(named, None)
    return frame if whom is None else evolve(frame, subject=whom)


def named_between(frame: Frame, scene: Scene) -> NounPhrase | None:
    """Who is named between two commas before the verb: "The first of the three, Jane Ford, had run it"."""
    at = frame.verb.first - 1
    for phrase in scene.reading.phrases[frame.sentence]:
        near = phrase.last in (at, at + 1) and len(phrase.people) == 1 and scene.lowers[at] == ","
        if near and scene.lowers[phrase.first - 1] == ",":
            return phrase
    return None


def resumed(frame: Frame, scene: Scene) -> Frame | None:
    """The clause with who it is told of: "was shown the door, and Jane Ford, who came in May, is standing in"."""
    if frame.link not in ("", "and") or frame.verb.form != "finite":
        return None
    for inner in scene.reading.frames_by_sentence[frame.sentence]:
        whom = inner.antecedent
        if inner.link != "relative" or whom is None or len(whom.people) != 1 or inner.verb.first > frame.verb.first:
            continue
        begins = scene.lowers[whom.first - 1] in ("and", "but", "while", ";") and whom is not frame.subject
        if begins and scene.lowers[frame.verb.first - 1] == "," and whom.first > (frame.subject or whom).first:
            return evolve(frame, subject=whom)
    return None


def reported(frame: Frame, scene: Scene) -> Frame:
    """The clause with who it is told of: "Ali Reza says Jane Ford, who came in May, stays"."""
    if frame.link not in ("", "and") or frame.verb.form != "finite":
        return frame
    frames = scene.reading.frames_by_sentence[frame.sentence]
    for inner in frames:
        says = inner.governor
        if inner.link != "relative" or says is None or says.predicate != "say" or inner.antecedent is None:
            continue
        whom = says.objects[-1] if says.objects else None
        if whom is inner.antecedent and says.subject is frame.subject and inner.verb.last < frame.verb.first:
            return evolve(frame, subject=whom)
    return frame


def named_behind_as(frame: Frame, scene: Scene) -> Frame:
    """The clause with who does it, of "in turmoil as leader Jane Ford resigned"."""
    at = frame.verb.first
    named = (x for x in scene.reading.phrases[frame.sentence] if x.last == at and len(x.people) == 1)
    whom = next((x for x in named if scene.lowers[x.first - 1] == "as"), None)
    return frame if whom is None or frame.verb.passive else evolve(frame, subject=whom)


def named_before(frame: Frame) -> Frame:
    """The clause with a name right before its verb: "In the meantime Jane Ford is running the department"."""
    for at, (_, phrase) in enumerate(frame.obliques):
        if phrase.people and phrase.last == frame.verb.first:
            return evolve(frame, subject=phrase, obliques=(*frame.obliques[:at], *frame.obliques[at + 1 :]))
    return frame


def turned_to(frame: Frame) -> Frame:
    """The clause with whom it is about: "has turned to Jane Ford to lead the review"."""
    governor = frame.governor
    settles = governor is not None and governor.verb.lemma in w.SETTLING and not governor.verb.passive
    falls = governor is not None and governor.verb.lemma in ("fall", "come", "be") and is_it(governor.subject)
    if governor is None or frame.link != "to" or not (governor.verb.lemma == "turn" or falls or settles):
        return frame
    before = ("on", "upon", "for") if settles else ("to",)
    whom = next((x for x in governor.with_(*before) if x.people), None)
    if whom is None:
        return frame
    return evolve(frame, subject=whom, governor=evolve(governor, predicate="ask", objects=(whom,)))


def approached(frame: Frame, scene: Scene) -> Frame:
    """The clause with whom it is about, as an offer: "sounded out Jane Ford about becoming director"."""
    above = frame.governor
    if above is None or frame.link not in ("ing", "to") or above.verb.lemma not in doubts.SOUNDING:
        return frame
    if above.verb.passive:
        return evolve(frame, governor=evolve(above, verb=evolve(above.verb, lemma="offer")))
    about = frame.link == "to" or scene.lowers[frame.verb.first - 1] in ("about", "over")
    whom = next((x for x in (*above.objects, *above.with_("out", "to", "with")) if x.people), None)
    if whom is None or not about:
        return frame
    offer = evolve(above, verb=evolve(above.verb, lemma="offer"))
    return evolve(frame, subject=whom, governor=offer)


def decided(frame: Frame, scene: Scene) -> Frame:
    """The clause with who it is about: "Jane Ford's decision to quit as chair was a shock"."""
    noun, above = frame.subject, frame.governor
    if frame.link != "to" or noun is None or noun.last != frame.verb.first or noun.determiner != "possessive":
        return frame
    undone = above is not None and (above.verb.negation >= 0 or above.verb.lemma in doubts.UNDOING)
    if scene.lowers[noun.head] not in doubts.DECISIONS or undone:
        return frame
    whose = noun.possessor
    if whose is None:
        last = noun.first + 1  # "her decision to quit"
        whose = evolve(noun, last=last, core=last, head=noun.first, determiner="pronoun")
    elif not whose.people:
        return frame
    verb = evolve(frame.verb, form="finite", tense="past", perfect=True)
    return evolve(frame, verb=verb, subject=whose, link="", governor=None, first=noun.first)


def spent(frame: Frame) -> Frame:
    """The clause with who does it, and when: "was asked to spend two days a week helping Kent"."""
    above = frame.governor
    if above is None or frame.link != "ing" or above.verb.lemma != "spend" or above.verb.tense == "past":
        return frame
    verb = evolve(frame.verb, form=above.verb.form, tense=above.verb.tense, perfect=above.verb.perfect)
    dates = frame.dates or above.dates
    return evolve(frame, verb=verb, subject=above.subject, governor=above.governor, link=above.link, dates=dates)


def accompanied(frame: Frame) -> Frame:
    """The clause with whom it is about: "has resigned, with her deputy, Ali Reza, taking over"."""
    above = frame.governor
    if above is None or frame.link != "ing":
        return frame
    beside = next((x for x in above.with_("with") if x.people and 0 <= frame.verb.first - x.last <= 1), None)
    return frame if beside is None else evolve(frame, subject=beside)


def is_it(phrase: NounPhrase | None) -> bool:
    """Whether a subject says nothing: "it fell to her"."""
    return phrase is not None and phrase.determiner == "pronoun" and not phrase.people


def asks(frame: Frame, scene: Scene) -> bool:
    """Whether a clause is a question: "Would he quit?"."""
    if frame.link not in ("", "that"):
        return False
    first, last = scene.reading.ranges[frame.sentence]
    return scene.lowers[first] in doubts.QUESTIONS and "?" in scene.lowers[max(last - 2, first) : last]
