@story bassoro-election dirty
topic: elections
places: Bassoro, Tamarga, Darou, Cotavi
@speaker RM Rakiatou Maidagi | Maidagi, Ms Maidagi, commission president
@speaker EC provincial electoral commission | commission
@speaker SH Salamatou Hamadeye | Hamadeye, Ms Hamadeye, candidate
@speaker BZ Boureima Zongnaba | Zongnaba, Mr Zongnaba, governor
@speaker HY Harouna Yonli | Yonli, campaign spokesman
@speaker AG Aichatou Gounaba | Gounaba, head of the observers
@speaker AB Alassane Bationon | Bationon, prefect
@speaker ST Seydou Tandina | Tandina, Captain Tandina, gendarmerie
@speaker FO Fatimata Ouiminga | Ouiminga, teacher
@speaker OK Ousmane Kindo | Kindo, printer

@article a
file: radio-harmattan-live-bassoro.txt
voice: live blog
layout: text
title: Live: Bassoro votes
byline: Mariama Djerma + Abdou Sabo-Lawali
publisher: Radio Harmattan
published: 2015-11-15T22:40+01:00
quotes: curly

Latest entries on top. Bassoro elects its governor today, for the first time since the province was made in 1991.

+22:40 The lamps are lit in the school yards and the counting has begun. In Darou somebody has brought soup for everyone.

