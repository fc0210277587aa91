"""What is read from an article: one class for each record type.

Fields stand in the order of the interchange format, where those that every record has come last.
"""

from __future__ import annotations

import enum
import functools
from collections.abc import Mapping
from typing import Any, ClassVar, Final

import attrs
import regex

from govreview.exceptions import InvalidValueError
from govreview.models.actor import ActorRef, Authority, RoleKind
from govreview.models.document import Evidence, Span
from govreview.models.edtf import EdtfDate
from govreview.models.fields import check_fields
from govreview.models.mapping import EMPTY, frozen_map
from govreview.models.status import Status


class Join(enum.StrEnum):
    """How two reports of one fact agree on a field.

    Attributes:
        KEY: Equal in both, or the reports are not of one fact.
        MATCH: Equal where both tell it; a report that is silent agrees with any.
        FIRST: The first value told is kept.
        UNION: The values of both, in order, each once.
    """

    KEY = "key"
    MATCH = "match"
    FIRST = "first"
    UNION = "union"


_JOIN: Final = "govreview.join"


def joined(how: Join) -> dict[str, Join]:
    """Return the metadata that declares how a field joins: ``attrs.field(metadata=joined(Join.KEY))``."""
    return {_JOIN: how}


@functools.cache
def joins(record_type: type[Record]) -> Mapping[str, Join]:
    """Return how each field of a record type joins, by name, in the order of the fields.

    A field that declares nothing is a ``UNION`` where its default is a tuple, else a ``MATCH``.
    """
    return {field.name: _join(field) for field in attrs.fields(record_type)}


def _join(field: attrs.Attribute[Any]) -> Join:
    default = Join.UNION if isinstance(field.default, tuple) else Join.MATCH
    how = field.metadata.get(_JOIN, default)
    return Join(how)


@attrs.frozen(kw_only=True)
class Record:
    """A fact, with the words it rests on.

    A plugin defines a type of its own as a frozen attrs class on this one. Its fields may hold ``str``, ``bool``,
    ``int``, ``float``, an enum, an ``EdtfDate`` or any model of govreview, each alone, ``| None``, or in a
    ``tuple[X, ...]``.

    Attributes:
        type_name: The value of ``type`` in the interchange format; a class that sets none gets its name in snake case.
        apart: Names of rules that tell another fact than all other rules do, however alike the fields are: a record
            of such a rule joins only those of the same rule.
        status: The standing of the fact, as the text presents it.
        status_cue: The words that decided the status. ``None`` where no words did.
        evidence: The words that state the fact, best first; at least one piece.
        extractor: Name of the extractor; the pipeline fills it in.
        rule: Name of the rule within the extractor.
        extra: Fields of a file that this version does not know, kept as they were.
    """

    type_name: ClassVar[str] = "record"
    apart: ClassVar[frozenset[str]] = frozenset()

    status: Status = attrs.field(default=Status.ACTUAL, metadata=joined(Join.KEY))
    status_cue: Span | None = attrs.field(default=None, metadata=joined(Join.FIRST))
    evidence: tuple[Evidence, ...] = attrs.field(metadata=joined(Join.UNION))
    extractor: str = attrs.field(default="", metadata=joined(Join.FIRST))
    rule: str = attrs.field(default="", metadata=joined(Join.FIRST))
    extra: Mapping[str, object] = attrs.field(
        default=EMPTY, converter=frozen_map, repr=False, metadata=joined(Join.FIRST)
    )

    def __init_subclass__(cls) -> None:
        """Name a type that does not name itself."""
        if "type_name" not in vars(cls):
            cls.type_name = regex.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", cls.__name__).lower()

    def __attrs_post_init__(self) -> None:
        """Refuse a record without evidence, or with a value of the wrong type."""
        check_fields(self)
        if not self.evidence:
            raise InvalidValueError(type(self).__name__, "evidence", self.evidence, "at least one piece of evidence")


class Change(enum.StrEnum):
    """Whether somebody takes up a function or leaves it."""

    START = "start"
    END = "end"


class Area(enum.StrEnum):
    """The part of a children's service that a judgement is on."""

    OVERALL = "overall"
    PROTECTION = "protection"
    LOOKED_AFTER = "looked_after"
    CARE_LEAVERS = "care_leavers"
    LEADERSHIP = "leadership"
    ADOPTION = "adoption"
    FOSTERING = "fostering"
    OTHER = "other"


