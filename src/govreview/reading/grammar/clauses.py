"""From chunks to frames: which noun phrase belongs to which verb.

One pass from left to right with a stack of open clauses. A relative clause takes its subject
from the phrase before it, an infinitive from the verb that governs it ("asked Wood to chair":
Wood; "agreed to chair": the subject), a verb behind "and" from the verb before. Where no
reading is plain the subject stays `None`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from govreview.reading.grammar.asides import find_asides
from govreview.reading.grammar.attachment import (
    acts,
    completes,
    inverts,
    is_apposed,
    is_bare,
    is_named,
    is_particle,
    is_purpose,
    is_reduced,
    joined,
    opens_gapped,
    resumes,
    resumes_naming,
    take_subject,
    tells_behind,
)
from govreview.reading.grammar.clause_words import (
    LEAVING,
    NEITHER,
    PRESSING,
    takes_clause,
)
from govreview.reading.grammar.drafts import INTRANSITIVE, Clause, Draft, may_be
from govreview.reading.grammar.lexicon import Form
from govreview.reading.grammar.parser_state import ParserState
from govreview.reading.grammar.phrases import Mark, NounPhrase, VerbGroup
from govreview.reading.grammar.postposed import hang_reported

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import Chunk


def find_clauses(chunks: Sequence[Chunk]) -> list[Draft]:
    """The clauses of one sentence, in the order of their verbs, from its chunks."""
    parser = _Parser([])
    parser.run(chunks)
    hang_reported(parser.drafts, chunks)
    return parser.drafts


def freeze(sentence: int, clauses: Sequence[Draft]) -> tuple[Frame, ...]:
    """The frames of one sentence, from its clauses.

    Args:
        sentence: Index of the sentence, kept in each frame.
        clauses: The sentence's clauses.
    """
    frozen: dict[int, Frame] = {}
    return tuple([_freeze(draft, sentence, frozen) for draft in clauses])


def _freeze(draft: Draft, sentence: int, frozen: dict[int, Frame]) -> Frame:
    """The finished frame of a draft, those of its governors first."""
    known = frozen.get(id(draft))
    if known is None:
        governor = None if draft.governor is None else _freeze(draft.governor, sentence, frozen)
        known = frozen[id(draft)] = draft.frozen(sentence, governor)
    return known


class _Parser(ParserState):
    """One sentence's pass."""

    def run(self, chunks: Sequence[Chunk]) -> None:
        """Take in chunks in order; an aside is read by itself, as if it stood elsewhere."""
        asides = find_asides(chunks)
        self.chunks, end = chunks, len(chunks)
        while (at := self.at) < end:
            if at not in asides:
                self.feed(chunks[at])
                self.at = at + 1
                continue
            aside = _Parser(self.drafts, chunks[at], self.nearest)
            aside.run(chunks[at + 1 : asides[at]])
            if chunks[at].kind == ",":
                self.reported = aside.clause.verb
            self.at = asides[at] + 1

    def feed(self, chunk: Chunk) -> None:
        """Take in the next chunk."""
        clause = self.stack[-1]
        if clause.first < 0:
            clause.first = chunk.first
        if isinstance(chunk, NounPhrase):
            self.phrase(chunk)
        elif isinstance(chunk, VerbGroup):
            self.verb(chunk)
            self.preposition = ""
        else:
            self.mark(chunk)
        self.previous = chunk
        clause = self.stack[-1]
        verb = clause.verb
        if verb is not None and verb.last < chunk.last and not clause.boundary and chunk.kind not in ",.;:":
            verb.last = chunk.last

    # -- noun phrases ---------------------------------------------------------------------

    def phrase(self, phrase: NounPhrase) -> None:
        """Take in a noun phrase: behind a preposition, as object, as subject to come."""
        clause = self.stack[-1]
        adjacent = self.nearest if self.previous is self.nearest else None
        self.nearest = phrase
        if self.joining is not None:
            self.join(self.joining, phrase)
        elif self.gapping and clause.verb is not None:
            self.elide(clause.verb, phrase)
        elif self.preposition:
            self.oblique(phrase)
        elif adjacent is not None and clause.opener == "whose" and clause.verb is None and clause.head is adjacent:
            clause.owned, clause.head = adjacent, phrase  # "whose job she took"
        elif adjacent is not None and opens_gapped(clause, adjacent, phrase, self.chunks[self.at :]):
            self.stack.append(
                Clause(link="relative", governor=clause.verb, antecedent=adjacent, head=phrase, first=phrase.first)
            )
        elif clause.verb is not None and not clause.boundary:
            self.behind_verb(clause, clause.verb, phrase)
        elif self.behind(",") and completes(clause, self.outer, phrase):
            self.stack.pop()
            self.behind_verb(self.clause, self.clause.verb, phrase)  # type: ignore[arg-type]
        elif clause.head is None or (clause.verb is None and clause.head is adjacent and self.stands(phrase)):
            clause.head = phrase  # "Three times the leader said no"

    # -- marks ----------------------------------------------------------------------------

    def mark(self, mark: Mark) -> None:
        """Take in a small word, a mark or a date."""
        if (mark.kind == "date" or (mark.kind == "I" and mark.word != "as")) and self.goes_on_outside():
            self.stack.pop()
        kind, clause = mark.kind, self.stack[-1]
        if kind == "date":
            self.date(mark)
            return
        verb = clause.verb
        if kind in "IA" and verb is not None and is_particle(mark, verb, self.previous, self.ahead):
            verb.verb = evolve(verb.verb, particle=mark.word)
            return
        if mark.word == "as" and self.behind(",") and resumes_naming(clause, self.outer):
            self.stack.pop()
        if not (self.preposition in ("according", "contrary") and mark.word == "to"):
            self.preposition = mark.word if kind == "I" else self.preposition if kind == "A" else ""
        if kind in "IA":
            return
        if kind == "R" and self.tells_that(mark):
            kind = "S"
        if kind == "R":
            again = self.behind("C") and clause.link == "relative" and clause.verb is not None
            if again:
                self.stack.pop()
            self.stack.append(
                Clause(
                    link="relative",
                    opener=mark.word,
                    governor=clause.governor if again else clause.verb,
                    antecedent=clause.antecedent if again else self.antecedent(mark),
                    bracketed=self.behind(",-") or self.behind_closed_preposition() or is_apposed(self.previous),
                )
            )
        elif kind == "S" and not (isinstance(self.ahead, Mark) and self.ahead.word == "of"):
            self.subordinate(mark)
        elif kind == "C":
            self.conjunction()
        elif kind in ".;":
            self.stack = [Clause()]
        elif kind == "," and self.joins(clause):
            self.joining = self.nearest
        elif kind in ",():-" or (kind == '"' and self.behind(',:;."')):
            clause.close_phrase()
            clause.commas += kind in ",-"
            if kind == ":":
                named = clause.head is not None and bool(clause.head.people) and isinstance(self.ahead, VerbGroup)
                clause.head = clause.head if named else None
                clause.boundary = clause.boundary and clause.verb is not None  # "Exit: Ann Holt to leave"
            elif kind == ",":
                self.gapping = self.starts_gapped(clause)

    def antecedent(self, mark: Mark) -> NounPhrase | None:
        """What a relative clause speaks of: the phrase before; nothing where a verb asks "who"."""
        asked = isinstance(self.previous, VerbGroup) and mark.word in ("who", "whom")
        return None if asked else self.nearest

    def conjunction(self) -> None:
        """Go on behind "and": behind a comma it goes on with the clause outside a bracketed one."""
        clause, outer = self.clause, self.outer
        if self.joins(clause):
            self.joining = self.nearest
            return
        first = self.first_of_two()
        if first is not None:
            self.partner, self.stack = first, [Clause()]
            return
        closed = self.behind(",") and clause.link in ("adverbial", "relative") and clause.verb is not None
        if closed and outer is not None and outer.verb is not None:
            self.stack.pop()
        self.gapping = self.starts_gapped(self.clause)
        self.clause.conjunction = True
        self.clause.close_phrase()

    # -- verbs ----------------------------------------------------------------------------

    def verb(self, group: VerbGroup) -> None:
        """Take in a verb group."""
        if self.auxiliary is not None and self.clause.head is not None and self.clause.link != "relative":
            group, self.auxiliary = joined(self.auxiliary, group), None
        if group.form == "participle" and self.ends_parenthesis() and may_be(group, Form.PAST):
            group = evolve(group, form="finite", tense="past", passive=False)
        if group.form == "finite":
            self.finite(group)
        elif group.form == "infinitive":
            self.infinitive(group)
        else:
            self.non_finite(group)

    def finite(self, group: VerbGroup) -> None:
        """Give a finite verb its clause, whose subject may be named only behind what is said of it."""
        name, known = self.named_last(), len(self.drafts)
        self.placed(group)
        if name is not None and len(self.drafts) > known:
            self.name(self.drafts[-1].subject, name)
        if self.partner is not None and len(self.drafts) > known:
            self.pair(self.drafts[-1])

    def placed(self, group: VerbGroup) -> None:
        """Give a finite verb its clause: the first, a further one, or one whose subject seemed an object."""
        clause = self.clause
        rest = self.chunks[self.at + 1 :]
        waits = self.named_last() is not None or (clause.verb is None and is_named(clause.head))
        waits = waits and not (rest and is_named(rest[0]))
        if self.behind(",") and not clause.bracketed and not waits and tells_behind(group, rest):
            self.stack = [Clause()]
            self.first_verb(group)
        elif clause.verb is None and self.says_of_oblique(group):
            self.non_finite(evolve(group, form="participle", tense="", passive=True))
        elif clause.verb is None:
            opens = clause.first == group.first
            if clause.head is None and not clause.link and inverts(group, rest, opens=opens):
                self.invert(clause, group)
            else:
                self.first_verb(group)
        elif any(draft is clause.verb for draft, _ in self.fronted) and group.lemma == "be" and not clause.boundary:
            self.stack.pop()
            self.first_verb(group)
        elif not clause.boundary and self.has_subject_behind(clause.verb):
            word, subject = clause.verb.obliques.pop()
            self.stack.append(
                Clause(link="adverbial", opener=word, governor=clause.verb, head=subject, first=subject.first)
            )
            self.first_verb(group)
        elif is_purpose(clause, self.previous):
            subject = clause.verb.subject = clause.verb.objects.pop()
            self.stack.pop()
            self.clause.head = subject
            self.first_verb(group)
        elif clause.opener == "what" and not clause.boundary and self.outer is not None and self.outer.verb is None:
            self.resumed(group, separate=False)
        elif is_bare(clause, clause.verb, group, self.previous):
            self.infinitive(evolve(group, form="infinitive", tense=""))
        elif is_reduced(clause, group, self.previous, self.ahead) or self.hangs_on_with(clause.verb, group):
            self.non_finite(evolve(group, form="participle", tense="", passive=True))
        elif self.due is not None and not clause.boundary:
            self.open(group, self.due)
            self.due = None
        elif clause.head is not None and not clause.boundary and self.is_due(clause.verb, group):
            self.resumed(group, separate=False)
        elif clause.head is not None:
            self.complement(clause, clause.verb, clause.head, group)
        elif clause.conjunction and not (self.ends_parenthesis() and not resumes(rest)):
            self.coordinated(clause, clause.verb, group)
        else:
            self.resumed(group, separate=clause.boundary)

    def invert(self, clause: Clause, group: VerbGroup) -> None:
        """Keep an auxiliary in front of its subject for the verb to come: in a condition, in "only then did she"."""
        if isinstance(self.previous, Mark) and self.previous.word in NEITHER:
            group = evolve(group, negation=self.previous.first)
        if clause.first == group.head:
            clause.opener, clause.link = "if", "adverbial"
            group = evolve(group, modal="")
            self.condition = group.first
        self.auxiliary = group

    def first_verb(self, group: VerbGroup) -> None:
        """The first finite verb of a clause."""
        clause = self.clause
        subject, gap = clause.head, clause.owned
        if clause.link == "relative" and clause.opener != "whose":
            if subject is None:
                subject = clause.antecedent
            else:
                gap = clause.antecedent
        if subject is not None and subject.determiner == "neither":
            group = evolve(group, negation=subject.first)
        if self.reported is not None and not clause.link:
            clause.governor, clause.link, self.reported = self.reported, "that", None
        draft = self.open(group, subject, governor=clause.governor, link=clause.link)
        clause.subject = subject
        for promised in self.promised if not clause.link else ():
            promised.governor = draft
        self.promised.clear()
        if self.condition >= 0 and not clause.link:
            draft.condition, self.condition = self.condition, -1
        if subject is not None:
            for waiting, depth in self.fronted:
                if not clause.link or len(self.stack) <= depth:
                    waiting.subject = subject
            self.fronted = [known for known in self.fronted if known[0].subject is None]
        if gap is not None:
            draft.objects.append(gap)

    def coordinated(self, clause: Clause, before: Draft, group: VerbGroup) -> None:
        """A verb behind "and" without a subject of its own."""
        alone = group.lemma in INTRANSITIVE or group.lemma in LEAVING
        alike = before.verb.passive and group.first == group.head and may_be(group, Form.PARTICIPLE)
        if alike and before.link == "participle" and before.subject is not clause.subject:
            if alone or acts(clause.commas > 1, self.chunks[self.at + 1 :]):
                self.open(group, clause.subject, governor=before.governor, link="and").opener = ""
            else:  # "a review, ordered by Hull and completed by Ann Holt"
                reduced = evolve(group, form="participle", tense="", passive=True)
                self.within(reduced, before.subject, before.governor, "participle")
            return
        if alike and not alone:
            group = evolve(group, passive=True, tense=before.verb.tense, perfect=before.verb.perfect)
        if isinstance(self.previous, Mark) and self.previous.word == "nor":
            group = evolve(group, negation=self.previous.first)
        self.open(group, clause.subject, governor=before.governor, link="and").opener = ""

    def resumed(self, group: VerbGroup, *, separate: bool) -> None:
        """A second finite verb: the outer clause goes on, or the first one was a participle."""
        spoken_of = waiting = None
        if separate and (told := self.proved_inside()) is not None:
            governor = told.governor
            told.reduce()
            self.open(group, self.clause.subject, governor=governor, link="that")
            return
        while len(self.stack) > 1 and self.clause.verb is not None:
            closed = self.stack.pop()
            waiting = spoken_of if closed.link in ("ing", "participle") and closed.subject is None else None
            spoken_of = closed.antecedent
        outer = self.clause
        if outer.verb is None:
            outer.head = outer.head or waiting  # "Asked why, Ann Holt, who led it, said"
            self.first_verb(group)
        elif spoken_of is not None and spoken_of in outer.verb.objects and takes_clause(outer.verb.verb):
            outer.verb.objects.remove(spoken_of)  # "said the notice that ministers issued should stay"
            self.stack.append(Clause(link="that", governor=outer.verb, head=spoken_of, first=spoken_of.first))
            self.first_verb(group)
        elif outer.subject is not None and (not separate or outer.commas_before) and self.is_reducible(outer.verb):
            outer.verb.reduce()
            self.open(group, outer.subject)
        else:
            self.open(group, outer.subject if separate and not self.behind("I") else None)

    def complement(self, clause: Clause, matrix: Draft, head: NounPhrase, group: VerbGroup) -> None:
        """A finite verb behind a phrase that seemed an object: "said the commissioner would stay"."""
        if not clause.boundary and self.nearest is not head and (opener := take_subject(matrix)) is not None:
            word, subject = opener
            self.stack.append(Clause(link="adverbial", opener=word, governor=matrix, head=subject, first=subject.first))
            self.first_verb(group)
            return
        if not clause.boundary and head in matrix.objects:
            subject = matrix.objects.pop()
            self.stack.append(Clause(link="that", governor=matrix, head=subject, first=subject.first))
            self.first_verb(group)
            return
        while len(self.stack) > 1 and self.clause.verb is not None and self.clause.link == "relative":
            self.stack.pop()
        outer = self.clause
        if outer.verb is None:
            if outer.head is None or clause.conjunction:
                outer.head = head
        else:
            goes_on = outer.link == "that" and clause.conjunction
            self.stack[-1] = Clause(
                link="that" if goes_on else "",
                governor=outer.governor if goes_on else None,
                head=head,
                first=head.first,
                dates=clause.dates,
                obliques=clause.obliques,
            )
        self.first_verb(group)

    def infinitive(self, group: VerbGroup) -> None:
        """Hang an infinitive on the verb that governs it."""
        outer = self.outer
        if self.behind(",-") and self.clause.bracketed and outer is not None and outer.verb is not None:
            self.stack.pop()
        clause = self.clause
        governor = clause.verb
        if governor is None:
            subject = clause.head if not clause.boundary or (group.passive and self.behind(",")) else None
            word, behind = clause.obliques[-1] if clause.obliques else ("", None)
            if behind is self.previous and (word == "for" or (word in PRESSING and self.is_somebody(self.nearest))):
                subject = self.nearest  # "the pressure on Ann Holt to resign"
            self.drafts.append(Draft(group, subject, None, "to", first=group.first, last=group.last))
            noun = clause.head
            if noun is not None and not (noun.people or noun.posts or noun.authorities):
                self.promised.append(self.drafts[-1])
            self.stack.append(Clause(link="to", verb=self.drafts[-1], subject=subject, first=group.first))
            return
        if self.lacks_object(governor) or self.proves_participle(governor, group):
            governor.reduce()
            self.due = governor.subject
            if governor.subject is None:
                self.fronted.append((governor, len(self.stack)))
        subject = self.infinitive_subject(group, governor)
        if clause.conjunction and governor.link == "to":
            subject, governor = governor.subject, governor.governor
        self.within(group, subject, governor, "to")
        if subject is None and any(waiting is governor for waiting, _ in self.fronted):
            self.fronted.append((self.drafts[-1], len(self.stack)))  # "Brought in to run Hull, Ann Holt"

    def non_finite(self, group: VerbGroup) -> None:
        """Participles and -ing forms: said of the phrase before, or of the clause's subject."""
        clause, outer = self.clause, self.outer
        governor = clause.verb
        link = "participle" if group.form == "participle" else "ing"
        gerund = link == "ing" and isinstance(self.previous, Mark) and self.previous.word == "that"
        if gerund:  # "said that moving the services would cost more"
            subject = None
        elif self.behind("I") or (self.behind("S") and governor is None):
            subject = clause.subject or (outer.subject if outer is not None else None)
        elif self.behind(",") and link == "participle" and governor is None and clause.head is not None:
            subject = clause.head
        elif link == "ing" and isinstance(self.previous, NounPhrase) and self.previous.timed:
            subject = clause.subject if governor is not None else clause.head  # "left after six years leading it"
        elif link == "ing" and governor is not None and self.is_time_spent(governor):
            subject = governor.subject
        elif isinstance(self.previous, NounPhrase) or self.behind("(") or (self.behind(",-") and link == "participle"):
            subject = self.nearest
        elif clause.conjunction and governor is not None and governor.link == link:
            subject, governor = governor.subject, governor.governor
        else:
            subject = clause.subject if governor is not None else clause.head
        if clause.verb is not None and not self.opens_clause(clause, subject, link):
            self.within(group, subject, governor, link)
            return
        draft = Draft(group, subject, None, link, clause.opener, first=group.first, last=group.last)
        self.drafts.append(draft)
        if subject is None and not gerund:
            self.fronted.append((draft, len(self.stack)))
        elif clause.head is None and subject is self.nearest:
            self.partitive.append(draft)
        self.stack.append(Clause(link=link, verb=draft, subject=subject, first=group.first))
