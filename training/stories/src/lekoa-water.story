@story lekoa-water dirty
topic: utilities
places: Lekoa, Ha Sefoli, Mokhalinyane, Maqhaka, Lekoa Water, Thabana Lodge
@speaker LQ Limpho Qhobela | Qhobela, Ms Qhobela, manager
@speaker LW Lekoa Water | utility
@speaker ML Moeketsi Letlatsa | Letlatsa, Mr Letlatsa, valve man
@speaker RK Retselisitsoe Khoabane | Khoabane, councillor, Councillor Khoabane
@speaker PN Palesa Ntsekhe | Ntsekhe, Ms Ntsekhe, town clerk
@speaker LM Lineo Mokhethi | Mokhethi, Ms Mokhethi, resident
@speaker TR Thabang Ramokhoase | Ramokhoase, mayor
@speaker TM Teboho Mosenye | Mosenye, tanker driver
@speaker MP Mamello Phafoli | Phafoli, Sister Phafoli, nurse
@speaker KN Kopano Ntoi | Ntoi, water engineer of Mokhalinyane
@speaker CH Nthati Letuka | Letuka, chairwoman

@article a
file: lekoa-bell-dry-weekend.txt
voice: local paper
layout: text
title: The weekend that Ha Sefoli carried its water
byline: Reabetsoe Sehloho
publisher: Lekoa Bell
published: 2024-03-06
quotes: curly

The first bucket was put down at the spring below the church at three on Saturday morning, and by sunrise the line of them reached to the road.

Ha Sefoli, the upper ward of Lekoa, had run dry. "[[amonday LM #time-forms|From Friday noon until six on Monday morning no tap in the ward gave a drop]]," says Lineo Mokhethi, who teaches and has a mother of ninety. [[ahours LQ|The interruption lasted thirty-one hours]], according to Limpho Qhobela, the manager of Lekoa Water. The two women live in the same street.

