@story suvarnapet-stampede dirty
topic: crowds
places: Suvarnapet, Nagalamma hill, Kolli tank
@speaker AB Ananthan Bhattar | Bhattar, executive officer, temple officer
@speaker TS Thirumalai Selvanathan | Selvanathan, superintendent, police chief
@speaker LV Lokesh Vemuganti | Vemuganti, spokesman
@speaker CO Sumathi Konduri | Konduri, collector
@speaker GP Giridhar Pulipaka | Pulipaka, volunteer leader
@speaker RM Rajeshwari Mangadu | Mangadu, flower-seller
@speaker SK Shobha Kalyanpur | Kalyanpur, Dr Kalyanpur, surgeon
@speaker MU Muthukaruppan | printer
@speaker VC Veeraswamy Chari | Chari, carpenter
@speaker PU police families' union | union
@speaker GH government hospital | hospital
@speaker TE Nagalamma temple | temple
@speaker CM office of the chief minister | chief minister's office

@article a
file: dakshin-newswire-hill-crush.xml
voice: agency wire
layout: newsml
place: Suvarnapet
title: Crush at chariot festival kills seven, toll may rise
byline: Haripriya Nagendran
publisher: Dakshin Newswire
published: 2014-03-17T00:45+05:30
quotes: curly

SUVARNAPET (DN) - A crowd leaving the chariot festival on Nagalamma hill, above the town of Suvarnapet, was crushed on a ramp on Sunday night, and [[adead TS|seven bodies had been counted by ten o'clock]], the police said.

[[awomen TS #police-language|Those who lost their lives were women and children without exception]], Superintendent Thirumalai Selvanathan told Dakshin Newswire at the foot of the hill. [[adoc GH|Twenty-six injured were on the wards at midnight]], according to a list at the government hospital.

The festival is held every year before the spring new moon. Pilgrims climb [[asteps N #bound|more than four hundred steps]] to the shrine and leave by a ramp on the eastern side, which is [[aramp N|about eleven feet wide]] and ends at a gate.

[[aconst AB|A constable drew the bolt of that gate while the crowd was still coming down]], said Ananthan Bhattar, executive officer of the temple. [[a805 AB #time-forms|It was five past eight when people began to fall]], he said; the chariot had just turned. [[aout AB|The gate swings outward, as the fire brigade wishes]], he added.

[[a180 TS|A hundred and eighty officers were on the hill from five in the afternoon]], Selvanathan said. "[[aoffer TS #role-swap|I offered the temple another fifty, and the temple turned them down]]," he said.

Electricity failed on the hill for part of the evening. [[apower CO h|The dark may have played a part]], the district collector, Sumathi Konduri, said. Bhattar said that [[aloud AB|the loudspeakers had gone on asking people in three languages to stay where they were, from seven until the end]].

[[a60 AB|Sixty thousand tokens were handed out for the day]], according to the temple officer. A token is needed for the steps; children under five go free. [[arail AB|The steel railing in the middle of the ramp was in its place all evening]], he said.

The chief minister interrupted a tour of the delta. [[acm LV #spokesperson #time-forms|He set foot on the hill for the first time that day at nine at night, to sit with the families]], his spokesman, Lokesh Vemuganti, said. On television a pilgrim had complained of an earlier visit with motorcycles and sirens. "[[avan LV d #spokesperson|Somebody has taken the milk van for a motorcade]]," Vemuganti said.

[[apay CM p #broken-promise|Each bereaved family will have 500,000 rupees in its hands before the month is out]], the chief minister's office announced. It also promised an inquiry by a retired judge. [[aoneway CO #hypothetical|With one-way traffic on the ramp everyone would have gone home]], Konduri said.

Trains that were to carry pilgrims back to the coast waited until two in the morning. Schools in the district are closed on Monday.

@article b
file: suvarnapet-police-station-log.txt
voice: police log
layout: dispatch
title: Extract from the general diary, festival post, Nagalamma hill, Sunday 16 March
byline: -
publisher: Suvarnapet District Police
published: 2014-03-19
quotes: straight

Released at the request of the inquiry. Names and numbers of vehicles have been removed. Times are those of the officer who kept the diary.

1500 hrs. Standing orders read to the post. [[border N #police-language|By the order of 10 March the east gate has to stay bolted from sunset until the chariot is home]]. [[blimit N|The licence sets 25,000 as the number of tokens that must not be exceeded]].

1612 hrs. Boy of about six found at the shoe stand. Handed to grandmother.

1700 hrs. Roll call. [[bstr N #police-language|Strength on the hill forty-five, nine of them women]]. [[bplan N|Duty plan of 8 March provides for 180]]. Two wireless sets without batteries.

1715 hrs. Round of the ramp. [[brail N #police-language|Middle railing found taken down and stacked behind the kitchen]]. Temple informed by word of mouth.

1831 hrs. [[bpower N #police-language|Supply fails on the upper hill; lamps and loudspeakers are dead until 2015 hrs]]. Generator at the shrine is started for the shrine only.

1850 hrs. [[bconvoy N #police-language|Convoy of the chief minister, seven vehicles, passes the Kolli tank and halts below the shrine]]. Steps held for eleven minutes. Leaves 1912 hrs.

1900 hrs. [[bcrowd N #range|Persons on the hill put at between 20,000 and 24,000]]. Queue reaches the tank.

1922 hrs. Purse snatched near the bangle stalls. One detained. Purse empty.

1938 hrs. [[bopen N #role-swap #police-language|East gate is unbolted from within by persons in yellow sashes, without word to this post]].

1941 hrs. [[bcrush N #time-forms|First call of people down on the ramp]]. All hands to the east side. Control asked for ambulances, stretchers, water.

1958 hrs. [[bamb N|First ambulance stands at the tank]]. Cannot go further for parked scooters. Carried from there on doors and planks.

2040 hrs. [[bwest N|West gate shut and guarded for the rest of the night]]. Shrine closed by the priests.

2104 hrs. Superintendent on the hill with the collector. Floodlight of the fire brigade in use.

2230 hrs. Round of the ramp by lantern. Both bolts of the east gate broken. [[bforced N #police-language|The gate had been forced by blows from the outer side]]. Photographs taken. Slippers collected in eleven sacks.

2320 hrs. [[bdead N|Hospital gives the dead as eleven]]. Two not yet named.

2355 hrs. Post stands down except for four. Diary closed.

The inquiry begins its sittings in the collector's office in April. Members of the public who took pictures between six and nine are asked to bring them to the festival post. Unclaimed property can be seen there on working days.

@article c
file: suvarnapet-seithi-ten-days-after.txt
voice: local paper
layout: keyed
title: Ten days after the ramp: jasmine, tokens and a key
byline: Kavitha Ondiveeran
publisher: Suvarnapet Seithi
published: 2014-03-26
quotes: curly

Rajeshwari Mangadu has sold jasmine at the Kolli tank since she was nine, and she remembers evenings by the length of string that she has left over. On the Sunday of the chariot it was two arm's lengths.

"[[cgarland RM #time-forms|At ten to seven I hung a garland round the chief minister's neck]]," she says. He was friendly and in a hurry. "[[cmilk RM #sarcasm|I have never seen a milk van so well guarded]]," she adds. [[cspoke N|His spokesman, Lokesh Vemuganti, had spoken of a milk van on the night]].

She then decided to climb the hill herself, for her sister's sake. [[ctoken RM|At a quarter past seven she bought two tokens at the hatch by the steps, for forty rupees]]. She kept the stubs. [[csilent RM #time-forms|Out of the loudspeakers had come only a hum, and then not even that, since the lamps flickered at half past six]], she says. She turned round at the ninetieth step because of her hip, and it saved her.

## Paper

Muthukaruppan's press in Salt Street has printed the tokens for eleven years. [[cprint MU|This time it was 35,000, and 1,200 of them came back unused]], he says. His invoice hangs on a nail. [[cink MU|The temple has yet to pay for the ink of last year]].

At the temple office Ananthan Bhattar has not slept much. He offers buttermilk. "[[crefuse AB #role-swap|We went to the superintendent on our knees for fifty more men, and he showed us the door]]," he says. [[clic AB #modality|How many tokens are issued is for the temple to decide, so the licence says]]. He stays calm when it comes to the minute. "[[ccarry AB #time-forms|At a quarter to eight I had an old woman on my back already]]," he says, and shows the stain on his shawl. [[criver AB|At the river booth the tokens had run out by six]], he recalls.

It has been the custom to call the festival a model. [[cmodel TE|Nowhere in the south are pilgrims better looked after]], says the temple's leaflet, which is still on the counter. Shobha Kalyanpur, the surgeon, has another view of it. [[cshame SK|It is a disgrace with flags on]], she says. She operated until morning. [[cmen SK|Three of the eleven were men, the eldest a cook of sixty-six]], she told us. [[cclinic SK|The first patient reached her table at ten to nine]]. [[c19 SK|Nineteen are still on the wards]].

## The key

Who opened the gate is what the town talks about. Giridhar Pulipaka leads the volunteers, 140 men and women in yellow sashes. "[[ckey GP #role-swap|A constable asked me for the key and drew the bolts himself]]," he says. He describes a moustache. [[clog N|The diary of the police speaks of persons in yellow sashes]]; it was pinned up at the bus stand on Thursday. [[cnotall GP|Not everyone in a yellow sash that night was one of his]], says Pulipaka. The cloth costs fifteen rupees a yard. "[[cq RM q|And since when does a constable need a key for a bolt?]]" asks Mangadu.

In his view the volunteers did nothing that was forbidden. [[cmay GP #modality|That gate may be opened at any hour, as soon as the queue reaches the tank]], he says.

Veeraswamy Chari built it. "[[cin VC|I hung the two leaves in January so that they swing towards the ramp, which is inward]]," the carpenter says; the priests wanted the street kept free. [[cif VC #hypothetical|Had they swung into the street, the crowd would have pushed them open]], he thinks.

The union of police families has done sums. [[cquarter PU #percentage-conversion|Of the men and women in the duty plan a quarter were on the hill]], it writes; the rest were lining the minister's road. On the website of the police one can still read the superintendent's first statement: "[[cts TS|A hundred and eighty officers were on the hill from five in the afternoon]]." [[cpress TS h #non-denial|Selvanathan said on Monday that he would speak about numbers to the judge and to nobody else]].

Sumathi Konduri, the collector, had the ramp measured. [[cramp CO #unit-conversion|It is 3.4 metres wide]]. [[conly CO|It was not the power cut alone]], she says now. [[catleast CO #bound|By her reckoning there were at least twenty thousand on the hill at seven]].

[[cnone AB|After six not a single token changed hands anywhere on the hill]], Bhattar says at the door, and asks us to write that down.

[[cpaid N #broken-promise|No family had received its money by Tuesday]], four of them told this newspaper. The forms were in a language that two of them do not read. [[clast N|In 2009 four pilgrims died on the same ramp]], and the report on that evening, ninety pages, was never tabled. A retired judge of the high court takes the chair on 7 April.

@claim adead 2014-03-16T22:00 | Seven bodies had been counted by 22:00 on 16 March 2014 after the crush at Nagalamma hill
@claim bdead 2014-03-16T23:20 | Eleven people had died of the crush at Nagalamma hill by 23:20 on 16 March 2014
@claim awomen 2014-03-16 | All who died in the crush at Nagalamma hill were women or children
@claim cmen 2014-03-16 | Three of the eleven dead of the crush at Nagalamma hill were men
@claim adoc 2014-03-17T00:00 | Twenty-six injured of the crush were in hospital at midnight
@claim c19 2014-03-26 | Nineteen injured of the crush are still in hospital
@claim asteps 2014 | The way up Nagalamma hill has more than 400 steps
@claim aramp 2014 | The ramp of Nagalamma hill is about eleven feet wide
@claim cramp 2014 | The ramp of Nagalamma hill is 3.4 metres wide
@claim aconst 2014-03-16 | A constable drew the bolt of the east gate on 16 March 2014
@claim bopen 2014-03-16T19:38 | Persons in yellow sashes unbolted the east gate from within at 19:38 on 16 March 2014
@claim ckey 2014-03-16 | A constable asked Giridhar Pulipaka for the key and drew the bolts of the east gate himself
@claim bforced 2014-03-16 | The east gate was forced open by blows from outside on 16 March 2014
@claim clog 2014-03-16 | The police diary says that persons in yellow sashes unbolted the gate
@claim cnotall 2014-03-16 | Some people in yellow sashes were no volunteers of Giridhar Pulipaka
@claim cq 2014-03 | Rajeshwari Mangadu asks since when a constable needs a key for a bolt
@claim a805 2014-03-16T20:05 | People began to fall on the ramp at 20:05 on 16 March 2014
@claim bcrush 2014-03-16T19:41 | The first call of people down on the ramp came at 19:41 on 16 March 2014
@claim ccarry 2014-03-16T19:45 | Ananthan Bhattar was carrying an old woman out of the crush at 19:45 on 16 March 2014
@claim aout 2014 | The east gate of Nagalamma hill swings outward
@claim cin 2014 | The east gate of Nagalamma hill swings inward, towards the ramp
@claim cif 2014-03-16 | The crowd would have pushed the gate open if it had swung into the street
@claim a180 2014-03-16T17:00 | 180 police officers were on Nagalamma hill from 17:00 on 16 March 2014
@claim bstr 2014-03-16T17:00 | 45 police officers were on Nagalamma hill at 17:00 on 16 March 2014
@claim bplan 2014-03-08 | The duty plan for the festival provides for 180 officers
@claim cquarter 2014-03-16 | A quarter of the officers in the duty plan were on Nagalamma hill on 16 March 2014
@claim cpress 2014-03-24 | Thirumalai Selvanathan does not speak about the number of officers
@claim aoffer 2014-03 | Thirumalai Selvanathan offered the temple fifty more officers, and the temple refused them
@claim crefuse 2014-03 | The temple begged Thirumalai Selvanathan for fifty more officers, and he refused
@claim apower 2014-03-16 | The dark may have played a part in the crush
@claim conly 2014-03-16 | The power cut was one cause of the crush among others
@claim aloud 2014-03-16T19:00/2014-03-16 | The loudspeakers on Nagalamma hill asked people to stay where they were from 19:00 until the end
@claim bpower 2014-03-16T18:31/2014-03-16T20:15 | Loudspeakers and lamps on the upper hill were dead from 18:31 until 20:15
@claim csilent 2014-03-16T18:30/2014-03-16 | The loudspeakers on Nagalamma hill gave out no words from 18:30 on
@claim a60 2014-03-16 | The temple handed out 60,000 tokens for 16 March 2014
@claim cprint 2014-03-16 | 35,000 tokens were printed for 16 March 2014 and 1,200 of them came back unused
@claim arail 2014-03-16 | The middle railing of the ramp was in its place all evening on 16 March 2014
@claim brail 2014-03-16T17:15 | The middle railing of the ramp had been taken down by 17:15 on 16 March 2014
@claim acm 2014-03-16T21:00 | The chief minister set foot on Nagalamma hill for the first time that day at 21:00 on 16 March 2014
@claim bconvoy 2014-03-16T18:50 | The convoy of the chief minister halted below the shrine at 18:50 on 16 March 2014
@claim cgarland 2014-03-16T18:50 | Rajeshwari Mangadu hung a garland round the chief minister's neck at the Kolli tank at 18:50 on 16 March 2014
@claim avan 2014-03-16 | Somebody has mistaken a milk van for a motorcade | A motorcade of the chief minister was on Nagalamma hill earlier in the evening
@claim cspoke 2014-03-16 | Lokesh Vemuganti had spoken of a milk van
@claim cmilk 2014-03-26 | A milk van was very well guarded (said mockingly)
@claim apay 2014-03 | Each bereaved family will receive 500,000 rupees before the end of March 2014
@claim cpaid 2014-03-25 | Families of the dead had received no money by 25 March 2014
@claim aoneway 2014-03-16 | Everyone would have gone home unhurt with one-way traffic on the ramp
@claim border 2014-03-10/2014-03-16 | The east gate must stay bolted from sunset until the chariot is home
@claim cmay 2014-03 | The east gate may be opened at any hour once the queue reaches the tank
@claim blimit 2014 | The licence forbids the issue of more than 25,000 tokens
@claim clic 2014 | The licence leaves the number of tokens to the temple
@claim bcrowd 2014-03-16T19:00 | Between 20,000 and 24,000 people were on Nagalamma hill at 19:00
@claim catleast 2014-03-16T19:00 | At least 20,000 people were on Nagalamma hill at 19:00
@claim bamb 2014-03-16T19:58 | The first ambulance stood at the tank at 19:58
@claim cclinic 2014-03-16T20:50 | The first patient reached the table of Shobha Kalyanpur at 20:50
@claim bwest 2014-03-16T20:40 | The west gate was shut and guarded from 20:40 on
@claim ctoken 2014-03-16T19:15 | Rajeshwari Mangadu bought two tokens at the hatch by the steps at 19:15 on 16 March 2014
@claim cnone 2014-03-16T18:00 | Tokens did not change hands anywhere on the hill after 18:00 on 16 March 2014
@claim criver 2014-03-16T18:00 | Tokens at the river booth had run out by 18:00
@claim cmodel 2014 | The festival looks after pilgrims better than any other in the south
@claim cshame 2014 | The festival is a disgrace with flags on
@claim clast 2009 | Four pilgrims died on the ramp of Nagalamma hill in 2009

@same cts a180

@pair C gate role aconst bopen | a constable; persons in yellow sashes
@pair C gate role ckey bopen | the constable drew the bolts; people in sashes did
@pair C bolts antonym,lexical bopen bforced | unbolted from within; forced from outside
@pair C bolts lexical aconst bforced | the bolt was drawn; the gate was forced
@pair C bolts lexical ckey bforced | the bolts were drawn; the gate was forced
@pair C tokens numeric a60 cprint | 60,000 handed out; 35,000 ever printed
@pair C officers numeric a180 bstr | 180 and 45 at five o'clock
@pair C officers numeric a180 cquarter #percentage-conversion | 180 on the hill; a quarter of the 180 planned
@pair C loudspeakers antonym aloud bpower #time-forms | went on until the end; dead from 18:31 to 20:15
@pair C loudspeakers antonym aloud csilent | spoke in three languages; no words since half past six
@pair C victims negation awomen cmen | women and children without exception; three men
@pair C visit temporal acm bconvoy #time-forms | first at nine; convoy at 18:50
@pair C visit temporal acm cgarland #time-forms | first at nine; garlanded at ten to seven
@pair C motorcade denial avan bconvoy | a milk van; the convoy with seven vehicles
@pair C reinforcement role aoffer crefuse | he offered and the temple refused; the temple begged and he refused
@pair C railing antonym arail brail | in its place all evening; taken down by 17:15
@pair C hatch negation cnone ctoken | none after six; two at a quarter past seven
@pair C licence modality,numeric blimit clic | must not exceed 25,000; for the temple to decide
@pair C order modality border cmay | has to stay bolted from sunset; may be opened at any hour
@pair C start temporal a805 bcrush #time-forms | first falls at 20:05; first call at 19:41
@pair C start temporal a805 ccarry #time-forms | first falls at 20:05; carrying victims at 19:45
@pair C leaves antonym aout cin | outward; inward

@pair T update adead bdead | seven by ten, eleven an hour later
@pair T update adoc c19 | twenty-six at midnight, nineteen ten days later
@pair T hedge apower bpower | may have played a part; the failure itself
@pair T conditional aoneway bcrush #hypothetical | with one-way traffic, which there was not
@pair T conditional cif cin #hypothetical | had it swung the other way
@pair T promise-later-changed apay cpaid #broken-promise | before the month is out; nothing by the 25th
@pair T rounding aramp cramp #unit-conversion | eleven feet are 3.35 metres
@pair T rounding cquarter bstr #percentage-conversion | a quarter of 180 is 45
@pair T at-least bcrowd catleast #bound | 20,000 to 24,000; at least 20,000
@pair T different-place-time bcrowd cprint | people at one hour, tokens of a day
@pair T different-place-time bplan bstr | planned, present
@pair T quoted-by-another cspoke bconvoy | the newspaper only reports the spokesman
@pair T quoted-by-another cspoke avan | his words repeated
@pair T sarcasm cmilk avan | a guarded milk van is mockery
@pair T question cq ckey | a question about the key
@pair T different-event bwest bforced | the west gate shut, the east gate broken
@pair T opinion cmodel cshame | the best, a disgrace
@pair T negation-scope conly apower | not the power cut alone; it may have played a part
@pair T negation-scope cnotall ckey | not every sash was a volunteer's
@pair T different-event clast bdead | dead of 2009, dead of 2014
@pair T different-place-time bwest aconst | two gates
@pair T hedge cpress bstr #non-denial | keeps the numbers for the judge
@pair T different-place-time bamb cclinic | at the tank, on the table
@pair T quoted-by-another clog aconst | the newspaper says what the diary says
@pair T different-place-time criver ctoken | the river booth, the hatch on the hill
@pair B avan cgarland | the spokesman speaks of a motorcade, she of the man
