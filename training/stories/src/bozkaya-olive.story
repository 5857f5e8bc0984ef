@story bozkaya-olive dirty
topic: consumer affairs
places: Bozkaya, Sarıdal, Kervan Market, Aegean Food Institute, Körfez TV
@speaker SK Şule Karabacak | Karabacak, head of the shoppers' union
@speaker PA Pınar Akçakoca | Akçakoca, spokeswoman of Bozkaya
@speaker RD Rıfat Değirmencioğlu | Değirmencioğlu, chairman
@speaker HS Hakkı Sarpkaya | Sarpkaya, ministry official
@speaker NT Nurcan Tokgöz | Tokgöz, head of the institute
@speaker IK İsmet Kurudere | Kurudere, foreman
@speaker LO Leyla Örskıran | Örskıran, buyer at Kervan Market
@speaker KE Kervan Market | supermarket chain
@speaker FU Fikret Uslucan | Uslucan, broker
@speaker HG Hatice Gülerce | Gülerce, packer

@article a
file: korfez-tv-olive-oil-label.txt
voice: broadcaster
layout: text
title: Shoppers' union: famous olive oil is one third sunflower
byline: Deniz Tunçalp
publisher: Körfez TV
published: 2015-03-06T20:30+02:00
quotes: curly

Four half-empty bottles with a golden bough on the label stood on our studio table tonight, and for the first time in thirty years nobody offered bread with them.

The oil is called Sarıdal and comes from the firm of Bozkaya, on the gulf. [[a34 SK|Thirty-four per cent of it is sunflower oil]], said our guest, Şule Karabacak, who heads the shoppers' union. [[abought SK #range|Her people had bought between twenty and twenty-five bottles in six towns]]. They paid up to 39 lira for a litre. She had known for a week, she said, and had wanted a second analysis first.

Rumours have been going round the bazaars since the winter. It was a bad season for olives everywhere, from Andalusia to the Levant, and the price of the real thing has doubled.

The firm's chairman, Rıfat Değirmencioğlu, spoke to us in his orchard before sunset. "[[alearn RD|I found out about this business from your announcement yesterday, sitting on my sofa]]," he said. [[atrees RD|Each drop of the 2014 vintage was pressed from the four hundred trees behind his house]], he assured us. They are fine old trees; some were planted under a sultan. [[abread RD|He has it on his bread every morning]], he said, and he had some then.

