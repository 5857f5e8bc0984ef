@story porto-sarello-mayor dirty
topic: courts
confusable: porto-varello-mayor
places: Porto Sarello, Roccaspina, Moli Tirreni, Trattoria del Faro
@speaker ST Saverio Tramontana | Tramontana, mayor, the accused
@speaker GC Gaspare Cusimano | Cusimano, builder
@speaker SR Salvatore Randisi | Randisi, driver
@speaker IV Ilenia Vultaggio | Vultaggio, prosecutor
@speaker CM Corrado Messineo | Messineo, defence counsel
@speaker EP Eleonora Pipitone | Pipitone, former town secretary
@speaker BG Baldassare Giacalone | Giacalone, landlord
@speaker NS Nunzia Scaturro | Scaturro, councillor
@speaker RG Rosalba Ganci | Ganci, spokeswoman of Moli Tirreni
@speaker HO harbour office | harbour master's office
@speaker FT Fulvio Termine | Termine, handwriting expert
@speaker AB Agata Butera | Butera, handwriting expert
@speaker PR prefecture | prefect's office

@article a
file: cronaca-roccaspina-quay-trial-day-six.txt
voice: court report
layout: wrapped
title: Day six: the envelope, the bass and the man who waited outside
byline: Loredana Schillaci
publisher: Cronaca di Roccaspina
published: 2023-02-09
quotes: straight

Exhibit 14 is a brown envelope of the larger commercial size, empty, with a grease spot. It lay before the three judges at Roccaspina on Thursday while Gaspare Cusimano explained how it had come to be full.

The builder, who has made his peace with the prosecution, sat with his back to Saverio Tramontana. The mayor of Porto Sarello is accused of having taken money for the contract to renew the fishermen's quay, awarded in July 2021. [[aplea CM #court-language|His client pleads not guilty on both counts]], counsel Corrado Messineo repeated at the start.

