"""What stands behind the head of a post: its domain, its organisation, and whose it is."""

from __future__ import annotations

from govreview.reading.bodies.authorities import FUNCTION_WORDS
from govreview.reading.grammar.lexicon import DETERMINERS, Form, verb_forms
from govreview.reading.mentions import AuthorityMention
from govreview.reading.posts.scope import DOMAIN_OWNERS, OWNER_FORMS, OWNERS, POSSESSIVE, Draft, Named, Scope
from govreview.reading.posts.table import Head, normalised, post_words

_PREPOSITIONS = frozenset({"of", "for", "at", "in", "with", "to", "on", "from"})
_CHARITY = frozenset("charity union company trust consultancy firm university newspaper association".split())
# Heads whose domain the tables tell or that have none; and those that may go on "of a secondary school".
_NO_OTHER_TAIL = frozenset(
    {"deputy", "interim", "chair", "leader", "worker", "commissioner", "member", "spokesman", "lead", "official"}
)
_OF_A_SCHOOL = frozenset({"head", "teacher", "headteacher", "principal", "governor", "manager", "nurse"})
_FOR_CLIENTS = frozenset("solicitor barrister lawyer counsel prosecutor nurse carer nanny cleaner driver".split())
_OF_PLACES = frozenset({"mp", "mep", "vicar", "bishop", "archbishop", "mayor", "councillor"})
_WHOLE_DOMAINS = frozenset({"services", "children", "people", "families", "care", "education", "safeguarding"})
_TITLES = frozenset({"councillor", "alderman"})
_BEHIND = frozenset({"designate", "elect", "emeritus"})  # "chief executive designate"
_TIMES = frozenset({"year", "years"})  # "for six years"
_OF_A_SECTOR = frozenset({"director", "manager", "head", "officer", "executive"})
_SECTOR_ENDS = frozenset({",", ".", ")", "at", "and", "in"})
_LENGTHS = frozenset("life decades months weeks years days good now".split())
_SECTORS = frozenset("affairs help support operations change transformation strategy delivery relations".split())
_PAUSES = frozenset({",", "(", "-"})
_APPOSING = frozenset({",", "(", "-", ":"})
_LONGEST_TAIL = 4
_LONGEST_PRAISE = 6  # tokens: two words in quotation marks
_MARKS = frozenset({'"', "'", ","})
_SERVED = frozenset({"children", "childrens"})
_NEEDS = frozenset({"care", "need"})
_SERVICES = frozenset({"services", "service", "social", "department", "safeguarding"})
_LONGEST_NAME = 2
_MIN_SHORT, _MAX_SHORT = 2, 6  # letters of an abbreviation in brackets
_SCHOOLS = frozenset(
    "school primary secondary academy college nursery infants infant junior juniors grammar comprehensive high".split()
)
_CHARGED = (("responsible", "for"), ("in", "charge", "of"), ("with", "responsibility", "for"))
_AT_THE_TIME = (("at", "the", "time", ","), ("at", "that", "time", ","), ("of", "the", "day", ","))
_WORKS = frozenset({"review", "report", "inquiry", "study", "analysis"})
_HELD = ("-controlled", "-run", "-led", "-held", "-dominated")  # "the Labour-run council"
_DESCRIBED = frozenset({"board", "panel", "committee", "partnership"})
_LOOSE_OWNERS = frozenset("service unit state district island company".split())
_SAINTS = frozenset({"st", "saint"})
_LONGEST_SCHOOL = 7  # tokens of "Our Lady of Ransom Catholic Primary School"
_UNREAD = 4  # words behind "of a ..." that are looked at, though they are no domain


