@story mbarali-cattle dirty
topic: agriculture
places: Usimbwe, Mbuyuni Ford, Ilungu, Kilombe, Ruhanga Herders' Union
@speaker ZL Zawadi Lukosi | Lukosi, Ms Lukosi, livestock officer
@speaker HM Hassani Mwakipesile | Mwakipesile, Inspector Mwakipesile, police inspector
@speaker GG Gidamuhale Gwandu | Gwandu, Mr Gwandu, herder
@speaker EM Elias Msigala | Mr Msigala, village chairman, chairman
@speaker RM Rehema Msigala | Rehema Msigala, Ms Msigala, district commissioner, commissioner
@speaker FM Flaviana Mtweve | Mtweve, clinical officer
@speaker MN Masanja Luhende | Luhende, regional commissioner
@speaker LS Lemayian Sironka | Sironka, chief warden
@speaker NL Naisiae Lenkume | Lenkume, union secretary
@speaker MC Mwanaidi Chogogwe | Chogogwe, rice grower
@speaker CT Kilombe Magistrate's Court | court, magistrate

@article a
file: sauti-ilungu-pound.txt
voice: local paper
layout: wrapped
title: A fence that leans outward
byline: Tumaini Kiwelu
publisher: Sauti ya Ilungu
published: 2013-09-20
quotes: straight

By Thursday the pound behind the ginnery at Ilungu held so many animals that its posts leaned outward. The smell reached the primary school, where the windows stayed shut in the heat.

[[acount ZL|Two thousand three hundred and forty head came in through that gate]], says Zawadi Lukosi, the district livestock officer, who pressed a clicker for two days. [[atrough ZL|The trough is topped up morning and evening and has not stood empty for an hour]], she says. About half of the animals have been vaccinated since.

Every owner is to pay for grazing on protected ground. [[afine ZL|The charge is ten thousand shillings for each animal, and nobody has been asked for more]], Lukosi says. [[asell ZL|From the third day the district is free to sell whatever has not been redeemed]]. Fodder alone costs the office two million shillings a day.

