@story norrvik-dairy-strike clean
topic: labour
confusable: aunay-dairy-strike
places: Norrvik, Ljungsta, Sundmejeri, Hallabro
@speaker SM Sundmejeri | the dairy, the company
@speaker IB Ingela Bohlmark | Bohlmark, spokeswoman
@speaker RK Rutger Kvarnlid | Kvarnlid, union chairman
@speaker TO Tove Ormesjö | Ormesjö, milk collector
@speaker GF Göran Fridhem | Fridhem, farmer
@speaker MI Mediation Institute | mediators
@speaker AE Asta Edelbrink | Edelbrink, mediator
@speaker HD Holger Dahlskog | Dahlskog, farmer

@article a
file: mejeribladet-collectors-norrvik.txt
voice: trade press
layout: wrapped
title: Collection halted at Sundmejeri: what the depots report
byline: Vendela Rosenhag
publisher: Mejeribladet
published: 2018-03-07
quotes: straight

Raw milk intake at Sundmejeri, third largest in the country, fell on Monday to a level last seen in the foot-and-mouth year. The collectors' strike began at 06.00 and covers three depots: Norrvik, Ljungsta and Hallabro.

[[anorr RK|At Norrvik 46 of 52 collectors stayed at home on the first day]], says Rutger Kvarnlid, chairman of the section. [[aljung RK|At Ljungsta it was 18 of 40]]. Management counts by routes rather than heads. [[aroute SM #percentage-conversion|Seven routes in ten were not driven on Monday]], it says. [[anoon IB #time-forms|At nine in the morning it had been five in ten, as the second shift was not due yet]], Ingela Bohlmark, the company's spokeswoman, explains.

Volumes. The plant at Norrvik takes in 9,000 hectolitres a day when all is well. [[aintake SM #unit-conversion|On Monday it received 310,000 litres]]. [[alost SM #bound|At least 1,500 hectolitres had been spread on fields by Tuesday evening]], the company believes. [[alrf GF h|It may be rather more, because not everyone tells]], says Göran Fridhem, who milks 120 cows and speaks for a local farmers' circle.

The issue is the electronic lock. Since the autumn drivers have to wait for a code at each tank, an average of eleven minutes a day according to the union. [[acode RK m|Waiting is work and has to be on the pay slip]], Kvarnlid says. [[acode2 SM|The lock saves more time than it costs]], in the company's view.

Cheese. [[astock IB|There is hard cheese for nine weeks in the stores]]; [[afresh IB h|fresh cream could get scarce by the weekend]], Bohlmark says. [[apledge SM p #broken-promise|Suppliers will be paid for every litre, fetched or not, within ten days]], the company has announced. How it would be measured it left open.

Contingency. Contract hauliers are not used in a lawful strike, as an agreement of 1987 has it. "[[aif RK #hypothetical|If a single one of them turned up, we would take out the yoghurt line as well]]," Kvarnlid says. [[acalm AE|A meeting was held on Tuesday, in a good mood]], writes Asta Edelbrink, one of two mediators. The price of skimmed powder was unmoved.

@article b
file: norrviks-nyheter-tank-number-nine.txt
voice: local paper
layout: text
title: Tank number nine is full
byline: Sixten Malmgård
publisher: Norrviks Nyheter
published: 2018-03-08
quotes: curly

Holger Dahlskog has put on his Sunday jacket to open the tap. It holds six thousand litres, and nobody has come for it since Sunday.

It takes 21 minutes. [[btap HD|Four thousand litres have gone into the slurry pit on his farm since Monday]], he says. [[bneigh HD|His neighbour, by the way, makes butter]]. Eleven neighbours came to look. The municipality allows it, at a distance of fifty metres from any ditch.

Tove Ormesjö drives for the dairy, or doesn't. She stands by the gate at Ljungsta with a thermos. "[[bhalf TO|Here we are half and half, some go and some don't, and we still play cards together]]," she says. [[bpart TO d #partial-denial|She denies that anyone has been shouted at; there has been some singing]]. "[[bsarc TO #sarcasm|So cosy, eleven minutes at a lock in the sleet, I would do it for nothing]]," she says about the tanks. [[bsleet TO|In February the codes took her two hours and ten minutes in all]].

By Wednesday the strike had grown. [[bhall RK|Hallabro stopped altogether at noon, all 31]], said Rutger Kvarnlid. [[bljung2 RK|At Ljungsta the number had gone up to 21]]. [[broute IB|On Wednesday roughly eight routes in ten were standing still]], the company said.

Is it right to pour food away? [[bwrong HD|It is a sin]], says Dahlskog. [[bright GF|It's the only language that a board understands]], says Göran Fridhem. He adds that [[bnot GF #partial-denial|it is not only the collectors who are cross, farmers have locks of their own to curse]]. The farmers' circle has written to the board about them.

For the old people's home the milk comes in a handcart now. [[bwas RK|The last strike here was in 1995]], [[bwas2 N|it was over cake on Fridays and lasted for a day]]. The dairy's chimney shows no steam. [[bprice N|In the shop a litre costs what it did]].

Ingela Bohlmark met us in a corridor. [[btalk IB h #non-denial #spokesperson|About a bonus for those who drive she said that the company values each of its employees]]. She was asked it four times. [[bopen IB p #broken-promise #spokesperson|From Friday the lock would be switched off as a gesture]], she said. "[[bq HD q|Who will give me back Tuesday's milk]]," Dahlskog asked the tap. It was twenty to five.

@article c
file: norrvik-direct-strike-live.txt
voice: live blog
layout: keyed
title: Live: last night of the milk strike
byline: Majken Stolpe
publisher: Norrvik Direkt
published: 2018-03-11T23:55+01:00
quotes: straight

Talks at the Mediation Institute started on Saturday and have not stopped for sleep. We follow from the lobby, oldest entry first.

+14:10 The parties are in two rooms with one coffee machine between them. [[cmood AE|It is a tired but a good mood]], says mediator Asta Edelbrink in passing.

+15:00 An interim sum from the company. [[clost IB #unit-conversion #spokesperson|About 4,300 hectolitres have been lost since Monday]], says Ingela Bohlmark; [[crange GF #range|Fridhem's farmers put it at 4,000 to 5,000]].

+16:25 The lock. [[clock SM #broken-promise|It was not switched off on Friday]], Sundmejeri confirms, since the supplier of the software was on a skiing holiday.

+17:40 Old photograph from 1995 passed round: [[ccake N|cake, a brass band, one day of strike]].

+18:30 [[cturn RK|At Norrvik not one collector has driven since Thursday]], Rutger Kvarnlid says by the window. [[chall RK|At Hallabro all 31 are still out]].

+19:15 Tove Ormesjö has come by bus, with the cards.

+19:20 KVARNLID: [[cquote RK|Tove says that at Ljungsta it's half and half, I'd say a bit more than half]].

+20:05 MEDIATOR EDELBRINK: [[cnine AE p #time-forms|You will hear something at nine]].

+21:00 Nothing.

+21:50 [[ctwo AE #time-forms|The talks were broken off at twenty to ten for an hour and are to go on]], the Institute writes. [[cshut MI|Nobody has left the building]], it adds.

+22:35 The union's negotiators have been called into the other room. The previous agreement ran for three years and expired in December.

+23:20 It's done. [[cdeal RK|Each collector gets ten paid minutes a day]], says Kvarnlid. [[cdeal2 IB #spokesperson|Waiting is paid for at a flat rate of 50 minutes a week]], says Bohlmark. Five working days: the sums agree, somebody says.

+23:30 [[cgood RK|It's a fine agreement]], says Kvarnlid. "[[cgood2 GF|It is no agreement for us]]," says Göran Fridhem, who has waited too.

+23:38 The farmers' money is still open, and somebody asks.

+23:40 BOHLMARK: [[cpay IB #broken-promise|Those ten days are going to be thirty, there are so many tanks to check]].

+23:50 First lorry: [[cfirst SM #time-forms|ten to six in the morning, route nine, Norrvik]]. "[[cif AE #hypothetical|Had the software man been at home, we would all have been home on Friday]]," says Edelbrink, putting on her cap. [[caun N|In Normandy, where drivers of a cooperative stopped work in the same week, they are still out]].

@claim anorr 2018-03-05 | 46 of 52 collectors at the depot of Norrvik were on strike on 5 March 2018
@claim aljung 2018-03-05 | 18 of 40 collectors at the depot of Ljungsta were on strike on 5 March 2018
@claim aroute 2018-03-05 | Seven in ten routes of Sundmejeri were not driven on 5 March 2018
@claim anoon 2018-03-05T09:00 | Five in ten routes of Sundmejeri were not driven as of 09:00 on 5 March 2018
@claim aintake 2018-03-05 | The plant at Norrvik received 310,000 litres of milk on 5 March 2018
@claim alost 2018-03-06 | At least 1,500 hectolitres of milk had been spread on fields by the evening of 6 March 2018
@claim alrf 2018-03-06 | The amount of milk lost may be more than 1,500 hectolitres
@claim acode 2018-03 | Waiting time of milk collectors has to be paid
@claim acode2 2018-03 | The electronic lock saves more time than it costs
@claim astock 2018-03 | Sundmejeri has hard cheese for nine weeks
@claim afresh 2018-03 | Fresh cream of Sundmejeri could get scarce by the weekend
@claim apledge 2018-03 | Sundmejeri will pay suppliers for every litre within ten days
@claim aif 2018-03 | The union would stop the yoghurt line if contract hauliers were used
@claim acalm 2018-03-06 | A meeting with the mediators on 6 March 2018 was held in a good mood
@claim btap 2018-03-08 | Four thousand litres of milk have gone into the slurry pit of Holger Dahlskog since 5 March 2018
@claim bneigh 2018-03 | A neighbour of Holger Dahlskog makes butter
@claim bhalf 2018-03 | About half of the collectors at Ljungsta are on strike
@claim bpart 2018-03 | There has been some singing at the gate of Ljungsta and no shouting | Somebody has been shouted at at the gate of Ljungsta
@claim bsarc 2018-03 | Tove Ormesjö would gladly wait eleven minutes at a lock in the sleet for nothing (said mockingly)
@claim bsleet 2018-02 | The codes took Tove Ormesjö two hours and ten minutes in February 2018
@claim bhall 2018-03-07 | All 31 collectors at Hallabro were on strike from noon on 7 March 2018
@claim bljung2 2018-03-07 | 21 collectors at the depot of Ljungsta were on strike on 7 March 2018
@claim broute 2018-03-07 | About eight in ten routes of Sundmejeri were not driven on 7 March 2018
@claim bwrong 2018-03 | Pouring milk away is a sin
@claim bright 2018-03 | Pouring milk away is the only language that a board understands
@claim bnot 2018-03 | Farmers as well as collectors are cross about locks | Only the collectors are cross
@claim bwas 1995 | The last strike at Sundmejeri in Norrvik was in 1995
@claim bwas2 1995 | The strike of 1995 in Norrvik lasted for a day
@claim bprice 2018-03-08 | A litre of milk costs as much in the shop as before the strike
@claim btalk 2018-03-08 | Ingela Bohlmark does not say whether there is a bonus for those who drive
@claim bopen 2018-03-09 | The lock will be switched off from Friday 9 March 2018
@claim bq 2018-03-08 | Holger Dahlskog asks who will give back the milk of Tuesday
@claim cmood 2018-03-11 | The mood in the talks on 11 March 2018 is tired but good
@claim clost 2018-03-11 | About 4,300 hectolitres of milk were lost between 5 and 11 March 2018
@claim crange 2018-03-11 | Between 4,000 and 5,000 hectolitres of milk were lost between 5 and 11 March 2018
@claim clock 2018-03-09 | The lock was not switched off on Friday 9 March 2018
@claim ccake 1995 | The strike of 1995 in Norrvik had cake and a brass band and lasted for one day
@claim cturn 2018-03-08/2018-03-11 | No collector at Norrvik has driven since Thursday 8 March 2018
@claim chall 2018-03-11 | All 31 collectors at Hallabro are still on strike on 11 March 2018
@claim cquote 2018-03-11 | Tove Ormesjö says that at Ljungsta half the collectors are on strike
@claim cnine 2018-03-11T21:00 | The mediators will announce something at 21:00 on 11 March 2018
@claim ctwo 2018-03-11T21:40 | The talks were broken off for an hour at 21:40 on 11 March 2018
@claim cshut 2018-03-11 | Nobody has left the building of the Mediation Institute
@claim cdeal 2018-03-11 | Each collector gets ten paid minutes a day
@claim cdeal2 2018-03-11 | Waiting is paid for at 50 minutes a week
@claim cgood 2018-03-11 | The agreement at Sundmejeri is fine
@claim cgood2 2018-03-11 | The agreement at Sundmejeri is none for the farmers
@claim cpay 2018-03-11 | Sundmejeri will pay suppliers within thirty days
@claim cif 2018-03-09 | The strike would have ended on Friday if the software supplier had been at home
@claim caun 2018-03-11 | The drivers of a cooperative in Normandy are still on strike on 11 March 2018

@same ccake bwas2

@pair T different-place-time anorr aljung | two depots on one day
@pair T update aljung bljung2 | 18 on Monday, 21 on Wednesday
@pair T different-place-time anorr bhall | Norrvik on Monday, Hallabro on Wednesday
@pair T update anorr cturn | 46 of 52 on the first day, all since Thursday
@pair T update anoon aroute #time-forms | five in ten at nine o'clock, seven in ten in the day
@pair T update aroute broute | seven in ten on Monday, eight in ten on Wednesday
@pair T different-event anorr aroute #percentage-conversion | heads at one depot, routes of all three
@pair T update alost clost | 1,500 by Tuesday, 4,300 by Sunday
@pair T at-least alost alrf #bound | at least 1,500; maybe rather more
@pair T at-least clost crange #range | 4,300 lies between 4,000 and 5,000
@pair T different-place-time btap alost #unit-conversion | four thousand litres on one farm, 1,500 hectolitres in all
@pair T different-event aintake alost #unit-conversion | milk received, milk lost
@pair T hedge afresh astock | cream may get scarce, hard cheese is there
@pair T opinion acode acode2 | waiting is work; the lock saves time
@pair T opinion bwrong bright | a sin; the only language
@pair T opinion cgood cgood2 | fine for the union, none for farmers
@pair T opinion acalm cmood | a good mood, tired but good
@pair T promise-later-changed bopen clock #broken-promise | off from Friday; it was not
@pair T promise-later-changed apledge cpay #broken-promise | within ten days; thirty
@pair T promise-later-changed cnine ctwo #broken-promise | something at nine; broken off at twenty to ten
@pair T quoted-by-another cquote bljung2 | he repeats her half and half and says a bit more himself
@pair T rounding bhalf bljung2 | half and half; 21 of 40
@pair T rounding cdeal cdeal2 | ten minutes a day are 50 in a week of five days
@pair T sarcasm bsarc bsleet | for nothing is mockery of two lost hours
@pair T question bq apledge | a question about Tuesday's milk
@pair T conditional aif chall #hypothetical | the yoghurt line only if hauliers came
@pair T conditional cif clock #hypothetical | had the software man been at home
@pair T hedge btalk cturn #non-denial | praise of all employees; no word of a bonus
@pair T negation-scope bnot bright #partial-denial | not only the collectors are cross
@pair T negation-scope bpart bhalf #partial-denial | singing, no shouting; half and half
@pair T negation-scope cshut ctwo | broken off for an hour, yet nobody has left
@pair T different-event bwas chall | the strike of 1995 and that of 2018
@pair T update bhall chall | all 31 from Wednesday noon, still all on Sunday
@pair T different-place-time bprice clost | unchanged in the shop, lost on the farms
@pair T different-event bneigh btap | butter at one farm, slurry at the other
@pair T different-event caun cdeal | an agreement here, a strike that goes on there
@cross aroute aunay-dairy-strike ashare | seven routes in ten here; 28 per cent of drivers there
@cross alost aunay-dairy-strike apour | milk lost in two countries
@cross clost aunay-dairy-strike bmilk | hectolitres of two strikes
@cross cdeal aunay-dairy-strike dnine2 | two agreements
@cross anorr aunay-dairy-strike aturn | 46 of 52 collectors; 39 of 140 drivers
