/// Given names by the gender that bears them; written by packaging/lists/given_names.py, see there for
/// the sources: the US census of 1990 (public domain), Faker (MIT) and a list of this project's own.
///
/// Each list is sorted by its UTF-8 bytes; a space or a line feed stands between names.
enum GivenNameTable {
  static let both: StaticString = """
    abdi adel adrien alex alexandr ali allyn alsoy alva amani amari andra andrea andree angalia anh antonie ardell
    arden arie ariel aris arley arlie armani arta artie asanti ashley asiman atha aubrey audie auguste augustine avni
    aydan bahari bailey bambi barrie bebe beda bertie billie blake blær bobbie boma brittany burnice callie cameron
    camille camryn candra cannur carey carlie carrol casey ceyhun chandra channing charley charlie cheyenne chong
    chris christie christy chuki clair claudie clemence clemmie cleo codi codie colby conny corey cortney cris daire
    dakota dana dani daniele dann dannie dany dara daragh darcy darian darnell darragh deane dee del della delma
    demetrius deniz dennie denny deon dessie devan devin devon devyn dewey dion donnie dorian dorris drew dylan
    earlie eden edie eka elgie elgin eli elia elisha elli elly elza emery enda enea enzi erie evance fahari fanaka
    faraja felice fimar finley flor floy fran francis frankie gabi gabriele gayle georgie gerd geri glenn gussie
    günver hallie harley hayden hekima hilary hollie hollis hong indra isa ivica jackie jaden jadyn jae jaiden jaidyn
    jaime jaimie jame jamey jamie jammie jan jani janis jann janne jayden jaylen jaylin jayme jean jeffie jenni jesse
    jessie jessy jettie jewell jimmie jin jo jody joey johnie johnnie jona joni jonnie jordan jordyn jovan jua jude
    jule jules jun juul kader kala kamari kameron kamryn kaombwe karan kareen karli karol kasey kayden kaye kelly
    kelsey kendal kendall kenyatta kenzie kerry kiara kiburi kijana kim kimberly kipenzi kit krishna lacey lannie
    lashawn lauri lavern laverne lavon laçın lee leigh lennie lesley leslie lessie lexie li lindsay lindsey linnie
    logan lonie lonnie lora loren lorenza loris lou louie lovie loïs lue luka lula lupe luverne maj makini mamie
    mannie marcell marian marion marley marlo marlyn matija matunda maxie mel mell merlyn micah micha mickey mika min
    ming montie morgan murl myrl nakia nam nanni naoise nat nery nicky nicola nihad nihal nikita nikola noor ocie oda
    odell odie olie ollie ora orla orrie osie ossie otha ottie ova ozell ozie paris parker pat peyton quinn rae rael
    reese refugio reine remy reshoni ricki rickie riley risalet river robbin robin roma ronni ronnie rory rossie
    rowan royce rua ruby ryan rylan rylee sabari sacha sage sai sam sammie sandi sasha saša scottie selvi serda
    seyran shan shannon shanon shawn shay shayne shelby shellie shelly shida sidney sifa siku skylar skyler stevie
    sung sydney tandy tayler taylor teagan tegan tenzin terrell thalente thanh tisa tobie tomi tommie toni tory
    tracey tracy trinidad tristen tufani turan ufukay uli uzima uğur val verna verne vernell vernie virgie vivian
    vlasta von wamwema wei wendelin whitney willie winfred xin yalın yan yaqub yaşar ying yohana yuki zane zion öncel
    ünsever şendoğan
    """
  static let female: StaticString = """
    aachal aada aadhya aagot aahana aaliyah aanuoluwapo aarini aarna aashi abagail abbi abbie abbigail abby abebi
    abela abelone abena abeni abha abigael abigail abigaili abigale abigayle abina abiye abosede abril acarkan
    achieng achsah ada adaeze adah adal adaline adalyn adalynn adamaris adda addie addisyn addyson addý adebukola
    adela adelaida adelaide adelasia adele adelgunde adelheid adelia adelina adelinde adeline adell adella adelle
    adelyn adelynn adelía adenike adepeju adesewa adesua adetoke adetoun adhra adia adiela adila adilene adimu adina
    adison adjoa adline adolfine adria adriana adriane adrianna adrianne adriene adrienne adrijana adriána adríana
    adunni advika adviye adweta adwoa adya adyson adèle adéla adélaïde aedin aenne afaq aferdita affie afia afife
    afra afruza afton afua agata agatha agathe aggie agla aglaia agnea agnes agnesa agnese agness agneta agnete
    agnieszka agnès agostina agripina agusta agustina agáta agða ahter aicha aida aideen aiga aija aiko aila ailbhe
    aileen ailene aili ailis ailish aimee aimée aina aine aino ainsley airi aisha aishani aishling aishwarya aisling
    aislinn aisyah aiyana aiyanna aja ajda ajeng ajla ajna ajoke akari akay akeelah akgüneş akiko akinyi akise
    akmaral akos akosua akoth aksoy akua akumaa akumu akyıldız alabezek alaina alana alani alanis alanna alannah
    alanta alara alaya alayna alaz alba alberte albertha albertina albertine albina albulena albína alcie alcira alda
    aldný aldona aldonza aldís alea aleah alease alecia aleen aleena aleida alejandra aleksandra alena alene alenka
    alesha alesia alessandra alessia aleta aletha alethea aletta alexa alexandra alexandrea alexandria alexandrie
    alexandrina alexandría alexina alexus alexys alexía alfa alfonsina alfreda alfífa algış alia aliana alica alice
    alicia alicja alida alika alina aline alis alisa alise alisha alison alissa alisson alivia alix aliya aliza alize
    alizée alja alka alla allana allean alleen allegra allena allene allie alline allison allisson allyson allyssa
    allý alma almasi almast almaz almeda almedia almeta almina almira almudena almut almuth almyra aloisia alojzia
    alojzija aloma alondra aloyse alphonsine alrún alta altagracia altha altie altınbike altınçiçek alvena alvera
    alverda alverta alvilda alvina alvira alvīne alwilda alwina alwine aly alya alyce alycia alys alysa alyse alysha
    alysia alyson alyssa alyssia alyvia alzina alícia alída alína alís alísa alīda alışık alžbeta alžběta ama amadea
    amahle amaira amaka amal amalia amalie amalija amalía amanda amandine amara amarachi amaris ambar amber amberly
    ambre ambreen amel amela amelia amelie amelía amey ami amiah amie amilía amina aminata aminatu amira amirah amiya
    amiyah amma ammie amoke amondi amope amparo amra amre amrita amruta amy amy-lee amy-leigh amya amália amélia
    amélie amíra amý amālija an ana anabel anabela anabella anabelle anahi anahita anaida anais analia analía
    anamaria anamika anargül anasa anastacia anastasia anastasie anastasía anastatia anastázie anaëlle anaïs anca
    ancuța anda andjela andjelina andrada andreea andreia andreja andrejka andria andrina andrá andréa andrée anděla
    anel anemona aneta anete anett anetta anette anežka angela angele angelia angelica angelika angeliki angelina
    angeline angelita angella angelíka anghelina angie angèle angélica angélique anica anice anie anika anina anisa
    anissa anita anitra aniya aniyah anișoara anja anjali anjanette anjelica anka anke ankica ann ann-britt
    ann-charlott ann-charlotte ann-christin ann-christine ann-kathrin ann-kristin ann-louise ann-mari ann-marie
    ann-sofi ann-sofie anna anna-karin anna-lena anna-liisa anna-lisa anna-luise anna-maria anna-marie annabel
    annabell annabella annabelle annah annalena annaliese annalisa annalise annalísa annamae annamaria annamarie
    annastacia anne anne-catherine anne-françoise anne-kathrin anne-katrin anne-laure anne-lise anne-marie anne-rose
    anne-sophie annedore annegret annegrete annekatrin anneke anneleen annelene anneli annelie annelies anneliese
    annelise annelore annelí annemarie annemette annemie annemijn anner annerose annet annett annetta annette anney
    anni annica annice annick annie anniina annija annika annikki annina annis annita annmarie annukka annunziata
    anny annía anný anona anouk ansley ansora antionette antje antoaneta antoinette antonela antonella antonetta
    antonette antonia antonietta antonija antonina antonía antra antònia antónia anu anusha anushka anuța anvi anya
    anyango anyi aníka anína aníta anđa anđela aoibheann aoibhin aoibhinn aoife aparna apolena apolline apollonia
    april apríl ara arabella araceli aracely aradhana arah aral araminta arcelia ardath ardelia ardella ardelle
    ardeth ardis ardita ardith ardyce ardís areli arely aretha arey argie ariadna ariana ariane arianna arianne
    ariella arielle arike arina arinbjörg arinola arisa aristița arja arkie arla arleen arlena arlene arlet arleth
    arletta arlette arlinda arline arly arlyne armahan armande armelle armenía armida arminda arminta arna arnaude
    arnbjörg arnborg arndís arnetta arney arnfinna arnfríður arngerður arngunnur arnheiður arnhildur arnika arnkatla
    arnlaug arnleif arnljót arnlín arnrós arnrún arnóra arnþrúður arnþóra arra arrie artelia artemisa arunima arusi
    arvilla arya aryana aryanna arziye arzu aría aríanna aríella arín arína arís arıpınar asa asake asali asatira
    asha ashanti ashely ashlea ashlee ashleigh ashlene ashli ashlie ashling ashly ashlyn ashlynn ashtyn asila askja
    asliye asma asmini asmira ason assa assia assumpta assunta asta astrid asu asuka asunción asírí atalía atanur
    atena athena ati atiena atieno atinuke atiyye atla attie attracta aubree aubrie aud aude audra audrey audriana
    audrianna audrina audry augusta augustina aulikki aune aurelia aureliana aurelie aurica aurilla aurora aurore
    aurélia aurélie ausma austra auðbjörg auðbjört auðdís auðlín auðna auðný auðrún auður ava avah averi averie
    averil avie avis avril avunç awa awero awesi axelle axelma axelía axenia aya ayan ayana ayanna ayasun aybet
    aycagül aydar ayduru ayesha aygönenç aygül aygün ayhan ayinke aykut ayla ayleen aylil aylin aylla aynilhayat
    aynur aynımah ayoka ayse aysel aysema aysevim aysu aysuna ayten aytöz ayu ayumi ayyaruk ayçan ayülker ayşe
    ayşeana ayşenur azade azalee azaria azariah aziza azize azra azucena azul azzie açılay aïcha aðalbjörg aðalbjört
    aðalborg aðaldís aðalfríður aðalheiður aðalrós aðalsteina aðalsteinunn aðalveig aþena ağbegim ağca aşhan baaba
    babett babette badegül baghyawati bahtinur baiba bairbre balaxanım balca baldey baldrún baldvina ballı bama banü
    bara barbara barbie barbora barbra barbro barbára barica barkha basriye bassí baylee baylie bağdat bea beadie
    beata beate beatrice beatrijs beatrix beatriz beaulah bebba beckie becky bediriye begga begim behiza belen
    belgizar belia belinda belkize bella belva bena benedicte benedikta benedikte benedita benek bengta benice
    benidikta benita benna benney benný benta bente bentey benthe bentína benía beníta bera beray berdie berenice
    bergdís bergey bergfríður bergheiður berghildur berglaug berglind bergljót berglín bergmannía bergný bergrán
    bergrín bergrós bergrún bergþóra berit beriye bernadette bernadine bernarda bernardine berneice bernetta
    bernhardine bernice berniece bernita bernódía berra berrin berta bertha berthe bertina besarta besey bess besse
    bessie bessí beste bestla betania betanía beth betha bethan bethann bethany bethzy betina betsey betsy betsý
    bette betti bettie bettina betty bettye bettyjane bettylou bettý beula beulah bev beverlee beverley beverly
    beyhatun beyonce bezek beáta bhanumati bhavani bhavika bhavini bhavna bhavya bhekisisa bhekizizwe bhekokwakhe
    bianca bianka bibi bibiana bibisora bibiána bidayet biddie bieke bil bilay bilginur bilha biljana bilkay bilkisu
    billie-jo billye bimala bina binay birben birdella birgid birgit birgitt birgitta birgitte birgül birna birsan
    birta birte birtha birthe birtie birtna biruta biserka bishakha bitten bitül bjargdís bjargey bjargheiður
    bjarghildur bjarglind bjarkey bjarklind bjarma bjarndís bjarney bjarnfríður bjarngerður bjarnheiður bjarnhildur
    bjarnlaug bjarnrún bjarnveig bjarný bjarnþrúður bjarnþóra bjartey bjartmey björg björgey björgheiður björghildur
    björk björney björnfríður björt bjørg blanaid blanca blanche blanchie blandine blanduzia blanka blathnaid blažena
    blerina blerta bluette bláey blædís blín blíða blómey bobba bobbi bobbye bodil boel boga bogdana bogdís bogga
    boghildur bohdana bohumila bohuslava bolatito boluwatife bonita bonnie bonu borg borgdís borghildur borgný
    borgrún borgþóra bosibori botnía bouchra bozena božena božica božidara braelyn braga braghildur branddís brande
    brandee brandi brandie branislava branka brea breana breann breanna breanne breda bree breeda breege breffni
    brenda brendah brenna breonna bria briana brianda brianna brianne brid bridget bridgett bridgette bridgit bridie
    brielle briget brigette brighid brigid brigita brigitta brigitte brilyant brimdís brimhildur brimrún brinda
    brinley brionna brisa brita britany britney britni britny britt-mari britt-marie britta brittaney brittani
    brittanie brittnay brittnee brittney brittni brittnie brittny brona bronach bronagh bronislava bronwen bronwyn
    brooke brooklynn bruna brunhild brunhilde bruni bryana bryanna brylee bryn bryndís brynfríður bryngerður
    brynheiður brynhildur brynja brynlee brynn brynný brá brák brândușa bríana bríanna bríet buelah buena buffy
    bukola bukurije bula bulah bunmi burcuhan burkney busara busisiwe buşra bylgja byrdie bára bárbara bärbel
    béatrice béatrix bénédicte bérengère bérénice bíbí bína bóel bót bóthildur büreyre büşranur caetana cahan cailin
    cailyn cait caitlin caitlyn caitlynn caitriona cajsa caldonia caleigh cali calista calleigh cambria cami camila
    camilla camisha cammie canan candace candelaria candi candice candis candyce canfeza cannie canseven canur
    caoilfhionn caoimhe capitola cappie capucine cara caragh caren cari caridad carie carin carina carine carisa
    carita carla carlee carleen carleigh carlene carley carli carlijn carlota carlotta carly carlyn carma carman
    carmel carmela carmelita carmella carmen carmenza carmina carminho carol carola carolann carole carolee carolien
    carolin carolina caroline carolyn carolyne carolynn carra carren carri carrie caryl caryn casandra casiana casie
    cassandra cassondra cataleya catalina catarina caterina catharina catharine catherina catherine catheriona
    cathern cathi cathie cathleen cathrin cathrina cathrine cathriona cathryn cathy catia catina catinca catrin
    catrina catrine catrinel catriona caydence cayla caylee ceara cecelia cecile cecilia cecilie cecilija cecille
    cecily cecilía cecília cedide ceil celena celene celeste celestia celestine celia celie celina celine cemiyle
    cena centa centrine ceola cerasela cevale ceyla ceylin ceyran cezara chaaya chaitaly chaka chakrika chaman
    chameli chana chanchal chanda chandani chanel chanelle chanez chanie chaniya channie chantal chante chantel
    chantelle charis charissa charisse charita charla charlee charleen charlene charline charlize charlott charlotta
    charlotte charlottie charlsie charmaine charolette charos charvi chasity chasmum chausiki chavvi chaya chebet
    chelangat chelsea chelsey chelsi chelsie chelsy chepkemoi chepkoech chepkorir cher cherelle cheri cherie cherilyn
    cherise cherith cherly cherotich cherrelle cherri cherrie cherryl cheryl cheryle cheryll chessie chestina
    cheyanne chiamaka chiara chidimma chika chimere chinelo chinyere chipukizi chiquita chiraz chizoba chloe chloie
    chloé chloë chlóe chrissie chrissy christa christa-maria christabel christal christeen christel christelle
    christena christene christi christiana christiane christianne christin christina christine christl chrystal
    chunhua chyna chynna ciaobella ciara ciarra ciarrai cicely cici cielo ciera cierra cihan ciji cilla cilli cilly
    cinda cindi cindy cinta cinthia cinzia cipriana cirkeline citlali citlalli citra claire claire-lise clara
    clarabelle clare claribel clarice clarinda clarine clarisa clarissa clarisse classie claudette claudia claudine
    cleda clelia clella clemencia clementina clementine clemie clemma cleola cleone cleopatra cleora cleta cleva
    clevie cliffie cliodhna cliona clodagh cloe clora clothilde clotilda clotilde cloé clyda clydie clytie clàudia
    cláudia cläre clémence clémentine codrina codruța coleen coletta colette coline colleen collette columbia
    concepcion concepción concepta concetta conchita connie consolata constance constantina constanza constanze
    constança constanța consuela consuelo contina cora coraima coralia coralie coraline corda cordelia cordella
    cordia cordie cordula corean corene coretta cori corie corina corine corinna corinne corliss cornelia cornie
    corrina corrine cosima cosmina courteney courtney crenguța creola cressie crete crina crissie crissy crista
    cristen cristi cristiana cristin cristina cristine cristy crysta cuheyna cvetka cydney cyndi cyntha cynthia cátia
    cäcilia cäcilie cécile céleste célestine célia célina céline cătălina daciana dafina dafne dagbjörg dagbjört
    dagfríður daggrós dagheiður dagmar dagmara dagmey dagny dagný dagrún dahiana daiana daiga daija daijah daina
    dainess dairine daisey daisha daisie daisy daisye daja dajana daksha dalaja daldís dalia dalili dalima dalla
    dallilja dalrós dalía damaris damienne damini damjana damlanur damyanti danae daneen danelle danette daney
    danfríður danheiður danhildur dania danica daniela daniella danielle danijela danika danique danita danièle danna
    dannielle danuta danuše danyel danyell danyelle danía daníela daníella daphne daphné darci darcie daria dariana
    darika darina darinka darja darla darleen darlene darline darlyne dary dasia davida davina davnet dawn dawna
    dawne dayamai dayami dayana dayanara dayita dayle dayna dayse daðey daðína deana deandra deann deanna deanne
    dearbhail dearbhaile dearbhla deasia debbi debbie debbra debby debera debi debora deborah deborrah debra debrah
    debroah debóra dedra deeann deedee deena deepa deepika deetta deha deicy deidra deidre deirbhile deirdre deisy
    deja dejah delcie delfina delia deliah delila delilah delina delinda delisa dellar delle dellia dellie delois
    delora delores deloris delpha delphia delphine delsie dema demetra demetria demi demi-lee demi-leigh dena dendý
    deneen denese denice deniis denine denisa denise denisha denisse denita derly derval dervilla dervla derya
    deryanur desirae desiree desirée despina dessa destany destinee destiney destini devi devika dewi deyanira dezzie
    değer dhriti diah dian diana dianah diandra diane diann dianna dianne dicie dicy dida didda didina dietlind
    dietlinde dijana dilara dilcan dildora dilek dilfeza dilhuş dilja diljá dillie dilnoz dilnur dilsitan dilşad
    dilşat dimitrina dimmblá dimmey dina dinah dinda dione dionne dipta ditte divya diya diyora diāna djuana djuna
    dobromila dobroslava dochia docia doina dola dollie dollye dolores doloris dolphine domenica dominga dominika
    dominique dominque domnica domonique dona donata donatella donia donie donita donna dora dorathea dorathy dorcas
    dorcus doreen dorene doretha doretta dori doriana dorien dorina dorinda dorine doris dorit dorla dorle dorli
    dorota doroteja dorotha dorothe dorothea dorothee dorothy dorothée dorte dortha dorthe dorthea dorthey dorthy
    dosha doshia doshie dosia dossie dottie dounia dovie doyinsola doğannur draga dragana dragica drahomíra
    drahoslava drauma draumey drema drita droplaug drucilla drusilla drífa drótt dröfn duha dulce dulcie dumisani
    dumisile dumitra dumitrana dunja dunyo durdona durgadin durna dursadiye duyguhan duyên dušanka dwan dyan dymphna
    dympna dzidra dzintra dáša dæja débora déborah désirée día díana díanna díma dís dísa dísella dóa dómhildur dóra
    dórey dóris dórothea dórótea dóróthea dögg dögun döner dörte dörthe dúa dúfa dúna dünya dürrüşehvar dýrborg
    dýrfinna dýrleif dýrley dýrunn dārta eadaoin earlean earlene earline earnestine eartha eathel eavan ebba eboni
    ebonney ecaterina ecegül ecrin eda edaviye eddah edel edelgard edeltraud edeltraut edeltrud edhitha edil edilma
    edina edinah edita edith editha edla edmonia edna ednah edona edra edrie edris eduarda edwina edyth edythe edīte
    eesha eeva efemía effa effie efil eftimia efua egedía egenur eggrún egla egzona ehrentraud eija eik eila eileen
    eilis eilish eimear eimer eimhear einbjörg eindís einey einfríður einhildur einrún einína eir eira eiravati
    eirdís eirfinna eirný eiríka eirún eithel eithne eivor eiðný eiðunn ekaja ekani ekanta ekantika ekaterina ekiya
    ekta ela elaina elaine elamiye elana elayne elba elberta elcy elda eldbjörg eldey eldlilja eldora eldrún elea
    eleanor eleanora eleanore elease electa eleina elektra elena elenborg eleni elenor elenora elenore eleonor
    eleonora eleonore eleonóra elfa elfi elfida elfie elfreda elfrieda elfriede elfur eliabeth eliana eliane elianna
    elida elien eliette elif elifnur eliisa elin elina elinborg eline elinor elinore eliona elisa elisabet elisabeta
    elisabete elisabeth elisabetha elisabetta elisaveta elise elissa elita eliza elizabet elizabeta elizabete
    elizabeth elizbeth elize elizebeth eliška elka elke ella ellamae ellar elle ellen elley elliana ellie ellinor
    ellisif ellyn ellín ellý elma elmina elmira elmire elmyra elna elnora eloah elodia elodie elois eloisa eloise
    elona elosy elouise eloá eloïse els elsa elsabet elsbeth else elsebeth elsie elsy elsí elsý elta elva elvan
    elvana elvera elvi elvia elvie elvina elvira elvire elvy elvíra elvý elvīra elwanda elwira elyse elyssa elzada
    elzbieta eléa eléna eléonore elía elíana elín elína elínbet elínbjörg elínbjört elínborg elíndís elíngunnur
    elínheiður elínrós elíná elírós elísa elísabet elísabeth elīna ema emal emaline emanuela emanuella emanuelly
    embla emelia emelie emelina emeline emely emelyne emelía emelíana emelína emer emeralda emi emilce emilee emilia
    emilie emilija emilly emilse emily emilía emilíana emilíanna emilý emina emine emiş emma emma-louise emmaculate
    emmah emmalee emmaline emmanuelle emmi emmie emmy emmý emogene emy emília emý emīlija ena endah eneka enfes
    engilbjört engilráð engilrós engla enid enika eniola enith enja enna enola enriqueta enya enóla eola eowyn eppie
    epsie erbay erdmute erem eres ergül erica ericka erika erin erina eris eriş erla erlen erlene erlinda erline
    erlín erma ermina erna ernestina ernestine erny erva ervaniye erykah eryn erzsébet esengün eshana esi esila esja
    eslemnur esma esmanperi esmarelda esme esmee esmeralda esmira esmée esna esparta esperanza esra essa essi essie
    esta estefani estefania estefany estefanía estela estell estella estelle estera esteri esther estie estiva
    estrella eszter etela etha ethel ethelene ethelyn ethie ethna ethne ethyle etta etter ettie eudora eufemía
    eufrosina eugenia eugenie eugénia eugénie eula eulah eulalia eulalie eulália eun-ji euna eunice eunika euphemia
    eura eusebia eva eva-lena eva-maria eva-marie evalena evaline evalyn evalyne evamaria evangelia evangelina
    evangeline evangelista evanghelina evde eve evelena evelien eveliina evelin evelina eveline evelyn evelyne
    evelynn evelína everline everlyne evette evey evfemía evgenia evgenía evi evia evie evija evita evlalía evon
    evonne evrim evy evíta ewa ewatomi exa exie ey eybjörg eybjört eydís eyfríður eygerður eygló eyhildur eyja
    eyjalín eyleif eylín eyrós eyrún eyveig eyvör eyþrúður eyþóra ezgin eðna eşim fabia fabiana fabienne fabiola
    fabiënne fabrizia fadekemi faderera fadile fadime fadıla fae fainche faisa faith faizah faize falak falguni
    fallon falon fang fanndís fanney fannie fannlaug fanny fannye fanný farah farangiz farhiya farhunnisa farida
    farijika fariza farrah farzona fathonah fatigül fatiha fatima fatime fatinur fatma fatmanur fatmire fatoumata
    fatuma faustina fay faye fayize febe febi febrún feden federica fehintola fehmiye felecia felicia felicie
    felicita felicitas felicity felipa felisha felista felister felistus felizitas fem fema femke fenna fenne
    ferahdiba feraye ferhan feriel ferinaz fermuta fernanda fernande ferne feruza feryas feyha feyzin fiamma fibikemi
    fidan fidaye fidelia fidelma fien fiene fikayomi fildan filipa filippa filippía filipía filiz filofteia filomena
    filoména finna finnbjörg finnbjörk finnboga finnborg finndís finnfríður finnlaug finnrós finola fiona fionna
    fionnuala fionnula firdevis fitnat fitore fitria fitriani fjalldís fjolla fjóla flavia flavie fleda fleeta fleta
    fleur flo floare floarea flonnie floortje flora florance flore florence florencia florene florentina florentine
    florența floretta floriana floriane florica florie florina florine florrie flossie flurina flóra folake folashade
    folda fonda fortunata fotima fouzia franca frances francesca francia francies francina francine francisca
    franciska francisquita francoise francy franka fransiska františka franziska françoise frauke freda frederica
    fredericka frederika frederike frederikke frederique fredrika freeda fregn freia freida freja freya freydís
    freygerður freyja freylaug freyleif frida fridah frieda friedericke friederike friedhilde friedl friedlinde frigg
    friðbjörg friðbjört friðborg friðdís friðdóra friðey friðfinna friðgerður friðjóna friðlaug friðleif friðlín
    friðmey friðný friðrika friðrikka friðrós friðrún friðsemd friðveig friðþóra frona fronia fronie fronnie frostrós
    frusina frán frédérique fríða fríður fróðný fuma fumiko funmilayo fura félicie féline fía fídes fífa fönn fügen
    gabel gabriela gabriella gabrielle gabrielly gabríela gabríella gaby gaia gaida gail galilea galina gambo ganga
    ganimete ganiye garima gasti gauja gaurangi gauri gaurika gautami gauthildur gawati gayathri gaye gayla gaylene
    gaynell gaëlle geanina gearldine geetika gefjun gefn geira geirbjörg geirdís geirfinna geirfríður geirhildur
    geirlaug geirlöð geirný geirríður geirrún geirþrúður gelengül gelsomina gemma gena genevieve geneviève genevra
    gennie genovefa genoveva genta gențiana georganna georgeann georgeanna georgene georgeta georgetta georgia
    georgiana georgiann georgianna georgina georgine georgía geraldine geralyn gerarda gerardine gerda gerdi gerhild
    gerlind gerlinde germaine germana gerri gerta gertha gerti gertie gertraud gertraude gertraut gertrud gertrude
    gertrúda gerða gerður gesa gesare gesche gesine gestheiður gestný gestrún gethera getrude geza ghaliyati
    gherghina ghislaine gia giada giana gianina gianna gidget giesela gifty gigi gilberte gilda gillian gillý gilma
    gilslaug gina ginette ginger ginny gioia giorgia giorgiana giovanna girtha gisa gisela gisele giselle gislinde
    gisselle gissunn gisèle gitta gitte giulia giuliana giulietta giuseppa giuseppina gizela gizem gjaflaug gladis
    gladyce gladys glenda glendora glenna glennie glennis glinda gloria gloría glynda glynis gló glóa glóbjört glódís
    glóey glóð gná godelieva godelieve golda goldia goldie golnaz goma goncafer gordana grace gracelyn gracie
    graciela grainne grania grayce grazia graziella grazyna grațiana grațiela greca grecia gregoria grein gret greta
    gretchen grete gretel grethe gretl gretta griet grieta grisel griselda gro grélöð grét gréta gríma grímey
    grímheiður grímhildur gróa guadalupe gudrun gudula gugu gugulethu guillermina gul gullbrá gullveig gullý gulsum
    gun-britt gunborg gunda gundel gundhild gundi gundula gunhild gunilla gunita gunnbjörg gunnbjört gunnborg gunndís
    gunndóra gunnella gunnfinna gunnfríður gunnharða gunnheiður gunnhildur gunnjóna gunnlaug gunnleif gunnlöð gunnrún
    gunnur gunnveig gunnvör gunný gunnþóra gunnþórunn gunta gunvor gurli guro gurrý gusta gusti gustie guusje
    guðbjörg guðbjört guðborg guðdís guðfinna guðfríður guðjóna guðlaug guðleif guðlín guðmey guðmunda guðmundína
    guðný guðríður guðrún guðsteina guðveig gwen gwenaëlle gwenda gwendolen gwendoline gwendolyn gwyn gwyneth gyda
    gytta gyða gyðja gyðríður gæfa gæflaug géraldine gía gígja gísela gísla gísley gíslný gíslrún gíslunn gíslína
    gíta góa gógó gök gökperi gökçe göli gönül görsev gözem gúa gül gülay gülbani gülbeyan gülbiye gülcegün güldam
    gülder güldünya gülenay güler gülev gülfari gülfeza gülgen gülgüzel gülhisar gülinaz gülkadın güllühan gülmira
    gülmisal gülnar gülnaz gülnaziye gülnur gülper gülsalın gülselin gülsen gülseren gülsevil gülsiye gülsü gülsüm
    gültac gülten gülter gülxar gülzadiye gülzar gülçe gülçin gülözge gülüs gülüstan gülüş gülşa gülşeref günar günay
    günebakan güngören günsel gürcüye gürten güverçin güzey habiba habibe hacile hadassa hadassah hadda haddý hadicha
    hadija hadiza hadjer hadrey hafbjörg hafborg hafdís hafey hafliða haflína hafný hafrós hafrún hafsa hafsat
    hafshah hafsteina hafþóra hafıza haiba hailee hailey hailie haleigh halenur hali halie halima halina halisi
    haliye halla hallbera hallbjörg hallborg halldís halldóra halle hallfríður hallgerður hallgunnur hallkatla hallný
    hallrún hallveig hallvör hamima hamiyet hamsini hana hanbiken hani hania hanife hanim hanja hanna hannabel hannah
    hannchen hanne hanne-lore hannele hannelore hanney hanny hanora hansa hansultan hansína harbinaz harinakshi
    harini harita harlene harpa harriet harriett harriette haruka haruko hasel hasgül hashiki hasna hasret hassie
    hatice hatima hatin hattie hauwa hauður hava havali havse hawa hawehindi hayat haydee hayel haylee hayleigh
    hayley haylie hayrünnisa hazel hazelle hazine hazle heather heba hedda hedi hedvig hedviga hedvika hedwig hedy
    hedí hege heide heide-marie heidelinde heidelore heidemarie heiderose heidi heidrun heidy heike heiða heiðbjörg
    heiðbjörk heiðbjört heiðbrá heiðdís heiðlaug heiðlóa heiðný heiðrós heiðrún heiður heiðveig hekime hekla helaine
    helan heleen helen helena helene helga heli helinä hella helle hellen hellena hellevi helma helmi helmtrud
    heloisa heloise heloísa helvi helyn helén heléne hema hemangini hemani hendrikka henife henni hennie henny henný
    henretta henrieta henrietta henriette henrika henrike henríetta hera heracleea herbjörg herbjört herborg herdis
    herdís herfríður hergerður herlaug herlinda herlinde herma hermelinda hermina hermine herminia hermione hermína
    hersilía herta hertha hervör herþrúður hessie hesti hettie hetty heva hezniye hicran hidaya hilah hilayda hilda
    hildah hildburg hilde hildegard hildegarde hildegart hildegund hildegunde hildibjörg hildigerður hildigunnur
    hildiríður hildisif hildred hildur hilkka hillary hillevi hilma hiltraud hiltrud himinbjörg hinet hinrika
    hinrikka hiral hiroko hjalta hjaltey hjálmdís hjálmey hjálmfríður hjálmgerður hjálmrós hjálmrún hjálmveig hjördis
    hjördís hjörfríður hjörleif hjörný hjörtfríður hlaðgerður hlédís hlíf hlín hlökk hodari holli honora hope
    hortencia hortense hortenzia houda hoşkadem hrafna hrafnborg hrafndís hrafney hrafngerður hrafnheiður hrafnhildur
    hrafnkatla hrafnlaug hrafntinna hraundís hrefna hreindís hrund hrólfdís hróðný hrönn huban hubertine huda
    hugbjörg hugbjört hugborg hugdís hugljúf hugrún huguette huld hulda huldah huldrún huldís humaira humaiya humayra
    huong hurican hurşide hvönn hye-jin hákonía héloïse hélène hólmbjörg hólmdís hólmfríður hödd högna hörn húnbjörg
    húndís húngerður hüda hülya hümeyra hürmet hürüyet hüsnühâl iara iasmina iben ibeth ibironke ica icey icha icie
    ida idabelle idamae idda ide idell idella idika idun iesha ieshia ieva ifa ifeoma ifora ifunanya iida iiris ijaya
    ika ikram ikshita ila ilah ilaria ilda ildiko ildikó ildız ileana ilene ilenia ilga iliana ilinca ilka illa ilma
    ilmur ilo ilona ilonka ilsa ilse ilze ima iman imane imani imany imara imelda imene imke immý imo imogen imogene
    imona ina inaya inda indah indali india indira indy indía indíana indíra ine inell ines inese ineta inez
    ing-britt ing-marie inga inga-britt inga-lill ingalill ingdís inge ingeborg ingeburg ingegerd ingegärd ingela
    ingelise ingelore inger ingetraud ingetraut ingey ingheiður inghildur ingibjörg ingibjört ingiborg ingifinna
    ingifríður ingigerður ingilaug ingileif ingilín ingimaría ingimunda ingiríður ingirós ingisól ingiveig ingrid
    ingrida ingried ingrún ingrīda inguna ingunn ingveldur inka inken inkeri inna insa inta intan inès inés inês
    ināra ioana ioanina iola iolanda iona ione ionela ionelia iosefina irena irene iretioluwa iriana iridenta iridian
    irina irine iris irja irma irmela irmeli irmengard irmgard irmhild irmi irmingard irmtraud irmtraut irmtrud irmý
    irpa irva irya iryna irène iréne irıs isabel isabela isabell isabella isabelle isabelly isadora isaline isamar
    ise isha ishani ishanvi ishita isis isla isobel isolde ita itanya itzel iulia iuliana iustina ivah ivana ivanka
    ivanna iveta ivette ivie ivka ivona ivone ivonne ivy iwona iyabode iyadunni iyana iyanna iymona iza izabela
    izabella izabelle ize izetta izola izora iða iðunn işin işın jaana jacalyn jacey jacinta jacintha jackeline jacki
    jackline jacklyn jaclyn jacobine jacque jacquelin jacqueline jacquelyn jacquline jacqulyn jada jade jadranka
    jadwiga jaeda jael jaelyn jaelynn jagrati jagvi jahi jaida jailene jailyn jaimee jakayla jakobína jaleesa jalisa
    jalissa jaliyah jalsa jalyn jalynn jamalia jami jamie-lee jamie-leigh jamila jamiya jamya jana janae janaki
    janani janay jane janeen janel janell janelle janene janessa janet janeta janeth janett janetta janette janey
    janiah janice janie janin janina janine janiya janiyah janja janna janneth jannette janni jannie jannika january
    januja janya janyce jaquelin jaqueline jara jarmila jaromíra jaroslava jaruthip jarún jarþrúður jasiri jaslene
    jaslyn jasmijn jasmin jasmina jasmine jasminka jasmit jasmyn jasmyne jasmín jasna jaunita jaycee jaycie jayda
    jayde jaye jayla jaylah jaylee jayleen jaylene jaylinn jaylyn jaylynn jayne jazlene jazlyn jazlynn jazmin jazmine
    jazmyn jazmyne jazmín jaël jeana jeane jeanetta jeanette jeanie jeanine jeanmarie jeanna jeanne jeannette jeannie
    jeannine jeanny jebet jecinta jedidah jeevika jelagat jele jelena jelita jelka jemima jemimah jemma jemutai jen
    jena jenelle jenetta jenifer jeniffer jenilee jenipher jenna jennette jennie jennifer jenniffer jenny jenný
    jensína jente jepchirchir jepchumba jepkemoi jepkoech jepkorir jepkosgei jeptoo jeraldine jeri jerica jerilyn
    jerilynn jerneja jerono jerop jerotich jerri jerrica jerrie jerrilyn jerusha jeruto jeryl jesca jesenia jesica
    jessenia jessi jessica jessika jessye jessý jetta jhalak jhoana ji-woo jiali jil jill jillian jimena jina
    jindřiška jinnie jinthe jitka jiřina joan joana joanie joann joanna joanne joaquina jocelyn jocelyne jocelynn
    jodi jodie joell joella joelle joellen joetta joette johana johanna johannah johanne johnna joi jolana jolanda
    jolanta jolanthe joleen jolene jolette jolie jolien jolijn jolina joline jonell jonna jordin joretta jorja jorunn
    josefa josefiina josefin josefina josefine josefita joselin joseline joselyn josepha josephina josephine josette
    josiane josianne josie josiephine josipa joslyn josphine jossie josy josée joséphine jovana jovina jovita joy
    joyce joycelyn joye joyline jozefína joëlle jožefa jožica juana juanita judi judie judita judith judy judyth juli
    julia juliana juliane juliann julianna julianne julie julie-anne juliet julieta julieth juliette julija julijana
    julisa julissa juna june jung juni junia junie justina justine justína jutta juulia jyoti jytte járnbrá
    járngerður jéssica jóa jóanna jódís jófríður jóhanna jólín jóna jónanna jónasína jónbjörg jónbjört jóndís jóndóra
    jóney jónfríður jóngerð jónheiður jónhildur jóninna jónný jónída jónína jóný jóra jórlaug jórunn jóríður jósebína
    jósefín jósefína jökla jökulrós jörgína júdea júdit júlia júlía júlíana júlíanna júlíetta júlírós júnía júníana
    jūla jūle jūlija kaaren kaarina kaat kacey kaci kacie kacy kadence kadijah kadınana kaela kaelyn kaelynn kahina
    kaia kaija kaila kailee kailey kailyn kaisa kaitlin kaitlyn kaitlynn kaiya kaja kajsa kaleena kaleigh kalene
    kaley kalie kalina kaliyah kalla kallie kaltrina kaluwa kalyn kamala kamaria kami kamila kamilah kamilla kamilly
    kamma kamora kamya kamí kanako kandace kandef kandi kandice kandy kanesha kani kania kanisha kaori kapitola
    kapítóla kara karama kardelen karen kari karie karima karimah karin karina karine karis karissa karitas karla
    karlee karlene karley karlie karlijn karlinna karlotta karly karlína karlīna karmen karola karolien karoliina
    karolin karolina karoline karolyn karolína karon karren karri karrie karsyn kartika karyl karyme karyn karí karín
    karína karítas karó karólín karólína kasandra kashish kashvi kasie kasiyah kaskazi kassandra kassidy kassie kata
    katalin katariina katarina katarzyna katarína katarīna katcha kate katelijne katelin katelyn katelynn katerina
    katerine katerína kateřina kathaleen katharina katharine katharyn katherin katherina katherine kathern katheryn
    kathey kathi kathie kathinka kathleen kathlene kathlyn kathrin kathrine kathryn kathryne kathy kathyrn kati katia
    katica katie katie-louise katina katinka katja katla katleen katlin katlyn katlynn kato katri katrien katriina
    katrijn katrin katrina katrine katriona katrín katrína katrīna kattie katty katy katý kaver kavita kavya kay kaya
    kaycee kaydence kayla kaylah kaylan kaylee kayleen kayleigh kaylen kaylene kayley kayli kaylie kaylin kaylyn
    kaylynn kazuko kaðlín keanna keara kecia keely keena keesha keeva kefser keiko keila keira keisha kelcie keli
    kelis kellee kelli kellie kelly-anne kelly-marie kellyanne kellý kelsea kelsi kelsie kemuma kemunto kendra kenia
    kenisha kenley kenna kennedi kenza keri kerime kerri kerrie kerstin kerttu kerubo kesha keshia ketilbjörg
    ketilfríður ketilríður keya keyla kezban kezia keziah khadidja khadija khadijah khalilah khanyisile khloe kia
    kiah kiana kiandra kianna kiarra kibafupia kibibi kiddý kiera kierra kiersten kifaye kikelomo kiki kim-anh kimber
    kimberely kimberlee kimberley kimberli kimberlie kimora kimya kinaya kindra kinley kinsley kiojah kipepeo kira
    kirsi kirsten kirsti kirstie kirstin kirstine kirsty kirstín kisha kisima kitan kittie kittý kiwara kiya kiyoko
    kizzie kizzy kjalvör kjersti klara klaudia klaudie klavdija klea klementína kleópatra kloe klothilde kládía klára
    kläre kolbjörg kolbrá kolbrún koldís kolfinna kolfreyja kolgríma kolka koncagül konkordía konný konstanze kordula
    kori korinna korka kormlöð kornelia kornelía kornélia kortney kosisochukwu kourtney kreszentia kreszenz kriemhild
    krisha krissy krista kristal kristan kristbjörg kristborg kristel kristen kristensa kristey kristfríður
    kristgerður kristi kristiane kristie kristien kristiina kristin kristina kristine kristiāna kristjana kristjóna
    kristlaug kristlind kristlín kristný kristrós kristrún kristveig kristvina kristy kristyn kristíana kristíanna
    kristín kristína kristólína kristýna kristþóra kritika krysta krystal krysten krystin krystina krystle krystyna
    kría ksenia ksenija kuchanua kumiko kumral kumush kunigunda kunigunde kutgün kutun kvetoslava květa květoslava
    kwamboka kweli kya kyara kyla kylah kylee kyleigh kylene kylie kyllikki kyong kyra kyrie kyung kára kâzime käte
    käthe käthi kæja kókó könül kübran künkyi kısmet laci lacie lada ladina ladislava ladli ladonna laetitia lahoma
    laia laika laila lailah lailati lainey laini laisha lajita lakeisha laken lakendra lakesha lakeshia lakisha
    lakshmi lala lalita lalla laly lan lana lanette lani lanie lanita laoise laora laquita lara lara-sophie larae
    laraine laras larisa larissa lashanda lashonda lashunda lasonya latanya latarsha latasha latesha latifa latifah
    latika latisha latonia latonya latoria latosha latoya latoyia latrice latricia latrina laufey laufheiður
    laufhildur lauga laugey laugheiður launa laura laure laureen lauren laurence laurene laurenția lauretta laurette
    lauriane laurie laurina laurine lauryn lavada lavanya lavenia lavera laverna lavina lavinia lavona lavonda
    lavonia lavonne lavínia lavīze lawanda lawrencia layla laylah laylo laëtitia laíla laís lea lea-sophie leah leala
    leana leandra leann leanna leanne leatha leatrice leda leeann leela leen leena leesa leia leidy leikný leila
    leilani leisa leisha leitha lejla lekha lela lelah lelar lelia lella lempi lena lenah lene leni lenka lenna
    lenora lenore leokadia leola leoma leona leoni leonia leonie leonor leonora leonore leontina leontine leontīne
    leonóra leopolda leopoldina leopoldine leora leota lera lerato lerze lesa lesana lesia leslee lesli lesly lesta
    leta letha lethia leticia letitia letizia letiția letta lettie letty letícia leva levina lexi lexus leydi leyla
    leyla-katharina leyli lezize leïla leóna leónóra lhanzey lia liana liane libbie libby libia libni libuša libuše
    liceth licia lida liddie lidia lidie lidija lidwina lidya lieke liene lies liesa liesbet liesbeth lieschen liesel
    lieselot lieselotte liesl lieve lieze ligia ligita lihua liisa lila lilah lili lilia lilian liliana liliane
    lilianna lilie lilija lilijana lilita lilja liljana liljurós liljá lill lilla lillemor liller lilli lillia
    lillian lilliana lillianna lillie lillis lilly lillý lilo lilou lily lilyan lilyana lilyanna lilý lina linah
    linda lindah linddís linde lindita lindiwe linet linette lingný linh linna linnea linnéa linsey lintang lioara
    lioba lipika liridona lisa lisa-marie lisanne lisbet lisbeth lise lise-lott lise-lotte liselott liselotte liseth
    lisette lisha lissa lissette lissi lissie lissy listalín lita litha littie litzy liv liva livia liya liz liza
    lizabeth lizbeth lize lizete lizeth lizette lizz lizzie lizzy ljiljana ljubica ljudmila ljósbjörg ljósbrá ljótunn
    lockie loda loes lofn loftveig logey loice lois loise lokbrá lola lolita lolla lollie loma lona londisizwe
    londiwe londyn loni lonna lopa loraine lorayne lore lorean loredana loree loreen lorelai lorelei lorena lorene
    loretta loretto lori loria loriann lorie lorinda lorine lorna lorraine lorrayne lorri lorrie lossie lotta lotte
    lotti lottie louana louane louann louanna louella louetta louisa louise loula louna lourdes lousie louvenia lova
    lovey lovina lovis lovisa lovísa loyce loyola luana luann luanne luara luberta lucetta lucette lucia luciana
    lucie lucienne lucija lucila lucile lucille lucina lucinda lucindy lucretia lucrezia lucreția lucy lucía luda
    ludie ludivine ludmila ludmilla ludovica ludwina luella luena luetta lugenia luigia luigina luisa luisana luise
    luitgard luiza lujza lukka lulah lular lulie luljeta lulla luminița lunna lupita lura lurana lurena lurline
    lutgarde lutgardis lutgart lutie luvenia luvinia luz luzia luzie luísa lya lyda lydia lydiah lydiane lydianne
    lydie lydía lykke lyla lylah lyn lyna lynda lyndia lyndsay lyndsey lynette lyngheiður lynn lynne lynnette lynsey
    lysiane lára lárensína láretta lárey lâle læla lærke léa léana léane léna léone léonie léontine líba líf lífdís
    lín lína línbjörg líndís líneik líney línhildur lísa lísabet lísandra lísbet lísebet lív lívia lóa lóreley lúcia
    lúcía lúna lúsinda lúsía lúvísa lúísa lúðvíka lüfen lýdia lýdie lýdía lăcrămioara lība līga līna līza lūcija
    maaike maaria maarit maartje mabel mabell mabelle mable macel macey machelle maci macide macie mackenzie macy
    madaha madalena madaline madalyn madalynn madara maddalena maddison maddý madeleine madelene madelief madeline
    madelyn madelynn madge madhavi madie madilyn madilynn madina madini madisen madisyn madleina madlen madlyn madoa
    madonna madora madyson mae maebell maebelle maegan maeva maeve mafalda maftuna magali magalie magaly magan
    magarete magda magdalena magdalene magdaline magdaléna magen magga maggey maggie maggy maggý magna magndís magnea
    magnes magney magnfríður magnheiður magnhildur magnúsína magný magnþóra magret magrit magðalena mahala mahali
    mahalia mahalie mahigül mahika mahnaz mahter mahulena mai mai-anh maia maida maighread maija maike maiken maila
    maimuna maimunah maira maire mairead mairin maisa maisha maisy maite maitê maivi maiya maj-britt maj-lis maja
    majani majella majken majorie majvor makaila makala makayla makena makenna makenzie maksüde mala malak malala
    malaya malea maleah malen malena malene malgorzata malia maliah malika malin malinda malissa malissie maliyah
    maliza malla mallie mallorie mallory malorie malou malu malva malvina malvína malía malín mame mammie manca manda
    mandi mandie mandy manel manerva manervia manie manja manon manuela manuelita manuella manuelle manya manúela
    mara mara-julie maralyn maranda marcela marcelina marceline marcella marcelle marcheta marci marcia marcie marcy
    mardell mardís mareen mareike mareile marela mareli marella marely maren marese marey marfríður marga margaret
    margareta margarete margaretha margarethe margarett margaretta margarette margarida margarita margarite
    margaritha margaréta margaud margaux margene margeret margery marget margherita margie margit margita margitta
    margo margot margoth margret margreth margrethe margrett margretta margrieta margrit margrith margrjet margrét
    marguerite margueritte margunnur margurite margy marheiður mari maria maria-luise maria-theresia mariah mariam
    mariama mariana mariane mariangela marianita mariann marianna marianne maribel maribeth marica maricela maricica
    marie marie-ange marie-anne marie-cecilie marie-christine marie-claire marie-claude marie-france marie-françoise
    marie-hélène marie-jeanne marie-josé marie-laure marie-line marie-louise marie-luise marie-madeleine marie-noëlle
    marie-paule marie-pierre marie-rose marie-sophie marie-theres marie-therese marie-thérèse mariechen marieke
    mariel mariela mariele mariella marielle marieluise marietta mariette marija marijana marijke marika mariko
    marikó marilee marilena marilla marilou marilyn marilynn marina marinda marine marinela marinella marinette
    marini marinka marioara mariola marisa marise marisela marisol marissa marit marita marites maritta maritza
    mariyah marja marja-leena marja-liisa marjaana marjan marjana marjanca marjani marjatta marjeta marjo marjona
    marjorie marjory marjukka marjut marketta markita markrún markéta marla marlana marlaug marlee marleen marleigh
    marlen marlena marlene marleny marlie marlies marliese marlis marlise marlys marlyse marlène marlén marlín marlís
    marni marnie marnita marolyn marquerite marquita marsa marselía marselína marsha marsibil marsilía marsý marta
    marte martha marthe marti martika martina martine martta martína maruša marva marwa mary maryam maryann maryanne
    marybelle marybeth maryellen maryjane maryjo marylee marylin maryline marylou marylouise marylyn marylène maryse
    maryvonne marzena marí maría maríam marían maríana maríanna marín marína marínella maríon marísa marísól marít
    maríuerla marólína marý masako masume matea mateja mathilda mathilde matie matilda matilde matta mattea matthea
    matthilda matthildur matthía mattie mattye mattíana mattína mattý maua maud maude maudie maura maureen mauricette
    maurine mavie maxima maxine maya maybell maybelle maye mayerly mayme maymie maynur mayra maysa mayte mazie maëlle
    maëlys maëva maía maídís maísól maïté maşide maša maža mckayla meabh meagan meaghan mechelle mechthild mechthilde
    mechtild mecide meda media medora meena meera mefharet megan meggan megha meghan meghana meghann megyn mehdiye
    mehin mehreen mehrigül mehrimoh mei meibh meike meiling meja mekhala mekkin mekkín melaha melania melanie
    melanine melany melba mele melek meleknur melikkan melina melinda melisa melissa melissia melita melitta melkorka
    mellie mellisa mellissa melodee melodie melonie melony melrós melva melvina melvine melánia melûl mendy menfeat
    menişan meral merba mercedes mercyline meredith merel meret merete merethe meriem merilyn merim merita merja
    merlene merna merri merrie merrilee mertie merva merve mervi mery meryem meryeme meryl messíana mesude meta metha
    metka metrine metta mette mettie meveddet mevlüdiye mey meyhanim meyransa mezide mia miah micaela micayla
    michaela michaele michala micheala michela michele michelina micheline michell michelle michiko michèle mickie
    mie mieke miesha migdalia mignon mihaela mihriye miia mikaela mikaelína mikaila mikala mikalah mikayla mikkalína
    mila milada milagros milana milcah milda mildred mildríður milena milica milissa milka milkah milla mille
    millicent millie milly millý miloslava milota milou miluše mima mimi mimmi mimoza mimy min-ji mina minda mindi
    mindy minerva minervia minibe minna minney minnie minný minodora minta mintie mioara mira mirabela miranda miray
    mirdza mireille mirela mirella mireya miriah miriam miriama mirian mirja mirjam mirjami mirjana mirlinda mirna
    mirona miroslava miroslawa mirra mirriam mirte mirthe mirtie miruna miryam misaki misra missie misti mistie
    misuli mitali mitchelle mitsuko mittie mitzi mitzy miya miyesser mjalldís mjallhvít mjaðveig mjöll mkarkara
    mnqobi modena modupe moesha mofifoluwa mohini mohinur mohlaroyim moira mojca mojisola mojisoluwa molly mona
    monalisa monica monicah monika monique monja monna monnie monserrat montserrat moraa moradeke morayo morena
    morenike morgane moriah morine morolake mosinmileoluwa mossie mosunmola motunrayo moureen mourine moyosore mozell
    mozella mozelle mrihani muarra mubina mufide mugdha muhima muhiye muhsina muireann muizza mujde mukbile mumtoz
    muna munda mundheiður mundhildur mundína munisa muriel murielle mursalina musaffa musfira mushtariy musila
    muslima mutia muvahhide muxlisa muzayyana muzdalifa mwamini mwanajuma mwanamisi mwasaa my mya myah myla mylee
    mylie mylène myra myranda myriam myrle myrna myrra myrta myrtha myrthe myrtice myrtie myrtis myrtle mábil
    málfríður málhildur málmfríður mánadís máney mára mária márta märta märtha mégane mélanie mélina mélissa mélodie
    mía mínerva míra míranda mítra módís móeiður móey móheiður móna mónica mónika móníka mörk mübetcel mücevher
    müferrih müjde mükrüme mülayim mümtaze münezzer müret müsemma müveddet müğber müşkünaz müşüre mýr mýra mýrún māra
    mārīte mădălina mălina mărioara măriuca nabila nades nadeschda nadeshda nadežda nadia nadin nadine nadja nadège
    nadía naděžda nafile nafula nahla naiara naide naima naimh nair naja najuma najwa naki nakisha nakita naliaka
    nallely nalân nan nana nanci nancie nancy nandini nanette nanie nanjala nannette nannie nanný nansý naoimh naoko
    naom naoma naomh naomi naomy naomí narcisa narhanim narimane narıngül nashipie nasiba nasra nasreen nasrin nastja
    natacha natalee natali natalia natalie natalija natalja nataly natalya natalía natasa natascha natasha natasja
    nataša natașa natella nath nathalia nathalie nathaly nathari nathasha natividad natosha natália natálie natālija
    nautica nawal nayeli nayely nayfa nayibe naz nazende nazimet nazlihan nazlı nazıdil naómí ndumiso nea nealie
    neasa nebiha necilal necva nedda nedjma nedra neelima neema nefaret nefiye neha neja nejdet nekesa nela nelah
    nelcy nelda nele nelia nelie nelima nell nella nelle nelli nellie nelly nellý nelsy nelya nena nenna neola neoma
    neppie neptün nereida neriban nermin nesfe neslinur neslisah nesrine nessa neta nete netra netta nettie neva
    nevaeh neval neveah nevenka nevgin nevise nevsale neyran nezengül nezize neşrin neža ngoc ngozi nia niamh niara
    nichelle nichol nichola nichole nicki nicole nicoleta nicoletta nicolette nicoline nicolle niculina nidhi nidia
    nidra nienke nigar nigesa nihan niharika niina nika niki nikia nikki nikol nikole nikoletta nikolina nikíta
    nikólína nila nilam nilcan nilda nili nilima niloufar nilufar nimakoah nimrat nina ninetta ninioluwa ninna ninnie
    ninthe nira nirgül nirja nisa nisha nita nitara nives niðbjörg niğmet njozi njála njóla nkazimulo nkechi nkiruka
    nneka noa nobantu nobie nobuhle noeleen noelia noeline noelle noemi noemie noemí nohely nohora noirin nokulunga
    nokuthula nola noleen nolia nolie nollaig nomagugu nomalanga nomasonto nomathalente nomathemba nomcebo
    nomthandazo nomusa nomvula nona nonhlanhla nonie nonjabulo noora noortje nora norah nore noreen norene noreta
    noretta norica norina norine norita norma notburga nothando nour novi noxolo nozibusiso nozima nozizwe noémi
    noémie noëlla noëlle noëmi nqobizitha nuala nubia nula nura nuran nuray nurbanu nurda nurdeniz nurey nurgil
    nurhayet nuria nuriya nuriyet nurlana nurmelek nurseda nursim nurtaç nurten nurul nurveren nury nurşan nuša nya
    nyaboke nyah nyambura nyanchama nyasi nyasia nydia nyla nylah nynke nyoka nyoni nyota nyree nyuki nádia náttsól
    nína níní nóa nóra nótt núria nübar nüdret nürice nýbjörg oana obianuju octa octavia octaviana octavie océane
    odalis odalys odda oddbjörg oddfreyja oddfríður oddgerður oddhildur oddlaug oddleif oddný oddrún oddveig oddvör
    odelia odeline odette odika odile odina oeshi ofelia ofeliya ogechi oguş ojasvi oksana oktavía októvía olajumoke
    olar olasunmbo olena olene oleta olevia olga olimpia olinda oline olive olivia olivie ollý ololade oluchi
    olufunke olufunmilayo oluwakemi oluş olwen olwethu olympia olívia oma omaira omaja omie omina omisha omobolanle
    omodunni omolabake omolara omosalewa omotara omotola omotoun omowumi omya ona oneida oneta oney oni onie onnie
    onyinye oona oonagh opha ophelia ophélie opwonya orah oralia orelia orene oreofe orfhlaith oriana orilla orka
    orlagh orlaigh orlaith orlena orma ormheiður ormhildur orna ornella orpha orra ortansa ortrud ortrun orvokki
    orçin osa osha osiyo ota otelia otilia otkatla otta ottilia ottilie ottoline otília otýlie otīlija ouida outi
    oviya owethu oxana oyenike oyindasola oysha ozana ozella ozioma padma padmi padraigin pahal paige pairlee paityn
    paksu pallavi pallie paloma pam pamala pamela pamelia pamella pandora panini panya paola paoletta paralee
    paramita paraschiva parisa parlee parthenia parveen parís pascale pascaline paskalia patience patrica patricia
    patricie patricija patrisía patrizia patrícia patti pattie patty paula paule pauletta paulette paulica paulien
    pauliina paulin paulina pauline paulína paulīna pavani pavla pavlína paye payten pearl pearla pearle pearlene
    pearlie pearline peggie peggy pekkan pembesin penelope penina peninah pennie penny peren perinur peris perla
    permelia permun pernilla pernille perri perrine pesent peta petra petrana petrea petrina petronela petronella
    petruța petrína petrónella petrós petrún petrúnella phanice phebe pheobe phileine philippa philis phillis
    philomena philomene phoebe phuong phylicia phylis phyliss phyllis pia piedad pien pierette pierina pierrette
    pietra piia pilar pinkey piper pippa piran pirjo pirkko pleun pluma polina pollie polly pollý polona polonca
    pompilia pooja poppy porsche porsha portia pricilla prisca priscah priscila priscilla priscillah prisha priska
    priti priya profira prudence prudie pría puji puk puput pushti puspa puti putri pála páldís páley pálfríður
    pálhanna pálheiður pálhildur pálmey pálmfríður pálrún pálín pálína päivi päivikki pénélope pétrína pétrún pía
    pürçek qaratel qiana qori queenie quiana quinter quinty qumru qushi raagini rabbiye rabea rabecca rabi racha
    rachael rachana racheal rachel rachelle rachida rachita rachèle racquel rada radeke radha radhika radka radmila
    radoslava radovana raegan raelyn raelynn rafaela raffaela raffaella rafia rafila rafney rafnhildur ragna
    ragnbjörg ragney ragnfríður ragnheiður ragnhild ragnhildur rahab rahayu rahel rahiye rahma rahmi raija raili
    raina raisa raissa rajata rajeshri rakel rakide raksha raluca ramona ramóna rana randalín randi randíður randý
    rania ranka rannva rannveig raphaela raphaëlle raquel rashida rasma ratih ratna rayana rayhona rayla raymonde
    rayna rayne rayyona reanna reatha reba rebeca rebecca rebecka rebeka rebekah rebekka rebihat refet regena regenia
    regina reginbjörg regine regitse regitze regula regína regīna rehema rehime reidun reiko reina reingard reinhild
    reinhilde rejane rella rena renada renae renata renate rene renea renee rengül reni renita rennie renske renáta
    renée resi ressie restu reta retha retta rettie reva revza reyhan reyn reyndís reynheiður reynhildur rezin rheta
    rhian rhianna rhianne rhiannon rhoda rhona rhonda ria rianna rica ricarda richelle ridhi rigmor rihanna riikka
    riitta rika rikka rikke rikki rilla rillie rina rinda rini risa risper rita ritt ritva riya roberta robertina
    robiya robyn rochelle rocio rocío rodah rodica roena roise roisin rojnu rolanda rolande rollande romana romane
    romanița romina romona romy rona ronda roni ronja ronke ronna ronya roos roosa rorí rosa rosa-maria rosabelle
    rosalba rosalee rosaleen rosalia rosalie rosalina rosalind rosalinda rosalinde rosaline rosalyn rosamond rosamund
    rosann rosanna rosanne rosaria rosarie rosario rose rose-marie roseann roseanna roseanne rosel roselinde roseline
    rosella roselyn roselyne rosemarie rosemary rosena rosetta rosey rosi rosia rosie rosina rosl roslyn rosmarie
    rossana roswita roswitha rotraud rotraut rowena roxana roxane roxann roxanna roxanne roxelana roxie roxy roya
    roza rozalia rozalija rozanne rozella roziya rozália rubi rubie rubiela rubye rudīte ruhide ruhshona ruhugül ruie
    rukia rumaysa rumeysa runný rupa ruqayya ruqiya ruta rute ruth rutha ruthann ruthanne ruthe ruthie ruthild
    ruxanda ruxandra ruzica ruža ružena ružica ryann ryleigh rylie rym ryma rán ráðhildur régine ríkey rín ríta
    róberta róbjörg rós rósa rósalind rósanna rósbjörg rósborg róselía rósey rósfríður róshildur rósinkara
    rósinkransa róska róslaug róslind róslinda róslín rósmary rósmarý rósmunda rósný röfn rögn röskva röya röyal rúbý
    rún rúna rúndís rúnhildur rúrí rübeyda rümeysa rıfkıye růžena saanvi saar saara sabihe sabina sabine sabrina
    sabrína sabína sabır sachi sachiko sada sadao sade sadeti sadia sadie sadina sadiye sadye safia safina safinaz
    safiri safiya safta safura sahil sahra saida saige saire sakina sakura salbjörg saldís salena salgerður salima
    salimah salimet salina salka sallie sally salma salný salome salomea salomey salomé salsabila salvör salwa salín
    salína salóme samahat samanta samantha samatha samiah samina samira samiya samiyah sanai sanavber sanaya sanda
    sandie sandra sandrine sanela sangeeta sanije sanita saniya saniyah sanja sanjuana sanjuanita sanna sanne sanni
    sannie santa santina santía sanur sanya saoirse sapa saphira sara sarabi sarafina sarah sarah-jane sarah-louise
    sarahi sarai sariah sarina sarita sarmīte sarrah sarvinoz sarya sarína saskia satu satıa saumu saumya saundra
    sauti savana savanah savannah saveta savilla savina sayaka sayalı saygın saçı scarlett scarlette seana seanan
    seaneen seanna sebigül seblâ sebrina sedife sefanía sefer segilola sehel seija sejda selah selcan selcen selena
    selene selime selin selina seline selja selka selma selmin selçuk semat semenica semine semra semrin seniha
    senora senta senía seona septi septíma sera serafina serah seraina seraphine sereina serena serfinaz serina serma
    sernur serpil servinaz seselía sesilía sessa sesselja sesselía sessilía setsuko sevara sevcan sevdinar severina
    severine sevgen sevgi sevginur sevican sevil sevim sevinc sevinch sevla sevsevil seyhan seyyide sezen seçgül
    shabana shae shahina shahnoza shaina shakila shakira shalon shalonda shameka shamika shana shanae shanda shandra
    shaneka shanell shanelle shanequa shani shania shanice shaniece shanika shaniqua shanita shaniya shanna shannan
    shannen shanta shante shantel shantell shaquana shaquita shara shardae sharday sharde sharee sharen shari sharita
    sharla sharleen sharlene sharman sharon sharonda sharron sharyl sharyn shasta shatara shauna shauneen shaunna
    shavon shavonne shawana shawanda shawna shawnda shawnee shawnna shawnte shayla shaylee shayna sheela sheelagh
    sheena sheila sheilah sheilla sheillah shelba shelbi shelbie shelia shelley shelli shelva shelvia shelvie shena
    shenna sheree sheri sherie sherilyn sherita sherlyn sheron sherree sherri sherrie sherron sherry sherryl sheryl
    sheryll sheyla shianne shiela shiloh shinead shira shirin shirl shirlee shirleen shirlene shirley shirleyann
    shirlie shivani shohreh shona shonda shonna shpresa shqipe shravya shreya shukrona shyann shyanne shyla sian
    sibbie sibel sibilla sibille sibongile sibusisiwe sibylla sibylle sidar siddie sidonia sidónia sieglinde siegrid
    siegried siegrun sien siena sienna sif sigdís sigdóra sigfríð sigfríður sigga siggerður siglinde sigmunda signa
    signe signhildur signý sigrid sigrun sigríður sigrún sigurbirna sigurbjörg sigurbjört sigurborg sigurbára
    sigurdríf sigurdrífa sigurdís sigurdóra sigurey sigurfinna sigurfljóð sigurgeira sigurhanna sigurhelga
    sigurhildur sigurjóna sigurlaug sigurleif sigurlilja sigurlinn sigurlín sigurlína sigurmunda sigurnanna sigurrós
    sigursteina sigurunn sigurveig sigurvina sigurást sigurásta sigurða sigurósk sigurþóra sigyn sigþrúður sigþóra
    sihawukele siiri silanur sile silfa silfrún silfá silja silje silka silke silla sille silondile silvana silvia
    silviana silvie silvija silvía simber similoluwa simina simisola simona simone simonetta simonne simphiwe simten
    sina sinaida sinda sindy sinead sini sinikka sintija siobain sioban siobhain siobhan siofra siphesihle sirap siri
    sirkka sirpa sirra sirrý siska sisko sissel sithembiso siti siv sixtine siya sjöfn skaidrīte skarpheiður
    skolastika skugga skuld skye skyla skúla skúlína sladjana slavica slavka slavomíra slavěna sloane sláva slávka
    smaranda sneha snezana snježana snjáfríður snjáka snjófríður snjólaug snorra snæbjörg snæbjört snæborg snæbrá
    snædís snæfríður snælaug snærós snærún snót socorro soffía sofi sofia sofie sofija sofía solange soledad soliha
    soline solma solmaz solveig solvej solvita solène somadina somer sona sondra songül sonia sonja sonji sonnur
    sonný sonya soo-jin sophia sophie sophie-louise sophie-marie sophronia sophy sora soraia sorana soraya sorcha
    sorina souad soumia sowande soykan soňa speranța sri stacey staci stacia stacie stacy stana stanca stanislava
    stanka starla stasia stefana stefani stefania stefanie stefanía steffi stefánný steina steinbjörg steinborg
    steindís steindóra steiney steinfríður steingerður steinhildur steinlaug steinrós steinrún steinunn steinvör
    steinþóra steliana stella stellah steluța stephaine stephani stephania stephanie stephany stephenie sterre stien
    stilla stina stine stjarna styrgerður stéphanie stígheiður stígrún stína subomi subutiye suci sudie sudiksha sue
    suellen suhani sula sultane sumarlína sumarrós sumayya sumiko sunay sunday sungara sunita sunna sunnefa sunneva
    sunniva sunníva susam susan susana susann susanna susannah susanne suse susi susie sussanne sussie suus suvi
    suzan suzana suzann suzanna suzanne suze suzette suzie suzy suğra svafa svala svalrún svana svanbjörg svanbjört
    svanborg svandís svaney svanfríður svanheiður svanhildur svanhvít svanlaug svanrós svanþrúður svava svea sveina
    sveinbjörg sveinborg sveindís sveiney sveinfríður sveingerður sveinhildur sveinlaug sveinrós sveinrún sveinsína
    sveinveig svenja svetlana světlana swala swantje swati swetlana syahrini sybil sybilla sybille syble sydell
    sydnee sydni sydnie sylgja sylivia sylke sylvaine sylvana sylvania sylvia sylviane sylvianne sylvie sylvía sylwia
    symone synnøve syreeta sys sára sânziana sæbjörg sæbjört sæborg sædís sæfinna sæfríður sæhildur sælaug sæmunda
    sæný særós særún sæsól sæunn sævör séverine sía sílvia símonía sísí síta sól sóla sólbjörg sólbjört sólborg
    sólbrá sólbrún sóldís sóldögg sóley sólfríður sólgerður sólhildur sólkatla sóllilja sólný sólrós sólrún sólveig
    sólvör sólín sónata sónia sölva sölvey sölvína söyler sørine søs súla súsan súsanna süheyda süleyla sümerya süner
    süsen süzer sırriye ta-tanisha tabatha tabea tabetha tabitha tadeja tagangül tai taina taja takisha talia talibe
    taliyah talía tamala tamanna tamar tamara tamatha tamaşa tambika tambra tameka tamekia tamela tamera tami tamia
    tamica tamie tamika tamiko tamilla tamisha tammi tammie tamra tamu tamya tana tanesha tangela tangül tania tanika
    tanisha taniya taniyah tanja tanmayi tanses tantri tanvi tanya tanyu tanía tara tarah taraji tari tarja tarsha
    taru taryn tasha tashina tasia tasvir tatia tatiana tatianna tatjana tatyana tatyanna tawana tawanda tawanna
    tawnya taya tayla tayyibe taçnur teea teela teena teija teitný teja tekla teknaz tella tellervo telma telse
    temime tempie tena tenika tenisha tennie tennille teodora teodosia teona tera tercan teresa terese teresia
    teresiah teresita teressa teresía tereza terezija terhi teri terra terri terrie terttu terézia tess tessa tessie
    teuta texanna texie teybet thabisa thabisile thalia thandazile thandeka thandi thandiwe thea theda thekla thelma
    thembeka thembekile thembile thembisile theodocia theodora theodosia theodóra theola theres theresa therese
    theresia therése theódóra thi thinhinane thomasina thora thresa thursa thuthukile thuy thyra théa thérèse tia
    tiana tianna tiarna tiarra tiberia ticen tiegan tiera tierra tiesha tiffani tiffanie tiffany tiia tiina tilda
    tilla tillie tilly timea tina tinca tincuța tindra tineke tiney tinie tinna tinne tinnie tira tirsa tirza tisha
    tishie titilayo titin tiziana tjaša tobi toccara todda tolulope toluwanimi tomasa tomeka tomika tomoko tomris
    tomurcuk tonda tonia tonicha tonja tonje tonya tora torbjörg torfey torfheiður torfhildur tori torie torill
    torrie tosha toshiko tova tove tovuz towanda toya tracee traci tracie trang traude traudel traudl traute treacy
    treasa treena trena tresa tressa tressie treva tricia trina trine triona tripti trish trisha trista tristana
    triveni triya trude trudel trudi trudie trudy trula tryggva tryggvína trú trīne tuana tudora tudorița tudosia
    tuere tuija tula tule tulia turcein turid turvi tutkucan tuula tuuli tuulia tuulikki tuva tuğçe twila twyla
    tyesha tyra tânia tía tíbrá tína tóbý tóka tóta tülay tülin türcan türkan türknur tüzenur týra ubika ucchal
    uchita udeera udyati ugla uhura ujamaa ujunwa ula ulduz ulla ulla-britt ulrica ulrika ulrike ulva ulya uma umande
    umi ummahani umoja umuşan una undína unjani unna unnati unnbjörg unndís unni unnur upadhriti upasna upma ura
    urishilla urmi ursel ursina ursula urszula urte urvashi urvi urður urša urška uschi usyi uta ute uyanser vacibe
    vada vagna vagnbjörg vagnfríður vaishnavi vajèn vaka vala valarie valary valbjörg valbjörk valbjört valborg valda
    valdheiður valdís valentina valentína valentīna valeri valeria valerie valerija valería valeska valey valfríður
    valgerða valgerður valhildur valija valinda valka vallary vallie vallý valný valorie valrós valrún valva valèria
    valéria valérie valý valþrúður vamakshi vanesa vanessa vania vanja vannie vansha vanya varenya varlık varsha
    varvara vasana vasatika vashti vasilica vassie vasudha vecide veda vedhika vedika veera veerle vefia veig veiga
    velda velia vella velma velta velva vendela vendula venera veneranda venessa venie venita venla vennie venus
    veola vera verda verde verdell verdie verena vergie verity verla verlene verlie vernelle vernetta vernia vernice
    vernita verona veronica veronicah veronika veronique versa versie vertie verónica verónika veróníka vesna vessie
    vesta veta vetrarrós veva vezrife vibeka vicenția vicie vickey vicki vickie vicky victoire victoria victorine
    victoría victória vicy vida vidhi vidya vieroslava vigdis vigdís vigný viivi vija vikki viktoria viktorie
    viktorija viktoría viktória vilborg vildane vilde vildís vilfríður vilgerður vilhelmiina vilhelmina vilhelmína
    villimey vilma vilný vina vinaya vinbjörg vincenza vinciane vineta viney vinie vinnie vinný vinsý viola violet
    violeta violetta violette viorela viorica vira virdie virgia virgina virginia virginie virginía viridiana virpi
    vita vittoria vitória viveca viveka vivi viviana viviane vivianne vivien vivienne viðja vjollca vladimíra vlora
    vlădelina voichița vonda vonetta voney vonnie vordís vreneli vrinda vrishti vritti vuokko vyanjana vár vân
    vébjörg védís végerður vélaug véný véronique víbekka víf vígdögg víggunnur vísa víóla víóletta věra waceera wafae
    waida wakeeta walburga waldtraut walentina walli waltraud waltraut waltrud wanda waneta wani wanita wanjiru warda
    warhi waridi waseme watika wava weddy weena wenche wencke wende wendi wendolin wendy wenke wera wibke widisha
    widya wiebke wilda wilfriede wilhelmina wilhelmine willa willene willia williemae willodean wilma wiltrud winda
    winifred winni winnie winnifred winny winona wirda wishi wulan wuraola wynona xalak xanım xena xenia xiaoling
    ximena xiomara xiti xiuying xumar xuân xénia yaa yachana yadavi yadira yael yahaira yahvi yahşi yajaira yamile
    yamilet yamilex yamini yan-ling yana yance yanet yaneth yani yara yareli yaretzi yaritza yasemen yasemin yashasvi
    yashawini yashica yashoda yashodhara yashvi yasina yasinta yasmeen yasmin yasmina yasmine yasmín yasti yauvani
    yazgül yazmin yazmín yda yeimy yejide yekbun yelena yeni yenifer yenny yeny yepelek yesenia yessenia yessi yetta
    yetunde yewande yeşil yfke yina yineth yinthe ylenia ylfa ylfur ylja ylva ylvi ylvie ynja yochana yoko yolanda
    yolande yolima yolonda yoselin yoshiko yoshita yosma yousra yrja yrsa ysaline yudy yuli yulia yuliana yulieth
    yulisa yulissa yuliya yuly yumi yuna yuni yunita yurani yurany yurdaser yuridia yuriko yurtseven yury yutika
    yvette yvonne yésica yéssica yücel yıldız zada zadie zaenab zaharia zahfer zahnya zahra zahro zaida zainab
    zainabu zaira zaitra zaituni zakhele zakiyaxon zaliha zalindra zamfira zamira zana zandra zaniyah zansi zara
    zaraza zaria zariah zarina zarna zaynab zdenka zdeňka zdislava zebirce zeenat zehnia zehra zehranur zeinab zejna
    zela zelaya zelda zelha zelia zella zelma zelpha zemfira zemzem zena zenaida zenia zenobia zenovia zenta zenzile
    zerafet zeride zetta zettie zevlüde zeynep zeyno zhane ziba zibuyile zigrīda zilfa zillah zilmil zilpah zilpha
    zina zinal zineb zinhle zinnura zinnure zipporah zita zizi zlatica zoa zoe zoey zofia zofija zoie zoila zoja zola
    zora zoraida zorica zorka zoya zoé zoë zsuzsa zsófia zubeyde zula zulaikha zulfa zulma zumaridi zuwena zuzana
    zvonka zélie zöhrehan züheyla zülbiye züleyxa zülfüye zümre zümrüd ágatha ágnes ágústa ágústína álfdís álfey
    álfgerður álfheiður álfhildur álfrós álfrún álfsól ángela ánh árbjörg árbjört árdís árelía árlaug ármey árna
    árndís árney árnheiður árnína árný ársæl ársól árveig árvök áróra árún árþóra ása ásbjörg ásborg ásdís ásfríður
    ásgerður áshildur áskatla ásla áslaug ásleif ásný ásrós ásrún ást ásta ástbjörg ástbjört ástdís ástfríður
    ástgerður ástheiður ásthildur ástríður ástrós ástrún ástveig ástþrúður ástþóra ásvör âlemşah ângela änne åsa åse
    ægileif æsa æsgerður çalım çağlar çevregül çilga çimnaz çisem çolpan édith élisabeth élise élodie éléonore émilie
    érica ída íma ína ír íren írena íris írunn ísabel ísabella ísadóra ísafold ísalind ísbjörg ísdís ísey ísfold
    ísgerður íshildur ísis íslaug ísleif ísmey ísold ísrún íssól ísveig ísól íunn íva óda ófelía óla ólafía ólafína
    ólavía ólivía ólína ólöf ósa ósk ótta ögmunda ögn ölrún ölveig ömriye örbrún örfiye örk ösp övün özay özbilge
    özdeş özge özgün özlem özpetek özyurt úa úlfa úlfdís úlfey úlfheiður úlfhildur úlfrún úlla úna úndína úranía
    úrsula úrsúla üge ülke ülküm ümmahan ümmühan ümray ünal ürper üçgül ýja ýma ýr ýrr þalía þeba þeódís þeódóra
    þjóðbjörg þjóðhildur þoka þorbjörg þorfinna þorgerður þorgríma þorkatla þorlaug þorleif þorsteina þorstína þrá
    þrúða þrúður þula þura þurí þuríður þurý þyri þyrí þóra þóranna þórarna þórbjörg þórdís þórelfa þórelfur þórey
    þórfríður þórgunna þórgunnur þórhalla þórhanna þórheiður þórhildur þórkatla þórlaug þórleif þórný þórodda
    þórsteina þórsteinunn þórstína þórunn þórveig þórvör þórða þöll þúfa ārija đurđica şadıman şahdiye şahinder
    şahnaz şahnuray şahıgül şamiha şayan şazime şefiye şehreban şehza şelâle şemsinisa şennur şeref şerman şevketfeza
    şeyda şilan şirivan şöhret şüküfe šarlota špela štefanija štefica štefka štefánia štěpánka šárka žaneta željka
    želmíra živa žofia žofie ștefana ștefania
    """
  static let male: StaticString = """
    aaden aadi aage aapo aarav aarnav aarne aaro aaron aarush aatos aayush abayomi abb abbas abbos abdalla abdallah
    abdelatif abdelkader abdellah abderaouf abderrahmane abdiel abdihakim abdirahman abdiş abdu abduaziz abduboriy
    abdul abdulbekir abdulgazi abdulhamid abdulkadir abdullah abdullahi abdulloh abdulmenaf abdulsemet abdumalik
    abdurahmon abdurrahman abdülahat abdülcemal abdülhadi abdülkerim abdülsamed abdürreşit abe abednego abeer abeiku
    abel abelardo abhimanyu abhiram abhishek abid abie abiodun abiona abraham abram abror abubakar abubakr abuzar
    abyasa acar acey achiel achille achim acie aclan acy adak adalbert adalberto adam adamo adan adasal addi adebayo
    adebiyi adebowale adedayo adedeji adekitan adekola adekunle adelard adelbert adeleke adelin adelmo adem aden
    adeniyi adeolu adeoti aderopo adeshina adesoji adetayo adeyi adhiarja adi adiarja adigun adika adikara adil adin
    adinata adis aditya adlai adlan admir adnan adolf adolfo adolph adolphe adolphus adrain adriaan adrian adriano
    adriel adrián adron adrían adríel advaith advay advik adán adíel adólf adıgün aedan aengus afer afil afiq
    afolarin afonso afrim aftin agastya aggrey agim agnar agne agni agnolo agnos agostino agris agron agus agustin
    agustus agustín ah ahat ahmad ahmed ahmet ahsen ahti aidan aiden aidyn aigars aijuka aimable aime aimo aimé
    ainārs aivars ajala ajan ajani ajay ajiman ajimat ajimin ajiono akalan akanmu akar akarsana akash akatay akbar
    akbaş akboğa akcivan akdora akdurmuş akeem akgöl aki akif akinkunmi akinlabi akinwale akira akkerman akmal
    akmaner akobir akram aksay aksel akseli akshay aksöğüt aktemür akver akwasi akwesi akçabay akçasu aköz akınal al
    alaaddin alade aladin alaeddin alain alambana alamu alan alanalp alanzo alasdair alastair alattin alban albeiro
    alberico albert alberto alberts albertus albin albion alby albín alcan alcee alcide alcides aldair aldar aldemar
    alden alderano aldin aldis aldo alec aleck aleix alejandro alejo alek aleks aleksandar aleksander aleksandr
    aleksandrs aleksanteri aleksei aleksej aleksi alen aleodor alessandro alessio alexandar alexande alexander
    alexandre alexandro alexandros alexandru alexe alexei alexej alexis alexzander alexíus aleš alf alferd alfie
    alfio alfons alfonse alfonso alfonz alfonzo alfred alfredo alfreð alfréd algernon algie algot aliabbas aliihsan
    alijah alin alinur alireza alirio aliseydi alistair alistar alister aliyu aljaž aljoša alkor allahverdi allan
    allen alli almar almer almir almon almus alois alojz alojzij alonza alonzo aloys aloysius aloïs alparslan alpcan
    alpheus alphonce alphons alphonse alphonso alphonsus alpin alpsü alrekur altin alton altoğan altuğ altınkaya
    altınışın alvah alvan alvar alvaro alve alveiro alver alvia alvie alvin alvis alvy alwin amadeo amadeus amado
    amadou amar amare amarion amasa amaury amaç ambers ambrose ambróz amedeo amedeu americo amerigo amico amil amin
    amir amit amitabh amleto ammon amol amon among amos amri amza amír anand ananias anar anas anastacio anastasios
    anatol anatole anatoli anatolie anatolij anatoly anay ancel ancil ancizar anders andile andiç andon andrae andre
    andreas andrei andrej andrejs andres andrew andrey andrešs andri andrian andrija andrin andris andriy andrzej
    andré andréas andrés andwele andy anej anes anfernee anfinn angantýr angavu ange angelo anggabaya anghel angi
    angus anibal anicet anil anirudh anis anjolaoluwa anmol annak annar annarr annas annel annes annibale anom anoni
    ansaldo ansel anselm ansgar ansh ansis anson anssi antero anthoney anthony antim antione anto antoin antoine
    anton antone antonello antoni antonin antonino antonio antonios antonis antoniu antonius antons antony antonín
    antoníus antoon antti antun antwain antwan antwon antónio antônio anupam anvar anwar aníbal anže aodhan aongus
    apaydın apollo apostolos aqil aran aras aravind arba arben arbey arbie arbnor arcan archibald archie arda ardian
    ardit arent ares arezki argemiro argono argu ari arian aribert aric arif arifcan arild arilíus arin arinbjörn
    aristide arjun arkady arkut arlan arland arlen arlin arlind arlington arlis arlo arlyn arman armand armando
    armands armas armend armin armond arnald arnaldo arnaldur arnar arnau arnaud arnav arnberg arnbergur arnbjörn
    arnd arndór arne arnes arnfinnur arnfreyr arnfried arngeir arngils arngrímur arnie arnim arnis arnkell arnlaugur
    arnleifur arnljótur arnmundur arnmóður arno arnoddur arnold arnoldo arnolds arnošt arnsteinn arnulf arnulfo
    arnviður arnór arnúlfur arnþór aron arpağ arpád arran arron arsenie arsenio arsim arsipatra art artan artanto
    artawan artem arther arthor arthur arthúr arto arttu artturi artur arturo arturs artúr artūrs aru arun arvel
    arvid arvil arvin arvind arvo arvīds aryan aríel aríus arıel arıkol arısoy asad asael asafe asalet asani asberry
    asbjørn asger ashok ashraf asif asilbek asirwada asirwanda asko askur aslan aslanhan aslijan asmadi asman
    asmianto asmuni aspar assar aston astrit aswani asım atabala atagün atalay atamoğlan atasagun atatöre atenulf
    atgun athanasios atharv athman athuman athumani atila atilhan atli atma atmaja atnan atte atticus attila attilio
    atılgan aubra audley audy august augustin augusto augusts augustus augustín aukusti aulis aurel aurelian aurelien
    aurelio aurică aurthur aurélien austar austen austin austine austmann austmar auston austri austyn auther authur
    auðbergur auðbert auðbjörn auðgeir auðkell auðmundur auðun auðunn auðólfur avgust avi avon avram avşin axel
    axinte ayaan ayaydın aybora ayden aydin aydinç aydın aydınbey aygutalp ayinde aykutalp ayman aymen aymeric
    ayodeji ayodele ayoub aypar aysoy aytek aytuna ayub ayush ayushman ayvas ayşan azaan azad azeglio azettin aziz
    azizi açıkel aðalberg aðalbergur aðalbert aðalbjörn aðalborgar aðalgeir aðalmundur aðalráður aðalsteinn aðólf ağa
    ağahadi ağakişi ağamalı ağamusa ağaxan ağmur aşir babasola babatunde babatunji babawale babyboy baccio bachittar
    bagas bagiya bagus bagya bahaddin bahadurjit bahadır bahati bahittin bahram bahuraksa bahuwarna bahuwirya bailie
    bajragin bajram bakari bakda bakhshi baki bakiadi bakianto bakidin bakijan bakiman bakiono bakti baktiadi
    baktianto baktiono bala balamantri balangga balapati balatekin baldassare baldur baldvin balendra balhaar bali
    balidin balijan balinda baljiwan baltasar baltaş balthasar balvan balveer balz balázs bambang banara banawa
    banawi bancar bandile banjeet baptist barack barak baraka barasa baris bariş barnaby barney barnie barri barry
    barsen bart bartholomew bartholomäus bartolomej bartolomeo bartolomeu bartosz barði barışcan bas basarab bascom
    bashir bashkim basil basile bassam bassi bastiaan bastian bastien bastían basım baturay batırhan baudouin baugur
    bayard baydu baykan bayman bayram bayron bayruhan baytal bayu bayzettin bağdaş başay başhan başok beau bedi bedri
    bedřich beecher behnam behrem behruz beinir beinteinn beitir bekan bekbay bekim bekir bektaşi bela bellisan belo
    ben benard benedetto benedict benedikt bengibay bengt beni beniamin benicio benidikt benito benjaman benjamen
    benjamim benjamin benjamine benjamín benji benjiman benjman benn benno benol benone benoný benoît bento benvenuto
    benício benóní benóný beppe berat beren berend berent bergfinnur berghreinn bergjón bergmann bergmar bergmundur
    bergsteinn bergsveinn bergur bergvin bergþór berkal berki berkley berksay bernabé bernard bernardo bernd
    bernd-dieter berndt bernfried bernhard bernharð bernharður berni bernie bernt bernward bernódus berran bersi bert
    bertel berthold bertil bertold berton bertram bertrand besart beshte besim besin besnik bessi bett betúel beyda
    beyler beyzade beňadik bhekani biagio bibuwa bican biel bijan bilal bilender bilgen bilgütay bill billy bilol
    biltaş binbaşar binışık birger birgir birkir birnir birsen birt birtingur birtir bişar bjargar bjargmundur
    bjargþór bjarkan bjarkar bjarki bjarmar bjarmi bjarnar bjarne bjarnfinnur bjarnfreður bjarnharður bjarnhéðinn
    bjarni bjarnlaugur bjarnleifur bjarnsteinn bjarnólfur bjarnþór bjartmann bjartmar bjartur bjartþór bjorn bjólan
    bjólfur björgmundur björgvin björgólfur björgúlfur björn björnólfur bjørn bladimir blahoslav blaine blaise blane
    blas blaž blažej blerim bluford blængur blævar bo boaz bob boban bobby bobur bodo boe bogdan bogi bogomir bohdan
    bohumil bohumír bohuslav bohuš bojan boleslav bolli bonface bongani bonifác borahan borataş borgar borgúlfur
    borgþór boris borris borut bose boyd boynak boysie bozbağ bozerk boztaş boði boğatimur bořivoj boštjan božo brad
    bradley bradly brady bradyn braeden braedon bragi brahim braiden bram bramwel brandan branden brandin brandon
    brandur brandyn branislav branko braulio bravin brayan brayden braydon braylen braylon breandan brecht breki
    brencis brendan brenden brendon brennen brennon breno brent brenton bresi brestir bret brett brian brice bridger
    briek brien brieuc brijesh brimar brimi brimir brion brjánn broddi broderick brodie bror bruce bruno bryan bryce
    brycen bryngeir brynjar brynjólfur brynjúlfur brynleifur brynsteinn bryntýr brynþór bryon bryton brími brăduț
    bucur budd buddie budi buel buell buford buhari bujar bulunç burak burakhan burckhard buren burghard burim
    burkard burkhard burkhardt burkni burleigh burnell burnie burrel burt burç buyrukhan byron bystrík bárður bæring
    bæringur bæron bóas bói bótólfur börje börkur börteçin böðvar bøje børge búi búri büget bünyamün bănel břetislav
    cabbar cabir caden cael caesar cagak cahal cahangir cahir cahya cahyadi cahyanto cahyo cahyono caiden cailum caio
    caius caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa cal calcedonio cale caleb calebe callan callum
    calogero calum calvin calvince camden camil camillo camillus camilo campo camren camron can canberk candeniz
    candido candrakanta cangür canice cansin cantemir cantez caoimhin caolain caolan caomhan capa caraka carl
    carl-heinz carl-johan carleton carlo carlos carlton carlyle carmelo carnell carsen carsten carub cary cas casen
    casian casimer casimir casimiro caspar casper cassius cathal catur caturangga cauã cauê cavad cavid cavit
    cawisadi cawisono cawuk cayadi cayden cazimir ceasar cebesoy cecep cecil cedric cedrick cedrin celal celestino
    celilay cem cemal cemalettin cemani cemeti cemil cemplunk cenan cengiz cengkal cengkir cephus cercis cesar cesare
    cetin cevheri ceylon cezar cezayir chabane chace chad chadd chadrick chadwick chaim chaitanya chakradev
    chakradhar chalmer champak chanakya chancey chandler chandran chandresh chao charan charle charles charls charly
    charo chas chatresh chatura chauncey chauncy chaz che chege cheikh cherif cheruiyot chesley chester chet cheusi
    chibuzo chidi chigozie chijioke chike chinedu christer christiaan christian christion christof christofer
    christoffer christop christoper christoph christophe christopher christos chuck chukwudi chukwuemeka chukwuma
    châu cian cianan ciaran cihandide cillian cindoruk ciprian cipriano ciril cirillo ciro claas clabe claes
    claiborne clarance clarence clark clarnce clas claud claude claudio claudiu claudius claudy claus claus-dieter
    claus-peter clavs clay clayton clearence clell clement clemente clemon cleon cleophas cletus cleve clide clifford
    clifton clint clinton clive clovis cloyd clyde cláudio clément coby codey codin codrin codruț cody coen coleton
    colie colin colins collin collince collis colm colman colten colton coluccio colum columba columbus conal conall
    conan conard conchur conleth conor conrad conradin constantin constantine coolidge cordaro cordell corentin
    coriolano cormac cormack corneille cornelio cornelious cornelis corneliu cornelius cornell corrado corry corsin
    corvin cory cosimo cosmas cosmin cosmo costache costantino costanzo costel costin coty courtland coşkun coşqun
    craig crin cristea cristhian cristian cristiano cristobal cristofer cristofor cristopher csaba ctibor ctirad
    cuman curdin curt curtis curtiss cvetko cyprián cyriel cyril cyrill cyrille cyrus czeslaw cédric célestin césar
    côme cümşüd cüneyit cýrus călin cătălin daan dacian dacin dadap dadi dagbjartur dagel dagfari dagfinnur daggeir
    dagmann dagnýr dagobert dagoberto dagur dagþór dai dainis dairo dakoda dakotah daksh dakshesh dalan dalbert
    dalbir dale daler dalibor daliman dalimin daliono dalkılıç dalli dallin dalmann dalmar dalmas dalvin damarcus
    damari damarion dameon damian damiano damien damife damijan damion damir damián damjan damon damond damu dan
    danang dancan dancun dandre danelíus danial daniel danijel danilo daniswara danival daniël danjuma danniel danny
    danson dante danu danuja daníel daníval danış daquan dardan darell daren dariati darien darijan darimin darin
    dario darion daris darius dariush dariusz darko darl darmaji darman darmana darmanto darold daron darpan darran
    darrel darrell darren darri darrian darrick darrien darrin darrion darrius darron darry darryl darryle darryll
    darryn darsh darsirah dartono daru daruna darvin darwin darwyn daryani daryl daryle daryn darío daríus dasa
    dashawn daud daudi daulton daunte davante dave davey davi davian david davide davie davin davion davon davonta
    davonte davor davorin davy davíð dax daxton dayar dayne daði dağistan deaglan dean deandre deangelo deante
    decebal declan dedric dedrick deegan deepak deiby deion dejan dejon dejuan delano delbert delfino delil delmar
    delmas delmer delmus delos delphin delton delvin delwin demarcus demario demarion demeter demetri demetric
    demetrios demian demilade demirbüken demiriz demirok demiryürek demond demonte demus denis denizalp denkel dennis
    denzel denzell denzil deníel deondre deonta deontae deonte dequan derald dereck derek dereon deric derick derik
    derkay derl dermot dermott deron derrek derrell derwin deryl desean deshaun deshawn desi desmond destin destry
    detlef detlev dev devansh devante devaughn deven deviner devonta devontae devonte deward dewayne dex dexter
    dezider değmeer dhruv diallo diar diarmaid diarmuid didier diederik diedrich diego dierk dieter diethard diethelm
    diether dietmar dietrich digdaya dijon diken dilan dilder dillan dillion dimas dimaz dimitri dimitrios dincer
    dinesh dinis dino dinu dinçkol dinçsü diogo dionicio dionigi dionte dionýz dipa dirican dirja dirk dirlik dismas
    ditmar dittmar diyor diðrik djamel django dmitri dmitriy dmitry dmytro dobroslav dofri dogan dolli dolph dolphus
    dolun dom domagoj domen domenic domenick domenico domhnall domingo domingos dominic dominick dominik don
    donaciano donagh donal donald donat donatello donavan donavon dondre donell doniyor donn donnacha donncha donnell
    donny dono donough donovan donta dontae donte dorel dorin dorinel dorr doru dorukhan doug douglas dovud doğanalp
    doğanşah doğuhan dragan drago dragoș dragutin drahomír drahoslav drajat draupnir draven dražen dreki drengur
    dries drilon driton duane duard dubán duc ducu dufgus dufþakur dugfús duje duma dumitru duncan dung dunia duracan
    durante durdali durell durmuşali durodola durrell dursun duruk duruöz durward durwood dusan dustan dustin dustyn
    duuk duván duwayne dušan dvalinn dwain dwaine dwane dwayne dwi dwight dwyane dylano dyllan dylon dzintars dávid
    désiré díómedes dómald dómaldi dómaldur dónald dónaldur dór dóri dósóþeus dölensoy dúi dúnn dündaralp dünyamalı
    dýri dýrmundur dāvis eamon eamonn ean eanna earl earle eba ebbe ebbi ebbie eben ebeneser ebenezer eber eberg
    eberhard eberhardt ebuakil ebuka ecemiş eckard eckart eckehard eckhard eckhardt eckhart ed edd eddie edelbert
    eder edgar edgard edgardo edgars edgübay edi edier edilberto edilon edilson edin edinson edison edisson edmon
    edmond edmund edmundo edmunds edoardo edon edouard edsel edson eduar eduard eduardo eduards edvard edvin edvīns
    edw edwar edward edwardo edwin edílon eelis eemeli eemil eerik eero eetu efe eflâtun efrain efraím efrem efren
    efrén efser eftimie ega egbert eggert eggþór egil egill egils egon egzon ehrenfried ehrhard eikar eilífur einar
    einari einer einir eino einvarður einþór eirik eiríkur eitel eivin eivind eiðar eiður eja ekalinga ekansh ekapad
    ekaraj ekavir ekbal ekber ekene ekkehard ekkehart ekmel eko ekow ekrem ekundayo ekundu elariz elberg elbert
    elbridge elby eldar elden eldgrímur eldjárn eldmar eldon eldred eldur eldór elentínus elex elfar elfráður elgün
    elhan eliakimu elian elias elick elie eliecer eliezer eliga eligah elige elihu elijah elimar elinór elio eliot
    eliott elis eliseo eliud elizah eliáš elkana elkin elladio ellert ellery elliot elliott elliði ellwood ellís
    elman elmar elmer elmeri elmidar elmir elmo elmārs elnur elof eloi elon elonzo eloy elphas elroy elsworth elton
    elturan eluh elvar elvin elvis elwin elwood elwyn elxan elyas elzie elzy elçin elí elías elíeser elímar
    elínbergur elínmundur elínór elís elöve elşad eman emanoil emanuel emanuele emanuil emanúel emas embrek embuh
    emeka emett emiel emil emile emilian emiliano emilien emilio emin emir emiro emirşan emmanuel emmanúel emmerich
    emmett emmit emmitt emomali emong emory empluk emre emrullah emry emīls enar encarnacion endra endrit enes
    engelbert engilbert engilbjartur engiljón engill engin enginiz enis ennio enno enoch enock enok enrico enrique
    ensar ensari ensio enteng enver enzio enzo eoghan eoin epeli ephantus ephraim ephram ephriam epifanio eral eraldo
    erasmo erasmus erastus eraycan erbil erby ercan ercihan erdal erdemer erdibay erdogan erdursun eremia eren
    erenalp erensoy ergener erginel ergönül ergün erhard erhardt eric erich erick erik erinçer erion erkan erkinel
    erkki erksoy erkılıç erland erlar erle erlendur erling erlingur ermanis ermanno ermenegildo ermes ermutlu ernest
    ernesto ernests ernestó ernie ernir ernst ernst-august ernst-dieter ernst-otto erol eron eroğul erpur errol ersel
    erseç ertan erten ertuncay ertün ervin erving ervín erwan erwin eryıldız eröz erşat esa esau esben esco esekíel
    esenbay esentürk esequiel esjar eskil eskinalp esko esley esneider espartaco espen essex esteban estefan estel
    estevan estiawan estill estiono estiven eston esupofo ethan ethelbert ethen etibar etienne etiqad ettore euan
    eugen eugene eugenio eugine eugène eunan eusebio eusebiu eustace eustațiu evald evan evander evangelos evcimen
    evelio everet everett everette evertt evgeny evrimer ewald ewan ewart ewell ewin eyberg eyjólfur eylaugur
    eyleifur eymar eymundur eyríkur eysteinn eyvar eyvindur eyyub eyyüp eyþór ezekiel ezequiel ezgütekin ezio ezra
    ezzard eðvald eðvar eðvarð eşref faas fabian fabien fabio fabián fabrice fabrisíus fabrizio facundo fadi fadil
    fahrullah faiq faisal falan falgeir falko falur fami fannar fannberg fanngeir faqid faraj faras faraz fares
    farhad farhan farhod farid fariq faris fariz faron farouk faruk farzad fatih fatmir faton fatteh faustino fausto
    fawad fayette fazil fazul feargal fearghal fed fedde fedele federico federigo fedor fehim feisal felicien feliks
    felipe felix femi feng fengur fenni fenrir ferat ferd ferdi ferdinand ferdinando ferdínand feremez ferenc fergal
    fergus ferhat ferihan ferman fermin fernand fernando ferney ferre fersan fertram ferzi festus fetullah feykir
    feyruz feza fiachra fidel fidelis fidencio fiifi filiberto filimoni filip filipe filippo filippus filit finbar
    finbarr finian finn finnbjörn finnbogi finngeir finnjón finnlaugur finnur finnvarður fintan fiodor fionan
    fionntan fiorenzo fiorino firdavs firdovsi firman firmin firudin fisnik fitan fitim fitzhugh fiyaz fjalar fjarki
    fjólar fjólmundur fjölnir fjölvar fjörnir flamur flannan flavio flaviu flem florea florencio florent florentin
    florentino florian florim floris florián flosi floyd flurin flóki flórent flóvent foch fodil folke folker folkert
    folu forni forrest fossmar frado francesco franci francisc francisco franciscus franck francois franjo frank
    frank-michael frank-peter franklin frankline franklyn franklín franky frans františek franz franz-josef
    franz-peter franz-xaver françois françois-xavier frančišek fred freddie freddy frede frederic frederick frederico
    frederik fredi fredie fredo fredric fredrick fredrik fredy fremont freybjörn freygarður freymar freymundur
    freymóður freyr freysteinn freyviður freyþór fricis fridolin fridrich friedbert friedemann frieder friedhelm
    friedhold friedo friedrich friedrich-karl friedrich-wilhelm frithjof fritz friðberg friðbergur friðbert friðbjörn
    friðfinnur friðgeir friðjón friðlaugur friðleifur friðmann friðmar friðmundur friðrik friðsteinn friður friðvin
    friðþjófur friðþór frode frosti fránn frár frédéric frímann fróði fróðmar fuad fulvio funi fuzayl fuzuli fylkir
    fynn fyodor fábio fáfnir fálki félix fífill fólki fúsi füzuli gabe gabin gabino gabor gabriel gabriël gabríel
    gada gadang gading gaduh gael gaetano gagan gaige gaiman galak galang galar galasso galdur galen galih galiono
    galip gallego galuh galur gamalíel gaman gamani gamanto gambira gamblang ganda gandewa gandi ganep ganesh gangsa
    gangsar gani ganjaran gantar gara garan garang garda garech gareth garett garey garfield garold garpur garreth
    garrett garri garrick garry garth garvan gary garðar gaspar gaspard gaspare gasper gaston gastone gathoni gatis
    gatot gatra gaui gaukur gaurang gaurav gautam gauti gautrekur gautur gautviður gavan gaven gavin gavyn gaylen
    gaylon gaylord gazel gazmend gaël gaëtan gašpar gbadebo gbolahan gbowoade gearld gearoid gebhard gedion geert
    geir geirarður geirfinnur geirharður geirhjörtur geirhvatur geiri geirlaugur geirleifur geirmundur geirröður
    geirtryggur geirvaldur geirólfur geirþjófur geisli gejza gellir gelu genaro gencaslan gene gennaro geno gençay
    geo geoff geoffrey geoffroy geofrey georg george georgel georges georgios geovanni geovanny gerald geraldo gerard
    gerardo gerardus geraud geray gereon gerfried gerhard gerhardt gerhart germain germán gernot gero gerold gerolf
    geronimo gerrard gerrit gerry gerson gert gerwin gery gerðar gerónimo gestur ghani ghassan ghenadie gheorghe
    gheorghiță ghilas ghislain ghiță giacinto giacobbe giacomo giampaolo giampiero gian gian-luca giancarlo
    gianfrancesco gianfranco gianluca gianluigi gianmarco gianni gianpaolo gianpietro gicu gică gideon giel gijs gil
    gilang gilbert gilberto gildardo gilford gilles gilmar gils gino ginyas gioacchino gioachino gioele gioffre gion
    gionata giorgian giorgio giosuè giovani giovanni giovanny girik girindra girish girolamo gisbert gissur gitau
    githinji gitonga giuliano giulio giuseppe giustino giz gizur gjúki gladstone glendon glenwood glói glúmur gneisti
    gnúpur gnýr godfrey goffredo goncalo gonzalo gonçalo gopal goran gorazd gordan gorden gordon gorm gottfrid
    gottfried gotthard gotthilf gotthold gottlieb gottlob gottskálk gottsveinn goði goðmundur grady graeme grafton
    graham graig grani grankell grant granville graydon grayling graziano grațian greg grega greger gregg greggory
    gregor gregorian gregorio gregory greipur greppur gretar grettir greyson grigore grigory grover grzegorz grégoire
    grégory grétar grímar grímkell grímlaugur grímnir grímur grímólfur grímúlfur guang guarino guenter guglielmo
    guido guilford guilherme guillaume guillermo guiseppe gumi gunar gunbir gundolf guneet gunnar gunnberg gunnbjörn
    gunndór gunngeir gunnhallur gunnlaugur gunnleifur gunnröður gunnsteinn gunnvaldur gunnólfur gunnóli gunnþór
    guntars gunther guntis guntram gunārs gus guss gustaaf gustaf gustav gustave gustavo gustavus gustáv gutti
    guttormur guus guy guðberg guðbergur guðbjarni guðbjartur guðbjörn guðbrandur guðfinnur guðfreður guðgeir guðjón
    guðlaugur guðleifur guðleikur guðmann guðmar guðmon guðmundur guðni guðráður guðröður guðsteinn guðvarður
    guðveigur guðvin guðþór gwenael gylfi gyrðir gzim gábor gérald gérard gídeon gígjar gísli gói gökay gökbudun
    göken gökhan göknur göksev gökten gökçebalan gökçil gönen göran görgünay görklü gösta göte götz gözel gústaf
    gústav gücal gülağa gülbala gülel güleğen gülşahin gümüştekin günaydin günden gündüz gündüzalp güneri güngördü
    günkurt günser günter günther günşen gürarda gürelcem gürsal güçal güçlüer güçyeter gýgjar gýmir habib habibu
    habil haciali haddi haddur haden hadi hadithi hadrien hafberg hafgrímur hafiz hafliði hafnar hafni hafsteinn
    hafþór hagalín hagbarður hagbert hai haiden hairyanto hajo hakan hakan-can haki hakikat hal halbert halid halidun
    halil halim hallberg hallbjörn halldór hallfreður hallgarður hallgeir hallgils hallgrímur hallkell hallmann
    hallmar hallmundur hallsteinn hallur hallvarður hallþór haluk hamar hami hamid hamis hamish hamisi hamp hampus
    hamza hamzah hanedan hank hannes hanni hannibal hanno hanns hannu hans hans-adolf hans-albert hans-bernd
    hans-christian hans-detlef hans-dieter hans-dietrich hans-eberhard hans-erich hans-friedrich hans-georg hans-gerd
    hans-gerhard hans-günter hans-günther hans-heinrich hans-helmut hans-henning hans-herbert hans-hermann
    hans-hinrich hans-joachim hans-jochen hans-josef hans-jörg hans-jürgen hans-karl hans-ludwig hans-martin
    hans-michael hans-otto hans-peter hans-rainer hans-rudolf hans-theo hans-ulrich hans-uwe hans-walter hans-werner
    hans-wilhelm hans-willi hans-wolfgang hansel hansford hansgeorg hansjoachim hansjörg hansjürg hansjürgen
    hanspeter hansruedi hanss hansueli hao haralamb haralambie harald haraldur harambee hardana hardi hardie hardik
    hari harijs harimurti haris harish hariz harja harjasa harjaya harjo harl harlan harland harlen harlie harlon
    harol harold haron haroon harri harrie harrison harro harrold harry harrý harsana harsanto harsaya harshil
    hartaka hartana hartmut hartmuth harto hartvig hartwig harun haruna harve harvey harvie harvy hasan hasbek hasim
    hassan hasso hasta hatem hauksteinn haukur haukvaldur hayali hayret hazen hazrat heber hector heikir heikki heiko
    heilmóður heimir heimo heiner heinfried heini heino heinrekur heinrich heinz heinz-dieter heinz-georg heinz-gerd
    heinz-günter heinz-günther heinz-joachim heinz-josef heinz-jürgen heinz-otto heinz-peter heinz-walter
    heinz-werner heinz-wilhelm heinz-willi heisi heitor heiðar heiðarr heiðberg heiðbert heiðlindur heiðmann heiðmar
    heiðmundur heiðrekur hekmet hektor helfried helge helgi hellmut hellmuth helmar helmer helmut helmuth helmút
    hemang hemmert hendra hendri hendrik henery henk henner henri henric henrich henricus henrik henrikki henriks
    henrique henry henryk henrý herbert herbjörn herfinnur hergeir hergill hergils heribert heriberto herjólfur
    herlaugur herleifur herluf herman hermanis hermann hermann-josef hermanni hermes hermon hermundur hermóður hernan
    hernando herney hernán herschel hershel hershell hersir hersteinn hersveinn heru hervar hervarður hervey hervin
    hervé herwig heryanto hesbon heyvetullah hezekiah hezron hezzie hicham hidde hideo hidir hieu hilal hilario
    hilaríus hilbert hildar hildibergur hildibrandur hildigeir hildiglúmur hildimar hildimundur hilding hildingur
    hildir hildiþór hillery hilmar hilmer hilmir himawan himri hindal hinrich hinrik hipolito hiram hiroshi hiroyuki
    hisham hitesh hiçsönmez hjallkár hjalmar hjalmer hjalte hjalti hjarnar hjálmar hjálmgeir hjálmtýr hjálmur
    hjálmþór hjörleifur hjörtur hjörtþór hjörvar hleiðar hlini hljómur hlynur hlégestur hlér hlífar hlíðar hlíðberg
    hlöðmundur hlöður hlöðvarður hlöðver hnefill hnikar hnikarr hobart hobert hocine holgeir holger holti homer
    homero honoré horace horacio horatio horațiu horea horia horst horst-dieter horst-günter horst-peter horymír
    hosea hosie hossein hosteen houcine howard hoàng hrafn hrafnar hrafnbergur hrafnkell hrafntýr hrannar hrappur
    hraunar hredhaan hreggviður hreimur hreinn hreiðar hreiðmar hringur hrithik hritik hrollaugur hrolleifur hrvoje
    hrærekur hrímnir hróaldur hróar hróbjartur hrói hrólfur hrómundur hróðgeir hróðmar hróðvar hróðólfur hrútur
    hubert hubertus hudavent huey hugberg hugh hughie hugi huginn hugleikur hugo hugues hugó huldar humberto humoyun
    humphrey hunalp hung hurbert hussein huxley huy huzuri hvannar hyltir hylur hynek hyrum hákon háleygur hálfdan
    hálfdán hámundur hárekur hárlaugur hásteinn hávar hávarr hávarður håkan håkon håvard hængur hænir héctor héðinn
    híram hólm hólmar hólmbert hólmfastur hólmgeir hólmgrímur hólmkell hólmsteinn hólmþór hóseas högni hörður
    höskuldur höður húbert húgó húmi húnbogi húni húnn húnröður hükümdar hürdoğan hüryaşar hüseyin hüseyn hüseynqulu
    hüsmen hıfzullah iacob iain ian iancu ianis ib ibidapo ibrahim ibrani ibrohim ibun idris idriz idık ieremia
    ifeanyi ifechukwu ige ignace ignacio ignatius ignatz ignaz ignazio ignác igor igors ihsan iisakki ikbal ike
    ikenna ikeoluwa ikhsan ikin ilari ilarie ilarion ilgı ilhan ilias ilie ilija ilir ilja ilkka illugi illya ilmari
    ilmārs ilya ilyas ilyes imanol imants imaran imer immanuel immanúel immo imran imre imrich imron imtiaz indrajit
    indriði ingberg ingbert ingemar ingi ingiberg ingibergur ingibert ingibjartur ingibjörn ingileifur ingimagn
    ingimar ingimundur ingivaldur ingiþór ingjaldur ingmar ingo ingolf ingvaldur ingvar ingvi ingólfur ingþór
    inioluwa inocențiu ioan ioannis ionel ionică ionuț iosif ippazio irfan irinel irl irnanto irsad irungu irven
    irvin irving irwan isaac isaack isaak isac isack isadore isai isaiah isaias isak isam isaque isaya isaías
    iseoluwa isfandiyor ishaan isham ishmael ishola ishwar isiah isidor isidore isidro islam islom ismael ismail
    ismaël ismet ismo ismoil ismık isreal issa issac issack issi istvan istván itamar ituri iulian iuliu iurie iustin
    iustinian ivan ivano ivar ivars iver ivo ivor iván iwan izaiah izayah izidor iztok işıkay işıman jaak jaakko
    jabal jabari jabbar jaber jabez jabulani jace jacek jacinto jack jackson jacky jacob jacobo jacobus jacopo
    jacques jacquez jader jadiel jadon jae-in jaeden jaeman jafet jaga jagapati jagaraga jagat jagdish jagger jaheem
    jaheim jahiem jahir jahongir jai jaider jaiman jair jairaj jairo jairus jais jajuan jaka jake jaki jakob jakobe
    jakobs jakop jakov jakub jaleel jalen jalia jalmari jalol jalon jamaal jamal jamar jamarcus jamari jamarion
    jameel jamel james jamil jamin jamir jamshid jan-erik jan-olof jan-peter jan-åke janez jangwa janic janick janik
    jankat janko jannik jannis jano janos janosch janus janusz japhet japheth jaquan jaquez jarad jared jarek jaren
    jaret jarett jari jarkko jarl jarlath jarleth jarmo jarne jarno jarod jarolím jaromír jaron jaroslav jaroslaw
    jarosław jarrad jarred jarret jarrod jarwa jarwadi jarwi jase jasen jasiah jasin jasmani jason jasper jasur
    jaswadi jatin jatmiko javan javed javen javier javion javohir javon javonte jax jaxen jaxon jaxson jaxton jay
    jaya jayadi jayce jaycob jaydan jaydin jaydon jayeng jaylan jaylon jaymes jayson jayvion jayvon jc jean-baptiste
    jean-charles jean-christophe jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie
    jean-michel jean-paul jean-philippe jean-pierre jean-pol jean-yves jeannot jeb jed jedediah jedidiah jeet jef
    jeferson jeff jefferey jefferson jeffery jeffrey jeffry jefri jeison jeisson jelani jelle jelte jemal jenel jens
    jens-peter jens-uwe jep jeppe jeptha jerad jerald jeramiah jeramie jeramy jere jered jerel jereme jeremey
    jeremiah jeremias jeremie jeremy jeremías jerguš jerimiah jerimy jermain jermaine jermey jermiah jernej jerod
    jeroen jerold jerome jeromy jerrad jerrel jerrell jerrod jerrold jerry jerson jerzy jerónimo jerôme jes jesper
    jess jessee jesus jesús jethro jetmir jeton jevon jezups jhan jhoan jhon jhonatan jhonny jhony jiang jianguo
    jiles jim jimmy jinawi jindra jindřich jinping jip jiri jiří joachim joacim joakim joannes joao joaquim joaquin
    joaquín joash jobst jochem jochen jochum joe joel joep joerg joeri joeseph joesph joffrey johan johann johannes
    johans johathan john johnathan johnathon johney johnny johnpaul johnstone johny joko jomo jon jonah jonas jonatan
    jonathan jonathon jong-un jonny jono jonás jonáš joojo joona joonas joonatan joost joppe joram joran jorden jordi
    jordy joren jorge joris jorma jorn jort jory jos jose josef joseluis josep joseph josephat josephus josh joshua
    joshuah josiah josip joso jospeh josphat josse jost josua josue josué josé jouko jouni jovani jovanni jovanny
    jovany jozef jozo joão joé joël joško jožef juan judah judson juelz juergen juha juhana juhani juho jukka julian
    julien julio julious julius julián juluis juma jumaane jumadi jumari junious junius juraj jure jurgen juri jurij
    juris jurre jussi justen justin justiniani juston justyn jusuf juuso juwan juwon jyrki ján jános járngrímur
    játgeir játmundur játvarður jérémie jérémy jérôme jóakim jóann jóel jóhann jóhannes jói jómar jómundur jón jónar
    jónas jónatan jónbjörn jóndór jóngeir jónmundur jónsteinn jónþór jósafat jósavin jósef jósep jósteinn jósúa jóvin
    jökull jörfi jörg jörg-peter jörgen jörmundur jörn jörri jörundur jörvar jörvi jørgen július júlí júlían júlíus
    júní júníus júrek jürg jürgen jānis jāzeps jūlijs kaan kaarlo kabir kabiru kacung kada kade kadeem kaden kadin
    kadir kadyn kaeden kael kahir kahlil kai kai-uwe kaiden kaique kairav kaj kajen kakali kaktus kaldi kaleb kalel
    kalen kalervo kalevi kalgay kalim kalle kalman kalmann kalmar kalpit kalvin kamal kamar kamau kambali kamden
    kamidin kamiel kamil kamran kamren kamron kanak kanda kang kanini kanpulat kanye kapagan kaprasíus karabaş karaca
    karaer karakucak karanbay karani karanja karataş karcan kardi kareem karel kari-pekka karim kariman karimi
    kariuki karja karkur karl karl-august karl-dieter karl-erik karl-ernst karl-friedrich karl-georg karl-hans
    karl-heinrich karl-heinz karl-hermann karl-josef karl-jürgen karl-ludwig karl-otto karl-peter karl-werner
    karl-wilhelm karles karlfried karlheinz karlo karlukhan karman karna karsa karsana karson karsten karta karter
    karvel karya kasen kash kashangaki kasim kasimir kasiran kason kaspar kaspars kassim kastriot kastíel kasusra
    katana katarínus kató kauko kaveh kavon kavurt kawaca kawaya kay-uwe kayagün kaygusuz kayode kayrabay kayson
    kayun kayıt kazim kazimír kazuki kazuo kazım kaşif keagan kealan keandre keano keanu keelan keenen kegan keifer
    keijo keion keir keith keji kelan kelby keld kelechi kellan kellen kelton kelâmi kem kemal kemba kemboi ken kenan
    kenari kendell kendrick kenedy kenes keneth kenichi kenji kenn kennard kennet kenneth kennith kennth kenny kent
    kenta kenter kenth kenton kenyangi kenzo keon keran kerem kerim kerman kermit kerwin keshaun keshawn kete
    ketilbjörn ketill kevan keven kevin kevon keyon keyshawn khaled khalid khalil khamani khamisi khanh khari khiry
    khoa kiaan kian kiano kiapo kiaran kiarie kibar kibet kiel kieran kiernan kieron kieth kijani kilian kiljan
    kilonzo kilían kimani kimanzi kimathi kimbilio kimeu kimmo kimutai kinte kinubi kinuthia kinyanjui kinyua kioko
    kipchirchir kipchumba kipkemboi kipkemoi kipkirui kipkoech kipkorir kipkosgei kipkurui kiplagat kiplangat kiplimo
    kipngeno kipngetich kipp kiprono kiprop kiprotich kipruto kipsang kiptoo kipyegon kiramettin kiran kirk kirt
    kirui kiume kiyasi kiyoshi kjalar kjallakur kjaran kjartan kjarval kjeld kjell kjetil kjárr kjói klaas klas klaus
    klaus-dieter klaus-günter klaus-jürgen klaus-michael klaus-peter klaus-ulrich klaus-werner klavs klemen klemens
    klement klemenz kliment klængur knud knut knute knörr knútur kobe koby kocabaş koda kody koech koen koenraad kofi
    koggi kojo koko kolawole kolbeinn kolbjörn kolby koldan kole kolfinnur kolgrímur kolmar koloman kolskeggur kolten
    kolton kolur kolviður kondo konguralp konner konnor konrad konradi konradus konráð konstantin konstantinos
    konstantínus konštantín kopan koray korbin korbinian kordell korede korey korir korkmazalp kormákur kornel
    kornelius kornelíus kort korugan kory kosgei kotuz kovu koçak koçkan koðrán koşukhan kraig kraki krish kristall
    kristaps kristberg kristbergur kristbjörn kristdór kristens krister kristers kristfinnur kristgeir kristiaan
    kristian kristijan kristinn kristián kristjan kristján kristjón kristlaugur kristleifur kristmann kristmar
    kristmundur kristof kristofer kristoffer kristopher krists kristvaldur kristvarður kristvin kristófer kristþór
    krišjānis krišs krištof krummi kryštof krzysztof kuddusi kujoe kujtim kullervo kumar kuncara kunibert kuno kunta
    kunthara kuria kurnia kurt kurtis kurunzi kushtrim kusiima kustaa kusuma kutay kveldúlfur kvetoslav kwabena
    kwadwo kwaku kwame kwamena kwasi kweku kwesi kyalo kyan kyano kylan kyle kyler kylian kyllian kymani kyree kyson
    kár kári kâmil kåre kévim kévin kópur köker köktaş kösemen kürşad kārlis kılıçbay kınel kırat kırgız kıvılcım
    kızıl kızıltunç laban labinot labuh lachlan ladarius ladislau ladislaus ladislav lafayette lafe lage laimonis
    laksana laksh lakshit lamar lamarcus lamberto lameck lamine lamont lamonte lanang lance landan landen landin
    lando landon landyn langalibalele langat langgeng lanjar lanny lantar laquan laron larry lars lars-erik
    lars-göran lars-olof lars-åke lary lascăr lasmanto lasmono lasse lassi laswi laszlo latif latrell laufar laugi
    laurance laureano laurence-olivier laurens laurent laurenz laurențiu laurian laurin lauris laurits lauritz laus
    laust lautaro lavar lawerence lawrance lawrence lazar lazaro laziz lazzaro lazăr lazım leamon leander leandro
    leano leart ledion ledün leeroy leevi lega legawa lei leider leif leif-erik leifur leiknir leiðólfur leke leland
    lem lembah lemmie lemuel len lenard lenn lennard lennart lennarth lennert lenny lenon lenord lenwood leo leon
    leonard leonardo leonce leonel leonhard leonid leonidas leons leontin leopold leopoldo leordean leoš lere leroy
    les lester leszek levar levern levi levie levon levoslav leví lewis lex leó león leópold liam lian lias liban
    libardo liberto libor lică lieven lige lilburn liljar lillard limar lincoln lindar lindbergh lindell linus
    linwood linzy lio lionel liridon lirim lirjan lisandro lish liston livingstone livio liviu ljubisa ljósálfur
    ljótur ljúfur llewellyn lloyd lodewijk lodovico loek loftur logi lohit loke loki lon loney long lonny lonzo loran
    lorcan lorenz lorenzo lorik lorin loring lorne lotfi lothar loui louis louka lourenço lovre lovro lowell lowie
    loyd loïc loðmundur luan lubomír luboš luc luca lucas lucca lucențiu luchino lucian luciano lucien lucio lucious
    lucius lucrețiu ludger ludolf ludovic ludovico ludovicus ludvig ludvik ludvík ludwig luděk luej luhung luigi luis
    luiz lukas lukasz luke lukita lukman lukáš luluh lulut lulzim lum lumír lundi lungile lurhur lutfan lutfi luther
    luthfi lutz luuk luwar luwes luyanda luzius luís lwandile lyam lydell lyle lyman lyndon lyngar lynwood lár lárent
    lárentíus lárus lászló léandre léo léon léonard léonce léopold lér línberg líni lórens lórenz lúkas lúter lúther
    lúðvíg lúðvík lütfi lýtingur lýður maanas maanav maarten macarthur macauley maceo macharia maciej macs maddux
    madhav mads mael maggi magne magngeir magni magnus magnús magnþór mahdi mahesa mahesh mahfud mahir mahlon mahmoud
    mahmud mahmut mahsun maicol maik maina maingi mairtin majed makai makan makara makau makhi makokha makori makoto
    maks maksim maksimiljan maksur makunga makuta makuu mal malachi malachy malakai malaki malcolm malcom malik malio
    malte malthe malvin mamadou maman manaf manah manan manbir mandla mandlakhe manford manfred manfreð manish manoj
    manole mansurali mantas manthan manuel manúel maqsud maras marbjörn marc marcantonio marcel marcelino marcello
    marcellus marcelo marchello marcin marco marcos marcu marcus marek mareks marel margana margarito margeir
    margrímur marguy mariadi mariano marijan marijn marijón marinus marinó mario marius mariusz marián marjón mark
    markel markell markku marko markus markó markús markþór marland marlon marnix maron maroš marques marrion mars
    marsellíus marshall marsito marsudi martaka martana martani marteinn martez marthen martijn martim martin martti
    marty martyn martí martín marvin marwan marwata maryadi maryanto marías marínó marís maríus masahiro masao masar
    masika masinde mason massimiliano massimo massinissa matei matej mateo mateus mateusz matevž matheo matheus
    mathew mathias mathieu mathijs mathys mathéo mathías matic matjaž mato matouš mats matt matteo matthew matthias
    matthieu matthijs matthäus matthías matti mattia mattias matts mattéo mattías matyáš matéo matúš matěj matīss
    mauno mauri maurice mauricio maurilio maurin maurits mauritz maurizio mauro maurus maury mavuno max maxence maxim
    maxime maximilian maximiliano maximilien maximilián maximillian maximo maximus maxwel maxwell maxx mazen mazlum
    maël mbithi mboya mbugua mburu mcebisi mearl mecit medard mees mefarettin mehdi mehdiqulu mehman mehmed mehmet
    mehmetzahir mehran meik meinhard meinolf meinrad mekhi mekkinó melchior melichar melihcan melker melkíor
    melkólmur melle melrakki melville melvin melvyn melwin memili memphis menachem mengi mengüç mensalder merdi
    mergim merijn merkúr mert mertel merton mervin mervyn merwin merzuk meshack mestur mesut metehan methúsalem metin
    metinkaya metod metúsalem mevlüt meyvant meşhur micael miceal michael michail michal michale michaël michał
    micheal michel michelangelo micheletto michelotto michial michiel mick mickael mickaël micky miel miguel
    miguelangel miha mihael mihai mihail mihajlo mihels mihin mihnea miika mijo mik mikael mikal mikayıl mike mikeal
    mikel mikels mikhail mikjáll mikkael mikkel mikko mikuláš mikyas milan milas milay mildinberg miles milford
    millard milo milorad milos miloslav miloš milton minenhle ming-hao minh minoru mio miodrag miquel miran mirbadin
    mircea mirco mirko miron mironshoh miroslav miroslaw mirsad misael mischa mishat mislav mitch mitchel mitchell
    mitesh mitică mitra mitruț mitt mjöllnir mjölnir mladen mlungisi modesto modris moe mogens mohamad mohamed
    mohamedi mohammad mohammed mohamud mohan mohand mohsen moises moisés mojmír moli momanyi monis mont montel
    montrell monty mordechai moritz morris mort morten mortimer mose moses moshe mosi mouloud mounir mourad moussa
    mthokozisi mucahit muchiri muema mueni mugambi mugendi muggur mugo mugur mugurel muhamed muhamet muhammad
    muhammadali muhammadamin muhammadamir muhammadayub muhammadaziz muhammadrizo muhammadsafo muhammadsodiq
    muhammadsolih muhammadumar muhammadyasin muhammadyusuf muhammadziyo muhammed muhammet muharrem muhip muhyettin
    muia muiruri mujur mukesh mukhwana muktedir mulele muli mulwa mulya mulyanto mulyono mumbi mumo mumpuni munene
    mungai muni muninn munyao munyoki murad murat muratcan muriithi murilo murimi murithi muriuki murod mursinin
    mursita murti musa musafet musau musee musembi muslim mustafa mustafo mustapha mustika mustofa musyoka musyoki
    mutai mutasım muthama muthengi muthoka muthoni muthui mutie mutinda mutiso mutisya mutluhan mutua mutuku mutunga
    muturi muvaffak muxtar muzaffer mwangangi mwangi mwaniki mwanzia mwaura mwende mwendwa mwezi mwikali mwiti mychal
    myer mykel mykola myles myrkvi myron mzamo máni már márcio mário márus måns mårten mías mímir mír míó móri móric
    mórits móses móði möhsim mörður múli mübariz mücellib müfit mükramin mülâyim mümtaz münif mürit müslum müslüm
    müzekker mýrkjartan māris mădălin nabeel nabil nacer nachiket nadeem nae naeem nael nafii nahashon naim najam
    najee najib nakif nakip naksh nakul nalar namiq namon nand nando naoto napoleone naradi narcis narcisse nardi
    narendra narfi narji nas nasab naser nasim nasir nasiru nasrullah nasser nassim nasuf natan natanael nataníel
    nate nathan nathanael nathanaël nathanial nathaniel nathen natiq naud naveen navid nayil nazim nazir nazlim nazmi
    naël naïm nağı ndegwa nderitu ndirangu nduku ndunge ndungu nduta neal nebih nebojsa necati necdat nechifor
    necmettin ned nehemiah nehip neider neil neisti nejc nel nelio nello nels nelson nelu nemanja nenad nenni
    neptúnus nerim nesip nestor neville nevin nevio nevsal nezihi ngamia nganga ngari ngeni ngigi ngugi nhiên
    nhlanhla nial niall nicat niccolo niccolò nichifor nicholas nicholaus nicholus nick nicklas nicklaus nickolas
    nickson niclas nico nicoară nicodemus nicodim nicolae nicolai nicolaie nicolaj nicolas nicolaus nicolás nicolò
    nicu niculiță nicușor nicuță niek niels nigel nihai niilo nik nikanor nikhil nikko niklas niklaus niko nikolai
    nikolaj nikolajs nikolaos nikolas nikolaus nikos niks nikulás nikša nile nils nilson nino nitesh nitin niyaga
    niyaz niyazi niyilolawa njabulo njagi njenga njeri njeru njiru njogu njoki njoroge njue njuguna njáll njörður
    nnamdi noah noam noboru noe noel noman nonni nonso norbert norberto norbey norman normand normann normunds norval
    norðmann noud nout novruz noé noël nrima ntimi nugraha nuhu nuno nunzio nural nurcan nuretdin nurettin nuri
    nuriat nurkan nurlan nurmuhammad nursultan nuru nurulla nurullah nuyan nwabudike nyaga nyakundi nyamai nyana
    nyawira nyoman nyongesa nzioka nzomo náttmörður náttúlfur néstor níels níls nóam nóel nói nóni nóri nóvember
    nökkvi númi nývarð oba obanijesu obe obed obie obinna ochieng octav octavian octavio octaviu octavius odd
    oddbergur oddbjörn oddfreyr oddgeir oddi oddie oddkell oddleifur oddmar oddsteinn oddur oddvar oddþór odhiambo
    odhran odin odis odkanlı odongo oduor odus offie oganer ogooluwa oguz oisin oiva ojas okanay okbay oke okechukwu
    okello okgüçlü okoth okseven okta oktavíus okto októ októvíus oktüremiş okumu okyalaz ola oladare oladimeji olaf
    olakunle olan oland olanrewaju olansile olav olavi olca oldağ oldrich oldřich ole oleg oleh oleksandr oleksiy
    olen oley olfert olgeir olimpian olimpiu olin oliver olivert olivier oliviu oliwer olle olli olof oloo olov
    olumorotimi oluoch oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwaseun oluwole om
    omaca oman omar omari omarion omer omid omkaar omobobola omondi omotayo onat ondieki ondrej ondřej onesmus ongay
    onkar onni onuker onur onurcan onursu onveer onyango opan opiyo opung oqtay oran oranlı orazio orduxan oren
    oreste orfeus orgün orhan orie orin orinder orion oris orland orlando orley orlin orlo ormar ormur orren orri
    orrin orson ortak ortwin oruç orval orvar orvel orvil orville orvin orvis orxan osama osbaldo oscar osei oskar
    oskari oskars oskár osman osmo osogo ossi ossian osunleke osvald osvaldo osvalds oswald oswaldo oswin otabek
    otakar otay otfried othel othmar otho otieno otis otkell otmar oto otri ottavio ottfried otti ottis ottmar otto
    ottokar ottomar ottone ottó otur otávio ouanes ouma ousmane oussama ove ovid ovidio ovidiu ovila owen owino owuor
    oymak ozansü ozy ozzie oğulbaş oğurata oğuzman paavo pablo paddy padraic padraig padraigh paiman paker pal palle
    pambe pamfil panagachie panait panca pandu panfilo pangeran pangestu panji pankaj pankrác paolo pardi paride
    parman parmes parth pascal pascual pasi pasqual pasquale patrek patrekur patric patrice patricio patrick patrik
    patrizio pau paul paul-gerhard paul-heinz pauli paulo pauls pauric pavao pavel pavlos pavol pawel paweł paşa
    peadar peader pearley pearse peder pedro pedró pehlil pekka pelaji pelle pentti pepijn per per-erik per-olof
    percival percy perkasa perley pernell pero perry pershing pertti petar pete peter peter-michael petr petre petri
    petrică petrișor petro petros petru petrus petruț petteri phelim phelix phil philemon philip philipp philippe
    phillip philo phineas phúc piaras pier pierangelo piergiorgio piergiuseppe pierluigi piermaria piero pierpaolo
    pierre pierre-yves piersanti piet pieter pieter-jan pietro pim piotr pirahmet pirmin pius pjetur pleas ples pleșu
    polad pompeo pompiliu pomponio pontus popobawa porfirio poul praba prabawa prabowo prabu pradeep prakash prakosa
    pranata pranav pranawa praneel pranit prasetya prasetyo prashant pratyush pravoslav prayitna prayoga prayogo
    preben predrag prentiss preston prokop príor puccio pumbaa purwa purwadi purwanto putu páll pálmar pálmi pär pål
    péter pétur pünhan pătru přemysl qabil qadim qadir qalib qarin qasim qasım qiang qiyas qoşqar quang quentin
    quincy quinten quintin quinton qulam qulu rabah rabih rachid rachit radek raden radika radim radit raditya rado
    radomír radoslav radovan radu radúz raekwon raf rafael rafal rafaél rafaël rafał rafe raffael raffaele
    raffaellino raffaello rafi rafid rafih rafiq rafn rafnar rafnkell raghav ragnar ragner ragúel raharja raheem
    rahman rahmat rahmet rahn rahsaan rahul raiden raihan raik raimo raimondo raimonds raimund rainer raivis raj
    rajab rajesh rajiv rajko rakeem rakesh raleigh ralf ralf-dieter ralf-peter ralph rama ramadan ramadhan ramazan
    ramesh ramid ramil ramin ramiro ramiz ramon ramzan ramzi ramón ranbir rance randal randall randel randell randolf
    randolph randver randy rangga ranieri rannver ranveer raoul raphael raphaël raquan rareș ras rashaad rashaan
    rashad rashawn rasheed rashid rashidi rasim rasmus rastislav rasul raul rauno ravi ravy ray rayaan rayan rayfield
    rayford raymon raymond raymund raymundo raynard rayshawn razi razı raúl recep recepali refik refur reggie reginal
    reginald reginbaldur reginn regis rehaan reidar reifnir reijo reimar reimer reimund reinald reinaldo reinar
    reinel reiner reinhard reinhold reinis reino reksa relu remazan rembrandt remi remington remo remus remzi renaat
    renaldo renan renard renato renaud rendy rene-jean rens renzo rené respati resulcan reto reuben reubin rex
    rexford rexhep rey reyansh reynald reynaldo reynar reynir reynold reyr reza reza-ali rezzak rhavi rhett rhys riad
    rian ricardo riccardo ricciotti richard richardt richie rick ricky rico rida ridwan rigo rigoberto rihards rik
    rikard rikharð rikharður riku rinaldo rino rinor risasi rishi risto riyad riza riziki rizki rizvan ričards roald
    rob robbe robbie robby robert roberto robley robt rocco rochdi rochus rod roderic roderich roderick rodger rodney
    rodolfo rodolphe rodrick rodrigo roel roeland rogelio roger rohan rohat rohit rok roko roland rolando rolands
    rolf rolf-dieter rolf-peter rolla rolland rollie rollin rollo romain roman romello romeo romie romolo romuald
    romulus román roméo ron ronal ronald ronaldo ronan rondal ronin ronith ronny rono rony roope roosevelt rosco
    roscoe rosendo rosevelt rosman ross rossa rostislav roswell rotich rouven roy ruairi ruari rubani ruben rubén
    rudi rudolf rudolfo rudolph rudra rudy rueben ruedi ruel ruffus rufino rufus ruggero ruggiero ruhiu ruhsat rui
    rungo runi runólfur rupert rushil ruslan rusman russ russel russell rustin rusty ruud ryker ryland ryley ryne ryo
    ryszard rza ráðgeir ráðvarður réginald régis rémi rémy ríkarður ríkharð ríkharður ríó róbert rólant róman rómeó
    rósant rósar rósberg rósenberg rósi rósinberg rósinkar rósinkrans rósmann rósmundur rögnvald rögnvaldur rögnvar
    rökkvi röðull rúbar rúben rúdólf rúnar rúrik rútur rüdiger rüknettin rüşen răducu răzvan rūdolfs saad saadat saba
    saban sabar sabastian sabatino sabih sabir sabri sachin sadaka sadat saddam sadik sadiki sadiq sadittin sadıq
    saeed safet safír sagar sahin sahir said saidi saiful saka sakari sakarías sakip saksham sakti sal saleh salih
    salim salkın salman salmann salmar salohiddin salomon salurbay salvador salvar salvatore salvi salómon samaksh
    samandar samar samarth samesh sami samie samir sammy samo samsul samu samual samuel samuele samuli samurtay
    samuël samwel samweli samy samúel sancak sandeep sandel sandile sandip sandis sandor sandri sandro sandu sandur
    sang-ho sani sanjar sanjay sante santeri santiago santino santo sançar sardor sargın sarpkın sarthak sarvan
    sarvar sarıcabay sasa sascha sathvik satish satoshi satrettin satya saul sava savak saverio savion savni savon
    saxi saydam sayin sayrak sayın saïd saúl sağcan sağıt sašo schley schuyler scott scotty seaborn seamus sean
    sean-paul sebastiaan sebastian sebastiano sebastien sebastijan sebastián sebastião sebastjan sebastían sebattin
    seda sedat sedrick segun segundo seha seif seifur seimur sekou selaheddin selatin seldon seler selim selmer
    selâtin sem semaj semender semir senad senan sencar seneca senn senne senol seosamh sep sepp seppe seppo
    seracettin serafín serezli serge sergei sergej sergey sergio sergiu sergius serhatmehmet serhiy serkan serol
    servác sesar sesil seth setya sevdi severin severino severo severt severín sevindik seydo seye seyfulla seyfullah
    seyithan seymour seymur sezal sezginbaş seçme shaban shadrack shafter shahid shahram shahriyor shahzod shahzoda
    shamar shamsuddeen shane shankar shaquan shaquille sharif shashi shaun shaurya sheamus shedrick shehu shekoni
    sheldon shem shemar shep sherman sherwin shigeru shinji shinzo shivansh shohjahon shohrux shon shyheim sibonelo
    sibusiso sid siddharth sidi sidiq sidki sie siebe siegbert siegfried sieghard siegmar siegmund siegward siem
    sifuna sigbergur sigbert sigbjartur sigbjörn sigdór sigfastur sigfinnur sigfreður sigfrid sigfried sigfús sigge
    siggeir sighvatur sigismund sigjón siglaugur sigmann sigmar sigmund sigmundur signar sigri sigríkur sigsteinn
    sigtryggur sigtýr sigur sigurbaldur sigurberg sigurbergur sigurbjarni sigurbjartur sigurbjörn sigurbrandur sigurd
    sigurdór sigurfinnur sigurgeir sigurgestur sigurgrímur sigurgísli sigurhans sigurhjörtur sigurjón sigurkarl
    sigurlaugur sigurleifur sigurlinni sigurliði sigurlás sigurmann sigurmar sigurmon sigurmundur sigurnýas
    sigurnýjas siguroddur sigurpáll sigursteinn sigursveinn sigurvaldi sigurvin sigurður siguróli sigurþór sigvaldi
    sigvard sigvarður sigþór sijuade sil sila silas silli silvano silvester silvestro silvian silvio silviu silvo sim
    simen simeon simi simion simiyu simmie simo simon simphiweyinkosi simão simón sinan sindre sindri sinică sinisa
    siniša sione siper sipho sirac siro sittik sivert sixten siyabonga sjafnar sjoerd skafti skapti skarphéðinn
    skefill skeggi skender skjöldur skorri skuggi skær skæringur skírnir skíði skúli skúta slamet slavisa slavko
    slavomír slawomir slobodan smiður smyrill smári sneider snjóki snjólaugur snjólfur snorri snæbjartur snæbjörn
    snæhólm snælaugur snær snæringur snævar snævarr snæþór soffanías sofiane soleh soloman somtochukwu sonad sondre
    songurkan sophanías sophus soren sorin soufiane soydaner soykut soyselçuk spartakus spencer spenser sphiwe sporði
    spói srečko srinivas staffan stan stancu stanislaus stanislav stanislaw stanisław stanko stanley stapi starkaður
    starri stavros stef stefaan stefan stefano stefnir stefán stein steinar steinarr steinbergur steinbjörn steindór
    steinfinnur steingrímur steini steinkell steinmann steinmar steinmóður steinn steinröður steinvarður steinólfur
    steinþór stelian stelios stellan sten stephan stephane stephen stephene stephon stetson stevan steve steven
    stewart stian stig stijn stirnir stiven stjepan stojan stoney stormur stuart sture sturla sturlaugur sturri styr
    styrbjörn styrkár styrmir styrr stéphan stéphane stígur stórólfur suat subhash sudi suleiman sulhi sumarliði sune
    sunel sung-min sunil suphi suresh surya susilo svafar svali svan svanberg svanbergur svanbjörn svangeir svanhólm
    svani svanlaugur svanmundur svante svanur svanþór svatopluk svatoslav svavar svein sveinar sveinberg sveinbjartur
    sveinbjörn sveinjón sveinlaugur sveinmar sveinn sveinungi sveinþór sven sven-erik sven-olof svend svenning sverre
    sverrir svetozár sváfnir svätopluk svölnir svörfuður swaleh swen syed sylas sylvain sylvanus sylvester sylvio
    sylvère sæberg sæbergur sæbjörn sæi sælaugur sæmann sæmundur sær sævald sævaldur sævar sævarr sævin sæþór
    sébastien sérgio séverin símon sírnir sírus sívar sófus sófónías sókrates sólberg sólbergur sólbjartur sólbjörn
    sólimann sólmar sólmundur sólon sólver sólvin sökmen sölmundur sölvar sölvi sönke sören sörli sözer søren sübhan
    sücaettin süha sükrü süleyman sümeyye süvari sýrus sıla sıylıhan taciddin tade tadej tadeusz tadeáš tadhg
    tafadzwa tage taha tahir tahj taisto taj takahiro takashi takatifu takeshi tal talan talayer talen tali tallie
    talmadge talmage talıb tamaydın tamás tanak tanay tanbay tandoğdu tandri taneli tanguy tanhan tanimu tanish
    tanpınar tansev tansığ tanveer tanyolaç tanır tao tapani tapio tarak tarancı taras tarek tarfur tarik tariq
    tariyel tartış tarzícius tasdik tasnim tassilo taswir tatsuo tatsuya taufan taufik tauno taurean taurus tavaris
    tavian tavion tavon tayaydın tayfun taygan taylak tayshaun tayyip taşar taşkan teber tecimer ted teddie teddy
    tedi teemu teerth teguh teitur tejas tejs tekbay tekecan tekiner teksoy telemaco telim telman temidayo temir
    temirhan temistocle temizkal temuçin tendai tenis tenvir teodor teodoro teodors teofil teohari terance terell
    terence terje terlan tero terrance terrence terry teun teuvo tevin tevs tex teymur teymuraz teymurçin tezcan
    tezol thabani thabiti thabo thad thaddeus thaddäus thales thando theadore thedore themba theo theobald theodis
    theodoor theodor theodore theodoro theodoros theodór theophil theophile therman theron theódór thiago thibaud
    thibault thibaut thibo thierry thies thijmen thijn thijs thilo thom thomas thor thoralf thorben thorberg thore
    thorsten thorwald thos thuo thure thurlow thurman thành théo théodore théophile thór tiago tiarnan tibe tiberiu
    tibo tibor tichomír tiernan ties tijl tijmen tijn tijs til tilden tilen tillmann tilman tilmann tilo tim timbul
    timmie timmothy timmy timo timo-juhani timon timotei timotej timoteo timothy timothée timur timurtaş timéo tindar
    tindri tindur tinni tino tirta tirtayasa tito tiziano tiğin tjaldur tjörfi tjörvi tobe tobias tobiáš toby tobías
    todd todor tofiq toivo toker toki toktuğ tokunbo toköz tolga tolli tollie tolonbay tom toma tomas tomasz tomaž
    tomie tomislav tommaso tommi tommy tomo tomori toms tomàs tomás tomáš tomé tonguç tonino tonni tonny tony topias
    topuz tor toralf torben torbjörn torbjørn tord torey torfi torgny torhan toriano tormod torquato torrance torrey
    torry torsten toshio toğan toğrul trae traian traugott trausti travis travon trayvon tre tremaine tremayne trent
    trenten trenton trever trevin trevion trevon trevor treyton treyvon tri tristan tristian tristin triston troels
    trond trostan troy trumaine truman trung tryggvi trystan trúmann tsuma tuan tudor tugiman tukufu tulio tullio
    tulun tumas tumi tunahan tunar tunde tunguç tunçboğa tunçkılıç tuomas tuomo turabi tural ture turgut turlough
    turxan tutkun tuukka tuur tuyuğ tuğcan tuğrulhan tuğtaş twan ty tycho tye tygo tyler tylor tyquan tyree tyreek
    tyreese tyrek tyreke tyrel tyrell tyrese tyrfingur tyrik tyrin tyriq tyrique tyron tyrone tyrus tyshawn tyson téo
    tími tímon tímoteus tímóteus tístran tóbías tói tóki tómas tór törel tùng tú tükelalp tümer tümkurt türabi
    türkalp türkmen tüzeer týr tınal ubaldo ubbi uberto uche uchenna uda udant udarsh uday udo ueli uffe uggi ugo
    ugolino ulakbey uldis ulf ulises ullrich ulrich ulrik ultan ulu uludağ uluman ulutay uluğbey ulysses umang umar
    umay umaya umberto umman umut umutcan unggul uni unnar unnbjörn unndór unnsteinn unnþór uno uolevi upik upkaar
    uraltay urbain urfan urhan uriah uriel urijah uroš urs urðar ushan ushindi usiku usman usmon utama utkarsh
    utkucan utz uwe uxi uygun uzbay uzsoy uçan uçbeyi uğan uğurkan uğurtan vaclav vadim vafir vagn vahid vahittin
    vakur valberg valbergur valbjörn valbrandur valdemar valdi valdimar valdis valdór valeh valentijn valentim
    valentin valentino valentín valentínus valerij valeriu valery valgarð valgarður valgeir vallaður valmar valmundur
    valon valsteinn valter valtteri valtýr valur valves valère valér valéry valíant valþór vander vargın varmar varun
    vasco vashon vasif vasil vasile vasilică vasily vassilios vasyl vatnar vavrinec vaysal vazeh vedant vedat vedran
    veeti vegard veigar veigur veijo veikko veis veit veli velitdin venancio vendelín veniamin venkat ver vere vergil
    verim verl verle verlin verlon verlyn vermundur vern verner verneri vernharð vernharður vernon vero vesa vestar
    vester vestmar veturliði vezat vic vicente vicențiu victor victoriano vid vidadi vidar vide viesturs vigfús viggo
    viggó vignir vigo vigri vigtýr vigur vihaan vijay vikar viking vikram viktor viktors vilberg vilbergur vilbert
    vilbjörn vilbogi vilbrandur vilgeir vilgot vilhelm vilhjálmur vilho vili viliam vilis viljami viljar viljem vilji
    viljo villads ville villi vilmar vilmer vilmundur vilnis vilém viman vince vincenc vincent vincentio vincenzo
    vincențiu vinicius vinjar vinko vinod vinsen vinton vinzenz vinícius viorel viraj virge virgel virgil virgilio
    virgill virgle virman visar visarion visvaldis vitali vitalis vitaly vito vitor vittorio vitus vivaan vivek viðar
    vjekoslav vlad vladimir vladimír vladislav vladislavs vlado vlaicu vlastimil voicu vojtech vojtěch voldemārs
    volkan volker volkhard volkmar vollie volney volodymyr vopni vorm vratislav vratko vurğun vusumuzi václav váli
    vápni vâlâ väinö vébjörn végeir vékell vélaugur vémundur vésteinn víctor vífill víglundur vígmar vígmundur
    vígsteinn vígþór víkingur vít vítor vítězslav víðar víðir víťazoslav vöggur völundur vörður vöttur vüqar vüsal
    wachira wade wafula wahab wahyu wainaina waino wairimu wakiman waldemar waldo waleed walfried walid wallace walt
    walter walther waluyo wamalwa wambua wambugu wambui wangari wangila wangui wanja wanjala wanjiku wanjohi wannes
    wanyama wanyonyi waqar wardaya wardell wardi warinder warjas warji warre warren warsa warsita warta wasim wasis
    wassim waverly wawan waweru wayde wayland waylon wayman waymon wayne wazir weimin wekesa weldon welton wendel
    wendell werner wes wesley wesonga wess wessel westin westley widodo wieland wieslaw wigbert wilber wilbert wilbur
    wilburn wilford wilfred wilfredo wilfrid wilfrido wilfried wilhelm wilhelmus wiliam wilkie will willaim willam
    willard wille willem willfried willi william willian williard willibald willibert willum willy wilman wilmar
    wilmer wilton wim windell winford winfried winston winthrop winton wira wirt wisnu witold wladimir wladyslaw wm
    wojciech woldemar wolf-dieter wolf-dietrich wolf-rüdiger wolfgang wolfhard woodie woodroe woodrow wout wouter
    wołodymyr wriddhish wridesh wulf wycliff wycliffe xalid xaliq xamis xanana xander xankişi xanlar xaver xavi
    xavier xiaoping xolid xosrov xudaverdi xudayar xudu xzavier yaakov yacine yadiel yadigar yagnesh yago yahia yahir
    yahya yahyo yahşikan yair yakobo yalazabay yalgın yaltırak yalçın yamid yamin yancy yandel yang yanick yanik
    yanis yankı yann yannic yannick yannik yannis yargı yaroslav yasan yash yasin yasser yassin yassine yasuo yatan
    yatin yavuz yaw yayak yazganalp yağın yağızkurt yaşattin yecid yeferson yehuda yeison yekda yelesen yeneral
    yerson yertan yesid yetişal yevgeny yevhen yiannis yigit yilmaz yitzhak ylur ymir yngvar yngve yngvi yoan yoann
    yoav yoel yohan yohane yolal yong yono yoruç yosef yoshihiro yoshio youba youcef younes young-ho youri yousef
    youssef yrjö yrkill yug yunis yunt yunus yurdanur yurem yuri yurtgüven yurttaş yusif yussuf yusuf yusuke yuvraj
    yvan yves yvon yönetmen yücelen yümun yıldır yılma zablon zac zacarías zach zacharia zachariah zacharias zacharie
    zachary zachery zack zackary zackery zafar zahid zahir zahur zaid zaiden zain zak zakaria zakariyo zakary zakaría
    zakarías zakayo zakir zamfir zamin zamiq zamir zander zashil zaur zavier zavion zayan zayd zayden zayne zayyan
    zbigniew zbyněk zdenek zdenko zdeněk zdravko zeb zebulon zechariah zeferino zehaan zekayi zeke zeki zeljko zenas
    zende zennun zeno zenon zenzele zeynal zeynelabidin zeynulla zhang-wei zhiyuan ziedonis ziggy zigmund zihni
    zikmund ziya ziyaettin zlatko zollie zoltan zoltán zophanías zophonías zoral zoran zsolt zuba zubair zubayr zuhri
    zvi zvonko zwatie zóphanías zóphonías züfer zülgarni ágúst áki álex álfar álfgeir álfgrímur álfur álfþór álvaro
    ámundi ángel árbjartur árbjörn árelíus árgeir árgils ármann árni áron ársæll ás ásberg ásbergur ásbjörn ásgautur
    ásgeir ásgils ásgrímur ási áskell áslaugur áslákur ásmar ásmundur ásröður ástbjörn ástgeir ástmar ástmundur
    ástráður ástríkur ástvald ástvaldur ástvar ástvin ástþór ásvaldur ásvarður ásólfur ásþór âdem ângelo åbjørn åge
    åke ægir æsir ævar ævarr çakar çakırca çaltı çamok çapkan çavuldur çağa çağdan çağlasın çağveren çelem çelikkan
    çelikyürek çerçi çetinsu çeviköz çinerk çingiz çokan çopur çoğay çıdal çıvgın èric édouard émile éric étienne
    ëakumbu ían ígor ími ísak ísar ísarr ísbjörn íseldur ísgeir ísidór ísleifur ísmael ísmar ísrael ísólfur ívan ívar
    ófeigur ólafur óli óliver ólíver ómar ómi óscar óskar ósvald ósvaldur ósvífur óttar óttarr óðinn öge ögmundur
    ögri ökkaş öktürk ölnir ölver ölvir ömer ömür öndólfur önel öngen önsal önundur örik örjan örlaugur örlygur örn
    örnólfur örvar öryürek össur östen över öxar özakan özalpsan özaslan özbay özbilek özdal özdil özdoğdu özel
    özerdinç özertem özger özgür özinal özkent özkutlu özlü özokçu özpınar özsözlü öztek öztürk özçam özüdoğru öğet
    øivind øjvind ørni øvli øystein øyvind úddi úlfar úlfgeir úlfhéðinn úlfkell úlfljótur úlftýr úlfur úlrik úranus
    übeydullah ülfet ülküdeş ülvi ümid ümmet ünek ünlen ünübol ürfettin üsame üstün üzer üzeyir ýmir ýrar þangbrandur
    þengill þeyr þinur þiðrandi þiðrik þjálfi þjóstar þjóstólfur þjóðann þjóðbjörn þjóðgeir þjóðleifur þjóðmar
    þjóðrekur þjóðvarður þjóðólfur þorberg þorbergur þorbjörn þorbrandur þorfinnur þorgarður þorgautur þorgeir
    þorgestur þorgils þorgnýr þorgrímur þorgísl þorkell þorlaugur þorleifur þorleikur þorlákur þormar þormundur
    þormóður þorri þorsteinn þorvaldur þorvar þorvarður þrastar þrymur þráinn þrándur þróttur þröstur þrúðmar þyrnir
    þór þórar þórarinn þórbergur þórbjörn þórgnýr þórgrímur þórhaddur þórhalli þórhallur þórir þórlaugur þórleifur
    þórlindur þórmar þórmundur þóroddur þórormur þórsteinn þórður þórólfur þórörn ādams ādolfs đuro ğanim łukasz
    şaban şabettin şafii şahat şahinbey şahlar şahmar şahmettin şakir şali şamil şamxal şanlı şavki şefi şehamet
    şekim şemsettin şenkal şerafeddin şevket şide şinasi şirin şirzad şuayp şükri şükür şıxı šime šimon štefan štěpán
    žan žanis željko žiga žigmund șerban ștefan
    """
  static let family: StaticString = """
    albert alexander allen allison amos anthony arnold arthur ashley austin bailey barry benjamin bernard blake boyd
    bradley brady brandon bruce bryan burt cameron carey carlton casey chandler charles christian christopher clark
    clay clayton clement clifton conrad courtney craig curtis dale daniel david dean dennis donovan douglas duncan
    elliott emery ervin erwin everett felix finley floyd forrest francis frank franklin frederick fritz garrett gary
    george gilbert glenn godfrey gordon grace grady graham grant gregg gregory guy hanna harrison harvey hayden henry
    herbert herman hollis howard humphrey jackson james jefferson john jordan joseph joyce keith kelly kendall
    kendrick kent kim kirk lara lawrence lee leon leonard leslie lester lewis lindsay lindsey lloyd logan long lucas
    lutz lynn manuel marshall martin mason maxwell michael miles milton miranda mitchell morgan morris moses neal
    nelson noel norman odell oliver owen paige parker patrick paul perry preston quinn randall randolph ray raymond
    reese richard riley roman rosa rosario rose ross roy russell ryan santiago scott seymour shannon sherman shirley
    simon spencer stanley stein stewart stuart taylor terrell terry thomas thurman todd tracy travis trent tyler
    tyson vincent wade wallace walter warren werner whitney william winston yang
    """
}
