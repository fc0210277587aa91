"""The words of which dates are made, in lower case, and numbers in words."""

from __future__ import annotations

from attrs import frozen

from govreview.reading.dates.values import Unit

_MONTH_NAMES = (
    ("january", "jan"),
    ("february", "feb"),
    ("march", "mar"),
    ("april", "apr"),
    ("may",),
    ("june", "jun"),
    ("july", "jul"),
    ("august", "aug"),
    ("september", "sep", "sept"),
    ("october", "oct"),
    ("november", "nov"),
    ("december", "dec"),
)
MONTHS = {f"{part}{names[0]}": i for part in ("", "mid-", "early-", "late-") for i, names in enumerate(_MONTH_NAMES, 1)}
SHORT_MONTHS = {short: i for i, names in enumerate(_MONTH_NAMES, 1) for short in names[1:]}
NAME_MONTHS = frozenset({"march", "april", "may", "june", "august"})
"""Months that are also given names, surnames or common words."""

WEEKDAYS = {
    name: i for i, name in enumerate(("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"))
}
SHORT_WEEKDAYS = frozenset({"mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"})
SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "winter": 24, "midsummer": 22, "mid-summer": 22}
DAY_WORDS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
DAY_PARTS = frozenset({"morning", "afternoon", "evening", "night", "lunchtime", "teatime"})
HOLIDAYS = {
    ("christmas", "day"): (12, 25),
    ("christmas", "eve"): (12, 24),
    ("boxing", "day"): (12, 26),
    ("new", "year", "'s", "eve"): (12, 31),
    ("new", "year", "'s", "day"): (1, 1),
    ("new", "year"): (1, None),
    ("good", "friday"): (4, None),
    ("easter", "sunday"): (4, None),
    ("easter", "monday"): (4, None),
    ("easter",): (4, None),
    ("christmas",): (12, None),
    ("halloween",): (10, 31),
    ("bonfire", "night"): (11, 5),
    ("guy", "fawkes", "night"): (11, 5),
    ("valentine", "'s", "day"): (2, 14),
    ("father", "'s", "day"): (6, None),
    ("mother", "'s", "day"): (3, None),
    ("mothering", "sunday"): (3, None),
}
"""Names of feasts by their tokens, the longer before its beginning, with month and day; movable ones fall about it."""

UNITS = {
    "day": (Unit.DAY, 1),
    "week": (Unit.WEEK, 1),
    "weekend": (Unit.WEEKEND, 1),
    "fortnight": (Unit.WEEK, 2),
    "month": (Unit.MONTH, 1),
    "year": (Unit.YEAR, 1),
    "decade": (Unit.YEAR, 10),
}
UNITS |= {f"{name}s": unit for name, unit in UNITS.items() if name != "weekend"}

EDGES = {
    "start": "start",
    "beginning": "start",
    "end": "end",
    "close": "end",
    "middle": "within",
}
"""Words that stand before "of" and a period, and the edge they name."""

PARTS = frozenset({"early", "mid", "late", "earlier", "later", "mid-", "midway"})
STRONG = frozenset(
    {"in", "since", "until", "till", "during", "last", "next", "this", "throughout", "on", "early", "mid", "late"}
)
"""Words after which a month, year or weekday is surely one."""
WEAK = frozenset(
    {"by", "from", "before", "after", "between", "the", "for", "around", "about", "to", "through", "previous", "than"}
)
"""Words after which it may be one."""

ACTS = frozenset({"act", "acts", "regulations", "regulation", "order", "bill", "measure", "rules", "code", "vision"})
"""Titles of legislation and programmes, the year of which is part of the name."""
COUNTED = frozenset(
    {
        "cases", "children", "families", "homes", "jobs", "people", "pages", "words", "pupils", "staff", "workers",
        "social", "young", "members", "residents", "referrals", "vacancies", "places", "times", "hours", "miles",
    }
)  # fmt: skip
"""Nouns before which a number of four figures is a count."""
EVENTS = frozenset(
    {
        "report", "inspection", "visit", "verdict", "judgement", "judgment", "rating", "grade", "letter", "meeting",
        "review", "findings", "publication", "budget", "election", "elections", "poll", "hearing", "vote", "reshuffle",
    }
)  # fmt: skip
"""Nouns before which the name of a month tells when: "an April report"."""
STREETS = frozenset(
    {
        "street",
        "road",
        "avenue",
        "lane",
        "close",
        "drive",
        "gardens",
        "place",
        "court",
        "way",
        "house",
        "terrace",
        "square",
    }
)
PAPERS = frozenset(
    {
        "times", "mirror", "mercury", "telegraph", "people", "post", "herald", "express", "mail", "independent", "sun",
        "world", "star", "school", "politics", "best", "club",
    }
)  # fmt: skip
"""Words that make a weekday or month part of a name ("Sunday Mirror", "Wednesday Club")."""
SEASON_NAMES = frozenset(
    {
        "term",
        "statement",
        "budget",
        "conference",
        "school",
        "fair",
        "ball",
        "camp",
        "watch",
        "reading",
        "gardens",
        "house",
    }
)
"""Words that make a season part of a name; a term is not a season."""

_ONES = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
_NUMBERS = {word: i for i, word in enumerate(f"{_ONES} eighteen nineteen".split(), 1)}
_TENS = {word: 10 * i for i, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
_MOST_DIGITS = 3


def number(word: str) -> int | None:
    """Return the value of a cardinal number up to 999, in figures or, up to 99, in words."""
    if word.isdecimal() and word.isascii():
        return int(word) if len(word) <= _MOST_DIGITS else None
    tens, _, ones = word.partition("-")
    if tens in _TENS and ones in {"", *_NUMBERS}:
        return _TENS[tens] + _NUMBERS.get(ones, 0)
    return _NUMBERS.get(word)


def day_of_month(word: str) -> int | None:
    """Return the day that "4", "04" or "4th" names."""
    figures = word[:-2] if word.endswith(("st", "nd", "rd", "th")) else word
    value = int(figures) if figures.isascii() and figures.isdecimal() and len(figures) <= 2 else 0  # noqa: PLR2004
    return value if 1 <= value <= 31 else None  # noqa: PLR2004


def year_of(word: str) -> int | None:
    """Return the year of four figures from 1900 to 2099 that a word is."""
    return int(word) if len(word) == 4 and word[:2] in {"19", "20"} and word.isascii() and word.isdecimal() else None  # noqa: PLR2004


@frozen
class Window:
    """A run of tokens beyond which nothing is seen.

    Attributes:
        words: All tokens of the document.
        lowers: The same in lower case.
        first: Index of the first token of the run.
        last: Index after its last.
    """

    words: tuple[str, ...]
    lowers: tuple[str, ...]
    first: int
    last: int

    def low(self, i: int) -> str:
        """Return a token in lower case, the empty string outside the run."""
        return self.lowers[i] if self.first <= i < self.last else ""

    def capital(self, i: int) -> bool:
        """Return whether a token of the run begins with a capital letter."""
        return self.first <= i < self.last and self.words[i][0].isupper()

    def any_of(self, i: int, words: tuple[str, ...]) -> bool:
        """Return whether the tokens from `i` on are these words."""
        return all(self.low(i + k) == word for k, word in enumerate(words))
