"""Steps of which no known verb tells the standing: read from the words around, else taken as in force.

"Wigan, under an improvement notice since 2019, has hired 40 people", "There is a commissioner in Hull now": whatever
the verb, a particular step is in force, unless a word in its clause denies, ends, threatens or plans it.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from govreview.models import EdtfDate, InterventionKind, Status
from govreview.reading.dates.mentions import DateRole
from govreview.reading.dates.values import Direction

from . import terms
from .dating import clause_date, label
from .nominal import Nominal
from .standing import nobody, standing, undecided
from .standing_words import BARRIERS, BEFORE, BEHIND
from .told import Told

if TYPE_CHECKING:
    from govreview.models import Span
    from govreview.reading.grammar.frames import Frame
    from govreview.reading.mentions import AuthorityMention

    from .mentions import Mention

K = InterventionKind
_STANDING = frozenset({K.IMPROVEMENT_NOTICE, K.DIRECTION, K.SPECIAL_MEASURES, K.COMMISSIONER, K.ADVISER, K.REVIEW})
_PARTICULAR = frozenset(
    "independent external peer public diagnostic urgent root-and-branch wide-ranging emergency".split()
)
_OPEN = frozenset({Status.POSSIBLE, Status.PLANNED})
_SERVING = frozenset({K.COMMISSIONER, K.ADVISER})
_BEFORE, _BEHIND = 7, 6
_SUDDEN = frozenset({"unannounced", "surprise", "snap", "emergency"})
_TAKEN = frozenset("announce impose order agree take unveil".split())
_ANY = frozenset({"any", "every", "each", "another"})
_PLAIN = frozenset({"a", "the", "this", "damning", "new", "critical", "scathing"})
_MATTER = (("of",), ("into",), ("by",), (",",), ("led",), ("commissioned",), ("ordered",))
_DUE = frozenset({"due", "expected", "planned", "scheduled", "pencilled", "anticipated"})
_DUE_REACH = 9
_AWAY = frozenset({"escaped", "escapes", "escape", "escaping"})
_PROLONGING = frozenset({"extend", "renew", "prolong", "lengthen"})
_PRICING = frozenset({"cost", "mean"})
_NONE = frozenset({"no", "any"})
_SOON = 2
_COUNTED = frozenset(
    "every each any all two three four five six seven eight nine ten eleven twelve several many some dozens "
    "other".split()
)
_SENDERS = frozenset({"government", "government-appointed", "dfe-appointed", "dfe", "ministers", "whitehall"})
"""Words that tell whose commissioner "the government's commissioner" is."""
_LIST_MARKS = frozenset({",", ":", "and"})
_ANYWHERE = frozenset("council councils authority authorities department departments area areas places".split())
"""Nouns for councils whichever they be, behind a number or "other"."""
_MARKS = frozenset("\"'\u201c\u201d\u2018\u2019")
"""Quotation marks: "saw “no case” for a trust"."""
_GENERIC = frozenset({"where", "when", "whenever", "if", "once", "unless", "until"})


class Around(Nominal):
    """Standings from the words around a mention."""

    def around(self, mention: Mention) -> Told | None:
        """The report of a mention that no clause of a known verb tells of."""
        if mention.numbered:
            return None
        s = mention.sentence
        placed = self.scene.named(mention.phrase) or self.scene.place_behind(mention.at, s)
        none = self.lowers[mention.phrase.first] == "no"
        open_trust = (
            mention.kind is K.TRUST and (none or mention.phrase.determiner == "indefinite") and not mention.plural
        )
        sudden = (
            mention.kind is K.INSPECTION and not _SUDDEN.isdisjoint(mention.words) and self.near(mention) is not None
        )
        if mention.kind is K.INSPECTION and not mention.plural and (due := self.due(mention)) is not None:
            return due
        if sudden and not mention.plural:
            frame = self.clause_of(mention)
            if frame is None or standing(self.scene, frame)[0] is Status.ACTUAL:
                return Told(
                    kind=mention.kind,
                    rule=mention.rule,
                    sentence=s,
                    at=mention.at,
                    first=mention.phrase.first,
                    last=mention.phrase.last,
                    status=Status.ACTUAL,
                    places=placed,
                    date=self.when(mention, frame, Status.ACTUAL),
                )
        if not open_trust and (
            mention.kind not in _STANDING
            or (mention.bare and not placed and not self.listed_beside(mention))
            or not self.particular(mention)
        ):
            return None
        frame = self.clause_of(mention)
        if frame is not None and frame.opener in _GENERIC and not mention.definite:
            return None
        if frame is not None and frame.subject is not None and self.unnamed(frame.subject):
            return None
        if frame is not None and (frame.verb.lemma in _PRICING or self.general(mention, frame)):
            return None
        if frame is not None and mention.kind in _STANDING and self.meaning(mention, frame):
            return None
        status, cue = self.marked(mention, frame)
        engine = standing(self.scene, frame)[0] if frame is not None else Status.ACTUAL
        if status is Status.ENDED and engine in _OPEN:
            status = Status.ACTUAL
        untaken = undecided(self.scene, s, mention.at)
        if untaken is not None:
            status, cue = Status.DENIED, untaken
        if frame is not None and nobody(frame, self.lowers) >= 0 and (status is Status.POSSIBLE or not placed):
            return None
        if mention.kind in _SERVING and self.in_career(mention):
            return None
        if frame is not None and self.anywhere(frame) and not placed:
            return None
        if status is None or (status is Status.ACTUAL and self.loose(mention)):
            return None
        if open_trust and status not in _OPEN | {Status.CANCELLED}:
            shunned = status is Status.DENIED and (none or untaken is not None or self.behind(mention) is not None)
            if not shunned:
                return None
        return Told(
            kind=mention.kind,
            rule=mention.rule,
            sentence=s,
            at=mention.at,
            first=min(frame.first, mention.phrase.first) if frame is not None else self.reading.ranges[s][0],
            last=max(frame.last, mention.at + 1) if frame is not None else self.reading.ranges[s][1],
            status=status,
            cue=cue,
            places=self.where(mention, frame),
            by=self.deciding(mention, frame),
            lead=self.lead(mention, frame, "") if frame is not None else (),
            date=self.when(mention, frame, status),
            refers=mention.definite,
            plural=mention.plural,
        )

    def listed_beside(self, mention: Mention) -> bool:
        """Read "an inadequate grade, a notice, another inadequate grade, a commissioner": which notice is meant."""
        marks = (self.lowers[mention.phrase.first - 1], *self.lowers[mention.phrase.last : mention.phrase.last + 1])
        listed = mention.phrase.determiner == "indefinite" and not _LIST_MARKS.isdisjoint(marks)
        return listed and self.beside_others(mention)

    def due(self, mention: Mention) -> Told | None:
        """Read "the next inspection of Hull, due this autumn, will decide"."""
        near = self.near(mention)
        last = min(self.reading.ranges[mention.sentence][1], mention.phrase.core + _DUE_REACH)
        at = next((k for k in range(mention.phrase.core, last) if self.lowers[k] in _DUE), -1)
        if near is None or at < 0 or self.lowers[at - 1] not in (",", "("):
            return None
        s = mention.sentence
        return Told(
            kind=mention.kind,
            rule=mention.rule,
            sentence=s,
            at=mention.at,
            first=mention.phrase.first,
            last=at + 1,
            status=Status.PLANNED,
            cue=self.reading.span(at, at + 1),
            places=self.scene.named(mention.phrase) or self.scene.place_behind(mention.at, s),
            date=near.resolve(self.reading.document.published, Direction.FUTURE),
        )

    def anywhere(self, frame: Frame) -> bool:
        """Whether a clause speaks of councils whichever they be: "sent to every failing council"."""
        return any(
            word in ("to", "into", "in", "at", "for")
            and self.lowers[x.first] in _COUNTED
            and self.lowers[x.head] in _ANYWHERE
            for word, x in frame.obliques
        )

    def general(self, mention: Mention, frame: Frame) -> bool:
        """Read "an improvement notice concentrates the mind": what such steps do, whoever's they are."""
        verb, subject = frame.verb, frame.subject
        return (
            mention.phrase.determiner == "indefinite"
            and subject is not None
            and subject.first <= mention.at < subject.last
            and not subject.authorities
            and verb.form == "finite"
            and verb.tense == "present"
            and verb.first == verb.head
            and verb.lemma not in ("be", "have", "hang", "loom", "await")
            and not self.scene.place_in(frame, mention.at)
        )

    def meaning(self, mention: Mention, frame: Frame) -> bool:
        """Read "a commissioner was somebody who opened doors": what the word means."""
        subject = frame.subject
        mine = subject is not None and subject.first <= mention.at < subject.last and frame.verb.lemma == "be"
        return mine and any(self.lowers[x.head] in ("somebody", "someone", "person") for x in frame.objects)

    def particular(self, mention: Mention) -> bool:
        """Whether one step is meant: no plural without a number or a place, a review with more than the bare noun."""
        placed = bool(self.scene.named(mention.phrase) or self.scene.place_behind(mention.at, mention.sentence))
        if mention.plural and mention.kind is K.COMMISSIONER and self.lowers[mention.phrase.first] == "no":
            return self.lowers[mention.phrase.first - 1] == "be"
        if mention.plural:
            return placed and mention.kind not in (K.REVIEW, K.COMMISSIONER)
        if mention.kind is K.REVIEW:
            own = mention.phrase.possessor is not None and bool(mention.phrase.possessor.people)
            return placed or own or not _PARTICULAR.isdisjoint(mention.words)
        if mention.kind is K.ADVISER:
            title = mention.post.title.lower().split() if mention.post is not None else ()
            return "improvement" in (*title, *(mention.words if title else ())) or self.listed_beside(mention)
        if mention.kind is K.COMMISSIONER:
            own = mention.post is not None and mention.post.title.lower() == "children's commissioner"
            indefinite = mention.phrase.determiner == "indefinite" or bool(mention.phrase.people)
            known = mention.definite and _SENDERS.isdisjoint(mention.words)
            return (
                (indefinite or placed or mention.definite) and not own and not known and _ANY.isdisjoint(mention.words)
            )
        return mention.rule != "plan"

    def loose(self, mention: Mention) -> bool:
        """Whether "their intervention" is told: a step where it ends or threatens, else a word for what is done."""
        return (
            mention.kind is K.SPECIAL_MEASURES
            and self.lowers[mention.at] == "intervention"
            and self.lowers[mention.at - 1] in terms.INTERVENING
        )

    def clause_of(self, mention: Mention) -> Frame | None:
        """The innermost clause in whose words a mention stands."""
        inside = [f for f in self.scene.frames[mention.sentence] if f.first <= mention.at < f.last]
        mine = (f for f in inside if f.verb.form == "finite" and f.subject is not None and not f.link)
        own = next((f for f in mine if f.subject.first <= mention.at < f.subject.last), None)  # type: ignore[union-attr]
        if own is not None:
            return own
        return min(inside, key=lambda f: f.last - f.first, default=None)

    def marked(self, mention: Mention, frame: Frame | None) -> tuple[Status | None, Span | None]:
        """What the clause makes of the step: the words before it, those behind it, its own standing."""
        first = self.reading.ranges[mention.sentence][0]
        words, span = self.lowers, self.reading.span
        i = mention.phrase.first
        if words[i] in ("no", "neither") or words[i - 1] == "nor":
            return Status.DENIED, span(i, i + 1)
        behind = self.behind(mention) if mention.kind is K.TRUST else None
        if behind is not None and behind[0] is Status.CANCELLED:
            return behind
        for k in range(i - 1, max(first - 1, i - _BEFORE - 1), -1):
            if words[k] in _MARKS:
                continue
            left = k - 1 - (words[k - 1] in _MARKS)
            found = BEFORE.get(f"{words[left]} {words[k]}") if left >= first else None
            if found is not None:
                return found, span(left, k + 1)
            found = BEFORE.get(words[k]) if words[i - 1] != "with" or words[k] not in _AWAY else None
            if found is not None and not (found in _OPEN | {Status.DENIED} and mention.definite):
                return found, span(k, k + 1)
            if words[k] in BARRIERS:
                break
        told = behind or self.behind(mention)
        if told is not None:
            return told
        if frame is None:
            return Status.ACTUAL, None
        engine, cue = standing(self.scene, frame)
        if engine is not Status.ACTUAL and mention.definite:
            return Status.ACTUAL, None
        return engine, cue

    def behind(self, mention: Mention) -> tuple[Status, Span] | None:
        """What the words behind a mention, in its clause, make of it."""
        last = self.reading.ranges[mention.sentence][1]
        words, span = self.lowers, self.reading.span
        far = 2 * _BEHIND if mention.kind is K.TRUST else _BEHIND
        for k in range(mention.phrase.core, min(last, mention.phrase.core + far)):
            found = BEHIND.get(f"{words[k]} {words[k + 1]}") if k + 1 < last else None
            found = found or BEHIND.get(words[k])
            if words[k : k + 2] == ("on", "the") and words[k + 2 : k + 3] in (("way",), ("ground",), ("spot",)):
                return None
            if found is not None:
                return found, span(k, k + 1)
            listed = words[k] == "and" and k + 1 in self.reading.marked.authorities
            if words[k] in BARRIERS and not listed:
                return None
        return None

    def taken(self, mention: Mention) -> Frame | None:
        """The participle that tells when such steps were taken: "among the measures announced in April"."""
        return next(
            (
                f
                for f in self.scene.frames[mention.sentence]
                if f.link == "participle" and f.verb.lemma in _TAKEN and f.dates and f.verb.first > mention.at
            ),
            None,
        )

    def where(self, mention: Mention, frame: Frame | None) -> tuple[AuthorityMention, ...]:
        """The authorities named in the phrase, behind it, or in its clause."""
        s = mention.sentence
        if self.partnering(mention):
            return self.scene.named(frame.subject) if frame is not None else ()
        own = tuple(a for a in self.scene.named(mention.phrase) if a.last <= mention.at or mention.post is not None)
        found = own or self.scene.place_behind(mention.at, s)
        if found or frame is None:
            return found
        found = self.scene.place_in(frame, mention.at)
        subject = frame.subject
        if found or subject is None or subject.people or subject.first <= mention.at < subject.last:
            return found
        return self.scene.named(subject)

    def when(self, mention: Mention, frame: Frame | None, status: Status) -> EdtfDate | None:
        """The date told directly behind the mention, else that of the clause, else that at the head of the entry."""
        if status is Status.DENIED or status is Status.CANCELLED:
            return None
        near = self.near(mention)
        published = self.reading.document.published
        if frame is not None and frame.verb.lemma in _PROLONGING and (near is None or near.role is not DateRole.UNTIL):
            return None
        if near is not None:
            date = near.resolve(published, Direction.FUTURE if status is Status.PLANNED else Direction.PAST)
        elif (taken := self.taken(mention)) is not None:
            date = clause_date(self.scene, taken)
        elif frame is not None and frame.verb.lemma in (
            "be",
            "have",
            "remain",
            "stay",
            "work",
            "live",
            "operate",
            "last",
        ):
            date = clause_date(self.scene, frame, planned=status is Status.PLANNED)
        else:
            begun = clause_date(self.scene, frame) if frame is not None and frame.verb.perfect else None
            since = begun if begun is not None and begun.is_interval and begun.end is None else None
            date = since or label(self.scene, mention.sentence)
        ended = status is Status.ENDED and date is not None and not date.is_interval
        if near is not None and ended and near.role is DateRole.SINCE:
            return date
        return EdtfDate.interval(None, date) if ended else date

    def of_schools(self, first: int, at: int) -> bool:
        """Whether schools are told of between a sentence's first token and a token, and no council behind them."""
        for i in range(at - 1, first - 1, -1):
            if self.lowers[i] in terms.COUNCIL_WORDS:
                return False
            if self.lowers[i] in terms.SCHOOLS:
                return True
        return False

    def of_a_case(self, at: int) -> bool:
        """Whether "the review" is the review of a child's case told last before."""
        for i in reversed(self.reviews):
            if i >= at:
                continue
            if self.lowers[i + 1 : i + 2] in (("of",), ("into",)) and not terms.CASEWORK.isdisjoint(
                w.rstrip("s") for w in self.lowers[i + 2 : i + 6]
            ):
                return True
            if self.lowers[i - 1] in terms.CASEWORK or self.lowers[i] in terms.CASE_REVIEWS:
                return True
            if self.lowers[i - 1] not in terms.POINTING:
                return False
        return False

    def of_the_case(self, mention: Mention) -> bool:
        """Whether "a review has found" tells of the case review that is named just behind it."""
        if set(mention.words) - _PLAIN or self.lowers[mention.at + 1 : mention.at + 2] in _MATTER:
            return False
        later = (i for i in self.reviews if i > mention.at and self.lowers[i - 1] not in _NONE)
        after = next(later, -1)
        near = after >= 0 and self.reading.sentence_of(after) <= mention.sentence + _SOON
        return near and self.lowers[after - 1] in terms.CASEWORK

    @cached_property
    def reviews(self) -> tuple[int, ...]:
        """The tokens behind the first that are a word for a review."""
        return tuple(i for i, word in enumerate(self.lowers) if i > 0 and word in terms.REVIEWING)
