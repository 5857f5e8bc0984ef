@story odrava-border dirty
topic: defence
places: Odrava, Slivenec, Kopřivany, Vysoká Hůrka, Belín lake
@speaker MD ministry of defence | ministry
@speaker BZ Bohuslava Zdražilová | Zdražilová, minister
@speaker ZT Zbyněk Trefulka | Trefulka, state secretary
@speaker VH Vratislav Hnízdo | Hnízdo, general
@speaker KJ Květoslav Jedounek | Jedounek, fruit grower
@speaker RS Radim Sklenička | Sklenička, pilot
@speaker OZ Otmar Zedníček | Zedníček, explosives expert
@speaker PF people familiar with the radar log | people familiar
@speaker KW Kazimierz Wąsacz | Wąsacz, spokesman of the neighbouring general staff
@speaker EC Emilián Chroboczek | Chroboczek, groundsman
@speaker FM Filip Mrkos | ferryman
@speaker DC defence counsel | counsel
@speaker RC retired colonel | neighbour

@article a
file: zemska-drone-orchard.txt
voice: agency wire
layout: keyed
place: Slivenec nad Odravou
title: Drone comes down in orchard near border
byline: Svatava Jeništová
publisher: Zemská tisková služba
published: 2021-09-12T13:50+02:00
quotes: straight

SLIVENEC NAD ODRAVOU (ZTS) - An unmanned aircraft with a span of four metres fell into an orchard close to the frontier early on Sunday, the ministry of defence said. Nobody was injured.

