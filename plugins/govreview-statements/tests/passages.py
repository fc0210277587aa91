"""Passages written for these tests, with the statements that a careful reader takes from them.

Each passage is (text, statements); a statement is (speaker, cue, quote).
"""

# ruff: noqa: E501 - each passage stands on one line, as it is read

from __future__ import annotations

Told = tuple[str | None, str | None, str]

VERBS_AND_ORDER: tuple[tuple[str, tuple[Told, ...]], ...] = (
    (
        'Priya Nandakumar, the director of children\'s services at Stockport Council, said: "We have begun to turn a corner, and our staff deserve the credit."',
        (("Priya Nandakumar", "said", "We have begun to turn a corner, and our staff deserve the credit."),),
    ),
    (
        '"The inspectors found a workforce that is tired but willing," said Owen Tattersall, who chairs the improvement board.',
        (("Owen Tattersall", "said", "The inspectors found a workforce that is tired but willing,"),),
    ),
    (
        '"Nobody should have to wait four months for a visit," Helen Brocklesby told the committee on Tuesday.',
        (("Helen Brocklesby", "told", "Nobody should have to wait four months for a visit,"),),
    ),
    (
        '"We were slow," Cllr Amos Reddy admitted, "and children paid for our being slow."',
        (("Amos Reddy", "admitted", "We were slow, and children paid for our being slow."),),
    ),
    (
        'Asked whether she would resign, Dame Felicity Orme replied: "I shall stay for as long as the board wants me."',
        (("Felicity Orme", "replied", "I shall stay for as long as the board wants me."),),
    ),
    (
        'According to Bernard Achebe, the union\'s regional secretary, "caseloads of thirty are now thought quite normal".',
        (("Bernard Achebe", None, "caseloads of thirty are now thought quite normal"),),
    ),
    (
        'In the words of Marjorie Penhallow, the former chief inspector, the plan was "a wish list with no money behind it".',
        (("Marjorie Penhallow", None, "a wish list with no money behind it"),),
    ),
    (
        'Rosalind Keane MP tweeted: "Three directors in two years is no way to run a service."',
        (("Rosalind Keane", "tweeted", "Three directors in two years is no way to run a service."),),
    ),
    (
        'Leonard Uzoma, who led the review, concluded that there was "no single point at which the boy could have been saved".',
        (("Leonard Uzoma", "concluded", "no single point at which the boy could have been saved"),),
    ),
    (
        'The deputy leader, Cllr Tamsin Quirke, called the findings "the worst I have read in twenty years".',
        (("Tamsin Quirke", "called", "the worst I have read in twenty years"),),
    ),
    (
        'Gordon Pilbeam described the council\'s plan as "a document written for inspectors and not for families".',
        (("Gordon Pilbeam", "described", "a document written for inspectors and not for families"),),
    ),
    (
        '"Will there be redundancies?" asked Councillor Wyn Pugh. "Yes, I am afraid that there will be," answered Ms Dalgleish.\n\nFiona Dalgleish is the council\'s finance director.',
        (("Fiona Dalgleish", "answered", "Yes, I am afraid that there will be,"),),
    ),
    (
        '"It was," Judge Harriet Moncrieff said in her sentencing remarks, "a prolonged and deliberate campaign of cruelty."',
        (("Harriet Moncrieff", "said", "It was, a prolonged and deliberate campaign of cruelty."),),
    ),
    (
        'Sir Clive Rotherwick wrote: "I have no confidence that the council can do this alone." He added: "A trust should therefore be set up by April."',
        (
            ("Clive Rotherwick", "wrote", "I have no confidence that the council can do this alone."),
            ("Clive Rotherwick", "added", "A trust should therefore be set up by April."),
        ),
    ),
    (
        'Writing to parents, the head teacher, Lucia Ferrante, said that the school was "deeply shocked by what came out in court" and that counsellors would be "on hand for every pupil who wants to talk".',
        (
            (
                "Lucia Ferrante",
                "said",
                "deeply shocked by what came out in court on hand for every pupil who wants to talk",
            ),
        ),
    ),
    (
        'Announcing the move, education minister Neville Ashdown said "the time for excuses in Medway is over".',
        (("Neville Ashdown", "said", "the time for excuses in Medway is over"),),
    ),
    (
        '"I took the job because I love this city," Ms Okonjo, who starts in June, said. "I mean to stay and see the work through."\n\nAdaeze Okonjo comes from Leeds.',
        (
            (
                "Adaeze Okonjo",
                "said",
                "I took the job because I love this city, I mean to stay and see the work through.",
            ),
        ),
    ),
    (
        '"The trust has had three chairs," recalled Douglas Fenn, a former non-executive. "None of them lasted for more than a year."',
        (("Douglas Fenn", "recalled", "The trust has had three chairs, None of them lasted for more than a year."),),
    ),
    (
        'Speaking after the vote, council leader Joan Pargeter was defiant: "Nobody is going to take these services away from us."',
        (("Joan Pargeter", None, "Nobody is going to take these services away from us."),),
    ),
    (
        'Mr Trevelyan\'s verdict was blunt. "This is a service that has lost sight of children," he said.\n\nRupert Trevelyan was sent in by the government last year.',
        (("Rupert Trevelyan", "said", "This is a service that has lost sight of children,"),),
    ),
)

