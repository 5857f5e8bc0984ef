@story prairie-lonsdale-pipeline clean
topic: oil and gas
confusable: saint-lunaire-pipeline
places: Lonsdale, Wabanex Pipelines, Coyote Slough, Rural Municipality of Harrow Hills, Pintail Environmental
@speaker WP Wabanex Pipelines | Wabanex, the company, operator
@speaker KH Kendra Halliday | Halliday, manager for the prairies
@speaker LM Lorne McKerracher | McKerracher, integrity engineer
@speaker DP Duane Prystupa | Prystupa, rancher
@speaker OS Orville Stadnyk | Stadnyk, reeve
@speaker PE Pintail Environmental | Pintail, biologists
@speaker TB Trudy Bannerman | Bannerman, inspector
@speaker FO Federal Pipeline Office | the Office, regulator

@article a
file: western-flowline-lonsdale.txt
voice: trade press
layout: text
title: Wabanex isolates Lonsdale segment after loss of condensate
byline: Graydon Tuttle
publisher: Western Flowline
published: 2019-05-17
quotes: straight

Segment 14 of the Wabanex Pipelines system has been out of service since Tuesday, when a drop in suction pressure at the Lonsdale pump station told the control room that product was going somewhere it should not.

[[aloss WP|An initial estimate puts the loss at 140 barrels of condensate]], the operator said on Wednesday. [[amin WP #bound|No less than 100 have been accounted for by the vacuum trucks]]. By Thursday night the trucks had made 31 trips to a disposal well at Kinsmore Junction.

[[aalarm WP #time-forms|The pressure alarm came in at 6.12 on Tuesday morning]], and [[avalves WP|both valves of the segment were shut seven minutes later]]. "[[arecord KH|It is the quickest isolation we have had on the prairies]]," says Kendra Halliday, who manages the region from Regina.

The pipe is 12-inch, grade X52, laid in 1981 and coated with tape. [[atool LM|The last tool run, in October 2016, showed nothing at this spot that called for a dig]], according to Lorne McKerracher, Wabanex's integrity engineer. What, then? "[[acause LM h|It smells of a girth weld to me, though I would not put money on it]]." [[aif LM #hypothetical|If it is corrosion under the tape, every metre of that vintage will have to come out]], he adds.

The site is a quarter section of pasture beside Coyote Slough, [[adist N #rounding|about nine kilometres south of Lonsdale]]. Product pooled in a low corner. [[aslough WP|None had been found on the water of the slough when darkness fell on Tuesday]]. Three rows of boom are out all the same.

Access was the first problem. The section road is gravel with a ten-tonne limit in spring, and the municipality lifted it for the trucks on condition that Wabanex regrades it. A mat road of 600 metres was laid across the pasture within a day. Crews work in two shifts, with lights.

Shippers have been told to nominate elsewhere. [[arestart WP p|The line is to be back in service on 24 May]], says a notice to them. [[atolls N #percentage-conversion|Condensate for delivery at Kinsmore traded 4 per cent above the day before]].

Readers will ask about Quebec. [[aquebec N|The same operator lost product at Saint-Lunaire in November, from a dented line under a hayfield]]; that pipe is wider and carries light crude. [[adown KH d #partial-denial|Halliday rejects the idea that the two events have a cause in common, not that the company should learn from both]].

[[acert N|All welders on the repair hold tickets valid until 2021]], according to the sheet pinned up in the site trailer, [[acoffee N #sarcasm|next to a notice that the coffee is the finest in the province]]. The coffee had been made at four that morning. A spool of 14 metres, hydrotested in Nisku, was due on a lowboy on Saturday.

@article b
file: wabanex-update-lonsdale-3.txt
voice: press release
layout: dispatch
title: Lonsdale response: third update
byline: -
publisher: Wabanex Pipelines
published: 2019-05-27
quotes: straight

We are grateful to our neighbours near Lonsdale for their patience, and to the volunteer fire department of the Rural Municipality of Harrow Hills for the use of its hall.

[[bloss N #retraction|Having weighed the soil that was removed, we now put the release at 226 barrels]]. [[bsorry N|Our first figure rested on pressure readings alone and was too low]]. [[blitre N #unit-conversion|The corrected amount is close to 36,000 litres]].

[[bwater N|On the second day a light sheen was seen along forty metres of the shore of Coyote Slough]]. It was taken up with pads within hours. [[bbirds PE|Pintail Environmental, whom we have retained, have found three oiled ducks, one of which has died]]. [[bfish PE|No dead fish have been seen]].

We have rented the old elevator office in Lonsdale for the length of the response. It is staffed from eight to eight. Maps, air readings and the names of those in charge hang in the window, and there is a telephone line for questions at any hour.

Replacement of the damaged piece of pipe was finished on Saturday. [[brestart N #broken-promise|We had hoped to restart on 24 May; rain and a late delivery have put that off]]. [[bwhen N h|It may be possible to resume at reduced pressure in the first week of June]]. [[bpermit N|This requires the consent of the Federal Pipeline Office]], for which we have applied.

The pipe was sent to a laboratory in Edmonton. [[bcause N h #non-denial|We do not intend to speculate about its findings before we have them]]. [[btoo N|There has been no damage by third parties, as far as can be seen from the surface]].

[[bpay N p #broken-promise|Landowners will be compensated for the whole grazing season, in one payment, by the end of June]]. [[bcalf N|Mr Prystupa's 62 cow-calf pairs have been moved to pasture that we rent for him]]. Some have asked why the gate on the north side is locked. It is to keep curious persons out and cattle in.

Traffic on the section road will remain heavy for some days. Drivers have been told to keep to 40 kilometres an hour and to stop for cattle. Please report those who do not, with the number on the door, to the office.

[[bair N #range|Benzene at the nearest house stayed between 2 and 5 parts per billion]]. [[bair2 N #bound|The provincial limit for a day is 10]]. Readings are posted every evening on the door of the hall.

[[bwork N|Eighty people are working on the site today]]. [[bhours N #bound|They have put in more than 9,000 hours]], without an injury that needed a doctor. A barbecue for all who have helped will be held at the hall when the ground is dry enough to park on.

@article c
file: prairie-morning-coyote-slough.txt
voice: broadcaster
layout: keyed
title: A month after the spill, ducks and questions at Coyote Slough
byline: Shelby Rasmuson
publisher: Prairie Morning Radio
published: 2019-06-19T07:45-06:00
quotes: curly

It's a quarter past five in the morning, the mosquitoes are awake and so is Duane Prystupa. He leans on the new fence and looks at grass that he isn't allowed to use.

"[[csmell DP #time-forms|I drove by at half past six that Tuesday and smelt it through a closed window]]," he says. "[[ccall DP|I was going to phone them, and then I saw their truck coming the other way]]." He has no quarrel with the crews. "[[cfair DP|They've treated me fairer than any oil outfit I ever dealt with]]," says Prystupa; "[[cbut DP m|I want them off by haying, that's all I want]]".

Not everyone's so mellow. [[creeve OS|That line is a relic and it should've been shut down ten years ago]], says Orville Stadnyk, the reeve. He asks a question that the council can't answer: "[[cwho OS q|Who tells us when the next weld lets go?]]"

A weld it was, by the way. [[clab TB|The laboratory found a crack in a girth weld that dates from the year of construction]], says Trudy Bannerman, the inspector who has the file at the Federal Pipeline Office. [[ccorr TB|Corrosion played no role]]. [[ctool TB|The tools of 2016 could not see cracks of that kind]], she says. [[cnow TB #hypothetical|One of today's would have had a fair chance of catching it]].

[[cflow WP|Condensate has been flowing again since the eighth of June, at four fifths of the usual pressure]]. [[ccond FO|The Office gave its consent on the sixth, with eleven conditions]].

[[closs TB #unit-conversion|Bannerman works with 36 cubic metres, which is the company's number]], and says her own people came out within one per cent of it. [[cquote N|In the first days Wabanex spoke of 140 barrels]], as listeners will remember.

[[cducks PE|Seven birds were picked up in all, and four were let go again]], the biologists from Pintail say. They've ringed them. [[cfish PE|The slough has never had fish in it; it freezes to the bottom]].

On the council's table lies a stack of forms from farmers further down the line who want to know what runs under their land. The clerk has sent out for more. A surveyor in Swift Current says that he's booked until the snow comes.

And the money? [[cpaid DP #broken-promise|Half of it came last week, and the rest is to come after harvest]], Prystupa says. "[[cfine DP|I'm fine with that]]."

"[[cmix KH|We get letters about Quebec, from people who think we dumped crude into a trout stream here]]," says Kendra Halliday with a sigh. [[cno KH|Coyote Slough is not a stream, and this was never crude]]. She's heard the word cover-up. "[[cdeny KH d #denied-denial|I never told anyone that there was no oil on the slough]]," she says: [[cday KH|there was none on the first day and a little on the second]].

[[cdist N|From the grain elevator it's 9.2 kilometres by the section road]], should you wish to see for yourself. You'll need boots. The saskatoons along the ditch are late this year, and the council meets next on 3 July, in the hall, with the new readings.

@claim aloss 2019-05-14 | The loss at Lonsdale was first estimated at 140 barrels of condensate
@claim amin 2019-05-16 | At least 100 barrels of condensate had been recovered by vacuum trucks at Lonsdale
@claim bloss 2019-05-14 | 226 barrels of condensate were released at Lonsdale on 14 May 2019
@claim bsorry 2019-05 | The first figure of Wabanex for Lonsdale was too low
@claim blitre 2019-05-14 | Close to 36,000 litres of condensate were released at Lonsdale on 14 May 2019
@claim closs 2019-05-14 | 36 cubic metres of condensate were released at Lonsdale on 14 May 2019
@claim cquote 2019-05 | Wabanex spoke in the first days of 140 barrels at Lonsdale
@claim aalarm 2019-05-14T06:12 | The pressure alarm at Lonsdale came in at 6:12 on 14 May 2019
@claim avalves 2019-05-14T06:19 | Both valves of the Lonsdale segment were shut seven minutes after the alarm
@claim csmell 2019-05-14T06:30 | Duane Prystupa smelt the condensate at 6:30 on 14 May 2019
@claim arecord 2019-05 | The isolation at Lonsdale was the quickest of Wabanex on the prairies
@claim atool 2016-10 | The tool run of October 2016 showed nothing at the Lonsdale site that called for a dig
@claim ctool 2016-10 | The tools of 2016 could not see cracks of the kind found at Lonsdale
@claim cnow 2019 | A tool of today would have had a fair chance of finding the crack at Lonsdale
@claim acause 2019-05 | Lorne McKerracher guesses at a girth weld as the cause of the Lonsdale spill
@claim clab 2019-06 | The laboratory found a crack in a girth weld from the year of construction in the Lonsdale pipe
@claim aif 2019-05 | All pipe of that vintage must come out if the cause of the Lonsdale spill is corrosion under the tape
@claim ccorr 2019-06 | Corrosion played no role in the Lonsdale spill
@claim bcause 2019-05-27 | Wabanex does not speak about the laboratory's findings before they arrive
@claim btoo 2019-05-27 | There was no damage by third parties to the Lonsdale pipe as far as can be seen from the surface
@claim adist 2019 | The site is about nine kilometres south of Lonsdale
@claim cdist 2019 | The site is 9.2 kilometres from the grain elevator of Lonsdale by the section road
@claim aslough 2019-05-14 | No product had been found on the water of Coyote Slough by nightfall on 14 May 2019
@claim bwater 2019-05-15 | A light sheen was seen along forty metres of the shore of Coyote Slough on 15 May 2019
@claim cday 2019-05-14/2019-05-15 | There was no oil on Coyote Slough on the first day and a little on the second
@claim cdeny 2019 | Kendra Halliday never told anyone that there was no oil on Coyote Slough | Kendra Halliday told people that there was no oil on Coyote Slough
@claim arestart 2019-05-24 | The Lonsdale line is to be back in service on 24 May 2019
@claim brestart 2019-05-27 | The restart of the Lonsdale line planned for 24 May 2019 has been put off
@claim bwhen 2019-06 | The Lonsdale line may resume at reduced pressure in the first week of June 2019
@claim cflow 2019-06-08 | The Lonsdale line has been running since 8 June 2019 at four fifths of the usual pressure
@claim bpermit 2019-05-27 | The restart at Lonsdale requires the consent of the Federal Pipeline Office
@claim ccond 2019-06-06 | The Federal Pipeline Office gave its consent on 6 June 2019 with eleven conditions
@claim aquebec 2018-11 | Wabanex lost light crude at Saint-Lunaire in November 2018 from a dented line
@claim adown 2019-05 | The spills at Lonsdale and Saint-Lunaire have no cause in common, and the company should learn from both | The spills at Lonsdale and Saint-Lunaire have a common cause
@claim acert 2019-05 | All welders on the Lonsdale repair hold tickets valid until 2021
@claim acoffee 2019-05 | The coffee in the site trailer is the finest in the province (said mockingly)
@claim bbirds 2019-05-27 | Three oiled ducks have been found at Coyote Slough, one of which has died, by 27 May 2019
@claim cducks 2019-06-19 | Seven birds were picked up at Coyote Slough and four were released
@claim bfish 2019-05-27 | No dead fish have been seen at Coyote Slough
@claim cfish 2019 | Coyote Slough has never had fish
@claim bpay 2019-06 | Landowners at Lonsdale will get compensation for the whole grazing season in one payment by the end of June 2019
@claim cpaid 2019-06 | Duane Prystupa has received half of the compensation and is to get the rest after harvest
@claim bcalf 2019-05 | The 62 cow-calf pairs of Duane Prystupa have been moved to rented pasture
@claim bair 2019-05 | Benzene at the nearest house stayed between 2 and 5 parts per billion
@claim bair2 2019 | The provincial daily limit for benzene is 10 parts per billion
@claim bwork 2019-05-27 | Eighty people are working on the Lonsdale site on 27 May 2019
@claim bhours 2019-05-27 | More than 9,000 hours have been worked on the Lonsdale site
@claim cfair 2019-06 | Wabanex has treated Duane Prystupa fairer than any other oil firm
@claim cbut 2019-06 | Wabanex should be off the land of Duane Prystupa by haying
@claim creeve 2019-06 | The Lonsdale line is a relic and should have been shut down ten years ago
@claim cwho 2019-06 | Orville Stadnyk asks who will tell the council when the next weld breaks
@claim cmix 2019-06 | Some people think that crude was dumped into a trout stream at Lonsdale
@claim cno 2019-06 | Coyote Slough is no stream and the product spilled at Lonsdale was not crude
@claim ccall 2019-05-14 | Duane Prystupa meant to telephone Wabanex and then saw its truck
@claim cfine 2019-06 | Duane Prystupa is content to wait for the rest of his money
@claim atolls 2019-05 | Condensate at Kinsmore traded four per cent above the day before

@same closs blitre

@pair T update aloss bloss #retraction | a first estimate, later corrected upwards
@pair T update bsorry aloss #retraction | the firm calls its own first figure too low
@pair T at-least amin bloss #bound | at least 100 recovered, 226 lost
@pair T at-least amin aloss | at least 100 of an estimated 140
@pair T rounding bloss blitre #unit-conversion | 226 barrels are 35,900 litres
@pair T quoted-by-another cquote bloss | the radio recalls the first number
@pair T different-event csmell aalarm | alarm at 6:12, smelt at 6:30
@pair T different-event csmell avalves | shut at 6:19, the smell stayed
@pair T negation-scope atool clab | the tool showed nothing; there was a crack
@pair T conditional cnow ctool | today's tool would have; that of 2016 could not
@pair T hedge acause clab | a guess that the laboratory bears out
@pair T conditional aif ccorr | only if it were corrosion, and it was not
@pair T hedge bcause clab #non-denial | nothing is said before the findings
@pair T rounding adist cdist | about nine kilometres, 9.2
@pair T different-place-time aslough bwater | nothing on the first evening, a sheen on the second day
@pair T negation-scope cdeny bwater #denied-denial | denies that she denied it
@pair T negation-scope cdeny cday #denied-denial | she never said none at all
@pair T promise-later-changed arestart brestart #broken-promise | 24 May, put off
@pair T update brestart cflow | put off, then running since 8 June
@pair T hedge bwhen cflow | may be the first week; it was the eighth
@pair T update bpermit ccond | consent needed, then given
@pair T different-event aquebec acert | spills at two places
@pair T negation-scope adown aquebec #partial-denial | rejects a common cause, not the lessons
@pair T update bbirds cducks | three ducks in May, seven birds in the end
@pair T negation-scope bfish cfish | no dead fish, because there are no fish
@pair T promise-later-changed bpay cpaid #broken-promise | one payment by June; half now, half after harvest
@pair T opinion:compatible cfair creeve | fair treatment, a relic
@pair T opinion:compatible cbut cfine | off by haying; content to wait
@pair T at-least bair2 bair #range | limit 10, readings between 2 and 5
@pair T question cwho clab | a question about the next weld
@pair T quoted-by-another cmix cno | she repeats what letters say and does not own it
@pair T sarcasm acoffee arecord | a mocking notice and a real boast
@pair T opinion:compatible arecord creeve | quickest isolation; should be shut down
@cross aloss saint-lunaire-pipeline avol | first estimates of two spills of one firm
@cross avalves saint-lunaire-pipeline avalve | minutes to shut the valve at two spills
@cross aslough saint-lunaire-pipeline bcreek | a slough without oil, a brook with oil
@cross acert saint-lunaire-pipeline bcert | welding tickets of two crews
@cross bfish saint-lunaire-pipeline dtrout | no dead fish at Lonsdale, dead trout in Quebec
@cross arestart saint-lunaire-pipeline dflow | flow of two lines