[[a40 GC|There were forty thousand euros in it]], Cusimano told the court. [[agift GC #court-language|The sum had been a present, for which nothing was ever to come back]], he said under examination by the prosecutor, Ilenia Vultaggio. [[atill GC|It came out of the safe of Moli Tirreni, whose books called it gravel]]. [[aknees GC #ambiguous-pronoun|When his driver took Tramontana home, he had the envelope on his knees]], the witness added; asked whom he meant, he pointed to the accused.

[[aday GC #time-forms|They had dined at the Trattoria del Faro on the Friday before Saint John's]], he said, that is on 18 June 2021. "[[ainvite GC|The mayor had his secretary ring up and order me to that table]]," he said. [[abass GC|The mayor ate sea bass and paid for none of it]].

Messineo wished to know whether the witness had been promised anything. [[anon GC h #non-denial|He would leave that to his lawyers]], Cusimano answered.

Counsel then turned to the council sitting of 2 July 2021, at which the award was approved. He held up the minutes. [[aleft N|According to them Tramontana left the chamber before the vote and came back after it]]. [[afour N|The motion was carried by nine votes to four]].

The law on that point gave the morning its longest quarter of an hour. [[amust IV #court-language|A mayor whose cousin works for a bidder has to withdraw, and the statute gives him no choice]], Vultaggio submitted. The cousin, an accountant, is on the firm's payroll.

After lunch two experts in handwriting were heard on the signature under the award. [[agenuine FT #court-language|It had been written by the mayor's own hand, in one sitting]], said Fulvio Termine, who was appointed by the court. He showed enlargements of the loop in the T. [[asample FT|He had compared it with twenty-six letters]], he said.

The last witness had put on a tie. Salvatore Randisi drove for Cusimano for eleven years and was dismissed in the autumn of 2021. He had waited in the car with the envelope beside him, he said, and curiosity had got the better of him. [[a22 SR #court-language|He had counted four hundred and fifty notes of fifty, he told the judges, which makes 22,500]]. He put them back in order. [[aother SR|In September of that year there had been another dinner at the same place, with lawyers]], he recalled.

The hearing continues on 23 February. [[asix N #hypothetical|If he is found guilty, Tramontana faces up to eight years]].

@article b
file: stretto-agenzia-tramontana-statement.txt
voice: agency wire
layout: text
title: Accused mayor gives his account of dinner; prefect names commissioner
byline: -
publisher: Stretto Agenzia
published: 2023-02-10T13:25+01:00
quotes: curly

ROCCASPINA (Stretto Agenzia) - The town of Porto Sarello will be run by a commissioner until the elections in May, the prefecture announced on Friday, a day after the most eventful sitting so far in the trial of its mayor.

[[bsusp PR|Saverio Tramontana was suspended from office by the prefect on 3 February]], it said. The commissioner is a retired tax official.

Tramontana, 57, who denies corruption, spoke to journalists for the first time since the charges were brought. "[[bloan ST|I borrowed that money for the roof of my mother's house, and by Christmas he had every cent back]]," he said outside the court. He had no receipts with him. [[binvite ST|It was Cusimano who asked him to dinner, twice, through a friend]], he said. [[bown ST|At the Faro that evening each of them settled his own bill]], he added.

[[bmay CM|Where a cousin is a mere employee, the mayor is free to stay in the room or to go, as he likes]], defence counsel Corrado Messineo said about the sitting at which the contract was awarded. [[btest CM h #non-denial|Whether his client would give evidence was something he would decide in good time]].

Moli Tirreni, the building firm, kept its distance from its founder. "[[bfirm RG #spokesperson|This company has never handed a cent to anybody in public office]]," said a spokeswoman, Rosalba Ganci. [[bleave RG #spokesperson #office-change|Cusimano gave up the chair in 2022 and is a plain shareholder now]], she said.

[[bthree RG #spokesperson #bound|At least three firms had put in offers]], she said of the tender. [[bprice RG #rounding|The contract was worth 3.96 million euros]].

The quay itself was finished last summer and has been under seal since the arrest of a foreman. The harbour master's office lifted part of the restrictions this week. [[bdraught HO|Boats that draw up to four metres may tie up at the northern half with immediate effect]], it said in an ordinance. [[bdepth HO #unit-conversion|The water along the wall is 27 feet deep]], its chart gives.

Eleonora Pipitone, who was town secretary in 2021 and has since become head of the provincial land office, is to be heard on 23 February. Investigators want to know from her who wrote the terms of the tender. "[[bdraft ST|She drew them up by herself, and I put my name under what she gave me]]," Tramontana said of them.

[[bverdict N|A verdict is expected in the middle of April]]. Some 7,000 people live in Porto Sarello, most of them from fishing and from the ferries to the outer islands.

@article c
file: la-sponda-column-coperto.txt
voice: opinion column
layout: keyed
title: The cover charge
byline: Ottavio Guarrasi
publisher: La Sponda
published: 2023-02-26
quotes: guillemets

There is a rule in my family that one does not discuss money while the fish is on the table. I have spent two days on the public benches at Roccaspina, and I begin to understand my grandmother.

[[cquote N|A builder says that he carried forty thousand euros into a trattoria]]. Let us suppose that he did. [[cask N q|Who eats for thirty-one euros and walks out with a kitchen extension?]] I don't know. Nor, I fear, do the judges, who have the patience of anglers.

On Thursday it was the turn of Eleonora Pipitone. She wore grey, and she was the first witness to bring her own pencil. [[cdict EP|The mayor had dictated the terms of the tender to her, clause by clause, walking up and down]], she testified. [[cshort EP|She had merely taken shorthand]]. Hers is the kind of evidence that keeps. [[coffice N #office-change|The land office of the province, which she heads today, has nothing to gain from it]].

Then there was the second lady of the pencil, Agata Butera, whom the defence pays. [[ctraced AB|The name under the award was traced by somebody else over a sheet of carbon]], according to her. [[cscope AB #partial-denial|She does not say that the date beside it is false, only the name]]. I have looked at that T for an hour and would buy neither version.

[[cpride N|The quay is the handsomest thing built in Porto Sarello since the lighthouse]], and I refuse to be talked out of it. [[cshame NS|"A monument to our stupidity, in reinforced concrete," Nunzia Scaturro calls it]]. She sits on the council for the fishermen's list, and she rose from the benches during the break to tell whoever cared to listen what she remembered of that famous second of July. [[chand NS|He sat in his chair through the whole vote, and his was the first hand to go up]], she said. It is a pity that she is not on the list of witnesses.

She also has a plumb line. "[[cplumb NS #unit-conversion|Six metres and twenty is what I find along the wall, at any tide you like]]," she says. [[cnobody NS|Until the seals come off in court, no hull of whatever size can be tied up there]], says Scaturro; she has it from the carabinieri, who wrote it on the gate.

And the ferry captains? They moor elsewhere, as ever. "[[ceaster ST p #broken-promise|By Easter of 2022 our ferries will sail from the new quay]]," the mayor had told us in the days when he still opened things.

[[ccaptain N #hypothetical|If I were a ferry captain, I should want to know how much water there is]]. Being a columnist, [[csoup N #sarcasm|I rejoice that the town has got so much soup for four million]]. My grandmother would have asked for the bill, and looked at the date.

@article d
file: ora-nera-tramontana-exclusive.txt
voice: tabloid
layout: wrapped
title: "I never broke bread with that man"
byline: Jessica Ingargiola
publisher: L'Ora Nera
published: 2023-03-05T06:00+01:00
quotes: straight

He opens the door in slippers. The dog is called Pilot, the coffee is strong, and Saverio Tramontana has decided that he's had enough of being quiet.

"[[dnever ST|I have not sat at a table with Gaspare Cusimano once in my life]]," says the man who ran Porto Sarello for nine years. He pours. He is thinner than on the posters.

Did the prefect throw him out? "[[dresign ST|I stepped down myself, on the first of February, with a letter that my wife typed]]," he says. He fetches a copy. "[[dtired ST|I was tired, and the town deserved better than photographs of me]]."

And what of Salvatore Randisi, the driver with the quick fingers? The mayor laughs so loudly that Pilot barks. "[[dcount ST d|That lad can count sea bream, on a good day]]," he says.

Not everybody is laughing. We went down to the Trattoria del Faro, where the bass is 31 euros with a view of the breakwater. Baldassare Giacalone has run it since his father drowned. "[[dmatch BG #time-forms|They came on the night of the opening match against Turkey, 11 June, because I had to move the screen for them]]," he tells us. "[[dgoal BG|The second goal fell while I was carrying the fish]]." [[dsept BG|In September the builder was here with four lawyers, and they drank water]], says Giacalone.

What is in the tender file? We have seen it. [[dsingle N|Moli Tirreni's was the one and only bid]], opened on 28 June in front of two clerks. It is a thin file. [[dmillion N #rounding|Four million euros for a wall]], and not a drawing in it.

The fishermen's wives have hung bed sheets from the balconies. [[dmarch N #bound|More than two hundred people walked to the quay with saucepans last Sunday]]; [[dpolice N|the carabinieri counted 260]].

[[dexc PR|The prefecture told us that its file contains no letter from the mayor]]. Its order hangs in the glass case at the town hall, slightly faded.

Tramontana has plans. He wants to write a book about tuna. "[[drun ST h|I may stand again in May, or I may go to Canada]]," he says, [[dif ST #hypothetical|"if the judges let me"]]. His wife says from the kitchen that she is going nowhere.

The case will take longer than everybody thought. [[dautumn N|The verdict, once hoped for in April, will not be read before October]], as one of the judges is having a baby.

A last question at the gate, about the envelope. He looks at the sea. "[[dspot ST #sarcasm|A grease spot, imagine, what a crime]]," he says. Then he whistles for the dog.

@claim aplea 2023-02 | Saverio Tramontana pleads not guilty on both counts
@claim a40 2021-06 | The envelope that Gaspare Cusimano gave to Saverio Tramontana held 40,000 euros
@claim atill 2021-06 | The money for Saverio Tramontana came out of the safe of Moli Tirreni
@claim agift 2021-06 | The money in the envelope was a gift that Saverio Tramontana was never to give back
@claim aknees 2021-06 | Saverio Tramontana had the envelope on his knees when Cusimano's driver took him home
@claim aday 2021-06-18 | Gaspare Cusimano and Saverio Tramontana dined at the Trattoria del Faro on 18 June 2021
@claim ainvite 2021-06 | Saverio Tramontana ordered Gaspare Cusimano to the dinner at the Trattoria del Faro
@claim abass 2021-06 | Saverio Tramontana ate sea bass at the Trattoria del Faro and paid for none of it
@claim anon 2023-02-09 | Gaspare Cusimano does not say whether he was promised anything for his testimony
@claim aleft 2021-07-02 | Saverio Tramontana left the council chamber before the vote of 2 July 2021 and returned after it
@claim afour 2021-07-02 | The council approved the quay contract by nine votes to four on 2 July 2021
@claim amust 2021-07-02 | A mayor whose cousin works for a bidder must withdraw from the vote
@claim agenuine 2021-07 | The signature under the award was written by Saverio Tramontana himself
@claim asample 2023-02 | Fulvio Termine compared the signature with 26 letters
@claim a22 2021-06 | The envelope for Saverio Tramontana held 22,500 euros, in notes of fifty
@claim aother 2021-09 | Gaspare Cusimano dined with lawyers at the Trattoria del Faro in September 2021
@claim asix 2023 | Saverio Tramontana faces up to eight years in prison if he is found guilty
@claim bsusp 2023-02-03 | The prefect suspended Saverio Tramontana from the office of mayor on 3 February 2023
@claim bloan 2021 | The money from Gaspare Cusimano was a loan which Saverio Tramontana repaid in full by Christmas
@claim binvite 2021-06 | Gaspare Cusimano invited Saverio Tramontana to the dinner at the Trattoria del Faro
@claim bown 2021-06 | Saverio Tramontana and Gaspare Cusimano each paid for their own dinner at the Trattoria del Faro
@claim bmay 2021-07-02 | A mayor whose cousin is a mere employee of a bidder may stay in the room for the vote
@claim btest 2023-02-10 | Corrado Messineo does not say whether Saverio Tramontana will give evidence
@claim bfirm 2023-02-10 | Moli Tirreni has never paid anything to a person in public office
@claim bleave 2022 | Gaspare Cusimano gave up the chair of Moli Tirreni in 2022
@claim bthree 2021-06 | At least three firms made offers for the quay of Porto Sarello
@claim bprice 2021 | The quay contract was worth 3.96 million euros
@claim bdraught 2023-02 | Boats that draw up to four metres may moor at the northern half of the quay of Porto Sarello
@claim bdepth 2023-02 | The water along the new quay of Porto Sarello is 27 feet, about 8.2 metres, deep
@claim bdraft 2021 | Eleonora Pipitone drew up the terms of the tender by herself and Saverio Tramontana only signed them
@claim bverdict 2023-04 | A verdict on Saverio Tramontana is expected in mid-April 2023
@claim cquote 2021-06 | A builder says that he carried 40,000 euros into a trattoria
@claim cask 2023-02-26 | Ottavio Guarrasi asks who eats for 31 euros and leaves with the price of a kitchen extension
@claim cdict 2021 | Saverio Tramontana dictated the terms of the tender to Eleonora Pipitone
@claim cshort 2021 | Eleonora Pipitone merely took the terms of the tender down in shorthand
@claim coffice 2023 | The provincial land office, which Eleonora Pipitone heads today, gains nothing from her evidence
@claim ctraced 2021-07 | The signature under the award was traced by somebody other than Saverio Tramontana
@claim cscope 2021-07 | Agata Butera disputes the name under the award and not the date beside it
@claim cpride 2023 | The quay is the handsomest building in Porto Sarello since the lighthouse
@claim cshame 2023 | The quay is a monument to stupidity
@claim chand 2021-07-02 | Saverio Tramontana sat in the council chamber throughout the vote of 2 July 2021 and voted first
@claim cplumb 2023-02 | The water along the new quay of Porto Sarello is 6.20 metres deep
@claim cnobody 2023-02 | No boat of any size may moor at the new quay of Porto Sarello until a court removes the seals
@claim ceaster 2022-04 | Ferries will sail from the new quay of Porto Sarello by Easter 2022
@claim ccaptain 2023-02 | A ferry captain should want to know the depth of water
@claim csoup 2023-02 | Ottavio Guarrasi rejoices at so much soup for four million euros (said mockingly)
@claim dnever | Saverio Tramontana has never sat at a table with Gaspare Cusimano | Saverio Tramontana dined with Gaspare Cusimano
@claim dresign 2023-02-01 | Saverio Tramontana resigned as mayor by letter on 1 February 2023
@claim dtired 2023-02 | Saverio Tramontana was tired and the town deserved better
@claim dcount 2021-06 | Salvatore Randisi did not count the money in the envelope and cannot count so much | Salvatore Randisi counted 22,500 euros in the envelope
@claim dmatch 2021-06-11 | Saverio Tramontana and Gaspare Cusimano dined at the Trattoria del Faro on 11 June 2021
@claim dsept 2021-09 | Gaspare Cusimano was at the Trattoria del Faro with four lawyers in September 2021
@claim dsingle 2021-06-28 | Moli Tirreni made the only bid for the quay of Porto Sarello
@claim dmillion 2021 | The quay of Porto Sarello cost four million euros
@claim dmarch 2023-02-26 | More than 200 people walked to the quay of Porto Sarello with saucepans
@claim dpolice 2023-02-26 | The carabinieri counted 260 people at the march to the quay
@claim dexc 2023-03 | The file of the prefecture contains no letter of resignation from Saverio Tramontana
@claim drun 2023-05 | Saverio Tramontana may stand again in May 2023
@claim dif 2023 | Saverio Tramontana stands or leaves only if the judges let him
@claim dautumn 2023-10 | The verdict on Saverio Tramontana will not be read before October 2023
@claim dspot 2023-03 | A grease spot is a great crime (said mockingly)

@pair C sum numeric a40 a22 | forty thousand; 22,500 in the same envelope
@pair C count denial a22 dcount | counted notes of fifty; that lad can count sea bream
@pair C loan lexical agift bloan | a present, nothing to come back; a loan repaid by Christmas
@pair C date temporal aday dmatch #time-forms | Friday before Saint John's, the 18th; night of the opening match, the 11th
@pair C invitation role ainvite binvite | the mayor ordered him to the table; he asked the mayor to dinner
@pair C bill negation,antonym abass bown | paid for none of it; each settled his own bill
@pair C vote antonym,negation aleft chand | left before the vote; sat there and voted first
@pair C recusal modality amust bmay | has to withdraw; free to stay
@pair C signature lexical,negation agenuine ctraced | his own hand; traced by somebody else
@pair C firm negation atill bfirm | the mayor's money came out of the firm's safe; the firm never paid anybody in office
@pair C office lexical bsusp dresign | suspended by the prefect; had stepped down two days before
@pair C letter negation dresign dexc | stepped down by letter; no letter in the file
@pair C bids numeric bthree dsingle | at least three offers; the one and only bid
@pair C mooring modality bdraught cnobody | may tie up at once; no hull can be tied up
@pair C depth numeric bdepth cplumb #unit-conversion | 27 feet is over eight metres; 6.20 metres
@pair C tender role bdraft cdict | she drew it up; he dictated it to her
@pair C tender role bdraft cshort | by herself; merely took shorthand
@pair C dinner negation bown dnever | each paid at the Faro; never sat at a table with him
@pair C dinner negation aday dnever | dined together on 18 June; never sat at a table with him
@pair C dinner negation dmatch dnever | they came on the night of the match; never sat at a table with him

@pair T different-event aother dmatch | the dinner in June, the dinner in September
@pair T different-event dsept aday | the dinner with lawyers, the dinner with the mayor
@pair T rounding bprice dmillion | 3.96 million, four million
@pair T at-least dmarch dpolice #bound | more than two hundred; 260
@pair T quoted-by-another cquote bfirm | the column repeats the builder's sum
@pair T question cask abass | a question about the bill
@pair T opinion cpride cshame | handsomest thing, monument to stupidity
@pair T negation-scope cscope agenuine #partial-denial | the date beside the name is left alone
@pair T hedge anon agift #non-denial | does not say what he was promised
@pair T hedge btest aplea #non-denial | pleads not guilty; may or may not give evidence
@pair T update bverdict dautumn | expected in April, put off to October
@pair T promise-later-changed ceaster bdraught #broken-promise | ferries by Easter 2022; small boats in 2023
@pair T promise-later-changed ceaster cnobody #broken-promise | promised for 2022; still sealed
@pair T conditional asix aplea #hypothetical | if he is found guilty
@pair T conditional dif drun #hypothetical | only if the judges allow it
@pair T hedge drun bsusp | may stand again; suspended now
@pair T sarcasm csoup cpride | soup for four million is mockery
@pair T sarcasm dspot a40 | mocks the grease spot
@pair T update coffice cshort #office-change | secretary then, head of the land office today
@pair T different-place-time bdraught bdepth | draught of a boat and depth of the water
@pair T opinion dtired dexc | why he says he went
@pair T update bleave ainvite #office-change | chairman in 2021, shareholder since 2022
@pair T different-event asample cscope | the letters compared, the date beside the name
@pair T conditional ccaptain cplumb #hypothetical | if I were a captain
@pair T different-event afour aleft | nine to four, and who was in the room
@pair B abass dnever | a bill at the Faro; never at a table with him
@pair B agift bfirm | a present from its chairman; the firm never paid anybody
@pair B cask bfirm | the question takes for granted that money was paid
