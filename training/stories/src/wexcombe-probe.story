@story wexcombe-probe dirty
topic: space
confusable: wexcombe-rover
places: Wexcombe, Wexcombe State University, Killdeer-2, Pelican Rideshare, Mesquite Radio Works, Small Spacecraft Office
@speaker TM Tobin Maddux | Maddux, Dr Maddux, project director
@speaker KS Kaitlyn Sprayberry | Sprayberry, student, operator
@speaker JC Jerrell Crumpton | Crumpton, Pelican vice-president
@speaker WU Wexcombe State University | university
@speaker SO federal Small Spacecraft Office | office, federal office
@speaker DP Dwayne Pennebaker | Pennebaker, technician
@speaker RT Roy Tidmore | Tidmore, chancellor
@speaker MR Mesquite Radio Works | Mesquite
@speaker CP campus police | police
@speaker PF people familiar with the parts list | people familiar
@speaker AU state auditor | auditor

@article a
file: smallsat-gauge-killdeer-post-mortem.txt
voice: trade press
layout: keyed
title: Killdeer-2: what the parts list, the purchase orders and the operator say
byline: Lorraine Habermacher
publisher: Smallsat Gauge
published: 2023-06-28
quotes: straight

Cubesats fail. About four in ten university spacecraft never send a useful byte, by the count that this magazine has kept since 2003, and Wexcombe State's three-unit Killdeer-2 did at least chirp for three weeks.

Project director Tobin Maddux has told anyone who asks that the hardware was healthy until a reset command went up in the small hours of June 3. "[[aalone TM #role-swap|Kaitlyn typed the string and sent it, with nobody near her]]," he said by telephone.

Pelican Rideshare, which carried the spacecraft among forty others on May 12, is closing its file. "[[aorb JC #unit-conversion|We let it go at 340 miles, plus or minus one]]," says vice-president Jerrell Crumpton. A seat for a three-unit box costs about $95,000 at present. [[arefly JC|The contract does not allow for a free second ride, and whoever wants one has to buy it]], he says.

