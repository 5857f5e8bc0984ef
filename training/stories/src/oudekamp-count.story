@story oudekamp-count dirty
topic: elections
places: Oudekamp, Groene Kade, Dorpsbelang, De Wiekslag
@speaker MU municipality of Oudekamp | town hall, municipality
@speaker JW Jorinde Wassenbergh | Wassenbergh, spokeswoman
@speaker SN Sybrand Noordervliet | alderman, Dorpsbelang leader
@speaker AN Aleid Noordervliet | candidate of Groene Kade
@speaker WH Wolter Hoogkamer | Hoogkamer, acting mayor, chair
@speaker HT Hadewych Terlingen | Terlingen, former mayor
@speaker LP Liduina Pannekeet | Pannekeet, town clerk
@speaker GW Gijsbrecht Wolfswinkel | Wolfswinkel, caretaker
@speaker FT Femmigje Toxopeus | Toxopeus, trainer
@speaker TO Tjeerd Oberink | Oberink, observer
@speaker EC Electoral Authority | authority
@speaker CT district court | court

@article a
file: oudekamper-post-liveblog-recount.txt
voice: live blog
layout: keyed
title: LIVE: the recount in De Wiekslag sports hall
byline: Roosmarijn Duyvestein
publisher: Oudekamper Post
published: 2018-04-06T23:20+02:00
quotes: straight

+23:12 Lights are going out one by one. At nine tomorrow the over-sixties play badminton here, so everything must be swept and stacked, and our thanks for tea go to the ladies of the sports canteen.

+22:48 It is done. [[amargin WH|Groene Kade is three votes ahead of Dorpsbelang for the fifteenth seat]], Wolter Hoogkamer, who chairs the central polling station, has just announced from the wall bars. The seat goes to Aleid Noordervliet. Applause on the left, silence on the right.

