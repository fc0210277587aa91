"""What `import govreview` costs and does not bring along."""

from __future__ import annotations

import subprocess
import sys

import pytest

BARE = "import attrs, pluggy, regex"
OURS = "import govreview"
ROUNDS = 9
TIMED = "from time import perf_counter; began = perf_counter(); {}; print(perf_counter() - began)"
LOADED = "import sys; {}; before = set(sys.modules); {}; print(*sorted(set(sys.modules) - before))"


def run(code: str) -> str:
    """Run code in a fresh interpreter and give what it prints."""
    return subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout


def fastest(code: str) -> float:
    """Seconds of the fastest of several runs; the first also writes the byte code."""
    return min(float(run(TIMED.format(code))) for _ in range(ROUNDS))


def test_import_costs_little_more_than_its_dependencies() -> None:
    """With byte code compiled, the import takes at most half as long again as that of attrs, pluggy and regex."""
    assert fastest(OURS) <= 1.5 * fastest(BARE)


@pytest.mark.parametrize("module", ["cattrs", "dateparser", "rich", "argparse", "asyncio", "importlib.metadata"])
def test_import_leaves_alone(module: str) -> None:
    """What only some callers need is imported when they need it."""
    assert module not in run(LOADED.format(BARE, OURS)).split()


def test_import_leaves_plugins_alone() -> None:
    """No plugin is imported before the first extraction."""
    loaded = run(LOADED.format("pass", OURS)).split()
    assert [name for name in loaded if name.startswith("govreview_")] == []
