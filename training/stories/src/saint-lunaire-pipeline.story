@story saint-lunaire-pipeline dirty
topic: oil and gas
confusable: prairie-lonsdale-pipeline
places: Saint-Lunaire, Wabanex Pipelines, Ruisseau Tourigny, Rang Six, Sainte-Ombeline, Federal Pipeline Office
@speaker WP Wabanex Pipelines | Wabanex, the company, operator
@speaker DQ Donald Quenneville | Quenneville, spokesman
@speaker RT Réal Thivierge | Thivierge, farmer
@speaker GT Gaétan Thivierge | councillor, Councillor Thivierge
@speaker GP Ghislaine Pomerleau | Pomerleau, mayor
@speaker JM Jocelyn Marcoux | Marcoux, fire chief
@speaker NL Normand Lacasse | Lacasse, crew chief
@speaker RP regional police | police
@speaker OC Odette Charlebois | Charlebois, inspector
@speaker BS Benoît Sansfaçon | Sansfaçon, angler

@article a
file: laurentides-telegraphe-saint-lunaire.xml
voice: agency wire
layout: rss
place: Saint-Lunaire
title: Light crude leaks from pipeline under Quebec hayfield
byline: Céline Dufault
publisher: Laurentides Télégraphe
published: 2018-11-03T09:30-04:00
quotes: curly

Eleven households spent the night in a school gymnasium after a pipeline split under a hayfield near the village of Saint-Lunaire on Friday afternoon, local officials said.

