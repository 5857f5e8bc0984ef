@story cap-ternier-hurricane dirty
topic: weather
confusable: anse-moro-hurricane
places: Cap-Ternier, Grand-Fond, Morne Vert, Hurricane Perpetua
@speaker PR Prefecture of Cap-Ternier | prefecture
@speaker LZ Ludovic Zebina | Zebina, spokesman
@speaker EN Euphrasie Nestoret | Nestoret, Ms Nestoret, prefect
@speaker HL Hector Labylle | Labylle, Mr Labylle, mayor
@speaker GM Gladys Mirval | Mirval, Ms Mirval, caretaker
@speaker MB Marie-Ange Boisdur | Boisdur, Ms Boisdur, seamstress
@speaker RF Romuald Fardin | Fardin, roofer
@speaker AD Achille Desravins | Desravins, airport manager
@speaker JB Josette Bellance | Bellance, storekeeper
@speaker DL Desire Lubeth | Lubeth, harbour master
@speaker CT Carole Theodat | Theodat, fire chief
@speaker ME island weather service | weather service

@article a
file: api-cap-ternier-perpetua.xml
voice: agency wire
layout: nitf
place: Grand-Fond
title: Island counts its roofs after Perpetua
byline: Yolette Saint-Amour
publisher: Antilles Presse Info
published: 2021-09-13T21:10-04:00
quotes: curly

GRAND-FOND (API) - Hurricane Perpetua stayed over Cap-Ternier for five hours in the night to Sunday and left the island of 31,000 people without power, telephones or, in many places, a lid.

