@story sokolgrad-derby dirty
topic: football
places: Sokolgrad, Tvrđava, Livnica, Stari Mlin
@speaker PS Predrag Stojnić | Stojnić, referee
@speaker NZ Nemanja Zekić | Zekić, captain of Tvrđava
@speaker DP Dušan Perošević | Perošević, captain of Livnica
@speaker SR Slobodanka Radivojša | Radivojša, match delegate
@speaker GC Goran Ćetojević | Ćetojević, coach of Livnica
@speaker JM Jelisaveta Mandrapa | Mandrapa, spokeswoman of Tvrđava
@speaker RS Ratko Šindić | Šindić, police major
@speaker OL Ognjen Lalošević | Lalošević, steward
@speaker MT Milunka Tatarević | Tatarević, chairwoman of the disciplinary commission
@speaker VO Vukašin Obradinović | Obradinović, former president of Tvrđava
@speaker BK Bratislav Kuč | Kuč, supporters' leader
@speaker FL FK Livnica | the visiting club

@article a
file: trece-poluvreme-live-derby.txt
voice: live blog
layout: wrapped
title: Tvrđava v Livnica, as it happened
byline: Uroš Bogosavac
publisher: Treće Poluvreme
published: 2016-04-23T16:30+02:00
quotes: straight

