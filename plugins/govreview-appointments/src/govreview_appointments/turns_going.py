"""Turns of phrase that say who leaves a function, or stays."""

from __future__ import annotations

from govreview.models import RoleKind, Status

from .turn import APPOSED, GO, Turn, turn

GOING: tuple[Turn, ...] = (
    turn(
        "turn-axe",
        r"axe (?:has fallen|fell|is to fall|will fall)(?: (?:last [a-z]{1,10}|(?:on )?{date}))? on "
        r"(?:{authority}'s )?(?:the )?(?:{role},? )?{person:out}",
        example="The axe fell yesterday on Derby's children's director, Una Pratt.",
        never="The axe fell on the library.",
    ),
    turn(
        "turn-no-longer",
        rf"{{person:out}}{APPOSED} (?:is|was) no longer (?:in charge|at the helm|in post|in the job|in office"
        rf"|at the council)",
        example="Una Pratt is no longer in charge of children's services in Derby.",
        never="Una Pratt is no longer in hospital.",
    ),
    turn(
        "turn-reign",
        r"{person:out}'s (?:[\w-]{1,15} ){0,3}?(?:reign|tenure|stint|spell|rule|stewardship|time (?:as|at"
        r"|in)) [^,.]{0,60}"
        r"(?:is over|ended|has ended|came to an end|has come to an end|is at an end|will end|is to end|are over)\b",
        example="Una Pratt's four-year reign at the head of Derby's children's services ended on Friday.",
        never="Una Pratt's time trial ended on Friday.",
    ),
    turn(
        "turn-ended-employment",
        r"(?:ended|terminated|brought to an end) {person:out}'s (?:[\w-]{1,15} ){0,2}?"
        r"(?:reign|tenure|employment|stint|contract|spell)",
        example="An agreement ended Una Pratt's employment as Derby's director of children's services.",
        never="The rain ended Una Pratt's speech.",
    ),
    turn(
        "turn-part-ways",
        rf"{{person:out}}{APPOSED} (?:has|have|had|has now|have now)? ?(?:agreed|decided|chosen|opted) to "
        r"(?:part ways|part company|move on(?! to)|call it a day|step aside|go quietly)",
        example="The council and its children's director, Una Pratt, have agreed to part ways.",
        never="Una Pratt decided to move on to the next item.",
        status=Status.ACTUAL,
    ),
    turn(
        "turn-not-see-out",
        rf"{{person:out}}{APPOSED} (?:will|would) not (?:be )?(?:see|seeing|serve|serving) out (?:his"
        rf"|her) (?:contract|term)",
        example="Derby's children's director, Una Pratt, will not be seeing out her contract.",
        never="Una Pratt will not be seeing out the year in Derby.",
        triggers=(" out ",),
        status=Status.ACTUAL,
    ),
    turn(
        "turn-escorted",
        rf"{{person:out}}{APPOSED} (?:was|has been|had been) (?:escorted|marched|walked|led) (?:from|out of"
        rf"|off) (?:the )?"
        r"(?:building|premises|office|town hall|county hall|civic centre)",
        example="Una Pratt, Derby's director of children's services, was escorted from the building on Tuesday.",
        never="Una Pratt was led from the stage.",
    ),
    turn(
        "turn-sent-home",
        rf"{{person:out}}{APPOSED} (?:was|has been|had been) (?:sent home|told to stay at home)"
        r"(?! (?:to|with|after|early|by (?:her|his|a|the)))",
        example="Una Pratt, Derby's director of children's services, has been sent home on full pay.",
        never="Una Pratt was sent home early.",
    ),
    turn(
        "turn-lost-confidence",
        rf"{{person:out}}{APPOSED} (?:has lost|lost|loses) (?:a|the) "
        r"(?:vote of (?:(?:no )?confidence|(?:his|her|the) (?:own )?(?:party |labour |tory )?group)"
        r"|(?:no-)?confidence vote|leadership (?:vote|election|contest|challenge))",
        example="Derby's leader, Una Pratt, lost a vote of no confidence by two votes.",
        never="Una Pratt lost the confidence of her friends.",
        only=frozenset({RoleKind.COUNCIL_LEADER, RoleKind.LEAD_MEMBER}),
    ),
    turn(
        "turn-must-go",
        rf"{{person:out}}{APPOSED} (?:must|has to|should|ought to) (?:now )?{GO}\b"
        r"(?! (?:to|back|on|further|into|home|(?:the|her|his) (?!same|council|post|job|role|cabinet|authority)))",
        example="Derby's leader, Una Pratt, must go, said the opposition.",
        never="Derby's leader, Una Pratt, must go further.",
        status=Status.POSSIBLE,
    ),
    turn(
        "turn-pressed",
        r"(?:called on|pressure (?:[a-z]{1,12} ){0,3}?on|demands for|urged|calls for) [^.]{0,50}{person:out},? to "
        rf"{GO}\b",
        example="Pressure is growing on Derby's leader, Una Pratt, to quit.",
        never="Pressure is growing on Derby's leader, Una Pratt, to act.",
        status=Status.POSSIBLE,
    ),
    turn(
        "turn-going-nowhere",
        rf"{{person:out}}{APPOSED} (?:insists|insisted|says|said|maintains|vowed|is adamant) (?:that )?(?:he|she) "
        r"(?:is|was) (?:going nowhere|not going anywhere|staying put|here to stay)(?! near)",
        example="Derby's leader, Una Pratt, insists she is going nowhere.",
        never="Una Pratt said she was going nowhere near the river.",
        status=Status.DENIED,
    ),
    turn(
        "turn-stays-despite",
        rf"{{person:out}}{APPOSED} (?:will|is to|vows to|vowed to|intends to) (?:stay|remain|carry on|stay on"
        rf"|fight on)"
        r"[^,.]{0,30} despite (?:calls|pressure|demands)",
        example="Derby's leader, Una Pratt, will stay on despite calls to go.",
        never="Una Pratt will stay in Derby despite the rain.",
        status=Status.DENIED,
    ),
    turn(
        "turn-moved-from",
        r"{person:out} (?:has been|was|is) (?:moved|shifted|switched) (?:out of|from) (?:the )?children's(?: services)?"
        r"(?: portfolio| brief)? to",
        example="Councillor Una Pratt has been moved from children's services to housing in a reshuffle.",
        never="Una Pratt was moved from the children's ward to a hospice.",
        triggers=(" moved", " shifted", " switched"),
        kind=RoleKind.LEAD_MEMBER,
    ),
    turn(
        "turn-numbered",
        r"{person:out}'s (?:days|time|hours|tenure|future|position)(?: (?:as|at|in) [^,.]{1,60})? "
        r"(?:are|is|was|were|looks?|looked|may be|appears?) (?:now |said to be )?"
        r"(?:numbered|untenable|in doubt|in the balance|on the line|uncertain)",
        example="Una Pratt's days as Derby's director of children's services are numbered.",
        never="Una Pratt's days in the sun are over.",
        status=Status.POSSIBLE,
    ),
    turn(
        "turn-future-of",
        r"(?:future|position|fate) of (?:{authority}'s |the |its )?(?:{role},? )?{person:out},? "
        r"(?:hangs|hung|is|was|remains|remained|looks|looked|appears) "
        r"(?:by a thread|in the balance|in doubt|untenable|on the line|uncertain|unclear)",
        example="The future of Derby's director of children's services, Una Pratt, hangs by a thread.",
        never="The future of Una Pratt's garden is in doubt.",
        status=Status.POSSIBLE,
    ),
    turn(
        "turn-time-to-go",
        rf"{{person:out}}{APPOSED} (?:said|says|felt|feels|decided|believes|believed|added|concluded) (?:that )?"
        r"(?:it was|it is|now was|now is|it's) (?:now )?(?:the right )?time (?:for (?:him|her) )?to "
        r"(?:go|move on|leave|step down|step aside|stand down|hand over|retire|bow out)(?! home| to)",
        example="Derby's director of children's services, Una Pratt, said it was time to move on.",
        never="Una Pratt said it was time to leave home.",
        triggers=(" time",),
        status=Status.ACTUAL,
    ),
    turn(
        "turn-separate-ways",
        rf"{{person:out}}{APPOSED} (?:have|has|had) (?:now )?(?:gone|parted|agreed to go) "
        r"(?:their separate ways|ways|company)",
        example="Derby and its director of children's services, Una Pratt, have gone their separate ways.",
        never="Una Pratt and her sister have parted on good terms.",
    ),
    turn(
        "turn-lasted",
        r"{person:out} (?:did not|didn't) (?:last (?:long|the (?:year|course|summer|winter|week|month))|stay long)"
        r"(?: as (?:{authority}'s )?(?:the )?{role})?",
        example="Una Pratt did not last long as Derby's director of children's services.",
        never="Una Pratt did not last the mile.",
        status=Status.ACTUAL,
    ),
    turn(
        "turn-out-as",
        r"^{person:out} (?:is )?(?:out|gone|ousted|deposed) as (?:{authority}(?:'s)? |the )?{role}",
        example="Una Pratt out as Derby's leader.",
        never="Una Pratt out as a duck.",
        triggers=(" out as ", " gone as ", " ousted as ", " deposed as "),
    ),
    turn(
        "turn-time-up",
        r"{person:out}'s (?:time|spell|stint|reign|tenure)(?: (?:as|at|in) [^,.]{1,60})? (?:is|was) "
        r"(?:up|over|done)(?! (?:the|a|an|by))",
        example="Una Pratt, Derby's director of children's services, has gone. Una Pratt's time in the job is up.",
        never="Una Pratt's time trial is up.",
    ),
    turn(
        "turn-end-of-term",
        r"(?:the|an) end (?:of|to) {person:out}'s (?:[\w-]{1,12} ){0,4}?"
        r"(?:term|stint|reign|tenure|spell|secondment|time|stewardship|leadership) "
        r"(?:as|in charge|in the|at (?:the (?:head|helm|top)|{authority}))",
        example="July brought the end of Una Pratt's long reign as Derby's director of children's services.",
        never="July brought the end of Una Pratt's summer term at school.",
    ),
    turn(
        "turn-scalp",
        r"(?:claimed|claims|took|has claimed) (?:the (?:scalps?|job) of|(?:its|a|another|the) (?:[a-z]{1,8} )?"
        r"(?:scalp|victim|casualty)(?:,|:| -|, that of| in)) "
        r"(?:{authority}'s |the |its )?(?:{role},? )?{person:out}(?!'s)",
        example="The report has claimed the scalp of Derby's director of children's services, Una Pratt.",
        never="The storm claimed a victim in Una Pratt's garden wall.",
    ),
    turn(
        "turn-first-out",
        r"^(?:first|next|last|also|among those|second|third)(?: one)? (?:out|to go|to leave|to depart"
        r"|for the (?:chop|axe)|through the (?:door|exit))(?! of the (?:blocks|traps|gate))"
        r"(?: [^,.]{1,40})? (?:was|is|will be|were|are) "
        r"(?:{authority}'s )?(?:the |its )?(?:{role},? )?{person:out}",
        example="First out was Una Pratt, Derby's director of children's services.",
        never="First out was a fox.",
    ),
)
"""In no order."""
