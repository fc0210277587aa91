"""Which authority a mention means, and which one silence, "the council", "the trust" or "there" means."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from govreview.models.actor import Authority
from govreview.models.document import SectionKind
from govreview.reading.mentions import AuthorityMention, OrganisationMention
from govreview_ofsted.words import PLACE_KINDS, SHIRES

if TYPE_CHECKING:
    from govreview.models.edtf import EdtfDate
    from govreview_ofsted.scene import Scene

Mention: TypeAlias = AuthorityMention | OrganisationMention


def is_authority(mention: Mention) -> bool:
    """Whether an organisation is an authority, or a trust that works for one alone."""
    if isinstance(mention, AuthorityMention):
        return True
    return mention.kind in {"trust", "company"} and bool(mention.authority)


def slugs_of(mention: Mention) -> tuple[str, ...]:
    """The slugs of an authority, or of those that a trust works for."""
    if isinstance(mention, AuthorityMention):
        return tuple(entry.slug for entry in mention.entries)
    return mention.authority


def authority_of(scene: Scene, mention: Mention, on: EdtfDate | None) -> Authority | None:
    """The authority of a mention, a trust's being its council."""
    reading = scene.reading
    if isinstance(mention, AuthorityMention):
        return reading.authority_of(mention, on)
    entries = [reading.gazetteer.authority(slug) for slug in mention.authority]
    known = [entry for entry in entries if entry is not None]
    if len(known) > 1:
        standing = reading.gazetteer.choose(tuple(known), on, reading.document.published)
        return Authority(standing.slug, standing.name)
    return Authority(known[0].slug, known[0].name) if known else None


def in_focus(scene: Scene, before: int, place: str = "") -> Mention | None:
    """The authority meant by "the council", "the county", "its", or by silence, at a token.

    It is the one named last: of the kind told ("the county"), in a heading above, or no more than two paragraphs
    back; else, and wherever that one is named only in passing, the document's own.
    """
    reading = scene.reading
    trusts = (o for o in reading.organisations if is_authority(o))
    mentions: list[Mention] = [*reading.authorities, *trusts]
    passing = reading.incidental | reading.helping
    named = sorted((a for a in mentions if a.first not in passing), key=lambda a: a.first)
    earlier = [a for a in named if a.first < before]
    if not earlier:
        paragraph = reading.sentences[scene.index].paragraph
        same = (a for a in mentions if a.first < before)
        earlier = [a for a in same if reading.sentences[reading.sentence_of(a.first)].paragraph == paragraph][-1:]
    while earlier and earlier[-1].first < scene.first and _is_destination(scene, earlier[-1]):
        earlier.pop()
    if place in PLACE_KINDS:
        near = sorted((a for a in mentions if a.first < before and _is_kind(a, place)), key=lambda a: a.first)
        begin = reading.ranges[max(0, scene.index - 1)][0]
        fits = [a for a in earlier if _is_kind(a, place)][-1:] or [a for a in near if a.first >= begin][-1:]
        fits = fits or [a for a in named if _is_kind(a, place)][:1]
        if fits:
            return fits[0] if _is_meant(scene, fits[0], place) else reading.main_authority
        if place != "county":
            earlier = [a for a in earlier if not _is_kind(a, "county")]
    return earlier[-1] if earlier and _is_near(scene, earlier[-1]) else reading.main_authority


def _is_meant(scene: Scene, mention: Mention, place: str) -> bool:
    """Whether an authority is "the county" rather than the document's own, of the same kind and told of more."""
    main = scene.reading.main_authority
    if main is None or not _is_kind(main, place):
        return True
    if _paragraphs(scene, mention) == 0:
        return True
    return not _is_passing(scene, mention) and not _is_of_career(scene, mention)


