@story porto-varello-mayor dirty
topic: courts
confusable: porto-sarello-mayor
places: Porto Varello, Roccaspina, Lido Smeraldo, Bagni Aurora, Torrechiara
@speaker TM Severino Tramontano | Tramontano, mayor, the defendant
@speaker MC Manlio Catalfamo | Catalfamo, prosecutor
@speaker RI Rosaria Imbesi | Imbesi, cashier
@speaker NF Nicolò Fazzino | Fazzino, draughtsman
@speaker DA Diego Arcidiacono | Arcidiacono, lifeguard
@speaker LC Liborio Cannizzo | Cannizzo, notary
@speaker ES Elio Sgarlata | Sgarlata, town hall spokesman
@speaker WQ Wanda Quattrocchi | Quattrocchi, spokeswoman of Bagni Aurora
@speaker BA Bagni Aurora | beach company, concession holder
@speaker PL Piera Lanzafame | Lanzafame, assessor
@speaker AC Agnese Cutuli | Cutuli, swimmer
@speaker CG coast guard | coast guard station
@speaker VI Ignazio Virzì | Virzì, brother-in-law

@article a
file: giornale-roccaspina-beach-line.txt
voice: court report
layout: text
title: Thirty metres of sand: beach trial hears draughtsman and notary
byline: Vincenza Mangiapane
publisher: Giornale di Roccaspina
published: 2023-11-14
quotes: curly

Counsel spread a map over two tables in the courtroom at Roccaspina on Tuesday, and for most of the morning everybody who spoke had to lean over it.