LAYOUTS: tuple[tuple[str, tuple[Told, ...]], ...] = (
    (
        'Naomi Castellan, chief executive of the charity, said: "We have been warning about this for years.\n\n"Every warning was put in a drawer.\n\n"It is children who have paid for that."',
        (
            (
                "Naomi Castellan",
                "said",
                "We have been warning about this for years. Every warning was put in a drawer. It is children who have paid for that.",
            ),
        ),
    ),
    (
        'Naomi Castellan, chief executive of the charity, said: "We have been warning about this for years."\n\n"Every warning was put in a drawer," she added.',
        (
            ("Naomi Castellan", "said", "We have been warning about this for years."),
            ("Naomi Castellan", "added", "Every warning was put in a drawer,"),
        ),
    ),
    (
        '"We are sorry for what happened to Tilly and her brother," said Edwin Marchbanks, the council\'s chief executive.\n\n"The review is thorough and we accept all of it."\n\nThe report was published on Monday.',
        (
            (
                "Edwin Marchbanks",
                "said",
                "We are sorry for what happened to Tilly and her brother, The review is thorough and we accept all of it.",
            ),
        ),
    ),
    (
        "Helga Strand, the review's author, told reporters: 'There were eleven chances to act and not one of them was taken.'",
        (("Helga Strand", "told", "There were eleven chances to act and not one of them was taken."),),
    ),
    (
        "'The councils' records weren't shared,' said DI Paul Rennie. 'That's a failing we can't excuse.'",
        (("Paul Rennie", "said", "The councils' records weren't shared, That's a failing we can't excuse."),),
    ),
    (
        "Helga Strand said: 'When I asked for the file, a manager told me \"it is lost\", and that was the end of it.'",
        (
            (
                "Helga Strand",
                "said",
                'When I asked for the file, a manager told me "it is lost", and that was the end of it.',
            ),
        ),
    ),
    (
        "Helga Strand said: \"A manager told me 'we have always done it like this here', and I knew then what was wrong.\"",
        (
            (
                "Helga Strand",
                "said",
                "A manager told me 'we have always done it like this here', and I knew then what was wrong.",
            ),
        ),
    ),
    (
        'Cllr Basil Thornycroft, leader of the opposition group, said: "This is the third damning report in six years, and nobody has gone.\n\nThe council will debate the report on Thursday.',
        (("Basil Thornycroft", "said", "This is the third damning report in six years, and nobody has gone."),),
    ),
    (
        'Cllr Basil Thornycroft said:\n\n"This is the third damning report in six years, and nobody has gone."',
        (("Basil Thornycroft", "said", "This is the third damning report in six years, and nobody has gone."),),
    ),
    (
        "Responding, the union's Gillian Trask said:\r\n\r\n\u201cOur members have been saying this since 2009.\r\n\r\n\u201cThey were not heard.\u201d\r\n",
        (("Gillian Trask", "said", "Our members have been saying this since 2009. They were not heard."),),
    ),
    (
        "Moira Templeton, director\n\u201cWe have recruited forty social workers since the spring, and they are staying.\u201d",
        (("Moira Templeton", None, "We have recruited forty social workers since the spring, and they are staying."),),
    ),
    (
        "\u201cWe have recruited forty social workers since the spring, and they are staying.\u201d \u2013 Moira Templeton, director of children\u2019s services",
        (("Moira Templeton", None, "We have recruited forty social workers since the spring, and they are staying."),),
    ),
    (
        "Cllr Moira Templeton: \u201cWe have recruited forty social workers since the spring, and they are staying.\u201d",
        (("Moira Templeton", None, "We have recruited forty social workers since the spring, and they are staying."),),
    ),
    (
        "\u201cWe have recruited forty people since the spring,\u201d said Moira Templeton, the director, \u201cand most of them are staying\u201d. She said the rest was \u201ca matter of time and of money we have not got\u201d.",
        (
            (
                "Moira Templeton",
                "said",
                "We have recruited forty people since the spring, and most of them are staying",
            ),
            ("Moira Templeton", "said", "a matter of time and of money we have not got"),
        ),
    ),
    (
        "Moira Templeton said the board \u201chas met eleven times this year already\u201d and \u201cwill go on meeting for as long as it takes\u201d.",
        (
            (
                "Moira Templeton",
                "said",
                "has met eleven times this year already will go on meeting for as long as it takes",
            ),
        ),
    ),
    (
        "Moira Templeton said: \"I quote the report: 'Children were not seen alone.' That must change, and it will change.\"",
        (
            (
                "Moira Templeton",
                "said",
                "I quote the report: 'Children were not seen alone.' That must change, and it will change.",
            ),
        ),
    ),
)

