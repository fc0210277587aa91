"""Noun phrases, verb groups and the small words between them: the sentence in chunks.

A noun phrase knows the mentions inside it. Apposition ("Lord Warner, a former health
minister,"), age ("Kelly Prewett, 29,"), affiliation ("Annette Obasi of Barnardo's") and lists
("A, B and C") are joined here, once, so that a clause sees one phrase where a reader sees one
participant.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from .ages import AgeMention
from .lexicon import BE, DO, HAVE, INDEFINITE, NEGATIONS, PARTICLES, POSSESSIVES, Form, verb_forms
from .mentions import AuthorityMention, OrganisationMention, PostMention
from .people import PersonMention

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .tokens import Tokens


@frozen
class NounPhrase:
    """One participant as the text puts it.

    Attributes:
        first: Index of the first token.
        last: Index behind the last token, appositions included.
        head: Index of the head token.
        determiner: "definite", "indefinite", "possessive", "pronoun" or "none".
        people: The people it names, one unless it is a list.
        posts: The posts in it, those of appositions included.
        authorities: Authorities named in it, also as modifier or possessor.
        organisations: Organisations named in it.
        possessor: The phrase before a possessive mark, or the possessive determiner.
        ages: Ages in it.
        members: The phrases of a list; empty for a single phrase.
        core: Index behind the phrase itself, before apposition.
        closed: Whether a comma closes its apposition.
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

    kind = "np"


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

    kind = "vg"


@frozen
class Mark:
    """Anything else: one token (or date) of the class `kind`."""

    kind: str
    first: int
    last: int
    word: str


Chunk = NounPhrase | VerbGroup | Mark

# Nouns that a name can stand in apposition to without being posts.
HUMAN_NOUNS = frozenset(
    "deputy successor predecessor replacement number mother father mum dad stepfather stepmother parent uncle aunt "
    "grandmother grandfather grandparent brother sister son daughter stepson stepdaughter partner boyfriend girlfriend "
    "husband wife carer man woman boy girl child baby toddler infant pupil teenager youngster victim author chair "
    "candidate rival challenger colleague counterpart friend neighbour lawyer solicitor judge coroner spokesman "
    "latest newest predecessor spokeswoman spokesperson leader director chief commissioner minister chairman chairwoman mayor adviser nominee appointee choice vice-chair vice-chairman twin couple killer murderer source".split()
)


@frozen
class Marked:
    """The mentions of a document by the token at which they begin."""

    people: Mapping[int, PersonMention]
    posts: Mapping[int, PostMention]
    authorities: Mapping[int, AuthorityMention]
    organisations: Mapping[int, OrganisationMention]
    dates: Mapping[int, int]
    ages: Mapping[int, AgeMention]
    scare: frozenset[int]


