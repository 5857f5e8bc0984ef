@story vesterholm-ferry-fire clean
topic: ferries
confusable: ostlund-ferry-fire
places: Vesterholm, Hammerhage, Johanne Skov, Skovlinjen
shared: Skovlinjen
@speaker KT Karla Thygebjerg | Thygebjerg, Captain Thygebjerg, master
@speaker BK Bo Kirkeskov | Kirkeskov, steward
@speaker SO Sigrun Okholm | Okholm, fire chief of Vesterholm
@speaker PR Pernille Ravnholt | Ravnholt, spokeswoman, later director
@speaker AL Aksel Lumby | Lumby, harbour master
@speaker HW Helmer Wissing | Wissing, passenger, piano tuner
@speaker GA Gry Almind | Almind, passenger, student
@speaker DI maritime administration | the administration
@speaker RC rescue centre | the centre

@article a
file: vesterholm-tidende-smoke-johanne-skov.txt
voice: local paper
layout: text
title: Smoke on the Johanne Skov: everyone off in two hours and a half
byline: Troels Hedemark
publisher: Vesterholm Tidende
published: 2016-11-02
quotes: curly

A piano tuner's case, two prams and a wedding cake for fifty were the first things to be carried back over the ramp of the Johanne Skov on Tuesday evening. The people had come before them.

