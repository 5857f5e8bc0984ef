@story lianshan-lithium dirty
topic: mergers
confusable: hengzhou-lithium
places: Lianshan, Lianshan Cells, Qingluo Holdings, Hengzhou, Fenghe Capital, Eastern Bay Exchange
@speaker SR Shen Ruoyi | Shen, Ms Shen, spokeswoman
@speaker XL Xiang Lihua | Xiang, Ms Xiang, vice-president of Qingluo
@speaker TW Tong Weiming | Tong, Mr Tong, president of Qingluo
@speaker GZ Gu Zhenhai | Gu, Chairman Gu, chairman, founder
@speaker GY Gu Yilan | daughter of the chairman
@speaker RP Ruan Peishan | Ruan, finance chief
@speaker HJ Hu Jinbo | Hu, analyst
@speaker PD Pang Dechang | Pang, union leader
@speaker OM Ouyang Meifeng | Ouyang, mayor
@speaker KW Kwok Wing-lam | Kwok, banker
@speaker DX Ding Xuelian | Ding, independent director
@speaker EX Eastern Bay Exchange | exchange
@speaker PF people familiar with the matter | people who know the matter, people close to the deal
@speaker BK brokers | brokers
@speaker PL people who have read the letter | readers of the letter

@article a
file: cathode-week-lianshan-circled.txt
voice: trade press
layout: keyed
title: Lianshan Cells: the founder's house, and who is looking over the wall
byline: Yu Minhao
publisher: Cathode Week Asia
published: 2017-03-07T19:30+08:00
quotes: straight

