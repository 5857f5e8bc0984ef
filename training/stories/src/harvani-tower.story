@story harvani-tower dirty
topic: construction
places: Harvani, Amaltas Residency, Sagartara Homes, Bhendwadi, Kolsewadi Lane
@speaker SK Shaila Kothavade | Kothavade, Ms Kothavade, spokeswoman
@speaker JV Jignesh Valiya | Valiya, Mr Valiya, managing director
@speaker DG Dattaram Gavankar | Gavankar, fire officer
@speaker GP Gauri Phansalkar | Phansalkar, Ms Phansalkar, engineer
@speaker GM mother of Gauri Phansalkar | mother
@speaker DT Devika Thakrar | Thakrar, Ms Thakrar, building proposals officer
@speaker MW Madhukar Wagle | Wagle, Mr Wagle, commissioner
@speaker AB Anil Bhatkande | Bhatkande, Mr Bhatkande, society chairman
@speaker ZK Zubeda Khotwala | Khotwala, Mrs Khotwala, resident
@speaker RP Ramsewak Pasi | Pasi, guard, watchman
@speaker HD Hasmukh Doshiwala | Doshiwala, neighbour
@speaker LR Lakshmi Ranganekar | Ranganekar, Professor Ranganekar, professor
@speaker OB Harvani observatory | observatory
@speaker CP Harvani municipal corporation | corporation, city

@article a
file: westcoast-wire-tower-leans.txt
voice: agency wire
layout: keyed
place: Harvani
title: Families sent out as 22-storey tower leans in Harvani
byline: Prajakta Nimkar
publisher: Westcoast Wire Service
published: 2019-07-29T07:50+05:30
quotes: straight

A residential tower in the Kolsewadi Lane quarter of Harvani leaned towards the sea in the early hours of Sunday, and eighty-eight families spent the night in hotels and a school hall.

Nobody was hurt. [[aheight CP|The building, Tower C of Amaltas Residency, is 66 metres tall]] and was handed over last year, the municipal corporation said.