+20:10 The last word tonight belongs to the home club. [[a11 JM #spokesperson #bound|Eleven thousand four hundred people saw the match]], says its spokeswoman, Jelisaveta Mandrapa. [[a120 JM #spokesperson|A hundred and twenty stewards were on duty]], she adds, more than the league asks for. As for the lighting, [[alamp JM #spokesperson|the masts burned without a break from five o'clock until everyone had gone home]]. Good night from Stari Mlin.

+19:50 Mandrapa again, on what comes next: [[areplay JM #spokesperson|"by the statutes this match has to be played again from the first minute, nobody has a choice"]]. The visitors' bus left with two windows fewer.

+19:35 [[aeast RS|The projectile was fired from the visitors' enclosure in the east]], Major Ratko Šindić of the Sokolgrad police says. [[aarr RS|Eleven people have been arrested]]. [[awho RS h #non-denial|Whether the man who lit it is among the eleven he leaves open]].

+19:20 The delegate, Slobodanka Radivojša, comes down the stairs with her folder. "[[atold SR|He told me in the corridor that nothing had hit him]]," she says of the referee. [[await SR|In such a case the referee may wait for as long as he thinks fit]], she says, [[aearly SR h|and he may have been a little early]].

+19:00 Predrag Stojnić himself, passing, with an ice pack: "[[afine PS|Nothing touched me, boys, let me through]]."

+18:50 Goran Ćetojević, coach of Livnica, has just told us that [[ahole GC|it caught the referee on the collarbone, and there was a hole burnt in the shirt]]. He wants to go home. Who wouldn't?

+18:41 That's it. [[a74 N #time-forms|Seventy-four minutes are on the clock, and the referee has picked up the ball and is walking off]]. He isn't coming back, says the fourth official's face.

+18:38 Smoke on the pitch. A red light came flying in a high curve, and we could not see from where, because we were looking at the captains, who were nose to nose.

+18:12 GOAL! Perošević from the spot. [[apen N|It was a clear handball]], and the whole bench of Tvrđava has been booked. 1-1.

+17:58 [[adark N|The eastern mast has gone out, and half the pitch is in the dark]]. Play goes on.

+17:45 Half-time soon. 1-0 by Zekić, from twenty-two metres. [[afair N|A lovely derby, let's hope that it stays one]].

+17:20 Trouble outside. [[agate N|Gate four is chained, and some four hundred visitors are standing in front of it with tickets in their hands]]. Somebody is said to be looking for the key.

+17:00 Kick-off, eighteen degrees, no wind. [[alast N|The last derby, in October, ended without a single arrest]]. Referee: Stojnić. The winner is going to be third.

@article b
file: sokolgradski-plamen-derby-shame.html
voice: tabloid
layout: tabloid
title: WHO LIT THE SKY? What our pictures show
byline: Tijana Krndija
publisher: Sokolgradski Plamen
published: 2016-04-25
quotes: curly

One second. That is how long the red star needed on Saturday night to turn the finest derby in years into a police matter. We have slowed it down for you.

[[bnorth N|It rises out of the north stand, where the home supporters are]], three rows behind the drum. You can count the rows. Bratislav Kuč, who beats the drum, won't look. "[[bkuc BK h #non-denial|I look at the pitch when I am at a match]]," he says.

[[brocket N|What flew was a distress rocket, of the kind that hangs in every barge on the river]], as the remains on the running track make plain. The shops by the landing stage sell it to anyone with a boat.

Where did it come down? Ognjen Lalošević, a steward for nine years, had the best seat, on the water pipe behind the penalty spot. "[[bmiss OL|It landed three metres away from the referee, and then he tripped over my hose]]," says Lalošević. He also had the list of the gates. [[bopen OL #time-forms|Number four stood wide open from three in the afternoon until the end]], he says. "[[b46 OL|There were forty-six of us, drivers and the boy with the coffee included]]."

And the captains? Dušan Perošević lifts his shirt for our camera. "[[bshove DP|He drove both fists into my chest, and I had not raised a finger]]," says the man from Livnica about Nemanja Zekić. "[[bgoal DP|The penalty was the easiest of my life]]," he says. He bought a round for the whole bus.

The match itself was dead in the 67th minute: [[b67 N #time-forms|that's the number which the referee wrote on his card as he went off]]. The card lies before us, with a bootmark.

[[b8 N|Through the turnstiles went 8,050 people]], according to the slips that the tax office collects. The rest must have come over the wall. [[bwall N #sarcasm|We congratulate the club on its many athletic friends]].

There was a victim by midnight. [[bsack FL|Goran Ćetojević has been relieved of his job]], FK Livnica wrote in nine words. He had thirteen months left.

From the home club we get a call. [[bsausage JM d #spokesperson|Mr Lalošević spent the second half behind a sausage]], says Jelisaveta Mandrapa about our steward and his hose. Did he? He laughs, and shows the hose.

Vukašin Obradinović used to preside over Tvrđava. [[boffice N #office-change|Since January he has been secretary for sport in the city government]]. "[[bpay VO p #broken-promise|The city will pay for every broken window by Wednesday]]," he promised. "[[bdead VO #hypothetical|If anyone had died, I would have padlocked that ground myself]]."

[[barr N|By Sunday night there had been sixteen arrests]]. The commission meets on Friday. Ticket holders keep their stubs.

@article c
file: razgovori-interview-stojnic.txt
voice: interview
layout: text
title: Predrag Stojnić: I have a whistle, not a shield
byline: Danica Vučurović
publisher: Razgovori
published: 2016-05-15
quotes: guillemets

RAZGOVORI: You teach chemistry. What burns red?

STOJNIĆ: Strontium. I told the children so on the Monday, they had all seen it. [[ctorch PS|It was an ordinary hand torch, a thing for birthdays, with a cardboard grip]]. The grip lay at my feet.

RAZGOVORI: [[cquote N|A steward says that it came down three metres from you]].

STOJNIĆ: [[chit PS|It struck me here, on the shoulder, and I have had a bandage for two weeks]]. My wife has kept the shirt.

RAZGOVORI: On the evening itself one heard another thing from you.

STOJNIĆ: One was in a hurry. [[cnever PS #denied-denial|I never told anybody that I had not been hit]]. [[cscope PS #partial-denial|I only denied that I was in pain]], and that was true for an hour.

RAZGOVORI: Some say you could have waited.

STOJNIĆ: They have not read the book. [[cmust PS|When thirty minutes are over and it isn't safe, I have to end the match, there is nothing for me to consider]]. [[cthirty PS #rounding|I waited half an hour and a bit]]. It was thirty-three minutes, to be exact.

RAZGOVORI: And the captains?

STOJNIĆ: I stood a metre from them. [[cshove PS|Perošević gave Zekić a push that laid him on his back, and Zekić did nothing at all]]. It is in my report. Before the commission [[ccourt MT #court-language|it was put to Perošević that the film shows the same]], Judge Tatarević told me; [[csilent DP h #non-denial|he asked for time to look at it]].

RAZGOVORI: What is going to happen to the two points?

STOJNIĆ: That isn't mine to say. [[cmay MT #court-language|The commission may order a replay, or it may give the points to one side, as it pleases]], its chairwoman, Milunka Tatarević, said at the opening, and everyone wrote it down. [[cif MT #hypothetical|If the rocket should turn out to be from a barge, she said, the harbour police would take over]].

RAZGOVORI: A coach lost his job that night.

STOJNIĆ: Goran is an old friend. [[cresign GC|He had handed in his resignation on the Friday, before a ball was kicked, he wrote to me]]. So much for heads that roll.

RAZGOVORI: Will you go on?

STOJNIĆ: [[cbest PS|It is the most beautiful thing in the world, ninety minutes with a whistle]]. [[cugly NZ|For us it's a circus with a clown in black, Zekić said on television]]. Let him. [[cask PS q|Who would referee if we all went home?]] The windows, I read, are still boarded up. [[cwin N #broken-promise|The glazier has not been paid by anyone]], the newspaper says.

RAZGOVORI: What will you take along next time?

STOJNIĆ: Two shirts. And [[cdelegate SR #office-change|Mrs Radivojša, who is head of all delegates since the first of May]], has promised me a vest. [[cspare PS #sarcasm|Bulletproof, I hope, and in the colours of both clubs]].

@article d
file: dunav-net-who-lit-the-sky.txt
voice: tabloid
layout: keyed
title: WHO LIT THE SKY? What our pictures show
byline: Tijana Krndija
publisher: Dunav Net
published: 2016-04-18
copy_of: b
note: a copy of the Plamen story dated five days before the match
quotes: straight

One second. That is how long the red star needed on Saturday night to turn the finest derby in years into a police matter. We have slowed it down for you.

[[dnorth N #wrong-date-copy|It rises out of the north stand, where the home supporters are]], three rows behind the drum. You can count the rows. Bratislav Kuč, who beats the drum, won't look. "[[dkuc BK h #non-denial|I look at the pitch when I am at a match]]," he says.

[[drocket N|What flew was a distress rocket, of the kind that hangs in every barge on the river]], as the remains on the running track make plain. The shops by the landing stage sell it to anyone with a boat.

Where did it come down? Ognjen Lalošević, a steward for nine years, had the best seat, on the water pipe behind the penalty spot. "[[dmiss OL|It landed three metres away from the referee, and then he tripped over my hose]]," says Lalošević. He also had the list of the gates. [[dopen OL #time-forms|Number four stood wide open from three in the afternoon until the end]], he says. "[[d46 OL|There were forty-six of us, drivers and the boy with the coffee included]]."

And the captains? Dušan Perošević lifts his shirt for our camera. "[[dshove DP|He drove both fists into my chest, and I had not raised a finger]]," says the man from Livnica about Nemanja Zekić. "[[dgoal DP|The penalty was the easiest of my life]]," he says. He bought a round for the whole bus.

The match itself was dead in the 67th minute: [[d67 N #time-forms|that's the number which the referee wrote on his card as he went off]]. The card lies before us, with a bootmark.

[[d8 N #wrong-date-copy|Through the turnstiles went 8,050 people]], according to the slips that the tax office collects. The rest must have come over the wall. [[dwall N #sarcasm|We congratulate the club on its many athletic friends]].

There was a victim by midnight. [[dsack FL|Goran Ćetojević has been relieved of his job]], FK Livnica wrote in nine words. He had thirteen months left.

From the home club we get a call. [[dsausage JM d #spokesperson|Mr Lalošević spent the second half behind a sausage]], says Jelisaveta Mandrapa about our steward and his hose. Did he? He laughs, and shows the hose.

Vukašin Obradinović used to preside over Tvrđava. [[doffice N #office-change|Since January he has been secretary for sport in the city government]]. "[[dpay VO p #broken-promise|The city will pay for every broken window by Wednesday]]," he promised. "[[ddead VO #hypothetical|If anyone had died, I would have padlocked that ground myself]]."

[[darr N|By Sunday night there had been sixteen arrests]]. The commission meets on Friday. Ticket holders keep their stubs.

@claim a11 2016-04-23 | 11,400 people saw the match between Tvrđava and Livnica on 23 April 2016
@claim a120 2016-04-23 | 120 stewards were on duty at the derby on 23 April 2016
@claim alamp 2016-04-23 | The floodlights at Stari Mlin burned without interruption from 17:00 on 23 April 2016
@claim areplay 2016-04-23 | The abandoned derby must be replayed from the first minute
@claim aeast 2016-04-23 | The flare was fired from the visitors' enclosure in the east
@claim aarr 2016-04-23 | Eleven people had been arrested by 19:35 on 23 April 2016
@claim awho 2016-04-23 | Ratko Šindić does not say whether the man who lit the flare was arrested
@claim atold 2016-04-23 | Predrag Stojnić told Slobodanka Radivojša that nothing had hit him
@claim await 2016 | A referee may wait for as long as he thinks fit before he ends an unsafe match
@claim aearly 2016-04-23 | Predrag Stojnić may have ended the match a little early
@claim afine 2016-04-23 | Nothing touched Predrag Stojnić on 23 April 2016 | Predrag Stojnić was hit by the flare
@claim ahole 2016-04-23 | The flare hit Predrag Stojnić on the collarbone and burnt a hole in the shirt
@claim a74 2016-04-23T18:41 | The derby was broken off in the 74th minute
@claim apen 2016-04-23 | There was a clear handball before the penalty
@claim adark 2016-04-23T17:58 | The eastern floodlight mast at Stari Mlin was out at 17:58 on 23 April 2016
@claim afair 2016-04-23 | The derby was lovely in the first half
@claim agate 2016-04-23T17:20 | Gate four of Stari Mlin was chained at 17:20 on 23 April 2016
@claim alast 2015-10 | The derby in October 2015 ended without an arrest
@claim bnorth 2016-04-23 | The flare was fired from the north stand, the stand of the home supporters
@claim bkuc 2016-04-25 | Bratislav Kuč does not say who fired the flare
@claim brocket 2016-04-23 | The flare was a distress rocket of the kind used on barges
@claim bmiss 2016-04-23 | The flare landed three metres from Predrag Stojnić, who fell over a hose
@claim bopen 2016-04-23T15:00 | Gate four of Stari Mlin was wide open from 15:00 until the end on 23 April 2016
@claim b46 2016-04-23 | 46 stewards were on duty at the derby on 23 April 2016
@claim bshove 2016-04-23 | Nemanja Zekić drove both fists into the chest of Dušan Perošević, who had done nothing
@claim bgoal 2016-04-23 | The penalty was the easiest of Dušan Perošević's life
@claim b67 2016-04-23 | The derby was broken off in the 67th minute
@claim b8 2016-04-23 | 8,050 people came through the turnstiles of Stari Mlin on 23 April 2016
@claim bwall 2016-04-25 | The club has many athletic friends who climb over the wall (said mockingly)
@claim bsack 2016-04-23 | FK Livnica dismissed Goran Ćetojević
@claim bsausage 2016-04-23 | Ognjen Lalošević was eating behind the stand and cannot have seen where the flare landed | The flare landed three metres from Predrag Stojnić, who fell over Ognjen Lalošević's hose
@claim boffice 2016-01 | Vukašin Obradinović has been secretary for sport of the city since January 2016
@claim bpay 2016-04-27 | The city of Sokolgrad will pay for every broken window by Wednesday
@claim barr 2016-04-24 | Sixteen people had been arrested by the night of 24 April 2016
@claim bdead 2016-04 | Vukašin Obradinović would have padlocked the ground if anyone had died
@claim ctorch 2016-04-23 | The flare was an ordinary hand torch with a cardboard grip
@claim cquote 2016-04-23 | A steward says that the flare came down three metres from Predrag Stojnić
@claim chit 2016-04-23 | The flare struck Predrag Stojnić on the shoulder
@claim cnever 2016-04-23 | Predrag Stojnić never told anybody that he had not been hit | Predrag Stojnić told Slobodanka Radivojša that nothing had hit him
@claim cscope 2016-04-23 | Predrag Stojnić denied only that he was in pain
@claim cmust 2016 | A referee must end an unsafe match after thirty minutes
@claim cthirty 2016-04-23 | Predrag Stojnić waited for a little more than half an hour
@claim cshove 2016-04-23 | Dušan Perošević pushed Nemanja Zekić to the ground, and Nemanja Zekić did nothing
@claim ccourt 2016-04-29 | The film shown to the commission has Dušan Perošević pushing Nemanja Zekić
@claim csilent 2016-04-29 | Dušan Perošević does not answer and asks for time to look at the film
@claim cmay 2016-04-29 | The commission may order a replay or give the points to one side
@claim cif 2016-04-29 | The harbour police take over if the rocket turns out to be from a barge
@claim cresign 2016-04-22 | Goran Ćetojević had resigned on the Friday before the match
@claim cbest 2016 | Refereeing is the most beautiful thing in the world
@claim cugly 2016 | A match with a referee is a circus with a clown in black
@claim cask 2016-05 | Predrag Stojnić asks who would referee if all referees went home
@claim cwin 2016-05 | The glazier has not been paid for the broken windows by mid-May 2016
@claim cdelegate 2016-05-01 | Slobodanka Radivojša has been head of all delegates since 1 May 2016
@claim cspare 2016-05 | The referee's vest should be bulletproof and in the colours of both clubs (said mockingly)

@same darr barr
@same dnorth bnorth
@same dkuc bkuc
@same drocket brocket
@same dmiss bmiss
@same dopen bopen
@same d46 b46
@same dshove bshove
@same dgoal bgoal
@same d67 b67
@same d8 b8
@same dwall bwall
@same dsack bsack
@same dsausage bsausage
@same doffice boffice
@same dpay bpay
@same ddead bdead

@pair C minute temporal a74 b67 #time-forms | 74 on the clock; 67 on the card
@pair C origin lexical aeast bnorth | fired from the visitors' enclosure; out of the home stand
@pair C hit negation ahole bmiss | caught him on the collarbone; three metres away
@pair C hit negation bmiss chit | three metres away; struck on the shoulder
@pair C touched negation afine chit | nothing touched him; it struck him
@pair C touched negation ahole afine | caught him on the collarbone; nothing touched him
@pair C hose denial bmiss bsausage #spokesperson | saw it land; was behind a sausage
@pair C report negation,denial atold cnever #denied-denial | told the delegate that nothing had hit him; never told anybody
@pair C report denial afine cnever #denied-denial | said that nothing touched him; never said so
@pair C shove role bshove cshove | Zekić hit Perošević; Perošević pushed Zekić
@pair C crowd numeric a11 b8 | 11,400; 8,050 through the turnstiles
@pair C stewards numeric a120 b46 | a hundred and twenty; forty-six
@pair C gate antonym agate bopen | chained; wide open
@pair C mast antonym alamp adark | burned without a break; gone out
@pair C replay modality areplay cmay | has to be replayed; may be or not
@pair C waiting modality await cmust | may wait as long as he likes; has to end it after thirty minutes
@pair C coach lexical bsack cresign | relieved of his job; had resigned the day before
@pair C device lexical brocket ctorch | a barge's distress rocket; a hand torch

@pair T different-event alast aeast | the derby of October, the derby of April
@pair T hedge awho aeast #non-denial | will not say whether he is caught
@pair T hedge bkuc bnorth #non-denial | looks at the pitch
@pair T hedge csilent ccourt #non-denial | asks for time
@pair T hedge aearly cthirty | may have been early; waited half an hour
@pair T negation-scope cscope chit #partial-denial | no pain, yet hit
@pair T promise-later-changed bpay cwin #broken-promise | paid by Wednesday; not in May
@pair T sarcasm bwall a11 | athletic friends is mockery
@pair T sarcasm cspare cbest | a vest in two colours
@pair T opinion cbest cugly | the most beautiful thing, a circus
@pair T opinion afair cugly | lovely, a circus
@pair T conditional cif brocket #hypothetical | if it turns out to be from a barge
@pair T conditional bdead agate #hypothetical | would have padlocked the ground
@pair T question cask cmust | a question about referees
@pair T update cdelegate await #office-change | delegate then, head of the delegates now
@pair T different-event boffice a120 #office-change | an office in the city, duty at the ground
@pair T rounding cthirty cmust #rounding | a little over half an hour, thirty minutes
@pair T quoted-by-another cquote chit | the interviewer repeats the steward
@pair T update aarr barr | eleven by the evening, sixteen a day later
@pair T different-place-time alast barr | no arrest in October, sixteen in April
@pair T different-event bgoal apen | the easiest penalty, the handball before it
@pair B cscope afine | nothing touched me; only denied pain
@pair B ccourt bshove | a film that is said to show the reverse
@pair B atold cscope | nothing had hit him; denied only the pain
