"""The nouns that name a kind of step, with the words that must or must not stand beside them, as data."""

from __future__ import annotations

from attrs import field, frozen

from govreview.models import InterventionKind

K = InterventionKind


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


@frozen(kw_only=True)
class Noun:
    """How a kind of step is named.

    Attributes:
        kind: The kind of step.
        rule: Id of the rule.
        heads: Head nouns, singular and plural.
        with_: Words of which one must stand in the phrase; empty where the head is enough.
        without: Words of which none may stand in the phrase.
        behind: Words that make up for `with_` directly behind the head ("notice to improve", "panel of experts").
        definite: Whether "the notice" alone may refer back to a step told before.
    """

    kind: InterventionKind
    rule: str
    heads: frozenset[str]
    with_: frozenset[str] = frozenset()
    without: frozenset[str] = frozenset()
    behind: frozenset[tuple[str, str]] = field(default=frozenset())
    definite: bool = False


NOUNS = (
    Noun(
        kind=K.REVIEW,
        rule="review",
        heads=_words("review reviews inquiry enquiry inquiries enquiries study studies diagnostic probe"),
        without=_words(
            "serious individual case practice homicide spending judicial budget boundary pay curriculum performance "
            "annual literature "
            "book police criminal disciplinary coroner planning learning joint area hospital nhs "
            "maternity peer-reviewed "
            "school salary rent house mortality murder statutory staffing rapid child-death care-plan internal"
        ),
    ),
    Noun(
        kind=K.REVIEW,
        rule="review",
        heads=_words("audit check investigation investigations evaluation appraisal assessment examination reviewer"),
        with_=_words("independent external"),
        without=_words("police criminal fire safety background financial disciplinary"),
    ),
    Noun(
        kind=K.REVIEW,
        rule="review",
        heads=_words("audit"),
        without=_words("internal financial annual police"),
        behind=frozenset(
            {("of", "decisions"), ("of", "cases"), ("of", "case"), ("of", "files"), ("of", "its"), ("of", "practice")}
        ),
        with_=_words("social-work"),
    ),
    Noun(
        kind=K.REVIEW,
        rule="review",
        heads=_words("inquiry enquiry"),
        with_=_words("statutory"),
    ),
    Noun(
        kind=K.REVIEW,
        rule="review",
        heads=_words("report"),
        with_=_words("independent external commissioned"),
        without=_words("ofsted inspection police media"),
        behind=frozenset({("ordered", "by"), ("commissioned", "by"), (",", "ordered"), (",", "commissioned")}),
    ),
    Noun(
        kind=K.REVIEW,
        rule="review",
        heads=_words("team teams"),
        with_=_words("peer"),
        without=_words("expert youth"),
    ),
    Noun(
        kind=K.REVIEW,
        rule="review",
        heads=_words("reviewers"),
        without=_words("book literary film peer-reviewed case"),
    ),
    Noun(
        kind=K.IMPROVEMENT_NOTICE,
        rule="notice",
        heads=_words("order"),
        with_=_words("improvement"),
        behind=frozenset({("to", "improve")}),
    ),
    Noun(
        kind=K.ADVISER,
        rule="adviser",
        heads=_words("mentor"),
        without=_words("peer youth young school student learning"),
    ),
    Noun(
        kind=K.REVIEW,
        rule="review",
        heads=_words("challenge"),
        with_=_words("peer"),
    ),
    Noun(
        kind=K.REVIEW,
        rule="review",
        heads=_words("check health-check"),
        with_=_words("health peer"),
        without=_words("nhs new-born mental"),
    ),
    Noun(
        kind=K.PANEL,
        rule="panel",
        heads=_words("board boards"),
        with_=_words(
            "improvement performance assurance monitoring oversight intervention transformation recovery progress "
            "independently independently-chaired"
        ),
        without=_words("education-improvement executive safeguarding-children lscb"),
        behind=frozenset({("of", "experts"), ("of", "specialists"), ("of", "outsiders")}),
        definite=True,
    ),
    Noun(
        kind=K.PANEL,
        rule="panel",
        heads=_words("panel"),
        with_=_words("expert experts improvement advisory oversight assurance challenge independent"),
        without=_words(
            "scrutiny police appeals adoption fostering interview judging review all-party parliamentary select "
            "leavers youth"
        ),
        behind=frozenset({("of", "experts"), ("of", "specialists"), ("of", "advisers")}),
        definite=True,
    ),
    Noun(
        kind=K.TAKEOVER,
        rule="takeover",
        heads=_words("takeover take-over"),
        with_=_words("government ministerial whitehall state forced government's"),
        without=_words("hospital academy company football hostile bank"),
        behind=frozenset({("by", "ministers"), ("by", "whitehall"), ("by", "government")}),
    ),
    Noun(
        kind=K.PANEL,
        rule="panel",
        heads=_words("taskforce task-force"),
        without=_words("police gangs covid military anti-social"),
    ),
    Noun(
        kind=K.PANEL,
        rule="panel",
        heads=_words("force"),
        with_=_words("task"),
        without=_words("police gangs covid military anti-social"),
    ),
    Noun(
        kind=K.DIRECTION,
        rule="direction",
        heads=_words("notice notices"),
        with_=_words("direction directions"),
    ),
    Noun(
        kind=K.IMPROVEMENT_NOTICE,
        rule="notice",
        heads=_words("notice notices"),
        with_=_words("improvement government ministerial whitehall dfe"),
        behind=frozenset({("to", "improve")}),
        definite=True,
    ),
    Noun(
        kind=K.DIRECTION,
        rule="direction",
        heads=_words("direction directions"),
        with_=_words("statutory legal formal revised ministerial government fresh draft dfe"),
        without=_words("strategic right wrong new-found stage"),
        behind=frozenset({("under", "section"), ("under", "s497a"), ("from", "the"), ("that", "a")}),
        definite=True,
    ),
    Noun(
        kind=K.DIRECTION,
        rule="direction",
        heads=_words("powers power"),
        with_=_words("direction-making"),
        behind=frozenset({("of", "direction"), ("of", "compulsion")}),
    ),
    Noun(
        kind=K.TRUST,
        rule="trust",
        heads=_words("model models vehicle"),
        with_=_words("delivery"),
    ),
    Noun(
        kind=K.TRUST,
        rule="trust",
        heads=_words("company mutual"),
        with_=_words(
            "arm's-length arms-length council-owned wholly-owned not-for-profit staff-owned employee-owned children's "
            "standalone stand-alone interest"
        ),
        without=_words("housing energy bus waste property theatre dance film opera clothing furniture toy"),
        behind=frozenset({("of", "its"), ("of", "their")}),
    ),
    Noun(
        kind=K.TRUST,
        rule="trust",
        heads=_words("trust trusts"),
        with_=_words(
            "children children's independent voluntary services charitable imposed company shadow standalone "
            "stand-alone arm's-length arms-length not-for-profit outside external"
        ),
        without=_words(
            "nhs foundation academy hospital hospitals housing national multi-academy school schools "
            "wildlife leisure ambulance care-trust health mental local"
        ),
        definite=True,
    ),
    Noun(
        kind=K.INSPECTION,
        rule="inspection",
        heads=_words("visit visits"),
        with_=_words("monitoring focused focussed follow-up assurance ofsted unannounced surprise"),
    ),
    Noun(
        kind=K.INSPECTION,
        rule="inspection",
        heads=_words("inspection inspections re-inspection reinspection"),
        without=_words("school nursery site vehicle fire prison health safety police cqc inspector post"),
    ),
    Noun(
        kind=K.INSPECTION,
        rule="inspection",
        heads=_words("jtai jtais"),
    ),
    Noun(
        kind=K.INSPECTION,
        rule="inspection",
        heads=_words("return"),
        with_=_words("ofsted inspectors inspectorate"),
        behind=frozenset({("of", "ofsted"), ("of", "inspectors"), ("by", "ofsted"), ("by", "inspectors")}),
    ),
    Noun(
        kind=K.DIRECTION,
        rule="direction",
        heads=_words("order orders"),
        with_=_words("intervention ministerial"),
    ),
    Noun(
        kind=K.ADVISER,
        rule="adviser",
        heads=_words("squad"),
        with_=_words("hit"),
        without=_words("ofsted inspection police"),
    ),
    Noun(
        kind=K.INSPECTION,
        rule="inspection",
        heads=_words("review reviews"),
        with_=_words("area"),
        without=_words("post-16 local serious case"),
    ),
    Noun(
        kind=K.COMMISSIONER,
        rule="commissioner",
        heads=_words("commissioner commissioners commisioner commisioners"),
        without=_words(
            "police crime information victims charity european traffic health privacy abuse equality "
            "equalities deputy assistant high former"
        ),
    ),
    Noun(
        kind=K.IMPROVEMENT_NOTICE,
        rule="plan",
        heads=_words("plan plans"),
        with_=_words("improvement action recovery"),
    ),
    Noun(
        kind=K.ADVISER,
        rule="adviser",
        heads=_words("expert experts troubleshooter troubleshooters trouble-shooter"),
        with_=_words("outside external independent government-appointed dfe government appointed ministerial"),
        without=_words("panel medical legal"),
    ),
    Noun(
        kind=K.ADVISER,
        rule="adviser",
        heads=_words("adviser advisers advisor advisors"),
        with_=_words("improvement"),
    ),
    Noun(
        kind=K.ADVISER,
        rule="adviser",
        heads=_words("partner partners partnership"),
        with_=_words("improvement"),
        behind=frozenset({("in", "practice")}),
    ),
    Noun(
        kind=K.ADVISER,
        rule="adviser",
        heads=_words("team teams consultants experts consultancy"),
        behind=frozenset(
            {
                ("of", "experts"),
                ("of", "expert"),
                ("of", "advisers"),
                ("of", "consultants"),
                ("of", "specialists"),
                ("from", ""),
                ("of", "managers"),
                ("of", "troubleshooters"),
                ("of", "interim"),
                ("of", "senior"),
                ("of", "experienced"),
            }
        ),
        with_=_words("expert consultants improvement-team consultancy experts"),
        without=_words(
            "medical legal police local independent-experts many some several most other those peer review challenge "
            "inspection"
        ),
    ),
)
