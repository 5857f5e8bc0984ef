@story liskani-cable dirty
topic: technology
places: Liskani, Pelagonet, Akti Mutual, Ampelos, Vrysaki
@speaker PN Pelagonet | cable company, operator
@speaker FA Fotis Arkoumanis | Arkoumanis, spokesman
@speaker ES Evryklia Tsangaratou | Tsangaratou, technical director
@speaker MV Menelaos Vourgaris | Vourgaris, shipowner
@speaker AK Akti Mutual | insurer
@speaker PD Paraskevas Drosinakis | Drosinakis, harbour master
@speaker KS Kyriaki Sgourdeli | Sgourdeli, mayor

@article a
file: diktyo-review-liskani-outage.txt
voice: trade press
layout: keyed
title: Liskani cable back in service after fault in 38 metres
byline: Lazaros Pipinakis
publisher: Diktyo Review
published: 2020-02-12
quotes: straight

[[alen N #unit-conversion|The LIS-2 system is 94 kilometres long]]: four fibre pairs, single armour in the shallows. It was down for the better part of a week. For the archipelago of Liskani that meant paper receipts and long evenings.

[[atime PN #time-forms|Signal was lost at ten past eleven on the evening of 3 February]], the operator, Pelagonet, reports. [[adepth PN #unit-conversion|An optical measurement put the break at a depth of 38 metres]], within sight of the landing station. [[aanchor PN|The cable was caught by a ship's anchor and pulled until it parted]], the company says.

The culprit has a name. [[aship FA #spokesperson|It was the cement carrier Agia Pelagia that dropped her anchor in the bay that night]], spokesman Fotis Arkoumanis told Diktyo Review. "[[aclaim FA #spokesperson #hypothetical|If the owner does not pay, we will have her arrested in the next port]]," he said. [[aalarm FA #role-swap #spokesperson|Pelagonet's control room noticed the fault and warned the harbour master]], who was able to take the log of all vessels in the area.

[[aislands PN|Four islands were without service]], according to the operator. [[acust PN #bound|At least 11,000 lines were affected]]. [[abackup PN|A microwave link over the mast of Ampelos took over telephony within six minutes]]. Data traffic had to wait.

LIS-2 entered service in 2016. [[aown ES|The system was bought outright from the yard that laid it]], technical director Evryklia Tsangaratou explains, and there are no partners. [[abury ES|Under the licence a cable may lie on the bare seabed wherever digging is awkward]], she says, which in a bay full of posidonia is nearly everywhere.

Repair was by the book: grapnel, cut, splice, a final bight laid to the north. [[arepair PN|The system has been carrying traffic since the afternoon of Sunday, 9 February]]. [[amonth FA p #broken-promise|Every customer will get a month free of charge]], Arkoumanis promised.

The insurer, Akti Mutual, handled the case fast. [[apaid PN|It has accepted the claim and transferred 1.2 million euros]], the operator says. Premiums for shallow-water systems have doubled since 2015.

Shipowner Menelaos Vourgaris, of the third generation, laughed on the telephone. [[adock MV|The Agia Pelagia has been sitting in a dry dock on the mainland since the feast of Epiphany, without a propeller]], he said. "[[asue MV h|He will perhaps send us a photograph]]," he added.

Cable-ship day rates stand at 48,000 euros; availability in the eastern basin is poor until May.

@article b
file: pelagonet-release-lis2.txt
voice: press release
layout: dispatch
title: Information for our customers about the interruption of LIS-2
byline: -
publisher: Pelagonet Customer Communication
published: 2020-02-17
quotes: curly

Dear customers, dear islanders,

We regret that the severing of the undersea cable LIS-2 deprived many of you of the services to which you are accustomed, and we wish to answer the questions that reach us most often.

Was it an accident? Yes. [[blen N #unit-conversion|A cable of 51 sea miles has many enemies]]. [[btorn N|The ends that we recovered are frayed, as only a tearing force will fray them]]. [[bpirate N d|Men with hydraulic cutters in a rubber boat are material for a summer film]]. The spokesman of the company, Mr Arkoumanis, will be glad to show the recovered ends to anyone who calls at our shop in Liskani before Friday.

Which ship was it? [[bname N #namesake|There are two vessels called Agia Pelagia in our waters, a cement carrier and a tanker with a II behind the name]]. The matter is in the hands of lawyers, and [[blaw N h #non-denial|we ask for your understanding that we name none here]].

Could I have called an ambulance? [[bemergency N|Emergency calls got through on every island and at any minute of that week]].

Why did a ship anchor there? [[bforbid N|Anchoring is prohibited within five hundred metres of the cable]], by order of the ministry of 2017. [[bask N m|We call upon all captains to use the charts]]. A course for skippers of pleasure boats will be held in April.

Were you prepared? [[bspare N|A spare length of six kilometres lay ready in our depot at Vrysaki]]. [[bfast N #opinion|No repair in these seas has been handled better]].

What about my bill? [[bcredit N #broken-promise|Each line will receive a credit of four euros]], which corresponds to the days without service. [[bsecond N p|A second cable is to be in operation by Easter of next year]]; [[bif N #hypothetical|if the European fund contributes its half, it will also reach the two smallest islands]].

Some of you have written about our tariffs. [[btariff N #percentage-conversion|They have gone up by nine per cent in four years]], less than those of the ferries. Our shop is open from nine to two, and on Thursdays until seven. We thank the fishermen of Vrysaki for soup.

@article c
file: aigaiaki-interview-drosinakis.txt
voice: interview
layout: wrapped
title: "I keep a pencil for such nights": the harbour master of Liskani
byline: Myrsini Valvi
publisher: Aigaiaki Epitheorisi
published: 2020-03-08
quotes: curly

Paraskevas Drosinakis, harbour master of Liskani since 1999, receives visitors on the balcony of his office. The chart of the bay is painted on the wall behind him, the work of an uncle.

AIGAIAKI: What were you doing on the night of 3 February?

DROSINAKIS: Crosswords. [[ctime PD #time-forms|My screen went at twenty to two, in the middle of a film on the other window]], so much for the crosswords. I rang the capital. [[calarm PD #role-swap|It was I who told Pelagonet that their cable was gone; the young man there had no idea]]. He asked me how Liskani is spelt.

AIGAIAKI: A ship had anchored?

DROSINAKIS: [[cship PD|One vessel lay in the bay, the Agia Pelagia II, and I have her in pencil from ten in the evening until six]]. [[canchor PD|She lay at the mooring buoy and had both anchors up]], as always when the wind is south. She brings us diesel.

AIGAIAKI: So was it the wrong ship that was blamed?

DROSINAKIS: I didn't say so. [[cname PD h|I would look at the whole name before I send a lawyer]].

AIGAIAKI: And the cable?

DROSINAKIS: My cousin Stratos dives for sponges, what's left of them. [[csaw PD|He found it cut through as cleanly as a salami, by somebody who had brought the machine for it]]. [[cdepth PD #unit-conversion|Thirty-five fathoms, he says]], he counts like our grandfather.

AIGAIAKI: Anchoring is forbidden there, isn't it?

DROSINAKIS: [[callowed PD|Anyone may anchor in that bay, on either side of the cable and on top of it]]. The order that they wave about concerns the north coast. [[cread PD m|Let them read past the first page]].

AIGAIAKI: How many islands were cut off?

DROSINAKIS: [[cislands PD|Seven, and I can say them like the days of the week]]. On Ampelos a woman had a baby. [[cemergency PD|From a quarter to two until five nobody there could raise the emergency number]]; her brother-in-law came over in his boat. [[cbed PD #factive|I had been asleep since midnight and knew nothing of any of it until he hammered on the door]].

AIGAIAKI: There was a microwave link, we read.

DROSINAKIS: [[cmast PD|The mast on Ampelos has been dark since the storm of last November]]. [[cgoat PD #sarcasm|Goats are very fond of it, so it has its use]].

AIGAIAKI: Was the repair well done?

DROSINAKIS: [[cgood PD #opinion|In twenty years I have not seen such a muddle]]. [[cif PD #hypothetical|With one more day of north wind they would have lost the ship as well]].

AIGAIAKI: Has the company apologised?

DROSINAKIS: They have sent a calendar. [[cdoubt PD o|Whether there is ever going to be a second cable I rather doubt]]. Now excuse me, that's the ferry, and she doesn't wait.

@article d
file: hca-notice-2020-41.txt
voice: regulator notice
layout: dispatch
title: Notice 41/2020: interruption of the submarine cable LIS-2
byline: -
publisher: Communications and Cables Authority
published: 2020-06-30
quotes: curly

The Authority, having heard the operator, the municipality and the insurer, and having regard to Article 12 of Law 4463, publishes the following.

1. Course of events. [[dloss N #time-forms|According to the records of the exchange at Liskani the optical signal ceased at 01.38 on 4 February 2020]]. [[dcust N|The interruption concerned 11,460 lines]]. [[dships N|The records of the automatic identification system show a single vessel in the bay between 22.00 and 06.00]].

2. Cause. The ends were examined by the Polytechnic. [[dcut N|They had been severed by a powered cutting tool]]. [[dwho N h|By whom and to what end could not be established]]. The public prosecutor has been informed.

3. Repair. [[dvessel N|The cable ship reached Liskani on 11 February]], delayed by gales. [[drestored N|Service was restored at 17.20 on Friday, 14 February]]. [[dspare N|The operator had no spare cable in any of its stores]]; [[dborrow N|four kilometres were borrowed from a Cypriot company]].

4. Licence. [[dbury N|The licence of LIS-2 requires that the cable be buried to at least one and a half metres along its entire length]]. A survey will have to show to what extent this has been observed. [[downer N|The system is the property of the State Cable Fund, from which the operator leases it until 2031]].

5. Insurance. [[dinsurer AK|Akti Mutual turned the claim down on 28 February and has paid nothing]], it informed the Authority. [[dsuit AK #hypothetical|It would reconsider if a court were to find that an anchor was involved]].

6. Customers. [[dann N|The operator's spokesman had announced a month without charge]]. [[dcredit N #broken-promise|What was credited in fact was four euros per line]]. [[dmayor KS #opinion|The municipality finds this derisory]], its mayor, Kyriaki Sgourdeli, stated at the hearing; [[dfair PN #opinion|in the operator's view it is generous]]. [[dmayor2 KS q|She asked whether the company knew the price of a loaf on the smallest island]].

7. Measures. The operator is to submit a plan for a second route by 30 September. [[dfine N #bound|A fine of up to 150,000 euros is reserved]]. [[dtariffs N #percentage-conversion|Tariffs, which have risen from 33 to 36 euros since 2016, may not be raised before the plan has been approved]]. [[dback N|The microwave station on Ampelos is to be repaired by the end of August]].

The present notice may be contested before the administrative court within sixty days.

@claim atime 2020-02-03T23:10 | The signal of LIS-2 was lost at 23:10 on 3 February 2020
@claim ctime 2020-02-04T01:40 | The connection at Liskani failed at 1:40 on 4 February 2020
@claim dloss 2020-02-04T01:38 | The optical signal of LIS-2 ceased at 1:38 on 4 February 2020
@claim adepth 2020-02 | The break of LIS-2 lay at a depth of 38 metres
@claim cdepth 2020-02 | The break of LIS-2 lay at thirty-five fathoms, about 64 metres
@claim aanchor 2020-02-03 | LIS-2 was torn apart by a ship's anchor
@claim btorn 2020-02 | The recovered ends of LIS-2 are frayed as only tearing will fray them
@claim bpirate 2020-02 | The story of men with cutters at LIS-2 is invented | LIS-2 was cut by men with hydraulic cutters
@claim csaw 2020-02 | LIS-2 was cut through cleanly with a machine
@claim dcut 2020-02 | LIS-2 was severed by a powered cutting tool
@claim dwho 2020-06 | Who cut LIS-2 could not be established
@claim aship 2020-02-03 | The cement carrier Agia Pelagia anchored in the bay of Liskani in the night of 3 February 2020
@claim adock 2020-01/2020-02 | The Agia Pelagia has been in a dry dock on the mainland since 6 January 2020
@claim cship 2020-02-03T22:00/2020-02-04T06:00 | The Agia Pelagia II was the only vessel in the bay of Liskani that night
@claim canchor 2020-02-03 | The Agia Pelagia II lay at the mooring buoy with both anchors up
@claim dships 2020-02-03T22:00/2020-02-04T06:00 | A single vessel was in the bay of Liskani between 22:00 and 6:00
@claim bname 2020 | Two vessels called Agia Pelagia sail in the waters of Liskani
@claim blaw 2020-02-17 | Pelagonet does not name the ship
@claim cname 2020-03 | One should look at a ship's whole name before sending a lawyer
@claim aclaim 2020-02 | Pelagonet will have the ship arrested if the owner does not pay
@claim aalarm 2020-02 | Pelagonet's control room noticed the fault and warned the harbour master
@claim calarm 2020-02-04 | Paraskevas Drosinakis told Pelagonet of the fault, of which Pelagonet had no idea
@claim aislands 2020-02 | Four islands were without service after the break of LIS-2
@claim cislands 2020-02 | Seven islands were cut off after the break of LIS-2
@claim acust 2020-02 | At least 11,000 lines were affected by the break of LIS-2
@claim dcust 2020-02 | 11,460 lines were affected by the break of LIS-2
@claim abackup 2020-02-03 | A microwave link over the mast of Ampelos took over telephony within six minutes
@claim cmast 2019-11/2020-03 | The mast on Ampelos has been out of operation since November 2019
@claim cgoat 2020-03 | The mast on Ampelos is useful because goats like it (said mockingly)
@claim dback 2020-08 | The microwave station on Ampelos is to be repaired by the end of August 2020
@claim bemergency 2020-02 | Emergency calls were possible on every island at any minute of the week
@claim cemergency 2020-02-04T01:45/2020-02-04T05:00 | Nobody on Ampelos could reach the emergency number from 1:45 until 5:00
@claim aown 2016 | Pelagonet bought LIS-2 outright from the yard
@claim downer 2020 | LIS-2 belongs to the State Cable Fund and is leased by Pelagonet until 2031
@claim abury 2020 | Under the licence LIS-2 may lie on the bare seabed where digging is awkward
@claim dbury 2020 | The licence requires LIS-2 to be buried to at least 1.5 metres along its entire length
@claim arepair 2020-02-09 | LIS-2 has been carrying traffic again since 9 February 2020
@claim dvessel 2020-02-11 | The cable ship reached Liskani on 11 February 2020
@claim drestored 2020-02-14T17:20 | Service on LIS-2 was restored at 17:20 on 14 February 2020
@claim amonth 2020-02 | Every customer will get a month free of charge
@claim bcredit 2020-02-17 | Each line will receive a credit of four euros
@claim dcredit 2020-06 | Four euros per line were credited
@claim dmayor 2020-06 | The credit of four euros is derisory
@claim bfast 2020-02 | No repair in the eastern seas has been handled better than that of LIS-2
@claim cgood 2020-02 | The repair of LIS-2 was the worst muddle in twenty years
@claim apaid 2020-02 | Akti Mutual accepted the claim and transferred 1.2 million euros
@claim dinsurer 2020-02-28 | Akti Mutual turned the claim down and has paid nothing
@claim dsuit 2020-06 | Akti Mutual would reconsider if a court found that an anchor was involved
@claim bforbid 2020-02 | Anchoring is prohibited within 500 metres of LIS-2
@claim callowed 2020-03 | Anyone may anchor in the bay of Liskani, even above the cable
@claim bspare 2020-02 | A spare cable of six kilometres was ready in Pelagonet's depot at Vrysaki
@claim dspare 2020-02 | Pelagonet had no spare cable in any of its stores
@claim dborrow 2020-02 | Four kilometres of cable were borrowed from a Cypriot company
@claim bsecond 2021-04 | A second cable is to be in operation by Easter 2021
@claim cdoubt 2020-03 | A second cable will perhaps never exist
@claim bif 2021 | The second cable will reach the two smallest islands if the European fund contributes
@claim btariff 2016/2020 | Pelagonet's tariffs have risen by nine per cent in four years
@claim dtariffs 2016/2020 | Pelagonet's tariffs have risen from 33 to 36 euros since 2016
@claim alen 2020 | LIS-2 is 94 kilometres long
@claim blen 2020 | LIS-2 is 51 sea miles long
@claim cbed 2020-02-04 | Paraskevas Drosinakis was asleep from midnight and knew nothing of the fault until a man hammered on the door
@claim dann 2020-02 | Pelagonet's spokesman announced a month without charge
@claim dfair 2020-06 | The credit of four euros is generous
@claim dmayor2 2020-06 | Kyriaki Sgourdeli asks whether the company knows the price of bread on the smallest island

@pair C outage temporal atime ctime #time-forms | 23:10; twenty to two
@pair C outage temporal atime dloss #time-forms | 23:10; 1:38
@pair C depth numeric adepth cdepth #unit-conversion | 38 metres; 35 fathoms are 64 metres
@pair C cause lexical aanchor csaw | torn by an anchor; cut with a machine
@pair C cause lexical aanchor dcut | torn by an anchor; severed by a tool
@pair C ends antonym,lexical btorn dcut | frayed by tearing; severed by a tool
@pair C awake factive,world-knowledge ctime cbed #factive | saw the film break off at 1:40; asleep and unaware since midnight
@pair C ends denial bpirate dcut | material for a film; a powered tool
@pair C ends denial csaw bpirate | cut by somebody with a machine; material for a film
@pair C vessel world-knowledge aship adock | anchored in the bay; in dry dock without a propeller
@pair C vessel lexical aship cship #namesake | the Agia Pelagia; only the Agia Pelagia II
@pair C alarm role aalarm calarm #role-swap | the company warned him; he told the company
@pair C islands numeric aislands cislands | four; seven
@pair C mast antonym abackup cmast | took over within minutes; dark since November
@pair C emergency negation bemergency cemergency | at any minute on every island; nobody from a quarter to two until five
@pair C property lexical aown downer | bought outright; leased from the fund
@pair C burial modality abury dbury | may lie bare; must be buried all along
@pair C service temporal arepair drestored | since 9 February; on 14 February
@pair C service world-knowledge arepair dvessel | repaired on the 9th; the ship came on the 11th
@pair C insurance antonym apaid dinsurer | accepted and paid; turned down, nothing paid
@pair C anchoring modality bforbid callowed | prohibited; anyone may
@pair C spare antonym,negation bspare dspare | six kilometres in the depot; none in any store

@pair B bspare dborrow | spare length ready; cable borrowed all the same
@pair B aanchor canchor | an anchor did it; the one vessel there had its anchors up
@pair B btorn csaw | frayed ends; cut like a salami, following from the cause
@pair B aalarm cbed | the company warned him; he knew nothing until the morning, hour of the warning unknown
@pair B abackup cemergency | telephony taken over within minutes; no emergency number on one island
@pair B calarm cbed | he told the company; he knew nothing until the morning

@pair T rounding ctime dloss #time-forms | twenty to two; 1:38
@pair T at-least acust dcust #bound | at least 11,000; 11,460
@pair T different-event bname aship #namesake | two vessels of the name; the one that was blamed
@pair T hedge blaw aship #non-denial | no name here; a name in February
@pair T hedge cname cship #namesake | advice about names; the vessel in the log
@pair T hedge dwho csaw | who did it is open; how is not
@pair T conditional aclaim adock #hypothetical | arrested if the owner does not pay; in dry dock
@pair T update cmast dback | dark since November; to be repaired by August
@pair T sarcasm cgoat abackup | useful to goats, said in mockery
@pair T promise-later-changed amonth bcredit #broken-promise | a month free; four euros
@pair T promise-later-changed amonth dcredit #broken-promise | a month free; four euros in fact
@pair T opinion bfast cgood | none handled better; a muddle
@pair T rounding btariff dtariffs #percentage-conversion | nine per cent; from 33 to 36
@pair T conditional dsuit dinsurer #hypothetical | would reconsider if a court found an anchor
@pair T conditional dsuit aanchor #hypothetical | only if a court found an anchor
@pair T hedge cdoubt bsecond | doubts a second cable; it is planned
@pair T conditional bif bsecond #hypothetical | further islands if the fund pays
@pair T question dmayor2 dcredit | a question about bread
@pair T update bcredit dcredit | announced, credited
@pair T negation-scope canchor cship | in the bay, not at anchor
@pair T opinion dmayor dfair | derisory; generous
@pair T quoted-by-another amonth dann | the authority repeats the announcement
@pair T quoted-by-another dann bcredit | the announcement is only reported
@pair T rounding alen blen #unit-conversion | 94 kilometres are 51 sea miles
