"""Mentions of authorities, organisations and posts: what the layers of reading hand to one another."""

from __future__ import annotations

from attrs import field, frozen

from govreview.gazetteer import AuthorityEntry
from govreview.models.actor import RoleKind


@frozen(kw_only=True)
class AuthorityMention:
    """A council, or the place it answers for, named in the text.

    Attributes:
        first: Index of the first token.
        last: Index behind the last token.
        start: Code points into `Document.text`.
        end: The end, exclusive; a possessive is left out.
        entries: Those who bear the name, the living before the ended; `Gazetteer.choose` decides by date.
        name: The name in the words of the text.
        bare: Whether the place alone is named, not the council.
        caution: Whether the place name is also a person's name, a word, or another place.
        possessive: Whether `'s` or `'` follows.
    """

    first: int
    last: int
    start: int
    end: int
    entries: tuple[AuthorityEntry, ...]
    name: str
    bare: bool = False
    caution: bool = False
    possessive: bool = False


@frozen(kw_only=True)
class OrganisationMention:
    """An organisation that is no upper-tier council, named in the text.

    Attributes:
        first: Index of the first token.
        last: Index behind the last token, a bracketed abbreviation included.
        start: Code points into `Document.text`.
        end: The end, exclusive.
        name: The name in the words of the text, without a leading "the" and without the abbreviation.
        kind: `council`, `department`, `inspectorate`, `trust`, `charity`, `union`, `court`, `media`, `university`,
            `board`, `company`, `hospital`, `school`, `police`, `parliament`, `party`, `association` or `other`.
        canonical: The gazetteer's name, None where the gazetteer does not know it.
        authority: Slugs of the authorities for which a trust or board works.
        abbreviation: The short form told in brackets behind the name, or None.
    """

    first: int
    last: int
    start: int
    end: int
    name: str
    kind: str
    canonical: str | None = None
    authority: tuple[str, ...] = ()
    abbreviation: str | None = None


@frozen(kw_only=True)
class PostMention:
    """A post, function or occupation named in the text, with or without its holder.

    `first` to `last` cover the whole noun phrase: determiner, owner, modifiers, and the tail that tells domain and
    organisation ("the former chief executive of Calderdale Metropolitan Borough Council").

    Attributes:
        first: Index of the first token.
        last: Index behind the last token.
        start: Code points into `Document.text`.
        end: The end, exclusive.
        title_first: Index of the title's first token.
        title_last: Index behind the title's last token.
        title: The shortest full form in the words of the text, "former" included, organisation left out.
        kind: The kind of the post.
        former: Whether it is held no more ("former", "ex-", "then", "late", "retired").
        acting: Whether it is held for a time ("acting", "interim").
        deputy: Whether the holder is another's deputy.
        definite: Whether "the", an owner or the like tells that one particular post is meant.
        indefinite: Whether "a" or "an" goes before.
        plural: Whether several holders are named at once; the title is then given in the singular.
        bare: Whether the kind rests on the noun alone ("director", "chair", "deputy"): neither domain nor
            organisation is told beside it.
        owner: The owner in lower case where it is no name: "his", "its", "the city", "the council"; else None.
        organisation: The organisation in the words of the text, or None.
        authority: The authority that the organisation is, () where it is none.
    """

    first: int
    last: int
    start: int
    end: int
    title_first: int
    title_last: int
    title: str
    kind: RoleKind
    former: bool = False
    acting: bool = False
    deputy: bool = False
    definite: bool = False
    indefinite: bool = False
    plural: bool = False
    bare: bool = False
    owner: str | None = None
    organisation: str | None = None
    authority: tuple[AuthorityEntry, ...] = field(default=())
