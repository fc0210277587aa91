"""The gazetteer: its tables, its look-ups, and the choice between councils of one name."""

from __future__ import annotations

import csv
import pickle
import subprocess
import sys
from collections import defaultdict
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

import pytest
import regex

import govreview.gazetteer
from govreview.gazetteer import (
    AuthorityEntry,
    BodyEntry,
    Gazetteer,
    PlaceEntry,
    TrustEntry,
    gazetteer,
    split_name,
)
from govreview.models import EdtfDate

DATA = Path(govreview.gazetteer.__file__).parents[1] / "data"
DATE = regex.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
TABLES = ("authorities.csv", "bodies.csv", "given_names.csv", "nicknames.csv", "places.csv", "trusts.csv")
FOREVER = "9999"

_Entry = TypeVar("_Entry", AuthorityEntry, BodyEntry, PlaceEntry, TrustEntry)


def of_kind(kind: type[_Entry]) -> list[_Entry]:
    """Every entry of a class."""
    return [entry for entry in gazetteer().entries if isinstance(entry, kind)]


def slugs_at(text: str) -> list[str]:
    """Slugs of the authorities that a text begins with."""
    hit = gazetteer().match(split_name(text), 0)
    return [] if hit is None else [entry.slug for entry in hit.authorities]


def dated(text: str | None) -> EdtfDate | None:
    """A date of a text, or none."""
    return None if text is None else EdtfDate(text)


@pytest.mark.parametrize("file", TABLES)
def test_table_is_tidy(file: str) -> None:
    """A table is UTF-8 with plain line ends, rows of one width without stray blanks, sorted, no key twice."""
    raw = (DATA / file).read_bytes().decode("utf-8")
    head, *rows = csv.reader(raw.splitlines())
    keys = [row[0] for row in rows]
    assert "\r" not in raw
    assert raw.endswith("\n")
    assert {len(row) for row in rows} == {len(head)}
    assert all(cell == cell.strip() for row in rows for cell in row)
    assert keys == sorted(set(keys))


def test_surnames_are_tidy() -> None:
    """Surnames are in lower case, sorted, each once."""
    lines = (DATA / "surnames.txt").read_text(encoding="utf-8").splitlines()
    assert lines == sorted({line.lower() for line in lines})


@pytest.mark.parametrize("entry", of_kind(AuthorityEntry), ids=lambda entry: entry.slug)
def test_authority_row_is_valid(entry: AuthorityEntry) -> None:
    """Slug, code, kind, dates and successors of an authority are well formed and agree."""
    assert regex.fullmatch(r"[a-z]+(-[a-z]+)*", entry.slug)
    assert regex.fullmatch(r"E(06|08|09|10)\d{6}", entry.gss or "")
    assert entry.kind in {"city-corporation", "county", "london-borough", "metropolitan-district", "unitary"}
    assert all(DATE.fullmatch(date) for date in (entry.start, entry.end) if date)
    assert (entry.start or "") < (entry.end or FOREVER)
    assert bool(entry.successors) == (entry.end is not None)
    assert all(gazetteer().authority(slug) for slug in entry.successors)


@pytest.mark.parametrize("entry", [*of_kind(TrustEntry), *of_kind(BodyEntry)], ids=lambda entry: entry.name)
def test_dated_row_is_valid(entry: BodyEntry | TrustEntry) -> None:
    """Dates of trusts and bodies are well formed and in order, their kinds are slugs, their aliases differ."""
    assert regex.fullmatch(r"[a-z]+(-[a-z]+)*", entry.kind)
    assert all(DATE.fullmatch(date) for date in (entry.start, entry.end) if date)
    assert (entry.start or "") < (entry.end or FOREVER)
    assert len(set(entry.full_names())) == len(entry.full_names())


def test_trusts_name_known_authorities() -> None:
    """Every trust worked for authorities of the gazetteer."""
    assert all(trust.authorities for trust in of_kind(TrustEntry))
    assert all(gazetteer().authority(slug) for trust in of_kind(TrustEntry) for slug in trust.authorities)


def test_places_have_a_nation() -> None:
    """Every place says where it lies."""
    nations = {"abroad", "crown-dependency", "england", "northern-ireland", "scotland", "united-kingdom", "wales"}
    assert {place.nation for place in of_kind(PlaceEntry)} == nations


def test_codes_are_unique() -> None:
    """No two authorities share a code."""
    codes = [entry.gss for entry in of_kind(AuthorityEntry)]
    assert len(codes) == len(set(codes)) == 168


