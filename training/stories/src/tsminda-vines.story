@story tsminda-vines clean
topic: wine
places: Akhalveni, Kvemo Zurgi, Zurgi Growers' Union, Okros Marani, Varazi plateau
@speaker KM Ketevan Mchedlidze | Mchedlidze, chairwoman of the growers' union
@speaker IB Ilia Bakradze | Bakradze, grower
@speaker IC Ilia Bakradze the cooper | cooper
@speaker MT Manana Tskitishvili | Tskitishvili, winemaker
@speaker SL Shalva Lomtatidze | Lomtatidze, agronomist
@speaker WA Wine Agency | agency
@speaker EZ Eka Zhorzholiani | Zhorzholiani, spokeswoman of the Wine Agency
@speaker DN Davit Natroshvili | Natroshvili, exporter
@speaker MS weather station | station at Akhalveni

@article a
file: must-and-market-hail-zurgi.txt
voice: trade press
layout: text
title: Hail cuts across Zurgi valley three months before harvest
byline: Giorgi Phirtskhalava
publisher: Must & Market
published: 2023-07-20
quotes: curly

Eleven minutes of hail on the afternoon of 9 July have left a scar four kilometres long through the middle of the Zurgi valley, which grows a twelfth of the country's Rkatsiteli.

[[a140 KM|By the first count 140 hectares had been hit]], Ketevan Mchedlidze, who chairs the Zurgi Growers' Union, said two days after the storm. [[ahalf KM h #hypothetical|If the worst comes to the worst, half of the valley's crop could be gone]], she said. [[afam KM #bound|At least sixty families have lost something]].

[[astone MS #unit-conversion|The stones that fell on Akhalveni measured 32 millimetres across]], the weather station there reports. [[astone2 MS|At Kvemo Zurgi, eight kilometres down the river, they were no thicker than eighteen]]. Between the two villages lies the gully in which clouds from the north tend to hang.

The union has 410 members. A normal year gives it 5,000 tonnes of grapes, most of them white.

[[arows SL #partial-denial|Not every row on the slope is damaged]], says Shalva Lomtatidze, agronomist at the state nursery. Those that run across the wind came off best. [[asecond SL h|Some vines may put out a second crop]], he says, [[asecond2 SL #hypothetical|provided that August is wet]]. He advises against pruning before the wounds have dried.

Nets would have helped, and hardly anyone has them. [[anet SL #hypothetical|With nets the loss would have been a tenth of what it is]], Lomtatidze reckons. The price of a hectare of netting is about that of a small car. Mchedlidze thinks that they spoil the view. [[augly KM|A valley under nets looks like a hospital]], she says.

[[aquest IB q|Who insures a man whose field has been hailed on twice?]] asks Ilia Bakradze, who lost nine of his twelve rows. [[a2021 IB|In 2021 the hail came in May and took only the shoots]], he recalls.

In the capital the Wine Agency has set up a desk for the growers. [[aaug WA p #broken-promise|Compensation will be paid out by the end of August]], it announced. [[aprice WA p|The guaranteed price for white grapes is going to be 1.80 lari a kilogram this autumn, with the subsidy]], it said. [[abudget EZ h #spokesperson #non-denial|How much money there is in the fund will be known when it has been counted]], said its spokeswoman, Eka Zhorzholiani.

Exporters have been calm. [[aship DN|Stock in the tanks will do until spring]], says Davit Natroshvili, who sells to eleven countries. Bottlers in the north asked for new dates all the same. [[alast DN #rounding|Last year some four million bottles left the valley]].

Growers have until the first of August to hand in photographs of their rows, with a newspaper of the day in the picture.

@article b
file: stol-magazine-clay-and-amber.txt
voice: magazine
layout: keyed
title: Clay, amber and a hole in the sky
byline: Tekle Abuladze
publisher: Stol Magazine
published: 2023-10-14
quotes: curly

Manana Tskitishvili lets herself down into the jar by a rope, with a lamp between her teeth. Somebody has to scrub it, and she's the narrowest person at Okros Marani.

[[bjar MT #unit-conversion|The largest of the house's jars holds 2,400 litres]], she says when she has come up again. It was made by a cooper's neighbour; here the potters and coopers share one street. [[bname IC #namesake|The cooper Ilia Bakradze, who is no grower and doesn't own a single vine, has made the barrels for the cellar next door]]. He gets the other's post, and has been condoled with all summer. "[[bcond IC #sarcasm|I have lost nothing but the hair on my head, and that wasn't the hail]]," he says.

The hail itself is a stripe on a map by now. [[b212 N|The survey ended with 212 hectares]]; [[b83 N|eighty-three families stand on its list]], with damage of 1.4 million lari. [[bweek N|It took three weeks and two drones]].

In the union's hall they were weighing until Thursday. "[[btonnes KM #percentage-conversion|We took in 3,100 tonnes, which is 38 per cent under a normal year]]," says Ketevan Mchedlidze. She had feared worse. [[bsugar KM #range|The sugar lay between 22 and 24 degrees]], and the skins were sound.

[[bsept MS|In September 41 millimetres of rain fell at Kvemo Zurgi]], [[bsept2 MS|while Akhalveni had twelve]]. That is what the locals call a shepherd's autumn. Down on the river flats the grapes had to be sorted by hand, and schools gave the older children two days off. It was a help, says Mchedlidze, and they sang.

Of a second crop nothing came. [[bdry SL|August was too dry for it]], says Shalva Lomtatidze. He has become an advocate of nets. [[bbeauty SL|There is nothing lovelier than a slope under white gauze at six in the morning]], he says. "[[bpay IB #partial-denial|I don't say that nets are useless, I say that I can't pay for them]]," says the grower Bakradze. He is picking over his last three rows, and hopes for a loan.

What does it taste like? "[[bnectar MT|This year's amber is the best thing that I have ever had in a glass]]," says Tskitishvili. "[[bsyrup DN|For my palate it is cough mixture, though there are people who love cough mixture]]," says Davit Natroshvili, who sells it in Tokyo and Turin. They have been friends since school. [[bcont DN #bound|More than forty containers have gone out so far]], he says.

[[bmoney IB|The compensation hasn't come yet]], says Bakradze. [[boct EZ #spokesperson|It will be with the growers in the second half of October]], says Eka Zhorzholiani of the agency, which had spoken of August. There was a wrong column in a table, she explains.

[[bfest N|The tasting at the monastery on the first of October drew nine hundred visitors]]. One of them, a dentist from Ghent, bought a jar and had to be told that it wouldn't fit into an aeroplane.

@article c
file: letter-from-the-press-house-31.txt
voice: newsletter
layout: wrapped
title: Letter from the press house, no. 31
byline: Rusudan Kandelaki
publisher: Press House Letters
published: 2023-12-10
quotes: guillemets

The jars are sealed, dear friends, and there is time for a letter again. Smoke stands straight up over every roof in Akhalveni.

!note [[cretract N #retraction|In letter no. 30 I gave the harvest of the union as 3,700 tonnes; that was a slip of my pen, and it should have been 3,100]]. Two readers noticed, one of them my aunt.

For those who like other units: [[ckilo N #unit-conversion|3.1 million kilos went over the union's scales]], and [[ckm N #unit-conversion|a little more than two square kilometres of vines had been hailed on]]. [[cpick N|On my own eleven rows I picked 23.1 degrees on the 19th of September]], if anybody keeps a book of such things.

The money came! [[cpaid N|Every one of the eighty-three families had its compensation by the 27th of October]]. Ilia Bakradze, who grows grapes, bought a pump with his. [[cname N #namesake|Ilia Bakradze, who makes barrels, got a pump as well, delivered in error]], and they have agreed on a lamb.

[[ctotal DN|Fifty-two containers in all, Natroshvili told me at the fair]]. [[cquote N|The Wine Agency's lady had told the press in July that the fund would be counted first]]. Has it been? [[casked N q|Does anyone know what is left in that fund?]] I do not, and I asked nicely.

[[cprice N|The union paid 1.80 for white grapes, subsidy included, just as the agency had said]]. [[cred N|For reds, of which there are few, it gave 2.40]]. At the roadside a bottle costs what it always has, that is to say, what the driver looks like. [[cmansion N #sarcasm|We growers shall all be building palaces, of course]].

About nets there was a vote. [[cvote KM|The members decided by 212 votes to 97 to net the upper slope, in case the bank lends them the money]], says Ketevan Mchedlidze. She still finds them hideous. [[cif SL #hypothetical|Were the next hail to come in June, the nets would be up in time only on the Varazi plateau]], says Lomtatidze.

[[ctaste N|At the December tasting in the schoolhouse there were forty of us and a dog]]. [[cbest MT|"The best that I have ever had in a glass," Tskitishvili said of the amber, as she has told the magazines]]. My own view is that [[cwait N|it needs five more years in the dark]], like all of us in this valley.

[[cboot N|Last year's wine, of which four million and a hundred thousand bottles were sold, is nearly gone]]. If you want any, write before Christmas. The post lorry cannot get up here when it snows, and it smells of snow tonight.

Till the spring, from a warm kitchen, with the cat on the order book.

@claim a140 2023-07-11 | 140 hectares of the Zurgi valley had been hit by hail according to the first count
@claim ahalf 2023 | Half of the crop of the Zurgi valley could be lost in the worst case
@claim afam 2023-07 | At least sixty families in the Zurgi valley have lost something in the hail
@claim astone 2023-07-09 | The hailstones at Akhalveni measured 32 millimetres on 9 July 2023
@claim astone2 2023-07-09 | The hailstones at Kvemo Zurgi measured at most 18 millimetres on 9 July 2023
@claim arows 2023-07 | Some rows on the slope are undamaged
@claim asecond 2023 | Some vines may bear a second crop in 2023
@claim asecond2 2023 | A second crop needs a wet August
@claim anet 2023-07 | The loss would have been a tenth with nets
@claim augly 2023 | A valley under nets looks like a hospital
@claim aquest 2023 | Ilia Bakradze asks who insures a man whose field has been hailed on twice
@claim a2021 2021-05 | Hail in May 2021 took only the shoots of Ilia Bakradze's vines
@claim aaug 2023-08 | The Wine Agency will pay compensation by the end of August 2023
@claim aprice 2023 | The Wine Agency guarantees 1.80 lari a kilogram for white grapes in autumn 2023, subsidy included
@claim abudget 2023-07 | The Wine Agency does not say how much money the fund holds
@claim aship 2023-07 | The stock of wine in the tanks will last until spring
@claim alast 2022 | About four million bottles left the Zurgi valley in the previous year
@claim bname 2023 | The cooper Ilia Bakradze owns no vine and made the barrels of a cellar
@claim bcond 2023 | The cooper Ilia Bakradze lost only his hair (said mockingly)
@claim b212 2023-08 | The survey found 212 hectares hit by hail
@claim b83 2023-08 | 83 families are on the list of the survey
@claim btonnes 2023-10 | The Zurgi Growers' Union took in 3,100 tonnes, 38 per cent less than in a normal year
@claim bsugar 2023-10 | The sugar of the union's grapes lay between 22 and 24 degrees
@claim bsept 2023-09 | 41 millimetres of rain fell at Kvemo Zurgi in September 2023
@claim bsept2 2023-09 | Twelve millimetres of rain fell at Akhalveni in September 2023
@claim bdry 2023-08 | August 2023 was too dry for a second crop
@claim bbeauty 2023 | A slope under white nets is the loveliest sight
@claim bpay 2023 | The grower Ilia Bakradze does not call nets useless but cannot pay for them
@claim bnectar 2023 | The amber wine of 2023 is the best that Manana Tskitishvili has ever drunk
@claim bsyrup 2023 | The amber wine tastes like cough mixture to Davit Natroshvili
@claim bcont 2023-10 | More than forty containers of wine have been exported by mid-October 2023
@claim bmoney 2023-10-14 | The grower Ilia Bakradze has not received compensation by mid-October 2023
@claim boct 2023-10 | Compensation will reach the growers in the second half of October 2023
@claim bfest 2023-10-01 | Nine hundred people visited the tasting at the monastery on 1 October 2023
@claim cretract 2023 | The union's harvest of 2023 was 3,100 tonnes and not 3,700 as letter no. 30 said
@claim ckilo 2023 | 3.1 million kilograms of grapes were weighed by the union in 2023
@claim ckm 2023-07 | A little more than two square kilometres of vines were hit by hail
@claim cpick 2023-09-19 | Rusudan Kandelaki's grapes had 23.1 degrees of sugar on 19 September 2023
@claim cpaid 2023-10-27 | All 83 families had received compensation by 27 October 2023
@claim cname 2023-11 | The cooper Ilia Bakradze received a pump by mistake
@claim ctotal 2023-12 | Fifty-two containers were exported in all
@claim cquote 2023-07 | Eka Zhorzholiani told the press in July that the fund would be counted first
@claim casked 2023-12 | Rusudan Kandelaki asks what is left in the fund
@claim cprice 2023 | The union paid 1.80 lari for white grapes, subsidy included
@claim cred 2023 | The union paid 2.40 lari for red grapes
@claim cmansion 2023 | The growers will all build palaces (said mockingly)
@claim cvote 2023-12 | The members voted by 212 to 97 to net the upper slope if the bank lends the money
@claim cif 2024 | Nets would be up in time only on the Varazi plateau if hail came in June
@claim ctaste 2023-12 | Forty people attended the December tasting in the schoolhouse
@claim cbest 2023 | Manana Tskitishvili says that the amber is the best that she has ever drunk
@claim cwait 2023-12 | The amber wine needs five more years
@claim cboot 2022 | 4.1 million bottles of the previous year's wine were sold

@same cbest bnectar

@pair T update a140 b212 | 140 hectares at first, 212 in the survey
@pair T update a140 ckm #unit-conversion | 140 hectares, later a little over two square kilometres
@pair T rounding b212 ckm #unit-conversion | 212 hectares are 2.12 square kilometres
@pair T at-least afam b83 #bound | at least sixty, eighty-three
@pair T hedge ahalf btonnes | half could be gone, 38 per cent was
@pair T different-place-time astone astone2 | two villages, two sizes
@pair T negation-scope arows b212 #partial-denial | not every row damaged; 212 hectares
@pair T hedge asecond bdry | might bear again; August was too dry
@pair T conditional asecond2 bdry #hypothetical | only if August was wet
@pair T conditional anet b212 #hypothetical | what nets would have done
@pair T opinion augly bbeauty | like a hospital, the loveliest sight
@pair T question aquest cpaid | a question about insurance; compensation came
@pair T different-event a2021 astone | the hail of 2021, the hail of 2023
@pair T promise-later-changed aaug boct #broken-promise | by August; in October
@pair T promise-later-changed aaug cpaid #broken-promise | by August; by 27 October
@pair T update bmoney cpaid | not yet, then everybody
@pair T hedge abudget boct #non-denial | does not say how much there is
@pair T rounding alast cboot | some four million; 4.1 million
@pair T update aship cboot | stock until spring, nearly gone in December
@pair T different-event bname a2021 #namesake | the cooper and the grower of the same name
@pair T different-event cname bmoney #namesake | the cooper's pump, the grower's money
@pair T sarcasm bcond b83 | nothing lost but hair
@pair T update cretract btonnes #retraction | a slip of 3,700 put right to 3,100
@pair T rounding ckilo btonnes #unit-conversion | 3.1 million kilos, 3,100 tonnes
@pair T at-least bsugar cpick #range | between 22 and 24; 23.1
@pair T different-place-time bsept bsept2 | rain in two villages
@pair T different-place-time bsept bdry | a rainy September, a dry August
@pair T negation-scope bpay augly #partial-denial | not useless but dear
@pair T opinion bnectar bsyrup | best ever, cough mixture
@pair T update bcont ctotal | more than forty by October, fifty-two in all
@pair T different-event bfest ctaste | two tastings
@pair T quoted-by-another cquote abudget | the letter repeats the spokeswoman
@pair T question casked abudget | a question about the fund
@pair T different-event cprice cred | white and red grapes
@pair T update cprice aprice | announced, and paid as announced
@pair T sarcasm cmansion cprice | palaces is mockery
@pair T conditional cvote bpay | netting if the bank lends
@pair T conditional cif cvote #hypothetical | a hail in June
@pair T opinion cwait bsyrup | five more years, cough mixture
@pair T opinion cwait bnectar | five more years, best ever
