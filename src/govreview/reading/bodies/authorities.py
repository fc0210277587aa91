"""Mentions of upper-tier authorities: by full name, and by the bare name of the place.

A bare name inside a longer proper name is no authority ("Durham University", "Derby Road", "Alan Kent"); nor is a
name that is also an English word, unless something beside it tells that the place is meant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.reading.grammar.lexicon import ADVERBS, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS, SUBORDINATORS
from govreview.reading.mentions import AuthorityMention
from govreview.reading.people.words import HONORIFICS, PARTY_WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreview.gazetteer import AliasHit, Gazetteer
    from govreview.reading.text.tokens import Tokens

POSSESSIVE = frozenset({"'s", "'"})
FUNCTION_WORDS = DETERMINERS | PREPOSITIONS | CONJUNCTIONS | SUBORDINATORS | PRONOUNS | ADVERBS
_FORMS = frozenset("city county borough metropolitan district unitary royal london".split())
_ENDS = frozenset({"council", "corporation", "lbc", "mbc", "cc", "bc", "mdc"})
_DATED = frozenset(
    "january february march april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday easter christmas".split()
)
# Place names that are ordinary words: at the start of a sentence and in capitals the word is as likely.
_WORDS = frozenset({"reading", "bury", "slough"})
_ABOUT_PLACES = frozenset(
    "was has had were is gets got wins council councillors borough city town scored performs performed remains "
    "remained became moved fell rose slipped itself kept lost held came stays stayed".split()
)
# Behind a place name and a comma: what is said of places. Names that are verbs, no nouns.
_BEHIND_PLACES = frozenset(
    "which where whose rated judged graded deemed found branded placed inspected once now".split()
)
_VERBS = frozenset({"bury", "slough"})
_JOINING = ((",",), ("and",), ("&",))
# Names of a place that in print mostly mean Parliament or finance.
_METONYMS = frozenset({"westminster", "city of london", "the city"})
# Before a place name these make another name of it: "Greater Manchester", "Inner London".
_DIRECTIONS = frozenset(
    "greater north south east west northern southern eastern western mid central inner outer upper lower great little "
    "new old royal st st. saint lord lady earl duke duchess radio".split()
)
# "Bishop of Durham", "Baroness Morris of Yardley", "Royal Borough of" is no title.
_HEADS = frozenset({"mayor", "leader", "director", "council"})
_TITLED = frozenset("bishop archbishop dean duke duchess earl marquess university battle treaty port".split())
# A capitalised word behind a bare place name makes another name of the two, but not one of these.
_FOLLOWERS = (
    frozenset(
        "children childrens social cabinet director leader chief executive deputy lead assistant interim acting mayor "
        "elected adult education labour conservative tory liberal lib mp mps councillors councillor cllr safeguarding "
        "families young improvement january february march april may june july august september october november "
        "december monday tuesday wednesday thursday friday saturday sunday ofsted dfe inadequate good outstanding "
        "requires commissioner dcs".split()
    )
    | PARTY_WORDS
    | HONORIFICS
    | FUNCTION_WORDS
)
_NAME_ENDS = frozenset(
    "road street lane avenue close square park station bridge castle cathedral university college school academy "
    "hospital infirmary court prison police constabulary trust board partnership panel committee agency association "
    "foundation centre hall fc rovers wanderers united athletic albion forest county town post mail times news echo "
    "express observer gazette chronicle telegraph herald star argus journal airport first".split()
)
_SERVED = 6  # tokens beside a name in which its services are told
_NAME, _TITLE = 2, 6  # words: so many capitalised ones may be a name; more than so many are a title
_ABBREVIATION = 4  # letters of the longest
_REACH = 8  # tokens behind a place name that may belong to one name with it


def find_authorities(
    tokens: Tokens, first: int, last: int, gazetteer: Gazetteer, hits: Sequence[AliasHit]
) -> tuple[AuthorityMention, ...]:
    """Find the authorities named in a run of tokens.

    Args:
        tokens: The document's tokens.
        first: Index of the first token to look at, as a rule the first of a sentence.
        last: Index behind the last.
        gazetteer: Which given names there are.
        hits: Its names, as `find_hits` gives them, in this run or in more.

    Returns:
        The mentions in order; none overlaps another.
    """
    found = []
    shouted = bool(hits) and is_capitals(tokens, first, last)
    end = first
    for hit in hits:
        if hit.first < end or hit.last > last or not tokens.words[hit.first][0].isupper():
            continue
        end = hit.last
        if hit.authorities:
            end = _council_end(tokens, hit, last)
            bare = hit.bare and end == hit.last
            alone = not bare or _stands_alone(tokens, hit, (first, last), gazetteer, shouted=shouted)
            if alone or _opens_list(tokens, hit, first, hits) or (bare and _is_paired(tokens, hit, hits)):
                found.append(_mention(tokens, hit, end, bare=bare))
    return tuple(found)


def is_capitals(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a run of tokens is a title in capitals or capitalised words, where a capital proves nothing."""
    count, shouted = 0, False
    for i in range(first, last):
        word = tokens.words[i]
        if word[0].islower() and tokens.lowers[i] not in FUNCTION_WORDS:
            return False
        if word[0].isalpha():
            count += 1
            shouted = shouted or (len(word) > _ABBREVIATION and word.isupper())
    return count > _NAME and (count > _TITLE or shouted)