def read_right(scope: Scope, draft: Draft, head: Head, i: int) -> None:
    """Read what stands behind the head, from token `i` on, into the draft."""
    lowers = scope.tokens.lowers
    if scope.lower(i) in _BEHIND:
        draft.title.append(i)
        draft.last = i = i + 1
    i = _read_abbreviation(scope, draft, _read_apposed(scope, draft, i))
    if lowers[i : i + 1] in (("of",), ("for",)) and scope.lower(i + 2) in _TIMES and scope.lower(i + 3) in _PAUSES:
        draft.last = i + 3  # "its leader of seven years, A B"
        return
    charged = next((words for words in _CHARGED if lowers[i : i + len(words)] == words), ())
    title = list(draft.title)
    _read_tails(scope, draft, head, i + max(len(charged) - 1, 0))
    if charged:  # "the member responsible for children"
        draft.title[:] = title
    _read_time(scope, draft)
    following = scope.starts.get(draft.last + 1) if draft.named is None and scope.lower(draft.last) == "," else None
    if following is not None and _is_line_end(scope, following.last) and scope.tokens.words[draft.last - 1].istitle():
        draft.named = following  # "Regional Director, Ofsted"
        draft.last = following.last


def _read_tails(scope: Scope, draft: Draft, head: Head, i: int) -> None:
    """Read every "of ...", "for ...", "at ..." from token `i` on."""
    lowers = scope.tokens.lowers
    while i + 1 < scope.last and lowers[i] in _PREPOSITIONS:
        s = i + 1
        while s < scope.last and (lowers[s] in DETERMINERS or lowers[s] in post_words()["status"]):
            s += 1
        if s >= scope.last or (s > i + 1 and lowers[s] in _TIMES):
            return
        if s > i + 1 and _is_described(scope, s):
            s += 1
        end = _school_end(scope, s) if head.words[-1] in _OF_A_SCHOOL else None
        if end is not None:
            draft.phrases.append(["school"])
            draft.title.extend(range(i, end))
            draft.told = True
            draft.last = end
            return
        end = _read_tail(scope, draft, head, i, s)
        if end is None:
            if lowers[i] == "of":
                draft.told = True
                draft.phrases.append(normalised(lowers[s : min(s + _UNREAD, scope.last)]))
            return
        draft.last = end
        i = _read_abbreviation(scope, draft, end)


def _read_time(scope: Scope, draft: Draft) -> None:
    """Read "at the time" between a post and a name: "the leader at the time, A B"."""
    i = draft.last
    if scope.tokens.lowers[i : i + 4] in _AT_THE_TIME and scope.is_capital(i + 4):
        draft.status.add("then")
        draft.last = i + 3


def _is_described(scope: Scope, s: int) -> bool:
    """Whether a word no table knows stands before a body: "leader of the beleaguered council"."""
    word = scope.tokens.lowers[s]
    body = scope.lower(s + 1)
    if (
        s in scope.starts
        or not word.replace("-", "").isalpha()
        or word in post_words()["tail"]
        or word in OWNERS
        or word in OWNER_FORMS
    ):
        return False
    plain = word not in FUNCTION_WORDS and (not scope.is_capital(s) or word.endswith(_HELD))
    return plain and (body in _DESCRIBED or (body in OWNERS and body not in _LOOSE_OWNERS))


def _is_line_end(scope: Scope, i: int) -> bool:
    """Whether a run ends at a token, or a line does."""
    tokens = scope.tokens
    if i >= scope.last or tokens.words[i] in ".)":
        return True
    return tokens.starts[i] > tokens.ends[i - 1] + 1


def _school_end(scope: Scope, s: int) -> int | None:
    """Where the name of a school that begins at token `s` ends: "Hill Top Primary"; None where none does."""
    lowers = scope.tokens.lowers
    end = None
    for k in range(s, min(s + _LONGEST_SCHOOL, scope.last)):
        if lowers[k] in POSSESSIVE:
            if lowers[s] in _SAINTS and k > s + 1:
                end = k + 1
            continue
        if not scope.is_capital(k) or k in scope.starts:
            break
        if lowers[k] in _SCHOOLS and k > s:
            end = k + 1
    return end