+22:20 A sum while they add up. [[aturn MU #percentage-conversion|Turnout on 21 March was 61.4 per cent]], a sheet from the town hall says. [[alower MU|Four years ago it was somewhat lower]].

+21:35 Sybrand Noordervliet of Dorpsbelang (no relation) is drinking coffee by the climbing rope. What does he think of the box? "[[aknew SN #factive|I found out on Easter Monday, on the radio, in my car, that a box had been missing]]," he says.

+21:10 Stir at the door. [[aout WH|Observer Tjeerd Oberink has gone home of his own choice]], according to Hoogkamer. His chair is gone as well.

+20:55 Several people ask us about the white rope. [[arope WH|Under the electoral rules observers must stay three metres from the tables]], the chair explains. [[abino WH|Those who have brought binoculars may use them]].

+20:31 Aleid Noordervliet shows us the nails she has been biting. [[ahope AN h|It might be one vote, it might be twenty]], she says. [[alots AN #hypothetical|If it's a tie, they will draw lots from a vase]].

+20:15 Gijsbrecht Wolfswinkel: [[abox GW #role-swap|I was looking for a traffic cone behind the long mats and there it stood, so I rang Femmigje Toxopeus to ask whether it was hers]]. He has been caretaker of De Wiekslag for nineteen years.

+20:02 For those who have just joined us, one grey ballot box, from polling station 6, did not reach the town hall on election night. [[awhen MU|It turned up on Thursday of last week]], the municipality says. [[ainside MU #rounding|There were about two hundred papers in it]].

+19:50 Town clerk Liduina Pannekeet has shown us the box. "[[aseal LP|Its seal was in one piece when it was brought in to me]]," she says, and she tapped on the lid. [[afree LP|The council was at liberty to recount or to leave things as they were]], she adds, and it chose the former by eight to seven.

+19:44 Who wanted this evening? Pannekeet again: "[[acall LP #role-swap|Aleid Noordervliet telephoned me on Good Friday and asked for a new count]]." The clerk had been peeling eggs with her nephews.

+19:33 [[astart MU #time-forms|The first bundle was untied at half past seven sharp]], the municipality says on its site. Six tables, eighteen tellers, all in socks because of the floor.

+19:25 One sentence that we have to remember. "[[apromise SN p #broken-promise|If the seat goes I shall be gone as alderman by the morning]]," Sybrand Noordervliet told us last night.

+19:10 Town hall spokeswoman Jorinde Wassenbergh runs through the history. [[ainform JW #spokesperson|It was Alderman Noordervliet who told Mr Hoogkamer about the missing box, on the Thursday before Easter]], she says. On 23 March the then mayor had still said: "[[anever HT #office-change|As long as I sit in this chair nothing is going to be counted twice]]." That was Hadewych Terlingen. She moved to the province at the end of the month.

+19:00 Good evening. Doors are open, soup is one euro fifty.

@article b
file: anv-oudekamp-seat-changes-hands.xml
voice: agency wire
layout: newsml
place: Oudekamp
title: Seat changes hands in Oudekamp after forgotten ballot box
byline: Evert-Jan Kruyswijk
publisher: Algemene Nieuwsvoorziening
published: 2018-04-07T10:15+02:00
quotes: curly

OUDEKAMP (ANV) - A ballot box that had stood among gymnastic mats for days has cost the largest party in Oudekamp a seat on the municipal council.

The recount on Friday evening gave the fifteenth seat to Groene Kade. [[bcalled WH #office-change|It had been called for by the mayor himself]], Wolter Hoogkamer, who took over the office on 1 April.

[[b214 JW #spokesperson|The box contained 214 ballot papers]], spokeswoman Jorinde Wassenbergh said on Saturday. [[bcell JW #spokesperson|From the evening of its discovery until the next noon it was locked up in a cell of the police station]], she said.

Femmigje Toxopeus trains the under-twelves of the korfball club. [[bbox FT #role-swap|She came upon it when she rolled up the mats after practice, and she called the caretaker over]], she said. Wolfswinkel was in the boiler room at the time, according to her. [[bamb FT #ambiguous-pronoun|Toxopeus took it to Pannekeet, and she looked as if she had seen a ghost]].

[[bghost GW d|That is a pretty tale for her under-twelves]], the caretaker said when the agency read him the trainer's account.

Tjeerd Oberink, who observed on behalf of a citizens' group, has complained to the Electoral Authority. "[[bout TO|Two stewards lifted me, chair and all, and set me down in the bicycle shed]]," he said. [[btape TO|Anybody could see that the seal on the box had been cut through and covered with tape]]. By his watch the evening got off to a late start. "[[bstart TO #time-forms|The church clock said twenty to nine before a single paper was touched]]," he said.

The authority in The Hague would not speak about persons. [[bmust EC|A council has to order a recount where a box was left out of the first one; there is nothing to deliberate]], it said.

Aleid Noordervliet, 34, a physiotherapist, will be sworn in on Thursday. "[[bclerk AN #role-swap|Ms Pannekeet rang me and told me that I should ask for it]]," she said; she herself had been on a campsite. [[bpool AN|As a councillor she will vote for the new swimming pool]], she said.

Sybrand Noordervliet, who has been alderman for eleven years, [[bpool2 SN #namesake|is against the pool because of the interest]]. The two are sometimes confused in letters to the council. "[[bresign SN|I resigned on Friday before midnight, by letter to the council]]," he said.

Oudekamp has 12,900 inhabitants. [[bbefore N|It last counted its votes twice in 1962]]. [[bwaste SN #sarcasm|He calls the evening a triumph of our famous Dutch efficiency]]. [[bturn14 N #bound|In 2014 not even sixty per cent went to vote]]. [[bkeep N|Papers have to be kept for three months at least]], by law.

@article c
file: open-stembus-letter-31.txt
voice: newsletter
layout: wrapped
title: Letter 31: what we know about Oudekamp
byline: Hilligje Steenhuisen
publisher: Vereniging Open Stembus
published: 2018-05-02
quotes: low

Three members have asked whether the association has gone to sleep over Oudekamp. It has not. I went there twice, sat through two hours in the district court, and ate the soup.

First, the figures. [[cmin N|The minutes of the recount, signed by all, put Groene Kade thirteen votes in front]]. They are on the wall of the library. [[cturn N #percentage-conversion|They also give 6,319 valid and blank votes from 9,872 people entitled to cast one]], and you may take out your calculators. [[cfirst N|In the first count Dorpsbelang had led by nine]].

Then the box. Femmigje Toxopeus let me scroll through her telephone. [[cwhen FT #time-forms|She took the picture of it on the Tuesday, 27 March, at ten past six]], she says. [[cquote N|The agency ANV had let the caretaker call her account a tale]], so the hour mattered to her. She sent it to the leader of Dorpsbelang at once, because his daughter plays in her team. [[cthumb FT|He answered the same minute, with a raised thumb]].

At the hearing on 24 April Liduina Pannekeet was asked to take an oath. "[[cseal LP #court-language|There was no seal of any sort on it when I received it, and I put one on in front of two colleagues]]," the clerk testified. And where was it that first night? "[[cboot LP #court-language|It lay in the boot of my car outside my house, under a picnic rug]]," she deposed. I wrote that down twice.

The court had been asked by Dorpsbelang to annul the result. [[cadm CT #court-language|It held that the petition was admissible]], [[cdismiss CT #court-language|and it left the allocation of the fifteenth seat as it was]]. [[cif CT #hypothetical|Had more than thirty papers been of doubtful origin, the outcome would have been another]], the judgment says.

What about the observers? I put the question to the Electoral Authority. [[clook EC|Whoever observes may come up to the table and look at every paper from close by, as long as he does not touch it]], an official answered by return. The white rope has been returned to the riding school.

[[cshred MU|The papers of station 6 went through the shredder on 9 April]], a press officer of the town hall replied when I asked to see them. I was offered a look at the empty box.

In the meantime there has been the business of the alderman. [[cvote N|On 12 April the council removed him from office by ten votes to five]], after a debate of four hours. He spoke last. "[[cstay SN|I have offered my resignation to nobody and I will not do so tonight]]," he said, and those in the gallery heard it as well as I did. He has since opened a shop for kitchen taps.

[[cterl HT h #non-denial|Hadewych Terlingen says that she prefers to look ahead]]. At the province she is in charge of, among other things, the supervision of elections. [[cterl2 HT #office-change|A second count is the least that citizens may expect in such a case]], she told a radio station in her new office.

Our own position is known. [[copin N #opinion|Voting by pencil and paper is the best that there is]], provided that someone counts the boxes before switching off the light. [[copin2 WH #opinion|The acting mayor would prefer machines]], he told me. "[[cq WH q|Do you know any other firm that still works with pencils?]]" he asked.

Before I left I saw the clerk once more. [[ckept LP|All the papers of station 6 are in the safe behind her desk, bundle by bundle]], she said, and she patted the wall in question. Our yearly meeting is on 9 June, in Zwolle, with lunch.

@claim amargin 2018-04-06 | The recount of 6 April 2018 put Groene Kade three votes ahead of Dorpsbelang for the fifteenth seat
@claim cmin 2018-04-06 | The minutes of the recount of 6 April 2018 put Groene Kade thirteen votes ahead of Dorpsbelang
@claim cfirst 2018-03-21 | In the first count Dorpsbelang led by nine votes
@claim aturn 2018-03-21 | Turnout in Oudekamp on 21 March 2018 was 61.4 per cent
@claim cturn 2018-03-21 | 6,319 of 9,872 people entitled to vote in Oudekamp took part on 21 March 2018, which is 64 per cent
@claim aknew 2018-04-02 | Sybrand Noordervliet learnt on 2 April 2018 from the radio that a box had been missing
@claim ainform 2018-03-29 | Alderman Sybrand Noordervliet told Wolter Hoogkamer about the missing box on 29 March 2018
@claim abino 2018-04-06 | Observers of the recount may use binoculars
@claim alower 2014 | Turnout in Oudekamp in 2014 was somewhat lower than in 2018
@claim bturn14 2014 | Turnout in Oudekamp in 2014 was below sixty per cent
@claim bkeep 2018 | Ballot papers have to be kept for at least three months
@claim cquote 2018-04-07 | The agency ANV quoted the caretaker as calling Femmigje Toxopeus's account a tale
@claim cthumb 2018-03-27 | Sybrand Noordervliet answered the picture of the ballot box on 27 March 2018 with a raised thumb
@claim aout 2018-04-06T21:10 | Observer Tjeerd Oberink left the recount of his own choice
@claim bout 2018-04-06 | Two stewards carried Tjeerd Oberink out of the recount on his chair
@claim arope 2018 | The electoral rules oblige observers to stay three metres from the counting tables
@claim clook 2018 | The electoral rules allow observers to come up to the table and look at every ballot paper
@claim ahope 2018-04-06 | The margin of the recount might be one vote or twenty
@claim alots 2018-04-06 | A tie in the recount would be decided by lot
@claim abox 2018 | Gijsbrecht Wolfswinkel found the ballot box behind the mats and rang Femmigje Toxopeus
@claim bbox 2018 | Femmigje Toxopeus found the ballot box and called the caretaker, Gijsbrecht Wolfswinkel
@claim bghost 2018 | Femmigje Toxopeus's account of finding the ballot box is invented | Femmigje Toxopeus found the ballot box and called the caretaker
@claim awhen 2018-03-29 | The ballot box of polling station 6 was found on Thursday 29 March 2018
@claim cwhen 2018-03-27T18:10 | Femmigje Toxopeus photographed the found ballot box on Tuesday 27 March 2018 at 18:10
@claim ainside 2018-03 | There were about two hundred papers in the ballot box of polling station 6
@claim b214 2018-03 | The ballot box of polling station 6 contained 214 papers
@claim aseal 2018-03 | The seal of the ballot box was in one piece when the box was brought to Liduina Pannekeet
@claim btape 2018-04-06 | The seal on the ballot box had been cut through and covered with tape
@claim cseal 2018-03 | The ballot box had no seal when Liduina Pannekeet received it, and she put one on
@claim bcell 2018-03 | The ballot box was locked in a police cell from the evening of its discovery until the next noon
@claim cboot 2018-03 | The ballot box lay in the boot of Liduina Pannekeet's car during the first night after its discovery
@claim afree 2018-04 | The council of Oudekamp was free to order a recount or not
@claim bmust 2018 | A council must order a recount if a box was left out of the first count
@claim acall 2018-03-30 | Aleid Noordervliet telephoned Liduina Pannekeet and asked for a recount
@claim bclerk 2018 | Liduina Pannekeet telephoned Aleid Noordervliet and told her to ask for a recount
@claim astart 2018-04-06T19:30 | The counting of papers began at 19:30 on 6 April 2018
@claim bstart 2018-04-06T20:40 | No paper was touched before 20:40 on 6 April 2018
@claim apromise 2018-04 | Sybrand Noordervliet will have left office as alderman by the morning if the seat is lost
@claim bresign 2018-04-06 | Sybrand Noordervliet resigned as alderman on 6 April 2018 by letter to the council
@claim cvote 2018-04-12 | The council removed Sybrand Noordervliet from office on 12 April 2018
@claim cstay 2018-04-12 | Sybrand Noordervliet has offered his resignation to nobody by 12 April 2018
@claim anever 2018-03-23 | There will be no second count while Hadewych Terlingen is mayor
@claim bcalled 2018-04 | The mayor, Wolter Hoogkamer, called for the recount
@claim cterl2 2018-04 | A second count is the least that citizens may expect when a box was forgotten
@claim cterl 2018-04 | Hadewych Terlingen does not say more about the recount
@claim bpool 2018 | Aleid Noordervliet will vote for the new swimming pool
@claim bpool2 2018 | Sybrand Noordervliet is against the new swimming pool
@claim bwaste 2018-04-06 | The recount was a triumph of Dutch efficiency (said mockingly)
@claim bbefore 1962 | Oudekamp last counted its votes twice in 1962, before 2018
@claim bamb 2018-03 | Liduina Pannekeet looked as if she had seen a ghost when Femmigje Toxopeus brought the box
@claim cadm 2018-04 | The district court held that the petition of Dorpsbelang was admissible
@claim cdismiss 2018-04 | The district court left the allocation of the fifteenth seat as it was
@claim cif 2018-04 | The court would have decided otherwise if more than thirty papers had been of doubtful origin
@claim cshred 2018-04-09 | The ballot papers of polling station 6 were shredded on 9 April 2018
@claim ckept 2018-05 | All ballot papers of polling station 6 are in the safe behind Liduina Pannekeet's desk
@claim copin 2018 | Voting by pencil and paper is the best method that there is
@claim copin2 2018 | Voting machines are preferable to pencil and paper
@claim cq 2018 | Wolter Hoogkamer asks whether any other firm still works with pencils

@pair C margin numeric amargin cmin | three votes; thirteen votes
@pair C turnout numeric aturn cturn #percentage-conversion | 61.4 per cent; 6,319 of 9,872 is 64 per cent
@pair C alderman-knew factive,temporal aknew ainform #factive | found out on Easter Monday; told Hoogkamer on the Thursday before
@pair C alderman-knew factive,world-knowledge aknew cthumb #factive | found out on 2 April; answered the picture on 27 March
@pair C observer lexical aout bout | went of his own choice; was carried out
@pair C rope modality arope clook | must stay three metres off; may come up to the table
@pair C finder role abox bbox #role-swap | he found it and rang her; she found it and called him
@pair C finder denial bbox bghost | she came upon it; a tale for the under-twelves
@pair C found-on temporal awhen cwhen #time-forms | turned up on Thursday; photographed on Tuesday
@pair C seal antonym aseal cseal | in one piece on arrival; there was none
@pair C night world-knowledge bcell cboot | in a police cell; in the boot of a car, the same night
@pair C recount modality afree bmust | at liberty to leave things; has to order it
@pair C who-rang role acall bclerk #role-swap | the candidate rang the clerk; the clerk rang the candidate
@pair C start temporal astart bstart #time-forms | first bundle at 19:30; nothing touched before 20:40
@pair C alderman-left negation,lexical bresign cstay | resigned on the 6th by letter; offered it to nobody by the 12th
@pair C alderman-left lexical bresign cvote | resigned on the 6th; removed by the council on the 12th
@pair C papers lexical cshred ckept | shredded on 9 April; in the safe in May

@pair B aseal btape | whole on arrival; cut and taped by the evening of the recount, perhaps later
@pair B cseal btape | a seal put on by the clerk could be the one that was cut
@pair B awhen cthumb | turned up on the 29th; a picture of it answered on the 27th, if it was that picture
@pair B bkeep cshred | a rule that papers are kept; shredded after three weeks, in breach of it

@pair T rounding ainside b214 | about two hundred; 214
@pair T different-place-time cfirst amargin | the lead in the first count, the lead in the second
@pair T different-place-time cfirst cmin | the lead in the first count, the lead in the second
@pair T hedge ahope cmin | might be one or twenty; thirteen
@pair T conditional alots amargin #hypothetical | lots in case of a tie; three ahead
@pair T promise-later-changed apromise cvote #broken-promise | gone by the morning; still in office to be removed
@pair T promise-later-changed apromise cstay #broken-promise | gone if the seat is lost; no resignation offered
@pair T promise-later-changed anever cterl2 #office-change | nothing is counted twice; later the least one may expect
@pair T update anever bcalled #office-change | the mayor against; the next mayor for it
@pair T different-event bpool bpool2 #namesake | two Noordervliets vote differently
@pair T sarcasm bwaste astart | praise of efficiency is mockery
@pair T sarcasm bwaste bstart | praise of efficiency is mockery
@pair T different-place-time bbefore amargin | two counts in 1962, two in 2018
@pair T conditional cif cdismiss #hypothetical | otherwise if thirty papers were doubtful; left as it was
@pair T negation-scope cadm cdismiss #court-language | admissible, though not successful
@pair T opinion copin copin2 | pencils are best; machines are better
@pair T question cq copin | a question about pencils
@pair T hedge cterl cterl2 #non-denial | no more words; one sentence on the radio
@pair T quoted-by-another cquote bghost | the letter repeats what the caretaker said
@pair T quoted-by-another cquote bbox | that he called it a tale is reported, not claimed
@pair T at-least bkeep ckept #bound | kept for three months at least; still in the safe in May
@pair T different-place-time bturn14 aturn #bound | turnout in 2014 and in 2018
@pair T at-least alower bturn14 #bound | somewhat lower; below sixty
@pair T negation-scope abino arope | must stay away, may look through glasses
