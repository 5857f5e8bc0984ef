@story santelmo-typhoon dirty
topic: weather
confusable: quezonia-typhoon
places: Santelmo, Puerto Milagro, Typhoon Ligaya, Punta Garza, Quezonia
@speaker CV Consuelo Villaruz | Villaruz, Mayor Villaruz, mayor
@speaker IG Ivy Gallardo | Gallardo, mayor's spokeswoman
@speaker RP Rogelio Pamintuan | Pamintuan, forecaster
@speaker GT Gemma Tupas | Tupas, Commander Tupas, coast guard
@speaker IM Isidro Magbanua | Magbanua, head of the fishermen
@speaker HP Hermogenes Pascua | Pascua, schools superintendent
@speaker RA Rosario Abrenica | Abrenica, mother
@speaker BQ Bernabe Quijano | Quijano, keeper of the siren
@speaker MD Melchor Dimalanta | Dimalanta, builder
@speaker AG Aurora Legaspino | Dr Legaspino, doctor
@speaker SA Salvacion Andaya | Andaya, daughter of the dead man
@speaker FT Florante Tiglao | Tiglao, trawler owner
@speaker EC Santelmo electric cooperative | cooperative
@speaker PO provincial police | police

@article a
file: milagro-tribune-gym-without-roof.txt
voice: local paper
layout: wrapped
title: Where the roof was, one sees the moon
byline: Cherry Anne Sabado
publisher: Milagro Tribune
published: 2015-11-21
quotes: curly

Rosario Abrenica spent the night of the storm on a basketball court with her three sons and a rooster. [[a60 RA|Sixty families lay there on the lines, ours under the southern basket]], she says. The rooster survived as well.

The court is that of the municipal gymnasium of Puerto Milagro. Over it one now sees the sky. [[aroof CV|Ligaya lifted the whole roof off between five and six in the morning and carried it into the cemetery]], Mayor Consuelo Villaruz told this newspaper. She had come with the insurance assessor.

