@story ostlund-ferry-fire dirty
topic: ferries
confusable: vesterholm-ferry-fire
places: Ostlund, Sandhage, Skovlinjen, Ragnhild Skov, Lillebugt
shared: Skovlinjen
@speaker SK Skovlinjen | shipping line, the line, the company
@speaker PR Pernille Ravnholt | Ravnholt, spokeswoman
@speaker TK Torben Kragesand | Kragesand, director
@speaker AT Asger Thygebjerg | Thygebjerg, Captain Thygebjerg, captain, master
@speaker MH Mette Højsager | Højsager, chief engineer
@speaker JU Jens-Peder Ulvbæk | Ulvbæk, lorry driver
@speaker LG Lisbet Grønsund | Grønsund, nurse, passenger
@speaker AF Anja Fugleholm | Fugleholm, lieutenant commander, rescue centre
@speaker KS Kirstine Sejersbøl | Sejersbøl, fire chief
@speaker VH Viggo Hasselriis | Hasselriis, ship inspector
@speaker BK Bo Kirkeskov | Kirkeskov, cook
@speaker EM Erling Munkebo | Munkebo, mayor of Ostlund
@speaker PF people familiar with the inspection | two people
@speaker DB Mikkel Brøndlund | Brøndlund, deckhand

@article a
file: sundwire-ferry-fire-ostlund.xml
voice: agency wire
layout: rss
title: Ferry burns off Ostlund, all passengers ashore
byline: Ditte Rosenlykke
publisher: Sundwire
published: 2016-10-11T13:20+02:00
quotes: straight

OSTLUND (Sundwire) - All those aboard the car ferry Ragnhild Skov were brought ashore on Tuesday after a fire broke out on the early crossing from Sandhage to Ostlund.