It was before dawn on Tuesday that sixty rangers and policemen drove out to the wetland of Usimbwe to clear it of cattle. [[ahut HM #role-swap|The herders put a match to their own huts as they left]], according to Inspector Hassani Mwakipesile. [[acalm HM|The operation was over at nine and went off in good order]].

Gidamuhale Gwandu owns, or owned, 140 of the animals. "[[anotice GG|The paper that told us to go was nailed to the fig tree on Monday evening, after the milking]]," he says. [[ahit GG #role-swap|He himself was struck over the ear by a ranger while he had a calf in his arms]]. He turns his head to show it. He went to the dispensary on a bicycle.

There the clinical officer, Flaviana Mtweve, had other work. "[[abullet FM|I cut a bullet out of a boy's shoulder that morning]]," she says. The boy is twelve and herds for an uncle. [[awho FM h #non-denial|Who had fired was a matter for others to say]], she said.

The river that rises in the wetland waters the rice of eleven thousand families and turns two turbines. [[aflow N #rounding|In September it carried about half of what it did ten years ago]], say the gauges at the bridge. Rice growers blame the cows. The herders blame the rice growers, whose canals have no gates. [[acows N #bound|At least four hundred households keep cattle on the plain in the dry months]].

Under the awning of the Ilungu Inn sat the village chairman, Elias Msigala. He has been shown papers, he says, with a line at the bottom and his name typed under it. "[[asign EM|My signature is on none of them]]," he said. "[[avote EM|The assembly of 8 June voted the land plan down, and I counted the hands twice]]."

Beside him an old man unfolded a slip that he had been handed at the pound. [[aslip N|It acknowledges the receipt of 360,000 shillings for twelve cows]]. He wanted to know whether the stamp was genuine. It was.

"[[aif ZL #hypothetical|Had they come to us in July, we would have found grass for every one of them]]," says Lukosi. Rain is not expected before the end of November.

@article b
file: nyanda-za-juu-commissioner.txt
voice: interview
layout: text
title: "The wetland has to sleep for ten years"
byline: Grayson Mbwambo-Kilasi
publisher: Nyanda Review
published: 2013-10-02
quotes: straight

Rehema Msigala has governed the district for fourteen months. She was a teacher of geography before, and draws the catchment on the back of an agenda while she talks. We spoke on Tuesday in her office.

NYANDA: People say that they had one night to leave.

MSIGALA: [[bnotice RM|From 2 August the notice hung in seven villages and was read out after prayers]], in the mosques and in the churches. I have the photographs, with dates.

NYANDA: Was it your operation?

MSIGALA: [[border RM #role-swap #time-forms|On Sunday the fifteenth the regional commissioner telephoned me and told me to go in]]. I am a civil servant. I went in.

NYANDA: With guns.

MSIGALA: [[bshots RM|They were carried, and not one round left a barrel]]. You may ask any of my people. A paper once wrote that I had said nobody was hurt. [[bhurt RM d #denied-denial|I never said that no one got hurt]]; cattle have horns, and men have tempers.

NYANDA: One herder shows a swollen ear.

MSIGALA: [[bstool RM #role-swap|That gentleman knocked a ranger down with a milking stool, and the ranger never lifted a hand]]. We could have charged him. We let him cycle home. [[bear RM h #non-denial|I will not go through every ear on the plain]].

NYANDA: How many animals do you hold?

MSIGALA: [[bnum RM h|Two thousand, three thousand, I leave that to people who can tell one cow from the next]].

NYANDA: The chairman at Ilungu denies that his village agreed.

MSIGALA: [[bsign RM #namesake|Elias Msigala signed the minutes in front of me, with my pen]]. We share a name and nothing besides. [[bvote RM|The assembly adopted the land plan with a forest of raised hands]].

NYANDA: Where are the herders to water what they still have?

MSIGALA: [[bford RM|Until the sixth of this month they can bring them to the river at Mbuyuni Ford, at sunrise and at dusk]]. That is in the order, and I insisted on it. [[bsilly RM q|Do people think that I want animals to die of thirst?]]

NYANDA: And those in the pound?

MSIGALA: [[bauction RM|Up to this day not a tail has been sold]]. The court sits next week, and [[bwait RM p #broken-promise|we shall do nothing before it has spoken]].

NYANDA: What would you like to see in ten years?

MSIGALA: [[bsleep RM|The wetland needs ten years without a hoof in it]]. Papyrus, and birds that I know from books. There is a report from 1961 in which a game officer counts lechwe by the hundred and complains of mosquitoes. [[btourist RM #hypothetical|If we get that, visitors will bring in more than any cow has]].

NYANDA: You taught some of these children.

MSIGALA: Eleven of them, yes. They were good at maps.

@article c
file: uhuru-wire-kilombe-cattle.xml
voice: agency wire
layout: rss
title: Court halts cattle sales in wetland case
byline: -
publisher: Uhuru Wire
published: 2013-10-09T15:45+03:00
quotes: curly

KILOMBE - A magistrate on Wednesday stopped all sales of cattle impounded in the Usimbwe wetland until the end of the month, and told the district to bring its books.

The petition was filed by the Ruhanga Herders' Union. [[cseized NL|Its members lost three thousand eight hundred animals on 17 September]], the union's secretary, Naisiae Lenkume, said in the corridor. [[cmemb NL|The union counts 612 households that graze on the plain after the harvest]]. [[credeem NL|By Tuesday night 1,150 had been bought free]].

Masanja Luhende, the regional commissioner, was not a party but sent a statement. "[[corder MN #role-swap|She rang me on the Wednesday, when all was over, and that is how I came to know of it]]," it says of the district commissioner. [[cplots MN p #broken-promise|Each displaced family will be given pasture at Kisaki before Christmas]], it continues.

[[cauction N|The first 412 head went under the hammer at Ilungu on 28 September]], a sheet from the auctioneer shows. It was among the exhibits. Prices were low, at 180,000 shillings for a cow in calf, because most of the buyers had come on foot and had no way to take home more than one.

Lemayian Sironka, the chief warden, gave evidence for forty minutes in the uniform of the parks service. "[[cfire LS|Three shots were let off into the air near the second camp, all by one of my men]]," he said. [[cfrom LS|Since the notice came out in August no cattle are allowed inside the beacons, and the ford lies inside]], he went on. [[cgauge LS|The gauge at the bridge showed 48 per cent of the flow of September 2003]], he added. [[cbirds LS|Ninety pairs of wattled cranes were breeding there in 1998, and eleven this year]].

The law on impounded stock is from 1962. [[credlaw CT #court-language|An owner has fourteen days to redeem his animals, and until they are over the authority may not part with a single one]], the magistrate read. [[crule CT h|Whether the fence of beacons was lawfully drawn would have to be argued at a later date]], she said.

Counsel for the district asked for time. [[cbooks RM h #non-denial #spokesperson|Questions about the sale would be answered when the accounts had been closed]], he said on behalf of the commissioner.

Inspector Hassani Mwakipesile, called last, was asked who had sent him out. [[cradio HM|The order reached him on the Sunday, over the radio, in the regional commissioner's own voice]], he replied. [[chut HM|Some huts had burned before his men arrived]], he told the court when asked about smoke.

[[csize N|The wetland covers some 700 square kilometres]], about a tenth of it under permanent water. [[cnext CT|The case goes on on 30 October]].

@article d
file: crane-letter-usimbwe-19.txt
voice: newsletter
layout: keyed
title: Crane Letter 19: after the cattle
byline: Winfrida Shewiyo
publisher: Friends of the Usimbwe
published: 2013-11-15
quotes: curly

Members have asked us to take sides. We are for the water, as you know, and for the people who live by it, so this letter will please nobody.

I went to Ilungu on 19 September, a Thursday, with a camera and a bag of oranges. [[dtrough N|At four in the afternoon the trough in the pound was bone dry, with a dead lizard in it]]. [[dtank N|The tank of the primary school, across the road, was full to the lid]], and padlocked. A boy was selling river water by the bucket to owners at the fence, for five hundred shillings. In fairness to the district I asked again last week, and got a frank answer. [[dpump ZL|For the first two days there was no water in it at all, because the pump was in Kilombe for repair]], said Ms Lukosi.

[[dtails ZL d|She smiled about the herders' figure: somebody must have added the horns to the tails]]. Her own has gone into a report to parliament, where both parties clapped.

Mwanaidi Chogogwe grows rice on two acres near the second camp and does not care for cows. [[dhut MC #role-swap|It was rangers who went from hut to hut that morning, with a jerrycan]], she told me. [[dtin MC|The tin was green]]. [[dgood MC|For all that, it was high time that somebody cleared the place]], she said.

The commissioner's interview in October has been quoted up and down the valley. [[dquote N|In it she says that no round left a barrel]]. [[dboy N|The boy with the wounded shoulder is back with his uncle]], and can lift the arm as high as his chin.

As for the land at Kisaki, [[dforty MN|there will be room for forty families there next year]], the regional commissioner lets us know. [[dwhere GG #sarcasm|It is a fine place, Gwandu says, if your cow eats stones]]. He has twenty-two animals left and has taken up bricklaying.

[[dwhat N #hypothetical|If the rains fail again, nobody will be able to keep anybody out]]. [[dten NL m|Ms Lenkume wants the beacons moved back to where they stood in 1998]]; we would like them where they are.

Her members, she tells us, are learning to read maps. [[dsold CT|The magistrate adjourned the case once more, to January]].

Our counters saw fourteen pairs of wattled cranes on the first of the month, three more than the park's own people had in the spring. The subscription for 2014 is due, and Brother Anselmi at the mission keeps the cash box. Waders of all sizes are wanted for the count in February.

@claim acount 2013-09-17 | 2,340 head of cattle were impounded at Ilungu after the operation of 17 September 2013
@claim cseized 2013-09-17 | Herders lost 3,800 animals in the operation of 17 September 2013
@claim dtails 2013-11 | The herders' figure of impounded animals is far too high | 3,800 animals were impounded
@claim bnum 2013-10 | Rehema Msigala does not know whether 2,000 or 3,000 animals are held
@claim credeem 2013-10-08 | 1,150 animals had been redeemed by 8 October 2013
@claim atrough 2013-09 | The trough in the pound at Ilungu has never been empty for an hour
@claim dtrough 2013-09-19T16:00 | The trough in the pound at Ilungu was dry at 16:00 on 19 September 2013
@claim dpump 2013-09 | The trough in the pound at Ilungu had no water at all for the first two days
@claim ahut 2013-09-17 | The herders burned their own huts as they left on 17 September 2013
@claim dhut 2013-09-17 | Rangers burned the herders' huts on 17 September 2013
@claim chut 2013-09-17 | Some huts had burned before the police arrived on 17 September 2013
@claim acalm 2013-09-17 | The operation of 17 September 2013 ended at nine and was orderly
@claim anotice 2013-09-16 | The notice to leave was posted on the evening of 16 September 2013
@claim bnotice 2013-08-02 | The notice to leave hung in seven villages from 2 August 2013
@claim ahit 2013-09-17 | A ranger struck Gidamuhale Gwandu over the ear
@claim bstool 2013-09-17 | Gidamuhale Gwandu knocked a ranger down with a milking stool, and the ranger did not strike Gwandu
@claim bear 2013-10 | Rehema Msigala does not comment on individual injuries
@claim bhurt 2013-10 | Rehema Msigala has not said that nobody was hurt | Rehema Msigala has said that nobody was hurt
@claim abullet 2013-09-17 | Flaviana Mtweve cut a bullet out of a boy's shoulder on the morning of the operation
@claim awho 2013-09 | Flaviana Mtweve does not say who fired
@claim bshots 2013-09-17 | No shot was fired in the operation of 17 September 2013
@claim cfire 2013-09-17 | One ranger fired three shots into the air near the second camp
@claim dquote 2013-10 | Rehema Msigala says that no round left a barrel
@claim dboy 2013-11 | The boy with the wounded shoulder is back with an uncle
@claim afine 2013-09 | The charge is 10,000 shillings an animal and no owner has been asked for more
@claim aslip 2013-09 | An owner paid 360,000 shillings for twelve cows, 30,000 an animal, at the pound
@claim asell 2013 | The district may sell impounded cattle from the third day
@claim credlaw 1962 | No impounded animal may be sold before fourteen days are over
@claim aflow 2013-09 | The river carried about half of its flow of ten years earlier in September 2013
@claim dtank 2013-09-19 | The water tank of the primary school at Ilungu was full on 19 September 2013
@claim cgauge 2013-09 | The river carried 48 per cent of its flow of September 2003 in September 2013
@claim cmemb 2013 | 612 households of the union graze cattle on the plain after the harvest
@claim acows 2013 | At least 400 households keep cattle on the plain in the dry months
@claim asign 2013-06 | Elias Msigala has signed none of the papers
@claim bsign 2013-06 | Elias Msigala signed the minutes of the village assembly in front of Rehema Msigala
@claim avote 2013-06-08 | The village assembly of Ilungu voted the land plan down on 8 June 2013
@claim bvote 2013-06-08 | The village assembly of Ilungu adopted the land plan by raised hands
@claim aif 2013-07 | The livestock office would have found grass for all the cattle if the herders had come in July
@claim border 2013-09-15 | The regional commissioner telephoned Rehema Msigala on 15 September 2013 and told her to clear the wetland
@claim corder 2013-09-18 | Masanja Luhende learnt of the operation when Rehema Msigala rang him on 18 September 2013, after it was over
@claim cradio 2013-09-15 | The regional commissioner gave the police inspector the order by radio on 15 September 2013
@claim bford 2013-10-06 | Herders may water cattle at Mbuyuni Ford until 6 October 2013
@claim cfrom 2013-08/2013-10 | No cattle have been allowed at Mbuyuni Ford since August 2013
@claim bsilly 2013-10 | Rehema Msigala asks whether people think that she wants animals to die of thirst
@claim bauction 2013-10-01 | No impounded animal had been sold by 1 October 2013
@claim cauction 2013-09-28 | 412 impounded animals were auctioned at Ilungu on 28 September 2013
@claim cbooks 2013-10-09 | The district does not answer questions about the sale yet
@claim bsleep 2013 | The wetland needs ten years without cattle
@claim dgood 2013 | Clearing the wetland of cattle was overdue
@claim btourist 2023 | Visitors will bring in more money than cattle if the wetland recovers
@claim cplots 2013-12 | Each displaced family will be given pasture at Kisaki before Christmas 2013
@claim dforty 2014 | There will be room for forty families at Kisaki in 2014
@claim dwhere 2013-11 | Kisaki is a fine place for cows (said mockingly)
@claim crule 2013-10-09 | The lawfulness of the line of beacons is to be argued later
@claim cbirds 2013 | Eleven pairs of wattled cranes bred in the wetland in 2013, against ninety in 1998
@claim dten 2013-11 | The beacons should be moved back to where they stood in 1998
@claim dwhat 2013 | Nobody will be able to keep cattle out if the rains fail again
@claim cnext 2013-10-30 | The cattle case continues on 30 October 2013
@claim dsold 2014-01 | The cattle case is adjourned to January 2014

@pair C seized numeric acount cseized | 2,340 impounded; 3,800 lost
@pair C seized denial cseized dtails | horns added to the tails
@pair C trough antonym atrough dtrough | never empty for an hour; bone dry
@pair C trough antonym,negation atrough dpump | the same officer: topped up all the time; no water for two days
@pair C huts role ahut dhut #role-swap | burned by the herders; burned by rangers
@pair C notice temporal anotice bnotice | Monday evening before the operation; six weeks before
@pair C blow role,negation ahit bstool #role-swap | ranger struck herder; herder struck ranger, who lifted no hand
@pair C shots negation bshots cfire | not one round; three shots
@pair C shots world-knowledge,negation abullet bshots | a bullet in a shoulder; no round fired
@pair C fine numeric afine aslip | no more than 10,000; 30,000 a cow
@pair C sale modality asell credlaw | free to sell from the third day; may not before fourteen
@pair C minutes negation asign bsign | signed nothing; signed the minutes
@pair C vote antonym avote bvote | voted down; adopted
@pair C order role,factive border corder #role-swap | he rang and ordered; she rang and told him afterwards
@pair C order factive,temporal corder cradio | learnt of it when all was over; gave the order on the Sunday
@pair C ford modality bford cfrom | can be watered at the ford; not allowed inside since August
@pair C auction negation,temporal bauction cauction | not a tail sold; 412 auctioned three days earlier

@pair T hedge bnum acount | leaves the number to others
@pair T hedge bnum cseized | leaves the number to others
@pair T update acount credeem | impounded in September, 1,150 bought free since
@pair T hedge awho cfire #non-denial | will not say who fired
@pair T hedge bear ahit #non-denial | will not go through every ear
@pair T negation-scope bhurt abullet #denied-denial | never said that no one was hurt
@pair T negation-scope bhurt ahit #denied-denial | never said that no one was hurt
@pair T quoted-by-another dquote cfire | the newsletter repeats the commissioner
@pair T different-event chut acalm | smoke before the police came; an orderly end at nine
@pair T conditional aif anotice | had they come in July
@pair T question bsilly cfrom | a question, no statement about the ford
@pair T question bsilly dtrough | a question about thirst
@pair T hedge cbooks cauction #non-denial | answers later, denies nothing
@pair T promise-later-changed cplots dforty #broken-promise | each family by Christmas; forty families next year
@pair T opinion bsleep dten | ten years without hoof; beacons back to 1998
@pair T opinion dgood dten | high time to clear it; wants the beacons moved back
@pair T sarcasm dwhere cplots | a fine place for cows that eat stones
@pair T sarcasm dwhere dforty | mockery of the place, not praise
@pair T update cnext dsold | 30 October, then January
@pair T hedge crule cfrom | whether the beacons are lawful is left open
@pair T different-place-time dtank atrough | the tank of the school, the trough of the pound
@pair T different-place-time dtank dtrough | a full tank across the road, a dry trough
@pair T rounding aflow cgauge | about half; 48 per cent
@pair T at-least acows cmemb #bound | at least 400; 612
@pair T conditional dwhat bsleep | if the rains fail again
@pair T update abullet dboy | wounded in September, back home in November
@pair B acalm cfire | good order and three shots
@pair B chut ahut | burned before the police arrived, by whom is not said
@pair B chut dhut | rangers may have gone in before the police
@pair B bvote asign | adopted by hands; nothing signed
@pair B acalm abullet | in good order; a wounded boy
