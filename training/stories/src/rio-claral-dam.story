@story rio-claral-dam dirty
topic: dams
places: Rio Claral, Hidroagro Claral, Pedra Miúda, Ipiúna Geotecnia, Alto do Jatobá, Vila Esperança
@speaker HC Hidroagro Claral | Hidroagro, the company, owner of the dam
@speaker JP Juliana Portela | Portela, press officer
@speaker SV Sérgio Vilhena | Vilhena, managing director
@speaker AB Anacleto Brandão | Brandão, mayor
@speaker EQ Eliane Quadros | Quadros, colonel, civil defence
@speaker ZP Zulmira Peçanha | Peçanha, Dona Zulmira, resident
@speaker IL Ivonete Lacerda | Lacerda, cook
@speaker OF Olegário Fontoura | Fontoura, registrar
@speaker CN Cleber Nogueira | Nogueira, maintenance chief
@speaker TB Tarcísio Bulhões | Bulhões, consultant, engineer
@speaker WA state water agency | water agency, agency
@speaker FF people familiar with the inquiry

@article a
file: serra-press-claral-breach.txt
voice: agency wire
layout: wrapped
title: Farm dam gives way in hills above Pedra Miúda
byline: Moacir Teles
publisher: Serra Press
published: 2016-02-21T21:10-03:00
quotes: straight

An earth dam that waters eucalyptus and coffee on the upper Rio Claral gave way on Saturday and sent mud through two villages, the civil defence said. [[a7 EQ|Seven bodies had been found by Sunday evening]], according to Colonel Eliane Quadros, who commands the search.

[[abreach HC|The crest gave way at ten minutes to six]], the owner, Hidroagro Claral, said in a statement. [[asiren HC|All four sirens along the valley sounded before the water came]]. Rain had fallen for nine days.

