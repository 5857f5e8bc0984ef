@story kvalsund-slide dirty
topic: landslides
places: Kvalsund, Hjelmfjord, Leirsikt, Storlia, Tverrnes, Fjelltun Entreprenør, Kvalsund Havnelag
@speaker AT Aud Torvanger | Torvanger, resident
@speaker ED Storlia emergency desk | emergency desk, the desk
@speaker GE Gunn Elstrand | Elstrand, mayor
@speaker HN Halvard Nesteby | Nesteby, municipal engineer
@speaker RB Ragna Brobakken | Brobakken, spokeswoman, Leirsikt
@speaker PK Preben Kjosvik | Kjosvik, police superintendent, police
@speaker CS Callum Strathie | Strathie, driller
@speaker TF Tormod Fossengen | Fossengen, bus driver
@speaker IH Inge Havnås | Havnås, chairman of the harbour company
@speaker EL Eldbjørg Lysvold | Lysvold, harbour master
@speaker BR Bjarte Rønneseth | Rønneseth, contractor
@speaker SD Slope and Clay Directorate | Directorate
@speaker KO Kvalsund municipality | municipality

@article a
file: nordbyraa-quay-road-slides.txt
voice: agency wire
layout: text
place: Kvalsund
title: Quay road slides into Hjelmfjord, two missing found alive
byline: Jorunn Myklevoll
publisher: Nordbyrå
published: 2018-11-14T11:05+01:00
quotes: curly

KVALSUND (Nordbyrå) - A slide of quick clay carried off the quay road of Kvalsund at 20 minutes past midnight on Wednesday, together with two boathouses and a fuel tank that had been emptied in the summer.

[[amissing PK|Two men were unaccounted for in the first hours]], police superintendent Preben Kjosvik said. [[afound PK|Both were found before dawn, asleep in a cabin across the fjord]].

