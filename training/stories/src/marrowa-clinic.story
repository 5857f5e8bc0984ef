@story marrowa-clinic clean
topic: maternity
places: Marrowa, Gbanjama, Tisso River, Yamandu
@speaker SF Sahr Fengai | Fengai, Dr Fengai, epidemiologist
@speaker MI Mano Institute for Health | Mano Institute, institute, authors
@speaker BM Baindu Moiwo | Moiwo, Sister Moiwo, head midwife
@speaker HJ Hawanatu Jabbi-Lewis | Jabbi-Lewis, Dr Jabbi-Lewis, district medical officer
@speaker AM Augustine Macfoy | Macfoy, ministry spokesman
@speaker MS Mabinty Suma | Suma, midwife
@speaker TN Tamba Nyuma | Nyuma, motorbike rider
@speaker KL Kumba Lebbie | Lebbie, mother
@speaker OC Foday Bassama | Bassama, councillor

@article a
file: mano-wire-birth-study.txt
voice: agency wire
layout: wrapped
title: More births in Marrowa attended by midwives, study finds
byline: -
publisher: Mano River Wire
published: 2023-03-14T12:00+00:00
quotes: straight

GBANJAMA (MRW) - Two women in three who gave birth in the district of Marrowa last year had a midwife or a doctor beside them, according to a study published on Tuesday.

