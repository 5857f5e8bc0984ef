@story karmeh-hospital dirty
topic: health
places: Karmeh, Karmeh Governmental Hospital, Deir Tufah, Ahl al-Karmeh, Zeitouneh Fuels
@speaker NQ Nizar Qabbour | Qabbour, Dr Qabbour, director
@speaker SH Samar Haddaf | Haddaf, head nurse
@speaker ET Elias Tannouri | Tannouri, technician
@speaker FS Fadia Sarrouf | Sarrouf, health minister
@speaker MH Ministry of Health | ministry
@speaker GD Ghassan Dabbagh | Dabbagh, ministry spokesman
@speaker MZ Munir Zeitouneh | Zeitouneh, fuel dealer
@speaker RM Rana Mahfouz | Mahfouz, daughter of a patient
@speaker JA Joumana Aramouni | Aramouni, manager of the hospital in Deir Tufah
@speaker IS Internal Security | police, gendarmes
@speaker KH Karmeh Governmental Hospital | the hospital
@speaker WM Wadih Moussallem | Moussallem, mayor
@speaker AK Ahl al-Karmeh | the charity

@article a
file: levant-wire-karmeh-blackout.xml
voice: agency wire
layout: nitf
place: Karmeh
title: Patients die as generator stops in hospital of hill town
byline: Hiba Jarrous
publisher: Levant Wire
published: 2021-08-19T15:20+03:00
quotes: curly

KARMEH (Levant Wire) - A power failure in a public hospital in the hills above the coast has cost lives in a country that has had two hours of state electricity a day since June.

