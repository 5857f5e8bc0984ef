@story brisvel-ring-road dirty
topic: roads
places: Brisvel, Pont-Goazel, Lanvezhel, Brisvel Autrement, Terrassements Goulven
@speaker GK Gwenaëlle Kerjestin | Kerjestin, Mme Kerjestin, the mayor
@speaker YC Yannig Coadalen | Coadalen, teacher
@speaker MT Maï Tanguidec | Tanguidec, forester
@speaker SG Solenn Guiffant | Guiffant, notary
@speaker AL Aurore Lemasurier | Lemasurier, public rapporteur
@speaker HQ Hervé Quilliou | Quilliou, former deputy
@speaker NK Naïg Kermabon | Kermabon, widow
@speaker JP Joseph Penvenan | Penvenan, inquiry commissioner
@speaker TG Terrassements Goulven | the contractor

@article a
file: trois-rivieres-ring-road-tribunal.html
voice: local paper
layout: modern
title: Judges look at the map of the Brisvel ring road
byline: Tanguy Roparzh
publisher: L'Écho des Trois Rivières
published: 2013-07-05T06:30+02:00
quotes: guillemets

Case number 1302217 was called at a quarter past nine. It took the usher three trips to bring in the files, and a fourth to fetch a table for them. For the better part of Thursday the administrative tribunal heard what nine owners and a teacher have against the ring road of Brisvel.

