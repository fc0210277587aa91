# ruff: noqa: E501 -- a sentence stands on one line
"""Sentences in rarer constructions, and what must come out of each, published on 2015-06-10."""

from __future__ import annotations

# (text, ((change, person, role, role kind, authority, by, date, status), ...))
CASES = (
    (
        "Kent Council has announced two appointments: Sarah Bell as chief executive and Tom Hart as director of children's services.",
        (
            ("start", "Sarah Bell", "chief executive", "chief_executive", "kent", "Kent Council", None, "actual"),
            ("start", "Tom Hart", "director of children's services", "dcs", "kent", "Kent Council", None, "actual"),
        ),
    ),
    (
        "The new board has Jane Ford as chair and Ali Reza as vice-chair.",
        (
            ("start", "Jane Ford", "chair", "board_chair", None, None, None, "actual"),
            ("start", "Ali Reza", "vice-chair", "other", None, None, None, "actual"),
        ),
    ),
    (
        "Jane Ford was appointed chair of the improvement board, with Ali Reza as her deputy.",
        (
            ("start", "Jane Ford", "chair of the improvement board", "board_chair", None, None, None, "actual"),
            ("start", "Ali Reza", "deputy", "other", None, None, None, "actual"),
        ),
    ),
    (
        "In came Jane Ford as interim director of children's services.",
        (("start", "Jane Ford", "interim director of children's services", "dcs", None, None, None, "actual"),),
    ),
    (
        "Out went Jane Ford, the director of children's services.",
        (("end", "Jane Ford", "director of children's services", "dcs", None, None, None, "actual"),),
    ),
    (
        "Jane Ford, director of children's services at Kent, is on her way out.",
        (("end", "Jane Ford", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Jane Ford, the commissioner, stays on as adviser.",
        (("start", "Jane Ford", "adviser", "adviser", None, None, None, "actual"),),
    ),
    (
        "Jane Ford has been appointed by Ofsted as a senior HMI.",
        (("start", "Jane Ford", "senior HMI", "inspector", None, "Ofsted", None, "actual"),),
    ),
    (
        "Jane Ford will be Kent's next director of children's services.",
        (("start", "Jane Ford", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent's next director of children's services will be Jane Ford.",
        (("start", "Jane Ford", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "The new director of children's services is Jane Ford.",
        (("start", "Jane Ford", "director of children's services", "dcs", None, None, None, "actual"),),
    ),
    (
        "The commissioner will be Jane Ford, a former director at Essex.",
        (("start", "Jane Ford", "commissioner", "commissioner", None, None, None, "actual"),),
    ),
    (
        "The council has turned to Jane Ford to be its interim director of children's services.",
        (("start", "Jane Ford", "interim director of children's services", "dcs", None, None, None, "actual"),),
    ),
    (
        "Jane Ford was shown the door as director of children's services on Friday.",
        (("end", "Jane Ford", "director of children's services", "dcs", None, None, "2015-06-05", "actual"),),
    ),
    (
        "Jane Ford fell on her sword as council leader last night.",
        (("end", "Jane Ford", "council leader", "council_leader", None, None, "2015-06-09", "actual"),),
    ),
    (
        "Council leader Jane Ford fell on her sword last night.",
        (("end", "Jane Ford", "Council leader", "council_leader", None, None, "2015-06-09", "actual"),),
    ),
    (
        "Jane Ford, director of children's services, walked last night.",
        (("end", "Jane Ford", "director of children's services", "dcs", None, None, "2015-06-09", "actual"),),
    ),
    (
        "Jane Ford's job as director of children's services will go to Ali Reza.",
        (("start", "Ali Reza", "director of children's services", "dcs", None, None, None, "actual"),),
    ),
    (
        "Jane Ford, formerly of Essex, is the new director of children's services.",
        (("start", "Jane Ford", "director of children's services", "dcs", None, None, None, "actual"),),
    ),
    (
        "Replacing her as director of children's services is Ali Reza.",
        (("start", "Ali Reza", "director of children's services", "dcs", None, None, None, "actual"),),
    ),
    (
        "The DfE has put in Jane Ford as commissioner.",
        (("start", "Jane Ford", "commissioner", "commissioner", None, "DfE", None, "actual"),),
    ),
    (
        "Jane Ford has been put in charge of children's services.",
        (("start", "Jane Ford", "in charge of children's services", "dcs", None, None, None, "actual"),),
    ),
    (
        "Jane Ford was put in charge of the review.",
        (("start", "Jane Ford", "review", "reviewer", None, None, None, "actual"),),
    ),
    (
        "Jane Ford is to head an independent review of child protection in Kent.",
        (("start", "Jane Ford", "review", "reviewer", "kent", None, None, "actual"),),
    ),
    (
        "Jane Ford is favourite to succeed Ali Reza as chief executive.",
        (
            ("start", "Jane Ford", "chief executive", "chief_executive", None, None, None, "possible"),
            ("end", "Ali Reza", "chief executive", "chief_executive", None, None, None, "possible"),
        ),
    ),
    (
        "Jane Ford is in line to become chief executive.",
        (("start", "Jane Ford", "chief executive", "chief_executive", None, None, None, "possible"),),
    ),
    (
        "Jane Ford is being lined up as chief executive.",
        (("start", "Jane Ford", "chief executive", "chief_executive", None, None, None, "planned"),),
    ),
    (
        "Jane Ford has been ruled out as chief executive.",
        (("start", "Jane Ford", "chief executive", "chief_executive", None, None, None, "denied"),),
    ),
    (
        "Jane Ford has ruled herself out of the running for chief executive.",
        (("start", "Jane Ford", "chief executive", "chief_executive", None, None, None, "denied"),),
    ),
    (
        "Jane Ford has applied for the post of director of children's services.",
        (("start", "Jane Ford", "director of children's services", "dcs", None, None, None, "possible"),),
    ),
    (
        "It emerged that Jane Ford had been paid off as chief executive.",
        (("end", "Jane Ford", "chief executive", "chief_executive", None, None, None, "actual"),),
    ),
    (
        "Jane Ford has vacated the post of chief executive.",
        (("end", "Jane Ford", "chief executive", "chief_executive", None, None, None, "actual"),),
    ),
    (
        "Jane Ford will fill the post of chief executive until June.",
        (("start", "Jane Ford", "chief executive", "chief_executive", None, None, None, "actual"),),
    ),
    (
        "Jane Ford will serve as interim chief executive.",
        (("start", "Jane Ford", "interim chief executive", "chief_executive", None, None, None, "actual"),),
    ),
    (
        "Chief executive Jane Ford is to go.",
        (("end", "Jane Ford", "Chief executive", "chief_executive", None, None, None, "actual"),),
    ),
    (
        "Jane Ford has been charged with reviewing children's services in Kent.",
        (("start", "Jane Ford", "reviewer", "reviewer", "kent", None, None, "actual"),),
    ),
    (
        "The council accepted a commissioner, Jane Ford.",
        (("start", "Jane Ford", "commissioner", "commissioner", None, None, None, "actual"),),
    ),
    (
        "Kent has a new director of children's services, Jane Ford.",
        (("start", "Jane Ford", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent has announced Jane Ford as its new director of children's services.",
        (("start", "Jane Ford", "director of children's services", "dcs", "kent", "Kent", None, "actual"),),
    ),
    (
        "Essex has loaned Jane Ford to Kent as interim director of children's services.",
        (("start", "Jane Ford", "interim director of children's services", "dcs", "kent", "Essex", None, "actual"),),
    ),
    (
        "Jane Ford was voted in as leader of the council.",
        (("start", "Jane Ford", "leader of the council", "council_leader", None, None, None, "actual"),),
    ),
    (
        "Former director of children's services Jane Ford, who was sacked in May, won her case.",
        (("end", "Jane Ford", "director of children's services", "dcs", None, None, "2015-05", "actual"),),
    ),
    (
        "Ministers are understood to be considering Jane Ford as commissioner.",
        (("start", "Jane Ford", "commissioner", "commissioner", None, None, None, "possible"),),
    ),
    (
        "Jane Ford has been approached to become commissioner.",
        (("start", "Jane Ford", "commissioner", "commissioner", None, None, None, "possible"),),
    ),
    (
        "Jane Ford, the director of children's services, is set to be replaced by Ali Reza.",
        (
            ("end", "Jane Ford", "director of children's services", "dcs", None, None, None, "planned"),
            ("start", "Ali Reza", "director of children's services", "dcs", None, None, None, "planned"),
        ),
    ),
    (
        "Jane Ford has been working with the council as improvement adviser since May.",
        (("start", "Jane Ford", "improvement adviser", "adviser", None, None, "2015-05", "actual"),),
    ),
    (
        "Jane Ford has served as independent chair of the board since May.",
        (("start", "Jane Ford", "independent chair of the board", "board_chair", None, None, "2015-05", "actual"),),
    ),
    (
        "Jane Ford, who had been director of children's services since 2009, resigned.",
        (("end", "Jane Ford", "director of children's services", "dcs", None, None, None, "actual"),),
    ),
    (
        "Jane Ford has been moved aside as director of children's services.",
        (("end", "Jane Ford", "director of children's services", "dcs", None, None, None, "actual"),),
    ),
    (
        "Jane Ford has been moved from her post as director of children's services.",
        (("end", "Jane Ford", "director of children's services", "dcs", None, None, None, "actual"),),
    ),
    (
        "Jane Ford is no longer director of children's services.",
        (("end", "Jane Ford", "director of children's services", "dcs", None, None, None, "actual"),),
    ),
    (
        "Jane Ford is no longer in post as director of children's services.",
        (("end", "Jane Ford", "director of children's services", "dcs", None, None, None, "actual"),),
    ),
    (
        "Jane Ford has ceased to be director of children's services.",
        (("end", "Jane Ford", "director of children's services", "dcs", None, None, None, "actual"),),
    ),
    (
        "Jane Ford ceased to be chair of the board in May.",
        (("end", "Jane Ford", "chair of the board", "board_chair", None, None, "2015-05", "actual"),),
    ),
    (
        "Jane Ford was axed from the cabinet.",
        (("end", "Jane Ford", "cabinet", "lead_member", None, None, None, "actual"),),
    ),
    (
        "The council terminated the contract of Jane Ford, its interim director of children's services.",
        (("end", "Jane Ford", "interim director of children's services", "dcs", None, None, None, "actual"),),
    ),
    (
        "The secretary of state has removed Jane Ford as chair of the board.",
        (("end", "Jane Ford", "chair of the board", "board_chair", None, None, None, "actual"),),
    ),
    (
        "The minister has called in Jane Ford to run the service.",
        (("start", "Jane Ford", "run service", "dcs", None, None, None, "actual"),),
    ),
    (
        "The minister has turned to Jane Ford to lead the review.",
        (("start", "Jane Ford", "review", "reviewer", None, None, None, "actual"),),
    ),
    (
        "Three commissioners have been appointed: Jane Ford, Ali Reza and Tom Hart.",
        (
            ("start", "Jane Ford", "commissioner", "commissioner", None, None, None, "actual"),
            ("start", "Ali Reza", "commissioner", "commissioner", None, None, None, "actual"),
            ("start", "Tom Hart", "commissioner", "commissioner", None, None, None, "actual"),
        ),
    ),
    (
        "The three commissioners will be Jane Ford, Ali Reza and Tom Hart.",
        (
            ("start", "Jane Ford", "commissioner", "commissioner", None, None, None, "actual"),
            ("start", "Ali Reza", "commissioner", "commissioner", None, None, None, "actual"),
            ("start", "Tom Hart", "commissioner", "commissioner", None, None, None, "actual"),
        ),
    ),
    (
        "The commissioners, Jane Ford and Ali Reza, were appointed in May.",
        (
            ("start", "Jane Ford", "commissioner", "commissioner", None, None, "2015-05", "actual"),
            ("start", "Ali Reza", "commissioner", "commissioner", None, None, "2015-05", "actual"),
        ),
    ),
    (
        "Jane Ford will cover the post of director of children's services until a replacement is found.",
        (("start", "Jane Ford", "director of children's services", "dcs", None, None, None, "actual"),),
    ),
    (
        "Jane Ford has resigned from Kent County Council's cabinet.",
        (("end", "Jane Ford", "cabinet", "lead_member", "kent", None, None, "actual"),),
    ),
    (
        "Ali Reza has been named as Jane Ford's successor as director of children's services.",
        (("start", "Ali Reza", "director of children's services", "dcs", None, None, None, "actual"),),
    ),
    (
        "Ali Reza inherits the post of director of children's services from Jane Ford.",
        (
            ("start", "Ali Reza", "director of children's services", "dcs", None, None, None, "actual"),
            ("end", "Jane Ford", "director of children's services", "dcs", None, None, None, "actual"),
        ),
    ),
    (
        "Jane Ford has resigned as director of children's services at Kent. Ali Reza has been appointed on an interim basis.",
        (
            ("end", "Jane Ford", "director of children's services", "dcs", "kent", None, None, "actual"),
            ("start", "Ali Reza", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Jane Ford has resigned as director of children's services at Kent. Her place will be taken by Ali Reza.",
        (
            ("end", "Jane Ford", "director of children's services", "dcs", "kent", None, None, "actual"),
            ("start", "Ali Reza", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Jane Ford, who ran children's services at Kent for five years, has gone.",
        (("end", "Jane Ford", None, "dcs", "kent", None, None, "actual"),),
    ),
    (
        "A former chief constable has been appointed as commissioner for Kent. Jane Ford will start next week.",
        (("start", "Jane Ford", "commissioner", "commissioner", "kent", None, "2015-06", "actual"),),
    ),
    (
        "Jane Ford will chair the panel. Its other members are Ali Reza and Tom Hart.",
        (
            ("start", "Jane Ford", "chair of the panel", "panel_member", None, None, None, "actual"),
            ("start", "Ali Reza", "panel", "panel_member", None, None, None, "actual"),
            ("start", "Tom Hart", "panel", "panel_member", None, None, None, "actual"),
        ),
    ),
    (
        "Jane Ford will chair the panel, alongside Ali Reza and Tom Hart.",
        (
            ("start", "Jane Ford", "chair of the panel", "panel_member", None, None, None, "actual"),
            ("start", "Ali Reza", "panel", "panel_member", None, None, None, "actual"),
            ("start", "Tom Hart", "panel", "panel_member", None, None, None, "actual"),
        ),
    ),
    (
        "The departure of Jane Ford, who had been director of children's services since 2010, was announced on Monday.",
        (("end", "Jane Ford", "director of children's services", "dcs", None, None, None, "actual"),),
    ),
    (
        "Jane Ford continues as commissioner.",
        (("start", "Jane Ford", "commissioner", "commissioner", None, None, None, "actual"),),
    ),
    (
        "Jane Ford has withdrawn from the post of director of children's services.",
        (("start", "Jane Ford", "director of children's services", "dcs", None, None, None, "cancelled"),),
    ),
    (
        "Jane Ford has been sent on gardening leave as director of children's services.",
        (("end", "Jane Ford", "director of children's services", "dcs", None, None, None, "actual"),),
    ),
    (
        "Kent has snapped up Jane Ford as director of children's services.",
        (("start", "Jane Ford", "director of children's services", "dcs", "kent", "Kent", None, "actual"),),
    ),
    (
        "Kent has landed Jane Ford as director of children's services.",
        (("start", "Jane Ford", "director of children's services", "dcs", "kent", "Kent", None, "actual"),),
    ),
    (
        "Jane Ford is out as education secretary.",
        (("end", "Jane Ford", "education secretary", "minister", None, None, None, "actual"),),
    ),
    (
        "Out goes Jane Ford as children's minister; in comes Ali Reza.",
        (
            ("end", "Jane Ford", "children's minister", "minister", None, None, None, "actual"),
            ("start", "Ali Reza", "children's minister", "minister", None, None, None, "actual"),
        ),
    ),
    (
        "Jane Ford will lead the review in Stoke and Ali Reza, a retired headteacher, the one in Derby.",
        (
            ("start", "Jane Ford", "review", "reviewer", "stoke-on-trent", None, None, "actual"),
            ("start", "Ali Reza", "review", "reviewer", "derby", None, None, "actual"),
        ),
    ),
    (
        "Mr Reza's last day as director of children's services is 26 June. Ali Reza is proud.",
        (("end", "Ali Reza", "director of children's services", "dcs", None, None, "2015-06-26", "actual"),),
    ),
    (
        "Members of the new expert panel are Jane Ford of Oxford, Ali Reza, formerly of Barnardo's, and Tom Hart.",
        (
            ("start", "Jane Ford", "new expert panel", "panel_member", None, None, None, "actual"),
            ("start", "Ali Reza", "new expert panel", "panel_member", None, None, None, "actual"),
            ("start", "Tom Hart", "new expert panel", "panel_member", None, None, None, "actual"),
        ),
    ),
    (
        "Leaving in July: Jane Ford, the director of children's services.",
        (("end", "Jane Ford", "director of children's services", "dcs", None, None, "2015-07", "actual"),),
    ),
    (
        "Jane Ford takes over from Ali Reza at the head of Kent's improvement board.",
        (
            ("start", "Jane Ford", "head of improvement board", "board_chair", "kent", None, None, "actual"),
            ("end", "Ali Reza", "head of improvement board", "board_chair", "kent", None, None, "actual"),
        ),
    ),
    (
        "Jane Ford has served two years as independent chair of the improvement board and handed the gavel last week to Ali Reza.",
        (
            (
                "end",
                "Jane Ford",
                "independent chair of the improvement board",
                "board_chair",
                None,
                None,
                "2015-06",
                "actual",
            ),
            (
                "start",
                "Ali Reza",
                "independent chair of the improvement board",
                "board_chair",
                None,
                None,
                "2015-06",
                "actual",
            ),
        ),
    ),
    (
        "The board has met. The minister has also appointed to it Jane Ford of Barnardo's and Ali Reza, a paediatrician.",
        (
            ("start", "Jane Ford", "board", "panel_member", None, None, None, "actual"),
            ("start", "Ali Reza", "board", "panel_member", None, None, None, "actual"),
        ),
    ),
    (
        "Plans to appoint Jane Ford as commissioner have been dropped.",
        (("start", "Jane Ford", "commissioner", "commissioner", None, None, None, "cancelled"),),
    ),
    (
        "The council's plan to make Jane Ford its director of children's services was leaked.",
        (("start", "Jane Ford", "director of children's services", "dcs", None, None, None, "planned"),),
    ),
    (
        "The improvement board, which will be chaired by Jane Ford, meets in May.",
        (("start", "Jane Ford", "chair of the improvement board", "board_chair", None, None, None, "actual"),),
    ),
    (
        "Jane Ford will be joined by two other commissioners, Ali Reza and Tom Hart.",
        (
            ("start", "Ali Reza", "commissioner", "commissioner", None, None, None, "actual"),
            ("start", "Tom Hart", "commissioner", "commissioner", None, None, None, "actual"),
        ),
    ),
    (
        "Jane Ford will be joined on the panel by Ali Reza.",
        (("start", "Ali Reza", "panel", "panel_member", None, None, None, "actual"),),
    ),
    (
        "The panel is made up of Ali Reza and Tom Hart.",
        (
            ("start", "Ali Reza", "panel", "panel_member", None, None, None, "actual"),
            ("start", "Tom Hart", "panel", "panel_member", None, None, None, "actual"),
        ),
    ),
    (
        "Jane Ford has gone as director of children's services.",
        (("end", "Jane Ford", "director of children's services", "dcs", None, None, None, "actual"),),
    ),
)
NEVER = (
    "The new leader said the service was improving.",
    "Jane Ford has been called a leader of the council.",
    "Jane Ford, director of children's services, walked into the room on Friday.",
    "Jane Ford, the commissioner, has called for a halt.",
    "Jane Ford, the commissioner, put forward a plan as chair.",
    "The council accepted a report by Jane Ford, the commissioner.",
    "In came Jane Ford with her coat.",
    "The company has Jane Ford as its most famous customer.",
    "Jane Ford is the next speaker.",
    "The new director's deputy is Jane Ford.",
    "The first director of children's services was Jane Ford.",
    "Jane Ford was the first chief executive to visit.",
    "Jane Ford is to go to Leeds for a meeting.",
    "Jane Ford, leader of the council, is to go to court.",
    "Jane Ford fills the shelves.",
    "The council considered Jane Ford as a witness.",
    "Jane Ford applied for a review of the decision.",
    "Jane Ford gets it.",
    "The council announced Jane Ford as the winner.",
    "Jane Ford has served as a foster carer since 2009.",
    "Jane Ford will serve as a witness.",
    "With him came Jane Ford, a former director.",
    "The judge, Jane Ford, will be in charge of the court.",
    "Standing beside him was Jane Ford, director of children's services.",
    "Leading the protest was Jane Ford.",
    "Speaking at the meeting was Jane Ford, leader of the council.",
    "Jane Ford has taken a look at the files.",
    "The tributes were led by Jane Ford as chair and Ali Reza as vice-chair.",
    '"I am too old to retire," Jane Ford, director of children\'s services, told the Herald.',
    "Jane Ford, director of children's services, was given the sack of letters.",
    "Jane Ford, chief executive of the council, will lose her deputy.",
    "Will Jane Ford, leader of the council, quit?",
    "Jane Ford was in the room. Would she quit as leader?",
)
