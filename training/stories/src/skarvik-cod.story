@story skarvik-cod dirty
topic: fisheries
places: Skarvik, Brimvogur, Skarvik Fryst, Mávur, Langeyrar bank
@speaker BK Brandur Ketilbjarnarson | Ketilbjarnarson, master, captain
@speaker SO Snæúlfur Oddgeirsson | Oddgeirsson, mate
@speaker SH Steinvör Hallsteinsdóttir | Hallsteinsdóttir, inspector
@speaker KV Kolbrún Valgarðsdóttir | Valgarðsdóttir, managing director, owner's representative
@speaker BV Brimvogur | owner, company
@speaker EH Eydís Hafliðadóttir | Hafliðadóttir, spokeswoman of the coast guard
@speaker FD Fisheries Directorate | directorate
@speaker AE Styrmir Eilífsson | Eilífsson, former director of the directorate
@speaker AI Ásgerður Illugadóttir | Illugadóttir, director of the directorate
@speaker ET Eyvindur Torfason | Torfason, harbour master
@speaker WI master's wife | wife of the master
@speaker SF Skarvik Fryst | buyer, freezing plant

@article a
file: nordisk-trawl-mavur-logbook.txt
voice: trade press
layout: wrapped
title: Mávur case: owner stands by its logbook
byline: Hergils Bergþórsson
publisher: Nordisk Trawl
published: 2015-02-24
quotes: straight

Cod prices at the Skarvik auction gained four per cent last week, haddock was flat, and all the talk on the quay was of a hard-backed book with a stain on page 61.

