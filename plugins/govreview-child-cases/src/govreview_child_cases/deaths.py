"""Words that tell a death, or what it came of."""

from __future__ import annotations

from govreview.models import Outcome

from .phrases import BETWEEN, BLOWS, NP, OWN, STOP
from .rule import Harm, Victim, words_of
from .vocabulary import GROUPS, YOUNG

DEATHS: tuple[Harm, ...] = (
    Harm(
        rule="to-death",
        outcome=Outcome.DIED,
        rank=0,
        victim=Victim.VOICE,
        needs=words_of("death"),
        pattern=rf"\b(?P<m>(?:{BLOWS})(?: and (?:{BLOWS}))?(?P<gap> (?:[\w',()-]+ ){{1,12}}?| )to death)\b",
        examples=("was beaten to death by his mother", "beat his four-year-old stepson to death"),
        never=("was frightened to death", "was put to death"),
    ),
    Harm(
        rule="drowned",
        outcome=Outcome.DIED,
        rank=1,
        victim=Victim.VOICE,
        needs=words_of("drowned drowns drowning drown"),
        pattern=(
            r"\b(?:drown(?:ed|s|ing(?= (?:of|his|her|him|them|their|the|an?|[\w-]+-old|baby|toddler)\b))|(?<=to )drown)"
            rf"(?: in {OWN} (?:[\w-]+ )?(?:bath|bathtub"
            rf"|bath water|paddling pool"
            rf"|bucket))?\b"
        ),
        examples=("drowned in the bath", "drowned in a garden pond", "the drowning of a boy", "how he came to drown"),
        never=("drowning in paperwork",),
    ),
    Harm(
        rule="struck",
        outcome=Outcome.DIED,
        rank=1,
        needs=words_of("train car lorry bus van tram tractor motorbike truck falling"),
        pattern=(
            r"\b(?:into the path of|(?:struck|hit|run over|knocked down|crushed|killed|run down) by) "
            r"an? (?:[\w-]+ )?(?:train|car|lorry|bus|van|tram|tractor|motorbike|truck|falling [\w]+)\b"
        ),
        examples=("was struck by a train", "hit by a car"),
        never=("hit by a strike", "struck by a thought"),
    ),
    Harm(
        rule="fell",
        outcome=Outcome.DIED,
        rank=2,
        needs=words_of(
            "stepped fell jumped thrown falling fallen fall jumping jump leapt leaped leap leaping plunged "
            "plunging plunge "
            "plummeted tumbled"
        ),
        pattern=(
            r"\b(?:fell|fallen|falling|jumped|jumping|leapt|leaped|plunged|plummeted|tumbled"
            r"|stepped) to (?:his|her|their) "
            r"deaths?(?! from (?:an?|the|his|her) )\b|"
            r"\b(?:fell|fall(?:en|ing)?|stepped(?= (?:off|from))|jump(?:ed|ing)?|thrown|leap(?:t|ed|ing)?"
            r"|plung(?:ed?|ing)|plummeted|tumbled)"
            rf"(?P<gap> (?:(?:to (?:his|her|their) deaths?|on [\w]+|more than \w+ feet|\w+ feet|\w+ storeys"
            rf"|\w+ floors) )?)"
            rf"(?:down(?:stairs| (?:a flight of |the )?stairs)|(?:from|out of|off) {OWN} "
            rf"(?!(?:[\w-]+ )?(?:cinema|pub|bar|shop|nightclub|club|restaurant|theatre|library|stadium|museum)\b)"
            rf"(?!bike|bicycle|scooter"
            rf"|skateboard|horse|pony|swing|slide|trampoline|meeting|party"
            rf"|school|class|court|chamber|office|club|team|competition|job|post|league|list|top|target|agenda|peak|figure|level|year|roll){NP})"
        ),
        examples=("fell from the roof of a car park", "thrown from a balcony", "her leap from a third-floor window"),
        never=("fell from grace", "fell to 12 per cent", "a fall from the peak of 2009"),
    ),
    Harm(
        rule="suicide",
        outcome=Outcome.DIED,
        rank=1,
        needs=words_of("ended hanged took taken killed suicide"),
        pattern=(
            r"\b(?:hanged (?:himself|herself)|(?:took|taken) (?:his |her )?own life|(?:took|ended) (?:his|her) life"
            r"|killed (?:himself|herself)"
            r"|(?<!attempted )(?<!attempting )suicide(?! (?:attempts?|bid|watch|risk|note|pact|prevention)))\b"
        ),
        examples=("hanged himself", "took her own life"),
        never=("took his own advice", "attempted suicide", "a suicide bid"),
    ),
    Harm(
        rule="overdose",
        outcome=Outcome.DIED,
        rank=1,
        needs=words_of("overdose"),
        pattern=(
            rf"\b(?:died (?:of|from|after) |survived |took |taken |taking |result of |due to |to (?=an )"
            rf"|following |by |was |- |, )(?:an? |his |her )?"
            rf"(?P<m>(?:(?:accidental|fatal|lethal|massive|deliberate|intentional|unintended|suspected|apparent"
            rf"|prescription|paracetamol|cocaine|mixed|drugs?|heroin|methadone|insulin) ){{0,2}}overdose(?: of {NP})?)"
        ),
        examples=("died of an overdose", "took an overdose of tablets"),
        never=("an overdose of meetings",),
    ),
    Harm(
        rule="in-front",
        outcome=Outcome.DIED,
        rank=1,
        needs=words_of("front under"),
        pattern=(
            r"\b(?:jumped|stepped|walked|ran|fell|thrown|lay|pushed) (?:in front of|under) (?:an? |the "
            r")(?:[\w-]+ )?(?:train|car|lorry|bus|van|tram|truck)\b"
        ),
        examples=("stepped in front of a train",),
        never=("walked in front of a crowd",),
    ),
    Harm(
        rule="mauled",
        outcome=Outcome.DIED,
        rank=2,
        victim=Victim.VOICE,
        needs=words_of("mauled savaged poisoning meningitis sepsis untreated"),
        pattern=(
            r"\b(?:mauled|savaged)(?: by (?:an?|the|his|her|their) (?:[\w-]+ )?dogs?)?\b|\bcarbon "
            r"monoxide poisoning\b|\b(?:meningitis|sepsis|untreated (?!for\b|by\b|and\b|until\b|in\b)\w+)\b"
        ),
        examples=("mauled by the family dog", "died of carbon monoxide poisoning"),
        never=("a dog",),
    ),
    Harm(
        rule="swallowed",
        outcome=Outcome.INJURED,
        rank=2,
        needs=words_of(
            "swallowed swallowing ate eaten eating drank drunk drinking ingested ingesting ingestion took taken taking"
        ),
        pattern=(
            rf"\b(?:swallow(?:ed|ing)|ate|eaten|eating|drank|drunk|drinking|ingest(?:ed|ing)|ingestion of|t(?:ook"
            rf"|aken"
            rf"|aking)(?= (?:the |some "
            rf"|her |his |[\w-]+ ){{0,3}}?(?:tablets|pills|painkillers|paracetamol|ecstasy|cocaine|heroin"
            rf"|methadone)\b)) (?:{STOP}[\w'-]+ ?(?:'s "
            r")?){0,5}?(?:methadone|tablets?|pills?|bleach|drugs|heroin|medicine|medication|painkillers|poison"
            r"|acid|vodka|alcohol"
            r"|batter(?:y|ies)|cocaine|ecstasy|morphine|codeine|paracetamol|cannabis|antifreeze|weedkiller"
            r"|magnets?|(?:drain |oven )?cleaner|detergent|insulin)\b"
        ),
        examples=("after swallowing his mother's methadone", "ingestion of methadone"),
        never=("hard to swallow", "drank a glass of milk"),
    ),
    Harm(
        rule="died-of",
        outcome=Outcome.DIED,
        rank=2,
        needs=words_of("died dies dying dead"),
        pattern=(
            rf"\b(?:(?:died|dies|dying){BETWEEN} (?:of|from)|dead of) (?<!(?<!age of [\w-]+ )(?:hours?"
            rf"|days?|weeks?|months?|age) of )(?:an? )?(?P<m>(?<!hands of (?:an? |the |his "
            rf"|her )?)(?!(?:[\w-]+ )?(?:flat|house|home|bedsit|hostel|hotel|maisonette|bungalow|caravan"
            rf"|car|building|unit|terrace)\b)(?!(?:[\w-]+ )?(?:incident|accident|events?"
            rf"|circumstances)\b)(?!(?:an? |the )?(?:[\w-]+ "
            rf")?(?:{'|'.join(sorted(YOUNG | GROUPS))}|children|babies)\b){NP}(?:(?:on|to|in|of) (?:the|his"
            rf"|her) (?:brain|head|lungs?|stomach|chest|heart|liver|skull)\b)?)"
        ),
        examples=("died in 2013 of a ruptured bowel", "died of smoke inhalation", "died of the cold"),
        never=("died at the hands of a friend", "the death of a boy", "died within the hour of his birth"),
    ),
    Harm(
        rule="death-from",
        outcome=Outcome.DIED,
        rank=2,
        needs=words_of("death"),
        pattern=(
            r"\bdeath (?:in [\w ]{1,20} )?of [\w' ,-]{1,60}? (?:from|as (?:a|the) result of|due to|caused by|through)"
            rf" (?:an? )?(?P<m>(?!(?:the|his|her|their)\b){NP})"
        ),
        examples=("Death of a 10-month-old boy in March 2013 from a head injury".lower(),),
        never=("death of a scheme",),
    ),
    Harm(
        rule="cause-of-death",
        outcome=Outcome.DIED,
        rank=3,
        needs=words_of("cause"),
        pattern=(
            rf"\bcause of (?:(?:his|her|the|[\w-]+ 's) )?death (?:(?:was|is|were|:)"
            rf"(?: (?:given |recorded |registered )?as| (?:found|believed|thought|said) to (?:be|have been))?"
            rf"|(?:given |recorded )?as) (?:an? )?"
            rf"(?P<m>(?!not|un|never){NP})"
        ),
        examples=("the cause of death was smothering",),
        never=("the cause of death was unknown",),
    ),
    Harm(
        rule="post-mortem-note",
        outcome=Outcome.DIED,
        rank=3,
        needs=words_of("post-mortem autopsy"),
        pattern=(
            r"\b(?:post-mortem|autopsy)(?: (?:examination|result|finding)s?)? : (?:an? )?"
            r"(?P<m>(?:[\w-]+ ){0,3}?(?:injur(?:y|ies)|trauma|fractures?|asphyxia|haemorrhage|poisoning|drowning"
            r"|starvation"
            r"|pneumonia|sepsis|hypothermia|overdose|suffocation))\b"
        ),
        examples=("post-mortem : non-accidental head injury",),
        never=("post-mortem : awaited",),
    ),
    Harm(
        rule="died-after",
        outcome=Outcome.DIED,
        rank=2,
        needs=words_of("died"),
        pattern=(
            rf"\bdied (?:after|as a result of) (?:being(?= (?:shaken|beaten|hit|struck|thrown|stabbed"
            rf"|scalded|burned|punched|kicked|attacked|assaulted|poisoned|fed|given|left|crushed|bitten"
            rf"|smothered|strangled|dropped|starved|forced|shot|run|restrained|trapped|electrocuted|knocked|thrown|pushed|dragged"
            rf"|shut|locked|neglected|injected|exposed|swept)\b)|receiving|suffering|sustaining"
            rf"|swallowing|inhaling|drinking|eating|having) (?P<m>{NP})"
        ),
        examples=("died after receiving 37 separate injuries", "died after being shaken"),
        never=("died after a long illness",),
    ),
    Harm(
        rule="fatally-hurt",
        outcome=Outcome.DIED,
        rank=8,
        victim=Victim.VOICE,
        needs=words_of("fatally"),
        pattern=r"\bfatally (?:injur(?:ed|ing)|hurt|wounded|harmed)\b",
        examples=("the day before she was fatally injured",),
        never=("a fatally flawed plan",),
    ),
    Harm(
        rule="smothered",
        outcome=Outcome.DIED,
        rank=1,
        victim=Victim.VOICE,
        needs=words_of(
            "strangled suffocated smothered overlain overlaid overlaying electrocuted asphyxiated suffocating "
            "smothering strangling hanged hanging burned burnt fatally fatal cot"
        ),
        pattern=(
            r"\b(?:strangled|suffocated|smothered|overlain|overlaid|overlaying|electrocuted|asphyxiated"
            r"|(?:suffocating|smothering|strangling)(?= (?:of|him|her|his|the|their|a)\b|[ "
            r"\w-]{1,30}-old)|(?:found )hang(?:ed|ing)|burn(?:ed|t) alive"
            r"|fatally (?!injur|hurt|wounded|flawed|harmed)\w+|fatal \w*stabbing"
            r"|cot death)\b"
        ),
        examples=("was smothered in her cot", "overlain by her father"),
        never=("a smothering culture",),
    ),
    Harm(
        rule="starved-to-it",
        outcome=Outcome.DIED,
        rank=2,
        needs=words_of("starved"),
        pattern=(
            r"(?<!was )(?<!were )(?<!been )(?<!being )(?<!half )(?<!half-)(?<!, )(?<!and )(?<!old )"
            r"\bstarved(?= (?:in|at|while|as|when|behind)\b)"
        ),
        examples=("who starved in a locked bedroom",),
        never=("was starved in his room", "starved of cash"),
    ),
    Harm(
        rule="starved",
        outcome=Outcome.NEGLECTED,
        rank=4,
        victim=Victim.VOICE,
        needs=words_of("starved starving"),
        pattern=(
            r"(?<!half )(?<!half-)\bstarved\b(?! of)"
            r"|(?<=for |of |admitted |and )starving(?= (?:an?|his|her|their|the|[\w-]+ 's|[\w-]+-old)\b)"
        ),
        examples=("boy , 7 , starved",),
        never=("half starved", "starved of funds"),
    ),
    Harm(
        rule="killed",
        outcome=Outcome.DIED,
        rank=8,
        victim=Victim.VOICE,
        needs=words_of("kill killed kills killing murdered murdering murders slain"),
        pattern=(
            r"\b(?:(?<=\blet (?:[\w-]+ ){1,4})kill"
            r"|killed|kills|killing|murdered|murdering|murders|slain)\b(?! off)"
        ),
        examples=("was killed by his uncle", "murdering four-year-old"),
        never=("killed off by cuts",),
    ),
    Harm(
        rule="murder",
        outcome=Outcome.DIED,
        rank=9,
        victim=Victim.AFTER,
        crime=True,
        needs=words_of("murder murders manslaughter infanticide killing"),
        pattern=(
            r"(?<!attempted )(?<!attempt to )(?<!conspiracy to )\b(?:murders?|manslaughter|infanticide"
            r"|unlawful killing)\b"
        ),
        examples=("the murder of her daughter", "jailed for manslaughter"),
        never=("murderous traffic", "the attempted murder of her daughter"),
    ),
    Harm(
        rule="victim-of",
        outcome=Outcome.DIED,
        rank=9,
        needs=words_of("victim victims"),
        pattern=r"\bvictims? of (?:an? )?(?:[\w-]+ )?(?P<m>murder|homicide|manslaughter|infanticide|double murder)\b",
        examples=("was the county's youngest victim of murder",),
        never=("a victim of cuts",),
    ),
    Harm(
        rule="stopped-breathing",
        outcome=Outcome.DIED,
        rank=10,
        needs=words_of("breathing beating"),
        pattern=r"\b(?:stopped breathing|heart (?:had )?stopped(?: beating)?)\b",
        examples=("had stopped breathing on a sofa", "her heart stopped beating"),
        never=("breathing space",),
    ),
    Harm(
        rule="attempted",
        outcome=Outcome.INJURED,
        rank=9,
        victim=Victim.AFTER,
        needs=words_of("attempted attempt attempts attempting trying tried"),
        pattern=(
            r"\b(?:attempted (?:murder|infanticide)|(?:trying|tried|attempt(?:ed|s)?|attempting) to (?:kill"
            r"|murder))\b"
            r"(?! (?:himself|herself|themselves))"
        ),
        examples=("the attempted murder of her daughter",),
        never=("murdered the song", "tried to kill himself"),
    ),
    Harm(
        rule="death",
        outcome=Outcome.DIED,
        victim=Victim.AFTER,
        needs=words_of("death deaths body bodies remains corpse post-mortem"),
        pattern=(
            r"\b(?:deaths?|remains|corpse|post-mortem)\b(?! rate| toll)"
            r"|(?<!(?:on|over|across|to) (?:the|her|his) )\b(?:body|bodies)\b(?= (?:,|(?:of|was|were|is|has"
            r"|had|lay|in|on|at|being|found)\b))"
        ),
        examples=("the death of Child H", "whose body was found"),
        never=("death rate",),
    ),
    Harm(
        rule="died",
        outcome=Outcome.DIED,
        needs=words_of(
            "died dies dead lifeless drown passed succumbed perish perished never life-support life lives "
            "lost losing survive live stillborn lived saved revived resuscitated cost claimed breathed gunned wake "
            "woken came"
        ),
        pattern=(
            r"\b(?:died|dies|dead|lifeless|drown|passed away|succumbed|perish|never (?:recovered"
            r"|regained consciousness|woke)|life[- ]support (?:machine )?(?:was )?(?:switched|turned) "
            r"off|lost (?:his|her) fight|perished|(?:lost|losing) (?:his|her|their) li(?:fe|ves)|(?:did"
            r"|could) not (?:survive|live(?! (?:in|at|with|there|here|near|up|on|alone)\b))|never woke"
            r"|could not be (?:saved|revived|resuscitated)|"
            r"(?:cost|costing) (?:him|her|them|(?:[\w-]+ ){1,2}(?:, [\w-]+ , )?) ?(?:his|her"
            r"|their) li(?:fe|ves)"
            r"|claimed (?:his|her|their) li(?:fe|ves)|breathed (?:his|her) last|gunned down|(?:did not"
            r"|never) w(?:ake|oke)|could not be woken|never came round"
            r"|stillborn|lived for (?:only |just )?[\w-]+ (?:minutes|hours|days))\b(?! end| line)"
        ),
        examples=("Kacper died in hospital", "was found dead", "The infant did not live", "It cost him his life"),
        never=("a dead end", "a dead line", "did not live in the borough"),
    ),
)
