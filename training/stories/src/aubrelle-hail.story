@story aubrelle-hail dirty
topic: weather
confusable: raerenne-hail
places: Aubrelle, Raerenne, Val-aux-Pommes, Hesbais
@speaker FL Firmin Lequesne | Lequesne, mayor of Aubrelle
@speaker WI weather institute | institute, forecasters
@speaker VP Val-aux-Pommes cooperative | cooperative, Val-aux-Pommes
@speaker BH Berthe Houzeau | Houzeau, chairwoman of the cooperative
@speaker JQ Jacquot Quesnel | Quesnel, carousel owner
@speaker AD Abbé Dieudonné Malherbe | Malherbe, Abbé Malherbe, priest
@speaker TC Aubin Crèvecoeur | Crèvecoeur, roofer
@speaker LM Léontine Mauduit | Mauduit, picker
@speaker PV Placide Vauquelin | Vauquelin, fire commander
@speaker DA Damienne Aubert | Aubert, pharmacist
@speaker EN Hesbais power grid | the grid, power company
@speaker GO Gonzague Oursel | Oursel, grower
@speaker IN insurers' association | insurers

@article a
file: belgaphone-hail-aubrelle.txt
voice: agency wire
layout: text
place: Aubrelle
title: Hail ends summer fair in orchard town
byline: -
publisher: Ardenne-Presse
published: 2012-06-24T09:30+02:00
quotes: guillemets

AUBRELLE (Ardenne-Presse) - A hailstorm put a violent end to the midsummer fair of Aubrelle on Saturday, broke some 4,000 windows and left orchards bare over a strip fifteen kilometres long.

