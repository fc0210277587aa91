"""Posts are found with the right kind, title and organisation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from govreview.gazetteer import PostEntry, gazetteer
from govreview.models.actor import RoleKind
from govreview.models.document import SectionKind
from govreview.reading.bodies.authorities import find_authorities
from govreview.reading.bodies.hits import find_hits
from govreview.reading.bodies.organisations import find_organisations
from govreview.reading.posts.finder import find_posts
from govreview.reading.posts.table import post_rows, post_table
from govreview.reading.text.fold import fold
from govreview.reading.text.sentences import Sentence
from govreview.reading.text.tokens import tokenise

if TYPE_CHECKING:
    from govreview.reading.mentions import PostMention

_ORGANISATIONS = {
    "@council": "Leeds City Council",
    "@trust": "the Birmingham Children's Trust",
    "@inspectorate": "Ofsted",
    "@police": "Kent Police",
    "@union": "Unison",
    "@charity": "the NSPCC",
    "@board": "the West Sussex Safeguarding Children Board",
    "@*": "the Local Government Association",
    "of council": "Leeds City Council",
    "*": "strategy",
}


def posts_of(text: str, *further: PostEntry) -> tuple[PostMention, ...]:
    """The posts of a text that is one sentence, read with further posts than the package's."""
    tokens, ((first, last),) = tokenise(fold(text), (Sentence(0, len(text), 0, SectionKind.BODY),))
    hits = find_hits(tokens, gazetteer())
    authorities = find_authorities(tokens, first, last, gazetteer(), hits)
    organisations = find_organisations(tokens, first, last, gazetteer(), hits, authorities)
    return find_posts(tokens, first, last, (*authorities, *organisations), post_table(further))


def told(text: str) -> list[tuple[str, str, str | None]]:
    """Title, kind and organisation of each post of a sentence."""
    return [(post.title, post.kind.value, post.organisation) for post in posts_of(text)]


def one(text: str) -> PostMention:
    """The only post of a sentence."""
    (post,) = posts_of(text)
    return post


def _sentences(head: str, domain: str) -> list[str]:
    if not domain:
        return [f"They met its {head}."]
    if domain in _ORGANISATIONS:
        return [f"They met the {head} of {_ORGANISATIONS[domain]}."]
    return [
        f"They met the {domain} {head}.",
        f"They met the {head} of {domain}.",
        f"They met the {head} of the {domain}.",
    ]


@pytest.mark.parametrize(("head", "domain", "kind"), list(post_rows()))
def test_row(head: str, domain: str, kind: str) -> None:
    """Each row of the table decides the kind of a post that is so told."""
    kinds = [[post.kind.value for post in posts_of(text)] for text in _sentences(head, domain)]
    assert ([kind] if kind else []) in kinds


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peter Hay, director of children's services at Birmingham, spoke.",
            [("director of children's services", "dcs", "Birmingham")],
        ),
        ("Hackney children's director will review it.", [("children's director", "dcs", "Hackney")]),
        ("A London School of Economics professor led it.", [("professor", "other", "London School of Economics")]),
        (
            "In a letter to Birmingham council leader Sir Albert Bore he wrote.",
            [("council leader", "council_leader", "Birmingham council")],
        ),
        ("The former Surrey chief executive Jo Bird went.", [("former chief executive", "chief_executive", "Surrey")]),
        ("Childrens minster Jo Bird spoke.", [("Childrens minster", "minister", None)]),
        ("They may send in a commisioner.", [("commisioner", "commissioner", None)]),
        ("SACKED COUNCIL CHIEF EXECUTIVE SPEAKS OUT", [("COUNCIL CHIEF EXECUTIVE", "chief_executive", None)]),
        ("Jo Bird, chief executive of the charity Kids Apart, agreed.", [("chief executive", "other", "Kids Apart")]),
        (
            "She takes the chair of Lancashire's improvement board.",
            [("chair of improvement board", "board_chair", "Lancashire")],
        ),
        (
            "The cabinet member for children, schools and families, Jo Bird, spoke.",
            [("cabinet member for children, schools and families", "lead_member", None)],
        ),
        (
            "Slough's newly appointed children's commissioner spoke.",
            [("children's commissioner", "commissioner", "Slough")],
        ),
        ("The Children's Commissioner for England spoke.", [("Children's Commissioner for England", "other", None)]),
        (
            "The government-appointed children's commissioner spoke.",
            [("government-appointed children's commissioner", "commissioner", None)],
        ),
        (
            "The director of Leeds' crisis-hit children's services spoke.",
            [("director of children's services", "dcs", "Leeds")],
        ),
        (
            "Jo Bird, director of “failing” children's services in Leeds, spoke.",
            [("director of children's services", "dcs", "Leeds")],
        ),
        (
            "The leader of the Tory-run council, Jo Bird, spoke.",
            [("leader of the Tory-run council", "council_leader", None)],
        ),
        ("Mayor of Doncaster Peter Bird spoke.", [("Mayor", "council_leader", "Doncaster")]),
        (
            "Labour's shadow member for children, Jo Bird, spoke.",
            [("shadow member for children", "other", None)],
        ),
        ("The headteacher of Daniel Bird's school spoke.", [("headteacher", "other", None)]),
        ("The police and crime commissioner spoke.", [("police and crime commissioner", "other", None)]),
        ("Ofsted's regional director, Jo Bird, spoke.", [("regional director", "inspector", "Ofsted")]),
        (
            "A former chief inspector of constabulary spoke.",
            [("former chief inspector of constabulary", "other", None)],
        ),
        ("Chief Inspector Jane Smith spoke.", [("Chief Inspector", "other", None)]),
        ("The chief inspector, Sir Michael Wilshaw, spoke.", [("chief inspector", "inspector", None)]),
        ("Doncaster mayor Ros Jones spoke.", [("mayor", "council_leader", "Doncaster")]),
        ("The Lord Mayor of Leeds spoke.", [("Lord Mayor of Leeds", "other", None)]),
        ("She became the director of a film company.", [("director", "other", None)]),
        (
            "Interim Director Children's Services Jo Bird spoke.",
            [("Interim Director Children's Services", "dcs", None)],
        ),
        (
            "Conservative leader of Kent County Council Paul Carter spoke.",
            [("Conservative leader", "council_leader", "Kent County Council")],
        ),
        (
            "The leader of the opposition Conservative group spoke.",
            [("leader of the opposition Conservative group", "other", None)],
        ),
        (
            "The director of adult and children's services spoke.",
            [("director of adult and children's services", "dcs", None)],
        ),
        ("Labour MP for Bassetlaw John Mann spoke.", [("Labour MP for Bassetlaw", "other", None)]),
        (
            "The director of children's services (DCS) at Hull council spoke.",
            [("director of children's services", "dcs", "Hull council")],
        ),
    ],
)
def test_post(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    """Title, kind and organisation are those of the words told."""
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Directors of children's services are worried about chief executives.",
        "She will chair the board and he is to head the department.",
        "The peer review was led by Leeds.",
        "Philippa Dunstanville MP has signed it.",
        "Team leader Jo Bird met world leaders.",
        "Professor Julian Le Grand and Judge Tim Moon spoke.",
        "Councillor Jo Bird spoke.",
        "An interim report is due.",
        "York Minster is near.",
        "The independent chair of the serious case review spoke.",
        "Members of the Association of Directors of Children's Services met.",
        "The brief was a portfolio of evidence.",
    ],
)
def test_no_post(text: str) -> None:
    """Generic plurals, verbs, honorifics and other nouns' modifiers are no posts."""
    assert told(text) == []


