"""Simple noun phrases: determiner, possessors, mentions and nouns, without what hangs on them."""

from __future__ import annotations

from attrs import define, evolve

from govreview.reading.dates.ages import AgeMention
from govreview.reading.grammar.lexicon import INDEFINITE, POSSESSIVES
from govreview.reading.grammar.phrases import NounPhrase, Scan
from govreview.reading.mentions import AuthorityMention, OrganisationMention, PostMention
from govreview.reading.people.finder import PersonMention

AFTER_POSSESSIVE = "nEG#ADVN"
"""Classes of a word behind a possessive mark that goes on with the phrase."""

THINGS = frozenset(
    "minute hour morning afternoon evening night meantime interim autumn summer spring winter inquest "
    "trial debate verdict notice vote election reshuffle budget grade end time statement letter report interview email "
    "e-mail message note blog speech address post job role capacity career "
    "life year month week spell stint evidence submission tweet column".split()
)
"""Nouns that are no person: a name behind one begins a phrase of its own ("In a statement John Wood said")."""


NAMED_BEHIND = frozenset(
    "council authority borough county city town neighbour neighbours watchdog inspectorate regulator charity firm "
    "company union trust agency group consultancy consultants department newspaper paper magazine broadcaster body "
    "association partner rival giant neighbouring nearby inspectors recruiters headhunters accountants auditors "
    "provider".split()
)
"""Nouns behind which the name of a body tells which: "the watchdog Ofsted", not "in the meantime | Hull has"."""

RANKS = frozenset("first second third fourth fifth last latest".split())
"""Words that behind "the" stand for the noun they count: "the first of five visits"."""
SPELLS = frozenset("day days week weeks month months year years decade decades spell spells stint stints".split())
"""Nouns of time, of which nobody is said to do anything: "after six years leading the service"."""


def noun_phrase(scan: Scan, first: int) -> NounPhrase | None:
    """The longest simple noun phrase from a token, `None` where none begins there.

    Args:
        scan: The sentence.
        first: Index of the token.
    """
    letter = scan.tags[first - scan.offset]
    if letter == "P" and first not in scan.marked.people:
        return NounPhrase(first, first + 1, first, "pronoun", core=first + 1)
    builder = _Builder(scan, first, first, _determiner(scan, first) if letter in "DQ" else "none")
    builder.grow()
    return builder.finish()


def _determiner(scan: Scan, first: int) -> str:
    word = scan.lowers[first]
    if first in scan.marked.posts:
        return "none"
    if word in POSSESSIVES:
        return "possessive"
    if word == "neither":
        return "neither"
    return "indefinite" if word in INDEFINITE else "definite"


