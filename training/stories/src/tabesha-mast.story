@story tabesha-mast clean
topic: technology
confusable: kassanga-mast
places: Tabesha, Vuma Cell, Lubombwe Women's Cooperative, Chikanka Hill
@speaker EM Esnart Muzeya | Muzeya, chair of the cooperative
@speaker VC Vuma Cell | company, telephone company
@speaker BH Brighton Hangoma | Hangoma, lawyer of Vuma Cell
@speaker CS Charity Sinyinza | Sinyinza, town clerk
@speaker JM Jethro Malumani | Malumani, clinic officer
@speaker MC magistrate's court | magistrate, court
@speaker RT Racheal Tembwe | Tembwe, spokeswoman of Vuma Cell
@speaker FP two people close to the talks | people close to the talks
@speaker MT Mastrock Towers | Mastrock

@article a
file: tabesha-gazetteer-mast-lease.html
voice: local paper
layout: modern
title: Lease runs out under Tabesha's telephone mast
byline: Precious Chibesakunda
publisher: Tabesha Gazetteer
published: 2021-07-02
quotes: curly

Goats graze between the guy wires, and on Wednesday at midnight the grass under the tallest thing in Tabesha went back to its owners.

[[alease EM|The lease for the plot ended on 30 June]], says Esnart Muzeya, who chairs the Lubombwe Women's Cooperative. The women bought the field in 1998 with money from dried fish. "[[arent EM|Vuma Cell has paid us six thousand kwacha a month]]," she says. "[[awant EM m|We want fifteen for the next ten years]]."

