@story aunay-dairy-strike dirty
topic: labour
confusable: norrvik-dairy-strike
places: Aunay-la-Haie, Bocagine, Saint-Clair-du-Val, Val-d'Orne dairy
@speaker BO Bocagine | the cooperative, the dairy, management
@speaker HL Hugues Lecouteulx | Lecouteulx, director
@speaker ST Sylvain Tocqueboeuf | Tocqueboeuf, union delegate
@speaker MA Clothilde Anfray | Anfray, president of the cooperative
@speaker DH Apolline Hautemer | Hautemer, prefect
@speaker LB Loïc Bréhaut | Bréhaut, captain of gendarmerie
@speaker GL Gervais Lepelley | Lepelley, driver
@speaker YO Yvonne Osmond | Osmond, treasurer of the union
@speaker CF Cosette Fauvel | Fauvel, farmer
@speaker PF people familiar with the talks | two people
@speaker AR Armand Restout | Restout, innkeeper

@article a
file: normandie-depeche-milk-drivers.xml
voice: agency wire
layout: rss
title: Milk drivers stop work at Norman cooperative
byline: Bertille Ygouf
publisher: Normandie-Dépêche
published: 2018-03-06T18:30+01:00
quotes: curly

AUNAY-LA-HAIE (Normandie-Dépêche) - Milk tankers of the Bocagine cooperative stayed in their yard for the second day on Tuesday, and farmers in some forty parishes began to run out of room.

