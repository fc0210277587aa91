"""Posts told by clauses: "is", "was", "served as", "who chairs the board", "a board chaired by"."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING

from attrs import evolve

from govreview.models.actor import RoleKind
from govreview.reading.grammar.lexicon import DETERMINERS, PREPOSITIONS
from govreview.reading.mentions import PostMention
from govreview.reading.reference import person_told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase
    from govreview.reading.people.coreference import Person
    from govreview.reading.reading import Reading

_BEING = frozenset("be remain become stay".split())
_STILL = frozenset("continue double sit remain take start join return come arrive move step".split())
# Verbs whose "as" tells a post of the subject's.
_SERVING = frozenset(
    "serve work act train qualify practise volunteer spend begin start finish end continue double sit remain stay join "
    "return come arrive move step take quit leave resign retire stand go stop depart combine enter do describe see "
    "style operate moonlight covers fill deputise earn make succeed follow replace have attend speak".split()
)
# Verbs whose passive and "as" tell a post of the subject's: "is employed as a cleaner".
_EMPLOYING = frozenset("employ pay engage retain register use keep".split())
_ENGAGING = frozenset("employ engage retain hire recruit commission know".split())
_HOLDING = frozenset("hold occupy keep retain have".split())
_BRIEFS = frozenset({"brief", "portfolio"})
_SUCCEEDING = frozenset("succeed replace follow".split())
_LEADING = frozenset("chair co-chair head lead run manage".split())
# Verbs that tell of a trade by what is owned or kept; and those that tell it by themselves with a place.
_OWNING = frozenset("own run manage keep".split())
_BUSINESSES = frozenset(
    "nursery nurseries cafe pub shop restaurant hotel business company firm farm salon bakery garage bar inn "
    "playgroup preschool pre-school childcare boarding store stall takeaway gym club charity foodbank".split()
)
_PRACTISING = frozenset("teach lecture".split())
_SEATS = frozenset("ward division constituency seat".split())
_PAPERS = frozenset(
    "journal gazette newspaper paper magazine news herald echo mercury chronicle newsletter website".split()
)
_PRACTISED_AT = frozenset({"at", "in"})
_TENDED = {"edit": _PAPERS, "represent": _SEATS}
_WRITING = frozenset({"write", "author", "pen"})
_WRITTEN = frozenset("review overview inquiry".split())
# What is led, by its words; the first line that fits decides. An empty set fits whatever is an organisation.
_LED: tuple[tuple[frozenset[str], RoleKind | None], ...] = (
    (
        frozenset(
            "review reviews inquiry inquest investigation study report meeting meetings hearing talks work project "
            "campaign prosecution team session debate investigations overhaul response effort drive".split()
        ),
        None,
    ),
    (frozenset("inspectors officers workers staff detectives police experts advisers".split()), None),
    (frozenset({"scrutiny"}), RoleKind.OTHER),
    (frozenset({"commissioners"}), RoleKind.COMMISSIONER),
    (frozenset({"panel", "taskforce"}), RoleKind.PANEL_MEMBER),
    (frozenset({"improvement", "safeguarding"}), RoleKind.BOARD_CHAIR),
    (frozenset({"trust", "company"}), RoleKind.BOARD_CHAIR),
    (
        frozenset({"party", "committee", "group", "opposition", "lga", "union", "charity", "school", "association"}),
        RoleKind.OTHER,
    ),
    (frozenset({"children's", "childrens", "children", "social", "department"}), RoleKind.DCS),
    (frozenset({"board", "trust", "company"}), RoleKind.BOARD_CHAIR),
)
_FORMERLY = frozenset({"previously", "formerly", "once"})
_LINKING = frozenset("and then later now also subsequently before that since from until to both".split())
_ENDS = frozenset(".,;:)-\"'?!") | {"and", "until", "when", "who"}
_LONGEST_NAME = 8  # tokens, honorifics and letters included

Pair = tuple["Person", PostMention]


def by_clause(reading: Reading) -> Iterator[Pair]:
    """The posts that clauses tell."""
    for frame in reading.frames:
        lemma = frame.verb.lemma
        if frame.subject is not None and frame.subject.posts and len(frame.subject.people) == 1:
            yield from _described(reading, frame.subject)
        if frame.verb.negation >= 0 or frame.opener == "if" or (frame.verb.modal and lemma in _BEING):
            continue
        if lemma in _BEING and (frame.verb.form == "finite" or _used_to(frame)) and _has_begun(frame):
            yield from _copular(reading, frame)
        if lemma in (_EMPLOYING if frame.verb.passive else _SERVING):
            yield from _serving(reading, frame)
        if lemma in _ENGAGING and not frame.verb.passive and frame.link == "relative":
            yield from _engaged(reading, frame)
        if lemma in _HOLDING:
            yield from _holding(reading, frame)
        if lemma in _SUCCEEDING:
            yield from _succeeded(reading, frame)
        if lemma == "promote" and frame.verb.passive and not frame.verb.modal:
            yield from _promoted(reading, frame)
        if lemma in _LEADING and not frame.verb.modal:
            yield from _leading(reading, frame)
        if frame.verb.form == "finite" and not frame.verb.passive and not frame.verb.modal:
            yield from _practising(reading, frame)


def _described(reading: Reading, subject: NounPhrase) -> Iterator[Pair]:
    """As in "The director sent to Leeds, A B, has resigned": what the post's holder did stands before the name."""
    name = subject.people[0].first
    person = reading.person_at.get(name)
    if person is not None and subject.posts[0].last < name - 1 and not subject.posts[0].plural:
        yield person, subject.posts[0]


