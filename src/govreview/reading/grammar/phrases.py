"""What a sentence is made of: noun phrases, verb groups, and the small words between them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import Factory, field, frozen

from govreview.reading.dates.ages import AgeMention
from govreview.reading.grammar.lexicon import Vocabulary
from govreview.reading.mentions import AuthorityMention, OrganisationMention, PostMention
from govreview.reading.people.finder import PersonMention


@frozen
class NounPhrase:
    """One participant as the text puts it.

    Attributes:
        first: Index of the first token.
        last: Index behind the last token, appositions included.
        head: Index of the head token.
        determiner: "definite", "indefinite", "possessive", "pronoun", "neither", of a list "list", else "none".
        people: The people it names, one unless it is a list.
        posts: The posts in it, those of appositions included.
        authorities: Authorities named in it, also as modifier or possessor.
        organisations: Organisations named in it.
        possessor: The phrase before a possessive mark, or the possessive determiner.
        ages: Ages in it.
        members: The phrases of a list; empty for a single phrase.
        core: Index behind the phrase itself, before apposition.
        closed: Whether a comma closes its apposition.
        timed: Whether it is a length of time: "six years".
    """

    first: int
    last: int
    head: int
    determiner: str
    people: tuple[PersonMention, ...] = ()
    posts: tuple[PostMention, ...] = ()
    authorities: tuple[AuthorityMention, ...] = ()
    organisations: tuple[OrganisationMention, ...] = ()
    possessor: NounPhrase | None = None
    ages: tuple[AgeMention, ...] = ()
    members: tuple[NounPhrase, ...] = ()
    core: int = 0
    closed: bool = False
    timed: bool = False

    kind = "np"


def both(one: NounPhrase, other: NounPhrase) -> NounPhrase:
    """Two phrases as a list of two."""
    return NounPhrase(
        one.first,
        other.last,
        other.head,
        "list",
        (*one.people, *other.people),
        (*one.posts, *other.posts),
        (*one.authorities, *other.authorities),
        (*one.organisations, *other.organisations),
        members=(one, other),
        core=other.core,
        closed=other.closed,
    )


@frozen
class VerbGroup:
    """A verb with its auxiliaries, adverbs and particle.

    Attributes:
        first: Index of the first token.
        last: Index behind the last token.
        head: Index of the main verb.
        lemma: The main verb's lemma.
        particle: The particle of a phrasal verb, empty where there is none.
        form: "finite", "infinitive", "ing" or "participle".
        tense: "past", "present", "future" or empty for a form without tense.
        modal: The modal verb in lower case, empty where there is none.
        perfect: Whether it is a perfect ("has left", "had left").
        passive: Whether it is a passive.
        negation: Index of the negating token, -1 where there is none.
        prospect: The adjective of "is due to", "is likely to"; empty where there is none.
        word: The main verb as written, in lower case.
        singular: Whether an auxiliary shows that its subject is one thing ("has", "is", "was").
        own: Its predicate classes by particle, where the gazetteer's words hold the verb.
        forms: What the main verb as written can be (`Form`); 0 where it is no known verb.
        dates: Indices at which dates begin inside the group: "has today appointed".
    """

    first: int
    last: int
    head: int
    lemma: str
    particle: str = ""
    form: str = "finite"
    tense: str = ""
    modal: str = ""
    perfect: bool = False
    passive: bool = False
    negation: int = -1
    prospect: str = ""
    word: str = ""
    singular: bool = False
    own: Mapping[str, str] = field(factory=dict, eq=False, repr=False)
    forms: int = field(default=0, eq=False, repr=False)
    dates: tuple[int, ...] = ()

    kind = "vg"


@frozen
class Mark:
    """Anything else: one token (or date) of the class `kind`."""

    kind: str
    first: int
    last: int
    word: str


Chunk = NounPhrase | VerbGroup | Mark


@frozen
class Marked:
    """The mentions of a document by the token at which they begin.

    Attributes:
        people: The people named.
        posts: The posts.
        authorities: The authorities.
        organisations: Other organisations.
        dates: Index behind the last token of each date.
        ages: The ages.
        scare: The marks of scare quotes.
        begins: All tokens at which one of these begins.
    """

    people: Mapping[int, PersonMention]
    posts: Mapping[int, PostMention]
    authorities: Mapping[int, AuthorityMention]
    organisations: Mapping[int, OrganisationMention]
    dates: Mapping[int, int]
    ages: Mapping[int, AgeMention]
    scare: frozenset[int]
    begins: frozenset[int] = field(
        init=False, default=Factory(lambda self: self.scare.union(*self.mentions), takes_self=True)
    )

    @property
    def mentions(self) -> tuple[Mapping[int, object], ...]:
        """The mentions of each sort by first token."""
        return (self.people, self.posts, self.authorities, self.organisations, self.dates, self.ages)


@frozen(kw_only=True)
class Scan:
    """One sentence's tokens with their classes and mentions, as the phrase finders see them.

    Attributes:
        lowers: The document's tokens in lower case.
        tags: Class letters of the sentence's tokens.
        offset: Index of the sentence's first token.
        last: Index behind its last token.
        marked: The document's mentions by token.
        vocabulary: The verbs.
        cut: Posts that lost their first word to a verb ("was elected | leader"), by the token at which they go on.
    """

    lowers: Sequence[str]
    tags: Sequence[str]
    offset: int
    last: int
    marked: Marked
    vocabulary: Vocabulary
    cut: dict[int, PostMention] = field(factory=dict)

    def tag(self, i: int) -> str:
        """The class letter of a token, a full stop behind the sentence."""
        return self.tags[i - self.offset] if i < self.last else "."

    def next(self, i: int) -> int:
        """The token behind ``i``, quotation marks of scare quotes passed over."""
        i += 1
        while i in self.marked.scare:
            i += 1
        return i

    def date_goes_on(self, i: int) -> bool:
        """Whether a date that ends before ``i`` is part of a noun phrase ("last week's reshuffle")."""
        letter = self.tag(i)
        return letter == "'" or (letter == "n" and self.lowers[i] not in TIMES_OF_DAY)

    def post_at(self, i: int) -> PostMention | None:
        """The post that begins, or goes on, at a token."""
        return self.marked.posts.get(i) or self.cut.get(i)


TIMES_OF_DAY = frozenset({"morning", "evening", "night", "afternoon"})
