@story kilbracken-school dirty
topic: schools
places: Kilbracken, Kilbracken Community College, Drumsheel, Athenmore, Safeslip
@speaker AT Attracta Tuohy | principal, Ms Tuohy
@speaker OT Oisín Tuohy | pupil
@speaker FM Fergal Mulvihill | Mulvihill, Mr Mulvihill, teacher
@speaker BT Bríd Twomey | Twomey, chair of the parents' association
@speaker DB Donal Bohannon | Bohannon, sergeant
@speaker NC Nuala Crehan | Crehan, saleswoman
@speaker CL Cathal Lohan | Lohan, deputy principal

@article a
file: kilbracken-champion-pouches.html
voice: local paper
layout: modern
title: Pouches, pupils and a magnet off the fridge
byline: Sorcha Hanlon-Creedon
publisher: Kilbracken Champion
published: 2024-10-11
quotes: curly

The queue at the school gate reached back to the chemist's on Monday. One by one the pupils of Kilbracken Community College slid their telephones into grey pouches, pressed the flap until it clicked, and went in to double maths.

The pouches are the answer to a theft. Some time on Thursday, 19 September, a rucksack full of telephones left the girls' changing room and did not come back. [[asix AT|Six phones were taken, and every one of them has been accounted for]], says Attracta Tuohy, principal since 2017.

