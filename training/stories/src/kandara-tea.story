@story kandara-tea dirty
topic: labour
places: Kandara, Wewelgama, Malpitiya Plantations, Lower Kandara, Estate Workers' Front
@speaker DA Dilrukshi Amarasekera | Amarasekera, Ms Amarasekera, spokeswoman
@speaker NR Nihal Rajakaruna | Rajakaruna, Mr Rajakaruna, estate manager
@speaker YP Yogeswary Perumal | Perumal, union secretary
@speaker GP Ganesan Perumal | dispenser
@speaker KR Kamala Ramaiah | Ramaiah, Mrs Ramaiah, plucker
@speaker SJ Sarath Jayakody | Jayakody, driver
@speaker MF Mohamed Fuard | Fuard, mechanic
@speaker LM Leo Mariadas | Father Mariadas, priest
@speaker PI Wewelgama police | police
@speaker EW Estate Workers' Front | union, Front
@speaker PF people familiar with the board | people close to the board
@speaker ML labour ministry | ministry
@speaker MP Malpitiya Plantations | company

@article a
file: serendib-press-kandara-agreement.xml
voice: agency wire
layout: nitf
place: Wewelgama
title: Tea firm says pact ends stoppage on Kandara estate
byline: Ishara Dissanayake
publisher: Serendib Press Service
published: 2016-08-20T13:25+05:30
quotes: curly

WEWELGAMA (Serendib Press Service) - Pluckers on the Kandara tea estate in the central hills are to return on Monday after twelve days without work, according to the owner, Malpitiya Plantations.