class _Chunker:
    def __init__(
        self,
        tokens: Tokens,
        tags: Sequence[str],
        offset: int,
        last: int,
        marked: Marked,
        phrasal: Mapping[str, frozenset[str]],
    ) -> None:
        self.lowers = tokens.lowers
        self.tags = tags
        self.offset = offset
        self.last = last
        self.marked = marked
        self.phrasal = phrasal
        self.verbs = verb_forms()
        self.cut: dict[int, PostMention] = {}

    def tag(self, i: int) -> str:
        return self.tags[i - self.offset] if i < self.last else "."

    def next(self, i: int) -> int:
        """The token behind ``i``, quotation marks of scare quotes passed over."""
        i += 1
        while i in self.marked.scare:
            i += 1
        return i

    def run(self) -> list[Chunk]:
        out: list[Chunk] = []
        i = self.offset
        while i < self.last:
            if i in self.marked.scare:
                i += 1
                continue
            chunk = self.chunk(i)
            out.append(chunk)
            i = max(chunk.last, i + 1)
        return out

    def chunk(self, i: int) -> Chunk:
        marked = self.marked
        until = marked.dates.get(i)
        if until is not None and not self.continues(until):
            return Mark("date", i, until, self.lowers[i])
        letter = self.tag(i)
        if (
            i in marked.people
            or i in marked.posts
            or i in self.cut
            or i in marked.authorities
            or i in marked.organisations
            or letter in "DQPnE#a'"
            or until is not None
        ):
            if letter == "#" and i in marked.ages and self.lowers[i].isdigit():
                return Mark("age", i, i + 1, self.lowers[i])
            phrase = self.noun_phrase(i)
            if phrase is not None:
                return phrase
        if letter == "A" and self.adverb_opens_verb(i):
            return self.verb_group(i)
        if letter in "MXVBNG" or (letter == "T" and self.infinitive(i)):
            return self.verb_group(i)
        return Mark("I" if letter == "T" else letter, i, i + 1, self.lowers[i])

    def continues(self, i: int) -> bool:
        """Whether a date goes on as part of a noun phrase ("last week's reshuffle", "the July report")."""
        return self.tag(i) == "'" or (
            self.tag(i) == "n" and i < self.last and self.lowers[i] not in ("morning", "evening", "night", "afternoon")
        )

    def adverb_opens_verb(self, i: int) -> bool:
        while self.tag(i) == "A":
            i = self.next(i)
        return self.tag(i) in "MXV"

    def infinitive(self, i: int) -> bool:
        i = self.next(i)
        while self.tag(i) == "A":
            i = self.next(i)
        return self.tag(i) in "BX"

    def noun_phrase(self, first: int) -> NounPhrase | None:
        """The longest simple noun phrase from ``first``."""
        lowers, marked = self.lowers, self.marked
        if self.tag(first) == "P" and first not in marked.people:
            return NounPhrase(first, first + 1, first, "pronoun", core=first + 1)
        people: list[PersonMention] = []
        posts: list[PostMention] = []
        authorities: list[AuthorityMention] = []
        organisations: list[OrganisationMention] = []
        ages: list[AgeMention] = []
        possessor: NounPhrase | None = None
        determiner = "none"
        if self.tag(first) in "DQ" and first not in marked.posts:
            determiner = (
                "possessive"
                if lowers[first] in POSSESSIVES
                else "indefinite"
                if lowers[first] in INDEFINITE
                else "definite"
            )
        i, head = first, -1
        while i < self.last:
            if i in marked.scare:
                i += 1
                continue
            if i in marked.ages:
                ages.append(marked.ages[i])
            if i in marked.people:
                if people:
                    break
                mention = marked.people[i]
                people.append(mention)
                head, i = mention.last - 1, mention.last
                if self.tag(i) != "'":
                    break
                continue
            if i in marked.posts or i in self.cut:
                if people or posts:
                    break
                post = marked.posts[i] if i in marked.posts else self.cut[i]
                if i == first:
                    determiner = "definite" if post.definite else "indefinite" if post.indefinite else determiner
                    if lowers[first] in POSSESSIVES:
                        determiner = "possessive"
                posts.append(post)
                authorities.extend(marked.authorities[k] for k in range(i, post.last) if k in marked.authorities)
                organisations.extend(marked.organisations[k] for k in range(i, post.last) if k in marked.organisations)
                head, i = post.title_last - 1, post.last
                continue
            if i in marked.authorities:
                mention_a = marked.authorities[i]
                authorities.append(mention_a)
                head, i = mention_a.last - 1, mention_a.last
                continue
            if i in marked.organisations:
                mention_o = marked.organisations[i]
                organisations.append(mention_o)
                authorities.extend(marked.authorities[k] for k in range(i, mention_o.last) if k in marked.authorities)
                head, i = mention_o.last - 1, mention_o.last
                continue
            letter = self.tag(i)
            if letter in "DQ":
                if i > first and head >= 0:
                    break
                i += 1
                continue
            if letter == "'" and head >= 0:
                if not (self.tag(i + 1) in "nEG#ADVN" or i + 1 in marked.posts or i + 1 in marked.people):
                    break
                possessor = NounPhrase(
                    first,
                    i,
                    head,
                    determiner,
                    tuple(people),
                    tuple(posts),
                    tuple(authorities),
                    tuple(organisations),
                    possessor,
                    core=i,
                )
                people, posts = [], []
                determiner = "possessive"
                head = i
                i += 1
                continue
            if i in marked.dates:
                until = marked.dates[i]
                if not self.continues(until):
                    break
                head, i = until - 1, until
                continue
            if letter in "nE#a":
                if posts and letter != "n":
                    break
                head = i
                i += 1
                continue
            if (
                letter in "AGN"
                and (self.tag(i + 1) in "nG" or i + 1 in marked.posts)
                and determiner != "none"
                and (head < 0 or self.tag(head) == "'")
            ):
                i += 1
                continue
            break
        while i > first + 1 and i - 1 in marked.scare:
            i -= 1
        if head < 0 or (head == i - 1 and self.tag(head) == "'" and head not in marked.people and possessor is None):
            return None
        return NounPhrase(
            first,
            i,
            head,
            determiner,
            tuple(people),
            tuple(posts),
            tuple(authorities),
            tuple(organisations),
            possessor,
            tuple(ages),
            core=i,
        )

    def verb_group(self, first: int) -> VerbGroup:
        """Auxiliaries, adverbs, main verb and particle from ``first``; a verb that a post seemed to begin with is cut off it."""
        lowers = self.lowers
        marked_posts = self.marked.posts
        i = first
        infinitive = self.tag(first) == "T"
        if infinitive:
            i = self.next(i)
        auxiliaries: list[int] = []
        modal, negation, main = "", -1, -1
        while i < self.last:
            letter = self.tag(i)
            word = lowers[i]
            if letter == "A":
                if word in NEGATIONS:
                    negation = i
            elif letter == "M":
                modal = word
                if word in NEGATIONS:
                    negation = i
            elif letter == "X":
                auxiliaries.append(i)
                if word in NEGATIONS:
                    negation = i
            elif letter in "VBNG":
                main = i
                i = self.next(i)
                break
            else:
                break
            i = self.next(i)
        if main < 0:
            main = auxiliaries[-1] if auxiliaries else i - 1
            i = main + 1
            while self.tag(i) == "A" and lowers[i] in NEGATIONS:
                negation = i
                i = self.next(i)
            helpers = [lowers[a] for a in auxiliaries[:-1]]
            lemma = (
                "be"
                if lowers[main] in BE
                else "have"
                if lowers[main] in HAVE
                else "do"
                if lowers[main] in DO
                else lowers[main]
            )
            main_form = (
                Form.PAST
                if lowers[main] in ("was", "were", "had", "did", "wasn't", "weren't", "hadn't", "didn't")
                else Form.BASE
            )
        else:
            helpers = [lowers[a] for a in auxiliaries]
            known = self.verbs.get(lowers[main])
            lemma = known.lemma if known else lowers[main]
            main_form = known.form if known else Form.PAST
        passive = bool(helpers) and helpers[-1] in BE | {"got", "get"} and self.tag(main) == "N"
        form = "infinitive" if infinitive else "finite"
        if not helpers and not modal and not infinitive:
            letter = self.tag(main)
            form = {"N": "participle", "G": "ing", "B": "infinitive"}.get(letter, "finite")
            passive = letter == "N"
        elif not infinitive and not modal and helpers and helpers[0] in ("being", "having"):
            form = "ing"
        leading = helpers[0] if helpers else lowers[main]
        tense = ""
        if form == "finite":
            past = leading in ("was", "were", "had", "did", "wasn't", "weren't", "hadn't", "didn't") or (
                not helpers and bool(main_form & Form.PAST)
            )
            tense = (
                "future" if modal in ("will", "shall", "'ll", "won't") else "past" if past and not modal else "present"
            )
        perfect = any(h in HAVE for h in helpers)
        particle = ""
        if i < self.last and lowers[i] in PARTICLES and lowers[i] in self.phrasal.get(lemma, ()):
            particle = lowers[i]
            i += 1
        if main in marked_posts and i < marked_posts[main].title_last:
            self.cut[i] = marked_posts[main]
        prospect = ""
        if lemma == "be" and self.tag(i) == "a" and self.tag(i + 1) == "T":
            prospect = lowers[i]
            i += 1
        elif lemma == "be" and lowers[i : i + 1] == ("about",) and self.tag(i + 1) == "T":
            prospect = "about"
            i += 1
        elif lemma == "be" and self.tag(i) == "A" and self.tag(i + 1) == "a" and self.tag(i + 2) == "T":
            prospect = lowers[i + 1]
            i += 2
        return VerbGroup(
            first,
            i,
            main,
            lemma,
            particle,
            form,
            tense,
            modal,
            perfect,
            passive,
            negation,
            prospect,
            lowers[main],
            leading in ("has", "is", "was"),
        )


