"""Grades at the head of a sentence: "And York? Good overall", "Inadequate: that is Ofsted's verdict on Derby"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.models.document import SectionKind
from govreview.reading.mentions import AuthorityMention
from govreview_ofsted.report import MARKS, Found
from govreview_ofsted.subjects import Subject, subject_of
from govreview_ofsted.words import EARLIER, FOREIGN, VERDICTS

if TYPE_CHECKING:
    from govreview_ofsted.grades import Grade
    from govreview_ofsted.report import Report
    from govreview_ofsted.scene import Scene

_QUESTION = 14  # tokens of a question that a grade answers, at most
_REACH = 16  # tokens behind a grade that may say whose word it is
_ENDS = frozenset({"", ".", ",", ";", "-", "(", "!"} | set("overall for in on again said says but and".split()))
_INSPECTORS = frozenset("ofsted inspectors inspectorate watchdog regulator".split())
RATED = frozenset("rated judged graded ranked".split())
_SAYINGS = VERDICTS | frozenset(
    "word summing-up summary conclusion description assessment term adjective how what said wrote ruled".split()
)


_ASKING = VERDICTS | frozenset(
    "and but how did do does is was are were what of about on for the its their ' 's ? , so fare fared council city "
    "borough county services service children ofsted inspectors watchdog verdict result in this time now "
    "rated graded judged doing faring".split()
)


def answered(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "And York? Good overall.", "The verdict on its leaders? Inadequate."."""
    if previous is not None or not _opens(scene, grade) or not scene.index or grade.weak:
        return None
    if scene.word(scene.right_of(grade.last)) not in _ENDS:
        return None
    asked = type(scene)(scene.reading, scene.index - 1)
    words = asked.lowers[asked.first : asked.last]
    if words[-1:] != ("?",) or len(words) > _QUESTION or not FOREIGN.isdisjoint(words):
        return None
    areas = tuple(dict.fromkeys(a.area for a in asked.areas))
    inside = (w for i, w in enumerate(words, asked.first) if i not in asked.named_at and i not in asked.area_at)
    if not _ASKING.issuperset(inside):
        return None
    if not (asked.authorities or areas or not _SAYINGS.isdisjoint(words) or not _INSPECTORS.isdisjoint(words)):
        return None
    return Found(rule="label", subject=Subject(authorities=asked.authorities[-1:], areas=areas, first=scene.first))


