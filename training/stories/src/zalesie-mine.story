@story zalesie-mine dirty
topic: mining
places: Zalesie, Wrzosy, Miedź Odrzańska, Brzezina, Lubomierz Laboratory
@speaker MO Miedź Odrzańska | the company, mine operator
@speaker BC Bogumiła Ciesielczyk | Ciesielczyk, company spokeswoman
@speaker ZP Zdzisław Pokrywka | Pokrywka, mine director
@speaker RW Ryszard Wojtala | Wojtala, union chairman
@speaker HT Halina Trzebuniak | Trzebuniak, mining inspector
@speaker KG Kacper Gładysz | Gładysz, miner
@speaker RG Mariusz Gładysz | rescuer
@speaker ES Ewelina Smolarek | Smolarek, dispatcher
@speaker TO Tadeusz Okólski | Okólski, ventilation engineer
@speaker LL Lubomierz Laboratory | laboratory
@speaker PF people familiar with the ventilation plan | people familiar with the plan
@speaker JP Jolanta Przybysz | Przybysz, chairwoman of the committee
@speaker PZ police of Zalesie | police

@article a
file: wisla-press-wrzosy-gas.xml
voice: agency wire
layout: rss
title: Four dead after gas fills galleries of copper mine
byline: Michał Szeląg
publisher: Wisła Press
published: 2019-11-07T09:10+01:00
quotes: straight

ZALESIE (Wisła Press) - Four men died and nineteen were injured when gas burst from the rock in the Wrzosy copper mine on Wednesday evening, its operator, Miedź Odrzańska, said.