WITH_HEADLINE: tuple[tuple[str, tuple[Told, ...]], ...] = (
    (
        "Director apologises: 'We let this little boy down very badly'\n\nThe director of children's services in Dudley has apologised after a review of a boy's death.\n\n\"We let this little boy down very badly and I am sorry,\" Moira Templeton said.",
        (("Moira Templeton", "said", "We let this little boy down very badly and I am sorry,"),),
    ),
    (
        'Services \'at breaking point\'\n\nThe services are "inadequate" and a so-called "golden hello" has failed, said Moira Templeton, the director.',
        (),
    ),
)
"""Texts that bring their own headline."""

SPEAKERS: tuple[tuple[str, tuple[Told, ...]], ...] = (
    (
        'Walsall Council is to appeal. A spokesman for the council said: "We do not recognise the picture painted of our services."',
        (("Walsall Council", "said", "We do not recognise the picture painted of our services."),),
    ),
    (
        '"We do not recognise the picture painted of our services," a Walsall Council spokeswoman said.',
        (("Walsall Council", "said", "We do not recognise the picture painted of our services,"),),
    ),
    (
        'A spokesperson for the Department for Education said: "We will not hesitate to step in where children are failed."',
        (("Department for Education", "said", "We will not hesitate to step in where children are failed."),),
    ),
    (
        'The Department for Education published the letter. "The trust will be in place by the autumn," the department said.',
        (("Department for Education", "said", "The trust will be in place by the autumn,"),),
    ),
    (
        'Ofsted rated the service inadequate. "Too many children wait too long for a social worker to visit them," inspectors wrote.',
        (("Ofsted", "wrote", "Too many children wait too long for a social worker to visit them,"),),
    ),
    (
        'Inspectors from Ofsted visited Wirral in May. The report says: "Leaders do not know how well children are being helped."',
        (("Ofsted", "says", "Leaders do not know how well children are being helped."),),
    ),
    (
        'The NSPCC said the case was "a stark reminder of what happens when nobody listens".',
        (("NSPCC", "said", "a stark reminder of what happens when nobody listens"),),
    ),
    (
        '"Somebody has to be made to answer for this," said one social worker, who asked not to be named.',
        ((None, "said", "Somebody has to be made to answer for this,"),),
    ),
    (
        'A source close to the minister said: "The decision has been taken and only the timing is open."',
        ((None, "said", "The decision has been taken and only the timing is open."),),
    ),
    (
        'A neighbour said: "You would see the little girl at the window, always by herself."',
        ((None, "said", "You would see the little girl at the window, always by herself."),),
    ),
    (
        "Nigel Bracewell, the children's commissioner for the borough, and Ian Todhunter, the council's leader, met on Monday. In a joint statement they said: \"We are agreed on what has to be done before the summer.\"",
        (("Nigel Bracewell", "said", "We are agreed on what has to be done before the summer."),),
    ),
    (
        'In a joint statement, Carla Wedderburn, leader of Bury Council, and Ruth Elphick, its chief executive, said: "We accept every one of the findings without reservation."',
        (("Carla Wedderburn", "said", "We accept every one of the findings without reservation."),),
    ),
    (
        'Anita Prowse replaced Mark Sedley in April. "I found a team that wanted to be led," she said. He declined to comment.',
        (("Anita Prowse", "said", "I found a team that wanted to be led,"),),
    ),
    (
        'Anita Prowse is director of children\'s services in Torbay. The director said: "I found a team that wanted to be led."',
        (("Anita Prowse", "said", "I found a team that wanted to be led."),),
    ),
    (
        'The coroner, Dr Ffion Beddoe, recorded a narrative verdict. "Opportunities were missed by everyone who met this family," the coroner said.',
        (("Ffion Beddoe", "said", "Opportunities were missed by everyone who met this family,"),),
    ),
    (
        'Anita Prowse was blunt about the task ahead. "It will take five years and there is no short cut."',
        (("Anita Prowse", None, "It will take five years and there is no short cut."),),
    ),
    (
        'Anita Prowse said that the task was a long one. "It will take five years and there is no short cut."',
        (("Anita Prowse", "said", "It will take five years and there is no short cut."),),
    ),
    (
        'In a letter to the council\'s leader, Lord Haverstock says: "I expect to see a plan on my desk by Friday."',
        (("Lord Haverstock", "says", "I expect to see a plan on my desk by Friday."),),
    ),
    (
        'The letter, signed by Lord Haverstock, says: "I expect to see a plan on my desk by Friday."',
        (("Lord Haverstock", "says", "I expect to see a plan on my desk by Friday."),),
    ),
    (
        'Mr Justice Calloway said in his judgment that the authority had shown "a breathtaking disregard for the ordinary rules of evidence".',
        (("Calloway", "said", "a breathtaking disregard for the ordinary rules of evidence"),),
    ),
    (
        'Bradford\'s leader, Cllr Saeed Mirza, told BBC Radio Leeds: "I will be judged on what we do next and rightly so."',
        (("Saeed Mirza", "told", "I will be judged on what we do next and rightly so."),),
    ),
    (
        'Barnardo\'s chief executive Imogen Strathern warned that cuts were "storing up misery for the children of tomorrow".',
        (("Imogen Strathern", "warned", "storing up misery for the children of tomorrow"),),
    ),
    (
        'Unison said staff were "on their knees after three years of reorganisation".',
        (("Unison", "said", "on their knees after three years of reorganisation"),),
    ),
    (
        'Plymouth City Council has apologised. In a statement, it said: "We should have done more, and we should have done it sooner."',
        (("Plymouth City Council", "said", "We should have done more, and we should have done it sooner."),),
    ),
    (
        'Conservative councillor Digby Ferrars asked what had gone wrong, and Labour\'s Maxine Holroyd, the cabinet member, answered: "Everything that could go wrong did go wrong."',
        (("Maxine Holroyd", "answered", "Everything that could go wrong did go wrong."),),
    ),
    (
        'The serious case review said professionals had been "too ready to believe what the mother told them".',
        ((None, "said", "too ready to believe what the mother told them"),),
    ),
    (
        '"He was the light of our lives and we miss him every day," said the boy\'s grandmother, Doreen Pask.',
        (("Doreen Pask", "said", "He was the light of our lives and we miss him every day,"),),
    ),
    (
        '"He was the light of our lives and we miss him every day," the boy\'s grandmother said.',
        ((None, "said", "He was the light of our lives and we miss him every day,"),),
    ),
)

