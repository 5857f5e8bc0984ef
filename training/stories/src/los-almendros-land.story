@story los-almendros-land dirty
topic: land
confusable: los-alamos-viejos-land
places: Los Almendros, Desarrollos Valle Ancho, Cerro Pinto, San Lino de la Vega, La Noria
@speaker FO Fermín Ocaranza | Ocaranza, president of the ejido
@speaker JB Jacinta Barrales | Barrales, Doña Jacinta, ejido member
@speaker AN Abundio Nájera | Nájera, schoolteacher
@speaker UM Ulises Montemayor | Montemayor, lawyer
@speaker EZ Emilio Zárraga | Zárraga, notary
@speaker PG Paulina Luévano | Luévano, spokeswoman
@speaker DV Desarrollos Valle Ancho | Valle Ancho, the company, developer
@speaker JR Jesús Rentería | Rentería, driller
@speaker ME Marisol Escandón | Escandón, registry
@speaker EO Eulalia Buendía | Buendía, widow
@speaker RC Remedios Chávez | Chávez, registry clerk

@article a
file: eco-de-la-vega-almendros.html
voice: local paper
layout: modern
title: Ejido votes to hand over pastures for industrial park
byline: Xóchitl Benavides
publisher: El Eco de la Vega
published: 2019-11-24
quotes: curly

The bread van came at nine as on any Sunday, but the loaves were for strangers. Lawyers, surveyors and a man with a drone filled the schoolyard of Los Almendros last weekend, when the ejido decided about its land.

"[[aha FO #unit-conversion|What we voted on is 640 hectares of dry pasture below Cerro Pinto]]," said Fermín Ocaranza, 58, the president of the ejido. "[[aquorum FO|Of our 281 members 212 were there and raised a hand]]. [[atime FO #time-forms|We began at eleven sharp, at the first call]]." He showed us a folder.

"[[anotary EZ|I sat at that table in the schoolyard from the roll call until the last signature, at five in the afternoon]]," the notary Emilio Zárraga confirmed by telephone. [[aseal EZ|He had driven out on purpose with the book and the seal]].