def _mention(tokens: Tokens, hit: AliasHit, end: int, *, bare: bool) -> AuthorityMention:
    return AuthorityMention(
        first=hit.first,
        last=end,
        start=tokens.starts[hit.first],
        end=tokens.ends[end - 1],
        entries=hit.authorities,
        name=words_of(tokens, hit.first, end),
        bare=bare,
        caution=hit.caution,
        possessive=end < len(tokens.words) and tokens.lowers[end] in POSSESSIVE,
    )


def words_of(tokens: Tokens, first: int, last: int) -> str:
    """The words of a run of tokens, spaced as the text spaces them, line breaks as blanks."""
    parts = [tokens.words[first]]
    for i in range(first + 1, last):
        if tokens.starts[i] > tokens.ends[i - 1]:
            parts.append(" ")
        parts.append(tokens.words[i])
    return "".join(parts)


def _council_end(tokens: Tokens, hit: AliasHit, last: int) -> int:
    """Take in "council", "county council" and the like behind a bare place name."""
    i = hit.last
    if not hit.bare:
        return i
    while i < last and tokens.lowers[i] in _FORMS:
        i += 1
    return i + 1 if i < last and tokens.lowers[i] in _ENDS else hit.last


def _stands_alone(
    tokens: Tokens, hit: AliasHit, within: tuple[int, int], gazetteer: Gazetteer, *, shouted: bool
) -> bool:
    """Whether a bare place name is the place and no part of another name, and no word."""
    first, last = within
    possessive = hit.last < last and tokens.lowers[hit.last] in POSSESSIVE
    name = words_of(tokens, hit.first, hit.last).lower()
    listed = _in_list(tokens, hit, within)
    if name in _METONYMS and not possessive and not listed and not _has_services(tokens, hit, within):
        return False
    before = hit.first - 1
    if before >= first and not _may_precede(tokens, before, first, gazetteer, shouted=shouted):
        return False
    if before < first and not any(word[0].isalnum() for word in tokens.lowers[hit.last : last]):
        return True
    if name in _WORDS and (shouted or before < first or tokens.words[before] in "\"'(-:"):
        placed = before >= first and tokens.lowers[before] in PREPOSITIONS
        after = tokens.lowers[hit.last] if hit.last < last else ""
        told = after == "," and hit.last + 1 < last and tokens.lowers[hit.last + 1] in _BEHIND_PLACES
        verb = name not in _VERBS or shouted or after in FUNCTION_WORDS or not after.isalpha()
        return possessive or placed or after in _ABOUT_PLACES or told or not verb
    return (
        possessive
        or not _is_continued(tokens, hit.last, last, shouted=shouted)
        or _opens_before_person(tokens, hit, within, gazetteer)
    )


def _opens_before_person(tokens: Tokens, hit: AliasHit, within: tuple[int, int], gazetteer: Gazetteer) -> bool:
    """Whether a place stands before somebody's name: "At Kirklees Rosalind led a team", "Mayor of Newham Ann Abara"."""
    first, last = within
    opens = hit.first == first + 1 and tokens.lowers[first] in {"in", "at", "for"}
    governed = hit.first - 2 >= first and tokens.lowers[hit.first - 1] == "of"
    headed = governed and tokens.lowers[hit.first - 2] in _HEADS
    return (opens or headed) and hit.last < last and gazetteer.given_name(tokens.lowers[hit.last]) is not None


