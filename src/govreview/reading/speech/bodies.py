"""Which body a phrase means that speaks: named, by a common noun, or as the council or inspectorate in question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from govreview.models.document import Span
from govreview.reading.mentions import OrganisationMention
from govreview.reading.people.coreference import Person
from govreview.reading.speech import reporting as words

if TYPE_CHECKING:
    from govreview.reading.grammar.phrases import NounPhrase
    from govreview.reading.mentions import AuthorityMention
    from govreview.reading.reading import Reading

    Body = AuthorityMention | OrganisationMention

INSPECTORATE = "Ofsted"
"""Whose words inspectors' words are where the text names no inspectorate (contract, section 1)."""


@frozen
class Speaker:
    """Who speaks.

    Attributes:
        name: A person's fullest name, or a body's.
        mention: Where the phrase that speaks names it, in code points. None where it does not.
        person: The person, None for a body.
        unnamed: Whether somebody speaks for the body whom the text does not name: "a spokesman".
    """

    name: str
    mention: Span | None = None
    person: Person | None = None
    unnamed: bool = False


class Bodies:
    """The councils and other bodies of one document, as speakers."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.lowers = reading.tokens.lowers

    def named(self, phrase: NounPhrase) -> Speaker | None:
        """The first body that a phrase names, also as a modifier: "a Walsall Council spokeswoman"."""
        mention = min(_bodies(phrase), key=lambda m: m.first, default=None)
        return None if mention is None else self.speaker(mention)

    def headed(self, phrase: NounPhrase) -> Speaker | None:
        """The body that a phrase is, or whose chiefs it is: not that of "a council worker", "Walsall's plan"."""
        body = next((b for b in _bodies(phrase) if b.first <= phrase.head < b.last), None)
        if body is not None:
            return self.speaker(body)
        return self.named(phrase) if self.lowers[phrase.head] in words.CHIEFS else None

    def speaker(self, mention: AuthorityMention | OrganisationMention) -> Speaker:
        """The body of a mention."""
        name = mention.name if isinstance(mention, OrganisationMention) else self.reading.authority_of(mention).name
        return Speaker(name, self.reading.span(mention.first, mention.last))

    def common(self, phrase: NounPhrase, sentence: int) -> Speaker | None:
        """The body meant by "the department", "the charity", "the council"."""
        word = self.lowers[phrase.head]
        if phrase.determiner not in {"definite", "possessive"}:
            return None
        return self.council(phrase, sentence) if word in words.COUNCIL else self.of_kind(word, phrase.first)

    def council(self, phrase: NounPhrase, sentence: int) -> Speaker | None:
        """The council meant by a phrase with that word in it: "a council spokesman"."""
        if words.COUNCIL.isdisjoint(self.lowers[phrase.first : phrase.core]):
            return None
        mention = self.reading.focus(sentence, phrase.first)
        return Speaker(self.reading.authority_of(mention).name) if mention is not None else None

    def of_kind(self, word: str, before: int) -> Speaker | None:
        """The body meant by a common noun: the only one of its kind, else the one named last before a token."""
        kinds = words.BODIES.get(word, ())
        found = [o for o in self.reading.organisations if o.kind in kinds]
        if len({o.canonical or o.name for o in found}) > 1:
            found = [o for o in found if o.first < before]
        return Speaker(found[-1].canonical or found[-1].name) if found else None

    def inspectorate(self) -> Speaker:
        """The one inspectorate that the text names, else Ofsted."""
        named = {o.canonical or o.name for o in self.reading.organisations if o.kind == "inspectorate"}
        return Speaker(named.pop() if len(named) == 1 else INSPECTORATE)

    def last(self, before: int, sentence: int) -> Speaker | None:
        """The body named last in this paragraph or the one before; an inspectorate only for want of others."""
        reading = self.reading
        paragraph = reading.sentences[sentence].paragraph
        named: tuple[Body, ...] = (*reading.authorities, *reading.organisations)
        near = [
            m
            for m in named
            if m.first < before and reading.sentences[reading.sentence_of(m.first)].paragraph >= paragraph - 1
        ]
        likely = [m for m in near if not (isinstance(m, OrganisationMention) and m.kind in words.UNLIKELY)] or near
        return self.speaker(max(likely, key=lambda m: m.first)) if likely else None


def _bodies(phrase: NounPhrase) -> tuple[Body, ...]:
    """The organisations and authorities named in a phrase."""
    return (*phrase.organisations, *phrase.authorities)
