"""Councils told of as some of a number: "Kent was one of three councils issued with notices, along with Bury"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase
    from govreview.reading.mentions import AuthorityMention

    from .scene import Scene

_COUNCILS = frozenset("councils authorities boroughs counties areas places towns cities departments".split())
_WITH = (("along", "with"), ("together", "with"), ("as", "well"), ("alongside",), ("joining",), ("joins",), ("joined",))
"""Words that add further members of the group."""
_MARKS = frozenset({",", "-", ":", "("})
_JOINTS = frozenset({",", "and", "council", "councils", "the"})
_OTHERS = frozenset({"others", "rest", "remainder", "other"})


def group(scene: Scene, frame: Frame) -> tuple[AuthorityMention, ...]:
    """The councils that belong to those of which a clause tells, where it does not name them itself.

    Args:
        scene: The text.
        frame: The clause, its subject or antecedent "four councils".
    """
    listed = _apposed(scene, frame)
    if listed:
        return listed
    whole = frame.subject
    if frame.link == "relative" and frame.antecedent is not None and frame.antecedent is not whole:
        whole = frame.antecedent
    if whole is None or whole.authorities or scene.lowers[whole.head] not in _COUNCILS:
        return ()
    one = next((x for f in scene.frames[frame.sentence] if (x := _member(scene, f, whole)) is not None), None)
    named = scene.named(one)
    if not named:
        return ()
    return tuple(dict.fromkeys((*named, *_companions(scene, frame), *_others(scene, frame.sentence + 1))))


def _apposed(scene: Scene, frame: Frame) -> tuple[AuthorityMention, ...]:
    """Read "three councils, Kent, Bury and Hull,", "three councils have been issued with notices: Kent, …"."""
    last = scene.reading.ranges[frame.sentence][1]
    for phrase in (frame.subject, *frame.objects, *(x for _, x in frame.obliques)):
        if phrase is None or phrase.authorities or scene.lowers[phrase.head] not in _COUNCILS:
            continue
        for k in (phrase.last, *(i for i in range(frame.verb.last, last) if scene.lowers[i] == ":")):
            found = _run(scene, k + 1, last) if k < last and scene.lowers[k] in _MARKS else ()
            if len(found) > 1:
                return found
    return ()


def _run(scene: Scene, first: int, last: int) -> tuple[AuthorityMention, ...]:
    """The councils of a list that begins at a token."""
    inside = {i for a in scene.free for i in range(a.first, a.last)}
    end = first
    while end < last and (end in inside or scene.lowers[end] in _JOINTS):
        end += 1
    return tuple(a for a in scene.free if first <= a.first < end)


def _member(scene: Scene, frame: Frame, whole: NounPhrase) -> NounPhrase | None:
    """Who a clause says is one of a number of councils: "Kent was one of four councils", "is among the councils"."""
    if frame.verb.lemma not in ("be", "become") or frame.verb.negation >= 0 or frame.subject is None:
        return None
    of = any(x.first == whole.first and word in ("of", "among", "amongst") for word, x in frame.obliques)
    return frame.subject if of or scene.lowers[whole.first - 1] in ("of", "among", "amongst") else None


def _companions(scene: Scene, frame: Frame) -> tuple[AuthorityMention, ...]:
    """The councils behind "along with" in the sentence."""
    last = scene.reading.ranges[frame.sentence][1]
    at = next(
        (k for k in range(frame.first, last) if any(scene.lowers[k : k + len(w)] == w for w in _WITH)),
        last,
    )
    return _listed(scene, at, last)


def _others(scene: Scene, sentence: int) -> tuple[AuthorityMention, ...]:
    """The councils of a sentence behind: "The others were Bury and Hull"."""
    if sentence >= len(scene.reading.ranges):
        return ()
    first, last = scene.reading.ranges[sentence]
    opens = scene.lowers[first] == "the" and not _OTHERS.isdisjoint(scene.lowers[first + 1 : first + 3])
    copula = next((f for f in scene.frames[sentence] if f.verb.lemma == "be" and f.verb.form == "finite"), None)
    return _listed(scene, copula.verb.last, last) if opens and copula is not None else ()


def _listed(scene: Scene, first: int, last: int) -> tuple[AuthorityMention, ...]:
    """The councils named between two tokens, as far as no verb is told of them."""
    verb = (
        min(
            (f.verb.first for f in scene.frames[scene.reading.sentence_of(first)] if f.verb.first > first), default=last
        )
        if first < last
        else last
    )
    return tuple(a for a in scene.free if first <= a.first < min(last, verb))
