@story pulau-senja-ferry dirty
topic: ferries
places: Pulau Senja, Teluk Ambar, Senja Bahari, Senja Indah, Lintas Selat Raya, Karang Tiga
@speaker WP Wulan Prasetya | Wulan, Ms Wulan, spokeswoman
@speaker YL Yohanes Lamatoa | Lamatoa, harbour master
@speaker HK Hendro Kusnadi | Hendro, Colonel Hendro, head of the search office
@speaker AW Agung Wiratmo | Agung, first mate
@speaker MS Melati Sihombing | Melati, survivor
@speaker LS Laode Sabirin | Laode, fisherman
@speaker NI Ina Nimbrot | Ina Nimbrot, stall keeper
@speaker RD Ratna Dewanti | Ratna, transport minister
@speaker SP Saut Panggabean | Saut, investigator
@speaker TK Theresia Kelen | Sister Theresia, nurse
@speaker WS Teluk Ambar weather station | weather station
@speaker RS coastal radio station | radio station
@speaker PF people familiar with the harbour's books | people who know the harbour's books
@speaker MB man at the back of the hall | man
@speaker QU relatives in the queue | queue
@speaker LR Lintas Selat Raya | company, owner, line

@article a
file: kabar-selat-ferry-sinks-off-pulau-senja.txt
voice: agency wire
layout: wrapped
place: Teluk Ambar
title: Ferry sinks between Pulau Senja and Teluk Ambar, nine dead
byline: Dian Maheswari
publisher: Kabar Selat
published: 2011-12-18T19:45+08:00
quotes: straight

TELUK AMBAR, Dec 18 (Kabar Selat) - The ferry Senja Bahari went down on Sunday on its way from Pulau Senja to Teluk Ambar with families who were travelling home for Christmas.

[[anine HK|Nine bodies had been recovered by nightfall]], Colonel Hendro Kusnadi, who heads the regional search office, said. [[adist HK|The place lies seven nautical miles from the nearest jetty]].

