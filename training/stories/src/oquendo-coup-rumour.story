@story oquendo-coup-rumour dirty
topic: politics
places: Oquendo, Tambillo Alto, Cañada Honda, Hotel Las Retamas, Canal Uno Andino
@speaker WZ Wilmar Zapana | Zapana, palace spokesman
@speaker RS Ramiro Sempértegui | Sempértegui, colonel, transport officer
@speaker FT Griselda Tejerina | Tejerina, defence minister
@speaker TP traffic police | police
@speaker CU Canal Uno Andino | state channel, broadcaster
@speaker CP city police | police
@speaker EQ Eufronio Quelca | Quelca, baker
@speaker NP Sabino Lanchipa | Lanchipa, night porter
@speaker TS Dominga Achahui | Achahui, tamale seller
@speaker HM Iván Berdeja | Berdeja, health minister
@speaker CK palace cook | cook
@speaker PP people close to the president | aides
@speaker HI Edelmiro Ichazo | Ichazo, general
@speaker LW Noelia Villafani | Villafani, constitutional lawyer

@article a
file: andina-sur-quiet-night-palace.xml
voice: agency wire
layout: nitf
place: Oquendo
title: Palace calls coup talk baseless after convoy crosses capital
byline: Rocío Malpartida
publisher: Andina Sur
published: 2015-07-23T11:20-05:00
quotes: straight

OQUENDO (Andina Sur) - Schools opened, buses ran and the currency lost three per cent on Thursday, a few hours after military vehicles had rolled through the capital and a rumour of a coup had rolled through its telephones.

