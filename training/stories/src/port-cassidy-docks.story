@story port-cassidy-docks dirty
topic: labour
places: Port Cassidy, Cassidy Container Terminal, Harbour and Allied Workers, Tamarind Quay
@speaker CT Cassidy Container Terminal | terminal, company
@speaker CD Claudette Dehaney | Dehaney, Ms Dehaney, chief executive
@speaker GP Garfield Peart | Peart, Mr Peart, union president
@speaker HW Harbour and Allied Workers | union
@speaker LS Lloyd Satchwell | Satchwell, Mr Satchwell, minister of labour
@speaker WT Winsome Tulloch | Tulloch, bailiff
@speaker EG Everton Gooden | Gooden, crane operator
@speaker HP Horace Pinnock | Pinnock, foreman
@speaker MW Marva Whyllie | Whyllie, safety inspector
@speaker KL Keisha Lumsden | Lumsden, shipping agent
@speaker DR Devon Rattray | Rattray, banana exporter

@article a
file: island-newswire-port-cassidy.txt
voice: agency wire
layout: text
title: Cranes idle at Port Cassidy for second day
byline: Novlette Hibbert
publisher: Island Newswire
published: 2014-05-06T18:20-05:00
quotes: straight

PORT CASSIDY (IN) - Eleven ships lay in the roads off Port Cassidy on Tuesday while the blue cranes of its container terminal pointed at the sky.

[[astrike CT|This is a strike, called by a show of hands on Sunday night]], the company, Cassidy Container Terminal, said in a note to shipping lines. The union, Harbour and Allied Workers, did not return calls in the morning.

