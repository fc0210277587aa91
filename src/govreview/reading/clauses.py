"""From chunks to frames: which noun phrase belongs to which verb.

One pass from left to right with a stack of open clauses. A relative clause takes its subject
from the phrase before it, an infinitive from the verb that governs it ("asked Wood to chair":
Wood; "agreed to chair": the subject), a verb behind "and" from the verb before. Where no
reading is plain the subject stays `None`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, evolve, field

from .frames import Frame, predicates
from .lexicon import Form, verb_forms
from .phrases import NounPhrase, VerbGroup

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .phrases import Chunk, Mark

# Verbs whose infinitive belongs to their object ("asked X to chair").
OBJECT_CONTROL = frozenset(
    "ask invite request task order charge instruct direct want persuade tell commission appoint bring send call "
    "expect recommend urge force allow require recruit hire engage choose select name draft nominate second".split()
)


# Prepositions whose noun takes a date behind it to itself ("after the death last June").
NOMINAL_TIMES = frozenset({"after", "before", "following", "since", "despite", "over"})
# Predicate classes whose subject, in a clause without object, is the one to whom it is done.
TELEGRAPHIC = frozenset({"appoint", "remove"})


@define
class _Draft:
    verb: VerbGroup
    subject: NounPhrase | None
    governor: _Draft | None = None
    link: str = ""
    opener: str = ""
    antecedent: NounPhrase | None = None
    objects: list[NounPhrase] = field(factory=list)
    obliques: list[tuple[str, NounPhrase]] = field(factory=list)
    dates: list[int] = field(factory=list)
    first: int = 0
    last: int = 0


@define
class _Clause:
    link: str = ""
    opener: str = ""
    governor: _Draft | None = None
    antecedent: NounPhrase | None = None
    bracketed: bool = False
    head: NounPhrase | None = None
    verb: _Draft | None = None
    subject: NounPhrase | None = None
    conjunction: bool = False
    boundary: bool = False
    obliques: list[tuple[str, NounPhrase]] = field(factory=list)
    dates: list[int] = field(factory=list)
    first: int = -1


class _Parser:
    """State of one sentence's pass."""

    def __init__(self) -> None:
        self.stack = [_Clause()]
        self.drafts: list[_Draft] = []
        self.preposition = ""
        self.previous: Chunk | None = None
        self.nearest: NounPhrase | None = None
        self.fronted: list[_Draft] = []

    @property
    def clause(self) -> _Clause:
        return self.stack[-1]

    def feed(self, chunk: Chunk) -> None:
        if self.clause.first < 0:
            self.clause.first = chunk.first
        if isinstance(chunk, NounPhrase):
            self.phrase(chunk)
        elif isinstance(chunk, VerbGroup):
            self.verb(chunk)
            self.preposition = ""
        else:
            self.mark(chunk)
        self.previous = chunk
        if self.clause.verb is not None and chunk.kind not in ",.;:" and not self.clause.boundary:
            self.clause.verb.last = max(self.clause.verb.last, chunk.last)

    def phrase(self, phrase: NounPhrase) -> None:
        clause = self.clause
        adjacent = self.nearest if self.previous is self.nearest else None
        self.nearest = phrase
        if (
            adjacent is not None
            and not self.preposition
            and phrase.determiner in ("pronoun", "none")
            and adjacent.determiner != "pronoun"
            and (phrase.people or phrase.determiner == "pronoun")
            and (clause.boundary or clause.verb is None or adjacent not in clause.verb.objects)
        ):
            self.stack.append(
                _Clause(link="relative", governor=clause.verb, antecedent=adjacent, head=phrase, first=phrase.first)
            )
            return
        if self.preposition:
            target = clause.verb.obliques if clause.verb and not (clause.boundary and clause.head) else clause.obliques
            target.append((self.preposition, phrase))
            if clause.verb:
                clause.verb.last = max(clause.verb.last, phrase.last)
            self.preposition = ""
            return
        if clause.verb is not None and not clause.boundary:
            if (
                clause.verb.subject is None
                and clause.verb.link == ""
                and self.previous is not None
                and self.previous.kind == "vg"
                and _says(clause.verb.verb)
            ):
                clause.verb.subject = phrase
                return
            clause.verb.objects.append(phrase)
            if clause.head is None:
                clause.head = phrase
        elif clause.head is None:
            clause.head = phrase

    def mark(self, mark: Mark) -> None:
        kind, clause = mark.kind, self.clause
        if (
            kind == "date"
            and self.previous is self.nearest
            and clause.verb is not None
            and clause.verb.obliques
            and clause.verb.obliques[-1][0] in NOMINAL_TIMES
            and clause.verb.obliques[-1][1] is self.nearest
        ):
            return
        if kind == "date":
            (clause.verb.dates if clause.verb and not (clause.boundary and clause.head) else clause.dates).append(
                mark.first
            )
            self.preposition = ""
        elif kind == "I":
            self.preposition = mark.word
        elif kind == "R":
            self.relative(mark)
        elif kind == "S":
            self.subordinate(mark)
        elif kind == "C":
            if (
                self.previous is not None
                and self.previous.kind == ","
                and clause.link in ("adverbial", "relative")
                and clause.verb is not None
                and len(self.stack) > 1
                and self.stack[-2].verb is not None
            ):
                self.stack.pop()
                clause = self.clause
            clause.conjunction = True
            clause.boundary = True
            if clause.verb is not None:
                clause.head = None
            self.preposition = ""
        elif kind in ",(" or kind == ")":
            clause.boundary = True
            if clause.verb is not None:
                clause.head = None
            self.preposition = ""
        elif kind == '"' and self.previous is not None and self.previous.kind not in ',:;."':
            pass
        elif kind in ';:.-"':
            self.preposition = ""
            if kind in {".", ";"}:
                self.stack = [_Clause()]
            else:
                clause.boundary = True
                if clause.verb is not None or kind == ":":
                    clause.head = None

    def relative(self, mark: Mark) -> None:
        self.preposition = ""
        bracketed = self.previous is not None and self.previous.kind in ",-"
        self.stack.append(
            _Clause(
                link="relative",
                opener=mark.word,
                governor=self.clause.verb,
                antecedent=self.nearest,
                bracketed=bracketed,
            )
        )

    def subordinate(self, mark: Mark) -> None:
        self.preposition = ""
        link = "that" if mark.word == "that" else "adverbial"
        governor = self.clause.verb
        if link == "adverbial" and governor is None and self.clause.head is None:
            self.stack = [_Clause()]
        self.stack.append(_Clause(link=link, opener=mark.word, governor=governor, bracketed=link == "adverbial"))

    def verb(self, group: VerbGroup) -> None:
        if group.form == "participle" and self.ends_parenthesis() and _may_be(group, Form.PAST):
            group = evolve(group, form="finite", tense="past", passive=False)
        if group.form == "finite":
            self.finite(group)
        elif group.form == "infinitive":
            self.infinitive(group)
        else:
            self.non_finite(group)

    def ends_parenthesis(self) -> bool:
        """Whether the verb now due is the main one: a name's apposition, or a relative clause, has just been closed."""
        clause, before = self.clause, self.previous
        if isinstance(before, NounPhrase):
            return before.last > before.core and before.closed and clause.verb is None
        outer = self.stack[-2] if len(self.stack) > 1 else None
        return (
            before is not None
            and before.kind in ",-"
            and clause.bracketed
            and clause.verb is not None
            and outer is not None
            and outer.verb is None
            and outer.head is not None
        )

    def open(
        self, group: VerbGroup, subject: NounPhrase | None, *, governor: _Draft | None = None, link: str = ""
    ) -> _Draft:
        """A new frame in the current clause; later phrases are its objects."""
        clause = self.clause
        first = clause.first if clause.verb is None else group.first
        if subject is not None and clause.verb is not None and self.clause.head is subject:
            first = min(first, subject.first)
        draft = _Draft(
            group,
            subject,
            governor,
            link,
            clause.opener,
            clause.antecedent if clause.link == "relative" else None,
            first=max(first, 0),
            last=group.last,
        )
        draft.obliques.extend(clause.obliques)
        draft.dates.extend(clause.dates)
        clause.obliques, clause.dates = [], []
        clause.verb, clause.head = draft, None
        clause.boundary = clause.conjunction = False
        self.drafts.append(draft)
        return draft

    def finite(self, group: VerbGroup) -> None:
        clause = self.clause
        if (
            clause.verb is None
            and clause.head is None
            and clause.link == ""
            and group.lemma in ("should", "were", "had")
        ):
            clause.opener, clause.link = "if", "adverbial"
            return
        if clause.verb is None:
            self.first_verb(group)
            return
        if clause.head is not None:
            self.complement(group)
            return
        if clause.conjunction:
            if clause.verb.verb.passive and group.first == group.head and _may_be(group, Form.PARTICIPLE):
                group = evolve(group, passive=True, tense=clause.verb.verb.tense, perfect=clause.verb.verb.perfect)
            draft = self.open(group, clause.subject, governor=clause.verb.governor, link="and")
            draft.opener = ""
            return
        while len(self.stack) > 1 and self.stack[-1].verb is not None:
            self.stack.pop()
        outer = self.clause
        if outer.verb is None:
            self.first_verb(group)
        elif (
            outer.verb.verb.form == "finite"
            and not outer.verb.verb.passive
            and not outer.verb.verb.modal
            and outer.verb.verb.first == outer.verb.verb.head
            and outer.subject is not None
        ):
            reduced = outer.verb
            reduced.verb = _as_participle(reduced.verb)
            reduced.link = "participle"
            outer.subject = self.open(group, outer.subject).subject
        else:
            self.open(group, outer.subject if clause.boundary else None)

    def first_verb(self, group: VerbGroup) -> None:
        """The first finite verb of a clause."""
        clause = self.clause
        subject = clause.head
        gap: NounPhrase | None = None
        if clause.link == "relative":
            if subject is None or clause.opener == "whose":
                subject = subject if clause.opener == "whose" else clause.antecedent
            else:
                gap = clause.antecedent
        draft = self.open(group, subject, governor=clause.governor, link=clause.link)
        clause.subject = subject
        for waiting in self.fronted:
            waiting.subject = subject
        self.fronted.clear()
        if gap is not None:
            draft.objects.append(gap)

    def complement(self, group: VerbGroup) -> None:
        """A finite verb behind a phrase that seemed an object: "said the commissioner would stay", "the man he sent"."""
        clause = self.clause
        assert clause.verb is not None
        subject, matrix, boundary = clause.head, clause.verb, clause.boundary
        assert subject is not None
        if not boundary and subject in matrix.objects:
            at = matrix.objects.index(subject)
            later = matrix.objects[at + 1 :]
            if later:
                subject = later[-1]
            matrix.objects.remove(subject)
            self.stack.append(_Clause(link="that", governor=matrix, head=subject, first=subject.first))
            self.first_verb(group)
            return
        while len(self.stack) > 1 and self.stack[-1].verb is not None and self.stack[-1].link == "relative":
            self.stack.pop()
        outer = self.clause
        if outer.verb is None:
            outer.head = outer.head if outer.head is not None and not clause.conjunction else subject
            self.first_verb(group)
            return
        link = outer.link if outer.link == "that" and clause.conjunction else ""
        governor = outer.governor if link else None
        self.stack[-1] = _Clause(
            link=link,
            governor=governor,
            head=subject,
            first=subject.first,
            dates=clause.dates,
            obliques=clause.obliques,
        )
        self.first_verb(group)

    def infinitive(self, group: VerbGroup) -> None:
        if (
            self.previous is not None
            and self.previous.kind in ",-"
            and len(self.stack) > 1
            and self.clause.bracketed
            and self.stack[-2].verb is not None
        ):
            self.stack.pop()
        governor = self.clause.verb
        subject: NounPhrase | None = None
        if governor is None:
            subject = self.clause.head if not self.clause.boundary else None
            link = "to"
        else:
            link = "to"
            controlled = not governor.verb.passive and (
                governor.verb.lemma in OBJECT_CONTROL
                or predicates().get((governor.verb.lemma, governor.verb.particle)) in ("appoint", "ask")
            )
            subject = governor.objects[-1] if controlled and governor.objects else governor.subject
            if not governor.objects and controlled and governor.verb.lemma in ("ask", "expect", "want"):
                subject = governor.subject
            if self.previous is self.nearest and governor.obliques and governor.obliques[-1] == ("for", self.nearest):
                subject = self.nearest
            if group.passive and self.previous is not None and self.previous.kind == "," and self.nearest is not None:
                subject = self.nearest
            if (
                self.previous is not None
                and self.previous.kind == "np"
                and governor.objects
                and governor.objects[-1] is self.previous
                and not controlled
            ):
                subject = governor.subject
        if self.clause.conjunction and governor is not None and governor.link == "to":
            subject, governor = governor.subject, governor.governor
        if governor is None:
            head = self.clause.head
            draft = _Draft(group, subject, None, link, first=group.first, last=group.last)
            self.drafts.append(draft)
            self.stack.append(_Clause(link="to", verb=draft, subject=subject, first=group.first))
            self.stack[-2].head = head
            return
        keep = self.clause.subject
        self.open(group, subject, governor=governor, link=link).first = group.first
        self.clause.subject = keep

    def non_finite(self, group: VerbGroup) -> None:
        """Participles and -ing forms: said of the phrase before, or of the clause's subject."""
        clause = self.clause
        governor = clause.verb
        before = self.previous.kind if self.previous is not None else ""
        link = "participle" if group.form == "participle" else "ing"
        if before == "I" or (before == "S" and clause.verb is None):
            subject = clause.subject or (self.stack[-2].subject if len(self.stack) > 1 else None)
        elif before == "np" or (before == "," and group.form == "participle"):
            subject = self.nearest
        elif clause.conjunction and governor is not None and governor.link == link:
            subject, governor = governor.subject, governor.governor
        else:
            subject = clause.subject if clause.verb is not None else clause.head
        if clause.verb is None:
            draft = _Draft(group, subject, None, link, clause.opener, first=group.first, last=group.last)
            self.drafts.append(draft)
            if subject is None:
                self.fronted.append(draft)
            self.stack.append(_Clause(link=link, verb=draft, subject=subject, first=group.first))
            return
        keep = clause.subject
        self.open(group, subject, governor=governor, link=link).first = group.first
        self.clause.subject = keep


