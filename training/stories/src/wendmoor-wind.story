@story wendmoor-wind dirty
topic: wind power
places: Wendmoor, Hollerkoog, Hollerkoog Wind, Deichhort, Seilwerk Brake
@speaker HW Hollerkoog Wind | operator, company
@speaker TE Tomma Eggerking | Eggerking, Ms Eggerking, managing director
@speaker LW Lühr Wichelmann | Wichelmann, technician
@speaker FA Focke Ahrendholz | Ahrendholz, farmer
@speaker WS Wiebke Stubbendieck | Stubbendieck, dispatcher
@speaker ER Enno Rickwardt | Rickwardt, rope climber
@speaker GL Gesche Lammerding | Lammerding, haulier
@speaker DV Deichhort | insurer
@speaker PO district police | police
@speaker HT Hauke Thormählen | Thormählen, mayor
@speaker VT Swantje Ubbelohde | Ubbelohde, vet

@article a
file: nordkante-turbine-wendmoor.txt
voice: agency wire
layout: wrapped
place: Wendmoor
title: Wind turbine buckles in storm near Wendmoor
byline: Birte Haffhusen
publisher: Nordkante Nachrichtendienst
published: 2019-11-15T11:32+01:00
quotes: straight

WENDMOOR (Nordkante) - Some 190 tonnes of steel and glass fibre lay across a rape field near the sea dyke on Friday after one of the twelve turbines of the Wendmoor wind park gave way during the night.

