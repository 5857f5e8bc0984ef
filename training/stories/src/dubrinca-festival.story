@story dubrinca-festival dirty
topic: film
places: Dubrinca, Brodarija Lastva, Solar Court, Rt Mrkan
@speaker MK Mislav Kačunić | Kačunić, festival director
@speaker TR Tonka Radelja | Radelja, film-maker
@speaker ZP Zvonimir Prkačin | Prkačin, shipowner, sponsor
@speaker BF Beppe Fontanot | Fontanot, president of the jury
@speaker NJ Nedjeljka Jurlina | Jurlina, juror
@speaker SB Šime Bubalović | Bubalović, projectionist
@speaker JT Jure Tičinović | Tičinović, lawyer of the festival
@speaker BL Brodarija Lastva | shipping line
@speaker PP Dubrinca police | police
@speaker IV Ivanka Vodopija | Vodopija, mayor
@speaker LU Lucija Ukas | Ukas, ticket seller

@article a
file: slobodni-jug-column-empty-chairs.html
voice: opinion column
layout: modern
title: Four hundred empty chairs by the sea
byline: Hrvoje Tudorić
publisher: Slobodni Jug
published: 2024-08-05
quotes: curly

A chair is an honest object. It knows only two states, and on the evening of the second of August, in the Solar Court of Dubrinca, all four hundred of them were in the wrong one.

