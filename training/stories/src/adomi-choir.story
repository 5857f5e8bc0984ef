@story adomi-choir dirty
topic: music
places: Adomi, Sahel Horizons, Anse Corail, Kpelevi
@speaker MH Mawusi Hodzi | Hodzi, chairwoman of the choir
@speaker EK Edinam Klutsey | Klutsey, conductor
@speaker YA Yawo Atsutsey | Atsutsey, treasurer
@speaker AT Akpene Tornyie | Tornyie, soprano
@speaker FS Fatoumata Sangho | Sangho, travel agent
@speaker HR Hyacinthe Rosamond | Rosamond, spokesman of the consulate
@speaker ST Solange Théolade | Théolade, festival director
@speaker KA Kofitse Ahadzi | Ahadzi, hall manager
@speaker MD minibus driver | driver
@speaker IC critic of the island's paper | critic
@speaker SE second organist | organist
@speaker GW Gifty Wemegah | Wemegah, police inspector
@speaker BO Barima Okrah | Okrah, spokesman of the ministry of culture

@article a
file: radio-volta-sud-adomi-choir.html
voice: broadcaster
layout: modern
title: Adomi choir stranded: 84,000 cedis gone, forty suitcases packed
byline: Nutifafa Aggor
publisher: Radio Volta-Sud
published: 2017-07-10T18:30+00:00
quotes: curly

Forty-one people in white cloth sang in front of counter 3 at the airport on Saturday morning, and the cleaners put down their mops. Then the Voices of Adomi went home by bus.

The choir was to appear this week at the festival of Anse Corail in the Caribbean. Two years of harvest suppers and car washes had gone into the tour. [[asum MH|The 84,000 cedis that were collected have not been found in any account]], the chairwoman, Mawusi Hodzi, told Radio Volta-Sud.

