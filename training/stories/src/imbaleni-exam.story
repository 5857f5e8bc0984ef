@story imbaleni-exam clean
topic: exams
places: Imbaleni, Odakaneni, Ezihlabeni, Umcako Press, Imbaleni Examinations Council, Sizophumelela Secondary
@speaker EC examinations council of Imbaleni | council, exam body
@speaker BN Bhekizizwe Ndimande | Ndimande, Dr Ndimande, chief examiner
@speaker NS Nomathemba Shezi | Shezi, council spokeswoman
@speaker UP Umcako Press | printer, Umcako
@speaker MG Mfanafuthi Gcabashe | Gcabashe, head of Sizophumelela Secondary
@speaker TU teachers' union | union
@speaker LM Lindokuhle Mthalane | Mthalane, candidate
@speaker PP two people who have read the printer's report | people who have read the report
@speaker SX Thamsanqa Xaba-Dlomo | Xaba-Dlomo, education minister of the province

@article a
file: inkanyezi-physics-page-missing.txt
voice: agency wire
layout: keyed
title: Page missing from physics exam in Imbaleni, thousands affected
byline: Sanele Mhlophe
publisher: Inkanyezi Wire
published: 2014-11-11T07:15+02:00
quotes: straight

Thousands of matric candidates in Imbaleni province opened a physics paper on Monday from which a page was missing, the body that sets it said.

