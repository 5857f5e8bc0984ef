@story okelani-power dirty
topic: power grids
places: Okelani, Adunke, Ikorra, Shiwara, Kurmi, Benmora Gas
@speaker TC Okelani Transmission | Okelani Transmission Company, transmission company, company
@speaker BF Bukola Fasheyitan | Fasheyitan, Ms Fasheyitan, spokeswoman
@speaker TA Tokunbo Aladesuyi | Aladesuyi, Mr Aladesuyi, managing director
@speaker MN Sadiq Maikudi | Maikudi, Mr Maikudi, minister of power, minister
@speaker MP Ministry of Power | ministry
@speaker ZT Zainab Turakin | Turakin, aide
@speaker ON Obiageli Nwokedike | Nwokedike, plant manager
@speaker TY Terhemba Ayange | Ayange, chief engineer
@speaker LO Lanre Oguntimehin | Oguntimehin, hospital director
@speaker EU Ekaette Udoinwang | Udoinwang, Sister Udoinwang, head nurse
@speaker BG Benmora Gas | Benmora, gas company
@speaker DK Danladi Kwarbai | Kwarbai, linesman
@speaker HG Hauwa Galadanchi | Galadanchi, trader

@article a
file: spa-okelani-dark.txt
voice: agency wire
layout: text
title: Okelani without power after grid failure
byline: Folarin Adegbesan
publisher: Savanna Press Agency
published: 2018-02-22T20:05+01:00
quotes: curly

ADUNKE (SPA) - Traffic police stood at the crossroads of Adunke with hand lamps on Thursday evening, seven hours after the national grid of Okelani failed.

