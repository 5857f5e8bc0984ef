@story minato-reactor dirty
topic: nuclear power
places: Isotsu, Minato-Isotsu, Nishiumi Electric, Ushima, Reactor Oversight Commission
@speaker AT Ayaka Tsukuda | Tsukuda, Ms Tsukuda, spokeswoman
@speaker KM Katsuhiko Murasawa | Murasawa, site superintendent
@speaker RO Rentaro Oguri | Oguri, shift supervisor
@speaker DN Daichi Nakazono | Nakazono, contract worker
@speaker YH Yoriko Hatanaka | Hatanaka, governor
@speaker IK Isamu Kuroiwa | Kuroiwa, assembly member
@speaker ST Seigo Takatori | Takatori, president
@speaker TA Tetsuji Amagasa | Amagasa, head of the cooperative
@speaker NE Noriko Edamura | Edamura, health physicist
@speaker NU Nishiumi Electric | company, operator

@article a
file: tokai-kyodan-restart-halted.xml
voice: agency wire
layout: rss
place: Isotsu
title: Restart of Minato-Isotsu No. 3 halted after alarm
byline: Sayuri Kamo
publisher: Tokai Kyodan
published: 2022-11-10T06:20+09:00
quotes: curly

The restart of the third reactor at Minato-Isotsu, idle since 2012, was broken off on Wednesday after a low-level alarm in a cooling tank, its operator Nishiumi Electric said.

