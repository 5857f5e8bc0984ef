@story sorvolles-cablecar clean
topic: tourism
confusable: montalba-cablecar
places: Sorvolles, Puig Nevat, Telefèrics del Cadí Blanc, Ribera de Nau
@speaker AS Assumpta Riembau | Riembau, Ms Riembau, manager
@speaker GP Guillem Pastoret | Pastoret, fire chief
@speaker HD Hilari Dalmases | Dalmases, Mr Dalmases, passenger, dentist
@speaker EB Eulàlia Boïgues | Boïgues, engineer, inspector
@speaker CO valley council | council
@speaker OP Ferran Xirinacs | Xirinacs, councillor
@speaker MO mountain forecast office | forecast office

@article a
file: vespre-sorvolles-cabins-stop.html
voice: tabloid
layout: tabloid
title: Dangling over the firs: 26 saved from Puig Nevat lift
byline: Txell Gaspà
publisher: El Vespre Blau
published: 2025-02-09T07:05+01:00
quotes: curly

For almost three hours they hung a hundred metres above the trees. Now the first of them are talking. Hilari Dalmases, 58, a dentist from Sorvolles, sat in the second cabin on Saturday with his lunch and five strangers.

[[a26 GP|Twenty-six people were brought down from four cabins of the Puig Nevat lift]], fire chief Guillem Pastoret told this newspaper at the foot of the mountain. [[astop GP #time-forms|The ropes stood still from ten to three]], he said. [[a9 GP|Nine had their feet on the snow by four o'clock]].

"[[acold HD|I was never cold for a second]]," laughs Dalmases, who had a flask on him. [[aothers HD h|Those in the cabin behind may have had a worse time of it]], he thinks; "[[awave HD|they stopped waving]]".

"[[aalone HD|Not everyone in our cabin was calm]]," he admits. A boy of seven cried until an older girl gave him her telephone.

Assumpta Riembau manages the lift for Telefèrics del Cadí Blanc, which took it over from the valley last summer. "[[aguess AS h|It looks like a sensor to me, but I am no engineer]]," she said, out of breath from the stairs. "[[aif AS #hypothetical|Should it turn out to be the rope, we would not open again this season]]," she said.

Sorvolles has a second lift, the little chair on the sunny side. [[achair AS|The chairlift ran the whole day]], said Riembau, "[[afull AS #sarcasm|and what a day for a suntan it was]]". Sleet fell from eleven until dark.

[[ahotel AS p #broken-promise|Whoever was up there on Saturday gets a free season ticket]], the manager said. "[[aopen AS|We are planning to start again on Wednesday]]," she added.

[[awind MO #unit-conversion|At the top station the forecast office recorded 54 kilometres an hour]], well within what the cabins are built for. [[avillage MO|In the main square the air hardly moved, it measured 11]].

[[alen N #rounding|The lift is some two kilometres long]] and has been painted yellow since a vote among the children of the valley. [[aage N #bound|It has carried more than a million passengers]].

Pastoret's men used slings and a good deal of patience. One of them, the fire chief said, is afraid of heights and went up all the same. The youngest of those rescued is four months old.

Is it safe? "[[asafe HD|It is the loveliest ride in the country]]," says the dentist. He has booked for Easter. The bar by the lower station served free tea until nine in the evening.

@article b
file: cadi-blanc-statement-puig-nevat.txt
voice: press release
layout: dispatch
title: Statement on the interruption of service at Puig Nevat
byline: -
publisher: Telefèrics del Cadí Blanc
published: 2025-02-11
quotes: curly

Telefèrics del Cadí Blanc wishes to give its passengers and the public an account of the interruption of Saturday, 8 February, as far as it is known today.

[[bstop N #time-forms|The drive of the gondola line switched itself off at 14.50]]. [[bfour N #rounding|Four of the line's sixty cabins were occupied at the time]], with 26 passengers in them; [[bstaff N|no member of our staff was in a cabin]]. [[blast N|The last passenger was on the ground at 17.40]]. We thank the fire brigade of the valley and its chief, Guillem Pastoret, for calm and skilful work.

Nobody was hurt. [[bdoctor N|Three passengers asked to see a doctor, who sent them home]].

[[bsensor N|Our technicians have replaced a position sensor on the third pylon]]. It would be wrong to say today that it was the cause. [[bask CO m|The valley council has asked that an independent engineer look at the line before it opens]], and we welcome that. [[bnotopen N|The line will therefore not open on Wednesday, as had been planned]].

The line was last stopped with passengers on board in March of last year. [[bmarch N|On that occasion it stood for a quarter of an hour because of lightning]].

[[brope N|The rope is not the original one of 1996; it was renewed in 2018]]. It is examined every month with a magnet. [[bmagnet N|In January the examination found not a single broken wire]]. [[blen N|The line is 2,040 metres long and has eleven pylons]].

[[bwind N #unit-conversion|Gusts at the upper station stayed below sixteen metres a second on Saturday]]. [[bwindrule N #bound|Service ends at twenty-two]].

Passengers of the four cabins have been written to. [[bticket N|They may choose between a season ticket and the sum of ninety euros]]. A small number had already left the valley; we ask those to get in touch with the ticket office, which is open from nine to five except on Mondays.

[[bdalm HD|One of our guests, Mr Dalmases, has told a newspaper that he was never cold]]. [[bblank N|Others were, and we regret that the cabins carried no blankets]]. From next winter each will have a box under the bench with foil sheets, water, and a whistle. The design comes from a school in Sorvolles.

We have been asked whether our summer takeover of the lift has led to savings on maintenance. [[bspend N #percentage-conversion|Spending on upkeep has risen by a fifth since then]]. The figures are part of the yearly report, which any shareholder may order and any citizen may read at the town hall of Ribera de Nau.

@article c
file: carta-de-la-nau-42.txt
voice: newsletter
layout: wrapped
title: Letter from the Nau, no. 42: a yellow lift, a grey week
byline: Jaume Lloberes
publisher: Carta de la Nau
published: 2025-03-02
quotes: low

Dear readers, the river is up, the almond by the mill is in flower, and the lift is turning again.

[[copen N|It has been open since Thursday, 27 February]]. I was on it. The cabins still smell of new varnish.

First, the cause. Eulàlia Boïgues, the engineer from outside whom the council wanted, handed in eleven pages. [[csensor EB|The stop was brought about by a position sensor on pylon three, which had let in water]], she writes. [[crope EB|The rope played no part in it]]. [[cwater EB h|How the water got there can probably not be settled any more]]. [[cif EB #hypothetical|With a second sensor on the pylon the line would have kept running]], says a footnote. At the council Ferran Xirinacs, who has been against the sale from the first hour, called the report thin. [[csale OP m|The lift should come back into public hands]], he said, [[cask OP q|and who gave the company the right to paint it]]? [[ccouncil CO m|The council as a whole wants it to stay where it is]].

Money next. "[[cupkeep OP #percentage-conversion|In our last year as owners upkeep cost fifty thousand]]," said Xirinacs. [[cupkeep2 AS #percentage-conversion|It will have come to sixty thousand by the end of this season, said Assumpta Riembau]]. You can do the sum yourselves.

The famous season tickets: [[cticket AS #broken-promise|fourteen of the twenty-six took the money instead, according to Riembau]]. [[cstop AS|Counting everything, the passengers had to wait for just under three hours at the most]], she told me on the platform. I asked whether she had slept since. [[csleep AS #non-denial|Next question, she said, in the friendliest way]].

[[cguess AS|She is not pleased that a tabloid quoted her guess about the sensor, although the guess was right]]. She made me promise to print that she is no engineer.

[[cdent N|Dalmases, the dentist, said in the paper that he had never been cold]]. [[cdent2 HD|"My wife was frozen through," he now tells everyone]], and she was two cabins further down. He has put a picture of the rescue up in his waiting room.

[[cmont N #namesake|Over in Montalba, where a big cabin hung for a whole evening in January, the inquiry has yet to begin]]. [[cmontn N|There it was one car with dozens of people in it]]. A different mountain, another company and an older machine; visitors mix the two up all the same.

[[cpass AS|In the first three days 2,900 people rode up]], Riembau said. [[cpass2 N|On the Saturday alone I counted a queue of two hundred]]. It took forty minutes to get to the front. [[cfine AS|There is no better-kept lift between here and the sea]], she says. [[cfine2 OP|It is a toy with a logo on it]], says Xirinacs, who rides it on Sundays.

Till next month, and mind the ice by the fountain.

@claim a26 2025-02-08 | 26 people were brought down from four cabins of the Puig Nevat lift on 8 February 2025
@claim a9 2025-02-08T16:00 | Nine passengers were on the ground by 16:00 on 8 February 2025
@claim astop 2025-02-08T14:50 | The Puig Nevat lift stopped at 14:50 on 8 February 2025
@claim bstop 2025-02-08T14:50 | The drive of the Puig Nevat lift switched off at 14:50 on 8 February 2025
@claim blast 2025-02-08T17:40 | The last passenger was on the ground at 17:40 on 8 February 2025
@claim cstop 2025-02-08 | The longest wait of a passenger was a little less than three hours
@claim acold 2025-02-08 | Hilari Dalmases was not cold in the cabin
@claim bdalm 2025-02-08 | Hilari Dalmases told a newspaper that he was never cold
@claim cdent 2025-02-08 | Hilari Dalmases told a newspaper that he had never been cold
@claim cdent2 2025-02-08 | The wife of Hilari Dalmases was frozen through in another cabin
@claim aothers 2025-02-08 | People in the cabin behind may have had a worse time
@claim aalone 2025-02-08 | Some people in the cabin of Hilari Dalmases were not calm
@claim bblank 2025-02-08 | Passengers other than Hilari Dalmases were cold and the cabins carried no blankets
@claim aguess 2025-02-08 | A sensor may have stopped the Puig Nevat lift
@claim aif 2025 | The Puig Nevat lift stays shut for the season if the rope turns out to be the cause
@claim achair 2025-02-08 | The chairlift at Sorvolles ran all day on 8 February 2025
@claim afull 2025-02-08 | 8 February 2025 was a fine day for a suntan (said mockingly)
@claim ahotel 2025-02 | Every passenger of 8 February gets a free season ticket
@claim aopen 2025-02-12 | The operator plans to reopen the Puig Nevat lift on Wednesday 12 February 2025
@claim bnotopen 2025-02-12 | The Puig Nevat lift will not reopen on 12 February 2025
@claim copen 2025-02-27 | The Puig Nevat lift has been open again since 27 February 2025
@claim awind 2025-02-08 | A wind of 54 km/h was recorded at the top station of Puig Nevat on 8 February 2025
@claim bwind 2025-02-08 | Gusts at the upper station of Puig Nevat stayed below 16 m/s, about 58 km/h, on 8 February 2025
@claim avillage 2025-02-08 | The wind in the square of Sorvolles was 11 km/h
@claim bwindrule 2025 | Service on the Puig Nevat lift ends at a wind of 22 m/s
@claim alen 2025 | The Puig Nevat lift is about two kilometres long
@claim blen 2025 | The Puig Nevat lift is 2,040 metres long and has eleven pylons
@claim asafe 2025 | The Puig Nevat lift is the loveliest ride in the country
@claim bfour 2025-02-08 | Four of about sixty cabins of the Puig Nevat lift were occupied when it stopped
@claim bstaff 2025-02-08 | No member of staff was in a cabin of the Puig Nevat lift
@claim bdoctor 2025-02-08 | Three passengers saw a doctor and were sent home
@claim bsensor 2025-02 | Technicians replaced a position sensor on the third pylon
@claim csensor 2025-02-08 | A wet position sensor on pylon three caused the stop of the Puig Nevat lift
@claim cwater 2025-02 | The way in which water got into the sensor can probably not be found out
@claim cif 2025-02-08 | The Puig Nevat lift would have kept running with a second sensor on the pylon
@claim crope 2025-02-08 | The rope had no part in the stop of the Puig Nevat lift
@claim brope 2018 | The rope of the Puig Nevat lift was renewed in 2018
@claim bmagnet 2025-01 | The examination of January 2025 found no broken wire in the rope
@claim bmarch 2024-03 | The Puig Nevat lift stood for a quarter of an hour in March 2024 because of lightning
@claim bask 2025-02 | The valley council asks for an independent engineer before the lift opens
@claim csale 2025-02 | The Puig Nevat lift should return to public ownership
@claim ccouncil 2025-02 | The council wants the Puig Nevat lift to stay with its owner
@claim cask 2025 | Ferran Xirinacs asks who allowed the company to paint the lift
@claim bticket 2025-02 | Passengers of 8 February may choose between a season ticket and 90 euros
@claim cticket 2025-03 | Fourteen of the 26 passengers took the money instead of a season ticket
@claim bspend 2024/2025 | Spending on upkeep of the Puig Nevat lift has risen by 20 per cent since summer 2024
@claim cupkeep 2023/2024 | Upkeep of the lift cost 50,000 in the last year of public ownership
@claim cupkeep2 2024/2025 | Upkeep of the lift will have cost 60,000 by the end of the 2024-25 season
@claim csleep 2025-02 | Assumpta Riembau does not say whether she has slept
@claim cguess 2025-02 | Assumpta Riembau dislikes that a tabloid quoted her guess about the sensor
@claim cmontn 2025-01 | The stop at Montalba concerned one car with dozens of people
@claim cpass 2025-02-27/2025-03-01 | 2,900 people rode the lift in the first three days
@claim cpass2 2025-03-01 | About 200 people queued at the lift on Saturday 1 March
@claim cfine 2025 | The Puig Nevat lift is better kept than any other between Sorvolles and the sea
@claim cfine2 2025 | The Puig Nevat lift is a toy with a logo
@claim aage 2025 | The Puig Nevat lift has carried more than a million passengers

@same cdent bdalm

@pair T update a9 a26 | nine by four o'clock, in the end 26
@pair T update a9 blast | nine by four, the last at 17:40
@pair T different-place-time astop bmarch | two stops of the lift, a year apart
@pair T different-event bstop bmarch | two stops of the lift
@pair T rounding cstop blast | from 14:50 to 17:40 is just under three hours
@pair T quoted-by-another acold bdalm | the company repeats what he told the paper
@pair T negation-scope acold aalone | one man warm, not everyone calm
@pair T different-event acold cdent2 | he was warm, his wife two cabins on was not
@pair T different-event acold bblank | one guest, the others
@pair T hedge aothers bdoctor | may have had a worse time; three saw a doctor
@pair T hedge aguess csensor | a guess that the report confirms
@pair T update bsensor csensor | replaced, cause not yet named; later named
@pair T conditional aif crope | only if it were the rope
@pair T conditional aif copen | would stay shut if; the rope was not the cause
@pair T different-place-time achair bstop | the chairlift ran, the gondola stopped
@pair T sarcasm afull achair | a suntan in sleet is mockery
@pair T promise-later-changed ahotel bticket #broken-promise | free season ticket; the choice of a ticket or money
@pair T promise-later-changed ahotel cticket #broken-promise | free ticket; many took the money
@pair T promise-later-changed aopen bnotopen #broken-promise | planned for Wednesday, put off
@pair T update bnotopen copen | not on the 12th, open since the 27th
@pair T different-place-time awind avillage | the summit and the square
@pair T at-least bwind awind #unit-conversion | below 16 m/s, 54 km/h is 15
@pair T at-least bwindrule bwind | service limit and a measured bound
@pair T rounding alen blen | two kilometres, 2,040 metres
@pair T opinion csale ccouncil | public or private hands
@pair T opinion cfine cfine2 | best-kept, a toy
@pair T opinion asafe cfine2 | loveliest ride, a toy
@pair T negation-scope brope bmagnet | not the original rope; no broken wire
@pair T rounding bspend cupkeep2 #percentage-conversion | up by a fifth; 60,000
@pair T different-place-time cupkeep cupkeep2 | two years of upkeep
@pair T hedge cwater csensor | how the water got in is open; that it did is not
@pair T conditional cif csensor | a second sensor would have helped
@pair T question cask ccouncil | a question about paint
@pair T different-event cmontn bfour #namesake | one car at Montalba, four cabins here
@pair T different-event cpass cpass2 | three days, one queue
@pair T opinion bask csale | asks for an engineer; wants the lift back
@cross astop montalba-cablecar astop | two lifts stopped in two months
@cross a26 montalba-cablecar acount | passengers of two lifts
@cross blast montalba-cablecar blast | last passengers of two rescues
@cross bblank montalba-cablecar ablank | blankets in two rescues
