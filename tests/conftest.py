"""Plugins that are made for one test."""

from __future__ import annotations

import functools
import importlib.metadata
import sys
import textwrap
from typing import TYPE_CHECKING, Protocol

import pytest

from govreview.plugins import installed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SOUND = """
import govreview

class Sound:
    name = "{name}"

    def extract(self, reading):
        for start in range(0, min(len(reading.document.text), 100) - 9, 10):
            evidence = govreview.Evidence.of(reading.document.text, start, start + 9)
            yield govreview.Statement(quote=f"from {{start}}", evidence=(evidence,))

@govreview.hookimpl
def govreview_extractors():
    return [Sound()]
"""
"""A plugin whose extractor, ``name``, finds a record in every ten of the first hundred characters."""


class Install(Protocol):
    """Makes a distribution with one plugin."""

    def __call__(self, distribution: str, code: str = ..., *, version: str = ..., metadata: str = ...) -> Path:
        """Install it and return the folder of its metadata."""
        ...


@pytest.fixture
def sound() -> str:
    """Code of a plugin that works; it has ``{name}`` where the extractor's name goes."""
    return SOUND


@pytest.fixture
def install(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Install]:
    """Install plugins for one test, in which no others are there."""
    site = tmp_path_factory.mktemp("site-packages")
    monkeypatch.syspath_prepend(site)
    found = functools.partial(importlib.metadata.distributions, path=[str(site)])
    monkeypatch.setattr(importlib.metadata, "distributions", found)
    modules = []
    installed.cache_clear()

    def make(distribution: str, code: str = "", *, version: str = "1.0", metadata: str = "") -> Path:
        module = distribution.replace("-", "_")
        modules.append(module)
        info = site / f"{module}-{version}.dist-info"
        info.mkdir()
        (site / f"{module}.py").write_text(textwrap.dedent(code), encoding="utf-8")
        (info / "METADATA").write_text(
            f"Metadata-Version: 2.1\nName: {distribution}\nVersion: {version}\n{metadata}", encoding="utf-8"
        )
        (info / "entry_points.txt").write_text(f"[govreview]\nmain = {module}\n", encoding="utf-8")
        installed.cache_clear()
        return info

    yield make
    installed.cache_clear()
    for module in modules:
        sys.modules.pop(module, None)
