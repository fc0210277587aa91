"""What coroners and inquests find."""

from govreview import ActorRef, Evidence
from govreview_inquests import words
from govreview_inquests.records import Inquest

RULE = "coroner-found"


def findings(reading, held):
    """Yield an inquest for each clause that tells a finding, where it is plain on whom.

    That is somebody whom the sentence names, or else the one person on whom an inquest is ``held``.
    """
    coroners = {person: post for person, post in reading.holders if "coroner" in post.title.lower()}
    for frame in reading.frames:
        finder = reading.person_of(frame.agent, frame.sentence)
        if not is_finding(frame) or not (finder in coroners or is_of_court(reading, frame)):
            continue
        named = [person for _, sentence, person in reading.named if sentence == frame.sentence]
        dead = only([person.name for person in named if person not in coroners] or held)
        conclusion = only(conclusions(reading, frame))
        if dead is None or conclusion is None:
            continue
        coroner = finder if finder in coroners else only(coroners)
        sentence = reading.sentences[frame.sentence]
        status, cue = reading.status_of(frame)
        yield Inquest(
            person=ActorRef(dead),
            coroner=ActorRef(coroner.name) if coroner else None,
            area=area_of(reading, coroners[coroner]) if coroner else None,
            conclusion=conclusion,
            date=reading.date_of(frame),
            status=status,
            status_cue=cue,
            evidence=(Evidence.of(reading.document.text, sentence.start, sentence.end),),
            rule=RULE,
        )


def is_finding(frame):
    """Whether the verb is one that findings are told with, alone: "ruled out suicide" is none."""
    return frame.verb.lemma in words.FINDS and not frame.verb.particle


def is_of_court(reading, frame):
    """Whether the clause says that a coroner or an inquest finds."""
    return not words.COURT.isdisjoint(reading.tokens.lowers[frame.first : frame.last])


def conclusions(reading, frame):
    """Yield the conclusions that the sentence of a clause tells."""
    sentence = reading.sentences[frame.sentence]
    verb = reading.span(frame.verb.head, frame.verb.last)
    for conclusion, wording in words.CONCLUSIONS.items():
        told = wording.search(reading.folded, sentence.start, sentence.end)
        if told and words.NOT_FOUND.isdisjoint(reading.folded[verb.end : told.start()].lower().split()):
            yield conclusion


def area_of(reading, post):
    """Give the coroner's area, where the post tells it."""
    told = words.AREA.search(reading.folded, post.start, post.end)
    return reading.document.text[told.start(1) : told.end(1)].strip() if told else None


def only(things):
    """Give the one thing that there is; ``None`` where there is none, and where several could be meant."""
    different = list(dict.fromkeys(things))
    return different[0] if len(different) == 1 else None
