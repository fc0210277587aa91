"""What a clause makes of a step that a noun names: its standing, or nothing."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from govreview.models import InterventionKind, Status
from govreview.reading.dates.values import Direction

from . import terms, verbs
from .standing import causing, commanding
from .told import combine, lemma, off_the_table

if TYPE_CHECKING:
    from govreview.reading.grammar.frames import Frame

    from .mentions import Mention
    from .told import Sense


from .corrections import Corrections

K = InterventionKind
_PERSONAL = frozenset({K.COMMISSIONER, K.ADVISER})
_NOTICES = frozenset({K.IMPROVEMENT_NOTICE, K.DIRECTION})
_ASKED = frozenset({"appoint", "ask"})
_TELLING = frozenset("tell order announce instruct require warn direct set".split())
_ARRANGED = frozenset({"fix", "arrange", "book"})
_ENDING_IN = frozenset({"end", "result", "conclude", "lead", "finish"})
"""Verbs behind which the grade that an inspection gave is told."""
_TOWN = frozenset({"deal", "regeneration", "festival", "town", "investment", "development"})
_WORKING = frozenset("work co-operate cooperate engage liaise".split())
_COMING = frozenset("due imminent expected pending planned likely scheduled pencilled probable".split())
_ORDERED = frozenset(
    "issue serve impose lift revoke withdraw make give reimpose appoint require order place slap hit hand present "
    "sign quash rescind tear".split()
)
_BINDING = frozenset("oblige compel set demand say name bind ask commit".split())
_ORDERED_OR_BOUND = _ORDERED | verbs.REQUIRING | _BINDING
_OTHER_MATTERS = terms.OFF_TOPIC | _TOWN
_RESOLVING = frozenset("vote agree decide resolve plan intend promise pledge announce".split())
"""Verbs behind which what is settled has yet to be done."""
_OUTSIDE = frozenset({"independent", "external", "outside", "peer"})
_FINDING = frozenset("say warn recommend blame praise urge condemn describe call accuse lambast slam".split())
"""What a dated review does with which it is told as one that was held."""
_UNDER = frozenset("be remain work operate place put stay continue make have keep hold labour toil come".split())
"""What a council does, or is made to do, under a notice or a direction."""
_AT_HAND = frozenset("work support help advise assist remain stay arrive begin start join come".split())
"""What an expert does who is there to help."""
_WIELDING = frozenset({"use", "exercise", "employ", "wield"})
"""What a minister does with powers of direction."""
_LASTING = frozenset({"end", "begin", "start", "run", "last", "continue", "expire", "lapse", "close", "come"})
"""What a partnership does that there is."""
_RUNNING_OUT = frozenset({"end", "expire", "come", "close", "lapse", "finish"})
"""Verbs of which the present tells, with a date, what is still to come: "the notice expires in May"."""
_BOUND = frozenset({"go", "come", "move", "march", "head", "descend", "travel", "arrive"})
"""What those do who are sent to a council: "a hit squad is heading for Hull"."""
_LIFTED = frozenset({"lift", "withdraw", "revoke", "rescind"})
_YOUNG = frozenset("leaver leavers pupil pupils apprentice apprentices every each young youngsters teenagers".split())
"""To whom else a mentor is given than to a council."""
_VISITING = frozenset("be spend visit arrive come go look interview descend stay meet return".split())
"""What reviewers do who are at a council."""
_PLAINLY = frozenset({"the", "improvement", "government", "that", "this", "its"})
"""Words before an improvement notice."""
_BESIDE = _NOTICES | _PERSONAL | {K.REVIEW}
_REVIEWERS = frozenset({"team", "teams", "reviewers"})
_SERVED = frozenset({"serve", "issue", "slap", "hit", "threaten", "present"})
"""Verbs with which the notice served is an improvement notice, however it is called."""
BIRTH = frozenset(
    "live launch go begin start set create establish form come open disband dissolve close wind cease fold shut".split()
)


class Standings(Corrections):
    """The standing of a step by clause and kind."""

    def weak(self, mention: Mention, frame: Frame, role: str = "") -> bool:
        """Whether a bare mention can only speak of a step told elsewhere."""
        if self.lowers[mention.at] in ("squad", "mentor"):
            theirs = frame.patient if frame.verb.passive else frame.subject
            named = self.scene.named(mention.phrase) or self.scene.place_in(frame, mention.at)
            young = not _YOUNG.isdisjoint(self.scene.bags[mention.sentence])
            return young or not (named or self.scene.named(theirs))
        if (
            mention.kind in _PERSONAL
            and mention.post is not None
            and "improvement" not in mention.post.title.lower()
            and set(mention.words) <= {"the", "a", "his", "her", "their"}
            and not mention.phrase.authorities
            and not mention.phrase.people
        ):
            made = frame.link == "participle" and frame.predicate == "appoint"
            going = frame.verb.lemma in verbs.GOING_ON and not frame.verb.passive
            return mention.definite and not made and going
        if not mention.bare or mention.kind in (K.REVIEW, K.INSPECTION):
            return False
        ordered = role == "object" and frame.link == "relative" and frame.verb.lemma in verbs.ORDERING
        if ordered and self.scene.place_in(frame, mention.at):
            return False
        if mention.kind is K.PANEL and (self.overseeing(mention, frame) or self.watching(mention)):
            return False
        fresh = mention.phrase.determiner == "indefinite"
        if mention.kind is K.PANEL and fresh and frame.verb.lemma in ("impose", "foist", "force", "thrust"):
            return False
        if mention.kind is K.DIRECTION and fresh and frame.verb.lemma in ("follow", "come") and frame.dates:
            return False
        if mention.kind in _NOTICES and frame.link == "participle" and frame.verb.lemma in _ORDERED:
            return False
        if mention.kind in _NOTICES and self.scene.place_behind(mention.at, mention.sentence):
            return False
        if mention.kind is K.IMPROVEMENT_NOTICE and role == "with" and frame.verb.lemma in _SERVED:
            return False
        under = role == "under" or (role == "to" and self.lowers[mention.phrase.first - 2] == "subject")
        if mention.kind in _NOTICES and under and mention.phrase.determiner == "indefinite":
            return False
        if mention.kind is K.DIRECTION:
            bound = frame.verb.lemma in _ORDERED_OR_BOUND and bool(self.scene.place_in(frame, mention.at))
            told = frame.verb.lemma in _TELLING | {"follow"} or bound
            told = told and mention.phrase.determiner == "indefinite"
            return frame.verb.lemma not in _ORDERED | {"lapse", "expire"} and not told
        if mention.kind is K.TRUST:
            born = frame.verb.lemma == "be" and self.lowers[frame.verb.last : frame.verb.last + 1] == ("born",)
            return mention.definite and not born and frame.verb.lemma not in BIRTH
        known = any(m.kind is mention.kind and not m.bare and m.at < mention.at for m in self.mentions)
        if mention.kind is K.IMPROVEMENT_NOTICE and mention.definite and self.told_of_it(frame) and self.only_notice:
            return False
        passing = frame.verb.passive and not self.scene.behind(mention.at, mention.sentence)
        return not known and not (passing and self.beside_others(mention))

    def told_of_it(self, frame: Frame) -> bool:
        """Read "the notice was lifted", "since the notice was served in May": not by a landlord, nor on tenants."""
        if frame.verb.lemma in _LIFTED:
            return True
        alone = frame.agent is None and not frame.obliques and frame.verb.passive
        return frame.verb.lemma in _SERVED and alone and bool(frame.dates)

    @cached_property
    def only_notice(self) -> bool:
        """Whether a text on children's services speaks of no other notice than an improvement notice."""
        at = [i for i, word in enumerate(self.lowers) if word.startswith("notice")]
        plain = all(self.lowers[i - 1] in _PLAINLY for i in at)
        return plain and any("children" in bag or "childrens" in bag for bag in self.scene.bags)

    def beside_others(self, mention: Mention) -> bool:
        """Whether another step is named in full beside it: "the commissioner has gone, the board was disbanded"."""
        others = (m for m in self.mentions if m.sentence == mention.sentence and m.at != mention.at)
        return any(m.kind in _BESIDE and not m.bare and m.rule != "plan" for m in others)

    def overseeing(self, mention: Mention, frame: Frame) -> bool:
        """Whether "a board" watches over the council: under a chair, to see to something, by which it is watched."""
        if mention.phrase.determiner != "indefinite":
            return False
        behind = self.lowers[mention.at + 1 : mention.at + 7]
        chaired = "chair" in behind or "chairman" in behind or behind[:2] in (("led", "by"), ("chaired", "by"))
        if not _OTHER_MATTERS.isdisjoint(behind):
            return False
        sees = behind[:1] == ("to",) and behind[1:2] and behind[1] in verbs.OVERSEEING
        watched = frame.verb.passive and frame.verb.lemma in verbs.OVERSEEING
        above = frame.governor
        asked = frame.verb.lemma in ("chair", "lead", "head") and above is not None and above.predicate in _ASKED
        return bool(chaired or sees or watched or asked)

    def watching(self, mention: Mention) -> bool:
        """Read "the board that kept watch over the department"."""
        return any(
            f.link == "relative"
            and f.antecedent is not None
            and f.antecedent.first <= mention.at < f.antecedent.last
            and (f.verb.lemma in verbs.OVERSEEING or any(self.lowers[x.head] == "watch" for x in f.objects))
            for f in self.scene.frames[mention.sentence]
        )

    def status(
        self, mention: Mention, frame: Frame, role: str, project: int, found: Sense | None, engine: Status
    ) -> Status | None:
        """What the clause makes of the step, `None` where nothing."""
        if project >= 0:
            return self.projected(frame, role, project)
        if frame.verb.lemma == "be" and off_the_table(frame, self.lowers):
            return Status.DENIED
        birth = self.birth(mention)
        word = self.lowers[birth] if birth >= 0 else ""
        if word in terms.BEGINNINGS and role == "against" and found is not None:
            return combine(found, engine)
        if (
            word in terms.BEGINNINGS
            and (found is None or found.status is Status.ACTUAL)
            and frame.verb.lemma not in ("be", "say")
        ):
            return engine
        if mention.kind is K.SPECIAL_MEASURES:
            return self.measures(frame, role, engine, mention)
        if (
            frame.verb.lemma == "be"
            and role == "subject"
            and not _COMING.isdisjoint(self.lowers[frame.verb.last : frame.verb.last + 2])
        ):
            if engine is Status.ACTUAL and frame.verb.perfect and frame.verb.tense == "past":
                return Status.CANCELLED
            return Status.PLANNED if engine is Status.ACTUAL else engine
        if (
            mention.kind in (K.IMPROVEMENT_NOTICE, K.DIRECTION)
            and (
                role == "under"
                or (role == "to" and "subject" in self.lowers[mention.phrase.first - 2 : mention.phrase.first])
            )
            and frame.verb.lemma in _UNDER
        ):
            return engine
        if (
            mention.kind in _PERSONAL
            and (role == "subject" or (role == "as" and not frame.verb.passive))
            and self.leaves(frame)
            and (
                mention.definite
                or mention.phrase.people
                or role == "as"
                or frame.link == "and"
                or frame.dates
                or frame.verb.lemma in ("resign", "quit")
            )
        ):
            if engine is not Status.ACTUAL:
                return Status.ACTUAL if frame.dates else None
            gone = self.reading.is_headline(frame.sentence) and not frame.dates and frame.verb.tense == "present"
            return Status.ENDED if frame.verb.tense == "past" or frame.verb.perfect or gone else Status.ACTUAL
        if (
            mention.kind in _PERSONAL
            and role == "subject"
            and (engine is Status.DENIED or self.lowers[mention.phrase.first] in ("no", "neither"))
            and frame.verb.lemma in ("come", "arrive", "appear", "materialise")
        ):
            return Status.DENIED
        if (
            mention.kind in _NOTICES
            and role == "subject"
            and frame.verb.lemma == "go"
            and not frame.obliques
            and not frame.verb.modal
            and not frame.verb.particle
        ):
            return Status.ENDED if engine is Status.ACTUAL else None
        if mention.kind is K.PANEL and role == "subject" and self.last_meeting(frame):
            return Status.ENDED if frame.verb.tense == "past" else Status.ACTUAL
        if frame.verb.lemma == "be" and role == "subject" and mention.kind in _PERSONAL and not mention.phrase.people:
            named = bool(frame.objects) and bool(frame.objects[0].people)
            return engine if named and engine is not Status.DENIED else None
        if (
            mention.kind in _PERSONAL
            and role == "subject"
            and frame.verb.lemma in _BOUND
            and any(self.scene.placed(x) for x in frame.with_("into", "for", "on", "to", "at"))
        ):
            return engine
        if frame.verb.lemma in ("be", "become", "remain", "stay") and role == "object" and mention.kind in _PERSONAL:
            if engine is Status.DENIED or not self.scene.actors(frame.subject, frame.sentence) or self.career(frame):
                return None
            return engine
        if mention.rule == "plan":
            ordered = frame.verb.lemma == "demand" and self.minister_speaks(frame)
            return engine if found is None or ordered or found.status is Status.ACTUAL else combine(found, engine)
        if (
            mention.kind in _NOTICES
            and role == "subject"
            and not frame.verb.passive
            and frame.verb.lemma in _ORDERED_OR_BOUND
        ):
            return engine
        if (
            mention.kind is K.TRUST
            and role == "subject"
            and frame.verb.lemma == "be"
            and not mention.definite
            and frame.verb.modal in ("would", "could", "might", "may")
        ):
            return Status.POSSIBLE
        if (
            mention.kind is K.TRUST
            and role == "subject"
            and frame.verb.lemma == "live"
            and self.lowers[frame.verb.first - 1] in ("went", "go", "goes")
        ):
            return engine
        if (
            mention.kind is K.TRUST
            and role == "subject"
            and (
                (frame.verb.lemma == "go" and "live" in self.lowers[frame.verb.last : frame.verb.last + 1])
                or (frame.verb.lemma == "come" and "being" in self.lowers[frame.verb.last : frame.verb.last + 3])
            )
        ):
            return engine
        if mention.kind in _NOTICES and role == "in" and frame.verb.lemma in _TELLING and self.minister_speaks(frame):
            return engine
        if mention.kind is K.DIRECTION and role == "under" and frame.predicate == "appoint":
            return engine
        if mention.kind is K.DIRECTION and found is None and frame.verb.lemma in _WIELDING:
            return engine
        if (
            mention.kind is K.INSPECTION
            and role in ("in", "during", "on", "at", "following", "after", "since")
            and self.visit(mention)
            and frame.verb.tense == "past"
        ):
            return Status.ACTUAL
        if (
            mention.kind is K.REVIEW
            and role == "subject"
            and not frame.verb.passive
            and frame.verb.lemma in _FINDING
            and (frame.dates or self.near(mention) is not None or self.inside(mention) is not None)
        ):
            return engine
        if mention.kind is K.INSPECTION and role == "subject" and frame.verb.lemma == "be" and frame.dates:
            return engine
        if mention.kind in _PERSONAL and frame.verb.lemma == "find" and (role == "object" or frame.verb.passive):
            return engine if self.partnering(mention) or frame.with_("for") else None
        if (
            mention.kind is K.REVIEW
            and role == "subject"
            and self.lowers[mention.at] in _REVIEWERS
            and frame.verb.lemma in _VISITING
            and self.scene.place_in(frame)
        ):
            return engine
        if role == "up" and self.lowers[mention.phrase.first - 2] == "setting":
            return (
                Status.PLANNED
                if "process" in self.lowers[frame.first : mention.at] and engine is Status.ACTUAL
                else engine
            )
        if mention.kind is K.INSPECTION and frame.verb.passive and frame.verb.lemma in _ARRANGED and role == "subject":
            missed = frame.verb.perfect and frame.verb.tense == "past" and engine is Status.ACTUAL
            return Status.CANCELLED if missed else engine
        if role == "subject" and self.goes_ahead(frame):
            return Status.CANCELLED if engine is Status.DENIED else engine
        if mention.kind in _PERSONAL and role == "object" and frame.verb.lemma in ("renew", "extend"):
            over = engine is Status.DENIED and frame.verb.tense == "past"
            return Status.ENDED if over else Status.ACTUAL
        if found is not None and found.status is Status.ENDED and self.to_come(frame):
            return Status.ACTUAL
        if mention.kind is K.INSPECTION and role == "subject" and frame.verb.lemma in _ENDING_IN:
            return engine
        if mention.kind in _PERSONAL and role == "with" and frame.verb.lemma in _WORKING and not mention.bare:
            return Status.ACTUAL if frame.verb.modal == "must" else engine
        return combine(found, engine) if found is not None else None

    def minister_speaks(self, frame: Frame) -> bool:
        """Whether a clause is the government's, or nobody's in particular: "the council was told in a direction"."""
        return (frame.verb.passive and frame.agent is None) or (
            frame.agent is not None and (self.governing(frame.agent) or bool(frame.agent.people))
        )

    def goes_ahead(self, frame: Frame) -> bool:
        """Read "will go ahead", "is to proceed"."""
        ahead = "ahead" in self.lowers[frame.verb.head : frame.verb.last + 1]
        return frame.verb.lemma == "proceed" or (frame.verb.lemma in ("go", "press") and ahead)

    def to_come(self, frame: Frame) -> bool:
        """Whether what a clause tells is settled and lies ahead: "will be lifted", "is to lift"."""
        above = frame.governor
        cause = causing(self.scene, frame)
        if cause is not None:
            return self.to_come(cause)
        verb = frame.verb
        dated = bool(frame.dates) and verb.tense == "present" and verb.form == "finite"
        runs_out = dated and verb.lemma in _RUNNING_OUT and not (verb.perfect or verb.passive)
        if verb.tense == "future" or runs_out or (verb.modal == "would" and not verb.perfect):
            return True
        if frame.link == "and" and not frame.verb.modal and frame.verb.tense == "present":
            before = [f for f in self.scene.frames[frame.sentence] if f.verb.first < frame.verb.first]
            if before and before[-1].subject is frame.subject and before[-1].verb.tense == "future":
                return True
        if frame.verb.tense == "present" and not (frame.verb.perfect or frame.verb.passive or frame.verb.modal):
            return self.dated_ahead(frame)
        if frame.verb.form != "infinitive" or frame.link != "to" or above is None:
            return False
        return (above.verb.lemma == "be" and above.verb.tense == "present") or above.verb.lemma in _RESOLVING

    def dated_ahead(self, frame: Frame) -> bool:
        """Read "expires at the end of the month", told within it: a day that has not passed."""
        published = self.reading.document.published
        dates = [self.reading.date_at[i] for i in frame.dates if i in self.reading.date_at]
        points = [d.point(published, Direction.FUTURE) for d in dates]
        return any(p is not None and published is not None and not p.before(published) for p in points)

    def leaves(self, frame: Frame) -> bool:
        """Whether a clause says that somebody goes: "steps down", "packed up", "left"."""
        key = lemma(frame, self.lowers)
        if key[0] == "finish" and frame.objects and self.lowers[frame.objects[0].head] not in terms.MISSIONS:
            return False
        return (
            key in verbs.LEAVING
            or (key[0], "") in verbs.LEAVING
            or (
                key[0] == "go"
                and (frame.verb.tense == "past" or frame.verb.perfect)
                and all(self.lowers[x.first : x.core] == ("home",) for x in frame.objects)
            )
        )

    def asserts(self, mention: Mention, frame: Frame, role: str, status: Status) -> bool:
        """Whether a clause says of a step of this kind that it is taken, not only something about it."""
        verb = frame.verb.lemma
        active = role == "subject" and not frame.verb.passive
        if mention.kind is K.TRUST and "never" in self.lowers[frame.verb.first : frame.verb.last]:
            return False
        if mention.kind is K.INSPECTION and role == "for" and mention.definite:
            return False
        if mention.kind is K.INSPECTION and verb in ("publish", "release") and not self.visit(mention):
            return False
        if (
            mention.kind is K.INSPECTION
            and active
            and verb in _ENDING_IN
            and not self.visit(mention)
            and frame.with_("in", "with", "to")
        ):
            return False
        if mention.kind is K.REVIEW and self.lowers[mention.at] == "reviewers":
            return verb in _VISITING and bool(self.scene.place_in(frame))
        if mention.kind is K.REVIEW and mention.plural and not mention.bare and active:
            return False
        if mention.kind is K.REVIEW and self.lowers[mention.at] == "audit" and _OUTSIDE.isdisjoint(mention.words):
            above = frame.governor
            sent = above is not None and frame.link == "to" and above.verb.lemma in verbs.ORDERING
            return sent or (verb in ("order", "commission", "demand") and role in ("object", "subject"))
        if mention.kind is K.REVIEW:
            return not (active and not mention.definite and verb in ("stay", "remain", "last"))
        if mention.kind is K.TRUST and active:
            return (
                status in (Status.ENDED, Status.CANCELLED)
                or verb in ("begin", "start", "run", "open", "provide", "go", "live", "launch", "come")
                or lemma(frame, self.lowers) == ("take", "over")
                or (verb == "be" and status is Status.POSSIBLE)
            )
        if mention.kind is K.PANEL:
            return self.panel_begins(mention, frame, role)
        if mention.kind is K.ADVISER and active and mention.post is None:
            going = self.partnering(mention) and (status is Status.ENDED or verb in _LASTING)
            bound = verb in _BOUND and any(self.scene.placed(x) for _, x in frame.obliques)
            return going or bound or verb in _AT_HAND
        if mention.kind is K.INSPECTION and status is Status.ACTUAL:
            if (
                mention.plural
                and frame.verb.tense != "future"
                and not frame.dates
                and not any(
                    i in self.reading.date_at for i in range(mention.at, self.reading.ranges[mention.sentence][1])
                )
            ):
                return False
            if mention.plural and role == "of" and not self.visit(mention):
                return False
            return self.visit(mention) or not active or verb in ("take", "begin", "start")
        return True

    def required(self, frame: Frame, role: str) -> bool:
        """Whether somebody orders the plan: "ordered to produce", "insisted on"."""
        if (role == "on" and frame.verb.lemma == "insist") or (
            role == "object" and frame.verb.lemma in ("require", "order", "demand", "insist", "impose")
        ):
            return True
        governor = frame.governor
        if frame.verb.modal == "must" and frame.verb.lemma in verbs.PRODUCING and role in ("object", "up"):
            return commanding(self.scene, frame) is not None
        return (
            role in ("object", "up", "on")
            and frame.verb.lemma in verbs.PRODUCING
            and frame.link == "to"
            and governor is not None
            and governor.verb.lemma in verbs.REQUIRING
        )