def find_chunks(
    tokens: Tokens, tags: Sequence[str], first: int, last: int, marked: Marked, phrasal: Mapping[str, frozenset[str]]
) -> list[Chunk]:
    """The chunks of one sentence, appositions and lists joined.

    Args:
        tokens: The document's tokens.
        tags: Word classes of the tokens ``first..last``.
        first: Index of the sentence's first token.
        last: Index behind its last token.
        marked: The mentions by token.
        phrasal: Which particles a lemma takes as a phrasal verb.
    """
    chunks = _Chunker(tokens, tags, first, last, marked, phrasal).run()
    return join_groups(join_lists(join_appositions(chunks, tokens)), tokens)


def _has_person(chunk: Chunk) -> bool:
    return isinstance(chunk, NounPhrase) and bool(chunk.people)


def _absorb(phrase: NounPhrase, chunks: Sequence[Chunk], last: int) -> NounPhrase:
    """The phrase with the posts and ages of the chunks that stand in apposition to it."""
    posts, ages = list(phrase.posts), list(phrase.ages)
    for chunk in chunks:
        if isinstance(chunk, NounPhrase):
            posts.extend(chunk.posts)
            ages.extend(chunk.ages)
    return evolve(phrase, last=last, posts=tuple(posts), ages=tuple(ages))