def test_153_authorities_live() -> None:
    """As many authorities live as England has upper-tier areas."""
    assert sum(entry.end is None for entry in of_kind(AuthorityEntry)) == 153


def test_no_alias_is_shared_at_one_time() -> None:
    """Authorities that share a name did not live at one time."""
    owners = defaultdict(set)
    for entry in of_kind(AuthorityEntry):
        for name in (*entry.full_names(), *entry.bare_names()):
            owners[name.lower().replace("&", "and")].add(entry)
    for name, entries in owners.items():
        spans = sorted((entry.start or "", entry.end or FOREVER) for entry in entries)
        assert all(earlier[1] < later[0] for earlier, later in pairwise(spans)), name


def test_no_alias_belongs_to_two_classes() -> None:
    """A name of a trust, body or place is no name of an authority, nor of one another."""
    owners = defaultdict(set)
    for entry in gazetteer().entries:
        for name in (*entry.full_names(), *entry.bare_names()):
            owners[name].add(type(entry))
    assert {name for name, kinds in owners.items() if len(kinds) > 1} == set()


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Birmingham City Council", "birmingham"),
        ("Birmingham council", "birmingham"),
        ("Birmingham", "birmingham"),
        ("BIRMINGHAM CITY COUNCIL", "birmingham"),
        ("Knowsley MBC", "knowsley"),
        ("Wigan Metropolitan Borough Council", "wigan"),
        ("City of York", "york"),
        ("City of York Council", "york"),
        ("London Borough of Hackney", "hackney"),
        ("London borough of Hackney", "hackney"),
        ("LB Hackney", "hackney"),
        ("Hackney", "hackney"),
        ("Stoke", "stoke-on-trent"),
        ("Stoke on Trent", "stoke-on-trent"),
        ("Hull", "kingston-upon-hull"),
        ("Kingston upon Thames", "kingston-upon-thames"),
        ("Bexley Council", "bexley"),
        ("Bexley council", "bexley"),
        ("Kent County Council", "kent"),
        ("Kent CC", "kent"),
        ("Hammersmith & Fulham", "hammersmith-and-fulham"),
        ("Hammersmith and Fulham council", "hammersmith-and-fulham"),
        ("H&F", "hammersmith-and-fulham"),
        ("Telford and Wrekin", "telford-and-wrekin"),
        ("Bournemouth, Christchurch and Poole", "bournemouth-christchurch-and-poole"),
        ("BCP Council", "bournemouth-christchurch-and-poole"),
        ("Isle of Wight", "isle-of-wight"),
        ("Windsor and Maidenhead", "windsor-and-maidenhead"),
        ("St. Helens", "st-helens"),
    ],
)
def test_authority_is_found_under_what_newspapers_call_it(text: str, slug: str) -> None:
    """Each of the usual names leads to its authority and takes in every token."""
    words = split_name(text)
    hit = gazetteer().match(words, 0)
    assert hit is not None
    assert [entry.slug for entry in hit.authorities] == [slug]
    assert (hit.first, hit.last) == (0, len(words))


@pytest.mark.parametrize("entry", of_kind(AuthorityEntry), ids=lambda entry: entry.slug)
def test_every_name_of_an_authority_leads_to_it(entry: AuthorityEntry) -> None:
    """An authority is found under each of its names, as written and in capitals."""
    for name in (*entry.full_names(), *entry.bare_names()):
        assert entry.slug in slugs_at(name)
        assert entry.slug in slugs_at(name.upper())


@pytest.mark.parametrize("text", ["reading", "bury", "kent council", "kent County Council", "mbc", "bcp council", "mk"])
def test_small_letters_are_no_name(text: str) -> None:
    """A word that is not capitalised is no place, and an abbreviation keeps its capitals."""
    assert gazetteer().match(split_name(text), 0) is None


def test_match_begins_in_the_middle() -> None:
    """A name is found at the token asked for, and its indices count from the start of the run."""
    words = split_name("reports that Slough Borough Council's services")
    hit = gazetteer().match(words, 2)
    assert hit is not None
    assert (hit.first, hit.last) == (2, 5)


def test_match_stops_at_the_end_of_the_run() -> None:
    """A run that ends within a long name gives the short one."""
    hit = gazetteer().match(("North", "East", "Lincolnshire")[:2], 0)
    assert hit is not None
    assert isinstance(hit.entry, PlaceEntry)
    assert hit.entry.name == "North East"