[[anine CT #percentage-conversion|Nine in ten of the crane operators have stayed away since Monday]], according to the note. [[aboxes CT|It has 3,400 boxes on the quay that should be elsewhere]]. Half of them are refrigerated. [[aless HW h|The union said that it had not counted, but that the number looked high]].

The quarrel is about crane 4, whose spreader dropped a container of rice beside a truck on 29 April. No one was hurt. "[[aorder EG #role-swap|The foreman told me to lift in that wind, and I did as I was told]]," the operator, Everton Gooden, said. He has had eighteen years without a scratch, [[ayears CD|as the management confirms]].

[[acert CD|Crane 4 has a safety certificate that runs until February of next year]], said Claudette Dehaney, who [[aoffice N #office-change|was harbour master until March and has been chief executive since]]. [[amust CD|At seventy-two kilometres an hour an operator has to stop and lock the boom; he is given no choice]], she said.

A judge of the supreme court on Monday evening ordered the men back. "[[aserve WT #time-forms|I put the order into the union president's hand at the Tamarind Quay gate at a quarter past nine on Tuesday morning]]," said the bailiff, Winsome Tulloch. [[anext HW h #non-denial|Whether it would be obeyed was something for the members]], the union said.

Lloyd Satchwell, the minister of labour, went to the port himself. "[[amin LS #time-forms|From two until four on Monday I sat between the parties in the canteen]]," he told parliament. "[[aif LS #hypothetical|If they had listened to each other as they listened to me, we would all be at work]]." Garfield Peart, the union's president, thought less of it. "[[atea GP|It was a waste of good tea]]," he said on the radio, and went on to speak of a stomach bug. "[[asick GP|Nobody has called anybody out; the men are ill, one by one, and each has a doctor's paper]]," he told listeners.

The port handles some 900,000 containers a year and is the second largest employer on the south coast. [[adead CT p #broken-promise|Perishable goods will be landed by Wednesday noon, by whatever hands]], the company told its customers. [[ayear N|The last stoppage, in 2011, was over meal breaks and lasted six hours]].

@article b
file: box-and-berth-cassidy.txt
voice: trade press
layout: keyed
title: Port Cassidy counts 1,150 boxes and one photograph
byline: Fitzroy Allwood
publisher: Box & Berth
published: 2014-05-15
quotes: curly

Demurrage at Port Cassidy ran at 160 dollars a box and day last week, and there is disagreement about the number of boxes, the number of days and nearly everything in between.

[[bboxes KL|The manifest of Tuesday the sixth has 1,150 units on the quay, reefers included]], says Keisha Lumsden, whose agency clears a third of the trade. [[btw HW #percentage-conversion|Of 46 operators 22 were away]], the union has worked out from the gate cards of the same two days. "[[bsaid CD|A port is a promise, and we kept it]]," says chief executive Claudette Dehaney.

On the paper from the judge two versions are to be had. "[[bclinic GP #time-forms|On Tuesday from eight until past eleven I lay in a tube at the general hospital in the capital, having my back looked at]]," says Garfield Peart; the capital is ninety minutes away when the road is kind. "[[blearn GP|That there was an order I found out on the Wednesday, from my wife]]." Members have shown this magazine the union's page on a social network. [[bphoto N #time-forms|A picture of the order, seal and all, was posted there on Tuesday at 11.50 with a comment signed by him]].

The minister's two hours in the canteen are on record in parliament. [[bgeneva N|The labour conference in Geneva lists Lloyd Satchwell as a speaker on the Monday afternoon, and its webcast has him at the desk]], in a grey tie. His office says that [[bdiary LS h #non-denial|his diary is being gone through]]. Mr Satchwell, it must be said, [[boffice LS #office-change|had been at transport until Easter and inherited the talks]].

[[bclaim CD|Dehaney forgot the men's letter about crane 4, she concedes, until it was read to her on the sixth]]. "[[bletter EG #time-forms|She rang me about that letter on the thirtieth and went through it with me, line after line]]," says Everton Gooden. She is an engineer and had questions.

What of the lift itself? "[[bforeman HP #role-swap|I told Gooden twice to leave that box where it was, and up it went]]," says Horace Pinnock, foreman. "[[bhurry HP d #denied-denial|I have never said that he was not told to hurry]]. [[btired HP|Gooden is the safest pair of hands on the quay, though]]," he says. Marva Whyllie of the safety inspectorate has the file. [[blapse MW|Crane 4 has been without a valid certificate since 14 March]], she says. [[bmay MW|Between seventy-two and eighty the handbook leaves it to the man in the cab]]. [[bgust MW #unit-conversion|The gust that day was 43 knots]], by the mast on the breakwater. [[bair N|The airport, nine miles inland, had 21]].

There has been talk of money. [[bpaid DR|A shipping line, he was told by his broker, put 40,000 dollars into an account of Peart's in April]], says Devon Rattray, who exports bananas. Peart: "[[bfish GP d|That is a fish that somebody has been selling since Lent]]. [[bbank HW m|Let them bring one bank statement]]," says his union.

[[bback CD #time-forms|The first box moved again at seven on Thursday morning]], says Dehaney. The lines are not impressed. [[bleave KL #hypothetical|One more week of this and two of them would move to the north coast]], Lumsden says.

For the record, transhipment rates in the region have fallen by eight per cent since January, a new terminal of a million and a half boxes opens next door in the autumn, and the dredger which Port Cassidy ordered in 2012 is still in a yard in Rotterdam waiting for its pump.

@article c
file: cassidy-sentry-gate.html
voice: local paper
layout: modern
title: Back through the gate, but not all
byline: Simone-Ann Trowers
publisher: The Cassidy Sentry
published: 2014-05-10T06:00-05:00
quotes: curly

Bully beef, crackers and a crate of ginger beer: the picket that was no picket packed up its table at Tamarind Quay on Friday. [[cban HW|Overtime stays banned from tonight until every name is off the sheet]], said a card that was tied to the gate.

[[celeven N #stealth-edit|Eleven crane operators have been dismissed]], their names typed on a sheet inside the gatehouse window. Among them is Everton Gooden. His mother sells patties a stone's throw from the gate, and did a fair trade all week. "[[cgood EG #sarcasm|Very kind of them, I had been meaning to repaint the house]]," Gooden says.

"[[cstrike GP|We voted on Sunday night and every hand went up; of course it was a strike, and a good one]]," Garfield Peart called from the back of a pick-up. The crowd liked that. [[cback EG #time-forms|Not a rope was touched before twenty past three on Friday afternoon]], says Gooden. He was watching the ship Coral Bounty with his nephew's binoculars.

[[cmany N #bound|At least forty people applauded]]; [[cfifty N|a constable made it fifty-two]]. Some had slept in their cars. [[cpay CT|Those on the sheet remain employees on full wages while their cases are heard]], says a message of the company. It arrived after the sheet.

Behind the quay the smell is what one notices. [[crot DR|Of his nineteen containers of bananas three could be saved]], says Devon Rattray. [[cpromise CT #broken-promise|The company regrets that perishable goods could not be handled before the weekend]], reads the same message. "[[crat DR q|And who is going to pay for sixteen?]]" Rattray asks.

Claudette Dehaney walked through the yard at noon, in boots, and stopped at crane 4. [[cgust EG #rounding|It was blowing about eighty kilometres an hour that day]], Gooden had said of the lift. She was asked about the union's complaint that [[ccomp HW|no one may speak to the inspectors]]. "[[cspeak CD d #partial-denial|That is wrong as far as the inspectors go; with the newspapers it is true]]," she said. "[[cmoney CD|As for the talk of an overtime ban, there is none]]."

Inside, men in white overalls were unbolting a panel. [[cinsp MW h|It is too early to tell why the spreader let go]], said Marva Whyllie of the safety inspectorate, who had come with three of them. [[cif MW #hypothetical|If it was the twist-lock, every crane in the port has the same one]].

[[cquote N|In its note of Tuesday the company had spoken of 3,400 boxes]]. From the lookout on Flagstaff Hill you see stacks as far as the sugar pier, and beyond it the mangroves with their white birds. The talks go on from Monday at the Moravian hall. "[[cwish GP m|We want the whole sheet torn up]]," says Peart; "[[ctalk CD h|one will see what one sees]]," says Dehaney.

@article d
file: cassidy-sentry-gate-update.html
voice: local paper
layout: modern
title: Back through the gate, but not all
byline: Simone-Ann Trowers
publisher: The Cassidy Sentry
published: 2014-05-10T06:00-05:00
modified: 2014-05-10T15:35-05:00
copy_of: c
quotes: curly

Bully beef, crackers and a crate of ginger beer: the picket that was no picket packed up its table at Tamarind Quay on Friday. Overtime stays banned from tonight until every name is off the sheet, said a card that was tied to the gate.

[[deleven N #stealth-edit|Eleven crane operators have been suspended]], their names typed on a sheet inside the gatehouse window. Among them is Everton Gooden. His mother sells patties a stone's throw from the gate, and did a fair trade all week. "Very kind of them, I had been meaning to repaint the house," Gooden says.

"[[dstrike GP|We voted on Sunday night and every hand went up; of course it was a strike, and a good one]]," Garfield Peart called from the back of a pick-up. The crowd liked that. [[dback EG #time-forms|Not a rope was touched before twenty past three on Friday afternoon]], says Gooden. He was watching the ship Coral Bounty with his nephew's binoculars.

At least forty people applauded; a constable made it fifty-two. Some had slept in their cars. [[dpay CT|Those on the sheet remain employees on full wages while their cases are heard]], says a message of the company. It arrived after the sheet.

Behind the quay the smell is what one notices. [[drot DR|Of his nineteen containers of bananas three could be saved]], says Devon Rattray. The company regrets that perishable goods could not be handled before the weekend, reads the same message. "And who is going to pay for sixteen?" Rattray asks.

Claudette Dehaney walked through the yard at noon, in boots, and stopped at crane 4. It was blowing about eighty kilometres an hour that day, Gooden had said of the lift. She was asked about the union's complaint that no one may speak to the inspectors. "[[dspeak CD d #partial-denial|That is wrong as far as the inspectors go; with the newspapers it is true]]," she said. "As for the talk of an overtime ban, there is none."

Inside, men in white overalls were unbolting a panel. It is too early to tell why the spreader let go, said Marva Whyllie of the safety inspectorate, who had come with three of them. If it was the twist-lock, every crane in the port has the same one.

In its note of Tuesday the company had spoken of 3,400 boxes. From the lookout on Flagstaff Hill you see stacks as far as the sugar pier, and beyond it the mangroves with their white birds. The talks go on from Monday at the Moravian hall. "We want the whole sheet torn up," says Peart; "one will see what one sees," says Dehaney.

@claim astrike 2014-05-04 | The stoppage at Port Cassidy is a strike called by a show of hands on 4 May 2014
@claim asick 2014-05-06 | The absent crane operators are ill, each with a doctor's paper, and nobody has called a strike
@claim cstrike 2014-05-04 | The union members voted for a strike on 4 May 2014 and the stoppage was a strike
@claim anine 2014-05-06 | Nine in ten crane operators were absent on 5 and 6 May 2014
@claim btw 2014-05-06 | 22 of 46 crane operators, 48 per cent, were absent on 5 and 6 May 2014
@claim aboxes 2014-05-06 | 3,400 containers were waiting on the quay of Port Cassidy on 6 May 2014
@claim bboxes 2014-05-06 | 1,150 containers were waiting on the quay of Port Cassidy on 6 May 2014
@claim aless 2014-05-06 | The union has not counted the containers but thinks that 3,400 looks high
@claim cquote 2014-05-06 | The company spoke of 3,400 containers
@claim aorder 2014-04-29 | The foreman told Everton Gooden to lift the container in the wind
@claim bforeman 2014-04-29 | Everton Gooden lifted the container although the foreman, Horace Pinnock, had told Gooden twice to leave it
@claim btired 2014-05 | Everton Gooden is the safest crane operator on the quay
@claim acert 2014-05 | Crane 4 has a safety certificate that is valid until February 2015
@claim blapse 2014-03-14 | Crane 4 has had no valid certificate since 14 March 2014
@claim amust 2014 | A crane operator must stop and lock the boom at 72 km/h and has no choice
@claim bmay 2014 | Between 72 and 80 km/h the crane operator may decide whether to stop
@claim bgust 2014-04-29 | The gust on 29 April 2014 was 43 knots, about 80 km/h
@claim aserve 2014-05-06T09:15 | Winsome Tulloch handed the court order to Garfield Peart at the Tamarind Quay gate at 09:15 on 6 May 2014
@claim bclinic 2014-05-06T08:00/2014-05-06T11:00 | Garfield Peart was in the general hospital in the capital, ninety minutes away, from 08:00 until after 11:00 on 6 May 2014
@claim blearn 2014-05-07 | Garfield Peart learnt of the court order on Wednesday 7 May 2014
@claim bphoto 2014-05-06T11:50 | Garfield Peart posted a picture of the court order at 11:50 on 6 May 2014
@claim anext 2014-05-06 | The union does not say whether the court order will be obeyed
@claim amin 2014-05-05T14:00/2014-05-05T16:00 | Lloyd Satchwell sat between the parties in the port's canteen from 14:00 to 16:00 on 5 May 2014
@claim bgeneva 2014-05-05 | Lloyd Satchwell spoke at a conference in Geneva on the afternoon of 5 May 2014
@claim bdiary 2014-05 | The office of Lloyd Satchwell does not say where the minister was on 5 May 2014
@claim aif 2014-05 | The port would be at work if the parties had listened to each other
@claim atea 2014-05 | The meeting in the canteen was a waste of tea
@claim boffice 2014-04 | Lloyd Satchwell was minister of transport until Easter 2014
@claim bclaim 2014-05-06 | Claudette Dehaney forgot the letter about crane 4 until it was read out on 6 May 2014
@claim bletter 2014-04-30 | Claudette Dehaney went through the letter about crane 4 with Everton Gooden on 30 April 2014
@claim bpaid 2014-04 | A shipping line paid 40,000 dollars into an account of Garfield Peart in April 2014
@claim bfish 2014-05 | The story of the payment to Garfield Peart is invented | A shipping line paid 40,000 dollars into an account of Garfield Peart
@claim bback 2014-05-08T07:00 | Work at Port Cassidy resumed at 07:00 on Thursday 8 May 2014
@claim cback 2014-05-09T15:20 | Nothing was moved at Port Cassidy before 15:20 on Friday 9 May 2014
@claim bleave 2014-05 | Two shipping lines would leave after one more week of stoppage
@claim bsaid 2014-05 | A port is a promise, and Port Cassidy kept it
@claim adead 2014-05-07T12:00 | Perishable goods will be landed by noon on Wednesday 7 May 2014
@claim cpromise 2014-05 | Perishable goods could not be handled before the weekend
@claim ayear 2011 | The stoppage of 2011 was over meal breaks and lasted six hours
@claim celeven 2014-05-09 | Eleven crane operators have been dismissed
@claim deleven 2014-05-09 | Eleven crane operators have been suspended
@claim cpay 2014-05-09 | The eleven crane operators remain employees on full wages
@claim cban 2014-05-09 | Overtime is banned by the union from 9 May 2014
@claim cmoney 2014-05-09 | There is no overtime ban at Port Cassidy
@claim cfifty 2014-05-09 | 52 people applauded Garfield Peart
@claim cgust 2014-04-29 | The wind on 29 April 2014 was about 80 km/h
@claim bair 2014-04-29 | The gust at the airport on 29 April 2014 was 21 knots
@claim cgood 2014-05-09 | The company has been very kind to Everton Gooden (said mockingly)
@claim cmany 2014-05-09 | At least forty people applauded Garfield Peart
@claim crot 2014-05 | Three of nineteen containers of bananas could be saved
@claim crat 2014-05 | Devon Rattray asks who will pay for sixteen containers
@claim bhurry 2014-05 | Horace Pinnock has not said that Everton Gooden was not told to hurry | Horace Pinnock has said that Everton Gooden was not told to hurry
@claim ccomp 2014-05 | Nobody at Port Cassidy may speak to the inspectors
@claim cspeak 2014-05 | Staff may speak to inspectors but not to newspapers | Nobody may speak to the inspectors
@claim cinsp 2014-05-09 | Marva Whyllie cannot say yet why the spreader let go
@claim cif 2014-05 | Every crane in the port is affected if the twist-lock failed
@claim cwish 2014-05 | The list of eleven operators should be withdrawn
@claim ctalk 2014-05 | Claudette Dehaney does not say whether the list will be withdrawn

@pair C strike lexical,negation astrike asick | a strike by show of hands; each man ill for himself
@pair C strike lexical,negation asick cstrike | nobody called out; the same leader: every hand went up
@pair C absent numeric anine btw #percentage-conversion | nine in ten; 22 of 46
@pair C boxes numeric aboxes bboxes | 3,400; 1,150
@pair C lift role aorder bforeman #role-swap | the foreman ordered the lift; he told the operator to leave it
@pair C certificate lexical,temporal acert blapse | runs until February; none since March
@pair C wind modality amust bmay | has to stop at 72; may decide between 72 and 80
@pair C served world-knowledge aserve bclinic #time-forms | handed over at the gate at 9:15; in a hospital ninety minutes away
@pair C learnt factive,temporal blearn bphoto #time-forms | found out on Wednesday; posted a picture on Tuesday
@pair C learnt factive,temporal aserve blearn #time-forms | given the order on Tuesday; found out on Wednesday
@pair C minister world-knowledge amin bgeneva | in the canteen; at a desk in Geneva the same afternoon
@pair C letter factive bclaim bletter | forgot it until the sixth; went through it on 30 April
@pair C money denial bpaid bfish | 40,000 dollars; a fish sold since Lent
@pair C resumed temporal bback cback #time-forms | Thursday at seven; nothing before Friday at 3:20
@pair C inspectors denial ccomp cspeak #partial-denial | no one may speak to the inspectors; wrong as to them
@pair C overtime negation cban cmoney | a ban on overtime from tonight; there is none
@pair C eleven lexical celeven deleven #stealth-edit | dismissed, changed in silence to suspended
@pair C eleven lexical celeven cpay | dismissed; employees on full wages

@pair T hedge aless aboxes | has not counted
@pair T hedge aless bboxes | looked high, no number
@pair T quoted-by-another cquote bboxes | the paper repeats the company's number
@pair T opinion btired bforeman | safest hands, by the foreman who blames him
@pair T hedge anext blearn #non-denial | for the members to say
@pair T hedge bdiary amin #non-denial | the diary is being gone through
@pair T hedge bdiary bgeneva #non-denial | no answer where he was
@pair T update boffice amin #office-change | at transport until Easter, at labour in May
@pair T conditional aif amin | if they had listened
@pair T opinion atea aif | a waste of tea; listened to me
@pair T conditional bleave bback | one more week would be too much
@pair T promise-later-changed adead cpromise #broken-promise | by Wednesday noon; not before the weekend
@pair T promise-later-changed adead crot #broken-promise | landed by noon; three of nineteen saved
@pair T different-event ayear astrike | 2011 and 2014
@pair T different-event ayear bback | six hours in 2011, days in 2014
@pair T sarcasm cgood celeven | kindness is mockery
@pair T sarcasm cgood cpay | kindness is mockery
@pair T question crat crot | a question
@pair T negation-scope bhurry bforeman #denied-denial | he may have been told to hurry; the box was to be left
@pair T negation-scope bhurry aorder #denied-denial | hurry is not the same as lift
@pair T hedge cinsp aorder | too early to tell why
@pair T conditional cif cinsp | if it was the twist-lock
@pair T rounding bgust cgust #unit-conversion | 43 knots; about eighty km/h
@pair T at-least cmany cfifty #bound | at least forty; 52
@pair T different-place-time bgust bair | the breakwater, the airport
@pair T hedge ctalk cwish #non-denial | one will see
@pair B bsaid cpromise | a promise kept, in general; perishables that could not be handled
@pair B bback cpromise | boxes from Thursday, perishables not before the weekend
@pair B cstrike btw | every hand went up; half of the operators came

@same dstrike cstrike
@same dback cback
@same dpay cpay
@same drot crot
@same dspeak cspeak
