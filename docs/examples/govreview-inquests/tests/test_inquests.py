"""What the extractor finds, and what not."""

import govreview
from govreview.testing import Checks
from govreview_inquests import Conclusion, Inquest, Inquests

checks = Checks(
    Inquests(),
    published="2014-03-27",
    examples=[
        "An <inquest>inquest into <person>Mia Bell</person>’s death opened</inquest> on <held is=2014-03-24>Monday</held>.",
        "An <inquest status=planned>inquest into <person>Mia Bell</person>’s death is due to be held</inquest> in <held is=2014-05>May</held>.",
        "An <inquest status=possible>inquest into the death of <person>Mia Bell</person> could be held</inquest>.",
        "<inquest conclusion=open>Coroner <coroner>Jo Hunt</coroner> gave an open verdict on <person>Mia Bell</person>.</inquest>",
        "<inquest conclusion=accident><person>Mia Bell</person>, 14, died by accident, an inquest has concluded.</inquest>",
        "<inquest conclusion=suicide status=denied>The coroner did not record suicide in the case of <person>Mia Bell</person>.</inquest>",
    ],
    never=[
        "An inquest heard how Mia Bell died.",
        "Mia Bell found the note, an inquest heard.",
        "The coroner ruled out suicide in the case of Mia Bell.",
        "The coroner found no evidence of suicide in the case of Mia Bell.",
        "The inquest jury rejected suicide and returned an open verdict on Mia Bell.",
        "The coroner recorded a conclusion of suicide.",
    ],
)


def test_finding_of_the_only_inquest():
    """A finding that names nobody is that of the one inquest told, and both are one record."""
    text = (
        "An inquest into the death of Kofi Mensah opened in May.\n\n"
        "Area coroner for Hull Paul Marks recorded a conclusion of misadventure on Thursday."
    )
    (inquest,) = found(text)
    assert inquest.person.name == "Kofi Mensah"
    assert inquest.coroner.name == "Paul Marks"
    assert inquest.area == "Hull"
    assert inquest.conclusion is Conclusion.ACCIDENT
    assert (str(inquest.held), str(inquest.date)) == ("2013-05", "2014-03-27")
    assert [each.text for each in inquest.evidence] == [
        "inquest into the death of Kofi Mensah opened",
        "Area coroner for Hull Paul Marks recorded a conclusion of misadventure on Thursday.",
    ]


def test_finding_of_one_of_two():
    """Where two inquests are told, nobody is guessed."""
    text = (
        "An inquest into the death of Kofi Mensah opened in May. An inquest into the death of Mia Bell was adjourned. "
        "The coroner recorded a conclusion of misadventure."
    )
    assert [inquest.conclusion for inquest in found(text)] == [None, None]


def found(text):
    """Give the inquests of a text."""
    document = govreview.Document(text, published="2014-03-27")
    return govreview.Pipeline([Inquests()], strict=True).review(document).of(Inquest)
