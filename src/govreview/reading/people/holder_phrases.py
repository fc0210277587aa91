"""Posts told beside a name: before it, behind it, in brackets.

All of this is read from tokens: what stands between name and post must be nothing but a comma,
a dash or a bracket, an age, and words such as "now" or "until recently".
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from attrs import evolve

from govreview.reading.grammar.lexicon import CONJUNCTIONS, DETERMINERS, MODALS, PREPOSITIONS, PRONOUNS
from govreview.reading.mentions import PostMention
from govreview.reading.people.words import SPEECH

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.people.coreference import Person
    from govreview.reading.people.mentions import PersonMention
    from govreview.reading.reading import Reading

_SEPARATORS = frozenset(",([-:")
_BRACKETS = frozenset("([")
_CLOSERS = frozenset(",.;:-)(][\"?!'/")
_OPENERS = frozenset("speaking acting writing".split())
# Words that may stand between a name and the post in apposition, and those that make it a past one.
_PAST = frozenset("then formerly previously once until recently earlier latterly lately hitherto".split())
_BETWEEN = _PAST | frozenset(
    "now currently also both at present the time and parliamentary under who is himself herself our as since that your "
    "respectively my".split()
)
_ONE_OF = frozenset("latest last first third second fourth fifth in a an line string succession series of one".split())
_RELATIVES = frozenset("who whose whom which".split())
_AFTER = _RELATIVES | PREPOSITIONS | frozenset("and or but since when while where to responsible accountable".split())
_ENDED = frozenset({"until", "between"})
_PREDECESSORS = frozenset("predecessor predecessors forerunner".split())
_SUCCESSORS = frozenset("successor successors replacement replacements".split())
_OWNERS = frozenset("his her its their your my our".split())
_OWNING = frozenset("council authority city county borough town trust department government board".split())
_REACH = 9  # tokens between a name and the post in apposition
_ARTICLES = frozenset({"a", "an", "the", "'s", "his", "her", "their"})
_LONGEST_MODIFIERS = 4  # words between "a" and the noun for the post: "a much respected part-time school cleaner"
_LONGEST_PHRASE = 10  # tokens of "on the death of a child" behind "The author of the report"
_ENDS = frozenset(".;,")
# Verbs behind a post that make it the subject of an inserted clause: "A B, a judge ruled, must pay".
_REPORTING = frozenset(
    "resigned added ruled concluded noted reported believed feared suggested agreed decided observed remarked recalled "
    "revealed alleged joked accepted conceded confirmed declared indicated pleaded acknowledged promised".split()
)
_LONGEST_PLACE = 8  # tokens from "of" to the comma behind a place
_NO_MODIFIERS = (
    PREPOSITIONS
    | CONJUNCTIONS
    | DETERMINERS
    | PRONOUNS
    | MODALS
    | SPEECH
    | frozenset("is was has had are were be who".split())
)

Pair = tuple["Person", PostMention]


def beside(reading: Reading) -> Iterator[Pair]:
    """The posts that stand beside a name."""
    scene = _Scene(reading)
    for sentence in range(len(reading.ranges)):
        yield from scene.behind(sentence)
        yield from scene.before(sentence)


class _Scene:
    """Names and posts of a reading, by their places."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.words = reading.tokens.words
        self.lowers = reading.tokens.lowers
        self.people = [m for m in reading.people if m.first in reading.person_at]
        self.firsts = [m.first for m in self.people]
        self.posts = {p.first: p for p in reading.posts}
        self.named = {m.first: m for m in self.people}
        self.ages = {a.start for a in reading.ages}
        self.inside = self._possessors()
        self.ends = frozenset(m.last - 1 for m in self.people)
        self.assigned: set[int] = set()

    def _possessors(self) -> frozenset[int]:
        """Tokens of the names in the possessive, mark included."""
        owning = (m for m in self.people if m.last < len(self.lowers) and self.lowers[m.last] in ("'s", "'"))
        return frozenset(i for m in owning for i in range(m.first, m.last + 1))

    def person(self, mention: PersonMention) -> Person:
        return self.reading.person_at[mention.first]

    def in_sentence(self, sentence: int) -> list[PersonMention]:
        first, last = self.reading.ranges[sentence]
        return self.people[bisect_left(self.firsts, first) : bisect_left(self.firsts, last)]

    def word(self, i: int, last: int) -> str:
        return self.lowers[i] if i < last else "."

    def behind(self, sentence: int) -> Iterator[Pair]:
        """As in "Mary Ellery, 54, now chair of the board and a former director, said"."""
        last = self.reading.ranges[sentence][1]
        for mention in self.in_sentence(sentence):
            found = self._apposed(mention.last, last)
            if found is None or self._belongs_to_next(mention, found[0], last):
                continue
            chain = []
            while found is not None:
                post, past = found
                self.assigned.add(post.first)
                chain.append(self._aged(post, last, past=past))
                found = self._chained(post, last)
            others = list(self._listed_before(mention, sentence))
            if len(others) == 1 and self._shared_out(chain, mention):
                yield self.person(others[0]), chain.pop(0)
            for post in chain:
                for bearer in (mention, *(others if post.plural else ())):
                    yield self.person(bearer), post

    def _shared_out(self, chain: list[PostMention], mention: PersonMention) -> bool:
        """Whether two posts belong one each to two names: "A B and C D, the council's leader and chief executive"."""
        if len(chain) != 2 or self.lowers[mention.first - 1] != "and":  # noqa: PLR2004 - one each
            return False
        one, two = chain
        bare = not two.definite and not two.indefinite and not one.indefinite and not two.former
        return bare and not one.plural and not two.plural and self.lowers[two.first - 1] == "and"

    def _listed_before(self, mention: PersonMention, sentence: int) -> Iterator[PersonMention]:
        """The names that go before on a list: "A B, C D and E F, the commissioners"."""
        i = mention.first
        for earlier in reversed([m for m in self.in_sentence(sentence) if m.last < i]):
            if i - earlier.last > 1 or self.lowers[i - 1] not in (",", "and"):
                return
            yield earlier
            i = earlier.first

    def _apposed(self, i: int, last: int) -> tuple[PostMention, bool] | None:
        """The post that stands in apposition behind a name that ends before token `i`, and whether it is past."""
        separated, past = self._follows_on(i), False
        modifiers = 0
        relation = self.word(i, last) == "as" and i - 3 >= 0 and "with" in self.lowers[i - 4 : i - 1]
        opening, end = i, min(last, i + _REACH)
        while i < end:
            word = self.lowers[i]
            post = self.posts.get(i)
            if post is not None and (separated or relation):
                if modifiers and self.word(post.last, last) not in _CLOSERS | _AFTER:
                    return None
                closed = self._closes(post, last, bracket=not _BRACKETS.isdisjoint(self.words[opening:i]))
                return (post, past) if closed else None
            if word in _SEPARATORS:
                separated = True
            elif word in _PREDECESSORS and separated:
                relation = past = True
            elif not modifiers and (separated or relation) and self._may_stand_between(i):
                pass
            elif separated and modifiers < _LONGEST_MODIFIERS and self._modifies(i, begun=modifiers > 0):
                modifiers += 1
            else:
                closing = self._bracket_end(i, opening, last) or self._residence_end(i, last)
                if closing is None:
                    return None
                i, end = closing, min(last, end + closing - i)
            then = word == "time" and self.lowers[i - 2] == "at"  # "at that time"
            past = past or (separated and (word in _PAST or then))
            i += 1
        return None

    def _follows_on(self, i: int) -> bool:
        """Whether a post in capitals stands straight behind a name: "Mary Ellery Executive Member for Schools"."""
        post = self.posts.get(i)
        return post is not None and self.words[i][0].isupper() and not (post.bare or post.definite or post.plural)

    def _may_stand_between(self, i: int) -> bool:
        word = self.lowers[i]
        if word == "is" and self.lowers[i - 1] != "who":
            return False  # the clause goes on
        if word == "and" and self.words[i - 1] == "," and not DETERMINERS.isdisjoint(self.lowers[i + 1 : i + 2]):
            return False  # somebody else: "A B, 24, and the nurse"
        if word == "for" and self.words[i + 1].isdigit():
            return True  # "for 12 years a governor"
        if word in ("year", "years") and self.words[i - 1].isdigit():
            return True
        if word == "most" and self.lowers[i + 1] == "recently":
            return True
        if word in _BETWEEN or word in _ONE_OF or word in _OWNERS or word in _SUCCESSORS or word in ("aged", ")"):
            return True
        if i in self.inside or self.reading.taken.get(i) == "d" or self._is_owner(i):
            return True
        return word.isdigit() or self.reading.tokens.starts[i] in self.ages

    def _modifies(self, i: int, *, begun: bool) -> bool:
        """Whether a word goes before the noun for a post: ", a part-time cleaner", ", Hill ward councillor"."""
        before = self.lowers[i - 1]
        if not begun and before not in _ARTICLES and not (before == "," and self.words[i][0].isupper()):
            return False
        word = self.lowers[i]
        return (
            word not in _NO_MODIFIERS
            and (word[0].isalnum() or word[0] in "£'-")
            and i not in self.named
            and not word.isdigit()
        )

    def _is_owner(self, i: int) -> bool:
        """Whether a token belongs to a possessive that ends here or at the next token: "Labour's"."""
        if self.lowers[i] in ("'s", "'"):
            return self.words[i - 1][0].isupper() or self.lowers[i - 1] in _OWNING
        if self.lowers[i + 1 : i + 2] not in (("'s",), ("'",)):
            return False
        return self.words[i][0].isupper() or self.lowers[i] in _OWNING

    def _bracket_end(self, i: int, opening: int, last: int) -> int | None:
        """Where a short bracket behind a name closes: "Mary Ellery (Labour), cabinet member"."""
        if self.words[i - 1] != "(" or i - 1 != opening:
            return None
        for k in range(i, min(i + 6, last)):
            if self.words[k] == ")":
                return k
        return None

    def _residence_end(self, i: int, last: int) -> int | None:
        """The comma behind a place, if an apposition follows: "A B, of Leigh, a retired teacher"."""
        at = i if self.lowers[i] in ("of", "from") else i - 1
        if self.lowers[at] not in ("of", "from") or self.words[at - 1] != ",":
            return None
        for k in range(at + 1, min(i + _LONGEST_PLACE, last - 1)):
            if self.words[k] == "," and self.lowers[k + 1] in ("a", "an"):
                return k
            place = self.words[k + (self.words[k] == ",")]
            if not place[0].isupper() or k in self.named:
                return None
        return None

    def _closes(self, post: PostMention, last: int, *, bracket: bool) -> bool:
        """Whether what stands behind a post lets it be an apposition, and no subject of a clause."""
        after = self.word(post.last, last)
        if after in ("'s", "'"):  # "vicar of St Chad's"
            after = self.word(post.last + 1, last)
        if bracket or after in _CLOSERS or after in _AFTER or post.last in self.reading.date_at:
            return True
        if after.endswith(("ed", "ing", "'s")) or after in ("sent", "brought", "he", "she"):
            if after in SPEECH or after in _REPORTING:
                return False
            return not (after.endswith("ed") and self.word(post.last + 1, last) in _ENDS)  # "the director lied."
        return not post.definite and not post.bare

    def _belongs_to_next(self, mention: PersonMention, post: PostMention, last: int) -> bool:
        """Whether the post introduces the name behind it: "wrote to A B, the minister C D said"; no line of its own."""
        if post.last in self.named:
            return not self._breaks(post.last)
        following = self.named.get(post.last + 1)
        if following is None or self.word(post.last, last) != "," or not post.definite:
            return False
        if post.title.lower() in ("deputy", "number two"):
            return True
        start = mention.first - (mention.first > 0 and self.words[mention.first - 1] == ",")
        return self._ending_at(start, max(0, start - 25)) is not None

    def _breaks(self, i: int) -> bool:
        """Whether a token begins a line."""
        tokens = self.reading.tokens
        return "\n" in self.reading.folded[tokens.ends[i - 1] : tokens.starts[i]]

    def _chained(self, post: PostMention, last: int) -> tuple[PostMention, bool] | None:
        """The next post of the same person: "leader of the council and MP for Hull"."""
        i, joined = post.last, False
        past = self.lowers[post.first] in _PAST and self.words[i : i + 1] == ("and",) and i + 1 in self.posts
        while i < min(last, post.last + 5):
            word = self.lowers[i]
            following = self.posts.get(i)
            if following is not None and i > post.last:
                twice = post.definite and following.definite and not joined
                if (
                    twice
                    or self._introduces(following, last)
                    or not self._closes(following, last, bracket=False)
                    or following.owner in _OWNERS
                ):
                    return None
                return following, past
            if word not in _BETWEEN and word != ",":
                return None
            joined = joined or word in ("also", "now", "both", "formerly")
            past = past or word in _PAST
            i += 1
        return None

    def _opens(self, post: PostMention, first: int) -> bool:
        """Whether no name stands before a post whose it might be."""
        apart = self.words[post.first - 1] == "," and post.first - 2 in self.ends if post.first - 1 > first else False
        return post.first not in self.assigned and not apart

    def _introduces(self, post: PostMention, last: int) -> bool:
        """Whether a name follows the post: "the minister, A B", "chief executive C D"."""
        if post.last in self.named:
            return not self._breaks(post.last)
        return post.definite and self.word(post.last, last) == "," and post.last + 1 in self.named

    def _aged(self, post: PostMention, last: int, *, past: bool) -> PostMention:
        """The post, marked as a past one where the words around it say so."""
        after = self.word(post.last, last)
        over = after in _ENDED or (after == "from" and "to" in self.lowers[post.last + 1 : min(last, post.last + 4)])
        at_the_time = self.lowers[post.last : post.last + 3] == ("at", "the", "time")
        return evolve(post, former=True) if (past or over or at_the_time) and not post.former else post

    def before(self, sentence: int) -> Iterator[Pair]:
        """As in "Children's minister A B", "the minister, A B,", "the minister (A B)", "As minister, A B said"."""
        first, last = self.reading.ranges[sentence]
        for mention in self.in_sentence(sentence):
            i = mention.first
            if i - 2 >= first and self.lowers[i - 1] in ("the", "our") and mention.title is not None:
                i -= 1
            post = self._ending_at(i, first)
            if post is None and i - 1 > first and self.lowers[i - 1] in ("called", "named"):
                post = self._ending_at(i - 1, first)  # "a nurse called A B"
                post = post if post is not None and post.indefinite else None
            if post is None and i - 1 > first and self.words[i - 1] in ",-(:":
                itself = i - 2 > first and self.lowers[i - 2] in ("himself", "herself")  # "the leader herself, A B"
                post = self._ending_at(i - 1 - itself, first)
                post = post or self._opening_the(sentence, i - 1)
                if post is not None and not self._introduced(post, mention, first, last):
                    post = None
            if post is None or post.first in self.assigned:
                continue
            joined = self._ending_at(post.first - 1, first) if self.word(post.first - 1, last) == "and" else None
            if joined is not None and not post.definite and self._opens(joined, first):
                yield self.person(mention), joined  # "deputy leader and cabinet member A B"
            second = self._ending_at(post.first - 1, first) if self.word(post.first - 1, last) == "," else None
            if second is not None and second.definite and not post.definite and second.first not in self.assigned:
                yield self.person(mention), second  # "Its chair, former minister A B, has"
            past = post.first - 2 >= first and self.lowers[post.first - 2] in _PREDECESSORS
            self.assigned.add(post.first)
            for bearer in (mention, *(self._listed(mention, last) if post.plural else ())):
                yield self.person(bearer), evolve(post, former=True) if past else post

    def _ending_at(self, i: int, first: int) -> PostMention | None:
        for k in range(i - 1, max(first, i - 25) - 1, -1):
            post = self.posts.get(k)
            if post is not None:
                return post if post.last == i else None
        return None

    def _opening_the(self, sentence: int, comma: int) -> PostMention | None:
        """The post that opens a sentence, with a phrase behind it: "The author of the report on Leah's death, A B,"."""
        first = self.reading.ranges[sentence][0]
        post = self.posts.get(first)
        if post is None or not post.definite or not 0 < comma - post.last <= _LONGEST_PHRASE:
            return None
        between = self.lowers[post.last : comma]
        inside = [f for f in self.reading.frames_by_sentence[sentence] if post.last <= f.verb.head < comma]
        if "," in between or between[0] not in PREPOSITIONS | _RELATIVES | {"that"}:
            inside = [f for f in inside if f.verb.form != "participle"] or inside[:1] * ("," in between or not inside)
            return None if inside else post  # "the adviser sent by the department"
        return None if inside and between[0] in PREPOSITIONS else post

    def _introduced(self, post: PostMention, mention: PersonMention, first: int, last: int) -> bool:
        """Whether a post and a comma introduce the name behind them."""
        after = self.word(mention.last, last)
        opener = self.word(post.first - 1, last) if post.first > first else ""
        if opener == "as" and (post.first - 1 == first or self.lowers[post.first - 2] in _OPENERS):
            return True
        seat = post.title.lower() == "chair" and self.word(post.last, last) == ":"  # "an interim in his chair: A B"
        if seat or (post.bare and post.indefinite and post.deputy):
            return False
        apart = post.first - 1 > first and self.words[post.first - 1] == "," and post.first - 2 in self.ends
        listed = post.plural and after == "and"
        return (listed or after in _CLOSERS or after in _RELATIVES) and not (apart and not post.definite)

    def _listed(self, mention: PersonMention, last: int) -> Iterator[PersonMention]:
        """The names that go on a list: "cabinet members A B, C D and E F"."""
        i = self._affiliated(mention.last, last)
        while i + 1 < last and self.lowers[i] in (",", "and"):
            step = i + 1 if self.lowers[i + 1] != "and" else i + 2
            following = self.named.get(step)
            if following is None:
                return
            yield following
            i = self._affiliated(following.last, last)

    def _affiliated(self, i: int, last: int) -> int:
        """Where the body behind a name on a list ends: "A B of Unison", "A B from Dudley's UKIP group", "A B (Lab)"."""
        if self.word(i, last) == "(":
            return next((k + 1 for k in range(i, min(i + _REACH, last)) if self.words[k] == ")"), i)
        if self.word(i, last) not in ("of", "from"):
            return i
        for k in range(i + 1, min(i + _REACH, last)):
            if self.lowers[k] in (",", "and"):
                return k
        return i
