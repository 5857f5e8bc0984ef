@story altynkol-rail dirty
topic: railways
confusable: karasai-rail
places: Altynkol, Dala Rail, Zher-Ana Trading, Toktau
shared: Dala Rail
@speaker DR Dala Rail | the railway, rail company
@speaker DO Daulet Ospankulov | Ospankulov, head of Dala Rail, rail chief
@speaker AN Assel Nurpeissova | Nurpeissova, spokeswoman of Dala Rail
@speaker YZ Yerbol Zhaksygulov | Zhaksygulov, engine driver
@speaker AM Aibek Musrepbay | Musrepbay, assistant driver
@speaker GB Gulsim Baizakova | Baizakova, dispatcher
@speaker SO Serik Ongarsyn | Ongarsyn, track foreman
@speaker TK Timur Kenzhegali | Kenzhegali, accident inspector
@speaker BS Bakhytgul Shayakhmet | Shayakhmet, district head
@speaker OD Orynbasar Duisekov | Duisekov, shepherd
@speaker SK Sholpan Karimtay | Karimtay, director of Zher-Ana Trading
@speaker DP district police | police
@speaker KB Kanat Beisekey | Beisekey, union secretary

@article a
file: qyr-agency-grain-train.xml
voice: agency wire
layout: rss
title: Grain train comes off rails on steppe line
byline: -
publisher: Qyr Agency
published: 2020-09-08T14:05+06:00
quotes: curly

ALTYNKOL (Qyr Agency) - Wheat lay knee-deep beside the only railway between the northern elevators and the southern border on Tuesday after a freight train was derailed near Altynkol station, blocking the line in both directions.