They had been set up for The Salt Clerk, a film of two hours and twenty-two minutes about a man who weighs salt and learns to weigh other things. [[alen N #rounding|With the titles it runs for 142 minutes]], says the catalogue. [[aseen N|I have seen it twice, and it is the best film to come from this coast in a generation]].

It was not shown there. [[anotice N #time-forms|The slip of paper that said so went up on the gate at six in the evening]]; I tore off a corner for my collection. [[awith MK|Ms Radelja took her film back on her own initiative, by e-mail]], Mislav Kačunić, who directs the festival, explained to those of us who stood about. [[aview MK h #non-denial|Asked to show that e-mail, he spoke about the privacy of letters]].

Let me recall who pays for the chairs. [[apay N #range|Between a quarter and a third of the budget comes from Brodarija Lastva]], the ferry people. In the film there is a ferry, and something comes out of it at night. [[aslick N #unit-conversion|The slick off Rt Mrkan two years ago was three nautical miles long]], and no court has ever said whose it was.

I rang up Zvonimir Prkačin, who owns the line. He was in high spirits. "[[alearnt ZP|What the picture is about I gathered from the newspaper last week]]," he said, "[[aboat ZP|and I would rather watch a regatta]]." He is a cheerful man with a cheerful laugh. "[[amoney ZP #hypothetical|If they had shown it, I would still have paid]]," he said.

I am told that we columnists see a censor behind each oleander. [[acensor N q|Who would ban a thing when it is so much easier to lose it?]] [[asarc N #sarcasm|We ought to thank the festival for an evening of perfect silence, with stars]]. The sea was warm. Some of us swam.

[[apromise MK p #broken-promise|The money for the tickets would be handed back the next morning from nine]], the director called after us. A woman next to me wrote it on her wrist. In other years at this hour there's a queue for the fried sardines, which are the second reason for coming. The woman who fries them packed up at half past nine.

@article b
file: kadar-magazine-salt-clerk.txt
voice: magazine
layout: text
title: The weighing of The Salt Clerk
byline: Dijana Orlović-Kren
publisher: Kadar
published: 2024-09-12
quotes: guillemets

Tonka Radelja cuts her films in a former sardine cannery. On the wall are 211 cards in four colours; the blue ones mean water.

She does not look like somebody who has been beaten. "[[bthrown TR|They put me out of the programme over the telephone, in forty seconds]]," she says. She was in a car park at the time. "[[bmail TR|I have not written the director a line since June]]," she says. "[[bnext TR h|Perhaps I'll show it in a barn]]," she adds. There have been offers from three barns.

What happened inside the festival can be pieced together. The jury had been asked for an opinion, since the rules want it. "[[bfour NJ|We voted four to one for keeping it in]]," says Nedjeljka Jurlina, a cinematographer and a member. "[[bsign NJ #time-forms|Beppe Fontanot signed the record before my eyes, at the long table in the Hotel Kalelarga of Dubrinca, at nine in the evening on the first of August]]," she says. He borrowed her pen.

Then there is the matter of a call. One will have to imagine the director on his terrace. "[[bcall MK|On the Sunday Prkačin rang me and shouted so loudly that I laid the receiver among the basil]]," Mislav Kačunić told us in August, before his lawyer advised him to be brief. "[[bbasil MK #hypothetical|If he had asked politely, I'd have told him the same thing]]," he said.

The shipowner was no stranger to the film. In Trieste, in January, it had been shown to people from the trade. [[btrieste N|Prkačin sat through it in the fourth row, in a white scarf, and left during the applause]], as a picture in a local album proves. [[bwhite N|His wife stayed for the discussion]].

And the director? He has maintained that he was taken unawares by the scene with the ferry. [[bletter N|In a letter of 11 March he praised the night scene with the ferry as the heart of the whole]]; Radelja has it in a drawer with the blue cards.

We read the sponsorship contract in a lawyer's kitchen. [[bclause N|Under clause 9 the sponsor can have any title struck from the programme, without giving reasons]]. Above it is a clause about the size of logos. [[blogo N #bound|They must be at least forty centimetres high]].

[[bslick N #unit-conversion|Five and a half kilometres of oil, a schoolteacher measured then on the chart]]. She appears in the film as herself. [[bart NJ|It is not a great film, it is a brave one]], says Jurlina. In the new year The Salt Clerk goes to a festival in Gothenburg, out of competition. "[[bsummer TR p|In summer I'll be sitting on a chair in Dubrinca, with or without a film]]," says Radelja.

@article c
file: radio-maestral-festival.txt
voice: broadcaster
layout: keyed
title: Festival without its closing film
byline: Antea Grbin
publisher: Radio Maestral
published: 2024-08-03T12:00+02:00
quotes: straight

It is noon, twenty-nine degrees in the harbour, and in Dubrinca the talk is of a film that was to close the festival last night.

[[cframe MK|Not a second of it has been projected anywhere in this town]], says the director, Mislav Kačunić, who came to our studio with wet hair. There were rumours of a secret showing, he knows. [[cgood MK|He regards this year's festival as the most successful so far]].

[[cquote N|According to him the film-maker asked for her film back]], and that was all. How did it come to this? [[cproj MK|The big projector gave up the ghost on Friday at noon, its lamp had burst]], he says. Could one not have mended it? [[clamp MK h|That might have been done, he says, by people with more time]].

We wanted to know about the sponsor. "[[cnobody MK|From the shipping line nobody has spoken to me all summer]]," says Kačunić. "[[ccall BL|It was the director who telephoned our chairman on Sunday, in some agitation, and asked him for advice]]," the line tells us. It sails to nine islands. It has also sent us its time-table.

About the scene in question the director shakes his head. "[[cunaware MK|I had no inkling that there was a ferry in that film at all until the poster came from the printer's in July]]," he says.

Is there a right of veto? The festival's lawyer, Jure Tičinović, has come along. [[cveto JT|No sponsor of ours is allowed to touch the programme, and the contract rules it out]], he says. [[cread JT h #non-denial|Which clause says so he will look up at home]].

The jury stood behind the decision, we hear. "[[cunan BF|All five of us were for taking it out]]," says its president, Beppe Fontanot, whom we reached on a train. [[cmerit BF|It is a film of some merit, too long by half]], he says.

Then the numbers. [[c640 MK #bound|For last night alone 640 tickets had been sold]], Kačunić says, and chairs would have been added. The town pays 90,000 euros a year. "[[cmayor IV m|The festival should tell us what it did with them]]," says Mayor Ivanka Vodopija, "[[cask IV q|and why do I hear of it on the radio?]]"

For next year there is to be peace. "[[caccept MK|Tonka has said yes to our invitation to open the next edition]]," the director says. [[cnotice N #time-forms|Word of the cancellation reached the public at half past nine last night, when the chairs were already taken]], as our reporter saw. [[crefund N #broken-promise|This morning at nine the box office was shut]]. After the news: music from Korčula.

@article d
file: dubrincki-list-boathouse.txt
voice: local paper
layout: wrapped
title: What went on in the boathouse
byline: Perina Matulj
publisher: Dubrinčki List
published: 2024-08-09
quotes: low

Whoever walks along the mole these days is asked at every second boat: were you there? Nobody was, and everybody tells how it was.

Šime Bubalović was. He has run the festival's machines since they had wheels. "[[dorder SB|The projector was in the best of health on Friday, lamp and all, I had run it that afternoon for the children]]," he says. He wheeled it down to his cousin's boathouse himself, on a fish cart. "[[dran SB #time-forms|We began The Salt Clerk there at ten past midnight and let it run to the last line of the titles]]," he says. [[deighty SB #range|There were between eighty and ninety people, on oars and fenders]]. A sheet served as the screen.

In the Solar Court, on that evening, one had seen only the stars. Lucija Ukas sold the tickets for it. She still has the roll. "[[d212 LU|Two hundred and twelve went over my counter for the closing night, and there is no other counter]]," she says. [[dback LU #broken-promise|The first twenty people got their money on Wednesday]], after somebody had found the key.

Two retired sisters came from Zadar for the film and missed it twice. [[dbest N|They consider the sardines the better part of the festival]]. They will be back.

We met the film-maker at the market with a melon under each arm. She was on her way to her mother's. "[[drefuse TR|I have turned the invitation for next year down, in writing and with pleasure]]," says Tonka Radelja. [[dsad TR #partial-denial|She does not deny that she wept, but it was about the melon that fell]]. [[dshe N #ambiguous-pronoun|Jurlina met Radelja on the ferry home; she had the director's March letter with her and read it aloud]], passengers say.

The police had been called that night because of a noise on the water. Their report is short. [[dpolice PP #police-language #time-forms|At 01.05 hours a patrol found the said boathouse dark, locked, and without persons]], it says. [[dcart PP #police-language|One fish cart was secured on the mole, owner unknown]].

What does the director say of the boathouse? "[[dsleep MK d|Our Šime shows films in his sleep, every night a different one]]," says Mislav Kačunić. He has taken the posters down himself, and they lie in his hall, rolled up.

The mayor has asked for the minutes of the jury. They bear a date, an hour, and five names. [[dtv N #time-forms|On the first of August, from half past eight to ten in the evening, Italian television had Fontanot live in its studio in Turin]], as anybody with an aerial could see; the host gave him a hat. "[[dmin IV|We shall see what is under that hat]]," says Vodopija.

[[dsuccess IV|For the town it was the worst festival since the storm of 1998]], she says. [[dif IV #hypothetical|If the line withdraws its money, the town will not step in]]. The ferry to Ancona sailed on Thursday with two hours' delay, its name freshly painted. The boathouse has a new padlock, and the sheet hangs on a line again.

@claim alen 2024 | The Salt Clerk runs for 142 minutes
@claim aseen 2024 | The Salt Clerk is the best film from the coast in a generation
@claim anotice 2024-08-02T18:00 | The cancellation was announced on the gate of the Solar Court at 18:00 on 2 August 2024
@claim awith 2024-08 | Tonka Radelja withdrew The Salt Clerk herself by e-mail
@claim aview 2024-08-02 | Mislav Kačunić does not say whether he can show the e-mail
@claim apay 2024 | A quarter to a third of the festival's budget comes from Brodarija Lastva
@claim aslick 2022 | The slick off Rt Mrkan was three nautical miles long
@claim alearnt 2024-07 | Zvonimir Prkačin learnt what The Salt Clerk is about from a newspaper at the end of July 2024
@claim aboat 2024-08 | Zvonimir Prkačin would rather watch a regatta than the film
@claim amoney 2024-08 | Zvonimir Prkačin would have paid even if the film had been shown
@claim acensor 2024-08 | Hrvoje Tudorić asks who would ban a film that is so easily lost
@claim asarc 2024-08-02 | The festival deserves thanks for an evening of silence (said mockingly)
@claim apromise 2024-08-03T09:00 | The festival will pay back the tickets from 9:00 on 3 August 2024
@claim bthrown 2024-07 | The festival removed The Salt Clerk from the programme and told Tonka Radelja by telephone
@claim bmail 2024 | Tonka Radelja has not written to Mislav Kačunić since June 2024
@claim bnext 2024-09 | Tonka Radelja may show The Salt Clerk in a barn
@claim bfour 2024-08-01 | The jury voted four to one for keeping The Salt Clerk in the programme
@claim bsign 2024-08-01T21:00 | Beppe Fontanot signed the record of the jury in a hotel in Dubrinca at 21:00 on 1 August 2024
@claim bcall 2024-07-28 | Zvonimir Prkačin telephoned Mislav Kačunić on the Sunday and shouted at him
@claim bbasil 2024-07-28 | Mislav Kačunić would have given Zvonimir Prkačin the same answer if asked politely
@claim btrieste 2024-01 | Zvonimir Prkačin watched The Salt Clerk in Trieste in January 2024
@claim bwhite 2024-01 | The wife of Zvonimir Prkačin stayed for the discussion in Trieste
@claim bletter 2024-03-11 | Mislav Kačunić praised the scene with the ferry in a letter of 11 March 2024
@claim bclause 2024 | Clause 9 of the contract allows the sponsor to have any film struck from the programme
@claim blogo 2024 | The logos of the sponsor must be at least forty centimetres high
@claim bslick 2022 | The slick off Rt Mrkan was five and a half kilometres long
@claim bart 2024 | The Salt Clerk is a brave film and not a great one
@claim bsummer 2025 | Tonka Radelja will sit on a chair in Dubrinca in summer 2025, with or without a film
@claim cframe 2024-08-02 | Nothing of The Salt Clerk was projected in Dubrinca
@claim cquote 2024-08-03 | Mislav Kačunić says that the film-maker asked for her film back
@claim cgood 2024 | The festival of 2024 was the most successful so far
@claim cproj 2024-08-02T12:00 | The big projector of the festival was broken from noon on Friday 2 August 2024
@claim clamp 2024-08-02 | The projector might have been repaired by people with more time
@claim cnobody 2024 | Nobody from the shipping line spoke to Mislav Kačunić in summer 2024
@claim ccall 2024-07-28 | Mislav Kačunić telephoned Zvonimir Prkačin on the Sunday and asked him for advice
@claim cunaware 2024-07 | Mislav Kačunić did not know until July 2024 that there is a ferry in The Salt Clerk
@claim cveto 2024 | The contract forbids sponsors of the festival to touch the programme
@claim cread 2024-08-03 | Jure Tičinović does not say which clause rules out a veto
@claim cunan 2024-08-01 | All five members of the jury were for taking The Salt Clerk out of the programme
@claim cmerit 2024-08 | The Salt Clerk has some merit and is too long
@claim c640 2024-08-02 | 640 tickets had been sold for the closing night of 2 August 2024
@claim cmayor 2024-08-03 | The festival should tell the town what it did with its money
@claim cask 2024-08-03 | Ivanka Vodopija asks why she hears of the cancellation on the radio
@claim caccept 2024-08 | Tonka Radelja has accepted the invitation to open the next festival
@claim cnotice 2024-08-02T21:30 | The public first learnt of the cancellation at 21:30 on 2 August 2024, when the chairs were taken
@claim crefund 2024-08-03T09:00 | The box office was shut at 9:00 on 3 August 2024
@claim dorder 2024-08-02 | The projector of the festival worked on Friday afternoon, 2 August 2024
@claim dran 2024-08-03T00:10 | The Salt Clerk was shown in the boathouse from 0:10 on 3 August 2024 to the end
@claim deighty 2024-08-03 | Between eighty and ninety people were in the boathouse
@claim d212 2024-08-02 | 212 tickets were sold for the closing night of 2 August 2024
@claim dback 2024-08-07 | The first twenty people got their money back on Wednesday 7 August 2024
@claim dbest 2024-08 | The sardines are the better part of the festival
@claim dpolice 2024-08-03T01:05 | The boathouse was dark, locked and empty at 01:05 on 3 August 2024
@claim dcart 2024-08-03 | A fish cart of an unknown owner was secured on the mole
@claim drefuse 2024-08 | Tonka Radelja has declined the invitation for the next festival
@claim dsad 2024-08 | Tonka Radelja wept, but not about the film | Tonka Radelja wept about the film
@claim dshe 2024-08 | Tonka Radelja had Mislav Kačunić's letter of March with her on the ferry and read it aloud
@claim dsleep 2024-08-03 | Šime Bubalović dreamt the showing in the boathouse | The Salt Clerk was shown in the boathouse from 0:10 on 3 August 2024 to the end
@claim dtv 2024-08-01T20:30/2024-08-01T22:00 | Beppe Fontanot was live in a television studio in Turin from 20:30 to 22:00 on 1 August 2024
@claim dmin 2024-08 | The mayor will see what the minutes of the jury contain
@claim dsuccess 2024 | The festival of 2024 was the worst since 1998
@claim dif 2024-08 | The town will not step in if the shipping line withdraws its money

@pair C exit lexical,role awith bthrown | took it back herself; was put out of the programme
@pair C e-mail negation awith bmail | took it back by e-mail; has not written a line since June
@pair C vote numeric,antonym bfour cunan | four to one for keeping it; all five for taking it out
@pair C call role bcall ccall | the shipowner rang the director; the director rang the shipowner
@pair C talk negation bcall cnobody | the shipowner shouted at him; nobody from the line spoke to him
@pair C talk negation ccall cnobody | asked the chairman for advice; nobody from the line spoke to him
@pair C tickets numeric c640 d212 | 640; 212 and no other counter
@pair C boathouse negation cframe dran | not a second projected; run to the last title
@pair C boathouse world-knowledge dran dpolice #time-forms | 142 minutes from ten past midnight; empty at 01.05
@pair C boathouse denial dran dsleep | shown to the end; he shows films in his sleep
@pair C veto modality bclause cveto | can have any title struck; is not allowed to touch the programme
@pair C ferry factive cunaware bletter | no inkling until July; praised the scene in March
@pair C shipowner factive alearnt btrieste | gathered it from the newspaper; sat through it in January
@pair C projector antonym cproj dorder | gave up the ghost at noon; in the best of health that afternoon
@pair C invitation antonym caccept drefuse | has said yes; has turned it down
@pair C record world-knowledge bsign dtv #time-forms | signed in Dubrinca at nine; live in Turin from half past eight to ten
@pair C notice temporal anotice cnotice #time-forms | on the gate at six; reached the public at half past nine

@pair T rounding aslick bslick #unit-conversion | three nautical miles are about five and a half kilometres
@pair T hedge aview awith #non-denial | speaks of privacy
@pair T hedge cread cveto #non-denial | will look the clause up at home
@pair T hedge clamp cproj | might have been mended
@pair T hedge bnext bsummer | perhaps in a barn; on a chair in summer
@pair T promise-later-changed apromise crefund #broken-promise | from nine the next morning; shut at nine
@pair T promise-later-changed apromise dback #broken-promise | the next morning; on Wednesday
@pair T sarcasm asarc cgood | thanks for silence is mockery
@pair T opinion aseen bart | best in a generation, not a great film
@pair T opinion aseen cmerit | best in a generation, some merit
@pair T opinion cgood dsuccess | most successful, worst since 1998
@pair T opinion dbest aseen | the sardines, the film
@pair T question acensor bthrown | a question who would ban it
@pair T question cask cnotice | a question why she hears it on the radio
@pair T conditional amoney bclause #hypothetical | would have paid if it had been shown
@pair T conditional bbasil ccall #hypothetical | if he had asked politely
@pair T conditional dif apay #hypothetical | if the line withdraws its money
@pair T different-event bwhite btrieste | she stayed, he left
@pair T negation-scope dsad drefuse #partial-denial | wept, about a melon
@pair T different-place-time anotice dorder | the gate in the evening, the projector in the afternoon
@pair T at-least deighty d212 #range | eighty or ninety in the boathouse, 212 tickets for the court
@pair T different-event dcart dpolice | a cart on the mole, a locked boathouse
@pair T update bsummer drefuse | will sit on a chair, will not open the festival
@pair T different-event dshe bmail #ambiguous-pronoun | she has a letter from him; she wrote none to him
@pair T quoted-by-another cquote awith | the radio repeats the director's explanation
@pair T different-place-time cframe btrieste | nothing shown in Dubrinca, shown in Trieste
@pair B clamp dorder | might have been mended; needed no mending
@pair B alearnt aboat | has not seen it, or would rather not
@pair B bsummer caccept | will be there; has said yes