[[aroad PK #bound|At least 60 metres of road are gone]], Kjosvik said. [[a21 KO|By two in the morning 21 households had been fetched from their houses]], according to the municipality, which opened the school for them. [[a34 KO|The final figure was 34 households]], it said at 10 a.m.

[[acall ED #time-forms|The first telephone call about cracks in the road was received at eight minutes to midnight]], the emergency desk in Storlia stated. A patrol set out at once and was on the slope when the ground gave way.

Mayor Gunn Elstrand, who visited the school with coffee and blankets, called the night a miracle. "[[alearn GE|I first heard that there was any crack at all on the breakfast news]]," she said. [[ahome GE p #broken-promise|Everyone would be sleeping in their own beds again by Sunday]], she promised.

[[abest GE|No slope in the county is better looked after]], the mayor went on. "[[apaid GE|The borehole of last year was the municipality's doing, and we paid every krone of it]]."

The company Leirsikt has watched the clay since 2016. [[asensor RB #spokesperson|Its sensors along the quay sent a reading every ten minutes until the ground took them along]], said a spokeswoman, Ragna Brobakken. [[adepth RB #spokesperson|The hole that was drilled in 2017 went down to 18 metres]]. On what the readings had shown she was brief: "[[areadings RB h #non-denial|Numbers have to be read in their context, and that takes time]]." [[apublish RB p #broken-promise|All the data would be on the company's website by Friday]], she said.

[[arain N|The weather station in Kvalsund measured 41 millimetres of rain from Monday to Tuesday evening]], about a third of what November usually brings. [[aairport N|At the airport of Tverrnes, on the outer coast, it was eight]].

[[ageo SD h|Rain could have been what set the clay moving]], a geologist of the Slope and Clay Directorate said from the helicopter. [[aonly SD|It was surely not rain alone]], she added.

[[ablast AT|On Monday there had been three shots of dynamite from the tunnel site, strong enough to move the cups on the table]], said Aud Torvanger, a retired midwife whose garden now ends in the air. [[aheard AT|Two of them came after five o'clock]], she said.

The E-road is open. The express boat calls at Tverrnes instead of Kvalsund until further notice, and the bank has lent the shop a generator.

[[a1978 N|A slide in 1978 took a barn and four cows half a kilometre further up Hjelmfjord]]. After it the parish planted birches along the shore.

@article b
file: hjelmfjordingen-birch-tree.html
voice: local paper
layout: local
title: The birch that is standing in the wrong place
byline: Sissel Engevold
publisher: Hjelmfjordingen
published: 2018-11-21
quotes: curly

There is a birch in the middle of Kvalsund harbour. It stands upright on a raft of turf, thirty metres from where it was planted, and the gulls have taken to it.

Aud Torvanger looks at it from her kitchen, where a red line of tape on the floor shows how far she may go. She has kept the telephone bill. "[[bcall AT #time-forms|It was ten past nine on Tuesday evening when I rang to say that the road had split]]," she says. "[[bwine AT #sarcasm|A first-rate service, they took such an interest in my wine cellar]]." The voice at the other end, she says, asked twice whether she had been drinking.

Tormod Fossengen drove the last bus. "[[bopen TF #time-forms|At half past ten the barriers were standing in the ditch and I went straight through]]," he says. He had seven on board, among them a boy with a cello. [[bcrack TF|The left wheel dropped into something]], and he thought of a drain.

[[b1978 N|Older people speak of the barn that went in 1978, with four cows]]. The police station keeps a drawing of it in the corridor.

The drilling is something that all remember, since the rig stood on the football pitch for a week. Callum Strathie came over from Oban with it. "[[bdepth CS #unit-conversion|We got to thirty feet, the rods bent, and that was the end of it]]," he says on the telephone. "[[binvoice IH|His invoice was settled by us and the municipality has not put in an øre]]," says Inge Havnås, chairman of Kvalsund Havnelag, which owns the quay. [[bsum IH #rounding|It came to some 140,000 kroner]], he says. [[btransfer N|The transfer that he shows is for 139,600]].

In the container by the ice plant hangs a grey box with the name of Leirsikt on it. Harbour master Eldbjørg Lysvold says that [[bplug EL #time-forms|she took its plug out on All Saints' Day because she needed the socket for the truck]]. "[[bplug2 EL|I put a note on the box, and on Wednesday the note and the box were as I had left them]]," she says. The sensors have no other power. [[bpromise N #broken-promise|On Wednesday, a week after the slide, the company's website showed a picture of a mountain and no data]].

Bjarte Rønneseth of Fjelltun Entreprenør is building the tunnel. The story of Monday's shots is known to him. [[bcamp BR d|Campfire entertainment, in his opinion, put about by ladies with too much time]]. "[[bnotall BR|I never claimed that we hadn't blasted this autumn]]," he adds, "[[blast BR #time-forms|we did it the week before, and each time with a siren]]." [[bfill BR|As for the quay, not a barrowful of stone was put on it between June and now]].

Superintendent Preben Kjosvik went through his notes with us. [[b29 PK|On the list of the police, checked name by name in the gymnasium, there are 29 households]], he says. [[bshut PK|The road was shut from four on Tuesday afternoon until it no longer existed]], it says further down. Then, asked about the bus, he turned two pages on. "[[border PK #role-swap|Nesteby called our duty officer and asked us to take the barriers away, so a patrol did]]," he says.

Mayor Gunn Elstrand had her picture taken beside the birch on Monday. "[[btorch GE|When I stood there with my torch on Tuesday night and saw how wide the crack was, I said a prayer]]," she told the confirmation class. [[bslope GE h|Whether she will stand again next year is a matter for the party]], she told us.

The insurance pool for natural damage has opened an office in the school library and takes claims until Christmas. The church collects for the two families who lost boathouses. "[[bshame AT|The worst-kept shore in the country is what we have]]," says Torvanger. [[bwhoq AT q|Who opens a road with a hole in it]], she wants to know.

The council meets on Thursday at seven, in the school, since the town hall is within the tape.

@article c
file: veg-og-by-interview-nesteby.txt
voice: interview
layout: keyed
title: "I have measured more cracks than anyone in this fjord"
byline: Roar Tjeldnes
publisher: Veg og By
published: 2018-12-05
quotes: straight

Halvard Nesteby, 61, has been municipal engineer of Kvalsund for nineteen years. Since the slide he works from a caravan behind the church.

VEG OG BY: When had you last been down on the quay?

NESTEBY: [[csunday HN|On the Sunday, walking the dog, and then not again until it lay in the fjord]]. I want that to be clear, as people have me standing there with a shovel.

VEG OG BY: Who took the barriers away?

NESTEBY: [[corder HN #role-swap|The police telephoned me and said that they were opening, because the last bus had to come through]]. I said fine, or something of the sort. [[cbus HN #hypothetical|Had they told me that the crack had grown, I would have lain down across the road]].

VEG OG BY: Would you have been allowed to open it yourself?

NESTEBY: [[crule HN|The plan leaves the road to my judgement; if a geotechnician has views, I may ask for them]]. That's how I have done it for nineteen years. It was a yellow level, not a red one. [[clevel HN|On the north side of the fjord it was red the whole week]], and there the road was shut, by me.

VEG OG BY: There is a lot of talk about stone on the quay.

NESTEBY: [[ctip HN|Out there anyone with a lorry was free to tip right up to the edge]]. It was never forbidden. [[ctiph HN h|What was tipped this autumn, and by whom, you will have to ask people who were there]].

VEG OG BY: And the sensors?

NESTEBY: A good system, very modern. [[cgreen HN|On the Tuesday the lamp on the control panel in my office was green]]. [[cnorth HN|The line on the north shore has not missed a reading since Easter]]. [[cif HN #hypothetical|If the pressure in the clay had been read that night, we would have had an hour]]. The rest is for Leirsikt to explain.

VEG OG BY: Leirsikt says that its sensors reported up to the last moment.

NESTEBY: Then Leirsikt will be able to print it out.

VEG OG BY: How deep was the famous hole?

NESTEBY: I don't keep such figures in my head. [[cdeep HN h #non-denial|Deep enough for what we wanted at the time]].

VEG OG BY: What did you think when you saw the crack?

NESTEBY: [[cmeasure HN #time-forms|I laid my folding rule into it on Tuesday at a quarter to four, and it was eleven centimetres]]. Eleven I can live with. I have measured more cracks than anyone in this fjord. [[cclose HN|So I had the road closed, fifteen minutes later]].

VEG OG BY: The mayor says that no slope is better looked after.

NESTEBY: She has a good heart. [[cmoney HN m|The state should pay for such places, not four thousand people]]. We asked for nine million and got a brochure.

VEG OG BY: What happens now with the people who had to leave?

NESTEBY: Some are back. [[c11 HN|Eleven households are still in flats in Storlia]]. The municipality pays their rent until Easter. After that the natural damage fund takes over, and I sit with the forms every Thursday.

@article d
file: directorate-notice-2018-118.txt
voice: regulator notice
layout: dispatch
title: Notice 2018/118: quick clay slide at Kvalsund, preliminary findings and orders
byline: -
publisher: Slope and Clay Directorate
published: 2018-12-17
quotes: curly

1. Subject. This notice concerns the slide of 14 November 2018 under the municipal quay road at Kvalsund. It is issued under section 14 of the Ground Safety Act. Findings are preliminary; the final report is expected in May.

2. Extent. [[droad N|The length of road lost is 74 metres]]. About 38,000 cubic metres of clay ran into the fjord. The scarp is up to seven metres high.

3. Warning. [[dcall N #time-forms|The telephone company's record shows a call of four minutes from a house on the slope to the emergency desk, beginning at 21.11 on 13 November]]. The desk has been asked to supply the recording. [[ddesk ED h|It has replied that it does not comment on single callers]].

4. Monitoring. [[dsaid N|Leirsikt has stated in writing that the sensors reported without a gap up to the slide]]. [[dsensor N #time-forms|The Directorate has examined the server, on which the most recent reading from the quay is dated 1 November at 14.20]]. [[dnorth N|The line on the opposite shore was working normally]]. A green lamp on a control panel shows that the panel has power, and nothing more.

5. Investigations. One borehole exists. [[ddepth N|Its depth, measured with a weighted tape on 3 December, is 9.2 metres]]. The soft layer begins at about twelve.

6. Control of the road. [[drule N|At yellow level a closed road must stay closed until a geotechnician has consented in writing]]. No consent was asked for. [[dpolice N|The police may close a road in danger, and may leave the opening to the municipality]].

7. Filling. [[dedge N|Under the zoning plan of 2011 no stone or soil may be placed within 30 metres of the edge]]. [[dfill N|Photographs from the air show that some 900 cubic metres were added to the quay in October]]. The Directorate has not established who tipped them. [[dfill2 N #hypothetical|If it was done for payment, the sum will be claimed back]].

8. Blasting. The contractor's log for week 46 has been called for. [[dblast N h|Its effect on the clay was in all probability small]].

9. Orders. [[dhome N|Houses inside the red line may not be lived in before 1 May 2019]]. [[dorder N m|The municipality is to lower the slope by two metres]]. [[dmeas N m|Leirsikt is to publish its readings within 14 days]]. Costs fall on the owner of the ground.

10. Appeal. An appeal may be lodged within three weeks. It does not suspend the orders in paragraph 9. Questions are answered on weekdays from nine to three by the section for clay.

@claim amissing 2018-11-14 | Two men were unaccounted for in the first hours after the slide at Kvalsund
@claim afound 2018-11-14 | The two missing men were found asleep in a cabin across the fjord
@claim aroad 2018-11-14 | At least 60 metres of the quay road at Kvalsund are gone
@claim a21 2018-11-14T02:00 | 21 households in Kvalsund had been evacuated by 02:00 on 14 November 2018
@claim a34 2018-11-14 | 34 households in Kvalsund were evacuated after the slide of 14 November 2018
@claim acall 2018-11-13T23:52 | The emergency desk received the first call about cracks in the Kvalsund quay road at 23:52 on 13 November 2018
@claim alearn 2018-11-14 | Gunn Elstrand first heard of the crack in the quay road on the breakfast news of 14 November 2018
@claim ahome 2018-11-18 | All evacuated people of Kvalsund will be back in their own beds by Sunday 18 November 2018
@claim abest 2018-11-14 | No slope in the county is better looked after than that of Kvalsund
@claim apaid 2017 | The municipality of Kvalsund paid the whole cost of the borehole of 2017
@claim asensor 2018-11-14 | The quay sensors of Leirsikt sent a reading every ten minutes up to the slide of 14 November 2018
@claim adepth 2017 | The borehole of 2017 at Kvalsund is 18 metres deep
@claim areadings 2018-11-14 | Leirsikt does not say yet what its sensors showed
@claim apublish 2018-11-16 | Leirsikt will put all its data on its website by Friday 16 November 2018
@claim arain 2018-11-13 | 41 mm of rain fell in Kvalsund from Monday to Tuesday evening
@claim aairport 2018-11-13 | 8 mm of rain fell at the airport of Tverrnes from Monday to Tuesday evening
@claim ageo 2018-11-14 | Rain may have set the clay at Kvalsund moving
@claim aonly 2018-11-14 | Rain was not the only cause of the slide at Kvalsund
@claim ablast 2018-11-12 | Three blasts were fired at the tunnel site at Kvalsund on Monday 12 November 2018
@claim aheard 2018-11-12T17:00 | Two blasts came from the tunnel site at Kvalsund after 17:00 on 12 November 2018
@claim a1978 1978 | A slide at Kvalsund in 1978 took a barn and four cows
@claim bcall 2018-11-13T21:10 | Aud Torvanger telephoned the emergency desk about the split road at 21:10 on 13 November 2018
@claim bwine 2018-11-13 | The emergency desk gave Aud Torvanger a first-rate service (said mockingly)
@claim bopen 2018-11-13T22:30 | The barriers on the quay road stood in the ditch and the road was open at 22:30 on 13 November 2018
@claim bcrack 2018-11-13T22:30 | A wheel of the last bus dropped into a hollow in the quay road
@claim b1978 1978 | A barn with four cows went in a slide at Kvalsund in 1978
@claim bdepth 2017 | Callum Strathie's borehole at Kvalsund ended at 30 feet, about 9.1 metres
@claim binvoice 2017 | Kvalsund Havnelag paid for the borehole and the municipality of Kvalsund paid nothing
@claim bsum 2017 | The borehole cost about 140,000 kroner
@claim btransfer 2017 | The bank transfer for the borehole shown by Inge Havnås is for 139,600 kroner
@claim bplug 2018-11-01/2018-11-14 | Eldbjørg Lysvold unplugged the sensor box of Leirsikt on 1 November 2018
@claim bplug2 2018-11-14 | The sensor box was still unplugged after the slide on 14 November 2018
@claim bpromise 2018-11-21 | Leirsikt had put no data on its website by 21 November 2018
@claim bcamp 2018-11-12 | The story of blasting at the tunnel site on Monday 12 November 2018 is invented | Shots were fired at the tunnel site at Kvalsund on Monday 12 November 2018
@claim bnotall 2018 | Bjarte Rønneseth did not say that his firm had done no blasting in autumn 2018
@claim blast 2018-11 | Fjelltun Entreprenør blasted in the week before 12 November 2018, with a siren each time
@claim bfill 2018-06/2018-11 | No stone was put on the quay of Kvalsund between June and November 2018
@claim b29 2018-11-14 | 29 households of Kvalsund were evacuated according to the checked list of the police
@claim bshut 2018-11-13T16:00/2018-11-14T00:20 | The quay road was shut from 16:00 on 13 November 2018 until the slide
@claim border 2018-11-13 | Halvard Nesteby asked the police to take the barriers off the quay road, and a patrol did so
@claim btorch 2018-11-13 | Gunn Elstrand stood at the crack in the quay road on the night of Tuesday 13 November 2018
@claim bslope 2018-11 | Gunn Elstrand does not say whether she will stand again as mayor
@claim bshame 2018-11 | Kvalsund has the worst-kept shore in the country
@claim bwhoq 2018-11 | Aud Torvanger asks who opens a damaged road
@claim csunday 2018-11-11/2018-11-14 | Halvard Nesteby was not on the quay between Sunday 11 November 2018 and the slide
@claim corder 2018-11-13 | The police told Halvard Nesteby by telephone that they were opening the quay road
@claim cbus 2018-11-13 | Halvard Nesteby would have kept the road shut if he had been told that the crack had grown
@claim crule 2018 | The municipal engineer may open a road at yellow level on his own judgement, without asking a geotechnician
@claim clevel 2018-11 | The danger level on the north side of the fjord was red the whole week
@claim ctip 2018 | Anyone was free to tip stone on the quay of Kvalsund right up to the edge
@claim ctiph 2018-11 | Halvard Nesteby does not say what was tipped on the quay in autumn 2018
@claim cgreen 2018-11-13 | The lamp on the sensor panel in the office of Halvard Nesteby was green on 13 November 2018
@claim cnorth 2018 | The sensor line on the north shore has not missed a reading since Easter 2018
@claim cif 2018-11-13 | A reading of the clay pressure that night would have given an hour of warning
@claim cdeep 2017 | Halvard Nesteby does not say how deep the borehole is
@claim cmeasure 2018-11-13T15:45 | Halvard Nesteby measured the crack in the quay road with a folding rule at 15:45 on 13 November 2018
@claim cclose 2018-11-13T16:00 | Halvard Nesteby had the quay road closed at 16:00 on 13 November 2018
@claim cmoney 2018 | The state should pay for slopes such as that of Kvalsund
@claim c11 2018-12-05 | Eleven households of Kvalsund are still in flats in Storlia
@claim droad 2018-11-14 | 74 metres of the quay road at Kvalsund were lost
@claim dcall 2018-11-13T21:11 | A call from a house on the slope reached the emergency desk at 21:11 on 13 November 2018
@claim ddesk 2018-12 | The emergency desk does not comment on single callers
@claim dsaid 2018 | Leirsikt has stated that the quay sensors reported without a gap up to the slide
@claim dsensor 2018-11-01T14:20 | The last reading of the quay sensors before the slide is of 1 November 2018 at 14:20
@claim dnorth 2018-11 | The sensor line on the opposite shore was working normally
@claim ddepth 2018-12-03 | The borehole at Kvalsund is 9.2 metres deep
@claim drule 2018 | A road closed at yellow level must stay closed until a geotechnician has consented in writing
@claim dpolice 2018 | The police may close an endangered road and leave the opening to the municipality
@claim dedge 2011/2018 | No stone or soil may be placed within 30 metres of the edge of the quay
@claim dfill 2018-10 | About 900 cubic metres of stone were added to the quay of Kvalsund in October 2018
@claim dfill2 2018-10 | The sum paid for tipping will be claimed back if the tipping was done for payment
@claim dblast 2018-11 | Blasting probably had little effect on the clay at Kvalsund
@claim dhome 2019-05-01 | Houses inside the red line may not be lived in before 1 May 2019
@claim dmeas 2018-12 | Leirsikt is ordered to publish its readings within 14 days

@same b1978 a1978

@pair C call temporal acall bcall #time-forms | first call at 23:52; she rang at 21:10
@pair C call temporal acall dcall #time-forms | first call at 23:52; the record has one at 21:11
@pair C barriers role border corder #role-swap | the engineer asked the police; the police told the engineer
@pair C road antonym,temporal bopen bshut | barriers in the ditch at half past ten; shut from four until the slide
@pair C road antonym border bshut | a patrol took the barriers away; shut until the slide
@pair C households numeric a34 b29 | 34 households; 29 on the checked list
@pair C sensors temporal,antonym asensor dsensor #time-forms | a reading every ten minutes to the end; the last one on 1 November
@pair C sensors antonym,world-knowledge asensor bplug2 | sending to the end; unplugged to the end
@pair C borehole numeric adepth bdepth #unit-conversion | 18 metres; thirty feet
@pair C borehole numeric adepth ddepth | 18 metres; 9.2 metres
@pair C payer role,negation apaid binvoice #role-swap | the municipality paid all; the harbour company paid, the municipality nothing
@pair C rule modality crule drule | may open on his own judgement; must stay closed without consent
@pair C edge modality ctip dedge | free to tip to the edge; no stone within 30 metres
@pair C fill negation bfill dfill | not a barrowful since June; 900 cubic metres in October
@pair C mayor factive,temporal alearn btorch | first heard of a crack at breakfast on Wednesday; saw it on Tuesday night
@pair C engineer negation,temporal csunday cmeasure | not on the quay after Sunday; measured the crack there on Tuesday
@pair C shots denial ablast bcamp | three shots on Monday; campfire entertainment

@pair T update a21 a34 | 21 by two o'clock, in the end 34
@pair T update a21 b29 | 21 by two o'clock, more on the later list
@pair T update amissing afound | missing at first, then found
@pair T update a34 c11 | evacuated in the night; still away in December
@pair T at-least aroad droad #bound | at least 60 metres; 74
@pair T rounding bdepth ddepth #unit-conversion | thirty feet is 9.14 metres, near 9.2
@pair T rounding bcall dcall #time-forms | ten past nine, 21:11
@pair T different-place-time arain aairport | rain in the fjord and on the coast
@pair T different-event cnorth dsensor | the other shore's line works, the quay's does not
@pair T different-event dnorth bplug2 | two sensor lines
@pair T different-place-time clevel crule | red in the north, yellow at the quay
@pair T hedge ageo aonly | rain may have begun it, it was not alone
@pair T hedge areadings dsensor #non-denial | no word on readings is no denial
@pair T hedge cdeep adepth #non-denial | deep enough names no depth
@pair T hedge ctiph dfill #non-denial | an answer passed on, nothing denied
@pair T hedge ddesk dcall #non-denial | no comment on callers
@pair T hedge dblast ablast | small effect, but blasts
@pair T conditional cbus bopen #hypothetical | what he would have done
@pair T conditional cif bplug2 #hypothetical | had it been read, and the box was dead
@pair T conditional dfill2 bfill #hypothetical | only if there was a payment
@pair T opinion abest bshame | best and worst slope are judgements
@pair T promise-later-changed ahome dhome #broken-promise | home by Sunday; not before May
@pair T promise-later-changed ahome c11 #broken-promise | home by Sunday; eleven still away in December
@pair T promise-later-changed apublish bpromise #broken-promise | data by Friday; none on the Wednesday after
@pair T quoted-by-another dsaid dsensor | the Directorate reports the firm's statement before its own finding
@pair T negation-scope bnotall blast #denied-denial | he never claimed that there was none, only not on Monday
@pair T negation-scope cgreen bplug2 | a green lamp on the panel in the office, an unplugged box on the quay
@pair T sarcasm bwine ddesk | praise of the service is mockery
@pair T question bwhoq crule | a question, no statement about the rule
@pair T different-event a1978 droad | two slides at Kvalsund
@pair T rounding bsum btransfer | some 140,000, the transfer is for 139,600
@pair T negation-scope dpolice drule | who may open is left open; consent must be had
@pair B asensor bplug | unplugged on 1 November; somebody might have put the plug back
@pair B bcamp aheard | the second of her sentences, denied with the first
@pair B corder bshut | the police said that they were opening; shut all the time
