"""All checks of one extractor, one by one: those that its author writes, and those that cost no line."""

from __future__ import annotations

import functools
import importlib
import pkgutil
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

import attrs

from govreview.extractor import AnyExtractor
from govreview.models import Document, EdtfDate
from govreview.patterns import Pattern
from govreview.reading.reading import Reading
from govreview.testing.examples import assert_example
from govreview.testing.marking import Marked
from govreview.testing.properties import assert_robust, assert_sound, assert_stable
from govreview.testing.shipped import articles as shipped
from govreview.testing.variants import VARIANTS

if TYPE_CHECKING:
    from types import ModuleType


__all__ = ["Check", "Checks", "patterns_of"]

_SHORT = 60
_TESTS = frozenset({"test", "tests"})
_ELSEWHERE = "A quiet day\n\nNothing happened in the town today.\n\nRelated articles\n{}\n"


@attrs.frozen
class Check:
    """One thing to check.

    Attributes:
        name: What it is called.
        run: Checks it; raises where it does not hold.
    """

    name: str
    run: Callable[[], None]


def _texts(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(texts)


@attrs.frozen
class Checks:
    """The checks of an extractor; pytest collects each of them from a test module that holds this under any name.

    Attributes:
        extractor: The extractor.
        examples: Marked texts, as ``assert_example`` reads them, in which it finds exactly what is marked.
        never: Texts in which it finds nothing.
        patterns: Its patterns, each proved by its own examples; those of its package where ``None``.
        needs: The extractors that it needs.
        published: When the examples were published.
        articles: Whether the properties are checked on the articles of the kit too.
        without: Names of properties that do not hold of it, for a reason that its documentation tells: ``sound``,
            ``robust``, ``elsewhere``, or a change that says nothing new (``line-ends``, ``another-surname``, …).
    """

    extractor: AnyExtractor
    examples: tuple[str, ...] = attrs.field(default=(), kw_only=True, converter=_texts)
    never: tuple[str, ...] = attrs.field(default=(), kw_only=True, converter=_texts)
    patterns: tuple[Pattern, ...] | None = attrs.field(default=None, kw_only=True)
    needs: tuple[AnyExtractor, ...] = attrs.field(default=(), kw_only=True)
    published: EdtfDate | str | None = attrs.field(default=None, kw_only=True)
    articles: bool = attrs.field(default=True, kw_only=True)
    without: frozenset[str] = attrs.field(default=frozenset(), kw_only=True, converter=frozenset)

    def __iter__(self) -> Iterator[Check]:
        """Yield every check; making them reads no text yet."""
        yield from self._rules()
        for i, marked in enumerate(self.examples, 1):
            run = functools.partial(assert_example, marked, *self._all, published=self.published)
            yield Check(f"example {i}: {_short(Marked.parse(marked).text)}", run)
        for i, text in enumerate(self.never, 1):
            run = functools.partial(assert_example, _unmarked(text), *self._all, published=self.published)
            yield Check(f"never {i}: {_short(text)}", run)
        for name, document in self._documents():
            yield from self._properties(name, document)
        if "elsewhere" not in self.without:
            for i, document in enumerate(self._own(), 1):
                if "\n" not in document.text.strip():
                    run = functools.partial(self._assert_not_read, document)
                    yield Check(f"elsewhere: example {i}", run)

    def run(self) -> None:
        """Run every check, without pytest."""
        for check in self:
            check.run()

    @property
    def _all(self) -> tuple[AnyExtractor, ...]:
        return (self.extractor, *self.needs)

    def _rules(self) -> Iterator[Check]:
        patterns = patterns_of(self.extractor) if self.patterns is None else self.patterns
        for pattern in patterns:
            yield Check(f"rule {pattern.id}: has examples of both sorts", functools.partial(_assert_proved, pattern))
            for text in pattern.examples:
                run = functools.partial(_assert_matches, pattern, text, wanted=True)
                yield Check(f"rule {pattern.id}: {_short(text)}", run)
            for text in pattern.never:
                run = functools.partial(_assert_matches, pattern, text, wanted=False)
                yield Check(f"rule {pattern.id}, never: {_short(text)}", run)

    def _own(self) -> Iterator[Document]:
        for marked in self.examples:
            yield Document(Marked.parse(marked).text, published=self.published)

    def _documents(self) -> Iterator[tuple[str, Document]]:
        for i, document in enumerate(self._own(), 1):
            yield f"example {i}", document
        if self.articles:
            for pair in shipped():
                yield pair.document.id, pair.document

    def _properties(self, name: str, document: Document) -> Iterator[Check]:
        properties: tuple[tuple[str, Callable[..., None]], ...] = (
            ("sound", assert_sound),
            ("robust", assert_robust),
            *((each.name, functools.partial(assert_stable, variants=(each,))) for each in VARIANTS),
        )
        for told, holds in properties:
            if told not in self.without:
                yield Check(f"{told}: {name}", functools.partial(holds, document, *self._all))

    def _assert_not_read(self, document: Document) -> None:
        """Fail where what stands among related articles is read."""
        text = _ELSEWHERE.format(document.text.strip())
        assert_example(_unmarked(text), *self._all, published=document.published)


def patterns_of(extractor: AnyExtractor) -> tuple[Pattern, ...]:
    """Return the patterns that the modules of an extractor's package hold, by id; of one id the first."""
    found: dict[str, Pattern] = {}
    for module in _modules(type(extractor).__module__):
        for value in vars(module).values():
            for each in value if isinstance(value, tuple | list) else (value,):
                if isinstance(each, Pattern):
                    found.setdefault(each.id, each)
    return tuple(found[id_] for id_ in sorted(found))


def _modules(name: str) -> Iterator[ModuleType]:
    """Yield the module of an extractor and the others of its package, unless that is one of tests."""
    yield sys.modules[name]
    package = name.partition(".")[0]
    root = sys.modules.get(package)
    if root is not None and root.__file__ and hasattr(root, "__path__") and package not in _TESTS:
        for found in pkgutil.walk_packages(root.__path__, f"{package}."):
            yield importlib.import_module(found.name)


def _assert_proved(pattern: Pattern) -> None:
    assert pattern.examples, f"pattern {pattern.id!r} has no examples that it must match"
    assert pattern.never, f"pattern {pattern.id!r} has no examples that it must never match"


def _assert_matches(pattern: Pattern, text: str, *, wanted: bool) -> None:
    matches = [match.text for match in Reading(Document(text)).find(pattern)]
    if wanted:
        assert matches, f"pattern {pattern.id!r} does not match {text!r}"
    else:
        assert not matches, f"pattern {pattern.id!r} matches {matches[0]!r} in {text!r}"


def _unmarked(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHORT else f"{line[: _SHORT - 1]}…"