[[a86 MO|There were 86 people in the field of panel D-17 at the time]], the company said on Thursday morning. [[adepth MO #unit-conversion|The panel lies 1,140 metres below the surface]]. It was opened in spring to follow a seam of bornite that runs towards the river.

[[aalarm BC #spokesperson #time-forms|The alarm went out at 21.42, in the same minute in which the sensor tripped]], said a spokeswoman, Bogumiła Ciesielczyk. [[afan BC #spokesperson|Fan number four, which serves the panel, turned the whole night through]], she said.

[[agas BC #spokesperson|What came out of the roof was nitrogen]], Ciesielczyk said. [[amay BC h|It may have been shut in a pocket of salt since before there were mammals]], she said. Such inflows have been known in the district since the 1980s and are a reason why every miner has to carry a breathing set on the belt.

[[aforgot BC #spokesperson|Some of the men had forgotten their sets in the lamp room]], according to her.

Rescuers came from three towns; [[arange N #range|between sixty and eighty of them were at the shaft by midnight]]. "[[acall ZP|I rang the rescue station myself at ten minutes to ten]]," said Zdzisław Pokrywka, the mine's director. "[[acontrol ZP|From ten o'clock on I stood in the control room and I did not sit down before dawn]]."

Zalesie, a town of 14,000, woke to flags at half mast. Two schools opened late. The bishop is to say mass in the lamp room on Saturday.

[[aunion ZP|The union has not put a single worry about that panel on paper this year]], Pokrywka said. He called the mine the best-measured in Europe. [[anoshift ZP p #broken-promise|Nobody goes down again until the mining office has said yes in writing]], he said.

[[ashare N|The company's shares lost 6.4 per cent in early trading]] in the capital. [[atwo HT|Two inspectors of the district mining office had gone down by six o'clock]], its head, Halina Trzebuniak, said. [[anomore HT h #non-denial|She would leave the word negligence to others for the moment]], she said.

The inflow is the third in the district in five years.

@article b
file: ore-and-shaft-d17-autopsy.txt
voice: trade press
layout: text
title: D-17: what the instruments say
byline: Leszek Wdowiak
publisher: Ore & Shaft
published: 2019-11-20
quotes: curly

Room-and-pillar at Wrzosy follows a dip of four degrees, with pillars of seven by eight metres and a mined height of 2.6. Panel D-17 was a textbook example until the evening of 6 November, and textbooks are now being consulted.

First the geometry, for our readers overseas. [[bdepth N #unit-conversion|From collar to floor the panel is 3,200 feet down]], on the new survey. The return airway joins shaft W-2 after 1.9 kilometres. [[bair N #range|Face velocity under normal load is between 0.8 and 1.1 metres a second]].

Now the air. Panel fan no. 4 is a 315-kilowatt axial unit. [[bfan N|In the isolation register it is entered as locked out and at a standstill from Monday the 4th to the morning after the accident]]. The reason given is a bearing. [[bpeople PF #people-familiar|A second unit had been ordered in spring and cancelled in August to save 2.3 million zlotys]], people familiar with the ventilation plan say. [[bcost MO #spokesperson|Spending on air per tonne has gone up in each of the past four years]], the company told us.

As to the medium, samples in steel flasks went to the Lubomierz Laboratory. [[blab LL|The inflow consisted of hydrogen sulphide, with traces of methane]], says its certificate. [[bppm LL #bound|At the mouth of the fissure there were more than 300 parts per million]].

The geologists' advance borehole is the most interesting document. It was drilled on 24 October, thirty metres ahead of the face, and it hissed. [[bbore N|The sheet of 28 October, with the remark 'gas under pressure', has the director's initials on it, and the words 'seen, Z.P.']]. No stop was ordered.

The department's staffing has been thin. [[bretire N|Tadeusz Okólski, head of ventilation for seventeen years, went into retirement at the end of October, as planned]]. His post is vacant. [[bregul N #office-change|Halina Trzebuniak, who headed the district mining office on the night, was moved to the ministry on the 15th]]; her deputy signs for now.

[[bif N #hypothetical|With no. 4 at full load the cloud would have been thinned to a tenth before it reached the crib room]], a model run by this magazine shows. [[bmodel N|The model leaves the fault zone out of account]]; readers with better data are asked to write.

Copper closed at 5,850 dollars last week. [[bstock N #rounding|The operator's share fell by some six per cent on the morning after the accident]] and has made up half of it. Analysts expect that the mine will lose [[bloss N #range|from nine to eleven thousand tonnes of concentrate this year]]. Its smelter at Brzezina has stock until February. [[bsafe N|Wrzosy remains, in our view, one of the safer mines in the basin]].

Competitors have asked for the borehole sheets of their own panels to be looked at again, and two have stopped a face each.

@article c
file: sejmik-committee-hearing-wrzosy.txt
voice: transcript
layout: keyed
title: Regional assembly, committee on industry, hearing of 3 December 2019 (extract, uncorrected)
byline: -
publisher: Odrzańsko Regional Assembly
published: 2019-12-03
quotes: straight

CHAIRWOMAN: We continue. The witness is Ms Ewelina Smolarek, dispatcher on the late shift. You are, you have been warned about false statements? Good. Ms Smolarek, the alarm.

SMOLAREK: Yes. Well. [[calarm ES #time-forms|It was twenty past ten when I was allowed to press it]]. The sensor had been red since, I can't say, for more than half an hour in any case.

CHAIRWOMAN: Allowed by whom?

SMOLAREK: By the director. [[cwait ES|He told me on the telephone to hold it back until he'd thought]]. I have a note of it. I wrote it on the calendar, on the sixth.

CHAIRWOMAN: And the rescue station, who called them?

SMOLAREK: Nobody. I mean, it was the other way round. [[crang ES|The station rang us, they had seen the curve on their own screen]], and a Mr Gładysz asked, what are you doing over there.

CHAIRWOMAN: Is that the miner who, who was in the newspaper?

SMOLAREK: No. [[cname ES #namesake|That one is Kacper, and the one on the telephone was Mariusz, from the rescue station]]. They are not even cousins.

CHAIRWOMAN: Thank you. Mr Wojtala for the union. Briefly please.

WOJTALA: Chairwoman, ladies and gentlemen. [[cletters RW|We wrote to the management about the air in D-17 on 4 March, on 2 June and on 9 September]]. I have the copies here, that's, no, that is the parking ticket. Here. [[c103 RW|And in the lamp room a hundred and three lamps of the D-17 field were off the hook that night]], and each of them had a head under it.

CHAIRWOMAN: The figure of the company is another one.

WOJTALA: [[cadd RW #sarcasm|They are very good at copper]], they needn't be good at counting.

CHAIRWOMAN: Mr Pokrywka, you've asked to speak. One moment. The microphone, please.

POKRYWKA: Can one hear me? [[cpartial ZP d #partial-denial|I do not dispute that it took long, I dispute that I made it long]]. [[casked ZP|Ms Smolarek begged me for a few minutes because she had a contractor's team in the wrong gallery]]. That is how it was.

CHAIRWOMAN: Where were you when she called?

POKRYWKA: [[ctheatre ZP #time-forms|In Brzezina, in the theatre, until the interval at ten past ten, when I saw the calls]]. My wife's birthday. Then I drove, and I don't want to say how fast.

CHAIRWOMAN: Did you know about the borehole?

POKRYWKA: [[cknew ZP|That there was gas in front of that face dawned on me during the night of the sixth and not before]]. One signs, you know, a great many sheets.

CHAIRWOMAN: And the three letters?

POKRYWKA: [[cnovel ZP d|Mr Wojtala is a gifted novelist]]. Next question.

CHAIRWOMAN: [[cask JP q|Is there a rule on how long a director may think]]?

POKRYWKA: There is. [[cmay ZP|The plant regulation leaves me up to forty-five minutes to verify a reading]]. It is in paragraph, my lawyer will send it.

CHAIRWOMAN: [[crule JP m|The committee wants that paragraph by Friday]]. We break for a quarter of an hour. There is soup.

@article d
file: echo-zalesia-lamps.txt
voice: local paper
layout: wrapped
title: Four lamps are still lit in the window of the miners' house
byline: Grażyna Mikołajek
publisher: Echo Zalesia
published: 2019-12-12
quotes: low

Before he went back underground on Monday, Kacper Gładysz took his medal of Saint Barbara off and gave it to his wife to hold. He is thirty, and was dragged out of D-17 by the collar.

"[[degg KG|It stank of rotten eggs, so that your eyes ran]]," he says. He thought at first that somebody was playing a joke. [[ddraught KG|In the gallery there was not a breath of draught that week]], he says. About the breathing sets people in the queue at the baker's have been told that the lads were careless. "[[dhooks KG|The hooks for the sets had been empty since the summer, there was nothing to take along]]," says Gładysz.

[[dmonday N #broken-promise|The first shift since the accident went down on Monday]]. A sheet with the yes of the mining office was looked for in vain on the board at the gate. "[[dlater HT #office-change|I signed it on Wednesday, from my new desk]]," Halina Trzebuniak told us from the ministry.

She is in charge there of all alarms in the country now. [[dmust HT|A red sensor has to be passed on at once, and no plant regulation can give anyone a minute for thinking]], she says.

At the toll gate near Brzezina, ninety kilometres from the shaft, cameras take every number plate. [[dtoll PZ #police-language|A vehicle registered to the director passed the gate in the direction of Zalesie on 6 November at 22.26]], the police say in answer to a question by the prosecutor. [[dstolen PZ #police-language|A person unknown removed a calendar from the control room between the 2nd and the 4th of December]], they say in another.

Tadeusz Okólski is building a greenhouse. He used to look after the air at Wrzosy, and he still lifts his nose when one opens a door. "[[dsacked TO|I was dismissed on 30 October, with two sentences and a box for my things]]," he says. The letter is signed by the personnel office. [[dquote N|Ms Ciesielczyk is still telling callers that number four was turning]]. [[dbear TO|The bearing of number four would have taken two days]], he says, [[dpart TO #hypothetical|if anyone had ordered the part]].

[[dparty MO|The company gave him a dinner in the spring for his jubilee]], says a note that reached us yesterday.

At the rescue station we meet the other Gładysz, Mariusz, who has been a rescuer since his military service. "[[drescue RG #namesake|I went in with the second troop, at a quarter past eleven]]," he says. "[[drescue2 RG #bound|At least seventy of us were standing round the shaft by midnight]]." He doesn't want to talk about who rang whom. [[dsecret RG h #non-denial|For that you must ask the tape]], he says.

[[dshame RW|The most shameless mine in Europe]], it says on a banner that Wojtala's people hung from the winding tower. By evening it had been taken in. The company is going to put up a stone. [[dstone N|It is to have room for four names]], and the widows have asked that it should not be of copper.

@claim a86 2019-11-06 | 86 people were in the field of panel D-17 of the Wrzosy mine when the gas burst out
@claim adepth 2019 | Panel D-17 lies 1,140 metres below the surface
@claim aalarm 2019-11-06T21:42 | The alarm in the Wrzosy mine was given at 21:42 on 6 November 2019, in the minute in which the sensor tripped
@claim afan 2019-11-06 | Fan number four ran all through the night of 6 November 2019
@claim agas 2019-11-06 | The gas that burst into the Wrzosy mine was nitrogen
@claim amay 2019-11-06 | The gas may have been enclosed in salt for very long
@claim aforgot 2019-11-06 | Some miners of D-17 had left their breathing sets in the lamp room by forgetting them
@claim arange 2019-11-06 | Between sixty and eighty rescuers were at the shaft by midnight
@claim acall 2019-11-06T21:50 | Zdzisław Pokrywka himself telephoned the rescue station at 21:50 on 6 November 2019
@claim acontrol 2019-11-06T22:00 | Zdzisław Pokrywka was in the control room of the Wrzosy mine from 22:00 on 6 November 2019 until dawn
@claim aunion 2019 | The union wrote nothing in 2019 about worries over panel D-17
@claim anoshift 2019-11 | No shift will go down before the mining office agrees in writing
@claim anomore 2019-11-07 | Halina Trzebuniak does not say whether there was negligence
@claim bdepth 2019 | Panel D-17 is 3,200 feet, about 975 metres, below the surface
@claim ashare 2019-11-07 | The shares of Miedź Odrzańska lost 6.4 per cent in early trading on 7 November 2019
@claim bstock 2019-11-07 | The share of Miedź Odrzańska fell by about six per cent on the morning after the accident
@claim bair 2019 | The air at the face normally moves at between 0.8 and 1.1 metres a second
@claim bfan 2019-11-04/2019-11-07 | Fan number four stood still from 4 November 2019 until the morning of 7 November 2019
@claim bpeople 2019 | A second fan was ordered in spring 2019 and cancelled in August to save money
@claim bcost 2015/2019 | Miedź Odrzańska's spending on air per tonne rose in each of four years
@claim blab 2019-11 | The gas that burst into the Wrzosy mine was hydrogen sulphide with traces of methane
@claim bppm 2019-11 | There were more than 300 parts per million of gas at the fissure
@claim bbore 2019-10-28 | Zdzisław Pokrywka had seen and initialled on 28 October 2019 that there was gas under pressure ahead of panel D-17
@claim bretire 2019-10-31 | Tadeusz Okólski retired as planned at the end of October 2019
@claim bregul 2019-11-15 | Halina Trzebuniak was moved from the district mining office to the ministry on 15 November 2019
@claim bif 2019-11-06 | The gas would have been thinned to a tenth if fan number four had run at full load
@claim bsafe 2019 | The Wrzosy mine is one of the safer mines in the basin
@claim calarm 2019-11-06T22:20 | The alarm in the Wrzosy mine was given at 22:20 on 6 November 2019, more than half an hour after the sensor had turned red
@claim cwait 2019-11-06 | Zdzisław Pokrywka told Ewelina Smolarek to hold the alarm back
@claim crang 2019-11-06 | The rescue station called the Wrzosy mine, and nobody at the mine called the station
@claim cname 2019-11-06 | The man who telephoned from the rescue station was Mariusz Gładysz and not Kacper Gładysz
@claim cletters 2019 | The union wrote to the management about the air in D-17 on 4 March, 2 June and 9 September 2019
@claim c103 2019-11-06 | 103 people were in the field of panel D-17 of the Wrzosy mine on the night of 6 November 2019
@claim cadd 2019-12-03 | The company is good at copper and bad at counting (said mockingly)
@claim cpartial 2019-12-03 | The alarm took long but Zdzisław Pokrywka did not make it take long | Zdzisław Pokrywka delayed the alarm
@claim casked 2019-11-06 | Ewelina Smolarek asked Zdzisław Pokrywka for a few minutes before the alarm
@claim ctheatre 2019-11-06T22:10 | Zdzisław Pokrywka was in a theatre in Brzezina until 22:10 on 6 November 2019
@claim cknew 2019-11-06 | Zdzisław Pokrywka realised only in the night of 6 November 2019 that there was gas ahead of panel D-17
@claim cnovel 2019 | The letters of the union about D-17 are an invention of Ryszard Wojtala | The union wrote to the management about the air in D-17 three times in 2019
@claim cask 2019-12-03 | Jolanta Przybysz asks how long a director may think before an alarm
@claim cmay 2019 | The director may take up to 45 minutes to verify a reading before an alarm
@claim crule 2019-12-03 | The committee demands the text of the paragraph by Friday
@claim degg 2019-11-06 | The gas in panel D-17 smelt strongly of rotten eggs
@claim ddraught 2019-11 | There was no draught in the gallery of D-17 in the week of the accident
@claim dhooks 2019 | There had been no breathing sets on the hooks of the Wrzosy mine since summer 2019
@claim dmonday 2019-12-09 | A shift went down in the Wrzosy mine on Monday 9 December 2019
@claim dlater 2019-12-11 | Halina Trzebuniak signed the consent of the authorities on Wednesday 11 December 2019
@claim dmust 2019 | An alarm signal must be passed on at once and nobody may take time to think
@claim dtoll 2019-11-06T22:26 | The car of Zdzisław Pokrywka passed the toll gate near Brzezina, 90 km from the mine, at 22:26 on 6 November 2019
@claim dstolen 2019-12 | An unknown person removed a calendar from the control room in December 2019
@claim dsacked 2019-10-30 | Tadeusz Okólski was dismissed on 30 October 2019
@claim dquote 2019-12 | Bogumiła Ciesielczyk says that fan number four was turning
@claim dpart 2019-11 | The bearing of fan four would have taken two days if the part had been ordered
@claim dparty 2019 | The company gave Tadeusz Okólski a dinner in spring 2019 for his jubilee
@claim drescue 2019-11-06T23:15 | Mariusz Gładysz went into the mine with the second troop at 23:15
@claim drescue2 2019-11-06 | At least seventy rescuers stood round the shaft by midnight
@claim dsecret 2019-12 | Mariusz Gładysz does not say who called whom
@claim dshame 2019-12 | The Wrzosy mine is the most shameless mine in Europe

@pair C count numeric a86 c103 | 86 in the field; a hundred and three heads
@pair C alarm temporal aalarm calarm #time-forms | 21.42, at once; twenty past ten, half an hour late
@pair C alarm negation,temporal aalarm cwait | given at once; held back on the director's word
@pair C depth numeric adepth bdepth #unit-conversion | 1,140 metres; 3,200 feet are 975 metres
@pair C fan antonym afan bfan | turned the whole night; at a standstill since Monday
@pair C station role acall crang | he rang the station; the station rang the mine
@pair C gas lexical agas blab | nitrogen; hydrogen sulphide
@pair C gas world-knowledge agas degg | nitrogen has no smell; rotten eggs
@pair C sets factive,negation aforgot dhooks | forgot them in the lamp room; there were none to take
@pair C director world-knowledge acontrol dtoll | in the control room from ten; at a gate 90 km off at 22:26
@pair C director world-knowledge,temporal acontrol ctheatre | in the control room from ten; in a theatre in another town until ten past
@pair C letters negation aunion cletters | nothing on paper this year; three letters
@pair C letters denial cletters cnovel | three letters; a gifted novelist
@pair C borehole factive,temporal bbore cknew | seen and initialled on 28 October; dawned on him on 6 November
@pair C engineer lexical bretire dsacked | retired as planned; dismissed
@pair C delay role cwait casked | he told her to hold it back; she begged him for minutes
@pair C delay denial,negation cwait cpartial | he had it held back; he did not make it long
@pair C rule modality cmay dmust | up to 45 minutes to verify; nobody has a minute

@pair T negation-scope cpartial calarm #partial-denial | does not deny that it took long
@pair T at-least arange drescue2 #range | between sixty and eighty; at least seventy
@pair T promise-later-changed anoshift dmonday #broken-promise | nobody before a yes in writing; down on Monday
@pair T promise-later-changed anoshift dlater #broken-promise | a yes in writing first; signed two days after the shift
@pair T different-event bregul dlater #office-change | the move in November, the signature in December
@pair T hedge amay blab | a guess at where the gas had been
@pair T hedge anomore dmust #non-denial | leaves the word negligence to others
@pair T hedge dsecret crang #non-denial | ask the tape
@pair T conditional bif afan #hypothetical | had the fan been at full load
@pair T conditional dpart bfan #hypothetical | if anyone had ordered the part
@pair T different-event cname drescue #namesake | two men called Gładysz
@pair T different-event cname dhooks #namesake | the rescuer on the telephone, the miner
@pair T different-event dparty bretire | a dinner for a jubilee, a retirement
@pair T different-event dparty dsacked | a dinner in spring, a dismissal in autumn
@pair T sarcasm cadd a86 | mocks the company's counting
@pair T question cask cmay | a question about a rule
@pair T opinion bsafe dshame | safer than most, most shameless
@pair T different-event drescue crang #namesake | he went in; the station rang
@pair T rounding ashare bstock | 6.4 per cent, some six per cent
@pair T quoted-by-another dquote bfan | the local paper repeats the spokeswoman
@pair T different-event bpeople bcost #people-familiar | a fan cancelled, spending per tonne up
@pair T different-place-time bair ddraught | normal air, the week of the accident
@pair T different-event dstolen cwait | a calendar gone after the hearing had heard of it
@pair T at-least bppm blab | more than 300 parts per million
@pair T conditional bif ddraught #hypothetical | what a running fan would have done
@pair T update calarm dtoll | an alarm at 22:20, the car on its way
@pair B aalarm casked | given at once; a few minutes begged for
@pair B aalarm cpartial | given at once; it took long
@pair B afan ddraught | a fan that turns, a gallery without a draught
@pair B acall ctheatre | rang at 21:50; saw the calls at 22:10 in the theatre
@pair B agas bppm | nitrogen; 300 parts per million of a gas that the certificate names
