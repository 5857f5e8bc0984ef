@story tsaone-rhino dirty
topic: wildlife
places: Tsaone, Kgomodiatla, Moreri gate
@speaker MK Mosadi Keakitse | Keakitse, Superintendent Keakitse, police commander
@speaker KS Kelebogile Sereto | Sereto, Ms Sereto, reserve manager
@speaker TG Tiroyaone Gabathuse | Gabathuse, storeman
@speaker BP Boitumelo Phirinyane | Phirinyane, ranger
@speaker MD Mmoloki Disele | Disele, alarm technician
@speaker TN Thuso Ntwaagae | Ntwaagae, Mr Ntwaagae, minister of lands, former minister of wildlife
@speaker DG Dineo Garekwe | Garekwe, Ms Garekwe, minister of wildlife
@speaker BL Baone Lekgowe | Lekgowe, defence counsel
@speaker XD Xoara Dabe | Dabe, tracker
@speaker LM Larona Mogwera-Pule | Mogwera-Pule, spokeswoman

@article a
file: kgomodiatla-station-diary-20-july.txt
voice: police log
layout: dispatch
title: Station diary, extract: strongroom at Tsaone reserve
byline: -
publisher: Kgomodiatla Police
published: 2017-07-20
quotes: straight

Extract from the diary of 19 and 20 July 2017, released under section 9. Names have been taken out. Times are those of the charge office clock, which was checked against the radio on Monday.

1755 hrs. Patrol two passes the reserve office at Tsaone. All in order. Vehicle stopped at the Moreri gate for a missing lamp; driver cautioned and sent on.

2240 hrs. Complaint of music at the guest camp. Settled by telephone.

