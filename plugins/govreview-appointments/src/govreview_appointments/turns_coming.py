"""Turns of phrase that say who takes up a function, some of them who left it too."""

from __future__ import annotations

from govreview.models import RoleKind, Status

from .turn import APPOSED, HEADS, POST, Turn, turn

COMING: tuple[Turn, ...] = (
    turn(
        "turn-place-filled",
        r"(?:place|post|role|job|shoes|seat|vacancy|position)(?: at {authority}| there)?(?:,? which)? "
        r"(?:will be|is to be|is being|has been|was|is) (?:filled|taken) (?:from [^,.]{1,20} )?by {person:in}",
        example="Her place at Leeds will be filled by Ivo Marchbank.",
        never="The vacancy will be filled by Easter.",
    ),
    turn(
        "turn-choice",
        r"(?:has|have|had) (?:settled on|plumped for|opted for|gone for|alighted on) {person:in} as " + POST,
        example="Derby has settled on Una Pratt as its next director of children's services.",
        never="Derby has settled on a plan as its next step.",
    ),
    turn(
        "turn-new-boss",
        r"(?:has|have|had|found|got|gets|welcomed|welcomes|unveiled|hired|recruited|landed) (?:a|an|its|their) "
        rf"(?:new|next|fresh|permanent) (?:{{role}}|(?:[\w']{{1,15}} ){{0,3}}?{HEADS})(?:,|:| -) {{person:in}}",
        example="Derby has found its new director of children's services: Una Pratt.",
        never="Derby has a new leisure centre, Una Pratt said.",
        triggers=(" new ", " next ", " fresh ", " permanent "),
    ),
    turn(
        "turn-the-one-chosen",
        r"(?:man|woman|person|candidate|figure|one) (?:chosen|picked|hired|selected|appointed|brought in"
        r"|drafted in|sent in"
        r"|asked) [^,.]{0,80}(?:is|was|will be) {person:in}",
        example="The woman chosen to turn round children's services in Derby is Una Pratt, from Kent.",
        never="The woman chosen by the readers is a nurse, Una Pratt said.",
    ),
    turn(
        "turn-cataphoric-noun",
        r"^(?:on|upon|since|following|after) (?:his|her) (?:appointment|election|promotion|recruitment) as "
        + POST
        + r"(?: (?:of|at|in|for|to) [^,.]{1,40})?(?: in {date})?, {person:in}",
        example="On her appointment as director of children's services in 2012, Una Pratt promised change.",
        never="On her appointment as director of children's services, Kent promised change.",
    ),
    turn(
        "turn-opening-participle",
        r"^(?:appointed|hired|recruited|elected|installed|promoted|drafted in|brought in) (?:as |to be )?"
        + POST
        + r"(?: (?:of|at|in|for|to) [^,.]{1,40})?(?: in {date}| last [a-z]{1,10})?, {person:in}",
        example="Appointed director of children's services in 2012, Una Pratt promised change.",
        never="Appointed director of children's services in 2012, the mother of two, 41, promised change.",
    ),
    turn(
        "turn-newly",
        r"{person:in}, (?:newly|recently|freshly|just) (?:installed|appointed|elected|recruited|promoted|named|hired) "
        r"(?:as |to be )?" + POST,
        example="Una Pratt, newly installed as director of children's services, promised change.",
        never="Una Pratt, newly installed in the hall of fame, thanked the director of children's services.",
    ),
    turn(
        "turn-in-the-chair",
        rf"{{person:in}}{APPOSED} (?:will|is to) (?:be in|sit in|occupy|take) the (?:{{role}}|director"
        rf"|leader)'s (?:{{role:seat}}|chair|seat)",
        example="Una Pratt will be in the director's chair from Monday.",
        never="Una Pratt will be in the director's garden on Monday.",
    ),
    turn(
        "turn-hold-the-fort",
        rf"{{person:in}}{APPOSED} (?:has been|is|was|will be) (?:minding|holding|keeping) (?:the )?"
        r"(?:shop|store|fort|reins|seat warm|chair warm|ship afloat)",
        example="Len Cope has been minding the shop since children's director Una Pratt left Derby in May.",
        never="Len Cope has been minding his own business since Una Pratt left.",
    ),
    turn(
        "turn-as",
        r"{person:in} will (?:be|spend|serve|work) (?!joined|replaced|succeeded)[^,.]{1,60} as " + POST + r"(?! who)",
        example="Len Cope will spend three months in Derby as commissioner.",
        never="Len Cope will be remembered for years as a commissioner who listened.",
        triggers=(" as ",),
        only=frozenset({RoleKind.COMMISSIONER, RoleKind.ADVISER, RoleKind.BOARD_CHAIR, RoleKind.DCS}),
    ),
    turn(
        "turn-joining",
        r"joining [^,.]{1,24} on [^,.]{1,24}(?:board|panel) (?:is|are|will be) "
        r"{person:in}(?:(?:, | and ){person:in}){0,3}",
        example="Joining Len Cope on the improvement board are Una Pratt and Jo Fell.",
        never="Joining hands on the board walk are Una Pratt and Jo Fell.",
        kind=RoleKind.PANEL_MEMBER,
    ),
    turn(
        "turn-given-time",
        rf"{{person:in}}{APPOSED} (?:has been|was|has|is being|is) (?:given )?[\w-]{{1,12}} (?:days|weeks|months) to "
        r"(?:decide|say|report|recommend|find out|advise|determine|judge|assess|examine|review)",
        example="Len Cope has been given three months to decide the future of the council's children's services.",
        never="Len Cope has three months to live.",
        kind=RoleKind.REVIEWER,
    ),
    turn(
        "turn-charged-with",
        rf"{{person:in}}{APPOSED} (?:has been|was|is|will be) (?:charged|tasked|entrusted) with "
        r"(?:finding out|establishing|reviewing|investigating|examining|looking into|deciding|assessing)",
        example="Len Cope has been charged with finding out what went wrong in Derby's children's services.",
        never="Len Cope has been charged with assault.",
        kind=RoleKind.REVIEWER,
    ),
    turn(
        "turn-in-the-hands-of",
        r"(?:review|inquiry|investigation) [^,.]{0,60}(?:is|was|has been|will be)(?: put| placed| left)? in the hands "
        r"of {person:in}",
        example="The inquiry into Derby's children's services is in the hands of Sir Len Cope.",
        never="The review says the money is in the hands of lawyers.",
        kind=RoleKind.REVIEWER,
    ),
    turn(
        "turn-task-of",
        r"(?:task|job) of (?:reviewing|investigating|examining|inquiring into|looking into) [^,.]{0,60}"
        r"(?:has been |was |is )?(?:given|handed|entrusted|falls|fell|gone|went|goes) to {person:in}",
        example="The task of reviewing Derby's children's services has been given to Sir Len Cope.",
        never="The task of reviewing the menu fell to the cook.",
        kind=RoleKind.REVIEWER,
    ),
    turn(
        "turn-under",
        r"(?:services|service|department) (?:has|have) been (?:under|in the hands of"
        r"|in the charge of) {person:in} since",
        example="Derby's children's services have been under Una Pratt since May.",
        never="The department has been under pressure since May.",
        triggers=(" since",),
        kind=RoleKind.DCS,
    ),
    turn(
        "turn-hand-over",
        rf"{{person:out}}{APPOSED} (?:will |is to |has |is due to )?(?:hand|hands|handed) (?:over )?"
        r"(?:(?:the (?:reins|baton|keys|gavel|job|post|role)|charge) )?(?:over )?to {person:in}",
        example="Una Pratt will hand over to Len Cope as Derby's director of children's services in May.",
        never="Una Pratt handed a bouquet to Len Cope.",
    ),
    turn(
        "turn-follow",
        r"{person:in} (?:will |is to )?(?:follow|follows|followed) {person:out} as " + POST,
        example="Len Cope will follow Una Pratt as Derby's director of children's services.",
        never="Len Cope followed Una Pratt as she left.",
    ),
    turn(
        "turn-shoes",
        rf"{{person:in}}{APPOSED} (?:is to |will |has |is set to )?(?:fill|fills|filled|step into|steps into"
        rf"|stepped into) "
        r"(?:the )?(?:shoes|boots|place|seat|role vacated by"
        r"|post vacated by)(?: of)?(?: {authority}'s)?(?: {role},?)? {person:out}",
        example="Len Cope is to fill the shoes of Una Pratt, Derby's director of children's services.",
        never="Len Cope is to fill the place with flowers.",
    ),
    turn(
        "turn-passes-from",
        r"(?:{role}|portfolio|brief|leadership|chair|reins|baton|services) [^,.]{0,40}(?:passes|passed|goes|went|moves"
        r"|moved|has passed"
        r"|will pass) from (?:councillor )?{person:out} to (?:councillor )?{person:in}",
        example="The children's portfolio at Derby passes from Councillor Una Pratt to Councillor Len Cope.",
        never="The chair goes from room to room.",
    ),
    turn(
        "turn-wanted",
        r"ministers? (?:want|wants|would like) {person:in} to (?:run|lead|take over|chair|oversee) ",
        example="Ministers want Una Pratt to run Derby's children's services.",
        never="Ministers want Una Pratt to think again.",
        triggers=(" want", " would like"),
        status=Status.POSSIBLE,
        kind=RoleKind.DCS,
    ),
    turn(
        "turn-moved-to",
        r"{person:in} (?:has been |was |is |will be )?(?:moved|moves|switched|switches|shifted|shifts) "
        r"(?:across )?from [a-z ,-]{1,40} to (?:children's services|children(?! in need)|families)\b",
        example="Councillor Una Pratt is moved from highways to children in Derby's reshuffle.",
        never="Una Pratt moved from London to children in need.",
        triggers=(" move", " switch", " shift"),
        kind=RoleKind.LEAD_MEMBER,
    ),
    turn(
        "turn-preside",
        r"{person:in} (?:will|is to) preside over (?:the|an|a) [^,.]{0,30}(?:inquiry|review|investigation)",
        example="Judge Una Pratt will preside over the inquiry into Derby's children's services.",
        never="Una Pratt will preside over the meeting.",
        kind=RoleKind.REVIEWER,
    ),
    turn(
        "turn-review-by",
        r"(?:review|inquiry|investigation) by {person:in}(?:, [^,.]{1,60},)? "
        r"(?:was|has been|is being|will be|is to be) "
        r"(?:ordered|commissioned|set up|launched|announced|held)",
        example="A review by Sir Len Cope was ordered by Derby City Council.",
        never="The review by Una Pratt was read by few.",
        kind=RoleKind.REVIEWER,
    ),
    turn(
        "turn-alongside",
        r"^(?:working|serving|sitting|acting) (?:alongside|beside|with) (?:him|her|them|[^,.]{1,20}) "
        r"as {role}(?: in [^,.]{1,20})? (?:will be|is|are) {person:in}(?:(?:, | and ){person:in}){0,3}",
        example="Working alongside Len Cope as commissioners in Derby will be Una Pratt and Jo Fell.",
        never="Working alongside nurses as volunteers will be students.",
        triggers=(" alongside", " beside", " with"),
    ),
    turn(
        "turn-after-came",
        r"(?:after|behind) (?:him|her|them|that) (?:came|comes|was|followed) {person:in}",
        example="Una Pratt, Derby's director of children's services, left in May. After her came Len Cope.",
        never="After her came a storm.",
    ),
    turn(
        "turn-into-seat",
        r"(?:in(?:to)?|to) (?:his|her|their) (?:place|stead|seat|shoes|chair|job|post)(?: there)? (?:came|comes"
        r"|steps|stepped|goes|went|has come|moves|moved) {person:in}",
        example="Una Pratt, Derby's director of children's services, left in May and into her seat came Len Cope.",
        never="In her place comes a question.",
    ),
    turn(
        "turn-turn-of",
        r"(?:since|from) {date},? it (?:has been|is|was) (?:now )?the turn of {person:in}",
        example="Una Pratt, Derby's director of children's services, left. Since May it has been the turn of Len Cope.",
        never="Then it was the turn of the choir.",
    ),
    turn(
        "turn-through-the-door",
        r"{person:in}(?:, [^,.]{1,60},)? (?:came|comes|walked|walks) (?:in )?through "
        r"(?:it|the (?:same )?doors?)(?! of)",
        example="Una Pratt, Derby's director of children's services, was shown the door and Len Cope came through it.",
        never="A draught came through it, Una Pratt said.",
    ),
    turn(
        "turn-in-the-person-of",
        r"(?:a|an|its|the|another) (?:[\w-]{1,15} )?{role},? in the (?:person|shape|form) of {person:in}",
        example="The department has sent Derby a commissioner, in the person of Len Cope.",
        never="The council had a friend in the person of Len Cope.",
        only=frozenset({RoleKind.COMMISSIONER, RoleKind.ADVISER, RoleKind.BOARD_CHAIR, RoleKind.DCS}),
    ),
    turn(
        "turn-thought-better",
        r"^offered (?:the (?:post|job|role) of |the |a |{authority}'s ){role}[^.]{0,80}, {person:in} (?:has |had )?"
        r"(?:thought better of it|turned it down|said no|changed (?:his|her) mind|had second thoughts|got cold feet"
        r"|walked away|pulled out|backed out)",
        example="Offered the post of director of children's services in Derby, Una Pratt has thought better of it.",
        never="Offered a cup of tea, Una Pratt said no.",
        status=Status.CANCELLED,
    ),
    turn(
        "turn-at-last",
        r"{role}(?: (?:for|in|at) {authority:place})? (?:at last|at long last|finally)"
        r"(?: (?:for|in|at) {authority:place})?: "
        r"{person:in}(?=[,.;(]|$)",
        example="A permanent director of children's services at last: Una Pratt, late of Kent.",
        never="The new director of children's services said at last: Una Pratt must go.",
        triggers=(" last", " finally"),
    ),
    turn(
        "turn-walk-off-with",
        r"{person:in} (?:walks|walked|has walked|comes|came|ends|ended) (?:off|away|out|up) with (?:the |a )?{role}",
        example="Councillor Una Pratt walks off with the cabinet member for children post at Derby.",
        never="Una Pratt walked off with a prize.",
    ),
    turn(
        "turn-of-its-choosing",
        r"(?: to| under| by| of) (?:a|an) (?:[\w-]{1,15} ){0,2}?{role}(?: [^,.:]{1,50})?: {person:in}(?=[,.;(]|$)",
        example="From Monday Derby will answer to a commissioner of the minister's choosing: Una Pratt.",
        never="Derby will answer to a commissioner who said: Una Pratt must go.",
        only=frozenset({RoleKind.COMMISSIONER, RoleKind.ADVISER, RoleKind.BOARD_CHAIR}),
    ),
    turn(
        "turn-plumped-for-the-chair",
        r"for (?:the )?{role}[^,.]{0,60} (?:has|have) "
        r"(?:plumped for|chosen|picked|gone for|settled on|opted for|turned to) "
        r"(?:(?:a|an|the) [^,.]{1,60}, )?{person:in}",
        example="For the chair of its improvement board Derby has plumped for a retired judge, Sir Una Pratt.",
        never="For the chair of its board Derby has plumped for oak, Una Pratt said.",
    ),
    turn(
        "turn-step-forward",
        r"^step forward,? {person:in}, (?:{authority}'s |the council's |its )?(?:new|next|latest) {role}",
        example="Step forward Una Pratt, Derby's new director of children's services.",
        never="Step forward Una Pratt, a nurse.",
    ),
)
"""In no order."""
