@story chenrao-bridge dirty
topic: courts
places: Chenrao, Torsani, Kalitala footbridge, Nabodaya Nirman
@speaker SC Subimal Chakladar | Chakladar, Mr Chakladar, executive engineer
@speaker PG Prabir Guhathakurta | Guhathakurta, Mr Guhathakurta, contractor
@speaker AS Anindita Sarbadhikari | Sarbadhikari, Ms Sarbadhikari, junior engineer
@speaker TB Tarak Bhowal | Bhowal, Mr Bhowal, prosecutor
@speaker NM Nandini Mustafi | Mustafi, Ms Mustafi, defence counsel
@speaker DP Dhiman Purkayastha | Purkayastha, Inspector Purkayastha, inspector
@speaker HM Haripada Maity | Maity, storekeeper
@speaker RF Rehana Firdausi | Firdausi, Dr Firdausi, head of the laboratory
@speaker BG Bishnu Gayen | Gayen, watchman
@speaker KR Kalyan Roychaudhuri | Roychaudhuri, chairman of the housing board, former chief engineer
@speaker PW public works department | department
@speaker PC Chenrao police control room | control room

@article a
file: torsani-law-reporter-footbridge-day-one.txt
voice: court report
layout: keyed
title: State v Chakladar and two others: storekeeper and laboratory in the box
byline: Sudeshna Adhikari
publisher: Torsani Law Reporter
published: 2015-02-11
quotes: curly

Court No. 4 of the sessions house at Chenrao was full on Tuesday when the trial over the Kalitala footbridge opened before Judge Mrinmoyee Lahiry. Three persons are in the dock: the executive engineer of the public works department, his junior, and the contractor.

