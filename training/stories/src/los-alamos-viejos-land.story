@story los-alamos-viejos-land dirty
topic: land
confusable: los-almendros-land
places: Los Álamos Viejos, Solar del Bolsón, Ojo de Liebre Chico, San Lino de la Vega
@speaker HC Hilaria Covarrubias | Covarrubias, Doña Hilaria, president of the ejido
@speaker ES Eleuterio Sandoval | Sandoval, treasurer
@speaker PT Prisciliano Tovar | Tovar, goatherd
@speaker GR Guillermina Rascón | Rascón, engineer, project manager
@speaker SB Solar del Bolsón | the company, developer
@speaker LQ Leobardo Quiroz | Quiroz, agrarian office
@speaker YA Yesenia Armendáriz | Armendáriz, ejido member
@speaker IZ Irene Zárraga | Zárraga, notary
@speaker BP Baudelio Perea | Perea, grid company

@article a
file: voz-del-bolson-solar-vote.txt
voice: local paper
layout: wrapped
title: Sun for rent: what Los Álamos Viejos has put its thumb to
byline: Nohemí Carrasco
publisher: La Voz del Bolsón
published: 2021-03-07
quotes: straight

How much does a hectare of nothing cost? In Los Álamos Viejos, where it rains eleven days a year, people have been doing the sum on the backs of feed bags since the assembly.

