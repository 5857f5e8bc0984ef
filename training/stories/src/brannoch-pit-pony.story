@story brannoch-pit-pony clean
topic: obituaries
places: Brannoch, Glen Sorley, Ben Haldane, Auchnamurren, Brannoch Mountain Rescue
@speaker NC Nessa Carmichael-Dow | Carmichael-Dow, Nessa
@speaker EC Eilidh Carmichael | Eilidh, daughter
@speaker FM Fintan Mulqueen | Mulqueen, climber
@speaker RG Ruaridh Garvock | Garvock, team leader
@speaker PS Padraig Sheedy | Sheedy, former miner
@speaker BM Brannoch Mountain Rescue | the team
@speaker SS Senga Strachur | Strachur, spokeswoman of the museum
@speaker MN Minister for Sport | the minister

@article a
file: albyn-intelligencer-obituary-carmichael-dow.txt
voice: broadsheet
layout: text
title: Nessa Carmichael-Dow: mountain rescuer who learnt her trade underground
byline: Torcuil Ballantrae
publisher: The Albyn Intelligencer
published: 2020-02-08
quotes: curly

Nessa Carmichael-Dow, who has died at the age of 94, used to say that a frightened climber and a frightened pony need the same three things: a low voice, a tight strap, and something to chew. She had the chance to compare them.

She was born at Brannoch on 14 March 1925, the fifth of seven. Her father kept the stables of the colliery. At sixteen, with the men away, she went down the shaft in his place. [[apony N|She trained eleven ponies there]], the last of which, Bramble, [[abram N|was still at grass in 1964]]. [[akeen PS|There was no better hand with a horse in four counties]], said Padraig Sheedy, who worked the winch above her. [[acash PS|With money she was hopeless]], he said as well.