[[astart KT #time-forms|The smoke detector in the laundry on deck 6 went off at twenty to five]], says Karla Thygebjerg, master of the ferry, which had left Vesterholm for Hammerhage a quarter of an hour before. She turned back at once. [[adist KT #rounding|They were a little more than two kilometres out]], she says, as near as makes no difference to the end of the breakwater.

[[a90 SO|At six o'clock ninety people were standing on the quay]], according to Sigrun Okholm, the fire chief of Vesterholm. [[a148 SO|By five past seven it was all 148 passengers]], "[[acrew SO|and after them the sixteen of the crew, with their pot plants]]." [[ahosp SO|Two persons had been driven to the hospital at that time]], she says.

[[aguess BK h|It could have been fluff in the tumble dryer]], thinks Bo Kirkeskov, the steward who found it. He used a hand extinguisher until the sprinklers came on. [[aname N #namesake|The cook of the same name, on the burnt Ragnhild Skov, is no relation of his]], and the two have never met.

[[asprink KT|Over the cabins on deck 6 the sprinklers ran]], the captain says. [[acar KT|On the car deck nothing was switched on, since there was nothing to put out]].

[[acalm HW|It was the calmest evacuation that one can imagine]], says Helmer Wissing, who tunes pianos. He was in a chair at the stern and finished his crossword. [[aloud GA|Horrible, all the children were crying]], says Gry Almind, a student. She had been in the playroom, at the other end.

[[afare PR p #broken-promise|Tickets will be paid back within three days]], Pernille Ravnholt, spokeswoman of Skovlinjen, promised on the quay. [[acause PR h #non-denial|On the cause she said that she would leave that to those who have been to the laundry]].

[[awed N p|The wedding takes place in Hammerhage on Saturday]], as planned. The couple had booked forty seats. [[aif AL #hypothetical|Had it been low water, she would have had to wait outside for an hour]], says harbour master Aksel Lumby. It was an hour after high water.

[[aseats N|The Johanne Skov can take 400 passengers]]. Built in 1999 as the youngest of three sisters, she was in the yard in the spring. The rescue centre kept a helicopter warm at its base and did not send it.

@article b
file: aftenbladet-flynder-pot-plants.txt
voice: tabloid
layout: keyed
title: SECOND SKOV BLAZE: "I grabbed the ficus and ran"
byline: Knud Vangede
publisher: Flynder Aften
published: 2016-11-03
quotes: straight

Here we go again. Three weeks after the inferno off Ostlund a second ferry of the Skov line has had a fire on board, this time in Vesterholm, this time in the washing.

It was over soon. [[bsprink N|The sprinklers on deck 6 ran for twenty minutes]], then a dozen towels and the curtain of the crew's laundry were a black heap. [[bthird RC|A third person went to hospital in the night, with a cough]], says the rescue centre.

Bo Kirkeskov, 44, is the hero with the extinguisher. "[[bficus BK|I grabbed the ficus from the office and ran]]," he beams. The plant belongs to the captain and is as old as the ship. [[bhero N|There is no braver steward on the seven seas]].

Not everyone beams. "[[bbread GA #sarcasm|We got one whole roll each, what a feast]]," says student Gry Almind about the line's care. [[bbread2 N|Passengers had been handed a roll and a juice on the quay]]. And [[bq GA q|who checks a dryer anyway]], she would like to know.

Is the line falling apart? We asked. [[bcost PR|The damage is estimated at between four and six million kroner]], says Pernille Ravnholt, "[[bcost2 PR h|and please do not hold me to that]]." [[bdrop PR #percentage-conversion|Bookings on all three routes are a tenth below last autumn's]], she admits. [[bhalf PR #percentage-conversion|On Tuesday 37 per cent of the ship's seats were taken]].

The captain has the family name of her colleague from Ostlund. [[bnames N #namesake|Karla Thygebjerg is a cousin of Asger Thygebjerg's wife and got her name by another marriage]]. She does not find that interesting. [[bsleep KT #non-denial|Has she slept? She has a ship to look after, she says]].

[[bopen PR p #broken-promise|The Johanne Skov is going to sail again on Monday]], says Ravnholt. [[bdock N #bound|Until then at least two crossings a day are made by a small passenger boat]], no cars, no bikes, no dogs over twenty kilos.

[[bfull AL|At the height of the evening sixty cars stood between the ticket office and the church]], says harbour master Aksel Lumby. [[bempty AL|By midnight the square was empty]], because the hotel had given everyone a bed or a bench. Two vans with flowers drove round by the bridge, which takes four hours.

The Ostlund case? [[bost N|There an inquiry opens on 24 November]]. [[bostn N #bound|More than two hundred people had been on board]], and the fire had been on the car deck. Here it was dirty towels. [[bscare HW|It makes you think twice about boarding]], says piano tuner Helmer Wissing, [[bscare2 HW|who has not cancelled his return ticket]].

@article c
file: skovlinjen-report-johanne-skov.txt
voice: press release
layout: dispatch
title: Report on the fire in the laundry of the Johanne Skov
byline: -
publisher: Skovlinjen
published: 2016-12-12
quotes: straight

Today we publish, as we said we would, what the maritime administration and our own people have found out about the fire of 1 November. The full text has 26 pages and can be had at all our ticket offices.

1. Course. [[cstart N #time-forms|The detector reported at 16.40]]. [[cdist N #unit-conversion|The position at that moment was 1.2 nautical miles from the harbour entrance]]. [[cback N|The ship was fast again at 17.05]]. [[cout N|The last passenger was ashore at 19.05]], as the ramp could not be used before the fire brigade had given leave.

2. Persons. On board were 148 passengers, three of them babies, and sixteen crew. [[chosp N|Three were treated in hospital]] and all have recovered. We have apologised to each.

3. Cause. [[ccause DI|The fire began in a tumble dryer, the filter of which was full of lint]], the administration writes. [[csure DI h|Whether its thermostat worked can no longer be established]]. [[cif DI #hypothetical|A heat switch, for which no rule yet calls, would have cut the current]]. [[crule DI m|All owners should fit one]], it recommends. [[cfit N p|We will do so on our three ships by Easter]].

4. Fire-fighting. Sprinklers: twenty minutes on deck 6. [[cdrench N|The drencher on the car deck was not needed and was tested on the following day, when it worked]]. [[cnot N #partial-denial|It has been said that the crew was untrained, which is not so, though two of the sixteen were in their first week]].

5. Costs. [[ccost N #range|Repairs have come to 5.1 million kroner]], which is within our first estimate. [[cfare N #broken-promise|Tickets were paid back by 18 November, two weeks later than we had announced]]. We regret that; the bank had our old signatures. [[copen N #broken-promise|The ship went back into service not on the Monday but on 19 November]].

6. Traffic. [[cfull N #percentage-conversion|Fewer than four in ten seats were occupied on that crossing]]. [[cdrop N|Since the beginning of December bookings have been level with those of the year before]]. [[cboat N #bound|The replacement boat made between two and four crossings on every day]].

7. Staff. [[cformer N #office-change|Pernille Ravnholt, who spoke for us that evening, has been our director since 1 December]]. She follows Torben Kragesand, who is retiring. [[charb N #office-change|Aksel Lumby has in the meantime left the harbour for the pilots]], and we thank him for his help that evening. "[[csorry PR|We are a safe line that has had an unsafe autumn]]," says the director. [[cquote N|A newspaper has called Mr Kirkeskov the bravest steward on the seven seas]]; he has asked us to mention that his watch mate held the door.

8. Ostlund. [[cost N|The report on the Ragnhild Skov is a separate matter and will come from the court]]. We would ask readers not to mix the two: other ship, other harbour, other deck. On the route to Ostlund nothing changes until the timetable of March.

Questions about claims are answered by our passenger service on weekdays from eight to four. Claims for damaged luggage should be sent in by 31 January, with the ticket and, where there is one, a receipt.

@claim astart 2016-11-01T16:40 | The smoke detector in the laundry of the Johanne Skov went off at 16:40 on 1 November 2016
@claim cstart 2016-11-01T16:40 | The detector of the Johanne Skov reported at 16:40 on 1 November 2016
@claim adist 2016-11-01T16:40 | The Johanne Skov was a little more than two kilometres out when the detector went off
@claim cdist 2016-11-01T16:40 | The Johanne Skov was 1.2 nautical miles, about 2.2 km, from the harbour entrance at 16:40
@claim a90 2016-11-01T18:00 | Ninety people from the Johanne Skov stood on the quay at 18:00 on 1 November 2016
@claim a148 2016-11-01T19:05 | All 148 passengers of the Johanne Skov were ashore by 19:05 on 1 November 2016
@claim acrew 2016-11-01 | Sixteen crew of the Johanne Skov came ashore after the passengers
@claim ahosp 2016-11-01T19:05 | Two persons had been driven to hospital by about 19:05 on 1 November 2016
@claim aguess 2016-11-01 | Fluff in the tumble dryer may have caused the fire on the Johanne Skov
@claim aname 2016 | Bo Kirkeskov of the Johanne Skov is no relation of the cook Bo Kirkeskov of the Ragnhild Skov
@claim asprink 2016-11-01 | The sprinklers over the cabins on deck 6 of the Johanne Skov ran
@claim acar 2016-11-01 | No extinguishing system was switched on on the car deck of the Johanne Skov
@claim acalm 2016-11-01 | The evacuation of the Johanne Skov was the calmest that one can imagine
@claim aloud 2016-11-01 | All the children were crying in the playroom of the Johanne Skov, which was horrible
@claim afare 2016-11-04 | Skovlinjen will pay tickets back within three days
@claim acause 2016-11-01 | Pernille Ravnholt does not say what caused the fire on the Johanne Skov
@claim aif 2016-11-01 | The Johanne Skov would have had to wait outside for an hour at low water
@claim aseats 2016 | The Johanne Skov can take 400 passengers
@claim bsprink 2016-11-01 | The sprinklers on deck 6 of the Johanne Skov ran for twenty minutes
@claim bthird 2016-11-02 | A third person went to hospital in the night after the fire
@claim bficus 2016-11-01 | Bo Kirkeskov ran from the Johanne Skov with the ficus from the office
@claim bhero 2016-11 | There is no braver steward on the seven seas than Bo Kirkeskov
@claim bbread 2016-11-01 | One roll each was a feast (said mockingly)
@claim bbread2 2016-11-01 | Passengers of the Johanne Skov were handed a roll and a juice on the quay
@claim bq 2016-11 | Gry Almind asks who checks a dryer
@claim bcost 2016-11-03 | The damage on the Johanne Skov is estimated at between four and six million kroner
@claim bcost2 2016-11-03 | The estimate of the damage is not certain
@claim bdrop 2016-11-03 | Bookings on the three routes of Skovlinjen are 10 per cent below those of autumn 2015
@claim bhalf 2016-11-01 | 37 per cent of the seats of the Johanne Skov were taken on 1 November 2016
@claim bnames 2016 | Karla Thygebjerg is a cousin of Asger Thygebjerg's wife
@claim bsleep 2016-11-03 | Karla Thygebjerg does not say whether she has slept
@claim bopen 2016-11-07 | The Johanne Skov will sail again on Monday 7 November 2016
@claim bdock 2016-11 | At least two crossings a day are made by a small passenger boat
@claim bfull 2016-11-01 | Sixty cars stood between the ticket office and the church at the height of the evening
@claim bempty 2016-11-02T00:00 | The square in Vesterholm was empty by midnight
@claim bostn 2016-10-11 | More than two hundred people were on board the Ragnhild Skov during the fire off Ostlund
@claim bscare 2016-11 | The fire makes one think twice about boarding
@claim bscare2 2016-11 | Helmer Wissing has not cancelled his return ticket
@claim cback 2016-11-01T17:05 | The Johanne Skov was back at the quay at 17:05 on 1 November 2016
@claim cout 2016-11-01T19:05 | The last passenger of the Johanne Skov was ashore at 19:05 on 1 November 2016
@claim chosp 2016-11 | Three persons were treated in hospital after the fire on the Johanne Skov
@claim ccause 2016-11-01 | The fire on the Johanne Skov began in a tumble dryer with a filter full of lint
@claim csure 2016-12 | The administration cannot establish whether the thermostat of the dryer worked
@claim cif 2016-11-01 | A heat switch would have cut the current of the dryer
@claim crule 2016-12 | All owners should fit a heat switch to dryers
@claim cdrench 2016-11-02 | The drencher on the car deck of the Johanne Skov was not needed on 1 November and worked in a test on 2 November 2016
@claim cnot 2016-11-01 | The crew of the Johanne Skov was trained except that two of sixteen were in their first week | The crew of the Johanne Skov was untrained
@claim ccost 2016-12 | Repairs of the Johanne Skov have come to 5.1 million kroner
@claim cfare 2016-11-18 | Tickets were paid back by 18 November 2016
@claim copen 2016-11-19 | The Johanne Skov went back into service on 19 November 2016
@claim cfull 2016-11-01 | Fewer than four in ten seats of the Johanne Skov were occupied on 1 November 2016
@claim cdrop 2016-12 | Bookings have been level with those of the year before since the beginning of December 2016
@claim cboat 2016-11 | The replacement boat made between two and four crossings on every day
@claim cformer 2016-12-01 | Pernille Ravnholt has been director of Skovlinjen since 1 December 2016
@claim csorry 2016-12 | Skovlinjen is a safe line that has had an unsafe autumn
@claim cquote 2016-11-03 | A newspaper called Bo Kirkeskov the bravest steward on the seven seas
@claim cost 2016-12 | The report on the Ragnhild Skov will come from the court

@same cstart astart

@pair T rounding adist cdist #unit-conversion | a little more than two kilometres; 1.2 nautical miles is 2.2
@pair T update a90 a148 | ninety at six, 148 an hour later
@pair T update a90 cout | ninety at six, the last at 19:05
@pair T update ahosp bthird | two in the evening, a third in the night
@pair T update ahosp chosp | two in the evening, in the end three
@pair T different-event a148 bostn #namesake | two ships of the line
@pair T different-event aname bficus #namesake | two men of one name
@pair T hedge aguess ccause | a guess that was confirmed
@pair T hedge acause ccause #non-denial | no word on the cause in November
@pair T hedge csure ccause | the thermostat is open, the lint is not
@pair T different-place-time asprink acar | on deck 6 they ran, on the car deck nothing did
@pair T different-place-time bsprink cdrench | deck 6, car deck
@pair T different-place-time acar cdrench | off on the day of the fire, tested on the next
@pair T opinion acalm aloud | calm at the stern, crying in the playroom
@pair T opinion bhero csorry | praise of a man, verdict on a line
@pair T promise-later-changed afare cfare #broken-promise | three days; two weeks later than announced
@pair T promise-later-changed bopen copen #broken-promise | on Monday; on the 19th
@pair T conditional aif cback #hypothetical | at low water she would have waited
@pair T conditional cif ccause #hypothetical | a switch would have cut the current
@pair T at-least bcost ccost #range | between four and six million; 5.1
@pair T hedge bcost2 ccost | not to be held to it; the final sum
@pair T rounding bhalf cfull #percentage-conversion | 37 per cent; fewer than four in ten
@pair T rounding bhalf aseats #percentage-conversion | 148 of 400 seats is 37 per cent
@pair T update bdrop cdrop | a tenth lower in autumn, level in December
@pair T sarcasm bbread bbread2 | the feast is mockery of one roll
@pair T at-least bdock cboat #bound | at least two crossings; two to four
@pair T quoted-by-another cquote bhero | the line repeats the tabloid's praise
@pair T question bq crule | a question; a recommendation
@pair T update bfull bempty | sixty cars in the evening, none at midnight
@pair T negation-scope bscare bscare2 | thinks twice, has not cancelled
@pair T different-event cost csure | two fires, two reports
@pair T negation-scope acrew cnot | sixteen crew, two of them new
@pair T negation-scope bnames aname #namesake | a cousin of his wife; another pair of namesakes without any tie
@cross a148 ostlund-ferry-fire aboard | 148 passengers here, 212 or more there
@cross adist ostlund-ferry-fire adist | two distances to two harbours
@cross asprink ostlund-ferry-fire bdry | sprinklers that ran on one ship, nozzles that stayed dry on another
@cross ccause ostlund-ferry-fire borigin | a dryer on deck 6; a lorry on deck 3
@cross ahosp ostlund-ferry-fire ainj | two fires, two counts of the injured
@cross cdrench ostlund-ferry-fire dpump3 | the drencher of another ship
