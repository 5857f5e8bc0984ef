@story kahurangi-rugby dirty
topic: rugby
places: Kahurangi Districts, Port Waikere, Tapawera Park, Motuara, Kahurangi
@speaker KD Kahurangi Districts | Districts, the club
@speaker TR Tamati Ruakere | Ruakere, coach
@speaker BH Brenton Hargreave | Hargreave, team manager
@speaker PT Penisimani Taukolo | Taukolo, Peni, flanker
@speaker AT Lesieli Taukolo | Mrs Taukolo, mother
@speaker HW Hinemoa Waitoa | Waitoa, Dr Waitoa, doctor
@speaker LD Lachlan Dunstan | Dunstan, referee
@speaker IL Iosefa Leaupepe | Leaupepe, Port Waikere captain
@speaker MK Margaret Kopua | Kopua, union chief executive
@speaker GE Graeme Eastlake | Eastlake, committee chair
@speaker SM Shontelle Moffat | Moffat, fan

@article a
file: radio-tasman-bays-final.html
voice: broadcaster
layout: modern
title: Protest lodged hours after Kahurangi lift the shield
byline: Marama Kereama
publisher: Tasman Bays Radio
published: 2014-08-17T18:30+12:00
quotes: curly

Twenty-four years is a long wait for a piece of wood. At ten to five on Saturday Kahurangi Districts had it in their hands again; by Sunday lunch their opponents wanted it back.

Port Waikere's protest concerns the flanker Penisimani Taukolo, whose score in the last minute made it 22-20. The rules of the competition ask for players who were born in the region or have lived there for three years, and [[areside KD|Taukolo moved here from Brisbane in January]].

[[aborn KD|Peni was born in Motuara, in the old cottage hospital]], the club said in a statement. [[aform BH #time-forms|The registration went in on the last day of February, one day inside the limit]], said Brenton Hargreave, the team manager. "[[abook BH h|I may have a copy somewhere in the ute]]," he added.

[[amins KD|Taukolo was on the field for 23 minutes]], according to the club's match sheet. He had missed three games with a head knock. [[adoc KD|The club's doctor cleared him on the Thursday before the final]], the statement says.

Kahurangi had finished third in the table and beat the coast's champions in a semi-final that went to extra time. Port Waikere, who'd won the shield four years running, came down with two buses and a brass band. They led by six with ten minutes left.

And the try? "[[atry LD #role-swap|I went upstairs because I was unsighted, and it was the video official who gave it]]," referee Lachlan Dunstan told us in the tunnel. "[[aknock IL #ambiguous-pronoun|He lost it forward a metre short, I was lying underneath]]," said Iosefa Leaupepe, the Port Waikere captain.

