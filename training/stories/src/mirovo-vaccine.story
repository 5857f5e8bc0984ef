@story mirovo-vaccine dirty
topic: vaccination
confusable: talvar-vaccine
places: Mirovo, Hladotrans, Gornja Luka, Motel Lipa
@speaker MZ ministry of health | ministry
@speaker VT Vukosava Trnavčević | Trnavčević, minister
@speaker ZP Zdravko Pešterac | Pešterac, spokesman
@speaker SK Stamena Čubelić | Čubelić, head nurse
@speaker BK Besnik Kaçorri | Kaçorri, mayor
@speaker HT Hladotrans | carrier, haulier
@speaker MS Miodrag Šćekić | Šćekić, driver
@speaker PF people familiar with the delivery | people familiar
@speaker TV Tomislava Vidrić | Vidrić, paediatrician

@article a
file: balkpres-measles-mirovo.xml
voice: agency wire
layout: newsml
place: Mirovo
title: Measles campaign in Mirovo halted after children fall ill
byline: Ognjenka Bjelobrk
publisher: Balkpres
published: 2023-05-22T14:05+02:00
quotes: guillemets

MIROVO (Balkpres) - Vaccination against measles in the region of Mirovo has been suspended since Friday because of doubts about how the vaccine was kept on its way there, health officials said on Monday.

[[afever ZP|Thirty-one children had been admitted to the general hospital with fever by Sunday night]], said Zdravko Pešterac, spokesman of the Institute for Public Hygiene. [[aserious ZP|None of them is in danger]]. Fever after the injection is common and as a rule passes in two days.