@pytest.mark.parametrize(
    ("text", "bare", "caution"),
    [
        ("Birmingham", True, False),
        ("Kent", True, True),
        ("Kent County Council", False, False),
        ("KCC", False, False),
        ("Reading", True, True),
        ("Brent", True, True),
        ("Windsor", True, True),
        ("Windsor and Maidenhead", True, False),
        ("Stoke-on-Trent", True, False),
        ("Stoke", True, True),
        ("Frontline", False, True),
        ("Nelson", True, True),
        ("Hebden Bridge", True, False),
    ],
)
def test_hit_says_what_evidence_it_needs(text: str, bare: bool, caution: bool) -> None:  # noqa: FBT001
    """A hit says whether it is a bare place and whether it is also a person's name or a word."""
    hit = gazetteer().match(split_name(text), 0)
    assert hit is not None
    assert (hit.bare, hit.caution) == (bare, caution)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Birmingham Mail", "Birmingham Mail"),
        ("Birmingham children's trust", "Birmingham Children's Trust"),
        ("Kent Police", "Kent Police"),
        ("Manchester United", "Manchester United"),
        ("the Guardian", "The Guardian"),
        ("Barnardo's", "Barnardo's"),
        ("DfE", "Department for Education"),
        ("OFSTED", "Ofsted"),
        ("West Lancashire", "West Lancashire"),
        ("Newcastle under Lyme", "Newcastle under Lyme"),
    ],
)
def test_longer_name_wins_over_the_place_in_it(text: str, name: str) -> None:
    """What only begins with a place, or holds one, is found whole and is no authority."""
    words = split_name(text)
    hit = gazetteer().match(words, 0)
    assert hit is not None
    assert hit.authorities == ()
    assert hit.entry.key == name
    assert hit.last == len(words)


def test_lookup_by_key() -> None:
    """Entries are found by slug or name, and what is unknown is None."""
    known = gazetteer()
    authority, trust, body, place = (
        known.authority("birmingham"),
        known.trust("Together for Children"),
        known.body("Ofsted"),
        known.place("Cardiff"),
    )
    assert authority
    assert authority.gss == "E08000025"
    assert trust
    assert trust.authorities == ("sunderland",)
    assert body
    assert body.kind == "regulator-inspectorate"
    assert place
    assert place.nation == "wales"
    assert (known.authority("ofsted"), known.trust("Ofsted"), known.body("Cardiff"), known.place("Kent")) == (None,) * 4


@pytest.mark.parametrize(
    ("name", "on", "published", "slug"),
    [
        ("Dorset Council", "2018", None, "dorset-county"),
        ("Dorset Council", "2020-05", None, "dorset"),
        ("Dorset Council", None, "2018-05", "dorset-county"),
        ("Dorset Council", None, None, "dorset"),
        ("Dorset Council", "2019", "2019-02", "dorset-county"),
        ("Dorset Council", "2019", "2021", "dorset"),
        ("Dorset Council", "2018/..", "2021", "dorset-county"),
        ("Dorset Council", "../2018-12", "2021", "dorset-county"),
        ("Dorset Council", "XXXX-10", "2018", "dorset-county"),
        ("Dorset Council", "2013-22", None, "dorset-county"),
        ("Durham County Council", "2009-03-31", None, "durham-county"),
        ("Durham County Council", "2009-04-01", None, "durham"),
        ("North Yorkshire", "2023-04", "2023-02", "north-yorkshire"),
        ("Northamptonshire", "2018", "2024", "northamptonshire"),
        ("Northamptonshire", "2024", "2024", "northamptonshire"),
        ("Cumbria County Council", "2022", None, "cumbria"),
        ("Cheshire", None, "2008", "cheshire"),
        ("Bedfordshire County Council", None, None, "bedfordshire"),
    ],
)
def test_choose_goes_by_date(name: str, on: str | None, published: str | None, slug: str) -> None:
    """The council that stood at the date told is chosen, else the one at publication, else the living or last one."""
    hit = gazetteer().match(split_name(name), 0)
    assert hit is not None
    chosen = gazetteer().choose(hit.authorities, dated(on), dated(published))
    assert chosen.slug == slug


def test_living_entry_comes_first() -> None:
    """The entries of a name that has passed on begin with the living council."""
    assert slugs_at("Buckinghamshire") == ["buckinghamshire", "buckinghamshire-county"]


def test_choose_needs_entries() -> None:
    """Choosing among nothing is refused."""
    with pytest.raises(ValueError, match="at least one"):
        gazetteer().choose((), None)


