"""A change to an article that changes nothing of what it says changes nothing in the records but what it must."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import regex

import govreview
from govreview.gazetteer import gazetteer
from govreview.models.document import Document
from govreview.reading.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[1]
ARTICLES = sorted((*(ROOT / "seeds").glob("*.txt"), *(ROOT / "tests" / "corpus").glob("*.txt")))
OFFSETS = {"start", "end", "mention", "mentions", "span", "status_cue"}

Facts = tuple[Any, ...]


def facts(text: str, path: Path, spell: Callable[[str], str] = str) -> list[Facts]:
    """The records of an article without offsets, every string spelt alike."""
    told = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))["document"]
    title = told.get("title")
    review = govreview.extract(text, id="d", title=title and spell(title), published=told.get("published"))
    assert review.problems == ()
    return [_plain(record, spell) for record in json.loads(review.to_json())["records"]]


def _plain(value: Any, spell: Callable[[str], str]) -> Any:  # noqa: ANN401 - whatever JSON holds
    if isinstance(value, dict):
        return tuple((key, _plain(item, spell)) for key, item in value.items() if key not in OFFSETS)
    if isinstance(value, list):
        return tuple(_plain(item, spell) for item in value)
    return spell(value) if isinstance(value, str) else value


def straight(text: str) -> str:
    """Straight quotation marks for curly ones."""
    return text.translate(str.maketrans("‘’“”", "''\"\""))


def curly(text: str) -> str:
    """Curly quotation marks for straight ones, each turned by what stands before it."""
    text = regex.sub(r'(?<![^\s(\[—–‘“])"', "“", text).replace('"', "”")
    return regex.sub(r"(?<![^\s(\[—–“])'", "‘", text).replace("'", "’")


def blanks(text: str) -> str:
    """Single blanks for any run of white space."""
    return " ".join(text.split())


@pytest.fixture(params=ARTICLES, ids=lambda path: path.stem)
def path(request: pytest.FixtureRequest) -> Path:
    """Each article."""
    found: Path = request.param
    return found


def read(path: Path) -> str:
    """The text as it stands in the file."""
    return path.read_bytes().decode()


def test_quotation_marks(path: Path) -> None:
    """Straight or curly, marks of quotation are the same."""
    text = read(path)
    assert facts(straight(text), path, straight) == facts(curly(text), path, straight) == facts(text, path, straight)


def test_no_break_spaces(path: Path) -> None:
    """A blank that does not break is a blank, behind titles as between any words."""
    text = read(path)
    assert facts(text.replace(" ", "\u00a0"), path, blanks) == facts(text, path, blanks)


def test_line_ends(path: Path) -> None:
    """Line ends of any system part lines alike."""
    text = read(path)
    unix = text.replace("\r\n", "\n")
    assert facts(unix.replace("\n", "\r\n"), path, blanks) == facts(unix, path, blanks) == facts(text, path, blanks)


def test_two_blanks_behind_a_stop(path: Path) -> None:
    """The typist's two blanks between sentences say nothing."""
    text = read(path)
    assert facts(regex.sub(r"(?<=[.!?]) (?=\p{Lu})", "  ", text), path, blanks) == facts(text, path, blanks)


def test_blank_lines(path: Path) -> None:
    """A further blank line between paragraphs, and at both ends, says nothing."""
    text = read(path)
    assert facts("\n\n" + text.replace("\n\n", "\n\n\n") + "\n\n", path, blanks) == facts(text, path, blanks)


OTHERS = ("leeds", "wakefield", "salford")
"""Authorities to swap in: none has a trust of its own that the gazetteer knows."""
BYNAMES = {"dev-26-isle-of-wight": 'it is also called "the Island", which no other authority is'}
"""Articles that call their authority by a name of its alone, and so cannot tell the same of another."""
SURNAMES = ("Ashdown-Pell", "Fernsby", "O'Tarrant")


@pytest.mark.parametrize("surname", SURNAMES)
def test_another_surname(path: Path, surname: str) -> None:
    """Whoever is named most bears another surname, and all records tell the same of them."""
    text = straight(read(path))
    review = govreview.extract(text, id="d")
    words = {
        actor.name.split()[-1] for actor in review.actors if actor.kind == "person" and len(actor.name.split()) == 2
    }
    counts = {word: len(regex.findall(rf"\b{regex.escape(word)}\b", text)) for word in words}
    if not counts:
        pytest.skip("nobody is named in full")
    old = max(sorted(counts), key=lambda word: counts[word])

    def renamed(value: str) -> str:
        return regex.sub(rf"\b{regex.escape(old)}\b", surname, straight(value))

    changed = regex.sub(rf"\b{regex.escape(old)}\b", surname, text)
    assert facts(changed, path, renamed) == facts(text, path, renamed)


def test_another_authority(path: Path) -> None:
    """The authority named most is another one, and all records tell the same of that."""
    text = straight(read(path))
    main = Reading(Document(text)).main_authority
    if main is None or path.stem in BYNAMES:
        pytest.skip(BYNAMES.get(path.stem, "no authority is named"))
    entry = main.entries[0]
    new = next(other for other in map(gazetteer().authority, OTHERS) if other is not None and other.short not in text)

    def renamed(value: str) -> str:
        if value == entry.slug:
            return new.slug
        return regex.sub(rf"\b{regex.escape(entry.short)}\b", new.short, straight(value), flags=regex.IGNORECASE)

    def known(value: str) -> str:
        return renamed(value).replace(new.name, new.short)

    changed = regex.sub(rf"\b{regex.escape(entry.short)}\b", new.short, text)
    assert facts(changed, path, known) == facts(text, path, known)


def test_every_beginning(path: Path) -> None:
    """An article cut off anywhere, and its words in any order, is read without a failure."""
    text = read(path)
    words = text.split()
    cuts = [text[: len(text) * part // 15] for part in range(1, 15)]
    orders = [" ".join(words[first::7]) for first in range(7)]
    for told in (*cuts, *orders, text.upper()):
        review = govreview.extract(told)
        assert [p.message for p in review.problems if p.kind == "extractor-failed"] == []