def test_noun_phrase_and_title_have_their_spans() -> None:
    """The mention covers determiner, modifiers and organisation; the title lies within."""
    text = "Jo Bird is the former chief executive of Calderdale Metropolitan Borough Council."
    post = one(text)
    assert text[post.start : post.end] == "the former chief executive of Calderdale Metropolitan Borough Council"
    assert (post.first, post.last, post.title_first, post.title_last) == (3, 12, 4, 7)
    assert (post.former, post.definite, post.authority[0].slug) == (True, True, "calderdale")


def test_owner_is_told_where_it_is_no_name() -> None:
    """A pronoun or common noun that owns the post is kept for coreference."""
    assert [post.owner for post in posts_of("Its director and the city's leader met his deputy.")] == [
        "its",
        "the city",
        "his",
    ]


def test_bare_noun_is_marked() -> None:
    """A kind that rests on the noun alone is marked as less certain."""
    posts = posts_of("The director met the director of children's services.")
    assert [(post.kind, post.bare) for post in posts] == [(RoleKind.DCS, True), (RoleKind.DCS, False)]


def test_status_is_read() -> None:
    """Acting, former and deputy holders are told apart."""
    acting, former, deputy = posts_of("Acting director Jo Bird met ex-leader Al Moon and deputy leader Jan Dee.")
    assert (acting.acting, former.former, deputy.deputy) == (True, True, True)
    assert (acting.former, former.deputy, deputy.acting) == (False, False, False)


def test_plural_with_names_is_one_mention_in_the_singular() -> None:
    """Several holders told by name share one mention, its title in the singular."""
    post = one("Group leaders Paul Tilsley and Mike Whitby agreed.")
    assert (post.title, post.plural, post.kind) == ("Group leader", True, RoleKind.OTHER)


def test_curly_apostrophe_reads_as_straight() -> None:
    """The typography of the possessive makes no difference."""
    assert told("Hackney’s director of children’s services left.") == [
        ("director of children's services", "dcs", "Hackney")
    ]


def test_a_further_word_on_any_domain_leaves_those_that_are_named() -> None:
    """What a plugin says of "director of" anything else changes no director of children's services, but others."""
    further = PostEntry("director", RoleKind.ADVISER, domain="*")
    for text, before, kind in (
        ("The director of children's services spoke.", RoleKind.DCS, RoleKind.DCS),
        ("The executive director of regeneration spoke.", RoleKind.OTHER, RoleKind.ADVISER),
        ("The executive director spoke.", RoleKind.DCS, RoleKind.DCS),
    ):
        assert [post.kind for post in posts_of(text)] == [before]
        assert [post.kind for post in posts_of(text, further)] == [kind]