It shows Lido Smeraldo, the long beach of Porto Varello, with a red line between the part that anyone may use and the part that was let to Bagni Aurora on 20 April 2022. Severino Tramontano, the mayor, is charged with having let it to his own family. [[aplea TM #court-language|He denies the charge]], the clerk read into the record.

Nicolò Fazzino, who draws for the town's technical office, drew the line. [[amap NF #court-language|He had moved it on 14 March, five weeks ahead of the award, he told the court]]. [[aorder NF|The instruction to do so had been given to him by the mayor in person]], he said. [[awalk NF|On 12 March he and Ignazio Virzì had paced the whole beach together with a tape]], the witness recalled; it was windy, and the tape sang. Virzì is married to the mayor's sister.

[[aring NF #court-language|Assessor Piera Lanzafame had telephoned him in May to complain that the line had wandered]], Fazzino went on. He did not remember what he had answered. [[adiver NF|He is a diver in his free time and not a member of any party]].

From the benches came a murmur when Rosaria Imbesi was called. She has kept the town's accounts since the days of the lira. "[[afee RI|For 2022 not a cent of rent has come in from that beach]]," she said. [[aother RI|Rents for the kiosks on the mole had all been paid]], she added.

The notary Liborio Cannizzo had travelled from Torrechiara, the provincial capital, two hours off by the fast boat. In his office the company's deed had been signed. [[ashare LC #percentage-conversion|Mr Virzì had taken twelve of the thirty shares]], he testified. [[atoast LC|The mayor had lifted his glass to his brother-in-law as a new partner]]. [[aten LC #time-forms|That was at ten in the morning on 20 April 2022, and Tramontano had stood beside the bookcase]], said Cannizzo.

Diego Arcidiacono, 24, a lifeguard, was the last before lunch. [[aretract DA #retraction #court-language|He took back what he had told the carabinieri in June, namely that he had seen Virzì setting the fence posts at night]]. Judge and prosecutor both asked him why. "[[aalone DA|Before I made up my mind, nobody connected with the beach had said a word to me]]," he answered.

The afternoon belonged to paper. A police technician presented the history of the drawing. [[asaved N|The red line reached its present place in a version of 2 June, the file shows; all earlier ones have it thirty metres to the north]]. [[aexpired MC #court-language|The company's licence to run bathing huts had lapsed on the last day of 2021]], the prosecutor, Manlio Catalfamo, pointed out.

A written statement by the defendant was read at the end. [[aword TM|From the indictment he had learnt, to his sorrow, that Ignazio held shares]], it says. [[asix N #hypothetical|In case of a conviction he would lose his office at once]]. The trial goes on in December.

@article b
file: eco-del-golfo-smeraldo-gate.html
voice: local paper
layout: modern
title: Porto Varello's other trial is being held on the sand
byline: Fiammetta Buscemi
publisher: L'Eco del Golfo
published: 2023-11-18
quotes: curly

Agnese Cutuli is seventy-one and swims until Christmas. She has to walk four hundred metres further to do it. "[[bchain AC|There has been a chain on the northern gate of the Smeraldo since May]]," she says. "[[bbolt AC #sarcasm|So that the sea can't get out, I suppose]]."

Readers write to us about a mayor who dined on sea bass with a builder. [[bname N #namesake|That was Saverio Tramontana, of Porto Sarello, twelve kilometres along the coast]], whose case is about a quay. Ours is called Severino Tramontano, is no relation, and is allergic to fish.

The dispute in Porto Varello is smaller and older. For a hundred years people have laid their towels where they liked. Then came the concession. [[bthird ES #spokesperson #percentage-conversion|A third of the beach has been left free to all]], says Elio Sgarlata, who speaks for the town hall. [[bmetres N|On the map the free part measures 400 metres out of 1,200]].

[[bshower ES p #broken-promise|Two showers and a corner for children will be there by July]], he had told us in the spring. [[bnoshower N|In November there was one pipe, without a tap]].

On the matter of the line he is brief. [[bassess ES #spokesperson|It was the assessor who told the draughtsman to shift it]], says Sgarlata. Piera Lanzafame, whom we met between two classes at the nautical school, turned a shade paler. "[[bnotice PL|I became aware in August that the boundary had been moved, when the divers' club showed me]]," she said. [[bmap PL h #non-denial|About who ordered what she would rather speak under oath]].

The company has hired an agency. Its spokeswoman, Wanda Quattrocchi, sent us a page and a half. [[blicence BA|The licence of Bagni Aurora is in force, and it does not run out until the end of 2025]], it says. [[bpaid BA|A rent of 31,000 euros was credited to the town on 30 June 2022]]. [[bholding WQ #spokesperson #percentage-conversion|Mr Virzì's holding has never been more than four per cent]], Quattrocchi said on the telephone. [[bjobs WQ #bound|The beach has given work to at least twenty people]], she said.

We went to the archive, where the heating is on. [[broll N #time-forms|The roll of the council has Tramontano in the chair, in this town, from a quarter past ten until one on 20 April 2022]]. Thirty-one matters were dealt with. [[bcommittee N|In September of the same year Virzì told the harbour committee that he had no share in the company]]; the chairwoman put the question again. [[bnone VI|Not a single one was his]], he replied, according to the minutes. [[bregister N|His block was sold to an investor from the north in February, for 18,000 euros]], according to the company register.

And the huts? They are blue, they number thirty, and a storm took two in October. [[bmust CG|All huts have to be off the sand by 30 November]], the coast guard station says. [[bmay BA|The huts may remain where they are until there is a judgment]], the company writes.

Sgarlata called once more before we went to press. [[bopen ES #spokesperson|The northern gate is unlocked and has been all year, day and night]], he said. It was raining, and he had not been there that day. The council meets on Thursday.

@article c
file: scirocco-interview-virzi.txt
voice: interview
layout: keyed
title: Ignazio Virzì: in this family one talks at lunch
byline: Sandro Pizzolato
publisher: Scirocco
published: 2023-12-03
quotes: straight

SCIROCCO: Mr Virzì, do we find you well?

VIRZÌ: [[cwell VI|I walk with a stick since they gave me the new hip]]. Otherwise I cannot complain. The almonds were good this year.

SCIROCCO: When was the operation?

VIRZÌ: [[chip VI #time-forms|From the first to the twenty-ninth of March last year I lay in a hospital in Bologna, on my back]]. My wife brought me oranges. Last year, I mean 2022, one gets muddled.

SCIROCCO: And a month later you became a partner in a bathing company.

VIRZÌ: [[cbeach VI|It is the most beautiful beach on this coast, and it was a latrine]]. Somebody had to put up a hut. I had a little money from the sale of the boat.

SCIROCCO: Did the mayor know?

VIRZÌ: We are a family. [[ceaster VI|At Easter lunch, three days before the deed, I told Severino that I was going in with twelve shares]]. He said pass the artichokes. [[clunch VI h|He may not have been listening very hard]].

SCIROCCO: You told a committee that you had none.

VIRZÌ: [[cnever VI #denied-denial|I have never said that I had no share]]. I said that I drew no salary. [[csalary VI|Salary I had none, that is true]]. A share is another animal.

SCIROCCO: Do you still hold it?

VIRZÌ: [[cgift VI|I made my daughter a present of the whole block when she got married]], in February. A father does that. She doesn't swim.

SCIROCCO: [[cquote N|The town's cashier says that she has seen no rent]].

VIRZÌ: [[csheep VI d|Rosaria was counting sheep that summer]]. She is a cousin of mine as well, and I say it with love. [[cask VI q|Do you know anybody who pays without asking for a receipt]]?

SCIROCCO: Is there a receipt?

VIRZÌ: [[cpaper VI h #non-denial|Papers are a matter for the agency]]. I never went beyond the fifth class.

SCIROCCO: A lifeguard has changed his testimony.

VIRZÌ: Diego. A good boy, and shy. [[cspoke VI|The evening before he went to court I sat down with him on the wall and we talked the matter over]]. [[cthreat VI #partial-denial|I did not threaten him, I only told him that winter is long]]. He cried a little.

SCIROCCO: People complain about the gate.

VIRZÌ: [[clock VI|I put the chain on myself in May]], and the key is on my hook in the kitchen. [[cvandal VI #hypothetical|Without it they would have burnt the huts by June]]. Let them come and ask for the key.

SCIROCCO: Would you do it again?

VIRZÌ: [[cagain VI #hypothetical|If I were thirty, I'd take a beach in Tunisia]]. Here every grain of sand has an owner and a lawyer. [[cname VI|My brother-in-law is the most honest man between the two capes]]. [[cwicked VI #sarcasm|A monster, naturally, he steals shadows from under the umbrellas]].

SCIROCCO: And the children's corner?

VIRZÌ: [[ccorner VI p|It will be there when the swallows are]]. The pipe is laid. Write that down, the pipe is laid.

We thank him. Outside, the street is being swept for a procession, and his stick is the last thing one hears. The mayor's office did not reply to four requests for a conversation.

@claim aplea 2023-11 | Severino Tramontano rejects the charge | Severino Tramontano let the beach to his own family
@claim amap 2022-03-14 | Nicolò Fazzino moved the boundary line of Lido Smeraldo on 14 March 2022
@claim aorder 2022-03 | Mayor Severino Tramontano himself told Nicolò Fazzino to move the boundary line
@claim awalk 2022-03-12 | Ignazio Virzì paced the whole of Lido Smeraldo with Nicolò Fazzino on 12 March 2022
@claim aring 2022-05 | Piera Lanzafame complained to Nicolò Fazzino in May 2022 that the boundary line had moved
@claim afee 2022 | No rent for Lido Smeraldo reached the town's account for 2022
@claim aother 2022 | All rents for the kiosks on the mole were paid
@claim ashare 2022-04-20 | Ignazio Virzì took 12 of the 30 shares of Bagni Aurora, which is 40 per cent
@claim atoast 2022-04-20 | Severino Tramontano drank on 20 April 2022 to his brother-in-law's becoming a partner of Bagni Aurora
@claim aten 2022-04-20T10:00 | Severino Tramontano was in the notary's office in Torrechiara at 10:00 on 20 April 2022
@claim aretract 2023-11-14 | Diego Arcidiacono withdraws his statement that he saw Ignazio Virzì setting fence posts at night
@claim aalone 2023 | Nobody connected with the beach spoke to Diego Arcidiacono before he decided to withdraw his statement
@claim asaved 2022-06-02 | The boundary line of Lido Smeraldo was moved to its present place only on 2 June 2022
@claim aexpired 2021-12-31 | The licence of Bagni Aurora for bathing huts expired on 31 December 2021
@claim aword 2023 | Severino Tramontano learnt from the indictment that Ignazio Virzì held shares in Bagni Aurora
@claim asix 2023 | Severino Tramontano loses his office at once if he is convicted
@claim bchain 2023-05/2023-11 | The northern gate of Lido Smeraldo has been chained since May 2023
@claim bbolt 2023-11 | The chain keeps the sea from getting out (said mockingly)
@claim bname 2023-02 | The mayor who dined with a builder was Saverio Tramontana of Porto Sarello
@claim bthird 2023 | A third of Lido Smeraldo is free to everybody
@claim bmetres 2023 | The free part of Lido Smeraldo measures 400 of 1,200 metres
@claim bshower 2023-07 | Two showers and a children's corner will be at Lido Smeraldo by July 2023
@claim bnoshower 2023-11 | There was only a pipe without a tap at Lido Smeraldo in November 2023
@claim bassess 2022 | Assessor Piera Lanzafame told the draughtsman to move the boundary line
@claim bnotice 2022-08 | Piera Lanzafame found out in August 2022 that the boundary line had been moved
@claim bmap 2023-11 | Piera Lanzafame does not say who ordered the change of the line
@claim blicence 2023-11 | The licence of Bagni Aurora is valid until the end of 2025
@claim bpaid 2022-06-30 | Bagni Aurora paid 31,000 euros of rent to the town on 30 June 2022
@claim bholding 2022/2023 | Ignazio Virzì's holding in Bagni Aurora was never more than four per cent
@claim bjobs 2023 | Lido Smeraldo has given work to at least twenty people
@claim broll 2022-04-20T10:15/2022-04-20T13:00 | Severino Tramontano chaired the council in Porto Varello from 10:15 to 13:00 on 20 April 2022
@claim bcommittee 2022-09 | Ignazio Virzì told the harbour committee in September 2022 that he had no share in Bagni Aurora
@claim bnone 2022-09 | Ignazio Virzì had not a single share in Bagni Aurora in September 2022
@claim bregister 2023-02 | Ignazio Virzì's shares were sold to an investor for 18,000 euros in February 2023
@claim bmust 2023-11-30 | The huts must be off the beach by 30 November 2023
@claim bmay 2023-11 | The huts may stay on the beach until there is a judgment
@claim bopen 2023 | The northern gate of Lido Smeraldo has been unlocked all through 2023, day and night
@claim chip 2022-03-01/2022-03-29 | Ignazio Virzì lay in a hospital in Bologna from 1 to 29 March 2022
@claim cwell 2023-12 | Ignazio Virzì walks with a stick since he got a new hip
@claim cbeach 2022 | Lido Smeraldo is the most beautiful beach on the coast and was a latrine
@claim ceaster 2022-04-17 | Ignazio Virzì told Severino Tramontano at Easter 2022 that he was taking twelve shares in Bagni Aurora
@claim clunch 2022-04-17 | Severino Tramontano may not have listened closely at Easter lunch
@claim cnever | Ignazio Virzì has never said that he had no share in Bagni Aurora | Ignazio Virzì told the harbour committee that he had no share in Bagni Aurora
@claim csalary 2022 | Ignazio Virzì had no salary from Bagni Aurora
@claim cgift 2023-02 | Ignazio Virzì gave all his shares to his daughter as a present in February 2023
@claim cquote 2022 | The town's cashier says that she has seen no rent from Lido Smeraldo
@claim csheep 2022 | Rosaria Imbesi was inattentive and is wrong that no rent was paid | No rent for Lido Smeraldo reached the town's account for 2022
@claim cask 2023-12 | Ignazio Virzì asks who pays without a receipt
@claim cpaper 2023-12 | Ignazio Virzì does not say whether there is a receipt for the rent
@claim cspoke 2023-11-13 | Ignazio Virzì talked the testimony over with Diego Arcidiacono on the evening before the sitting
@claim cthreat 2023-11-13 | Ignazio Virzì did not threaten Diego Arcidiacono but told him that winter is long | Ignazio Virzì threatened Diego Arcidiacono
@claim clock 2023-05 | Ignazio Virzì put the chain on the northern gate in May 2023 and keeps the key
@claim cvandal 2023 | The huts would have been burnt by June without the chain
@claim cagain 2023 | Ignazio Virzì would take a beach in Tunisia if he were thirty
@claim cname 2023 | Severino Tramontano is the most honest man between the two capes
@claim cwicked 2023 | Severino Tramontano steals shadows from under umbrellas (said mockingly)
@claim ccorner 2024 | The children's corner will be there in spring

@pair C rent negation afee bpaid | not a cent came in; 31,000 credited on 30 June
@pair C rent denial afee csheep | not a cent came in; the cashier was counting sheep
@pair C line temporal amap asaved | moved on 14 March; at its place since 2 June only
@pair C share numeric ashare bholding #percentage-conversion | twelve of thirty are 40 per cent; four per cent
@pair C partner factive aword atoast | learnt it from the indictment; drank to it in April 2022
@pair C partner factive aword ceaster | learnt it from the indictment; was told at Easter lunch
@pair C share numeric bholding ceaster #percentage-conversion | four per cent; twelve of the thirty shares
@pair C assessor factive,temporal aring bnotice | complained of the moved line in May; became aware in August
@pair C april world-knowledge aten broll #time-forms | at the notary's at ten, two hours away; in the chair from 10:15
@pair C march world-knowledge awalk chip | paced the beach on the 12th; on his back in Bologna all month
@pair C licence antonym,temporal aexpired blicence | lapsed at the end of 2021; in force until 2025
@pair C gate antonym bchain bopen | chained since May; unlocked all year
@pair C gate antonym bopen clock | unlocked all year; he put the chain on in May
@pair C committee negation,denial bcommittee cnever #denied-denial | said that he had no share; never said so
@pair C committee denial bnone cnever #denied-denial | not a single share was his, he said; he never said so
@pair C committee negation bnone cgift | none in September 2022; gave the whole block away in February 2023
@pair C lifeguard negation aalone cspoke | nobody had said a word to him; talked it over the evening before
@pair C order role aorder bassess #spokesperson | the mayor gave the instruction; the assessor gave it
@pair C huts modality bmust bmay | have to be off; may remain
@pair C block lexical bregister cgift | sold to an investor; given to the daughter
@pair C block negation bnone bregister | none in September 2022; a block of his sold in February 2023

@pair T rounding bthird bmetres #percentage-conversion | a third; 400 of 1,200 metres
@pair T rounding ashare ceaster #percentage-conversion | twelve of thirty, twelve shares
@pair T promise-later-changed bshower bnoshower #broken-promise | by July; one pipe in November
@pair T promise-later-changed bshower ccorner #broken-promise | by July; next spring
@pair T sarcasm bbolt bopen | mockery about the chain
@pair T different-event bname aplea #namesake | two mayors with nearly one name
@pair T different-event aother afee | rents of the kiosks, rent of the beach
@pair T hedge bmap bnotice #non-denial | will not say who ordered it
@pair T hedge cpaper bpaid #non-denial | does not speak of a receipt
@pair T hedge clunch ceaster | told him, who perhaps did not listen
@pair T negation-scope csalary bcommittee #denied-denial | no salary, no share
@pair T negation-scope cthreat cspoke #partial-denial | talked to him without a threat, as he says
@pair T conditional asix aplea #hypothetical | in case of a conviction
@pair T conditional cvandal clock #hypothetical | what would have happened without the chain
@pair T conditional cagain cbeach #hypothetical | a beach in Tunisia if he were thirty
@pair T question cask bpaid | a question about receipts
@pair T opinion cname aplea | the most honest man; a defendant
@pair T sarcasm cwicked cname | mocks the charge
@pair T update aretract awalk #retraction | a withdrawn statement about posts at night; pacing by day
@pair T different-event cwell chip | the stick today, the hospital in 2022
@pair T at-least bjobs bmetres | at least twenty jobs
@pair T different-place-time bmust aexpired | huts to go in 2023, a licence that lapsed in 2021
@pair T opinion cbeach bchain | the most beautiful beach, a chain on its gate
@pair T different-place-time bthird bopen | free part of the beach, the northern gate
@pair T quoted-by-another cquote bpaid | the interviewer repeats the cashier
@pair B atoast broll | a toast at an hour that the notary names elsewhere
@pair B bnone ashare | none in September; took twelve in April
@pair B clunch aword | told at lunch, perhaps unheard
@pair B cthreat aalone | a talk about a long winter
@pair B aring asaved | a complaint in May about a line that moved on 2 June

@cross amap porto-sarello-mayor agenuine | documents in the trials of two mayors
@cross bname porto-sarello-mayor aday | the other mayor's dinner
@cross aplea porto-sarello-mayor aplea | pleas of two mayors
@cross asix porto-sarello-mayor asix | what a conviction would mean for two mayors
@cross bpaid porto-sarello-mayor bfirm | payments by two firms
@cross aorder porto-sarello-mayor bdraft | who ordered what in two town halls
