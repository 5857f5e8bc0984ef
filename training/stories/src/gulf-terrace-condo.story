@story gulf-terrace-condo dirty
topic: housing
places: Gulf Terrace, Pelican Sound, Seagrape Mutual
@speaker GA Gulf Terrace Association | the Association, the board
@speaker DF Dolores Finchley | Finchley, board president
@speaker RP Rudy Pinkerton | Pinkerton, manager
@speaker MI Milagros Iturbide | Iturbide, owner of 412
@speaker CB Curtis Beauchamp | Beauchamp, engineer
@speaker JS Jaylen Sprague | Sprague, guest
@speaker TR Tonya Rigsby | Rigsby, fire captain
@speaker HL Harvey Loomis | Loomis, attorney
@speaker PD Patrice Dowdell | Dowdell, insurance adjuster
@speaker EV Ernesto Villalobos | Villalobos, building official
@speaker WA Winifred Applegate | Applegate, newsletter editor
@speaker PX people familiar with the talks
@speaker TH Thaddeus Hornbeck | Hornbeck, resident of 312

@article a
file: gulf-coast-buzz-balcony.txt
voice: tabloid
layout: keyed
title: PARTY ON THE FOURTH FLOOR, THEN THE FLOOR WENT: balcony drops at beach condo
byline: Brandi Culverhouse
publisher: Gulf Coast Buzz
published: 2022-03-28
quotes: straight

Pink balloons are still tied to what's left of the rail. Below them, three lounge chairs, a cake box and about a ton of concrete.

That's the scene at Gulf Terrace in Pelican Sound, where the balcony of unit 412 came down on Saturday night. [[ahurt TR|Five people were taken to the hospital]], says fire captain Tonya Rigsby, [[alater TR h|and there may be others who drove themselves]].

"[[aten JS|There were fourteen of us out there, dancing]]," says guest Jaylen Sprague, 26, with his arm in a sling. "[[apull JS #role-swap|I grabbed Marisol by the wrist and dragged her back in over the door sill]]," he says. [[adoor JS|There wasn't a sign on that slider or anyplace else in the building]].

Owner Milagros Iturbide wasn't home. "[[alent MI|I'd lent the place to my cousin for the weekend, for nothing, for family]]," she tells the Buzz in tears.