def quoted_first(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read ""Inadequate" was Ofsted's verdict on Derby", "Inadequate, said Ofsted of Derby"."""
    if previous is not None or not _opens(scene, grade) or grade.weak:
        return None
    behind = scene.right_of(grade.last)
    named = scene.named_at.get(behind + 1)
    whole = isinstance(named, AuthorityMention) and named.last >= scene.last - 1
    if scene.word(behind) == "for" and grade.quoted and isinstance(named, AuthorityMention) and whole:
        return Found(rule="headline", subject=Subject(authorities=(named,), first=scene.first))
    if scene.word(behind) not in {":", ",", "-", "is", "was"}:
        return None
    until = min(behind + _REACH, scene.last)
    words = scene.lowers[behind:until]
    if (
        (_SAYINGS | _HAILING).isdisjoint(words)
        or (_INSPECTORS.isdisjoint(words) and not _is_verdict(scene, grade, behind))
        or any(i in scene.grade_at for i in range(behind, until))
    ):
        return None
    if not FOREIGN.isdisjoint(w for i, w in enumerate(words, behind) if i not in scene.area_at):
        return None
    areas = tuple(dict.fromkeys(a.area for a in scene.areas if behind < a.first < until))
    told = tuple(a for a in scene.authorities if behind < a.first < until)
    return Found(rule="label", subject=Subject(authorities=told[:1], areas=areas, first=scene.first), last=until)


_HAILING = frozenset(
    "hails hail hailed praises praise praised slams slam slammed condemns condemned blasts blasted criticises "
    "criticised brands branded lauds applauds".split()
)
"""Verbs of headlines: "'Outstanding': Ofsted hails Derby"."""


def _is_verdict(scene: Scene, grade: Grade, behind: int) -> bool:
    """Read "Inadequate was the verdict in January"."""
    sure = grade.quoted or grade.verb or scene.word(grade.first).startswith("inadequate")
    named = scene.lowers[behind + 1 : behind + 5]
    return sure and scene.word(behind) in {"is", "was"} and not VERDICTS.isdisjoint(named) and named[0] in _THE


_THE = frozenset({"the", "its", "their"})


def titled(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "Derby. Good, after a short inspection", "Derby. From good down to adequate", below a mere name."""
    if previous is not None or grade.weak or not scene.index or not _is_title_of(scene, grade):
        return None
    left = scene.word(scene.first) == "from" or scene.lowers[grade.last : grade.last + 2] in _NO_MORE
    mention = _title(scene)
    if mention is None:
        return None
    subject = Subject(authorities=(mention,), first=scene.first)
    return Found(rule="moved" if scene.word(scene.first) == "from" else "label", subject=subject, earlier=left)


def _is_title_of(scene: Scene, grade: Grade) -> bool:
    """Whether nothing but small words stands before a grade, and none that makes it an everyday word behind it."""
    head = all(scene.word(i) in _OPENERS for i in range(scene.first, grade.first))
    behind = scene.right_of(grade.last)
    ends = scene.word(behind) in _ENDS or behind in scene.date_tokens or scene.word(behind) in _GOING_ON
    return head and ends and not is_everyday(scene, grade) and not is_hanging(scene, grade)


def is_hanging(scene: Scene, grade: Grade) -> bool:
    """Read "Rated good by guests, the hotel is for sale": the word of rating belongs to what follows it."""
    opens = not RATED.isdisjoint(scene.lowers[scene.first : grade.first])
    comma = next((i for i in range(grade.last, scene.last) if scene.word(i) == ","), scene.last)
    other = scene.word(comma + 1) not in {"it", "they", "and", "but", "its", "from", "with", ""}
    main = any(g.form == "finite" and i > comma and i not in scene.grade_at for i, g in scene.verb_at.items())
    by = scene.word(grade.last) == "by" and _INSPECTORS.isdisjoint(scene.lowers[grade.last : grade.last + 4])
    return opens and (by or (main and other))


def is_everyday(scene: Scene, grade: Grade) -> bool:
    """Whether a grade at the head of a sentence is an everyday word: "Good for nothing", "Good Friday"."""
    i = scene.right_of(grade.last)
    if scene.word(i) == "friday" or (scene.word(i) == "by" and i + 1 in scene.date_tokens):
        return True
    if scene.word(i) == "for":
        return not any(k in scene.area_at or scene.word(k) in _TIMES for k in range(i + 1, i + _FOR))
    return scene.word(i) == "to" and scene.right_of(i + 1) not in scene.grade_at


_FOR = 6  # tokens from "for" to the area that a grade was given for
_TIMES = frozenset("time year years months services service everything both children all".split())


def _title(scene: Scene) -> AuthorityMention | None:
    """The authority whose name alone is the sentence before: "North Yorkshire."."""
    above = type(scene)(scene.reading, scene.index - 1)
    if above.last - above.first > _TITLE or len(above.authorities) != 1:
        return None
    rest = (i for i in range(above.first, above.last) if i not in above.named_at)
    return above.authorities[0] if all(above.word(i) in _TITLE_WORDS for i in rest) else None


_OPENERS = (
    MARKS
    | EARLIER
    | frozenset("from still now rated judged graded found again at overall : tipped destined for".split())
)
_GOING_ON = frozenset("no by in since at after down up to until across and both from with".split())
_NO_MORE = (("no", "more"), ("no", "longer"))
_TITLE = 8  # tokens of a title, at most
_TITLE_WORDS = frozenset({".", ":", "-", "council", "the", "*", "children", "'s", "services", "\u2022"})


def verbless(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "Inspectors were blunt. Inadequate overall, good for adoption": grades alone behind a word of inspectors."""
    if previous is not None or grade.weak or not scene.index or not _opens(scene, grade):
        return None
    if scene.reading.sentences[scene.index].section is SectionKind.HEADING and grade.last == scene.last:
        return None
    if any(i not in scene.grade_at and scene.verb_at[i].form == "finite" for i in scene.verb_at):
        return None
    behind = scene.right_of(grade.last)
    linked = scene.word(behind) in {"for", "on", "in"}
    area = linked and any(i in scene.area_at for i in range(behind + 1, min(behind + 5, scene.last)))
    whole = scene.word(behind) == "overall" or scene.lowers[behind : behind + 3] == ("across", "the", "board")
    above = type(scene)(scene.reading, scene.index - 1)
    words = above.lowers[above.first : above.last]
    alone = all(scene.word(i) in _ALONE or i in scene.date_tokens for i in range(grade.last, scene.last))
    inspected = not _SAYINGS.isdisjoint(words) or not _OCCASIONS.isdisjoint(words)
    if not (area or whole or (alone and inspected)):
        return None
    if _INSPECTORS.isdisjoint(words) and not inspected:
        return None
    if not FOREIGN.isdisjoint(w for i, w in enumerate(words, above.first) if i not in above.area_at):
        return None
    return Found(rule="label", subject=Subject(first=scene.first))


_ALONE = MARKS | frozenset(". ! , again once more overall this time too still on every count in all areas".split())
_OCCASIONS = frozenset("inspection re-inspection reinspection inspected".split())
_HEAD = EARLIER | MARKS | {",", "and"}


_AS_LATE_AS = tuple(("as", how, "as") for how in ("late", "recently", "early"))


def once(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "Adequate in 2012, Derby is now good", "Previously good and adequate, Derby and Kent are inadequate"."""
    del previous
    begin = next((i + 1 for i in range(grade.first - 1, scene.first, -1) if scene.word(i) in {":", ";"}), scene.first)
    head = range(begin, grade.first)
    if grade.weak or grade.verb or not all(scene.word(i) in _HEAD or i in scene.grade_at for i in head):
        return None
    behind = grade.last + 3 * (scene.lowers[grade.last : grade.last + 3] in _AS_LATE_AS)
    dated = any(behind <= first <= behind + 1 for first, _, _ in scene.dates)
    if not dated and not any(scene.word(i) in EARLIER for i in head):
        return None
    verb = next((i for i in range(grade.last, scene.last) if i in scene.verb_at and i not in scene.grade_at), -1)
    comma = next(
        (
            i
            for i in range(verb - 1, grade.last - 1, -1)
            if scene.word(i) in {",", ":"} and not scene.area_at.get(i) and not _lists(scene, i)
        ),
        -1,
    )
    if comma < 0:
        return None
    first, last = scene.zone_before(scene.verb_at[verb].first)
    subject = subject_of(scene, first, last) if first > comma else None
    if subject is not None and subject.pronoun and scene.word(subject.first) == "it" and dated:
        subject = Subject(first=scene.first)
    if subject is None or subject.pronoun:
        return None
    return Found(rule="apposed", subject=subject, earlier=scene.word(comma) == ",")


def _lists(scene: Scene, comma: int) -> bool:
    """Whether a comma stands between two names."""
    return comma - 1 in scene.named_at and comma + 1 in scene.named_at


def _opens(scene: Scene, grade: Grade) -> bool:
    return all(scene.word(i) in MARKS for i in range(scene.first, grade.first))