[[atime HW #time-forms|The tower of number seven buckled at ten past three in the morning]], its operator, Hollerkoog Wind, said. The mast broke about a third of the way up. No people were in the park.

[[awind HW #unit-conversion|When it happened the instrument on the nacelle was showing 34 metres a second]], according to the company. [[astill HW|The blades had been at a standstill for hours by then]], it said in a statement. [[abrake HW|A dispatcher in the control room at Hollerkoog had braked the machine from her desk on Thursday evening]].

[[ainsp TE|Climbers on ropes went over all three blades in May of this year]], Tomma Eggerking, the managing director, said at the edge of the field. [[ains TE|The machine is insured at its full value, storm included]], she added. Asked about reports of a damaged blade, she said: "[[acrack TE|Before this morning no one in our house had heard of a crack]]."

[[acows PO|Three heifers of the farmer next door, Focke Ahrendholz, were killed in their pasture by a piece of blade]], the district police said. The lane to the dyke has been closed for 600 metres. A fire engine from Wendmoor was on the spot within forty minutes; there was nothing to put out.

[[alightning HW h|A stroke of lightning cannot be excluded]], the company said. The weather service registered two in the district before midnight.

The technician in charge of the park until the summer, Lühr Wichelmann, could not be reached. [[aleft TE|He gave up his post here in June because he wanted to go to sea again]], Eggerking said.

[[astand TE p #broken-promise|The other eleven will stay off until each of them has been looked at from top to bottom]], the managing director announced.

[[ahouse N #rounding|In a good year the park supplies around 30,000 households]]. It was built in 2008 by the families who had run the local dairy. [[aland HW|The ground on which number seven stood is rented from Ahrendholz]], the company said, as are the tracks. [[aloss HW|A single machine out of action costs the company roughly 1,500 euros a day]].

[[asecond HW #bound|Clearing the field will take at least three weeks]], a site manager estimated. The State Office for Plant Safety has sent two engineers, who were photographing the flange on Friday.

[[afirst N|It is the first collapse in the district since a smaller machine fell at Kattrepel in 2011]]. The wind is to drop on Saturday.

@article b
file: deichblick-brueggenthies-clock.html
voice: opinion column
layout: modern
title: The clock in Focke Ahrendholz's kitchen
byline: Insa Brüggenthies
publisher: Deichblick
published: 2019-11-21
quotes: low

I like wind turbines. Let me say that first, because of the letters. [[blike N #opinion|They suit our flat country better than any of the things that it has been asked to put up with before]]: bombing ranges, a reactor, holiday parks with mini golf.

Our mayor, Hauke Thormählen, thinks otherwise. [[bugly HT #opinion|A horizon with twelve fans on it is a horizon spoilt]], he told the council in 2006, and he has repeated it on every occasion with a buffet. There is a brochure, too, which Hollerkoog Wind hands out to school classes: in it [[bbroch HW|a blade measures 58.5 metres]], and a seal waves at the reader.

On Tuesday I sat with Focke Ahrendholz, whose kitchen lies four hundred metres from what used to be number seven. [[bclock FA #time-forms|The bang knocked the clock off his wall, he says, and it stopped at 4.25]]. It hangs there again and still says so. He had been lying awake. [[bspin FA|The blades went round like a potato digger up to the very second of the crash]], he told me.

What about the heifers? He put on his boots and took me to the barn. [[bbarn FA|Every animal he owns has been under this roof since the middle of October]], he said, and counted them out loud for my benefit. There were thirty-one. [[bland FA|He sold the company that field in 2007]], he added, and he would not want it back as a present.

[[bwindy N #sarcasm|Of course it was the wind; who could foresee wind, here of all places]]?

Gesche Lammerding has the job of carting off the wreck. You need to know how long a thing is before you take it round the bend at the creamery. [[bblade GL #unit-conversion|Her tape says a little over 61 metres for the blade that stayed in one piece]]. The creamery has taken down a lamp post for the occasion.

I also rang Tomma Eggerking, who was courteous. [[bmay TE|With a flaw in a blade it is up to the firm to judge whether it goes on running until the next service]], she explained. "[[bphoto TE #factive|I learnt from the expert on the day of the collapse that blade two had been cracked]]," she said. Had she been asked to switch the thing off? [[basked TE h #non-denial|That was a question for the lawyers]], she said.

And will the village get the bicycle path that was promised with the first foundation stone? [[bpath HW p #broken-promise|It will be ready by the summer of 2010]], I read in a leaflet in my drawer. I walked there on Sunday; [[bmud N|there is mud and a row of marker pegs]].

Would I still sign for a new turbine behind my garden? [[bsign N #hypothetical|If they showed me the service book, I would]]. Until then I think of the clock. It belonged to Ahrendholz's grandmother, and nobody has wound it since.

[[bfault N h|I do not say that the company is to blame]]. I say that it owes us a list.

@article c
file: wendmoorer-bote-screen-grey.txt
voice: local paper
layout: text
title: "My screen went grey": a night shift and its consequences
byline: Ocke Harmssen + Femke Tjaden
publisher: Wendmoorer Bote
published: 2019-11-30
quotes: low

Two of the three desks in the control room are empty at night. Wiebke Stubbendieck had the third one on 14 November, with a thermos flask and forty-four turbines in five parks before her.

"[[cfeed WS|Number seven was feeding the grid as usual until my screen went grey]]," she says. "[[ctouch WS #role-swap|I did not switch anything off that night; the only person who can do that for Wendmoor is the farmer who keeps the key to the cabinet]]." She has told the police the same. [[ccall WS #ambiguous-pronoun|At half past two she rang Eggerking, and she was told that she should leave it alone]].

The farmer with the key is Focke Ahrendholz. [[ckey FA|He used it in September for the last time, for a school class]], he says.

Lühr Wichelmann, 41, opens his door in Hollerkoog with a baby on his arm. He has not been to sea since his military service. [[cfired LW|The company threw him out in June with a letter of four lines]], he says, and he has kept it. [[cphoto LW|On 12 February he laid a photograph of the crack, with a ruler beside it, on the managing director's desk]]. [[clen LW #bound|It was at least thirty centimetres long by then]]. A court will hear his case in January.

From the company's head office came an answer of ten lines. It is signed by Tomma Eggerking. As to the picture, she remembers it. "[[cshadow TE #factive|I looked at it in February and realised that the laminate had opened]]," she writes, "[[cjudge TE|and in my judgement it could wait until autumn]]".

At Seilwerk Brake, the firm that supplies the climbers, foreman Enno Rickwardt took down his calendar for us. [[crope ER #time-forms|The last time anybody of his crew hung on number seven was in the week after the autumn fair two years ago]], he says. [[cdrone ER|In May a student flew round it with a drone]]. He calls that a nice film. [[cq N|On the day after the storm Eggerking had told the agency Nordkante that nobody in the house had heard of a crack]].

[[cpol DV|Storm cover for the park ran out on 30 September and has not been renewed]], the insurer Deichhort informed us. It was still paying for a gearbox of 2018, a clerk said. [[cfull DV|For fire the machines remain covered]].

There is the matter of the cattle. Swantje Ubbelohde, the vet on duty, drove out before dawn. [[cvet VT|Three heifers with Ahrendholz's ear tags lay dead on the grass]], she says, and she billed somebody for it, though she would prefer not to say whom.

[[crestart HW|Since Monday four of the park's turbines have been running again by day]], the company says. [[callowed HW|The permit lets it run all of them as long as the wind stays below twelve metres a second]]. [[ctenth HW #percentage-conversion|When all eleven were looked at this month, cracks turned up on fewer than one in ten]], a technician added on its behalf. The ten lines from head office end with the man who once looked after them: [[cyarn TE d|the letter that Mr Wichelmann likes to tell people about is a piece of sailor's yarn]].

The primary school has cancelled its visit. [[clast HW|Lammerding's lorries are to take the last pieces away in the coming week]], to a cement works, where they will be burnt.

@article d
file: lafa-notice-2019-88.txt
voice: regulator notice
layout: dispatch
title: Notice 88/2019: collapse of a wind turbine at Wendmoor on 15 November 2019
byline: -
publisher: State Office for Plant Safety
published: 2019-12-13
quotes: low

Pursuant to section 9 of the Plant Safety Act the State Office publishes its preliminary findings on turbine 7 of the Wendmoor wind park. They are subject to the final report.

## Course of events

[[dtime N #time-forms|The connection to turbine 7 was lost at 03.10.22]]. [[drev N|At this moment the rotor was making fourteen revolutions a minute]]. [[dcmd N|The key switch in the cabinet of the tower was not turned in the twenty-four hours before]].

[[dwind N #unit-conversion|The highest value stored by the nacelle's own instrument during that night is 47 knots]]. [[dcut N #bound|The type is certified for gusts of up to 115 knots at standstill]]. [[dlight N|No lightning current was recorded by the cards in the blades]].

## Condition of the blades

[[dblade N #unit-conversion|Rotor blades of this type have a length of 61.2 metres]]. Blade 2 had a crack in the trailing edge. [[dcrack N|Its length was 48 centimetres after the collapse]]. Whether it brought about the collapse is not settled; [[dcause N h|the bolts of the lower flange may have played a part]].

[[dmust N|A turbine must be taken out of operation on the day on which a crack of more than twenty centimetres is found]] (Technical Rule 14, paragraph 3).

The service book contains entries for May 2019 (flight of a camera) and October 2017 (climbers). [[dbook N|There are no entries about climbers between these two]].

## Other turbines

The State Office had all the remaining turbines examined in November in the presence of the operator. [[dquarter N #percentage-conversion|Cracks were found on three of them on that occasion, which is 27 per cent]]. They were not identical in kind.

[[dban N|By order of 22 November none of the eleven may be operated, at whatever wind speed]]. The order is immediately enforceable. [[dfine N #hypothetical|Should it be disregarded, a penalty of up to 50,000 euros a day may be imposed]]. The operator has lodged an objection, on which the administrative court has yet to decide.

## Further procedure

The operator has been heard. [[dopin TE|In the opinion of its managing director the office is exaggerating]]; [[dopin2 N #opinion|the office considers its measures moderate]]. Statements may be submitted until 31 January 2020. [[dfinal N p|The final report is to be published by the end of March]]. The wreck has been released by the public prosecutor. A sealed section of the flange is being kept at the materials testing institute, and samples of the laminate have gone to a laboratory abroad. Landowners whose fields were damaged may apply to the district for a provisional assessment. Questions of compensation for cattle are outside the competence of this office.

@claim atime 2019-11-15T03:10 | The tower of turbine 7 at Wendmoor buckled at 3:10 on 15 November 2019
@claim bclock 2019-11-15T04:25 | The crash of turbine 7 at Wendmoor happened at 4:25 on 15 November 2019
@claim dtime 2019-11-15T03:10 | The connection to turbine 7 at Wendmoor was lost at 3:10 on 15 November 2019
@claim awind 2019-11-15T03:10 | The instrument on the nacelle of turbine 7 showed 34 m/s when the tower buckled
@claim dwind 2019-11-15 | The highest wind stored by the nacelle instrument of turbine 7 in the night of the collapse was 47 knots, about 24 m/s
@claim astill 2019-11-15T03:10 | The blades of turbine 7 had stood still for hours when the tower buckled
@claim bspin 2019-11-15 | The blades of turbine 7 were turning fast up to the second of the crash
@claim drev 2019-11-15T03:10 | The rotor of turbine 7 was making fourteen revolutions a minute when the connection was lost
@claim cfeed 2019-11-15 | Turbine 7 was feeding power into the grid until the control room lost it
@claim abrake 2019-11-14 | A dispatcher in the control room braked turbine 7 from her desk on the evening of 14 November 2019
@claim ctouch 2019-11-14/2019-11-15 | Wiebke Stubbendieck switched no turbine off that night and only the farmer with the key could have switched off a Wendmoor turbine
@claim dcmd 2019-11-14/2019-11-15 | The key switch in the tower cabinet of turbine 7 was not turned in the 24 hours before the collapse
@claim aland 2019 | Hollerkoog Wind rents the ground of turbine 7 from Focke Ahrendholz
@claim bland 2007 | Focke Ahrendholz sold the field of turbine 7 to Hollerkoog Wind in 2007
@claim bmud 2019-11 | On the route of the bicycle path there is only mud and a row of marker pegs
@claim cq 2019-11-15 | Tomma Eggerking told the agency Nordkante that nobody in the house had heard of a crack
@claim asecond 2019-11 | Clearing the field will take at least three weeks
@claim clast 2019-12 | The last pieces of turbine 7 are to be taken away in the first week of December 2019
@claim ckey 2019-09 | Focke Ahrendholz last used the key of the cabinet in September 2019
@claim ccall 2019-11-15T02:30 | Tomma Eggerking told Wiebke Stubbendieck by telephone at 2:30 to leave the turbine alone
@claim ainsp 2019-05 | Rope climbers inspected all three blades of turbine 7 in May 2019
@claim crope 2017-10 | Rope climbers last worked on turbine 7 in autumn 2017
@claim cdrone 2019-05 | A student flew round turbine 7 with a drone in May 2019
@claim dbook 2017-10/2019-05 | The service book of turbine 7 has no entry about climbers between October 2017 and May 2019
@claim ains 2019-11-15 | Turbine 7 is insured at its full value, including against storm
@claim cpol 2019-09-30 | Storm cover for the Wendmoor wind park ended on 30 September 2019 and was not renewed
@claim cfull 2019-11 | The turbines of the Wendmoor wind park are insured against fire
@claim acrack 2019-11-15 | Before 15 November 2019 nobody at Hollerkoog Wind had heard of a crack in turbine 7
@claim bphoto 2019-11-15 | Tomma Eggerking learnt of the crack in blade two from the expert on the day of the collapse
@claim cphoto 2019-02-12 | Lühr Wichelmann gave the managing director a photograph of the crack on 12 February 2019
@claim cshadow 2019-02 | Tomma Eggerking realised from the photograph in February 2019 that the laminate of the blade had opened
@claim cjudge 2019-02 | In the judgement of Tomma Eggerking the damage could wait until autumn
@claim clen 2019-02 | The crack was at least 30 centimetres long in February 2019
@claim dcrack 2019-11-15 | The crack in blade 2 was 48 centimetres long after the collapse
@claim acows 2019-11-15 | Three heifers of Focke Ahrendholz were killed in their pasture by a piece of blade
@claim bbarn 2019-10/2019-11 | All the cattle of Focke Ahrendholz have been in the barn since the middle of October 2019
@claim cvet 2019-11-15 | Three heifers with Focke Ahrendholz's ear tags lay dead on the meadow after the collapse
@claim alightning 2019-11-15 | Lightning may have struck turbine 7
@claim dlight 2019-11-15 | The cards in the blades of turbine 7 recorded no lightning current
@claim aleft 2019-06 | Lühr Wichelmann gave up his post in June 2019 by his own wish
@claim cfired 2019-06 | Hollerkoog Wind dismissed Lühr Wichelmann in June 2019 by letter
@claim cyarn 2019-06 | The story of Lühr Wichelmann's dismissal is invented | Lühr Wichelmann was dismissed by Hollerkoog Wind
@claim astand 2019-11 | The other eleven turbines stay off until each has been examined
@claim crestart 2019-11-25 | Four turbines of the Wendmoor park have been running by day since 25 November 2019
@claim callowed 2019-11 | Hollerkoog Wind may run all remaining turbines at winds below 12 m/s
@claim dban 2019-11-22 | From 22 November 2019 none of the eleven turbines may be operated at any wind speed
@claim dfine 2019-12 | A penalty of up to 50,000 euros a day is possible if the order is disregarded
@claim bblade 2019 | A rotor blade of turbine 7 is a little over 61 metres long
@claim bbroch 2019 | A rotor blade of turbine 7 is 58.5 metres long
@claim dblade 2019 | Rotor blades of the type of turbine 7 are 61.2 metres long
@claim bmay 2019 | The operator may judge whether a turbine with a flawed blade runs on until the next service
@claim dmust 2019 | A turbine must be taken out of operation on the day a crack of more than 20 centimetres is found
@claim ctenth 2019-11 | The examination of November 2019 found cracks on fewer than one in ten of the eleven other turbines
@claim dquarter 2019-11 | The examination of November 2019 found cracks on three of the eleven other turbines, 27 per cent
@claim ahouse 2019 | The Wendmoor park supplies around 30,000 households
@claim blike 2019 | Wind turbines suit the flat country better than anything built there before
@claim bugly 2006 | A horizon with twelve wind turbines is a spoilt horizon
@claim bwindy 2019-11-15 | Nobody could have foreseen wind at Wendmoor (said mockingly)
@claim bpath 2010 | The bicycle path will be ready by summer 2010
@claim bsign 2019 | Insa Brüggenthies would agree to a turbine behind her garden if she saw the service book
@claim basked 2019-11 | Tomma Eggerking does not say whether she was asked to switch the turbine off
@claim bfault 2019-11 | Insa Brüggenthies does not say that the company is to blame
@claim dcause 2019-12 | The bolts of the lower flange may have contributed to the collapse
@claim dcut 2019 | The turbine type is certified for gusts of up to 115 knots at standstill
@claim dopin 2019-12 | In Tomma Eggerking's opinion the State Office is exaggerating
@claim dopin2 2019-12 | The State Office considers its measures moderate

@claim afirst 2011 | A smaller turbine fell at Kattrepel in 2011

@pair C hour temporal atime bclock #time-forms | 3:10; the clock stopped at 4:25
@pair C hour temporal bclock dtime #time-forms | the clock stopped at 4:25; connection lost at 3:10
@pair C gust numeric awind dwind #unit-conversion | 34 m/s at the crash; never more than 47 knots, which is 24 m/s
@pair C rotor antonym astill bspin | at a standstill for hours; going round up to the crash
@pair C rotor antonym astill drev | at a standstill; fourteen revolutions a minute
@pair C rotor world-knowledge,antonym astill cfeed | standing for hours; feeding the grid until the end
@pair C brake role,negation abrake ctouch #role-swap | a dispatcher braked it from her desk; the dispatcher on duty switched nothing off, only the farmer could
@pair C land lexical aland bland | rented from the farmer; sold by him to the company
@pair C climbers temporal,world-knowledge ainsp crope #time-forms | climbers in May 2019; last there in autumn 2017
@pair C cover antonym ains cpol | insured, storm included; storm cover had run out
@pair C crack factive,negation acrack cshadow #factive | nobody had heard of a crack; she realised it in February
@pair C crack factive,temporal bphoto cshadow #factive | learnt of it on the day of the collapse; realised it in February
@pair C crack negation acrack cphoto | nobody in the house had heard of it; the photograph was laid on her desk
@pair C post lexical aleft cfired | gave up his post; was thrown out
@pair C post denial cfired cyarn | thrown out by letter; sailor's yarn
@pair C cattle world-knowledge bbarn acows | every animal in the barn; three killed in the pasture of the same farmer
@pair C cattle world-knowledge bbarn cvet | every animal in the barn; three of his lay dead on the grass
@pair C blade numeric bblade bbroch | 61 metres by tape; 58.5 metres
@pair C blade numeric bbroch dblade | 58.5 metres; 61.2 metres
@pair C permit modality callowed dban | may run below 12 m/s; may not run at any wind
@pair C rule modality bmay dmust | the firm may judge; must be taken out the same day
@pair C cracks numeric ctenth dquarter #percentage-conversion | fewer than one in ten; 27 per cent

@pair B bphoto cphoto | a photograph on her desk need not have been looked at
@pair B abrake drev | braked on Thursday evening, turning at ten past three; it may have been let go again
@pair B abrake bspin | braked on Thursday evening; turning until the crash
@pair B abrake cfeed | braked on Thursday evening; feeding the grid as usual
@pair B ainsp dbook | climbers in May; the book lacks such an entry, which need not be complete
@pair B acrack cjudge | nobody had heard of a crack; what she judged of it in February, which follows
@pair B bphoto cjudge | learnt of it in November; what she judged of it in February, which follows

@pair T rounding bblade dblade #unit-conversion | a little over 61; 61.2
@pair T update clen dcrack #bound | at least 30 in February, 48 in November
@pair T hedge alightning dlight | cannot be excluded; later no current found
@pair T promise-later-changed astand crestart #broken-promise | stay off until examined; four run again
@pair T conditional dfine crestart #hypothetical | a penalty if the order is disregarded; four ran
@pair T different-event cdrone crope | a drone in May; climbers in 2017
@pair T negation-scope dbook cdrone | no climbers in between, a camera flight there was
@pair T negation-scope cpol cfull | storm cover ended, fire cover did not
@pair T opinion blike bugly | turbines suit the land; they spoil it
@pair T opinion dopin dopin2 | exaggerated; moderate
@pair T opinion cjudge dmust | her judgement that it could wait; the rule
@pair T sarcasm bwindy awind | mockery about wind on the coast
@pair T sarcasm bwindy dwind | mockery about wind on the coast
@pair T conditional bsign blike #hypothetical | would agree if she saw the book
@pair T hedge basked ccall #non-denial | leaves it to the lawyers; was rung at half past two
@pair T hedge bfault dcause | nobody blamed yet; the bolts may have played a part
@pair T at-least dcut dwind #bound | certified to 115 knots; 47 measured
@pair T different-event afirst atime | the fall at Kattrepel, the fall at Wendmoor
@pair T different-place-time ckey dcmd | the key used in September; not turned in November
@pair T negation-scope ctouch dcmd | she switched nothing off, nor was the key turned
@pair T quoted-by-another acrack cq | the newspaper repeats her words to the agency
@pair T quoted-by-another cq cshadow | what she said in the storm's wake is reported, not claimed
@pair T at-least asecond clast #bound | at least three weeks; the last pieces leave in the third
@pair T promise-later-changed bpath bmud #broken-promise | a path by 2010; pegs in the mud
@pair T hedge dcause dcrack | the crack's length; the cause is open

