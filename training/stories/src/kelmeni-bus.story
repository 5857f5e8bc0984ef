@story kelmeni-bus dirty
topic: road accidents
places: Lugishtë, Dragojt, Ujku bend, Trans Bjeshka, Shtog
@speaker NV Ndue Vuksanaj | Vuksanaj, driver, driver of the bus
@speaker PC Pjetër Camaj | Camaj, co-driver
@speaker GP Gjergj Preldakaj | Preldakaj, owner of the line, the operator
@speaker LG Lule Gjokaj | Gjokaj, teacher, passenger
@speaker DU Dila Ulaj | Ulaj, midwife, caller
@speaker AD Agim Dervishaj | Dervishaj, police commissar
@speaker TH Teuta Hamzallari | Hamzallari, hospital director
@speaker SB Skënder Bregasi | Bregasi, mechanic
@speaker KS vehicle inspection station | inspection station
@speaker TM transport ministry | ministry
@speaker RO roads office | district roads office
@speaker ZN Zef Nikprelaj | Nikprelaj, mayor
@speaker FK Flutura Kokalari | Kokalari, prosecutor

@article a
file: dragojt-police-log-2012-08-12.txt
voice: police log
layout: dispatch
title: Extract from the duty log, Sunday 12 August 2012
byline: -
publisher: Dragojt Police Directorate
published: 2012-08-13
quotes: straight

