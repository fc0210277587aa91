"""Which phrase belongs to which verb, whatever the construction."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from govreview.models.document import Document
from govreview.reading.reading import Reading

if TYPE_CHECKING:
    from govreview.reading.grammar.phrases import NounPhrase

# A sentence; of each clause the link, the verb as written, who does it, to whom it is done.
CLAUSES: dict[str, list[tuple[str, str, str | None, str | None]]] = {
    # "that" for what the clause behind it lacks, and before what is said
    "The notice that the minister served in May was lifted.": [
        ("relative", "served", "the minister", "The notice"),
        ("", "lifted", None, "The notice"),
    ],
    "Hull hired the woman that ministers sacked.": [
        ("", "hired", "Hull", "the woman"),
        ("relative", "sacked", "ministers", "the woman"),
    ],
    "The claim that ministers sacked her was false.": [
        ("that", "sacked", "ministers", "her"),
        ("", "was", "The claim", "false"),
    ],
    "The direction that ministers gave to Hull was lifted.": [
        ("relative", "gave", "ministers", "The direction"),
        ("", "lifted", None, "The direction"),
    ],
    "The order that Ann Peel was sent to Hull was lifted.": [
        ("that", "sent", None, "Ann Peel"),
        ("", "lifted", None, "The order"),
    ],
    "He moved that the council commission an inquiry.": [
        ("", "moved", "He", None),
        ("that", "commission", "the council", "an inquiry"),
    ],
    "He warned the council that ministers sacked her.": [
        ("", "warned", "He", "the council"),
        ("that", "sacked", "ministers", "her"),
    ],
    # a report told behind what "would" happen
    "John Wood would leave, the council said.": [
        ("that", "leave", "John Wood", None),
        ("", "said", "the council", None),
    ],
    "It would be a mistake, the council said.": [("", "be", "It", "a mistake"), ("", "said", "the council", None)],
    # a participle between commas behind the subject of a clause to come
    "Hull failed and a board, led by Ann Peel, has met.": [
        ("", "failed", "Hull", None),
        ("participle", "led", "Ann Peel", "a board"),
        ("", "met", "a board", None),
    ],
    "He said the board, led by Ann Peel, has met.": [
        ("", "said", "He", None),
        ("participle", "led", "Ann Peel", "the board"),
        ("that", "met", "the board", None),
    ],
    "Hull failed and a board, led by Ann Peel, met in May.": [
        ("", "failed", "Hull", None),
        ("participle", "led", "Ann Peel", "a board"),
        ("", "met", "a board", None),
    ],
    "The commissioner, sent in 2011, left in May.": [
        ("participle", "sent", None, "The commissioner"),
        ("", "left", "The commissioner", None),
    ],
    "The notice, issued in May, extended in June and renewed in July, was lifted.": [
        ("participle", "issued", None, "The notice"),
        ("participle", "extended", None, "The notice"),
        ("and", "renewed", None, "The notice"),
        ("", "lifted", None, "The notice"),
    ],
    "Hull sent a team, led by Ann Peel, and left.": [
        ("", "sent", "Hull", "a team"),
        ("participle", "led", "Ann Peel", "a team"),
        ("and", "left", "Hull", None),
    ],
    # plain and passive
    "The minister appointed John Wood.": [("", "appointed", "The minister", "John Wood")],
    "John Wood was appointed.": [("", "appointed", None, "John Wood")],
    "John Wood was appointed by the minister.": [("", "appointed", "the minister", "John Wood")],
    # what is said of the phrase that opens a clause, and of one that is told to do something
    "Under a notice issued on Tuesday, Hull must act.": [
        ("participle", "issued", None, "a notice"),
        ("", "act", "Hull", None),
    ],
    "Hull, judged to need help, is inadequate.": [
        ("participle", "judged", None, "Hull"),
        ("to", "need", "Hull", "help"),
        ("", "is", "Hull", "inadequate"),
    ],
    "In a letter sent to parents on Monday, Ann Peel resigned.": [
        ("participle", "sent", None, "a letter"),
        ("", "resigned", "Ann Peel", None),
    ],
    # shortened auxiliaries
    "She'll leave.": [("", "leave", "She", None)],
    "They've appointed John Wood.": [("", "appointed", "They", "John Wood")],
    "She's resigned.": [("", "resigned", "She", None)],
    "She'd resigned.": [("", "resigned", "She", None)],
    "He's been appointed by the minister.": [("", "appointed", "the minister", "He")],
    "John Wood has won the post.": [("", "won", "John Wood", "the post")],
    # particles behind the object, and second objects
    "The minister sent her in as chair.": [("", "sent", "The minister", "her")],
    "The minister makes Ann Peel, who led Leeds, chair of the board.": [
        ("", "makes", "The minister", "Ann Peel"),
        ("relative", "led", "Ann Peel", "Leeds"),
    ],
    "He joins that board to speak.": [("", "joins", "He", "that board"), ("to", "speak", "He", None)],
    "Since January she has chaired it.": [("", "chaired", "she", "it")],
    "Ann Peel, the adviser who led Leeds, packed in May.": [
        ("relative", "led", "Ann Peel , the adviser", "Leeds"),
        ("", "packed", "Ann Peel , the adviser", None),
    ],
    # a name behind what is said of the subject
    "The woman who led Leeds, Ann Peel, packed.": [
        ("relative", "led", "The woman who led Leeds , Ann Peel", "Leeds"),
        ("", "packed", "The woman who led Leeds , Ann Peel", None),
    ],
    "The director sent to Leeds, Ann Peel, has resigned.": [
        ("participle", "sent", None, "The director sent to Leeds , Ann Peel"),
        ("", "resigned", "The director sent to Leeds , Ann Peel", None),
    ],
    "The report that led Leeds to act, Ann Peel said, was late.": [
        ("relative", "led", "The report", "Leeds"),
        ("to", "act", "Leeds", None),
        ("", "said", "Ann Peel", None),
        ("that", "was", "The report", None),
    ],
    # relative clauses closed by a comma
    "Ann Peel, whose job he took, left.": [
        ("relative", "took", "he", "job"),
        ("", "left", "Ann Peel", None),
    ],
    "Ann Peel, under whom Leeds failed, left in May.": [
        ("relative", "failed", "Leeds", "Ann Peel"),
        ("", "left", "Ann Peel", None),
    ],
    "Ann Peel, whose contract ends in May, will leave.": [
        ("relative", "ends", "contract", None),
        ("", "leave", "Ann Peel", None),
    ],
    "The trust, which Leeds left in 2012 and again in 2014, has closed.": [
        ("relative", "left", "Leeds", "The trust"),
        ("", "closed", "The trust", None),
    ],
    "Ann Peel, who left in May and, in June, joined Leeds, has gone.": [
        ("relative", "left", "Ann Peel", None),
        ("and", "joined", "Ann Peel", "Leeds"),
        ("", "gone", "Ann Peel", None),
    ],
    # a clause that leaves its verb out
    "Ann Peel left in May and John Wood in June.": [("", "left", "Ann Peel", None), ("and", "left", "John Wood", None)],
    "Hull chose Ann Peel in May and John Wood in June.": [
        ("", "chose", "Hull", "Ann Peel"),
        ("and", "chose", "Hull", "John Wood"),
    ],
    "Ann Peel joined Leeds in May and Hull in June.": [
        ("", "joined", "Ann Peel", "Leeds"),
        ("and", "joined", "Ann Peel", "Hull"),
    ],
    # a length of time does nothing
    "Ann Peel left after six years leading Leeds.": [
        ("", "left", "Ann Peel", None),
        ("ing", "leading", "Ann Peel", "Leeds"),
    ],
    "Ann Peel waited for six years to lead Leeds.": [
        ("", "waited", "Ann Peel", None),
        ("to", "lead", "Ann Peel", "Leeds"),
    ],
    # what opens a clause without a comma
    "In the meantime Leeds has begun.": [("", "begun", "Leeds", None)],
    "In the last minute Ann Peel left.": [("", "left", "Ann Peel", None)],
    "For the chair of its board Leeds picked Ann Peel.": [("", "picked", "Leeds", "Ann Peel")],
    "The watchdog Ofsted left.": [("", "left", "The watchdog Ofsted", None)],
    "The first of five visits took place.": [("", "took", "The first", "place")],
    "Ministers, though, have left.": [("", "left", "Ministers", None)],
    "Giving evidence, Ann Peel, who led Leeds, denied it.": [
        ("ing", "Giving", "Ann Peel", "evidence"),
        ("relative", "led", "Ann Peel", "Leeds"),
        ("", "denied", "Ann Peel", "it"),
    ],
    "Ofsted found that managers, among them Ann Peel, had left.": [
        ("", "found", "Ofsted", None),
        ("that", "left", "managers", None),
    ],
    "Weeks after inspectors called its work weak, Leeds lost Ann Peel.": [
        ("adverbial", "called", "inspectors", "its work weak"),
        ("", "lost", "Leeds", "Ann Peel"),
    ],
    # two people of whom more is told
    "Ann Peel, who led Leeds, and John Wood, who led Hull, have left.": [
        ("relative", "led", "Ann Peel", "Leeds"),
        ("relative", "led", "John Wood", "Hull"),
        ("", "left", "Ann Peel , who led Leeds , and John Wood", None),
    ],
    "Ann Peel, appointed director in May, and John Wood, appointed chair in June, have left.": [
        ("participle", "appointed", None, "Ann Peel"),
        ("participle", "appointed", None, "John Wood"),
        ("", "left", "Ann Peel , appointed director in May , and John Wood", None),
    ],
    "Ann Peel left in May, and John Wood, her deputy, left in June.": [
        ("", "left", "Ann Peel", None),
        ("", "left", "John Wood , her deputy ,", None),
    ],
    # two phrases side by side
    "The notice the minister issued was lifted.": [
        ("relative", "issued", "the minister", "The notice"),
        ("", "lifted", None, "The notice"),
    ],
    "Three times the leader left.": [("", "left", "the leader", None)],
    # "that" behind a noun: what is wanted, told, or the determiner of another
    "The notice that Ofsted wanted was issued.": [
        ("relative", "wanted", "Ofsted", "The notice"),
        ("", "issued", None, "The notice"),
    ],
    "The director that councillors hired has left.": [
        ("relative", "hired", "councillors", "The director"),
        ("", "left", "The director", None),
    ],
    "The claim that Ofsted left was denied.": [("that", "left", "Ofsted", None), ("", "denied", None, "The claim")],
    "Hull told staff that Ofsted left.": [("", "told", "Hull", "staff"), ("that", "left", "Ofsted", None)],
    "Papers show that Ofsted left.": [("", "show", "Papers", None), ("that", "left", "Ofsted", None)],
    # a post behind "since" or "after" is the subject of a clause
    "After the director was sacked in May, Hull left.": [
        ("adverbial", "sacked", None, "the director"),
        ("", "left", "Hull", None),
    ],
    "Since commissioner Ann Peel arrived, Hull has left.": [
        ("adverbial", "arrived", "commissioner Ann Peel", None),
        ("", "left", "Hull", None),
    ],
    # a headline behind its label
    "Exit: Ann Peel to leave Leeds.": [("to", "leave", "Ann Peel", "Leeds")],
    # a date between auxiliary and verb
    "The cabinet will on Monday be asked to stay.": [
        ("", "asked", None, "The cabinet"),
        ("to", "stay", "The cabinet", None),
    ],
    "The report was on Monday and Hull left.": [("", "was", "The report", None), ("", "left", "Hull", None)],
    # a verb that takes no object goes on with the clause, behind whatever noun
    "The order telling Hull to listen to outsiders lapsed in May.": [
        ("ing", "telling", "The order", "Hull"),
        ("to", "listen", "Hull", None),
        ("", "lapsed", "The order", None),
    ],
    # relative clauses
    "John Wood, who chaired the panel, resigned.": [
        ("relative", "chaired", "John Wood", "the panel"),
        ("", "resigned", "John Wood", None),
    ],
    "John Wood, who until last May chaired the panel, resigned.": [
        ("relative", "chaired", "John Wood", "the panel"),
        ("", "resigned", "John Wood", None),
    ],
    "The notice that Gove issued was lifted.": [
        ("relative", "issued", "Gove", "The notice"),
        ("", "lifted", None, "The notice"),
    ],
    "He told the board that John Wood had resigned.": [
        ("", "told", "He", "the board"),
        ("that", "resigned", "John Wood", None),
    ],
    "They let Kent Council run the service.": [
        ("", "let", "They", "Kent Council"),
        ("to", "run", "Kent Council", "the service"),
    ],
    "Kent spent a year helping Hull.": [
        ("", "spent", "Kent", "a year"),
        ("ing", "helping", "Kent", "Hull"),
    ],
    "The panel, on which John Wood sits, met in May.": [
        ("relative", "sits", "John Wood", "The panel"),
        ("", "met", "The panel", None),
    ],
    "The woman whom the minister appointed resigned.": [
        ("relative", "appointed", "the minister", "The woman"),
        ("", "resigned", "The woman", None),
    ],
    "The commissioner he sent resigned.": [
        ("relative", "sent", "he", "The commissioner"),
        ("", "resigned", "The commissioner", None),
    ],
    "The minister appointed Ann Peel, who led Leeds.": [
        ("", "appointed", "The minister", "Ann Peel"),
        ("relative", "led", "Ann Peel", "Leeds"),
    ],
    "The council whose director resigned failed.": [
        ("relative", "resigned", "director", None),
        ("", "failed", "The council", None),
    ],
    # participles
    "Ann Peel, appointed in May, resigned.": [
        ("participle", "appointed", None, "Ann Peel"),
        ("", "resigned", "Ann Peel", None),
    ],
    "The council said that Ann Peel, appointed in May, would resign.": [
        ("", "said", "The council", None),
        ("participle", "appointed", None, "Ann Peel"),
        ("that", "resign", "Ann Peel", None),
    ],
    "The council, which said that Ann Peel, the chair, moved in May, resigned.": [
        ("relative", "said", "The council", None),
        ("that", "moved", "Ann Peel , the chair ,", None),
        ("", "resigned", "The council", None),
    ],
    "The post has gone, for the time being, to Leeds.": [("", "gone", "The post", None)],
    "Staff employed in 2009 resigned.": [
        ("participle", "employed", None, "Staff"),
        ("", "resigned", "Staff", None),
    ],
    "Appointed in May, John Wood resigned.": [
        ("participle", "Appointed", None, "John Wood"),
        ("", "resigned", "John Wood", None),
    ],
    "John Wood, having resigned, left.": [("ing", "resigned", "John Wood", None), ("", "left", "John Wood", None)],
    "Before leaving, John Wood appointed Ann Peel.": [
        ("ing", "leaving", "John Wood", None),
        ("", "appointed", "John Wood", "Ann Peel"),
    ],
    # infinitives
    "The minister asked John Wood to chair the panel.": [
        ("", "asked", "The minister", "John Wood"),
        ("to", "chair", "John Wood", "the panel"),
    ],
    "John Wood was asked to chair the panel.": [
        ("", "asked", None, "John Wood"),
        ("to", "chair", "John Wood", "the panel"),
    ],
    "John Wood agreed to chair the panel.": [
        ("", "agreed", "John Wood", None),
        ("to", "chair", "John Wood", "the panel"),
    ],
    "She called for John Wood to resign.": [("", "called", "She", None), ("to", "resign", "John Wood", None)],
    # coordination
    "John Wood resigned and moved to Leeds.": [
        ("", "resigned", "John Wood", None),
        ("and", "moved", "John Wood", None),
    ],
    "John Wood was suspended and dismissed.": [
        ("", "suspended", None, "John Wood"),
        ("and", "dismissed", None, "John Wood"),
    ],
    "John Wood resigned and Ann Peel stayed.": [("", "resigned", "John Wood", None), ("", "stayed", "Ann Peel", None)],
    "John Wood resigned; Ann Peel stayed.": [("", "resigned", "John Wood", None), ("", "stayed", "Ann Peel", None)],
    # clauses as objects, and inversion
    "The minister said that John Wood had resigned.": [
        ("", "said", "The minister", None),
        ("that", "resigned", "John Wood", None),
    ],
    "The minister said John Wood would resign.": [
        ("", "said", "The minister", None),
        ("that", "resign", "John Wood", None),
    ],
    "Said John Wood: the council failed.": [("", "Said", "John Wood", None), ("", "failed", "the council", None)],
    # conditions
    "If John Wood resigns, the council will fail.": [
        ("adverbial", "resigns", "John Wood", None),
        ("", "fail", "the council", None),
    ],
    "Should John Wood resign, the council will fail.": [
        ("adverbial", "resign", "John Wood", None),
        ("", "fail", "the council", None),
    ],
    "She left after the report was published.": [
        ("", "left", "She", None),
        ("adverbial", "published", None, "the report"),
    ],
    # participles behind a phrase, infinitives without "to"
    "She is among the experts appointed to lead it.": [
        ("", "is", "She", None),
        ("participle", "appointed", None, "the experts"),
        ("to", "lead", "the experts", "it"),
    ],
    "It replaces the notice dated 4 March.": [
        ("", "replaces", "It", "the notice"),
        ("participle", "dated", None, "the notice"),
    ],
    "They helped him leave Leeds.": [("", "helped", "They", "him"), ("to", "leave", "him", "Leeds")],
    "The council says senior staff rewarded him.": [
        ("", "says", "The council", None),
        ("that", "rewarded", "senior staff", "him"),
    ],
    # asides
    "The board (it met in May) resigned.": [("", "met", "it", None), ("", "resigned", "The board", None)],
    "Leeds - it was rated inadequate - has hired Ann Peel.": [
        ("", "rated", None, "it"),
        ("", "hired", "Leeds", "Ann Peel"),
    ],
    '"We will hire Ann Peel," said John Wood.': [
        ("", "hire", "We", "Ann Peel"),
        ("", "said", "John Wood", None),
    ],
    "John Wood (who left in May) met Ann Peel.": [
        ("relative", "left", "John Wood", None),
        ("", "met", "John Wood", "Ann Peel"),
    ],
    "Ann Peel, it emerged last night, has resigned.": [
        ("", "emerged", "it", None),
        ("that", "resigned", "Ann Peel", None),
    ],
    "Leeds failed, says Ann Peel.": [("", "failed", "Leeds", None), ("", "says", "Ann Peel", None)],
    "She left after the chief, Ann Peel, quit.": [
        ("", "left", "She", None),
        ("adverbial", "quit", "the chief , Ann Peel ,", None),
    ],
    "The plan failed, said Ann Peel, who left.": [
        ("", "failed", "The plan", None),
        ("", "said", "Ann Peel", None),
        ("relative", "left", "Ann Peel", None),
    ],
    "It is not known who hired Ann Peel.": [
        ("", "known", None, "It"),
        ("relative", "hired", None, "Ann Peel"),
    ],
    "Hull paid Leeds £1m to help it.": [("", "paid", "Hull", "Leeds"), ("to", "help", "Leeds", "it")],
    # a clause that leaves out its verb
    "Ann Peel was named director and John Wood deputy director.": [
        ("", "named", None, "Ann Peel"),
        ("and", "named", None, "John Wood"),
    ],
    "Leeds sent Ann Peel to Hull and John Wood to Bury.": [
        ("", "sent", "Leeds", "Ann Peel"),
        ("and", "sent", "Leeds", "John Wood"),
    ],
    "Ann Peel left, and so did John Wood.": [("", "left", "Ann Peel", None), ("and", "did", "John Wood", None)],
    "Ann Peel was sacked, as was John Wood.": [("", "sacked", None, "Ann Peel"), ("and", "was", None, "John Wood")],
    "Ann Peel left and John Wood stayed.": [("", "left", "Ann Peel", None), ("", "stayed", "John Wood", None)],
    # subjects that stand elsewhere
    "Chairing the board will be Ann Peel.": [
        ("ing", "Chairing", "Ann Peel", "the board"),
        ("", "be", None, "Ann Peel"),
    ],
    "Out goes Ann Peel.": [("", "goes", "Ann Peel", None)],
    "Only then did the council suspend Ann Peel.": [("", "suspend", "the council", "Ann Peel")],
    "To replace her the council chose Ann Peel.": [
        ("to", "replace", "the council", "her"),
        ("", "chose", "the council", "Ann Peel"),
    ],
    "In Hull he resigned.": [("", "resigned", "he", None)],
    "The woman the council hired has left.": [
        ("relative", "hired", "the council", "The woman"),
        ("", "left", "The woman", None),
    ],
    "Asked whether the council would go, she left.": [
        ("participle", "Asked", None, "she"),
        ("adverbial", "go", "the council", None),
        ("", "left", "she", None),
    ],
    "They joined, paid the fee and left.": [
        ("", "joined", "They", None),
        ("", "paid", "They", "the fee"),
        ("and", "left", "They", None),
    ],
    "John Wood, whom they met in May and who left in June, resigned.": [
        ("relative", "met", "they", "John Wood"),
        ("relative", "left", "John Wood", None),
        ("", "resigned", "John Wood", None),
    ],
    # whose the infinitive behind "on" or "to" is
    "They called on John Wood to resign.": [("", "called", "They", None), ("to", "resign", "John Wood", None)],
    "It fell to John Wood to run it.": [("", "fell", "It", None), ("to", "run", "John Wood", "it")],
    "She went to Leeds to run it.": [("", "went", "She", None), ("to", "run", "She", "it")],
    # "no longer" before a verb, and before none
    "John Wood no longer works there.": [("", "works", "John Wood", None)],
    "John Wood is no longer employed by Hull.": [("", "employed", "Hull", "John Wood")],
    # a name, something between commas, and a verb of saying that goes on
    "Hull, on the other hand, says goodbye.": [("", "says", "Hull", "goodbye")],
    # headlines
    "John Wood appointed commissioner for Birmingham": [("", "appointed", None, "John Wood")],
    "John Wood appointed as commissioner": [("", "appointed", None, "John Wood")],
    "John Wood appointed Ann Peel": [("", "appointed", "John Wood", "Ann Peel")],
    # the main verb behind a closed apposition
    "Lord Warner, a former health minister, appointed John Wood.": [
        ("", "appointed", "Lord Warner , a former health minister ,", "John Wood")
    ],
}


def words_of(reading: Reading, phrase: NounPhrase | None) -> str | None:
    """The words of a phrase."""
    return None if phrase is None else " ".join(reading.tokens.words[phrase.first : phrase.last])


@pytest.mark.parametrize("text", CLAUSES)
def test_who_does_what_to_whom(text: str) -> None:
    """Each verb has its link, its agent and its patient; what the text does not tell is None."""
    reading = Reading(Document(text))
    assert [
        (
            frame.link,
            reading.tokens.words[frame.verb.head],
            words_of(reading, frame.agent),
            words_of(reading, frame.patient),
        )
        for frame in reading.frames
    ] == CLAUSES[text]


GOVERNED = {
    "The minister asked John Wood to chair the panel.": {"asked": None, "chair": "asked"},
    "John Wood agreed to be asked to chair the panel.": {"agreed": None, "asked": "agreed", "chair": "asked"},
    "The minister said that John Wood had resigned.": {"said": None, "resigned": "said"},
    "She denied wanting to resign.": {"denied": None, "wanting": "denied", "resign": "wanting"},
    "John Wood resigned and moved to Leeds.": {"resigned": None, "moved": None},
}


@pytest.mark.parametrize("text", GOVERNED)
def test_what_governs_a_clause(text: str) -> None:
    """Infinitives, participles and that-clauses hang on the verb that governs them."""
    reading = Reading(Document(text))
    words = reading.tokens.words
    assert {
        words[frame.verb.head]: None if frame.governor is None else words[frame.governor.verb.head]
        for frame in reading.frames
    } == GOVERNED[text]


def test_a_date_behind_and_belongs_to_the_clause_that_it_opens() -> None:
    """The date between "and" and the subject or verb to come is theirs, a second date of the first verb its own."""
    expected = {
        "Ofsted came in May and by July Ann Holt had left.": [["May"], ["July"]],
        "Ofsted came in May and, in June, Ann Holt left.": [["May"], ["June"]],
        "Ann Holt resigned in May and in June joined Kent.": [["May"], ["June"]],
        "Hull was rated good in 2010 and in 2013 and its director resigned.": [["2010", "2013"], []],
    }
    for text, dates in expected.items():
        reading = Reading(Document(text))
        assert [[reading.tokens.words[i] for i in f.dates] for f in reading.frames] == dates, text


def test_prepositional_phrases_and_dates_of_each_clause() -> None:
    """Phrases and dates belong to the verb beside which they stand, those in front to the verb to come."""
    reading = Reading(Document("In May Ann Peel moved to Leeds and resigned for health reasons in 2009."))
    moved, resigned = reading.frames
    assert [(word, words_of(reading, phrase)) for word, phrase in moved.obliques] == [("to", "Leeds")]
    assert [(word, words_of(reading, phrase)) for word, phrase in resigned.obliques] == [("for", "health reasons")]
    assert [[reading.tokens.words[i] for i in frame.dates] for frame in (moved, resigned)] == [["May"], ["2009"]]


THINGS = {
    "It lifted help and protection from poor to good.": [("and", "protection"), ("from", "poor"), ("to", "good")],
    "It has tried a board, a trust and two advisers since May.": [("and", "a trust"), ("and", "two advisers")],
    "It met through two crises and three elections in Hull.": [
        ("through", "two crises"),
        ("through", "three elections"),
        ("in", "Hull"),
    ],
    "It praised the staff and the board resigned in Hull.": [],
}


@pytest.mark.parametrize("text", THINGS)
def test_things_that_an_and_joins(text: str) -> None:
    """What "and" joins is no subject of a clause to come, and phrases behind it belong to the verb."""
    reading = Reading(Document(text))
    frame = reading.frames[0]
    assert [(word, words_of(reading, phrase)) for word, phrase in frame.obliques] == THINGS[text]


def test_according_to() -> None:
    """What stands behind "according to" is no addressee."""
    (frame,) = Reading(Document("Leeds gave it up, according to Ann Peel.")).frames
    assert [word for word, _ in frame.obliques] == ["according"]


def test_the_phrase_a_relative_clause_speaks_of() -> None:
    """The antecedent is kept, whether subject or object."""
    for text in ("The woman who led Leeds resigned.", "The woman whom he appointed resigned."):
        reading = Reading(Document(text))
        assert words_of(reading, reading.frames[0].antecedent) == "The woman"
        assert reading.frames[1].antecedent is None


@pytest.mark.parametrize(
    ("text", "verb", "date"),
    [
        ("Ann Peel was last Friday named chair.", "name", "2014-03-21"),
        ("The council will by 30 May 2014 set up a board.", "set", "2014-05-30"),
        ("Ann Peel was in 2009 sacked by Hull.", "sack", "2009"),
        ("The last day was Friday.", "be", "2014-03-21"),
    ],
)
def test_a_date_between_an_auxiliary_and_its_verb(text: str, verb: str, date: str) -> None:
    """It is the date of the clause, and the verb group goes on behind it."""
    reading = Reading(Document(text, published="2014-03-27"))
    (frame,) = reading.frames
    assert frame.verb.lemma == verb
    assert str(reading.date_of(frame)) in (date, f"../{date}")


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Ann Peel moved in 2010 to chair the panel, and in 2012 she led Leeds.", ["2010", None, "2012"]),
        ("Ann Peel was hired in 2010 and in May 2011.", ["2010"]),
    ],
)
def test_a_date_behind_and_is_that_of_the_clause_to_come(text: str, dates: list[str | None]) -> None:
    """Where a subject and its verb follow, the date before them is theirs."""
    reading = Reading(Document(text, published="2014-03-27"))
    found = [reading.date_of(frame) for frame in reading.frames]
    assert [None if date is None else str(date).removesuffix("/..") for date in found] == dates