Why the water stopped is a matter of one iron wheel under the bridge. "[[avalve RK #role-swap|The utility's man shut it in front of me, at eleven on Friday, and I could not stop him]]," says Retselisitsoe Khoabane, the councillor for the ward. He had gone there to look at a cracked parapet. [[awhy LQ h #non-denial|Why it was shut will be gone into at the proper time]], says Qhobela. "[[amay LQ|In an emergency we may close a main without a word to anyone]]," she adds.

[[atank LQ|The reservoir on the hill, she says, never fell below four fifths]]. A second reservoir has been on the drawing board since 2011.

There was a tanker, white with a blue stripe. [[abought PN|The council has bought it, and it belongs to this town for good]], the town clerk, Palesa Ntsekhe, says. "[[achurch TM #time-forms|On Saturday from eleven until two I stood with it in front of the church in Ha Sefoli]]," says its driver, Teboho Mosenye. He gave out twenty litres a head.

Some went to the river instead. Sister Mamello Phafoli, at the clinic, wrote up the result. [[aclinic MP|Fourteen children came in with the runs that week, and the doctor put every one of them down to river water]], she says. [[aclinicsat MP|Seven had been seen by Sunday]].

Long before, people in the ward had complained of low pressure, and Mokhethi collected their names. "[[apetlearn PN|That there was a petition I learnt on Monday, from the radio]]," says the town clerk. [[aleast LM #bound|It has more than three thousand signatures]], says Mokhethi.

The council met on Thursday night, the 29th, to vote on the tariff. Khoabane is not among those who will answer for it, he says. "[[awake RK|At that hour I was at my uncle's wake on the far side of the mountains, four hours from here by road]]." The new price list hangs in the hall. [[anine LQ #percentage-conversion|Water gets nine per cent dearer for a household, no more]], Qhobela says. [[acredit LQ p #broken-promise|Everybody in the ward will find fifty maloti taken off the March bill]], she promises.

[[akeys N #people-familiar|The locks of the depot were changed on Sunday night, people familiar with the place say]]. A notice on the door asks staff to ring the bell. The spring below the church, for its part, gives eleven litres a minute, as it did in 1934.

@article b
file: public-works-committee-14-march.txt
voice: transcript
layout: keyed
title: Public Works Committee, 14 March: extracts from the record
byline: -
publisher: Lekoa Town Record
published: 2024-03-15
quotes: straight

The committee sat at four minutes past ten in the library, the hall being let for a wedding. What follows is shortened; pauses are left in where the record has them.

LETUKA: Good, are we, is that thing on? Mr Letlatsa first. You look after the valves.

LETLATSA: Thirty-one years, Madam Chair.

LETUKA: The wheel under the bridge. Who closed it?

LETLATSA: [[bwheel ML #role-swap|Councillor Khoabane. I held the lamp, and he turned it with his own two hands]]. He said the lodge must not, the Thabana Lodge needed pressure for its guests.

LETUKA: And then it stayed closed.

LETLATSA: [[bforgot ML|The desk forgot to tell me to open it again, until Monday, and so it stayed shut]]. I do nothing without the desk. That is the rule since the flood.

LETUKA: I see. Well. Ms Mokhethi, the petition.

MOKHETHI: [[bstamp LM|I put it into Ms Ntsekhe's hand on 20 February, all of it, and she read the first page and stamped it]]. I have the stamp here. [[bcount LM #bound|We stopped counting at three thousand one hundred and forty names]].

LETUKA: Ms Ntsekhe?

NTSEKHE: May I, I would like to, can I answer in writing? [[bwrite PN h #non-denial|I stamp two hundred things a day]]. There is something that I want to correct. [[bnever PN d #denied-denial|I have not denied that people complained]]. [[bminutes PN #time-forms|And the minutes of the 29th have Councillor Khoabane speaking to the tariff at ten past seven and again at twenty to eight]], since that was asked.

LETUKA: Thank you. Mr Mayor, the tanker.

RAMOKHOASE: [[blease TR|It is leased, by the month, for nineteen thousand maloti, and in June it goes back to the firm]]. [[bmoney TR|That is money well spent]].

MOKHETHI: Madam Chair, there is a photograph. [[bwedding LM #time-forms|At half past twelve that Saturday the same tanker, number plate and all, was filling the pots of a wedding in Maqhaka]]. That is thirty kilometres. My cousin was the bride.

LETUKA: Noted. Ms Qhobela, you have the floor, and please, slowly.

QHOBELA: [[bhours LQ #time-forms|The ward was off from four on Saturday morning to six on Sunday morning, which is twenty-six hours]]. [[bopened LQ|At ten to six on Sunday our desk rang Mr Letlatsa and he opened the valve]]. It is in the log.

LETUKA: Was everyone without?

QHOBELA: [[bpart LQ #partial-denial|It is not right to say everyone; the lower street had water, the upper three did not]].

LETUKA: You know the regulation. I read it out. [[bmust CH #court-language|A supplier has to give forty-eight hours' notice before closing a main, emergencies not excepted]].

QHOBELA: We will look at that.

LETUKA: Was anybody ill?

QHOBELA: [[bill LQ|No illness in Ha Sefoli that week had anything to do with what people drank]]. [[bpump LQ #role-swap|On the Saturday Mokhalinyane asked us for a pump, and I had to refuse]], that is how short we all were.

LETUKA: [[bask CH q|And would a pump have helped, with a closed valve?]]

QHOBELA: [[bifp LQ #hypothetical|With a second line from the hill, nobody would have noticed]].

LETUKA: We break for ten minutes.

@article c
file: makoanyane-column-wheel.txt
voice: opinion column
layout: wrapped
title: Whose hands were on the wheel?
byline: Tumelo Makoanyane
publisher: The Highlander
published: 2024-03-23
quotes: curly

My grandmother judged a household by its water barrel. If the lid was clean, she would sit down. If it was dusty she would remember that she was expected elsewhere.

I have been up the hill of Ha Sefoli, where our reservoir stands. A ladder leads to the rim, and the watchman let me use it. [[cfloat N|He and I had looked in on that Saturday, too, and the float lay on the concrete, in a puddle]]. I have a picture, for those who like figures.

[[cfull N #sarcasm|It must be a comfort to know that one's taps are dry in front of a full tank]].

Figures, then. [[ctariff N #percentage-conversion|For ten thousand litres my neighbour paid 84 maloti in February and 118 for the same quantity in March]]. The difference is neatly set out on one line, with a rose printed beside it. [[ccredit LW|The utility tells her that its computer does not allow for anything to be taken off]]. She is seventy-four, and has kept each bill since the kingdom had one tap.

Councillor Khoabane came to see me, which was brave. What the valve man told the committee [[ccomic RK d|comes straight out of a comic book]], he says. He laid on my desk a programme of the wake, with a lamb on it. [[cname N #namesake|The Khoabane who is down to speak in it is a Pastor Sello Khoabane, of whom there are in these mountains about as many as there are sheep]]. I asked him about the Thabana Lodge. [[clodge RK h #non-denial|He has friends in many places]], he said. [[cgood RK|He is the most hard-working member that this council has, he thinks]].

Then the pump. I rang Kopano Ntoi, the water engineer in Mokhalinyane, a man who picks up. "[[cpump KN #role-swap|It was Lekoa that asked us, on that Saturday, and I had to say that we had none to spare]]," he says. "[[cborrow KN|We lent them one in 2019 and it came back without its hose]]."

[[cquote N|Ms Qhobela has told the committee that she refused Mokhalinyane a pump]]. I give it as she gave it.

[[cfam N #people-familiar|People familiar with the depot tell me that the log was typed a week later]]. [[clog LW h #non-denial|The utility says that it has several logs]]. As for the clinic's book, nobody has asked to see it, and Sister Phafoli would so like to show it. Of the fourteen, she says, [[chome MP|the last went home on the 12th]].

What is to be done? [[cwish N m|The regulator should fine the utility, and the ward should spend the money]]. In July there will be elections. [[cif N #hypothetical|If Khoabane keeps his seat, I will carry his water up the hill myself]], in my grandmother's barrel.

[[cpet N|The petition has about three thousand names, and mine came last]]. I am told that it is still in a drawer, beneath the file on the second reservoir. A reader has sent me the key of a valve. I am keeping it by the door, where the umbrella used to be.

@claim amonday 2024-03-01T12:00/2024-03-04T06:00 | No tap in Ha Sefoli gave water from Friday noon, 1 March 2024, until 06:00 on Monday 4 March
@claim ahours 2024-03 | The water cut in Ha Sefoli lasted 31 hours
@claim bhours 2024-03-02T04:00/2024-03-03T06:00 | The water cut in Ha Sefoli lasted 26 hours, from 04:00 on Saturday 2 March to 06:00 on Sunday 3 March 2024
@claim avalve 2024-03-01T11:00 | The man of Lekoa Water shut the valve under the bridge on 1 March 2024 and Councillor Khoabane could not stop the man
@claim bwheel 2024-03-01 | Councillor Khoabane turned the valve under the bridge shut while Moeketsi Letlatsa held the lamp
@claim ccomic 2024-03 | Moeketsi Letlatsa's account of the valve is invented | Councillor Khoabane turned the valve under the bridge shut
@claim awhy 2024-03 | Lekoa Water does not say yet why the valve was shut
@claim amay 2024 | A supplier may close a main in an emergency without telling anyone
@claim bmust 2024 | A supplier must give 48 hours' notice before closing a main, in an emergency too
@claim atank 2024-03 | The reservoir of Ha Sefoli was never less than four fifths full
@claim cfloat 2024-03-02 | The float of the reservoir of Ha Sefoli lay in a puddle on the floor on Saturday 2 March 2024
@claim cfull 2024-03 | A full tank above dry taps is a comfort (said mockingly)
@claim abought 2024 | The council of Lekoa has bought the tanker and owns it
@claim blease 2024 | The tanker of Lekoa is leased by the month and goes back to the firm in June 2024
@claim bmoney 2024-03 | The lease of the tanker is money well spent
@claim achurch 2024-03-02T11:00/2024-03-02T14:00 | The tanker stood in front of the church in Ha Sefoli from 11:00 to 14:00 on Saturday 2 March 2024
@claim bwedding 2024-03-02T12:30 | The tanker was at a wedding in Maqhaka, 30 km away, at 12:30 on Saturday 2 March 2024
@claim aclinic 2024-03 | Fourteen children in Ha Sefoli fell ill from river water in the week of the cut
@claim aclinicsat 2024-03-03 | Seven children with diarrhoea had been seen by Sunday 3 March 2024
@claim bill 2024-03 | No illness in Ha Sefoli in that week was caused by what people drank
@claim chome 2024-03-12 | The last of the fourteen children went home on 12 March 2024
@claim apetlearn 2024-03-04 | Palesa Ntsekhe learnt of the petition from the radio on Monday 4 March 2024
@claim bstamp 2024-02-20 | Palesa Ntsekhe was handed the petition on 20 February 2024, read its first page and stamped it
@claim bwrite 2024-03-14 | Palesa Ntsekhe does not say whether the petition was handed to the town clerk
@claim bnever 2024-03-14 | Palesa Ntsekhe has not denied that people complained | Palesa Ntsekhe has denied that people complained
@claim aleast 2024 | The petition has more than 3,000 signatures
@claim bcount 2024 | The petition has at least 3,140 signatures
@claim cpet 2024 | The petition has about 3,000 names
@claim awake 2024-02-29T19:00 | Councillor Khoabane was at a wake four hours away by road during the council meeting of 29 February 2024
@claim bminutes 2024-02-29T19:10 | Councillor Khoabane spoke in the council meeting of 29 February 2024 at 19:10 and 19:40
@claim cname 2024-02-29 | The Khoabane in the programme of the wake is Pastor Sello Khoabane
@claim anine 2024-03 | Water gets nine per cent dearer for a household in Lekoa
@claim ctariff 2024-03 | The price of 10,000 litres of water rose from 84 to 118 maloti, by 40 per cent, from February to March 2024
@claim acredit 2024-03 | Every household of the ward gets fifty maloti off the March bill
@claim ccredit 2024-03 | The computer of Lekoa Water does not allow a deduction from the bill
@claim akeys 2024-03-03 | The locks of the depot were changed on Sunday night, 3 March 2024
@claim bforgot 2024-03-04 | The desk of Lekoa Water forgot until Monday to tell Moeketsi Letlatsa to open the valve, and the valve stayed shut
@claim bopened 2024-03-03T05:50 | The desk of Lekoa Water rang Moeketsi Letlatsa at 05:50 on Sunday 3 March 2024 and Letlatsa opened the valve
@claim bpart 2024-03 | The lower street of Ha Sefoli had water and the upper three did not | Everyone in Ha Sefoli was without water
@claim bpump 2024-03-02 | Mokhalinyane asked Lekoa for a pump on 2 March 2024 and Lekoa refused
@claim cpump 2024-03-02 | Lekoa asked Mokhalinyane for a pump on 2 March 2024 and Mokhalinyane refused
@claim cborrow 2019 | Mokhalinyane lent Lekoa a pump in 2019
@claim cquote 2024-03-14 | Limpho Qhobela told the committee that Lekoa refused Mokhalinyane a pump
@claim bask 2024-03-14 | Nthati Letuka asks whether a pump would have helped with a closed valve
@claim bifp 2024-03 | Nobody would have noticed the cut if there had been a second line from the hill
@claim clodge 2024-03 | Councillor Khoabane does not say whether the Thabana Lodge asked for the valve to be shut
@claim cgood 2024-03 | Councillor Khoabane is the most hard-working member of the council
@claim cfam 2024-03 | The log of Lekoa Water was typed a week later
@claim clog 2024-03 | Lekoa Water does not say whether the log was typed later
@claim cwish 2024-03 | The regulator should fine Lekoa Water
@claim cif 2024-07 | Tumelo Makoanyane will carry water up the hill if Khoabane keeps the seat

@pair C hours numeric,temporal amonday ahours #time-forms | Friday noon to Monday at six is 66 hours; 31 hours
@pair C hours numeric ahours bhours | the same manager: 31 hours; 26 hours
@pair C hours temporal amonday bhours #time-forms | until Monday at six; until Sunday at six
@pair C valve role avalve bwheel #role-swap | the utility's man shut it before the councillor; the councillor turned it and the man held the lamp
@pair C valve denial ccomic bwheel | straight out of a comic book
@pair C notice modality amay bmust | may close without a word; must give 48 hours, emergencies included
@pair C tank antonym,world-knowledge atank cfloat | four fifths full; a puddle
@pair C tanker lexical abought blease | bought for good; leased until June
@pair C saturday world-knowledge achurch bwedding #time-forms | at the church; thirty kilometres away at 12:30
@pair C illness negation aclinic bill | fourteen from river water; none from what they drank
@pair C petition factive apetlearn bstamp | learnt of it on 4 March; read and stamped on 20 February
@pair C meeting world-knowledge awake bminutes #time-forms | four hours away; speaking in the meeting
@pair C tariff numeric anine ctariff #percentage-conversion | nine per cent; 84 to 118 is forty per cent
@pair C opening factive,temporal bforgot bopened | forgot until Monday; rang on Sunday
@pair C pump role bpump cpump #role-swap | they asked us and we refused; you asked us and we refused
@pair C street negation,denial amonday bpart #partial-denial | no tap in the ward; the lower street had water

@pair T hedge awhy bwheel #non-denial | the reason will be gone into
@pair T hedge awhy avalve #non-denial | no word on why it was shut
@pair T update aclinicsat aclinic | seven by Sunday, fourteen in the week
@pair T update aclinic chome | fourteen fell ill, all home
@pair T at-least aleast bcount #bound | more than three thousand; at least 3,140
@pair T rounding cpet bcount | about three thousand; 3,140
@pair T hedge bwrite bstamp #non-denial | two hundred things a day: no answer
@pair T negation-scope bnever bstamp #denied-denial | not denied that people complained; the petition is another matter
@pair T negation-scope bnever apetlearn #denied-denial | complaints were known; the petition not
@pair T different-event cname awake #namesake | another Khoabane spoke at the wake
@pair T different-event cname bminutes #namesake | a pastor of the name at the wake, the councillor in the minutes
@pair T promise-later-changed acredit ccredit #broken-promise | fifty off; the computer does not allow it
@pair T quoted-by-another cquote cpump | the columnist gives the manager's words
@pair T different-event cborrow cpump | a pump lent in 2019, one asked for in 2024
@pair T different-event cborrow bpump | 2019 and 2024
@pair T question bask bpump | a question about the use of a pump
@pair T conditional bifp bhours | with a second line
@pair T sarcasm cfull cfloat | a full tank is mockery
@pair T sarcasm cfull atank | mocks the claim without a figure
@pair T hedge clodge bwheel #non-denial | friends in many places
@pair T hedge clog bopened #non-denial | several logs
@pair T hedge clog cfam #non-denial | neither confirms nor denies
@pair T opinion cgood cwish | hard-working councillor; a fine for the utility
@pair T opinion bmoney cwish | well spent; fine them
@pair T conditional cif cgood | if he keeps his seat
@pair B bpart ahours | the upper streets alone, or the ward
@pair B bforgot bhours | off until Sunday or shut until Monday: follows from the opening
@pair B cfam bopened | a log typed a week later may still be right
@pair B amonday bopened | opened on Sunday, and no drop until Monday
