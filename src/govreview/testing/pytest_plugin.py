"""The pytest plugin: collects ``Checks``, and brings fixtures. It imports nothing until one of them is used.

Importing it costs every project that has govreview installed, whether it tests extractors or not: hence no import of a
module of govreview at its head, and no wider hook than is needed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from govreview.extractor import AnyExtractor
    from govreview.testing import Check, GoldDocument, Scores

_CHECKS = ("govreview.testing.checks", "Checks")
_RAISE = "--govreview-raise-floors"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that lifts floors."""
    group = parser.getgroup("govreview", "govreview: tests of extractors")
    group.addoption(
        _RAISE, action="store_true", help="lift the floors under scores to what is reached; never lowers one"
    )


def pytest_pycollect_makeitem(collector: Any, name: str, obj: object) -> pytest.Collector | None:  # noqa: ANN401
    """Collect ``Checks`` that a test module holds, whatever their name."""
    if (type(obj).__module__, type(obj).__name__) != _CHECKS:
        return None
    return _Collector.from_parent(collector, name=name, checks=obj)


class _Collector(pytest.Collector):
    """The checks of one extractor."""

    def __init__(self, *, checks: Any, **told: Any) -> None:  # noqa: ANN401
        super().__init__(**told)
        self.checks = checks

    def collect(self) -> Iterator[pytest.Item]:
        """Yield an item for each check."""
        for check in self.checks:
            yield _Item.from_parent(self, name=check.name, check=check)


class _Item(pytest.Item):
    """One check."""

    def __init__(self, *, check: Check, **told: Any) -> None:  # noqa: ANN401
        super().__init__(**told)
        self.check = check

    def runtest(self) -> None:
        """Run it."""
        self.check.run()

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:  # noqa: ANN401
        """Say what does not hold; of an error that is no such thing, where it was raised."""
        if isinstance(excinfo.value, AssertionError):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, None, str]:
        """Return where it is written, and its name."""
        return self.path, None, f"{getattr(self.parent, 'name', '')}[{self.name}]"


@pytest.fixture(scope="session")
def govreview_articles() -> tuple[GoldDocument, ...]:
    """A dozen invented articles of different publishers, with what a careful reader takes from each."""
    from govreview.testing import articles  # noqa: PLC0415  (not before it is used)

    return articles()


@pytest.fixture(scope="session")
def govreview_seeds() -> tuple[GoldDocument, ...]:
    """The five real articles of the project with their gold; skips the test where this is no checkout of it."""
    from govreview.exceptions import UnreadableInputError  # noqa: PLC0415
    from govreview.testing import seeds  # noqa: PLC0415

    try:
        return seeds()
    except UnreadableInputError as error:
        pytest.skip(str(error))


@pytest.fixture
def govreview_floors(request: pytest.FixtureRequest) -> Callable[..., Scores]:
    """Hold scores above their floors: ``govreview_floors(folder, Appointments())``.

    The folder holds pairs ``NAME.txt`` and ``NAME.json``, and ``floors.json``, which
    ``pytest --govreview-raise-floors`` writes and lifts.
    """
    from govreview.testing import hold_floors  # noqa: PLC0415

    lift = bool(request.config.getoption(_RAISE))

    def hold(folder: str | Path, *extractors: AnyExtractor) -> Scores:
        return hold_floors(folder, *extractors, lift=lift)

    return hold