[[ahour TC #time-forms|Every feeder was alive until seven minutes past one, when the system went down]], the transmission company said in a notice to the eleven distributors. [[amw TC|All 3,180 megawatts on the grid were lost, and for a quarter of an hour no line was alive between the coast and the desert]], it said.

Sadiq Maikudi, the minister of power, spoke of a crime. "[[asab MN|Vandals brought down a tower on the line out of Ikorra]]," he told a news conference at his ministry. [[asoldier MN p #broken-promise|Soldiers will be posted along the whole of that line before the week is out]], he added. He would take only two questions. To the second he replied that [[adebt MN|the account with the gas sellers had been settled on 15 February and not a kobo was outstanding]].

[[aroom ZT #spokesperson #ambiguous-pronoun|Mr Maikudi was with the managing director in the control room when the screens turned black, and he kept his head]], said Zainab Turakin, who answers the minister's telephone.

Two large stations feed the south. Obiageli Nwokedike, who manages the gas-fired one at Ikorra, placed the origin upriver. "[[afirst ON|The hydro plant at Shiwara dropped out before any of our four machines, and they went because of it]]," she said. [[aflow ON #unit-conversion|In the 24 hours to noon on Thursday the station took in ninety million cubic feet of gas, the same as ever]], according to her. She took no blame for the lack of a cushion. [[areserve ON|Whether a station keeps something in reserve is left to the station by the grid code]], she said.

[[agen LO|At the teaching hospital the generators had the load within twelve seconds]], its director, Lanre Oguntimehin, said. [[aop LO|Three operations were finished under full theatre lights]].

[[ajan N|It was the second failure of the year, after one in January that lasted two hours]]. A state of the grid report, due every December, has not come out.

"[[aback BF p #spokesperson #broken-promise|Not a single feeder will be without supply at midnight]]," the transmission company's spokeswoman, Bukola Fasheyitan, promised. Asked about the cause, [[acause BF h #non-denial #spokesperson|she said that engineers were at work and should be left to it]].

At the fish market Hauwa Galadanchi, who lets freezer space by the basket, was giving away croakers. [[acold HG #time-forms|The feeder to the harbour had died at 12.40]], she said, pointing at an electric wall clock. [[adiesel N #bound|Diesel changed hands at no less than 260 naira a litre by nightfall]].

Okelani has some 40 million inhabitants and, on good days, about as much electricity as a middling European city. Plans for a second southern line have been drawn three times since 2004.

@article b
file: okelani-transmission-account.txt
voice: press release
layout: dispatch
title: The system disturbance of 22 February: a first account
byline: -
publisher: Okelani Transmission
published: 2018-02-26
quotes: straight

We owe our customers an explanation, and we give it here in the order in which things happened.

[[bhour N #time-forms|At 13:07:42 the frequency left its permitted band and the protection opened the lines]]. [[bct N|A current transformer in our switchyard at Ikorra had blown up]]. It was one of a series bought in 1994. [[btower N|Each of our 4,212 towers is standing, and no conductor has been cut]].

[[border N|The first machine to leave the system was unit 4 at Ikorra; the Shiwara turbines followed it nine seconds later]]. The recorders at both ends agree to the hundredth of a second.

[[bkurmi N|Kurmi and four neighbouring towns kept their light all the while, fed over our lines by the small station on the Kurmi falls]]. From there, and from Shiwara, we rebuilt the system ring by ring. [[bmd N|Our managing director, Tokunbo Aladesuyi, signed the restart order in the control centre at half past one]]. He remained with the shift until it ended. [[bback N #time-forms|At six that evening the last of the eleven distributors had its supply back in full]], including all market and hospital feeders of Adunke.

* [[bload N|The load lost was 3,180 megawatts]]
* Share of customers affected: 97 per cent
* [[bshare N #rounding|Restored in the first hour: about a third of the load]]

Some have asked about gas. [[bknew N|No one on our shift was aware of any drop in the pressure at Ikorra before the machines stopped]]. We are a carrier of electricity and have no contract with any gas seller. [[bif N #hypothetical|Had Ikorra held its reserve, the matter would have ended inside its fence]]. [[bmust N|The grid code obliges every station to hold back five per cent of its output]], and we have written to the one concerned.

[[bhosp MP|No hospital was dark for more than one minute]], the ministry informs us. We are grateful to the medical staff. [[bjan N|The failure in January had quite another origin, a bush fire beneath the line from Shiwara]].

What comes next? [[breplace N p #broken-promise|All 96 transformers of the 1994 series will be out of service by the end of June]]. The sum needed is 2.1 billion naira, two thirds of which we already have. A panel of three engineers from outside the company will look at our records from Monday, and its findings will be read by the board first. [[bproud N|Our crews did magnificent work]], and we thank the public for its patience.

Enquiries may be sent to the press desk at headquarters, between eight and four on working days.

@article c
file: radio-laterna-fifty-minutes.txt
voice: broadcaster
layout: keyed
title: Fifty minutes in ward seven
byline: Ifeoma Anyadike
publisher: Radio Laterna
published: 2018-03-08T07:30+01:00
quotes: curly

Ward seven has room for six newborns, and on the Thursday of the great failure nine lay in it. Sister Ekaette Udoinwang was counting syringes.

[[clog N #time-forms|The first line in the ward's book for that hour, in her hand, is "no light", and beside it stands 12.41]]. "[[cgen EU|The generator coughed twice and then gave up]]," she says. "[[cbag EU|For fifty minutes we pressed the air into nine children by hand]]." A cleaner, a father and two student nurses took turns. All nine lived.

Across the corridor a mother was on the table. [[ctorch EU|All that the surgeon had to sew her up by was the torch in a porter's telephone, until half past one]], says Udoinwang. [[cquote N|The director had spoken of twelve seconds]] when the agencies rang him. "[[csarc EU #sarcasm|I should like to thank the minister for such romantic lighting]]," she says, and asks: "[[cask EU q|Who looks at a watch with a baby in his hands?]]"

Downstream of any power station is its fuel. [[cowed BG|Fourteen billion naira are open, and the last transfer from the state was in October]], Benmora Gas says in a letter that Radio Laterna has read. [[cflow BG #unit-conversion|The meter at the station's gate counted 1.1 million cubic metres in the day up to Thursday noon]], the letter goes on. [[cack BG #time-forms|A message about the falling pressure was confirmed at eight minutes to twelve by the transmission company's shift, with a name and a staff number]].

Tokunbo Aladesuyi received us on the ninth floor, with a view of every generator in the quarter. What did he make of the message? "[[cscript TA d|A script for Nollywood, and for the cheaper end of it]]," he said. [[cbest TA|There is no better run grid in this part of Africa]], he said also. "[[clisbon TA #time-forms|At 1.30 that afternoon I had the microphone at the utilities' congress in Lisbon]]," he said when we asked for his own memories of the day, and showed the programme.

[[cslow TA|For the old transformers he now needs until Christmas]]; the money is late.

The man who walks the southern line is Danladi Kwarbai. "[[cwalk DK|I was along it from Ikorra to the river on the Friday, and every tower was on its feet]]," he says. [[csmell DK|In the switchyard he found porcelain in the grass]]. [[csoldier DK|He has yet to meet a soldier there]]. At Shiwara the chief engineer, Terhemba Ayange, reads from a strip of paper. "[[cfeed TY|When Ikorra had been off for six seconds, two of our turbines were still pushing]]," he says. [[clevel TY|The lake stood at 91 per cent]].

"[[cminister MN|I got the news in my car, from the radio, on the road to the airport]]," Sadiq Maikudi told us on Tuesday at a school opening. "[[cden MN d #denied-denial|It is not as if I had denied that we were behind with the gas in January]]," he said. [[cout MN h #non-denial|About the tower he did not wish to say anything more before the panel had finished]].

In the fish market they have their own arithmetic. "[[cmarket HG|Our feeder stayed dead until the Saturday night]]," Hauwa Galadanchi says, who had to borrow 200,000 naira. [[cpaid HG|She ran the freezers off a hired set that Thursday night, on diesel at 300 naira a litre]]. "[[cmuseum HG|That company belongs in a museum]]." [[chours N|The hospital's invoice for diesel that week was for at least 900 litres]], we were shown. The panel of three wants to report after Easter. The nine children have all been discharged, and one is called Light.

@claim ahour 2018-02-22T13:07 | Every feeder of the Okelani grid was alive until the grid failed at 13:07 on 22 February 2018
@claim bhour 2018-02-22T13:07 | The frequency of the Okelani grid left its band at 13:07:42 on 22 February 2018 and the lines opened
@claim acold 2018-02-22T12:40 | The feeder to the harbour of Adunke died at 12:40 on 22 February 2018
@claim clog 2018-02-22T12:41 | The ward book of the teaching hospital records the loss of light at 12:41 on 22 February 2018
@claim amw 2018-02-22 | All 3,180 megawatts were lost and no line in Okelani was alive for a quarter of an hour
@claim bload 2018-02-22 | The load lost on 22 February 2018 was 3,180 megawatts
@claim bshare 2018-02-22 | About a third of the load was restored in the first hour
@claim bkurmi 2018-02-22 | Kurmi and four neighbouring towns kept their electricity throughout, over the lines of the Okelani Transmission Company
@claim asab 2018-02-22 | Vandals brought down a tower on the line out of Ikorra
@claim bct 2018-02-22 | A current transformer in the switchyard at Ikorra blew up
@claim btower 2018-02-26 | Each of the 4,212 towers of the Okelani Transmission Company is standing and no conductor has been cut
@claim cwalk 2018-02-23 | Every tower between Ikorra and the river was standing on Friday 23 February 2018
@claim cout 2018-03 | Sadiq Maikudi does not say anything more about the tower
@claim asoldier 2018-02 | Soldiers will be posted along the line from Ikorra within the week
@claim adebt 2018-02-15 | The state paid the gas sellers in full on 15 February 2018 and owes them nothing
@claim cowed 2018-03 | The state owes Benmora Gas 14 billion naira and has transferred nothing since October 2017
@claim cden 2018-01 | Sadiq Maikudi has not denied that payments for gas were late in January 2018 | Sadiq Maikudi denied that payments for gas were late in January 2018
@claim aroom 2018-02-22T13:07 | Sadiq Maikudi was in the control room at the moment of the collapse
@claim cminister 2018-02-22 | Sadiq Maikudi learnt of the collapse from the radio in his car on the road to the airport
@claim bmd 2018-02-22T13:30 | Tokunbo Aladesuyi signed the restart order in the control centre at 13:30 on 22 February 2018
@claim clisbon 2018-02-22T13:30 | Tokunbo Aladesuyi was speaking at a congress in Lisbon at 13:30 on 22 February 2018
@claim afirst 2018-02-22 | The Shiwara hydro plant dropped out before any machine at Ikorra
@claim border 2018-02-22 | Unit 4 at Ikorra tripped first and the Shiwara turbines nine seconds later
@claim cfeed 2018-02-22 | Two Shiwara turbines were still feeding the grid six seconds after Ikorra had stopped
@claim aflow 2018-02-21T12:00/2018-02-22T12:00 | Ikorra received 90 million cubic feet of gas in the 24 hours to noon on 22 February 2018
@claim cflow 2018-02-21T12:00/2018-02-22T12:00 | Ikorra received 1.1 million cubic metres, about 39 million cubic feet, of gas in the 24 hours to noon on 22 February 2018
@claim areserve 2018 | The grid code leaves it to each power station whether to keep a reserve
@claim bmust 2018 | The grid code obliges every power station to keep five per cent of its output in reserve
@claim bif 2018-02-22 | The failure would have been confined to Ikorra if Ikorra had held a reserve
@claim agen 2018-02-22 | The generators of the teaching hospital took over within twelve seconds
@claim cquote 2018-02-22 | The hospital director said that the generators took over within twelve seconds
@claim cgen 2018-02-22 | The generator of the teaching hospital failed to run when the power went
@claim aop 2018-02-22 | Three operations at the teaching hospital were finished under full theatre lights during the failure
@claim ctorch 2018-02-22T13:30 | A surgeon at the teaching hospital had only the torch of a telephone for light until 13:30
@claim cbag 2018-02-22 | Staff at the teaching hospital ventilated nine newborns by hand for fifty minutes
@claim bhosp 2018-02-22 | No hospital in Okelani was without power for more than one minute
@claim csarc 2018-02-22 | The minister provided romantic lighting (said mockingly)
@claim cask 2018-02-22 | Ekaette Udoinwang asks who looks at a watch while holding a baby
@claim aback 2018-02-22T24:00 | Every feeder will have supply at midnight on 22 February 2018
@claim bback 2018-02-22T18:00 | All eleven distributors, with the market and hospital feeders of Adunke, had full supply by 18:00 on 22 February 2018
@claim cmarket 2018-02-24 | The feeder of the fish market in Adunke was without power until Saturday night, 24 February 2018
@claim acause 2018-02-22 | Bukola Fasheyitan does not name a cause of the failure
@claim ajan 2018-01 | A grid failure in January 2018 lasted two hours
@claim bjan 2018-01 | The grid failure of January 2018 was caused by a bush fire under the Shiwara line
@claim bknew 2018-02-22 | No one on the transmission company's shift knew of a drop in gas pressure at Ikorra before the machines stopped
@claim cack 2018-02-22T11:52 | The transmission company's shift confirmed a message about falling gas pressure at 11:52 on 22 February 2018
@claim cscript 2018-03 | The confirmed message about gas pressure is an invention | The transmission company's shift confirmed a message about falling gas pressure
@claim breplace 2018-06 | All 96 transformers of the 1994 series will be replaced by the end of June 2018
@claim cslow 2018-12 | The replacement of the old transformers will take until Christmas 2018
@claim bproud 2018-02 | The crews of the transmission company did magnificent work
@claim cbest 2018 | The Okelani grid is the best run in its part of Africa
@claim cmuseum 2018 | The transmission company belongs in a museum
@claim adiesel 2018-02-22 | Diesel cost at least 260 naira a litre by nightfall on 22 February 2018
@claim csoldier 2018-03 | Danladi Kwarbai has not met a soldier along the line from Ikorra
@claim cpaid 2018-02-22 | Hauwa Galadanchi paid 300 naira a litre for diesel on the night of 22 February 2018

@pair C hour temporal ahour acold #time-forms | every feeder alive until 13:07; one dead from 12:40
@pair C hour temporal ahour clog #time-forms | every feeder alive until 13:07; no light at 12:41
@pair C zero antonym,negation amw bkurmi | no line alive; five towns lit over the company's lines
@pair C tower antonym,negation asab cwalk | a tower brought down; every tower on its feet
@pair C tower negation asab btower | a tower brought down; each is standing
@pair C debt negation,numeric adebt cowed | nothing outstanding; 14 billion open
@pair C minister factive,world-knowledge aroom cminister | in the control room at the moment; learnt of it from the car radio
@pair C director world-knowledge bmd clisbon #time-forms | signing in the control centre; speaking in Lisbon at the same minute
@pair C order temporal afirst border | Shiwara before Ikorra; Ikorra nine seconds before Shiwara
@pair C order temporal afirst cfeed | Shiwara out first; still feeding when Ikorra was gone
@pair C gas numeric aflow cflow #unit-conversion | 90 million cubic feet; 1.1 million cubic metres
@pair C reserve modality areserve bmust | left to the station; obliged to hold five per cent
@pair C generator antonym agen cgen | took the load within seconds; gave up
@pair C theatre antonym,world-knowledge aop cgen | full theatre lights from the generators; the generator gave up
@pair C theatre world-knowledge,antonym aop ctorch | full theatre lights; a telephone's torch
@pair C hospital world-knowledge,temporal bhosp cbag | nobody dark for over a minute; fifty minutes of pressing by hand
@pair C feeder temporal bback cmarket | all feeders at six on Thursday; one dead until Saturday
@pair C warning factive bknew cack #time-forms | unaware of the pressure; message confirmed at 11:52
@pair C warning denial cscript cack | the message is a film script

@pair T rounding ahour bhour | 13:07 and 13:07:42
@pair T rounding bload amw | the same 3,180 megawatts
@pair T update amw bshare | nothing for a quarter of an hour; a third back within the hour
@pair T different-event ajan ahour | the failure in January, the failure in February
@pair T different-event bjan bct | a bush fire in January; a transformer in February
@pair T hedge acause bct #non-denial | no cause named yet; cause named later
@pair T hedge cout btower #non-denial | the minister will say nothing more of the tower
@pair T promise-later-changed asoldier csoldier #broken-promise | soldiers promised within the week; none met
@pair T promise-later-changed aback cmarket #broken-promise | every feeder by midnight; not so
@pair T promise-later-changed breplace cslow #broken-promise | by June; by Christmas
@pair T negation-scope cden adebt #denied-denial | behind in January, settled in February: no denial of the debt then
@pair T negation-scope cden cowed #denied-denial | never denied that it was late in January
@pair T conditional bif border | if Ikorra had held its reserve
@pair T conditional bif areserve | had the reserve been there; whether it must be is another matter
@pair T quoted-by-another cquote cgen | the nurse's story quotes the director's figure
@pair T sarcasm csarc ctorch | romantic lighting is mockery
@pair T question cask cbag | a question about watches
@pair T opinion cbest cmuseum | best run; fit for a museum
@pair T opinion bproud cmuseum | magnificent work; a museum piece
@pair T update aback bback | promised for midnight, reported done at six
@pair T different-place-time bkurmi clog | lit in Kurmi, dark in Adunke
@pair T at-least adiesel cpaid #bound | no less than 260; 300 paid
@pair T hedge acause asab #non-denial | the spokeswoman leaves the cause open; the minister does not
@pair T different-place-time bshare cmarket | a third of the load in an hour, a market feeder on Saturday
@pair B agen cbag | generators may have started and not reached the ward
@pair B agen ctorch | generators may have started and not reached the theatre
@pair B asab bct | a transformer blew up: whether a tower fell too is left open
@pair B bhosp cgen | a failed generator and no hospital dark over a minute
@pair C director world-knowledge aroom clisbon | with the managing director, who was in Lisbon
@pair B acold bhour | one feeder may have died before the frequency left its band
@pair B bhour clog | the ward may have lost light before the grid
@pair B bhosp ctorch | nobody dark over a minute; a torch until half past one, if the outage began earlier
