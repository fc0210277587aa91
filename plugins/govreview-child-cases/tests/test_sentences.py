"""Sentences and short articles in many kinds of wording, and the cases that they tell."""

from __future__ import annotations

import pytest
from attrs import frozen
from govreview_child_cases import ChildCases

from govreview import ChildCase, Document, Reading


@frozen
class Case:
    """The fields of a child case, dates and enums as text."""

    name: str | None
    outcome: str
    age: str | None = None
    manner: str | None = None
    date: str | None = None
    by: tuple[str, ...] = ()
    authority: str | None = None
    reviews: tuple[str, ...] = ()


SCR, SPR, DHR = "serious_case_review", "safeguarding_practice_review", "domestic_homicide_review"
INQUEST, TRIAL, INQUIRY = "inquest", "criminal_trial", "public_inquiry"

TOLD: dict[str, list[Case]] = {
    # named, told as children
    "Toddler Jaxon Brearley was kicked to death by his stepfather at the family home in Barnsley in 2012.": [
        Case("Jaxon Brearley", "died", None, "kicked to death", "2012", ("stepfather",), "barnsley")
    ],
    "Four-month-old Maisie Okafor drowned in the bath in June 2013 while her father watched television.": [
        Case("Maisie Okafor", "died", "P4M", "drowned in the bath", "2013-06")
    ],
    "The council had known for a year that Tyler Nwosu, aged 13 months, who starved to death, was not being fed.": [
        Case("Tyler Nwosu", "died", "P13M", "starved to death")
    ],
    "Leanne Duxbury, 28, was jailed for life yesterday for the murder of her daughter Evie, three.": [
        Case("Evie", "died", "P3Y", "murder", None, ("Leanne Duxbury",), None, (TRIAL,))
    ],
    "Schoolgirl Shanice Obi, 15, died in May 2014 from an overdose of her foster carer's tablets.": [
        Case("Shanice Obi", "died", "P15Y", "overdose of her foster carer's tablets", "2014-05")
    ],
    "Teenager Callum Prowse hanged himself in a children's home in Torbay in 2009.": [
        Case("Callum Prowse", "died", None, "hanged himself", "2009", (), "torbay")
    ],
    "The murder of six-year-old Amelia Stroud shocked Gateshead. She was strangled by her uncle, Barry Stroud, who was "
    "found guilty last week.": [
        Case("Amelia Stroud", "died", "P6Y", "strangled", None, ("Barry Stroud",), "gateshead", (TRIAL,))
    ],
    "An inquest has opened into the death of Marlon Achebe, 14, who was struck by a train near Stockport on 3 January.": [
        Case("Marlon Achebe", "died", "P14Y", "struck by a train", "2015-01-03", (), "stockport", (INQUEST,))
    ],
    "Baby Ellis was five weeks old when he was thrown against a wall by his mother's boyfriend.": [
        Case("Baby Ellis", "injured", "P5W", "thrown against a wall", None, ("mother's partner",))
    ],
    "Seven-year-old Danial Rehman was found emaciated in a locked bedroom in Walsall in 2010.": [
        Case("Danial Rehman", "neglected", "P7Y", "emaciated", "2010", (), "walsall")
    ],
    "Police in Thurrock are searching for Chloe Wain, 13, who vanished from a foster home on 2 March.": [
        Case("Chloe Wain", "missing", "P13Y", None, "2015-03-02", (), "thurrock")
    ],
    "Kian Doyle, who was eight, survived but lost the sight of one eye after his father beat him with a belt.": [
        Case("Kian Doyle", "injured", "P8Y", "beaten with a belt", None, ("father",))
    ],
    "Ruby-May Lister died a week before her fifth birthday.": [Case("Ruby-May Lister", "died", "P4Y")],
    "Corey Maddox, who had turned 15 nine days before, was stabbed to death in Lewisham in July 2011.": [
        Case("Corey Maddox", "died", "P15Y", "stabbed to death", "2011-07", (), "lewisham")
    ],
    "Jurors at Leeds Crown Court convicted Sharon Tully of the manslaughter of her four-year-old son, Noah Tully.": [
        Case("Noah Tully", "died", "P4Y", "manslaughter", None, ("Sharon Tully",), None, (TRIAL,))
    ],
    "Little Tia Marchetti weighed less than a stone when paramedics found her; the three-year-old died that night of "
    "dehydration.": [Case("Tia Marchetti", "died", "P3Y", "dehydration")],
    "The toddler's mother, Gemma Pike, admitted causing or allowing his death. Two-year-old Harley Pike died in 2013 "
    "of a ruptured bowel.": [
        Case("Harley Pike", "died", "P2Y", "ruptured bowel", "2013", ("Gemma Pike",), None, (TRIAL,))
    ],
    "Both parents of Imran Saleh, two, were sentenced to nine years after the boy was scalded and left untreated.": [
        Case("Imran Saleh", "injured", "P2Y", "scalded", None, ("mother", "father"), None, (TRIAL,))
    ],
    # pseudonyms
    "A serious case review into the death of Child H, aged 23 months, found that health visitors in Kirklees missed "
    "eleven chances to see her.": [Case("Child H", "died", "P23M", None, None, (), "kirklees", (SCR,))],
    "A local child safeguarding practice review into the injuries of a baby boy known as Child BD3 is published by "
    "Medway today.": [Case("Child BD3", "injured", None, "injuries", None, (), "medway", (SPR,))],
    "Medway has published its review of the case of Child KA. He was eleven weeks old when his skull was fractured.": [
        Case("Child KA", "injured", "P11W", "skull was fractured", None, (), "medway", ("other",))
    ],
    "The girl, whom I shall call K, was eight when her stepmother broke her arm.": [
        Case("K", "injured", "P8Y", "broke her arm", None, ("stepmother",))
    ],
    "A boy given the name 'Jamie' in the report was raped by a foster carer from the age of nine.": [
        Case("Jamie", "abused", "P9Y", "raped", None, ("foster carer",), None, ())
    ],
    "Baby P was 17 months old when he died in Haringey in August 2007 with more than 50 injuries. Baby P, whose real "
    "name was Peter Connelly, had been seen by professionals 60 times.": [
        Case("Baby P", "died", "P17M", "more than 50 injuries", "2007-08", (), "haringey")
    ],
    "The siblings known as Family T lived in squalor in Redcar for six years, a case review says.": [
        Case("Family T", "neglected", None, "lived in squalor", None, (), "redcar-and-cleveland", ("other",))
    ],
    # without a name
    "A ten-week-old boy died after being shaken by his father, a review has found. The infant was known to social "
    "workers in Salford.": [
        Case(None, "died", "P10W", "shaken", None, ("father",), "salford", ("other",))
    ],
    "Twin girls of four were found half starved in a caravan on Monday.": [
        Case(None, "neglected", "P4Y", "half starved", "2015-03-09")
    ],
    "A 10-year-old boy was sexually abused by a volunteer for two years, Surrey's safeguarding board has admitted.": [
        Case(None, "abused", "P10Y", "sexually abused", None, (), "surrey")
    ],
    "A newborn baby boy was found dead in a park in Bolton on Christmas Eve.": [
        Case(None, "died", None, None, "2014-12-24", (), "bolton")
    ],
    "A man who punched his girlfriend's 18-month-old daughter so hard that her liver split was jailed for 12 years at "
    "Hull Crown Court. The girl died two days later.": [
        Case(None, "died", "P18M", "punched", None, ("mother's partner",), None, (TRIAL,))
    ],
    "The nine-year-old, who cannot be named, suffered burns to both hands in 2014.": [
        Case(None, "injured", "P9Y", "burns to both hands", "2014")
    ],
    # one entity
    "The death of a three-week-old girl could have been prevented, a serious case review has concluded. Social workers "
    "in Wirral saw her twice before she was smothered in February 2012. The case of Baby F was reported today.": [
        Case("Baby F", "died", "P3W", "smothered", "2012-02", (), "wirral", (SCR,))
    ],
    "Two children died within a month. Ella Marsh, five, drowned in the river Wear. Josh Tait, 11, was hit by a car.": [
        Case("Ella Marsh", "died", "P5Y", "drowned in the river"),
        Case("Josh Tait", "died", "P11Y", "hit by a car"),
    ],
    "Six-year-old Poppy Kerr was battered to death in 2013. Her two-year-old brother, who cannot be named, was found "
    "with a broken leg.": [
        Case("Poppy Kerr", "died", "P6Y", "battered to death", "2013"),
        Case(None, "injured", "P2Y", "broken leg"),
    ],
    "The toddler was beaten by his stepfather. Kyle Rudd, two, died in Derby in 2009. Kyle had been on the child "
    "protection register.": [Case("Kyle Rudd", "died", "P2Y", "beaten", "2009", ("stepfather",), "derby")],
    # allegations
    "A 34-year-old man has been charged with the murder of Layla Finch, four, whose body was found in a canal in "
    "Wigan on Saturday.": [Case("Layla Finch", "died", "P4Y", "murder", "2015-03-07", (), "wigan")],
    "A woman has been arrested after a five-month-old baby died in Luton last month.": [
        Case(None, "died", "P5M", None, "2015-02", (), "luton")
    ],
    "Her mother, Dawn Ives, was cleared of murder. Skye Ives, nine, died of smoke inhalation in 2008.": [
        Case("Skye Ives", "died", "P9Y", "smoke inhalation", "2008", (), None, (TRIAL,))
    ],
    "Her father denies murder but her stepmother pleaded guilty to cruelty. Ayesha Noor, eight, was starved to death.": [
        Case("Ayesha Noor", "died", "P8Y", "starved to death", None, ("stepmother",), None, (TRIAL,))
    ],
    # reviews
    "A public inquiry will examine how Devon failed Rhys Coombe, 12, who was murdered by his father in 2014.": [
        Case("Rhys Coombe", "died", "P12Y", "murdered", "2014", ("father",), "devon", (INQUIRY,))
    ],
    "The domestic homicide review also covers the killing of her son Leon, seven, by her husband.": [
        Case("Leon", "died", "P7Y", "killing", None, (), None, (DHR,))
    ],
    "The coroner recorded a verdict of unlawful killing on Jade Purcell, 16 months, who was suffocated in her cot.": [
        Case("Jade Purcell", "died", "P16M", "suffocated", None, (), None, (INQUEST,))
    ],
    # capitals, curly marks, no date of publication
    "Toddler “left to die” in filthy flat\n\nThe body of Mason Gill, two, was found in a filthy flat in Oldham in "
    "October.": [Case("Mason Gill", "died", "P2Y", None, "XXXX-10", (), "oldham")],
}

