@story thapagaon-airstrip dirty
topic: aviation
places: Thapagaon, Jhilpur, Chyangba Air, Suntaldanda, Flight Accident Directorate
@speaker CH Chyangba Air | airline, carrier
@speaker SB Sulochana Bajimaya | Bajimaya, airline spokeswoman
@speaker TK Tilak Khapung | Khapung, captain
@speaker RH Rupak Hamal-Rokaya | Rokaya, first officer
@speaker JB Jhilpur district hospital | hospital, matron
@speaker KH Kesang Hyolmo | Hyolmo, airstrip officer
@speaker YG Yamuna Ghising | Ghising, innkeeper
@speaker DP Dilmaya Pulami | Pulami, seed seller, passenger
@speaker MB Mukunda Byanjankar | Byanjankar, mechanic
@speaker FT airstrip fire crew | fire crew, foreman

@article a
file: sagar-overrun-thapagaon.xml
voice: agency wire
layout: newsml
place: Jhilpur
title: Plane overruns mountain strip at Thapagaon, all survive
byline: Anjana Wagle-Pahari
publisher: Sagarwire
published: 2019-11-09T18:30+05:45
quotes: straight

JHILPUR (Sagarwire) - A 19-seat turboprop of Chyangba Air ran off the end of the mountain strip at Thapagaon on Saturday and came to rest against a stone wall, with its nose over a potato terrace. Nobody was killed.

