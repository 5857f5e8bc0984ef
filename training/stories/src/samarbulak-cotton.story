@story samarbulak-cotton clean
topic: trade
places: Samarbulak, Zarkamish, Kumyrtqa, Bulak Paxta
@speaker NE Nodirbek Eshmatov | Eshmatov, head of the exchange
@speaker GR Gulandom Rajabboyeva | Rajabboyeva, deputy minister
@speaker AT Abdujabbor Tillashayev | Tillashayev, grower
@speaker ME Mavjuda Egamqulova | Egamqulova, director of the gin
@speaker BS Baurzhan Sarsenkul | Sarsenkul, freight manager
@speaker FT Ferruccio Tonarelli | Tonarelli, spinner
@speaker OH Otabek Hamroqul | Hamroqul, agronomist
@speaker NR neighbouring railway | railway
@speaker BP Bulak Paxta | trading house
@speaker PF people familiar with the talks | traders familiar with the talks

@article a
file: lint-and-yarn-samarbulak-october.txt
voice: trade press
layout: wrapped
title: Samarbulak: prices hold, wagons wait
byline: Saltanat Orazgul
publisher: Lint & Yarn
published: 2018-10-09
quotes: straight

Middling 1-1/8 changed hands on the Samarbulak exchange on Monday, 8 October, at 78 US cents, unchanged on the week. [[aprice NE #unit-conversion|The closing price was 78 cents a pound ex warehouse]], said Nodirbek Eshmatov, who heads the exchange. [[abuyers NE #bound|At least forty foreign buyers are registered]], he said, a record.

Picking is ahead of last year. [[acrop N|By 1 October the region had delivered 410,000 tonnes of raw cotton to the gins]], official figures show. [[amachine N #rounding|About a third of it was picked by machine]]. Moisture is moderate, trash content too.

The export quota for lint remains the main topic at the tea table. [[aquota GR|It stands at 120,000 tonnes for the season]], deputy minister of agriculture Gulandom Rajabboyeva reminded the conference. [[astay GR p #broken-promise|There will be no change in it before summer]], she promised, to applause from the third row.

Spinners abroad watch the staple. Ferruccio Tonarelli, whose mill near Biella takes a few hundred tonnes a year, felt a sample with closed eyes. [[afibre FT #opinion|For warmth of hand there is nothing better than Samarbulak lint]], he said. [[abuy FT h|He may take more than last year]].

Wagons are short. [[awagon BS|In September the trains to the port were nine days late on average]], freight manager Baurzhan Sarsenkul conceded. [[anotall BS|Not every consignment was held up; the block trains ran to time]]. [[atariff BS #hypothetical|Should the transit tariff go up in January, part of the traffic would move to lorries]].

At the Zarkamish gin the saws turn day and night. [[agin ME #percentage-conversion|The yield of lint is 33 per cent this season]], said its director, Mavjuda Egamqulova. [[afire ME|A fire in the seed house in August was out within the hour]], and insurance has paid. [[ahands ME #range|She employs between 180 and 220 people, depending on the month]].

[[afrost OH h|The first frost might come before the end of October]], warned Otabek Hamroqul, an agronomist with the water users' union. Bolls that have not opened by then are lost to the first grade. [[awater OH|In the reservoir at Kumyrtqa the water stood at 61 per cent of capacity on Sunday]].

And the growers? Abdujabbor Tillashayev, who farms 58 hectares, had come to the conference in his good hat. [[agood AT #sarcasm|It has been a glorious year for anyone who sells fertiliser]], he said. Bulak Paxta, the largest trading house, was paying for lunch.

Seed oil was firm, linters quiet.

@article b
file: markaziy-quota-cotton-cut.xml
voice: agency wire
layout: nitf
place: Samarbulak
title: Samarbulak cuts cotton export quota to supply its own mills
byline: Zebiniso Rahmatkulova
publisher: Markaziy Agentlik
published: 2018-12-14T12:20+05:00
quotes: curly

SAMARBULAK (Markaziy) - The region of Samarbulak will let less cotton leave the country this season than it had announced, in order to keep its own spinning mills supplied, the ministry of agriculture said on Friday.

[[bquota GR #broken-promise|The quota for lint goes down from 120,000 to 95,000 tonnes with effect from today]], Deputy Minister Gulandom Rajabboyeva said. Contracts that have been registered are not affected. [[bpercent GR #percentage-conversion|The reduction comes to a little more than a fifth]], she said.

[[bcrop N|The gins had taken in 1.02 million tonnes of raw cotton when the season for delivery closed on 1 December]]. [[bfrost OH|The first night of frost was that of 29 October]], according to Otabek Hamroqul, an agronomist. [[bfrost2 OH #bound|It cost no more than three per cent of the crop]], he said.

[[bprice N|On Thursday lint closed at 74 US cents a pound]]. Trading has been thin since the beginning of the month. [[bnotquota NE|The fall in price has nothing to do with the quota]], Nodirbek Eshmatov, the head of the exchange, said; it follows New York. [[bbuyers NE|Forty-six foreign buyers have been registered this season]].

Traders familiar with the talks said that [[btalk PF #people-familiar #range|a large spinner in the south was being offered lint at between 72 and 76 cents for January]]. [[btalk2 PF h #people-familiar|The deal could be closed before the New Year]], one of them said.

Bulak Paxta, the biggest exporter, took the news calmly. [[bplan BP|The house had sold 40,000 tonnes abroad by the end of November]], it said. "[[bask BP q|Does anyone believe that mills will pay in advance?]]" an employee asked.

Railway officials acknowledged the difficulties of the autumn. "[[bwagon BS #denied-denial|I have never claimed that the trains in September weren't late]]," Baurzhan Sarsenkul, the freight manager, said. [[bwagon2 BS|In November the delay had come down to two days]], he added.

[[bpaid GR|Growers have received 80 per cent of what they are owed]], the deputy minister said. "[[bpaid2 GR p|The rest will reach them by the feast of Navruz]]." Reserves of the state bank would be used if necessary.

[[btariff NR|The transit tariff for 2019 has been left as it was]], the neighbouring railway announced this week. The region's six mills spin about 70,000 tonnes of lint a year; two more are being built with Korean machinery. [[bfire N|On Tuesday a warehouse of one of them burnt down]], without injuries.

@article c
file: ipak-yoli-long-read-white-mountain.txt
voice: long read
layout: text
title: White mountain: a year with the cotton of Samarbulak
byline: Firangiz Norqulova
publisher: Ipak Quarterly
published: 2019-03-29
quotes: guillemets

The weighbridge at Zarkamish remembers everything. It printed a ticket for the first trailer of the season on 21 August, at ten to six, and it printed one for the last; between the two lies a mountain that nobody has ever seen in one piece.

How high would it be? [[craw ME #rounding|A million tonnes went through the gins of the region]], Mavjuda Egamqulova calculates on the back of a delivery note. [[clint ME #percentage-conversion|About 337,000 tonnes of lint came out at the other end]], and the rest was seed, dust and stalk. [[cmach ME #percentage-conversion|Of every hundred tonnes 34 had been picked by machine until the first of October, a little more afterwards]]. [[cgin2 ME|Her own gin handled 52,000]]. She has [[chands ME #range|two hundred people on the list in March]], and has lent her office to a wedding.

It was in her office, the clerk of the gin says her predecessor told him, that the old deputy minister once cut a quota in half between two cups of tea. [[cpred N #ambiguous-pronoun|Rajabboyeva visited Egamqulova there in January, and she drank three]]. Of her promise at the October conference the deputy minister speaks openly. "[[csorry GR|I said that nothing would change before summer, and then I changed it]]," she says. [[cmills GR #opinion|Cotton should be spun where it grows]], she says; that is all her politics.

[[cstolen AT #opinion|To keep a man's cotton at home is to put a hand in his pocket]], says Abdujabbor Tillashayev. He farms in the bend of the river, on land which his grandfather levelled with a donkey. [[cha AT #rounding|It is not quite sixty hectares]], and he knows them by name. [[cpay AT|He had his last instalment on 19 March, two days before Navruz]]. [[cneigh AT|Not all of his neighbours can say the same]], he adds, and he names them, too. The ministry had spoken of everybody. [[cwater AT h|There might be too little in the reservoir for all of May]], he fears. At Kumyrtqa, [[cwater2 OH|the level was at 44 per cent when the month began]], says Otabek Hamroqul.

The agronomist has a notebook for frosts. [[cfrost OH #hypothetical|Had it come ten days sooner, a sixth of the bolls would not have opened]], he says.

In Biella, in February, Ferruccio Tonarelli walked me through his mill with cotton in his eyebrows. [[ctake FT|He bought 640 tonnes of the last crop, against 410 of the one before]]. [[cprice FT #unit-conversion|For the October lots he paid 1,720 dollars a tonne]], he says, and for those of January less. [[crival FT #opinion|The Greek fibre is the finer one this year]], he admits, with a look at the door.

At the exchange they do not like my questions about January. [[cdeal PF #people-familiar|The large contract was signed on 28 December at 74 cents]], says someone who was present, and Nodirbek Eshmatov [[cnocomment NE h #non-denial|neither discusses customers nor the weather]]. He does say that [[cquote NE|Sarsenkul is quoted unfairly]]: [[cquote2 NE #denied-denial|the freight manager never said that the trains had not been late]], he said that they had not all been.

Tariffs stayed, and the lorries stayed away. [[clorry BS|All of the lint that went to the port this winter went by rail]], says Baurzhan Sarsenkul, who has been given a medal for it.

In the yard at Zarkamish a stork is building on the chimney of the old seed house. [[cseed ME|The roof that burnt in August is new]]. In three weeks they will sow.

@claim aprice 2018-10-08 | Lint closed at 78 US cents a pound on the Samarbulak exchange on 8 October 2018
@claim bprice 2018-12-13 | Lint closed at 74 US cents a pound on 13 December 2018
@claim cprice 2018-10 | Ferruccio Tonarelli paid 1,720 dollars a tonne for the lots of October 2018
@claim abuyers 2018-10 | At least forty foreign buyers are registered at the Samarbulak exchange
@claim bbuyers 2018-12 | Forty-six foreign buyers have been registered at the Samarbulak exchange in the season
@claim acrop 2018-10-01 | By 1 October 2018 the gins of Samarbulak had received 410,000 tonnes of raw cotton
@claim bcrop 2018-12-01 | By 1 December 2018 the gins of Samarbulak had received 1.02 million tonnes of raw cotton
@claim craw 2018 | A million tonnes of raw cotton went through the gins of Samarbulak in the season
@claim clint 2018/2019 | About 337,000 tonnes of lint were produced in Samarbulak in the season
@claim agin 2018 | The yield of lint at the Zarkamish gin is 33 per cent in the season of 2018
@claim amachine 2018-10-01 | About a third of the crop delivered by 1 October 2018 was picked by machine
@claim cmach 2018-10-01 | 34 per cent of the crop delivered by 1 October 2018 was picked by machine
@claim cgin2 2018/2019 | The Zarkamish gin handled 52,000 tonnes in the season
@claim aquota 2018-10 | The export quota for lint is 120,000 tonnes for the season
@claim bquota 2018-12-14 | The export quota for lint goes down from 120,000 to 95,000 tonnes on 14 December 2018
@claim bpercent 2018-12-14 | The reduction of the quota is a little more than a fifth
@claim astay 2018-10/2019-06 | There will be no change in the quota before summer 2019
@claim csorry 2018 | Gulandom Rajabboyeva had said that nothing would change before summer and changed the quota
@claim cmills 2019 | Cotton should be spun where it grows
@claim cstolen 2019 | To keep a grower's cotton at home is theft from the grower
@claim afibre 2018 | No lint is better for warmth of hand than that of Samarbulak
@claim crival 2019 | The Greek fibre is finer than that of Samarbulak this year
@claim abuy 2018-10 | Ferruccio Tonarelli may take more lint than last year
@claim ctake 2018/2019 | Ferruccio Tonarelli bought 640 tonnes of the crop of 2018 and 410 tonnes of the crop before
@claim awagon 2018-09 | In September 2018 the trains to the port were nine days late on average
@claim anotall 2018-09 | The block trains of September 2018 ran to time
@claim bwagon 2018-12 | Baurzhan Sarsenkul has never claimed that the trains of September 2018 were not late
@claim bwagon2 2018-11 | In November 2018 the trains to the port were two days late
@claim cquote2 2018 | Baurzhan Sarsenkul never said that the trains had not been late
@claim atariff 2019-01 | Part of the traffic would move to lorries if the transit tariff rose in January 2019
@claim btariff 2019 | The transit tariff for 2019 has been left unchanged
@claim clorry 2018/2019 | All of the lint that went to the port in the winter of 2018-19 went by rail
@claim afire 2018-08 | A fire in the seed house at Zarkamish in August 2018 was out within the hour
@claim bfire 2018-12-11 | A warehouse of a mill under construction burnt down on 11 December 2018
@claim cseed 2019-03 | The roof of the seed house at Zarkamish that burnt in August 2018 is new
@claim ahands 2018 | The Zarkamish gin employs between 180 and 220 people depending on the month
@claim chands 2019-03 | The Zarkamish gin has two hundred employees in March 2019
@claim afrost 2018-10 | The first frost might come before the end of October 2018
@claim bfrost 2018-10-29 | The first night of frost was 29 October 2018
@claim bfrost2 2018-10 | The frost cost at most three per cent of the crop
@claim cfrost 2018-10 | A sixth of the bolls would not have opened if the frost had come ten days sooner
@claim awater 2018-10-07 | The reservoir at Kumyrtqa was at 61 per cent of capacity on 7 October 2018
@claim cwater2 2019-03-01 | The reservoir at Kumyrtqa was at 44 per cent at the beginning of March 2019
@claim cwater 2019-05 | There might be too little water in the reservoir for May 2019
@claim agood 2018 | The year 2018 was glorious (said mockingly)
@claim bnotquota 2018-12 | The fall in price has nothing to do with the quota
@claim btalk 2018-12 | A large spinner is being offered lint at between 72 and 76 cents a pound for January 2019
@claim btalk2 2018-12 | The deal with the large spinner could be closed before the New Year
@claim cdeal 2018-12-28 | The contract with the large spinner was signed on 28 December 2018 at 74 cents a pound
@claim cnocomment 2019 | Nodirbek Eshmatov does not talk about customers
@claim bplan 2018-11 | Bulak Paxta had sold 40,000 tonnes abroad by the end of November 2018
@claim bask 2018-12 | An employee of Bulak Paxta asks whether mills will pay in advance
@claim bpaid 2018-12-14 | Growers have received 80 per cent of what they are owed by 14 December 2018
@claim bpaid2 2019-03-21 | The rest of the money will reach the growers by Navruz, 21 March 2019
@claim cpay 2019-03-19 | Abdujabbor Tillashayev had his last instalment on 19 March 2019
@claim cneigh 2019-03 | Not all neighbours of Abdujabbor Tillashayev have been paid in full
@claim cha 2019 | Abdujabbor Tillashayev farms not quite sixty hectares

@pair T different-place-time aprice bprice | 78 cents in October, 74 in December
@pair T rounding aprice cprice #unit-conversion | 78 cents a pound are 1,720 dollars a tonne
@pair T different-place-time bprice cprice | December in cents a pound; October in dollars a tonne
@pair T at-least abuyers bbuyers #bound | at least forty; forty-six
@pair T update acrop bcrop | 410,000 tonnes in October, 1.02 million in December
@pair T rounding bcrop craw | 1.02 million; a million
@pair T rounding clint agin #percentage-conversion | 33 per cent of 1.02 million is 337,000
@pair T rounding amachine cmach #percentage-conversion | about a third; 34 per cent
@pair T different-place-time cgin2 craw | one gin, all gins
@pair T promise-later-changed astay bquota #broken-promise | no change before summer; cut in December
@pair T update aquota bquota | 120,000 in October, 95,000 from December
@pair T promise-later-changed astay csorry #broken-promise | the promise, and its breach that she admits
@pair T quoted-by-another bwagon cquote2 #denied-denial | the head of the exchange passes on what the freight manager said
@pair T rounding bpercent bquota #percentage-conversion | a little more than a fifth; 120,000 to 95,000 is 20.8 per cent
@pair T opinion cmills cstolen | spun at home; a hand in the pocket
@pair T opinion afibre crival | nothing better; another is finer
@pair T hedge abuy ctake | may take more; took 640 after 410
@pair T negation-scope awagon anotall | late on average; block trains to time
@pair T negation-scope bwagon awagon #denied-denial | never claimed that they were not late; nine days late
@pair T negation-scope cquote2 anotall #denied-denial | never said that they were not late; not all were
@pair T update awagon bwagon2 | nine days in September, two in November
@pair T conditional atariff btariff #hypothetical | lorries if the tariff rose; it stayed
@pair T conditional atariff clorry #hypothetical | lorries if the tariff rose; all by rail
@pair T different-event afire bfire | the seed house in August, a warehouse in December
@pair T update afire cseed | burnt in August, a new roof by March
@pair T at-least ahands chands #range | between 180 and 220; two hundred
@pair T hedge afrost bfrost | might come in October; it came on the 29th
@pair T conditional cfrost bfrost2 #hypothetical | a sixth if ten days sooner; at most three per cent
@pair T different-place-time awater cwater2 | October and March
@pair T hedge cwater cwater2 | may be too little in May; 44 per cent in March
@pair T sarcasm agood bcrop | a glorious year, said in mockery
@pair T at-least btalk cdeal #range | offered at 72 to 76; signed at 74
@pair T hedge btalk2 cdeal | could be closed before the New Year; signed on 28 December
@pair T hedge cnocomment cdeal #non-denial | customers are not discussed; somebody present does
@pair T question bask bplan | a question about payment in advance
@pair T update bpaid cpay | 80 per cent in December; one grower's last instalment in March
@pair T promise-later-changed bpaid2 cneigh #broken-promise | all by Navruz; some neighbours wait
@pair T negation-scope cpay cneigh | he was paid; not all neighbours
