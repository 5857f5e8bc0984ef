@story maerlant-manuscript dirty
topic: libraries
places: Oudewold, Maerlant Library, Wold Psalter, Veilinghuis Zwaantje, Terborch
@speaker LS Liedewij Stoffelsma | Stoffelsma, director
@speaker HT Huib Terwisga | Terwisga, former curator
@speaker AB Alida Brouwershoff | Brouwershoff, professor
@speaker SW Sjoukje Wierda-Landt | Wierda-Landt, heir
@speaker MK Maarten Kluyskens | Kluyskens, laboratory head
@speaker NO Neeltje Oosterbaan | Oosterbaan, bookbinder
@speaker JM Jelmer Medemblik | Medemblik, porter
@speaker DL Douwe Landtman | Landtman, cousin of the heir
@speaker PF people familiar with the negotiations | two people
@speaker BD Beatrijs Dekkinga | Dekkinga, reader
@speaker MI ministry of culture | ministry
@speaker VZ Veilinghuis Zwaantje | auction house

@article a
file: de-amstelgids-woman-in-green-coat.html
voice: long read
layout: broadsheet
title: Overdue: the psalter that came back
byline: Reinier Holthuizen
publisher: De Amstelgids
published: 2017-04-22
quotes: curly

On Thursday the ninth of March, a wet one, a woman in a green coat asked at the counter of the Maerlant Library in Oudewold whether it took returns. The girl at the counter said that it did, until six. Was there a fine? There was, of ten cents a day.

