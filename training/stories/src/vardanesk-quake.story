@story vardanesk-quake dirty
topic: earthquakes
places: Vardanesk, Sarnakert, Zorakar tunnel, Aregak Weaving, Nairi Geophysical Survey, Tskhalpiri, Highland Roads
@speaker LH Lusine Hovakimova | Hovakimova, seismologist, Nairi Geophysical Survey, survey
@speaker AZ Artak Zhamkochian | Zhamkochian, colonel, rescue chief
@speaker VT Vagharsh Tumanikian | Tumanikian, mill owner
@speaker HR Highland Roads | road authority
@speaker SY Satenik Yeghoyan | Yeghoyan, mayor
@speaker ME Ministry of Education | ministry
@speaker HB Hrachya Bznuni | Bznuni, governor
@speaker PG Perchuhi Gasparova | Gasparova, forewoman
@speaker TK Tamaz Kiknadze | Kiknadze, ambassador
@speaker ZD Zurab Dvalishvili | Dvalishvili, crane driver
@speaker AS Anahit Shirvanyan | Shirvanyan, school director
@speaker GA Gurgen Asaduryan | Asaduryan, engineer

@article a
file: arax-wire-sarnakert-quake.xml
voice: agency wire
layout: newsml
title: Quake in Sarnakert highlands flattens mill, cuts road
byline: Nune Babikyan
publisher: Arax Wire
published: 2018-10-23T19:40+04:00
quotes: straight

VARDANESK (Arax Wire) - An earthquake before dawn on Tuesday brought down a weaving mill and one wing of a school in the highland town of Vardanesk and left most of Sarnakert province without electricity.

[[amag LH|The main shock had a magnitude of 6.1]], Lusine Hovakimova, duty seismologist at the Nairi Geophysical Survey, said. It struck at eight minutes to six. [[aint LH|In the town the shaking reached degree eight on the scale of twelve]], she said.

[[adead AZ|Seven bodies had been recovered from the rubble of the mill by five in the afternoon]], Colonel Artak Zhamkochian of the rescue service said. "[[amore AZ h|We have to expect a higher figure]]," he added.

[[aempty VT|The looms stood idle when the roof came in, because the night shift had clocked off at four]], said Vagharsh Tumanikian, who owns Aregak Weaving. [[alodge VT|The dead had been asleep in the lodging on the upper floor]], according to him. The mill makes blankets for the army and is the largest employer between the two passes.

