"""Who holds which post, as the text tells it: in one phrase, by "is" and "was", or from sentence to sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from govreview.models.actor import RoleKind

from .reference import person_of, pronoun

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .coreference import Person
    from .mentions import PostMention
    from .phrases import NounPhrase
    from .reading import Reading


def find_holders(reading: Reading) -> tuple[tuple[Person, PostMention], ...]:
    """Who is told to hold, or to have held, which post, in order of the posts.

    Told in one noun phrase ("leader Albert Bore"), by "is" and "was", or from one sentence to the
    next: a lead that tells only the post, and a following sentence that tells only the name.
    """
    out = [*_named_holders(reading), *_copular_holders(reading)]
    out.extend(_split_holders(reading, out))
    return tuple(sorted(out, key=lambda pair: pair[1].first))


def _named_holders(reading: Reading) -> Iterator[tuple[Person, PostMention]]:
    for sentence, phrases in enumerate(reading.phrases):
        for phrase in phrases:
            for part in phrase.members or (phrase,):
                if len(part.people) != 1 or not part.posts:
                    continue
                person = reading.person_at.get(part.people[0].first)
                if person is not None:
                    yield from ((person, _as_deputy(reading, part, post, sentence)) for post in part.posts if post.last <= part.last)


def _as_deputy(reading: Reading, phrase: NounPhrase, post: PostMention, sentence: int) -> PostMention:
    """ "his deputy": of the same kind as the superior's post if that is a director's."""
    if post.title.lower() not in ("deputy", "number two") or phrase.possessor is None and phrase.determiner != "possessive":
        return post
    superior = possessor_named(reading, phrase, sentence)
    if superior is None:
        return post
    kinds = {p.kind for part in reading.phrases for x in part for p in x.posts for m in x.people if reading.person_at.get(m.first) is superior}
    return evolve(post, kind=RoleKind.DCS) if RoleKind.DCS in kinds else post


def possessor_named(reading: Reading, phrase: NounPhrase, sentence: int) -> Person | None:
    """The person in the possessive before a phrase, by name or pronoun only."""
    if phrase.possessor is not None:
        return person_of(reading, phrase.possessor, sentence) if phrase.possessor.people else None
    return pronoun(reading, reading.tokens.lowers[phrase.first], phrase.first, sentence)


def _copular_holders(reading: Reading) -> Iterator[tuple[Person, PostMention]]:
    for frame in reading.frames:
        if frame.verb.lemma == "be" and frame.subject is not None and frame.objects and frame.verb.negation < 0 and not frame.verb.modal and frame.link not in ("to", "that"):
            named = frame.subject.people or frame.subject.determiner == "pronoun"
            subject = person_of(reading, frame.subject, frame.sentence) if named else None
            posts = frame.objects[0].posts
            if subject is not None and posts and not frame.objects[0].people:
                yield subject, posts[0] if frame.verb.tense != "past" else evolve(posts[0], former=True)


def _split_holders(reading: Reading, told: Sequence[tuple[Person, PostMention]]) -> Iterator[tuple[Person, PostMention]]:
    """A post in one sentence and its holder's name in the next, or the other way round."""
    posted = {person.index for person, post in told if not post.former}
    held = {post.kind for _, post in told if not post.former}
    leads = _subjects(reading)
    for sentence, phrase in enumerate(leads):
        if phrase is None or phrase.people or not phrase.posts:
            continue
        post = phrase.posts[0]
        if post.kind is RoleKind.OTHER or post.kind in held or post.former or post.plural:
            continue
        for neighbour in (sentence - 1, sentence + 1, sentence + 2):
            if not 0 <= neighbour < len(leads):
                continue
            other = leads[neighbour]
            if other is None or len(other.people) != 1 or other.posts:
                continue
            person = reading.person_at.get(other.people[0].first)
            if person is None or person.index in posted or person.pseudonym:
                continue
            if neighbour > sentence and person.mentions[0].first < phrase.first:
                continue
            yield person, post
            posted.add(person.index)
            held.add(post.kind)
            break


def _subjects(reading: Reading) -> list[NounPhrase | None]:
    """The subject of each sentence's first main clause; of a sentence of speech the speaker."""
    out: list[NounPhrase | None] = []
    for frames in reading.frames_by_sentence:
        main_frames = [f for f in frames if f.link in ("", "and") and f.subject is not None]
        speaking = [f for f in main_frames if f.predicate in ("say", "tell") and (f.subject is not None and (f.subject.people or f.subject.posts))]
        chosen = (speaking or main_frames)[:1]
        out.append(chosen[0].subject if chosen else None)
    return out
