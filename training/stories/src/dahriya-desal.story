@story dahriya-desal dirty
topic: water
places: Dahriya, Dahriya Water Company, Utilities Oversight Authority, Ras Jufair, Sedra Membranes, Umm Qarn
@speaker DW Dahriya Water Company | the company, operator
@speaker MR Mubarak al-Ruwaidi | al-Ruwaidi, plant director
@speaker BH Badriya al-Hosni | al-Hosni, shift engineer
@speaker SN Salim al-Naqib | al-Naqib, undersecretary
@speaker GM Ghalia al-Mahri | al-Mahri, marine biologist
@speaker HS Hamdan al-Sulaiti | al-Sulaiti, tanker owners
@speaker LB Lubna Barghash | Barghash, hospital manager
@speaker TK Taleb Khamisani | Khamisani, control technician
@speaker SX Sedra Membranes | Sedra, contractor
@speaker UO Utilities Oversight Authority of Dahriya | Utilities Oversight Authority, the Authority, regulator
@speaker PX people familiar with the file
@speaker WR Widad al-Rashoud | al-Rashoud, resident

@article a
file: khaleej-dispatch-ras-jufair.txt
voice: agency wire
layout: wrapped
title: Taps run thin in Dahriya as desalination plant falters
byline: Nabil Sharqawi
publisher: Bahr News Agency
published: 2019-07-16T11:30+04:00
quotes: straight