class Judgement(enum.StrEnum):
    """An inspectorate's grade, over all scales used since 2005."""

    OUTSTANDING = "outstanding"
    GOOD = "good"
    REQUIRES_IMPROVEMENT = "requires_improvement"
    ADEQUATE = "adequate"
    SATISFACTORY = "satisfactory"
    INADEQUATE = "inadequate"
    PERFORMS_POORLY = "performs_poorly"
    OTHER = "other"


class Outcome(enum.StrEnum):
    """What became of a child, gravest first."""

    DIED = "died"
    INJURED = "injured"
    NEGLECTED = "neglected"
    ABUSED = "abused"
    MISSING = "missing"
    UNKNOWN = "unknown"


class ReviewKind(enum.StrEnum):
    """The proceedings that look into a child's case."""

    SERIOUS_CASE_REVIEW = "serious_case_review"
    SAFEGUARDING_PRACTICE_REVIEW = "safeguarding_practice_review"
    DOMESTIC_HOMICIDE_REVIEW = "domestic_homicide_review"
    INQUEST = "inquest"
    CRIMINAL_TRIAL = "criminal_trial"
    PUBLIC_INQUIRY = "public_inquiry"
    OTHER = "other"


class InterventionKind(enum.StrEnum):
    """The steps of oversight and compulsion that records tell apart."""

    REVIEW = "review"
    COMMISSIONER = "commissioner"
    ADVISER = "adviser"
    PANEL = "panel"
    TRUST = "trust"
    DIRECTION = "direction"
    IMPROVEMENT_NOTICE = "improvement_notice"
    SPECIAL_MEASURES = "special_measures"
    INSPECTION = "inspection"
    TAKEOVER = "takeover"
    OTHER = "other"


@attrs.frozen(kw_only=True)
class Appointment(Record):
    """Somebody takes up, is given, carries on a mission, or leaves a function.

    Attributes:
        person: Who.
        role: The post in the words of the text, shortest full form. ``None`` where the text is silent.
        role_kind: The kind of post.
        change: Whether it starts or ends.
        authority: The authority concerned. ``None`` where none is told.
        by: Who appoints or removes. ``None`` where not told.
        date: When, where the text tells it, else ``None``.
    """

    type_name: ClassVar[str] = "appointment"
    apart: ClassVar[frozenset[str]] = frozenset({"suspend"})

    person: ActorRef = attrs.field(metadata=joined(Join.KEY))
    role: str | None = attrs.field(default=None, metadata=joined(Join.FIRST))
    role_kind: RoleKind = attrs.field(metadata=joined(Join.KEY))
    change: Change = attrs.field(metadata=joined(Join.KEY))
    authority: Authority | None = attrs.field(default=None, metadata=joined(Join.MATCH))
    by: ActorRef | None = attrs.field(default=None, metadata=joined(Join.FIRST))
    date: EdtfDate | None = attrs.field(default=None, metadata=joined(Join.MATCH))


@attrs.frozen(kw_only=True)
class Rating(Record):
    """An inspectorate's judgement of an authority's, or its trust's, service for children.

    Attributes:
        authority: Who is rated.
        area: The part of the service.
        judgement: The grade.
        by: The inspectorate. ``None`` where it is neither told nor certain.
        date: When it was given, or the span over which it has stood. ``None`` where not told.
        current: Whether it is the standing judgement as the article tells it.
    """

    type_name: ClassVar[str] = "rating"

    authority: Authority = attrs.field(metadata=joined(Join.KEY))
    area: Area = attrs.field(default=Area.OVERALL, metadata=joined(Join.KEY))
    judgement: Judgement = attrs.field(metadata=joined(Join.KEY))
    by: ActorRef | None = attrs.field(default=None, metadata=joined(Join.FIRST))
    date: EdtfDate | None = attrs.field(default=None, metadata=joined(Join.MATCH))
    current: bool = attrs.field(default=True, metadata=joined(Join.KEY))


