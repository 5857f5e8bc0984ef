@story indra-vaccine-lab dirty
topic: science
places: Indra Institute of Virology, Kavalgere, Hosagadde fever, Aushadhi Biologics, Letters in Vaccinology
@speaker VS Vasudha Sahasrabuddhe | Sahasrabuddhe, head of the laboratory, senior author
@speaker PG Pranesh Gundappa | Gundappa, first author
@speaker IM Iravati Mutalik | Mutalik, doctoral student
@speaker BH Basappa Hugar | Hugar, animal keeper
@speaker ED Meher Pithawala | Pithawala, editor of the journal
@speaker DI Thomas Cherukara | Cherukara, director
@speaker CY cyber cell | police, inspector
@speaker LJ Lalit Todarwal | Todarwal, company secretary of Aushadhi Biologics
@speaker UT Usha Tantry | Tantry, secretary of the ethics committee
@speaker PA the paper of 2015 | paper, article

@article a
file: malnad-sunday-door-with-the-h.html
voice: long read
layout: broadsheet
title: The door with the H
byline: Devyani Athalekar
publisher: The Malnad Sunday
published: 2016-05-22
quotes: curly

On the ground floor of the Indra Institute of Virology there is a green door with a brass H on it. Behind it are nine racks, a drain, a calendar with a picture of a waterfall, and a smell of lime wash. The calendar shows March 2013.

