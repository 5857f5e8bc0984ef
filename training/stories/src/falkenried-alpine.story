@story falkenried-alpine dirty
topic: winter sports
places: Falkenried, Schwarzfluh
@speaker DB Dierk Bültmann | Bültmann, starter
@speaker AS Aaltje Spijkerman | Spijkerman, race director
@speaker IT Ingvild Torsteinsrud | Torsteinsrud, racer, number 47
@speaker MO Marijke Oosterwolde | Oosterwolde, racer
@speaker HK Halvard Kvernmo | Kvernmo, coach
@speaker SR Ragnveig Rødseth | Rødseth, gate judge
@speaker RH Roelof Hazekamp | Hazekamp, shop owner
@speaker TR Tilda Rosenquist | Rosenquist, spokeswoman of the federation
@speaker FE ski federation | federation
@speaker YF Yannig Le Floc'h | Le Floc'h, jury member
@speaker PO mountain police | police
@speaker WT Wubbo Terpstra | Terpstra, new race director
@speaker OG organisers of the race | organisers
@speaker LI Schwarzfluh lift company | lift company

@article a
file: blixt-falkenried-white-hell.html
voice: tabloid
layout: tabloid
title: INTO THE WHITE: who sent Ingvild down?
byline: Jesper Mollerup
publisher: Blixt
published: 2012-02-12T06:30+01:00
quotes: curly