The road is to lead lorries around the market town in a bow to the south. [[alen N #rounding|It will be 4.3 kilometres long]] and cost eleven million euros, half of it from the region. [[avote N|The council adopted it on 22 March by fifteen votes to twelve]]. [[apool N|A month before, the same council had passed the new swimming pool by nineteen to eight]].

[[achair N|Mayor Gwenaëlle Kerjestin presided over the meeting from six until well after nine without once leaving her chair]]; the minutes, read out by the clerk of the court, note even the glass of water that was brought to her. "[[anoone GK|No contact of any kind was made with the owners ahead of that vote]]," she told the council that night, according to the same minutes.

Yannig Coadalen, who teaches mathematics, appeared for the association Brisvel Autrement. [[asig YC|The petition that he carried to the town hall in February bore 3,412 signatures when it was handed over, he told the bench]]. [[asig1 YC|At Christmas it had been nineteen hundred]]. [[awant YC m|What the town needs is a bus and a footpath]], he said in the corridor.

Solenn Guiffant, a notary of Pont-Goazel, was heard as a witness about the field named Parc ar Groaz, which the road will cut in two. Its owner is Ronan Le Bivic, a cousin of the mayor's. [[adeed SG #court-language|She had drawn up the deed in March 2012 and read the number of the plot aloud to Mme Kerjestin, who signed it as a witness]], the notary stated. [[asale SG #court-language|The strip under the future road was sold to the commune on 12 June for 48,000 euros, and the sum has passed through her office]], she added.

Joseph Penvenan led the public inquiry. Asked when he had seen the ground, he needed no notes: "[[avisit JP|I walked the whole line on Monday 6 May, from eight until it rained]]." It rained at three. His report, of ninety pages, was favourable with four reservations.

[[aoak MT #time-forms|The first oak came down on the last Monday of May]], said Maï Tanguidec, the forester who marks timber for the district. [[a94 MT|She put her paint on 94 stumps along the southern hedge in the second week of June]]. The oaks of the northern lane, on the old bypass, are a different matter; [[anorth MT|there eleven fell in the storm of 2010]].

The bench adjourned at noon for an hour. The afternoon was taken up by the accounts of the expropriation and by a dispute about drains, on which two experts gave evidence.

Public rapporteur Aurore Lemasurier, whose opinion the judges follow in most cases, asked for the inquiry to be annulled. [[amust AL #court-language|A commune whose neighbour is touched by a road is bound to hear that neighbour's council beforehand; it has no choice in the matter]], she submitted. Lanvezhel, the neighbour, loses a lane and a bus stop. [[ahad AL h #court-language|It cannot be ruled out that the result would have been the same]], she said. [[aif AL #hypothetical|If the tribunal annuls, everything begins again with a new inquiry]].

Did the mayor know whose field it was? "[[alearnt GK|I found out that Ronan owned that ground when I opened this newspaper in April]]," Kerjestin said on the steps. And the owners in general? "[[acake GK|In February I called on all nine of them, with a cake]]," she said.

[[adep N #office-change|Soazig Lannurien has been deputy for roads since June]]. [[aquit HQ|Her predecessor, Hervé Quilliou, had resigned by registered letter, he told the court]], "[[aquit2 HQ|in order to be able to sleep]]."

[[acost GK p #broken-promise|Not one cent more than eleven million, the mayor had promised at New Year]]. Judgment will be given on 19 July. Until then the diggers stand in a row beside the stadium, with their buckets on the ground.

@article b
file: gwir-column-trividic.txt
voice: opinion column
layout: wrapped
title: A road looks for its cousin
byline: Azeline Trividic
publisher: Ar Gwir
published: 2013-07-12
quotes: curly

How wide is a family? In our part of the country one counts as far as the fourth degree, and then once more for inheritances. I ask because I have been reading about the ring road of Brisvel, which has been drawn with a very soft pencil around one field and with a hard one through nine others.

[[bone N|It went through the council by a single hand]], and I know whose. I sat in the gallery. Or rather I sat there until seven, since I had promised my sister to come to the accordion fair at Pontivy, and [[bfair N|there, at half past seven, Mme Kerjestin stood on the stage and cut the ribbon]], seventy kilometres from her council. She wore the yellow scarf. I envied her the driver.

[[bcousin N|She learnt about the cousin from the newspaper, she says]]. [[bchoir N|In the spring of last year she told our choir, in the break, that Ronan had got himself the Groaz field]]; I was pouring the cider. I remember that the altos laughed. She also said that it was a wet field, and that nobody would ever want to build on it. On that point she may have been sincere.

Naïg Kermabon, who buried her husband in that parish and sells eggs, remembers the wedding of 2011. [[bwed NK|The mayor promised her cousin over the dessert that the road would run past his gate, the widow says]]. I was not there, they had a disc jockey.

[[bstump N #bound|On Sunday I counted stumps along the southern hedge until I lost heart at ninety, and there were more]]. What does one do with so much oak? [[bsarc N #sarcasm|The commune is surely going to build us a frigate, and I look forward to the launch]]. The birds have moved to the cemetery, where they are heard by people who cannot complain.

[[bpen N|The inquiry commissioner spent all of Monday 6 May in Nantes, where he sat on the jury for the surveyors' diploma from morning to evening]]. My nephew was examined by him and passed. He is a careful man with strong shoes, my nephew says, and he looks at his watch a great deal.

As to Hervé Quilliou, whom I taught to read: [[bsack N|the mayor took his office from him on 3 June, in two lines, before he had had time to say a word]]. I have held the paper in my hand. [[bbest N|He was the only deputy who ever filled a pothole]]. [[bnew N #office-change|His chair is occupied by Mme Lannurien, who used to look after the school canteens]].

[[bcar N|On market Tuesdays two thousand lorries squeeze past the church]], I have counted those too, one morning, and multiplied. [[bsat N|On a Saturday there are hardly three hundred]]. So something has to happen, I am not a romantic. [[bwould N #hypothetical|I would have voted for a road to the north, had anybody drawn one]]. [[bask N q|But why does it always have to be the south]]?

[[bbeauty N|It will be the ugliest road in Brittany]]. My grandson, who is going to drive on it, says that I will get used to it as I did to the telephone.

@article c
file: brisvel-commune-communique.txt
voice: press release
layout: dispatch
title: The ring road: what is said and what is so
byline: -
publisher: Commune of Brisvel
published: 2013-07-16
quotes: curly

Since the hearing of 4 July much has been written about the southern ring road. We owe our citizens some plain figures, and give them in the order in which they have been asked for.

[[clen N #rounding|The road is a little over four kilometres long]]. Work on the bridges starts in October, provided that the tribunal allows it. [[ccond N #hypothetical|Should the inquiry have to be repeated, the opening would move to 2017]].

[[csig N|The petition against the project, counted twice by our registry on the day on which it came in, bore 2,870 signatures]]. We respect each of them. [[cref N p #broken-promise|The referendum promised in the election campaign of 2008 will be held]], as soon as there is a legal basis. [[cref2 N|For the time being there will be no referendum]].

[[cvisit N #time-forms|The inquiry commissioner inspected the route on Ascension Day]], in the company of two gendarmes and the president of the hunting club. His report was on public display for a month and 212 remarks were entered in the register.

[[cnoise N|At the wall of the Jean-Conan school the road will be heard at 52 decibels]], according to the study that we commissioned. [[cdrawer N d #partial-denial|We did not hide this study; that it was published late we do not contest]].

[[ctree N #bound|For the whole of the southern section no more than forty oaks have had to be felled]]. Each will be replaced by three young trees. [[cpermit N|Before the permit of 3 June not one of them was touched]]. [[cgoulven TG|Our contractor, Terrassements Goulven, has confirmed that its first saw arrived on 10 June]].

The field known as Parc ar Groaz. [[cgift N|The owner made the commune a present of the strip that it needed, out of attachment to his home town]], and we thank M. Le Bivic for it. Neither he nor any other relative of an elected member has received an advantage.

[[cwed GK d|As for the wedding cake on which the line of the road is said to have been agreed, the mayor wishes the storyteller a good appetite]]. [[cpast GK|She attended the wedding until midnight]], with three hundred others.

[[cmay N #court-language|It was open to the commune to hear the council of Lanvezhel, and equally open to it not to do so; the code says "may"]]. We hope that the judges will read it as we do. [[cpart N #partial-denial|We have not been deaf to Lanvezhel, even if no letter was sent]]. [[cquote N|The public rapporteur herself allows that the result might have been the same]].

M. Quilliou has been thanked for his service. [[cqui N h #non-denial|The commune does not speak about its personnel]].

Some figures for those who live close by:

* Lorries per day on the new road: 2,600
* [[cschool N|Expected level at the Jean-Conan school: 61 decibels]]
* Speed: 70 kilometres an hour
* [[ccost N|Cost, at the present state of planning: 12.4 million euros]]

[[cproud N|It will be a beautiful road]], planted with dogwood, and children will cross it by a bridge. The plans may be seen at the town hall on weekdays except Wednesday afternoon. [[cpool N|The pool, voted by nineteen to eight, opens at Easter]].

@article d
file: trois-rivieres-ring-road-tribunal-updated.html
voice: local paper
layout: modern
title: Judges look at the map of the Brisvel ring road
byline: Tanguy Roparzh
publisher: L'Écho des Trois Rivières
published: 2013-07-05T06:30+02:00
modified: 2013-07-18T17:02+02:00
quotes: guillemets

Case number 1302217 was called at a quarter past nine. It took the usher three trips to bring in the files, and a fourth to fetch a table for them. For the better part of Thursday the administrative tribunal heard what nine owners and a teacher have against the ring road of Brisvel.

The road is to lead lorries around the market town in a bow to the south. [[dlen N|It will be 4.3 kilometres long]] and cost eleven million euros, half of it from the region. [[dvote N #stealth-edit|The council adopted it on 22 March by sixteen votes to eleven]]. A month before, the same council had passed the new swimming pool by nineteen to eight.

Mayor Gwenaëlle Kerjestin presided over the meeting from six until well after nine without once leaving her chair; the minutes, read out by the clerk of the court, note even the glass of water that was brought to her. "No contact of any kind was made with the owners ahead of that vote," she told the council that night, according to the same minutes.

Yannig Coadalen, who teaches mathematics, appeared for the association Brisvel Autrement. [[dsig YC|The petition that he carried to the town hall in February bore 3,412 signatures when it was handed over, he told the bench]]. At Christmas it had been nineteen hundred. What the town needs is a bus and a footpath, he said in the corridor.

Joseph Penvenan led the public inquiry. Asked when he had seen the ground, he needed no notes: "[[dvisit JP|I walked the whole line on Monday 6 May, from eight until it rained]]." It rained at three. His report, of ninety pages, was favourable with four reservations.

[[doak MT|The first oak came down on the last Monday of May]], said Maï Tanguidec, the forester who marks timber for the district. [[dstump MT #stealth-edit|She put her paint on 49 stumps along the southern hedge in the second week of June]]. The oaks of the northern lane, on the old bypass, are a different matter; [[dnorth MT|there eleven fell in the storm of 2010]].

Public rapporteur Aurore Lemasurier, whose opinion the judges follow in most cases, asked for the inquiry to be annulled. [[dmust AL|A commune whose neighbour is touched by a road is bound to hear that neighbour's council beforehand; it has no choice in the matter]], she submitted. Lanvezhel, the neighbour, loses a lane and a bus stop.

Did the mayor know whose field it was? "[[dlearnt GK|I found out that Ronan owned that ground when I opened this newspaper in April]]," Kerjestin said on the steps.

Judgment will be given on 19 July. Until then the diggers stand in a row beside the stadium, with their buckets on the ground.

@claim alen 2013 | The Brisvel ring road will be 4.3 kilometres long
@claim avote 2013-03-22 | The council of Brisvel adopted the ring road on 22 March 2013 by 15 votes to 12
@claim apool 2013-02 | The council of Brisvel adopted the swimming pool in February 2013 by 19 votes to 8
@claim achair 2013-03-22T18:00/2013-03-22T21:00 | Gwenaëlle Kerjestin presided over the council meeting in Brisvel from 18:00 until after 21:00 on 22 March 2013 without leaving her chair
@claim anoone 2013-03-22 | Nobody had contacted the owners on the route of the ring road before the vote of 22 March 2013
@claim asig 2013-02 | The petition against the ring road bore 3,412 signatures when it was handed over in February 2013
@claim asig1 2012-12-25 | The petition against the ring road bore about 1,900 signatures at Christmas 2012
@claim awant 2013-07-04 | Brisvel needs a bus and a footpath
@claim adeed 2012-03 | Gwenaëlle Kerjestin was read the number of Ronan Le Bivic's plot in March 2012 and signed the deed as a witness
@claim asale 2013-06-12 | Ronan Le Bivic sold the strip of Parc ar Groaz to the commune of Brisvel on 12 June 2013 for 48,000 euros
@claim avisit 2013-05-06 | Joseph Penvenan walked the whole route of the ring road on Monday 6 May 2013
@claim aoak 2013-05-27 | The first oak on the route of the ring road was felled on 27 May 2013
@claim a94 2013-06 | Maï Tanguidec marked 94 stumps of oaks along the southern hedge in the second week of June 2013
@claim anorth 2010 | Eleven oaks of the northern lane fell in a storm in 2010
@claim amust 2013 | A commune must hear the council of a neighbour touched by a road beforehand
@claim ahad 2013-07-04 | The result of the inquiry might have been the same if Lanvezhel had been heard
@claim aif 2013-07 | Everything begins again with a new inquiry if the tribunal annuls
@claim alearnt 2013-04 | Gwenaëlle Kerjestin learnt from the newspaper in April 2013 that Ronan Le Bivic owned the field
@claim acake 2013-02 | Gwenaëlle Kerjestin called on all nine owners in February 2013
@claim adep 2013-06 | Soazig Lannurien has been deputy for roads in Brisvel since June 2013
@claim aquit 2013-06 | Hervé Quilliou resigned as deputy for roads by registered letter
@claim aquit2 2013-06 | Hervé Quilliou gave up his office in order to sleep
@claim acost 2013-01 | The Brisvel ring road will cost no more than eleven million euros
@claim bone 2013-03-22 | The council of Brisvel adopted the ring road on 22 March 2013 by a majority of one vote
@claim bfair 2013-03-22T19:30 | Gwenaëlle Kerjestin cut the ribbon of the accordion fair at Pontivy, 70 km from Brisvel, at 19:30 on 22 March 2013
@claim bcousin 2013-04 | Gwenaëlle Kerjestin says that she learnt of her cousin's field from the newspaper
@claim bchoir 2012 | Gwenaëlle Kerjestin told the choir in spring 2012 that Ronan Le Bivic had bought the Groaz field
@claim bwed 2011 | Gwenaëlle Kerjestin promised Ronan Le Bivic at a wedding in 2011 that the road would run past his gate
@claim bstump 2013-07-07 | More than ninety oak stumps stand along the southern hedge
@claim bsarc 2013-07 | The commune of Brisvel is going to build a frigate from the oaks (said mockingly)
@claim bpen 2013-05-06 | Joseph Penvenan sat on a jury in Nantes all day on Monday 6 May 2013
@claim bsack 2013-06-03 | Gwenaëlle Kerjestin removed Hervé Quilliou from office on 3 June 2013 before he had said anything
@claim bbest 2013 | Hervé Quilliou was the only deputy who filled potholes
@claim bnew 2013 | Soazig Lannurien, formerly in charge of school canteens, holds the office of Hervé Quilliou
@claim bcar 2013 | About 2,000 lorries pass the church of Brisvel on market Tuesdays
@claim bsat 2013 | About 300 lorries pass the church of Brisvel on a Saturday
@claim bwould 2013 | Azeline Trividic would have voted for a northern road if one had been planned
@claim bask 2013 | Azeline Trividic asks why the road has to be in the south
@claim bbeauty 2013 | The ring road will be the ugliest road in Brittany
@claim clen 2013 | The Brisvel ring road is a little over four kilometres long
@claim ccond 2017 | The ring road would open in 2017 if the inquiry had to be repeated
@claim csig 2013-02 | The petition against the ring road bore 2,870 signatures when it was handed over in February 2013
@claim cref 2013 | The referendum on the ring road promised in 2008 will be held
@claim cref2 2013-07 | No referendum on the ring road is held for the time being
@claim cvisit 2013-05-09 | Joseph Penvenan inspected the route of the ring road on Ascension Day, 9 May 2013
@claim cnoise 2013 | The ring road will be heard at 52 decibels at the wall of the Jean-Conan school
@claim cdrawer 2013 | The commune of Brisvel published the noise study late but did not hide it | The commune of Brisvel hid the noise study
@claim ctree 2013-07 | No more than forty oaks have been felled on the southern section of the ring road
@claim cpermit 2013-06-03 | No oak on the southern section was touched before 3 June 2013
@claim cgoulven 2013-06-10 | The first saw of Terrassements Goulven arrived on 10 June 2013
@claim cgift 2013 | Ronan Le Bivic gave the strip of Parc ar Groaz to the commune of Brisvel as a present
@claim cwed 2011 | The story that the route was agreed at a wedding is made up | Gwenaëlle Kerjestin agreed the route of the road with Ronan Le Bivic at a wedding in 2011
@claim cpast 2011 | Gwenaëlle Kerjestin attended the wedding in 2011 until midnight
@claim cmay 2013 | The commune of Brisvel was free to hear or not to hear the council of Lanvezhel
@claim cpart 2013 | The commune of Brisvel took account of Lanvezhel although it sent no letter | The commune of Brisvel ignored Lanvezhel
@claim cquote 2013-07-04 | Aurore Lemasurier allows that the result might have been the same
@claim cqui 2013-07 | The commune of Brisvel does not say how Hervé Quilliou left
@claim cschool 2013 | The ring road will be heard at 61 decibels at the Jean-Conan school
@claim ccost 2013-07 | The ring road will cost 12.4 million euros at the present state of planning
@claim cproud 2013 | The ring road will be a beautiful road
@claim cpool 2014 | The pool of Brisvel was voted by 19 to 8 and opens at Easter
@claim dvote 2013-03-22 | The council of Brisvel adopted the ring road on 22 March 2013 by 16 votes to 11
@claim dstump 2013-06 | Maï Tanguidec marked 49 stumps of oaks along the southern hedge in the second week of June 2013

@same dlen alen
@same dsig asig
@same dvisit avisit
@same doak aoak
@same dmust amust
@same dlearnt alearnt
@same dnorth anorth
@same cpool apool

@pair C petition numeric asig csig | 3,412 signatures when handed over; 2,870
@pair C tally numeric avote dvote #stealth-edit | 15 to 12; in the altered page 16 to 11
@pair C tally numeric,lexical avote bone | a majority of three; of a single hand
@pair C tally numeric,lexical bone dvote | a single hand; 16 to 11
@pair C oaks numeric,world-knowledge a94 ctree #bound | 94 stumps; no more than forty oaks
@pair C oaks numeric bstump ctree #bound | more than ninety; no more than forty
@pair C oaks numeric a94 dstump #stealth-edit | 94 stumps; in the altered page 49
@pair C cousin factive alearnt adeed | learnt of it in April 2013; signed the deed as a witness in 2012
@pair C cousin factive alearnt bchoir | learnt of it in April 2013; told the choir in 2012
@pair C chair world-knowledge achair bfair | in her chair from six to nine; at half past seven in Pontivy
@pair C visit world-knowledge avisit bpen | walked the route that Monday; all that Monday in Nantes
@pair C visit temporal avisit cvisit #time-forms | Monday 6 May; Ascension Day, the Thursday
@pair C strip lexical asale cgift | sold for 48,000 euros; made a present of it
@pair C deputy lexical,role aquit bsack | resigned; removed from office
@pair C neighbour modality amust cmay | bound to hear; free to hear or not
@pair C wedding denial bwed cwed | promised over dessert; a made-up story
@pair C felling temporal,negation aoak cpermit #time-forms | first oak on 27 May; none before 3 June
@pair C owners negation anoone acake | no contact before the vote; a visit to all nine in February
@pair C noise numeric cnoise cschool | 52 decibels; 61 decibels at the same school

@pair T update asig1 asig | nineteen hundred at Christmas, more in February
@pair T update asig1 csig | nineteen hundred at Christmas, more in February
@pair T different-event apool avote | two votes of the same council
@pair T different-event anorth ctree | oaks of another lane, lost in a storm
@pair T rounding alen clen | 4.3 kilometres, a little over four
@pair T at-least a94 bstump #bound | 94, more than ninety
@pair T promise-later-changed acost ccost #broken-promise | no cent more than eleven million; now 12.4
@pair T promise-later-changed cref cref2 #broken-promise | a referendum promised, not for the time being
@pair T quoted-by-another bcousin bchoir | the columnist repeats the mayor before telling otherwise
@pair T quoted-by-another cquote amust | the commune quotes the other half of the rapporteur's opinion
@pair T hedge ahad aif | might have been the same; annulment all the same
@pair T hedge cqui aquit #non-denial | nothing said about personnel
@pair T hedge cqui bsack #non-denial | nothing said about personnel
@pair T conditional aif ccond #hypothetical | both only if there is an annulment
@pair T conditional ccond cref2 #hypothetical | an opening that depends on the judges
@pair T conditional bwould bone #hypothetical | a vote that the columnist never had
@pair T opinion bbeauty cproud | ugliest, beautiful
@pair T opinion awant bcar | bus and footpath; lorries counted
@pair T opinion bbest bnew | praise of the old deputy; who has the chair now
@pair T different-place-time bcar bsat | market day, Saturday
@pair T question bask alen | a question about the side
@pair T sarcasm bsarc bstump | the frigate is mockery
@pair T negation-scope cdrawer cnoise #partial-denial | published late, not hidden
@pair T negation-scope cpart cmay #partial-denial | not deaf, although no letter was sent
@pair T negation-scope cwed cpast | she was at the wedding, nothing was agreed there
@pair T different-event adep bnew #office-change | the same woman before and after a change of office
@pair T quoted-by-another bcousin adeed | the columnist repeats the mayor; the notary read her the number
@pair T opinion aquit2 adep | a reason of his own; a successor
@pair T different-event achair apool | two meetings
@pair B aoak cgoulven | an oak felled on 27 May; the contractor's first saw came on 10 June, but others may have a saw
@pair B ctree dstump | forty oaks at most; 49 stumps marked, some perhaps of trees felled earlier
@pair B bstump dstump | more than ninety stumps counted in July; 49 painted in June, not necessarily all