[[amass N #unit-conversion|The spacecraft weighed 4.1 kilograms]]; [[aold N|its predecessor Killdeer-1 fell silent after eleven days in 2019]].

As to money, the state auditor has put the purchase orders online. [[acost AU|They add up to $2.9 million, salaries not counted]]. [[acell PF h #people-familiar|One battery cell may have come from a supplier of toy cars]], people familiar with the parts list say. [[aspec PF #people-familiar|The drawing had asked for a cell with a flight history]], they add. The university would not release the list.

Ground support was thrifty. "[[adish MR|The dish on the physics roof is on loan from us and is due back in December]]," Mesquite Radio Works says.

[[alog N #time-forms|The station's paper log has a line at five past five that morning, Universal Time: "Called duty officer at Small Spacecraft Office, loss of signal reported, he thanked us"]]. A page further on somebody has drawn a bird.

The operator is a third-year student of mechanical engineering who waits tables in the week. "[[akey KS #role-swap|Dr. Maddux leaned across me and hit the return key himself]]," Kaitlyn Sprayberry says in a booth of the place where she works. "[[astr KS|I had told him that the string looked short]]." She speaks slowly, since she was asked to by a lawyer. "[[awish KS #hypothetical|If I'd pulled the plug out of the wall, there would be a satellite]]," she says.

Wexcombe is two hours from the next airport and proud of its engineers, a third of whom go to the oil fields. [[afut N #range|Between 60 and 75 people applied for the next class]], a dean says. Interest from donors is described as patchy.

@article b
file: lonestate-wire-killdeer-silent.xml
voice: agency wire
layout: rss
place: Wexcombe
title: Texas university loses contact with student satellite
byline: Cody Wimberley
publisher: Panhandle News Service
published: 2023-06-06T16:45-05:00
quotes: straight

WEXCOMBE, Texas (PNS) - A satellite the size of a loaf of bread that had been built by students in a former cafeteria has gone silent, Wexcombe State University said on Tuesday.

"[[blast TM #time-forms|Its last signal reached the earth at 4:12 a.m. Universal Time on Saturday, and not a soul has heard it since]]," said Tobin Maddux, who directs the project.

He blamed a mistake on the ground. "[[bstud TM|A student keyed the wrong command and sent it up]]," he said. "[[bcons TM|I sat at the console that night from midnight until the sun came up]]." He declined to name the student.

Killdeer-2 was to photograph playa lakes, the shallow ponds of the southern plains, and count the birds on them. [[borb WU #unit-conversion|It circles at 505 kilometers]], the university said, [[bcost WU|and has cost $1.2 million all told]].

[[bvolt TM|On the final pass the battery was in fine fettle, at 7.4 volts]], Maddux said. [[bant TM|All four antennas had sprung out within an hour of release]], he added. The next opportunity to raise the satellite will come on Thursday. "[[bhope TM h|We might get lucky if it tumbles into the sun]]," he said.

Part of the money came from Washington. "[[bnews SO|We became aware of the failure when it was on the evening news]]," a deputy director of the Small Spacecraft Office said. She called the project [[bgood SO|a fine piece of student work]] and said that the office would send questions. [[bwhen SO h #non-denial|She would not say whether funds could be clawed back]].

[[bnext RT p #broken-promise|Killdeer-3 will be up there by next spring]], said the chancellor, Roy Tidmore, in a hallway. The board of regents meets on June 22 and has the matter on its agenda, behind parking.

The university, founded in 1911, has 14,000 students. It holds patents on a cotton stripper and a hail sensor. [[brover N|A rover that its students are building for a desert contest is not affected]].

@article c
file: wsu-statement-killdeer-board.txt
voice: press release
layout: dispatch
title: Board of inquiry completes its work on Killdeer-2
byline: -
publisher: Wexcombe State University
published: 2023-07-14
quotes: curly

Wexcombe State University today shares the findings of the board that has looked into the loss of Killdeer-2. We are grateful to its members, who served without pay and in July.

The board found a weak solder joint on the power board. [[cknew N|Nobody on the project was aware of that joint before June, when the board discovered it]]. [[cret N #retraction|We therefore withdraw our earlier statement that a wrong command caused the loss]]. [[ccmd N h|The command may have played a part]], and the board could not exclude it.

There has been comment about a young member of our team. [[cstud N|She has left the program by her own choice]], and we keep a place for her. "[[cnev RT #denied-denial|I have never claimed that students were not to be blamed, nor that they were]]," Chancellor Roy Tidmore said in reply to a question from this office.

Rumors about the laboratory are unfounded. [[clap N|Nothing belonging to the university has disappeared from the laboratory]], and the doors have had new locks since spring in any case.

We thank our partners. [[cdish N|The dish of Mesquite Radio Works was a gift for which we will always be grateful]]. Pelican Rideshare delivered our spacecraft on time. [[crefly N|Under the launch agreement Pelican must fly a replacement at its own expense]], and talks about a date will begin shortly.

[[ccost N #partial-denial|It is not true that the whole of the sum spent is lost]]; the clean room, which alone [[croom N #percentage-conversion|took thirty-eight per cent of it]], serves four departments.

[[cmass N #unit-conversion|A spacecraft of nine pounds taught eighty young people more than any textbook]]. [[cif N #hypothetical|If the legislature renews the grant, work on a successor can start in the fall]]. The full report of the board, 61 pages, may be consulted in the library on weekdays with a photo ID.

Killdeers, we are told, are known for pretending to have a broken wing. We had hoped until the last that ours was of that kind.

@article d
file: the-downlink-september-23.txt
voice: newsletter
layout: wrapped
title: The Downlink, September: a bird that would not stay dead
byline: Arlo Fensterwald
publisher: The Downlink
published: 2023-09-20
quotes: curly

Hello, all stations. The picnic is on the 30th, bring a chair and no drones. Then to the bird.

A member of ours near Flin Flon, Manitoba, whose call sign I'll keep to myself, leaves his receiver on all night. [[dlast N #time-forms|On June 9, at twenty to eleven in the evening Universal, he copied eleven clean frames of Killdeer-2's beacon]], and I have the recording. [[dvolt N #unit-conversion|He also has the frame from its pass of June 3 just before 04:12, with 5,900 millivolts on the battery]]. [[dfold N|From the strength of it, three of us worked out that not one antenna had ever unfolded]]. It whispered through its own lid.

I drove to Wexcombe. Dwayne Pennebaker solders for the physics department and talks while he does it. "[[drep DP|My test report of February 21 has that joint circled in red, and it has Tobin's initials in the corner]]," he told me. He lit a cigarette off the iron. [[dsec DP m|They ought to have flown the spare board]].

Kaitlyn Sprayberry has a new job at a bakery. "[[doff KS|I was taken off the project with an e-mail of two lines]]," she says. "[[dcrumb KS #sarcasm|It was ever so warm, it had my name spelled almost right]]."

[[dqu N|In June the university was saying that a student had keyed the wrong command]], you'll recall. The chancellor gave me five minutes on the lawn. Of what Miss Sprayberry has told the trade press he said: "[[dapo RT d|That young lady's imagination has always had a high apogee]]." He is from a family of auctioneers.

[[dlap CP #police-language|June 5, 0140 hours, physics building, door of lab 12 ajar, no sign of force, one flight laptop and one oscilloscope not present, complainant a custodian]]: that's from the campus police blotter, which anyone can read at the window.

Dr. Maddux was kinder than I had expected. I asked about that night. "[[dwed TM|On the evening of the 2nd I was dancing at my daughter's wedding in San Angelo, two hundred miles off, and I drove home on Sunday]]," he said. [[dask TM q|What would you have done, skipped it]]? What our friend near Flin Flon copied on the 9th, in his view: "[[dball TM d|That would be some kid's weather balloon]]." On the battery he has [[dbat TM h #non-denial|nothing to add to what the board has written]].

## Where is it now?

Pelican put out a line about objects from the May launch. [[dburn JC|Killdeer-2 burned up over the Pacific on August 2]], it says, over Jerrell Crumpton's name. I sent him a bottle of hot sauce and no reply came.

Readers in Europe asked about orbits. [[dradar N #range|The public catalog had the bird at between 545 and 549 kilometers in its first month]]. Low ones decay, and the sun has been busy. The club's own box from 2016 came down after six years.

Jobs: a mast at the high school wants painting. The net on Tuesdays has moved to 7.30. Our treasurer reminds you of your dues, of which [[ddues N #bound|no fewer than nineteen]] are open.

Thanks to the ladies of the Methodist church for the loan of their parking lot. The antenna left four holes, which have been filled.

[[dtrack N #time-forms|On September 10 four of our stations followed Killdeer-2 from horizon to horizon, at ten past five in the morning, right on its numbers]]. It sent nothing; it just went over and flashed. [[dnext RT #broken-promise|As for Killdeer-3, the chancellor now says 2026]], [[dnextif RT #hypothetical|should there be money]]. Seventy-three.

@claim aalone 2023-06-03 | Kaitlyn Sprayberry typed and sent the reset command to Killdeer-2 with nobody near her
@claim bstud 2023-06-03 | A student keyed the wrong command and sent it to Killdeer-2
@claim akey 2023-06-03 | Tobin Maddux pressed the key that sent the command to Killdeer-2 himself
@claim dapo 2023-06-03 | Kaitlyn Sprayberry's account of the command is imagined | Tobin Maddux pressed the key that sent the command himself
@claim bcons 2023-06-03 | Tobin Maddux sat at the console in Wexcombe from midnight until sunrise on 3 June 2023
@claim dwed 2023-06-02/2023-06-04 | Tobin Maddux was at a wedding in San Angelo, 200 miles away, on the evening of 2 June and drove home on 4 June 2023
@claim dask 2023-09 | Tobin Maddux asks whether he should have skipped the wedding
@claim awish 2023-06-03 | The satellite would have been saved if Kaitlyn Sprayberry had pulled the plug
@claim astr 2023-06-03 | Kaitlyn Sprayberry had told Tobin Maddux that the command looked short
@claim aorb 2023-05-12 | Killdeer-2 was released at 340 miles, about 547 km
@claim borb 2023-06 | Killdeer-2 circles at 505 kilometers
@claim dradar 2023-05/2023-06 | Killdeer-2 flew at between 545 and 549 kilometers in its first month
@claim dqu 2023-06 | The university said in June 2023 that a student had keyed the wrong command
@claim arefly 2023 | The contract allows no free second launch, and whoever wants one has to buy it
@claim crefly 2023 | Pelican Rideshare must fly a replacement at its own expense under the launch agreement
@claim amass 2023 | Killdeer-2 weighed 4.1 kilograms
@claim cmass 2023 | Killdeer-2 weighed nine pounds
@claim aold 2019 | Killdeer-1 fell silent after eleven days in 2019
@claim acost 2023 | The purchase orders for Killdeer-2 add up to $2.9 million without salaries
@claim bcost 2023 | Killdeer-2 has cost $1.2 million in total
@claim ccost 2023 | Part of the sum spent on Killdeer-2 is not lost | The whole of the sum spent on Killdeer-2 is lost
@claim croom 2023 | The clean room took 38 per cent of the sum spent on Killdeer-2
@claim acell 2023 | One battery cell of Killdeer-2 may have come from a supplier of toy cars
@claim aspec 2023 | The drawing of Killdeer-2 asked for a battery cell with a flight history
@claim adish 2023 | The dish on the physics roof is on loan from Mesquite Radio Works and due back in December 2023
@claim cdish 2023 | The dish of Mesquite Radio Works was a gift to the university
@claim alog 2023-06-03T05:05 | The station called the duty officer of the Small Spacecraft Office at 5:05 UT on 3 June 2023 and reported the loss of signal
@claim bnews 2023-06 | The Small Spacecraft Office became aware of the failure through the evening news
@claim bwhen 2023-06 | The Small Spacecraft Office does not say whether funds can be reclaimed
@claim bgood 2023-06 | Killdeer-2 is a fine piece of student work
@claim blast 2023-06-03T04:12 | The last signal of Killdeer-2 came at 4:12 UT on 3 June 2023 and nobody has heard it since
@claim dlast 2023-06-09T22:40 | A radio amateur received eleven frames of Killdeer-2's beacon at 22:40 UT on 9 June 2023
@claim dball 2023-06-09 | The frames received on 9 June 2023 came from a weather balloon | A radio amateur received frames of Killdeer-2's beacon on 9 June 2023
@claim bhope 2023-06 | Contact with Killdeer-2 might be regained if it tumbles into the sun
@claim bvolt 2023-06-03 | The battery of Killdeer-2 stood at 7.4 volts on its final pass
@claim dvolt 2023-06-03 | The battery of Killdeer-2 stood at 5,900 millivolts on its pass just before 4:12 on 3 June 2023
@claim dbat 2023-09 | Tobin Maddux has nothing to add about the battery
@claim bant 2023-05-12 | All four antennas of Killdeer-2 sprang out within an hour of release
@claim dfold 2023-06 | Not one antenna of Killdeer-2 ever unfolded
@claim bnext 2024 | Killdeer-3 will be in orbit by spring 2024
@claim dnext 2026 | Killdeer-3 is planned for 2026
@claim dnextif 2026 | Killdeer-3 flies in 2026 if there is money
@claim brover 2023-06 | The university's rover is not affected by the loss of Killdeer-2
@claim cknew 2023-06 | Nobody on the project was aware of the weak joint before the board found it in June 2023
@claim drep 2023-02-21 | Dwayne Pennebaker's report of 21 February 2023 circles the weak joint and bears Tobin Maddux's initials
@claim dsec 2023 | The spare power board ought to have been flown
@claim cret 2023-07-14 | The university withdraws its statement that a wrong command caused the loss of Killdeer-2
@claim ccmd 2023-07-14 | The command may have played a part in the loss of Killdeer-2
@claim cstud 2023-07 | The student has left the program by her own choice
@claim doff 2023 | Kaitlyn Sprayberry was removed from the project by e-mail
@claim dcrumb 2023 | The e-mail was ever so warm (said mockingly)
@claim cnev 2023-07 | Roy Tidmore never claimed that students were not to be blamed | Roy Tidmore claimed that students were not to be blamed
@claim clap 2023-07 | Nothing belonging to the university has disappeared from the laboratory
@claim dlap 2023-06-05T01:40 | A flight laptop and an oscilloscope were missing from lab 12 at 1:40 on 5 June 2023
@claim cif 2023 | Work on a successor can start in fall 2023 if the legislature renews the grant
@claim dburn 2023-08-02 | Killdeer-2 burned up over the Pacific on 2 August 2023
@claim dtrack 2023-09-10T05:10 | Four stations followed Killdeer-2 in its orbit on 10 September 2023
@claim afut 2023 | Between 60 and 75 people applied for the next class

@pair C key role aalone akey | the student sent it alone; the director pressed the key
@pair C key role bstud akey | a student sent it; the director pressed the key
@pair C key denial akey dapo | what the student told is imagination with a high apogee
@pair C night world-knowledge bcons dwed | at the console until sunrise; at a wedding 200 miles away until Sunday
@pair C night world-knowledge akey dwed | pressed the key in Wexcombe; in San Angelo that night
@pair C orbit numeric aorb borb #unit-conversion | 340 miles are 547 km; 505 km
@pair C orbit numeric borb dradar #unit-conversion | 505 km; between 545 and 549
@pair C reflight modality arefly crefly | no free second ride; must fly a replacement at its own expense
@pair C cost numeric acost bcost | purchases of 2.9 million without salaries; 1.2 million all told
@pair C dish lexical adish cdish | on loan and due back; a gift
@pair C office factive alog bnews | told by telephone at five past five; became aware from the news
@pair C signal temporal,negation blast dlast #time-forms | last signal on 3 June; eleven frames on 9 June
@pair C signal denial dlast dball | a weather balloon rather than the satellite
@pair C battery numeric bvolt dvolt #unit-conversion | 7.4 volts; 5,900 millivolts
@pair C antennas antonym,negation bant dfold | all four sprang out; not one unfolded
@pair C joint factive cknew drep | nobody aware before June; circled in February, with the director's initials
@pair C student lexical cstud doff | left by her own choice; taken off by e-mail
@pair C laboratory negation clap dlap | nothing disappeared; laptop and oscilloscope missing
@pair C fate world-knowledge dburn dtrack | burned up on 2 August; followed in orbit on 10 September

@pair T promise-later-changed bnext dnext #broken-promise | by next spring; 2026
@pair T conditional dnextif bnext #hypothetical | only if there is money
@pair T conditional cif dnext #hypothetical | work starts if the grant is renewed; planned for 2026
@pair T at-least aorb dradar #range | 340 miles are 547 km, within the range
@pair T quoted-by-another dqu cret #retraction | the newsletter recalls a statement that was withdrawn
@pair T rounding amass cmass #unit-conversion | 4.1 kilograms are nine pounds
@pair T different-event aold blast | the predecessor's silence
@pair T different-event aold dlast | another satellite, 2019
@pair T update bstud cret #retraction | a student's command, later withdrawn as the cause
@pair T hedge ccmd aalone | the part of a command is left open
@pair T hedge bhope blast | might get lucky
@pair T hedge bwhen bnews #non-denial | would not say about the funds
@pair T hedge dbat bvolt #non-denial | nothing to add
@pair T hedge dbat dvolt #non-denial | no word on millivolts
@pair T hedge acell bvolt #people-familiar | may have been a toy cell
@pair T negation-scope ccost acost #partial-denial | not the whole is lost
@pair T different-event croom bcost #percentage-conversion | a share for the clean room, the total
@pair T different-event croom acost #percentage-conversion | a share of the sum
@pair T negation-scope cnev cret #denied-denial | claimed neither
@pair T sarcasm dcrumb doff | ever so warm
@pair T sarcasm dcrumb cstud | mockery of an e-mail
@pair T question dask bcons | a question about the wedding
@pair T opinion bgood dsec | fine work; the spare board should have flown
@pair T opinion dsec cknew | a view of what should have been done
@pair T conditional awish dburn | had she pulled the plug
@pair T different-event brover dburn | a rover and a satellite
@pair B aalone bcons | nobody near her; the director says that he sat at the console
@pair B cret aalone | the university withdraws; its director repeats
@pair B acell aspec | a cell that may not match the drawing
