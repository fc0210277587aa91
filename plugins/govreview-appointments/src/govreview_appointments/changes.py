"""All changes found in a document, by person and by sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Self

from attrs import frozen

from govreview.models import Change, Status

from .scene import Found, Role

DENIAL_REACH = 3
"""Sentences between what somebody wants or says and its denial."""


@frozen
class Changes:
    """All changes found, by person and by sentence.

    Attributes:
        by_person: The changes of each person and direction.
        by_sentence: The changes that each sentence tells.
        left_out: A change that does not count.
        told: All of them.
    """

    by_person: Mapping[tuple[int, Change], Sequence[Found]]
    by_sentence: Mapping[int, Sequence[Found]]
    left_out: Found | None = None
    told: Sequence[Found] = ()

    @classmethod
    def of(cls, found: Sequence[Found]) -> Self:
        """Index changes."""
        persons: dict[tuple[int, Change], list[Found]] = {}
        sentences: dict[int, list[Found]] = {}
        for item in found:
            persons.setdefault((item.person.index, item.change), []).append(item)
            sentences.setdefault(item.frame.sentence, []).append(item)
        return cls(persons, sentences, told=found)

    def without(self, item: Found) -> Changes:
        """The same but for one change."""
        return Changes(self.by_person, self.by_sentence, item, self.told)

    def of_person(self, item: Found) -> list[Found]:
        """The changes of the same person in the same direction."""
        return [x for x in self.by_person.get((item.person.index, item.change), ()) if x is not self.left_out]

    def other_half(self, item: Found, role: Role) -> bool:
        """Whether a post is that of the other half of a move.

        "Left Kent to become director" tells no post that was left, "took over from Jane Ford, who has been hired by
        Leeds" none that she takes up.
        """
        here = (
            x for x in self.in_sentence(item.frame.sentence) if x.person is item.person and x.frame is not item.frame
        )
        return any(x.change is not item.change and x.role == role for x in here)

    def in_sentence(self, sentence: int) -> Sequence[Found]:
        """The changes that a sentence tells."""
        return self.by_sentence.get(sentence, ())

    def begins(self, item: Found) -> bool:
        """Whether a clause says no more than when somebody who is appointed will begin: "is due to start in May"."""
        return (
            item.rule == "start"
            and item.status is Status.PLANNED
            and any(x is not item and x.role == item.role and x.status is Status.ACTUAL for x in self.of_person(item))
        )

    def taken_back(self, item: Found) -> bool:
        """Whether what is only possible is denied in the same sentence or soon after."""
        return item.status in (Status.POSSIBLE, Status.PLANNED) and any(
            x.status is Status.DENIED and 0 <= x.frame.sentence - item.frame.sentence <= DENIAL_REACH
            for x in self.of_person(item)
        )

    def repeats(self, item: Found) -> bool:
        """Whether the same sentence tells the same start again, with its role: "Appointed in May, X begins as"."""
        return (
            self.begins(item)
            or self.taken_back(item)
            or (
                item.rule == "appoint"
                and item.frame.verb.form == "participle"
                and any(
                    x.role is not None
                    and x.frame is not item.frame
                    and x.frame.sentence == item.frame.sentence
                    and (item.role is None or (item.role.kind is x.role.kind and item.role.post is x.role.post))
                    for x in self.of_person(item)
                )
            )
        )


def suspends(item: Found, lowers: Sequence[str]) -> bool:
    """Whether somebody leaves a post for the time being: "was suspended", "her suspension"."""
    if item.rule == "nominal":
        return "suspension" in lowers[item.first : item.last]
    return item.rule == "remove" and item.change is Change.END and item.frame.verb.lemma == "suspend"
