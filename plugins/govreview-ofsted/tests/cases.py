"""Sentences written for the rules, and what a careful reader takes from each: no text of any corpus."""

from __future__ import annotations

# What is expected: authority, area, judgement, date, current, status. The texts are taken as of 27 March 2014 unless a
# date stands in front.
Row = tuple[str, str, str, str | None, bool, str]

FOUND: tuple[tuple[str, str, tuple[Row, ...]], ...] = (
    # --- verbs of judging ---------------------------------------------------------------------------------------
    ("", "Ofsted rated Wigan's children's services inadequate.", (("wigan", "overall", "inadequate", None, True, "actual"),)),
    ("", "Inspectors have judged services for care leavers in Bolton to require improvement.", (("bolton", "care_leavers", "requires_improvement", None, True, "actual"),)),
    ("", "Walsall Council has a new chief executive. Inspectors found its fostering service to be outstanding.", (("walsall", "fostering", "outstanding", None, True, "actual"),)),
    ("", "Children's social care in Dudley was deemed adaquate by the watchdog.", (("dudley", "overall", "adequate", None, True, "actual"),)),
    ("", "Wirral was branded INADEQUATE by Ofsted inspectors last June.", (("wirral", "overall", "inadequate", "2013-06", True, "actual"),)),
    ("", "Bromley, which Ofsted rated 'good' in 2012, is to take on forty social workers.", (("bromley", "overall", "good", "2012", True, "actual"),)),
    ("", "Ofsted graded the leadership of Croydon's children's services as inadequate.", (("croydon", "leadership", "inadequate", None, True, "actual"),)),
    ("", "Inspectors marked Rutland as good, and its adoption service as outstanding.", (("rutland", "overall", "good", None, True, "actual"), ("rutland", "adoption", "outstanding", None, True, "actual"))),
    ("", "The council's arrangements for keeping children safe were assessed as satisfactory, Bury heard.", (("bury", "protection", "satisfactory", None, True, "actual"),)),
    ("", "Coventry has been rated inadequate since 2011.", (("coventry", "overall", "inadequate", "2011/..", True, "actual"),)),
    ("2016-05-12", "For the past three years Northamptonshire has been rated inadequate.", (("northamptonshire", "overall", "inadequate", "2013~/..", True, "actual"),)),
    ("", "Only Lincolnshire and Leeds have been rated outstanding.", (("lincolnshire", "overall", "outstanding", None, True, "actual"), ("leeds", "overall", "outstanding", None, True, "actual"))),
    ("", "Kent and Medway were rated good and adequate respectively.", (("kent", "overall", "good", None, True, "actual"), ("medway", "overall", "adequate", None, True, "actual"))),
    ("", "The trust that runs children's services in Doncaster was rated good.", (("doncaster", "overall", "good", None, True, "actual"),)),
    ("2018-02-01", "Doncaster Children's Services Trust has been judged good.", (("doncaster", "overall", "good", None, True, "actual"),)),
    ("2016-07-01", "Bromley children's services have been condemned as inadequate by Ofsted.", (("bromley", "overall", "inadequate", None, True, "actual"),)),
    ("", "Rated good for fostering but inadequate for safeguarding, Barnsley must act.", (("barnsley", "fostering", "good", None, True, "actual"), ("barnsley", "protection", "inadequate", None, True, "actual"))),
    ("2010-01-12", "Essex was one of nine councils judged to perform poorly in 2009.", (("essex", "overall", "performs_poorly", "2009", True, "actual"),)),
    ("2010-12-09", "Camden performs excellently, the inspectorate said.", (("camden", "overall", "other", None, True, "actual"),)),
    ("2010-12-09", "Children's services in Sutton perform well, according to Ofsted.", (("sutton", "overall", "good", None, True, "actual"),)),
    # --- to be, to remain ---------------------------------------------------------------------------------------
    ("", "The report says that services in Gateshead are 'good'.", (("gateshead", "overall", "good", None, True, "actual"),)),
    ("", "Trafford's looked-after children's service remains outstanding, Ofsted has found.", (("trafford", "looked_after", "outstanding", None, True, "actual"),)),
    ("", "Inspectors rated adoption in Oldham good. Leadership was inadequate.", (("oldham", "adoption", "good", None, True, "actual"), ("oldham", "leadership", "inadequate", None, True, "actual"))),
    ("2018-06-01", "Help and protection in Oldham was judged inadequate; services for children in care required improvement, and adoption was good.", (("oldham", "protection", "inadequate", None, True, "actual"), ("oldham", "looked_after", "requires_improvement", None, True, "actual"), ("oldham", "adoption", "good", None, True, "actual"))),
    ("", "Children's services in Torbay are no longer inadequate, Ofsted said: they require improvement.", (("torbay", "overall", "inadequate", None, False, "actual"), ("torbay", "overall", "requires_improvement", None, True, "actual"))),
    # --- movement -----------------------------------------------------------------------------------------------
    ("", "Derby was upgraded from requires improvement to good.", (("derby", "overall", "requires_improvement", None, False, "actual"), ("derby", "overall", "good", None, True, "actual"))),
    ("", "Ofsted has marked Salford down from 'good' to 'requires improvement'.", (("salford", "overall", "good", None, False, "actual"), ("salford", "overall", "requires_improvement", None, True, "actual"))),
    ("2018-02-01", "Plymouth children's services slipped from good to requires improvement to be good this week.", (("plymouth", "overall", "good", None, False, "actual"), ("plymouth", "overall", "requires_improvement", None, True, "actual"))),
    ("", "Stockport has climbed from adequate to outstanding.", (("stockport", "overall", "adequate", None, False, "actual"), ("stockport", "overall", "outstanding", None, True, "actual"))),
    ("", "Cumbria was downgraded to inadequate in May 2013.", (("cumbria", "overall", "inadequate", "2013-05", True, "actual"),)),
    ("", "Wigan, adequate a year earlier, is now rated good.", (("wigan", "overall", "adequate", "2013", False, "actual"), ("wigan", "overall", "good", None, True, "actual"))),
    ("", "Tower Hamlets, previously rated good, has been graded inadequate.", (("tower-hamlets", "overall", "good", None, False, "actual"), ("tower-hamlets", "overall", "inadequate", None, True, "actual"))),
    ("", "Leeds was judged inadequate in 2009. It is now rated good.", (("leeds", "overall", "inadequate", "2009", False, "actual"), ("leeds", "overall", "good", None, True, "actual"))),
    # --- verdicts as nouns --------------------------------------------------------------------------------------
    ("", "It is the third inadequate rating in a row for Slough Council.", (("slough", "overall", "inadequate", None, True, "actual"),)),
    ("", "Hartlepool Council has held on to its good grade.", (("hartlepool", "overall", "good", None, True, "actual"),)),
    ("", "Sunderland council was given a rating of inadequate.", (("sunderland", "overall", "inadequate", None, True, "actual"),)),
    ("", "Inspectors' overall judgement of 'requires improvement' for Lewisham was published in February.", (("lewisham", "overall", "requires_improvement", "2014-02", True, "actual"),)),
    ("", "Ofsted gave Enfield its lowest possible rating.", (("enfield", "overall", "inadequate", None, True, "actual"),)),
    ("", "Plymouth City Council won the inspectorate's top grade.", (("plymouth", "overall", "outstanding", None, True, "actual"),)),
    ("", "Stoke-on-Trent City Council is still in Ofsted's bottom category.", (("stoke-on-trent", "overall", "inadequate", None, True, "actual"),)),
    ("", "Poole's capacity to improve was judged adequate.", (("poole", "other", "adequate", None, True, "actual"),)),
    ("", "The inspectorate's verdict on Barnsley's children's services was blunt: inadequate.", (("barnsley", "overall", "inadequate", None, True, "actual"),)),
    ("2007-12-20", "The Commission for Social Care Inspection gave Cumbria's children's services two stars in 2006.", (("cumbria", "overall", "other", "2006", True, "actual"),)),
    ("", "Halton Borough Council was handed a Grade 4 for child protection.", (("halton", "protection", "inadequate", None, True, "actual"),)),
    ("2015-09-04", "Knowsley's requires improvement judgement came after a four-week inspection.", (("knowsley", "overall", "requires_improvement", None, True, "actual"),)),
    # --- apposition, relative clauses ---------------------------------------------------------------------------
    ("", "Hampshire, itself rated good, is to help the Isle of Wight.", (("hampshire", "overall", "good", None, True, "actual"),)),
    ("", "Suffolk, whose own services are outstanding, will send staff.", (("suffolk", "overall", "outstanding", None, True, "actual"),)),
    ("", "Social workers left Southwark, a borough whose children's services have been inadequate since 2012.", (("southwark", "overall", "inadequate", "2012/..", True, "actual"),)),
    ("", "Ofsted, which rated Haringey inadequate in 2008, will return.", (("haringey", "overall", "inadequate", "2008", True, "actual"),)),
    # --- lists and headings -------------------------------------------------------------------------------------
    ("", "Ofsted's report on Leicester City Council is out today. Its grades are below.\n\nOverall effectiveness: Good\n\nLeadership, management and governance - inadequate\n\nAdoption performance: requires improvement\n\nThe council said it would study the report with care.", (("leicester", "overall", "good", "2014-03-27", True, "actual"), ("leicester", "leadership", "inadequate", "2014-03-27", True, "actual"), ("leicester", "adoption", "requires_improvement", "2014-03-27", True, "actual"))),
    ("", "Luton children's services 'inadequate', says Ofsted\n\nThe council in Luton has been told to act by the minister.", (("luton", "overall", "inadequate", None, True, "actual"),)),
    # --- ellipsis -----------------------------------------------------------------------------------------------
    ("2018-02-01", "Norfolk was judged requires improvement overall, inadequate for help and protection and good for adoption.", (("norfolk", "overall", "requires_improvement", None, True, "actual"), ("norfolk", "protection", "inadequate", None, True, "actual"), ("norfolk", "adoption", "good", None, True, "actual"))),
    ("2016-02-01", "Ofsted has twice branded Sandwell inadequate, in 2013 and again last June.", (("sandwell", "overall", "inadequate", "2013", False, "actual"), ("sandwell", "overall", "inadequate", "2015-06", True, "actual"))),
    # --- standing -----------------------------------------------------------------------------------------------
    ("", "Ofsted has not judged Luton inadequate.", (("luton", "overall", "inadequate", None, False, "denied"),)),
    ("", "The leader insisted that Brent was not rated inadequate.", (("brent", "overall", "inadequate", None, False, "denied"),)),
    ("", "Thurrock is expected to be rated good next week.", (("thurrock", "overall", "good", None, False, "possible"),)),
    ("", "A leaked draft report says that Swindon's children's services are inadequate.", (("swindon", "overall", "inadequate", None, False, "possible"),)),
    ("", "Merton could be rated inadequate, a councillor fears.", (("merton", "overall", "inadequate", None, False, "possible"),)),
    # --- dates of the report ------------------------------------------------------------------------------------
    ("", "In a report published on Friday, Ofsted rated children's services in Bexley inadequate. Adoption was good.", (("bexley", "overall", "inadequate", "2014-03-21", True, "actual"), ("bexley", "adoption", "good", "2014-03-21", True, "actual"))),
)

