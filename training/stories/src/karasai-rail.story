@story karasai-rail clean
topic: railways
confusable: altynkol-rail
places: Karasai, Tasbulaq, Dala Rail, Boztorgai
shared: Dala Rail
@speaker DR Dala Rail | railway, rail company
@speaker DO Daulet Ospankulov | Ospankulov, head of Dala Rail, rail chief
@speaker AN Assel Nurpeissova | Nurpeissova, spokeswoman of Dala Rail
@speaker ZB Zauresh Bektursyn | Bektursyn, stationmaster
@speaker MT Murat Tolegetai | Tolegetai, conductor
@speaker GI Gauhar Ilyasbek | Ilyasbek, passenger, singer
@speaker RK Ruslan Kopzhasar | Kopzhasar, passenger
@speaker AI Railway Inspectorate | inspectorate
@speaker MO weather service | weather service at Tasbulaq

@article a
file: qyr-bulletin-karasai-night.txt
voice: agency wire
layout: keyed
title: Night train held at Karasai after ballast wagons leave rails
byline: -
publisher: Qyr Bulletin
published: 2020-09-10T07:30+06:00
quotes: straight

KARASAI (Qyr Bulletin) - Train 17 from the capital to Tasbulaq, with a choir, a wedding party and a good many students on board, spent the night at a station with one platform and no buffet.