[[adead N|Eleven people died when the bridge over the Torsani fell on 13 November 2013]], a market day. [[atime N #time-forms|It went down at twenty-five past ten, by the clock of the girls' school]]. The accused have pleaded not guilty to causing death by negligence.

Tarak Bhowal, for the State, opened for an hour. "[[amore TB #bound #court-language|We shall show that little more than six hundred bags of cement ever came to the place]]," he said. [[amust TB #modality|By rule 14 no bridge can be given over to the public before it has been loaded and measured]], he went on.

The first witness, Haripada Maity, kept the store of Nabodaya Nirman, the contracting firm. [[a640 HM|Six hundred and forty bags went past his gate, and he chalked up each of them]], he told the court. [[abis HM #opinion|What was built with them was a biscuit on sticks]], he added, and was told to answer the question. Asked whether he could read, he recited the register.

[[avol DP #court-language|The junior engineer gave her statement of her own free will, by daylight, over a cup of tea]], deposed Inspector Dhiman Purkayastha. He had known her uncle.

Dr Rehana Firdausi runs the materials laboratory. [[alab RF #court-language|The three cores from the deck were entered in the book on 9 July 2013]], she said. [[apier RF|Those of the piers had come in May]]. They were of middling strength. [[acure RF #hypothetical|If concrete is given four weeks under wet sacks, such a deck can carry bullocks]], she told the judge, who had asked.

After lunch the watchman, Bishnu Gayen, was sworn. [[awarn BG|On the Monday he took Mr Chakladar to the crack with a lantern]], he said. [[aprops BG|The last of the props were carried off on the Tuesday]]. He cried when he was shown a photograph, and there was a break of ten minutes.

Then a paper was read that the executive engineer had written for the department. "[[acall SC #role-swap #time-forms|At twenty to ten Mr Guhathakurta rang me to say that he had put the lorries on the deck]]," it states.

Nandini Mustafi, for the junior engineer, had one more paper, the diary of the Kotwali station. [[adiary N #court-language #time-forms|The entry on the taking of her statement begins at ten past two in the morning]]. "[[aq NM q|Is that what they call daylight in your street, Inspector?]]" she asked. The judge disallowed it.

The State has listed 41 witnesses. Kalyan Roychaudhuri, [[aoffice N #office-change|who was chief engineer then and is chairman of the housing board today]], is to come in a fortnight. The hearing continues.

@article b
file: gangetic-newsdesk-accused-speak.txt
voice: agency wire
layout: wrapped
place: Chenrao
title: Accused in footbridge trial blame one another
byline: Partha Kanjilal
publisher: Gangetic Newsdesk
published: 2015-02-24T18:50+05:30
quotes: straight

CHENRAO, Feb 24 (Gangetic Newsdesk) - The three accused in the trial over a fallen footbridge spoke for the first time on Tuesday, each for about half an hour.

[[b1150 PG|Eleven hundred and fifty bags are in that deck]], the contractor, Prabir Guhathakurta, said. [[bprops PG|The props stood under it until the moment when it came down]]. "[[bload PG #role-swap|Chakladar telephoned me and gave the order to drive the lorries on]]," he stated.

Anindita Sarbadhikari, the junior engineer, was allowed to sit. "[[bdict AS #role-swap|The certificate of completion was dictated to me by Mr Chakladar, word for word]]," she said. [[bcore AS #time-forms|The deck was drilled for cores on 22 July]]; she had held the bucket. "[[bforced AS|What is called my statement I wrote on my feet, in the second night without sleep, as they told me to]]."

Kalyan Roychaudhuri, formerly chief engineer, gave evidence for the department. [[bmonth KR #modality|A load test can just as well be held in the first month after the opening]], he said. [[bjunior KR #modality|Concrete is never to be passed by a junior engineer alone]]. [[bkr KR h #non-denial|He would not say whether he had read the report on the cracks; he had a great many papers then]].

[[bprom PW p #broken-promise|A new footbridge was to stand by the rains of 2014]], the department had announced after the disaster. [[bboat N|A rope ferry carries the schoolchildren across]], at two rupees.

For the State Tarak Bhowal put in freight notes of the railway. [[btonne TB #unit-conversion|Thirty-two tonnes of cement reached the site, in bags of fifty kilos]], he said. [[bcontrol PC #police-language #time-forms|The first call about the collapse came in at 9.55]], the log of the police control room shows.

Subimal Chakladar, the executive engineer, a man of 57, spoke last. "[[bsheet SC #role-swap|She drew up the certificate on her own, and I signed in good faith]]," he said. "[[bnowarn SC|No one on that site ever spoke to me of a crack]]." "[[bdd SC #denied-denial|I have never denied that I was there on the Monday]]," he added.

[[btwelve N|The number of dead is twelve, since a fruit seller died in May of last year]]. Compensation of 200,000 rupees for each family has been paid out of a relief fund, and a civil suit for more is pending before another court.

@article c
file: delta-clippings-accused-speak.txt
voice: agency wire
layout: text
place: Chenrao
title: Accused in footbridge trial blame one another
byline: -
publisher: Delta Clippings Service
published: 2014-02-24
copy_of: b
note: the clippings service gave the agency text of 24 February 2015 the year before
quotes: straight

The three accused in the trial over a fallen footbridge spoke for the first time on Tuesday, each for about half an hour.

[[c1150 PG #wrong-date-copy|Eleven hundred and fifty bags are in that deck]], the contractor, Prabir Guhathakurta, said. [[cprops PG #wrong-date-copy|The props stood under it until the moment when it came down]]. "Chakladar telephoned me and gave the order to drive the lorries on," he stated.

Anindita Sarbadhikari, the junior engineer, was allowed to sit. "[[cdict AS #wrong-date-copy|The certificate of completion was dictated to me by Mr Chakladar, word for word]]," she said. The deck was drilled for cores on 22 July; she had held the bucket. "What is called my statement I wrote on my feet, in the second night without sleep, as they told me to."

Kalyan Roychaudhuri, formerly chief engineer, gave evidence for the department. A load test can just as well be held in the first month after the opening, he said. Concrete is never to be passed by a junior engineer alone. He would not say whether he had read the report on the cracks; he had a great many papers then.

A new footbridge was to stand by the rains of 2014, the department had announced after the disaster. A rope ferry carries the schoolchildren across, at two rupees.

For the State Tarak Bhowal put in freight notes of the railway. [[ctonne TB #wrong-date-copy|Thirty-two tonnes of cement reached the site, in bags of fifty kilos]], he said. The first call about the collapse came in at 9.55, the log of the police control room shows.

Subimal Chakladar, the executive engineer, a man of 57, spoke last. "She drew up the certificate on her own, and I signed in good faith," he said. "[[cnowarn SC #wrong-date-copy|No one on that site ever spoke to me of a crack]]." "I have never denied that I was there on the Monday," he added.

Compensation of 200,000 rupees for each family has been paid out of a relief fund, and a civil suit for more is pending before another court. The service delivers cuttings on law and public works to subscribers in three districts.

@article d
file: chenrao-sandhya-bucket-girl.txt
voice: tabloid
layout: text
title: Bucket girl and the 9.40 call
byline: Tapas Nandi
publisher: Chenrao Sandhya
published: 2015-02-26
quotes: curly

Engineer sir went pale, contractor babu went red, and the young lady looked at her shoes.

That was the scene in Court No. 4 on Thursday when a man from the telephone company opened a folder. [[dphone N #role-swap #time-forms|At 9.40 on the morning of the fall a call went from the engineer's handset to the contractor's]], and it lasted fifty seconds. What was said in those fifty seconds no folder can tell.

[[dbail N #stealth-edit|Judge Lahiry turned down bail for Anindita Sarbadhikari, 27, that same afternoon]]. Her mother had brought a tiffin box. [[dpgbail N|The contractor has been out on bail since December]] and comes to court in a white car.

Outside, Prabir Guhathakurta was in a talking mood. "[[dprops PG|We took the props away on the Tuesday because somebody wanted a nice photograph]]," he told the Sandhya between two betel leaves. He wanted no names in the paper. "[[dgood PG #opinion|It was the prettiest bridge that I ever built]]," he said.

Inspector Purkayastha was passing. Had he kept the girl on her feet for two nights? "[[dnovel DP d #police-language|Young ladies borrow such things from the lending library]]," he said, and put on his helmet.

Subimal Chakladar let his wife speak for him until she had to look for the driver. Then he said something himself. [[dpass SC #modality|Up to fifty cubic metres a junior engineer is entitled to pass on her own]]. The deck had forty-four. "[[dtrust SC #opinion|She was the best junior that I had]]," he said.

"[[dsarc BG #sarcasm|I am only a watchman, so I must have held the lantern for the fireflies]]," says Bishnu Gayen, whom nobody in the corridor would greet. [[dif BG #hypothetical|If they had put a rope across on the Monday, he would still be minding bridges]], he says. He sells puffed rice now.

The families sit on the left-hand benches, always in the same order. [[dshame NM #opinion|Her client is the one honest person in that dock]], says Nandini Mustafi, her counsel. [[dspoke TB|In that statement of hers she had taken everything upon herself]], the prosecutor reminded the judge.

Friday is a holiday. On Monday the court goes to look at the river, and the public works department has been told to bring gumboots in five sizes. Lunch will be at the circuit house.

@article e
file: chenrao-sandhya-bucket-girl-later.txt
voice: tabloid
layout: text
title: Bucket girl and the 9.40 call
byline: Tapas Nandi
publisher: Chenrao Sandhya
published: 2015-02-26
modified: 2015-02-27
copy_of: d
quotes: curly

Engineer sir went pale, contractor babu went red, and the young lady looked at her shoes.

That was the scene in Court No. 4 on Thursday when a man from the telephone company opened a folder. [[ephone N|At 9.40 on the morning of the fall a call went from the engineer's handset to the contractor's]], and it lasted fifty seconds. What was said in those fifty seconds no folder can tell.

[[ebail N #stealth-edit|Judge Lahiry let Anindita Sarbadhikari, 27, out on bail that same afternoon]]. Her mother had brought a tiffin box. The contractor has been out on bail since December and comes to court in a white car.

Outside, Prabir Guhathakurta was in a talking mood. "[[eprops PG|We took the props away on the Tuesday because somebody wanted a nice photograph]]," he told the Sandhya between two betel leaves. He wanted no names in the paper. "It was the prettiest bridge that I ever built," he said.

Inspector Purkayastha was passing. Had he kept the girl on her feet for two nights? "[[enovel DP d|Young ladies borrow such things from the lending library]]," he said, and put on his helmet.

Subimal Chakladar let his wife speak for him until she had to look for the driver. Then he said something himself. [[epass SC|Up to fifty cubic metres a junior engineer is entitled to pass on her own]]. The deck had forty-four. "She was the best junior that I had," he said.

"I am only a watchman, so I must have held the lantern for the fireflies," says Bishnu Gayen, whom nobody in the corridor would greet. If they had put a rope across on the Monday, he would still be minding bridges, he says. He sells puffed rice now.

The families sit on the left-hand benches, always in the same order. Her client is the one honest person in that dock, says Nandini Mustafi, her counsel. In that statement of hers she had taken everything upon herself, the prosecutor reminded the judge.

Friday is a holiday. On Monday the court goes to look at the river, and the public works department has been told to bring gumboots in five sizes. Lunch will be at the circuit house.

@claim adead 2013-11-13 | Eleven people died when the Kalitala footbridge fell on 13 November 2013
@claim btwelve 2015-02 | Twelve people have died as a result of the fall of the Kalitala footbridge, the last of them in May 2014
@claim atime 2013-11-13T10:25 | The Kalitala footbridge fell at 10:25 on 13 November 2013
@claim bcontrol 2013-11-13T09:55 | The police control room received the first call about the collapse at 9:55 on 13 November 2013
@claim amore 2013 | Little more than six hundred bags of cement came to the Kalitala footbridge
@claim a640 2013 | 640 bags of cement were delivered for the Kalitala footbridge
@claim b1150 2013 | 1,150 bags of cement are in the deck of the Kalitala footbridge
@claim btonne 2013 | Thirty-two tonnes of cement, in bags of fifty kilos, reached the site of the Kalitala footbridge
@claim amust 2013 | A bridge must be loaded and measured before it is opened to the public
@claim bmonth 2013 | A load test may be held in the first month after the opening of a bridge
@claim avol 2013-11 | Anindita Sarbadhikari made her statement of her own free will and by daylight
@claim adiary 2013-11 | The taking of Anindita Sarbadhikari's statement began at 2:10 in the morning
@claim bforced 2013-11 | Anindita Sarbadhikari was made to write her statement standing, in the second night without sleep
@claim dnovel 2013-11 | Anindita Sarbadhikari has the story of the nights from novels | Anindita Sarbadhikari was kept standing for two nights and made to write a statement
@claim dspoke 2013-11 | Anindita Sarbadhikari took everything upon herself in her statement
@claim alab 2013-07-09 | The three cores from the deck were entered in the laboratory's book on 9 July 2013
@claim bcore 2013-07-22 | The cores were drilled from the deck on 22 July 2013
@claim apier 2013-05 | The cores of the piers came to the laboratory in May 2013
@claim acure 2013 | Such a deck can carry bullocks if it is kept wet for four weeks
@claim awarn 2013-11-11 | Bishnu Gayen showed Subimal Chakladar the crack on 11 November 2013
@claim bnowarn 2013-11 | Subimal Chakladar was told of a crack by nobody on the site
@claim bdd 2015-02-24 | Subimal Chakladar never denied having been on the site on 11 November 2013
@claim dif 2013-11-11 | Bishnu Gayen would still be a watchman of bridges if the bridge had been closed on 11 November 2013
@claim dsarc 2015-02-26 | Bishnu Gayen held the lantern for the fireflies (said mockingly)
@claim aprops 2013-11-12 | The last props of the Kalitala footbridge were carried off on 12 November 2013
@claim bprops 2013-11-13 | The props stood under the deck until the Kalitala footbridge fell on 13 November 2013
@claim dprops 2013-11-12 | The contractor took the props of the Kalitala footbridge away on 12 November 2013
@claim acall 2013-11-13T09:40 | Prabir Guhathakurta telephoned Subimal Chakladar at 9:40 and said that he had put the lorries on the deck
@claim bload 2013-11-13 | Subimal Chakladar telephoned Prabir Guhathakurta and ordered him to drive the lorries on the deck
@claim dphone 2013-11-13T09:40 | The call of 9:40 went from Subimal Chakladar to Prabir Guhathakurta
@claim aq 2015-02-10 | Nandini Mustafi asks whether two in the morning is daylight
@claim bdict 2013 | Subimal Chakladar dictated the certificate of completion to Anindita Sarbadhikari
@claim bsheet 2013 | Anindita Sarbadhikari drew up the certificate of completion on her own and Subimal Chakladar signed it in good faith
@claim bjunior 2013 | A junior engineer must not pass concrete alone
@claim dpass 2013 | A junior engineer may pass up to fifty cubic metres of concrete alone
@claim bkr 2015-02-24 | Kalyan Roychaudhuri does not say whether he read the report on the cracks
@claim bprom 2014 | A new footbridge will stand by the rains of 2014
@claim bboat 2015-02 | Schoolchildren cross the river by rope ferry in February 2015
@claim dbail 2015-02-26 | Judge Lahiry refused bail to Anindita Sarbadhikari on 26 February 2015
@claim ebail 2015-02-26 | Judge Lahiry granted bail to Anindita Sarbadhikari on 26 February 2015
@claim dpgbail 2014-12 | Prabir Guhathakurta has been on bail since December 2014
@claim abis 2013 | The Kalitala footbridge was a biscuit on sticks
@claim dgood 2013 | The Kalitala footbridge was the prettiest that Prabir Guhathakurta built
@claim dtrust 2013 | Anindita Sarbadhikari was the best junior of Subimal Chakladar
@claim dshame 2015 | Anindita Sarbadhikari is the only honest one of the accused
@claim aoffice 2015-02 | Kalyan Roychaudhuri was chief engineer in 2013 and is chairman of the housing board in 2015

@same c1150 b1150
@same cprops bprops
@same cdict bdict
@same ctonne btonne
@same cnowarn bnowarn
@same ephone dphone
@same eprops dprops
@same enovel dnovel
@same epass dpass

@pair C cement numeric a640 b1150 | 640 and 1,150 bags
@pair C cement numeric b1150 btonne #unit-conversion | 1,150 bags; 32 tonnes are 640 bags
@pair C cement numeric amore b1150 #bound | little more than six hundred; 1,150
@pair C cores temporal alab bcore #time-forms | in the book on 9 July; drilled on 22 July
@pair C call role acall bload | he was rung and told; he rang and ordered
@pair C call role acall dphone | the contractor rang; the call went from the engineer
@pair C statement antonym avol bforced | of her own free will by daylight; made to write at night
@pair C statement temporal avol adiary #time-forms | by daylight; at ten past two in the morning
@pair C nights denial dnovel bforced | from the lending library
@pair C bail antonym dbail ebail #stealth-edit | turned down, silently changed to granted
@pair C certificate role bdict bsheet | he dictated; she drew it up on her own
@pair C test modality amust bmonth | not before; can be held after
@pair C concrete modality bjunior dpass | never alone; entitled up to fifty cubic metres
@pair C props antonym aprops bprops | carried off on Tuesday; stood until the fall
@pair C props antonym bprops dprops | stood until the fall; taken away on Tuesday, the same speaker
@pair C crack negation awarn bnowarn | showed him the crack; no one spoke of it
@pair C hour temporal atime bcontrol #time-forms | fell at 10:25; reported at 9:55

@pair T rounding a640 btonne #unit-conversion | 640 bags of fifty kilos are 32 tonnes
@pair T at-least amore a640 #bound | little more than six hundred; 640
@pair T update adead btwelve | eleven then, twelve with the fruit seller
@pair T different-event alab apier | cores of the deck, cores of the piers
@pair T different-event bcore apier | cores of the deck, cores of the piers
@pair T conditional dif bnowarn #hypothetical | had the bridge been closed
@pair T question aq avol | a question about daylight
@pair T hedge bkr awarn #non-denial | does not say what he read
@pair T promise-later-changed bprom bboat #broken-promise | a bridge by 2014; a ferry in 2015
@pair T negation-scope bdd bnowarn #denied-denial | never denied being there; heard of no crack
@pair T negation-scope bdd awarn #denied-denial | owns to the place, not to the crack
@pair T sarcasm dsarc awarn | the fireflies are mockery
@pair T different-place-time dpgbail dbail | bail of two accused, months apart
@pair T different-place-time dpgbail ebail | bail of two accused, months apart
@pair T quoted-by-another dspoke bforced | the prosecutor reports her statement
@pair T opinion dtrust dshame | best junior; only honest one
@pair T opinion dgood abis | the prettiest; a biscuit on sticks
@pair T conditional acure abis #hypothetical | a deck that has been kept wet can carry bullocks
@pair B dspoke bdict | she took all upon herself, and says that he dictated