@define
class _Builder:
    """A noun phrase that grows to the right."""

    scan: Scan
    first: int
    at: int
    determiner: str
    head: int = -1
    possessor: NounPhrase | None = None
    people: tuple[PersonMention, ...] = ()
    posts: tuple[PostMention, ...] = ()
    authorities: tuple[AuthorityMention, ...] = ()
    organisations: tuple[OrganisationMention, ...] = ()
    ages: tuple[AgeMention, ...] = ()

    def grow(self) -> None:
        """Take in tokens and mentions until the phrase ends."""
        scan, begins = self.scan, self.scan.marked.begins
        while (i := self.at) < scan.last:
            mentioned = i in begins or i in scan.cut
            if not (self.mention(i) if mentioned else self.word(scan.tags[i - scan.offset])):
                return

    def mention(self, i: int) -> bool:
        """Take in what begins at the next token, a mention as a rule; false where the phrase ends before it."""
        scan, marked = self.scan, self.scan.marked
        if i in marked.scare:
            self.at += 1
            return True
        if i in marked.ages:
            self.ages += (marked.ages[i],)
        if i in marked.people:
            return self.person(marked.people[i])
        if self.begins_anew(i):
            return False
        post = scan.post_at(i)
        if post is not None:
            return self.post(post)
        named = marked.authorities.get(i) or marked.organisations.get(i)
        if named is not None:
            if self.parts_from(named.last):
                return False
            self.named(i, named.last)
            return True
        if i in marked.dates:
            return self.date(marked.dates[i])
        return self.word(scan.tag(i))

    def begins_anew(self, i: int) -> bool:
        """Whether a place behind a noun owns what follows: "within days of the verdict Leicester's director"."""
        scan, place = self.scan, self.scan.marked.authorities.get(i)
        if place is None or scan.tag(place.last) != "'" or self.head != i - 1 or self.determiner == "none":
            return False
        return scan.tag(self.head) == "n"

    def parts_from(self, last: int) -> bool:
        """Whether a body's name, up to a token, begins a phrase of its own: "In the meantime | Hull has"."""
        whole = self.head >= 0 and self.scan.tag(self.head) == "n" and self.scan.tag(last) not in "n'"
        return whole and self.determiner != "none" and self.scan.lowers[self.head] not in NAMED_BEHIND

    def person(self, mention: PersonMention) -> bool:
        """Take in the name of a person, which ends the phrase unless it is a possessor."""
        if self.people or (self.head >= 0 and not self.posts and self.scan.lowers[self.head] in THINGS):
            return False
        self.people = (mention,)
        self.head, self.at = mention.last - 1, mention.last
        return self.scan.tag(self.at) == "'"

    def post(self, post: PostMention) -> bool:
        """Take in a post with the organisations named in it."""
        again = self.head >= 0 and self.scan.tag(self.at) in "DQ"  # "the notice | the minister issued"
        if self.people or self.posts or again:
            return False
        if self.at == self.first:
            if self.scan.lowers[self.first] in POSSESSIVES:
                self.determiner = "possessive"
            elif post.definite or post.indefinite:
                self.determiner = "definite" if post.definite else "indefinite"
        self.posts = (post,)
        self.named(self.at, post.last)
        self.head = post.title_last - 1
        return True

    def named(self, first: int, last: int) -> None:
        """Take in the authorities and organisations of a stretch."""
        marked = self.scan.marked
        self.authorities += tuple([marked.authorities[k] for k in range(first, last) if k in marked.authorities])
        self.organisations += tuple([marked.organisations[k] for k in range(first, last) if k in marked.organisations])
        self.head, self.at = last - 1, last

    def date(self, until: int) -> bool:
        """Take in a date that modifies a noun; any other ends the phrase."""
        if not self.scan.date_goes_on(until):
            return False
        self.head, self.at = until - 1, until
        return True

    def word(self, letter: str) -> bool:
        """A word that is no mention, by its class."""
        if letter == "n":
            self.head = self.at
            self.at += 1
            return True
        if letter in "DQ":
            if self.at > self.first and self.head >= 0:
                return False
            self.at += 1
            return True
        if letter == "'" and self.head >= 0:
            return self.possessive()
        if letter == "#" and self.scan.lowers[self.at][0] == "£" and self.scan.tag(self.at - 1) == "E":
            return False  # "paid Leeds £1m"
        if letter in "E#a" and not self.posts:
            self.head = self.at
            self.at += 1
            return True
        if letter == "A" and self.counts():
            self.head = self.at
            self.at += 1
            return True
        if letter in "AGN" and self.modifies():
            self.at += 1
            return True
        return False

    def counts(self) -> bool:
        """Whether a number in order stands for its noun: "the first of five visits", "the last was in May"."""
        bare = self.determiner == "definite" and self.head < 0 and self.scan.lowers[self.at] in RANKS
        return bare and self.scan.tag(self.at + 1) in "IVXM,"

    def modifies(self) -> bool:
        """Whether an adverb or participle stands between determiner and noun ("the newly appointed chief")."""
        scan, ahead = self.scan, self.at + 1
        before_noun = scan.tag(ahead) in "nG" or ahead in scan.marked.posts
        return before_noun and self.determiner != "none" and (self.head < 0 or scan.tag(self.head) == "'")

    def possessive(self) -> bool:
        """All so far becomes the possessor of what follows."""
        scan, ahead = self.scan, self.at + 1
        if (
            scan.tag(ahead) not in AFTER_POSSESSIVE
            and ahead not in scan.marked.posts
            and ahead not in scan.marked.people
        ):
            return False
        self.possessor = self.phrase(self.at)
        self.people = self.posts = ()
        self.determiner = "possessive"
        self.head = self.at
        self.at += 1
        return True

    def phrase(self, last: int) -> NounPhrase:
        """The phrase as gathered so far, up to a token."""
        return NounPhrase(
            self.first,
            last,
            self.head,
            self.determiner,
            self.people,
            self.posts,
            self.authorities,
            self.organisations,
            self.possessor,
            self.ages,
            core=last,
        )

    def finish(self) -> NounPhrase | None:
        """The phrase, `None` where no head was found."""
        while self.at > self.first + 1 and self.at - 1 in self.scan.marked.scare:
            self.at -= 1
        dangling = self.possessor is not None and self.head == self.at - 1 and self.scan.tag(self.head) == "'"
        if self.head < 0 or (dangling and self.head not in self.scan.marked.people):
            return None
        phrase = self.phrase(self.at)
        named = phrase.people or phrase.posts or phrase.authorities or phrase.organisations
        return phrase if named or self.scan.lowers[self.head] not in SPELLS else evolve(phrase, timed=True)