NOTHING: list[str] = [
    "Sixteen children have died in the borough since 2010.",
    "A number of high-profile child deaths have put the service under pressure.",
    "A child who dies at the hands of a parent is a tragedy, the minister said.",
    "Alfie Marsden, 9, told inspectors that he liked his social worker.",
    "“We must make sure that no child is harmed,” said the director.",
    "Sandra Pell, 44, was killed by her former partner in 2011. A domestic homicide review found police failings.",
    "Sandra Pell, a mother of three, was stabbed to death in Leeds in 2012.",
    "The council publishes a serious case review whenever a child dies and abuse is suspected.",
    "Twelve serious case reviews have been held in Cumbria in five years.",
    "Ofsted said that children at risk of neglect were left in harmful homes for too long.",
    "If a baby is shaken, its brain may be injured for life.",
    "Molly Sugden, 17, a care leaver, won an award for her poem about foster care.",
    "The report on child deaths was written by Professor Ann Ridley, 57.",
    "Children as young as seven have been groomed by gangs, the charity warned.",
    "A two-year-old child protection plan was scrapped.",
    "The 10-year-old company was killed off by cuts.",
    "Every five-year-old in the borough would be harmed by these cuts, said the union.",
    "Councillor Tom Beale, who died last week aged 71, chaired the board for ten years.",
    "No child died as a result of the failings.",
    "Her 15-year-old son wants to be a social worker.",
    "One in five children is neglected, says the NSPCC.",
    "Baby and toddler groups have been killed off by the council.",
    "A 19-year-old was found dead in a hostel in Exeter in May.",
    "Child protection is dying for lack of money, the union said.",
    "The director said: “Any parent of a two-year-old boy who was hurt would ask the same.”",
]


def cases(text: str, published: str | None = "2015-03-10") -> list[Case]:
    """The cases of a text, by where they begin."""
    reading = Reading(Document(text, published=published))
    return [case(record) for record in ChildCases().extract(reading)]


def case(record: ChildCase) -> Case:
    """A record in plain values; its evidence stands in the text."""
    return Case(
        record.name,
        record.outcome.value,
        record.age,
        record.manner,
        record.date.text if record.date else None,
        record.perpetrators,
        record.authority.slug if record.authority else None,
        tuple(review.value for review in record.reviews),
    )


@pytest.mark.parametrize("text", TOLD, ids=lambda text: text[:40])
def test_cases_told(text: str) -> None:
    """Each child who came to harm is one case, with the fields that the text tells."""
    published = None if text.startswith("Toddler “left") else "2015-03-10"
    assert cases(text, published) == TOLD[text]


@pytest.mark.parametrize("text", NOTHING, ids=lambda text: text[:40])
def test_no_case(text: str) -> None:
    """Counts, adults, children in general and children unharmed are no cases."""
    assert cases(text) == []