The telephone company would rather not. [[aoffer VC|It has put eight thousand on the table]], it told this newspaper. "[[afair RT|That is what a field of this kind is worth]]," said Racheal Tembwe, its spokeswoman. [[aremove RT p #broken-promise|If there is no agreement, the mast comes down by 1 August]], she announced.

[[atall N #rounding|The mast is some forty metres high]] and was put up in 2008, when the nearest signal was a day's walk away. [[alines VC #bound|At least two thousand lines depend on it]], the company says. Tembwe did not want to be more exact.

For the clinic that is no game. "[[aclinic JM|We call the ambulance over that mast and over nothing else]]," says Jethro Malumani, its officer in charge. "[[aclinicif JM #hypothetical|If it goes without a replacement, somebody will have to ride to Chikanka Hill on a bicycle to call]]," he adds.

Charity Sinyinza, the town clerk, has written to both sides. [[acouncil CS m|The council asks for a truce until Christmas]]. [[ano CS|It does not own the plot and cannot order anybody to do anything]], she points out. She offered the council chamber, tea included.

[[aother N|A second operator has an aerial on the water tower]], but its shop closed in April. [[areach VC #range|The mast carries between eight and twelve kilometres, depending on the weather]].

In the market people talk of the fire at Kassanga in March. [[afire N|There a switching shelter of another company burnt out]], and for days nobody could telephone. "[[afireq EM q|Do they think that we would set light to our own field]]," asks Muzeya. She has heard it said in the bus. [[aaccuse RT|Nobody here is accusing the women of anything]], Tembwe says.

The women meet on Saturday under the fig tree. Members are asked to bring their shares book and a chair.

@article b
file: lubombwe-letter-august.txt
voice: newsletter
layout: text
title: The Lubombwe letter, August: our field, their iron
byline: Agness Nachilima
publisher: Lubombwe Women's Cooperative
published: 2021-08-09
quotes: straight

Sisters, the groundnuts are in, 214 bags, and the price is what you feared. Now to the iron thing in our field.

[[blease N|You know that the paper with Vuma Cell came to its end on the last day of June]]. Since then they have stood there without paying. [[brent EM|Vuma Cell has paid us six thousand kwacha a month, as our chair told the newspaper]], and not a ngwee of that has come for July.

[[boffer N|They have gone up to nine thousand]]. "[[bwant EM m|We stay with fifteen]]," says Mother Muzeya, and the meeting clapped. [[bvote N|Forty-one hands were for fifteen, and six were for taking the nine]]. [[bsix N #partial-denial|It is not true that the six have left us; they only left the tree]].

On 4 August we were at the court in our uniforms. [[bnever BH #denied-denial #court-language|"We never denied that the lease had ended," their lawyer, Brighton Hangoma, told the magistrate]]. He wanted time. [[border MC #court-language|The court made no order and adjourned to the twenty-fifth at half past nine]]. The bench was hard, the magistrate kind.

[[bdown N #broken-promise|The first of August is past and the mast still stands]]. [[bsarc N #sarcasm|We suppose that they have mislaid their spanner]]. A young man came on a motorcycle and measured the bolts. [[bman N h|He may have been from Mastrock Towers]], since his cap said so; he gave no name and took no tea.

[[bugly N|To our eyes it is the ugliest tree in the district]]. There are members who disagree. "[[bsee EM|I can find my way home by its red light from anywhere]]," says Mother Muzeya herself.

The clinic worries us. Brother Malumani came to the meeting and spoke well. "[[bclinic JM|From Monday we will have a radio set with a battery, so the ambulance can be called without the mast]]," he said. [[bask JM m|He begs us all the same to let it stand until there is another]]. [[bif N #hypothetical|Had Vuma asked us like that, with his hat in his hand, we might have said twelve]].

From people who sit in the talks a whisper has reached us. [[bpeople FP h #people-familiar|The company may be going up Chikanka Hill with a new and shorter mast]]. [[bpeople2 FP #people-familiar|The hill costs nothing in rent, but it has no road]], they say.

Dues are five kwacha until the end of the month. The tractor is in Mukwela for a gearbox and will be back when it is back. The choir practises on Thursdays.

@article c
file: copper-and-carrier-tabesha-decommissioned.txt
voice: trade press
layout: keyed
title: Vuma Cell retires Tabesha guyed mast, moves to hill site
byline: Thokozile Chimfwembe
publisher: Copper & Carrier
published: 2021-09-23
quotes: straight

After thirteen years a guyed lattice of the first rural programme has gone to the scrapyard, and with it a quarrel that never got as far as a judgment.

[[ctall N #rounding|The Tabesha structure stood 42 metres]] on a plot of 900 square metres. [[cdown MT #time-forms|The last section was on the ground on 20 August, a Friday, at ten past four in the afternoon]], says Mastrock Towers, which took it down under contract. [[cman MT|It had sent a surveyor to the field on 3 August]]. [[cown MT|The firm neither owned the mast nor rented it]].

[[crent VC|Vuma Cell has settled July and August at the old six thousand a month]], it says. Its last bid for a new term was nine thousand; [[cworth N|field rents in the province range from 4,000 to 16,000 kwacha]], according to a list kept by this magazine. Both sides could have found a precedent in it.

[[ccourt MC #court-language|On 25 August the case was struck out, as neither party wished to proceed]], the court's register shows. [[cwin BH|A good day for both sides, Hangoma said on the steps]]. [[cwin2 EM|"I see an empty field and an empty purse," said Muzeya]], who has since planted sunflowers.

The new site is on Chikanka Hill, 5.5 kilometres away. [[chill VC|Service from the hill began on 14 September]]. [[cgap VC #time-forms|For the twenty-five days in between a mobile unit on a trailer stood behind the council offices]]. Tembwe had first spoken of a gapless change. [[cgapless RT #spokesperson|There were three evenings on which the trailer had no diesel, she concedes now]].

[[clines VC|When the mast was switched off 2,640 lines were registered on it]]. [[creach VC #range|The hill reaches between fourteen and eighteen kilometres]], since it stands 160 metres above the town. Power comes from 48 panels. [[ccost RT h #non-denial|On the cost of the road up the hill she would rather not be quoted]].

The clinic kept its radio. "[[ccall JM|Since the fourteenth we call the ambulance by telephone again]]," says Malumani, "[[cradio JM|and on Sundays I talk to a nurse in Mukwela over the other thing, for practice]]".

Readers will recall that in March another operator lost a node. [[ckass N|At Kassanga, that time, there was a fire]]; [[cdone N|at Tabesha nothing burnt]], and the steel fetched 31,000 kwacha. [[cfut VC p|The company intends to retire nine more such masts by 2023]]. [[cif N #hypothetical|If each of them comes with a field and a choir, its lawyers will be busy]].

@claim alease 2021-06-30 | The lease for the mast plot in Tabesha ended on 30 June 2021
@claim blease 2021-06-30 | The lease with Vuma Cell ended on the last day of June 2021
@claim arent 2021 | Vuma Cell paid the Lubombwe Women's Cooperative 6,000 kwacha a month
@claim brent 2021 | Vuma Cell paid the Lubombwe Women's Cooperative 6,000 kwacha a month
@claim crent 2021-08 | Vuma Cell has paid the rent for July and August 2021 at 6,000 kwacha a month
@claim awant 2021-07 | The cooperative wants 15,000 kwacha a month for ten years
@claim bwant 2021-08 | The cooperative still wants 15,000 kwacha a month
@claim aoffer 2021-07 | Vuma Cell offers 8,000 kwacha a month
@claim boffer 2021-08 | Vuma Cell offers 9,000 kwacha a month
@claim afair 2021 | Eight thousand kwacha a month is what such a field is worth
@claim cworth 2021 | Field rents in the province range from 4,000 to 16,000 kwacha
@claim aremove 2021-08-01 | The mast comes down by 1 August 2021 if there is no agreement
@claim bdown 2021-08-09 | The Tabesha mast still stands on 9 August 2021
@claim cdown 2021-08-20T16:10 | The last section of the Tabesha mast was on the ground at 16:10 on 20 August 2021
@claim atall 2021 | The Tabesha mast is some forty metres high
@claim ctall 2021 | The Tabesha mast stood 42 metres high
@claim alines 2021 | At least 2,000 lines depend on the Tabesha mast
@claim clines 2021-08 | 2,640 lines were registered on the Tabesha mast when it was switched off
@claim aclinic 2021-07 | The Tabesha clinic calls the ambulance over the mast only
@claim aclinicif 2021 | Somebody would have to ride to Chikanka Hill to call if the mast went without a replacement
@claim bclinic 2021-08 | The Tabesha clinic will have a radio set from which the ambulance can be called without the mast
@claim bask 2021-08 | Jethro Malumani begs the cooperative to let the mast stand until there is another
@claim ccall 2021-09 | The Tabesha clinic has called the ambulance by telephone again since 14 September 2021
@claim cradio 2021-09 | Jethro Malumani talks to a nurse in Mukwela by radio on Sundays
@claim acouncil 2021-07 | The council asks for a truce until Christmas 2021
@claim ano 2021-07 | The council does not own the plot and cannot order anything
@claim aother 2021-07 | A second operator has an aerial on the water tower of Tabesha
@claim areach 2021 | The Tabesha mast carries between 8 and 12 km
@claim creach 2021 | The hill site reaches between 14 and 18 km
@claim afire 2021-03 | A switching shelter of another company burnt out in Kassanga
@claim ckass 2021-03 | There was a fire at Kassanga in March 2021
@claim cdone 2021 | Nothing burnt at Tabesha
@claim afireq 2021-07 | Esnart Muzeya asks whether people think that the women would set light to their own field
@claim aaccuse 2021-07 | Vuma Cell accuses the women of nothing
@claim bvote 2021-08 | 41 members voted for demanding fifteen thousand and six for taking nine thousand
@claim bsix 2021-08 | The six members only left the meeting and not the cooperative
@claim bnever 2021-08-04 | Vuma Cell never denied that the lease had ended | Vuma Cell denied that the lease had ended
@claim border 2021-08-04 | The court made no order on 4 August 2021 and adjourned to 25 August at 9:30
@claim ccourt 2021-08-25 | The case was struck out on 25 August 2021 because neither party wished to proceed
@claim bsarc 2021-08 | Vuma Cell has mislaid its spanner (said mockingly)
@claim bman 2021-08 | A man who measured the bolts may have been from Mastrock Towers
@claim cman 2021-08-03 | Mastrock Towers sent a surveyor to the field on 3 August 2021
@claim cown 2021 | Mastrock Towers neither owned nor rented the Tabesha mast
@claim bugly 2021-08 | The Tabesha mast is the ugliest tree in the district
@claim bsee 2021-08 | Esnart Muzeya finds her way home by the mast's red light
@claim bif 2021-08 | The cooperative might have agreed to 12,000 if Vuma Cell had asked politely
@claim bpeople 2021-08 | Vuma Cell may build a new and shorter mast on Chikanka Hill
@claim bpeople2 2021-08 | Chikanka Hill costs no rent and has no road
@claim chill 2021-09-14 | Service from Chikanka Hill began on 14 September 2021
@claim cgap 2021-08-20/2021-09-14 | A mobile unit on a trailer served Tabesha for 25 days
@claim cgapless 2021-09 | The trailer had no diesel on three evenings
@claim cwin 2021-08-25 | The end of the case was a good day for both sides
@claim cwin2 2021-09 | The cooperative is left with an empty field and an empty purse
@claim ccost 2021-09 | Racheal Tembwe does not tell the cost of the road up the hill
@claim cfut 2023 | Vuma Cell intends to retire nine more masts by 2023
@claim cif 2021 | The lawyers of Vuma Cell will be busy if each mast comes with a field and a choir

@same brent arent

@pair T different-place-time aoffer arent | the offer for a new term, the rent of the old one
@pair T update aoffer boffer | eight thousand in July, nine in August
@pair T update boffer crent | an offer for a new term; the old rent settled
@pair T opinion awant afair | fifteen; what it is worth
@pair T opinion afair cworth | worth eight; rents from four to sixteen
@pair T at-least cworth boffer #range | a range and an offer inside it
@pair T conditional aremove acouncil | down unless there is agreement; a truce
@pair T promise-later-changed aremove bdown #broken-promise | by 1 August; still up on the 9th
@pair T promise-later-changed aremove cdown #broken-promise | by 1 August; down on the 20th
@pair T update bdown cdown | still up on the 9th, down on the 20th
@pair T rounding atall ctall | some forty, 42 metres
@pair T at-least alines clines #bound | at least two thousand, 2,640
@pair T update aclinic bclinic | the mast alone in July, a radio in August
@pair T update bclinic ccall | by radio, later by telephone
@pair T conditional aclinicif chill | without a replacement; one was built
@pair T conditional aclinicif bclinic | a ride to the hill, had there been no radio
@pair T negation-scope aaccuse afireq | accuses nobody; a question about rumours
@pair T question afireq cdone | a question about a fire that never was
@pair T different-event afire cdone | Kassanga burnt, Tabesha did not
@pair T different-event ckass cdone | a fire elsewhere
@pair T different-place-time areach creach #range | the mast, the hill
@pair T different-event aother alines | another operator's aerial
@pair T negation-scope bvote bsix #partial-denial | six were outvoted; they have not left
@pair T negation-scope bnever blease #denied-denial | never denied that it ended
@pair T negation-scope bnever alease #denied-denial | a denied denial of the end of the lease
@pair T update border ccourt #court-language | adjourned, later struck out
@pair T sarcasm bsarc aremove | a mislaid spanner is mockery
@pair T hedge bman cman | may have been; a surveyor was sent
@pair T negation-scope cown cdown | took the mast down, did not own it
@pair T opinion bugly bsee | ugly, useful
@pair T conditional bif bwant | would have said twelve
@pair T hedge bpeople chill #people-familiar | may go up the hill; did so
@pair T update bpeople2 chill | no road in August; service in September
@pair T different-event cgap cgapless | 25 days of trailer, three evenings without diesel
@pair T opinion cwin cwin2 | a good day; an empty purse
@pair T hedge ccost bpeople2 #non-denial | will not speak of the road's cost
@pair T opinion acouncil bwant | a truce; fifteen
@pair T different-event cfut cdown | nine other masts
@pair T conditional cif cfut | if each comes with a quarrel
@pair T different-event cradio ccall | radio for practice, telephone for the ambulance
@pair T opinion bask awant | let it stand; pay fifteen
@pair T negation-scope ano acouncil | cannot order, may ask
@cross afire kassanga-mast dfire | a fire recalled in another town
@cross cown kassanga-mast asold | a tower firm and two masts
@cross bnever kassanga-mast dinst | two leases
@cross cdown kassanga-mast bold | one mast taken down, one sound
@cross alines kassanga-mast d212 | lines of two operators