def read_further(scope: Scope, draft: Draft) -> None:
    """Read the other bodies behind a plural: "the leaders of Bury and Bolton"; no one of them is the post's."""
    i, several = draft.last, False
    while draft.named is not None and scope.lower(i) in {"and", ",", "&"}:
        following = scope.starts.get(i + 1)
        if following is None:
            break
        draft.last = i = following.last
        several = True
    if several:
        council = isinstance(draft.named, AuthorityMention)
        draft.owner_kind = "council" if council else getattr(draft.named, "kind", None)
        draft.named = None


def _read_abbreviation(scope: Scope, draft: Draft, i: int) -> int:
    """Pass over the short form of what was just told: "director of children's services (DCS)"."""
    words = scope.tokens.words
    short = i + 2 < scope.last and words[i] == "(" and words[i + 2] == ")" and words[i + 1].isupper()
    if not short or not _MIN_SHORT <= len(words[i + 1]) <= _MAX_SHORT:
        return i
    draft.last = i + 3
    return draft.last


def _read_apposed(scope: Scope, draft: Draft, i: int) -> int:
    """Read a domain without preposition: "director (people)", "Director, Children's Services", "Member: Schools"."""
    words, lowers = scope.tokens.words, scope.tokens.lowers
    bracket = scope.lower(i) == "("
    s = i + 1 if scope.lower(i) in _APPOSING else i
    if not bracket and not (scope.is_capital(s) and words[i - 1].istitle() and words[s].istitle()):
        return i
    end = _domain_end(scope, s)
    if end == s or scope.table.form(scope.lower(end)) or lowers[s] in post_words()["party"]:
        return i
    closed = scope.lower(end) == ")" if bracket else words[end - 1].istitle() and lowers[end - 1] in _WHOLE_DOMAINS
    if not closed:
        return i
    draft.phrases.append(normalised(lowers[s:end]))
    draft.title.extend(range(s, end))
    draft.last = end + bracket
    return draft.last


def _read_tail(scope: Scope, draft: Draft, head: Head, i: int, s: int) -> int | None:
    """Read one "of ...", "for ...", "in ..." from token `i`, whose noun begins at `s`; None where it is no part."""
    lowers, preposition = scope.tokens.lowers, scope.tokens.lowers[i]
    if lowers[s] in _CHARITY and s + 1 in scope.starts:
        s += 1
    mention = scope.starts.get(s)
    if mention is not None:
        return _read_named_tail(scope, draft, mention, i)
    owner_end = _owner_end(scope, s)
    if owner_end is not None and preposition != "on":
        if draft.owner is None or draft.owner_kind is None:
            draft.owner = " ".join(lowers[i + 1 : owner_end])
            draft.owner_kind = OWNERS.get(lowers[owner_end - 1]) or None
            council = preposition == "of" and draft.owner_kind == "council"
            draft.phrases.append(["of", "council"] if council else [lowers[owner_end - 1]])
            if preposition == "of" and draft.owner_kind:
                draft.title.extend(range(i, owner_end))
        return owner_end
    if preposition in {"in", "at", "with", "from"}:
        return None
    begin = _described_service(scope, s) if preposition in {"of", "for"} else s
    end = _domain_end(scope, begin) if preposition in {"of", "for"} else s
    if end > begin:
        end = _sector_end(scope, end) if scope.is_capital(begin) else end
        draft.phrases.append(normalised(lowers[begin:end]))
        draft.title.extend((*range(i, s), *range(begin, end)))
        draft.told = True
        return end
    return _read_other_tail(scope, draft, head, i, s)