def _opens_list(tokens: Tokens, hit: AliasHit, first: int, hits: Sequence[AliasHit]) -> bool:
    """Whether a name that is a word opens a sentence and another authority follows: "Bury and Kent were"."""
    opens = hit.first == first and tokens.lowers[first] in _WORDS and tokens.lowers[hit.last : hit.last + 1] in _JOINING
    if not opens or _is_continued(tokens, hit.last, len(tokens.words), shouted=False):
        return False
    return any(other.first == hit.last + 1 and other.authorities for other in hits)


def _is_paired(tokens: Tokens, hit: AliasHit, hits: Sequence[AliasHit]) -> bool:
    """Whether a metonym is joined to another authority: "Westminster and Camden were rated good"."""
    if words_of(tokens, hit.first, hit.last).lower() not in _METONYMS:
        return False
    return any(
        other.authorities
        and (
            (other.first == hit.last + 1 and tokens.lowers[hit.last] in {"and", "&"})
            or (other.last == hit.first - 1 and tokens.lowers[other.last] in {"and", "&"})
        )
        for other in hits
    )


def _in_list(tokens: Tokens, hit: AliasHit, within: tuple[int, int]) -> bool:
    """Whether a name stands among others in a list: "Camden, City of London, Lewisham and York"."""
    first, last = within
    before, behind = hit.first - 1, hit.last
    if before - 1 < first or behind >= last:
        return False
    joined = tokens.lowers[before] in {",", "and"} and tokens.lowers[behind] in {",", "and"}
    return joined and tokens.words[before - 1][0].isupper() and tokens.words[min(behind + 1, last - 1)][0].isupper()


def _has_services(tokens: Tokens, hit: AliasHit, within: tuple[int, int]) -> bool:
    """Whether a name is an authority's by what it provides: "children's services in Westminster"."""
    first, last = within
    before = tokens.lowers[max(first, hit.first - _SERVED) : hit.first]
    behind = tokens.lowers[hit.last : min(last, hit.last + _SERVED)]
    in_it = before[-1:] == ("in",) or before[-2:] == ("in", "the")
    return behind[:2] == ("local", "authority") or any(
        words[:3] == ("children", "'s", "services") or words[:4] == ("children", "'s", "social", "care")
        for words in (behind, *((before[i:] for i in range(len(before))) if in_it else ()))
    )


def _may_precede(tokens: Tokens, i: int, first: int, gazetteer: Gazetteer, *, shouted: bool) -> bool:
    """Whether the token before a place name leaves it a name of its own."""
    word, lower = tokens.words[i], tokens.lowers[i]
    if lower == "of" and i - 1 >= first and tokens.words[i - 1][0].isupper():
        peerage = {"lord", "lady", "baroness", "baron"}.intersection(tokens.lowers[max(first, i - 3) : i])
        return tokens.lowers[i - 1] not in _TITLED and not peerage
    if not word[0].isupper():
        return True
    if lower in _DIRECTIONS or lower in HONORIFICS:
        return False
    if i == first or shouted or tokens.words[i - 1] in ".!?:\"'-\u2013\u2014":
        return lower in FUNCTION_WORDS or gazetteer.given_name(lower) is None
    return lower in FUNCTION_WORDS or lower in _DATED or word.isupper()


def _is_continued(tokens: Tokens, i: int, last: int, *, shouted: bool) -> bool:
    """Whether the capitalised words from token `i` on make a longer name of what goes before."""
    if i < last and tokens.lowers[i] in _NAME_ENDS and (shouted or tokens.words[i][0].isupper()):
        return True
    if i < last and tokens.words[i][0].isupper() and not shouted and tokens.lowers[i] not in _FOLLOWERS:
        return True
    for j in range(i, min(last, i + _REACH)):
        word, lower = tokens.words[j], tokens.lowers[j]
        if not (word[0].isupper() or lower in {"and", "&", "of", "for", "'s", "'"}) or lower in HONORIFICS:
            return False
        if lower in _NAME_ENDS and not shouted:
            return True
    return False