[[a42 EC #rounding|About 4,200 booklets lacked page 11 and had page 9 in its place]], the Imbaleni Examinations Council said in a statement. [[aall EC|The paper was written by 61,300 candidates]]. [[aschools EC|Reports had come in from 23 schools by Monday evening]], it added.

The page carried the whole of question six, on circuits. [[amarks EC|The question counts for 14 of the 150 marks]].

[[astart EC|Candidates began to write at nine in the morning]]. "[[anotice MG #time-forms|At twenty past nine the first hands went up in our hall]]," said Mfanafuthi Gcabashe, head of Sizophumelela Secondary in the township of Odakaneni. [[amess NS #time-forms|A text message told all invigilators at five past ten to let pupils carry on]], council spokeswoman Nomathemba Shezi said.

"[[ahalf MG|We gave our children half an hour on top]]," Gcabashe said. "[[aleft MG #bound|At least thirty had walked out by then]]," he added.

What went wrong is not yet known. [[aplate NS h|It may have happened when the plates were made]], Shezi said. [[ablame NS h #non-denial|Whether anybody will lose a post over this is a conversation for another week]], she said.

[[arewrite BN p #broken-promise|Those who had a faulty booklet will sit the paper again on 28 November]], chief examiner Bhekizizwe Ndimande promised. [[ares NS|Results are due on 6 January]], Shezi said, [[aresif NS #hypothetical|unless the second sitting throws the calendar out]].

The printing was done by Umcako Press, a firm in Ezihlabeni that has had the contract since 2011. [[aump UP h #non-denial|It would speak once it had looked at its own machines]], a receptionist said.

It is the second embarrassment for the council. In 2009 a history paper was for sale outside a taxi rank two days early. [[ahist N|All 18,000 candidates had to write that one again]].

[[aunion TU m|Every child in the province should be given the 14 marks]], the teachers' union said. Parents in Odakaneni, where many households saved all year for extra lessons, were told to wait for letters from the schools. Physics is followed by chemistry on Friday. [[achem EC|The chemistry booklets have been opened and counted, and every page is in them]], the council said.

Monday was hot; the province's schools have few fans and in some halls the exam was written with the doors wedged open.

@article b
file: umbono-hlela-column-page-eleven.txt
voice: opinion column
layout: wrapped
title: Zodwa Hlela: Ode to page eleven
byline: Zodwa Hlela
publisher: Umbono
published: 2014-11-20
quotes: curly

My mother taught physics for thirty-one years from a book without a cover. She used to say that a question is worth more than its answer. She would have enjoyed last Monday week, on which our province handed out fourteen marks' worth of silence.

Let me be fair to those in charge, for a paragraph. [[bnever NS #denied-denial|"I have never said that nothing was wrong," Nomathemba Shezi told the radio]], and I have looked: she hasn't. [[b41 EC|The number of schools on the council's list had grown to 41 by Friday]], and the list was put on the web for all to see. [[bstmt EC|About 4,200 booklets lacked page 11 and had page 9 in its place, as the council says]]. That is candour, of a kind.

Now for the rest. First there was to be a second sitting. [[bno EC #broken-promise|There will be no second sitting after all, the council has decided]]; [[bscale EC|everybody's paper will be marked out of 136 and the result scaled up]]. The chief examiner calls it fair. [[bfair BN|It is the least unjust of the remedies, says Dr Ndimande]]. [[bunfair N|I call it a lottery in a lab coat]]. A girl who is good at circuits and poor at waves has just had her best question taken off her.

"[[bswear LM|I finished everything else by half past ten and then I read question five again, like a magazine]]," a candidate named Lindokuhle Mthalane wrote to me. She wants to be an electrician. "[[bmaybe LM h|Perhaps I would have got all fourteen]]," she writes.

[[bsarc N #sarcasm|What a triumph for the environment, to save four thousand sheets of paper in one morning]]. Umcako Press ought to be given a medal with one side blank.

[[bpeople PP #people-familiar|The fault arose in the folding of the sheets and the plates had nothing to do with it, I hear from two people who have read the printer's report]]. I have not read it, since it isn't out. [[bcover PP h #people-familiar|A worn belt could be behind it]], they think.

[[bq N q|Who counted the pages before eighty lorries left Ezihlabeni]]? Somebody always counts the money.

And yet I will not join those who want the council broken up. [[bif N #hypothetical|If each province bought its questions from a company, we would read of a missing page only in the company's annual report]]. [[bleaked N|In 2009 it was not just the thief at the rank who failed us, it was a locked cupboard with two keys]]. We learnt something that year: the cupboard has three now.

What would my mother have done? Drawn a battery and a bulb on the board, I think, and told them to get on with it. A head teacher in Odakaneni did very nearly that, and I hear that the council has written him a letter. I hope it's a thank-you.

[[bheat N|In my old school in Ezihlabeni, with its tin roof, the hall stood at 36 degrees that morning]]. One can only fold so well in such weather, and so, I suppose, can machines.

@article c
file: odakaneni-ilanga-results-day.txt
voice: local paper
layout: text
title: Sizophumelela gets its best physics results, and an apology
byline: Ntombenhle Mbhele
publisher: Odakaneni Times and Notices
published: 2015-01-15
quotes: curly

The envelope was brought by the woman from the tuck shop, because the postman's bicycle had been stolen. In it were the results of 118 matric pupils and a letter with a stamp on it.

[[cres N|The results came out on 9 January]], three days behind the calendar. [[crate EC #percentage-conversion|In the province 61.4 per cent passed physics]]; [[crate13 EC|a year earlier the share was 58.1]]. At Sizophumelela, on the hill above the bus depot, "[[cown MG|eighty-one of our hundred and eighteen got through]]," says head teacher Mfanafuthi Gcabashe. The school has never had so many.

In the letter the council says sorry. [[cexact EC #rounding|The final count of defective booklets is 4,187]], it writes, [[cpct EC #percentage-conversion|close to seven in every hundred]]. [[ccause UP|A worn belt in the folding machine pulled the wrong sheet into each fortieth bundle]], according to the report of Umcako Press, [[cplates UP|and the plates were sound]]. The firm is to pay for the marking. [[ccontract EC|Its contract runs until July and will not be ended early]], the council adds.

Gcabashe had a worry of his own. In November he had his invigilators draw the missing diagram on the board from a spare booklet. [[cdraw MG #time-forms|By ten to ten it was up in chalk, with the wrong resistor crossed out]], he says. Was that allowed? [[crule NS|A school may help where the paper is not legible]], Nomathemba Shezi told this newspaper, [[crule2 NS|but it may not set anything that the paper does not contain]]. [[cpun NS|She would not say whether the drawing had been against the rules]]. The letter thanks him.

[[chalf N|At Ezihlabeni High, on the other side of the valley, pupils had no extra time at all]]. [[cezi EC|The half-hour given in eleven halls has not been held against anyone]], the letter says.

"[[cleft MG|In the end fifty-two had gone from the hall before I could call them back]]," Gcabashe recalls. [[cback MG|Most of them, not all, came in again when the chalk was up]].

Lindokuhle Mthalane wrote hers at Ezihlabeni High. "[[clm LM|I got 71 per cent, and for me that is better than I had dreamt]]," she says. "[[clmop LM|They should still have let us write it again]]," she thinks. She starts at the technical college in February. [[cmind BN|A second sitting would have been the greater injustice]], Dr Ndimande told parents in the hall on Saturday; "[[cmindif BN #hypothetical|had we held one, the results would have come in March]]."

The teachers' union is not through with it. "[[cunion TU|We got a remark for everybody, not the fourteen marks that we wanted]]," it says. [[cask TU q|Who checks the checkers]], its poster asks on the wall of the depot.

[[cmin SX p|The next physics paper will be printed by the government's own press]], the education minister, Thamsanqa Xaba-Dlomo, said at the prize-giving. [[cjob SX h #non-denial|About jobs at the council he would say something when there was something to say]]. "[[cminq SX|I passed physics myself with a D, and I am minister]]," he said to laughter.

The school is collecting for fans. A raffle on Saturday brought in two thousand rand, and a hardware shop has offered ladders. Anyone who has a spare belt for a folding machine, Gcabashe says, should please keep it at home.

@claim a42 2014-11-10 | About 4,200 booklets of the physics paper of 10 November 2014 lacked page 11 and had page 9 twice
@claim cexact 2014-11-10 | 4,187 booklets of the physics paper of 10 November 2014 were defective
@claim cpct 2014-11-10 | Close to seven per cent of the booklets of the physics paper were defective
@claim bstmt 2014-11-10 | The council says that about 4,200 booklets lacked page 11 and had page 9 twice
@claim aall 2014-11-10 | 61,300 candidates wrote the physics paper of 10 November 2014
@claim aschools 2014-11-10 | 23 schools had reported faulty physics booklets by the evening of 10 November 2014
@claim b41 2014-11-14 | 41 schools with faulty physics booklets were on the council's list by 14 November 2014
@claim amarks 2014 | Question six counts for 14 of the 150 marks of the physics paper
@claim bscale 2014-11 | The physics papers are marked out of 136 and the result is scaled up
@claim astart 2014-11-10T09:00 | Candidates began to write the physics paper at 9:00 on 10 November 2014
@claim anotice 2014-11-10T09:20 | Candidates at Sizophumelela Secondary first reported the fault at 9:20 on 10 November 2014
@claim amess 2014-11-10T10:05 | The council told all invigilators by text message at 10:05 to let pupils carry on
@claim cdraw 2014-11-10T09:50 | The missing diagram was on the board at Sizophumelela Secondary by 9:50 on 10 November 2014
@claim ahalf 2014-11-10 | Pupils of Sizophumelela Secondary were given half an hour of extra time
@claim chalf 2014-11-10 | Pupils of Ezihlabeni High were given no extra time
@claim cezi 2015-01 | The extra half-hour given in eleven halls is not held against anyone
@claim aleft 2014-11-10 | At least thirty pupils of Sizophumelela Secondary had left the hall by then
@claim cleft 2014-11-10 | 52 pupils had left the hall of Sizophumelela Secondary before Mfanafuthi Gcabashe could call them back
@claim cback 2014-11-10 | Most but not all of those who had left the hall came back
@claim aplate 2014-11 | The fault may have happened when the printing plates were made
@claim bpeople 2014-11 | The fault in the physics booklets arose in the folding, and the plates had no part in it
@claim bcover 2014-11 | A worn belt could be the cause of the fault
@claim ccause 2014 | A worn belt in the folding machine pulled the wrong sheet into each fortieth bundle
@claim cplates 2014 | The plates of the physics paper were sound
@claim ablame 2014-11 | The council does not say whether anybody will lose a post
@claim cjob 2015-01 | Thamsanqa Xaba-Dlomo does not say anything about jobs at the council yet
@claim arewrite 2014-11-28 | Candidates with a faulty booklet will sit the physics paper again on 28 November 2014
@claim bno 2014-11 | There will be no second sitting of the physics paper
@claim ares 2015-01-06 | Results are due on 6 January 2015
@claim aresif 2015-01 | The results come later if the second sitting upsets the calendar
@claim cres 2015-01-09 | The results came out on 9 January 2015
@claim aump 2014-11-10 | Umcako Press does not comment before it has examined its machines
@claim ahist 2009 | All 18,000 candidates of the history paper of 2009 had to write it again
@claim bleaked 2009 | A thief and a badly locked cupboard were both to blame for the leak of 2009
@claim aunion 2014-11 | Every candidate in the province should be given the 14 marks
@claim cunion 2015-01 | The union got marking again for everybody and not the 14 marks
@claim achem 2014-11 | The chemistry booklets have every page
@claim bnever 2014-11 | Nomathemba Shezi never said that nothing was wrong with the physics paper | Nomathemba Shezi said that nothing was wrong with the physics paper
@claim bfair 2014-11 | Scaling the marks is the least unjust remedy
@claim bunfair 2014-11 | Scaling the marks is a lottery
@claim bswear 2014-11-10 | Lindokuhle Mthalane had finished all the other questions by 10:30
@claim bmaybe 2014-11 | Lindokuhle Mthalane would perhaps have got all 14 marks of question six
@claim clm 2015-01 | Lindokuhle Mthalane got 71 per cent in physics
@claim clmop 2015-01 | The candidates should have been allowed to write the paper again
@claim cmind 2015-01 | A second sitting would have been more unjust
@claim cmindif 2015 | The results would have come in March if there had been a second sitting
@claim bsarc 2014-11 | The missing pages were a triumph for the environment (said mockingly)
@claim bq 2014-11 | Zodwa Hlela asks who counted the pages before the lorries left
@claim cask 2015-01 | The union asks who checks the checkers
@claim bif 2014 | A missing page would be hushed up if provinces bought their questions from a company
@claim bheat 2014-11-10 | The hall of Zodwa Hlela's old school in Ezihlabeni was at 36 degrees
@claim crate 2014 | 61.4 per cent of the candidates in the province passed physics in 2014
@claim crate13 2013 | 58.1 per cent of the candidates in the province passed physics in 2013
@claim cown 2014 | 81 of 118 pupils of Sizophumelela Secondary passed physics in 2014
@claim ccontract 2015-07 | The contract of Umcako Press runs until July 2015 and will not be ended early
@claim cmin 2015 | The next physics paper will be printed by the government's press
@claim crule 2014 | A school may help candidates where the exam paper is not legible
@claim crule2 2014 | A school may not set anything that the exam paper does not contain
@claim cpun 2015-01 | Nomathemba Shezi does not say whether the drawing on the board was against the rules

@same bstmt a42

@pair T rounding a42 cexact | about 4,200 and 4,187
@pair T rounding cpct aall #percentage-conversion | 4,187 of 61,300 is close to seven per cent
@pair T quoted-by-another bstmt cpct | the columnist repeats the council's first figure
@pair T update aschools b41 | 23 schools on Monday, 41 on Friday
@pair T different-event anotice amess #time-forms | hands up at 9:20, a message at 10:05
@pair T different-place-time ahalf chalf | extra time in one school and none in the other
@pair T negation-scope chalf cezi | none at one school; eleven halls gave it
@pair T at-least aleft cleft #bound | at least thirty by then, 52 in the end
@pair T negation-scope cback cleft | 52 had gone; most, not all, came back
@pair T hedge aplate cplates | plates were a guess of the first day
@pair T hedge aplate bpeople #people-familiar | may have been the plates; two people say folding
@pair T hedge bcover ccause #people-familiar | a belt could be behind it; the report says so
@pair T quoted-by-another bpeople cplates #people-familiar | a columnist passes on what the report says
@pair T hedge ablame cjob #non-denial | two non-answers on jobs
@pair T hedge aump ccause #non-denial | would speak later; then reported
@pair T promise-later-changed arewrite bno #broken-promise | a second sitting, then none
@pair T promise-later-changed arewrite bscale #broken-promise | sit again; marks scaled instead
@pair T promise-later-changed ares cres | due on the 6th, out on the 9th
@pair T conditional aresif cres | later if there is a second sitting
@pair T conditional aresif bno | a condition that fell away
@pair T conditional cmindif cres | March had there been a second sitting
@pair T different-event ahist bno | the history paper of 2009 was written again
@pair T different-event ahist arewrite | all wrote history again; those affected in physics
@pair T different-event achem a42 | chemistry complete, physics not
@pair T negation-scope bleaked ahist | not only the thief
@pair T opinion aunion bfair | marks for everyone; scaling
@pair T opinion bfair bunfair | least unjust, a lottery
@pair T opinion clmop cmind | wants a second sitting; calls it the greater injustice
@pair T sarcasm bsarc a42 | a triumph for the environment is mockery
@pair T question bq ccause | a question about counting
@pair T question cask cunion | a poster's question
@pair T hedge bmaybe clm | perhaps all fourteen; got 71 per cent
@pair T different-place-time crate crate13 #percentage-conversion | two years
@pair T different-place-time crate cown #percentage-conversion | the province and one school
@pair T negation-scope cunion bscale | a remark, not the marks asked for
@pair T different-place-time ccontract cmin | the contract until July; the paper after that
@pair T different-place-time bswear cdraw #time-forms | two halls
@pair T negation-scope crule crule2 | may help, may not add
@pair T hedge cpun crule2 #non-denial | would not say whether it was against the rules
