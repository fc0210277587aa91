"""A read-only mapping: what frozen models hold where a plain ``dict`` could be changed behind their back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, TypeVar

V = TypeVar("V")


class FrozenMap(Mapping[str, V]):
    """A mapping that cannot be changed, hashes, and can be sent to another process.

    Nested dicts and lists are frozen with it: a dict becomes a ``FrozenMap``, a list a tuple.
    """

    __slots__ = ("_items",)

    def __init__(self, items: Mapping[str, V] | None = None) -> None:
        """Copy ``items``, in their order."""
        self._items: dict[str, V] = {key: freeze(value) for key, value in (items or {}).items()}

    def __getitem__(self, key: str) -> V:
        """Return the value of ``key``."""
        return self._items[key]

    def __iter__(self) -> Iterator[str]:
        """Iterate over the keys in the order given."""
        return iter(self._items)

    def __len__(self) -> int:
        """Return the number of keys."""
        return len(self._items)

    def __hash__(self) -> int:
        """Hash by keys and values, whatever their order."""
        return hash(frozenset(self._items.items()))

    def __repr__(self) -> str:
        """Show the mapping as the expression that makes it."""
        return f"FrozenMap({self._items!r})"


EMPTY: Final[FrozenMap[Any]] = FrozenMap()
"""The mapping that holds nothing, shared because most models hold it."""


def freeze(value: Any) -> Any:  # noqa: ANN401 -- JSON is of any type
    """Return ``value`` with every dict in it made a :class:`FrozenMap` and every list a tuple."""
    if isinstance(value, FrozenMap):
        return value
    if isinstance(value, Mapping):
        return FrozenMap(value)
    if isinstance(value, list | tuple):
        return tuple(freeze(item) for item in value)
    return value


def frozen_map(items: Mapping[str, object]) -> Mapping[str, object]:
    """Return ``items`` as a :class:`FrozenMap`; the converter of fields that keep what a file holds."""
    if isinstance(items, FrozenMap):
        return items
    return FrozenMap(items) if items else EMPTY


def frozen_strings(items: Mapping[str, str]) -> Mapping[str, str]:
    """Return ``items`` as a :class:`FrozenMap`; the converter of fields that map text to text."""
    if isinstance(items, FrozenMap):
        return items
    return FrozenMap(items) if items else EMPTY
