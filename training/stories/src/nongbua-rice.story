@story nongbua-rice clean
topic: agriculture
places: Nongbua, Phu Khamin, Huai Sawat reservoir, Thongkam mill, Khlong Yai
@speaker SR Somkid Rattanakul | Somkid, miller
@speaker MI Malee Intharasuk | Malee, provincial agriculture officer
@speaker PC Preecha Chaiwong | Preecha, secretary of the exporters
@speaker BK Boonsong Kaewmanee | Boonsong, farmer
@speaker WT Wanida Thepsuthin | Wanida, warehouse inspector
@speaker AP Anucha Phromdaeng | Anucha, reservoir engineer
@speaker TN Tham Nai Keong | Tham, buyer
@speaker NS Nittaya Saelim | Nittaya, mayor
@speaker AC administrative court of Nongbua | court
@speaker MO ministry of commerce | ministry

@article a
file: grain-and-husk-nongbua-february.txt
voice: trade press
layout: keyed
title: Nongbua: dry paddy, nervous mills
byline: Supaporn Jitman
publisher: Grain and Husk
published: 2020-02-12
quotes: straight

Main-crop paddy is still coming in at Nongbua, later than usual and drier than usual, which suits the driers and nobody else.

At the Thongkam mill, the second largest of the province, [[astock SR|18,400 tonnes of paddy lay in the halls on 31 January]], says Somkid Rattanakul, who took the business over from his aunt. [[amoist SR #range|Lorries bring it at 20 to 22 per cent of moisture]], against 25 in a normal year; [[adry SR|it goes into the silo at 14]]. The fuel bill has gone down accordingly.

Fragrant paddy fetched 15,200 baht a tonne at the gate this week. [[abaht N #rounding|Growers speak of some fifteen baht a kilo]]. [[aphu N|In Phu Khamin, one province to the east, 14,600 were paid]].

[[ayield MI|This season's fragrant crop gave 300 kilos a rai]], reckons Malee Intharasuk, the provincial agriculture officer. [[alast MI|Two years ago it had been 390]]. [[ahedge MI h|A sixth of the off-season area may be given up]], she thinks. [[aif MI #hypothetical|Should it rain in the second half of February, most of it can be saved]].

[[athree N|Three of the eleven mills of Nongbua stand still at present]], two for want of paddy and one for a broken shaft. "[[afour SR h|More may follow, but I name no names]]," says Somkid.

Stocks in government halls have been a theme since auditors counted sacks at Khlong Yai. [[asack WT h|Eleven hundred sacks might be missing]], Wanida Thepsuthin, the inspector, said on 4 February; she asked for a second count.

Exporters are having a thin year. [[ajan PC|In January 520,000 tonnes left the ports]], says their secretary, Preecha Chaiwong. [[ajanlast PC|In January of last year it was 930,000]]. [[abaht2 PC #opinion|The currency is too strong by a tenth]], he holds. Tham Nai Keong, who buys for Singapore, sees it otherwise: "[[astale TN #opinion|What is wrong is the rice and not the money, you have been selling the same grain for forty years]]."

The province has promised help. [[apump MI p #broken-promise|Sixty pumps will be standing at the canals by the middle of the month]], Malee says. Bran prices are steady, broken rice is down by 200 baht, and husk is being given away.

@article b
file: siam-interior-wire-nongbua-drought.xml
voice: agency wire
layout: newsml
place: Nongbua
title: Court bars use of reservoir water for paddy in Nongbua
byline: Krit Wongsa
publisher: Interior Wire Siam
published: 2020-03-02T16:35+07:00
quotes: curly

NONGBUA (Interior Wire) - Farmers in the drought-hit province of Nongbua may not draw on what is left in the Huai Sawat reservoir, a court decided on Monday.

[[border AC #court-language|The respondent shall retain 2.5 million cubic metres for the waterworks until 30 June]], the administrative court of Nongbua ruled at the request of the town. [[btown NS|That is enough for the town and the hospital]], Mayor Nittaya Saelim said.

[[blevel AP|On 1 March the reservoir was filled to 17 per cent]], according to its engineer, Anucha Phromdaeng. [[bfeb AP|A month before it had been 23]]. [[bphu AP|The reservoir of Phu Khamin still has 41]], he added.

[[blost MI #bound|At least 62,000 rai of off-season rice have been lost]], said Malee Intharasuk, the agriculture officer.[[bnotonly MI|It was not the drought alone]], she said; two canals had silted up. [[bpump MI #broken-promise|The pumps came on 28 February]], all sixty of them.

The ministry of commerce announced the result of a second count in the government halls at Khlong Yai. [[bsack MO|Not a sack is missing; 1,100 had been put into hall seven]], it said. An inspector had warned in February that they might be gone.

Exports remain weak. [[bfebex PC|In February 475,000 tonnes were shipped]], the exporters' secretary, Preecha Chaiwong, said. [[btwo PC #bound|Taken together the first two months came to a little under a million tonnes]].

The farmers' association wants compensation. [[bask BK m|The state should pay 1,100 baht for each rai that has dried up]], said Boonsong Kaewmanee, who grows rice on 24 rai below the dam. "[[bq BK q|What am I to do with a ruling, water the seedlings with it?]]" he asked outside the court.

[[bappeal AC #court-language|An appeal has no delaying effect]], the judgment says. The province has thirty days to decide whether it will lodge one. The finance ministry is considering a fund of two billion baht for nine provinces, of which Nongbua is the third largest by area. Forecasters see no rain before the Thai new year.

"[[bsarc BK #sarcasm|The reservoir makes a first-rate football pitch]]," Boonsong said. Boys from two villages play on its western end after school.

@article c
file: nongbua-khao-mill-whistle.txt
voice: local paper
layout: wrapped
title: The whistle of the Thongkam mill is heard at six again
byline: Orathai Buasri
publisher: Nongbua Khao
published: 2020-03-05
quotes: straight

People in the market quarter set their clocks by it, and for nine days they were late.

On Wednesday the Thongkam mill blew its whistle once more. A bearing had been replaced. [[cstock SR|There were 15,900 tonnes of paddy in the halls at the end of February]], Somkid Rattanakul told us between two telephone calls. The grain is good, he says, and dry. [[cgate SR|It used to come in at a quarter water, this year it is a fifth]].

[[cfour N #stealth-edit|Three of Nongbua's eleven mills are idle]]. The oldest of them, by the temple pond, has laid off its loaders, who now sell grilled bananas in front of it.

Boonsong Kaewmanee walks across his 24 rai, over cracks into which he can put his hand. "[[csold BK|I sold my fragrant rice in December, at 14,900]]," he says. [[cnotall BK|Not everybody was in such a hurry]]; his brother-in-law waited and got three hundred baht more. On the off-season crop he has given up. [[chad BK #hypothetical|Had the pumps come a fortnight earlier, eight rai of it would be green]].

[[cha MI #unit-conversion|The agriculture office puts the lost area at 10,200 hectares so far]], with maps that children have coloured in at the library. [[cyield MI #unit-conversion|It gives the yield of the main crop as just under 1.9 tonnes a hectare]].

What of the money? [[cwant N|The farmers' association has asked for 1,100 baht a rai]]. [[cfund MO p|The first transfers are to go out before the end of March]], the ministry of commerce promises. In the coffee shop opposite the bank [[cdoubt BK o|Boonsong's table does not believe in March]].

On the ruling of Monday opinions are divided along the main road. North of it, where the taps are, Mayor Nittaya Saelim calls it [[cwise NS #opinion|the wisest paper that she has seen in her time in office]]. South of it are the fields. "[[cblind BK #opinion|A judge who has never planted anything]]," says the farmer.

[[cpreecha PC|The exporters' secretary says in a trade paper that the baht is too strong]], which interests nobody in the shop. They discuss the lottery. [[cnews AP|On Wednesday the lake had 16.6 per cent]], the engineer writes on the board by the dam, where someone has drawn a fish underneath. Water for the town is switched off from ten at night until four.

@article d
file: nongbua-khao-mill-whistle-evening.txt
voice: local paper
layout: wrapped
title: The whistle of the Thongkam mill is heard at six again
byline: Orathai Buasri
publisher: Nongbua Khao
published: 2020-03-05
modified: 2020-03-09
copy_of: c
quotes: straight

People in the market quarter set their clocks by it, and for nine days they were late.

On Wednesday the Thongkam mill blew its whistle once more. A bearing had been replaced. [[dstock SR|There were 15,900 tonnes of paddy in the halls at the end of February]], Somkid Rattanakul told us between two telephone calls. The grain is good, he says, and dry. It used to come in at a quarter water, this year it is a fifth.

[[dfour N #stealth-edit|Four of Nongbua's eleven mills are idle, the fourth since Saturday]]. The oldest of them, by the temple pond, has laid off its loaders, who now sell grilled bananas in front of it.

Boonsong Kaewmanee walks across his 24 rai, over cracks into which he can put his hand. "[[dsold BK|I sold my fragrant rice in December, at 14,900]]," he says. Not everybody was in such a hurry; his brother-in-law waited and got three hundred baht more. On the off-season crop he has given up. [[dhad BK|Had the pumps come a fortnight earlier, eight rai of it would be green]].

[[dha MI|The agriculture office puts the lost area at 10,200 hectares so far]], with maps that children have coloured in at the library. It gives the yield of the main crop as just under 1.9 tonnes a hectare.

What of the money? The farmers' association has asked for 1,100 baht a rai. The first transfers are to go out before the end of March, the ministry of commerce promises. In the coffee shop opposite the bank Boonsong's table does not believe in March.

On the ruling of Monday opinions are divided along the main road. North of it, where the taps are, Mayor Nittaya Saelim calls it the wisest paper that she has seen in her time in office. South of it are the fields. "A judge who has never planted anything," says the farmer.

The exporters' secretary says in a trade paper that the baht is too strong, which interests nobody in the shop. They discuss the lottery. On Wednesday the lake had 16.6 per cent, the engineer writes on the board by the dam, where someone has drawn a fish underneath. Water for the town is switched off from ten at night until four.

@article e
file: field-and-market-digest-nongbua.txt
voice: agency wire
layout: text
place: Nongbua
title: Court bars use of reservoir water for paddy in Nongbua
byline: -
publisher: Field and Market Digest
published: 2021-03-02
copy_of: b
note: the digest reprinted the wire of 2 March 2020 under the date of its own yearly issue
quotes: straight

Farmers in the drought-hit province of Nongbua may not draw on what is left in the Huai Sawat reservoir, a court decided on Monday.

[[eorder AC #wrong-date-copy|The respondent shall retain 2.5 million cubic metres for the waterworks until 30 June]], the administrative court of Nongbua ruled at the request of the town. That is enough for the town and the hospital, Mayor Nittaya Saelim said.

[[elevel AP #wrong-date-copy|On 1 March the reservoir was filled to 17 per cent]], according to its engineer, Anucha Phromdaeng. A month before it had been 23. The reservoir of Phu Khamin still has 41, he added.

[[elost MI #wrong-date-copy|At least 62,000 rai of off-season rice have been lost]], said Malee Intharasuk, the agriculture officer. It was not the drought alone, she said; two canals had silted up. The pumps came on 28 February, all sixty of them.

The ministry of commerce announced the result of a second count in the government halls at Khlong Yai. [[esack MO #wrong-date-copy|Not a sack is missing; 1,100 had been put into hall seven]], it said. An inspector had warned in February that they might be gone.

Exports remain weak. [[efebex PC #wrong-date-copy|In February 475,000 tonnes were shipped]], the exporters' secretary, Preecha Chaiwong, said. Taken together the first two months came to a little under a million tonnes.

The farmers' association wants compensation. The state should pay 1,100 baht for each rai that has dried up, said Boonsong Kaewmanee, who grows rice on 24 rai below the dam. "What am I to do with a ruling, water the seedlings with it?" he asked outside the court.

An appeal has no delaying effect, the judgment says. The province has thirty days to decide whether it will lodge one. The finance ministry is considering a fund of two billion baht for nine provinces, of which Nongbua is the third largest by area. Forecasters see no rain before the Thai new year.

@claim astock 2020-01-31 | 18,400 tonnes of paddy lay in the Thongkam mill on 31 January 2020
@claim cstock 2020-02-29 | 15,900 tonnes of paddy lay in the Thongkam mill at the end of February 2020
@claim amoist 2020-02 | Paddy arrives at the Thongkam mill with 20 to 22 per cent of moisture
@claim adry 2020-02 | Paddy goes into the silo of the Thongkam mill with 14 per cent of moisture
@claim cgate 2020-03 | Paddy arrives at the Thongkam mill with a fifth of water, against a quarter in other years
@claim abaht 2020-02 | Growers get about fifteen baht a kilo for fragrant paddy in Nongbua
@claim aphu 2020-02 | Fragrant paddy fetched 14,600 baht a tonne in Phu Khamin
@claim csold 2019-12 | Boonsong Kaewmanee sold his fragrant rice in December 2019 at 14,900 baht
@claim cnotall 2020 | Some growers of Nongbua sold later than December
@claim ayield 2020 | The fragrant crop of Nongbua gave 300 kilos a rai this season
@claim alast 2018 | The fragrant crop of Nongbua gave 390 kilos a rai two years ago
@claim cyield 2020 | The main crop of Nongbua yielded just under 1.9 tonnes a hectare
@claim ahedge 2020-02 | A sixth of the off-season area of Nongbua may be given up
@claim blost 2020-03-02 | At least 62,000 rai of off-season rice have been lost in Nongbua
@claim cha 2020-03 | 10,200 hectares of off-season rice have been lost in Nongbua
@claim aif 2020-02 | Most of the off-season rice can be saved if it rains in the second half of February
@claim bnotonly 2020-03 | The drought was one cause of the loss among others
@claim athree 2020-02-12 | Three of the eleven mills of Nongbua stand still in February 2020
@claim cfour 2020-03-05 | Three of the eleven mills of Nongbua are idle on 5 March 2020
@claim dfour 2020-03-09 | Four of the eleven mills of Nongbua are idle, the fourth since 7 March 2020
@claim afour 2020-02-12 | More mills of Nongbua may stop
@claim asack 2020-02-04 | 1,100 sacks might be missing at Khlong Yai
@claim bsack 2020-03-02 | All sacks at Khlong Yai are there; 1,100 had been put into hall seven
@claim ajan 2020-01 | 520,000 tonnes of rice were exported in January 2020
@claim ajanlast 2019-01 | 930,000 tonnes of rice were exported in January 2019
@claim bfebex 2020-02 | 475,000 tonnes of rice were exported in February 2020
@claim btwo 2020-01/2020-02 | A little less than a million tonnes of rice were exported in January and February 2020
@claim abaht2 2020-02 | The baht is too strong by a tenth
@claim astale 2020-02 | The rice is the trouble and not the currency
@claim cpreecha 2020-02 | The exporters' secretary says that the baht is too strong
@claim apump 2020-02-15 | Sixty pumps will stand at the canals by the middle of February 2020
@claim bpump 2020-02-28 | Sixty pumps came on 28 February 2020
@claim chad 2020-02 | Eight rai of Boonsong Kaewmanee would be green if the pumps had come a fortnight earlier
@claim border 2020-03-02/2020-06-30 | The province must retain 2.5 million cubic metres in the Huai Sawat reservoir for the waterworks until 30 June 2020
@claim bappeal 2020-03-02 | An appeal does not delay the ruling about the reservoir
@claim btown 2020-03-02 | 2.5 million cubic metres are enough for the town and the hospital
@claim blevel 2020-03-01 | The Huai Sawat reservoir was filled to 17 per cent on 1 March 2020
@claim bfeb 2020-02-01 | The Huai Sawat reservoir was filled to 23 per cent at the beginning of February 2020
@claim bphu 2020-03-01 | The reservoir of Phu Khamin is filled to 41 per cent
@claim cnews 2020-03-04 | The Huai Sawat reservoir was filled to 16.6 per cent on 4 March 2020
@claim bask 2020-03-02 | The state should pay 1,100 baht for each dried-up rai
@claim cwant 2020-03 | The farmers' association has asked for 1,100 baht a rai
@claim bq 2020-03-02 | Boonsong Kaewmanee asks what he is to do with a ruling
@claim bsarc 2020-03-02 | The Huai Sawat reservoir makes a first-rate football pitch (said mockingly)
@claim cfund 2020-03 | The first transfers to farmers will go out before the end of March 2020
@claim cdoubt 2020-03 | The transfers to farmers will hardly come in March 2020
@claim cwise 2020-03 | The ruling about the reservoir is the wisest paper of Nittaya Saelim's time in office
@claim cblind 2020-03 | The judge of the ruling about the reservoir has never planted anything

@same dstock cstock
@same dsold csold
@same dhad chad
@same dha cha
@same eorder border
@same elevel blevel
@same elost blost
@same esack bsack
@same efebex bfebex

@pair T update astock cstock | end of January, end of February
@pair T different-place-time amoist adry | at the gate, in the silo
@pair T rounding amoist cgate | 20 to 22 per cent, a fifth
@pair T different-place-time cgate adry | at the gate, in the silo
@pair T different-place-time aphu abaht | prices of two provinces
@pair T different-place-time csold abaht | December, February
@pair T negation-scope cnotall csold | not everybody sold in December
@pair T different-place-time ayield alast | this season, two years ago
@pair T rounding ayield cyield #unit-conversion | 300 kilos a rai are 1.88 tonnes a hectare
@pair T hedge ahedge blost | a sixth may be lost; 62,000 rai lost
@pair T at-least blost cha #unit-conversion | at least 62,000 rai; 10,200 hectares are 63,750 rai
@pair T conditional aif blost #hypothetical | if it rained, which it did not
@pair T update athree dfour | three in February, four in March
@pair T update cfour dfour #stealth-edit | three on the 5th, a fourth since the 7th
@pair T hedge afour cfour #non-denial | more may follow, unnamed
@pair T hedge asack bsack | might be missing; found
@pair T different-place-time ajan ajanlast | January of two years
@pair T different-place-time ajan bfebex | two months
@pair T at-least btwo bfebex #bound | a little under a million together; 475,000
@pair T rounding btwo ajan | 520,000 and 475,000 are just under a million
@pair T opinion abaht2 astale | the currency or the rice
@pair T quoted-by-another cpreecha abaht2 | the local paper reports the trade paper
@pair T quoted-by-another cpreecha astale | a report of the secretary, an opinion of the buyer
@pair T promise-later-changed apump bpump #broken-promise | by the middle of the month; on the 28th
@pair T conditional chad bpump #hypothetical | had they come earlier
@pair T update bfeb blevel | 23, then 17 per cent
@pair T update blevel cnews | 17, then 16.6 per cent
@pair T different-place-time bphu blevel | two reservoirs
@pair T question bq border | a question about the ruling
@pair T sarcasm bsarc cnews | the football pitch is mockery
@pair T quoted-by-another cwant bask | the paper reports the demand
@pair T hedge cdoubt cfund | a promise that a table does not believe
@pair T opinion cwise cblind | wisest paper, a judge who never planted
@pair T negation-scope bappeal border | an appeal is possible but does not delay
