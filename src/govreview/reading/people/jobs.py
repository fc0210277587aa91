"""Posts told as "the job" or "it" alone, which the text has told of somebody else before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from govreview.models.actor import RoleKind
from govreview.reading.reference import person_told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.mentions import PostMention
    from govreview.reading.people.coreference import Person
    from govreview.reading.reading import Reading

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
