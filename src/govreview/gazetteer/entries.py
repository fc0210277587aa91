"""The rows of the gazetteer."""

from __future__ import annotations

from typing import TypeAlias

from attrs import field, frozen


@frozen
class AuthorityEntry:
    """An English upper-tier authority: the council that answers for children's services, living or ended.

    Attributes:
        slug: The identifier used in records, such as `birmingham`; an ended county has one of its own.
        name: The official name.
        short: The place name, such as `Stoke-on-Trent`.
        gss: The code of the Office for National Statistics, or None.
        kind: `county`, `unitary`, `metropolitan-district`, `london-borough` or `city-corporation`.
        start: First day as far as known (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`), or None.
        end: Last day likewise, None for one that lives.
        successors: Slugs of the authorities that followed.
        cautious: Whether its one-word place names are also persons' names, words, or names of other places.
        aliases: Further names of the council itself, such as `Hull Council` or `RBKC`.
        places: Further names of the place alone, such as `Hull` or `Hants`.
    """

    slug: str
    name: str
    short: str
    gss: str | None = field(default=None, kw_only=True)
    kind: str = field(kw_only=True)
    start: str | None = field(default=None, kw_only=True)
    end: str | None = field(default=None, kw_only=True)
    successors: tuple[str, ...] = field(default=(), kw_only=True)
    cautious: bool = field(default=False, kw_only=True)
    aliases: tuple[str, ...] = field(default=(), kw_only=True)
    places: tuple[str, ...] = field(default=(), kw_only=True)

    @property
    def key(self) -> str:
        """What tells it from others of its class."""
        return self.slug

    def full_names(self) -> tuple[str, ...]:
        """Every name of the council itself."""
        return (self.name, *self.aliases)

    def bare_names(self) -> tuple[str, ...]:
        """Every name of the place alone."""
        return (self.short, *self.places)


@frozen
class TrustEntry:
    """A company or trust that ran, or was to run, children's services for one council or several.

    Attributes:
        name: The official name.
        kind: `council-owned-company`, `trust-independent-company`, `community-interest-company`, `education-company`
            or `planned-never-launched`.
        authorities: Slugs of the councils it worked for.
        start: First day as far as known, or None.
        end: Last day as far as known, or None: still running, or not known.
        aliases: Further names.
    """

    name: str
    kind: str
    authorities: tuple[str, ...] = ()
    start: str | None = field(default=None, kw_only=True)
    end: str | None = field(default=None, kw_only=True)
    aliases: tuple[str, ...] = field(default=(), kw_only=True)

    @property
    def key(self) -> str:
        """What tells it from others of its class."""
        return self.name

    def full_names(self) -> tuple[str, ...]:
        """Every name of the trust."""
        return (self.name, *self.aliases)

    def bare_names(self) -> tuple[str, ...]:
        """Nothing: a trust has no place name of its own."""
        return ()


@frozen
class BodyEntry:
    """A national body: department, inspectorate, union, charity, university, court, newspaper, police force.

    Attributes:
        name: The canonical name.
        kind: Such as `government-department`, `regulator-inspectorate`, `charity` or `media`.
        start: First day as far as known, or None.
        end: Last day as far as known, or None: still there, or not known.
        cautious: Whether its one-word names are also words (`Crisis`, `Frontline`).
        aliases: Further names.
    """

    name: str
    kind: str
    start: str | None = field(default=None, kw_only=True)
    end: str | None = field(default=None, kw_only=True)
    cautious: bool = field(default=False, kw_only=True)
    aliases: tuple[str, ...] = field(default=(), kw_only=True)

    @property
    def key(self) -> str:
        """What tells it from others of its class."""
        return self.name

    def full_names(self) -> tuple[str, ...]:
        """Every name of the body."""
        return (self.name, *self.aliases)

    def bare_names(self) -> tuple[str, ...]:
        """Nothing: a body has no place name of its own."""
        return ()


@frozen
class PlaceEntry:
    """A place that is no English upper-tier authority: town, district, region, country, foreign city.

    Attributes:
        name: The name.
        nation: `england`, `wales`, `scotland`, `northern-ireland` or `abroad`.
        cautious: Whether its one-word name is also a person's name or a word (`Nelson`, `Sale`).
    """

    name: str
    nation: str
    cautious: bool = False

    @property
    def key(self) -> str:
        """What tells it from others of its class."""
        return self.name

    @property
    def start(self) -> None:
        """Nothing: places are not dated."""

    @property
    def end(self) -> None:
        """Nothing: places are not dated."""

    def full_names(self) -> tuple[str, ...]:
        """Nothing: a place is no organisation."""
        return ()

    def bare_names(self) -> tuple[str, ...]:
        """The name."""
        return (self.name,)


Entry: TypeAlias = AuthorityEntry | TrustEntry | BodyEntry | PlaceEntry