She had thought for a long time about what to do, she says at her desk. [[aasked AT #time-forms|Parents were asked for their opinion in a letter of 23 September, at which point nothing had been ordered]]. [[aidea AT|The proposal was made by Bríd Twomey, on behalf of the parents' association]]. And the door? "[[alock AT #factive|I only learnt afterwards that the bolt of that room did not catch]]," she says.

The woodwork and PE teacher Fergal Mulvihill has not been seen since the week of the theft. [[aduty AT|He was supervising the second years in the hall when the class came back at eleven]], the principal says. [[aleave AT|He asked for some months of leave and got it]].

Each pouch is opened at a steel station by the gate. [[acost AT #rounding|They came to roughly 14 euros apiece, and the board of management is paying for the lot]]. That is money which the prefabs could have used.

Safeslip, the supplier, has equipped thirty schools in the west. "[[asafe NC|Nobody can get into one of these between nine and four, not with a hammer]]," says Nuala Crehan, who sold them. [[aworn NC #bound|A pouch lasts for at least three years]].

Is it worth it? [[aquiet CL #opinion|The yard has never been such a pleasant place]], says the deputy principal, Cathal Lohan. Children are playing handball again, and one has been seen with a book.

[[apaid AT p #broken-promise|Any family that is out of pocket will have its money by Halloween]], Ms Tuohy promises.

At the Garda station Sergeant Donal Bohannon has a list on a clipboard. [[aeleven DB|Eleven telephones were reported to him by the owners, from the one room]], he says. He puts the theft [[awhen DB #time-forms|between ten to eleven and half past]], on the word of two cleaners. [[aquarry DB #unit-conversion|The rucksack was found on 2 October in the quarry at Drumsheel, three miles out the road]], and it was wet through.

Oisín Tuohy, 15, is waiting at the chip shop. (He is no relation; the town is full of them.) He has a pouch on the table and [[amagnet OT|he flips it open in front of us with a magnet off his grandmother's fridge]]. [[amagnet2 OT|The whole of third year can do it]], he says. [[aname OT #namesake|He has never been in the principal's office in his life]], he adds, and people ring his mother to complain about the pouches all the same.

@article b
file: kcc-release-2024-10-14.txt
voice: press release
layout: dispatch
title: Statement by Kilbracken Community College on the secure storage of phones
byline: -
publisher: Kilbracken Community College
published: 2024-10-14
quotes: straight

Since Monday of last week our pupils have enjoyed a day of learning and friendship without screens. We thank them, their families and our staff for the ease with which the change was made. As some reports have caused worry, we would like to set out the facts.

[[bvol N|Use of the pouches is a matter of choice for each family, as it has been from the outset]]. A choice is best when all make it. Pupils with a medical need keep their phones at all times.

[[bsurvey N #percentage-conversion|Of the parents who answered our questionnaire 71 per cent are in favour]]. [[bxmas N #hypothetical|If a majority should tell us at Christmas that the pouches are not wanted, they will be removed]].

The events of 19 September have been looked into with care. [[bhedge N #bound|Fewer than a dozen pupils were affected]]. [[bbush N|The rucksack was discovered by our gardener under the hedge of our own hockey pitch]], and we handed it in. Lockers have since been installed, with numbers. [[bdist N #unit-conversion|They stand forty feet from the changing room]], in sight of the staff room window.

[[bsorry N #factive|Mr Mulvihill has expressed to us his regret that he went off without locking the changing room]]. We consider the matter between him and the College closed and wish him well.

[[blegend N d|The pouch which opens with a fridge magnet belongs among the legends of the school bus]]. Each of them passed an inspection upon delivery.

We have been asked about the origin of the scheme. [[bthought N|The thought of locking phones away first came up in this house in the week after the theft]]. Our colleagues in Athenmore, who have had pouches since 2022, were generous with advice. [[bathen N|There, detentions have halved]].

[[bnone N h #non-denial|We do not comment on arrangements with individual members of staff]].

Pupils from our transition year have made a film about the first day. It will be shown at the open evening on 7 November at half past seven, with refreshments. The College has 586 pupils and 41 teachers, and it has been inspected twice in five years. [[bgood N #opinion|We believe that it is the happiest school in the county]]. A second gate station is on order, so that the morning queue, which nobody enjoyed, will be shorter. Until it comes, fifth and sixth years may use the side door by the bicycle shed from twenty to nine.

@article c
file: corrib-teacher-mulvihill.txt
voice: interview
layout: text
title: "I pulled the handle to be sure"
byline: Eithne Mac Aodha
publisher: The Corrib Teacher
published: 2024-10-22
quotes: curly

Fergal Mulvihill taught woodwork and PE at Kilbracken Community College for sixteen years. We met in his workshop behind the house, where he is making a dresser.

CORRIB: Are you on holiday?

MULVIHILL: [[csusp FM|I was suspended on full pay on 24 September, by letter, with a day's notice]]. My union has it. I haven't looked for an hour of leave since my mother died.

CORRIB: What happened on the morning of the nineteenth?

MULVIHILL: I brought the first years down at nine. They changed. [[ckey FM|Then I turned the key in that door twice and pulled the handle to be sure]]. A substitute took them at a quarter to ten because [[cdent FM #time-forms|from half ten until noon I was in the dentist's chair in Athenmore]]. I've the bill for the crown.

CORRIB: The bolt is said to have been faulty.

MULVIHILL: You could turn it and it wouldn't always catch, yes. [[cbook FM #factive|Mossie Hanrahan wrote that in the repairs book in August and Attracta Tuohy put her initials to it]]. He's a careful man. [[cshow FM m|Let them open the book at the page]].

CORRIB: Did you apologise?

MULVIHILL: [[cgirls FM #partial-denial|I told the girls that I was sorry about their pictures and messages]]. One had her late grandfather's voice on hers. [[cnosorry FM d|An apology to the College would be an apology for locking a door]].

CORRIB: Who came up with the pouches?

MULVIHILL: [[clohan FM|It was Cathal Lohan's plan, he gave us slides on it at a staff meeting in May]], with a picture of a monk. We all nodded, it was ten to four. [[camb FM #ambiguous-pronoun|Attracta told Bríd Twomey about it at the sports day and she was delighted]].

CORRIB: In May? Before anything was stolen?

MULVIHILL: [[cq FM q|Does a thief send you a calendar]]?

CORRIB: What do you think of them now?

MULVIHILL: [[clike FM #opinion|I think they're a grand idea, and I'd have backed them]]. Children can't plane a board with one hand. [[cfeet FM #unit-conversion|I would only say that lockers twelve metres away from the room would have done]].

CORRIB: How was your last day?

MULVIHILL: [[cbox FM #sarcasm|They were goodness itself, they gave me a cardboard box with handles]].

CORRIB: Will you go back?

MULVIHILL: [[cback FM #hypothetical|I would, if somebody rang and said it was a mistake]]. There is a hearing before the board on 12 November. [[cwin FM h|I may be sanding floors by then for all I know]]. My wife says that the house has never had so many shelves, and that she would be glad to see me go back to shouting at other people's children. I'm told that the hall is to get a new floor and that the second years are making bird boxes, without glue.

@article d
file: westward-gallogly-grey-pouch.txt
voice: opinion column
layout: keyed
title: My daughter, the smuggler
byline: Rory Gallogly
publisher: Westward Weekly
published: 2024-11-08
quotes: curly

You will have heard that our daughter has a record. [[dsent N #time-forms|On 7 October, at ten past nine, she was sent home from the college in Kilbracken because she had kept her telephone in her coat]]. She walked. It rained. She could not ring us, of course, since the battery had died the evening before.

I'm for the pouch, I should tell you. [[dfor N #opinion|A childhood without a screen in it is worth any number of grey bags]]. My quarrel is with the way in which it came down on us, and with what is left at half past ten: [[dsad N #opinion|the yard has all the charm of a departure lounge]].

Let me take you through our letter box. [[dfirst N|The first line from the school on the subject reached us, and every other house in the estate, after the thing was in use]]; it is dated 10 October. [[dmust AT|Each pupil is obliged to lock the phone away on arrival]], it says over the principal's signature, with "obliged" in heavy type. [[dbill N|Stapled to it was a bill for nineteen euros a head, and no family I know was spared]].

I rang Safeslip as well and asked, in the voice of a man with four hundred children, how long one has to wait for delivery. Nuala Crehan looked up Kilbracken for comparison. [[dorder NC|They had signed the order on 16 September and had the goods in three weeks]], she said. I counted on my fingers. So did you, just now.

[[dtwomey BT|The first that Bríd Twomey heard of any pouch was the day her son came home with one]]. She chairs the parents' association and she says it to everybody who will stand still. [[dgreat BT #opinion|For all that she considers it the best thing since the school bus]].

The guards are getting on with it; [[dback DB|nine of the telephones are with their owners again]], the sergeant told me. The telephone of a girl in our road was among the lost ones, and she has since downloaded its diary from the cloud. [[dsignal N #time-forms|The last sign of life that it gave came from the far side of Drumsheel at 9.35 that morning]], and she has shown it to me and to the sergeant. [[dquote N|In the Champion the principal said that six had gone]]. I wish we had her arithmetic for the mortgage.

[[dpaid N #broken-promise|Halloween has been and gone and nobody on our road has seen a cent]]. [[dpaid2 BT #bound|At least four families have given up asking, Twomey tells me]].

To be just: Ms Tuohy stood up at the open evening last night, and it cannot have been easy. "[[dregret AT #factive|I regret that we did not put it to the parents before we bought them]]," she said. There was some clapping. [[dlaw N #hypothetical|Had she said so in September, I'd have carried the pouches in from the van myself]].

My daughter has asked what a principal does if she's late with a payment. [[dhope N h|I told her that perhaps she is sent home]].

@claim asix 2024-09-19 | Six phones were taken from the changing room in Kilbracken on 19 September 2024
@claim aeleven 2024-09-19 | Eleven phones taken from the changing room in Kilbracken on 19 September 2024 were reported by their owners
@claim bhedge 2024-09-19 | Fewer than twelve pupils were affected by the theft in Kilbracken
@claim dsad 2024-11 | The yard of the college has become as charmless as a departure lounge
@claim dback 2024-11 | Nine of the stolen phones are with their owners again
@claim dquote 2024-10 | Attracta Tuohy said in the Champion that six phones had gone
@claim aasked 2024-09-23 | Parents were asked about the pouches in a letter of 23 September 2024, before any had been ordered
@claim dfirst 2024-10-10 | The first letter of the school about the pouches reached parents after the pouches were in use
@claim dorder 2024-09-16 | Kilbracken Community College signed the order for the pouches on 16 September 2024
@claim dregret 2024-11-07 | Attracta Tuohy regrets that parents were not asked before the pouches were bought
@claim bthought 2024-09 | The idea of locking phones away first came up at the college in the week after the theft of 19 September 2024
@claim aidea 2024 | Bríd Twomey proposed the pouches on behalf of the parents' association
@claim clohan 2024-05 | Cathal Lohan presented his plan for the pouches at a staff meeting in May 2024
@claim dtwomey 2024-10 | Bríd Twomey first heard of the pouches on the day when her son came home with one
@claim camb 2024 | Bríd Twomey was told about the pouches by Attracta Tuohy at the sports day and was delighted
@claim alock 2024-09 | Attracta Tuohy learnt only after the theft that the bolt of the changing room did not catch
@claim cbook 2024-08 | Attracta Tuohy initialled a note in the repairs book about the faulty bolt in August 2024
@claim cshow 2024 | The college should open the repairs book at the page about the bolt
@claim bnone 2024-10 | Kilbracken Community College does not comment on arrangements with staff
@claim aduty 2024-09-19T11:00 | Fergal Mulvihill was supervising the second years in the hall at 11:00 on 19 September 2024
@claim cdent 2024-09-19T10:30/2024-09-19T12:00 | Fergal Mulvihill was at the dentist's in Athenmore from 10:30 until noon on 19 September 2024
@claim aleave 2024-09 | Fergal Mulvihill asked for some months of leave and was granted them
@claim csusp 2024-09-24 | Fergal Mulvihill was suspended by letter on 24 September 2024
@claim bsorry 2024 | Fergal Mulvihill has told the college that he regrets having left the changing room unlocked
@claim ckey 2024-09-19 | Fergal Mulvihill turned the key in the changing room door twice on 19 September 2024
@claim cnosorry 2024 | Fergal Mulvihill locked the door and has nothing to apologise for to the college | Fergal Mulvihill apologised to the college for leaving the changing room unlocked
@claim cgirls 2024 | Fergal Mulvihill told the girls that he was sorry about their pictures and messages
@claim acost 2024 | A pouch costs roughly 14 euros and the board of management pays for all of them
@claim dbill 2024-10 | Every family was billed nineteen euros for the pouch
@claim asafe 2024 | Nobody can open a Safeslip pouch between nine and four
@claim amagnet 2024-10 | Oisín Tuohy opens a pouch with a fridge magnet
@claim amagnet2 2024-10 | All pupils of the third year can open a pouch with a magnet
@claim blegend 2024-10 | The pouch that opens with a fridge magnet is a legend | A fridge magnet opens the pouches of Kilbracken Community College
@claim aworn 2024 | A pouch lasts for at least three years
@claim aquiet 2024-10 | The yard has never been so pleasant
@claim apaid 2024-10-31 | Every family out of pocket will have its money by Halloween 2024
@claim dpaid 2024-11-08 | Nobody on Rory Gallogly's road has received money by 8 November 2024
@claim dpaid2 2024-11 | At least four families have given up asking for the money
@claim awhen 2024-09-19T10:50/2024-09-19T11:30 | The phones were stolen between 10:50 and 11:30 on 19 September 2024
@claim dsignal 2024-09-19T09:35 | One of the stolen phones gave its last signal from beyond Drumsheel at 9:35 on 19 September 2024
@claim aquarry 2024-10-02 | The rucksack with the phones was found on 2 October 2024 in the quarry at Drumsheel
@claim bbush 2024 | The rucksack was discovered under the hedge of the college's hockey pitch
@claim aname 2024-10 | Oisín Tuohy has never been in the principal's office
@claim bvol 2024-10 | Use of the pouches has been a free choice of each family from the outset
@claim dmust 2024-10-10 | Every pupil is obliged to lock the phone away on arrival
@claim dsent 2024-10-07 | A pupil was sent home on 7 October 2024 for keeping her phone in her coat
@claim bsurvey 2024-10 | 71 per cent of the parents who answered favour the pouches
@claim bxmas 2024-12 | The pouches will be removed if a majority does not want them at Christmas
@claim bdist 2024-10 | The new lockers stand forty feet from the changing room
@claim cfeet 2024 | Lockers twelve metres from the changing room would have been enough
@claim bathen 2024 | Detentions in Athenmore have halved since pouches were introduced in 2022
@claim bgood 2024 | Kilbracken Community College is the happiest school in the county
@claim cq 2024 | Fergal Mulvihill asks whether a thief sends a calendar
@claim clike 2024 | The pouches are a grand idea
@claim cbox 2024-09 | The college treated Fergal Mulvihill with great kindness (said mockingly)
@claim cback 2024 | Fergal Mulvihill would go back if the suspension were called a mistake
@claim cwin 2024-11 | Fergal Mulvihill may be sanding floors by 12 November 2024
@claim dfor 2024 | A childhood without screens is worth any number of grey bags
@claim dgreat 2024-11 | The pouch is the best thing since the school bus
@claim dlaw 2024 | Rory Gallogly would have carried in the pouches if the principal had said so in September
@claim dhope 2024-11 | Perhaps a principal who is late with a payment is sent home

@pair C phones numeric asix aeleven | six taken and accounted for; eleven reported from the one room
@pair C asked negation,temporal aasked dfirst #time-forms | a letter of 23 September before the order; the first letter came when they were in use
@pair C asked temporal aasked dorder | nothing ordered by 23 September; order signed on the 16th
@pair C asked factive,negation aasked dregret #factive | parents were asked first; she regrets that they were not
@pair C origin world-knowledge,temporal bthought dorder | thought of after the theft of the 19th; ordered on the 16th
@pair C origin temporal bthought clohan | thought of after the theft; slides on it in May
@pair C proposer role aidea clohan #role-swap | the parents' chair proposed it; the deputy principal's plan
@pair C proposer factive,world-knowledge aidea dtwomey | proposed by Twomey; she first heard of it when her son had one
@pair C proposer factive,negation camb dtwomey #factive | told of it at the sports day; first heard of it when her son had one
@pair C bolt factive alock cbook #factive | learnt of it afterwards; initialled the note in August
@pair C hall world-knowledge aduty cdent #time-forms | in the hall at eleven; in a dentist's chair elsewhere
@pair C leave lexical aleave csusp | leave that he asked for; suspension by letter
@pair C door antonym,factive bsorry ckey #factive | regrets that he left it unlocked; turned the key twice
@pair C door denial bsorry cnosorry | he has apologised; it would be an apology for locking a door
@pair C paying numeric,role acost dbill | 14 euros, paid by the board; nineteen euros billed to each family
@pair C magnet modality asafe amagnet | nobody can open it; a boy does with a magnet
@pair C magnet denial amagnet blegend | flips it open with a magnet; a legend
@pair C magnet modality asafe amagnet2 | nobody can; the whole of third year can
@pair C hour temporal awhen dsignal #time-forms | stolen between 10:50 and 11:30; the phone was beyond Drumsheel by 9:35
@pair C place world-knowledge aquarry bbush | in the quarry three miles out; under the hedge of the pitch
@pair C choice antonym,modality bvol dmust | a free choice; obliged
@pair C choice antonym bvol dsent | a free choice from the outset; sent home for refusing on the first day

@pair B amagnet2 blegend | all of third year can; a legend, following from the boy's magnet
@pair B camb aidea | told of it by the principal; proposed it herself, which might have come later
@pair B asix dback | six taken; nine given back, following from the eleven
@pair B camb bthought | told at the sports day, no year given; thought of after the theft

@pair T at-least bhedge aeleven #bound | fewer than a dozen; eleven
@pair T quoted-by-another asix dquote | the column repeats the principal's figure
@pair T quoted-by-another dquote aeleven | the column does not own the six
@pair T negation-scope cgirls cnosorry #partial-denial | sorry to the girls, not to the college
@pair T negation-scope bsorry cgirls | regret to the college; sorry to the girls
@pair T hedge bnone csusp #non-denial | no comment on staff; suspended
@pair T hedge bnone aleave #non-denial | no comment on staff; the principal speaks of leave
@pair T rounding bdist cfeet #unit-conversion | forty feet are twelve metres
@pair T promise-later-changed apaid dpaid #broken-promise | money by Halloween; nobody on one road has any
@pair T promise-later-changed apaid dpaid2 #broken-promise | money by Halloween; four have given up
@pair T conditional bxmas bsurvey #hypothetical | removed if a majority is against; 71 per cent are for
@pair T conditional cback csusp #hypothetical | would return if it were called a mistake
@pair T at-least asix bhedge #bound | six phones; fewer than a dozen pupils
@pair T update aeleven dback | eleven gone; nine returned by November
@pair T opinion aquiet dsad | a pleasant yard; a departure lounge
@pair T opinion bgood dsad | the happiest school; a departure lounge
@pair T sarcasm cbox csusp | kindness is said in mockery
@pair T question cq clohan | a rhetorical question about the order of things
@pair T question cq bthought | a rhetorical question about the order of things
@pair T different-place-time bathen bsurvey | figures of two schools
@pair T different-event aname alock #namesake | two Tuohys
@pair T hedge cwin cback | may be sanding floors; would go back
@pair T opinion dgreat dsad | the best thing since the bus; what it has made of the yard
@pair T conditional dlaw dregret #hypothetical | would have helped if she had said so
@pair T sarcasm dhope dpaid | a principal sent home is a joke