MORE: tuple[tuple[str, tuple[Told, ...]], ...] = (
    (
        'Notes of the meeting show the exchange.\n\nCouncillor Abel Frayne: "Why was the board not told about the letter in March?"\n\nSusannah Weir: "I take responsibility for that, and I should have told you."',
        (
            ("Abel Frayne", None, "Why was the board not told about the letter in March?"),
            ("Susannah Weir", None, "I take responsibility for that, and I should have told you."),
        ),
    ),
    (
        '"I was never shown the letter," Councillor Abel Frayne said. Susannah Weir said: "It was on the agenda, and he was there."',
        (
            ("Abel Frayne", "said", "I was never shown the letter,"),
            ("Susannah Weir", "said", "It was on the agenda, and he was there."),
        ),
    ),
    (
        '"I was never shown the letter," said Councillor Abel Frayne.\n\n"It was on the agenda, and he was there," said Susannah Weir.\n\n"He simply did not read it."',
        (
            ("Abel Frayne", "said", "I was never shown the letter,"),
            ("Susannah Weir", "said", "It was on the agenda, and he was there, He simply did not read it."),
        ),
    ),
    (
        'Susannah Weir, who took over in May, said the finances were sound. But the opposition\'s Abel Frayne said she had "inherited a mess and made it worse".',
        (("Abel Frayne", "said", "inherited a mess and made it worse"),),
    ),
    (
        'Susannah Weir said that Abel Frayne "had every chance to read the letter before the vote".',
        (("Susannah Weir", "said", "had every chance to read the letter before the vote"),),
    ),
    (
        'Susannah Weir told Abel Frayne that he "had every chance to read the letter before the vote".',
        (("Susannah Weir", "told", "had every chance to read the letter before the vote"),),
    ),
    (
        'Abel Frayne was accused by Susannah Weir of "playing politics with the lives of very small children".',
        (("Susannah Weir", "accused", "playing politics with the lives of very small children"),),
    ),
    (
        'Abel Frayne, whom Susannah Weir has called "the laziest man ever to sit on this council", will chair the panel.',
        (("Susannah Weir", "called", "the laziest man ever to sit on this council"),),
    ),
    (
        'The move was welcomed by Susannah Weir, the union\'s branch secretary: "At last somebody has listened to the people who do the work."',
        (("Susannah Weir", "welcomed", "At last somebody has listened to the people who do the work."),),
    ),
    (
        'Her predecessor, Abel Frayne, was less sure. "I have seen four plans like it," he said, "and I wrote two of them."',
        (("Abel Frayne", "said", "I have seen four plans like it, and I wrote two of them."),),
    ),
    (
        'Abel Frayne met Susannah Weir on Friday. "She has asked me for a fortnight and I have given her one," he said.',
        (("Abel Frayne", "said", "She has asked me for a fortnight and I have given her one,"),),
    ),
    (
        "\u2018I\u2019ve asked for the councils\u2019 files,\u2019 Mr Frayne said. \u2018They\u2019re the parents\u2019 by right.\u2019\n\nAbel Frayne is a solicitor.",
        (
            (
                "Abel Frayne",
                "said",
                "I\u2019ve asked for the councils\u2019 files, They\u2019re the parents\u2019 by right.",
            ),
        ),
    ),
    (
        "Abel Frayne said: \u2018Nobody rang. Nobody wrote. \n\n\u2018We found out from the wireless, which is a fine way to treat people.\u2019",
        (
            (
                "Abel Frayne",
                "said",
                "Nobody rang. Nobody wrote. We found out from the wireless, which is a fine way to treat people.",
            ),
        ),
    ),
    (
        'Abel Frayne (Lab, Kirkby North) asked the minister "how many more children must wait before she acts".',
        (("Abel Frayne", "asked", "how many more children must wait before she acts"),),
    ),
    (
        'The minister, Susannah Weir, said in a written answer that the department "keeps all interventions under review", and she declined to comment further.',
        (("Susannah Weir", "said", "keeps all interventions under review"),),
    ),
    (
        'A Department for Education spokesperson said: "Every child deserves to grow up safe."\n\nThe spokesperson added: "We are considering the commissioner\'s report with care."',
        (
            ("Department for Education", "said", "Every child deserves to grow up safe."),
            ("Department for Education", "added", "We are considering the commissioner's report with care."),
        ),
    ),
    (
        'A joint statement by Kent County Council and Kent Police said: "We are working together to find out what went wrong."',
        (("Kent County Council", "said", "We are working together to find out what went wrong."),),
    ),
    (
        'The inquest heard that staff had been "run off their feet from the first day of the year".',
        ((None, "heard", "run off their feet from the first day of the year"),),
    ),
    (
        'In its report, Ofsted said that "managers sign off assessments which they have not read".',
        (("Ofsted", "said", "managers sign off assessments which they have not read"),),
    ),
    (
        'Ofsted\'s report on Rochdale was blunt. It said "the quality of social work is too variable to keep children safe".',
        (("Ofsted", "said", "the quality of social work is too variable to keep children safe"),),
    ),
    (
        'Inspectors praised foster carers but found "drift and delay in the planning for the youngest children".',
        (("Ofsted", "found", "drift and delay in the planning for the youngest children"),),
    ),
    (
        'The minister\'s letter to Rochdale, dated 4 March, reads: "I have lost patience with the pace of change in your authority."\n\nThe minister is Susannah Weir.',
        (("Susannah Weir", "reads", "I have lost patience with the pace of change in your authority."),),
    ),
    (
        'Abel Frayne apologised to the family. "No words of mine can make this right, and I shall not pretend that they can." He will meet them next week.',
        (("Abel Frayne", None, "No words of mine can make this right, and I shall not pretend that they can."),),
    ),
    (
        '"We were promised a review, a real one," she said. "What we got was a leaflet."\n\nSusannah Weir, whose grandson died, was speaking outside court.',
        (("Susannah Weir", "said", "We were promised a review, a real one, What we got was a leaflet."),),
    ),
    (
        'What does the leader say? "We are not going to be rushed into anything by anybody," is the answer of Abel Frayne.',
        (("Abel Frayne", None, "We are not going to be rushed into anything by anybody,"),),
    ),
    (
        'Critics say the plan is "a fig leaf for cuts of eleven million pounds".',
        ((None, "say", "a fig leaf for cuts of eleven million pounds"),),
    ),
    (
        'Both Abel Frayne and Susannah Weir said they had been "kept in the dark about the letter until last week".',
        (("Abel Frayne", "said", "kept in the dark about the letter until last week"),),
    ),
    (
        'THE LEADER, ABEL FRAYNE, SAID: "WE HAVE NOTHING TO HIDE AND WE ARE HIDING NOTHING."',
        (("Abel Frayne", "SAID", "WE HAVE NOTHING TO HIDE AND WE ARE HIDING NOTHING."),),
    ),
    (
        'Abel Frayne, the leader, was not available. His deputy, Susannah Weir, said: "He is on holiday and will be back on Monday."',
        (("Susannah Weir", "said", "He is on holiday and will be back on Monday."),),
    ),
    (
        '"He is on holiday and will be back on Monday," his deputy, Susannah Weir, told The Times. Abel Frayne is the leader.',
        (("Susannah Weir", "told", "He is on holiday and will be back on Monday,"),),
    ),
    (
        'The chair of the committee, Abel Frayne MP, said: "The evidence that we heard today was, frankly, dismal." The committee will report in June. "We shall not be kind," Mr Frayne added.',
        (
            ("Abel Frayne", "said", "The evidence that we heard today was, frankly, dismal."),
            ("Abel Frayne", "added", "We shall not be kind,"),
        ),
    ),
    (
        "Abel Frayne (pictured) said: \u201cThis is a good day for the city and for its children.\u201d\n\nAdvertisement\n\n\u201cThere will be more of them.\u201d",
        (("Abel Frayne", "said", "This is a good day for the city and for its children. There will be more of them."),),
    ),
    (
        'Abel Frayne said: "We asked the police and they told us "there is nothing to see here" and so we left it."',
        (
            (
                "Abel Frayne",
                "said",
                'We asked the police and they told us "there is nothing to see here" and so we left it.',
            ),
        ),
    ),
    (
        'Abel Frayne said the council was "committed", "determined" and "ready for anything that the inspectors may find".',
        (("Abel Frayne", "said", "ready for anything that the inspectors may find"),),
    ),
)