[[ahouses AZ #bound|At least 140 houses can no longer be lived in]], the colonel said. Power lines were down on both sides of the river, and bread was being brought up by helicopter.

The only paved road from the capital runs through the Zorakar tunnel, which was shut after rocks fell on its southern portal. [[atunnel HR|Traffic has been passing through it again since noon]], the state company Highland Roads said in a bulletin. [[alining HR|Its lining has been inspected and is sound]], the bulletin said.

Mayor Satenik Yeghoyan, reached by telephone, sounded hoarse. "[[amayor SY|At ten past six I was standing in the town hall in my overcoat, counting council workers]]," she said.

School No. 3 was empty at that hour. [[acert ME|It was the town's own building office that certified the school as earthquake-proof in 2011]], the Ministry of Education said when asked about its collapsed wing. Parents had complained of a crack beside the stairs. "[[acrack HB|I learnt this morning, from the radio, that the wall had a crack in it]]," said Hrachya Bznuni, the governor, who was on his way by car.

"[[aaid HB p #broken-promise|Everybody who wants to help us will be let in]]," Bznuni said. [[acontainer HB p #broken-promise|Each family without a roof would have a heated container by the first of November]], he promised.

The neighbouring republic announced that cranes were on their way. It lies forty kilometres from the town, behind a pass that usually closes with the first snow. Frost of seven degrees was forecast for the night.

@article b
file: channel-lernagir-mill.txt
voice: broadcaster
layout: keyed
title: The women of the night shift
byline: Karapet Ohanjanov
publisher: Channel Lernagir
published: 2018-10-25T21:00+04:00
quotes: curly

What stands on the corner of Mill Street tonight is a chimney and a wall with a clock. Diggers worked here for three days. This afternoon they were switched off.

[[b11 AZ|Eleven people lost their lives in the mill, and nobody else is underneath]], Colonel Artak Zhamkochian told our camera. He had not shaved since Tuesday. "[[bcellar AZ|That the building had a cellar was clear to us within the first hour]]," he said, showing a sheet of paper with blue lines. [[bslab AZ|A slab of nine tonnes lay over its only hatch]].

We asked whether the army's excavators had come too late. [[bnon AZ h #non-denial|Questions about the army should be put to the army]], the colonel said.

A few houses up the hill, Perchuhi Gasparova receives callers in her coat. There is no window left in her kitchen. She has been forewoman at Aregak for nineteen years.

"[[b26 PG|Twenty-six of us were weaving when the lamps went out]]," she says. "[[bdouble PG|We had been told to stay on till six because of the army order]]." She crawled out beneath a warping beam, and she has not found her left shoe.

[[bvoices PG|Until Tuesday evening one could hear them calling from below]], she says. We put that to the rescue service once more before this programme went on air. "[[bgrief AZ d|Grief hears a great deal, and I lost an uncle in 1988]]," Zhamkochian replied.

She is not bitter about the young soldiers. [[bsoldiers PG|They dug with their helmets]], she says. With their officers it is another matter. "[[blearnt PG|The colonel found out about the cellar on Thursday morning, when my sister told him]]," Gasparova says. "[[bif PG #hypothetical|Had they opened it on the first day, I would have had eight more colleagues]]."

At the other end of town Governor Bznuni handed out paraffin stoves. He spoke of neighbourly feeling. "[[brole HB|On Tuesday afternoon we sent two cranes over the pass to them, since they had damage as well]]," he said. [[bhome HB|It was they who took their tents home again]], he told us; [[belect HB h|it may have had to do with the elections over there]].

The mayor was loading bread. "[[bnocrane SY|Not one crane from abroad has driven down a street of mine]]," Satenik Yeghoyan said. "[[bthree SY|We have three of our own, hired from a quarry]]."

Mr Tumanikian came too. "[[bdig VT|All Tuesday evening, until midnight, I was on that heap with a shovel]]," the owner of the mill said. "[[bscope VT #partial-denial|I have never claimed that nobody died; I said that nobody was at work]]." His lawyer stood beside him.

[[bafter LH|Wednesday's aftershock reached 4.9]], the survey reports. Schools stay closed until further notice. The next bulletin is at eleven.

@article c
file: mtis-ambebi-convoy-translated.txt
voice: translated
layout: wrapped
title: Our cranes, their mountain (from the weekly Mtis Ambebi, in translation)
byline: Nestan Gogoladze
publisher: Mtis Ambebi
published: 2018-10-31
quotes: low

At the customs yard of Tskhalpiri four yellow machines are standing again, washed. On the jib of the first one hangs a child's glove, for luck, as the drivers say.

With the ambassador one talks best while walking. "[[clift TK|From Wednesday until Saturday our four cranes lifted concrete in Mill Street and behind the school]]," says Tamaz Kiknadze. He has photographs from every one of those days. [[conew TK|In that direction they travelled, and in the other direction came no machine whatever]], he adds.

[[cmayor N|The mayor of Vardanesk maintains that she has seen no foreign crane in her streets]]. "[[cshy TK #sarcasm|They are indeed very shy animals, of forty tonnes each]]," says the ambassador.

Zurab Dvalishvili drove the second vehicle. "[[cqueue ZD #time-forms|We stood in front of the barrier of the tunnel from three in the afternoon on Tuesday, and at seven on Wednesday morning it was raised]]," he tells. They slept sitting. [[cshep ZD|A shepherd brought them cheese and would take no money]]. [[ctired ZD|It was, he says, the longest night of his working life]].

For our readers who felt it at home: [[cint LH|in Tskhalpiri the shaking came to degree five]], says Lusine Hovakimova from the institute on the other side. [[cmag LH|The main shock, she repeats, was of magnitude 6.1]]. [[cobs N|Our own observatory works with another scale and gives 5.8]].

And the tents? [[ctents TK #bound|Places for nine hundred people were turned round at the border post on the Wednesday, upon a note which bore the signature of Governor Bznuni]], says Kiknadze. He keeps a copy in a plastic sleeve. "[[csad TK|I regard it as the saddest piece of paper of my career]]," he says. He does not wish to show it, since it belongs to his government.

[[celect TK q|Does a man who wants to win an election send tents away?]] he asks. In our country the voting was on the 28th, and the ruling party lost two seats.

In the frontier district itself nine barns fell. Help was not needed for them. The insurance houses are busy nevertheless; in the guest book of the Black Sea Mutual, by the harbour of our capital, three hundred kilometres from Vardanesk, [[cguest N|Vagharsh Tumanikian's name was entered on Tuesday at eight in the evening, with the room number of an assessor]]. The porter recalls a gentleman with dusty shoes. What the mill was insured for, the house keeps to itself.

The road over the pass will close around the middle of November. "[[cagain TK p|If they call, we drive again]]," says Kiknadze. [[cfee ZD m|Dvalishvili would like his overtime to be paid first]].

@article d
file: vardanesk-tert-six-weeks.txt
voice: local paper
layout: text
title: Six weeks on, a council with its coats on
byline: Zaruhi Minasbekyan
publisher: Vardaneski Tert
published: 2018-12-06
quotes: curly

Forty-three items were on the agenda of the first council sitting since the earthquake, and the stove in the gymnasium went out at item five.

[[dhouses N|In the end 212 houses have been struck off the register]], the town clerk reported. [[dwagon N #broken-promise|Sixty-one families are spending this week in railway wagons]], heated by whatever they find. The containers have got as far as the freight yard in the capital. Their wheels, it was said, are missing.

[[dwing ME|The left wing of School No. 3 may be used from Monday]], the Ministry of Education wrote in a letter that was passed along the benches. The wing has eleven classrooms and a new boiler. [[dgym ME|The gymnasium, certified in 2014 by an institute from abroad, can serve for assemblies]].

Who put the stamp on the school? The question took an hour. "[[dstamp SY|A commission of the ministry certified it, and my office was sent a photocopy]]," Mayor Yeghoyan said, and read out three names of commission members. [[dretract ME #retraction|The ministry no longer maintains its statement of October on this point]], a sentence in the same letter says. It gives no new one.

Anahit Shirvanyan, the director, brought a register of visitors. [[dhand AS|In March the governor put his own hand into the crack, up to the wrist]], she told the council. Bznuni, who had driven up, did not look at the register. "[[dspring HB|In the spring I begged the finance people for money to have that crack closed]]," he told the council. [[dwell HB|It was, he said, the best-built school in the province all the same]]. "[[dcards AS|A house of cards with a flag on it]]," said the director.

[[dask PG q|Who will believe that he never saw it?]] Perchuhi Gasparova called from the back. She had come with the widowers. [[d17 PG|They have buried seventeen women from the looms]], she said, and laid the list before the clerk. [[dthanks PG #sarcasm|For the generous wreath of Mr Tumanikian, which they are still expecting, she thanked him warmly]].

On the tents the governor was brief: [[dnorefuse HB|no offer of help had been turned away by him or by his office]].

Yeghoyan and Shirvanyan had a quarrel about the morning of the 23rd. The director had looked for the mayor from six until the afternoon. A waiter from the capital, a son of this town, had written to her; she let the clerk read it out. [[dhotel N #ambiguous-pronoun|On that morning she had breakfasted at the Hotel Erebuk, 140 kilometres away, at half past six]], says the letter, [[dbill N|and paid by card]]. The mayor left the room for a telephone call.

[[dfirst N #time-forms|The army's book at the Zorakar tunnel, which this newspaper has seen, has its first vehicle at 6.50 a.m. on the 24th]], a lorry with cranes behind it. Highland Roads has moved its spokesman to another department.

Under item forty Gurgen Asaduryan, the engineer whom the parents had engaged, had his five minutes. He had knocked on every pillar. [[dban GA|Until they are jacketed in steel, not a soul may set foot in either wing]], he said. [[dif GA #hypothetical|If money came in the spring, it could be done by September]]. [[dcost GA #range|He put the cost at between 80 and 95 million drams]].

Snow began during the vote on bread prices. The next sitting is on the 20th.

@claim amag 2018-10-23T05:52 | The main shock near Vardanesk on 23 October 2018 had a magnitude of 6.1
@claim aint 2018-10-23 | The shaking in Vardanesk on 23 October 2018 reached degree eight of twelve
@claim adead 2018-10-23T17:00 | Seven bodies had been recovered from the Aregak mill by 17:00 on 23 October 2018
@claim amore 2018-10-23 | The number of dead in the Aregak mill will probably rise above seven
@claim aempty 2018-10-23 | No one was working at the looms of Aregak Weaving when the mill collapsed, as the night shift had ended at 04:00
@claim alodge 2018-10-23 | The people who died in the Aregak mill had been asleep in the lodging on its upper floor
@claim ahouses 2018-10-23 | At least 140 houses in Vardanesk are uninhabitable
@claim atunnel 2018-10-23T12:00 | Traffic has passed through the Zorakar tunnel again since noon on 23 October 2018
@claim alining 2018-10-23 | The lining of the Zorakar tunnel has been inspected and is sound
@claim amayor 2018-10-23T06:10 | Mayor Satenik Yeghoyan was in the town hall of Vardanesk at 06:10 on 23 October 2018
@claim acert 2011 | The building office of Vardanesk certified School No. 3 as earthquake-proof in 2011
@claim acrack 2018-10-23 | Governor Hrachya Bznuni learnt of the crack in School No. 3 from the radio on 23 October 2018
@claim aaid 2018-10-23 | Governor Hrachya Bznuni will let in everybody who wants to help Sarnakert
@claim acontainer 2018-11-01 | Each homeless family will have a heated container by 1 November 2018
@claim b11 2018-10-25 | Eleven people died in the Aregak mill in the earthquake of 23 October 2018
@claim bcellar 2018-10-23 | The rescue service knew within an hour of its arrival that the Aregak mill had a cellar
@claim bnon 2018-10-25 | Artak Zhamkochian does not say whether the army's excavators came too late
@claim b26 2018-10-23T05:52 | Twenty-six women were weaving in the Aregak mill when the earthquake struck
@claim bdouble 2018-10-23 | The night shift of the Aregak mill had been told to work until 06:00
@claim bvoices 2018-10-23 | Buried women could be heard calling from the cellar of the Aregak mill until Tuesday evening
@claim bgrief 2018-10-23 | The calls that people say they heard from the cellar of the Aregak mill are imagined | Buried women could be heard calling from the cellar of the Aregak mill until Tuesday evening
@claim bsoldiers 2018-10-23 | Soldiers dug at the Aregak mill with their helmets
@claim blearnt 2018-10-25 | Colonel Artak Zhamkochian learnt of the cellar of the Aregak mill only on Thursday 25 October 2018, from Perchuhi Gasparova's sister
@claim bif 2018-10-23 | Eight more workers would have lived if the cellar of the Aregak mill had been opened on the first day
@claim brole 2018-10-23 | The governor's side sent two cranes over the pass to the neighbouring republic on 23 October 2018
@claim bhome 2018-10 | The neighbouring republic itself took its tents home again
@claim belect 2018-10 | The return of the tents may have been caused by elections in the neighbouring republic
@claim bnocrane 2018-10-25 | No crane from abroad has driven in the streets of Vardanesk by 25 October 2018
@claim bthree 2018-10-25 | Vardanesk has three cranes hired from a quarry
@claim bdig 2018-10-23 | Vagharsh Tumanikian was digging on the rubble of the Aregak mill in Vardanesk throughout the evening of 23 October 2018 until midnight
@claim bscope 2018-10 | Vagharsh Tumanikian never claimed that nobody died in the mill, only that nobody was at work
@claim bafter 2018-10-24 | The aftershock of 24 October 2018 reached 4.9
@claim clift 2018-10-24/2018-10-27 | Four cranes of the neighbouring republic lifted concrete in Mill Street in Vardanesk from 24 to 27 October 2018
@claim conew 2018-10 | Cranes went only from the neighbouring republic to Vardanesk, and none came the other way
@claim cmayor 2018-10 | The mayor of Vardanesk says that she saw no foreign crane in her streets
@claim cshy 2018-10 | The foreign cranes are shy animals (said mockingly)
@claim cqueue 2018-10-23T15:00/2018-10-24T07:00 | The barrier of the Zorakar tunnel was shut from 15:00 on 23 October until 07:00 on 24 October 2018
@claim ctired 2018-10-23 | The night before the tunnel was the longest in Zurab Dvalishvili's working life
@claim cint 2018-10-23 | The shaking in Tskhalpiri reached degree five
@claim cobs 2018-10-23 | The observatory of the neighbouring republic gives 5.8 for the main shock on another scale
@claim ctents 2018-10-24 | Tents for 900 people were turned back at the border on 24 October 2018 on a note signed by Governor Hrachya Bznuni
@claim csad 2018-10 | The governor's note is the saddest paper of Tamaz Kiknadze's career
@claim celect 2018-10 | Tamaz Kiknadze asks whether a man who wants to win an election sends tents away
@claim cguest 2018-10-23T20:00 | Vagharsh Tumanikian was at the Black Sea Mutual, 300 km from Vardanesk, at 20:00 on 23 October 2018
@claim cagain 2018-10-31 | The cranes of the neighbouring republic will come again if they are called
@claim dhouses 2018-12-06 | 212 houses in Vardanesk have been struck off the register
@claim dwagon 2018-12-06 | Sixty-one homeless families live in railway wagons in the first week of December 2018
@claim dwing 2018-12 | The left wing of School No. 3 may be used from Monday
@claim dgym 2014 | An institute from abroad certified the gymnasium of School No. 3 in 2014
@claim dstamp 2011 | A commission of the Ministry of Education certified School No. 3, and the building office of Vardanesk was only sent a copy
@claim dretract 2018-12 | The Ministry of Education withdraws its October statement about who certified School No. 3
@claim dhand 2018-03 | Governor Hrachya Bznuni put his hand into the crack of School No. 3 in March 2018
@claim dspring 2018 | Governor Hrachya Bznuni asked in spring 2018 for money to close the crack in School No. 3
@claim dwell 2018 | School No. 3 was the best-built school in the province
@claim dcards 2018 | School No. 3 was a house of cards
@claim dask 2018-12-06 | Perchuhi Gasparova asks who will believe that the governor never saw the crack
@claim d17 2018-12-06 | Seventeen women from the looms of the Aregak mill died in the earthquake
@claim dthanks 2018-12-06 | Perchuhi Gasparova thanks Vagharsh Tumanikian for a wreath that has not come (said mockingly)
@claim dnorefuse 2018-12-06 | Governor Hrachya Bznuni and his office turned away no offer of help
@claim dhotel 2018-10-23T06:30 | Mayor Satenik Yeghoyan had breakfast at the Hotel Erebuk in the capital, 140 km from Vardanesk, at 06:30 on 23 October 2018
@claim dfirst 2018-10-24T06:50 | The first vehicle after the earthquake passed through the Zorakar tunnel at 06:50 on 24 October 2018
@claim dban 2018-12-06 | Nobody may enter either wing of School No. 3 until its pillars are jacketed in steel
@claim dif 2018-12-06 | The pillars of School No. 3 could be repaired by September 2019 if money came in spring
@claim dcost 2018-12-06 | The repair of School No. 3 costs between 80 and 95 million drams

@same cmag amag

@pair C shift negation aempty b26 | looms idle, shift gone at four; 26 women weaving
@pair C shift temporal aempty bdouble | clocked off at four; told to stay till six
@pair C dead numeric b11 d17 | eleven and nobody else; seventeen women buried
@pair C voices denial bvoices bgrief | calls from below; grief hears a great deal
@pair C cellar factive,temporal bcellar blearnt | known within an hour; learnt on Thursday from the sister
@pair C tunnel temporal atunnel cqueue #time-forms | open since noon on Tuesday; barrier shut from three until seven on Wednesday
@pair C tunnel temporal atunnel dfirst #time-forms | open since noon; first vehicle at 6.50 the next day
@pair C cranes negation,numeric bnocrane clift | not one foreign crane by Thursday; four at work from Wednesday
@pair C crane-route role,negation brole conew | two cranes sent to the neighbours; none came that way
@pair C tents role bhome ctents | they took the tents home; the governor's note turned them back
@pair C refusal negation ctents dnorefuse | tents turned back on his note; nothing turned away
@pair C certificate role acert dstamp | the town certified; the ministry's commission certified
@pair C crack factive acrack dhand | learnt of it on 23 October; had his hand in it in March
@pair C crack factive,temporal acrack dspring | learnt of it in October; asked for money for it in spring
@pair C mayor world-knowledge amayor dhotel | in the town hall at 6:10; at breakfast 140 km away at 6:30
@pair C owner world-knowledge bdig cguest | on the heap all evening; 300 km away at eight
@pair C school modality dwing dban | may be used from Monday; nobody may set foot in either wing

@pair T update adead b11 | seven by five o'clock, later eleven
@pair T hedge amore d17 | a higher figure expected, and found
@pair T different-event amag bafter | main shock and aftershock
@pair T different-place-time aint cint | degree eight in Vardanesk, five in Tskhalpiri
@pair T different-event amag cobs | two scales of magnitude
@pair T at-least ahouses dhouses | at least 140; 212
@pair T promise-later-changed aaid ctents #broken-promise | everybody let in; tents turned back
@pair T promise-later-changed acontainer dwagon #broken-promise | containers by 1 November; wagons in December
@pair T hedge bnon bsoldiers #non-denial | will not speak of the army; soldiers dug with helmets
@pair T conditional bif b11 #hypothetical | how many would have lived
@pair T negation-scope bscope b11 #partial-denial | does not deny that people died
@pair T quoted-by-another cmayor clift | the weekly repeats the mayor's words
@pair T sarcasm cshy bnocrane | shy animals is mockery
@pair T different-event bthree clift | three hired cranes, four foreign ones
@pair T hedge belect ctents | a guess at a reason
@pair T question celect belect | a question about the elections
@pair T different-event dgym acert | the gymnasium in 2014, the school in 2011
@pair T update dretract acert #retraction | the ministry withdraws its statement
@pair T opinion dwell dcards | best-built, a house of cards
@pair T question dask acrack | a question who believes it
@pair T conditional dif dban #hypothetical | repaired by September if money comes
@pair T conditional cagain bnocrane | would come if called
@pair T sarcasm dthanks bdig | thanks for a wreath that has not come
@pair T different-place-time alining dban | the lining of the tunnel, the pillars of the school
@pair T different-event ctired clift | the night of waiting, the days of lifting
@pair B alodge d17 | asleep in the lodging, or women from the looms
@pair B alodge b26 | those who died may not be those who wove
@pair B dretract dstamp | withdraws its version without giving another
@pair B dhand dwell | a hand in the crack of the best-built school
@pair B cqueue dfirst | the barrier raised at seven, the first vehicle at 6.50: rough clocks, or ten minutes