[[alevel AT #spokesperson|The water sank by four centimetres at the most before the pumps were stopped]], spokeswoman Ayaka Tsukuda said at a briefing in Isotsu. [[apool AT|The level in the spent fuel pool did not move]]. Radiation monitors at the fence showed nothing unusual.

[[aack AT #spokesperson|The alarm was acknowledged inside two minutes]], she said. Heating was cut back and the control rods were driven in. [[aif NU #hypothetical|If the water had come down to the red mark, the plant would have tripped by itself]], a sheet handed out by the company says.

[[ashut KM|The bypass valve, V-17, was shut through the whole of the heat-up]], Katsuhiko Murasawa, the site superintendent, told reporters. [[apump KM h|A pump may have drawn some air]], he added.

[[adose AT #unit-conversion|A contract worker near the tank took a dose of 80 microsieverts]], according to the spokeswoman, about as much as on a long flight. [[aone AT|He is the only person whose meter has been read so far]]. [[atag AT #spokesperson|The man forgot to hang a tag on the valve before he left the room]], she said. [[aleave AT|He has been put on paid leave]] until things are clearer.

Unit 3 was to be the first in the region to run again. "[[ayes YH|My consent they have, since this morning]]," Governor Yoriko Hatanaka had said on 28 October, on the steps of the prefectural office. Her predecessor had refused for six years.

[[aunit2 AT|The valve of the same number in unit 2 has been closed since 2011]], Tsukuda replied to a question. The two buildings share a turbine hall.

[[aapol AT #spokesperson|Seigo Takatori, the president, is going to say sorry to the fishermen of Ushima]], she announced. [[arestart NU p #broken-promise|Nishiumi Electric still means to be on the grid by the end of the month]]. Its shares lost 6 per cent in Tokyo. The Reactor Oversight Commission said that inspectors would travel to the site on Friday. The trade ministry said that it had been told within the hour; imports of gas for December had already been arranged, an official said.

@article b
file: reactor-oversight-notice-31-2022.txt
voice: regulator notice
layout: dispatch
title: Notice 31/2022: event of 9 November at Minato-Isotsu No. 3
byline: -
publisher: Reactor Oversight Commission
published: 2022-11-18
quotes: straight

1. This notice gives the findings of a special inspection under section 64 of the Act. It was carried out from 11 to 16 November by five inspectors. Findings are provisional as regards cause and final as regards readings.

2. [[b38 N #unit-conversion|Between 10.31 and 11.12 the level of the cooling tank dropped by 38 centimetres]]. The reading is that of two instruments of different make. [[bred N|The red mark lies ten centimetres lower]].

3. [[balarm N #time-forms|The alarm sounded at 10.42 and was acknowledged at 11.09]]. [[b2018 N|In a drill in 2018 the same panel had been answered within forty seconds]].

4. [[bvalve N|Valve V-17 stood open by a quarter during the heat-up]]. The position was reconstructed from flow data and from a photograph taken by a painter. [[blog N|An entry in the shift log, "V-17 open", was made at 10.58 on the day and bears the seal of the site superintendent]].

5. [[btag N|A tag with the number 44 and the seal of the contract worker was hanging on V-17 when the inspectors entered]]. The dust on it was undisturbed.

6. Doses. [[b310 N #unit-conversion|The meter of the contract worker stood at 310 microsieverts for the event]]. [[bothers N #range|Six other persons received between 10 and 60]]. All are within the limits of the ordinance. A blood test has been offered.

7. Presence. [[bgate N #time-forms|According to the gate record the shift supervisor left the training building, 1.2 kilometres from the control room, at 11.02]]. He had entered it at nine.

8. [[bcause N|Air reached the pump through V-17]]. Why the valve was open remains to be examined.

9. [[bhold N|The operator must not resume heating before the Commission has released it in writing]]. Requests are dealt with in the order in which they come in. A fee of 1.2 million yen falls due.

10. Records seized are kept at the regional office in Isotsu, where they may be inspected by persons with a legal interest. The next notice on this plant is foreseen for February.

@article c
file: isotsu-assembly-energy-committee-2-december.txt
voice: transcript
layout: wrapped
title: Committee on energy and safety, sitting of 2 December, uncorrected record
byline: -
publisher: Isotsu Prefectural Assembly, Record Office
published: 2022-12-05
quotes: straight

CHAIR: The committee is open. Five guests. Please, the microphones are the old ones, press and wait. Mr Kuroiwa has the first quarter of an hour.

KUROIWA: Thank you. Governor, this is short. [[cq IK q|Did you or did you not say yes to this restart?]]

HATANAKA: I, well. What I handed over that morning was, there was a folder, and [[creceipt YH|it was a receipt for a folder that they got from me, and a consent they have never had]]. [[cnever YH #denied-denial|I have not said that the plant must never run]], please note that also.

KUROIWA: Noted. Mr Murasawa, the water.

MURASAWA: [[cgreen KM|The needle did not leave the green band]], which is, the band is ten centimetres, from top to bottom. [[cwith NU #retraction|The company has taken back the figure of four centimetres]], I am to read that out, it, yes, "for reasons of method".

KUROIWA: And the valve?

MURASAWA: [[clearn KM|That V-17 had been open I found out on 11 November, from the inspectors]]. It was a surprise. A bad one.

CHAIR: Mr Nakazono asks to come in. You are the, you were in the tank room?

NAKAZONO: Yes. Good morning. [[cphone DN #role-swap|Mr Oguri rang me at ten and told me to crack it open by a quarter]]. I said, is that in the sheet. He said, it will be. [[cfired DN|The evening of the same day there was a letter, that they had ended my contract as of that hour]], and the dormitory wanted the key.

CHAIR: Water, please, for the witness. Ms Edamura, the dose?

EDAMURA: For the record, from the company's own file. [[c008 NU #unit-conversion|The file of the company has 0.08 of a millisievert for him]]. [[cothers NE #bound|Among the rest nobody got more than 0.1]]. [[cyear NE|Over the whole of last year his meter had collected 1.1]]. [[cstay NE #hypothetical|Had he stayed in there for his full shift, it would have been around two]].

KUROIWA: Millisieverts.

EDAMURA: Millisieverts, yes. Sorry.

CHAIR: Mr Oguri. You have heard the, what was said.

OGURI: [[crang RO #role-swap|It was he who telephoned, and it was his idea to open the valve a bit]]. I told him to leave it alone and to look at the seal. As to the alarm, I, [[cpress RO #time-forms|I stood at the panel and pressed the key at 10.44]]. My finger. I can still feel it.

MURASAWA: If I may. [[cdream KM d|What the young man tells us about orders he must have dreamt in the canteen]]. We do not, orders are on paper with us.

KUROIWA: President Takatori, when will you run again?

TAKATORI: Once the pump is, yes, replaced. [[cmay ST #modality|Whether we heat up again is then for us alone to judge]], as I read the law.

KUROIWA: And Ushima? The fishermen say, they say no one came.

TAKATORI: [[cushima ST|On Saturday the 12th I stood on the quay at Ushima and bowed to them]]. It rained. [[clogs ST p|The logs will be published, all of them, before New Year]].

KUROIWA: Who opened the valve?

TAKATORI: [[cwait ST h #non-denial|I would ask the honourable member to have patience until February]].

CHAIR: We break for ten minutes. The tea is in the corridor.

@article d
file: setouchi-asa-column-melon.txt
voice: opinion column
layout: text
title: A melon in place of a man
byline: Michiko Shibusawa
publisher: Setouchi Asa
published: 2022-12-29
quotes: curly

I grew up under the chimney of Minato-Isotsu and learnt to swim in its warm outflow. I say this so that nobody takes me for a stranger to the thing.

Let us begin with what is on paper. [[dinch N #unit-conversion|Fifteen inches of water went missing, as my father, who sailed on American ships, would have put it]]. [[dmore N #bound|More than twenty minutes went by before anyone answered the bell]]. The rest of what we know comes out of mouths, and the mouths do not sit in the same room for long.

[[doguri N|Rentaro Oguri, the shift supervisor, told the assembly that he had pressed the key at 10.44]]. I was in the gallery. He held up the finger. On the wall behind him hung a calendar from the company, with cranes.

Then there is the young man who was in the tank room. "[[dtag AT|The man forgot to hang a tag on the valve before he left the room]]," the spokeswoman had said in November. He learnt of it from the evening news. When I met him in his sister's flat in Ushima he was peeling persimmons. He is not bitter. "[[dseven DN|Seven of us were called to the meter in the end]]," he says. He looks for work on boats now, and his sister's husband has promised to ask.

What about the governor? I voted for her, and I would again. It is the habit of our prefecture to say yes with the eyebrows, and to ask for the eyebrows back.

"[[dbest KM|There is no cleaner plant on this coast]]," Katsuhiko Murasawa told me in the corridor, over the tea. I looked at him for a while. [[dmuseum N|To me it is a museum with a chimney]], and museums should not be heated in a hurry.

Now to the melon. In the second week of November a basket with a melon in it was put down at the door of the fishing cooperative. Tetsuji Amagasa, who heads it, has kept the card. "[[dbasket TA|Nobody from the company has shown his face on our quay, neither on that Saturday nor later]]," he says. [[dsing N|On 12 November Takatori sat on a panel in Singapore from morning to evening; the organisers have put eight hours of it on the net]]. He wears a grey tie and says wise things about hydrogen. [[dmelon N #sarcasm|The melon, I am told, bowed very deeply]].

[[dlogs N #broken-promise|The logs came out on Tuesday, eleven pages of them, nine under black bars]]. [[dwait N|The reactor is still cold]], and the regulator is in no haste. Neither am I. In Isotsu the winter has been mild, the lights are on, and the shops along the shore sell mandarins at two hundred yen a bag.

@claim alevel 2022-11-09 | The water in the cooling tank of Minato-Isotsu No. 3 sank by at most four centimetres on 9 November 2022
@claim b38 2022-11-09T10:31/2022-11-09T11:12 | The level of the cooling tank of Minato-Isotsu No. 3 dropped by 38 centimetres on 9 November 2022
@claim cgreen 2022-11-09 | The level of the cooling tank stayed within the green band of ten centimetres on 9 November 2022
@claim dinch 2022-11-09 | The level of the cooling tank fell by fifteen inches
@claim cwith 2022-12-02 | Nishiumi Electric withdraws the figure of four centimetres
@claim apool 2022-11-09 | The level in the spent fuel pool of Minato-Isotsu No. 3 stayed the same
@claim bred 2022 | The red mark lies ten centimetres below the level that was reached on 9 November 2022
@claim aif 2022-11-09 | The reactor would have tripped by itself if the water had fallen to the red mark
@claim aack 2022-11-09 | The alarm of 9 November 2022 was acknowledged within two minutes
@claim balarm 2022-11-09T10:42/2022-11-09T11:09 | The alarm of 9 November 2022 sounded at 10:42 and was acknowledged at 11:09
@claim cpress 2022-11-09T10:44 | Rentaro Oguri acknowledged the alarm at the panel at 10:44 on 9 November 2022
@claim bgate 2022-11-09T11:02 | Rentaro Oguri was in the training building, 1.2 km from the control room, from nine until 11:02 on 9 November 2022
@claim doguri 2022-12-02 | Rentaro Oguri told the assembly that he had pressed the key at 10:44
@claim dmore 2022-11-09 | More than twenty minutes passed before the alarm was answered
@claim b2018 2018 | The panel was answered within forty seconds in a drill in 2018
@claim ashut 2022-11-09 | Valve V-17 of unit 3 was shut during the whole heat-up on 9 November 2022
@claim bvalve 2022-11-09 | Valve V-17 of unit 3 was open by a quarter during the heat-up on 9 November 2022
@claim aunit2 2022 | Valve V-17 of unit 2 has been closed since 2011
@claim clearn 2022-11-11 | Katsuhiko Murasawa found out on 11 November 2022, from the inspectors, that V-17 had been open
@claim blog 2022-11-09T10:58 | The entry "V-17 open" was made in the shift log at 10:58 on 9 November 2022 under the seal of Katsuhiko Murasawa
@claim apump 2022-11-09 | A pump may have drawn air on 9 November 2022
@claim bcause 2022-11-09 | Air reached the pump through valve V-17 on 9 November 2022
@claim adose 2022-11-09 | The contract worker received a dose of 80 microsieverts on 9 November 2022
@claim b310 2022-11-09 | The contract worker received a dose of 310 microsieverts on 9 November 2022
@claim c008 2022-11-09 | The company's file gives 0.08 millisievert as the dose of the contract worker on 9 November 2022
@claim cyear 2021 | The contract worker received 1.1 millisieverts in the whole of 2021
@claim cstay 2022-11-09 | The contract worker would have received about two millisieverts in a full shift in the tank room
@claim bothers 2022-11-09 | Six other persons received between 10 and 60 microsieverts on 9 November 2022
@claim cothers 2022-11-09 | None of the other persons received more than 0.1 millisievert on 9 November 2022
@claim aone 2022-11-09 | The meter of one person has been read so far
@claim dseven 2022-11 | Seven people were called to have their meters read
@claim atag 2022-11-09 | The contract worker forgot to hang a tag on valve V-17 on 9 November 2022
@claim btag 2022-11-11 | A tag with the seal of the contract worker was hanging on valve V-17
@claim aleave 2022-11-09 | Daichi Nakazono has been put on paid leave until matters are clearer
@claim cfired 2022-11-09 | Daichi Nakazono was told in a letter on the evening of 9 November 2022 that his contract had been ended at once
@claim ayes 2022-10-28 | Yoriko Hatanaka has consented to the restart of Minato-Isotsu No. 3
@claim creceipt 2022-10-28 | Yoriko Hatanaka gave Nishiumi Electric a receipt for a folder and never a consent
@claim cnever 2022-12-02 | Yoriko Hatanaka has never said that the plant must not run
@claim cq 2022-12-02 | Isamu Kuroiwa asks whether the governor agreed to the restart
@claim cphone 2022-11-09T10:00 | Rentaro Oguri telephoned Daichi Nakazono at ten and told him to open V-17 by a quarter
@claim crang 2022-11-09 | Daichi Nakazono telephoned Rentaro Oguri and proposed to open V-17, and Oguri told him to leave it alone
@claim cdream 2022-11-09 | Daichi Nakazono dreamt the order to open V-17 | Daichi Nakazono was ordered to open valve V-17
@claim cmay 2022-12 | Nishiumi Electric alone may judge when to heat up again after the pump is replaced
@claim bhold 2022-11-18 | Nishiumi Electric must not resume heating without a written release of the Commission
@claim cushima 2022-11-12 | Seigo Takatori stood on the quay at Ushima and bowed to the fishermen on 12 November 2022
@claim dsing 2022-11-12 | Seigo Takatori sat on a panel in Singapore from morning to evening on 12 November 2022
@claim dbasket 2022-11-12/2022-12 | Nobody from Nishiumi Electric came to the quay at Ushima on 12 November 2022 or later
@claim aapol 2022-11 | Seigo Takatori will apologise to the fishermen of Ushima
@claim dmelon 2022-11 | A melon bowed very deeply to the fishermen (said mockingly)
@claim cwait 2022-12-02 | Seigo Takatori does not say who opened the valve
@claim arestart 2022-11-30 | Nishiumi Electric means to have the reactor on the grid by the end of November 2022
@claim dwait 2022-12-29 | The reactor Minato-Isotsu No. 3 is still cold at the end of December 2022
@claim clogs 2022-12 | All shift logs will be published before New Year
@claim dlogs 2022-12-27 | Eleven pages of logs were published, nine of them under black bars
@claim dbest 2022 | Minato-Isotsu is the cleanest plant on the coast
@claim dmuseum 2022 | Minato-Isotsu is a museum with a chimney

@same dtag atag

@pair C level numeric alevel b38 #unit-conversion | four centimetres at most; 38 centimetres
@pair C level numeric alevel dinch #unit-conversion | four centimetres at most; fifteen inches
@pair C band numeric b38 cgreen | 38 centimetres; within a band of ten
@pair C alarm temporal aack balarm #time-forms | within two minutes; 10:42 to 11:09
@pair C alarm temporal balarm cpress #time-forms | acknowledged at 11:09; key pressed at 10:44
@pair C band numeric cgreen dinch #unit-conversion | within a band of ten centimetres; fifteen inches
@pair C alarm temporal aack dmore #bound | within two minutes; more than twenty
@pair C panel temporal cpress dmore #time-forms | 10:44, two minutes after the alarm; more than twenty minutes
@pair C panel world-knowledge bgate cpress | in a building 1.2 km away until 11:02; at the panel at 10:44
@pair C valve antonym ashut bvalve | shut throughout; open by a quarter
@pair C knowledge factive,temporal clearn blog | found out on the 11th; entry under his seal on the 9th
@pair C dose numeric adose b310 #unit-conversion | 80 and 310 microsieverts
@pair C dose numeric b310 c008 #unit-conversion | 310 microsieverts; 0.08 of a millisievert
@pair C tag factive atag btag | forgot the tag; it hung on the valve
@pair C contract lexical aleave cfired | on paid leave; dismissed that evening
@pair C consent lexical,negation ayes creceipt | my consent they have; a receipt, never a consent
@pair C call role cphone crang | he rang and ordered; the other rang and proposed
@pair C call denial,negation cdream cphone | dreamt in the canteen
@pair C restart modality cmay bhold | for the firm alone to judge; must not without a written release
@pair C ushima world-knowledge cushima dsing | on the quay at Ushima; in Singapore all day
@pair C ushima negation cushima dbasket | bowed on the quay; nobody came

@pair T rounding b38 dinch #unit-conversion | fifteen inches are 38 centimetres
@pair T rounding adose c008 #unit-conversion | 80 microsieverts are 0.08 millisievert
@pair T at-least bothers cothers #range | between 10 and 60; not more than 100
@pair T at-least balarm dmore #bound | 27 minutes; more than twenty
@pair T update cwith alevel #retraction | the firm withdraws its own figure
@pair T update aone dseven | one read so far, seven in the end
@pair T hedge apump bcause | may have drawn air; did
@pair T conditional aif bred | if the red mark had been reached
@pair T conditional cstay b310 #hypothetical | had he stayed a full shift
@pair T promise-later-changed arestart dwait #broken-promise | on the grid by the end of November; still cold in December
@pair T promise-later-changed clogs dlogs #broken-promise | all logs; eleven pages with bars
@pair T promise-later-changed aapol dbasket #broken-promise | is going to say sorry; nobody came
@pair T different-event b2018 balarm | a drill in 2018, the event of 2022
@pair T different-place-time aunit2 bvalve | the valve of unit 2, that of unit 3
@pair T different-place-time apool b38 | the fuel pool, the cooling tank
@pair T different-event cyear b310 | a year's dose, the dose of a day
@pair T quoted-by-another doguri bgate | the columnist reports what he told the assembly
@pair T quoted-by-another doguri dmore | the columnist reports his time and holds another
@pair T sarcasm dmelon cushima | the bowing melon is mockery
@pair T question cq ayes | a question about the consent
@pair T opinion dbest dmuseum | cleanest plant, museum
@pair T negation-scope cnever creceipt #denied-denial | gave no consent, which is not a no for ever
@pair T hedge cwait bvalve #non-denial | asks for patience
@pair T update arestart bhold | an aim, and a later order
@pair B ashut blog | the entry may mean a moment
@pair B ashut clearn #retraction | a later word of the same man, which takes the first one back
@pair B ashut bcause | air through a valve that was shut
