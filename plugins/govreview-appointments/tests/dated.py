# ruff: noqa: E501 -- a sentence stands on one line
"""Who appoints whom and when; what only looks like a change, and what must come out of each, published on 2015-06-10."""

from __future__ import annotations

# (text, ((change, person, role, role kind, authority, by, date, status), ...))
CASES = (
    (
        "Children's minister Ann Cole has stepped in at Reading. She has named Tim Hale, a former director in Leeds, as commissioner.",
        (("start", "Tim Hale", "commissioner", "commissioner", "reading", "Ann Cole", None, "actual"),),
    ),
    (
        "Children's minister Ann Cole today issued a direction to Reading. It names Tim Hale as commissioner.",
        (("start", "Tim Hale", "commissioner", "commissioner", "reading", None, None, "actual"),),
    ),
    (
        "A commissioner, Tim Hale, was appointed by the Department for Education in March to oversee Reading's services.",
        (
            (
                "start",
                "Tim Hale",
                "commissioner",
                "commissioner",
                "reading",
                "Department for Education",
                "2015-03",
                "actual",
            ),
        ),
    ),
    (
        "The DfE has since appointed Tim Hale as commissioner for Reading.",
        (("start", "Tim Hale", "commissioner", "commissioner", "reading", "DfE", None, "actual"),),
    ),
    (
        "Reading Borough Council's leader, Cllr Sue Marsh, has given the children's brief to Cllr Dan Frost.",
        (("start", "Dan Frost", "children's brief", "lead_member", "reading", "Sue Marsh", None, "actual"),),
    ),
    (
        "Sue Marsh, the leader of Reading Council, said she had asked Cllr Dan Frost to take on the children's portfolio.",
        (("start", "Dan Frost", "children's portfolio", "lead_member", "reading", "Sue Marsh", None, "actual"),),
    ),
    (
        "Eve Stone was appointed by full council on Tuesday as Reading's director of children's services.",
        (("start", "Eve Stone", "director of children's services", "dcs", "reading", None, "2015-06-09", "actual"),),
    ),
    (
        "Councillors in Reading have appointed Eve Stone director of children's services.",
        (("start", "Eve Stone", "director of children's services", "dcs", "reading", None, None, "actual"),),
    ),
    (
        "Reading's safeguarding children board commissioned Eve Stone, an independent author, to write the review in February.",
        (("start", "Eve Stone", "reviewer", "reviewer", "reading", "Reading", "2015-02", "actual"),),
    ),
    (
        "Ofsted has appointed Eve Stone as its national director for social care.",
        (("start", "Eve Stone", "national director for social care", "inspector", None, "Ofsted", None, "actual"),),
    ),
    (
        "The prime minister has made Ann Cole children's minister.",
        (("start", "Ann Cole", "children's minister", "minister", None, None, None, "actual"),),
    ),
    (
        "Ann Cole was sacked as children's minister in Tuesday's reshuffle.",
        (("end", "Ann Cole", "children's minister", "minister", None, None, "2015-06-09", "actual"),),
    ),
    (
        "Eve Stone joined Reading as director of children's services in 2012 and left two years later.",
        (
            ("start", "Eve Stone", "director of children's services", "dcs", "reading", None, "2012", "actual"),
            ("end", "Eve Stone", "director of children's services", "dcs", "reading", None, "2014", "actual"),
        ),
    ),
    (
        "Eve Stone, who had been in post since 2012, left last Friday. She was Reading's director of children's services.",
        (("end", "Eve Stone", "director of children's services", "dcs", "reading", None, "2015-06-05", "actual"),),
    ),
    (
        "Eve Stone will retire as Reading's director of children's services in the spring.",
        (("end", "Eve Stone", "director of children's services", "dcs", "reading", None, "2016-21", "actual"),),
    ),
    (
        "Eve Stone stood down as Reading's director of children's services a fortnight ago.",
        (("end", "Eve Stone", "director of children's services", "dcs", "reading", None, "2015-05-27~", "actual"),),
    ),
    (
        "Eve Stone took up her post as Reading's director of children's services on 1 April this year.",
        (("start", "Eve Stone", "director of children's services", "dcs", "reading", None, "2015-04-01", "actual"),),
    ),
    (
        "From September, Eve Stone will be Reading's director of children's services.",
        (("start", "Eve Stone", "director of children's services", "dcs", "reading", None, "2015-09", "actual"),),
    ),
    (
        "Eve Stone will become Reading's director of children's services at the start of next year.",
        (("start", "Eve Stone", "director of children's services", "dcs", "reading", None, "2016", "actual"),),
    ),
    (
        "It was announced on Monday that Eve Stone is to be Reading's director of children's services from 1 July.",
        (("start", "Eve Stone", "director of children's services", "dcs", "reading", None, "2015-07-01", "actual"),),
    ),
    (
        "On 3 March 2014 Reading appointed Eve Stone as interim director of children's services; she was made permanent that September.",
        (
            (
                "start",
                "Eve Stone",
                "interim director of children's services",
                "dcs",
                "reading",
                "Reading",
                "2014-03-03",
                "actual",
            ),
            ("start", "Eve Stone", "director of children's services", "dcs", "reading", None, "2014-09", "actual"),
        ),
    ),
    (
        "Eve Stone was director of children's services at Reading until 2013, when she left for Kent.",
        (("end", "Eve Stone", "director of children's services", "dcs", "reading", None, "2013", "actual"),),
    ),
    (
        "Reading's new director of children's services, Eve Stone, started work on Monday.",
        (("start", "Eve Stone", "director of children's services", "dcs", "reading", None, "2015-06-08", "actual"),),
    ),
    (
        "Kent's director of children's services, Tim Hale, is moving to Reading, where he will replace Eve Stone.",
        (
            ("start", "Tim Hale", "director of children's services", "dcs", "reading", None, None, "actual"),
            ("end", "Eve Stone", "director of children's services", "dcs", "reading", None, None, "actual"),
        ),
    ),
    (
        "Tim Hale, currently an assistant director at Slough, has been appointed to succeed Eve Stone as Reading's director of children's services when she retires in August.",
        (
            ("start", "Tim Hale", "director of children's services", "dcs", "reading", None, "2015-08", "actual"),
            ("end", "Eve Stone", "director of children's services", "dcs", "reading", None, "2015-08", "actual"),
        ),
    ),
    (
        "Two senior managers, Tim Hale and Eve Stone, have been suspended by Reading Council.",
        (
            ("end", "Tim Hale", "senior manager", "other", "reading", "Reading Council", None, "actual"),
            ("end", "Eve Stone", "senior manager", "other", "reading", "Reading Council", None, "actual"),
        ),
    ),
    (
        "Reading's head of safeguarding, Eve Stone, and its head of fostering, Tim Hale, were dismissed in April after a disciplinary hearing.",
        (
            ("end", "Eve Stone", "head of safeguarding", "other", "reading", None, "2015-04", "actual"),
            ("end", "Tim Hale", "head of fostering", "other", "reading", None, "2015-04", "actual"),
        ),
    ),
    (
        "Council watch\n\nKent\n\nIts grade went up in May. Nottinghamshire sent a team to help it.\n\nEve Stone, who became director of children's services in January, was pleased.\n\nSlough\n\nIts grade fell, and Tim Hale, the director of children's services, resigned last week.",
        (
            ("start", "Eve Stone", "director of children's services", "dcs", "kent", None, "2015-01", "actual"),
            ("end", "Tim Hale", "director of children's services", "dcs", "slough", None, "2015-06", "actual"),
        ),
    ),
    (
        "Reading's lead member for children, Eve Stone, gave up her portfolio last week.",
        (("end", "Eve Stone", "lead member for children", "lead_member", "reading", None, "2015-06", "actual"),),
    ),
)