def test_overlay_adds_and_replaces() -> None:
    """Further rows are found, a row of a known key replaces the old one, and the first gazetteer stays as it was."""
    east = AuthorityEntry("east-surrey", "East Surrey Council", "East Surrey", kind="unitary", start="2027-04-01")
    ofsted = BodyEntry("Ofsted", "agency")
    overlaid = gazetteer().with_rows(east, ofsted, given_names={"zaphod": "m"})
    hit = overlaid.match(("East", "Surrey", "Council"), 0)
    assert hit is not None
    assert hit.authorities == (east,)
    assert overlaid.body("Ofsted") == ofsted
    assert overlaid.given_name("zaphod") == "m"
    assert overlaid.given_name("edward") == "m"
    assert gazetteer().authority("east-surrey") is None
    assert gazetteer().given_name("zaphod") is None


def test_empty_gazetteer_finds_nothing() -> None:
    """A gazetteer of one's own holds only what was put into it."""
    assert Gazetteer().match(("Birmingham",), 0) is None
    assert Gazetteer().given_name("edward") is None


def test_gazetteer_travels_between_processes() -> None:
    """A pickled gazetteer comes back equal and works."""
    back = pickle.loads(pickle.dumps(gazetteer()))  # noqa: S301
    assert back == gazetteer()
    assert back.match(("Kent", "CC"), 0) == gazetteer().match(("Kent", "CC"), 0)


@pytest.mark.parametrize(
    ("name", "sex", "word"),
    [
        ("edward", "m", False),
        ("isabelle", "f", False),
        ("siobhán", "f", False),
        ("łukasz", "m", False),
        ("mohammed", "m", False),
        ("khyra", "f", False),
        ("robin", "u", True),
        ("grace", "f", True),
        ("may", "f", True),
        ("will", "m", True),
        ("kent", "m", True),
        ("precious", "f", True),
        ("star", "u", True),
        ("council", None, False),
        ("the", None, False),
    ],
)
def test_given_name(name: str, sex: str | None, word: bool) -> None:  # noqa: FBT001
    """A given name has its usual sex, with or without its accents, and a mark if it is a word too."""
    assert gazetteer().given_name(name) == sex
    assert gazetteer().is_word_name(name) == word


def test_given_names_are_plain() -> None:
    """Given names are in lower case without accents, with one of three sexes."""
    names = gazetteer().names
    assert all(name == name.lower() and name.isascii() for name in names.given)
    assert set(names.given.values()) == {"f", "m", "u"}


def test_short_forms_stand_for_given_names() -> None:
    """Every short form is a given name and stands for given names."""
    names = gazetteer().names
    fulls = {full for forms in names.short_forms.values() for full in forms}
    assert set(names.short_forms) <= set(names.given)
    assert fulls <= set(names.given)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("ed", "edward", True),
        ("edward", "ed", True),
        ("liz", "elizabeth", True),
        ("bob", "rob", True),
        ("anne", "anne", True),
        ("edward", "edmund", False),
        ("liz", "linda", False),
    ],
)
def test_same_given_name(one: str, other: str, same: bool) -> None:  # noqa: FBT001
    """A short form and the name it stands for may be one person's, two full names may not."""
    assert gazetteer().same_given_name(one, other) == same


def test_surname() -> None:
    """Surnames are known, with or without their accents, and common nouns are not."""
    assert gazetteer().is_surname("climbié")
    assert not gazetteer().is_surname("council")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Bradford Children's Trust", ("Bradford", "Children", "'s", "Trust")),
        ("Magistrates' Association", ("Magistrates", "'", "Association")),
        ("Stoke-on-Trent", ("Stoke-on-Trent",)),
        ("N'Diaye", ("N'Diaye",)),
        ("K&C", ("K", "&", "C")),
        ("Bournemouth, Poole", ("Bournemouth", ",", "Poole")),
    ],
)
def test_split_name(name: str, words: tuple[str, ...]) -> None:
    """Inner hyphens and apostrophes stay, the possessive and marks are split off."""
    assert split_name(name) == words


def test_nothing_is_read_at_import() -> None:
    """Importing the gazetteer opens none of its tables."""
    code = (
        "import sys\n"
        "opened = []\n"
        "sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == 'open' else None)\n"
        "import govreview.gazetteer\n"
        "assert not [name for name in opened if name.endswith(('.csv', '.txt'))]\n"
        "govreview.gazetteer.gazetteer()\n"
        "assert [name for name in opened if name.endswith('authorities.csv')]\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
