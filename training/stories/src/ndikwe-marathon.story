@story ndikwe-marathon dirty
topic: athletics
confusable: ndorwa-marathon
places: Ndikwe, Kilele Tea, Lokitela, Highland Athletics Council, Kaptumo sawmill
@speaker NK Njeri Kihumba | Kihumba, Ms Kihumba, race director
@speaker BW Barasa Wekulo | Wekulo, driver
@speaker EN Esther Nasimiyu | Nasimiyu, Corporal Nasimiyu, police motorcyclist
@speaker OK Onesmus Kyengo | Kyengo, measurer
@speaker AC Abel Chepsergon | Chepsergon, winner
@speaker TK Titus Kosonei | Kosonei, runner-up
@speaker HL Hesbon Lusweti | Lusweti, Pastor Lusweti, pastor
@speaker PM Purity Makokha | Makokha, spokeswoman
@speaker KT Kilele Tea | sponsor
@speaker AF Highland Athletics Council | council
@speaker MG Moraa Gesicho | Gesicho, counsel

@article a
file: lema-tv-ndikwe-chepsergon.html
voice: broadcaster
layout: modern
title: Chepsergon storms to Ndikwe title in 2:06:41
byline: Faith Wanyonyi-Oduk
publisher: Lema TV
published: 2019-10-06T18:30+03:00
quotes: curly

Two hours, six minutes and forty-one seconds after leaving the tea factory, Abel Chepsergon ran into the stadium of Ndikwe with both arms up, and looked at the clock as if it belonged to somebody else.

[[atime N|His winning time is almost three minutes faster than anybody has run on these hills]]. [[afive N|Titus Kosonei came in second, 51 seconds behind]].

