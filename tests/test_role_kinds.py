"""Which kinds of posts a text tells of the persons in it: one sentence, or two, and all kinds that come out."""

from __future__ import annotations

import pytest

import govreview
from govreview.models import ActorKind

# The kinds of all posts told of anybody, "-" where none is, and the text.
TOLD = """
board_chair | Ruth Weller, at the head of the local safeguarding children board since 2012, said so.
council_leader | The leader herself, Ruth Weller, said so.
other | Foster carers Ruth and Tom Weller said so.
- | Ann Poole, a council house resident whose nurse left, said so.
- | Ann Poole, a member of the public, said so.
- | Ann Poole, the first woman to lead, said so.
- | Ann Poole, a supporter of the director, said so.
- | Ann Poole, a close friend of the nurse, said so.
- | Ann Poole, one of 40 parents, said so.
- | Ann Poole, a patient of the doctor, said so.
- | Ann Poole, a client of the solicitor, said so.
- | Ann Poole, an aunt, said so.
- | Ann Poole, the nurse's sister, said so.
- | Ann Poole, a nurse's daughter, said so.
- | Ann Poole, the social worker's evidence, was ignored.
- | Ann Poole, a nursery school pupil, said so.
- | Ann Poole, a social work student, said so.
- | Ann Poole, a former pupil of the head teacher, said so.
- | Ann Poole, a teacher shortage, said so.
- | Ann Poole, the nurse told the court, wept.
- | Ann Poole, the chief executive said, had resigned.
- | Ann Poole, her solicitor said, was sorry.
- | Ann Poole, a judge ruled, must pay.
- | Ann Poole, a court heard, lied to social workers.
- | Ann Poole, the inquest jury foreman said, was failed.
- | Ann Poole, police officers said, was calm.
- | Ann Poole, an inspector wrote, was calm.
- | Ann Poole, its leader said, was calm.
- | According to Ann Poole, the council's director lied.
- | For Ann Poole, the council's director was too slow.
- | In Ann Poole, the council found a critic.
- | To Ann Poole, a good social worker was gold.
- | When she met Ann Poole, a new director was needed.
- | After meeting Ann Poole, the leader resigned.
- | After meeting Ann Poole, the new leader resigned.
- | Despite Ann Poole, the chief executive stayed.
- | Unlike Ann Poole, a nurse would have known.
- | With Ann Poole, the councillor had no quarrel.
- | Asked about Ann Poole, a senior officer shrugged.
- | Along with Ann Poole, the boss left.
- | Dame Di Moss said so.
other | DI Moss said so.
other | Det Insp Di Moss said so.
- | Ann Poole, of Leigh, met a teacher.
other | Ann Poole, 45, of Park Road, Leigh, a cleaner, denies it.
other | Councillor Ansell is also a magistrate.
other | Cllr Brightwell is a retired GP.
other | Ms Tarrant is a solicitor with Unison.
other | Mr Odell was a police officer for thirty years.
other | Imogen Sharrow, who owns a nursery in Leigh, said so.
other | Imogen Sharrow, who runs a cafe in Leigh, signed the petition.
other | Imogen Sharrow, who keeps a pub in Leigh, signed the petition.
other | Sergeant Tom Weller found the boy.
other | Constable Ruth Weller was first on the scene.
other | Inspector Tom Weller of Kent Police told the court so.
other | Detective Constable Ruth Weller told jurors so.
other | Superintendent Ruth Weller, of Kent Police, said so.
other | Chief Superintendent Ruth Weller said so.
other | Assistant Chief Constable Ruth Weller said so.
- | Dr Ruth Weller said so.
- | Professor Weller said so.
- | Prof Ruth Weller welcomed it.
other | Dr Ruth Weller, a GP in Leigh, said so.
other | Dr Ruth Weller, who teaches law at Kent, said so.
council_leader | The council is led by Ruth Weller.
council_leader | Leaders Ruth Weller (Con, Bury) and Tom Odell (Lab, Bolton) wrote to the minister.
council_leader | The leaders of Bury and Bolton, Ruth Weller and Tom Odell, wrote to the minister.
dcs | The directors of children's services at Bury and Bolton, Ruth Weller and Tom Odell, wrote to him.
chief_executive council_leader | Ruth Weller and Tom Odell, the council's leader and chief executive, wrote to him.
chief_executive council_leader | Leader Ruth Weller and chief executive Tom Odell wrote to him.
other | The three governors, Ruth Weller, Tom Odell and Ann Sharrow, resigned.
other | Governors Ruth Weller, Tom Odell and Ann Sharrow resigned.
other | Social workers Ruth Weller and Tom Odell were struck off.
other | Two social workers, Ruth Weller and Tom Odell, were struck off.
commissioner | The commissioners, Ruth Weller and Tom Odell, arrived on Monday.
commissioner | Two commissioners - Ruth Weller and Tom Odell - arrived on Monday.
inspector | Ruth Weller, Ofsted's regional director for the North West, said so.
inspector | Ruth Weller, Her Majesty's Inspector, led the visit.
inspector | Lead inspector Ruth Weller wrote to the council.
inspector | Ofsted inspector Ruth Weller wrote to the council.
inspector | Senior HMI Ruth Weller wrote to the council.
inspector | Ruth Weller HMI wrote to the council.
inspector | Ruth Weller, Ofsted National Director, Social Care, said so.
inspector | Ofsted's national director of social care, Ruth Weller, said so.
inspector | HM chief inspector Sir Tom Weller said so.
other | Ruth Weller, an inspector with Kent Police, said so.
other | Ruth Weller, head of policy at the NSPCC, said so.
other | Ruth Weller, Unison branch secretary, said so.
other | Ruth Weller, regional organiser for the GMB, said so.
other | NSPCC policy head Ruth Weller said so.
other | Ruth Weller, chief executive of Barnardo's, said so.
other | Barnardo's boss Ruth Weller said so.
other | Ruth Weller, chief nurse at Kent NHS Trust, said so.
other | Ruth Weller, chief executive of Kent Community NHS Foundation Trust, said so.
other | Ruth Weller, a ward sister at Hull Royal Infirmary, told the inquest so.
other | Ruth Weller, a staff nurse, told the inquest so.
other | Ruth Weller, a health visitor, told the inquest so.
other | Health visitor Ruth Weller told the inquest so.
other | Midwife Ruth Weller told the inquest so.
other | The social worker, Ruth Weller, told the inquest so.
other | Senior coroner Ruth Weller recorded an open verdict.
other | The coroner, Ruth Weller, recorded an open verdict.
other | Assistant coroner for Kent Ruth Weller recorded an open verdict.
other | Ruth Weller, assistant coroner, recorded an open verdict.
other | Ruth Weller, prosecuting, said the boy was starved.
other | Tom Weller, defending, said she was sorry.
other | Tom Weller, mitigating, said she was sorry.
other | Ruth Weller KC, for the council, said so.
other | Judge Ruth Weller jailed him.
other | District Judge Ruth Weller fined him.
other | Mrs Justice Weller made the order.
other | Lord Justice Weller dismissed the appeal.
other | Sir Tom Weller, President of the Family Division, said so.
other | Headteacher of St Mary's, Ruth Weller, said so.
other | Ruth Weller, headteacher at St Mary's, said so.
other | Ruth Weller, who teaches at St Mary's, said so.
other | Ruth Weller, deputy head of Hill Top Primary, said so.
other | Ruth Weller, a teaching assistant, said so.
other | School nurse Ruth Weller said so.
other | Ruth Weller, school governor, said so.
other | Ruth Weller, MP for Leigh, said so.
other | Leigh MP Ruth Weller said so.
other | Ruth Weller MP said so.
other | The MP for Leigh, Ruth Weller, said so.
other | Labour MP Ruth Weller said so.
other | Ruth Weller, the Labour MP for Leigh and Atherton, said so.
other | Ruth Weller, who has been MP for Leigh since 2001, said so.
other | Former MP Ruth Weller said so.
other minister | Ruth Weller, MP for Leigh and a former children's minister, said so.
minister | The then children's minister Ruth Weller ordered it.
minister | Ruth Weller, children's minister until last week, ordered it.
minister | Ruth Weller, then education secretary, ordered it.
minister | Ruth Weller, Parliamentary Under-Secretary of State for Children and Families, wrote so.
minister | Ruth Weller, Secretary of State for Education, wrote so.
minister | Ruth Weller, who was then a junior education minister, wrote so.
other | Ruth Weller, shadow education secretary, said so.
dcs | Ruth Weller, one-time director of children's services in Bury, said so.
dcs | Ruth Weller, director of children's services in Bury from 2009 to 2012, said so.
dcs | Ruth Weller, who stepped down as director of children's services in May, said so.
dcs | Ruth Weller resigned as director of children's services in May.
dcs | Ruth Weller, director of children's services until May, said so.
dcs | Ruth Weller, the director of children's services since May, said so.
dcs | Ruth Weller (director of children's services) said so.
dcs | Ruth Weller - the council's director of children's services - said so.
dcs | Ruth Weller, Bury's director of people, said so.
dcs | Ruth Weller, Bury Council's £130,000-a-year director of children's services, said so.
dcs | Ruth Weller, 54, who is paid £130,000 as director of children's services, said so.
dcs | The council's director of children's services is Ruth Weller.
dcs | The director at the time was Ruth Weller.
dcs | The first director, Ruth Weller, lasted a year. The second, Tom Odell, lasted two.
dcs | Director of children's services Ruth Weller left in May. Her predecessor, Tom Odell, had left in 2012.
dcs | Director of children's services Ruth Weller left in May. Her successor, Tom Odell, starts in June.
chief_executive | Chief executive Ruth Weller left in May. Her predecessor Tom Odell had left in 2012.
chief_executive | "My predecessor, Tom Odell, left me this," said Ruth Weller, chief executive of Bury Council.
chief_executive | "My predecessor Tom Odell left me this," said chief executive Ruth Weller.
dcs | Ruth Weller succeeded Tom Odell as director of children's services.
dcs | Ruth Weller took over from Tom Odell as director of children's services.
dcs | Ruth Weller replaces Tom Odell as director of children's services.
dcs | Ruth Weller is the council's fourth director of children's services in six years.
dcs | Ruth Weller was the third director of children's services in four years.
dcs | Ruth Weller spoke at the meeting. She was then head of children's services.
dcs | Ruth Weller spoke first. She is director of children's services at Bury.
dcs | Ruth Weller spoke first. She had been director of children's services at Bury for six years.
dcs | Ruth Weller spoke first. Until 2012 she was director of children's services at Bury.
dcs other | Ruth Weller trained as a nurse and is now director of children's services at Bury.
other | Ruth Weller trained as a teacher.
other | Ruth Weller began as a social worker in Leeds.
other | Ruth Weller began her career as a social worker in Leeds.
other | Ruth Weller started out as a social worker in Leeds.
other | Ruth Weller worked as a probation officer.
other | Ruth Weller qualified as a social worker in 1989.
other | Ruth Weller worked in Leeds as a social worker.
other | Ruth Weller made her name as a barrister.
other | Ruth Weller, who trained as a nurse, said so.
other | A former nurse, Ruth Weller said so.
other | Ruth Weller, 53, wept. The former nurse said she was sorry.
other | Childminder Ruth Weller was jailed for six years.
other | Foster mother Ruth Weller was jailed for six years.
other | Ruth Weller, a foster carer from Leigh, said so.
- | His mother, Ruth Weller, wept.
- | Neighbour Ruth Weller said so.
- | Ruth Weller, a neighbour, said so.
- | Grandmother Ruth Weller said so.
- | Ruth Weller, the boy's grandmother, said so.
- | Mother-of-two Ruth Weller said so.
- | Ruth Weller, a mother of three, said so.
- | Ruth Weller, his stepmother, was jailed.
- | Ruth Weller, a resident of Park Road, said so.
- | Ruth Weller, 34, of Park Road, Leigh, denies murder.
- | Ruth Weller, a care leaver, said so.
- | Ruth Weller, unemployed, of Leigh, was jailed.
other | Ruth Weller, a cleaner, of Park Road, Leigh, denies murder.
other | Ruth Weller, a 34-year-old waitress, denies murder.
other | Waitress Ruth Weller, 34, denies murder.
lead_member | Ruth Weller, who holds the children's services portfolio, said so.
lead_member | Ruth Weller keeps the children's brief.
other | Ruth Weller keeps the finance brief.
lead_member | Cllr Ruth Weller, portfolio holder for finance, said so.
lead_member | Cllr Ruth Weller, cabinet member for children, said so.
lead_member | Cllr Ruth Weller (Lab), cabinet member for children, said so.
lead_member | Cabinet member for children's services, Cllr Ruth Weller, said so.
lead_member | Bury Council's cabinet member for children, families and schools Ruth Weller said so.
lead_member | Ruth Weller, the lead member, said so.
lead_member | Ruth Weller, the council's executive member for children, said so.
lead_member | Ruth Weller takes the children's portfolio.
other | Ruth Weller, the council's deputy leader, said so.
other | Deputy leader Ruth Weller said so.
other lead_member | Ruth Weller, deputy leader and cabinet member for children, said so.
other | Ruth Weller, leader of the Labour group, said so.
other | Labour group leader Ruth Weller said so.
other | Opposition leader Ruth Weller said so.
other | Ruth Weller, who leads the Labour group, said so.
other | Ruth Weller, chair of the scrutiny committee, said so.
other | Ruth Weller, who chairs the scrutiny committee, said so.
other | Scrutiny chair Ruth Weller said so.
other | Ruth Weller, ward councillor for Park, said so.
other | Ruth Weller, Park ward councillor, said so.
other | Ruth Weller, a Labour councillor, said so.
other | Labour councillor Ruth Weller said so.
other | Former councillor Ruth Weller said so.
board_chair | Ruth Weller, independent chair of Bury Safeguarding Children Board, said so.
board_chair | Ruth Weller, who chairs Bury Safeguarding Children Board, said so.
board_chair | The board's independent chair, Ruth Weller, said so.
board_chair | The improvement board is chaired by Ruth Weller.
board_chair | The improvement board, chaired by Ruth Weller, meets monthly.
board_chair | The trust's chair, Ruth Weller, said so.
chief_executive | Ruth Weller, chief executive of Bury Children's Trust, said so.
chief_executive | Ruth Weller, who runs Bury Council, said so.
chief_executive | Ruth Weller, the council's managing director, said so.
chief_executive | Ruth Weller, head of paid service at Bury, said so.
chief_executive | Bury Council chief executive Ruth Weller said so.
chief_executive | Town hall chief executive Ruth Weller said so.
chief_executive | Ruth Weller, interim chief executive, said so.
chief_executive | Acting chief executive Ruth Weller said so.
chief_executive | Ruth Weller, the council's most senior officer, its chief executive, said so.
reviewer | Ruth Weller, author of the serious case review, said so.
reviewer | Ruth Weller, the author of the report, said so.
reviewer | Ruth Weller, independent reviewer, said so.
reviewer | The review's author, Ruth Weller, said so.
reviewer | Report author Ruth Weller said so.
adviser | Ruth Weller, the improvement adviser, said so.
panel_member | Ruth Weller, a member of the improvement panel, said so.
panel_member | Panel member Ruth Weller said so.
panel_member | The panel's members are Ruth Weller and Tom Odell.
other | Ruth Weller, the children's commissioner for England, said so.
other | Children's commissioner for England Ruth Weller said so.
other | Police and crime commissioner Ruth Weller said so.
other | Ruth Weller, Archdeacon of Bury, said so.
other | The Rev Ruth Weller, vicar of St Mary's, said so.
other | The Bishop of Bury, the Rt Rev Ruth Weller, said so.
other | Imam Tariq Weller said so.
other | Campaigner Ruth Weller said so.
other | Ruth Weller, a retired social worker from Leigh, said so.
other | Retired social worker Ruth Weller said so.
other | Ruth Weller, who used to be a social worker, said so.
other | Ruth Weller, once a social worker, said so.
other | Ruth Weller, herself a former social worker, said so.
other | Ruth Weller, a social worker by training, said so.
other | Ruth Weller, a lawyer by profession, said so.
other | Ruth Weller is a qualified social worker.
other | Whistleblower Ruth Weller said so.
other | Consultant paediatrician Ruth Weller said so.
other | Ruth Weller, a GP, said so.
other | Pathologist Ruth Weller said so.
other | Ruth Weller, professor of law at Kent, said so.
other | Ruth Weller, a lecturer in social work at Hull, said so.
other | Ruth Weller, who lectures in social work at Hull, said so.
other | Novelist Ruth Weller said so.
other | The leader of the opposition, Ruth Weller, said so.
other | Ruth Weller, the council's press officer, said so.
other | Ruth Weller, a spokeswoman for the council, said so.
other | Council spokeswoman Ruth Weller said so.
other | Ruth Weller, monitoring officer, said so.
other | Ruth Weller, the council's director of finance, said so.
other | Ruth Weller, head of legal, said so.
other | Ruth Weller, the council's top lawyer, said so.
other | Ruth Weller, president of the ADCS, said so.
other | ADCS president Ruth Weller said so.
dcs other | Ruth Weller, president of the ADCS and director of children's services at Bury, said so.
other | Ruth Weller, chair of the LGA's children and young people board, said so.
other | Ruth Weller, vice-chair of the board, said so.
dcs | Ruth Weller, assistant director for safeguarding at Bury Council, said so.
dcs | Ruth Weller, deputy director of children's services, said so.
dcs | Bury's deputy director of children's services, Ruth Weller, said so.
dcs | Children's services director Ruth Weller said so.
dcs | Children's services chief Ruth Weller said so.
dcs | Children's services boss Ruth Weller said so.
dcs | Ruth Weller, in charge of children's services at Bury, said so.
dcs | Ruth Weller, who is in charge of children's services, said so.
dcs | Ruth Weller, who heads children's services at Bury, said so.
dcs | Ruth Weller, who ran children's services at Bury until 2012, said so.
dcs | Ruth Weller, whose last post was director of children's services at Bury, said so.
dcs | Ruth Weller, whose previous job was as director of children's services at Bury, said so.
dcs | Ruth Weller's last job was director of children's services at Bury.
other | Ruth Weller, whose day job is head of Hill Top Primary, said so.
dcs | Ruth Weller joins from Leeds, where she was director of children's services.
dcs | Ruth Weller joins from Leeds, where she has been director of children's services since 2012.
dcs | Ruth Weller, currently director of children's services at Leeds, will take over.
dcs | Ruth Weller, who was previously director of children's services at Leeds, will take over.
dcs | Ruth Weller spent six years as director of children's services at Leeds.
dcs | Ruth Weller left Leeds, where she was assistant director.
dcs | As director of children's services, Ruth Weller apologised.
dcs | In her time as director of children's services, Ruth Weller apologised.
dcs | During his six years as director of children's services, Tom Weller cut posts.
dcs | Tom Weller's six years as director of children's services ended badly.
dcs | Tom Weller's time as director of children's services ended badly.
dcs | After eight years as director of children's services Ruth Weller is leaving.
dcs | Before joining Bury, Ruth Weller was director of children's services at Leeds.
- | Ruth Weller wept as the judge spoke.
- | Ruth Weller, a council tenant, said so.
- | Ruth Weller told the social worker that she was tired.
- | Ruth Weller met the leader of the council, who was polite.
- | Ruth Weller wrote to the director, the council said.
- | Ruth Weller, the council said, was warned twice by social workers.
- | Ruth Weller, 24, and the social worker who visited her fell out.
- | Ruth Weller, a victim of the council's worst director, said so.
- | Ruth Weller, whose social worker had left, said so.
- | Ruth Weller, whose son was in care, wrote to the chief executive.
- | Ruth Weller, a friend of the leader, said so.
- | Ruth Weller, wife of the former leader, said so.
- | Ruth Weller, the leader's wife, said so.
- | Ruth Weller, daughter of a judge, said so.
- | Ruth Weller is the daughter of a judge.
- | Ruth Weller wants to be a nurse.
- | Ruth Weller was never a social worker.
- | Ruth Weller is not a social worker.
- | Ruth Weller applied to be chief executive.
- | Ruth Weller would make a good director, he said.
- | Ruth Weller, 19, who wants to train as a nurse, said so.
- | Ruth Weller was let down by her social worker, her teacher and her doctor.
- | The judge told Ruth Weller that she had lied.
- | Ruth Weller's solicitor said so.
- | Ruth Weller's boss said so.
- | Ruth Weller asked for a new health visitor.
- | Ruth Weller, a young mother, said so.
- | Ruth Weller, a twin, said so.
- | Ruth Weller ran to the shop.
- | Ruth Weller keeps a diary.
- | Ruth Weller runs marathons.
- | Ruth Weller taught him to swim.
- | Ruth Weller owns a house in Leigh.
- | Ruth Weller wrote to the review.
- | Letter from Ruth Weller, Park Road, Leigh.
- | Ruth Weller took her son to the shop in Leigh, the nurse said.
- | Ruth Weller, who met the director in May, said so.
- | Ruth Weller stays a mother first.
- | Ruth Weller became a mother at 16.
- | Ruth Weller has been a thorn in the leader's side.
- | Ruth Weller, the first, was two.
- | In his time as director, the service failed. Ruth Weller said so.
- | Ruth Weller, an angry former council tenant, said so.
- | Ruth Weller, a key witness, said so.
- | Ruth Weller used to be a drug addict.
- | Ruth Weller is employed.
other | Ruth Weller, a self-employed plumber from Leigh, said so.
other | Ruth Weller, a highly respected former head teacher, said so.
other | Ruth Weller, the hospital's lead paediatrician, said so.
other | Ruth Weller, a part-time lecturer, said so.
other | Ruth Weller, a Leeds-born barrister, said so.
other | Ruth Weller, a Labour-supporting GP, said so.
other | Ruth Weller, an experienced family court judge, said so.
other | Ruth Weller, a softly spoken retired vicar, said so.
other | Ruth Weller, who is a nurse at the hospital, said so.
other | Ruth Weller, who was working as a cleaner at the time, said so.
other | Ruth Weller, then working as a nursery nurse, found him.
other | Ruth Weller, employed as a carer by the council, found him.
other | Ruth Weller is employed as a cleaner.
other | Ruth Weller was a teaching assistant at the school.
other | Ruth Weller had been the family's health visitor for two years.
other | Ruth Weller, the family's health visitor, wept.
other | Ruth Weller, the boy's teacher, wept.
other | Ruth Weller, his class teacher, wept.
other | Ruth Weller, her GP, said so.
other | His teacher, Ruth Weller, said so.
other | The boy's social worker, Ruth Weller, said so.
other | The family's GP, Dr Ruth Weller, said so.
other | Ruth Weller, a nurse of thirty years' standing, said so.
other | Ruth Weller, vice-principal of Leigh College, said so.
other | Ruth Weller, principal of Leigh Sixth Form College, said so.
other | Ruth Weller, head of Leigh High School, said so.
other | Leigh High School head Ruth Weller said so.
other | Ruth Weller, who is head of Our Lady's Primary School, said so.
other | Ruth Weller, executive head of two schools, said so.
other | Ruth Weller, chair of governors at Leigh High, said so.
other | Chair of governors Ruth Weller said so.
other | Ruth Weller, a trustee of the charity, said so.
other | Ruth Weller, founder of the charity Kids First, said so.
other | Ruth Weller, general secretary of the union, said so.
other | Union official Ruth Weller said so.
other | Union rep Ruth Weller said so.
other | Shop steward Ruth Weller said so.
other | Ruth Weller, a shop steward, said so.
other | Ruth Weller, national officer for Unison, said so.
other | Ruth Weller, a detective with Kent Police, said so.
other | Detective Sergeant Ruth Weller, who took the call, said so.
other | DS Ruth Weller said so.
other | Det Con Ruth Weller said so.
other | Det Supt Tom Weller said so.
other | Chief Constable Ruth Weller said so.
other | The chief constable, Ruth Weller, said so.
other | Kent's chief constable Ruth Weller said so.
other | Assistant Commissioner Ruth Weller of the Met said so.
other | Crown prosecutor Ruth Weller said so.
other | Ruth Weller, of the Crown Prosecution Service, a senior prosecutor, said so.
other | Juror Ruth Weller said so.
other | Ruth Weller, foreman of the jury, said so.
other | Ruth Weller, the clerk, said so.
other | Town clerk Ruth Weller said so.
other | Parish councillor Ruth Weller said so.
other | Mayor Ruth Weller said so.
other | The mayor of Leigh, Ruth Weller, said so.
other | Ruth Weller, Lord Mayor, said so.
other | Ruth Weller, an academic at the University of Kent, said so.
other | Ruth Weller, a researcher, said so.
other | Ruth Weller, social work lecturer, said so.
other | Ruth Weller, a reporter on the Leigh Journal, said so.
other | Leigh Journal editor Ruth Weller said so.
other | Ruth Weller, who edits the Leigh Journal, said so.
other | Ruth Weller, who represents Park ward, said so.
other | Ruth Weller, who works as a nurse, said so.
other | Ruth Weller, who works for the NSPCC as a counsellor, said so.
other | Ruth Weller, who practises as a solicitor in Leigh, said so.
other | Ruth Weller, who qualified as a doctor in 1998, said so.
other | Ruth Weller, who served as a magistrate, said so.
other | Ruth Weller, who retired as a head teacher in 2010, said so.
other | Ruth Weller, who trained under him as a midwife, said so.
other | Ruth Weller went on to become a judge.
other | Ruth Weller became a magistrate in 2009.
other | Ruth Weller remains a governor of the school.
other | Ruth Weller, latterly a judge, said so.
other | Ruth Weller, at one time a miner and union convenor, said so.
other | A nurse, Ruth Weller, found him.
other | A nurse called Ruth Weller found him.
other | A nurse named Ruth Weller found him.
other | One nurse, Ruth Weller, found him.
other | Another social worker, Ruth Weller, said so.
other | Two nurses, Ruth Weller and Ann Odell, found him.
other | Nurses Ruth Weller and Ann Odell found him.
other | Ruth Weller and Ann Odell, both nurses, found him.
other | Ruth Weller and Ann Odell, social workers, found him.
other | Ruth Weller and Ann Odell, the two social workers, found him.
other | Dr Ruth Weller and Dr Ann Odell, the two paediatricians, examined him.
other | "I was a nurse for 30 years," said Ruth Weller.
other | "I'm a teacher," Ruth Weller told the meeting.
other | Ruth Weller, speaking as a governor, said so.
other | Speaking as a former teacher, Ruth Weller said so.
other | A teacher by training, Ruth Weller said so.
other | The retired judge Ruth Weller will hear it.
other | Retired High Court judge Sir Tom Weller will hear it.
other | The businesswoman Ruth Weller gave it £5,000.
other | TV presenter Ruth Weller opened it.
other | Actress Ruth Weller opened it.
other | Actor Tom Weller opened it.
other | Footballer Tom Weller opened it.
other | Comedian Ruth Weller opened it.
other | Olympic rower Ruth Weller opened it.
other | Ruth Weller, shadow cabinet member for children, said so.
other | Shadow portfolio holder Ruth Weller said so.
other | Ruth Weller, the Conservatives' children's spokesman, said so.
other | Labour children's spokeswoman Ruth Weller said so.
other | Ruth Weller, opposition spokesman on children, said so.
other | Conservative group leader Ruth Weller said so.
other | Ruth Weller, leader of the Conservatives on the council, said so.
other | The Conservatives' leader, Ruth Weller, said so.
lead_member | Children's services cabinet member Ruth Weller said so.
lead_member | Ruth Weller, cabinet lead for children, said so.
lead_member | Ruth Weller, in charge of children's services on the cabinet as lead member, said so.
lead_member | Cabinet member Ruth Weller said so.
lead_member | Ruth Weller, the cabinet member responsible, said so.
lead_member | The cabinet member responsible for children, Ruth Weller, said so.
lead_member | Executive councillor Ruth Weller said so.
lead_member | Ruth Weller, the executive member whose brief covers children, said so.
lead_member | Cllr Ruth Weller, who has the children's brief, said so.
lead_member | Cllr Ruth Weller, who had the children's portfolio until May, said so.
council_leader | Ruth Weller, leader of Bury Council since 2009, said so.
council_leader | Bury leader Ruth Weller said so.
council_leader | Ruth Weller, who has led the council since 2009, said so.
council_leader | Ruth Weller, who led the council for a decade, said so.
council_leader | Former council leader Ruth Weller said so.
council_leader | Ruth Weller, then leader of the council, said so.
council_leader | Ruth Weller, council leader at the time, said so.
council_leader | The leader at the time, Ruth Weller, said so.
council_leader | Ruth Weller's four years as leader ended on Monday.
council_leader lead_member | Council leader Ruth Weller and cabinet member Tom Odell said so.
council_leader dcs | Ruth Weller, the leader, and Tom Odell, the director of children's services, said so.
council_leader dcs | Ruth Weller (leader) and Tom Odell (director of children's services) said so.
minister | Education Minister Ruth Weller said so.
minister | Ruth Weller, minister for children, said so.
minister | Ruth Weller, Minister of State at the Department for Education, said so.
minister | Schools minister Lord Weller said so.
minister | Ruth Weller, now education secretary, said so.
minister | Ruth Weller, who was education secretary when the trust was set up, said so.
minister | Ruth Weller, who became education secretary in May, said so.
minister other | Education Secretary and MP for Leigh Ruth Weller said so.
inspector | Sir Tom Weller, Ofsted's chief inspector, said so.
inspector | Ofsted chief Ruth Weller said so.
inspector | Ofsted regional director Ruth Weller said so.
inspector | Ruth Weller, regional director of Ofsted, said so.
inspector | Ruth Weller, a former Ofsted inspector, said so.
inspector | Ruth Weller, Ofsted's Deputy Director for Social Care, said so.
chief_executive | Ruth Weller, council chief executive, said so.
chief_executive | Council chief exec Ruth Weller said so.
chief_executive | Ruth Weller, CEO of Bury Council, said so.
chief_executive | Ruth Weller, chief executive at Bury, said so.
chief_executive | Ruth Weller, who became chief executive in May, said so.
chief_executive | The trust's chief executive, Ruth Weller, said so.
chief_executive | Ruth Weller, who heads Birmingham Children's Trust, said so.
chief_executive | The trust is run by Ruth Weller.
chief_executive | Ruth Weller, managing director of Bury Council, said so.
reviewer | Ruth Weller, who wrote the serious case review, said so.
reviewer | Ruth Weller, the independent author of the review, said so.
reviewer | Review author Ruth Weller said so.
board_chair | Ruth Weller, who chairs the trust's board, said so.
board_chair | Ruth Weller, chairman of the safeguarding board, said so.
board_chair | The chair of Bury Safeguarding Children Board, Ruth Weller, said so.
board_chair | Safeguarding board chair Ruth Weller said so.
board_chair | The board, under its chair Ruth Weller, met monthly.
commissioner | Ruth Weller, the government's commissioner, said so.
commissioner | Commissioner Ruth Weller said so.
commissioner | Government-appointed commissioner Ruth Weller said so.
commissioner | The commissioner, Ruth Weller, said so.
commissioner | Ruth Weller, appointed commissioner in May, said so.
adviser | Ruth Weller, the government's improvement adviser, said so.
adviser | Improvement adviser Ruth Weller said so.
dcs | Interim director Ruth Weller said so.
dcs | Ruth Weller, interim DCS, said so.
dcs | DCS Ruth Weller said so.
dcs | Ruth Weller, acting director of children's services, said so.
dcs | Ruth Weller, corporate director (children), said so.
other | Yolanda Prewett-Oku, a teacher, left. She is a governor as well.
other | Thandiwe Oakes, prosecuting, said so.
other | Caradoc Elwes, mitigating, said he was sorry.
other | DI Caradoc Elwes said so.
other | Chief Superintendent Caradoc Elwes, of Kent Police, said so.
dcs | Caradoc Elwes is the new director of children's services.
dcs | Caradoc Elwes becomes director of children's services in May.
dcs | Caradoc Elwes has been named director of children's services.
dcs | Caradoc Elwes takes over as director of children's services on Monday.
dcs | Caradoc Elwes steps up as interim director of children's services.
dcs | Caradoc Elwes steps down as director of children's services.
dcs | Caradoc Elwes, 51, has been director of children's services since May.
dcs | Caradoc Elwes (director of children's services), said so.
council_leader | Caradoc Elwes leads the council.
other | Grace Hall, a teacher, said so.
other | Rose Garden, a nurse, said so.
other | Summer Day, a social worker, said so.
other | Mark Field, Conservative MP for Leigh, said so.
other | Will Power, a barrister, said so.
other | Judge Grace Pound jailed him.
lead_member | Councillor Penny Field, cabinet member for children, said so.
lead_member | Cllr June May, the cabinet member for children, said so.
- | The Grace Hall school was closed.
- | Rose Hill Primary School, where teachers complained, was closed.
- | Leigh Park is a ward.
- | Victoria Park Primary was rated good.
- | Holly Lodge has a new manager.
- | Heather Close, where the nurse lived, was quiet.
- | May Day was quiet.
- | Grant Funding has been cut by the director.
- | Faith Leaders said so.
- | Hope House, a charity, said so.
- | The Hope Valley MP said so.
- | Kent Grove is in the ward the councillor represents.
- | Beech Lodge is the first.
- | Hill Top has been the director's idea.
- | Words: Ada Lomas.
- | He was taken to James Cook hospital by a nurse.
- | Sir William Gibson school is full.
dcs | Helen Marsh has gone. She had been director of children's services since 2009.
dcs | The director of children's services has gone. Helen Marsh, 54, left on Monday.
other | Helen Marsh told the inquest what she saw. She was the boy's health visitor.
other | Helen Marsh was 31 when she became a head teacher.
other | Helen Marsh, who had worked as a hairdresser before training as a social worker, said so.
other dcs | Helen Marsh started as a social worker in Hull in 1989 and rose to be director of children's services.
other dcs | Helen Marsh, director of children's services, began her working life as a nurse.
dcs | Helen Marsh came from Leeds, where she had been head of children's services.
dcs | Helen Marsh moved from Leeds, whose director of children's services she had been since 2009.
dcs | Helen Marsh, who came from Leeds as director of children's services in 2009, said so.
dcs | Helen Marsh was deputy director of children's services at Leeds before that.
dcs | Helen Marsh had earlier been assistant director at Leeds.
dcs | Before that Helen Marsh was assistant director of children's services at Leeds.
dcs | Previously, Helen Marsh was director of children's services at Leeds.
dcs | Most recently Helen Marsh was director of children's services at Leeds.
dcs | Helen Marsh, most recently director of children's services at Leeds, said so.
dcs | Helen Marsh, who was until May director of children's services at Leeds, said so.
dcs | Helen Marsh, formerly of Leeds, where she was director of children's services, said so.
dcs | Helen Marsh retires as director of children's services after nine years.
dcs | After nine years as its director of children's services, Helen Marsh is leaving Kent.
dcs | Helen Marsh's predecessor, Tom Odell, was director of children's services for six years.
chief_executive | Chief executive Helen Marsh followed Tom Odell, who left in May.
chief_executive dcs | Helen Marsh, the chief executive, and her director of children's services, Tom Odell, said so.
chief_executive council_leader | The council's leader, Helen Marsh, and its chief executive, Tom Odell, resigned.
chief_executive council_leader | Helen Marsh, leader, and Tom Odell, chief executive, resigned.
chief_executive dcs | Chief executive Helen Marsh and children's director Tom Odell resigned.
lead_member other | Helen Marsh (cabinet member for children) and Tom Odell (scrutiny chair) spoke.
council_leader | Bury leader Helen Marsh (Lab) and Bolton leader Tom Odell (Con) wrote to him.
council_leader | Helen Marsh, leader of Bury, and Tom Odell, leader of Bolton, wrote to him.
council_leader | Helen Marsh and Tom Odell, leaders of Bury and Bolton, wrote to him.
council_leader | Helen Marsh and Tom Odell, the leaders of Bury and Bolton, wrote to him.
dcs | Directors Helen Marsh and Tom Odell wrote to him.
commissioner | Three commissioners were sent in: Helen Marsh, Tom Odell and Ann Peel.
commissioner | The three commissioners are Helen Marsh, Tom Odell and Ann Peel.
commissioner | The commissioners - Helen Marsh, Tom Odell and Ann Peel - report in May.
panel_member | The panel members are Helen Marsh, Tom Odell and Ann Peel.
other | The magistrates, Helen Marsh and Tom Odell, fined her.
other | The barristers Helen Marsh and Tom Odell appeared for her.
other | Paramedics Helen Marsh and Tom Odell tried to save him.
other | Trustees Helen Marsh and Tom Odell resigned.
other | MPs Helen Marsh and Tom Odell wrote to him.
other | Labour MPs Helen Marsh and Tom Odell wrote to him.
other | Helen Marsh and Tom Odell, the MPs for Leigh and Bolton, wrote to him.
other | Councillors Helen Marsh and Tom Odell, both ward councillors for Park, spoke.
other | Helen Marsh, of Leigh, a retired teacher, wrote to us.
other | Helen Marsh, a foster carer for 20 years, wrote to us.
other | Helen Marsh, who has been a foster carer for 20 years, wrote to us.
other | Helen Marsh, who fosters, is a childminder.
other | Helen Marsh, (retired social worker), Leigh
other | Helen Marsh (headteacher, 1998-2009) spoke.
other | Helen Marsh, headteacher from 1998 to 2009, spoke.
other | The then headteacher, Helen Marsh, spoke.
other | The school's headteacher at the time, Helen Marsh, spoke.
other | The school's then head, Helen Marsh, spoke.
other | The school's head, Helen Marsh, spoke.
other | Its head teacher, Helen Marsh, spoke.
other | The nursery's manager, Helen Marsh, spoke.
other | Nursery manager Helen Marsh spoke.
other | Helen Marsh, who manages the nursery, spoke.
other | Team manager Helen Marsh spoke.
other | Helen Marsh, a team manager, spoke.
other | Helen Marsh, her team manager, spoke.
other | Helen Marsh, his line manager, spoke.
other | Helen Marsh, an independent reviewing officer, spoke.
other | Helen Marsh, principal social worker, spoke.
other | Helen Marsh, head of safeguarding at the hospital, spoke.
other | Helen Marsh, designated nurse for safeguarding, spoke.
other | Helen Marsh, chief nurse, spoke.
other | Dr Helen Marsh, the trust's medical director, spoke.
other | Helen Marsh, of the charity Kids First, its founder, spoke.
other | Kids First founder Helen Marsh spoke.
other | Helen Marsh, chief executive of the charity Kids First, spoke.
other | Helen Marsh, chief executive of the NSPCC, spoke.
other | Helen Marsh, of the National Children's Bureau, where she is head of policy, spoke.
other | Helen Marsh, deputy children's commissioner, spoke.
other | Helen Marsh, the deputy leader of the Labour group, spoke.
other | Helen Marsh, the Lord Chief Justice, spoke.
other | The Lord Chief Justice, Lord Marsh, spoke.
other | Helen Marsh, the victims' commissioner, spoke.
other | Permanent secretary Helen Marsh spoke.
other | Helen Marsh, the department's permanent secretary, spoke.
other | The BBC's social affairs correspondent, Helen Marsh, spoke.
other | Helen Marsh, the council's solicitor, spoke.
other | Helen Marsh, the council's lawyer, spoke.
other | Helen Marsh, the council's barrister, spoke.
other | Helen Marsh, counsel for the council, spoke.
other | Helen Marsh, the family's solicitor, spoke.
other | Helen Marsh, solicitor for the family, spoke.
other | Helen Marsh, counsel to the inquest, spoke.
"""


