"""Frozen values of which every article makes hundreds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

__all__ = ["value"]

if TYPE_CHECKING:
    from attrs import frozen as value
else:

    def value(cls: type | None = None, *, kw_only: bool = False) -> object:
        """Make a frozen attrs class whose instances take half the time to make.

        A frozen class fills each field through ``object.__setattr__``, as its own refuses. Here a new instance is,
        until it is filled, one of a subclass that does not refuse, so that plain assignments fill it.

        Args:
            cls: A class that inherits from none, is not to be inherited from, and has no ``__attrs_post_init__``.
            kw_only: Whether its fields are given by name only.
        """
        if cls is None:
            return lambda cls: value(cls, kw_only=kw_only)
        made = attrs.frozen(cls, kw_only=kw_only)
        made.__attrs_pre_init__ = lambda self: _become(self, filling)
        plain = {
            "__slots__": (),
            "__setattr__": object.__setattr__,
            "__delattr__": object.__delattr__,
            "__attrs_post_init__": lambda self: _become(self, made),
        }
        filling = attrs.define(type(cls.__name__, (made,), plain), eq=False, repr=False)
        made.__init__ = filling.__init__
        return made

    _become = vars(object)["__class__"].__set__
