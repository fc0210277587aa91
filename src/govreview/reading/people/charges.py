"""Posts told by what somebody answers for: "in charge of children's services", "whose brief covers children"."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from govreview.models.actor import RoleKind
from govreview.reading.mentions import PostMention
from govreview.reading.posts.table import normalised, post_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.reading.people.coreference import Person
    from govreview.reading.people.mentions import PersonMention
    from govreview.reading.reading import Reading

# What goes before the service that somebody answers for; the first word is looked for.
_CHARGES: dict[str, tuple[tuple[str, ...], ...]] = {
    "charge": (("charge", "of"),),
    "responsible": (("responsible", "for"),),
    "responsibility": (("responsibility", "for"),),
    "accountable": (("accountable", "for"),),
    "oversees": (("oversees",),),
    "oversaw": (("oversaw",),),
    "oversee": (("oversee",),),
    "leads": (("leads", "on"), ("leads", "for")),
    "led": (("led", "on"),),
    "looks": (("looks", "after"),),
    "speaks": (("speaks", "for"), ("speaks", "on")),
    "portfolio": (
        ("portfolio", "covers"),
        ("portfolio", "includes"),
        ("portfolio", "takes", "in"),
        ("portfolio", "covered"),
    ),
    "brief": (("brief", "covers"), ("brief", "includes"), ("brief", "takes", "in"), ("brief", "covered")),
    "remit": (("remit", "covers"), ("remit", "includes"), ("remit", "covered")),
}
_SERVICES = frozenset({"children", "families", "social"})
_PAST = frozenset({"was", "had", "until", "then", "formerly", "previously", "once", "led", "oversaw", "covered"})
# Words that may stand between a name and its charge.
_BETWEEN = _PAST | frozenset(
    "who whose is has have been holds sits serves took takes the a an also now currently overall ultimate sole "
    "direct day to in with and on its as recently last week month year spring summer autumn winter time at that one "
    "since , ( ) - "
    "man woman person politician tory councillor member official officer executive lawyer colleague council authority "
    "'s county city borough cabinet senior labour conservative lib dem independent".split()
)
_COUNCILLORS = frozenset({"cllr", "coun", "councillor", "ald", "alderman"})
_POLITICAL = frozenset(
    {"cabinet", "councillor", "portfolio", "brief", "tory", "politician", "leads", "speaks", "looks"}
)
_REACH = 14  # tokens between a name and its charge


def charges(reading: Reading) -> Iterator[tuple[Person, PostMention]]:
    """As in "A B, who is in charge of children's services": a lead member if a councillor, else the director."""
    lowers = reading.tokens.lowers
    places = [at for at, word in enumerate(lowers) if word in _CHARGES]
    if not places:
        return
    people = [m for m in reading.people if m.first in reading.person_at and not m.pseudonym]
    firsts = [m.first for m in people]
    posted = {i for post in reading.posts for i in range(post.first, post.last)}
    for at in places:
        word = lowers[at]
        opened = next((c for c in _CHARGES[word] if lowers[at : at + len(c)] == c), None)
        rank = bisect_left(firsts, at)
        if opened is None or not rank or at in posted:
            continue
        mention = people[rank - 1]
        sentence = reading.sentence_of(at)
        last = reading.ranges[sentence][1]
        end = _service_end(reading, at + len(opened), last)
        begin = at - 1 if word == "charge" and lowers[at - 1] == "in" else at
        near = reading.ranges[sentence][0] <= mention.first and at - mention.last <= _REACH
        if end is None or not near or not _linked(reading, mention.last, begin, posted):
            continue
        between = lowers[mention.last : at]
        political = _is_councillor(reading, mention, lowers[mention.last : min(end + 4, last)])
        kind = RoleKind.LEAD_MEMBER if political else RoleKind.DCS
        former = not _PAST.isdisjoint((*between, *opened)) and "since" not in between
        yield reading.person_at[mention.first], _told(reading, begin, end, kind, former=former)


def _service_end(reading: Reading, at: int, last: int) -> int | None:
    """Where "children's services", "children and families" and the like end; None where they are not there."""
    lowers, words = reading.tokens.lowers, post_words()["tail"]
    while at < last and lowers[at] in (
        "the",
        "its",
        "all",
        "council",
        "council's",
        "authority",
        "county",
        "city",
        "borough",
    ):
        at += 1
    if at < last and lowers[at] == "'s":
        at += 1
    end = at
    while end < last and (lowers[end] in words or lowers[end] in ("'s", "'", "and", "&")):
        end += 1
    while end > at and lowers[end - 1] in ("and", "&", "'s", "'"):
        end -= 1
    told = set(normalised(lowers[at:end]))
    if _SERVICES.isdisjoint(told) or ("social" in told and not told & {"services", "care"}):
        return None
    follows = lowers[end] if end < last else "."
    return None if follows in ("home", "homes", "'s", "centre", "centres", "workers", "ward", "court") else end


def _linked(reading: Reading, first: int, last: int, posted: set[int]) -> bool:
    """Whether nothing but a bracket, a date and small words stands between a name and its charge."""
    lowers, words = reading.tokens.lowers, reading.tokens.words
    if first >= last:
        return False
    depth = 0
    for i in range(first, last):
        depth += (words[i] == "(") - (words[i] == ")")
        plain = lowers[i] in _BETWEEN or reading.taken.get(i) in ("d", "a") or depth
        if not plain or i in posted:
            return False
    return words[first] in ",(-" or lowers[first] in ("is", "was", "has", "had")


def _is_councillor(reading: Reading, mention: PersonMention, behind: Sequence[str]) -> bool:
    """Whether somebody is a councillor: by title, by a party behind the name, or by the charge's own words."""
    person = reading.person_at[mention.first]
    if any(_titled(reading, m) for m in person.mentions) or not _POLITICAL.isdisjoint(behind):
        return True
    if "executive" in behind and behind[behind.index("executive") - 1] == "the":
        return behind[behind.index("executive") - 2] in ("on", "in")
    party = behind[1] if len(behind) > 1 and behind[0] == "(" else ""
    return party in post_words()["party"] or party in ("lab", "con", "ind", "ld", "lib")


def _titled(reading: Reading, mention: PersonMention) -> bool:
    return not _COUNCILLORS.isdisjoint(word.rstrip(".") for word in reading.tokens.lowers[mention.first : mention.last])


def _told(reading: Reading, first: int, last: int, kind: RoleKind, *, former: bool) -> PostMention:
    span = reading.span(first, last)
    body = next((a.name for a in reading.authorities if last < a.first <= last + 2), None)
    return PostMention(
        first=first, last=last, start=span.start, end=span.end, title_first=first, title_last=last,
        title=" ".join(reading.folded[span.start : span.end].split()), kind=kind, former=former, organisation=body,
    )  # fmt: skip