Why did they not board? [[avisa MH #time-forms|The consulate turned down the visas of the whole choir on Tuesday of last week]], says Hodzi. "[[aknew MH #factive|I learnt that we had none at the airport, from the girl at the counter]]," she says. Behind her a tenor was unpacking kenkey for the journey.

The tickets were issued by Sahel Horizons, an agency with one desk in the old post office. Its owner, Fatoumata Sangho, does not wish to be thought of as a thief. [[abook FS #role-swap|The conductor phoned her in March and ordered all the seats]], she says. [[aprice FS #bound|A seat came to at least 1,400 cedis]], taxes included, and [[aonly FS|it was good for that flight and for no other]].

Edinam Klutsey has conducted the Voices for fourteen years. Her car stood outside her house on Monday, and she didn't answer the bell. [[astay EK|She is still the conductor of this choir]], she wrote to us in the evening.

Treasurer Yawo Atsutsey wanted to talk, in his pharmacy, between two customers. "[[agive YA #role-swap|I counted the notes into Madam Sangho's hand on 16 June, under the fan in her office]]," he says. [[areceipt YA h|The receipt might be in his other trousers]].

The farewell concert a fortnight before had still been a happy evening. [[afull KA|There was not an empty chair among the 600 in the Kpelevi hall]], its manager, Kofitse Ahadzi, says, and people stood in the yard. The choir sang until eleven.

[[aprize MH|The Voices brought home the first prize from Anse Corail in 2015]], Hodzi reminds us. "We were to open the evening this time."

[[arule MH|The statutes lay down that no cedi leaves the account without two signatures]], the chairwoman says. "[[awant MH m|The bank should be made to show us the slips]]."

[[ause MH|The tickets can be used until Christmas]], she has told the parents. From the ministry of culture came words of comfort. "[[amin BO p #broken-promise #spokesperson|We will have the choir in the air by the weekend]]," said its spokesman, Barima Okrah, "[[aif BO #hypothetical|if the festival keeps a place for them]]".

@article b
file: adomi-courier-choir-money.txt
voice: local paper
layout: text
title: Police hear both sides in choir affair
byline: Elikem Fiadjoe
publisher: Adomi Courier
published: 2017-07-21
quotes: straight

The drum came back on Wednesday. Four men carried it from the market to the rehearsal room behind the Presbyterian church. [[bdrum MH #unit-conversion|It weighs 70 pounds]], the chairwoman said when asked, "and the whole of it is our history".

Of the money for the tour of the Voices of Adomi there is no trace. [[bhear GW #police-language|Six persons have been heard in the matter, none of them as an accused]], Inspector Gifty Wemegah said at the station. [[bcase2 GW h|Whether there has been a crime at all is an open question]].

Fatoumata Sangho of Sahel Horizons was there for two hours on Tuesday. [[bcheque FS #role-swap|It was Madam Klutsey who came to the agency and put a cheque on the desk]], she told the Courier afterwards; [[bnonotes FS|of notes she had not seen one]]. [[blapse FS|The tickets are of the kind that can't be changed by anybody]], she said. They had expired at midnight on 9 July.

Yawo Atsutsey produced the statute book of the choir, covered with wallpaper. [[bnine YA|Paragraph nine lets the treasurer draw up to 100,000 on his own]], he said. He had read it to the police as well. [[brumour YA d #partial-denial|The suitcase of which people speak is kitchen radio]], he said; [[bsuit YA|he owns such a case and keeps hymn books in it]].

The consulate in the capital has a spokesman, Hyacinthe Rosamond. "[[bcall HR #factive #spokesperson|I told Mrs Hodzi on the telephone on 20 June that there could be no visas any more for a journey on 8 July]]," he said. [[bsad HR #spokesperson|The consulate regrets that children should have been disappointed]].

At the airport there was not even much time for a quarrel. The minibus driver, who asked that his name be left out, says that he waited at the church with the engine running. [[bleft MD #time-forms|He set off at half past four, when the moon was still up]], he recalls. That is a drive of three hours; the gate closed at eight.

[[bmedal N #rounding|About sixty people came to Wednesday's service for the choir]] and the offering was for a lawyer. Mawusi Hodzi spoke from the lectern. [[bwalk MH #time-forms|Edinam Klutsey had walked out of the rehearsal of 11 July and let the piano lid fall]], she said, and with that she had given up the baton. [[bamb MH #ambiguous-pronoun|Hodzi had begged Klutsey to stay, and she had wept]].

The ministry's offer of an aircraft has come to nothing. [[bfest BO #spokesperson #broken-promise|The festival was over before a machine could be found]], spokesman Barima Okrah said. Rehearsals are on Thursdays, as before, under the second organist.

@article c
file: griot-quarterly-voices.txt
voice: magazine
layout: wrapped
title: The silence of the Voices
byline: Aïssatou Dramani
publisher: Griot Quarterly
published: 2017-10-01
quotes: guillemets

Akpene Tornyie, who sings the high solo in the lullaby, has a cold, and a shoebox. In it are a boarding card that was never torn, eleven dried hibiscus flowers, and a programme for the evening in Kpelevi. She had turned nineteen that week. "[[cempty AT|I sang my farewell to two rows of aunts and a great many chairs]]," she says. She doesn't mind; [[caunts AT #sarcasm|aunts are a demanding public]].

I went to Adomi to find out how a choir loses a journey. What I found was a number of clean exercise books. The treasurer's are ruled in red. [[cbook YA|It came to 61,500 when he closed the page]], Yawo Atsutsey says. He turns it so that I can add it up for myself. [[cbook2 YA|Everything is on that page, down to the bucket from the car wash]].

Next door lives the conductor, who hasn't spoken to him since the rains. "[[cyawo EK #role-swap|It was Yawo who arranged the flights, I don't even know where that agency has its office]]," says Edinam Klutsey. [[cdismiss EK|On the morning of 10 July, a Monday, she read on her telephone that the committee had relieved her of her post]]. She has kept the message, with its three exclamation marks. "[[cpardon EK #partial-denial|It's true that I slammed the piano lid, but that was in May, and because of the altos]]," she says. And she laughs for the first time.

The great drum ought to have gone in the hold. She had it put on the scales of the cocoa buyers before the journey: [[cdrum EK #unit-conversion|it came to 46 kilograms]], she says, and the airline had to be asked for a favour. [[climit N #bound|Up to 32 are carried as a single piece]].

Across the ocean, Solange Théolade directs the festival from a house with blue shutters. "[[csecond ST|In 2015 I hung the silver medal of the second prize round Edinam's neck myself]]," she says over a bad line. [[cbeds ST|She had had thirty-two beds made up for them this summer]], and the soup was on. [[cinvite ST p|They are invited for 2019, and this time she'll buy the tickets]]. She has [[clove ST #opinion|never heard a choir with such basses]]; a critic of the island's paper, I should add, had another opinion: [[ccritic IC #opinion|they were worthy and a little loud]].

And the visas? Hyacinthe Rosamond leafed for a long time. [[cnone HR #spokesperson|Not one application of the Voices of Adomi has been lodged with the consulate this year]], he says at last. One cannot refuse what one has not been shown. He has been quoted a good deal. [[cquote N|The Courier had him speak of a call to the chairwoman in June]]. About that [[chr HR h #non-denial|he has said what he has said]].

One rumour remains. "[[ccase AT|I brought Yawo his supper in June, and there was a suitcase of banknotes under the bed, as full as a pillow]]," says Tornyie. Her mother, in the kitchen, puts down a lid. "[[cq AT q|Who gets his savings out at night to look at them?]]" she asks.

The minibus is for sale. Its owner had kept the slip of the car park at Adomi, since he meant to be reimbursed. [[cslip N #time-forms|It is stamped a quarter past six in the morning of 8 July, on the way out]]. The drive takes three hours, I took it. [[chad N #hypothetical|Had they had visas, they would have sung for the ground crew all the same]].

In the evening I heard them rehearse, forty in a room for twenty, the lullaby without its solo. [[cdues N #unit-conversion|At the rate of that summer their money would have been some 12,500 euros]], if the red book is right. The second organist, who conducts now, says that [[cseven YA|the treasurer told him of seventy-odd thousand that had come together]]. At the service in July [[cserv SE|sixty-two hymn sheets were given out]], he remembers. [[cheard GW|Nine persons have been heard by now]], the police say. Rain fell on the tin roof, and they went on singing.

@article d
file: presbyterian-leaf-adomi.txt
voice: newsletter
layout: wrapped
title: Police hear both sides in choir affair (from the Courier)
byline: -
publisher: Presbyterian Leaf of Adomi
published: -
copy_of: b
note: reprinted without a date; Wednesday and Tuesday are those of July
quotes: curly

The drum came back on Wednesday. Four men carried it from the market to the rehearsal room behind the Presbyterian church. [[ddrum MH|It weighs 70 pounds]], the chairwoman said when asked, "and the whole of it is our history".

Of the money for the tour of the Voices of Adomi there is no trace. Six persons have been heard in the matter, none of them as an accused, Inspector Gifty Wemegah said at the station. Whether there has been a crime at all is an open question.

Fatoumata Sangho of Sahel Horizons was there for two hours on Tuesday. [[dcheque FS #wrong-date-copy|It was Madam Klutsey who came to the agency and put a cheque on the desk]], she told the Courier afterwards; of notes she had not seen one. [[dlapse FS|The tickets are of the kind that can't be changed by anybody]], she said. They had expired at midnight on 9 July.

Yawo Atsutsey produced the statute book of the choir, covered with wallpaper. [[dnine YA|Paragraph nine lets the treasurer draw up to 100,000 on his own]], he said. He had read it to the police as well. The suitcase of which people speak is kitchen radio, he said; he owns such a case and keeps hymn books in it.

The consulate in the capital has a spokesman, Hyacinthe Rosamond. "[[dcall HR|I told Mrs Hodzi on the telephone on 20 June that there could be no visas any more for a journey on 8 July]]," he said. The consulate regrets that children should have been disappointed.

At the airport there was not even much time for a quarrel. The minibus driver, who asked that his name be left out, says that he waited at the church with the engine running. [[dleft MD #wrong-date-copy|He set off at half past four, when the moon was still up]], he recalls. That is a drive of three hours; the gate closed at eight.

About sixty people came to Wednesday's service for the choir and the offering was for a lawyer. Mawusi Hodzi spoke from the lectern. [[dwalk MH|Edinam Klutsey had walked out of the rehearsal of 11 July and let the piano lid fall]], she said, and with that she had given up the baton. Hodzi had begged Klutsey to stay, and she had wept.

The ministry's offer of an aircraft has come to nothing. The festival was over before a machine could be found, spokesman Barima Okrah said. Rehearsals are on Thursdays, as before, under the second organist.

@claim asum 2017-07 | The choir of Adomi collected 84,000 cedis, which are missing
@claim cbook 2017 | The choir of Adomi collected 61,500 cedis
@claim cbook2 2017 | Everything that the choir collected is on one page of Yawo Atsutsey's book
@claim avisa 2017-07-04 | The consulate refused visas to the whole choir of Adomi on 4 July 2017
@claim cnone 2017 | The choir of Adomi lodged no visa application with the consulate in 2017
@claim aknew 2017-07-08 | Mawusi Hodzi learnt at the airport on 8 July 2017 that the choir had no visas
@claim bcall 2017-06-20 | Hyacinthe Rosamond told Mawusi Hodzi on 20 June 2017 that there could be no visas for 8 July
@claim cquote 2017-07 | The Courier reported that Hyacinthe Rosamond spoke of a call to the chairwoman in June
@claim chr 2017-10 | Hyacinthe Rosamond adds nothing about the call to the chairwoman
@claim bsad 2017-07 | The consulate regrets that children were disappointed
@claim abook 2017-03 | Edinam Klutsey ordered the choir's seats from Fatoumata Sangho by telephone in March 2017
@claim cyawo 2017 | Yawo Atsutsey arranged the choir's flights and Edinam Klutsey does not know where the agency is
@claim bcheque 2017 | Edinam Klutsey came to the agency and put a cheque on the desk of Fatoumata Sangho
@claim agive 2017-06-16 | Yawo Atsutsey gave Fatoumata Sangho the choir's money in notes on 16 June 2017 in her office
@claim areceipt 2017-07 | Yawo Atsutsey's receipt might be in his other trousers
@claim aprice 2017-03 | A seat cost at least 1,400 cedis
@claim astay 2017-07-10 | Edinam Klutsey is still the conductor of the choir on the evening of 10 July 2017
@claim bwalk 2017-07-11 | Edinam Klutsey gave up the baton by walking out of the rehearsal of 11 July 2017
@claim cdismiss 2017-07-10 | The committee relieved Edinam Klutsey of her post on the morning of 10 July 2017 by a message
@claim cpardon 2017-05 | Edinam Klutsey slammed the piano lid in May 2017
@claim bamb 2017-07 | Mawusi Hodzi begged Edinam Klutsey to stay, and one of the two wept
@claim afull 2017-06-24 | All 600 chairs of the Kpelevi hall were taken at the farewell concert
@claim cempty 2017-06-24 | The farewell concert in Kpelevi had an audience of two rows and many empty chairs
@claim caunts 2017-06-24 | The aunts at the farewell concert were a demanding public (said mockingly)
@claim aprize 2015 | The choir of Adomi won the first prize at Anse Corail in 2015
@claim csecond 2015 | The choir of Adomi won the second prize at Anse Corail in 2015
@claim cinvite 2019 | The choir of Adomi is invited to Anse Corail for 2019
@claim arule 2017 | Under the statutes no money leaves the choir's account without two signatures
@claim bnine 2017 | Under the statutes the treasurer may draw up to 100,000 cedis on his own
@claim ause 2017 | The choir's tickets can be used until Christmas 2017
@claim blapse 2017-07-09 | The choir's tickets cannot be changed and expired on 9 July 2017
@claim amin 2017-07 | The ministry of culture will have the choir in the air by the weekend
@claim aif 2017-07 | The choir will be flown out if the festival keeps a place for it
@claim bfest 2017-07 | The festival was over before the ministry found an aircraft
@claim bdrum 2017-07 | The drum of the choir weighs 70 pounds
@claim cdrum 2017 | The drum of the choir weighs 46 kilograms
@claim climit 2017 | The airline carries up to 32 kilograms as a single piece
@claim bhear 2017-07 | Six persons have been heard, none of them as an accused
@claim bcase2 2017-07 | Whether there has been a crime in the choir affair is open
@claim bnonotes 2017 | Fatoumata Sangho has not seen a single note of the choir's money
@claim cseven 2017 | Yawo Atsutsey told the second organist that more than seventy thousand cedis had come together
@claim aonly 2017 | The choir's tickets are good for the flight of 8 July 2017 and for no other
@claim cserv 2017-07-19 | Sixty-two hymn sheets were handed out at the service for the choir
@claim cheard 2017-09 | Nine persons have been heard in the choir affair
@claim brumour 2017 | The suitcase of money is a rumour | Yawo Atsutsey kept a suitcase of banknotes
@claim bsuit 2017 | Yawo Atsutsey owns a suitcase and keeps hymn books in it
@claim ccase 2017-06 | In June 2017 there was a suitcase full of banknotes under Yawo Atsutsey's bed
@claim bleft 2017-07-08T04:30 | The choir's minibus set off from Adomi at 4:30 on 8 July 2017
@claim cslip 2017-07-08T06:15 | The choir's minibus left the car park at Adomi at 6:15 on 8 July 2017
@claim bmedal 2017-07-19 | About sixty people came to the service for the choir
@claim cbeds 2017-07 | Thirty-two beds had been made up for the choir at Anse Corail
@claim clove 2017 | No choir has such basses as that of Adomi
@claim ccritic 2015 | The choir of Adomi was worthy and a little loud
@claim cq 2017 | Akpene Tornyie asks who takes out his savings at night to look at them
@claim chad 2017-07-08 | The choir would have sung for the ground crew if it had had visas
@claim cdues 2017 | The choir's money was worth about 12,500 euros if the red book is right

@same dcall bcall
@same dcheque bcheque
@same ddrum bdrum
@same dlapse blapse
@same dleft bleft
@same dnine bnine
@same dwalk bwalk

@pair C sum numeric asum cbook | 84,000; 61,500
@pair C sum numeric cbook cseven | 61,500; more than seventy thousand
@pair C sum numeric asum cseven | 84,000; seventy-odd thousand
@pair C visas lexical avisa cnone | applications turned down; none ever lodged
@pair C chair-knew factive aknew bcall #factive | learnt it at the airport; was told on 20 June
@pair C booking role abook cyawo #role-swap | the conductor ordered; the treasurer arranged
@pair C booking world-knowledge,role bcheque cyawo #role-swap | came to the agency with a cheque; does not know where it is
@pair C payment role agive bcheque #role-swap | the treasurer handed over notes; the conductor brought a cheque
@pair C payment negation agive bnonotes | counted the notes into her hand; she has not seen one
@pair C tickets modality ause aonly | can be used until Christmas; good for that flight only
@pair C baton lexical,temporal astay cdismiss | still conductor that evening; relieved of the post that Monday
@pair C baton lexical bwalk cdismiss | gave up the baton on the 11th; was relieved of it on the 10th
@pair C lid temporal bwalk cpardon #time-forms | the lid fell on 11 July; it fell in May
@pair C hall antonym afull cempty | not an empty chair; many chairs and two rows of aunts
@pair C prize lexical aprize csecond | first prize; second prize
@pair C signatures modality arule bnine | two signatures for every cedi; alone up to 100,000
@pair C tickets modality ause blapse | can be used until Christmas; can't be changed, expired
@pair C drum numeric bdrum cdrum #unit-conversion | 70 pounds are 32 kilograms; 46 kilograms
@pair C suitcase denial brumour ccase | kitchen radio; a suitcase of notes under the bed
@pair C start temporal bleft cslip #time-forms | half past four; a quarter past six

@pair B bsuit ccase | hymn books in it; banknotes in it in June, perhaps another case
@pair B cnone bcall | no application; a call about visas that could no longer be had

@pair T quoted-by-another bcall cquote | the magazine repeats what he told the Courier
@pair T quoted-by-another cquote aknew | what he is said to have told her is only reported
@pair T negation-scope cpardon cdismiss #partial-denial | the lid, yes; leaving, no
@pair T promise-later-changed amin bfest #broken-promise | in the air by the weekend; the festival was over
@pair T conditional aif bfest #hypothetical | if the festival keeps a place; it was over
@pair T at-least climit cdrum #bound | up to 32 in one piece; 46
@pair T opinion clove ccritic | such basses; a little loud
@pair T sarcasm caunts afull | a demanding public is mockery
@pair T question cq ccase | a question about savings
@pair T different-event csecond cinvite | the festival of 2015, that of 2019
@pair T hedge areceipt agive | might be in the other trousers
@pair T hedge bcase2 bhear #police-language | a crime is open; six heard
@pair T conditional chad avisa #hypothetical | would have sung with visas
@pair T rounding cdues cbook #unit-conversion | 12,500 euros at the rate; 61,500 cedis
@pair T rounding bmedal cserv | about sixty; 62 hymn sheets
@pair T update bhear cheard #police-language | six heard in July, nine by September
@pair T at-least climit bdrum #bound | up to 32 kilograms; 70 pounds are just under that