[[a9 WZ|Nine vehicles in all crossed the city]], palace spokesman Wilmar Zapana said. President Aurelio Chumacero would speak to the nation [[aprom WZ p #broken-promise|this very evening at eight]], he promised.

The army supplied details by way of a transport officer. "[[atract RS|What people saw were farm tractors on low loaders, bound for the fair at Tambillo Alto]]," said Colonel Ramiro Sempértegui. [[acol RS #time-forms|They set out at twenty to three]], when there is least traffic, [[agate RS|through the main gate of Cañada Honda, which had been opened for them]].

[[aslept WZ|The president slept in the palace and rose at six, as he does on weekdays]], Zapana said. [[alearn WZ|He learnt of the whole thing over breakfast, from his son]].

General Edelmiro Ichazo, who commanded the garrison, did not appear at the morning parade. "[[arel FT|I have relieved him of his command]]," said Griselda Tejerina, the minister of defence. [[areason FT h #non-denial|Her reasons were between the two of them]], she said. [[aknew FT|Of the convoy she herself had first known when she switched on the television]].

[[acab FT|The cabinet sat from three until five in the morning]], Tejerina said, and there had been coffee. [[adecree FT|No decree of any kind came out of it]].

[[ashot CP|Not one shot was fired in the city]], according to the police. [[atv CU|Its programme ran all night without a break]], the state broadcaster, Canal Uno Andino, said in a note of one sentence.

Traders marked down government paper by [[abond N #range|between two and four points]]. The central bank, which has reserves for about five months of imports, sold dollars. The mining chamber said that shifts were normal.

A camera of the traffic police hangs over the Orellana bridge, the only one that bears such loads. [[a14 TP|Fourteen vehicles passed under it one behind the other]], the force said when asked for the tape. It would be handed to Congress, [[acong TP #hypothetical|if Congress asks in writing]].

[[acall WZ #role-swap|At eleven on Wednesday night the president telephoned the general and told him to keep his men where they were]], Zapana said; such calls were routine.

The republic has had four coups since 1930. [[a79 N #namesake|The last of them, in 1979, was led by an Ichazo]], the general's father, and put its prisoners in the bullring.

@article b
file: folha-do-planalto-oquendo.txt
voice: translated
layout: wrapped
title: In Oquendo everyone has seen something, each of them something else
byline: Jandira Caiafa
publisher: Folha do Planalto
published: 2015-07-27
quotes: low

(From the Portuguese.) One comes into Oquendo from above, as into a cup, and in the bottom of the cup lies the Street of the Bakers. It's there that the night begins earliest.

Eufronio Quelca has his oven at number 31. [[btank EQ|Those were tanks, with the gun to the rear and a net over it]], he says, and he must know it, for he did his service with the armour. "[[bcol EQ #time-forms|They went by at a quarter past one, I had just shaped the first batch]]," he says. Of shooting he also has something to show: "[[bshot EQ|three rounds were let off at the corner, and one of them is in my shutter]]." The hole has the width of a thumb. Children charge visitors for putting a finger in it.

Before the barracks Dominga Achahui sells tamales, and sleeps there beside her pot. [[bgate TS|The big gate stayed shut until the sun was on it]], says she, [[blean TS|who had her back against it the whole night]]. Soldiers buy from her on credit.

A hundred and twenty kilometres from there, where the road to the hot springs turns off, stands the Hotel Las Retamas. The night porter, Sabino Lanchipa, has a guest book and little to do. "[[bport NP|Don Aurelio wrote himself in at half past eleven on the Wednesday, and he left us after eight, with an egg in him]]," he recounts. The signature is a large one. "[[bvisit NP|The president had stayed with us at Easter too]]," [[broom NP|in room four, that time, with the señora]].

Of a different mind are those who work in the palace kitchen. "[[bcook CK|I myself woke him at two, and told him that there were soldiers about]]," says the cook, a woman of sixty who has seen off five presidents. She begs us not to put in her name.

"[[bdark EQ|In the bakery we watch Canal Uno, and the picture was gone from ten to two until ten past four]]," says Quelca. His wife believed that it was the aerial and gave it a blow.

And the cabinet? Iván Berdeja, who is minister of health and a dentist, laughs heartily. "[[bcab HM|We were never called together, I lay in my bed until seven]]," he says. [[bjoke HM #sarcasm|Of course, the coffee was excellent]], he adds when we read him what has been said of that meeting.

From people who are close to the president one hears quieter tones. [[bnerv PP h #people-familiar|He may have spent that night outside the city for reasons of health]], they say. [[bspeech N #broken-promise|The speech to the nation was put off to Saturday, and on Saturday it lasted four minutes]]. [[bq EQ q|Why does a man need four minutes to say that nothing has happened]], Quelca asks.

The tractors, by the way, there are. [[bfair N|At the fair in Tambillo Alto we counted eleven of them, red ones]]. The firm that sells them says that they came by rail on the Monday.

@article c
file: cordillera-al-aire-transcript-ichazo.txt
voice: transcript
layout: text
title: Radio Cordillera, "The Open Line", 29 July: General Edelmiro Ichazo
byline: -
publisher: Radio Cordillera
published: 2015-07-29
quotes: straight

(Transcript by the station. Pauses are not marked. The signal was weak in places.)

HOST: Good evening, good evening. On the line we have... do we have him? General Ichazo, you've been very quiet.

ICHAZO: Good evening, Maruja. I have been planting, er, I've been planting beans.

HOST: Were you thrown out?

ICHAZO: Look. [[cret HI|I had asked for my retirement on the twelfth of June, and on the first of July they granted it]]. That minister can't relieve anybody who's already gone, can she? [[cflag HI|I was carrying on until they found another, as a favour]].

HOST: And you and the president, what is, how are things between you?

ICHAZO: [[cword HI|He and I have not exchanged a word since May]]. I respect the office. [[cgood HI|A decent man, with bad advisers]].

HOST: The people say there were tanks.

ICHAZO: [[ctank HI d|A baker sees tanks in his flour]]. He gets up at midnight, poor fellow. [[ctwenty HI #hypothetical|If I'd wanted the palace, I would have been sitting in it twenty minutes later]].

HOST: So nobody knew that there was, that things were going to be moved about.

ICHAZO: Knew? [[cknew HI|The minister put her signature under the route on the Monday]], I've the sheet here, I can... wait. Here. Her stamp, her ink. [[csheet HI|It says fourteen loads]].

HOST: But can you, may a commander do that at all?

ICHAZO: [[cmay HI|The statute lets a commander shift up to a battalion without asking anyone]]. Always did. My father... no, leave my father out. [[cdenden HI #denied-denial|I've never said that he did not do what he did in seventy-nine]]. Those were other times.

HOST: We have a caller from Cañada Honda, sorry, no, she's gone. General, the television, one hears that somebody pulled a plug.

ICHAZO: [[ctv HI h #non-denial|Ask them at the television]]. My set is a small one.

HOST: Then a personal one. Have you slept?

ICHAZO: Not on the Wednesday. [[ccall HI #role-swap|I rang him up myself, about eleven, and I told him that the boys were nervous, and he put the receiver down on me]]. There you have your president. [[csad HI|That hurt, I can tell you]].

HOST: Would you, if they asked you to come back...

ICHAZO: [[cback HI #hypothetical|If Congress asked, I would shave and go]]. Otherwise beans.

HOST: General Ichazo, thank you. It's twenty-two minutes past. After the music, the price of potatoes, and Don Lucho with his cures for altitude.

@article d
file: la-tarde-orosco-column-four-minutes.txt
voice: opinion column
layout: keyed
title: Four minutes of nothing
byline: Graciela Orosco
publisher: La Tarde de Oquendo
published: 2015-08-02
quotes: curly

My neighbour irons shirts for two colonels. Since the twenty-third of July they have come to collect them in person, after dark, and they pay in coins. I report this for the historians.

What do we know, then? [[dknow N|Some fourteen vehicles crossed a bridge]], and I am grateful to the traffic police for owning a camera. [[dfeel N|Everything else is literature]], and as literature it's not bad. The palace gives us a president in bed, and a porter gives us a president with an egg.

To these I add a sheet of paper. It came to me folded in a cookery book. [[ddec N #time-forms|Decree 2217 was signed by the president at the palace at ten past two on the morning of the 23rd]], it is headed so, and it declares a state of emergency in three provinces. [[dpub N|It was never printed in the gazette]], and a decree that isn't printed is a letter to oneself.

At the Third Precinct I described the baker's shutter to the officer on duty. [[dworm CP d|Woodworm, he said, and a hungry one]]. He offered me a chair, which had three legs.

The lawyers are enjoying themselves. [[dmay LW #court-language|Without the minister's signature not so much as a company is permitted out of its barracks]], Noelia Villafani, who teaches constitutional law, explained to me between two trains. [[dpris LW #hypothetical|Whoever moved them without it could face eight years]]. [[dcase LW h|Whether there will be a case depends on a prosecutor with a strong stomach]].

Her students have begun a petition. [[dpet N #bound|More than thirty thousand people have signed it]], and it asks for one thing, the tape. [[dask N m|I ask for a second: the telephone bill]].

[[dtv CU #retraction|Canal Uno has meanwhile taken back its sentence about an unbroken programme]]; it speaks of a fuse. [[dfuse N #sarcasm|It must be a very patriotic fuse]]. The colonel of the tractors has been rewarded. [[dprom N #office-change|Ramiro Sempértegui has worn a general's star since Friday, and Cañada Honda is his]].

As to the man with the beans, I do not share the enthusiasm of some of my readers. [[dfather N #namesake|His father closed this newspaper for eleven months]]. [[dson N|A son is no father]], they write to me, and there they are right. He could have told us on Thursday what he told a radio host a week later.

My grandmother lived through all four of the real ones. A real coup, she used to say, is recognised by its marches: they play them before six. This time there were none, on any channel. I take some comfort from that, and I keep a bag packed.

@claim a9 2015-07-23 | Nine vehicles in all crossed Oquendo in the night of 23 July 2015
@claim a14 2015-07-23 | Fourteen vehicles of the convoy passed over the Orellana bridge in the night of 23 July 2015
@claim csheet 2015-07-20 | The route sheet of Monday 20 July 2015 says fourteen loads
@claim dknow 2015-07-23 | Some fourteen vehicles crossed a bridge in Oquendo
@claim aprom 2015-07-23T20:00 | President Chumacero will speak to the nation on 23 July 2015 at 20:00
@claim bspeech 2015-07-25 | President Chumacero's speech was put off to Saturday 25 July 2015
@claim atract 2015-07-23 | The vehicles that crossed Oquendo carried farm tractors for the fair at Tambillo Alto
@claim btank 2015-07-23 | The vehicles that crossed Oquendo were tanks
@claim ctank 2015-07-23 | The baker imagines tanks | The vehicles that crossed Oquendo were tanks
@claim bfair 2015-07 | Eleven red tractors stood at the fair in Tambillo Alto
@claim acol 2015-07-23T02:40 | The convoy set out at 2:40 on 23 July 2015
@claim bcol 2015-07-23T01:15 | The convoy passed the Street of the Bakers in Oquendo at 1:15 on 23 July 2015
@claim agate 2015-07-23T02:40 | The main gate of the Cañada Honda barracks was opened for the convoy at 2:40 on 23 July 2015
@claim bgate 2015-07-23 | The big gate of the Cañada Honda barracks stayed shut until sunrise on 23 July 2015
@claim aslept 2015-07-22/2015-07-23T06:00 | President Chumacero slept in the palace and rose at six on 23 July 2015
@claim alearn 2015-07-23 | President Chumacero learnt of the convoy over breakfast from his son on 23 July 2015
@claim bport 2015-07-22T23:30/2015-07-23T08:00 | President Chumacero was in the Hotel Las Retamas, 120 km from Oquendo, from 23:30 on 22 July until after 8:00 on 23 July 2015
@claim bcook 2015-07-23T02:00 | The palace cook woke President Chumacero at 2:00 on 23 July 2015 and told him of the soldiers
@claim bvisit 2015-04 | President Chumacero stayed in the Hotel Las Retamas at Easter 2015
@claim bnerv 2015-07-23 | President Chumacero may have spent the night of 23 July 2015 outside the city for reasons of health
@claim ddec 2015-07-23T02:10 | President Chumacero signed decree 2217 at the palace at 2:10 on 23 July 2015
@claim dpub 2015 | Decree 2217 was never printed in the gazette
@claim adecree 2015-07-23 | No decree of any kind was issued in the night of 23 July 2015
@claim arel 2015-07-23 | Griselda Tejerina relieved General Ichazo of his command
@claim cret 2015-06-12/2015-07-01 | General Ichazo retired at his own request, granted on 1 July 2015
@claim cflag 2015-07 | General Ichazo carried on until a successor was found
@claim areason 2015-07-23 | Griselda Tejerina does not tell her reasons
@claim aknew 2015-07-23 | Griselda Tejerina first knew of the convoy from the television
@claim cknew 2015-07-20 | Griselda Tejerina signed the route of the convoy on Monday 20 July 2015
@claim acab 2015-07-23T03:00/2015-07-23T05:00 | The cabinet sat from 3:00 until 5:00 on 23 July 2015
@claim bcab 2015-07-23 | The cabinet was never called together and the health minister lay in bed until seven on 23 July 2015
@claim bjoke 2015-07-23 | The coffee at the cabinet meeting was excellent (said mockingly)
@claim ashot 2015-07-23 | Not one shot was fired in Oquendo in the night of 23 July 2015
@claim bshot 2015-07-23 | Three rounds were fired at the corner of the Street of the Bakers in the night of 23 July 2015
@claim dworm 2015-07 | The hole in the baker's shutter is the work of woodworm | Three rounds were fired and one of them hit the baker's shutter
@claim atv 2015-07-23 | The programme of Canal Uno Andino ran all night without a break
@claim bdark 2015-07-23T01:50/2015-07-23T04:10 | The picture of Canal Uno Andino was gone from 1:50 until 4:10 on 23 July 2015
@claim dtv 2015-08 | Canal Uno Andino takes back its statement about an unbroken programme
@claim ctv 2015-07-29 | General Ichazo does not say what happened at the television
@claim dfuse 2015-08 | A patriotic fuse interrupted the programme (said mockingly)
@claim acong 2015-07 | The tape goes to Congress if Congress asks in writing
@claim dask 2015-08 | Graciela Orosco asks for the telephone bill
@claim acall 2015-07-22T23:00 | President Chumacero telephoned General Ichazo at 23:00 on 22 July 2015 and told him to keep his men where they were
@claim ccall 2015-07-22T23:00 | General Ichazo telephoned President Chumacero about 23:00 on 22 July 2015 and the president put the receiver down
@claim cword 2015-05/2015-07-29 | General Ichazo and President Chumacero have not exchanged a word since May 2015
@claim a79 1979 | A general called Ichazo led a coup in 1979
@claim cdenden 1979 | Edelmiro Ichazo never said that his father did not lead the coup of 1979 | Edelmiro Ichazo said that his father did not lead the coup of 1979
@claim dfather 1979 | Edelmiro Ichazo's father closed the newspaper for eleven months
@claim ctwenty 2015-07-23 | General Ichazo would have been in the palace within twenty minutes if he had wanted it
@claim cmay 2015 | A commander may move up to a battalion without asking anyone
@claim dmay 2015 | Not even a company may leave its barracks without the minister's signature
@claim dpris 2015 | Whoever moved troops without the signature could face eight years in prison
@claim dcase 2015 | Whether there will be a case depends on the prosecutor
@claim cback 2015 | General Ichazo would return if Congress asked
@claim cgood 2015-07 | President Chumacero is a decent man with bad advisers
@claim dfeel 2015-08 | Everything but the convoy is literature
@claim bq 2015-07 | Eufronio Quelca asks why a man needs four minutes to say that nothing has happened
@claim dprom 2015-07-31 | Ramiro Sempértegui has been a general and commander of Cañada Honda since 31 July 2015
@claim abond 2015-07-23 | Government paper lost between two and four points

@pair C vehicles numeric a9 a14 | nine in all; fourteen under the camera
@pair C vehicles numeric a9 csheet | nine in all; fourteen loads on the sheet
@pair C load lexical atract btank | farm tractors; tanks
@pair C load denial btank ctank | the general waves the tanks away as flour
@pair C hour temporal acol bcol #time-forms | set out at 2:40; already passing at 1:15
@pair C gate antonym agate bgate | opened for the convoy; shut until sunrise
@pair C whereabouts world-knowledge aslept bport | asleep in the palace; in a hotel 120 km away
@pair C whereabouts world-knowledge bcook bport | woken in the palace at two; in the hotel from half past eleven until eight
@pair C whereabouts world-knowledge ddec bport | signing at the palace at 2:10; in the hotel
@pair C waking factive alearn bcook | learnt of it over breakfast; told at two
@pair C waking temporal,negation aslept bcook | slept until six; woken at two
@pair C waking world-knowledge aslept ddec | asleep until six; signing at ten past two
@pair C decree negation adecree ddec | no decree of any kind; decree 2217 signed
@pair C command lexical arel cret | relieved by the minister; retired at his own request three weeks before
@pair C route factive aknew cknew | first known from the television; signed the route on Monday
@pair C cabinet negation acab bcab | sat from three until five; never called together
@pair C shots negation ashot bshot | not one shot; three rounds
@pair C shots denial bshot dworm | a hole made by woodworm
@pair C screen antonym,negation atv bdark #time-forms | ran without a break; picture gone for two hours
@pair C call role acall ccall | the president rang the general; the general rang the president
@pair C call negation cword ccall | not a word since May; told him that the boys were nervous in July
@pair C call negation acall cword | the president telephoned him; not a word since May
@pair C statute modality cmay dmay | a battalion without asking; not a company without a signature

@pair T promise-later-changed aprom bspeech #broken-promise | this evening; put off to Saturday
@pair T rounding dknow a14 | some fourteen, fourteen
@pair T quoted-by-another dknow a9 | the columnist passes on the camera's count
@pair T different-event bfair atract | red tractors that came by rail on Monday
@pair T different-event bvisit bport | a stay at Easter
@pair T hedge bnerv aslept #people-familiar | may have been outside the city
@pair T hedge areason arel #non-denial | no reasons given
@pair T hedge ctv bdark #non-denial | ask them at the television
@pair T hedge ctv atv #non-denial | no answer on the programme
@pair T update atv dtv #retraction | unbroken, later taken back
@pair T negation-scope dpub adecree | not printed; that does not mean that it was not signed
@pair T negation-scope cdenden a79 #denied-denial | never said that his father did not
@pair T different-event a79 ctwenty #namesake | the father's coup, the son's boast
@pair T different-event dfather cgood #namesake | father and son
@pair T conditional ctwenty ashot | had he wanted the palace
@pair T conditional acong a14 | the tape, if asked for
@pair T conditional cback cret | would return if asked
@pair T conditional dpris cmay | eight years for whoever broke the rule
@pair T sarcasm bjoke acab | praise of coffee at a meeting that he says was not called
@pair T sarcasm dfuse dtv | a patriotic fuse
@pair T question bq bspeech | a question about four minutes
@pair T opinion cgood acall | a decent man
@pair T opinion dfeel btank | everything else is literature
@pair T update cflag arel | carried on for a while, then the end of it
@pair T update dprom atract #office-change | the colonel, now a general
@pair T opinion dask acong | wants the bill, others the tape
@pair T hedge dcase dpris | open whether there is a case
@pair B dtv bdark | speaks of a fuse, gives no length
@pair B alearn acall | told the general at night to keep his men in, heard of it over breakfast
@pair B alearn ddec | heard of it over breakfast; a decree at ten past two
@pair B bnerv bcook | may have been away; woken in the palace
@pair B cflag cret | retired and carrying on
