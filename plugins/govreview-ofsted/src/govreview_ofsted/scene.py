"""One sentence as the rules see it: grades, areas and authorities by token, verbs, and where a clause ends."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import attrs

from govreview.reading.grammar.lexicon import Form, verb_forms
from govreview.reading.grammar.phrases import VerbGroup
from govreview_ofsted.areas import find_areas
from govreview_ofsted.scales import is_distributed, told_grades
from govreview_ofsted.words import BE, EARLIER, FILL, HOLD, MOVE, PRONOUNS, RATE, SERVICES, VERB_FORMS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govreview.reading.dates.mentions import DateMention
    from govreview.reading.grammar.frames import Frame
    from govreview.reading.mentions import AuthorityMention, OrganisationMention
    from govreview.reading.reading import Reading
    from govreview_ofsted.areas import AreaMention
    from govreview_ofsted.grades import Grade

STOPS = frozenset({";", ":", ".", "(", ")", "-", "?", "!", "--", "|"})
OPENERS = frozenset(
    "that when while although though because after as if whether where before until but since whereas unless".split()
)
_NEAR = 9  # tokens between a verb and its grade
_INSPECTING = frozenset("ofsted inspectors inspectorate watchdog it report letter which assessment review".split())
_OBJECTS = frozenset({"it", "its", "them", "their"})
_DETERMINED = frozenset({"from", "of", "in", "at", "for", "on", "by", "with", "since", "after"})
SINCE_WHEN = EARLIER | frozenset("until recently hitherto now last still long lately twice ever both all".split())
"""Adverbs that stand before an apposed participle: ", until then considered good"."""
_NOUNS = (("progress", "of"), ("experiences", "and"), ("experiences", "of"))
"""Nouns of the names of judgements that look like verbs."""
_AUXILIARIES = frozenset("will is are has have was were would must should may".split())
RELATIVES = frozenset({"which", "who", "whose", "whom"})


class Scene:
    """A sentence with what the rules look up in it.

    Attributes:
        reading: The document's reading.
        index: Index of the sentence.
        first: Index of its first token.
        last: Index behind its last.
        lowers: The document's tokens in lower case.
    """

    def __init__(self, reading: Reading, index: int) -> None:
        self.reading = reading
        self.index = index
        self.first, self.last = reading.ranges[index]
        self.lowers = reading.tokens.lowers

    @cached_property
    def grades(self) -> tuple[Grade, ...]:
        """The grades, in order; those of a scale that is merely explained are left out."""
        published = self.reading.document.published
        latest = published.latest if published is not None and published.has_year else None
        return told_grades(self.lowers, self.first, self.last, year=latest.year if latest is not None else 0)

    @cached_property
    def distributes(self) -> bool:
        """Whether a list gives each its own: "respectively", "in turn"."""
        return is_distributed(self.lowers, self.first, self.last)

    @cached_property
    def areas(self) -> tuple[AreaMention, ...]:
        """The areas of the service, in order."""
        return find_areas(self.lowers, self.first, self.last)

    @cached_property
    def area_at(self) -> Mapping[int, AreaMention]:
        """The area in which a token stands."""
        return {i: a for a in self.areas for i in range(a.first, a.last)}

    @cached_property
    def authorities(self) -> tuple[AuthorityMention, ...]:
        """The authorities named, in order."""
        return tuple(a for a in self.reading.authorities if self.first <= a.first < self.last)

    @cached_property
    def bodies(self) -> tuple[OrganisationMention, ...]:
        """The other organisations named, in order."""
        return tuple(o for o in self.reading.organisations if self.first <= o.first < self.last)

    @cached_property
    def named_at(self) -> Mapping[int, AuthorityMention | OrganisationMention]:
        """The authority or organisation in whose name a token stands."""
        out: dict[int, AuthorityMention | OrganisationMention] = {}
        spans = {(a.first, a.last) for a in self.authorities}
        bodies = (b for b in self.bodies if (b.first, b.last) not in spans)
        mentions: tuple[AuthorityMention | OrganisationMention, ...] = (*self.authorities, *bodies)
        for mention in mentions:
            out.update(dict.fromkeys(range(mention.first, mention.last), mention))
        return out

    @cached_property
    def grade_at(self) -> Mapping[int, Grade]:
        """The grade in which a token stands."""
        return {i: g for g in self.grades for i in range(g.first, g.last)}

    @cached_property
    def verb_at(self) -> Mapping[int, VerbGroup]:
        """The verb group in which a token stands, inside areas and names none."""
        out: dict[int, VerbGroup] = {}
        for chunk in self.reading.chunks[self.index]:
            if (
                not isinstance(chunk, VerbGroup)
                or chunk.head in self.area_at
                or chunk.head in self.named_at
                or chunk.head in self.date_tokens
                or self.lowers[chunk.head : chunk.head + 2] in _NOUNS
            ):
                continue
            group = self._participle(self._with_auxiliary(self._renewed(self._without_grade(chunk)), out))
            out.update(dict.fromkeys(range(group.first, group.last), group))
        for i in range(self.first + 1, self.last):
            if i in out or i in self.area_at or i in self.named_at or i in self.date_tokens:
                continue
            missed = self._missed(i, out) if self.lowers[i] in VERB_FORMS else self._unsettled(i)
            if missed is not None:
                out.update(dict.fromkeys(range(missed.first, missed.last), missed))
        return out

    def _renewed(self, group: VerbGroup) -> VerbGroup:
        """Read "was re-rated", "regraded" as the verb without its prefix."""
        known = VERB_FORMS.get(self.lowers[group.head]) if self.lowers[group.head].startswith("re") else None
        return attrs.evolve(group, lemma=known) if known in RATE else group

    def _unsettled(self, i: int) -> VerbGroup | None:
        """A verb of holding or moving in a form that is as often a noun: "Kent and Bury hold the top rating"."""
        known = verb_forms().get(self.lowers[i])
        if known is None or not known.form & (Form.BASE | Form.PRESENT | Form.PAST) or i - 1 in self.grade_at:
            return None
        behind = range(i + 1, min(i + _NEAR, self.last))
        near = [k for k in behind if k in self.grade_at]
        if not near or any(self.lowers[k] in STOPS or self.lowers[k] == "," for k in range(i + 1, near[0])):
            return None
        held = known.lemma in HOLD and (self.grade_at[near[0]].noun or self.grade_at[near[0]].quoted)
        moves = known.lemma in MOVE and {"to", "into", "from"} & set(self.lowers[i + 1 : near[0]])
        calls = known.lemma in RATE and i - 1 in self.named_at and i + 1 == near[0]
        stays = known.lemma in BE and self.lowers[i + 1] in {"at", "on", "in"}
        before = i - 1 - (self.lowers[i - 1] in {"both", "all"})
        if not (held or moves or calls or stays) or not (before in self.named_at or self._is_subject(before)):
            return None
        return VerbGroup(i, i + 1, i, known.lemma, tense="past" if known.form & Form.PAST else "present")

    def _is_subject(self, i: int) -> bool:
        """Whether a token may end the subject of a verb behind it."""
        return i >= self.first and (i in self.area_at or self.lowers[i] in SERVICES or self.lowers[i] in PRONOUNS)

    def _without_grade(self, group: VerbGroup) -> VerbGroup:
        """Read "Are outstanding" is no verb of its own: the group of "are"."""
        if group.head not in self.grade_at or self.grade_at[group.head].verb or group.head == group.first:
            return group
        return attrs.evolve(group, head=group.head - 1, last=group.head, lemma="be", passive=False)

    def _participle(self, group: VerbGroup) -> VerbGroup:
        """Read "rated" in "Hull, rated good in 2012, said" as a participle."""
        begin = self.apposed(group)
        plain = set(self.lowers[group.first : group.head]) <= SINCE_WHEN and group.lemma in RATE
        apposed = group.form == "finite" and group.tense == "past" and plain
        before = begin - 2
        told = before in self.named_at or before in self.area_at or self.word(before) in SERVICES
        behind_name = self.word(begin - 1) == "," and told
        if apposed and behind_name and group.lemma in RATE and self.right_of(group.last) in self.grade_at:
            return attrs.evolve(group, form="participle", passive=True, tense="")
        return group

    def apposed(self, group: VerbGroup) -> int:
        """Where an apposed participle begins, with the words before it that tell when: "until then considered good"."""
        begin = group.first
        while self.word(begin - 1) in SINCE_WHEN:
            begin -= 1
        return begin

    def _with_auxiliary(self, group: VerbGroup, known: Mapping[int, VerbGroup]) -> VerbGroup:
        """Read "Was itself judged" is one verb."""
        at = self.left_of(group.first)
        while at in self.date_tokens:
            at = self.left_of(at)
        before = known.get(at)
        if (
            group.lemma not in RATE
            or group.passive
            or before is None
            or before.lemma != "be"
            or before.head in self.area_at
        ):
            return group
        return attrs.evolve(before, head=group.head, last=group.last, lemma=group.lemma, passive=True)

    def _missed(self, i: int, known: Mapping[int, VerbGroup]) -> VerbGroup | None:
        """A verb of judging or staying that was taken for a noun ("were all graded", "the service remains good")."""
        lemma = VERB_FORMS[self.lowers[i]]
        before = self.left_of(i)
        auxiliary = known.get(before)
        if self.lowers[i].endswith("ing"):
            object_ = i + 1 in self.area_at or i + 1 in self.named_at or self.word(i + 1) in _OBJECTS
            told = (self.word(i - 1) in _INSPECTING or self.word(i - 1) == ",") and object_
            return VerbGroup(i, i + 1, i, lemma, form="ing") if told else None
        if lemma in RATE:
            if auxiliary is not None and auxiliary.lemma in {"be", "get"}:
                return attrs.evolve(auxiliary, head=i, last=i + 1, lemma=lemma, passive=True)
            present = self.lowers[i][-1] == "s" or self.lowers[i] == lemma
            if self.right_of(i + 1) in self.grade_at and not present:
                return VerbGroup(i, i + 1, i, lemma, form="participle", passive=True)
            if present:
                told = self._by_inspectors(i)
                return VerbGroup(i, i + 1, i, lemma, tense="present") if told else None
            return VerbGroup(i, i + 1, i, lemma, tense="past") if not known and i > self.first else None
        return VerbGroup(i, i + 1, i, lemma, tense="present") if self.left_grade(i) else self._unsettled(i)

    def _by_inspectors(self, i: int) -> bool:
        """Whether a word that may be a noun has the inspectors, or their report behind a comma, as its subject."""
        before = self.word(i - 1)
        return before in _INSPECTING or (before == "," and bool(_INSPECTING.intersection(self.lowers[self.first : i])))

    def left_grade(self, i: int) -> bool:
        """Whether nothing but small words stands between a token and a grade behind it."""
        i += 1
        while i < self.last and self.lowers[i] in FILL:
            i += 1
        return i in self.grade_at

    @cached_property
    def frame_at(self) -> Mapping[int, Frame]:
        """The frame of each verb, by the verb's head."""
        return {f.verb.head: f for f in self.reading.frames_by_sentence[self.index]}

    @cached_property
    def dates(self) -> tuple[tuple[int, int, DateMention], ...]:
        """The dates: first token, token behind the last, mention."""
        out = []
        for i in range(self.first, self.last):
            date = self.reading.date_at.get(i)
            if date is not None:
                end = i + 1
                while end < self.last and self.reading.tokens.ends[end - 1] < date.end:
                    end += 1
                first = i
                while first in self.grade_at and first < end - 1:
                    first += 1
                out.append((first, end, date))
        return tuple(out)

    @cached_property
    def date_tokens(self) -> frozenset[int]:
        """The tokens of all dates."""
        return frozenset(i for first, last, _ in self.dates for i in range(first, last))

    def word(self, i: int) -> str:
        """The token in lower case, empty outside the sentence."""
        return self.lowers[i] if self.first <= i < self.last else ""

    def left_of(self, i: int) -> int:
        """Index of the token before ``i`` that is no filler; before the sentence where there is none."""
        i -= 1
        while i >= self.first and (self.lowers[i] in FILL or self.lowers[i - 1 : i + 1] == ("once", "more")):
            i -= 1
        return i

    def right_of(self, i: int) -> int:
        """Index of the token from ``i`` on that is no quotation mark."""
        while i < self.last and self.lowers[i] in "\"'":
            i += 1
        return i

    def zone_before(self, end: int) -> tuple[int, int]:
        """The noun phrase, with what hangs on it, that ends before a token: first token and token behind its last.

        The walk stops at verbs, grades, openers of clauses and stops. A bracketed remark between commas right before
        the end is passed over; a comma inside belongs only to a list of areas or authorities.
        """
        end = self._trimmed(end)
        i = end - 1
        while i >= self.first:
            word = self.lowers[i]
            inside = i in self.area_at or i in self.named_at
            if inside:
                i -= 1
                continue
            if (
                i in self.verb_at
                or i in self.grade_at
                or word in STOPS
                or (
                    word in OPENERS
                    and not (word == "as" and self.word(i + 1) == "well")
                    and not (word == "as" and self.word(i - 1) == "well")
                    and not (word == "as" and self.lowers[i + 1 : i + 3] == ("a", "whole"))
                    and not (word == "that" and (self.word(i - 1) in _DETERMINED or self.word(i + 1) == "of"))
                )
                or word in RELATIVES
            ):
                break
            if word == "," and not self._lists(i, end):
                break
            i -= 1
        first = i + 1
        if self.lowers[first : first + 2] == ("overall", "with"):
            first += 1
        while first < end and self.lowers[first] in {",", "and", "or", "but", '"', "'", "with"}:
            first += 1
        return first, end

    def _trimmed(self, end: int) -> int:
        """Pass over adverbs, marks, and a remark between commas, before a predicate."""
        for _ in range(2):
            while (
                end - 1 >= self.first
                and (self.lowers[end - 1] in FILL or end - 1 in self.date_tokens or self._leads_to_date(end - 1))
                and end - 1 not in self.area_at
            ) or (self.lowers[end - 1] == "since" and end in self.date_tokens):
                end -= 1
            if end - 1 < self.first or self.lowers[end - 1] not in {",", ")"}:
                return end
            if self.lowers[end - 1] == "," and self._closes_list(end - 1):
                return end - 1
            opening = next(
                (
                    k
                    for k in range(end - 2, self.first - 1, -1)
                    if self.lowers[k] in {",", "("} and k not in self.area_at
                ),
                -1,
            )
            if opening <= self.first:
                return end
            if self.lowers[end - 1] == "," and self.lowers[opening + 1] in {"and", "but"} and self._says(opening, end):
                return end - 1
            if opening - 1 in self.named_at and self._is_list(opening, end - 1):
                return end - 1
            if self.lowers[end - 1] == "," and end - 2 in self.named_at and self._goes_on(opening, end):
                return end - 1
            end = opening
        return end

    def _leads_to_date(self, i: int) -> bool:
        """Whether a small word stands before a date behind a relative pronoun: "which in February collected"."""
        opens = self.lowers[i] in {"in", "on", "during"} and i + 1 in self.date_tokens
        return opens and self.word(i - 1) in RELATIVES

    def _is_list(self, first: int, last: int) -> bool:
        """Whether a stretch only goes on with a list of names."""
        plain = (i in self.named_at or self.lowers[i] in {",", "and"} for i in range(first, last))
        return all(plain) and "and" in self.lowers[first:last]

    def _goes_on(self, first: int, last: int) -> bool:
        """Read "Derby, rated inadequate, will be run by Leeds, rated": no remark, but the main clause."""
        opener = self.lowers[first + 1]
        return opener in _AUXILIARIES and first + 1 in self.verb_at and self._says(first, last)

    def _says(self, first: int, last: int) -> bool:
        """Whether a stretch is a clause with a verb of its own."""
        return any(i in self.verb_at and self.verb_at[i].form == "finite" for i in range(first, last))

    def _closes_list(self, comma: int) -> bool:
        """Whether the comma before a predicate ends the last member of a list (", and the impact of leaders,")."""
        opening = next(
            (k for k in range(comma - 1, self.first - 1, -1) if self.lowers[k] == "," and k not in self.area_at), -1
        )
        return opening > self.first and self.lowers[opening + 1] in {"and", "or", "along", "together", "plus"} | (
            {"as"} if self.lowers[opening + 2] == "well" else set()
        )

    def _lists(self, comma: int, end: int) -> bool:
        """Whether a comma stands between the members of a list: a name or area on both sides, and "and" behind."""
        if self.lowers[comma + 1] in {"along", "together", "plus", "as"} or self.lowers[comma + 1 : comma + 3] == (
            "in",
            "addition",
        ):
            return comma - 1 in self.area_at or comma - 1 in self.named_at
        whole = self.lowers[comma - 2 : comma] == ("overall", "effectiveness")
        before = whole or comma - 1 in self.area_at or comma - 1 in self.named_at
        after = any(i in self.area_at or i in self.named_at for i in range(comma + 1, min(comma + 8, end)))
        return before and after and "and" in self.lowers[comma:end]
