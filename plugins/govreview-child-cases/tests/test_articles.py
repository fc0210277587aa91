"""Short articles as a newspaper, a court reporter, a blog or the House would write them, and the cases that they tell."""

from __future__ import annotations

import pytest
from attrs import evolve

from .test_sentences import DHR, INQUEST, INQUIRY, SCR, SPR, TRIAL, Case, cases

ARTICLES: list[tuple[str, list[Case]]] = [
    (
        "Four-year-old Billy Ogden's body was found wrapped in a blanket in Bury in May 2012.\n\nHis mother Tracey Ogden "
        "and her partner Neil Fisk were found guilty of murder at Manchester Crown Court.",
        [Case("Billy Ogden", "died", "P4Y", "murder", "2012-05", ("Tracey Ogden", "Neil Fisk"), "bury", (TRIAL,))],
    ),
    (
        "Sonny Tate's mother and her partner starved the three-year-old to death, a judge said. Donna Tate got 20 years "
        "and Craig Moss 22.",
        [Case("Sonny Tate", "died", "P3Y", "starved to death", None, ("Donna Tate", "Craig Moss"), None, (TRIAL,))],
    ),
    (
        "Tot, 2, scalded to death as social workers stood by\n\nA toddler died in agony after his stepmother held him "
        "under a hot tap, a report reveals today.\n\nJoel Ferris was left for six hours before anyone rang 999.\n\n"
        "Stepmother Karen Ferris, 31, was locked up for eight years in June.",
        [Case("Joel Ferris", "died", "P2Y", "scalded to death", None, ("Karen Ferris",), None, (TRIAL,))],
    ),
    (
        "Hamid Qureshi's mummified body was discovered in a cot in Bradford in September 2011, two years after he died "
        "aged four. His mother, Anita Qureshi, was jailed for 15 years for manslaughter and cruelty. A serious case review "
        "said that nobody had asked where the boy was.",
        [Case("Hamid Qureshi", "died", "P4Y", "manslaughter", "2011-09", ("Anita Qureshi",), "bradford", (TRIAL, SCR))],
    ),
    (
        "The inquiry followed the case of Chantelle Dube, the eight-year-old tortured and murdered by her great-aunt in "
        "Brent in 2004.",
        [Case("Chantelle Dube", "died", "P8Y", "tortured", "2004", ("great-aunt",), "brent")],
    ),
    (
        "Councillor Jane Roe apologised to the grandparents of murdered toddler Liam Peel. The two-year-old's father, "
        "Scott Peel, was convicted in 2013.",
        [Case("Liam Peel", "died", "P2Y", "murdered", None, ("Scott Peel",), None, (TRIAL,))],
    ),
    (
        "Two-week-old Ria Bone died of head injuries inflicted by her father, Lee Bone, who is serving 12 years. Her "
        "brother, then aged four, was found with cigarette burns.",
        [
            Case("Ria Bone", "died", "P2W", "head injuries", None, ("Lee Bone",), None, (TRIAL,)),
            Case(None, "injured", "P4Y", "cigarette burns"),
        ],
    ),
    (
        "The 14-month-old's parents were each jailed for five years after he was found emaciated and covered in sores in "
        "Rotherham last March.",
        [Case(None, "neglected", "P14M", "emaciated", "2014-03", ("mother", "father"), "rotherham", (TRIAL,))],
    ),
    (
        "“Amy”, which is not her real name, was 13 when men began to sexually exploit her. She was raped in flats across "
        "Oldham between 2009 and 2011. Five men were jailed in 2013.",
        [Case("Amy", "abused", "P13Y", "sexually exploit", "2009/2011", (), "oldham", (TRIAL,))],
    ),
    (
        "The teenager, named only as Child T in the report, took his own life at the age of 16 while in the care of "
        "Dorset County Council. The child safeguarding practice review lists nine placements.",
        [Case("Child T", "died", "P16Y", "took his own life", None, (), "dorset-county", (SPR,))],
    ),
    (
        "Reviews have been published into two babies. Child A, seven weeks old, suffered a fractured skull in Gateshead in "
        "2012. Child B, who was five months old, died when her father fell asleep on her.",
        [
            Case("Child A", "injured", "P7W", "fractured skull", "2012", (), "gateshead"),
            Case("Child B", "died", "P5M", None, None, (), "gateshead"),
        ],
    ),
    (
        "The drowning of 19-month-old Ayub Warsame in a garden pond in Ealing in 2010 was an accident, a coroner ruled.",
        [Case("Ayub Warsame", "died", "P19M", "drowning", "2010", (), "ealing", (INQUEST,))],
    ),
    (
        "Doctors at Alder Hey fought for two days to save Brodie Hale. The 11-month-old was pronounced dead on 4 May 2014. "
        "Brodie had been shaken by a babysitter in Sefton.",
        [Case("Brodie Hale", "died", "P11M", "shaken", "2014-05-04", ("babysitter",), "sefton")],
    ),
    (
        "A child practice review was ordered by Salford's safeguarding board after Lily-Mae Price, aged two, "
        "was fatally injured by her mother's partner.",
        [Case("Lily-Mae Price", "died", "P2Y", "fatally injured", None, ("mother's partner",), "salford", (SPR,))],
    ),
    (
        "My hon. Friend will know of the case of Logan Reed in my constituency. Logan was five when he was strangled by his "
        "stepfather, who is now serving a life sentence. Will she order a public inquiry?",
        [Case("Logan Reed", "died", "P5Y", "strangled", None, ("stepfather",), None, (TRIAL,))],
    ),
    (
        "A girl of 14 who ran away from a children's home in Margate has not been seen since 11 January. Kent Police said "
        "that Jodie Marsh, of no fixed address, went missing with an older man.",
        [Case("Jodie Marsh", "missing", "P14Y", None, "2015-01-11", (), None)],
    ),
    (
        "The baby was 13 days old. He had 28 broken bones. His parents, who cannot be named, admitted cruelty at Truro "
        "Crown Court last week. Cornwall Council said that it would learn from the review of the boy's case.",
        [Case(None, "injured", "P13D", "28 broken bones", None, ("mother", "father"), "cornwall", (TRIAL, "other"))],
    ),
    (
        "BOY, 3, KICKED TO DEATH\n\nKILLER stepdad Wayne Birch was caged for life yesterday for kicking three-year-old "
        "Riley Cox to death in Hull.",
        [Case("Riley Cox", "died", "P3Y", "kicked to death", None, ("Wayne Birch",), "kingston-upon-hull", (TRIAL,))],
    ),
    (
        "A domestic homicide review has been published into the murders of Rachel Dunn, 36, and her son Toby, nine. They "
        "were stabbed at home in Reading in August 2013 by her husband, Mark Dunn, who then killed himself.",
        [Case("Toby", "died", "P9Y", "stabbed", "2013-08", ("Mark Dunn",), "reading", (DHR,))],
    ),
    (
        "The serious case review, which calls the boy Child Z, says that he was seven when his foster carer forced salt "
        "down his throat. He died in hospital in Lincoln in November 2012.",
        [Case("Child Z", "died", "P7Y", None, "2012-11", (), None, (SCR,))],
    ),
    (
        "In 2010 a five-year-old girl was raped by the lodger. In 2012 a toddler drowned. In 2013 a boy of nine was locked "
        "in a shed. Haringey Council says that it has learnt from all three.",
        [
            Case(None, "abused", "P5Y", "raped", "2010", ("lodger",), "haringey"),
            Case(None, "died", None, "drowned", "2012", (), "haringey"),
            Case(None, "neglected", "P9Y", "locked in a shed", "2013", (), "haringey"),
        ],
    ),
    (
        "Alisha Gordon, who was 17 and in care, was found hanged in a hostel in Croydon in February last year. Her inquest "
        "opens on Monday.",
        [Case("Alisha Gordon", "died", "P17Y", "found hanged", "2014-02", (), "croydon", (INQUEST,))],
    ),
    (
        "Nobody at Stockton-on-Tees Borough Council noticed that Jack Hurst was missing school. Jack, seven, was being "
        "beaten with a cane by his uncle, Desmond Hurst, who admitted assault in December.",
        [Case("Jack Hurst", "injured", "P7Y", "beaten with a cane", None, ("Desmond Hurst",), "stockton-on-tees", (TRIAL,))],
    ),
    (
        "The independent inquiry into the death of baby Noor concluded that the city council had been warned five times. "
        "Noor died in Leicester, aged nine weeks, from malnutrition.",
        [Case("Noor", "died", "P9W", "malnutrition", None, (), "leicester", ("other",))],
    ),
    (
        "Mother guilty of killing baby in bath\n\nA woman who drowned her six-month-old son has been found guilty of "
        "infanticide. The baby, Jacob Lyle, had been seen by Fife social workers the day before.",
        [Case("Jacob Lyle", "died", "P6M", "drowned", None, ("mother",), None, (TRIAL,))],
    ),
    (
        "2013 - Leeds - Child V\n\nDeath of a 2-year-old girl in 2012 as the result of multiple injuries. The mother's partner "
        "was convicted of murder and sentenced to life imprisonment.",
        [Case("Child V", "died", "P2Y", "multiple injuries", "2012", ("mother's partner",), "leeds", (TRIAL,))],
    ),
    (
        "Samuel “Sammy” Reid, four, was found beaten to death in Bolton in 2011. His killer, Gary Mace, was jailed for life.",
        [Case("Samuel “Sammy” Reid", "died", "P4Y", "beaten to death", "2011", ("Gary Mace",), "bolton", (TRIAL,))],
    ),
    (
        "Twins Hope and Grace Tindall, six, died in a house fire in Gateshead on 3 May 2011.",
        [
            Case("Hope", "died", "P6Y", "house fire", "2011-05-03", (), "gateshead"),
            Case("Grace Tindall", "died", "P6Y", "house fire", "2011-05-03", (), "gateshead"),
        ],
    ),
    (
        "Mia de Souza was 12 when she walked out of her foster home in Enfield and into the path of a lorry. The coroner "
        "recorded a verdict of misadventure on Tuesday. The inquest heard that the girl had told a teacher.",
        [Case("Mia de Souza", "died", "P12Y", "into the path of a lorry", None, (), "enfield", (INQUEST,))],
    ),
    (
        "When Leo van Dyk, five, was placed with foster carers in Salford he weighed as much as a baby. A judge found that "
        "his mother and father had starved him.",
        [Case("Leo van Dyk", "neglected", "P5Y", "starved", None, ("mother", "father"), "salford")],
    ),
    (
        "The Minister will remember the tragic case of young Finley Hart in Bolton, who lost his life at the hands of his "
        "father in 2009. Finley was six.",
        [Case("Finley Hart", "died", "P6Y", None, "2009", ("father",), "bolton")],
    ),
    (
        "MONSTER MUM STARVED TOTS\n\nA DRUG addict mum left her two-year-old twins to starve for four days in a filthy flat "
        "in Gateshead. Kelly Anne Moore, 24, got six years.",
        [Case(None, "neglected", "P2Y", "left to starve", None, ("Kelly Anne Moore",), "gateshead", (TRIAL,))],
    ),
    (
        "Two sisters aged five and seven were sexually abused by their stepfather in Wakefield for three years.",
        [Case(None, "abused", None, "sexually abused", None, ("stepfather",), "wakefield")],
    ),
    (
        "Child Q was strip-searched at her school in Hackney. She was 15. A local child safeguarding practice review "
        "concluded that racism was likely to have been a factor.",
        [Case("Child Q", "unknown", "P15Y", None, None, (), "hackney", (SPR,))],
    ),
    (
        "Arthur's father, Tom Hurley, was jailed for 21 years and his partner, Emma Tuck, for 29 over the killing of the "
        "six-year-old in Solihull in June 2014.",
        [Case("Arthur", "died", "P6Y", "killing", "2014-06", ("Tom Hurley", "Emma Tuck"), "solihull", (TRIAL,))],
    ),
    (
        "Star was 16 months old when her mother's girlfriend punched her in the stomach in Bradford in 2012.",
        [Case("Star", "injured", "P16M", "punched", "2012", ("mother's partner",), "bradford")],
    ),
    (
        "A baby girl shaken at three weeks old by her father can be identified only as Baby W.",
        [Case("Baby W", "injured", "P3W", "shaken", None, ("father",))],
    ),
    (
        "Jay, 15, who was in the care of Bradford Council, was stabbed in Leeds in May 2013 and died.",
        [Case("Jay", "died", "P15Y", "stabbed", "2013-05", (), "bradford")],
    ),
    (
        "In the worst case a boy aged 22 months was found with 54 bruises; his mother's boyfriend admitted wounding.",
        [Case(None, "injured", "P22M", "54 bruises", None, ("mother's partner",), None, (TRIAL,))],
    ),
    (
        "Police found the body of a newborn girl in a bin in Derby on Sunday.",
        [Case(None, "died", None, None, "2015-03-08", (), "derby")],
    ),
    (
        "Serious case reviews followed the deaths of two more. The murder of Ellie Farr by her mother's boyfriend in Leeds in "
        "2011 had led to a new director.",
        [Case("Ellie Farr", "died", None, "murder", "2011", ("mother's partner",), "leeds")],
    ),
    (
        "Connor Leigh swallowed his mother's methadone in Stoke-on-Trent in 2012, when he was 21 months old, and died.",
        [Case("Connor Leigh", "died", "P21M", "swallowed his mother's methadone", "2012", (), "stoke-on-trent")],
    ),
    (
        "A boy of 15 stepped in front of a train at Slough in June last year. Slough Borough Council has called the review "
        "of the boy's case painful.",
        [Case(None, "died", "P15Y", "stepped in front of a train", "2014-06", (), "slough", ("other",))],
    ),
    (
        "Tyrese Cole died on 2 June 2013. He was six. The next day his sister Nia, two, was taken to hospital with a "
        "fractured skull. Their mother, Sade Cole, admitted manslaughter and was sent to Broadmoor. Sutton Council had closed "
        "the case in April.",
        [
            Case("Tyrese Cole", "died", "P6Y", "manslaughter", "2013-06-02", ("Sade Cole",), "sutton", (TRIAL,)),
            Case("Nia", "injured", "P2Y", "fractured skull", "2013-06-03", (), "sutton", (TRIAL,)),
        ],
    ),
]

