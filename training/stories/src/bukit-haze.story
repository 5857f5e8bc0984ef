@story bukit-haze dirty
topic: environment
places: Bukit Serindit, Paya Kelumpang, Warisan Hijau Plantations, Cahaya Timur, Kuala Merbah
@speaker NH Noraini Hashim | Noraini, director of the environment office
@speaker FL Fauziah Lokman | Fauziah, district education officer
@speaker KV Kumaresan Velayutham | Kumaresan, fire chief, fire officer
@speaker LS Ling Siew Hoon | Ling, Ms Ling, spokeswoman
@speaker SK Suhaila Karim | Suhaila, minister
@speaker JB Jamaluddin Bakri | Jamaluddin, village head
@speaker WT Wahab Taib | Wahab, smallholder
@speaker RS Rohaya Salleh | Rohaya, headmistress
@speaker ZM Zulkifli Majid | Zulkifli, Captain Zulkifli, pilot
@speaker CM Chong Mei Fong | Dr Chong, doctor
@speaker SC Selatan satellite centre | satellite centre
@speaker WO weather office | meteorologists
@speaker DO district office | office
@speaker TN people in the town | townspeople
@speaker LI listener from the market | listener
@speaker PO district police | police

@article a
file: suara-serindit-smoke-monday.html
voice: broadcaster
layout: modern
title: Smoke over Bukit Serindit: what you need to know
byline: -
publisher: Suara Serindit FM
published: 2023-09-25T16:10+08:00
quotes: curly

You could not see the clock tower from the bus station this afternoon, and the swifts were flying at street level. Peat is burning at Paya Kelumpang, eleven kilometres south of the town.

