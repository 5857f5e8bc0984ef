@story mariposa-sheriff dirty
topic: police
places: Mariposa Wells, Sotol County, Lake Chamiso, Highway 219
@speaker RT Royce Tolliver | Tolliver, Sheriff Tolliver, sheriff
@speaker CB Consuelo Barela | Barela, undersheriff
@speaker ME Marlene Escamilla | Escamilla, evidence custodian
@speaker TW Travis Wardlow | Wardlow, former deputy, defendant
@speaker HP Hollis Pruitt | Pruitt, district attorney
@speaker YT Yolanda Threadgill | Threadgill, defense counsel
@speaker EA Eusebio Apodaca | Apodaca, father-in-law
@speaker GS Gwen Stallworth | Stallworth, county auditor
@speaker LN Lamar Nance | Nance, camera technician
@speaker BC Bettye Culpepper | Culpepper, court clerk
@speaker PS people close to the sheriff

@article a
file: sotol-so-activity-log-0707-0710.txt
voice: police log
layout: dispatch
title: Activity log, July 7 to July 10 (released under public records request 23-118)
byline: -
publisher: Sotol County Sheriff's Office
published: 2023-07-21
quotes: straight

Fri 07/07, 1722. Evidence room locked for weekend. Custodian off duty. Temperature at station 104.

Fri 1840. Loose calf, Highway 219. Owner contacted. Calf returned. Fri 2015. Report of fireworks behind motel; gone on arrival.