def _has_begun(frame: Frame) -> bool:
    """Whether what somebody became is held: "became", "has become", no "becomes in May"."""
    return frame.verb.lemma != "become" or frame.verb.tense == "past" or frame.verb.perfect


def _used_to(frame: Frame) -> bool:
    """Whether "used to" governs the clause: "who used to be a nurse"."""
    governor = frame.governor
    return frame.link == "to" and governor is not None and governor.verb.lemma == "use"


def _practising(reading: Reading, frame: Frame) -> Iterator[Pair]:
    """As in "who owns a nursery", "who teaches at St Mary's", "who wrote the serious case review"."""
    verb, what = frame.verb, frame.objects[0] if frame.objects else None
    kind, post = RoleKind.OTHER, None
    if verb.lemma in _OWNING and what is not None and not what.people:
        post = what if reading.tokens.lowers[what.head] in _BUSINESSES else None
    elif verb.lemma in _TENDED and what is not None:
        post = what if reading.tokens.lowers[what.head] in _TENDED[verb.lemma] else None
    elif verb.lemma in _PRACTISING and (verb.tense == "present" or frame.link == "relative"):
        told = not any(phrase.people for phrase in frame.objects)
        post = next((phrase for word, phrase in frame.obliques if told and word in _PRACTISED_AT), None)
    elif verb.lemma in _WRITING and what is not None and verb.tense == "past":
        post = what if what.determiner == "definite" and reading.tokens.lowers[what.head] in _WRITTEN else None
        kind = RoleKind.REVIEWER
    person = _subject(reading, frame.subject, frame.sentence) if post is not None else None
    if person is not None and post is not None:
        past = verb.tense == "past" and kind is RoleKind.OTHER
        yield person, _told(reading, (verb.head, post.core), post, kind, former=past)


def _subject(reading: Reading, phrase: NounPhrase | None, sentence: int) -> Person | None:
    """Who a subject is; of "A B, a Hebridean who began", A B."""
    person = person_told(reading, phrase, sentence)
    if person is None and phrase is not None and phrase.determiner == "indefinite" and phrase.first > 1:
        apposed = reading.tokens.words[phrase.first - 1] == ","
        return named_before(reading, phrase.first - 1) if apposed else None
    return person


def named_before(reading: Reading, end: int) -> Person | None:
    """The person whose name ends before a token."""
    for first in range(end - 1, max(end - _LONGEST_NAME, 0) - 1, -1):
        mention = reading.marked.people.get(first)
        if mention is not None:
            return reading.person_at.get(first) if mention.last == end else None
    return None