NEVER: tuple[str, ...] = (
    "Eve Stone, director of children's services at Reading from 2009 to 2013, said the report was fair.",
    "Eve Stone, Reading's new director of children's services, said the report was fair.",
    "Eve Stone, Reading's director of children's services, leads a team of 400 staff.",
    "Judge Eve Stone, who chaired the hearing, gave her ruling on Friday.",
    "Eve Stone, leader of Reading Council, chairs the meeting on Tuesday.",
    "Eve Stone, chief inspector of schools, said Reading had moved on.",
    "Reading's director of children's services, Eve Stone, took questions from councillors for two hours.",
    "Reading's director of children's services, Eve Stone, has taken the blame.",
    "Reading's director of children's services, Eve Stone, went to the High Court on Monday.",
    "Eve Stone, Reading's leader, was out canvassing on Saturday.",
    "Eve Stone, Reading's leader, is off sick.",
    "Eve Stone, Reading's leader, is back from holiday.",
    "Eve Stone, Reading's leader, gave her deputy a hug.",
    "Eve Stone, Reading's leader, handed the prize to Tim Hale, aged nine.",
    "Eve Stone, Reading's leader, passed the letter to Tim Hale, the chief executive.",
    "Eve Stone, a social worker at Reading until 2010, told the inquest she had left the file on her desk.",
    "Eve Stone, Reading's director of children's services, told staff: \"Nobody will lose their job.\"",
    "The jury heard that Tim Hale, 29, moved in with Eve Stone in March.",
    "Tim Hale, 29, was jailed for life after he was found guilty of murder; Eve Stone left court in tears.",
    "Tim Hale lost his job at a warehouse in May and began to drink, the court heard.",
    "Tim Hale, a plasterer, started a new job on the Monday before the boy died.",
    "PC Tim Hale was called to the house at 2am.",
    "Dr Eve Stone was asked to examine the boy.",
    "Paramedic Tim Hale was sent to the flat.",
    "Social worker Eve Stone was assigned to the family in January.",
    "Eve Stone took over the case from a colleague, Tim Hale, in March 2012.",
    "Health visitor Eve Stone was replaced by a nurse who had never met the family.",
    "Foster carer Eve Stone took in the two girls in May.",
    "Headteacher Eve Stone reported her concerns in June.",
    "Conservative candidate Eve Stone will fight the seat in May.",
    "Eve Stone MP, chair of the education committee, wants answers.",
    "Eve Stone has been director of children's services at Reading since 2013.",
    "Eve Stone, who has worked for Reading for 20 years, said staff were tired.",
    "Our reporter Eve Stone joins us from Reading.",
    "Eve Stone is editor of the Reading Post.",
    "Tim Hale, prosecuting, said the couple had moved to Reading in 2009.",
    "Coroner Eve Stone recorded a verdict of unlawful killing.",
    "Eve Stone, the union's regional officer, said members would walk out on Friday.",
    "Eve Stone, whose son was taken into care by Reading in 2010, has given up hope.",
    "Eve Stone runs a children's home in Reading.",
    "The council has asked Eve Stone, who is 15, to speak for young people.",
    "Opposition leader Tim Hale accused Eve Stone of hiding behind her chief executive.",
    "Tim Hale called for a new director to be appointed.",
    "Eve Stone, chief executive of the NSPCC, said ministers should appoint a commissioner.",
    "Eve Stone, Reading's leader, announced the appointment of two more social workers.",
    "Under Eve Stone, the director, Reading's services were rated good.",
    "Tim Hale, who lives in Reading, resigned himself to a long wait.",
    "Ofsted's Eve Stone, who led the inspection, said leaders had acted quickly.",
    "Eve Stone, Reading's leader, resigned from the golf club on Friday.",
    "The minister told Reading's leader, Eve Stone, to accept a commissioner.",
)
