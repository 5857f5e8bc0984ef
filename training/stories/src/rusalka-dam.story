@story rusalka-dam dirty
topic: pollution
places: Rusalka pond, Medno Pole, Gorno Izvorishte, Vranitsa, Stara Cheshma
@speaker MP Medno Pole | the company, mine operator
@speaker KZ Krasimir Zhelyazkov | Zhelyazkov, managing director
@speaker HO district health office | health office
@speaker GM Ginka Popivanova | Popivanova, mayor
@speaker VH Vasil Hadzhiev | Hadzhiev, keeper
@speaker VB Vasil Hadzhiev the baker | baker
@speaker ST Stanka Chavdarova | Chavdarova, widow
@speaker YM Yordan Manolev | Manolev, angler, club treasurer
@speaker DP Desislava Parvanova | Parvanova, head of inspection
@speaker IL Iliya Tsolov | Tsolov, web editor
@speaker UL university laboratory | laboratory

@article a
file: balkan-lines-rusalka.xml
voice: agency wire
layout: rss
title: Tailings wall breaks above Vranitsa valley
byline: Zornitsa Bachvarova
publisher: Balkan Lines
published: 2014-04-15T17:20+03:00
quotes: curly

GORNO IZVORISHTE (Balkan Lines) - Grey slurry from an ore works ran into the Vranitsa river on Tuesday after the wall of a settling basin broke, the company that runs it said.