SHAPES: tuple[tuple[str, tuple[Told, ...]], ...] = (
    (
        '"We have been let down by everybody." Olive Sangster said. "Nobody has rung us since the funeral."',
        (("Olive Sangster", "said", "We have been let down by everybody. Nobody has rung us since the funeral."),),
    ),
    (
        'Olive Sangster told the meeting: "We have been let down by everybody." And: "Nobody has rung us since the funeral."',
        (("Olive Sangster", "told", "We have been let down by everybody. Nobody has rung us since the funeral."),),
    ),
    (
        '"We have been let down by everybody," Olive Sangster said, before adding: "Nobody has rung us since the funeral."',
        (
            ("Olive Sangster", "said", "We have been let down by everybody,"),
            ("Olive Sangster", "adding", "Nobody has rung us since the funeral."),
        ),
    ),
    (
        '"We have been let down by everybody" \u2013 Olive Sangster was close to tears \u2013 "and nobody has rung us since the funeral."',
        (("Olive Sangster", None, "We have been let down by everybody and nobody has rung us since the funeral."),),
    ),
    (
        'Families were asked about the service. "We have been let down by everybody since the funeral" (Olive Sangster, grandmother).',
        (("Olive Sangster", None, "We have been let down by everybody since the funeral"),),
    ),
    (
        'Olive Sangster, the boy\'s grandmother, was in court. "We have been let down by everybody," the grandmother said.',
        (("Olive Sangster", "said", "We have been let down by everybody,"),),
    ),
    (
        'Olive Sangster is a solicitor in Hull. The solicitor said: "My clients have been let down by everybody they met."',
        (("Olive Sangster", "said", "My clients have been let down by everybody they met."),),
    ),
    (
        'Dylan\'s mother, Olive Sangster, was in court. Afterwards his mother said: "We have been let down by everybody."',
        (("Olive Sangster", "said", "We have been let down by everybody."),),
    ),
    (
        'Dylan\'s mother, who cannot be named, said: "We have been let down by everybody we ever met."',
        ((None, "said", "We have been let down by everybody we ever met."),),
    ),
    (
        '"It was bleak," said Olive Sangster, who spent a year there. The unit has since closed. "You could hear the wind through the walls."',
        (("Olive Sangster", "said", "It was bleak, You could hear the wind through the walls."),),
    ),
    (
        'The unit has closed. Olive Sangster, who spent a year there, does not miss it. "You could hear the wind through the walls," she says. "It was bleak."',
        (("Olive Sangster", "says", "You could hear the wind through the walls, It was bleak."),),
    ),
    (
        'Barnardo\'s runs the home in Sefton. The charity said it was "looking into the matter with the greatest urgency".',
        (("Barnardo's", "said", "looking into the matter with the greatest urgency"),),
    ),
    (
        'Sefton Council runs the home. Council bosses said they were "looking into the matter with the greatest urgency".',
        (("Sefton Council", "said", "looking into the matter with the greatest urgency"),),
    ),
    (
        'Sefton Council runs the home. "We are looking into the matter with the greatest urgency," a spokeswoman said.',
        (("Sefton Council", "said", "We are looking into the matter with the greatest urgency,"),),
    ),
    (
        'Sefton Council runs the home. The authority said in a statement: "We are looking into the matter with the greatest urgency."',
        (("Sefton Council", "said", "We are looking into the matter with the greatest urgency."),),
    ),
    (
        'A statement from Sefton Council said: "We are looking into the matter with the greatest urgency."',
        (("Sefton Council", "said", "We are looking into the matter with the greatest urgency."),),
    ),
    (
        'The judge, Sir Jolyon Marchetti, criticised the authority. In his judgment he wrote: "The file was a monument to drift and to delay."',
        (("Jolyon Marchetti", "wrote", "The file was a monument to drift and to delay."),),
    ),
    (
        'The judge was Sir Jolyon Marchetti. "The file was a monument to drift and to delay," the judge said.',
        (("Jolyon Marchetti", "said", "The file was a monument to drift and to delay,"),),
    ),
    (
        'An internal email, leaked to the Echo, said: "We are going to have to come clean about the numbers."',
        ((None, "said", "We are going to have to come clean about the numbers."),),
    ),
    (
        'The leaflet for parents says "we will come back to you within ten working days".',
        ((None, "says", "we will come back to you within ten working days"),),
    ),
    (
        'The Association of Directors of Children\'s Services said: "Directors cannot do more with less for ever."',
        (("Association of Directors of Children's Services", "said", "Directors cannot do more with less for ever."),),
    ),
    (
        'Ofsted\'s chief inspector, Dame Rhona Tillotson, said the grades were "a snapshot and not the whole of the film".',
        (("Rhona Tillotson", "said", "a snapshot and not the whole of the film"),),
    ),
    (
        'Dame Rhona Tillotson, Ofsted\'s chief inspector, and Paul Okafor, its regional director, were heard by MPs. She said the grades were "a snapshot and not the whole of the film".',
        (("Rhona Tillotson", "said", "a snapshot and not the whole of the film"),),
    ),
    (
        '"The grades are a snapshot, not the whole of the film," argued Dame Rhona, and Mr Okafor agreed.\n\nDame Rhona Tillotson is Ofsted\'s chief inspector.',
        (("Rhona Tillotson", "argued", "The grades are a snapshot, not the whole of the film,"),),
    ),
    (
        'Paul Okafor said he had warned them. "I told Rhona Tillotson in March that this would happen," he said.',
        (("Paul Okafor", "said", "I told Rhona Tillotson in March that this would happen,"),),
    ),
    (
        'Speaking to Radio Humberside, Paul Okafor said that he was "not in the business of naming and shaming anyone".',
        (("Paul Okafor", "said", "not in the business of naming and shaming anyone"),),
    ),
    (
        'In an open letter, Paul Okafor and eleven colleagues write: "We cannot stay silent while good people leave."',
        (("Paul Okafor", "write", "We cannot stay silent while good people leave."),),
    ),
    (
        'Paul Okafor, quoted in the Hull Daily Mail, said: "We cannot stay silent while good people leave."',
        (("Paul Okafor", "said", "We cannot stay silent while good people leave."),),
    ),
    (
        'Paul Okafor was quoted as saying that the city "cannot stay silent while good people leave".',
        (("Paul Okafor", "saying", "cannot stay silent while good people leave"),),
    ),
    (
        '"We cannot stay silent while good people leave," reads the letter from Paul Okafor.',
        (("Paul Okafor", "reads", "We cannot stay silent while good people leave,"),),
    ),
)