The mountains came later, by way of a motorcycle. [[ajoin N|She joined Brannoch Mountain Rescue in 1951]] and was its leader from 1958 to 1981. [[afirst N #partial-denial|She was not its first woman, as has sometimes been written, though she was the first to lead it]]. [[acount N #bound|More than two hundred people were brought down in her time]]. One married her: the surveyor Alan Dow, whom she had carried over a river in 1954.

[[aaval N|In the avalanche of 1961 she dug for nine hours, and three of the four lived]]. [[amet N|It was eighteen degrees below freezing that night on Ben Haldane]]. Colleagues remember the flask. "[[apicnic NC #sarcasm|Lovely weather for a picnic]]," she said when the wind took the tent.

[[aandes N #unit-conversion|In 1963, in the Andes, she reached 6,100 metres]] with a party of six. [[agreen N|To Greenland, four years afterwards, she went as quartermaster]]. She disliked it, the dogs excepted.

[[amedal N|She was offered a medal in 1975]]. "[[adinner NC #partial-denial|I never refused the medal, I refused the dinner]]," she told a journalist. The medal hung in the byre. The minister of the day called her [[amin MN|the conscience of the hills]].

Her rule was hard. Nobody set out without having been weighed with their pack. "[[astrict FM|She was a tyrant, and I still check my bootlaces when I hear a certain kind of cough]]," Fintan Mulqueen, the Himalayan climber, said of her. [[alast NC p #broken-promise|On giving up the leadership she announced that she would not set foot on Ben Haldane again]]. A hip was replaced in 1984.

In old age she lived at Auchnamurren with a stove and a telescope. "[[adau EC|My mother slept with the radio of the team beside her until the last week]]," her daughter, Eilidh Carmichael, said. She is survived by her, by a son and by seven grandchildren. Her husband died in 1998.

@article b
file: glen-sorley-post-nessa-remembered.html
voice: local paper
layout: modern
title: Caps off in Glen Sorley
byline: Mairead Tullibody
publisher: Glen Sorley Post
published: 2020-02-13
quotes: curly

The bar of the Auchnamurren Inn had to open its back room on Tuesday, and then the yard. They had come in boots, as she had wished it. Outside stood a pony with a black ribbon, which it ate.

"[[bher RG|She was the gentlest person I have been shouted at by]]," Ruaridh Garvock said. He leads the team today. [[blog RG #bound|The log has 212 names between 1958 and 1981]], he said, "[[blog2 RG|and four dogs]]." [[bninety RG|It had been ninety when the hundredth call-out was celebrated in 1970]].

[[bavd RG|The avalanche he thinks of first is the one of 1969, when nobody was found alive]]. She went to every one of the families. "[[bnever EC h|Whether she ever got over that winter, I couldn't tell you]]," said her daughter.

The night of 1961 has become a song. [[bglen N|Down in the glen it was thawing, two degrees above]], as old men in the yard recalled, and the rain ran off their caps. [[bcoll PS|They say up there the spit froze before it landed]], said Padraig Sheedy. He was the winch man at Brannoch and will be ninety-six in May.

Of her ponies one knows more than of her children. [[bbram PS|Bramble died in 1971, in clover, and had a bigger funeral than the manager]], said Sheedy. He let a minute go by. [[bif PS #hypothetical|If the pit had stayed open, she would never have looked at a hill]], he said.

There will be a room for her at the museum in Brannoch. [[bmus SS p #broken-promise #spokesperson|It is going to open on 14 March, her birthday]], said a spokeswoman, Senga Strachur. Asked if the medal would be in it, [[bmedl SS h #non-denial #spokesperson|she said that the case was a very fine case]]. The family has the medal in a tin.

[[bupon N|In 1990, at sixty-five, she was seen on the summit of Ben Haldane with a thermos]], and stood everyone a drink for keeping quiet about it. "[[bpeak FM #unit-conversion|Twenty thousand feet in Peru, on a bicycle lamp and oatcakes, and I was the one who was sick]]," said Fintan Mulqueen, who was of the party. [[bpron FM #ambiguous-pronoun|Alan told the cook that he had lost the stove]], he remembered, and to this day nobody knows whose fault it was.

"[[bq EC q|Who is going to tell us now when to turn back]]," Eilidh Carmichael asked in the yard. The rain did not stop. [[bquo N|The minister's word about the conscience of the hills was read out]], to some coughing. The pass road was closed by snow on the way home and opened again at ten.

[[bmon N|For the team's new vehicle 3,000 pounds lay in the hat at midnight]].

@article c
file: brannoch-rescue-bulletin-spring-2020.txt
voice: newsletter
layout: keyed
title: Team bulletin, spring 2020
byline: -
publisher: Brannoch Mountain Rescue
published: 2020-04-20
quotes: straight

Call-outs since New Year: nine. Since 23 March we have asked everyone to stay low, and you have. The road up Glen Sorley is open to residents only. Thank you.

Nessa. A good deal has been printed, most of it right. We add some things from the drawers.

[[cheight N #rounding|The pass at which she liked to weigh the packs lies at nearly four thousand feet]]. [[cheight2 N #unit-conversion|The map gives 1,207 metres]]. She held that anyone who was out of breath there had better sit down and admire the view.

[[cnine BM|On that night of 1961 she was off the rope for no more than twenty minutes in nine hours]], the duty sheet says. [[cfour N|Four had been buried; the fourth, a student from Cork, died in hospital]].

[[cquart N|On the Greenland expedition of 1967 the quartermaster's list has 31 kinds of biscuit]]. [[cquart2 N|The party of 1963 had none to spare]].

[[cearly N #partial-denial|The team has had women in it since it was founded in 1946, but it had no woman in charge before Nessa]]. The first was a postmistress.

[[chorse N|Of her eleven pit ponies four came up with her for good in 1947]]; the rest stayed with the colliery until it closed. [[cson N|Her son writes that she never spoke of the dark, only of the smell]].

[[cmus SS #spokesperson|The museum's room could not be opened in March, for reasons known to all, Senga Strachur tells us; it will be in September]]. [[cmed N|The medal has since been lent by the family]].

Money: [[chat N|the hat at Auchnamurren has become 14,200 pounds, with what came by post]]. A new vehicle costs 46,000. [[cift N #hypothetical|Were each member of the public whom we have carried to give a tenner, we could drive it home]]. "[[cgrum RG|I would sooner have a second stretcher]]," says Ruaridh. [[cgrum2 BM m|The committee wants the vehicle]].

[[cfear N h|It may be that the summer meet falls through]]. Until then: low voice, tight strap, something to chew.

@article d
file: moorland-beacon-caps-off.txt
voice: local paper
layout: wrapped
title: Caps off in Glen Sorley
byline: Mairead Tullibody
publisher: The Moorland Beacon
published: 2020-12-02
copy_of: b
note: a copy of the Glen Sorley Post's piece of 13 February 2020, which the site dates by its last technical change
quotes: straight

The bar of the Auchnamurren Inn had to open its back room on Tuesday, and then the yard. They had come in boots, as she had wished it. Outside stood a pony with a black ribbon, which it ate.

"[[dher RG #wrong-date-copy|She was the gentlest person I have been shouted at by]]," Ruaridh Garvock said. He leads the team today. [[dlog RG #wrong-date-copy|The log has 212 names between 1958 and 1981]], he said, "and four dogs". It had been ninety when the hundredth call-out was celebrated in 1970.

[[davd RG|The avalanche he thinks of first is the one of 1969, when nobody was found alive]]. She went to every one of the families. "Whether she ever got over that winter, I couldn't tell you," said her daughter.

The night of 1961 has become a song. [[dglen N|Down in the glen it was thawing, two degrees above]], as old men in the yard recalled, and the rain ran off their caps. They say up there the spit froze before it landed, said Padraig Sheedy. He was the winch man at Brannoch and will be ninety-six in May.

Of her ponies one knows more than of her children. [[dbram PS #wrong-date-copy|Bramble died in 1971, in clover, and had a bigger funeral than the manager]], said Sheedy. He let a minute go by. If the pit had stayed open, she would never have looked at a hill, he said.

There will be a room for her at the museum in Brannoch. [[dmus SS p #wrong-date-copy|It is going to open on 14 March, her birthday]], said a spokeswoman, Senga Strachur. Asked if the medal would be in it, she said that the case was a very fine case. The family has the medal in a tin.

In 1990, at sixty-five, she was seen on the summit of Ben Haldane with a thermos, and stood everyone a drink for keeping quiet about it. "[[dpeak FM|Twenty thousand feet in Peru, on a bicycle lamp and oatcakes, and I was the one who was sick]]," said Fintan Mulqueen, who was of the party.

Who is going to tell us now when to turn back, Eilidh Carmichael asked in the yard. The rain did not stop. The minister's word about the conscience of the hills was read out, to some coughing. The pass road was closed by snow on the way home and opened again at ten.

For the team's new vehicle 3,000 pounds lay in the hat at midnight.

@claim apony 1941/1947 | Nessa Carmichael-Dow trained eleven pit ponies at Brannoch
@claim abram 1964 | The pony Bramble was still at grass in 1964
@claim akeen | Nessa Carmichael-Dow had the best hand with a horse in four counties
@claim acash | Nessa Carmichael-Dow was hopeless with money
@claim ajoin 1951 | Nessa Carmichael-Dow joined Brannoch Mountain Rescue in 1951
@claim afirst 1958 | Nessa Carmichael-Dow was the first woman to lead Brannoch Mountain Rescue and not its first woman | Nessa Carmichael-Dow was the first woman in Brannoch Mountain Rescue
@claim acount 1958/1981 | More than 200 people were brought down in the time of Nessa Carmichael-Dow as leader
@claim aaval 1961 | Nessa Carmichael-Dow dug for nine hours in the avalanche of 1961 and three of four buried people lived
@claim amet 1961 | The temperature on Ben Haldane on the night of the avalanche of 1961 was 18 degrees below freezing
@claim apicnic 1961 | The weather on Ben Haldane was lovely for a picnic (said mockingly)
@claim aandes 1963 | Nessa Carmichael-Dow reached 6,100 metres in the Andes in 1963
@claim agreen 1967 | Nessa Carmichael-Dow went to Greenland in 1967 as quartermaster
@claim amedal 1975 | Nessa Carmichael-Dow was offered a medal in 1975
@claim adinner 1975 | Nessa Carmichael-Dow refused the dinner and not the medal | Nessa Carmichael-Dow refused the medal
@claim amin | Nessa Carmichael-Dow was the conscience of the hills
@claim astrict | Nessa Carmichael-Dow was a tyrant
@claim alast 1981 | Nessa Carmichael-Dow will not set foot on Ben Haldane again
@claim bher | Nessa Carmichael-Dow was the gentlest person by whom Ruaridh Garvock was shouted at
@claim blog 1958/1981 | The log of Brannoch Mountain Rescue has 212 rescued people between 1958 and 1981
@claim blog2 1958/1981 | The log of Brannoch Mountain Rescue has four rescued dogs
@claim bninety 1970 | Ninety people had been rescued when the hundredth call-out was celebrated in 1970
@claim bavd 1969 | Nobody was found alive after the avalanche of 1969
@claim bnever 1969 | Eilidh Carmichael does not know whether her mother got over the winter of 1969
@claim bglen 1961 | The temperature in the glen on the night of the avalanche of 1961 was two degrees above freezing
@claim bbram 1971 | The pony Bramble died in 1971
@claim bif | Nessa Carmichael-Dow would never have taken to the hills if the pit had stayed open
@claim bmus 2020-03-14 | The room for Nessa Carmichael-Dow at the museum of Brannoch will open on 14 March 2020
@claim bmedl 2020-02 | Senga Strachur does not say whether the medal will be in the room
@claim bupon 1990 | Nessa Carmichael-Dow was on the summit of Ben Haldane in 1990
@claim bpeak 1963 | Fintan Mulqueen's party reached 20,000 feet in Peru in 1963
@claim bpron 1963 | Alan Dow or the cook had lost the stove
@claim bq 2020-02 | Eilidh Carmichael asks who will tell people when to turn back
@claim bquo 2020-02 | The minister's word that Nessa Carmichael-Dow was the conscience of the hills was read out
@claim bmon 2020-02-11 | 3,000 pounds had been collected for a vehicle by midnight on 11 February 2020
@claim cheight | The weighing place of Nessa Carmichael-Dow lies at nearly 4,000 feet
@claim cheight2 | The weighing place of Nessa Carmichael-Dow lies at 1,207 metres
@claim cnine 1961 | Nessa Carmichael-Dow was off the rope for no more than twenty minutes in nine hours in 1961
@claim cfour 1961 | Four people were buried in 1961, the fourth of whom died in hospital
@claim cquart 1967 | The quartermaster's list of the Greenland expedition of 1967 has 31 kinds of biscuit
@claim cquart2 1963 | The Andes party of 1963 had no biscuits to spare
@claim cearly 1946 | Brannoch Mountain Rescue has had women since 1946 but none in charge before Nessa Carmichael-Dow
@claim chorse 1947 | Four of the eleven pit ponies of Nessa Carmichael-Dow came up with her in 1947
@claim cson | Nessa Carmichael-Dow never spoke of the dark of the pit
@claim cmus 2020-09 | The room for Nessa Carmichael-Dow at the museum of Brannoch could not open in March and will open in September 2020
@claim cmed 2020-04 | The medal of Nessa Carmichael-Dow has been lent by the family
@claim chat 2020-04 | 14,200 pounds have been collected for a vehicle by April 2020
@claim cift 2020-04 | The vehicle could be bought if every rescued person gave ten pounds
@claim cgrum 2020-04 | A second stretcher is better than a vehicle
@claim cgrum2 2020-04 | The committee of Brannoch Mountain Rescue wants a vehicle
@claim cfear 2020 | The summer meet may fall through

@same dher bher
@same dlog blog
@same davd bavd
@same dglen bglen
@same dbram bbram
@same dmus bmus
@same dpeak bpeak

@pair T update abram bbram | at grass in 1964, dead in 1971
@pair T at-least acount blog #bound | more than two hundred; 212
@pair T update bninety blog | ninety by 1970, 212 by 1981
@pair T different-event blog2 blog | people and dogs
@pair T different-event aaval bavd | the avalanches of 1961 and 1969
@pair T different-event cfour bavd | one of four died; nobody was found alive in the other
@pair T negation-scope cfour aaval | three of the four lived; the fourth died
@pair T different-place-time amet bglen | eighteen below on the mountain, two above in the glen
@pair T sarcasm apicnic amet | a picnic at eighteen below is mockery
@pair T rounding aandes bpeak #unit-conversion | 6,100 metres; twenty thousand feet
@pair T rounding cheight cheight2 #unit-conversion | nearly four thousand feet; 1,207 metres is 3,960
@pair T different-event cquart cquart2 | two expeditions and their biscuits
@pair T different-event agreen aandes | quartermaster in Greenland, climber in the Andes
@pair T opinion astrict bher | tyrant, gentlest
@pair T opinion akeen acash | best hand with a horse, hopeless with money
@pair T opinion cgrum cgrum2 | a stretcher, a vehicle
@pair T opinion amin astrict | conscience of the hills, tyrant
@pair T quoted-by-another bquo amin | the word of the minister read out again
@pair T negation-scope afirst cearly #partial-denial | not the first woman, the first to lead
@pair T negation-scope adinner amedal #partial-denial | a medal offered; she refused the dinner
@pair T promise-later-changed alast bupon #broken-promise | would not set foot there again; on the summit in 1990
@pair T promise-later-changed bmus cmus #broken-promise | 14 March; not before September
@pair T hedge bmedl cmed #non-denial | the case is a fine case; later the medal was lent
@pair T hedge bnever bavd | she cannot tell
@pair T hedge bpron bpeak #ambiguous-pronoun | one of two men had lost the stove
@pair T conditional bif chorse #hypothetical | if the pit had stayed open; she came up in 1947
@pair T conditional cift chat #hypothetical | what would be if each gave ten pounds
@pair T update bmon chat | 3,000 in the hat, 14,200 with the post
@pair T question bq bher | a question in mourning
@pair T at-least chorse apony | four of the eleven
@pair T at-least cnine aaval #bound | no more than twenty minutes in the nine hours
@pair T hedge cfear bq | the meet may fall through
@pair T different-place-time ajoin cearly | she joined in 1951; there had been women since 1946
