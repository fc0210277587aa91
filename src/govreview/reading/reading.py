"""The reading of a document: every layer computed once, on first use, and shared by all extractors."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

from govreview.gazetteer import gazetteer as default_gazetteer
from govreview.models.document import Evidence, SectionKind, Span
from govreview.reading import reference, voice
from govreview.reading.bodies.authorities import find_authorities
from govreview.reading.bodies.focus import Focus
from govreview.reading.bodies.hits import find_hits
from govreview.reading.bodies.organisations import find_organisations, standing_first
from govreview.reading.dates.ages import find_ages
from govreview.reading.dates.mentions import find_dates
from govreview.reading.events import Event, dated_events
from govreview.reading.grammar.chunks import find_chunks, join_chunks
from govreview.reading.grammar.clauses import find_clauses, freeze
from govreview.reading.grammar.cues import reckon
from govreview.reading.grammar.phrases import Marked, NounPhrase
from govreview.reading.grammar.tagging import Marks, tag
from govreview.reading.grammar.vocabulary import vocabulary
from govreview.reading.matches import find_matches
from govreview.reading.people.coreference import Person, find_persons
from govreview.reading.people.finder import find_people, shouting
from govreview.reading.people.holders import find_holders
from govreview.reading.posts.finder import find_posts, with_mayors
from govreview.reading.posts.table import post_table
from govreview.reading.skeleton import Skeletons
from govreview.reading.speech.joining import find_speech
from govreview.reading.text.fold import fold
from govreview.reading.text.lines import paragraph_bounds
from govreview.reading.text.quotations import find_quotations
from govreview.reading.text.sections import find_paragraphs, find_sections
from govreview.reading.text.sentences import find_sentences
from govreview.reading.text.tokens import tokenise

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import TypeVar

    from govreview.gazetteer import AliasHit, Gazetteer
    from govreview.models.actor import Authority
    from govreview.models.document import Document, Section
    from govreview.models.edtf import EdtfDate
    from govreview.models.status import Status
    from govreview.patterns import Pattern
    from govreview.reading.dates.ages import AgeMention
    from govreview.reading.dates.mentions import DateMention
    from govreview.reading.dates.values import Direction
    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.lexicon import Vocabulary
    from govreview.reading.grammar.phrases import Chunk
    from govreview.reading.matches import Match
    from govreview.reading.mentions import AuthorityMention, OrganisationMention, PostMention
    from govreview.reading.people.finder import PersonMention
    from govreview.reading.speech.joining import Speech
    from govreview.reading.text.quotations import Quotation
    from govreview.reading.text.sections import Paragraph
    from govreview.reading.text.sentences import Sentence
    from govreview.reading.text.tokens import Tokens

    M = TypeVar("M", AliasHit, AuthorityMention, OrganisationMention)

SCARE_WORDS = 5
"""A quotation of fewer words is a scare quote: its marks are passed over, the words stay in the sentence."""


class Reading:
    """One document's layers.

    Attributes:
        document: The document, never altered; every offset points into its text.
        gazetteer: The names it is read with.
    """

    document: Document
    gazetteer: Gazetteer

    def __init__(self, document: Document, gazetteer: Gazetteer | None = None) -> None:
        """Read a document with a gazetteer, the package's own where none is given."""
        vars(self).update(document=document, gazetteer=default_gazetteer() if gazetteer is None else gazetteer)

    def __setattr__(self, name: str, value: object) -> None:
        """Refuse: all extractors share one reading."""
        msg = f"a reading is not altered: {name}"
        raise AttributeError(msg)

    def excerpt(self, spans: Iterable[Span]) -> Reading:
        """Read some stretches of the text alone, as if there were nothing else in it: an item of a list.

        Args:
            spans: Where they stand. Paragraphs that lie within none of them are not read.

        Returns:
            A reading of the same document, so that its offsets stay what they are.
        """
        kept = tuple(spans)
        part = Reading(self.document, self.gazetteer)
        inside = (p for p in self.paragraphs if any(s.start <= p.start and p.end <= s.end for s in kept))
        vars(part).update(sections=self.sections, paragraphs=tuple(inside))
        return part

    @cached_property
    def folded(self) -> str:
        """The text with quotation marks, dashes and blanks unified; of the same length."""
        return fold(self.document.text)

    @cached_property
    def _lines(self) -> list[tuple[int, int]]:
        """Start and end of each line, or paragraph wrapped by hand."""
        return paragraph_bounds(self.folded)

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """Headline, standfirst, body, furniture and comments, in order."""
        return find_sections(self.folded, self.document.title, self._lines)

    @cached_property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The paragraphs of the sections that are read."""
        return find_paragraphs(self.folded, self.sections, self._lines)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the paragraphs."""
        return find_sentences(self.folded, self.paragraphs)

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """Everything between quotation marks."""
        return find_quotations(self.folded, self.paragraphs)

    @cached_property
    def speech(self) -> tuple[Speech, ...]:
        """What is said in direct speech, and by whom."""
        return find_speech(self)

    @cached_property
    def _tokenised(self) -> tuple[Tokens, tuple[tuple[int, int], ...]]:
        return tokenise(self.folded, self.sentences)

    @cached_property
    def tokens(self) -> Tokens:
        """The tokens of all sentences, as parallel tuples."""
        return self._tokenised[0]

    @cached_property
    def ranges(self) -> tuple[tuple[int, int], ...]:
        """The token range of each sentence, end exclusive."""
        return self._tokenised[1]

    @cached_property
    def bags(self) -> tuple[frozenset[str], ...]:
        """The different words of each sentence, in lower case: whether a rule can have anything to do there."""
        lowers = self.tokens.lowers
        return tuple([frozenset(lowers[first:last]) for first, last in self.ranges])

    @cached_property
    def dates(self) -> tuple[DateMention, ...]:
        """Mentions of dates."""
        return tuple(d for first, last in self.ranges for d in find_dates(self.tokens, first, last))

    @cached_property
    def ages(self) -> tuple[AgeMention, ...]:
        """Mentions of ages."""
        return tuple(a for first, last in self.ranges for a in find_ages(self.tokens, first, last))

    @cached_property
    def authorities(self) -> tuple[AuthorityMention, ...]:
        """Authorities named."""
        return tuple(
            a
            for (first, last), hits in zip(self.ranges, self._hits, strict=True)
            for a in find_authorities(self.tokens, first, last, self.gazetteer, hits)
        )

    @cached_property
    def _hits(self) -> list[list[AliasHit]]:
        """The names of the gazetteer that begin in each sentence."""
        return self._by_sentence(find_hits(self.tokens, self.gazetteer))

    @cached_property
    def organisations(self) -> tuple[OrganisationMention, ...]:
        """Other organisations named."""
        authorities, published = self._by_sentence(self.authorities), self.document.published
        return tuple(
            standing_first(o, self.gazetteer, published)
            for (first, last), hits, named in zip(self.ranges, self._hits, authorities, strict=True)
            for o in find_organisations(self.tokens, first, last, self.gazetteer, hits, named)
        )

    @cached_property
    def posts(self) -> tuple[PostMention, ...]:
        """Posts, with or without their holder."""
        authorities, organisations = self._by_sentence(self.authorities), self._by_sentence(self.organisations)
        table = post_table(self.gazetteer.words)
        found = (
            p
            for (first, last), named, told in zip(self.ranges, authorities, organisations, strict=True)
            for p in find_posts(self.tokens, first, last, (*named, *told), table)
        )
        return with_mayors(found, self.authorities)

    def _by_sentence(self, mentions: Iterable[M]) -> list[list[M]]:
        """The mentions of each sentence."""
        out: list[list[M]] = [[] for _ in self.ranges]
        for mention in mentions:
            out[self.sentence_of(mention.first)].append(mention)
        return out

    @cached_property
    def taken(self) -> Mapping[int, str]:
        """Which tokens belong to mentions that are no person: "a", "o", "p", "d"."""
        out: dict[int, str] = {}
        for letter, mentions in (("o", self.organisations), ("a", self.authorities)):
            for mention in mentions:
                for i in range(mention.first, mention.last):
                    out[i] = letter
        for post in self.posts:
            for i in range(post.first, post.last):
                out.setdefault(i, "p")
        for first, last in self._date_tokens:
            for i in range(first, last):
                out.setdefault(i, "d")
        return MappingProxyType(out)

    @cached_property
    def _date_tokens(self) -> tuple[tuple[int, int], ...]:
        """Token ranges of the date mentions."""
        starts, ends = self.tokens.starts, self.tokens.ends
        return tuple([(bisect_left(starts, d.start), bisect_left(ends, d.end) + 1) for d in self.dates])

    @cached_property
    def date_at(self) -> Mapping[int, DateMention]:
        """Date mentions by their first token."""
        return MappingProxyType({i: d for (i, _), d in zip(self._date_tokens, self.dates, strict=True)})

    @cached_property
    def people(self) -> tuple[PersonMention, ...]:
        """Mentions of people by name."""
        return find_people(self.tokens, self.ranges, self._loud, self.taken, self.gazetteer)

    @cached_property
    def _loud(self) -> tuple[bool, ...]:
        """Whether the capitals of each sentence tell nothing."""
        return tuple([shouting(self.tokens, first, last) for first, last in self.ranges])

    @cached_property
    def persons(self) -> tuple[Person, ...]:
        """Everybody named, once."""
        return find_persons(self.people, self.gazetteer)

    @cached_property
    def person_at(self) -> Mapping[int, Person]:
        """The person of each mention, by the mention's first token."""
        return MappingProxyType({m.first: p for p in self.persons for m in p.mentions})

    @cached_property
    def _scare(self) -> frozenset[int]:
        """Token indices of the marks of scare quotes."""
        marks: set[int] = set()
        for quotation in self.quotations:
            words = self.folded.count(" ", quotation.inner_start, quotation.inner_end) + 1
            if words < SCARE_WORDS:
                marks.update((quotation.start, quotation.end - 1))
        starts = self.tokens.starts
        places = [(bisect_left(starts, mark), mark) for mark in marks]
        return frozenset([i for i, mark in places if starts[i : i + 1] == (mark,)])

    @cached_property
    def marked(self) -> Marked:
        """The mentions by first token."""
        starts = self.tokens.starts
        return Marked(
            people=MappingProxyType({m.first: m for m in self.people}),
            posts=MappingProxyType({m.first: m for m in self.posts}),
            authorities=MappingProxyType({m.first: m for m in self.authorities}),
            organisations=MappingProxyType({m.first: m for m in self.organisations}),
            dates=MappingProxyType(dict(self._date_tokens)),
            ages=MappingProxyType({bisect_left(starts, a.start): a for a in self.ages}),
            scare=self._scare,
        )

    @cached_property
    def _words(self) -> Vocabulary:
        """The verbs and cues that it is read with."""
        return vocabulary(self.gazetteer.words)

    @cached_property
    def _tags(self) -> list[list[str]]:
        """The word classes of each sentence's tokens."""
        tokens, marked, words = self.tokens, self.marked, self._words
        names = {i for m in self.people for i in range(m.first, m.last)}
        names.update([i for i, letter in self.taken.items() if letter in "ao"])
        quiet, loud = [Marks(names, marked.posts, marked.scare, x, marked.dates, words) for x in (False, True)]
        sentences = zip(self.ranges, self._loud, strict=True)
        return [tag(tokens, first, last, loud if shouted else quiet) for (first, last), shouted in sentences]

    @cached_property
    def chunks(self) -> tuple[tuple[Chunk, ...], ...]:
        """Noun phrases, verb groups and marks of each sentence."""
        tokens, marked, words = self.tokens, self.marked, self._words
        sentences = list(zip(self._tags, self.ranges, strict=True))
        found = [find_chunks(tokens, tags, first, last, marked, words) for tags, (first, last) in sentences]
        joined = [join_chunks(chunks, tokens, tags) for chunks, tags in zip(found, self._tags, strict=True)]
        return tuple(map(tuple, joined))

    @cached_property
    def frames_by_sentence(self) -> tuple[tuple[Frame, ...], ...]:
        """The frames of each sentence."""
        clauses = [find_clauses(chunks) for chunks in self.chunks]
        return tuple([freeze(s, drafts) for s, drafts in enumerate(clauses)])

    @cached_property
    def frames(self) -> tuple[Frame, ...]:
        """All frames, in order."""
        return tuple(f for frames in self.frames_by_sentence for f in frames)

    @cached_property
    def phrases(self) -> tuple[tuple[NounPhrase, ...], ...]:
        """The noun phrases of each sentence."""
        return tuple([tuple([c for c in chunks if isinstance(c, NounPhrase)]) for chunks in self.chunks])

    @cached_property
    def named(self) -> tuple[tuple[int, int, Person], ...]:
        """Every mention of a person as (token, sentence, person), in order."""
        return reference.named_tokens(self)

    @cached_property
    def subjects(self) -> Mapping[int, frozenset[int]]:
        """For each sentence the persons who are subject of its main clause."""
        return MappingProxyType(reference.subject_persons(self))

    @cached_property
    def holders(self) -> tuple[tuple[Person, PostMention], ...]:
        """Who holds or held which post."""
        return find_holders(self)

    @cached_property
    def events(self) -> tuple[Event, ...]:
        """What the text tells to have happened on a date, in order."""
        return dated_events(self)

    @cached_property
    def _focus(self) -> Focus:
        """What the document is about."""
        return Focus.of(self)

    @cached_property
    def incidental(self) -> frozenset[int]:
        """First tokens of authorities that are told only as somebody's former or other employer."""
        return self._focus.incidental

    @property
    def helping(self) -> frozenset[int]:
        """First tokens of authorities that are told as who helps another ("its neighbour Kent")."""
        return self._focus.helping

    @cached_property
    def concerned(self) -> tuple[AuthorityMention, ...]:
        """Mentions of the authorities that the document is about, those of their boards and trusts among them."""
        return tuple(m for m in self._focus.mentions if m.first not in self.incidental)

    @cached_property
    def has_one_subject(self) -> bool:
        """Whether the document is about one authority throughout."""
        return self._focus.one_subject

    @cached_property
    def main_authority(self) -> AuthorityMention | None:
        """The authority the document is about, `None` where it names none."""
        return self._focus.main

    @cached_property
    def skeletons(self) -> Skeletons:
        """The text as patterns see it: a character for each mention."""
        return Skeletons()

    def find(self, pattern: Pattern, sentences: Iterable[int] | None = None) -> Iterator[Match]:
        """Where a pattern matches, in order: in the sentences of these indices, or in all."""
        return find_matches(self, pattern, sentences)

    def people_of(self, phrase: NounPhrase | None, sentence: int) -> tuple[Person, ...]:
        """The persons a phrase refers to by name, pronoun or post; nobody where several could be meant."""
        return reference.people_of(self, phrase, sentence)

    def person_of(self, phrase: NounPhrase | None, sentence: int) -> Person | None:
        """The one person a phrase of a sentence refers to, `None` where several could be meant."""
        return reference.person_of(self, phrase, sentence)

    def date_of(self, frame: Frame, direction: Direction | None = None) -> EdtfDate | None:
        """The date of what a frame says, `None` where the clause tells none."""
        return reference.date_of(self, frame, direction)

    def status_of(self, frame: Frame) -> tuple[Status, Span | None]:
        """What the text makes of a frame, and the words that say so (`None` for a plain statement)."""
        reckoning = reckon(frame, self.tokens, self._words)
        return reckoning.status, None if reckoning.cue < 0 else self.span(reckoning.cue, reckoning.cue + 1)

    @cached_property
    def authority_names(self) -> Mapping[str, str]:
        """The fullest name by which the text calls each authority, by slug."""
        return MappingProxyType(reference.authority_names(self))

    def authority_of(self, mention: AuthorityMention, on: EdtfDate | None = None) -> Authority:
        """The authority of a mention: the one that stood at the date told, else at publication."""
        return reference.authority_of(self, mention, on)

    def focus(self, sentence: int, before: int, without: frozenset[int] = frozenset()) -> AuthorityMention | None:
        """The authority meant by "the council" before a token of a sentence, `None` where the text names none.

        Mentions whose first token is in ``without`` do not count.
        """
        return self._focus.at(sentence, before, without)

    def is_passing(self, slug: str) -> bool:
        """Whether an authority is named only in passing beside the one that the document is about."""
        return self._focus.outweighs(slug)

    @cached_property
    def author(self) -> Person | None:
        """Who speaks as "I" outside quotations, `None` where the document does not tell."""
        return voice.author(self)

    def sentence_of(self, token: int) -> int:
        """Index of the sentence in which a token stands."""
        lasts = self._lasts
        at = bisect_right(lasts, token)
        return at if at < len(lasts) else len(lasts) - 1

    @cached_property
    def _lasts(self) -> list[int]:
        """Index behind the last token of each sentence."""
        return [last for _, last in self.ranges]

    def is_headline(self, sentence: int) -> bool:
        """Whether a sentence stands in the headline."""
        return self.sentences[sentence].section is SectionKind.HEADLINE

    def span(self, first: int, last: int) -> Span:
        """The code points of the tokens ``first..last``."""
        return Span(self.tokens.starts[first], self.tokens.ends[last - 1])

    def evidence(self, first: int, last: int) -> Evidence:
        """Evidence over the tokens ``first..last``, in the words of the text."""
        return Evidence.of(self.document.text, self.tokens.starts[first], self.tokens.ends[last - 1])
