@story quezonia-typhoon dirty
topic: weather
confusable: santelmo-typhoon
places: Quezonia, Bagong Ilaya, Malinaw dam, Hulo, Typhoon Dalisay, Santelmo
@speaker RP Rogelio Pamintuan | Pamintuan, forecaster
@speaker ED Efren Dimaculangan | Dimaculangan, dam manager
@speaker TR Teresita Rueda | Rueda, governor
@speaker CV Crisanto Villaruz | Villaruz, Mayor Villaruz, mayor
@speaker AL Arsenio Lacuesta | Lacuesta, mayor's spokesman
@speaker LM Liwayway Macaraeg | Macaraeg, disaster officer
@speaker NC Nestor Catacutan | Catacutan, village captain
@speaker CB Corazon Baluyot | Baluyot, teacher
@speaker WS Wilfredo Sumulat | Sumulat, bridge engineer
@speaker DP Danilo Pagsibigan | Pagsibigan, bus driver
@speaker PB Perla Buenconsejo | Sister Perla, nun
@speaker OM Major Ramil Ocampo-Diaz | Major Ocampo-Diaz, army officer
@speaker FA food authority | authority

@article a
file: luzon-ledger-wire-dalisay.xml
voice: agency wire
layout: rss
place: Bagong Ilaya
title: Typhoon Dalisay floods capital of Quezonia, dam gates opened
byline: Angelica Manlapaz
publisher: Tanglaw News Wire
published: 2015-11-04T12:30+08:00
quotes: straight

Brown water stood up to the altar steps of the cathedral in Bagong Ilaya on Wednesday morning after Typhoon Dalisay had crossed the province of Quezonia in the night.

[[asix LM|Six people are known to have died]], said Liwayway Macaraeg, the disaster officer. [[aroads N|Most roads to the north were blocked by trees]].