def _copular(reading: Reading, frame: Frame) -> Iterator[Pair]:
    """As in "A B is the director", "who was director", "the director is A B"."""
    subject, complement = frame.subject, frame.objects[0] if frame.objects else None
    told = frame.link in ("to", "that") and frame.governor is not None
    if subject is None or complement is None or (told and not _used_to(frame)):
        return
    past = _used_to(frame) or (frame.verb.tense == "past" and frame.verb.lemma != "become")
    if complement.people and not complement.members and not subject.people and subject.posts:
        subject, complement = complement, subject
    inverted = complement is frame.subject
    if complement.members and subject.posts and subject.posts[-1].plural and not subject.people:
        for mention in complement.people:
            if mention.first in reading.person_at:
                yield reading.person_at[mention.first], _past(subject.posts[-1], past=past)
        return
    if (
        (complement.people and not inverted)
        or not complement.posts
        or not (subject.people or subject.determiner == "pronoun")
    ):
        return
    person = person_told(reading, subject, frame.sentence)
    if person is None:
        return
    for post in complement.posts:
        if post.last <= complement.last and not post.plural:
            yield person, _past(post, past=past)
            for further, now in _joined(reading, post):
                yield person, _past(further, past=past and not now)


def _joined(reading: Reading, post: PostMention) -> Iterator[tuple[PostMention, bool]]:
    """The posts that go on behind one: "director at Kent and | later | leader of Hull"; whether each is held now."""
    lowers, last = reading.tokens.lowers, reading.ranges[reading.sentence_of(post.first)][1]
    at = bisect_left(reading.posts, post.last, key=attrgetter("first"))
    further = reading.posts[at] if at < len(reading.posts) else None
    if further is None or further.first >= last or further.plural or further.last in reading.person_at:
        return
    between = range(post.last, further.first)
    words = {lowers[i] for i in between}
    if "and" not in words or any(lowers[i] not in _LINKING and reading.taken.get(i) != "d" for i in between):
        return
    after = lowers[further.last] if further.last < last else "."
    named = after == "," and further.definite and further.last + 1 in reading.person_at
    if not named and (after in _ENDS or after in PREPOSITIONS):
        yield further, "now" in words
        yield from _joined(reading, further)


def _serving(reading: Reading, frame: Frame) -> Iterator[Pair]:
    """As in "served as chair", "spent ten years as head of a school", "began his career as a probation officer"."""
    verb = frame.verb
    posts = [phrase.posts[0] for phrase in frame.with_("as") if phrase.posts and not phrase.people]
    if frame.subject is None or not posts or verb.modal or (verb.form == "infinitive" and not _goes_on(frame)):
        return
    if any(phrase.people or phrase.determiner == "pronoun" for phrase in frame.objects):
        return
    person = _subject(reading, frame.subject, frame.sentence)
    if person is None:
        return
    lowers = reading.tokens.lowers
    for post in posts:
        left = verb.lemma in ("step", "move") and lowers[post.first - 4 : post.first - 3] == ("from",)  # "her role as"
        past = left or _used_to(frame) or not _FORMERLY.isdisjoint(lowers[verb.first : verb.last])
        yield person, _past(post, past=past or (verb.tense == "past" and verb.lemma not in _STILL))


def _engaged(reading: Reading, frame: Frame) -> Iterator[Pair]:
    """As in "A B, whom the board engaged as its lead reviewer"."""
    whom = frame.antecedent
    if whom is None or len(whom.people) != 1 or whom is frame.subject or frame.verb.form != "finite":
        return
    subject = person_told(reading, frame.subject, frame.sentence)
    person = person_told(reading, whom, frame.sentence)
    for phrase in frame.with_("as"):
        if phrase.posts and not phrase.people and person is not None and subject is not person:
            yield person, phrase.posts[0]


def _goes_on(frame: Frame) -> bool:
    """Whether an infinitive tells what is or was done: "continues to sit as", "went on to serve as"."""
    governor = frame.governor
    if governor is None or governor.verb.form != "finite" or governor.verb.modal or governor.verb.negation >= 0:
        return False
    lemma = governor.verb.lemma
    return lemma == "continue" or (lemma in ("go", "use") and governor.verb.tense == "past")


def _holding(reading: Reading, frame: Frame) -> Iterator[Pair]:
    """As in "who holds the children's brief", "keeps the finance brief", "has held the post of director"."""
    if frame.verb.passive and frame.subject is not None and not frame.subject.people and not frame.verb.modal:
        holder = _subject(reading, frame.agent, frame.sentence) if frame.verb.lemma == "hold" else None
        if holder is not None and frame.subject.posts:
            yield holder, _past(frame.subject.posts[0], past=frame.verb.tense == "past")
        return
    person = _subject(reading, frame.subject, frame.sentence)
    if person is None or not frame.objects or frame.verb.modal or frame.verb.form == "infinitive":
        return
    brief = frame.objects[0]
    if frame.verb.lemma == "have" and reading.tokens.lowers[brief.head] not in _BRIEFS:
        return
    for phrase in (brief, *frame.with_("of")):
        if phrase.posts and not phrase.people:
            yield person, _past(phrase.posts[0], past=frame.verb.tense == "past")
    if not brief.posts and reading.tokens.lowers[brief.head] in _BRIEFS and brief.core - brief.first > 2:  # noqa: PLR2004
        past = frame.verb.tense == "past"
        yield person, _told(reading, (brief.first, brief.core), brief, RoleKind.OTHER, former=past)