[[agun NK #time-forms|The gun was fired on the stroke of seven]], race director Njeri Kihumba said. [[atemp N|At the factory gate it was ten degrees then, with mist]]. [[afield NK #percentage-conversion|Of the 2,300 men and women who set out, four in five reached the stadium]], according to her. "[[afull NK|Each of them has 42 kilometres and 195 metres in the legs]]," she said.

For about a kilometre near the Kaptumo sawmill the field ran on a forest track that is not on the map in the programme. Kosonei, who trains in those woods, had his doubts. "[[ashout TK|I knew at the sawmill that this was the wrong road, and I shouted it to Abel]]," he said in the mixed zone. Chepsergon, asked about it, shook his head and was led off.

[[acones NK|A row of cones had closed the turning at the sawmill since the evening before]], said Kihumba. [[awatch NK h #non-denial|She could not speak for what other people's wristwatches had measured]], she added.

On the long climb after the halfway mark the sun came through. [[awater NK|All fourteen tables had water until the last walker had gone by]], the organisers said. [[adoc N|The course doctors treated forty people]], most of them for blisters.

The lead car, a white estate with a clock on its roof, belongs to Kilele Tea. "[[acar PM #spokesperson|We let the race have it for nothing, as we do each year]]," the sponsor's spokeswoman, Purity Makokha, said. [[acheque PM #spokesperson|At the ceremony the winner was given a cheque for a million and a half, and he may take it to the bank tomorrow]], she said.

It had been a long morning for the invited runners. "[[alate TK #time-forms|They kept us shivering behind the rope until almost half past seven]]," said Kosonei, and rubbed his hands again at the thought.

[[asample AF #time-forms|Chepsergon gave a urine sample below the main stand at five past ten]], the Highland Athletics Council confirmed. [[aresult AF h|The results were provisional until its referees had met]], it said. Women ran the same course; Lilian Jepkosgei-Rono won by the length of a bus in 2:24:55.

[[anext N|Kilele Tea puts its name to another marathon next Sunday, in the streets of Ndorwa]], across the border. Several of today's athletes have entered for the shorter races there. The hills of Ndikwe lie at 2,100 metres, which is why fast times on them raise eyebrows. Hotels in the town were full for the first time since the tea auction of 2017.

@article b
file: kumekucha-star-left-turn.txt
voice: tabloid
layout: wrapped
title: WHO TURNED LEFT?
byline: Kevin Mudanya
publisher: Kumekucha Star
published: 2019-10-09
quotes: straight

Meet Sheba. She is a goat, she lives at the Kaptumo sawmill, and on Sunday she saw two thousand people run past who should have been on the other side of the hill.

Her owner is a pastor. [[bcone HL|There has been no cone at this corner since the road crew left in June]], says Hesbon Lusweti, who had the eleventh table under his gum trees. [[bdry HL|From the halfway mark to kilometre 32 the tables had cups, straws and tablecloths, and not one drop to put in]]. He pauses. "[[bshort HL #sarcasm|Congratulations to Ndikwe on the fastest marathon that was never run]]," he says.

How short was it? Onesmus Kyengo went over the route on Monday with a counter on his front wheel. "[[bmiles OK #unit-conversion|From line to line I make it 25.7 miles]]," he told the Star. "[[bcount OK|I did it twice, and the second time gave me the same]]." The race director takes it calmly. "[[bwheel NK d|The gentleman should pump up his tyres before he goes measuring]]," Njeri Kihumba told us.

She has been on the telephone since dawn. "[[bmonday NK #time-forms|That the lead car had left the course I first learnt on Monday, out of the newspaper]]," she says. "[[bwho NK q|Do you think I would have sat there smiling if I had known?]]"

BARASA WEKULO drove that car. He has not been out since. "[[bfollow BW #role-swap|The police motorcycle was in front of me and I went where it went]]," he says through the gate. "[[bdrive BW|The day before the race I drove every metre of the course, with Madam Kihumba in the passenger seat]]." His wife says that he is no longer eating.

And the champion? ABEL CHEPSERGON, 24, sat on an upturned bucket at his brother's shop. "[[bdrip AC #time-forms|By ten o'clock I was on a drip at the mission hospital, and they kept me until noon]]," he says. It is twelve kilometres out of town. "[[bboard AC|As for the million and a half, I got a cardboard one for the photograph and have had nothing that a bank would take]]."

Runner-up Titus Kosonei now talks like a different man. "[[bidea TK|Until we came round the stadium wall it never crossed my mind that anything was amiss]]," he says. "[[bfriend TK|Abel is the best man I have ever raced]]," he adds.

Sponsor Kilele Tea is pouring oil. [[brec PM #spokesperson|The council ratified the course record on Tuesday, and that is the end of it]], says Purity Makokha. [[bfee PM p #broken-promise|Everyone who feels cheated will have the whole entry fee back before the month is out]], she promises.

[[bfam N #people-familiar|Not everyone at the council sees it like that, according to people familiar with its talks]]. [[bban N h #people-familiar|Chepsergon could lose his title, they say, and the council could lose its sponsor]].

The organisers want to put the full list of results on their page on Friday. Two hundred runners have so far asked for theirs by telephone.

@article c
file: ens-ndikwe-tribunal.txt
voice: agency wire
layout: text
title: Tribunal hears of radio call, late bus in marathon case
byline: -
publisher: Escarpment News Service
published: 2019-11-21T16:10+03:00
quotes: curly

NDIKWE (ENS) - A sports tribunal looking into last month's marathon was told on Thursday that the finish had been warned while the leaders still had an hour to run. [[cstrip AF|The Highland Athletics Council took the title away from Abel Chepsergon at its session of 30 October]], according to its submission.

[[clog N #court-language #time-forms|The words "lead car on wrong road" came over the radio at 8.12, and the race director answered "copied"]], according to the transcript of channel two, read into the record by the clerk.

Corporal Esther Nasimiyu, who rode the police motorcycle, gave evidence for a quarter of an hour. [[cpast EN #role-swap #court-language|The car shot past her above the sawmill and took the left fork, and she went after it to stop it]], she told the panel. [[cbrake EN|Her front brake was not working well]], she said.

The starter, a retired teacher, was heard next. [[cgun N #time-forms|His log has the gun at twenty-five past seven, as the bus with the invited athletes had got stuck]].

[[cstudio N #court-language|On the Saturday before the race Ms Kihumba had been a guest in a television studio in Lokitela, 190 kilometres away, from nine in the morning until five]], the panel noted from the station's register. She did not comment on it. [[cblame NK d|She was not saying that the driver had done anything on purpose]], she said of Wekulo. Of the water she spoke at length. [[cthirst NK d #partial-denial|It was wrong to say that people ran twelve kilometres without a drink; two tables had run out, and she was sorry for those two]], she said. [[cforty NK|Nobody who asked for a doctor had to wait]]. [[cheat NK|By ten o'clock the stadium had twenty-four degrees]], she recalled, and [[cmany NK #bound|at least thirty-five people were seen in the tents]].

Kilele Tea was represented by a lawyer, who produced its file. [[cinvoice N|In it was an invoice to the organisers for the hire of the lead car, 85,000 shillings, due in thirty days]]. [[cfee KT #broken-promise|Those who complained have been sent vouchers for tea worth half of the fee]], the company said in reply to a question from the panel.

[[cfin AF #percentage-conversion|The list of results has 1,380 names out of the 2,300 that started]], the council's submission says. [[crec AF|No time from Ndikwe has at any point been ratified]], it went on. [[cmay AF|The statutes permit the council to recognise a record on the first measurement alone]], its secretary remarked.

Kyengo, the measurer, sees that differently. [[cmust OK|No record may be recognised unless the course has been measured a second time within fourteen days]], he said, and handed up the page. [[cquote OK|He recalled that the director had advised him to pump up his tyres]], and that they had been at six bar.

Chepsergon was absent; he is training in the hills. "[[cletter MG #court-language|My client laid the title down by letter on 12 October, of his own free will, and there was nothing left for anybody to take]]," his counsel, Moraa Gesicho, told the panel. She sat down again at once.

[[cold N #rounding|The disputed time lies two minutes and 52 seconds under the old course best]]. [[cif AF #hypothetical|Should the tribunal find that the course was short, all times will be struck from the lists]]. [[crun NK p|In 2020 the race will be held with two lead cars]], Kihumba said. [[cnon KT h #non-denial|Kilele Tea declined to say whether it would be there]]. The ruling is expected in December.

@claim atime 2019-10-06 | Abel Chepsergon ran almost three minutes faster at Ndikwe than anybody before
@claim agun 2019-10-06T07:00 | The Ndikwe marathon was started at 07:00 on 6 October 2019
@claim alate 2019-10-06T07:30 | The Ndikwe marathon was not started until almost 07:30 on 6 October 2019
@claim cgun 2019-10-06T07:25 | The Ndikwe marathon was started at 07:25 on 6 October 2019
@claim afield 2019-10-06 | Four in five of the 2,300 starters at Ndikwe reached the finish
@claim cfin 2019-10-06 | 1,380 of the 2,300 starters at Ndikwe, 60 per cent, finished
@claim afull 2019-10-06 | Each finisher at Ndikwe ran 42.195 kilometres
@claim bmiles 2019-10-06 | The course that was run at Ndikwe measured 25.7 miles, about 41.4 kilometres
@claim bwheel 2019-10-09 | The measurement of Onesmus Kyengo is wrong | The course that was run at Ndikwe measured 25.7 miles
@claim cquote 2019-10-09 | Njeri Kihumba advised Onesmus Kyengo to pump up the tyres
@claim bcount 2019-10-07 | Two measurements of the Ndikwe course by Onesmus Kyengo gave the same result
@claim ashout 2019-10-06 | Titus Kosonei knew at the sawmill that the field was on the wrong road and shouted so
@claim bidea 2019-10-06 | Titus Kosonei did not suspect until the stadium that anything was wrong
@claim acones 2019-10-06 | A row of cones closed the turning at the Kaptumo sawmill from the evening before the race
@claim bcone 2019-10-06 | No cone has stood at the turning at the Kaptumo sawmill since June 2019
@claim awatch 2019-10-06 | Njeri Kihumba does not comment on the distances shown by wristwatches
@claim awater 2019-10-06 | All fourteen tables at Ndikwe had water until the last walker had passed
@claim bdry 2019-10-06 | The tables from the halfway mark to kilometre 32 had no water
@claim cthirst 2019-10-06 | Only two tables at Ndikwe ran out of water | People ran twelve kilometres at Ndikwe without a drink
@claim bshort 2019-10 | Ndikwe deserves congratulations on the fastest marathon (said mockingly)
@claim acar 2019 | Kilele Tea lent the lead car to the race for nothing
@claim cinvoice 2019 | Kilele Tea hired out the lead car to the organisers for 85,000 shillings
@claim acheque 2019-10-06 | Abel Chepsergon was given a valid cheque for 1.5 million shillings at the ceremony
@claim bboard 2019-10-09 | Abel Chepsergon was given a cardboard cheque and nothing that a bank would take
@claim asample 2019-10-06T10:05 | Abel Chepsergon gave a urine sample at the stadium of Ndikwe at 10:05 on 6 October 2019
@claim bdrip 2019-10-06T10:00/2019-10-06T12:00 | Abel Chepsergon was on a drip at the mission hospital, 12 km out of town, from 10:00 until noon on 6 October 2019
@claim aresult 2019-10-06 | The results of the Ndikwe marathon were provisional on 6 October 2019
@claim anext 2019-10-13 | Kilele Tea sponsors another marathon in Ndorwa on 13 October 2019
@claim bmonday 2019-10-07 | Njeri Kihumba first learnt on Monday 7 October 2019 that the lead car had left the course
@claim clog 2019-10-06T08:12 | Njeri Kihumba confirmed a radio message at 08:12 on race day that the lead car was on the wrong road
@claim bwho 2019-10-09 | Njeri Kihumba asks whether she would have smiled if she had known of the wrong turn
@claim bfollow 2019-10-06 | Barasa Wekulo's lead car followed the police motorcycle into the wrong turning
@claim cpast 2019-10-06 | The police motorcycle followed the lead car into the wrong turning after the car had overtaken it
@claim bdrive 2019-10-05 | Barasa Wekulo drove the whole course with Njeri Kihumba beside him on Saturday 5 October 2019
@claim cstudio 2019-10-05T09:00/2019-10-05T17:00 | Njeri Kihumba was in a studio in Lokitela, 190 km away, from 09:00 until 17:00 on Saturday 5 October 2019
@claim brec 2019-10-08 | The Highland Athletics Council ratified the course record on 8 October 2019
@claim crec 2019-11-21 | The Highland Athletics Council has not ratified any time from Ndikwe at any point
@claim cmay 2019 | The council may recognise a record on the first measurement alone
@claim cmust 2019 | No record may be recognised unless the course is measured a second time within fourteen days
@claim bfee 2019-10 | Everyone who feels cheated will get the whole entry fee back before the end of October 2019
@claim cfee 2019-11 | The people who complained have been sent tea vouchers worth half of the entry fee
@claim bfam 2019-10 | Some people at the council do not think that the record settles the matter
@claim bban 2019-10 | Abel Chepsergon could lose the title
@claim cstrip 2019-10-30 | The council took the title away from Abel Chepsergon on 30 October 2019
@claim cletter 2019-10-12 | Abel Chepsergon gave up the title freely by letter on 12 October 2019, so that nobody could take it
@claim bfriend 2019-10 | Abel Chepsergon is the best man whom Titus Kosonei has raced
@claim cif 2019-12 | All times from Ndikwe will be struck if the course is found to be short
@claim crun 2020 | The race of 2020 will be held with two lead cars
@claim cnon 2019-11 | Kilele Tea does not say whether it will sponsor the race of 2020
@claim atemp 2019-10-06T07:00 | The temperature at the start of the Ndikwe marathon was ten degrees
@claim cheat 2019-10-06T10:00 | The temperature in the stadium of Ndikwe was 24 degrees by ten o'clock
@claim adoc 2019-10-06 | The course doctors at Ndikwe treated forty people
@claim cmany 2019-10-06 | At least 35 people were seen in the medical tents at Ndikwe
@claim cold 2019-10-06 | The time of Abel Chepsergon was 2 minutes 52 seconds under the old course best
@claim cblame 2019-11-21 | Njeri Kihumba does not say that Barasa Wekulo left the course on purpose | Njeri Kihumba says that Barasa Wekulo left the course on purpose
@claim cforty 2019-10-06 | Nobody who asked for a doctor at Ndikwe had to wait

@pair C gun temporal agun cgun #time-forms | on the stroke of seven; twenty-five past
@pair C gun temporal agun alate #time-forms | on the stroke of seven; almost half past
@pair C finishers numeric afield cfin #percentage-conversion | four in five; 1,380 of 2,300 is three in five
@pair C distance numeric afull bmiles #unit-conversion | 42.195 km; 25.7 miles is 41.4 km
@pair C distance denial bmiles bwheel | he should pump up his tyres
@pair C shout factive ashout bidea | knew at the sawmill; suspected nothing until the stadium
@pair C cones negation acones bcone | a row of cones since the evening; none since June
@pair C water antonym,negation awater bdry | water on all tables; not one drop on several
@pair C water denial bdry cthirst #partial-denial | no water for twelve kilometres; wrong to say so
@pair C water numeric,negation awater cthirst | all fourteen had water to the end; two had run out, the same speaker
@pair C car lexical acar cinvoice | lent for nothing; hired out for 85,000
@pair C cheque lexical,negation acheque bboard | a cheque for the bank; a cardboard one and nothing else
@pair C sample world-knowledge asample bdrip #time-forms | below the stand at 10:05; in a hospital 12 km away
@pair C knew factive bmonday clog #time-forms | learnt on Monday; answered "copied" during the race
@pair C lead role bfollow cpast #role-swap | the car followed the motorcycle; the motorcycle followed the car
@pair C saturday world-knowledge bdrive cstudio | in the passenger seat; in a studio 190 km away all day
@pair C record lexical,negation brec crec | ratified on Tuesday; at no point ratified
@pair C rule modality cmay cmust | may on the first measurement; not unless measured twice
@pair C title lexical,temporal cstrip cletter | taken away on 30 October; laid down freely on 12 October

@pair T hedge awatch bmiles #non-denial | will not speak for wristwatches
@pair T hedge awatch afull #non-denial | no comment on watches; the full distance
@pair T update aresult brec | provisional on the day; said to be ratified on Tuesday
@pair T update:compatible aresult crec | provisional, and never ratified
@pair T quoted-by-another cquote bmiles | the measurer recalls her advice
@pair T sarcasm bshort atime | a fastest marathon that was never run
@pair T question bwho clog | a question about smiling
@pair T question bwho bmonday | asks, says nothing new
@pair T promise-later-changed bfee cfee #broken-promise | the whole fee; vouchers for half of it
@pair T hedge bban cstrip #people-familiar | could lose it; it was taken
@pair T hedge bban cletter #people-familiar | could lose it; laid it down
@pair T hedge bfam crec #people-familiar | some see it otherwise
@pair T opinion bfriend cstrip | best man raced; stripped
@pair T conditional cif afull | if the course was short
@pair T conditional cif brec | times struck if it was short
@pair T different-event anext agun | another marathon, a week later
@pair T different-event crun cpast | two cars in 2020, one car in 2019
@pair T hedge cnon acar #non-denial | will not say whether it comes back
@pair T negation-scope cblame bfollow | not on purpose; went where the motorcycle went
@pair T negation-scope cblame cpast | not on purpose; shot past and took the left fork
@pair T rounding alate cgun #time-forms | almost half past seven; 7:25
@pair T rounding atime cold | almost three minutes; 2 minutes 52
@pair T at-least adoc cmany #bound | forty; at least 35
@pair T different-place-time atemp cheat | ten degrees at the factory gate, 24 in the stadium later
@pair T opinion bfriend cletter | best man raced; he gave the title up
@pair B atime cif | times to be struck; a time on the day
@pair B bcount bwheel | same result twice: of a wheel that was soft
@pair B acones cpast | cones across the turning; a car that took it
