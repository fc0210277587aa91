"""Mentions of posts: from the head noun outward, over qualifiers to the left, domain and organisation to the right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models.actor import RoleKind
from govreview.reading.bodies.authorities import FUNCTION_WORDS
from govreview.reading.grammar.lexicon import MODALS, POSSESSIVES, PRONOUNS
from govreview.reading.mentions import AuthorityMention, OrganisationMention, PostMention
from govreview.reading.posts.left import read_left
from govreview.reading.posts.right import read_further, read_right
from govreview.reading.posts.scope import Draft, Named, Scope
from govreview.reading.posts.table import Head, PostTable, post_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from govreview.reading.text.tokens import Tokens

# Nouns that are verbs as well: no post behind "to", "will", "who" and the like.
_VERBAL = frozenset({"chair", "head", "author", "judge", "brief", "boss", "nurse", "doctor", "chairs", "heads"})
_BEFORE_VERBS = (MODALS | PRONOUNS | {"to", "not", "also", "and", "jointly"}) - set("him her them us me one".split())
# Nouns that need more: a determiner, an owner, "as", or a name behind.
_LOOSE = frozenset(
    "deputy interim portfolio brief author chair member judge peer manager consultant president founder editor "
    "governor principal chief boss head".split()
)
_BEFORE_LOOSE = frozenset({"as", "become", "becomes", "became", "whose"})
# Capitalised and straight before a name these are honorifics, no roles.
_HONORIFIC = frozenset("professor judge bishop archbishop canon recorder superintendent inspector doctor".split())
_PEER_NOUNS = frozenset("review reviews challenge challenges support group groups pressure mentor mentoring".split())
_REPORTS = frozenset({"report", "review", "overview", "inquiry"})
_HEADED = frozenset({"school", "nursery", "academy", "college", "primary", "centre"})
_SEVERAL = frozenset({"as", "line", "string", "succession", "series", "joint", "became", "become", "were"})
_COUNTS = frozenset({"two", "three", "four", "five", "both"})
_DEFINITE = POSSESSIVES | {"the", "this", "that", "these", "those"}
_INTRODUCING = frozenset({",", ":", "-", "(", "are", "were"})
_INDEFINITE = frozenset({"a", "an", "one", "another", "any", "some", "each", "every", "no"})
# Slugs of councils led, now or once, by a directly elected mayor (Local Government Act 2000, part 1A).
_ELECTED = frozenset(
    "bedford bristol croydon doncaster hackney hartlepool leicester lewisham liverpool middlesbrough newham "
    "north-tyneside salford stoke-on-trent torbay tower-hamlets".split()
)


@frozen
class _Noun:
    """A head found in the text: what it is, and its last token."""

    head: Head
    last: int
    plural: bool
    prefix: str

    @property
    def first(self) -> int:
        return self.last - len(self.head.words) + 1

    @property
    def word(self) -> str:
        """The head where it is a single word, else ""."""
        return self.head.words[0] if len(self.head.words) == 1 else ""


def find_posts(
    tokens: Tokens,
    first: int,
    last: int,
    names: Sequence[Named],
    table: PostTable,
) -> tuple[PostMention, ...]:
    """Find the posts named in a run of tokens, with or without a holder.

    Args:
        tokens: The document's tokens.
        first: Index of the first token to look at, as a rule the first of a sentence.
        last: Index behind the last.
        names: The authorities and organisations found in the same run.
        table: The posts that are known.

    Returns:
        The mentions in order of their heads; titles do not overlap. Generic plurals ("directors of children's
        services") are no mentions.
    """
    forms, lowers = table.forms, tokens.lowers
    places = [i for i in range(first, last) if lowers[i] in forms or "-" in lowers[i]]
    if not places:
        return ()
    scope = Scope.of(tokens, first, last, names, table)
    told = [name for name in names if isinstance(name, OrganisationMention)]
    inside = {i for mention in told for i in range(mention.first, mention.last)}
    found: list[PostMention] = []
    for i in places:
        noun = _noun(scope, i) if i not in inside else None
        post = _read(scope, noun) if noun is not None else None
        if post is None or (found and (_is_within(post, found[-1], i) or _abbreviates(scope, post, found[-1]))):
            continue
        while found and found[-1].title_last > post.title_first:
            found.pop()
        found.append(post)
    return tuple(found)


def _noun(scope: Scope, i: int) -> _Noun | None:
    """The head whose last word is token `i`, the longest that stands there."""
    form = scope.table.form(scope.tokens.lowers[i])
    if form is None:
        return None
    word, plural, prefix = form
    for head in scope.table.heads[word]:
        if _ends_with(scope, i, head):
            return _Noun(head, i, plural=plural, prefix=prefix)
    return None


def _is_within(post: PostMention, before: PostMention, i: int) -> bool:
    """Whether the head at token `i` stands in the title before, and its own title begins no earlier."""
    return before.title_last > i and before.title_first <= post.title_first


def _abbreviates(scope: Scope, post: PostMention, before: PostMention) -> bool:
    """Whether a post is the bracketed short form inside the one before: "director of children's services (DCS)"."""
    return before.title_last < post.title_first < before.last and scope.tokens.words[post.title_first - 1] == "("


def _ends_with(scope: Scope, i: int, head: Head) -> bool:
    start = i - len(head.words) + 1
    return start >= scope.first and scope.tokens.lowers[start:i] == head.words[:-1]


def _read(scope: Scope, noun: _Noun) -> PostMention | None:
    """Read the post around a head; None where it is none."""
    draft = Draft(first=noun.first, last=noun.last + 1, title=list(range(noun.first, noun.last + 1)))
    if noun.prefix:
        draft.status.add(noun.prefix)
        draft.phrases.append([noun.prefix])
    read_left(scope, draft, noun.first)
    read_right(scope, draft, noun.head, noun.last + 1)
    if noun.plural:
        read_further(scope, draft)
    rule, bare = noun.head.decide(draft.phrases, draft.organisation_kind, told=draft.told)
    if rule is None or rule.kind is None or not _is_post(scope, draft, noun):
        return None
    domain = post_words()["domain"]
    bare = bare and draft.owner_kind is None and not any(word in domain for phrase in draft.phrases for word in phrase)
    return _mention(scope, draft, noun, _corrected(scope, draft, noun, rule.kind, bare=bare), bare=bare)


def _is_post(scope: Scope, draft: Draft, noun: _Noun) -> bool:
    """Whether the noun is a post here, and no verb, no other noun's modifier, no general plural."""
    named = _is_name(scope, draft.last)
    apposed = noun.plural and _is_apposed(scope, draft)
    if noun.plural and not (
        named
        or apposed
        or _introduces(scope, draft)
        or {scope.lower(draft.first - 1), scope.lower(draft.first - 2)} & _SEVERAL
    ):
        return False
    if scope.tokens.lowers[noun.last] == "minster":  # no York Minster
        return any(set(phrase) & post_words()["domain"] for phrase in draft.phrases)
    special = _SPECIAL.get(noun.word)
    if special is not None and not special(scope, draft, noun):
        return False
    return draft.first < noun.first or _stands_alone(scope, draft, noun, named=named)


def _is_apposed(scope: Scope, draft: Draft) -> bool:
    """Whether names stand before a plural and a comma: "A B and C D, the two nurses", "both nurses"."""
    i = draft.first - 1
    while scope.lower(i) in _COUNTS or scope.lower(i) in {"the", "all"}:
        i -= 1
    if scope.lower(i) != "," or not scope.is_capital(i - 1):
        return False
    return draft.determiner == "the" or i < draft.first - 1 or scope.lower(draft.last) in {",", "."}


def _introduces(scope: Scope, draft: Draft) -> bool:
    """Whether a plural is counted or definite, and names follow behind a comma: "Three commissioners, A B and C D"."""
    counted = draft.determiner == "the" or scope.lower(draft.first - 1) in _COUNTS or draft.determiner in _COUNTS
    return counted and scope.lower(draft.last) in _INTRODUCING and _is_name(scope, draft.last + 1)


def _stands_alone(scope: Scope, draft: Draft, noun: _Noun, *, named: bool) -> bool:
    """Whether a noun before which neither determiner nor qualifier stands is a post."""
    before, after = scope.lower(noun.first - 1), scope.lower(noun.last + 1)
    if scope.tokens.lowers[noun.last] in _VERBAL and after != "of" and before in _BEFORE_VERBS:
        return False
    if named and noun.word in _HONORIFIC and scope.is_capital(noun.first):
        return False
    if named or noun.word not in _LOOSE:
        return True
    if before in {",", "("} and after in {",", ")", "of"}:
        return noun.word != "interim"
    if before in {"'s", "'"}:  # behind a name
        return True
    return before in _BEFORE_LOOSE or draft.last > noun.last + 1 or noun.first == scope.first


def _is_head_of(scope: Scope, draft: Draft, noun: _Noun) -> bool:
    """As in "head of service", "the school's head", "NSPCC policy head A B"."""
    i = noun.first - 1
    while scope.lower(i) in post_words()["status"]:
        i -= 1
    owned = scope.lower(i) in ("'s", "'") and scope.lower(i - 1) in _HEADED
    led = isinstance(draft.named, OrganisationMention) and draft.first < noun.first and _is_name(scope, draft.last)
    return owned or led or scope.lower(noun.last + 1) == "of"


def _is_holder(scope: Scope, _draft: Draft, noun: _Noun) -> bool:
    """No "interim report"."""
    after = scope.lower(noun.last + 1)
    return not after[:1].isalpha() or after in FUNCTION_WORDS


def _is_lord(scope: Scope, _draft: Draft, noun: _Noun) -> bool:
    """No peer review."""
    return scope.lower(noun.last + 1) not in _PEER_NOUNS


def _is_member(scope: Scope, draft: Draft, noun: _Noun) -> bool:
    """Not the post-nominal of "Angus Fairweather MP"."""
    alone = draft.first == noun.first and scope.is_capital(noun.first - 1)
    return not alone or scope.lower(noun.last + 1) == "for" or _is_name(scope, noun.last + 1)


def _is_told(_scope: Scope, draft: Draft, _noun: _Noun) -> bool:
    """No "portfolio of evidence", no "author" of just anything."""
    if draft.determiner not in {None, "a", "an"}:
        return True
    return any(set(phrase) & (post_words()["tail"] | _REPORTS) for phrase in draft.phrases)


def _is_spoken_for(scope: Scope, draft: Draft, _noun: _Noun) -> bool:
    """The spokesman of a party or a group, no "spokesman for the department" whom the text does not name."""
    return draft.determiner not in {"a", "an"} or scope.lower(draft.first - 1) == "," or _is_name(scope, draft.last)


_SPECIAL: dict[str, Callable[[Scope, Draft, _Noun], bool]] = {
    "head": _is_head_of,
    "interim": _is_holder,
    "lead": _is_holder,
    "specialist": _is_holder,
    "spokesman": _is_spoken_for,
    "peer": _is_lord,
    "mp": _is_member,
    "mep": _is_member,
    "portfolio": _is_told,
    "brief": _is_told,
    "author": _is_told,
}


def with_mayors(posts: Iterable[PostMention], authorities: Sequence[AuthorityMention]) -> tuple[PostMention, ...]:
    """Read "the mayor" as the leader of the council where the authority named most has an elected one.

    Args:
        posts: The posts of a document.
        authorities: The authorities named in it.
    """
    named = Counter(mention.entries[0].slug for mention in authorities).most_common(1)
    if not named or named[0][0] not in _ELECTED:
        return tuple(posts)
    return tuple(evolve(post, kind=RoleKind.COUNCIL_LEADER) if _is_mayor(post) else post for post in posts)


def _is_mayor(post: PostMention) -> bool:
    """Whether a post is a mayor's, told without place: no "Lord Mayor", "deputy mayor", "Mayor of London"."""
    words = post.title.lower().split()
    return words[-1] == "mayor" and words[0] in {"mayor", "former", "then", "ex-mayor"} and not post.authority


def _is_name(scope: Scope, i: int) -> bool:
    return scope.is_capital(i) and scope.tokens.lowers[i] not in FUNCTION_WORDS


def _corrected(scope: Scope, draft: Draft, noun: _Noun, kind: RoleKind, *, bare: bool) -> RoleKind:
    """Correct the kind for what the table cannot tell: which mayors are elected, and ranks of the police."""
    if noun.word == "mayor" and isinstance(draft.named, AuthorityMention):
        slugs = {entry.slug for entry in draft.named.entries}
        qualified = any({"deputy", "lord"} & set(phrase) for phrase in draft.phrases)
        return RoleKind.COUNCIL_LEADER if slugs & _ELECTED and not qualified else kind
    if noun.head.words == ("chief", "inspector") and bare and draft.determiner is None:
        ranked = scope.is_capital(noun.first) and _is_name(scope, draft.last)
        return RoleKind.OTHER if ranked and scope.lower(draft.last) not in {"sir", "dame"} else kind
    return kind


def _mention(scope: Scope, draft: Draft, noun: _Noun, kind: RoleKind, *, bare: bool) -> PostMention:
    tokens, words, named = scope.tokens, post_words(), draft.named
    return PostMention(
        first=draft.first,
        last=draft.last,
        start=tokens.starts[draft.first],
        end=tokens.ends[draft.last - 1],
        title_first=draft.title[0],
        title_last=draft.title[-1] + 1,
        title=_title(tokens, draft.title, noun),
        kind=kind,
        former=bool(draft.status & words["former"]),
        acting=bool(draft.status & words["acting"]) or noun.word == "interim",
        deputy=bool({"deputy", "vice"} & draft.status) or noun.word == "deputy",
        definite=draft.determiner in _DEFINITE,
        indefinite=draft.determiner in _INDEFINITE,
        plural=noun.plural,
        bare=bare,
        owner=draft.owner,
        organisation=named.name if named is not None else None,
        authority=named.entries if isinstance(named, AuthorityMention) else (),
    )


def _title(tokens: Tokens, parts: Sequence[int], noun: _Noun) -> str:
    """The words of the title, the head of a plural in the singular."""
    out: list[str] = []
    for n, i in enumerate(parts):
        word = tokens.words[i]
        if noun.plural and i == noun.last and word.lower().endswith("s"):
            word = word[:-1]
        glued = n and parts[n - 1] == i - 1 and tokens.starts[i] == tokens.ends[i - 1]
        out.append(word if glued or not n else " " + word)
    return "".join(out)
