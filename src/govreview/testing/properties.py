"""What holds of every extractor on every text: checks that cost their author no line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

import attrs

from govreview.pipeline import Pipeline
from govreview.review import Review
from govreview.testing.grounding import assert_grounded
from govreview.testing.variants import VARIANTS, Changed, comparable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.extractor import AnyExtractor
    from govreview.models import Document
    from govreview.testing.variants import Variant

__all__ = ["assert_robust", "assert_sound", "assert_stable"]

_CUTS: Final = 8
_STEPS: Final = 3


def pipeline_of(extractors: tuple[AnyExtractor, ...]) -> Pipeline:
    """Return a pipeline of these extractors alone, in which whatever fails is raised; no plugin is loaded."""
    return Pipeline(extractors, strict=True)


def assert_sound(document: Document, *extractors: AnyExtractor) -> None:
    """Fail where the records of a text are not grounded, not the same again, or lost on their way through a file.

    Args:
        document: The document.
        *extractors: The extractors, with those that they need.

    Raises:
        AssertionError: Says what does not hold.
        ExtractorError: An extractor failed.
    """
    pipeline = pipeline_of(extractors)
    review = pipeline.review(document)
    assert_grounded(review, document)
    line = review.to_json()
    assert pipeline.review(document).to_json() == line, "read again, the text gives something else"
    backwards = pipeline_of(extractors[::-1]).review(document).to_json()
    assert backwards == line, "in another order, the extractors give something else"
    types = {type(record) for record in review.records}
    own = [kind for kind in types if not kind.__module__.startswith("govreview.")]
    assert Review.from_json(line, types=own).to_json() == line, "written to a file and read again, the records differ"
    assert Review.from_json(line, types=()).to_json() == line, "without the plugin, a file of its records is not kept"


def assert_stable(document: Document, *extractors: AnyExtractor, variants: tuple[Variant, ...] = VARIANTS) -> None:
    """Fail where a change that says nothing new changes the records of a text.

    Args:
        document: The document.
        *extractors: The extractors, with those that they need.
        variants: The changes to make.

    Raises:
        AssertionError: Names the change and the first record that differs.
        ExtractorError: An extractor failed.
    """
    pipeline = pipeline_of(extractors)
    review = pipeline.review(document)
    for variant in variants:
        changed = variant.change(document.text, review)
        if changed is None:
            continue
        before, after = _told(pipeline, document, changed)
        for one, other in zip(before, after, strict=False):
            assert one == other, f"{variant.name} changes a record: {_words(one)} becomes {_words(other)}"
        lost = f"{variant.name} changes how many records there are: {len(before)} become {len(after)}"
        assert len(before) == len(after), lost


def _told(pipeline: Pipeline, document: Document, changed: Changed) -> tuple[list[Any], list[Any]]:
    told = []
    for text, spell in ((changed.before, changed.old), (changed.after, changed.new)):
        title = document.title and spell(document.title)
        review = pipeline.review(attrs.evolve(document, text=text, title=title))
        told.append([comparable(record, spell) for record in json.loads(review.to_json())["records"]])
    before, after = told
    return before, after


def _words(record: Any) -> str:  # noqa: ANN401  (whatever JSON holds)
    return json.dumps(dict(record), ensure_ascii=False, default=str)


def assert_robust(document: Document, *extractors: AnyExtractor) -> None:
    """Fail where an extractor fails on a text that is cut off, in capitals, in disorder or empty.

    Args:
        document: The document.
        *extractors: The extractors, with those that they need.

    Raises:
        AssertionError: Records are not grounded.
        ExtractorError: An extractor failed.
    """
    pipeline = pipeline_of(extractors)
    for text in _damaged(document.text):
        broken = attrs.evolve(document, text=text)
        assert_grounded(pipeline.review(broken), broken)


def _damaged(text: str) -> Iterator[str]:
    yield ""
    yield "\n"
    yield text.upper()
    yield text.lower()
    for part in range(1, _CUTS):
        yield text[: len(text) * part // _CUTS]
        yield text[len(text) * part // _CUTS :]
    words = text.split()
    for first in range(_STEPS):
        yield " ".join(words[first::_STEPS])
