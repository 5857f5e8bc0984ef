@story hengzhou-lithium clean
topic: mergers
confusable: lianshan-lithium
places: Hengzhou, Hengzhou Battery, Ruihe Lithium, Fenghe Capital, Sanhe Separator, Lianshan Cells
@speaker LS Luo Shuqin | Luo, Ms Luo, president of Hengzhou Battery
@speaker MH Mei Haoran | Mei, spokesman
@speaker ZY Zhuang Yiting | Zhuang, analyst
@speaker DG Deng Guifang | Deng, union secretary
@speaker CT intermediate court of Hengzhou | court, intermediate court
@speaker PF people familiar with the talks | people who follow the talks

@article a
file: yangtse-courier-agency-hengzhou-ruihe.txt
voice: agency wire
layout: text
place: Hengzhou
title: Hengzhou Battery sounds out Ruihe Lithium, sources say
byline: Chai Mengting
publisher: Courier News Agency East
published: 2017-03-09T18:20+08:00
quotes: straight

HENGZHOU, March 9 (Courier) - Hengzhou Battery is exploring a merger with Ruihe Lithium, which mines the metal on the plateau and refines it near the coast, people familiar with the talks said on Thursday.

[[aprice PF h #people-familiar #range|Hengzhou could be valued at between 11 and 12 yuan a share]], they said. [[aearly PF #people-familiar|The talks are at an early stage]], and three banks are involved, among them Fenghe Capital.

[[ashare N|The share closed at 10.05 yuan on Wednesday]]. [[atrade N|On Thursday it was traded as usual]]. [[alian N|Shares of Lianshan Cells, which makes batteries further up the river, have been suspended since Monday]].

Mei Haoran, a spokesman of Hengzhou Battery, said that [[amei MH h #non-denial #spokesperson|the company was always in conversation with all sorts of parties]]. "[[amarry MH #spokesperson|If there is a wedding it will be a marriage and no purchase]]," he added.

[[acap N|Hengzhou has a capacity of 4 gigawatt-hours a year]] in two halls on the southern bank, and [[astaff N|a staff of 2,150]]. The merged company would employ [[a5300 N #rounding|some 5,300 people]].

[[astake N #bound|Bai Chongwen, the founder of Ruihe, owns more than a third of his firm]]. He made his first money with salt lorries.

A lawsuit hangs over the bride. [[acourt CT #court-language|The defendant is ordered to pay the plaintiff 38 million yuan for the use of two patents]], the intermediate court of Hengzhou found on 14 February in a case brought by Sanhe Separator. The company has appealed. [[aif ZY #hypothetical|If the higher court leaves that sum as it is, one might knock two per cent off the price]], said the analyst Zhuang Yiting. [[ayear ZY h|An appeal may well take a year]].

Of the match as such she thinks highly. [[alid ZY #opinion|The two fit each other like pot and lid]], she said.

[[ajobs LS p #broken-promise|Nobody in Hengzhou will lose a post in the first year]], Luo Shuqin, the president, told a meeting of foremen on Thursday morning, according to one of them. [[aq DG q|Does the second year count as well?]] Deng Guifang, secretary of the works union, asked her there.

Lithium carbonate has trebled in price within two years. Battery makers without a mine of their own pay what they are asked. Subsidies for electric buses are to be cut again at the turn of the year.

@article b
file: hengzhou-ruihe-joint-announcement.txt
voice: press release
layout: dispatch
title: Hengzhou Battery and Ruihe Lithium agree to merge
byline: -
publisher: Hengzhou Battery and Ruihe Lithium, joint announcement
published: 2017-03-20
quotes: curly

[[bsign N|Hengzhou Battery and Ruihe Lithium signed an agreement to merge last night]]. Both boards were unanimous.

## Terms

[[bratio N|Each share of Hengzhou is exchanged for 0.76 of a Ruihe share, at an agreed value of 15 yuan]]. [[bprice N|A share of Hengzhou is thus worth 11.40 yuan]]. [[bprem N #percentage-conversion|That is 13.4 per cent more than its closing price of 8 March]]. [[bdeal N #bound|The transaction has a volume of at least 4.5 billion yuan]]. No cash is paid. Fenghe Capital advised Hengzhou.

[[bstake N #percentage-conversion|Mr Bai Chongwen, who holds 35.2 per cent of Ruihe today, will hold about a quarter of the merged company]].

## Timetable

[[bvote N|Shareholders are called to vote on 18 May]]. [[bclose N p #broken-promise|Completion is expected by 30 June]]. The antitrust bureau has been notified.

## The merged company

[[bname N p #broken-promise|It will bear the name of Hengrui Energy]]. [[bluo N|Ms Luo Shuqin will take the chair; Mr Bai will be chief executive]]. [[bcap N|Ruihe adds a yearly capacity of seven gigawatt-hours to what Hengzhou has]], and a mine.

[[b5312 N|The two companies employ 5,312 people]]. [[bslip N #retraction|The figure of 6,300 in Friday's notice to the exchange was a slip of the pen and is withdrawn]]. [[bdism N|Permanent staff are protected from dismissal until 31 March of next year]].

## Risks

[[bappeal N #court-language|The judgment of 14 February in the matter of Sanhe Separator has not become final]]. Hengzhou has set aside the full amount as a precaution.

[[bfeb N|Negotiations began on 20 February]]. The work was done in Hengzhou, in a guest house of the water board, whose kitchen we thank.

[[blid N|An analyst has described the two of us as pot and lid]]. We take this as an encouragement to keep the heat even. The two head offices remain where they are, two hundred kilometres apart, and will be linked by a daily bus. Documents can be read at both of them between nine and four. A telephone line for small shareholders is open on weekdays.

@article c
file: riverside-business-review-luo-shuqin.txt
voice: interview
layout: keyed
title: Luo Shuqin: I still have the key to hall two
byline: Tan Wenbo
publisher: Riverside Business Review
published: 2017-06-02
quotes: curly

She joined Hengzhou Battery as a bookkeeper in 1994 and has been its president for eight years. We met Luo Shuqin on the roof of hall two, where she grows beans in cell trays.

REVIEW: The vote was clear.

LUO: [[c91 LS #percentage-conversion|Of the votes that were cast on 18 May, 91 in a hundred were for it]]. [[c68 LS #percentage-conversion|Counted against all our shares that makes 68]]. People have holidays, people forget. [[cnotall LS|Not everybody who came was happy]], I saw faces.

REVIEW: What did they get?

LUO: [[cprice LS|Eleven-forty a share, in paper]]. [[cdeal LS|For the whole firm it comes to 4.56 billion]]. My mother asked whether one could spend it at the market.

REVIEW: "[[cmarry MH|If there is a wedding it will be a marriage and no purchase]]," your spokesman said in March.

LUO: He is a poet. [[cpots LS #opinion|We are two pots, if you ask me, and the lid is still to be cast]]. But we shall cook.

REVIEW: When did it start with Mr Bai?

LUO: [[cmeet LS|I have known him since 2009, from a flood committee]]. He carried sandbags. About the merger we spoke for the first time this February. [[cshe LS #ambiguous-pronoun|His wife met my sister on the train to the coast, and she said that it was high time]].

REVIEW: And the completion?

LUO: [[cclose LS #broken-promise|We now reckon with September]], since the bureau has sent forty questions. [[cname LS #broken-promise|On the gate it will say Ruiheng]], by the way; the other name belonged to a maker of umbrellas.

REVIEW: The patents.

LUO: [[ccourt LS #court-language|Last week the higher court brought the sum down to 21 million]]. It was quicker than we had been told. [[cpaid LS|We paid on the Monday]]. I do not love paying, but I like it when a thing is over.

REVIEW: Nobody was to lose a post.

LUO: [[ctemps LS #broken-promise|We have let forty temporary hands go, and that hurt]]. [[cperm LS|No permanent post has been touched]]. [[c2110 LS|There are 2,110 of us at the moment]]. [[chyp LS #hypothetical|Had we stayed alone, hall two would be dark by now]].

REVIEW: It isn't.

LUO: [[chall LS|It runs three shifts]], listen. You feel it in the beans.

REVIEW: Will the chair pay better than the president's desk?

LUO: [[csarc LS #sarcasm|I sleep on banknotes already, as you can see]]. [[cpay LS|My salary stays as it was]].

REVIEW: Up the river, at Lianshan, it went less smoothly.

LUO: [[clian LS|There the board voted against an offer]]. That is their house. [[cgu LS #opinion|Old Gu built the best cells on the river]]. [[ccells LS #opinion|Ours are better, naturally]].

REVIEW: Will you miss anything?

LUO: The canteen, when it was small. [[cretire LS p|In five years I hand over the key]]. [[cask DG m|The union wants a seat on the new board]], it has told me so three times, [[cseat LS h|and I am thinking about it]].

@claim aprice 2017-03 | Hengzhou Battery could be valued at between 11 and 12 yuan a share
@claim bprice 2017-03-20 | A share of Hengzhou Battery is worth 11.40 yuan in the merger
@claim cprice 2017-03 | Shareholders of Hengzhou Battery got 11.40 yuan a share in Ruihe shares
@claim bratio 2017-03-20 | Each share of Hengzhou Battery is exchanged for 0.76 of a Ruihe share valued at 15 yuan
@claim bprem 2017-03-20 | The price for Hengzhou Battery is 13.4 per cent above the closing price of 8 March 2017
@claim ashare 2017-03-08 | The share of Hengzhou Battery closed at 10.05 yuan on 8 March 2017
@claim aearly 2017-03-09 | The merger talks of Hengzhou Battery are at an early stage on 9 March 2017
@claim bsign 2017-03-19 | Hengzhou Battery and Ruihe Lithium signed a merger agreement on 19 March 2017
@claim atrade 2017-03-09 | Shares of Hengzhou Battery were traded as usual on 9 March 2017
@claim alian 2017-03-09 | Shares of Lianshan Cells have been suspended since 6 March 2017
@claim amei 2017-03-09 | Hengzhou Battery is always in conversation with all sorts of parties
@claim bfeb 2017-02-20 | Negotiations of Hengzhou Battery and Ruihe Lithium began on 20 February 2017
@claim cmeet 2009 | Luo Shuqin has known Bai Chongwen since 2009
@claim amarry 2017-03-09 | A merger of Hengzhou Battery would be a marriage and no purchase
@claim acap 2017 | Hengzhou Battery has a capacity of 4 GWh a year
@claim bcap 2017 | Ruihe Lithium has a capacity of 7 GWh a year
@claim astaff 2017-03 | Hengzhou Battery has a staff of 2,150
@claim c2110 2017-06 | Hengzhou Battery has 2,110 employees in June 2017
@claim a5300 2017-03 | The merged company would employ about 5,300 people
@claim b5312 2017-03 | Hengzhou Battery and Ruihe Lithium employ 5,312 people
@claim bslip 2017-03-17 | The figure of 6,300 employees in the notice of 17 March 2017 was a slip and is withdrawn
@claim astake 2017-03 | Bai Chongwen owns more than a third of Ruihe Lithium
@claim bstake 2017-03 | Bai Chongwen owns 35.2 per cent of Ruihe Lithium and will own about a quarter of the merged company
@claim acourt 2017-02-14 | Hengzhou Battery was ordered to pay 38 million yuan to Sanhe Separator on 14 February 2017
@claim bappeal 2017-03 | The judgment of 14 February 2017 in the matter of Sanhe Separator has not become final
@claim ccourt 2017-05 | The higher court reduced the sum owed to Sanhe Separator to 21 million yuan in May 2017
@claim cpaid 2017-05-29 | Hengzhou Battery paid Sanhe Separator on a Monday in May 2017
@claim aif 2017 | The price for Hengzhou Battery might fall by two per cent if the higher court confirms the sum
@claim ayear 2017 | The appeal may take a year
@claim alid 2017-03 | Hengzhou Battery and Ruihe Lithium fit each other like pot and lid
@claim blid 2017-03 | An analyst described Hengzhou Battery and Ruihe Lithium as pot and lid
@claim cpots 2017-06 | Hengzhou Battery and Ruihe Lithium are two pots whose lid is still to be cast
@claim ajobs 2017-03/2018-03 | Nobody in Hengzhou will lose a post in the first year after the merger
@claim aq 2017-03-09 | Deng Guifang asks whether the promise about posts covers the second year
@claim bdism 2017-03/2018-03-31 | Permanent staff are protected from dismissal until 31 March 2018
@claim ctemps 2017-06 | Hengzhou Battery has let forty temporary workers go
@claim cperm 2017-06 | Hengzhou Battery has cut none of its permanent posts
@claim bdeal 2017-03 | The merger has a volume of at least 4.5 billion yuan
@claim cdeal 2017-03 | The whole of Hengzhou Battery is valued at 4.56 billion yuan
@claim bvote 2017-05-18 | Shareholders are called to vote on 18 May 2017
@claim c91 2017-05-18 | 91 per cent of the votes cast on 18 May 2017 were for the merger
@claim c68 2017-05-18 | The yes votes of 18 May 2017 were 68 per cent of all shares of Hengzhou Battery
@claim cnotall 2017-05-18 | Some of those present on 18 May 2017 were unhappy
@claim bclose 2017-06-30 | The merger is expected to be completed by 30 June 2017
@claim cclose 2017-09 | The merger is now expected to be completed in September 2017
@claim bname 2017 | The merged company will be named Hengrui Energy
@claim cname 2017 | The merged company will be named Ruiheng
@claim bluo 2017 | Luo Shuqin will chair the merged company and Bai Chongwen will be its chief executive
@claim chyp 2017 | Hall two would be closed if Hengzhou Battery had stayed alone
@claim chall 2017-06 | Hall two works in three shifts
@claim csarc 2017-06 | Luo Shuqin sleeps on banknotes (said mockingly)
@claim cpay 2017-06 | The salary of Luo Shuqin stays as it was
@claim clian 2017-03 | The board of Lianshan Cells voted against an offer
@claim cgu 2017 | Gu Zhenhai built the best cells on the river
@claim ccells 2017 | The cells of Hengzhou Battery are better than those of Lianshan Cells
@claim cretire 2022 | Luo Shuqin will hand over in five years
@claim cask 2017-06 | The union wants a seat on the board of the merged company
@claim cseat 2017-06 | Luo Shuqin is thinking about a board seat for the union

@same cmarry amarry

@pair T hedge aprice bprice #people-familiar | could be between 11 and 12; is 11.40
@pair T at-least aprice cprice #range | between 11 and 12; 11.40
@pair T rounding bratio bprice | 0.76 of 15 yuan are 11.40
@pair T rounding bprem ashare #percentage-conversion | 13.4 per cent above 10.05 is 11.40
@pair T different-place-time bprice ashare | agreed value, closing price
@pair T update aearly bsign | early on the 9th, signed on the 19th
@pair T different-event atrade alian | two firms, one traded, one suspended
@pair T hedge amei bfeb #non-denial | names no partner; had been negotiating
@pair T different-event cmeet bfeb | acquaintance since 2009, negotiations since 2017
@pair T different-place-time acap bcap | 4 GWh in one firm, 7 in the other
@pair T update astaff c2110 | 2,150 in March, 2,110 in June
@pair T different-place-time astaff b5312 | one firm, both firms
@pair T rounding a5300 b5312 | some 5,300
@pair T update bslip b5312 #retraction | a figure withdrawn, the right one
@pair T at-least astake bstake #bound | more than a third, 35.2 per cent
@pair T update acourt ccourt #court-language | 38 million in February, 21 on appeal
@pair T negation-scope acourt bappeal | a judgment that is not final
@pair T conditional aif ccourt #hypothetical | only if the sum stands
@pair T hedge ayear ccourt | may take a year, took three months
@pair T opinion alid cpots | pot and lid, two pots
@pair T quoted-by-another blid alid | the companies repeat the analyst
@pair T quoted-by-another blid cpots | the companies cite, the president differs
@pair T question aq ajobs | asks about the second year
@pair T promise-later-changed ajobs ctemps #broken-promise | nobody; then forty temporary hands
@pair T negation-scope bdism ctemps | permanent staff protected, temporary workers go
@pair T negation-scope ctemps cperm | temporary ones, no permanent ones
@pair T update bvote c91 | called to vote, voted
@pair T different-place-time c91 c68 #percentage-conversion | of the votes cast, of all shares
@pair T negation-scope cnotall c91 | not everybody was happy
@pair T at-least bdeal cdeal #bound | at least 4.5, 4.56
@pair T promise-later-changed bclose cclose #broken-promise | by June, then September
@pair T promise-later-changed bname cname #broken-promise | Hengrui, then Ruiheng
@pair T conditional chyp chall #hypothetical | would be dark; runs three shifts
@pair T sarcasm csarc cpay | the banknotes are mockery
@pair T different-event clian c91 | two votes in two firms
@pair T opinion cgu ccells | the best, better ones
@pair T hedge cask cseat | a wish, and thinking about it
@pair T different-event bluo cretire | takes the chair, hands over in five years
@cross bprice lianshan-lithium b162 | prices of two firms on one river
@cross c91 lianshan-lithium crefuse | votes of two firms
@cross bdism lianshan-lithium cjobs | jobs in two firms
@cross bfeb lianshan-lithium ctalks | beginnings of two sets of talks
@cross bstake lianshan-lithium b142 | holdings in two firms