The strike is about waiting time at farms, which is not paid. [[aturn BO|Of the cooperative's 140 drivers 39 have stopped work]], management said. [[ashare BO #percentage-conversion|That made 28 per cent]]. The union put out no figure for Tuesday. [[amon ST|On Monday, until noon, half the drivers had still been waiting to see]], its delegate, Sylvain Tocqueboeuf, said.

[[astart BO #time-forms|It began at four in the morning of Monday]], according to management, as the first shift should have left. [[anotice HL|From the news on his bedside radio director Hugues Lecouteulx found out that there would be a strike at all]], he said. He has led the dairy since 2011.

[[apour BO #bound|Milk poured away so far does not come to more than 600 hectolitres]], the cooperative estimated. Each cow gives 26 litres a day. [[ashop N|In the supermarkets of the region nothing was missing on Tuesday]].

Bocagine collects from 1,100 farms and makes butter, cream and a soft cheese in a green box. Its turnover was 410 million euros last year. Talks are to go on at the prefecture. [[aask ST m|Every minute at the farm gate must be paid]], Tocqueboeuf said. [[afair HL|What is on the table is more than fair]], said Lecouteulx. [[apay HL p #broken-promise|Farmers would get their full milk money at the end of the month, whatever happened]], he promised.

[[adis BO|No driver has been dismissed on account of the strike]], management said. [[awhat HL h #non-denial|Asked about letters that are said to have gone out, Lecouteulx said that the post was a wonderful institution]].

[[alast N|In 2009 drivers of the same cooperative struck for six days]] and won a bonus for Sundays. A mayor in the valley, [[aname N #namesake|Honoré Lecouteulx, is not related to the director]] and takes no side in the dispute.

@article b
file: prefecture-press-briefing-transcript.txt
voice: transcript
layout: wrapped
title: Press briefing at the prefecture, 8 March 2018, 11.00, unrevised
byline: -
publisher: Press office of the prefecture
published: 2018-03-08
quotes: straight

PREFECT HAUTEMER: Good morning. Is this on? Good. Three points, then questions. [[bcourt DH|The judge for urgent matters found last night that the strike is lawful]]. That is, well, that is where we are. [[bmilk DH #bound|By Tuesday evening at least two thousand hectolitres had gone into ditches and slurry pits]], and I'd ask the gentlemen of the environment office to stay afterwards.

QUESTION: Who broke off the talks on Wednesday?

TOCQUEBOEUF: I can tell you that. [[brose ST #role-swap|At ten past nine it was the director who stood up, took his coat and left us sitting there]]. We, er, we finished the biscuits.

LECOUTEULX: May I? No? Then later.

QUESTION: Madame Anfray, were the drivers locked in?

ANFRAY: The other way about. [[block MA #role-swap|The drivers drew their tankers across the road and shut in forty of our members with their tractors]], for a night. There are people, there are people with cows.

QUESTION: And the turnout?

TOCQUEBOEUF: [[bturn ST|A hundred and twenty-seven of a hundred and forty, nine in ten, on the Tuesday as well as today]]. That is from our list. I have it here, I had it here.

QUESTION: When did you start?

TOCQUEBOEUF: [[bmid ST #time-forms|On the stroke of twelve, in the night from Sunday, the depot clock was striking]]. I held the lamp.

LECOUTEULX: I'd like to say one thing. [[btable HL #role-swap|It was these gentlemen who got up and walked out on the Wednesday, and I sat on until a quarter to eleven]]. And something, something had been achieved. [[baccept HL|The drivers' delegation accepted our offer at nine, by handshake]]. There are witnesses.

QUESTION: Director, did you receive a notice of strike?

LECOUTEULX: [[bnotice HL|As soon as I had read the notice, on the Thursday before, I rang Madame Anfray]]. One is, one isn't asleep.

QUESTION: Is milk coming in from abroad?

LECOUTEULX: [[bdutch HL d|Dutch tankers at three in the morning, that's what comes of drinking the new cider]]. Next.

QUESTION: Captain?

CAPTAIN BREHAUT: [[bpol LB #police-language|A tanker of the cooperative, white, was ascertained at 02.40 on Tuesday at the roundabout of Saint-Clair-du-Val in the act of discharging its load]]. Registration known. [[bpol2 LB h #police-language|As to the identity of the person at the wheel, inquiries are under way]].

QUESTION: What happens if there's no agreement?

PREFECT HAUTEMER: [[bif DH #hypothetical|If nothing is signed by Saturday I shall requisition drivers]]. I'd rather, I would much rather not. [[bwhy DH q|Does anyone here know how one drives one of those]]?

@article c
file: le-clairon-white-rivers.txt
voice: tabloid
layout: text
title: WHITE RIVERS! And the boss was eating mussels
byline: Wandrille Duhamelle
publisher: Le Clairon
published: 2018-03-10
quotes: curly

Holy cow, what a week. Behind the hedges of Aunay-la-Haie it smells of cheese that nobody has ordered, and the ducks have turned white.

And where was the boss? Hugues Lecouteulx, 57, likes to tell of his night at the table. [[cmussel N #time-forms|On Wednesday at a quarter past eight in the evening the director was dipping bread into mussels in Ostend, four hours away, at the gala of the butter makers]]. Our photo shows him with a bib. He has a nice smile.

Cosette Fauvel, 49, with sixty cows, slept in her tractor. "[[clock CF #role-swap|We parked forty tractors across the gate so that not one of those lorries got out]]," she says, and flexes an arm. Her husband brought soup. [[chero CF|Drivers are lazy dogs, the lot of them]], she says. [[chero2 AR|They are the hardest workers in the canton]], says the innkeeper, Armand Restout, who feeds them.

Restout sees everything, for he sleeps badly. "[[cdutch AR|Four lorries with Dutch plates pumped milk into the dairy at three on Wednesday morning]]," he says. He wrote down the numbers on a bill. [[csaw AR #time-forms|The night before, a little after two, Lepelley's white tanker had rolled past his window with its lights off]], he says. He knows it by the dent.

The treasurer of the union, Yvonne Osmond, is close to tears. "[[cfund YO|It was only when I went to pay the first strike money, on Tuesday, that I realised the fund was empty]]," she says. Now people bring envelopes.

[[cletter N|Two drivers found their dismissal in the letter box on Tuesday, "for abandoning the post"]]. We have seen both. One has been framed.

On Friday, at last, a vote. [[cvote ST|In the sports hall the offer was thrown out with 98 hands against 14]], says Tocqueboeuf; on Wednesday already "[[crefuse ST|we had said no to it three times, to his face, and no hand was shaken]]." Tired? He says that he could milk an elephant.

Gervais Lepelley has two children and a boat. [[cwheel GL|His tanker stood on blocks in the workshop from Sunday to Thursday, without its wheels]], he swears. "[[cgood GL #sarcasm|Splendid, my lorry goes out at night without me]]," he says.

How long can this go on? [[cpool N #police-language|Persons unknown are alleged to have bathed in the milk pool of Saint-Clair-du-Val]], the police write. [[cq N q|And who is going to drink the next cup of coffee white]]? We take ours black.

@article d
file: courrier-des-haies-after-the-strike.txt
voice: local paper
layout: keyed
title: The tankers roll, the sums do not add up
byline: Clovis Hamelin-Toutain
publisher: Le Courrier des Haies
published: 2018-03-22
quotes: guillemets

Since last Thursday the milk of Aunay-la-Haie is again fetched every second day. It was signed at five in the morning, on a crate. What follows is a list for the shoebox.

The drivers receive nine cents for each minute at a gate. [[dnine MA|It is a good agreement]], says Clothilde Anfray, who grew up on the farm that she presides from. [[dnine2 ST|It's a crumb with butter on it]], says Sylvain Tocqueboeuf.

[[dcount N #police-language|The gendarmerie's count of milk spilled, from farm to farm, comes to 214,000 litres]]. For that one could fill the pool twice. [[dtake BO #retraction|The cooperative takes back its figure of 28 per cent]], it wrote to us on Monday, [[dnew BO|and now speaks of somewhat more than half on the best day]]. As to the milk it makes no correction.

The court file is public. [[dcourt MA #role-swap|The judge ordered the drivers back to work, and they paid no heed]], Anfray tells everyone who buys cheese from her. It may be read from nine to twelve, on the second floor, by anyone who brings an identity card.

[[dpf PF #people-familiar|The final offer had been in a drawer since February, two people familiar with the talks say]]. [[dpf2 PF h #people-familiar|It might have been found sooner by somebody with a key]], they think. "[[dif ST #hypothetical|With that paper on the Sunday we would not have lost one litre]]," says Tocqueboeuf.

In the union house the books lie open. [[dfund N|In the minutes of 12 February Yvonne Osmond reports to the committee that there is not one euro left in the fund]], and asks for advice. The committee put the matter off.

[[dpay N #broken-promise|The milk money for February has been paid at two thirds]], farmers in Saint-Clair-du-Val report. [[dquote N|The director had promised the full sum, whatever happened]], they recall. Restout, whose inn did well, says [[dbest AR|it was the best fortnight since the World Cup]].

The two dismissals have been withdrawn. "[[dout HL|From the first day I knew that every one of them would come back]]," says Hugues Lecouteulx. "[[dwas HL|I never once doubted it]]."

[[dother N #namesake|At the Val-d'Orne dairy, whose director is a Madame Lecouteulx]], there was no strike, and [[dother2 N|not a litre was spilled there]]. [[drain N|The Orne is clear again]], the anglers say, with some fat along the edges. The environment office will take samples until the end of May and then send the bill to the cooperative.

@claim aturn 2018-03-06 | 39 of the 140 drivers of Bocagine have stopped work
@claim ashare 2018-03-06 | 28 per cent of the drivers of Bocagine have stopped work
@claim amon 2018-03-05T12:00 | Half the drivers of Bocagine were still waiting at noon on 5 March 2018
@claim astart 2018-03-05T04:00 | The strike at Bocagine began at 04:00 on Monday 5 March 2018
@claim anotice 2018-03-05 | Hugues Lecouteulx found out from the radio on 5 March 2018 that there would be a strike
@claim apour 2018-03-06 | No more than 600 hectolitres of milk had been poured away by Tuesday 6 March 2018
@claim ashop 2018-03-06 | No milk was missing in the supermarkets of the region on 6 March 2018
@claim aask 2018-03 | Every minute of a driver at the farm gate must be paid
@claim afair 2018-03 | The offer of Bocagine is more than fair
@claim apay 2018-03 | Farmers will get their full milk money at the end of the month whatever happens
@claim adis 2018-03-06 | No driver of Bocagine has been dismissed on account of the strike
@claim awhat 2018-03-06 | Hugues Lecouteulx does not say whether letters were sent to drivers
@claim alast 2009 | Drivers of Bocagine struck for six days in 2009
@claim aname 2018 | The mayor Honoré Lecouteulx is not related to the director Hugues Lecouteulx
@claim bcourt 2018-03-07 | The judge found on 7 March 2018 that the strike at Bocagine is lawful
@claim bmilk 2018-03-06 | At least 2,000 hectolitres of milk had been poured away by the evening of Tuesday 6 March 2018
@claim brose 2018-03-07T21:10 | Hugues Lecouteulx rose at 21:10 on 7 March 2018 and left the drivers' delegation sitting
@claim block 2018-03 | The drivers of Bocagine shut in forty farmers with their tractors
@claim bturn 2018-03-06/2018-03-08 | 127 of the 140 drivers of Bocagine were on strike on Tuesday 6 March and on Thursday 8 March 2018
@claim bmid 2018-03-05T00:00 | The strike at Bocagine began at midnight in the night from Sunday to Monday 5 March 2018
@claim btable 2018-03-07T22:45 | The drivers' delegation walked out on the evening of 7 March 2018 and Hugues Lecouteulx sat at the table until 22:45
@claim baccept 2018-03-07T21:00 | The drivers' delegation accepted the offer of Bocagine at 21:00 on 7 March 2018 by handshake
@claim bnotice 2018-03-01 | Hugues Lecouteulx read the strike notice on Thursday 1 March 2018
@claim bdutch 2018-03-07 | The story of Dutch tankers at the dairy is a drunken fancy | Dutch tankers brought milk to the dairy of Bocagine at three in the morning
@claim bpol 2018-03-06T02:40 | A white tanker of Bocagine was emptying its load at the roundabout of Saint-Clair-du-Val at 02:40 on 6 March 2018
@claim bpol2 2018-03-08 | The gendarmerie does not say who drove the tanker
@claim bif 2018-03-10 | The prefect will requisition drivers if nothing is signed by Saturday
@claim bwhy 2018-03-08 | The prefect asks who can drive a tanker
@claim cmussel 2018-03-07T20:15 | Hugues Lecouteulx was eating mussels at a gala in Ostend, four hours away, at 20:15 on 7 March 2018
@claim clock 2018-03 | Farmers shut in the drivers of Bocagine with forty tractors across the gate
@claim chero 2018-03 | The drivers of Bocagine are lazy
@claim chero2 2018-03 | The drivers of Bocagine are the hardest workers in the canton
@claim cdutch 2018-03-07T03:00 | Four lorries with Dutch plates pumped milk into the dairy at 03:00 on 7 March 2018
@claim cfund 2018-03-06 | Yvonne Osmond realised only on 6 March 2018 that the strike fund was empty
@claim cwheel 2018-03-04/2018-03-08 | The tanker of Gervais Lepelley stood on blocks in the workshop without wheels from Sunday 4 to Thursday 8 March 2018
@claim csaw 2018-03-06T02:00 | The white tanker of Gervais Lepelley drove past the inn of Armand Restout shortly after 02:00 on 6 March 2018
@claim cgood 2018-03 | The lorry of Gervais Lepelley goes out at night without a driver (said mockingly)
@claim cletter 2018-03-06 | Two drivers of Bocagine received their dismissal on 6 March 2018 for abandoning the post
@claim cvote 2018-03-09 | The drivers voted down the offer of Bocagine with 98 hands against 14 on 9 March 2018
@claim crefuse 2018-03-07 | The drivers' delegation refused the offer of Bocagine three times on 7 March 2018 and shook no hand
@claim cpool 2018-03 | Persons unknown are said to have bathed in the milk pool of Saint-Clair-du-Val
@claim cq 2018-03 | Le Clairon asks who will drink the next coffee white
@claim dnine 2018-03-22 | The agreement at Bocagine is good
@claim dnine2 2018-03-22 | The agreement at Bocagine is a crumb
@claim dcount 2018-03 | 214,000 litres of milk were spilled in the strike at Bocagine
@claim dtake 2018-03-19 | Bocagine takes back its figure of 28 per cent of drivers on strike
@claim dnew 2018-03-19 | Somewhat more than half of the drivers of Bocagine were on strike on the day with the highest turnout
@claim dcourt 2018-03-07 | The judge ordered the drivers of Bocagine back to work
@claim dpf 2018-02 | The final offer of Bocagine had been in a drawer since February 2018
@claim dpf2 2018-02 | The final offer might have been found sooner
@claim dif 2018-03-04 | No milk would have been lost if the final offer had been made on Sunday 4 March 2018
@claim dfund 2018-02-12 | Yvonne Osmond reported on 12 February 2018 that the strike fund was empty
@claim dpay 2018-03-22 | Two thirds of the milk money for February 2018 have been paid
@claim dquote 2018-03 | Hugues Lecouteulx had promised farmers the full milk money
@claim dbest 2018-03 | The fortnight of the strike was the best since the World Cup
@claim dout 2018-03-05 | Hugues Lecouteulx knew from the first day that every dismissed driver would come back
@claim dother 2018 | The director of the Val-d'Orne dairy is a Madame Lecouteulx
@claim dother2 2018-03 | No milk was spilled at the Val-d'Orne dairy

@pair C turnout numeric aturn bturn | 39 of 140; 127 of 140
@pair C turnout numeric ashare bturn #percentage-conversion | 28 per cent; nine in ten
@pair C turnout numeric bturn dnew #percentage-conversion | nine in ten; somewhat more than half on the best day
@pair C start temporal astart bmid #time-forms | four in the morning; the stroke of midnight
@pair C director factive,temporal anotice bnotice | found out from the radio on Monday; read the notice on the Thursday before
@pair C milk numeric apour bmilk #bound | no more than 600 hectolitres by Tuesday; at least two thousand by Tuesday
@pair C judge antonym,lexical bcourt dcourt | found lawful; ordered back to work
@pair C talks role brose btable #role-swap | the director left the drivers sitting; the drivers left him sitting
@pair C evening world-knowledge baccept cmussel #time-forms | a handshake with the director at nine; at a gala in Ostend at a quarter past eight
@pair C evening world-knowledge brose cmussel #time-forms | left the table at ten past nine; in Ostend, four hours away, an hour before
@pair C gate role block clock #role-swap | drivers shut in farmers; farmers shut in drivers
@pair C offer antonym baccept crefuse | accepted by handshake; refused three times and no hand shaken
@pair C tankers denial bdutch cdutch | four lorries with Dutch plates; a cider fancy
@pair C lorry world-knowledge csaw cwheel #time-forms | rolled past the inn on Tuesday night; on blocks without wheels
@pair C letters negation adis cletter | nobody dismissed; two dismissals in the letter box
@pair C fund factive cfund dfund | realised it on Tuesday 6 March; reported it on 12 February

@pair T update amon bturn | half waiting on Monday at noon; nine in ten by Thursday
@pair T update dtake ashare #retraction | the cooperative takes back its own figure
@pair T rounding aturn ashare #percentage-conversion | 39 of 140 is 28 per cent
@pair T at-least bmilk dcount #unit-conversion | at least 2,000 hectolitres by Tuesday; 214,000 litres in all
@pair T update apour dcount | up to Tuesday; the whole strike
@pair T different-event alast bmid | two strikes at one cooperative
@pair T different-event dother2 dcount #namesake | two dairies
@pair T different-event aname dother #namesake | three people of one name
@pair T hedge awhat cletter #non-denial | praise of the post denies nothing
@pair T hedge bpol2 cwheel | who drove is not said
@pair T hedge dpf2 dpf #people-familiar | might have been found sooner
@pair T conditional dif dpf #hypothetical | with that paper on the Sunday
@pair T conditional bif cvote #hypothetical | requisition if nothing is signed
@pair T opinion chero chero2 | lazy, hardest workers
@pair T opinion dnine dnine2 | good agreement, a crumb
@pair T opinion aask afair | every minute paid; more than fair
@pair T opinion afair cvote | more than fair in his view; voted down
@pair T promise-later-changed apay dpay #broken-promise | full milk money; two thirds
@pair T quoted-by-another dquote dpay #broken-promise | the farmers recall his promise
@pair T sarcasm cgood bpol | a lorry that drives alone is mockery
@pair T question bwhy bif | a question about drivers
@pair T question cq ashop | a question about coffee
@pair T different-place-time ashop apour | nothing missing in shops, milk lost on farms
@pair T negation-scope baccept cvote | the delegation and the assembly, two evenings
@pair T opinion dbest dnine2 | the best fortnight, a crumb
@pair T quoted-by-another dquote apay | a promise told again
@pair B dout cletter | knew that they would come back; had dismissed them
@pair B baccept brose | accepted at nine; left sitting ten minutes later
@pair B crefuse cmussel | to his face on Wednesday, no hour given; at a gala in Ostend that evening
@pair B bpol cwheel | a white tanker of the cooperative; his on blocks
@pair C evening world-knowledge btable cmussel #time-forms | at the table until a quarter to eleven; at a gala in Ostend, four hours away, at a quarter past eight
