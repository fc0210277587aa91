"""Rules for people set beside posts without a verb of their own, and for clauses turned round."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import Change, RoleKind
from govreview.reading.dates.values import Direction
from govreview.reading.grammar.frames import Frame
from govreview.reading.grammar.phrases import VerbGroup

from . import words as w
from .roles import Roles
from .scene import Role, Scene

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.models.edtf import EdtfDate
    from govreview.reading.grammar.phrases import NounPhrase

    from .scene import Found


def turned_round(frames: Sequence[Frame], scene: Scene) -> Iterator[tuple[Frame, Frame]]:
    """Clauses whose subject stands at their end, each with the clause as it is put right.

    "Taking the reins is Jane Ford", "Leaving in May: Jane Ford", with the -ing clause that opens the sentence.
    """
    for k, opening in enumerate(frames):
        past = opening.verb.form == "finite" and opening.verb.tense == "past" and opening.subject is None
        if not (opening.verb.form == "ing" or past) or opening.governor is not None or not opening.predicate:
            continue
        if opening.verb.first > scene.reading.ranges[opening.sentence][0] + 1:
            continue
        following = frames[k + 1] if k + 1 < len(frames) else None
        verb = evolve(opening.verb, form="finite", tense="past" if past else "present")
        if (
            following is not None
            and (following.governor is opening or (following.governor is None and following.subject is None))
            and following.sentence == opening.sentence
            and following.verb.lemma == "be"
            and following.objects
            and following.objects[0].people
            and scene.lowers[following.verb.first - 1] != ","
        ):
            things = opening.objects
            if not things and following.subject is not None and opening.first <= following.subject.first:
                things = (following.subject,)
            yield (
                opening,
                evolve(
                    opening,
                    verb=evolve(verb, tense=following.verb.tense),
                    subject=following.objects[0],
                    objects=things,
                    obliques=(*opening.obliques, *following.obliques),
                    dates=(*opening.dates, *following.dates),
                    link="",
                    last=max(opening.last, following.last),
                ),
            )
            continue
        chained = _behind_infinitive(opening, frames[k + 1 : k + 3], scene)
        if chained is not None:
            infinitive, whom = chained
            yield opening, evolve(opening, verb=verb, subject=whom, link="")
            yield infinitive, evolve(infinitive, subject=whom)
            continue
        listed = _behind_colon(opening, scene)
        if listed is not None:
            yield opening, evolve(opening, verb=verb, subject=listed, link="", last=max(opening.last, listed.last))


def _behind_infinitive(opening: Frame, behind: Sequence[Frame], scene: Scene) -> tuple[Frame, NounPhrase] | None:
    """Read "Stepping up to replace him is Jane Ford": the infinitive between, and whose it is."""
    if len(behind) < 2 or behind[0].governor is not opening or behind[0].link != "to":  # noqa: PLR2004 -- both clauses
        return None
    infinitive, being = behind
    whom = being.objects[0] if being.objects else None
    if being.verb.lemma != "be" or being.sentence != opening.sentence or whom is None or not whom.people:
        return None
    return (infinitive, whom) if scene.lowers[being.verb.first - 1] != "," else None


def _behind_colon(opening: Frame, scene: Scene) -> NounPhrase | None:
    """The person named behind the colon that ends an opening clause."""
    first, last = scene.reading.ranges[opening.sentence]
    colon = next((k for k in range(opening.verb.last, last) if scene.lowers[k] == ":"), None)
    if colon is None or opening.subject is not None or colon - first > w.LABEL_REACH:
        return None
    return next((x for x in scene.reading.phrases[opening.sentence] if x.first == colon + 1 and x.people), None)


@frozen
class Pairs:
    """Rules for people beside posts: "Jane Ford as chair and Ali Reza as vice-chair"."""

    scene: Scene
    roles: Roles

    def paired(self, found: Sequence[Found]) -> Iterator[Found]:
        """Every person with a post behind "as" that stands in an appointment without a verb of its own."""
        clauses: dict[int, list[Found]] = {}
        for item in found:
            clauses.setdefault(item.frame.sentence, []).append(item)
        for sentence, phrases in enumerate(self.scene.reading.phrases):
            if not any(x.people for x in phrases):
                continue
            yield from self.came_and_went(sentence, phrases)
            yield from self.enumerated(sentence, phrases)
            yield from self.attended(sentence, phrases)
            yield from self.same_again(phrases, clauses.get(sentence, ()))
            pairs = [x for k in range(len(phrases) - 1) if (x := self.pair(phrases[k], phrases[k + 1])) is not None]
            if pairs:
                yield from self.listed(sentence, pairs, clauses.get(sentence, []))

    def pair(self, whom: NounPhrase, post: NounPhrase) -> tuple[NounPhrase, Role] | None:
        """A person and the post told of them by "as" directly behind, `None` where there is none."""
        if len(whom.people) != 1 or post.people:
            return None
        at = whom.last
        if self.scene.lowers[at : at + 1] == (",",):
            at += 1
        if self.scene.lowers[at : at + 1] != ("as",) or post.first > at + 2:
            return None
        role = self.roles.phrase_role(post)
        return (whom, role) if role is not None else None

    def listed(
        self, sentence: int, pairs: Sequence[tuple[NounPhrase, Role]], found: Sequence[Found]
    ) -> Iterator[Found]:
        """The pairs of a list of appointments, and those behind a clause that appoints somebody as something."""
        done = {(x.person.index, x.change) for x in found}
        frames = self.scene.reading.frames_by_sentence[sentence]
        for whom, role in pairs:
            model = next((x for x in reversed(found) if self.continues(x, whom)), None)
            frame = model.frame if model is not None else next((f for f in frames if self.announces(f, whom)), None)
            if frame is None:
                continue
            for person in self.scene.people(whom, frame):
                if (person.index, Change.START) in done or (person.index, Change.END) in done:
                    continue
                item = self.scene.found("list", frame, person, Change.START, role, agent=frame.agent)
                last = role.post.last if role.post is not None else whom.last
                if model is None:
                    item = evolve(item, date=self.own_date(pairs, whom, last))
                else:
                    if role.title == "deputy" and model.role is not None and model.role.kind is RoleKind.DCS:
                        item = evolve(item, role=evolve(role, kind=RoleKind.DCS))
                    item = evolve(item, by=model.by, status=model.status, cue=model.cue, date=model.date)
                yield evolve(item, first=whom.first, last=last)

    def own_date(self, pairs: Sequence[tuple[NounPhrase, Role]], whom: NounPhrase, last: int) -> EdtfDate | None:
        """The date told of one pair of a list, before the next: "A as chair, with effect from 1 April"."""
        end = min((x.first for x, _ in pairs if x.first > whom.first), default=last + w.BOARD_REACH)
        mention = self.scene.dating.within(last, end)
        return mention.point(self.scene.reading.document.published, Direction.FUTURE) if mention is not None else None

    def continues(self, model: Found, whom: NounPhrase) -> bool:
        """Whether a pair goes on from a clause before it that makes somebody something."""
        before = self.scene.lowers[whom.first - 1]
        told = model.change is Change.START and model.role is not None and model.frame.verb.last <= whom.first
        linked = before in ("with", "and", ";") or (before == "," and bool(self.roles.told_as(model.frame)))
        return told and linked and not self.verb_between(model.frame, whom)

    def verb_between(self, frame: Frame, whom: NounPhrase) -> bool:
        """Whether another clause opens between a clause and a phrase."""
        return any(
            frame.verb.last <= f.verb.first < whom.first and f.link != "relative"
            for f in self.scene.reading.frames_by_sentence[frame.sentence]
            if f is not frame
        )

    def enumerated(self, sentence: int, phrases: Sequence[NounPhrase]) -> Iterator[Found]:
        """Read "Three commissioners have been appointed: A, B and C"."""
        for frame in self.scene.reading.frames_by_sentence[sentence]:
            change = Change.END if frame.predicate in ("leave", "remove") else Change.START
            whom = frame.subject if frame.predicate == "leave" else frame.patient
            role = self.joined(frame) or (
                self.roles.plural_role(whom) if frame.predicate in ("appoint", "leave", "remove") else None
            )
            if role is None or whom is None or whom.people or frame.verb.negation >= 0:
                continue
            if frame.predicate == "leave" and any(self.scene.is_no_post(x) for x in self.scene.things(frame)):
                continue  # "have left notes for Ali Reza: …"
            last = self.scene.reading.ranges[sentence][1]
            colon = next((k for k in range(frame.verb.last, last) if self.scene.lowers[k] == ":"), last)
            named = [x for x in phrases if x.first > colon and x.people]
            if not named or named[0].first != colon + 1:
                continue
            beside = self.scene.reading.frames_by_sentence[sentence]
            if any(f.verb.first > colon and f.verb.form == "finite" and f.link == "" for f in beside):
                continue  # "left with one message: Jane Ford must go"
            agent = None if frame.predicate == "leave" else frame.agent
            for phrase in named:
                here = self.there(phrase, phrases, frame) if change is Change.END else frame
                for person in self.scene.people(phrase, frame):
                    mine = self.scene.posts_of.get(person.index, ()) if change is Change.END else ()
                    own = next((Role(x.title, x.kind, x) for x in mine if not x.former), role)
                    item = self.scene.found("list", here, person, change, own, agent=agent)
                    yield evolve(item, last=max(frame.last, named[-1].last))

    def there(self, whom: NounPhrase, phrases: Sequence[NounPhrase], frame: Frame) -> Frame:
        """The clause with the place told behind one of a list: "Jane Ford at Kent and Ali Reza at Essex"."""
        word = self.scene.lowers[whom.last : whom.last + 1]
        place = next((x for x in phrases if x.first == whom.last + 1 and x.authorities and not x.people), None)
        return (
            frame
            if place is None or word not in (("at",), ("in",), ("of",))
            else evolve(frame, obliques=(("at", place),))
        )

    def attended(self, sentence: int, phrases: Sequence[NounPhrase]) -> Iterator[Found]:
        """Read "A trust opens its doors with Jane Ford, now of Hackney, as its first chief executive"."""
        for whom, behind in itertools.pairwise(phrases):
            if len(whom.people) != 1 or self.scene.lowers[whom.first - 1] != "with":
                continue
            told = self.pair(whom, behind)
            role = told[1] if told is not None else None
            if role is None or role.post is None or role.kind is RoleKind.OTHER:
                continue
            at = role.post.first
            if w.NEW.isdisjoint(self.scene.lowers[at : role.post.title_first + 1]):
                continue
            frames = self.scene.reading.frames_by_sentence[sentence]
            frame = next((f for f in frames if any(x is whom for _, x in f.obliques)), None)
            for person in self.scene.people(whom, frame) if frame is not None else ():
                if frame is not None:
                    yield self.scene.found("list", frame, person, Change.START, role)

    def joined(self, frame: Frame) -> Role | None:
        """The seat of "Two new members have joined the board: A and B"."""
        board = frame.objects[0] if frame.predicate == "join" and frame.objects and not frame.verb.passive else None
        seat = board is not None and self.scene.lowers[board.head] in w.TEAMS and frame.subject is not None
        if board is None or not seat or frame.subject is None or frame.subject.people:
            return None
        return Role(self.scene.plain(board), RoleKind.PANEL_MEMBER)

    def announces(self, frame: Frame, whom: NounPhrase) -> bool:
        """Whether a clause announces appointments, or says who sits where: "two appointments: …", "has X as chair"."""
        if frame.verb.first > whom.first or frame.verb.negation >= 0:
            return False
        things = (*frame.objects, *((frame.subject,) if frame.subject is not None else ()))
        if frame.verb.lemma == "have":
            subject = frame.subject
            board = subject is not None and self.scene.lowers[subject.head] in w.BOARDS | w.TEAMS
            return board and w.NEW & set(self.scene.lowers[subject.first : subject.core]) != frozenset()  # type: ignore[union-attr]
        noun = any(self.scene.lowers[x.head] in w.LISTED_NOUNS for x in things)
        last = self.scene.reading.ranges[frame.sentence][1]
        colon = next((k for k in range(frame.verb.last, last) if self.scene.lowers[k] == ":"), None)
        return noun and colon is not None and colon < whom.first

    def came_and_went(self, sentence: int, phrases: Sequence[NounPhrase]) -> Iterator[Found]:
        """Read "In comes Ali Reza as commissioner", "Out goes Jane Ford"."""
        first, last = self.scene.reading.ranges[sentence]
        lowers = self.scene.lowers
        outgoing: Role | None = None
        for k in range(first, last - 2):
            stage = lowers[k] in w.STAGE
            if not stage and (lowers[k] not in ("in", "out", "gone") or lowers[k : k + 2] not in w.IN_AND_OUT):
                continue
            words = w.STAGE[lowers[k]] if stage else lowers[k : k + 2]
            reach = k + len(words) - stage
            whom = next(
                (x for x in phrases if k < x.first + stage <= reach + stage and x.people and x.last > reach), None
            )
            if whom is None or (k > first and lowers[k - 1] not in (";", ",", "and", ":", "-")):
                continue
            behind = next((x for x in phrases if whom.last < x.first <= whom.last + 2), None)
            pair = self.pair(whom, behind) if behind is not None else None
            change = Change.START if words[0] == "in" else Change.END
            verb = VerbGroup(first=k, last=k + 2, head=k + 1, lemma="go", tense="past" if words[1][1] != "o" else "")
            dates = tuple(i for i in range(k, last) if i in self.scene.reading.date_at)
            frame = Frame(
                sentence=sentence, predicate="leave", verb=verb, subject=whom, first=k, last=whom.last, dates=dates
            )
            for person in self.scene.people(whom, frame):
                role = pair[1] if pair is not None else self.roles.own_post(person)
                if role is None and change is Change.START:
                    role = self.roles.sentence_post(sentence) or outgoing or self.roles.recent_post(k)
                if change is Change.END:
                    outgoing = role
                if role is not None:
                    yield evolve(
                        self.scene.found("in-and-out", frame, person, change, role), last=(behind or whom).last
                    )

    def same_again(self, phrases: Sequence[NounPhrase], found: Sequence[Found]) -> Iterator[Found]:
        """Read "will lead the review in Stoke and Mathias Finch the one in Derby"."""
        for k in range(len(phrases) - 1):
            whom, one = phrases[k], phrases[k + 1]
            if len(whom.people) != 1 or one.first - whom.last > 1 or self.scene.lowers[one.head] not in ("one", "that"):
                continue
            model = next(
                (x for x in found if x.change is Change.START and x.role is not None and x.frame.last <= one.last + 9),
                None,
            )
            if model is None or model.frame.verb.last > whom.first or not model.frame.with_("in", "of", "at"):
                continue
            place = phrases[k + 2] if k + 2 < len(phrases) and phrases[k + 2].authorities else None
            frame = evolve(model.frame, obliques=(("in", place),) if place is not None else (), subject=whom)
            for person in self.scene.people(whom, frame):
                if person is not model.person:
                    yield evolve(
                        model, rule="list", person=person, frame=frame, first=whom.first, last=(place or one).last
                    )