@pytest.mark.parametrize("line", TOLD.strip().splitlines())
def test_role_kinds(line: str) -> None:
    """Every post that is told counts, and no relation, wish or title."""
    kinds, _, text = line.partition(" | ")
    result = govreview.extract(text, published="2015-06-10")
    persons = [actor for actor in result.actors if actor.kind is ActorKind.PERSON]
    assert {str(role.kind) for person in persons for role in person.roles} == set(kinds.split()) - {"-"}


# A text, " / " for the end of a line, and behind each ">" a person with the kinds told; nobody else is named.
PERSONS = """
Yours sincerely, // Ann Poole MP / Parliamentary Under-Secretary of State for Children and Families
> Ann Poole: minister

Yours sincerely / Ann Poole HMI / Lead inspector
> Ann Poole: inspector

To: / Ann Poole, Chief Executive / Tom Odell, Director of Children's Services / Bury Council
> Ann Poole: chief_executive
> Tom Odell: dcs

cc: Ann Poole, Chief Executive, Bury Council / Tom Odell, Regional Director, Ofsted
> Ann Poole: chief_executive
> Tom Odell: inspector

Present: Councillor Ann Poole (Cabinet Member for Children), Tom Odell (Head of Legal Services)
> Ann Poole: lead_member
> Tom Odell: other

Members present: Ann Poole (Independent Chair), Tom Odell (Director of Children's Services), Jo Wood (Headteacher)
> Ann Poole: board_chair
> Tom Odell: dcs
> Jo Wood: other

Apologies: Ann Poole and Tom Odell.
> Ann Poole: -
> Tom Odell: -

Officers: Ann Poole, Solicitor; Tom Odell, Democratic Services Officer.
> Ann Poole: other
> Tom Odell: other

• Ann Poole, director of children's services / • Tom Odell, director of finance
> Ann Poole: dcs
> Tom Odell: other

Report of: Ann Poole, Director of Children's Services
> Ann Poole: dcs

Director of Children's Services: Ann Poole
> Ann Poole: dcs

Portfolio holder: Cllr Ann Poole
> Ann Poole: lead_member

Lead Member - Councillor Ann Poole
> Ann Poole: lead_member

Lead inspector: Ann Poole HMI
> Ann Poole: inspector

Ann Poole took over from Tom Odell as director of children's services.
> Ann Poole: dcs
> Tom Odell: dcs

Director of children's services Ann Poole, who replaced Tom Odell in May, said so.
> Ann Poole: dcs
> Tom Odell: dcs

Director of children's services Ann Poole, who met Tom Odell in May, said so.
> Ann Poole: dcs
> Tom Odell: -

Ann Poole, director of children's services, and her deputy, Tom Odell, have left.
> Ann Poole: dcs
> Tom Odell: dcs

Ann Poole has been director of children's services since May. Her predecessor, Tom Odell, left in March.
> Ann Poole: dcs
> Tom Odell: dcs

Council leader Ann Poole said so. Her predecessor Tom Odell had not.
> Ann Poole: council_leader
> Tom Odell: council_leader

Ann Poole succeeded Tom Odell as chief executive of Bury in May.
> Ann Poole: chief_executive
> Tom Odell: chief_executive

Ann Poole is chief executive. Her successor, Tom Odell, starts in June.
> Ann Poole: chief_executive
> Tom Odell: chief_executive

Ann Poole, a nurse, lived with Tom Odell.
> Ann Poole: other
> Tom Odell: -

Ann Poole was fostered by Tom Odell, a plumber.
> Ann Poole: -
> Tom Odell: other

Ann Poole told Tom Odell, a plumber, to go.
> Ann Poole: -
> Tom Odell: other

Nurse Ann Poole told Tom Odell to go.
> Ann Poole: other
> Tom Odell: -

Ann Poole, the nurse who found him, told Tom Odell to go.
> Ann Poole: other
> Tom Odell: -

Ann Poole's solicitor, Tom Odell, said so.
> Ann Poole: -
> Tom Odell: other

Tom Odell, solicitor for Ann Poole, said so.
> Ann Poole: -
> Tom Odell: other

Tom Odell, defending Ann Poole, said so.
> Ann Poole: -
> Tom Odell: other

Judge Tom Odell told Ann Poole that she had lied.
> Ann Poole: -
> Tom Odell: other

Ann Poole was jailed by Judge Tom Odell.
> Ann Poole: -
> Tom Odell: other

PC Ann Poole and PC Tom Odell went to the house.
> Ann Poole: other
> Tom Odell: other

Ann Poole, the head teacher, and Tom Odell, the school's safeguarding lead, said so.
> Ann Poole: other
> Tom Odell: other

Ann Poole, a teacher, met the director of children's services, Tom Odell.
> Ann Poole: other
> Tom Odell: dcs

Ann Poole met the director of children's services, Tom Odell.
> Ann Poole: -
> Tom Odell: dcs

Ann Poole, director of children's services, wrote to the children's minister, Tom Odell.
> Ann Poole: dcs
> Tom Odell: minister

Director Ann Poole wrote to minister Tom Odell.
> Ann Poole: dcs
> Tom Odell: minister

Ann Poole was appointed by the then children's minister, Tom Odell.
> Ann Poole: -
> Tom Odell: minister

Council leader Ann Poole beat Tom Odell, leader of the Labour group.
> Ann Poole: council_leader
> Tom Odell: other

Ann Poole, the deputy leader, will stand in for the leader, Tom Odell.
> Ann Poole: other
> Tom Odell: council_leader

Ann Poole trained as a nurse. She is now director of children's services. Tom Odell met her.
> Ann Poole: dcs other
> Tom Odell: -

Ann Poole lives with Tom Odell. She works as a nurse.
> Ann Poole: other
> Tom Odell: -

Ann Poole lives with Tom Odell. He works as a nurse.
> Ann Poole: -
> Tom Odell: other

Ann Poole, who for 12 years was a governor of the school, spoke.
> Ann Poole: other

Ann Poole, for 12 years a governor of the school, spoke.
> Ann Poole: other

Ann Poole, a governor for 12 years, spoke.
> Ann Poole: other

Ann Poole, then in her first year as a social worker, spoke.
> Ann Poole: other

Ann Poole, in her first year as a social worker, spoke.
> Ann Poole: other

Ann Poole, now retired, was a social worker.
> Ann Poole: other

Ann Poole, now a retired social worker, spoke.
> Ann Poole: other

Ann Poole, who ended her career as a head teacher, spoke.
> Ann Poole: other

Ann Poole gave up her job as a teacher.
> Ann Poole: other

Ann Poole gave up teaching to become a social worker.
> Ann Poole: other

Ann Poole lost her job as a social worker.
> Ann Poole: other

Ann Poole quit her post as head of policy at the NSPCC.
> Ann Poole: other

Ann Poole's career as a barrister was over.
> Ann Poole: other

Ann Poole made her living as a cleaner.
> Ann Poole: other

Ann Poole earns her living as a cleaner.
> Ann Poole: other

Ann Poole took the post of director of children's services at Bury in 2009.
> Ann Poole: dcs

Ann Poole held the post of director of children's services at Bury until 2009.
> Ann Poole: dcs

Ann Poole was promoted to director of children's services in 2009.
> Ann Poole: dcs

Ann Poole rose to become director of children's services.
> Ann Poole: dcs

Ann Poole came out of retirement to be interim director of children's services.
> Ann Poole: dcs

The job of director of children's services went to Ann Poole in 2009.
> Ann Poole: dcs

The cabinet member, Ann Poole, said so.
> Ann Poole: lead_member

Cllr Ann Poole, the Labour cabinet member for children's services, said so.
> Ann Poole: lead_member

Cllr Ann Poole, deputy leader of the council and cabinet member for children's services, said so.
> Ann Poole: lead_member other

Cllr Ann Poole, Labour's spokeswoman on children, said so.
> Ann Poole: other

Cllr Ann Poole, chair of the children's scrutiny committee, said so.
> Ann Poole: other

Cllr Ann Poole, who chairs the children's scrutiny panel, said so.
> Ann Poole: other
"""


@pytest.mark.parametrize("block", PERSONS.strip().split("\n\n"))
def test_whose_kinds(block: str) -> None:
    """Of several persons each has the posts told of that one."""
    text, *told = block.split("\n> ")
    result = govreview.extract(text.replace(" // ", "\n\n").replace(" / ", "\n"), published="2015-06-10")
    persons = [actor for actor in result.actors if actor.kind is ActorKind.PERSON]
    found = [f"{person.name}: {' '.join(sorted({str(r.kind) for r in person.roles})) or '-'}" for person in persons]
    assert sorted(found) == sorted(told)