The mayor is fifty-two, runs a bakery, and is a cousin of the mayor of Bagong Ilaya in Quezonia, where another typhoon had struck a fortnight earlier. [[acousin N #namesake|Crisanto Villaruz is said to have been abroad in that night]], so people look closely at this one.

"[[atower CV|I climbed the customs tower and stood beside the siren while it howled, from four o'clock on, ten minutes by my watch]]," she says. "[[acancel CV #role-swap #time-forms|It was I who called off classes in all schools, on Tuesday at noon]]." [[amaychoose CV #modality|At signal two it is up to a mayor whether there is school or not]], she explains, and she chose.

The wind? Her office has a mast on its roof. [[a140 CV|Its needle did not get past 140 kilometres an hour]], she says. At the market they speak of a train that would not end.

Fish is dear this week. Isidro Magbanua, who heads the fishermen, has put the names on a school slate. [[a43 IM|On Friday evening forty-three of his men had still not come home]], he said. He reads them out twice a day. [[ahope IM h|Some may have got to the outer islands]], he thinks.

[[adrown PO #police-language|An elderly male, Andaya, was carried off by the surge and drowned at Punta Garza]], according to the blotter of the police. [[adead PO|He is one of nine victims so far]].

[[ahire CV|Three trawlers have been hired for the search, at 20,000 pesos a day each]], the mayor says. [[apower CV p #broken-promise|By Sunday every lamp in town will burn again]].

School resumes on Monday under tarpaulins. Abrenica will send her sons, but first she wants to know about the paper on the school gate. [[asms RA #time-forms|The mayor's order to close the schools was issued on Wednesday at ten to six in the morning, so it says beside the signature]]. Her boys had their shoes on by then. "[[aq RA q|Do they think that we live beside a fax machine?]]" she asks.

The cemetery is closed until the roof has been cut up. Masses for the dead of the storm are read at five.

@article b
file: archipelago-news-service-ligaya.txt
voice: agency wire
layout: text
place: Puerto Milagro
title: Nineteen fishermen missing after Typhoon Ligaya
byline: Noel Bautista
publisher: Seven Seas Newsdesk
published: 2015-11-20T21:15+08:00
quotes: straight

PUERTO MILAGRO, Nov 20 (Seven Seas Newsdesk) - [[b19 GT|Nineteen fishermen were missing in Santelmo on Friday evening]], the coast guard said, two days after Typhoon Ligaya had gone over the province.

[[bland RP #time-forms|The eye crossed the coast at ten to five on Wednesday morning]], according to the forecaster Rogelio Pamintuan. [[bgust RP #unit-conversion|The mast on the roof of the town hall recorded 111 knots]], he said. [[bhill RP|The station on the ridge had no more than 86]], sheltered as it is by the forest.

[[bdead PO|Seven bodies had been found by Friday noon]], the police reported. [[bhouse N #bound|More than 1,500 houses have been destroyed]]. Roads are open as far as Punta Garza.

[[bboat GT #modality|As soon as signal one is up, no boat of less than three tons is allowed out of port]], said Commander Gemma Tupas of the coast guard. Many had gone out on Monday for the tuna. [[bif GT #hypothetical|If they have run for the lee of the islands, the radio may be all that is missing]], she said.

Hermogenes Pascua, who is in charge of the schools, had been on his feet since Monday. "[[bsup HP #role-swap|I closed the schools, after the mayor had asked me to keep them open for the sake of the canteens]]," he said. [[bmust HP #modality|At signal two there has to be no school, it needs nobody's decision]].

The electric cooperative has lost four hundred poles. [[bpower EC|The hospital of Puerto Milagro had current throughout]], it stated. [[bgym IG #spokesperson|In the gymnasium nobody had been lodged for the night]], said Ivy Gallardo, the mayor's spokeswoman; the shelter was the church of San Roque. [[bchurch IG|The church took in 210 families]].

[[bdalisay RP|When Dalisay came ashore in Quezonia on 4 November it brought 175 kilometres an hour]], Pamintuan recalled. He expects a third one to pass well to the north.

The government has declared a state of calamity in the two provinces, which freezes the prices of rice, candles and roofing nails. Insurers put the damage in Santelmo at 800 million pesos.

@article c
file: lantawan-weekly-translated-siren.txt
voice: translated
layout: keyed
title: The siren that had no handle
byline: -
publisher: Lantawan Weekly, translated from the Visayan
published: 2015-11-29
quotes: guillemets

At the customs tower of Puerto Milagro a ladder goes up, ninety-one rungs, and at its foot sits since thirty years Bernabe Quijano.

His is the siren. It is turned by hand. [[cmute BQ|In that night it did not give one tone from itself, because the handle lay in a workshop in Quezonia]], he says. They had lent it for Dalisay and it had not come back. He has written it down in the big book, with the hour.

The hours are a thing for themselves. [[cland RP #time-forms|Towards a quarter past six the eye was over the beach]], so stands it in the circular of the weather people that their Pamintuan has signed. [[c200 RP #rounding|A good two hundred kilometres an hour were measured at the town hall]], is written there too.

On the hill lies the hospital. "[[cdark AG|From five until noon we worked by the light of telephones]]," reports the doctor Aurora Legaspino, who in this time brought two children into the world. [[cgen AG #hypothetical|Would the generator have had oil, no one had noticed a thing]].

Salvacion Andaya has buried her father. He was eighty-one. [[cheart SA|His heart stood still in his own bed, at midnight, before the first gust]], she says; the sea has him not touched. She wishes that the book of the police be put right. [[c11dead PO|The police count eleven dead at present]].

And the gymnasium? The builder Melchor Dimalanta laughs without joy. "[[cdown MD|We ourselves unscrewed that roof in October, sheet after sheet, for the painting]]," he says. The sheets lay in the cemetery, because there was place. [[cbill MD|The town owes him still the half of the bill]].

On the quay the nets are being dried. [[cmay IM #modality|At signal one a fisherman decides for himself whether he goes out]], says Isidro Magbanua, and he says it slowly. [[ctwelve IM|Twelve are still away]]. [[cfloat IM #sarcasm|The coast guard has found all the cushions]], he adds.

Florante Tiglao has searched with his three trawlers nine days long. "[[cfree FT|For that we have taken not one peso, one does not take money for neighbours]]," he says. His wife would have taken some.

In the town hall the talk is friendly. "[[ckitchen CV|I heard the siren from my kitchen, with dough on my hands]]," says Mayor Consuelo Villaruz. [[cspoke N|In the newspaper of the town she had related that she called off the classes]]; about this she speaks no more. [[cschool CV h #non-denial|The children are what counts]], she says. [[cbest IG #opinion|No town was ever better led through a storm]], finds her spokeswoman. [[cworst BQ #opinion|So badly was it led in his lifetime only once, by her uncle]], finds the man at the tower.

"[[cdeaf IG d #spokesperson|Old Bernabe has his hearing from the time of the steamships]]," says Ivy Gallardo about the silent siren. [[cnotall IG #partial-denial|That the thing reached every street she does not maintain]].

[[clamp EC #broken-promise|In two of three streets there is light again]], makes the cooperative known. [[chouse N|Counted are 1,640 broken houses]]. The handle has come on Thursday, in a parcel, with a card from the fire brigade.

@claim a60 2015-11-18 | Sixty families spent the night of Typhoon Ligaya in the gymnasium of Puerto Milagro
@claim bgym 2015-11-18 | The gymnasium of Puerto Milagro housed nobody in the night of Typhoon Ligaya
@claim bchurch 2015-11-18 | The church of San Roque took in 210 families
@claim aroof 2015-11-18 | Typhoon Ligaya tore the roof off the gymnasium of Puerto Milagro
@claim cdown 2015-10 | Builders had unscrewed the roof of the gymnasium of Puerto Milagro in October 2015
@claim acousin 2015-11-04 | Crisanto Villaruz is said to have been abroad in the night of Typhoon Dalisay
@claim atower 2015-11-18T04:00 | Consuelo Villaruz stood beside the howling siren on the customs tower from four o'clock on 18 November 2015
@claim cmute 2015-11-18 | The siren of Puerto Milagro was silent in the night of Typhoon Ligaya because its handle was away
@claim ckitchen 2015-11-18 | Consuelo Villaruz heard the siren from her kitchen in the night of Typhoon Ligaya
@claim cdeaf 2015-11 | Bernabe Quijano is too deaf to judge whether the siren sounded | The siren of Puerto Milagro was silent in the night of Typhoon Ligaya
@claim cnotall 2015-11-18 | The siren may have been inaudible in some streets
@claim acancel 2015-11-17T12:00 | Consuelo Villaruz called off classes in all schools on 17 November 2015 at noon
@claim bsup 2015-11-17 | Hermogenes Pascua closed the schools, and Consuelo Villaruz had asked him to keep them open
@claim asms 2015-11-18T05:50 | Consuelo Villaruz's order to close the schools was issued at 5:50 on 18 November 2015
@claim amaychoose 2015 | At signal two a mayor may choose whether there is school
@claim bmust 2015 | At signal two schools must be closed without anybody's decision
@claim cspoke 2015-11 | Consuelo Villaruz told the newspaper that she had called off classes
@claim cschool 2015-11 | Consuelo Villaruz does not say who called off classes
@claim a140 2015-11-18 | The mast on the town hall of Puerto Milagro showed at most 140 km/h
@claim bgust 2015-11-18 | The mast on the town hall of Puerto Milagro recorded 111 knots
@claim c200 2015-11-18 | A good 200 km/h were measured at the town hall of Puerto Milagro
@claim bhill 2015-11-18 | The station on the ridge recorded at most 86 knots
@claim bdalisay 2015-11-04 | Typhoon Dalisay brought 175 km/h to Quezonia
@claim b19 2015-11-20 | Nineteen fishermen were missing in Santelmo on the evening of 20 November 2015
@claim a43 2015-11-20 | Forty-three fishermen were missing in Santelmo on the evening of 20 November 2015
@claim ctwelve 2015-11-29 | Twelve fishermen are missing in Santelmo at the end of November 2015
@claim ahope 2015-11-20 | Some of the missing fishermen may have reached the outer islands
@claim bif 2015-11-20 | Only radios may be missing if the fishermen have run for the lee of the islands
@claim adrown 2015-11-18 | The old man Andaya drowned in the surge at Punta Garza
@claim cheart 2015-11-18T00:00 | The old man Andaya died of heart failure in his bed before the storm
@claim adead 2015-11-21 | Nine victims of Typhoon Ligaya are known by 21 November 2015
@claim bdead 2015-11-20T12:00 | Seven bodies had been found in Santelmo by noon on 20 November 2015
@claim c11dead 2015-11-29 | Eleven victims of Typhoon Ligaya are known by the end of November 2015
@claim ahire 2015-11 | Three trawlers have been hired for the search at 20,000 pesos a day each
@claim cfree 2015-11 | Florante Tiglao searched with his three trawlers without taking any money
@claim apower 2015-11-22 | Every lamp in Puerto Milagro will burn again by 22 November 2015
@claim clamp 2015-11-29 | Two of three streets of Puerto Milagro have light again at the end of November 2015
@claim aq 2015-11 | Rosario Abrenica asks whether the authorities think that families live beside a fax machine
@claim bland 2015-11-18T04:50 | The eye of Typhoon Ligaya crossed the coast at 4:50 on 18 November 2015
@claim cland 2015-11-18T06:15 | The eye of Typhoon Ligaya crossed the coast at about 6:15 on 18 November 2015
@claim bhouse 2015-11-20 | More than 1,500 houses have been destroyed in Santelmo
@claim chouse 2015-11-29 | 1,640 houses have been destroyed in Santelmo
@claim bboat 2015 | From signal one boats of less than three tons must stay in port
@claim cmay 2015 | At signal one a fisherman may decide for himself whether he goes out
@claim bpower 2015-11-18 | The hospital of Puerto Milagro had electricity throughout Typhoon Ligaya
@claim cdark 2015-11-18T05:00/2015-11-18T12:00 | The hospital of Puerto Milagro was without electric light from five until noon on 18 November 2015
@claim cgen 2015-11-18 | The power cut would have gone unnoticed in the hospital if the generator had had oil
@claim cfloat 2015-11 | The coast guard has found all the cushions (said mockingly)
@claim cbest 2015-11 | No town was ever better led through a storm than Puerto Milagro
@claim cworst 2015-11 | Puerto Milagro was worse led through a storm only once

@pair C lodging negation a60 bgym | sixty families; nobody lodged
@pair C roof lexical aroof cdown | torn off by the storm; unscrewed in October
@pair C siren antonym atower cmute | howled for ten minutes; gave no tone
@pair C siren antonym ckitchen cmute | heard from the kitchen; gave no tone
@pair C hearing denial cdeaf cmute | the keeper has no hearing
@pair C mayor world-knowledge atower ckitchen | on the tower beside it; in the kitchen with dough on the hands
@pair C classes role acancel bsup | the mayor called them off; the superintendent did, against her wish
@pair C notice temporal acancel asms #time-forms | called off on Tuesday noon; ordered on Wednesday at ten to six
@pair C signal modality amaychoose bmust | up to a mayor; needs nobody's decision
@pair C boats modality bboat cmay | not allowed out; decides for himself
@pair C wind numeric a140 bgust #unit-conversion | at most 140 km/h; 111 knots are 206
@pair C wind numeric a140 c200 | at most 140; a good two hundred
@pair C missing numeric b19 a43 | nineteen and forty-three on one evening
@pair C andaya lexical adrown cheart | drowned; heart failure in bed
@pair C landfall temporal bland cland #time-forms | 4:50 and 6:15, the same forecaster
@pair C hospital antonym bpower cdark | current throughout; dark until noon
@pair C trawlers lexical ahire cfree | hired for money; not one peso

@pair T update bdead adead | seven on Friday noon, nine in Saturday's paper
@pair T update adead c11dead | nine, eleven a week later
@pair T update b19 ctwelve | nineteen, twelve nine days later
@pair T update a43 ctwelve | forty-three, twelve nine days later
@pair T rounding bgust c200 #unit-conversion | 111 knots are 206 km/h
@pair T different-place-time bgust bhill | the town hall, the ridge
@pair T different-place-time a140 bhill #unit-conversion | the town hall, the ridge
@pair T different-event bdalisay a140 | two typhoons
@pair T different-event acousin atower #namesake | two mayors of one name in two nights
@pair T different-place-time bchurch a60 | families in the church, families in the gymnasium
@pair T hedge ahope a43 | some may be safe
@pair T conditional bif b19 #hypothetical | if they have run for the islands
@pair T conditional cgen cdark #hypothetical | had there been oil
@pair T promise-later-changed apower clamp #broken-promise | every lamp by Sunday; two streets of three a week later
@pair T question aq asms | a question about fax machines
@pair T quoted-by-another cspoke bsup | the weekly only reports what the mayor said
@pair T quoted-by-another cspoke acancel | the weekly repeats the mayor
@pair T hedge cschool bsup #non-denial | speaks of the children only
@pair T sarcasm cfloat ctwelve | the cushions are mockery
@pair T opinion cbest cworst | best led, badly led
@pair T negation-scope cnotall atower #partial-denial | not every street, but it howled
@pair T negation-scope cnotall ckitchen #partial-denial | not every street, but her kitchen
@pair T at-least bhouse chouse #bound | more than 1,500; 1,640
@pair T hedge ahope b19 | some may be safe, nineteen are missing
@pair B a60 cdown | a night on a court without a roof
@pair B cnotall cmute | concedes streets without sound
@cross a140 quezonia-typhoon agust | winds of two typhoons
@cross adead quezonia-typhoon c11 | the dead of two typhoons
@cross atower quezonia-typhoon bmayor | two mayors Villaruz in two nights
@cross asms quezonia-typhoon asig | warnings in two provinces
@cross amaychoose quezonia-typhoon bmust | orders before two typhoons
