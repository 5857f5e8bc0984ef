@story anokye-gold dirty
topic: mining
places: Anokyekrom, Bremfo Hill, Tarkessa Minerals, Dwenase Valley
@speaker PO Yaw Dzokoto | Dzokoto, Chief Superintendent Dzokoto, district police commander, commander, police
@speaker EB Efua Bentsil | Bentsil, Ms Bentsil, spokeswoman
@speaker TK Tarkessa Minerals | Tarkessa, company
@speaker KG Kwaku Gyamera | Gyamera, survivor
@speaker SK Selorm Kpeglo | Kpeglo, head of security
@speaker AB Ato Buafo | Buafo, licence holder
@speaker AN Afia Nyarkoh | Nyarkoh, inspector of mines
@speaker SP Akua Sarpomaa | Sarpomaa, Nana Sarpomaa, queen mother
@speaker MO Korkor Ollennu | Ollennu, gold buyer
@speaker AT Adwoa Twumwaa | Twumwaa, widow
@speaker IY Issifu Yamba | Yamba, guard
@speaker DE Kwesi Amoafo | Amoafo, district engineer
@speaker RC Comfort Lartebea | Lartebea, Assistant Commissioner Lartebea, regional commander
@speaker FS fire service | firemen

@article a
file: cna-anokyekrom-shaft.xml
voice: agency wire
layout: newsml
title: Men trapped as disused gold shaft caves in
byline: Ekow Quansah-Mills
publisher: Coastline News Agency
published: 2022-06-14T11:20+00:00
quotes: curly

ANOKYEKROM (CNA) - Firemen were pumping water from a disused gold shaft in the forest belt on Tuesday after the ground gave way under a party of informal miners.

