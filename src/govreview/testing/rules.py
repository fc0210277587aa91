"""What each rule gives on a gold folder: how often it fires, alone or with others, and how often it is right.

A rule is known by `rule` of the records that an extractor yields, before those of one fact are joined. A finding is
*right* where gold holds its record, *disputed* where gold holds it as optional, else *wrong*; it is *alone* where no
other rule found the same gold record.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs

from govreview.models import type_of
from govreview.pipeline import Pipeline
from govreview.plugins import types_of
from govreview.resolve import bind
from govreview.testing.comparison import SLOTS, agrees, concerns_same
from govreview.testing.gold import facts, load_gold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from govreview.models import Record
    from govreview.plugins import LoadedExtractor
    from govreview.reading.reading import Reading
    from govreview.review import Review
    from govreview.testing.gold import Fact, GoldDocument

__all__ = ["RuleFigures", "report"]


@attrs.frozen(kw_only=True)
class RuleFigures:
    """What one rule gave.

    Attributes:
        extractor: The extractor's name.
        rule: The rule's.
        fired: Records that it yielded, of types that gold holds.
        right: Those that gold holds.
        alone: Those of them that no other rule found.
        disputed: Those that gold holds as optional.
        wrong: The rest.
    """

    extractor: str
    rule: str
    fired: int = 0
    right: int = 0
    alone: int = 0
    disputed: int = 0
    wrong: int = 0

    @property
    def precision(self) -> float | None:
        """Right of right and wrong, between 0 and 1; ``None`` where it gave neither."""
        judged = self.right + self.wrong
        return self.right / judged if judged else None


def report(gold_folder: str | Path, pipeline: Pipeline | None = None) -> tuple[RuleFigures, ...]:
    """Run extractors over a gold folder and judge every record that a rule yields.

    Args:
        gold_folder: Pairs `NAME.txt` and `NAME.json`.
        pipeline: The extractors; those of the installed plugins where ``None``.

    Returns:
        Figures by extractor and rule; also of the rules that extractors declare in `rules` and that never fired.

    Raises:
        OSError: A file of the folder cannot be read.
        ExtractorError: An extractor failed.
    """
    chosen = Pipeline() if pipeline is None else pipeline
    listeners = tuple(_Listener(each) for each in chosen.extractors)
    listening = Pipeline(listeners, gazetteer=chosen.gazetteer, time_limit=chosen.time_limit, strict=True)
    counts: dict[tuple[str, str], dict[str, int]] = {
        (each.name, rule): defaultdict(int) for each in listeners for rule in each.rules
    }
    scored = {**dict.fromkeys(SLOTS), **{each.type_name: each for each in types_of(chosen.extractors)}}
    for pair in load_gold(gold_folder):
        review = listening.review(pair.document)
        found = tuple(record for each in listeners for record in each.heard)
        for finding in _judged(review, found, pair, scored):
            count = counts.setdefault((finding.extractor, finding.rule), defaultdict(int))
            count["fired"] += 1
            count[finding.verdict] += 1
            count["alone"] += finding.alone
    return tuple(
        RuleFigures(extractor=extractor, rule=rule, **count) for (extractor, rule), count in sorted(counts.items())
    )


class _Listener:
    """An extractor that keeps what another yields of the document at hand."""

    def __init__(self, loaded: LoadedExtractor) -> None:
        self.extractor: Any = loaded.extractor
        self.name = loaded.name
        self.needs: tuple[str, ...] = getattr(loaded.extractor, "needs", ())
        self.rules: tuple[str, ...] = tuple(getattr(loaded.extractor, "rules", ()))
        self.heard: tuple[Record, ...] = ()

    def extract(self, reading: Reading, *needed: Mapping[str, tuple[Record, ...]]) -> tuple[Record, ...]:
        """Yield what the other yields."""
        yielded = self.extractor.extract(reading, *needed)
        self.heard = tuple(attrs.evolve(record, extractor=self.name) for record in yielded)
        return self.heard


@attrs.frozen
class _Finding:
    """A record that a rule yielded, judged."""

    extractor: str
    rule: str
    verdict: str
    alone: bool


def _judged(
    review: Review, found: Sequence[Record], pair: GoldDocument, scored: Mapping[str, type[Record] | None]
) -> Iterator[_Finding]:
    text = pair.document.text
    records = tuple(record for record in found if type_of(record) in scored)
    bound = attrs.evolve(review, records=bind(review.actors, records))
    records, plain = bound.records, json.loads(bound.to_json())  # both in the order of the text
    by_type = {kind: iter(facts(plain, kind, text, model)) for kind, model in scored.items()}
    told = [next(by_type[type_of(record)]) for record in records]
    gold = {kind: facts(pair.content, kind, text, model) for kind, model in scored.items()}
    matches = [_matches(gold[fact.kind], fact, text) for fact in told]
    rules: dict[tuple[str, int], set[str]] = defaultdict(set)
    for record, (_, held) in zip(records, matches, strict=True):
        for i in held:
            rules[type_of(record), i].add(record.rule)
    for record, (verdict, held) in zip(records, matches, strict=True):
        alone = verdict == "right" and all(rules[type_of(record), i] == {record.rule} for i in held)
        yield _Finding(record.extractor, record.rule, verdict, alone)


def _matches(gold: Sequence[Fact], fact: Fact, text: str) -> tuple[str, Iterable[int]]:
    """What gold says of a record, and which of its required records it is."""
    required = [i for i, other in enumerate(gold) if not other.optional and agrees(other, fact, text)]
    if required:
        return "right", required
    return ("disputed" if any(each.optional and concerns_same(each, fact, text) for each in gold) else "wrong"), ()
