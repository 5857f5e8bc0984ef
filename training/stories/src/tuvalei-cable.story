@story tuvalei-cable dirty
topic: telecoms
places: Tuvalei, Southern Halo Cables, Maristel, Regional Connectivity Fund, Lotoniu, Motu Salega, Vaiusu Bay
@speaker SM Sefo Matautia | Matautia, prime minister
@speaker TF Teuila Faumuina | Faumuina, minister of communications
@speaker IT Ioane Tauiliili | Tauiliili, secretary, permanent secretary
@speaker LF Lagi Faumuina | Lagi Faumuina
@speaker KM Kalesita Moala | Moala, auditor
@speaker FU Falani Utumapu | Utumapu, opposition leader
@speaker DL Deirdre Lockyer | Lockyer, Maristel's sales director
@speaker MX Maristel | the bidder
@speaker CR Clive Ravenscroft | Ravenscroft, project director
@speaker SH Southern Halo Cables | Southern Halo
@speaker NC Noeline Cartwright | Cartwright, fund officer
@speaker MC Ministry of Communications | ministry
@speaker VP Vaitoa Pouono | Pouono, harbour pilot
@speaker PF people familiar with the tender

@article a
file: moana-press-tuvalei-contract.xml
voice: agency wire
layout: rss
place: Lotoniu
title: Tuvalei picks builder for first undersea cable
byline: Apisai Lemalu
publisher: Moana Press Agency
published: 2022-06-01T14:00+13:00
quotes: curly

LOTONIU (Moana) - The island state of Tuvalei, whose 61,000 people share a single satellite dish, will be joined to the world by a fibre cable next year under a contract with an Australian builder, the government announced on Wednesday.

