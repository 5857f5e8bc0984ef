@story glenarrow-salmon dirty
topic: aquaculture
places: Glenarrow, Loch Vannoch, Rhuadale, Inverarrow, Marrow Bridge
@speaker RS Rhuadale Seafarms | Rhuadale, the company, the farm
@speaker CM Catriona Macquistan | Macquistan, spokeswoman
@speaker DL Dougal Lamont-Bain | Lamont-Bain, site manager
@speaker EP Lachlan Petrie-Gow | Petrie-Gow, diver
@speaker SF Shona Farquharson | Farquharson, fisheries officer
@speaker HT Hamish Torquil | Torquil, skipper
@speaker MG Morag Gilfeather | Gilfeather, kayak guide
@speaker AK Archie Kilbride | Kilbride, ghillie
@speaker FI fish health inspectorate | inspectorate
@speaker IR Iain Rennick | Rennick, boat owner
@speaker JB Jessie Balfron | Balfron, net maker

@article a
file: aquascot-pen-seven-loch-vannoch.txt
voice: trade press
layout: keyed
title: Rhuadale counts the cost of pen 7 at Loch Vannoch
byline: Alasdair Dunbrae
publisher: AquaScot Weekly
published: 2023-11-17
quotes: straight

Pen 7, a 120-metre circle stocked in March at 4.1 kg average harvest forecast, was emptied by well-boat on Tuesday. That closed the first chapter of the loss at Loch Vannoch, where Rhuadale Seafarms grows 2,600 tonnes a cycle in twelve pens.

