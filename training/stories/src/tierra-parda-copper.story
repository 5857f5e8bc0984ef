@story tierra-parda-copper dirty
topic: mining
places: Tierra Parda, Minera Tierra Parda, Tunelera Pucalán, Quebrada Zorzal, Santa Olaya
@speaker MT Minera Tierra Parda | the mine, the company
@speaker FI Fabiola Irarrázaval | Irarrázaval, spokeswoman
@speaker GU Gonzalo Undurraga | Undurraga, general manager
@speaker YM Yerko Mamani | Mamani, union secretary
@speaker LC Lautaro Carvajal | Carvajal, shift foreman
@speaker HP Hernán Pizarro Lagos | Pizarro Lagos, director of Tunelera Pucalán
@speaker DO Danitza Olivares | Olivares, control-room operator
@speaker BL Bruno Leyton | Leyton, mine captain
@speaker SC Segundo Choque | Choque, electrician
@speaker XB Ximena Bahamondes | Bahamondes, mine safety service
@speaker CH Marcela Catalán | the chair, Catalán
@speaker EW Nicanor Epulef | Epulef, maker's technician

@article a
file: cobre-sur-tierra-parda-refuge.xml
voice: agency wire
layout: nitf
place: Santa Olaya
title: Miners freed after 19 hours in refuge, driver dead
byline: Ignacia Rebolledo
publisher: Agencia Cobre Sur
published: 2017-06-15T06:20-04:00
quotes: curly

SANTA OLAYA (Cobre Sur) - Blackened but on their own feet, the night shift of the Tierra Parda copper mine came out of the ramp late on Wednesday after a fire that killed the driver of a loading machine.

[[a27 MT|Twenty-seven workers had taken shelter in the steel refuge on level 14]], Minera Tierra Parda said. [[aeight MT|By five in the afternoon eight were at the surface]], and [[alast MT|the last followed at a quarter to eleven that night]].

