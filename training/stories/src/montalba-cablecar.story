@story montalba-cablecar dirty
topic: tourism
confusable: sorvolles-cablecar
places: Montalba, Pic Roig, Teleféric d'Ormella, Sant Quirc, Ormella valley
@speaker TO Teleféric d'Ormella | operator, company, the line
@speaker RG Rosalia Guinart | Guinart, Ms Guinart, spokeswoman
@speaker JC Josep Collell | Collell, Mr Collell, operations chief
@speaker NB Núria Basté | Basté, Ms Basté, shift leader
@speaker IV Ildefons Vall-llosera | Vall-llosera, fire officer
@speaker MW Mireille Wouters-Puig | Wouters-Puig, teacher, passenger
@speaker PF Pau Ferrusola | Ferrusola, deputy mayor
@speaker LT Laia Tresserra | Tresserra, inspector, regulator
@speaker OE Oriol Escuder | Escuder, mechanic
@speaker MS mountain weather service | weather service, forecasters

@article a
file: pirena-cabin-over-gorge.xml
voice: agency wire
layout: nitf
place: Montalba
title: Skiers spend seven hours in cabin above gorge
byline: Gal·la Monner
publisher: Agència Pirena
published: 2025-01-12T08:40+01:00
quotes: curly

MONTALBA (Pirena) - The last of the skiers who were trapped in a cable car over the gorge of Sant Quirc reached firm ground shortly before midnight on Saturday, the fire brigade of the Ormella valley said.

[[acount TO|There were 41 passengers and one attendant in the cabin]], according to the operator, Teleféric d'Ormella. [[astop TO #time-forms|It came to a standstill at twenty past two in the afternoon]], two spans below the summit station of Pic Roig.

[[a19 IV|By 6 p.m. nineteen people had been brought down]], Ildefons Vall-llosera, who led the operation, told reporters in the car park of the valley station. "[[ahope IV h|The rest should be with us well before ten]]," he said, "[[abeam IV h #hypothetical|if the wind gives us what it has promised]]".