[[atime CH #time-forms|The aircraft touched down at twelve minutes past nine]], the airline said. [[apob CH|Sixteen passengers and two pilots were on board]]. It had come from Jhilpur, a flight of 24 minutes.

"[[ainj SB #spokesperson|Four of our guests needed hospital care that day, and no more than four]]," said Sulochana Bajimaya, a spokeswoman for the carrier. The matron at the district hospital in Jhilpur had a longer list. [[aeleven JB|Eleven patients from the aircraft were admitted before dark on Saturday]], she said by telephone.

[[abelt SB #spokesperson|Every seat and every belt held]], Bajimaya said. Weather at the strip, which lies at 2,640 metres, was clear.

"[[awind SB #spokesperson #unit-conversion|There was a tail wind of eight knots over the threshold, which is nothing for that type]]," she said. As to the commander, Tilak Khapung, a man with 9,100 hours, [[aicu SB #spokesperson|he was flown out at noon and has been lying in intensive care in Jhilpur ever since]].

Four villages get their medicines, schoolbooks and brides by air from Jhilpur; the road is open for five months in the year. [[aold N|In 2004 a freight aircraft went over the same edge]]; its tail is now the roof of a hen house. [[adepth N|That one fell forty metres]].

Relief flights have been put on from the strip at Suntaldanda, six hours on foot. [[aprom SB p #broken-promise|Flights to Thapagaon will be resumed on Monday]], the spokeswoman said.

A seat in the seventh row tore loose with its occupant, the matron related. [[aseat JB|Two of the women upstairs were thrown the length of the cabin, seats and all]], according to her. One of them, a teacher, has a broken collarbone.

The Flight Accident Directorate sent three inspectors, who walked the last hour because their vehicle could not pass a landslip. [[acause CH h #non-denial|On the cause it would be for others to speak]], the airline said.

@article b
file: fad-interim-notice-19-11.txt
voice: regulator notice
layout: dispatch
title: Interim notice 19-11: runway excursion at Thapagaon, 9 November 2019
byline: -
publisher: Flight Accident Directorate
published: 2019-12-16
quotes: straight

This notice contains facts as known on the date of issue. It apportions neither blame nor liability. Readers are reminded that interim findings may change.

1. Time. [[btime N #time-forms|Main wheels made contact at 09.31 local time, as the recorder shows]]. Occupants: eighteen.

2. Wind. [[bwind N #unit-conversion|The anemometer at the threshold registered 31 km/h from behind at the moment of touchdown]]. [[bapron N|The instrument on the apron, behind the school, stood at nine at that moment]].

3. Runway. [[blen N #unit-conversion|A survey made by the directorate on 20 November found 480 metres of usable surface]]. The slope is 11 per cent, uphill in the direction of landing. [[bwidth N|It is 18 metres wide]].

4. Rules. [[brule N #court-language|With any tail component above five knots a landing at Thapagaon is not permitted]]; see order 7 of 2015. [[bexempt N|Ambulance flights are exempt up to eight]].

5. Communications. Thapagaon has no tower. An airstrip officer passes information by radio. [[breadback N|The commander read back the wind twice, at 09.27 and 09.29]], both times correctly; the tape has been transcribed by two persons independently.

6. Configuration. [[bflap N|The flaps were found retracted, with the lever in the corresponding position]]. The panel was otherwise intact.

7. Brakes. [[bbrake N|The left brake had less than a fifth of its lining]]. [[bsign N #police-language|The entry in the technical log that asks for new lining is countersigned by the carrier's head of maintenance on 30 October]].

8. Other traffic. The carrier's other aircraft had been cleared to depart. [[bsecond N #time-forms|At 09.31 it was standing in Jhilpur with its doors open and a flat tyre]], 58 kilometres away.

9. Rescue. [[bgate N|The gate between the fire shed and the runway was found chained when the crew arrived there, and was opened with a bolt cutter after six minutes]]. [[bsix N #range|Between five and seven minutes elapsed before foam was available]].

10. Recommendation. The directorate asks carriers to remind crews of order 7. [[bif N #hypothetical|If the order is not observed, the strip will be closed to commercial traffic]]. [[bfinal N p|The final report will be published within twelve months]]. Persons who hold photographs or films are requested to send them to the address below.

@article c
file: thapagaon-sandesh-potato-terrace.txt
voice: local paper
layout: text
title: The plane in Ghising's potatoes
byline: Hikmat Lungeli
publisher: Thapagaon Sandesh
published: 2019-11-21
quotes: curly

Who will pay for eleven rows of potatoes? It's the question that one hears most often in the upper bazaar, now that everybody's bones are accounted for.

The machine is still lying where it stopped, covered with a blue sheet on which somebody has set a lump of juniper. Soldiers guard it in twos and play carrom on the wing.

Kesang Hyolmo has looked after the strip since 2011. He owns the radio, the bell, and the donkey that pulls the roller. [[csock KH|The windsock is a new one and was standing out straight as a carrot that morning]], he says. "[[cown KH|I gave the wind as I read it, once and once more]]," he says. He does not sleep well.

Dilmaya Pulami, who sells seed, sat in row two. "[[cfirst DP|We had touched the ground far up, near the third white stone]]," she says. "[[cseed DP|My bag flew past me and I never let go of the strap]]." About an hour later she was helping the nurses with bandages.

From his aunt's house, where he is resting his ribs, Captain Tilak Khapung sent word that we could come. He is a quiet man. "[[cwind TK|That we had the wind behind us I learnt on the ground, from a boy with a kite]]," he says. "[[cflap TK #time-forms|I had full flap out from four miles and left it there until we stood]]. [[clever TK|After touchdown I did not lay a finger on the power levers]]," he says, as it was all brakes and prayers.

Did nobody want to go round? "[[cround TK #role-swap|I called for a go-around, and it was Rupak who talked me down on to the strip]]." [[cyoung TK|He is a fine young pilot all the same]], he adds. As for what is allowed, [[cmay TK|with up to ten knots from behind the commander may land there or leave it]], in his view. "[[cmiss TK #hypothetical|With a hundred metres more we would have laughed about it over tea]]."

The airline's people in the valley say that another of their aircraft was in the way. They own two. "[[csecond SB #spokesperson|Our other machine was parked at the upper end at the time, and the commander swerved to spare it]]," Sulochana Bajimaya has told us. [[clen SB #unit-conversion|He had seventeen hundred and fifty feet of runway under him]], she says, [[cinsure SB h #non-denial|and about insurance she will call us back]].

Opposite the strip Yamuna Ghising runs the inn with the green shutters, and the potatoes are hers. "[[cdinner YG #time-forms|The captain ate two plates of dumplings at my table on the Saturday evening, at eight, with his cap beside him]]," she says. [[cpole YG|That pole out there had nothing on it from Dashain until the inspectors came]], she says of the windsock. She would rather have rice than money.

The fire crew is three brothers and a pump. "[[cgate FT|The gate stood wide open, as it does every day, and we drove straight through]]," their foreman says. Someone has to milk at that hour, so only two of them were on the pump. "[[ctwo FT #bound|We carried out not fewer than five people]]," he says.

Hyolmo, who is greasing the roller, hears from us about the boy and his kite. "[[ckite KH d|He must have borrowed that boy from a film]]," he says. The terrace will be measured on Sunday.

@article d
file: radio-jhilpur-both-pilots.txt
voice: broadcaster
layout: keyed
title: Two pilots, one cockpit, two stories
byline: Srijana Tuladhar-Mali
publisher: Radio Jhilpur
published: 2020-01-08T07:00+05:45
quotes: curly

Good morning. It is two degrees in the bazaar and there is ice on the ghat. In today's report we go back to Thapagaon, where in November a plane ran out of mountain.

Rupak Hamal-Rokaya was in the right-hand seat. He is twenty-six, and he has given up flying for the time being. "[[dround RH #role-swap|I said go around, twice, and the captain told me to sit on my hands]]," he says. [[dyoke RH #ambiguous-pronoun|He flew that approach from beginning to end]]. Did he shout? "[[dshout RH h|Perhaps I ought to have shouted]]," he says.

We reached Captain Khapung in the capital. He had time for three questions. "[[drev TK|The second that the wheels were down I had the levers in full reverse]]," he told us. He thinks that the inspectors mean well. "[[dflapq TK q|Who pulled my flaps up while I was being carried out]]," he asks. [[dreport TK h #non-denial|What he says about the tape he will say to the commission]].

At the airline, a new voice. [[doffice N #office-change|Sulochana Bajimaya, who used to speak for the company, has been its head of maintenance since New Year]]; "[[dbrake SB|none of us here had any idea that a brake was worn]]," she tells this station. [[dinj CH #retraction|The company withdraws the number of four injured that it gave on the first day]], her successor writes.

Mukunda Byanjankar changed wheels there until December. "[[dmech MB|I carried the book up to the head of maintenance myself, he read it, sighed and signed]]," he says. [[dlast MB #range|On that type a lining is good for between 200 and 300 landings]], he says, [[dcount MB|and that one had done 340]].

The airline has not been gentle with its former mechanic. [[dgrudge SB d|A man who was let go has a rich memory]], says Ms Bajimaya about the book. And the belts? [[dbelts SB #sarcasm|Yes, and no doubt the wings flapped as well]], she says to that.

[[dresume N #broken-promise|Thapagaon had to wait until 2 December for the next flight]]. The road was blocked for eight of those days. [[dlen N #unit-conversion|Its strip is a little under 1,600 feet long by the survey]], which is shorter than the football ground in this town with its two car parks. [[dmayor N|People up there want a helicopter]]; people down here want the money for a bridge.

Next on Radio Jhilpur: the price of gas. Then the weather, with frost in the upper valleys, a north-easterly wind of ten knots at Suntaldanda and fog on the river until about ten.

@claim atime 2019-11-09T09:12 | The Chyangba Air aircraft touched down at Thapagaon at 9:12 on 9 November 2019
@claim btime 2019-11-09T09:31 | The Chyangba Air aircraft touched down at Thapagaon at 9:31 on 9 November 2019
@claim apob 2019-11-09 | Sixteen passengers and two pilots were on board
@claim ainj 2019-11-09 | Exactly four passengers needed hospital care on 9 November 2019
@claim aeleven 2019-11-09 | Eleven patients from the aircraft were admitted to the hospital in Jhilpur before dark on 9 November 2019
@claim dinj 2020-01 | Chyangba Air withdraws the number of four injured
@claim abelt 2019-11-09 | Every seat and every belt in the aircraft held on 9 November 2019
@claim aseat 2019-11-09 | Two women were thrown the length of the cabin with their seats on 9 November 2019
@claim dbelts 2020-01 | The wings of the aircraft flapped (said mockingly)
@claim awind 2019-11-09 | The tail wind over the threshold at touchdown was eight knots
@claim bwind 2019-11-09T09:31 | The tail wind at the threshold at touchdown was 31 km/h, about 17 knots
@claim bapron 2019-11-09T09:31 | The wind on the apron at touchdown was 9 km/h
@claim aicu 2019-11-09T12:00 | Captain Tilak Khapung was flown out at noon on 9 November 2019 and has been in intensive care in Jhilpur since
@claim cdinner 2019-11-09T20:00 | Captain Tilak Khapung ate dumplings at the inn in Thapagaon at 20:00 on 9 November 2019
@claim aold 2004 | A freight aircraft went over the edge of the strip in 2004
@claim adepth 2004 | The freight aircraft of 2004 fell forty metres
@claim aprom 2019-11-11 | Flights to Thapagaon will be resumed on Monday 11 November 2019
@claim dresume 2019-12-02 | The next flight to Thapagaon after the accident was on 2 December 2019
@claim acause 2019-11-09 | Chyangba Air does not comment on the cause
@claim blen 2019-11-20 | The runway of Thapagaon has 480 metres of usable surface
@claim clen 2019-11-09 | The runway of Thapagaon is 1,750 feet, about 533 metres, long
@claim dlen 2020 | The strip of Thapagaon is a little under 1,600 feet long
@claim bwidth 2019 | The runway of Thapagaon is 18 metres wide
@claim brule 2015 | A landing at Thapagaon with a tail wind of more than five knots is not permitted
@claim cmay 2019 | The commander may land at Thapagaon with a tail wind of up to ten knots if he so decides
@claim bexempt 2015 | Ambulance flights may land at Thapagaon with a tail wind of up to eight knots
@claim breadback 2019-11-09T09:29 | The commander read back the wind twice, at 9:27 and 9:29, on 9 November 2019
@claim cwind 2019-11-09 | Captain Tilak Khapung learnt only on the ground, from a boy, that there was a tail wind
@claim ckite 2019-11-09 | The captain's tale of a boy with a kite is invented | Captain Tilak Khapung learnt only on the ground, from a boy, that there was a tail wind
@claim dyoke 2019-11-09 | Tilak Khapung flew the approach to Thapagaon from beginning to end on 9 November 2019
@claim cown 2019-11-09 | Kesang Hyolmo gave the wind by radio twice
@claim bflap 2019-11-09 | The flaps of the aircraft were found retracted after the accident
@claim cflap 2019-11-09 | The flaps of the aircraft were fully out from four miles until it stood
@claim dflapq 2020-01 | Tilak Khapung asks who pulled the flaps up while he was carried out
@claim bbrake 2019-11-09 | The left brake had less than a fifth of its lining
@claim bsign 2019-10-30 | The head of maintenance of Chyangba Air countersigned the entry about new brake lining on 30 October 2019
@claim dmech 2019-10 | The head of maintenance of Chyangba Air read and signed the log entry about the brake
@claim dbrake 2019 | Nobody at Chyangba Air knew that a brake was worn
@claim dgrudge 2020-01 | The mechanic's account of the log entry is made up | The head of maintenance read and signed the log entry about the brake
@claim dlast | A brake lining of that type is good for 200 to 300 landings
@claim dcount 2019-11 | The brake lining had done 340 landings
@claim doffice 2020-01 | Sulochana Bajimaya has been head of maintenance of Chyangba Air since New Year 2020
@claim bsecond 2019-11-09T09:31 | The other aircraft of Chyangba Air stood in Jhilpur, 58 km away, at 9:31 on 9 November 2019
@claim csecond 2019-11-09T09:31 | The other aircraft of Chyangba Air was parked at the upper end of the Thapagaon strip at 9:31 on 9 November 2019
@claim bgate 2019-11-09 | The gate between fire shed and runway was chained and had to be opened with a bolt cutter
@claim cgate 2019-11-09 | The gate between fire shed and runway stood wide open on 9 November 2019 and the crew drove straight through
@claim bsix 2019-11-09 | Five to seven minutes passed before foam was available
@claim bif 2020 | The strip will be closed to commercial traffic if order 7 is not observed
@claim csock 2019-11-09 | A new windsock stood out straight at Thapagaon on the morning of 9 November 2019
@claim cpole 2019-11-09 | The windsock pole at Thapagaon was bare from Dashain until the inspectors came in November 2019
@claim clever 2019-11-09 | Tilak Khapung did not touch the power levers after touchdown
@claim drev 2019-11-09 | Tilak Khapung had the power levers in full reverse at once after touchdown
@claim cround 2019-11-09 | Tilak Khapung called for a go-around and Rupak Hamal-Rokaya talked him into landing
@claim dround 2019-11-09 | Rupak Hamal-Rokaya called for a go-around twice and Tilak Khapung refused
@claim cyoung 2019-11 | Rupak Hamal-Rokaya is a fine young pilot
@claim dshout 2020-01 | Rupak Hamal-Rokaya should perhaps have shouted
@claim cmiss 2019-11-09 | Nothing would have happened if the strip had been a hundred metres longer
@claim cinsure 2019-11 | Sulochana Bajimaya does not comment on insurance yet
@claim dreport 2020-01 | Tilak Khapung does not comment on the tape
@claim ctwo 2019-11-09 | The fire crew carried out at least five people
@claim cseed 2019-11-09 | Dilmaya Pulami's bag flew past her and she kept hold of the strap
@claim dmayor 2020-01 | People in Thapagaon want a helicopter

@pair C clock temporal atime btime #time-forms | twelve past nine; 9:31
@pair C injured numeric ainj aeleven | four and no more; eleven admitted
@pair C seats negation,world-knowledge abelt aseat | every seat held; two women thrown with their seats
@pair C wind numeric awind bwind #unit-conversion | eight knots; 31 km/h is seventeen
@pair C captain world-knowledge aicu cdinner | in intensive care in Jhilpur since noon; at dinner in Thapagaon at eight
@pair C length numeric blen clen #unit-conversion | 480 metres; 1,750 feet is 533
@pair C length numeric clen dlen | 1,750 feet; under 1,600
@pair C readback factive breadback cwind | read the wind back twice in the air; learnt of it on the ground
@pair C readback denial cwind ckite | borrowed that boy from a film
@pair C flaps antonym bflap cflap | retracted; out until the aircraft stood
@pair C brake factive dbrake dmech | nobody had an idea; the head of maintenance read and signed it
@pair C brake factive bsign dbrake | countersigned on 30 October; nobody had an idea
@pair C brake denial dgrudge dmech | a man who was let go has a rich memory
@pair C second world-knowledge bsecond csecond | in Jhilpur with a flat tyre; at the upper end of the strip
@pair C gate antonym bgate cgate | chained and cut; wide open
@pair C windsock antonym,negation csock cpole | a new sock flying; a bare pole since Dashain
@pair C rule modality brule cmay | above five knots not permitted; up to ten at the commander's choice
@pair C levers negation clever drev | never touched the levers; full reverse at once
@pair C goaround role cround dround | he called it and was talked down; the other called it and was refused

@pair T update ainj dinj #retraction | four, later withdrawn
@pair T different-place-time bapron bwind | apron and threshold
@pair T different-place-time bapron awind | apron and threshold
@pair T different-event aold atime | the accident of 2004
@pair T different-event adepth abelt | forty metres, in another year
@pair T promise-later-changed aprom dresume #broken-promise | on Monday; on 2 December
@pair T rounding blen dlen #unit-conversion | 480 metres is a little under 1,600 feet
@pair T different-event bwidth blen | width and length
@pair T conditional bif brule #hypothetical | closed only if the order is ignored
@pair T negation-scope bexempt brule | ambulance flights are exempt
@pair T negation-scope bexempt awind | eight is allowed to ambulance flights only
@pair T conditional cmiss blen | a hundred metres more
@pair T conditional cmiss clen | a strip that does not exist
@pair T question dflapq cflap | who pulled them up
@pair T question dflapq bflap | a question, no denial
@pair T hedge acause bbrake #non-denial | no comment on the cause
@pair T hedge dreport breadback #non-denial | will speak to the commission
@pair T hedge cinsure acause #non-denial | two non-answers
@pair T hedge dshout dround | perhaps ought to have shouted
@pair T opinion cyoung dround | a fine pilot; one who was told to sit on his hands
@pair T sarcasm dbelts aseat | flapping wings are mockery
@pair T at-least dlast dcount #range | good for 200 to 300; had done 340
@pair T at-least ctwo aeleven #bound | at least five carried out; eleven admitted
@pair T different-event ctwo ainj | carried out, in need of hospital
@pair T update dmech doffice #office-change | the head of maintenance in October; another since New Year
@pair T different-event cseed abelt | a bag flew, belts are another thing
@pair T quoted-by-another cown breadback | passed on by one, read back by the other
@pair B bsix cgate | six minutes to foam; straight through an open gate
@pair B dbelts abelt | a jibe that may still mean that belts held
@pair B dgrudge bsign | the mechanic's memory; the signature itself
@pair B bexempt cmay | eight for ambulances only; ten for any commander
@pair B dyoke cround | flew it himself, says one; was talked into it, says the other
@pair B cown cwind | wind given twice; learnt of on the ground