DAHRIYA (Bahr) - [[apeople N #rounding|Half a million people in the emirate of Dahriya were told on Monday night to fill their baths]], after trouble at the plant that makes nine tenths of their drinking water.

[[acut DW #percentage-conversion|Output at Ras Jufair is down by a fifth]], the Dahriya Water Company said. [[acause DW|A red tide has clogged the sieves at the intake]], it said, in a season when the Gulf is often rust-coloured with algae.

"[[areserve MR #unit-conversion|The towers and ground tanks hold enough for six full days at normal use]]," the plant's director, Mubarak al-Ruwaidi, told reporters on the roof of the pump house. [[afirst MR #time-forms|Discoloured water was seen at the sieves for the first time on Sunday evening]]. Asked whether anybody had ignored a warning, [[awarn MR h #non-denial|he said that the sea does not send letters]].

[[atold DW #role-swap|It was the company that rang the ministry, at four on Monday morning]], according to a duty officer. [[aministry SN|The undersecretary, Salim al-Naqib, was on his way to the site by six]], his office said.

The price of a tanker load, 5,000 litres, was on everybody's lips. "[[aprice HS|Our members have not raised it by a single dirham since Ramadan]]," said Hamdan al-Sulaiti of the tanker owners. [[afuel N|Diesel went up by eleven per cent on 1 July]].

At a petrol station on the ring road people filled canisters from a hose that is meant for washing cars. Supermarkets limited bottled water to two crates a customer. Two cruise ships that were to call on Tuesday went on to the next port, and the football association moved a match to the evening.

[[ahosp DW|No hospital has had its water reduced]], the company said. [[aif GM #hypothetical|If the wind turns north the algae could be gone in two days]], Ghalia al-Mahri, a marine biologist at the coast guard's laboratory, told state radio.

[[aback DW p #broken-promise|Full supply will be restored by Thursday at noon]], the company promised. [[acap N|Ras Jufair can make some 380,000 cubic metres a day]]. It cost 900 million dollars and was opened in 2011. It was 46 degrees in the shade at noon. The municipality stopped watering its lawns, and the fountain in front of the souk was switched off for the first time since the funeral of the late emir.

@article b
file: utilities-authority-determination-19-07.txt
voice: regulator notice
layout: dispatch
title: Interim determination 19/07: interruption at Ras Jufair
byline: -
publisher: Utilities Oversight Authority
published: 2019-08-05
quotes: straight

1. The Utilities Oversight Authority has examined records of the Dahriya Water Company for the period from 10 to 22 July. It gives interim findings under article 31 of the Water Law. Both parties have fourteen days to comment.

2. [[bcut N #percentage-conversion|On 15 July Ras Jufair delivered 209,000 of its daily 380,000 cubic metres, a loss of 45 per cent]]. [[bcut2 N #percentage-conversion|On the day after, the loss was 31 per cent]].

3. [[bstock N|Metered stocks at midnight on 15 July were equal to forty hours of ordinary demand]]. [[bmust N|A licensee must at all times keep stocks for five days]]. [[bfine N #hypothetical|Where it does not, the Authority can impose up to two million dirhams]].

4. [[bgate N|The recorder shows all four intake gates closed from 03.10 until 05.25 on 15 July]]. [[balarm N|The low-suction alarm on unit 3 was switched off by hand at 02.55]]. The user code was a shared one.

5. [[btide N h #range|Samples of that morning hold between 40 and 90 cells of the alga per millilitre]]. [[bsafe N #bound|Plants of this design cope with up to 20,000]]. [[bnot N|The Authority sees no red tide in these figures]]. It has not yet formed a view on the state of the non-return valve in line 3, [[bvalve SX h #non-denial|on which the contractor, Sedra Membranes, has asked for time until its own experts have been to the site]].

6. [[bfirst N #time-forms|A brown film at the sieves is noted in the shift book on Thursday, 11 July]], with the remark "told upstairs". [[bask UO q|The Authority asks the licensee who was upstairs that day]].

7. [[bhosp N|Umm Qarn Hospital received 38 per cent less water than usual on 15 and 16 July]]. [[btank N|It was served by the fire brigade's trucks]]. The Authority thanks the brigade.

The Authority also heard eleven customers and the owners of two laundries. Their statements are summarised in annex C. The licensee's annual report, which is due every March, has been received for all years since the opening of the plant, and the Authority has no remarks to make about its form.

8. [[bprice N|From 15 to 18 July the price for 5,000 litres, as noted by the Authority's buyers at eleven stands, was 260 dirhams, against 130 in June]]. Complaints can be lodged until the end of the year.

9. [[border N m|The licensee shall install a second alarm line that cannot be muted]]. [[bwhen N #time-forms|This is to be done by the last day of November]]. This determination is published in Arabic and English; the Arabic text prevails. The hearing room is on the second floor and has been equipped for sixty persons. The licensee has been told to preserve the hard disks of the control room, which were due to be replaced in the course of the month.

@article c
file: dahriya-water-statement-aug.txt
voice: press release
layout: dispatch
title: Our answer to interim determination 19/07
byline: -
publisher: Dahriya Water Company
published: 2019-08-18
quotes: straight

[[cpeople N|We serve 520,000 people]] and take every drop seriously. We have read the Authority's interim findings with care and set out here what we can say before the hearing.

[[calgae N|There was a red tide off Ras Jufair on 15 July, and our divers swam in it]]. [[cmeas N|The samples that the Authority quotes were taken two kilometres further north]]. We'll present photographs.

[[copen N|Not one intake gate was shut at any hour of that night]]. A recorder that has not been calibrated since 2016 is no witness. [[cdust N d #partial-denial|We reject the statement that an alarm was put out of action for good; it was put on hold for ten minutes]]. [[chold N|The manual allows the shift to do so]].

[[cmay N|The licence lets us draw stocks down to a single day in summer, at our own judgement]]. [[clevel N #retraction|The director's six days, given in good faith, should have read "almost three"]]. [[cshare N #percentage-conversion|On the worst day we still supplied more than half of what the plant can make]].

[[ceng N #role-swap|The restart of unit 3 at ten minutes to three was carried out by the shift engineer against the director's express instruction]]. [[cmoved N|She has since been transferred to our laboratory at her own request]]. We wish her well there.

Our people worked for six days with hardly any sleep. More than two hundred came back from leave of their own accord. Neighbouring utilities lent us pumps, hoses and eleven technicians, and we shall return the favour whenever we're asked. A list of those to whom we owe thanks hangs in the hall of our head office.

On prices: [[cprice N|we neither own tankers nor set what they cost]]. [[cfree N #broken-promise|The 5,000 litres free of charge that we announced for each household can only be given to those with a garden meter]], since others cannot be credited.

[[cresto N|Supply was back to normal on 21 July]]. [[cthank N|We are proud of a plant that has run for eight years with a single interruption]]. [[chope N h|A second intake, further out, might be built by 2022]]. Consultants have been asked for three designs, and the shareholders will hear of them in October.

Customers who still find sand in their filters can have them exchanged at our four service points between eight and two. Please bring the last bill. A leaflet in six languages on how to store water in summer is enclosed with the bills for September, and schools can order it in any number.

@article d
file: al-manara-english-engineer.txt
voice: broadsheet
layout: text
title: The night at Ras Jufair, told by those who stood in it
byline: Rima Khoury-Saba
publisher: Al-Manara English Edition
published: 2019-09-27
quotes: curly

On the beach below the outfall the sand is as white as salt. A guard waves us on. Badriya al-Hosni, 34, does not get out of the car; she has signed something, she says, and does not know how far it reaches.

"[[dorder BH #role-swap|The director himself told me over the phone to start unit 3 again, twice, and I said it was madness]]," she remembers. [[dvalve BH|What failed was the non-return valve: the disc had come off its pin]]. "[[dred BH d|The sea was as clear as this window, whatever postcards they show you]]. [[dhad BH #hypothetical|Had that alarm rung, I would have had four minutes more]]."

At the ministry, coffee comes before the answers. "[[dtold SN #role-swap|Nobody informed us: I called the plant at seven because my own kitchen tap coughed]]," says Salim al-Naqib. He was not there at six, then? [[dcar SN h|It had been a long weekend]], he says. "[[dcrit SN #opinion|I find the Authority's text a model of fairness]]."

In the control room, Taleb Khamisani has the desk by the door. [[dalarm TK|The alarm of unit 3 shrieked for an hour and no one could hear himself think]], he says. [[drule TK|Nobody on shift is permitted to touch it, says the manual, page forty]]. He wears ear plugs on a string now. "[[dgate TK|I saw the gate lights with my own eyes, four times green, which is open]]."

Umm Qarn Hospital lies on the ring road. Lubna Barghash, its manager, has kept the rota of those days. "[[dhosp LB|Nine dialysis patients were driven to another emirate because we had no pressure]]," she says. [[dbirth LB|Births went on as usual]].

Was there a second cup of poison, as people say, in the prices? A grocer next door has written them on cardboard. "[[dtank WR|I paid a hundred and thirty before and two hundred and sixty on that Tuesday]]," says Widad al-Rashoud, who has five children, "[[dgold WR #sarcasm|but it was excellent water, you could taste the gold]]". [[dprice HS|Al-Sulaiti now says that some drivers took a little more for the heat]]. He has asked them to say sorry.

[[dsent BH|The company put her into the laboratory by a letter of two lines, which she found in her locker]], al-Hosni says. "[[dask BH q|Who asks to count bacteria after eleven years at a desk with eight screens?]]"

Water is an old subject here. Until 1958 it came by dhow, in barrels, from wells on the other side of the bay, and families kept it in clay jars with a lid. The first plant made four hundred cubic metres a day and was opened with fireworks. Today the emirate uses more per head than almost any place on earth, for lawns, car washing and cooling, and pays a tenth of what it costs.

Al-Mahri, the biologist, has gone back to the plankton. [[dplank GM|There were algae in the second week of July, and there were more in the third]], she says; [[dwind GM|the wind turned on the seventeenth]]. She has learnt the word for the press from her students.

[[dhear N #broken-promise|The hearing, planned for this month, was put off until November on Wednesday]]. A leaflet of the company about that week says that [[dstay DW|every patient at Umm Qarn was treated in the usual bed]]. [[dfam PX #people-familiar|The fine will be half a million dirhams, people familiar with the file say]]. Al-Ruwaidi has been named adviser. "[[dno MR|I slept through the night and exchanged words with nobody until the call to prayer]]," he says of the fifteenth. [[dnew MR #office-change|As adviser he thinks that stocks should be doubled]]. [[dquote N|In July he had spoken of "six full days at normal use"]]. [[dfor N|Ras Jufair made 371,000 cubic metres on the day of our visit]].

The guard comes back and asks for the car's number. On the pier two men in orange are lowering a basket, slowly, to see what is growing on the pillars.

@claim acut 2019-07-15 | Output at Ras Jufair was down by 20 per cent on 15 July 2019
@claim bcut 2019-07-15 | Ras Jufair delivered 209,000 of 380,000 cubic metres on 15 July 2019, a loss of 45 per cent
@claim bcut2 2019-07-16 | The loss of output at Ras Jufair was 31 per cent on 16 July 2019
@claim cshare 2019-07-15 | Ras Jufair supplied more than half of its capacity on its worst day in July 2019
@claim acause 2019-07-15 | A red tide clogged the intake sieves of Ras Jufair
@claim bnot 2019-07-15 | There was no red tide at Ras Jufair on the morning of 15 July 2019
@claim btide 2019-07-15 | Samples from Ras Jufair of 15 July 2019 hold between 40 and 90 cells of the alga per millilitre
@claim bsafe 2019 | Plants like Ras Jufair cope with up to 20,000 cells of the alga per millilitre
@claim calgae 2019-07-15 | There was a red tide off Ras Jufair on 15 July 2019
@claim cmeas 2019-07-15 | The samples that the Authority quotes were taken two kilometres north of Ras Jufair
@claim dvalve 2019-07-15 | Ras Jufair failed because the disc of a non-return valve had come off its pin
@claim bvalve 2019-08 | Sedra Membranes does not comment yet on the valve in line 3
@claim dred 2019-07-15 | The red tide off Ras Jufair is an invention and the sea was clear | There was a red tide off Ras Jufair on 15 July 2019
@claim dplank 2019-07 | There were algae off Dahriya in the second week of July 2019 and more in the third
@claim aif 2019-07 | The algae could be gone within two days if the wind turns north
@claim dwind 2019-07-17 | The wind turned on 17 July 2019
@claim areserve 2019-07-15 | The stocks of Dahriya sufficed for six days at normal use on 15 July 2019
@claim bstock 2019-07-15 | The stocks of Dahriya equalled forty hours of ordinary demand at midnight on 15 July 2019
@claim clevel 2019-07-15 | The stocks of Dahriya sufficed for almost three days on 15 July 2019, and the figure of six days was wrong
@claim dquote 2019-07 | Mubarak al-Ruwaidi spoke in July 2019 of stocks for six days at normal use
@claim afirst 2019-07-14 | Discoloured water was first seen at the sieves of Ras Jufair in the evening of Sunday 14 July 2019
@claim bfirst 2019-07-11 | The shift book notes a brown film at the sieves of Ras Jufair on Thursday 11 July 2019
@claim awarn 2019-07 | Mubarak al-Ruwaidi does not say whether a warning was ignored
@claim atold 2019-07-15T04:00 | Dahriya Water Company telephoned the ministry at 4:00 on 15 July 2019
@claim dtold 2019-07-15T07:00 | The ministry was informed by nobody, and Salim al-Naqib called the plant himself at 7:00 on 15 July 2019
@claim aministry 2019-07-15T06:00 | Salim al-Naqib was on his way to Ras Jufair by 6:00 on 15 July 2019
@claim dcar 2019-07-15 | Salim al-Naqib does not say where he was at 6:00 on 15 July 2019
@claim aprice 2019-07 | Tanker owners in Dahriya have not raised the price of water since Ramadan 2019
@claim bprice 2019-07-15/2019-07-18 | 5,000 litres of tanker water cost 260 dirhams in Dahriya from 15 to 18 July 2019, against 130 in June
@claim dtank 2019-07-16 | Widad al-Rashoud paid 260 dirhams for a tanker load on 16 July 2019 and 130 before
@claim dprice 2019-09 | Some tanker drivers took a little more because of the heat in July 2019
@claim dgold 2019-07 | The tanker water tasted of gold (said mockingly)
@claim cprice 2019-08 | Dahriya Water Company neither owns tankers nor sets their prices
@claim ahosp 2019-07-15 | No hospital in Dahriya had its water reduced on 15 July 2019
@claim bhosp 2019-07-15/2019-07-16 | Umm Qarn Hospital received 38 per cent less water than usual on 15 and 16 July 2019
@claim dhosp 2019-07-15/2019-07-16 | Nine dialysis patients of Umm Qarn Hospital were driven to another emirate because the water had no pressure
@claim dbirth 2019-07 | Births at Umm Qarn Hospital went on as usual
@claim btank 2019-07 | The fire brigade's trucks supplied Umm Qarn Hospital with water
@claim aback 2019-07-18 | Full supply will be restored in Dahriya by noon on Thursday 18 July 2019
@claim cresto 2019-07-21 | Supply in Dahriya was back to normal on 21 July 2019
@claim apeople 2019-07-15 | Half a million people in Dahriya were told to fill their baths on 15 July 2019
@claim cpeople 2019 | Dahriya Water Company serves 520,000 people
@claim acap 2019 | Ras Jufair can make some 380,000 cubic metres of water a day
@claim dfor 2019-09 | Ras Jufair made 371,000 cubic metres on one day in September 2019
@claim bmust 2019 | A licensee must at all times keep stocks for five days
@claim cmay 2019 | Dahriya Water Company may draw down its stocks to a single day in summer at its own judgement
@claim dfam 2019 | The fine for Dahriya Water Company will be half a million dirhams
@claim bfine 2019 | The Authority can impose a fine of up to two million dirhams on a licensee without sufficient stocks
@claim bgate 2019-07-15T03:10/2019-07-15T05:25 | All four intake gates of Ras Jufair were closed from 3:10 to 5:25 on 15 July 2019
@claim copen 2019-07-15 | No intake gate of Ras Jufair was shut during the night of 15 July 2019
@claim dgate 2019-07-15 | Taleb Khamisani saw the lights of all four intake gates showing open
@claim balarm 2019-07-15T02:55 | The low-suction alarm of unit 3 was switched off by hand at 2:55 on 15 July 2019
@claim dalarm 2019-07-15 | The alarm of unit 3 rang for an hour in the night of 15 July 2019
@claim dhad 2019-07-15 | Badriya al-Hosni would have had four more minutes if the alarm had rung
@claim cdust 2019-07-15 | The alarm at Ras Jufair was put on hold for ten minutes only | The alarm at Ras Jufair was put out of action for good
@claim ceng 2019-07-15T02:50 | The shift engineer restarted unit 3 against the express instruction of the director
@claim dorder 2019-07-15 | Mubarak al-Ruwaidi ordered Badriya al-Hosni twice by telephone to restart unit 3 against her advice
@claim cmoved 2019-08 | Badriya al-Hosni was transferred to the laboratory at her own request
@claim dsent 2019 | Dahriya Water Company transferred Badriya al-Hosni to the laboratory by a letter that she found in her locker
@claim dask 2019-09 | Badriya al-Hosni asks who would ask to count bacteria after eleven years at a control desk
@claim cfree 2019-08 | Only households with a garden meter can have the 5,000 free litres
@claim chold 2019 | The shift at Ras Jufair may put the alarm of unit 3 on hold for ten minutes
@claim drule 2019 | Nobody on shift at Ras Jufair may touch the alarm of unit 3
@claim dstay 2019-07 | Every patient of Umm Qarn Hospital was treated in the usual bed in the week of 15 July 2019
@claim dno 2019-07-15 | Mubarak al-Ruwaidi slept during the night of 15 July 2019 and spoke to nobody until the call to prayer
@claim border 2019-08 | The licensee has to install a second alarm line that cannot be muted
@claim cthank 2019-08 | Ras Jufair is a plant to be proud of
@claim chope 2022 | A second intake might be built by 2022
@claim dcrit 2019-09 | The determination of the Authority is a model of fairness
@claim dnew 2019-09 | The water stocks of Dahriya should be doubled
@claim bask 2019-08 | The Authority asks who was upstairs on 11 July 2019
@claim dhear 2019-11 | The hearing was put off from September to November 2019

@pair C output numeric acut bcut #percentage-conversion | down by a fifth; down by 45 per cent
@pair C cause negation acause bnot | a red tide clogged the sieves; no red tide
@pair C cause negation bnot calgae | no red tide; there was one
@pair C cause denial calgae dred | a red tide; the sea was as clear as a window
@pair C reason denial acause dred | a red tide; the sea was clear
@pair C reason lexical acause dvalve | clogged by algae; a valve whose disc had come off
@pair C reserve numeric areserve bstock #unit-conversion | six days; forty hours
@pair C reserve numeric bstock clevel #unit-conversion | forty hours; almost three days
@pair C notice temporal afirst bfirst #time-forms | first seen on Sunday 14 July; noted on Thursday 11 July
@pair C ministry role,negation atold dtold #role-swap | the company rang the ministry; the ministry called the plant
@pair C ministry temporal aministry dtold #time-forms | under way by six; at his kitchen tap at seven
@pair C tanker negation aprice bprice | not raised by a dirham; doubled
@pair C tanker negation,numeric aprice dtank | not raised by a dirham; 130 and then 260
@pair C hospital negation ahosp bhosp #percentage-conversion | no hospital reduced; 38 per cent less at Umm Qarn
@pair C hospital world-knowledge ahosp dhosp | no hospital reduced; patients moved for want of pressure
@pair C stocks modality bmust cmay | must keep five days; may go down to one
@pair C gates antonym bgate copen | all four closed; none shut at any hour
@pair C gates antonym bgate dgate | all closed; four times green, open
@pair C alarm antonym balarm dalarm | switched off; shrieked for an hour
@pair C alarm antonym,world-knowledge dalarm dhad | shrieked for an hour; did not ring
@pair C manual modality chold drule | the shift may hold the alarm; nobody on shift may touch it
@pair C phone world-knowledge,negation dorder dno | he ordered her by telephone twice; he slept and spoke to nobody
@pair C patients antonym,world-knowledge dhosp dstay | driven to another emirate; treated in their usual beds
@pair C restart role ceng dorder #role-swap | she did it against his instruction; he ordered it against her advice
@pair C laboratory antonym,lexical cmoved dsent | at her own request; by a letter in her locker

@pair T update bcut bcut2 #percentage-conversion | 45 per cent, on the next day 31
@pair T at-least bcut cshare #percentage-conversion | 209,000 of 380,000 is more than half
@pair T at-least btide bsafe #range #bound | 40 to 90 cells, up to 20,000
@pair T different-place-time cmeas btide | two kilometres further north
@pair T hedge bvalve dvalve #non-denial | the contractor asks for time
@pair T conditional aif dwind | gone if the wind turns
@pair T different-place-time dplank bnot | algae in that month, no tide on that morning
@pair T update clevel areserve #retraction | the firm corrects its own figure
@pair T quoted-by-another dquote bstock | the paper recalls his words without owning them
@pair T hedge awarn bfirst #non-denial | the sea does not send letters
@pair T hedge dcar aministry | a long weekend
@pair T sarcasm dgold cprice | gold in the water, in mockery
@pair T different-event cprice bprice | the company sets no prices; drivers took more
@pair T different-event dbirth dhosp | births as usual, dialysis elsewhere
@pair T different-event btank dhosp | fire trucks came, patients left all the same
@pair T promise-later-changed aback cresto #broken-promise | by Thursday the 18th; on the 21st
@pair T rounding apeople cpeople | half a million; 520,000
@pair T different-event dfor acap | 371,000 made, some 380,000 possible
@pair T at-least bfine dfam #bound #people-familiar | up to two million; half a million
@pair T conditional bfine cmay | a fine where stocks are short
@pair T negation-scope cdust balarm #partial-denial | off for ten minutes, not for good
@pair T question dask cmoved | asks who would ask for that
@pair T opinion:compatible cthank dcrit | proud; finds the regulator fair
@pair T opinion:compatible dnew cmay #office-change | stocks should be doubled; may go down to one day
@pair T question bask bfirst | who was upstairs
@pair B dprice aprice | not raised by a dirham; some drivers took a little more
@pair T hedge chope cthank | a second intake may come
@pair T conditional dhad balarm | had it rung
@pair B ceng dno | an express instruction from a man who slept
@pair B acut bcut2 | a fifth; 31 per cent on the next day
@pair B bprice dprice | doubled; a little more
