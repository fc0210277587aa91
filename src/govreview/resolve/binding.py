"""Bind the references of records to actors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from govreview.models import Actor, ActorRef, Evidence, Record

from .merge import joins_of

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
        for name in joins_of(record):
            value = getattr(record, name)
            if isinstance(value, ActorRef):
                changes[name] = self.reference(value)
            elif isinstance(value, tuple) and value and isinstance(value[0], ActorRef | Evidence):
                each = (self.reference(v) if isinstance(v, ActorRef) else v for v in value)
                changes[name] = tuple(dict.fromkeys(each))
        changes = {name: value for name, value in changes.items() if value != getattr(record, name)}
        return attrs.evolve(record, **changes) if changes else record

    def reference(self, ref: ActorRef) -> ActorRef:
        """The reference with the actor's identifier and full name, or as it was."""
        actor = None
        if ref.mention is not None:
            actor = self.by_span.get((ref.mention.start, ref.mention.end)) or self.by_start.get(ref.mention.start)
        actor = actor or self.by_name.get(ref.name)
        return ref if actor is None else attrs.evolve(ref, id=actor.id, name=actor.name)
