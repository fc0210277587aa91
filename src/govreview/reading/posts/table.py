"""What is known of posts: head nouns, what goes with them, and the kind of the whole.

`data/posts.csv` tells for a head ("director", "chief executive") and a domain or qualifier ("children's services",
"regional", or `@charity` for an organisation of that kind) the kind of post. Of the rows of a head that fit, the
first in the file decides; an empty domain is the head alone, `*` any domain that is told ("of regeneration") and that
no row before it names, `@*` any organisation that is neither council nor trust. A row without a kind says that it is no
post at all.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib import resources
from typing import TYPE_CHECKING

from attrs import frozen

from govreview.gazetteer import PostEntry
from govreview.models.actor import RoleKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from govreview.gazetteer.words import WordEntry

_SPELLINGS = {
    "chairman": "chair",
    "chairwoman": "chair",
    "chairperson": "chair",
    "co-chair": "chair",
    "advisor": "adviser",
    "minster": "minister",
    "commisioner": "commissioner",
    "comissioner": "commissioner",
    "commissoner": "commissioner",
    "councilor": "councillor",
    "supt": "superintendent",
    "exec": "executive",
    "undersecretary": "under-secretary",
    "mayoress": "mayor",
    "headteachers": "headteacher",
    "spokeswoman": "spokesman",
    "spokesperson": "spokesman",
}
_PREFIXES = frozenset({"ex", "then", "vice", "deputy", "co", "non"})
_OTHER = "*"  # any domain that is told
_SUFFIXES = frozenset({"designate", "elect"})
_LONGEST = 4  # words of the longest domain
_NOT_GENERAL = frozenset({"council", "trust"})


@frozen
class Rule:
    """One row: where it stands in the file, and the kind it gives (None: no post)."""

    rank: int
    kind: RoleKind | None


@frozen
class Head:
    """A noun that names a post.

    Attributes:
        words: Its words.
        rules: What it is, by domain.
    """

    words: tuple[str, ...]
    rules: Mapping[str, Rule]

    def decide(
        self, phrases: Iterable[Sequence[str]], organisation: str | None, *, told: bool
    ) -> tuple[Rule | None, bool]:
        """Decide what the post is.

        Args:
            phrases: The qualifiers before the head and the domains behind it, normalised words.
            organisation: The kind of the organisation beside it, or None.
            told: Whether a domain is told that may be one of which no row knows.

        Returns:
            The rule, None where the noun alone is no post; and whether it rests on the noun alone.
        """
        keys = [key for phrase in phrases for key in self._keys(phrase)]
        if organisation:
            keys.append("@" + organisation)
            if organisation not in _NOT_GENERAL:
                keys.append("@*")
        fitting = [self.rules[key] for key in keys if key in self.rules]
        if told and _OTHER in self.rules:
            fitting.append(self.rules[_OTHER])
        if fitting:
            return min(fitting, key=lambda rule: rule.rank), False
        return self.rules.get(""), organisation is None

    def _keys(self, phrase: Sequence[str]) -> Iterator[str]:
        """The longest domains that the rules name within a phrase."""
        i = 0
        while i < len(phrase):
            for length in range(min(_LONGEST, len(phrase) - i), 0, -1):
                key = " ".join(phrase[i : i + length])
                if key in self.rules:
                    yield key
                    i += length - 1
                    break
            i += 1


def normalised(words: Iterable[str]) -> list[str]:
    """Words as domains are compared: no possessive, no mark, "childrens" as "children"."""
    plain = (_PLURALS.get(word, word) for word in words)
    return [word for word in plain if word not in {"'s", "'", ",", "and", "&", "the", "-"}]


_PLURALS = {
    "childrens": "children", "peoples": "people", "child": "children", "adults": "adult", "familys": "families",
    "democrats": "democrat", "conservatives": "conservative", "tories": "tory",
}  # fmt: skip


def _text(name: str) -> str:
    return resources.files("govreview").joinpath("data", name).read_text(encoding="utf-8")


def post_rows() -> Iterator[tuple[str, str, str]]:
    """The rows of the table: head, domain, kind."""
    for row in csv.DictReader(_text("posts.csv").splitlines()):
        yield row["head"], row["domain"], row["kind"]


@cache
def post_words() -> Mapping[str, frozenset[str]]:
    """Classes of words that stand in posts, such as `domain`, `status`, `tail` and `qualifier`."""
    rows = csv.DictReader(_text("post_words.csv").splitlines())
    words = {row["class"]: frozenset(row["words"].split()) for row in rows}
    tail = words["domain"] | words["body"] | words["party"]
    return {
        **words,
        "tail": tail,
        "place_tail": tail | words["place"],
        "qualifier": tail | words["rank"] | words["status"],
    }


def _key(domain: str) -> str:
    return domain if domain.startswith(("@", "*")) else " ".join(normalised(domain.replace("'s", " 's").split()))


@frozen(eq=False)
class PostTable:
    """The posts that a document is read with.

    Attributes:
        heads: The heads by their last word, those of most words first.
        forms: Every written form of a head's last word: the word of the table, and whether it is a plural.
    """

    heads: Mapping[str, tuple[Head, ...]]
    forms: Mapping[str, tuple[str, bool]]

    def form(self, lower: str) -> tuple[str, bool, str] | None:
        """Read a token as the last word of a head.

        Args:
            lower: The token in lower case.

        Returns:
            The word of the table, whether it is a plural, and the prefix ("ex", "vice") or ""; None if it is no head.
        """
        found = self.forms.get(lower)
        if found:
            return (*found, "")
        if "-" not in lower:
            return None
        prefix, _, rest = lower.partition("-")
        if prefix in _PREFIXES and (found := self.forms.get(rest)):
            return (*found, prefix)
        if rest in _SUFFIXES and (found := self.forms.get(prefix)):
            return (*found, "")
        return None


@lru_cache(maxsize=64)
def post_table(words: tuple[WordEntry, ...] = ()) -> PostTable:
    """The posts of the package and, before them, those of a gazetteer's words."""
    heads = _heads([word for word in words if isinstance(word, PostEntry)])
    return PostTable(heads, _forms(heads))


