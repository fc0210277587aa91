"""Runs the extractors over documents, each alone, so that one that fails costs its own records and nothing else."""

from __future__ import annotations

from govreview.pipeline.pipeline import Pipeline, extract
from govreview.plugins.limits import TIME_LIMIT

__all__ = ["TIME_LIMIT", "Pipeline", "extract"]
