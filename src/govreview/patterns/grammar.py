"""The grammar of patterns: from the source to nodes, and to what the `regex` package compiles."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

import regex

from govreview.exceptions import PatternError

from .nodes import Choice, Group, Leaf, Look, Node, Repeat, Sequence

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST = 200
"""How often anything may be repeated: hardly a clause has more characters."""

_ASCII = "".join(map(chr, range(32, 127)))
_BEYOND = "\n\u00a3\u00bd\u00c9\u00e9\u0130\u0301\u2013\u20ac\u2026\u4e2d\ufffd"
_SETS = frozenset("dDwWsS")
_CASED = frozenset({"lu", "ll", "lt"})
_ANCHORS = frozenset("^$")
_LOOKS = ("?=", "?!", "?<=", "?<!")
_WORD = r"[A-Za-z_]\w*+"
_COUNT = r"\{(\d{1,4}+)(?:(,)(\d{0,4}+))?\}"
_PROPERTY = r"\{\^?([A-Za-z_]{1,30}+)\}"
_PLACEHOLDER = r"\{([a-z_]++(?:\|[a-z_]++)*+)(?::(\w++))?\}"
_NAMED = r"\?P?<(\w++)>"
_SET = r"\[\^?(?:\\.|[^\]\\\[])++\]"


class Parser:
    """Reads one pattern.

    Attributes:
        out: The pattern as the `regex` package compiles it, in pieces; complete after `parse`.
        cased: Whether it tells capitals from small letters: it holds a capital, or a set of cased letters.
    """

    def __init__(self, name: str, source: str, kinds: Mapping[str, str]) -> None:
        """Take the pattern's name for errors, its source, and the character that stands for each kind of mention."""
        self.out: list[str] = []
        self.cased = False
        self._name = name
        self._source = source
        self._kinds = kinds
        self._at = 0
        beyond = {char for char in source if not char.isascii()}
        self._tried = "".join([_ASCII, _BEYOND, *sorted(beyond.difference(_BEYOND)), *kinds.values()])

    def parse(self) -> Node:
        """Read the whole.

        Raises:
            PatternError: The source is not in the language.
        """
        node = self._choice()
        if self._at < len(self._source):
            self._refuse("')' closes nothing: write '\\)' for the mark")
        return node

    def _refuse(self, reason: str, at: int | None = None) -> NoReturn:
        raise PatternError(self._name, f"at {self._at if at is None else at}: {reason}")

    def _take(self, length: int) -> str:
        taken = self._source[self._at : self._at + length]
        self._at += length
        self.out.append(taken)
        return taken

    def _ahead(self, text: str) -> bool:
        return self._source.startswith(text, self._at)

    def _choice(self) -> Node:
        at, branches = self._at, [self._sequence()]
        while self._ahead("|"):
            self._take(1)
            branches.append(self._sequence())
        return branches[0] if len(branches) == 1 else Choice(tuple(branches), at)

    def _sequence(self) -> Node:
        items = []
        while self._at < len(self._source) and self._source[self._at] not in "|)":
            items.append(self._repeat(self._atom()))
        return Sequence(tuple(items))

    def _repeat(self, body: Node) -> Node:
        at, char = self._at, self._source[self._at : self._at + 1]
        if not char or char not in "?*+{" or (char == "{" and regex.match(_PLACEHOLDER, self._source, pos=at)):
            return body
        if char in "*+":
            self._refuse(f"'{char}' has no end: write how often at most, such as {{{int(char == '+')},40}}")
        if isinstance(body, Look):
            self._refuse("what takes no character cannot be repeated")
        least, most = (0, 1) if char == "?" else self._count()
        if char == "?":
            self._take(1)
        if most > MOST or least > most:
            self._refuse(f"a repeat is of 0 to {MOST} times, the smaller number first", at)
        mode = self._source[self._at : self._at + 1]
        if mode in {"+", "?"}:
            self._take(1)
        if self._source[self._at : self._at + 1] in {"?", "*", "+"} or regex.match(_COUNT, self._source, pos=self._at):
            self._refuse("a repeat of a repeat: put the inner one into a group (?:...)")
        return Repeat(body, least, most, mode == "+", at)

    def _count(self) -> tuple[int, int]:
        count = regex.match(_COUNT, self._source, pos=self._at)
        if count is None:
            self._refuse("'{' begins a repeat {1,40} or a placeholder {person}: write '\\{' for the mark")
        if count[2] and not count[3]:
            self._refuse(f"'{count[0]}' has no end: write how often at most, such as {{{count[1]},40}}")
        self._take(len(count[0]))
        return int(count[1]), int(count[3] or count[1])

    def _atom(self) -> Node:
        at, char = self._at, self._source[self._at]
        match char:
            case "(":
                return self._group()
            case "[":
                return self._set()
            case "\\":
                return self._escape()
            case "{":
                return self._placeholder()
            case "." | "^" | "$":
                self._take(1)
                return Look(None, boundary=False, at=at) if char in _ANCHORS else self._one_of(".", at)
            case "*" | "+" | "?":
                self._refuse(f"'{char}' repeats nothing: write '\\{char}' for the mark")
        self._take(1)
        return self._letter(char, at)

    def _letter(self, char: str, at: int) -> Leaf:
        self.cased = self.cased or char.isupper()
        return Leaf(frozenset({char}), char, placeholder=False, at=at)

    def _one_of(self, source: str, at: int) -> Leaf:
        return Leaf(frozenset(regex.findall(source, self._tried)), None, placeholder=False, at=at)

    def _set(self) -> Leaf:
        at, found = self._at, regex.match(_SET, self._source, pos=self._at)
        if found is None:
            self._refuse("a set has no end, holds nothing, or holds another: write '\\[' and '\\]' for the marks")
        plain = regex.sub(r"\\.", "", found[0])
        self.cased = self.cased or any(map(str.isupper, plain)) or any(p in found[0] for p in (r"\p", r"\P"))
        self._take(len(found[0]))
        try:
            return self._one_of(found[0], at)
        except regex.error as error:
            self._refuse(f"the set {found[0]} is wrong: {error}", at)

    def _escape(self) -> Node:
        at, char = self._at, self._source[self._at + 1 : self._at + 2]
        if char in {"b", "B"}:
            self._take(2)
            return Look(None, boundary=True, at=at)
        if char in _SETS and char:
            return self._one_of(self._take(2), at)
        if char in {"p", "P"} and (found := regex.match(_PROPERTY, self._source, pos=at + 2)):
            self.cased = self.cased or found[1].lower() in _CASED
            source = self._take(2 + len(found[0]))
            try:
                return self._one_of(source, at)
            except regex.error:
                self._refuse(f"{source} is no property of characters", at)
        if not char or char.isalnum():
            self._refuse(f"'\\{char}' is not in the language: \\b \\B \\d \\D \\s \\S \\w \\W \\p{{..}} and marks are")
        self._take(2)
        return self._letter(char, at)

    def _placeholder(self) -> Node:
        at, found = self._at, regex.match(_PLACEHOLDER, self._source, pos=self._at)
        if found is None:
            self._refuse("'{' begins a repeat {1,40} or a placeholder {person}: write '\\{' for the mark")
        kinds, name = found[1].split("|"), found[2]
        if unknown := [kind for kind in kinds if kind not in self._kinds]:
            self._refuse(f"there is no kind of mention {unknown[0]!r}: there are {', '.join(self._kinds)}")
        if len(kinds) > 1 and not name:
            self._refuse(f"several kinds need a name: write {{{found[1]}:who}}")
        chars = "".join(self._kinds[kind] for kind in kinds)
        self._at = found.end()
        name = self._checked(name or kinds[0], at)
        self.out.append(f"(?P<{name}>{chars})" if len(chars) == 1 else f"(?P<{name}>[{chars}])")
        return Group(
            Leaf(frozenset(chars), None, placeholder=True, at=at), name, given=bool(found[2]), atomic=False, at=at
        )

    def _checked(self, name: str, at: int) -> str:
        if regex.fullmatch(_WORD, name) is None:
            self._refuse(f"{name!r} is no name of a group: letters, digits and '_', no digit first", at)
        return name

    def _group(self) -> Node:
        at = self._at
        self._take(1)
        looks = next((look for look in sorted(_LOOKS, key=len, reverse=True) if self._ahead(look)), None)
        named = None if looks else regex.match(_NAMED, self._source, pos=self._at)
        if looks:
            self._take(len(looks))
        elif named:
            self._at = named.end()
            self.out.append(f"?P<{self._checked(named[1], at + 1)}>")
        elif self._ahead("?:") or self._ahead("?>"):
            self._take(2)
        elif self._ahead("?"):
            self._refuse("of groups there are (?:...) (?>...) (?P<name>...) (?=...) (?!...) (?<=...) (?<!...)", at)
        else:
            self._refuse("a group has a name, (?P<name>...), or none, (?:...); write '\\(' for the mark", at)
        atomic = self._source[self._at - 2 : self._at] == "?>"
        body = self._choice()
        if not self._ahead(")"):
            self._refuse("the group has no end", at)
        self._take(1)
        if looks:
            return Look(body, boundary=False, at=at)
        return Group(body, named[1] if named else "", given=named is not None, atomic=atomic, at=at)
