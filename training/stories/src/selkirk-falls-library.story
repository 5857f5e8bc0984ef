@story selkirk-falls-library clean
topic: charities
places: Selkirk Falls, Friends of the Carrick Library, Burntwood Motors, Hotel Dominion
@speaker MP Maud Penhallow | Penhallow, chair of the Friends
@speaker EL Étiennette Laframboise | Laframboise, head librarian
@speaker GW Gord Wasylyk | Wasylyk, mayor
@speaker BM Burntwood Motors | dealer
@speaker VS Vern Stoughton | Stoughton, roofer
@speaker TH Tamara Haldorson | Haldorson, councillor
@speaker FC Friends of the Carrick Library | Friends
@speaker DR Dmytro Ravlyk | Ravlyk, treasurer
@speaker EN structural engineers | engineers

@article a
file: selkirk-falls-packet-gala.txt
voice: local paper
layout: text
title: Gala for the Carrick roof: a moose head goes for nine hundred dollars
byline: Corliss Lightbody
publisher: Selkirk Falls Packet
published: 2017-02-13
quotes: curly

By ten o'clock on Saturday night nobody in the ballroom of the Hotel Dominion could remember who had put the moose head up for auction, but Vern Stoughton had bought it.

He is a roofer, and he was there because of a roof. The Carrick Library, built in 1908 with steel money from across the border, has had pails in its reading room since November. [[aguests MP|Two hundred and twelve people came to the gala]], says Maud Penhallow, who chairs the Friends of the Carrick Library. [[apledge MP #rounding|They pledged about $84,000]], she announced from a chair, [[ahand MP|of which $31,000 was in the cash box at midnight]].

Tickets were $75. [[aold N|The gala of 2014, for the elevator, had brought in $52,000]].

What is needed? "[[aneed MP #bound|The roof will take at least $240,000]]," Penhallow said in her speech. "[[aest VS h|I would say a quarter of a million, and I could be wrong by a tenth]]," said Stoughton, who had been up there with a ladder. "[[astart MP p #broken-promise|We will start taking off the shingles on the first of May]]," she promised to cheers.

Burntwood Motors, which sells trucks, had a long table. [[amatch BM p #hypothetical|The dealer will match every dollar up to fifty thousand, provided that the cash is in by Victoria Day]], its manager read from a card. Mayor Gord Wasylyk danced with the staff of two banks. [[atown GW h #non-denial|What the town is going to put in is a matter for the budget, and the budget is in April]], he said between two dances.

Étiennette Laframboise, head librarian, spoke last, and shortest. "[[apails EL|On Friday we had nineteen pails out]]," she said. [[aclosed EL|The children's room downstairs has been shut since New Year]]. [[aopen EL|The reading room is open, pails and all]]. "[[awish EL m|I would like a library in which the only thing that drips is the tap]]."

Not everyone was there. "[[atam TH|I would have put that money into the arena]]," said councillor Tamara Haldorson, reached at a curling bonspiel. [[aq TH q|How many people read standing on ice]], she asked, and went back to sweep.

It was 31 below outside, which is news even in Selkirk Falls. [[acars N|Between forty and fifty cars would not start afterwards]], and the booster cables went from hand to hand. The next event is a spelling bee for adults.

@article b
file: friends-of-carrick-bulletin-june.txt
voice: newsletter
layout: keyed
title: Bulletin of the Friends, June: pledges, pails and a postponed roof
byline: Dmytro Ravlyk
publisher: Friends of the Carrick Library
published: 2017-06-05
quotes: straight

Dear Friends, your treasurer has sharpened his pencil. Here is where we are.

[[bpledge N #rounding|The pledges of the gala came to $83,650]] when the cards had been sorted. [[bmoose N|That includes nine hundred for the moose, which Mr. Stoughton has given back to us so that we can sell it again]]. [[bpaid N #percentage-conversion|Of the sum pledged $66,920 has been paid]], [[bfour N #percentage-conversion|which is four dollars in every five]]. [[bdue N|Eleven of you have asked for time until the fall]], and you shall have it.

Burntwood Motors has kept its word. [[bmatch N|Its cheque of fifty thousand arrived on May 19, three days before the holiday]]. [[bthank N|It is the biggest gift from a firm in our history]]. The town has put in forty thousand, [[btown GW|as the mayor told council in April]].

Now the roof. [[bnomay N #broken-promise|The shingles are still on]]. [[bdelay EN|The trusses over the north wing must be shored before anyone walks on them]], the engineers wrote on April 24. [[bmore MP|The whole job is now put at $262,000]], our chair told the meeting. [[bsept MP|The work is to begin in September]]. [[bif EN #hypothetical|If the beams turn out to be sound, a month can be saved]]. It's not what we hoped.

[[brumor FC #denied-denial|We have never said that the gala money was not going to the roof]], as one reads on telephone poles. [[bspent N #partial-denial|It isn't the case that we have spent none of it: $9,400 has gone to the engineers]].

[[bpails EL|In the wet week of May there were twenty-six pails, says Mme Laframboise]]. [[bread EL|The reading room has been closed since May 22 on account of the trusses]], she adds, [[bkids EL|while the children's room, which is dry now, opened again in April]]. Books can be had at the side door from two till eight.

[[bpeople FC #people-familiar|From people who sit on a certain foundation in Toronto we hear that they may add something]]. [[bhush N h #non-denial|Your treasurer will say no more than that]].

Thanks go to the curlers, of all people, who sent $1,120. [[bsarc N #sarcasm|Councillor Haldorson will be overjoyed]]. The spelling bee was won by a plumber, with "rhododendron".

Annual meeting: June 27, seven o'clock, church basement. Bring pails, empty.

@article c
file: northward-column-carrick.html
voice: opinion column
layout: modern
title: In praise of nineteen pails
byline: Rosalie Tkachyk-Boyd
publisher: The Northward
published: 2017-10-21
quotes: curly

A confession: I never liked the Carrick. It smells of wet wool and it shelves me between taxidermy and tax. And still I paid seventy-five dollars in February to see a moose change hands, and I would do it again.

Let me set down where matters stand for those who only heard about it at the rink. [[cstart VS #time-forms|"We took off the first shingle on the eighteenth of September, at half past seven," Vern Stoughton tells me from his ladder]]. [[cbeams EN|The beams turned out to be rotten in two places]], the engineers reported, so no month was saved. [[ctotal DR|The Friends have the money together, $264,500 in all]], their treasurer says. [[cfound DR|The foundation in Toronto gave forty-eight thousand in August]]. [[cdue DR|Of the eleven who wanted time two have yet to pay]], and he won't tell me who, even for pie.

[[cplg MP|They pledged about $84,000, Maud Penhallow had called out from her chair]]. A skeptic two tables from mine had whispered that half of it would melt with the snow. [[cskep N|He guessed wrong]]; [[cpaid DR #percentage-conversion|ninety-six per cent has come in by now]].

Was it worth it? [[cworth N|A town of six thousand that can't keep rain off its books should close]], I think. Others think otherwise, and they are on council. [[carena TH|An arena earns its keep, and a library never will, says Tamara Haldorson]]. I asked the mayor which of them he would rather lose. [[cmayor GW h #non-denial|He complimented me on my hat]].

One reader wants to know whether we will at least be rid of the pails. [[cpails EL|On Monday there were three]], Mme Laframboise says, all in the coat room. [[creadc EL|The reading room reopens on the sixth of November]], if the painters are done. [[crange EL #range|She counts on between 180 and 200 visitors a day]]; [[cbefore EL|before the trouble there were a hundred and seventy]].

[[cif N #hypothetical|Had Mr. Carrick left us a slate roof instead of a portrait, none of us would have learned to spell rhododendron]]. [[cq N q|What else would have got a plumber, two bankers and a moose into the same room]]?

[[csarc N #sarcasm|The arena, I note with joy, has a fine new scoreboard]]. It has been showing the same score since Labour Day. I suggest a gala.

@claim aguests 2017-02-11 | 212 people came to the gala on 11 February 2017
@claim apledge 2017-02-11 | The guests of the gala pledged about $84,000
@claim cplg 2017-02-11 | Maud Penhallow announced pledges of about $84,000
@claim bpledge 2017 | The pledges of the gala came to $83,650
@claim ahand 2017-02-11 | $31,000 was in the cash box at midnight
@claim bpaid 2017-06 | $66,920 of the pledges has been paid by June 2017
@claim bfour 2017-06 | Four dollars in every five pledged have been paid by June 2017
@claim cpaid 2017-10 | 96 per cent of the pledges has been paid by October 2017
@claim bdue 2017-06 | Eleven donors have asked for time until the fall
@claim cdue 2017-10 | Two of the eleven donors have yet to pay
@claim aold 2014 | The gala of 2014 brought in $52,000
@claim aneed 2017-02 | The roof will take at least $240,000
@claim aest 2017-02 | The roof would cost about $250,000, give or take a tenth
@claim bmore 2017-06 | The whole job is now put at $262,000
@claim ctotal 2017-10 | The Friends have $264,500 together
@claim astart 2017-05-01 | The removal of the shingles starts on 1 May 2017
@claim bnomay 2017-06-05 | The shingles are still on the roof on 5 June 2017
@claim bsept 2017-09 | The work on the roof is to begin in September 2017
@claim cstart 2017-09-18T07:30 | The first shingle was taken off at 7:30 on 18 September 2017
@claim amatch 2017-05-22 | Burntwood Motors matches every dollar up to $50,000 if the cash is in by Victoria Day
@claim bmatch 2017-05-19 | The cheque of Burntwood Motors over $50,000 arrived on 19 May 2017
@claim atown 2017-02 | Gord Wasylyk does not say yet what the town will put in
@claim btown 2017-04 | The town puts in $40,000
@claim apails 2017-02-10 | Nineteen pails stood in the library on Friday 10 February 2017
@claim bpails 2017-05 | 26 pails stood in the library in the wet week of May 2017
@claim cpails 2017-10-16 | Three pails stood in the library on Monday 16 October 2017
@claim aclosed 2017-02 | The children's room of the library has been shut since New Year 2017
@claim aopen 2017-02 | The reading room of the library is open in February 2017
@claim bread 2017-05-22 | The reading room of the library has been closed since 22 May 2017
@claim bkids 2017-04 | The children's room of the library opened again in April 2017
@claim creadc 2017-11-06 | The reading room of the library reopens on 6 November 2017
@claim atam 2017-02 | The money should have gone into the arena
@claim aq 2017-02 | Tamara Haldorson asks how many people read standing on ice
@claim cworth 2017-10 | A town that cannot keep rain off its books should close
@claim carena 2017-10 | An arena earns its keep and a library never will
@claim bdelay 2017-04-24 | The trusses over the north wing must be shored before anyone walks on them
@claim bif 2017 | A month can be saved if the beams are sound
@claim cbeams 2017-10 | The beams turned out to be rotten in two places
@claim brumor 2017-06 | The Friends never said that the gala money was not going to the roof | The Friends said that the gala money was not going to the roof
@claim bspent 2017-06 | $9,400 of the gala money has gone to the engineers | None of the gala money has been spent
@claim bpeople 2017-06 | A foundation in Toronto may add something
@claim cfound 2017-08 | The foundation in Toronto gave $48,000 in August 2017
@claim bhush 2017-06 | Dmytro Ravlyk says no more about the foundation
@claim bsarc 2017-06 | Tamara Haldorson will be overjoyed about the curlers' gift (said mockingly)
@claim cmayor 2017-10 | Gord Wasylyk does not say whether he would rather lose the library or the arena
@claim crange 2017-11 | The library expects between 180 and 200 visitors a day
@claim cbefore 2016 | The library had 170 visitors a day before the trouble
@claim cif 2017 | Nobody would have learned to spell rhododendron if Mr. Carrick had left a slate roof
@claim cq 2017-10 | Rosalie Tkachyk-Boyd asks what else would have brought such people together
@claim csarc 2017-10 | The arena's fine new scoreboard is a joy (said mockingly)
@claim bmoose 2017 | The pledges include $900 for a moose head that its buyer has given back
@claim acars 2017-02-11 | Between forty and fifty cars would not start after the gala
@claim bthank 2017 | The gift of Burntwood Motors is the biggest from a firm in the history of the Friends

@same cplg apledge

@pair T rounding apledge bpledge | about 84,000; 83,650
@pair T quoted-by-another cplg bfour | the columnist quotes the announcement of the night; four fifths were paid
@pair T update ahand bpaid | in the box at midnight; paid by June
@pair T rounding bpaid bfour #percentage-conversion | 66,920 of 83,650 is four fifths
@pair T update bfour cpaid #percentage-conversion | four fifths in June, 96 per cent in October
@pair T update bdue cdue | eleven wanted time; two are left
@pair T different-event aold apledge | the gala of 2014
@pair T at-least aneed bmore #bound | at least 240,000; 262,000
@pair T hedge aest bmore | a roofer's guess, give or take a tenth
@pair T at-least aneed aest #range | a lower bound and an estimate above it
@pair T different-event bmore ctotal | the cost, the money
@pair T promise-later-changed astart bnomay #broken-promise | first of May; still on in June
@pair T promise-later-changed astart cstart #broken-promise | first of May; 18 September
@pair T update bnomay cstart | still on in June, coming off in September
@pair T update bsept cstart | planned for September, begun in September
@pair T conditional amatch bmatch #hypothetical | provided that the cash is in; the cheque came
@pair T hedge atown btown #non-denial | a matter for the budget; forty thousand
@pair T update apails bpails | nineteen, later twenty-six
@pair T different-place-time bpails cpails | May and October
@pair T different-place-time aclosed aopen | the children's room, the reading room
@pair T update aopen bread | open in February, closed in May
@pair T update aclosed bkids | shut at New Year, open in April
@pair T different-place-time bread bkids | two rooms in one month
@pair T update bread creadc | closed in May, to reopen in November
@pair T opinion atam cworth | arena or books
@pair T opinion cworth carena | two views of a library
@pair T question aq atam | a question about ice
@pair T conditional bif cbeams #hypothetical | a month if sound; they were rotten
@pair T conditional bif bsept | a saving that depends on the beams
@pair T negation-scope brumor bspent #denied-denial | never said that it was not for the roof; some went to engineers
@pair T negation-scope bspent ctotal #partial-denial | not none spent; the rest is together
@pair T hedge bpeople cfound #people-familiar | may add something; gave in August
@pair T hedge bhush cfound #non-denial | no more said; later told
@pair T sarcasm bsarc atam | overjoyed is mockery
@pair T sarcasm csarc carena | joy over a scoreboard
@pair T different-place-time cbefore crange #range | visitors before and after
@pair T question cq aguests | a question about company
@pair T different-event bmoose apledge | nine hundred within the sum
@pair T conditional cif bmoose | had there been a slate roof
@pair T negation-scope bdelay aopen | trusses over one wing
@pair T different-event btown bmatch | the town's forty, the dealer's fifty
@pair T opinion bthank atam | the biggest gift; the wrong cause
