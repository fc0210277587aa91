"""What the clause parser knows in the middle of a sentence: open clauses, frames begun, and how they are filled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from govreview.reading.grammar.attachment import REDUCING, belongs_to_noun, resumes, resumes_behind, runs_on, sets_off
from govreview.reading.grammar.clause_words import (
    BARE,
    CLAUSAL_TIMES,
    COMMANDING,
    CONDITIONS,
    CONTROLLING,
    DATING,
    ECHOING,
    INQUIRING,
    INVERTING,
    OBJECT_CONTROL,
    PREPOSITION_CONTROL,
    PRESSED,
    PRESSING,
    PRO_VERBS,
    SAYING,
    SPENDING,
    TELLING_THAT,
    TEMPORAL,
    takes_clause,
)
from govreview.reading.grammar.coordination import conjoins, enumerates, gaps
from govreview.reading.grammar.drafts import INTRANSITIVE, Clause, Draft, may_be
from govreview.reading.grammar.frames import predicate_of
from govreview.reading.grammar.lexicon import Form
from govreview.reading.grammar.phrases import NounPhrase, VerbGroup, both

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreview.reading.grammar.phrases import Chunk, Mark


class ParserState:
    """State of one sentence's pass."""

    def __init__(self, drafts: list[Draft], previous: Chunk | None = None, nearest: NounPhrase | None = None) -> None:
        self.stack = [Clause()]
        self.drafts = drafts
        self.preposition = ""
        self.chunks: Sequence[Chunk] = ()
        self.at = 0
        self.previous = previous
        self.nearest = nearest
        self.fronted: list[tuple[Draft, int]] = []
        self.partitive: list[Draft] = []
        self.joining: NounPhrase | None = None
        self.gapping = False
        self.auxiliary: VerbGroup | None = None
        self.promised: list[Draft] = []
        self.reported: Draft | None = None
        self.partner: NounPhrase | None = None
        self.condition = -1
        self.due: NounPhrase | None = None

    @property
    def ahead(self) -> Chunk | None:
        """The chunk behind the one that is read."""
        return self.chunks[self.at + 1] if self.at + 1 < len(self.chunks) else None

    @property
    def clause(self) -> Clause:
        """The innermost clause that is open."""
        return self.stack[-1]

    @property
    def outer(self) -> Clause | None:
        """The clause around it, `None` where there is none."""
        return self.stack[-2] if len(self.stack) > 1 else None

    def behind(self, kinds: str) -> bool:
        """Whether the chunk before is a mark of one of the kinds."""
        return self.previous is not None and self.previous.kind in kinds

    def oblique(self, phrase: NounPhrase) -> None:
        """Hang a phrase, with its preposition, on the verb to which it belongs."""
        clause = self.clause
        target = clause.target
        (target.obliques if target is not None else clause.obliques).append((self.preposition, phrase))
        if clause.verb is not None:
            clause.verb.last = max(clause.verb.last, phrase.last)
        self.preposition = ""

    def join(self, before: NounPhrase, phrase: NounPhrase) -> None:
        """A phrase behind "and" that goes with the one before: behind the same preposition, or beside an object."""
        self.joining = None
        target = self.clause.verb
        obliques = self.clause.obliques if target is None else target.obliques
        word = obliques[-1][0] if obliques and obliques[-1][1] is before else "and"
        obliques.append((word, phrase))
        if target is not None:
            target.last = max(target.last, phrase.last)

    def elide(self, before: Draft, phrase: NounPhrase) -> None:
        """A clause that leaves out the verb of the one before it."""
        self.gapping = False
        taken = any(known.people for known in before.objects)
        if phrase.authorities and not phrase.people:
            taken = any(known.authorities and not known.people for known in before.objects)
        draft = self.open(before.verb, before.subject if taken else phrase, governor=before.governor, link="and")
        draft.first, draft.last, draft.elliptic, draft.opener = phrase.first, phrase.last, True, ""
        if taken:
            draft.objects.append(phrase)
        elif before.dates and not isinstance(self.ahead, NounPhrase):
            draft.objects.extend(before.objects)  # "Hull was rated good in May and York in June"

    def date(self, mark: Mark) -> None:
        """Hang a date on its verb, unless the noun before has taken it."""
        target = None if self.clause.conjunction and self.opens_joined() else self.clause.target
        if self.previous is not None and self.previous is self.nearest:
            hanging = self.clause.obliques if self.clause.verb is None else self.clause.verb.obliques
            if hanging and hanging[-1][1] is self.nearest and belongs_to_noun(hanging):
                return
        (target.dates if target is not None else self.clause.dates).append(mark.first)
        self.preposition = ""

    def opens_joined(self) -> bool:
        """Whether a date opens the clause that "and" joins: "was good in May and by June its head had left"."""
        kinds = [chunk.kind for chunk in self.chunks[max(self.at - 3, 0) : self.at]]
        while kinds and kinds[-1] in "I,":
            kinds.pop()
        if kinds[-1:] != ["C"]:
            return False
        rest = self.chunks[self.at + 1 :]
        behind = rest[1:] if rest and rest[0].kind == "," else rest
        if not behind:
            return False
        verb = isinstance(behind[0], VerbGroup) and behind[0].form == "finite"
        return verb or (isinstance(behind[0], NounPhrase) and runs_on(behind))

    def open(
        self, group: VerbGroup, subject: NounPhrase | None, *, governor: Draft | None = None, link: str = ""
    ) -> Draft:
        """A new frame in the current clause; later phrases are its objects."""
        clause = self.clause
        draft = Draft(
            group,
            subject,
            governor,
            link,
            clause.opener,
            clause.antecedent if clause.link == "relative" else None,
            obliques=clause.obliques,
            dates=clause.dates,
            first=clause.first if clause.verb is None else group.first,
            last=group.last,
        )
        clause.obliques, clause.dates = [], []
        if clause.verb is None:
            clause.commas_before = clause.commas > 0 or self.behind(",-")
        clause.verb, clause.head = draft, None
        clause.boundary = clause.conjunction = False
        self.drafts.append(draft)
        return draft

    def within(self, group: VerbGroup, subject: NounPhrase | None, governor: Draft | None, link: str) -> None:
        """A frame inside the current clause, whose own subject stays for verbs to come."""
        self.open(group, subject, governor=governor, link=link).first = group.first

    def opens_clause(self, clause: Clause, subject: NounPhrase | None, link: str) -> bool:
        """Whether a participle says of the subject of a clause to come: "Hull failed and a board, led by X, met"."""
        verb = clause.verb
        if link != "participle" or subject is None or verb is None or not self.behind(","):
            return False
        if subject is not self.nearest or not resumes_behind(self.chunks[self.at + 1 :]):
            return False
        if any(subject is x for x in verb.objects):
            if subject is not verb.objects[-1] or verb.verb.form != "finite" or not takes_clause(verb.verb):
                return False
            verb.objects.pop()
            self.stack.append(Clause(link="that", governor=verb, head=subject, first=subject.first, commas=1))
            return True
        if subject is verb.subject or any(subject is x for _, x in verb.obliques):
            return False
        self.stack.append(Clause(head=subject, first=subject.first, commas=1))
        return True

    def joins(self, clause: Clause) -> bool:
        """Whether a conjunction joins two phrases."""
        if self.previous is not self.nearest or (clause.verb is not None and clause.boundary):
            return False
        if clause.verb is None and (clause.head is not None or not clause.obliques):
            return False
        if self.chunks[self.at].kind == ",":
            return clause.verb is not None and enumerates(self.chunks, self.at)
        return conjoins(self.chunks, self.at, fronted=clause.verb is None) and not self.starts_gapped(clause)

    def starts_gapped(self, clause: Clause) -> bool:
        """Whether a clause that leaves out its verb follows."""
        return clause.verb is not None and clause.verb.verb.form == "finite" and gaps(self.chunks, self.at, clause.verb)

    def ends_parenthesis(self) -> bool:
        """Whether the main verb is due: a name's apposition, or a relative clause, has just been closed."""
        clause, before, outer = self.clause, self.previous, self.outer
        if isinstance(before, NounPhrase):
            fresh = clause.verb is None or (clause.boundary and clause.head is before)
            return before.closed and before.last > before.core and fresh
        if self.behind(",-") and clause.verb is None and clause.head is not None and clause.commas > 1:
            return True
        if self.behind(",-") and clause.link == "participle" and outer is not None and outer.verb is None:
            apart = outer.head is not None and outer.head is clause.subject and outer.commas > 0
            return apart and not resumes(self.chunks[self.at + 1 :])
        closes = self.behind(",-") and clause.bracketed and clause.verb is not None
        return closes and outer is not None and outer.verb is None and outer.head is not None

    @staticmethod
    def is_somebody(phrase: NounPhrase | None) -> bool:
        """Whether a phrase names a person or a post."""
        return phrase is not None and bool(phrase.people or phrase.posts)

    def first_of_two(self) -> NounPhrase | None:
        """The first of two people of whom more is told: "Ann Holt, hired in May, and Jo Lee, her deputy, have left"."""
        outer, second = self.stack[0], self.ahead
        first = outer.head if outer.verb is None else outer.subject
        if first is None or not first.people or first.members or not (self.behind(",-") or first.closed):
            return None
        told = outer.verb
        if told is not None and not (outer.commas_before and (told.verb.form != "finite" or told.simple())):
            return None
        if not isinstance(second, NounPhrase) or len(second.people) != 1:
            return None
        return first if sets_off(second, self.chunks[self.at + 2 :]) else None

    def pair(self, draft: Draft) -> None:
        """Let a verb speak of two people, once the second of them is its subject."""
        first, second = self.partner, draft.subject
        if first is None or second is None or draft.link or second.first < first.last:
            return
        if draft.simple() and resumes(self.chunks[self.at + 1 :]):
            return  # "and Jo Lee, appointed in June, have left"
        for known in self.drafts:
            if known.subject is first and known is not draft and known.simple() and not known.link:
                known.reduce()
        draft.subject, self.partner = both(first, second), None

    def goes_on_outside(self) -> bool:
        """Whether a comma has closed a relative clause behind an object: "hired Ann Holt, who led Hull, | in May"."""
        clause, outer = self.clause, self.outer
        closed = self.behind(",") and clause.bracketed and clause.link == "relative" and clause.verb is not None
        return closed and outer is not None and outer.verb is not None and clause.antecedent in outer.verb.objects

    def behind_closed_preposition(self) -> bool:
        """Whether a preposition stands before, and a comma before that: ", under whom the service grew,"."""
        return self.behind("I") and self.at > 1 and self.chunks[self.at - 2].kind in ",-"

    def says_of_oblique(self, group: VerbGroup) -> bool:
        """Whether a past form tells of the phrase that opens a clause: "Under a notice issued in May, Hull"."""
        clause = self.clause
        fronted = clause.head is None and not clause.link and bool(clause.obliques)
        plain = group.first == group.head and group.tense == "past" and may_be(group, Form.PARTICIPLE)
        told = fronted and plain and group.lemma not in INTRANSITIVE and clause.obliques[-1][1] is self.previous
        reduces = self.ahead is not None and self.ahead.kind in REDUCING
        due = clause.obliques[-1:] == [("with", self.previous)] and isinstance(self.ahead, VerbGroup)
        return told and (reduces or due)  # "With Ann Holt set to go"

    def hangs_on_with(self, verb: Draft, group: VerbGroup) -> bool:
        """Whether a past form says what becomes of whoever stands behind "with": "will go, with X tipped to follow"."""
        person = self.previous if isinstance(self.previous, NounPhrase) else None
        last = verb.obliques[-1:] == [("with", person)] and person is not None and bool(person.people)
        plain = group.first == group.head and group.tense == "past" and may_be(group, Form.PARTICIPLE)
        return last and plain and group.lemma not in INTRANSITIVE

    def has_subject_behind(self, verb: Draft) -> bool:
        """Whether the phrase before, behind "after" or "before", is a subject: "after X, the chair, left"."""
        if not verb.obliques or verb.obliques[-1][1] is not self.previous or not isinstance(self.previous, NounPhrase):
            return False
        return verb.obliques[-1][0] in CLAUSAL_TIMES and self.previous.closed

    @staticmethod
    def stands(phrase: NounPhrase) -> bool:
        """Whether a phrase is one by itself, and no noun that belongs to the one before: "the leader", "Ann Holt"."""
        return phrase.determiner != "none" or bool(phrase.people)

    def named_last(self) -> NounPhrase | None:
        """The one name that stands between two commas before a verb: "The woman who ran it, Ann Holt, said"."""
        before = self.chunks[max(self.at - 3, 0) : self.at]
        if len(before) > 1 and before[-1].kind != ",":
            before = before[1:]
        name = before[1] if len(before) > 1 and before[0].kind == "," else None
        closed = len(before) > 2 or (isinstance(name, NounPhrase) and name.closed)  # noqa: PLR2004
        return name if isinstance(name, NounPhrase) and len(name.people) == 1 and closed else None

    def name(self, subject: NounPhrase | None, name: NounPhrase) -> None:
        """Give a subject that is described, with more words than its own, the name behind the description."""
        if subject is None or subject.people or subject.determiner not in ("definite", "indefinite", "possessive"):
            return
        if subject.last + 1 >= name.first or (not subject.posts and (subject.authorities or subject.organisations)):
            return
        named = evolve(
            name,
            first=subject.first,
            posts=(*subject.posts, *name.posts),
            ages=(*subject.ages, *name.ages),
            determiner=subject.determiner,
            possessor=subject.possessor,
        )
        for draft in self.drafts:
            if draft.subject is subject:
                draft.subject = named
                if draft is not self.drafts[-1] and not draft.link and self.is_reducible(draft):
                    draft.reduce()

    def is_due(self, before: Draft, group: VerbGroup) -> bool:
        """Whether a clause further out still waits for its verb, and the one before takes no clause."""
        inverted = group.lemma == "be" and self.clause.link == "relative"  # "among those who left Hull was Ann Holt"
        waits = any(c.verb is None and (c.head is not None or inverted) for c in self.stack[:-1])
        return waits and not takes_clause(before.verb)

    def is_time_spent(self, verb: Draft) -> bool:
        """Whether a form in -ing tells what time was spent on: "spent the summer reviewing the cases"."""
        return verb.verb.lemma in SPENDING and self.previous in verb.objects

    def is_reducible(self, verb: Draft) -> bool:
        """Whether a finite verb may prove a participle: none of which a further clause is the complement."""
        return verb.simple() and not any(d.governor is verb and d.link in ("that", "to") for d in self.drafts)

    def proved_inside(self) -> Draft | None:
        """The verb of what is said, which a further one proves a participle: "said X, hired in May, would go"."""
        clause, verb = self.clause, self.clause.verb
        if clause.link != "that" or verb is None or verb.link != "that" or verb.objects or clause.subject is None:
            return None
        named = clause.subject.people and (clause.commas_before or clause.subject.last > clause.subject.core)
        waits = any(c.verb is None and c.head is not None for c in self.stack[:-1])
        return verb if named and not waits and self.behind(",") and self.is_reducible(verb) else None

    def lacks_object(self, verb: Draft) -> bool:
        """Whether a verb that tells somebody to do something names nobody: "Hull, judged to need help, is"."""
        needs = predicate_of(verb.verb) == "rate" or verb.verb.lemma in COMMANDING
        return needs and self.clause.commas_before and not verb.objects and not verb.link and verb.simple()

    def proves_participle(self, verb: Draft, group: VerbGroup) -> bool:
        """Whether a past form before an infinitive is a participle: "The man hired to run it is", "Asked to go, he"."""
        controls = verb.verb.lemma in OBJECT_CONTROL or predicate_of(verb.verb) in CONTROLLING
        if verb.link or verb.objects or not verb.simple() or not controls or len(self.stack) > 1:
            return False
        rest = self.chunks[self.at + 1 :]
        if verb.subject is None:
            first = self.chunks[0].first == verb.verb.first
            return first and verb.verb.tense == "past" and any(chunk.kind == "," for chunk in rest)
        person = verb.subject.determiner in ("definite", "indefinite") and not verb.subject.authorities
        return person and not takes_clause(group) and runs_on(rest)

    def conditional(self, mark: Mark, governor: Draft | None) -> None:
        """Mark the clause that hangs on an "if": the one before it, or the one to come."""
        if governor is None:
            self.condition = mark.first
        elif governor.verb.lemma not in INQUIRING and not self.behind("A"):
            governor.condition = mark.first

    def infinitive_subject(self, group: VerbGroup, governor: Draft) -> NounPhrase | None:
        """Who is to do it: the object of "ask", the phrase of "for X to", else the subject of the governing verb."""
        if group.passive and self.behind(",") and self.nearest is not None:
            return governor.objects[-1] if governor.objects and governor.verb.lemma != "be" else self.nearest
        near = self.nearest if self.previous is self.nearest else None
        if near is not None and governor.obliques and governor.obliques[-1] == ("for", near) and not near.timed:
            return near
        verb = governor.verb
        word, behind = governor.obliques[-1] if governor.obliques else ("", None)
        pressed = word in PRESSING and verb.lemma in PRESSED and self.is_somebody(behind)
        if self.previous is behind and (pressed or word in PREPOSITION_CONTROL.get(verb.lemma, ())):
            return behind
        bare = verb.lemma in BARE and group.first == group.head
        controls = bare or verb.lemma in OBJECT_CONTROL or predicate_of(verb) in CONTROLLING
        controls = controls or (verb.lemma == "put" and verb.particle == "forward")
        if not controls or verb.passive or not governor.objects:
            return governor.subject
        named = (x for x in governor.objects[::-1] if x.people or x.posts or x.authorities or x.organisations)
        return next(named, governor.objects[-1])

    def tells_that(self, mark: Mark) -> bool:
        """Whether "that" opens what is told, and speaks of no noun: "told staff that Ofsted had left"."""
        verb = self.clause.verb
        if mark.word != "that" or verb is None or not isinstance(self.ahead, NounPhrase):
            return False
        said = predicate_of(verb.verb) == "say" and self.previous in verb.objects
        return verb.verb.lemma in TELLING_THAT or (takes_clause(verb.verb) and not said)

    def subordinate(self, mark: Mark) -> None:
        """Open a clause behind a subordinator; "until last month" is none."""
        if mark.word in TEMPORAL and self.behind("R") and self.ahead is not None and self.ahead.kind in DATING:
            return
        governor = self.clause.verb
        link = "that" if mark.word == "that" else "adverbial"
        if link == "that" and self.clause.link == "that" and self.clause.conjunction:
            governor = self.clause.governor
        if link == "adverbial" and governor is None and self.clause.head is None:
            self.stack = [Clause()]
        if mark.word in CONDITIONS:
            self.conditional(mark, governor)
        self.stack.append(Clause(link=link, opener=mark.word, governor=governor, bracketed=link == "adverbial"))

    def behind_verb(self, clause: Clause, verb: Draft, phrase: NounPhrase) -> None:
        """An object, or the subject of a verb in front of it."""
        direct = verb.subject is None and isinstance(self.previous, VerbGroup)
        if direct and not verb.link and (predicate_of(verb.verb) in SAYING or verb.verb.lemma in INVERTING):
            verb.subject = phrase
            return
        if direct and clause.opener in ECHOING and verb.governor is not None and verb.verb.lemma in PRO_VERBS:
            verb.echo(verb.governor, phrase)
            return
        if verb.verb.lemma == "be" and verb.subject is None and phrase.people:
            told = [draft for draft in self.drafts if draft.subject is None and draft.link in ("to", "relative")]
            waiting = {id(draft) for draft in (*(draft for draft, _ in self.fronted), *self.partitive, *told)}
            for draft in self.drafts:  # "Among those who left was Ann Holt", "Among those told to go was Ann Holt"
                if id(draft) in waiting or (draft.link == "to" and id(draft.governor) in waiting):
                    draft.subject = phrase
            self.fronted.clear()
        verb.objects.append(phrase)
        if clause.head is None:
            clause.head = phrase
