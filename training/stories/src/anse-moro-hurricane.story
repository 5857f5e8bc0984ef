@story anse-moro-hurricane dirty
topic: weather
confusable: cap-ternier-hurricane
places: Anse-Moro, Port-Ermitage, Fort Saint-Elme, Belle Aurore, Hurricane Perpetua
@speaker BA Bertrand Alcindor | Alcindor, Mr Alcindor, prefect
@speaker CP Clotilde Pinalie | Pinalie, Ms Pinalie, mayor
@speaker WC Wilhelmine Cassubie | Cassubie, Ms Cassubie, head nurse
@speaker RM Rodrigue Maurily | Maurily, station chief
@speaker EZ Evariste Zandronis | Zandronis, Captain Zandronis, captain
@speaker PD Placide Dorwling | Dorwling, Father Dorwling, priest
@speaker SH Sybille Hyacinthe-Roch | Hyacinthe-Roch, prefecture spokeswoman
@speaker TN Thierry Nabajoth | Nabajoth, power company
@speaker LB Lucette Brumier | Brumier, grocer
@speaker GC Gervais Coquin | Coquin, colonel, gendarmes
@speaker ME island weather service | weather service
@speaker HO harbour office of Cap-Ternier | harbour office
@speaker LA water laboratory | laboratory

@article a
file: gros-sable-direct-perpetua.txt
voice: live blog
layout: wrapped
title: Perpetua on Anse-Moro: the Sunday after
byline: Nelly Sirder
publisher: Gros-Sable Direct
published: 2021-09-12T22:15-04:00
quotes: straight

We are writing from the first floor of the cooperative bank in Port-Ermitage, where there is a battery. Earliest entries first.

