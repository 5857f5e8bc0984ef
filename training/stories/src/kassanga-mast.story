@story kassanga-mast dirty
topic: technology
confusable: tabesha-mast
places: Kassanga, Tabesha, Mukwela, Lumwe Mobile, Mastrock Towers, Communications Licence Board
@speaker NS Namukolo Sitwala | Sitwala, spokeswoman
@speaker ML Mwangala Liswaniso | Liswaniso, commercial director
@speaker MK Mutinta Kasebula | Kasebula, managing director of Mastrock
@speaker PD Kassanga district police | police, district police
@speaker PF people familiar with the network | two people familiar with the network
@speaker KM Kondwani Mseteka | Mseteka, engineer, head of node
@speaker FS fire service | firemen, fire officer

@article a
file: copper-and-carrier-kassanga-node.txt
voice: trade press
layout: keyed
title: Lumwe loses Kassanga node; mast owner in question
byline: Thokozile Chimfwembe
publisher: Copper & Carrier
published: 2021-03-04
quotes: straight

Lumwe Mobile's northern switching node burnt out in the small hours of Wednesday, and the operator is running a third of its province on two microwave hops and a borrowed truck.

The node at Kassanga sits in a brick shelter under a 54-metre mast. [[asites N #rounding|Sixty-one radio sites hang from it]]. [[abase N|Lumwe reported 950,000 active lines at the end of December]].

"[[apct NS #percentage-conversion #spokesperson|Four per cent of our lines are without service]]," spokeswoman Namukolo Sitwala told this magazine. As to the origin, she was brief. "[[aarson NS #spokesperson|Somebody set this fire]]," she said. [[ainsur NS h #non-denial|Whether the equipment was insured at its full value she had not been told]].

The ownership of the site matters for the claim. "[[asold ML|We sold mast and shelter to Mastrock Towers in December and are guests there]]," says commercial director Mwangala Liswaniso. The price was not published. Tower deals of this kind are worth 40,000 to 70,000 dollars a site in the region, depending on tenants.

At Mastrock, which looks after 410 masts in three countries, managing director Mutinta Kasebula reads it otherwise. "[[alease MK|What we signed in December is a five-year lease, and not one bolt has changed hands]]," she says. Security is hers in any case. "[[aguard MK|Our guard sat in his hut from six in the evening until six in the morning]]," she states, and she has his signature in the book for each hour.

Traffic was re-routed through Mukwela from 5.15 a.m. Voice quality is poor. Lumwe has flown in two cabinets of a type that it took out of service elsewhere in 2018, and has asked the maker for a third. [[aprom ML p #broken-promise|Everyone will be back on the air by Thursday night]], Liswaniso promises.

[[acopy PF h #people-familiar|The last good copy of the subscriber register might be a month old]], two people familiar with the network say. [[acopy2 PF #people-familiar|Staff had asked twice for a second vault]], they add.

Kassanga's district police have opened a file. [[apol PD #time-forms #police-language|A patrol took the guard of the site home from the bus station in Tabesha, seventy kilometres off, at ten to three that morning]], an officer at the front desk read out. [[astolen PD|Nothing had been reported stolen up to Thursday noon]], he said.

Analysts put the cost of a day's lost revenue at [[acost N #range|between 900,000 and 1.3 million kwacha]]. Lumwe's bonds were little changed.

@article b
file: lumwe-mobile-statement-8-march.txt
voice: press release
layout: dispatch
title: Kassanga: what happened, and what we are doing for you
byline: -
publisher: Lumwe Mobile
published: 2021-03-08
quotes: curly

Lumwe Mobile thanks its customers in the north for their patience. Last week was not our best, and we would like to set out in plain words where things stand.

[[bback N #time-forms|At six on Thursday evening all customers were connected again]]. [[b38 N|Thirty-eight thousand of you had been affected]]. Our teams slept on the floor of the shelter, and the women of the Kassanga market brought them nshima, for which we owe them more than thanks.

[[bnodata N|Your data are safe: not a single customer record has been lost]]. [[bcopy N|A complete copy of the register, no more than twenty-four hours old, was lying in our building at Mukwela]], as our standards demand.

[[balarm N #time-forms|We first heard of the fire at half past three, when a customer rang us]], and engineers were on the road within minutes. [[bext N|Both extinguishers in the shelter were fully charged]]. [[bdoor N|The shelter door had been forced and was standing open]], and we leave the conclusions to the authorities.

At no time was anyone in danger. [[b112 N|Throughout those hours each of our customers could dial 112 by way of the other networks]].

[[bmsek N|The head of the node, Kondwani Mseteka, has been dismissed]]. We do not comment on the details of personnel matters.

Prepaid customers will want to know about their balances. [[bbal N|Bundles and airtime bought after 28 February can no longer be traced]], and each prepaid number in the area therefore receives a flat credit of twenty kwacha. [[bmay N|Compensation is something that the licence leaves to our discretion]], and we have used that discretion generously. You need do nothing; the credit will arrive by itself between Wednesday and Friday.

[[bplan N p|A new node will be built on higher ground before the rains]]. [[bold N|The mast itself is sound; a smaller fire in 2016 did it no harm either]]. We have ordered a sensor that smells smoke before the human nose does.

Customers who hold money in Lumwe Wallet were not concerned, as the wallet runs on servers in another country. Questions may be put at any Lumwe shop or, from a working telephone, to 404.

@article c
file: signal-hill-interview-mseteka.txt
voice: interview
layout: wrapped
title: "I could smell it in my sleep"
byline: Chola Musukwa
publisher: Signal Hill Review
published: 2021-03-19
quotes: curly

Kondwani Mseteka built the Kassanga node with his own hands in 2009. Since the fire he has been growing tomatoes. We met him between the rows.

SIGNAL HILL: You were thrown out?

MSETEKA: [[cres KM|I gave in my resignation on the Friday, and the personnel office stamped it at 11.20]]. You may photograph it. What they wrote to their customers three days later I learnt from my neighbour.

SIGNAL HILL: They speak of a fire that was laid.

MSETEKA: [[carson KM d|That is a bedtime story for insurers]]. [[crect KM|The rectifier in bay four had been running hot since Christmas]]. You could have fried an egg. [[csarc KM #sarcasm|And a very polite thief it must have been, who carries petrol up a hill and leaves 96 new batteries where they are]].

SIGNAL HILL: The night itself. When did you know?

MSETEKA: My wife's cousin lives across the road. [[ccall KM #role-swap|I telephoned the control room at 2.25 and asked them to cut the power, and the duty man told me to wait for daylight]]. So I drove. [[cwould KM #hypothetical|Had he thrown the switch, we would have lost one bay and a night's sleep]].

SIGNAL HILL: There were extinguishers.

MSETEKA: [[cext KM|Two red cylinders, both of them empty]]. I took one off the hook and it weighed no more than a loaf. Somebody had used them on a grass fire in October and hung them up again.

SIGNAL HILL: The company says the customers' records were copied to another town.

MSETEKA: [[ctape KM|Both sets of tapes stood on the shelf over the rectifier, and nothing was ever sent to Mukwela]]. There was a form for it. [[cform KM|I filled in that form for four years]]. A van was to come on Fridays.

SIGNAL HILL: By six on the Thursday everybody had a line again, one reads.

MSETEKA: [[cthu KM d|On paper one can be finished by six]]. I drove past the school at Mwanza Stream on the Friday, and the head was on the roof with her arm in the air.

SIGNAL HILL: How many people were cut off?

MSETEKA: [[cmany KM h|I would not like to put a number on it]]. [[cmark KM|The market alone has more lines than the company admits to]], if you ask me. [[csites KM #rounding|We had some sixty sites up there]].

SIGNAL HILL: What should they get?

MSETEKA: [[cfree KM m|A month for nothing, every one of them]]. Twenty kwacha is a bar of soap.

SIGNAL HILL: Whose is the mast?

MSETEKA: I am an engineer. [[cmast KM h #non-denial|Ask me about anything that has a current in it]].

SIGNAL HILL: Would you go back?

MSETEKA: [[cback KM #hypothetical|If they asked me properly, perhaps on a Sunday]]. [[cteam KM|The boys and girls of the north are the best radio people in the country]]. Half of them are applying abroad, and I write the references, since their bosses take three weeks to do so. Now hold this string, please; the tomatoes need tying.

@article d
file: clb-determination-2021-07.txt
voice: regulator notice
layout: dispatch
title: Determination 7 of 2021: interruption of service at Kassanga
byline: -
publisher: Communications Licence Board
published: 2021-05-14
quotes: straight

1. The Communications Licence Board makes this determination under section 31 of the Act, upon its own motion, after hearing the licensee on 20 and 21 April and reading the report of the provincial fire service.

2. Extent. From the switching records of the licensee's competitors and of the gateway [[d212 N #percentage-conversion|the board finds that 212,000 lines of the licensee were without service on 3 March]]. [[dbound N #bound|No fewer than 140 schools and clinics lost their only connection]].

3. Duration. [[dback N #time-forms|The last of the sites came on the air on Monday, 8 March, at 11.40]]. [[dhalf N|Half of them had been restored by the Thursday evening]].

4. Emergency calls. Roaming between networks had been barred by the licensee in 2019 to save fees. [[d112 N|For nine hours its customers in the area could not place an emergency call by any means]].

5. Notice. [[dalarm N #time-forms|The control room acknowledged the smoke alarm of the node at 2.24]]. [[dcall N #role-swap|The duty officer then rang the head of the node, who told him to do nothing until it was light]], as the officer's note of the call, handed to the board in April, records.

6. Origin. [[dfire FS|The fire was an accident in an overheated rectifier]], the fire service reports. [[ddoor FS|Its crew found the shelter locked and cut the door open with a disc]]. The board sees no ground to go behind these findings.

7. Extinguishers. [[dext N|The card on the wall shows that both were charged at the inspection of September 2020]]. The cylinders themselves were scrapped in March before anyone had weighed them, which the board regrets.

8. Site. [[dinst N|The instrument of December 2020 that lies in the register is a lease; title to the mast remains with the licensee]].

9. Refund. [[dmust N|For every day or part of a day without service a licensee must repay its customers one thirtieth of the monthly charge]]. [[dcred N|Credits already given are set off against that sum]]. [[dwish N|The licensee wished for longer to pay and is given until 31 July]].

10. [[dfine N #range|A penalty of between one and three per cent of turnover is open to the board]]; [[dif N #hypothetical|it will be imposed if the repayment is late]]. An appeal lies to the tribunal within thirty days. Copies of the fire report may be read at the board's offices between 8.30 and 16.00.

@claim apct 2021-03-03 | Four per cent of the 950,000 lines of Lumwe Mobile were without service after the Kassanga fire
@claim b38 2021-03-03 | 38,000 customers of Lumwe Mobile were affected by the Kassanga fire
@claim d212 2021-03-03 | 212,000 lines of Lumwe Mobile were without service on 3 March 2021
@claim abase 2020-12 | Lumwe Mobile had 950,000 active lines at the end of December 2020
@claim cmany 2021-03-03 | Kondwani Mseteka does not say how many people were cut off
@claim cmark 2021 | The market of Kassanga has more lines than Lumwe Mobile admits to
@claim dbound 2021-03-03 | At least 140 schools and clinics lost their only connection
@claim asites 2021 | 61 radio sites hang from the Kassanga node
@claim csites 2021 | The north had some sixty radio sites
@claim aarson 2021-03-03 | Somebody set the fire in the Kassanga shelter on purpose
@claim carson 2021-03-03 | The tale of arson at Kassanga is an invention | Somebody set the fire in the Kassanga shelter
@claim dfire 2021-03-03 | The Kassanga fire was an accident in an overheated rectifier
@claim crect 2021-03 | The rectifier in bay four of the Kassanga node had been running hot since Christmas 2020
@claim csarc 2021-03-03 | A very polite thief carried petrol up a hill and left 96 batteries (said mockingly)
@claim astolen 2021-03-04 | Nothing had been reported stolen from the Kassanga site by noon on 4 March 2021
@claim ainsur 2021-03-04 | Namukolo Sitwala does not know whether the equipment was fully insured
@claim asold 2020-12 | Lumwe Mobile sold the mast and shelter at Kassanga to Mastrock Towers in December 2020
@claim alease 2020-12 | The contract of December 2020 between Lumwe Mobile and Mastrock Towers is a five-year lease without a transfer of ownership
@claim dinst 2020-12 | The registered contract of December 2020 on the Kassanga mast is a lease and Lumwe Mobile keeps the title
@claim cmast 2021-03 | Kondwani Mseteka does not say whose the mast is
@claim aguard 2021-03-02T18:00/2021-03-03T06:00 | The guard of the Kassanga site sat in his hut from 18:00 on 2 March until 6:00 on 3 March 2021
@claim apol 2021-03-03T02:50 | A police patrol picked up the guard of the Kassanga site in Tabesha, 70 km away, at 2:50 on 3 March 2021
@claim aprom 2021-03-04 | All customers of Lumwe Mobile will be connected by the night of Thursday 4 March 2021
@claim bback 2021-03-04T18:00 | All customers of Lumwe Mobile were connected again at 18:00 on 4 March 2021
@claim cthu 2021-03-04 | The restoration of all lines by six on Thursday existed only on paper | All customers of Lumwe Mobile were connected again at 18:00 on 4 March 2021
@claim dback 2021-03-08T11:40 | The last site of the Kassanga node came on the air at 11:40 on 8 March 2021
@claim dhalf 2021-03-04 | Half of the Kassanga sites had been restored by the evening of 4 March 2021
@claim acopy 2021-03 | The last good copy of the subscriber register might be a month old
@claim acopy2 2020 | Staff of Lumwe Mobile had asked twice for a second vault
@claim bcopy 2021-03-03 | A complete copy of the subscriber register, at most 24 hours old, lay at Mukwela on 3 March 2021
@claim ctape 2021-03-03 | Both sets of backup tapes were in the Kassanga shelter and nothing was ever sent to Mukwela
@claim cform 2021 | Kondwani Mseteka filled in a form for sending tapes for four years
@claim bnodata 2021-03 | Not a single customer record of Lumwe Mobile has been lost in the Kassanga fire
@claim bbal 2021-03 | Records of bundles and airtime bought after 28 February 2021 can no longer be traced
@claim balarm 2021-03-03T03:30 | Lumwe Mobile first heard of the fire at 3:30 on 3 March 2021 from a customer
@claim dalarm 2021-03-03T02:24 | The control room of Lumwe Mobile acknowledged the smoke alarm of the Kassanga node at 2:24 on 3 March 2021
@claim ccall 2021-03-03T02:25 | Kondwani Mseteka telephoned the control room at 2:25 and asked it to cut the power, and the duty officer told him to wait for daylight
@claim dcall 2021-03-03T02:24 | The duty officer telephoned Kondwani Mseteka, who told him to do nothing until daylight
@claim cwould 2021-03-03 | Only one bay would have been lost if the power had been cut
@claim bext 2021-03-03 | Both extinguishers in the Kassanga shelter were fully charged on 3 March 2021
@claim cext 2021-03-03 | Both extinguishers in the Kassanga shelter were empty on 3 March 2021
@claim dext 2020-09 | Both extinguishers in the Kassanga shelter were charged in September 2020
@claim bdoor 2021-03-03 | The door of the Kassanga shelter had been forced and stood open at the fire
@claim ddoor 2021-03-03 | The fire crew found the Kassanga shelter locked and cut the door open
@claim b112 2021-03-03 | Every customer of Lumwe Mobile could dial 112 through other networks throughout the outage
@claim d112 2021-03-03 | Customers of Lumwe Mobile in the area could not place emergency calls by any means for nine hours
@claim bmsek 2021-03 | Lumwe Mobile dismissed Kondwani Mseteka
@claim cres 2021-03-05 | Kondwani Mseteka resigned on Friday 5 March 2021
@claim cback 2021-03 | Kondwani Mseteka would perhaps return if he were asked properly
@claim bmay 2021 | The licence leaves compensation for an outage to the discretion of the operator
@claim dmust 2021 | A licensee must repay its customers one thirtieth of the monthly charge for every day without service
@claim cfree 2021 | All customers should get a month free of charge
@claim dcred 2021 | Credits already given are set off against the repayment
@claim dwish 2021-07-31 | Lumwe Mobile is given until 31 July 2021 to repay
@claim dfine 2021 | The board may impose a penalty of one to three per cent of turnover
@claim dif 2021 | A penalty will be imposed if the repayment is late
@claim bold 2016 | A smaller fire in 2016 did the Kassanga mast no harm
@claim cteam 2021 | The radio staff of the north are the best in the country
@claim acost 2021-03 | A day of lost revenue costs Lumwe Mobile between 900,000 and 1.3 million kwacha

@pair C extent numeric apct d212 #percentage-conversion | four per cent of 950,000 is 38,000; 212,000 lines
@pair C extent numeric b38 d212 | 38,000 customers; 212,000 lines
@pair C restored temporal bback dback #time-forms | all connected on Thursday at six; the last site on Monday at 11:40
@pair C restored denial bback cthu | finished by six on paper
@pair C copy negation bcopy ctape | a full copy at Mukwela; nothing was ever sent there
@pair C records negation bnodata bbal | not a single record lost; purchases can no longer be traced
@pair C emergency modality,negation b112 d112 | could dial 112 by other networks; could not by any means
@pair C refund modality bmay dmust | at the operator's discretion; must repay
@pair C cylinders antonym bext cext | fully charged; empty
@pair C door antonym bdoor ddoor | forced and open; locked, cut open by the crew
@pair C alarm factive,temporal balarm dalarm #time-forms | first heard at half past three; acknowledged at 2:24
@pair C alarm factive,temporal ccall balarm #time-forms | the engineer rang the control room at 2:25; first heard at half past three
@pair C alarm factive balarm dcall | first heard from a customer; its duty officer had rung the engineer about it
@pair C parting lexical bmsek cres | dismissed; resigned
@pair C origin denial,lexical aarson carson | set by somebody; a bedtime story
@pair C origin lexical aarson dfire | set by somebody; an accident
@pair C title lexical asold alease | sold; leased without a bolt changing hands
@pair C title lexical asold dinst | sold; a lease, title stays
@pair C guard world-knowledge aguard apol | in his hut all night; taken home from a town 70 km away
@pair C call role ccall dcall | he rang and was told to wait; he was rung and told them to wait

@pair T update aprom bback | promised for Thursday night, claimed for Thursday evening
@pair T promise-later-changed aprom dback #broken-promise | promised for Thursday night, done on Monday
@pair T update dhalf dback | half by Thursday, the last on Monday
@pair T rounding apct b38 #percentage-conversion | four per cent of 950,000 is 38,000
@pair T rounding asites csites | sixty-one, some sixty
@pair T hedge cmany b38 #non-denial | no number given
@pair T opinion cmark b38 | a guess about the market
@pair T at-least dbound d212 #bound | institutions and lines
@pair T hedge acopy bcopy #people-familiar | might be a month old; 24 hours claimed
@pair T negation-scope cform ctape | the form was filled in; nothing was sent
@pair T different-place-time bext dext | in March, in September
@pair T different-place-time cext dext | empty in March, charged in September
@pair T sarcasm csarc astolen | the polite thief is mockery
@pair T different-event bold dfire | another fire in the same shelter
@pair T conditional cwould dalarm | had the switch been thrown
@pair T conditional cback cres | would return if asked
@pair T conditional dif dmust | a penalty if the money is late
@pair T hedge cmast asold #non-denial | will not say whose it is
@pair T opinion cfree bmay | wants a month free
@pair T opinion cfree dmust | a wish and a rule
@pair T conditional dfine dif #range | open to the board; imposed only if the money is late
@pair T update dcred bbal | twenty kwacha, later set off
@pair T negation-scope astolen aarson | nothing stolen does not exclude a fire that was set
@pair T different-event acopy2 cform | requests for a vault, a form for tapes
@pair T opinion cteam bmsek | praise for staff, a dismissal
@pair T update dwish dmust | a duty, with time to fulfil it
@pair B bback dhalf | all customers connected; half of the sites, whose neighbours may have carried them
@pair B ctape bnodata | both sets of tapes burnt; not a record lost, if copied elsewhere
@pair B bcopy bbal | a copy of a day's age; purchases of three days are gone
@pair B bdoor dfire | a forced door and an accident may both be true
@pair B crect aarson | a hot rectifier does not exclude a match