[[adoses MZ|The region was supplied with 24,000 doses on Tuesday, 16 May]], according to the ministry of health in the capital. The campaign had begun the same week in forty-one schools; [[apupils N #rounding|around seven thousand pupils were to be reached]]. [[acover ZP #percentage-conversion|By the time it was interrupted 87 per cent of the pupils on the lists had been given their injection]], Pešterac said.

[[acold ZP #spokesperson #unit-conversion|At no moment between the factory and the arm did a vial get warmer than eight degrees]], the spokesman said. He added that there was a margin in any case: [[amay ZP #spokesperson|a vial that has been warm for some hours may be used up to three days later]].

The haulier Hladotrans, which has delivered medicines for the state since 2019, sees no fault on its side. [[acool HT|The refrigeration of the lorry ran from loading to unloading without a pause]], it said in a statement. [[anight HT|The vehicle spent the night of 15 May in the guarded depot at Gornja Luka]] and [[atime HT #time-forms|reached Mirovo at half past six in the morning]], the company said.

Pešterac declined to say which batch was concerned. [[astop ZP #role-swap|The campaign was stopped by the institute, as soon as the first reports came in]], he told Balkpres.

Minister Vukosava Trnavčević interrupted a visit to Brussels. "[[ainformed VT #factive|I was notified in writing on Thursday, and that was the first I heard]]," she said at the airport. [[acall VT p #broken-promise|Each family will get a telephone call from a doctor by this Friday]].

In the schools the fridges were being emptied by caretakers on Monday. Opposition deputies called for the minister to appear before the health committee; a date has not been set.

Three people familiar with the delivery gave another picture. [[aoff PF #people-familiar|The cooling unit was off from midnight until after five]], they said, because the driver could not sleep beside it. [[ahear PF h #people-familiar|The institute may have had the temperature sheet since Tuesday]], one of them said.

Mayor Besnik Kaçorri had the sports hall reopened for anxious parents. "[[amayor BK #role-swap|On Friday I sent the nurses home, on my authority, and the institute got to know it from my letter]]," he said. "[[aq BK q|Who puts children's medicine on a lorry and does not look at the thermometer?]]" he asked. [[ashame BK #opinion|Of all the campaigns in his thirty years this was the most slovenly]], in his view.

[[acases N #bound|The region has had at least 140 cases of measles since January]], more than any other. An infant died in March. The campaign was to run until 9 June.

@article b
file: sestra-interview-cubelic.txt
voice: interview
layout: text
title: Stamena Čubelić, head nurse: "I signed for what I could count"
byline: Neda Zlokas
publisher: Sestra
published: 2023-05-28
quotes: straight

Twenty-six years in white, the last nine as head nurse for the schools of Mirovo. Stamena Čubelić keeps her papers in a biscuit tin, and she has brought the tin.

SESTRA: How much vaccine did you receive?

CUBELIC: [[bdoses SK|I signed for 18,600 doses, that's 186 cartons, and nothing came after them]]. I count everything twice, my mother sold eggs.

SESTRA: When?

CUBELIC: [[btime SK #time-forms|The lorry pulled up on the Tuesday at a quarter to four in the afternoon]]. The schools were shut by then. [[bwed SK|Not one carton was opened before the Wednesday]].

SESTRA: What did you notice?

CUBELIC: [[bdoor SK|The left-hand door was held with a piece of rope]]. I asked the driver, Šćekić his name is, a polite man. [[bmotel MS|He'd put up at the Motel Lipa, with the lorry under his window]], he told me, and he showed me the bill because they had charged him for two breakfasts. So I asked for the temperature sheet.

SESTRA: And what did it say?

CUBELIC: It's an American device. [[bsheet SK #unit-conversion|At five in the morning it had printed 57 degrees Fahrenheit]]. I had to look up what that is. [[bfridge SK #unit-conversion|In our own fridges at school such a thing shows 41]]. [[bmust SK|A vial that has been over eight degrees for two hours has to be thrown away, every nurse learns it in her first week]].

SESTRA: You used it all the same.

CUBELIC: [[bring SK #role-swap|I rang the minister that evening on her own number and told her, and I was told to carry on]]. I'm not proud of it. [[bif SK #hypothetical|If I were asked again tomorrow, I'd pour it into the sink]].

SESTRA: Which batch was it?

CUBELIC: [[bbatch SK|K417, every carton that we opened]]. I've got three empty vials here in the tin.

SESTRA: The institute speaks of 87 per cent coverage.

CUBELIC: [[bcover SK #percentage-conversion|We had 7,200 pupils on the lists and 5,460 had been done when it ended]]. [[bgood SK #opinion|It was still the best campaign that we have ever had]], if you ask me about the children and not about the lorry.

SESTRA: Did the parents agree?

CUBELIC: They nodded. [[bdeaf SK|At the school for the deaf, where I gave the first forty injections on the Tuesday evening]], they did it with their hands. [[bnod SK|Under the rules a nod is enough; a form can be asked for, it needn't be]]. Nobody has forms for seven thousand.

SESTRA: How many fell ill?

CUBELIC: [[bfever SK|I copied fifty-two names from the admissions book of the hospital on the Sunday night]]. They were all hot and cross, and they all got better. [[bmeasles SK h|Measles would perhaps have been worse]].

SESTRA: Has the minister thanked you?

CUBELIC: [[bthank SK #sarcasm|Oh yes, I'm still putting the bouquets in water]].

SESTRA: What do you want now?

CUBELIC: [[bwant SK m|The sheet should be put before a judge]]. And somebody should buy the driver a pillow.

@article c
file: ministry-health-statement-mirovo.txt
voice: press release
layout: dispatch
title: Statement of the ministry of health on measles vaccination in the region of Mirovo
byline: -
publisher: Ministry of Health, Press Department
published: 2023-06-01
quotes: low

The protection of children against measles is among our foremost duties. In view of publications of recent days the ministry states the following.

1. Vaccination in the region of Mirovo has been resumed. [[cresume N|Since Monday, 29 May, nurses have been at work in all forty-one schools again]], with vaccine from a new delivery. [[cnew N|This second delivery amounts to 6,000 doses]]; [[cfirst N|the first one consisted of 21,000]].

2. [[cbatch N|In May vials from batch K471 and from no other were administered in the region]]. This batch was released by the control laboratory in February. [[clab N|Samples of it have been sent abroad, and the result is expected in three weeks]].

3. The vehicle was examined by a commission. [[cseal N|On its arrival at Mirovo both doors were closed and the lead seals on them were whole]]. [[cunit N|The cooling unit is of a type that can't be switched off from the cab]]. The device that records temperatures has been secured.

4. [[cquote N|An employee of the school service has spoken in a magazine of a reading of 57 degrees]]. As far as the ministry can see, [[ckitchen N d|the fifty-seven degrees are a product of kitchen arithmetic]]. We ask the media to consult experts. [[cfridge N #unit-conversion|Refrigerators in schools are set to five degrees]].

5. The minister has at all times acted upon verified information. [[cring N #role-swap|There was a single conversation by telephone between the minister and the head nurse, and it was the minister who placed that call, on 19 May]]. [[casked N|She asked why nobody had written to her]], and she was given no answer. [[cwhy N h #non-denial|What else was said on that occasion is a matter of confidence between the two]].

6. [[cform N|An injection may be given to a minor only when a parent has signed for it]]. The ministry reminds all services of this obligation, which has existed since 1998, and [[cfine N #hypothetical|staff who should have neglected it will have to expect proceedings]].

7. All families concerned have been informed. [[cletter N #broken-promise|In place of the announced calls a letter was sent to them on 30 May]], which was felt to be more thorough.

8. [[cfever N #bound|Of the children in hospital more than two dozen were discharged within forty-eight hours]]. [[clast N|The last one went home on 26 May]]. The paediatrician in charge, Dr Tomislava Vidrić, confirms this. [[cvidric TV #unit-conversion|The highest temperature that she measured was 40.1 degrees]], she writes, and she has [[cvidric2 TV h|no opinion about lorries]].

9. The contract with the carrier ends on 31 December. A tender for the transport of medicines at controlled temperatures will be opened in the autumn, and conditions will include a second driver on journeys of more than eight hours. [[cbest N #opinion|Our cold chain is among the finest in this part of Europe]].

Journalists may put questions in writing to the press department, which will endeavour to answer within five working days.

@claim afever 2023-05-21 | 31 children had been admitted to the general hospital of Mirovo with fever by the night of 21 May 2023
@claim bfever 2023-05-21 | The admissions book of the general hospital of Mirovo had 52 names of feverish children on the night of 21 May 2023
@claim cfever 2023-05 | More than two dozen children in the Mirovo hospital were discharged within 48 hours
@claim clast 2023-05-26 | The last feverish child left the Mirovo hospital on 26 May 2023
@claim aserious 2023-05-22 | None of the children in the Mirovo hospital is in danger
@claim adoses 2023-05-16 | The region of Mirovo was supplied with 24,000 doses on 16 May 2023
@claim bdoses 2023-05-16 | Stamena Čubelić received 18,600 doses on 16 May 2023 and none after them
@claim cnew 2023-05 | The second delivery to Mirovo amounts to 6,000 doses
@claim acover 2023-05-19 | 87 per cent of the pupils on the lists of Mirovo had been vaccinated when the campaign was interrupted
@claim bcover 2023-05-19 | 5,460 of 7,200 pupils of Mirovo, 76 per cent, had been vaccinated when the campaign ended
@claim acold 2023-05 | No vial for Mirovo was ever warmer than eight degrees Celsius
@claim bsheet 2023-05-16T05:00 | The device in the lorry printed 57 degrees Fahrenheit, about 14 degrees Celsius, at 5:00 on 16 May 2023
@claim ckitchen 2023-05-16 | The reading of 57 degrees is the result of a faulty calculation | The temperature in the lorry was 57 degrees Fahrenheit on 16 May 2023
@claim amay 2023 | A vial that has been warm for some hours may be used up to three days later
@claim bmust 2023 | A vial that has been above eight degrees for two hours must be thrown away
@claim acool 2023-05-15/2023-05-16 | The refrigeration of the lorry ran without a pause from loading to unloading
@claim aoff 2023-05-16T00:00/2023-05-16T05:00 | The cooling unit of the lorry was off from midnight until after 5:00
@claim cunit 2023 | The cooling unit of the lorry cannot be switched off from the cab
@claim anight 2023-05-15 | The lorry spent the night of 15 May 2023 in the guarded depot at Gornja Luka
@claim bmotel 2023-05-15 | Miodrag Šćekić spent the night at the Motel Lipa with the lorry under his window
@claim atime 2023-05-16T06:30 | The lorry reached Mirovo at 6:30 on 16 May 2023
@claim btime 2023-05-16T15:45 | The lorry arrived in Mirovo at 15:45 on 16 May 2023
@claim astop 2023-05-19 | The Institute for Public Hygiene stopped the measles campaign in Mirovo
@claim amayor 2023-05-19 | Mayor Besnik Kaçorri stopped the vaccination and the institute learnt of it from his letter
@claim ainformed 2023-05-18 | Vukosava Trnavčević first heard of the problem on 18 May 2023, in writing
@claim bring 2023-05-16 | Stamena Čubelić telephoned the minister on 16 May 2023, told her of the warm vaccine and was told to carry on
@claim cring 2023-05-19 | The only telephone call between the minister and Stamena Čubelić was placed by the minister on 19 May 2023
@claim casked 2023-05-19 | The minister asked Stamena Čubelić why nobody had written to her
@claim cwhy 2023-05-19 | The ministry does not say what else the minister and Stamena Čubelić talked about
@claim acall 2023-05-26 | Each family will get a telephone call from a doctor by 26 May 2023
@claim cletter 2023-05-30 | The families were sent a letter on 30 May 2023 instead of a call
@claim ahear 2023-05-16 | The institute may have had the temperature sheet since 16 May 2023
@claim bdoor 2023-05-16 | The left door of the lorry was held with a rope on arrival at Mirovo
@claim cseal 2023-05-16 | Both doors of the lorry were closed and sealed on arrival at Mirovo
@claim bbatch 2023-05 | All cartons opened in Mirovo in May 2023 were of batch K417
@claim cbatch 2023-05 | Only vials of batch K471 were used in the region of Mirovo in May 2023
@claim clab 2023-06 | The result of the samples is expected in three weeks
@claim bnod 2023 | Under the rules a parent's nod is enough for an injection and no signed form is needed
@claim cform 2023 | A minor may be given an injection only if a parent has signed for it
@claim cfine 2023 | Staff who neglected the signature will have to expect proceedings
@claim bgood 2023-05 | The campaign of May 2023 was the best that Mirovo has had
@claim cbest 2023 | The cold chain of the ministry is among the finest in the region of Europe
@claim bif 2023-05 | Stamena Čubelić would pour the vaccine into the sink if she were asked again
@claim bthank 2023-05 | The minister thanked Stamena Čubelić with bouquets (said mockingly)
@claim bwant 2023-05 | The temperature sheet should be put before a judge
@claim bmeasles 2023-05 | Measles would perhaps have been worse than the fever
@claim cresume 2023-05-29 | Vaccination in all 41 schools of Mirovo has been going on again since 29 May 2023
@claim cfirst 2023-05-16 | The first delivery to Mirovo consisted of 21,000 doses
@claim apupils 2023-05 | Around seven thousand pupils of Mirovo were to be vaccinated
@claim aq 2023-05-22 | Besnik Kaçorri asks who puts medicine on a lorry without looking at the thermometer
@claim ashame 2023-05 | The campaign of May 2023 was the most slovenly in thirty years
@claim bwed 2023-05-17 | No carton of the vaccine was opened before Wednesday 17 May 2023
@claim bdeaf 2023-05-16 | Stamena Čubelić gave the first forty injections at the school for the deaf on the evening of 16 May 2023
@claim bfridge 2023-05 | The fridges in the schools of Mirovo show 41 degrees Fahrenheit
@claim cfridge 2023 | Refrigerators in schools are set to five degrees Celsius
@claim cquote 2023-05 | An employee of the school service spoke in a magazine of a reading of 57 degrees
@claim acases 2023 | The region of Mirovo has had at least 140 cases of measles since January 2023
@claim cvidric 2023-05 | The highest temperature that Tomislava Vidrić measured in a child was 40.1 degrees Celsius

@pair C doses numeric adoses bdoses | 24,000 doses on the Tuesday; 18,600 and nothing more
@pair C doses numeric adoses cfirst | the ministry's 24,000; the ministry's 21,000 for the same delivery
@pair C doses numeric bdoses cfirst | 18,600; 21,000
@pair C began negation,temporal bwed bdeaf | no carton opened before Wednesday; forty injections on Tuesday evening
@pair C fever numeric afever bfever | 31 admitted by Sunday night; 52 names that night
@pair C coverage numeric acover bcover #percentage-conversion | 87 per cent; 5,460 of 7,200 is 76 per cent
@pair C cold numeric,world-knowledge acold bsheet #unit-conversion | never above 8 degrees; 57 Fahrenheit is 14 degrees
@pair C cold denial bsheet ckitchen | the device printed 57; kitchen arithmetic
@pair C rule modality amay bmust | may be used for three days; has to be thrown away
@pair C cooling antonym acool aoff | ran without a pause; off from midnight
@pair C night world-knowledge anight bmotel | lorry in the depot; lorry under a motel window
@pair C arrival temporal atime btime #time-forms | 6:30 in the morning; a quarter to four in the afternoon
@pair C stop role astop amayor #role-swap | the institute stopped it; the mayor did and the institute read of it
@pair C informed factive,temporal ainformed bring #factive | first heard on Thursday in writing; told by telephone on Tuesday
@pair C call role,temporal bring cring #role-swap | the nurse rang on the 16th; the only call came from the minister on the 19th
@pair C door antonym bdoor cseal | held with a rope; closed and sealed
@pair C batch lexical bbatch cbatch | K417; K471
@pair C consent modality bnod cform | a nod is enough; only with a signature

@pair B acold aoff | never above eight degrees; unit off for five hours
@pair B aoff cunit | off for hours; cannot be switched off from the cab, though perhaps elsewhere
@pair B ainformed casked | notified in writing on Thursday; asked on Friday why nobody had written to her
@pair B acold ahear | never above eight; a sheet may have said otherwise

@pair T at-least cfever afever #bound | more than two dozen of thirty-one
@pair T update afever clast | admitted by Sunday, all home on Friday
@pair T different-event cnew bdoses | second delivery, first delivery
@pair T different-event cnew adoses | second delivery, first delivery
@pair T different-event cvidric ckitchen #unit-conversion | a child's temperature, the lorry's
@pair T promise-later-changed acall cletter #broken-promise | a call by Friday; a letter on Tuesday
@pair T hedge ahear acool | may have had the sheet; the haulier's claim
@pair T hedge cwhy bring #non-denial | the rest is confidential; told to carry on
@pair T update amayor cresume | halted on Friday, resumed on the 29th
@pair T conditional bif bring #hypothetical | would act otherwise; carried on
@pair T conditional cfine bnod #hypothetical | proceedings for those who neglected it; no form needed
@pair T sarcasm bthank casked | bouquets are mockery; a reproach on the telephone
@pair T hedge bmeasles aserious | measles perhaps worse; nobody in danger
@pair T negation-scope cunit acool | not from the cab; ran all the time
@pair T different-event acases afever | cases of measles, cases of fever
@pair T rounding apupils bcover | around seven thousand; 7,200
@pair T quoted-by-another bsheet cquote | the ministry repeats what the nurse said
@pair T quoted-by-another cquote acold | a reading that was spoken of; never above eight
@pair T opinion ashame bgood | the most slovenly campaign; the best
@pair T opinion ashame cbest | the most slovenly campaign; the finest cold chain
@pair T question aq acool | a question about thermometers; refrigeration ran
@pair T rounding bfridge cfridge #unit-conversion | 41 Fahrenheit is five degrees
@pair T different-place-time bfridge bsheet #unit-conversion | the fridge at school, the lorry
@pair T negation-scope aserious cvidric | nobody in danger; 40.1 degrees measured
