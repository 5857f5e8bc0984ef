@story sakurano-inn clean
topic: consumer affairs
places: Sakurano, Inn of the Nine Herons, Kamishiro Inn, Mibu Ward Health Centre, Hotwater Guild of Sakurano
@speaker KH Kiyohiko Habuka | Habuka, owner, innkeeper
@speaker YT Yaeko Tsurumaki | Tsurumaki, health centre chief
@speaker HC health centre of Mibu Ward | health centre
@speaker GU Hotwater Guild of Sakurano | guild
@speaker SU Michika Utashiro | Utashiro, guest
@speaker RO Rinzo Onodera-Kusaka | Kusaka, deputy mayor
@speaker TN Tamotsu Nukina | Nukina, boiler man
@speaker FN Fumiko Nezu | Nezu, head of the laboratory

@article a
file: yukan-asahiyama-bath-scare.txt
voice: tabloid
layout: wrapped
title: Hot, steamy - and shut! Germ found in famous bath
byline: Mitsuo Hanyuda
publisher: Yukan Hoshi
published: 2023-02-04
quotes: curly

Slippers in rows, towels on hooks, and not a soul in the water. At the 240-year-old Inn of the Nine Herons in Sakurano the bath that two emperors are said to have sat in is closed with a paper strip.

[[afound HC|Legionella bacteria were found in a sample from the large indoor bath on 31 January]], says the Mibu Ward Health Centre. [[aval HC|The count was 480 per 100 millilitres]]. Allowed are fewer than ten. [[aclosed N|The bath has been shut since Thursday, 2 February]].

Nobody fell out of bed with shock more than owner Kiyohiko Habuka, 71, ninth of his line. "[[awash KH|I have bathed in it every evening of my life and never had so much as a cough]]," he pants, running past with a bucket. [[achlor KH h|The chlorine pump may have stuck]], he reckons. He bows so low that his glasses fall off. "[[aapol KH|I apologise to all who have put their trust in us]]."