[[avol HC #unit-conversion|The reservoir lost 3.1 million cubic metres]], it said. The mud stopped eleven kilometres downstream, at the railway bridge.

[[acert HC|Ipiúna Geotecnia, an independent consultancy, certified the dam as stable on 12 January]], the statement went on. [[aover HC|Water ran over the top of the dam and tore it open from above]]. "[[agate JP #spokesperson|The gate of the spillway was fully raised from Thursday on]]," Juliana Portela, a press officer, said by telephone.

[[acanteen JP|The workers' canteen was moved up to Alto do Jatobá in November]], she added, so that [[aplant JP|nobody was at the foot of the wall when it went]]. How many had been on shift [[ashift JP h #non-denial|was something that she would rather tell the families first]].

Anacleto Brandão, the mayor of Pedra Miúda, had mud on his trousers up to the belt. "[[aphone AB #role-swap|It was Vilhena, the managing director, who rang me, at twenty past five]]," he told a crowd outside the parish hall. "[[acall AB|Within four minutes I had the fire brigade on the line]]."

The valley has about six thousand inhabitants, most of whom live from milk and from day work on the plantations. The road to the coast was passable on Sunday for trucks only. A bank opened an account for donations, and the diocese collected mattresses.

[[ahouse HC p #broken-promise|Every family that lost its home will get a new one before the next rains]], the company said. [[amoney HC|The 20,000 reais that each was handed on Sunday are a gift]].

[[ahigh WA|Eighty-six millimetres fell at Alto do Jatobá between Friday noon and Saturday noon]], the state water agency said. [[alow WA|In Pedra Miúda it was thirty-one]]. [[anine N|The agency has nine inspectors]] for 240 dams of this class.

[[aother N|In 2014 a smaller dam of the same owner burst on a neighbouring stream]], without loss of life. Trains between the coast and the plateau were cancelled until Tuesday. [[aprice N #bound|Coffee exporters reckoned with the loss of at least four thousand sacks]].

The search goes on at first light with dogs from two states. "[[asky EQ|If the rain holds off we can work through until dark]]," the colonel said. Schools in the municipality stay closed, and the market hall is being used as a dormitory.

@article b
file: folha-do-brejo-two-weeks.html
voice: local paper
layout: modern
title: Two weeks on, Vila Esperança counts what it knows
byline: Heloísa Prates
publisher: Folha do Brejo
published: 2016-03-07
quotes: curly

The clock of the chapel was found in a guava tree. Somebody has put it on the steps, next to the donated shoes. [[bclock N #time-forms|Its hands stand at five and twenty past six, the minute at which, as everyone here tells it, the wall broke]].

Dona Zulmira Peçanha, who is 71 and slept with the window open, walked us along what had been her street. "[[bsilent ZP|I heard the frogs, and then I heard the hill fall down]]," she said. [[bhorn ZP|Not one of those horns made a sound]]. Her grandson climbed the nearest mast on Monday; [[bbatt ZP|he found the battery case empty and rusty inside]].

At the notary's, Olegário Fontoura has a drawer for the disaster. "[[b14 OF|Fourteen death certificates for that morning have gone over this desk, and I signed each]]," he says. [[b11 EQ|On Friday Colonel Quadros closed the list of victims at eleven, with nobody left to look for]]. Twenty-three people spent time in hospital.

"[[bcook IL|We were frying the eggs in the canteen under the wall, as on every morning]]," says Ivonete Lacerda, the cook, who had stepped out to fetch wood. "[[btable IL|Four of our people died at the breakfast table there]]." [[btime IL|The big pot had just come to the boil, so it was a bit before six]], she says.

Volunteers from three parishes are cooking in the school. They hand out four hundred plates at noon and again at six, and the flour comes from a mill on the other side of the river, which has no bridge at present. Army engineers expect to have one ready by the end of the month. The health post gives tetanus shots on weekdays.

Where was the managing director? He lives in the company's guest house during the harvest. "[[bdam SV|I stood on the crest with a lamp from three until it was no longer possible to stand there]]," Sérgio Vilhena said at the wake on Tuesday. "[[bnews SV|That any siren was out of order I first heard at the funerals]]," he added. "[[brang SV #role-swap|At twenty past five the mayor got me on my cell phone and wanted to know what the noise was]]."

Cleber Nogueira, until lately chief of maintenance, lives across the river. "[[bdismiss CN|They threw me out by telegram on the second of March]]," he says. "[[btold CN #factive|On the Wednesday before, I sat in Vilhena's office and he told me he knew that the water in the gauges had risen by two metres]]." He also says that [[bclosed CN #ambiguous-pronoun|the spillway gate was down and bolted on Friday night, for he bolted it himself on orders]].

[[bloan N|What the families were given on that Sunday, 20,000 reais apiece, was a loan over ten years]], as the paper that followed it by post shows. Some signed; a retired teacher reads it out to those who cannot see the small print. "[[bthank ZP #sarcasm|How kind of them to lend me the price of my own roof]]," Dona Zulmira said, and folded it into a hat.

[[bland HC #broken-promise|Building of the new houses has been put off until the land has been surveyed]], the company let it be known. [[bsurvey HC h|That could take a year]]. Of its masts it says that [[bcheck HC|each was tried out on 18 February and did what it should]]. [[bdust N #rounding|About three million cubic metres of earth and water went down the valley]], as one hears everywhere.

[[bblame AB|Hidroagro has done more for this town than three governors]], the mayor says. Of the morning itself he remembers little: "[[basleep AB|I was in bed until the firemen hammered at my shutters at six]]." [[bcurse CN|It has treated the valley like a drain]], says Nogueira. At the crossroads a company truck hands out water from eight to four. The bus to Pedra Miúda goes by the upper road and takes an hour and ten minutes.

@article c
file: vertente-interview-bulhoes.txt
voice: interview
layout: text
title: "A draft is not a certificate"
byline: Nair Sampaio
publisher: Vertente
published: 2016-04-18
quotes: straight

Tarcísio Bulhões asks us to take the chair that does not wobble. For thirty years he has told people what their dams are made of; since February his firm, Ipiúna Geotecnia, has had paint thrown at its door twice.

VERTENTE: You signed that the dam at Rio Claral was sound.

BULHÕES: [[crefuse TB|I refused to sign; on 12 January I sent them a draft with a hole where the signature goes]]. They must have liked the draft.

He takes off his glasses and cleans them with his tie. On the wall hang photographs of dams, most of them small, all of them standing.

VERTENTE: The company insists that there is one with your name under it.

BULHÕES: [[cround TB d|That is a bedtime story]]. [[cpart TB d #partial-denial|I don't deny that we were paid, I deny that we were paid for a yes]].

VERTENTE: How did it fail?

BULHÕES: [[cpipe TB|From below: water had eaten a pipe through the foot, and the top stayed dry until it sank]]. You can see it in the shape of the gap. [[ccould TB h|A sharper eye than mine might have found the wet spot in December]].

VERTENTE: How much water?

BULHÕES: [[cvol TB #unit-conversion|I get 5,200 million litres from the marks on the slopes, neither more nor less]]. It takes a level and a free afternoon. [[cmarks TB #range|Elsewhere I have read between three and four million cubic metres, which only shows that people copy]].

VERTENTE: And the sirens?

BULHÕES: [[csiren TB|I saw their test book: three of the four had been dead since before Christmas]]. [[cinit TB #factive|Vilhena has known about them since 4 January, when he put his initials beside the entry]]. [[cif TB #hypothetical|With one that works, at Vila Esperança, the street by the chapel would have been empty]].

VERTENTE: Mr Vilhena speaks with respect of your work.

BULHÕES: He spoke with respect of it at his niece's wedding, too. [[cwed TB #time-forms|I danced two tables away from him in Belo Horizonte that night, and he was still there when the soup was served at four]]. That is five hours by car from the dam. [[cread TB|In February's statement the company said that water had run over the top]]; I suppose someone had told him so.

VERTENTE: He maintains that nobody warned him.

BULHÕES: [[cgauge SV #factive|He told parliament in March that he realised only on the Saturday that the gauges had been climbing]]. I was in the second row. [[cletter TB|My draft of January names the gauges on page two]], for what it is worth.

VERTENTE: Mr Nogueira was dismissed for less.

BULHÕES: [[cresign TB|Cleber left on his own account, he showed me the letter in which he gives notice, dated 28 February]]. A stubborn man. He sells honey now.

VERTENTE: What have you heard of the inquiry?

BULHÕES: Nothing that I may repeat. You print more than I know: [[cfam FF #people-familiar|people familiar with it told your paper that charges would come in May]]. [[cmay N q #hypothetical|And will they include you?]]

BULHÕES: [[cme TB h #non-denial|I am sixty-eight and I have a good lawyer]]. [[cwrong TB #opinion|We should have shouted, a draft is a way of whispering]].

VERTENTE: Is there anything good to report?

BULHÕES: [[clist WA|The agency tells me that it has twenty-one inspectors now]], and that it will see the other dams before October. [[cbuilt HC #broken-promise|Of the houses forty are going up since Easter, says the company]]. I drove past. They are of the kind that comes on a truck, and they stand on a hill, without a road so far.

!note In an earlier version of this interview Mr Bulhões's age was given as sixty-six.

@claim a7 2016-02-21 | Seven bodies had been found by the evening of 21 February 2016 after the breach on the Rio Claral
@claim b11 2016-03-04 | Eleven people died in the breach on the Rio Claral and nobody is missing
@claim b14 2016-03-07 | Olegário Fontoura signed fourteen death certificates for victims of the morning of 20 February 2016
@claim abreach 2016-02-20T05:50 | The dam on the Rio Claral gave way at 5:50 on 20 February 2016
@claim bclock 2016-02-20T06:25 | The dam on the Rio Claral broke at 6:25 on 20 February 2016
@claim btime 2016-02-20T05:50 | The dam on the Rio Claral broke a little before 6:00 on 20 February 2016
@claim asiren 2016-02-20 | All four sirens along the Rio Claral valley sounded before the water came on 20 February 2016
@claim bhorn 2016-02-20 | None of the sirens in the Rio Claral valley sounded on 20 February 2016
@claim bbatt 2016-02-22 | The battery case of the siren nearest to Zulmira Peçanha was empty
@claim csiren 2015-12/2016-02 | Three of the four sirens in the Rio Claral valley had been out of order since before Christmas 2015
@claim cif 2016-02-20 | A working siren at Vila Esperança would have emptied the street by the chapel
@claim avol 2016-02-20 | The reservoir on the Rio Claral lost 3.1 million cubic metres
@claim cvol 2016-02-20 | The reservoir on the Rio Claral lost 5,200 million litres, or 5.2 million cubic metres
@claim cmarks 2016 | Tarcísio Bulhões has read figures of between three and four million cubic metres for the Rio Claral
@claim bdust 2016-02-20 | About three million cubic metres of earth and water went down the Rio Claral valley
@claim acert 2016-01-12 | Ipiúna Geotecnia certified the dam on the Rio Claral as stable on 12 January 2016
@claim crefuse 2016-01-12 | Tarcísio Bulhões of Ipiúna Geotecnia refused to sign a certificate for the dam on the Rio Claral and sent an unsigned draft on 12 January 2016
@claim cround 2016 | The story that Tarcísio Bulhões signed a certificate for the dam on the Rio Claral is invented | Ipiúna Geotecnia certified the dam on the Rio Claral as stable
@claim cpart 2016 | Ipiúna Geotecnia was paid by Hidroagro Claral, though not for a favourable finding | Ipiúna Geotecnia was paid for a favourable finding
@claim aover 2016-02-20 | The dam on the Rio Claral was overtopped and torn open from above
@claim cpipe 2016-02-20 | The dam on the Rio Claral failed from below through a pipe in its foot, and its top stayed dry until it sank
@claim cread 2016-02 | Hidroagro Claral said in February 2016 that water had run over the top of the dam
@claim ccould 2015-12 | Somebody else might have found the wet spot at the dam in December 2015
@claim agate 2016-02-18/2016-02-20 | The spillway gate of the Rio Claral dam was fully raised from Thursday 18 February 2016 on
@claim bclosed 2016-02-19 | The spillway gate of the Rio Claral dam was down and bolted on the night of Friday 19 February 2016
@claim acanteen 2015-11 | The workers' canteen was moved from the foot of the dam to Alto do Jatobá in November 2015
@claim bcook 2016-02-20 | Breakfast was being cooked in the canteen below the dam on the Rio Claral on the morning of 20 February 2016
@claim aplant 2016-02-20 | Nobody was at the foot of the dam on the Rio Claral when it broke
@claim btable 2016-02-20 | Four workers died at the breakfast table in the canteen below the dam on the Rio Claral
@claim ashift 2016-02-21 | The press officer of Hidroagro Claral does not say how many people were on shift
@claim aphone 2016-02-20T05:20 | Sérgio Vilhena telephoned Anacleto Brandão at 5:20 on 20 February 2016
@claim brang 2016-02-20T05:20 | Anacleto Brandão telephoned Sérgio Vilhena at 5:20 on 20 February 2016 to ask what the noise was
@claim acall 2016-02-20T05:24 | Anacleto Brandão had the fire brigade on the line four minutes after the call from the managing director
@claim ahouse 2016 | Hidroagro Claral will give every family that lost its home a new house before the next rainy season
@claim bland 2016-03 | The building of the new houses is put off until the land has been surveyed
@claim bsurvey 2016-03 | The survey of the land for the new houses may take a year
@claim cbuilt 2016-04 | Forty new houses have been under construction since Easter 2016
@claim amoney 2016-02-21 | The 20,000 reais that the families were handed on 21 February 2016 are a gift
@claim anine 2016-02 | The state water agency has nine inspectors in February 2016
@claim bnews 2016-02 | Sérgio Vilhena first heard at the funerals after the breach that a siren was out of order
@claim cinit 2016-01-04 | Sérgio Vilhena has known since 4 January 2016 that three sirens in the Rio Claral valley were out of order
@claim bloan 2016-02-21 | The 20,000 reais that the families were handed on 21 February 2016 were a loan over ten years
@claim bthank 2016-03 | Hidroagro Claral is kind to lend Zulmira Peçanha the price of her own roof (said mockingly)
@claim ahigh 2016-02-20 | 86 millimetres of rain fell at Alto do Jatobá between Friday noon and Saturday noon
@claim alow 2016-02-20 | 31 millimetres of rain fell in Pedra Miúda between Friday noon and Saturday noon
@claim aother 2014 | A smaller dam of Hidroagro Claral burst on a neighbouring stream in 2014
@claim asky 2016-02-22 | The search can go on until dark if there is no rain
@claim bdam 2016-02-20T03:00/2016-02-20T05:50 | Sérgio Vilhena stood on the crest of the dam on the Rio Claral from 3:00 on 20 February 2016 until it broke
@claim cwed 2016-02-20T04:00 | Sérgio Vilhena was at a wedding in Belo Horizonte, five hours by car from the dam, at 4:00 on 20 February 2016
@claim bdismiss 2016-03-02 | Hidroagro Claral dismissed Cleber Nogueira by telegram on 2 March 2016
@claim cresign 2016-02-28 | Cleber Nogueira resigned from Hidroagro Claral of his own accord by a letter of 28 February 2016
@claim btold 2016-02-17 | Sérgio Vilhena knew on Wednesday 17 February 2016 that the water in the gauges had risen by two metres
@claim cgauge 2016-02-20 | Sérgio Vilhena realised only on 20 February 2016 that the gauges had been climbing
@claim cletter 2016-01-12 | The draft of Tarcísio Bulhões of January 2016 mentions the gauges on page two
@claim bcheck 2016-02-18 | Each siren mast in the Rio Claral valley was tested on 18 February 2016 and worked
@claim basleep 2016-02-20T06:00 | Anacleto Brandão was in bed until firemen woke him at 6:00 on 20 February 2016
@claim bblame 2016 | Hidroagro Claral has done more for Pedra Miúda than three governors
@claim bcurse 2016 | Hidroagro Claral has treated the valley like a drain
@claim cfam 2016-05 | Charges over the Rio Claral dam will come in May 2016
@claim cmay 2016 | The interviewer asks whether the charges will include Tarcísio Bulhões
@claim cme 2016 | Tarcísio Bulhões does not say whether he expects to be charged
@claim cwrong 2016 | Ipiúna Geotecnia should have warned about the dam more loudly
@claim clist 2016-04 | The state water agency has 21 inspectors in April 2016
@claim bsilent 2016-02-20 | Zulmira Peçanha heard frogs and then the hill falling down

@pair C dead numeric b11 b14 | eleven and nobody missing; fourteen death certificates
@pair C hour temporal abreach bclock #time-forms | 5:50; 6:25
@pair C hour temporal bclock btime #time-forms | 6:25; a bit before six
@pair C sirens negation,numeric asiren bhorn | all four sounded; not one made a sound
@pair C sirens antonym,world-knowledge asiren csiren | all four sounded; three were dead since before Christmas
@pair C sirens world-knowledge asiren bbatt | all four sounded; one had an empty battery case
@pair C volume numeric avol cvol #unit-conversion | 3.1 million cubic metres; 5,200 million litres are 5.2 million
@pair C certificate lexical acert crefuse | certified; refused to sign, sent a draft
@pair C certificate denial acert cround | certified; a bedtime story
@pair C failure lexical,negation aover cpipe | run over from above; a pipe from below, the top dry
@pair C gate antonym agate bclosed | fully raised from Thursday; down and bolted on Friday night
@pair C canteen world-knowledge,antonym acanteen bcook | moved uphill in November; in use under the wall that morning
@pair C canteen world-knowledge acanteen btable | moved uphill; four died at its table under the wall
@pair C canteen negation aplant btable | nobody at the foot; four died there
@pair C call role aphone brang #role-swap | the director rang the mayor; the mayor rang the director
@pair C call world-knowledge,antonym aphone basleep | rung up at 5:20; in bed until six
@pair C call world-knowledge brang basleep | rang the director at 5:20; in bed until six
@pair C brigade role,antonym acall basleep #role-swap | he called the brigade; the brigade woke him
@pair C test world-knowledge bbatt bcheck | an empty rusty case; tried out four days before and in order
@pair C test antonym csiren bcheck | dead since before Christmas; in order on 18 February
@pair C money lexical amoney bloan | a gift; a loan
@pair C vilhena world-knowledge bdam cwed #time-forms | on the crest from three; at a wedding five hours away at four
@pair C nogueira lexical bdismiss cresign | dismissed on 2 March; gave notice on 28 February
@pair C gauges factive,temporal btold cgauge | knew on Wednesday; realised on Saturday
@pair C warned factive,temporal bnews cinit | first heard of it at the funerals; has known since 4 January

@pair T update a7 b11 | seven by Sunday evening, eleven in March
@pair T update a7 b14 | a first count, a later one
@pair T rounding avol bdust | 3.1 million, about three million
@pair T quoted-by-another cmarks cvol #range | he mentions figures of others
@pair T quoted-by-another cread cpipe | he repeats the company's account without owning it
@pair T quoted-by-another cread aover | a report of the statement and the statement
@pair T conditional cif csiren | with one that works
@pair T conditional cif bhorn | would have been empty; was silent
@pair T negation-scope cpart crefuse #partial-denial | paid, but not for a yes
@pair T hedge ashift aplant #non-denial | no number of people on shift
@pair T hedge ccould cpipe | somebody might have seen it
@pair T different-place-time ahigh alow | rain in the hills and in the town
@pair T different-event aother abreach | the dam of 2014 and that of 2016
@pair T promise-later-changed ahouse bland #broken-promise | before the next rains; put off
@pair T promise-later-changed ahouse bsurvey #broken-promise | before the next rains; it could take a year
@pair T update bland cbuilt | put off in March, begun at Easter
@pair T sarcasm bthank bloan | kindness in mockery
@pair T sarcasm bthank amoney | she mocks the kindness of a gift
@pair T opinion bblame bcurse | benefactor or not
@pair T opinion:compatible cwrong cletter | he wishes that he had shouted; the draft named it
@pair T update anine clist | nine inspectors, two months later 21
@pair T question cmay cfam | asks whom the charges will reach
@pair T hedge cme cfam #non-denial | an evasive answer
@pair T at-least cmarks avol #range | between three and four million
@pair T different-event acall brang | the mayor's call to the brigade, his talk with the director
@pair T different-event bsilent abreach | what she heard and when it gave way
@pair T conditional asky a7 | work until dark if it stays dry
@pair T hedge bsurvey cbuilt | could take a year; began sooner
@pair T negation-scope cround cpart #partial-denial | no certificate, and money all the same
@pair B aplant bcook | nobody at the foot; eggs being fried there, before or at the hour
@pair B bhorn csiren | not one sounded; the fourth may have worked
@pair B bdust cvol | three million of earth and water by hearsay; 5.2 million of water
@pair B cgauge cletter | realised late; a January draft that he may not have read
