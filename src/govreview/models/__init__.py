"""Frozen values: the document, places in it, dates, actors and records. No behaviour beyond their invariants."""

from __future__ import annotations

from govreview.models.actor import Actor, ActorKind, ActorRef, Authority, Role, RoleKind
from govreview.models.date_parts import DateParts, Precision
from govreview.models.document import Document, DocumentInfo, Evidence, Section, SectionKind, Span
from govreview.models.edtf import EdtfDate
from govreview.models.generator import Generator
from govreview.models.mapping import FrozenMap
from govreview.models.problem import Problem
from govreview.models.records import (
    BUILT_IN,
    Appointment,
    Area,
    Change,
    ChildCase,
    Intervention,
    InterventionKind,
    Join,
    Judgement,
    Outcome,
    Rating,
    Record,
    ReviewKind,
    Statement,
    UnknownRecord,
    joined,
    joins,
    type_of,
)
from govreview.models.status import Status

__all__ = [
    "BUILT_IN",
    "Actor",
    "ActorKind",
    "ActorRef",
    "Appointment",
    "Area",
    "Authority",
    "Change",
    "ChildCase",
    "DateParts",
    "Document",
    "DocumentInfo",
    "EdtfDate",
    "Evidence",
    "FrozenMap",
    "Generator",
    "Intervention",
    "InterventionKind",
    "Join",
    "Judgement",
    "Outcome",
    "Precision",
    "Problem",
    "Rating",
    "Record",
    "ReviewKind",
    "Role",
    "RoleKind",
    "Section",
    "SectionKind",
    "Span",
    "Statement",
    "Status",
    "UnknownRecord",
    "joined",
    "joins",
    "type_of",
]