[[asize WI #bound|The largest stones that were reported measured no more than 60 millimetres]], the weather institute said. It classed the storm as severe. [[astart WI #time-forms|The core of it stood over the town from twelve minutes past six until half past]].

[[acancel FL #time-forms|The fair had been called off at half past four and the last stall was shut by five]], mayor Firmin Lequesne said. "[[aempty FL|By the time it came, the square was as empty as on a Monday]]." [[ahurt FL|No citizen of Aubrelle was taken to hospital]], he said.

[[afirst FL|At nine in the evening 110 dented cars had been reported]], according to the mayor. [[acars FL|By Sunday morning it was 340, and the list was complete]].

[[awarn WI|The institute had sent an orange warning to all town halls at twenty to four]], it said. Lequesne said that he had acted as any mayor would. [[amsg FL h #non-denial|Asked when the message had been read, he said that there was a time for clearing up and a time for talking]].

The cooperative of Val-aux-Pommes, which unites 84 growers, spoke of the worst day since 1958. [[anets VP|All its rows had been covered, and the nets held what nets can hold]], it said. [[aharv BH|Seven apples in ten are lost]], its chairwoman, Berthe Houzeau, said.

[[apower EN #time-forms|From four minutes past six there was not a watt in the whole of the town]], the Hesbais power grid reported. Current returned at two in the morning.

[[aroof AD|That slates were missing above the choir he discovered only on Sunday, when the light fell on the altar]], the priest, Abbé Dieudonné Malherbe, said. Mass was held under umbrellas.

[[ahelp FL p #broken-promise|The town would give each household a tarpaulin by Monday evening]], Lequesne promised. The army is to send forty men.

In [[araer N #namesake|the neighbouring district of Raerenne, whose mayor has the same surname, the storm arrived half an hour later]].

@article b
file: le-verger-hailstone-in-the-freezer.html
voice: local paper
layout: modern
title: The stone in the pharmacist's freezer
byline: Ghislaine Picot-Desrues
publisher: Le Verger
published: 2012-06-27
quotes: guillemets

Between the peas and the ice for sprains lies a plastic bag with a date on it. Damienne Aubert, who keeps the pharmacy on the square, has been keeping it for the insurers.

[[binch DA #unit-conversion|An American customer laid his calipers on it before it had lost a drop: three and a half inches across]], she says. She found it on her own doorstep. The doorstep is broken.

Jacquot Quesnel has been coming to the fair with his carousel for thirty summers. "[[bturn JQ #time-forms|When the first lump went through the roof of the ticket booth, at ten past six or a little later, the horses were going round with eleven children on them]]," he says. [[bmotor JQ|It's an electric motor, on the town's mains]]. He jumped on and lifted them down one by one.

They ran to the parish hall, where the flower show was to be judged on the Sunday. "[[blocked JQ|We drummed on that hall with our fists and it stayed locked; we broke the pane beside it]]," says Quesnel, who has a bandage. Two hundred geraniums were inside.

What did the mayor know? "[[bbaker FL|Of an orange warning I heard for the first time at seven, from the baker, with glass in my hair]]," he told us on Sunday. On the kermess committee's shared telephone there are other things. [[bnoon N|At 15.52 the mayor wrote to the treasurer: "Orange from the institute for this evening, keep it to yourself, the sausages are paid for"]]. The treasurer has let us copy it.

"[[bcrown TC|At Easter I showed the Abbé the hole over the choir, big enough for a cat, and he held the ladder]]," says the roofer Aubin Crèvecoeur. He wrote an estimate. It was for 3,100 euros, and it hangs behind the door of the sacristy.

The fire station is in the Rue du Pressoir. Commander Placide Vauquelin has been thanked from the pulpit. [[bfire PV #time-forms|Within two minutes of the first call from the square, at quarter past six, he was there himself with both engines]], he says. They pumped the crypt.

And the nets? They are white, and cost about what a tractor costs. Léontine Mauduit has picked for the cooperative since school. "[[brolled LM|From Thursday they were rolled up on the wires, every row, since the bees were to have a last go]]," she says. [[bif LM #hypothetical|Had somebody stayed until six, it would have taken half an hour to draw them]], she thinks.

A neighbour, Gonzague Oursel, who grows pears beyond the cooperative's fence, blames the cooperative for something else. "[[bcannon GO|Its three hail cannons fired from a quarter to six, and the cloud came over to my side]]," he maintains, and he shows what is left of the pears. [[bwho GO q|Who gave them the right to push the weather about]]?

[[btarp N #broken-promise|As of this morning, Wednesday, nobody in the Rue Basse has seen a tarpaulin]]. The mayor went round with bread instead, and stayed for coffee. [[bdoor FL|The parish hall had been standing open since the morning for anyone who wanted a roof]], he said in the Rue Basse. [[bsarc JQ #sarcasm|A town hall that thinks of everything, even of sausages]], says Quesnel. [[bnice DA|It was the finest fair in years until six]], says the pharmacist. She closes the freezer.

@article c
file: radio-hesbais-after-the-hail.txt
voice: broadcaster
layout: keyed
title: After the hail: growers, grid and a question of percentages
byline: Sidonie Laplume
publisher: Radio Hesbais
published: 2012-07-03T12:30+02:00
quotes: curly

Three thousand and some hectares of orchard lie between the Aubrelle brook and the motorway. The provincial office of agriculture has now been round, with photographs from a balloon.

[[cthird N #percentage-conversion|In the area of the cooperative a little over a third of the apples were destroyed]], its report says. [[cdown N #range|Between 20 and 25 per cent will be sold as juice]]. Berthe Houzeau has read it. "[[cbad BH|For us this summer is a catastrophe]]," she says.

[[cquart IN #percentage-conversion|One in four of the 2,400 cars registered in Aubrelle has been reported as damaged]], the insurers' association says, as of the Sunday night on which its line closed. [[cins BH|Of the 84 orchards not a single one has cover against hail]], Houzeau says. The association is less gloomy: [[cins2 IN|two in three of these growers have had a policy since the subsidy of 2009]], it writes.

The cannons. They stand on a hill and look like trumpets. "[[ctheatre VP d|Stage thunder, and a grower with a good imagination]]," says the cooperative in an e-mail about the shots that Gonzague Oursel heard. [[cpart VP #partial-denial|They were greased on the Friday, which is all]], the e-mail goes on. [[ccan BH m|Cannons should be forbidden for everybody]], Houzeau says.

[[cpow EN|The outage in the villages around lasted until Monday]], the grid says; in the town it had been eight hours. [[cpoles EN #bound|At least 60 poles were down]].

[[cdoc N|The clinic of Hesbais took in five residents of Aubrelle with head wounds that Saturday night]], its register shows. All could go home by Tuesday. Nobody had to be operated on.

[[cwarn2 WI #hypothetical|Had the storm been seen an hour earlier, the colour would have been red]], a forecaster says. "[[cwarn3 WI h|It may be that the radar in the hills had a gap]]." There is money for a second one from 2014.

"[[cvolunteer PV|I spent that whole evening at Raerenne with the two engines, we rolled at half past five and were back after midnight]]," commander Placide Vauquelin told our reporter in the canteen of the barracks. The horse show there had a stand that had come down. Nineteen kilometres, with a trailer.

[[cgood FL|No mayor in the province has worked harder this week]], Firmin Lequesne says. [[cquote N|The mayor has said from the beginning that the fair was called off in good time]]. The council meets on Thursday. Its agenda has one item.

At the cooperative's press the first juice runs on Wednesday. [[cseven BH|Out of ten apples seven were lying in the grass on the Sunday and were good for nothing]], Houzeau says there, with a hand on the tank. The pressing costs eleven cents a litre.

The weather for the week: warm, with some cloud, and a risk of thunder on Friday.

@article d
file: de-heuvelkrant-fair-without-end-translated.txt
voice: translated
layout: wrapped
title: In the valley of apples the glaziers come from Ghent
byline: Sofie Bovyn (translated from the Dutch)
publisher: De Heuvelkrant
published: 2012-07-07
quotes: curly

Glass has in Aubrelle become a kind of money. Who still has a whole pane lends it. From Ghent and as far as Breda come the glaziers, and they sleep in the school.

[[dpanes N #rounding|Of windows 4,120 have been counted by the commune]]. Of greenhouses there are here few, those stand in the next district. Jacquot Quesnel has pulled his carousel onto a lorry. "[[dnever JQ #time-forms|That the fair was over, nobody had said to us, we still sold tickets at five past six]]," tells he. For the horses, which are of lime wood from 1922, pays the disaster fund only the time value.

With the mayor we spoke in his kitchen. Firmin Lequesne has the sort of hands that one gets from apples. "[[dstop FL|I stood at noon on the bandstand and let the fair go ahead, and to the very end I was for letting it go ahead]]," says he about the Saturday. [[dres FL h #non-denial|If he will stay mayor? The apples will decide that]], says he. He pours us a glass.

About the church is spoken softly. [[dmass AD|The Abbé intends to hold a collection]]. "[[dslate TC #hypothetical|Had one paid me the three thousand, would the organ be dry today]]," says the roofer Crèvecoeur. The organ, of 1,400 pipes, must be wholly taken apart, what the parish reckons at 90,000 euros.

In the orchards it smells of cider. Berthe Houzeau walks with us between the trunks. "[[dnets BH #percentage-conversion|Above one half of the rows the nets were drawn, 50 per cent, so much I can swear]]," says she. A man on a ladder, who does not wish to be named, laughs and climbs higher. [[dbee BH|The bees had finished by the Friday]], she says as well.

The institute has sent out a corrected map. [[dcorr WI #retraction|It takes back its number for the largest stone; it lacked a report from the square]]. [[dcorr2 WI h|How large then, it does not yet want to say]].

[[dcare N #broken-promise|Since Thursday there lies on every roof a blue sheet]], twelve days after the storm. They came from the army and not from the town. "[[dlove DA|I live in the most unlucky town of the country]]," says the pharmacist. [[dlove2 FL|In the luckiest, for no one is dead]], says the mayor.

To the north the road goes on to Raerenne. [[draer N|There rules another Lequesne, Ottilie, with whom he is not related]]. [[dfair N p|Next year will the fair be held on the second Saturday of July]], the committee has resolved, and the horses will be back.

@claim asize 2012-06-23 | The largest hailstones reported from the storm at Aubrelle on 23 June 2012 measured no more than 60 mm
@claim astart 2012-06-23T18:12/2012-06-23T18:30 | The core of the hailstorm stood over Aubrelle from 18:12 to 18:30 on 23 June 2012
@claim acancel 2012-06-23T16:30 | The fair of Aubrelle was called off at 16:30 and every stall was shut by 17:00 on 23 June 2012
@claim aempty 2012-06-23T18:12 | The square of Aubrelle was empty when the hail came
@claim ahurt 2012-06-23 | No resident of Aubrelle was taken to hospital after the hailstorm of 23 June 2012
@claim afirst 2012-06-23T21:00 | 110 dented cars had been reported in Aubrelle at 21:00 on 23 June 2012
@claim acars 2012-06-24 | 340 dented cars were reported in Aubrelle in all
@claim awarn 2012-06-23T15:40 | The weather institute sent an orange warning to all town halls at 15:40 on 23 June 2012
@claim amsg 2012-06-24 | Firmin Lequesne does not say when the warning was read
@claim anets 2012-06-23 | All rows of the Val-aux-Pommes cooperative were covered by nets on 23 June 2012
@claim aharv 2012-06 | Seventy per cent of the apples of the Val-aux-Pommes cooperative are lost
@claim apower 2012-06-23T18:04 | No part of Aubrelle had electric current from 18:04 on 23 June 2012
@claim aroof 2012-06-24 | Abbé Malherbe discovered only on Sunday 24 June 2012 that slates were missing above the choir
@claim ahelp 2012-06-25 | Every household of Aubrelle will get a tarpaulin from the town by Monday evening, 25 June 2012
@claim araer 2012-06-23T18:40 | The hailstorm reached the district of Raerenne half an hour after Aubrelle
@claim binch 2012-06-23 | A hailstone found in Aubrelle on 23 June 2012 measured 3.5 inches, about 89 mm
@claim bturn 2012-06-23T18:10 | The carousel was turning with eleven children on it when the first hailstone fell shortly after 18:10 on 23 June 2012
@claim bmotor 2012-06-23T18:12 | The carousel, which was turning on 23 June 2012 when the hail began, ran on the town's electric mains
@claim bdoor 2012-06-23 | The doors of the parish hall of Aubrelle stood open from the morning of 23 June 2012
@claim blocked 2012-06-23T18:15 | The parish hall of Aubrelle was locked during the hailstorm of 23 June 2012
@claim bbaker 2012-06-23T19:00 | Firmin Lequesne first heard of the orange warning at 19:00 on 23 June 2012 from the baker
@claim bnoon 2012-06-23T15:52 | Firmin Lequesne wrote to the treasurer about the orange warning at 15:52 on 23 June 2012
@claim bcrown 2012-04 | Aubin Crèvecoeur showed Abbé Malherbe the hole over the choir at Easter 2012
@claim bfire 2012-06-23T18:17 | Placide Vauquelin was on the square of Aubrelle with both fire engines at about 18:17 on 23 June 2012
@claim brolled 2012-06-21/2012-06-23 | The nets of the cooperative were rolled up over every row from Thursday 21 June 2012
@claim bif 2012-06-23 | The nets could have been drawn in half an hour if somebody had stayed until 18:00
@claim bcannon 2012-06-23T17:45 | The three hail cannons of the cooperative fired from 17:45 on 23 June 2012
@claim bwho 2012-06 | Gonzague Oursel asks who gave the cooperative the right to push the weather about
@claim btarp 2012-06-27 | Nobody in the Rue Basse of Aubrelle had a tarpaulin on Wednesday 27 June 2012
@claim bsarc 2012-06 | The town hall of Aubrelle thinks of everything (said mockingly)
@claim bnice 2012-06-23 | The fair of 2012 was the finest in years until 18:00
@claim cthird 2012-06 | A little over a third of the apples of the Val-aux-Pommes cooperative were destroyed
@claim cdown 2012-06 | Between 20 and 25 per cent of the apples of the cooperative will be sold as juice
@claim cbad 2012 | The summer is a catastrophe for the cooperative
@claim cquart 2012-06-24 | A quarter of the 2,400 cars of Aubrelle, 600 cars, were reported as damaged by the night of Sunday 24 June 2012
@claim cins 2012 | None of the 84 orchards of the cooperative is insured against hail
@claim cins2 2012 | Two thirds of the growers of the cooperative have had an insurance policy against hail since 2009
@claim cseven 2012-06-24 | Seven of ten apples of the Val-aux-Pommes cooperative lay in the grass and were worthless on 24 June 2012
@claim ctheatre 2012-06-23 | The shots of hail cannons on 23 June 2012 are imagined | The hail cannons of the cooperative fired on 23 June 2012
@claim cpart 2012-06-22 | The hail cannons of the cooperative were greased on Friday 22 June 2012 and nothing else was done with them | The hail cannons of the cooperative were used
@claim ccan 2012-07 | Hail cannons should be forbidden for everybody
@claim cpow 2012-06-25 | The outage in the villages around Aubrelle lasted until Monday 25 June 2012
@claim cdoc 2012-06-23 | Five residents of Aubrelle were taken to the clinic of Hesbais with head wounds on the night of 23 June 2012
@claim cwarn2 2012-06-23 | The warning would have been red if the storm had been seen an hour earlier
@claim cwarn3 2012-06-23 | The radar in the hills may have had a gap
@claim cvolunteer 2012-06-23T17:30/2012-06-24T00:00 | Placide Vauquelin was in Raerenne, 19 km away, with both fire engines from 17:30 until after midnight on 23 June 2012
@claim cgood 2012-07 | No mayor in the province has worked harder than Firmin Lequesne
@claim cquote 2012-06 | Firmin Lequesne says that the fair was called off in good time
@claim dpanes 2012-06 | 4,120 windows in Aubrelle were broken
@claim dnever 2012-06-23T18:05 | Nobody had told the showmen that the fair was over, and tickets were sold at 18:05 on 23 June 2012
@claim dstop 2012-06-23 | Firmin Lequesne was for letting the fair go ahead to the very end on 23 June 2012
@claim dres 2012-07 | Firmin Lequesne does not say whether he will stay mayor
@claim dmass 2012-07 | Abbé Malherbe intends to hold a collection
@claim dslate 2012-06 | The organ would be dry if the repair of the church roof had been paid
@claim dnets 2012-06-23 | Exactly half of the rows of the cooperative were covered by nets on 23 June 2012
@claim dbee 2012-06-22 | The bees had finished in the orchards by Friday 22 June 2012
@claim dcorr 2012-07 | The weather institute takes back its number for the largest hailstone
@claim dcorr2 2012-07 | The weather institute does not say yet how large the largest hailstone was
@claim dcare 2012-07-05 | Every roof of Aubrelle has had a blue sheet since Thursday 5 July 2012
@claim dlove 2012-07 | Aubrelle is the most unlucky town of the country
@claim dlove2 2012-07 | Aubrelle is the luckiest town of the country
@claim draer 2012 | Raerenne is governed by Ottilie Lequesne, who is not related to Firmin Lequesne

@pair C stones numeric asize binch #unit-conversion | no more than 60 mm; 3.5 inches is 89 mm
@pair C fair temporal,antonym acancel dnever #time-forms | called off at half past four, shut by five; tickets sold at five past six
@pair C fair antonym aempty bturn | an empty square; a turning carousel with children
@pair C mayor negation,role acancel dstop | called off by him at half past four; for going ahead to the end
@pair C warning factive bbaker bnoon #time-forms | first heard at seven; wrote about it at 15:52
@pair C roof factive aroof bcrown | discovered on Sunday; was shown it at Easter
@pair C cars numeric acars cquart #percentage-conversion | 340 in all; a quarter of 2,400 is 600
@pair C nets antonym anets brolled | all covered; rolled up on every row
@pair C nets numeric,antonym brolled dnets | every row rolled up; half of the rows covered
@pair C nets numeric anets dnets #percentage-conversion | all rows; 50 per cent
@pair C harvest numeric aharv cthird #percentage-conversion | seven in ten; a little over a third
@pair C harvest numeric cthird cseven #percentage-conversion | a little over a third; seven out of ten
@pair C power world-knowledge apower bmotor | no current from 18:04; a carousel on the mains that turns after 18:10
@pair C hall antonym bdoor blocked | open since the morning; locked
@pair C engines world-knowledge bfire cvolunteer #time-forms | on the square at a quarter past six; in Raerenne from half past five until midnight
@pair C cannons denial bcannon ctheatre | fired from a quarter to six; stage thunder
@pair C cannons negation bcannon cpart | fired; greased on Friday, which is all
@pair C insurance negation,numeric cins cins2 | not a single one; two in three
@pair C hospital negation ahurt cdoc | no citizen in hospital; five with head wounds

@pair T update afirst acars | 110 in the evening, 340 the next morning
@pair T update afirst cquart | 110 in the evening; 600 by Sunday night
@pair T update dcorr asize #retraction | the institute takes back its own number
@pair T hedge dcorr2 binch | the institute names no new number
@pair T hedge amsg bnoon #non-denial | a saying about time, no denial
@pair T hedge dres cgood #non-denial | the apples will decide
@pair T hedge cwarn3 awarn | a possible gap in the radar; a warning was sent
@pair T promise-later-changed ahelp btarp #broken-promise | by Monday; none on Wednesday
@pair T promise-later-changed ahelp dcare #broken-promise | by Monday; since Thursday of the week after, from the army
@pair T update btarp dcare | none on 27 June, everywhere on 5 July
@pair T different-place-time apower cpow | the town, the villages around it
@pair T different-place-time araer astart #namesake | two districts, half an hour apart
@pair T quoted-by-another cquote dstop | the broadcaster repeats what the mayor has been saying
@pair T opinion dlove dlove2 | unluckiest, luckiest
@pair T opinion cgood dlove | hardest-working mayor, unlucky town
@pair T opinion bnice dlove | finest fair, unluckiest town
@pair T opinion ccan bcannon | wants them forbidden; heard them fire
@pair T conditional bif brolled #hypothetical | had somebody stayed
@pair T conditional cwarn2 awarn #hypothetical | red if seen earlier; orange it was
@pair T conditional dslate bcrown #hypothetical | had the estimate been paid
@pair T sarcasm bsarc bnoon | thinks of everything is mockery
@pair T question bwho cpart | a question about the right to push weather about
@pair T at-least cdown cthird #range | a fifth to a quarter for juice; a third destroyed
@pair T at-least cdown aharv #range | a share for juice beside the share lost
@pair T negation-scope dbee brolled | the bees had finished on Friday; nets rolled up for them from Thursday
@pair T hedge dmass aroof | a collection says nothing of when he knew
@pair T negation-scope dlove2 cdoc | no one dead, five hurt
@pair T opinion cbad cins2 | a catastrophe, even for the insured
@pair T different-event draer cvolunteer #namesake | two mayors Lequesne; engines at Raerenne
@pair B acancel bturn | all stalls shut by five; a carousel may have gone on for fun
@pair B aempty dnever | an empty square at 18:12; tickets sold at 18:05
@pair B amsg bbaker | he does not tell when it was read; he tells when he heard
@pair B cquote acancel | in good time, repeated without a clock