[[a23 DR|Twenty-three of the fifty-four wagons left the track]], the state company Dala Rail said. [[atime DR #time-forms|The accident happened at ten minutes past four in the morning]], it said. [[ahurt DR|Nobody was injured]], it added.

[[aswitch AN #spokesperson|A point at the northern end of the station moved under the train]], according to a spokeswoman, Assel Nurpeissova. [[aspeed AN #spokesperson #unit-conversion|It was travelling at forty kilometres an hour]], she said. [[asignal AN #spokesperson|The signal ahead of it was at green]], she said when asked.

The train belonged to no one in particular, as is usual in harvest time: engines of the railway, wagons of four owners, and grain of Zher-Ana Trading, a merchant. [[a900 SK #bound|No more than nine hundred tonnes have run out]], said its director, Sholpan Karimtay. The wheat was bound for mills across the border.

[[adrive DR|Yerbol Zhaksygulov, who has twenty years' service, was at the controls]], the company said. [[acall GB|The driver had rung her up two minutes earlier to ask whether track two was free]], said the dispatcher on duty, Gulsim Baizakova. She has been sent home to rest.

Daulet Ospankulov, the head of Dala Rail, had himself driven out by car. "[[anoon DO #time-forms|I was on the spot at noon, and I walked along the whole train]]," he said by telephone. [[aopen DO p #broken-promise|The first train would pass within forty-eight hours]], he promised. [[acause DO h #non-denial|He was not going to teach the inspectors their trade, he said of the cause]].

Two cranes are on their way from Toktau, [[acrane N #range|between 180 and 220 kilometres off, depending on the road]]. Three passenger trains a day are being turned back. On the square in front of the station water and tea are handed out. [[aif N #hypothetical|Should the repair take longer than a week, mills in the south would have to buy flour elsewhere]], traders said. Wheat for October rose by 0.7 per cent.

@article b
file: gauge-and-sleeper-altynkol.txt
voice: trade press
layout: keyed
title: Fifty-four hoppers, one broken head: notes on Altynkol
byline: Raikhan Tlepbergen
publisher: Gauge & Sleeper
published: 2020-09-17
quotes: straight

R65 rail on concrete, 1,840 sleepers to the kilometre, continuous welds since 2004: the northern approach to Altynkol is nothing that anybody would write home about. It is now the best-photographed kilometre in the republic.

The preliminary finding of the state inspectorate is out. [[bcrack TK|It was a fatigue crack in the left-hand rail that threw the train off, 140 metres short of the first point]], writes the inspector in charge, Timur Kenzhegali. [[bold TK|The crack had been growing for some months]], he estimates. The head of the rail broke out over 38 centimetres.

[[bspeed TK #unit-conversion|The recorder of the leading engine has it at 19.7 metres a second when the brake pipe parted]]. That is a fact from which much else follows: the length of the pile, the twisted bogies, the two hoppers on top of a third. [[bpile N #range|The heap was from seven to nine metres high]].

[[blimit DR|On the approach drivers have to keep to forty, whatever the load]], the company's line book says in bold type. It has said so since a soft spot was found in the embankment.

When was somebody last there with a trolley? "[[binsp SO #time-forms|My gang ran the ultrasonic trolley over that stretch on the eighteenth of August, and found it whole]]," the track foreman, Serik Ongarsyn, told us. "[[bfive SO #partial-denial|I don't deny that we are five men short; I deny that we skipped a metre]]," he said. His section is 112 kilometres long.

Daulet Ospankulov, whose career began as a trackwalker, gave us ten minutes between two meetings. [[bfirst DO|He had not been able to get to Altynkol before the Thursday]], he said, [[bkaras DO|since another line, too, had needed him that week]]. "[[bmoney DO m|Parliament ought to give us the money for forty new trolleys]]," he said. [[bsafe DO|Ours is the safest network in the region]].

Of the hoppers, fourteen are scrap. New ones cost 31 million tenge apiece, and the leasing firm wants them from whoever is found liable. The line was handed back to traffic on the night of the 13th. [[blate N #broken-promise|That makes five days and nineteen hours from the first call to the first train]].

[[bhyp TK #hypothetical|With a lineside detector the crack would have been found in spring]], the inspectorate remarks in a footnote. There is one in a store in Toktau, still in its foil.

@article c
file: altynkol-tany-wheat.txt
voice: local paper
layout: wrapped
title: Sparrows of the whole district
byline: Marzhan Issataikyzy
publisher: Altynkol Tany
published: 2020-09-19
quotes: curly

Never have there been so many sparrows in Altynkol, and never such fat ones. Behind the station, in a sea of yellow, boys with buckets stand up to their shins.

Is it theirs to take? [[cmay BS|Whoever lives in the district can fetch home as much as fits into a barrow]], Bakhytgul Shayakhmet, the district head, told the elders on Friday. She had asked nobody, she said, and bread is bread. In the barns the wheat is dried on blankets, and the price of hens has gone up.

The shepherd Orynbasar Duisekov was the first on the spot. His hut stands on the rise, three hundred paces from the track. "[[cclock OD #time-forms|The crash came when the sky had turned grey, at twenty-five past five by my telephone]]," he tells us. [[cred OD|The lamp ahead of the train glowed red, like the eye of a ram]], he says. He had been looking at it because there is nothing else to look at. [[cran OD|Two men climbed down from the engine, and the young one wept]], he recalls.

He counted, too, walking from the front to the end with his stick. "[[c31 OD|Thirty-one lay off the rails, I cut a notch for each]]," says Duisekov. The stick leans by his door.

In the hospital, on the second floor, lies a man of the track gang, his leg in wires. [[cleg KB|A wheel set rolled over his shin while he was asleep in the hut by the points]], says Kanat Beisekey of the union. [[cjoke KB #sarcasm|He is in perfect health, according to the railway, only shorter]].

Aibek Musrepbay is the young one, twenty-four, the assistant. He sat with his mother in the yard, and she kept putting sugar into his cup. "[[casst AM|I had the handle from Toktau on, he was lying down behind me]]," he told us. [[cfar N|From Toktau to Altynkol it is two hundred kilometres]], mostly straight. [[cask AM q|Would you have said no to a man with twenty years?]]

[[cclosed SO #time-forms|The trolley has been in Toktau with a flat battery since the end of May]], the foreman's own men say he told them; [[csay N|to a magazine Ongarsyn spoke of a run in August]].

We asked the rail company about the red lamp. [[csheep AN d #spokesperson|A man who counts sheep at night sees all sorts of eyes]], Assel Nurpeissova replied in writing. She asked us to print the number of the hot line.

What became of the rest of the wheat? [[csold N|The merchant sold it where it lay, for eight million tenge, to a maker of feed]]; the bill hangs in the feed maker's office. On Saturday, when we passed once more, two officers were standing by the fence. [[cban DP|To carry off even a handful is prohibited to everyone, with or without a barrow]], says the notice that they had nailed up.

The mosque has announced a prayer for the man with the leg. Trains hoot again.

@article d
file: sirdaryo-weekly-flour-translated.txt
voice: translated
layout: text
title: The flour that did not come (from the weekly Sirdaryo, in translation)
byline: Nodira Xolmirzo
publisher: Sirdaryo Weekly
published: 2020-10-02
quotes: guillemets

In our city one bakes flat bread of northern wheat, and for a month one has baked it of hope. Trains with the name of Zher-Ana on the paper did arrive this week; that which was in them was little.

We travelled to the sender. Sholpan Karimtay poured tea in her office with a view of an elevator. [[d1600 SK|Sixteen hundred tonnes flowed out, and one could have sown a district with them]], she said to us. At first she had spoken otherwise; [[dagain SK #retraction|her first number she had, she said, from a railwayman who wished to please]]. [[dinsured SK|Of it, about half was insured]].

That the grain lies in feed troughs now, she does not like to hear. "[[dgift SK|What could not be loaded again we left to the village for nothing, down to the last sack]]," said she, and showed a letter of thanks with a stamp.

Then to the railwaymen. In the canteen of Toktau, where the soup is good, everyone knows what the line book says, and everyone has his own line. [[dlimit YZ|Before Altynkol a driver is free to run at eighty if he has the time-table against him]], Yerbol Zhaksygulov said. He is not driving at present. "[[dwait YZ h|Whether I shall drive again stands in the stars and in a folder]]," he said. He speaks slowly. "[[dcall YZ|It was the dispatcher who called me, in that minute, and she wanted to know about the football]]," he told us; the mobile telephone he has put into a drawer since then.

[[dquote N|The shepherd there maintains that the lamp was red]], but of that he has no memory. [[dnolamp YZ o|He would not swear to any colour]], he said.

And the chief of that railway? He came through here on his way to a conference, greeted by a band. [[dchief DO|No network between the two seas is safer, said Mr. Ospankulov to our mayor]]. [[dmayor N|A railway on which one loses a month's bread is for this newspaper no safe one]].

[[dprice N #bound|A round loaf costs at least 2,400 so'm today, in August it was 2,000]]. [[drise N #percentage-conversion|That is a rise by a fifth]]. The bakers have promised to go back as soon as the flour comes. [[dback N p|With the next full train, so said the eldest of them, the old price shall come back]].

From the window of the returning train we saw the place. There grew, in two green stripes along the embankment, young wheat.

@claim a23 2020-09-08 | 23 wagons of the grain train left the track at Altynkol on 8 September 2020
@claim atime 2020-09-08T04:10 | The grain train was derailed at Altynkol at 04:10 on 8 September 2020
@claim ahurt 2020-09-08 | Nobody was injured in the derailment at Altynkol
@claim aswitch 2020-09-08 | A point that moved under the train caused the derailment at Altynkol
@claim aspeed 2020-09-08 | The grain train was going at 40 km/h when it was derailed at Altynkol
@claim asignal 2020-09-08 | The signal ahead of the grain train was green
@claim a900 2020-09-08 | At most 900 tonnes of wheat ran out at Altynkol
@claim adrive 2020-09-08 | Yerbol Zhaksygulov was at the controls of the grain train
@claim acall 2020-09-08 | The driver Yerbol Zhaksygulov called the dispatcher Gulsim Baizakova before the derailment to ask about track two
@claim anoon 2020-09-08T12:00 | Daulet Ospankulov was at the place of the derailment at noon on 8 September 2020
@claim aopen 2020-09-10 | The first train will pass Altynkol within 48 hours of the derailment
@claim acause 2020-09-08 | Daulet Ospankulov does not say what caused the derailment
@claim acrane 2020-09 | Toktau is 180 to 220 kilometres from Altynkol, depending on the road
@claim aif 2020-09 | Mills in the south have to buy flour elsewhere if the repair takes longer than a week
@claim bcrack 2020-09-08 | A fatigue crack in a rail before the first point caused the derailment at Altynkol
@claim bold 2020 | The crack in the rail at Altynkol had been growing for some months
@claim bspeed 2020-09-08 | The grain train was going at 19.7 m/s, about 71 km/h, when the brake pipe parted
@claim bpile 2020-09 | The heap of wagons was seven to nine metres high
@claim blimit 2020 | Drivers must keep to 40 km/h on the approach to Altynkol
@claim binsp 2020-08-18 | Serik Ongarsyn's gang ran the ultrasonic trolley over the approach to Altynkol on 18 August 2020
@claim bfive 2020 | The track gang is five men short but has skipped no metre | The track gang skipped part of the inspection
@claim bfirst 2020-09-10 | Daulet Ospankulov did not get to Altynkol before Thursday 10 September 2020
@claim bkaras 2020-09 | Another railway line needed Daulet Ospankulov in the week of the derailment
@claim bmoney 2020-09 | Parliament should pay for forty new trolleys
@claim bsafe 2020 | The network of Dala Rail is the safest in the region
@claim blate 2020-09-13 | The first train passed Altynkol five days and nineteen hours after the first call
@claim bhyp 2020 | A lineside detector would have found the crack in spring
@claim cmay 2020-09 | Inhabitants of the district may take home a barrow of the spilt wheat
@claim cclock 2020-09-08T05:25 | The grain train was derailed at Altynkol at 05:25 on 8 September 2020
@claim cred 2020-09-08 | The signal ahead of the grain train was red
@claim cran 2020-09-08 | Two men climbed down from the engine and the younger one wept
@claim c31 2020-09-08 | 31 wagons of the grain train left the track at Altynkol on 8 September 2020
@claim cleg 2020-09-08 | A man of the track gang was injured in the leg in the derailment at Altynkol
@claim cjoke 2020-09 | The injured man is in perfect health and only shorter (said mockingly)
@claim csheep 2020-09-08 | Orynbasar Duisekov imagined the red signal | The signal ahead of the grain train was red
@claim casst 2020-09-08 | Aibek Musrepbay was at the controls of the grain train from Toktau on and Yerbol Zhaksygulov lay down
@claim cfar 2020-09 | From Toktau to Altynkol it is 200 kilometres
@claim cask 2020-09-08 | Aibek Musrepbay asks who would have refused an experienced driver
@claim cclosed 2020 | The ultrasonic trolley stood in Toktau with a flat battery from the end of May 2020 on
@claim csay 2020-09 | Serik Ongarsyn told a magazine of a run of the trolley in August
@claim csold 2020-09 | Zher-Ana Trading sold the wheat that lay at Altynkol to a maker of feed for eight million tenge
@claim cban 2020-09-19 | Nobody may take any of the spilt wheat
@claim d1600 2020-09-08 | 1,600 tonnes of wheat ran out at Altynkol
@claim dagain 2020-09 | Sholpan Karimtay had her first number from a railwayman and gives it up
@claim dinsured 2020-09 | About half of the spilt wheat was insured
@claim dgift 2020-09 | Zher-Ana Trading gave all wheat that could not be loaded again to the village for nothing
@claim dlimit 2020 | A driver may run at 80 km/h before Altynkol if the train is late
@claim dwait 2020-10 | Whether Yerbol Zhaksygulov will drive again is open
@claim dcall 2020-09-08 | The dispatcher Gulsim Baizakova called the driver Yerbol Zhaksygulov before the derailment to ask about football
@claim dquote 2020-09-08 | The shepherd says that the signal was red
@claim dnolamp 2020-10 | Yerbol Zhaksygulov does not vouch for any colour of the signal
@claim dchief 2020 | The network of Dala Rail is the safest between the two seas
@claim dmayor 2020-10 | The railway on which a month's bread is lost is not safe
@claim dprice 2020-10 | A round loaf costs at least 2,400 so'm after 2,000 in August
@claim drise 2020-10 | The price of bread has risen by a fifth
@claim dback 2020-10 | The old price of bread will return with the next full train

@pair C wagons numeric a23 c31 | twenty-three; a notch for each of thirty-one
@pair C hour temporal atime cclock #time-forms | ten past four; twenty-five past five
@pair C injury negation ahurt cleg | nobody injured; a wheel set over a shin
@pair C cause lexical aswitch bcrack | a point that moved; a crack short of the first point
@pair C speed numeric aspeed bspeed #unit-conversion | forty; 19.7 m/s are 71 km/h
@pair C signal antonym asignal cred | green; red
@pair C lamp denial cred csheep | glowed red; he sees all sorts of eyes
@pair C wheat numeric a900 d1600 #bound | no more than 900; 1,600
@pair C handle role adrive casst | the driver at the controls; the assistant had the handle
@pair C telephone role acall dcall | the driver rang the dispatcher; she called him
@pair C chief temporal,negation anoon bfirst | on the spot at noon on Tuesday; not before Thursday
@pair C limit modality blimit dlimit | have to keep to forty; free to run at eighty
@pair C trolley temporal,negation binsp cclosed #time-forms | run on 18 August; in Toktau with a flat battery since May
@pair C gleaning modality cmay cban | as much as fits into a barrow; not even a handful
@pair C rest lexical csold dgift | sold for eight million; left to the village for nothing

@pair T hedge acause bcrack #non-denial | does not speak of the cause
@pair T promise-later-changed aopen blate #broken-promise | within 48 hours; after five days and nineteen hours
@pair T conditional aif blate #hypothetical | if it takes longer than a week
@pair T update dagain a900 #retraction | gives up her first number
@pair T negation-scope bfive bold #partial-denial | nothing skipped, yet a crack for months
@pair T quoted-by-another csay cclosed | the local paper repeats what he told a magazine
@pair T quoted-by-another dquote asignal | the weekly repeats the shepherd
@pair T hedge dnolamp cred | would not swear to any colour
@pair T sarcasm cjoke ahurt | in perfect health is mockery
@pair T opinion dchief dmayor | safest, no safe one
@pair T opinion bsafe dmayor | safest, no safe one
@pair T opinion bmoney bsafe | money is wanted for a safe network
@pair T conditional bhyp bold #hypothetical | a detector would have found it
@pair T conditional bhyp binsp #hypothetical | a detector that was not there
@pair T question cask casst | a question about saying no
@pair T rounding drise dprice #percentage-conversion | from 2,000 to 2,400 is a fifth
@pair T different-event dinsured dgift | half insured; the rest left
@pair T different-event cran ahurt | one wept; none of them hurt
@pair T hedge dwait adrive | whether he will drive again
@pair T different-place-time bpile a23 | a heap of some wagons, a count of all
@pair T update dback dprice | 2,400 now, the old price later
@pair T promise-later-changed aopen bfirst #broken-promise | a promise for Thursday, his first visit
@pair T at-least acrane cfar #range | between 180 and 220; two hundred
@pair T different-event bkaras anoon | another line, this line
@pair B bfive cclosed | no metre skipped; the trolley away since May
@pair B cran casst | the young one wept
@pair B cmay csold | free for all, or already sold
@pair B csheep asignal | he mocks the witness and does not say green
