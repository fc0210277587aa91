"""Who holds which post is read from phrases, clauses and neighbouring sentences."""

from __future__ import annotations

import pytest

from govreview.models.document import Document
from govreview.reading.reading import Reading

# A text, and behind each ">" a person with the post told: name, title, kind, organisation; "~" before a former one.
TOLD = """
Mark Rogers, chief executive of Birmingham City Council, said so.
> Mark Rogers: chief executive, chief_executive, Birmingham City Council

Peter Hay, strategic director of people at the council, was present.
> Peter Hay: strategic director of people, dcs, -

Children's minister Edward Timpson welcomed the plan.
> Edward Timpson: Children's minister, minister, -

The children's minister, Edward Timpson, welcomed the plan.
> Edward Timpson: children's minister, minister, -

Edward Timpson MP, the children's minister, welcomed the plan.
> Edward Timpson: children's minister, minister, -

Lord Warner, a former Labour health minister, will start in May.
> Lord Warner: ~former Labour health minister, minister, -

Mary Ellery is the director of children's services in Hackney.
> Mary Ellery: director of children's services, dcs, Hackney

Mary Ellery was director of children's services at Hackney from 2007 to 2010.
> Mary Ellery: ~director of children's services, dcs, Hackney

Mary Ellery has been director of children's services since 2013.
> Mary Ellery: director of children's services, dcs, -

Mary Ellery, who has been director of children's services since 2013, said so.
> Mary Ellery: director of children's services, dcs, -

Mary Ellery, who is also the chief executive of Barnardo's, said so.
> Mary Ellery: chief executive, other, Barnardo's

Mary Ellery, who was the council's leader until May, said so.
> Mary Ellery: ~leader, council_leader, -

Mary Ellery, who chairs the improvement board, said progress had been made.
> Mary Ellery: chairs the improvement board, board_chair, -

Mary Ellery, who leads the city council, said progress had been made.
> Mary Ellery: leads the city council, council_leader, -

Mary Ellery, who runs the charity Kids First, said progress had been made.
> Mary Ellery: runs the charity Kids First, other, Kids First

Mary Ellery, who led the inquiry, said progress had been made.

Mary Ellery, who used to run Kent County Council, said progress had been made.

The director of children's services resigned yesterday. Mary Ellery said it had been an honour to serve.
> Mary Ellery: director of children's services, dcs, -

The head of Ofsted attacked the council yesterday. Sir Michael Wilshaw said the city was a disgrace.
> Michael Wilshaw: head, inspector, Ofsted

The children's minister attacked the council. In a letter, Edward Timpson said it had failed.
> Edward Timpson: children's minister, minister, -

The leader of the council attacked the report. The director of children's services was silent. Mary Ellery spoke.

Birmingham's children's director Peter Hay is to retire.
> Peter Hay: children's director, dcs, Birmingham

Birmingham City Council leader Sir Albert Bore said sorry.
> Albert Bore: Council leader, council_leader, Birmingham City Council

Labour leader of the council Simon Letts said sorry.
> Simon Letts: Labour leader of the council, council_leader, -

John Hemming, the Liberal Democrat MP for Birmingham Yardley, said it was late.
> John Hemming: Liberal Democrat MP for Birmingham Yardley, other, -

Richard Burden, MP for Northfield, and Gisela Stuart, MP for Edgbaston, met.
> Richard Burden: MP for Northfield, other, -
> Gisela Stuart: MP for Edgbaston, other, -

The panel: Mary Ellery (chair), Tom Okafor (director of adult social care, Leeds City Council) and Ann Peel.
> Mary Ellery: chair, board_chair, -
> Tom Okafor: director of adult social care, other, -

Mary Ellery (Labour), cabinet member for children and families, said so.
> Mary Ellery: cabinet member for children and families, lead_member, -

Cabinet member for children Coun Brigid Jones said so.
> Brigid Jones: Cabinet member for children, lead_member, -

Cllr Brigid Jones, lead member for children's services and deputy leader of the council, said so.
> Brigid Jones: lead member for children's services, lead_member, -
> Brigid Jones: deputy leader of the council, other, -

Professor Julian Le Grand of the London School of Economics wrote the report.

Julian Le Grand, professor of social policy at the London School of Economics, wrote the report.
> Julian Le Grand: professor of social policy, other, London School of Economics

Isabelle Trowler, the chief social worker for children, and Alan Wood, director at Hackney, wrote the report.
> Isabelle Trowler: chief social worker for children, other, -
> Alan Wood: director, dcs, Hackney

As chief executive of Sandwell, Jan Britton said she was sorry.
> Jan Britton: chief executive, chief_executive, Sandwell

As leader of the council I am sorry," Mary Ellery said.

Speaking as chair of the safeguarding board, Mary Ellery said progress had been made.
> Mary Ellery: chair of the safeguarding board, board_chair, -

A spokesman for Mary Ellery, leader of the opposition, said so.
> Mary Ellery: leader of the opposition, other, -

Mary Ellery, then the chief executive, said so in 2010.
> Mary Ellery: ~chief executive, chief_executive, -

Mary Ellery, interim director of children's services, and her deputy, Tom Okafor, have left.
> Mary Ellery: interim director of children's services, dcs, -
> Tom Okafor: deputy, dcs, -

Mary Ellery, leader of Kent County Council, and her deputy, Tom Okafor, have left.
> Mary Ellery: leader, council_leader, Kent County Council
> Tom Okafor: deputy, other, -

Mary Ellery is not the director of children's services.

Mary Ellery could be the next director of children's services.

Mary Ellery will be director of children's services from June.

If Mary Ellery were leader of the council, she would resign.

Mary Ellery's predecessor as director of children's services, Tom Okafor, left in 2012.
> Tom Okafor: ~director of children's services, dcs, -

Tom Okafor, her predecessor as leader of the council, left in 2012.
> Tom Okafor: ~leader of the council, council_leader, -

Mary Ellery, 54, a former director of children's services in Leeds, will chair it.
> Mary Ellery: ~former director of children's services, dcs, Leeds

Mary Ellery, formerly chief executive of Leeds City Council and now a consultant, will chair it.
> Mary Ellery: ~formerly chief executive, chief_executive, Leeds City Council
> Mary Ellery: consultant, other, -

Mary Ellery, previously director of children's services at Leeds, now leads the trust.
> Mary Ellery: ~previously director of children's services, dcs, Leeds
> Mary Ellery: leads the trust, chief_executive, -

Ms Ellery, a barrister, is chair of Rotherham's safeguarding children board. Mary Ellery lives in Hull.
> Mary Ellery: barrister, other, -
> Mary Ellery: chair of safeguarding children board, board_chair, Rotherham

Mary Ellery and Tom Okafor, joint directors of children's services, said so.

Ofsted regional director Mary Ellery said inspectors would return.
> Mary Ellery: regional director, inspector, Ofsted

Her Majesty's Chief Inspector, Sir Michael Wilshaw, said inspectors would return.
> Michael Wilshaw: Chief Inspector, inspector, -

The Secretary of State for Education (Nicky Morgan) made a statement.
> Nicky Morgan: Secretary of State for Education, minister, -

Nicky Morgan, the education secretary, and her predecessor, Michael Gove, met.
> Nicky Morgan: education secretary, minister, -

We look forward to working with the commissioner. // Yours sincerely, // Mary Ellery / Director of Children's Services
> Mary Ellery: Director of Children's Services, dcs, -

It was signed by Mary Ellery, director of children's services, and by Tom Okafor, leader of the council.
> Mary Ellery: director of children's services, dcs, -
> Tom Okafor: leader of the council, council_leader, -

Commissioner Mary Ellery will report in June.
> Mary Ellery: Commissioner, commissioner, -

The government-appointed commissioner, Mary Ellery, will report in June.
> Mary Ellery: government-appointed commissioner, commissioner, -

Mary Ellery, the commissioner sent in by ministers, will report in June.
> Mary Ellery: commissioner, commissioner, -

The minister wrote to Mary Ellery, chair of the LGA's children and young people board, in May.
> Mary Ellery: chair of children and young people board, other, LGA

Social worker Mary Ellery told the court that she had visited the home.
> Mary Ellery: Social worker, other, -

Unison branch secretary Mary Ellery said staff were exhausted.
> Mary Ellery: branch secretary, other, Unison

Anne Longfield, the Children's Commissioner for England, said it was shocking.
> Anne Longfield: Children's Commissioner for England, other, -

Mary Ellery took over as director of children's services in May.
> Mary Ellery: director of children's services, dcs, -
"""


def cases() -> list[tuple[str, list[str]]]:
    """Each text with what is told of whom; " / " is an end of line, " // " of a paragraph."""
    out: list[tuple[str, list[str]]] = []
    for block in TOLD.strip().split("\n\n"):
        text, *told = block.split("\n")
        out.append((text.replace(" // ", "\n\n").replace(" / ", "\n"), [line.removeprefix("> ") for line in told]))
    return out


def held(text: str) -> list[str]:
    """Who holds what, in the form of the table."""
    return [
        f"{person.name}: {'~' * post.former}{post.title}, {post.kind}, {post.organisation or '-'}"
        for person, post in Reading(Document(text)).holders
    ]


@pytest.mark.parametrize(("text", "expected"), cases())
def test_holders(text: str, expected: list[str]) -> None:
    """Everybody holds the posts that the text tells, and no others."""
    assert held(text) == expected
