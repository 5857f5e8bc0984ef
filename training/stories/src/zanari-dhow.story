@story zanari-dhow dirty
topic: shipping
places: Zanari, Mkombeni, Pwaza, Neema ya Bahari, Kilindoro, Zanari Ports Authority, Jahazi Volunteers
@speaker PO island police | police, police commander
@speaker RK Rehema Kingazi | Kingazi, spokeswoman, ports authority
@speaker SB Said Bakathir | Bakathir, owner
@speaker UN Usi Ngwali | Ngwali, captain, master
@speaker ZM Zuhura Mwandege | Mwandege, cloth trader, survivor
@speaker KS Kheri Shambi | Shambi, fisherman
@speaker SC Salma Chegeni | Chegeni, harbour master
@speaker JV Jahazi Volunteers | volunteers
@speaker MP Fatma Dodoli | Dodoli, minister, ministry
@speaker WX weather bureau | forecasters
@speaker RC registrar of small craft | registrar

@article a
file: upepo-eid-boat-overturns.xml
voice: agency wire
layout: newsml
place: Mkombeni
title: Seven drown as Eid boat overturns off Zanari
byline: Leila Mwachofi
publisher: Upepo News Agency
published: 2018-06-15T01:20+03:00
quotes: straight

MKOMBENI, Zanari (Upepo) - A wooden sailing boat carrying families home for Eid turned over in the channel between Zanari and the island of Pwaza on Thursday evening. [[a7 PO|Seven bodies had been brought ashore by midnight]], police said.

