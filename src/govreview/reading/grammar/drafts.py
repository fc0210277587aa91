"""Frames and clauses in the making: what the clause parser fills before a frame is frozen."""

from __future__ import annotations

from attrs import define, evolve, field

from govreview.reading.grammar.frames import Frame, predicate_of, predicates
from govreview.reading.grammar.lexicon import Form
from govreview.reading.grammar.phrases import NounPhrase, VerbGroup

_PUTTING = frozenset({"put", "place"})
_TELLING = _PUTTING | {"confirm"}
"""Verbs of appointing that as often say something else: "Ann Holt confirmed in a letter that …"."""
INTRANSITIVE = frozenset(
    "die resign arrive emerge happen occur remain stay come go fall rise appear disappear sit stand speak work live "
    "talk act retire depart begin starve lapse expire elapse collapse founder cease step".split()
)
"""Verbs whose past form behind a phrase is no participle."""
TELEGRAPHIC = frozenset({"appoint", "remove", "place"})
"""Predicate classes whose subject, in a clause without object, is the one to whom it is done."""


@define
class Draft:
    """A frame that is still open for objects, prepositional phrases and dates."""

    verb: VerbGroup
    subject: NounPhrase | None
    governor: Draft | None = None
    link: str = ""
    opener: str = ""
    antecedent: NounPhrase | None = None
    objects: list[NounPhrase] = field(factory=list)
    obliques: list[tuple[str, NounPhrase]] = field(factory=list)
    dates: list[int] = field(factory=list)
    first: int = 0
    last: int = 0
    elliptic: bool = False
    condition: int = -1

    def echo(self, other: Draft, subject: NounPhrase) -> None:
        """Say of another what a clause says: "so did Ann Holt"."""
        verb = self.verb
        self.verb = evolve(other.verb, first=verb.first, last=verb.last, head=verb.head)
        self.subject, self.governor, self.link, self.opener = subject, other.governor, "and", ""
        self.objects, self.obliques, self.dates = list(other.objects), list(other.obliques), list(other.dates)

    def frozen(self, sentence: int, governor: Frame | None) -> Frame:
        """The finished frame."""
        group = self.verb
        predicate = predicate_of(group) or ""
        if not predicate and group.particle:
            predicate = group.own.get("") or predicates().get((group.lemma, ""), "")
        if predicate in TELEGRAPHIC and self.lacks_auxiliary():
            group = evolve(group, passive=True)
        first = self.first if self.elliptic else min(self.first, group.first)
        if self.subject is not None and self.subject.last <= group.first and self.link in ("", "and", "participle"):
            first = min(first, self.subject.first)
        return Frame(
            sentence=sentence,
            predicate=predicate,
            verb=group,
            subject=self.subject,
            objects=tuple(self.objects),
            obliques=tuple(self.obliques),
            dates=(*self.verb.dates, *self.dates),
            governor=governor,
            link=self.link,
            opener=self.opener,
            antecedent=self.antecedent,
            first=first,
            last=self.last,
            condition=self.condition,
        )

    def lacks_auxiliary(self) -> bool:
        """Headline style that leaves out "was": "Lord Warner appointed as commissioner"."""
        group, subject = self.verb, self.subject
        if group.form != "finite" or group.passive or group.modal or group.first != group.head:
            return False
        if subject is None or not subject.people or self.link == "relative" or not may_be(group, Form.PARTICIPLE):
            return False
        if not self.objects:
            words = [word for word, _ in self.obliques]
            return group.lemma not in _TELLING or (words[:1] == ["as"] if group.lemma in _PUTTING else "as" in words)
        thing = self.objects[0]
        return bool(thing.posts) and thing.determiner == "none" and not thing.people

    def simple(self) -> bool:
        """Whether the verb is one finite word that may prove to be a participle."""
        group = self.verb
        plain = group.form == "finite" and not group.passive and not group.modal and group.first == group.head
        return plain and may_be(group, Form.PARTICIPLE) and group.lemma not in INTRANSITIVE

    def reduce(self) -> None:
        """Turn a finite verb into the participle that it proves to be ("staff employed in 2009 said …")."""
        self.verb = evolve(self.verb, form="participle", tense="", passive=True, perfect=False, prospect="")
        self.link = "participle"


@define
class Clause:
    """A clause that is being read.

    Attributes:
        link: How it hangs on the clause before: "", "that", "relative", "adverbial", "to", "ing", "participle".
        opener: The word that opens it.
        governor: The frame on which it hangs.
        antecedent: The phrase of which a relative clause says something.
        bracketed: Whether a comma or dash opens it, and may close it.
        head: The phrase that can be the subject of the verb to come.
        owned: What "whose" speaks of, where something else is the subject: "whose job she took".
        verb: The frame read last in it.
        subject: Its subject, for verbs behind "and".
        conjunction: Whether "and" stands behind the last verb.
        boundary: Whether a comma or conjunction stands behind the last verb.
        obliques: Prepositional phrases before the verb.
        dates: Dates before the verb.
        first: Index of its first token, -1 before it has begun.
        commas: How many commas stand in it so far.
        commas_before: Whether one stood before its first verb.
    """

    link: str = ""
    opener: str = ""
    governor: Draft | None = None
    antecedent: NounPhrase | None = None
    bracketed: bool = False
    head: NounPhrase | None = None
    owned: NounPhrase | None = None
    verb: Draft | None = None
    subject: NounPhrase | None = None
    conjunction: bool = False
    boundary: bool = False
    obliques: list[tuple[str, NounPhrase]] = field(factory=list)
    dates: list[int] = field(factory=list)
    first: int = -1
    commas: int = 0
    commas_before: bool = False

    @property
    def target(self) -> Draft | None:
        """The frame to which a prepositional phrase or date belongs, `None` where it waits for its verb."""
        return None if self.boundary and self.head is not None else self.verb

    def close_phrase(self) -> None:
        """A comma or conjunction: what follows is no object of the verb before."""
        self.boundary = True
        if self.verb is not None:
            self.head = None


def may_be(group: VerbGroup, form: int) -> bool:
    """Whether the main verb as written can be a form (`Form.PAST`, `Form.PARTICIPLE`)."""
    return bool(group.forms & form)
