"""People are found by name, with exact spans, and nothing else is taken for a person."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from govreview.models.document import Document
from govreview.reading.reading import Reading

if TYPE_CHECKING:
    from govreview.reading.people.mentions import PersonMention

NAMED = """
On the Monday {Ann Hollis} resigned.
That May {Ann Hollis} resigned.
Ministers have appointed {Norman Warner} as commissioner for Birmingham.
{Eleanor Brazil}, who has worked in Doncaster, will start on Monday.
The report by {Prof Julian Le Grand=Julian Le Grand} was published in July.
{Julian Le Grand}, {Alan Wood} and {Isabelle Trowler} wrote the report.
{Sir Albert Bore=Albert Bore} said the council accepted the findings.
{Lord Warner} was asked to lead the review.
{Lord Warner} of Brockley was asked to lead the review.
{Baroness Casey} of Blackstock published her audit.
{Lord (Norman) Warner=Lord Norman Warner} will oversee improvements.
{Dame Moira Gibb=Moira Gibb} and {Rev Canon Jonathan Ainsley=Jonathan Ainsley} sat on the panel.
{Cllr Brigid Jones=Brigid Jones} is the cabinet member for children.
{Coun Vikki Fretwell-Oduya=Vikki Fretwell-Oduya}, the deputy leader, resigned.
{Councillor Majid Mahmood=Majid Mahmood} told the meeting that it was too late.
{Det Supt Karl Whitfield=Karl Whitfield} led the inquiry for the police.
Detective Chief Inspector {Amy Stott} of Kent Police gave evidence.
{Mr Justice Keehan=Keehan} said that the local authority had failed.
{His Honour Judge Bellamy=Bellamy} gave judgment in April.
{Mrs Justice Theis=Theis} approved the plan.
{Keir Starmer QC=Keir Starmer} said the case was tragic.
{Sarah Forshaw KC=Sarah Forshaw}, prosecuting, said the boy had been starved.
{Peter Latchford OBE=Peter Latchford} chairs the trust.
{Richard Burden MP=Richard Burden} called for calm.
{John Hemming}, MP for Yardley, said: "It is a disgrace."
Mother-of-two {Kim Doyle}, 31, was in tears.
Birmingham Yardley MP {John Hemming} said it was a disgrace.
Education secretary {Michael Gove} and Ofsted chief inspector {Sir Michael Wilshaw=Michael Wilshaw} met.
Children's minister {Edward Timpson} said it was a new start.
{Mark Rogers}, chief executive of the council, said so.
Her deputy, {Rose Field}, will take over in May.
{Grace Price} and {Mark Wood} were elected in May.
{Will Young} will chair the board from June.
His deputy, {Hyacinth Merriweather-Cole}, will take over.
{April Jones} was five when she was taken.
{Mercy Adeyemi-Clarke} has been a carer for ten years.
Ministers have sent in {Ann Lomas} as commissioner, and few have faith in {Tom Ogden}.
The {Ann Lomas} case was read in May.
Ruby was battered to death by her mother, {Kirsty Lane}, in Trafford.
{Honoria Blatch}, whom the council had shown the door, is still fighting.
{Lady Justice Macur=Macur} led the review.
The boy's social worker, {Mei-Ling Tan}, told the jury so.
The girl, known only as {Marnie}, was nine.
{JOHN Abara=John Abara} has been named by Kent County Council as its new director of children's services.
{MARY ANN O'DOWD=Mary Ann O'Dowd}, the director of children's services at Bury, has resigned.
{Robert South} is taking over the role from {Tim Hallam}.
{David West} has been appointed interim director of children's services at Bury Council.
A former director of Bury children's services, {Ann Close}, has died.
{Jean Close} was named the director of children's services.
{Ms Lane=Lane}, from the NSPCC, wrote to {Alan Hall}, the lead member for children.
{Jo Brown} left in March and {Lee Sharp} took her place.
{Summer Latimer} of Barnsley is the new principal social worker.
{Alison Derby} has led the service since January.
{Clark Kent-Williams} is the director of children's services in Kent.
{Robert Lincoln} said the city needed more social workers.
{Siân Ní Bhriain}, who lives in Cardiff, wrote the letter.
{Seán O'Halleran} and {Aoife N'Diaye} were present.
{Zoë Müller-Östberg} told inspectors she was worried.
{Ludwig van der Merwe} was appointed as adviser.
{Maria de la Cruz} and {Ahmed bin Yusuf} joined the panel.
{José Luis Fernández} starts on 1 June.
She is replaced by {Gwendolyn Rhodes White} for the time being.
{Chukwuemeka Obi} and {Ngozi Okonjo-Eze} were among the panel members.
{Mohammed Iqbal Khan} was convicted of murder in May.
{Abdul Rehman Siddiqui}, 41, and {Fatima Begum}, 38, were jailed.
{Daniel Pelka} was starved and beaten by {Mariusz Krezolek} and his mother, {Magdelena Luczak}.
{Przemysław Wójcik}, 32, was jailed for life.
{Thi Hoa Nguyen} gave evidence through an interpreter.
{Xiulan Zhang}, a foster carer, told the court.
{Venkatesh Balasubramaniam} said he was sorry.
{Gurpreet Kaur Dhillon} will be the interim director.
{Olena Kovalchuk} and {Dmitri Ivanov} were cleared.
Toddler {Alfie} died in March. {Alfie} had been known to social workers.
Two-year-old {Keanu Williams} was found dead.
The murder of three-year-old {Ryan Lovell-Hancox} shocked the city.
{Keanu Williams} died in 2011. {Keanu}'s mother, {Rebecca Shuttleworth}, was jailed.
{Khyra Ishaq}, seven, starved to death in 2008.
The death of {Baby P} in Haringey led to an inquiry.
{Child Q} was strip-searched at school.
{Victoria Climbié} died in 2000; {Lord Laming} led the inquiry.
{J. K. Ellery} wrote the report with {P. D. Hume}.
{Martin Luther Adams Jr=Martin Luther Adams} spoke at the meeting.
"We will get better," said {Tolu Adebayo-Finch}.
{Ms Abiola-Finch=Abiola-Finch} said the plan was on course.
{Peter Hay} quit last year. {Hay} said he was proud of the staff, and {Mr Hay=Hay} thanked them.
Mr Speaker thanked {Sir Desmond Swain=Desmond Swain}, and the Lord Chancellor replied.
The brothers, {Kieran}, six, and {Jaydon}, four, were found.
She moved in with her grandmother, {Maureen}, in May.
{Nushra Mansuri} from BASW said cuts had hit.
{SIR ALBERT BORE=Albert Bore}, LEADER OF BIRMINGHAM CITY COUNCIL, SAID SO
{Jade}, 17, a member of the panel, said: "She listened to every one of us."
Police searched for {Mason}, aged seven months.
The car in which {Kayden}'s mother fled was found.
{Councillor Nadia Hussain=Nadia Hussain} spoke. {Councillor Hussain=Hussain} also announced that it would close.
{Professor Julian Le Grand=Julian Le Grand} wrote it. {Prof Le Grand=Le Grand} spoke.
It was {Julian Le Grand} who asked. {Le Grand}, professor of social policy, had written the review.
The former headteacher of {Daniel Abara}'s school was suspended.
{Lowen Hocking}, aged 23 months, had been known to social workers.
{WARNER} TO RUN CHILDREN'S SERVICES IN BIRMINGHAM. The minister has chosen {Lord Warner}.
{Emma Moore} and {James Moore} spoke. {Mrs Moore=Moore} was angry; {Mr Moore=Moore} was not.
NEW CHIEF {SARAH CONNELLY=Sarah Connelly} VOWS TO FIX CHILDREN'S SERVICES
COUNCIL LEADER {SIMON LETTS=Simon Letts} QUITS OVER FAILINGS AT CHILDREN'S SERVICES
{LORD WARNER=Lord Warner} APPOINTED COMMISSIONER FOR FAILING BIRMINGHAM COUNCIL
{Alan Wood} Appointed Commissioner For Failing Doncaster Council
{Sunnifa Blighte} has been minding the shop. {Ms Blighte=Blighte} wrote a letter.
The chair, {Di Smallwood}, would go, and {DI Kay Hale=Kay Hale} would stay.
Our statement on the death of {Maya}.
{Maya}, which is not her real name, drowned.
{Maya} was nine months old when she drowned.
They came because of {Marnie}. The ten-year-old was found on 6 April.
A boy I shall call {Robin} sat in my car.
{Penny Thompson} To Chair New Improvement Board In Sandwell
{Zinnia Threlkeld} was jailed for life.
{Zinnia Threlkeld} has been sacked.
{Zinnia Threlkeld}'s resignation was accepted.
{Zinnia Threlkeld} (pictured) said so.
{Zinnia Threlkeld} takes up the role of director on Monday.
{Zinnia Threlkeld} has been director of children's services since May.
His parents, {Dean=Dean Penhallow} and {Kelly Penhallow}, wept.
The post has gone to {Caspian Drewitt}, until now a team manager in the town.
Sergeant {Mark Elder} found the boy.
{Mark Elder}, mitigating, said she was sorry.
{Frank Lane}, a plumber, was jailed.
She lives there with her husband {Micah}, a cook.
"If {Ms Oyo-Fairley=Oyo-Fairley} agrees, I shall," he said.
"""

NOBODY = """
She is a Scot, 54, and lives by the River Lugg.
See the statement UIN HCWS123 in full.
When I left, Arden Families had closed.
A Worthing councillor has resigned.
The death of Chester shocked nobody.
A scheme called Hope was dropped.
Sunnifa Blighte has been minding the shop.
Kent, Derby, Reading and Lincoln were inspected in May.
Milton Keynes Council was rated inadequate by Ofsted.
Inspectors from Ofsted visited Sutton Coldfield and Brierley Hill last week.
Barking and Dagenham Council welcomed the report.
CHILDREN'S SERVICES IN NORTH SOMERSET PUT IN SPECIAL MEASURES AFTER OFSTED REPORT
Ofsted Slams Failing Children's Services In Kent And Medway
Damning Report Reveals Serious Failings At Town Hall
Great Ormond Street Hospital was criticised in the Laming report.
The Victoria Climbié Inquiry reported in January 2003.
The Children Act 1989 and the Working Together guidance apply.
Improvement Notice issued to Rochdale Borough Council.
Barnardo's and Action for Children will run Sure Start centres.
They met in Victoria Square and then at Birmingham Crown Court.
The Joseph Rowntree Foundation paid for the study at Nottingham Trent University.
Serco and G4S were among the firms that had made bids.
Teachers at King Edward VI School and St Thomas More Academy raised concerns.
The Daily Mail, the Daily Telegraph and the Birmingham Mail reported it.
Deloitte Touche and Red Quadrant carried out the study.
On Good Friday and Easter Monday the offices are closed.
A Serious Case Review was ordered by the Safeguarding Board.
The Liberal Democrat and Labour groups voted against the plan.
Lord Mayor's Parlour and the Council House are open to visitors.
The Chief Inspector wrote to the Secretary of State for Education.
Social Work England and the College of Social Work were told.
Isle of Wight, Hampshire and Southampton share a director.
The vicar of St Matthews church and pupils of St Thomas More spoke.
Madam Deputy Speaker, the Minister has failed.
Families in East Riding said Blackburn Road was unsafe.
Troubled Families money was cut by the Department for Communities and Local Government.
Words: Ada Lomas.
He was taken to James Cook hospital.
Storm Ciara was over by then.
He lives in Emmer Green.
The Lord Chief Justice said so.
Victoria Street was closed.
Inspectors visited Chester West in May, and Victoria Park was closed.
It has helped with the roll-out of Face-to-Face Havering.
He lives in Rock Ferry, and works in Barton Hill.
Recruiters Ann Lomas Baker and accountants Grant Thornton were hired.
The law firm Hugh James took the case from solicitors Irwin Mitchell.
She died at Harold Hill, and Amity Fostering was told by hon. Members.
Pupils sang in the Robin Hood and at Marks and Spencer.
The Victoria Derbyshire programme broke the story.
He supports Aston Villa and she Burton Albion.
The boy was taken to Royal Manchester.
Kids Company was sacked by ministers.
Head Start has been cut.
"""

_MARK = re.compile(r"\{([^{}=]+)(?:=([^{}]+))?\}")


def marked(line: str) -> tuple[str, list[tuple[int, str, str]]]:
    """A line without its marks, and start, words and name of each person marked."""
    text, expected, at = "", [], 0
    for mark in _MARK.finditer(line):
        text += line[at : mark.start()]
        expected.append((len(text), mark[1], mark[2] or mark[1]))
        text += mark[1]
        at = mark.end()
    return text + line[at:], expected


def people(text: str) -> tuple[PersonMention, ...]:
    """The mentions of a text that is a paragraph of an article's body."""
    return Reading(Document(text)).people


@pytest.mark.parametrize("line", NAMED.strip().split("\n"))
def test_names(line: str) -> None:
    """Every person is found, in the words marked, under the name told."""
    text, expected = marked(line)
    assert [(m.start, text[m.start : m.end], m.name) for m in people(text)] == [
        (
            start,
            words.removesuffix(" QC").removesuffix(" KC").removesuffix(" OBE").removesuffix(" MP").removesuffix(" Jr"),
            name,
        )
        for start, words, name in expected
    ]


@pytest.mark.parametrize("line", NOBODY.strip().split("\n"))
def test_no_names(line: str) -> None:
    """Places, bodies, headings and days are nobody."""
    assert people(line) == ()
