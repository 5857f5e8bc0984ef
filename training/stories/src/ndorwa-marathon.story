@story ndorwa-marathon clean
topic: athletics
confusable: ndikwe-marathon
places: Ndorwa, Kilele Tea, Nyakazinga Hill, Ndorwa City Marathon
@speaker RK Robinah Kyomukama | Kyomukama, Ms Kyomukama, race director
@speaker PM Purity Makokha | Makokha, spokeswoman
@speaker MK Moses Kosonei | Kosonei, winner
@speaker DN Doreen Nabukeera | Nabukeera, women's winner
@speaker IT Innocent Turyahabwe | Turyahabwe, Dr Turyahabwe, race doctor
@speaker HS Musa Ssekyanzi | Ssekyanzi, Hajji Ssekyanzi, shoe seller
@speaker HA Harriet Akumu | Akumu, traffic police
@speaker AB Allan Byaruhanga-Otim | Byaruhanga-Otim, city engineer
@speaker RN Ritah Namulondo | Namulondo, nurse

@article a
file: muhabura-live-ndorwa.txt
voice: live blog
layout: wrapped
title: Ndorwa City Marathon, minute by minute
byline: Julius Kabafunzaki
publisher: Muhabura Online
published: 2019-10-13T14:10+03:00
quotes: curly

Good morning from Station Road, where the loudspeaker is testing itself and somebody has lost a shoe.

+05:50 It is dark, and it is damp. [[atemp N|Seventeen degrees at the start]], says the pharmacy sign.