Basappa Hugar took it over from his father, the door and the job. "[[aempty BH|The last hamster left this room three years ago, and what the third floor had of me that summer was white mice]]," he says. [[afour BH|In his father's last year, 1998, there were four hundred hamsters to feed in there]]. He keeps a register in purple ink and lets me turn the pages. [[a24 BH|Twenty-four animals went up for the fever experiment]], it says, and for each there is a thumbprint. [[aday BH #time-forms|The virus was given on the eleventh day after the second spray]], he goes on, because on that day he always changes into other boots.

The experiment was to be the making of Kavalgere. Hosagadde fever [[adeaths N #range|kills two or three dozen people in the forest villages in a bad year]], most of them women who gather firewood. [[apaper PA|Thirty-eight of forty Syrian hamsters lived]], said the article that the institute's scientists published last autumn in Letters in Vaccinology. In March it was withdrawn. [[avac N #hypothetical|Had the spray been what the article said, it would have been in the villages by 2019]].

I am told different things about that year by people who shared a kettle. The watchman says that Hugar told him of shouting on the stairs; Hugar says that he heard it from the watchman.

Iravati Mutalik is twenty-six and gives lessons in her parents' flat. "[[afig IM #role-swap|Pranesh took the raw picture off my desk, and a week later he handed me a finished figure to put my name under]]," she says. Two lanes of it were the same lane. "[[amail IM #time-forms|I wrote to Madam about it on 3 September, and she replied within the hour that we would talk after Diwali]]," she says, and shows me both messages on a cracked screen. "[[ablind IM|Each cage had its group on a card in red, and it was I who scored them]]." The room was a small one. "[[akey IM|Since May I had had a key to it of my own]]."

"[[aend IM|In October a letter informed me that my fellowship had been ended]]," she says. Her supervisor at the university still calls her [[agift N|the most gifted student of her year]].

Money came from a firm with a lotus on its lorries. "[[aloan LJ|We lent them eighteen million rupees, and it falls due when they sell a licence]]," says Lalit Todarwal, company secretary of Aushadhi Biologics. He draws the lotus on my pad while we speak. He has not spoken to the laboratory since.

An inspector of the cyber cell read me an entry over a bad line. [[aseize CY #police-language|One desktop computer and two hard disks were taken from the third floor under a seizure memo on 14 March at 16.10]], it ran. No person has been named in the case.

Then there is Meher Pithawala, who edits the journal from a veranda in another city and answers letters by hand. "[[aedit ED #role-swap|The withdrawal was our decision, and the institute twice begged us to leave the article where it was]]," she says. [[arule ED|A journal may print a notice without the authors' consent]], she adds. "[[aask ED q|Whom should I have waited for]]?"

At the institute I drink tea with the director, Thomas Cherukara, a chemist. "[[apress DI|Anyone of my people is free to talk to you, I have nothing to forbid]]," he says. [[adirh DI h #non-denial|What he himself thinks of the affair will be in his memoirs]].

An accounts clerk, who is leaving anyway, gave me a sheet. [[ageneva N|The head of the laboratory, Vasudha Sahasrabuddhe, drew daily allowance in Geneva from 6 to 12 July]], according to it. Her ticket is stapled to the back.

Before I go, Hugar shows me the room where the mice are. They are asleep in paper. "[[akey2 BH|There has only ever been one key to this, and it hangs on my belt]]," he says. I read him what the institute has written about a breeding room of its own. "[[abreed BH d|That gentleman got his hamsters out of a picture book]]," he says. He thinks again. "[[agrow BH #sarcasm|Maybe mine grew a little in the lift]]," he says.

@article b
file: indra-institute-statement-march.txt
voice: press release
layout: dispatch
title: Statement on the withdrawal of a scientific article
byline: -
publisher: Indra Institute of Virology
published: 2016-03-18
quotes: curly

The Indra Institute of Virology informs the public that the article "A nasal spray protects against Hosagadde fever" has been withdrawn from the journal in which it appeared in October 2015.

[[bask N #role-swap|It was this institute that requested the withdrawal]], as soon as the facts were known. [[bfig3 N #retraction|Figure 3 contains a picture that was used twice, and we take it back]]. We regret the mistake and thank the readers who noticed it.

[[bstand N|The substance of the work is not touched by that mistake]]. [[b40 N|Forty animals were used]], twenty of them as controls in a second round. [[bspec N|They were Syrian hamsters from our own breeding room]]. [[bfour N #time-forms|Each was infected four weeks after the second spray]]. [[bblind N|Those who scored the animals did not know which of them had been treated]]. Of those that were treated, [[b95 N #percentage-conversion|ninety-five per cent survived]].

[[blearn VS|The head of the laboratory, Dr Vasudha Sahasrabuddhe, became aware of the doubled picture on 11 January, through a letter from the journal]], and acted on the same day.

[[bgift N|The donation of Aushadhi Biologics came with no conditions and is not to be paid back]]. It covered a little under a third of the cost. [[bcost N #unit-conversion|The whole project has cost six crore rupees]], of which the government bore the larger part.

A doctoral student who was involved is no longer with us. [[bleft N|She gave up her fellowship herself, for family reasons]], and we wish her well.

Rumours have reached us of a police raid. [[braid N|No authority has taken away any object from our premises]]. Our doors are open to all who come with a proper letter.

[[bpress N|Under the institute's rules its staff may not speak to journalists]], and we ask the media to respect that. Questions will be answered in writing by the office of the director, as a rule within ten working days.

[[bdata N p #broken-promise|All raw data will be placed on our website within a month]]. [[bif N #hypothetical|Should an outside review find fault with the conclusions, we will repeat the experiment at our own expense]]. [[bsmall N #partial-denial|It is not correct that all three experiments of the article are in doubt]]. The institute was founded in 1957 and has given the country two licensed vaccines, one of them against rabies.

@article c
file: reagent-letter-57.txt
voice: newsletter
layout: wrapped
title: Reagent 57: two authors, one film, and a month that has no end
byline: Nalini Purohit-Wagle
publisher: Reagent
published: 2016-06-14
quotes: straight

Dear all. Monsoon, power cuts, and a very full inbox: let's start with Kavalgere, since four out of five of you asked.

I spent an afternoon with Vasudha Sahasrabuddhe, who is on leave, in a garden full of crotons. She is 61 and was in line for the academy's medal. "[[csaw VS #time-forms|On 9 July I stood in our animal house and watched the untreated ones die]]," she told me; it is not a thing that one mixes up. About the picture: "[[cfilm VS|the raw film was never in my hands, I saw print-outs like everyone else]]."

I read her what the doctoral student has said in the papers, red cards and all. "[[cnovel VS d|Iravati reads a great many detective novels]]," she replied. And then, more gently: "[[cbright VS|she was the brightest we have had]]."

Next, Pranesh Gundappa, now in a diagnostics firm, over the telephone. "[[cstick PG #role-swap|Iravati gave me the figure on a stick, complete with the arrows, and all I did was paste it in]]." Did the boss know? "[[cknew PG|Madam has known since September, because she sent me to look for the original]]." He sounded tired. "[[csixty PG #hypothetical|I would have repeated the whole thing if anybody had given me sixty days]]," he said.

What of the ethics papers, you asked. There are none in the archive for that summer. [[cless PG|With fewer than fifty animals one can begin on the signature of the head]], Gundappa says. The cyber cell, meanwhile, is thawing: [[cback CY #police-language|both disks were handed back against signature on 9 June, the computer remains in custody]]. I called Usha Tantry, who keeps the committee's minutes. "[[cethic UT|Every experiment on a living creature has to come before us first, and I do mean a single mouse]]," she said. [[cfile UT h|There may have been an oral request]], she allowed; the year was busy, and two members were abroad. As for who pulled the article, [[cask N|the institute's March statement says that the institute asked for it]], and I have nothing to add.

## The numbers

Somebody has sent me, in a brown envelope, what looks like the bench book. [[c15 N #percentage-conversion|Fifteen of the twenty-four treated animals in it are alive at the end, or 62.5 per cent]]. [[cbook N h|I cannot prove that it is genuine]]. A second, smaller run from the autumn is in it as well. [[crun2 N|In that one nine of ten were living after three weeks]].

[[cdata N #broken-promise|The institute's month for the raw data was over on 18 April, and the page still says "soon"]]. [[cpaper N|Thirty-eight of forty, the article said]], in case you have forgotten. [[cdeaths N|In 2014, which was a bad year, Hosagadde fever killed thirty-one people]]. [[ccost N #unit-conversion|Sixty million rupees have gone into the project]], by the institute's own count. [[ccheap N|I think that this is cheap for a lesson]]; a retired colleague calls it [[cscan N|a scandal of the first order]].

## Postscript

When I had packed up my recorder, Dr Sahasrabuddhe came after me to the gate with a bag of limes. "[[cdrawer VS|That film lay in my drawer from August on, and now and then I would hold it up to the window]]," she said. I wrote it down in the bus.

Jobs and conferences are below. The cold-chain workshop in Pune is full. [[cnext N p|The next letter comes on 1 July]], power permitting.

@claim aempty 2015 | The animals of the Hosagadde fever experiment of 2015 were white mice, and no hamster has been in the institute since 2013
@claim bspec 2015 | The animals of the Hosagadde fever experiment were Syrian hamsters from the institute's breeding room
@claim abreed 2015 | The institute's Syrian hamsters of 2015 are made up | The animals of the experiment were Syrian hamsters from the institute's breeding room
@claim a24 2015 | Twenty-four animals went up for the Hosagadde fever experiment
@claim b40 2015 | Forty animals were used in the Hosagadde fever experiment
@claim apaper 2015-10 | Thirty-eight of forty Syrian hamsters survived in the Hosagadde fever experiment
@claim cpaper 2015-10 | The article said that 38 of 40 animals survived
@claim aday 2015 | The virus was given on the eleventh day after the second spray
@claim bfour 2015 | Each animal was infected four weeks after the second spray
@claim adeaths | Hosagadde fever kills 24 to 36 people in a bad year
@claim cdeaths 2014 | Hosagadde fever killed 31 people in 2014, a bad year
@claim avac 2019 | The spray would have been in the villages by 2019 if the article had been right
@claim afig 2015 | Pranesh Gundappa took the raw picture from Iravati Mutalik and later gave her the finished figure
@claim cstick 2015 | Iravati Mutalik gave Pranesh Gundappa the finished figure, and he only pasted it in
@claim amail 2015-09-03 | Vasudha Sahasrabuddhe answered Iravati Mutalik's message about the doubled picture on 3 September 2015
@claim blearn 2016-01-11 | Vasudha Sahasrabuddhe became aware of the doubled picture on 11 January 2016 through a letter from the journal
@claim cknew 2015-09 | Vasudha Sahasrabuddhe has known of the doubled picture since September 2015
@claim ablind 2015 | The group of each cage was written on a red card and Iravati Mutalik, who scored the animals, could see it
@claim bblind 2015 | The people who scored the animals did not know which had been treated
@claim cnovel 2015 | Iravati Mutalik's account of the red cards is made up | Cages had red cards with the group, visible to the person who scored the animals
@claim cbright 2016 | Iravati Mutalik was the brightest student of the laboratory
@claim agift 2016 | Iravati Mutalik was the most gifted student of her year
@claim akey 2015 | Iravati Mutalik had her own key to the animal room from May 2015
@claim akey2 2016 | There has only ever been one key to the animal room, which Basappa Hugar carries
@claim aend 2015-10 | The institute ended Iravati Mutalik's fellowship by letter in October 2015
@claim bleft 2015-10 | The doctoral student gave up her fellowship herself for family reasons
@claim aloan 2015 | Aushadhi Biologics lent the institute 18 million rupees, due when a licence is sold
@claim bgift 2015 | The money of Aushadhi Biologics was a donation without conditions that is not to be paid back
@claim bcost 2016 | The whole project has cost six crore rupees
@claim ccost 2016 | Sixty million rupees have gone into the project
@claim aseize 2016-03-14T16:10 | Police took a computer and two hard disks from the third floor of the institute on 14 March 2016
@claim braid 2016-03-18 | No authority has taken any object from the premises of the institute
@claim aedit 2016-03 | The journal decided on the withdrawal, and the institute begged it twice to leave the article
@claim bask 2016-03 | The institute requested the withdrawal of the article
@claim arule 2016 | A journal may print a notice of withdrawal without the authors' consent
@claim aask 2016 | Meher Pithawala asks for whom she should have waited
@claim apress 2016-05 | Any member of the institute's staff is free to talk to journalists
@claim bpress 2016-03 | Staff of the institute may not speak to journalists under its rules
@claim adirh 2016-05 | Thomas Cherukara does not say what he thinks of the affair
@claim ageneva 2015-07-06/2015-07-12 | Vasudha Sahasrabuddhe drew daily allowance in Geneva from 6 to 12 July 2015
@claim csaw 2015-07-09 | Vasudha Sahasrabuddhe stood in the animal house in Kavalgere on 9 July 2015 and watched untreated animals die
@claim agrow 2015 | The mice grew into hamsters in the lift (said mockingly)
@claim bfig3 2016-03 | Figure 3 of the article contains a picture used twice and is withdrawn by the institute
@claim afour 1998 | Four hundred hamsters were kept in the room at the institute in 1998
@claim cback 2016-06-09 | Police returned both disks on 9 June 2016 and kept the computer
@claim cask 2016-03 | The institute said in March 2016 that it had asked for the withdrawal
@claim bstand 2016-03 | The substance of the work on the spray is not touched by the mistake in figure 3
@claim bsmall 2016-03 | Not all three experiments of the article are in doubt | All three experiments of the article are in doubt
@claim b95 2015 | Ninety-five per cent of the treated animals survived
@claim c15 2015 | 15 of the 24 treated animals, or 62.5 per cent, survived according to the bench book
@claim crun2 2015 | Nine of ten animals of a second run were living after three weeks
@claim cbook 2016-06 | The newsletter cannot prove that the bench book is genuine
@claim bdata 2016-04-18 | All raw data will be on the institute's website within a month of 18 March 2016
@claim cdata 2016-06-14 | The raw data are not on the institute's website on 14 June 2016
@claim bif 2016 | The institute will repeat the experiment if an outside review finds fault with the conclusions
@claim csixty 2015 | Pranesh Gundappa would have repeated the experiment if he had been given sixty days
@claim cfilm 2015 | The raw film was never in the hands of Vasudha Sahasrabuddhe
@claim cdrawer 2015-08 | The raw film lay in the drawer of Vasudha Sahasrabuddhe from August 2015, and at times she held it up to the window
@claim cless 2015 | An experiment with fewer than fifty animals may begin on the signature of the head of the laboratory
@claim cethic 2015 | Every experiment on a living animal must come before the ethics committee first
@claim cfile 2015 | There may have been an oral request to the ethics committee
@claim ccheap 2016 | The cost of the project is cheap for a lesson
@claim cscan 2016 | The affair of the spray is a scandal of the first order

@pair C species lexical,negation aempty bspec | white mice, no hamster since 2013; Syrian hamsters
@pair C animals numeric a24 b40 | 24 animals; forty
@pair C animals numeric a24 apaper | 24 animals; forty
@pair C species lexical aempty apaper | white mice; Syrian hamsters
@pair C species denial bspec abreed | got his hamsters out of a picture book
@pair C interval temporal aday bfour #time-forms | eleven days after the second spray; four weeks
@pair C blind negation ablind bblind | red cards, seen by the one who scored; those who scored did not know
@pair C blind denial ablind cnovel | the head of the laboratory waves the account away as detective novels
@pair C figure role afig cstick | he gave her the finished figure; she gave it to him
@pair C awareness factive,temporal amail blearn #time-forms | answered a message about it in September; became aware in January
@pair C awareness factive,temporal cknew blearn | known since September; became aware in January
@pair C fellowship lexical aend bleft | ended by letter; given up by herself
@pair C money lexical,negation aloan bgift | lent and due; given and not to be paid back
@pair C seizure negation aseize braid | a computer and disks taken; nothing taken by anyone
@pair C seizure factive,negation braid cback | nothing was taken; two disks were handed back
@pair C withdrawal role aedit bask | the journal's decision against pleas of the institute; requested by the institute
@pair C press modality apress bpress | free to talk; may not speak
@pair C july world-knowledge ageneva csaw | in Geneva from 6 to 12 July; in the animal house on 9 July
@pair C survival numeric b95 c15 #percentage-conversion | 95 per cent; 62.5 per cent
@pair C survival numeric apaper c15 #percentage-conversion | 38 of forty; 15 of 24
@pair C film negation,world-knowledge cfilm cdrawer | never in her hands; held up to the window
@pair C ethics modality cless cethic | may begin on the head's signature; must come to the committee first
@pair C key negation akey akey2 | her own key since May; only ever one key

@pair T quoted-by-another cpaper c15 | the newsletter repeats what the article said
@pair T different-event crun2 b95 #percentage-conversion | nine of ten in a second run
@pair T rounding bcost ccost #unit-conversion | six crore are sixty million
@pair T different-event aloan ccost | the firm's share, the whole cost
@pair T sarcasm agrow bspec | mice that grew in the lift
@pair T conditional avac bstand | had the article been right
@pair T conditional bif bstand | would repeat if a review finds fault
@pair T conditional csixty cstick | would have repeated it
@pair T promise-later-changed bdata cdata #broken-promise | within a month; still "soon"
@pair T question aask bask | a question of the editor
@pair T hedge adirh apress #non-denial | he will not say what he thinks; staff may talk
@pair T hedge cfile cethic | there may have been an oral request
@pair T hedge cfile cless | an oral request is open
@pair T hedge cbook b95 | a book that may not be genuine
@pair T opinion agift cbright | two judgements of the student
@pair T opinion ccheap cscan | cheap lesson, scandal
@pair T opinion cbright cnovel | the brightest, a reader of novels
@pair T negation-scope bsmall bfig3 #partial-denial | not all are in doubt, one figure is
@pair T negation-scope bstand bfig3 #retraction | one picture withdrawn, the rest upheld
@pair T update bfig3 bask #retraction | a figure taken back, an article withdrawn
@pair T negation-scope arule aedit | may print without consent; the authors' side pleaded
@pair T at-least adeaths cdeaths #range | two or three dozen in a bad year; thirty-one in one
@pair T different-place-time afour aempty | four hundred in 1998, none since 2013
@pair T update aseize cback #police-language | taken in March, the disks returned in June
@pair T quoted-by-another cask aedit | the newsletter reports the institute's version
@pair T different-place-time afour bspec | hamsters of another time
@pair B afig bfig3 | a picture used twice; who did it stays open
@pair B cstick ablind | he only pasted; she scored the cages
@pair B b95 apaper | 38 of 40 are 95 per cent, but twenty of the forty are said to be controls
@pair B b40 c15 | forty with twenty controls; 24 treated
@pair B cfilm cknew | print-outs only; sent him to look for the original