[[aboard SK|The ship carried 212 passengers and 19 crew]], the owner, Skovlinjen, said. [[ainj AF|Seven people had been taken to hospital by nine o'clock]], according to Lieutenant Commander Anja Fugleholm of the rescue centre.

[[aorigin SK|The fire broke out in the workshop on deck 1, next to the engines]], the company stated, and was confined to it. [[adist SK #unit-conversion|When the alarm rang the ferry had three nautical miles left to the pier at Ostlund]].

[[amayday AF #time-forms|The distress call was received at eight minutes to seven]], Fugleholm said. Four fishing boats and the pilot cutter took people off in a swell of one metre. The crossing takes an hour and ten minutes.

"[[adrench PR #spokesperson|Water was coming from the ceiling nozzles on the car deck within a minute]]," Skovlinjen's spokeswoman, Pernille Ravnholt, said. [[adrill PR #spokesperson|The whole crew had gone through the September fire drill with top marks]], she added. [[acause PR h #non-denial|Asked about the state of the valves, she said that safety was the company's first passenger]].

[[abridge SK|Captain Asger Thygebjerg, who has commanded the ship since 2008, was on the bridge from casting off until he left it as the last man]], the line said. He is being treated for smoke.

"[[amayor EM|From my window I watched the smoke come out of her side at seven]]," mayor Erling Munkebo said in Ostlund, where [[agym N|up to 250 camp beds were set up in the sports hall]].

[[asister SK p #broken-promise|The sister ship Karen Skov would take over the route from Wednesday]], the company said. [[acall SK p #broken-promise|Each passenger would get a telephone call from the director before the evening]].

Police have sealed the ferry, which was towed to the grain pier at a quarter past ten. [[acook2 JU|The fryer had boiled over and the fat had run across the galley floor]], a lorry driver, Jens-Peder Ulvbæk, said. [[acook JU h|Perhaps everything came from there]], he added.

The last fire on a ferry of the company, [[a2003 N|in a bin on the sun deck in 2003]], was put out with a bucket. Skovlinjen carries 1.9 million passengers a year on three routes and belongs to a pension fund and two families.

@article b
file: radio-lillebugt-morning-crossing.txt
voice: broadcaster
layout: text
title: "The horn didn't stop, so we didn't either"
byline: Frode Staunsager
publisher: Radio Lillebugt
published: 2016-10-13T17:00+02:00
quotes: straight

First there is a rattle, then a hiss, then a woman says in a calm voice that one ought to think about shoes. Lisbet Grønsund, a nurse from Sandhage, recorded eleven minutes on her telephone on Tuesday, and she has played them to us.

[[bspeaker LG|From the loudspeakers there came not a word all morning]], she says; [[bhorn LG|there was only the horn]]. She and a colleague went from table to table in the cafeteria and sent people up the stairs in fours. [[b11 LG|She dressed the burns of eleven of them herself]], on the quay, with cling film from the kiosk.

[[bporridge LG|When the bell went the captain was sitting at the next table with his porridge]], she says. She recognised him by his beard and by his photograph, which hangs above the till.

The cook, Bo Kirkeskov, has been asked about his fryer by everybody since. "[[bfat BK d|Sailor's yarn of the cheapest sort]]," he says of the boiling fat. He was peeling potatoes for the lunch crossing.

Down on the car deck, between a load of Christmas trees and a lorry with yoghurt, was the driver of the yoghurt. [[bdry JU|Over his head there were nozzles in rows like in a car wash, and they stayed dry as long as he was under them]], says Jens-Peder Ulvbæk. That was eight minutes or more. Then he fell. "[[bcarry JU #role-swap|The cook got me under the arms and dragged me up two ladders]]," says Ulvbæk. He broke an ankle and is on sick leave until November.

Fire chief Kirstine Sejersbøl went aboard at noon. [[borigin KS|It began on deck 3, beneath a parked lorry]]; [[bengine KS|in the workshop by the engines there's not so much as a smudge]], she told Radio Lillebugt. The paint above frame 60 has burned off down to the steel. [[bheat KS h|It may have been a refrigeration unit]], she says.

Erling Munkebo, who gave interviews all day, could not be reached on Thursday. [[bcongress N|On Tuesday he had opened the mayors' congress in Aalborg at half past eight in the morning, three hours by road from his town hall]], as its programme and a photograph show.

[[bdist AF #unit-conversion|When the crew sounded the alarm it was 9.3 kilometres to the pier of Ostlund]], says Anja Fugleholm of the rescue centre, who has the radar track. In good weather a rowing boat would need two hours. "[[bluck AF #hypothetical|With the wind of the Monday we would be talking about something else today]]," she says.

[[bnocall LG|Up to now nobody from the company has rung]], says Grønsund. She laughs. "[[bsarc LG #sarcasm|The director has surely lost his voice from all that ringing]]," she says. At Sandhage the timetable has been taped over. [[bferry N #broken-promise|On Wednesday and on Thursday no ferry sailed to Ostlund]].

Four of the injured are still in hospital. The maritime administration has opened an investigation; its people will be on board until the end of next week, and only then can the owners of the vehicles on deck 3 fetch what is left of them.

@article c
file: skibsnyt-ragnhild-skov-drencher.txt
voice: trade press
layout: keyed
title: Ragnhild Skov: section valve, reefer plugs and an open question on A-60 doors
byline: Gerda Mølbjerg + Ivar Stokkendal
publisher: Skibsnyt
published: 2016-10-28
quotes: straight

The ro-pax Ragnhild Skov (4,850 GT, built 1997) lies at Lillebugt with 140 square metres of buckled plating on deck 3, frames 52 to 66. Repairs are put at 22 to 25 million kroner. We have gone through what is known.

Drencher. [[cvalve VH|The section valve above the seat of the fire was found shut and rusted in that position]], ship inspector Viggo Hasselriis of the maritime administration says. [[cvalve2 VH #hypothetical|Had it opened, the damage would have been a matter of paint]]. Director Torben Kragesand says that [[clearn TK|the company learnt of the seized valve from the inspector after the fire]]. [[cletter N|In a letter of 18 May, seen by Skibsnyt, Kragesand thanks the yard for telling him of "the valve that does not move" and puts the job off until the winter docking]].

[[cfam PF #people-familiar|Two other valves were stiff as well, two people familiar with the inspection say]]. [[cfam2 PF #people-familiar|They had been greased in August]], according to the same people.

Reefers. Six lorries were plugged in. "[[cknew AT|I realised that there were refrigerated trailers on deck 3 when a fireman told me so in the ambulance]]," the master, Asger Thygebjerg, writes in his statement to the flag state. The socket of the yoghurt trailer was welded shut by the heat.

Doors. "[[cdoors AT #role-swap|The chief engineer closed the A-60 doors from her panel while I still had men inside]]," Thygebjerg writes. The men got out by the escape trunk. The panel has no recorder; class asks for one only in newbuildings after 2002.

Galley and accommodation. [[ccook BK #role-swap|Cook Bo Kirkeskov owes his life to a driver by the name of Ulvbæk, who pulled him up from the deck store, he tells us]]. There was smoke in the stair tower, since a hook held one door open.

Persons on board. The counting system was being replaced. [[cpax N|Police have listed 237 passengers by name]], on the basis of tickets and of telephone cards. [[crule VH|Children under four do not have to be entered in the list]], Hasselriis says, and there were nine of those.

Distance. The position is not in dispute with the pilots: [[cdist N #rounding|some five nautical miles]].

Manning. One of the deckhands was new. The other was Mikkel Brøndlund, twelve years with the company. [[cplugs DB|Before sailing he handed the master the list of six plugged-in trailers, and the master remarked that one of them had tripped the fuse last week]], Brøndlund has stated. [[cdrillc PR #spokesperson|The fire drill planned for September was put off until after the holidays]], Pernille Ravnholt confirms, on account of the relief crew's holidays. [[cpart PR #partial-denial|It is wrong that there was no training this year; in April there was a boat drill]], she says.

Market. The route earns a third of the line's money. [[csis SK|Karen Skov has been serving it since 17 October]]. [[cshare N|Analysts see bookings lower by a tenth in the fourth quarter]]. "[[csafe TK|Our ships are the safest in these waters]]," says Kragesand; [[csafe2 VH|an old ship with an old company, in the view of Hasselriis]].

@article d
file: ostlund-posten-live-ferry-hearing.txt
voice: live blog
layout: wrapped
title: Live: the maritime court hears the crew of the Ragnhild Skov
byline: Astrid Kvorning
publisher: Ostlund Posten
published: 2016-11-24T16:10+01:00
quotes: straight

+09:00 Good morning from the old customs house, where the maritime inquiry into the fire of 11 October begins. The room is small and the radiators are on. Five witnesses today. No cameras.

+09:12 The judge reads the log. [[dmay N #time-forms|The mayday went out at 07.10, it says there]], thirty-two minutes after the first smoke detector. The captain's lawyer asks for a copy.

+09:40 Chief engineer Mette Højsager. Speaks low. "[[ddoors MH #role-swap|The doors were closed by the captain from the bridge, I didn't touch the panel]]," she says. Two men were still in there, she says, and stops.

+09:55 HØJSAGER: [[dwork MH|I was in the workshop on deck 1 until twenty to seven, and it was as clean as a chapel]]. I went up because of the bell. I had my tea in my hand.

+10:20 The judge asks about the nozzles. Højsager: [[dpump MH|the pump started as it should]]. [[dpump2 MH h|What came out at the other end she couldn't see from where she was]], she says.

+10:45 Break of fifteen minutes. [[dcake N|Two more days of hearings are planned for December]], the clerk tells us, with the yard and the class society as witnesses.

+11:05 Captain Thygebjerg. He speaks for twenty minutes from a sheet. He made three announcements, he says. "[[dann AT|I spoke to the passengers over the loudspeaker before seven, in Danish and in German]]." Whispering in the public seats.

+11:30 THYGEBJERG: [[dport AT|You ask me about porridge; I have eaten it every day for thirty years]]. The judge repeats the question. THYGEBJERG: [[dport2 AT h #non-denial|There's a time for breakfast and a time for work]].

+11:50 Kirstine Sejersbøl has slides. She is asked if she would let her own children travel on the ship. [[dchild KS q|Which ship would you rather have them on]], she asks back.

+13:15 After lunch, inspector Hasselriis. [[dinsp VH|The ship was last inspected in February and got four remarks]]. [[dinsp2 VH|None of them was about valves]]. He quotes from the director's evidence of yesterday: "[[dquote VH|Mr Kragesand has told this court that the company heard of the valve through me]]." He leaves it at that.

+14:00 [[dinj N|The number of injured is now given as fourteen]], the judge notes. The last one was discharged on 2 November.

+14:20 Mikkel Brøndlund, deckhand, comes in oilskins. [[dpump3 DB|He saw the drencher pump in pieces in a box on the Monday, and on the Tuesday after the fire it was still in the box]], he tells the judge. Nobody has a question.

+14:30 A lawyer for the passengers has found that tickets were sold for 240 seats. [[dmoney N|Skovlinjen offers 2,000 kroner to each]]. [[dlaw N h|It might become a good deal more]], he says outside.

+15:50 That was it for today. [[dnext N|The ruling is expected before Easter]]. [[dif N #hypothetical|If negligence is found, the case goes to the prosecutor]].

@article e
file: kystportal-archive-ferry-burns.txt
voice: agency wire
layout: keyed
title: Ferry burns off Ostlund, all passengers ashore
byline: -
publisher: Kystportal
published: 2016-11-10
copy_of: a
note: taken over on the day of the fire; the portal swapped day and month, so that 11 October became 10 November
quotes: straight

OSTLUND (Sundwire) - All those aboard the car ferry Ragnhild Skov were brought ashore on Tuesday after a fire broke out on the early crossing from Sandhage to Ostlund.

[[eboard SK #wrong-date-copy|The ship carried 212 passengers and 19 crew]], the owner, Skovlinjen, said. [[einj AF #wrong-date-copy|Seven people had been taken to hospital by nine o'clock]], according to Lieutenant Commander Anja Fugleholm of the rescue centre.

[[eorigin SK #wrong-date-copy|The fire broke out in the workshop on deck 1, next to the engines]], the company stated, and was confined to it. [[edist SK|When the alarm rang the ferry had three nautical miles left to the pier at Ostlund]].

[[emayday AF|The distress call was received at eight minutes to seven]], Fugleholm said. Four fishing boats and the pilot cutter took people off in a swell of one metre. The crossing takes an hour and ten minutes.

"[[edrench PR|Water was coming from the ceiling nozzles on the car deck within a minute]]," Skovlinjen's spokeswoman, Pernille Ravnholt, said. The whole crew had gone through the September fire drill with top marks, she added. Asked about the state of the valves, she said that safety was the company's first passenger.

Captain Asger Thygebjerg, who has commanded the ship since 2008, was on the bridge from casting off until he left it as the last man, the line said. He is being treated for smoke.

"From my window I watched the smoke come out of her side at seven," mayor Erling Munkebo said in Ostlund, where up to 250 camp beds were set up in the sports hall.

[[esister SK p|The sister ship Karen Skov would take over the route from Wednesday]], the company said. Each passenger would get a telephone call from the director before the evening.

Police have sealed the ferry, which was towed to the grain pier at a quarter past ten. The fryer had boiled over and the fat had run across the galley floor, a lorry driver, Jens-Peder Ulvbæk, said. Perhaps everything came from there, he added.

The last fire on a ferry of the company, in a bin on the sun deck in 2003, was put out with a bucket. Skovlinjen carries 1.9 million passengers a year on three routes and belongs to a pension fund and two families.

@claim aboard 2016-10-11 | The Ragnhild Skov carried 212 passengers and 19 crew on 11 October 2016
@claim ainj 2016-10-11T09:00 | Seven people from the Ragnhild Skov had been taken to hospital by 09:00 on 11 October 2016
@claim aorigin 2016-10-11 | The fire on the Ragnhild Skov began in the workshop on deck 1
@claim adist 2016-10-11T06:38 | The Ragnhild Skov was 3 nautical miles, about 5.6 km, from the pier of Ostlund when the alarm rang
@claim amayday 2016-10-11T06:52 | The distress call of the Ragnhild Skov was received at 06:52 on 11 October 2016
@claim adrench 2016-10-11 | Water came from the nozzles on the car deck of the Ragnhild Skov within a minute
@claim adrill 2016-09 | The whole crew of the Ragnhild Skov took part in a fire drill in September 2016
@claim acause 2016-10-11 | Pernille Ravnholt does not say in what state the valves were
@claim abridge 2016-10-11 | Asger Thygebjerg was on the bridge of the Ragnhild Skov from departure until he left the ship
@claim amayor 2016-10-11T07:00 | Erling Munkebo saw the burning ferry from his window in Ostlund at 07:00 on 11 October 2016
@claim agym 2016-10-11 | Up to 250 camp beds were set up in the sports hall of Ostlund
@claim asister 2016-10-12 | The Karen Skov will serve the route to Ostlund from Wednesday 12 October 2016
@claim acall 2016-10-11 | The director of Skovlinjen will telephone each passenger before the evening of 11 October 2016
@claim acook 2016-10-11 | The fire on the Ragnhild Skov perhaps came from the galley
@claim acook2 2016-10-11 | The fryer in the galley of the Ragnhild Skov had boiled over
@claim a2003 2003 | A bin burned on the sun deck of a Skovlinjen ferry in 2003
@claim bspeaker 2016-10-11 | No announcement came over the loudspeakers of the Ragnhild Skov on the morning of 11 October 2016
@claim b11 2016-10-11 | Lisbet Grønsund dressed the burns of eleven people
@claim bporridge 2016-10-11T06:38 | Asger Thygebjerg was eating porridge in the cafeteria of the Ragnhild Skov when the alarm bell rang
@claim bfat 2016-10-11 | The story of the fryer that boiled over is invented | The fryer in the galley of the Ragnhild Skov had boiled over
@claim bdry 2016-10-11 | The nozzles on the car deck of the Ragnhild Skov gave no water while Jens-Peder Ulvbæk was under them
@claim bcarry 2016-10-11 | The cook of the Ragnhild Skov dragged Jens-Peder Ulvbæk up two ladders
@claim borigin 2016-10-11 | The fire on the Ragnhild Skov began on deck 3 beneath a parked lorry
@claim bengine 2016-10-11 | The workshop by the engines of the Ragnhild Skov shows no trace of fire
@claim bheat 2016-10-11 | A refrigeration unit may have started the fire on the Ragnhild Skov
@claim bcongress 2016-10-11T08:30 | Erling Munkebo opened a congress in Aalborg, three hours by road from Ostlund, at 08:30 on 11 October 2016
@claim bdist 2016-10-11T06:38 | The Ragnhild Skov was 9.3 km from the pier of Ostlund when the alarm was sounded
@claim bluck 2016-10-11 | The fire would have ended worse with the wind of the Monday
@claim bnocall 2016-10-13 | Nobody from Skovlinjen had telephoned Lisbet Grønsund by 13 October 2016
@claim bsarc 2016-10-13 | The director of Skovlinjen has lost his voice from telephoning passengers (said mockingly)
@claim bferry 2016-10-12/2016-10-13 | No ferry sailed to Ostlund on 12 and 13 October 2016
@claim cvalve 2016-10 | The section valve above the seat of the fire was shut and rusted fast
@claim cvalve2 2016-10-11 | The damage would have been small if the section valve had opened
@claim clearn 2016-10 | Skovlinjen learnt of the seized valve from the inspector after the fire
@claim cletter 2016-05-18 | Torben Kragesand thanked the yard on 18 May 2016 for telling him of the valve that does not move
@claim cfam 2016-10 | Two other valves of the Ragnhild Skov were stiff
@claim cfam2 2016-08 | The two stiff valves had been greased in August 2016
@claim cknew 2016-10-11 | Asger Thygebjerg realised only in the ambulance that there were refrigerated trailers on deck 3
@claim cplugs 2016-10-11 | Asger Thygebjerg received the list of six plugged-in trailers before sailing and commented on it
@claim cdoors 2016-10-11 | Mette Højsager closed the fire doors of the Ragnhild Skov from her panel
@claim ccook 2016-10-11 | Jens-Peder Ulvbæk pulled the cook of the Ragnhild Skov up from the deck store
@claim cpax 2016-10-11 | 237 passengers were on the Ragnhild Skov on 11 October 2016
@claim crule 2016 | Children under four need not be entered in the passenger list
@claim cdist 2016-10-11 | The Ragnhild Skov was about five nautical miles from Ostlund when the fire was found
@claim cdrillc 2016-09 | The fire drill of the Ragnhild Skov planned for September 2016 was put off until after the holidays
@claim cpart 2016 | The crew of the Ragnhild Skov had a boat drill in April 2016 | The crew of the Ragnhild Skov had no training in 2016
@claim csis 2016-10-17 | The Karen Skov has served the route to Ostlund since 17 October 2016
@claim csafe 2016-10 | The ships of Skovlinjen are the safest in their waters
@claim csafe2 2016-10 | Skovlinjen is an old company with an old ship
@claim dmay 2016-10-11T07:10 | The mayday of the Ragnhild Skov went out at 07:10 on 11 October 2016
@claim ddoors 2016-10-11 | Asger Thygebjerg closed the fire doors of the Ragnhild Skov from the bridge and Mette Højsager did not touch the panel
@claim dwork 2016-10-11T06:40 | The workshop on deck 1 of the Ragnhild Skov was free of fire and dirt until 06:40 on 11 October 2016
@claim dpump 2016-10-11 | The drencher pump of the Ragnhild Skov started as it should
@claim dpump2 2016-10-11 | Mette Højsager could not see whether water came from the nozzles
@claim dpump3 2016-10-10/2016-10-11 | The drencher pump of the Ragnhild Skov lay in pieces in a box from 10 October until after the fire of 11 October 2016
@claim dann 2016-10-11 | Asger Thygebjerg spoke to the passengers over the loudspeaker before 07:00 on 11 October 2016
@claim dport 2016 | Asger Thygebjerg has eaten porridge every day for thirty years
@claim dport2 2016-11-24 | Asger Thygebjerg does not say whether he was at breakfast
@claim dchild 2016-11-24 | Kirstine Sejersbøl asks on which ship one would rather have children
@claim dinsp 2016-02 | The Ragnhild Skov was inspected in February 2016 and got four remarks
@claim dinsp2 2016-02 | No remark of the inspection of February 2016 concerned valves
@claim dquote 2016-11-23 | Torben Kragesand told the court that Skovlinjen had heard of the valve through the inspector
@claim dinj 2016-11-24 | Fourteen people were injured in the fire on the Ragnhild Skov
@claim dmoney 2016-11 | Skovlinjen offers 2,000 kroner to each passenger
@claim dlaw 2016-11 | The compensation for passengers might become more than 2,000 kroner
@claim dif 2017 | The case goes to the prosecutor if negligence is found

@same eboard aboard
@same einj ainj
@same eorigin aorigin
@same edist adist
@same emayday amayday
@same edrench adrench
@same esister asister

@pair C count numeric aboard cpax | 212 passengers; 237 by name
@pair C origin world-knowledge,lexical aorigin borigin | workshop on deck 1; deck 3 under a lorry
@pair C origin world-knowledge aorigin bengine | began in the workshop; not a smudge there
@pair C origin negation,world-knowledge aorigin dwork | began in the workshop; that was clean until twenty to seven
@pair C distance numeric adist bdist #unit-conversion | three nautical miles is 5.6 km; 9.3 km
@pair C distance numeric adist cdist | three miles; some five
@pair C mayday temporal amayday dmay #time-forms | eight minutes to seven; 07:10
@pair C nozzles negation,antonym adrench bdry | water within a minute; dry for eight minutes
@pair C nozzles world-knowledge,antonym adrench cvalve | water from the ceiling; the valve shut and rusted fast
@pair C pump world-knowledge,antonym dpump dpump3 | the pump started; the pump lay in pieces in a box
@pair C nozzles world-knowledge adrench dpump3 | water from the nozzles; a pump in pieces
@pair C drill negation,lexical adrill cdrillc | done in September with top marks; put off
@pair C bridge world-knowledge abridge bporridge | on the bridge all the time; at breakfast in the cafeteria
@pair C mayor world-knowledge amayor bcongress | at his window at seven; three hours away at half past eight
@pair C galley denial acook2 bfat | the fryer boiled over; a sailor's yarn
@pair C carried role bcarry ccook #role-swap | the cook saved the driver; the driver saved the cook
@pair C doors role cdoors ddoors #role-swap | the engineer closed them; the captain did
@pair C valve factive clearn cletter | learnt of it after the fire; thanked the yard for telling him in May
@pair C reefers factive cknew cplugs | realised in the ambulance; had the list before sailing and spoke of it
@pair C loudspeaker negation bspeaker dann | not a word; he spoke to the passengers

@pair T update ainj dinj | seven by nine o'clock, in the end fourteen
@pair T update ainj b11 | seven in hospital early; eleven with burns dressed on the quay
@pair T rounding bdist cdist #unit-conversion | 9.3 km is five nautical miles
@pair T hedge acook borigin | perhaps from the galley
@pair T hedge bheat borigin | may have been a refrigeration unit
@pair T hedge acause bdry #non-denial | a slogan about safety denies nothing
@pair T hedge dport2 bporridge #non-denial | a saying, no denial
@pair T hedge dpump2 bdry | she could not see the nozzles
@pair T promise-later-changed asister bferry #broken-promise | from Wednesday; nothing sailed
@pair T promise-later-changed asister csis #broken-promise | from Wednesday; since the 17th
@pair T promise-later-changed acall bnocall #broken-promise | a call before the evening; none after two days
@pair T sarcasm bsarc bnocall | lost his voice from ringing is mockery
@pair T conditional bluck bdist | with another wind
@pair T conditional cvalve2 cvalve | had the valve opened
@pair T conditional dif cletter #hypothetical | only if negligence is found
@pair T different-event a2003 borigin | two fires of the line
@pair T at-least agym cpax #bound | up to 250 beds, 237 passengers
@pair T negation-scope cpart cdrillc #partial-denial | no fire drill in September, a boat drill in April
@pair T different-event cpart adrill | two drills
@pair T negation-scope dpump bdry | the pump ran, no water came where he was
@pair T negation-scope dinsp2 cfam | no remark about valves in February; stiff ones later
@pair T opinion csafe csafe2 | safest ships; old ship, old company
@pair T quoted-by-another dquote cletter | the inspector repeats what the director said
@pair T question dchild csafe | a question, no verdict
@pair T different-place-time cfam2 cfam #people-familiar | greased in August, stiff in October
@pair T different-event cfam cvalve #people-familiar | two others and the one above the fire
@pair T different-place-time dport bporridge | every day in general; one table at one moment
@pair T hedge dlaw dmoney | might become more
@pair T at-least crule cpax | those under four need no entry
@pair B crule aboard | the missing may be partly small children
@pair B dport abridge | porridge every day, hour and place not told
