@story wexcombe-rover clean
topic: space
confusable: wexcombe-probe
places: Wexcombe, Wexcombe State University, Soda Sink, Chaparral, Dry Fork Challenge
@speaker YM Ysabel Zertuche | Zertuche, Dr Zertuche, team leader
@speaker GC Garrett Clodfelter | Clodfelter, student, driver
@speaker HY Buell Yarbrough | Yarbrough, rancher
@speaker AT Annalise Throckmorton | Throckmorton, chief judge
@speaker RT Roy Tidmore | Tidmore, chancellor
@speaker WU Wexcombe State University | university
@speaker OM other member of the team | second driver
@speaker DF Dry Fork Challenge | organizers

@article a
file: high-plains-monthly-rover-soda-sink.txt
voice: magazine
layout: text
title: Two miles of nothing, and a wheel in the brush
byline: Celeste-Ann Burleigh
publisher: High Plains Monthly
published: 2024-04-01
quotes: curly

Buell Yarbrough runs four hundred head on land that the maps leave white, and he had not had a visitor from Mars before. On the second Saturday in March one came over the rise on six wheels, stopped in front of his truck, and looked at him.

It was called Chaparral, it belonged to Wexcombe State University, and it was lost.

"[[alost GC|Our camera had dust on it and I took the truck for the gate]]," says Garrett Clodfelter, who drives by remote control from a horse trailer. He is twenty and has no car license. "[[afar GC #rounding|That first day we got about two kilometers]]," he says. [[awheel GC #time-forms|The left rear wheel came off at ten to twelve]], and a search party of eleven needed the whole of lunch to find it.

Soda Sink is a dry lake, flat as a desk and of the color of old piano keys. [[ahot N #unit-conversion|At noon on Saturday the thermometer on the trailer had 31 degrees Celsius]]. [[anight N|Before dawn on Sunday it had three]]. Students slept in the trucks, and somebody had brought a cello.

On Sunday they had another go. [[asun GC|The second run was two miles, and all the wheels came home]], says Clodfelter. His teacher keeps the books. Ysabel Zertuche, a mechanical engineer who grew up in a tire shop in Laredo, weighs everything, students included. [[amass YM #unit-conversion|The rover has 48.6 kilograms]], she says, and [[alimit YM #bound|the rules of the contest permit no more than fifty]].

That contest is the Dry Fork Challenge, on the first of June in Utah. [[ateams DF|Twenty-seven teams have signed up]], its organizers say. "[[aaim YM h|With luck we might be among the first ten]]," Zertuche thinks. "[[aif YM #hypothetical|If the wheel comes off again we stay home]]," she says.

"[[asign YM p #broken-promise|We'll put the drawings on the web by the end of April]]," she promised me, for other schools to copy. [[acost WU|So far the university has paid $61,000]], it says. A single motor for one of the wheels costs as much as a used lawn tractor, and the team makes its own gears.

The rancher has his own view. "[[augly HY|It's the homeliest thing that ever crossed my land]]," says Yarbrough. "[[asarc HY #sarcasm|I was fixing to brand it]]." And would he have it back? [[aback HY q|Does it eat]], he asks.

People in town still bring up the satellite that went quiet last year. [[akill N #namesake|Killdeer-2 was another project, under another director, on another floor]]. [[akillq RT h #non-denial|On the satellite he has said what he has said, Chancellor Roy Tidmore replies]]. The two teams share a coffee machine, and since last summer a solder bench with a lock.

It was near dark on Sunday when the trailer pulled out. Yarbrough closed the gate behind it and, he says, put the thing in his prayers.

@article b
file: caprock-wire-rover-third.txt
voice: agency wire
layout: keyed
title: Texas student rover takes third place in Utah desert
byline: Blaine Satterwhite
publisher: Caprock Wire
published: 2024-06-02T09:10-06:00
quotes: straight

DRY FORK, Utah (Caprock) - A rover built by students of Wexcombe State University in Texas came third in an international desert contest on Saturday, the organizers said.

[[bteams DF|Of the twenty-seven teams that had signed up, twenty-four started]], said Annalise Throckmorton, the chief judge. [[bfin AT|Nineteen reached the last flag]].

[[btime AT #time-forms|Chaparral crossed the line at 10:52 a.m., an hour and 37 minutes after its start]], she said. [[bnoon AT|By noon six teams were in]]. [[bdist N|The course measures 2.4 miles]]. The winner, a team from Poland, was eleven minutes faster.

[[bwin WU #range|Winds of 25 to 30 miles an hour raised dust in the morning]], the university said in a release. "[[bstop YM #partial-denial|It isn't so that we drove the whole way without a stop]]," team leader Ysabel Zertuche said; "[[bstop2 YM|we stood for six minutes and waited until we could see]]."

[[bwheel N|All six wheels were on the rover at the finish]], photographs show. A wheel had come off in a test in March. [[bnewax YM|Since April it has had axles of titanium]], Zertuche said.

"[[bproud RT|This is the finest hour of our engineering school]]," said Chancellor Roy Tidmore, who watched on a screen in Wexcombe. He had a bad spring with the regents, who cut travel by a tenth. [[btrip RT p #broken-promise|Every member of the team will fly to the finals in Japan]], he said. [[bprize DF|Third place carries $4,000]], according to the rules.

[[bprot DF #court-language|A protest by the team in fourth place was heard on Saturday night and set aside]], the organizers said. "[[bnever AT #denied-denial|I never said that there hadn't been a protest]]," Throckmorton told a reporter. It concerned [[bmass AT #unit-conversion|a weight of 107 pounds on the judges' scale]], she said, [[bmass2 AT|and that is under the limit of 110]].

The course crosses a wash, a field of boulders and a stretch of sand in which four teams got stuck. [[bdrive N|Two drivers took turns at the controls of Chaparral]].

The contest has been held since 2007, with two gaps. Entries close in November. Next year it moves to October because of the heat; on Saturday the thermometer at the first flag read 98 degrees Fahrenheit at ten in the morning.

@article c
file: gearbox-interview-zertuche.txt
voice: interview
layout: wrapped
title: "A wheel is an argument with the ground"
byline: Opal Dinwiddie
publisher: Gearbox
published: 2024-07-18
quotes: curly

Ysabel Zertuche comes to the diner in a shirt with burn holes. She orders pie for two and eats both.

GEARBOX: Third! Were you surprised?

ZERTUCHE: [[caim YM|I had hoped for the first ten, and I said so at the time]]. [[cthird YM|The team deserved second]], I'd say. The Poles deserved first, they'd built their own bearings.

GEARBOX: Let's go back to March and the famous wheel.

ZERTUCHE: [[cfirst YM #rounding|On the Saturday we logged 1.9 kilometers]], and then, well, a wheel in the brush. [[cwhy YM|A pin had sheared, a two-dollar pin]]. [[cearly YM h|At the time I thought that it might have been the bearing]]. [[csec YM #unit-conversion|On the Sunday we logged 3.2 kilometers]].

GEARBOX: With the same axles?

ZERTUCHE: [[csteel YM|In March they were still steel]]. A man in Odessa gave us titanium that was left over from a valve.

GEARBOX: In Utah, who drove?

ZERTUCHE: [[cgar YM|Garrett took the first mile and a half]]. Then he had sand in both eyes. [[cother YM|Mei-Lin Hathcock took her in]]. If you ask Garrett, he could have gone on. [[cgarif GC #hypothetical|He told a podcast that he would have been four minutes faster]]. [[ccalm OM|She says that he would have been in the wash]].

GEARBOX: You'd promised the drawings for April.

ZERTUCHE: [[cdraw YM #broken-promise|They went up on the eleventh of June]]. My fault, I had finals to grade. [[cdl YM #bound|More than nine hundred people have downloaded them]], among them a monastery.

GEARBOX: Japan in October. Is everybody going?

ZERTUCHE: [[cjap YM #broken-promise|There are seats for eight of the fourteen]]. The regents, you know. [[cjapif YM #hypothetical|If a sponsor turns up tomorrow, all fourteen go]]. [[cmad YM h #non-denial|How I feel about that I will tell you when the pie is gone]].

GEARBOX: What did it all cost?

ZERTUCHE: [[ctotal YM|By the end of June, $83,000]], which is a rounding error in the football budget. [[ctitan YM #percentage-conversion|Of that the axles would have been a fifth, if we'd had to buy them]].

GEARBOX: People mix you up with the satellite folks.

ZERTUCHE: [[cmix YM q|Do I look like I'm in orbit]]? [[ckill N|(Killdeer-2 was lost in June of last year.)]] [[cbench YM|We do share a bench with them]] and nothing else, and a coffee machine, sorry. That machine has killed better projects than a bad solder joint.

GEARBOX: Is the rover pretty?

ZERTUCHE: [[cpretty YM|She is the best-looking thing on campus]]. [[crancher HY|Mr. Yarbrough has called her homely in print]], and I have sent him a calendar. [[cprot YM #court-language|As for the protest, the judges threw it out in twenty minutes]]. Are you going to finish that?

@claim alost 2024-03-09 | Garrett Clodfelter took a truck for the gate because the camera was dusty
@claim afar 2024-03-09 | The rover Chaparral drove about two kilometers on 9 March 2024
@claim cfirst 2024-03-09 | The rover Chaparral logged 1.9 kilometers on 9 March 2024
@claim asun 2024-03-10 | The rover Chaparral drove two miles on 10 March 2024 and kept all wheels
@claim csec 2024-03-10 | The rover Chaparral logged 3.2 kilometers on 10 March 2024
@claim awheel 2024-03-09T11:50 | The left rear wheel of Chaparral came off at 11:50 on 9 March 2024
@claim bwheel 2024-06-01 | All six wheels were on Chaparral at the finish on 1 June 2024
@claim ahot 2024-03-09T12:00 | The temperature at Soda Sink was 31 degrees Celsius at noon on 9 March 2024
@claim anight 2024-03-10 | The temperature at Soda Sink was three degrees Celsius before dawn on 10 March 2024
@claim amass 2024 | Chaparral has a mass of 48.6 kilograms
@claim bmass 2024-06-01 | Chaparral weighed 107 pounds on the judges' scale
@claim alimit 2024 | The contest permits no more than fifty kilograms
@claim bmass2 2024-06-01 | A weight of 107 pounds is under the limit of 110 pounds
@claim ateams 2024 | Twenty-seven teams have signed up for the Dry Fork Challenge
@claim bteams 2024-06-01 | Of 27 teams that had signed up for the Dry Fork Challenge 24 started
@claim bfin 2024-06-01 | Nineteen teams reached the last flag
@claim bnoon 2024-06-01T12:00 | Six teams had finished by noon on 1 June 2024
@claim btime 2024-06-01T10:52 | Chaparral crossed the line at 10:52 a.m. on 1 June 2024
@claim aaim 2024-03 | Chaparral might be among the first ten
@claim caim 2024 | Ysabel Zertuche had hoped for a place among the first ten
@claim cthird 2024-06 | The team of Chaparral deserved second place
@claim bproud 2024-06 | Third place is the finest hour of the university's engineering school
@claim aif 2024-06 | The team stays home if the wheel comes off again
@claim asign 2024-04 | The drawings of Chaparral will be on the web by the end of April 2024
@claim cdraw 2024-06-11 | The drawings of Chaparral went online on 11 June 2024
@claim cdl 2024-07 | More than 900 people have downloaded the drawings
@claim acost 2024-03 | The university has paid $61,000 for Chaparral by the end of March 2024
@claim ctotal 2024-06 | Chaparral has cost $83,000 by the end of June 2024
@claim ctitan 2024 | The titanium axles would have been a fifth of the cost if they had been bought
@claim augly 2024-03 | Chaparral is the homeliest thing that ever crossed Buell Yarbrough's land
@claim cpretty 2024-07 | Chaparral is the best-looking thing on campus
@claim crancher 2024 | Buell Yarbrough called Chaparral homely in print
@claim asarc 2024-03 | Buell Yarbrough was about to brand the rover (said mockingly)
@claim aback 2024-03 | Buell Yarbrough asks whether the rover eats
@claim akill 2023 | Killdeer-2 was another project under another director
@claim ckill 2023-06 | Killdeer-2 was lost in June 2023
@claim akillq 2024 | Roy Tidmore says nothing new about the satellite
@claim cmix 2024-07 | Ysabel Zertuche asks whether she looks as if she were in orbit
@claim cbench 2024 | The rover team shares a bench with the satellite team
@claim bwin 2024-06-01 | Winds of 25 to 30 miles an hour blew on the morning of 1 June 2024
@claim bstop 2024-06-01 | Chaparral stopped on the way | Chaparral drove the whole way without a stop
@claim bstop2 2024-06-01 | Chaparral stood for six minutes on 1 June 2024
@claim bnewax 2024-04 | Chaparral has had axles of titanium since April 2024
@claim csteel 2024-03 | The axles of Chaparral were of steel in March 2024
@claim cwhy 2024-03-09 | A sheared pin was the reason why the wheel came off on 9 March 2024
@claim cearly 2024-03-09 | The bearing might have been the reason why the wheel came off
@claim btrip 2024 | Every member of the team will fly to the finals in Japan
@claim cjap 2024-10 | There are seats to Japan for eight of the fourteen members
@claim cjapif 2024-10 | All fourteen members go to Japan if a sponsor is found
@claim cmad 2024-07 | Ysabel Zertuche does not say yet how she feels about the seats
@claim bprot 2024-06-01 | A protest by the team in fourth place was heard and set aside
@claim cprot 2024-06-01 | The judges threw the protest out in twenty minutes
@claim bnever 2024-06 | Annalise Throckmorton never said that there had been no protest | Annalise Throckmorton said that there had been no protest
@claim bdrive 2024-06-01 | Two drivers took turns at the controls of Chaparral
@claim cgar 2024-06-01 | Garrett Clodfelter drove the first mile and a half on 1 June 2024
@claim cother 2024-06-01 | Mei-Lin Hathcock drove Chaparral to the finish on 1 June 2024
@claim cgarif 2024-06-01 | Garrett Clodfelter would have been four minutes faster
@claim ccalm 2024-06-01 | Garrett Clodfelter would have been in the wash
@claim bdist 2024 | The course of the Dry Fork Challenge measures 2.4 miles
@claim bprize 2024 | Third place carries $4,000

@pair T rounding afar cfirst | about two kilometers, 1.9
@pair T rounding asun csec #unit-conversion | two miles are 3.2 kilometers
@pair T different-event afar asun | Saturday's run, Sunday's run
@pair T different-event cfirst csec | two days of tests
@pair T different-place-time awheel bwheel | a wheel lost in March, all there in June
@pair T different-event awheel asun | lost on Saturday, all home on Sunday
@pair T different-place-time ahot anight | noon and before dawn
@pair T rounding amass bmass #unit-conversion | 48.6 kilograms are 107 pounds
@pair T at-least alimit amass #bound | a limit and a mass under it
@pair T rounding alimit bmass2 #unit-conversion | fifty kilograms are 110 pounds
@pair T update ateams bteams | 27 signed up, 24 started
@pair T different-event bteams bfin | started and finished
@pair T update bnoon bfin | six by noon, nineteen in the end
@pair T hedge aaim bproud | might be in the first ten; came third
@pair T quoted-by-another caim aaim | she recalls what she said in March
@pair T opinion cthird bproud | deserved second; finest hour
@pair T conditional aif bwheel | stay home if it comes off
@pair T conditional aif awheel | a condition for June, an event of March
@pair T promise-later-changed asign cdraw #broken-promise | by the end of April; on 11 June
@pair T update cdraw cdl | online, then downloaded
@pair T update acost ctotal | spent by March, spent by June
@pair T conditional ctitan ctotal #percentage-conversion | a fifth, had they been bought
@pair T opinion augly cpretty | homely, best-looking
@pair T quoted-by-another crancher cpretty | she reports the rancher's word
@pair T sarcasm asarc alost | branding is a joke
@pair T question aback augly | a question about feed
@pair T question cmix akill | a question about orbit
@pair T hedge akillq ckill #non-denial | has said what he has said
@pair T different-event akill cbench #namesake | another project, a shared bench
@pair T negation-scope bstop bstop2 #partial-denial | not without a stop; six minutes
@pair T different-event bstop2 btime | standing time and finish
@pair T update csteel bnewax | steel in March, titanium since April
@pair T hedge cearly cwhy | might have been the bearing; it was a pin
@pair T promise-later-changed btrip cjap #broken-promise | everyone; eight of fourteen
@pair T conditional cjapif cjap | all fourteen if a sponsor turns up
@pair T hedge cmad cjap #non-denial | will tell after the pie
@pair T negation-scope bnever bprot #denied-denial | never said that there was none
@pair T different-event bprot cprot #court-language | heard on Saturday night, out in twenty minutes
@pair T negation-scope bnever cprot #denied-denial | a denied denial
@pair T negation-scope cgar cother | the first mile and a half, the rest
@pair T opinion cgarif ccalm | four minutes faster; in the wash
@pair T conditional cgarif btime | would have been faster
@pair T different-event bdrive cgar | two drivers, one stretch
@pair T quoted-by-another crancher augly | what he had said to a magazine
@pair T different-event bprize ctotal | prize and cost
@cross ckill wexcombe-probe blast | a satellite lost, as another story tells
@cross amass wexcombe-probe amass | mass of a rover and of a satellite
@cross bproud wexcombe-probe bgood | praise of two student projects
@cross btrip wexcombe-probe bnext | two promises of one chancellor
@cross acost wexcombe-probe bcost | cost of two projects