def _closing(chunks: Sequence[Chunk], at: int) -> int:
    """Index of the comma, bracket, colon or stop that closes what begins at ``at``."""
    while at < len(chunks) and chunks[at].kind not in ',.;:-()"':
        at += 1
    return at


def join_appositions(chunks: Sequence[Chunk], tokens: Tokens) -> list[Chunk]:
    """Join what stands in apposition to a person, before or after the name."""
    out: list[Chunk] = []
    i = 0
    while i < len(chunks):
        chunk = chunks[i]
        if not isinstance(chunk, NounPhrase):
            out.append(chunk)
            i += 1
            continue
        if chunk.people:
            chunk, i = _with_followers(chunk, chunks, i + 1, tokens)
            out.append(chunk)
            continue
        if (
            chunk.posts
            and i + 3 < len(chunks)
            and chunks[i + 1].kind == "("
            and _has_person(chunks[i + 2])
            and chunks[i + 3].kind == ")"
        ):
            out.append(_bracketed(chunk, chunks[i + 2], chunks[i + 3].last))
            i += 4
            continue
        named = _named_behind(chunk, chunks, i, out, tokens)
        if named is not None:
            phrase, i = named
            phrase, i = _with_followers(phrase, chunks, i, tokens)
            out.append(phrase)
            continue
        out.append(chunk)
        i += 1
    return out


def _bracketed(chunk: NounPhrase, person: Chunk, last: int) -> NounPhrase:
    """ "the Secretary of State for Education (Jane Smith)"."""
    assert isinstance(person, NounPhrase)
    return evolve(
        person,
        first=chunk.first,
        last=last,
        core=last,
        posts=(*chunk.posts, *person.posts),
        authorities=(*chunk.authorities, *person.authorities),
    )


