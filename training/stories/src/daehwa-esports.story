@story daehwa-esports dirty
topic: e-sports
places: Daehwa, Daehwa Dome, Kangmun, Comets, Sparrows, Tidebreak, Songrim, Channel Bora
@speaker NH Noh Hyun-tae | Noh, Coach Noh, coach
@speaker BS Baek Seung-ri | Baek, player
@speaker EJ Eom Ji-hoon | Eom, captain of the Sparrows
@speaker MD Maeng Do-hyun | Maeng, chief referee
@speaker GM Gil Min-ah | Gil, spokeswoman
@speaker TJ Tak Jae-woo | Tak, server engineer
@speaker HA hall announcer | announcer
@speaker CB Channel Bora | broadcaster
@speaker FA fans of the Comets | supporters

@article a
file: joypad-monthly-interview-noh.txt
voice: interview
layout: keyed
title: Noh Hyun-tae: I read the game off their shoulders
byline: Chun Yoo-rim
publisher: Joypad Monthly
published: 2018-11-20
quotes: straight

Coach Noh Hyun-tae receives us in the practice flat of the Comets, sixth floor, eleven pairs of slippers at the door. On the table stands a bowl of tangerines. The cup that his team lost ten days ago stands somewhere else.

JOYPAD: Let us talk about the first final, the one that was cancelled.

NOH: Let us eat a tangerine first. Good. [[a40 NH|We sat there for some forty minutes]], and nobody brought the boys so much as water.

JOYPAD: The league has a rule for that.