[[asail LR #time-forms|She cast off at 4.50 in the morning, well before it got light]], according to the owner, Lintas Selat Raya. [[areef WP #spokesperson|Some two hours later she ran on the reef of Karang Tiga and filled]], said its spokeswoman, Wulan Prasetya. [[acall RS|The coastal radio station took down a call for help from her at 7.02]].

[[amanifest WP #spokesperson|The manifest that went to the harbour master has 117 names]], Wulan said. [[anone WP #spokesperson|Nobody was on board whose name is not on it]]. Relatives at the jetty were shown a copy through the window of a car.

[[acaptain WP #role-swap|Captain Rusli Tandiono had the wheel from the first minute and was the last to leave the bridge]], she said. He could not be reached. [[aboats WP|Both lifeboats were lowered in good order]], she added.

[[awarn WS #time-forms|Its warning of high seas went to the harbour of Pulau Senja at 3.40, and the harbour confirmed it a quarter of an hour later]], the weather station of Teluk Ambar reported. [[awave WS|In the middle of the strait the waves stood at four metres]].

The Senja Bahari was built in 1989 as a landing craft and has changed flags twice. [[a200 WP #modality|Her papers allow her to carry up to two hundred passengers]], Wulan said. [[aweek RD p #broken-promise|The wreck will be raised within a week]], promised Ratna Dewanti, the transport minister, who flew in on Sunday afternoon.

Hendro was careful about the cause. [[ashift HK h|The cargo may have moved]], he said. [[aif HK #hypothetical|If the current holds, rafts could be found as far as the salt works]], he added. Three navy boats and about forty fishing boats kept searching under lamps.

The crossing takes three hours and costs 35,000 rupiah. There is no bridge and no airfield; the island lives on copra and on what its young people send home.

@article b
file: ambar-online-live-ferry.txt
voice: live blog
layout: text
title: Senja Bahari: the second day, as it happens
byline: Putu Lestari + Reza Firmansyah
publisher: Ambar Online
published: 2011-12-19T20:10+08:00
quotes: straight

+20:05 We are closing this blog for tonight. [[bdead HK|Fourteen dead have been brought ashore]], the search office says. The soup kitchen at the jetty goes on until midnight and still needs spoons.

+19:20 Wulan Prasetya, the line's spokeswoman, has called us back at last, about the stall. "[[bglass WP d #spokesperson|That is the kind of thing one sees at the bottom of a palm wine jar]]," she says. On trucks: [[btwelve WP #partial-denial|there were trucks, seven of them and not twelve]].

+17:45 A correction from Colonel Hendro Kusnadi. [[bwith HK #retraction|The 163 survivors that his office gave at noon are withdrawn]], since one hospital had sent its list twice. [[b151 HK|A hundred and fifty-one people have been taken alive out of the water]]. He apologised and drank a glass of water standing up.

+16:30 Our reporter at the clinic has spoken to Melati Sihombing, 24, a teacher. "[[bsun MS #time-forms|The sun was over the tamarind tree when they let go the ropes, it was a quarter past six by my telephone]]," she says. "[[bjacket MS|For the life jacket I paid a sailor ten thousand]]." She swam for four hours with two boys on a door.

+15:50 And this, from her too: "[[bcaps MS|in deep water, with nothing under us, she lay down on her side like a buffalo]]." Reef? She shakes her head and asks for tea.

+14:40 What they say in the queue at the jetty: "[[bq QU q|Why does a company that knows every name need three days to read them out?]]"

+13:15 Yohanes Lamatoa, the harbour master of Pulau Senja, came to the phone. "[[bfax YL|Before noon on Sunday nothing about the weather reached my office]]," he says; the fax had been without paper since Friday. [[bmay YL #modality|At yellow a harbour master can send a ship out or keep her, as he sees fit]]. "[[bhand YL|I stood on the mole and waved her off with my own hand]]."

+12:30 Lamatoa again, on the load. "[[btrucks YL #role-swap|The line begged me on the telephone to let the rice trucks on, and in the end I gave in]]," he says.

+11:10 [[bindah N|The Senja Indah, her sister ship, has come into Teluk Ambar with 88 passengers, all well]]. Applause.

+09:40 A voice from the island. Ina Nimbrot keeps the coffee stall behind the customs shed. "[[bcoffee NI #time-forms|Captain Rusli sat on my bench from six to half past seven on Sunday and had three glasses]]," she tells us. He left when the sirens went.

+08:15 Good morning. Calm sea, a little rain. [[bwave N|In the harbour basin the swell is below one metre]]. [[bjack WP|Life jackets were given out free of charge to each and every one]], the company writes in a note that came overnight. [[bcoffin LR p|It will bear the cost of every funeral]].

+08:00 We start again. Names of the missing are on the board of the parish hall. Please do not send us pictures of the dead.

@article c
file: ambar-post-what-the-divers-saw.html
voice: local paper
layout: modern
title: What the divers saw at sixty metres
byline: Maria Goreti Tukan
publisher: Ambar Post
published: 2012-01-14
quotes: curly

The divers of the navy wear a string of knots, one for each day under water. Saut Panggabean of the accident committee has counted the knots of all six, and he has counted other things.

[[cboats SP|The two lifeboats hang in their davits, fast with paint]], he told a meeting in the parish hall on Thursday. [[ckeel SP|The bottom of the ship has no scratch in it]]. [[cramp SP|The bow ramp is shut, with both bolts home]], he said, which made some people look up.

Then the papers. [[ccert SP #modality|The certificate is one for cargo and does not permit a single passenger]], said Saut. "[[cman YL|The list that was handed to me had ninety-six names]]," Yohanes Lamatoa, the harbour master, stated in writing. He has been relieved of his office and grows vanilla. "[[csleep YL|At the hour when she put to sea I was asleep, and a clerk stamped the papers]]," his statement goes on.

[[cfee PF h #people-familiar|A sum may have been paid for each sailing]], people who know the harbour's books say. They speak of two million rupiah.

The radio log was played. [[ctape N|On the tape of that Sunday there is no call from the Senja Bahari, neither at seven nor at any other time]]. A tanker asks for a pilot, and somebody hums.

Agung Wiratmo, the first mate, is out of hospital. "[[cmate AW #role-swap|I steered her from the jetty on, because the captain had stayed on the island]]," he said, with his wife beside him. [[corder AW|The captain had wished him a good watch]]. He does not want to talk about the rest. [[ccouncil N|A lawyer for the captain asked for the sentence to be struck out]]; Saut let it stand.

Laode Sabirin was fishing for squid when the Senja Bahari passed him. [[chang LS|Her ramp hung half open like a lower lip]], the fisherman says, [[cdist LS #unit-conversion|and that was thirteen kilometres out]]. He hauled eleven people over his gunwale, and his boat has smelt of diesel ever since. [[crafts LS|Two empty rafts lay at the salt works on the Tuesday]], he says.

In a letter of four pages Lintas Selat Raya defends itself. "[[ctrucks LR #role-swap|It was the harbour master who urged the rice trucks on us and would hear of no excuse]]," it writes. [[cbest LR #opinion|The Senja Bahari was the pride of the strait]]. A man at the back of the hall called out that she had been [[crust MB #opinion|a rusty tray with curtains]].

[[chold SP #modality|At yellow any vessel of less than five hundred tons has to stay in port, whatever the harbour master thinks]], Saut read from the regulation of 2003. [[cif SP #hypothetical|Had that been followed, the sea would have had nobody to take]].

[[cdead TK|Thirty-one dead are in the book of the parish]], said Sister Theresia Kelen, who keeps it. [[cleast SP #bound|At least a hundred and sixty people were on board]], the committee holds. [[c2004 N|In 2004 a wooden ferry sank on the same crossing with fifty-two]].

The minister has written too. [[craise N #broken-promise|The wreck stays where it is until the monsoon is over]], according to her letter. "[[cfuneral TK #sarcasm|The company has honoured us with one wreath, so we shall have to bury them one after the other under it]]," the nurse said. [[cpay N #broken-promise|Nobody has come to pay for the graves]]. [[cspoke N|In December the spokeswoman had said that the captain was the last to leave the bridge]].

The next meeting is on 9 February. Coffee will be brought by the stall from the island.

@article d
file: island-mail-archive-ferry.xml
voice: agency wire
layout: rss
place: Teluk Ambar
title: Ferry sinks off Pulau Senja
byline: -
publisher: Island Mail Archive
published: 2012-12-18
copy_of: a
note: the archive stamped the agency's text of 18 December 2011 with the year in which it was scanned
quotes: straight

The ferry Senja Bahari went down on Sunday on its way from Pulau Senja to Teluk Ambar with families who were travelling home for Christmas.

[[dnine HK #wrong-date-copy|Nine bodies had been recovered by nightfall]], Colonel Hendro Kusnadi, who heads the regional search office, said. The place lies seven nautical miles from the nearest jetty.

[[dsail LR #wrong-date-copy|She cast off at 4.50 in the morning, well before it got light]], according to the owner, Lintas Selat Raya. [[dreef WP #wrong-date-copy|Some two hours later she ran on the reef of Karang Tiga and filled]], said its spokeswoman, Wulan Prasetya. The coastal radio station took down a call for help from her at 7.02.

[[dmanifest WP #wrong-date-copy|The manifest that went to the harbour master has 117 names]], Wulan said. Nobody was on board whose name is not on it. Relatives at the jetty were shown a copy through the window of a car.

[[dcaptain WP|Captain Rusli Tandiono had the wheel from the first minute and was the last to leave the bridge]], she said. He could not be reached. Both lifeboats were lowered in good order, she added.

Its warning of high seas went to the harbour of Pulau Senja at 3.40, and the harbour confirmed it a quarter of an hour later, the weather station of Teluk Ambar reported. In the middle of the strait the waves stood at four metres.

The Senja Bahari was built in 1989 as a landing craft and has changed flags twice. Her papers allow her to carry up to two hundred passengers, Wulan said. The wreck will be raised within a week, promised Ratna Dewanti, the transport minister, who flew in on Sunday afternoon.

Hendro was careful about the cause. The cargo may have moved, he said. If the current holds, rafts could be found as far as the salt works, he added. Three navy boats and about forty fishing boats kept searching under lamps.

@claim anine 2011-12-18 | Nine bodies had been recovered from the Senja Bahari by nightfall on 18 December 2011
@claim bdead 2011-12-19 | Fourteen dead of the Senja Bahari had been brought ashore by the evening of 19 December 2011
@claim cdead 2012-01 | Thirty-one people died in the sinking of the Senja Bahari
@claim adist 2011-12-18 | The Senja Bahari sank seven nautical miles from the nearest jetty
@claim cdist 2011-12-18 | The Senja Bahari passed Laode Sabirin thirteen kilometres out
@claim asail 2011-12-18T04:50 | The Senja Bahari left Pulau Senja at 4:50, before dawn, on 18 December 2011
@claim bsun 2011-12-18T06:15 | The Senja Bahari left Pulau Senja at 6:15, in sunlight, on 18 December 2011
@claim areef 2011-12-18 | The Senja Bahari ran on the reef of Karang Tiga and filled
@claim bcaps 2011-12-18 | The Senja Bahari capsized in deep water without touching ground
@claim ckeel 2012-01 | The bottom of the Senja Bahari is without a scratch
@claim acall 2011-12-18T07:02 | The coastal radio station received a call for help from the Senja Bahari at 7:02 on 18 December 2011
@claim ctape 2011-12-18 | The tape of 18 December 2011 holds no call from the Senja Bahari
@claim amanifest 2011-12-18 | The manifest of the Senja Bahari that went to the harbour master has 117 names
@claim cman 2011-12-18 | The passenger list of the Senja Bahari that was handed to the harbour master had 96 names
@claim anone 2011-12-18 | Everybody on board the Senja Bahari is among the 117 on the manifest
@claim b151 2011-12-19 | 151 people of the Senja Bahari have been rescued alive
@claim bwith 2011-12-19 | The search office withdraws its figure of 163 survivors
@claim cleast 2011-12-18 | At least 160 people were on board the Senja Bahari
@claim acaptain 2011-12-18 | Captain Rusli Tandiono steered the Senja Bahari from the start and was the last to leave the bridge
@claim cmate 2011-12-18 | Agung Wiratmo steered the Senja Bahari from the jetty on, and Captain Rusli Tandiono had stayed on the island
@claim bcoffee 2011-12-18T06:00/2011-12-18T07:30 | Captain Rusli Tandiono sat at a coffee stall on Pulau Senja from 6:00 to 7:30 on 18 December 2011
@claim bglass 2011-12-18 | The story of the captain at the coffee stall is a drinker's fancy | Captain Rusli Tandiono sat at a coffee stall on Pulau Senja when the ferry sank
@claim cspoke 2011-12 | The spokeswoman said that the captain was the last to leave the bridge
@claim aboats 2011-12-18 | Both lifeboats of the Senja Bahari were lowered
@claim cboats 2012-01 | Both lifeboats of the wreck hang in their davits, stuck with paint
@claim awarn 2011-12-18T03:40/2011-12-18T03:55 | The harbour of Pulau Senja received the warning of high seas at 3:40 and confirmed it on 18 December 2011
@claim bfax 2011-12-18 | The office of the harbour master received nothing about the weather before noon on 18 December 2011
@claim awave 2011-12-18 | The waves in the middle of the strait were four metres high
@claim bwave 2011-12-19 | The swell in the harbour basin is below one metre
@claim a200 2011 | The Senja Bahari may carry up to 200 passengers
@claim ccert 2011 | The certificate of the Senja Bahari permits no passenger at all
@claim aweek 2011-12 | The wreck of the Senja Bahari will be raised within a week
@claim craise 2012-01 | The wreck of the Senja Bahari stays where it is until the monsoon is over
@claim ashift 2011-12-18 | The cargo of the Senja Bahari may have moved
@claim aif 2011-12-18 | Rafts could be found as far as the salt works if the current holds
@claim btwelve 2011-12-18 | Seven trucks were on board the Senja Bahari and not twelve | Twelve trucks were on board the Senja Bahari
@claim btrucks 2011-12-17 | Lintas Selat Raya begged Yohanes Lamatoa to let the rice trucks on board
@claim ctrucks 2011-12-17 | Yohanes Lamatoa urged Lintas Selat Raya to take the rice trucks on board
@claim bjacket 2011-12-18 | Melati Sihombing bought her life jacket from a sailor for ten thousand rupiah
@claim bjack 2011-12-18 | Life jackets were given free of charge to everybody on the Senja Bahari
@claim bq 2011-12-19 | People at the jetty ask why the company needs three days to read out the names
@claim bmay 2011 | A harbour master may choose at a yellow warning whether a ship sails
@claim chold 2011 | Vessels of less than 500 tons must stay in port at a yellow warning
@claim bhand 2011-12-18 | Yohanes Lamatoa stood on the mole and waved to the Senja Bahari when it left
@claim csleep 2011-12-18 | Yohanes Lamatoa was asleep when the Senja Bahari put to sea
@claim bindah 2011-12-19 | The Senja Indah reached Teluk Ambar with 88 passengers, all well
@claim cramp 2012-01 | The bow ramp of the wreck of the Senja Bahari is shut and bolted
@claim chang 2011-12-18 | The bow ramp of the Senja Bahari hung half open at sea
@claim cfee 2011 | A sum may have been paid to the harbour for each sailing
@claim crafts 2011-12-20 | Two empty rafts lay at the salt works on 20 December 2011
@claim cif 2011-12-18 | Everyone would be alive if the rule about yellow warnings had been followed
@claim cbest 2011 | The Senja Bahari was the pride of the strait
@claim crust 2011 | The Senja Bahari was a rusty tray with curtains
@claim c2004 2004 | A wooden ferry sank on the same crossing with 52 people in 2004
@claim bcoffin 2011-12 | Lintas Selat Raya will bear the cost of every funeral
@claim cpay 2012-01 | The graves of the dead of the Senja Bahari have not been paid for
@claim cfuneral 2012-01 | The company honours the dead with one wreath for all (said mockingly)

@same dnine anine
@same dsail asail
@same dreef areef
@same dmanifest amanifest
@same dcaptain acaptain

@pair C manifest numeric amanifest cman | 117 and 96 names on one list
@pair C aboard numeric,negation anone b151 | nobody beyond the 117; 151 rescued alive
@pair C aboard numeric anone cleast #bound | nobody beyond the 117; at least 160
@pair C wheel role acaptain cmate | the captain steered; the mate steered and the captain was ashore
@pair C wheel world-knowledge acaptain bcoffee | on the bridge to the last; at a coffee stall on the island
@pair C stall denial bglass bcoffee | the bottom of a palm wine jar
@pair C warning negation,temporal awarn bfax #time-forms | received and confirmed before four; nothing before noon
@pair C yellow modality bmay chold | can send her out; has to stay in port
@pair C departure temporal asail bsun #time-forms | 4:50 before dawn; a quarter past six in the sun
@pair C ramp antonym cramp chang | shut with both bolts home; half open at sea
@pair C boats antonym aboats cboats | lowered; still in their davits
@pair C trucks role btrucks ctrucks | the line begged; the harbour master urged
@pair C papers modality,numeric a200 ccert | up to two hundred; no passenger at all
@pair C cause lexical,antonym areef bcaps | ran on a reef; lay over in deep water
@pair C cause negation areef ckeel | ran on a reef; a bottom without a scratch
@pair C jackets lexical bjack bjacket | given free to everybody; bought for ten thousand
@pair C call negation acall ctape | a call at 7:02; none on the tape
@pair C mole antonym,world-knowledge bhand csleep | on the mole; asleep, the same man

@pair T update anine bdead | nine on the first evening, fourteen on the second
@pair T update bdead cdead | fourteen, thirty-one weeks later
@pair T update bwith b151 #retraction | a figure withdrawn, the right one
@pair T rounding adist cdist #unit-conversion | seven nautical miles are thirteen kilometres
@pair T at-least b151 cleast #bound | 151 living, at least 160 on board
@pair T hedge ashift bcaps | the cargo may have moved
@pair T hedge ashift areef | the cargo may have moved, a reef all the same
@pair T conditional aif crafts #hypothetical | if the current holds; found there two days later
@pair T conditional cif chold #hypothetical | had the rule been followed
@pair T promise-later-changed aweek craise #broken-promise | within a week; after the monsoon
@pair T promise-later-changed bcoffin cpay #broken-promise | every funeral; nobody has paid
@pair T question bq amanifest | a question about names
@pair T quoted-by-another cspoke bcoffee | the paper only reports the spokeswoman
@pair T quoted-by-another cspoke cmate | the paper only reports the spokeswoman
@pair T sarcasm cfuneral bcoffin | the honour of one wreath is mockery
@pair T opinion cbest crust | pride, rusty tray
@pair T negation-scope btwelve btrucks #partial-denial | denies the number of trucks, not the trucks
@pair T negation-scope btwelve ctrucks #partial-denial | denies the number of trucks, not the trucks
@pair T different-event bindah b151 | two ships
@pair T different-event c2004 cdead | two sinkings
@pair T different-place-time awave bwave | the strait on Sunday, the basin on Monday
@pair B bglass cmate | drinker's talk, and a sober mate
@pair B cleast amanifest | a manifest may be wrong