[[atime DR #time-forms|Wagons of a works train had jumped the rails in the station throat at twenty to eleven on Wednesday night]], Dala Rail said. [[atwo DR #bound|At least two of them are off]], the company said early on Thursday. They carry crushed stone for a second track.

[[a284 MT|He had 284 passengers]], the conductor, Murat Tolegetai, said by telephone. [[ahurt ZB|Nobody was hurt]], said the stationmaster, Zauresh Bektursyn. [[afaint ZB|A woman fainted on the platform because of the heat in coach six]], she added; a nurse from the wedding party put her on her feet again.

How long would it take? [[afour AN h #spokesperson|It might be four hours, Assel Nurpeissova, a spokeswoman, said soon after midnight]]. [[asand AN h #spokesperson|It might have been sand on the rail]], she said about the reason. A storm had passed in the afternoon. [[awind MO #unit-conversion|At Tasbulaq the wind had been as high as 18 metres a second]], according to the weather service.

[[asoup DR p #broken-promise|All passengers will get a hot soup]], the company announced at one o'clock. Villagers brought melons. [[acold MO|Towards morning the thermometer stood at six degrees]].

It was the second time within two days that Dala Rail had to stop traffic. [[aother N|On Tuesday a grain train had been derailed near Altynkol, nine hundred kilometres away]]. That line is still closed. [[achief AN #spokesperson|Daulet Ospankulov, the head of the company, was on his way to Karasai in the breakdown train]], Nurpeissova said.

[[amarch ZB|In March a snow plough had come to grief at the same points]], Bektursyn said. [[aslow ZB #unit-conversion|This time the train had been crawling, at eighteen kilometres an hour]]. [[arefund DR p #broken-promise|Fares will be paid back within ten days]], according to the company. It flies a drone over the site at daybreak.

[[aif AN #hypothetical #spokesperson|If the crane comes through by five, train 17 can go on at eight]], Nurpeissova said. A second night train, number 19, was stopped at Boztorgai; its passengers were put on buses.

@article b
file: railway-inspectorate-notice-211.txt
voice: regulator notice
layout: dispatch
title: Notice 211/2020: derailment of works train 8804 at Karasai
byline: -
publisher: Railway Inspectorate
published: 2020-09-18
quotes: straight

The Railway Inspectorate publishes the first findings on the derailment of works train 8804 at Karasai station on 9 September 2020, as required by the Rail Safety Act. Liability is not the subject of this notice.

[[btime N #time-forms|The derailment occurred at 22.40]]. [[bthree N|Three ballast wagons left the rails with all axles]]; the engine and nine further wagons stayed on. [[bspeed N #unit-conversion|The recorder shows a speed of five metres per second]].

[[bspring N|The broken suspension spring of the fourth wagon was the immediate cause]]. [[bsand N #partial-denial|Sand was found on the rail, and it is not considered to have played a part on its own]]. [[bfive N #hypothetical|At a speed of more than 25 kilometres per hour the wagons would have overturned]].

[[bquarter N #percentage-conversion|Of the 160 sleepers between the two points a quarter have to be replaced]]. [[bcost N #range|The damage is put at between 40 and 60 million tenge]]. Rails and one point motor were bent.

[[bpass N|Train 17 was held from 22.52 on 9 September to 8.02 on 10 September]]. [[bnum N|It carried 284 passengers and a crew of eleven]]. [[bhurt N|No injury to passengers or staff has been reported]]. The inspectorate has no findings against the crew of train 17 or the stationmaster, who put all signals to danger within a minute.

[[bone N|One track was open again from 8.00 on 10 September]]. Speed on it is limited to 15 kilometres per hour until further notice.

Recommendations. The operator should examine the springs of all wagons of the same year of construction. [[brec AI m|The inspectorate recommends that ballast wagons older than thirty years be taken out of service]]. It also repeats a recommendation made after the accident of March, which concerned the heating of points.

[[balt N|The derailment near Altynkol on 8 September is the subject of a separate investigation]]. Persons who have pictures of train 8804 from the evening in question are requested to hand them in at any station. The final report can be expected within twelve months.

@article c
file: radio-tasbulaq-train-17.txt
voice: broadcaster
layout: wrapped
title: Train 17, three weeks after
byline: Laura Nogaibek
publisher: Radio Tasbulaq
published: 2020-10-03T18:00+06:00
quotes: low

The song that you have just heard was made up in coach six, between two and four in the morning, by people who did not know each other.

Gauhar Ilyasbek sings alto in the choir of our teachers' college. She wrote the words on a ticket. "[[clovely GI|It was the loveliest night of my whole year]]," she says. [[cawful RK|"The most miserable hours that I have had since the army," says Ruslan Kopzhasar, who lay in the next bunk]]. He was on his way to his own wedding.

[[cnine MT #rounding|It took a good nine hours]], says the conductor, Murat Tolegetai, whom we met on his day off. [[cbiscuit MT #broken-promise|Instead of soup there were two biscuits each]], he says. [[csoupq RK #sarcasm|A delicious soup, one had to break it with the teeth]], says Kopzhasar. [[ccoach MT|Not all the coaches had been too hot]], the conductor recalls. "[[ccoach2 GI|In number two we were freezing, with the window that wouldn't shut]]," says Ilyasbek, who moved later on.

!note [[cretract N #retraction|In our bulletin of 10 September we spoke of 248 passengers. There were 284; we had turned two digits round]].

What was it that broke? [[cspring N|A spring, the inspectorate says]], and [[cquote N|not the sand, which the railway's spokeswoman had mentioned as a possibility on the night]]. [[cmay AN h #spokesperson #non-denial|About the age of the wagons Assel Nurpeissova would rather not speak before the final report]].

The company has settled the bill for the repair. [[ccost DR #range|It came to 52 million tenge]], it says. [[ctwo DR|Both tracks have been in use since the 26th of September]], and trains pass at full speed. [[csleep DR #percentage-conversion|Forty sleepers were changed]]; the old ones are stacked behind the goods shed.

And the fares? [[cfare RK #broken-promise|Mine arrived on the 29th]], says Kopzhasar. That is nineteen days. [[cfare2 AN #spokesperson|By today nine in ten have been paid]], says Nurpeissova. "[[cask GI q|Does somebody up there think that we travel for fun?]]" asks the alto. "[[cgood DO|We handled that night as well as any railway in the world]]," the rail chief, Daulet Ospankulov, told our station. [[ccame ZB|He had arrived with the crane at half past five and helped to carry biscuits]], says the stationmaster, Zauresh Bektursyn, who liked that. [[cbad RK|As badly as a railway can, in Kopzhasar's opinion]].

[[cwed RK|He was married four hours late]], with a registrar who had waited. "[[cif RK #hypothetical|Had there been a taxi in Karasai, I would have taken it at midnight]]," he says. [[ctaxi ZB|There is one taxi in the village, and its driver was on the train]], says Bektursyn.

The college choir sings on Sunday at the opera. [[cticket N #bound|More than three hundred tickets have gone]]; [[cseat N|the hall seats 420]]. The song from coach six comes last, and the audience may join in.

@claim atime 2020-09-09T22:40 | Wagons of a works train derailed at Karasai at 22:40 on 9 September 2020
@claim atwo 2020-09-10 | At least two wagons of the works train were derailed at Karasai
@claim a284 2020-09-09 | Train 17 had 284 passengers
@claim ahurt 2020-09-09 | Nobody was hurt at Karasai
@claim afaint 2020-09-09 | A woman fainted on the platform at Karasai because of the heat in coach six
@claim afour 2020-09-10 | The delay of train 17 might be four hours
@claim asand 2020-09-09 | Sand on the rail may have caused the derailment at Karasai
@claim awind 2020-09-09 | The wind at Tasbulaq reached 18 metres a second
@claim asoup 2020-09-10 | All passengers of train 17 will get a hot soup
@claim acold 2020-09-10 | The temperature was six degrees towards morning
@claim aother 2020-09-08 | A grain train was derailed near Altynkol on Tuesday
@claim achief 2020-09-10 | Daulet Ospankulov was on his way to Karasai in the breakdown train
@claim amarch 2020-03 | A snow plough had an accident at the points of Karasai in March 2020
@claim aslow 2020-09-09 | The works train was going at 18 km/h
@claim arefund 2020-09-20 | The fares of train 17 will be paid back within ten days
@claim aif 2020-09-10 | Train 17 can go on at 8:00 if the crane comes through by 5:00
@claim btime 2020-09-09T22:40 | The works train was derailed at Karasai at 22:40 on 9 September 2020
@claim bthree 2020-09-09 | Three ballast wagons were derailed at Karasai
@claim bspeed 2020-09-09 | The works train was going at 5 metres per second
@claim bspring 2020-09-09 | A broken suspension spring was the immediate cause of the derailment at Karasai
@claim bsand 2020-09-09 | Sand on the rail did not cause the derailment at Karasai on its own
@claim bfive 2020-09-09 | The ballast wagons would have overturned at more than 25 km/h
@claim bquarter 2020-09 | A quarter of 160 sleepers at Karasai must be replaced
@claim bcost 2020-09 | The damage at Karasai is between 40 and 60 million tenge
@claim bpass 2020-09-09T22:52/2020-09-10T08:02 | Train 17 was held at Karasai from 22:52 to 8:02
@claim bnum 2020-09-09 | Train 17 carried 284 passengers and a crew of eleven
@claim bhurt 2020-09-09 | No injury to passengers or staff was reported at Karasai
@claim bone 2020-09-10T08:00 | One track at Karasai was open again from 8:00 on 10 September 2020
@claim brec 2020-09 | Ballast wagons older than thirty years should be taken out of service
@claim balt 2020-09-08 | The derailment near Altynkol is investigated separately
@claim clovely 2020-09-10 | The night at Karasai was the loveliest of Gauhar Ilyasbek's year
@claim cawful 2020-09-10 | The night at Karasai was the most miserable since the army for Ruslan Kopzhasar
@claim cnine 2020-09-10 | Train 17 was held for a little more than nine hours
@claim cbiscuit 2020-09-10 | The passengers of train 17 got two biscuits each instead of soup
@claim csoupq 2020-09-10 | The soup was delicious and had to be broken with the teeth (said mockingly)
@claim ccoach 2020-09-09 | Some coaches of train 17 were not too hot
@claim ccoach2 2020-09-09 | People were freezing in coach two of train 17
@claim cretract 2020-09-10 | Train 17 had 284 passengers and not 248 as Radio Tasbulaq first said
@claim cspring 2020-09-09 | The inspectorate says that a spring caused the derailment
@claim cquote 2020-09-10 | Assel Nurpeissova mentioned sand as a possible cause on the night
@claim cmay 2020-10 | Assel Nurpeissova does not speak about the age of the wagons
@claim ccost 2020-10 | The repair at Karasai cost 52 million tenge
@claim ctwo 2020-09-26 | Both tracks at Karasai have been in use since 26 September 2020
@claim csleep 2020-09 | Forty sleepers were changed at Karasai
@claim cfare 2020-09-29 | Ruslan Kopzhasar's fare was paid back on 29 September 2020
@claim cfare2 2020-10-03 | Nine in ten fares of train 17 had been paid back by 3 October 2020
@claim cask 2020-10 | Gauhar Ilyasbek asks whether somebody thinks that people travel for fun
@claim cgood 2020-09-10 | Dala Rail handled the night at Karasai as well as any railway
@claim ccame 2020-09-10T05:30 | Daulet Ospankulov arrived at Karasai with the crane at 5:30
@claim cbad 2020-09-10 | Dala Rail handled the night at Karasai as badly as a railway can
@claim cif 2020-09-10 | Ruslan Kopzhasar would have taken a taxi if there had been one in Karasai
@claim ctaxi 2020-09-09 | The only taxi driver of Karasai was on train 17
@claim cticket 2020-10-03 | More than 300 tickets for the choir have been sold
@claim cseat 2020-10 | The opera hall seats 420 people

@same btime atime
@same bnum a284

@pair T update atwo bthree #bound | at least two, in the end three
@pair T negation-scope ahurt afaint | nobody hurt, though one fainted
@pair T different-event bhurt afaint | no injury; a fainting fit
@pair T hedge afour bpass | might be four hours; it was nine
@pair T hedge afour cnine | might be four; a good nine
@pair T rounding cnine bpass #time-forms | from 22.52 to 8.02 is a good nine hours
@pair T hedge asand bspring | a guess, and the finding
@pair T negation-scope bsand asand #partial-denial | sand was there and not enough on its own
@pair T different-place-time awind aslow | wind and train
@pair T promise-later-changed asoup cbiscuit #broken-promise | soup promised, biscuits given
@pair T different-place-time acold afaint | six degrees outside in the morning, heat in coach six
@pair T different-event aother atime | two derailments in two days
@pair T different-event amarch bthree | the plough in March, the ballast wagons in September
@pair T rounding aslow bspeed #unit-conversion | 18 km/h are five metres a second
@pair T promise-later-changed arefund cfare #broken-promise | within ten days; after nineteen
@pair T update arefund cfare2 #broken-promise | within ten days; nine in ten after three weeks
@pair T conditional aif bone #hypothetical | on at eight if the crane comes by five
@pair T conditional aif ccame #hypothetical | by five; it came at half past
@pair T conditional bfive bspeed #hypothetical | at more than 25
@pair T rounding bquarter csleep #percentage-conversion | a quarter of 160 is forty
@pair T at-least bcost ccost #range | between 40 and 60; 52
@pair T update bone ctwo | one track, then both
@pair T opinion clovely cawful | loveliest night, most miserable hours
@pair T opinion cgood cbad | as well as any, as badly as can be
@pair T sarcasm csoupq cbiscuit | a soup to be bitten is mockery
@pair T negation-scope ccoach afaint #partial-denial | not all coaches too hot
@pair T different-place-time ccoach2 ccoach | coach two and the others
@pair T update cretract a284 #retraction | 248 put right to 284
@pair T quoted-by-another cquote asand | the radio repeats the spokeswoman
@pair T quoted-by-another cspring bspring | the radio repeats the inspectorate
@pair T hedge cmay brec #non-denial | will not speak about old wagons
@pair T question cask cgood | a question about travelling for fun
@pair T update achief ccame | on the way, then there
@pair T conditional cif ctaxi #hypothetical | a taxi that was not to be had
@pair T different-event balt btime | two investigations
@pair T at-least cticket cseat #bound | more than 300 of 420

@cross atime altynkol-rail atime | two derailments within two days
@cross bspring altynkol-rail bcrack | causes of two derailments
@cross aslow altynkol-rail aspeed | speeds of two trains
@cross bhurt altynkol-rail cleg | no injury here, a broken leg there
@cross ccame altynkol-rail bfirst | the rail chief at two places
@cross bone altynkol-rail blate | two lines opened again