"[[arent HC|They pay us 9,500 pesos a hectare a year, in January, in advance]]," says Hilaria Covarrubias, 44, who is the first woman to preside over the ejido. "[[alease HC|We have leased the plain for thirty years; it stays ours down to the last stone]]." [[asize N #unit-conversion|The plain measures 410 hectares]].

[[avote HC #time-forms|The hands went up on St Valentine's day, a Sunday, under the tin roof of the school]], she recalls, because there were hearts on the wall. [[acount HC|In favour were 148, and six were against]].

Solar del Bolsón, a company with money from Chihuahua and Spain, will set up panels there. [[apanels SB #bound|There will be no more than 220,000 of them]], it told the members on a sheet. [[apower SB p #broken-promise|Every household gets its electricity free of charge as long as the panels stand]]. [[awhen SB p|Building starts in May]].

The treasurer, Eleuterio Sandoval, keeps the stamp in a tobacco tin. [[awater ES|The water right of Ojo de Liebre Chico has been sold with it, for 400,000 pesos]], he says and looks for the receipt. He doesn't find it. [[agrand ES #opinion|He calls the whole affair a stroke of luck]]. [[aold PT #opinion|It is a sin to cover grass]], says Prisciliano Tovar, who has 190 goats and no title.

The plain used to be a lake in wet years. It has been dry since the dam upstream was closed, and what grows there is saltbush and a grass that cattle eat when there's nothing else. Two airstrips from another trade were ploughed up by the army. On a clear evening one can see the lights of Torreón.

"[[agoats PT|Rascón told me to my face that no goat may set foot under the panels]]," he complains. Guillermina Rascón, the engineer in charge, was in the village on Thursday. "[[agraze GR #modality|Of course goats may graze there, it saves us the mowing]]," she said. She wore a straw hat against the sun that her firm is going to harvest. [[anoise GR h #non-denial|On the noise of the inverters she promised to send a leaflet]].

Not all who voted were in the yard. Thirty-one live in Odessa or Phoenix. [[aproxy LQ #modality|A member may let somebody else sign, with a letter and two witnesses]], explains Leobardo Quiroz of the agrarian office. [[aletters LQ|There were 31 such letters]]. [[aif LQ #hypothetical|Had the letters been void, there would still have been a majority]], he adds.

The minutes were taken down by a notary from the district seat. [[anotary N #namesake|Irene Zárraga has no part in the quarrel over Los Almendros, where a man of the same surname keeps the book]]. [[abook N #time-forms|Hers has the assembly under Sunday the twenty-eighth]]. The barbecue was goat. Members without a cooler were given one, with the company's name on it.

@article b
file: desierto-noticias-solar-alamos.xml
voice: agency wire
layout: rss
place: Los Álamos Viejos
title: Solar park halted by roadblock in northern Mexico
byline: Efraín Lozoya
publisher: Desierto Noticias
published: 2021-06-10T17:05-05:00
quotes: curly

Tractors stood across a dirt road in northern Mexico on Thursday to stop trucks with solar panels, in a dispute over the terms on which the ejido of Los Álamos Viejos gave away its plain.

"[[brent YA|We've seen the contract now, and it says 4,100 pesos a hectare]]," said Yesenia Armendáriz. "[[bmembers YA|There are some sixty of us here, each with a title to that plain]]," she said. "[[bvote YA #time-forms|The vote was on the last day of February, I came back from my sister's wedding for it]]. [[bwithout YA #opinion|We were better off with the lizards]]," she said.

[[bblock YA|Nothing has got through here since five this morning]], she added. A reporter counted nine tractors. [[bopen GR|Trucks have been going in and out all day by that very road]], Guillermina Rascón, who manages the project for Solar del Bolsón, said by telephone. [[bpower GR #broken-promise|Households will get their current at half the tariff]], she said. "[[bquit SB h #non-denial #spokesperson|We respect every form of expression]]," a spokesman of the company wrote.

[[bpanels BP|The connection was applied for with 310,000 panels]], Baudelio Perea of the grid company said. [[bsub BP|The substation has been ready since the middle of May]], he said; [[bline BP h|the line to it might follow in the autumn]].

Large solar plants in the north have run into such disputes before. Under Mexican law ejido land is held by a community and can be rented out or, in certain conditions, made private. Lawyers say that contracts are often signed before the members have a copy. A bank that finances several parks asks for minutes in two originals.

The ejido has changed hands. [[bout YA|The assembly voted Sandoval out as treasurer on 23 May]], according to Armendáriz. "[[bout2 ES|I laid the stamp on the table and went, nobody had to vote about me]]," Eleuterio Sandoval said at his door. [[bkeep ES|The water right is where it always was, with the ejido; not a litre has been sold]], he said.

Hilaria Covarrubias, the president, stayed away from the road. [[bhil HC d|Those sixty are a carnival troupe from the district seat]], she said in a voice message. [[bpart HC d #partial-denial|That prices were ever concealed she rejected, though the annexes, she said, had come later]]. "[[bmeet HC #role-swap|It was I who asked the notary to come to us]]," she said, "[[bfee HC|and the ejido paid her fee]]".

"[[bq PT q|If the sun is free, why is the shade so dear?]]" a goatherd, Prisciliano Tovar, asked. [[bgoat N #rounding|Some two hundred goats]] had been driven up in support. [[bsize N #unit-conversion|The plain, of about a thousand acres, would hold the largest park in the district]]. [[bdays N|Police were present with two cars and did not intervene]].

[[bwage N #percentage-conversion|Wages in the district are a fifth below the national average]]. Mexico has some of the sunniest land on the continent. The governor's office offered to mediate and named a date next week. It was 43 degrees in the afternoon.

@article c
file: foro-agrario-interview-irene-zarraga.txt
voice: interview
layout: text
title: Irene Zárraga: "I read it aloud, all of it, in the heat"
byline: Anastasio Briones
publisher: Foro Agrario
published: 2021-09-05
quotes: straight

Her office in San Lino de la Vega has two doors, one for people and one for archive boxes. Irene Zárraga, notary public number 14, has agreed to talk about one deed, and to drink mineral water while she does.

FORO: Let us start with your name.

ZÁRRAGA: By all means. [[cname IZ #namesake|Emilio is a second cousin; I was never in Los Almendros in my life]]. I get his letters, he gets my parking fines.

FORO: Was the contract read out in Los Álamos Viejos?

ZÁRRAGA: [[cread IZ|I read out every page, annexes included, for two hours and ten minutes]]. A child fainted. It was that kind of roof.

FORO: Some members say that the annexes came later.

ZÁRRAGA: [[csay IZ|The president says so, I know]]. My copy is bound with thread, you can see. [[cif IZ #hypothetical|If a page had been added afterwards, the thread would have been cut]].

FORO: And what was the deed, in a word?

ZÁRRAGA: [[csale IZ|A sale, with the price spread over thirty annual payments]]. Call it what you like at the barbecue. [[crent IZ|The yearly payment is 4,100 in the first year and rises by four per cent]].

FORO: Thirty-one people signed through others.

ZÁRRAGA: [[cproxy IZ #modality|For land in common everyone has to sign in person; a letter doesn't do]], I told Mr Quiroz so. [[cletters IZ|I had 31 letters on the table and sent 27 of them back]]. [[cmaj IZ #range|The majority was between 110 and 120 with the rest]].

She gets up and waters a rubber plant. On the shelf behind it are forty years of protocols in red leather, the older half of them by her father, who rode to the ejidos on a mule and was paid in cheese.

FORO: Who called you in?

ZÁRRAGA: [[ccall IZ #role-swap|The engineer rang me, Rascón, and her firm settled my invoice]]. It's not a secret, the tariff is fixed by law. [[cgift IZ d|As for the coolers, I find it sweet that anyone thinks I own one]].

FORO: What is there now?

ZÁRRAGA: I drove out last Sunday. [[csub IZ|Where the substation is meant to be there's a hole with a tape around it]]. [[cpanels IZ h|I'd guess ten thousand panels, but I was counting from a car]]. [[cgoats IZ|The goats were under them, chewing]].

FORO: And the water?

ZÁRRAGA: [[cwater IZ|The deed gives the company the use of the spring for eight hours a day, as a loan]]. You know, people sell, lend, rent, and afterwards each has done something else. [[clearn HC #factive|In July the president wrote to me that she regrets having lent out the spring at all]].

FORO: In spring the company spoke of free electricity.

ZÁRRAGA: [[cfree SB|That was their sheet in March]]. [[cwater2 N q|And who pays now?]]

FORO: I was going to ask you.

ZÁRRAGA: [[cmeters SB #percentage-conversion|They've put in meters, and a household with a fan and a refrigerator pays half of the usual 380 pesos]], they say. [[ccheap IZ #sarcasm|Quite a present, considering that it's only the sun of those people]]. [[copen LQ|Mr Quiroz's office opened a file in August]]. [[cpeace HC|Doña Hilaria tells me that the road has been clear since 17 June]]. May I have my cap back? The mineral water's warm.

@claim arent 2021 | Solar del Bolsón pays 9,500 pesos a hectare a year for the plain of Los Álamos Viejos
@claim brent 2021 | The contract of Los Álamos Viejos names 4,100 pesos a hectare a year
@claim crent 2021 | The yearly payment for the plain of Los Álamos Viejos is 4,100 pesos a hectare in the first year and rises by four per cent
@claim alease 2021 | The ejido of Los Álamos Viejos leased the plain for thirty years and remains its owner
@claim csale 2021 | The ejido of Los Álamos Viejos sold the plain, with the price spread over thirty annual payments
@claim asize 2021 | The plain of Los Álamos Viejos measures 410 hectares
@claim bsize 2021 | The plain of Los Álamos Viejos has about a thousand acres
@claim avote 2021-02-14 | The ejido of Los Álamos Viejos voted on the solar park on 14 February 2021
@claim abook 2021-02-28 | The assembly of Los Álamos Viejos is entered in the notary's book under 28 February 2021
@claim bvote 2021-02-28 | The ejido of Los Álamos Viejos voted on the solar park on 28 February 2021
@claim acount 2021-02 | 148 members of Los Álamos Viejos voted in favour of the solar park and six against
@claim cmaj 2021-02 | The majority in Los Álamos Viejos was between 110 and 120 without the letters that were sent back
@claim apanels 2021 | Solar del Bolsón will set up no more than 220,000 panels
@claim bpanels 2021 | The solar park of Los Álamos Viejos was applied for with 310,000 panels
@claim cpanels 2021-08-29 | About ten thousand panels stood on the plain of Los Álamos Viejos
@claim apower 2021 | Every household of Los Álamos Viejos gets electricity free of charge as long as the panels stand
@claim bpower 2021-06 | Households of Los Álamos Viejos will get electricity at half the tariff
@claim cfree 2021-03 | Solar del Bolsón spoke of free electricity in March 2021
@claim cmeters 2021-09 | A household of Los Álamos Viejos pays half of the usual 380 pesos
@claim awhen 2021-05 | The building of the solar park starts in May 2021
@claim awater 2021 | The water right of Ojo de Liebre Chico was sold for 400,000 pesos
@claim bkeep 2021 | The water right of Ojo de Liebre Chico belongs to the ejido and no water has been sold
@claim cwater 2021 | The deed lends the spring of Ojo de Liebre Chico to the company for eight hours a day
@claim clearn 2021-07 | Hilaria Covarrubias regrets having lent out the spring
@claim agoats 2021-03 | Guillermina Rascón told Prisciliano Tovar that no goat may go under the panels
@claim agraze 2021-03 | Goats may graze under the panels of Los Álamos Viejos
@claim cgoats 2021-08-29 | Goats were under the panels of Los Álamos Viejos
@claim anoise 2021-03 | Guillermina Rascón does not speak about the noise of the inverters
@claim aproxy 2021 | A member of the ejido may let somebody else sign with a letter and two witnesses
@claim cproxy 2021 | Everyone must sign in person for land in common
@claim aletters 2021-02 | There were 31 letters of members of Los Álamos Viejos who had others sign
@claim cletters 2021-02 | Irene Zárraga had 31 letters of absent members and sent 27 of them back
@claim aif 2021-02 | There would have been a majority in Los Álamos Viejos even if the letters had been void
@claim agrand 2021-03 | The solar park is a stroke of luck
@claim aold 2021-03 | Covering grass is a sin
@claim bwithout 2021-06 | The people of Los Álamos Viejos were better off without the park
@claim bblock 2021-06-10 | Nothing has passed on the road to the solar park since 5:00 on 10 June 2021
@claim bopen 2021-06-10 | Trucks have gone in and out by the road to the solar park all day on 10 June 2021
@claim bquit 2021-06-10 | Solar del Bolsón does not comment on the blockade
@claim cpeace 2021-06-17 | The road to the solar park has been clear since 17 June 2021
@claim bsub 2021-05 | The substation of the solar park has been ready since the middle of May 2021
@claim csub 2021-08-29 | There is only a hole where the substation of the solar park is to stand
@claim bline 2021 | The line to the substation might follow in autumn 2021
@claim bout 2021-05-23 | The assembly of Los Álamos Viejos voted Eleuterio Sandoval out as treasurer on 23 May 2021
@claim bout2 2021-05 | Eleuterio Sandoval resigned as treasurer without a vote
@claim bhil 2021-06-10 | The people who block the road are a carnival troupe and not members | The people who block the road are members of the ejido
@claim bmembers 2021-06-10 | About sixty members of the ejido block the road to the solar park
@claim bpart 2021-02 | The annexes of the contract came later, but prices were never concealed | Prices of the contract of Los Álamos Viejos were concealed
@claim cread 2021-02 | Irene Zárraga read out every page of the contract at the assembly, annexes included
@claim csay 2021 | The president says that the annexes came later
@claim cif 2021 | The thread of the notary's copy would have been cut if a page had been added
@claim bmeet 2021 | Hilaria Covarrubias called in the notary Irene Zárraga
@claim bfee 2021 | The ejido of Los Álamos Viejos paid the notary's fee
@claim ccall 2021 | Guillermina Rascón called in the notary Irene Zárraga, and Solar del Bolsón paid her invoice
@claim bq 2021-06-10 | Prisciliano Tovar asks why the shade is dear if the sun is free
@claim bgoat 2021-06-10 | Some two hundred goats were driven to the road
@claim cname 2021 | Irene Zárraga has never been in Los Almendros
@claim anotary 2021 | Irene Zárraga has no part in the quarrel over Los Almendros
@claim cwater2 2021-09 | Irene Zárraga asks who pays for electricity now
@claim ccheap 2021-09 | Half-price electricity is a present to the people whose sun it is (said mockingly)
@claim copen 2021-08 | The agrarian office opened a file on Los Álamos Viejos in August 2021

@pair C rent numeric arent brent | 9,500 pesos; 4,100 pesos
@pair C rent numeric arent crent | 9,500 pesos; 4,100 in the first year
@pair C deed lexical alease csale | leased, it stays ours; a sale in thirty payments
@pair C date temporal avote bvote #time-forms | 14 February; last day of February
@pair C date temporal avote abook #time-forms | St Valentine's day; the twenty-eighth in the book
@pair C blockers denial bmembers bhil | members with a title; a carnival troupe
@pair C panels numeric apanels bpanels #bound | no more than 220,000; 310,000
@pair C spring antonym,negation awater bkeep | sold; not a litre sold, still with the ejido
@pair C spring lexical awater cwater | sold; lent for eight hours a day
@pair C goats modality agoats agraze | no goat may; of course they may
@pair C proxy modality aproxy cproxy | may let somebody sign; has to sign in person
@pair C road antonym bblock bopen | nothing gets through; trucks all day
@pair C substation antonym bsub csub | ready since May; a hole with a tape
@pair C treasurer lexical bout bout2 | voted out; went of himself
@pair C annexes negation bpart cread | annexes came later; read out, annexes included
@pair C caller role bmeet ccall #role-swap | the president called the notary; the engineer did
@pair C fee role,lexical bfee ccall | the ejido paid; the firm paid

@pair T rounding asize bsize #unit-conversion | 410 hectares are about a thousand acres
@pair T promise-later-changed apower bpower #broken-promise | free; half the tariff
@pair T promise-later-changed apower cmeters #broken-promise #percentage-conversion | free; half of 380 pesos
@pair T quoted-by-another cfree bpower | she recalls the sheet of March
@pair T quoted-by-another csay cread | she repeats what the president says
@pair T different-place-time cpanels bpanels | ten thousand so far
@pair T at-least apanels cpanels #bound | no more than 220,000; ten thousand in August
@pair T different-place-time acount cmaj #range | 148 with the letters, fewer without
@pair T rounding bpower cmeters | half the tariff, half of 380
@pair T hedge anoise agraze #non-denial | a leaflet instead of an answer
@pair T hedge bquit bblock #non-denial | every form of expression
@pair T update aletters cletters | 31 letters, 27 sent back
@pair T conditional aif cletters | if they had been void
@pair T conditional cif csay | if a page had been added
@pair T opinion agrand aold | a stroke of luck; a sin
@pair T opinion bwithout agrand | better off with lizards
@pair T update bblock cpeace | blocked in June, clear since
@pair T hedge bline csub | might follow in the autumn
@pair T question bq apower | the price of shade
@pair T question cwater2 cmeters | who pays
@pair T sarcasm ccheap bpower | a present, in mockery
@pair T different-event bgoat cgoats | goats on the road, goats under panels
@pair T negation-scope bkeep cwater | not sold, lent
@pair T negation-scope cname anotary #namesake | never there, another of the same name was
@pair T different-event copen cpeace | a file in August, a clear road since June
@pair B bkeep clearn | not a litre sold; lent after all
@pair B awater clearn | sold; lent, as she now regrets
@pair B alease cwater | everything stays ours; the spring lent
@cross cread los-almendros-land dassembly | assemblies of two ejidos
@cross avote los-almendros-land atime | two votes under two dates
@cross csale los-almendros-land apaid | two deals of two firms
@cross cproxy los-almendros-land btwo | what the law demands, in two disputes
@cross awater los-almendros-land bdry | a spring and a well
@cross cname los-almendros-land anotary | two notaries Zárraga