Neighbors aren't shocked. Retired mailman Thaddeus Hornbeck lives right underneath. [[arust TH|There'd been brown water running down his wall since Thanksgiving]], he says, and [[alucky TH #sarcasm|his wife always said they were so lucky to have a water feature]].

[[abuilt GA|The building was finished in 1986]], says the condo association's fact sheet, which makes it young for this coast. [[ainsp GA|It passed its last county inspection]], the sheet adds, with no date given.

There are 184 apartments in four stacks, with two pools and a putting green. A two-bedroom on the Gulf side went for 389,000 dollars in January. Sunday's open house was called off by the agent, who left the sign up.

So who knew what? "[[amgr RP|The first I heard of any crack in that balcony was the bang]]," manager Rudy Pinkerton said at the gate. "[[aletter RP h #non-denial|About letters, you'd have to ask folks who write letters]]," he said.

[[aclosed DF|Since February nobody's been allowed out on the Gulf side, there's a notice in the elevator]], board president Dolores Finchley says. [[afund DF p #broken-promise|Every family that had to move out will have its hotel paid]], she vows.

[[atall N #rounding|The slab fell about forty feet]]. Cops have taped off the pool. The county's bringing a crane on Tuesday, and the early-bird dinner at the clubhouse is off until further notice, which is the one thing residents were lining up to ask the deputy about.

@article b
file: terrace-tidings-april.txt
voice: newsletter
layout: wrapped
title: Terrace Tidings, April: a sad month, a long meeting, and the shuffleboard
byline: Winifred Applegate
publisher: Terrace Tidings
published: 2022-04-09
quotes: straight

Neighbors, thank you for the casseroles. Those of you in the 12 stack are back from the motel as of Wednesday, and the cats too.

The special meeting on the sixth drew 131 owners and lasted until the clubhouse lights went off by themselves. [[bvote GA|Last November the board approved the balcony repairs, six votes to one, for the fall]], as the minutes read aloud by the secretary have it. [[bown GA #role-swap|The balconies belong to the unit owners, who are answerable for them]], the board's handout says in bold. [[brent GA|No apartment may be let for fewer than thirty days]], says the next line, not in bold.

"[[bletter CB #time-forms|I mailed my letter about the 12 stack on the twelfth of October, two weeks before Halloween]]," Curtis Beauchamp, the engineer, told us from the back of the room. He had the post office slip. [[bsay CB|He had written "soon", he said, and he wished that he had written "now"]].

"[[bopen TH|We had coffee on our balcony every morning right up to that Saturday, and no one ever hung up any notice]]," said Mr. Hornbeck from 312. [[bask TH q|He asked who had been told to read what]].

The engineers from Tampa will be on the roof from Monday through Thursday, so please take in your satellite dishes and your tomatoes. The north elevator is for them until five. If you see a man hanging past your window with a hammer, he's ours, and he would be glad of a glass of water.

Mrs. Iturbide came with her brother. [[bmoney MI|The cousin has offered to pay for the sofa]], she told those next to her. [[bwarn MI #role-swap|In January she had gone to Rudy's office and told him that the slab was sagging]].

[[bcrane N|The crane left on the third]]. [[bcount TR|The fire department gives eight as the number of people treated, among them one who came on Monday]], Captain Rigsby wrote to us. I am told that [[bsix N|six of us were standing out there when it gave way]], by Lou from 410, who watched through the glass and counts everything.

[[bdues DF #percentage-conversion|The special assessment will be raised from 6,000 to 7,500 dollars a door]], Mrs. Finchley announced. [[bden DF d #denied-denial|She had never told anyone that those balconies were fine]], she said. [[bhotel DF #broken-promise|Hotel bills will be covered for five nights, with receipts]]. [[bsorry DF h #non-denial|On whether anything could have been done sooner she said that hindsight is a wonderful decorator]].

[[bage N #time-forms|Our dear building will be forty-nine in June]], and there'll be no party. [[bnice WA #opinion|It is the best place to grow old between here and Key West]], if you ask me, and you didn't. Shuffleboard resumes when the pool deck is open. Bingo is in the lobby. Please do not feed the pelicans from the third floor.

@article c
file: wtmc-hearing-gulf-terrace.txt
voice: broadcaster
layout: text
title: Judge orders Gulf Terrace slab kept as evidence
byline: Monty Okerlund
publisher: WTMC Tamarind Public Radio
published: 2022-05-17T17:40-04:00
quotes: curly

The broken slab from Gulf Terrace will stay under a tarp in a county yard for now. Circuit Judge Althea Rumsfield ruled on Tuesday that nobody may cut samples until experts from all sides can be there.

Three lawsuits have been filed over the collapse of March 26. The hearing lasted most of the day.

[[cown HL #court-language #role-swap|Under the declaration of condominium every balcony is a common element, and common elements are the Association's to keep up]], Harvey Loomis, who represents four of the injured, told the court. [[cvote HL #court-language|He read an e-mail in which a board member tells her sister that in November they had voted to put it all off for another year]].

[[cpolicy PD #court-language|Liability coverage was in force on the day, with the premium paid in January]], testified Patrice Dowdell, an adjuster for Seagrape Mutual. Her firm hasn't paid anyone so far; [[cfam PX #people-familiar|a million and a half has been offered, according to people familiar with the talks]]. [[climit PD #bound|The policy tops out at two million dollars]], she said.

The county's building official took the stand after lunch. [[cmust EV #court-language|A structure of that height near salt water has to be looked at by an engineer when it turns thirty]], Ernesto Villalobos said. [[cnever EV|His office has no report for Gulf Terrace from any year]]. "[[cif EV #hypothetical|With a report in hand I'd have red-tagged those balconies in an afternoon]]," he said.

Lawyers filled the jury box, since there is no jury yet. About thirty residents had come on a chartered bus and shared sandwiches in the corridor. The judge let them sit on the floor along the back wall after the bailiff had counted the chairs.

For the defense there was a short film of the rail. [[crail GA #court-language|What gave way was the aluminum railing, pushed out by the crowd; the concrete followed]], the Association says in its answer. [[crail2 CB #court-language|The slab snapped at the wall like a cracker, with the railing still bolted on]], Beauchamp said in his testimony. He was asked about a letter. [[cletter DF #court-language|The Association received nothing in writing before January 12]], Dolores Finchley swore in an affidavit.

Iturbide, the owner of 412, is a defendant too. [[crent HL #court-language|The unit was let that weekend, at 410 dollars a night, through a website]], Loomis told the judge and held up a screen shot. [[cfree MI #court-language|Owners are at liberty to take guests by the night, as long as they sign them in]], it says in her own answer.

In the hallway, Jaylen Sprague was leaning on a cane. "[[cpain JS|I can do stairs now]]," he said. A woman on the next bench, Marisol Quigley, has known him since kindergarten. They don't agree on much. [[cpull N #role-swap #ambiguous-pronoun|She was the one who caught him by the shirt and hauled him inside, she told a bailiff]].

[[clapse DF #retraction|In a footnote Finchley takes back what she said in March about a notice in the elevator]]. [[cquote N|Pinkerton's remark that he first heard of a crack when it banged was read into the record]]. [[cwho GA|Whoever holds the key to a balcony has to look after it]], the Association's attorney said on the courthouse steps. The next date's June 21, in the same courtroom, and the judge has set aside two days for it.

@article d
file: strata-monthly-pinkerton.txt
voice: interview
layout: keyed
title: Rudy Pinkerton on keys, cracks and casseroles
byline: Gwyneth Tarkington
publisher: Strata & Stairwell Monthly
published: 2022-07-30
quotes: straight

For eleven years Rudy Pinkerton carried the keys of 184 apartments at Gulf Terrace. He is 61, sells bait at a marina and agreed to talk with his lawyer sitting on a cooler beside us.

STRATA: You're not the manager any more.

PINKERTON: [[dquit RP|I handed Dolores the key ring on Easter Monday and told her I was through]]. There was no scene. She offered me a muffin.

STRATA: [[dmin GA/i|The board's minutes say that your contract was terminated for cause on the first of June]].

PINKERTON: I read that in the Tidings, like everybody else. [[dmuffin RP #sarcasm|It must have been a muffin of dismissal]].

STRATA: When did you find out about 412?

PINKERTON: [[dknew RP #factive|I'd known since Beauchamp's letter in October that the slab was cracked clear through]]. I put the letter in the blue binder, like you do.

STRATA: Ms. Iturbide says she warned you.

PINKERTON: [[dwarn RP #role-swap|Other way round; I went up in January and warned her not to put people out there]]. Nice lady. [[dpart RP d #partial-denial|I'm not saying we never spoke about it, I'm saying she never told me anything sagged]].

STRATA: Was the association insured?

PINKERTON: [[dlapse RP|The policy had run out at New Year's, I saw the cancellation with my own eyes]]. That's a question for grown-ups, though. [[dfix RP h|Maybe they fixed it later, people fix things]].

A boat ties up, and he sells two dozen shrimp and a bag of ice. The marina belongs to a cousin of his wife's. He has a stool, a radio and a view of the causeway, and he's home by three.

STRATA: What about inspections?

PINKERTON: [[dmay RP|After thirty years you can call in an engineer or you can leave it, the code leaves that to the owners]]. That's how it was always explained to me. [[dyoung RP|We always told buyers it was an '86 building]], because that's on the brochure.

STRATA: The railing, they say in court.

PINKERTON: [[drail RP d|Sure, and the iceberg was pushed by the deck chairs]].

STRATA: Is there anything you'd do over?

PINKERTON: [[dover RP #hypothetical|If I'd nailed that slider shut in October I'd still have a job]]. [[dtape RP|I could've done it with two screws]]. [[dask RP q|You know what a slider costs?]] [[dgood RP #opinion|It was a lousy building with lovely people in it]].

STRATA: And what is going on there now?

PINKERTON: [[dwork GA|They began pouring new slabs on the eleventh of July, I hear]]. [[dcost N|The assessment's up to nine thousand]]. [[dfeet N #rounding|Thirty-eight feet, that drop was]], somebody measured it for the trial. I have a pelican here that takes shrimp from my hand.

@article e
file: gulf-coast-buzz-balcony-update.txt
voice: tabloid
layout: keyed
title: PARTY ON THE FOURTH FLOOR, THEN THE FLOOR WENT: balcony drops at beach condo
byline: Brandi Culverhouse
publisher: Gulf Coast Buzz
published: 2022-03-28
quotes: straight
modified: 2022-03-31
copy_of: a

Pink balloons are still tied to what's left of the rail. Below them, three lounge chairs, a cake box and about a ton of concrete.

That's the scene at Gulf Terrace in Pelican Sound, where the balcony of unit 412 came down on Saturday night. [[ehurt TR|Five people were taken to the hospital]], says fire captain Tonya Rigsby, [[elater TR h|and there may be others who drove themselves]].

"[[eten JS|There were eleven of us out there, dancing]]," says guest Jaylen Sprague, 26, with his arm in a sling. "[[epull JS #role-swap|I grabbed Marisol by the wrist and dragged her back in over the door sill]]," he says. [[edoor JS|There wasn't a sign on that slider or anyplace else in the building]].

Owner Milagros Iturbide wasn't home. "[[elent MI|I'd lent the place to my cousin for the weekend, for nothing, for family]]," she tells the Buzz in tears.

Neighbors aren't shocked. Retired mailman Thaddeus Hornbeck lives right underneath. [[erust TH|There'd been brown water running down his wall since Thanksgiving]], he says, and [[elucky TH #sarcasm|his wife always said they were so lucky to have a water feature]].

[[ebuilt GA|The building was finished in 1986]], says the condo association's fact sheet, which makes it young for this coast. [[einsp GA|It passed its last county inspection]], the sheet adds, with no date given.

There are 184 apartments in four stacks, with two pools and a putting green. A two-bedroom on the Gulf side went for 389,000 dollars in January. Sunday's open house was called off by the agent, who left the sign up.

So who knew what? "[[emgr RP|The first I heard of any crack in that balcony was the bang]]," manager Rudy Pinkerton said at the gate. "[[eletter RP h #non-denial|About letters, you'd have to ask folks who write letters]]," he said.

[[eclosed DF|Since February nobody's been allowed out on the Gulf side, there's a notice in the elevator]], board president Dolores Finchley says. [[efund DF p #broken-promise|Every family that had to move out will have its hotel paid]], she vows.

[[etall N #rounding|The slab fell about forty feet]]. Cops have taped off the pool. The county's bringing a crane on Tuesday, and the early-bird dinner at the clubhouse is off until further notice, which is the one thing residents were lining up to ask the deputy about.

@claim ahurt 2022-03-26 | Five people were taken to hospital after the balcony collapse at Gulf Terrace
@claim bcount 2022-03-26 | Eight people were treated after the balcony collapse at Gulf Terrace
@claim alater 2022-03-26 | Other injured people from Gulf Terrace may have driven to hospital themselves
@claim aten 2022-03-26 | Fourteen people were on the balcony of unit 412 when it fell
@claim eten 2022-03-26 | Eleven people were on the balcony of unit 412 when it fell
@claim bsix 2022-03-26 | Six people were on the balcony of unit 412 when it fell
@claim apull 2022-03-26 | Jaylen Sprague dragged Marisol Quigley back into the apartment when the balcony fell
@claim cpull 2022-03-26 | Marisol Quigley hauled Jaylen Sprague back into the apartment when the balcony fell
@claim alent 2022-03-26 | Milagros Iturbide had lent unit 412 to her cousin without payment
@claim crent 2022-03-26 | Unit 412 was rented out at 410 dollars a night on the weekend of the collapse
@claim bmoney 2022-04 | The cousin of Milagros Iturbide has offered to pay for the sofa
@claim arust 2021-11/2022-03 | Brown water had been running down the wall below unit 412 since Thanksgiving 2021
@claim alucky 2022 | Thaddeus Hornbeck is lucky to have a water feature (said mockingly)
@claim abuilt 1986 | The Gulf Terrace building was finished in 1986
@claim bage 1973 | The Gulf Terrace building will be 49 years old in June 2022
@claim dyoung 2011/2022 | Buyers were always told that Gulf Terrace was built in 1986
@claim ainsp | Gulf Terrace passed its last county inspection
@claim cnever 2022-05-17 | The county has no inspection report for Gulf Terrace from any year
@claim amgr 2022-03-26 | Rudy Pinkerton first heard of a crack in the balcony of unit 412 when it fell
@claim dknew 2021-10 | Rudy Pinkerton had known since October 2021 that the balcony slab of unit 412 was cracked through
@claim cquote 2022-03 | Rudy Pinkerton said that he first heard of a crack when the balcony fell
@claim aletter 2022-03 | Rudy Pinkerton does not say whether he got a letter about the balcony
@claim aclosed 2022-02/2022-03 | Nobody has been allowed on the Gulf-side balconies of Gulf Terrace since February 2022, by a notice in the elevator
@claim bopen 2022-03-26 | No notice was ever hung up and balconies at Gulf Terrace were in use until 26 March 2022
@claim clapse 2022-05 | Dolores Finchley takes back her statement about a notice in the elevator
@claim afund 2022-03 | The Association will pay the hotel of every family that had to move out
@claim bhotel 2022-04-06 | The Association covers hotel bills for five nights with receipts
@claim atall 2022-03-26 | The slab of unit 412 fell about forty feet
@claim dfeet 2022-03-26 | The slab of unit 412 fell 38 feet
@claim bvote 2021-11 | The board approved the balcony repairs in November 2021, for the fall
@claim cvote 2021-11 | The board voted in November 2021 to put off the balcony repairs for another year
@claim bown 2022 | The balconies of Gulf Terrace belong to the unit owners, who are responsible for them
@claim cown 2022 | The balconies of Gulf Terrace are common elements for whose upkeep the Association is responsible
@claim bletter 2021-10-12 | Curtis Beauchamp mailed his letter about the balconies on 12 October 2021
@claim cletter 2022-01-12 | The Association received nothing in writing about the balconies before 12 January 2022
@claim adoor 2022-03-26 | There was no sign about the balconies on the door of unit 412 or anywhere else in Gulf Terrace
@claim brent 2022 | No apartment at Gulf Terrace may be let for fewer than thirty days
@claim cfree 2022 | Owners at Gulf Terrace may take guests by the night if they sign them in
@claim cwho 2022 | The unit owners have to look after the balconies of Gulf Terrace
@claim bsay 2021-10 | Curtis Beauchamp wrote "soon" and wishes that he had written "now"
@claim bwarn 2022-01 | Milagros Iturbide told Rudy Pinkerton in January 2022 that the slab was sagging
@claim dwarn 2022-01 | Rudy Pinkerton warned Milagros Iturbide in January 2022 not to put people on the balcony
@claim dpart 2022-01 | Rudy Pinkerton and Milagros Iturbide spoke about the balcony, and she never told him that it sagged | Milagros Iturbide told Rudy Pinkerton that the slab was sagging
@claim bask 2022-04-06 | Thaddeus Hornbeck asks who had been told to read what
@claim bsorry 2022-04-06 | Dolores Finchley does not say whether the collapse could have been prevented
@claim bdues 2022-04-06 | The special assessment will be raised from 6,000 to 7,500 dollars per unit
@claim dcost 2022-07 | The special assessment is up to 9,000 dollars per unit
@claim bnice 2022-04 | Gulf Terrace is the best place to grow old on that coast
@claim dgood 2022-07 | Gulf Terrace was a lousy building with lovely people
@claim cpolicy 2022-03-26 | The liability coverage of the Association was in force on 26 March 2022, with the premium paid in January
@claim dlapse 2022-01-01 | The liability policy of the Association had run out at New Year 2022
@claim dfix 2022 | The Association may have renewed its policy later
@claim bden 2022 | Dolores Finchley has told nobody that the balconies of Gulf Terrace were fine | Dolores Finchley told people that the balconies of Gulf Terrace were fine
@claim cfam 2022-05 | Seagrape Mutual has offered one and a half million dollars
@claim climit 2022 | The policy of the Association pays no more than two million dollars
@claim cmust 2022 | A structure of the height of Gulf Terrace near salt water must be examined by an engineer when it is thirty years old
@claim dmay 2022 | After thirty years the owners may decide whether they call in an engineer
@claim cif 2022 | Ernesto Villalobos would have closed the balconies if he had had a report
@claim crail 2022-03-26 | The railing gave way first at Gulf Terrace, pushed by the crowd, and the concrete followed
@claim crail2 2022-03-26 | The slab at Gulf Terrace snapped at the wall with the railing still bolted on
@claim drail 2022-03-26 | The story that the railing brought down the balcony is absurd | The railing gave way first and brought down the balcony
@claim dquit 2022-04-18 | Rudy Pinkerton resigned as manager of Gulf Terrace on 18 April 2022
@claim dmin 2022-06-01 | The board dismissed Rudy Pinkerton for cause on 1 June 2022
@claim dmuffin 2022 | The muffin that Rudy Pinkerton was offered was a muffin of dismissal (said mockingly)
@claim dover 2021-10 | Rudy Pinkerton would still have a job if he had nailed the door of unit 412 shut
@claim dask 2022-07 | Rudy Pinkerton asks what a sliding door costs
@claim dwork 2022-07-11 | The pouring of new slabs at Gulf Terrace began on 11 July 2022

@same ehurt ahurt
@same elater alater
@same epull apull
@same edoor adoor
@same elent alent
@same erust arust
@same elucky alucky
@same ebuilt abuilt
@same einsp ainsp
@same emgr amgr
@same eletter aletter
@same eclosed aclosed
@same efund afund
@same etall atall

@pair C dancers numeric aten bsix | fourteen; six
@pair C dancers numeric aten eten #stealth-edit | fourteen; eleven on the same page three days later, without a word
@pair C dancers numeric bsix eten | six; eleven
@pair C rescue role apull cpull #role-swap | he dragged her in; she hauled him in
@pair C cousin lexical alent crent | lent for nothing; let at 410 a night
@pair C age temporal,numeric abuilt bage #time-forms | finished in 1986; forty-nine in 2022
@pair C inspection world-knowledge,negation ainsp cnever | passed the last inspection; no report from any year
@pair C manager factive amgr dknew | first heard of it with the bang; had known since October
@pair C notice negation,modality aclosed bopen | nobody allowed out, a notice; no notice, in use every morning
@pair C notice negation adoor aclosed | no sign in the building; a notice in the elevator
@pair C owner role cown cwho #role-swap | the Association has to keep them up; whoever holds the key
@pair C nights modality brent cfree | no letting under thirty days; guests by the night
@pair C vote antonym bvote cvote | approved; put off for a year
@pair C owner role bown cown #role-swap | the owners are answerable; the Association is
@pair C letter temporal bletter cletter #time-forms | mailed in October; nothing before 12 January
@pair C letter factive,temporal cletter dknew | nothing in writing before January; the letter of October was in the binder
@pair C warning role bwarn dwarn #role-swap | she warned him; he warned her
@pair C warning denial bwarn dpart #partial-denial | told him that it sagged; never told him so
@pair C policy antonym cpolicy dlapse | in force with the premium paid in January; run out at New Year
@pair C code modality cmust dmay | has to be looked at; can be left
@pair C railing lexical crail crail2 | the railing gave way; the slab snapped with the railing on
@pair C railing denial crail drail | pushed by deck chairs
@pair C exit lexical dquit dmin | handed back the keys in April; dismissed in June

@pair T update ahurt bcount | five at first, eight in April
@pair T hedge alater bcount | others may have driven themselves
@pair T different-event bmoney crent | money for a sofa, rent for the unit
@pair T sarcasm alucky arust | a water feature, in mockery
@pair T quoted-by-another dyoung bage | what buyers were told
@pair T quoted-by-another cquote dknew | his March remark read out in court
@pair T quoted-by-another cquote bwarn | a remark on record, a warning
@pair T hedge aletter bletter #non-denial | ask those who write letters
@pair T update clapse aclosed #retraction | she takes it back
@pair T promise-later-changed afund bhotel #broken-promise | every hotel night; five nights
@pair T rounding atall dfeet | about forty feet; 38
@pair T hedge bsorry cvote #non-denial | hindsight as a decorator
@pair T update bdues dcost #percentage-conversion | 7,500, later nine thousand
@pair T opinion bnice dgood | best place; lousy building
@pair T hedge dfix cpolicy | maybe fixed later
@pair T at-least climit cpolicy #bound | in force, up to two million
@pair T at-least climit cfam #bound #people-familiar | at most two million; one and a half
@pair T negation-scope bden cletter #denied-denial | never called them fine; nothing in writing
@pair T conditional cif cnever | with a report in hand
@pair T conditional cif cmust | would have closed them
@pair T sarcasm dmuffin dmin | a muffin of dismissal
@pair T conditional dover dquit | if he had nailed it shut
@pair T question bask bopen | who was told to read what
@pair T question dask dover | the price of a door
@pair T different-place-time dwork bvote | approved for the fall, begun in July
@pair T negation-scope dpart dwarn #partial-denial | they spoke, she did not say that
@pair T different-place-time arust bwarn | brown water below, a sagging slab above
@pair B amgr cletter | first heard with the bang; a letter to the Association
@pair B dfix dlapse | run out, perhaps renewed
