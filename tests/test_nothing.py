"""Sentences in the words of the domain that tell nothing of it: no record may come of them."""

from __future__ import annotations

import pytest

import govreview
from govreview import ChildCase, Statement

SENTENCES = """
Ann Lisle, director of children's services at Kent, said the report made hard reading.
Kent's director of children's services, Ann Lisle, apologised to the family.
Ann Lisle, who has worked in Kent for ten years, said staff morale was good.
Ann Lisle left the meeting before the vote was taken.
Ann Lisle, cabinet member for children at Kent, left the room in tears.
Ann Lisle, the leader of Kent County Council, stood by her director.
Councillor Ann Lisle stood up to speak.
Ann Lisle, a social worker, gave up her lunch break to see the boy.
Ann Lisle, a social worker in Kent, lost her temper with the mother.
The mother lost her job in March and moved to Hull.
The boy's father, Ray Cope, left the army in 2010.
Ray Cope, who left school at 16, was sacked from a warehouse.
Ray Cope, a former soldier, was dismissed from the army in 2010.
Foster carer Jo Wood took over the care of the twins.
Jo Wood, the children's grandmother, took charge of the twins.
Jo Wood took the stand on Monday and told the jury about the bruises.
Jo Wood, prosecuting, took the jury through the messages.
All but Kent were rated good by Ofsted.
Every council in the region except Kent was rated good by Ofsted.
Every council in the region bar Kent was judged good by Ofsted.
The leader hopes that Kent will be rated good by Ofsted next time.
The play tells of a boy, Tom Hill, who was murdered by his stepfather.
Jo Wood stepped down from the witness box.
Jo Wood took early retirement from teaching.
Jo Wood bowed out of the race for leader.
Judge Jo Wood retired the jury on Friday.
The jury was sent out on Friday by Judge Jo Wood.
Coroner Jo Wood opened the inquest on Friday.
Coroner Jo Wood recorded a narrative verdict.
Raj Patel was named businessman of the year in Kent.
Raj Patel was named in court as the killer.
Raj Patel was charged with murder in May.
Raj Patel took up running after his illness.
Raj Patel took up the case of the family with the council.
Raj Patel, MP for Kent North, took up the case with the minister.
Raj Patel, the MP, has joined calls for an inquiry.
Raj Patel, the MP, led a debate on children's services in Kent.
Raj Patel, the MP, chaired a meeting of parents.
Raj Patel led tributes to the boy.
Raj Patel, the detective who led the investigation, said it was the worst case he had seen.
Detective Superintendent Raj Patel, who led the murder inquiry, praised his team.
Raj Patel of Unison said staff were leaving in droves.
Unison's Raj Patel said social workers were leaving because of their caseloads.
Raj Patel, a professor at Kent, reviewed the literature for the study.
Raj Patel reviewed the book for the newspaper.
Raj Patel, from the charity, advised parents to keep calm.
Raj Patel helped to carry the coffin.
Raj Patel returned to the stand on Tuesday.
Raj Patel returned from holiday to find the office empty.
Raj Patel went back to his desk and rang the police.
Raj Patel cleared his throat.
Raj Patel put his name to a letter to the minister.
Raj Patel put in a complaint to the council.
Raj Patel's son was removed from his care in May.
Raj Patel was removed from the courtroom after shouting.
Raj Patel was suspended from school twice.
Raj Patel, 15, was moved from one foster home to another.
Raj Patel, 15, joined a gang in Hull.
Raj Patel, a former pupil, joined the army in 2012.
Ann Lisle replaced the phone and wept.
Ann Lisle replaced the old locks.
Ann Lisle followed the social worker out of the door.
Ann Lisle followed him into the kitchen.
Ann Lisle succeeded in getting the boy a bed.
Ann Lisle resigned herself to a long wait.
Ann Lisle was elected to Parliament in 2010.
Ann Lisle was elected to the school council.
Ann Lisle became angry when the director spoke.
Ann Lisle became a mother at 16.
Ann Lisle will become the first witness on Monday.
Ann Lisle is the new patron of the charity.
Ann Lisle quit smoking in 2010.
Ann Lisle quit her flat in May, owing rent.
Ann Lisle walked out of the interview in tears.
Ann Lisle's appointment with the doctor was cancelled.
Ann Lisle missed her appointment at the clinic.
Ann Lisle's departure from the hospital was not noted.
Ann Lisle's removal from the home was ordered by a judge.
The removal of Ann Lisle's children was ordered by a judge.
The suspension of the school's licence was lifted.
The election of Ann Lisle to the golf club committee was close.
In came Ann Lisle with the tea.
Out went Ann Lisle into the rain.
Ann Lisle was sent to Leeds to live with an aunt.
Ann Lisle was sent to prison for nine years.
Ann Lisle was sent home from school with nits.
Ann Lisle was sent for by the head teacher.
Ann Lisle was brought in for questioning.
Ann Lisle was brought to court from prison.
Ann Lisle was placed with foster carers in Hull.
Ann Lisle was placed on the child protection register in May.
Ann Lisle was placed on bail until June.
Ann Lisle was told to go home.
Ann Lisle must go to court in May.
Ann Lisle should go to a good school, her mother said.
Ann Lisle is off sick.
Ann Lisle is out of hospital.
Ann Lisle, the head of the school, is on leave.
Ann Lisle has been in charge of the kitchen since May.
Ann Lisle is in the chair by the window.
Ann Lisle sits on the bench in Hull.
Ann Lisle gave notice of an appeal.
Ann Lisle gave way to tears.
Ann Lisle made way for the pram.
Ann Lisle handed over the baby to a nurse.
Ann Lisle handed the keys to the landlord.
Ann Lisle handed in her homework.
Ann Lisle picked up the baby from his cot.
Ann Lisle lost a vote on the parking charges.
Ann Lisle won the seat for Labour in 2010.
Ann Lisle lost her seat on the train.
Ann Lisle swapped her shoes for boots.
Kent's schools were rated good by Ofsted.
Ofsted rated the academy inadequate in May.
The nursery, in Kent, was rated outstanding by Ofsted.
The children's home, run by Kent County Council, was rated inadequate.
The hospital was put in special measures in May.
The school went into special measures in 2012.
The fostering agency was judged good by Ofsted.
The serious case review was itself graded inadequate by Ofsted.
The Care Quality Commission rated the trust inadequate.
Kent's adult social care was rated good by the CQC.
Kent's library service was rated outstanding by readers.
The council made good progress in May, the leader said.
The response was inadequate, the judge said.
The council's staffing was inadequate, said the union.
The coroner said the council's records were inadequate.
The support was good, said the mother.
Ofsted said that it required improvement in three councils last year.
Four in ten councils require improvement, said Ofsted.
One in five councils was rated inadequate in 2015.
If Kent were rated inadequate, the minister would act.
"Good is what we want to be," said the leader of Kent.
The report found outstanding examples of practice in Kent.
The good news is that Kent has hired 20 social workers.
An outstanding debt of £2m must be paid by Kent.
The outstanding cases in Kent number 300.
Ofsted inspects all councils every three years.
Ofsted has published its annual report.
Inspectors visit schools in Kent each year.
Inspectors from the fire service visited the home in May.
Police inspected the house in May.
The council will review its parking charges.
The council has ordered a review of bus routes.
The council reviews each case every six months.
The judge ordered a review of the sentence.
The sentence will be reviewed by the attorney general.
A review of the literature was published in May.
A public inquiry into the hospital deaths opened in May.
A police inquiry into the home was launched in May.
The council has appointed commissioners for parking.
The police and crime commissioner for Kent visited the school.
The children's commissioner for England visited Kent in May.
The charity commissioner wrote to the trust.
The NHS trust took over the hospital in May.
The academy trust took over the school in May.
The council handed the park to a trust in May.
The leisure centre is run by a trust.
The theatre trust took over the hall from Kent County Council.
The council issued a notice to quit to the family.
The council served an improvement notice on the landlord.
The health and safety executive served an improvement notice on the council over asbestos.
The fire service issued an improvement notice to the school.
The judge gave the jury a direction.
The council gave the contractor directions to leave.
The road was closed at the direction of the council.
The council has hired an adviser on climate change.
A financial adviser from Kent was jailed for fraud.
The improvement board of the hospital met in May.
The parole board met in May.
The panel of judges chose the winner in May.
The council could be taken over by its neighbour in a merger of districts.
Children were taken into care in May.
The council took the boy into care in May.
Sixteen children died in Kent in 2012.
Two children a week die in Britain of abuse, said the charity.
A number of child deaths in Kent have been reviewed.
The charity helps children who were abused.
She wrote a novel about a girl who starved to death.
The boy, 12, won a medal in Kent.
Her son, 4, starts school in September.
A 14-year-old boy was arrested over the theft.
The 17-year-old was jailed for stabbing a man in Hull.
A man of 40 died in Kent in May.
His grandmother, 80, died in May.
The dog died in May.
The girl, 9, gave evidence against her father.
Social workers removed three children from the home in May.
A child in Kent waits 200 days to be adopted.
The toddler was rescued from the river by a passer-by and is well.
Baby Alfie was born in May and weighs 8lb.
The council said it was sorry for the death of Councillor Jo Wood.
Firefighters died in the blaze, the inquest heard.
The baby boom in Kent ended in 2012.
""".strip().splitlines()


@pytest.mark.parametrize("text", SENTENCES)
def test_nothing_is_told(text: str) -> None:
    """Leaving a room, a school's grade, a landlord's notice, a play about a child."""
    found = govreview.extract(text, id="x", published="2015-06-10").records
    assert [record for record in found if not isinstance(record, Statement)] == []


def test_nothing_is_told_of_a_child_in_a_compound() -> None:
    """A tool named for child sexual exploitation, below a line on babies, is about no child."""
    text = (
        "For example, in unborn baby cases this enables exploration of short- and long-\n"
        "The child sexual exploitation screening tool is not yet being consistently used to"
    )
    assert govreview.extract(text, id="x").of(ChildCase) == ()
