"""Mentions of posts: from the head noun outward, over qualifiers to the left, and domain and organisation to the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from govreview.reading.authorities import words_of
from govreview.reading.lexicon import DETERMINERS, MODALS, POSSESSIVES, PRONOUNS, verb_forms, Form
from govreview.reading.mentions import AuthorityMention, OrganisationMention, PostMention
from govreview.reading.people import PARTY_WORDS
from govreview.reading.authorities import FUNCTION_WORDS
from govreview.reading.post_table import Head, head_form, normalised, post_heads, post_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.reading.tokens import Tokens

# Owners that are no names, and what kind of organisation they are.
_OWNERS = {
    **dict.fromkeys("council authority borough county city town corporation".split(), "council"),
    **dict.fromkeys(("trust",), "trust"),
    **dict.fromkeys("watchdog inspectorate regulator".split(), "inspectorate"),
    **dict.fromkeys("charity".split(), "charity"),
    **dict.fromkeys("union".split(), "union"),
    **dict.fromkeys("university".split(), "university"),
    **dict.fromkeys("hospital".split(), "hospital"),
    **dict.fromkeys("association".split(), "association"),
    **dict.fromkeys("force constabulary".split(), "police"),
    **dict.fromkeys("company department government service unit island district state region ministry".split(), ""),
}
_OWNER_FORMS = frozenset("city county borough metropolitan district local town whole new".split())
_CHARITY = frozenset("charity union company trust consultancy firm university newspaper association".split())
_PREPOSITIONS = frozenset({"of", "for", "at", "in", "with", "to", "on", "from"})
_POSSESSIVE = frozenset({"'s", "'"})
_DOMAIN_OWNERS = frozenset("children childrens people women men victims families adults adult young".split())
# Heads that are verbs as well: no post behind "to", "will", "who" and the like.
_VERBAL = frozenset({"chair", "head", "author", "judge", "brief", "boss", "nurse", "doctor", "chairs", "heads"})
_BEFORE_VERBS = MODALS | (PRONOUNS - {"him", "her", "them", "us", "me", "one"}) | {"to", "not", "also", "and", "jointly"}
# Heads that need more than the noun: a determiner, an owner, "as", or a name behind.
_LOOSE = frozenset(
    "deputy interim portfolio brief author chair member judge peer manager consultant president founder editor "
    "governor principal chief boss head".split()
)
# Heads whose domain the tables tell or that have none; and those that may go on "of a secondary school".
_NO_OTHER_TAIL = frozenset({"deputy", "interim", "chair", "leader", "worker", "commissioner", "member"})
_OF_A_SCHOOL = frozenset({"head", "teacher", "headteacher", "principal", "governor", "manager", "nurse"})
# Capitalised and straight before a name these are honorifics, no roles.
_HONORIFIC = frozenset(
    "professor judge bishop archbishop canon recorder sergeant constable superintendent inspector nurse commander "
    "doctor".split()
)
_PEER_NOUNS = frozenset("review reviews challenge challenges support group groups pressure mentor mentoring".split())
_SEVERAL = frozenset({"as", "line", "string", "succession", "series", "joint", "became", "become", "were"})
_DEFINITE = POSSESSIVES | {"the", "this", "that", "these", "those"}
_INDEFINITE = frozenset({"a", "an", "one", "another", "any", "some", "each", "every", "no"})
_ELECTED = frozenset(
    "bedford bristol croydon doncaster hackney hartlepool leicester lewisham liverpool middlesbrough newham "
    "north-tyneside salford stoke-on-trent torbay tower-hamlets".split()
)


def find_posts(
    tokens: Tokens,
    first: int,
    last: int,
    authorities: Sequence[AuthorityMention],
    organisations: Sequence[OrganisationMention],
) -> tuple[PostMention, ...]:
    """Find the posts named in a run of tokens, with or without a holder.

    Args:
        tokens: The document's tokens.
        first: Index of the first token to look at, as a rule the first of a sentence.
        last: Index behind the last.
        authorities: The authorities found in the same run.
        organisations: The organisations found in the same run.

    Returns:
        The mentions in order of their heads; titles do not overlap. Generic plurals ("directors of children's
        services") are no mentions.
    """
    heads = post_heads()
    reader: _Reader | None = None
    found: list[PostMention] = []
    for i in range(first, last):
        form = head_form(tokens.lowers[i])
        if form is None:
            continue
        if reader is None:
            reader = _Reader(tokens, first, last, authorities, organisations)
        if i in reader.inside:
            continue
        word, plural, prefix = form
        for head in heads[word]:
            start = i - len(head.words) + 1
            if start < first or tokens.lowers[start:i] != head.words[:-1]:
                continue
            post = reader.read(head, start, i, plural=plural, prefix=prefix)
            if post is not None:
                while found and (found[-1].title_last > post.title_first or found[-1].title_last - 1 >= i):
                    if found[-1].title_last > i:
                        break
                    found.pop()
                if not found or found[-1].title_last <= post.title_first:
                    found.append(post)
                break
    return tuple(found)


@define
class _Draft:
    """What is gathered of one post while its words are read."""

    first: int
    last: int
    title: list[int]
    phrases: list[list[str]] = field(factory=list)
    status: set[str] = field(factory=set)
    determiner: str | None = None
    owner: str | None = None
    owner_kind: str | None = None
    named: AuthorityMention | OrganisationMention | None = None
    told: bool = False


class _Reader:
    """Reads posts in one run of tokens."""

    def __init__(
        self,
        tokens: Tokens,
        first: int,
        last: int,
        authorities: Sequence[AuthorityMention],
        organisations: Sequence[OrganisationMention],
    ) -> None:
        self.tokens = tokens
        self.first = first
        self.last = last
        mentions: list[AuthorityMention | OrganisationMention] = [*authorities, *organisations]
        self.starts = {mention.first: mention for mention in mentions}
        self.stops = {mention.last: mention for mention in mentions}
        self.inside = {i for mention in organisations for i in range(mention.first, mention.last)}
        words = post_words()
        self.tail_words = words["domain"] | words["body"] | words["party"]
        self.qualifiers = self.tail_words | words["rank"] | words["party"] | words["status"]

    def read(self, head: Head, start: int, end: int, *, plural: bool, prefix: str) -> PostMention | None:
        """Read the post whose head noun covers the tokens from `start` to `end`, the last included."""
        draft = _Draft(first=start, last=end + 1, title=list(range(start, end + 1)))
        if prefix:
            draft.status.add(prefix)
            draft.phrases.append([prefix])
        self._read_left(draft, start)
        self._read_right(draft, head, end + 1)
        kind = self._organisation_kind(draft)
        rule, bare = head.decide(draft.phrases, kind, told=draft.told)
        if rule is None or rule.kind is None or not self._is_post(draft, head, start, end, plural=plural):
            return None
        return self._mention(draft, head, rule.kind, bare=bare and draft.owner_kind is None and not self._has_domain(draft), plural=plural)

    # To the left

    def _read_left(self, draft: _Draft, start: int) -> None:
        lowers = self.tokens.lowers
        run: list[int] = []
        i = start - 1
        while i >= self.first:
            mention = self.stops.get(i + 1)
            if mention is not None:
                if draft.named is not None:
                    break
                draft.named = mention
                self._take_council(draft, mention, run)
                i = draft.first = mention.first
                i -= 1
                continue
            lower = lowers[i]
            if lower in _POSSESSIVE and i > self.first:
                if lowers[i - 1] in _DOMAIN_OWNERS:
                    run.append(i)
                elif lowers[i - 1] == "majesty":
                    run.append(i)
                    i -= 2
                else:
                    self._read_owner(draft, i)
                    break
            elif (lower in self.qualifiers and self._agrees(i)) or self.tokens.words[i] == "-":
                run.append(i)
                draft.first = i
            elif lower in {"and", "&"} and run and self._joins_left(i):
                run.append(i)
            else:
                self._read_determiner(draft, i)
                break
            i -= 1
        self._take_left(draft, [i for i in reversed(run)])

    def _agrees(self, i: int) -> bool:
        """Whether a word before the head may belong to it: no lower-case word does to a capitalised title."""
        lower, word, after = self.tokens.lowers[i], self.tokens.words[i], self.tokens.words[i + 1]
        if lower == "present" and i > self.first and self.tokens.lowers[i - 1] == "at":
            return False
        if word[0].isupper() or not after[0].isupper() or after.isupper():
            return True
        return lower in post_words()["status"] or lower in {"shadow", "deputy", "assistant"}

    def _joins_left(self, i: int) -> bool:
        words = post_words()["domain"]
        return i > self.first and self.tokens.lowers[i - 1] in words and self.tokens.lowers[i + 1] in words

    def _take_council(self, draft: _Draft, mention: AuthorityMention | OrganisationMention, run: list[int]) -> None:
        """Count "council" of "Birmingham council leader" to the title."""
        if not run and self.tokens.lowers[mention.last - 1] == "council" and self.tokens.lowers[mention.last] == "leader":
            run.append(mention.last - 1)

    def _read_owner(self, draft: _Draft, i: int) -> None:
        """Read the owner before the possessive at token `i`."""
        mention = self.stops.get(i)
        if mention is not None:
            draft.named = draft.named or mention
            draft.first = mention.first
            self._read_determiner(draft, mention.first - 1)
            draft.determiner = "the"
            return
        j = i - 1
        kind = _OWNERS.get(self.tokens.lowers[j])
        while j - 1 >= self.first and self.tokens.lowers[j - 1] in self.tail_words | _OWNER_FORMS:
            j -= 1
        draft.phrases.append(normalised(self.tokens.lowers[j:i]))
        if j - 1 >= self.first and self.tokens.lowers[j - 1] in DETERMINERS:
            j -= 1
        draft.first = j
        draft.owner = " ".join(self.tokens.lowers[j:i])
        draft.owner_kind = kind or None
        draft.determiner = "the"

    def _read_determiner(self, draft: _Draft, i: int) -> None:
        if i >= self.first and self.tokens.lowers[i] in DETERMINERS:
            lower = self.tokens.lowers[i]
            draft.first = i
            draft.determiner = lower
            if lower in POSSESSIVES:
                draft.owner = lower

    def _take_left(self, draft: _Draft, run: list[int]) -> None:
        words, lowers = post_words(), self.tokens.lowers
        while run and lowers[run[0]] in _POSSESSIVE | {"-", "and", "&"}:
            run.pop(0)
        draft.status |= {lowers[i] for i in run} & words["status"] | {"deputy"} & {lowers[i] for i in run}
        draft.phrases.append(normalised(lowers[i] for i in run))
        while run and lowers[run[0]] in words["dropped"]:
            run.pop(0)
        draft.title[:0] = [i for i in run if lowers[i] not in words["dropped"]]
        draft.first = min([draft.first, *run])

    # To the right

    def _read_right(self, draft: _Draft, head: Head, i: int) -> None:
        lowers = self.tokens.lowers
        while i + 1 < self.last and lowers[i] in _PREPOSITIONS:
            s = i + 1
            while s < self.last and (lowers[s] in DETERMINERS or lowers[s] in post_words()["status"]):
                s += 1
            if s >= self.last:
                return
            end = self._read_tail(draft, head, i, s)
            if end is None:
                return
            draft.last = i = end

    def _read_tail(self, draft: _Draft, head: Head, i: int, s: int) -> int | None:
        """Read one "of ...", "for ...", "in ..." from token `i`, whose noun begins at `s`; None where it is no part."""
        lowers, preposition = self.tokens.lowers, self.tokens.lowers[i]
        if lowers[s] in _CHARITY and s + 1 in self.starts:
            s += 1
        mention = self.starts.get(s)
        if mention is not None:
            return self._read_named_tail(draft, mention, i)
        owner_end = self._owner_end(s)
        if owner_end is not None and preposition != "on":
            if draft.owner is None or draft.owner_kind is None:
                draft.owner = " ".join(lowers[i + 1 : owner_end])
                draft.owner_kind = _OWNERS.get(lowers[owner_end - 1]) or None
                draft.phrases.append([lowers[owner_end - 1]])
                if preposition == "of" and draft.owner_kind:
                    draft.title.extend(range(i, owner_end))
            return owner_end
        if preposition in {"in", "at", "with", "from"}:
            return None
        end = self._domain_end(s) if preposition in {"of", "for"} else s
        if end > s:
            draft.phrases.append(normalised(lowers[s:end]))
            draft.title.extend(range(i, end))
            draft.told = True
            return end
        return self._read_other_tail(draft, head, i, s)

    def _read_named_tail(self, draft: _Draft, mention: AuthorityMention | OrganisationMention, i: int) -> int | None:
        if draft.named is not None and self.tokens.lowers[i] != "of":
            return None
        draft.named = draft.named or mention
        end = mention.last
        if end < self.last and self.tokens.lowers[end] in _POSSESSIVE:
            domain = self._domain_end(end + 1)
            if domain == end + 1:
                return end
            draft.phrases.append(normalised(self.tokens.lowers[end + 1 : domain]))
            draft.title.extend([i, *range(end + 1, domain)])
            draft.told = True
            return domain
        return end

    def _owner_end(self, s: int) -> int | None:
        """Where "city council", "authority" and the like at token `s` end; None where they are not there."""
        lowers = self.tokens.lowers
        if lowers[s - 1] not in DETERMINERS and lowers[s - 1] not in post_words()["status"]:
            return None
        end = s
        while end < self.last and lowers[end] in _OWNER_FORMS:
            end += 1
        if end < self.last and lowers[end] in _OWNERS:
            end += 1
        elif end == s or lowers[end - 1] not in _OWNERS:
            return None
        follows = lowers[end] if end < self.last else "."
        return None if follows in self.tail_words or follows in _POSSESSIVE else end

    def _domain_end(self, s: int) -> int:
        """Where the domain that begins at token `s` ends; `s` itself where none begins."""
        lowers, words = self.tokens.lowers, self.tail_words | post_words()["place"]
        end = i = s
        while i < self.last:
            lower = lowers[i]
            if lower in words:
                i = end = i + 1
            elif lower in _POSSESSIVE and i > s and lowers[i - 1] in _DOMAIN_OWNERS:
                i = end = i + 1
            elif i > s and (lower in {"and", "&"} or (lower == "," and self._list_closes(i + 1, words))):
                i += 1
            elif i > s and lower == "the" and lowers[i - 1] in {"and", "&"}:
                break
            else:
                break
            if i < self.last and i > s + 1 and lowers[i - 1] in {"and", "&"} and not self._goes_on(i, words):
                break
        if end > s and end < self.last and lowers[end - 1] in post_words()["incomplete"] and self._is_plain(end, capital=False):
            return end + 1
        while end > s + 1 and (lowers[end - 1] in post_words()["incomplete"]) and self._follows_joiner(end - 1, s):
            end -= 2
        return end

    def _follows_joiner(self, i: int, s: int) -> bool:
        return i - 1 > s and self.tokens.lowers[i - 1] in {"and", "&", ","}

    def _goes_on(self, i: int, words: frozenset[str]) -> bool:
        """Whether a domain goes on at token `i`, and no other post begins there."""
        while i < self.last and (self.tokens.lowers[i] in words or self.tokens.lowers[i] in _POSSESSIVE):
            i += 1
        return i == self.last or head_form(self.tokens.lowers[i]) is None

    def _list_closes(self, i: int, words: frozenset[str]) -> bool:
        lowers, start = self.tokens.lowers, i
        while i < self.last and (lowers[i] in words or lowers[i] in _POSSESSIVE or lowers[i] == ","):
            i += 1
        return i > start and i + 1 < self.last and lowers[i] in {"and", "&"} and lowers[i + 1] in words

    def _read_other_tail(self, draft: _Draft, head: Head, i: int, s: int) -> int | None:
        """Read a domain that no table knows: "of strategy", "for Holderness and Hedon", "of a school"."""
        lowers = self.tokens.lowers
        if lowers[i] not in {"of", "for"} or head.words[-1] in _NO_OTHER_TAIL:
            return None
        capital = self.tokens.words[s][0].isupper()
        if not (s == i + 1 or head.words[-1] in _OF_A_SCHOOL) or (lowers[i] == "for" and not capital):
            return None
        end = s
        while end < self.last and end < s + 3 and self._is_plain(end, capital=capital):
            end += 1
        if end == s:
            return None
        if end + 1 < self.last and lowers[end] in {"and", "&"} and self._is_plain(end + 1, capital=capital):
            end += 2
        draft.title.extend(range(i, end))
        draft.phrases.append(normalised(lowers[s:end]))
        draft.told = True
        return end

    def _is_plain(self, i: int, *, capital: bool) -> bool:
        word, lower = self.tokens.words[i], self.tokens.lowers[i]
        if not word[0].isalpha() or lower in FUNCTION_WORDS or head_form(lower) or word[0].isupper() != capital:
            return False
        form = verb_forms().get(lower)
        return form is None or capital or bool(form.form & Form.NOUN)

    # What it is

    def _has_domain(self, draft: _Draft) -> bool:
        domain = post_words()["domain"]
        return any(word in domain for phrase in draft.phrases for word in phrase)

    def _organisation_kind(self, draft: _Draft) -> str | None:
        named = draft.named
        if isinstance(named, AuthorityMention):
            return "council"
        return named.kind if named is not None else draft.owner_kind

    def _is_post(self, draft: _Draft, head: Head, start: int, end: int, *, plural: bool) -> bool:
        """Whether the noun is a post here, and no verb, no other noun's modifier, no general plural."""
        lowers, word = self.tokens.lowers, head.words[-1]
        before = lowers[draft.first - 1] if draft.first > self.first else ""
        after = lowers[end + 1] if end + 1 < self.last else ""
        named_next = self._is_name(draft.last)
        if plural and not (before in _SEVERAL or named_next or lowers[max(self.first, draft.first - 2)] in _SEVERAL):
            return False
        if lowers[end] in _VERBAL and start == draft.first and draft.determiner is None and before in _BEFORE_VERBS:
            return False
        if head.words == ("head",) and "of" not in lowers[end + 1 : end + 2]:
            return False
        if lowers[end] == "minster" and not draft.phrases[0]:
            return False
        if lowers[end] == "minster" and not set(draft.phrases[-1] + draft.phrases[0]) & post_words()["domain"]:
            return False
        if word == "peer" and after in _PEER_NOUNS:
            return False
        if word in {"mp", "mep"} and self._is_post_nominal(draft, start, end):
            return False
        if word == "councillor" and draft.first == start:
            return False
        if word in _HONORIFIC and draft.first == start and named_next and self.tokens.words[end][0].isupper():
            return False
        if word in {"portfolio", "brief", "author"} and draft.determiner in {None, "a", "an"} and not any(draft.phrases):
            return False
        if word in {"interim"} and after and after[0].isalpha() and after not in FUNCTION_WORDS:
            return False
        if word in _LOOSE and len(head.words) == 1 and draft.first == start and not named_next:
            return before in {"as", "become", "becomes", "became"} or draft.last > end + 1 or start == self.first
        return True

    def _is_name(self, i: int) -> bool:
        return i < self.last and self.tokens.words[i][0].isupper() and self.tokens.lowers[i] not in FUNCTION_WORDS

    def _is_post_nominal(self, draft: _Draft, start: int, end: int) -> bool:
        before = self.tokens.words[start - 1] if start > self.first else ""
        after = self.tokens.words[end + 1] if end + 1 < self.last else ""
        return draft.first == start and before[:1].isupper() and not after[:1].isupper() and after != "for"

    def _mention(self, draft: _Draft, head: Head, kind: object, *, bare: bool, plural: bool) -> PostMention:
        tokens, words = self.tokens, post_words()
        named = draft.named
        title = self._title(draft.title, plural=plural, head=head)
        entries = named.entries if isinstance(named, AuthorityMention) else ()
        if head.words == ("mayor",) and {entry.slug for entry in entries} & _ELECTED and not {"deputy", "lord"} & set(draft.phrases[0]):
            kind = _leader()
        name = named.name if named is not None else None
        return PostMention(
            first=draft.first,
            last=draft.last,
            start=tokens.starts[draft.first],
            end=tokens.ends[draft.last - 1],
            title_first=draft.title[0],
            title_last=draft.title[-1] + 1,
            title=title,
            kind=kind,
            former=bool(draft.status & words["former"]),
            acting=bool(draft.status & words["acting"]),
            deputy=bool({"deputy", "vice"} & draft.status) or head.words == ("deputy",),
            definite=draft.determiner in _DEFINITE,
            indefinite=draft.determiner in _INDEFINITE,
            plural=plural,
            bare=bare,
            owner=draft.owner,
            organisation=name,
            authority=entries,
        )

    def _title(self, parts: list[int], *, plural: bool, head: Head) -> str:
        out: list[str] = []
        for n, i in enumerate(parts):
            word = self.tokens.words[i]
            if plural and head_form(self.tokens.lowers[i]) and word.lower().endswith("s"):
                word, plural = word[:-1], False
            glued = n and parts[n - 1] == i - 1 and self.tokens.starts[i] == self.tokens.ends[i - 1]
            out.append(word if glued or not n else " " + word)
        return "".join(out)


def _leader() -> object:
    from govreview.models.actor import RoleKind

    return RoleKind.COUNCIL_LEADER
