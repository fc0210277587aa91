"""Mentions of organisations: those the gazetteer knows, and those whose name says what they are.

By structure: a capitalised run that ends in a word such as Trust, Board or University (`data/organisation_heads.csv`),
a name behind "the charity" and the like, a bracketed abbreviation behind a name. Councils of the gazetteer are
`AuthorityMention`s and stand here no second time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from govreview.gazetteer import BodyEntry, TrustEntry
from govreview.gazetteer.periods import Period
from govreview.reading.bodies.authorities import is_capitals, words_of
from govreview.reading.bodies.names import Finder, Found
from govreview.reading.mentions import OrganisationMention

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.gazetteer import AliasHit, Gazetteer
    from govreview.models.edtf import EdtfDate
    from govreview.reading.mentions import AuthorityMention
    from govreview.reading.text.tokens import Tokens

_KINDS = {
    "government-department": "department",
    "regulator-inspectorate": "inspectorate",
    "professional-body": "association",
    "local-government-body": "association",
    "parliamentary-committee": "parliament",
    "police-force": "police",
    "research-body": "association",
    "public-body": "other",
    "football-club": "other",
}
_NO_ORGANISATIONS = frozenset({"inspection-framework", "programme", "inquiry"})


def find_organisations(
    tokens: Tokens,
    first: int,
    last: int,
    gazetteer: Gazetteer,
    hits: Sequence[AliasHit],
    authorities: Sequence[AuthorityMention],
) -> tuple[OrganisationMention, ...]:
    """Find the organisations named in a run of tokens.

    Args:
        tokens: The document's tokens.
        first: Index of the first token to look at, as a rule the first of a sentence.
        last: Index behind the last.
        gazetteer: Whose names to look for.
        hits: Its names, as `find_hits` gives them, in this run or in more.
        authorities: The authorities found in the same run.

    Returns:
        The mentions in order; none overlaps another, nor lies within an authority named in full.
    """
    shouted = is_capitals(tokens, first, last)
    known = tuple(_known(tokens, first, last, hits, shouted=shouted))
    found = list(known)
    if not shouted:
        finder = Finder(tokens, (first, last), known, authorities, gazetteer)
        found.extend(finder.named())
        found.extend(finder.announced())
        found.extend(finder.abbreviated())
    taken = [(mention.first, mention.last) for mention in authorities if not mention.bare]
    mentions = []
    for item in sorted(found, key=lambda item: (item.first - item.last, item.first, item.hit is None)):
        if all(_is_apart(item, span) for span in taken):
            mentions.append(_mention(tokens, item, last, gazetteer))
            taken.append((item.first, mentions[-1].last))
    return tuple(sorted(mentions, key=lambda mention: mention.first))


def _is_apart(item: Found, span: tuple[int, int]) -> bool:
    """Whether a find and a span do not overlap; a find may hold a council's name among its words."""
    start, end = span
    return item.last <= start or item.first >= end or (item.first < start and end < item.last)


def _known(tokens: Tokens, first: int, last: int, hits: Sequence[AliasHit], *, shouted: bool) -> Iterator[Found]:
    """Bodies and trusts of the gazetteer."""
    words, end = tokens.words, first
    for hit in hits:
        if hit.first < end or hit.last > last:
            continue
        end = hit.last
        if not isinstance(hit.entry, (BodyEntry, TrustEntry)) or hit.entry.kind in _NO_ORGANISATIONS:
            continue
        if "commissioner" in tokens.lowers[hit.first : hit.last] and tokens.lowers[hit.first] != "office":
            continue  # the post, not the office
        named = any(word[0].isupper() for word in words[hit.first : hit.last])
        placed = hit.first > first and words[hit.first - 1] not in ".:\"'" and not shouted
        if named and (placed or not hit.caution):
            kind = _kind(hit)
            yield Found(hit.first, _station_end(tokens, hit.last, last) if kind == "media" else hit.last, kind, hit)


def _station_end(tokens: Tokens, i: int, last: int) -> int:
    """Take in the station: "BBC Radio Merseyside"."""
    if i + 1 < last and tokens.words[i] == "Radio":
        i += 1
        while i < last and tokens.words[i][0].isalnum() and not tokens.words[i][0].islower():
            i += 1
    return i


def _kind(hit: AliasHit) -> str:
    entry = hit.entry
    if isinstance(entry, TrustEntry):
        return "trust"
    return _KINDS.get(entry.kind, entry.kind) if isinstance(entry, BodyEntry) else "other"


def _mention(tokens: Tokens, item: Found, last: int, gazetteer: Gazetteer) -> OrganisationMention:
    first = item.first + (tokens.lowers[item.first] == "the" and item.last - item.first > 1)
    entry = item.hit.entry if item.hit else None
    mention = OrganisationMention(
        first=first,
        last=item.last,
        start=tokens.starts[first],
        end=tokens.ends[item.last - 1],
        name=words_of(tokens, first, item.last),
        kind=item.kind,
        canonical=entry.name if isinstance(entry, (BodyEntry, TrustEntry)) else None,
        authority=_authority(tokens, item, gazetteer),
    )
    i = item.last
    if i + 2 < last and tokens.words[i] == "(" and tokens.words[i + 2] == ")" and _is_short(tokens.words[i + 1]):
        return evolve(mention, last=i + 3, end=tokens.ends[i + 2], abbreviation=tokens.words[i + 1])
    return mention


def _is_short(word: str) -> bool:
    return word.isalpha() and sum(map(str.isupper, word)) > 1  # "DfE" is one, "Labour" is none


def _authority(tokens: Tokens, item: Found, gazetteer: Gazetteer) -> tuple[str, ...]:
    """For whom a trust or board works: as the gazetteer says, or as its name begins."""
    if item.hit and isinstance(item.hit.entry, TrustEntry):
        return item.hit.entry.authorities
    if item.hit or item.kind not in {"trust", "board"}:
        return ()
    hit = gazetteer.match(tokens.words, item.first)
    return tuple(entry.slug for entry in hit.authorities) if hit else ()


def standing_first(
    mention: OrganisationMention, gazetteer: Gazetteer, published: EdtfDate | None
) -> OrganisationMention:
    """The mention of a trust of several authorities with those first that stood when the document was published."""
    told = Period.told(published) if published is not None and len(mention.authority) > 1 else None
    if told is None:
        return mention
    entries = {slug: gazetteer.authority(slug) for slug in mention.authority}
    stood = [slug for slug, x in entries.items() if x is not None and Period.of(x.start, x.end).covers(told)]
    return evolve(mention, authority=(*stood, *(slug for slug in mention.authority if slug not in stood)))