def _without_auxiliary(draft: _Draft) -> bool:
    """Headline style that leaves out "was": "Lord Warner appointed as commissioner"."""
    group, subject = draft.verb, draft.subject
    if (
        group.form != "finite"
        or group.passive
        or group.modal
        or group.first != group.head
        or subject is None
        or not subject.people
    ):
        return False
    bare = not draft.objects or (
        bool(draft.objects[0].posts) and draft.objects[0].determiner == "none" and not draft.objects[0].people
    )
    return bare and _may_be(group, Form.PARTICIPLE)


def _says(group: VerbGroup) -> bool:
    return predicates().get((group.lemma, group.particle)) in ("say", "tell")


def _may_be(group: VerbGroup, form: int) -> bool:
    known = verb_forms().get(group.word)
    return known is not None and bool(known.form & form)


def _as_participle(group: VerbGroup) -> VerbGroup:
    return VerbGroup(
        group.first,
        group.last,
        group.head,
        group.lemma,
        group.particle,
        "participle",
        "",
        "",
        False,
        True,
        group.negation,
    )


def find_frames(sentence: int, chunks: Sequence[Chunk]) -> tuple[Frame, ...]:
    """The frames of one sentence, in the order of their verbs.

    Args:
        sentence: Index of the sentence, kept in each frame.
        chunks: The sentence's chunks.
    """
    parser = _Parser()
    for chunk in chunks:
        parser.feed(chunk)
    classes = predicates()
    built: dict[int, Frame] = {}
    out: list[Frame] = []
    for draft in parser.drafts:
        group = draft.verb
        predicate = classes.get((group.lemma, group.particle)) or classes.get((group.lemma, ""), "")
        if predicate in TELEGRAPHIC and _without_auxiliary(draft):
            group = evolve(group, passive=True)
        first = min(
            draft.first,
            group.first,
            *(
                p.first
                for p in (draft.subject,)
                if p is not None and p.last <= group.first and draft.link in ("", "and", "participle")
            ),
        )
        frame = Frame(
            sentence=sentence,
            predicate=predicate,
            verb=group,
            subject=draft.subject,
            objects=tuple(draft.objects),
            obliques=tuple(draft.obliques),
            dates=tuple(draft.dates),
            governor=built.get(id(draft.governor)),
            link=draft.link,
            opener=draft.opener,
            antecedent=draft.antecedent,
            first=first,
            last=draft.last,
        )
        built[id(draft)] = frame
        out.append(frame)
    return tuple(out)