[[aspeed N #unit-conversion|A hundred and thirty kilometres an hour is what she had on the clock]], and then there was nothing but milk. The women's downhill at Falkenried ended on Saturday in a net, a hospital bed and a row that will go on for longer than the winter.

Number 47, Ingvild Torsteinsrud of Norway, was the last but one to be let go from the start house on the Schwarzfluh. "[[ago DB #role-swap|'Go, go', it came from the race director over the earpiece, so I let her go]]," starter Dierk Bültmann told Blixt, still in his racing boots at ten in the evening. "[[ahand DB h|I may have been a little quick]]," he adds.

The clock says that she won. [[atime FE #retraction|One minute 47.32 is the time that the federation has recorded for her]]. Her nearest rival was two tenths slower.

But look at the picture on page 3! Ragnveig Rødseth, 24, stood in the forest with a flag and a flask. [[agate SR|At gate 23 the snow had no track of hers, she went by on the wrong side]], says the gate judge. She wrote it on her card with a frozen pencil. [[aflask SR #sarcasm|It was a lovely day for a picnic]], she says.

Number 48, Marijke Oosterwolde of the Netherlands, never got as far. [[aheli RH #time-forms|The yellow helicopter lifted her off the piste at ten past twelve, and the draught took his cap]], says Roelof Hazekamp, who owns the sports shop by the lift. Knee and collarbone are broken.

Fog? The ski federation sees none. [[avis TR #spokesperson|There were 150 metres of visibility at every post when the forty-seventh woman started]], its spokeswoman, Tilda Rosenquist, says. [[afinish FE #percentage-conversion|Sixty-two per cent of those who started came down to the finish]], its sheet says, which is said to be normal. [[acrowd N #bound|At least nine thousand people stood in the stadium]] and saw a wall.

Norway's coach, Halvard Kvernmo, threw his radio into the snow. "[[aleft HK|I handed in my jacket the same evening, before anyone could ask for it]]," he tells us. [[ahoof HK #opinion|The slope is no harder than a garden path]], he thinks; the people are the trouble.

And here is a nice one for the accountants. "[[alent RH|Those six new helmets are mine, they have them on loan until Easter]]," says Hazekamp. There's a scratch on one.

[[apurse FE p #broken-promise|The prize money will be paid out within a week]], the federation announces. Mulled wine was sold out by one.

@article b
file: radio-nordhav-falkenried-jury.txt
voice: broadcaster
layout: keyed
title: Jury stops Falkenried downhill: what we know
byline: Gunnvor Espeseth
publisher: Radio Nordhav
published: 2012-02-13T12:15+01:00
quotes: straight

Two days after the women's downhill at Falkenried was broken off, those who were in charge have begun to talk, though not to each other.

"[[bhold AS #role-swap|I said 'hold' into that radio, twice, and I'd say it a third time]]," the race director, Aaltje Spijkerman, told our reporter on Monday. [[bfog AS #factive|That there was fog in the forest section she realised only when Marijke Oosterwolde was already lying in the net]], she said. Until then the cameras had shown sunshine. [[bquote N|The tabloid Blixt has quoted the starter with the words "Go, go"]]. [[bif AS #hypothetical|With a camera in the forest the race would have been stopped after number thirty]].

The jury of three met at half past twelve in the finish hut. [[bunan TR #spokesperson|Its decision to end the race was unanimous]], federation spokeswoman Tilda Rosenquist said. [[bthree TR|All three members were sitting at the table]]. She declined to go into the question of the radio: "[[bradio TR h #non-denial #spokesperson|Everybody up there is an experienced professional]]."

[[bpolice PO #police-language|A casualty, female, 26 years, was conveyed to the valley by rescue sledge, the deployment of an aircraft not being possible before 15.20 hours]], the mountain police say in their bulletin. The police have opened a file for negligent bodily harm against persons unknown. [[bplog PO #police-language #time-forms|The competitor with the number 47 left the start at 11.52 hours according to the timing printout]], the bulletin goes on. The printout has been secured.

Ingvild Torsteinsrud had her feet in a bowl of hot water when we reached her in the hotel. "[[bgate IT|I went through 23 on the right side, close enough to shave the pole]]," she says. She has watched it many times since, with her eyes shut. [[bease IT #opinion|Falkenried is the hardest slope of the winter]], in her experience.

From her bed in the cantonal hospital Oosterwolde sends greetings to all. "[[bvis MO|When Ingvild pushed off before me I could see one gate and half of another, forty metres if you're generous]]," she says. [[bsee MO|She does not blame the starter]], she adds.

Where do the new helmets come from? [[bpaid TR|The federation bought them on 3 February, at 240 euros apiece]], Rosenquist told us with some surprise.

Yannig Le Floc'h is one of the three jurors and a man of few words. "[[bvote YF|It was two against one in the hut, and the one was me]]," he told Radio Nordhav before he boarded his train. [[bvote2 YF #opinion|A race once begun should be skied to the end]], in his view.

The next race of the series is at Hemsedalen on Saturday. Snow and wind are forecast there, too.

@article c
file: fjellsport-interview-kvernmo.txt
voice: interview
layout: wrapped
title: Halvard Kvernmo: "My watch has no sponsors"
byline: Ragnfrid Ulvestad
publisher: Fjellsport
published: 2012-02-24
quotes: curly

Halvard Kvernmo is splitting wood. The former head coach of the Norwegian downhill women lives on his brother's farm for the present, and the telephone lies in a bucket.

FJELLSPORT: You have left the team.

KVERNMO: Have I? [[csack HK|On the Sunday at nine the president rang and told me that I no longer had a job]]. That's all I know about leaving.

FJELLSPORT: How fast was Ingvild?

KVERNMO: [[ctime HK|One minute 49 and eight tenths, stopped by hand at the line]]. My watch has no sponsors. [[cwin HK h|She might have won all the same]].

FJELLSPORT: When did she start?

KVERNMO: [[cstart HK #time-forms|It was six minutes past twelve when she pushed off]], I stood behind her with her jacket. [[cwait HK|They had kept her waiting for a quarter of an hour, on and off]]. Her hands were like fish.

FJELLSPORT: The race director says that she knew nothing of any fog.

KVERNMO: [[clog HK #factive|Her own log has "fog in forest" at 11.42, in her writing, with her initials]]. I've seen the page. So have the police.

FJELLSPORT: They say that you shouted at the starter.

KVERNMO: [[cvoice HK|I have not raised my voice on a mountain in thirty years, and there is nothing in it for me to be sorry about]]. You get avalanches. I threw a radio, that's true. [[cbill HK #sarcasm|I've been told to expect a bill, so at least somebody still writes to me]].

FJELLSPORT: The jury agreed unanimously to stop.

KVERNMO: [[csong HK d|That unanimous jury is a drinking song for the evening after]].

FJELLSPORT: How many got down?

KVERNMO: [[cfin HK #percentage-conversion|Forty-eight were let go, before and after the breaks, and 26 arrived]]. You can work it out while I fetch the axe.

FJELLSPORT: Was it too dangerous?

KVERNMO: [[cq HK q|Would you drive a car with a sheet over the window]]? [[cmust HK m|Somebody has to give starters the right to say no]]. They haven't got it.

FJELLSPORT: What will you do now?

KVERNMO: [[ccoach HK #hypothetical|If Ingvild asked me, I'd train her in the barn]]. She's without a coach until the autumn. And there are four cords of birch to get under a roof before it turns mild. My brother says that I stack like a coach.

@article d
file: nordwire-falkenried-result-annulled.txt
voice: agency wire
layout: text
place: Falkenried
title: Federation annuls result of Falkenried downhill
byline: Inken Thaysen
publisher: Nordwire Sport
published: 2012-03-06T17:45+01:00
quotes: straight

FALKENRIED (Nordwire) - The women's downhill that was stopped at Falkenried on 11 February will have no winner. The ski federation annulled the result on Tuesday.

[[dtime FE #retraction|It withdrew the time of 1:47.32 for Ingvild Torsteinsrud]], because the start wand had triggered the clock late. [[dpurse FE #broken-promise|The prize money goes to a foundation for injured racers]], it said.

Wubbo Terpstra, who followed Aaltje Spijkerman as race director of the series on 1 March, spoke of a new beginning. [[dnew WT #office-change|The race director is in favour of races in light fog, if every post has a radio]], he said; [[dold AS #office-change|his predecessor had called for stricter limits than the present ones]] before she went. [[dright2 WT|In the rule book that came into force in November a starter has to carry out what the race director orders, without a say of his own]], Terpstra said.

The inquiry at the public prosecutor's is going on. [[dgo AS|The word "go" did not pass Spijkerman's lips in the half-hour before the fall]], according to her lawyer. [[dspeed N #unit-conversion|Torsteinsrud was measured at 81 miles an hour in the forest]]. [[dstuck LI #time-forms|Chair 40 with Mr Le Floc'h on it hung over the middle slope from a quarter past twelve until one o'clock, when the motor was repaired]], the Schwarzfluh lift company wrote to the investigators. It apologised with a season ticket.

[[dregret TR #factive #spokesperson|The former Norwegian coach, Halvard Kvernmo, has assured the federation that he regrets having yelled at the starter]], spokeswoman Tilda Rosenquist said. She closed the disciplinary case. [[dquote N|In an interview Kvernmo had put the winning time at one minute 49.8]]. Rosenquist said that [[dhedge TR h #non-denial|there were many watches on the mountain that day]].

[[dgate N h|A film made by a spectator leaves open on which side of gate 23 the Norwegian passed]]. [[dcrowd OG #rounding|The organisers counted 9,400 visitors]] and lost, by their own account, half a million in television fees.

Marijke Oosterwolde, whose knee has been operated on twice, hopes to ski again in the autumn. [[dheli MO #time-forms|She remembers lying in the net for an hour, and then the sledge]], she said. Falkenried has been given a slalom for next winter. Dierk Bültmann will be in the start house again. [[dright DB|A starter may hold back a racer whenever he sees fit]], he said, and he would do so.

@claim ago 2012-02-11 | Race director Aaltje Spijkerman ordered starter Dierk Bültmann over the radio to let number 47 go
@claim bhold 2012-02-11 | Aaltje Spijkerman told the starter twice to hold number 47
@claim ahand 2012-02-11 | Dierk Bültmann may have let number 47 go too quickly
@claim atime 2012-02-11 | The recorded time of Ingvild Torsteinsrud was 1:47.32
@claim ctime 2012-02-11 | The time of Ingvild Torsteinsrud was 1:49.8, stopped by hand
@claim dtime 2012-03-06 | The federation withdraws the time of 1:47.32 for Ingvild Torsteinsrud
@claim dquote 2012-02-24 | Halvard Kvernmo put Ingvild Torsteinsrud's time at 1:49.8 in an interview
@claim dhedge 2012-03-06 | The federation does not say whether the time of 1:49.8 is right
@claim cwin 2012-02-11 | Ingvild Torsteinsrud might have won all the same
@claim agate 2012-02-11 | Ingvild Torsteinsrud passed gate 23 on the wrong side
@claim bgate 2012-02-11 | Ingvild Torsteinsrud passed gate 23 on the right side
@claim dgate 2012-02-11 | A spectator's film leaves open on which side of gate 23 Ingvild Torsteinsrud passed
@claim aheli 2012-02-11T12:10 | A helicopter lifted Marijke Oosterwolde off the piste at 12:10 on 11 February 2012
@claim bpolice 2012-02-11 | Marijke Oosterwolde was taken to the valley by sledge because no aircraft could fly before 15:20
@claim dheli 2012-02-11 | Marijke Oosterwolde lay in the net for an hour and was then taken away by sledge
@claim avis 2012-02-11 | Visibility was 150 metres at every post when number 47 started
@claim bvis 2012-02-11 | Visibility at the start was forty metres at most when Ingvild Torsteinsrud started
@claim bfog 2012-02-11 | Aaltje Spijkerman realised that there was fog in the forest only after the fall of Marijke Oosterwolde
@claim clog 2012-02-11T11:42 | Aaltje Spijkerman noted fog in the forest in her own log at 11:42 on 11 February 2012
@claim bif 2012-02-11 | The race would have been stopped after number thirty with a camera in the forest
@claim afinish 2012-02-11 | 62 per cent of the starters reached the finish
@claim cfin 2012-02-11 | 26 of 48 starters, 54 per cent, reached the finish
@claim aleft 2012-02-11 | Halvard Kvernmo gave up his post himself on the evening of 11 February 2012
@claim csack 2012-02-12 | Halvard Kvernmo was told by the president on 12 February 2012 that he no longer had a job
@claim alent 2012-02 | Roelof Hazekamp has lent the team six helmets until Easter
@claim bpaid 2012-02-03 | The federation bought the helmets on 3 February 2012 at 240 euros each
@claim bunan 2012-02-11T12:30 | The jury decided unanimously to end the race
@claim bvote 2012-02-11T12:30 | The jury ended the race by two votes to one, against the vote of Yannig Le Floc'h
@claim csong 2012-02-11 | The story of the unanimous jury is invented | The jury ended the race unanimously
@claim bthree 2012-02-11T12:30 | All three members of the jury were at the table at 12:30
@claim dstuck 2012-02-11T12:15/2012-02-11T13:00 | Yannig Le Floc'h sat on a chairlift that stood still from 12:15 to 13:00 on 11 February 2012
@claim bplog 2012-02-11T11:52 | Number 47 left the start at 11:52 on 11 February 2012
@claim cstart 2012-02-11T12:06 | Ingvild Torsteinsrud started at 12:06 on 11 February 2012
@claim cwait 2012-02-11 | Ingvild Torsteinsrud was kept waiting for about a quarter of an hour at the start
@claim cvoice 2012-02-11 | Halvard Kvernmo did not raise his voice on the mountain and has nothing to be sorry about
@claim dregret 2012-02-11 | Halvard Kvernmo regrets that he yelled at the starter
@claim dright 2012 | A starter may hold back a racer whenever he sees fit
@claim dright2 2012 | A starter must carry out the orders of the race director without a say of his own
@claim cmust 2012-02 | Starters should be given the right to say no
@claim aspeed 2012-02-11 | Ingvild Torsteinsrud raced at 130 kilometres an hour
@claim dspeed 2012-02-11 | Ingvild Torsteinsrud was measured at 81 miles an hour in the forest
@claim bquote 2012-02-12 | The tabloid Blixt quoted the starter as saying that the radio said go
@claim dgo 2012-02-11 | Aaltje Spijkerman did not say go over the radio in the half-hour before the fall
@claim acrowd 2012-02-11 | At least nine thousand people were in the stadium of Falkenried
@claim dcrowd 2012-02-11 | 9,400 people visited the race at Falkenried
@claim ahoof 2012-02 | The slope of Falkenried is no harder than a garden path
@claim bease 2012-02 | Falkenried is the hardest slope of the winter
@claim bvote2 2012-02 | A race once begun should be skied to the end
@claim apurse 2012-02 | The prize money will be paid out within a week
@claim dpurse 2012-03-06 | The prize money goes to a foundation for injured racers
@claim bradio 2012-02-13 | The federation does not say what was ordered over the radio
@claim dnew 2012-03 | The race director, Wubbo Terpstra, favours races in light fog
@claim dold 2012-02 | The race director, Aaltje Spijkerman, called for stricter limits
@claim aflask 2012-02-11 | 11 February 2012 was a lovely day for a picnic (said mockingly)
@claim cbill 2012-02 | Halvard Kvernmo is glad that somebody writes to him (said mockingly)
@claim cq 2012-02 | Halvard Kvernmo asks whether one would drive a car with a sheet over the window
@claim ccoach 2012 | Halvard Kvernmo would train Ingvild Torsteinsrud if she asked him
@claim bsee 2012-02-13 | Marijke Oosterwolde does not blame the starter

@pair C radio role,antonym ago bhold #role-swap | she ordered go; she said hold, twice
@pair C radio negation ago dgo #role-swap | she said go, go; the word did not pass her lips
@pair C time numeric atime ctime | 1:47.32; 1:49.8
@pair C gate antonym agate bgate | wrong side of gate 23; right side
@pair C rescue world-knowledge aheli bpolice #time-forms | lifted off by helicopter at 12:10; no aircraft before 15:20, a sledge
@pair C rescue lexical,world-knowledge aheli dheli | a helicopter at once; an hour in the net and a sledge
@pair C view numeric avis bvis | 150 metres at every post; forty at the start
@pair C fog factive bfog clog #factive | realised after the fall; noted it at 11:42
@pair C finishers numeric afinish cfin #percentage-conversion | 62 per cent; 26 of 48 is 54
@pair C coach lexical aleft csack | gave up his post; was told he had lost it
@pair C helmets lexical alent bpaid | on loan from the shop; bought by the federation
@pair C vote lexical bunan bvote | unanimous; two against one
@pair C vote denial bunan csong | unanimous; a drinking song
@pair C hut world-knowledge bthree dstuck | all at the table at 12:30; one of them on a chairlift until one
@pair C hut world-knowledge bvote dstuck | voted in the hut at half past twelve; hung on a chairlift
@pair C pushed-off temporal bplog cstart #time-forms | 11:52; 12:06
@pair C yell factive,negation cvoice dregret #factive | never raised his voice, nothing to be sorry for; regrets having yelled
@pair C starter modality dright dright2 | may hold back a racer; has to carry out orders

@pair B avis bfog | clear at every post; fog in the forest found a little later
@pair B avis clog | 150 metres at every post when number 47 started; fog noted before, which may have lifted
@pair B aheli cstart | lifted off at 12:10; the racer before her only started at 12:06
@pair B cmust dright | wants a right to say no; the starter says he has it

@pair T update atime dtime #retraction | recorded; withdrawn in March
@pair T quoted-by-another ctime dquote | the agency repeats his time
@pair T quoted-by-another dquote atime | what he put it at is reported only
@pair T hedge dhedge ctime #non-denial | many watches; his time
@pair T rounding aspeed dspeed #unit-conversion | 130 km/h are 81 miles an hour
@pair T quoted-by-another bquote bhold | what the tabloid printed; hold
@pair T quoted-by-another bquote dgo | what the tabloid printed; the word was not said
@pair T hedge ahand bhold | a little quick; hold
@pair T hedge dgate agate | the film leaves it open; wrong side
@pair T hedge dgate bgate | the film leaves it open; right side
@pair T hedge cwin dtime | might have won; the time is withdrawn
@pair T at-least acrowd dcrowd #bound | at least nine thousand; 9,400
@pair T opinion ahoof bease | a garden path; the hardest slope
@pair T opinion bvote2 dold | ski to the end; stricter limits
@pair T promise-later-changed apurse dpurse #broken-promise | paid within a week; given to a foundation
@pair T update dnew dold #office-change | two race directors, two views
@pair T hedge bradio ago #non-denial | experienced professionals; what was said on the radio
@pair T sarcasm aflask bvis | a day for a picnic is mockery
@pair T sarcasm aflask bfog | a day for a picnic is mockery
@pair T sarcasm cbill dregret | glad of a bill is mockery
@pair T question cq avis | a question about a covered window
@pair T conditional ccoach csack #hypothetical | would train her if asked; has lost his post
@pair T conditional bif bfog #hypothetical | would have been stopped with a camera
@pair T negation-scope bsee ago | does not blame the starter; what the starter did
@pair T different-event cwait cstart | how long she waited; when she went