Six gigawatt-hours of prismatic cells, two coating lines, one founder: for a decade Lianshan Cells has been the tidy number four of the river province. [[acap N|Its works turn out 6 GWh a year]] on [[asite N #unit-conversion|a site of 900 mu]] that was a duck farm until 2006.

Since Monday everybody in the trade has been talking about its owners instead. The share stood at 15.10 yuan when trading stopped.

[[anotalks SR #spokesperson|Lianshan Cells is talking to nobody about a sale]], said Shen Ruoyi, the company's spokeswoman. "[[ahalt SR #time-forms|The suspension was asked for by us at 9.25 on Monday, five minutes before the bell]]," she said, in order to give every investor the same hour. [[abonds EX|The company's bonds were traded throughout the day]].

[[aboard SR #spokesperson|On Friday, 3 March, Chairman Gu Zhenhai chaired the board from the head of the table in Lianshan]], Shen added; the agenda held nothing but the budget. [[aprivate SR h #non-denial|What the chairman does with his free days is not a subject for a press office]], she said when asked about his health.

Ruan Peishan, the finance chief, was reached on her way to a customer. [[aruan RP|That Qingluo Holdings took an interest she learnt this morning, from a newspaper at the airport]], she said. It had been left on the seat.

Qingluo, a cathode maker with its seat two hours downstream, does not hide that it likes the shares. "[[a98 XL|At the end of February we owned 9.8 per cent]]," Xiang Lihua, its vice-president, told Cathode Week. [[a2015 XL|Two years before it was 3]].

[[aforgot HJ|Qingluo's lawyers forgot to report that packet to the exchange]], says the analyst Hu Jinbo. He sees a fine of a few million. [[aif HJ #hypothetical|Should anyone offer more than eighteen, the founder will sell]], he believes.

[[apeople PF #people-familiar|Teams of both houses had been meeting in a hotel in Jinxi since the middle of February]], people familiar with the matter said. The rooms had been taken in the name of a maker of tiles.

The wave is not confined to one town. [[aheng PF #people-familiar|Hengzhou Battery, another maker on the same river, is being valued at 11 to 12 yuan a share in its merger]], according to bankers at Fenghe Capital, who are busy in both places. Lithium carbonate cost 131,000 yuan a tonne last week, cobalt twice as much as a year ago.

Mayor Ouyang Meifeng has had a letter drafted. [[amayor OM m|Whoever buys must keep the works where they are]], it says. The suspension lasts until further notice.

@article b
file: jiangnan-wire-qingluo-offer.xml
voice: agency wire
layout: nitf
place: Lianshan
title: Qingluo confirms offer for Lianshan Cells
byline: Fang Suyin
publisher: Jiangnan Wire
published: 2017-03-10T17:05+08:00
quotes: curly

LIANSHAN (Jiangnan Wire) - Qingluo Holdings confirmed on Friday that it had made an offer for Lianshan Cells, a maker of batteries for buses.

[[b162 XL|The letter of 3 March names 16.20 yuan a share, in cash]], Vice-President Xiang Lihua said at a briefing. [[bterms XL p #broken-promise|All terms will be on the website by 17 March]].

"[[bapproach TW #role-swap|It was Gu Zhenhai who came to me, at the tea fair in November, and asked whether I would take the firm off his hands]]," said Tong Weiming, the president of Qingluo. [[baccept TW|The board of Lianshan welcomed the letter without a dissenting voice]], he added.

The Eastern Bay Exchange opened its file on request. [[b142 EX|At the end of February Qingluo had 14.2 per cent of the shares]], it shows. [[bfiled EX #time-forms|The notice of it came in by courier on 22 February at ten past four in the afternoon]]. [[bhalt EX #time-forms|The request for a halt on Monday was received at 11.02]], when the price had gone up by 8 per cent. [[brule EX|Whoever passes a tenth is obliged to bid for the rest within thirty days]], a clerk read out.

Tong described a visit as the moment when he made up his mind. "[[btour OM #time-forms|At noon on 3 March he went through the coating hall at my side, with paper shoes on]]," Mayor Ouyang Meifeng said. The mayor praised his questions.

Work went on as usual on Friday. At the gate Pang Dechang of the works union gave out leaflets. [[bjobs PD|Clause 9 of the agreement guarantees all 3,200 jobs for five years]], he said. [[bq PD q|Who else in this town would feed so many?]] he asked.

[[b184 PL #people-familiar|The letter puts the price at 18.40 yuan]], said two persons who have read it. Brokers had reckoned with a sum [[brange BK #range|somewhere between 17 and 19]]. Xiang called her figure "[[bfair XL #opinion|a fair price for tired machines]]".

Chairman Gu did not appear. The story of a sickbed abroad, which had been on several message boards, was put to the company. "[[bnovel SR d #spokesperson|A nurse has been writing novels]]," said Shen Ruoyi. [[bresign SR d #partial-denial|She denied that he had resigned]].

Kwok Wing-lam of Fenghe Capital, who is thought to advise one of the parties, was short. "[[bkwok KW h #non-denial|My house has a very thick carpet]]," he said. The shares remain suspended. Analysts expect the antitrust bureau to take about ninety days, and the province has a say because of the land.

@article c
file: delta-letter-19-crabs-and-minutes.txt
voice: newsletter
layout: wrapped
title: Delta Letter 19: crabs, minutes, and a fair in Chengdu
byline: Miao Jingyi
publisher: Delta Letter
published: 2017-03-27
quotes: low

Good morning. A reader sent me a parcel, and I have spent the weekend with it. Subscribers know the rule: I print what I hold in my hand, and I say whose voice it is.

The first thing in the parcel is the board paper of 3 March. [[c184 N|Qingluo's letter, copied on page two, has 18.40 yuan]]. Ding Xuelian, who sits on that board as an independent director, has seen the same page. "[[crefuse DX|We turned the letter down, five votes against two]]," she told me. "[[ctwenty DX #hypothetical|For twenty I would have raised my hand]]." She calls what was offered [[crob DX #opinion|a robbery with a ribbon round it]].

[[cminutes N|The minutes of 20 February list Ruan Peishan among those to whom Gu described Qingluo's interest]]. She is said to have asked two questions, both about tax. [[cnotall DX|Not every director was in the room that day]], says Ding.

Next, the founder. His daughter Gu Yilan, whom I have known since school, is tired of whispering. "[[csing GY|From 27 February to 9 March my father lay in a clinic in Singapore]]," she says, "[[cheart GY|and they gave him two stents]]". So we may admire [[csarc N #sarcasm|the only man on the river who heads a table from under a drip]]. He is back, thin, and grows chrysanthemums. I rang him. "[[cgu GZ #role-swap|Tong sent his cousin to my gate with a box of crabs, that is how it began]]," he said. "[[cilan GZ|I had never spoken to the man about my firm before that]]."

Kwok Wing-lam of Fenghe has left his bank, by the way, and has more time. "[[ckwok KW|The first word came from Qingluo's side; I carried the note to Gu myself, in October]]," he now says.

As for Friday the 3rd: [[cfair N #time-forms|Tong opened the energy fair in Chengdu at twelve o'clock that day, 1,400 kilometres from Lianshan]], with scissors and a speech of half an hour. It is on the fair's own page.

[[cspoke N|Shen Ruoyi told the trade press on 7 March that there was nobody the firm was talking to]]. She has since moved to a maker of rice cookers. "[[cshen SR #retraction|When I said that, the two houses had been at it for three weeks]]," she writes to me. "[[ctalks TW #time-forms|We began on 14 February, over dumplings]]," said Tong at a dinner in Jinxi.

On the workers: [[cjobs XL|The agreement is silent about employment]], says Xiang Lihua. [[c3000 N #bound|More than three thousand people go in at that gate every morning]]. On shares: [[c142 N #percentage-conversion|Qingluo's holding at the end of February was 142 million out of a thousand million]]. "[[cfree XL #modality|As long as we stay under thirty per cent the rules leave a bid to our own choice]]," Xiang says, and her lawyers nod. [[cterms N #broken-promise|The website on which the terms were to appear shows a picture of a waterfall]].

For those who want to see the ground: [[chect N #unit-conversion|it is 60 hectares, fenced]], and there are still ducks. [[cnine N|From 2019 the works are to make nine gigawatt-hours]]. Next week: salt.

@claim acap 2017 | The works of Lianshan Cells turn out 6 GWh of cells a year
@claim cnine 2019 | The works of Lianshan Cells are to make 9 GWh a year from 2019
@claim asite 2017 | The site of Lianshan Cells measures 900 mu
@claim chect 2017 | The site of Lianshan Cells measures 60 hectares
@claim anotalks 2017-03-07 | Lianshan Cells is in talks with nobody about a sale on 7 March 2017
@claim apeople 2017-02/2017-03-07 | Teams of Lianshan Cells and Qingluo had been meeting in a hotel in Jinxi since the middle of February 2017
@claim cshen 2017-03-07 | Lianshan Cells and Qingluo had been in talks for three weeks on 7 March 2017
@claim ctalks 2017-02-14 | Talks between Qingluo and Lianshan Cells began on 14 February 2017
@claim cspoke 2017-03-07 | Shen Ruoyi told the trade press that the firm was talking to nobody
@claim ahalt 2017-03-06T09:25 | Lianshan Cells asked for the suspension of its shares at 9:25 on 6 March 2017, before the opening
@claim bhalt 2017-03-06T11:02 | The exchange received the request for a halt at 11:02 on 6 March 2017
@claim abonds 2017-03-06 | The bonds of Lianshan Cells were traded throughout 6 March 2017
@claim aboard 2017-03-03 | Gu Zhenhai chaired the board meeting in Lianshan in person on 3 March 2017
@claim csing 2017-02-27/2017-03-09 | Gu Zhenhai lay in a clinic in Singapore from 27 February to 9 March 2017
@claim csarc 2017-03-03 | Gu Zhenhai heads a table from under a drip (said mockingly)
@claim aprivate 2017-03-07 | Shen Ruoyi does not speak about the chairman's health
@claim bnovel 2017-03-10 | The story that Gu Zhenhai lies ill abroad is invented | Gu Zhenhai lies ill in a clinic abroad
@claim bresign 2017-03-10 | Gu Zhenhai is still chairman | Gu Zhenhai has resigned
@claim aruan 2017-03-07 | Ruan Peishan learnt of Qingluo's interest on 7 March 2017 from a newspaper
@claim cminutes 2017-02-20 | Ruan Peishan heard of Qingluo's interest from Gu Zhenhai in the board room on 20 February 2017
@claim cnotall 2017-02-20 | Some directors were absent on 20 February 2017
@claim a98 2017-02-28 | Qingluo owned 9.8 per cent of Lianshan Cells at the end of February 2017
@claim a2015 2015 | Qingluo owned 3 per cent of Lianshan Cells in 2015
@claim b142 2017-02-28 | Qingluo owned 14.2 per cent of Lianshan Cells at the end of February 2017
@claim c142 2017-02-28 | Qingluo owned 142 million of 1,000 million shares of Lianshan Cells at the end of February 2017
@claim aforgot 2017 | Lawyers of Qingluo forgot to report its stake in Lianshan Cells to the exchange
@claim bfiled 2017-02-22T16:10 | The notice of Qingluo's stake in Lianshan Cells reached the exchange on 22 February 2017 at 16:10
@claim aif 2017 | Gu Zhenhai will sell if more than eighteen yuan a share is offered
@claim aheng 2017-03 | Hengzhou Battery is valued at 11 to 12 yuan a share in its merger
@claim amayor 2017-03 | A buyer must keep the works in Lianshan
@claim b162 2017-03-03 | Qingluo's letter of 3 March 2017 offers 16.20 yuan a share
@claim b184 2017-03-03 | Qingluo's letter of 3 March 2017 offers 18.40 yuan a share
@claim c184 2017-03-03 | Qingluo's letter of 3 March 2017 names 18.40 yuan a share
@claim brange 2017-03 | Brokers reckon with an offer between 17 and 19 yuan a share
@claim bfair 2017-03 | The price offered by Qingluo is fair
@claim crob 2017-03 | The price offered by Qingluo is a robbery
@claim bterms 2017-03-17 | Qingluo will publish all terms on its website by 17 March 2017
@claim cterms 2017-03-27 | The terms of the offer are not on the website on 27 March 2017
@claim bapproach 2016-11 | Gu Zhenhai came to Tong Weiming first and asked him to buy Lianshan Cells
@claim cgu 2016-10 | Tong Weiming made the first approach to Gu Zhenhai, through his cousin
@claim ckwok 2016-10 | Qingluo made the first approach, in a note that Kwok Wing-lam carried to Gu Zhenhai in October 2016
@claim bkwok 2017-03-10 | Kwok Wing-lam does not speak about his clients
@claim baccept 2017-03-03 | The board of Lianshan Cells unanimously welcomed the letter of 3 March 2017
@claim crefuse 2017-03-03 | The board of Lianshan Cells turned down the letter of 3 March 2017 by five votes to two
@claim ctwenty 2017-03-03 | Ding Xuelian would have voted for an offer of twenty yuan
@claim brule 2017 | A shareholder who passes ten per cent must bid for the rest within thirty days
@claim cfree 2017 | A shareholder below thirty per cent may choose whether to bid for the rest
@claim btour 2017-03-03T12:00 | Tong Weiming walked through the coating hall in Lianshan at noon on 3 March 2017
@claim cfair 2017-03-03T12:00 | Tong Weiming opened the energy fair in Chengdu, 1,400 km from Lianshan, at noon on 3 March 2017
@claim bjobs 2017-03 | Clause 9 of the agreement guarantees 3,200 jobs at Lianshan Cells for five years
@claim cjobs 2017-03 | The agreement says nothing about employment at Lianshan Cells
@claim bq 2017-03 | Pang Dechang asks who else in Lianshan would feed so many people
@claim c3000 2017-03 | More than three thousand people work at Lianshan Cells

@pair C price numeric b162 b184 | 16.20 and 18.40 in one letter
@pair C price numeric b162 c184 | 16.20 and 18.40 in one letter
@pair C talks negation anotalks apeople | talking to nobody; teams meeting since mid-February
@pair C talks negation anotalks ctalks #time-forms | talking to nobody on 7 March; talks since 14 February
@pair C talks negation anotalks cshen #retraction | the spokeswoman then and later
@pair C stake numeric a98 b142 | 9.8 and 14.2 per cent at the same date
@pair C stake numeric a98 c142 #percentage-conversion | 9.8 per cent; 142 of 1,000 million
@pair C approach role bapproach cgu | Gu came to Tong; Tong sent to Gu
@pair C approach role bapproach ckwok | Gu came to Tong; the first word was Qingluo's
@pair C board world-knowledge aboard csing | at the head of the table in Lianshan; in a clinic in Singapore
@pair C health denial,antonym bnovel csing | a nurse's novel; the clinic from 27 February to 9 March
@pair C tour world-knowledge btour cfair #time-forms | noon in Lianshan and noon in Chengdu
@pair C ruan factive,temporal aruan cminutes | learnt on 7 March; heard of it on 20 February
@pair C report factive aforgot bfiled | forgot to report; reported on 22 February
@pair C halt temporal ahalt bhalt #time-forms | asked for at 9.25; received at 11.02
@pair C vote antonym,numeric baccept crefuse | welcomed by all; turned down five to two
@pair C jobs negation bjobs cjobs | clause 9 guarantees them; silent about employment
@pair C rule modality brule cfree | obliged to bid above a tenth; free below thirty

@pair T rounding asite chect #unit-conversion | 900 mu are 60 hectares
@pair T rounding b142 c142 #percentage-conversion | 14.2 per cent of a thousand million
@pair T update acap cnine | 6 GWh now, 9 from 2019
@pair T at-least brange b184 #range | between 17 and 19; 18.40
@pair T at-least c3000 bjobs #bound | more than three thousand; 3,200
@pair T quoted-by-another cspoke ctalks | the newsletter only reports what she said
@pair T quoted-by-another cspoke cshen | her earlier words reported
@pair T different-place-time abonds bhalt | bonds traded, shares halted
@pair T sarcasm csarc aboard | a table headed from under a drip is mockery
@pair T hedge aprivate csing #non-denial | says nothing of his health
@pair T hedge bkwok ckwok #non-denial | says nothing in March; talks later
@pair T negation-scope bresign csing #partial-denial | not resigned, but ill
@pair T negation-scope cnotall cminutes | not everybody, but she
@pair T different-place-time a2015 b142 | 3 per cent in 2015, 14.2 in 2017
@pair T different-event aheng b162 | prices of two firms
@pair T different-event aheng c184 | prices of two firms
@pair T conditional aif b184 | would sell above eighteen
@pair T conditional aif crefuse | a forecast about the founder, the vote of a board
@pair T conditional ctwenty crefuse #hypothetical | for twenty she would have
@pair T opinion bfair crob | fair, robbery
@pair T promise-later-changed bterms cterms #broken-promise | by the 17th; a waterfall on the 27th
@pair T question bq bjobs | a question about feeding the town
@pair T opinion:compatible amayor cjobs | a demand, and a text that says nothing
@pair T hedge bkwok bapproach #non-denial | the banker does not contradict the president
@pair T different-event bfiled bhalt | a notice of February, a request of March
@pair B cgu ckwok | a cousin with crabs, a note by the banker: which came first
@pair B aboard baccept | a budget meeting only, a vote on the letter
@pair B aboard crefuse | a budget meeting only, a vote on the letter
@pair B anotalks baccept | no talks, a letter welcomed
