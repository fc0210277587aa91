"""Who holds which post, as the text tells it: beside the name, by a clause, or from sentence to sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from govreview.models.actor import RoleKind
from govreview.reading.people.charges import charges
from govreview.reading.people.holder_clauses import by_clause, named_before
from govreview.reading.people.holder_marks import counsel, letters, owned, ranks, signatures, tenures
from govreview.reading.people.holder_openings import chairs, leaderships, openings
from govreview.reading.people.holder_ordinals import ordinals
from govreview.reading.people.holder_phrases import beside
from govreview.reading.people.words import PEER_TITLES
from govreview.reading.reference import pronoun

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.reading.grammar.phrases import NounPhrase
    from govreview.reading.mentions import PostMention
    from govreview.reading.people.coreference import Person
    from govreview.reading.reading import Reading

_DEPUTIES = frozenset({"deputy", "number two", "deputy director"})
_PEERS = ("opposite number", "counterpart")
_HELD_ALIKE = frozenset({RoleKind.DCS, RoleKind.CHIEF_EXECUTIVE, RoleKind.COUNCIL_LEADER, RoleKind.LEAD_MEMBER})
_INQUIRIES = frozenset("inquiry review inquest investigation".split())
_BOARDS = frozenset("board trust panel partnership company".split())
_GROUPS = frozenset({"group", "party"})
_LED_BODIES = frozenset("council authority city county borough".split())
_RELATED = {
    "predecessor": True,
    "predecessors": True,
    "forerunner": True,
    "successor": False,
    "replacement": False,
}  # whether the one so called holds the post no more

_COUNCILLORS = frozenset({"cllr", "coun", "councillor"})
# Posts that no councillor holds.
_OFFICERS = frozenset({RoleKind.DCS, RoleKind.CHIEF_EXECUTIVE, RoleKind.COMMISSIONER, RoleKind.INSPECTOR})

Pair = tuple["Person", "PostMention"]


def find_holders(reading: Reading) -> tuple[Pair, ...]:
    """Who is told to hold, or to have held, which post, in order of the posts.

    Told beside the name ("leader Albert Bore"), by a clause ("is", "who chairs"), or from one sentence to the
    next: a lead that tells only the post, and a following sentence that tells only the name. A deputy, and a
    predecessor told without the post, are known by the superior's or the successor's post.
    """
    out: dict[tuple[int, int], Pair] = {}
    for source in (
        beside,
        by_clause,
        charges,
        openings,
        chairs,
        leaderships,
        signatures,
        owned,
        letters,
        ranks,
        tenures,
    ):
        for person, post in source(reading):
            out.setdefault((person.index, post.first), (person, post))
    for person, post in counsel(reading, {person for person, _ in out}):
        out.setdefault((person.index, post.first), (person, post))
    told = sorted(out.values(), key=lambda pair: pair[1].first)
    told = [(person, _as_deputy(reading, person, post, told)) for person, post in told]
    told = [(person, _of_group(reading, _of_councillors(person, post))) for person, post in told]
    told = [pair for pair in told if not _is_of_inquiry(reading, pair[1])]
    leads = _subjects(reading)
    told.extend(ordinals(reading, told))
    told.extend(_split_holders(reading, told, leads))
    told.extend(_related(reading, told))
    told.extend(_peers(reading, told))
    told.extend(_variations(reading, told, leads))
    return tuple(sorted(told, key=lambda pair: pair[1].first))


def _as_deputy(reading: Reading, person: Person, post: PostMention, told: Sequence[Pair]) -> PostMention:
    """As in "his deputy", "his opposite number": of the kind of the other's post; a deputy only of a director's."""
    title = post.title.lower()
    if post.kind is not RoleKind.OTHER or (title not in _DEPUTIES and not title.endswith(_PEERS)):
        return post
    superior = _owner(reading, post.first)
    if superior is None or superior is person:
        return post
    kinds = {held.kind for holder, held in told if holder is superior}
    if title.endswith(_PEERS):
        return evolve(post, kind=min(kinds)) if len(kinds) == 1 and kinds <= _HELD_ALIKE else post
    return evolve(post, kind=RoleKind.DCS) if RoleKind.DCS in kinds else post


def _of_group(reading: Reading, post: PostMention) -> PostMention:
    """As in "the Labour group has ousted its leader, A B": a group's leader, not the council's."""
    if post.kind is not RoleKind.COUNCIL_LEADER or post.owner != "its":
        return post
    first = reading.ranges[reading.sentence_of(post.first)][0]
    words = reversed(reading.tokens.lowers[first : post.first])
    nearest = next((word for word in words if word in _LED_BODIES or word in _GROUPS), "")
    return evolve(post, kind=RoleKind.OTHER) if nearest in _GROUPS else post


def _of_councillors(person: Person, post: PostMention) -> PostMention:
    """As in "Cllr A B (Chair)": a councillor with a bare chair leads a committee, no board."""
    member = any((m.title or "").rstrip("s") in _COUNCILLORS for m in person.mentions)
    bare = post.kind is RoleKind.BOARD_CHAIR and post.bare and member
    return evolve(post, kind=RoleKind.OTHER) if bare else post


def _is_of_inquiry(reading: Reading, post: PostMention) -> bool:
    """As in "He ordered an inquiry. Its chair, A B": no post, but a mission."""
    if post.kind is not RoleKind.BOARD_CHAIR or post.owner != "its" or not post.bare:
        return False
    first = reading.ranges[max(reading.sentence_of(post.first) - 1, 0)][0]
    words = reversed(reading.tokens.lowers[first : post.first])
    return next((word for word in words if word in _INQUIRIES or word in _BOARDS), "") in _INQUIRIES


def superior(reading: Reading, post: PostMention) -> Person | None:
    """Whose deputy a post is, by pronoun or name: "his deputy", "Mr Voss's number two"; None for other posts."""
    return _owner(reading, post.first) if post.title.lower() in _DEPUTIES else None


def _owner(reading: Reading, first: int) -> Person | None:
    """The person in the possessive at a token, by pronoun or name: "his deputy", "Mr Voss's deputy"."""
    lowers = reading.tokens.lowers
    if lowers[first] in ("his", "her"):
        return pronoun(reading, lowers[first], first, reading.sentence_of(first))
    at = first if lowers[first] in ("'s", "'") else first - 1
    if lowers[at] not in ("'s", "'"):
        return None
    return named_before(reading, at)


def _related(reading: Reading, told: Sequence[Pair]) -> Iterator[Pair]:
    """As in "His predecessor, A B, left": the same post, held before."""
    lowers = reading.tokens.lowers
    places = [i for i, word in enumerate(lowers) if word in _RELATED]
    if not places:
        return
    named = {m.first: m for m in reading.people}
    posted = {person.index for person, _ in told}
    known = list(told)
    for i in places:
        if i < 1 or i + 2 >= len(lowers):
            continue
        comma = i + 1 + 2 * (lowers[i + 1 : i + 3] == ("but", "one"))  # "his successor but one, A B"
        mention = named.get(i + 1) or (named.get(comma + 1) if lowers[comma : comma + 1] == (",",) else None)
        person = reading.person_at.get(mention.first) if mention is not None else None
        owner = _owner(reading, i - 1)
        if person is None or owner is None or owner is person or person.index in posted:
            continue
        posts = [held for holder, held in known if holder is owner and held.kind is not RoleKind.OTHER]
        if posts:
            known.append((person, evolve(posts[-1], former=_RELATED[lowers[i]])))
            yield known[-1]


def _peers(reading: Reading, told: Sequence[Pair]) -> Iterator[Pair]:
    """As in "The Labour peer", where the text names one peer only."""
    peers = [p for p in reading.persons if any(m.title in PEER_TITLES for m in p.mentions)]
    known = {post.first for _, post in told}
    for post in reading.posts:
        if len(peers) == 1 and post.definite and post.title.endswith("peer") and post.first not in known:
            yield peers[0], post


def _variations(reading: Reading, told: Sequence[Pair], leads: Sequence[NounPhrase | None]) -> Iterator[Pair]:
    """As in "A B stays. The former director, who advised it, will": who was the subject or alone is called so."""
    held = {post.first for _, post in told}
    known = {(post.kind, post.title.lower()) for _, post in told}
    for sentence, lead in enumerate(leads[1:], 1):
        phrase = lead.possessor if lead is not None and not lead.posts and lead.possessor is not None else lead
        post = phrase.posts[0] if phrase is not None and phrase.posts and not phrase.people else None
        if post is None or not (post.former and post.definite) or post.plural or post.first in held:
            continue
        around = {p.index: p for _, where, p in reading.named if where == sentence - 1}
        within = any(where == sentence for _, where, _ in reading.named)
        apart = reading.sentences[sentence].paragraph - reading.sentences[sentence - 1].paragraph
        if len(around) == 1 and not within and apart <= 1 and (post.kind, post.title.lower()) not in known:
            yield next(iter(around.values())), post


def _split_holders(reading: Reading, told: Sequence[Pair], leads: Sequence[NounPhrase | None]) -> Iterator[Pair]:
    """A post in one sentence and its holder's name in the next, or the other way round."""
    posted = {person.index for person, post in told if not post.former}
    held = {post.kind for _, post in told if not post.former}
    for sentence, phrase in enumerate(leads):
        post = _open_post(phrase)
        if post is None or post.kind in held:
            continue
        person = _introduced(reading, leads, sentence, posted, post.kind)
        if person is not None:
            yield person, post
            posted.add(person.index)
            held.add(post.kind)


