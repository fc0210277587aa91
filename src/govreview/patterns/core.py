"""Patterns: what they are written with, compiled once on first use, and proved by their examples."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

import regex
from attrs import field, frozen

from govreview.exceptions import PatternError

from .grammar import Parser
from .limits import check_limits
from .triggers import find_triggers

if TYPE_CHECKING:
    from collections.abc import Iterator

KINDS = ("person", "organisation", "authority", "role", "date", "age")
"""The kinds of mention that every reading has."""

_FIRST = 0xE000  # private use, which `fold` keeps out of the text


class Located(Protocol):
    """A mention: anything that tells where it stands."""

    @property
    def start(self) -> int:
        """Code points into `Document.text`."""
        ...

    @property
    def end(self) -> int:
        """The end, exclusive."""
        ...


@frozen
class Kind:
    """A further kind of mention, of a plugin's own.

    Its mentions go before those of every reading: what one of them covers stands as its character, with all names
    in it.

    Attributes:
        name: What stands between the braces: small letters and "_".
        find: Gives the mentions of a `Reading`; called once for each document.
    """

    name: str
    find: Callable[..., Iterable[Located]]


@frozen
class _Compiled:
    """What a pattern is turned into.

    Attributes:
        regex: What is matched.
        triggers: Literals one of which stands in every match.
        cased: Whether capitals are told from small letters.
    """

    regex: regex.Pattern[str]
    triggers: tuple[str, ...]
    cased: bool


@frozen(kw_only=True, eq=False)
class Pattern:
    """A rule over text in which each mention stands as one character; made by `pattern`.

    Attributes:
        source: The pattern as it is written.
        id: What records and errors call it; the source where it has no other.
        examples: Texts in which it must match.
        never: Texts in which it must not match.
        words: Triggers told by hand; () where they are to be taken from the source.
        kinds: Kinds of mention beside those of every reading.
        across: Whether a match may go from sentence to sentence of a paragraph.
    """

    source: str
    id: str
    examples: tuple[str, ...] = field(default=(), repr=False)
    never: tuple[str, ...] = field(default=(), repr=False)
    words: tuple[str, ...] = ()
    kinds: tuple[Kind, ...] = ()
    across: bool = False

    @property
    def regex(self) -> regex.Pattern[str]:
        """What is matched, over a skeleton.

        Raises:
            PatternError: The source is not in the language.
        """
        return self._compiled.regex

    @property
    def triggers(self) -> tuple[str, ...]:
        """Literals one of which stands in every match.

        Raises:
            PatternError: The source is not in the language.
        """
        return self._compiled.triggers

    @property
    def cased(self) -> bool:
        """Whether capitals are told from small letters: the source holds a capital.

        Raises:
            PatternError: The source is not in the language.
        """
        return self._compiled.cased

    def may_match(self, skeleton: str) -> bool:
        """Tell whether a trigger stands in a skeleton."""
        for trigger in self._compiled.triggers:  # noqa: SIM110 - a third of the time that `any` takes
            if trigger in skeleton:
                return True
        return False

    @cached_property
    def _compiled(self) -> _Compiled:
        if len(placeholders(self)) < len(KINDS) + len(self.kinds):
            raise PatternError(self.id, f"a kind of its own needs a name of its own, other than {', '.join(KINDS)}")
        parser = Parser(self.id, self.source, placeholders(self))
        node = parser.parse()
        check_limits(self.id, node)
        given = self.words if parser.cased else tuple(word.lower() for word in self.words)
        triggers = given or find_triggers(node)
        if not all(triggers) or not triggers:
            raise PatternError(
                self.id,
                "no word stands in every match, so that it would have to be tried on every sentence: add one, or tell "
                "them, triggers=(...), where a match holds one of several",
            )
        try:
            return _Compiled(regex.compile("".join(parser.out)), triggers, parser.cased)
        except regex.error as error:
            raise PatternError(self.id, f"the regex package refuses it: {error}") from error


def pattern(  # noqa: PLR0913 - all but the first are told by name
    source: str,
    *,
    id: str | None = None,  # noqa: A002 - what records call it
    examples: Iterable[str] = (),
    never: Iterable[str] = (),
    triggers: Iterable[str] = (),
    kinds: Iterable[Kind] = (),
    across: bool = False,
) -> Pattern:
    """Make a pattern; it is compiled, and errors are raised, on first use.

    Args:
        source: A regular expression in which `{person}`, `{organisation}`, `{authority}`, `{role}`, `{date}` and
            `{age}` stand for a mention each, `{person:old}` for one with a name of its own.
        id: What records and errors call it; None for the source.
        examples: Texts in which it must match.
        never: Texts in which it must not match.
        triggers: Words one of which stands in every match, where the source has none that stands in all.
        kinds: Kinds of mention beside those of every reading.
        across: Whether a match may go from sentence to sentence of a paragraph.
    """
    return Pattern(
        source=source,
        id=source if id is None else id,
        examples=tuple(examples),
        never=tuple(never),
        words=tuple(triggers),
        kinds=tuple(kinds),
        across=across,
    )


def placeholders(rule: Pattern) -> dict[str, str]:
    """Give the character that stands for each kind of mention in a pattern's skeletons."""
    names = [*KINDS, *(kind.name for kind in rule.kinds)]
    return {name: chr(_FIRST + number) for number, name in enumerate(names)}


class Finder(Protocol):
    """What finds a pattern: a `Reading`."""

    def find(self, pattern: Pattern, /) -> Iterator[object]:
        """Give the matches."""
        ...


def check(rule: Pattern, read: Callable[[str], Finder]) -> None:
    """Prove a pattern both ways: it matches in each of its examples, and in none of those that it must never match.

    Args:
        rule: The pattern.
        read: Reads a text: `lambda text: Reading(Document(text))`.

    Raises:
        PatternError: It is not in the language, has no examples of one sort, or an example proves it wrong.
    """
    if not rule.examples or not rule.never:
        raise PatternError(rule.id, "it has no examples that it must match, or none that it must never match")
    for wanted, texts in ((True, rule.examples), (False, rule.never)):
        for text in texts:
            if wanted != any(True for _ in read(text).find(rule)):
                raise PatternError(rule.id, f"it {'does not match' if wanted else 'matches'} {text!r}")
