"""What the fields of a model may hold, read off its annotations.

One table a class serves both the check at construction and the reading of JSON, so that a record type defined by a
plugin gets both with no line written for it.
"""

from __future__ import annotations

import enum
import functools
import types
import typing
from collections.abc import Mapping

import attrs

from govreview.exceptions import GovreviewError, InvalidValueError
from govreview.models.mapping import FrozenMap


@attrs.frozen(kw_only=True)
class FieldType:
    """The type of one field.

    Attributes:
        name: Name of the field.
        kind: Class of the value, or of each item where ``many``.
        optional: Whether ``None`` is allowed, for a value that the text does not tell.
        many: Whether the field holds a tuple.
        required: Whether the field has no default.
    """

    name: str
    kind: type
    optional: bool
    many: bool
    required: bool

    @property
    def expected(self) -> str:
        """What the field may hold, in words."""
        noun = self.kind.__name__
        if issubclass(self.kind, enum.Enum):
            noun += f" ({', '.join(str(member.value) for member in self.kind)})"
        noun = f"a tuple of {noun}" if self.many else noun
        return f"{noun} or None" if self.optional else noun

    def accepts(self, value: object) -> bool:
        """Return whether the field may hold ``value``."""
        if value is None:
            return self.optional
        if not self.many:
            return isinstance(value, self.kind)
        if not isinstance(value, tuple):
            return False
        for item in value:  # noqa: SIM110  (three times as fast as `all`, and this runs for every field of a record)
            if not isinstance(item, self.kind):
                return False
        return True


@functools.cache
def field_types(model: type) -> tuple[FieldType, ...]:
    """Return the table of an attrs class, in the order of its fields.

    Annotations may name any model of govreview even where the plugin imports it for type checking only.

    Raises:
        GovreviewError: A field is annotated with something that records cannot hold.
    """
    hints = _hints(model)
    return tuple(_field_type(model, field, hints[field.name]) for field in attrs.fields(model))


def check_fields(instance: object) -> None:
    """Refuse an instance one of whose fields holds what its annotation does not allow.

    Raises:
        InvalidValueError: Names the model, the field and the value.
    """
    model: type = type(instance)
    for name, exact, field in _checks(model):
        value = getattr(instance, name)
        if type(value) not in exact and not field.accepts(value):
            raise InvalidValueError(model.__name__, name, value, field.expected)


@functools.cache
def _checks(model: type) -> tuple[tuple[str, frozenset[type], FieldType], ...]:
    """Name, classes that need no second look, and type of each field."""
    return tuple((field.name, _exact(field), field) for field in field_types(model))


def _exact(field: FieldType) -> frozenset[type]:
    """The classes whose instances a field may hold whatever their value."""
    single = () if field.many else (FrozenMap,) if field.kind is Mapping else (field.kind,)
    return frozenset((*single, types.NoneType) if field.optional else single)


def _hints(model: type) -> dict[str, object]:
    from govreview import models  # noqa: PLC0415 -- the package imports this module

    try:
        return typing.get_type_hints(model, localns=dict(vars(models)))
    except NameError as error:
        raise GovreviewError(f"{model.__name__}: {error}; import it at run time, outside TYPE_CHECKING") from error


def _field_type(model: type, field: attrs.Attribute[object], hint: object) -> FieldType:
    optional = many = False
    if isinstance(hint, types.UnionType) or typing.get_origin(hint) is typing.Union:
        told = [part for part in typing.get_args(hint) if part is not types.NoneType]
        optional = len(told) < len(typing.get_args(hint))
        hint = told[0] if len(told) == 1 else None
    if typing.get_origin(hint) is tuple:
        item, *rest = typing.get_args(hint)
        many, hint = True, item if rest == [Ellipsis] else None
    if typing.get_origin(hint) is Mapping:
        hint = Mapping
    if not isinstance(hint, type):
        raise GovreviewError(
            f"{model.__name__}.{field.name}: a field holds X, X | None or tuple[X, ...], not {field.type}"
        )
    return FieldType(
        name=field.name,
        kind=hint,
        optional=optional,
        many=many,
        required=field.default is attrs.NOTHING,
    )