def _open_post(phrase: NounPhrase | None) -> PostMention | None:
    """The post of a subject that names nobody."""
    if phrase is None or phrase.people or not phrase.posts:
        return None
    post = phrase.posts[0]
    return None if post.kind is RoleKind.OTHER or post.former or post.plural else post


def _introduced(
    reading: Reading, leads: Sequence[NounPhrase | None], sentence: int, posted: set[int], kind: RoleKind
) -> Person | None:
    """The person whom the sentences around name alone, first told behind the post."""
    here = leads[sentence]
    for neighbour in (sentence - 1, sentence + 1, sentence + 2):
        other = leads[neighbour] if 0 <= neighbour < len(leads) else None
        if other is None or here is None:
            continue
        if _open_post(other) is not None:
            return None
        if len(other.people) != 1 or other.posts or other.ages:
            continue
        person = reading.person_at.get(other.people[0].first)
        if person is None or person.index in posted or person.pseudonym or _is_victim(reading, person):
            continue
        councillor = not _COUNCILLORS.isdisjoint({m.title for m in person.mentions})
        if councillor and kind in _OFFICERS:
            return None
        if neighbour < sentence or person.mentions[0].first > here.first:
            return person
    return None


def _is_victim(reading: Reading, person: Person) -> bool:
    """As in "the case of A B", "baby A B", "A B died": told as a child who came to harm, who holds no post."""
    lowers = reading.tokens.lowers
    return any(
        lowers[m.first - 1 : m.first] in _SMALL
        or (lowers[max(0, m.first - 2)] in _HARMED and lowers[m.first - 1] == "of")
        or lowers[m.last : m.last + 1] == ("died",)
        for m in person.mentions
        if m.first
    )


_SMALL = (("baby",), ("toddler",), ("schoolboy",), ("schoolgirl",), ("infant",))
_HARMED = frozenset("case death murder killing abuse body".split())


def _subjects(reading: Reading) -> list[NounPhrase | None]:
    """The subject of each sentence's first main clause; of a sentence of speech the speaker."""
    out: list[NounPhrase | None] = []
    for frames in reading.frames_by_sentence:
        main = [f for f in frames if f.subject is not None and f.link in ("", "and")]
        speaking = [f for f in main if f.predicate in ("say", "tell") and _is_person(f.subject)]
        chosen = (speaking or main)[:1]
        out.append(chosen[0].subject if chosen else None)
    return out


def _is_person(phrase: NounPhrase | None) -> bool:
    return phrase is not None and bool(phrase.people or phrase.posts)