+06:00 Off they go. [[agun N #time-forms|The marathon has started on time, at six]]. [[astart RK #bound|No more than 5,500 numbers were given out]], the race director, Robinah Kyomukama, says on the loudspeaker. The half-marathon is still lining up.

+06:40 [[ahalf N|The half-marathon is away too]], forty minutes after the long race.

+07:25 Drizzle. Two lead cars, as the organisers decided after the trouble in Ndikwe last Sunday. A drummer on the bridge has changed into a raincoat and goes on drumming.

+08:00 Front group at 40 kilometres: Moses Kosonei and Ezra Limangwa. For readers who have written in: [[anames N #namesake|this is not the Kosonei who came second in Ndikwe]]; that was Titus, and he is at home.

+08:12 [[awin N|Moses Kosonei breaks the tape, and the clock above it says 2:11:07]]. He sits down on the kerb and asks for tea.

+08:30 At the thirty-kilometre mat [[anab30 N|Doreen Nabukeera is lying second among the women, twenty seconds down]] (that was at 7.48, the mat has only now reported).

+08:34 [[anabwin N|Nabukeera wins the women's race]]! She came past on Nyakazinga Hill. Her time is 2:33:15, and her coach is crying into a towel.

+09:50 A reader at kilometre 33 says that there's a queue at the table. "[[adry RK h|We are looking into it]]," comes the answer from the organisers.

+11:00 Doctor's round. "[[amed IT|So far sixty-one have come to see us]]," says Innocent Turyahabwe, "[[ablist IT|and fifty of them came for plasters]]".

+12:00 [[anoon N|By the mat at the stadium 3,900 people have finished the marathon]]. Sun. [[ahot N|Twenty-seven degrees outside the same pharmacy]].

+12:35 [[aroadp HA p #broken-promise|All roads will be free at one]], says Harriet Akumu of the traffic police.

+13:05 [[aroad N|All but one are free]]. Station Road is still taped off for the last walkers.

+13:30 [[alast N|The last finisher is Ritah Namulondo, a nurse, who came straight from a night shift]]. The crowd has kept a banana for her. Her gun time: seven and a half hours exactly.

+14:10 That's all. Prizes at four. [[aif RK #hypothetical|If the rain comes back, the ceremony moves into the cathedral hall]].

@article b
file: ndorwa-post-marathon.html
voice: local paper
layout: local
title: What the runners left us
byline: Peninah Kembabazi
publisher: Ndorwa Post
published: 2019-10-15
quotes: curly

Eleven tonnes of banana skins, cups and paper, counted in lorries: that was Sunday on the scales of the city's depot.

Ndorwa got up late on Monday and with stiff calves. [[bfin RK #percentage-conversion|Nine out of ten of those who set out on the long course finished it]], according to the organisers. [[bstarted RK|They had 5,120 people at the line]]. [[bhalf N|Another 3,050 ran the half]].

Not everybody was pleased. Musa Ssekyanzi, who sells shoes on Station Road, kept his shutters down until twenty to two. [[bshut HS|A town should not be locked up so that people can jog]], he says. "[[bsold HS #sarcasm|I did a roaring trade with the policeman at my door]]," he adds. [[broad N #time-forms|Station Road was the last to be opened, at 1.40 in the afternoon]]. "[[bask HS q|Couldn't they run round the lake?]]"

The city engineer, Allan Byaruhanga-Otim, thinks that they could not. [[blake AB|The lake road is nine kilometres long, so one would have to go round it nearly five times]]. He had the holes on the route filled in September. [[bholes AB|Two hundred and ten holes]], he says, [[bcost AB #rounding|for about thirty million shillings]].

Most of the complaints that have reached this paper concern the table on the far side of Nyakazinga Hill. [[bwater RK d #partial-denial|Robinah Kyomukama, the race director, denies that the hill was left without water; for ten minutes it was]], and then a van came. [[btables RK|There were sixteen tables in all]].

Dr Innocent Turyahabwe closed his tent at three. [[bmed IT|Eighty-four people in the end, and five of them went on to hospital]], he says. [[bhome IT|The five are home]]. [[bnotheat IT h|It need not have been the heat]], he thinks of the worst case, a man of fifty who had run with a fever.

"[[bwin MK|I run for my mother's roof]]," said Moses Kosonei with the trophy under his arm. [[bchip N|His chip, which counts from the line and not from the gun, gave him two hours, eleven minutes and two seconds]]. [[brel MK #namesake|Titus Kosonei is no relation]], he said, although every second letter calls them brothers.

Doreen Nabukeera teaches sewing in the valley. "[[bleg DN|I was never in front before the hill]]," she said. "[[bif DN #hypothetical|On a flat course I would have lost]]." She wants a new machine, and, some day, a stadium with a tap.

Medals ran out at noon because the boxes had been counted by weight. [[bmedal RK p #broken-promise|Everyone who went without will have theirs by the end of the month]], the organisers say.

@article c
file: crested-crane-kyomukama.txt
voice: interview
layout: keyed
title: Robinah Kyomukama: we measured it twice
byline: Denis Tumwebaze-Ojok
publisher: Crested Crane Magazine
published: 2019-10-24
quotes: guillemets

Robinah Kyomukama, 44, threw the javelin for her country and sells insurance. For the sixth year she has run the marathon in Ndorwa from two desks in her brother's garage.

CRANE: A week before you, in Ndikwe, they appear to have lost a piece of the course. Did that frighten you?

KYOMUKAMA: It did. [[cmeas RK #unit-conversion|We had ours measured once more on the Thursday before, and both times it came to 42.237 kilometres]]. The rule is to add one metre in a thousand, so that nobody can say you are short.

CRANE: What happened in Ndikwe?

KYOMUKAMA: [[cndik RK h #non-denial|That is for the people of Ndikwe to explain]]. [[cif RK #hypothetical|If it had happened to us, I would have sat in the sawmill and wept]].

CRANE: Yours was not a fast day.

KYOMUKAMA: [[cslow RK|The course has 400 metres of climbing, and a time of two eleven on it is worth a two seven elsewhere]]. [[cbest RK|For me it is the finest race between the two oceans]].

CRANE: How many got to the end?

KYOMUKAMA: [[cfin RK|Four thousand six hundred and twelve]]. On the day we said something smaller, [[cday RK|but at noon the slow ones were still out]].

CRANE: More women than last year?

KYOMUKAMA: [[cwomen RK #percentage-conversion|Thirty-six in a hundred, against thirty-one last year]]. [[cwish RK m|I want it to be half]].

CRANE: A shopkeeper says that you lock up the town.

KYOMUKAMA: [[chajj RK|Hajji says that, yes, that a town should not be locked up for joggers]]. He is my neighbour. [[clock RK|For one morning a year I find that a town can stand it]]. He gets a free number every time and never uses it.

CRANE: And the medals?

KYOMUKAMA: [[cmedal RK|They are in a container, and the container is on a ship; it will be December]]. I have apologised to everyone by name, which took two evenings.

CRANE: People went thirsty on the hill.

KYOMUKAMA: [[cthirst RK #partial-denial|The other fifteen tables never ran dry]]. [[cvan RK|The van with the spare barrels stood in the same traffic jam as everyone else]].

CRANE: What does the winner get?

KYOMUKAMA: [[cprize RK|Forty million shillings, of which the tax office keeps six per cent]]. [[cpaid RK|It was in his account on Thursday]].

CRANE: Will Kilele Tea be back?

KYOMUKAMA: [[csponsor RK h #non-denial|You must put that to them]]. I would like it. Their people carried barriers at four in the morning.

CRANE: Will you?

KYOMUKAMA: [[cme RK h|Perhaps for one more year, perhaps for ten]].

@article d
file: kilele-tea-ndorwa-thanks.txt
voice: press release
layout: dispatch
title: Thank you, Ndorwa
byline: -
publisher: Kilele Tea
published: 2019-10-28
quotes: straight

For the third time our tea was poured at the finish of the Ndorwa City Marathon, and for the third time there was not enough of it. We poured 18,000 cups.

[[dstart N #bound|More than 5,000 people started over the full distance of 26.2 miles]]. [[dtime N|Moses Kosonei was the fastest of them in 2:11:07]]. [[dwomen N #percentage-conversion|The share of women rose by five percentage points]], and we are proud of each one. Doreen Nabukeera, the women's champion, will be on our calendar for 2020.

"[[dback PM p #spokesperson|We have signed for two more years in Ndorwa]]," says our spokeswoman, Purity Makokha. "[[dhill PM #spokesperson|There is no lovelier hill to suffer on]]." To the question what our company means to do in Ndikwe [[dnon PM h #non-denial #spokesperson|she says that one thing comes after the other]].

[[dwater N|At the table on Nyakazinga Hill water was lacking for some ten minutes]]; the organisers have explained it to us. From next year we shall supply a second van, and it will be parked on the right side of the closed road. [[dmedal N|Every finisher without a medal will find a tin of our highland leaf in the letter box in the meantime]].

[[dprize N #unit-conversion|The prizes of 40 million shillings, roughly 11,000 dollars, for each of the two winners were transferred on 17 October]]. [[dschool N p|For each finisher we plant one shade tree at a school in the district]]. [[dtrees N|The first thousand seedlings are in the ground]].

We have read that the race closes the town. [[dclosed HA|By the count of the traffic police no street was shut for more than eight hours]]. Shops on Station Road have been offered a stand at the finish next year, free of charge. [[dif N #hypothetical|Should the city move the race to the lake road, we would go with it]].

Our thanks go to 640 volunteers, to Dr Turyahabwe's forty nurses and medical students, and to the drummer on the bridge, whose name nobody wrote down. "[[dlast RN|I would do it again, and after another night shift]]," Ritah Namulondo, the last of the finishers, has written to us. We will hold the line open for her.

Next year's date is 11 October. Entries open in March, online and at all our counters, and the fee stays at 50,000 shillings. Those who come with a group of ten or more pay for nine.

@claim atemp 2019-10-13T05:50 | The temperature at the start in Ndorwa was 17 degrees at 05:50 on 13 October 2019
@claim ahot 2019-10-13T12:00 | The temperature at the start in Ndorwa was 27 degrees at noon on 13 October 2019
@claim agun 2019-10-13T06:00 | The Ndorwa marathon started at 06:00 on 13 October 2019
@claim ahalf 2019-10-13T06:40 | The half-marathon in Ndorwa started at 06:40 on 13 October 2019
@claim astart 2019-10-13 | At most 5,500 numbers were given out for the Ndorwa marathon
@claim bstarted 2019-10-13 | 5,120 people started in the Ndorwa marathon
@claim dstart 2019-10-13 | More than 5,000 people started in the Ndorwa marathon
@claim anames 2019-10-13 | The Kosonei who leads in Ndorwa is not the Kosonei who came second in Ndikwe
@claim brel 2019-10 | Titus Kosonei is no relation of Moses Kosonei
@claim awin 2019-10-13T08:11 | Moses Kosonei won the Ndorwa marathon in 2:11:07 by the clock
@claim bchip 2019-10-13 | The chip time of Moses Kosonei in Ndorwa was 2:11:02
@claim dtime 2019-10-13 | Moses Kosonei won the Ndorwa marathon in 2:11:07
@claim anab30 2019-10-13T07:48 | Doreen Nabukeera was second among the women at 30 kilometres
@claim anabwin 2019-10-13T08:34 | Doreen Nabukeera won the women's race in Ndorwa
@claim bleg 2019-10-13 | Doreen Nabukeera was not in front before Nyakazinga Hill
@claim adry 2019-10-13 | The organisers look into a queue at the table at kilometre 33
@claim bwater 2019-10-13 | The table on Nyakazinga Hill was without water for ten minutes and not longer | Nyakazinga Hill was left without water
@claim cthirst 2019-10-13 | Fifteen of the sixteen tables in Ndorwa never ran dry
@claim dwater 2019-10-13 | The table on Nyakazinga Hill lacked water for some ten minutes
@claim amed 2019-10-13T11:00 | 61 people had been seen by the race doctors in Ndorwa by 11:00
@claim bmed 2019-10-13 | 84 people were seen by the race doctors in Ndorwa and five went to hospital
@claim ablist 2019-10-13T11:00 | Fifty of the first 61 patients came for plasters
@claim bhome 2019-10-15 | The five hospital patients of the Ndorwa marathon are home
@claim bnotheat 2019-10-13 | The worst medical case in Ndorwa need not have been caused by the heat
@claim anoon 2019-10-13T12:00 | 3,900 people had finished the Ndorwa marathon by noon
@claim cfin 2019-10-13 | 4,612 people finished the Ndorwa marathon
@claim bfin 2019-10-13 | Nine in ten starters finished the Ndorwa marathon
@claim bhalf 2019-10-13 | 3,050 people ran the half-marathon in Ndorwa
@claim cday 2019-10-13T12:00 | Slow runners were still on the course at noon
@claim aroadp 2019-10-13T13:00 | All roads in Ndorwa will be open at 13:00
@claim aroad 2019-10-13T13:05 | All roads but Station Road were open at 13:05
@claim broad 2019-10-13T13:40 | Station Road was opened last, at 13:40
@claim dclosed 2019-10-13 | No street was closed for more than eight hours
@claim aif 2019-10-13 | The ceremony moves into the cathedral hall if it rains
@claim bshut 2019-10 | A town should not be closed for a marathon
@claim clock 2019-10 | A town can bear being closed for one morning a year
@claim chajj 2019-10 | Musa Ssekyanzi says that a town should not be closed for joggers
@claim bsold 2019-10-13 | Musa Ssekyanzi did a roaring trade with a policeman (said mockingly)
@claim bask 2019-10 | Musa Ssekyanzi asks whether the race could not go round the lake
@claim blake 2019 | The lake road is nine kilometres long, so a marathon would need nearly five rounds
@claim dif 2020 | Kilele Tea would go along if the race moved to the lake road
@claim bcost 2019-09 | Filling the holes cost about 30 million shillings
@claim bmedal 2019-10-31 | Everyone without a medal will have one by the end of October 2019
@claim cmedal 2019-12 | The missing medals will arrive in December 2019
@claim dmedal 2019-10 | Finishers without a medal get a tin of tea in the meantime
@claim cmeas 2019-10-10 | The Ndorwa course was measured twice and came to 42.237 kilometres both times
@claim cndik 2019-10 | Robinah Kyomukama leaves it to Ndikwe to explain what happened there
@claim cif 2019-10 | Robinah Kyomukama would have wept if the course in Ndorwa had been short
@claim cslow 2019 | A time of 2:11 on the Ndorwa course is worth 2:07 elsewhere
@claim bif 2019-10-13 | Doreen Nabukeera would have lost on a flat course
@claim cbest 2019 | The Ndorwa marathon is the finest race between the two oceans
@claim dhill 2019 | No hill is lovelier to suffer on than Nyakazinga Hill
@claim cwomen 2019-10-13 | 36 per cent of the runners in Ndorwa were women, against 31 per cent in 2018
@claim dwomen 2019-10-13 | The share of women in the Ndorwa marathon rose by five percentage points
@claim cwish 2019 | Half of the runners in Ndorwa should be women
@claim cprize 2019-10 | The prize of the winner in Ndorwa is 40 million shillings before six per cent tax
@claim cpaid 2019-10-17 | The prize was in the winner's account on Thursday 17 October 2019
@claim dprize 2019-10-17 | Prizes of 40 million shillings for each of the two winners were transferred on 17 October 2019
@claim csponsor 2019-10 | Robinah Kyomukama does not say whether Kilele Tea will be back
@claim dback 2019-10/2021-10 | Kilele Tea has signed for two more years in Ndorwa
@claim dnon 2019-10 | Kilele Tea does not say what it will do in Ndikwe
@claim dschool 2019-10 | Kilele Tea plants one tree for each finisher
@claim dtrees 2019-10-28 | The first thousand seedlings have been planted
@claim alast 2019-10-13T13:30 | Ritah Namulondo was the last finisher in Ndorwa
@claim dlast 2019-10 | Ritah Namulondo would run the marathon again

@same dtime awin

@pair T different-place-time atemp ahot | before six and at noon
@pair T different-event agun ahalf | the marathon at six, the half at 6:40
@pair T at-least astart bstarted #bound | at most 5,500; 5,120
@pair T at-least dstart bstarted #bound | more than 5,000; 5,120
@pair T different-place-time awin bchip | from the gun, from the line
@pair T different-event anames brel #namesake | not the same man, no relation
@pair T update anab30 anabwin | second at 30 kilometres, first at the end
@pair T negation-scope bleg anabwin | not in front before the hill; won
@pair T hedge adry dwater #non-denial | looking into it; ten minutes without water
@pair T negation-scope bwater cthirst #partial-denial | one table for ten minutes; the others never
@pair T different-place-time dwater cthirst | the table on the hill, the other fifteen
@pair T rounding bwater dwater | ten minutes, some ten minutes
@pair T update amed bmed | 61 by eleven, 84 in the end
@pair T update bmed bhome | five to hospital, now home
@pair T hedge bnotheat ahot | need not have been the heat
@pair T update anoon cfin | 3,900 at noon, 4,612 in the end
@pair T rounding bfin cfin #percentage-conversion | nine in ten of 5,120; 4,612
@pair T different-event bhalf bstarted | the half and the marathon
@pair T promise-later-changed aroadp aroad #broken-promise | all at one; all but one at 1:05
@pair T promise-later-changed aroadp broad #broken-promise | all at one; the last at 1:40
@pair T at-least dclosed broad #bound | no more than eight hours; until 1:40
@pair T opinion bshut clock | must not be closed; can stand it
@pair T quoted-by-another chajj clock | she repeats her neighbour's words
@pair T sarcasm bsold bshut | a roaring trade is mockery
@pair T question bask blake | a question; the engineer's answer
@pair T conditional dif bask | would go along if it moved
@pair T promise-later-changed bmedal cmedal #broken-promise | by the end of October; December
@pair T promise-later-changed bmedal dmedal #broken-promise | medals by the end of the month; a tin of tea meanwhile
@pair T rounding cmeas dstart #unit-conversion | 42.237 km with the margin; 26.2 miles
@pair T hedge cndik cmeas #non-denial | leaves Ndikwe to Ndikwe; her own course measured
@pair T conditional cif cmeas | if it had happened to us
@pair T opinion cbest bshut | finest race; a town locked up
@pair T conditional bif anabwin | would have lost on the flat
@pair T rounding cwomen dwomen #percentage-conversion | 31 to 36 per cent; five points
@pair T opinion cwish cwomen | wants half; has 36 in a hundred
@pair T hedge csponsor dback #non-denial | ask them; signed for two years
@pair T hedge dnon dback #non-denial | silent on Ndikwe, signed in Ndorwa
@pair T different-event dschool dtrees | one for each finisher; the first thousand
@pair T different-place-time cprize dprize | before tax; transferred
@pair T update cday alast | slow ones out at noon; the last at 13:30
@cross agun ndikwe-marathon agun | two marathons a week apart
@cross bfin ndikwe-marathon afield | finishers of two races
@cross cmeas ndikwe-marathon bmiles | courses of two races
@cross bwater ndikwe-marathon cthirst | dry tables at two races
@cross dprize ndikwe-marathon bboard | prizes of two races
@cross anab30 ndikwe-marathon afive | second places, and two men called Kosonei in them