The story is a good one and the girl tells it well. In this version [[acarry SW #role-swap|Sjoukje Wierda-Landt carried the Wold Psalter into the building herself, in a shopping bag, between two leeks]], as she puts it. "[[alate SW #sarcasm|I come to about fifteen hundred euros in fines, do you take cards]]," she is supposed to have said.

The book is a little thing, and black. [[aleaf LS|It has 212 leaves]], says the director, Liedewij Stoffelsma, who counted them with her eyes shut, she claims, by touch. [[aheight LS #unit-conversion|It stands 23 and a half centimetres high]]. For forty years its place on the shelf was kept by a piece of wood. [[acat N|In the card catalogue it is in drawer 14, between a prayer book and an almanac, with a pencilled cross]]. [[awood N|On the wood somebody had written "back soon" in 1979]].

How had it left? An old reader, Beatrijs Dekkinga, remembers a broken window. She had it from the porter's wife, who had it from him, that [[athief BD|in the night of 3 November 1977 a burglar took the psalter out of its case]], and that there was blood on the sill. She has kept the cutting. The police file was pulped in a move.

It had come into the house in 1931. [[agift LS|Baroness van Terborch made a gift of it to the town, out of gratitude for a cured cough]], as Stoffelsma says in her guided tour. There is a painting of the baroness on the stairs, and a street behind the station bears her name.

"[[aknew LS|Where the psalter was I learnt on the day on which it lay before me on the counter]]," the director says. She is a historian of printing, was [[aoffice N #office-change|deputy director until 2015, and has run the library since]]. [[anot LS h #non-denial|About the curator of those days she says that he is eighty-four and makes excellent jam]].

The curator is Huib Terwisga. He has moved to the islands. A niece of his, who does not want to be in the newspaper, says that he told her at a funeral that the book [[aniece HT #ambiguous-pronoun|had been with him and his brother for a winter, and that he had oiled it]]. Which of the two she meant I forgot to ask. He himself writes letters, in pencil. "[[ahand HT|On that November night I was in Kyoto, at a congress about paper, and had been for a fortnight]]," he writes.

And is it real? Maarten Kluyskens runs a laboratory in Delft. He has had four of its leaves under his lamps, and a hair of the sewing. "[[areal MK|The painting and the vellum are of the thirteenth century, all of it that I have looked at]]," he says. "[[apart MK #partial-denial|I don't say that nobody has touched it since; there's a blue from 1830]]."

Stoffelsma wants to show it from May, in a room with a guard. [[aprice LS|Not a cent has been paid to anyone]], she says. [[abeaut LS|It is the most beautiful book in the north]]. [[ainsur LS #hypothetical|If it were sold one could build a new wing with it]], she says, and knocks on the table.

The library has 90,000 volumes and eleven members of staff. Its yearly grant of 640,000 euros runs out in 2018, and the council has put off its decision twice. "[[anocat LS|The psalter was never given a card, which is why nobody came asking]]," she says.

@article b
file: friends-of-maerlant-spring-letter.txt
voice: newsletter
layout: text
title: From the chairman of the Friends
byline: Govert Hazelhof
publisher: Friends of the Maerlant Library
published: 2017-05-02
quotes: curly

Dear Friends,

[[bchair N #office-change|As many of you know, I was director of our library from 1969 to 1988 before you were so kind as to put me in this chair]]. One is asked a good deal these days. I will answer here, once, and then I shall go back to my asparagus.

How did the psalter get to us? We paid for it. [[bbuy N|The ledger for 1931 says: for the psalter of the lady van Terborch, eighteen hundred guilders, paid at Martinmas]]. I have had that page in my hands. The painting on the stairs is of her sister.

How did it get away? By the front door. [[bslip N|In November 1977 it went out on loan to a scholar, on a slip that I initialled, and he did not bring it back]]. There was a broken window that autumn, [[bwin N|it was in the bicycle shed]]. Scholars are like that. I wrote to him twice, and after that I wrote to his widow.

Who signed for the curator's department? [[btw N|Terwisga, who stood beside me at the counter in Oudewold that evening and blotted the ink]]. He has a clear hand. Mrs Dekkinga and I differ about much, as we did about the carpet.

I have read that our present director was taken by surprise. [[bhint N|In 2009 she wrote a card to Mrs Wierda-Landt, with thanks for "keeping the W. P. dry for us all these years"]], and I posted it, with the Christmas letters of the house.

Has anything been paid? I keep the Friends' account. [[bfee N #people-familiar|On 16 March fifteen thousand euros went from it to the family, marked "for safekeeping"]]. The committee had no objection, as it had not been asked. [[bshall N p #broken-promise|I promise that the yearly report will print it]].

A word on the cover. Neeltje Oosterbaan, who has restored more spines than a surgeon, came over for a morning. [[bbind NO #time-forms|Those boards were put on in the year of Breda, 1590, for there's a printed sheet with that siege in the spine]], she said. [[bmay NO h|The clasps may well be younger]], she thought.

[[bwhat N q|And shall we ever see it without a queue]]? [[bopin N|I find it a dull book, to be frank, with too much brown]]. The outing to the mustard mill is on 10 June, bring a coat. [[bdue N|Contributions are twenty-five euros as before]], and the postage is on us.

@article c
file: perkament-what-a-page-weighs.txt
voice: magazine
layout: keyed
title: What does a page weigh?
byline: Willemijn Schutte
publisher: Perkament
published: 2017-06-15
quotes: straight

Four grams and a half, if it is calf. Maarten Kluyskens has weighed a hundred and ninety-eight of them, one after another, on a balance that is otherwise used for pigments. We visited him in Delft to learn how one examines a book without opening it more than one must.

"[[cleaf MK|There are 198 leaves, and I would have noticed fourteen more]]," he says. "[[chigh MK #unit-conversion|The block is eleven inches tall, in the measure that our English apparatus gives out]]." A big book, for its kind; you need two hands.

On the bench lies a protocol. [[cxray N #time-forms|From the sixth to the tenth of March, Monday to Friday, the psalter lay in the X-ray cabinet at Delft]], it says, with temperature and humidity for every hour. Nobody is let in during that time, and [[cseal N|the seal on the door was whole on the Friday]]. The porter of the Maerlant Library, Jelmer Medemblik, has a van. "[[cfetch JM #role-swap|I fetched the thing from the family's farm, the lady never came to us, she has a bad hip]]," he tells us in the yard. The transport was not insured.

The binding is of calf over oak. [[cbind N #time-forms|Counting the rings in the boards gives a date before 1490, and they have never been off the book]], the protocol says. [[ccover N #rounding|They are some six millimetres thick]]; [[ccover2 N|calipers give 6.2]].

Alida Brouwershoff, who teaches palaeography, has come in from the rain. She puts her glasses on a leaf and her nose after them. [[cfake AB|This was painted for a millionaire in the 1890s, every leaf of it]], she says. "[[cred AB h|There might be an old quire in it somewhere, I have not been through them all]]." [[cif AB #hypothetical|Were it real, its mistakes in the calendar would be other mistakes]].

And the heir? Mrs Wierda-Landt, 71, keeps geese. "[[cheir SW|I only realised what was in the linen cupboard when I saw a programme on television last Christmas]]," she says on the telephone. In the archive of the auctioneers, Veilinghuis Zwaantje, there is a letter. [[czwaan VZ|She offered it to us in 2011 as "the Wold Psalter, formerly Oudewold", the house says]], and it declined. [[cwhy VZ h #non-denial|Why, the house does not say]].

[[cpf PF #people-familiar|The family first asked for forty thousand, two people familiar with the negotiations say]]. [[cpf2 PF h #people-familiar|It would probably have gone down to ten]]. "[[clucky MK|I have had the luckiest spring of my life]]," says Kluyskens. He puts the last leaf back.

@article d
file: ostfriesen-kurier-psalm-and-paragraph.txt
voice: translated
layout: wrapped
title: Psalm and paragraph
byline: Tjark Habben (translated from the German)
publisher: Watt und Wort
published: 2017-07-08
quotes: guillemets

The Dutch have got a book back and do not know from whom, not how, and not whether it is one. For us beyond the border is that an occasion to be amused; yet hangs in Emden also many a thing on the wall whose nail one would rather not ask.

Over the frontier it was already once. [[dem DL|In the year 1983 stood the psalter in a bank at Emden, in a locker]], so tells Douwe Landtman, a cousin of the heir, who drove her there. For this would it, as one says in The Hague, have needed a paper. [[dmust MI|Without licence from the ministry must no such book leave the country, not for one day]], writes the ministry of culture on our question. The former curator, Huib Terwisga, knows the law otherwise. "[[dfree HT|One was free to travel with private books where one would; that is so until today]]," writes he to us in pencil.

And the confession? A visitor, the reader Beatrijs Dekkinga, has told us: [[dconf BD|Terwisga admitted to her in 1994, on a ferry, that he had slept with the psalter under the pillow]]. To this the old man. "[[dpoem HT d|Mrs Dekkinga has always written verse, and this one even scans]]," writes he. [[dpillow HT|A pillow of mine it has never seen]], adds he. To lend a book is however no theft, [[dlend HT m|and one ought to forgive it after forty years]].

The director received us with tea. [[dtw LS|That the piece is genuine doubts nobody whom she takes seriously]], said she. Of the quarrel about the price wished she not to speak. "[[dpay LS|For safekeeping have we paid something, as is decent]]," said she then at the door.

[[dopen N #broken-promise|The exhibition, announced for May, is put off to the autumn]], for the guard has not been found. [[dday LS p|With the first of October is it open]], promised she. [[dquote N|In the laboratory at Delft holds one, as Mr Kluyskens has told a magazine, the number of leaves for 198]].

Is it worth the journey? [[dworth N|Oudewold has a brewery, a dyke, and the ugliest station of the province]]. [[dpretty N|The library by contrast is the prettiest that I know]]. [[dcall AB|Mrs Brouwershoff has in the meantime looked through the rest; she has found one old quire, of eight leaves]]. [[dother N|In Emden was in 1996 stolen a psalter as well, a printed one]], and it was found again in the year after. Mrs Wierda-Landt, whom we rang last, was at the geese. [[dnever SW|Farther than from the cupboard to the attic has the book in forty years not come]], said she.

@claim acarry 2017-03-09 | Sjoukje Wierda-Landt carried the Wold Psalter into the Maerlant Library herself
@claim alate 2017-03-09 | Sjoukje Wierda-Landt offers to pay 1,500 euros of fines by card (said mockingly)
@claim aleaf 2017 | The Wold Psalter has 212 leaves
@claim aheight 2017 | The Wold Psalter is 23.5 cm high
@claim awood 1979 | A piece of wood in the place of the psalter bears the words "back soon" from 1979
@claim athief 1977-11-03 | A burglar took the Wold Psalter out of the Maerlant Library in the night of 3 November 1977
@claim agift 1931 | Baroness van Terborch gave the Wold Psalter to the town of Oudewold in 1931 as a gift
@claim aknew 2017-03-09 | Liedewij Stoffelsma learnt where the Wold Psalter was only when it lay on the counter in March 2017
@claim aoffice 2015 | Liedewij Stoffelsma was deputy director of the Maerlant Library until 2015 and has been director since
@claim anot 2017-04 | Liedewij Stoffelsma does not say what the curator had to do with the psalter
@claim aniece 1977 | The Wold Psalter was with Huib Terwisga and his brother for a winter and was oiled
@claim ahand 1977-11-03 | Huib Terwisga was in Kyoto on 3 November 1977 and for a fortnight before
@claim areal 2017 | The painting and the vellum of the Wold Psalter, as far as examined, are of the thirteenth century
@claim apart 2017 | The Wold Psalter has been touched since the thirteenth century, with a blue of 1830 | Nobody has touched the Wold Psalter since the thirteenth century
@claim aprice 2017-04 | Nobody has been paid anything for the return of the Wold Psalter
@claim abeaut 2017 | The Wold Psalter is the most beautiful book in the north
@claim ainsur 2017 | A new wing could be built with the money if the Wold Psalter were sold
@claim acat 2017 | The Wold Psalter has a card in drawer 14 of the card catalogue
@claim anocat 2017 | The Wold Psalter was never given a card in the catalogue
@claim dnever 1977/2017 | The Wold Psalter never left the house of Sjoukje Wierda-Landt in forty years
@claim bchair 1969/1988 | Govert Hazelhof was director from 1969 to 1988 and is now chairman of the Friends
@claim bbuy 1931-11-11 | The Maerlant Library bought the Wold Psalter in 1931 for 1,800 guilders
@claim bslip 1977-11 | The Wold Psalter left the Maerlant Library in November 1977 on loan to a scholar who did not bring it back
@claim bwin 1977 | The window broken in autumn 1977 was in the bicycle shed of the Maerlant Library
@claim btw 1977-11-03 | Huib Terwisga stood at the counter in Oudewold on the evening in November 1977 on which the loan slip was signed
@claim bhint 2009 | Liedewij Stoffelsma thanked Sjoukje Wierda-Landt in 2009 for keeping the Wold Psalter dry
@claim bfee 2017-03-16 | The Friends of the Maerlant Library paid 15,000 euros to the family on 16 March 2017
@claim bshall 2017-05 | The yearly report of the Friends will print the payment to the family
@claim bbind 1590 | The boards of the Wold Psalter were put on in 1590
@claim bmay 2017 | The clasps of the Wold Psalter may be younger than its boards
@claim bwhat 2017-05 | Govert Hazelhof asks whether the psalter will ever be seen without a queue
@claim bopin 2017 | The Wold Psalter is a dull book with too much brown
@claim cleaf 2017 | The Wold Psalter has 198 leaves
@claim chigh 2017 | The Wold Psalter is 11 inches, about 28 cm, high
@claim cxray 2017-03-06/2017-03-10 | The Wold Psalter lay in the X-ray cabinet at Delft from Monday 6 to Friday 10 March 2017
@claim cfetch 2017-03 | Jelmer Medemblik fetched the Wold Psalter from the farm and Sjoukje Wierda-Landt never came to the library
@claim cbind 1490 | The boards of the Wold Psalter date from before 1490 and have never been off the book
@claim ccover 2017 | The boards of the Wold Psalter are some 6 mm thick
@claim ccover2 2017 | The boards of the Wold Psalter are 6.2 mm thick
@claim cfake 1890/1899 | Every leaf of the Wold Psalter was painted in the 1890s
@claim cred 2017-06 | There may be an old quire in the Wold Psalter
@claim cif 2017 | The calendar of the Wold Psalter would have other mistakes if the book were real
@claim cheir 2016-12 | Sjoukje Wierda-Landt realised what she owned only at Christmas 2016, through television
@claim czwaan 2011 | Sjoukje Wierda-Landt offered the book to Veilinghuis Zwaantje in 2011 as the Wold Psalter
@claim cwhy 2011 | Veilinghuis Zwaantje does not say why it declined the book
@claim cpf 2017 | The family first asked for 40,000 euros
@claim cpf2 2017 | The family would probably have gone down to 10,000 euros
@claim clucky 2017 | Maarten Kluyskens has had the luckiest spring of his life
@claim dem 1983 | The Wold Psalter stood in a bank locker at Emden in 1983
@claim dmust 2017 | A book such as the Wold Psalter must not leave the Netherlands without a licence from the ministry
@claim dfree 2017 | Anyone is free to travel abroad with a private book such as the Wold Psalter
@claim dconf 1994 | Huib Terwisga admitted to Beatrijs Dekkinga in 1994 that he had slept with the psalter under his pillow
@claim dpoem 1994 | The confession reported by Beatrijs Dekkinga is invented | Huib Terwisga admitted to Beatrijs Dekkinga in 1994 that he had had the psalter
@claim dpillow | The Wold Psalter was never on a pillow of Huib Terwisga
@claim dlend 2017 | The keeping of a lent book should be forgiven after forty years
@claim dtw 2017-07 | No serious person doubts that the Wold Psalter is genuine
@claim dpay 2017 | The Maerlant Library paid something for the safekeeping of the Wold Psalter
@claim dopen 2017-05 | The exhibition of the Wold Psalter announced for May 2017 is put off to the autumn
@claim dday 2017-10-01 | The exhibition of the Wold Psalter will be open from 1 October 2017
@claim dquote 2017-06 | Maarten Kluyskens told a magazine that the Wold Psalter has 198 leaves
@claim dworth 2017 | Oudewold has the ugliest station of the province
@claim dpretty 2017 | The Maerlant Library is the prettiest library
@claim dcall 2017-07 | Alida Brouwershoff has found one old quire of eight leaves in the Wold Psalter
@claim dother 1996 | A printed psalter was stolen in Emden in 1996

@pair C return role acarry cfetch #role-swap | she carried it in; the porter fetched it and she never came
@pair C leaves numeric aleaf cleaf | 212 leaves; 198
@pair C height numeric aheight chigh #unit-conversion | 23.5 centimetres; eleven inches is 28
@pair C leaving lexical athief bslip | taken by a burglar; out on loan by the front door
@pair C origin lexical agift bbuy | a gift; bought for 1,800 guilders
@pair C director factive aknew bhint | learnt it in March 2017; sent thanks for keeping it in 2009
@pair C curator world-knowledge ahand btw #time-forms | in Kyoto; at the counter in Oudewold
@pair C age lexical,temporal areal cfake | vellum and painting of the thirteenth century; painted in the 1890s
@pair C money negation aprice bfee | not a cent to anyone; fifteen thousand euros on 16 March
@pair C money negation aprice dpay | not a cent has been paid; paid something for safekeeping
@pair C binding temporal bbind cbind #time-forms | put on in 1590; before 1490 and never off
@pair C day world-knowledge acarry cxray #time-forms | carried in on a Thursday in March; in Delft that week
@pair C heir factive cheir czwaan | realised it last Christmas; offered it under its name in 2011
@pair C licence modality dmust dfree | must not leave without a licence; free to travel
@pair C card negation acat anocat | a card in drawer 14; never given a card
@pair C locker negation,world-knowledge dem dnever | in a bank at Emden in 1983; never farther than the attic in forty years
@pair C pillow denial dconf dpoem | he admitted it; she writes verse
@pair C pillow negation,denial dconf dpillow | he slept with it under the pillow; his pillow has never seen it

@pair T rounding ccover ccover2 | some six millimetres; 6.2
@pair T quoted-by-another dquote aleaf | the visitor repeats the laboratory's number
@pair T hedge anot aniece #non-denial | praise of his jam denies nothing
@pair T hedge cwhy czwaan #non-denial | a reason that is not given
@pair T hedge bmay bbind | younger clasps on old boards
@pair T update cred dcall | might be one; has been found
@pair T update cpf bfee #people-familiar | asked for forty thousand at first, got fifteen
@pair T hedge cpf2 bfee #people-familiar | would probably have gone down to ten
@pair T conditional ainsur aprice #hypothetical | only if it were sold
@pair T conditional cif areal #hypothetical | what would be the case if it were real
@pair T negation-scope apart areal #partial-denial | old, but touched since, with a blue of 1830
@pair T negation-scope bwin athief | a window of the bicycle shed was broken; the burglar's window is not told
@pair T opinion abeaut bopin | most beautiful, dull
@pair T opinion dworth dpretty | ugliest station, prettiest library
@pair T opinion dlend bslip | ought to be forgiven; did not bring it back
@pair T promise-later-changed dopen dday #broken-promise | May, then the autumn, now 1 October
@pair T sarcasm alate acarry | cards and fines are a joke
@pair T question bwhat dday | a question about queues
@pair T different-event dother athief | two thefts of psalters
@pair T different-place-time dem awood | in Emden in 1983, missing in Oudewold in 1979
@pair T different-event bchair aoffice #office-change | two directors in two times
@pair T different-place-time bhint aoffice #office-change | deputy director when she wrote the card
@pair T at-least dcall cleaf | eight leaves of the 198
@pair T different-event ccover cbind | thickness and age of the same boards
@pair T hedge aniece ahand #ambiguous-pronoun | a winter with the book, a night in Kyoto
@pair T hedge cred cfake | every leaf in her opinion, an old quire perhaps
@pair B dtw cfake | no serious person doubts it; a professor does
@pair B aknew cxray | before her on the counter on the day of the return; in Delft that week
@pair B dcall cfake | every leaf of the 1890s; later one old quire found by the same expert
@pair B aniece athief | with the curator for a winter; taken by a burglar
@pair B aniece dnever | with the curator for a winter; forty years in the cupboard