+06:10 Light. The jetty has gone, and a bus stands in the fish market. [[aradio N #time-forms|Our own station went off the air at a quarter past one in the night]], in the middle of the names of people in the shelters.

+07:30 [[ahosp BA|The roof of the hospital has held from end to end]], says prefect Bertrand Alcindor over a gendarme's walkie-talkie. He asks everyone to keep the road to it free.

+08:45 The mayor, Clotilde Pinalie, comes past in rubber boots. "[[aask CP #role-swap|At six this morning the prefect knocked at my door and asked me for drinking water for his people, and he got it]]," she says. She has had a tooth out on Friday and would rather not talk. [[apump CP|The sea got into neither of the two pump rooms]], she adds.

+09:30 [[apost SH #spokesperson #time-forms|The prefect directed the operations from the command post in the capital without leaving it between ten last night and sunrise]], his spokeswoman, Sybille Hyacinthe-Roch, tells us. He has not yet eaten, she says.

+10:20 "[[adead2 BA|We have two deaths to mourn]]," Alcindor says in the bank's hall, where we have lent him a plug. "[[aknow BA|That the storm had turned towards us I heard at midnight and from nobody before]]," he goes on. [[adoc BA p #broken-promise|There will be fuel for every generator on Monday]].

+11:40 Queue at the bakery, about eighty people, very quiet. [[apower TN|No house on the island has current]], says Thierry Nabajoth of the power company. He has four teams and three ladders.

+13:05 Captain Evariste Zandronis on the satellite telephone from the tanker Belle Aurore. "[[aship EZ h|If the sea lets me, I'll be with you on Tuesday morning]]," he says. [[alitre EZ #rounding|On board are about 400,000 litres of diesel]].

+15:00 At the annex of the hospital, a wooden house across the yard. "[[abus GC #time-forms|The eleven patients of the annex were fetched by our bus at five on Saturday]]," Colonel Gervais Coquin of the gendarmes says.

+16:50 Lucette Brumier's grocery has no door. [[aloot LB|Looters broke in at dawn and carried off the lot, down to the matches]], she says. What did they look like? "[[awho LB h #non-denial|I had my hands before my face]]," she says.

+18:30 [[aboat GC|No boat is allowed out before Friday]], the colonel announces. There are containers adrift.

+20:40 [[atap N|From today the prefecture recommends boiling all water for ten minutes]]. Good luck with that on a camp stove in the rain.

+22:15 The battery is at nine per cent. [[acap N|On Cap-Ternier, people say, one man is dead]]. We go to bed. [[ajoke N #sarcasm|Thank you for the lovely breeze, Perpetua]].

@article b
file: le-fouet-anse-moro-chapel.html
voice: tabloid
layout: tabloid
title: SEVEN CANDLES IN THE CHAPEL
byline: Jocelyn Marcimain
publisher: Le Fouet
published: 2021-09-16
quotes: straight

Seven candles burn in the chapel of Port-Ermitage, and beneath each is a name. Outside, on the harbour office, hangs a sheet dated Wednesday. [[bsheet N|No boat may pass the breakwater until further notice]], it says.

Father Placide Dorwling lit them himself. "[[bseven PD|I have closed the eyes of seven people since Sunday whom this storm has killed, and I can give you every name]]," says the priest, 68. And the official number? The prefect puts down his fork. "[[bfour BA #bound|There are four dead, not one more, and I have signed four papers]]," says Bertrand Alcindor.

He was at lunch with a view of the lagoon. The villa has a history. On the night of the storm there was a wedding party in it, with a saxophone, 23 kilometres from the capital. "[[bvilla LB #time-forms|At one o'clock in the night Mr Alcindor stood beside me in the cellar there and held a bucket]]," says Lucette Brumier, who had delivered the drinks. The coast road had been under water since eleven.

NURSE WILHELMINE CASSUBIE slept through nothing. "[[broof WC|In the night we sewed up a boy while looking at the clouds, because the whole sheet metal over the theatre had flown off]]," she tells Le Fouet. And the annex? "[[bforgot WC|They forgot the eleven over there, all of them; on Sunday at noon we carried them across the yard on doors]]," she says. [[bbrave WC|The porters deserve a medal each]].

Station chief Rodrigue Maurily is proud of his car. "[[bradio RM #time-forms|On its battery I stayed on the air until twenty to four, when the mast came down]]," he says, and hums the last song.

Now for the water. The mayor, in her boots, has no doubts. "[[bdrink CP|What comes out of the taps has been fit to drink since Tuesday]]," says Clotilde Pinalie. "[[bask2 CP q|Do you see me carrying bottles?]]"

And who begged whom? "[[bbeg BA #role-swap|It was she who stood at my door on Sunday at six to ask for water for her town, and I gave her what I had]]," snaps the prefect. "[[bidle BA d|I am not saying that she sat idle that night]]," he adds with his mouth full.

At the Brumier grocery a carpenter is at work. Someone left a note with a stamp under the till. "[[breq GC|We requisitioned the goods, against receipt, for the people in the church]]," says Colonel Gervais Coquin. [[bboat GC|Fishermen may go out again since Tuesday, as far as the reef]], he adds.

The ship with the fuel was in the harbour, they say. "[[bship EZ #time-forms|I made fast at Port-Ermitage on Tuesday at seven in the morning]]," Captain Evariste Zandronis told this paper. [[bsip EZ #bound|He pumped at least 300,000 litres ashore]]. On the square a woman sells T-shirts which say that [[bshirt N #sarcasm|one has survived the prefect's lunch]].

@article c
file: api-anse-moro-inquiry.txt
voice: agency wire
layout: text
title: Senators ask who was warned on Anse-Moro
byline: Yolette Saint-Amour
publisher: Antilles Presse Info
published: 2021-09-29T17:00-04:00
quotes: curly

PORT-ERMITAGE (API) - Three senators who had come to inspect sandbags left Anse-Moro on Wednesday with two boxes of paper.

Among the papers is a telex. [[cack ME #time-forms|Its bulletin on the turn of Hurricane Perpetua, with the island's name in capitals, was confirmed in the prefect's own code at 18.12 on Saturday]], the island weather service said in a covering note. Bertrand Alcindor told the senators that [[ccode BA h #non-denial|codes are used by many hands]].

[[cfull TN #percentage-conversion|On 29 September 82 per cent of the households have current again]], according to Thierry Nabajoth of the power company. A transformer from Cap-Ternier is on its way.

[[ccoli LA|On the 14th, the 18th and the 24th every sample from the taps was unfit to drink]], the laboratory of the agricultural college found. It uses the method of the ministry. [[clab CP d|The mayor of Port-Ermitage, Clotilde Pinalie, called this the kind of result that one gets from dirty bottles]]. In the two pump rooms [[cpump N|the mark of the night's flood ran at the height of a man's belt]].

The senators went to Fort Saint-Elme, where thirty-four squatters lived through the storm under a vault. [[cfort BA|Nobody at the prefecture was aware of a soul in that fort]], Alcindor said on the ramp. [[clist CP #time-forms|On the Friday she had gone through the list of the thirty-four with him, name by name, and he had put a tick against each]], Pinalie said an hour later in her office, and gave them a copy.

[[cship HO #time-forms|The Belle Aurore rode at anchor off Cap-Ternier, ninety nautical miles away, from six until noon on the Tuesday]], an extract from that island's harbour office says. It lay in the second box. [[cbill HO #rounding|At her last call she had taken on 396,500 litres of diesel]], it adds. "[[chours EZ #hypothetical|With two working tugs I would have been there a day earlier]]," Captain Evariste Zandronis wrote to the senators.

[[cquote N|The priest, Placide Dorwling, has been quoted as saying that seven people died]]. [[cdead SH h #non-denial #spokesperson|The prefecture's spokeswoman said that the civil registry was still being put in order]]. [[cmiss N|Two sailors from a yacht are still listed as missing]].

[[cfuel BA #broken-promise|The last of the generators got its fuel on the 17th]], Alcindor admitted. He is proud of the island, he said, [[cproud BA|which has behaved better than any other in the archipelago]]. Asked about him, Wilhelmine Cassubie, the head nurse, [[cnurse WC|called him the worst prefect in thirty years]].

Supper on the evening of the storm was fish, he remembered. [[ccall BA|The director of the weather service rang during it and told him of the turn]], he said, and he had left his plate.

The lamps in the town hall were paraffin ones. [[cpower CP #percentage-conversion|Of the 9,500 households on the island, 1,900 have light this morning]], the mayor said as she saw the visitors off.

[[cif N #hypothetical|Should the senate find that warnings were ignored, it can ask for his recall]], one of the three said. Their report is due in February. [[chosp N #unit-conversion|The hospital's new roof, 1,200 square metres of it, has been ordered]]. [[colder N|In the storm of 2007 the building lost its roof from end to end]]. The regional council has granted nineteen million euros, most of it for the jetty, and a tender for temporary classrooms closes on 8 October.

@claim aradio 2021-09-12T01:15 | Radio Gros-Sable fell silent at 01:15 on 12 September 2021
@claim bradio 2021-09-12T03:40 | Rodrigue Maurily kept the radio station on the air until 03:40 on 12 September 2021
@claim ahosp 2021-09-12 | The roof of the hospital of Anse-Moro held from end to end
@claim broof 2021-09-12 | The whole roof over the operating theatre of the hospital of Anse-Moro flew off in the night of the hurricane
@claim chosp 2021-09 | A new hospital roof of 1,200 square metres has been ordered
@claim aask 2021-09-12T06:00 | Bertrand Alcindor came to Clotilde Pinalie's door at six and asked for water, and Pinalie gave it
@claim bbeg 2021-09-12T06:00 | Clotilde Pinalie came to Bertrand Alcindor's door at six and asked for water, and Alcindor gave it
@claim apost 2021-09-11T22:00/2021-09-12T06:00 | Bertrand Alcindor was in the command post in the capital without leaving it from 22:00 until sunrise
@claim bvilla 2021-09-12T01:00 | Bertrand Alcindor was in the cellar of a villa 23 km from the capital at 01:00 on 12 September 2021
@claim adead2 2021-09-12T10:20 | Two people are known to have died on Anse-Moro by Sunday morning
@claim bseven 2021-09-16 | Seven people on Anse-Moro have been killed by the hurricane
@claim bfour 2021-09-16 | Exactly four people on Anse-Moro were killed by the hurricane
@claim cquote 2021-09 | Placide Dorwling says that seven people died on Anse-Moro
@claim cdead 2021-09-29 | The prefecture gives no number of dead until the registry is in order
@claim acap 2021-09-12 | One man is said to be dead on Cap-Ternier
@claim cmiss 2021-09-29 | Two sailors are missing
@claim aknow 2021-09-12T00:00 | Bertrand Alcindor first learnt at midnight that the hurricane had turned towards Anse-Moro
@claim cack 2021-09-11T18:12 | The bulletin on the turn of the hurricane was confirmed in Bertrand Alcindor's own code at 18:12 on 11 September 2021
@claim ccode 2021-09-29 | Bertrand Alcindor does not say who confirmed the bulletin
@claim adoc 2021-09-13 | Every generator on Anse-Moro will have fuel on Monday 13 September 2021
@claim cfuel 2021-09-17 | The last generator on Anse-Moro got fuel on 17 September 2021
@claim apower 2021-09-12 | No house on Anse-Moro had electricity on 12 September 2021
@claim cfull 2021-09-29 | 82 per cent of the households on Anse-Moro had electricity on 29 September 2021
@claim cpower 2021-09-29 | 1,900 of the 9,500 households on Anse-Moro, 20 per cent, had electricity on 29 September 2021
@claim aship 2021-09-14 | The Belle Aurore will arrive on Tuesday morning if the sea allows it
@claim bship 2021-09-14T07:00 | The Belle Aurore made fast at Port-Ermitage at 07:00 on Tuesday 14 September 2021
@claim cship 2021-09-14T06:00/2021-09-14T12:00 | The Belle Aurore was at anchor off Cap-Ternier, 90 nautical miles away, from 06:00 to noon on Tuesday 14 September 2021
@claim chours 2021-09-13 | The Belle Aurore would have arrived a day earlier with two working tugs
@claim alitre 2021-09-12 | The Belle Aurore carried about 400,000 litres of diesel
@claim bsip 2021-09 | The Belle Aurore delivered at least 300,000 litres of diesel
@claim abus 2021-09-11T17:00 | The bus of the gendarmes fetched the eleven patients of the annex at 17:00 on 11 September 2021
@claim bforgot 2021-09-12 | The eleven patients of the annex were forgotten until Sunday noon
@claim aloot 2021-09-12 | Looters broke into Lucette Brumier's grocery at dawn on 12 September 2021
@claim awho 2021-09-12 | Lucette Brumier does not say who broke into the grocery
@claim breq 2021-09-12 | The gendarmes requisitioned the goods of Lucette Brumier's grocery against receipt
@claim aboat 2021-09-12/2021-09-17 | No boat may leave the harbour before Friday 17 September 2021
@claim bboat 2021-09-14 | Fishing boats may go out to the reef since Tuesday 14 September 2021
@claim bsheet 2021-09-15 | No boat may pass the breakwater of Port-Ermitage on 15 September 2021 until further notice
@claim apump 2021-09-12 | Neither of the two pump rooms of Port-Ermitage was flooded
@claim cpump 2021-09-12 | Both pump rooms of Port-Ermitage were flooded to the height of a man's belt
@claim ccall 2021-09-11 | The director of the weather service rang Bertrand Alcindor during supper on 11 September 2021 and told of the turn
@claim bidle 2021-09-12 | Bertrand Alcindor does not say that Clotilde Pinalie was idle in the night of the hurricane | Bertrand Alcindor says that Clotilde Pinalie was idle in the night of the hurricane
@claim cbill 2021-09 | The Belle Aurore had taken on 396,500 litres of diesel
@claim colder 2007 | The hospital of Anse-Moro lost its whole roof in the storm of 2007
@claim atap 2021-09-12 | The prefecture recommends boiling tap water
@claim bdrink 2021-09-14 | Tap water in Port-Ermitage has been fit to drink since Tuesday 14 September 2021
@claim ccoli 2021-09 | Every sample of tap water of 14, 18 and 24 September 2021 was unfit to drink
@claim clab 2021-09-29 | The results of the laboratory come from dirty bottles | Samples of tap water were unfit to drink
@claim bask2 2021-09 | Clotilde Pinalie asks whether anybody sees her carrying bottles
@claim cfort 2021-09-11 | Nobody at the prefecture knew of people in Fort Saint-Elme
@claim clist 2021-09-10 | Bertrand Alcindor went through the list of the 34 people in Fort Saint-Elme with Clotilde Pinalie on 10 September 2021
@claim cproud 2021-09 | Anse-Moro has behaved better than any other island of the archipelago
@claim cnurse 2021-09 | Bertrand Alcindor is the worst prefect in thirty years
@claim cif 2022-02 | The senate can ask for the prefect's recall if it finds that warnings were ignored
@claim ajoke 2021-09-12 | The hurricane was a lovely breeze (said mockingly)
@claim bshirt 2021-09 | Islanders survived the prefect's lunch (said mockingly)

@pair C radio temporal aradio bradio #time-forms | off the air at 1:15; on the air until 3:40
@pair C roof antonym ahosp broof | held from end to end; flown off over the theatre
@pair C water role aask bbeg #role-swap | he asked her and got it; she asked him and got it
@pair C prefect world-knowledge apost bvilla #time-forms | in the command post all night; in a cellar 23 km away at one
@pair C dead numeric bseven bfour | seven; four and not one more
@pair C storm factive aknow cack #time-forms | heard at midnight; confirmed at 18:12
@pair C storm factive,temporal aknow ccall | heard at midnight and not before; told over supper, the same prefect
@pair C pumps negation,world-knowledge apump cpump | no sea in either room; a flood mark at belt height
@pair C fort factive cfort clist | not aware of anybody; went through the list of 34
@pair C ship world-knowledge bship cship #time-forms | made fast at seven; at anchor ninety nautical miles away until noon
@pair C current numeric cfull cpower #percentage-conversion | 82 per cent; 1,900 of 9,500 is 20
@pair C annex factive,temporal abus bforgot | fetched on Saturday at five; forgotten until Sunday noon
@pair C grocery lexical aloot breq | broken into and robbed; requisitioned against receipt
@pair C boats modality bsheet bboat | no boat may pass on Wednesday; fishermen may go out since Tuesday
@pair C tap antonym bdrink ccoli | fit to drink since Tuesday the 14th; unfit on the 14th, 18th and 24th
@pair C tap denial ccoli clab | the kind of result of dirty bottles

@pair T update adead2 bfour | two on Sunday, four in the end
@pair T update adead2 bseven | two on Sunday, seven by Thursday
@pair T quoted-by-another cquote bfour | the agency passes on the priest's number
@pair T hedge cdead bseven #non-denial | the registry is being put in order
@pair T negation-scope bidle aask | not idle; who asked whom is another matter
@pair T negation-scope bidle bbeg | came to his door, and was not idle
@pair T rounding alitre cbill | about 400,000; 396,500
@pair T different-event colder ahosp | 2007 and 2021
@pair T different-event colder broof | the roof of 2007, the roof over the theatre in 2021
@pair T different-place-time acap adead2 | the dead of two islands
@pair T hedge ccode cack #non-denial | many hands use codes
@pair T hedge ccode aknow #non-denial | says nothing of when he knew
@pair T promise-later-changed adoc cfuel #broken-promise | on Monday; on the 17th
@pair T update apower cfull | no house on the 12th, 82 per cent on the 29th
@pair T update apower cpower | none on the 12th; 1,900 on the 29th
@pair T conditional aship bship | if the sea lets him
@pair T conditional aship cship | if the sea lets him
@pair T conditional chours bship | with two tugs, a day earlier
@pair T at-least alitre bsip #bound | about 400,000 on board; at least 300,000 ashore
@pair T hedge awho breq #non-denial | did not see who it was
@pair T promise-later-changed aboat bboat | not before Friday, as announced on Sunday; since Tuesday
@pair T question bask2 ccoli | a question about bottles
@pair T opinion cproud cnurse | better than any island; the worst prefect
@pair T conditional cif aknow | if warnings were ignored
@pair T sarcasm ajoke aradio | a lovely breeze is mockery
@pair T sarcasm bshirt cproud | the prefect's lunch
@pair T hedge ccode ccall #non-denial | many hands use codes
@pair T question bask2 bdrink | a question about bottles
@pair T update atap bdrink | to be boiled on the 12th, fit since the 14th
@pair B bseven cmiss | seven with or without the two sailors
@pair B bfour cmiss | four and not one more; two sailors missing
@pair B ahosp chosp | a held roof is not replaced, save for other damage
@cross adead2 cap-ternier-hurricane adead | deaths on two islands
@cross aradio cap-ternier-hurricane asiren | alarms on two islands
@cross ahosp cap-ternier-hurricane bquarter | roofs on two islands
@cross bbeg cap-ternier-hurricane coffer | who turned to whom on two islands
@cross adoc cap-ternier-hurricane acover | promises on two islands
