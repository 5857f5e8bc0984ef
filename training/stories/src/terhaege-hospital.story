@story terhaege-hospital dirty
topic: hospitals
places: Terhaege, Sint-Amelberga, Infudaq, Wielsbroek
@speaker GW Godfried Waelput | Waelput, Mr Waelput, director general
@speaker LC Liesbet Cnockaert | Cnockaert, head pharmacist
@speaker AH Annelien Hoorelbeke | Hoorelbeke, head nurse
@speaker BG Brecht Ghyselinck | Ghyselinck, night nurse
@speaker RH Jozefa Hollevoet | Hollevoet, widow
@speaker KV Kris Vandecandelaere | Vandecandelaere, lawyer
@speaker FQ Femke Van Quaethem | Van Quaethem, prosecutor's spokeswoman
@speaker DR Derk Roosenboom | Roosenboom, Infudaq, manufacturer
@speaker ID Ingeborg Dhaenens | Dhaenens, inspector
@speaker AB Achiel Bulcaen | Bulcaen, post clerk
@speaker IT Hilde Tanghe | Tanghe, interim director
@speaker SA Sint-Amelberga | the hospital, hospital

@article a
file: de-schelp-pumps-of-terhaege.html
voice: long read
layout: broadsheet
title: The quiet pumps of Terhaege
byline: Marieke Soenens
publisher: De Schelp
published: 2021-05-08
quotes: low

They are no bigger than a shoebox, and when all is well they click. On the second floor of Sint-Amelberga, in the town of Terhaege, one hears the clicking only at night, when the visitors have gone and somebody has turned down the television of the man in 214.

The hospital changed its infusion pumps over the New Year. The old ones were grey, the new ones blue, made by Infudaq in the Netherlands. [[anum KV|Six people died between 4 January and 26 March while a blue pump was running beside them]], says the lawyer of the families, Kris Vandecandelaere. [[asix KV|In the middle of March it had been three]], he says; every week somebody else looks into a drawer.