[[asig RP #time-forms|Signal No. 3 was hoisted for the whole province at five on Tuesday afternoon]], according to the forecaster Rogelio Pamintuan. [[agust RP|At landfall the wind blew at 175 kilometres an hour]], he said.

Above the town lies the Malinaw dam, built in 1974. "[[aask ED #role-swap|The governor's office telephoned and asked us to let water out while it was still dark]]," said its manager, Efren Dimaculangan. [[ahour ED #time-forms|The gates went up at twenty to two]], he told a local station. [[acubic ED #bound|No more than 900 cubic metres a second went through them]].

[[abridge WS #time-forms|The bridge over the Malinaw had lost its middle span by ten past three]], the district engineer, Wilfredo Sumulat, reported. The next crossing is 31 kilometres downstream.

[[astore FA|Not a grain in the rice store behind the station got wet]], the food authority said. It held 40,000 bags on Monday. Prices in the market doubled by noon.

[[aarmy OM #role-swap|The army lent the province eleven rubber boats]], Major Ramil Ocampo-Diaz said; [[a300 OM|soldiers took 300 people off roofs with them before noon]].

[[aif RP #hypothetical|If Dalisay had come ashore two hours later, the tide would have been the worse enemy]], Pamintuan said. [[anext RP h|Another one may follow before the end of the month]], he added. The airport was closed until further notice; [[astrand N|2,100 passengers were stranded in Manila]].

In the capitol the governor, Teresita Rueda, received the press by candle. "[[await TR #role-swap|I was told that he would open, and I begged him to hold on until one could see one's hand]]," she said. A meeting of the disaster council has been called for Thursday, and the president is expected at the weekend if a runway can be cleared.

@article b
file: radyo-ilaya-live-dalisay.txt
voice: live blog
layout: text
title: Dalisay in Quezonia, hour by hour
byline: Jun-jun Baltazar
publisher: Radyo Ilaya Online
published: 2015-11-04T11:55+08:00
quotes: curly

+21:10 This is the night desk, three people and a generator. The wind has gone round to the east and the chickens have gone quiet. Tell us what you see.

+22:25 From the town hall. [[bmust AL #modality|Whoever lives along the river down to Hulo has to leave, and the police will carry those who will not]], says Arsenio Lacuesta, who speaks for the mayor.

+23:00 [[bsig N #time-forms|The province goes from signal two to signal three at this minute]]. Please tie down the tin.

+23:40 [[bmayor AL #spokesperson|Mayor Villaruz is in the command post on the second floor and will stay there until daylight]], Lacuesta writes to us. Two telephones work, he adds.

+00:30 [[bwhere N|Fourteen schools are taking people in]]. Bring a mat, a candle and the papers of the house.

+01:20 A roof flies past our window. We think it is that of the bakery. Nobody is to go out and look.

+02:15 A listener in Hulo asks [[bq CB q|why the river smells of mud when it has rained salt all night]]. She is a teacher, Corazon Baluyot, and she signs with the number of her room.

+03:35 [[bgates N #time-forms|They are opening the gates of the Malinaw dam now, it is half past three]], our man on the ridge shouts into his telephone. Then the line goes.

+04:50 Water in the plaza. It comes from the river side, with doors in it.

+06:05 First light. [[bthree N|Three dead so far]], two of them under a wall in Mabini Street. The cathedral bell hangs crooked.

+08:30 Lacuesta once more: "[[bhelp AL p #broken-promise|Every household gets a food pack before tonight]]." We have asked where the queue is.

+10:15 Macaraeg, whose eyes are very small today, on the schools: [[b2900 LM|2,900 people were in them at dawn]], more by now. She has counted the mats.

+11:50 [[bsarc N #sarcasm|A swimming pool has opened in the plaza, entrance free]]. We are going to sleep for two hours. The generator, too.

@article c
file: dzq-television-after-dalisay.txt
voice: broadcaster
layout: keyed
title: After Dalisay: a bell, a bus, a cake
byline: Maricel Tagalog-Reyes
publisher: DZQ Channel 9
published: 2015-11-09T19:00+08:00
quotes: straight

Good evening from Bagong Ilaya, where the mud in the shops is being cut into bricks and carried out like bricks.

Danilo Pagsibigan still has his gloves on. He drives the night bus from the coast. [[cbus DP #time-forms|He took it over the Malinaw bridge at half past four on Wednesday morning with nineteen passengers]], he says, and the bolts were singing. The number plate is bent. In Manila the forecaster Rogelio Pamintuan has said that [[crepeat RP|if Dalisay had come ashore two hours later, the tide would have been the worse enemy]].

At the dam there is a new padlock. "[[chalf ED #time-forms|At half past three we raised the gates, not before]]," says Efren Dimaculangan, the manager. He reads it from the palm of his hand. [[cduty ED #opinion|The dam has saved this town]], he says. Teacher Corazon Baluyot puts it differently. "[[cdrown CB #opinion|It has done what it could to drown us]]," she says.

She was in Hulo, the village in the bend. "[[croof CB|At four in the morning forty-four of us sat on the roof of the school]]," she says. "[[chorn CB #hypothetical|Had a horn been blown, all of us would have walked up the hill]]," she is sure. "[[cbell NC|At one o'clock the sexton and I rang the bell for twenty minutes]]," says Nestor Catacutan, the village captain. His palms are raw. "[[cfree NC #modality|To go or to stay was for each family to decide, that was the order that I got]]," he says.

Behind the station it smells like a brewery. [[cwet LM|Of the rice in the store a third stood in water]], Liwayway Macaraeg tells us. The disaster officer has her lists in a cake tin. [[c3100 LM|At midnight between Tuesday and Wednesday 3,100 persons slept in the schools]], she says. [[cpacks LM|By Sunday evening 1,900 food packs had been given out]].

[[c11 LM|The dead are eleven now]], two of them from a jeepney. "[[cline LM|Not every village lost its line to us]]," she says.

And the mayor? In Macau, near the Avenue of the Republic, Sister Perla Buenconsejo keeps the door of a chapel for migrants. [[cmacau PB|On Tuesday at eight in the evening Crisanto Villaruz knelt in her second row, and he took breakfast with the sisters on Wednesday]], she says. She sent us a picture with a cake on it.

The mayor met us in a clean shirt. "[[cplaza CV|Of the opening of the dam I learnt when the water stood in the plaza]]," he said. He would not take off his sunglasses. "[[cwhere CV h #non-denial|A mayor is wherever his people are]]," he answered when we asked where he had been.

[[cspoke N|On the night itself the town hall had written that he was on its second floor]]. Outside, his spokesman, Arsenio Lacuesta, laughed about the picture. "[[ccake AL d #spokesperson|There are programmes on the computer that put any man behind any cake]]," he said. [[cnotall AL #partial-denial|He conceded that the mayor had not been in the command post every minute]].

Wilfredo Sumulat, who builds the roads here, went down to the river with a lamp in that night. [[cgone WS #time-forms|At a quarter past three there was no middle to the bridge any more]], the engineer says. [[cspan WS #bound|A temporary bridge will take at least seven weeks]], he says. [[c1987 WS|In 1987 it had been the southern span that went]]. Until then there is a raft with room for two motorcycles. In the next province, Santelmo, people are looking at the sky.

@article d
file: quezonia-capitol-release-dalisay.txt
voice: press release
layout: dispatch
title: What the Province of Quezonia did before, during and after Typhoon Dalisay
byline: -
publisher: Provincial Government of Quezonia, Information Office
published: 2015-11-12
quotes: curly

[[dknots N #unit-conversion|Typhoon Dalisay made landfall with winds of 94 knots]]. The provincial government mourns the dead of Typhoon Dalisay and thanks all who helped. Governor Teresita Rueda has asked for the following to be placed before the public.

* [[d12400 N|At midnight on 3 November the evacuation centres sheltered 12,400 persons]]. [[dmore N #bound|More than a dozen schools were in use]].
* [[dempty N|Hulo had been cleared of its last inhabitant before midnight]].
* [[dboats N #role-swap|The province supplied the army with eleven rubber boats]], for which a receipt exists. [[d460 N|In all 460 people were taken off roofs]].
* [[dpacks N|Eight thousand food packs had reached households by Sunday, 8 November]].

## The dam

[[dwait N #role-swap|The manager of the Malinaw dam informed the governor that he was going to open the gates, and she begged him to wait for daylight]]. [[dtext N #time-forms|The mayor of Bagong Ilaya confirmed the warning by text message at 1.15 a.m.]], as the telephone of the duty officer shows. [[dtide N|The tide was going out when the typhoon came ashore]], which spared the lower town. [[d900 N #unit-conversion|The flow reached 31,000 cubic feet a second]]. An expert will be asked whether less would have done.

## The villages

[[dforgot N|The village captain of Hulo forgot to have the bell rung]]. We say so without anger; it was a long night for everybody. [[drelief N #percentage-conversion|Two villages in five were without any contact on the Wednesday]].

## What comes next

[[dtwelve N|The number of dead stands at twelve]]. [[dfund TR p|Each family that has lost its house will be given 10,000 pesos before Christmas]], the governor says. [[dwarn N|For the approaching storm the province will blow its horns in good time]]. [[drice N|The rice from the store is being dried in the sports hall]].

[[droads N|Roads to the north have been passable since Tuesday]] for vehicles of up to three tons. [[dstrand N #bound|More than two thousand travellers who had been held up in Manila]] have come home. The cathedral asks for candles. School begins again on the 16th, in two shifts, with the afternoon shift for the larger children. Claims for lost animals can be handed in at the capitol until the end of the year; a photograph of the animal is of help.

@claim asix 2015-11-04 | Six people were known to have died in Quezonia by noon on 4 November 2015
@claim agust 2015-11-04 | The wind of Typhoon Dalisay blew at 175 km/h at landfall
@claim dknots 2015-11-04 | Typhoon Dalisay made landfall with winds of 94 knots
@claim a300 2015-11-04 | Soldiers took 300 people off roofs before noon on 4 November 2015
@claim d460 2015-11 | 460 people were taken off roofs in all
@claim aroads 2015-11-04 | Most roads to the north of Bagong Ilaya were blocked by trees on 4 November 2015
@claim droads 2015-11-10 | Roads to the north of Bagong Ilaya have been passable since 10 November 2015
@claim astrand 2015-11-04 | 2,100 passengers were stranded in Manila on 4 November 2015
@claim dstrand 2015-11 | More than two thousand travellers were held up in Manila
@claim chorn 2015-11-04 | The people of Hulo would have walked up the hill if a horn had been blown
@claim c1987 1987 | The Malinaw bridge lost its southern span in 1987
@claim cspoke 2015-11-03 | The town hall wrote on the night that the mayor was on its second floor
@claim cline 2015-11 | Some villages kept contact with the disaster office
@claim drelief 2015-11-04 | Two villages in five were without any contact on 4 November 2015
@claim bthree 2015-11-04T06:05 | Three people were known to have died in Quezonia at six in the morning of 4 November 2015
@claim c11 2015-11-09 | Eleven people have died in Quezonia by 9 November 2015
@claim dtwelve 2015-11-12 | Twelve people have died in Quezonia by 12 November 2015
@claim asig 2015-11-03T17:00 | Signal No. 3 was raised for Quezonia at 17:00 on 3 November 2015
@claim bsig 2015-11-03T23:00 | Quezonia went from signal two to signal three at 23:00 on 3 November 2015
@claim aask 2015-11-04 | The governor's office asked the manager of the Malinaw dam to open the gates in the night
@claim dwait 2015-11-04 | The manager of the Malinaw dam announced the opening, and Governor Teresita Rueda begged him to wait for daylight
@claim ahour 2015-11-04T01:40 | The gates of the Malinaw dam were opened at 1:40 on 4 November 2015
@claim bgates 2015-11-04T03:30 | The gates of the Malinaw dam were opened at 3:30 on 4 November 2015
@claim chalf 2015-11-04T03:30 | The gates of the Malinaw dam were opened at 3:30 on 4 November 2015 and not earlier
@claim acubic 2015-11-04 | At most 900 cubic metres a second went through the gates of the Malinaw dam
@claim d900 2015-11-04 | The flow at the Malinaw dam reached 31,000 cubic feet a second
@claim abridge 2015-11-04T03:10 | The Malinaw bridge had lost its middle span by 3:10 on 4 November 2015
@claim cbus 2015-11-04T04:30 | Danilo Pagsibigan drove a bus over the Malinaw bridge at 4:30 on 4 November 2015
@claim cgone 2015-11-04T03:15 | The Malinaw bridge had no middle span at 3:15 on 4 November 2015
@claim await 2015-11-04 | The manager of the Malinaw dam announced the opening, and Teresita Rueda begged him to wait for daylight
@claim cspan 2015-11-09 | A temporary bridge over the Malinaw takes at least seven weeks
@claim astore 2015-11-04 | All rice in the store behind the station stayed dry
@claim cwet 2015-11 | A third of the rice in the store behind the station stood in water
@claim drice 2015-11-12 | Rice from the store is being dried in the sports hall
@claim aarmy 2015-11-04 | The army lent the province eleven rubber boats
@claim dboats 2015-11-04 | The province lent the army eleven rubber boats
@claim dtide 2015-11-04 | The tide was going out when Typhoon Dalisay came ashore
@claim aif 2015-11-04 | The tide would have been worse if Typhoon Dalisay had come ashore two hours later
@claim anext 2015-11 | Another typhoon may follow before the end of November 2015
@claim dwarn 2015-11-12 | The province will blow its horns in good time for the approaching storm
@claim bmust 2015-11-03T22:25 | Everybody along the river down to Hulo must leave, if necessary carried by the police
@claim cfree 2015-11-03 | By order each family of Hulo was free to stay or to go
@claim bmayor 2015-11-03T23:40/2015-11-04 | Mayor Crisanto Villaruz was in the command post of Bagong Ilaya in the night to 4 November 2015
@claim cmacau 2015-11-03T20:00/2015-11-04 | Mayor Crisanto Villaruz was in Macau on the evening of 3 November and the morning of 4 November 2015
@claim ccake 2015-11 | The picture of the mayor with a cake was made on a computer | Mayor Crisanto Villaruz was in Macau during the typhoon
@claim cnotall 2015-11-03 | Mayor Crisanto Villaruz was absent from the command post for some of the time
@claim cwhere 2015-11-09 | Crisanto Villaruz does not say where he was during the typhoon
@claim cplaza 2015-11-04 | Crisanto Villaruz learnt of the opening of the dam when the water stood in the plaza
@claim dtext 2015-11-04T01:15 | The mayor confirmed the warning of the opening of the dam by text message at 1:15 on 4 November 2015
@claim bq 2015-11-04 | Corazon Baluyot asks why the river smells of mud
@claim cduty 2015-11 | The Malinaw dam has saved the town
@claim cdrown 2015-11 | The Malinaw dam has done what it could to drown the people
@claim croof 2015-11-04T04:00 | Forty-four people sat on the school roof of Hulo at four in the morning of 4 November 2015
@claim dempty 2015-11-03 | Hulo was empty of people before midnight on 3 November 2015
@claim cbell 2015-11-04T01:00 | Nestor Catacutan and the sexton rang the bell of Hulo at one o'clock on 4 November 2015
@claim dforgot 2015-11-04 | The village captain of Hulo, Nestor Catacutan, forgot to have the bell rung
@claim c3100 2015-11-03T24:00 | 3,100 persons were in the evacuation centres at midnight on 3 November 2015
@claim d12400 2015-11-03 | 12,400 persons were in the evacuation centres at midnight on 3 November 2015
@claim b2900 2015-11-04 | 2,900 people were in the schools at dawn on 4 November 2015
@claim cpacks 2015-11-08 | 1,900 food packs had been given out by the evening of 8 November 2015
@claim dpacks 2015-11-08 | 8,000 food packs had reached households by 8 November 2015
@claim bhelp 2015-11-04 | Every household will get a food pack before the night of 4 November 2015
@claim bsarc 2015-11-04 | A swimming pool with free entrance has opened in the plaza (said mockingly)
@claim dmore 2015-11-03 | More than a dozen schools served as shelters in Quezonia
@claim bwhere 2015-11-04 | Fourteen schools are taking people in
@claim dfund 2015-12 | Each family that lost its house will be given 10,000 pesos before Christmas

@same crepeat aif

@pair C signal temporal asig bsig #time-forms | five in the afternoon; eleven at night
@pair C order role aask dwait | the governor asked him to open; he announced it and she begged him to wait
@pair C hour temporal ahour bgates #time-forms | 1:40 and 3:30
@pair C hour temporal ahour chalf #time-forms | 1:40 and 3:30, the same man
@pair C mayor world-knowledge bmayor cmacau | in the command post; in Macau the same night
@pair C picture denial ccake cmacau | any man behind any cake
@pair C bridge world-knowledge abridge cbus #time-forms | span gone by 3:10; driven over at 4:30
@pair C bridge world-knowledge cbus cgone #time-forms | driven over at 4:30; no middle at a quarter past three
@pair C order role aask await | the governor's office asked; the governor begged him to hold on
@pair C news factive,temporal cplaza dtext | learnt when the water was there; confirmed at 1:15
@pair C bell factive,negation dforgot cbell | forgot the bell; rang it for twenty minutes
@pair C boats role aarmy dboats | the army lent the province; the province supplied the army
@pair C hulo negation,numeric dempty croof | cleared to the last inhabitant; forty-four on a roof
@pair C shelter numeric d12400 c3100 | 12,400 and 3,100 at one hour
@pair C packs numeric dpacks cpacks | 8,000 and 1,900 by one evening
@pair C leaving modality bmust cfree | has to leave; left to each family
@pair C rice antonym,numeric astore cwet | not a grain wet; a third in water

@pair T update bthree asix | three at six, six by noon
@pair T update asix c11 | six by noon, eleven days later
@pair T update c11 dtwelve | eleven, then twelve
@pair T at-least acubic d900 #unit-conversion | at most 900 cubic metres; 31,000 cubic feet are 878
@pair T conditional aif dtide #hypothetical | had it come ashore later; the tide was going out
@pair T hedge anext dwarn | another may follow; it approaches
@pair T negation-scope cnotall bmayor #partial-denial | not every minute
@pair T negation-scope cnotall cmacau #partial-denial | concedes minutes, not a journey
@pair T hedge cwhere cmacau #non-denial | does not say where
@pair T at-least bwhere dmore #bound | fourteen, more than a dozen
@pair T question bq bgates | a question about mud
@pair T opinion cduty cdrown | saved the town, tried to drown it
@pair T different-place-time b2900 c3100 | dawn, midnight
@pair T promise-later-changed bhelp cpacks #broken-promise | every household tonight; 1,900 packs by Sunday
@pair T sarcasm bsarc cplaza | a swimming pool in the plaza is mockery
@pair T different-event c1987 abridge | spans lost in 1987 and in 2015
@pair T quoted-by-another cspoke bmayor | the broadcaster reports what the spokesman wrote
@pair T rounding agust dknots #unit-conversion | 175 km/h are 94 knots
@pair T update a300 d460 | 300 by noon, 460 in all
@pair T update aroads droads | blocked, passable a week later
@pair T at-least astrand dstrand #bound | 2,100, more than two thousand
@pair T conditional chorn cbell #hypothetical | a horn that was not blown, a bell that was
@pair T negation-scope cline drelief #percentage-conversion | not every village; two in five
@pair B astore drice | rice that is dried must have been wet
@pair B dempty cbell | a bell for a village that had been cleared
@pair B chorn dempty | she speaks of people in the village at night