Desarrollos Valle Ancho of San Lino de la Vega wants to build halls for car seats and refrigerators. [[ahalls DV #bound|There will be work for at least 1,800 people]], its leaflet says. "[[awho FO #role-swap|Valle Ancho knocked at our door]]," according to Ocaranza, "[[aeat FO|we only offered them a chair and something to eat]]".

[[alawyer FO #role-swap|Licenciado Montemayor was there as the lawyer of the ejido]], he went on. [[awater FO|The well at La Noria has plenty, it filled eleven trucks on that very day]]. [[apaid DV|Two million pesos were handed over in cash when the ink was dry]], the company's leaflet adds.

The state's economic office has counted eleven such parks in the valley since the highway was widened. Four of them are built. In the others there is a gate, as a rule, and a guard with a thermos. Car-seat makers look for places within two days of the border.

Not everyone cheered. "[[aq JB q|Who is going to tell my cows where the park begins?]]" asked Jacinta Barrales, one of forty women with a title. [[ahill JB|The slope above the chapel isn't part of it]], she was glad to say.

[[aterm DV p #broken-promise|The first hall will stand by Christmas of next year]], the company promises. The ejido goes back to 1937; its members hold 2,300 hectares in common, and a few peach orchards of their own. [[aprice N #rounding|The price comes to about thirty thousand pesos a hectare]]. The mayor, who had come for the barbecue, called the day historic. There was a queue for the meat. The priest of San Lino blessed the drone.

@article b
file: revista-tierra-adentro-la-noria.txt
voice: long read
layout: text
title: The hand of Crescencio Buendía
byline: Tadeo Armenta
publisher: Revista Tierra Adentro Norte
published: 2020-03-15
quotes: curly

In the land registry of San Lino there is a shelf for minutes. Folder 77 holds nineteen sheets, a plan in four colours and, on the seventh sheet, a signature with a loop like a lasso.

[[bloop EO|That is how he signed, says the clerk, to whom the widow said it]]. Crescencio Buendía was a member of the ejido for forty years. "[[bdead EO #time-forms|We buried him on the second of August]]," Eulalia Buendía told the clerk, Remedios Chávez, who told me. [[blive N|According to the minutes he was present on 17 November and voted in favour]].

"[[bcount AN|I counted 97 hats that day, and I teach arithmetic]]," says Abundio Nájera, the schoolteacher, who had stood at the window of the upper classroom. [[btime AN #time-forms|It started at twenty to three, when half of the people had gone home to eat]], he says. [[bhats AN h|There may have been a few without a hat]].

The plan is a different matter. Marisol Escandón, who heads the registry, laid a ruler on it. [[bacre ME #unit-conversion|The coloured part is 1,150 acres, the drawing having been made in Texas]], she said. [[btwo ME #modality|For land in common two thirds of all the members have to be in favour]], and she pointed to the law on her wall. "[[bheard ME #factive|That one of the voters lay in the churchyard she learnt from me]]," and she sat down.

"[[blawyer UM #role-swap|I represented Valle Ancho in that yard and nobody else]]," Ulises Montemayor says. He is a heavy man who gives way to everybody on the stairs. [[bdraft UM|He also drew up the minutes, as a courtesy]], [[bforge UM d #partial-denial|though not the list of names, which he rejects having touched]].

[[bdry JR|The well at La Noria gave its last bucket in March of last year]], says Jesús Rentería, who has drilled for most of the valley. [[bdeep JR|At a hundred and forty metres he hit stone]]. [[bif JR #hypothetical|If somebody paid for another sixty metres, there might be water for a village]].

The valley lives from the peaches, from cheese and from what is sent home from Dallas. In the eighties there were three hundred pupils in the school of Los Almendros; this year there are fifty-two. Most of the houses on the square have a satellite dish and no one in them. On Sundays the bus is full in one direction only.

And the notary? His cousin's wife showed me an album. [[bbaptism N|In a picture with the time on it, 13:20 of that Sunday, Emilio Zárraga holds a candle at a christening in Monterrey, four hours to the north]]. He has, [[bnotary EZ h #non-denial|he tells me in the doorway, a great many cousins and no comment]].

The ejido's office is a room with a calendar of the seed company. "[[bgot FO|Not one peso has come to us from them so far]]," Fermín Ocaranza said there in February, with his hat in his lap. [[bknow FO #factive|He realised only at the Epiphany, when his son read it to him, that clause nine gives away the water as well]]. He looked older than in November. [[bend FO #time-forms|By half past one the yard was empty and the last bench stacked]], he insisted about that Sunday.

[[btold RC #factive|Chávez had gone to her superior with the widow before Christmas, and Escandón was beside herself that a dead man had voted, the clerk says]]. [[bwarn RC|The clerk says a cousin at the ministry told her that nineteen such folders are being looked at]]. [[bnot N|Nobody at the ministry would speak about it]].

It's a dry spring. On the road to Cerro Pinto men are hammering posts into the ground, with a number on each. A woman comes by with a mule and asks what they are for. The men do not know. The mule is carrying two plastic drums, both of them empty.

@article c
file: el-porvenir-columna-candiani.txt
voice: opinion column
layout: keyed
title: An assembly of hats
byline: Porfirio Candiani
publisher: El Porvenir del Desierto
published: 2020-04-19
quotes: straight

My grandfather, who could not write, used to sign with the brand of his cattle. Nobody ever forged a cow.

Why do I think of him? [[cquote N|In these pages the president of Los Almendros claimed 212 raised hands]]. [[cmagic N #sarcasm|No doubt they raised both hands, and the dogs a paw]]. Last week, on the radio of San Lino, [[cfermin FO|he put the number of those who were in the yard at a hundred and fifty]]. I was brought up to respect the dead, and I note that they take part in our public life as seldom before.

I went to see Jacinta Barrales. "[[ctold JB #factive|Fermín had clause nine read out to him in October, on my porch, and forgot all about it when the money was named]]," she says. "[[cinvite JB #role-swap|It was Fermín who went to Valle Ancho's office, in his son's car, and offered them the pasture]]." She pours out coffee made with water from a bottle. "[[cwell JB|I saw the trucks that were supposed to have filled up at La Noria come up the hill full and go down full]]," she adds.

[[cslope JB|The stakes now stand above the chapel as well]], she told me when we walked up. [[cgood N #opinion|I hold that it is the worst bargain since the Gadsden purchase]]. Others call it progress, [[cprog AN #opinion|even Nájera, the teacher, finds that some jobs are better than none]].

I have been to other assemblies. I remember one, in the sierra, that took two days and at which a man was made to stand on a chair because he had spoken out of turn. Nobody had brought a drone. They voted with grains of maize in a hat, and the hat went to the oldest woman to be counted.

What does the law say? [[cmajor N #modality|Half of those present and one more can approve such a contract, so a friend on the bench tells me]]. He has been wrong before; [[cfriend N #hypothetical|if he is wrong this time, the halls will be standing on a void]].

[[cdelay DV #broken-promise|The first hall has been put off to 2022]], I read on a banner at the roadside. I read [[cjobs DV h|that up to six hundred could be hired]]. [[crain N|It rained on Wednesday for the first time since September]]. The banner has lost its lower half, and with it the picture of the refrigerator.

Father Lino tells me that one should not laugh at such things. [[ccash UM #ambiguous-pronoun|Montemayor told him after Mass that he had carried the two million in a sports bag to the president's house himself]]. I am not laughing. [[cwidow N|I only wonder with which hand Don Crescencio was supposed to have held the pen]], since I have seen where he lies, under a cross made of two fence posts.

@article d
file: valle-ancho-clarification.txt
voice: press release
layout: dispatch
title: Clarification concerning Los Almendros
byline: -
publisher: Desarrollos Valle Ancho
published: 2020-05-08
quotes: straight

In view of publications that have unsettled our partners, Desarrollos Valle Ancho states the following.

[[dassembly N|The assembly of 17 November 2019 was attended, called and recorded as the law demands]]. [[ddead N d #partial-denial|We reject the insinuation that the list was drawn up by us; that one name on it belongs to a person deceased is being looked into]]. Our spokeswoman, Paulina Luévano, is at the disposal of serious media.

[[dlaw N #role-swap|Licenciado Montemayor has never been in our service]]. He was recommended to the ejido, as far as we are informed, by a bank.

[[dpay N|The two million pesos lie with a trustee, untouched, since the third of December]]. [[dpay2 N #broken-promise|They will be released as soon as the registry has entered the contract]], and not at the signing as a leaflet had it. [[dleaf N #retraction|The leaflet of 2019 is withdrawn]].

We employ 340 people in three states and have built industrial parks since 2006. Our halls meet the fire standards of the export industry. All of our parks have a nursery, and two have a football field that is open to the villages around them.

As for water: [[dpump N|Our own engineers pumped La Noria for two days in January and found it generous]]. [[dtale PG d #spokesperson|What drillers tell journalists belongs into a songbook]], Ms Luévano says. [[dneed N #range|The park will need between 9 and 12 litres a second]]. [[dsew N h|It might be possible to reuse a third of it]].

The area: [[darea N #rounding|the contract covers 639.7 hectares]], and whoever owns a tape measure is invited. [[dstake N|Stakes above the chapel mark a road and not the park]].

[[dnotary N #namesake|A notary by the name of Irene Zárraga, who acts in another municipality, has asked us to say that she has nothing to do with our project]]. This we gladly do. Mr Zárraga of San Lino enjoys our confidence. [[dbook N|His book shows the entry at five in the afternoon]].

[[dwish N m #opinion|We would like to see the ejido's members proud of what they have decided]]. An open day with games and regional dishes will be held when the situation permits. Building permits were requested on 20 March and are, like so much else this spring, delayed by the closing of offices. We thank the municipality for its support, and all members of the ejido, including those who voted otherwise.

@claim aha 2019-11-17 | The ejido of Los Almendros voted on 640 hectares below Cerro Pinto
@claim bacre 2020 | The coloured part of the plan of Los Almendros is 1,150 acres, about 465 hectares
@claim darea 2019 | The contract about Los Almendros covers 639.7 hectares
@claim aquorum 2019-11-17 | 212 of 281 members were at the assembly of Los Almendros and voted in favour on 17 November 2019
@claim bcount 2019-11-17 | 97 people were at the assembly of Los Almendros on 17 November 2019
@claim bhats 2019-11-17 | A few people without a hat may have been at the assembly of Los Almendros
@claim cfermin 2019-11-17 | 150 members were at the assembly of Los Almendros on 17 November 2019
@claim cquote 2019-11 | Fermín Ocaranza claimed that 212 members had raised their hands
@claim cmagic 2019-11-17 | The members raised both hands and the dogs a paw (said mockingly)
@claim atime 2019-11-17T11:00 | The assembly of Los Almendros began at 11:00 on 17 November 2019
@claim btime 2019-11-17T14:40 | The assembly of Los Almendros began at 14:40 on 17 November 2019
@claim bheard 2020-03 | Marisol Escandón learnt only from the journalist that a dead man had voted at Los Almendros
@claim btold 2019-12 | Marisol Escandón was told before Christmas 2019 that a dead man had voted at Los Almendros and was shocked by it
@claim bend 2019-11-17T13:30 | The assembly of Los Almendros was over and the schoolyard empty by 13:30 on 17 November 2019
@claim anotary 2019-11-17T11:00/2019-11-17T17:00 | Emilio Zárraga sat in the schoolyard of Los Almendros from the roll call until 17:00 on 17 November 2019
@claim bbaptism 2019-11-17T13:20 | Emilio Zárraga was at a christening in Monterrey, four hours away, at 13:20 on 17 November 2019
@claim bnotary 2020-03 | Emilio Zárraga does not say where he was on 17 November 2019
@claim dbook 2019-11-17T17:00 | The notary's book shows an entry for the assembly of Los Almendros at 17:00 on 17 November 2019
@claim blive 2019-11-17 | Crescencio Buendía was present at the assembly on 17 November 2019 and voted in favour according to its minutes
@claim bdead 2019-08-02 | Crescencio Buendía was buried on 2 August 2019
@claim dassembly 2019-11-17 | The assembly of Los Almendros on 17 November 2019 was attended and recorded as the law demands
@claim ddead 2019-11 | Desarrollos Valle Ancho did not draw up the list of names, on which one person is deceased | Desarrollos Valle Ancho drew up the list of names of the assembly
@claim bdraft 2019-11 | Ulises Montemayor drew up the minutes of the assembly of Los Almendros
@claim bforge 2019-11 | Ulises Montemayor drew up the minutes but did not touch the list of names | Ulises Montemayor wrote the list of names of the assembly
@claim alawyer 2019-11-17 | Ulises Montemayor acted for the ejido of Los Almendros at the assembly
@claim blawyer 2019-11-17 | Ulises Montemayor acted for Desarrollos Valle Ancho and nobody else at the assembly
@claim dlaw 2020-05 | Ulises Montemayor has never been in the service of Desarrollos Valle Ancho
@claim awho 2019 | Desarrollos Valle Ancho approached the ejido of Los Almendros about the land
@claim cinvite 2019 | Fermín Ocaranza went to Desarrollos Valle Ancho and offered the pasture of Los Almendros
@claim apaid 2019-11-17 | Desarrollos Valle Ancho handed over two million pesos in cash to the ejido at the signing
@claim bgot 2020-02 | The ejido of Los Almendros has not received one peso from Desarrollos Valle Ancho by February 2020
@claim ccash 2019 | Ulises Montemayor carried the two million pesos to the house of Fermín Ocaranza
@claim dpay 2019-12-03/2020-05-08 | The two million pesos have lain untouched with a trustee since 3 December 2019
@claim dpay2 2020 | The two million pesos will be released when the registry has entered the contract
@claim dleaf 2020-05-08 | Desarrollos Valle Ancho withdraws the leaflet of 2019
@claim awater 2019-11-17 | The well at La Noria had plenty of water and filled eleven trucks on 17 November 2019
@claim bdry 2019-03 | The well at La Noria has been dry since March 2019
@claim cwell 2019-11-17 | No truck was filled at La Noria on 17 November 2019; the trucks came full and left full
@claim dpump 2020-01 | The well at La Noria gave generous water when it was pumped for two days in January 2020
@claim dtale 2020 | The tale that the well at La Noria is dry is invented by drillers | The well at La Noria has been dry since March 2019
@claim bif 2020 | There might be water at La Noria if somebody paid for sixty metres more of drilling
@claim dneed 2020 | The industrial park will need between 9 and 12 litres of water a second
@claim dsew 2020 | A third of the water of the park might be reused
@claim bknow 2020-01-06 | Fermín Ocaranza realised only on 6 January 2020 that clause nine gives away the water
@claim ctold 2019-10 | Fermín Ocaranza heard clause nine read out in October 2019 and forgot it
@claim btwo 2020 | A contract about common land must have the votes of two thirds of all members
@claim cmajor 2020 | A contract about common land may be approved by more than half of those present
@claim cfriend 2020 | The contract is void if the judge's view of the majority is wrong
@claim ahill 2019-11 | The slope above the chapel is not part of the industrial park
@claim cslope 2020-04 | Stakes stand above the chapel of Los Almendros
@claim dstake 2020-05 | The stakes above the chapel mark a road and not the industrial park
@claim ahalls 2019-11 | The industrial park will give work to at least 1,800 people
@claim cjobs 2020-04 | Up to 600 people could be hired at the industrial park
@claim aterm 2020-12 | The first hall will stand by Christmas 2020
@claim cdelay 2020-04 | The first hall has been put off to 2022
@claim aprice 2019-11 | The price is about 30,000 pesos a hectare
@claim cgood 2020-04 | The contract of Los Almendros is the worst bargain since the Gadsden purchase
@claim cprog 2020-04 | Some jobs are better than none
@claim dwish 2020-05 | The members of the ejido should be proud of their decision
@claim aq 2019-11 | Jacinta Barrales asks who will tell her cows where the park begins
@claim dnotary 2020-05 | The notary Irene Zárraga has nothing to do with the project at Los Almendros
@claim cwidow 2020-04 | Porfirio Candiani wonders with which hand Crescencio Buendía held the pen

@pair C area numeric aha bacre #unit-conversion | 640 hectares; 1,150 acres are 465 hectares
@pair C area numeric bacre darea #unit-conversion | 465 hectares on the plan; 639.7 in the contract
@pair C attendance numeric aquorum bcount | 212 there; 97 hats
@pair C attendance numeric aquorum cfermin | 212 there; a hundred and fifty, by the same man
@pair C attendance numeric bcount cfermin | 97 hats; a hundred and fifty
@pair C start temporal atime btime #time-forms | eleven sharp; twenty to three
@pair C finish temporal btime bend #time-forms | began at twenty to three; all gone by half past one
@pair C finish temporal,world-knowledge anotary bend #time-forms | at the table until five; the yard empty by half past one
@pair C told factive,temporal bheard btold | learnt it from the journalist in March; was shocked about it before Christmas
@pair C notary world-knowledge anotary bbaptism | at the table from the roll call to five; in Monterrey at 13:20
@pair C dead world-knowledge blive bdead | present and voting in November; buried in August
@pair C lawyer role alawyer blawyer #role-swap | the ejido's lawyer; the company's and nobody else's
@pair C lawyer negation,role blawyer dlaw | represented the company; never in its service
@pair C approach role awho cinvite #role-swap | the company knocked; the president offered
@pair C cash negation apaid bgot | two million handed over; not one peso
@pair C bag world-knowledge ccash dpay | carried to the president's house; untouched with a trustee
@pair C bag world-knowledge,negation ccash bgot | carried to his house; not one peso came
@pair C well world-knowledge,antonym awater bdry | filled eleven trucks in November; last bucket in March
@pair C well world-knowledge bdry dpump | last bucket in March 2019; generous in January
@pair C well denial bdry dtale | what drillers tell belongs into a songbook
@pair C trucks negation awater cwell | filled there; came full and went full
@pair C clause factive bknow ctold | realised at Epiphany; had it read in October and forgot
@pair C majority modality btwo cmajor | two thirds of all must agree; half of those present can approve

@pair T rounding aha darea | 640; 639.7
@pair T hedge bhats aquorum | a few without a hat
@pair T quoted-by-another cquote bcount | the columnist recalls a number that he mocks
@pair T quoted-by-another cquote aquorum | a report of the number
@pair T sarcasm cmagic bcount | dogs with raised paws
@pair T hedge bnotary anotary #non-denial | cousins and no comment
@pair T different-place-time dbook bbaptism | an entry at five; a candle at 13:20
@pair T negation-scope ddead bdead #partial-denial | rejects having drawn up the list, not the dead man's name
@pair T negation-scope bforge blive #partial-denial | the minutes are his, the list is not
@pair T different-event bdraft ddead | the minutes by the lawyer, the list by others
@pair T promise-later-changed apaid dpay2 #broken-promise | at the signing; once it is registered
@pair T update dleaf apaid #retraction | the firm withdraws its leaflet
@pair T conditional bif bdry | only sixty metres deeper
@pair T conditional bif dpump | might be water if
@pair T conditional cfriend cmajor | only if the judge is wrong
@pair T different-place-time ahill cslope | not part of the park; stakes stand there
@pair T negation-scope dstake cslope | stakes, for a road
@pair T update ahalls cjobs | at least 1,800; up to 600 on a later banner
@pair T promise-later-changed aterm cdelay #broken-promise | Christmas 2020; 2022
@pair T opinion cgood cprog | worst bargain; better than none
@pair T opinion dwish cgood | proud; worst bargain
@pair T question aq ahill | asks where the park begins
@pair T question cwidow blive | with which hand
@pair T different-event dnotary dbook #namesake | two notaries of one surname
@pair T hedge dsew dneed | a third might be reused
@pair B dassembly blive | as the law demands, with a dead man
@pair B apaid dpay | handed over in cash; with a trustee, in a text that withdraws the first
@pair B bend dbook | over by half past one; an entry made at five
@pair B dtale cwell | drillers only
