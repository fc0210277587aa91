"""Words by which names of persons are known: honorifics, particles, and what a name never begins or ends with."""

from __future__ import annotations

MALE_TITLES = frozenset("mr sir lord father brother baron canon".split())
FEMALE_TITLES = frozenset("mrs ms miss dame lady baroness sister".split())
PEER_TITLES = frozenset("lord lady baroness baron".split())
# Titles that go before a given name alone: "Sir Albert".
GIVEN_TITLES = frozenset("sir dame brother sister father".split())
HONORIFICS = (
    MALE_TITLES
    | FEMALE_TITLES
    | frozenset(
        "dr prof professor cllr coun councillor cllrs councillors rev reverend revd rt hon mx judge justice "
        "dci di ds pc "
        "det supt ch insp sgt superintendent inspector alderman ald recorder hhj".split()
    )
)
# Words behind "Mr" or "Madam" that are an office and no name.
OFFICES = frozenset(
    "chief speaker chairman chair president mayor justice deputy recorder coroner vice editor chancellor lieutenant "
    "provost advocate speakers commissioner commissioners member members friend friends gentleman gentlemen".split()
)
POST_NOMINALS = frozenset("obe cbe mbe dbe kbe qc kc mp jp bem mep jr jnr sr snr phd frsa msp qpm cb hmi".split())
PARTICLES = frozenset("van der de den la le du von ap ab bin ibn al el da di dos del st. ní mac ter ten".split())
# Words before a name that belong to no name: parties and mothers.
PARTY_WORDS = frozenset(
    "labour conservative tory tories liberal democrat lib dem lib-dem green independent ukip reform plaid unison mum "
    "mummy dad daddy".split()
)
PSEUDONYM_HEADS = frozenset("child baby family".split())
YOUNG_HEADS = frozenset(
    "toddler baby boy girl son daughter child brother sister infant schoolboy schoolgirl teenager teen stepson "
    "stepdaughter twin twins siblings newborn youngster tot".split()
)
CALLING = frozenset({"called", "named", "nicknamed", "call"})
# Behind "Alfie's": one speaks of a child of that name.
RELATIONS = frozenset(
    "mother father mum dad parents stepfather stepmother grandmother grandfather brother sister death murder body "
    "injuries family aunt uncle siblings case partner boyfriend girlfriend husband wife eldest youngest".split()
)
SPEECH = frozenset(
    "said says say told tells added adds adding wrote writes insisted warned argued claimed explained admitted "
    "commented announced stressed replied called described".split()
)
# Behind a name and a comma: who appears in court.
APPEARING = frozenset("prosecuting defending mitigating".split())
# Verbs between a name and a post; what is taken up with one.
BEING = frozenset("is was has had becomes became remains".split())
TAKING = frozenset("takes took resumes assumes".split())
TAKEN = frozenset("role post reins helm job chair".split())
# What befalls or is done by persons only, behind "was" or "has"; and what only persons have.
FATES = frozenset(
    "sacked jailed fired dismissed suspended seconded convicted sentenced arrested acquitted born murdered stabbed "
    "smothered starved buried remanded bailed imprisoned knighted widowed resigned retired died wept appointed hired "
    "recruited promoted elected headhunted poached stepped joined quit apologised taking stepping leaving joining "
    "retiring pregnant unavailable".split()
)
BELONGINGS = frozenset(
    "resignation retirement appointment departure dismissal suspension contract predecessor successor deputy career "
    "solicitor barrister mother father husband wife son daughter salary".split()
)
# Before a colon: the name behind it is a by-line.
CREDITS = frozenset("words portrait portraits photograph photographs photography picture pictures illustration".split())
SPOUSES = frozenset("husband wife partner boyfriend girlfriend fiance son daughter sister brother".split())
# Ends of names of wards and places that are surnames as well, behind a given name and beside a post or the like.
WARDS = frozenset("ward park street lane hall house west east north south day green hill close bridge court".split())
# Behind a name: what only a person does.
PERSONAL = frozenset("who resigned quit quits joins joined retires retired lives lived apologised".split())
# Before "of" and a given name: one speaks of a child of that name.
MOURNED = frozenset("death deaths murder killing loss neglect abuse injuries treatment torture manslaughter".split())
# Titles by which anybody is addressed: a surname follows.
ADDRESSES = frozenset("mr mrs ms miss dr cllr coun councillor sir dame".split()) - GIVEN_TITLES
LOCATIVE = frozenset("in at near from to around outside the into through".split())
# What stands at the end of names of places, bodies and days, but of no person.
NO_SURNAME = frozenset(
    (
        "council street road avenue lane hall house park school hospital college university court city town county "
        "services service trust families i review report board committee office department ministry news times post "
        "north south east west day minister secretary leader director commissioner inspector monday tuesday wednesday "
        "thursday friday saturday sunday act bill inquiry foundation centre group party square gardens place crescent "
        "close terrace bridge station airport stadium island valley palace theatre library fostering housing homes "
        "futures solutions consulting associates villa albion united rovers wanderers athletic hotspur argyle orient "
        "inn arms hotel ferry journal gazette herald echo mercury advertiser chronicle tower wing ward unit cup prize "
        "award medal line"
    ).split()
)
NO_GIVEN = frozenset(
    "storm hurricane operation project royal "
    "river lake lough when st saint new great upper lower north south east west the mount lake port".split()
)
# Behind a given name and a word: a place, a firm, a pub or a programme is named after somebody.
FACILITIES = frozenset(
    (
        "hospital school house centre ward estate park road street primary programme show pub fan fans club academy "
        "college nursery surgery clinic foundation hostel refuge hotel arms inn library theatre gallery museum stadium "
        "festival prize award lecture institute hall building campus unit chambers solicitors llp ltd plc"
    ).split()
)
# Before a name: it is a firm's.
FIRMS = frozenset("accountants auditors recruiters headhunters consultants solicitors firm brand retailer".split())
# Behind "the" and a name: a person is spoken of.
AFFAIRS = frozenset(
    "case inquiry report review affair scandal trial murder inquest tragedy campaign family killing death era".split()
)
# Before "in" and a name: it is a place's.
PLACED = frozenset(
    (
        "live lives lived living work works worked born died killed found based raised held settled moved home homes "
        "house flat estate area school nursery hub office teams families children people streets"
    ).split()
)
# Before "as" and a child's name.
KNOWN = frozenset({"known", "identified", "named"})