The stern trawler Mávur has been lying idle since 17 February, after an inspection by the Fisheries Directorate. [[alen N #unit-conversion|She measures 47 metres over all]] and has an engine of 1,470 kW. [[aquota BV #percentage-conversion|Brimvogur holds 2.1 per cent of the national cod quota]], by its own account. [[aship BV|The company bought her in 2011]] from a bankrupt competitor.

[[acatch KV|She landed 38 tonnes of gutted cod, which is what the log says]], managing director Kolbrún Valgarðsdóttir told Nordisk Trawl. Neither she nor the banks are nervous, in her words. "[[aopen KV p #broken-promise|The whole log will be on our web page by Friday for anyone to read]]." [[asailing KV h|The ship should be able to sail again in the first week of March]], she thinks.

The freezing plant next door, Skarvik Fryst, had no complaints about the fish. [[abought SF|It took over the entire landing on the Tuesday]], its foreman said, mostly four to six kilos, and sent the fillets south the same evening.

Captain Brandur Ketilbjarnarson has commanded the Mávur for nine years. On the chart in his kitchen he has drawn in every tow. [[aout BK|All seven hauls of the voyage were made two miles or more to seaward of the closure line on Langeyrar bank]], he says. "[[awrote BK #role-swap|The log is the mate's job; I have not put a word in it since I got my reading glasses]]." Then there is the matter of the inspector. "[[abribe BK #role-swap|She told me that the form could be lost for two hundred thousand krónur]]," he says. He laughs about it, though not for long. [[ahonest BK #opinion|There is no more honest book on this coast]], he says.

As for the gear: [[amesh BV #unit-conversion|the codend was of 13.5-centimetre mesh]], according to an invoice that the company has shown us. The captain sees no trouble in the piece of older net that was found within it. "[[aliner BK|The regulation allows you a lining against wear on stony ground]]," he holds. He has fished with one since 1989.

Valgarðsdóttir points to the sea state. [[atenth KV #percentage-conversion|An estimate in a log may be out by as much as a fifth before anybody can object]], she says. [[aais KV|The transponder was on from quay to quay]]. She came into the business from a bank in 2012. "[[amoved KV #factive|That the closure line had been shifted to the north I gathered from the newspaper on the day after the landing]]," she adds.

[[amoor ET #time-forms|The Mávur was made fast at twenty past four in the morning]], harbour master Eyvindur Torfason's book says. The mate, Snæúlfur Oddgeirsson, is not on board at present. [[asick BV|He has reported sick]], a clerk at the company explained.

And the landing itself, on which so much now depends? "[[asealed KV|Not one kilo of it has been sold, it is under seal in our own cold store]]," said Valgarðsdóttir when we rang her again before going to press.

[[aworth N #rounding|At last week's average a tonne of gutted cod was worth about 2,600 euros]].

@article b
file: hraun-fregn-trawler-skarvik.txt
voice: agency wire
layout: text
place: Skarvik
title: Directorate sends trawler case to prosecutor
byline: Dagrún Ófeigsdóttir
publisher: Hraun Fregn
published: 2015-03-05T16:20+00:00
quotes: straight

SKARVIK (Hraun) - The Fisheries Directorate has handed the case of a trawler that is suspected of fishing in a closed area to the public prosecutor, its new director said on Thursday.

[[brange FD #range|The landing of 17 February came to between 53 and 56 tonnes]], according to the directorate. [[blice FD h|Whether the licence will be withdrawn is open]].

"[[bhard AI #office-change|We will seek the highest penalty that the law knows]]," said Ásgerður Illugadóttir, who took up the post on Monday. [[bworst AI #opinion|It is the sorriest log that she has seen in a career of twenty years]], she said. [[bsoft AE #office-change|A warning would do in a case like this one]], her predecessor, Styrmir Eilífsson, had remarked on 20 February. He now advises a feed producer.

[[bplot EH #spokesperson|Four of the tows began and ended a mile and a half inside the closed area]], Eydís Hafliðadóttir, a spokeswoman for the coast guard, said. [[bais EH #spokesperson|The identification signal was turned off by hand at ten past ten on the Saturday evening, and it came back five hours later]]. A patrol aircraft had noticed the gap. [[bweather EH #hypothetical|With better visibility the crew would have taken photographs]], she said.

The rules leave little room, in the directorate's view. [[bten FD #bound|Anything that departs by more than ten per cent from the log must be corrected by radio before the ship enters port]]. [[bliner FD|Linings within the codend are forbidden to everyone, for whatever purpose]].

The mate, Snæúlfur Oddgeirsson, 29, gave an account of his own to Hraun at his parents' farm. "[[bpen SO #role-swap|The captain fills in the book himself, first in pencil, and no one else may touch it]]," he said. [[bbag SO|He was dismissed on the quay and put ashore with his bag before breakfast]], he said. "[[bfit SO|I have not been ill for a day since Christmas]]."

[[bcooked BK d|The story with the envelope was cooked up in the canteen of the directorate]], Captain Brandur Ketilbjarnarson said by telephone. He has engaged a lawyer from the capital. [[bquote N|In the trade paper Nordisk Trawl he had spoken of two hundred thousand krónur that she wanted]]. "[[bq BK q|Who would hold out money to a woman with a camera round her neck?]]" he asked.

Kolbrún Valgarðsdóttir, managing director of the owner, Brimvogur, answered some questions by e-mail. [[bkilo KV #partial-denial|She does not claim that each line of the log is right to the kilo]]. [[bfair KV|She spent the 14th of February at a trade fair in Bremerhaven]], she wrote, and ate too much. Asked whether the signal had been cut on her orders, she wrote: "[[bno KV h #non-denial|I have full confidence in every man who sails for us]]." [[bbook KV #broken-promise|The logbook will not be published, on legal advice]], she said. [[bnotice FD #factive|The notice about the new line bears her signature for receipt, dated 2 February]], the directorate said.

[[bfine N #bound|Fines for fishing in a closed area run up to four million krónur]]. [[bsecond N|It is the second case of the kind at Skarvik this winter]]; [[bteista N|in December the line boat Teista was caught with undersized haddock]]. [[blen N #unit-conversion|The Mávur is 154 feet long]]; [[bidle KV|she will be in port until after Easter, the managing director wrote]]. [[bworth N #rounding|The average at the auction in the week of the landing was 2,590 euros a tonne]], and [[bquota N #percentage-conversion|about a fiftieth of all the cod in the country's waters belongs to the company on paper]]. Brimvogur employs 64 people in a town of 1,100. "[[bmodel SO #sarcasm|Oh, it's a model ship, you could hang it in a church]]," the mate said of the Mávur.

@article c
file: skarvik-police-log-2015-02-17.txt
voice: police log
layout: dispatch
title: Extract from the duty log, Skarvik police station, 17 to 19 February 2015
byline: -
publisher: Skarvik police
published: 2015-03-12
quotes: straight
note: released to the press after the hearing of 11 March

17 Feb, 05.35. Call from a female inspector of the Fisheries Directorate, at Quay 2. Asks for attendance. Patrol A sent. Wind north-west, sleet.

05.50. Patrol finds the trawler alongside, hatches off, about two thirds of the catch ashore. [[cgauge SH #police-language|The inspector states that her gauge went through the meshes of the codend at 118 millimetres]]. A piece of finer net is stretched inside. Both secured and tagged.

06.10. [[coffer SH #role-swap #police-language|The inspector further states that the master held out an envelope with banknotes to her in the mess and asked her to admire the view for ten minutes]]. She had left the mess at once. Envelope, brown, seized on the table. [[ccount N|It contains 200,000 in notes of five thousand]].

06.40. Scales of the freezing plant read in the presence of patrol and foreman. [[cboxes N #unit-conversion|Boxes weighed: 1,212, at 45 kilograms of fish each]]. Sheet copied. [[cearly N|A reading at 06.00 had shown 790]].

07.15. Subject left the vessel with a kit bag, agitated. Identified as the mate. Given coffee at the station. [[cmate SO #police-language|States voluntarily that the third, fourth, fifth and sixth hauls were taken in the closed area]]. [[cboss SO #police-language|States that the woman who runs the company stood next to him on the bridge on the Saturday, during the third haul, in a yellow coat]]. [[cradio SO|States that she asked for the radio to be turned down]].

08.30. Harbour master interviewed on the quay. He was asleep when the vessel came in. [[casleep ET #ambiguous-pronoun|His assistant told him of her arrival when he was dressed]]; time of 04.20 noted from memory.

09.05. [[ccam N #time-forms|Camera on the roof of the freezing plant viewed: lines are ashore at 02.55]]. Clock of the camera compared with station clock, difference under one minute. [[ctruck N|A lorry without lights leaves the quay at 03.30]].

10.20. Master interviewed at the station, calm, accompanied by his wife. [[cpen BK #police-language|States that the entries for 14 February are in his own hand, since the mate was on deck]]. Shown page 61, he identifies the stain as coffee.

10.45. [[cenv BK #police-language|Master states that the envelope held the crew's coffee fund, and that not a word about money passed between him and the inspector]]. Asked what the inspector wanted in the mess, he replies that it was warm.

11.30. Master released. Passport not retained. [[csail BK p|He undertakes to stay in the district until Sunday]].

18 Feb, 14.00. Coast guard delivers chart. [[crange N #range|The tows marked on it lie between 1.2 and 1.9 miles within the line]]. Forwarded to the directorate.

19 Feb, 09.15. [[cleave WI|Master's wife reports that he has gone to his sister's in the capital]]. Noted. No measures.

19 Feb, 16.40. Anonymous caller, male, elderly, offers to tell "everything about the haddock". [[cq N|Advised to call in office hours]]. File closed for the shift.

@claim acatch 2015-02-17 | The Mávur landed 38 tonnes of gutted cod on 17 February 2015
@claim brange 2015-02-17 | The Mávur landed between 53 and 56 tonnes on 17 February 2015
@claim cboxes 2015-02-17 | 1,212 boxes of 45 kg, about 54.5 tonnes, of fish from the Mávur were weighed on 17 February 2015
@claim cearly 2015-02-17T06:00 | 790 boxes had been weighed by 6:00 on 17 February 2015
@claim aout 2015-02 | All seven hauls of the Mávur were made at least two miles outside the closure line
@claim bplot 2015-02 | Four tows of the Mávur began and ended 1.5 miles inside the closed area
@claim cmate 2015-02 | Four hauls of the Mávur were taken in the closed area
@claim crange 2015-02 | The tows marked on the coast guard's chart lie 1.2 to 1.9 miles inside the line
@claim awrote 2015-02 | The mate keeps the log of the Mávur and Brandur Ketilbjarnarson has not written in it for years
@claim bpen 2015-02 | The captain of the Mávur fills in the log himself and nobody else may touch it
@claim cpen 2015-02-14 | Brandur Ketilbjarnarson wrote the log entries for 14 February 2015 himself
@claim abribe 2015-02-17 | The inspector Steinvör Hallsteinsdóttir asked Brandur Ketilbjarnarson for 200,000 krónur to lose the form
@claim coffer 2015-02-17 | Brandur Ketilbjarnarson offered the inspector an envelope with banknotes to look away
@claim cenv 2015-02-17 | The envelope held the crew's coffee fund and Brandur Ketilbjarnarson and the inspector did not speak about money
@claim bcooked 2015-02-17 | The inspector's story about the envelope is invented by the directorate | Brandur Ketilbjarnarson offered the inspector an envelope with banknotes
@claim ccount 2015-02-17 | The seized envelope contains 200,000 krónur
@claim amesh 2015-02 | The codend of the Mávur had a mesh of 13.5 centimetres
@claim cgauge 2015-02-17 | The meshes of the codend of the Mávur measured 118 millimetres
@claim aliner 2015 | The fishing regulation allows a lining in the codend against wear
@claim bliner 2015 | Linings in the codend are forbidden to everyone for any purpose
@claim atenth 2015 | An estimate in a logbook may be wrong by up to 20 per cent without consequence
@claim bten 2015 | A departure of more than 10 per cent from the log must be corrected by radio before port
@claim aais 2015-02 | The transponder of the Mávur was on during the whole voyage
@claim bais 2015-02-14T22:10 | The identification signal of the Mávur was turned off by hand at 22:10 on 14 February 2015 for five hours
@claim amoved 2015-02-18 | Kolbrún Valgarðsdóttir learnt from the newspaper on 18 February 2015 that the closure line had moved
@claim bnotice 2015-02-02 | Kolbrún Valgarðsdóttir signed for the notice about the new closure line on 2 February 2015
@claim amoor 2015-02-17T04:20 | The Mávur was made fast in Skarvik at 4:20 on 17 February 2015
@claim ccam 2015-02-17T02:55 | The Mávur's lines were ashore in Skarvik at 2:55 on 17 February 2015
@claim ctruck 2015-02-17T03:30 | A lorry without lights left the quay at 3:30 on 17 February 2015
@claim casleep 2015-02-17 | Eyvindur Torfason was told of the arrival of the Mávur by his assistant
@claim asick 2015-02 | Snæúlfur Oddgeirsson has reported sick
@claim bbag 2015-02-17 | Snæúlfur Oddgeirsson was dismissed on the quay on the morning of the landing
@claim bfit 2015 | Snæúlfur Oddgeirsson has not been ill since Christmas 2014
@claim abought 2015-02-17 | Skarvik Fryst took over the entire landing of the Mávur on 17 February 2015
@claim asealed 2015-02 | No part of the Mávur's landing has been sold and all of it is in Brimvogur's cold store
@claim bfair 2015-02-14 | Kolbrún Valgarðsdóttir was at a trade fair in Bremerhaven on 14 February 2015
@claim cboss 2015-02-14 | Kolbrún Valgarðsdóttir stood on the bridge of the Mávur during the third haul on 14 February 2015
@claim cradio 2015-02-14 | Kolbrún Valgarðsdóttir asked on the bridge for the radio to be turned down
@claim aopen 2015-02-27 | The whole log will be on Brimvogur's web page by Friday
@claim bbook 2015-03-05 | The logbook of the Mávur will not be published, on legal advice
@claim bhard 2015-03 | The directorate will seek the highest penalty for the Mávur
@claim bsoft 2015-02-20 | A warning would be enough in the case of the Mávur
@claim bno 2015-03 | Kolbrún Valgarðsdóttir does not say whether she ordered the signal to be cut
@claim blice 2015-03 | The withdrawal of the licence of the Mávur is undecided
@claim bweather 2015-02-14 | The patrol would have taken photographs if visibility had been better
@claim bfine 2015 | Fines for fishing in a closed area are at most four million krónur
@claim bsecond 2014/2015 | The case of the Mávur is the second of the kind at Skarvik in the winter of 2014-15
@claim bmodel 2015 | The Mávur is a model ship (said mockingly)
@claim csail 2015-02-17 | Brandur Ketilbjarnarson undertakes to stay in the district until Sunday 22 February 2015
@claim cleave 2015-02-19 | Brandur Ketilbjarnarson has gone to the capital by 19 February 2015
@claim alen 2015 | The Mávur is 47 metres long over all
@claim blen 2015 | The Mávur is 154 feet long
@claim aquota 2015 | Brimvogur holds 2.1 per cent of the national cod quota
@claim bquota 2015 | Brimvogur holds about a fiftieth of the national cod quota
@claim asailing 2015-03 | The Mávur should be able to sail again in the first week of March 2015
@claim bidle 2015-03/2015-04 | The Mávur will be in port until after Easter 2015
@claim ahonest 2015 | No log on the coast is more honest than that of the Mávur
@claim bworst 2015-03 | The log of the Mávur is the sorriest that Ásgerður Illugadóttir has seen in twenty years
@claim bquote 2015-02 | Brandur Ketilbjarnarson said in Nordisk Trawl that the inspector wanted 200,000 krónur
@claim bq 2015-03 | Brandur Ketilbjarnarson asks who would offer money to a woman with a camera
@claim bkilo 2015-03 | Kolbrún Valgarðsdóttir does not claim that every line of the log is right to the kilo
@claim bteista 2014-12 | The line boat Teista was caught with undersized haddock in December 2014
@claim bworth 2015-02 | The average price at the auction in the week of the landing was 2,590 euros a tonne
@claim aworth 2015-02 | A tonne of gutted cod was worth about 2,600 euros

@pair C catch numeric acatch brange #range | 38 tonnes; 53 to 56 tonnes
@pair C catch numeric acatch cboxes #unit-conversion | 38 tonnes; 1,212 boxes of 45 kg are 54.5 tonnes
@pair C line antonym aout bplot | all hauls outside the line; four tows inside
@pair C line antonym,negation aout cmate | all hauls outside; four of them inside
@pair C line antonym aout crange #range | all hauls outside the line; tows 1.2 to 1.9 miles within it
@pair C pen role awrote bpen #role-swap | the mate writes it; the captain does and nobody else may
@pair C pen role,negation awrote cpen #role-swap | no word by him for years; the entries of the 14th in his own hand
@pair C envelope role abribe coffer #role-swap | she asked him for money; he offered it to her
@pair C envelope negation abribe cenv | she named a price; not a word about money passed
@pair C envelope negation coffer cenv | held it out with a request; a coffee fund, no word about money
@pair C story denial bcooked coffer | cooked up in the canteen; the inspector's statement
@pair C mesh numeric amesh cgauge #unit-conversion | 13.5 centimetres; 118 millimetres
@pair C lining modality aliner bliner | allowed; forbidden to everyone
@pair C tolerance modality atenth bten #percentage-conversion | a fifth may pass; above ten per cent must be corrected
@pair C transponder antonym aais bais | on from quay to quay; turned off for five hours
@pair C line-notice factive amoved bnotice #factive | learnt of it on 18 February from the paper; signed for the notice on the 2nd
@pair C berth temporal amoor ccam #time-forms | fast at 4:20; lines ashore at 2:55
@pair C mate lexical,role asick bbag | reported sick; dismissed and put ashore
@pair C mate world-knowledge,negation asick bfit | reported sick; not ill since Christmas
@pair C fish lexical abought asealed | taken over by the plant and sent south; not one kilo sold
@pair C fair world-knowledge bfair cboss | at a fair abroad; on the bridge at sea, the same day

@pair B bfair cradio | at a fair abroad; spoke on the bridge, which follows from the mate's first statement
@pair B bpen cpen | the captain fills in all of it; his reason that the mate was on deck suggests an exception
@pair B ctruck amoor | a lorry loaded before the ship is said to have been fast; nothing says what it carried
@pair B acatch cearly | 38 tonnes in all; 790 boxes are 35.6 tonnes with a third still on board

@pair T at-least brange cboxes #range | between 53 and 56; 54.5
@pair T update cearly cboxes | 790 at six, 1,212 in the end
@pair T at-least crange bplot #range | between 1.2 and 1.9 miles; a mile and a half
@pair T promise-later-changed aopen bbook #broken-promise | the log on the web by Friday; it will not be published
@pair T promise-later-changed csail cleave #broken-promise | stays in the district until Sunday; gone by Thursday
@pair T opinion:disagreement bhard bsoft #office-change | two directors, highest penalty or a warning
@pair T hedge bno cradio #non-denial | confidence in the crew; what she said on the bridge
@pair T hedge bno bais #non-denial | confidence in the crew; the signal was cut
@pair T hedge blice bhard | the licence is open; the penalty is to be high
@pair T conditional bweather bplot #hypothetical | photographs in better weather; tows plotted all the same
@pair T at-least bfine bhard #bound | up to four million; the highest penalty
@pair T sarcasm bmodel bbag | a model ship, said in mockery
@pair T different-event bteista bplot | the Teista's haddock, the Mávur's tows
@pair T different-event ccount abribe | the sum in the envelope is the sum he says she wanted
@pair T rounding alen blen #unit-conversion | 47 metres are 154 feet
@pair T rounding aquota bquota #percentage-conversion | 2.1 per cent; about a fiftieth
@pair T rounding aworth bworth | about 2,600; 2,590
@pair T update asailing bidle | expected to sail in March; in port until after Easter
@pair T opinion ahonest bworst | the most honest book; the sorriest
@pair T quoted-by-another abribe bquote | the agency repeats his words
@pair T quoted-by-another bquote coffer | what he told the trade paper; what she told the police
@pair T question bq ccount | a rhetorical question about the envelope
@pair T negation-scope bkilo acatch #partial-denial | not right to the kilo; 38 tonnes all the same
@pair T different-place-time casleep ccam #ambiguous-pronoun | when he was told; when the ship came in
@pair T quoted-by-another casleep amoor | the harbour master passes on what the assistant said