WHO: tuple[tuple[str, tuple[Told, ...]], ...] = (
    (
        'Joyce Pennant took over in May. She met Ruth Aldiss on Friday. "We had a frank talk and a cup of tea," she said.',
        (("Joyce Pennant", "said", "We had a frank talk and a cup of tea,"),),
    ),
    (
        'Kent County Council has been told to do better. A spokesman for the family said: "We have waited six years to hear those words."',
        ((None, "said", "We have waited six years to hear those words."),),
    ),
    (
        'The Slough Children\'s Services Trust is to be wound up. A trust spokesman said: "We are proud of what our staff have done."',
        (("Slough Children's Services Trust", "said", "We are proud of what our staff have done."),),
    ),
    (
        'Walsall Council was rated inadequate by Ofsted. A spokeswoman said: "We accept the findings, every one of them."',
        (("Walsall Council", "said", "We accept the findings, every one of them."),),
    ),
    (
        'The lead inspector said that leaders had "an unrealistic view of how good their own work is".',
        (("Ofsted", "said", "an unrealistic view of how good their own work is"),),
    ),
    (
        'Inspectors from the Care Quality Commission said the ward was "no place for a child of that age".',
        (("Care Quality Commission", "said", "no place for a child of that age"),),
    ),
    (
        'The Commission for Social Care Inspection visited Torfaen in May. Inspectors said children were "not always safe or seen by themselves".',
        (("Commission for Social Care Inspection", "said", "not always safe or seen by themselves"),),
    ),
    (
        "Leeds's leader is Dora Finch and Hull's leader is Ravi Menon. The leader of Hull City Council said: \"There is no money left for any of this.\"",
        (("Ravi Menon", "said", "There is no money left for any of this."),),
    ),
    (
        'The decision was attacked by Ravi Menon. "There is no money left for any of this."',
        (("Ravi Menon", None, "There is no money left for any of this."),),
    ),
    (
        'Ravi Menon and his deputy, Dora Finch, resigned on Friday. His deputy said: "There is no money left for any of this."',
        (("Dora Finch", "said", "There is no money left for any of this."),),
    ),
    (
        'Ravi Menon resigned on Friday. Two of his colleagues said it was "the only thing that he could have done".',
        ((None, "said", "the only thing that he could have done"),),
    ),
    (
        'Ravi Menon resigned on Friday. One colleague was blunt. "He should have gone a year ago, and he knows it," she said.',
        ((None, "said", "He should have gone a year ago, and he knows it,"),),
    ),
    (
        'The government said it would act. "We have been patient with the city for far too long," said the education secretary, Ravi Menon.',
        (("Ravi Menon", "said", "We have been patient with the city for far too long,"),),
    ),
    (
        'Ravi Menon chaired the panel of the Children\'s Society. "We heard from 200 children," he told Dora Finch, "and not one of them was happy."',
        (("Ravi Menon", "told", "We heard from 200 children, and not one of them was happy."),),
    ),
)

NOTHING: tuple[str, ...] = (
    'The council\'s so-called "early help front door" opened in May, and the team is known as "the hub".',
    'The programme, called "Every Child Seen Every Single Week", was launched in 2011 by the council.',
    'Ofsted rated the service "requires improvement to be good" in all areas last year, Carol Venn said.',
    "Carol Venn said the council had made progress and that she was proud of what the staff had done.",
    "It is the councils' duty to keep children safe, and the workers' caseloads are the managers' concern.",
    'Carol Venn, the author of "Listening to Children in a Time of Cuts", will lead the review.',
    'Carol Venn was not asked for the "golden thread", the "front door" or the "edge of care".',
    'The report, entitled "Nobody Listened: Lessons from a Death in Kettering", is out today.',
    "Carol Venn did not say that the council's plan was wrong, nor that the minister's was right.",
    'Carol Venn called it "a disgrace" and her deputy "a tragedy".',
)
