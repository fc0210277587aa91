"""Who holds which post is read from phrases, clauses and neighbouring sentences."""

from __future__ import annotations

import pytest

from govreview.models.document import Document
from govreview.reading.reading import Reading

# A text, and behind each ">" a person with the post told: name, title, kind, organisation; "~" before a former one.
TOLD = """
Mark Rogers, chief executive of Birmingham City Council, said so.
> Mark Rogers: chief executive, chief_executive, Birmingham City Council

Mary Ellery, corporate director of regeneration at Hackney, said so.
> Mary Ellery: corporate director of regeneration, other, Hackney

Mary Ellery, Executive Director of Transformation and Change, said so.
> Mary Ellery: Executive Director of Transformation and Change, other, -

Mary Ellery, Executive Director of Strategic Commissioning, said so.
> Mary Ellery: Executive Director of Strategic Commissioning, other, -

Mary Ellery, head of policy, research and public affairs, said so.
> Mary Ellery: head of policy, other, -

Head of Strategic Housing Mary Ellery said so.
> Mary Ellery: Head of Strategic Housing, other, -

Mary Ellery, Assistant Director for Early Help, said so.
> Mary Ellery: Assistant Director for Early Help, dcs, -

Mary Ellery, Executive Director – Children’s Services, said so.
> Mary Ellery: Executive Director Children's Services, dcs, -

Councillor Mary Ellery, Cabinet Member: Children and Young People, said so.
> Mary Ellery: Cabinet Member Children and Young People, lead_member, -

Mary Ellery [interim director of children's services] told members so.
> Mary Ellery: interim director of children's services, dcs, -

Councillor Mary Ellery Cabinet Member for Children said so.
> Mary Ellery: Cabinet Member for Children, lead_member, -

The department's director general for schools, Mary Ellery, said so.
> Mary Ellery: director general for schools, other, -

Assistant director for policy Mary Ellery said so.
> Mary Ellery: Assistant director for policy, other, -

Mary Ellery, director for decades, said so.
> Mary Ellery: director, dcs, -

Mary Ellery, Hackney's director-designate of children's services, said so.
> Mary Ellery: director-designate of children's services, dcs, Hackney

Mary Ellery Executive Member for children thanked the staff.
> Mary Ellery: Executive Member for children, lead_member, -

Mary Ellery Director Mark Rogers said so.
> Mark Rogers: Director, dcs, -

Chair of Kent children's trust board Mary Ellery said so.
> Mary Ellery: Chair of children's trust board, board_chair, Kent

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

Portfolio holder for children and families Councillor Adrian Farleigh apologised.
> Adrian Farleigh: Portfolio holder for children and families, lead_member, -

Pat Bright, the authority's monitoring officer, did not speak.
> Pat Bright: monitoring officer, other, -

Mary Ellery is the director of children's services in Hackney.
> Mary Ellery: director of children's services, dcs, Hackney

Tower Hamlets was told. The mayor, Rahat Ellery, spoke.
> Rahat Ellery: mayor, council_leader, -

Reading was told. The mayor, Rahat Ellery, spoke.
> Rahat Ellery: mayor, other, -

Mary Ellery has previously worked as chief executive of Hackney council.
> Mary Ellery: ~chief executive, chief_executive, Hackney council

Mary Ellery was director of children's services at Hackney from 2007 to 2010.
> Mary Ellery: ~director of children's services, dcs, Hackney

Mary Ellery was director of children's services at Hackney until 2010 and now chief executive at Leeds.
> Mary Ellery: ~director of children's services, dcs, Hackney
> Mary Ellery: chief executive, chief_executive, Leeds

Mary Ellery is chair of the improvement board and a former director of children's services at Hackney.
> Mary Ellery: chair of the improvement board, board_chair, -
> Mary Ellery: ~former director of children's services, dcs, Hackney

Mary Ellery, formerly director of children's services at Hackney and chief executive of Leeds, said so.
> Mary Ellery: ~formerly director of children's services, dcs, Hackney
> Mary Ellery: ~chief executive, chief_executive, Leeds

Mary Ellery was leader of the council and the director of finance at Leeds left.
> Mary Ellery: ~leader of the council, council_leader, -

Mary Ellery is leader of the council and the director said so.
> Mary Ellery: leader of the council, council_leader, -

Mary Ellery, assistant director at Hackney, was promoted from head of fostering on 1 June.
> Mary Ellery: assistant director, dcs, Hackney
> Mary Ellery: ~head of fostering, other, -

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
> Tom Okafor: joint director of children's services, dcs, -
> Mary Ellery: joint director of children's services, dcs, -

Ofsted regional director Mary Ellery said inspectors would return.
> Mary Ellery: regional director, inspector, Ofsted

Her Majesty's Chief Inspector, Sir Michael Wilshaw, said inspectors would return.
> Michael Wilshaw: Chief Inspector, inspector, -

The Secretary of State for Education (Nicky Morgan) made a statement.
> Nicky Morgan: Secretary of State for Education, minister, -

Nicky Morgan, the education secretary, and her predecessor, Michael Gove, met.
> Nicky Morgan: education secretary, minister, -
> Michael Gove: ~education secretary, minister, -

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

Coun Tom Okafor, Leeds City Council's executive member for children's services, said so.
> Tom Okafor: executive member for children's services, lead_member, Leeds City Council

Leeds City Council's executive member for children's services, Coun Tom Okafor, said so.
> Tom Okafor: executive member for children's services, lead_member, Leeds City Council

The council's chief executive, Jan Britton, and its director of children's services, Ann Peel, apologised.
> Jan Britton: chief executive, chief_executive, -
> Ann Peel: director of children's services, dcs, -

Ann Peel, director of children's services since 2012, has quit.
> Ann Peel: director of children's services, dcs, -

Ann Peel, until last month director of children's services at Slough, will chair the board.
> Ann Peel: ~director of children's services, dcs, Slough

Ann Peel, currently deputy director at Camden, will take over.
> Ann Peel: deputy director, dcs, Camden

Former Ofsted inspector Ann Peel has been hired.
> Ann Peel: ~Former inspector, inspector, Ofsted

A former head of children's services in Kent, Ann Peel, has been hired.
> Ann Peel: ~former head of children's services, dcs, Kent

Ann Peel - a former director of children's services in Kent - has been hired.
> Ann Peel: ~former director of children's services, dcs, Kent

Ann Peel, a senior civil servant, and Tom Okafor, a barrister, were asked to report.
> Ann Peel: senior civil servant, other, -
> Tom Okafor: barrister, other, -

The board is chaired by Ann Peel, a former chief constable.
> Ann Peel: board, board_chair, -
> Ann Peel: ~former chief constable, other, -

The inquiry, chaired by Ann Peel QC, will report in May.
> Ann Peel: QC, other, -

The improvement board, led by former council chief executive Ann Peel, meets monthly.
> Ann Peel: improvement board, board_chair, -
> Ann Peel: ~former council chief executive, chief_executive, -

The safeguarding board's independent chair, Ann Peel, said agencies had failed.
> Ann Peel: independent chair, board_chair, -

Independent chair of the safeguarding board Ann Peel said agencies had failed.
> Ann Peel: Independent chair of the safeguarding board, board_chair, -

Ann Peel, independent chair of Slough Safeguarding Children Board, said agencies had failed.
> Ann Peel: independent chair, board_chair, Slough Safeguarding Children Board

Ann Peel, who heads Unison in the city, said staff were exhausted.
> Ann Peel: heads Unison, other, Unison

Ann Peel, of the LGA, said councils needed money.

Ann Peel, president of the Association of Directors of Children's Services, said councils needed money.
> Ann Peel: president, other, Association of Directors of Children's Services

ADCS president Ann Peel said councils needed money.
> Ann Peel: president, other, ADCS

Chair of the education select committee Graham Stuart MP said it was shocking.
> Graham Stuart: Chair of the education select committee, other, -

Graham Stuart, the Conservative chair of the Commons education committee, said it was shocking.
> Graham Stuart: Conservative chair, other, Commons education committee

Shadow education secretary Tristram Hunt called for action.
> Tristram Hunt: Shadow education secretary, other, -

Lucy Powell, Labour's shadow children's minister, called for action.
> Lucy Powell: shadow children's minister, other, -

Schools minister Lord Hill of Oareford replied.
> Lord Hill: Schools minister, minister, -

The Parliamentary Under-Secretary of State for Education (Lord Nash) replied.
> Lord Nash: Parliamentary Under-Secretary of State for Education, minister, -

Ofsted's chief inspector Sir Michael Wilshaw said the city was a disgrace.
> Michael Wilshaw: chief inspector, inspector, Ofsted

Eleanor Schooling, Ofsted's national director for social care, said standards were low.
> Eleanor Schooling: national director for social care, inspector, Ofsted

Debbie Jones, Ofsted's regional director for London, wrote to the council.
> Debbie Jones: regional director for London, inspector, Ofsted

Judge Ann Peel jailed them for life.
> Ann Peel: Judge, other, -

Coroner Ann Peel recorded a verdict of unlawful killing.
> Ann Peel: Coroner, other, -

Assistant coroner for Kent Ann Peel said so.
> Ann Peel: Assistant coroner for Kent, other, -

Tom Okafor, defending, said she was sorry.
> Tom Okafor: defending, other, -

Mrs Justice Peel, who tried the case, said the boy was failed.
> Peel: Justice, other, -

His Honour Judge Tom Okafor said the boy was failed.
> Tom Okafor: Judge, other, -

Tom Okafor, sometime chief executive of Kent, said so.
> Tom Okafor: ~sometime chief executive, chief_executive, Kent

Headteacher Ann Peel said teachers had raised concerns.
> Ann Peel: Headteacher, other, -

Ann Peel was the boy's social worker.
> Ann Peel: ~social worker, other, -

Ann Peel had been his social worker for six months.
> Ann Peel: ~social worker, other, -

Ann Peel, whose predecessor Tom Okafor resigned, is chief executive.
> Ann Peel: chief executive, chief_executive, -

Ann Peel replaces Tom Okafor, who was director of children's services for three years.
> Tom Okafor: ~director of children's services, dcs, -

Tom Okafor's successor, Ann Peel, starts in May.

Kent's director of children's services, Tom Okafor, is leaving. His successor, Ann Peel, starts in May.
> Tom Okafor: director of children's services, dcs, Kent
> Ann Peel: director of children's services, dcs, Kent

Kent's director of children's services, Tom Okafor, is leaving. Deputy director Ann Peel will stand in.
> Tom Okafor: director of children's services, dcs, Kent
> Ann Peel: Deputy director, dcs, -

The council's leader, Ann Peel, the chief executive, Tom Okafor, and the director, Jo Hart, met.
> Ann Peel: leader, council_leader, -
> Tom Okafor: chief executive, chief_executive, -
> Jo Hart: director, dcs, -

Ann Peel (Lab, Hackney), cabinet member for children, said so.
> Ann Peel: cabinet member for children, lead_member, -

Council leader Ann Peel and chief executive Tom Okafor apologised.
> Ann Peel: Council leader, council_leader, -
> Tom Okafor: chief executive, chief_executive, -

Joint leaders of the council Ann Peel and Tom Okafor apologised.
> Ann Peel: Joint leader of the council, council_leader, -
> Tom Okafor: Joint leader of the council, council_leader, -

Labour leader Ed Miliband said so.
> Ed Miliband: Labour leader, other, -

Liberal Democrat group leader Paul Tilsley said so.
> Paul Tilsley: Liberal Democrat group leader, other, -

Opposition leader Ann Peel, Conservative, said so.
> Ann Peel: Opposition leader, other, -

Ann Peel, Conservative councillor for Redhill, said so.
> Ann Peel: Conservative councillor for Redhill, other, -

Tory councillor Ann Peel said so.
> Ann Peel: Tory councillor, other, -

Ann Peel, a Labour councillor, said so.
> Ann Peel: Labour councillor, other, -

The mayor of Doncaster, Ros Jones, said so.
> Ros Jones: mayor, council_leader, Doncaster

Doncaster mayor Ros Jones said so.
> Ros Jones: mayor, council_leader, Doncaster

Doncaster's elected mayor, Ros Jones, said so.
> Ros Jones: elected mayor, council_leader, Doncaster

Children's commissioner for England Anne Longfield said so.
> Anne Longfield: Children's commissioner for England, other, -

Commissioner Tom Okafor and adviser Ann Peel reported.
> Tom Okafor: Commissioner, commissioner, -
> Ann Peel: adviser, adviser, -

The government's commissioner in Slough, Eleanor Brazil, reported.
> Eleanor Brazil: commissioner, commissioner, Slough

Eleanor Brazil, the commissioner appointed by the government, reported.
> Eleanor Brazil: commissioner, commissioner, -

Eleanor Brazil, the government-appointed children's services commissioner for Slough, reported.
> Eleanor Brazil: government-appointed children's services commissioner, commissioner, Slough

NSPCC chief executive Peter Wanless said so.
> Peter Wanless: chief executive, other, NSPCC

Peter Wanless, chief executive of the NSPCC, said so.
> Peter Wanless: chief executive, other, NSPCC

Peter Wanless of the NSPCC said so.

Peter Wanless, who is chief executive of the NSPCC, said so.
> Peter Wanless: chief executive, other, NSPCC

Emeritus professor of social work Ray Jones said so.
> Ray Jones: Emeritus professor of social work, other, -

Ray Jones, emeritus professor of social work, said so.
> Ray Jones: emeritus professor of social work, other, -

Trust chief executive Ann Peel said so.
> Ann Peel: Trust chief executive, chief_executive, -

Ann Peel, chief executive of Slough Children First, said so.
> Ann Peel: chief executive, chief_executive, Slough Children First

Andy Couldrick, chief executive of Birmingham Children's Trust, said so.
> Andy Couldrick: chief executive, chief_executive, Birmingham Children's Trust

Chair of Birmingham Children's Trust Andrew Christie said so.
> Andrew Christie: Chair, board_chair, Birmingham Children's Trust

Andrew Christie, chair of the trust, said so.
> Andrew Christie: chair of the trust, board_chair, -

The trust's chair, Andrew Christie, said so.
> Andrew Christie: chair, board_chair, -

Ann Peel, author of the report, said so.
> Ann Peel: author of the report, reviewer, -

The report's author, Ann Peel, said so.
> Ann Peel: author, reviewer, -

Report author Ann Peel said so.
> Ann Peel: Report author, reviewer, -

Ann Peel, who wrote the report, said so.

Ann Peel, who led the review, is a former director of social services in Hull.
> Ann Peel: ~former director of social services, dcs, Hull

Ann Peel, lead reviewer, said so.
> Ann Peel: lead reviewer, reviewer, -

Ann Peel, member of the panel, said so.
> Ann Peel: member of the panel, panel_member, -

Panel members Ann Peel and Tom Okafor said so.
> Ann Peel: Panel member, panel_member, -
> Tom Okafor: Panel member, panel_member, -

Ann Peel, lead inspector, wrote: "It was poor."
> Ann Peel: lead inspector, inspector, -

Lead inspector Ann Peel wrote: "It was poor."
> Ann Peel: Lead inspector, inspector, -

Her Majesty's Inspector Ann Peel wrote: "It was poor."
> Ann Peel: Inspector, inspector, -

"We are sorry," said Ann Peel, director of children's services at Kent County Council.
> Ann Peel: director of children's services, dcs, Kent County Council

"We are sorry," Ann Peel, director of children's services, said.
> Ann Peel: director of children's services, dcs, -

"We are sorry," said director of children's services Ann Peel.
> Ann Peel: director of children's services, dcs, -

Ann Peel, director of children's services at Kent County Council said: "We are sorry."
> Ann Peel: director of children's services, dcs, Kent County Council

Responding, Kent County Council's Director for Children, Young People and Education, Ann Peel, said: "We are sorry."
> Ann Peel: Director for Children, Young People and Education, dcs, Kent County Council

Cllr Ann Peel, Kent County Council's Cabinet Member for Integrated Children's Services, said: "We are sorry."
> Ann Peel: Cabinet Member for Integrated Children's Services, lead_member, Kent County Council

Councillor Ann Peel, Cabinet Member for Children, Families and Education at Kent, said: "We are sorry."
> Ann Peel: Cabinet Member for Children, Families and Education, lead_member, Kent

Commenting on the report, Ann Peel, Chief Executive at Kent County Council, said: "We are sorry."
> Ann Peel: Chief Executive, chief_executive, Kent County Council

Ann Peel, the third director of children's services in two years, starts in May.
> Ann Peel: director of children's services, dcs, -

Ann Peel, the council's third director of children's services in two years, starts in May.
> Ann Peel: director of children's services, dcs, -

Ann Peel, once the council's director of children's services and now at the DfE, said so.
> Ann Peel: ~director of children's services, dcs, -

Ann Peel, Slough's then director of children's services, said so.
> Ann Peel: ~then director of children's services, dcs, Slough

Ann Peel and Tom Okafor, the commissioners sent in by the minister, said so.
> Tom Okafor: commissioner, commissioner, -
> Ann Peel: commissioner, commissioner, -

Ann Peel, who had been chief executive for a decade, left.
> Ann Peel: ~chief executive, chief_executive, -

Ann Peel, who holds the children's brief, left.
> Ann Peel: children's brief, lead_member, -

Ann Peel holds the post of director of children's services.
> Ann Peel: director of children's services, dcs, -

Ann Peel's role as chair of the board ended.
> Ann Peel: chair of the board, board_chair, -

Ann Peel (pictured), chief executive of Slough council, said so.
> Ann Peel: chief executive, chief_executive, Slough council

Ann Peel, 48, who has been chief executive since 2010, left.
> Ann Peel: chief executive, chief_executive, -

Ann Peel - the city's director of children's services - said so.
> Ann Peel: director of children's services, dcs, -

Pictured: Ann Peel, director of children's services
> Ann Peel: director of children's services, dcs, -

From left: Ann Peel, leader of the council, Tom Okafor, chief executive, and Jo Hart, director of children's services.
> Ann Peel: leader of the council, council_leader, -
> Tom Okafor: chief executive, chief_executive, -
> Jo Hart: director of children's services, dcs, -

Ann Peel, director of children's services (left), said so.
> Ann Peel: director of children's services, dcs, -

The letter, signed by council leader Ann Peel and chief executive Tom Okafor, said so.
> Ann Peel: council leader, council_leader, -
> Tom Okafor: chief executive, chief_executive, -

The letter from Ofsted's regional director, Ann Peel, to Tom Okafor, director of children's services, said so.
> Ann Peel: regional director, inspector, Ofsted
> Tom Okafor: director of children's services, dcs, -

In a letter to director of children's services Tom Okafor, Ofsted inspector Ann Peel said so.
> Tom Okafor: director of children's services, dcs, -
> Ann Peel: inspector, inspector, Ofsted

In a letter to the director, Tom Okafor, the minister, Ann Peel, said so.
> Tom Okafor: director, dcs, -
> Ann Peel: minister, minister, -

She wrote to the chief executive, Tom Okafor, in May.
> Tom Okafor: chief executive, chief_executive, -

Under its director, Tom Okafor, the service improved.
> Tom Okafor: director, dcs, -

Under Tom Okafor, the director of children's services, it improved.
> Tom Okafor: director of children's services, dcs, -

Tom Okafor, whose contract as interim director ends in May, said so.
> Tom Okafor: interim director, dcs, -

According to Tom Okafor, leader of the council, it will go.
> Tom Okafor: leader of the council, council_leader, -

Tom Okafor, for the council, said so.

Tom Okafor, Labour, said so.

Tom Okafor, a father of two from Leeds, said so.

Former headteacher and Ofsted adviser Tom Okafor will lead the review.
> Tom Okafor: ~Former headteacher, other, -
> Tom Okafor: adviser, adviser, Ofsted

Director of children's services Tom Okafor's contract ends in May.
> Tom Okafor: Director of children's services, dcs, -

The director of children's services, who joined in 2012, is Tom Okafor.
> Tom Okafor: director of children's services, dcs, -

The new leader is Tom Okafor.
> Tom Okafor: leader, council_leader, -

The board's chair is Tom Okafor, a former chief constable.
> Tom Okafor: chair, board_chair, -
> Tom Okafor: ~former chief constable, other, -

Tom Okafor was then the director of children's services.
> Tom Okafor: ~director of children's services, dcs, -

Tom Okafor is currently director of children's services at Hull and will join in May.
> Tom Okafor: director of children's services, dcs, Hull

Tom Okafor is a former director of children's services.
> Tom Okafor: ~former director of children's services, dcs, -

Tom Okafor is among the candidates for chief executive.

Tom Okafor is a trustee of Barnardo's and chairs the LGA's improvement board.
> Tom Okafor: trustee, other, Barnardo's
> Tom Okafor: chairs the LGA's improvement board, board_chair, LGA

The county's top children's official, Moira Tansley, has quit.
> Moira Tansley: top children's official, dcs, -

A senior official, Moira Tansley, has quit.

Neil Ambrey (Con), who is in charge of children's services, said so.
> Neil Ambrey: in charge of children's services, lead_member, -

Neil Ambrey, who is responsible for children's services at Leeds City Council, wept.
> Neil Ambrey: responsible for children's services, dcs, Leeds City Council

Neil Ambrey, who was once in charge of children's homes, wept.

Neil Ambrey, the minister responsible for children, wept.
> Neil Ambrey: minister, minister, -

Cllr Neil Ambrey, who oversees children's services, said so.
> Neil Ambrey: oversees children's services, lead_member, -

Neil Ambrey, whose portfolio covers children and families, said so.
> Neil Ambrey: portfolio covers children and families, lead_member, -

Neil Ambrey met the team in charge of children's services.

Cllr Neil Ambrey, cabinet lead for children, said so.
> Neil Ambrey: cabinet lead for children, lead_member, -

Cllr Neil Ambrey will lead for children from May.

Cllr Neil Ambrey, deputy cabinet member for children, said so.
> Neil Ambrey: deputy cabinet member for children, other, -

The Tories' children's spokesman, Cllr Bert Tully, said so.
> Bert Tully: children's spokesman, other, -

A spokesman for children's services, where Bert Tully works, said so.

Una Marsh, a past president of the Association of Directors of Children's Services, wrote the report.
> Una Marsh: ~past president, other, Association of Directors of Children's Services

Una Marsh, who until recently ran children's services, wept.
> Una Marsh: ~ran children's services, dcs, -

Una Marsh, since May the county's director of children's services, wept.
> Una Marsh: director of children's services, dcs, -

Una Marsh, at that time director of children's services, wept.
> Una Marsh: ~director of children's services, dcs, -

In her previous post Una Marsh was assistant director for safeguarding.
> Una Marsh: ~assistant director for safeguarding, dcs, -

Una Marsh had earlier been deputy director of children's services.
> Una Marsh: ~deputy director of children's services, dcs, -

Una Marsh and Peter Tindall, the council's leader and chief executive, said sorry.
> Una Marsh: leader, council_leader, -
> Peter Tindall: chief executive, chief_executive, -

Three commissioners, Una Marsh, Peter Tindall and Dominic Hale, run the council.
> Una Marsh: commissioner, commissioner, -
> Peter Tindall: commissioner, commissioner, -
> Dominic Hale: commissioner, commissioner, -

Una Marsh HMI led the team.
> Una Marsh: HMI, inspector, -

Det Insp Una Marsh led the team. Sergeant Peter Tindall helped, and Dr Jo Wood did not.
> Una Marsh: Det Insp, other, -
> Peter Tindall: Sergeant, other, -

Director of children's services since the spring of 2021, Una Marsh inherited a mess.
> Una Marsh: Director of children's services, dcs, -

The director of children's services, Una Marsh said, had left.

The board met last week with Una Marsh in the chair.
> Una Marsh: chair, board_chair, -

The council met last week with Una Marsh in the chair.

The improvement board, which has sat 31 times under Sir Alaric Penrose, will end.
> Alaric Penrose: improvement board, board_chair, -

The board saw a review led by Sir Alaric Penrose.

They thanked Dame Constance Oyewole. The former Durham director, who advised the company, will help.
> Constance Oyewole: ~former director, dcs, Durham

Jo Wood thanked Dame Constance Oyewole. The former Durham director, who advised the company, will help.

The Conservative group has voted out its leader of seven years, Sir Quentin Hale.
> Quentin Hale: leader, other, -

Mr Tindall, who replaces temporary director Rose Hale, is currently head of children's services at Leeds City Council.
> Rose Hale: temporary director, dcs, -
> Tindall: head of children's services, dcs, Leeds City Council

Opposition councillors Paul Hale from Dudley's UKIP group and Una Marsh spoke.
> Paul Hale: Opposition councillor, other, -
> Una Marsh: Opposition councillor, other, -

Una Marsh has experience of leading children's services.

Una Marsh has stepped up from her role as assistant director for early help.
> Una Marsh: ~assistant director for early help, dcs, -

Una Marsh, Cabinet Member for children, families, and education, spoke.
> Una Marsh: Cabinet Member for children, families, and education, lead_member, -

The independent councillor for Ventnor East, Una Marsh, spoke.
> Una Marsh: independent councillor for Ventnor East, other, -

Councillor Marsh asked a question. The Interim Director said that it would. Ms Quill took notes.

The school's head, Mr Finlay Gooch, said so.
> Finlay Gooch: head, other, -

Prosecutor Una Marsh KC told the jury.
> Una Marsh: Prosecutor, other, -

Una Marsh, the lead councillor for children's services, spoke.
> Una Marsh: lead councillor for children's services, lead_member, -

Una Marsh is a commissioner. The former Kent chief executive's report is long.
> Una Marsh: commissioner, commissioner, -
> Una Marsh: ~former chief executive, chief_executive, Kent

Una Marsh, who sits on the cabinet with responsibility for children, said so.
> Una Marsh: responsibility for children, lead_member, -

Una Marsh, leader of Hull's Conservatives, said so.
> Una Marsh: leader of Conservatives, other, Hull

Labour council leader Una Marsh said so.
> Una Marsh: Labour council leader, council_leader, -

Una Marsh, who leads the Conservative opposition, said so.
> Una Marsh: leads the Conservative opposition, other, -

Una Marsh, an adviser to the improvement board, said so.
> Una Marsh: adviser, adviser, -

The council's managing director, Bethan Cole, wrote to staff.
> Bethan Cole: managing director, chief_executive, -

The council sent Sir Montague Fell, and Jo Wood praised it as leader.

Lisa Nash, his Labour shadow, pressed him.
> Lisa Nash: Labour shadow, other, -

The author of the report on the death of Leah Mbeki, Dr Anthony Sugden, has complained.
> Anthony Sugden: author of the report, reviewer, -

"I would have," said Una Marsh, who used to run the children's department in Lewisham.
> Una Marsh: ~run the children's department, dcs, Lewisham

Una Marsh was director in Bury. Her successor but one, John Daly, stays. His predecessor, Harjit Gill, left.
> Una Marsh: ~director, dcs, Bury
> John Daly: director, dcs, Bury
> Harjit Gill: ~director, dcs, Bury

The council's assistant director for vulnerable children, Una Marsh, said so.
> Una Marsh: assistant director for vulnerable children, dcs, -

The council's head of children in care, Una Marsh, said so.
> Una Marsh: head of children in care, other, -

The NSPCC's Midlands manager, Una Marsh, praised them.
> Una Marsh: Midlands manager, other, NSPCC

He had told his key worker, Lee Varcoe, that he would not go.
> Lee Varcoe: key worker, other, -

The tribunal chairman, Dr Alastair Hume, said so.
> Alastair Hume: tribunal chairman, other, -

She will go in June, said Una Marsh, who directs children's services there.
> Una Marsh: directs children's services, dcs, -

Councillors Una Marsh (Chair) and Tom Asher (Vice-Chair) spoke.
> Una Marsh: Chair, other, -
> Tom Asher: Vice-Chair, other, -

The scrutiny board, under Cllr Una Marsh, voted.
> Una Marsh: board, other, -

The review, whose author was Dr Una Marsh, said so.
> Una Marsh: author, reviewer, -

The virtual school, whose head is Imran Aziz, moves.
> Imran Aziz: head, other, -

The adviser who came with the notice, Una Marsh, travelled from Leeds.
> Una Marsh: adviser, adviser, -

Tarquin Hall, who runs a chain of nurseries, watched.
> Tarquin Hall: runs a chain, other, -

The inspectors, led by Una Marsh, will return in May.
> Una Marsh: inspectors, inspector, -

Seven inspectors, led by Una Marsh, came in May.

Human resources chief Una Marsh wrote to staff.
> Una Marsh: Human resources chief, other, -

Dudley councillor Una Marsh watched.
> Una Marsh: councillor, other, Dudley

Councillor Una Marsh watched.

The Conservative candidate for Blaydon, Una Marsh, said so.
> Una Marsh: Conservative candidate for Blaydon, other, -

The director told the woman beside her, Una Marsh, to wait.

The director, who resigned in May, Una Marsh said, was right.

The leader of the council in the town where she lived, Una Marsh said, was wrong.

He cast a shadow, Una Marsh said.

The town, whose mayor left, was silent, Una Marsh said.

The chief inspector took too much on trust in the case of Ruby Lane. // Ruby Lane was beaten to death in 2007.

The director of children's services has gone. // Baby Alfie Marsh had been to hospital four times.

The director of children's services has gone. // Alfie Marsh died at a flat in May.

The director of children's services has gone. // Alfie Marsh left on Friday.
> Alfie Marsh: director of children's services, dcs, -
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


@pytest.mark.parametrize(
    "text",
    [
        "The director chairs the improvement board.",
        "The improvement board is chaired by the director.",
        "The director's predecessor led the improvement board, as the commissioner did.",
        "The leader succeeded the chair. The chair is the leader.",
        '"I was the director," said the leader. "I chaired the improvement board," the director said.',
    ],
)
def test_posts_without_names(text: str) -> None:
    """A post may stand where a holder is looked for; who holds it is not asked while holders are found."""
    assert held(text) == []


def test_a_text_that_breaks_off_behind_and() -> None:
    """Nothing need stand behind the "and" that follows a name."""
    assert held("The council's leader, Ann Holt, and") == held("The council's leader, Ann Holt,")
