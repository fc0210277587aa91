"""From chunks to frames: which noun phrase belongs to which verb.

One pass from left to right with a stack of open clauses. A relative clause takes its subject
from the phrase before it, an infinitive from the verb that governs it ("asked Wood to chair":
Wood; "agreed to chair": the subject), a verb behind "and" from the verb before. Where no
reading is plain the subject stays `None`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from govreview.reading.grammar.attachment import (
    belongs_to_noun,
    completes,
    is_apposed,
    is_particle,
    opens_gapped,
    resumes_naming,
    take_subject,
)
from govreview.reading.grammar.clause_words import (
    BARE,
    CONTROLLING,
    DATING,
    INVERTED,
    OBJECT_CONTROL,
    SAYING,
    TEMPORAL,
    takes_clause,
)
from govreview.reading.grammar.drafts import Clause, Draft, may_be
from govreview.reading.grammar.frames import predicate_of
from govreview.reading.grammar.lexicon import Form
from govreview.reading.grammar.phrases import Mark, NounPhrase, VerbGroup

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import Chunk


def find_frames(sentence: int, chunks: Sequence[Chunk]) -> tuple[Frame, ...]:
    """The frames of one sentence, in the order of their verbs.

    Args:
        sentence: Index of the sentence, kept in each frame.
        chunks: The sentence's chunks.
    """
    parser = _Parser()
    for chunk, ahead in zip(chunks, [*chunks, None][1:], strict=True):
        parser.ahead = ahead
        parser.feed(chunk)
    frozen: dict[int, Frame] = {}
    for draft in parser.drafts:
        frozen[id(draft)] = draft.frozen(sentence, frozen.get(id(draft.governor)))
    return tuple(frozen.values())


REDUCING = ("I", "date", "A")
"""Kinds of chunks before which a past form behind a phrase has no object, and is a participle."""


class _Parser:
    """State of one sentence's pass."""

    def __init__(self) -> None:
        self.stack = [Clause()]
        self.drafts: list[Draft] = []
        self.preposition = ""
        self.previous: Chunk | None = None
        self.ahead: Chunk | None = None
        self.nearest: NounPhrase | None = None
        self.fronted: list[Draft] = []

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
        clause = self.clause
        adjacent = self.nearest if self.previous is self.nearest else None
        self.nearest = phrase
        if self.preposition:
            self.oblique(phrase)
        elif adjacent is not None and opens_gapped(clause, adjacent, phrase):
            self.stack.append(
                Clause(link="relative", governor=clause.verb, antecedent=adjacent, head=phrase, first=phrase.first)
            )
        elif clause.verb is not None and not clause.boundary:
            self.behind_verb(clause, clause.verb, phrase)
        elif self.behind(",") and completes(clause, self.outer, phrase):
            self.stack.pop()
            self.behind_verb(self.clause, self.clause.verb, phrase)  # type: ignore[arg-type]
        elif clause.head is None:
            clause.head = phrase

    def oblique(self, phrase: NounPhrase) -> None:
        """Hang a phrase, with its preposition, on the verb to which it belongs."""
        clause = self.clause
        target = clause.target
        (target.obliques if target is not None else clause.obliques).append((self.preposition, phrase))
        if clause.verb is not None:
            clause.verb.last = max(clause.verb.last, phrase.last)
        self.preposition = ""

    def behind_verb(self, clause: Clause, verb: Draft, phrase: NounPhrase) -> None:
        """An object, or the subject of a verb of saying in front of it."""
        inverted = verb.subject is None and not verb.link and isinstance(self.previous, VerbGroup)
        if inverted and predicate_of(verb.verb) in SAYING:
            verb.subject = phrase
            return
        verb.objects.append(phrase)
        if clause.head is None:
            clause.head = phrase

    # -- marks ----------------------------------------------------------------------------

    def mark(self, mark: Mark) -> None:
        """Take in a small word, a mark or a date."""
        kind, clause = mark.kind, self.clause
        if kind == "date":
            self.date(mark)
            return
        if kind in "IA" and is_particle(mark, clause.verb, self.previous, self.ahead):
            clause.verb.verb = evolve(clause.verb.verb, particle=mark.word)  # type: ignore[union-attr]
            return
        if mark.word == "as" and self.behind(",") and resumes_naming(clause, self.outer):
            self.stack.pop()
        if not (self.preposition == "according" and mark.word == "to"):
            self.preposition = mark.word if kind == "I" else self.preposition if kind == "A" else ""
        if kind == "R":
            self.stack.append(
                Clause(
                    link="relative",
                    opener=mark.word,
                    governor=clause.verb,
                    antecedent=self.nearest,
                    bracketed=self.behind(",-") or is_apposed(self.previous),
                )
            )
        elif kind == "S" and not (isinstance(self.ahead, Mark) and self.ahead.word == "of"):
            self.subordinate(mark)
        elif kind == "C":
            self.conjunction()
        elif kind in ".;":
            self.stack = [Clause()]
        elif kind in ",():-" or (kind == '"' and self.behind(',:;."')):
            clause.close_phrase()
            clause.commas += kind in ",-"
            if kind == ":":
                clause.head = None

    def date(self, mark: Mark) -> None:
        """Hang a date on its verb, unless the noun before has taken it."""
        target = self.clause.target
        if self.previous is not None and self.previous is self.nearest:
            hanging = self.clause.obliques if self.clause.verb is None else self.clause.verb.obliques
            if hanging and hanging[-1][1] is self.nearest and belongs_to_noun(hanging):
                return
        (target.dates if target is not None else self.clause.dates).append(mark.first)
        self.preposition = ""

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
        self.stack.append(Clause(link=link, opener=mark.word, governor=governor, bracketed=link == "adverbial"))

    def conjunction(self) -> None:
        """Go on behind "and": behind a comma it goes on with the clause outside a bracketed one."""
        clause, outer = self.clause, self.outer
        closed = self.behind(",") and clause.link in ("adverbial", "relative") and clause.verb is not None
        if closed and outer is not None and outer.verb is not None:
            self.stack.pop()
        self.clause.conjunction = True
        self.clause.close_phrase()

    # -- verbs ----------------------------------------------------------------------------

    def verb(self, group: VerbGroup) -> None:
        """Take in a verb group."""
        if group.form == "participle" and self.ends_parenthesis() and may_be(group, Form.PAST):
            group = evolve(group, form="finite", tense="past", passive=False)
        if group.form == "finite":
            self.finite(group)
        elif group.form == "infinitive":
            self.infinitive(group)
        else:
            self.non_finite(group)

    def ends_parenthesis(self) -> bool:
        """Whether the main verb is due: a name's apposition, or a relative clause, has just been closed."""
        clause, before, outer = self.clause, self.previous, self.outer
        if isinstance(before, NounPhrase):
            fresh = clause.verb is None or (clause.boundary and clause.head is before)
            return before.closed and before.last > before.core and fresh
        if self.behind(",-") and clause.verb is None and clause.head is not None and clause.commas > 1:
            return True
        closes = self.behind(",-") and clause.bracketed and clause.verb is not None
        return closes and outer is not None and outer.verb is None and outer.head is not None

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
        clause.verb, clause.head = draft, None
        clause.boundary = clause.conjunction = False
        self.drafts.append(draft)
        return draft

    def finite(self, group: VerbGroup) -> None:
        """Give a finite verb its clause: the first, a further one, or one whose subject seemed an object."""
        clause = self.clause
        if clause.verb is None:
            if clause.head is None and not clause.link and group.lemma in INVERTED:
                clause.opener, clause.link = "if", "adverbial"
            else:
                self.first_verb(group)
        elif self.is_bare(clause, clause.verb, group):
            self.infinitive(evolve(group, form="infinitive", tense=""))
        elif self.is_reduced(clause, clause.verb, group):
            self.non_finite(evolve(group, form="participle", tense="", passive=True))
        elif clause.head is not None and not clause.boundary and self.is_due(clause.verb):
            self.resumed(group, separate=False)
        elif clause.head is not None:
            self.complement(clause, clause.verb, clause.head, group)
        elif clause.conjunction:
            self.coordinated(clause, clause.verb, group)
        else:
            self.resumed(group, separate=clause.boundary)

    def is_bare(self, clause: Clause, before: Draft, group: VerbGroup) -> bool:
        """Whether a plain form behind an object is an infinitive without "to": "help them achieve"."""
        if clause.boundary or before.verb.lemma not in BARE or self.previous not in before.objects:
            return False
        return group.first == group.head and group.word == group.lemma

    def is_reduced(self, clause: Clause, before: Draft, group: VerbGroup) -> bool:
        """Whether a past form behind an object is a participle: "revoked the notice imposed on the council"."""
        if clause.boundary or not isinstance(self.previous, NounPhrase) or takes_clause(before.verb):
            return False
        bare = group.first == group.head and group.tense == "past" and may_be(group, Form.PARTICIPLE)
        ahead = self.ahead
        without_object = (isinstance(ahead, Mark) and ahead.kind in REDUCING) or (
            isinstance(ahead, VerbGroup) and ahead.form == "infinitive"
        )
        return bare and without_object and self.previous.determiner != "pronoun"

    def is_due(self, before: Draft) -> bool:
        """Whether a clause further out still waits for its verb, and the one before takes no clause."""
        return not takes_clause(before.verb) and any(c.verb is None and c.head is not None for c in self.stack[:-1])

    def first_verb(self, group: VerbGroup) -> None:
        """The first finite verb of a clause."""
        clause = self.clause
        subject, gap = clause.head, None
        if clause.link == "relative" and clause.opener != "whose":
            if subject is None:
                subject = clause.antecedent
            else:
                gap = clause.antecedent
        draft = self.open(group, subject, governor=clause.governor, link=clause.link)
        clause.subject = subject
        for waiting in self.fronted:
            waiting.subject = subject
        self.fronted.clear()
        if gap is not None:
            draft.objects.append(gap)

    def coordinated(self, clause: Clause, before: Draft, group: VerbGroup) -> None:
        """A verb behind "and" without a subject of its own."""
        if before.verb.passive and group.first == group.head and may_be(group, Form.PARTICIPLE):
            group = evolve(group, passive=True, tense=before.verb.tense, perfect=before.verb.perfect)
        self.open(group, clause.subject, governor=before.governor, link="and").opener = ""

    def resumed(self, group: VerbGroup, *, separate: bool) -> None:
        """A second finite verb: the outer clause goes on, or the first one was a participle."""
        while len(self.stack) > 1 and self.clause.verb is not None:
            self.stack.pop()
        outer = self.clause
        if outer.verb is None:
            self.first_verb(group)
        elif outer.subject is not None and outer.verb.simple():
            outer.verb.reduce()
            self.open(group, outer.subject)
        else:
            self.open(group, outer.subject if separate else None)

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
            self.drafts.append(Draft(group, subject, None, "to", first=group.first, last=group.last))
            self.stack.append(Clause(link="to", verb=self.drafts[-1], subject=subject, first=group.first))
            return
        subject = self.infinitive_subject(group, governor)
        if clause.conjunction and governor.link == "to":
            subject, governor = governor.subject, governor.governor
        self.within(group, subject, governor, "to")

    def infinitive_subject(self, group: VerbGroup, governor: Draft) -> NounPhrase | None:
        """Who is to do it: the object of "ask", the phrase of "for X to", else the subject of the governing verb."""
        if group.passive and self.behind(",") and self.nearest is not None:
            return self.nearest
        if self.previous is self.nearest and governor.obliques and governor.obliques[-1] == ("for", self.nearest):
            return self.nearest
        verb = governor.verb
        controls = verb.lemma in OBJECT_CONTROL or predicate_of(verb) in CONTROLLING
        return governor.objects[-1] if controls and not verb.passive and governor.objects else governor.subject

    def non_finite(self, group: VerbGroup) -> None:
        """Participles and -ing forms: said of the phrase before, or of the clause's subject."""
        clause, outer = self.clause, self.outer
        governor = clause.verb
        link = "participle" if group.form == "participle" else "ing"
        if self.behind("I") or (self.behind("S") and governor is None):
            subject = clause.subject or (outer.subject if outer is not None else None)
        elif self.behind(",") and link == "participle" and governor is None and clause.head is not None:
            subject = clause.head
        elif isinstance(self.previous, NounPhrase) or (self.behind(",") and link == "participle"):
            subject = self.nearest
        elif clause.conjunction and governor is not None and governor.link == link:
            subject, governor = governor.subject, governor.governor
        else:
            subject = clause.subject if governor is not None else clause.head
        if clause.verb is not None:
            self.within(group, subject, governor, link)
            return
        draft = Draft(group, subject, None, link, clause.opener, first=group.first, last=group.last)
        self.drafts.append(draft)
        if subject is None:
            self.fronted.append(draft)
        self.stack.append(Clause(link=link, verb=draft, subject=subject, first=group.first))

    def within(self, group: VerbGroup, subject: NounPhrase | None, governor: Draft | None, link: str) -> None:
        """A frame inside the current clause, whose own subject stays for verbs to come."""
        self.open(group, subject, governor=governor, link=link).first = group.first