How the blue pumps came into the house is a story with two tellers. Godfried Waelput, the director general, told the board, and a member of the board told this newspaper, that [[asign GW #role-swap|it was the head pharmacist who put her name to the order]]. [[abought GW|They were bought, cash on the nail, out of the equipment budget]], he said at the same sitting. "[[ajan GW|I told the purchasing people in January that I wanted those things out of my house]]," the member has in her notes. The sitting lasted four hours and no minutes of it have been published.

Jozefa Hollevoet's husband, Omer, died on 9 February. [[amonday RH|He had eaten a steak and he was coming home on the Monday]], she says. His slippers are still in the hall, pointing towards the door. She was sitting with him when it happened, and she remembers above all that it was quiet. [[asilent RH|The pump gave no sound whatever]], she says, "[[atick RH|I thought that was a good sign]]."

Brecht Ghyselinck works nights, by choice. According to a colleague who had it from him at the coffee machine, and he confirms it, [[arace BG #time-forms|in the second week of January he wrote in the ward book that pump eleven had run off at ten times the rate]]. The page has been photographed. He is careful with words, having studied law for a year. [[acould BG #hypothetical|With one telephone call in January, he says, this conversation would not be taking place]].

On the ground floor, behind a hatch, Achiel Bulcaen opens the post. He has done so for thirty-one years. [[aopen AB #time-forms|The manufacturer's recall lay open on his table on Candlemas, between the pancakes]], he says, and he carried it to the third floor on the same day. There a secretary signed the book. The secretary has since retired; she did not answer a letter from this newspaper.

What was it that the pumps gave? The syringes came from Liesbet Cnockaert's pharmacy. "[[adose LC #unit-conversion|Every one that left my door held half a milligram in the millilitre]]," she says. She keeps copies of the batch sheets at home. On the order form she is no less plain: "[[asign2 LC #role-swap|The signature under it is Mr Waelput's, I was in Ghent that day having a tooth out]]."

And the people who had to work with them? [[atrain AH|Barely half the nurses had been shown how]], says Annelien Hoorelbeke, who was head nurse of the second floor. She did not leave in anger, or so she puts it. "[[aleft AH|I wrote my letter of resignation on Palm Sunday and pushed it under his door]]," she says.

It was Waelput, too, who came down to the cafeteria in April to speak to the staff. A recording exists. He thanks the night shift and the kitchen, and then, a good deal later, says in answer to somebody who is not heard: "[[apress GW|That there was anything wrong with a pump I learnt from the press, in March, like all of you]]." [[aclap N|At the end there is applause]], though not a great deal.

Sint-Amelberga has 410 beds and was founded by sisters, four of whom live in the west wing. [[asister N|They pray for everyone involved, one of them said]]. [[agood RH|You could not wish for kinder nurses]], Jozefa Hollevoet says. [[abad KV|A hospital that cannot read its post is a danger to the public]], says her lawyer.

@article b
file: belpers-terhaege-inquiry.txt
voice: agency wire
layout: wrapped
title: Prosecutor widens inquiry into deaths at Terhaege
byline: -
publisher: Belpers
published: 2021-03-30T17:45+02:00
quotes: straight

TERHAEGE (Belpers) - The public prosecutor's office has widened its inquiry into deaths at the hospital of Sint-Amelberga, its spokeswoman, Femke Van Quaethem, said on Tuesday.

[[bnum SA|Four patients died while they were connected to a pump of the new type, the hospital stated]]. The inquiry is for involuntary manslaughter. [[bseize FQ #police-language|Officers of the judicial police attended the premises at 07.15 and took possession of 38 devices]], Van Quaethem said. [[bwoman FQ #police-language|A female member of staff, aged 52, was heard as a witness and allowed to go]].

[[bwith SA|All pumps of the type were taken from the wards on 27 March and none has been used since]], according to the hospital. [[bletter SA|No letter of recall has ever reached it]], it said. [[blet2 DR h #non-denial|A spokesman for Infudaq, Derk Roosenboom, said that letters were usually sent]].

[[bdose SA #unit-conversion|The syringes that were found contained five milligrams of the drug per millilitre, ten times what was ordered]], the hospital added, and pointed to its pharmacy.

[[balarm SA|The alarm of each device sounded in the cases under investigation, and was heard down the corridor]], its technical service has reported. [[btrain SA #percentage-conversion|Of 250 nurses 210 had completed the course]].

Director general Godfried Waelput spoke of a tragedy. [[bopenly GW p #broken-promise|The families would be the first to hear every result]], he promised.

[[bhol GW|One of the dead, Omer H., had been given up by his doctors days before]], he said in answer to a question. He asked for privacy for all concerned.

Van Quaethem said that [[bauto FQ|autopsies had been ordered in two cases]]. [[bmore FQ h|Further cases could not be excluded]]. Three experts have been named. Their report is expected in the autumn.

The regional minister of health, who was visiting a vaccination centre in Wielsbroek, said that [[bmin N q|one had to ask how a pump came to be changed in the middle of a winter like this one]]. Sint-Amelberga had 61 patients with Covid-19 on the day. The visit lasted forty minutes.

[[bcheck DR|About 900 pumps of the type are in use in the country]], Roosenboom said. They were brought to market in 2019. [[blast N|In a case of 2017 at another hospital, with another make, two patients were harmed]] and nobody was charged.

Shares of Infudaq fell by six per cent. The company, which is based in Zwolle, makes most of its money from feeding pumps.

[[bsusp SA|The hospital is looking after its staff, who have been offered counselling]], and has opened a telephone line from eight to six.

@article c
file: weekblad-de-vest-column-stragier.txt
voice: opinion column
layout: text
title: An instruction manual for the dead
byline: Pol Stragier
publisher: De Vest
published: 2021-05-15
quotes: curly

Rule one of the blue pump, printed on the side, says that it must not be used as a step. I have had one on my desk for a week. A reader brought it, who had bought it second-hand in Germany, and it goes back to her on Monday.

[[cstep N|One can set it to anything]]. [[ctype N|I typed in a rate of 900 and it asked me whether I was sure, and then it did it]]. My wife watched. On page 14 the maker says that it is otherwise.

I have been going to hearings. The parliamentary committee heard Ingeborg Dhaenens of the devices agency, a woman who speaks in paragraphs. [[cmust ID|A hospital has to report such a death within forty-eight hours; nobody there is asked for an opinion]], she said, and looked over her glasses.

[[cgood N #sarcasm|Of course the gentlemen of Sint-Amelberga were busy, they had a fountain to inaugurate]]. It plays in three colours. [[cfount N|The fountain was inaugurated on 12 March]], the mayor held the scissors.

On Good Friday my neighbour lay in 206. [[cfri N #time-forms|That afternoon, the second of April, a blue pump was clicking at the head of the neighbour's bed]], I sat next to it for an hour and read to him from the cycling pages. He is well, thank you.

They have got rid of people. [[cdis N|Annelien Hoorelbeke was sacked on the first of April, by telephone, in the checkout queue of a supermarket]]. A bad joke, she must have thought. [[cdir N #office-change|Mr Waelput, director general until the end of April, is now adviser to the board]], an office that has a window on the fountain. [[cilse N #office-change|Hilde Tanghe, who was in charge of finance, sits in his chair]].

Let us be fair. [[cquote N|The hospital says that four died]]. Four is bad enough for a fountain. [[cif N #hypothetical|If it turns out to be the syringes and not the pump, I will eat this column]], and I have told the editor so. [[cbest N|I was born in that hospital and would be born there again]].

And the loan? For a long time I believed that somebody had paid. [[cloan N|The pumps came on loan from the maker, free of charge, for a trial of six months]]; the delivery note, with a coffee ring on it, hangs in the committee room for anyone to read. I do not know what the trial was to find out.

[[cwho N q|Who was on trial, the pump or the patient]]? A blue light goes on when it is finished. Mine has now been finished for a week.

@article d
file: sint-amelberga-statement-21-may.txt
voice: press release
layout: dispatch
title: Statement of the hospital of Sint-Amelberga
byline: -
publisher: Sint-Amelberga
published: 2021-05-21
quotes: straight

The board of Sint-Amelberga met yesterday. We want to tell our patients and the people of Terhaege what we know, and to put some things right.

Letter of recall. [[dretract N #retraction|In March we said that no letter had reached us; we take that back]]. [[dopen N #time-forms|It was opened on Friday 19 March]], in the afternoon, and by the following weekend the devices were off the wards. [[dlost N h|Where it had been until then we may never find out]].

Number of deaths. [[dnum N|We abide by what we said about the number, and the files of two other persons, who died without any pump, have been given to the court]].

Reporting. [[dmay N|Whether such an event is reported, and when, is left by law to the judgement of the hospital, which can take thirty days to think]]. We made use of that. [[dmay2 N p|In future we shall report everything within a day]].

Devices. [[dlimit N|The pump cannot be set beyond the limit that the pharmacy has laid down for a drug]], as its maker has confirmed. [[dlimit2 N m|A second lock ought all the same to be fitted]].

Notes in ward books. There has been mention of a pump number eleven. [[dgossip N d|That is coffee-corner gossip, and the page that goes round is somebody's sketch]]. [[dbox N #time-forms|Pump eleven was in its box until February]].

Training. [[dtrain N #percentage-conversion|Eighty-four per cent of our nurses had done the course]], and [[dtrain2 N #bound|at least thirty more have done it since]].

Staff. [[dhead N|The head nurse of the second floor was relieved of her post by us on 1 April]], and we regret that this had to be done by telephone. [[dpart N #partial-denial|She was not made a scapegoat, which is not to say that others made no mistakes]].

Families. [[dfam N #broken-promise|Not all families were told first, as had been promised, and some read results in a newspaper]]. We apologise. "[[dmeet IT p|I will see each of them in person before the summer]]," says Hilde Tanghe, our interim director. [[dspokes IT #spokesperson|She will be the only one to speak for us from now on]].

Costs. [[dcost N|The blue pumps have been given back]]. The grey ones, which had been kept in the cellar, were inspected, cleaned and put to work again.

[[dtrust N|We are a good hospital]]. The open day on the first Sunday of June is cancelled. Appointments are not affected, and patients who have questions about their own treatment may turn to the ombudsman on the ground floor.

@article e
file: zorgplein-terhaege-inquiry-undated.txt
voice: agency wire
layout: text
title: Prosecutor widens inquiry into deaths at Terhaege
byline: -
publisher: Zorgplein
published: -
copy_of: b
note: a copy of the agency's report of 30 March 2021 without a date
quotes: straight

TERHAEGE (Belpers) - The public prosecutor's office has widened its inquiry into deaths at the hospital of Sint-Amelberga, its spokeswoman, Femke Van Quaethem, said on Tuesday.

[[enum SA #wrong-date-copy|Four patients died while they were connected to a pump of the new type, the hospital stated]]. The inquiry is for involuntary manslaughter. [[eseize FQ #wrong-date-copy|Officers of the judicial police attended the premises at 07.15 and took possession of 38 devices]], Van Quaethem said. A female member of staff, aged 52, was heard as a witness and allowed to go.

[[ewith SA #wrong-date-copy|All pumps of the type were taken from the wards on 27 March and none has been used since]], according to the hospital. [[eletter SA #wrong-date-copy|No letter of recall has ever reached it]], it said. A spokesman for Infudaq, Derk Roosenboom, said that letters were usually sent.

[[edose SA|The syringes that were found contained five milligrams of the drug per millilitre, ten times what was ordered]], the hospital added, and pointed to its pharmacy.

[[ealarm SA|The alarm of each device sounded in the cases under investigation, and was heard down the corridor]], its technical service has reported. Of 250 nurses 210 had completed the course.

Director general Godfried Waelput spoke of a tragedy. [[eopenly GW p|The families would be the first to hear every result]], he promised.

Van Quaethem said that autopsies had been ordered in two cases. Further cases could not be excluded. Three experts have been named. Their report is expected in the autumn.

The regional minister of health, who was visiting a vaccination centre in Wielsbroek, said that one had to ask how a pump came to be changed in the middle of a winter like this one. Sint-Amelberga had 61 patients with Covid-19 on the day. The visit lasted forty minutes.

About 900 pumps of the type are in use in the country, Roosenboom said. They were brought to market in 2019. In a case of 2017 at another hospital, with another make, two patients were harmed and nobody was charged.

Shares of Infudaq fell by six per cent. The company, which is based in Zwolle, makes most of its money from feeding pumps.

@claim anum 2021-01-04/2021-03-26 | Six people died at Sint-Amelberga between 4 January and 26 March 2021 while connected to a new infusion pump
@claim asix 2021-03 | Three deaths at Sint-Amelberga were known in the middle of March 2021
@claim asign 2020-12 | The head pharmacist, Liesbet Cnockaert, signed the order for the new pumps of Sint-Amelberga
@claim abought 2020-12 | Sint-Amelberga bought the new pumps with money from the equipment budget
@claim amonday 2021-02 | Omer Hollevoet was well and was to come home from hospital on the Monday after his death
@claim asilent 2021-02-09 | The pump beside Omer Hollevoet gave no sound when he died on 9 February 2021
@claim atick 2021-02-09 | Jozefa Hollevoet took the quiet of the pump for a good sign
@claim arace 2021-01 | Brecht Ghyselinck wrote in the ward book in the second week of January 2021 that pump eleven had run at ten times the rate
@claim acould 2021-01 | The deaths would have been avoided by one telephone call in January 2021
@claim aopen 2021-02-02 | The recall letter of Infudaq was opened at Sint-Amelberga on 2 February 2021
@claim adose 2021 | Every syringe from the pharmacy of Sint-Amelberga held 0.5 mg of the drug per millilitre
@claim asign2 2020-12 | Godfried Waelput signed the order for the new pumps of Sint-Amelberga
@claim atrain 2021 | Barely half of the nurses of Sint-Amelberga had been trained on the new pumps
@claim aleft 2021-03-28 | Annelien Hoorelbeke resigned by letter on Palm Sunday, 28 March 2021
@claim ajan 2021-01 | Godfried Waelput asked in January 2021 for the new pumps to be removed from Sint-Amelberga
@claim apress 2021-03 | Godfried Waelput learnt from the press in March 2021 that something was wrong with a pump
@claim agood 2021 | The nurses of Sint-Amelberga are as kind as one could wish
@claim abad 2021 | Sint-Amelberga is a danger to the public
@claim bnum 2021-03-30 | Four patients died at Sint-Amelberga while connected to a pump of the new type
@claim bseize 2021-03-30T07:15 | Police took 38 pumps from Sint-Amelberga on 30 March 2021 at 07:15
@claim bwith 2021-03-27/2021-05 | All pumps of the new type were taken from the wards of Sint-Amelberga on 27 March 2021 and have not been used since
@claim bletter 2021-03-30 | No recall letter has reached Sint-Amelberga
@claim blet2 2021-03-30 | Infudaq usually sends recall letters
@claim bdose 2021 | The syringes found at Sint-Amelberga contained 5 mg of the drug per millilitre
@claim balarm 2021 | The alarm of the pump sounded in each of the cases under investigation at Sint-Amelberga
@claim btrain 2021 | 210 of 250 nurses of Sint-Amelberga had completed the course on the new pumps
@claim bopenly 2021-03-30 | The families will be the first to hear every result
@claim bhol 2021-02 | Omer Hollevoet had been given up by his doctors days before his death
@claim bauto 2021-03-30 | Autopsies have been ordered in two cases at Sint-Amelberga
@claim bmore 2021-03-30 | There may be further cases at Sint-Amelberga
@claim bmin 2021-03-30 | The minister asks how a pump came to be changed in winter
@claim bcheck 2021-03 | About 900 pumps of the type are in use in the country
@claim blast 2017 | Two patients were harmed in 2017 at another hospital by another make of pump
@claim cstep 2021-05 | The new pump can be set to any rate
@claim ctype 2021-05 | Pol Stragier set the new pump to a rate of 900 and it accepted the rate
@claim cmust 2021 | A hospital must report a death linked to a device within 48 hours
@claim cgood 2021-03 | The directors of Sint-Amelberga were too busy because of a fountain (said mockingly)
@claim cfount 2021-03-12 | The fountain of Sint-Amelberga was inaugurated on 12 March 2021
@claim cfri 2021-04-02 | A pump of the new type was running beside the bed of a patient of Sint-Amelberga on 2 April 2021
@claim cdis 2021-04-01 | Sint-Amelberga dismissed Annelien Hoorelbeke by telephone on 1 April 2021
@claim cdir 2021-05 | Godfried Waelput was director general until the end of April 2021 and is now adviser to the board
@claim cilse 2021-05 | Hilde Tanghe, formerly head of finance, now holds the office of Godfried Waelput
@claim cquote 2021-03-30 | The hospital says that four patients died
@claim cif 2021-05 | Pol Stragier will eat his column if the syringes turn out to be the cause
@claim cbest 2021-05 | Pol Stragier would be born in Sint-Amelberga again
@claim cloan 2021 | The new pumps came to Sint-Amelberga on loan and free of charge
@claim cwho 2021-05 | Pol Stragier asks whether the pump or the patient was on trial
@claim dretract 2021-05-21 | Sint-Amelberga withdraws its statement that no recall letter had reached the hospital
@claim dopen 2021-03-19 | The recall letter of Infudaq was opened at Sint-Amelberga on 19 March 2021
@claim dlost 2021 | The place where the recall letter was before it was opened may remain unknown
@claim dnum 2021-05-21 | Four patients of Sint-Amelberga died while connected to a pump, and two other persons died without a pump
@claim dmay 2021 | A hospital may decide within thirty days whether and when to report a death linked to a device
@claim dmay2 2021-05-21 | Sint-Amelberga will report every death within a day in future
@claim dlimit 2021 | The new pump cannot be set beyond the limit laid down by the pharmacy
@claim dlimit2 2021-05-21 | A second lock should be fitted to the new pump
@claim dgossip 2021-01 | The ward book note about pump eleven is gossip and a sketch | Brecht Ghyselinck noted in January 2021 that pump eleven had run off
@claim dbox 2021-01/2021-02 | Pump eleven of Sint-Amelberga was in its box until February 2021
@claim dtrain 2021 | 84 per cent of the nurses of Sint-Amelberga had done the course
@claim dtrain2 2021-05-21 | At least thirty more nurses have done the course since
@claim dhead 2021-04-01 | Sint-Amelberga relieved the head nurse, Annelien Hoorelbeke, of her post on 1 April 2021
@claim dpart 2021 | Annelien Hoorelbeke was not made a scapegoat, though others may have made mistakes | Annelien Hoorelbeke was made a scapegoat
@claim dfam 2021 | Not all families were told results first
@claim dtrust 2021 | Sint-Amelberga is a good hospital

@same enum bnum
@same eseize bseize
@same ewith bwith
@same eletter bletter
@same edose bdose
@same ealarm balarm
@same eopenly bopenly

@pair C deaths numeric anum bnum | six died beside a blue pump; four
@pair C deaths numeric,negation anum dnum | six beside a blue pump; two of them without any pump
@pair C order role asign asign2 #role-swap | the pharmacist signed; the director signed
@pair C payment lexical,antonym abought cloan | bought with cash; on loan free of charge
@pair C recovery antonym amonday bhol | coming home on Monday; given up by his doctors
@pair C alarm antonym,negation asilent balarm | no sound whatever; an alarm in each case
@pair C notes denial arace dgossip | a note in the ward book; coffee-corner gossip
@pair C notes world-knowledge arace dbox | pump eleven ran off in January; it was in its box until February
@pair C recall temporal aopen dopen #time-forms | open on Candlemas; opened on 19 March
@pair C recall negation,temporal aopen bletter #time-forms | open on the table in February; no letter ever reached the hospital
@pair C dose numeric adose bdose #unit-conversion | half a milligram; five milligrams
@pair C training numeric atrain btrain #percentage-conversion | barely half; 210 of 250
@pair C training numeric atrain dtrain #percentage-conversion | barely half; 84 per cent
@pair C leaving lexical aleft cdis | resigned on Palm Sunday; sacked on 1 April
@pair C leaving lexical aleft dhead | resigned; relieved of her post by the hospital
@pair C waelput factive,temporal ajan apress | wanted the pumps out in January; learnt of trouble in March
@pair C withdrawal negation,temporal bwith cfri #time-forms | off the wards and unused since 27 March; in use on 2 April
@pair C report modality cmust dmay | must within 48 hours; may take thirty days and decide
@pair C limit modality cstep dlimit | can be set to anything; cannot be set beyond the limit
@pair C limit modality ctype dlimit | set to 900 and accepted; cannot be set beyond the limit

@pair T update asix anum | three in March, six in May
@pair T update asix bnum | three in the middle of March, four at its end
@pair T update dretract bletter #retraction | the hospital takes back its own statement
@pair T update btrain dtrain2 | 210 and thirty more since
@pair T rounding btrain dtrain #percentage-conversion | 210 of 250 is 84 per cent
@pair T hedge bmore bnum | further cases could not be excluded
@pair T hedge dlost aopen | where it had been may stay unknown
@pair T conditional acould arace #hypothetical | with one call in January
@pair T conditional cif bdose #hypothetical | if it is the syringes
@pair T opinion agood abad | kind nurses; a danger to the public
@pair T opinion dtrust abad | a good hospital; a danger to the public
@pair T opinion cbest abad | would be born there again; a danger
@pair T opinion dlimit2 dlimit | wants another lock; there is a limit
@pair T promise-later-changed bopenly dfam #broken-promise | the first to hear; some read it in a newspaper
@pair T different-place-time dmay2 dmay | within a day from now on; thirty days by law so far
@pair T quoted-by-another cquote asix | the columnist repeats the hospital's number
@pair T question bmin abought | a question about the change of pumps
@pair T question cwho cloan | a question about the trial
@pair T sarcasm cgood cfount | too busy with a fountain is mockery
@pair T negation-scope dpart dhead #partial-denial | no scapegoat, but relieved of her post
@pair T different-event blast anum | deaths at Terhaege; harm elsewhere with another make
@pair T different-place-time bseize bcheck | 38 devices in one house, 900 in the country
@pair T at-least dtrain2 atrain #bound | thirty more, after the time of the deaths
@pair T different-event cdir cilse #office-change | one office, two holders
@pair T different-event cdir asign #office-change | adviser now, director general when the order was signed
@pair T different-event dmay2 cmust | within a day by choice; within 48 hours by law
@pair B bletter dopen | no letter has ever reached us; opened on 19 March, since withdrawn
@pair B cdis dpart | sacked by telephone; no scapegoat
@pair B bseize cfri | devices seized on 30 March; one in use on 2 April
