"""What stands around a word that may be a name: posts, ages, verbs of saying, relations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.reading.grammar.lexicon import ordinary_words
from govreview.reading.people.words import (
    AFFAIRS,
    APPEARING,
    BEING,
    BELONGINGS,
    CREDITS,
    FACILITIES,
    FATES,
    FIRMS,
    MOURNED,
    PERSONAL,
    PLACED,
    POST_NOMINALS,
    RELATIONS,
    SPEECH,
    SPOUSES,
    TAKEN,
    TAKING,
    WARDS,
    YOUNG_HEADS,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govreview.gazetteer import Gazetteer
    from govreview.reading.text.tokens import Tokens

_POST_REACH = 5  # tokens from a verb to the post that it tells
_TIMES = frozenset("until now then formerly recently previously currently a an the".split())
_BEFORE_POSTS = frozenset("been now also the up over a an her his named appointed made elected".split())
_NUMBERS = frozenset("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split())


class Surroundings:
    """The tokens of a document, and the signs among them that a word is or is no name.

    Attributes:
        tokens: The document's tokens.
        taken: Tokens of other mentions: "a" authority, "o" organisation, "p" post, "d" date.
        gazetteer: Given names, surnames and places.
    """

    def __init__(self, tokens: Tokens, taken: Mapping[int, str], gazetteer: Gazetteer) -> None:
        self.tokens = tokens
        self.words = tokens.words
        self.lowers = tokens.lowers
        self.taken = taken
        self.gazetteer = gazetteer
        self.ordinary = ordinary_words()

    def vouched(self, i: int, end: int, first: int, last: int) -> bool:
        """Whether what stands around a word ("Hyacinth") makes it a given name: a post or an age."""
        return i > first and self.lowers[end - 1] not in self.ordinary and self.context(i, end, first, last) > 1

    def context(self, i: int, end: int, first: int, last: int) -> int:
        """How many signs around ``i..end`` speak for a person."""
        score = 0
        if i > first:
            apposed = i - 1 > first and self.words[i - 1] in ",:" and self.taken.get(i - 2) == "p"
            score += 2 * (self.taken.get(i - 1) == "p" or apposed) + (self.lowers[i - 1] in SPEECH)
            score += i - 1 > first and self.lowers[i - 1] == "of" and self.lowers[i - 2] in RELATIONS
            score += 2 * (i - 1 > first and self.words[i - 1] == "," and self.lowers[i - 2] in RELATIONS | SPOUSES)
        if end >= last:
            return score
        after = self.lowers[end]
        score += 2 * (after in SPEECH or after in PERSONAL or self._is_in_post(end, last)) + 2 * (
            after in POST_NOMINALS
        )
        score += 2 * self._fares(end, last)
        score += 2 * (after in ("of", "from") and self.taken.get(end + 1) == "o")
        if self.words[end] in ",(" and end + 1 < last:
            behind = self.words[end + 1]
            score += 3 * (_is_age(behind) or self.lowers[end + 1] == "aged")
            score += 2 * (self.lowers[end + 1] in APPEARING or behind == "pictured")
            score += 2 * (self.lowers[end + 1] == "of" and self.taken.get(end + 2) == "o")
            score += 2 * (self.lowers[end + 1] in ("who", "whom", "whose") or self._is_apposed_post(end + 1, last))
        return score

    def _is_apposed_post(self, at: int, last: int) -> bool:
        """Whether a post stands at a token or behind "until now", "formerly": "A B, until now a team manager"."""
        while at < last and self.lowers[at] in _TIMES and self.taken.get(at) != "p":
            at += 1
        return at < last and self.taken.get(at) == "p"

    def _fares(self, at: int, last: int) -> bool:
        """Whether what follows a name befalls persons only: "was jailed", "has been sacked", "'s resignation"."""
        word = self.lowers[at]
        if word == "'s":
            return at + 1 < last and self.lowers[at + 1] in BELONGINGS
        if word in BEING:
            after = self.lowers[at + 1 : min(at + 3, last)]
            return after[:1] != () and (after[0] in FATES or (after[0] == "been" and after[-1] in FATES))
        return word in FATES

    def _is_in_post(self, at: int, last: int) -> bool:
        """Whether a post is told by the verb at a token: "is the director", "has been head", "takes up the role"."""
        verb = self.lowers[at]
        if verb not in TAKING and verb not in BEING:
            return False
        been = verb not in ("has", "had") or self.lowers[at + 1 : at + 2] == ("been",)
        for k in range(at + 1, min(at + _POST_REACH, last)) if been else ():
            if self.taken.get(k) == "p" or (verb in TAKING and self.lowers[k] in TAKEN):
                return True
            if self.lowers[k] not in _BEFORE_POSTS:
                return False
        return False

    def is_thing(self, i: int, end: int, first: int, last: int) -> bool:
        """Whether what stands before or behind ``i..end`` makes it a place, a firm, a pub or a programme."""
        before = self.lowers[i - 1] if i > first else ""
        after = self.lowers[end] if end < last else ""
        if before in FIRMS or after in FACILITIES:
            return True
        if after == "mp" and end + 1 < last and self.words[end + 1][0].isupper():
            return True  # "Perry Barr MP Tom Abara"
        if before == "the" or (before in ("a", "an") and i - 1 > first):
            return after not in AFFAIRS and after != "'s"
        if before == "at" and self.lowers[end - 1] in WARDS and after != "'s":
            return True  # "at Harold Hill"
        placed = before == "in" and i - 2 >= first and self.lowers[i - 2] in PLACED
        return placed and self.context(i, end, first, last) <= 1

    def is_labelled(self, i: int, first: int) -> bool:
        """Whether a by-line within a sentence tells the name: "Portraits: A B"."""
        return i - 2 >= first and self.words[i - 1] == ":" and self.lowers[i - 2] in CREDITS

    def is_spouse(self, i: int, first: int) -> bool:
        """As in "her husband Micah"."""
        return i - 2 >= first and self.lowers[i - 1] in SPOUSES and self.lowers[i - 2] in ("her", "his", "my")

    def is_mourned(self, i: int, first: int) -> bool:
        """Whether a word stands behind "the death of", and is no place."""
        of = i - 2 > first and self.lowers[i - 1] == "of" and self.lowers[i - 2] in MOURNED
        return of and self.gazetteer.match(self.words, i) is None

    def is_told_of(self, i: int, last: int) -> bool:
        """Whether what follows tells of a child: "Maya was nine months old", "not her real name", "The toddler"."""
        after = self.lowers[i + 1 : i + 8]
        if i + 1 < last and after[0] in (",", "(", "-") and "real" in after and "name" in after:
            return True
        if i + 1 < last and after[0] in ("was", "is") and "old" in after[:5]:
            return not {"month", "months", "week", "weeks", "day", "days", "years", "year"}.isdisjoint(after[:4])
        closed = i + 2 >= last and after[:2] == (".", "the")  # and what it is
        return closed and any(word.endswith("-old") or word in YOUNG_HEADS for word in after[2:3])

    def is_apposed(self, i: int, first: int, last: int) -> bool:
        """Whether a word stands between commas behind a relation: "her grandmother, Maureen,"."""
        if i - 2 < first or i + 1 >= last or self.words[i - 1] != "," or self.words[i + 1] not in ",.":
            return False
        return self.lowers[i - 2] in RELATIONS or self.lowers[i - 2] in YOUNG_HEADS

    def tells_age(self, i: int, last: int) -> bool:
        """Whether an age stands at a token: "17", "aged 17", "six,"."""
        if self.lowers[i] in _NUMBERS:
            return i + 1 < last and self.words[i + 1] in ",)"
        return _is_age(self.words[i]) or self.lowers[i] == "aged"


def _is_age(word: str) -> bool:
    return word.isdigit() and len(word) <= 2  # noqa: PLR2004 - no year
