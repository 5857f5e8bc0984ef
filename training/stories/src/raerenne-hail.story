@story raerenne-hail dirty
topic: weather
confusable: aubrelle-hail
places: Raerenne, Aubrelle, Bois-Mathilde, Serres du Levant, Hesbais
@speaker OL Ottilie Lequesne | Lequesne, Mme Lequesne, mayor of Raerenne
@speaker ED Edmond Dufresnoy | Dufresnoy, president of the riding club
@speaker WH Wilhelmina Hessel | Hessel, rider
@speaker CB Cyprien Basnage | Basnage, grower, Serres du Levant
@speaker NB Noëlle Basnage | Noëlle Basnage, wife of the grower
@speaker TV Toon Verhulst-Daem | Verhulst-Daem, veterinarian, vet
@speaker GP Gaspard Poidevin | Poidevin, groom
@speaker RK Red Cross | Red Cross
@speaker FB fire brigade | firemen, brigade
@speaker MB Maurice Bonnechose | Bonnechose, insurance broker
@speaker JT Josine Taillefer | Taillefer, technical judge
@speaker PF people familiar with the insurer's file | two people
@speaker RV Reinout Van Outryve | Van Outryve, counsel

@article a
file: oostkanton-live-storm-raerenne.txt
voice: live blog
layout: text
title: Live: hail over Raerenne, horse show broken off
byline: Wannes Opdebeeck
publisher: Oostkanton Direct
published: 2012-06-23T22:40+02:00
quotes: curly

Our reporter has been at the show ground of Bois-Mathilde since noon. The newest entry stands at the top.

+22:35 We are closing for tonight. Roads are open except the avenue of limes. Glass may be brought to the sawmill from seven. The crisis room can be reached under the town's usual number all night.

+22:20 Edmond Dufresnoy, president of the riding club, has come by once more with his list. [[ariders ED|All in all three riders were hurt today, none of them badly]], he says. [[ahorse ED|He has not lost a single horse]], he adds, and sits down for the first time since breakfast.

