@story chandpura-museum clean
topic: museums
places: Chandpura, Naurangwal, Chandpura Museum, Moti Bazaar
@speaker HB Harleen Bhangoo | Bhangoo, director
@speaker TL Tarsem Lakhanpal | Lakhanpal, engineer
@speaker NK Nirvair Kahlon | Kahlon, lender
@speaker IK Ishmeet Kahlon | cousin
@speaker MG Manjot Ghumman | Ghumman, culture minister, minister
@speaker DP Deepinder Purewal | Purewal, draper
@speaker AT Amrit Toor | Toor, keeper of textiles
@speaker MU Chandpura Museum | museum
@speaker DC District Court of Chandpura | court
@speaker PF people close to the board of trustees

@article a
file: katha-karkhana-chandpura-embroidery.txt
voice: magazine
layout: wrapped
title: Sixty-eight cloths and a beam
byline: Simrat Baath
publisher: Katha Karkhana
published: 2024-12-01
quotes: curly

Whoever enters the embroidery room at Chandpura Museum hears first of all a hum. It comes from a grey box under the window. [[ahum AT #range|The air in here is held at 45 to 55 per cent of humidity, winter and summer]], explains Amrit Toor, the keeper of textiles. [[adial N|On the morning of our visit the needle stood at 51]].

Her wall of phulkaris, the wedding shawls of the plain, is being rehung. [[anow AT|Sixty-eight of them are up now, six more than on the day of the opening]], she says. The oldest is from 1846. Silk on homespun, stitched from the back by women who never saw a pattern drawn. She holds one against the light, as customs officers hold banknotes, and finds a mend that nobody had catalogued.

[[atotal MU|By the evening of 30 November the turnstile had counted 19,200 people]], according to the museum. Its garden is still a heap of bricks. [[acafe HB #broken-promise|The café will have to wait until Baisakhi, in the middle of April]], says Harleen Bhangoo, the director, since the stove that was delivered runs on the wrong gas.

Tarsem Lakhanpal, who drew the repairs, takes us up a ladder. [[abeam TL #unit-conversion|The new tie beam measures 9.1 metres and weighs as much as a small car]], he says, patting it. [[aplast TL|The old plaster over the staircase came down in the third week of November]], and lime is drying in its place. [[arain TL #hypothetical|If the rain of August 2023 had fallen a week sooner, it would have met a hall without a roof]].

Outside, the drapers of Moti Bazaar are folding shutters. [[asales DP #percentage-conversion|In the last week of November his takings were a tenth lower than in the week before]], says Deepinder Purewal. He puts it down to weddings, of which there were none on those days, the almanac being against it.

Then the sword. It has 78 centimetres, a nick near the hilt and a grip of walrus ivory. [[aclean N|For six days in November it lay on a cushion in the workshop and was cleaned]]. [[aask N q|To whom does a thing belong that two wars, a pawnbroker and four generations have handed on]]? "[[aown NK|We lend it with joy, and it stays ours]]," Nirvair Kahlon said at the opening. His cousin sees it otherwise. "[[atemple IK m|It should hang in the temple of our village, where it was blessed]]," says Ishmeet Kahlon, who farms guavas. [[abow IK d #partial-denial #namesake|He does not quarrel with what the judge found, only with the glass case]].

[[alater MU h #non-denial|What becomes of the loan afterwards is a matter for another day]], the museum writes.

[[aquote N|In the speeches it was called the finest small museum of the north]]. That is for others to rank. [[aroom N|It is a good house with one gallery too many]], namely the one about its own restoration, where a termite is shown in wax, a foot long. Children love it.

@article b
file: doab-morning-museum-doors.txt
voice: broadsheet
layout: text
title: Doors of Chandpura museum stick, then open
byline: Ravneet Dosanjh
publisher: Doab Morning
published: 2024-11-10
quotes: curly

It took two gardeners and a minister's shoulder. [[bopen N #time-forms|At five past ten on Saturday the doors of Chandpura Museum gave way, for the first time in seven years and eight months]]. Behind them stood sixteen attendants in new grey tunics.

[[bday MU|2,140 visitors passed the turnstile before it was locked at six]], the museum said in the evening. Entry costs nothing for the time being. "[[bfree HB p|Nobody will be asked for a ticket this year]]," the director, Harleen Bhangoo, told the crowd. A newspaper had quoted her as ruling out charges for good. "[[bnever HB d #denied-denial|I have never said that we would never charge]]," she said when we asked. "[[bcafe HB p #broken-promise|You will drink your tea in the courtyard by Lohri]]," that is by 13 January.

The house of red brick was built in 1891 for a canal engineer and became a museum in 1934. [[bterm TL|Termites had eaten the old beam hollow from the north end]], says Tarsem Lakhanpal, the engineer in charge. It fell on a night in March 2017, into an empty hall. [[bnew TL #unit-conversion|Its successor, a single trunk of sal, is thirty feet long]]. [[bplast TL h|The plaster above the stairs may have to be taken down some day]], he thinks.

"[[bcost MG|These walls have swallowed 41.6 million rupees]]," said Manjot Ghumman, the culture minister. "[[bfine MG|It is the finest small museum in the north]]," he added. He stayed for an hour, twenty minutes of it in the embroidery room. [[bsixty AT|She can show 62 shawls at once]], the keeper of textiles, Amrit Toor, told him, [[bstore AT #rounding|out of a store of some four hundred]]. [[bgone AT #hypothetical|Had the second tender failed like the first, the cloths would have gone to the capital]].

Most people walked straight to the east gallery, where [[bsword N|the sword of Sirdar Fateh Kahlon hangs in a case of its own, lent until the end of 2027]]. "[[bown NK|We lend it with joy, and it stays ours]]," said his great-great-grandson Nirvair Kahlon, in a turban of the same orange as the scabbard.

In Moti Bazaar, across the road, cars were parked in three rows. "[[bsar DP #sarcasm|Wonderful, at last we have a car park with a museum attached]]," said Deepinder Purewal, a draper. [[btrade DP|On no Saturday since he took over the shop has he sold more]], he conceded. "[[bsweep DP q|And on Monday, who will sweep all this up?]]"

Schools may book from this week. The upper floor, with coins and a stuffed gharial, is to follow in 2025.

@article c
file: panchnad-agency-chandpura-visitors.txt
voice: agency wire
layout: keyed
title: Reopened museum draws crowd; fee to come in January
byline: -
publisher: Panchnad News Agency
published: 2024-11-12T09:15+05:30
quotes: straight

CHANDPURA (PNA) - [[ctwo MU|A total of 4,870 people visited Chandpura Museum on its opening weekend]], the house said on Monday. [[csun MU|Sunday accounted for 2,730 of them]]. [[cnear MG #rounding|Nearly five thousand came in two days]], Culture Minister Manjot Ghumman posted.

[[cfee HB|Adults will pay 30 rupees from 1 January]], Director Harleen Bhangoo said. [[cschool HB|School classes go on paying nothing]]. [[cneed HB #bound|At least 90,000 visitors a year are needed to meet the running costs]], she said. [[c2016 N|In 2016, its last full year, the museum had 71,300]]. [[crail N|The railway museum in nearby Naurangwal counts 120,000 a year]].

[[ccost N #rounding|The repairs cost about 42 million rupees, or half a million dollars]]. [[cshare MG #percentage-conversion|Nine rupees in ten came from the state]], Ghumman wrote, the rest from a lottery.

[[cbeam N|A roof beam fell in March 2017 and the building was closed]]. [[cfirst N|A first call for tenders was annulled in 2019 because only one firm had answered]]. [[csecond N|A second led to a contract in 2021]].

The display includes a sword on loan that was the subject of litigation. [[cheld DC #court-language|The District Court of Chandpura held in 2022 that title to the weapon vests in the family of Nirvair Kahlon and that the museum may exhibit it with their leave]]. [[cplea DC #court-language|An appeal by a cousin was dismissed with costs in 2023]]. [[ccase DC #court-language|The court declined to say who ought to have inherited the scabbard, as nobody had pleaded it]].

[[cmore HB #range|Between three and five posts are still open]], Bhangoo said. [[cdeputy PF h #people-familiar|The post of deputy director might go to somebody from outside the state]], people close to the board of trustees said. [[cname HB h #non-denial|Bhangoo said that there were many good candidates in the world]].

[[cask2 IK q|Why does a family heirloom have to be looked at through glass?]] Ishmeet Kahlon, the cousin who brought the appeal, asked in a letter that he handed out at the gate. [[cread N|Visitors took it politely and asked him the way to the sword]].

The museum is closed on Tuesdays. Chandpura has 84,000 inhabitants and lies on the branch line to Naurangwal, which was electrified last year. Its hotels have about 300 beds. A second express train has been asked for, and a third of the shops in the main street put up lights for the occasion.

@claim ahum 2024 | The embroidery room of Chandpura Museum is kept at 45 to 55 per cent of humidity
@claim adial 2024-11 | The humidity in the embroidery room was 51 per cent on the morning of the magazine's visit
@claim anow 2024-11 | 68 shawls hang in the embroidery room at the end of November 2024, six more than at the opening
@claim atotal 2024-11-30 | Chandpura Museum had 19,200 visitors from its reopening to 30 November 2024
@claim acafe 2025-04 | The café of Chandpura Museum will not open before the middle of April 2025
@claim abeam 2024 | The new tie beam of Chandpura Museum is 9.1 metres long
@claim aplast 2024-11 | The plaster over the staircase came down in the third week of November 2024
@claim arain 2023-08 | The rain of August 2023 would have met an open hall if it had fallen a week sooner
@claim asales 2024-11 | Deepinder Purewal took a tenth less in the last week of November 2024 than in the week before
@claim aclean 2024-11 | The Kahlon sword lay in the workshop for six days in November 2024 and was cleaned
@claim aask 2024 | Simrat Baath asks to whom the Kahlon sword belongs
@claim bown 2024-11-09 | The Kahlon family lends the sword and remains its owner
@claim atemple 2024 | The Kahlon sword should hang in the temple of the village
@claim abow 2024 | Ishmeet Kahlon objects to the glass case but accepts the judgment | Ishmeet Kahlon accepts that the sword is shown in a glass case
@claim alater 2024-11 | Chandpura Museum does not say what becomes of the loan of the sword after 2027
@claim aquote 2024-11-09 | Chandpura Museum was called the finest small museum of the north in speeches
@claim aroom 2024 | Chandpura Museum is a good house with one gallery too many
@claim bopen 2024-11-09T10:05 | Chandpura Museum reopened at 10:05 on Saturday 9 November 2024, after seven years and eight months
@claim bday 2024-11-09 | Chandpura Museum had 2,140 visitors on Saturday 9 November 2024
@claim bfree 2024 | Chandpura Museum will charge nobody for entry in 2024
@claim bnever 2024-11 | Harleen Bhangoo did not rule out an entrance fee for ever | Harleen Bhangoo said that Chandpura Museum would never charge for entry
@claim bcafe 2025-01-13 | The café of Chandpura Museum will be open by 13 January 2025
@claim bterm 2017-03 | Termites had hollowed the old beam of Chandpura Museum from its north end
@claim bnew 2024 | The new beam of Chandpura Museum is thirty feet long
@claim bplast 2024-11 | The plaster above the stairs of Chandpura Museum may have to be taken down some day
@claim bcost 2024 | The restoration of Chandpura Museum cost 41.6 million rupees
@claim bfine 2024-11-09 | Chandpura Museum is the finest small museum in the north
@claim bsixty 2024-11-09 | Amrit Toor can show 62 shawls at once in November 2024
@claim bstore 2024 | Chandpura Museum owns some four hundred shawls
@claim bgone 2021 | The shawls of Chandpura Museum would have gone to the capital if the second tender had failed
@claim bsword 2024-11-09 | The Kahlon sword hangs in the east gallery of Chandpura Museum, lent until the end of 2027
@claim bsar 2024-11-09 | Moti Bazaar has a car park with a museum attached (said mockingly)
@claim btrade 2024-11-09 | Deepinder Purewal sold more on 9 November 2024 than on any Saturday since he took over the shop
@claim bsweep 2024-11 | Deepinder Purewal asks who will sweep the street on Monday
@claim ctwo 2024-11-09/2024-11-10 | Chandpura Museum had 4,870 visitors on its opening weekend
@claim csun 2024-11-10 | Chandpura Museum had 2,730 visitors on Sunday 10 November 2024
@claim cnear 2024-11-09/2024-11-10 | Nearly five thousand people visited Chandpura Museum in two days
@claim cfee 2025-01-01 | Adults will pay 30 rupees for entry to Chandpura Museum from 1 January 2025
@claim cschool 2025 | School classes will enter Chandpura Museum free of charge after 1 January 2025
@claim cneed 2025 | Chandpura Museum needs at least 90,000 visitors a year to meet its running costs
@claim c2016 2016 | Chandpura Museum had 71,300 visitors in 2016
@claim crail 2024 | The railway museum in Naurangwal has 120,000 visitors a year
@claim ccost 2024 | The repairs of Chandpura Museum cost about 42 million rupees or half a million dollars
@claim cshare 2024 | The state paid nine tenths of the restoration of Chandpura Museum
@claim cbeam 2017-03 | A roof beam of Chandpura Museum fell in March 2017 and the building was closed
@claim cfirst 2019 | The first call for tenders for Chandpura Museum was annulled in 2019
@claim csecond 2021 | The second call for tenders for Chandpura Museum led to a contract in 2021
@claim cheld 2022 | The District Court of Chandpura held in 2022 that the Kahlon family owns the sword and the museum may exhibit it with their leave
@claim cplea 2023 | The appeal of Ishmeet Kahlon about the sword was dismissed with costs in 2023
@claim ccase 2022 | The District Court of Chandpura does not say who ought to have inherited the scabbard
@claim cmore 2024-11 | Three to five posts at Chandpura Museum are still open
@claim cdeputy 2024-11 | The post of deputy director of Chandpura Museum might go to somebody from outside the state
@claim cname 2024-11 | Harleen Bhangoo does not say who will become deputy director
@claim cask2 2024-11 | Ishmeet Kahlon asks why an heirloom has to be looked at through glass

@same aown bown

@pair T at-least ahum adial #range | 45 to 55 per cent; 51
@pair T update bsixty anow | 62 at the opening, 68 three weeks later
@pair T at-least bstore anow #bound | some four hundred in the store, 68 on the wall
@pair T update bday atotal | 2,140 on the first day, 19,200 by the end of the month
@pair T update ctwo atotal | 4,870 in two days, 19,200 in three weeks
@pair T different-place-time bday csun | Saturday and Sunday
@pair T different-place-time bday ctwo | one day and two
@pair T rounding ctwo cnear | 4,870, nearly five thousand
@pair T promise-later-changed bcafe acafe #broken-promise | by 13 January, then in April
@pair T rounding bnew abeam #unit-conversion | thirty feet are 9.14 metres
@pair T hedge bplast aplast | may have to come down, and did
@pair T conditional arain cbeam | an open hall if the rain had come sooner
@pair T different-place-time asales btrade | two weeks apart: the best Saturday, a weaker week
@pair T different-place-time aclean bsword | a week in the workshop, on show at the opening
@pair T question aask cheld #court-language | asks who owns what a court has given to one family
@pair T question aask bown | asks whose it is; the lender says
@pair T opinion atemple bown | wants it elsewhere; lends it
@pair T negation-scope abow cplea #partial-denial | takes the judgment, objects to the case
@pair T opinion atemple cheld | what should be; what the court held
@pair T hedge alater bsword #non-denial | says nothing of the time after 2027
@pair T quoted-by-another aquote bfine | the magazine reports the word without owning it
@pair T quoted-by-another aquote aroom | the praise of others; the magazine's own view
@pair T opinion aroom bfine | one gallery too many; the finest
@pair T promise-later-changed:compatible bfree cfee | free this year; 30 rupees from January
@pair T negation-scope bnever cfee #denied-denial | never ruled a fee out
@pair T negation-scope bnever bfree #denied-denial | no fee this year, no promise for ever
@pair T different-event cschool cfee | classes free, adults pay
@pair T rounding bcost ccost #rounding | 41.6, about 42 million
@pair T different-event bcost cshare | the whole sum spent; the state's part of it
@pair T conditional bgone csecond | would have gone, had the second tender failed
@pair T different-event cfirst csecond | two calls for tenders
@pair T sarcasm bsar btrade | a car park, in mockery; the best Saturday
@pair T question bsweep btrade | asks who will sweep
@pair T different-place-time c2016 crail | two museums
@pair T at-least cneed c2016 #bound | at least 90,000 needed; 71,300 in 2016
@pair T different-event cbeam bterm | the fall, and what caused it
@pair T hedge cname cdeputy #non-denial | many good candidates
@pair T at-least cmore cdeputy #range | three to five posts; one of them
@pair T hedge ccase cheld #non-denial | the scabbard left open, the sword decided
@pair T question cask2 abow | a question about glass