def _read_named_tail(scope: Scope, draft: Draft, mention: Named, i: int) -> int | None:
    preposition, end = scope.tokens.lowers[i], mention.last
    if draft.named is not None and preposition != "of":
        return None
    if preposition in {"in", "at"} and scope.lower(end) in POSSESSIVE and _domain_end(scope, end + 1) == end + 1:
        return None  # "lost the brief in Kent's reshuffle"
    draft.named = draft.named or mention
    owned = scope.lower(end) in POSSESSIVE and scope.lower(end + 1) in post_words()["party"]
    if isinstance(mention, AuthorityMention) and scope.tokens.lowers[i] == "of" and not owned:
        draft.phrases.append(["of", "council"])
    if end < scope.last and scope.tokens.lowers[end] in POSSESSIVE:
        begin = _described_service(scope, end + 1)
        domain = _domain_end(scope, begin)
        if domain == begin:
            return end
        draft.phrases.append(normalised(scope.tokens.lowers[begin:domain]))
        draft.title.extend([i, *range(begin, domain)])
        draft.told = True
        return domain
    domain = _domain_end(scope, end)
    if domain > end + 1 and scope.tokens.lowers[domain - 1] in _WHOLE_DOMAINS | _DESCRIBED:  # "of Hull social services"
        draft.phrases.append(normalised(scope.tokens.lowers[end:domain]))
        draft.title.extend([*range(i, mention.first), *range(end, domain)])
        draft.told = True
        return domain
    return end


def _owner_end(scope: Scope, s: int) -> int | None:
    """Where "city council", "authority" and the like at token `s` end; None where they are not there."""
    lowers = scope.tokens.lowers
    if lowers[s - 1] not in DETERMINERS and lowers[s - 1] not in post_words()["status"]:
        return None
    end = s
    while end < scope.last and lowers[end] in OWNER_FORMS:
        end += 1
    if end < scope.last and lowers[end] in OWNERS:
        end += 1
    elif end == s or lowers[end - 1] not in OWNERS:
        return None
    follows = scope.lower(end)
    return None if follows in post_words()["tail"] or follows in POSSESSIVE else end


def _described_service(scope: Scope, s: int) -> int:
    """Where a service begins before which a word or two say how it is: "director of failing | children's services"."""
    for begin in range(s, min(s + _LONGEST_PRAISE, scope.last)):
        word = scope.tokens.lowers[begin]
        if word in _SERVED and scope.lower(begin + 1) in POSSESSIVE and scope.lower(begin + 2) in _SERVICES:
            return begin
        said = word in _MARKS or (word.replace("-", "").isalpha() and word not in FUNCTION_WORDS)
        if not said or begin in scope.starts or scope.table.form(word) or scope.is_capital(begin):
            break
    return s


def _domain_end(scope: Scope, s: int) -> int:
    """Where the domain that begins at token `s` ends; `s` itself where none begins."""
    lowers, words = scope.tokens.lowers, post_words()["place_tail"]
    end = i = s
    while i < scope.last:
        lower = lowers[i]
        if lower in words or (lower in POSSESSIVE and i > s and lowers[i - 1] in DOMAIN_OWNERS):
            i = end = i + 1
        elif i > s and lower == "in" and lowers[i - 1] in _SERVED and scope.lower(i + 1) in _NEEDS:
            i = end = i + 2  # "children in care"
        elif i > s and (lower in {"and", "&"} or (lower == "," and _list_closes(scope, i + 1, words))):
            i += 1
        else:
            break
        if i < scope.last and i > s + 1 and lowers[i - 1] in {"and", "&"} and not _goes_on(scope, i, words):
            break
    incomplete = post_words()["incomplete"]
    if s < end < scope.last and lowers[end - 1] in incomplete and _is_plain(scope, end, capital=False):
        return end + 1
    while end > s + 2 and lowers[end - 1] in incomplete and lowers[end - 2] in {"and", "&", ","}:
        end -= 2
    return end


def _sector_end(scope: Scope, end: int) -> int:
    """Where a title in capitals ends of which the words up to token `end` are read: "Strategic | Commissioning"."""
    domains = post_words()["domain"]
    while scope.is_capital(end) and (scope.lower(end) in domains or scope.lower(end) in _SECTORS):
        end += 1
    return end


