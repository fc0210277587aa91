"""What a noun phrase refers to: persons by name, pronoun or post; authorities by name or in focus; dates by tense.

Plain functions over a `Reading`; each answers `None` (or nothing) unless exactly one candidate remains.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.models.actor import Authority, RoleKind
from govreview.reading.dates.mentions import DateRole
from govreview.reading.dates.values import Direction
from govreview.reading.people.coreference import antecedent, sex_of_pronoun
from govreview.reading.voice import FIRST_PERSON, first_person, labelled_at

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govreview.models.edtf import EdtfDate
    from govreview.reading.dates.mentions import DateMention
    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase
    from govreview.reading.mentions import AuthorityMention
    from govreview.reading.people.coreference import Person
    from govreview.reading.reading import Reading

# Words of a post that somebody of the same kind without them does not hold.
BELOW = frozenset({"assistant", "deputy", "associate"})
# Nouns that stand for whoever holds a post told elsewhere.
NEAR_BEHIND = 6
"""Sentences behind a post within which its holder, told only there, is looked for."""
MAIN_PERSON = 5
"""How often "she" has to mean somebody whom the text is about."""
HOLDER_NOUNS = {
    "commissioner": RoleKind.COMMISSIONER,
    "minister": RoleKind.MINISTER,
    "secretary": RoleKind.MINISTER,
    "adviser": RoleKind.ADVISER,
    "advisor": RoleKind.ADVISER,
    "director": RoleKind.DCS,
    "leader": RoleKind.COUNCIL_LEADER,
    "mayor": RoleKind.COUNCIL_LEADER,
    "chair": RoleKind.BOARD_CHAIR,
    "chairman": RoleKind.BOARD_CHAIR,
    "chairwoman": RoleKind.BOARD_CHAIR,
}


def people_of(reading: Reading, phrase: NounPhrase | None, sentence: int) -> tuple[Person, ...]:
    """The persons a phrase refers to: those it names, or the one whom its pronoun or post means."""
    if phrase is None:
        return ()
    if phrase.people:
        named = (reading.person_at.get(m.first) for m in phrase.people)
        return tuple(dict.fromkeys(p for p in named if p is not None))
    one = person_of(reading, phrase, sentence)
    return (one,) if one is not None else ()


def person_of(reading: Reading, phrase: NounPhrase | None, sentence: int) -> Person | None:
    """The one person a phrase refers to, by name, pronoun or post, or `None`."""
    if phrase is None or phrase.people or phrase.members:
        return person_told(reading, phrase, sentence)
    word = reading.tokens.lowers[phrase.head]
    if phrase.determiner == "pronoun":
        return (
            first_person(reading, phrase.first)
            if word in FIRST_PERSON
            else pronoun(reading, word, phrase.first, sentence)
        )
    return _holder(reading, phrase, word, sentence) if phrase.determiner == "definite" else None


def person_told(reading: Reading, phrase: NounPhrase | None, sentence: int) -> Person | None:
    """The one person a phrase names or means by "he" or "she", or `None`; asks not who holds a post or speaks."""
    if phrase is None or phrase.members:
        return None
    if phrase.people:
        return reading.person_at.get(phrase.people[0].first) if len(phrase.people) == 1 else None
    if phrase.determiner == "pronoun":
        return pronoun(reading, reading.tokens.lowers[phrase.head], phrase.first, sentence)
    return None


def pronoun(
    reading: Reading, word: str, at: int, sentence: int, without: frozenset[int] = frozenset()
) -> Person | None:
    """The person whom "he", "she", "his" or "her" means at a token, or `None`."""
    sex = sex_of_pronoun(word)
    earlier = _earlier_pronoun(reading, sex, at, sentence) if sex else None
    if earlier is not None:
        return pronoun(reading, word, earlier, sentence - 1, without)
    voice = labelled_at(reading, at) if sex else None
    if voice is not None:
        without |= {voice.index}
    if not sex:
        return None
    found = antecedent(sex, at, sentence, reading.named, reading.subjects, without=without)
    if found is None:
        return None if without else _named_ahead(reading, sex, at, sentence)
    return None if _is_overshadowed(reading, found, at, sentence) else found


def _named_ahead(reading: Reading, sex: str, at: int, sentence: int) -> Person | None:
    """As in "When she was appointed, Ann Holt promised": the subject to come, where nobody is named just before."""
    if any(sentence - 2 <= where <= sentence and token < at for token, where, _ in reading.named):
        return None
    first = reading.ranges[sentence][0]
    comma = next((k for k in range(first, at) if reading.tokens.lowers[k] in (",", ";", ":", '"')), None)
    main = next((f for f in reading.frames_by_sentence[sentence] if f.link == "" and f.verb.first > at), None)
    subject = main.subject if main is not None and comma is None else None
    if subject is None or len(subject.people) != 1 or subject.first < at:
        return None
    person = reading.person_at.get(subject.people[0].first)
    return person if person is not None and person.sex in (sex, None) else None


def _is_overshadowed(reading: Reading, person: Person, at: int, sentence: int) -> bool:
    """Whether somebody else is whom the text is about, as in a profile, and a new paragraph may go back to her.

    So it is if "she" has often meant the only other woman named before this one, who has been named in an earlier
    paragraph.
    """
    first = person.mentions[0].first
    last = max((m.first for m in person.mentions if m.first < at), default=first)
    here, there = reading.sentences[sentence].paragraph, reading.sentences[reading.sentence_of(last)].paragraph
    if here == there:
        return False
    words = ("she", "her") if person.sex == "f" else ("he", "his", "him")
    before = reading.tokens.lowers[:first]
    if sum(before.count(word) for word in words) < MAIN_PERSON:
        return False
    others = {p.index for k, _, p in reading.named if k < first and p.sex in (person.sex, None) and p is not person}
    return len(others) == 1


def _earlier_pronoun(reading: Reading, sex: str, at: int, sentence: int) -> int | None:
    """The token of "he" or "she" where it opens the sentence before and nobody is named since but as its object."""
    first, _ = reading.ranges[sentence]
    frames = reading.frames_by_sentence[sentence - 1] if sentence else ()
    subject = frames[0].subject if frames else None
    if subject is None or subject.determiner != "pronoun" or sex_of_pronoun(reading.tokens.lowers[subject.head]) != sex:
        return None
    named = any(first <= m < at for m in reading.person_at)
    known = any(where == sentence - 1 and p.sex == sex for _, where, p in reading.named)
    return None if named or known else subject.first


def possessor_of(reading: Reading, phrase: NounPhrase, sentence: int) -> Person | None:
    """The person in the possessive before a phrase: "her deputy", "Mr Ackerley-Voss's deputy"."""
    if phrase.possessor is not None:
        return person_of(reading, phrase.possessor, sentence)
    word = reading.tokens.lowers[phrase.first]
    return (
        first_person(reading, phrase.first) if word in FIRST_PERSON else pronoun(reading, word, phrase.first, sentence)
    )


def _holder(reading: Reading, phrase: NounPhrase, word: str, sentence: int) -> Person | None:
    """The holder of "the commissioner", "the minister", if the document names one before or soon after."""
    post = phrase.posts[0] if phrase.posts else None
    if post is not None:
        titled = {
            p.index: p
            for p, held in reading.holders
            if held.title.lower() == post.title.lower() and p.mentions[0].first < phrase.first
        }
        if len(titled) == 1:
            return next(iter(titled.values()))
    if post is not None and not BELOW.isdisjoint(post.title.lower().split()):
        return None
    kind = post.kind if post is not None else HOLDER_NOUNS.get(word)
    if kind is None or kind is RoleKind.OTHER or (post is not None and post.former):
        return None
    current = {
        p.index: p
        for p, held in reading.holders
        if held.kind is kind
        and not held.former
        and not held.deputy
        and "assistant" not in held.title.lower()
        and (not held.acting or (post is not None and post.acting))
    }
    earlier = {i: p for i, p in current.items() if p.mentions[0].first < phrase.first}
    pool = earlier or {
        i: p for i, p in current.items() if reading.sentence_of(p.mentions[0].first) - sentence <= NEAR_BEHIND
    }
    return next(iter(pool.values())) if len(pool) == 1 else None


def named_tokens(reading: Reading) -> tuple[tuple[int, int, Person], ...]:
    """Every mention as (token, sentence, person), in order."""
    return tuple(
        sorted(
            ((m.first, reading.sentence_of(m.first), p) for p in reading.persons for m in p.mentions),
            key=lambda item: item[0],
        )
    )


def subject_persons(reading: Reading) -> Mapping[int, frozenset[int]]:
    """For each sentence the persons that are named as subject of its first main clause."""
    out: dict[int, frozenset[int]] = {}
    for sentence, frames in enumerate(reading.frames_by_sentence):
        for frame in frames:
            subject = frame.subject
            if subject is not None and not subject.people:
                subject = subject.possessor  # "Mrs Driscoll's appointment follows"
            if subject is not None and subject.people and frame.link in ("", "and"):
                found = {reading.person_at[m.first].index for m in subject.people if m.first in reading.person_at}
                out[sentence] = frozenset(found)
                break
    return out


def authority_names(reading: Reading) -> Mapping[str, str]:
    """The fullest name by which the text calls each authority, by slug."""
    names: dict[str, str] = {}
    for mention in reading.authorities:
        for entry in mention.entries:
            if len(mention.name) > len(names.get(entry.slug, "")):
                names[entry.slug] = mention.name
    return names


def authority_of(reading: Reading, mention: AuthorityMention, on: EdtfDate | None = None) -> Authority:
    """The authority of a mention, the one that stood at the date told or at publication, by its fullest name."""
    entry = reading.gazetteer.choose(mention.entries, on, reading.document.published)
    return Authority(entry.slug, reading.authority_names.get(entry.slug, mention.name))


def direction_of(frame: Frame) -> Direction:
    """Which way an unfinished date of a clause points: by tense, and by the clause that governs it."""
    verb = frame.verb
    if verb.form == "finite":
        if verb.tense == "past" or verb.perfect:
            return Direction.PAST
        return Direction.FUTURE if verb.tense in ("future", "present") else Direction.NEAREST
    governor = frame.governor
    if verb.form == "infinitive" and governor is not None:
        if (
            governor.verb.prospect
            or governor.verb.word == "going"
            or governor.verb.lemma
            in (
                "be",
                "expect",
                "plan",
                "intend",
                "agree",
                "hope",
                "schedule",
                "set",
            )
        ):
            return Direction.FUTURE
        return direction_of(governor)
    if verb.form == "infinitive" and frame.subject is not None and frame.subject.people:
        return Direction.FUTURE  # a headline: "Ann Holt to leave in July"
    if verb.form == "participle" or governor is None:
        return Direction.PAST
    return direction_of(governor)


def date_of(reading: Reading, frame: Frame, direction: Direction | None = None) -> EdtfDate | None:
    """The date of what a frame says: the clause's own date mention, resolved by tense."""
    mention = date_mention(reading, frame)
    if mention is None:
        return None
    return mention.resolve(reading.document.published, direction or direction_of(frame))


def date_mention(reading: Reading, frame: Frame) -> DateMention | None:
    """The date mention of a clause: a point before a span, the nearest to the verb."""
    mentions = [reading.date_at[i] for i in frame.dates if i in reading.date_at]
    points = [m for m in mentions if m.role is DateRole.POINT] or mentions
    return min(points, key=lambda m: abs(m.start - reading.tokens.starts[frame.verb.head])) if points else None