[[aspill MP #unit-conversion|Some 4,000 cubic metres escaped]], Medno Pole, which treats lead and zinc ore above the town of Gorno Izvorishte, said in a statement. [[atime MP #time-forms|The northern wall gave way at five minutes past six in the morning]], it said. [[afull MP #percentage-conversion|The Rusalka pond was 62 per cent full on Monday night]].

[[asiren MP|The siren at the foot of the wall wailed for eleven minutes]], according to the company, and staff went from door to door in the lower street. [[aevac GM|Forty households had been moved to the school by noon]], Mayor Ginka Popivanova said.

[[afish MP|Downstream of the road bridge no dead fish have been found]], the statement said.

[[adrink HO|What comes from the tap in Gorno Izvorishte can be drunk without a second thought]], the district health office said early on Tuesday afternoon. [[awells HO|Garden wells ought to be left alone for the time being]], it said. A bottling plant on the lower river closed its intake as a precaution.

Krasimir Zhelyazkov, managing director of Medno Pole, told Balkan Lines that the operator had been careful. [[awarn KZ|In February he himself had pointed out damp patches on the wall to the authorities]], he said, "[[await KZ|and we waited for an answer until the snow was gone]]". [[alease MP|Medno Pole rents the pond; its owner is the state]], a later statement said. The ministry in Sofia said that it was looking for the contract.

[[akeep MP|The keeper who was on duty gave notice the same day]], a spokeswoman said. She would not give his name.

[[apay KZ p #broken-promise|Every flooded household will have five hundred leva in its hand by Easter]], Zhelyazkov said. Orthodox Easter fell five days after the accident.

[[arain N #hypothetical|Should it rain as hard as forecast on Friday, the southern wall could go as well]], firemen feared. It is the older of the two. The pond takes the washings of a mill that grinds 900 tonnes of rock a day, and has been in use since 1972. [[aold N|In 2009 a drain pipe leaked there for two days]]; the fine was 3,000 leva.

The mill was stopped at noon and its 210 workers were sent home on full pay.

@article b
file: basin-directorate-notice-14-077.txt
voice: regulator notice
layout: dispatch
title: Notice 14/077: discharge from the Rusalka settling pond
byline: -
publisher: Basin Directorate Vranitsa
published: 2014-04-16
quotes: straight

This notice is given under section 9 of the Waters Ordinance. It concerns the discharge of 15 April 2014 from the settling pond known as Rusalka, in the municipality of Gorno Izvorishte.

1. Extent. [[bvol N #unit-conversion|Thirty-one million litres of slurry left the pond]]. The deposit lies on the banks of the Vranitsa over a length of [[breach N #range|between five and eight kilometres]].

2. Samples. Water was taken by the Directorate at 14.00 on 15 April. [[bcad N|At the road bridge dissolved cadmium stood at 0.4 micrograms per litre]]. [[bconf N|At the confluence with the main river the value was 0.2]]. [[blimit N|The limit is 1.5 micrograms per litre]]. Lead and zinc are being determined; the values will be added.

3. Drinking water. [[bban N|Mains water in Gorno Izvorishte must be used neither for drinking nor for cooking, with effect from 6.00 on 15 April]]. Tank lorries stand at the church and at the cooperative shop. The order holds until it is lifted in writing.

4. Condition of the works. [[bvalve N #time-forms|The drain valve of the pond was found wide open by officers of the Directorate at ten past noon on the day of the discharge]]. It has been sealed. The northern wall is breached over eighteen metres.

5. Duties of the operator. [[breport N|A discharge of this kind has to be reported by the operator to the Directorate within sixty minutes]]. The first call was logged at 8.47. [[bwarn N #time-forms|Seepage at the northern wall was pointed out to the operator by the Directorate in a letter of 11 February]]; [[bnoans N|a reply is not on file]].

6. Measures. The operator shall lower the level behind the southern wall to two metres, remove the deposit from the banks, and submit a plan by 30 April. [[bfine N #hypothetical|If it fails to do so, a fine of up to 250,000 leva can be imposed]].

7. Legal remedy. An objection may be lodged within fourteen days with the regional court. It does not suspend the measures named under 3 and 6.

Inquiries: Inspection department, D. Parvanova. Office hours Monday to Thursday, nine to noon. Those who keep cattle by the river are asked to use the reservoir at Stara Cheshma.

@article c
file: basin-directorate-notice-14-077-web.txt
voice: regulator notice
layout: dispatch
title: Notice 14/077: discharge from the Rusalka settling pond
byline: -
publisher: Basin Directorate Vranitsa
published: 2014-04-16
modified: 2014-04-29
note: the page of 16 April with one value changed in silence
quotes: straight

This notice is given under section 9 of the Waters Ordinance. It concerns the discharge of 15 April 2014 from the settling pond known as Rusalka, in the municipality of Gorno Izvorishte.

1. Extent. [[cvol N #unit-conversion|Thirty-one million litres of slurry left the pond]]. The deposit lies on the banks of the Vranitsa over a length of [[creach N #range|between five and eight kilometres]].

2. Samples. Water was taken by the Directorate at 14.00 on 15 April. [[ccad N #stealth-edit|At the road bridge dissolved cadmium stood at 4.0 micrograms per litre]]. [[cconf N|At the confluence with the main river the value was 0.2]]. [[climit N|The limit is 1.5 micrograms per litre]]. Lead and zinc are being determined; the values will be added.

3. Drinking water. [[cban N|Mains water in Gorno Izvorishte must be used neither for drinking nor for cooking, with effect from 6.00 on 15 April]]. Tank lorries stand at the church and at the cooperative shop. The order holds until it is lifted in writing.

4. Condition of the works. [[cvalve N #time-forms|The drain valve of the pond was found wide open by officers of the Directorate at ten past noon on the day of the discharge]]. It has been sealed. The northern wall is breached over eighteen metres.

5. Duties of the operator. [[creport N|A discharge of this kind has to be reported by the operator to the Directorate within sixty minutes]]. The first call was logged at 8.47. [[cwarn N #time-forms|Seepage at the northern wall was pointed out to the operator by the Directorate in a letter of 11 February]]; [[cnoans N|a reply is not on file]].

6. Measures. The operator shall lower the level behind the southern wall to two metres, remove the deposit from the banks, and submit a plan by 30 April. [[cfine N #hypothetical|If it fails to do so, a fine of up to 250,000 leva can be imposed]].

7. Legal remedy. An objection may be lodged within fourteen days with the regional court. It does not suspend the measures named under 3 and 6.

Inquiries: Inspection department, D. Parvanova. Office hours Monday to Thursday, nine to noon. Those who keep cattle by the river are asked to use the reservoir at Stara Cheshma.

@article d
file: quarterly-izvor-the-grey-week.txt
voice: long read
layout: keyed
title: The grey week
byline: Radostina Velcheva + Plamen Karadimov
publisher: Izvor Quarterly
published: 2014-06-08
quotes: curly

The scales belong to the fishing club, and they are meant for one trout at a time. In the third week of April Yordan Manolev, treasurer of the club for thirty years, hung a feed sack from the hook again and again and wrote the results on the lid of a paint tin.

[[dbarbel YM|Below the bridge they raked 2.6 tonnes of barbel and chub off the gravel]], he says. [[dlid N #rounding|The lid gives 2,580 kilograms]]. It hangs in the club room now, beside the cups.

[[dfive YM o|He is not sure that the river will have fish again in five years]], he says. His daughter, who has studied it, told him that it might.

Of the hour there are two versions. The one that people in the lower street prefer is kept by a baker, whose name is Vasil Hadzhiev. [[dclock VB #time-forms|The mud pushed his door in and stopped the wall clock at twenty past four]], he says. [[dnephew VB #namesake|The other Vasil Hadzhiev, the keeper at the dam, is his nephew]], and letters for one have gone to the other since the boy learnt to read.

Up the lane lives Stanka Chavdarova. Her bedroom is two hundred steps from the mast with the loudspeaker, at the foot of the wall. "[[dsiren ST|It hung there dumb, all night and all morning]]," she says of the siren. [[dradio ST|What woke her was the ducks]].

The younger Hadzhiev has time to talk. "[[dshut VH #time-forms|By a quarter to four I had closed the valve by hand, and closed is how I left it]]," he says. He shows the palm. [[dbrim VH|On Monday night the water was level with the crest, so that one could have washed a plate in it]]. His employment ended two days after the flood. "[[dfired VH|They sacked me by text message]]," he says, with the telephone held out for us to read.

## The paper
In the land register at the district court the pond has a folio of its own. [[dbuy N|It was sold to Medno Pole in 2011, together with the wall and the track, for 1.2 million leva]], says the entry of a notary who has since died. [[dhold N #percentage-conversion|The basin holds 50,000 cubic metres, and that evening, by the operator's own gauge, 31,000 lay in it]].

Krasimir Zhelyazkov received us for twelve minutes. About the duty to telephone he had an opinion ready: "[[dphone KZ|Nothing in the law obliged us to ring anybody up before office hours]]." And the wall? "[[dseep KZ|I first heard of any damp when the thing lay in the valley]]," he said. When we laid the treasurer's figure before him he smiled. "[[dfreezer KZ d|Somebody has been emptying his freezer]]," he said. [[dmodel KZ|He called the pond a model for the whole country]].

[[dmock GM #sarcasm|A model, certainly, they should put it under glass]], says Mayor Popivanova. Her town hall paid for the tank lorries. [[devac GM|In the end seventy-three households had to leave]], she says; eleven have not come back. [[dmoney N #broken-promise|The five hundred leva arrived in the last days of May, less tax]].

## The figure
On the Directorate's page, in April, a number changed. Nobody drew attention to it. Who moved the point has been asked in parliament. Desislava Parvanova, head of inspection, heard about it late, by her own account. [[dknew DP|She learnt from the newspapers in May that the value on the page was another one]], she says, [[dmay DP h|and it may have been a slip of the keyboard]].

The university took a bottle of its own at the road bridge, in the same hour. [[dlab UL #percentage-conversion|Cadmium came to 270 per cent of the limit]], its report says.

Is that much? [[dcow GM q|Would they give it to their own children?]] asks the mayor. For cattle the rules are softer. [[dheard N|The Directorate's first notice had spoken of 0.4 micrograms]], as everyone here can recite.

[[dsouth N #hypothetical|Had the southern wall gone too, the mud would have reached the bottling plant]], an engineer reckons. It held, and has since been strengthened with rock.

The page is edited by Iliya Tsolov. The log of his system lists every keystroke. "[[dweb IL|Ms Parvanova rang me up on 29 April and dictated the new value]]," he says. He had to ask her twice about the point.

@article e
file: podbalkan-online-tailings.txt
voice: agency wire
layout: text
title: Tailings wall breaks above Vranitsa valley
byline: Zornitsa Bachvarova
publisher: Podbalkan Online
published: 2014-06-15
copy_of: a
note: a copy of the wire of 15 April that bears the day on which an archive was moved

GORNO IZVORISHTE (Balkan Lines) - Grey slurry from an ore works ran into the Vranitsa river on Tuesday after the wall of a settling basin broke, the company that runs it said.

[[espill MP #unit-conversion|Some 4,000 cubic metres escaped]], Medno Pole, which treats lead and zinc ore above the town of Gorno Izvorishte, said in a statement. [[etime MP #time-forms|The northern wall gave way at five minutes past six in the morning]], it said. [[efull MP #percentage-conversion|The Rusalka pond was 62 per cent full on Monday night]].

[[esiren MP|The siren at the foot of the wall wailed for eleven minutes]], according to the company, and staff went from door to door in the lower street. [[eevac GM #wrong-date-copy|Forty households had been moved to the school by noon]], Mayor Ginka Popivanova said.

[[efish MP|Downstream of the road bridge no dead fish have been found]], the statement said.

[[edrink HO|What comes from the tap in Gorno Izvorishte can be drunk without a second thought]], the district health office said early on Tuesday afternoon. [[ewells HO|Garden wells ought to be left alone for the time being]], it said. A bottling plant on the lower river closed its intake as a precaution.

Krasimir Zhelyazkov, managing director of Medno Pole, told Balkan Lines that the operator had been careful. [[ewarn KZ|In February he himself had pointed out damp patches on the wall to the authorities]], he said, "[[ewait KZ|and we waited for an answer until the snow was gone]]". [[elease MP|Medno Pole rents the pond; its owner is the state]], a later statement said. The ministry in Sofia said that it was looking for the contract.

[[ekeep MP|The keeper who was on duty gave notice the same day]], a spokeswoman said. She would not give his name.

[[epay KZ p #broken-promise|Every flooded household will have five hundred leva in its hand by Easter]], Zhelyazkov said. Orthodox Easter fell five days after the accident.

[[erain N #hypothetical #wrong-date-copy|Should it rain as hard as forecast on Friday, the southern wall could go as well]], firemen feared. It is the older of the two. The pond takes the washings of a mill that grinds 900 tonnes of rock a day, and has been in use since 1972. [[eold N|In 2009 a drain pipe leaked there for two days]]; the fine was 3,000 leva.

The mill was stopped at noon and its 210 workers were sent home on full pay.

@claim aspill 2014-04-15 | About 4,000 cubic metres of slurry escaped from the Rusalka pond on 15 April 2014
@claim atime 2014-04-15T06:05 | The northern wall of the Rusalka pond gave way at 06:05 on 15 April 2014
@claim afull 2014-04-14 | The Rusalka pond was 62 per cent full on the night of 14 April 2014
@claim asiren 2014-04-15 | The siren below the Rusalka wall sounded for eleven minutes on 15 April 2014
@claim aevac 2014-04-15T12:00 | Forty households of Gorno Izvorishte had been moved by noon on 15 April 2014
@claim afish 2014-04-15 | No dead fish were found downstream of the road bridge
@claim adrink 2014-04-15 | Tap water in Gorno Izvorishte may be drunk safely on 15 April 2014
@claim awells 2014-04-15 | Water of garden wells in Gorno Izvorishte should not be used for the time being
@claim awarn 2014-02 | Krasimir Zhelyazkov pointed out damp on the wall of the Rusalka pond to the authorities in February 2014
@claim await 2014 | Medno Pole waited in vain for an answer of the authorities until the snow was gone
@claim alease 2014 | Medno Pole is a tenant of the Rusalka pond, which belongs to the state
@claim akeep 2014-04-15 | The keeper of the Rusalka pond gave notice on 15 April 2014
@claim apay 2014-04-20 | Medno Pole will pay each flooded household 500 leva by Easter 2014
@claim arain 2014-04-18 | The southern wall could break if it rains hard on Friday
@claim aold 2009 | A drain pipe of the Rusalka pond leaked for two days in 2009
@claim bvol 2014-04-15 | 31 million litres of slurry left the Rusalka pond on 15 April 2014
@claim breach 2014-04 | The deposit lies on the banks of the Vranitsa over five to eight kilometres
@claim bcad 2014-04-15T14:00 | Dissolved cadmium at the road bridge was 0.4 micrograms per litre at 14:00 on 15 April 2014
@claim ccad 2014-04-15T14:00 | Dissolved cadmium at the road bridge was 4.0 micrograms per litre at 14:00 on 15 April 2014
@claim bconf 2014-04-15T14:00 | Dissolved cadmium at the confluence was 0.2 micrograms per litre on 15 April 2014
@claim blimit 2014 | The limit for cadmium is 1.5 micrograms per litre
@claim bban 2014-04-15 | Mains water in Gorno Izvorishte must not be drunk or used for cooking from 06:00 on 15 April 2014
@claim bvalve 2014-04-15T12:10 | The drain valve of the Rusalka pond was fully open at 12:10 on 15 April 2014
@claim breport 2014-04-15 | Medno Pole had to report the discharge to the Directorate within sixty minutes
@claim bwarn 2014-02-11 | The Basin Directorate pointed out seepage at the northern wall to Medno Pole in a letter of 11 February 2014
@claim bnoans 2014 | The Basin Directorate has no reply of Medno Pole to its letter on file
@claim bfine 2014-04-30 | Medno Pole can be fined up to 250,000 leva if it fails to carry out the measures
@claim dbarbel 2014-04 | Anglers collected 2.6 tonnes of dead barbel and chub below the road bridge
@claim dlid 2014-04 | The club's record gives 2,580 kilograms of dead fish
@claim dfive 2014-06 | Yordan Manolev doubts that the Vranitsa will have fish again in five years
@claim dclock 2014-04-15T04:20 | The mud from the Rusalka pond entered the bakery and stopped its clock at 04:20 on 15 April 2014
@claim dnephew 2014 | The keeper Vasil Hadzhiev is the nephew of the baker Vasil Hadzhiev
@claim dsiren 2014-04-15 | The siren below the Rusalka wall stayed silent all night and all morning on 15 April 2014
@claim dradio 2014-04-15 | Stanka Chavdarova was woken by ducks
@claim dshut 2014-04-15T03:45 | Vasil Hadzhiev had closed the drain valve of the Rusalka pond by 03:45 on 15 April 2014 and left it closed
@claim dbrim 2014-04-14 | The Rusalka pond was full to the crest on the night of 14 April 2014
@claim dfired 2014-04-17 | Medno Pole dismissed the keeper Vasil Hadzhiev by text message
@claim dbuy 2011 | Medno Pole bought the Rusalka pond, its wall and its track in 2011 for 1.2 million leva
@claim dhold 2014-04-14 | The Rusalka pond holds 50,000 cubic metres and had 31,000 in it on the evening of 14 April 2014
@claim dphone 2014-04-15 | Medno Pole was not obliged by law to call anybody before office hours on 15 April 2014
@claim dseep 2014-04-15 | Krasimir Zhelyazkov did not hear of any damp in the wall before it broke on 15 April 2014
@claim dfreezer 2014 | The weighed fish came out of somebody's freezer and were not killed by the slurry | Anglers collected 2.6 tonnes of dead barbel and chub below the road bridge
@claim dmodel 2014 | The Rusalka pond is a model for the whole country
@claim dmock 2014 | The Rusalka pond is a model to be put under glass (said mockingly)
@claim devac 2014-04 | Seventy-three households had to leave in the end
@claim dmoney 2014-05 | The 500 leva arrived at the end of May 2014, less tax
@claim dknew 2014-05 | Desislava Parvanova learnt from newspapers in May 2014 that the cadmium value on the page had changed
@claim dmay 2014-04 | The change of the cadmium value may have been a typing slip
@claim dlab 2014-04-15T14:00 | Cadmium at the road bridge was 270 per cent of the limit on the afternoon of 15 April 2014
@claim dcow 2014-06 | Ginka Popivanova asks whether the officials would give the water to their own children
@claim dheard 2014-04-16 | The Directorate's first notice gave 0.4 micrograms per litre of cadmium
@claim dweb 2014-04-29 | Desislava Parvanova dictated the new cadmium value to Iliya Tsolov on 29 April 2014
@claim dsouth 2014-04-15 | The mud would have reached the bottling plant if the southern wall had broken too

@same cvol bvol
@same creach breach
@same cconf bconf
@same climit blimit
@same cban bban
@same cvalve bvalve
@same creport breport
@same cwarn bwarn
@same cnoans bnoans
@same cfine bfine

@same espill aspill
@same etime atime
@same efull afull
@same esiren asiren
@same eevac aevac
@same efish afish
@same edrink adrink
@same ewells awells
@same ewarn awarn
@same ewait await
@same elease alease
@same ekeep akeep
@same epay apay
@same erain arain
@same eold aold

@pair C volume numeric aspill bvol #unit-conversion | 4,000 cubic metres; 31 million litres are 31,000
@pair C cadmium numeric bcad ccad #stealth-edit | 0.4 on the page, then 4.0 for the same sample
@pair C cadmium numeric bcad dlab #percentage-conversion | 0.4 of 1.5 is a quarter of the limit; 270 per cent of it
@pair C pond lexical alease dbuy | rents it from the state; bought it in 2011
@pair C keeper lexical akeep dfired | gave notice; was sacked by text message
@pair C siren antonym asiren dsiren | wailed for eleven minutes; dumb all night and all morning
@pair C valve antonym bvalve dshut | found wide open; closed and left closed
@pair C level antonym,numeric afull dbrim | 62 per cent full; level with the crest
@pair C hour temporal atime dclock #time-forms | gave way at 06:05; the mud was in the bakery at 04:20
@pair C fish negation afish dbarbel | no dead fish below the bridge; 2.6 tonnes of them
@pair C fish denial dbarbel dfreezer | raked off the gravel; out of a freezer
@pair C water modality adrink bban | can be drunk; must not be drunk from six that morning
@pair C report modality breport dphone | has to be reported within sixty minutes; nothing obliged us
@pair C seepage role awarn bwarn | he told the authorities; the authorities told the operator
@pair C damp factive,negation awarn dseep | pointed it out in February; first heard of it after the break
@pair C point factive,negation dknew dweb | learnt of it from newspapers in May; dictated it on 29 April
@pair C damp factive,negation bwarn dseep | told by letter in February; first heard after the break

@pair T update aevac devac | forty by noon, in the end 73
@pair T different-place-time bconf bcad | the confluence and the bridge
@pair T different-place-time awells adrink | garden wells and the mains
@pair T different-event aold atime | a leak in 2009, a break in 2014
@pair T promise-later-changed apay dmoney #broken-promise | by Easter; at the end of May
@pair T conditional arain dsouth | could go if it rains; it held
@pair T rounding dbarbel dlid | 2.6 tonnes, 2,580 kilograms
@pair T rounding ccad dlab #percentage-conversion | 4.0 of 1.5 is about 270 per cent
@pair T rounding afull dhold #percentage-conversion | 31,000 of 50,000 is 62 per cent
@pair T at-least breach aspill | between five and eight kilometres of bank
@pair T hedge dmay dweb | a slip is only a guess
@pair T question dcow adrink | a question about the water
@pair T quoted-by-another dheard bcad | the quarterly repeats the notice
@pair T sarcasm dmock dmodel | under glass is mockery
@pair T opinion dmodel dbrim | a model; a pond filled to the crest
@pair T different-event dnephew dfired #namesake | the keeper and the baker of the same name
@pair T different-event dclock dshut #namesake | the baker's clock, the keeper's valve
@pair T negation-scope bnoans await | no reply on file of one, no answer to the other
@pair T hedge dfive dbarbel | doubts about the future
@pair T conditional bfine breport | a fine if measures are not carried out
@pair T at-least blimit bconf | a limit and a value below it
@pair T conditional dsouth bvol #hypothetical | what a second break would have done
@pair T different-event dnephew dclock #namesake | two men of one name
@pair B dradio asiren | ducks woke her, eleven minutes of siren did not
@pair B dhold dbrim | three fifths by the gauge, level with the crest by eye
@pair B await bwarn | waited for an answer to the own letter; the letter was the other's
