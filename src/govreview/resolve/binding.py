"""Bind the references of records to actors."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import attrs

from govreview.models import Actor, ActorRef, Evidence, Record
from govreview.models.fields import field_types

if TYPE_CHECKING:
    from collections.abc import Sequence


class Binder:
    """Binds references to actors: by the place where the text names them, else by name."""

    def __init__(self, actors: Sequence[Actor]) -> None:
        self.by_span = {(s.start, s.end): actor for actor in reversed(actors) for s in actor.mentions}
        self.by_start = {s.start: actor for actor in reversed(actors) for s in actor.mentions}
        self.by_name: dict[str, Actor] = {}
        shared: set[str] = set()
        for actor in actors:
            for alias in actor.aliases:
                if self.by_name.setdefault(alias, actor) is not actor:
                    shared.add(alias)
        for alias in shared:
            del self.by_name[alias]
        self.by_name.update({actor.name: actor for actor in reversed(actors)})

    def record(self, record: Record) -> Record:
        """The record with its references bound, and each piece of evidence once."""
        changes: dict[str, Any] = {}
        kind: type = type(record)
        for name in _bindable(kind):
            value = getattr(record, name)
            bound = value
            if isinstance(value, ActorRef):
                bound = self.reference(value)
            elif isinstance(value, tuple) and value:
                each = [self.reference(v) if isinstance(v, ActorRef) else v for v in value]
                bound = tuple(dict.fromkeys(each) if len(each) > 1 else each)
            if bound != value:
                changes[name] = bound
        return attrs.evolve(record, **changes) if changes else record

    def reference(self, ref: ActorRef) -> ActorRef:
        """The reference with the actor's identifier and full name, or as it was."""
        actor = None
        if ref.mention is not None:
            actor = self.by_span.get((ref.mention.start, ref.mention.end)) or self.by_start.get(ref.mention.start)
        actor = actor or self.by_name.get(ref.name)
        return ref if actor is None else ActorRef(actor.name, ref.mention, actor.id)


@cache
def _bindable(model: type) -> tuple[str, ...]:
    """The fields of a record type that may hold references or evidence."""
    return tuple(field.name for field in field_types(model) if issubclass(field.kind, ActorRef | Evidence))