NONE: list[str] = [
    "The charity helped Jade, 16, who had left care, to find a flat. “I was moved nine times,” Jade said.",
    "Mrs Pell's mother died of cancer when she was six. She has chaired the board since 2012.",
    "Ofsted inspected the home in which a 15-year-old boy lives. He told inspectors that he felt safe.",
    "A man of 19 was jailed for dealing drugs. His son, two, lives with foster carers.",
    "Nicola Dent, 41, was cleared of neglect. The case had been brought by the council.",
    "The council's child death overview panel met twice. It considered 31 deaths.",
    "After the Baby P scandal referrals rose by a third.",
    "A 17-year-old boy was found guilty of robbery and sent to a young offender institution.",
    "“When a child of two is murdered the papers want a head,” Professor Munro said.",
    "Sarah Kemp, who has a daughter of four, will be director from May. Her predecessor was killed in a car crash.",
    "Children aged four to eleven were at risk of harm at the school, inspectors said.",
    "The number of babies who died fell to 12. Boys were more often injured than girls.",
]


@pytest.mark.parametrize(("text", "told"), ARTICLES, ids=[text[:40] for text, _ in ARTICLES])
def test_articles(text: str, told: list[Case]) -> None:
    """Each child of a short article is one case, with what the whole article tells of it."""
    assert cases(text) == told


@pytest.mark.parametrize("text", NONE, ids=lambda text: text[:40])
def test_articles_without_a_case(text: str) -> None:
    """Children who came to no harm, adults and children in general make no case."""
    assert cases(text) == []


def test_line_ends() -> None:
    """Windows line ends and no-break spaces change nothing."""
    text, told = ARTICLES[0]
    assert cases(text.replace("\n", "\r\n").replace("2012", "2012")) == [evolve(case) for case in told]
