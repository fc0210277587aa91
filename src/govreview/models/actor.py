"""Who acts: persons and organisations, the posts they hold, and how records refer to them."""

from __future__ import annotations

import enum
from collections.abc import Mapping

import attrs

from govreview.exceptions import InvalidValueError
from govreview.models.document import Span
from govreview.models.fields import check_fields
from govreview.models.mapping import EMPTY, frozen_map, frozen_strings


class RoleKind(enum.StrEnum):
    """The kinds of post and mission that records tell apart."""

    COMMISSIONER = "commissioner"
    REVIEWER = "reviewer"
    ADVISER = "adviser"
    PANEL_MEMBER = "panel_member"
    BOARD_CHAIR = "board_chair"
    DCS = "dcs"
    CHIEF_EXECUTIVE = "chief_executive"
    LEAD_MEMBER = "lead_member"
    COUNCIL_LEADER = "council_leader"
    MINISTER = "minister"
    INSPECTOR = "inspector"
    OTHER = "other"


class ActorKind(enum.StrEnum):
    """Whether an actor is a human being or a body."""

    PERSON = "person"
    ORGANISATION = "organisation"


def _check_name(instance: ActorRef | Actor | Authority) -> None:
    check_fields(instance)
    if not instance.name:
        raise InvalidValueError(type(instance).__name__, "name", instance.name, "a name that is not empty")


@attrs.frozen
class Authority:
    """A local authority.

    Attributes:
        slug: The gazetteer's key; for a place outside it, the lower-case hyphenated name.
        name: The official name.
    """

    slug: str
    name: str

    def __attrs_post_init__(self) -> None:
        """Refuse an authority without slug or name."""
        _check_name(self)
        if not self.slug:
            raise InvalidValueError("Authority", "slug", self.slug, "a slug that is not empty")


@attrs.frozen
class ActorRef:
    """A record's reference to an actor: made from a mention, bound to the actor by ``resolve``.

    Attributes:
        name: The name as mentioned; the actor's full name once bound.
        mention: Where the record's sentence names the actor. ``None`` where it does not, and read from a file.
        id: The actor's identifier in the review. ``None`` until bound, and for an actor that the text does not name.
    """

    name: str
    mention: Span | None = None
    id: str | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse a reference to nobody."""
        _check_name(self)


@attrs.frozen(kw_only=True)
class Role:
    """A post told of a person.

    Attributes:
        title: The post in the words of the text.
        organisation: Where the post is held. ``None`` where the text does not tell.
        kind: The kind of post.
        current: Whether the person holds it as the text tells it.
        extra: Fields of a file that this version does not know, kept as they were.
    """

    title: str
    organisation: str | None = None
    kind: RoleKind
    current: bool = True
    extra: Mapping[str, object] = attrs.field(default=EMPTY, converter=frozen_map, repr=False)

    def __attrs_post_init__(self) -> None:
        """Refuse values of the wrong type."""
        check_fields(self)


@attrs.frozen(kw_only=True)
class Actor:
    """A named person or organisation of one document.

    Attributes:
        id: ``a1``, ``a2``, … by first mention.
        kind: Person or organisation.
        name: The fullest form, without honorific and post-nominals.
        aliases: The other forms in the text.
        roles: The posts told of a person.
        identifiers: Keys elsewhere, such as ``slug`` and ``gss`` of a council.
        mentions: Where the text names the actor.
        extra: Fields of a file that this version does not know, kept as they were.
    """

    id: str
    kind: ActorKind
    name: str
    aliases: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    identifiers: Mapping[str, str] = attrs.field(default=EMPTY, converter=frozen_strings)
    mentions: tuple[Span, ...] = ()
    extra: Mapping[str, object] = attrs.field(default=EMPTY, converter=frozen_map, repr=False)

    def __attrs_post_init__(self) -> None:
        """Refuse an actor without a name."""
        _check_name(self)