[[a187 N #stealth-edit|At three o'clock the index at the Bukit Serindit station stood at 187]]. Anything over 100 counts as unhealthy.

## How big is the fire?

[[aarea KV|A hundred and twenty hectares are alight]], fire chief Kumaresan Velayutham told our reporter on the dyke. Peat burns downwards; hoses wet the top and the heat goes on beneath. Sixty men work in three shifts.

"[[astart LS #spokesperson #time-forms|The first smoke went up at four on Saturday afternoon, in full view of our tower]]," says Ling Siew Hoon, spokeswoman of Warisan Hijau Plantations, whose palms border on the swamp. The firm has lent two excavators.

## Schools

[[aschool FL|All thirty-four schools of the district will remain closed on Tuesday]], the education officer, Fauziah Lokman, announced at noon. Lessons on the air begin at eight on this frequency, with mathematics.

## Will it last?

[[ahedge NH h|It may get worse before Thursday]], said Noraini Hashim, director of the environment office. [[aif NH #hypothetical|If the wind goes round to the south-east, Kuala Merbah will have it too]]. That is where half a million people live.

## Masks

[[amask NH p #broken-promise|Twenty thousand masks will be in the villages by Friday]], she promised. Keep windows shut, drink water, and leave the motorcycle at home. The clinic in Jalan Pasar is open until midnight; [[aclinic CM|it saw eighty patients with sore eyes on Monday morning]], said Dr Chong Mei Fong.

## Football

The match against Kuala Merbah has been put off. Tickets remain valid. A listener from the market wants to know [[aq LI q|whether durians keep in smoke]]; our cook will answer at six.

We update this page. Traffic on the coast road is down to forty kilometres an hour, and lorries are being held at the bridge until the morning.

@article b
file: suara-serindit-smoke-monday-updated.html
voice: broadcaster
layout: modern
title: Smoke over Bukit Serindit: what you need to know
byline: -
publisher: Suara Serindit FM
published: 2023-09-25T16:10+08:00
modified: 2023-09-26T09:02+08:00
copy_of: a
quotes: curly

You could not see the clock tower from the bus station this afternoon, and the swifts were flying at street level. Peat is burning at Paya Kelumpang, eleven kilometres south of the town.

[[b157 N #stealth-edit|At three o'clock the index at the Bukit Serindit station stood at 157]]. Anything over 100 counts as unhealthy.

## How big is the fire?

[[barea KV|A hundred and twenty hectares are alight]], fire chief Kumaresan Velayutham told our reporter on the dyke. Peat burns downwards; hoses wet the top and the heat goes on beneath. Sixty men work in three shifts.

"[[bstart LS #spokesperson|The first smoke went up at four on Saturday afternoon, in full view of our tower]]," says Ling Siew Hoon, spokeswoman of Warisan Hijau Plantations, whose palms border on the swamp. The firm has lent two excavators.

## Schools

[[bschool FL|All thirty-four schools of the district will remain closed on Tuesday]], the education officer, Fauziah Lokman, announced at noon. Lessons on the air begin at eight on this frequency, with mathematics.

## Will it last?

[[bhedge NH h|It may get worse before Thursday]], said Noraini Hashim, director of the environment office. [[bif NH #hypothetical|If the wind goes round to the south-east, Kuala Merbah will have it too]]. That is where half a million people live.

## Masks

[[bmask NH p|Twenty thousand masks will be in the villages by Friday]], she promised. Keep windows shut, drink water, and leave the motorcycle at home. The clinic in Jalan Pasar is open until midnight; it saw eighty patients with sore eyes on Monday morning, said Dr Chong Mei Fong.

## Football

The match against Kuala Merbah has been put off. Tickets remain valid. A listener from the market wants to know whether durians keep in smoke; our cook has answered that they do not.

We update this page. Traffic on the coast road is down to forty kilometres an hour, and lorries are being held at the bridge until the morning.

@article c
file: nusantara-desk-peat-fire-thursday.txt
voice: agency wire
layout: wrapped
place: Kuala Merbah
title: Minister credits seeding flight as peat fire enters sixth day
byline: Vasuki Annamalai
publisher: Nusantara Desk
published: 2023-09-28T20:30+08:00
quotes: straight

KUALA MERBAH, Sept 28 (Nusantara Desk) - A fire in the peat swamp of Paya Kelumpang burned for a sixth day on Thursday, and an argument about its origin has begun.

[[crain SK|Wednesday's seeding flight brought a good shower down on the swamp]], Minister Suhaila Karim said in parliament. She put the cost at 90,000 ringgit.

[[c41 SC|On Sunday the district had forty-one hotspots]], according to the Selatan satellite centre. Eleven of them lay within the swamp.

"[[clit LS #spokesperson #role-swap|Smallholders set their stubble on fire, and it ran over into our block]]," said Ling Siew Hoon, spokeswoman of Warisan Hijau Plantations. [[crent LS|Block 7, where the damage is worst, is rented from Cahaya Timur]], she said. [[cgates LS|Every gate on the canals has been shut since March]], so that the peat stays wet.

Warisan's share has lost a tenth since Monday. [[cacre LS #unit-conversion|Thirty acres at the outside have burnt]], the spokeswoman added. "[[cperm LS|On cleared rows of up to two hectares our permit lets us burn, with a day's notice]]"; none had been given, she said.

[[carrest PO #police-language|The smallholder Wahab Taib has been under arrest since Tuesday]], the district police said. They gave no age and no reason.

[[cno160 NH|At no hour of Monday did the reading in Bukit Serindit go beyond 160]], said Noraini Hashim of the environment office. Which company does she suspect? "[[cnon NH h #non-denial|I collect ash and not names]]," she replied.

[[cschool FL|All thirty-four schools were closed on Tuesday and Wednesday]], Education Officer Fauziah Lokman reported. [[cmust FL|Above 150 a head teacher has to close, that is in the circular]].

Neighbouring states have offered pumps. [[chect KV|The front has grown to a length of six kilometres]], said Kumaresan Velayutham of the fire brigade. [[cmore KV #bound|Upwards of a hundred hectares had gone by noon]], he reckoned. Two helicopters of the coast guard were expected on Friday. [[cflight N|Smoke delayed nineteen flights in Kuala Merbah on Thursday morning]], and the ferries sounded their horns all day.

@article d
file: nusantara-desk-malay-service-translation.txt
voice: translated
layout: text
title: The peat at Paya Kelumpang burns on, and each points with the finger at the other
byline: -
publisher: Nusantara Desk, Malay service (translated)
published: 2022-09-28
copy_of: c
note: the archive of translations has put the text under the wrong year; it is of 28 September 2023
quotes: guillemets

Since six days the earth itself is burning, so say the people of the swamp, and the smoke goes where it wants.

[[d41 SC #wrong-date-copy|On Sunday the district had forty-one hotspots]], the satellite centre of the south has counted. [[drain SK #wrong-date-copy|Wednesday's seeding flight brought a good shower down on the swamp]], the minister Suhaila Karim has said before the deputies, and there was some applause.

In the hut of the weather observers at the edge of the swamp one hears another thing. [[ddry WO|The whole of Wednesday the funnel there stayed dry to the bottom]], they report. The funnel is emptied every six hours by a student.

Jamaluddin Bakri, who is head of the village since nineteen years, has led our colleague along the bund. [[drang JB #time-forms|On Saturday morning at ten to eleven he had rung the fire station because of smoke]], he tells. The call can be found in his telephone. He showed it with pride and with black fingers.

The plantation sees the guilt elsewhere. "[[dlit LS #wrong-date-copy|Smallholders set their stubble on fire, and it ran over into our block]]," its speaker Ling Siew Hoon has said. She spoke in Kuala Merbah, on the ninth floor.

"[[dgates KV|Three gates of the plantation's canals stood open when we came, and the water was gone]]," says the chief of the firemen, Kumaresan Velayutham. Without water the peat is like tobacco, he explains. [[dhad KV #hypothetical|Had the ditches been full, the thing would have been a matter of one night]].

The law, asked about it, is short. [[dban NH|From June to the first rains no flame of whatever size is permitted on peat]], so Noraini Hashim of the environment office. The fine can reach half a million. It was so far imposed four times, and paid twice.

In the longhouse of the Orang Asli at the river mouth the old people have moved to relatives. A goat, a sewing machine and the register of the school went with them in the boat. They hope that they are back for the rice.

Who has lit it? The village head lifts the shoulders. [[dcareful JB #opinion|The firm is a careful neighbour]], he finds, for it repaired the mosque. His son, who fishes, calls it a thief with a lawn.

@article e
file: merbah-mirror-two-weeks-of-smoke.txt
voice: local paper
layout: keyed
title: After two weeks of smoke, the paperwork
byline: Hidayah Rosli
publisher: Merbah Valley Post
published: 2023-10-07
quotes: curly

The rain came on Thursday night, three hours of it, and on Friday the washing hung outdoors again in Bukit Serindit. Now the files are open.

Rohaya Salleh, headmistress of the primary school behind the mosque, writes up every school day in a ledger. "[[eopen RS|On the Tuesday we taught until one, all six classes, with tape round the windows]]," she says. The parents had no one to leave the children with. [[ehead RS|Whether one closes at 150 is something that the circular leaves to the head]], she says, and points to paragraph four. [[esensor RS|The sensor in her own corridor had read 231 that Monday]], because the canteen was frying. [[emask RS #broken-promise|The boxes with the masks arrived on the Wednesday of the following week]].

## The shirts

Wahab Taib grows pineapples on four acres beside Block 7. He does not raise his voice. "[[eshirt WT #role-swap|Men in the shirts of the firm lit the rows, and gave me fifty ringgit to stay at home that day]]," he told this newspaper. He has spent ten of them. [[ewit WT|On the Tuesday he drove to the police as a witness, on his own motorcycle, and was back for lunch]], he says. The road takes twenty minutes. [[ewhy WT q|Who sets fire to his own pineapples?]] he asks.

The district office sent a man with a wheel and a notebook. [[eacre DO #unit-conversion|He paced out 296 acres of black ground]]. [[eregister DO|The land register has Warisan Hijau Plantations as buyer of Block 7 since May 2021, and no tenancy]], he found when he got back. The page costs four ringgit.

[[e14 KV|For the Sunday the sheet had fourteen hotspots in the district]], says Kumaresan Velayutham, the fire chief, who keeps the sheets on a hook. He did not sleep at home for eleven days. [[e12 KV|In 2019 there were three hundred on one day]], he recalls.

## Aloft

Captain Zulkifli Majid took off from Kuala Merbah on the Wednesday of the sitting with forty-eight flares of salt under the wings. "[[eflare ZM|I landed with all forty-eight of them, for want of a single cloud]]," he says. He would do it again. [[efly ZM #hypothetical|Given a cloud, salt will get it to rain]]. In the town they say that [[esarc TN #sarcasm|the shower was so fine that it wetted the minister alone]].

At the harbour Ling Siew Hoon of Warisan agreed to meet us, with a lawyer. "[[eanyone LS d|For twenty ringgit the printer at the market makes such a shirt for whoever wants one]]," she said about the men beside the pineapples. She explained the water. [[ebarge LS|The gates were opened in August, for ten days, to let barges through]]. [[enotonly LS #partial-denial|She does not claim that smallholders are behind every fire in the district]]. "[[emodel LS #opinion|We are the cleanest estate between here and the hills]]," she said.

"[[edebt CM #opinion|Call it what you like, to me that estate is an assault on lungs]]," says Dr Chong, whose clinic keeps its evening hours until the end of the month. [[eseen CM|By now she has seen some 2,000 patients]].

The minister's office was asked about the flight on three days. [[emin SK h #non-denial|It wrote that Suhaila looked forward to the report of the weather service]]. The police expect to hand their file to the prosecutor in November. Until then the excavators stay where they are, one of them up to the cabin in mud.

@claim a187 2023-09-25T15:00 | The air index at the Bukit Serindit station was 187 at 15:00 on 25 September 2023
@claim b157 2023-09-25T15:00 | The air index at the Bukit Serindit station was 157 at 15:00 on 25 September 2023
@claim cno160 2023-09-25 | The air index in Bukit Serindit never exceeded 160 on 25 September 2023
@claim esensor 2023-09-25 | The sensor in the corridor of Rohaya Salleh's school read 231 on 25 September 2023
@claim aarea 2023-09-25 | 120 hectares of peat are burning at Paya Kelumpang
@claim cacre 2023-09-28 | At most thirty acres have burnt at Paya Kelumpang by 28 September 2023
@claim cmore 2023-09-28 | More than a hundred hectares have burnt at Paya Kelumpang by noon on 28 September 2023
@claim eacre 2023-10 | 296 acres burnt at Paya Kelumpang
@claim chect 2023-09-28 | The fire front at Paya Kelumpang is six kilometres long
@claim astart 2023-09-23T16:00 | The first smoke at Paya Kelumpang rose at 16:00 on 23 September 2023
@claim drang 2023-09-23T10:50 | Jamaluddin Bakri reported smoke at Paya Kelumpang to the fire station at 10:50 on 23 September 2023
@claim aschool 2023-09-26 | All 34 schools of the district will be closed on 26 September 2023
@claim cschool 2023-09-26/2023-09-27 | All 34 schools of the district were closed on 26 and 27 September 2023
@claim eopen 2023-09-26 | The primary school of Rohaya Salleh taught all classes until 13:00 on 26 September 2023
@claim cmust 2023 | A head teacher must close the school at a reading above 150
@claim ehead 2023 | A head teacher may decide whether to close the school at a reading of 150
@claim ahedge 2023-09 | The smoke may get worse before Thursday
@claim aif 2023-09 | Kuala Merbah will have the smoke if the wind goes round to the south-east
@claim cflight 2023-09-28 | Smoke delayed nineteen flights in Kuala Merbah on 28 September 2023
@claim amask 2023-09-29 | 20,000 masks will be in the villages by 29 September 2023
@claim emask 2023-10-04 | The masks arrived at the school on 4 October 2023
@claim aclinic 2023-09-25 | The clinic saw eighty patients with sore eyes on the morning of 25 September 2023
@claim eseen 2023-10-07 | The clinic has seen about 2,000 patients in all
@claim crain 2023-09-27 | The seeding flight of 27 September 2023 brought rain to the swamp of Paya Kelumpang
@claim ddry 2023-09-27 | The rain gauge at the swamp of Paya Kelumpang stayed dry throughout 27 September 2023
@claim eflare 2023-09-27 | Zulkifli Majid fired none of the salt flares on the flight of 27 September 2023, since there was no cloud
@claim efly 2023 | Salt makes a cloud rain if there is a cloud
@claim esarc 2023-09-27 | The shower of 27 September 2023 wetted the minister alone (said mockingly)
@claim emin 2023-10 | The minister's office does not say whether the flight brought rain
@claim c41 2023-09-24 | The district had 41 hotspots on 24 September 2023
@claim e14 2023-09-24 | The district had fourteen hotspots on 24 September 2023
@claim e12 2019 | The district had three hundred hotspots on one day in 2019
@claim clit 2023-09-23 | Smallholders set the fire that burnt Block 7
@claim eshirt 2023-09-23 | Men in shirts of Warisan Hijau Plantations lit the rows and paid Wahab Taib to stay away
@claim eanyone 2023-10 | A shirt of the firm can be had by anybody and proves nothing | Men of Warisan Hijau Plantations lit the fire
@claim ewhy 2023-10 | Wahab Taib asks who would set fire to his own pineapples
@claim enotonly 2023-10 | Ling Siew Hoon does not claim that smallholders lit every fire of the district
@claim crent 2023 | Warisan Hijau Plantations rents Block 7 from Cahaya Timur
@claim eregister 2021-05 | Warisan Hijau Plantations bought Block 7 in May 2021 and is no tenant
@claim cgates 2023-03/2023-09-28 | Every gate on the canals of Warisan Hijau Plantations has been shut since March 2023
@claim dgates 2023-09-23 | Three canal gates of Warisan Hijau Plantations stood open when the fire brigade arrived
@claim ebarge 2023-08 | The canal gates of Warisan Hijau Plantations were opened for ten days in August 2023
@claim dhad 2023-09 | The fire would have lasted one night if the ditches had been full
@claim cperm 2023 | Warisan Hijau Plantations may burn cleared rows of up to two hectares with a day's notice
@claim dban 2023 | Fire on peat is forbidden at any size from June to the first rains
@claim carrest 2023-09-26 | A smallholder, Wahab Taib, has been under arrest since 26 September 2023
@claim ewit 2023-09-26 | Wahab Taib went to the police as a witness on 26 September 2023 and was home for lunch
@claim cnon 2023-09-28 | Noraini Hashim names no company
@claim dcareful 2023 | Warisan Hijau Plantations is a careful neighbour
@claim emodel 2023 | Warisan Hijau Plantations is the cleanest estate between the coast and the hills
@claim edebt 2023 | The estate of Warisan Hijau Plantations is an assault on lungs

@same barea aarea
@same bstart astart
@same bschool aschool
@same d41 c41
@same drain crain
@same dlit clit

@pair C index numeric a187 b157 #stealth-edit | 187, silently changed to 157
@pair C index numeric,negation a187 cno160 | 187 at three; at no hour above 160
@pair C hotspots numeric c41 e14 | 41 and fourteen for the district on one day
@pair C fire role clit eshirt | smallholders; men of the firm
@pair C shirts denial eanyone eshirt | the shirts prove nothing
@pair C block lexical crent eregister | rents it; bought it
@pair C gates antonym cgates dgates | shut since March; three stood open
@pair C gates antonym cgates ebarge | shut since March; opened in August, the same speaker
@pair C shower antonym crain ddry | a good shower; dry all day
@pair C shower negation,world-knowledge crain eflare | the seeding brought rain; no flare was fired
@pair C police lexical carrest ewit | under arrest; a witness, home for lunch
@pair C lessons antonym cschool eopen | all closed; taught until one
@pair C circular modality cmust ehead | has to close; left to the head
@pair C permit modality cperm dban | may burn rows up to two hectares; no flame of any size
@pair C start temporal astart drang #time-forms | first smoke at four; reported at ten to eleven
@pair C area numeric aarea cacre #unit-conversion | 120 hectares; thirty acres at the outside
@pair C area numeric cacre eacre | thirty acres at the outside; 296

@pair C area numeric cacre cmore #unit-conversion | thirty acres at the outside; upwards of a hundred hectares

@pair T at-least cmore eacre #bound | upwards of a hundred hectares; 296 acres
@pair T at-least b157 cno160 | 157, never beyond 160
@pair T different-place-time esensor cno160 | a school corridor, the station
@pair T different-place-time esensor a187 | a school corridor, the station
@pair T rounding aarea eacre #unit-conversion | 120 hectares are 296.5 acres
@pair T different-place-time chect aarea | length of the front, burning area
@pair T promise-later-changed aschool eopen | announced as closed; what one school did
@pair T hedge ahedge chect | may get worse; the front grew
@pair T conditional aif cflight #hypothetical | if the wind turns, which it later did
@pair T promise-later-changed amask emask #broken-promise | by Friday; the Wednesday after
@pair T update aclinic eseen | eighty on one morning, 2,000 in a fortnight
@pair T conditional efly eflare #hypothetical | given a cloud, which there was not
@pair T sarcasm esarc crain | a shower for the minister alone is mockery
@pair T hedge emin ddry #non-denial | waits for a report
@pair T hedge emin eflare #non-denial | waits for a report
@pair T different-event e12 e14 | a day of 2019, a day of 2023
@pair T different-event e12 c41 | a day of 2019, a day of 2023
@pair T question ewhy clit | a question, no statement
@pair T negation-scope enotonly clit #partial-denial | not every fire, but that one
@pair T conditional dhad dgates | had the ditches been full
@pair T opinion dcareful edebt | a careful neighbour, an assault
@pair T opinion dcareful emodel | a careful neighbour, the cleanest estate
@pair B dgates ebarge | opened for ten days in August; some may have been left open
