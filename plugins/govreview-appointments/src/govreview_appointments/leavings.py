"""Who leaves what: told by the clauses read so far, or by a first reading of the whole text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from govreview.models import Change, RoleKind, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .scene import Found, Role  # noqa: TC004  (scene imports this module)


@define
class Leavings:
    """Who leaves what, and what the rules have asked of it.

    A reading in the light of what is foretold differs from the one before only where a rule gets another answer.

    Attributes:
        gone: The role that somebody left, by the person's index.
        ended: The persons who left.
        vacancies: The role that a sentence lets somebody leave, by the sentence; only a first reading tells it.
        persons: Of whom rules have asked which role they left, each with the first answer.
        holders: Of whom rules have asked whether they still hold a post, and were told so.
        sentences: Of which rules have asked for a vacancy.
    """

    gone: dict[int, Role] = field(factory=dict)
    ended: set[int] = field(factory=set)
    vacancies: dict[int, Role] = field(factory=dict)
    persons: dict[int, Role | None] = field(factory=dict)
    holders: set[int] = field(factory=set)
    sentences: set[int] = field(factory=set)

    def note(self, person: int, role: Role | None) -> None:
        """Take in that somebody leaves."""
        self.ended.add(person)
        if role is not None:
            self.gone.setdefault(person, role)

    def foretell(self, ends: Sequence[Found]) -> bool:
        """Take in what a first reading has found of who leaves, so that order does not matter: "took over when".

        Args:
            ends: Who leaves.

        Returns:
            Whether something asked before would be answered otherwise now.
        """
        ends = [x for x in ends if x.change is Change.END and x.status is Status.ACTUAL]
        told: dict[int, list[Role]] = {}
        foretold: dict[int, Role] = {}
        for item in ends:
            if item.role is not None and item.role.kind is not RoleKind.OTHER:
                foretold.setdefault(item.person.index, item.role)
            if item.role is not None and item.role.title is not None:
                told.setdefault(item.frame.sentence, []).append(item.role)
        ended = {item.person.index for item in ends}
        self.ended |= ended
        self.gone = {**self.gone, **foretold}
        self.vacancies = {at: roles[0] for at, roles in told.items() if len({x.kind for x in roles}) == 1}
        others = any(at in foretold and foretold[at] != role for at, role in self.persons.items())
        return others or not self.holders.isdisjoint(ended) or not self.sentences.isdisjoint(self.vacancies)

    def role(self, person: int) -> Role | None:
        """The role that somebody left."""
        role = self.gone.get(person)
        self.persons.setdefault(person, role)
        return role

    def still(self, holders: Iterable[int]) -> set[int]:
        """Those of some persons who have not left."""
        there = {index for index in holders if index not in self.ended}
        self.holders |= there
        return there

    def vacancy(self, sentence: int) -> Role | None:
        """The role that a sentence lets somebody leave."""
        self.sentences.add(sentence)
        return self.vacancies.get(sentence)