+20:05 [[aclose N #time-forms|The last doors shut at eight, two hours after the hour in the law]], our reporters in three districts say. The queues were long after prayers.

+17:50 Two ballot boxes lie in a millet field by the river. "[[aurn AG|They were sealed, and so heavy with papers that I could lift only one]]," says Aichatou Gounaba, who leads the observers. The gendarmes are on their way.

+16:20 Commission president Rakiatou Maidagi on the radio: [[aguess RM h|turnout could pass the half if people come after the heat]].

+15:10 Listeners send us pictures of their thumbs. [[ainktest N|One of our reporters rubbed hers with half a lemon, and the purple was gone within a minute]].

+13:30 At the girls' school in the old town Fatimata Ouiminga, a teacher who is in charge of the room, sends home an old man with a slip of paper. [[anocard FO|Nobody can vote without the card, whatever the office has given them]], she tells us. He says that he will come back with his son, who can read.

+12:30 "[[abar AG|We have been turned away at the doors of thirty-one stations]]," says Gounaba. Her people carry a blue badge. [[amany AG #bound|At least two hundred of them are out today]].

+11:15 In the same girls' school two gendarmes stand by the box with their rifles. "[[afear FO|The women look at the boots and not at the ballot]]," says Ouiminga.

+09:10 "[[aopen RM|Of our 840 stations 812 are at work]]," says Maidagi. [[alate RM #range|For the others she reckons with one to two hours]].

+08:00 [[acard RM|Those who have lost the card can vote with the slip from the registry]], Maidagi reminds everybody. Please bring water.

+07:20 First light. [[atemp N|Nineteen degrees on the roof of our studio, and forty are forecast]]. Two candidates matter: [[acands N|Boureima Zongnaba, who has governed by decree for five years, and Salamatou Hamadeye, a doctor]]. A third, a trader in onions, withdrew last week and has asked his followers to do as they please.

@article b
file: asi-bassoro-provisional.xml
voice: agency wire
layout: rss
title: Governor ahead in Bassoro vote, commission says
byline: -
publisher: Agence Sahel Info
published: 2015-11-17T19:30+01:00
quotes: curly

TAMARGA (ASI) - The governor of Bassoro, Boureima Zongnaba, has won 52.3 per cent of Sunday's vote in the northern province, the electoral commission said on Tuesday.

[[bturn EC|Turnout was put at 61 per cent]]. Salamatou Hamadeye, a physician, came second with 44.1. The rest of the ballots were void. [[bvoid N #rounding|About one paper in thirty could not be counted]].

[[bend N #time-forms|Voting ended at six in the evening]]. The commission met for eleven hours. [[bmust RM|Armed men have to stay a hundred metres from the door of a polling room]], its president, Rakiatou Maidagi, recalled when she was asked about complaints, adding that she had received nine. [[bink RM|The ink was the best that money could buy, and it could be got off no finger]], she said.

[[bconc HY #spokesperson|Ms Hamadeye rang the governor on Monday night and conceded]], said Harouna Yonli, a spokesman for the winner. Her headquarters in the old town was closed.

The prefect of Darou, Alassane Bationon, praised the calm. [[badmit AB|Every observer who came to a door in Darou or elsewhere was let in]], he said. [[bsmall AB|It was a feast of democracy]].

[[burn ST #police-language|Two receptacles, new, unsealed and without contents, were secured in a field at 1805 hours]], the gendarmerie said in its bulletin. [[bwho ST h #non-denial|Captain Seydou Tandina would not discuss how they had come there]].

[[bprint RM|All ballot papers came off the presses of the state in Tamarga]], Maidagi said. [[bweight RM #unit-conversion|The load that left the store weighed eighteen tonnes]]. Seven lorries carried it north.

[[bquit EC|One head of station, a teacher in the old town, resigned in the course of the afternoon]], the commission noted. No name was given.

[[bproto BZ p #broken-promise|The sheets from every single station will be hung up before the week is over]], the governor told supporters from the roof of a bus. Final results are due on 1 December. The commission's bill for the election stands at 3.4 billion francs, most of it for fuel, and the treasury has paid half. [[bobs AG m|The observers asked for a new count in Darou]], and handed in a file. "[[bshut AG|In thirty-one places our people spent the Sunday outside, because nobody would open to them]]," Aichatou Gounaba, their head, said.

@article c
file: echo-du-levant-imprimerie.txt
voice: translated
layout: keyed
title: The papers that came by the sea
byline: Zenabou Alkassoum-Dia
publisher: L'Echo du Levant
published: 2015-11-20
quotes: guillemets

(Translated from the French.)

From the quay of Cotavi one sees the workshop well: four machines, a dog, a calendar of the year before last. Mr Ousmane Kindo, master printer, receives standing.

"[[cprint OK|The ballots of Bassoro, all of them, it is we who have printed them here, in nine nights]]," he declares. The order is on the wall, framed. [[cweight OK #unit-conversion|Twenty-six thousand pounds in all, the carrier has weighed them]], and the bill of the carrier he shows likewise. [[cpaid OK|The half of the sum remains due to him]].

Returned to the north, we have sought those who on the Sunday held the rooms. Mrs Fatimata Ouiminga corrects notebooks under a neem. "[[cquit FO|I have laid down nothing at all; a note without a stamp relieved me at four o'clock]]," says she. The note is with a lawyer.

Mrs Aichatou Gounaba, for the observers, has finished her sums. [[cobs AG|Two hundred and fourteen people were out for her]]. [[cnine AG|At nine in the morning six hundred and four stations functioned]], and not one more. [[crange AG #range|As for the participation, she places it between forty and forty-five in the hundred]]. [[cborder AG h|For the eleven villages of the frontier she prefers not to pronounce]].

The president of the commission, Mrs Rakiatou Maidagi, has received us in her garden, on the Thursday, at the hour of the tea. The sums of the observers? "[[cgossip RM d|That is what one tells under the mango tree when the tea is long]]." "[[cseven RM|At nine we had scarcely seven hundred rooms in service, the lorries were late]]," she concedes of her own. [[cclosed RM #time-forms|At six o'clock all has been closed, without an exception]].

And the slip of the registry, has it served? It has not been possible to learn how many voted with it. [[cslip RM h #non-denial|The question will be treated in the report]], says she.

The captain of the gendarmes we have met on the road, at the barrier. "[[cbox ST|My men have the right to stand beside the box itself, it is written]]," says Mr Seydou Tandina, who quotes an article by heart. [[cfar ST #unit-conversion|From the barrier to the nearest room, he adds, one counts three kilometres]]. [[cgood ST|Never has one seen a vote so clean]].

In the quarter behind the mosque a barber offers to the passers-by half a lemon. [[clemon N #sarcasm|An excellent ink, says his placard, it resists to everything except to breakfast]]. He was to vote himself and found his name on no list.

[[cquote N|Mr Yonli has made it known that the doctor had conceded by telephone]]. The doctor is said to travel. It will be read next week, in these columns, what the tribunal has to say of it. The price of paper, for the rest, has risen since.

@article d
file: compass-hamadeye.txt
voice: interview
layout: wrapped
title: Salamatou Hamadeye: I wanted to talk about thirty-one doors
byline: Rahila Kouyadou
publisher: Sahara Compass
published: 2015-11-28
quotes: straight

Dr Salamatou Hamadeye has delivered, by her own reckoning, four thousand children in Bassoro. She meets us in the ward, between two rounds, with a stethoscope over a campaign shirt.

COMPASS: You telephoned Mr Zongnaba on the Monday.

HAMADEYE: [[dcall SH|I rang to ask him about the thirty-one doors that stayed shut to our observers]]. [[dconc SH|I gave nothing up in that call, and have given nothing up since]].

COMPASS: His people heard it otherwise.

HAMADEYE: [[dnever SH d #denied-denial|I have never said that he did not get votes]]. He got many. [[dsis SH|He was polite and called me his sister]].

COMPASS: How many people voted?

HAMADEYE: [[dhow SH h|I was in one village after the other, how should I know]]. In mine the box was full by noon.

COMPASS: Would you have won with other ink?

HAMADEYE: [[dink SH #hypothetical|If every thumb had voted only once, we would be in a second round]].

COMPASS: You were in Tamarga last week. Did you see the president?

HAMADEYE: [[dpres SH h #non-denial|I saw my sister, her garden is very fine this year]].

COMPASS: And the sheets that the governor wanted to publish?

HAMADEYE: [[dsheets SH|Thirteen days have gone, and I have yet to see one on any wall]]. Ask the wind.

COMPASS: What do you ask of the tribunal?

HAMADEYE: [[dask SH m|A new vote in Darou, with boxes that one can see through]]. [[dwhy SH q|Is that so much?]]

COMPASS: The prefect speaks of a feast.

HAMADEYE: [[dfuneral SH|What I saw was the funeral of an election]], with soldiers carrying the coffin. Forgive me, I have been on duty since yesterday.

COMPASS: A witness says that the boxes in the millet were new ones.

HAMADEYE: [[dbox SH|Our people were paid to look, and one of them lifted one]]. [[dturn SH|The commission has published a turnout of 61 per cent]], and you have published it after them. Nobody asked for the addition.

COMPASS: If the tribunal turns you down?

HAMADEYE: [[dcourt SH p|I will accept what it says]]. [[dunless SH #hypothetical|Unless they refuse to hear witnesses, in which case people will walk to Tamarga]].

COMPASS: How far is that?

HAMADEYE: Six days, with sandals. Five for the young ones. [[dfar SH #unit-conversion|About 190 miles, I have driven it in an ambulance often enough]].

COMPASS: [[dsign N|The road sign says 306 kilometres]].

HAMADEYE: Then the sign and my speedometer agree for once.

The nurse comes in with a list. Dr Hamadeye reads it, signs, and asks whether the generator has been filled. It is the end of the cold season's first week, and two of the six incubators are out of use. She mentions, on the stairs, that she will vote again in any case, with the same thumb.

@claim aclose 2015-11-15T20:00 | Polling stations in Bassoro closed at 20:00 on 15 November 2015
@claim bend 2015-11-15T18:00 | Voting in Bassoro ended at 18:00 on 15 November 2015
@claim cclosed 2015-11-15T18:00 | All polling stations in Bassoro closed at 18:00 on 15 November 2015 without exception
@claim aurn 2015-11-15 | The two ballot boxes in the field were sealed and full of papers
@claim burn 2015-11-15T18:05 | The two ballot boxes in the field were new, unsealed and empty
@claim bwho 2015-11-17 | Seydou Tandina does not say how the two ballot boxes came to the field
@claim dbox 2015-11-15 | An observer lifted one of the ballot boxes in the field
@claim aguess 2015-11-15 | Turnout in Bassoro could pass 50 per cent
@claim bturn 2015-11-15 | Turnout in Bassoro was 61 per cent
@claim crange 2015-11-15 | Turnout in Bassoro was between 40 and 45 per cent
@claim dturn 2015-11 | The commission has published a turnout of 61 per cent
@claim dhow 2015-11-15 | Salamatou Hamadeye does not know how many people voted
@claim cborder 2015-11-15 | Aichatou Gounaba gives no turnout for eleven frontier villages
@claim ainktest 2015-11-15 | The ink came off a reporter's thumb within a minute with lemon juice
@claim bink 2015-11-15 | The ink could be removed from no finger
@claim clemon 2015-11 | The ink resists everything except breakfast (said mockingly)
@claim dink 2015-11-15 | There would be a second round if every voter had voted only once
@claim anocard 2015-11-15 | Nobody can vote without a voter's card, not even with a slip from the registry
@claim acard 2015-11-15 | People who have lost the voter's card can vote with a slip from the registry
@claim cslip 2015-11-19 | The commission does not yet say how many people voted with a slip
@claim abar 2015-11-15 | Observers were turned away at 31 polling stations in Bassoro
@claim bshut 2015-11-15 | Observers were left outside in 31 places in Bassoro on 15 November 2015
@claim dsign 2015 | Tamarga is 306 kilometres away by the road sign
@claim cobs 2015-11-15 | 214 observers were out in Bassoro
@claim badmit 2015-11-15 | Every observer in Darou and elsewhere in Bassoro was let in
@claim amany 2015-11-15 | At least 200 observers were out in Bassoro
@claim bmust 2015 | Armed men must stay 100 metres from the door of a polling room
@claim cbox 2015 | Gendarmes may stand beside the ballot box itself
@claim aopen 2015-11-15T09:10 | 812 of 840 polling stations in Bassoro were at work shortly after 09:00
@claim cnine 2015-11-15T09:00 | 604 polling stations in Bassoro were at work at 09:00
@claim cseven 2015-11-15T09:00 | Scarcely 700 polling stations in Bassoro were at work at 09:00
@claim cgossip 2015-11 | The sums of the observers are mere gossip | Six hundred and four stations worked at nine and turnout was between 40 and 45 per cent
@claim alate 2015-11-15 | The remaining polling stations will open in one to two hours
@claim bprint 2015 | All ballot papers for Bassoro were printed by the state presses in Tamarga
@claim cprint 2015 | All ballot papers for Bassoro were printed by Ousmane Kindo's workshop in Cotavi
@claim bweight 2015 | The ballot papers for Bassoro weighed 18 tonnes
@claim cweight 2015 | The ballot papers for Bassoro weighed 26,000 pounds, about 11.8 tonnes
@claim bquit 2015-11-15 | A teacher in charge of a station in the old town resigned on the afternoon of 15 November 2015
@claim cquit 2015-11-15T16:00 | Fatimata Ouiminga did not resign as head of station but was relieved by a note at 16:00
@claim bconc 2015-11-16 | Salamatou Hamadeye rang Boureima Zongnaba on 16 November 2015 and conceded
@claim dconc 2015-11-16 | Salamatou Hamadeye conceded nothing in the call of 16 November 2015 or since
@claim cquote 2015-11 | Harouna Yonli has said that Salamatou Hamadeye conceded by telephone
@claim dcall 2015-11-16 | Salamatou Hamadeye rang Boureima Zongnaba to ask about observers who were not let in
@claim dnever 2015-11 | Salamatou Hamadeye has not said that Boureima Zongnaba got no votes | Salamatou Hamadeye has said that Boureima Zongnaba got no votes
@claim bproto 2015-11 | The sheets of every station will be published before the week is over
@claim dsheets 2015-11-28 | No sheet of a station has been published by 28 November 2015
@claim bsmall 2015-11-15 | The election in Bassoro was a feast of democracy
@claim dfuneral 2015-11-15 | The election in Bassoro was the funeral of an election
@claim cgood 2015-11-15 | No vote has ever been so clean
@claim bobs 2015-11-17 | The observers demand a new count in Darou
@claim dask 2015-11-28 | Salamatou Hamadeye demands a new vote in Darou with transparent boxes
@claim dwhy 2015-11-28 | Salamatou Hamadeye asks whether a new vote in Darou is so much
@claim dcourt 2015-11-28 | Salamatou Hamadeye will accept the ruling of the tribunal
@claim dunless 2015-11-28 | People will walk to Tamarga if the tribunal hears no witnesses
@claim dpres 2015-11 | Salamatou Hamadeye does not say whether a meeting with the president took place
@claim dfar 2015 | Tamarga is about 190 miles away from Bassoro by road

@pair C close temporal aclose bend #time-forms | doors shut at eight; voting ended at six
@pair C close temporal aclose cclosed #time-forms | eight in three districts; six without exception
@pair C boxes antonym aurn burn | sealed and heavy with papers; unsealed and without contents
@pair C turnout numeric bturn crange #range | 61; between 40 and 45
@pair C turnout denial crange cgossip | mocks the observers' sums
@pair C ink antonym ainktest bink | gone within a minute; off no finger
@pair C card modality anocard acard | nobody without the card; can vote with a slip
@pair C observers antonym,negation abar badmit | turned away at 31 doors; every one let in
@pair C observers antonym,negation badmit bshut | every observer let in; 31 left outside, in the same report
@pair C observers negation,antonym badmit dcall | every observer let in; doors that stayed shut to them
@pair C guns modality bmust cbox | must keep a hundred metres off; may stand beside the box
@pair C stations numeric aopen cnine | 812; 604 at the same hour
@pair C stations numeric aopen cseven | the same president: 812; scarcely 700
@pair C print lexical bprint cprint | all by the state in Tamarga; all by a workshop in Cotavi
@pair C weight numeric bweight cweight #unit-conversion | 18 tonnes; 26,000 pounds
@pair C teacher lexical bquit cquit | resigned; relieved by a note
@pair C concede lexical,negation bconc dconc | conceded; gave nothing up

@pair T hedge aguess bturn | could pass the half; 61
@pair T quoted-by-another dturn crange | the candidate repeats the commission's figure
@pair T hedge dhow bturn | does not know
@pair T different-place-time cborder crange | eleven villages left out
@pair T hedge bwho aurn #non-denial | will not discuss how the boxes came there
@pair T sarcasm clemon bink | an excellent ink is mockery
@pair T sarcasm clemon ainktest | placard and test on one side
@pair T conditional dink bink | if every thumb had voted only once
@pair T hedge cslip acard #non-denial | the question will be treated
@pair T hedge cslip anocard #non-denial | numbers of the slip are left open
@pair T at-least amany cobs #bound | at least 200; 214
@pair T update aopen alate #range | 28 still shut, in one to two hours
@pair T quoted-by-another cquote dconc | the paper passes on what Yonli said
@pair T rounding dfar dsign #unit-conversion | 190 miles, 306 kilometres
@pair T negation-scope dnever bconc #denied-denial | never said that he got no votes is no concession
@pair T negation-scope dnever dconc #denied-denial | he got votes; nothing given up
@pair T promise-later-changed bproto dsheets #broken-promise | before the week is over; none after thirteen days
@pair T opinion bsmall dfuneral | a feast; a funeral
@pair T opinion cgood dfuneral | so clean a vote; a funeral
@pair T opinion bobs dask | a new count; a new vote
@pair T question dwhy bobs | a question
@pair T conditional dunless dcourt | unless they refuse witnesses
@pair T hedge dpres dcall | the sister's garden
@pair T update aguess dturn | could pass the half; published at 61
@pair B cnine cseven | 604 and scarcely seven hundred
@pair B cnine cgossip | the mockery may aim at the other sum
@pair B bconc dcall | rang to concede, or to ask about the doors
@pair B dbox burn | a box that can be lifted may be empty
@pair B cgood dbox | a clean vote and a ballot box in a field