@attrs.frozen(kw_only=True)
class ChildCase(Record):
    """A particular child, or sibling group, that came to harm or whose case was reviewed.

    Attributes:
        name: Name or pseudonym in the words of the text. ``None`` where it gives none.
        age: Age at the harm, an ISO 8601 duration (``P2Y``, ``P17M``). ``None`` where not told.
        outcome: The gravest that applies.
        manner: The words of the text, short. ``None`` where it is silent.
        date: When the child died or came to harm. ``None`` where not told.
        perpetrators: Names, or relations to the child where no name is told.
        authority: Whose services were concerned. ``None`` where not told.
        reviews: The proceedings into the case.
    """

    type_name: ClassVar[str] = "child_case"

    name: str | None = attrs.field(default=None, metadata=joined(Join.KEY))
    age: str | None = attrs.field(default=None, metadata=joined(Join.KEY))
    outcome: Outcome = attrs.field(default=Outcome.UNKNOWN, metadata=joined(Join.FIRST))
    manner: str | None = attrs.field(default=None, metadata=joined(Join.FIRST))
    date: EdtfDate | None = attrs.field(default=None, metadata=joined(Join.MATCH))
    perpetrators: tuple[str, ...] = attrs.field(default=(), metadata=joined(Join.UNION))
    authority: Authority | None = attrs.field(default=None, metadata=joined(Join.MATCH))
    reviews: tuple[ReviewKind, ...] = attrs.field(default=(), metadata=joined(Join.UNION))

    def __attrs_post_init__(self) -> None:
        """Refuse an age that is no duration."""
        Record.__attrs_post_init__(self)
        if self.age is not None and not regex.fullmatch(r"P[0-9]{1,3}(?:Y(?:[0-9]{1,2}M)?|M|W|D)", self.age):
            raise InvalidValueError("ChildCase", "age", self.age, "an ISO 8601 duration such as P2Y, P17M, P7W, P3D")


@attrs.frozen(kw_only=True)
class Intervention(Record):
    """A step of oversight or compulsion towards an authority's service.

    Attributes:
        kind: The kind of step.
        authority: Towards whom. ``None`` for a national step.
        by: Who orders or decides it. ``None`` where not told.
        lead: Who carries it out.
        date: When it was ordered or started, or its span; for a step to come, when it is due. ``None`` where not told.
    """

    type_name: ClassVar[str] = "intervention"

    kind: InterventionKind = attrs.field(metadata=joined(Join.KEY))
    authority: Authority | None = attrs.field(default=None, metadata=joined(Join.KEY))
    by: ActorRef | None = attrs.field(default=None, metadata=joined(Join.FIRST))
    lead: tuple[ActorRef, ...] = attrs.field(default=(), metadata=joined(Join.UNION))
    date: EdtfDate | None = attrs.field(default=None, metadata=joined(Join.MATCH))


@attrs.frozen(kw_only=True)
class Statement(Record):
    """Direct speech.

    Attributes:
        speaker: Who said it. ``None`` where the text does not tell.
        quote: The words without the outer quotation marks; the runs of one quotation joined with a single space.
        cue: The reporting word (``said``). ``None`` where there is none.
        to: To whom. ``None`` where not told.
    """

    type_name: ClassVar[str] = "statement"

    speaker: ActorRef | None = attrs.field(default=None, metadata=joined(Join.MATCH))
    quote: str = attrs.field(metadata=joined(Join.KEY))
    cue: str | None = attrs.field(default=None, metadata=joined(Join.FIRST))
    to: str | None = attrs.field(default=None, metadata=joined(Join.FIRST))

    def __attrs_post_init__(self) -> None:
        """Refuse a statement of nothing."""
        Record.__attrs_post_init__(self)
        if not self.quote:
            raise InvalidValueError("Statement", "quote", self.quote, "words")


@attrs.frozen(kw_only=True)
class UnknownRecord(Record):
    """A record, read from a file, of a type that no given class stands for.

    Attributes:
        type: The type as the file names it.
        data: The whole object of the file, as it was.
    """

    type_name: ClassVar[str] = "unknown"

    type: str = attrs.field(metadata=joined(Join.KEY))
    data: Mapping[str, object] = attrs.field(default=EMPTY, converter=frozen_map, metadata=joined(Join.KEY))


def type_of(record: Record) -> str:
    """Return the value of ``type`` in the interchange format."""
    return record.type if isinstance(record, UnknownRecord) else record.type_name


BUILT_IN: Final[tuple[type[Record], ...]] = (Appointment, Rating, ChildCase, Intervention, Statement)
"""The built-in record types, in the order in which they are listed."""