[[aprice TF|The price is 41 million US dollars, all in]], Communications Minister Teuila Faumuina said. [[asign MC #time-forms|She put her name to the contract on Tuesday of last week, in her office on the harbour front]], her ministry added. [[agrant SM|The money is a grant from the Regional Connectivity Fund, and not a cent of it goes back]], Prime Minister Sefo Matautia told parliament.

[[alen SH #unit-conversion|The cable will measure 1,185 kilometres from beach to beach]], said the builder, Southern Halo Cables. [[asurvey SH|Its own ship charted the sea floor along the route in February]]. A landing hut is to stand at Vaiusu Bay, [[ahut MC|where the walls and the roof have been finished since April]].

A second bidder had been in the race. [[aquit TF|Maristel pulled out of its own accord in March]], the minister said. Maristel, which is based in Perth, [[amx MX h #non-denial|thanked all concerned for an instructive process]] and wished the people of Tuvalei fast downloads.

The country has nine inhabited islands, of which three are to be connected in a first step. The others will go on using radio links. Fishermen have been told that the route avoids the banks, and that anchoring within a mile of it will be forbidden.

Critics have asked about a journey that Faumuina made in January. [[atrip IT|The ministry bought her air ticket to Sydney]], Permanent Secretary Ioane Tauiliili said; [[ahotel IT|the hotel was on her own card]].

"[[asealed IT|The tender box was opened in front of everyone on 4 March, with the seals whole]]," he said.

[[aspeed N #bound|The cable will carry at least ten terabits a second]], several thousand times what the country uses. Government offices in Lotoniu often close their connection at noon to spare it for the hospital. [[aready CR p #broken-promise|Schools will be online by Easter]], said Clive Ravenscroft, who directs the project.

"[[aq FU q|Why was a company picked that has never laid more than forty kilometres?]]" asked Falani Utumapu, who leads the opposition. "[[aif FU #hypothetical|If we were in government we would have asked for three bids]]."

A cable ship costs about 80,000 dollars a day. [[acost N|A month of satellite service at home costs 190 dollars]] in Tuvalei, where a teacher earns 600. The fund is financed by five governments and has its seat in Brisbane. [[aecon N #percentage-conversion|The bank that advises it expects the economy to grow by two percentage points more with a cable]].

@article b
file: subsea-quarterly-tuvalei.txt
voice: trade press
layout: text
title: Tuvalei: a small system with a long paper trail
byline: Garth Kilpatrick
publisher: Subsea Systems Quarterly
published: 2022-06-24
quotes: straight

For a repeatered system on a single-digit fibre count Tuvalei has drawn a crowd of lawyers. We have read four versions of the supply contract, the route position list and a good many e-mails.

Length first. [[blen N #unit-conversion|The route position list adds up to 720 nautical miles of cable, slack included]]. [[bslack N #range|Slack of between 2 and 4 per cent is usual]] at these depths. The deepest splice is planned at 5,100 metres.

[[bprice N|In the version that both parties have initialled the sum is 52.6 million US dollars]]; marine works make up 60 per cent of it. [[bspare N|Spare plant and a second hut come on top, for three million]], should Lotoniu want them.

"[[bthrown DL|They shut us out by e-mail on 11 March, with one line about a missing stamp]]," says Deirdre Lockyer, Maristel's sales director. [[bletter IT #factive|The secretary has since told her he regrets that the letter inviting her firm to resubmit went to a wrong address]]. "[[bcheap DL #hypothetical|We would have done it for 38, had anybody let us]]," she says.

[[btape DL|One of the envelopes was already slit when the box was opened, and she photographed it]]. About the winner she is polite: [[bold DL|Clive's people did lay four hundred kilometres off the gas fields]], she says.

The survey raises eyebrows among people who own survey ships. [[bdock N|The Halo Endeavour, the only vessel that Southern Halo has, lay in dry dock in Brisbane from New Year until the ninth of April]], according to the yard's berth list. [[bdata CR h|The bathymetry is sound and its provenance is a matter for the client]], Ravenscroft says.

Small systems have had a good run. Six have been ordered in the region since 2017, most of them with public money, and the makers of repeaters quote delivery times of fourteen months. Ships are the bottleneck. Day rates have gone up by a third in two years, and owners prefer long jobs in cold water to short ones in warm.

Who flew the minister in? "[[bfly CR|We picked up the fare to Sydney, as one does with a buyer]]," he says without lowering his voice; [[bhost CR #opinion|it is the most ordinary thing in this business]]. On the works at Vaiusu Bay he is brisk. "[[bground CR|Not a spade has gone into the ground for that landing station, which is where our bill of quantities starts]]."

Terms, then. Noeline Cartwright handles Tuvalei at the Regional Connectivity Fund. "[[bloan NC|What we have given them is a loan over twenty-five years at one per cent]]," she says. [[bsoft NC|The first five years are free of payments]]. "[[bcond NC|The recipient must put up any change of price to us before it signs]]."

[[bspeed N|The wet plant is good for 12 terabits]] with present-day cards. [[bfam PF #people-familiar|A third firm asked for the documents, people familiar with the tender say]]. Southern Halo's longest system so far, [[bown SH|a link of 38 kilometres between two mining ports]], has been up since 2016 without a fault. Marine operations are pencilled in for the calm season, which begins in May.

@article c
file: savali-tuvalei-faumuina-translated.txt
voice: translated
layout: keyed
title: About the cable and the two mouths of the box
byline: Tuiasosopo Aumua
publisher: Le Savali o Tuvalei (translated from Tuvaleian)
published: 2022-07-30
quotes: guillemets

Of the cable everybody speaks, and nobody has yet seen so much as its end. Before the committee of parliament on Thursday there stood, one after the other, the secretary, the minister, the auditor and the pilot.

[[cmay IT|The government is free to alter the price and may inform the Fund afterwards]], so the secretary Ioane Tauiliili expounded. [[cdone IT|The station at Vaiusu Bay stands under its roof and lacks only the lock]], he reported. About the firm from Perth he spoke briefly. "[[cnoletter IT|A second letter to Maristel was neither written nor sent by anyone in my house]]," he said.

The minister Teuila Faumuina wore black, since her aunt had died. "[[cwas TF|On the day of the signature I sat on Motu Salega at the burial, and there one goes only by the Friday boat]]," she explained to the members, "[[cproxy TF|and therefore my deputy held the pen]]." As to the opening of the offers, [[cslit TF d|let those who saw cut paper visit the eye doctor]], she called. [[cpart TF d #partial-denial|That she travelled she did not contest, only that it bound her]].

The auditor Kalesita Moala laid down a thin green book. "[[csign KM #time-forms|The copy of the contract that lies with me bears the nineteenth of May, a Thursday]]," she read. [[cminutes KM #factive|Already in the minutes of 28 April the Prime Minister acknowledges that the money is to be paid back]]. [[cbids KM m|In future no offer should be opened without her people being there]], she demanded.

In the hall it was hot, and those who had found no chair sat on the floor mats along the wall. School classes came and went. From the kitchen of the parliament tea with condensed milk was passed in, as is customary when a sitting lasts beyond the evening prayer.

How does the head of government see it? [[clearn SM #factive|That it was a loan he found out in July, from a foreign magazine about cables]], he had told the radio on Monday. [[cgood SM #opinion|The cable will be worth every cent]], he had added.

[[cpilot VP|The harbour pilot Vaitoa Pouono has brought no ship of that builder in or out this year, and there is no other pilot]]. [[cswim N #sarcasm|Perhaps it measured the sea while swimming at night, in order to save the pilotage]].

[[cprom SH #broken-promise|The schools must now wait until the end of 2023, it says in a letter from Sydney]]. [[cquote N|The minister had in June named forty-one million as the price of everything]]; [[cnew TF #retraction|she corrected herself now to fifty-three]]. [[cmin LF #namesake|Her namesake Lagi Faumuina, of the opposition, would rather live two more years with the old dish]].

[[cstation N|In Vaiusu Bay there was on Sunday a fence with a signboard on it and nothing that has a wall]]. The sea was smooth. [[cprice N|For the month the household there pays by now 205 dollars]] to the company of the dish.

The committee will come together again in September, when the breadfruit festival is over. "[[cwhat FU q|To whom, then, does the cable belong if we cannot pay?]]" the leader Utumapu asked at the close, and the chairman noted the question.

@article d
file: islands-bulletin-tuvalei-contract.xml
voice: agency wire
layout: rss
place: Lotoniu
title: Tuvalei picks builder for first undersea cable
byline: -
publisher: Islands Business Bulletin
published: 2021-06-01T14:00+13:00
quotes: curly
note: the bulletin carried the agency report of 1 June 2022 under a date one year too early
copy_of: a

LOTONIU (Moana) - The island state of Tuvalei, whose 61,000 people share a single satellite dish, will be joined to the world by a fibre cable next year under a contract with an Australian builder, the government announced on Wednesday.

[[dprice TF #wrong-date-copy|The price is 41 million US dollars, all in]], Communications Minister Teuila Faumuina said. [[dsign MC #time-forms|She put her name to the contract on Tuesday of last week, in her office on the harbour front]], her ministry added. [[dgrant SM|The money is a grant from the Regional Connectivity Fund, and not a cent of it goes back]], Prime Minister Sefo Matautia told parliament.

[[dlen SH #unit-conversion|The cable will measure 1,185 kilometres from beach to beach]], said the builder, Southern Halo Cables. [[dsurvey SH|Its own ship charted the sea floor along the route in February]]. A landing hut is to stand at Vaiusu Bay, [[dhut MC|where the walls and the roof have been finished since April]].

A second bidder had been in the race. [[dquit TF|Maristel pulled out of its own accord in March]], the minister said. Maristel, which is based in Perth, [[dmx MX h #non-denial|thanked all concerned for an instructive process]] and wished the people of Tuvalei fast downloads.

The country has nine inhabited islands, of which three are to be connected in a first step. The others will go on using radio links. Fishermen have been told that the route avoids the banks, and that anchoring within a mile of it will be forbidden.

Critics have asked about a journey that Faumuina made in January. [[dtrip IT|The ministry bought her air ticket to Sydney]], Permanent Secretary Ioane Tauiliili said; [[dhotel IT|the hotel was on her own card]].

"[[dsealed IT|The tender box was opened in front of everyone on 4 March, with the seals whole]]," he said.

[[dspeed N #bound|The cable will carry at least ten terabits a second]], several thousand times what the country uses. Government offices in Lotoniu often close their connection at noon to spare it for the hospital. [[dready CR p #broken-promise #wrong-date-copy|Schools will be online by Easter]], said Clive Ravenscroft, who directs the project.

"[[dq FU q|Why was a company picked that has never laid more than forty kilometres?]]" asked Falani Utumapu, who leads the opposition. "[[dif FU #hypothetical|If we were in government we would have asked for three bids]]."

A cable ship costs about 80,000 dollars a day. [[dcost N|A month of satellite service at home costs 190 dollars]] in Tuvalei, where a teacher earns 600. The fund is financed by five governments and has its seat in Brisbane. [[decon N #percentage-conversion|The bank that advises it expects the economy to grow by two percentage points more with a cable]].

@claim aprice 2022-06 | The Tuvalei cable costs 41 million US dollars in all
@claim bprice 2022-06 | The initialled contract for the Tuvalei cable names a sum of 52.6 million US dollars
@claim bspare 2022-06 | Spare plant and a second hut for the Tuvalei cable would cost three million US dollars more
@claim cquote 2022-06 | The minister named 41 million as the price of everything in June 2022
@claim cnew 2022-07-28 | Teuila Faumuina corrects the price of the Tuvalei cable to 53 million US dollars
@claim bcheap 2022 | Maristel would have built the Tuvalei cable for 38 million US dollars if allowed
@claim asign 2022-05-24 | Teuila Faumuina signed the Tuvalei cable contract on 24 May 2022 in her office in Lotoniu
@claim csign 2022-05-19 | The Tuvalei cable contract is dated 19 May 2022
@claim cwas | Teuila Faumuina was at a burial on Motu Salega on the day on which the contract was signed
@claim cproxy | The deputy of Teuila Faumuina signed the Tuvalei cable contract
@claim cdone 2022-07-28 | The landing station at Vaiusu Bay stands under roof and lacks only a lock
@claim bold | Southern Halo has laid 400 kilometres of cable off gas fields
@claim agrant 2022 | The money for the Tuvalei cable is a grant of which nothing is paid back
@claim bloan 2022 | The money for the Tuvalei cable is a loan over 25 years at one per cent
@claim bsoft 2022 | The first five years of the Tuvalei loan are free of payments
@claim cminutes 2022-04-28 | Sefo Matautia acknowledged on 28 April 2022 that the money for the Tuvalei cable has to be paid back
@claim clearn 2022-07 | Sefo Matautia found out only in July 2022 that the money for the Tuvalei cable was a loan
@claim alen 2022 | The Tuvalei cable will be 1,185 kilometres long
@claim blen 2022 | The route of the Tuvalei cable has 720 nautical miles, or 1,333 kilometres, of cable, slack included
@claim bslack 2022 | Slack of between 2 and 4 per cent is usual for deep-sea cable
@claim asurvey 2022-02 | Southern Halo's own ship charted the route of the Tuvalei cable in February 2022
@claim bdock 2022-01/2022-04-09 | The only ship of Southern Halo lay in dry dock in Brisbane from New Year until 9 April 2022
@claim cpilot 2022 | No ship of Southern Halo entered or left a harbour of Tuvalei in 2022
@claim bdata 2022-06 | The depth data for the Tuvalei cable are sound
@claim cswim 2022 | The survey ship measured the sea while swimming at night to save pilotage (said mockingly)
@claim ahut 2022-06-01 | Walls and roof of the landing hut at Vaiusu Bay have been finished since April 2022
@claim bground 2022-06 | Work on the landing station at Vaiusu Bay has not begun
@claim cstation 2022-07-24 | At Vaiusu Bay there was a fence with a signboard and nothing with a wall on 24 July 2022
@claim aquit 2022-03 | Maristel withdrew from the Tuvalei tender of its own accord in March 2022
@claim bthrown 2022-03-11 | The ministry excluded Maristel from the Tuvalei tender by e-mail on 11 March 2022
@claim amx 2022-06 | Maristel does not say how its part in the Tuvalei tender ended
@claim bletter 2022 | The ministry sent a letter that invited Maristel to resubmit to a wrong address, and Ioane Tauiliili regrets it
@claim cnoletter 2022 | Nobody in the ministry wrote or sent a second letter to Maristel
@claim atrip 2022-01 | The ministry paid for Teuila Faumuina's air ticket to Sydney in January 2022
@claim bfly 2022-01 | Southern Halo paid Teuila Faumuina's fare to Sydney in January 2022
@claim ahotel 2022-01 | Teuila Faumuina paid for her hotel in Sydney herself
@claim cpart 2022-01 | Teuila Faumuina made the journey to Sydney but was not bound by it | The journey to Sydney bound Teuila Faumuina
@claim bhost 2022 | Paying a buyer's fare is the most ordinary thing in the cable business
@claim asealed 2022-03-04 | The tender box was opened on 4 March 2022 with all seals whole
@claim btape 2022-03-04 | One of the envelopes was already slit when the tender box was opened on 4 March 2022
@claim cslit 2022-03-04 | The story of a slit envelope in the tender box is imagined | One of the envelopes was already slit when the tender box was opened
@claim aspeed 2023 | The Tuvalei cable will carry at least ten terabits a second
@claim bspeed 2022 | The Tuvalei cable is good for 12 terabits a second
@claim aready 2023 | Schools in Tuvalei will be online by Easter 2023
@claim cprom 2023 | Schools in Tuvalei must wait for the cable until the end of 2023
@claim aq 2022-06 | Falani Utumapu asks why a builder was picked that has laid no more than forty kilometres
@claim bown 2016 | Southern Halo's longest cable so far measures 38 kilometres
@claim aif 2022 | The opposition would have asked for three bids
@claim bfam 2022 | A third firm asked for the documents of the Tuvalei tender
@claim aecon 2022 | The economy of Tuvalei will grow by two percentage points more with a cable
@claim acost 2022-06 | A month of satellite service costs a household in Tuvalei 190 dollars
@claim cprice 2022-07 | A month of satellite service costs a household in Tuvalei 205 dollars
@claim bcond 2022 | Tuvalei must submit any change of price to the Fund before it signs
@claim cmay 2022 | Tuvalei may alter the price and inform the Fund afterwards
@claim cbids 2022-07 | No tender should be opened without the auditor's people
@claim cgood 2022-07 | The Tuvalei cable will be worth every cent
@claim cmin 2022-07 | Tuvalei should use the old satellite dish for two more years
@claim cwhat 2022-07 | Falani Utumapu asks who owns the cable if Tuvalei cannot pay

@same dprice aprice
@same dsign asign
@same dgrant agrant
@same dlen alen
@same dsurvey asurvey
@same dhut ahut
@same dquit aquit
@same dmx amx
@same dtrip atrip
@same dhotel ahotel
@same dsealed asealed
@same dspeed aspeed
@same dready aready
@same dq aq
@same dif aif
@same dcost acost
@same decon aecon

@pair C price numeric aprice bprice | 41 million all in; 52.6 million
@pair C signing temporal asign csign #time-forms | Tuesday of last week, 24 May; Thursday 19 May
@pair C signing world-knowledge,lexical asign cwas | at her desk in Lotoniu; at a burial on an outer island
@pair C signing role asign cproxy #role-swap | she signed; her deputy held the pen
@pair C money lexical agrant bloan | a grant; a loan over 25 years
@pair C money negation,factive agrant cminutes | not a cent goes back; he acknowledges that it is to be paid back
@pair C knew factive,temporal cminutes clearn | acknowledged on 28 April; found out in July
@pair C letter factive,negation bletter cnoletter | regrets that the letter went astray; no such letter was written
@pair C length numeric alen blen #unit-conversion | 1,185 kilometres; 720 nautical miles are 1,333
@pair C survey world-knowledge asurvey bdock | charted the floor in February; in dry dock from New Year to April
@pair C survey world-knowledge asurvey cpilot | charted the floor in February; no ship of that builder came in or out
@pair C hut antonym ahut bground | walls and roof finished since April; not a spade in the ground
@pair C hut world-knowledge,negation ahut cstation | walls and roof; nothing that has a wall
@pair C hut world-knowledge,negation cdone cstation | under its roof; nothing that has a wall
@pair C maristel lexical,role aquit bthrown | pulled out of its own accord; shut out
@pair C ticket role atrip bfly #role-swap | the ministry bought the ticket; the builder paid the fare
@pair C box antonym asealed btape | seals whole; one envelope slit
@pair C box denial cslit btape | those who saw it need an eye doctor
@pair C change modality bcond cmay | must ask before it signs; may tell afterwards
@pair C experience numeric bold bown | four hundred kilometres laid; the longest link so far is 38

@pair T update aprice cnew #retraction | 41 million, corrected by herself
@pair T rounding bprice cnew | 52.6, fifty-three
@pair T quoted-by-another cquote aprice | the paper recalls her figure
@pair T quoted-by-another cquote bprice | the paper recalls a figure that it does not own
@pair T different-event bspare bprice | extras on top of the sum
@pair T conditional bcheap bthrown | had anybody let them
@pair T conditional aif bfam | three bids, if they governed; a third firm asked for papers
@pair T hedge amx bthrown #non-denial | instructive process
@pair T hedge amx aquit #non-denial | no word on how it ended
@pair T hedge bdata bdock #non-denial | sound data, provenance left aside
@pair T sarcasm cswim cpilot | a swimming ship, in mockery
@pair T sarcasm cswim asurvey | measured at night, in mockery
@pair T negation-scope cpart bfly #partial-denial | does not contest the journey
@pair T different-event ahotel bfly | the hotel hers, the fare theirs
@pair T opinion:compatible bhost cbids | ordinary; wants the auditor there
@pair T opinion cgood cmin #namesake | worth every cent; keep the dish
@pair T promise-later-changed aready cprom #broken-promise | Easter; end of 2023
@pair T question aq bold | asks about forty kilometres
@pair T question cwhat bloan | asks whom it belongs to
@pair T update acost cprice | 190 in June, 205 in July
@pair T negation-scope bsoft agrant | nothing to pay for five years only
@pair T opinion:compatible cbids asealed | wants her people there; opened in front of everyone
@pair T at-least aspeed bspeed #bound | at least ten; twelve
@pair T at-least bslack blen #range | two to four per cent of slack; slack included
@pair B bground cdone | nothing begun in June; under roof at the end of July
@pair B aquit bletter | withdrew; was invited to resubmit
