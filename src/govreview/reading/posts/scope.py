"""What the readers of posts share: the run of tokens they look at, and the draft they fill."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from attrs import define, field, frozen

from govreview.reading.mentions import AuthorityMention, OrganisationMention
from govreview.reading.posts.table import PostTable
from govreview.reading.text.tokens import Tokens

Named: TypeAlias = AuthorityMention | OrganisationMention

# Owners that are no names, and what kind of organisation they are ("" where that tells nothing).
OWNERS = {
    **dict.fromkeys("council authority borough county city town corporation".split(), "council"),
    **dict.fromkeys("watchdog inspectorate regulator".split(), "inspectorate"),
    **dict.fromkeys("force constabulary".split(), "police"),
    **{kind: kind for kind in "trust charity union university hospital association".split()},
    **dict.fromkeys("company department government service unit island district state region ministry".split(), ""),
}
OWNER_FORMS = frozenset("city county borough metropolitan district local town whole new".split())
POSSESSIVE = frozenset({"'s", "'"})
# Whose possessive belongs to a domain ("children's services"), not to an owner.
DOMAIN_OWNERS = frozenset("children childrens people women men victims families adults adult young".split())


@frozen
class Scope:
    """A run of tokens with the names found in it.

    Attributes:
        tokens: The document's tokens.
        first: Index of the first token to look at.
        last: Index behind the last.
        table: The posts that are known.
        starts: The names by the token they begin with.
        stops: The names by the token behind them.
    """

    tokens: Tokens
    first: int
    last: int
    table: PostTable
    starts: Mapping[int, Named]
    stops: Mapping[int, Named]

    @classmethod
    def of(cls, tokens: Tokens, first: int, last: int, names: Sequence[Named], table: PostTable) -> Scope:
        """The run of the tokens ``first..last`` with the names found in it."""
        return cls(tokens, first, last, table, {n.first: n for n in names}, {n.last: n for n in names})

    def lower(self, i: int) -> str:
        """Token `i` in lower case, "" outside the run."""
        return self.tokens.lowers[i] if self.first <= i < self.last else ""

    def is_capital(self, i: int) -> bool:
        """Whether token `i` begins with a capital."""
        return self.first <= i < self.last and self.tokens.words[i][0].isupper()


@define
class Draft:
    """What is gathered of one post while its words are read.

    Attributes:
        first: Index of the first token of the noun phrase so far.
        last: Index behind its last.
        title: Indices of the title's tokens.
        phrases: Qualifiers and domains, as normalised words.
        status: Words such as "former" and "acting".
        determiner: The determiner, "the" for an owner's possessive.
        owner: The owner that is no name.
        owner_kind: What kind of organisation that is.
        named: The organisation beside the head.
        told: Whether a domain is told.
    """

    first: int
    last: int
    title: list[int]
    phrases: list[list[str]] = field(factory=list)
    status: set[str] = field(factory=set)
    determiner: str | None = None
    owner: str | None = None
    owner_kind: str | None = None
    named: Named | None = None
    told: bool = False

    @property
    def organisation_kind(self) -> str | None:
        """The kind of organisation beside the head, or None."""
        if isinstance(self.named, AuthorityMention):
            return "council"
        return self.named.kind if self.named is not None else self.owner_kind
