@story talvar-vaccine dirty
topic: vaccination
confusable: mirovo-vaccine
places: Talvar, Valea Răchitei, Corbenii Mari
@speaker AG Anatol Ghidirim | Ghidirim, chief physician
@speaker PB Parascovia Burduja | Burduja, nurse
@speaker LV Leontina Vîlcu | Vîlcu, prefect
@speaker IS Igor Strătilă | Strătilă, inspector
@speaker SO Silvia Ojog | Ojog, pathologist
@speaker TB Tudora Bulhac | Bulhac, daughter
@speaker AM Axenia Mocreac | Mocreac, pharmacist
@speaker PF people familiar with the audit | people familiar

@article a
file: ora-talvar-flu-polyclinic.txt
voice: local paper
layout: keyed
title: No more flu shots at the polyclinic until further notice
byline: Ilarion Guțanu
publisher: Ora Talvarului
published: 2023-11-08
quotes: low

A sheet of squared paper hangs on the door of room 6. "Vaccination: no", it says, and below it somebody has drawn a thermometer with a sad face.

Since Monday nobody has been vaccinated against influenza at the polyclinic of Talvar. [[astop LV #role-swap|The halt came from her, by telephone, on Monday at eight]], says the prefect, Leontina Vîlcu; the health inspectors were informed as a courtesy. The reason is a death. Gheorghe Bulhac, 78, of Valea Răchitei, was found beside his well on Friday.

[[alog AG #time-forms|He had been given his injection here on Thursday, 2 November, at twenty to eleven]], chief physician Anatol Ghidirim reads from the register. [[acolumn AG|The line is in blue ink, like all the others]]. [[aheart SO|The man had a heart attack that owes nothing to the vaccine]], says Silvia Ojog, who carried out the post-mortem. [[asample SO h|A laboratory abroad may still find something else]], she adds.

In the village they tell of a refrigerator. [[atemp AG #unit-conversion|Ours has shown four degrees all autumn]], Ghidirim assures us. "[[aknew AG #factive|That there was something wrong with the compressor I learnt on Monday, together with the whole town]]," he says in the next breath, "[[aforeign AG #hypothetical|and if it was broken before, the vaccine would have turned cloudy]]".

And needles? [[aneedle AG|Every patient had a fresh one]], says the doctor. He opens a cupboard full of empty boxes.

Pharmacist Axenia Mocreac brings us coffee. Nobody but she can get at the vaccine, it appears. [[akey AM|Since the summer the key has not left her neck, Sundays and holidays included]], she says, and pulls it out.

The nurse who gave the injections, Parascovia Burduja, is not there. [[aret AG|She has gone into retirement after thirty-one years]], according to Ghidirim. Her geraniums are.

What was left of the stock is gone as well. [[aburn AG|All 1,150 doses were burnt in the furnace of the hospital on Tuesday]], he says.

[[ashare AG #percentage-conversion|Up to the halt 38 per cent of the district's pensioners had been vaccinated]]; that is more than in any earlier year. The campaign began on 16 October, with an accordion. [[agift LV|The vaccine was a present to the district from a foundation abroad]], says the prefect. [[aresume LV p #broken-promise|By St Andrew's Day it will be going on as before]], she promises. [[agrey LV #opinion|No polyclinic in the south has a more careful staff]], in her opinion.

In the corridor a woman with a shawl says that she would have preferred tea with raspberries from the beginning. The buses to the villages run at one and at five.

@article b
file: sudpres-talvar-flu-halt.xml
voice: agency wire
layout: rss
title: Flu vaccination halted in Talvar after death of pensioner
byline: Corneliu Zgardan
publisher: Sudpres
published: 2023-11-09T15:30+02:00
quotes: straight

TALVAR (Sudpres) - Health inspectors have confirmed that they are investigating the storage of influenza vaccine in the district of Talvar, where a man of 78 died last week.

[[bstop IS #role-swap|It was the inspectorate that ordered the halt, in writing, on Friday, 3 November]], inspector Igor Strătilă said on Thursday. [[bcopy IS|The prefect was on the list of those who received a copy]]. [[bcause IS|The injection led to the shock of which Mr Bulhac died]], he said, on the strength of a second examination.

[[bprobe PF #people-familiar #unit-conversion|The probe in the refrigerator stood at 54 degrees Fahrenheit when it was read for the first time]], two people familiar with the audit said. The device is of foreign make. [[bstock PF #people-familiar #bound|On one day, 26 October, 212 patients were injected with a stock of no more than 140 needles]], they said. [[bpaid PF #people-familiar|The vaccine was bought with 61,000 lei from the budget of the district]].

[[breturn IS|The remaining doses went back to the supplier under seal on Wednesday]], Strătilă said. [[bfew IS #bound|At least nine people have reported pain and swelling]], he added.

The family of the dead man has engaged a lawyer. [[bfair TB #time-forms|Her father was at the fair in Corbenii Mari, thirty kilometres away, selling walnuts from dawn until noon on that Thursday]], his daughter, Tudora Bulhac, told Sudpres. [[bwish TB m|The truth ought to be told before the forty days are over]], she said.

[[bif IS #hypothetical|Should a criminal act come to light, the file will go to the prosecutor]], the inspector said.

In May a campaign in another country of the region was broken off because of a lorry. [[bother N|There, thousands of children had been vaccinated against measles]], and the matter is before the courts.

Influenza killed 112 people in the country last winter, most of them older than 65. The health ministry has ordered 400,000 doses for this season. [[blate N #rounding|About half of them have been used so far]]. The district of Talvar has some 41,000 inhabitants. Its polyclinic, opened in 1974, was repaired four years ago with a loan.

@article c
file: talvar-council-transcript-14-november.txt
voice: transcript
layout: wrapped
title: District council of Talvar, extraordinary session of 14 November 2023 (extract)
byline: -
publisher: District council of Talvar, Secretariat
published: 2023-11-16
quotes: straight

CHAIRMAN: I ask for quiet, also on the balcony. We have four persons to hear and the hall is rented until seven. Doctor, please.

GHIDIRIM: Thank you. I'll be, I'll try to be short. About the needles. [[cadmit AG #factive|Mrs Burduja has admitted to me that she used some of them a second time when the boxes ran out]]. I say this with pain.

CHAIRMAN: Were you there?

GHIDIRIM: I was on the second floor. [[cfloor AG h|From there one doesn't see everything]].

CHAIRMAN: Madam Prefect has a train. One sentence.

VILCU: Two. [[cthank LV #sarcasm|I thank the inspectorate for its lightning speed, it found our door after only eleven days]]. [[cstopped LV #factive|And of the written order of the third I learnt from the agency]], like everyone.

CHAIRMAN: Inspector.

STRATILA: Good evening. On the refrigerator. [[csigned IS #factive|We have a request for its repair which the chief physician signed on 27 October with a remark in his own hand]]. The remark says, excuse me, "urgent". [[cfault IS h|Whether the compressor failed then or earlier can't be told]].

CHAIRMAN: And the furnace?

STRATILA: [[cfurnace IS|The furnace of the hospital hasn't been lit since April]]. We put a hand in. I mean a colleague did.

CHAIRMAN: Mrs Burduja, you needn't stand.

BURDUJA: I'll stand. [[cneedle PB|No used needle has ever gone from my hand into a person's arm]], not in thirty-one years. I've eight years to go to a pension, count yourselves. [[cfired PB|I was dismissed on the Monday, in the corridor, with the words "take your coat"]].

CHAIRMAN: What did you say to the doctor?

BURDUJA: [[cboxes PB|I told him that the boxes were late and that I'd sent people home because of it]]. [[csorry PB #partial-denial|I did say I was sorry, but for those who had walked from Valea Răchitei]].

CHAIRMAN: Mrs Mocreac, the key.

MOCREAC: It's, well. [[cwedding AM|On Saturday the fourth and on the Sunday I was at my niece's wedding by the sea, and the key was with the doorman]]. He's honest. [[cask AM q|Who takes a key like that to a wedding]]?

VOICE FROM THE BALCONY: Shame!

STRATILA: May I add one paper to the file? The order went out by courier. [[creceipt IS|There's a receipt of 3 November with the prefect's signature]].

CHAIRMAN: This isn't a court. [[cvote N #time-forms|The council votes at ten to seven: nineteen for an inquiry, four against]]. Somebody open a window.

@article d
file: scrisoarea-varstnicilor-december.txt
voice: newsletter
layout: text
title: Letter to our members, December
byline: Agripina Sprîncenatu
publisher: Pensioners' Association of Talvar
published: 2023-12-03
quotes: curly

Winter is at the gate and the coal vouchers are not. Those who have not received theirs should come to the reading room on Tuesday with a copy of their card.

Many of you have asked what is true about the injections. We are old people and no judges, but we can count. [[dshare N #percentage-conversion|On the lists at the town hall there are 6,120 pensioners, of whom 1,905 had their shot before the halt]]. [[dhalf N #rounding|In the whole country 203,000 people had had theirs by the middle of November]], out of 400,000 doses. [[dpain N|Eleven of our members had a swollen arm]]. We also have eyes. Our reading room looks upon the yard of the polyclinic. [[dyard N|The cartons with the vaccine, all with the stork on them, stood out there under a tarpaulin until 20 November, when it rained in]].

[[dquote N|In the local paper the doctor said that everyone had had a fresh needle]]. [[dsecond N|At the council he spoke differently]]. We add no comment.

Our chairwoman visited Tudora Bulhac with a cake. The cashbook of the fair is with her lawyer. [[dfamily AG d|The walnuts are a touching family legend]], Dr Ghidirim has told her on the telephone, and that the register is the register. [[dink TB|The ink on that line is black]], says the daughter, who was allowed a look at it.

Parascovia Burduja sends her regards. [[dwork PB|She is now with a dentist in Corbenii Mari]], three days a week. [[ddeath SO #court-language|The second post-mortem bore out the first in every respect]], Dr Ojog has meanwhile stated to the prosecutor. [[dafraid N #opinion|We think that a shot is still better than a funeral]]. [[dafraid2 TB #opinion|She will never let a needle near her children again]], says Mrs Bulhac, and who would lecture her?

[[dandrew N #broken-promise|St Andrew's Day has passed, and room 6 is locked]]. Those who want the injection can have it in Corbenii Mari, Mondays, with a bus ticket paid by the association. [[dbus N #bound|Up to forty members have made the trip]]. [[dif N #hypothetical|If the inquiry is finished before Easter, we will print its findings in large letters]].

The choir meets again on 10 January. Bring slippers.

@article e
file: sanatate-portal-talvar-gripa.txt
voice: magazine
layout: text
title: Flu vaccination halted in Talvar after death of pensioner (Sudpres)
byline: -
publisher: Sănătate pentru Toți
published: 2023-09-11
copy_of: b
note: the site turned month and day round; the wire is of 9 November
quotes: curly

TALVAR (Sudpres) - Health inspectors have confirmed that they are investigating the storage of influenza vaccine in the district of Talvar, where a man of 78 died last week.

[[estop IS #wrong-date-copy|It was the inspectorate that ordered the halt, in writing, on Friday, 3 November]], inspector Igor Strătilă said on Thursday. The prefect was on the list of those who received a copy. [[ecause IS|The injection led to the shock of which Mr Bulhac died]], he said, on the strength of a second examination.

[[eprobe PF|The probe in the refrigerator stood at 54 degrees Fahrenheit when it was read for the first time]], two people familiar with the audit said. The device is of foreign make. [[estock PF|On one day, 26 October, 212 patients were injected with a stock of no more than 140 needles]], they said. [[epaid PF|The vaccine was bought with 61,000 lei from the budget of the district]].

[[ereturn IS #wrong-date-copy|The remaining doses went back to the supplier under seal on Wednesday]], Strătilă said. At least nine people have reported pain and swelling, he added.

The family of the dead man has engaged a lawyer. [[efair TB|Her father was at the fair in Corbenii Mari, thirty kilometres away, selling walnuts from dawn until noon on that Thursday]], his daughter, Tudora Bulhac, told Sudpres. The truth ought to be told before the forty days are over, she said.

Should a criminal act come to light, the file will go to the prosecutor, the inspector said.

In May a campaign in another country of the region was broken off because of a lorry. There, thousands of children had been vaccinated against measles, and the matter is before the courts.

Influenza killed 112 people in the country last winter, most of them older than 65. The health ministry has ordered 400,000 doses for this season. About half of them have been used so far. The district of Talvar has some 41,000 inhabitants. Its polyclinic, opened in 1974, was repaired four years ago with a loan.

@claim astop 2023-11-06T08:00 | Leontina Vîlcu ordered the halt of the vaccination in Talvar by telephone on 6 November 2023
@claim bstop 2023-11-03 | The inspectorate ordered the halt of the vaccination in Talvar in writing on 3 November 2023
@claim cstopped 2023-11 | Leontina Vîlcu learnt of the written order of 3 November 2023 from the news agency
@claim creceipt 2023-11-03 | Leontina Vîlcu signed a receipt for the written order on 3 November 2023
@claim bcopy 2023-11-03 | The prefect was on the list of recipients of the written order
@claim alog 2023-11-02T10:40 | Gheorghe Bulhac was vaccinated at the polyclinic of Talvar on 2 November 2023 at 10:40
@claim bfair 2023-11-02 | Gheorghe Bulhac sold walnuts at the fair in Corbenii Mari, 30 km away, from dawn until noon on 2 November 2023
@claim dfamily 2023-11-02 | The story of the walnuts at the fair is a family legend | Gheorghe Bulhac was at the fair in Corbenii Mari on the morning of 2 November 2023
@claim acolumn 2023-11-02 | The line about Gheorghe Bulhac in the register is in blue ink
@claim dink 2023-11 | The line about Gheorghe Bulhac in the register is in black ink
@claim aheart 2023-11-03 | Gheorghe Bulhac died of a heart attack that had nothing to do with the vaccine
@claim bcause 2023-11-03 | The injection led to the shock of which Gheorghe Bulhac died
@claim ddeath 2023-11 | The second post-mortem of Gheorghe Bulhac confirmed the heart attack found by the first in every respect
@claim asample 2023-11 | A laboratory abroad may still find another cause
@claim atemp 2023-10/2023-11 | The refrigerator of the polyclinic showed four degrees Celsius all autumn
@claim bprobe 2023-11 | The probe in the refrigerator stood at 54 degrees Fahrenheit, about 12 degrees Celsius, at the first reading
@claim aknew 2023-11-06 | Anatol Ghidirim learnt of the fault in the refrigerator on 6 November 2023
@claim csigned 2023-10-27 | Anatol Ghidirim signed a request for the repair of the refrigerator on 27 October 2023
@claim cfault 2023-10 | The time at which the compressor failed cannot be determined
@claim aforeign 2023-11 | The vaccine would have turned cloudy if the refrigerator had been broken before
@claim aneedle 2023-10/2023-11 | Every patient in Talvar had a fresh needle
@claim bstock 2023-10-26 | On 26 October 2023 212 patients were injected with at most 140 needles
@claim cadmit 2023-11 | Parascovia Burduja admitted to Anatol Ghidirim that she had used needles a second time
@claim cneedle 2023 | Parascovia Burduja has never put a used needle into a person's arm
@claim cboxes 2023-11 | Parascovia Burduja told Anatol Ghidirim that the boxes were late and that she had sent people home
@claim csorry 2023-11 | Parascovia Burduja said that she was sorry for those who had walked from Valea Răchitei
@claim cfloor 2023-10 | From the second floor Anatol Ghidirim could not see everything
@claim dquote 2023-11-08 | Anatol Ghidirim said in the local paper that everyone had had a fresh needle
@claim dsecond 2023-11-14 | Anatol Ghidirim spoke differently about needles at the council
@claim akey 2023 | The key to the vaccine has been on Axenia Mocreac's neck without interruption since summer 2023
@claim cwedding 2023-11-04/2023-11-05 | Axenia Mocreac was at a wedding by the sea on 4 and 5 November 2023 and the key was with the doorman
@claim cask 2023-11 | Axenia Mocreac asks who takes a key to a wedding
@claim aret 2023-11 | Parascovia Burduja has retired after 31 years
@claim cfired 2023-11-06 | Parascovia Burduja was dismissed on 6 November 2023 in the corridor
@claim dwork 2023-12 | Parascovia Burduja works for a dentist in Corbenii Mari
@claim aburn 2023-11-07 | All 1,150 remaining doses were burnt in the hospital furnace on 7 November 2023
@claim breturn 2023-11-08 | The remaining doses were returned to the supplier under seal on 8 November 2023
@claim cfurnace 2023-04/2023-11 | The hospital furnace has not been lit since April 2023
@claim dyard 2023-11-20 | The cartons with the vaccine stood in the yard of the polyclinic until 20 November 2023
@claim ashare 2023-11 | 38 per cent of the pensioners of the district had been vaccinated up to the halt
@claim dshare 2023-11 | 1,905 of 6,120 pensioners, 31 per cent, had been vaccinated before the halt
@claim agift 2023 | The vaccine was a gift to the district from a foundation abroad
@claim bpaid 2023 | The vaccine was bought for 61,000 lei from the district budget
@claim aresume 2023-11-30 | Vaccination in Talvar will be going on as before by 30 November 2023
@claim dandrew 2023-12-03 | The vaccination room in Talvar is still locked after 30 November 2023
@claim agrey 2023 | No polyclinic in the south has a more careful staff than that of Talvar
@claim bfew 2023-11-09 | At least nine people have reported pain and swelling
@claim bif 2023-11 | The file goes to the prosecutor if a criminal act comes to light
@claim bother 2023-05 | Thousands of children in another country had been vaccinated against measles
@claim blate 2023-11 | About half of the 400,000 doses of the country have been used
@claim dhalf 2023-11 | 203,000 people in the country had been vaccinated against influenza by the middle of November 2023
@claim dpain 2023-11 | Eleven members of the association had a swollen arm
@claim cthank 2023-11 | The inspectorate acted with lightning speed (said mockingly)
@claim dafraid 2023-12 | A shot is better than a funeral
@claim dafraid2 2023-12 | Tudora Bulhac will never let a needle near her children
@claim dbus 2023-12 | Up to forty members have travelled for the injection
@claim dif 2024 | The association will print the findings if the inquiry ends before Easter

@same ecause bcause
@same efair bfair
@same epaid bpaid
@same eprobe bprobe
@same ereturn breturn
@same estock bstock
@same estop bstop

@pair C order role,temporal astop bstop #role-swap | the prefect by telephone on Monday; the inspectorate in writing on Friday
@pair C notice factive cstopped creceipt #factive | learnt of the order from the agency; signed for it on the day
@pair C thursday world-knowledge alog bfair #time-forms | at the polyclinic at 10:40; thirty kilometres off until noon
@pair C thursday denial bfair dfamily | at the fair with walnuts; a family legend
@pair C ink lexical acolumn dink | blue ink; black ink
@pair C death negation,antonym aheart bcause | nothing to do with the vaccine; the injection led to it
@pair C second world-knowledge bcause ddeath | a second examination blames the injection; it bore out the first
@pair C fridge numeric atemp bprobe #unit-conversion | four degrees Celsius; 54 Fahrenheit is 12
@pair C fault factive aknew csigned #factive | learnt of it on 6 November; signed for its repair on 27 October
@pair C needles world-knowledge,numeric aneedle bstock | a fresh one for everybody; 140 needles for 212 patients
@pair C needles factive aneedle cadmit #factive | a fresh one for everybody; she admitted using some twice
@pair C needles negation,factive cadmit cneedle | admitted a second use; never
@pair C key world-knowledge akey cwedding | always on her neck; with the doorman while she was away
@pair C nurse lexical aret cfired | retired; dismissed
@pair C stock lexical aburn breturn | burnt; returned
@pair C stock world-knowledge aburn cfurnace | burnt in the furnace on the 7th; the furnace unlit since April
@pair C stock temporal breturn dyard | went back on the 8th; stood in the yard until the 20th
@pair C share numeric ashare dshare #percentage-conversion | 38 per cent; 1,905 of 6,120 is 31
@pair C vaccine lexical agift bpaid | a present; bought

@pair B cneedle bstock | never a used needle; fewer needles than patients that day
@pair B cadmit cboxes | what she told the doctor, two accounts that could be of two talks
@pair B aburn dyard | burnt on the 7th; cartons in the yard until the 20th, if they were full
@pair B bcopy cstopped | on the list of recipients; learnt of it from the agency all the same
@pair B atemp csigned | four degrees all autumn; an urgent request for repair

@pair T quoted-by-another aneedle dquote | the letter repeats what the doctor said
@pair T quoted-by-another dquote bstock | his words about needles are only reported
@pair T negation-scope csorry cadmit #partial-denial | sorry about people who walked, not about needles
@pair T negation-scope csorry cneedle | sorry, though for something else
@pair T promise-later-changed aresume dandrew #broken-promise | going on by St Andrew's Day; still locked
@pair T hedge asample bcause | something may still be found; the inspector's view
@pair T hedge cfault csigned | when it failed is open; a request of 27 October
@pair T hedge cfloor aneedle | not everything is seen from upstairs
@pair T conditional aforeign bprobe #hypothetical | would have turned cloudy if broken
@pair T question cask akey | a question about keys and weddings
@pair T sarcasm cthank bstop | praise of speed is mockery
@pair T opinion dafraid dafraid2 | better than a funeral; never again
@pair T different-event bother dshare | measles elsewhere, influenza here
@pair T rounding blate dhalf | about half of 400,000; 203,000
@pair T at-least bfew dpain #bound | at least nine; eleven
@pair T update cfired dwork | dismissed in November; works elsewhere in December
@pair T different-place-time dbus dshare #bound | forty who travelled after the halt; those before it
@pair T hedge asample aheart | her finding; a laboratory may still find something else
@cross bprobe mirovo-vaccine bsheet | warm vaccine in two countries, both read in Fahrenheit
@cross atemp mirovo-vaccine acold | the fridge of Talvar, the lorry of Mirovo
@cross ashare mirovo-vaccine acover | shares of pensioners and of pupils
@cross astop mirovo-vaccine amayor | two campaigns halted, by a prefect and a mayor
@cross bstop mirovo-vaccine astop | two campaigns halted by two offices
@cross aknew mirovo-vaccine ainformed | when an official heard of two different faults