[[asigned DA #spokesperson|The union put its signature under the agreement on Friday evening]], Dilrukshi Amarasekera, who speaks for the company, said by telephone from Colombo.

[[awalk DA|At muster on 8 August the women laid down their baskets and walked off]], she recalled. [[athird DA #percentage-conversion|A third of the 1,200 on the roll took part, hardly more]]. [[arun DA|Troughs and dryers in the factory were going every day]], she said, with leaf from neighbouring divisions.

The parties differ over money. [[awage DA|What lay on the table on 4 August was 770 rupees a day]], Amarasekera said. [[anorm DA|The norm of Kandara is sixteen kilos of green leaf, unchanged since 2011]]. Whoever brings in more is paid by the kilo. "[[ascale DA #spokesperson|That two of the scales were out we discovered on 10 August]]," she conceded; they have been replaced.

[[apeople PF #people-familiar|A rise by a hundred rupees had been cleared in June]], people familiar with the board said.

[[aminister ML|The labour minister, Ranjith Wickramaarachchi, sat down with both sides in the rest house of Wewelgama on Friday of last week]], his ministry announced. [[adeputy ML|A deputy commissioner took the chair on the Thursday]]. It gave no details.

[[apolice PI #police-language|Officers were deployed along the main road only and did not enter the workers' lines]], the police station said in a written answer. [[aarrest PI #police-language|Two males were taken into custody for obstruction and enlarged on bail]].

[[abonus MP p #broken-promise|A bonus of 5,000 rupees will be in every pay packet before Deepavali]], the company promised. Its crop for the year is put at 1.1 million kilos of made tea, a tenth less than in 2015 because of the dry spring.

[[aloss DA|By Friday 60,000 kilos of leaf had been lost]], Amarasekera said. Prices at the Colombo auction rose slightly in the week, which brokers explained with demand from the Gulf.

@article b
file: hill-country-sentinel-chain-on-gate.txt
voice: local paper
layout: keyed
title: A chain, a slip of paper and 1,200 baskets
byline: Thilini Ranasinghe
publisher: Hill Country Lamp
published: 2016-08-22
quotes: straight

"We are early people," says Kamala Ramaiah. She has plucked in the upper division of Kandara for thirty-one years, and her mother did so before her.

[[bchain KR|On 8 August she came to muster with her basket, as everybody did, and found the gate chained]]. [[bnorm KR|Twenty kilos is what they have been asking for since January]], she says. Two fingers of her left hand do not bend any more.

[[bshare N #stealth-edit|Of the 1,200 workers on the roll 1,140 stayed away in the following days]]. Mist lay on the slopes, and the bushes grew out into a fringe.

Who had put the chain there? Sarath Jayakody drives the estate lorry and was warming the engine. [[bdriver SJ #time-forms|At five in the morning Mr Rajakaruna hung it up with his own hands and pocketed the key]], he says. Nihal Rajakaruna is the manager. He has been in Colombo since the weekend and does not reply to messages.

Mohamed Fuard repairs scales for nine estates. [[bmech MF|In May he told the manager that two of them were weighing short, and the manager signed for it]], he says. The slip is yellow and has a thumb mark.

Yogeswary Perumal, secretary of the Estate Workers' Front, keeps a thermos of plain tea in her bag. She is not related to Ganesan Perumal, the dispenser of the estate, though letters go astray between them. "[[battend YP|What I signed on Friday was a list of those present]]," she says, "[[bheading YP|with the word attendance over it]]". "[[bnobody YP|Neither on that Friday nor before did we have the minister across a table]]," she adds. [[bganesan GP #namesake|The dispenser says that he did sign on Friday, for two cartons of bandages]].

In the lines the doors are low. "[[brooms KR #police-language|Three men in helmets stood in our room while my daughter was dressing]]," Ramaiah says. [[bcase EW m|The union asks for an inquiry by officers from another province]].

The labour office in Wewelgama is a room over a tyre shop. [[bstamp N|A strike notice with fourteen days' grace bears its stamp of 21 July]]. The clerk was proud of the ink.

Schools on the estate are open; the crèche is not. "[[bq KR q|Who was it that found us lazy?]]" Ramaiah asks, and picks up her basket to look at the bottom.

@article c
file: hill-country-lamp-updated-baskets.txt
voice: local paper
layout: keyed
title: A chain, a slip of paper and 1,200 baskets
byline: Thilini Ranasinghe
publisher: Hill Country Lamp
published: 2016-08-22
modified: 2016-08-24
copy_of: b
quotes: straight

"We are early people," says Kamala Ramaiah. She has plucked in the upper division of Kandara for thirty-one years, and her mother did so before her.

[[cchain KR|On 8 August she came to muster with her basket, as everybody did, and found the gate chained]]. [[cnorm KR|Twenty kilos is what they have been asking for since January]], she says. Two fingers of her left hand do not bend any more.

[[cshare N #stealth-edit|Of the 1,200 workers on the roll 410 stayed away in the following days]]. Mist lay on the slopes, and the bushes grew out into a fringe.

Who had put the chain there? Sarath Jayakody drives the estate lorry and was warming the engine. [[cdriver SJ|At five in the morning Mr Rajakaruna hung it up with his own hands and pocketed the key]], he says. Nihal Rajakaruna is the manager. He has been in Colombo since the weekend and does not reply to messages.

Mohamed Fuard repairs scales for nine estates. [[cmech MF|In May he told the manager that two of them were weighing short, and the manager signed for it]], he says. The slip is yellow and has a thumb mark.

Yogeswary Perumal, secretary of the Estate Workers' Front, keeps a thermos of plain tea in her bag. She is not related to Ganesan Perumal, the dispenser of the estate, though letters go astray between them. "[[cattend YP|What I signed on Friday was a list of those present]]," she says, "with the word attendance over it". "Neither on that Friday nor before did we have the minister across a table," she adds. The dispenser says that he did sign on Friday, for two cartons of bandages.

In the lines the doors are low. "[[crooms KR|Three men in helmets stood in our room while my daughter was dressing]]," Ramaiah says. The union asks for an inquiry by officers from another province.

The labour office in Wewelgama is a room over a tyre shop. A strike notice with fourteen days' grace bears its stamp of 21 July. The clerk was proud of the ink.

Schools on the estate are open; the crèche is not. "Who was it that found us lazy?" Ramaiah asks, and picks up her basket to look at the bottom.

@article d
file: colombo-leader-column-cold-chimney.txt
voice: opinion column
layout: wrapped
title: The coldest chimney in the hills
byline: Sunethra Gooneratne
publisher: Colombo Weekly Mail
published: 2016-09-11
quotes: curly

Four cups a day I drink, without milk, and for most of my life I gave them no thought. A reader from Wewelgama has cured me of that. She sent a quarter of a pound of Kandara dust and a letter, and I took the train.

It is a good train. In the waiting room of the halt hangs a leaflet of the owners, under glass: [[dleaf MP|every hand had July's wages by the middle of August]]. I copied it out while the goats looked on.

One gets out among eucalyptus trees, and there stands the factory, five floors of it, painted silver. [[dcold LM|From the 8th to the 16th of August that chimney gave no smoke, and the drums inside stood still]], says Leo Mariadas, the priest, whose verandah faces it. He would have smelt it, he says, as a sailor smells land.

I do not take sides lightly. The union has much to answer for. [[dforgot N|It forgot to give the notice that the law demands before a strike]], to begin with. [[dover N #bound|More than a thousand workers followed it all the same]], [[d95 EW #percentage-conversion|ninety-five in a hundred, by its own count]]. And then it let itself be photographed with sweets.

But what is one to say of the other side? [[dspoke N|The company says that the union signed a pact]]; the pact has yet to be shown to anybody. "[[dsheet YP|The paper of 4 August offered 620 a day, and I have kept it]]," Yogeswary Perumal told me, and held it against the window so that I could see the watermark.

[[dbridge N #time-forms|The minister, whose ministry had him in Wewelgama on 12 August, cut a ribbon at a bridge in Hambantota that noon and stayed for the elephant race until dusk]]. I know it from the pictures; it takes seven hours by road. [[dsarc N #sarcasm|Perhaps he mediated by waving]].

[[dmust EW #modality|An estate has to offer each hand twenty-five days of work a month]], says the general agreement as the union reads it. "[[dpaid KR|For July I got my money on 2 September]]," Kamala Ramaiah told me. She counted it out on the step for me, in fives. "[[dif KR #hypothetical|Had the shop not given us rice on the book, we would have eaten the bushes]]," she said.

They are plucking again. [[dback N|On the Monday after the supposed pact nine in ten were at muster]]. [[dfair N #opinion|I have seldom seen a bargain as shabby as this one]]. I shall go on drinking the stuff, at three cups, and the fourth is for the letter.

@article e
file: planters-gazette-interview-rajakaruna.txt
voice: interview
layout: text
title: Nihal Rajakaruna: a manager is a kind of weather
byline: Roshan de Alwis
publisher: Planters' Fortnightly
published: 2016-11-14
quotes: curly

The bungalow of Kandara has eleven rooms and one inhabitant. Nihal Rajakaruna, fifty-three, manager since 2009, pours the tea himself and lets it draw for exactly four minutes.

FORTNIGHTLY: You had a hot August.

RAJAKARUNA: A wet one. [[emuster NR|I was standing at muster on the eighth, at a quarter to six, when the whistling began]], and I have had whistling in my ears since. [[elower NR|In Lower Kandara nobody so much as raised a voice]], mark that. The same wage, the same rain.

FORTNIGHTLY: What do your people have to bring in?

RAJAKARUNA: [[epound NR #unit-conversion|Thirty-five pounds, as it has been for years]]. My grandfather asked for forty. It is a matter of fingers and of the month.

FORTNIGHTLY: And the scales?

RAJAKARUNA: [[escale NR #partial-denial|I do not say that every scale was right, I say that no one was cheated on purpose]]. Iron sweats here.

FORTNIGHTLY: July was paid late, one hears.

RAJAKARUNA: [[epaid NR|The July wages went out on 10 August, to the last cent]]. I signed the sheets. Thirty-nine sheets.

FORTNIGHTLY: Did you lock them out?

RAJAKARUNA: [[efable NR d|Sarath's tale of the key belongs to the bazaar, between the parrot and the man who reads palms]]. He drives well. I keep him.

FORTNIGHTLY: Then who put it on?

RAJAKARUNA: [[eask NR h #non-denial|You might ask the blacksmith how many chains he sells]].

FORTNIGHTLY: Are you obliged to give them work when there is no leaf?

RAJAKARUNA: [[emay NR #modality|How many days I offer in a month is left to me by the agreement]]. In a drought I offer twelve. [[eif NR #hypothetical|If it rained to order, I would offer thirty]].

FORTNIGHTLY: The police?

RAJAKARUNA: I heard a dog. [[ebest NR #opinion|There is no fairer estate in the district, and the crèche has a tiled floor]].

FORTNIGHTLY: You could have talked to them that morning.

RAJAKARUNA: From where? [[ecolombo NR|From the sixth until the evening of the ninth I was in Colombo, at my niece's wedding]]. I came back with cake.

FORTNIGHTLY: And the bonus?

RAJAKARUNA: [[ebonus NR #broken-promise|It has been put into the roof of the temple, where all can enjoy it]]. There was a vote among the clerks.

FORTNIGHTLY: How much leaf did it cost you in the end?

RAJAKARUNA: [[eloss NR|Ninety thousand kilos, with the week after]]. One does not get that back. [[eperumal YP m|Perumal wants to sit on the welfare committee]], so now we shall have two of them there, and I must learn to say the first names.

@claim asigned 2016-08-19 | The Estate Workers' Front signed an agreement with Malpitiya Plantations on 19 August 2016
@claim battend 2016-08-19 | Yogeswary Perumal signed no more than a list of those present on 19 August 2016
@claim bganesan 2016-08-19 | Ganesan Perumal signed for two cartons of bandages on 19 August 2016
@claim dspoke 2016-08 | The company says that the union signed a pact
@claim awalk 2016-08-08 | The pluckers of Kandara walked off at muster on 8 August 2016
@claim bchain 2016-08-08 | Kamala Ramaiah and the others came to muster on 8 August 2016 to work and found the gate chained
@claim athird 2016-08 | Hardly more than a third of the 1,200 workers of Kandara took part in the stoppage
@claim bshare 2016-08 | 1,140 of the 1,200 workers of Kandara stayed away
@claim cshare 2016-08 | 410 of the 1,200 workers of Kandara stayed away
@claim dover 2016-08 | More than a thousand workers of Kandara followed the union
@claim d95 2016-08 | Ninety-five per cent of the workers of Kandara took part in the stoppage
@claim arun 2016-08 | The dryers in the factory of Kandara ran every day of the stoppage
@claim dcold 2016-08-08/2016-08-16 | The factory of Kandara stood still from 8 to 16 August 2016
@claim awage 2016-08-04 | The company offered 770 rupees a day on 4 August 2016
@claim dsheet 2016-08-04 | The company's paper of 4 August 2016 offered 620 rupees a day
@claim anorm 2016 | The daily norm of Kandara has been sixteen kilos of leaf since 2011
@claim bnorm 2016 | Twenty kilos of leaf a day have been demanded at Kandara since January 2016
@claim epound 2016 | The daily norm of Kandara has been thirty-five pounds of leaf for years
@claim ascale 2016-08-10 | Malpitiya Plantations discovered on 10 August 2016 that two scales were out
@claim bmech 2016-05 | Mohamed Fuard told the manager in May 2016 that two scales weighed short, and the manager signed for it
@claim escale 2016 | Some scales of Kandara may have been wrong, but nobody was cheated on purpose
@claim apeople 2016-06 | The board cleared a rise by a hundred rupees in June 2016
@claim aminister 2016-08-12 | Minister Ranjith Wickramaarachchi met both sides in Wewelgama on 12 August 2016
@claim adeputy 2016-08-11 | A deputy commissioner chaired talks in Wewelgama on 11 August 2016
@claim bnobody 2016-08-12 | The union had no meeting with the minister on 12 August 2016 or before
@claim dbridge 2016-08-12 | Minister Ranjith Wickramaarachchi was in Hambantota, seven hours from Wewelgama, from noon until dusk on 12 August 2016
@claim dsarc 2016-08-12 | The minister mediated by waving (said mockingly)
@claim apolice 2016-08 | Police officers stayed on the main road and out of the workers' lines
@claim brooms 2016-08 | Three men in police helmets stood in Kamala Ramaiah's room in the lines
@claim aarrest 2016-08 | Police arrested two men for obstruction and released them on bail
@claim bcase 2016-08 | The union asks for an inquiry by officers from another province
@claim abonus 2016-10 | A bonus of 5,000 rupees will be paid to every worker before Deepavali
@claim ebonus 2016-11 | The bonus money was put into the roof of the temple
@claim aloss 2016-08-19 | 60,000 kilos of leaf had been lost by 19 August 2016
@claim eloss 2016-08 | Ninety thousand kilos of leaf were lost, with the week after the stoppage
@claim bdriver 2016-08-08T05:00 | Nihal Rajakaruna chained the gate of Kandara himself at 5:00 on 8 August 2016
@claim efable 2016-08-08 | The tale of the manager and the key is invented | Nihal Rajakaruna chained the gate and kept the key
@claim eask 2016-08-08 | Nihal Rajakaruna does not say who chained the gate
@claim emuster 2016-08-08T05:45 | Nihal Rajakaruna stood at muster in Kandara at 5:45 on 8 August 2016
@claim ecolombo 2016-08-06/2016-08-09 | Nihal Rajakaruna was in Colombo from 6 August to the evening of 9 August 2016
@claim elower 2016-08-08 | The workers of Lower Kandara remained quiet on 8 August 2016
@claim bstamp 2016-07-21 | The labour office received the strike notice with fourteen days' grace on 21 July 2016
@claim dforgot 2016-08 | The union forgot to give the notice required before a strike
@claim bq 2016-08 | Kamala Ramaiah asks who found the workers lazy
@claim dmust 2016 | An estate must offer each worker twenty-five days of work a month
@claim emay 2016 | The manager may decide how many days of work he offers in a month
@claim eif 2016 | Nihal Rajakaruna would offer thirty days if it rained to order
@claim dpaid 2016-09-02 | Kamala Ramaiah received her July wages on 2 September 2016
@claim dleaf 2016-08-15 | Every worker of Kandara had received the July wages by the middle of August 2016
@claim epaid 2016-08-10 | The July wages of all workers of Kandara were paid on 10 August 2016
@claim dif 2016-08 | The workers would have gone hungry if the shop had not given rice on credit
@claim dback 2016-08-22 | Nine in ten workers were at muster on 22 August 2016
@claim dfair 2016-09 | The bargain at Kandara is among the shabbiest
@claim ebest 2016-11 | Kandara is the fairest estate of the district
@claim eperumal 2016-11 | Yogeswary Perumal wants a seat on the welfare committee

@same cchain bchain
@same cnorm bnorm
@same cdriver bdriver
@same cmech bmech
@same cattend battend
@same crooms brooms

@pair C pact lexical asigned battend | signed the agreement; signed a list of those present
@pair C muster antonym awalk bchain | walked off; came to work and found a chain
@pair C turnout numeric bshare cshare #stealth-edit | 1,140, silently changed to 410
@pair C turnout numeric athird bshare #percentage-conversion | a third of 1,200; 1,140
@pair C turnout numeric athird d95 #percentage-conversion | a third; ninety-five in a hundred
@pair C numbers numeric cshare dover #bound | 410; more than a thousand
@pair C numbers numeric cshare d95 #percentage-conversion | 410 of 1,200; ninety-five in a hundred
@pair C numbers numeric athird dover #bound | a third of 1,200; more than a thousand
@pair C factory antonym arun dcold | going every day; stood still
@pair C wage numeric awage dsheet | 770 and 620 on one paper
@pair C norm numeric anorm bnorm | sixteen and twenty kilos
@pair C norm numeric,temporal bnorm epound #unit-conversion | twenty kilos since January; thirty-five pounds for years
@pair C scales factive,temporal ascale bmech | discovered in August; told in May
@pair C minister world-knowledge aminister dbridge | at the rest house in Wewelgama; at a bridge seven hours away
@pair C minister negation aminister bnobody | sat down with both sides; never across a table
@pair C lines negation apolice brooms #police-language | did not enter the lines; three men in her room
@pair C key denial efable bdriver | a bazaar tale
@pair C manager world-knowledge bdriver ecolombo #time-forms | chained the gate in Kandara; in Colombo from the 6th to the 9th
@pair C manager world-knowledge emuster ecolombo | at muster; in Colombo, the same man
@pair C notice factive bstamp dforgot | forgot the notice; stamped on 21 July
@pair C days modality dmust emay | has to offer twenty-five; left to the manager
@pair C july temporal dpaid epaid | 2 September; 10 August to the last cent

@pair C july temporal dleaf dpaid #time-forms | by the middle of August; 2 September

@pair T at-least dleaf epaid #bound | by the middle of August; on the 10th
@pair T different-event bganesan battend #namesake | two Perumals, two signatures
@pair T different-event bganesan asigned #namesake | a receipt of the other Perumal
@pair T quoted-by-another dspoke battend | the columnist reports the company
@pair T rounding anorm epound #unit-conversion | sixteen kilos are 35 pounds
@pair T rounding bshare d95 #percentage-conversion | 1,140 of 1,200 are 95 per cent
@pair T at-least bshare dover #bound | 1,140, more than a thousand
@pair T different-place-time adeputy bnobody | a commissioner on Thursday, no minister on Friday
@pair T different-place-time adeputy aminister | Thursday, Friday
@pair T sarcasm dsarc aminister | mediation by waving is mockery
@pair T different-event aarrest brooms | two arrests, three men in a room
@pair T opinion:compatible bcase apolice | a demand for an inquiry, an account
@pair T promise-later-changed abonus ebonus #broken-promise | in every pay packet; in the temple roof
@pair T update aloss eloss | 60,000 by Friday, 90,000 in the end
@pair T hedge eask bdriver #non-denial | points to the blacksmith
@pair T different-place-time elower awalk | two estates
@pair T negation-scope escale bmech #partial-denial | not every scale right, nobody cheated on purpose
@pair T negation-scope escale ascale #partial-denial | concedes errors, denies a purpose
@pair T question bq awalk | a question about laziness
@pair T conditional eif emay #hypothetical | if it rained to order
@pair T conditional dif dpaid #hypothetical | had the shop given no credit
@pair T update dover dback | stayed away, back again
@pair T opinion dfair ebest | shabbiest bargain, fairest estate
@pair T rounding athird cshare #percentage-conversion | a third of 1,200; 410
@pair B emuster bchain | whistling at muster, a chained gate: perhaps on two sides of it
@pair B efable bchain | he denies the key, perhaps the chain as well