def _named_behind(
    chunk: NounPhrase, chunks: Sequence[Chunk], i: int, out: Sequence[Chunk], tokens: Tokens
) -> tuple[NounPhrase, int] | None:
    """ "His deputy, Annette Feeney-Marsh," and "the chief executive of the council, A B,"."""
    if not chunk.posts and not (
        chunk.determiner in ("definite", "possessive", "indefinite") and tokens.lowers[chunk.head] in HUMAN_NOUNS
    ):
        return None
    at = i + 1
    tail: list[Chunk] = []
    while (
        at + 1 < len(chunks)
        and chunks[at].kind == "I"
        and isinstance(chunks[at + 1], NounPhrase)
        and not _has_person(chunks[at + 1])
        and at - i < 5
    ):
        tail.extend(chunks[at : at + 2])
        at += 2
    if at + 1 >= len(chunks) or chunks[at].kind not in ",-" or not _has_person(chunks[at + 1]):
        return None
    person = chunks[at + 1]
    assert isinstance(person, NounPhrase)
    if any(p.first == person.first for p in person.posts) and tokens.lowers[chunk.head] not in HUMAN_NOUNS:
        return None
    if len(out) > 1 and out[-1].kind == "," and _has_person(out[-2]):
        return None
    behind = chunks[at + 2].kind if at + 2 < len(chunks) else "."
    governed = bool(out) and out[-1].kind in ("vg", "I")
    if behind not in ',.;:-()"' and (governed or behind not in ("vg", "R", "I", "C", "date")):
        return None
    joined = evolve(
        person,
        first=chunk.first,
        posts=(*chunk.posts, *person.posts),
        authorities=(*chunk.authorities, *person.authorities),
        organisations=(*chunk.organisations, *person.organisations),
        possessor=chunk.possessor,
        ages=(*chunk.ages, *person.ages),
        determiner=chunk.determiner,
    )
    after = at + 2
    if (
        after + 1 < len(chunks)
        and chunks[after].kind in ",-"
        and chunks[after + 1].kind in ("vg", "I", "date")
        and not (chunks[after + 1].kind == "vg" and chunks[after + 1].form == "ing")
    ):  # type: ignore[union-attr]
        joined = evolve(joined, last=chunks[after].last, closed=True)
        after += 1
    return joined, after


def _with_followers(phrase: NounPhrase, chunks: Sequence[Chunk], i: int, tokens: Tokens) -> tuple[NounPhrase, int]:
    """Join age, affiliation, bracket and apposition behind a person's name."""
    while i < len(chunks):
        kind = chunks[i].kind
        ahead = chunks[i + 1] if i + 1 < len(chunks) else None
        if (
            kind == "I"
            and chunks[i].word in ("of", "from")
            and isinstance(ahead, NounPhrase)
            and (ahead.organisations or ahead.authorities)
            and not ahead.people
        ):  # type: ignore[union-attr]
            phrase = evolve(phrase, last=ahead.last, organisations=(*phrase.organisations, *ahead.organisations))
            i += 2
            continue
        if kind == "(":
            close = _closing(chunks, i + 1)
            if close < len(chunks) and chunks[close].kind == ")" and close - i <= 4:
                phrase = _absorb(phrase, chunks[i + 1 : close], chunks[close].last)
                i = close + 1
                continue
            return phrase, i
        if kind not in ",-" or ahead is None:
            return phrase, i
        close = _closing(chunks, i + 1)
        inner = chunks[i + 1 : close]
        if _gapped(chunks, i + 1):
            return _absorb(phrase, chunks[i + 1 : i + 2], ahead.last), i + 2
        if not _apposition(inner, tokens):
            return phrase, i
        phrase = _absorb(phrase, inner, inner[-1].last)
        i = close
        if (
            close < len(chunks)
            and chunks[close].kind in ",-"
            and not (close + 1 < len(chunks) and (chunks[close + 1].kind == "C" or _has_person(chunks[close + 1])))
        ):
            if _apposition(chunks[close + 1 : _closing(chunks, close + 1)], tokens):
                continue
            phrase = evolve(phrase, last=chunks[close].last, closed=True)
            i = close + 1
            if i < len(chunks) and chunks[i].kind == "R":
                return phrase, i
    return phrase, i


def _gapped(chunks: Sequence[Chunk], i: int) -> bool:
    """A post with a relative clause of its own: "the commissioner he sent", "the minister who has been commissioner"."""
    if i + 2 >= len(chunks):
        return False
    post, subject, verb = chunks[i : i + 3]
    if not isinstance(post, NounPhrase) or not post.posts or post.people:
        return False
    return subject.kind == "R" or (isinstance(subject, NounPhrase) and verb.kind == "vg")


