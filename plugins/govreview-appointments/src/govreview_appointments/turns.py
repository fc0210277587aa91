"""Turns of phrase in which no single clause says who comes and who goes, as patterns over marked text.

In each pattern the group `in` is somebody who takes up a function, `out` one who leaves it; `role` names it where the
phrase does. What the words leave open, the rest of the document tells, as for every other rule.
"""

from __future__ import annotations

from typing import Final

from attrs import frozen

from govreview.models import RoleKind, Status
from govreview.patterns import Pattern, pattern

_APPOSED: Final = r"(?:,(?: [^,.]{1,80},)?)?"
_POST: Final = r"(?:{authority}'s |the council's |the |its |their |a |an )?(?:next |new |first )?{role}"
_GO: Final = "(?:go|quit|resign|leave|step down|stand down|step aside|stand aside)"
_HEADS: Final = "(?:boss|chief|head|director|leader|chair|commissioner)"


@frozen(kw_only=True)
class Turn:
    """One turn of phrase.

    Attributes:
        pattern: The words, with whoever comes or goes in the groups `in` and `out`.
        status: What the words make of the change; `None` where the clause around them says.
        kind: The function, where the words tell one without naming a post; `None` where they do not.
        only: The kinds of post that the phrase is about; empty for any.
    """

    pattern: Pattern
    status: Status | None = None
    kind: RoleKind | None = None
    only: frozenset[RoleKind] = frozenset()


def _turn(  # noqa: PLR0913 -- a pattern with its proof, and what it means
    id: str,  # noqa: A002
    words: str,
    *,
    example: str,
    never: str,
    status: Status | None = None,
    kind: RoleKind | None = None,
    only: frozenset[RoleKind] = frozenset(),
    triggers: tuple[str, ...] = (),
) -> Turn:
    compiled = pattern(words, id=id, examples=[example], never=[never], triggers=triggers)
    return Turn(pattern=compiled, status=status, kind=kind, only=only)


