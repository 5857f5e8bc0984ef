@story yarrabee-bushfire dirty
topic: wildfires
places: Yarrabee, Wirrabilla, Mount Tandara, Boonoke Lane, Southline Power, Hinterland Brigades Command
@speaker RO Ross Oxlade | Oxlade, incident controller
@speaker CC Hinterland Brigades Command | command
@speaker KD Kylie Dunstone | Dunstone, power company spokeswoman
@speaker TP Bettina Pridham | Pridham, brigade captain
@speaker RG Ray Gammidge | Gammidge, farmer
@speaker LT Leanne Tancred | Tancred, teacher
@speaker SB Nerida Bassingthwaighte | Bassingthwaighte, police sergeant
@speaker NE Noel Ebsworth | Ebsworth, mayor
@speaker YC shire council | council, shire
@speaker WB weather office | forecasters
@speaker JM Jodie Scaysbrook | Scaysbrook, volunteer
@speaker IN satellite firm | insurers' satellite firm
@speaker PV premier | state premier

@article a
file: tablelands-live-yarrabee-fire.txt
voice: live blog
layout: wrapped
title: As it happened: fire at Yarrabee, Saturday 5 February
byline: Damo Kitchingman + Priya Stavely
publisher: Tablelands Now
published: 2011-02-05T20:10+11:00
quotes: curly

Newest posts first. If you are in the area, listen to your radio, not to us. Lines in the hall are jammed; the hall itself has water, sandwiches and somebody's corgi.

+20:05 We are closing for the night. Thanks to everyone who wrote in. The wind has gone round to the south and smells of the sea.