[[avol WP #unit-conversion|About 190 barrels of light crude came out]], the operator, Wabanex Pipelines, said in a first estimate. [[avalve WP|The flow was cut off twelve minutes after the alarm]]. [[aremote WP|A controller in Edmonton closed the valve from his desk with a mouse click]].

"[[acreek DQ #spokesperson|Not a drop has got into any stream]]," said Donald Quenneville, a spokesman for the company, who had driven up from Montreal. "[[awarn DQ #role-swap|It was we who telephoned the village and told the fire chief to clear the road]]," he said.

[[aleft GP|People in Rang Six left their houses because they wished to]], Mayor Ghislaine Pomerleau said; the municipality had merely opened the gymnasium. [[aback GP h|She thought that most might be home for Sunday lunch]].

[[asmell WP #time-forms|The first report of an odour reached Wabanex at ten past four on Friday]], according to the company. [[apolice RP #police-language|A patrol noted a strong smell of fuel and a sheen in the ditch at 16.35]], said a bulletin of the regional police, which had one car in the area. [[aroad RP #police-language|Both lanes of the range road were made impassable to traffic at 17.02]].

The gymnasium has forty camp beds from the flood of 2011. Volunteers brought soup, and a dairy in the next village sent yogurt. The school itself will stay closed on Monday, the board said, since its air intake faces the field.

The line, 40 centimetres across, was laid in 1974. [[aplough DQ #role-swap|A farmer's drainage plough put a dent into it years ago]], Quenneville said, adding that [[acause DQ h #non-denial|the metallurgists would have the last word and he did not mean to take it from them]].

[[afine WP|A fine of 60,000 dollars, imposed after a spill at another site in 2015, was settled the next spring]], the company said when asked about its record. "[[asafe WP|Ours is the safest way to move a liquid that has been invented]]," it said.

[[apay WP p #broken-promise|Every household will have its hotel and meals covered for as long as this takes]], the company promised. [[aorder RP #police-language|Two persons who had not complied with the instruction to vacate were conveyed to the school by officers]], the bulletin added. [[aprice N|Canadian light crude closed at 37 dollars a barrel on Friday]].

[[aflow N #rounding|The pipeline carries some 90,000 barrels a day]] to two refineries on the river. Environment officials took samples. It rained lightly overnight, with three degrees above zero, and a wind from the north-east that carried the smell towards Sainte-Ombeline, where a hockey tournament was called off.

@article b
file: fpo-safety-notice-2018-31.txt
voice: regulator notice
layout: dispatch
title: Notice 2018-31: release of product near Saint-Lunaire, Quebec
byline: -
publisher: Federal Pipeline Office
published: 2018-12-14
quotes: straight

1. This notice sets out what the Federal Pipeline Office has established so far about the release of 2 November 2018 on the line of Wabanex Pipelines at kilometre 211.4. It is not a finding of fault.

2. [[bvol N #unit-conversion|By weighing the soil that was taken away the Office arrives at a release of 48,000 litres]]. The operator's own number was a first guess. [[brange N #range|An independent laboratory, working from samples, gives between 40,000 and 55,000]].

3. [[bvalve N|Between the alarm and the closing of the valve forty-one minutes went by]]. [[bif N #hypothetical|Had it been shut within a quarter of an hour, less than half as much product would have been lost]].

4. [[bmust N|Operators must report a release by telephone within two hours of its discovery]]. The call to the Office's duty officer was received at 23.50. [[bwritten N|A written report has to follow within thirty days]]; this was done.

5. Four persons took part in the first repair. [[bcert N|The welding tickets of two of the four had run out in March 2017]]. The Office has asked the operator for its training records since that year.

6. [[bdev N|The line was examined from inside by a measuring device in May 2017]]. [[bdent N #factive|The operator's integrity manager acknowledged on 9 June 2017 the dent that the device had found at kilometre 211.4]]. He took no step. [[bdepth N #bound|The dent was at least 14 millimetres deep]].

7. As regards an earlier matter, [[bfine N|the penalty of 60,000 dollars set in 2015 has not been received to this day]]. Interest has been added.

8. [[bcreek N|Oil was found on the gravel of the Ruisseau Tourigny at four places, the lowest of them 1.3 kilometres from the field]]. [[bwells N|No household well was affected]]. The municipality draws its water from a lake on the other side of the ridge.

9. [[border N m|The operator shall dig up and inspect six further places before 30 June 2019]]. Pressure in this section [[bpressure N|is limited to 80 per cent until then]]. [[bwhy N h|Whether the dent was the cause is being studied]].

10. Persons with knowledge of the events are invited to write to the Office. Inspector Odette Charlebois is in charge. [[bnever WP|The operator has put on file that nothing had been sent through this stretch of the pipe since it was laid]]. Under the Act, what is told to an inspector in good faith can't be used against the person who tells it. A map, a list of the sampling points and the laboratory sheets can be seen at the town hall of Saint-Lunaire during opening hours, in both official languages.

@article c
file: echo-du-rang-thivierge.txt
voice: local paper
layout: keyed
title: The man on whose hay it happened
byline: Luc-André Vachon
publisher: L'Écho du Rang
published: 2018-11-09
quotes: guillemets

By the kitchen door of the Thivierge farm stand nine pairs of rubber boots, of which two belong to the family. The others came with the excavators.

Réal Thivierge has a calendar from the feed mill on which he writes whatever happens. [[csmell RT #time-forms|On the square for Wednesday, the last of October, stands the word oil, for that morning he rang the number on the yellow post]], he says. "[[cwoman RT|A lady took it down and thanked me very nicely]]." He rang again on Friday.

"[[cplough RT|I have never owned a drainage plough, and none has been on this field]]," he says. [[cexc RT #role-swap|The one who hit that pipe was Wabanex itself, with its own digger, the summer they put in the marker posts]]. He remembers the noise and the foreman's face.

Did he not know what lay under his clover? "[[cknow RT #factive|That a pipeline crossed the field I found out on Friday, from a policeman]]," he says, and puts more wood into the stove.

The farm has forty cows and a sugar bush. It lost its organic certificate for the year, which means some nineteen cents a litre, and the milk truck comes by the other road now. An agronomist of the ministry has taken cores from every second hectare. She told the family to expect results after the new year.

At the fire hall, Chief Jocelyn Marcoux draws the evening on the back of an invoice. "[[cwarn JM #role-swap|I rang Edmonton to tell them that they had a leak]]," he says, "[[casked JM|and a young fellow there asked me which province we were in]]. [[cforced JM|By half past five I had ordered everybody out of Rang Six, and two who would not go were driven out by the police]]." He has nineteen volunteers, [[csleep JM|most of whom did not sleep until Sunday]].

As for the valve, it sits in a wire cage by the church of Sainte-Ombeline. "[[chand NL|I shut it with my own hands, with a wheel the size of a truck's, a hundred and twelve turns]]," says Normand Lacasse, the company's crew chief in the district. "[[cfour NL|All four of us had valid tickets when we welded the sleeve on]]," he says. He lives eight minutes away and was at table.

Denise Lacasse, no relation, sells him his tobacco. She tells another tale, and her till backs it: [[cmoose N|from the Thursday to the Sunday the crew chief was at a moose camp north of La Tuque, five hours off by forest road]], as she and two of his fellow hunters say.

[[ccouncil GT #namesake|Councillor Thivierge, a second cousin, wants the line to stay: it pays a third of the municipal taxes]]. [[cdig RT m #namesake|The farmer wants it dug out and carted off]]. They sit in the same pew.

The regional police speak of [[cvehicle RP #police-language|a white pickup of unknown ownership that was observed stationary beside the valve enclosure at 16.50]]. They would like to hear from the driver. [[choof GP #sarcasm|A fine smell, some people pay for this in Paris]], the mayor said at the council table on Tuesday, and asked for the windows to be shut. Hay from the north half of the field will be burned. The south half can be sold for bedding, an agronomist thinks.

@article d
file: tourigny-watershed-letter-17.txt
voice: newsletter
layout: wrapped
title: The Tourigny Letter, no. 17
byline: Maude Grandmaison
publisher: Comité du bassin de la Tourigny
published: 2019-02-20
quotes: straight

Six anglers, two nuns and a retired hydrologist: that was the general meeting on the ninth, and more than we have had since the beaver question.

What came out of it? First the fish. "[[dtrout BS|I took eleven trout out of the Tourigny on the fourth of November, belly up, with tar in their gills]]," Benoît Sansfaçon reported; he keeps two in his freezer in case somebody asks. [[dyear BS|In 2012 there had been a kill as well, from a manure pit]].

Odette Charlebois of the Office came in her own car and stayed for three hours. [[dmap OC #factive|Réal Thivierge signed a map of the pipe in 2009, and even then he regretted to her face that it ran under his best clover]], she told us when the question of the posts came up. Réal wasn't present. [[dpart OC d #partial-denial #ambiguous-pronoun|She rejected only one thing in what he had said, that the operator never warned him; on the digger she did not comment]].

"[[dmay DQ|Telling the regulator is at our discretion for the first twenty-four hours]]," Donald Quenneville writes to us. He signs as vice-president now. "[[dknew DQ #factive #office-change|That there was a dent anywhere we discovered only when the pipe lay open in front of us]]," the letter goes on. [[dskim DQ|The few litres that ran into the Tourigny on the Friday were skimmed off within hours]], it says, and about the fish: [[dtrouttale DQ d|Mr Sansfaçon has always been a gifted storyteller]]. He encloses a calendar.

[[dquote N|The Office's notice says that two of the four welding tickets had expired]]. We asked Normand Lacasse, who shrugged.

"[[devac GP|I signed the evacuation order for the range at twenty past five]]," said the mayor, in answer to Sister Pauline. [[dgym GP|She also thanked the school cook]]. Then there are the bills. [[dhotel WP #broken-promise|Hotel costs are refunded up to four nights]], a leaflet of the company says, and three families stayed for nine.

[[dvol WP #percentage-conversion #retraction|The operator now agrees with the Office on the quantity, which is 59 per cent above its first figure]]. [[dflow N|In January the line ran at 72,400 barrels a day]], four fifths of what is usual. "[[dask BS q|Who is going to put the trout back?]]"

[[dwould OC #hypothetical|If the posts had been moved by as little as three metres, nobody would have dug there]], the inspector said on her way out. [[dprice N|Crude stands at about fifty dollars]], for those who have shares.

On the finances, quickly: dues came to 1,404 dollars, a foundation in Quebec gave two thousand for the turtle signs, and we owe the printer for two numbers. Lise-Anne wishes to hand over the accounts after eleven years. Whoever can add is invited to call her.

Dates: bank planting on 4 May, bring gloves. The count of wood turtles needs two more pairs of eyes. Membership stays at twelve dollars, and the treasurer takes cheques. The cook's recipe for pea soup, which eleven households and nineteen firemen have by now asked us for, is on the back page.

@claim avol 2018-11-02 | About 190 barrels, some 30,000 litres, of light crude came out of the pipeline at Saint-Lunaire on 2 November 2018
@claim bvol 2018-11-02 | 48,000 litres, about 302 barrels, of product were released at Saint-Lunaire on 2 November 2018
@claim brange 2018-11-02 | Between 40,000 and 55,000 litres were released at Saint-Lunaire on 2 November 2018
@claim dvol 2019-02 | Wabanex agrees with the Office on a quantity that is 59 per cent above its first figure
@claim avalve 2018-11-02 | The flow was cut off twelve minutes after the alarm on 2 November 2018
@claim bvalve 2018-11-02 | 41 minutes went by between the alarm and the closing of the valve on 2 November 2018
@claim bif 2018-11-02 | Less than half as much product would have been lost if the valve had been shut within a quarter of an hour
@claim aremote 2018-11-02 | A controller in Edmonton closed the valve from his desk on 2 November 2018
@claim chand 2018-11-02 | Normand Lacasse closed the valve by hand with a wheel on 2 November 2018
@claim cmoose 2018-11-01/2018-11-04 | Normand Lacasse was at a moose camp five hours away from Saint-Lunaire from 1 to 4 November 2018
@claim acreek 2018-11-02 | No oil from the leak at Saint-Lunaire got into any stream
@claim bcreek 2018-11 | Oil was found at four places on the gravel of the Ruisseau Tourigny, up to 1.3 kilometres from the field
@claim dtrout 2018-11-04 | Benoît Sansfaçon took eleven dead trout with tar in their gills out of the Ruisseau Tourigny on 4 November 2018
@claim dtrouttale 2018-11-04 | The story of the eleven trout with tar in their gills is an invention of Benoît Sansfaçon | Benoît Sansfaçon took eleven dead trout with tar in their gills out of the Ruisseau Tourigny
@claim dyear 2012 | A manure pit killed fish in the Ruisseau Tourigny in 2012
@claim bwells 2018-11 | No household well at Saint-Lunaire was affected by the release
@claim awarn 2018-11-02 | Wabanex telephoned the village of Saint-Lunaire and told the fire chief to clear the road on 2 November 2018
@claim cwarn 2018-11-02 | Jocelyn Marcoux telephoned Edmonton and told Wabanex that it had a leak on 2 November 2018
@claim casked 2018-11-02 | An employee in Edmonton asked Jocelyn Marcoux in which province Saint-Lunaire lies
@claim aleft 2018-11-02 | The people of Rang Six left their houses of their own wish on 2 November 2018 and the municipality only opened a gymnasium
@claim cforced 2018-11-02T17:30 | Jocelyn Marcoux ordered everybody out of Rang Six by 17:30 on 2 November 2018 and the police drove two people out
@claim devac 2018-11-02T17:20 | Ghislaine Pomerleau signed an evacuation order for Rang Six at 17:20 on 2 November 2018
@claim aorder 2018-11-02 | Two people at Saint-Lunaire who did not obey the instruction to leave were taken to the school by police officers on 2 November 2018
@claim bdev 2017-05 | The line at kilometre 211.4 was examined from inside by a measuring device in May 2017
@claim bnever 1974/2018 | Nothing was sent through the pipe at kilometre 211.4 between its laying in 1974 and the release
@claim dskim 2018-11-02 | A few litres of oil ran into the Ruisseau Tourigny on 2 November 2018 and were skimmed off within hours
@claim aback 2018-11-04 | Most of the people of Rang Six may be home for lunch on Sunday 4 November 2018
@claim asmell 2018-11-02T16:10 | The first report of an odour at Saint-Lunaire reached Wabanex at 16:10 on 2 November 2018
@claim csmell 2018-10-31 | Réal Thivierge reported oil to Wabanex by telephone in the morning of 31 October 2018
@claim cwoman 2018-10-31 | A woman at Wabanex took down the report of Réal Thivierge on 31 October 2018
@claim apolice 2018-11-02T16:35 | A police patrol noted a smell of fuel and a sheen in the ditch at 16:35 on 2 November 2018
@claim aplough | A farmer's drainage plough put a dent into the pipe at Saint-Lunaire years before the leak
@claim cplough | Réal Thivierge has never owned a drainage plough and none has been on his field | A drainage plough was used on the field of Réal Thivierge
@claim cexc | Wabanex hit its own pipe with a digger when it put in marker posts on the field of Réal Thivierge
@claim acause 2018-11-02 | Wabanex leaves the cause of the leak to the metallurgists
@claim bwhy 2018-12 | The Office is still studying whether the dent caused the release
@claim cknow 2018-11-02 | Réal Thivierge found out only on 2 November 2018 that a pipeline crossed his field
@claim dmap 2009 | Réal Thivierge signed a map of the pipe in 2009 and regretted then that the pipe ran under his clover
@claim dpart 2019-02-09 | Odette Charlebois rejects that Réal Thivierge was never warned and does not comment on the digger | Wabanex never warned Réal Thivierge of the pipe
@claim afine 2016 | Wabanex paid in spring 2016 the fine of 60,000 dollars that was imposed in 2015
@claim bfine 2018-12-14 | Wabanex has not paid the penalty of 60,000 dollars of 2015 by 14 December 2018
@claim asafe 2018 | Pipelines are the safest way to move a liquid
@claim apay 2018-11 | Wabanex will cover hotel and meals of every evacuated household for as long as the evacuation takes
@claim dhotel 2019-02 | Wabanex refunds the hotel costs of the evacuated households for up to four nights
@claim aprice 2018-11-02 | Canadian light crude closed at 37 dollars a barrel on 2 November 2018
@claim dprice 2019-02 | Crude stands at about 50 dollars in February 2019
@claim aflow 2018 | The pipeline at Saint-Lunaire carries some 90,000 barrels a day
@claim dflow 2019-01 | The pipeline at Saint-Lunaire ran at 72,400 barrels a day in January 2019
@claim bpressure 2018-12/2019-06 | Pressure in the section at Saint-Lunaire is limited to 80 per cent until 30 June 2019
@claim bmust 2018 | Pipeline operators must report a release by telephone within two hours of its discovery
@claim dmay 2018 | Pipeline operators may decide for themselves during the first 24 hours whether to tell the regulator of a release
@claim bwritten 2018 | A written report of a release must follow within thirty days
@claim bcert 2018-11 | The welding tickets of two of the four people of the first repair had expired in March 2017
@claim cfour 2018-11 | All four people of the first repair had valid welding tickets
@claim dquote 2018-12 | The notice of the Office says that two of the four welding tickets had expired
@claim bdent 2017-06-09 | The integrity manager of Wabanex acknowledged on 9 June 2017 the dent found at kilometre 211.4
@claim dknew 2018-11 | Wabanex discovered only when the pipe had been dug up after the leak that it had a dent
@claim bdepth 2017 | The dent at kilometre 211.4 was at least 14 millimetres deep
@claim border 2019 | Wabanex must dig up and inspect six further places before 30 June 2019
@claim ccouncil 2018-11 | Gaétan Thivierge wants the pipeline to stay
@claim cdig 2018-11 | Réal Thivierge wants the pipeline dug out and removed
@claim cvehicle 2018-11-02T16:50 | A white pickup of unknown ownership stood beside the valve at 16:50 on 2 November 2018
@claim choof 2018-11-06 | The smell of oil at Saint-Lunaire is a fine one for which people pay in Paris (said mockingly)
@claim dask 2019-02 | Benoît Sansfaçon asks who will put trout back into the Ruisseau Tourigny
@claim dwould | Nobody would have dug at the pipe if the marker posts had stood three metres elsewhere

@pair C volume numeric avol bvol #unit-conversion | 190 barrels are 30,000 litres; 48,000 litres
@pair C volume numeric avol brange #unit-conversion #range | 30,000 litres; at least 40,000
@pair C minutes numeric,temporal avalve bvalve | twelve minutes; forty-one
@pair C hand role,world-knowledge aremote chand #role-swap | closed by a mouse click in Edmonton; closed by hand at the valve
@pair C lacasse world-knowledge chand cmoose | at the wheel that afternoon; at a camp five hours away
@pair C creek negation acreek bcreek | no drop in any stream; oil at four places of the brook
@pair C creek negation acreek dskim | no drop in any stream; a few litres ran into the brook
@pair C creek world-knowledge acreek dtrout | no drop in any stream; trout with tar in the gills
@pair C trout denial dtrouttale dtrout | a gifted storyteller
@pair C call role,world-knowledge awarn cwarn #role-swap | the firm told the village; the village told the firm
@pair C leaving lexical,antonym aleft cforced | left as they wished; ordered and driven out
@pair C leaving lexical aleft devac | they left as they wished, a gymnasium only; she signed an evacuation order
@pair C leaving world-knowledge,antonym aleft aorder | left as they wished; instructed to vacate and conveyed by officers
@pair C pig negation bdev bnever | examined from inside in May 2017; nothing ever sent through
@pair C pig world-knowledge bdent bnever | the dent that the device had found; nothing ever sent through
@pair C odour temporal asmell csmell #time-forms | first report on Friday; reported on Wednesday
@pair C dent negation,denial aplough cplough | a farmer's plough; none has been on the field
@pair C dent role aplough cexc #role-swap | the farmer hit the pipe; the company did
@pair C clover factive,temporal cknow dmap | found out on Friday; regretted it in 2009
@pair C fine antonym,negation afine bfine | settled in spring 2016; not received to this day
@pair C report modality bmust dmay | must within two hours; at discretion for a day
@pair C tickets antonym bcert cfour | two expired; all four valid
@pair C device factive,temporal bdent dknew | acknowledged in June 2017; discovered when dug up

@pair T update avol dvol #percentage-conversion #retraction | a first estimate; corrected by 59 per cent
@pair T rounding bvol dvol #percentage-conversion | 48,000 litres are 59 per cent more than 190 barrels
@pair T at-least bvol brange #range | 48,000 within the range
@pair T conditional bif avalve | within a quarter of an hour, if
@pair T conditional bif bvalve | what would have been
@pair T different-event dtrout dyear | two fish kills
@pair T different-place-time bwells bcreek | wells clean, the brook not
@pair T different-place-time acreek apolice #police-language | no stream; a ditch by the road
@pair T hedge aback devac | perhaps home on Sunday
@pair T different-event cwoman casked | two telephone calls
@pair T hedge acause cexc #non-denial | leaves the cause open
@pair T hedge bwhy aplough | cause being studied
@pair T promise-later-changed apay dhotel #broken-promise | as long as it takes; up to four nights
@pair T different-place-time aprice dprice | crude in November and February
@pair T update aflow dflow | 90,000, after the limit 72,400
@pair T rounding bpressure dflow #percentage-conversion | 80 per cent of 90,000 is about 72,400
@pair T quoted-by-another dquote bcert | the newsletter repeats the notice
@pair T quoted-by-another dquote cfour | the newsletter repeats the notice without owning it
@pair T opinion ccouncil cdig #namesake | two Thivierges wish different things
@pair T opinion asafe cdig | safest; wants it gone
@pair B dpart cknow #partial-denial | rejects that he was never warned; he found out on Friday
@pair T negation-scope dpart cexc #partial-denial | her denial leaves the digger alone
@pair T different-event bmust bwritten | two hours for the call, thirty days for the paper
@pair T sarcasm choof apolice | a fine smell in mockery
@pair T question dask dtrouttale | a question about trout
@pair T conditional dwould cexc | if the posts had stood elsewhere
@pair T different-event cvehicle chand #police-language | a pickup by the valve, owner unknown
@pair T different-place-time cmoose cfour | away until Sunday; the welding was done at a time not given
@pair B dskim bcreek | skimmed off within hours; oil found on the gravel, at a date not given
@pair B devac cforced | both claim the order, chief and mayor
@pair B csmell cknow | rang a number on a post of the pipe; did not know of a pipe