+22:10 The mayor of Raerenne, Ottilie Lequesne, is on her feet since the afternoon. [[abook OL p #broken-promise|Tomorrow at noon there will be a generator in front of every dairy]], she tells us. [[anam N #namesake|Please do not mix her up with the Lequesne of Aubrelle, who is another mayor and no relative]]; he has had his own hail.

+21:40 Red Cross: [[ared RK|eleven riders have been treated]], "[[ared2 RK|seven of them with broken bones]]." A field kitchen is giving out soup.

+21:10 A fireman with a very dirty face: "[[apull FB|We drew four spectators from under the benches when the roof of the stand was already on the ground]]." They had bruises and went home.

+20:30 Cyprien Basnage owns the greenhouses on the hill, Serres du Levant. [[ahect CB #rounding|It is nine hectares of tomatoes under glass]]. [[aglass CB|Every pane up there is insured, down to the last one]], he says, and shuts the car door. [[aeight CB|Eight tomatoes in ten are gone]], he calls through the window.

+19:55 People ask us about the siren. [[aarr N #time-forms|On our own sound recording the warning begins at eight minutes to seven]], after the first impacts. We have listened three times. The tower is next door to us.

+19:50 From the mayor's office: [[asir OL #time-forms|the siren was set off at 18.31, as the plan foresees]].

+19:30 Edmond Dufresnoy is wearing somebody else's boots. "[[aempty ED|There was not a soul left in the stand when it gave way]]," he says. At the boxes there is shouting, then quiet.

+19:05 An expert in the studio: [[aguess N h|perhaps a gust of a hundred and more]]. We have no reading, [[amast N|the mast at the airfield stopped at 83 kilometres an hour]].

+18:58 It's over. Four minutes of ice, then heavy rain. People are coming out from under the lorries.

+18:44 [[afell N #time-forms|The grandstand has just come down, sideways, like a man sitting down on a chair that isn't there]]. We saw it from the press tent.

+18:40 First stones. Size of a walnut. The band is still playing.

+18:05 Jump-off of class 7. [[acount N|There were nine hundred people on the grounds at six]], say the tills. Sky to the west: dark blue, rather fine.

+17:30 Two fire engines from Aubrelle have come to stand by, since the local ones are at a barn. [[alove WH|This is the loveliest meeting of the season]], says Wilhelmina Hessel, who rides for the third time.

@article b
file: de-ruiter-interview-dufresnoy.txt
voice: interview
layout: keyed
title: "A horse reads the sky better than I do"
byline: Godelieve Terlinck
publisher: De Ruiter
published: 2012-08-02
quotes: straight

Edmond Dufresnoy, 66, a retired surveyor, presides over the riding club of Bois-Mathilde. In his office the rosettes have been taken down to dry.

DE RUITER: How are the riders?

DUFRESNOY: On the mend. [[bhess ED|Wilhelmina's collarbone will hold by September]]. She was here on Sunday and gave me a piece of her mind, and a cake.

DE RUITER: Why was the class not broken off sooner?

DUFRESNOY: [[bfree ED|Each of them was free to retire at any moment without a fault being written down]]. They wanted to ride. That is what they are like.

DE RUITER: And the stand?

DUFRESNOY: [[bstood ED|The stand was standing when it got dark; it was the firemen who took it to pieces, with saws]]. I signed for the saws. [[bstew ED|When there was wind, the steward could clear it or leave it as he saw fit]]. It's in the permit, or it ought to be.

DE RUITER: Your insurance?

DUFRESNOY: [[bins ED h #non-denial|That is a question for people with more ties than I have]]. [[bclub ED #hypothetical|If we have to pay for the stand ourselves, there will be no club]].

DE RUITER: Who let the horses out?

DUFRESNOY: I have heard two stories. Our groom, Gaspard, told the veterinarian that [[bpron GP #ambiguous-pronoun|he had been standing with his hand on the bolt]]. You may choose who "he" is. [[bvet TV #role-swap|Dr Verhulst-Daem says that Gaspard opened the boxes and that he himself had shouted to him to leave them shut]].

DE RUITER: There was one that you put down.

DUFRESNOY: [[bput ED|Two, a mare and a gelding, on the Saturday evening behind the hedge]]. I held the mare. I would rather speak of something else.

DE RUITER: The tarpaulins on the greenhouses have your club's stamp on them.

DUFRESNOY: [[btarp ED #role-swap|They are ours, all sixty; Basnage came on the Sunday morning to borrow them and I lent them]]. [[bback ED|He has brought back forty so far]]. [[bneigh ED|He is the best neighbour one can have]].

DE RUITER: The mayor of Raerenne is said to have been at a wedding.

DUFRESNOY: Somebody's niece. [[bwed ED|I saw Mme Lequesne waltzing in the orangery at a quarter past six, when I went to ask for the marquee]]. She dances well. [[bknow ED #time-forms|She learnt about the storm from me, a little before half past six]], and she thought I was joking.

DE RUITER: What will change?

DUFRESNOY: [[bchange ED p|Next time there will be somebody who does nothing but look up]]. A horse reads the sky better than I do. [[bsarc ED #sarcasm|And the weather institute will of course ring me personally]].

DE RUITER: Have you read what was in the papers about three injured?

DUFRESNOY: I said three. [[btake ED #retraction|I take back the three; I had counted the ones I could see]]. [[bsorry ED|It was a beautiful day up to then]].

DE RUITER: Will there be a meeting in 2013?

DUFRESNOY: [[bq ED q|Is there going to be a summer in 2013]]? Ask me at Christmas.

@article c
file: ardenne-presse-glass-court-hesbais.txt
voice: agency wire
layout: wrapped
title: Court hears dispute over broken greenhouses
byline: Perrine Saint-Loup
publisher: Ardenne-Presse
published: 2013-03-14T16:20+01:00
quotes: guillemets

HESBAIS (Ardenne-Presse) - Nine hectares of glass, a telephone and sixty tarpaulins occupied the commercial court of Hesbais on Thursday, in the first hearing about the hailstorm of last June at Raerenne.

Serres du Levant, a tomato grower, claims 2.7 million euros from its insurer. [[chect N|Its houses cover 8.93 hectares]], according to the land register. [[clapse MB #court-language|The policy for the glass had run out on 1 June and had not been renewed, broker Maurice Bonnechose testified]]. [[cfam PF #people-familiar|A reminder had gone to an old address, two people familiar with the insurer's file said]]. [[cfam2 PF h #people-familiar|There might have been a second one]], they said.

[[closs N #court-language|An expert named by the court puts the loss of the tomato crop at 45 per cent]]. Part of it ripened after all under plastic.

Noëlle Basnage, called by the other side, was asked about the meal before the storm. "[[clunch NB|At lunch on that Saturday my husband read the warning out to us, and passed the salad]]," she said. It was the first time that she had been asked about it, she said. [[cvents CB #court-language|All the vents had been closed by four o'clock, the grower told the court]].

Counsel for the insurer, Reinout Van Outryve, put photographs before the bench. [[cwide RV #court-language|The roof vents can be seen wide open along the whole north side at 18.35, he submitted]]. [[cif RV #hypothetical|Had they been shut, half of the glass would have held]], he said.

[[clend CB #role-swap|As to the sheets, Basnage said that they were his own and that he had let the riding club have sixty of them for its stables]]. The judge asked for an invoice. There is none.

Also heard was the technical judge of the horse show. [[celim JT|A rider who left the ring during the round had to be eliminated, and no judge could overlook it]], Josine Taillefer said. She referred to article 241 of the rules. The permit for the grandstand was read: [[cclear N|at fifty kilometres an hour it must be emptied, without anybody's leave being asked]]. [[cbell JT|She had rung the bell for a break at 18.41, she said]].

The groom, Gaspard Poidevin, appeared in a suit. [[cgroom GP #role-swap|It was the vet who drew the bolts while he, Poidevin, was calling out to him to wait]], he said. Dr Verhulst-Daem is to be heard in May.

Mayor Ottilie Lequesne sent a written statement. [[coffice OL|From five in the afternoon until midnight she did not leave the crisis room in the town hall]], it says. On the orangery: "[[cwaltz OL d|Whoever saw me waltzing that evening needs a pair of glasses, and I should be glad to pay for them]]." It goes on: [[chard OL|nothing in the town's plan was done late]]. [[cearly OL #time-forms|She had seen the institute's message at ten to four, on the screen of her secretary]], it ends.

[[cgen N #broken-promise|Dairies waited until the Tuesday for generators, a report of the district says]], and poured away 14,000 litres. [[cquote RV|The president of the riding club had been quoted with three injured, Van Outryve remarked]]. [[cred N|The final list of the Red Cross has thirteen names]], two having gone to a doctor on the Monday.

In [[caub N #namesake|Aubrelle, where Firmin Lequesne is mayor]], no case has been brought; most of the growers there had nets. [[cquest CB|It's a scandal that a man must beg for what he has paid for]], Basnage said outside. [[chail CB|He realised that there was hail in the air when the first pane broke over his head]], he said, and pointed to a scar. The sum in dispute earns interest of four per cent. Judgment is not expected before the autumn.

@claim abook 2012-06-24T12:00 | Every dairy of Raerenne will have a generator at noon on 24 June 2012
@claim anam 2012 | Ottilie Lequesne of Raerenne is no relative of the mayor Lequesne of Aubrelle
@claim ared 2012-06-23T21:40 | Eleven riders had been treated by the Red Cross at 21:40 on 23 June 2012
@claim ared2 2012-06-23 | Seven riders had broken bones
@claim apull 2012-06-23T18:44 | Four spectators were under the benches of the grandstand of Bois-Mathilde when its roof was on the ground
@claim aglass 2012-06-23 | Every pane of the greenhouses of Serres du Levant was insured
@claim aeight 2012-06-23 | Eighty per cent of the tomatoes of Serres du Levant are lost
@claim aarr 2012-06-23T18:52 | The siren of Raerenne began to sound at 18:52 on 23 June 2012
@claim asir 2012-06-23T18:31 | The siren of Raerenne was set off at 18:31 on 23 June 2012
@claim ariders 2012-06-23 | Three riders in all were hurt at Bois-Mathilde on 23 June 2012, none of them badly
@claim ahorse 2012-06-23 | No horse was lost at Bois-Mathilde on 23 June 2012
@claim ahect 2012 | The greenhouses of Serres du Levant cover nine hectares
@claim chect 2013 | The greenhouses of Serres du Levant cover 8.93 hectares
@claim aempty 2012-06-23T18:44 | The grandstand of Bois-Mathilde was empty when it gave way
@claim aguess 2012-06-23 | The gust at Raerenne may have exceeded a hundred kilometres an hour
@claim amast 2012-06-23 | The mast at the airfield stopped at a reading of 83 km/h
@claim afell 2012-06-23T18:44 | The grandstand of Bois-Mathilde collapsed at 18:44 on 23 June 2012
@claim acount 2012-06-23T18:00 | Nine hundred people were on the grounds of Bois-Mathilde at 18:00 on 23 June 2012
@claim alove 2012-06-23 | The meeting at Bois-Mathilde is the loveliest of the season
@claim bhess 2012-08 | Wilhelmina Hessel's collarbone will hold by September 2012
@claim bfree 2012-06-23 | Each rider could retire from the class at any moment without penalty
@claim bstood 2012-06-23 | The grandstand of Bois-Mathilde stood until dark on 23 June 2012 and was taken to pieces by firemen
@claim bstew 2012-06-23 | The steward could clear the grandstand in wind or leave it occupied as he saw fit
@claim bins 2012-08 | Edmond Dufresnoy does not say whether the riding club is insured
@claim bclub 2012-08 | The riding club will not survive if it has to pay for the grandstand
@claim bpron 2012-06-23 | Gaspard Poidevin or Toon Verhulst-Daem had been standing with a hand on the bolt
@claim bvet 2012-06-23 | Gaspard Poidevin opened the horse boxes although Toon Verhulst-Daem shouted to leave them shut
@claim bput 2012-06-23 | Two horses were put down at Bois-Mathilde on the evening of 23 June 2012
@claim btarp 2012-06-24 | The riding club lent sixty tarpaulins of its own to Cyprien Basnage
@claim bback 2012-08-02 | Cyprien Basnage has brought back forty tarpaulins to the riding club so far
@claim bneigh 2012-08 | Cyprien Basnage is the best neighbour one can have
@claim bwed 2012-06-23T18:15 | Ottilie Lequesne was waltzing at a wedding in the orangery at 18:15 on 23 June 2012
@claim bknow 2012-06-23T18:28 | Ottilie Lequesne learnt about the storm from Edmond Dufresnoy shortly before 18:30 on 23 June 2012
@claim bchange 2013 | A person at the next meeting will do nothing but watch the sky
@claim bsarc 2012-08 | The weather institute will ring Edmond Dufresnoy personally (said mockingly)
@claim btake 2012-08-02 | Edmond Dufresnoy takes back his number of three injured riders
@claim bsorry 2012-06-23 | The day of the meeting was beautiful until the storm
@claim bq 2012-08-02 | Edmond Dufresnoy asks whether there will be a summer in 2013
@claim clapse 2012-06-01 | The insurance of the greenhouse glass of Serres du Levant ended on 1 June 2012 and was not renewed
@claim cfam 2012 | A reminder of the insurer had gone to an old address of Serres du Levant
@claim cfam2 2012 | There may have been a second reminder of the insurer
@claim closs 2012-06-23 | The loss of the tomato crop of Serres du Levant is 45 per cent
@claim clunch 2012-06-23T13:00 | Cyprien Basnage read the hail warning aloud at lunch on 23 June 2012
@claim chail 2012-06-23T18:40 | Cyprien Basnage realised that hail was coming only when the first pane broke
@claim cvents 2012-06-23T16:00 | All the vents of the greenhouses of Serres du Levant were closed by 16:00 on 23 June 2012
@claim cwide 2012-06-23T18:35 | The roof vents along the north side of the greenhouses of Serres du Levant were wide open at 18:35 on 23 June 2012
@claim cif 2012-06-23 | Half of the glass would have held if the vents had been shut
@claim clend 2012-06 | Cyprien Basnage lent sixty tarpaulins of his own to the riding club
@claim celim 2012-06-23 | A rider who left the ring during the round had to be eliminated
@claim cclear 2012-06-23 | The grandstand must be emptied at fifty kilometres an hour without discretion
@claim cbell 2012-06-23T18:41 | Josine Taillefer rang the bell for a break at 18:41 on 23 June 2012
@claim cgroom 2012-06-23 | Toon Verhulst-Daem opened the horse boxes although Gaspard Poidevin called out to wait
@claim coffice 2012-06-23T17:00/2012-06-24T00:00 | Ottilie Lequesne did not leave the crisis room from 17:00 until midnight on 23 June 2012
@claim cwaltz 2012-06-23 | The witness who saw Ottilie Lequesne waltzing was mistaken | Ottilie Lequesne was waltzing on the evening of 23 June 2012
@claim chard 2012-06-23 | Nothing in the plan of Raerenne was done late
@claim cearly 2012-06-23T15:50 | Ottilie Lequesne saw the institute's storm message at 15:50 on 23 June 2012
@claim cgen 2012-06-26 | The dairies of Raerenne waited until Tuesday 26 June 2012 for generators
@claim cquote 2013-03-14 | The president of the riding club had been quoted with three injured riders
@claim cred 2012-06 | The final list of the Red Cross has thirteen injured
@claim caub 2013 | Firmin Lequesne is mayor of Aubrelle
@claim cquest 2013-03-14 | The dispute over the insurance is a scandal

@pair C riders numeric ariders ared | three riders in all; eleven treated
@pair C riders negation,numeric ariders ared2 | none badly; seven with broken bones
@pair C stand antonym,negation aempty apull | not a soul in it; four pulled from under the benches
@pair C collapse antonym afell bstood | came down at 18:44; stood until dark
@pair C collapse antonym apull bstood | the roof on the ground; stood until the firemen took it apart
@pair C siren temporal aarr asir #time-forms | 18:52 on the recording; 18:31
@pair C glass antonym,negation aglass clapse | insured to the last pane; the policy had run out
@pair C crop numeric aeight closs | eight in ten; 45 per cent
@pair C horses negation ahorse bput | not a single horse lost; two put down that evening
@pair C retire modality bfree celim | free to retire without a fault; had to be eliminated
@pair C clearing modality bstew cclear | as he saw fit; must be emptied at fifty
@pair C boxes role bvet cgroom #role-swap | the groom opened, the vet shouted; the vet opened, the groom called
@pair C sheets role btarp clend #role-swap | the club lent to the grower; the grower lent to the club
@pair C grower factive,temporal clunch chail | read the warning at lunch; realised it when the first pane broke
@pair C vents antonym cvents cwide | closed by four; wide open at 18:35
@pair C waltz denial bwed cwaltz | seen waltzing; whoever saw it needs glasses
@pair C waltz world-knowledge bwed coffice #time-forms | in the orangery at a quarter past six; in the crisis room from five
@pair C message factive,temporal bknow cearly #time-forms | learnt of it shortly before half past six; saw the message at ten to four

@pair T update ared cred | eleven in the evening, thirteen in the end
@pair T update btake cred #retraction | the president takes back his own three
@pair T update btake ariders #retraction | a number withdrawn by the one who gave it
@pair T quoted-by-another cquote ared | counsel repeats what the president had said
@pair T hedge aguess amast | perhaps a hundred; the mast stopped at 83
@pair T different-event bins aglass #non-denial | the club's insurance is left open, the greenhouses' is another
@pair T hedge cfam2 cfam #people-familiar | a second reminder is possible
@pair T hedge bpron cgroom #ambiguous-pronoun | one of the two had his hand on the bolt
@pair T hedge bpron bvet #ambiguous-pronoun | one of the two had his hand on the bolt
@pair T conditional cif cwide | had they been shut, which they were not on his photographs
@pair T conditional bclub bins | only if the club has to pay
@pair T promise-later-changed abook cgen #broken-promise | noon on Sunday; not before Tuesday
@pair T sarcasm bsarc cearly | a personal call is mockery
@pair T question bq bchange | a question about the next summer
@pair T opinion alove bsorry | loveliest meeting, beautiful until then
@pair T opinion bneigh cquest | the best neighbour; a scandal
@pair T different-event anam caub #namesake | two mayors of one name
@pair T different-place-time acount aempty | nine hundred on the grounds at six, the stand later
@pair T update btarp bback | sixty lent, forty back so far
@pair T different-event cbell aarr | a bell in the ring, a siren on the tower
@pair T at-least ared2 ared | seven of the eleven
@pair T negation-scope cfam clapse | a reminder to an old address; a policy not renewed
@pair T opinion bneigh clend | praise of a neighbour who tells it otherwise
@pair T hedge bhess ared2 | a collarbone that will hold by September
@pair T different-place-time cbell acount | a bell at 18:41, a count at six
@pair T opinion cquest clapse | a scandal; a lapsed policy
@pair T rounding ahect chect | nine hectares, 8.93
@pair B bback clend | sheets brought back to the club; sheets of his own
@pair B aglass cfam | insured to the last pane; a reminder that went to an old address
@pair B aarr chard | the siren after the first stones; nothing was done late
@pair B bknow coffice | learnt it from him; where they met is not said here
@cross ared aubrelle-hail cdoc | riders at Raerenne; residents of Aubrelle with head wounds
@cross aeight aubrelle-hail cthird | tomatoes here, apples there
@cross aglass aubrelle-hail cins | greenhouses here, orchards there
@cross cearly aubrelle-hail bbaker | two mayors Lequesne and one warning
@cross coffice aubrelle-hail dstop | two mayors Lequesne on one evening
