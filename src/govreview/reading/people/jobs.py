"""Posts told as "the job" or "it" alone, which the text has told of somebody else before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from govreview.models.actor import RoleKind
from govreview.reading.reference import person_told
from govreview.reading.voice import first_person

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.mentions import PostMention
    from govreview.reading.people.coreference import Person
    from govreview.reading.reading import Reading

_MINE = frozenset({"my"})
_EARLIER = frozenset({"predecessor", "predecessors", "forerunner"})
_DOING = frozenset({"hold", "do", "occupy", "fill"})
_JOBS = frozenset({"job", "post", "role"})

Pair = tuple["Person", "PostMention"]


def jobs(reading: Reading) -> Iterator[Pair]:
    """As in "A B, who had held it for nine years", "who did the same job at Bedford": the post told last before."""
    told = reading.holders
    posts = sorted((post for _, post in told if post.kind is not RoleKind.OTHER), key=lambda post: post.first)
    for frame in reading.frames:
        verb, job = frame.verb, frame.objects[0] if frame.objects else None
        if verb.lemma not in _DOING or job is None or job.posts or verb.passive or verb.modal or verb.negation >= 0:
            continue
        word = reading.tokens.lowers[job.head]
        if not (word in _JOBS and job.determiner == "definite") and not (word == "it" and verb.lemma == "hold"):
            continue
        person = person_told(reading, frame.subject, frame.sentence)
        before = [post for post in posts if post.first < verb.first]
        if person is None or verb.form != "finite" or not before:
            continue
        if all(holder is not person or post.kind is not before[-1].kind for holder, post in told):
            yield person, evolve(before[-1], former=verb.tense == "past", organisation=None, authority=())


def predecessors(reading: Reading) -> Iterator[Pair]:
    """As in "my predecessor, A B, left me this": whoever speaks or writes holds what A B held."""
    lowers = reading.tokens.lowers
    told = reading.holders
    for mention in reading.people:
        i = mention.first - 1
        i -= i > 0 and lowers[i] == ","
        if i < 1 or lowers[i] not in _EARLIER or lowers[i - 1] not in _MINE:
            continue
        person, owner = reading.person_at.get(mention.first), first_person(reading, i - 1)
        held = [post for holder, post in told if holder is owner and not post.former]
        if person is not None and owner not in (None, person) and held and all(p is not person for p, _ in told):
            yield person, evolve(held[-1], former=True)


def own_words(reading: Reading) -> Iterator[Pair]:
    """As in '"I was a nurse for ten years," said A B': who speaks tells the post."""
    for frame in reading.frames:
        verb, subject = frame.verb, frame.subject
        if verb.lemma != "be" or subject is None or reading.tokens.lowers[subject.head] != "i":
            continue
        post = frame.objects[0].posts[0] if frame.objects and frame.objects[0].posts else None
        if post is None or post.plural or verb.modal or verb.negation >= 0 or verb.form != "finite" or frame.opener:
            continue
        person = first_person(reading, subject.first)
        if person is not None and not frame.objects[0].people:
            yield person, evolve(post, former=True) if verb.tense == "past" else post


def coming(reading: Reading) -> Iterator[Pair]:
    """As in "A B will be the trust's operations director": told of A B, though nobody means A B by the post yet."""
    for frame in reading.frames:
        verb, what = frame.verb, frame.objects[0] if frame.objects else None
        if verb.lemma != "be" or verb.modal != "will" or verb.negation >= 0 or what is None or frame.opener:
            continue
        person = person_told(reading, frame.subject, frame.sentence) if what.posts and not what.people else None
        if person is not None and not what.posts[0].plural and frame.condition < 0:
            yield person, evolve(what.posts[0], former=True)