[[awind TO #unit-conversion|The strongest gust on the summit mast before the stop was 62 kilometres an hour]], a spokeswoman, Rosalia Guinart, said. [[alimit TO #bound|Cabins run in anything up to 70]]. She would not be drawn on the reasons for the halt. "[[awhy RG h #non-denial #spokesperson|We will look at causes once everybody is safe]]," she said.

[[adiesel TO|The auxiliary diesel was started at once and pulled the cabin back to pylon four, from where it was emptied]], Guinart added. [[ablank RG #spokesperson|Each person on board had a blanket round the shoulders inside the first hour]].

[[adecide RG #spokesperson|The decision to carry on running that afternoon was the shift leader's, and hers alone]], the spokeswoman said. She did not name the woman.

Two passengers were taken to the clinic in Montalba with numb feet. They went home overnight.

Tourism officials have spent four winters luring families to a resort that used to live on weekend climbers. [[aclimb N|The line, built in 1983 and given new cabins nine years ago, climbs 1,140 metres]] and carries a quarter of a million people in a good season.

[[aferru N|Deputy mayor Pau Ferrusola was among the passengers]], a fellow skier told Pirena. Ferrusola did not answer his telephone on Sunday morning.

[[ainsp TO|Brakes and haul rope passed their yearly inspection in November]], Guinart said. [[adec TO|A stop of forty minutes in December had to do with a power cut]], she added, and with nothing else.

[[arefund RG p #broken-promise|Every ticket will be paid back in cash within a week]], she said. The line stays closed until further notice. In Montalba hoteliers were counting cancellations; [[ahotel N #bound|at least thirty rooms had been given up by Sunday]], a reception clerk at the largest house reckoned.

@article b
file: setmanari-ormella-cold-hands.txt
voice: local paper
layout: text
title: "We sang until the little ones stopped answering"
byline: Dolors Planagumà
publisher: Setmanari d'Ormella
published: 2025-01-16
quotes: curly

On the kitchen table of Mireille Wouters-Puig lies a mitten that is not hers. She teaches ten-year-olds in Montalba, and on Saturday she took the lower cabin's last free corner with six of them.

The mitten came off a stranger, she says, somewhere in hour three.

She has gone through the pictures on her telephone since. [[bphoto MW #time-forms|The first one of the gorge, with the pylon in the same place as in all the others, was taken at 13.46]], she says, and shows it. What she recalls after that is chiefly noise. "[[bblank MW|There was one dog blanket, and we passed it along the row]]," she says. "[[bdark MW|The next thing with any wool in it came down on a fireman's back, after dark]]."

How many they were is something that the fire brigade can answer, because it unhooked them one at a time. [[b47 IV|Forty-seven, says Ildefons Vall-llosera, plus the lad who worked the doors]]. He has the list in his jacket. [[bfour IV|All of them went down the rope from where the cabin had hung since the beginning]], he says; his men reached it along the cable from above, with a hand winch. [[blast IV|The last one, a girl of eight, touched the rocks at 23.35]].

[[bwinter IV h|Two hours sooner might have been possible]], he thinks, [[bheli IV #hypothetical|had the helicopter not been grounded]]. He does not blame anyone for that.

[[bgust MS #unit-conversion|A quarter of an hour before the cabin stopped, the instrument on the summit mast recorded 27 metres a second]], the mountain weather service told this newspaper. [[bvalley MS|In the village it was hardly more than a breeze, nine metres a second]]. [[bwarn MS #time-forms|Its warning for the upper slopes had gone to the operator at ten to nine that morning]].

The company is sticking to the figures that it gave on the night. [[bsusp TO|The shift leader has been relieved of her duties for as long as the inquiry lasts]], it said on Tuesday, in a message of four lines. About the teacher's memories it wrote: "[[bfairy TO d|These are fairground stories, and we feel for people whose nerves tell them such things]]."

"[[bferru PF|I handed out the cups at the ice rink in Vilasacra from one until half past four]]," Pau Ferrusola said when we met him at the baker's, forty kilometres from the gorge. He has heard the rumour, too. "[[bferruq PF q|Do I look like a man who stands in a cabin?]]" he asked. "[[bferrud PF|I have not been up there since my knee was operated on]]," he said.

At the school, the seven are to see a psychologist on Fridays. [[bcash MW|No money has come so far]], says Wouters-Puig, "[[bcashq MW #sarcasm|but I am sure that they are ironing the banknotes]]". A leaflet with a voucher for two rides lay in her letter box instead.

[[bopen N|The line will not reopen before the spring holidays]], people in the valley expect. Snow is forecast for the weekend.

@article c
file: altitud-interview-collell.txt
voice: interview
layout: keyed
title: Josep Collell: what the mountain does is not in my contract
byline: Bertran Quadrada
publisher: Altitud
published: 2025-01-24
quotes: straight

He has run the machinery on Pic Roig for twenty-two years, and since 11 January he has hardly slept. Josep Collell, operations chief of the cable car at Montalba, receives us in a room full of rope samples.

ALTITUD: How many people hung there?

COLLELL: [[c40 JC|The cabin holds forty, and forty were in it]]. I clip the tickets with my own eyes, so to speak. A list made at night on a rock has mistakes in it.

ALTITUD: One reads that the cabin was never moved.

COLLELL: [[cmoved JC|We brought it down the rope by a good two hundred metres with the reserve engine]]. Whoever says otherwise was not there. It is a slow engine. [[cdiesel JC #hypothetical|With the new one that I have asked for since 2019, we would have had them all in the station by supper]].

ALTITUD: Who wanted to go on that day?

COLLELL: [[ccall JC #role-swap|I telephoned Núria at one and told her to shut down, and she talked me out of it]]. She knows the summit as nobody else does. [[cgood JC|I still hold that she is the best shift leader in these mountains]].

ALTITUD: There had been a warning.

COLLELL: [[cknew JC #time-forms|What the forecasters had sent round I found out at about four, from my daughter]], who reads such things. [[cmail JC h #non-denial|There are days when I get two hundred e-mails]].

ALTITUD: And the rule about wind?

COLLELL: [[crule JC|Above seventy the handbook leaves it to the person in charge; he can stop or he can run]]. It always has. [[crule2 JC m|Let them write a clearer one, if they want one]]. [[cwind JC|What our mast showed was in the sixties, and it showed nothing else all day]].

ALTITUD: Your spokeswoman says that Ms Basté has been taken off the roster.

COLLELL: [[cres JC|She handed in her notice on the Monday, of her own accord]]. I have the letter.

ALTITUD: Were people cold?

COLLELL: [[ccold JC|Of course they were, it was fourteen below]]. In the valley you would have called it a fine day, [[cvalley JC|it was two degrees down there]]. But [[cfreeze JC d #partial-denial|I deny that children were left without wraps; they may have been late]]. What else would you like?

ALTITUD: Will the passengers get their money?

COLLELL: [[cmoney JC|They are getting two rides each, which is worth more]].

ALTITUD: Is the mountain safe?

COLLELL: A mountain is never safe. [[cclimb JC #rounding|We go up eleven hundred metres on one rope]]. [[csafe JC|Our line is the safest in the whole range]], and my own family rides on it. [[cinsp JC|The people from the inspectorate were up on the pylons eight weeks before]], and they went home without a complaint.

@article d
file: radio-cim-hearing-pic-roig.html
voice: broadcaster
layout: modern
title: Pic Roig inquiry hears from woman who ran the shift
byline: Meritxell Subirà
publisher: Ràdio Cim
published: 2025-03-19T18:15+01:00
quotes: curly

More than a hundred people came to the parish hall in Montalba on Wednesday. On the third day of the inquiry into the night over the gorge, the commission of the regional parliament called Núria Basté.

She spoke for an hour and answered thirty questions. "[[drang NB #role-swap #court-language|I rang Mr Collell a little after one and asked him for permission to close the line]]," she told the commission. [[dkeep NB|His answer was that half the province had bought day passes]]. She had noted the words the same evening.

The technical log, read out by the clerk, was next. [[dlog N|According to it, the drive cut out at 13.44]]. Nobody contested the entry. [[dtow TO|The cabin stayed where it had stopped until it was empty, the company's own technical report of February says]], in a line that the clerk read twice.

Basté wears the company's red jacket, and she wore it in the hall. "[[dwork NB|I have done every shift on the roster from January until this morning]]," she said when a member asked how she lived now. Had she written a letter? "[[dletter NB|The only paper I ever gave them was a holiday request]]," she said.

Then came Oriol Escuder, who looks after the engines. [[dbatt OE|The reserve diesel stayed silent that night, since its battery was dead]], the mechanic said. "[[dbatt2 OE|I had reported it in writing in the autumn]]." He turned the key eleven times, he recalled.

Laia Tresserra of the ropeway inspectorate brought three folders of drawings. [[dmust LT #court-language|Beyond seventy kilometres an hour there is nothing for anyone to weigh: the cabins have to stand still]], she said. "[[dseen LT #time-forms|The last time one of our people climbed those pylons was in the spring of 2023]]." [[ddesk LT|What was done in November was an examination of papers at a desk]].

The commission's computer expert had a single slide. [[dopen N #time-forms|The forecasters' message was opened on Mr Collell's own account at 9.12 that morning]], it showed, and forwarded to nobody.

Collell, in the second row, asked for the floor and was told to wait. In the break [[djc JC h #non-denial|he would say only that the commission should put that question to him in the hall]]. His lawyer, standing by, made no comment. In a letter to the commission the company maintains that [[dnoask TO|at no time on that Saturday did anyone ask for the line to be closed]]. [[dcup TO #retraction|It withdraws the figure of 41 that it gave in January]], a woman from the ticket office read from a card on its behalf, [[dcup2 TO|and accepts the count made by the fire brigade]].

[[dquote N|In January Collell described the line as the safest in the whole range]]; a member quoted it twice. [[dmember N|The report is due in June]]. If the commission finds that the handbook was broken, [[dprison N #hypothetical|those responsible could go to prison for up to three years]].

[[dopen2 N|The line opened again on 1 March]] with new batteries. On Wednesday, in mild air, its cabins were about half full.

@claim acount 2025-01-11 | 41 passengers and one attendant were in the Pic Roig cabin that stopped on 11 January 2025
@claim b47 2025-01-11 | 47 passengers and one attendant were in the Pic Roig cabin that stopped on 11 January 2025
@claim c40 2025-01-11 | Exactly 40 people were in the Pic Roig cabin that stopped on 11 January 2025
@claim astop 2025-01-11T14:20 | The Pic Roig cabin stopped at 14:20 on 11 January 2025
@claim bphoto 2025-01-11T13:46 | The Pic Roig cabin was already hanging still at 13:46 on 11 January 2025
@claim dlog 2025-01-11T13:44 | The drive of the Pic Roig line cut out at 13:44 on 11 January 2025
@claim a19 2025-01-11T18:00 | Nineteen people had been brought down from the cabin by 18:00
@claim ahope 2025-01-11T22:00 | The remaining passengers will probably be down before 22:00
@claim abeam 2025-01-11 | The passengers come down before 22:00 if the wind drops
@claim blast 2025-01-11T23:35 | The last passenger reached the ground at 23:35
@claim awind 2025-01-11/2025-01-11 | The strongest gust on the summit mast before the stop was 62 km/h
@claim bgust 2025-01-11 | The summit mast recorded a gust of 27 m/s, about 97 km/h, a quarter of an hour before the stop
@claim cwind 2025-01-11 | The summit mast showed between 60 and 70 km/h and nothing else all day
@claim bvalley 2025-01-11 | The wind in the village of Montalba was 9 m/s, about 32 km/h
@claim alimit 2025 | Cabins of the Pic Roig line run in wind of up to 70 km/h
@claim awhy 2025-01-11 | The operator does not say yet why the cabin stopped
@claim adiesel 2025-01-11 | The auxiliary diesel engine started at once and pulled the cabin back to pylon four, where it was emptied
@claim bfour 2025-01-11 | All passengers were lowered by rope from the place where the cabin had first stopped
@claim cmoved 2025-01-11 | The reserve engine moved the cabin down the rope by about 200 metres
@claim dbatt 2025-01-11 | The reserve diesel engine did not start on 11 January 2025 because its battery was dead
@claim dbatt2 2024 | Oriol Escuder had reported the dead battery of the reserve engine in writing in autumn 2024
@claim cdiesel 2025-01-11 | With a new reserve engine all passengers would have been in the station by supper time
@claim dtow 2025-01-11 | The cabin stayed where it had stopped until it was empty
@claim dnoask 2025-01-11 | Nobody asked for the Pic Roig line to be closed on 11 January 2025
@claim ablank 2025-01-11 | Each person in the cabin had a blanket within the first hour
@claim bblank 2025-01-11 | There was one dog blanket for everybody in the cabin
@claim bdark 2025-01-11 | The next blanket reached the cabin after dark, with a fireman
@claim bfairy 2025-01-11 | The teacher's memories of the hours in the cabin are invented | The passengers in the cabin shared one dog blanket until after dark
@claim cfreeze 2025-01-11 | Children in the cabin had wraps, perhaps late | Children in the cabin were left without wraps
@claim ccold 2025-01-11 | The air at the cabin was 14 degrees below zero and people were cold
@claim cvalley 2025-01-11 | The air in the valley was at two degrees
@claim adecide 2025-01-11 | The shift leader, Núria Basté, alone decided to keep the line running on 11 January 2025
@claim ccall 2025-01-11T13:00 | Josep Collell telephoned Núria Basté and told her to shut the line down, and she persuaded him not to
@claim drang 2025-01-11T13:00 | Núria Basté telephoned Josep Collell and asked him for permission to close the line
@claim dkeep 2025-01-11T13:00 | Josep Collell answered Núria Basté that half the province had bought day passes
@claim cgood 2025 | Núria Basté is the best shift leader in the mountains
@claim aferru 2025-01-11 | Deputy mayor Pau Ferrusola was in the trapped cabin
@claim bferru 2025-01-11T13:00/2025-01-11T16:30 | Pau Ferrusola handed out cups at the ice rink in Vilasacra, 40 km away, from 13:00 until 16:30
@claim bferrud | Pau Ferrusola has not been on Pic Roig since an operation on his knee | Pau Ferrusola was in the trapped cabin
@claim bferruq | Pau Ferrusola asks whether he looks like somebody who stands in a cabin
@claim ainsp 2024-11 | Brakes and haul rope of the Pic Roig line passed their yearly inspection in November 2024
@claim cinsp 2024-11 | Inspectors climbed the pylons of the Pic Roig line eight weeks before 11 January 2025
@claim dseen 2023 | Inspectors last climbed the pylons of the Pic Roig line in spring 2023
@claim ddesk 2024-11 | The examination of November 2024 was one of papers only
@claim adec 2024-12 | A stop of forty minutes in December 2024 was caused by a power cut
@claim arefund 2025-01 | The operator will refund every ticket in cash within a week
@claim bcash 2025-01-16 | Mireille Wouters-Puig has received no refund by 16 January 2025
@claim bcashq 2025-01-16 | The operator is ironing the banknotes for the refund (said mockingly)
@claim cmoney 2025-01 | The passengers get two rides each instead of cash
@claim ahotel 2025-01-12 | At least 30 hotel rooms in Montalba had been cancelled by Sunday
@claim bwinter 2025-01-11 | The rescue could perhaps have been finished two hours sooner
@claim bheli 2025-01-11 | The rescue would have been faster if the helicopter had been able to fly
@claim bwarn 2025-01-11T08:50 | The weather service sent its warning to the operator at 8:50 on 11 January 2025
@claim cknew 2025-01-11T16:00 | Josep Collell learnt of the storm warning at about 16:00 on 11 January 2025, from his daughter
@claim dopen 2025-01-11T09:12 | The storm warning was opened on Josep Collell's account at 9:12 on 11 January 2025
@claim cmail 2025-01-11 | Josep Collell does not say whether he received the warning e-mail
@claim djc 2025-03-19 | Josep Collell does not say whether he opened the message
@claim crule 2025 | Above 70 km/h the person in charge may choose to stop or to run the line
@claim crule2 2025 | The authorities should write a clearer wind rule
@claim dmust 2025 | Above 70 km/h the cabins must stand still and nobody may decide otherwise
@claim bsusp 2025-01-14 | The operator has suspended the shift leader, Núria Basté, until the end of the inquiry
@claim cres 2025-01-13 | Núria Basté resigned of her own accord on Monday 13 January 2025
@claim dwork 2025-01/2025-03-19 | Núria Basté has worked every shift on the roster from January to 19 March 2025
@claim dletter 2025 | Núria Basté has given the operator no letter but a holiday request | Núria Basté handed in a letter of resignation
@claim aclimb 2025 | The Pic Roig line climbs 1,140 metres
@claim cclimb 2025 | The Pic Roig line climbs about 1,100 metres
@claim dcup 2025-03-19 | The operator withdraws its figure of 41 passengers
@claim dcup2 2025-03-19 | The operator accepts the fire brigade's count of passengers
@claim csafe 2025-01 | The Pic Roig line is the safest in the mountain range
@claim dquote 2025-01 | Josep Collell called the Pic Roig line the safest in the range
@claim dprison 2025 | Managers of the line could go to prison for up to three years if the handbook was broken
@claim bopen 2025 | The line is not expected to reopen before the spring holidays
@claim dopen2 2025-03-01 | The Pic Roig line reopened on 1 March 2025

@pair C count numeric acount b47 | 41 passengers; 47 passengers
@pair C count numeric b47 c40 | 47 and the attendant; forty and no more
@pair C stop temporal astop bphoto #time-forms | halted at 14:20; already hanging still at 13:46
@pair C stop temporal astop dlog #time-forms | halted at 14:20; the log has 13:44
@pair C wind numeric awind bgust #unit-conversion | strongest gust 62 km/h; 27 m/s is 97 km/h on the same mast
@pair C wind numeric,negation bgust cwind #unit-conversion | 97 km/h; the sixties and nothing else
@pair C engine antonym,negation adiesel bfour #unannounced | pulled back to pylon four and emptied there; all left it where it had first stopped
@pair C engine antonym,negation cmoved bfour | moved by 200 metres; all left it where it had first stopped
@pair C engine negation cmoved dtow | moved by 200 metres; stayed until it was empty
@pair C reserve world-knowledge,antonym cmoved dbatt | moved by the reserve engine; that engine stayed silent
@pair C reserve antonym adiesel dbatt | started at once; stayed silent
@pair C blankets numeric,negation ablank bblank | a blanket for each within the hour; one for all
@pair C blankets temporal,antonym ablank bdark | within the first hour; the next one after dark
@pair C blankets denial bfairy bdark | the memories are fairground stories
@pair C order role,factive ccall drang #role-swap | he told her to shut down and she refused; she asked him to close
@pair C order role,antonym ccall dkeep | told her to shut down; answered that the passes were sold
@pair C asked negation drang dnoask | she asked for permission to close; nobody asked
@pair C order role adecide drang | hers alone; she asked her chief for permission to close
@pair C ferrusola world-knowledge aferru bferru | in the cabin over the gorge; at the ice rink 40 km away at that hour
@pair C warning factive,temporal cknew dopen #time-forms | learnt of it at four from his daughter; opened on his account at 9:12
@pair C inspection temporal cinsp dseen #time-forms | on the pylons eight weeks before; last climbed in spring 2023
@pair C inspection antonym,lexical cinsp ddesk | up on the pylons; papers at a desk
@pair C rule modality crule dmust | may choose above seventy; must stand still
@pair C basté lexical bsusp dwork | suspended; worked every shift
@pair C basté lexical bsusp cres | relieved of duties by the firm; resigned of her own accord
@pair C basté lexical,negation cres dwork | resigned in January; worked every shift until March
@pair C letter negation,denial cres dletter | handed in notice by letter; gave nothing but a holiday request

@pair T update a19 blast | nineteen by six, the last at 23:35
@pair T hedge ahope blast | should be down before ten; the last came later
@pair T conditional abeam blast | before ten if the wind drops
@pair T different-place-time awind bvalley | gusts at the summit, wind in the village
@pair T different-place-time ccold cvalley | fourteen below on the mountain, two degrees in the valley
@pair T different-event adec astop | the stop in December, the stop in January
@pair T at-least alimit awind | a bound for running and a reading under it
@pair T opinion cgood adecide | the best shift leader; blamed by the spokeswoman
@pair T opinion crule2 dmust | wants a clearer rule; the inspector finds it clear
@pair T promise-later-changed arefund cmoney #broken-promise | cash within a week, then rides
@pair T promise-later-changed arefund bcash #broken-promise | cash within a week; nothing after five days, the week is not over
@pair T sarcasm bcash bcashq | nothing has come; ironing the banknotes is mockery
@pair T question bferruq aferru | a question about the rumour
@pair T quoted-by-another dquote csafe | the broadcaster reports what he said
@pair T update dcup acount #retraction | the firm withdraws its own figure
@pair T negation-scope cfreeze bdark #partial-denial | denies that they stayed without, not that wraps came late
@pair T hedge bwinter blast | sooner might have been possible
@pair T conditional bheli bfour | had the helicopter flown
@pair T conditional cdiesel adiesel | with an engine that he does not have
@pair T hedge awhy astop #non-denial | no reason given for the stop; its time told
@pair T hedge djc dopen #non-denial | an answer put off, nothing denied
@pair T hedge cmail dopen #non-denial | speaks of the number of e-mails, denies nothing
@pair T negation-scope ddesk ainsp | a yearly inspection by papers is still one that was passed
@pair T update bopen dopen2 | expected not before spring holidays; opened on 1 March
@pair T opinion csafe dbatt2 | safest in the range; a reported dead battery
@pair T different-event bwarn dopen | sent at 8:50 and opened at 9:12
@pair T conditional dprison crule | prison if the handbook was broken
@pair T rounding aclimb cclimb | 1,140 metres, eleven hundred metres
@pair T different-place-time bphoto dlog | 13:46 in a picture of a cabin that stopped at 13:44
@pair B adiesel dtow | a later report of the same firm: withdrawn or contradicted
@pair B bfairy bblank | the memories are fairground stories, in general
@pair B cfreeze bblank | late wraps or one for all
@pair B acount c40 | 41 or forty: he may count the cabin's seats only
@pair B dcup2 c40 | the firm accepts 47; its chief had said forty
@pair B bferrud aferru | not up there since the operation, whose date nobody gives
@pair B dkeep adecide | his answer is no plain order