def _goes_on(scope: Scope, i: int, words: frozenset[str]) -> bool:
    """Whether a domain goes on at token `i`, and no other post begins there; "Councillor" before a name is none."""
    while i < scope.last and (scope.tokens.lowers[i] in words or scope.tokens.lowers[i] in POSSESSIVE):
        i += 1
    titled = scope.lower(i) in _TITLES and scope.is_capital(i) and scope.is_capital(i + 1)
    return titled or scope.table.form(scope.lower(i)) is None


def _list_closes(scope: Scope, i: int, words: frozenset[str]) -> bool:
    lowers, start = scope.tokens.lowers, i
    if scope.lower(i) in {"and", "&"}:  # the comma before "and" of a list
        return scope.lower(i + 1) in words and lowers[i - 3] == ","
    while i < scope.last and (lowers[i] in words or lowers[i] in POSSESSIVE or lowers[i] == ","):
        i += 1
    return i > start and i + 1 < scope.last and lowers[i] in {"and", "&"} and lowers[i + 1] in words


def _read_other_tail(scope: Scope, draft: Draft, head: Head, i: int, s: int) -> int | None:
    """Read a domain that no table knows: "of strategy", "for Holderness and Hedon", "of a school"."""
    lowers = scope.tokens.lowers
    word, capital = head.words[-1], scope.is_capital(s)
    if lowers[i] not in {"of", "for"} or word in _NO_OTHER_TAIL:
        return None
    if lowers[i] == "for" and (word in _FOR_CLIENTS if capital else not _is_sector(scope, head, s)):
        return None
    if s > i + 1 and word not in _OF_A_SCHOOL:
        return _read_work(scope, draft, i, s) if word == "author" and lowers[i] == "of" else None
    placed = word in _OF_PLACES
    if capital and scope.is_capital(s + 1) and scope.lower(s + 2) in POSSESSIVE:
        return None  # "headteacher of Daniel Abara's school"
    longest = 1 if capital and not placed else _LONGEST_TAIL
    end = s
    while end < scope.last and end < s + longest and _is_plain(scope, end, capital=capital):
        end += 1
    if end == s:
        return None
    if capital and placed and end - s > _LONGEST_NAME and scope.lower(draft.first - 1) != ",":
        end -= _LONGEST_NAME  # "MP for Bassetlaw John Mann"
    if end + 1 < scope.last and lowers[end] in {"and", "&"} and _is_plain(scope, end + 1, capital=capital):
        end += 2
    if capital:
        end = _sector_end(scope, end)
    draft.title.extend(range(i, end))
    draft.phrases.append(normalised(lowers[s:end]))
    draft.told = True
    return end


def _is_sector(scope: Scope, head: Head, s: int) -> bool:
    """Whether a plain noun at token `s` is what somebody directs: "assistant director for policy"."""
    behind = scope.lower(s + 1)
    closed = not behind or behind in _SECTOR_ENDS or scope.is_capital(s + 1)
    return head.words[-1] in _OF_A_SECTOR and closed and scope.lower(s) not in _LENGTHS


def _read_work(scope: Scope, draft: Draft, i: int, s: int) -> int | None:
    """Read what somebody wrote, from "of" at token `i` on: "author of the serious case review"."""
    for end in range(s, min(s + _LONGEST_TAIL, scope.last)):
        if scope.lower(end) in _WORKS:
            draft.title.extend(range(i, end + 1))
            draft.phrases.append(normalised(scope.tokens.lowers[s : end + 1]))
            draft.told = True
            return end + 1
        if not _is_plain(scope, end, capital=False):
            return None
    return None


def _is_plain(scope: Scope, i: int, *, capital: bool) -> bool:
    word, lower = scope.tokens.words[i], scope.tokens.lowers[i]
    if not word[0].isalpha() or lower in FUNCTION_WORDS or scope.table.form(lower) or word[0].isupper() != capital:
        return False
    form = verb_forms().get(lower)
    return form is None or capital or bool(form.form & Form.NOUN)