[[alost RS|The company puts the number of fish gone at 18,400]]. [[ashare RS #percentage-conversion|That is eight per cent of the site's stock of 230,000]]. At current prices the hole in the books is around £700,000, most of it covered. [[afirst RS|On the day itself the estimate had been 5,000]].

The hole. [[acut RS|The netting was opened with a blade, in one straight line, by a person unknown]], the company's technical report says. It has asked for police patrols. Thieves took an outboard motor from the shore base in August.

[[asize N|The opening measures four metres by two]], according to the drawing attached to the report. The panel has gone to the maker, who tests twine at a bench in Inverarrow.

[[adive RS #time-forms|The last look at the net by a diver, all clear, was on the second of November]], a week before the loss was found, the report continues. [[acam RS|The pen camera ran day and night throughout]]. Nobody seems to have been watching. [[aif RS #hypothetical|With an alarm on the feeder, of the kind now on trial in Norway, the fall in appetite would have shown within the hour]].

"[[afound DL|We saw it at first light on Thursday the ninth, and at half past eight I rang the inspectorate myself]]," site manager Dougal Lamont-Bain says in the same paper. "[[awhole DL #time-forms|On Wednesday night the pen was whole and had every one of its fish]]," he says. [[atreat CM #spokesperson|No bath treatment of any sort has been given at the site since midsummer]], spokeswoman Catriona Macquistan adds on the question of whether fish had been crowded against the mesh.

Boats. Traffic in the loch is another candidate. [[aram RS #role-swap|A creel boat, the Silver Quest, ran into the mooring of pen 7 in the dark of the Monday]], the firm believes. [[aboat RS #role-swap|The workboat Mairi Bhan, which took part in the search, was hired to Rhuadale by Iain Rennick of Marrow Bridge]].

Rules. [[amay RS|A farm can take as long as it needs to count before it makes a report of an escape]], reads the company's own emergency plan, page 3. [[anet RS|The net, made in 2016, could be kept for as long as it passed the strength test]], it says on page 9. [[anetp N|It had passed in June with 61 kilos against a minimum of 57]].

Capacity. Two vessels are on charter. [[arange N #range|Between 300 and 400 fish have been netted back so far]]. Recapture is costly, at £90 or so a fish.

Lice. Counts in pen 7 were below the trigger in October. "[[abath CM #spokesperson|The fish had a bath on the Friday before, like every fourth Friday, and took it well]]," Macquistan says; the crew on the barge had then gone home for the weekend.

Outlook. The shares of the Danish parent were flat. [[abest RS|Vannoch remains the best-run site on the coast]], its report to investors says. [[asens CM h #non-denial|Asked about the seals seen at the pens, Macquistan says that everyone loves the loch's wildlife]].

@article b
file: arrow-advertiser-bridge-pool.html
voice: local paper
layout: local
title: Fish with no fins to speak of at Marrow Bridge
byline: Elspeth Kinnear
publisher: The Arrow Advertiser
published: 2023-11-23
quotes: curly

MORAG Gilfeather takes visitors out in kayaks until the clocks go back, and for herself after that. On the Monday of the week in question she was alone on Loch Vannoch, with a flask.

[[bcork MG #time-forms|At three that Monday afternoon the floats of the seventh pen were under water and fish were jumping outside it]], she says. She took a photograph for her sister in Perth. [[bblame MG h|She wouldn't know about nets, she adds, and the light was poor]].

Shona Farquharson, of the district fisheries board, has looked at the farm's feed sheets and its mortality book. [[bfifth SF #percentage-conversion|A fifth of everything on that site swam off]], she told a meeting in the Glenarrow hall on Friday. The chairs ran out. [[bleast SF #bound|At least two hundred farmed fish had gone up the Arrow by then]], she said, and held up one of them.

Whose telephone rang first? "[[bring FI #role-swap|Our duty officer got wind of it from an angler and telephoned the manager, who sounded surprised]]," the fish health inspectorate wrote to the board. [[bmust FI|An escape, or the suspicion of one, has to be reported within 24 hours, counted or not]], the letter goes on.

Lachlan Petrie-Gow dives for four farms between here and Skye. [[bdiver EP #time-forms|He had not wet a fin in Loch Vannoch between the September equinox and the morning after the loss]], he says, because his compressor was in bits. What he saw then was a mess. "[[bripped EP|The seam had gone, yards of it, chafed through to fluff where it had rubbed on the ring]]," he says.

The engine of the Silver Quest was running when we found Hamish Torquil at the pier. "[[btow HT #role-swap|I was lying at my creels, stopped, when their workboat dragged the whole pen down on top of me]]," the skipper says. He has the paint to show for it, blue on white.

Seals come into it as well. "[[bshot AK|I watched a man on the barge put down two of them on the Wednesday]]," says Archie Kilbride, ghillie on the lower beats for forty years, "[[bshot2 AK|with a rifle that had a sling made of baler twine]]." A licence to do so has not been given to any fish farm since 2021. [[bwhisky RS d|That would be the whisky, says the company]], which adds that it employs no marksmen. [[bpart RS #partial-denial|Its staff have frightened seals off with pots and pans, it does allow]].

Dougal Lamont-Bain was not on site to answer. "[[bsusp CM|He has been sent home on full pay until we know more]]," Catriona Macquistan said on Tuesday.

At the head of the queue for the microphone was a boy of nine, who asked [[bboy N q|whether the fish could find their way back]]. Nobody laughed. [[bfree RS p #broken-promise|The company had undertaken to pay for a week's netting with free boats for the anglers]], and it got a round of applause for it.

[[bwater N|In 2014 a storm broke three pens at Inverarrow, further down]], and 30,000 rainbow trout were lost. [[bshame AK|It is a disgrace to the whole glen]], says Kilbride. The school has cancelled its visit to the barge. The board meets again on 5 December, when the government's inspectors are to present their first findings.

Fish caught should be kept, bagged, and handed in at the Spar.

@article c
file: strathvannoch-anglers-newsletter-winter.txt
voice: newsletter
layout: wrapped
title: Strathvannoch Angling Club: winter letter to members
byline: Rory Auchterless
publisher: Strathvannoch Angling Club
published: 2023-12-10
quotes: straight

1. Subscriptions. Due on 1 January, unchanged at £45, or £20 for juniors. The bank details are on the back.

2. The escape. Members will wish to know what your committee has learnt. I went to Inverarrow to see Jessie Balfron, who has been making nets since she left school and had the panel on her bench. [[chole JB|The hole was about the size of a dustbin lid]], she told me. [[cold JB|After five years a net in that water must be taken out and replaced, tested or no]], she also said, and it is printed on the label. A new one costs about £30,000, she says. "[[cifn JB #hypothetical|Had they bought it in 2021, I would not have met you]]," was how she put it.

3. What we caught. [[ccatch N|Thirty fish were taken from the Bridge Pool on the club day, and every one of them was a sea trout]]. I weighed them, the committee ate two, and I put scales of each into an envelope for science.

4. Numbers. [[cupd N|The farm has gone up to 21,000 in its second return]]. Farquharson, so the minute says, [[csays N|holds that it was a fifth of the stock]].

5. The boat. Iain Rennick came to the committee in his Sunday jacket. "[[crent IR #role-swap|I have never owned the Mairi Bhan, I rented her from the farm for the lobster season and handed her back in October]]," he said. He would like people to stop asking him about salmon.

6. The camera. I have this from our treasurer's daughter, who cleans on the barge. [[ccam N|The screens of pens six to nine were dark from Hallowe'en]], with a note on them in red felt pen. [[ccam2 N|Those of the first five worked]].

7. The manager. Mr Lamont-Bain wrote to us, which was civil. "[[cleave DL|I went on paternity leave, as had been arranged in the summer, and I am coming back in January]]," he says. It's a girl. He also says that he is sorry, and that [[cnotall DL #partial-denial|not everything on that site was as bad as is made out]]. We have sent a small pair of waders.

8. The netting. [[cnetd N #broken-promise|Of the free boats we have had one, for one afternoon, and the bill for its diesel]]. I have written twice. [[csarc N #sarcasm|So generous a neighbour is not found in every glen]].

9. Counting. [[cback N #bound|By the end of November no more than 600 fish had been recaptured]], counting those that the heron got. [[cscale SF|The scales in my envelope have been read, and all thirty of our Bridge Pool fish were farmed salmon, writes Ms Farquharson]], with whom I am on good terms. [[cseal N|The seal licence scheme was closed in 2021]], to remind you, and pots and pans remain legal.

10. [[cbest N|No farm on this coast is worse run]], in the opinion of your secretary. Not all the committee thinks so. [[cchair N|Our chairman has said that Rhuadale has kept the shop open]]. [[cq N q|But what use is a shop beside a dead river]]?

11. Dinner is on 3 February at the Glenarrow Arms. No salmon.

@claim alost 2023-11-09 | 18,400 fish escaped from pen 7 at Loch Vannoch
@claim ashare 2023-11-09 | The escaped fish are 8 per cent of the stock of 230,000 at Loch Vannoch
@claim afirst 2023-11-09 | Rhuadale Seafarms estimated the loss at 5,000 fish on 9 November 2023
@claim acut 2023-11 | The net of pen 7 was cut open with a blade by a person unknown
@claim asize 2023-11 | The opening in the net of pen 7 measures four metres by two
@claim adive 2023-11-02 | A diver inspected the net of pen 7 at Loch Vannoch on 2 November 2023
@claim acam 2023-11 | The camera of pen 7 ran day and night throughout
@claim aif 2023-11 | An alarm on the feeder would have shown the loss of fish within an hour
@claim afound 2023-11-09T08:30 | Dougal Lamont-Bain telephoned the inspectorate at 8:30 on 9 November 2023 after the loss was seen at first light
@claim awhole 2023-11-08 | Pen 7 was whole and had lost no fish on the night of Wednesday 8 November 2023
@claim atreat 2023 | No bath treatment was given at the Loch Vannoch site between midsummer and November 2023
@claim aram 2023-11-06 | The creel boat Silver Quest ran into the mooring of pen 7 on Monday 6 November 2023
@claim aboat 2023-11 | Iain Rennick hired out the workboat Mairi Bhan to Rhuadale Seafarms
@claim amay 2023 | A fish farm can take as long as it needs to count before it reports an escape
@claim anet 2023 | A net made in 2016 may be kept for as long as it passes the strength test
@claim anetp 2023-06 | The net of pen 7 passed the strength test in June 2023 with 61 kilos
@claim arange 2023-11-17 | Between 300 and 400 escaped fish had been netted back by 17 November 2023
@claim abath 2023-11-03 | The fish of pen 7 were given a bath on Friday 3 November 2023
@claim abest 2023-11 | Loch Vannoch is the best-run site on the coast
@claim asens 2023-11-17 | Catriona Macquistan does not say whether seals were dealt with at the pens
@claim bcork 2023-11-06T15:00 | The floats of pen 7 were under water and fish were outside it at 15:00 on Monday 6 November 2023
@claim bblame 2023-11-06 | Morag Gilfeather does not know about nets and the light was poor
@claim bfifth 2023-11 | A fifth of the stock at Loch Vannoch escaped
@claim bleast 2023-11-17 | At least 200 farmed fish had gone up the Arrow by 17 November 2023
@claim bring 2023-11-09 | The inspectorate heard of the escape from an angler and telephoned the manager of the farm, Dougal Lamont-Bain
@claim bmust 2023 | An escape or the suspicion of one must be reported within 24 hours, counted or not
@claim bdiver 2023-09/2023-11 | Lachlan Petrie-Gow did not dive in Loch Vannoch between the September equinox and the morning after the loss
@claim bripped 2023-11 | The net of pen 7 chafed through along the seam
@claim btow 2023-11-06 | The farm's workboat dragged pen 7 on to the Silver Quest, which lay stopped at its creels
@claim bshot 2023-11-08 | A man on the barge of Rhuadale Seafarms shot two seals on Wednesday 8 November 2023
@claim bshot2 2023-11-08 | The rifle used on the barge had a sling made of baler twine
@claim bwhisky 2023-11-08 | The story of shot seals comes from drinking whisky | A man on the barge of Rhuadale Seafarms shot two seals
@claim bpart 2023 | Staff of Rhuadale Seafarms have frightened seals off with pots and pans
@claim bsusp 2023-11-21 | Rhuadale Seafarms has suspended Dougal Lamont-Bain on full pay until more is known
@claim bboy 2023-11-17 | A boy asks whether the fish can find their way back
@claim bfree 2023-11 | Rhuadale Seafarms will pay for a week's netting with free boats for the anglers
@claim bwater 2014 | A storm broke three pens at Inverarrow in 2014
@claim bshame 2023-11 | The escape is a disgrace to the whole glen
@claim chole 2023-11 | The hole in the net of pen 7 was about the size of a dustbin lid
@claim cold 2023 | A net in the water of Loch Vannoch must be replaced after five years whether tested or not
@claim cifn 2021 | The loss would have been avoided by a new net in 2021
@claim ccatch 2023-11 | All thirty fish taken from the Bridge Pool on the club day were sea trout
@claim cscale 2023-11 | All thirty fish taken from the Bridge Pool on the club day were farmed salmon
@claim cupd 2023-12 | Rhuadale Seafarms gives the number of escaped fish as 21,000 in its second return
@claim csays 2023-12 | Shona Farquharson holds that a fifth of the stock escaped
@claim crent 2023 | Iain Rennick never owned the Mairi Bhan and rented the boat from Rhuadale Seafarms until October 2023
@claim ccam 2023-10-31/2023-11 | The camera screens of pens six to nine were dark from 31 October 2023
@claim ccam2 2023-11 | The camera screens of the first five pens worked
@claim cleave 2023-11 | Dougal Lamont-Bain is on paternity leave arranged in the summer and comes back in January 2024
@claim cnotall 2023 | Some things on the Loch Vannoch site were in order | Everything on the Loch Vannoch site was bad
@claim cnetd 2023-12-10 | Strathvannoch Angling Club has had one boat for one afternoon and a bill for its diesel
@claim csarc 2023-12 | Rhuadale Seafarms is a generous neighbour (said mockingly)
@claim cback 2023-11-30 | No more than 600 escaped fish had been recaptured by the end of November 2023
@claim cseal 2021 | The seal licence scheme was closed in 2021
@claim cbest 2023-12 | No farm on the coast is worse run than that of Rhuadale Seafarms
@claim cchair 2023-12 | Rhuadale Seafarms has kept the shop in the glen open
@claim cq 2023-12 | Rory Auchterless asks what use a shop is beside a dead river

@pair C lost numeric alost bfifth #percentage-conversion | 18,400 fish; a fifth of 230,000 is 46,000
@pair C lost numeric ashare bfifth #percentage-conversion | eight per cent; a fifth
@pair C lost numeric cupd bfifth #percentage-conversion | 21,000; a fifth is 46,000
@pair C net lexical,antonym acut bripped | one straight cut with a blade; chafed through at the seam
@pair C hole numeric,world-knowledge asize chole | four metres by two; a dustbin lid
@pair C diver temporal,negation adive bdiver #time-forms | a diver looked on 2 November; the diver was not in the loch from September on
@pair C camera antonym acam ccam | ran throughout; dark from Hallowe'en
@pair C first temporal awhole bcork #time-forms | whole on Wednesday night; fish outside it on Monday afternoon
@pair C call role afound bring #role-swap | the manager rang the inspectorate; the inspectorate rang him
@pair C bath negation,temporal atreat abath | no bath since midsummer; a bath on the Friday before
@pair C collision role aram btow #role-swap | the creel boat ran into the pen; the pen was dragged on to the creel boat
@pair C boat role,lexical aboat crent #role-swap | Rennick hired her out to the farm; the farm rented her to him
@pair C report modality amay bmust | can take as long as it needs; has to report within 24 hours
@pair C age modality anet cold | may stay while it passes; must go after five years
@pair C seals denial bshot bwhisky | two seals shot; the whisky
@pair C manager lexical bsusp cleave | sent home by the firm; on paternity leave as arranged
@pair C pool lexical ccatch cscale | every one a sea trout; all thirty farmed salmon

@pair T update afirst alost | 5,000 on the day, later 18,400
@pair T update alost cupd | 18,400, in the second return 21,000
@pair T update ashare cupd | eight per cent of the stock; a higher number in the second return
@pair T update arange cback | 300 to 400 in the middle of November, up to 600 at its end
@pair T rounding alost ashare #percentage-conversion | 18,400 of 230,000 is eight per cent
@pair T at-least bleast arange #bound #range | at least 200 up the river; 300 to 400 netted back
@pair T at-least cback bleast #bound | no more than 600 recaptured; at least 200 in one river
@pair T quoted-by-another csays ashare | the newsletter repeats what the officer holds
@pair T hedge bblame bcork | she does not know about nets, the light was poor
@pair T hedge asens bshot #non-denial | love of wildlife denies nothing
@pair T negation-scope bpart bshot2 #partial-denial | pots and pans are admitted, a rifle is another thing
@pair T negation-scope cnotall bshame #partial-denial | not everything was bad
@pair T different-place-time ccam2 acam | the first five pens, the seventh
@pair T different-place-time ccam2 ccam | pens one to five, pens six to nine
@pair T conditional aif bcork #hypothetical | with an alarm that they did not have
@pair T conditional cifn anetp #hypothetical | had they bought a new net; the old one passed in June
@pair T opinion abest cbest | best-run, worst-run
@pair T opinion abest bshame | best-run site, a disgrace
@pair T opinion cchair cbest | kept the shop open; worst-run farm
@pair T promise-later-changed bfree cnetd #broken-promise | a week of free boats; one afternoon and a bill
@pair T sarcasm csarc cnetd | a generous neighbour is mockery
@pair T question cq cchair | a question about the shop
@pair T question bboy bleast | a child's question about the way back
@pair T negation-scope anetp cold | a test passed; replacement whatever the test
@pair T different-place-time cseal bpart | no licences since 2021; pots and pans are legal
@pair T different-event bripped anetp | fluff in November, a good test in June
@pair T hedge bblame bripped | she would not know about nets
@pair T different-event bwater asize | pens broken elsewhere in 2014
@pair B cupd csays | 21,000 in a second return; a fifth would be 46,000
@pair B cleave afound | on leave, and on site on the ninth
@pair B acut aram | opened with a blade; a boat ran into the mooring
@pair B acut chole | one straight line; round as a dustbin lid