def _is_near(scene: Scene, mention: Mention) -> bool:
    """Whether the authority named last is still the one spoken of at a sentence."""
    reading = scene.reading
    if reading.sentences[reading.sentence_of(mention.first)].section is SectionKind.HEADING:
        return True
    away = _paragraphs(scene, mention)
    if away > 0 and (_is_of_career(scene, mention) or _is_one_of_many(scene, mention)):
        return False
    if reading.has_one_subject and len(slugs_of(mention)) == 1:
        return away <= 0
    return away <= 0 or (away <= _REACH and not _is_passing(scene, mention))


def _is_one_of_many(scene: Scene, mention: Mention) -> bool:
    """Whether a paragraph above names three or more authorities but not the document's own, which "the council" is."""
    reading = scene.reading
    paragraph = reading.sentences[reading.sentence_of(mention.first)].paragraph
    named = {
        slugs_of(a)
        for a in reading.authorities
        if reading.sentences[reading.sentence_of(a.first)].paragraph == paragraph
    }
    main = reading.main_authority
    return main is not None and len(named) >= _MANY and slugs_of(main) not in named


_MANY = 3  # authorities of a paragraph none of which is "the council" of the next


def _paragraphs(scene: Scene, mention: Mention) -> int:
    """How many paragraphs before the sentence an authority is named."""
    sentences = scene.reading.sentences
    return sentences[scene.index].paragraph - sentences[scene.reading.sentence_of(mention.first)].paragraph


def _is_of_career(scene: Scene, mention: Mention) -> bool:
    """Read "spent six years in Derby", "once a social worker in Medway": where somebody only was."""
    lowers = scene.lowers
    begin = max(scene.reading.ranges[scene.reading.sentence_of(mention.first)][0], mention.first - _CAREER)
    near = lowers[begin : mention.first]
    return near[-1:] in (("in",), ("at",), ("for",), ("of",)) and not _WORKED.isdisjoint(near)


def _is_destination(scene: Scene, mention: Mention) -> bool:
    """Read "is to leave Medway for Kent", "is off to Kent", "quits to run Kent": where somebody goes."""
    lowers = scene.lowers
    begin = max(scene.reading.ranges[scene.reading.sentence_of(mention.first)][0], mention.first - _LEAVING)
    near = lowers[begin : mention.first]
    return near[-1:] in (("for",), ("to",)) and not _LEAVES.isdisjoint(near)


def _is_passing(scene: Scene, mention: Mention) -> bool:
    return all(scene.reading.is_passing(slug) for slug in slugs_of(mention))


def where_named(scene: Scene, before: int) -> Mention | None:
    """The authority of "Sheffield, where inspectors found services good": that behind which "where" opens the clause.

    Args:
        scene: The sentence.
        before: Index of the token before which the clause stands.
    """
    for i in range(before - 1, max(scene.first, before - _CLAUSE), -1):
        word = scene.lowers[i]
        if word == "where":
            mention = scene.named_at.get(i - 1 - (scene.word(i - 1) == ","))
            return mention if isinstance(mention, AuthorityMention) else None
        if word in {";", ":", "."} or (word == "," and i > before - 1):
            return None
    return None


_CLAUSE = 9  # tokens between "where" and a grade


def named_there(scene: Scene, before: int) -> Mention | None:
    """The authority that "there" means, named last in the paragraph: "She left Hounslow. Services there are good".

    Args:
        scene: The sentence.
        before: Index of the token before which "there" stands.
    """
    i = next((k for k in range(before - 1, scene.first, -1) if scene.lowers[k] == "there"), -1)
    near = range(before - 1, scene.first, -1)
    that = next((k for k in near if scene.lowers[k] == "that" and scene.word(k + 1) in _THAT), -1)
    if that > i:
        return next((a for a in reversed(scene.reading.authorities) if scene.first <= a.first < that), None)
    if i < 0 or (scene.word(i + 1) in _EXISTENTIAL and scene.word(i - 1) in _OPENING):
        return None
    sentences = scene.reading.sentences
    paragraph = sentences[scene.index].paragraph
    begin = scene.index
    while begin and sentences[begin - 1].paragraph == paragraph:
        begin -= 1
    first = scene.reading.ranges[begin][0]
    return next((a for a in reversed(scene.reading.authorities) if first <= a.first < i), None)