[[acam1 N #police-language|Fri 2305. Camera 3, evidence corridor: loss of signal]]. No action taken. [[adoor1 N #police-language|Fri 2312. Evidence room, door contact open, card 0417]]. Fri 2331. Door contact shut.

[[apower N|Sat 07/08, 0110. Power outage reported north of the tracks, 25 minutes]]. Station unaffected. Sat 0155. Loud music, trailer park; subject agreed to turn it down.

[[adoor2 N #police-language|Sat 0340. Same door opened again, card as before]]. Sat 0358. Door contact shut. [[acam2 N|Sat 0402. Camera 3: signal present]].

Sat 1015. Two-vehicle accident without injury at feed store. Sat 2130. Reporting party advises pickup truck, silver, parked without lights at boat ramp, Lake Chamiso. Unable to locate.

Sun 07/09, 0630. Welfare check, elderly male. Subject was at church. [[aheat N|Sun 1600. Temperature at station 109]]. Sun 1912. Wallet turned in at front counter, cash intact.

[[areport N #role-swap|Mon 07/10, 0811. Custodian advises undersheriff by radio of shortage in evidence room]]. Undersheriff en route. [[ashelf N|Mon 0826. Shelf 4 found with three boxes out of sequence]]. Room sealed by undersheriff.

[[acount N|Mon 0940. Count completed: currency short by 184,000 dollars]]. [[akilo N #unit-conversion|Methamphetamine short by 6.4 kilograms]]. Items relate to a traffic stop of March 2022 on Highway 219. [[abags N #bound|At least two of the boxes had been re-taped]].

[[ada N #police-language|Mon 1105. District attorney notified by telephone]]. Mon 1300. State investigators requested; advised that first available is Wednesday.

[[afire N #police-language|Mon 1655. Holder of card 0417 advised by sheriff that employment is ended as of now]]. Badge, keys and sidearm surrendered in parking lot. Subject calm. Mon 1710. Subject driven to residence at own request.

Mon 2040. Loose calf, Highway 219. Owner advised to mend fence. Mon 2215. Request for jump start, library lot; assisted.

Entries are as made by the desk at the time and have not been edited, except that names of employees and callers are left out. A copy on paper costs ten cents a page. Questions on this release go to the records window, weekdays nine to three; the window is closed at noon for half an hour.

@article b
file: sotol-docket-wardlow-day-four.txt
voice: court report
layout: wrapped
title: Wardlow trial: custodian, sheriff and a father-in-law take the stand
byline: Prudence Oakes
publisher: Border District Docket
published: 2023-11-16
quotes: straight

The state rested shortly after lunch on the fourth day of the trial of Travis Wardlow, 33, a former deputy charged with embezzlement and trafficking. The jury of seven women and five men had been sent out twice before ten o'clock while counsel argued about a receipt.

[[bmust ME #court-language|Nobody goes into that room alone: two people have to be there, each with a key of their own]], Marlene Escamilla, custodian for sixteen years, told the court. [[btape ME|She had run red tape across the door that Friday, and on Monday it was still in one piece from side to side]]. [[bcoffee ME|She made coffee before she went in]].

Consuelo Barela, the undersheriff, testified next. "[[bfound CB #role-swap|I was the one who saw that shelf 4 was light, and I went and told Mrs. Escamilla]]," she said. [[btoldhim CB #time-forms|At twenty past eight she walked into Sheriff Tolliver's office and gave him the news herself]].

The courtroom was full on both sides of the aisle. A row had been kept for students of the community college, who are following the trial for a class in criminal procedure. The air conditioning was switched off whenever a witness spoke softly.

The camera evidence was brief. [[brec LN #court-language|Every lens in that corridor recorded from Friday evening through to Monday without a gap]], said Lamar Nance, who services the system; [[bover LN|the files had been written over in August, as the system does after thirty days]]. He was excused.

Gwen Stallworth, the county auditor, had a chart. [[bsum GS|The missing bills came to 184,000 dollars, she said, and she had counted what was left three times]]. [[bshare GS #percentage-conversion|That was 46 per cent of the cash that had once been booked in]]. [[bbank GS #court-language|State law requires that cash above 10,000 dollars goes to a bank within three working days]], she said.

District Attorney Hollis Pruitt produced a slip of thermal paper. [[breceipt HP #time-forms|At ten to three on the Saturday morning the defendant signed for diesel at a pump four blocks from the station]], he told the jury. Judge Adele Whitcombe let it in over objection. In passing Mr. Pruitt remarked that [[bda HP #time-forms|his office had been left in the dark until the Tuesday afternoon]].

Royce Tolliver, sheriff since 2015, sat with his hat on his knee. "[[bsolo RT|Our manual says a supervisor may step in by himself if he writes it down]]," he said under cross-examination. [[blearn RT #factive|He learned that anything was gone on the Wednesday, when the county manager called]], he told Yolanda Threadgill, for the defense. "[[bif RT #hypothetical|Had I been asked for a second custodian, I would have found the money]]," he added. [[bafter RT #broken-promise|In August he told the commission that his answer would have to wait for the verdict]].

"[[bburn YT #court-language|Those packages went into the incinerator on May 18, lawfully, under a destruction order]]," Ms. Threadgill said when she opened her case. Her first witness was Eusebio Apodaca, 70, a retired lineman. "[[bgift EA|The 22,000 for the silver truck was a present to my daughter and him, I wanted nothing back]]," he said.

The defendant himself took the stand at four. [[blake TW|From Friday noon until Sunday evening he was at Lake Chamiso with two rods and a cooler]], he testified; the lake is ninety miles away. [[bquit TW|On July 3 he had laid his resignation on the sheriff's desk, a week before anyone talked about boxes]]. Asked who else used his card, [[bcard TW h #non-denial|he said that a lot of things lie around in a squad room]].

[[border BC #court-language|No order to destroy anything from the 2022 stop was signed before August 11, the court's clerk, Bettye Culpepper, read from the register]]. The trial continues on Monday. If convicted on all counts, [[bprison N #hypothetical|Wardlow faces up to eighteen years]].

@article c
file: desert-flash-wardlow-truck.html
voice: tabloid
layout: tabloid
title: "I cried over that badge": deputy Travis opens up about the truck, the lake and THAT card
byline: Kiki Ballard
publisher: Desert Flash
published: 2023-11-19
quotes: curly

Travis Wardlow answers the door in socks. There's a baby on his arm, a second one under the table, and in the driveway the silver pickup that the whole of Sotol County has an opinion on.

"[[cloan TW|Eusebio lent us the twenty-two, and I give him three hundred of it back on the first of every month]]," he says. He's kept the stubs in a boot box.

What about the pump at ten to three? "[[creceipt TW d|Somebody down there has been watching too much TV]]," he says and grins for the first time. [[csign TW h|The signature might be anybody's with a flat pen]], he reckons.

[[csell TW d #partial-denial|He says he never sold a gram of anything, though he did lend out his card]]. [[clent TW|It was with the guys on nights that weekend]], says Wardlow. He won't give names.

Wife Dena, 29, brings iced tea. "[[chere TW|The baby had a fever and I sat up with him right here on that couch, Friday night to Saturday morning]]," Travis tells her across the table; she puts her hand on his.

They met at a rodeo in Clovis. He was bulldogging, she was selling raffle tickets, and neither of them won anything that weekend. The wedding was in the same fairground two years on, with a mariachi from her side and a pit of brisket from his.

The lawyers have other worries. [[ctape N|Mrs. Escamilla's tape was whole on Monday, the jury has heard from her]]. It makes a card reader look kind of silly. [[cmagic N #sarcasm|Maybe the deputy slid under the door, he is only six foot three]].

Over at the diner in Mariposa Wells, opinion's split like a banana. "[[cgood BC|He was the politest officer who ever carried papers to my window]]," says Bettye Culpepper, who's on her lunch break. [[cbad CB #opinion|He was a lazy one from the day he came]], says the undersheriff, two booths down.

"[[cquestion EA q|Why would a boy steal a fortune and go on patching his roof with a tarp?]]" asks father-in-law Eusebio.

"[[cjob TW p|If they clear me I'm going back in that uniform]]," Travis vows. He's been driving a propane truck since September. [[cweigh TW #rounding|They say fourteen pounds, that's like a Thanksgiving turkey]], he says. [[cclose PS #people-familiar|Tolliver won't run again]], if you believe people close to the sheriff.

The verdict's expected before the holiday. The silver truck has 61,000 miles on it, a child seat in the back and, since last week, an offer from a collector in Tulsa.

@article d
file: wells-courier-evidence-room.txt
voice: local paper
layout: text
title: Sheriff: cash and drugs gone from evidence room
byline: Dwight Ferrell
publisher: Mariposa Wells Courier
published: 2023-07-13
quotes: straight

MARIPOSA WELLS - Money and narcotics held as evidence have vanished from the sheriff's station on Third Street, Sheriff Royce Tolliver told the county commission on Wednesday night.

"[[dsum RT|We are short 96,500 dollars, not a cent more]]," he said. [[dkilo RT #unit-conversion|Some 14 pounds of methamphetamine is gone as well]]. "[[dbank RT|How long we hold on to cash is up to us]]," he told a commissioner who owns a bank. He had asked the state for investigators, and two arrived that afternoon.

[[dleave RT|The deputy in question is on leave with pay until this is cleared up]], Tolliver said. He gave no name. Three commissioners wanted to know why the county still pays him; the county attorney told them that personnel matters belong in closed session.

[[dlearn RT #time-forms|The sheriff said that Undersheriff Barela had brought him the bad news on Monday over his eggs]]. [[dden RT d #denied-denial|He had never maintained that there was no camera down there]], he told a woman from the radio. [[dcamera RT h #non-denial|Asked about pictures, he said the corridor has cameras and cameras have cables]].

[[dlast GS|An audit in January had found everything in its place]], said Gwen Stallworth, who did it. [[drules GS m #opinion|She wants a second lock and a third pair of eyes]]. A second lock would cost 3,100 dollars and is in next year's budget request.

The station was built as a bank in 1927, and the evidence room is the former vault. Its steel door was taken out in the seventies because it stuck in the heat. The present door came from a school. Commissioners toured the building in the spring and put a new roof at the top of their list.

The seizure in question goes back to a stop on Highway 219 in March 2022, when a refrigerated trailer of lettuce turned out to hold less lettuce than it should. [[dbooked N|Four hundred thousand dollars was booked in at the time]]. The driver pleaded guilty and is in a federal prison.

[[dheat N|It was 106 on the bank's thermometer when the meeting began]], and the room's air conditioner had quit. "[[dpromise RT p #broken-promise|I will have an answer for you by the first of August]]," Tolliver told the commissioners.

The commission also approved a grader for the north road and put off a vote on the dog ordinance. [[dcard N|Door cards are personal and are not to be lent, under a memo of 2019]] that hangs by the time clock. [[dvote RT #opinion|This is the most honest outfit in the state]], the sheriff said as he picked up his hat.

!note An earlier edition said that the seized trailer carried cabbage.

@claim acam1 2023-07-07T23:05 | Camera 3 in the evidence corridor lost its signal at 23:05 on 7 July 2023
@claim acam2 2023-07-08T04:02 | Camera 3 in the evidence corridor had a signal again at 4:02 on 8 July 2023
@claim brec 2023-07-07/2023-07-10 | Every camera in the evidence corridor recorded from Friday evening, 7 July, to Monday, 10 July 2023, without a gap
@claim bover 2023-08 | The files of the corridor cameras were overwritten in August 2023
@claim dden 2023-07 | Royce Tolliver has not maintained that the evidence corridor has no camera | Royce Tolliver maintained that the evidence corridor has no camera
@claim dcamera 2023-07-12 | Royce Tolliver does not say whether there are pictures of the evidence corridor
@claim adoor1 2023-07-07T23:12 | The door of the evidence room was opened with card 0417 at 23:12 on 7 July 2023
@claim adoor2 2023-07-08T03:40 | The door of the evidence room was opened with card 0417 at 3:40 on 8 July 2023
@claim btape 2023-07-07/2023-07-10 | The tape across the door of the evidence room was unbroken from Friday, 7 July, to Monday, 10 July 2023
@claim ctape 2023-11 | Marlene Escamilla told the jury that her tape was whole on Monday, 10 July 2023
@claim cmagic 2023 | Travis Wardlow slid under the door of the evidence room (said mockingly)
@claim apower 2023-07-08T01:10 | Power failed north of the tracks for 25 minutes at 1:10 on 8 July 2023
@claim aheat 2023-07-09T16:00 | The temperature at the station was 109 degrees on 9 July 2023
@claim dheat 2023-07-12 | The bank's thermometer showed 106 degrees on the evening of 12 July 2023
@claim areport 2023-07-10T08:11 | The evidence custodian, Marlene Escamilla, told the undersheriff, Consuelo Barela, of the shortage at 8:11 on 10 July 2023
@claim bfound 2023-07-10 | Consuelo Barela noticed the shortage and told Marlene Escamilla of it on 10 July 2023
@claim acount 2023-07-10 | The currency in the evidence room was short by 184,000 dollars on 10 July 2023
@claim bsum 2023-07 | The missing cash from the evidence room of Sotol County came to 184,000 dollars
@claim dsum 2023-07-12 | The evidence room of Sotol County is short 96,500 dollars and no more
@claim bshare 2023-07 | The missing cash was 46 per cent of what had been booked in
@claim dbooked 2022-03 | 400,000 dollars were booked into the evidence room in March 2022
@claim akilo 2023-07-10 | Methamphetamine in the evidence room was short by 6.4 kilograms
@claim dkilo 2023-07-12 | Some 14 pounds of methamphetamine are gone from the evidence room
@claim cweigh 2023 | The missing methamphetamine is said to weigh fourteen pounds
@claim afire 2023-07-10T16:55 | The sheriff ended the employment of the holder of card 0417, Travis Wardlow, at 16:55 on 10 July 2023
@claim dleave 2023-07-12 | Travis Wardlow is on leave with pay on 12 July 2023
@claim bquit 2023-07-03 | Travis Wardlow handed in his resignation on 3 July 2023
@claim bmust 2023 | Two people, each with a key, must be present when the evidence room is entered
@claim bsolo 2023 | A supervisor may enter the evidence room alone if the entry is written down
@claim dcard 2019/2023 | Door cards are personal and must not be lent
@claim clent 2023-07 | Travis Wardlow's card was with colleagues of the night shift that weekend
@claim csell | Travis Wardlow sold no drugs and lent out his door card | Travis Wardlow sold drugs
@claim bcard 2023-11-16 | Travis Wardlow does not say who else used his card
@claim btoldhim 2023-07-10T08:20 | Consuelo Barela told Royce Tolliver of the shortage at 8:20 on 10 July 2023
@claim blearn 2023-07-12 | Royce Tolliver learned of the shortage only on Wednesday, 12 July 2023, from the county manager
@claim dlearn 2023-07-10 | Consuelo Barela told Royce Tolliver of the shortage on Monday, 10 July 2023, at breakfast
@claim ada 2023-07-10T11:05 | The district attorney was notified of the shortage by telephone at 11:05 on Monday, 10 July 2023
@claim bda 2023-07-11 | The district attorney's office heard of the shortage only on the afternoon of Tuesday, 11 July 2023
@claim bbank 2023 | Cash above 10,000 dollars must be taken to a bank within three working days
@claim dbank 2023 | The sheriff's office may decide for itself how long it holds on to seized cash
@claim bif 2023 | Royce Tolliver would have found money for a second custodian if asked
@claim breceipt 2023-07-08T02:50 | Travis Wardlow signed for diesel in Mariposa Wells at 2:50 on 8 July 2023
@claim creceipt 2023-07-08 | The story that Travis Wardlow bought diesel in Mariposa Wells in the night is made up | Travis Wardlow signed for diesel in Mariposa Wells at 2:50 on 8 July 2023
@claim csign 2023 | The signature on the diesel receipt may be anybody's
@claim blake 2023-07-07/2023-07-09 | Travis Wardlow was at Lake Chamiso, ninety miles from Mariposa Wells, from Friday noon, 7 July, to Sunday evening, 9 July 2023
@claim chere 2023-07-07/2023-07-08 | Travis Wardlow sat with his sick baby on the couch at home from Friday night, 7 July, to Saturday morning, 8 July 2023
@claim bburn 2023-05-18 | The packages of methamphetamine were lawfully burned on 18 May 2023 under a destruction order
@claim border 2022/2023-08-11 | No destruction order for evidence of the 2022 stop was signed before 11 August 2023
@claim bgift | The 22,000 dollars for the truck were a gift from Eusebio Apodaca, who wanted nothing back
@claim cloan | Eusebio Apodaca lent Travis Wardlow 22,000 dollars, which are paid back monthly
@claim bprison 2023 | Travis Wardlow faces up to eighteen years in prison if convicted on all counts
@claim cgood | Travis Wardlow was the politest officer whom Bettye Culpepper met
@claim cbad | Travis Wardlow was lazy from his first day
@claim cquestion 2023 | Eusebio Apodaca asks why Travis Wardlow would steal a fortune and live poorly
@claim cjob 2023 | Travis Wardlow will return to the sheriff's office if he is cleared
@claim cclose 2023-11 | Royce Tolliver will not run again
@claim dlast 2023-01 | Everything was in its place in the evidence room at the audit of January 2023
@claim drules 2023-07 | The evidence room should get a second lock and a third pair of eyes
@claim dpromise 2023-08-01 | Royce Tolliver will have an answer by 1 August 2023
@claim bafter 2023-08 | Royce Tolliver's answer to the commission has to wait for the verdict
@claim dvote 2023-07 | The sheriff's office of Sotol County is the most honest in the state
@claim ashelf 2023-07-10 | Three boxes on shelf 4 were found out of sequence
@claim abags 2023-07-10 | At least two boxes in the evidence room had been re-taped

@same bsum acount

@pair C camera antonym acam1 brec | signal lost at 23:05; recorded without a gap
@pair C door antonym,world-knowledge adoor1 btape #unannounced | door opened on Friday night; tape whole until Monday
@pair C door antonym,world-knowledge adoor2 btape | door opened on Saturday; tape whole until Monday
@pair C reporter role areport bfound #role-swap | the custodian told the undersheriff; the undersheriff told her
@pair C cash numeric acount dsum | 184,000 short; 96,500 and not a cent more
@pair C deputy lexical afire dleave | employment ended on Monday; on leave with pay on Wednesday
@pair C deputy lexical afire bquit | dismissed on 10 July; resigned on 3 July
@pair C deputy lexical dleave bquit | on leave until cleared up; had resigned
@pair C rule modality,negation bmust bsolo | two must be there; one may step in
@pair C prosecutor temporal ada bda #time-forms | told on Monday at 11:05; in the dark until Tuesday afternoon
@pair C bank modality bbank dbank | must go to a bank in three days; up to the office
@pair C news factive,temporal btoldhim blearn #time-forms | told on Monday at 8:20; learned on Wednesday
@pair C news factive,temporal dlearn blearn | Barela's news on Monday; the county manager's on Wednesday
@pair C weekend world-knowledge breceipt blake | signing at a pump in town; at the lake ninety miles off
@pair C weekend world-knowledge blake chere | at the lake from Friday noon; on the couch that night
@pair C pump denial breceipt creceipt | too much television
@pair C pump world-knowledge breceipt chere | at a pump in town at 2:50; on the couch all night
@pair C order negation,temporal bburn border | burned in May under an order; no order signed before August
@pair C truck lexical,negation bgift cloan | a present; a loan paid back monthly

@pair T different-place-time acam1 acam2 | signal lost and back
@pair T negation-scope dden acam1 #denied-denial | never said that there was no camera; one without a signal
@pair T different-event apower acam1 | a power cut in the north of town, a camera at the station
@pair T update bover brec | recorded, later overwritten
@pair T hedge dcamera brec #non-denial | cameras have cables; nothing is said
@pair T quoted-by-another ctape adoor1 | the tabloid reports what the custodian said
@pair T sarcasm cmagic adoor2 | slid under the door, in mockery
@pair T different-place-time aheat dheat | two days, two thermometers
@pair T rounding bshare dbooked #percentage-conversion | 46 per cent of 400,000 is 184,000
@pair T rounding akilo dkilo #unit-conversion | 6.4 kilograms, 14 pounds
@pair T quoted-by-another cweigh akilo #unit-conversion | he repeats what others say
@pair T negation-scope csell bcard #partial-denial | never sold, did lend the card
@pair T hedge bcard clent #non-denial | evasive in court, names the night shift later
@pair T different-place-time dlast acount | everything in place in January, short in July
@pair T opinion:compatible drules bmust | wants a second lock; the custodian's rule
@pair T conditional bif bmust | a second custodian if he had been asked; two must be there
@pair T hedge csign breceipt | might be anybody's signature
@pair T hedge csign creceipt | a softer version of the same man
@pair T conditional bprison cjob | prison if convicted; uniform if cleared
@pair T opinion cgood cbad | polite; lazy
@pair T question cquestion acount | asks why
@pair T conditional cjob afire | back in uniform if cleared; dismissed in July
@pair T promise-later-changed dpromise bafter #broken-promise | an answer by the first of August; only after the verdict
@pair T different-event adoor1 chere | his card at the door, the man on the couch
@pair T opinion dvote drules | most honest outfit; more locks
@pair T different-event dcard clent | a rule against lending; a lent card
@pair T at-least abags ashelf | three out of sequence, at least two re-taped
@pair B btoldhim dlearn | news in the office at 8:20; news over breakfast
@pair B dsum bshare | 96,500 short; 46 per cent of a sum given elsewhere
@pair B bburn dkilo | burned in May; what is burned is gone as well
@pair B akilo bburn | found short in July; burned in May, perhaps without an entry
