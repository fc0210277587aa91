"""When a record found is the record that gold means, and which of its fields are right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from govreview.testing import own_types
from govreview.testing.names import (
    GOVERNMENT,
    fold,
    name_words,
    same_actor,
    same_authority,
    same_decider,
    same_person,
    word_overlap,
)
from govreview.testing.times import date_share, same_duration

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from govreview.testing.gold import Fact

SLOTS: Final[Mapping[str, tuple[str, ...]]] = {
    "appointment": ("role_kind", "role", "authority", "by", "date", "status"),
    "rating": ("area", "date", "current", "status", "by"),
    "child_case": ("age", "outcome", "manner", "date", "perpetrators", "authority", "reviews"),
    "intervention": ("status", "by", "lead", "date"),
    "statement": ("speaker", "cue"),
    "person": ("role_kinds",),
}
"""The fields that are scored on a record found, by type."""
KEY: Final = {"appointment": "change", "rating": "judgement", "intervention": "kind"}
"""The field that must agree, beside person, authority, name or quotation, for a record to be found."""
FREE_TEXT: Final = frozenset(("role", "manner", "cue"))
"""Fields in the words of the text: scored only where gold fills them."""
SAME_QUOTE: Final = 0.8
SAME_WORDING: Final = 0.5
FRAGMENT: Final = 10
"""A piece of evidence shorter than this, and than gold's, proves nothing."""


def agrees(gold: Fact, found: Fact, text: str) -> bool:
    """Whether gold's record counts as found: the key field, who or what it concerns, and the place agree."""
    if gold.model is not None:
        return own_types.agrees(gold, found) and _placed(gold, found, text)
    key = KEY.get(gold.kind)
    return (key is None or gold.fields[key] == found.fields.get(key)) and concerns_same(gold, found, text)


def concerns_same(gold: Fact, found: Fact, text: str) -> bool:
    """Whether both concern one person, authority, child or quotation, and stand in one place of the text."""
    return _same_entity(gold, found) and (gold.kind == "person" or _placed(gold, found, text))


def _placed(gold: Fact, found: Fact, text: str) -> bool:
    """Some piece found overlaps a gold piece, is more than a fragment, and stays in that piece's paragraphs."""
    for start, end in gold.spans:
        low = text.rfind("\n", 0, start) + 1
        high = text.find("\n", end)
        high = len(text) if high < 0 else high
        shortest = min(FRAGMENT, end - start)
        if any(low <= s < end and start < e <= high and e - s >= shortest for s, e in found.spans):
            return True
    return False


def _same_entity(gold: Fact, found: Fact) -> bool:  # noqa: PLR0911  (each type answers at once)
    if gold.model is not None:
        return own_types.concerns_same(gold, found)
    g, f = gold.fields, found.fields
    match gold.kind:
        case "appointment":
            return same_person(g["person"], f.get("person"))
        case "rating":
            return same_authority(g["authority"], f.get("authority"))
        case "intervention":
            return _both_empty(g, f, "authority") or same_authority(g.get("authority"), f.get("authority"))
        case "child_case":
            return _both_empty(g, f, "name") or _same_child(g.get("name"), f.get("name"))
        case "statement":
            return word_overlap(g["quote"], f.get("quote")) >= SAME_QUOTE
        case _:
            return same_person(g["name"], f["name"], strict=len(name_words(g["name"])) > 1)


def _both_empty(gold: Mapping[str, Any], found: Mapping[str, Any], field: str) -> bool:
    return not gold.get(field) and not found.get(field)


def _same_child(a: str | None, b: str | None) -> bool:
    return bool(a and b) and (same_person(a, b) or fold(a) == fold(b))


def slot_shares(gold: Fact, found: Fact) -> tuple[float, ...]:
    """The share right of each field that either side fills."""
    if gold.model is not None:
        return own_types.slot_shares(gold, found)
    slots = (slot for slot in SLOTS[gold.kind] if _is_scored(slot, gold.fields, found.fields))
    return tuple(_slot_share(slot, gold, found) for slot in slots)


def _is_scored(slot: str, gold: Mapping[str, Any], found: Mapping[str, Any]) -> bool:
    g, f = gold.get(slot), found.get(slot)
    if _is_empty(g) and _is_empty(f):
        return False
    if slot == "by":
        return not {fold(g), fold(f)} <= GOVERNMENT | {""}
    if slot in FREE_TEXT:  # a reviewer's post has as many wordings as readers
        return not _is_empty(g) and gold.get("role_kind") not in {"reviewer", "panel_member"}
    return True


def _is_empty(value: object) -> bool:
    return value is None or value in ("", [])


def _slot_share(slot: str, gold: Fact, found: Fact) -> float:
    g, f = gold.fields.get(slot), found.fields.get(slot)
    if slot == "date":
        return date_share(g, f, open_end=gold.kind != "rating")
    same = COMPARE.get(slot)
    return float(same(g, f) if same else g == f)


def _same_wording(a: str | None, b: str | None) -> bool:
    return word_overlap(a, b) >= SAME_WORDING


def _same_members(a: list[str] | None, b: list[str] | None, same: Callable[[str, str], bool]) -> bool:
    """Each of one list has its own counterpart in the other."""
    left = list(b or ())
    for item in a or ():
        twin = next((other for other in left if same(item, other)), None)
        if twin is None:
            return False
        left.remove(twin)
    return not left


COMPARE: Final[Mapping[str, Callable[[Any, Any], bool]]] = {
    "age": same_duration,
    "authority": same_authority,
    "by": same_decider,
    "cue": lambda a, b: fold(a) == fold(b),
    "lead": lambda a, b: _same_members(a, b, same_actor),
    "manner": _same_wording,
    "perpetrators": lambda a, b: _same_members(a, b, _same_child),
    "reviews": lambda a, b: set(a or ()) == set(b or ()),
    "role": _same_wording,
    "role_kinds": lambda a, b: set(a or ()) == set(b or ()),
    "speaker": same_actor,
}
"""How the fields that are more than a word of a list are compared."""