NONE: tuple[str, ...] = (
    "Brookfield Primary School in Leeds was rated inadequate by Ofsted.",
    "A serious case review in Kent was itself judged inadequate by Ofsted.",
    "Kent County Council says that adequate funding is needed.",
    "It was good to see Leeds City Council do well.",
    "Two of the five children's homes run by Leeds City Council were rated outstanding.",
    "Kent social workers gave an inadequate response, the judge said.",
    "Recording in Hackney was inadequate, and staffing was judged inadequate too.",
    "The Sunny Days nursery in Hull, rated good by Ofsted, has closed.",
    "West Midlands Police was rated inadequate by the inspectorate of constabulary.",
    "Rochdale Safeguarding Children Board was judged inadequate.",
    "The Care Quality Commission rated the Royal Oldham Hospital good.",
    "The private fostering agency, based in Derby, was rated outstanding.",
    "Inspectors found good practice in Wigan and outstanding commitment among staff.",
    "Staff in Bury said that morale was good.",
    "No council in the region was rated outstanding.",
    "Three of the 12 councils inspected were rated inadequate.",
    "Outstanding debts at Croydon Council rose to £4m.",
    "The head of the academy in Luton, judged outstanding, has retired.",
    "The plan for Torbay requires improvement, the minister said.",
    "Sefton's leader said that things were not good enough.",
    "Birmingham has been failing for years, a national disgrace and a troubled council.",
    "Progress in Sandwell has been adequate at best.",
    "Good news for Wirral: the minister has found the money.",
    "\"We want our children to get a good deal,\" said the leader of Bolton Council.",
    "The Cornwall care home was given an inadequate rating.",
    "Adequate notice was given to Suffolk County Council.",
    "His supervision by Leicester City Council was found to be inadequate by the coroner.",
    "The coroner said that the support which Surrey gave the boy was inadequate.",
    "Young people in Hackney deserve outstanding services.",
    "It would take a good year for Norfolk to recover.",
)
