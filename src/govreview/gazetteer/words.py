"""Words that readings know beside names: posts, verbs by what they say, and cues of status.

The package's own stand in `data/posts.csv`, `data/verbs.txt`, `data/predicates.csv` and in the reading's grammar; the
entries here are further ones, of a plugin or a user, and go before those.
"""

from __future__ import annotations

from typing import TypeAlias

from attrs import field, frozen

from govreview.models import RoleKind, Status


@frozen
class PostEntry:
    """A noun that names a post, with what goes with it, and the kind of the whole.

    Attributes:
        head: The noun, in lower case and the singular: `director`, `guardian ad litem`.
        kind: The kind of post; None where the words name no post at all.
        domain: What stands with it, in lower case: `children's services`, or `@charity` for an organisation of that
            kind; empty for the noun alone, `*` for any domain that is told and that no other entry names.
    """

    head: str
    kind: RoleKind | None
    domain: str = field(default="", kw_only=True)

    @property
    def key(self) -> str:
        """What tells it from others of its class."""
        return f"{self.head}, {self.domain}" if self.domain else self.head


@frozen
class VerbEntry:
    """A verb, and the predicate class of the clauses in which it stands.

    Attributes:
        lemma: The infinitive, in lower case.
        predicate: The class that a frame gets: one of the package's (`data/predicates.csv`) or a plugin's own.
        particle: The particle of a phrasal verb (`step` `down`), or empty.
        past: The past tense of an irregular verb, or None.
        participle: Its past participle, or None where that is the past tense.
    """

    lemma: str
    predicate: str
    particle: str = field(default="", kw_only=True)
    past: str | None = field(default=None, kw_only=True)
    participle: str | None = field(default=None, kw_only=True)

    @property
    def key(self) -> str:
        """What tells it from others of its class."""
        return f"{self.lemma} {self.particle}" if self.particle else self.lemma


@frozen
class CueEntry:
    """A word that decides the status of what hangs on it.

    Attributes:
        word: A verb's lemma ("they mooted sending her in"), or an adjective before an infinitive ("is slated to").
        status: What the text makes of the clause that it governs.
        adjective: Whether it is such an adjective.
    """

    word: str
    status: Status
    adjective: bool = field(default=False, kw_only=True)

    @property
    def key(self) -> str:
        """What tells it from others of its class."""
        return f"{self.word} (adjective)" if self.adjective else self.word


WordEntry: TypeAlias = PostEntry | VerbEntry | CueEntry