def _succeeded(reading: Reading, frame: Frame) -> Iterator[Pair]:
    """As in "the favourite to follow A B as director": A B held the post, or still does."""
    person = person_told(reading, frame.patient, frame.sentence)
    if person is None or frame.patient is None or not frame.patient.people:
        return
    over = frame.verb.form == "finite" and frame.verb.tense == "past"
    for phrase in frame.with_("as"):
        if phrase.posts and not phrase.people:
            yield person, _past(phrase.posts[0], past=over)


def _promoted(reading: Reading, frame: Frame) -> Iterator[Pair]:
    """As in "was promoted from head of fostering": the post held before."""
    person = _subject(reading, frame.patient, frame.sentence)
    for phrase in frame.with_("from"):
        if phrase.posts and not phrase.people and person is not None:
            yield person, _past(phrase.posts[0], past=True)


def _leading(reading: Reading, frame: Frame) -> Iterator[Pair]:
    """As in "who chairs the improvement board", "a board chaired by A B"."""
    verb, led = frame.verb, frame.patient
    if led is None or verb.form == "infinitive" or led.people or led.members or verb.prospect:
        return
    if verb.form == "ing" and reading.tokens.lowers[verb.first - 1] in ("of", "in", "for", "by", "to", "from"):
        return  # "has experience of leading"
    if verb.form == "finite" and verb.tense == "future":
        return
    person = _subject(reading, frame.agent, frame.sentence)
    kind = _kind(reading, led, verb.lemma)
    if person is None or kind is None:
        return
    past = verb.form == "finite" and verb.tense == "past"
    first, last = (led.first, led.core) if verb.passive or led.first < verb.head else (verb.head, led.core)
    yield person, _told(reading, (first, last), led, kind, former=past)


def _kind(reading: Reading, led: NounPhrase, lemma: str) -> RoleKind | None:
    words = reading.tokens.lowers[led.first : led.core]
    for told, kind in _LED:
        if told.intersection(words):
            if kind is RoleKind.DCS and "chair" in lemma:
                return RoleKind.OTHER
            if (
                kind is RoleKind.BOARD_CHAIR
                and {"trust", "company"}.intersection(words)
                and "chair" not in lemma
                and "board" not in words
            ):
                return RoleKind.CHIEF_EXECUTIVE
            return kind
    if words[-1] == "council" or (led.authorities and led.core == led.authorities[-1].last):
        return {"lead": RoleKind.COUNCIL_LEADER, "run": RoleKind.CHIEF_EXECUTIVE}.get(lemma)
    return RoleKind.OTHER if led.organisations and not led.authorities else None


def _past(post: PostMention, *, past: bool) -> PostMention:
    return evolve(post, former=True) if past and not post.former else post


def _told(
    reading: Reading, at: tuple[int, int], led: NounPhrase | None, kind: RoleKind, *, former: bool = False
) -> PostMention:
    """A post that is told by a verb or by the body alone, in the words of the text."""
    if reading.tokens.lowers[at[0]] in DETERMINERS and at[0] + 1 < at[1]:
        at = at[0] + 1, at[1]
    span = reading.span(*at)
    organisation = None
    if led is not None and led.organisations:
        organisation = led.organisations[-1].name
    elif led is not None and led.authorities:
        organisation = led.authorities[-1].name
    elif led is not None and reading.tokens.lowers[led.core : led.core + 1] in (("at",), ("in",), ("for",)):
        behind = (a for a in reading.authorities if led.core < a.first <= led.core + 2)
        organisation = next((a.name for a in behind), None)
    return PostMention(
        first=at[0],
        last=at[1],
        start=span.start,
        end=span.end,
        title_first=at[0],
        title_last=at[1],
        title=" ".join(reading.folded[span.start : span.end].split()),
        kind=kind,
        former=former,
        organisation=organisation,
    )
