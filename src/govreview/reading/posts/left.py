"""What stands before the head of a post: qualifiers, the name or owner of the organisation, the determiner."""

from __future__ import annotations

from govreview.reading.grammar.lexicon import DETERMINERS, POSSESSIVES
from govreview.reading.posts.scope import DOMAIN_OWNERS, OWNER_FORMS, OWNERS, POSSESSIVE, Draft, Named, Scope
from govreview.reading.posts.table import normalised, post_words

_LONGEST = 12  # words before a head
_LOOSE = POSSESSIVE | {"-", "and", "&"}  # what cannot begin a title


def read_left(scope: Scope, draft: Draft, start: int) -> None:
    """Read what stands before the head that begins at token `start` into the draft."""
    lowers = scope.tokens.lowers
    run: list[int] = []
    i = start - 1
    while i >= scope.first and len(run) < _LONGEST:
        named = scope.stops.get(i + 1)
        if named is not None:
            if draft.named is not None:
                break
            draft.named = named
            _take_council(scope, named, run)
            draft.first = named.first
            i = named.first - 1
            continue
        if lowers[i] in POSSESSIVE and lowers[i - 1] == "majesty" and i > scope.first:
            draft.first = max(scope.first, i - 2)  # "Her Majesty's"
            draft.determiner = "the"
            break
        if not _is_qualifier(scope, i, run):
            if lowers[i] in POSSESSIVE and i > scope.first:
                _read_owner(scope, draft, i)
            else:
                _read_determiner(scope, draft, i)
            break
        run.append(i)
        i -= 1
    _take_left(scope, draft, run[::-1])


def _is_qualifier(scope: Scope, i: int, run: list[int]) -> bool:
    """Whether token `i` belongs to the post whose words from the head leftward are `run`."""
    lower = scope.tokens.lowers[i]
    if lower in POSSESSIVE:
        return scope.lower(i - 1) in DOMAIN_OWNERS
    if lower in {"and", "&"}:
        return bool(run) and _joins_left(scope, i)
    if not run and lower in post_words()["place"] and scope.is_capital(i) and scope.lower(i - 1) in POSSESSIVE:
        return True  # "the NSPCC's Midlands manager"
    return (lower in post_words()["qualifier"] and _agrees(scope, i)) or lower == "-" or lower.startswith("ex-")


def _agrees(scope: Scope, i: int) -> bool:
    """Whether a word before the head may belong to it: no lower-case word does to a capitalised title."""
    lower, word, after = scope.tokens.lowers[i], scope.tokens.words[i], scope.tokens.words[i + 1]
    before = scope.lower(i - 1)
    if (lower == "present" and before == "at") or (lower == "appointed" and before not in {"newly", "recently"}):
        return False
    if word[0].isupper() or not after[0].isupper() or after.isupper():
        return True
    return lower in post_words()["status"] or lower in {"shadow", "deputy", "assistant"}


def _joins_left(scope: Scope, i: int) -> bool:
    words = post_words()["domain"]
    return scope.lower(i - 1) in words and scope.lower(i + 1) in words


def _take_council(scope: Scope, mention: Named, run: list[int]) -> None:
    """Count "council" of "Birmingham council leader" to the title."""
    if not run and scope.tokens.lowers[mention.last - 1] == "council" and scope.tokens.lowers[mention.last] == "leader":
        run.append(mention.last - 1)


def _read_owner(scope: Scope, draft: Draft, i: int) -> None:
    """Read the owner before the possessive at token `i`."""
    mention = scope.stops.get(i)
    if mention is not None:
        draft.named = draft.named or mention
        draft.first = mention.first
        _read_determiner(scope, draft, mention.first - 1)
        draft.determiner = "the"
        return
    j = i - 1
    kind = OWNERS.get(scope.tokens.lowers[j])
    if kind is None and scope.is_capital(j) and j > scope.first:  # somebody's deputy: the name is no part of the post
        draft.determiner = "the"
        if scope.tokens.lowers[j] in post_words()["party"]:
            draft.phrases.append(normalised(scope.tokens.lowers[j : j + 1]))  # "the Conservatives' leader"
        return
    tail = post_words()["tail"]
    while j - 1 >= scope.first and (scope.tokens.lowers[j - 1] in tail or scope.tokens.lowers[j - 1] in OWNER_FORMS):
        j -= 1
    draft.phrases.append(normalised(scope.tokens.lowers[j:i]))
    if j - 1 >= scope.first and scope.tokens.lowers[j - 1] in DETERMINERS:
        j -= 1
    draft.first = j
    draft.owner = " ".join(scope.tokens.lowers[j:i])
    draft.owner_kind = kind or None
    draft.determiner = "the"


def _read_determiner(scope: Scope, draft: Draft, i: int) -> None:
    if i >= scope.first and scope.tokens.lowers[i] in DETERMINERS:
        lower = scope.tokens.lowers[i]
        draft.first = i
        draft.determiner = lower
        if lower in POSSESSIVES:
            draft.owner = lower


def _take_left(scope: Scope, draft: Draft, run: list[int]) -> None:
    words, lowers = post_words(), scope.tokens.lowers
    while run and lowers[run[0]] in _LOOSE:
        run.pop(0)
    if not run:
        draft.phrases.append([])
        return
    said = [lowers[i] for i in run]
    for word in said:
        if word == "deputy" or word in words["status"]:
            draft.status.add(word)
        if word.startswith("ex-"):
            draft.status.add("ex")
    draft.phrases.append(normalised(said))
    draft.title[:0] = [i for i in run if lowers[i] not in words["dropped"]]
    draft.first = min(draft.first, run[0])