[[adead KH|Four patients who depended on breathing machines died]] in the night to Thursday, the Karmeh Governmental Hospital said. [[aseven KH|Seven more were brought to other wards]]. [[astop KH #time-forms|The generator fell silent at ten minutes past four]].

[[afuel NQ|At midnight there was diesel for fourteen hours in the tank]], the director, Nizar Qabbour, told a crowd at the gate. [[award NQ|He himself stood in intensive care from midnight until sunrise, squeezing a bag with his hands]], he said. [[alast NQ #sarcasm|Thank God that the minister's air conditioner did not suffer]], he called out.

"[[aletter NQ|We wrote to the ministry on the third of August that our store was all but empty]]," he added. "[[anever FS #factive|That Karmeh was short of fuel I heard for the first time on this morning's radio]]," Health Minister Fadia Sarrouf said in the capital. [[acond FS #hypothetical|If there was negligence, someone will sit in prison for it]], she said.

"[[atruck MZ #time-forms|Our tanker was at the gate at ten past two and found it locked]]," said Munir Zeitouneh, whose firm, Zeitouneh Fuels, delivers to nine hospitals. A guard signed nothing. [[aprice MZ h #non-denial|What the load cost was between him and God]], Zeitouneh said.

The hospital was built in 1972 for 120 beds and has some sixty in use. A third of its nurses have left the country in the past two years. Salaries are paid in pounds, and a month's pay of a nurse buys two tanks of petrol. Operations that can wait have been put off since spring.

The hospital asked for beds. "[[arefuse SH|Deir Tufah turned away all five patients whom we had ready on stretchers]]," the head nurse, Samar Haddaf, said. The drive takes forty minutes. [[apolice IS #police-language|A patrol of two vehicles was directed to the premises at 04.55 and found the forecourt congested with civilian cars]], Internal Security said in its morning bulletin.

[[apromise MH p #broken-promise|Every public hospital will have diesel for ten days by Sunday]], the ministry said. [[arate N #rounding|The pound traded at about twenty thousand to the dollar]]. Bread was short in the town, too, and the two bakeries closed at nine. The mayor, Wadih Moussallem, declared three days of mourning and asked the owners of private generators to lend what they had. [[amayor WM|When he had come at two to help carry, there had been no director in the house]], he said.

@article b
file: sawt-al-jabal-interview-qabbour.txt
voice: interview
layout: keyed
title: Dr Qabbour: I signed for four beds and buried the rest in my head
byline: Charbel Wakim
publisher: Sawt al-Jabal Weekly
published: 2021-09-10
quotes: guillemets

On his desk stands a jar of diesel, yellow as tea. Nizar Qabbour, 55, a surgeon by training, has led the hospital of Karmeh since 2014. Visitors are asked to smell it.

SAWT AL-JABAL: Doctor, how long would that tank have lasted?

QABBOUR: [[bfuel NQ #retraction|I said fourteen hours at the gate, and it was six; I had looked at the wrong gauge]]. That can happen to a surgeon.

SAWT AL-JABAL: Who turned the machine off?

QABBOUR: [[bswitch NQ #role-swap|Tannouri threw the switch on his own, to let the engine cool, and told me when it was done]]. I don't say that he meant harm. [[bgood NQ #opinion|He is the best mechanic between here and the sea]].

SAWT AL-JABAL: The second generator?

QABBOUR: [[bsecond NQ|We started the old one at half past four and it ran the operating theatre until noon]]. It sounds like a camel, it does its work.

SAWT AL-JABAL: And the batteries on the breathing machines?

QABBOUR: [[bbatt NQ #factive|Mrs Haddaf forgot that the batteries had been unplugged for the cleaning]]. She has apologised to me. [[bbattif NQ #hypothetical|With charged ones we would have gained half an hour for everybody]].

A nurse comes in with a tray and two glasses. He takes three spoons of sugar, an old habit from night shifts. On the wall is a map of the district with pins in it for the clinics that are still open; there are nine, and there used to be twenty-two.

SAWT AL-JABAL: Let us talk about Zeitouneh's truck.

QABBOUR: [[btruck NQ #time-forms|It came at twenty to seven in the morning, I saw it, the sun was in the driver's face]]. A truck at two o'clock, [[btale NQ d|that one belongs into the Thousand and One Nights]].

SAWT AL-JABAL: Did you pay him?

QABBOUR: [[bgift NQ|The load was a donation from Ahl al-Karmeh, we did not pay a piastre]]. [[bload NQ #rounding|About eight thousand litres]], God reward them. [[bdeny NQ d #partial-denial|I don't dispute that he sent a bill, I dispute that we owed one]].

SAWT AL-JABAL: People say that you were dismissed.

QABBOUR: [[bresign NQ|I laid my office down on the first of September, of my own will]]. The letter has two lines. [[bask NQ q|Who would want to stay on such a chair?]]

SAWT AL-JABAL: How many died, in the end?

QABBOUR: [[bdead NQ|Four were lost that night]], and [[blater NQ|a fifth, who had been moved upstairs, a week later, of her old illness]]. I know their names. I recite them when I shave. [[bsleep NQ|At six they sent me to lie down, and I did not open my eyes until eight]]. [[bminister NQ #opinion|The minister is a decent woman in an indecent office]].

SAWT AL-JABAL: What do you do now?

QABBOUR: I operate on Tuesdays, in a clinic on the coast, where there is light. [[btank GD|In the meantime the ministry has filled the tank at Karmeh to the brim, Dabbagh tells me]]. One learns from everything.

@article c
file: karmeh-mirror-wedding-film.txt
voice: local paper
layout: wrapped
title: A wedding film, a guard's book and seven names on a wall
byline: Tala Kfoury
publisher: The Karmeh Pinetree
published: 2021-10-17
quotes: straight

Seven names have been painted on the wall opposite the emergency entrance. [[cseven RM|All seven stopped breathing in that one room before it got light]], says Rana Mahfouz, who chose the brush. Her mother is the third from the left. The hospital hasn't asked for the wall to be cleaned.

[[cfilm N #time-forms|In a film of a wedding at Ain Zoghba, an hour's drive up the mountain, Nizar Qabbour can be seen in the dancers' ring while the singer wishes everyone a good half past three]]. The bridegroom's aunt lent it to us. [[cfine RM #sarcasm|He dances very well for a man with both hands on a breathing bag]], Mahfouz says.

The engine room is down eleven steps. Elias Tannouri will not go in without a witness any more. "[[cswitch ET #role-swap|Dr Qabbour phoned down and ordered me to take the load off, and I asked him to give it to me in writing]]," the technician says. "[[cthree ET|I dipped the tank at midnight with the stick: three hours' worth, not more]]." About the old machine he shakes his head. [[csecond ET|That one was sold for scrap two winters ago; there is a bicycle on its bed of concrete]].

"[[cbatt SH|There has not been one battery in those breathing machines since they were given to us]]," says Samar Haddaf, the head nurse. [[cbatt2 SH|She has the delivery note, on which the word is crossed out]].

At Deir Tufah, Joumana Aramouni gets up to close the door. "[[caccept JA|We said yes to every one of the five and had the beds warm]]," she says. [[cpart JA d #partial-denial|That her porter grumbled on the telephone she doesn't reject, that anyone was sent back she does]]. [[camb JA|No ambulance came up the drive that night]].

Between the two hospitals lies a pass of twelve hundred metres. In winter the road is closed for days. Deir Tufah belongs to a religious order, has its own spring and a turbine in it, and takes patients from four districts, most of whom can't pay. The sisters bake for the village on Fridays.

The guard's book has been taken by the gendarmes. [[cguard IS #police-language|According to an extract, an articulated vehicle with a load of fuel was admitted at 06.38 and departed empty at 07.15]]. A second entry concerns a stray dog.

Who paid? "[[csold MZ|Nobody gave anything away: I sold it to the hospital at a dollar ten the litre and hold the receipt]]," [[cload MZ|for 8,120 litres]], Munir Zeitouneh told us in his yard. [[csold2 AK|The charity remembers having collected for a lift]]. On the coast a jerrycan of twenty litres cost thirty dollars that week, with luck.

In the capital things move by paper. [[cack MH #factive|In its answer to the judge the ministry regrets that it left the hospital's letter of 3 August lying for twelve days]]. [[cread MH #factive|The answer adds that the minister had initialled it on the sixteenth]]. [[cquote N|In August she had spoken of the radio]]. "[[cden FS d #denied-denial|I have never denied that letters reach this house]]," she said on Tuesday in the corridor of the court. [[cnew GD #office-change|Ghassan Dabbagh, then her spokesman and now head of the fuel desk, says that six days' stock is what can be managed]]. [[cshould RM m #opinion|Somebody ought to go to jail, not for long, but in summer]], says Mahfouz.

[[cdismiss MH|The director was removed by decree 412 on 30 August]], as the official gazette has it, [[cact N|and an acting one came on the Monday after]]. [[chelp N h|Two solar fields may be built on the roof by spring]]. On Thursday there were four hours of state electricity in Karmeh, more than on any day since June.

@claim adead 2021-08-19 | Four patients died in the hospital of Karmeh in the night to 19 August 2021
@claim bdead 2021-08-19 | Four patients died in the hospital of Karmeh in the night of the power failure
@claim blater 2021-08 | A fifth patient of the hospital of Karmeh died a week later of her old illness
@claim cseven 2021-08-19 | Seven patients died in the intensive care room of the hospital of Karmeh before dawn on 19 August 2021
@claim aseven 2021-08-19 | Seven patients of the hospital of Karmeh were brought to other wards
@claim astop 2021-08-19T04:10 | The generator of the hospital of Karmeh stopped at 4:10 on 19 August 2021
@claim afuel 2021-08-19T00:00 | The tank of the hospital of Karmeh held diesel for fourteen hours at midnight on 19 August 2021
@claim bfuel 2021-08-19T00:00 | The tank of the hospital of Karmeh held diesel for six hours at midnight on 19 August 2021, and the figure of fourteen was wrong
@claim cthree 2021-08-19T00:00 | The tank of the hospital of Karmeh held diesel for no more than three hours at midnight on 19 August 2021
@claim award 2021-08-19T00:00/2021-08-19T06:00 | Nizar Qabbour was in intensive care at Karmeh from midnight until sunrise on 19 August 2021
@claim cfilm 2021-08-19T03:30 | Nizar Qabbour was dancing at a wedding in Ain Zoghba, an hour's drive from Karmeh, at 3:30 on 19 August 2021
@claim cfine 2021-08-19 | Nizar Qabbour dances well for a man with both hands on a breathing bag (said mockingly)
@claim alast 2021-08-19 | Nizar Qabbour is thankful that the minister's air conditioner did not suffer (said mockingly)
@claim aletter 2021-08-03 | The hospital of Karmeh wrote to the ministry on 3 August 2021 that its fuel was almost used up
@claim anever 2021-08-19 | Fadia Sarrouf first heard on 19 August 2021 from the radio that Karmeh was short of fuel
@claim cack 2021-08 | The Ministry of Health left the letter of the hospital of Karmeh of 3 August 2021 lying for twelve days and regrets it
@claim cread 2021-08-16 | Fadia Sarrouf initialled the letter of the hospital of Karmeh about its lack of fuel on 16 August 2021
@claim cden 2021-10 | Fadia Sarrouf has not denied that letters reach the ministry | Fadia Sarrouf denied that letters reach the ministry
@claim cquote 2021-08 | Fadia Sarrouf spoke of the radio in August 2021
@claim acond 2021-08 | Somebody will go to prison if there was negligence at Karmeh
@claim cshould 2021-10 | Somebody ought to go to jail for the deaths at Karmeh
@claim atruck 2021-08-19T02:10 | The tanker of Zeitouneh Fuels was at the gate of the hospital of Karmeh at 2:10 on 19 August 2021
@claim btruck 2021-08-19T06:40 | The tanker of Zeitouneh Fuels came to the hospital of Karmeh at 6:40 on 19 August 2021
@claim btale 2021-08-19 | The story of a tanker at the hospital of Karmeh at two in the night is a fable | The tanker of Zeitouneh Fuels was at the gate of the hospital of Karmeh at 2:10 on 19 August 2021
@claim cguard 2021-08-19T06:38 | A vehicle with fuel was admitted to the hospital of Karmeh at 6:38 on 19 August 2021
@claim bload 2021-08-19 | The load of diesel was about 8,000 litres
@claim cload 2021-08-19 | The load of diesel was 8,120 litres
@claim bsleep 2021-08-19T06:00/2021-08-19T08:00 | Nizar Qabbour slept from 6:00 to 8:00 on 19 August 2021
@claim amayor 2021-08-19T02:00 | Nizar Qabbour was not in the hospital of Karmeh at 2:00 on 19 August 2021
@claim aprice 2021-08 | Munir Zeitouneh does not say what the load of diesel cost
@claim bgift 2021-08-19 | The load of diesel was a donation from Ahl al-Karmeh for which the hospital of Karmeh paid nothing
@claim csold 2021-08-19 | Munir Zeitouneh sold the load of diesel to the hospital of Karmeh at 1.10 dollars a litre
@claim csold2 2021 | Ahl al-Karmeh remembers having collected money for a lift
@claim bdeny 2021 | Munir Zeitouneh sent the hospital of Karmeh a bill that it did not owe | The hospital of Karmeh owed Munir Zeitouneh money for diesel
@claim arefuse 2021-08-19 | The hospital of Deir Tufah refused five patients from Karmeh
@claim caccept 2021-08-19 | The hospital of Deir Tufah accepted all five patients from Karmeh
@claim cpart 2021-08-19 | The porter of Deir Tufah grumbled, but nobody was sent back | The hospital of Deir Tufah sent patients from Karmeh back
@claim camb 2021-08-19 | No ambulance came to the hospital of Deir Tufah in the night of 19 August 2021
@claim apolice 2021-08-19T04:55 | A patrol found the forecourt of the hospital of Karmeh full of civilian cars after 4:55
@claim apromise 2021-08-22 | Every public hospital will have diesel for ten days by Sunday 22 August 2021
@claim cnew 2021-10 | Stocks for six days are what can be managed in public hospitals
@claim btank 2021-09 | The ministry has filled the tank of the hospital of Karmeh to the brim
@claim bswitch 2021-08-19 | Elias Tannouri switched off the generator on his own and told Nizar Qabbour afterwards
@claim cswitch 2021-08-19 | Nizar Qabbour ordered Elias Tannouri by telephone to take the load off the generator
@claim bgood 2021 | Elias Tannouri is the best mechanic between Karmeh and the sea
@claim bsecond 2021-08-19T04:30 | The old generator of the hospital of Karmeh was started at 4:30 on 19 August 2021 and ran until noon
@claim csecond 2019 | The old generator of the hospital of Karmeh was sold for scrap two winters before 2021
@claim bbatt 2021-08-19 | Samar Haddaf forgot that the batteries of the breathing machines had been unplugged
@claim cbatt | There has never been a battery in the breathing machines of the hospital of Karmeh
@claim cbatt2 | The word batteries is crossed out on the delivery note of the breathing machines
@claim bbattif 2021-08-19 | Half an hour would have been gained with charged batteries
@claim bresign 2021-09-01 | Nizar Qabbour resigned as director of his own will on 1 September 2021
@claim cdismiss 2021-08-30 | Nizar Qabbour was removed as director by decree on 30 August 2021
@claim bask 2021-09 | Nizar Qabbour asks who would want to stay as director
@claim bminister 2021-09 | Fadia Sarrouf is a decent woman in an indecent office
@claim chelp 2022 | Two solar fields may be built on the roof of the hospital of Karmeh by spring 2022
@claim arate 2021-08-19 | The pound traded at about twenty thousand to the dollar

@same bdead adead

@pair C deaths numeric adead cseven | four died; all seven in one room
@pair C fuel numeric afuel cthree | fourteen hours; three
@pair C fuel numeric bfuel cthree | six hours; three at most
@pair C director world-knowledge award cfilm #time-forms | in intensive care from midnight; in the dancers' ring at half past three an hour away
@pair C director negation,world-knowledge award amayor | there from midnight to sunrise; no director in the house at two
@pair C driver world-knowledge btruck bsleep | saw the truck at 6:40; did not open his eyes from six to eight
@pair C letter factive,temporal anever cack | first heard on the radio; a letter that lay for twelve days
@pair C letter factive,temporal anever cread | first heard on the radio; initialled it on the sixteenth
@pair C tanker temporal atruck btruck #time-forms | at the gate at 2:10; came at 6:40
@pair C tanker denial atruck btale | belongs into the Thousand and One Nights
@pair C load lexical bgift csold | a donation; sold at a dollar ten
@pair C switch role bswitch cswitch #role-swap | on his own; on the director's order
@pair C second world-knowledge bsecond csecond | ran until noon; sold for scrap two winters before
@pair C batteries factive bbatt cbatt | forgot that they were unplugged; there never were any
@pair C beds lexical,antonym arefuse caccept | turned away; accepted
@pair C beds denial arefuse cpart #partial-denial | turned away; nobody was sent back
@pair C exit lexical bresign cdismiss | laid down his office; removed by decree

@pair T update afuel bfuel #retraction | he corrects fourteen to six
@pair T different-event aseven cseven | seven moved to other wards; seven dead
@pair T update blater adead | a fifth, a week later
@pair T sarcasm cfine award | dancing with a bag in his hands, in mockery
@pair T quoted-by-another cquote cread | the paper recalls her words
@pair T negation-scope cden anever #denied-denial | never denied that letters come; had heard nothing of the fuel
@pair T negation-scope cden aletter #denied-denial | letters reach the house; a letter of 3 August
@pair T conditional acond cack | prison if there was negligence
@pair T opinion:compatible cshould bminister | jail; a decent woman
@pair T hedge aprice csold #non-denial | between him and God
@pair T negation-scope bdeny csold #partial-denial | a bill was sent
@pair T negation-scope cpart camb | nobody sent back, since nobody came
@pair T promise-later-changed apromise cnew #broken-promise | ten days; six
@pair T update btank afuel | filled to the brim afterwards
@pair T conditional bbattif cbatt | with charged ones
@pair T opinion:compatible bgood cswitch | the best mechanic
@pair T question bask cdismiss | who would stay on such a chair
@pair T rounding btruck cguard #time-forms | twenty to seven, 6:38
@pair T different-place-time atruck cguard | before a locked gate at 2:10, admitted at 6:38
@pair T rounding bload cload | about eight thousand; 8,120
@pair T hedge chelp btank | solar fields may come
@pair T different-event astop bsecond | one generator stopped at 4:10, another started at 4:30
@pair T different-event camb arefuse | no ambulance came up the drive; patients ready on stretchers elsewhere
@pair T opinion:compatible bminister alast | a decent woman; mocked for her cool room
@pair B aletter anever | a letter to the ministry; she had heard of nothing
@pair B bbatt cbatt2 | unplugged; crossed out on the note
@pair B bgift csold2 | the charity gave the diesel; it remembers a lift
@pair B amayor cswitch | out of the house; phoned down