[[ashare MI #percentage-conversion|The share of attended births rose from 54 per cent in 2021 to 67 per cent in 2022]], the Mano Institute reported after visiting 3,100 households. [[adistrict MI|In the whole district seventeen women died in childbirth in 2022]]. It did not give a figure for the year before, [[areg MI h|because the old registers may be incomplete]].

Much of the change falls together with the growth of a single clinic in the town of Gbanjama. [[abirths MI|Its wards saw 1,248 deliveries in 2022]], the study says. [[across MI|In eleven of a hundred of them the mother had come across the Tisso River by canoe]].

The authors are careful. "[[acause SF h|We cannot say that the clinic is the cause]]," the lead author, Sahr Fengai, told a seminar. "[[arain SF h|It may have been a year with a short rainy season]]." He showed a map with the fords.

[[afree HJ m|Blood tests should be as free as the delivery itself]], Hawanatu Jabbi-Lewis, the district medical officer, said at the same event. Councillor Foday Bassama, who sits on the finance committee, disagreed. [[afee OC|A test that costs nothing is a test that nobody values]], he said.

The ministry's spokesman, Augustine Macfoy, welcomed the study. [[asecond AM h #non-denial #spokesperson|Whether a second clinic would be built at Yamandu he was not in a position to say]]. [[aplan N #people-familiar|People familiar with the budget said that a sum for walls and a roof was in it]].

[[apoint MI #bound|At least 46 per cent of the women walked for more than an hour]], the study found. The government introduced free care for mothers in 2010. Midwives are paid by the state, cleaners by the district and the rider of the ambulance by nobody in particular, so that his fuel comes out of a tin at the gate.

[[anext MI|The households will be visited again in 2025]]. The institute is paid for by two universities and a foundation.

@article b
file: radio-bintumani-marrowa-night.html
voice: broadcaster
layout: modern
title: A night in ward A
byline: Sia Fillie
publisher: Radio Bintumani
published: 2023-03-16T06:45+00:00
quotes: curly

At ten in the evening Sister Baindu Moiwo takes off her watch and pins it to her apron, upside down, as she was taught in 1988.

[[btwo BM|Ward A has two midwives through the night]], she says. "[[bone MS|In ward B I am the only one, from eight to eight]]," says Mabinty Suma, who is twenty-six. [[bneed MS #ambiguous-pronoun|Suma has told Moiwo that she will be needed in ward B more often after Easter]]. [[bshared N|The two wards share a sink]].

In the yard stands a row of motorcycles with stretchers. [[bbikes TN|There are three of them, and two start]], says the rider, Tamba Nyuma. [[bfour HJ p #broken-promise|A fourth will be here by Easter]], the district medical officer, Hawanatu Jabbi-Lewis, has promised him. "[[broad TN #sarcasm|The road is so good that two of my passengers had their babies on it]]," he says. It takes him ninety minutes from the farthest village. [[bfar N #unit-conversion|Yamandu lies 41 kilometres away]].

[[blight N|Since November there has been electric light all night in the wards]], from panels on the roof. [[bfridge BM|The refrigerator with the blood still runs on gas]], says Moiwo, "[[bgas BM|and when the gas is out we run]]".

[[bfourdead BM|Four mothers died in this house last year]], she says without being asked. She knows their names. [[bnine BM|The year before it had been nine]].

Kumba Lebbie came three weeks early and lives in the waiting home across the yard, which has forty beds. "[[bwait KL|I have been here for nine days, and they feed me]]," she says. [[bpaid KL|For the bed she has not paid a cent, for the soap and the card she has]]. More than three hundred women used the home last year, [[bhome N #bound|at least three hundred by the matron's list]], and all but a handful went on to deliver in one of the two wards. Her husband has sent a chicken.

[[bout N #time-forms|The outpatient window shuts at four]], and those who come later knock at the ward. At 2.20 somebody does. [[bif BM #hypothetical|If the bridge had been built, she would have been here for supper]], says Moiwo of the girl on the stretcher.

By six there are three more people in the world, one of them with red hair. [[btwins N|It was the second night in March with twins]]. Councillor Bassama, who has come to see the sink, is shown the twins instead.

@article c
file: letter-from-gbanjama-14.txt
voice: newsletter
layout: text
title: Letter from Gbanjama, no. 14
byline: Ursula Tholley
publisher: Friends of Gbanjama Clinic
published: 2023-04-03
quotes: curly

Dear friends, the mangoes are early and so was the auditor, who has left us with two remarks and a compliment.

!note Correction: [[cretr N #retraction|In our February letter we announced that Sister Moiwo was about to retire; we take that back with pleasure]]. We had misunderstood a speech.

You will have heard of the study. [[cpoints N #percentage-conversion|It says that attended births are up by thirteen points in a year]]. [[cmore N #bound|In our two wards there were more than 1,200 deliveries in 2022]], against 1,102 in the year before. [[cquarter N|From January to the end of March we had 331]]. [[csect N #rounding|Every eleventh was a caesarean]].

[[cthanks N|We think that the clinic has changed this district as nothing else has]]. Dr Fengai, who counts for a living, would not go so far; [[cquote N|he has said that one cannot call the clinic the cause]]. You may take your pick.

The building. [[cward N p|The new ward C will open on Tuesday, 2 May]]. It has twelve beds, a ramp and a window towards the hill. The paint was given by a bank, which explains the colour, and the beds come from a hospital in the capital that has new ones. A donor in Leicester has paid for the mosquito nets.

[[chome N|The list of the waiting home for 2022 has 317 names]]. The auditor would like each of them to have a number. [[cfour N|As for the fourth motorcycle, it is in customs and will not come before June]]. Mr Nyuma has been told, and has washed the other three.

[[cwho N q|And who is to pay for soap?]] Several of you asked. At present the mothers do, and [[cfree N m|we would like the district to do it]].

[[cyam N h|We hear that a clinic at Yamandu has been talked about]], but nothing that has reached us bears a stamp. [[cmiles N #unit-conversion|It is 25 miles from here, and a good six hours in the rains]].

The accounts are enclosed. We spent 212 million old leones, of which nine in ten went into drugs, gloves and the gas bill. The treasurer, who has done the sums since 2016 on the same calculator, would be grateful for a successor, and for a calculator. Our annual meeting is on the last Saturday of May, after the rains' first week, under the usual tree. Bring a chair.

@article d
file: palava-interview-moiwo.txt
voice: interview
layout: keyed
title: Baindu Moiwo: I count the ones who go home
byline: Edwina Gegbe
publisher: Palava Magazine
published: 2023-06-24
quotes: straight

She has delivered, she reckons, a small town. Baindu Moiwo is sixty-one and speaks with one ear on the corridor.

PALAVA: We had read that you were retiring.

MOIWO: [[dretire BM|I am not leaving, I have gone down to three days a week]]. [[dgarden BM|On the other days I dig]]. My daughter planned a feast for it, so there was a feast.

PALAVA: The study says that two births in three are attended now.

MOIWO: Then one in three is not. [[dthird BM|About a third still have nobody but an aunt]]. [[dclinic BM|It is the clinic that did it, anybody with eyes can see that]].

PALAVA: Dr Fengai says that one cannot know.

MOIWO: He is a good man, and he has to speak like that. [[dask BM q|Where did they all come from, if not from us?]]

PALAVA: How has this year been?

MOIWO: [[dhalf BM|By the middle of June we had 640 births]]. [[ddead BM|One mother we have lost since January]], in February. The other wards of my life were worse.

PALAVA: Ward C has been open for three weeks.

MOIWO: [[dopen BM #time-forms|Since the thirtieth of May, yes, with a goat tied to the ramp]]. [[dcold BM|It is the finest room in the district]]. [[dwardb BM|In B there are two at night now]], so Mabinty can drink a cup of tea.

PALAVA: And the sink?

MOIWO: [[dsink BM|Each of the wards has had its own since April]].

PALAVA: The councillor thinks that tests should cost something.

MOIWO: [[dfee BM|He said that what is free is not valued]]. [[dgive BM|I value my mother, and she was free]]. I have told him so at the sink.

PALAVA: Is it true that people had to pay for a bed in the waiting home?

MOIWO: [[dbed BM d #partial-denial|Nobody ever paid for a bed; the card and the soap were another thing, and the soap still is]].

PALAVA: Will there be a clinic at Yamandu?

MOIWO: [[dyam BM h #non-denial|I read the newspapers with interest]]. [[dyamif BM #hypothetical|If they built it, I would go there and show them how to pin a watch]].

PALAVA: What do you need most?

MOIWO: [[dneed BM m|A bridge over the Tisso, before any walls anywhere]].

PALAVA: The fourth motorcycle has come.

MOIWO: [[dbike BM|It came on the ninth of June, and three of the four start]].

A girl calls from the corridor. Moiwo goes, comes back after an hour with wet sleeves, and asks where we were.

@article e
file: letter-from-gbanjama-14-web.txt
voice: newsletter
layout: text
title: Letter from Gbanjama, no. 14
byline: Ursula Tholley
publisher: Friends of Gbanjama Clinic
published: 2023-04-03
modified: 2023-04-28T10:00+00:00
copy_of: c
quotes: curly

Dear friends, the mangoes are early and so was the auditor, who has left us with two remarks and a compliment.

!note Correction: [[eretr N #retraction|In our February letter we announced that Sister Moiwo was about to retire; we take that back with pleasure]]. We had misunderstood a speech.

You will have heard of the study. It says that attended births are up by thirteen points in a year. In our two wards there were more than 1,200 deliveries in 2022, against 1,102 in the year before. [[equarter N|From January to the end of March we had 331]]. Every eleventh was a caesarean.

We think that the clinic has changed this district as nothing else has. Dr Fengai, who counts for a living, would not go so far; he has said that one cannot call the clinic the cause. You may take your pick.

The building. [[eward N p|The new ward C will open on Tuesday, 30 May]]. It has twelve beds, a ramp and a window towards the hill. The paint was given by a bank, which explains the colour, and the beds come from a hospital in the capital that has new ones. A donor in Leicester has paid for the mosquito nets.

The list of the waiting home for 2022 has 317 names. The auditor would like each of them to have a number. [[efour N|As for the fourth motorcycle, it is in customs and will not come before June]]. Mr Nyuma has been told, and has washed the other three.

And who is to pay for soap? Several of you asked. At present the mothers do, and we would like the district to do it.

We hear that a clinic at Yamandu has been talked about, but nothing that has reached us bears a stamp. [[emiles N #unit-conversion|It is 25 miles from here, and a good six hours in the rains]].

The accounts are enclosed. We spent 212 million old leones, of which nine in ten went into drugs, gloves and the gas bill. The treasurer, who has done the sums since 2016 on the same calculator, would be grateful for a successor, and for a calculator. Our annual meeting is on the last Saturday of May, after the rains' first week, under the usual tree. Bring a chair.

@claim ashare 2021/2022 | The share of attended births in Marrowa rose from 54 per cent in 2021 to 67 per cent in 2022
@claim cpoints 2021/2022 | Attended births in Marrowa rose by thirteen percentage points in a year
@claim dthird 2023 | About a third of births in Marrowa have no skilled attendant
@claim adistrict 2022 | Seventeen women died in childbirth in the whole district of Marrowa in 2022
@claim areg 2021 | The registers of Marrowa before 2022 may be incomplete
@claim bfourdead 2022 | Four mothers died in the clinic of Gbanjama in 2022
@claim bnine 2021 | Nine mothers died in the clinic of Gbanjama in 2021
@claim ddead 2023 | One mother has died in the clinic of Gbanjama between January and June 2023
@claim abirths 2022 | The clinic of Gbanjama saw 1,248 deliveries in 2022
@claim cmore 2022 | The clinic of Gbanjama saw more than 1,200 deliveries in 2022
@claim cquarter 2023-01/2023-03 | The clinic of Gbanjama saw 331 deliveries from January to March 2023
@claim dhalf 2023-01/2023-06 | The clinic of Gbanjama saw 640 births by the middle of June 2023
@claim acause 2022 | Whether the clinic of Gbanjama is the cause of the rise cannot be said
@claim dclinic 2022 | The clinic of Gbanjama is the reason for the rise in attended births
@claim cthanks 2023 | The clinic has changed the district of Marrowa more than anything else
@claim cquote 2023 | Sahr Fengai has said that the clinic cannot be called the cause
@claim arain 2022 | The rainy season of 2022 may have been short
@claim dask 2023 | Baindu Moiwo asks where the mothers came from, if not from the clinic's work
@claim afree 2023 | Blood tests should be free
@claim afee 2023 | A blood test that costs nothing is not valued
@claim dfee 2023 | Foday Bassama said that what is free is not valued
@claim dgive 2023 | Baindu Moiwo values what is free
@claim asecond 2023-03 | The ministry does not say whether a second clinic will be built at Yamandu
@claim aplan 2023-03 | A sum for walls and a roof at Yamandu is in the budget
@claim cyam 2023-04 | A clinic at Yamandu has been talked about
@claim dyam 2023-06 | Baindu Moiwo does not say whether there will be a clinic at Yamandu
@claim dyamif 2023 | Baindu Moiwo would go to Yamandu if a clinic were built there
@claim dneed 2023 | A bridge over the Tisso is needed before any new clinic
@claim bif 2023-03 | The girl on the stretcher would have arrived by supper if the bridge had been built
@claim across 2022 | In eleven of a hundred deliveries the mother had crossed the Tisso River by canoe
@claim btwo 2023-03 | Ward A has two midwives at night in March 2023
@claim bone 2023-03 | Ward B has one midwife at night in March 2023
@claim dwardb 2023-06 | Ward B has two midwives at night in June 2023
@claim bbikes 2023-03 | The clinic has three motorcycles in March 2023, two of which start
@claim dbike 2023-06-09 | The fourth motorcycle came on 9 June 2023 and three of four start
@claim bfour 2023-04-09 | A fourth motorcycle will arrive by Easter 2023
@claim cfour 2023-06 | The fourth motorcycle will not come before June 2023
@claim broad 2023-03 | The road to Gbanjama is good (said mockingly)
@claim bfar 2023 | Yamandu is 41 kilometres from Gbanjama
@claim cmiles 2023 | Yamandu is 25 miles from Gbanjama
@claim blight 2022-11/2023-03 | The wards have had electric light all night since November 2022
@claim bfridge 2023-03 | The refrigerator for blood runs on gas
@claim bpaid 2023-03 | Kumba Lebbie paid for soap and the card but not for the bed
@claim dbed 2023 | Nobody ever paid for a bed in the waiting home, only for the card and the soap | Women had to pay for a bed in the waiting home
@claim cwho 2023-04 | The friends of the clinic ask who is to pay for soap
@claim bhome 2022 | At least 300 women used the waiting home in 2022
@claim chome 2022 | 317 women used the waiting home in 2022
@claim cretr 2023-02 | The newsletter withdraws its announcement that Baindu Moiwo was about to retire
@claim dretire 2023-06 | Baindu Moiwo is not retiring but works three days a week
@claim cward 2023-05-02 | Ward C will open on 2 May 2023
@claim eward 2023-05-30 | Ward C will open on 30 May 2023
@claim dopen 2023-05-30 | Ward C has been open since 30 May 2023
@claim dsink 2023-06 | Each ward has had its own sink since April 2023
@claim bshared 2023-03 | Wards A and B share a sink in March 2023
@claim bout 2023-03 | The outpatient window shuts at 16:00

@same equarter cquarter
@same efour cfour
@same eretr cretr
@same emiles cmiles

@pair T rounding ashare cpoints #percentage-conversion | from 54 to 67; thirteen points
@pair T rounding ashare dthird | 67 attended; about a third not
@pair T different-place-time adistrict bfourdead | the district, the clinic
@pair T different-place-time bfourdead bnine | 2022 and 2021
@pair T different-place-time ddead bfourdead | half of 2023 and all of 2022
@pair T hedge areg bnine | registers may be incomplete; the clinic's own count
@pair T at-least abirths cmore #bound | 1,248; more than 1,200
@pair T different-place-time cquarter abirths | a quarter of 2023, the year 2022
@pair T update cquarter dhalf | 331 by March, 640 by June
@pair T opinion acause dclinic | a scientist does not judge; a midwife is certain
@pair T opinion:disagreement cthanks acause | a view of thanks, a scientist's caution
@pair T quoted-by-another cquote dclinic | the letter repeats the scientist
@pair T question dask acause | a question where they came from
@pair T hedge arain dclinic | may have been the rain
@pair T opinion afree afee | free tests or tests with a price
@pair T quoted-by-another dfee dgive | she repeats the councillor and values what is free
@pair T hedge asecond aplan #people-familiar #non-denial | the spokesman does not say; people familiar do
@pair T hedge asecond cyam #spokesperson | not in a position to say; talked about
@pair T hedge dyam aplan #non-denial | reads newspapers with interest
@pair T conditional dyamif dneed | would go if it were built; wants a bridge first
@pair T conditional bif across | if the bridge had been built
@pair T different-place-time btwo bone | ward A, ward B
@pair T update bone dwardb | one in March, two in June
@pair T update bbikes dbike | three of which two start; four of which three
@pair T promise-later-changed bfour cfour #broken-promise | by Easter; not before June
@pair T promise-later-changed bfour dbike #broken-promise | by Easter; on 9 June
@pair T sarcasm broad bif | a good road is mockery
@pair T rounding bfar cmiles #unit-conversion | 41 kilometres, 25 miles
@pair T negation-scope bpaid dbed #partial-denial | not for the bed; for soap and card
@pair T question cwho dbed | a question about soap
@pair T at-least bhome chome #bound | at least 300; 317
@pair T different-event blight bfridge | light from the panels, the fridge on gas
@pair T negation-scope cretr dretire #retraction | a withdrawn report; fewer days, no retirement
@pair T promise-later-changed cward eward #stealth-edit | 2 May, changed in silence to 30 May
@pair T promise-later-changed cward dopen #broken-promise | planned for 2 May; open since 30 May
@pair T update eward dopen | will open; has been open
@pair T update bshared dsink | a shared sink, later one for each ward