[[ain PO #police-language|Seventeen persons, all adult males, entered the shaft on Monday night]], the district police commander, Chief Superintendent Yaw Dzokoto, said. [[atime PO #police-language #time-forms|The collapse occurred at 0210 hours]]. [[aout PO|Four of the men had been brought up alive by first light]], according to the same officer.

[[afire FS #range|The fire service put the number of people below at between fifteen and twenty]]. It had one pump at the site and was waiting for a second, on loan from a cocoa warehouse.

Shaft No. 3 at Bremfo Hill lies on the edge of the concession of Tarkessa Minerals, two kilometres from the company's open pit. [[adepth EB #spokesperson|It is 38 metres deep, and it has been out of use since 2018]], a company spokeswoman, Efua Bentsil, said by telephone. [[apit N|The open pit goes down to 140 metres]].

"[[aseal EB #role-swap #spokesperson|The district assembly put the concrete cap on it in 2019, at our request]]," she said. [[aguards EB #spokesperson|No member of the security staff was near the place that night]], she added. Asked how the cap came to be in pieces, [[acap EB h #non-denial #spokesperson|she said that the company would not speculate while people were being looked for]].

On the other side of a drainage ditch begins the strip of Ato Buafo, who holds papers as a small-scale operator. "[[alic AB|My licence is good until 2026, go and look in the register]]," he said. He said his machines stand on his own side of the ditch. [[apump AB|One pump of his, a diesel, was working in No. 3 from nightfall until the ground moved]], as a favour to the men.

Gold prices above 1,800 dollars an ounce have drawn thousands of young people into old workings. [[aone N|At the same hill a wall of shaft No. 1 fell in 2017 and killed three]].

[[ahelp EB p #broken-promise #spokesperson|The families will be looked after for as long as they need it]], Bentsil said. [[afill EB #spokesperson|Whether an old shaft is filled in or merely covered is for the company to choose]], she said in reply to a question about the law. Heavy rain was forecast for the night.

@article b
file: ink-and-laterite-bremfo-hill.txt
voice: long read
layout: text
title: What the ledger of Korkor Ollennu weighs
byline: Nii Tackie-Yarboi
publisher: Ink & Laterite
published: 2022-08-07
quotes: curly

In the market of Anokyekrom, between a woman who sells padlocks and a man who repairs wigs, Korkor Ollennu keeps a scale under a cloth. It is accurate to a tenth of a gram. She has bought from the hill for nineteen years.

"[[bounces MO #unit-conversion|Number three was a poor hole; it never gave me more than forty-one ounces in one month]]," she says. She pays in the evening and asks no one for a name.

Kwaku Gyamera was one of those she did not ask. He is twenty-six and lay for eleven weeks in the ward of the mission hospital with his leg in a frame. What he remembers he tells in the same order each time, his sister says, like a lesson. "[[bpump KG|The engine went quiet around midnight, and after that the water came up over our knees]]." The owner's nephew had carried the fuel away. "[[bcount KG|I went in last and counted the lamps ahead of me; with mine there were twenty-two]]. [[bdepth KG #range|From the rope we used I can say that it is between sixty and seventy metres to the floor]]."

How did they get as far as the ladder? "[[bgate KG|Every night the guards waved us through]]," he says, "[[bpaid KG|and each of us put fifty cedis into Issifu's hand]]."

Issifu Yamba, the guard with the hand, is from the north and now drives a lorry for a shea trader. He spoke to me on two evenings. "[[bresign IY|On the Thursday I gave them my letter, before anyone at the company had said a word to me about it]]," he told me; he had a photograph of it, stamped by a clerk. About the fifty cedis he laughed. "[[byam IY h #non-denial|People give a gatekeeper many things, oranges too]]," he said.

Then there is the Sunday. Nana Akua Sarpomaa, the queen mother, receives on a veranda with a view of the hill. "[[bsunday SP|Two days before the earth fell I sat in the commander's office and told him that boys were going down there at night]]," she says. Her linguist, who had come with her, says that she said it twice. "[[bif SP #hypothetical|If he had sent one car up the hill, they would all be home]]."

The office she means has a fan, a calendar from a brewery, and Chief Superintendent Yaw Dzokoto. "[[bheard PO|That anybody was using the shaft I learnt when my telephone rang on the Tuesday, and not an hour earlier]]," he says. Of the visit he has his own account. "[[bdeny PO d #denied-denial|I have never said that Nana did not come to see me]]," he says. "[[bland PO|She talked for twenty minutes about a boundary at her farm, and about that alone]]."

And why had no patrol gone up in all those months? "[[benter PO|My men cannot set foot on a concession without a letter from its owner, whatever the reason]]," he says. His predecessor told a magistrate the same thing in 2016, in a case about stolen cable.

[[bfew PO #police-language|Six persons survived and eleven bodies were recovered, which accounts for everybody]], reads the closing line of his report. Gyamera's sister has five more names on the back of a school exercise book. She rang each number on it. Two were answered, by mothers.

[[bbest AB|Buafo still calls No. 3 the luckiest shaft in the district]], and he has named a bar after it. When I ask Ollennu whether she will go on buying, she folds the cloth over the scale.

@article c
file: dwenase-courier-bremfo.txt
voice: local paper
layout: keyed
title: Bremfo Hill: where we are after three days
byline: Abena Konamah
publisher: Dwenase Courier
published: 2022-06-17
quotes: straight

Eleven coffins stood in the Presbyterian school on Thursday evening, all of them made by the same carpenter from boards that the assembly had kept for desks.

[[cend FS|The firemen ended their search at noon]]. [[ctime N #time-forms #stealth-edit|The ground had gone at twenty minutes to five on Tuesday morning]], on a night without rain. [[csix FS|Six men got out with their lives]], one of them with a broken leg.

Inspector of mines Afia Nyarkoh came from the capital and spent an hour at the ditch. [[clic AN|The paper that Mr Buafo shows to everyone ran out on 31 March last year, and no other was ever issued]], she said. [[cmust AN|As for the shaft, the holder of the concession has to fill it to the brim within ninety days of leaving it]]. She would send her findings to the ministry by the end of the month. [[cfault AN h|It was too early to say which of the two was at fault]], she thought.

Buafo was sitting on an upturned head pan by the ditch, among relatives. "[[cbroke2 AB #role-swap|It was men in Tarkessa helmets who opened the concrete lid, and then they charged my boys for using the hole]]," he said.

In the Dwenase Valley the argument is about concrete. "[[cseal DE #role-swap|Tarkessa's own people poured the lid and mailed us four photographs of it]]," said Kwesi Amoafo, the district engineer, who has the pictures in a folder. [[cthick DE|The lid was 45 centimetres thick]], he said.

Who broke it, and with what? "[[cbroke SK #role-swap|Buafo's crew smashed it with his compressor, one night in February]]," said Selorm Kpeglo, head of security at the mine. "[[ccomp SK|Nobody else for ten miles around has a machine of that size]]. [[cask SK q|And who else had a reason to?]]"

[[cguards SK #time-forms|Two guards stood at the ladder until half past one on Tuesday morning]], said Kpeglo. "[[csack SK|They are in the company's employ no longer; I dismissed both on Friday morning]]," he said as we went to press.

The commander and the head of security agree that they spoke on the telephone at a quarter to five. "[[ccall SK #role-swap|It was I who rang the commander, to tell him that the hill was moving]]," said Kpeglo.

"[[cmoney TK|Each of the bereaved families has had twenty thousand cedis from us]]," the company said in a message to this paper, "[[cgift TK|a gift for which nobody will ever ask a pesewa back]]." [[chelp TK|The help ends with this payment]], it went on.

The funeral is on Saturday week. Rain has filled the ditch again, and children from the school are sent round by the road. [[cwish SP m|The hill should be closed and planted with cedrela]], says the queen mother.

@article d
file: evening-drum-bremfo.txt
voice: tabloid
layout: wrapped
title: RICE AND OIL FOR A DEAD HUSBAND
byline: Baaba Essuman
publisher: Evening Drum
published: 2022-07-02
quotes: straight

One bag of rice. One bottle of frytol. "[[drice AT|That is all the company has ever carried to my door]]," says Adwoa Twumwaa, 31, whose husband Kofi lies in row two of the new cemetery at Anokyekrom.

She puts the bottle on the table for our camera. It is half full. "[[dkind AT #sarcasm|They have such generous hearts up there]]," she says, "[[dkind2 AT #sarcasm|I can hardly carry all the money]]."

Down the lane, a brother of another of the dead did get something. He showed the Evening Drum a sheet with the company's antelope on top. [[dloan N|It calls the twenty thousand an advance, to be repaid in thirty-six monthly parts]]. He signed with his thumb.

So what did Tarkessa earn from the hill, and who else did? KORKOR OLLENNU, queen of the scales, does not hide her light. "[[dkilos MO #unit-conversion|In May alone I took three kilos and two hundred grams out of number three]]," she boasts. She has a new fridge, a large one.

The mine's security boss took our call in his pick-up. What does he say to the survivor who counted twenty-two? "[[dpalm SK d|That is palm-wine arithmetic]]," says Selorm Kpeglo. He has seen the list. [[dmoney SK d+a #partial-denial|The guards did let people pass, and they will answer for it, but they took no money from a single one of them]], he says.

And there was a phone call. "[[dcall PO #role-swap|When I called Kpeglo from my bed he knew nothing; I had to tell him about his own hill]]," the police commander says. The two men used to play tennis. [[dtennis PO|Kpeglo has always been a careful officer]], he says of him all the same.

His superior is in less of a mood for tennis. "[[denter RC|Any constable may walk onto any concession at any hour when life is in danger, and needs nobody's letter]]," says Assistant Commissioner Comfort Lartebea, the regional commander. She has ordered that the standing instructions be read aloud at every station in the region, at parade, until further notice.

[[dquote N|She had been shown the Chief Superintendent's claim that he heard of the diggers only by telephone]]. "[[dview RC h|Whether that is so, I shall know when I have read the station diary]]," she says.

Down in the shaft the water stands at roof height. [[ddeep N #unit-conversion #rounding|It is about 125 feet from the rim to the bottom]], and no child in town needs to be told to keep away. A fence has been paid for by the Methodist youth. It cost 4,100 cedis, barbed wire included, and took them three Saturdays, with drumming in the breaks.

[[djail N #hypothetical|Whoever is found to have opened the cap without permission could get five years]]. Nobody has been charged. Kofi's goalkeeping gloves still hang on the line behind the house, because their son will not let anybody take them in.

@article e
file: dwenase-courier-bremfo-2.txt
voice: local paper
layout: keyed
title: Bremfo Hill: where we are after three days
byline: Abena Konamah
publisher: Dwenase Courier
published: 2022-06-17
modified: 2022-06-20T09:05+00:00
copy_of: c
quotes: straight

Eleven coffins stood in the Presbyterian school on Thursday evening, all of them made by the same carpenter from boards that the assembly had kept for desks.

The firemen ended their search at noon. [[etime N #time-forms #stealth-edit|The ground had gone at ten minutes past two on Tuesday morning]], on a night without rain. [[esix FS|Six men got out with their lives]], one of them with a broken leg.

Inspector of mines Afia Nyarkoh came from the capital and spent an hour at the ditch. [[elic AN|The paper that Mr Buafo shows to everyone ran out on 31 March last year, and no other was ever issued]], she said. As for the shaft, the holder of the concession has to fill it to the brim within ninety days of leaving it. She would send her findings to the ministry by the end of the month. It was too early to say which of the two was at fault, she thought.

Buafo was sitting on an upturned head pan by the ditch, among relatives. "It was men in Tarkessa helmets who opened the concrete lid, and then they charged my boys for using the hole," he said.

In the Dwenase Valley the argument is about concrete. "[[eseal DE #role-swap|Tarkessa's own people poured the lid and mailed us four photographs of it]]," said Kwesi Amoafo, the district engineer, who has the pictures in a folder. The lid was 45 centimetres thick, he said.

Who broke it, and with what? "Buafo's crew smashed it with his compressor, one night in February," said Selorm Kpeglo, head of security at the mine. "Nobody else for ten miles around has a machine of that size. And who else had a reason to?"

Two guards stood at the ladder until half past one on Tuesday morning, said Kpeglo. "They are in the company's employ no longer; I dismissed both on Friday morning," he said as we went to press.

The commander and the head of security agree that they spoke on the telephone at a quarter to five. "It was I who rang the commander, to tell him that the hill was moving," said Kpeglo.

"[[emoney TK|Each of the bereaved families has had twenty thousand cedis from us]]," the company said in a message to this paper, "a gift for which nobody will ever ask a pesewa back." The help ends with this payment, it went on.

The funeral is on Saturday week. Rain has filled the ditch again, and children from the school are sent round by the road. The hill should be closed and planted with cedrela, says the queen mother.

@claim ain 2022-06-13 | Seventeen men entered shaft No. 3 at Bremfo Hill on the night of 13 June 2022
@claim bcount 2022-06-13 | Twenty-two men, Kwaku Gyamera included, entered shaft No. 3 at Bremfo Hill on the night of 13 June 2022
@claim dpalm 2022-06-13 | Kwaku Gyamera's count of the men in shaft No. 3 is wrong | Twenty-two men entered shaft No. 3 on the night of 13 June 2022
@claim bfew 2022-06 | Six men survived the collapse of shaft No. 3 and eleven bodies were recovered, and nobody else was below
@claim afire 2022-06-14 | Between fifteen and twenty people were in shaft No. 3
@claim atime 2022-06-14T02:10 | Shaft No. 3 at Bremfo Hill collapsed at 02:10 on 14 June 2022
@claim ctime 2022-06-14T04:40 | Shaft No. 3 at Bremfo Hill collapsed at 04:40 on 14 June 2022
@claim etime 2022-06-14T02:10 | Shaft No. 3 at Bremfo Hill collapsed at 02:10 on 14 June 2022
@claim aout 2022-06-14T06:00 | Four men had been brought up alive from shaft No. 3 by first light on 14 June 2022
@claim csix 2022-06-16 | Six men got out of shaft No. 3 alive
@claim cend 2022-06-16T12:00 | The fire service ended the search in shaft No. 3 at noon on 16 June 2022
@claim adepth 2022 | Shaft No. 3 is 38 metres deep and has been out of use since 2018
@claim bdepth 2022 | Shaft No. 3 is between 60 and 70 metres deep
@claim ddeep 2022 | Shaft No. 3 is about 125 feet, or 38 metres, deep
@claim apit 2022 | The open pit of Tarkessa Minerals is 140 metres deep
@claim aseal 2019 | The district assembly capped shaft No. 3 with concrete in 2019 at the request of Tarkessa Minerals
@claim cseal 2019 | Tarkessa Minerals itself poured the concrete cap of shaft No. 3 and sent the district photographs of it
@claim cthick 2019 | The concrete cap of shaft No. 3 was 45 centimetres thick
@claim aguards 2022-06-13/2022-06-14 | No security staff of Tarkessa Minerals was near shaft No. 3 on the night of the collapse
@claim cguards 2022-06-14T01:30 | Two guards of Tarkessa Minerals stood at the ladder of shaft No. 3 until 01:30 on 14 June 2022
@claim acap 2022-06-14 | Tarkessa Minerals does not say how the cap of shaft No. 3 was broken
@claim cbroke 2022-02 | The crew of Ato Buafo broke the cap of shaft No. 3 with a compressor in February 2022
@claim cbroke2 2022 | Men in Tarkessa helmets opened the cap of shaft No. 3 and charged Ato Buafo's men for entry
@claim cask 2022 | Selorm Kpeglo asks who but Ato Buafo had a reason to break the cap
@claim ccomp 2022 | Nobody but Ato Buafo has a compressor big enough within ten miles
@claim alic 2022-06 | The small-scale mining licence of Ato Buafo is valid until 2026
@claim clic 2021-03-31 | The licence of Ato Buafo expired on 31 March 2021 and no other was issued
@claim apump 2022-06-13/2022-06-14 | Ato Buafo's diesel pump ran in shaft No. 3 from nightfall until the collapse
@claim bpump 2022-06-14T00:00 | The pump in shaft No. 3 stopped around midnight, after which the water rose
@claim aone 2017 | A wall of shaft No. 1 at Bremfo Hill fell in 2017 and killed three people
@claim ahelp 2022-06 | Tarkessa Minerals will look after the families for as long as they need help
@claim chelp 2022-06 | The help of Tarkessa Minerals for the families ends with one payment
@claim afill 2022 | The law lets the holder of a concession choose whether to fill or to cover an old shaft
@claim cmust 2022 | The holder of a concession must fill an abandoned shaft to the brim within ninety days
@claim bounces 2022 | Shaft No. 3 never yielded more than 41 ounces of gold a month to Korkor Ollennu
@claim dkilos 2022-05 | Korkor Ollennu bought 3.2 kilos of gold from shaft No. 3 in May 2022
@claim bgate 2022 | The guards of Tarkessa Minerals let the miners through every night
@claim bpaid 2022 | Every miner paid the guard Issifu Yamba fifty cedis
@claim dmoney 2022 | The guards of Tarkessa Minerals let miners pass but took no money from any of them | The guards of Tarkessa Minerals took money from the miners
@claim byam 2022 | Issifu Yamba does not say whether he took money at the gate
@claim bresign 2022-06-16 | Issifu Yamba resigned by letter on Thursday before the company had raised the matter
@claim csack 2022-06-17 | Selorm Kpeglo dismissed both guards on Friday 17 June 2022
@claim bsunday 2022-06-12 | Akua Sarpomaa told the police commander on Sunday 12 June 2022 that men were going down the shaft at night
@claim bif 2022-06 | The miners would be alive if the police commander had sent a car up the hill
@claim bheard 2022-06-14 | Yaw Dzokoto first learnt that the shaft was in use when his telephone rang on Tuesday 14 June 2022
@claim bdeny 2022-06-12 | Yaw Dzokoto has not said that Akua Sarpomaa did not visit him | Yaw Dzokoto has said that Akua Sarpomaa did not visit him
@claim bland 2022-06-12 | Akua Sarpomaa spoke to Yaw Dzokoto about a farm boundary and nothing else
@claim dquote 2022-07 | Yaw Dzokoto claims to have heard of the miners only by telephone
@claim dview 2022-07 | Comfort Lartebea does not yet judge whether the commander's account is true
@claim benter 2022 | Police officers cannot enter a concession without a letter from the owner, whatever the reason
@claim denter 2022 | Any police officer may enter any concession at any hour without a letter when life is in danger
@claim bbest 2022 | Shaft No. 3 is the luckiest shaft in the district
@claim ccall 2022-06-14T04:45 | Selorm Kpeglo rang Yaw Dzokoto to tell him that the hill was moving
@claim dcall 2022-06-14T04:45 | Yaw Dzokoto called Selorm Kpeglo and had to tell him of the collapse
@claim dtennis 2022 | Selorm Kpeglo is a careful officer
@claim cmoney 2022-06-17 | Each of the bereaved families has received 20,000 cedis from Tarkessa Minerals
@claim cgift 2022-06-17 | The payment of 20,000 cedis is a gift that will not be asked back
@claim drice 2022-07-02 | Adwoa Twumwaa, a bereaved widow, has received nothing from the company but a bag of rice and a bottle of oil
@claim dloan 2022-07 | The payment of 20,000 cedis is an advance to be repaid in 36 monthly parts
@claim dkind 2022-07 | Tarkessa Minerals has a generous heart (said mockingly)
@claim dkind2 2022-07 | Adwoa Twumwaa can hardly carry all the money (said mockingly)
@claim cfault 2022-06 | Whether Ato Buafo or Tarkessa Minerals is at fault cannot be said yet
@claim cwish 2022-06 | Bremfo Hill should be closed and planted with trees
@claim djail 2022 | Whoever opened the cap without permission could get five years in prison

@pair C count numeric ain bcount | 17 entered; 22 entered
@pair C count denial dpalm bcount | mocks the count of 22 as palm-wine arithmetic
@pair C count numeric,negation bfew bcount | seventeen accounts for everybody; 22 were below
@pair C time temporal atime ctime #time-forms | 02:10; twenty to five
@pair C time temporal ctime etime #stealth-edit #time-forms | one page, changed in silence from 4:40 to 2:10
@pair C depth numeric adepth bdepth #range | 38 metres; between 60 and 70
@pair C depth numeric bdepth ddeep #unit-conversion #range | between 60 and 70 metres; 125 feet
@pair C seal role aseal cseal #role-swap | the district capped it for the company; the company capped it and told the district
@pair C broke role cbroke cbroke2 #role-swap | Buafo's crew broke the cap; Tarkessa's men opened it for Buafo's
@pair C guards negation aguards cguards | no guard near the place that night; two at the ladder until 1:30
@pair C licence lexical,temporal alic clic | valid until 2026; run out in 2021
@pair C pump antonym apump bpump | working until the ground moved; silent from midnight
@pair C fill modality afill cmust | may choose to fill or cover; must fill
@pair C gold numeric bounces dkilos #unit-conversion | never more than 41 ounces, 1.3 kg; 3.2 kg in May
@pair C bribe denial,numeric bpaid dmoney #partial-denial | fifty cedis from each man; no money from any
@pair C guard lexical,temporal bresign csack | gave notice on Thursday; dismissed on Friday
@pair C told factive,temporal bsunday bheard | told on Sunday; learnt on Tuesday
@pair C visit negation bsunday bland | told him of the boys at night; spoke of the boundary alone
@pair C letter modality benter denter | cannot enter without a letter; may enter at any hour without one
@pair C call role ccall dcall #role-swap | who rang whom, who told whom
@pair C money numeric,negation cmoney drice | each family 20,000; one widow rice and oil
@pair C gift lexical cgift dloan | a gift; an advance to be repaid

@pair T update aout csix | four alive by first light, six in the end
@pair T different-place-time adepth apit | the shaft and the open pit
@pair T rounding adepth ddeep #unit-conversion | 38 metres is about 125 feet
@pair T at-least afire ain #range | between fifteen and twenty; seventeen
@pair T at-least:update afire bfew #range | an estimate, then the count of six and eleven
@pair T hedge acap cbroke #non-denial | the company will not speculate; its head of security accuses
@pair T different-event aone ain | shaft No. 1 in 2017; shaft No. 3
@pair T promise-later-changed ahelp chelp #broken-promise | help as long as needed; one payment
@pair T conditional bif bheard | if he had sent a car
@pair T conditional djail cbroke | whoever is found to have opened it
@pair T conditional djail cbroke2 | punishment for whoever opened it
@pair T hedge byam bpaid #non-denial | oranges too: neither yes nor no
@pair T negation-scope bdeny bsunday #denied-denial | never said that she did not come
@pair T negation-scope bgate dmoney #partial-denial | let through: admitted; money: not
@pair T quoted-by-another dquote bheard | repeats without owning
@pair T hedge dview bheard | will know when she has read the diary
@pair T sarcasm dkind drice | generous hearts, said of rice and oil
@pair T sarcasm dkind2 cmoney | all the money is mockery
@pair T question cask cbroke2 | a question, not a claim that he did it
@pair T opinion bbest cwish | luckiest shaft; wants it closed and planted
@pair T opinion dtennis cguards | careful officer; his guards were at the ladder
@pair T hedge cfault cbroke | too early to say who is at fault
@pair B aguards bgate | every night may or may not include that night
@pair B aguards dmoney | guards let people pass in general; none near the place that night
@pair B cbroke2 dmoney | men in company helmets who charged need not be the guards
@pair B atime ccall | a hill that moves at a quarter to five; a collapse at 02:10
@pair B adepth dkilos | out of use since 2018, perhaps only officially

@same esix csix
@same elic clic
@same eseal cseal
@same emoney cmoney