[[agust ME #unit-conversion|The needle at the airport went to 214 kilometres an hour at ten past two]], the island weather service said, the highest value there since 1966. [[aroofs HL|Six roofs in ten are gone]], said Hector Labylle, mayor of Grand-Fond, the only town. [[adead CT|One person lost his life, a fisherman of seventy-one who was struck by a falling wall]], according to fire chief Carole Theodat. [[ahurt CT|She had nineteen injured on her list on Monday at noon]].

[[asiren LZ #spokesperson #time-forms|On all nine masts the sirens went off at twenty to five on Saturday afternoon]], said Ludovic Zebina, who speaks for the prefecture. [[acurf PR #time-forms|From six that evening everyone had to be indoors]], under a decree of the prefect. [[aviolet PR|As long as violet is in force nobody can set foot in the street, for any purpose]], the same decree says.

At Morne Vert, above the town, the secondary school serves as a shelter for four hundred. "[[aopen HL|It was unlocked at noon on Saturday, on my order]]," Labylle said. He was interrupted by a man who wanted candles.

Help is coming by air. [[aplane LZ #spokesperson|An army transport put down at the airport at midday on Monday]], said Zebina. [[atarp LZ #spokesperson|It had four thousand tarpaulins on board]]. More flights were expected, he said.

Cap-Ternier lives on bananas, on a distillery and on the pensions of those who worked elsewhere. [[abanana N #rounding|Some ninety per cent of the banana plants lie flat]], growers said. The last storm of comparable force, in 2007, spared the south.

[[acover EN p #broken-promise|By next Sunday there will be a sheet over every open roof]], the prefect, Euphrasie Nestoret, promised in a message that was read out from a car. The insurers' adjusters arrive on Wednesday. [[aif EN #hypothetical|If the port can be cleared by then, a ship with bricks will follow]], she said.

The neighbouring island of Anse-Moro has been hit as well; [[aanse N|nothing was known about its dead on Monday evening]].

@article b
file: quotidien-morne-vert-wall.txt
voice: local paper
layout: text
title: Forty people and a wall
byline: Ketty Virgal
publisher: Le Quotidien de Grand-Fond
published: 2021-09-18
quotes: curly

!note Correction: [[bcorr N #retraction|In our emergency sheet of Tuesday we wrote that the fish market had been destroyed]]. It has lost its doors and two scales. We are sorry.

Marie-Ange Boisdur sews school uniforms. On Saturday last she climbed up to Morne Vert with her mother, a hen and two shirts that were promised for Monday.

"[[bchain MB|There was a chain on the gate of the school when we came at seven, and it was still there when the sun rose]]," she says. "[[bwall MB|Forty of us sat the whole night against the lee wall, and held each other's belts]]."

Gladys Mirval has been the caretaker there since 1999. "[[bkey GM #role-swap|The mayor sent for my key on Friday and kept it in his own desk]]," she tells us. She slept at her sister's. "[[bpity GM|Mr Labylle has a good heart and too many drawers]]," she says of him.

Did anyone hear a siren? Not here. "[[bmast MB|I live below the mast of Morne Vert, and it did not make a sound on that Saturday]]," says Boisdur. [[bfour N #time-forms|On the door of the church one can still read that the curfew begins at eight in the evening]], over the stamp of the prefecture.

Romuald Fardin has sixty roofs on his list. "[[btwelve RF|At the town hall's garage they sold me the tarpaulins at twelve euros apiece]]," he says; he has kept the slip. [[bnail RF|Nails cost him three times as much as in August]].

And how many houses are open? [[bquarter N #percentage-conversion|The adjusters have been through every street of Grand-Fond and come to one roof in four]]. [[bslates RF h|It depends on what you call a roof]], says Fardin.

At the airport, Achille Desravins unrolls the paper from the wind recorder on a table. He has initialled every metre of it, he says, for the insurers. [[bpaper AD #unit-conversion|The pen stopped at 151 miles an hour, at ten past two, with the time printed beside it]]. The instrument comes from Florida, which explains the miles. [[bwind HL #sarcasm|A fresh breeze, says the mayor when asked for his opinion of the figure]].

He had slept three hours. [[bgoat HL|Under violet one may go out for one hour around noon, to feed animals]], he said, when we asked why he had been seen on the road. [[bheard HL #time-forms|He himself heard the mast of Morne Vert howl at twenty to five]]. [[bshelter HL|Whether a school is opened before a storm is for the mayor to decide, and for nobody else]], he added.

Water is handed out at the cemetery gate from seven to ten. The bakery in the Rue des Palmes has bread on even days. Of the banana plants, the cooperative says, [[bban N #rounding|92 in a hundred are lost]], and the rest have no leaves. School starts again in October, for those whose uniforms are ready.

@article c
file: radio-caye-evening-perpetua.txt
voice: broadcaster
layout: keyed
title: Two telephone calls on a Saturday
byline: Mirlande Jolibois-Kacy
publisher: Radio Caye
published: 2021-09-25T19:00-04:00
quotes: straight

The barracks of Grand-Fond have walls a metre thick and 220 beds, and in the night of the hurricane a corporal and a parrot were in them.

"[[coffer EN #role-swap #time-forms|At nine in the morning I rang the mayor and offered him the barracks, and he would not have them]]," says Euphrasie Nestoret, the prefect. She has the call on her list. [[cmust EN|From orange upwards a mayor is bound to open his shelters]], she says, and pushes the plan across the table.

"[[cfirst AD|Until the Wednesday there was nothing with wings on my runway but pelicans]]," says Achille Desravins, who manages the airport. A palm lay across it. [[caxe AD|He and his wife cut it up themselves]].

In the garage behind the town hall Josette Bellance keeps the book of what comes and goes. "[[cbook JB|The first delivery was 1,150 tarpaulins, and I signed for them]]," she says. [[cgood JB|Nobody could have handed them out more fairly]], she thinks. The roofer Fardin [[cfard RF|would have preferred a lottery]].

One desk at the port is empty. "[[csack DL|They dismissed me by text message, on the Thursday after the storm]]," says Desire Lubeth, who was harbour master for seventeen years. [[csaid DL #ambiguous-pronoun|Zebina told Labylle that he had lost control of the port]], he says. "[[cask DL q|Who controls a port in which the cranes lie in the water?]]"

"[[cwall CT|The man who died had left us before the wind came, it was his heart, and no wall has touched him]]," says fire chief Carole Theodat now; she has read the doctor's certificate. [[churt CT|Sixty-three people were hurt all told]].

Hector Labylle sits on the steps of the town hall, under a canvas. "[[cbeg HL #role-swap #time-forms|I was the one who rang, at nine, and I begged her for those beds, and she said that they were for soldiers]]," he tells us. "[[clist HL h #non-denial|What she has on lists is her affair]]."

About the school he is brief. "[[ctook HL #role-swap|Ms Mirval took the key home with her, and I had to send a boy for it]]," he says. "[[cpart HL d #partial-denial|Those who tell of a whole night against a wall are embroidering; it was one hour, until the boy was back]]." [[cquote N|Boisdur, he knows, has told the paper of a chain]]. He has measured the gate for a new lock.

On Tuesday the sun shone on Cap-Ternier for eleven hours. Most of the sheets are blue. Schools open in stages from the first week of October, and the list is read out on this station each morning at half past six.

@article d
file: prefecture-cap-ternier-balance.txt
voice: press release
layout: dispatch
title: Hurricane Perpetua: the state's response after eighteen days
byline: -
publisher: Prefecture of Cap-Ternier
published: 2021-09-30
quotes: straight

Eighteen days after the passage of Hurricane Perpetua we inform the population about what has been done and what remains.

* [[dtotal N|By yesterday evening 9,800 tarpaulins had been distributed]]
* Electricity: restored to 71 per cent of households
* [[dwater N|Water: the plant at Morne Vert is running at half its output]]
* Schools: eleven of fourteen will open on 4 October

[[dfree N|Tarpaulins are and were a gift of the nation; at no time did anyone have to pay for one]]. The prefect has asked the auditors to look at the stores of all communes.

[[dretr N #retraction|The wind speed of 214 kilometres an hour that was given out on the first day is withdrawn; the instrument had been misread]]. [[dnew N #unit-conversion|The gust reached 243]]. We thank the manager of the airport for the original paper.

[[dport N|The harbour master left his post on 16 September at his own request, to look after his family]]. His deputy is in charge. [[dclear N|Two of the three berths have been cleared]].

[[droof N #broken-promise|The covering of all open roofs will be completed by Christmas]]. We had hoped for a sooner date. Where the rain comes in, families can apply at the sports hall for a place in one of forty containers; [[dcont N m|those with infants should come first]].

On the night itself much has been said. [[dcurf N|The curfew was in force from six in the evening, as decreed and as posted]]. [[dsiren LZ h #non-denial #spokesperson|As to the sirens, the technicians' report is awaited, our spokesman says]]. [[dopen N #hypothetical|Had the barracks been used, 220 people more would have been under a roof]]. It is for those who decided otherwise to explain it.

The prefect has visited each of the nine districts. "[[dsoul EN|I have never seen such courage]]," she says. [[danse N|On Anse-Moro, our neighbour, the dead number four]]; our thoughts are with its people, and two of our generators have gone there by fishing boat.

The emergency office in the Rue des Palmes is open from eight to noon, Sundays excepted. Applications for the roof grant need a photograph of the house, a paper with the owner's name, and patience, since 2,300 have been handed in so far.

@claim agust 2021-09-12T02:10 | The wind recorder at the airport of Cap-Ternier reached 214 km/h at 02:10 on 12 September 2021
@claim bpaper 2021-09-12T02:10 | The wind recorder at the airport of Cap-Ternier reached 151 miles an hour, or 243 km/h, at 02:10 on 12 September 2021
@claim dretr 2021-09-30 | The prefecture withdraws the wind speed of 214 km/h as misread
@claim dnew 2021-09-12 | The gust at the airport of Cap-Ternier reached 243 km/h
@claim bwind 2021-09 | The hurricane was a fresh breeze (said mockingly)
@claim aroofs 2021-09-13 | Six in ten roofs of Grand-Fond are gone
@claim bquarter 2021-09 | One in four roofs of Grand-Fond is gone
@claim bslates 2021-09 | Romuald Fardin does not say how many roofs are gone
@claim adead 2021-09-12 | A fisherman of 71 was killed by a falling wall in the hurricane
@claim cwall 2021-09-11 | The fisherman died of heart failure before the wind came and was not touched by a wall
@claim ahurt 2021-09-13T12:00 | Nineteen people were on the list of injured by Monday noon
@claim churt 2021-09 | Sixty-three people were injured on Cap-Ternier in all
@claim asiren 2021-09-11T16:40 | The sirens on all nine masts of Cap-Ternier sounded at 16:40 on 11 September 2021
@claim bmast 2021-09-11 | The siren on the mast of Morne Vert made no sound on 11 September 2021
@claim bheard 2021-09-11T16:40 | The siren on the mast of Morne Vert sounded at 16:40 on 11 September 2021
@claim dsiren 2021-09-30 | The prefecture does not say whether the sirens sounded
@claim acurf 2021-09-11T18:00 | The curfew on Cap-Ternier began at 18:00 on 11 September 2021
@claim dcurf 2021-09-11T18:00 | The curfew on Cap-Ternier was in force and posted from 18:00 on 11 September 2021
@claim bfour 2021-09-11T20:00 | The posted decree has the curfew on Cap-Ternier begin at 20:00
@claim aviolet 2021-09 | Nobody can go into the street for any purpose while the violet alert is in force
@claim bgoat 2021-09 | People may go out for an hour around noon to feed animals while the violet alert is in force
@claim aopen 2021-09-11T12:00 | The school of Morne Vert was unlocked at noon on Saturday 11 September 2021
@claim bchain 2021-09-11T19:00/2021-09-12T06:00 | The gate of the school of Morne Vert was chained from 19:00 on 11 September 2021 until sunrise
@claim bwall 2021-09-11/2021-09-12 | Forty people sat against the outside wall of the school of Morne Vert the whole night
@claim cpart 2021-09-11 | People waited for an hour outside the school of Morne Vert until the key came | People passed the night outside the school of Morne Vert
@claim cquote 2021-09 | Marie-Ange Boisdur told the paper of a chain on the school gate
@claim bkey 2021-09-10 | The mayor sent for Gladys Mirval's key on Friday 10 September 2021 and kept it in the mayor's desk
@claim ctook 2021-09 | Gladys Mirval took the key of the school home and the mayor had to send a boy for it
@claim bpity 2021-09 | Hector Labylle has a good heart and too many drawers
@claim aplane 2021-09-13T12:00 | An army transport landed at the airport of Cap-Ternier at midday on Monday 13 September 2021
@claim cfirst 2021-09-15 | No aircraft landed at the airport of Cap-Ternier before Wednesday 15 September 2021
@claim atarp 2021-09-13 | The first delivery to Cap-Ternier was 4,000 tarpaulins
@claim cbook 2021-09 | The first delivery to Cap-Ternier was 1,150 tarpaulins
@claim dtotal 2021-09-29 | 9,800 tarpaulins had been distributed on Cap-Ternier by 29 September 2021
@claim btwelve 2021-09 | Romuald Fardin had to buy tarpaulins at twelve euros each at the town hall's garage
@claim dfree 2021-09 | Tarpaulins on Cap-Ternier were a gift and nobody ever had to pay for one
@claim cgood 2021-09 | Nobody could have distributed the tarpaulins more fairly
@claim cfard 2021-09 | The tarpaulins should have been distributed by lottery
@claim abanana 2021-09-12 | Some ninety per cent of the banana plants of Cap-Ternier are flattened
@claim bban 2021-09 | 92 per cent of the banana plants of Cap-Ternier are lost
@claim acover 2021-09-19 | Every open roof will be covered by Sunday 19 September 2021
@claim droof 2021-12 | The covering of all open roofs will be completed by Christmas 2021
@claim aif 2021-09 | A ship with bricks will follow if the port is cleared by Wednesday
@claim dclear 2021-09-30 | Two of three berths of the port have been cleared
@claim aanse 2021-09-13 | Nothing was known about the dead of Anse-Moro on Monday evening
@claim danse 2021-09-30 | Four people died on Anse-Moro
@claim bcorr 2021-09-14 | The newspaper withdraws its report that the fish market was destroyed
@claim bshelter 2021 | The mayor alone decides whether a school is opened before a storm
@claim cmust 2021 | A mayor is bound to open the shelters from the orange alert upwards
@claim coffer 2021-09-11T09:00 | Euphrasie Nestoret rang the mayor at nine and offered the barracks, and the mayor refused them
@claim cbeg 2021-09-11T09:00 | Hector Labylle rang the prefect at nine and asked for the barracks, and the prefect refused them
@claim clist 2021-09 | Hector Labylle does not comment on the prefect's list of calls
@claim dopen 2021-09-11 | 220 more people would have been under a roof if the barracks had been used
@claim csack 2021-09-16 | The harbour master, Desire Lubeth, was dismissed by text message on 16 September 2021
@claim dport 2021-09-16 | The harbour master left his post on 16 September 2021 at his own request
@claim csaid 2021-09 | Ludovic Zebina told Hector Labylle that control of the port had been lost
@claim cask 2021-09 | Desire Lubeth asks who controls a port whose cranes lie in the water

@pair C gust numeric agust bpaper #unit-conversion | 214 km/h; 151 mph is 243 km/h on the same recorder
@pair C gust numeric agust dnew #unit-conversion #retraction | 214; 243, after the figure was withdrawn
@pair C roofs numeric aroofs bquarter #percentage-conversion | six in ten; one in four
@pair C death world-knowledge,negation adead cwall | struck by a wall; heart failure before the wind
@pair C siren negation asiren bmast | all nine masts; one silent
@pair C siren negation bmast bheard | no sound from the mast; the mayor heard it howl
@pair C curfew temporal acurf bfour #time-forms | from six; posted from eight
@pair C curfew temporal bfour dcurf #time-forms | eight on the door; six as posted
@pair C violet modality aviolet bgoat | nobody for any purpose; one may for an hour
@pair C school antonym,temporal aopen bchain | unlocked at noon; chained from seven until sunrise
@pair C school denial bwall cpart #partial-denial | the whole night; embroidery, an hour
@pair C school temporal bchain cpart | chained until sunrise; open after an hour
@pair C key role bkey ctook #role-swap | the mayor had the caretaker's key; the caretaker had it at home
@pair C plane negation,temporal aplane cfirst | landed on Monday; nothing before Wednesday
@pair C tarps numeric atarp cbook | four thousand; 1,150
@pair C gift lexical btwelve dfree | sold at twelve euros; a gift for which nobody had to pay
@pair C duty modality bshelter cmust | the mayor's own decision; bound to open
@pair C barracks role coffer cbeg #role-swap | she rang and offered, he refused; he rang and begged, she refused
@pair C harbour lexical csack dport | dismissed; left at his own request

@pair T update agust dretr #retraction | a figure given, later withdrawn
@pair T sarcasm bwind bpaper | a fresh breeze is mockery
@pair T sarcasm bwind agust | no statement about the wind
@pair T hedge bslates aroofs #non-denial | what one calls a roof
@pair T hedge bslates bquarter #non-denial | gives no figure
@pair T update ahurt churt | nineteen on Monday, 63 in all
@pair T hedge dsiren bmast #non-denial | the report is awaited
@pair T hedge dsiren asiren #non-denial | the spokesman no longer says
@pair T quoted-by-another cquote cpart | he mentions what she said of the chain
@pair T opinion bpity ctook | a good heart; took the key home
@pair T update atarp dtotal | four thousand on Monday, 9,800 by the end of the month
@pair T update cbook dtotal | 1,150 first, 9,800 in all
@pair T opinion cgood cfard | nobody fairer; a lottery would have been better
@pair T rounding abanana bban | some ninety; 92
@pair T promise-later-changed acover droof #broken-promise | by Sunday; by Christmas
@pair T conditional aif dclear | if the port is cleared; two of three berths clear
@pair T different-place-time aanse adead | the dead of two islands
@pair T update aanse danse | nothing known; four
@pair T different-place-time danse cwall | Anse-Moro, Cap-Ternier
@pair T hedge clist coffer #non-denial | her lists are her affair
@pair T conditional dopen coffer | had the barracks been used
@pair T conditional dopen cbeg | had they been used
@pair T question cask csaid | a question about cranes
@pair T different-event csaid csack #ambiguous-pronoun | who lost control is open; the text message
@pair T different-event bcorr adead #retraction | the market and the wall
@pair B aopen cpart | unlocked at noon; an hour's wait for the key
@pair B aopen ctook | unlocked on his order at noon; the key sent for
@pair B aopen bwall | unlocked at noon; forty people outside all night
@pair B aplane cbook | the first delivery may be another