TURNS: tuple[Turn, ...] = (
    _turn(
        "turn-place-filled",
        r"(?:place|post|role|job|shoes|seat|vacancy|position)(?: at {authority}| there)?(?:,? which)? "
        r"(?:will be|is to be|is being|has been|was|is) (?:filled|taken) (?:from [^,.]{1,20} )?by {person:in}",
        example="Her place at Leeds will be filled by Ivo Marchbank.",
        never="The vacancy will be filled by Easter.",
    ),
    _turn(
        "turn-choice",
        r"(?:has|have|had) (?:settled on|plumped for|opted for|gone for|alighted on) {person:in} as " + _POST,
        example="Derby has settled on Una Pratt as its next director of children's services.",
        never="Derby has settled on a plan as its next step.",
    ),
    _turn(
        "turn-new-boss",
        r"(?:has|have|had|found|got|gets|welcomed|welcomes|unveiled) (?:a|an|its|their) "
        rf"(?:new|next|fresh|permanent) (?:{{role}}|(?:[\w']{{1,15}} ){{0,3}}?{_HEADS})(?:,|:| -) {{person:in}}",
        example="Derby has found its new director of children's services: Una Pratt.",
        never="Derby has a new leisure centre, Una Pratt said.",
        triggers=(" new ", " next ", " fresh ", " permanent "),
    ),
    _turn(
        "turn-the-one-chosen",
        r"(?:man|woman|person|candidate|figure|one) (?:chosen|picked|hired|selected|appointed|brought in"
        r"|drafted in|sent in"
        r"|asked) [^,.]{0,80}(?:is|was|will be) {person:in}",
        example="The woman chosen to turn round children's services in Derby is Una Pratt, from Kent.",
        never="The woman chosen by the readers is a nurse, Una Pratt said.",
    ),
    _turn(
        "turn-cataphoric-noun",
        r"^(?:on|upon|since|following|after) (?:his|her) (?:appointment|election|promotion|recruitment) as "
        + _POST
        + r"(?: (?:of|at|in|for|to) [^,.]{1,40})?(?: in {date})?, {person:in}",
        example="On her appointment as director of children's services in 2012, Una Pratt promised change.",
        never="On her appointment as director of children's services, Kent promised change.",
    ),
    _turn(
        "turn-opening-participle",
        r"^(?:appointed|hired|recruited|elected|installed|promoted|drafted in|brought in) (?:as |to be )?"
        + _POST
        + r"(?: (?:of|at|in|for|to) [^,.]{1,40})?(?: in {date}| last [a-z]{1,10})?, {person:in}",
        example="Appointed director of children's services in 2012, Una Pratt promised change.",
        never="Appointed director of children's services in 2012, the mother of two, 41, promised change.",
    ),
    _turn(
        "turn-newly",
        r"{person:in}, (?:newly|recently|freshly|just) (?:installed|appointed|elected|recruited|promoted|named|hired) "
        r"(?:as |to be )?" + _POST,
        example="Una Pratt, newly installed as director of children's services, promised change.",
        never="Una Pratt, newly installed in the hall of fame, thanked the director of children's services.",
    ),
    _turn(
        "turn-in-the-chair",
        rf"{{person:in}}{_APPOSED} (?:will|is to) (?:be in|sit in|occupy|take) the (?:{{role}}|director"
        rf"|leader)'s (?:{{role:seat}}|chair|seat)",
        example="Una Pratt will be in the director's chair from Monday.",
        never="Una Pratt will be in the director's garden on Monday.",
    ),
    _turn(
        "turn-hold-the-fort",
        rf"{{person:in}}{_APPOSED} (?:has been|is|was|will be) (?:minding|holding|keeping) (?:the )?"
        r"(?:shop|fort|reins|seat warm|chair warm|ship afloat)",
        example="Len Cope has been minding the shop since children's director Una Pratt left Derby in May.",
        never="Len Cope has been minding his own business since Una Pratt left.",
    ),
    _turn(
        "turn-as",
        r"{person:in} will (?:be|spend|serve|work) (?!joined|replaced|succeeded)[^,.]{1,60} as " + _POST + r"(?! who)",
        example="Len Cope will spend three months in Derby as commissioner.",
        never="Len Cope will be remembered for years as a commissioner who listened.",
        triggers=(" as ",),
        only=frozenset({RoleKind.COMMISSIONER, RoleKind.ADVISER, RoleKind.BOARD_CHAIR, RoleKind.DCS}),
    ),
    _turn(
        "turn-joining",
        r"joining [^,.]{1,24} on [^,.]{1,24}(?:board|panel) (?:is|are|will be) "
        r"{person:in}(?:(?:, | and ){person:in}){0,3}",
        example="Joining Len Cope on the improvement board are Una Pratt and Jo Fell.",
        never="Joining hands on the board walk are Una Pratt and Jo Fell.",
        kind=RoleKind.PANEL_MEMBER,
    ),
    _turn(
        "turn-given-time",
        rf"{{person:in}}{_APPOSED} (?:has been|was|has|is being|is) (?:given )?[\w-]{{1,12}} (?:days|weeks|months) to "
        r"(?:decide|say|report|recommend|find out|advise|determine|judge|assess|examine|review)",
        example="Len Cope has been given three months to decide the future of the council's children's services.",
        never="Len Cope has three months to live.",
        kind=RoleKind.REVIEWER,
    ),
    _turn(
        "turn-charged-with",
        rf"{{person:in}}{_APPOSED} (?:has been|was|is|will be) (?:charged|tasked|entrusted) with "
        r"(?:finding out|establishing|reviewing|investigating|examining|looking into|deciding|assessing)",
        example="Len Cope has been charged with finding out what went wrong in Derby's children's services.",
        never="Len Cope has been charged with assault.",
        kind=RoleKind.REVIEWER,
    ),
    _turn(
        "turn-in-the-hands-of",
        r"(?:review|inquiry|investigation) [^,.]{0,60}(?:is|was|has been|will be)(?: put| placed| left)? in the hands "
        r"of {person:in}",
        example="The inquiry into Derby's children's services is in the hands of Sir Len Cope.",
        never="The review says the money is in the hands of lawyers.",
        kind=RoleKind.REVIEWER,
    ),
    _turn(
        "turn-task-of",
        r"(?:task|job) of (?:reviewing|investigating|examining|inquiring into|looking into) [^,.]{0,60}"
        r"(?:has been |was |is )?(?:given|handed|entrusted|falls|fell|gone|went|goes) to {person:in}",
        example="The task of reviewing Derby's children's services has been given to Sir Len Cope.",
        never="The task of reviewing the menu fell to the cook.",
        kind=RoleKind.REVIEWER,
    ),
    _turn(
        "turn-under",
        r"(?:services|service|department) (?:has|have) been (?:under|in the hands of"
        r"|in the charge of) {person:in} since",
        example="Derby's children's services have been under Una Pratt since May.",
        never="The department has been under pressure since May.",
        triggers=(" since",),
        kind=RoleKind.DCS,
    ),
    _turn(
        "turn-hand-over",
        rf"{{person:out}}{_APPOSED} (?:will |is to |has |is due to )?(?:hand|hands|handed) (?:over )?"
        r"(?:(?:the (?:reins|baton|keys|gavel|job|post|role)|charge) )?(?:over )?to {person:in}",
        example="Una Pratt will hand over to Len Cope as Derby's director of children's services in May.",
        never="Una Pratt handed a bouquet to Len Cope.",
    ),
    _turn(
        "turn-follow",
        r"{person:in} (?:will |is to )?(?:follow|follows|followed) {person:out} as " + _POST,
        example="Len Cope will follow Una Pratt as Derby's director of children's services.",
        never="Len Cope followed Una Pratt as she left.",
    ),
    _turn(
        "turn-shoes",
        rf"{{person:in}}{_APPOSED} (?:is to |will |has |is set to )?(?:fill|fills|filled|step into|steps into"
        rf"|stepped into) "
        r"(?:the )?(?:shoes|boots|place|seat|role vacated by"
        r"|post vacated by)(?: of)?(?: {authority}'s)?(?: {role},?)? {person:out}",
        example="Len Cope is to fill the shoes of Una Pratt, Derby's director of children's services.",
        never="Len Cope is to fill the place with flowers.",
    ),
    _turn(
        "turn-passes-from",
        r"(?:{role}|portfolio|brief|leadership|chair|reins|baton) [^,.]{0,40}(?:passes|passed|goes|went|moves"
        r"|moved|has passed"
        r"|will pass) from (?:councillor )?{person:out} to (?:councillor )?{person:in}",
        example="The children's portfolio at Derby passes from Councillor Una Pratt to Councillor Len Cope.",
        never="The chair goes from room to room.",
    ),
    _turn(
        "turn-wanted",
        r"ministers? (?:want|wants|would like) {person:in} to (?:run|lead|take over|chair|oversee) ",
        example="Ministers want Una Pratt to run Derby's children's services.",
        never="Ministers want Una Pratt to think again.",
        triggers=(" want", " would like"),
        status=Status.POSSIBLE,
        kind=RoleKind.DCS,
    ),
    _turn(
        "turn-axe",
        r"axe (?:has fallen|fell|is to fall|will fall)(?: (?:last [a-z]{1,10}|(?:on )?{date}))? on "
        r"(?:{authority}'s )?(?:the )?(?:{role},? )?{person:out}",
        example="The axe fell yesterday on Derby's children's director, Una Pratt.",
        never="The axe fell on the library.",
    ),
    _turn(
        "turn-no-longer",
        rf"{{person:out}}{_APPOSED} (?:is|was) no longer (?:in charge|at the helm|in post|in the job|in office"
        rf"|at the council)",
        example="Una Pratt is no longer in charge of children's services in Derby.",
        never="Una Pratt is no longer in hospital.",
    ),
    _turn(
        "turn-reign",
        r"{person:out}'s (?:[\w-]{1,15} ){0,3}?(?:reign|tenure|stint|spell|rule|stewardship|time (?:as|at"
        r"|in)) [^,.]{0,60}"
        r"(?:is over|ended|has ended|came to an end|has come to an end|is at an end|will end|is to end|are over)\b",
        example="Una Pratt's four-year reign at the head of Derby's children's services ended on Friday.",
        never="Una Pratt's time trial ended on Friday.",
    ),
    _turn(
        "turn-ended-employment",
        r"(?:ended|terminated|brought to an end) {person:out}'s (?:[\w-]{1,15} ){0,2}?"
        r"(?:reign|tenure|employment|stint|contract|spell)",
        example="An agreement ended Una Pratt's employment as Derby's director of children's services.",
        never="The rain ended Una Pratt's speech.",
    ),
    _turn(
        "turn-part-ways",
        rf"{{person:out}}{_APPOSED} (?:has|have|had|has now|have now)? ?(?:agreed|decided|chosen|opted) to "
        r"(?:part ways|part company|move on(?! to)|call it a day|step aside|go quietly)",
        example="The council and its children's director, Una Pratt, have agreed to part ways.",
        never="Una Pratt decided to move on to the next item.",
        status=Status.ACTUAL,
    ),
    _turn(
        "turn-not-see-out",
        rf"{{person:out}}{_APPOSED} (?:will|would) not (?:be )?(?:see|seeing|serve|serving) out (?:his"
        rf"|her) (?:contract|term)",
        example="Derby's children's director, Una Pratt, will not be seeing out her contract.",
        never="Una Pratt will not be seeing out the year in Derby.",
        triggers=(" out ",),
        status=Status.ACTUAL,
    ),
    _turn(
        "turn-escorted",
        rf"{{person:out}}{_APPOSED} (?:was|has been|had been) (?:escorted|marched|walked|led) (?:from|out of"
        rf"|off) (?:the )?"
        r"(?:building|premises|office|town hall|county hall|civic centre)",
        example="Una Pratt, Derby's director of children's services, was escorted from the building on Tuesday.",
        never="Una Pratt was led from the stage.",
    ),
    _turn(
        "turn-sent-home",
        rf"{{person:out}}{_APPOSED} (?:was|has been|had been) (?:sent home|told to stay at home)(?! (?:to|with"
        rf"|after|early))",
        example="Una Pratt, Derby's director of children's services, has been sent home on full pay.",
        never="Una Pratt was sent home early.",
    ),
    _turn(
        "turn-lost-confidence",
        rf"{{person:out}}{_APPOSED} (?:has lost|lost|loses) (?:a|the) "
        r"(?:vote of (?:no )?confidence|(?:no-)?confidence vote|leadership (?:vote|election|contest|challenge))",
        example="Derby's leader, Una Pratt, lost a vote of no confidence by two votes.",
        never="Una Pratt lost the confidence of her friends.",
        only=frozenset({RoleKind.COUNCIL_LEADER, RoleKind.LEAD_MEMBER}),
    ),
    _turn(
        "turn-must-go",
        rf"{{person:out}}{_APPOSED} (?:must|has to|should|ought to) (?:now )?{_GO}\b(?! (?:to|back|on|further|into))",
        example="Derby's leader, Una Pratt, must go, said the opposition.",
        never="Derby's leader, Una Pratt, must go further.",
        status=Status.POSSIBLE,
    ),
    _turn(
        "turn-pressed",
        r"(?:called on|pressure (?:[a-z]{1,12} ){0,3}?on|demands for|urged|calls for) [^.]{0,50}{person:out},? to "
        rf"{_GO}\b",
        example="Pressure is growing on Derby's leader, Una Pratt, to quit.",
        never="Pressure is growing on Derby's leader, Una Pratt, to act.",
        status=Status.POSSIBLE,
    ),
    _turn(
        "turn-going-nowhere",
        rf"{{person:out}}{_APPOSED} (?:insists|insisted|says|said|maintains|vowed|is adamant) (?:that )?(?:he|she) "
        r"(?:is|was) (?:going nowhere|not going anywhere|staying put|here to stay)(?! near)",
        example="Derby's leader, Una Pratt, insists she is going nowhere.",
        never="Una Pratt said she was going nowhere near the river.",
        status=Status.DENIED,
    ),
    _turn(
        "turn-stays-despite",
        rf"{{person:out}}{_APPOSED} (?:will|is to|vows to|vowed to|intends to) (?:stay|remain|carry on|stay on"
        rf"|fight on)"
        r"[^,.]{0,30} despite (?:calls|pressure|demands)",
        example="Derby's leader, Una Pratt, will stay on despite calls to go.",
        never="Una Pratt will stay in Derby despite the rain.",
        status=Status.DENIED,
    ),
    _turn(
        "turn-moved-from",
        r"{person:out} (?:has been|was|is) (?:moved|shifted|switched) (?:out of|from) (?:the )?children's(?: services)?"
        r"(?: portfolio| brief)? to",
        example="Councillor Una Pratt has been moved from children's services to housing in a reshuffle.",
        never="Una Pratt was moved from the children's ward to a hospice.",
        triggers=(" moved", " shifted", " switched"),
        kind=RoleKind.LEAD_MEMBER,
    ),
    _turn(
        "turn-moved-to",
        r"{person:in} (?:has been |was |is |will be )?(?:moved|moves|switched|switches|shifted|shifts) "
        r"(?:across )?from [a-z ,-]{1,40} to (?:children's services|children(?! in need)|families)\b",
        example="Councillor Una Pratt is moved from highways to children in Derby's reshuffle.",
        never="Una Pratt moved from London to children in need.",
        triggers=(" move", " switch", " shift"),
        kind=RoleKind.LEAD_MEMBER,
    ),
    _turn(
        "turn-first-out",
        r"^(?:first|next|last|also|among those|second|third)(?: one)? (?:out|to go|to leave|to depart"
        r"|for the (?:chop|axe)|through the (?:door|exit))(?! of the (?:blocks|traps|gate))"
        r"(?: [^,.]{1,40})? (?:was|is|will be|were|are) "
        r"(?:{authority}'s )?(?:the |its )?(?:{role},? )?{person:out}",
        example="First out was Una Pratt, Derby's director of children's services.",
        never="First out was a fox.",
    ),
    _turn(
        "turn-after-came",
        r"(?:after|behind) (?:him|her|them|that) (?:came|comes|was|followed) {person:in}",
        example="Una Pratt, Derby's director of children's services, left in May. After her came Len Cope.",
        never="After her came a storm.",
    ),
    _turn(
        "turn-into-seat",
        r"(?:in(?:to)?|to) (?:his|her|their) (?:place|stead|seat|shoes|chair|job|post)(?: there)? (?:came|comes"
        r"|steps|stepped|goes|went|has come|moves|moved) {person:in}",
        example="Una Pratt, Derby's director of children's services, left in May and into her seat came Len Cope.",
        never="In her place comes a question.",
    ),
    _turn(
        "turn-turn-of",
        r"(?:since|from) {date},? it (?:has been|is|was) (?:now )?the turn of {person:in}",
        example="Una Pratt, Derby's director of children's services, left. Since May it has been the turn of Len Cope.",
        never="Then it was the turn of the choir.",
    ),
    _turn(
        "turn-through-the-door",
        r"{person:in}(?:, [^,.]{1,60},)? (?:came|comes|walked|walks) (?:in )?through "
        r"(?:it|the (?:same )?doors?)(?! of)",
        example="Una Pratt, Derby's director of children's services, was shown the door and Len Cope came through it.",
        never="A draught came through it, Una Pratt said.",
    ),
    _turn(
        "turn-in-the-person-of",
        r"(?:a|an|its|the|another) (?:[\w-]{1,15} )?{role},? in the (?:person|shape|form) of {person:in}",
        example="The department has sent Derby a commissioner, in the person of Len Cope.",
        never="The council had a friend in the person of Len Cope.",
        only=frozenset({RoleKind.COMMISSIONER, RoleKind.ADVISER, RoleKind.BOARD_CHAIR, RoleKind.DCS}),
    ),
    _turn(
        "turn-thought-better",
        r"^offered (?:the (?:post|job|role) of |the |a |{authority}'s ){role}[^.]{0,80}, {person:in} (?:has |had )?"
        r"(?:thought better of it|turned it down|said no|changed (?:his|her) mind|had second thoughts|got cold feet"
        r"|walked away|pulled out|backed out)",
        example="Offered the post of director of children's services in Derby, Una Pratt has thought better of it.",
        never="Offered a cup of tea, Una Pratt said no.",
        status=Status.CANCELLED,
    ),
)
"""The turns of phrase, in no order."""