[[atime VH #time-forms|It came down among the plum trees at twenty to six]], General Vratislav Hnízdo, the chief of the air force, said at a hastily called news conference. [[aheight VH #unit-conversion|It had never been higher than 500 feet]], he said. [[ashot MD #role-swap|A pilot of the standby pair brought it down with his cannon]], according to the ministry.

"[[across BZ|The device entered our territory over the river Odrava from the other bank]]," Defence Minister Bohuslava Zdražilová said by telephone. "[[aradar BZ|Our radar at Vysoká Hůrka had it on the screen from the first minute]]. [[aorder BZ #role-swap|I called the general and gave him the order to act]]," the minister said. [[adesk BZ|She had been at her desk in the ministry since before five]], she said, and had yet to have breakfast.

[[aarm ZT|There was a camera under the wing, and a battery, and that is the full inventory]], State Secretary Zbyněk Trefulka told the news conference. He asked people not to collect pieces. [[asorry MD #factive|The general staff of the neighbouring country regrets that one of its machines lost its way]], the ministry said. [[anote MD h|A diplomatic note may follow]].

[[adist MD #stealth-edit|The place where it fell lies three kilometres from the border]], in flat land where plums and poppies are grown. [[arefinery ZT #hypothetical|With four more minutes in the air it would have reached the refinery]], Trefulka said.

[[ahouses N #bound|Firemen took the inhabitants of at least ten houses to the inn as a precaution]]. They were back before lunch. [[apay BZ p #broken-promise|Damage to trees will be made good before the winter]], the minister said.

The air force has two aircraft on standby day and night. [[alast N|The last time they took off for an unknown object, in 2018, it proved to be a weather balloon]]. Parliament's defence committee is to meet on Wednesday.

@article e
file: zemska-drone-orchard-2.txt
voice: agency wire
layout: keyed
place: Slivenec nad Odravou
title: Drone comes down in orchard near border
byline: Svatava Jeništová
publisher: Zemská tisková služba
published: 2021-09-12T13:50+02:00
modified: 2021-09-12T21:15+02:00
copy_of: a
note: the same page in the evening; the distance has been changed without a word
quotes: straight

SLIVENEC NAD ODRAVOU (ZTS) - An unmanned aircraft with a span of four metres fell into an orchard close to the frontier early on Sunday, the ministry of defence said. Nobody was injured.

[[etime VH|It came down among the plum trees at twenty to six]], General Vratislav Hnízdo, the chief of the air force, said at a hastily called news conference. [[eheight VH|It had never been higher than 500 feet]], he said. [[eshot MD|A pilot of the standby pair brought it down with his cannon]], according to the ministry.

"[[ecross BZ|The device entered our territory over the river Odrava from the other bank]]," Defence Minister Bohuslava Zdražilová said by telephone. "Our radar at Vysoká Hůrka had it on the screen from the first minute. I called the general and gave him the order to act," the minister said. She had been at her desk in the ministry since before five, she said, and had yet to have breakfast.

[[earm ZT|There was a camera under the wing, and a battery, and that is the full inventory]], State Secretary Zbyněk Trefulka told the news conference. He asked people not to collect pieces. [[esorry MD|The general staff of the neighbouring country regrets that one of its machines lost its way]], the ministry said. A diplomatic note may follow.

[[edist MD #stealth-edit|The place where it fell lies eight kilometres from the border]], in flat land where plums and poppies are grown. With four more minutes in the air it would have reached the refinery, Trefulka said.

Firemen took the inhabitants of at least ten houses to the inn as a precaution. They were back before lunch. Damage to trees will be made good before the winter, the minister said.

The air force has two aircraft on standby day and night. The last time they took off for an unknown object, in 2018, it proved to be a weather balloon. Parliament's defence committee is to meet on Wednesday.

@article c
file: glos-zaodrzanski-translated.txt
voice: translated
layout: text
title: With us nothing is missing (from the Polish-language press of the other bank)
byline: Dobromiła Szczurek
publisher: Głos Zaodrzański
published: 2021-09-15
quotes: low

Since Sunday stands our air force under a suspicion that has four metres of span. On the other side of the Odrava one has found it in the plums, and one knows there already to whom it belongs.

To this said Colonel Kazimierz Wąsacz, of the general staff the spokesman, in the course of a press briefing on Tuesday: "[[cours KW|All our machines of this class stood that morning counted in the hangar]]." And further: "[[cregret KW #factive|To nobody have we expressed a regret, for there is nothing which we could regret]]."

Whence came then the apparatus? In Kopřivany, a village of theirs eleven kilometres behind the river, there is a football ground. Its groundsman, Emilián Chroboczek, chalks on Sundays the lines. [[cstart EC #time-forms|Two men threw it there from the centre circle into the air, at about half past six]], he related to our correspondent, and on the chalk one saw still their shoes. [[cvan EC h|The van had perhaps a plate from the capital]].

[[cnosense KW d|That the thing should have swum across the river to them is a story for long evenings]], said the colonel. He permitted himself a smile. "[[cradar KW #unit-conversion|Our own station picked it up at 900 metres, over their territory]]," he said, where it flew a quarter of an hour in circles.

With interest took our correspondent also a look at Belín lake, which lies on our side and is liked by guests from everywhere. The ferryman, Filip Mrkos, a man of good memory, recognised on a photograph the lady minister. [[cferry FM|He sold her on the Sunday at seven in the morning two tickets to the island]], says he, and the dog travelled free. [[cview FM #sarcasm|From there one has indeed the best view of the airspace]], he added.

"[[cask KW m|Our side requests the handing over of the remains for a common examination]]," declared the colonel. "[[cif KW #hypothetical|Should this be granted, we would send our two best engineers]]." An answer has until now not come. [[cfriend KW #opinion|The relations are as good as they ever were]], thinks the colonel; in the villages, where one marries across the river since always, one thinks the same, and goes further to each other's dances.

The price of plums has, by the way, on both banks risen. [[cplum N #rounding|One pays for a kilo around thirty]].

@article b
file: narodni-rozhled-plums-and-powder.txt
voice: broadsheet
layout: wrapped
title: Plums and powder: what a courtroom in Slivenec heard about the drone
byline: Hedvika Smolíková + Leoš Bradáč
publisher: Národní rozhled
published: 2021-09-18
quotes: curly

The defendant had brought a basket. The judge, a young woman with a cold, had it put on the windowsill and read out the charge: unauthorised discharge of a firearm within a village.

Květoslav Jedounek, 71, has 300 plum trees and a shotgun that was his father's. [[bnews KJ #time-forms|The wireless had just begun to read the seven o'clock news when he heard it coming]], he told the court. [[bshot KJ #role-swap #court-language|He fired twice, and it folded up like a partridge and dropped beside the compost]], he said. He was sorry about the noise.

The first witness was Lieutenant Radim Sklenička, who flew the leading aircraft that morning. [[bpilot RS #court-language|His gun was sealed throughout, and he came home with every round he had taken off with]], he testified. [[bcloud RS h|He might have frightened it a little]], he granted.

Otmar Zedníček of the police has taken apart some nine hundred explosive devices in his life. [[bcharge OZ #court-language|Beneath the left wing sat a kilogram and a half of plastic explosive with a detonator]], he deposed, and he made a small box with his hands. The public prosecutor asked whether it might have been a battery. [[bbattery OZ|The battery was on the other side]], the witness replied.

The general himself spoke by video. He had been in his kitchen, in uniform trousers. [[bwoken VH #factive|The duty officer woke him at twenty past five and told him of an unknown aircraft]], Hnízdo said. [[bcall VH #role-swap|He then tried the minister's number four times, and when she answered it was he who proposed to send up the pair]]. The rest was routine.

How was it followed from the ground? Three people familiar with the radar log have described it to this newspaper. [[boff PF #people-familiar|The set at Vysoká Hůrka was down for maintenance from Saturday noon until Sunday at eight]], they say. [[bsecond PF h #people-familiar|A mobile station may have seen something]], says one of them.

The ministry answered nine of our ten questions. [[bmin MD #role-swap|A round from the standby aircraft cut off the tail]], it wrote. [[bweight MD #unit-conversion|The wreck weighs 24 pounds]], and its wood is birch. To the tenth, about the explosive, it replied: "[[bnocomment MD #non-denial|It is not for us to anticipate the experts]]." [[bexcept MD #bound|The village was at no time exposed to more than a slight risk]].

Defence counsel asked for acquittal. [[bif DC #court-language #hypothetical|Had the accused not fired, the court might now be sitting in a crater]], she argued. The judge will give her verdict on 30 September. She took a plum.

On the square of Slivenec the mayor was showing a Dutch television team the way to the compost. [[bhouses N|Eleven houses had been emptied that Sunday]]; the innkeeper has sent the bill for the goulash to the capital.

@article d
file: tydenik-hrana-minister-where.txt
voice: opinion column
layout: keyed
title: Where was she, and does it matter?
byline: Ctibor Havlůj
publisher: Týdeník Hrana
published: 2021-09-26
quotes: curly

It matters. I put this at the beginning for readers who have to get off at the next stop.

[[dleave N|On the website of the ministry there stood, until last Monday, a line according to which Mrs Zdražilová was on leave from the 6th to the 19th of September]], with Mr Trefulka as her deputy. I have a printout. It has a second page: [[drule N|the rules on alerts say that the commander on duty must report to the minister in person]]. I admire printouts. They have saved more republics than drones have endangered.

A minister may swim. [[dswim N #opinion|I prefer rested ministers to tired ones]]. My neighbour, a retired colonel, sees it otherwise: [[dcolonel RC #opinion|those who have an army to look after should holiday in the barracks]], he says over the fence.

Nor do I care very much who owns the thing. [[downer N h|It could have come from anywhere, from a hobby shop included]]. What I care about is the television evening of the 13th, when our general sat among the flowers of the studio and was asked how he had been told. "[[dtv VH #factive|I found out at breakfast, from the morning programme of your competitors]]," said Vratislav Hnízdo. Great merriment. I wrote it down on the edge of the TV guide.

[[dquote N|On the first day Mr Trefulka listed a camera and a battery]]. [[dtref ZT|On Thursday he told the committee that he had read from the wrong sheet]], and [[dtref2 ZT #retraction|he took back his inventory]]. That was manly. [[dmin BZ h #non-denial|The minister told the same committee that she would rather speak about the future]].

[[dtrees N #broken-promise|As for Mr Jedounek's trees, an official has measured them, and the forms are said to be in print]]. [[dtrees2 KJ|He has been offered eight hundred for eleven plum trees]], he tells me, and [[dtrees3 KJ #sarcasm|he is thinking of buying a villa]].

Another small thing, from the minutes. When an alert is on, [[drule2 BZ|a message to her office is enough, Mrs Zdražilová said in the committee, the paragraph leaves it open]]. I have ordered new glasses.

[[dif N #hypothetical|If a single grown-up in this chain were to say where he had been at six in the morning, I would put down my pen]]. Until then I eat dumplings. [[dkilo N #unit-conversion|The wreck, eleven kilograms of birch and wire, is kept in a garage of the fire brigade]], next to the Christmas lights. On 28 October the brigade holds its open day.

@claim atime 2021-09-12T05:40 | The drone came down in the orchard at 5:40 on 12 September 2021
@claim bnews 2021-09-12T07:00 | Květoslav Jedounek heard the drone coming when the seven o'clock news began on 12 September 2021
@claim cstart 2021-09-12T06:30 | Two men launched the drone from the football ground of Kopřivany at about 6:30 on 12 September 2021
@claim aheight 2021-09-12 | The drone was never higher than 500 feet, about 150 metres
@claim cradar 2021-09-12 | The radar of the neighbouring country picked the drone up at 900 metres
@claim ashot 2021-09-12 | A pilot of the standby pair shot the drone down with his cannon
@claim bshot 2021-09-12 | Květoslav Jedounek shot the drone down with a shotgun
@claim bpilot 2021-09-12 | Radim Sklenička did not fire and landed with all his rounds
@claim bcloud 2021-09-12 | Radim Sklenička's aircraft may have frightened the drone a little
@claim across 2021-09-12 | The drone entered the country over the river Odrava from the other bank
@claim cnosense 2021-09-12 | The drone's flight across the Odrava is an invention | The drone flew across the Odrava from the neighbouring country
@claim aradar 2021-09-12 | The radar at Vysoká Hůrka had the drone on its screen from the first minute
@claim boff 2021-09-11T12:00/2021-09-12T08:00 | The radar at Vysoká Hůrka was down for maintenance from Saturday noon until Sunday at 8:00
@claim bsecond 2021-09-12 | A mobile radar station may have seen something
@claim aorder 2021-09-12 | Bohuslava Zdražilová called General Hnízdo and ordered him to act
@claim bcall 2021-09-12 | Vratislav Hnízdo called the minister and proposed to send up the pair
@claim adesk 2021-09-12 | Bohuslava Zdražilová was at her desk in the ministry from before 5:00 on 12 September 2021
@claim cferry 2021-09-12T07:00 | Bohuslava Zdražilová bought two ferry tickets at Belín lake at 7:00 on 12 September 2021
@claim dleave 2021-09-06/2021-09-19 | According to the ministry's website Bohuslava Zdražilová was on leave from 6 to 19 September 2021
@claim aarm 2021-09-12 | The drone carried a camera and a battery and nothing else
@claim bcharge 2021-09-12 | The drone carried 1.5 kilograms of plastic explosive with a detonator
@claim bbattery 2021-09-12 | The battery of the drone was on the side opposite to the explosive
@claim asorry 2021-09-12 | The neighbouring general staff regrets that one of its drones lost its way
@claim cregret 2021-09-14 | The neighbouring general staff has expressed no regret because there is nothing to regret
@claim cours 2021-09-12 | All drones of this class of the neighbouring country were in the hangar on the morning of 12 September 2021
@claim adist 2021-09-12 | The drone fell three kilometres from the border
@claim edist 2021-09-12 | The drone fell eight kilometres from the border
@claim bwoken 2021-09-12T05:20 | The duty officer woke Vratislav Hnízdo at 5:20 and told him of the unknown aircraft
@claim dtv 2021-09-12 | Vratislav Hnízdo found out about the drone at breakfast from a television programme
@claim dquote 2021-09-12 | Zbyněk Trefulka listed a camera and a battery on the first day
@claim dtref 2021-09-23 | Zbyněk Trefulka told the committee that he had read from the wrong sheet
@claim dtref2 2021-09-23 | Zbyněk Trefulka takes back his inventory of the drone
@claim drule 2021 | The rules oblige the commander on duty to report an alert to the minister in person
@claim drule2 2021 | The rules allow the commander on duty to report an alert by a message to the minister's office
@claim bweight 2021-09 | The wreck of the drone weighs 24 pounds
@claim dkilo 2021-09 | The wreck of the drone weighs eleven kilograms
@claim ahouses 2021-09-12 | The inhabitants of at least ten houses were taken to the inn
@claim bhouses 2021-09-12 | Eleven houses were emptied on 12 September 2021
@claim arefinery 2021-09-12 | The drone would have reached the refinery with four more minutes in the air
@claim bif 2021-09-12 | There might have been a crater if Květoslav Jedounek had not fired
@claim apay 2021 | The damage to the trees will be made good before the winter of 2021
@claim dtrees 2021-09-26 | The forms for the compensation of the trees are in print
@claim dtrees2 2021-09 | Květoslav Jedounek has been offered 800 for eleven plum trees
@claim dtrees3 2021-09 | Květoslav Jedounek is thinking of buying a villa (said mockingly)
@claim alast 2018 | An unknown object of 2018 was a weather balloon
@claim anote 2021-09 | A diplomatic note may follow
@claim cask 2021-09 | The neighbouring general staff asks for the handing over of the remains
@claim cview 2021-09-12 | The island in Belín lake offers the best view of the airspace (said mockingly)
@claim cif 2021-09 | The neighbouring general staff would send engineers if the remains were handed over
@claim bnocomment 2021-09 | The ministry of defence does not say whether the drone carried explosive
@claim dmin 2021-09-23 | The minister does not answer the committee's questions about the day
@claim dswim 2021 | Rested ministers are better than tired ones
@claim dcolonel 2021 | Ministers with an army to look after should holiday in the barracks
@claim bmin 2021-09-12 | A round from the standby aircraft cut off the tail of the drone
@claim downer 2021-09-12 | The drone could have come from anywhere
@claim cvan 2021-09-12 | The van may have had a number plate from the capital
@claim bexcept 2021-09-12 | The village was never exposed to more than a slight risk

@same etime atime
@same eheight aheight
@same eshot ashot
@same ecross across
@same earm aarm
@same esorry asorry

@pair C fall temporal atime bnews #time-forms | down at 5:40; only heard coming at seven
@pair C fall temporal,world-knowledge atime cstart #time-forms | down at 5:40; launched at half past six
@pair C height numeric aheight cradar #unit-conversion | at most 500 feet; 900 metres
@pair C gun role ashot bshot #role-swap | the pilot's cannon; the farmer's shotgun
@pair C gun role bshot bmin #role-swap | two shots from a shotgun; a round from the aircraft
@pair C rounds negation bpilot bmin | every round brought home; a round cut off the tail
@pair C rounds negation ashot bpilot | brought down with his cannon; gun sealed, every round brought home
@pair C origin denial across cnosense | came over the river; a story for long evenings
@pair C origin world-knowledge across cstart | from the other bank; launched from a ground on this side
@pair C radar world-knowledge aradar boff | on the screen from the first minute; the set was down
@pair C order role aorder bcall #role-swap | she called him with an order; he called her with a proposal
@pair C minister world-knowledge adesk cferry | at her desk in the capital; at a lake abroad the same morning
@pair B adesk dleave | at her desk; on leave according to a page, which she may have broken off
@pair C charge world-knowledge,negation aarm bcharge | a camera and a battery in full; a kilogram and a half of explosive
@pair C regret factive asorry cregret #factive | regrets that its machine strayed; no regret, nothing to regret
@pair C regret negation asorry cours | one of its machines lost its way; all stood in the hangar
@pair C distance numeric adist edist #stealth-edit | three kilometres; eight on the same page in the evening
@pair C general factive bwoken dtv #factive | woken and told at 5:20; found out from television at breakfast
@pair C rule modality drule drule2 | must report in person; a message will do

@pair B aradar bsecond | the fixed radar; a mobile one may have seen something
@pair B bwoken cstart | an unknown aircraft at 5:20; launched at half past six, unless there were two
@pair B bcharge bexcept | explosive on board; never more than a slight risk

@pair T quoted-by-another dquote bcharge | what was listed is reported only
@pair T update aarm dtref2 #retraction | listed, later taken back
@pair T hedge bnocomment bcharge #non-denial | the experts are not anticipated; the expert's finding
@pair T hedge bcloud ashot | frightened it a little; brought down
@pair T rounding bweight dkilo #unit-conversion | 24 pounds are eleven kilograms
@pair T at-least ahouses bhouses #bound | at least ten; eleven
@pair T conditional arefinery edist #hypothetical | would have reached the refinery; where it fell
@pair T conditional bif bshot #hypothetical | a crater if he had not fired
@pair T promise-later-changed apay dtrees #broken-promise | before the winter; forms in print
@pair T sarcasm dtrees3 dtrees2 | a villa for eight hundred is mockery
@pair T sarcasm cview adesk | the view of the airspace is mockery
@pair T different-event alast across | the balloon of 2018, the drone of 2021
@pair T hedge dmin adesk #non-denial | rather the future; her desk
@pair T opinion dswim dcolonel | rested ministers; holidays in the barracks
@pair T negation-scope bbattery aarm | where the battery was, not whether
@pair T conditional cif cask #hypothetical | engineers if the request is granted
@pair T hedge bcloud bpilot | frightened it a little, perhaps; never fired
@pair T update dquote dtref2 #retraction | what he listed on the first day; what he takes back