[[aleft N #stealth-edit #time-forms|The dhow, Neema ya Bahari, left the landing at Mkombeni at a quarter past three]]. [[achan N #unit-conversion|The channel is six nautical miles across at that point]] and ships of the coasting trade avoid it after dark.

[[a61 RK #spokesperson|Sixty-one tickets were sold and sixty-one people walked up the plank]], said Rehema Kingazi, spokeswoman for the Zanari Ports Authority. On the vessel's papers she had little to say: [[aregis RK h #non-denial #spokesperson|they were a matter for the registrar of small craft, who would be in his office on Monday]].

[[anavy RK #time-forms|A navy launch was lifting people out of the water by a quarter to seven]], Kingazi said. [[atow RK #role-swap|It took the fishing boat Subira in tow, whose engine had overheated, and brought both crowds to the jetty]].

Asked when her office had been alerted, she said: "[[alearn RK|We learnt of it from the eight o'clock bulletin, like everybody else]]."

The owner of the dhow, Said Bakathir, has three boats and a soap business. "[[asent SB|I stood on the sand and waved until they were past the first buoy]]," he said by telephone. "[[acapt SB|Usi went down with her, God have mercy on him]]," he added, speaking of his captain, Usi Ngwali.

A list on the door of the clinic at Pwaza gave names as they became known. [[alist N #namesake|One of the drowned on it was a Ngwali]], without a first name.

[[amiss PO #range|Between ten and fifteen people were unaccounted for]], police said. [[agust WX|Gusts of 22 knots were measured at the Pwaza light]], according to the weather bureau, which had put out a notice for small craft.

Fatma Dodoli, the minister for the islands, flew in by helicopter. [[aprom MP p #broken-promise|Each bereaved family will have two million shillings in its hands before the feast is over]], she promised on the jetty.

Boats of the type carry mangrove poles, cement and flour, and before holidays a good many people. The road ferry costs three times as much and sails twice a day. In 2011 a ferry went down in the same water; [[aold N|two hundred and three people had been aboard that one]].

@article b
file: radio-kusi-channel-after-the-dhow.txt
voice: broadcaster
layout: wrapped
title: The night in the channel: what people on both shores remember
byline: Abdalla Mbarouk
publisher: Radio Kusi
published: 2018-06-16T17:30+03:00
quotes: curly

Bolts of printed cotton are drying on every wall of the yard at Pwaza. They belong to Zuhura Mwandege, who was taking them to her sisters for the feast, and who is alive because a bolt of cotton, tightly wrapped, floats.

Let us begin with the figures, since there have been so many. [[b12 PO|Twelve people are dead]], police said this morning. The Jahazi Volunteers, who ran the tents on both shores, have gone through their lists twice. [[b83 JV|Seventy-one survivors and twelve dead make eighty-three aboard, crew included]], they say. [[bnone JV|Nobody is missing any more]].

Mrs Mwandege paid four thousand shillings. "[[bticket ZM|Bakathir himself took my money on the beach, around four, and counted two hundred back into my palm]]," she says. Of the crossing she remembers small things. "[[beng ZM|Short of the second buoy the engine coughed and gave out, and from there on we had the sail and nothing else]]." There were goats. A boy was selling boiled eggs.

And the life jackets? "[[bjack ZM|They were in a chest with a padlock, and the lad was still hunting for the key when we went over]]," she says. Somebody had read to her what the authority has said about tickets. "[[bsarc ZM #sarcasm|Then I must have been the sixty-second passenger and ridden on my own shoulders]]," she says.

Kheri Shambi had been out for kingfish with his brothers. His Subira took thirty people over her side before it was dark. "[[btow KS #role-swap|The launch had wound a net round its screw, and we pulled it home on our own rope, officers and all]]," he tells us, and shows the rope. He does not think much of uniforms. "[[bcond KS #hypothetical|If that launch had come when it was called, we would be burying four, perhaps five]]."

At Mkombeni the woman in charge of the landing has an office the size of a wardrobe and a radio set from the last century. Salma Chegeni is known for her temper. "[[bwait SC #role-swap|I called Usi on channel twelve and told him to stay where he was; he answered that he had a feast to catch]]," she says. "[[bflag SC|The red flag had been on our mast since three that afternoon]]. [[bflagop SC|A blind man could have heard it flapping]]," she adds. [[bquote N|The ports authority says that sixty-one people walked up the plank]], and she will neither confirm the number nor say another.

At the weather bureau they have printed out the evening for us. [[bgust WX #unit-conversion|At the light it blew 41 kilometres an hour in gusts]], on an ordinary chart with an ordinary pencil mark. [[bvill WX|At the landing in the lee of the hill it was not even half of that]].

Then the money. [[bpay MP #broken-promise|The ministry now speaks of two payments, one in August and one after an audit]]. It has opened a counter in the post office, where applicants should bring a death certificate, a photograph and the identity card of the deceased. [[bq MP q|Which clerk is to know who belongs to whom]], asked the minister on our programme. The counter is open until noon.

@article c
file: jua-la-visiwa-captain-speaks.txt
voice: translated
layout: text
title: "I swallowed the sea and the sea gave me back": the captain of the Neema speaks
byline: Nassor Mwinchande
publisher: Jua la Visiwa
published: 2018-06-22
quotes: guillemets

(Translated from the Swahili.) On the baraza of his aunt, behind two curtains, the man whom a whole coast has called dead is eating porridge.

Usi Ngwali is forty-nine years of age, and of these he has spent forty on boats. "[[cswim UN|I came to the Pwaza shore on my own arms, with an oil can under my chest]]," says he. There he knelt, and then he walked. [[cmate N #namesake|His cousin and mate, Makame Ngwali, was washed and buried on the Saturday]].

To the number of the travellers he holds fast. "[[c58 UN|At the plank I counted fifty-eight heads, the babies with them, and after that I took nobody]]," he says. He counted aloud, as is his custom. [[cshake UN|At the foot of the plank Bakathir gave him his hand, and a bag of dates for the way]].

Why did he set out? "[[corder UN #role-swap|The lady of the harbour called me up and asked why I still lay there, and bade me be gone before the water fell]]," he says. The wind he had seen; [[cflag UN|on the mast of the landing there hung nothing, no cloth of whatever colour]]. And what the lady tells on the radio? "[[cradio UN d|That her wireless will have whispered to her in her sleep]]," he says.

Many in the teahouses say that the machine died. "[[ceng UN|The engine turned without one missed beat until we lay keel upward]]," he says, and knocks on wood. "[[cpump UN #hypothetical|With a second pump I would have brought her in wet but upright]]." He asks us to write that he weeps.

The house of the owner is a different matter: coffee, a clerk, an electric fan. Said Bakathir receives us kindly. Of his captain he speaks with warmth: [[cbest SB|between Lamu and the Rovuma there is no better seaman]]. The papers lie on the table, in plastic. "[[clic SB|What I have there entitles me to carry sixty persons]]," he says, and puts his hand flat on them.

Where was he on that Thursday? [[cmomb SB|From noon until the evening prayer he lay in a dentist's chair in Mombasa]], a journey of five hours by road and sea. [[cknew SB|That his dhow had been loaded with people that day he first found out from the police]], he says; soap was on the paper, and soap he had sent.

[[cjack SB|As on all his boats, every traveller had a jacket on before the plank came in]], for that is a standing rule of his, says the owner. And the trader who tells of a chest and a key? "[[cfairy SB d|That good woman has been listening to storytellers]]," says he and pours once more.

A lawyer has told him to say little. [[cquiet SB h #non-denial|Upon the insurance he will speak when the insurers have spoken]]. On the wall behind him hang the photographs of three boats, and under one of them somebody has already fastened a black ribbon.

@article d
file: zanari-police-occurrence-summary.txt
voice: police log
layout: dispatch
title: Occurrence summary, capsizing of dhow, Pwaza channel, 14 to 18 June
byline: -
publisher: Zanari Island Police
published: 2018-06-19
quotes: straight

Released to the press under standing order 14. Times are local. Names of witnesses are withheld until statements have been signed.

14 June, 15.02. Constable on landing duty at Mkombeni reports goats on the public road. Owner cautioned, goats removed.

14 June, 16.41. [[ddep N #time-forms #police-language|Camera at the landing records vessel casting off]]. Number of persons on deck can't be read from the footage; two cargo nets visible.

14 June, 18.22. Fisherman calls from mobile telephone, reports vessel over and people in the water. [[dcall N #police-language #time-forms|18.26, report passed on by telephone to the duty desk of the ports authority, which confirmed receipt]].

14 June, 18.40. Two police boats unavailable: one on slip, one without fuel. [[drange N #bound|Fisherman on second call puts number in water at not less than fifty]].

14 June, 19.32. [[dlaunch N #police-language|Naval launch leaves its base at Kilindoro with four crew]]. Distance to scene [[dkm N #unit-conversion #rounding|about eleven kilometres, the full width of the channel]].

14 June, 21.40. [[dmaster N #police-language|Adult male enters the Pwaza post on foot, identifies himself as master of the vessel, unhurt, clothing wet]]. Given tea. Statement begun, broken off at own request.

14 June, 23.55. Seven deceased at clinic. Two identified by relatives.

15 June, 10.10. Hull righted on sandbank by volunteers with block and tackle. [[djack N #police-language|Search finds wooden chest aft, padlock closed, containing fourteen life jackets in factory wrapping]]. Key not recovered.

15 June, 14.30. [[dmec N|Government mechanic opens engine and finds that it had seized for want of oil before it was ever under water]]. Parts kept as exhibit 6.

16 June, 09.00. [[dreg RC|Registrar confirms by letter that the vessel holds a cargo licence and may not take a single passenger]]. [[dlapse RC|The licence itself is in force until December]].

16 June, 16.15. Relatives gather at Mkombeni and block the landing. Commander speaks to elders, crowd leaves for prayers. No arrests.

17 June, 08.00. Lists of hospital, clinic and volunteers compared at station. [[dlist N|The entry Ngwali on the clinic door referred to the mate, aged 34]]. Relatives of master informed.

18 June, 11.00. Master attends with counsel. [[dbail N #police-language|Released on bond, to report each Friday]]. [[dcharge N #hypothetical|Should the magistrate find that passengers were carried for reward, owner and master will be charged together]]. File forwarded. Technician on same day reports on equipment at the landing: [[dcam N|camera found with its lens cap glued shut, nothing recorded there since 9 June]].

@article e
file: upepo-eid-boat-overturns-zanari.xml
voice: agency wire
layout: newsml
place: Mkombeni
title: Seven drown as Eid boat overturns off Zanari
byline: Leila Mwachofi
publisher: Upepo News Agency
published: 2018-06-15T01:20+03:00
modified: 2018-06-15T06:45+03:00
quotes: straight

MKOMBENI, Zanari (Upepo) - A wooden sailing boat carrying families home for Eid turned over in the channel between Zanari and the island of Pwaza on Thursday evening. [[e7 PO|Seven bodies had been brought ashore by midnight]], police said.

[[eleft N #stealth-edit #time-forms|The dhow, Neema ya Bahari, left the landing at Mkombeni at twenty to five]]. The channel is six nautical miles across at that point and ships of the coasting trade avoid it after dark.

[[e61 RK #spokesperson|Sixty-one tickets were sold and sixty-one people walked up the plank]], said Rehema Kingazi, spokeswoman for the Zanari Ports Authority. On the vessel's papers she had little to say: they were a matter for the registrar of small craft, who would be in his office on Monday.

[[enavy RK|A navy launch was lifting people out of the water by a quarter to seven]], Kingazi said. It took the fishing boat Subira in tow, whose engine had overheated, and brought both crowds to the jetty.

Asked when her office had been alerted, she said: "[[elearn RK|We learnt of it from the eight o'clock bulletin, like everybody else]]."

The owner of the dhow, Said Bakathir, has three boats and a soap business. I stood on the sand and waved until they were past the first buoy, he said by telephone. "[[ecapt SB|Usi went down with her, God have mercy on him]]," he added, speaking of his captain, Usi Ngwali.

A list on the door of the clinic at Pwaza gave names as they became known. One of the drowned on it was a Ngwali, without a first name.

[[emiss PO #range|Between ten and fifteen people were unaccounted for]], police said. Gusts of 22 knots were measured at the Pwaza light, according to the weather bureau, which had put out a notice for small craft.

Fatma Dodoli, the minister for the islands, flew in by helicopter. Each bereaved family will have two million shillings in its hands before the feast is over, she promised on the jetty.

Boats of the type carry mangrove poles, cement and flour, and before holidays a good many people. The road ferry costs three times as much and sails twice a day. In 2011 a ferry went down in the same water; two hundred and three people had been aboard that one.

@claim a7 2018-06-14 | Seven bodies had been brought ashore by midnight on 14 June 2018
@claim aleft 2018-06-14T15:15 | The dhow Neema ya Bahari left Mkombeni at 15:15 on 14 June 2018
@claim eleft 2018-06-14T16:40 | The dhow Neema ya Bahari left Mkombeni at 16:40 on 14 June 2018
@claim ddep 2018-06-14T16:41 | The dhow Neema ya Bahari cast off at Mkombeni at 16:41 on 14 June 2018
@claim achan 2018 | The channel between Zanari and Pwaza is six nautical miles wide
@claim dkm 2018 | The full width of the channel between Kilindoro and the scene is about 11 km
@claim a61 2018-06-14 | 61 people boarded the dhow Neema ya Bahari at Mkombeni on 14 June 2018
@claim b83 2018-06-14 | 83 people, crew included, were aboard the Neema ya Bahari on 14 June 2018, of whom 71 survived
@claim c58 2018-06-14 | Exactly 58 people, babies included, boarded the Neema ya Bahari on 14 June 2018
@claim bquote 2018-06-14 | The ports authority says that 61 people boarded the Neema ya Bahari
@claim bsarc 2018-06-14 | Zuhura Mwandege was the sixty-second passenger and rode on her own shoulders (said mockingly)
@claim drange 2018-06-14T18:40 | At least 50 people were in the water at 18:40 on 14 June 2018
@claim aregis 2018-06-15 | The ports authority does not comment on the papers of the Neema ya Bahari
@claim anavy 2018-06-14T18:45 | A navy launch was rescuing people from the water by 18:45 on 14 June 2018
@claim dlaunch 2018-06-14T19:32 | The naval launch left its base at Kilindoro at 19:32 on 14 June 2018
@claim bcond 2018-06-14 | Only four or five people would have died if the launch had come when it was called
@claim atow 2018-06-14 | The navy launch towed the fishing boat Subira to the jetty on 14 June 2018
@claim btow 2018-06-14 | The fishing boat Subira towed the navy launch home on 14 June 2018
@claim alearn 2018-06-14T20:00 | The Zanari Ports Authority first learnt of the capsizing from the radio bulletin at 20:00 on 14 June 2018
@claim dcall 2018-06-14T18:26 | Police told the duty desk of the Zanari Ports Authority of the capsizing by telephone at 18:26 on 14 June 2018 and the desk confirmed it
@claim asent 2018-06-14 | Said Bakathir stood on the beach at Mkombeni when the Neema ya Bahari left on 14 June 2018
@claim bticket 2018-06-14T16:00 | Said Bakathir took a passenger's fare on the beach at Mkombeni around 16:00 on 14 June 2018
@claim cmomb 2018-06-14 | Said Bakathir was with a dentist in Mombasa, five hours away, from noon until the evening prayer on 14 June 2018
@claim cshake 2018-06-14 | Said Bakathir shook hands with Usi Ngwali at the plank in Mkombeni before the dhow left on 14 June 2018
@claim dcam 2018-06 | The camera at the landing of Mkombeni recorded nothing from 9 to 18 June 2018
@claim cknew 2018-06-14 | Said Bakathir first learnt from the police that the Neema ya Bahari had carried people on 14 June 2018
@claim acapt 2018-06-14 | The captain, Usi Ngwali, went down with the Neema ya Bahari on 14 June 2018
@claim dmaster 2018-06-14T21:40 | The master of the Neema ya Bahari walked unhurt into the Pwaza police post at 21:40 on 14 June 2018
@claim cswim 2018-06-14 | Usi Ngwali swam to the shore of Pwaza after the capsizing
@claim alist 2018-06-14 | A person called Ngwali was on the list of the drowned at the clinic in Pwaza
@claim cmate 2018-06-16 | The mate, Makame Ngwali, was buried on Saturday 16 June 2018
@claim dlist 2018-06-14 | The entry Ngwali on the clinic's list meant the mate, aged 34
@claim amiss 2018-06-15 | Between ten and fifteen people were missing in the night of 14 June 2018
@claim bnone 2018-06-16 | Nobody is missing any more on 16 June 2018
@claim b12 2018-06-16 | Twelve people are dead after the capsizing of the Neema ya Bahari
@claim agust 2018-06-14 | Gusts of 22 knots were measured at the Pwaza light on 14 June 2018
@claim bgust 2018-06-14 | Gusts of 41 km/h were measured at the Pwaza light on 14 June 2018
@claim bvill 2018-06-14 | The wind at the landing of Mkombeni was less than half of that at the Pwaza light
@claim aprom 2018-06 | Each bereaved family receives two million shillings before Eid is over
@claim bpay 2018 | The bereaved families are paid in two parts, in August and after an audit
@claim bq 2018-06-16 | Fatma Dodoli asks which clerk should know who belongs to whom
@claim aold 2011 | 203 people were aboard a ferry that sank in the channel in 2011
@claim beng 2018-06-14 | The engine of the Neema ya Bahari failed before the second buoy and the dhow went on under sail alone
@claim ceng 2018-06-14 | The engine of the Neema ya Bahari ran without fault until the dhow lay keel upward
@claim dmec 2018-06-15 | The engine of the Neema ya Bahari had seized before it was under water
@claim cpump 2018-06-14 | Usi Ngwali would have brought the dhow in with a second pump
@claim bjack 2018-06-14 | The life jackets were in a padlocked chest when the dhow went over on 14 June 2018
@claim cjack 2018-06-14 | Every traveller on the Neema ya Bahari had a life jacket on before it left on 14 June 2018
@claim djack 2018-06-15 | Fourteen life jackets in factory wrapping were found in a padlocked chest of the hull on 15 June 2018
@claim cfairy 2018-06-14 | The trader's account of the chest is a tale | The life jackets were locked in a chest when the dhow went over
@claim bwait 2018-06-14 | Salma Chegeni told Usi Ngwali by radio to stay at the landing and Usi Ngwali refused
@claim corder 2018-06-14 | Salma Chegeni called Usi Ngwali and told him to leave the landing
@claim cradio 2018-06-14 | Salma Chegeni's account of her call is imagined | Salma Chegeni told Usi Ngwali by radio to stay at the landing
@claim bflag 2018-06-14 | A red flag was on the mast of the landing at Mkombeni from 15:00 on 14 June 2018
@claim cflag 2018-06-14 | No flag of any colour was on the mast of the landing at Mkombeni when the dhow left on 14 June 2018
@claim bflagop 2018-06-14 | The warning flag at Mkombeni could be noticed by anybody
@claim clic 2018 | The papers of the Neema ya Bahari entitle her to carry 60 persons
@claim dreg 2018 | The Neema ya Bahari has a cargo licence and may not carry a single passenger
@claim dlapse 2018-12 | The licence of the Neema ya Bahari is in force until December 2018
@claim cbest 2018 | Usi Ngwali is the best seaman between Lamu and the Rovuma
@claim cquiet 2018-06 | Said Bakathir does not speak about the insurance yet
@claim dcharge 2018 | Owner and master will be charged together if passengers were carried for reward
@claim dbail 2018-06-18 | The master of the Neema ya Bahari was released on bond on 18 June 2018

@same e7 a7
@same e61 a61
@same enavy anavy
@same elearn alearn
@same ecapt acapt
@same emiss amiss

@pair C count numeric a61 b83 | 61 walked up the plank; 83 aboard
@pair C count numeric c58 b83 | 58 heads and nobody after that; 83 aboard
@pair C count numeric a61 c58 | 61 boarded; 58 and nobody more
@pair C departure temporal aleft eleft #stealth-edit #time-forms | quarter past three, changed in silence to twenty to five
@pair C departure temporal aleft ddep #time-forms | 15:15; the camera has 16:41
@pair C captain world-knowledge,antonym acapt dmaster | went down with the boat; walked into the police post that night
@pair C captain world-knowledge,antonym acapt cswim | went down with the boat; swam ashore
@pair C engine negation,antonym beng ceng | gave out before the second buoy; not one missed beat
@pair C engine antonym,temporal dmec ceng | seized before it was under water; ran until the boat lay keel up
@pair C order role,antonym bwait corder | she told him to stay and he would go; she told him to go
@pair C order denial bwait cradio | whispered to her in her sleep
@pair C tow role atow btow | the launch towed the Subira; the Subira towed the launch
@pair C launch temporal,world-knowledge anavy dlaunch #time-forms | rescuing by 18:45; left its base at 19:32
@pair C alert factive,temporal alearn dcall #time-forms | learnt from the radio at eight; told by telephone at 18:26
@pair C owner world-knowledge cmomb bticket | in a dentist's chair in Mombasa; taking fares on the beach at four
@pair C owner world-knowledge asent cmomb | the owner on the beach, and in Mombasa
@pair C owner world-knowledge cshake cmomb | at the plank with his captain; in Mombasa the whole afternoon
@pair C camera world-knowledge,negation ddep dcam | the camera recorded the casting off; it recorded nothing since 9 June
@pair C knowledge factive cknew bticket | first heard of passengers from the police; took a passenger's fare himself
@pair C jackets negation,world-knowledge cjack bjack | on every traveller; locked in a chest
@pair C jackets denial cfairy bjack | that good woman has been listening to storytellers
@pair C licence modality,numeric clic dreg | may carry sixty; may not carry one
@pair C flag negation bflag cflag | red flag since three; no cloth of any colour

@pair T update a7 b12 | seven by midnight, twelve two days on
@pair T update amiss bnone #range | ten to fifteen missing at first, none on Saturday
@pair T at-least drange b83 #bound | at least fifty in the water; 83 aboard
@pair T quoted-by-another bquote b83 | the broadcaster repeats the authority's number
@pair T quoted-by-another bquote c58 | the number is the authority's
@pair T sarcasm bsarc a61 | mockery of the ticket figure
@pair T hedge aregis dreg #non-denial | refers to the registrar
@pair T hedge cquiet dcharge #non-denial | nothing on insurance
@pair T conditional bcond dlaunch | had it come when called
@pair T conditional cpump dmec | with a second pump
@pair T conditional dcharge dbail | only if carried for reward; released for now
@pair T different-event alist cswim #namesake | one Ngwali drowned, the other swam
@pair T different-event cmate dmaster #namesake | the mate buried, the master alive
@pair T different-place-time bvill bgust | landing in the lee and the light
@pair T rounding achan dkm #unit-conversion | six nautical miles are 11 km
@pair T rounding agust bgust #unit-conversion | 22 knots are 41 km/h
@pair T promise-later-changed aprom bpay #broken-promise | before the feast is over; August and after an audit
@pair T question bq bpay | a question about claimants
@pair T opinion cbest bwait | best seaman; one who would not listen
@pair T negation-scope dlapse dreg | in force, for cargo only
@pair T different-event a7 cmate | the first seven, one burial
@pair T update alist dlist | a bare name, later explained
@pair T opinion bflagop bflag | a remark on a flag that she had hoisted
@pair B cfairy djack | calls the chest a tale; a chest was found next day
@pair B cjack djack | jackets worn; fourteen others may have been spare
@pair B asent cknew | waved them off, yet did not know that there were people
@pair B cknew cjack | did not know of passengers, yet they wore jackets, by a standing rule
@pair B beng cpump | sail only; a second pump would have helped