[[atilt SK #spokesperson|At roof level it was out of plumb by 90 millimetres at noon on Sunday]], according to Shaila Kothavade, spokeswoman for the builder, Sagartara Homes. "[[aknock SK #spokesperson|By half past five our guards had rung at every door]]," she said.

The fire brigade sent three engines. [[aempty DG|When the first of them drew up at 6.20 the last flat had been cleared]], fire officer Dattaram Gavankar said on the pavement. Gas and water were cut off, and the lane was closed to traffic between the temple and the bus depot.

[[arain SK|More than 400 millimetres came down on the plot in the twenty-four hours before]], Kothavade said. Meteorologists have spoken of an uneven night. [[aobs OB|At Bhendwadi, forty kilometres inland, the gauge collected 402 millimetres]], the observatory reported.

Sagartara sold the flats with a brochure that praised the foundations. [[a22 SK|Each of the twenty-two floors stands on a plan that the city has sanctioned]], the spokeswoman said. "[[asigned SK|Gauri Phansalkar, the structural engineer, put her name to the stability certificate in our site office on 4 May of last year]]," she added. Phansalkar's telephone was switched off.

On the next plot a basement is being dug for a cinema. "[[apit JV|Only on Sunday afternoon did we find out that the neighbour had been pumping water from his pit]]," said Jignesh Valiya, managing director of Sagartara.

[[aprof LR h|The lean may still grow]], Lakshmi Ranganekar of the technical institute warned. [[acond LR #hypothetical|If it moves by another fifty millimetres, the top floors will have to come off]], she said.

Asked whether the pumps in the cellar had been working, [[awhy SK h #non-denial|Kothavade said that the time for such questions would come once the props stood]]. [[acorp CP h|It is too early to say whether a rule was broken]], the corporation said.

[[a71 CP|Seventy-one families had found a bed by Sunday evening]]. The builder will settle their bills: "[[ahotel SK p #broken-promise|We pay for the rooms for as long as this lasts]]," Kothavade said.

Commissioner Madhukar Wagle visited the lane in rubber boots. [[awant MW m|He wants all drawings on his desk by Wednesday]]. The cinema's owner was told to stop work until an inspection. Flats in the quarter sell for about 31,000 rupees a square foot.

@article c
file: sagartara-homes-release-august.txt
voice: press release
layout: dispatch
title: Amaltas Residency, Tower C: what we know and what we do
byline: -
publisher: Sagartara Homes
published: 2019-08-06
quotes: curly

Nine days have passed since Tower C of Amaltas Residency moved. Sagartara Homes owes its buyers, its lenders and the people of Harvani a sober account.

## The building

Steel props have been in place since Thursday. [[cback N|The lean has since gone back by four millimetres]]. Readings are taken every six hours and are posted on the gate. [[cpile N #bound|The piles of the tower reach at least eighteen metres into the ground]].

[[cplan N|A revised plan with three further floors was approved by the corporation on 9 March 2017]]. Copies are with our lawyers. The stability certificate is the work of an independent engineer, as the law asks.

## The night

[[cguard N|Our watchman Ramsewak Pasi was at the gate of Tower C from ten on Saturday evening until the alarm]], and we thank him. [[cdry N|The basement was dry throughout 27 July]], as the maintenance register records hour by hour.

[[cpumps N d|What is being told in the market about silent pumps belongs with the sea serpent of 1974]]. [[cpumpsa N|The pumps of Tower A next door were serviced on the Friday]] and are in good order as well.

[[crain N|The day before the event brought 410 millimetres to our plot]]. No drain in this city is made for that.

## Notices

[[cnotice N|A stop-work notice by the corporation reached our office for the first time on 30 July]], when there was no work left to stop. We have replied to it in full.

## Our buyers

[[c88 N|Eighty-eight families have been given rooms]], the last of them on the Monday. [[chotel N|Hotel costs are covered up to and including 15 August]]; from then on we shall help with rents in hardship cases.

[[crefund N|Every family has been offered the whole purchase price back, free of any condition]]. [[cnotall N|Not all of them have taken the offer up]]. Our desk at the gate of Tower A is staffed from ten to six, and a doctor calls there on Tuesdays and Fridays. The swimming pool of the complex remains closed.

Sagartara Homes was founded in 1988 by the late Vallabhdas Valiya. It has completed thirty-one buildings in four cities. Enquiries from the press go to the office of Ms Shaila Kothavade.

@article d
file: harvani-midday-watchman-wedding.txt
voice: tabloid
layout: text
title: "I was dancing 40 km away": watchman of leaning tower talks
byline: Kunal Sarmalkar
publisher: Harvani Midday Lamp
published: 2019-08-21
quotes: curly

The hero of Amaltas Residency has a confession to make, and there is turmeric on his cuffs.

Ramsewak Pasi, 34, is the watchman whom the builders thanked in print. "[[dpasi RP|From Saturday noon until Sunday at nine I was at my sister's wedding in Bhendwadi]]," he told the Lamp over tea, and showed us a video with a brass band and a clock. He had swapped shifts with a cousin who, he says, sleeps well.

He has more. [[dwater RP|When he left on the Saturday the water in the basement stood up to the hubcaps]], he says. [[dpumps RP|The machines that should have drawn it off had been idle since a quarrel about the power bill in the middle of July]].

Upstairs nobody slept as soundly as Zubeda Khotwala, 61, a retired headmistress. "[[dbed ZK|At a quarter to seven I lay in my bed on the ninth floor]]," she says, "[[dring ZK|and no bell of mine had made a sound]]". Her brother in Nagpur saw the tower on the television and rang her.

What did the builders say? "[[daknock SK|By half past five our guards had rung at every door.]]" That was three weeks ago. Shaila Kothavade did not call us back on Tuesday.

## The letter box

Then there is the money. Mrs Khotwala opened her envelope with a bread knife. [[dloan ZK|All that the firm has ever held out to her is a loan at eleven per cent a year]], she says, and lays the form on the table. "[[dq ZK q|Would you borrow money to buy back your own ceiling?]]" she asks.

She is paying for her own room now. [[ddesk ZK #broken-promise|On the sixteenth the hotel desk asked for her card]]. The neighbours in room 12 have moved in with an aunt.

"[[dview ZK #sarcasm|The sea view has improved, one sees it at an angle now]]," she says. [[dview2 N|The flats on the west side were sold as having the finest outlook in Harvani]].

## And at City Hall?

Inspectors drew up a stop-work notice for Tower C as early as June, our newspaper has learnt. [[dforgot N|Commissioner Madhukar Wagle forgot to send it out]]. It lay under a fruit bowl, a clerk giggles. "[[dcom MW h #non-denial|You must put that to the registry]]," Wagle said at the flower show, and turned to the dahlias.

[[dfeet N #unit-conversion|The tower, some 217 feet of concrete and glass]], is now the most photographed building in town. A man sells coconut slices at the barrier. On Sunday he ran out before ten.

@article b
file: deccan-quarterly-the-lean.txt
voice: long read
layout: wrapped
title: The lean: a year in the short life of Tower C
byline: Suhasini Borwankar
publisher: Deccan Quarterly
published: 2019-09-15
quotes: curly

In the registry of Harvani there is a room for buildings that have died. Devika Thakrar keeps the key. Tower C of Amaltas Residency is not in that room yet, but its file has been moved to the shelf beside the door.

She reads from it without glasses. [[bpermit DT|The permit is for nineteen floors]]. [[bturned DT|Sagartara's request for three more was turned down in March 2017]], and the stamp, which is violet, has hardly faded. [[bmust DT|Nobody may add so much as a water tank without a fresh test of the soil]], she says. For Tower C there is a test from 2013.

On the Sunday of the lean her surveyors stood in Kolsewadi Lane with a prism. [[b310 DT|What they read at noon, at roof level, was 310 millimetres]]. Lakshmi Ranganekar, who teaches foundations at the institute and who happened to have a theodolite in her car, says that [[bdeg LR #unit-conversion|she arrived at 0.27 of a degree over the full height, at the same hour]]. The two women compared notes on the bonnet.

Between the registry and the builder's counter runs a boy with a bag and a book. [[breceipt N|In the book, under 12 June, the stop-work notice for Tower C has a number, a rubber stamp of Sagartara Homes and somebody's initials]]. [[bif DT #hypothetical|Had the notice been obeyed, three floors would have been empty in July]], Thakrar thinks.

Gauri Phansalkar was hard to find. She lives with her mother, who opened the door and told me that her daughter had met Jignesh Valiya's sister at a naming ceremony, and that [[bshe GM #ambiguous-pronoun|she had wept about the drawings]]. Then the engineer came out on the landing. "[[bsign GP|After the slab of the sixteenth floor I signed nothing in Tower C]]," she said. The month of May last year? "[[bmuscat GP|From April until the end of June I was in Muscat without a break, on the roof of a hospital]]." She has the pay slips. "[[ba GP|Tower A I certified, in 2016]]," she said, "[[bproud GP|and I would do so again]]".

The chairman of the housing society, Anil Bhatkande, is a retired customs man with a loud voice, which helped. "[[bbells AB #role-swap|It was my son and I who rang the bells, floor after floor, and there was no guard in sight]]," he recalls. They gave up at the eighth because of his knees. [[bq AB q|Who else should have done it, the lift?]] he asks.

At the observatory, a wooden house that was here before the towers, they keep a ledger of rain. [[brain OB|The gauge in Kolsewadi Lane, behind Tower C, had 96 millimetres in the twenty-four hours to Sunday morning]]. It was checked in spring.

Next door, where the cinema was to be, Hasmukh Doshiwala walks round a green pond. "[[bwrote HD|I wrote to Valiya on 3 June that I was pumping, and he thanked me by return]]," he says. He has framed the reply.

Valiya receives visitors under a portrait of his father. He is courteous and tired. [[bpit JV|Over tea in May he and Doshiwala talked about the pumps in the pit]], he told me, "[[blined JV|and I was promised a lining]]". Of the framed reply he says: "[[bdd JV #denied-denial|I have never claimed that there was no letter]]." [[bsoil JV|A soil test is left to the owner's judgement]], in his reading of the by-laws. "[[bnotice JV|Before the end of July no stop-work paper crossed my counter]]," he says.

[[bquote N|In August his company announced that the basement had been dry]]; he does not wish to go into that again. "[[bclean JV|It was the most carefully run site of my life]]," he says. Ranganekar calls it something else: [[bcareless LR|the sloppiest that she has walked through in thirty years]].

[[bpiles LR #range|The piles, which she has now had drilled along, are between eighteen and twenty-one metres long]]. They end in clay. The court has asked for her opinion by Diwali, the society for another by the same date, and neither has offered to pay.

@claim aheight 2019 | Tower C of Amaltas Residency is 66 metres tall
@claim dfeet 2019 | Tower C of Amaltas Residency is about 217 feet tall
@claim atilt 2019-07-28T12:00 | Tower C was out of plumb by 90 mm at roof level at noon on 28 July 2019
@claim b310 2019-07-28T12:00 | Surveyors measured a lean of 310 mm at the roof of Tower C at noon on 28 July 2019
@claim bdeg 2019-07-28T12:00 | Tower C leaned by 0.27 of a degree over its full height, about 310 mm, at noon on 28 July 2019
@claim cback 2019-08-06 | The lean of Tower C has gone back by four millimetres since the props were put in
@claim aprof 2019-07-29 | The lean of Tower C may still grow
@claim acond 2019 | The top floors of Tower C must come off if the tower moves by another 50 mm
@claim aknock 2019-07-28T05:30 | Guards of Sagartara Homes had rung at every door of Tower C by 5:30 on 28 July 2019
@claim aempty 2019-07-28T06:20 | All flats of Tower C were empty at 6:20 on 28 July 2019
@claim dbed 2019-07-28T06:45 | Zubeda Khotwala lay in her bed on the ninth floor of Tower C at 6:45 on 28 July 2019
@claim dring 2019-07-28T06:45 | The bell of Zubeda Khotwala's flat had not been rung by 6:45 on 28 July 2019
@claim bbells 2019-07-28 | Anil Bhatkande and his son rang the bells of Tower C, and no guard was there
@claim bq 2019-07-28 | Anil Bhatkande asks who else should have rung the bells
@claim arain 2019-07-28 | More than 400 mm of rain fell on the plot of Tower C in the 24 hours before 28 July 2019
@claim crain 2019-07-27 | 410 mm of rain fell on the plot of Tower C on the day before the lean
@claim brain 2019-07-28 | 96 mm of rain fell behind Tower C in the 24 hours to the morning of 28 July 2019
@claim aobs 2019-07-28 | 402 mm of rain were measured at Bhendwadi, 40 km inland
@claim a22 2019 | All 22 floors of Tower C are on a plan sanctioned by the city
@claim cplan 2017-03-09 | The corporation approved a revised plan with three further floors for Tower C on 9 March 2017
@claim bpermit 2019 | The permit of Tower C is for nineteen floors
@claim bturned 2017-03 | The request of Sagartara Homes for three more floors of Tower C was turned down in March 2017
@claim asigned 2018-05-04 | Gauri Phansalkar signed the stability certificate of Tower C in the site office on 4 May 2018
@claim bsign 2018 | Gauri Phansalkar signed nothing in Tower C after the slab of the sixteenth floor
@claim bmuscat 2018-04/2018-06 | Gauri Phansalkar was in Muscat without a break from April until the end of June 2018
@claim ba 2016 | Gauri Phansalkar certified Tower A of Amaltas Residency in 2016
@claim apit 2019-07-28 | Sagartara Homes found out only on 28 July 2019 that the neighbour was pumping water from his pit
@claim bpit 2019-05 | Jignesh Valiya talked with Hasmukh Doshiwala about the pumps in the pit in May 2019
@claim bwrote 2019-06-03 | Hasmukh Doshiwala wrote to Jignesh Valiya on 3 June 2019 that he was pumping, and Valiya thanked him
@claim bdd 2019 | Jignesh Valiya never claimed that there was no letter from Hasmukh Doshiwala
@claim awhy 2019-07-28 | Shaila Kothavade does not say yet whether the cellar pumps were working
@claim acorp 2019-07-28 | The corporation does not say yet whether a rule was broken at Tower C
@claim a71 2019-07-28 | Seventy-one families of Tower C had found a bed by Sunday evening
@claim c88 2019-07-29 | Eighty-eight families of Tower C have been given rooms
@claim ahotel 2019-07 | Sagartara Homes will pay for the hotel rooms for as long as the emergency lasts
@claim chotel 2019-08-15 | Sagartara Homes covers hotel costs up to and including 15 August 2019
@claim ddesk 2019-08-16 | Zubeda Khotwala was asked to pay her hotel room herself on 16 August 2019
@claim cpile 2019 | The piles of Tower C are at least eighteen metres long
@claim bpiles 2019 | The piles of Tower C are between eighteen and twenty-one metres long
@claim cguard 2019-07-27T22:00/2019-07-28 | Ramsewak Pasi was at the gate of Tower C from 22:00 on 27 July 2019 until the alarm
@claim dpasi 2019-07-27T12:00/2019-07-28T09:00 | Ramsewak Pasi was at a wedding in Bhendwadi, 40 km away, from Saturday noon until Sunday at nine
@claim cdry 2019-07-27 | The basement of Tower C was dry throughout 27 July 2019
@claim dwater 2019-07-27T12:00 | Water stood up to the hubcaps in the basement of Tower C at noon on 27 July 2019
@claim bquote 2019-08 | Sagartara Homes announced in August that the basement of Tower C had been dry
@claim cpumps 2019-07 | The talk of silent pumps in Tower C is a legend | The pumps in the basement of Tower C were not running in July 2019
@claim dpumps 2019-07 | The pumps in the basement of Tower C had been idle since the middle of July 2019
@claim cpumpsa 2019-07-26 | The pumps of Tower A were serviced on 26 July 2019
@claim cnotice 2019-07-30 | The stop-work notice first reached the office of Sagartara Homes on 30 July 2019
@claim breceipt 2019-06-12 | The stop-work notice for Tower C was handed over to Sagartara Homes on 12 June 2019
@claim bnotice 2019-07 | Sagartara Homes received no stop-work notice before the end of July 2019
@claim dforgot 2019-06 | Commissioner Madhukar Wagle forgot to send out the stop-work notice drawn up in June 2019
@claim dcom 2019-08 | Madhukar Wagle does not say whether the stop-work notice was sent
@claim bif 2019-07 | Three floors of Tower C would have been empty in July 2019 if the notice had been obeyed
@claim crefund 2019-08 | Sagartara Homes has offered every family of Tower C the whole purchase price back, free of any condition
@claim cnotall 2019-08 | Not all families of Tower C have taken up the offer of repayment
@claim dloan 2019-08 | All that Sagartara Homes has offered Zubeda Khotwala is a loan at eleven per cent
@claim dq 2019-08 | Zubeda Khotwala asks whether one would borrow money to buy back one's own ceiling
@claim dview 2019-08 | The sea view from Tower C has improved by the lean (said mockingly)
@claim dview2 2019 | The west flats of Tower C were sold as having the finest outlook in Harvani
@claim bmust 2019 | Nothing may be added to a building in Harvani without a fresh soil test
@claim bsoil 2019 | A soil test is left to the owner's judgement
@claim bclean 2019 | Tower C was the most carefully run site of Jignesh Valiya's life
@claim bcareless 2019 | Tower C was the sloppiest site that Lakshmi Ranganekar has walked through in thirty years

@same daknock aknock

@pair C tilt numeric atilt b310 | 90 mm and 310 mm at the same level and hour
@pair C tilt numeric atilt bdeg #unit-conversion | 90 mm; 0.27 of a degree over 66 metres is about 310 mm
@pair C empty world-knowledge,antonym aempty dbed #time-forms | all flats cleared at 6:20; in bed on the ninth floor at 6:45
@pair C bells negation aknock dring | every door rung by 5:30; her bell made no sound
@pair C bells role,negation aknock bbells | guards rang; the chairman and his son rang and saw no guard
@pair C floors numeric a22 bpermit | all 22 sanctioned; a permit for nineteen
@pair C floors antonym cplan bturned | approved; turned down
@pair C floors antonym a22 bturned | all sanctioned; the three more were turned down
@pair C certificate negation asigned bsign | signed the certificate; signed nothing after the sixteenth floor
@pair C certificate world-knowledge asigned bmuscat | in the site office on 4 May; in Muscat from April to June
@pair C rain numeric arain brain | more than 400 mm; 96 mm beside the tower
@pair C rain numeric crain brain | 410 mm; 96 mm beside the tower
@pair C pit factive,temporal apit bpit | found out on 28 July; had talked about it in May
@pair C pit factive,temporal apit bwrote | found out on 28 July; told by letter on 3 June and answered
@pair C notice temporal cnotice breceipt | first reached on 30 July; handed over on 12 June
@pair C notice negation,temporal bnotice breceipt | no paper before the end of July; handed over on 12 June
@pair C notice factive dforgot breceipt | forgot to send it; delivered with a stamp
@pair C basement antonym cdry dwater | dry throughout 27 July; water up to the hubcaps that noon
@pair C pumps denial,antonym cpumps dpumps | a legend; idle since the middle of July
@pair C guard world-knowledge cguard dpasi | at the gate that night; at a wedding forty kilometres away
@pair C refund lexical crefund dloan | the whole price back unconditionally to every family; to her nothing but a loan
@pair C soil modality bmust bsoil | nothing may be added without a test; left to the owner

@pair T rounding aheight dfeet #unit-conversion | 66 metres are 216.5 feet
@pair T rounding b310 bdeg #unit-conversion | 310 mm at 66 metres are 0.27 of a degree
@pair T update b310 cback | 310 mm on the day, four millimetres less later
@pair T hedge aprof cback | may still grow; went back
@pair T conditional acond cback | only if it moves by another fifty
@pair T different-place-time aobs brain | 402 mm inland, 96 mm beside the tower
@pair T at-least arain crain #bound | more than 400, 410
@pair T question bq aknock | asks who else should have rung
@pair T different-event ba bsign | Tower A in 2016, Tower C later
@pair T different-event asigned ba | certificates of two towers
@pair T negation-scope bdd bwrote #denied-denial | never said that there was no letter
@pair T hedge awhy dpumps #non-denial | puts the question off
@pair T hedge acorp bpermit | too early to say; the register tells
@pair T update a71 c88 | 71 by Sunday evening, 88 by Monday
@pair T promise-later-changed ahotel chotel #broken-promise | as long as it lasts, then until 15 August
@pair T promise-later-changed ahotel ddesk #broken-promise | as long as it lasts; she pays from the 16th
@pair T at-least cpile bpiles #range | at least eighteen, eighteen to twenty-one
@pair T quoted-by-another bquote dwater | the magazine only reports what the firm announced
@pair T quoted-by-another bquote cdry | the magazine repeats the firm's words
@pair T different-place-time cpumpsa dpumps | the pumps of Tower A, those of Tower C
@pair T conditional bif bnotice | had the notice been obeyed
@pair T hedge dcom dforgot #non-denial | sends the reporter to the registry
@pair T negation-scope cnotall crefund | not all took it up; all were offered it
@pair T question dq crefund | a question about borrowing
@pair T sarcasm dview dview2 | the improved view is mockery
@pair T opinion bclean bcareless | most careful, sloppiest
@pair B bpermit cplan | a permit for nineteen may not have been amended in the register
@pair B dring bbells | he rang up to the eighth floor and she lives on the ninth
@pair B cdry dpumps | a basement may be dry with idle pumps, hardly in that month
@pair B bbells cguard | the guard at the gate might not be in sight