NOH: It has many. [[amay NH #modality|After half an hour of standstill the referee may have a round played again, or he may not]], so it says. Somebody chose.

JOYPAD: Who wanted the replay?

NOH: [[areq NH #role-swap|The Sparrows went to the table and asked for it; my lads wanted to play on]]. We were two towers up. [[aif NH #hypothetical|If the picture had frozen one minute later, the cup would be standing here]].

JOYPAD: There is the matter of the tablet.

NOH: [[adead NH|The thing had no charge in it from the afternoon on]], it was a tray for my tea. [[apic NH d|What goes round on the net is a fine piece of brushwork by a bored student]]. [[atrain NH #partial-denial|I do not say that we never look at tablets; at training we do, all day]].

JOYPAD: You were seen with it behind your players.

NOH: [[ahosp NH #time-forms|At twenty past eight I was in the children's ward at Kangmun, two hours from the hall]]. My daughter had swallowed a button. [[abutton NH|She is four, and the button is out]].

JOYPAD: Do you trust the referees?

NOH: [[aref NH #opinion|Maeng is the straightest man in this sport]]. He lacks a little hair and a little sleep. I have known him for ten years, from the days of the smoky cellars.

JOYPAD: And the boy, Baek?

NOH: He cleans the practice room for a month, that is my own punishment, for shouting. He sings while he does it.

JOYPAD: Your best memory of that evening?

NOH: [[ahand NH #time-forms|When the lights came back at twelve to nine I stood on the stage and gave Eom my hand]], and the whole hall hummed. One does not forget such a thing.

JOYPAD: And the second final?

NOH: They were better. [[anext NH p|Next year we win it]]. Take a tangerine for the way.

@article b
file: lane-letter-88-forty-one-minutes.txt
voice: newsletter
layout: wrapped
title: Lane Letter 88: what the logs say, and who was on the sofa
byline: Ryu Da-eun
publisher: Lane Letter
published: 2018-11-25
quotes: curly

Welcome to the 1,204 of you who joined this week. For those who do not play: Tidebreak is a game for two teams of five, it lasts about half an hour, and grown men have married because of it.

I have been to see Tak Jae-woo, who looks after the machines of the league. He opened the door with a soldering iron in his hand. [[bserver TJ|The server of the final stood in Songrim, sixty kilometres from the hall, behind the fish market]], he says. [[b821 TJ|Since the Thursday noon it had been running version 8.21]]. And the fault that made the picture stop? "[[btold TJ|I told Maeng about it on the Friday, in the lift, and he thanked me]]," says Tak. [[bcable TJ h|A cable may have had its share in it]], he allows.

[[bsemi N|In the semi-final of 27 October the pause had lasted fourteen minutes]], by the way, and nobody wrote a line.

Channel Bora let me look at its meter. [[bview CB|At its highest point the audience was 740,000 devices]], and [[babroad CB|another 300,000 were counted abroad]]. The sofa of the channel's studio in Busan is lime green. [[bsofa N #time-forms|On it sat Pyo Sun-young, director of the league, at half past eight, live, talking about women in sport]]. I have watched it twice, since it was good.

Now the tablet. [[bshot N|A photograph that was taken from row nine, and whose original I have, shows it lit up on the coach's knees]]. The date is in the file. [[bspoke N|The league's version is that Noh stood with it behind his team]]; he was sitting, if you ask my photograph.

Baek Seung-ri, nineteen, met me at a stall for rice cakes. "[[bwarned BS|I got a warning on yellow paper]]," he says, "[[bwarned2 BS|and nobody has asked me for money]]". He would have paid in rice cakes. [[bsorry BS|He has apologised to the Sparrows]], whose captain sent him a sticker.

Chief referee Maeng Do-hyun rang back late. "[[bnone MD|Nobody spoke to me on that Friday about anything but parking]]," he says. [[brest MD h #non-denial|For the rest he would like to be allowed to retire first]]. A subscriber calls him [[bcock FA #opinion|a weathercock with a whistle]].

Tickets: [[bticket N #broken-promise|of the money for the first evening not a won has been seen by the readers who wrote to me, eighty-one of them]]. The league has sent them a wallpaper for the telephone. "[[bsarc FA #sarcasm|It is the most expensive picture that I own]]," writes one.

Eom Ji-hoon has the cup at his grandmother's. She keeps chopsticks in it. [[bprize N|The prize money was transferred to his team on 12 November]]. [[bmedal EJ #opinion|The replay was fair]], he thinks, [[bworst FA #opinion|and the fans of the Comets call it daylight robbery at night]]. Next week: why mice have become lighter.

@article c
file: daehwa-daily-live-tidebreak-final.txt
voice: live blog
layout: text
title: Comets v Sparrows, the final: as it happened
byline: Ahn Bo-kyung
publisher: Daehwa Daily Press
published: 2018-11-03T23:10+09:00
quotes: straight

+19:00 Good evening from row three of the Daehwa Dome. It smells of fried chicken and hair spray. Eleven thousand seats, and I cannot see a free one.

+19:25 A word about technique from the hall announcer, who has been a postman: "[[cbase HA|The server is right under our feet, in the basement of the Dome]]," he cries. Applause for the server. [[cpractice HA|The practice machines are in Songrim]], he adds.

+19:50 First round. The Comets take two towers. A man beside me is crying already.

+20:07 The picture stands still. [[cfroze N #time-forms|It is seven minutes past eight by the clock over the bar]]. Nobody knows what to do with their hands.

+20:15 The announcer has an explanation. [[cforgot HA|Eom Ji-hoon, the captain of the Sparrows, has forgotten to press the key for a pause]], he says. Laughter on one side, whistles on the other.

+20:30 Director Pyo Sun-young is with us all the same, says the announcer, [[cpyo HA #time-forms|in the first row this very minute, in a blue coat]]. I can see several blue coats.

+20:36 I tried to get a drink. [[cdoors N|The doors to the foyer are locked]]; a steward shrugs and points at another steward.

+20:48 We have light, and a sound like a vacuum cleaner. [[c41 N #time-forms|After forty-one minutes the picture moves]]. For nine seconds. Then it is gone again.

+21:30 Free water is being handed out. [[cmore CB #bound|More than 700,000 sets are switched on at home]], Channel Bora tells us. [[chalf N|About half the people have stayed]]. "[[cq FA q|Why do we not just flip a coin?]]" asks a fan of the Comets.

+22:15 On the big screen, in pink letters: [[cscreen N #time-forms|There will be a replay on 10 November]]. Boos, then a song.

+22:31 Gil Min-ah, who speaks for the league, on the stairs. "[[cunan GM #spokesperson|All five of the jury were of one mind]]," she says. [[cmoney GM p #broken-promise #spokesperson|Everybody gets back the price of the ticket]].

+22:50 Outside it is raining. The last train to the west side leaves at ten to twelve. Thank you for reading; the chicken was all right.

@article d
file: daehwa-masters-statement-final.txt
voice: press release
layout: dispatch
title: Statement of the Daehwa Masters on the final of 3 November
byline: -
publisher: Daehwa Masters League
published: 2018-11-05
quotes: curly

The Daehwa Masters League thanks its fans for their patience. In answer to many questions we put down here what happened at the final between the Comets and the Sparrows.

[[d14 N|The interruption of play lasted fourteen minutes]]. [[dlog N #time-forms|The game log has the request for a pause under the name of Eom Ji-hoon, at 20.07]]. [[d820 N|The match was played on version 8.20 of Tidebreak]], which all teams have known since September.

[[dcoach N #time-forms|The coach of the Comets, Noh Hyun-tae, stood behind his players at twenty past eight with a tablet in his hand]]. [[don N|The device was switched on and showed the picture of the broadcast]]. This is forbidden. [[dfine N|Baek Seung-ri of the Comets has been fined five million won for conduct towards an official]].

[[dlearn N|That the version had a fault in it our chief referee, Maeng Do-hyun, found out on the Sunday]]. He could not have acted sooner.

[[dreq N #role-swap|The Comets laid the request for a new match before the jury]]. [[dmust N #modality|By rule 9 a round that has stood still for more than ten minutes has to be played again]]. [[dvote N|The jury granted the request by three votes to two]]. [[dsunday N #time-forms|It met at noon on Sunday, and its decision was made known directly afterwards]].

[[dopen N|All doors of the hall were open throughout]], and first-aid staff were on duty; two visitors felt faint and were given sugar.

[[d19 N #stealth-edit|The final reached 1.9 million viewers at the same time]], more than any event of ours. We thank our partners, and Channel Bora in particular. [[dprize N|The prize money is being held back until the replay]].

Holders of tickets will find a form on this page. Doors open on 10 November at five. There will be an additional bus from the ferry landing, chicken will be sold at both ends of the hall, and the practice area stays open to schools until Friday.

Questions from the press are answered by Ms Gil Min-ah on weekdays between ten and four. The league was founded in 2011, counts fourteen teams and has its seat in Daehwa.

@article e
file: daehwa-masters-statement-cached.txt
voice: press release
layout: dispatch
title: Statement of the Daehwa Masters on the final of 3 November
byline: -
publisher: Daehwa Masters League, page as cached
published: -
modified: 2018-11-08
copy_of: d
note: the cache of a search engine kept the page of 5 November without its date, after one figure had been changed
quotes: curly

The Daehwa Masters League thanks its fans for their patience. In answer to many questions we put down here what happened at the final between the Comets and the Sparrows.

[[e14 N #wrong-date-copy|The interruption of play lasted fourteen minutes]]. [[elog N|The game log has the request for a pause under the name of Eom Ji-hoon, at 20.07]]. [[e820 N #wrong-date-copy|The match was played on version 8.20 of Tidebreak]], which all teams have known since September.

[[ecoach N #wrong-date-copy|The coach of the Comets, Noh Hyun-tae, stood behind his players at twenty past eight with a tablet in his hand]]. The device was switched on and showed the picture of the broadcast. This is forbidden. [[efine N|Baek Seung-ri of the Comets has been fined five million won for conduct towards an official]].

[[elearn N|That the version had a fault in it our chief referee, Maeng Do-hyun, found out on the Sunday]]. He could not have acted sooner.

The Comets laid the request for a new match before the jury. By rule 9 a round that has stood still for more than ten minutes has to be played again. The jury granted the request by three votes to two. It met at noon on Sunday, and its decision was made known directly afterwards.

All doors of the hall were open throughout, and first-aid staff were on duty; two visitors felt faint and were given sugar.

[[e12 N #stealth-edit|The final reached 1.2 million viewers at the same time]], more than any event of ours. We thank our partners, and Channel Bora in particular. The prize money is being held back until the replay.

Holders of tickets will find a form on this page. Doors open on 10 November at five. There will be an additional bus from the ferry landing, chicken will be sold at both ends of the hall, and the practice area stays open to schools until Friday.

Questions from the press are answered by Ms Gil Min-ah on weekdays between ten and four. The league was founded in 2011, counts fourteen teams and has its seat in Daehwa.

@claim d14 2018-11-03 | The interruption of the final of 3 November 2018 lasted fourteen minutes
@claim c41 2018-11-03T20:07/2018-11-03T20:48 | The picture of the final of 3 November 2018 stood still for forty-one minutes
@claim a40 2018-11-03 | The interruption of the final of 3 November 2018 lasted about forty minutes
@claim bsemi 2018-10-27 | The pause in the semi-final of 27 October 2018 lasted fourteen minutes
@claim adead 2018-11-03 | The tablet of Noh Hyun-tae had an empty battery from the afternoon of 3 November 2018 on
@claim don 2018-11-03 | The tablet of Noh Hyun-tae was switched on and showed the broadcast on 3 November 2018
@claim bshot 2018-11-03 | A photograph shows the tablet lit up on Noh Hyun-tae's knees on 3 November 2018
@claim apic 2018-11 | The photograph of the lit tablet is a forgery | A genuine photograph shows Noh Hyun-tae with a lit tablet during the final
@claim atrain 2018 | The Comets look at tablets at training
@claim d19 2018-11-03 | The final of 3 November 2018 reached 1.9 million viewers at the same time
@claim e12 2018-11-03 | The final of 3 November 2018 reached 1.2 million viewers at the same time
@claim bview 2018-11-03 | The audience of the final of 3 November 2018 at Channel Bora peaked at 740,000 devices
@claim babroad 2018-11-03 | 300,000 devices abroad followed the final of 3 November 2018
@claim dfine 2018-11 | Baek Seung-ri has been fined five million won
@claim bwarned 2018-11 | Baek Seung-ri received a warning
@claim bwarned2 2018-11 | Baek Seung-ri has been asked for no money
@claim d820 2018-11-03 | The final of 3 November 2018 was played on version 8.20 of Tidebreak
@claim b821 2018-11-01/2018-11-03 | The server of the final ran version 8.21 of Tidebreak from 1 November 2018 on
@claim cbase 2018-11-03 | The server of the final stood in the basement of the Daehwa Dome
@claim bserver 2018-11-03 | The server of the final stood in Songrim, sixty kilometres from the hall
@claim cpractice 2018-11-03 | The practice machines stand in Songrim
@claim dlearn 2018-11-04 | Maeng Do-hyun found out on 4 November 2018 that the version had a fault
@claim btold 2018-11-02 | Tak Jae-woo told Maeng Do-hyun of the fault on 2 November 2018
@claim bnone 2018-11-02 | Maeng Do-hyun was told nothing on 2 November 2018 except about parking
@claim bcable 2018-11-03 | A cable may have had a share in the failure
@claim cforgot 2018-11-03 | Eom Ji-hoon forgot to press the key for a pause
@claim dlog 2018-11-03T20:07 | Eom Ji-hoon requested a pause at 20:07 on 3 November 2018
@claim cfroze 2018-11-03T20:07 | The picture of the final stood still at 20:07 on 3 November 2018
@claim dcoach 2018-11-03T20:20 | Noh Hyun-tae stood behind his players with a tablet at 20:20 on 3 November 2018
@claim ahosp 2018-11-03T20:20 | Noh Hyun-tae was in the children's ward at Kangmun, two hours from the hall, at 20:20 on 3 November 2018
@claim ahand 2018-11-03T20:48 | Noh Hyun-tae stood on the stage and shook Eom Ji-hoon's hand at 20:48 on 3 November 2018
@claim bspoke 2018-11 | The league says that Noh Hyun-tae stood with the tablet behind his team
@claim cpyo 2018-11-03T20:30 | Pyo Sun-young sat in the first row of the Daehwa Dome at 20:30 on 3 November 2018
@claim bsofa 2018-11-03T20:30 | Pyo Sun-young sat live in a studio in Busan at 20:30 on 3 November 2018
@claim areq 2018-11 | The Sparrows asked for the replay and the Comets wanted to play on
@claim dreq 2018-11 | The Comets asked the jury for the replay
@claim aif 2018-11-03 | The Comets would have won the cup if the picture had frozen one minute later
@claim dmust 2018 | A round that has stood still for more than ten minutes must be played again
@claim amay 2018 | The referee may decide whether a round is played again after half an hour of standstill
@claim dvote 2018-11 | The jury decided for the replay by three votes to two
@claim cunan 2018-11-03 | All five members of the jury agreed on the replay
@claim dsunday 2018-11-04T12:00 | The jury decided on the replay at noon on 4 November 2018
@claim cscreen 2018-11-03T22:15 | The replay on 10 November was announced on the screen at 22:15 on 3 November 2018
@claim dopen 2018-11-03 | All doors of the hall were open throughout the final
@claim cdoors 2018-11-03T20:36 | The doors to the foyer were locked at 20:36 on 3 November 2018
@claim cmoney 2018-11-03 | Every spectator gets back the price of the ticket
@claim bticket 2018-11-25 | Eighty-one readers have received no money for their tickets by 25 November 2018
@claim bsarc 2018-11 | The wallpaper from the league is the most expensive picture of a fan (said mockingly)
@claim cq 2018-11-03 | A fan of the Comets asks why one does not flip a coin
@claim bmedal 2018-11 | The replay was fair
@claim bworst 2018-11 | The replay was daylight robbery
@claim brest 2018-11 | Maeng Do-hyun does not say more before his retirement
@claim aref 2018-11 | Maeng Do-hyun is the straightest man in the sport
@claim bcock 2018-11 | Maeng Do-hyun is a weathercock with a whistle
@claim bprize 2018-11-12 | The prize money was paid to the Sparrows on 12 November 2018
@claim cmore 2018-11-03 | More than 700,000 sets followed the final at Channel Bora
@claim dprize 2018-11-05 | The prize money is held back until the replay

@same e14 d14
@same elog dlog
@same e820 d820
@same ecoach dcoach
@same efine dfine
@same elearn dlearn

@pair C pause numeric d14 c41 #time-forms | fourteen minutes; forty-one
@pair C pause numeric d14 a40 | fourteen minutes; some forty
@pair C tablet antonym don adead | switched on; without charge
@pair C tablet antonym adead bshot | without charge; lit up
@pair C picture denial,antonym apic bshot | a student's brushwork; a genuine original
@pair C viewers numeric d19 e12 #stealth-edit | 1.9 million, silently changed to 1.2
@pair C fine lexical dfine bwarned | fined; given a warning
@pair C fine negation dfine bwarned2 | fined five million; asked for no money
@pair C version lexical d820 b821 | version 8.20; version 8.21
@pair C server lexical cbase bserver | under the hall; sixty kilometres away
@pair C fault factive,temporal dlearn btold | found out on Sunday; told on Friday
@pair C friday negation btold bnone | told in the lift; nobody spoke of anything but parking
@pair C key factive cforgot dlog | forgot the key; his request is in the log
@pair C coach world-knowledge dcoach ahosp #time-forms | behind his players; in a ward two hours away
@pair C coach world-knowledge ahosp ahand #time-forms | in a ward two hours away at 20:20, on the stage at 20:48, the same man
@pair C director world-knowledge cpyo bsofa #time-forms | first row in Daehwa; a sofa in Busan
@pair C request role dreq areq | the Comets asked; the Sparrows asked
@pair C rule modality dmust amay | has to be played again; may or may not
@pair C jury numeric,negation dvote cunan | three to two; all of one mind
@pair C decision temporal dsunday cscreen #time-forms | Sunday noon; on the screen on Saturday night
@pair C doors antonym dopen cdoors | open throughout; locked at 20:36

@pair T rounding c41 a40 | forty-one, some forty
@pair T different-event bsemi c41 | the semi-final, the final
@pair T different-event bsemi a40 | the semi-final, the final
@pair T negation-scope atrain adead #partial-denial | tablets at training, not in the final
@pair T negation-scope atrain don #partial-denial | tablets at training, the final
@pair T different-place-time bview babroad | one channel at home, devices abroad
@pair T different-place-time cpractice cbase | practice machines, the match server
@pair T different-place-time cpractice bserver | practice machines, the match server
@pair T hedge bcable b821 | a cable may have had its share
@pair T quoted-by-another bspoke ahosp | the newsletter reports the league
@pair T quoted-by-another bspoke dcoach | the newsletter repeats the league
@pair T conditional aif bmedal #hypothetical | if the picture had frozen later
@pair T promise-later-changed cmoney bticket #broken-promise | everybody gets it back; nobody has
@pair T sarcasm bsarc cmoney | the expensive wallpaper is mockery
@pair T question cq cscreen | a question about a coin
@pair T opinion bmedal bworst | fair, robbery
@pair T hedge brest dlearn #non-denial | says no more before he retires
@pair T rounding cfroze dlog #time-forms | seven past eight, 20.07
@pair T opinion aref bcock | the straightest man, a weathercock
@pair T update dprize bprize | held back, paid out later
@pair T at-least cmore bview #bound | more than 700,000; 740,000
@pair B d19 bview | viewers in all, devices of one channel
@pair B e12 bview | viewers in all, devices of one channel
@pair B dcoach bshot | standing behind the team, sitting with the tablet on his knees