[[afire MT #time-forms|Loader number six caught fire at twenty to three in the morning]], according to the company's first report. [[agas MT #time-forms|The warning gas went into the air ducts ten minutes after that]]. Underground mines use the gas, which smells of rotten cabbage, because no siren carries far enough.

[[aair FI #spokesperson|What was in the cylinders would have lasted everybody in there a day and a half]], said Fabiola Irarrázaval, spokeswoman for the mine. [[adoor FI|Within minutes the fire door towards the crusher hall was shut, and it held the smoke back]].

The brigade of a neighbouring mine sent eleven men and a fan. They needed three hours to lay hoses through the ramp, which is as wide as one truck and has a passing bay every two hundred metres. An army field kitchen served lentils to the waiting.

The dead man was named as Wladimir Godoy, 34, a father of two. [[aemp FI|Godoy was an employee of a contractor, Tunelera Pucalán]], Irarrázaval said. Asked why the machine had burned, [[acause FI h #non-denial|she answered that the mine had eleven machines of that make and a great deal of paper to go through]].

Relatives waited at the gate in Quebrada Zorzal around fires of pallet wood. The temperature fell to four below zero. "[[aq YM q|Who was counting tonnes while our people were counting breaths?]]" Yerko Mamani, secretary of the miners' union, called through a megaphone.

"[[abonus FI|Nobody in this mine earns one peso more by hauling faster]]," the spokeswoman said when the question was put to her.

[[apay MT p #broken-promise|All who were underground will draw full wages for as long as the mine stands still]], the company announced in the evening. [[aopen FI h|It might be a matter of three weeks]], Irarrázaval thought.

Tierra Parda was dug in 1996 and belongs to a pension fund and two family firms. [[aprod N #rounding|It brings up about two thousand tonnes of ore a day]]. [[adepth N #unit-conversion|The refuge lies four kilometres along the ramp from the portal]]. In 2011 a rockfall there injured five.

[[aprice N|Copper for delivery in three months rose by half a per cent on Wednesday]], a move that brokers put down to stocks in Asia. The provincial governor called for three days of mourning. A mass for Godoy is to be read in Santa Olaya on Saturday.

@article b
file: mineria-en-cifras-refuge-logger.txt
voice: trade press
layout: wrapped
title: Tierra Parda: what the chamber's logger recorded
byline: Rodolfo Astaburuaga
publisher: Minería en Cifras
published: 2017-07-20
quotes: straight

Refuge chambers are bought by the seat. The one on level 14 of Tierra Parda is a 30-seat unit of 2012, list price 118,000 dollars, with cylinders, soda lime and a logger that writes a line every thirty seconds. We have seen the printout.

[[bair EW|At the moment when the door closed the cylinders had eleven hours left in them for that number of people]], says Nicanor Epulef, the maker's technician, who read it out on behalf of the insurers. [[bline EW|After the fifth hour the compressed-air line from outside was working again]], and from then on the cylinders hardly mattered. [[bif EW #hypothetical|Had the line stayed dead, the men would have been in trouble before dusk]].

Three makers share the market for such units on the Pacific coast, and delivery takes between five and eight months. A service contract costs about a tenth of the list price a year. The handbook asks for a drill once a quarter. The mine's drill book was not among the papers that we could read.

"[[bsize LC|Thirty-one of us sat in there, three on the floor]]," says the shift foreman, Lautaro Carvajal, who called the roll. He speaks slowly and wears tinted glasses since the fire. [[bhook LC|The fire door by the crusher stood wide open on its hook until the brigade came at four]], he says. He had walked through it at half past three.

On the ducts the log of the control room is plain. [[bgas N #time-forms|The release of the warning gas is entered at 03.31]].

[[bmust N|Since the decree of 2015 every loader that goes underground must carry an extinguisher that sets itself off]]. Number six had a hand-held one under the seat. Retrofit kits cost 9,400 dollars apiece and take a machine out of service for two shifts.

Then there is the matter of who paid Wladimir Godoy. "[[bpaid HP|We let him go on 30 April and the mine took him on the next day; from May his wage came from Tierra Parda]]," Hernán Pizarro Lagos, director of Tunelera Pucalán, told us. "[[border HP #role-swap|It was the captain of the mine who ordered my supervisor to keep number six going with its hose leaking]]," he said. [[bgood HP|There was no finer driver on the whole coast]].

"[[binsp XB|Our last round in the tunnels of Tierra Parda was on 9 March]]," the safety service's regional head, Ximena Bahamondes, says. [[bplan XB p|Another will take place before September is out]].

[[bcost N #unit-conversion|The chamber stands two and a half miles in]], a distance that the American maker calls the upper end of good practice. [[bprod N|In May the mine averaged 1,940 tonnes a day]]; the stoppage costs its owners some 300,000 dollars a week. [[bfire MT|Number six began to burn at 2.40]], the company's revised report still says. [[bstart MT|The ramp is to go back to work in the middle of August]]. Insurers expect a claim of between four and six million.

@article c
file: congreso-comision-tierra-parda-acta-3.txt
voice: transcript
layout: text
title: Special commission on the Tierra Parda fire, third session (extract)
byline: -
publisher: Secretaría de la Comisión Especial
published: 2017-08-22
quotes: straight

The session was opened at 10.05. The chair reminded those summoned that they spoke under oath. The minutes of the second session were adopted.

CATALÁN: Mr Undurraga, you have been general manager since when?

UNDURRAGA: Since 2013, Madam Chair. Before that I was, well, finance. [[cearly GU|The warning gas was in the ducts before three o'clock, I want that in the minutes]].

CATALÁN: It will be. Did you know about the hose?

UNDURRAGA: [[cknew GU|I learnt that the hose of number six was leaking when I read the police report in July]]. Not a day sooner. [[cmay GU|As to extinguishers, the decree lets each mine choose between automatic and manual ones]], and we chose.

CATALÁN: The foreman speaks of a hook.

UNDURRAGA: [[chook GU d|That hook is a legend from the changing room]]. [[cair GU d #partial-denial|What I do reject is that anybody was short of air]]; [[cwater GU|water, yes, water ran low in there]].

CATALÁN: Could Mr Godoy have got out?

UNDURRAGA: [[cfree GU|Any driver is free to leave a burning machine without asking a soul]]. It is on a yellow sign. [[cwalk GU|And one of the service's inspectors walked level 14 with me on the last day of May]].

CATALÁN: We shall ask them. Mrs Olivares, please. You had the night desk.

OLIVARES: Yes. Alone. [[cturn DO #time-forms|It must have been half past three and a bit when I turned the gas valve]], because first I was told to wait. [[cfan DO|I cut the main fan the instant the smoke showed on the screen]], that's the drill. [[crule DO|A driver has to have our word over the radio before he gets down from the cab]], rule twelve. Wladimir asked. I was, I was on the other line.

CATALÁN: Take your time.

OLIVARES: [[cwish DO #hypothetical|If there'd been two of us at the desk he would be sitting here]]. That's what I think.

CATALÁN: Nobody here is in a hurry. The secretary will send you the minutes, and you can correct them within five days.

CATALÁN: Captain Leyton.

LEYTON: The manager is a decent man. [[cpress BL #role-swap|About the loader, Pucalán's supervisor talked me into letting it run; I was for parking it]]. [[ctonnes BL|The bonus went by weight: under eighteen hundred tonnes the crew saw nothing of it]]. Everyone could recite that.

CATALÁN: And the fan?

LEYTON: [[cfanon BL|The big fan never stopped turning that night, you could feel it in your teeth]]. I was at the crusher.

CATALÁN: Mr Choque, you are the electrician?

CHOQUE: Of that shift. [[cdrag SC #role-swap|I got the foreman under the arms and hauled him the last stretch to the chamber]]; he had no voice left. [[ccold SC|Inside it was like an oven]]. [[cmaybe SC h|There may have been thirty of us, I wasn't the one counting]].

UNDURRAGA: May I add that [[cpaid GU|the wages have been paid to the last peso through July]]?

CATALÁN: Noted. [[cch CH q|Does the company want to tell us in which month it intends to stop?]]

The session rose at 13.40. The commission visits the mine on 5 September. A request for the radio recordings has gone to the prosecutor in Santa Olaya, who keeps them.

@article d
file: el-farol-norte-column-zanartu.txt
voice: opinion column
layout: keyed
title: A town learns to read payslips
byline: Amparo Zañartu
publisher: El Farol del Norte
published: 2017-09-24
quotes: curly

There is a kind of grief that comes with stationery. Godoy's widow keeps hers in a biscuit tin, and last Sunday she let me look.

[[dslip N|The slips for the months up to April bear the stamp of Pucalán]]. [[dlist N|In the social insurance's list for May the driver stands among the staff of the mine]]. I leave it to the lawyers what a stamp is worth. I only note that both firms sent a wreath, and that the smaller firm's was larger.

Lautaro Carvajal wrote to this newspaper from the eye clinic. "[[dcarry LC #role-swap|I had young Choque on my back for the last forty metres]]," his letter says, "[[dlight LC|and I have carried heavier sacks of flour]]". He adds that [[dbench LC #retraction|he miscounted the people on the floor: there were four of them]], not three.

The street in which she lives was laid out by the company in the nineties, with four models of house and one kind of tree. Most of the trees have died. The houses have been painted by their owners, in colours that can be told apart from the highway, and from the hill behind them one sees the white roof of the mill and the dust above the ramp.

The prosecutor's file, part of which is now public, contains a short message. [[dmail N|On 2 June the general manager asked by e-mail whether the hose on six was still dripping]]. The workshop answered with a picture of a bucket. What a helpful picture; [[dbucket N #sarcasm|for a bucket under a hose is of course the best fire protection that money can buy]].

I do not believe that evil men run Tierra Parda. [[dbest N|It is a better employer than most in this desert]], and its school buses come on time. The mayor, whose brother-in-law sells it tyres, says [[dtown N|the town could not live a month without it]]. I would have liked to hear him say so in June, when the square was full of candles and the tyre shop was shut.

So let us read on. [[dend FI #spokesperson|The tonnage bonus, in force since 2014, will be done away with on 1 October]], Irarrázaval informs the staff on a pink sheet. [[dhalf MT #broken-promise|From 1 September those still waiting at home receive half their wages]], says a second one. A footnote recalls that [[dquote N|"nobody in this mine earns one peso more by hauling faster" was what the mine's spokeswoman said in June]]. [[dramp N|The ramp has been at work again since 21 August]], for whoever has been called back; about sixty have not.

[[dservice XB|The service went back underground on the eleventh of this month]], Ximena Bahamondes informs me, and "[[dnone XB|in the whole of autumn, from the tenth of March until the fire, none of our staff set foot there]]."

[[dprice N|The metal has lost three per cent since August]]. It will rise again; it always has. [[dshould N m|Extinguishers that go off by themselves ought to be fitted before the next load comes up]], and [[dlaw N|if the decree is as clear as the trade papers write, somebody will have to explain a hand-held one to a judge]]. In the tin there is one more slip, for fifteen days in June. It is made out correctly to the half day.

@claim a27 2017-06-14 | 27 workers took shelter in the refuge on level 14 of the Tierra Parda mine on 14 June 2017
@claim bsize 2017-06-14 | 31 workers were in the refuge on level 14 of the Tierra Parda mine on 14 June 2017, three of them on the floor
@claim cmaybe 2017-06-14 | There may have been about 30 workers in the refuge of the Tierra Parda mine
@claim dbench 2017-06-14 | Four people sat on the floor of the refuge of the Tierra Parda mine, and Lautaro Carvajal had miscounted them
@claim aeight 2017-06-14T17:00 | Eight miners were at the surface by 17:00 on 14 June 2017
@claim alast 2017-06-14T22:45 | The last miner reached the surface at 22:45 on 14 June 2017
@claim afire 2017-06-14T02:40 | Loader number six caught fire at 2:40 on 14 June 2017
@claim bfire 2017-06-14T02:40 | Loader number six caught fire at 2:40 on 14 June 2017
@claim agas 2017-06-14T02:50 | The warning gas was released in the Tierra Parda mine at 2:50 on 14 June 2017
@claim bgas 2017-06-14T03:31 | The control-room log enters the release of the warning gas at 3:31 on 14 June 2017
@claim cearly 2017-06-14T03:00 | The warning gas was in the ducts of the Tierra Parda mine before 3:00 on 14 June 2017
@claim cturn 2017-06-14T03:30 | Danitza Olivares opened the valve of the warning gas shortly after 3:30 on 14 June 2017
@claim aair 2017-06-14 | The cylinders of the refuge held air for 36 hours for all who were in it
@claim bair 2017-06-14 | The cylinders of the refuge held air for eleven hours for those in it when the door closed
@claim bline 2017-06-14 | The compressed-air line to the refuge worked again after the fifth hour
@claim bif 2017-06-14 | The men in the refuge would have been in danger before dusk if the air line had stayed dead
@claim cair 2017-06-14 | Nobody in the refuge of Tierra Parda was short of air | People in the refuge of Tierra Parda were short of air
@claim cwater 2017-06-14 | Water ran low in the refuge of Tierra Parda
@claim adoor 2017-06-14 | The fire door towards the crusher hall was shut within minutes of the fire on 14 June 2017
@claim bhook 2017-06-14T04:00 | The fire door by the crusher hall stood open on its hook until the brigade came at 4:00 on 14 June 2017
@claim chook 2017-06-14 | The story of the fire door held open by a hook is invented | The fire door by the crusher hall stood open on a hook during the fire of 14 June 2017
@claim aemp 2017-06-14 | Wladimir Godoy was an employee of the contractor Tunelera Pucalán when he died on 14 June 2017
@claim bpaid 2017-05/2017-06 | Tunelera Pucalán let Wladimir Godoy go on 30 April 2017 and Minera Tierra Parda employed and paid him from 1 May 2017
@claim dslip 2017-04 | The payslips of Wladimir Godoy up to April 2017 bear the stamp of Tunelera Pucalán
@claim dlist 2017-05 | The social insurance listed Wladimir Godoy among the staff of Minera Tierra Parda for May 2017
@claim acause 2017-06-14 | Minera Tierra Parda does not say yet why loader number six burned
@claim aq 2017-06-14 | Yerko Mamani asks who was counting tonnes during the fire
@claim abonus 2017-06 | Nobody in the Tierra Parda mine earns more by hauling ore faster
@claim ctonnes 2017 | The bonus at Tierra Parda depended on weight, and a crew with less than 1,800 tonnes got none
@claim dend 2017-09 | A tonnage bonus in force at Tierra Parda since 2014 will be abolished on 1 October 2017
@claim dquote 2017-06 | The spokeswoman of Tierra Parda chose the phrase that nobody earns one peso more by hauling faster
@claim apay 2017-06 | Minera Tierra Parda will pay full wages to all who were underground as long as the mine stands still
@claim cpaid 2017-07 | The wages were paid in full through July 2017
@claim dhalf 2017-09-01 | From 1 September 2017 workers who still wait at home receive half their wages
@claim aopen 2017-06 | Tierra Parda may reopen after about three weeks
@claim bstart 2017-08 | The ramp of Tierra Parda is to go back to work in the middle of August 2017
@claim dramp 2017-08-21 | The ramp of Tierra Parda has been at work again since 21 August 2017
@claim aprod 2017 | Tierra Parda brings up about 2,000 tonnes of ore a day
@claim bprod 2017-05 | Tierra Parda averaged 1,940 tonnes of ore a day in May 2017
@claim adepth 2017 | The refuge lies four kilometres from the portal of the Tierra Parda mine
@claim bcost 2017 | The refuge stands two and a half miles inside the Tierra Parda mine
@claim aprice 2017-06-14 | Copper for delivery in three months rose by half a per cent on 14 June 2017
@claim dprice 2017-09 | Copper has lost three per cent between August and 24 September 2017
@claim bmust 2015/2017 | Since 2015 every loader underground must carry an automatic extinguisher
@claim cmay 2015/2017 | The decree lets each mine choose between automatic and manual extinguishers
@claim dshould 2017-09 | Automatic extinguishers ought to be fitted before the next load comes up
@claim dlaw 2017-09 | If the decree is clear, somebody will have to explain the hand-held extinguisher to a judge
@claim border 2017-06 | The mine captain ordered the supervisor of Tunelera Pucalán to keep loader number six running with a leaking hose
@claim cpress 2017-06 | The supervisor of Tunelera Pucalán persuaded the mine captain, Bruno Leyton, who wanted to park it, to let loader number six run
@claim bgood 2017 | Wladimir Godoy was the finest driver on the coast
@claim binsp 2017-03-09 | The safety service's last round in the tunnels of Tierra Parda before the fire was on 9 March 2017
@claim bplan 2017-09 | The safety service will make another round at Tierra Parda before the end of September 2017
@claim cwalk 2017-05-31 | An inspector of the safety service walked level 14 of Tierra Parda with Gonzalo Undurraga on 31 May 2017
@claim dservice 2017-09-11 | The safety service went underground at Tierra Parda on 11 September 2017
@claim dnone 2017-03-10/2017-06-14 | No inspector of the safety service was underground at Tierra Parda between 10 March and 14 June 2017
@claim cknew 2017-07 | Gonzalo Undurraga learnt of the leaking hose of loader number six only from the police report in July 2017
@claim dmail 2017-06-02 | Gonzalo Undurraga asked by e-mail on 2 June 2017 whether the hose of loader number six was still dripping
@claim dbucket 2017 | A bucket under a hose is the best fire protection there is (said mockingly)
@claim cfree 2017 | A driver at Tierra Parda may leave a burning machine without asking anybody
@claim crule 2017 | A driver at Tierra Parda must have the permission of the control room by radio before leaving the cab
@claim cfan 2017-06-14 | Danitza Olivares switched off the main fan as soon as smoke was seen on 14 June 2017
@claim cfanon 2017-06-14 | The main fan of Tierra Parda did not stop during the night of 14 June 2017
@claim cwish 2017-06-14 | Wladimir Godoy would be alive if two people had been at the control desk
@claim cdrag 2017-06-14 | Segundo Choque hauled the foreman, Lautaro Carvajal, the last stretch to the refuge
@claim dcarry 2017-06-14 | Lautaro Carvajal carried Segundo Choque on his back for the last forty metres to the refuge
@claim cch 2017-08-22 | Marcela Catalán asks in which month the company intends to stop paying wages
@claim dbest 2017 | Minera Tierra Parda is a better employer than most in the desert
@claim dtown 2017 | Santa Olaya could not live a month without the mine

@same bfire afire

@pair C headcount numeric a27 bsize | 27 in the refuge; 31 in it
@pair C air numeric aair bair #time-forms | a day and a half of air for everybody; eleven hours
@pair C alarm temporal agas bgas #time-forms | ten minutes after 2:40; logged at 3:31
@pair C alarm temporal cearly cturn #time-forms | before three; half past three and a bit
@pair C alarm temporal agas cturn #time-forms | 2:50; after half past three
@pair C door antonym,temporal adoor bhook | shut within minutes; wide open until four
@pair C door denial chook bhook | the hook is a legend
@pair C employer role,lexical aemp bpaid | the contractor's employee; from May the mine's
@pair C bonus negation abonus ctonnes | nobody earns more by hauling faster; the bonus went by weight
@pair C bonus negation,world-knowledge abonus dend | no gain by hauling faster; a tonnage bonus in force since 2014
@pair C extinguisher modality bmust cmay | must be automatic; each mine may choose
@pair C loader role border cpress | the captain ordered the supervisor; the supervisor talked the captain into it
@pair C inspection temporal binsp cwalk | last round on 9 March; on level 14 on 31 May
@pair C inspection negation cwalk dnone | walked there on 31 May; no one set foot there from March to June
@pair C hose factive,temporal cknew dmail | learnt of it in July; asked about it on 2 June
@pair C cab modality cfree crule | may leave without asking; must have permission
@pair C fan antonym cfan cfanon | switched off at once; never stopped turning
@pair C rescue role cdrag dcarry | he hauled the foreman; the foreman carried him

@pair T update aeight alast | eight by five o'clock, the last at 22:45
@pair T hedge cmaybe a27 | may have been thirty, by one who did not count
@pair T hedge acause dmail #non-denial | no cause is given; a hose that dripped
@pair T update bsize dbench #retraction | three on the floor; he corrects himself to four
@pair T question aq ctonnes | a question about tonnes; the bonus rule
@pair T promise-later-changed apay dhalf #broken-promise | full wages; later half
@pair T update cpaid dhalf | paid in full through July, half from September
@pair T question cch dhalf | asks when they stop; they stop in September
@pair T hedge aopen dramp | perhaps three weeks; it became more than nine
@pair T promise-later-changed bstart dramp | planned for the middle of August, 21 August
@pair T rounding aprod bprod | about 2,000; 1,940
@pair T rounding adepth bcost #unit-conversion | four kilometres, two and a half miles
@pair T different-place-time aprice dprice | a rise in June, a fall since August
@pair T conditional bif bline | only if the line had stayed dead
@pair T conditional bif cair | would have been in trouble if
@pair T negation-scope cair cwater #partial-denial | air was enough, water was not
@pair T different-place-time dslip bpaid | stamp up to April; paid by the mine from May
@pair T different-place-time dslip dlist | until April the contractor, in May the mine
@pair T quoted-by-another dquote abonus | the columnist reports the phrase
@pair T quoted-by-another dquote dend | the phrase and the bonus on one sheet; the columnist owns neither
@pair T opinion:compatible dshould cmay | wishes; what the decree allows
@pair T conditional dlaw cmay | only if the decree is as clear
@pair T sarcasm dbucket dshould | a bucket praised in mockery
@pair T different-place-time dservice dnone | September; March to June
@pair T update bplan dservice | promised before September is out; done on the 11th
@pair T different-place-time binsp dservice | last round before the fire; one after it
@pair T conditional cwish crule | with two at the desk
@pair T opinion:compatible bgood cpress | finest driver; his firm's supervisor blamed for the loader
@pair T at-least bline bair | eleven hours were left, needed for five only
@pair B a27 dbench | one more than 31 does not fit 27, but he gives no total
@pair B aemp dlist | a list for May says nothing certain of June
@pair B cearly bgas | in the ducts before three; entered at 3:31, an entry may be late