+19:40 The controller, Ross Oxlade, has a line around it. [[aha RO #unit-conversion|The burnt ground comes to 4,300 hectares, and that is the final figure]], he says. "[[aagain RO #hypothetical|If the north-westerly returns before it's blacked out, we start over]]."

+18:05 From the shire: [[ahouse YC|eleven houses are gone]]. Names will not be read out until families have been told. [[asheep RG #bound|At least two hundred sheep]], adds Ray Gammidge, who farms on the ridge.

+17:20 Southline Power rang back. "[[alight KD #spokesperson|A bolt of lightning struck a gum beside our poles, and the gum did the rest]]," says its spokeswoman, Kylie Dunstone. [[aoff KD #spokesperson|The Yarrabee line had been dead since five past eleven, when they switched it off because of the wind]], she says. [[awhy KD h #non-denial|Whether it should have been switched off earlier is a question that she'll leave to the engineers]].

+16:45 The command on the aircraft: [[aheli CC|two helicopters have put twenty-two loads of water on Yarrabee since half past two]].

+15:55 The premier is on the radio. [[aprom PV p #broken-promise|Ten thousand dollars for each family before Easter]], is what we heard.

+14:40 Priya here, in the Yarrabee store. I'm on the same network as the whole town, as is everyone in the queue. [[anone N|Not one telephone in this shop has had a warning message]]. They're selling the last bottles of water at the old price.

+14:12 A tanker has rolled at Wirrabilla, on the other fire. [[awirra CC|The crew of three there climbed out with bruises]].

+13:50 Sergeant Nerida Bassingthwaighte, highway patrol: "[[ashut SB #police-language|Boonoke Lane has been shut at both ends since half past one]]." Detour by the silo. Expect smoke, stock and utes without lights.

+13:31 Highway is moving. Two horses and a goat are at the showground and would like to be fetched.

+13:15 Hinterland Brigades Command has given us a first account. [[atruck CC #time-forms|Yarrabee One was rolling at 12.55]], [[acrew CC|with a crew of five]]. [[atext CC #time-forms|The warning text was on every phone in town at ten past one]]. Oxlade runs it from the district office, an hour to the east. "[[adesk RO|I haven't been away from this desk since noon and won't be until it's out]]," he says.

+12:58 Smoke at Yarrabee, two columns. [[awind WB #unit-conversion|Seventy-four kilometres an hour, the weather office says of the wind on the ridge]]. It is 43 degrees, and [[apower N|in the Yarrabee store the mains is on and the fan is turning]], says Priya, who is standing under it. Please send us pictures only if you're safe.

@article b
file: ridge-creek-courier-after-yarrabee.html
voice: local paper
layout: local
title: Who was on the truck? Yarrabee counts, and counts again
byline: Bronwyn Leskie
publisher: Ridge and Creek Courier
published: 2011-02-17
quotes: curly

Twelve days after the fire the first thing to turn green in Yarrabee is the oval, since the fire jumped it. The second is a caravan that somebody painted to cheer up the children.

Bettina Pridham has been captain of the brigade for nine seasons and drives the school bus. She opens the shed for us. "[[btruck TP #time-forms|We got Yarrabee One out of here at a quarter past two]]," she says, "[[bcrew TP|and there was me and a lad of seventeen on it]]." The rest were at a wedding on the coast.

She wants it put on record what she saw at the bottom fence. [[bcond TP|The wire was lying in Ray's stubble, spitting, and the stubble was alight all along it]]. At Southline Power they have heard this before. [[bpub KD d|That is a story for the front bar]], writes Kylie Dunstone.

Ray Gammidge lost the stubble, two hundred and thirty sheep and a hayshed that his grandfather put up. "[[bpump RG #time-forms|My electric pump ran until ten to one, when the flames got to the tank stand]]," he says. He'd been watching it. Last spring he wanted a bare strip along the verge. "[[bperm RG|I was told at the shire counter that I must have a permit before I put a plough in it]]," he says. The form has eleven pages.

And the back-burn on the ridge, which took the Lennox place? "[[bburn RG #role-swap|The brigade lit it with a drip torch, and I stood there and begged them to leave it]]," he says.

Captain Pridham had her own argument that afternoon, over the radio. "[[bpull TP #role-swap|I asked Ross to let us pull out, and he told us to stay and hold the school]]." She says it without heat. [[bschool N|The school stands, less one bicycle rack]]. "[[bross TP|He's the best controller we've had]]," she says, and she has known five.

Leanne Tancred teaches there. Her weatherboard in Mill Street has scorched steps. [[bkitch N|On Tuesday she made us tea in its kitchen, under the same old clock]]. "[[btext LT #time-forms|The message came at two minutes past three: we were in the hall and every pocket went at once]]," she says. Her own drive out was an easy one. "[[bopen LT #time-forms|I took Boonoke Lane at ten past two, it was wide open, not so much as a witch's hat]]."

Did she have to go? A notice still hangs in the hall. [[bmust YC|Whoever is told to evacuate must leave at once]], it says, over the shire's crest. Her neighbour stayed behind with a hose, and has his house. "[[bhose LT #hypothetical|If I'd stayed I would have had a heart attack and cleaner steps]]," says Ms Tancred.

"[[bsky RG|The first aircraft to drop a cupful on this town came on the Sunday]]," says Gammidge. [[bbird RG #sarcasm|No doubt the helicopters on Saturday were of the invisible sort]]. [[bacre IN #unit-conversion|Twenty-six thousand acres were burnt]], according to the firm that reads satellite pictures for the insurers.

[[bhouses YC|Fourteen houses have been lost, the shire says now]]. Its appeal stands at $81,000, and the op shop asks for no more coats. [[bmay NE|Mayor Noel Ebsworth thinks that the town did itself proud]]; "[[bsays TP h|we'll see about proud]]," says the captain.

@article c
file: wattle-stringer-inquiry-yarrabee.txt
voice: agency wire
layout: text
title: Yarrabee inquiry hears of lightning, switches and a drive to a lookout
byline: Fergus Minahan
publisher: Wattle Stringer
published: 2011-05-19T17:05+10:00
quotes: straight

ORANGE HILL (Wattle Stringer) - The state's inquiry into February's fire at Yarrabee heard its first seven witnesses on Thursday, among them the man who ran the operation.

Ross Oxlade told the commissioner how he had formed a picture of the fire. "[[clook RO #court-language #time-forms|At one o'clock I drove up to the lookout on Mount Tandara, forty minutes each way, to see it with my own eyes]]," he said. He had then gone back to the district office.

"[[cpull RO #role-swap #court-language|I ordered Captain Pridham out of there twice, and she told me she wasn't leaving the school]]," he said. He had the times on a card. Counsel assisting asked for the recording; [[crec CC h #non-denial|the command would say next week what had become of it]].

A superintendent from the command was read the evidence of the people in the hall about the hour of the message. "[[cwatch CC d|Clocks do funny things in a fire]]," he said.

A meteorologist was asked about the sky. [[clight WB #court-language|On that day no lightning was registered within ninety kilometres of the town]], he said. [[cwind WB #unit-conversion|The wind on the ridge had been forty knots]], about what had been forecast, and [[cgust WB|one gust at Wirrabilla had reached fifty-five]].

Jodie Scaysbrook, a volunteer who joined the truck late in the day, was asked about the ridge. "[[cburn JM #role-swap|It was Mr Gammidge who lit it, from his own quad bike, and we ran behind him with wet sacks]]," she said. She had seen nobody else with a flame.

The sergeant in charge of the roads, Nerida Bassingthwaighte, was asked whether people had been forced from their houses. [[cmay SB|A grown person may stay on his own land whatever the colour of the warning]], she said. [[cask SB q|Who was going to carry them]], she asked the commissioner.

Noel Ebsworth, the mayor, handed up the shire's rules on roadside growth. [[cplough NE|Any farmer is free to plough the verge along his fence, today if he likes, and asks nobody]], he told the inquiry. [[cexc NE #partial-denial|It is wrong to say that the shire did nothing in spring; it may have done too little]].

Among the papers is the schedule of buildings. [[clist N|It has fourteen entries, of which number eight, "Tancred, Mill Street, weatherboard", carries the remark "total loss"]]. The list is signed by an assessor. [[c85 N|In the fire of 1985 the town lost twenty-six]].

Outside, two women held up a sheet on which they had painted the price of a pole. [[cprem PV #broken-promise|The first payments to families will be made in August, the premier's office said]], after an audit. [[cpole KD #hypothetical|Had the poles been replaced as planned in 2010, nothing about that day would be different]], Southline's Kylie Dunstone said; [[crange KD #range|between six and seven hundred are on order]].

The hearing goes on until Wednesday. Costs so far are put at $190,000, most of it for hire of the hall.

@claim aha 2011-02-05 | The fire of 5 February 2011 at Yarrabee burnt 4,300 hectares as a final figure
@claim bacre 2011-02 | The fire of 5 February 2011 at Yarrabee burnt 26,000 acres, about 10,500 hectares
@claim aagain 2011-02 | The fire starts again if the north-westerly returns
@claim ahouse 2011-02-05 | Eleven houses are lost at Yarrabee
@claim bhouses 2011-02 | Fourteen houses have been lost at Yarrabee
@claim c85 1985 | Yarrabee lost 26 houses in the fire of 1985
@claim asheep 2011-02-05 | At least two hundred sheep were lost
@claim alight 2011-02-05 | A bolt of lightning that struck a gum tree caused the Yarrabee fire
@claim clight 2011-02-05 | No lightning was registered within 90 km of Yarrabee on 5 February 2011
@claim bcond 2011-02-05 | A live power line lay in Ray Gammidge's stubble and set it alight on 5 February 2011
@claim bpub 2011-02 | The captain's account of the wire in the stubble is made up | A power line lay in the stubble and set it alight
@claim aoff 2011-02-05T11:05 | The Yarrabee power line was dead from 11:05 on 5 February 2011
@claim bpump 2011-02-05T12:50 | Ray Gammidge's electric pump ran on until 12:50 on 5 February 2011
@claim awhy 2011-02-05 | Southline Power does not say whether the line should have been switched off earlier
@claim aheli 2011-02-05 | Two helicopters dropped 22 loads of water on Yarrabee from 14:30 on 5 February 2011
@claim bsky 2011-02-06 | The first aircraft to drop water on Yarrabee came on Sunday 6 February 2011
@claim bbird 2011-02-05 | The helicopters of Saturday were invisible (said mockingly)
@claim aprom 2011 | Each family receives ten thousand dollars before Easter 2011
@claim cprem 2011-08 | The first payments to families will be made in August 2011
@claim anone 2011-02-05T14:40 | No telephone in the Yarrabee store had received a warning message by 14:40 on 5 February 2011
@claim atext 2011-02-05T13:10 | The warning text was on every telephone in Yarrabee at 13:10 on 5 February 2011
@claim btext 2011-02-05T15:02 | The warning message came to every telephone in the Yarrabee hall at 15:02 on 5 February 2011
@claim cwatch 2011-02-05 | The hour of the message that people in the hall report is a mistake | The warning message came to the telephones in the hall at 15:02
@claim awirra 2011-02-05 | The crew of three of a tanker that rolled at Wirrabilla had bruises
@claim ashut 2011-02-05T13:30 | Boonoke Lane was shut at both ends from 13:30 on 5 February 2011
@claim bopen 2011-02-05T14:10 | Boonoke Lane was wide open at 14:10 on 5 February 2011
@claim atruck 2011-02-05T12:55 | The fire truck Yarrabee One was rolling at 12:55 on 5 February 2011
@claim btruck 2011-02-05T14:15 | The fire truck Yarrabee One left the shed at 14:15 on 5 February 2011
@claim acrew 2011-02-05 | The fire truck Yarrabee One left with a crew of five on 5 February 2011
@claim bcrew 2011-02-05 | The fire truck Yarrabee One left with two people on 5 February 2011
@claim adesk 2011-02-05 | Ross Oxlade had not left his desk since noon on 5 February 2011 and would not leave it until the fire was out
@claim clook 2011-02-05T13:00 | Ross Oxlade drove to the lookout on Mount Tandara at 13:00 on 5 February 2011, forty minutes each way
@claim awind 2011-02-05 | The wind on the ridge at Yarrabee was 74 km/h on 5 February 2011
@claim cwind 2011-02-05 | The wind on the ridge at Yarrabee was forty knots on 5 February 2011
@claim cgust 2011-02-05 | A gust at Wirrabilla reached 55 knots on 5 February 2011
@claim bperm 2010 | Ray Gammidge must have a permit before he ploughs the verge
@claim cplough 2011 | Any farmer may plough the verge along his fence without asking anybody
@claim bburn 2011-02-05 | The brigade lit the back-burn on the ridge although Ray Gammidge begged it not to
@claim cburn 2011-02-05 | Ray Gammidge lit the back-burn on the ridge and the brigade tried to beat it out
@claim bpull 2011-02-05 | Bettina Pridham asked to pull out and Ross Oxlade told her to stay and hold the school
@claim cpull 2011-02-05 | Ross Oxlade ordered Bettina Pridham out twice and she refused to leave the school
@claim crec 2011-05 | The command does not say yet what became of the recording
@claim bross 2011-02 | Ross Oxlade is the best controller that the brigade has had
@claim bschool 2011-02 | The school of Yarrabee stands
@claim bkitch 2011-02-15 | Leanne Tancred's weatherboard house in Mill Street stood and had a working kitchen on 15 February 2011
@claim clist 2011-05 | The weatherboard house Tancred in Mill Street is a total loss
@claim bmust 2011 | Whoever is told to evacuate must leave at once
@claim cmay 2011 | An adult may stay on his own land whatever the warning
@claim apower 2011-02-05T12:58 | The mains was on in the Yarrabee store at 12:58 on 5 February 2011
@claim bhose 2011-02-05 | Leanne Tancred would have had a heart attack if she had stayed
@claim bmay 2011-02 | Yarrabee did itself proud
@claim bsays 2011-02 | Bettina Pridham is not sure that Yarrabee did itself proud
@claim cask 2011-05-19 | Nerida Bassingthwaighte asks who was going to carry people from their houses
@claim cexc 2010 | The shire did something in spring, perhaps too little | The shire did nothing in spring
@claim cpole 2011-02-05 | Nothing would have been different if the poles had been replaced in 2010
@claim crange 2011 | Between six and seven hundred poles are on order

@pair C area numeric aha bacre #unit-conversion | 4,300 hectares; 26,000 acres are 10,500
@pair C cause lexical alight bcond | lightning and a gum; a power line in the stubble
@pair C cause negation alight clight | a bolt of lightning; none within ninety kilometres
@pair C cause denial bcond bpub | what the captain saw is a story for the front bar
@pair C current antonym aoff bpump #time-forms | dead since 11:05; an electric pump ran until ten to one
@pair C current antonym,world-knowledge aoff bcond | dead since 11:05; a spitting wire when the fire began
@pair C current antonym aoff apower | dead since 11:05; the mains on at 12:58
@pair C aircraft negation,temporal aheli bsky | 22 loads on Saturday; the first drop on Sunday
@pair C text negation anone atext | no telephone by 14:40; on every telephone at 13:10
@pair C text temporal atext btext #time-forms | ten past one; two minutes past three
@pair C text denial btext cwatch | clocks do funny things in a fire
@pair C truck temporal atruck btruck #time-forms | rolling at 12:55; out of the shed at a quarter past two
@pair C crew numeric acrew bcrew | five; two
@pair C lane antonym ashut bopen | shut at both ends; wide open
@pair C withdrawal role bpull cpull | she asked to leave and was told to stay; she was told to leave and stayed
@pair C backburn role bburn cburn | lit by the brigade; lit by the farmer
@pair C evacuation modality bmust cmay | must leave at once; may stay on his land
@pair C verge modality bperm cplough | must have a permit; free to plough, asks nobody
@pair C house antonym bkitch clist | tea in the kitchen; total loss
@pair C controller world-knowledge,negation adesk clook | at the desk from noon until it was out; forty minutes away at one

@pair T update ahouse bhouses | eleven on the day, fourteen later
@pair T different-event c85 bhouses | the fire of 1985
@pair T different-event c85 ahouse | 1985 and 2011
@pair T at-least asheep cplough #bound | sheep of the ridge
@pair T conditional aagain aha | the figure holds unless the wind returns
@pair T rounding awind cwind #unit-conversion | forty knots are 74 km/h
@pair T different-place-time cgust awind | a gust at Wirrabilla, the wind at Yarrabee
@pair T different-place-time cgust cwind | another place
@pair T different-place-time awirra acrew | a crew of three on another fire
@pair T different-place-time awirra bcrew | a tanker elsewhere
@pair T hedge awhy bpump #non-denial | answers another question
@pair T sarcasm bbird aheli | invisible helicopters
@pair T promise-later-changed aprom cprem #broken-promise | before Easter; in August
@pair T hedge crec cpull #non-denial | will say next week
@pair T hedge crec bpull #non-denial | a recording of which nothing is said
@pair T opinion bross bpull | best controller; told us to stay
@pair T opinion bross clook | a judgement and a drive
@pair T opinion bmay bsays | proud or not
@pair T conditional bhose bmust | had she stayed
@pair T conditional bhose bopen | had she stayed; she drove out
@pair T question cask bmust | who would carry them
@pair T question cask cmay | a question to the commissioner
@pair T conditional cpole alight | had the poles been replaced
@pair T conditional cpole aoff | a pole that was not replaced
@pair T negation-scope cexc bperm #partial-denial | not nothing; too little
@pair T different-event bschool clist | the school stands, a house is listed
@pair T at-least crange cpole #range | an order of poles
@pair T different-event ashut btruck | lane and truck
@pair B anone btext | none by 14:40; some at 15:02 in another room
@pair B bhouses bkitch | fourteen lost; the eighth of them stands
@pair B bsky bbird | his remark and his statement of Sunday