_THAT = frozenset("authority council county borough city".split())
_OPENING = frozenset({",", ";", ":", "-", "and", "but", "that", "because", "said", "says", "when", "though"})
_EXISTENTIAL = frozenset("is are was were has have had will would can could may might".split())


def subject_of_last(scene: Scene, before: int) -> Mention | None:
    """The authority that was the subject of the sentence before, which a sentence that opens with "it" goes on with.

    Args:
        scene: The sentence.
        before: Index of the token at which an authority is looked for.
    """
    reading, index = scene.reading, scene.index
    if not index or scene.word(scene.first) not in _PRONOUNS or any(a.first < before for a in scene.authorities):
        return None
    if reading.sentences[index - 1].paragraph != reading.sentences[index].paragraph:
        return None
    frame = next((f for f in reading.frames_by_sentence[index - 1] if f.subject is not None and not f.link), None)
    phrase = frame.subject if frame is not None else None
    if phrase is None:
        return None
    return next((a for a in reading.authorities if a.first <= phrase.head < a.last), None)


_PRONOUNS = frozenset({"it", "its", "they", "their"})


def place_before(scene: Scene, pronoun: int) -> str:
    """What "its" or "it" takes up in its sentence: "before the county was dissolved, Ofsted graded its services"."""
    if scene.word(pronoun) not in _PRONOUNS:
        return ""
    for i in range(pronoun - 1, scene.first, -1):
        if isinstance(scene.named_at.get(i), AuthorityMention):
            return ""
        if (
            scene.lowers[i] in PLACE_KINDS
            and scene.lowers[i - 1] == "the"
            and scene.word(i + 1) not in {"council", "'s"}
        ):
            return scene.lowers[i]
    return ""


def local_body(scene: Scene, first: int, last: int) -> Mention | None:
    """The trust or company named before that "the trust", "the company" means; ``None`` for any other words."""
    words = scene.lowers[first:last]
    if not words or words[-1] not in _BODIES or not set(words[:-1]) <= _BODY_WORDS or words[0] not in {"the", "this"}:
        return None
    before = [o for o in scene.reading.organisations if o.first < first and o.kind in {"trust", "company", "hospital"}]
    return before[-1] if before and is_authority(before[-1]) else None


_BODIES = frozenset("trust company organisation".split())
_BODY_WORDS = frozenset("the this new young fledgling independent children 's children's own same".split())


def _is_kind(mention: Mention, place: str) -> bool:
    """Whether an authority can be called "the county", "the city", "the borough", "the island"."""
    if not isinstance(mention, AuthorityMention):
        return False
    kinds = PLACE_KINDS[place]
    return any(
        any(kind in f"{entry.kind} {entry.short}".lower() for kind in kinds)
        or (place == "county" and is_shire(entry.short))
        or (place == "borough" and entry.kind == "unitary" and _is_borough(entry.name))
        for entry in mention.entries
    )


def _is_borough(name: str) -> bool:
    """Whether a unitary authority may be called "the borough": no city, county or island."""
    return {"City", "County", "Isle", "Isles"}.isdisjoint(name.split()) and not is_shire(name.removesuffix(" Council"))


def is_shire(name: str) -> bool:
    """Whether an authority that is no county council bears the name of a county: "Herefordshire", "Rutland"."""
    return name.endswith("shire") or name.lower() in SHIRES


_LEAVING = 6  # tokens before a name that may tell who goes there
_LEAVES = frozenset("leave leaves leaving left quit quits quitting swap swaps swapping off departs departing".split())
_CAREER = 12  # tokens before a name that may tell of somebody's career
_WORKED = frozenset(
    "worked working spent served serving trained qualified career stint stints spell spells once formerly previously "
    "latterly roles jobs posts governor".split()
)
_REACH = 2  # paragraphs over which an authority stays in focus