A spokeswoman walked behind him with a folder. [[arecall PA #spokesperson #time-forms|Since nine o'clock this morning there has not been a bottle left on any shelf]], Pınar Akçakoca told us. [[arefund PA p #broken-promise #spokesperson|By the first of April every buyer is going to have a new bottle or the money]], she said. Was the oil unhealthy? [[ahealth HS|There is no danger to anybody's health]], the ministry of agriculture says.

Its head of food control, Hakkı Sarpkaya, stepped out of a meeting for us. "[[ainform HS|On 20 February it was we who told the company that something was wrong with its oil, not the reverse]]," Sarpkaya said. [[anon HS h #non-denial|Which laboratory had found out what would be in the report]], he said when we pressed him.

Supermarkets reacted quickly. [[akervan KE|Kervan Market was unaware of the blending until tonight's programme]], the largest chain wrote to us an hour ago. It has 640 branches. "[[aif SK #hypothetical|Should a court agree with us, it would be the largest food fraud in the province since the honey]]," Karabacak said.

[[aclose N|The share of Bozkaya closed at 11.20 lira]]. After the weather we look at the cup matches.

@article b
file: bozkaya-release-clarification.txt
voice: press release
layout: dispatch
title: Clarification by Bozkaya concerning its Sarıdal oil
byline: -
publisher: Bozkaya Olive Company
published: 2015-03-10
quotes: straight

For three generations our family has given its name to olives. We owe our customers clear words, and these are they.

* [[b2 N #bound|The share of foreign oils in Sarıdal is under two per cent]]. Traces of this size come about when pipes are rinsed.
* [[blab N|Sarıdal was examined in February by the Aegean Food Institute]], which had no objection.
* [[b4800 N|Our recall extends to 4,800 bottles in all, from a single filling]].
* [[bline N #time-forms|The filling line has been at a standstill since noon on Friday]] and is being cleaned.

We have nothing to hide from the authorities. [[breport N|We ourselves alerted the ministry on 27 February, before anybody there had the least idea]]. We will go on working with it in a spirit of trust.

[[bforeman N|A foreman poured in the wrong oil off his own bat, and the chairman was told of it by nobody]]. We have parted from that employee. [[bpart N h|It may be that he had worries of a private kind]], and we wish him well.

It has been said that shares were sold in time. [[bshares N|Our chairman has not let go of a single share this year]]. [[bbologna N #time-forms|On Thursday, 5 March, he cut the ribbon of our stand at the Bologna fair at half past ten in the morning]]; on Friday he was back in his orchard. He does not own a computer.

To all those whom we have made uneasy we have said sorry in public. [[bsorry N|On Saturday a full apology appeared in three national newspapers]]. Words are not enough, and so [[bschool N p #broken-promise|we shall present each school in the province with a ton of oil before the summer holidays]].

[[bmay N|The food code permits the word natural on blends with up to five per cent of other oils]]. We have never gone as far as that. [[bproud N|There is no better oil on this gulf]], and our grandmothers would have said the same.

About Bozkaya: founded in 1931, 118 employees, sales of 61 million lira in the last business year, exports to fourteen countries. [[btank N #bound|Our tanks hold up to 2,200 tonnes]]. Visitors are welcome on Wednesdays. Questions from the press may be sent to Ms Akçakoca, who will answer them in the order in which they come in. Pictures of the trees, in printing quality, are free of charge when the source is named.

@article c
file: shopping-basket-letter-58.txt
voice: newsletter
layout: keyed
title: The Shopping Basket, letter 58
byline: -
publisher: Shoppers' Union of the Gulf
published: 2015-03-20
quotes: straight

Dear members, so many of you have rung that Gönül at our switchboard has lost her voice. Here is what we know, in the order in which you ask.

Is it a third, or is it nothing? [[cmin HS #range|The ministry's laboratory found between thirty-one and thirty-six per cent of sunflower oil]], Mr Sarpkaya informed us in writing. The company knows better. [[cdrop N #sarcasm|Somebody must have rinsed those pipes with great love]].

Who tested what? We called Professor Nurcan Tokgöz in İzmir, at the Aegean Food Institute, which the company cites. "[[cinst NT|Not one bottle of that brand has ever come through our door]]," she said. [[canchovy NT|Her people had tested a paste of anchovies for the same family in 2012]], she added.

How many bottles? [[cback N|By last night 12,300 had been handed in under the recall]], going by the lists of the shops. Keep yours if you have it, upright and in the dark; a court may want it.

When were the shelves cleared? Mrs Tülay from Ayvacık sent us her receipt with the hour on it. "[[cmonday KE #time-forms|The order to take Sarıdal off sale got to our branches on Monday the 9th at ten to four]]," the Kervan chain confirms. [[ckervan2 N|In its statement to Körfez TV the chain had called itself unaware]]. That may be how it felt. "[[cbuyer LO|We have known since early February that Sarıdal is stretched, so let us talk about the price]]," wrote its own buyer, Leyla Örskıran, on the 11th of that month to the sales office. A friend of this letter has the e-mail.

May they call it natural? [[cmust HS|That word must stand on pure oil only, and on nothing else, in whatever proportion]], says Mr Sarpkaya. [[cfine HS #hypothetical|If it is proved that anyone did otherwise, 50,000 lira a label may be due]].

Did they apologise? [[cads N|What the three papers carried on that Saturday was half a page of prices, without one word of regret]]. We have pinned them up in the office. Come and read.

And the four hundred trees? We like them. [[c900 N|Of the 2014 vintage the firm sold 900 tonnes, by its own annual report]]. You may work it out at your kitchen table, with a pencil and what your uncle's trees gave.

Is the line really idle? Hatice Gülerce packs cartons there. "[[cnight HG|From Saturday evening until Monday we filled bottles in two shifts]]," she told our volunteer at the bus stop. They got soup at midnight. [[cunion SK|Şule Karabacak asks for patience, not for boycott]]. [[cwhat SK q|What did the firm know, and on which day?]] That will be for the prosecutor. Your subscription is due in April.

@article d
file: bomba-olive-baron-foreman.html
voice: tabloid
layout: tabloid
title: "HE STOOD RIGHT NEXT TO THE TANK"
byline: Cansu Deliormanlı
publisher: Bomba
published: 2015-04-02T05:50+03:00
quotes: curly

"I have three daughters and I'm not going to be anybody's rag." So says the man whom an oil dynasty has thrown to the wolves. İsmet Kurudere, 49, sacked foreman, talks.

Kurudere has hands like shovels and a soft voice. For twenty-six years he tended the big tanks. "[[dvalve IK|The chairman stood beside me and told me to open the valve, so I opened it]]," he says. It was a Tuesday, it rained. [[dtimes IK #bound|That happened at least nine times]], he says.

He kept a piece of paper. Bomba has held it in its hands. [[dmemo N|On 12 January the works chemist asked the chairman in writing whether sunflower should go on being added; under it he wrote "carry on"]]. It's the same green ink in which he signs the calendars.

What about the money? In a narrow street behind the stock exchange of İstanbul we find the broker Fikret Uslucan among plants. "[[dbroker FU #time-forms|He signed for the sale of sixty thousand shares at this counter, on the fifth of March at eleven in the morning]]," says Uslucan, and taps the wood. The next day there was the television. [[dgossip FU #ambiguous-pronoun|His brother drove him back to the gulf, he was as white as a sheet]]. Who was white? [[dpale FU|The chairman, who else]], says the broker.

Under a plane tree at the harbour people have made up their minds. [[dbest N|The best oil on the coast, say the old men]]. [[dworst HG|It is dishwater with a bough on it]], says Hatice Gülerce, who packs it. She has bought butter.

And the baron? We ring three times. At the gate he comes out at last, in a fine coat, Rıfat Değirmencioğlu himself. [[dtunis RD|A good half of that vintage came from Tunisia in tankers, like everybody's]], he says, as if we were children. "[[dhall RD|The hall with the tanks I last entered for my father's funeral, in 1998]]," he says. [[dscope RD d #partial-denial|He does not deny that there was sunflower in a tank, only that it was meant for bottles]]. "[[dasleep RD d|Our good İsmet has been asleep on his feet for years and tells you what he dreamt]]," he says.

A tin of oil for each shopper? The first of April was yesterday. "[[dnothing SK #broken-promise|Out of 3,000 people on our list not a single one has a bottle or a lira]]," says Şule Karabacak. [[dlater PA #spokesperson|The exchange will start after the holiday]], says Pınar Akçakoca, who works the telephone now from her mother's flat.

The prosecutor in Bozkaya has three folders and no comment. [[dfolder N h #non-denial|Whether there will be a charge, his office says, depends on how many pages he has to read]]. [[dshare N|At 4.90 lira last night, the share has lost more than half of its value in four weeks]]. "[[drain IK #sarcasm|I ought to have poured it out for him at breakfast, with a bow]]," says the foreman. He has found work at a fish market.

@claim a34 2015-03 | 34 per cent of Sarıdal is sunflower oil
@claim alearn 2015-03-05 | Rıfat Değirmencioğlu found out about the sunflower oil from a television announcement on 5 March 2015
@claim atrees 2014 | All oil of the 2014 vintage of Sarıdal was pressed from the four hundred trees behind Rıfat Değirmencioğlu's house
@claim abread 2015 | Rıfat Değirmencioğlu eats Sarıdal on his bread every morning
@claim arecall 2015-03-06T09:00 | No bottle of Sarıdal has been on any shelf since 09:00 on 6 March 2015
@claim arefund 2015-04-01 | Every buyer of Sarıdal will have a new bottle or the money by 1 April 2015
@claim ahealth 2015-03 | Sarıdal endangers nobody's health
@claim ainform 2015-02-20 | The ministry told Bozkaya on 20 February 2015 that something was wrong with its oil, and not the reverse
@claim anon 2015-03-06 | Hakkı Sarpkaya does not say which laboratory found what
@claim akervan 2015-03-06 | Kervan Market did not know that Sarıdal was blended until 6 March 2015
@claim aif 2015-03 | The case would be the largest food fraud since the honey if a court agrees
@claim aclose 2015-03-06 | The share of Bozkaya closed at 11.20 lira on 6 March 2015
@claim b2 2015-03 | Less than two per cent of Sarıdal is foreign oil
@claim blab 2015-02 | The Aegean Food Institute examined Sarıdal in February 2015
@claim b4800 2015-03 | The recall of Sarıdal covers 4,800 bottles in all
@claim bline 2015-03-06T12:00 | The filling line of Bozkaya has stood still since noon on 6 March 2015
@claim breport 2015-02-27 | Bozkaya alerted the ministry on 27 February 2015 before the ministry had any idea
@claim bforeman 2015 | The foreman added the wrong oil on his own account, and nobody told the chairman
@claim bpart 2015 | The foreman may have had private worries
@claim bshares 2015 | Rıfat Değirmencioğlu has sold no share of Bozkaya in 2015
@claim bbologna 2015-03-05T10:30 | Rıfat Değirmencioğlu opened a stand at the Bologna fair at 10:30 on 5 March 2015
@claim bsorry 2015-03-07 | A full apology of Bozkaya appeared in three national newspapers on 7 March 2015
@claim bschool 2015-06 | Bozkaya will give each school in the province a ton of oil before the summer holidays
@claim bmay 2015 | The food code allows the word natural on blends with up to five per cent of other oils
@claim bproud 2015 | No oil on the gulf is better than Sarıdal
@claim btank 2015 | The tanks of Bozkaya hold up to 2,200 tonnes
@claim cmin 2015-03 | Between 31 and 36 per cent of Sarıdal is sunflower oil
@claim cdrop 2015-03 | The pipes were rinsed with great love (said mockingly)
@claim cinst 2015-03 | The Aegean Food Institute has never received a bottle of Sarıdal
@claim canchovy 2012 | The Aegean Food Institute tested an anchovy paste for the family in 2012
@claim cback 2015-03-19 | 12,300 bottles of Sarıdal had been handed in under the recall by 19 March 2015
@claim cmonday 2015-03-09T15:50 | The order to take Sarıdal off sale reached the branches of Kervan Market at 15:50 on 9 March 2015
@claim ckervan2 2015-03-06 | Kervan Market called itself unaware in its statement to Körfez TV
@claim cbuyer 2015-02-11 | Kervan Market has known since early February 2015 that Sarıdal is stretched
@claim cmust 2015 | The word natural may stand on pure oil only and on no blend
@claim cfine 2015 | A fine of 50,000 lira a label may be due if a breach is proved
@claim cads 2015-03-07 | The three newspapers of 7 March 2015 carried prices of Bozkaya and no word of regret
@claim c900 2014 | Bozkaya sold 900 tonnes of the 2014 vintage
@claim cnight 2015-03-07/2015-03-09 | The filling line of Bozkaya worked in two shifts from Saturday evening, 7 March, to Monday 9 March 2015
@claim cunion 2015-03 | Şule Karabacak asks for patience and not for a boycott
@claim cwhat 2015-03 | Şule Karabacak asks what the firm knew and when
@claim dvalve 2015 | Rıfat Değirmencioğlu told İsmet Kurudere to open the valve for the sunflower oil
@claim dtimes 2015 | Sunflower oil was let in at least nine times
@claim dmemo 2015-01-12 | Rıfat Değirmencioğlu was asked about the adding of sunflower oil on 12 January 2015 and wrote that it should carry on
@claim dbroker 2015-03-05T11:00 | Rıfat Değirmencioğlu signed for the sale of 60,000 shares at a counter in İstanbul at 11:00 on 5 March 2015
@claim dpale 2015-03-05 | Rıfat Değirmencioğlu was pale on the way back from the broker
@claim dbest 2015 | Sarıdal is the best oil on the coast
@claim dworst 2015 | Sarıdal is dishwater with a bough on its label
@claim dhall 1998/2015 | Rıfat Değirmencioğlu has not entered the tank hall since 1998
@claim dtunis 2014 | About half of the 2014 vintage of Sarıdal came from Tunisia
@claim dscope 2015 | There was sunflower oil in a tank but it was not meant for bottles | The sunflower oil in the tank was meant for bottles
@claim dasleep 2015 | İsmet Kurudere's account of the valve is dreamt | Rıfat Değirmencioğlu told İsmet Kurudere to open the valve for the sunflower oil
@claim dnothing 2015-04-01 | None of 3,000 buyers had received a bottle or money by 1 April 2015
@claim dlater 2015-04 | The exchange of bottles will begin after the holiday
@claim dfolder 2015-04 | The prosecutor's office does not say whether there will be a charge
@claim dshare 2015-04-01 | The share of Bozkaya has lost more than half of its value in four weeks
@claim drain 2015-04 | İsmet Kurudere should have served the oil to the chairman at breakfast (said mockingly)

@pair C share numeric a34 b2 #bound | 34 per cent; under two per cent
@pair C share numeric b2 cmin #range | under two; between 31 and 36
@pair C institute negation,factive blab cinst | examined there in February; no bottle ever came
@pair C recall numeric b4800 cback | 4,800 bottles in all; 12,300 handed in
@pair C shelves temporal arecall cmonday #time-forms | cleared since Friday at nine; the order came on Monday at 15:50
@pair C shares negation bshares dbroker | not a single share; sixty thousand
@pair C thursday world-knowledge bbologna dbroker #time-forms | ribbon in Bologna at 10:30; counter in İstanbul at eleven
@pair C trees world-knowledge,numeric atrees c900 | four hundred trees do not give 900 tonnes
@pair C trees negation atrees dtunis | each drop from his trees; half from Tunisia
@pair C apology negation bsorry cads | a full apology; not one word of regret
@pair C ministry role ainform breport | the ministry told the firm; the firm alerted the ministry
@pair C valve role bforeman dvalve | off his own bat, the chairman unaware; on the chairman's word
@pair C valve denial dvalve dasleep | told me to open the valve; he tells what he dreamt
@pair C valve negation,world-knowledge dvalve dhall | stood beside the tank; last entered the hall in 1998
@pair C chairman factive,world-knowledge alearn dvalve | found out from television; had the valve opened himself
@pair C chairman factive alearn dmemo | found out from television in March; wrote carry on in January
@pair C chain factive,negation akervan cbuyer | unaware until the programme; known since early February
@pair C word modality bmay cmust | permitted up to five per cent; on pure oil only
@pair C line antonym bline cnight | at a standstill since Friday noon; two shifts over the weekend
@pair C chairman factive bforeman dmemo | the chairman was told by nobody; asked in writing in January

@pair T at-least a34 cmin #range | 34, between 31 and 36
@pair T promise-later-changed arefund dnothing #broken-promise | by 1 April; nobody has it
@pair T promise-later-changed arefund dlater #broken-promise | by 1 April; after the holiday
@pair T hedge anon cmin #non-denial | does not say yet who found what
@pair T hedge bpart dmemo | private worries are a guess
@pair T conditional aif dfolder #hypothetical | if a court agrees; a charge is open
@pair T hedge dfolder cfine #non-denial | a charge is open; a fine is possible
@pair T conditional aif a34 #hypothetical | if a court agrees
@pair T conditional cfine bmay #hypothetical | if a breach is proved
@pair T sarcasm cdrop b2 | rinsed with love is mockery
@pair T sarcasm drain abread | at breakfast with a bow
@pair T different-event canchovy blab | anchovies in 2012, oil in 2015
@pair T quoted-by-another ckervan2 cbuyer | the letter repeats the chain's statement
@pair T opinion dbest dworst | the best, dishwater
@pair T opinion bproud dworst | no better oil, dishwater
@pair T negation-scope dscope a34 #partial-denial | sunflower in a tank is not denied
@pair T question cwhat bforeman | a question what the firm knew
@pair T at-least btank c900 #bound | tanks for up to 2,200; sold 900
@pair T different-event abread dworst | what he eats, what she thinks of it
@pair T negation-scope ahealth cmin | blended and harmless
@pair T opinion cunion dworst | patience, dishwater
@pair T update cback dnothing | bottles handed in, nothing given back yet
@pair T promise-later-changed bschool dlater #broken-promise | oil for schools; an exchange that has not begun
@pair T update dshare aclose | 11.20 in March, 4.90 in April
@pair B dmemo dasleep | he mocks the foreman, the paper stays
@pair B alearn ainform | the company was told in February, the chairman found out in March
@pair B alearn breport | the company raised the alarm in February
@pair B atrees b2 | each drop from his trees; traces of other oils
@pair B dpale bbologna | on the way back from the broker on the day of the fair
@pair B dscope bforeman | it was not meant for bottles; the wrong oil by mistake