def _rows(further: Iterable[PostEntry]) -> Iterator[tuple[str, str, RoleKind | None]]:
    """Head, domain and kind of every post in the order in which they decide: of further ones the narrowest first.

    What a further row says of any other domain takes the place of the package's own word on it, and no more.
    """
    others = {}
    for post in sorted(further, key=lambda post: (-len(post.domain.split()), post.key)):
        if post.domain == _OTHER:
            others[post.head] = post.kind
        else:
            yield post.head, post.domain, post.kind
    for head, domain, kind in post_rows():
        own = RoleKind(kind) if kind else None
        yield head, domain, others.pop(head, own) if domain == _OTHER else own
    for head, further_kind in others.items():
        yield head, _OTHER, further_kind


def _heads(further: Iterable[PostEntry]) -> Mapping[str, tuple[Head, ...]]:
    rules: dict[str, dict[str, Rule]] = defaultdict(dict)
    for rank, (head, domain, kind) in enumerate(_rows(further)):
        rules[head].setdefault(_key(domain), Rule(rank, kind))
    heads: dict[str, list[Head]] = defaultdict(list)
    for head, own in rules.items():
        words = tuple(head.split())
        heads[words[-1]].append(Head(words, own))
    return {word: tuple(sorted(found, key=lambda head: -len(head.words))) for word, found in heads.items()}


def _forms(heads: Iterable[str]) -> Mapping[str, tuple[str, bool]]:
    forms: dict[str, tuple[str, bool]] = {}
    for word in heads:
        forms[word] = (word, False)
        forms.setdefault(word[:-3] + "men" if word.endswith("man") else word + "s", (word, True))
    for spelling, word in _SPELLINGS.items():
        forms[spelling] = (word, False)
        forms.setdefault(spelling[:-3] + "men" if spelling.endswith("man") else spelling + "s", (word, True))
    return forms