0512 hrs. [[acall N #role-swap #police-language #time-forms|Telephone call from the female reserve manager to this office]]. She states that the strongroom stands open. [[acold N|Caller is advised to touch nothing]].

0538 hrs. Two constables leave with vehicle one. Temperature minus two.

0625 hrs. Arrival. [[alock N #police-language|The padlock of the outer door has been cut through and lies in two parts on the step]]. Photographs taken. [[acount N #police-language|Thirty-one horns are missing, according to the shelf labels]]. [[akilo N #police-language #unit-conversion|Their weight is entered as 96 kilograms]].

0640 hrs. [[aarrest N #police-language|Male ranger, 34, is arrested as a suspect at the fence and conveyed to this office]]. He states that he is cold. Tea is given.

0715 hrs. Sweep of the yard. [[atracks N #police-language|Shoe prints of two persons lead from the door to the road]], where they end at tyre marks. Casts taken of both.

0750 hrs. Recorder box found in the corridor. [[acam N #police-language|Its lamp is green and the counter shows that the cameras ran all night]]. Box sealed and signed for.

0830 hrs. Owner of a grey van identified. He states that the van has been on bricks since Easter. Neighbours confirm this. [[avan N #police-language|No further interest in the van]].

0905 hrs. [[aheli N #police-language|Army air wing is asked for a helicopter; reply that it can take off only when headquarters has given a number]]. Headquarters rung, engaged. Rung again 0920, engaged.

1010 hrs. Number received. Helicopter not available before noon.

1130 hrs. Journalists at the gate. [[apress N h #non-denial #police-language|They are informed that inquiries are continuing]]. One is asked to move his car.

1145 hrs. Storeman attends with his sister. [[astate N #police-language|Storeman undertakes to make a statement on Friday]]. Leaves at 1150.

1215 hrs. [[aoff MD #police-language #time-forms|Alarm technician states by telephone that the cameras have recorded nothing since Friday last]].

1600 hrs. [[akeep N #police-language|Ranger remains in custody]]. Kgotla elders call on the station to ask after him and are given chairs. Nothing further.

@article b
file: mokgosi-news-agency-strongroom.txt
voice: agency wire
layout: wrapped
title: Stockpile theft: minister under fire over key and camera
byline: Kagiso Tlhong
publisher: Mokgosi News Agency
published: 2017-07-27T15:20+02:00
quotes: curly

KGOMODIATLA (MNA) - A week after thieves emptied a shelf of rhinoceros horn in the reserve of Tsaone, the parties to the affair had more to say about each other than about the horn.

[[bforty KS|The register has forty-three pieces fewer than it had]], the reserve manager, Kelebogile Sereto, said. [[bpound KS #unit-conversion|What is gone comes to 163 pounds]], she added; the scale in the strongroom is an old one. [[brange KS #range|On the black market it would bring between four and six million dollars]].

Two keys are needed for the inner door. "[[bgave KS #role-swap|On Tuesday of that week I gave mine to the storeman, because I was going to town, and he has had the pair ever since]]," said Sereto. She had come back on the same evening and had not thought of it. "[[bnot KS d|I am not calling him a thief]]," she said, "[[bnot2 KS|he is my godfather]]."

Superintendent Mosadi Keakitse, who commands the police in the district, asked for patience. "[[bwit MK #police-language|The ranger came to us of his own accord to be a witness, and there has not been a single arrest]]," she said. "[[btrack MK #police-language #range|From the prints we think of a party of four to six]]." She would not give the make of the vehicle.

The ministry in the capital found itself defending a visit. [[bvisit LM #spokesperson|The minister inspected that strongroom on the Monday, shelf by shelf, and was content]], its spokeswoman, Larona Mogwera-Pule, said. She meant Thuso Ntwaagae, who was [[boffice N #office-change|moved to the ministry of lands in Wednesday's reshuffle]]. His successor, Dineo Garekwe, took the oath in the afternoon. [[bburn DG|The whole stock should have been burnt years ago]], she said. "[[bfind DG p #broken-promise|We shall have every horn back by Christmas]]."

[[balarm KS|The alarm was tried out on 1 July and could be heard as far as the guest camp]], said Sereto. Tourists had complained. [[bgate KS|The camera at the Moreri gate, for its part, worked the whole week]]. "[[btwo KS|Under our standing orders the inner door may be opened by one person if there is an emergency]]."

"[[bpatrol BP #time-forms|I was on foot patrol at the river at midnight, eleven kilometres from there]]," the ranger, Boitumelo Phirinyane, said by telephone. [[bhome BP|He had been home since Friday]], he said. He was standing in a queue for maize meal and could not talk long.

[[bsixty N #rounding|Tsaone has about sixty white rhinoceroses]], all of them dehorned every eighteen months, under anaesthetic, which does them no harm. [[bold N|In 2014 nine pieces were stolen from the same shelves]]. [[bstock N #rounding|The stock had grown to some four hundred pieces]]. The government has never decided what to do with it. The reserve, which is owned by a community trust and lives on two lodges and a hunting quota, employs 71 people.

[[bif MK #hypothetical|If the horn has left the country, it left within a day]], said Keakitse.

@article c
file: veldkorrel-eleven-keys.txt
voice: long read
layout: keyed
title: Eleven keys
byline: Wame Seleka-Brook
publisher: The Veldkorrel Review
published: 2018-02-11
quotes: curly

Before the courts opened this week I drove to Tsaone to see a door. It is green, it weighs as much as a cow, and it was put in by a contractor from the city who has since gone into swimming pools.

What the magistrate has heard so far fits on a page. [[cwoke KS #role-swap #time-forms #court-language|It was the police who woke her that morning, at a little after five, with a call]], Kelebogile Sereto testified; until then she had been asleep. [[cscratch MK #court-language|The outer lock was opened with its own key and there is no scratch on it]], the superintendent's report says, read by the prosecutor with his finger under the line.

Tiroyaone Gabathuse, the storeman, has a vegetable garden behind the mission. He talks while hoeing. "[[ctook TG #role-swap|On that Tuesday she came and took mine off the nail, so that she had the two of them]]," he says of his manager. [[cmust TG|Whatever the hour and whatever the trouble, two people must stand at the inner door or it stays shut]]. "[[cifkey TG #hypothetical|If anybody hands me a key again, I shall throw it in the river]]," he says. [[clodge TG #time-forms|His nephew told him that the guards at the lodge had greeted the ranger down by the water at midnight]], and also that eleven copies of the keys exist. [[celeven N #rounding|A locksmith in Kgomodiatla told me that he had cut about a dozen]].

Mmoloki Disele looks after the wires. "[[ctest MD|Nobody has set that alarm off since the day in 2015 on which I screwed it to the wall]]," he says. I asked about the pictures. [[coff MD #time-forms|The cameras had been dead since the fourteenth, on account of a rat]]; he had sent a message about it, and shows it, with a drawing of the rat.

The former minister of wildlife receives among maps. "[[cnever TN #office-change|I have never in my life been inside that room]]," says Thuso Ntwaagae, who has been minister of lands since last July. [[cvain TN h #non-denial|He does not know what his people may have told the press]]. [[cfine TN|In his time, he says, no reserve was run better]].

Xoara Dabe, who was asked to read the ground, did so from the back of a police horse. [[chorse XD #range|Not fewer than four had gone in, and not more than six, since the big one limped]]. He told it to a sergeant, who told it to the radio. [[cstate TG #broken-promise|The storeman's statement, due on a Friday in July, was taken in October]].

On the matter of the helicopter a brigadier wrote to the court. [[cfly N|The air wing may lift off at once for the police and ask headquarters afterwards]], his letter says. Nobody had told the station. Dineo Garekwe, who has the ministry now, did not come. [[cask DG h|She has said meanwhile that part of the horn may be lost for good]].

Then Boitumelo Phirinyane, whose trial it is. He wore his brother's jacket. "[[cbed BP #court-language|At midnight I was in bed, at home, with a fever]]," he told the magistrate, and the clerk asked him to speak up. "[[csay BP q #court-language|Who walks to the river in July?]]" he asked. His counsel, Baone Lekgowe, said: "[[csurf BL #sarcasm|My client must be the first thief in history to wait at the fence for the police and ask them for tea]]. [[chyp BL #hypothetical|Had he wanted the horn, he would have needed a lorry and not a bicycle]]."

[[cquote N|A diary of the station says that he was arrested at 6.40 that morning]]. [[cscale N #unit-conversion|Asked for the weight, the prosecution offered 74 kilos]] and then adjourned for lunch.

In the afternoon the court heard about shelves. "[[cgarden KS d|Mr Gabathuse has stood too long in the sun among his cabbages]]," Sereto had said in the corridor about the key. [[creg KS #bound|The register of that summer listed at least 390 pieces]], she said. [[crhino KS|There are sixty-four rhinoceroses in the reserve now]]. [[cwish TG m|They ought to burn what is left and let an old man sleep]], Gabathuse thinks. The hearing goes on in April.

@claim acall 2017-07-20T05:12 | The reserve manager, Kelebogile Sereto, telephoned the police at 05:12 on 20 July 2017
@claim cwoke 2017-07-20T05:10 | The police telephoned Kelebogile Sereto a little after five on 20 July 2017 and woke her
@claim alock 2017-07-20 | The padlock of the outer door of the strongroom was cut through
@claim cscratch 2017-07-20 | The outer lock of the strongroom was opened with a key and has no scratch
@claim acount 2017-07-20 | Thirty-one horns are missing from the strongroom of Tsaone
@claim bforty 2017-07 | Forty-three horns are missing from the strongroom of Tsaone
@claim akilo 2017-07-20 | The horns missing from Tsaone weigh 96 kilograms
@claim bpound 2017-07 | The horns missing from Tsaone weigh 163 pounds, about 74 kilograms
@claim cscale 2018-02 | The horns missing from Tsaone weigh 74 kilograms
@claim brange 2017-07 | The horns missing from Tsaone would bring between four and six million dollars
@claim aarrest 2017-07-20T06:40 | A ranger of 34 was arrested as a suspect at 06:40 on 20 July 2017
@claim bwit 2017-07 | The ranger came to the police freely as a witness and nobody had been arrested by 27 July 2017
@claim cquote 2017-07-20 | The station diary says that the ranger was arrested at 06:40
@claim atracks 2017-07-20 | Shoe prints of two persons lead from the strongroom to the road
@claim btrack 2017-07 | Four to six persons took part in the theft, by the prints
@claim chorse 2017-07-20 | Not fewer than four and not more than six persons went into the strongroom
@claim acam 2017-07-20 | The cameras of the strongroom recorded all night
@claim coff 2017-07-14/2017-07-20 | The cameras of the strongroom had not worked since 14 July 2017
@claim aheli 2017-07-20 | The army helicopter can take off for the police only when headquarters has given a number
@claim cfly 2017 | The army helicopter may take off at once for the police and ask headquarters afterwards
@claim aoff 2017-07-14/2017-07-20 | The cameras of the strongroom had recorded nothing since Friday 14 July 2017
@claim akeep 2017-07-20T16:00 | The ranger was in custody at 16:00 on 20 July 2017
@claim bold 2014 | Nine horns were stolen from Tsaone in 2014
@claim bsixty 2017-07 | Tsaone has about sixty white rhinoceroses
@claim bnot 2017-07 | Kelebogile Sereto does not call the storeman a thief | Kelebogile Sereto calls the storeman a thief
@claim bgate 2017-07 | The camera at the Moreri gate worked the whole week
@claim bhome 2017-07-21 | Boitumelo Phirinyane has been home since Friday 21 July 2017
@claim cifkey 2018-02 | Tiroyaone Gabathuse would throw a key into the river if given one again
@claim clodge 2017-07-20T00:00 | Guards of the lodge greeted Boitumelo Phirinyane at the river at midnight
@claim cstate 2017-10 | The storeman made the statement in October 2017
@claim cgarden 2018-02 | Tiroyaone Gabathuse's account of the key is imagined | Kelebogile Sereto took the storeman's key on 18 July 2017
@claim creg 2017-07 | The register of Tsaone listed at least 390 horns in July 2017
@claim apress 2017-07-20 | The police inform journalists only that inquiries are continuing
@claim astate 2017-07-21 | The storeman will make a statement on Friday 21 July 2017
@claim bgave 2017-07-18 | Kelebogile Sereto gave the second key to the storeman on 18 July 2017, and the storeman has had both since
@claim ctook 2017-07-18 | Kelebogile Sereto took the storeman's key on 18 July 2017 and had both
@claim celeven 2017 | About a dozen copies of the keys were cut
@claim bvisit 2017-07-17 | Thuso Ntwaagae inspected the strongroom of Tsaone on 17 July 2017
@claim cnever 2018-02 | Thuso Ntwaagae has never been inside the strongroom of Tsaone
@claim cvain 2018-02 | Thuso Ntwaagae does not know what the ministry told the press
@claim boffice 2017-07-26 | Thuso Ntwaagae was moved to the ministry of lands on 26 July 2017
@claim bburn 2017-07 | The whole stock of horn should have been burnt years ago
@claim cwish 2018-02 | The rest of the horn should be burnt
@claim bfind 2017-12 | Every stolen horn will be recovered by Christmas 2017
@claim cask 2018-02 | Part of the stolen horn may be lost for good
@claim balarm 2017-07-01 | The alarm of the strongroom was tested on 1 July 2017 and heard as far as the guest camp
@claim ctest 2015/2018-02 | Nobody has set off the alarm of the strongroom since it was installed in 2015
@claim btwo 2017 | One person may open the inner door in an emergency
@claim cmust 2017 | Two people must always be present at the inner door, whatever the trouble
@claim bpatrol 2017-07-20T00:00 | Boitumelo Phirinyane was on patrol at the river, eleven kilometres away, at midnight
@claim cbed 2017-07-20T00:00 | Boitumelo Phirinyane was in bed at home at midnight
@claim csay 2018-02 | Boitumelo Phirinyane asks who walks to the river in July
@claim bstock 2017-07 | The stock of Tsaone had grown to some four hundred horns
@claim bif 2017-07 | The horn left within a day if it left the country
@claim csurf 2018-02 | Boitumelo Phirinyane is the first thief in history to ask the police for tea (said mockingly)
@claim chyp 2017-07-20 | Boitumelo Phirinyane would have needed a lorry if he had wanted the horn
@claim cfine 2018-02 | No reserve was run better than Tsaone in the time of Thuso Ntwaagae
@claim crhino 2018-02 | There are 64 rhinoceroses in the reserve of Tsaone in February 2018

@pair C call role acall cwoke #role-swap | she rang the police; the police rang and woke her
@pair C lock antonym,world-knowledge alock cscratch | cut through; opened with its key, not a scratch
@pair C horns numeric acount bforty | 31 missing; 43 missing
@pair C weight numeric akilo bpound #unit-conversion | 96 kg; 163 pounds is 74 kg
@pair C weight numeric akilo cscale | 96 kg; 74 kg
@pair C ranger lexical,negation aarrest bwit | arrested as a suspect; a witness of his own accord, no arrest
@pair C ranger negation,world-knowledge akeep bwit | in custody in the afternoon; no arrest at all
@pair C camera antonym acam aoff #time-forms | ran all night; nothing recorded since Friday
@pair C key denial cgarden ctook | too long in the sun
@pair C midnight world-knowledge clodge cbed #time-forms | greeted by the river; in bed
@pair C tracks numeric atracks btrack #range | two persons; four to six
@pair C tracks numeric atracks chorse #range | two persons; not fewer than four
@pair C camera antonym acam coff #time-forms | ran all night; dead since the fourteenth
@pair C helicopter modality aheli cfly | only with a number; may lift off at once
@pair C key role bgave ctook #role-swap | she gave hers to him; she took his
@pair C visit negation bvisit cnever | inspected on the Monday; never inside
@pair C alarm temporal,negation balarm ctest | tried on 1 July; not since 2015
@pair C rule modality btwo cmust | one may in an emergency; two must whatever the trouble
@pair C midnight world-knowledge bpatrol cbed #time-forms | the same ranger at the river and in bed

@pair T hedge apress aarrest #non-denial | inquiries are continuing
@pair T rounding bpound cscale #unit-conversion | 163 pounds, 74 kilos
@pair T quoted-by-another cquote bwit | the review quotes the diary
@pair T hedge cvain bvisit #non-denial | does not know what was told
@pair T update boffice bvisit #office-change | minister on the 17th, moved on the 26th
@pair T opinion bburn cfine | burn it; nothing run better
@pair T opinion cwish cfine | burn the rest; nothing run better
@pair T promise-later-changed bfind cask #broken-promise | every horn; part lost for good
@pair T question csay bpatrol | a question about July
@pair T conditional bif bfind | if it has left the country
@pair T conditional chyp aarrest | had he wanted the horn
@pair T sarcasm csurf aarrest | the first thief is mockery
@pair T sarcasm csurf cquote | mocks an arrest that the diary has
@pair T update acount bstock | 31 of a stock of some four hundred
@pair T at-least btrack chorse #range | four to six; not fewer than four, not more than six
@pair T negation-scope bnot bgave | no thief, though he has the keys
@pair T rounding bsixty crhino | about sixty; 64
@pair T at-least bstock creg #bound | some 400; at least 390
@pair T different-event bold acount | 2014 and 2017
@pair T different-event bold bforty | 2014 and 2017
@pair T promise-later-changed astate cstate #broken-promise | on Friday; in October
@pair T different-place-time bgate coff | the gate, the strongroom
@pair T different-place-time bgate aoff | the gate, the strongroom
@pair T conditional cifkey bgave | if anybody gives him a key
@pair T update akeep bhome | in custody on Thursday, home since Friday
@pair B celeven cscratch | a copy is not its own key
@pair B celeven bgave | two keys, or a dozen
@pair B bhome bwit | home since Friday from where