Guests are packing. "[[asick SU h #hypothetical|If I get so much as a sniffle, they will hear from me]]," says Michika Utashiro, who had come for three nights with her mother. "[[asu SU|For me it is the finest water in the country all the same]]," she adds. [[aguest KH #bound|At least ninety people had booked for the weekend]], groans Habuka. [[arefund KH p #broken-promise|Everyone gets his money back within three days]], he swears.

[[afever HC|Two guests with a fever are being examined]], the health centre says. It does not want to frighten anyone. [[acause HC h #non-denial|Whether the fever has anything to do with the bath it will say when it can say it]].

The outdoor pool is another thing. [[aopen N|The pool under the pine tree has its own spring, and it stayed open]], and three brave men from a cycling club sat in it on Friday, pink as prawns. [[acold N|It snowed on their heads at four below]]. "[[asoup SU #sarcasm|Lovely, a soup with a view]]," calls Ms Utashiro from the window.

And what do the neighbours say? [[anext N|At the Kamishiro Inn across the bridge all tests were clean]], a notice on the door tells us. [[arooms N|Every room there was gone by noon]]. Business is business in hot-water land!

The big question on the bridge: [[awho SU q|who is going to get into that bath first]]? Yukan Hoshi will be there. Our reporter has packed his trunks and been vaccinated against everything that the doctor had in the fridge.

@article b
file: mibu-shimpo-interview-tsurumaki.txt
voice: interview
layout: text
title: "A bath is a machine that people sit in"
byline: Kozue Wakatsuki
publisher: Mibu Shimpo
published: 2023-02-18
quotes: straight

Yaeko Tsurumaki has been head of the Mibu Ward Health Centre since April. On her desk in Mibu stand a rubber duck and a thermometer half a metre long.

MIBU SHIMPO: Where do we stand in Sakurano?

TSURUMAKI: We have had three rounds of samples now. [[bfirst YT|The first result, on the last day of January, was 480]], which is a lot. [[bsecond YT|In the second, on 7 February, after they had scrubbed, we had thirty]]. [[bthird YT|The third, of 14 February, grew nothing at all]].

MIBU SHIMPO: So the bath may open.

TSURUMAKI: [[bopen YT|We lifted the order on Thursday, at ten to nine in the morning]]. [[bagain YT p|We will be back each month until the summer]], unannounced. [[bshut YT #hypothetical|Should it come up above ten again, I close it the same hour]].

MIBU SHIMPO: Two guests were ill.

TSURUMAKI: [[bflu YT|Both of them had influenza, and both are at home]]. [[bnolink YT|We found no link between the bath and any illness]]. [[bnever YT #denied-denial|I have never told anybody that there was nothing in that water]], as one reads; there was.

MIBU SHIMPO: What was the cause?

TSURUMAKI: [[bpump YT|The pump for the chlorine ran on every day that we have a record of]]. [[bpipe YT|The trouble was a dead branch of pipe behind the wall, seven metres of it]], where water stood at 38 degrees from one year to the next. [[bdraw YT|It was not on any drawing]]. [[blen YT #rounding|You could fill some twenty rice bowls from it]].

MIBU SHIMPO: Was the inn careless?

TSURUMAKI: [[bcare YT|I would call it old rather than careless]]. [[btest YT|The law wants one test a year of a bath like that, and they did two]]. [[bmust YT m|I would want four]].

MIBU SHIMPO: There is talk that you knew for days and kept quiet.

TSURUMAKI: The culture that we used then takes a week to ten days; the one we use since, two. [[bsample YT|The sample was drawn on 21 January, and on the 31st the laboratory rang me]]. [[bfast YT|The inn was told that afternoon]]. It asked for a day to find other beds for its guests, and [[bday YT|I gave it until Thursday]]. [[bwhy YT h #non-denial|If you ask whether I would do so again, I shall have to think]].

MIBU SHIMPO: And the town?

TSURUMAKI: The deputy mayor rang. He has forty inns to fill. [[brink RO m|He would have liked one word from me, "harmless"]]. I have other words. Eat something warm, wash before you get in, and do not swallow it.

MIBU SHIMPO: Do you bathe there yourself?

TSURUMAKI: [[bbath YT h|That depends on who is asking]]. [[bplum YT|In February there is nothing lovelier than an outdoor pool and a plum tree]].

@article c
file: hotwater-guild-circular-march.txt
voice: newsletter
layout: keyed
title: Circular to members, second month of spring
byline: -
publisher: Hotwater Guild of Sakurano
published: 2023-03-10
quotes: curly

To the forty-one houses of the Hotwater Guild of Sakurano. The ice on the upper path is gone, the buses keep the summer times from the 20th, and the plum is two weeks early.

1. The matter of the Nine Herons. [[creopen N|Its indoor bath was filled again on 16 February and the first guest was in it by eleven]]. It was not the reporter with the trunks; he overslept. [[cquote HC|The health centre tells us that it found no link between the bath and any illness]]. [[cpipe TN|Master Nukina, who tends the boilers, cut out the dead pipe with his own saw]], he reports; [[cpipe2 TN #unit-conversion|it measured 7.2 metres]]. [[cwish TN #hypothetical|Had the wall been opened in his grandfather's day, it would have been a morning's work]], in his opinion.

2. Refunds. [[crefund KH #broken-promise|Master Habuka has paid all but six of the ninety-four guests, and asks the six for their bank numbers]]. [[clate KH|It took him three weeks rather than three days]], for which he bowed to the guild. [[cgift KH|Each of them may come again for one night at half price]].

3. Figures. [[cguests GU #percentage-conversion|In February the houses of the guild had 8,800 guests, a fifth fewer than a year before]]. [[cjan GU|In January there were more than last year, by four per cent]]. [[crange GU #range|For March we count on between nine and ten thousand]]. [[ckami N|The Kamishiro Inn had its best February since it was built]], and has shared its flour with the Nine Herons, which is how it should be.

4. Tests. [[ctest GU p|From April every house will test its water four times a year]]. The cost, about 14,000 yen a test, is borne in equal parts by the guild and the house. [[claw N|The law asks for one]]. [[cnot GU #partial-denial|It is not so that the ward has ordered this; we ordered it ourselves]]. Master Tsuge of the Old Mill finds it too much: [[ctwo N|two a year are plenty, says he]]. [[clab FN|The laboratory in Mibu can do a hundred and seventy a year and not one more]], its head, Dr Nezu, warns.

5. The newspapers. One of them has printed a picture of a boiled prawn beside the name of our town. [[csue GU h|Whether we write to a lawyer is not decided]]. [[cthank N #sarcasm|We thank it warmly for making us known in places where nobody takes baths]].

6. Lost: a wooden clog, left foot, at the footbath by the post office. Found: another, right foot, larger.

7. The deputy mayor, Mr Kusaka, visits us on the 18th. "[[ckusa RO|I will be first in the big bath and stay until I am done]]," he has written. [[cwarn N|The temple clock will be stopped, so that nobody counts]].

@article d
file: toya-evening-column-bow.html
voice: opinion column
layout: modern
title: How low should one bow for a pipe?
byline: Hisae Tomaru
publisher: Toya Evening
published: 2023-02-22
quotes: curly

I collect apologies. I have railway presidents, a pop group, three ministers and a bear park. This month I add an innkeeper, aged seventy-one, with his spectacles on the floor.

[[dapol KH|"I apologise to all who have put their trust in us," said Mr Habuka of the Nine Herons in Sakurano]], and he meant it, as far as one can see into a man from above. [[dtv KH|On television, a week on, he said that he would have the wall opened whatever it cost]]. [[dlow N|It was the best bow of the winter]], in my view. [[ddo N|A colleague of mine calls it theatre with steam]].

But let us ask what he was sorry for. [[dpipe N|He had a pipe behind a wall that no plan showed]]. [[dno N|He had not skipped his tests]]. [[dtwice N|His house had its water examined in June and in January]]. [[dq N q|How can one be sorry for what one could not know]]? My grandmother would have said: by bathing in it first, and she'd have added salt.

It seems to me that [[dday N|the health centre might have shut the doors at once rather than two days later]]. [[dday2 N|Its chief thinks that the guests needed beds]]. I can see both. Had it been my mother in the water, I would see only one.

Look at the numbers, now that they are in. [[dfirst HC|Four hundred and eighty in January, thirty a week into February, and in the end none]], the health centre's chief has said. The first figure was in every headline. The last one I found on page nine, under an advertisement for dentures. [[dless N #percentage-conversion|That is a drop of more than ninety per cent within a week of scrubbing]].

Guests will return; they always do. [[dbus N|On the Sunday after the reopening I counted eleven coaches at the bridge]], and [[dempty N|on the Sunday before it, two]]. [[dhab KH h #non-denial|What the winter will have cost him is a matter between himself and the bank, says Mr Habuka]]. [[drain N #hypothetical|If the town had put up a sign with the three figures on it, the coaches would have come sooner]].

For those who like rules of thumb I asked a bath historian. Sixty degrees in the tank, no corners in the pipes, and an old man who complains when it tastes odd. Sakurano lost its last such man in 2019. He has not been replaced, and I do not know what one would write in the advertisement.

@claim afound 2023-01-31 | Legionella bacteria were found in a sample from the indoor bath of the Inn of the Nine Herons on 31 January 2023
@claim aval 2023-01 | The first sample contained 480 Legionella bacteria per 100 ml
@claim aclosed 2023-02-02 | The indoor bath of the Nine Herons has been shut since 2 February 2023
@claim awash 2023-02 | Kiyohiko Habuka has bathed in the indoor bath every evening without a cough
@claim achlor 2023-02 | The chlorine pump of the Nine Herons may have stuck
@claim aapol 2023-02 | Kiyohiko Habuka apologises to all who trusted the inn
@claim dapol 2023-02 | Kiyohiko Habuka apologised to all who trusted the inn
@claim asick 2023-02 | Michika Utashiro will complain if she falls ill
@claim asu 2023-02 | The bath of the Nine Herons has the finest water in the country
@claim aguest 2023-02 | At least ninety people had booked at the Nine Herons for the weekend of 4 February 2023
@claim arefund 2023-02 | Every guest of the Nine Herons gets the money back within three days
@claim crefund 2023-03 | Kiyohiko Habuka has paid back 88 of 94 guests by 10 March 2023
@claim clate 2023-02 | The refunds of the Nine Herons took three weeks instead of three days
@claim cgift 2023 | Each of the guests may come again for a night at half price
@claim afever 2023-02-04 | Two guests with a fever are being examined
@claim acause 2023-02-04 | The health centre does not say yet whether the fever has to do with the bath
@claim bflu 2023-02 | Both guests had influenza and are at home
@claim bnolink 2023-02 | The health centre found no link between the bath and any illness
@claim cquote 2023-03 | The health centre found no link between the bath and any illness
@claim bnever 2023-02 | Yaeko Tsurumaki never said that there was nothing in the water | Yaeko Tsurumaki said that there was nothing in the water
@claim aopen 2023-02 | The outdoor pool of the Nine Herons stayed open
@claim asoup 2023-02 | The outdoor pool is a soup with a view (said mockingly)
@claim anext 2023-02 | All tests at the Kamishiro Inn were clean
@claim arooms 2023-02-04 | Every room of the Kamishiro Inn was taken by noon
@claim ckami 2023-02 | The Kamishiro Inn had its best February since it was built
@claim awho 2023-02 | Michika Utashiro asks who will get into the bath first
@claim bfirst 2023-01-31 | The first result of 31 January 2023 was 480 bacteria per 100 ml
@claim bsecond 2023-02-07 | The second round of 7 February 2023 had thirty bacteria
@claim bthird 2023-02-14 | The third round of 14 February 2023 had no bacteria
@claim dfirst 2023-02 | The samples had 480 in January, thirty a week into February and none in the end
@claim dless 2023-02 | The count fell by more than ninety per cent within a week of scrubbing
@claim bopen 2023-02-16T08:50 | The health centre lifted the order on Thursday 16 February 2023 at 8:50
@claim creopen 2023-02-16T11:00 | The indoor bath was filled again on 16 February 2023 and had its first guest by 11:00
@claim bshut 2023 | The health centre closes the bath at once if the count is above ten again
@claim bagain 2023 | The health centre will test the bath each month until summer 2023
@claim bpump 2023-01 | The chlorine pump ran on every day on record
@claim bpipe 2023-02 | The cause was a dead branch of pipe of seven metres behind the wall
@claim bdraw 2023-02 | The dead pipe was on no drawing
@claim dpipe 2023-02 | Kiyohiko Habuka had a pipe behind a wall that no plan showed
@claim cpipe2 2023-02 | The dead pipe measured 7.2 metres
@claim cpipe 2023-02 | Tamotsu Nukina cut out the dead pipe himself
@claim cwish | Removing the pipe would have been a morning's work in the days of Nukina's grandfather
@claim bcare 2023-02 | The inn is old rather than careless
@claim btest 2023 | The law asks for one test a year and the inn did two
@claim claw 2023 | The law asks for one water test a year
@claim bmust 2023-02 | A bath like that should be tested four times a year
@claim ctest 2023-04 | Every house of the guild will test its water four times a year from April 2023
@claim cnot 2023-03 | The guild itself and not the ward ordered the four tests a year | The ward ordered the four tests a year
@claim ctwo 2023-03 | Two tests a year are plenty
@claim clab 2023 | The laboratory in Mibu can do no more than 170 tests a year
@claim dtwice 2022-06/2023-01 | The Nine Herons had its water examined in June and in January
@claim dno 2023-02 | Kiyohiko Habuka had not skipped his tests
@claim bsample 2023-01-21 | The sample was drawn on 21 January 2023 and the laboratory rang on 31 January
@claim bfast 2023-01-31 | The inn was told of the result on the afternoon of 31 January 2023
@claim bday 2023-02-02 | The health centre gave the inn until Thursday 2 February 2023
@claim bwhy 2023-02 | Yaeko Tsurumaki does not say whether she would grant the delay again
@claim dday 2023-02 | The health centre should perhaps have shut the bath at once
@claim dday2 2023-02 | The guests needed time to find beds
@claim brink 2023-02 | The deputy mayor would have liked to hear the word harmless
@claim dlow 2023-02 | Kiyohiko Habuka's bow was the best of the winter
@claim ddo 2023-02 | Kiyohiko Habuka's bow was theatre
@claim dq 2023-02 | Hisae Tomaru asks how one can be sorry for what one could not know
@claim cguests 2023-02 | The houses of the guild had 8,800 guests in February 2023, a fifth fewer than in February 2022
@claim cjan 2023-01 | The houses of the guild had four per cent more guests in January 2023 than in January 2022
@claim crange 2023-03 | The guild expects nine to ten thousand guests in March 2023
@claim cthank 2023-03 | The newspaper is thanked for making Sakurano known (said mockingly)
@claim csue 2023-03 | The guild has not decided whether to write to a lawyer
@claim dbus 2023-02-19 | Eleven coaches stood at the bridge on the Sunday after the reopening
@claim dempty 2023-02-12 | Two coaches stood at the bridge on the Sunday before the reopening
@claim drain 2023-02 | The coaches would have come sooner if the town had put up a sign with the three figures
@claim dhab 2023-02 | Kiyohiko Habuka does not say what the winter has cost him

@same dapol aapol
@same cquote bnolink

@pair T different-place-time bfirst bsecond | two rounds of samples
@pair T update bsecond bthird | thirty, later nothing
@pair T update aval bthird | 480 in January, nothing in February
@pair T quoted-by-another dfirst bthird | the column repeats the three figures
@pair T rounding dless bsecond #percentage-conversion | from 480 to thirty is more than ninety per cent
@pair T update aclosed bopen | shut since the 2nd, order lifted on the 16th
@pair T different-event bopen creopen | the order lifted, the bath filled
@pair T different-place-time aclosed aopen | the indoor bath shut, the outdoor pool open
@pair T hedge achlor bpump | the pump may have stuck was a guess
@pair T hedge achlor bpipe | a guess before the cause was known
@pair T rounding bpipe cpipe2 | seven metres, 7.2 metres
@pair T negation-scope awash afound | the owner stayed well; the germ was there
@pair T hedge acause bnolink #non-denial | will say later; no link
@pair T update afever bflu | under examination, then influenza
@pair T negation-scope bnever bnolink #denied-denial | something in the water, no illness from it
@pair T conditional asick bflu | if she falls ill; two others had influenza
@pair T conditional bshut bthird | closes it if the count rises
@pair T promise-later-changed arefund clate #broken-promise | three days became three weeks
@pair T promise-later-changed arefund crefund #broken-promise | everyone within three days; six still open in March
@pair T at-least aguest crefund #bound | at least ninety booked; 94 guests
@pair T different-event cgift arefund | half price on top of the money back
@pair T different-place-time anext afound | tests of another inn
@pair T different-place-time ckami cguests | one inn full, the town emptier
@pair T different-place-time cjan cguests #percentage-conversion | January up, February down
@pair T at-least crange cguests #range | an expectation for another month
@pair T opinion asu bcare | finest water, an old house
@pair T opinion bmust ctwo | four tests; two are plenty
@pair T opinion dlow ddo | the best bow; theatre
@pair T opinion dday dday2 | shut at once; time for beds
@pair T sarcasm asoup asu | a soup with a view
@pair T sarcasm cthank csue | thanks for being made known
@pair T question awho creopen | who will be first
@pair T question dq dapol | a question about being sorry
@pair T negation-scope cnot ctest #partial-denial | ordered by the guild, not by the ward
@pair T negation-scope btest ctest | one by law, two done, four from April
@pair T at-least clab ctest #bound | a limit of 170 a year; forty-one houses with four each need 164
@pair T hedge bwhy dday #non-denial | would have to think
@pair T different-event bsample afound | drawn on the 21st, found on the 31st
@pair T different-event bfast bday | told on Tuesday, shut on Thursday
@pair T conditional cwish cpipe | a morning's work in another age
@pair T conditional drain dbus | coaches would have come sooner
@pair T different-place-time dbus dempty | two Sundays
@pair T negation-scope dno btest | no test skipped; the law asks for one
@pair T update bagain bopen | lifted, with monthly visits
@pair T quoted-by-another dpipe bdraw | the columnist repeats it
@pair T hedge dhab clate #non-denial | would not speak of his loss
@pair T opinion brink bnever | wanted the word harmless