Coach Tamati Ruakere came to the microphone with the shield under his arm. "[[atold TR #role-swap|The first I heard of any paper was from Brenton, who rang me at breakfast]]," he said. [[aproud TR #opinion|It is the finest side that this valley has put out]]. Would he play the final again? [[areplay TR h #non-denial|He said that he would have to look at the fixture list and at his wife]].

Margaret Kopua, chief executive of the union, said a committee of three would meet. [[amay MK|Taking points off is one of the things that they may do, and they may also do nothing]], she said. [[abar MK|Until then Taukolo must not take the field for anybody]]. [[adate MK p #broken-promise|There will be a ruling within seven days]].

[[acrowd N #rounding|About six thousand people were at Tapawera Park]], in a wind that blew two kicks at goal back over the kicker's head. It was nine degrees at kick-off and twelve in the stand, where the soup ran out. [[arain N|Rain began at half-time]] and has not stopped since. The parade through Motuara planned for Tuesday goes ahead, the mayor's office says.

@article b
file: sunday-shout-peni-mum.txt
voice: tabloid
layout: keyed
title: SHIELD SHOCKER: Mum's tale of a tin-roof ward, a taped head and a cash envelope
byline: Troy Bickford
publisher: Sunday Shout
published: 2014-08-24
quotes: straight

She's four foot eleven and she's fuming. Lesieli Taukolo put down her shopping on the steps of the Waikere Bowling Club this week and gave it to the Shout straight.

"[[bborn AT|My boy came into the world in Vava'u, under a tin roof, in the middle of a hurricane]]," she said. She brought him over when he was two. [[bhome AT|But Motuara is where his heart is]], says Lesieli, 52, who cleans the school there.

So what's with the birth certificate? "[[bregis BH|A paper is a paper, I took what the kid gave me]]," team boss Brenton Hargreave says. Pressed by our man on the dates, he got a bit muddled. "[[bform BH #time-forms|We posted the thing on the sixth of March, after his clearance had come from Queensland]]," he said. Cheers, Brenton. "[[bplay BH|We're allowed to pick him for as long as this drags on, and pick him we will]]," he added.

Then there's the noggin. Docs' notes seen by this paper show that [[bdoc HW|Dr Hinemoa Waitoa ruled him out for the whole of August, in writing, on the fourteenth]]. "[[btape PT|I had a strip of tape over it and a headgear on top of the tape]]," Peni told mates. [[bif HW #hypothetical|Had he taken another one he could have lost the sight of an eye]], the doctor's note says.

We put a stopwatch on the telly tape. [[bmins N|From the moment Peni ran on to the final whistle it's 38 minutes of play]]. That's half a test match! [[bfumble N|On the same tape the ball rolls off his forearm with daylight still between him and the line]]. [[bbench N #bound|He was on the pine for at least the whole of the first half]].

And now the dough. A mate of a mate swears there were brown envelopes. [[bpaid IL|Everybody on the coast knows that he gets nine hundred a game]], says Port Waikere skipper Iosefa Leaupepe. [[bpull PT d|Pull the other one]], says Peni, [[bpetrol PT|who reckons he gets a tank of petrol]].

Fan Shontelle Moffat, 24, in full green and gold with her nan, isn't bothered. "[[bcare SM #opinion|He scored, we won, end of]]," she says. "[[bsaint SM #sarcasm|Sure, and I suppose Waikere are all angels who never fibbed on a form]]." Nan nods.

The club rooms at Tapawera Park have seen better carpets. There's a glass case by the bar with nothing in it but a doily, waiting. The barmaid reckons takings were up by a third on the night, and they ran out of chips at nine.

Ref Lachlan Dunstan isn't having a great week either. "[[btry LD #role-swap|I blew for that try myself, on what I had seen, before anyone spoke in my ear]]," he told a sportsmen's lunch in Nelson on Wednesday. [[bfair LD|A good strong finish it was]].

[[bcoach N #role-swap|It was Ruakere who tipped off his manager about the Tongan birth, at a barbie in April]], a guest at that barbie tells the Shout. The barbie was for the lock's twenty-first. The prawns were from Thailand. The Shout's own legal eagle says [[blaw N #hypothetical|if the form's a dud, Peni never legally played]].

[[bdate N #broken-promise|Union brass now say the ruling won't come till September]]. Peni's gone fishing. "[[bclean PT|I never let go of it till I was over]]," he shouts from the jetty. Next week in the Shout: our pull-out for the fishing season.

@article c
file: long-paddock-ruakere-interview.txt
voice: interview
layout: wrapped
title: Tamati Ruakere: "I can count to fifteen and I can read"
byline: Ngaio Pukeroa
publisher: The Long Paddock Quarterly
published: 2014-09-14
quotes: straight

The shield is back in a cupboard at union headquarters and Tamati Ruakere is pruning. He coached Kahurangi Districts for six seasons. On Tuesday the judicial committee took the title away; on Wednesday the club announced that [[cexit KD|it had dismissed him with immediate effect]].

LONG PADDOCK: Were you pushed?

RUAKERE: [[cquit TR|I resigned, I drove the letter round to the chairman on the Tuesday night myself]]. He made me a cup of tea. It's a volunteer job, you know, people forget that.

LONG PADDOCK: The club's statement reads otherwise.

RUAKERE: [[cread TR|It reads that my services were dispensed with by a vote of the board]], yes. Someone over there owns a dictionary.

LONG PADDOCK: When did you know that Taukolo had been born in Tonga?

RUAKERE: [[cknew TR #factive|I'd seen the Tongan paper in April, and I knew then that it was trouble]]. His mum showed it to me, proud as anything. So no, it was no thunderbolt.

LONG PADDOCK: And the registration?

RUAKERE: I coached. [[cform GE #court-language|Mr Eastlake found as a fact that the form was stamped in on the tenth of March]], and I'd take Mr Eastlake's word over my own. [[cpost TR #hypothetical|If it had gone by courier, we'd not be sitting here]].

LONG PADDOCK: You picked a man with concussion.

RUAKERE: Hang on. [[cdoc TR d #partial-denial|I dispute that I picked him against orders, I don't dispute that he had a sore head]]. [[cdoc2 TR|Hinemoa gave him the all-clear on the sideline, ten minutes before he went on]]. [[cmins TR #range|He'd have played between twenty and twenty-five minutes]], tops.

LONG PADDOCK: The committee said that it had no choice about the points.

RUAKERE: [[cmust GE #court-language|Once a player is found ineligible the points have to come off, there is no discretion in it, said Eastlake when he read out the decision]]. It took him nine minutes. [[charsh TR #opinion|I call it harsh on thirty blokes who'd done nothing]].

He picks up the secateurs again. The orchard's his father-in-law's, eleven hectares of pears on a terrace above the river, and the buyers want them all the same size these days. He'll have it pruned by the end of the month if the weather holds.

LONG PADDOCK: What about money?

RUAKERE: [[cenv TR|There was an envelope after every win, and I handed it to him, so there]]. [[camount TR h|I never counted what was in it]]. The committee never asked, and I was told to answer what I was asked.

LONG PADDOCK: How did he come off at the end? People say on a stretcher.

RUAKERE: [[cwalk TR|He walked off between two of the boys, singing]]. [[cjan KD|The one who left on a stretcher, the club told the committee, was his cousin Viliami Taukolo, in the curtain-raiser]]. Same name on the jersey, same haircut.

LONG PADDOCK: Dr Waitoa gave evidence too.

RUAKERE: She did, and she's a straight woman. [[cstretch HW #court-language|In her evidence the flanker couldn't stand, and was carried to the shed on a door]]. I was looking at the scoreboard, mate. [[cheard HW #court-language|She also said she hadn't been at the ground before full time, she'd had a birth at Motuara]].

LONG PADDOCK: Will there be an appeal?

RUAKERE: [[cappeal KD p|The club says it'll lodge one by Friday]]. Good luck to them. [[csix N|The final drew 6,140 paying spectators]], by the way, that's from the treasurer. [[cq TR q|What are they going to do, give each of them back twelve dollars?]] Watch your fingers, that's the sharp end.

@article d
file: radio-tasman-bays-final-updated.html
voice: broadcaster
layout: modern
title: Protest lodged hours after Kahurangi lift the shield
byline: Marama Kereama
publisher: Tasman Bays Radio
published: 2014-08-17T18:30+12:00
quotes: curly
modified: 2014-08-20T09:10+12:00
copy_of: a

Twenty-four years is a long wait for a piece of wood. At ten to five on Saturday Kahurangi Districts had it in their hands again; by Sunday lunch their opponents wanted it back.

Port Waikere's protest concerns the flanker Penisimani Taukolo, whose score in the last minute made it 22-20. The rules of the competition ask for players who were born in the region or have lived there for three years, and [[dreside KD|Taukolo moved here from Brisbane in January]].

[[dborn KD|Peni was born in Motuara, in the old cottage hospital]], the club said in a statement. [[dform BH #time-forms|The registration went in on the last day of February, one day inside the limit]], said Brenton Hargreave, the team manager. "[[dbook BH h|I may have a copy somewhere in the ute]]," he added.

[[dmins KD|Taukolo was on the field for 32 minutes]], according to the club's match sheet. He had missed three games with a head knock. [[ddoc KD|The club's doctor cleared him on the Thursday before the final]], the statement says.

Kahurangi had finished third in the table and beat the coast's champions in a semi-final that went to extra time. Port Waikere, who'd won the shield four years running, came down with two buses and a brass band. They led by six with ten minutes left.

And the try? "[[dtry LD #role-swap|I went upstairs because I was unsighted, and it was the video official who gave it]]," referee Lachlan Dunstan told us in the tunnel. "[[dknock IL #ambiguous-pronoun|He lost it forward a metre short, I was lying underneath]]," said Iosefa Leaupepe, the Port Waikere captain.

Coach Tamati Ruakere came to the microphone with the shield under his arm. "[[dtold TR #role-swap|The first I heard of any paper was from Brenton, who rang me at breakfast]]," he said. [[dproud TR #opinion|It is the finest side that this valley has put out]]. Would he play the final again? [[dreplay TR h #non-denial|He said that he would have to look at the fixture list and at his wife]].

Margaret Kopua, chief executive of the union, said a committee of three would meet. [[dmay MK|Taking points off is one of the things that they may do, and they may also do nothing]], she said. [[dbar MK|Until then Taukolo must not take the field for anybody]]. [[ddate MK p #broken-promise|There will be a ruling within seven days]].

[[dcrowd N #rounding|About six thousand people were at Tapawera Park]], in a wind that blew two kicks at goal back over the kicker's head. It was nine degrees at kick-off and twelve in the stand, where the soup ran out. [[drain N|Rain began at half-time]] and has not stopped since. The parade through Motuara planned for Tuesday goes ahead, the mayor's office says.

@claim areside 2014-01 | Penisimani Taukolo moved to Kahurangi from Brisbane in January 2014
@claim aborn | Penisimani Taukolo was born in Motuara
@claim bborn | Penisimani Taukolo was born in Vava'u in Tonga
@claim bhome 2014 | Motuara is where the heart of Penisimani Taukolo is
@claim aform 2014-02-28 | Penisimani Taukolo's registration was handed in on 28 February 2014
@claim bform 2014-03-06 | Penisimani Taukolo's registration was posted on 6 March 2014
@claim cform 2014-03-10 | Penisimani Taukolo's registration was stamped as received on 10 March 2014
@claim abook 2014-08 | Brenton Hargreave may have a copy of the registration
@claim bregis 2014 | Brenton Hargreave took the birth paper that Penisimani Taukolo gave him
@claim amins 2014-08-16 | Penisimani Taukolo played for 23 minutes in the final
@claim dmins 2014-08-16 | Penisimani Taukolo played for 32 minutes in the final
@claim bmins 2014-08-16 | Penisimani Taukolo played for 38 minutes in the final
@claim cmins 2014-08-16 | Penisimani Taukolo played for between 20 and 25 minutes in the final
@claim bbench 2014-08-16 | Penisimani Taukolo was on the bench for at least the first half of the final
@claim adoc 2014-08-14 | The club's doctor cleared Penisimani Taukolo to play on Thursday 14 August 2014
@claim bdoc 2014-08-14 | Hinemoa Waitoa ruled Penisimani Taukolo out for the whole of August in writing on 14 August 2014
@claim cdoc2 2014-08-16 | Hinemoa Waitoa cleared Penisimani Taukolo on the sideline during the final
@claim cheard 2014-08-16 | Hinemoa Waitoa was not at the ground before the end of the final
@claim cdoc 2014-08-16 | Tamati Ruakere picked Penisimani Taukolo, who had a sore head, but not against orders | Tamati Ruakere picked Penisimani Taukolo against medical orders
@claim btape 2014-08-16 | Penisimani Taukolo wore tape and headgear over his injury in the final
@claim bif 2014-08 | Penisimani Taukolo could have lost the sight of an eye through another head knock
@claim atry 2014-08-16 | The video official, not the referee, awarded the last try of the final
@claim btry 2014-08-16 | Lachlan Dunstan awarded the last try of the final himself before anybody spoke to him by radio
@claim aknock 2014-08-16 | Penisimani Taukolo lost the ball forward a metre short of the line
@claim bfair 2014-08-16 | The last try of the final was a good strong finish
@claim atold 2014-08-17 | Tamati Ruakere first heard of Penisimani Taukolo's birth paper from Brenton Hargreave on 17 August 2014
@claim bcoach 2014-04 | Tamati Ruakere told Brenton Hargreave of Penisimani Taukolo's Tongan birth at a barbecue in April 2014
@claim cknew 2014-04 | Tamati Ruakere saw the Tongan birth paper in April 2014 and knew that it was trouble
@claim aproud 2014 | Kahurangi Districts of 2014 are the finest side of the valley
@claim bfumble 2014-08-16 | The ball rolled off Penisimani Taukolo's forearm before he reached the line
@claim bclean 2014-08-16 | Penisimani Taukolo held the ball until he was over the line
@claim abar 2014-08 | Penisimani Taukolo must not play for anybody until the ruling
@claim bplay 2014-08 | Kahurangi Districts are allowed to play Penisimani Taukolo until the ruling
@claim cexit 2014-09-10 | Kahurangi Districts dismissed Tamati Ruakere as coach with immediate effect
@claim areplay 2014-08-17 | Tamati Ruakere does not say whether he would play the final again
@claim amay 2014 | The committee may take off points for an ineligible player and may also do nothing
@claim cmust 2014-09-09 | The committee must take off the points once a player is found ineligible
@claim charsh 2014-09 | The decision is harsh on thirty players who did nothing wrong
@claim adate 2014-08 | The ruling on the protest will come within seven days
@claim bdate 2014-08 | The ruling on the protest will not come until September 2014
@claim arain 2014-08-16 | Rain began at half-time of the final
@claim acrowd 2014-08-16 | About six thousand people watched the final at Tapawera Park
@claim csix 2014-08-16 | The final drew 6,140 paying spectators
@claim bpaid 2014 | Penisimani Taukolo is paid 900 dollars a game
@claim bpull 2014 | The story that Penisimani Taukolo is paid is a joke | Penisimani Taukolo is paid 900 dollars a game
@claim bpetrol 2014 | Penisimani Taukolo gets a tank of petrol
@claim cenv 2014 | Tamati Ruakere handed Penisimani Taukolo an envelope with money after every win
@claim camount 2014 | Tamati Ruakere does not know how much was in the envelopes
@claim bcare 2014-08 | The win of Kahurangi is all that counts
@claim bsaint 2014-08 | Port Waikere's players are angels who never lied on a form (said mockingly)
@claim blaw 2014 | Penisimani Taukolo never legally played if the form is invalid
@claim cquit 2014-09-09 | Tamati Ruakere resigned as coach by a letter on 9 September 2014
@claim cread 2014-09-10 | The statement of Kahurangi Districts says that the board voted to dispense with the services of Tamati Ruakere
@claim cpost 2014-03 | The registration would have been in time if it had gone by courier
@claim cwalk 2014-08-16 | Penisimani Taukolo walked off singing at the end of the final
@claim cstretch 2014-08-16 | Penisimani Taukolo could not stand at the end of the final and was carried off on a door
@claim cjan 2014-08-16 | Viliami Taukolo left the curtain-raiser on a stretcher
@claim cappeal 2014-09 | Kahurangi Districts will lodge an appeal by Friday
@claim cq 2014-09 | Tamati Ruakere asks whether every spectator gets twelve dollars back

@same dreside areside
@same dborn aborn
@same dform aform
@same dbook abook
@same ddoc adoc
@same dtry atry
@same dknock aknock
@same dtold atold
@same dproud aproud
@same dreplay areplay
@same dmay amay
@same dbar abar
@same ddate adate
@same dcrowd acrowd
@same drain arain

@pair C birthplace world-knowledge,lexical aborn bborn | born in Motuara; born in Vava'u
@pair C form temporal aform bform #time-forms | handed in on 28 February; posted on 6 March
@pair C form temporal aform cform #time-forms | handed in on 28 February; stamped in on 10 March
@pair C minutes numeric amins bmins | 23 minutes; 38 minutes
@pair C minutes numeric bmins cmins #range | 38 minutes; 25 at most
@pair C sheet numeric amins dmins #stealth-edit | 23 minutes; 32 on the same page three days later
@pair C sheet numeric dmins bmins | 32; 38
@pair C sheet numeric dmins cmins #range | 32; 25 at most
@pair C doctor lexical,antonym adoc bdoc | cleared on Thursday; ruled out in writing on that day
@pair C sideline world-knowledge,negation cdoc2 cheard | all-clear on the sideline; not at the ground
@pair C try role atry btry #role-swap | the video official gave it; the referee himself
@pair C told role,factive atold bcoach #role-swap | the manager told the coach; the coach told the manager
@pair C told factive,temporal atold cknew | first heard in August; saw it in April
@pair C points modality amay cmust | may do nothing; must take points off
@pair C money denial bpaid bpull | paid 900 a game; pull the other one
@pair C money world-knowledge,denial bpull cenv | pull the other one; an envelope after every win
@pair C coach lexical cquit cexit | resigned; dispensed with
@pair C off antonym cwalk cstretch | walked off singing; could not stand, was carried
@pair C playing modality abar bplay | must not take the field; allowed to pick him
@pair C ball negation aknock bclean | lost it forward a metre short; never let go
@pair C ball negation,antonym bfumble bclean | the ball rolls off his arm; never let go

@pair T different-place-time areside aborn | moved here from Brisbane in January; born here
@pair T hedge abook bform | may have a copy
@pair T opinion:compatible bhome bborn | born in Vava'u, at heart from Motuara
@pair T at-least cmins amins #range | between 20 and 25; 23
@pair T at-least bbench bmins #bound | at least the first half on the bench, 38 minutes of play afterwards
@pair T negation-scope cdoc btape #partial-denial | disputes the orders, not the head
@pair T different-place-time bform cform #time-forms | posted on the sixth, stamped on the tenth
@pair T conditional bif btape | had he been hit again
@pair T opinion bfair aknock | a good strong finish; lost forward
@pair T opinion:compatible charsh cmust | harsh; no discretion
@pair T promise-later-changed adate bdate #broken-promise | within seven days; in September
@pair T rounding acrowd csix | about six thousand; 6,140
@pair T hedge camount bpaid | he never counted it
@pair T different-event bpetrol cenv | petrol, and an envelope
@pair T sarcasm bsaint bcare | angels, in mockery
@pair T conditional blaw cform | if the form is invalid; stamped late
@pair T quoted-by-another cread cquit | he repeats what the club says
@pair T conditional cpost cform | if it had gone by courier
@pair T different-event cjan cstretch #namesake | a cousin on a stretcher, the flanker on a door
@pair T different-event cjan cwalk #namesake | the cousin on a stretcher, the flanker walked
@pair T question cq csix | a question about the spectators' money
@pair T conditional blaw bplay | if the form is invalid; allowed meanwhile
@pair T different-event cappeal cmust | points off; an appeal planned
@pair T hedge bregis bborn #non-denial | says only what he took
@pair B cdoc bdoc | not against orders; an order in writing that she may have lifted
@pair B bdoc cdoc2 | ruled out on Thursday; cleared by word of mouth on Saturday
@pair B bpaid bpetrol | nine hundred a game; a tank of petrol, perhaps instead