def _apposition(inner: Sequence[Chunk], tokens: Tokens) -> bool:
    """Whether what stands between two commas only says more of the person before."""
    if not inner or any(c.kind in ("vg", "R", "S") and not (c.kind == "S" and c is inner[0]) for c in inner):
        return False
    if any(_has_person(c) for c in inner):
        return False
    lead = inner[0]
    if lead.kind == "age" and len(inner) == 1:
        return True
    phrase = next((c for c in inner if isinstance(c, NounPhrase)), None)
    if phrase is None:
        return False
    if phrase is lead:
        if phrase.determiner == "pronoun":
            return False
        return (
            bool(phrase.posts)
            or phrase.determiner in ("definite", "indefinite")
            or (phrase.determiner == "possessive" and not phrase.authorities)
            or bool(phrase.ages)
        )
    opener = (
        lead.kind == "A"
        or (lead.kind in "IS" and tokens.lowers[lead.first] in ("until", "at", "as"))
        or lead.kind == "date"
    )
    return opener and bool(phrase.posts)


def join_lists(chunks: Sequence[Chunk]) -> list[Chunk]:
    """Join people, and authorities, that are named in a list with "and"."""
    out: list[Chunk] = []
    i = 0
    while i < len(chunks):
        chunk = chunks[i]
        if isinstance(chunk, NounPhrase):
            members, after = _members(chunks, i)
            if len(members) > 1:
                out.append(
                    NounPhrase(
                        members[0].first,
                        members[-1].last,
                        members[-1].head,
                        "list",
                        tuple(p for m in members for p in m.people),
                        tuple(p for m in members for p in m.posts),
                        tuple(a for m in members for a in m.authorities),
                        tuple(o for m in members for o in m.organisations),
                        members[0].possessor,
                        members=tuple(members),
                        core=members[-1].last,
                    )
                )
                i = after
                continue
        out.append(chunk)
        i += 1
    return out


def join_groups(chunks: Sequence[Chunk], tokens: Tokens) -> list[Chunk]:
    """Join "two directors, A and B," to one phrase that names both."""
    out: list[Chunk] = []
    i = 0
    while i < len(chunks):
        group = chunks[i]
        named = chunks[i + 2] if i + 2 < len(chunks) and chunks[i + 1].kind in ",-" else None
        if (
            isinstance(group, NounPhrase)
            and isinstance(named, NounPhrase)
            and named.members
            and named.people
            and not group.people
            and tokens.lowers[group.head].rstrip("s") in HUMAN_NOUNS
        ):
            closed = i + 3 < len(chunks) and chunks[i + 3].kind in ",-"
            out.append(
                evolve(
                    named,
                    first=group.first,
                    last=chunks[i + 3].last if closed else named.last,
                    posts=(*group.posts, *named.posts),
                )
            )
            i += 4 if closed else 3
            continue
        out.append(group)
        i += 1
    return out


def _class(phrase: NounPhrase) -> str:
    return (
        "person"
        if phrase.people
        else "authority"
        if phrase.authorities
        and not phrase.posts
        and phrase.determiner == "none"
        and phrase.last == phrase.authorities[-1].last
        else ""
    )


def _members(chunks: Sequence[Chunk], i: int) -> tuple[list[NounPhrase], int]:
    """The phrases of a list that begins at ``i``, and the index behind it."""
    head = chunks[i]
    assert isinstance(head, NounPhrase)
    sort = _class(head)
    members = [head]
    if not sort:
        return members, i + 1
    at, closed = i + 1, False
    while at + 1 < len(chunks):
        step = 1
        conjunction = chunks[at].kind == "C"
        if chunks[at].kind == "," and chunks[at + 1].kind == "C" and at + 2 < len(chunks):
            step, conjunction = 2, True
        elif not (conjunction or chunks[at].kind == ","):
            break
        item = chunks[at + step]
        if not isinstance(item, NounPhrase) or _class(item) != sort:
            break
        after = chunks[at + step + 1] if at + step + 1 < len(chunks) else None
        if conjunction and chunks[at + step - 1].word not in ("and", "or", "&"):  # type: ignore[union-attr]
            break
        if conjunction and isinstance(after, VerbGroup) and after.singular and sort == "person":
            break
        members.append(item)
        at += step + 1
        if conjunction:
            closed = True
            if after is None or after.kind != "C":
                break
    return (members, at) if closed else ([head], i + 1)