14.32 [[acall N #time-forms #police-language|First emergency call received from a female on a mobile telephone]]. Bus off the road at Ujku bend, road Lugishtë to Dragojt, kilometre 31. Two patrols sent. Ambulance and fire service informed.

14.58 Patrol 4 on the spot. Bus (make Sanos, 24 seats, white) on its left side in the stream bed, 28 metres below the road. Weather dry, visibility good. [[arail N|The outer edge of the bend bears no guard rail, nor any post of one]].

15.04 Several injured lying on gravel. Civilians assisting. Stream level low. Road closed in both directions.

15.20 [[a27 N #police-language|Persons on board established as 27 by counting at the roadside, drivers included]]. Two of them deceased at the scene (m, about 70; f, 19).

15.26 Driver (m, 46, of Lugishtë) spoken to beside the ambulance. [[adrive NV #police-language|Driver states that he was at the wheel from the church at Shtog until the bus fell]]. Breath test 0.00.

15.31 [[apull N|According to three persons on the bank, the driver carried the co-driver (m, 31) out of the cab]]. Co-driver unable to be questioned. Head wound.

15.41 [[adoor N|Rear door found shut and bent, and opened for the first time by the fire service with cutting gear]].

16.10 Owner of the line (m, 58) arrives by private car. [[aticket GP #police-language|Owner states that nineteen tickets were sold that day]]. Owner asked to hand over the day's ticket block. Owner states that it is in the office.

16.45 Cab examined with technician. [[abrake N #police-language|Brake pedal goes through to the floor; according to the technician both circuits had been dry since before the departure]]. Photographs 11 to 26. Gear lever in third.

17.05 Recorder opened. [[aspeed N #unit-conversion|Last mark on the disc before the fall: 38 kilometres per hour]]. Posted limit at the bend: 40. [[arest N #bound|Wheels in motion since 04.50 with no halt of more than six minutes]].

17.30 Licence papers of the line consulted at the office in Dragojt. [[amust N #police-language|Condition 4: no passenger shall be carried standing]].

18.15 Bus secured with steel rope. Guard of two until morning. [[atow N #hypothetical|Should the stream rise in the night, the wreck is to be moved at once]].

19.40 [[amiss N|Search of the bank with dog ended, nobody missing]]. Road opened to light vehicles.

21.00 Relatives informed by officers in plain clothes. Interpreter for two tourists (f, f, slight cuts) arranged. Statement of the caller to be taken on Monday. Entry closed. Duty officer relieved. Files handed to the prosecutor of Dragojt under number 447, with two sealed bags, one telephone and the disc.

@article b
file: bjeshka-live-bus-ujku.txt
voice: live blog
layout: wrapped
title: Live: bus plunges from mountain road near Dragojt
byline: Arben Shpuza
publisher: Bjeshka Live
published: 2012-08-12T15:10+02:00
quotes: curly

+15:10 A bus on the Sunday service from Lugishtë to Dragojt has left the road at Ujku bend. We are on our way and shall report here. Please keep the road free for ambulances.

+15:35 The first injured are reaching the hospital. [[btwelve TH|Twelve people had come in by half past three]], its director, Teuta Hamzallari, tells us at the door. [[bblood TH m|Whoever has blood group O negative should come at once]], she says.

+15:55 The line belongs to Trans Bjeshka, a firm with three buses. We have its owner on the telephone. "[[b19 GP|There were nineteen people on it]], [[b5 GP|and five of the seats stayed empty]]," says Gjergj Preldakaj. [[bfifth GP #percentage-conversion|In August four seats in five are taken, as a rule]], he adds.

+16:05 More from Preldakaj, who is driving while he speaks. "[[bshift GP #time-forms|My man began at eight this morning, after a whole night in his own bed]]," he says. [[bnew GP|The tyres have done four thousand kilometres]]. He breaks off when he sees the police cars.

+16:20 How fast? A student who sat in the third row had a running programme switched on in her pocket. [[bpace N #unit-conversion|It gives seventeen metres a second for the last stretch before the bend]]. The line after that is vertical. We have seen the screen.

+16:40 A word about the place. There have been three accidents here in ten years. [[bposts RO|In spring fourteen posts and a steel rail were put up along the outside of the bend]], the district roads office says. [[bmoney RO|They were paid for out of the flood fund]].

+17:00 Is one allowed to stand in these buses? Readers ask. [[bnine TM|On this line up to nine passengers may travel on their feet]], the transport ministry in the capital writes. It sends a page of a regulation from 2008.

+17:15 The mayor of Dragojt, Zef Nikprelaj, has come down to the hospital. "[[bban ZN|Buses of that size must keep off the old road, they were told so in June]]," he says. "[[bask ZN q|Why do we build a new road if nobody drives on it]]?" Three days of mourning have been declared.

+17:40 "[[btwenty TH|Twenty-four patients are in our wards now]]," says Hamzallari. Two operations are under way. A helicopter with a neurosurgeon is expected.

+18:10 [[bmaybe AD h|It may have been the brakes, it may have been a goat]], police commissar Agim Dervishaj says when asked about the cause. The recorder is being read.

+18:35 "[[bpay GP p|Every family will get its fare and its funeral from me]]," says Preldakaj, who has sat down on the wall of the hospital. He is holding a child's sandal.

+19:05 [[bheli N|The helicopter landed on the football ground at seven]]. We close this page for tonight. The names of the dead will not be published here.

@article c
file: zeri-i-dragojtit-ten-days.html
voice: local paper
layout: local
title: Ten days after Ujku, two versions of everything
byline: Mimoza Tafaj
publisher: Zëri i Dragojtit
published: 2012-08-22
quotes: curly

At the third table of the Café Sporti, where the window looks down the valley, Lule Gjokaj drinks her coffee with the left hand. The right one is in plaster until October.

She teaches in Lugishtë and was taking a sack of plums to her sister. "[[ccamaj LG|Pjetër had the wheel when we went over, and Ndue was walking about with the ticket block]]," she says. The two of them had changed places at the spring. [[cgoat LG|There was no goat]], she says.

"[[cback LG|The back door flew open at the first kick, and eight of us climbed out through it before any fireman was there]]." She lost a shoe. [[cstand LG|She had stood from Shtog on, with others, because no seat was left]].

In the maternity ward works Dila Ulaj, who was hanging out sheets above the road. She shows us the list of calls on her telephone. "[[cdila DU #time-forms|I rang the emergency number at five past two]]," she says. "[[cagain DU|A second time I rang at half past, since nobody had come]]."

The hospital has closed its file. [[c31 TH #bound|Exactly thirty-one people from the bus were treated or pronounced dead here]], Teuta Hamzallari writes. [[cshare FK #percentage-conversion|The vehicle carried 129 per cent of what it had seats for]], says the prosecutor, Flutura Kokalari.

## The pit
Every bus in the district has to roll over a pit twice a year. [[cstation KS|The brakes of this one were tested here on 30 July and passed]], the inspection station says in a letter with two stamps. It charges 4,000 lekë.

Pjetër Camaj has left hospital with a shaved head. He received us sitting up, his mother beside him. [[cbite PC|In every bend the brakes took hold as they should, the last bend included]], says the co-driver. "[[cbelt PC|I dragged Ndue out of that cab by his belt]]," he says. His mother nods. [[cswitch PC h #non-denial|Who sat where in the last minutes is a thing that he will tell the judge]].

[[cask PC #ambiguous-pronoun|Ndue telephoned Preldakaj from the spring; he said he was too tired to go on]]. Of the answer Camaj only knows what could be heard across the cab, which was shouting.

The line's owner has had the shutters down since the funeral. [[cplums GP d|The lady had a sack in front of her eyes and plums in her head]], he says of the teacher's account. "[[cnever GP #denied-denial|I never claimed that there were seats free on that bus]]," says Preldakaj. "[[csold GP #partial-denial|I deny that I sold thirty tickets; what the boys collect on the way I can't see from my office]]," he says. The families have received an envelope each. [[cfare N #broken-promise|It held the fare, and for the funerals a bill]].

As for the road that they took: "[[cold GP|the permit of the prefecture says in black and white that we can use the old road until the tunnel has lights]]," he says. He lays it on the table. It was signed in April, for one year.

The man who ought to know the bus best is Skënder Bregasi, who mends what is mended at Trans Bjeshka. He lies under a tractor when we find him. [[cmech SB|That bus has not stood above a pit since the winter of 2010]], comes the voice. "[[cscope SB #partial-denial|I am not saying that the brakes were bad, I'm saying that no one looked]]." [[cstamp SB #sarcasm|Two stamps, well then, the mountain must be at fault]].

[[cif FK #hypothetical|If it turns out that the letter of the inspection station is false, there will be two trials]], says Kokalari. [[cbest ZN|It is the worst-run line in the country]], the mayor told the council on Monday. [[cproud GP|Thirty years and not a scratch, ours is the best]], it says on the side of the two buses that are left. They run again since Thursday, at the old times. A collection for the families stands at 310,000 lekë.

@claim acall 2012-08-12T14:32 | The first emergency call about the bus at Ujku bend was received at 14:32
@claim arail 2012-08-12 | The outer edge of Ujku bend has neither a guard rail nor a post
@claim a27 2012-08-12 | 27 people, drivers included, were on the bus that fell at Ujku bend on 12 August 2012
@claim adrive 2012-08-12 | Ndue Vuksanaj was at the wheel of the bus from Shtog until it fell
@claim apull 2012-08-12 | The driver Ndue Vuksanaj carried the co-driver Pjetër Camaj out of the cab
@claim adoor 2012-08-12T15:41 | The rear door of the bus was shut until the fire service opened it at 15:41
@claim aticket 2012-08-12 | Nineteen tickets were sold for the bus on 12 August 2012
@claim abrake 2012-08-12 | The brakes of the bus had no effect, as both circuits had been dry since before the departure
@claim aspeed 2012-08-12 | The bus was going at 38 km/h just before it fell at Ujku bend
@claim arest 2012-08-12T04:50 | The bus had been moving since 04:50 with no halt of more than six minutes
@claim amust 2012 | Passengers must not be carried standing on the line from Lugishtë to Dragojt
@claim atow 2012-08-12 | The wreck is moved at once if the stream rises
@claim amiss 2012-08-12T19:40 | Nobody from the bus was missing at 19:40
@claim btwelve 2012-08-12T15:30 | Twelve injured had come to the hospital by 15:30
@claim b19 2012-08-12 | Nineteen people were on the bus at Ujku bend on 12 August 2012
@claim b5 2012-08-12 | Five seats of the bus were empty on 12 August 2012
@claim bfifth 2012-08 | In August four in five seats of the Trans Bjeshka buses are usually taken
@claim bshift 2012-08-12T08:00 | The driver of the bus began work at 08:00 on 12 August 2012 after a full night's sleep
@claim bnew 2012-08 | The tyres of the bus had done 4,000 kilometres
@claim bpace 2012-08-12 | The bus was going at 17 m/s, about 61 km/h, just before it fell at Ujku bend
@claim bposts 2012 | Fourteen posts and a steel guard rail have stood at the outside of Ujku bend since spring 2012
@claim bnine 2012 | Up to nine passengers may stand in the buses on the line from Lugishtë to Dragojt
@claim bban 2012 | Buses of the size of the crashed one must not use the old road
@claim bask 2012-08-12 | Zef Nikprelaj asks why a new road is built if nobody drives on it
@claim btwenty 2012-08-12T17:40 | Twenty-four patients from the bus were in hospital at 17:40
@claim bmaybe 2012-08-12 | The brakes or a goat may have caused the crash
@claim bpay 2012-08-12 | Gjergj Preldakaj will pay every family the fare and the funeral
@claim ccamaj 2012-08-12 | Pjetër Camaj was at the wheel when the bus fell and Ndue Vuksanaj was selling tickets
@claim cgoat 2012-08-12 | No goat was on the road at Ujku bend
@claim cback 2012-08-12 | The rear door of the bus opened at the first kick and eight passengers got out through it before firemen came
@claim cstand 2012-08-12 | Lule Gjokaj and other passengers stood in the bus from Shtog on because no seat was free
@claim cdila 2012-08-12T14:05 | Dila Ulaj called the emergency number about the bus at 14:05
@claim cagain 2012-08-12T14:30 | Dila Ulaj called the emergency number a second time at 14:30
@claim c31 2012-08-12 | Exactly 31 people from the bus were treated or pronounced dead at the hospital of Dragojt
@claim cshare 2012-08-12 | The bus carried 129 per cent of the people it had seats for
@claim cstation 2012-07-30 | The brakes of the bus were tested at the inspection station on 30 July 2012 and passed
@claim cbite 2012-08-12 | The brakes of the bus worked in every bend up to the last
@claim cbelt 2012-08-12 | Pjetër Camaj pulled Ndue Vuksanaj out of the cab
@claim cswitch 2012-08 | Pjetër Camaj does not say who was at the wheel at the end
@claim cask 2012-08-12 | Ndue Vuksanaj told Gjergj Preldakaj from the spring that he was too tired to go on
@claim cplums 2012-08-12 | Lule Gjokaj could not see who was driving and imagines it | Pjetër Camaj was at the wheel when the bus fell
@claim cnever 2012-08 | Gjergj Preldakaj never claimed that the bus had free seats | Gjergj Preldakaj said that seats were free on the bus
@claim csold 2012-08-12 | Gjergj Preldakaj did not sell thirty tickets but does not know what was collected on the way | Gjergj Preldakaj sold thirty tickets
@claim cfare 2012-08-22 | The families received the fare and a bill for the funerals
@claim cold 2012 | The buses of Trans Bjeshka may use the old road until the tunnel is lit
@claim cmech 2012 | The bus has not been over an inspection pit since the winter of 2010
@claim cscope 2012-08 | Skënder Bregasi does not say that the brakes were bad, only that nobody looked at them
@claim cstamp 2012-08 | The mountain must be at fault (said mockingly)
@claim cif 2012-08 | There will be two trials if the station's letter turns out to be false
@claim cbest 2012-08 | Trans Bjeshka is the worst-run line in the country
@claim cproud 2012 | Trans Bjeshka is the best line, with no accident in thirty years

@pair C aboard numeric a27 b19 | 27 counted at the roadside; nineteen
@pair C aboard numeric b19 c31 | nineteen; exactly 31 treated
@pair C aboard numeric a27 c31 | 27 on board; exactly 31 from the bus
@pair C seats denial,negation b5 cnever #denied-denial | said that five seats were empty; never claimed it
@pair C seats negation,antonym b5 cstand | five seats empty; no seat left
@pair C seats numeric b5 cshare #percentage-conversion | five empty seats; 129 per cent of the seats
@pair C share numeric b19 cshare #percentage-conversion | nineteen; 129 per cent of 24 are 31
@pair C share numeric a27 cshare #percentage-conversion | 27; 129 per cent of 24 are 31
@pair C call temporal acall cdila #time-forms | first call at 14:32; rang at five past two
@pair C speed numeric aspeed bpace #unit-conversion | 38 km/h; 17 m/s is 61 km/h
@pair C wheel role adrive ccamaj | the driver himself until the fall; the co-driver had the wheel
@pair C wheel denial ccamaj cplums | the co-driver had the wheel; plums in her head
@pair C rescue role apull cbelt | the driver carried the co-driver out; the reverse
@pair C brakes antonym abrake cbite | dry before the departure; took hold in the last bend
@pair C pit negation cstation cmech | tested on 30 July; over no pit since 2010
@pair C door antonym adoor cback | shut until the fire service cut it; flew open at the first kick
@pair C rail antonym,negation arail bposts | no rail and no post; fourteen posts and a rail since spring
@pair C standing modality amust bnine | nobody may be carried standing; nine may
@pair C road modality bban cold | must keep off the old road; can use it
@pair C shift temporal arest bshift #time-forms | on the move since 04:50; began at eight

@pair T update btwelve btwenty | twelve, later 24
@pair T update btwenty c31 | 24 in the wards, 31 in the closed file
@pair T negation-scope aticket a27 | nineteen tickets, 27 people: not everybody had one
@pair T rounding bfifth aticket #percentage-conversion | four in five of 24 is about nineteen
@pair T rounding cshare c31 #percentage-conversion | 31 on 24 seats is 129 per cent
@pair T hedge bmaybe cgoat | a goat was only one guess
@pair T hedge bmaybe cbite | brakes were only a guess
@pair T hedge cswitch ccamaj #non-denial | keeps it for the judge
@pair T different-event cagain cdila | first and second call
@pair T different-event cagain acall | the second call, near the time of the log
@pair T negation-scope cscope cbite #partial-denial | not bad, only unexamined
@pair T negation-scope csold cstand #partial-denial | sold no thirty tickets; what the boys collected is open
@pair T promise-later-changed bpay cfare #broken-promise | the funeral paid; a bill instead
@pair T sarcasm cstamp cstation | two stamps, then the mountain is at fault
@pair T conditional cif cstation #hypothetical | only if the letter is false
@pair T conditional atow amiss #hypothetical | only if the stream rises
@pair T opinion cbest cproud | worst-run, best
@pair T question bask bban | a question about the new road
@pair T different-place-time bban bposts | a ban on the old road, a rail at the bend
@pair T at-least arest cask | on the move since 04:50; too tired to go on
@pair T different-event bnew cstation | tyres and brakes
@pair T hedge cswitch adrive #non-denial | does not say who drove
@pair T question bask cold | a question and a permit
@pair T different-place-time adrive cask | at the wheel; a call from the spring
@pair B abrake cscope | dry circuits; not saying that they were bad
@pair B adrive cplums | the owner mocks the teacher without naming a driver
@pair B bfifth cstand | four fifths as a rule; no seat left on that Sunday
@pair B cask bshift | too tired to go on; a whole night in bed
