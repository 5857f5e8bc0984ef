/// Given names by the gender that bears them; written by packaging/lists/given_names.py, see there for
/// the sources: the US census of 1990 (public domain), Faker (MIT) and a list of this project's own.
///
/// Sorted by their UTF-8 bytes, a space or a line feed between them. The digit behind a name adds up 1 female, 2 male
/// (3 both) and 4 where it is often a family name too.
enum GivenNameTable {
  static let names: StaticString = """
    aachal1 aada1 aaden2 aadhya1 aadi2 aage2 aagot1 aahana1 aaliyah1 aanuoluwapo1 aapo2 aarav2 aarini1 aarna1 aarnav2
    aarne2 aaro2 aaron2 aarush2 aashi1 aatos2 aayush2 abagail1 abayomi2 abb2 abbas2 abbi1 abbie1 abbigail1 abbos2
    abby1 abdalla2 abdallah2 abdelatif2 abdelkader2 abdellah2 abderaouf2 abderrahmane2 abdi3 abdiel2 abdihakim2
    abdirahman2 abdiş2 abdu2 abduaziz2 abduboriy2 abdul2 abdulbekir2 abdulgazi2 abdulhamid2 abdulkadir2 abdullah2
    abdullahi2 abdulloh2 abdulmenaf2 abdulsemet2 abdumalik2 abdurahmon2 abdurrahman2 abdülahat2 abdülcemal2
    abdülhadi2 abdülkerim2 abdülsamed2 abdürreşit2 abe2 abebi1 abednego2 abeer2 abeiku2 abel2 abela1 abelardo2
    abelone1 abena1 abeni1 abha1 abhimanyu2 abhiram2 abhishek2 abid2 abie2 abigael1 abigail1 abigaili1 abigale1
    abigayle1 abina1 abiodun2 abiona2 abiye1 abosede1 abraham2 abram2 abril1 abror2 abubakar2 abubakr2 abuzar2
    abyasa2 acar2 acarkan1 acey2 achiel2 achieng1 achille2 achim2 achsah1 acie2 aclan2 acy2 ada1 adaeze1 adah1 adak2
    adal1 adalbert2 adalberto2 adaline1 adalyn1 adalynn1 adam2 adamaris1 adamo2 adan2 adasal2 adda1 addi2 addie1
    addisyn1 addyson1 addý1 adebayo2 adebiyi2 adebowale2 adebukola1 adedayo2 adedeji2 adekitan2 adekola2 adekunle2
    adel3 adela1 adelaida1 adelaide1 adelard2 adelasia1 adelbert2 adele1 adeleke2 adelgunde1 adelheid1 adelia1
    adelin2 adelina1 adelinde1 adeline1 adell1 adella1 adelle1 adelmo2 adelyn1 adelynn1 adelía1 adem2 aden2 adenike1
    adeniyi2 adeolu2 adeoti2 adepeju1 aderopo2 adesewa1 adeshina2 adesoji2 adesua1 adetayo2 adetoke1 adetoun1 adeyi2
    adhiarja2 adhra1 adi2 adia1 adiarja2 adiela1 adigun2 adika2 adikara2 adil2 adila1 adilene1 adimu1 adin2 adina1
    adinata2 adis2 adison1 aditya2 adjoa1 adlai2 adlan2 adline1 admir2 adnan2 adolf2 adolfine1 adolfo2 adolph2
    adolphe2 adolphus2 adrain2 adria1 adriaan2 adrian2 adriana1 adriane1 adrianna1 adrianne1 adriano2 adriel2 adrien3
    adriene1 adrienne1 adrijana1 adrián2 adriána1 adron2 adrían2 adríana1 adríel2 adunni1 advaith2 advay2 advik2
    advika1 adviye1 adweta1 adwoa1 adya1 adyson1 adán2 adèle1 adéla1 adélaïde1 adíel2 adólf2 adıgün2 aedan2 aedin1
    aengus2 aenne1 afaq1 afer2 aferdita1 affie1 afia1 afife1 afil2 afiq2 afolarin2 afonso2 afra1 afrim2 afruza1
    aftin2 afton1 afua1 agastya2 agata1 agatha1 agathe1 aggie1 aggrey2 agim2 agla1 aglaia1 agnar2 agne2 agnea1 agnes1
    agnesa1 agnese1 agness1 agneta1 agnete1 agni2 agnieszka1 agnolo2 agnos2 agnès1 agostina1 agostino2 agripina1
    agris2 agron2 agus2 agusta1 agustin2 agustina1 agustus2 agustín2 agáta1 agða1 ah2 ahat2 ahmad2 ahmed2 ahmet2
    ahsen2 ahter1 ahti2 aicha1 aida1 aidan2 aideen1 aiden2 aidyn2 aiga1 aigars2 aija1 aijuka2 aiko1 aila1 ailbhe1
    aileen1 ailene1 aili1 ailis1 ailish1 aimable2 aime2 aimee1 aimo2 aimé2 aimée1 aina1 aine1 aino1 ainsley1 ainārs2
    airi1 aisha1 aishani1 aishling1 aishwarya1 aisling1 aislinn1 aisyah1 aivars2 aiyana1 aiyanna1 aja1 ajala2 ajan2
    ajani2 ajay2 ajda1 ajeng1 ajiman2 ajimat2 ajimin2 ajiono2 ajla1 ajna1 ajoke1 akalan2 akanmu2 akar2 akari1
    akarsana2 akash2 akatay2 akay1 akbar2 akbaş2 akboğa2 akcivan2 akdora2 akdurmuş2 akeelah1 akeem2 akgöl2 akgüneş1
    aki2 akif2 akiko1 akinkunmi2 akinlabi2 akinwale2 akinyi1 akira2 akise1 akkerman2 akmal2 akmaner2 akmaral1 akobir2
    akos1 akosua1 akoth1 akram2 aksay2 aksel2 akseli2 akshay2 aksoy1 aksöğüt2 aktemür2 akua1 akumaa1 akumu1 akver2
    akwasi2 akwesi2 akyıldız1 akçabay2 akçasu2 aköz2 akınal2 al2 alaaddin2 alabezek1 alade2 aladin2 alaeddin2 alain2
    alaina1 alambana2 alamu2 alan2 alana1 alanalp2 alani1 alanis1 alanna1 alannah1 alanta1 alanzo2 alara1 alasdair2
    alastair2 alattin2 alaya1 alayna1 alaz1 alba1 alban2 albeiro2 alberico2 albert6 alberte1 albertha1 albertina1
    albertine1 alberto2 alberts2 albertus2 albin2 albina1 albion2 albulena1 alby2 albín2 albína1 alcan2 alcee2
    alcide2 alcides2 alcie1 alcira1 alda1 aldair2 aldar2 aldemar2 alden2 alderano2 aldin2 aldis2 aldný1 aldo2 aldona1
    aldonza1 aldís1 alea1 aleah1 alease1 alec2 alecia1 aleck2 aleen1 aleena1 aleida1 aleix2 alejandra1 alejandro2
    alejo2 alek2 aleks2 aleksandar2 aleksander2 aleksandr2 aleksandra1 aleksandrs2 aleksanteri2 aleksei2 aleksej2
    aleksi2 alen2 alena1 alene1 alenka1 aleodor2 alesha1 alesia1 alessandra1 alessandro2 alessia1 alessio2 aleta1
    aletha1 alethea1 aletta1 alex3 alexa1 alexandar2 alexande2 alexander6 alexandr3 alexandra1 alexandre2 alexandrea1
    alexandria1 alexandrie1 alexandrina1 alexandro2 alexandros2 alexandru2 alexandría1 alexe2 alexei2 alexej2
    alexina1 alexis2 alexus1 alexys1 alexzander2 alexía1 alexíus2 aleš2 alf2 alfa1 alferd2 alfie2 alfio2 alfons2
    alfonse2 alfonsina1 alfonso2 alfonz2 alfonzo2 alfred2 alfreda1 alfredo2 alfreð2 alfréd2 alfífa1 algernon2 algie2
    algot2 algış1 ali3 alia1 aliabbas2 aliana1 alica1 alice1 alicia1 alicja1 alida1 aliihsan2 alijah2 alika1 alin2
    alina1 aline1 alinur2 alireza2 alirio2 alis1 alisa1 alise1 aliseydi2 alisha1 alison1 alissa1 alisson1 alistair2
    alistar2 alister2 alivia1 alix1 aliya1 aliyu2 aliza1 alize1 alizée1 alja1 aljaž2 aljoša2 alka1 alkor2 alla1
    allahverdi2 allan2 allana1 allean1 alleen1 allegra1 allen6 allena1 allene1 alli2 allie1 alline1 allison5
    allisson1 allyn3 allyson1 allyssa1 allý1 alma1 almar2 almasi1 almast1 almaz1 almeda1 almedia1 almer2 almeta1
    almina1 almir2 almira1 almon2 almudena1 almus2 almut1 almuth1 almyra1 alois2 aloisia1 alojz2 alojzia1 alojzij2
    alojzija1 aloma1 alondra1 alonza2 alonzo2 aloys2 aloyse1 aloysius2 aloïs2 alparslan2 alpcan2 alpheus2 alphonce2
    alphons2 alphonse2 alphonsine1 alphonso2 alphonsus2 alpin2 alpsü2 alrekur2 alrún1 alsoy3 alta1 altagracia1 altha1
    altie1 altin2 alton2 altoğan2 altuğ2 altınbike1 altınkaya2 altınçiçek1 altınışın2 alva3 alvah2 alvan2 alvar2
    alvaro2 alve2 alveiro2 alvena1 alver2 alvera1 alverda1 alverta1 alvia2 alvie2 alvilda1 alvin2 alvina1 alvira1
    alvis2 alvy2 alvīne1 alwilda1 alwin2 alwina1 alwine1 aly1 alya1 alyce1 alycia1 alys1 alysa1 alyse1 alysha1
    alysia1 alyson1 alyssa1 alyssia1 alyvia1 alzina1 alícia1 alída1 alína1 alís1 alísa1 alīda1 alışık1 alžbeta1
    alžběta1 ama1 amadea1 amadeo2 amadeus2 amado2 amadou2 amahle1 amaira1 amaka1 amal1 amalia1 amalie1 amalija1
    amalía1 amanda1 amandine1 amani3 amar2 amara1 amarachi1 amare2 amari3 amarion2 amaris1 amasa2 amaury2 amaç2
    ambar1 amber1 amberly1 ambers2 ambre1 ambreen1 ambrose2 ambróz2 amedeo2 amedeu2 amel1 amela1 amelia1 amelie1
    amelía1 americo2 amerigo2 amey1 ami1 amiah1 amico2 amie1 amil2 amilía1 amin2 amina1 aminata1 aminatu1 amir2
    amira1 amirah1 amit2 amitabh2 amiya1 amiyah1 amleto2 amma1 ammie1 ammon2 amoke1 amol2 amon2 amondi1 among2 amope1
    amos6 amparo1 amra1 amre1 amri2 amrita1 amruta1 amy1 amy-lee1 amy-leigh1 amya1 amza2 amália1 amélia1 amélie1
    amír2 amíra1 amý1 amālija1 an1 ana1 anabel1 anabela1 anabella1 anabelle1 anahi1 anahita1 anaida1 anais1 analia1
    analía1 anamaria1 anamika1 anand2 ananias2 anar2 anargül1 anas2 anasa1 anastacia1 anastacio2 anastasia1
    anastasie1 anastasios2 anastasía1 anastatia1 anastázie1 anatol2 anatole2 anatoli2 anatolie2 anatolij2 anatoly2
    anay2 anaëlle1 anaïs1 anca1 ancel2 ancil2 ancizar2 ancuța1 anda1 anders2 andile2 andiç2 andjela1 andjelina1
    andon2 andra3 andrada1 andrae2 andre2 andrea3 andreas2 andree3 andreea1 andrei2 andreia1 andrej2 andreja1
    andrejka1 andrejs2 andres2 andrew2 andrey2 andrešs2 andri2 andria1 andrian2 andrija2 andrin2 andrina1 andris2
    andriy2 andrzej2 andrá1 andré2 andréa1 andréas2 andrée1 andrés2 andwele2 andy2 anděla1 anej2 anel1 anemona1 anes2
    aneta1 anete1 anett1 anetta1 anette1 anežka1 anfernee2 anfinn2 angalia3 angantýr2 angavu2 ange2 angela1 angele1
    angelia1 angelica1 angelika1 angeliki1 angelina1 angeline1 angelita1 angella1 angelo2 angelíka1 anggabaya2
    anghel2 anghelina1 angi2 angie1 angus2 angèle1 angélica1 angélique1 anh3 anibal2 anica1 anice1 anicet2 anie1
    anika1 anil2 anina1 anirudh2 anis2 anisa1 anissa1 anita1 anitra1 aniya1 aniyah1 anișoara1 anja1 anjali1
    anjanette1 anjelica1 anjolaoluwa2 anka1 anke1 ankica1 anmol2 ann1 ann-britt1 ann-charlott1 ann-charlotte1
    ann-christin1 ann-christine1 ann-kathrin1 ann-kristin1 ann-louise1 ann-mari1 ann-marie1 ann-sofi1 ann-sofie1
    anna1 anna-karin1 anna-lena1 anna-liisa1 anna-lisa1 anna-luise1 anna-maria1 anna-marie1 annabel1 annabell1
    annabella1 annabelle1 annah1 annak2 annalena1 annaliese1 annalisa1 annalise1 annalísa1 annamae1 annamaria1
    annamarie1 annar2 annarr2 annas2 annastacia1 anne1 anne-catherine1 anne-françoise1 anne-kathrin1 anne-katrin1
    anne-laure1 anne-lise1 anne-marie1 anne-rose1 anne-sophie1 annedore1 annegret1 annegrete1 annekatrin1 anneke1
    annel2 anneleen1 annelene1 anneli1 annelie1 annelies1 anneliese1 annelise1 annelore1 annelí1 annemarie1
    annemette1 annemie1 annemijn1 anner1 annerose1 annes2 annet1 annett1 annetta1 annette1 anney1 anni1 annibale2
    annica1 annice1 annick1 annie1 anniina1 annija1 annika1 annikki1 annina1 annis1 annita1 annmarie1 annukka1
    annunziata1 anny1 annía1 anný1 anom2 anona1 anoni2 anouk1 ansaldo2 ansel2 anselm2 ansgar2 ansh2 ansis2 ansley1
    anson2 ansora1 anssi2 antero2 anthoney2 anthony6 antim2 antione2 antionette1 antje1 anto2 antoaneta1 antoin2
    antoine2 antoinette1 anton2 antone2 antonela1 antonella1 antonello2 antonetta1 antonette1 antoni2 antonia1
    antonie3 antonietta1 antonija1 antonin2 antonina1 antonino2 antonio2 antonios2 antonis2 antoniu2 antonius2
    antons2 antony2 antonía1 antonín2 antoníus2 antoon2 antra1 antti2 antun2 antwain2 antwan2 antwon2 antònia1
    antónia1 antónio2 antônio2 anu1 anupam2 anusha1 anushka1 anuța1 anvar2 anvi1 anwar2 anya1 anyango1 anyi1 aníbal2
    aníka1 anína1 aníta1 anđa1 anđela1 anže2 aodhan2 aoibheann1 aoibhin1 aoibhinn1 aoife1 aongus2 aparna1 apaydın2
    apolena1 apolline1 apollo2 apollonia1 apostolos2 april1 apríl1 aqil2 ara1 arabella1 araceli1 aracely1 aradhana1
    arah1 aral1 araminta1 aran2 aras2 aravind2 arba2 arben2 arbey2 arbie2 arbnor2 arcan2 arcelia1 archibald2 archie2
    arda2 ardath1 ardelia1 ardell3 ardella1 ardelle1 arden3 ardeth1 ardian2 ardis1 ardit2 ardita1 ardith1 ardyce1
    ardís1 areli1 arely1 arent2 ares2 aretha1 arey1 arezki2 argemiro2 argie1 argono2 argu2 ari2 ariadna1 arian2
    ariana1 ariane1 arianna1 arianne1 aribert2 aric2 arie3 ariel3 ariella1 arielle1 arif2 arifcan2 arike1 arild2
    arilíus2 arin2 arina1 arinbjörg1 arinbjörn2 arinola1 aris3 arisa1 aristide2 aristița1 arja1 arjun2 arkady2 arkie1
    arkut2 arla1 arlan2 arland2 arleen1 arlen2 arlena1 arlene1 arlet1 arleth1 arletta1 arlette1 arley3 arlie3 arlin2
    arlind2 arlinda1 arline1 arlington2 arlis2 arlo2 arly1 arlyn2 arlyne1 armahan1 arman2 armand2 armande1 armando2
    armands2 armani3 armas2 armelle1 armend2 armenía1 armida1 armin2 arminda1 arminta1 armond2 arna1 arnald2 arnaldo2
    arnaldur2 arnar2 arnau2 arnaud2 arnaude1 arnav2 arnberg2 arnbergur2 arnbjörg1 arnbjörn2 arnborg1 arnd2 arndís1
    arndór2 arne2 arnes2 arnetta1 arney1 arnfinna1 arnfinnur2 arnfreyr2 arnfried2 arnfríður1 arngeir2 arngerður1
    arngils2 arngrímur2 arngunnur1 arnheiður1 arnhildur1 arnie2 arnika1 arnim2 arnis2 arnkatla1 arnkell2 arnlaug1
    arnlaugur2 arnleif1 arnleifur2 arnljót1 arnljótur2 arnlín1 arnmundur2 arnmóður2 arno2 arnoddur2 arnold6 arnoldo2
    arnolds2 arnošt2 arnrós1 arnrún1 arnsteinn2 arnulf2 arnulfo2 arnviður2 arnór2 arnóra1 arnúlfur2 arnþrúður1
    arnþór2 arnþóra1 aron2 arpağ2 arpád2 arra1 arran2 arrie1 arron2 arsenie2 arsenio2 arsim2 arsipatra2 art2 arta3
    artan2 artanto2 artawan2 artelia1 artem2 artemisa1 arther2 arthor2 arthur6 arthúr2 artie3 arto2 arttu2 artturi2
    artur2 arturo2 arturs2 artúr2 artūrs2 aru2 arun2 arunima1 arusi1 arvel2 arvid2 arvil2 arvilla1 arvin2 arvind2
    arvo2 arvīds2 arya1 aryan2 aryana1 aryanna1 arziye1 arzu1 aría1 aríanna1 aríel2 aríella1 arín1 arína1 arís1
    aríus2 arıel2 arıkol2 arıpınar1 arısoy2 asa1 asad2 asael2 asafe2 asake1 asalet2 asali1 asani2 asanti3 asatira1
    asberry2 asbjørn2 asger2 asha1 ashanti1 ashely1 ashlea1 ashlee1 ashleigh1 ashlene1 ashley7 ashli1 ashlie1
    ashling1 ashly1 ashlyn1 ashlynn1 ashok2 ashraf2 ashtyn1 asif2 asila1 asilbek2 asiman3 asirwada2 asirwanda2 askja1
    asko2 askur2 aslan2 aslanhan2 aslijan2 asliye1 asma1 asmadi2 asman2 asmianto2 asmini1 asmira1 asmuni2 ason1
    aspar2 assa1 assar2 assia1 assumpta1 assunta1 asta1 aston2 astrid1 astrit2 asu1 asuka1 asunción1 aswani2 asírí1
    asım2 atabala2 atagün2 atalay2 atalía1 atamoğlan2 atanur1 atasagun2 atatöre2 atena1 atenulf2 atgun2 atha3
    athanasios2 atharv2 athena1 athman2 athuman2 athumani2 ati1 atiena1 atieno1 atila2 atilhan2 atinuke1 atiyye1
    atla1 atli2 atma2 atmaja2 atnan2 atte2 atticus2 attie1 attila2 attilio2 attracta1 atılgan2 aubra2 aubree1 aubrey3
    aubrie1 aud1 aude1 audie3 audley2 audra1 audrey1 audriana1 audrianna1 audrina1 audry1 audy2 august2 augusta1
    auguste3 augustin2 augustina1 augustine3 augusto2 augusts2 augustus2 augustín2 aukusti2 aulikki1 aulis2 aune1
    aurel2 aurelia1 aurelian2 aureliana1 aurelie1 aurelien2 aurelio2 aurica1 aurică2 aurilla1 aurora1 aurore1
    aurthur2 aurélia1 aurélie1 aurélien2 ausma1 austar2 austen2 austin6 austine2 austmann2 austmar2 auston2 austra1
    austri2 austyn2 auther2 authur2 auðbergur2 auðbert2 auðbjörg1 auðbjörn2 auðbjört1 auðdís1 auðgeir2 auðkell2
    auðlín1 auðmundur2 auðna1 auðný1 auðrún1 auðun2 auðunn2 auður1 auðólfur2 ava1 avah1 averi1 averie1 averil1
    avgust2 avi2 avie1 avis1 avni3 avon2 avram2 avril1 avunç1 avşin2 awa1 awero1 awesi1 axel2 axelle1 axelma1 axelía1
    axenia1 axinte2 aya1 ayaan2 ayan1 ayana1 ayanna1 ayasun1 ayaydın2 aybet1 aybora2 aycagül1 aydan3 aydar1 ayden2
    aydin2 aydinç2 ayduru1 aydın2 aydınbey2 ayesha1 aygutalp2 aygönenç1 aygül1 aygün1 ayhan1 ayinde2 ayinke1 aykut1
    aykutalp2 ayla1 ayleen1 aylil1 aylin1 aylla1 ayman2 aymen2 aymeric2 aynilhayat1 aynur1 aynımah1 ayodeji2 ayodele2
    ayoka1 ayoub2 aypar2 ayse1 aysel1 aysema1 aysevim1 aysoy2 aysu1 aysuna1 aytek2 ayten1 aytuna2 aytöz1 ayu1 ayub2
    ayumi1 ayush2 ayushman2 ayvas2 ayyaruk1 ayçan1 ayülker1 ayşan2 ayşe1 ayşeana1 ayşenur1 azaan2 azad2 azade1
    azalee1 azaria1 azariah1 azeglio2 azettin2 aziz2 aziza1 azize1 azizi2 azra1 azucena1 azul1 azzie1 açıkel2 açılay1
    aïcha1 aðalberg2 aðalbergur2 aðalbert2 aðalbjörg1 aðalbjörn2 aðalbjört1 aðalborg1 aðalborgar2 aðaldís1
    aðalfríður1 aðalgeir2 aðalheiður1 aðalmundur2 aðalráður2 aðalrós1 aðalsteina1 aðalsteinn2 aðalsteinunn1 aðalveig1
    aðólf2 aþena1 ağa2 ağahadi2 ağakişi2 ağamalı2 ağamusa2 ağaxan2 ağbegim1 ağca1 ağmur2 aşhan1 aşir2 baaba1
    babasola2 babatunde2 babatunji2 babawale2 babett1 babette1 babyboy2 baccio2 bachittar2 badegül1 bagas2
    baghyawati1 bagiya2 bagus2 bagya2 bahaddin2 bahadurjit2 bahadır2 bahari3 bahati2 bahittin2 bahram2 bahtinur1
    bahuraksa2 bahuwarna2 bahuwirya2 baiba1 bailey7 bailie2 bairbre1 bajragin2 bajram2 bakari2 bakda2 bakhshi2 baki2
    bakiadi2 bakianto2 bakidin2 bakijan2 bakiman2 bakiono2 bakti2 baktiadi2 baktianto2 baktiono2 bala2 balamantri2
    balangga2 balapati2 balatekin2 balaxanım1 balca1 baldassare2 baldey1 baldrún1 baldur2 baldvin2 baldvina1
    balendra2 balhaar2 bali2 balidin2 balijan2 balinda2 baljiwan2 ballı1 baltasar2 baltaş2 balthasar2 balvan2
    balveer2 balz2 balázs2 bama1 bambang2 bambi3 banara2 banawa2 banawi2 bancar2 bandile2 banjeet2 banü1 baptist2
    bara1 barack2 barak2 baraka2 barasa2 barbara1 barbie1 barbora1 barbra1 barbro1 barbára1 barica1 baris2 bariş2
    barkha1 barnaby2 barney2 barnie2 barri2 barrie3 barry6 barsen2 bart2 bartholomew2 bartholomäus2 bartolomej2
    bartolomeo2 bartolomeu2 bartosz2 barði2 barışcan2 bas2 basarab2 bascom2 bashir2 bashkim2 basil2 basile2 basriye1
    bassam2 bassi2 bassí1 bastiaan2 bastian2 bastien2 bastían2 basım2 baturay2 batırhan2 baudouin2 baugur2 bayard2
    baydu2 baykan2 baylee1 baylie1 bayman2 bayram2 bayron2 bayruhan2 baytal2 bayu2 bayzettin2 bağdat1 bağdaş2 başay2
    başhan2 başok2 bea1 beadie1 beata1 beate1 beatrice1 beatrijs1 beatrix1 beatriz1 beau2 beaulah1 bebba1 bebe3
    beckie1 becky1 beda3 bedi2 bediriye1 bedri2 bedřich2 beecher2 begga1 begim1 behiza1 behnam2 behrem2 behruz2
    beinir2 beinteinn2 beitir2 bekan2 bekbay2 bekim2 bekir2 bektaşi2 bela2 belen1 belgizar1 belia1 belinda1 belkize1
    bella1 bellisan2 belo2 belva1 ben2 bena1 benard2 benedetto2 benedict2 benedicte1 benedikt2 benedikta1 benedikte1
    benedita1 benek1 bengibay2 bengt2 bengta1 beni2 beniamin2 benice1 benicio2 benidikt2 benidikta1 benita1 benito2
    benjaman2 benjamen2 benjamim2 benjamin6 benjamine2 benjamín2 benji2 benjiman2 benjman2 benn2 benna1 benney1
    benno2 benný1 benol2 benone2 benoný2 benoît2 benta1 bente1 bentey1 benthe1 bento2 bentína1 benvenuto2 benía1
    benício2 beníta1 benóní2 benóný2 beppe2 bera1 berat2 beray1 berdie1 beren2 berend2 berenice1 berent2 bergdís1
    bergey1 bergfinnur2 bergfríður1 bergheiður1 berghildur1 berghreinn2 bergjón2 berglaug1 berglind1 bergljót1
    berglín1 bergmann2 bergmannía1 bergmar2 bergmundur2 bergný1 bergrán1 bergrín1 bergrós1 bergrún1 bergsteinn2
    bergsveinn2 bergur2 bergvin2 bergþór2 bergþóra1 berit1 beriye1 berkal2 berki2 berkley2 berksay2 bernabé2
    bernadette1 bernadine1 bernard6 bernarda1 bernardine1 bernardo2 bernd2 bernd-dieter2 berndt2 berneice1 bernetta1
    bernfried2 bernhard2 bernhardine1 bernharð2 bernharður2 berni2 bernice1 bernie2 berniece1 bernita1 bernt2
    bernward2 bernódus2 bernódía1 berra1 berran2 berrin1 bersi2 bert2 berta1 bertel2 bertha1 berthe1 berthold2
    bertie3 bertil2 bertina1 bertold2 berton2 bertram2 bertrand2 besart2 besarta1 besey1 beshte2 besim2 besin2
    besnik2 bess1 besse1 bessi2 bessie1 bessí1 beste1 bestla1 betania1 betanía1 beth1 betha1 bethan1 bethann1
    bethany1 bethzy1 betina1 betsey1 betsy1 betsý1 bett2 bette1 betti1 bettie1 bettina1 betty1 bettye1 bettyjane1
    bettylou1 bettý1 betúel2 beula1 beulah1 bev1 beverlee1 beverley1 beverly1 beyda2 beyhatun1 beyler2 beyonce1
    beyzade2 bezek1 beáta1 beňadik2 bhanumati1 bhavani1 bhavika1 bhavini1 bhavna1 bhavya1 bhekani2 bhekisisa1
    bhekizizwe1 bhekokwakhe1 biagio2 bianca1 bianka1 bibi1 bibiana1 bibisora1 bibiána1 bibuwa2 bican2 bidayet1
    biddie1 bieke1 biel2 bijan2 bil1 bilal2 bilay1 bilender2 bilgen2 bilginur1 bilgütay2 bilha1 biljana1 bilkay1
    bilkisu1 bill2 billie3 billie-jo1 billy2 billye1 bilol2 biltaş2 bimala1 bina1 binay1 binbaşar2 binışık2 birben1
    birdella1 birger2 birgid1 birgir2 birgit1 birgitt1 birgitta1 birgitte1 birgül1 birkir2 birna1 birnir2 birsan1
    birsen2 birt2 birta1 birte1 birtha1 birthe1 birtie1 birtingur2 birtir2 birtna1 biruta1 biserka1 bishakha1 bitten1
    bitül1 bişar2 bjargar2 bjargdís1 bjargey1 bjargheiður1 bjarghildur1 bjarglind1 bjargmundur2 bjargþór2 bjarkan2
    bjarkar2 bjarkey1 bjarki2 bjarklind1 bjarma1 bjarmar2 bjarmi2 bjarnar2 bjarndís1 bjarne2 bjarney1 bjarnfinnur2
    bjarnfreður2 bjarnfríður1 bjarngerður1 bjarnharður2 bjarnheiður1 bjarnhildur1 bjarnhéðinn2 bjarni2 bjarnlaug1
    bjarnlaugur2 bjarnleifur2 bjarnrún1 bjarnsteinn2 bjarnveig1 bjarnólfur2 bjarný1 bjarnþrúður1 bjarnþór2 bjarnþóra1
    bjartey1 bjartmann2 bjartmar2 bjartmey1 bjartur2 bjartþór2 bjorn2 bjólan2 bjólfur2 björg1 björgey1 björgheiður1
    björghildur1 björgmundur2 björgvin2 björgólfur2 björgúlfur2 björk1 björn2 björney1 björnfríður1 björnólfur2
    björt1 bjørg1 bjørn2 bladimir2 blahoslav2 blaine2 blaise2 blake7 blanaid1 blanca1 blanche1 blanchie1 blandine1
    blanduzia1 blane2 blanka1 blas2 blathnaid1 blaž2 blažej2 blažena1 blerim2 blerina1 blerta1 bluette1 bluford2
    bláey1 blædís1 blængur2 blær3 blævar2 blín1 blíða1 blómey1 bo2 boaz2 bob2 boban2 bobba1 bobbi1 bobbie3 bobby2
    bobbye1 bobur2 bodil1 bodo2 boe2 boel1 boga1 bogdan2 bogdana1 bogdís1 bogga1 boghildur1 bogi2 bogomir2 bohdan2
    bohdana1 bohumil2 bohumila1 bohumír2 bohuslav2 bohuslava1 bohuš2 bojan2 bolatito1 boleslav2 bolli2 boluwatife1
    boma3 bonface2 bongani2 bonifác2 bonita1 bonnie1 bonu1 borahan2 borataş2 borg1 borgar2 borgdís1 borghildur1
    borgný1 borgrún1 borgúlfur2 borgþór2 borgþóra1 boris2 borris2 borut2 bose2 bosibori1 botnía1 bouchra1 boyd6
    boynak2 boysie2 bozbağ2 bozena1 bozerk2 boztaş2 boði2 boğatimur2 bořivoj2 boštjan2 božena1 božica1 božidara1
    božo2 brad2 bradley6 bradly2 brady6 bradyn2 braeden2 braedon2 braelyn1 braga1 braghildur1 bragi2 brahim2 braiden2
    bram2 bramwel2 brandan2 branddís1 brande1 brandee1 branden2 brandi1 brandie1 brandin2 brandon6 brandur2 brandyn2
    branislav2 branislava1 branka1 branko2 braulio2 bravin2 brayan2 brayden2 braydon2 braylen2 braylon2 brea1 breana1
    breandan2 breann1 breanna1 breanne1 brecht2 breda1 bree1 breeda1 breege1 breffni1 breki2 brencis2 brenda1
    brendah1 brendan2 brenden2 brendon2 brenna1 brennen2 brennon2 breno2 brent2 brenton2 breonna1 bresi2 brestir2
    bret2 brett2 bria1 brian2 briana1 brianda1 brianna1 brianne1 brice2 brid1 bridger2 bridget1 bridgett1 bridgette1
    bridgit1 bridie1 briek2 brielle1 brien2 brieuc2 briget1 brigette1 brighid1 brigid1 brigita1 brigitta1 brigitte1
    brijesh2 brilyant1 brimar2 brimdís1 brimhildur1 brimi2 brimir2 brimrún1 brinda1 brinley1 brion2 brionna1 brisa1
    brita1 britany1 britney1 britni1 britny1 britt-mari1 britt-marie1 britta1 brittaney1 brittani1 brittanie1
    brittany3 brittnay1 brittnee1 brittney1 brittni1 brittnie1 brittny1 brjánn2 broddi2 broderick2 brodie2 brona1
    bronach1 bronagh1 bronislava1 bronwen1 bronwyn1 brooke1 brooklynn1 bror2 bruce6 bruna1 brunhild1 brunhilde1
    bruni1 bruno2 bryan6 bryana1 bryanna1 bryce2 brycen2 brylee1 bryn1 bryndís1 brynfríður1 bryngeir2 bryngerður1
    brynheiður1 brynhildur1 brynja1 brynjar2 brynjólfur2 brynjúlfur2 brynlee1 brynleifur2 brynn1 brynný1 brynsteinn2
    bryntýr2 brynþór2 bryon2 bryton2 brá1 brák1 brândușa1 bríana1 bríanna1 bríet1 brími2 brăduț2 bucur2 budd2 buddie2
    budi2 buel2 buelah1 buell2 buena1 buffy1 buford2 buhari2 bujar2 bukola1 bukurije1 bula1 bulah1 bulunç2 bunmi1
    burak2 burakhan2 burckhard2 burcuhan1 buren2 burghard2 burim2 burkard2 burkhard2 burkhardt2 burkney1 burkni2
    burleigh2 burnell2 burnice3 burnie2 burrel2 burt6 burç2 busara1 busisiwe1 buyrukhan2 buşra1 bylgja1 byrdie1
    byron2 bystrík2 bára1 bárbara1 bárður2 bärbel1 bæring2 bæringur2 bæron2 béatrice1 béatrix1 bénédicte1 bérengère1
    bérénice1 bíbí1 bína1 bóas2 bóel1 bói2 bót1 bóthildur1 bótólfur2 börje2 börkur2 börteçin2 böðvar2 bøje2 børge2
    búi2 búri2 büget2 bünyamün2 büreyre1 büşranur1 bănel2 břetislav2 cabbar2 cabir2 caden2 cael2 caesar2 caetana1
    cagak2 cahal2 cahan1 cahangir2 cahir2 cahya2 cahyadi2 cahyanto2 cahyo2 cahyono2 caiden2 cailin1 cailum2 cailyn1
    caio2 cait1 caitlin1 caitlyn1 caitlynn1 caitriona1 caius2 cajsa1 caket2 cakrabirawa2 cakrabuana2 cakrajiya2
    cakrawala2 cakrawangsa2 cal2 calcedonio2 caldonia1 cale2 caleb2 calebe2 caleigh1 cali1 calista1 callan2 calleigh1
    callie3 callum2 calogero2 calum2 calvin2 calvince2 cambria1 camden2 cameron7 cami1 camil2 camila1 camilla1
    camille3 camillo2 camillus2 camilo2 camisha1 cammie1 campo2 camren2 camron2 camryn3 can2 canan1 canberk2 candace1
    candelaria1 candeniz2 candi1 candice1 candido2 candis1 candra3 candrakanta2 candyce1 canfeza1 cangür2 canice2
    cannie1 cannur3 canseven1 cansin2 cantemir2 cantez2 canur1 caoilfhionn1 caoimhe1 caoimhin2 caolain2 caolan2
    caomhan2 capa2 capitola1 cappie1 capucine1 cara1 caragh1 caraka2 caren1 carey7 cari1 caridad1 carie1 carin1
    carina1 carine1 carisa1 carita1 carl2 carl-heinz2 carl-johan2 carla1 carlee1 carleen1 carleigh1 carlene1
    carleton2 carley1 carli1 carlie3 carlijn1 carlo2 carlos2 carlota1 carlotta1 carlton6 carly1 carlyle2 carlyn1
    carma1 carman1 carmel1 carmela1 carmelita1 carmella1 carmelo2 carmen1 carmenza1 carmina1 carminho1 carnell2
    carol1 carola1 carolann1 carole1 carolee1 carolien1 carolin1 carolina1 caroline1 carolyn1 carolyne1 carolynn1
    carra1 carren1 carri1 carrie1 carrol3 carsen2 carsten2 carub2 cary2 caryl1 caryn1 cas2 casandra1 casen2 casey7
    casian2 casiana1 casie1 casimer2 casimir2 casimiro2 caspar2 casper2 cassandra1 cassius2 cassondra1 cataleya1
    catalina1 catarina1 caterina1 cathal2 catharina1 catharine1 catherina1 catherine1 catheriona1 cathern1 cathi1
    cathie1 cathleen1 cathrin1 cathrina1 cathrine1 cathriona1 cathryn1 cathy1 catia1 catina1 catinca1 catrin1
    catrina1 catrine1 catrinel1 catriona1 catur2 caturangga2 cauã2 cauê2 cavad2 cavid2 cavit2 cawisadi2 cawisono2
    cawuk2 cayadi2 cayden2 caydence1 cayla1 caylee1 cazimir2 ceara1 ceasar2 cebesoy2 cecelia1 cecep2 cecil2 cecile1
    cecilia1 cecilie1 cecilija1 cecille1 cecily1 cecilía1 cecília1 cedide1 cedric2 cedrick2 cedrin2 ceil1 celal2
    celena1 celene1 celeste1 celestia1 celestine1 celestino2 celia1 celie1 celilay2 celina1 celine1 cem2 cemal2
    cemalettin2 cemani2 cemeti2 cemil2 cemiyle1 cemplunk2 cena1 cenan2 cengiz2 cengkal2 cengkir2 centa1 centrine1
    ceola1 cephus2 cerasela1 cercis2 cesar2 cesare2 cetin2 cevale1 cevheri2 ceyhun3 ceyla1 ceylin1 ceylon2 ceyran1
    cezar2 cezara1 cezayir2 chaaya1 chabane2 chace2 chad2 chadd2 chadrick2 chadwick2 chaim2 chaitaly1 chaitanya2
    chaka1 chakradev2 chakradhar2 chakrika1 chalmer2 chaman1 chameli1 champak2 chana1 chanakya2 chancey2 chanchal1
    chanda1 chandani1 chandler6 chandra3 chandran2 chandresh2 chanel1 chanelle1 chanez1 chanie1 chaniya1 channie1
    channing3 chantal1 chante1 chantel1 chantelle1 chao2 charan2 charis1 charissa1 charisse1 charita1 charla1 charle2
    charlee1 charleen1 charlene1 charles6 charley3 charlie3 charline1 charlize1 charlott1 charlotta1 charlotte1
    charlottie1 charls2 charlsie1 charly2 charmaine1 charo2 charolette1 charos1 charvi1 chas2 chasity1 chasmum1
    chatresh2 chatura2 chauncey2 chauncy2 chausiki1 chavvi1 chaya1 chaz2 che2 chebet1 chege2 cheikh2 chelangat1
    chelsea1 chelsey1 chelsi1 chelsie1 chelsy1 chepkemoi1 chepkoech1 chepkorir1 cher1 cherelle1 cheri1 cherie1
    cherif2 cherilyn1 cherise1 cherith1 cherly1 cherotich1 cherrelle1 cherri1 cherrie1 cherryl1 cheruiyot2 cheryl1
    cheryle1 cheryll1 chesley2 chessie1 chester2 chestina1 chet2 cheusi2 cheyanne1 cheyenne3 chiamaka1 chiara1
    chibuzo2 chidi2 chidimma1 chigozie2 chijioke2 chika1 chike2 chimere1 chinedu2 chinelo1 chinyere1 chipukizi1
    chiquita1 chiraz1 chizoba1 chloe1 chloie1 chloé1 chloë1 chlóe1 chong3 chris3 chrissie1 chrissy1 christa1
    christa-maria1 christabel1 christal1 christeen1 christel1 christelle1 christena1 christene1 christer2 christi1
    christiaan2 christian6 christiana1 christiane1 christianne1 christie3 christin1 christina1 christine1 christion2
    christl1 christof2 christofer2 christoffer2 christop2 christoper2 christoph2 christophe2 christopher6 christos2
    christy3 chrystal1 chuck2 chuki3 chukwudi2 chukwuemeka2 chukwuma2 chunhua1 chyna1 chynna1 châu2 cian2 cianan2
    ciaobella1 ciara1 ciaran2 ciarra1 ciarrai1 cicely1 cici1 cielo1 ciera1 cierra1 cihan1 cihandide2 ciji1 cilla1
    cilli1 cillian2 cilly1 cinda1 cindi1 cindoruk2 cindy1 cinta1 cinthia1 cinzia1 ciprian2 cipriana1 cipriano2 ciril2
    cirillo2 cirkeline1 ciro2 citlali1 citlalli1 citra1 claas2 clabe2 claes2 claiborne2 clair3 claire1 claire-lise1
    clara1 clarabelle1 clarance2 clare1 clarence2 claribel1 clarice1 clarinda1 clarine1 clarisa1 clarissa1 clarisse1
    clark6 clarnce2 clas2 classie1 claud2 claude2 claudette1 claudia1 claudie3 claudine1 claudio2 claudiu2 claudius2
    claudy2 claus2 claus-dieter2 claus-peter2 clavs2 clay6 clayton6 clearence2 cleda1 clelia1 clell2 clella1
    clemence3 clemencia1 clement6 clemente2 clementina1 clementine1 clemie1 clemma1 clemmie3 clemon2 cleo3 cleola1
    cleon2 cleone1 cleopatra1 cleophas2 cleora1 cleta1 cletus2 cleva1 cleve2 clevie1 clide2 cliffie1 clifford2
    clifton6 clint2 clinton2 cliodhna1 cliona1 clive2 clodagh1 cloe1 clora1 clothilde1 clotilda1 clotilde1 clovis2
    cloyd2 cloé1 clyda1 clyde2 clydie1 clytie1 clàudia1 cláudia1 cláudio2 cläre1 clémence1 clément2 clémentine1 coby2
    codey2 codi3 codie3 codin2 codrin2 codrina1 codruț2 codruța1 cody2 coen2 colby3 coleen1 coleton2 coletta1
    colette1 colie2 colin2 coline1 colins2 colleen1 collette1 collin2 collince2 collis2 colm2 colman2 colten2 colton2
    coluccio2 colum2 columba2 columbia1 columbus2 conal2 conall2 conan2 conard2 concepcion1 concepción1 concepta1
    concetta1 conchita1 conchur2 conleth2 connie1 conny3 conor2 conrad6 conradin2 consolata1 constance1 constantin2
    constantina1 constantine2 constanza1 constanze1 constança1 constanța1 consuela1 consuelo1 contina1 coolidge2
    cora1 coraima1 coralia1 coralie1 coraline1 corda1 cordaro2 cordelia1 cordell2 cordella1 cordia1 cordie1 cordula1
    corean1 corene1 corentin2 coretta1 corey3 cori1 corie1 corina1 corine1 corinna1 corinne1 coriolano2 corliss1
    cormac2 cormack2 corneille2 cornelia1 cornelio2 cornelious2 cornelis2 corneliu2 cornelius2 cornell2 cornie1
    corrado2 corrina1 corrine1 corry2 corsin2 cortney3 corvin2 cory2 cosima1 cosimo2 cosmas2 cosmin2 cosmina1 cosmo2
    costache2 costantino2 costanzo2 costel2 costin2 coty2 courteney1 courtland2 courtney5 coşkun2 coşqun2 craig6
    crenguța1 creola1 cressie1 crete1 crin2 crina1 cris3 crissie1 crissy1 crista1 cristea2 cristen1 cristhian2
    cristi1 cristian2 cristiana1 cristiano2 cristin1 cristina1 cristine1 cristobal2 cristofer2 cristofor2 cristopher2
    cristy1 crysta1 csaba2 ctibor2 ctirad2 cuheyna1 cuman2 curdin2 curt2 curtis6 curtiss2 cvetka1 cvetko2 cydney1
    cyndi1 cyntha1 cynthia1 cyprián2 cyriel2 cyril2 cyrill2 cyrille2 cyrus2 czeslaw2 cátia1 cäcilia1 cäcilie1 cécile1
    cédric2 céleste1 célestin2 célestine1 célia1 célina1 céline1 césar2 côme2 cümşüd2 cüneyit2 cýrus2 călin2 cătălin2
    cătălina1 daan2 dacian2 daciana1 dacin2 dadap2 dadi2 dafina1 dafne1 dagbjartur2 dagbjörg1 dagbjört1 dagel2
    dagfari2 dagfinnur2 dagfríður1 daggeir2 daggrós1 dagheiður1 dagmann2 dagmar1 dagmara1 dagmey1 dagny1 dagný1
    dagnýr2 dagobert2 dagoberto2 dagrún1 dagur2 dagþór2 dahiana1 dai2 daiana1 daiga1 daija1 daijah1 daina1 dainess1
    dainis2 daire3 dairine1 dairo2 daisey1 daisha1 daisie1 daisy1 daisye1 daja1 dajana1 dakoda2 dakota3 dakotah2
    daksh2 daksha1 dakshesh2 dalaja1 dalan2 dalbert2 dalbir2 daldís1 dale6 daler2 dalia1 dalibor2 dalili1 dalima1
    daliman2 dalimin2 daliono2 dalkılıç2 dalla1 dalli2 dallilja1 dallin2 dalmann2 dalmar2 dalmas2 dalrós1 dalvin2
    dalía1 damarcus2 damari2 damarion2 damaris1 dameon2 damian2 damiano2 damien2 damienne1 damife2 damijan2 damini1
    damion2 damir2 damián2 damjan2 damjana1 damlanur1 damon2 damond2 damu2 damyanti1 dan2 dana3 danae1 danang2
    dancan2 dancun2 dandre2 daneen1 danelle1 danelíus2 danette1 daney1 danfríður1 danheiður1 danhildur1 dani3 dania1
    danial2 danica1 daniel6 daniela1 daniele3 daniella1 danielle1 danijel2 danijela1 danika1 danilo2 danique1
    daniswara2 danita1 danival2 danièle1 daniël2 danjuma2 dann3 danna1 dannie3 danniel2 dannielle1 danny2 danson2
    dante2 danu2 danuja2 danuta1 danuše1 dany3 danyel1 danyell1 danyelle1 danía1 daníel2 daníela1 daníella1 daníval2
    danış2 daphne1 daphné1 daquan2 dara3 daragh3 darci1 darcie1 darcy3 dardan2 darell2 daren2 daria1 darian3 dariana1
    dariati2 darien2 darijan2 darika1 darimin2 darin2 darina1 darinka1 dario2 darion2 daris2 darius2 dariush2
    dariusz2 darja1 darko2 darl2 darla1 darleen1 darlene1 darline1 darlyne1 darmaji2 darman2 darmana2 darmanto2
    darnell3 darold2 daron2 darpan2 darragh3 darran2 darrel2 darrell2 darren2 darri2 darrian2 darrick2 darrien2
    darrin2 darrion2 darrius2 darron2 darry2 darryl2 darryle2 darryll2 darryn2 darsh2 darsirah2 dartono2 daru2
    daruna2 darvin2 darwin2 darwyn2 dary1 daryani2 daryl2 daryle2 daryn2 darío2 daríus2 dasa2 dashawn2 dasia1 daud2
    daudi2 daulton2 daunte2 davante2 dave2 davey2 davi2 davian2 david6 davida1 davide2 davie2 davin2 davina1 davion2
    davnet1 davon2 davonta2 davonte2 davor2 davorin2 davy2 davíð2 dawn1 dawna1 dawne1 dax2 daxton2 dayamai1 dayami1
    dayana1 dayanara1 dayar2 dayita1 dayle1 dayna1 dayne2 dayse1 daðey1 daði2 daðína1 dağistan2 deaglan2 dean6 deana1
    deandra1 deandre2 deane3 deangelo2 deann1 deanna1 deanne1 deante2 dearbhail1 dearbhaile1 dearbhla1 deasia1 debbi1
    debbie1 debbra1 debby1 debera1 debi1 debora1 deborah1 deborrah1 debra1 debrah1 debroah1 debóra1 decebal2 declan2
    dedra1 dedric2 dedrick2 dee3 deeann1 deedee1 deegan2 deena1 deepa1 deepak2 deepika1 deetta1 deha1 deiby2 deicy1
    deidra1 deidre1 deion2 deirbhile1 deirdre1 deisy1 deja1 dejah1 dejan2 dejon2 dejuan2 del3 delano2 delbert2
    delcie1 delfina1 delfino2 delia1 deliah1 delil2 delila1 delilah1 delina1 delinda1 delisa1 della3 dellar1 delle1
    dellia1 dellie1 delma3 delmar2 delmas2 delmer2 delmus2 delois1 delora1 delores1 deloris1 delos2 delpha1 delphia1
    delphin2 delphine1 delsie1 delton2 delvin2 delwin2 dema1 demarcus2 demario2 demarion2 demeter2 demetra1 demetri2
    demetria1 demetric2 demetrios2 demetrius3 demi1 demi-lee1 demi-leigh1 demian2 demilade2 demirbüken2 demiriz2
    demirok2 demiryürek2 demond2 demonte2 demus2 dena1 dendý1 deneen1 denese1 denice1 deniis1 denine1 denis2 denisa1
    denise1 denisha1 denisse1 denita1 deniz3 denizalp2 denkel2 dennie3 dennis6 denny3 denzel2 denzell2 denzil2
    deníel2 deon3 deondre2 deonta2 deontae2 deonte2 dequan2 derald2 dereck2 derek2 dereon2 deric2 derick2 derik2
    derkay2 derl2 derly1 dermot2 dermott2 deron2 derrek2 derrell2 derval1 dervilla1 dervla1 derwin2 derya1 deryanur1
    deryl2 desean2 deshaun2 deshawn2 desi2 desirae1 desiree1 desirée1 desmond2 despina1 dessa1 dessie3 destany1
    destin2 destinee1 destiney1 destini1 destry2 detlef2 detlev2 dev2 devan3 devansh2 devante2 devaughn2 deven2 devi1
    devika1 devin3 deviner2 devon3 devonta2 devontae2 devonte2 devyn3 deward2 dewayne2 dewey3 dewi1 dex2 dexter2
    deyanira1 dezider2 dezzie1 değer1 değmeer2 dhriti1 dhruv2 diah1 diallo2 dian1 diana1 dianah1 diandra1 diane1
    diann1 dianna1 dianne1 diar2 diarmaid2 diarmuid2 dicie1 dicy1 dida1 didda1 didier2 didina1 diederik2 diedrich2
    diego2 dierk2 dieter2 diethard2 diethelm2 diether2 dietlind1 dietlinde1 dietmar2 dietrich2 digdaya2 dijana1
    dijon2 diken2 dilan2 dilara1 dilcan1 dilder2 dildora1 dilek1 dilfeza1 dilhuş1 dilja1 diljá1 dillan2 dillie1
    dillion2 dilnoz1 dilnur1 dilsitan1 dilşad1 dilşat1 dimas2 dimaz2 dimitri2 dimitrina1 dimitrios2 dimmblá1 dimmey1
    dina1 dinah1 dincer2 dinda1 dinesh2 dinis2 dino2 dinu2 dinçkol2 dinçsü2 diogo2 dion3 dione1 dionicio2 dionigi2
    dionne1 dionte2 dionýz2 dipa2 dipta1 dirican2 dirja2 dirk2 dirlik2 dismas2 ditmar2 ditte1 dittmar2 divya1 diya1
    diyor2 diyora1 diðrik2 diāna1 djamel2 django2 djuana1 djuna1 dmitri2 dmitriy2 dmitry2 dmytro2 dobromila1
    dobroslav2 dobroslava1 dochia1 docia1 dofri2 dogan2 doina1 dola1 dolli2 dollie1 dollye1 dolores1 doloris1 dolph2
    dolphine1 dolphus2 dolun2 dom2 domagoj2 domen2 domenic2 domenica1 domenick2 domenico2 domhnall2 dominga1 domingo2
    domingos2 dominic2 dominick2 dominik2 dominika1 dominique1 dominque1 domnica1 domonique1 don2 dona1 donaciano2
    donagh2 donal2 donald2 donat2 donata1 donatella1 donatello2 donavan2 donavon2 dondre2 donell2 donia1 donie1
    donita1 doniyor2 donn2 donna1 donnacha2 donncha2 donnell2 donnie3 donny2 dono2 donough2 donovan6 donta2 dontae2
    donte2 dora1 dorathea1 dorathy1 dorcas1 dorcus1 doreen1 dorel2 dorene1 doretha1 doretta1 dori1 dorian3 doriana1
    dorien1 dorin2 dorina1 dorinda1 dorine1 dorinel2 doris1 dorit1 dorla1 dorle1 dorli1 dorota1 doroteja1 dorotha1
    dorothe1 dorothea1 dorothee1 dorothy1 dorothée1 dorr2 dorris3 dorte1 dortha1 dorthe1 dorthea1 dorthey1 dorthy1
    doru2 dorukhan2 dosha1 doshia1 doshie1 dosia1 dossie1 dottie1 doug2 douglas6 dounia1 dovie1 dovud2 doyinsola1
    doğanalp2 doğannur1 doğanşah2 doğuhan2 draga1 dragan2 dragana1 dragica1 drago2 dragoș2 dragutin2 drahomír2
    drahomíra1 drahoslav2 drahoslava1 drajat2 drauma1 draumey1 draupnir2 draven2 dražen2 dreki2 drema1 drengur2 drew3
    dries2 drilon2 drita1 driton2 droplaug1 drucilla1 drusilla1 drífa1 drótt1 dröfn1 duane2 duard2 dubán2 duc2 ducu2
    dufgus2 dufþakur2 dugfús2 duha1 duje2 dulce1 dulcie1 duma2 dumisani1 dumisile1 dumitra1 dumitrana1 dumitru2
    duncan6 dung2 dunia2 dunja1 dunyo1 duracan2 durante2 durdali2 durdona1 durell2 durgadin1 durmuşali2 durna1
    durodola2 durrell2 dursadiye1 dursun2 duruk2 duruöz2 durward2 durwood2 dusan2 dustan2 dustin2 dustyn2 duuk2
    duván2 duwayne2 duyguhan1 duyên1 dušan2 dušanka1 dvalinn2 dwain2 dwaine2 dwan1 dwane2 dwayne2 dwi2 dwight2
    dwyane2 dyan1 dylan3 dylano2 dyllan2 dylon2 dymphna1 dympna1 dzidra1 dzintars2 dzintra1 dávid2 dáša1 dæja1
    débora1 déborah1 désiré2 désirée1 día1 díana1 díanna1 díma1 dís1 dísa1 dísella1 díómedes2 dóa1 dómald2 dómaldi2
    dómaldur2 dómhildur1 dónald2 dónaldur2 dór2 dóra1 dórey1 dóri2 dóris1 dórothea1 dórótea1 dóróthea1 dósóþeus2
    dögg1 dögun1 dölensoy2 döner1 dörte1 dörthe1 dúa1 dúfa1 dúi2 dúna1 dúnn2 dündaralp2 dünya1 dünyamalı2
    dürrüşehvar1 dýrborg1 dýrfinna1 dýri2 dýrleif1 dýrley1 dýrmundur2 dýrunn1 dārta1 dāvis2 eadaoin1 eamon2 eamonn2
    ean2 eanna2 earl2 earle2 earlean1 earlene1 earlie3 earline1 earnestine1 eartha1 eathel1 eavan1 eba2 ebba1 ebbe2
    ebbi2 ebbie2 eben2 ebeneser2 ebenezer2 eber2 eberg2 eberhard2 eberhardt2 eboni1 ebonney1 ebuakil2 ebuka2
    ecaterina1 ecegül1 ecemiş2 eckard2 eckart2 eckehard2 eckhard2 eckhardt2 eckhart2 ecrin1 ed2 eda1 edaviye1 edd2
    eddah1 eddie2 edel1 edelbert2 edelgard1 edeltraud1 edeltraut1 edeltrud1 eden3 eder2 edgar2 edgard2 edgardo2
    edgars2 edgübay2 edhitha1 edi2 edie3 edier2 edil1 edilberto2 edilma1 edilon2 edilson2 edin2 edina1 edinah1
    edinson2 edison2 edisson2 edita1 edith1 editha1 edla1 edmon2 edmond2 edmonia1 edmund2 edmundo2 edmunds2 edna1
    ednah1 edoardo2 edon2 edona1 edouard2 edra1 edrie1 edris1 edsel2 edson2 eduar2 eduard2 eduarda1 eduardo2 eduards2
    edvard2 edvin2 edvīns2 edw2 edwar2 edward2 edwardo2 edwin2 edwina1 edyth1 edythe1 edílon2 edīte1 eelis2 eemeli2
    eemil2 eerik2 eero2 eesha1 eetu2 eeva1 efe2 efemía1 effa1 effie1 efil1 eflâtun2 efrain2 efraím2 efrem2 efren2
    efrén2 efser2 eftimia1 eftimie2 efua1 ega2 egbert2 egedía1 egenur1 eggert2 eggrún1 eggþór2 egil2 egill2 egils2
    egla1 egon2 egzon2 egzona1 ehrenfried2 ehrentraud1 ehrhard2 eija1 eik1 eikar2 eila1 eileen1 eilis1 eilish1
    eilífur2 eimear1 eimer1 eimhear1 einar2 einari2 einbjörg1 eindís1 einer2 einey1 einfríður1 einhildur1 einir2
    eino2 einrún1 einvarður2 einína1 einþór2 eir1 eira1 eiravati1 eirdís1 eirfinna1 eirik2 eirný1 eiríka1 eiríkur2
    eirún1 eitel2 eithel1 eithne1 eivin2 eivind2 eivor1 eiðar2 eiðný1 eiðunn1 eiður2 eja2 eka3 ekaja1 ekalinga2
    ekani1 ekansh2 ekanta1 ekantika1 ekapad2 ekaraj2 ekaterina1 ekavir2 ekbal2 ekber2 ekene2 ekiya1 ekkehard2
    ekkehart2 ekmel2 eko2 ekow2 ekrem2 ekta1 ekundayo2 ekundu2 ela1 elaina1 elaine1 elamiye1 elana1 elariz2 elayne1
    elba1 elberg2 elbert2 elberta1 elbridge2 elby2 elcy1 elda1 eldar2 eldbjörg1 elden2 eldey1 eldgrímur2 eldjárn2
    eldlilja1 eldmar2 eldon2 eldora1 eldred2 eldrún1 eldur2 eldór2 elea1 eleanor1 eleanora1 eleanore1 elease1 electa1
    eleina1 elektra1 elena1 elenborg1 eleni1 elenor1 elenora1 elenore1 elentínus2 eleonor1 eleonora1 eleonore1
    eleonóra1 elex2 elfa1 elfar2 elfi1 elfida1 elfie1 elfreda1 elfrieda1 elfriede1 elfráður2 elfur1 elgie3 elgin3
    elgün2 elhan2 eli3 elia3 eliabeth1 eliakimu2 elian2 eliana1 eliane1 elianna1 elias2 elick2 elida1 elie2 eliecer2
    elien1 eliette1 eliezer2 elif1 elifnur1 eliga2 eligah2 elige2 elihu2 eliisa1 elijah2 elimar2 elin1 elina1
    elinborg1 eline1 elinor1 elinore1 elinór2 elio2 eliona1 eliot2 eliott2 elis2 elisa1 elisabet1 elisabeta1
    elisabete1 elisabeth1 elisabetha1 elisabetta1 elisaveta1 elise1 eliseo2 elisha3 elissa1 elita1 eliud2 eliza1
    elizabet1 elizabeta1 elizabete1 elizabeth1 elizah2 elizbeth1 elize1 elizebeth1 eliáš2 eliška1 elka1 elkana2 elke1
    elkin2 ella1 elladio2 ellamae1 ellar1 elle1 ellen1 ellert2 ellery2 elley1 elli3 elliana1 ellie1 ellinor1 elliot2
    elliott6 ellisif1 elliði2 ellwood2 elly3 ellyn1 ellín1 ellís2 ellý1 elma1 elman2 elmar2 elmer2 elmeri2 elmidar2
    elmina1 elmir2 elmira1 elmire1 elmo2 elmyra1 elmārs2 elna1 elnora1 elnur2 eloah1 elodia1 elodie1 elof2 eloi2
    elois1 eloisa1 eloise1 elon2 elona1 elonzo2 elosy1 elouise1 eloy2 eloá1 eloïse1 elphas2 elroy2 els1 elsa1
    elsabet1 elsbeth1 else1 elsebeth1 elsie1 elsworth2 elsy1 elsí1 elsý1 elta1 elton2 elturan2 eluh2 elva1 elvan1
    elvana1 elvar2 elvera1 elvi1 elvia1 elvie1 elvin2 elvina1 elvira1 elvire1 elvis2 elvy1 elvíra1 elvý1 elvīra1
    elwanda1 elwin2 elwira1 elwood2 elwyn2 elxan2 elyas2 elyse1 elyssa1 elza3 elzada1 elzbieta1 elzie2 elzy2 elçin2
    eléa1 eléna1 eléonore1 elí2 elía1 elíana1 elías2 elíeser2 elímar2 elín1 elína1 elínbergur2 elínbet1 elínbjörg1
    elínbjört1 elínborg1 elíndís1 elíngunnur1 elínheiður1 elínmundur2 elínrós1 elíná1 elínór2 elírós1 elís2 elísa1
    elísabet1 elísabeth1 elöve2 elīna1 elşad2 ema1 emal1 emaline1 eman2 emanoil2 emanuel2 emanuela1 emanuele2
    emanuella1 emanuelly1 emanuil2 emanúel2 emas2 embla1 embrek2 embuh2 emeka2 emelia1 emelie1 emelina1 emeline1
    emely1 emelyne1 emelía1 emelíana1 emelína1 emer1 emeralda1 emery7 emett2 emi1 emiel2 emil2 emilce1 emile2 emilee1
    emilia1 emilian2 emiliano2 emilie1 emilien2 emilija1 emilio2 emilly1 emilse1 emily1 emilía1 emilíana1 emilíanna1
    emilý1 emin2 emina1 emine1 emir2 emiro2 emirşan2 emiş1 emma1 emma-louise1 emmaculate1 emmah1 emmalee1 emmaline1
    emmanuel2 emmanuelle1 emmanúel2 emmerich2 emmett2 emmi1 emmie1 emmit2 emmitt2 emmy1 emmý1 emogene1 emomali2
    emong2 emory2 empluk2 emre2 emrullah2 emry2 emy1 emília1 emý1 emīlija1 emīls2 ena1 enar2 encarnacion2 enda3
    endah1 endra2 endrit2 enea3 eneka1 enes2 enfes1 engelbert2 engilbert2 engilbjartur2 engilbjört1 engiljón2 engill2
    engilráð1 engilrós1 engin2 enginiz2 engla1 enid1 enika1 eniola1 enis2 enith1 enja1 enna1 ennio2 enno2 enoch2
    enock2 enok2 enola1 enrico2 enrique2 enriqueta1 ensar2 ensari2 ensio2 enteng2 enver2 enya1 enzi3 enzio2 enzo2
    enóla1 eoghan2 eoin2 eola1 eowyn1 epeli2 ephantus2 ephraim2 ephram2 ephriam2 epifanio2 eppie1 epsie1 eral2
    eraldo2 erasmo2 erasmus2 erastus2 eraycan2 erbay1 erbil2 erby2 ercan2 ercihan2 erdal2 erdemer2 erdibay2 erdmute1
    erdogan2 erdursun2 erem1 eremia2 eren2 erenalp2 erensoy2 eres1 ergener2 erginel2 ergönül2 ergül1 ergün2 erhard2
    erhardt2 eric2 erica1 erich2 erick2 ericka1 erie3 erik2 erika1 erin1 erina1 erinçer2 erion2 eris1 eriş1 erkan2
    erkinel2 erkki2 erksoy2 erkılıç2 erla1 erland2 erlar2 erle2 erlen1 erlendur2 erlene1 erlinda1 erline1 erling2
    erlingur2 erlín1 erma1 ermanis2 ermanno2 ermenegildo2 ermes2 ermina1 ermutlu2 erna1 ernest2 ernestina1 ernestine1
    ernesto2 ernests2 ernestó2 ernie2 ernir2 ernst2 ernst-august2 ernst-dieter2 ernst-otto2 erny1 erol2 eron2 eroğul2
    erpur2 errol2 ersel2 erseç2 ertan2 erten2 ertuncay2 ertün2 erva1 ervaniye1 ervin6 erving2 ervín2 erwan2 erwin6
    erykah1 eryn1 eryıldız2 erzsébet1 eröz2 erşat2 esa2 esau2 esben2 esco2 esekíel2 esenbay2 esengün1 esentürk2
    esequiel2 eshana1 esi1 esila1 esja1 esjar2 eskil2 eskinalp2 esko2 eslemnur1 esley2 esma1 esmanperi1 esmarelda1
    esme1 esmee1 esmeralda1 esmira1 esmée1 esna1 esneider2 esparta1 espartaco2 espen2 esperanza1 esra1 essa1 essex2
    essi1 essie1 esta1 esteban2 estefan2 estefani1 estefania1 estefany1 estefanía1 estel2 estela1 estell1 estella1
    estelle1 estera1 esteri1 estevan2 esther1 estiawan2 estie1 estill2 estiono2 estiva1 estiven2 eston2 estrella1
    esupofo2 eszter1 etela1 etha1 ethan2 ethel1 ethelbert2 ethelene1 ethelyn1 ethen2 ethie1 ethna1 ethne1 ethyle1
    etibar2 etienne2 etiqad2 etta1 etter1 ettie1 ettore2 euan2 eudora1 eufemía1 eufrosina1 eugen2 eugene2 eugenia1
    eugenie1 eugenio2 eugine2 eugène2 eugénia1 eugénie1 eula1 eulah1 eulalia1 eulalie1 eulália1 eun-ji1 euna1 eunan2
    eunice1 eunika1 euphemia1 eura1 eusebia1 eusebio2 eusebiu2 eustace2 eustațiu2 eva1 eva-lena1 eva-maria1
    eva-marie1 evald2 evalena1 evaline1 evalyn1 evalyne1 evamaria1 evan2 evance3 evander2 evangelia1 evangelina1
    evangeline1 evangelista1 evangelos2 evanghelina1 evcimen2 evde1 eve1 evelena1 evelien1 eveliina1 evelin1 evelina1
    eveline1 evelio2 evelyn1 evelyne1 evelynn1 evelína1 everet2 everett6 everette2 everline1 everlyne1 evertt2
    evette1 evey1 evfemía1 evgenia1 evgeny2 evgenía1 evi1 evia1 evie1 evija1 evita1 evlalía1 evon1 evonne1 evrim1
    evrimer2 evy1 evíta1 ewa1 ewald2 ewan2 ewart2 ewatomi1 ewell2 ewin2 exa1 exie1 ey1 eyberg2 eybjörg1 eybjört1
    eydís1 eyfríður1 eygerður1 eygló1 eyhildur1 eyja1 eyjalín1 eyjólfur2 eylaugur2 eyleif1 eyleifur2 eylín1 eymar2
    eymundur2 eyríkur2 eyrós1 eyrún1 eysteinn2 eyvar2 eyveig1 eyvindur2 eyvör1 eyyub2 eyyüp2 eyþrúður1 eyþór2 eyþóra1
    ezekiel2 ezequiel2 ezgin1 ezgütekin2 ezio2 ezra2 ezzard2 eðna1 eðvald2 eðvar2 eðvarð2 eşim1 eşref2 faas2 fabia1
    fabian2 fabiana1 fabien2 fabienne1 fabio2 fabiola1 fabián2 fabiënne1 fabrice2 fabrisíus2 fabrizia1 fabrizio2
    facundo2 fadekemi1 faderera1 fadi2 fadil2 fadile1 fadime1 fadıla1 fae1 fahari3 fahrullah2 fainche1 faiq2 faisa1
    faisal2 faith1 faizah1 faize1 falak1 falan2 falgeir2 falguni1 falko2 fallon1 falon1 falur2 fami2 fanaka3 fang1
    fannar2 fannberg2 fanndís1 fanney1 fanngeir2 fannie1 fannlaug1 fanny1 fannye1 fanný1 faqid2 farah1 faraj2 faraja3
    farangiz1 faras2 faraz2 fares2 farhad2 farhan2 farhiya1 farhod2 farhunnisa1 farid2 farida1 farijika1 fariq2
    faris2 fariz2 fariza1 faron2 farouk2 farrah1 faruk2 farzad2 farzona1 fathonah1 fatigül1 fatih2 fatiha1 fatima1
    fatime1 fatinur1 fatma1 fatmanur1 fatmir2 fatmire1 faton2 fatoumata1 fatteh2 fatuma1 faustina1 faustino2 fausto2
    fawad2 fay1 faye1 fayette2 fayize1 fazil2 fazul2 feargal2 fearghal2 febe1 febi1 febrún1 fed2 fedde2 fedele2
    feden1 federica1 federico2 federigo2 fedor2 fehim2 fehintola1 fehmiye1 feisal2 felecia1 felice3 felicia1 felicie1
    felicien2 felicita1 felicitas1 felicity1 feliks2 felipa1 felipe2 felisha1 felista1 felister1 felistus1 felix6
    felizitas1 fem1 fema1 femi2 femke1 feng2 fengur2 fenna1 fenne1 fenni2 fenrir2 ferahdiba1 ferat2 feraye1 ferd2
    ferdi2 ferdinand2 ferdinando2 ferdínand2 feremez2 ferenc2 fergal2 fergus2 ferhan1 ferhat2 feriel1 ferihan2
    ferinaz1 ferman2 fermin2 fermuta1 fernand2 fernanda1 fernande1 fernando2 ferne1 ferney2 ferre2 fersan2 fertram2
    feruza1 feryas1 ferzi2 festus2 fetullah2 feyha1 feykir2 feyruz2 feyzin1 feza2 fiachra2 fiamma1 fibikemi1 fidan1
    fidaye1 fidel2 fidelia1 fidelis2 fidelma1 fidencio2 fien1 fiene1 fiifi2 fikayomi1 fildan1 filiberto2 filimoni2
    filip2 filipa1 filipe2 filippa1 filippo2 filippus2 filippía1 filipía1 filit2 filiz1 filofteia1 filomena1
    filoména1 fimar3 finbar2 finbarr2 finian2 finley7 finn2 finna1 finnbjörg1 finnbjörk1 finnbjörn2 finnboga1
    finnbogi2 finnborg1 finndís1 finnfríður1 finngeir2 finnjón2 finnlaug1 finnlaugur2 finnrós1 finnur2 finnvarður2
    finola1 fintan2 fiodor2 fiona1 fionan2 fionna1 fionntan2 fionnuala1 fionnula1 fiorenzo2 fiorino2 firdavs2
    firdevis1 firdovsi2 firman2 firmin2 firudin2 fisnik2 fitan2 fitim2 fitnat1 fitore1 fitria1 fitriani1 fitzhugh2
    fiyaz2 fjalar2 fjalldís1 fjarki2 fjolla1 fjóla1 fjólar2 fjólmundur2 fjölnir2 fjölvar2 fjörnir2 flamur2 flannan2
    flavia1 flavie1 flavio2 flaviu2 fleda1 fleeta1 flem2 fleta1 fleur1 flo1 floare1 floarea1 flonnie1 floortje1 flor3
    flora1 florance1 flore1 florea2 florence1 florencia1 florencio2 florene1 florent2 florentin2 florentina1
    florentine1 florentino2 florența1 floretta1 florian2 floriana1 floriane1 florica1 florie1 florim2 florina1
    florine1 floris2 florián2 florrie1 flosi2 flossie1 floy3 floyd6 flurin2 flurina1 flóki2 flóra1 flórent2 flóvent2
    foch2 fodil2 folake1 folashade1 folda1 folke2 folker2 folkert2 folu2 fonda1 forni2 forrest6 fortunata1 fossmar2
    fotima1 fouzia1 frado2 fran3 franca1 frances1 francesca1 francesco2 franci2 francia1 francies1 francina1
    francine1 francis7 francisc2 francisca1 francisco2 franciscus2 franciska1 francisquita1 franck2 francois2
    francoise1 francy1 franjo2 frank6 frank-michael2 frank-peter2 franka1 frankie3 franklin6 frankline2 franklyn2
    franklín2 franky2 frans2 fransiska1 františek2 františka1 franz2 franz-josef2 franz-peter2 franz-xaver2
    franziska1 françois2 françois-xavier2 françoise1 frančišek2 frauke1 fred2 freda1 freddie2 freddy2 frede2
    frederic2 frederica1 frederick6 fredericka1 frederico2 frederik2 frederika1 frederike1 frederikke1 frederique1
    fredi2 fredie2 fredo2 fredric2 fredrick2 fredrik2 fredrika1 fredy2 freeda1 fregn1 freia1 freida1 freja1 fremont2
    freya1 freybjörn2 freydís1 freygarður2 freygerður1 freyja1 freylaug1 freyleif1 freymar2 freymundur2 freymóður2
    freyr2 freysteinn2 freyviður2 freyþór2 fricis2 frida1 fridah1 fridolin2 fridrich2 frieda1 friedbert2 friedemann2
    frieder2 friedericke1 friederike1 friedhelm2 friedhilde1 friedhold2 friedl1 friedlinde1 friedo2 friedrich2
    friedrich-karl2 friedrich-wilhelm2 frigg1 frithjof2 fritz6 friðberg2 friðbergur2 friðbert2 friðbjörg1 friðbjörn2
    friðbjört1 friðborg1 friðdís1 friðdóra1 friðey1 friðfinna1 friðfinnur2 friðgeir2 friðgerður1 friðjón2 friðjóna1
    friðlaug1 friðlaugur2 friðleif1 friðleifur2 friðlín1 friðmann2 friðmar2 friðmey1 friðmundur2 friðný1 friðrik2
    friðrika1 friðrikka1 friðrós1 friðrún1 friðsemd1 friðsteinn2 friður2 friðveig1 friðvin2 friðþjófur2 friðþór2
    friðþóra1 frode2 frona1 fronia1 fronie1 fronnie1 frosti2 frostrós1 frusina1 frán1 fránn2 frár2 frédéric2
    frédérique1 frímann2 fríða1 fríður1 fróði2 fróðmar2 fróðný1 fuad2 fulvio2 fuma1 fumiko1 funi2 funmilayo1 fura1
    fuzayl2 fuzuli2 fylkir2 fynn2 fyodor2 fábio2 fáfnir2 fálki2 félicie1 féline1 félix2 fía1 fídes1 fífa1 fífill2
    fólki2 fönn1 fúsi2 fügen1 füzuli2 gabe2 gabel1 gabi3 gabin2 gabino2 gabor2 gabriel2 gabriela1 gabriele3
    gabriella1 gabrielle1 gabrielly1 gabriël2 gabríel2 gabríela1 gabríella1 gaby1 gada2 gadang2 gading2 gaduh2 gael2
    gaetano2 gagan2 gaia1 gaida1 gaige2 gail1 gaiman2 galak2 galang2 galar2 galasso2 galdur2 galen2 galih2 galilea1
    galina1 galiono2 galip2 gallego2 galuh2 galur2 gamalíel2 gaman2 gamani2 gamanto2 gambira2 gamblang2 gambo1 ganda2
    gandewa2 gandi2 ganep2 ganesh2 ganga1 gangsa2 gangsar2 gani2 ganimete1 ganiye1 ganjaran2 gantar2 gara2 garan2
    garang2 garda2 garech2 gareth2 garett2 garey2 garfield2 garima1 garold2 garpur2 garreth2 garrett6 garri2 garrick2
    garry2 garth2 garvan2 gary6 garðar2 gaspar2 gaspard2 gaspare2 gasper2 gasti1 gaston2 gastone2 gathoni2 gatis2
    gatot2 gatra2 gaui2 gauja1 gaukur2 gaurang2 gaurangi1 gaurav2 gauri1 gaurika1 gautam2 gautami1 gauthildur1 gauti2
    gautrekur2 gautur2 gautviður2 gavan2 gaven2 gavin2 gavyn2 gawati1 gayathri1 gaye1 gayla1 gayle3 gaylen2 gaylene1
    gaylon2 gaylord2 gaynell1 gazel2 gazmend2 gaël2 gaëlle1 gaëtan2 gašpar2 gbadebo2 gbolahan2 gbowoade2 geanina1
    gearld2 gearldine1 gearoid2 gebhard2 gedion2 geert2 geetika1 gefjun1 gefn1 geir2 geira1 geirarður2 geirbjörg1
    geirdís1 geirfinna1 geirfinnur2 geirfríður1 geirharður2 geirhildur1 geirhjörtur2 geirhvatur2 geiri2 geirlaug1
    geirlaugur2 geirleifur2 geirlöð1 geirmundur2 geirný1 geirríður1 geirröður2 geirrún1 geirtryggur2 geirvaldur2
    geirólfur2 geirþjófur2 geirþrúður1 geisli2 gejza2 gelengül1 gellir2 gelsomina1 gelu2 gemma1 gena1 genaro2
    gencaslan2 gene2 genevieve1 geneviève1 genevra1 gennaro2 gennie1 geno2 genovefa1 genoveva1 genta1 gençay2
    gențiana1 geo2 geoff2 geoffrey2 geoffroy2 geofrey2 georg2 georganna1 george6 georgeann1 georgeanna1 georgel2
    georgene1 georges2 georgeta1 georgetta1 georgia1 georgiana1 georgiann1 georgianna1 georgie3 georgina1 georgine1
    georgios2 georgía1 geovanni2 geovanny2 gerald2 geraldine1 geraldo2 geralyn1 gerard2 gerarda1 gerardine1 gerardo2
    gerardus2 geraud2 geray2 gerd3 gerda1 gerdi1 gereon2 gerfried2 gerhard2 gerhardt2 gerhart2 gerhild1 geri3
    gerlind1 gerlinde1 germain2 germaine1 germana1 germán2 gernot2 gero2 gerold2 gerolf2 geronimo2 gerrard2 gerri1
    gerrit2 gerry2 gerson2 gert2 gerta1 gertha1 gerti1 gertie1 gertraud1 gertraude1 gertraut1 gertrud1 gertrude1
    gertrúda1 gerwin2 gery2 gerða1 gerðar2 gerður1 gerónimo2 gesa1 gesare1 gesche1 gesine1 gestheiður1 gestný1
    gestrún1 gestur2 gethera1 getrude1 geza1 ghaliyati1 ghani2 ghassan2 ghenadie2 gheorghe2 gheorghiță2 gherghina1
    ghilas2 ghislain2 ghislaine1 ghiță2 gia1 giacinto2 giacobbe2 giacomo2 giada1 giampaolo2 giampiero2 gian2
    gian-luca2 giana1 giancarlo2 gianfrancesco2 gianfranco2 gianina1 gianluca2 gianluigi2 gianmarco2 gianna1 gianni2
    gianpaolo2 gianpietro2 gicu2 gică2 gideon2 gidget1 giel2 giesela1 gifty1 gigi1 gijs2 gil2 gilang2 gilbert6
    gilberte1 gilberto2 gilda1 gildardo2 gilford2 gilles2 gillian1 gillý1 gilma1 gilmar2 gils2 gilslaug1 gina1
    ginette1 ginger1 ginny1 gino2 ginyas2 gioacchino2 gioachino2 gioele2 gioffre2 gioia1 gion2 gionata2 giorgia1
    giorgian2 giorgiana1 giorgio2 giosuè2 giovani2 giovanna1 giovanni2 giovanny2 girik2 girindra2 girish2 girolamo2
    girtha1 gisa1 gisbert2 gisela1 gisele1 giselle1 gislinde1 gisselle1 gissunn1 gissur2 gisèle1 gitau2 githinji2
    gitonga2 gitta1 gitte1 giulia1 giuliana1 giuliano2 giulietta1 giulio2 giuseppa1 giuseppe2 giuseppina1 giustino2
    giz2 gizela1 gizem1 gizur2 gjaflaug1 gjúki2 gladis1 gladstone2 gladyce1 gladys1 glenda1 glendon2 glendora1 glenn7
    glenna1 glennie1 glennis1 glenwood2 glinda1 gloria1 gloría1 glynda1 glynis1 gló1 glóa1 glóbjört1 glódís1 glóey1
    glói2 glóð1 glúmur2 gneisti2 gná1 gnúpur2 gnýr2 godelieva1 godelieve1 godfrey6 goffredo2 golda1 goldia1 goldie1
    golnaz1 goma1 goncafer1 goncalo2 gonzalo2 gonçalo2 gopal2 goran2 gorazd2 gordan2 gordana1 gorden2 gordon6 gorm2
    gottfrid2 gottfried2 gotthard2 gotthilf2 gotthold2 gottlieb2 gottlob2 gottskálk2 gottsveinn2 goði2 goðmundur2
    grace5 gracelyn1 gracie1 graciela1 grady6 graeme2 grafton2 graham6 graig2 grainne1 grani2 grania1 grankell2
    grant6 granville2 grayce1 graydon2 grayling2 grazia1 graziano2 graziella1 grazyna1 grațian2 grațiana1 grațiela1
    greca1 grecia1 greg2 grega2 greger2 gregg6 greggory2 gregor2 gregoria1 gregorian2 gregorio2 gregory6 grein1
    greipur2 greppur2 gret1 greta1 gretar2 gretchen1 grete1 gretel1 grethe1 gretl1 gretta1 grettir2 greyson2 griet1
    grieta1 grigore2 grigory2 grisel1 griselda1 gro1 grover2 grzegorz2 grégoire2 grégory2 grélöð1 grét1 gréta1
    grétar2 gríma1 grímar2 grímey1 grímheiður1 grímhildur1 grímkell2 grímlaugur2 grímnir2 grímur2 grímólfur2
    grímúlfur2 gróa1 guadalupe1 guang2 guarino2 gudrun1 gudula1 guenter2 guglielmo2 gugu1 gugulethu1 guido2 guilford2
    guilherme2 guillaume2 guillermina1 guillermo2 guiseppe2 gul1 gullbrá1 gullveig1 gullý1 gulsum1 gumi2 gun-britt1
    gunar2 gunbir2 gunborg1 gunda1 gundel1 gundhild1 gundi1 gundolf2 gundula1 guneet2 gunhild1 gunilla1 gunita1
    gunnar2 gunnberg2 gunnbjörg1 gunnbjörn2 gunnbjört1 gunnborg1 gunndís1 gunndór2 gunndóra1 gunnella1 gunnfinna1
    gunnfríður1 gunngeir2 gunnhallur2 gunnharða1 gunnheiður1 gunnhildur1 gunnjóna1 gunnlaug1 gunnlaugur2 gunnleif1
    gunnleifur2 gunnlöð1 gunnröður2 gunnrún1 gunnsteinn2 gunnur1 gunnvaldur2 gunnveig1 gunnvör1 gunnólfur2 gunnóli2
    gunný1 gunnþór2 gunnþóra1 gunnþórunn1 gunta1 guntars2 gunther2 guntis2 guntram2 gunvor1 gunārs2 gurli1 guro1
    gurrý1 gus2 guss2 gussie3 gusta1 gustaaf2 gustaf2 gustav2 gustave2 gustavo2 gustavus2 gusti1 gustie1 gustáv2
    gutti2 guttormur2 guus2 guusje1 guy6 guðberg2 guðbergur2 guðbjarni2 guðbjartur2 guðbjörg1 guðbjörn2 guðbjört1
    guðborg1 guðbrandur2 guðdís1 guðfinna1 guðfinnur2 guðfreður2 guðfríður1 guðgeir2 guðjón2 guðjóna1 guðlaug1
    guðlaugur2 guðleif1 guðleifur2 guðleikur2 guðlín1 guðmann2 guðmar2 guðmey1 guðmon2 guðmunda1 guðmundur2
    guðmundína1 guðni2 guðný1 guðráður2 guðríður1 guðröður2 guðrún1 guðsteina1 guðsteinn2 guðvarður2 guðveig1
    guðveigur2 guðvin2 guðþór2 gwen1 gwenael2 gwenaëlle1 gwenda1 gwendolen1 gwendoline1 gwendolyn1 gwyn1 gwyneth1
    gyda1 gylfi2 gyrðir2 gytta1 gyða1 gyðja1 gyðríður1 gzim2 gábor2 gæfa1 gæflaug1 gérald2 géraldine1 gérard2 gía1
    gídeon2 gígja1 gígjar2 gísela1 gísla1 gísley1 gísli2 gíslný1 gíslrún1 gíslunn1 gíslína1 gíta1 góa1 gógó1 gói2
    gök1 gökay2 gökbudun2 göken2 gökhan2 göknur2 gökperi1 göksev2 gökten2 gökçe1 gökçebalan2 gökçil2 göli1 gönen2
    gönül1 göran2 görgünay2 görklü2 görsev1 gösta2 göte2 götz2 gözel2 gözem1 gúa1 gústaf2 gústav2 gücal2 gül1 gülay1
    gülağa2 gülbala2 gülbani1 gülbeyan1 gülbiye1 gülcegün1 güldam1 gülder1 güldünya1 gülel2 gülenay1 güler1 gülev1
    güleğen2 gülfari1 gülfeza1 gülgen1 gülgüzel1 gülhisar1 gülinaz1 gülkadın1 güllühan1 gülmira1 gülmisal1 gülnar1
    gülnaz1 gülnaziye1 gülnur1 gülper1 gülsalın1 gülselin1 gülsen1 gülseren1 gülsevil1 gülsiye1 gülsü1 gülsüm1
    gültac1 gülten1 gülter1 gülxar1 gülzadiye1 gülzar1 gülçe1 gülçin1 gülözge1 gülüs1 gülüstan1 gülüş1 gülşa1
    gülşahin2 gülşeref1 gümüştekin2 günar1 günay1 günaydin2 günden2 gündüz2 gündüzalp2 günebakan1 güneri2 güngördü2
    güngören1 günkurt2 günsel1 günser2 günter2 günther2 günver3 günşen2 gürarda2 gürcüye1 gürelcem2 gürsal2 gürten1
    güverçin1 güzey1 güçal2 güçlüer2 güçyeter2 gýgjar2 gýmir2 habib2 habiba1 habibe1 habibu2 habil2 haciali2 hacile1
    hadassa1 hadassah1 hadda1 haddi2 haddur2 haddý1 haden2 hadi2 hadicha1 hadija1 hadithi2 hadiza1 hadjer1 hadrey1
    hadrien2 hafberg2 hafbjörg1 hafborg1 hafdís1 hafey1 hafgrímur2 hafiz2 hafliða1 hafliði2 haflína1 hafnar2 hafni2
    hafný1 hafrós1 hafrún1 hafsa1 hafsat1 hafshah1 hafsteina1 hafsteinn2 hafþór2 hafþóra1 hafıza1 hagalín2 hagbarður2
    hagbert2 hai2 haiba1 haiden2 hailee1 hailey1 hailie1 hairyanto2 hajo2 hakan2 hakan-can2 haki2 hakikat2 hal2
    halbert2 haleigh1 halenur1 hali1 halid2 halidun2 halie1 halil2 halim2 halima1 halina1 halisi1 haliye1 halla1
    hallbera1 hallberg2 hallbjörg1 hallbjörn2 hallborg1 halldís1 halldór2 halldóra1 halle1 hallfreður2 hallfríður1
    hallgarður2 hallgeir2 hallgerður1 hallgils2 hallgrímur2 hallgunnur1 hallie3 hallkatla1 hallkell2 hallmann2
    hallmar2 hallmundur2 hallný1 hallrún1 hallsteinn2 hallur2 hallvarður2 hallveig1 hallvör1 hallþór2 haluk2 hamar2
    hami2 hamid2 hamima1 hamis2 hamish2 hamisi2 hamiyet1 hamp2 hampus2 hamsini1 hamza2 hamzah2 hana1 hanbiken1
    hanedan2 hani1 hania1 hanife1 hanim1 hanja1 hank2 hanna5 hannabel1 hannah1 hannchen1 hanne1 hanne-lore1 hannele1
    hannelore1 hannes2 hanney1 hanni2 hannibal2 hanno2 hanns2 hannu2 hanny1 hanora1 hans2 hans-adolf2 hans-albert2
    hans-bernd2 hans-christian2 hans-detlef2 hans-dieter2 hans-dietrich2 hans-eberhard2 hans-erich2 hans-friedrich2
    hans-georg2 hans-gerd2 hans-gerhard2 hans-günter2 hans-günther2 hans-heinrich2 hans-helmut2 hans-henning2
    hans-herbert2 hans-hermann2 hans-hinrich2 hans-joachim2 hans-jochen2 hans-josef2 hans-jörg2 hans-jürgen2
    hans-karl2 hans-ludwig2 hans-martin2 hans-michael2 hans-otto2 hans-peter2 hans-rainer2 hans-rudolf2 hans-theo2
    hans-ulrich2 hans-uwe2 hans-walter2 hans-werner2 hans-wilhelm2 hans-willi2 hans-wolfgang2 hansa1 hansel2
    hansford2 hansgeorg2 hansjoachim2 hansjörg2 hansjürg2 hansjürgen2 hanspeter2 hansruedi2 hanss2 hansueli2
    hansultan1 hansína1 hao2 haralamb2 haralambie2 harald2 haraldur2 harambee2 harbinaz1 hardana2 hardi2 hardie2
    hardik2 hari2 harijs2 harimurti2 harinakshi1 harini1 haris2 harish2 harita1 hariz2 harja2 harjasa2 harjaya2
    harjo2 harl2 harlan2 harland2 harlen2 harlene1 harley3 harlie2 harlon2 harol2 harold2 haron2 haroon2 harpa1
    harri2 harrie2 harriet1 harriett1 harriette1 harrison6 harro2 harrold2 harry2 harrý2 harsana2 harsanto2 harsaya2
    harshil2 hartaka2 hartana2 hartmut2 hartmuth2 harto2 hartvig2 hartwig2 haruka1 haruko1 harun2 haruna2 harve2
    harvey6 harvie2 harvy2 hasan2 hasbek2 hasel1 hasgül1 hashiki1 hasim2 hasna1 hasret1 hassan2 hassie1 hasso2 hasta2
    hatem2 hatice1 hatima1 hatin1 hattie1 hauksteinn2 haukur2 haukvaldur2 hauwa1 hauður1 hava1 havali1 havse1 hawa1
    hawehindi1 hayali2 hayat1 haydee1 hayden7 hayel1 haylee1 hayleigh1 hayley1 haylie1 hayret2 hayrünnisa1 hazel1
    hazelle1 hazen2 hazine1 hazle1 hazrat2 heather1 heba1 heber2 hector2 hedda1 hedi1 hedvig1 hedviga1 hedvika1
    hedwig1 hedy1 hedí1 hege1 heide1 heide-marie1 heidelinde1 heidelore1 heidemarie1 heiderose1 heidi1 heidrun1
    heidy1 heike1 heikir2 heikki2 heiko2 heilmóður2 heimir2 heimo2 heiner2 heinfried2 heini2 heino2 heinrekur2
    heinrich2 heinz2 heinz-dieter2 heinz-georg2 heinz-gerd2 heinz-günter2 heinz-günther2 heinz-joachim2 heinz-josef2
    heinz-jürgen2 heinz-otto2 heinz-peter2 heinz-walter2 heinz-werner2 heinz-wilhelm2 heinz-willi2 heisi2 heitor2
    heiða1 heiðar2 heiðarr2 heiðberg2 heiðbert2 heiðbjörg1 heiðbjörk1 heiðbjört1 heiðbrá1 heiðdís1 heiðlaug1
    heiðlindur2 heiðlóa1 heiðmann2 heiðmar2 heiðmundur2 heiðný1 heiðrekur2 heiðrós1 heiðrún1 heiður1 heiðveig1
    hekima3 hekime1 hekla1 hekmet2 hektor2 helaine1 helan1 heleen1 helen1 helena1 helene1 helfried2 helga1 helge2
    helgi2 heli1 helinä1 hella1 helle1 hellen1 hellena1 hellevi1 hellmut2 hellmuth2 helma1 helmar2 helmer2 helmi1
    helmtrud1 helmut2 helmuth2 helmút2 heloisa1 heloise1 heloísa1 helvi1 helyn1 helén1 heléne1 hema1 hemang2
    hemangini1 hemani1 hemmert2 hendra2 hendri2 hendrik2 hendrikka1 henery2 henife1 henk2 henner2 henni1 hennie1
    henny1 henný1 henretta1 henri2 henric2 henrich2 henricus2 henrieta1 henrietta1 henriette1 henrik2 henrika1
    henrike1 henrikki2 henriks2 henrique2 henry6 henryk2 henríetta1 henrý2 hera1 heracleea1 herbert6 herbjörg1
    herbjörn2 herbjört1 herborg1 herdis1 herdís1 herfinnur2 herfríður1 hergeir2 hergerður1 hergill2 hergils2
    heribert2 heriberto2 herjólfur2 herlaug1 herlaugur2 herleifur2 herlinda1 herlinde1 herluf2 herma1 herman6
    hermanis2 hermann2 hermann-josef2 hermanni2 hermelinda1 hermes2 hermina1 hermine1 herminia1 hermione1 hermon2
    hermundur2 hermína1 hermóður2 hernan2 hernando2 herney2 hernán2 herschel2 hershel2 hershell2 hersilía1 hersir2
    hersteinn2 hersveinn2 herta1 hertha1 heru2 hervar2 hervarður2 hervey2 hervin2 hervé2 hervör1 herwig2 heryanto2
    herþrúður1 hesbon2 hessie1 hesti1 hettie1 hetty1 heva1 heyvetullah2 hezekiah2 hezniye1 hezron2 hezzie2 hicham2
    hicran1 hidaya1 hidde2 hideo2 hidir2 hieu2 hilah1 hilal2 hilario2 hilary3 hilaríus2 hilayda1 hilbert2 hilda1
    hildah1 hildar2 hildburg1 hilde1 hildegard1 hildegarde1 hildegart1 hildegund1 hildegunde1 hildibergur2
    hildibjörg1 hildibrandur2 hildigeir2 hildigerður1 hildiglúmur2 hildigunnur1 hildimar2 hildimundur2 hilding2
    hildingur2 hildir2 hildiríður1 hildisif1 hildiþór2 hildred1 hildur1 hilkka1 hillary1 hillery2 hillevi1 hilma1
    hilmar2 hilmer2 hilmir2 hiltraud1 hiltrud1 himawan2 himinbjörg1 himri2 hindal2 hinet1 hinrich2 hinrik2 hinrika1
    hinrikka1 hipolito2 hiral1 hiram2 hiroko1 hiroshi2 hiroyuki2 hisham2 hitesh2 hiçsönmez2 hjallkár2 hjalmar2
    hjalmer2 hjalta1 hjalte2 hjaltey1 hjalti2 hjarnar2 hjálmar2 hjálmdís1 hjálmey1 hjálmfríður1 hjálmgeir2
    hjálmgerður1 hjálmrós1 hjálmrún1 hjálmtýr2 hjálmur2 hjálmveig1 hjálmþór2 hjördis1 hjördís1 hjörfríður1 hjörleif1
    hjörleifur2 hjörný1 hjörtfríður1 hjörtur2 hjörtþór2 hjörvar2 hlaðgerður1 hleiðar2 hlini2 hljómur2 hlynur2 hlédís1
    hlégestur2 hlér2 hlíf1 hlífar2 hlín1 hlíðar2 hlíðberg2 hlökk1 hlöðmundur2 hlöður2 hlöðvarður2 hlöðver2 hnefill2
    hnikar2 hnikarr2 hobart2 hobert2 hocine2 hodari1 holgeir2 holger2 holli1 hollie3 hollis7 holti2 homer2 homero2
    hong3 honora1 honoré2 hope1 horace2 horacio2 horatio2 horațiu2 horea2 horia2 horst2 horst-dieter2 horst-günter2
    horst-peter2 hortencia1 hortense1 hortenzia1 horymír2 hosea2 hosie2 hossein2 hosteen2 houcine2 houda1 howard6
    hoàng2 hoşkadem1 hrafn2 hrafna1 hrafnar2 hrafnbergur2 hrafnborg1 hrafndís1 hrafney1 hrafngerður1 hrafnheiður1
    hrafnhildur1 hrafnkatla1 hrafnkell2 hrafnlaug1 hrafntinna1 hrafntýr2 hrannar2 hrappur2 hraunar2 hraundís1
    hredhaan2 hrefna1 hreggviður2 hreimur2 hreindís1 hreinn2 hreiðar2 hreiðmar2 hringur2 hrithik2 hritik2 hrollaugur2
    hrolleifur2 hrund1 hrvoje2 hrærekur2 hrímnir2 hróaldur2 hróar2 hróbjartur2 hrói2 hrólfdís1 hrólfur2 hrómundur2
    hróðgeir2 hróðmar2 hróðný1 hróðvar2 hróðólfur2 hrönn1 hrútur2 huban1 hubert2 hubertine1 hubertus2 huda1 hudavent2
    huey2 hugberg2 hugbjörg1 hugbjört1 hugborg1 hugdís1 hugh2 hughie2 hugi2 huginn2 hugleikur2 hugljúf1 hugo2 hugrún1
    hugues2 huguette1 hugó2 huld1 hulda1 huldah1 huldar2 huldrún1 huldís1 humaira1 humaiya1 humayra1 humberto2
    humoyun2 humphrey6 hunalp2 hung2 huong1 hurbert2 hurican1 hurşide1 hussein2 huxley2 huy2 huzuri2 hvannar2 hvönn1
    hye-jin1 hyltir2 hylur2 hynek2 hyrum2 hákon2 hákonía1 háleygur2 hálfdan2 hálfdán2 hámundur2 hárekur2 hárlaugur2
    hásteinn2 hávar2 hávarr2 hávarður2 håkan2 håkon2 håvard2 hængur2 hænir2 héctor2 héloïse1 hélène1 héðinn2 híram2
    hólm2 hólmar2 hólmbert2 hólmbjörg1 hólmdís1 hólmfastur2 hólmfríður1 hólmgeir2 hólmgrímur2 hólmkell2 hólmsteinn2
    hólmþór2 hóseas2 hödd1 högna1 högni2 hörn1 hörður2 höskuldur2 höður2 húbert2 húgó2 húmi2 húnbjörg1 húnbogi2
    húndís1 húngerður1 húni2 húnn2 húnröður2 hüda1 hükümdar2 hülya1 hümeyra1 hürdoğan2 hürmet1 hüryaşar2 hürüyet1
    hüseyin2 hüseyn2 hüseynqulu2 hüsmen2 hüsnühâl1 hıfzullah2 iacob2 iain2 ian2 iancu2 ianis2 iara1 iasmina1 ib2
    iben1 ibeth1 ibidapo2 ibironke1 ibrahim2 ibrani2 ibrohim2 ibun2 ica1 icey1 icha1 icie1 ida1 idabelle1 idamae1
    idda1 ide1 idell1 idella1 idika1 idris2 idriz2 idun1 idık2 ieremia2 iesha1 ieshia1 ieva1 ifa1 ifeanyi2 ifechukwu2
    ifeoma1 ifora1 ifunanya1 ige2 ignace2 ignacio2 ignatius2 ignatz2 ignaz2 ignazio2 ignác2 igor2 igors2 ihsan2 iida1
    iiris1 iisakki2 ijaya1 ika1 ikbal2 ike2 ikenna2 ikeoluwa2 ikhsan2 ikin2 ikram1 ikshita1 ila1 ilah1 ilari2 ilaria1
    ilarie2 ilarion2 ilda1 ildiko1 ildikó1 ildız1 ileana1 ilene1 ilenia1 ilga1 ilgı2 ilhan2 iliana1 ilias2 ilie2
    ilija2 ilinca1 ilir2 ilja2 ilka1 ilkka2 illa1 illugi2 illya2 ilma1 ilmari2 ilmur1 ilmārs2 ilo1 ilona1 ilonka1
    ilsa1 ilse1 ilya2 ilyas2 ilyes2 ilze1 ima1 iman1 imane1 imani1 imanol2 imants2 imany1 imara1 imaran2 imelda1
    imene1 imer2 imke1 immanuel2 immanúel2 immo2 immý1 imo1 imogen1 imogene1 imona1 imran2 imre2 imrich2 imron2
    imtiaz2 ina1 inaya1 inda1 indah1 indali1 india1 indira1 indra3 indrajit2 indriði2 indy1 indía1 indíana1 indíra1
    ine1 inell1 ines1 inese1 ineta1 inez1 ing-britt1 ing-marie1 inga1 inga-britt1 inga-lill1 ingalill1 ingberg2
    ingbert2 ingdís1 inge1 ingeborg1 ingeburg1 ingegerd1 ingegärd1 ingela1 ingelise1 ingelore1 ingemar2 inger1
    ingetraud1 ingetraut1 ingey1 ingheiður1 inghildur1 ingi2 ingiberg2 ingibergur2 ingibert2 ingibjartur2 ingibjörg1
    ingibjörn2 ingibjört1 ingiborg1 ingifinna1 ingifríður1 ingigerður1 ingilaug1 ingileif1 ingileifur2 ingilín1
    ingimagn2 ingimar2 ingimaría1 ingimunda1 ingimundur2 ingiríður1 ingirós1 ingisól1 ingivaldur2 ingiveig1 ingiþór2
    ingjaldur2 ingmar2 ingo2 ingolf2 ingrid1 ingrida1 ingried1 ingrún1 ingrīda1 inguna1 ingunn1 ingvaldur2 ingvar2
    ingveldur1 ingvi2 ingólfur2 ingþór2 inioluwa2 inka1 inken1 inkeri1 inna1 inocențiu2 insa1 inta1 intan1 inès1
    inés1 inês1 ināra1 ioan2 ioana1 ioanina1 ioannis2 iola1 iolanda1 iona1 ione1 ionel2 ionela1 ionelia1 ionică2
    ionuț2 iosefina1 iosif2 ippazio2 irena1 irene1 iretioluwa1 irfan2 iriana1 iridenta1 iridian1 irina1 irine1
    irinel2 iris1 irja1 irl2 irma1 irmela1 irmeli1 irmengard1 irmgard1 irmhild1 irmi1 irmingard1 irmtraud1 irmtraut1
    irmtrud1 irmý1 irnanto2 irpa1 irsad2 irungu2 irva1 irven2 irvin2 irving2 irwan2 irya1 iryna1 irène1 iréne1 irıs1
    isa3 isaac2 isaack2 isaak2 isabel1 isabela1 isabell1 isabella1 isabelle1 isabelly1 isac2 isack2 isadora1 isadore2
    isai2 isaiah2 isaias2 isak2 isaline1 isam2 isamar1 isaque2 isaya2 isaías2 ise1 iseoluwa2 isfandiyor2 isha1
    ishaan2 isham2 ishani1 ishanvi1 ishita1 ishmael2 ishola2 ishwar2 isiah2 isidor2 isidore2 isidro2 isis1 isla1
    islam2 islom2 ismael2 ismail2 ismaël2 ismet2 ismo2 ismoil2 ismık2 isobel1 isolde1 isreal2 issa2 issac2 issack2
    issi2 istvan2 istván2 ita1 itamar2 itanya1 ituri2 itzel1 iulia1 iulian2 iuliana1 iuliu2 iurie2 iustin2 iustina1
    iustinian2 ivah1 ivan2 ivana1 ivanka1 ivanna1 ivano2 ivar2 ivars2 iver2 iveta1 ivette1 ivica3 ivie1 ivka1 ivo2
    ivona1 ivone1 ivonne1 ivor2 ivy1 iván2 iwan2 iwona1 iyabode1 iyadunni1 iyana1 iyanna1 iymona1 iza1 izabela1
    izabella1 izabelle1 izaiah2 izayah2 ize1 izetta1 izidor2 izola1 izora1 iztok2 iða1 iðunn1 işin1 işıkay2 işıman2
    işın1 jaak2 jaakko2 jaana1 jabal2 jabari2 jabbar2 jaber2 jabez2 jabulani2 jacalyn1 jace2 jacek2 jacey1 jacinta1
    jacintha1 jacinto2 jack2 jackeline1 jacki1 jackie3 jackline1 jacklyn1 jackson6 jacky2 jaclyn1 jacob2 jacobine1
    jacobo2 jacobus2 jacopo2 jacque1 jacquelin1 jacqueline1 jacquelyn1 jacques2 jacquez2 jacquline1 jacqulyn1 jada1
    jade1 jaden3 jader2 jadiel2 jadon2 jadranka1 jadwiga1 jadyn3 jae3 jae-in2 jaeda1 jaeden2 jael1 jaelyn1 jaelynn1
    jaeman2 jafet2 jaga2 jagapati2 jagaraga2 jagat2 jagdish2 jagger2 jagrati1 jagvi1 jaheem2 jaheim2 jahi1 jahiem2
    jahir2 jahongir2 jai2 jaida1 jaiden3 jaider2 jaidyn3 jailene1 jailyn1 jaiman2 jaime3 jaimee1 jaimie3 jair2
    jairaj2 jairo2 jairus2 jais2 jajuan2 jaka2 jakayla1 jake2 jaki2 jakob2 jakobe2 jakobs2 jakobína1 jakop2 jakov2
    jakub2 jaleel2 jaleesa1 jalen2 jalia2 jalisa1 jalissa1 jaliyah1 jalmari2 jalol2 jalon2 jalsa1 jalyn1 jalynn1
    jamaal2 jamal2 jamalia1 jamar2 jamarcus2 jamari2 jamarion2 jame3 jameel2 jamel2 james6 jamey3 jami1 jamie3
    jamie-lee1 jamie-leigh1 jamil2 jamila1 jamin2 jamir2 jamiya1 jammie3 jamshid2 jamya1 jan3 jan-erik2 jan-olof2
    jan-peter2 jan-åke2 jana1 janae1 janaki1 janani1 janay1 jane1 janeen1 janel1 janell1 janelle1 janene1 janessa1
    janet1 janeta1 janeth1 janett1 janetta1 janette1 janey1 janez2 jangwa2 jani3 janiah1 janic2 janice1 janick2
    janie1 janik2 janin1 janina1 janine1 janis3 janiya1 janiyah1 janja1 jankat2 janko2 jann3 janna1 janne3 janneth1
    jannette1 janni1 jannie1 jannik2 jannika1 jannis2 jano2 janos2 janosch2 january1 januja1 janus2 janusz2 janya1
    janyce1 japhet2 japheth2 jaquan2 jaquelin1 jaqueline1 jaquez2 jara1 jarad2 jared2 jarek2 jaren2 jaret2 jarett2
    jari2 jarkko2 jarl2 jarlath2 jarleth2 jarmila1 jarmo2 jarne2 jarno2 jarod2 jarolím2 jaromír2 jaromíra1 jaron2
    jaroslav2 jaroslava1 jaroslaw2 jarosław2 jarrad2 jarred2 jarret2 jarrod2 jaruthip1 jarwa2 jarwadi2 jarwi2 jarún1
    jarþrúður1 jase2 jasen2 jasiah2 jasin2 jasiri1 jaslene1 jaslyn1 jasmani2 jasmijn1 jasmin1 jasmina1 jasmine1
    jasminka1 jasmit1 jasmyn1 jasmyne1 jasmín1 jasna1 jason2 jasper2 jasur2 jaswadi2 jatin2 jatmiko2 jaunita1 javan2
    javed2 javen2 javier2 javion2 javohir2 javon2 javonte2 jax2 jaxen2 jaxon2 jaxson2 jaxton2 jay2 jaya2 jayadi2
    jayce2 jaycee1 jaycie1 jaycob2 jayda1 jaydan2 jayde1 jayden3 jaydin2 jaydon2 jaye1 jayeng2 jayla1 jaylah1 jaylan2
    jaylee1 jayleen1 jaylen3 jaylene1 jaylin3 jaylinn1 jaylon2 jaylyn1 jaylynn1 jayme3 jaymes2 jayne1 jayson2
    jayvion2 jayvon2 jazlene1 jazlyn1 jazlynn1 jazmin1 jazmine1 jazmyn1 jazmyne1 jazmín1 jaël1 jc2 jean3
    jean-baptiste2 jean-charles2 jean-christophe2 jean-claude2 jean-françois2 jean-jacques2 jean-louis2 jean-luc2
    jean-marc2 jean-marie2 jean-michel2 jean-paul2 jean-philippe2 jean-pierre2 jean-pol2 jean-yves2 jeana1 jeane1
    jeanetta1 jeanette1 jeanie1 jeanine1 jeanmarie1 jeanna1 jeanne1 jeannette1 jeannie1 jeannine1 jeannot2 jeanny1
    jeb2 jebet1 jecinta1 jed2 jedediah2 jedidah1 jedidiah2 jeet2 jeevika1 jef2 jeferson2 jeff2 jefferey2 jefferson6
    jeffery2 jeffie3 jeffrey2 jeffry2 jefri2 jeison2 jeisson2 jelagat1 jelani2 jele1 jelena1 jelita1 jelka1 jelle2
    jelte2 jemal2 jemima1 jemimah1 jemma1 jemutai1 jen1 jena1 jenel2 jenelle1 jenetta1 jenifer1 jeniffer1 jenilee1
    jenipher1 jenna1 jennette1 jenni3 jennie1 jennifer1 jenniffer1 jenny1 jenný1 jens2 jens-peter2 jens-uwe2 jensína1
    jente1 jep2 jepchirchir1 jepchumba1 jepkemoi1 jepkoech1 jepkorir1 jepkosgei1 jeppe2 jeptha2 jeptoo1 jerad2
    jerald2 jeraldine1 jeramiah2 jeramie2 jeramy2 jere2 jered2 jerel2 jereme2 jeremey2 jeremiah2 jeremias2 jeremie2
    jeremy2 jeremías2 jerguš2 jeri1 jerica1 jerilyn1 jerilynn1 jerimiah2 jerimy2 jermain2 jermaine2 jermey2 jermiah2
    jernej2 jerneja1 jerod2 jeroen2 jerold2 jerome2 jeromy2 jerono1 jerop1 jerotich1 jerrad2 jerrel2 jerrell2 jerri1
    jerrica1 jerrie1 jerrilyn1 jerrod2 jerrold2 jerry2 jerson2 jerusha1 jeruto1 jeryl1 jerzy2 jerónimo2 jerôme2 jes2
    jesca1 jesenia1 jesica1 jesper2 jess2 jesse3 jessee2 jessenia1 jessi1 jessica1 jessie3 jessika1 jessy3 jessye1
    jessý1 jesus2 jesús2 jethro2 jetmir2 jeton2 jetta1 jettie3 jevon2 jewell3 jezups2 jhalak1 jhan2 jhoan2 jhoana1
    jhon2 jhonatan2 jhonny2 jhony2 ji-woo1 jiali1 jiang2 jianguo2 jil1 jiles2 jill1 jillian1 jim2 jimena1 jimmie3
    jimmy2 jin3 jina1 jinawi2 jindra2 jindřich2 jindřiška1 jinnie1 jinping2 jinthe1 jip2 jiri2 jitka1 jiřina1 jiří2
    jo3 joachim2 joacim2 joakim2 joan1 joana1 joanie1 joann1 joanna1 joanne1 joannes2 joao2 joaquim2 joaquin2
    joaquina1 joaquín2 joash2 jobst2 jocelyn1 jocelyne1 jocelynn1 jochem2 jochen2 jochum2 jodi1 jodie1 jody3 joe2
    joel2 joell1 joella1 joelle1 joellen1 joep2 joerg2 joeri2 joeseph2 joesph2 joetta1 joette1 joey3 joffrey2 johan2
    johana1 johann2 johanna1 johannah1 johanne1 johannes2 johans2 johathan2 john6 johnathan2 johnathon2 johney2
    johnie3 johnna1 johnnie3 johnny2 johnpaul2 johnstone2 johny2 joi1 joko2 jolana1 jolanda1 jolanta1 jolanthe1
    joleen1 jolene1 jolette1 jolie1 jolien1 jolijn1 jolina1 joline1 jomo2 jon2 jona3 jonah2 jonas2 jonatan2 jonathan2
    jonathon2 jonell1 jong-un2 joni3 jonna1 jonnie3 jonny2 jono2 jonás2 jonáš2 joojo2 joona2 joonas2 joonatan2 joost2
    joppe2 joram2 joran2 jordan7 jorden2 jordi2 jordin1 jordy2 jordyn3 joren2 joretta1 jorge2 joris2 jorja1 jorma2
    jorn2 jort2 jorunn1 jory2 jos2 jose2 josef2 josefa1 josefiina1 josefin1 josefina1 josefine1 josefita1 joselin1
    joseline1 joseluis2 joselyn1 josep2 joseph6 josepha1 josephat2 josephina1 josephine1 josephus2 josette1 josh2
    joshua2 joshuah2 josiah2 josiane1 josianne1 josie1 josiephine1 josip2 josipa1 joslyn1 joso2 jospeh2 josphat2
    josphine1 josse2 jossie1 jost2 josua2 josue2 josué2 josy1 josé2 josée1 joséphine1 jouko2 jouni2 jovan3 jovana1
    jovani2 jovanni2 jovanny2 jovany2 jovina1 jovita1 joy1 joyce5 joycelyn1 joye1 joyline1 jozef2 jozefína1 jozo2
    joão2 joé2 joël2 joëlle1 joško2 jožef2 jožefa1 jožica1 jua3 juan2 juana1 juanita1 judah2 jude3 judi1 judie1
    judita1 judith1 judson2 judy1 judyth1 juelz2 juergen2 juha2 juhana2 juhani2 juho2 jukka2 jule3 jules3 juli1
    julia1 julian2 juliana1 juliane1 juliann1 julianna1 julianne1 julie1 julie-anne1 julien2 juliet1 julieta1
    julieth1 juliette1 julija1 julijana1 julio2 julious2 julisa1 julissa1 julius2 julián2 juluis2 juma2 jumaane2
    jumadi2 jumari2 jun3 juna1 june1 jung1 juni1 junia1 junie1 junious2 junius2 juraj2 jure2 jurgen2 juri2 jurij2
    juris2 jurre2 jussi2 justen2 justin2 justina1 justine1 justiniani2 juston2 justyn2 justína1 jusuf2 jutta1 juul3
    juulia1 juuso2 juwan2 juwon2 jyoti1 jyrki2 jytte1 ján2 jános2 járnbrá1 járngerður1 járngrímur2 játgeir2
    játmundur2 játvarður2 jérémie2 jérémy2 jérôme2 jéssica1 jóa1 jóakim2 jóann2 jóanna1 jódís1 jóel2 jófríður1
    jóhann2 jóhanna1 jóhannes2 jói2 jólín1 jómar2 jómundur2 jón2 jóna1 jónanna1 jónar2 jónas2 jónasína1 jónatan2
    jónbjörg1 jónbjörn2 jónbjört1 jóndís1 jóndór2 jóndóra1 jóney1 jónfríður1 jóngeir2 jóngerð1 jónheiður1 jónhildur1
    jóninna1 jónmundur2 jónný1 jónsteinn2 jónída1 jónína1 jóný1 jónþór2 jóra1 jórlaug1 jórunn1 jóríður1 jósafat2
    jósavin2 jósebína1 jósef2 jósefín1 jósefína1 jósep2 jósteinn2 jósúa2 jóvin2 jökla1 jökull2 jökulrós1 jörfi2 jörg2
    jörg-peter2 jörgen2 jörgína1 jörmundur2 jörn2 jörri2 jörundur2 jörvar2 jörvi2 jørgen2 júdea1 júdit1 júlia1
    július2 júlí2 júlía1 júlían2 júlíana1 júlíanna1 júlíetta1 júlírós1 júlíus2 júní2 júnía1 júníana1 júníus2 júrek2
    jürg2 jürgen2 jānis2 jāzeps2 jūla1 jūle1 jūlija1 jūlijs2 kaan2 kaaren1 kaarina1 kaarlo2 kaat1 kabir2 kabiru2
    kacey1 kaci1 kacie1 kacung2 kacy1 kada2 kade2 kadeem2 kaden2 kadence1 kader3 kadijah1 kadin2 kadir2 kadyn2
    kadınana1 kaeden2 kael2 kaela1 kaelyn1 kaelynn1 kahina1 kahir2 kahlil2 kai2 kai-uwe2 kaia1 kaiden2 kaija1 kaila1
    kailee1 kailey1 kailyn1 kaique2 kairav2 kaisa1 kaitlin1 kaitlyn1 kaitlynn1 kaiya1 kaj2 kaja1 kajen2 kajsa1
    kakali2 kaktus2 kala3 kaldi2 kaleb2 kaleena1 kaleigh1 kalel2 kalen2 kalene1 kalervo2 kalevi2 kaley1 kalgay2
    kalie1 kalim2 kalina1 kaliyah1 kalla1 kalle2 kallie1 kalman2 kalmann2 kalmar2 kalpit2 kaltrina1 kaluwa1 kalvin2
    kalyn1 kamal2 kamala1 kamar2 kamari3 kamaria1 kamau2 kambali2 kamden2 kameron3 kami1 kamidin2 kamiel2 kamil2
    kamila1 kamilah1 kamilla1 kamilly1 kamma1 kamora1 kamran2 kamren2 kamron2 kamryn3 kamya1 kamí1 kanak2 kanako1
    kanda2 kandace1 kandef1 kandi1 kandice1 kandy1 kanesha1 kang2 kani1 kania1 kanini2 kanisha1 kanpulat2 kanye2
    kaombwe3 kaori1 kapagan2 kapitola1 kaprasíus2 kapítóla1 kara1 karabaş2 karaca2 karaer2 karakucak2 karama1 karan3
    karanbay2 karani2 karanja2 karataş2 karcan2 kardelen1 kardi2 kareem2 kareen3 karel2 karen1 kari1 kari-pekka2
    karie1 karim2 karima1 karimah1 kariman2 karimi2 karin1 karina1 karine1 karis1 karissa1 karitas1 kariuki2 karja2
    karkur2 karl2 karl-august2 karl-dieter2 karl-erik2 karl-ernst2 karl-friedrich2 karl-georg2 karl-hans2
    karl-heinrich2 karl-heinz2 karl-hermann2 karl-josef2 karl-jürgen2 karl-ludwig2 karl-otto2 karl-peter2
    karl-werner2 karl-wilhelm2 karla1 karlee1 karlene1 karles2 karley1 karlfried2 karlheinz2 karli3 karlie1 karlijn1
    karlinna1 karlo2 karlotta1 karlukhan2 karly1 karlína1 karlīna1 karman2 karmen1 karna2 karol3 karola1 karolien1
    karoliina1 karolin1 karolina1 karoline1 karolyn1 karolína1 karon1 karren1 karri1 karrie1 karsa2 karsana2 karson2
    karsten2 karsyn1 karta2 karter2 kartika1 karvel2 karya2 karyl1 karyme1 karyn1 karí1 karín1 karína1 karítas1 karó1
    karólín1 karólína1 kasandra1 kasen2 kasey3 kash2 kashangaki2 kashish1 kashvi1 kasie1 kasim2 kasimir2 kasiran2
    kasiyah1 kaskazi1 kason2 kaspar2 kaspars2 kassandra1 kassidy1 kassie1 kassim2 kastriot2 kastíel2 kasusra2 kata1
    katalin1 katana2 katariina1 katarina1 katarzyna1 katarína1 katarínus2 katarīna1 katcha1 kate1 katelijne1 katelin1
    katelyn1 katelynn1 katerina1 katerine1 katerína1 kateřina1 kathaleen1 katharina1 katharine1 katharyn1 katherin1
    katherina1 katherine1 kathern1 katheryn1 kathey1 kathi1 kathie1 kathinka1 kathleen1 kathlene1 kathlyn1 kathrin1
    kathrine1 kathryn1 kathryne1 kathy1 kathyrn1 kati1 katia1 katica1 katie1 katie-louise1 katina1 katinka1 katja1
    katla1 katleen1 katlin1 katlyn1 katlynn1 kato1 katri1 katrien1 katriina1 katrijn1 katrin1 katrina1 katrine1
    katriona1 katrín1 katrína1 katrīna1 kattie1 katty1 katy1 kató2 katý1 kauko2 kaveh2 kaver1 kavita1 kavon2 kavurt2
    kavya1 kawaca2 kawaya2 kay1 kay-uwe2 kaya1 kayagün2 kaycee1 kayden3 kaydence1 kaye3 kaygusuz2 kayla1 kaylah1
    kaylan1 kaylee1 kayleen1 kayleigh1 kaylen1 kaylene1 kayley1 kayli1 kaylie1 kaylin1 kaylyn1 kaylynn1 kayode2
    kayrabay2 kayson2 kayun2 kayıt2 kazim2 kazimír2 kazuki2 kazuko1 kazuo2 kazım2 kaðlín1 kaşif2 keagan2 kealan2
    keandre2 keanna1 keano2 keanu2 keara1 kecia1 keelan2 keely1 keena1 keenen2 keesha1 keeva1 kefser1 kegan2 keifer2
    keijo2 keiko1 keila1 keion2 keir2 keira1 keisha1 keith6 keji2 kelan2 kelby2 kelcie1 keld2 kelechi2 keli1 kelis1
    kellan2 kellee1 kellen2 kelli1 kellie1 kelly7 kelly-anne1 kelly-marie1 kellyanne1 kellý1 kelsea1 kelsey3 kelsi1
    kelsie1 kelton2 kelâmi2 kem2 kemal2 kemba2 kemboi2 kemuma1 kemunto1 ken2 kenan2 kenari2 kendal3 kendall7 kendell2
    kendra1 kendrick6 kenedy2 kenes2 keneth2 kenia1 kenichi2 kenisha1 kenji2 kenley1 kenn2 kenna1 kennard2 kennedi1
    kennet2 kenneth2 kennith2 kennth2 kenny2 kent6 kenta2 kenter2 kenth2 kenton2 kenyangi2 kenyatta3 kenza1 kenzie3
    kenzo2 keon2 keran2 kerem2 keri1 kerim2 kerime1 kerman2 kermit2 kerri1 kerrie1 kerry3 kerstin1 kerttu1 kerubo1
    kerwin2 kesha1 keshaun2 keshawn2 keshia1 kete2 ketilbjörg1 ketilbjörn2 ketilfríður1 ketill2 ketilríður1 kevan2
    keven2 kevin2 kevon2 keya1 keyla1 keyon2 keyshawn2 kezban1 kezia1 keziah1 khadidja1 khadija1 khadijah1 khaled2
    khalid2 khalil2 khalilah1 khamani2 khamisi2 khanh2 khanyisile1 khari2 khiry2 khloe1 khoa2 kia1 kiaan2 kiah1 kian2
    kiana1 kiandra1 kianna1 kiano2 kiapo2 kiara3 kiaran2 kiarie2 kiarra1 kibafupia1 kibar2 kibet2 kibibi1 kiburi3
    kiddý1 kiel2 kiera1 kieran2 kiernan2 kieron2 kierra1 kiersten1 kieth2 kifaye1 kijana3 kijani2 kikelomo1 kiki1
    kilian2 kiljan2 kilonzo2 kilían2 kim7 kim-anh1 kimani2 kimanzi2 kimathi2 kimber1 kimberely1 kimberlee1 kimberley1
    kimberli1 kimberlie1 kimberly3 kimbilio2 kimeu2 kimmo2 kimora1 kimutai2 kimya1 kinaya1 kindra1 kinley1 kinsley1
    kinte2 kinubi2 kinuthia2 kinyanjui2 kinyua2 kiojah1 kioko2 kipchirchir2 kipchumba2 kipenzi3 kipepeo1 kipkemboi2
    kipkemoi2 kipkirui2 kipkoech2 kipkorir2 kipkosgei2 kipkurui2 kiplagat2 kiplangat2 kiplimo2 kipngeno2 kipngetich2
    kipp2 kiprono2 kiprop2 kiprotich2 kipruto2 kipsang2 kiptoo2 kipyegon2 kira1 kiramettin2 kiran2 kirk6 kirsi1
    kirsten1 kirsti1 kirstie1 kirstin1 kirstine1 kirsty1 kirstín1 kirt2 kirui2 kisha1 kisima1 kit3 kitan1 kittie1
    kittý1 kiume2 kiwara1 kiya1 kiyasi2 kiyoko1 kiyoshi2 kizzie1 kizzy1 kjalar2 kjallakur2 kjalvör1 kjaran2 kjartan2
    kjarval2 kjeld2 kjell2 kjersti1 kjetil2 kjárr2 kjói2 klaas2 klara1 klas2 klaudia1 klaudie1 klaus2 klaus-dieter2
    klaus-günter2 klaus-jürgen2 klaus-michael2 klaus-peter2 klaus-ulrich2 klaus-werner2 klavdija1 klavs2 klea1
    klemen2 klemens2 klement2 klementína1 klemenz2 kleópatra1 kliment2 kloe1 klothilde1 kládía1 klára1 kläre1
    klængur2 knud2 knut2 knute2 knörr2 knútur2 kobe2 koby2 kocabaş2 koda2 kody2 koech2 koen2 koenraad2 kofi2 koggi2
    kojo2 koko2 kolawole2 kolbeinn2 kolbjörg1 kolbjörn2 kolbrá1 kolbrún1 kolby2 koldan2 koldís1 kole2 kolfinna1
    kolfinnur2 kolfreyja1 kolgríma1 kolgrímur2 kolka1 kolmar2 koloman2 kolskeggur2 kolten2 kolton2 kolur2 kolviður2
    koncagül1 kondo2 konguralp2 konkordía1 konner2 konnor2 konný1 konrad2 konradi2 konradus2 konráð2 konstantin2
    konstantinos2 konstantínus2 konstanze1 konštantín2 kopan2 koray2 korbin2 korbinian2 kordell2 kordula1 korede2
    korey2 kori1 korinna1 korir2 korka1 korkmazalp2 kormlöð1 kormákur2 kornel2 kornelia1 kornelius2 kornelía1
    kornelíus2 kornélia1 kort2 kortney1 korugan2 kory2 kosgei2 kosisochukwu1 kotuz2 kourtney1 kovu2 koçak2 koçkan2
    koðrán2 koşukhan2 kraig2 kraki2 kreszentia1 kreszenz1 kriemhild1 krish2 krisha1 krishna3 krissy1 krista1 kristal1
    kristall2 kristan1 kristaps2 kristberg2 kristbergur2 kristbjörg1 kristbjörn2 kristborg1 kristdór2 kristel1
    kristen1 kristens2 kristensa1 krister2 kristers2 kristey1 kristfinnur2 kristfríður1 kristgeir2 kristgerður1
    kristi1 kristiaan2 kristian2 kristiane1 kristie1 kristien1 kristiina1 kristijan2 kristin1 kristina1 kristine1
    kristinn2 kristián2 kristiāna1 kristjan2 kristjana1 kristján2 kristjón2 kristjóna1 kristlaug1 kristlaugur2
    kristleifur2 kristlind1 kristlín1 kristmann2 kristmar2 kristmundur2 kristný1 kristof2 kristofer2 kristoffer2
    kristopher2 kristrós1 kristrún1 krists2 kristvaldur2 kristvarður2 kristveig1 kristvin2 kristvina1 kristy1
    kristyn1 kristíana1 kristíanna1 kristín1 kristína1 kristófer2 kristólína1 kristýna1 kristþór2 kristþóra1 kritika1
    krišjānis2 krišs2 krištof2 krummi2 krysta1 krystal1 krysten1 krystin1 krystina1 krystle1 krystyna1 kryštof2
    krzysztof2 kría1 ksenia1 ksenija1 kuchanua1 kuddusi2 kujoe2 kujtim2 kullervo2 kumar2 kumiko1 kumral1 kumush1
    kuncara2 kunibert2 kunigunda1 kunigunde1 kuno2 kunta2 kunthara2 kuria2 kurnia2 kurt2 kurtis2 kurunzi2 kushtrim2
    kusiima2 kustaa2 kusuma2 kutay2 kutgün1 kutun1 kveldúlfur2 kvetoslav2 kvetoslava1 květa1 květoslava1 kwabena2
    kwadwo2 kwaku2 kwamboka1 kwame2 kwamena2 kwasi2 kweku2 kweli1 kwesi2 kya1 kyalo2 kyan2 kyano2 kyara1 kyla1 kylah1
    kylan2 kyle2 kylee1 kyleigh1 kylene1 kyler2 kylian2 kylie1 kyllian2 kyllikki1 kymani2 kyong1 kyra1 kyree2 kyrie1
    kyson2 kyung1 kár2 kára1 kári2 kâmil2 kâzime1 käte1 käthe1 käthi1 kåre2 kæja1 kévim2 kévin2 kókó1 kópur2 köker2
    köktaş2 könül1 kösemen2 kübran1 künkyi1 kürşad2 kārlis2 kılıçbay2 kınel2 kırat2 kırgız2 kısmet1 kıvılcım2 kızıl2
    kızıltunç2 laban2 labinot2 labuh2 lacey3 lachlan2 laci1 lacie1 lada1 ladarius2 ladina1 ladislau2 ladislaus2
    ladislav2 ladislava1 ladli1 ladonna1 laetitia1 lafayette2 lafe2 lage2 lahoma1 laia1 laika1 laila1 lailah1
    lailati1 laimonis2 lainey1 laini1 laisha1 lajita1 lakeisha1 laken1 lakendra1 lakesha1 lakeshia1 lakisha1 laksana2
    laksh2 lakshit2 lakshmi1 lala1 lalita1 lalla1 laly1 lamar2 lamarcus2 lamberto2 lameck2 lamine2 lamont2 lamonte2
    lan1 lana1 lanang2 lance2 landan2 landen2 landin2 lando2 landon2 landyn2 lanette1 langalibalele2 langat2
    langgeng2 lani1 lanie1 lanita1 lanjar2 lannie3 lanny2 lantar2 laoise1 laora1 laquan2 laquita1 lara5 lara-sophie1
    larae1 laraine1 laras1 larisa1 larissa1 laron2 larry2 lars2 lars-erik2 lars-göran2 lars-olof2 lars-åke2 lary2
    lascăr2 lashanda1 lashawn3 lashonda1 lashunda1 lasmanto2 lasmono2 lasonya1 lasse2 lassi2 laswi2 laszlo2 latanya1
    latarsha1 latasha1 latesha1 latif2 latifa1 latifah1 latika1 latisha1 latonia1 latonya1 latoria1 latosha1 latoya1
    latoyia1 latrell2 latrice1 latricia1 latrina1 laufar2 laufey1 laufheiður1 laufhildur1 lauga1 laugey1 laugheiður1
    laugi2 launa1 laura1 laurance2 laure1 laureano2 laureen1 lauren1 laurence1 laurence-olivier2 laurene1 laurens2
    laurent2 laurenz2 laurenția1 laurențiu2 lauretta1 laurette1 lauri3 laurian2 lauriane1 laurie1 laurin2 laurina1
    laurine1 lauris2 laurits2 lauritz2 lauryn1 laus2 laust2 lautaro2 lavada1 lavanya1 lavar2 lavenia1 lavera1 lavern3
    laverna1 laverne3 lavina1 lavinia1 lavon3 lavona1 lavonda1 lavonia1 lavonne1 lavínia1 lavīze1 lawanda1 lawerence2
    lawrance2 lawrence6 lawrencia1 layla1 laylah1 laylo1 lazar2 lazaro2 laziz2 lazzaro2 lazăr2 lazım2 laçın3
    laëtitia1 laíla1 laís1 lea1 lea-sophie1 leah1 leala1 leamon2 leana1 leander2 leandra1 leandro2 leann1 leanna1
    leanne1 leano2 leart2 leatha1 leatrice1 leda1 ledion2 ledün2 lee7 leeann1 leela1 leen1 leena1 leeroy2 leesa1
    leevi2 lega2 legawa2 lei2 leia1 leider2 leidy1 leif2 leif-erik2 leifur2 leigh3 leiknir2 leikný1 leila1 leilani1
    leisa1 leisha1 leitha1 leiðólfur2 lejla1 leke2 lekha1 lela1 lelah1 leland2 lelar1 lelia1 lella1 lem2 lembah2
    lemmie2 lempi1 lemuel2 len2 lena1 lenah1 lenard2 lene1 leni1 lenka1 lenn2 lenna1 lennard2 lennart2 lennarth2
    lennert2 lennie3 lenny2 lenon2 lenora1 lenord2 lenore1 lenwood2 leo2 leokadia1 leola1 leoma1 leon6 leona1
    leonard6 leonardo2 leonce2 leonel2 leonhard2 leoni1 leonia1 leonid2 leonidas2 leonie1 leonor1 leonora1 leonore1
    leons2 leontin2 leontina1 leontine1 leontīne1 leonóra1 leopold2 leopolda1 leopoldina1 leopoldine1 leopoldo2
    leora1 leordean2 leota1 leoš2 lera1 lerato1 lere2 leroy2 lerze1 les2 lesa1 lesana1 lesia1 leslee1 lesley3 lesli1
    leslie7 lesly1 lessie3 lesta1 lester6 leszek2 leta1 letha1 lethia1 leticia1 letitia1 letizia1 letiția1 letta1
    lettie1 letty1 letícia1 leva1 levar2 levern2 levi2 levie2 levina1 levon2 levoslav2 leví2 lewis6 lex2 lexi1 lexie3
    lexus1 leydi1 leyla1 leyla-katharina1 leyli1 lezize1 leïla1 leó2 león2 leóna1 leónóra1 leópold2 lhanzey1 li3 lia1
    liam2 lian2 liana1 liane1 lias2 liban2 libardo2 libbie1 libby1 liberto2 libia1 libni1 libor2 libuša1 libuše1
    liceth1 licia1 lică2 lida1 liddie1 lidia1 lidie1 lidija1 lidwina1 lidya1 lieke1 liene1 lies1 liesa1 liesbet1
    liesbeth1 lieschen1 liesel1 lieselot1 lieselotte1 liesl1 lieve1 lieven2 lieze1 lige2 ligia1 ligita1 lihua1 liisa1
    lila1 lilah1 lilburn2 lili1 lilia1 lilian1 liliana1 liliane1 lilianna1 lilie1 lilija1 lilijana1 lilita1 lilja1
    liljana1 liljar2 liljurós1 liljá1 lill1 lilla1 lillard2 lillemor1 liller1 lilli1 lillia1 lillian1 lilliana1
    lillianna1 lillie1 lillis1 lilly1 lillý1 lilo1 lilou1 lily1 lilyan1 lilyana1 lilyanna1 lilý1 limar2 lina1 linah1
    lincoln2 linda1 lindah1 lindar2 lindbergh2 linddís1 linde1 lindell2 lindita1 lindiwe1 lindsay7 lindsey7 linet1
    linette1 lingný1 linh1 linna1 linnea1 linnie3 linnéa1 linsey1 lintang1 linus2 linwood2 linzy2 lio2 lioara1 lioba1
    lionel2 lipika1 liridon2 liridona1 lirim2 lirjan2 lisa1 lisa-marie1 lisandro2 lisanne1 lisbet1 lisbeth1 lise1
    lise-lott1 lise-lotte1 liselott1 liselotte1 liseth1 lisette1 lish2 lisha1 lissa1 lissette1 lissi1 lissie1 lissy1
    listalín1 liston2 lita1 litha1 littie1 litzy1 liv1 liva1 livia1 livingstone2 livio2 liviu2 liya1 liz1 liza1
    lizabeth1 lizbeth1 lize1 lizete1 lizeth1 lizette1 lizz1 lizzie1 lizzy1 ljiljana1 ljubica1 ljubisa2 ljudmila1
    ljósbjörg1 ljósbrá1 ljósálfur2 ljótunn1 ljótur2 ljúfur2 llewellyn2 lloyd6 lockie1 loda1 lodewijk2 lodovico2 loek2
    loes1 lofn1 loftur2 loftveig1 logan7 logey1 logi2 lohit2 loice1 lois1 loise1 lokbrá1 loke2 loki2 lola1 lolita1
    lolla1 lollie1 loma1 lon2 lona1 londisizwe1 londiwe1 londyn1 loney2 long6 loni1 lonie3 lonna1 lonnie3 lonny2
    lonzo2 lopa1 lora3 loraine1 loran2 lorayne1 lorcan2 lore1 lorean1 loredana1 loree1 loreen1 lorelai1 lorelei1
    loren3 lorena1 lorene1 lorenz2 lorenza3 lorenzo2 loretta1 loretto1 lori1 loria1 loriann1 lorie1 lorik2 lorin2
    lorinda1 lorine1 loring2 loris3 lorna1 lorne2 lorraine1 lorrayne1 lorri1 lorrie1 lossie1 lotfi2 lothar2 lotta1
    lotte1 lotti1 lottie1 lou3 louana1 louane1 louann1 louanna1 louella1 louetta1 loui2 louie3 louis2 louisa1 louise1
    louka2 loula1 louna1 lourdes1 lourenço2 lousie1 louvenia1 lova1 lovey1 lovie3 lovina1 lovis1 lovisa1 lovre2
    lovro2 lovísa1 lowell2 lowie2 loyce1 loyd2 loyola1 loïc2 loïs3 loðmundur2 luan2 luana1 luann1 luanne1 luara1
    luberta1 lubomír2 luboš2 luc2 luca2 lucas6 lucca2 lucențiu2 lucetta1 lucette1 luchino2 lucia1 lucian2 luciana1
    luciano2 lucie1 lucien2 lucienne1 lucija1 lucila1 lucile1 lucille1 lucina1 lucinda1 lucindy1 lucio2 lucious2
    lucius2 lucretia1 lucrezia1 lucreția1 lucrețiu2 lucy1 lucía1 luda1 ludger2 ludie1 ludivine1 ludmila1 ludmilla1
    ludolf2 ludovic2 ludovica1 ludovico2 ludovicus2 ludvig2 ludvik2 ludvík2 ludwig2 ludwina1 luděk2 lue3 luej2
    luella1 luena1 luetta1 lugenia1 luhung2 luigi2 luigia1 luigina1 luis2 luisa1 luisana1 luise1 luitgard1 luiz2
    luiza1 lujza1 luka3 lukas2 lukasz2 luke2 lukita2 lukka1 lukman2 lukáš2 lula3 lulah1 lular1 lulie1 luljeta1 lulla1
    luluh2 lulut2 lulzim2 lum2 luminița1 lumír2 lundi2 lungile2 lunna1 lupe3 lupita1 lura1 lurana1 lurena1 lurhur2
    lurline1 lutfan2 lutfi2 lutgarde1 lutgardis1 lutgart1 luther2 luthfi2 lutie1 lutz6 luuk2 luvenia1 luverne3
    luvinia1 luwar2 luwes2 luyanda2 luz1 luzia1 luzie1 luzius2 luís2 luísa1 lwandile2 lya1 lyam2 lyda1 lydell2 lydia1
    lydiah1 lydiane1 lydianne1 lydie1 lydía1 lykke1 lyla1 lylah1 lyle2 lyman2 lyn1 lyna1 lynda1 lyndia1 lyndon2
    lyndsay1 lyndsey1 lynette1 lyngar2 lyngheiður1 lynn5 lynne1 lynnette1 lynsey1 lynwood2 lysiane1 lár2 lára1
    lárensína1 lárent2 lárentíus2 láretta1 lárey1 lárus2 lászló2 lâle1 læla1 lærke1 léa1 léana1 léandre2 léane1 léna1
    léo2 léon2 léonard2 léonce2 léone1 léonie1 léontine1 léopold2 lér2 líba1 líf1 lífdís1 lín1 lína1 línberg2
    línbjörg1 líndís1 líneik1 líney1 línhildur1 líni2 lísa1 lísabet1 lísandra1 lísbet1 lísebet1 lív1 lívia1 lóa1
    lóreley1 lórens2 lórenz2 lúcia1 lúcía1 lúkas2 lúna1 lúsinda1 lúsía1 lúter2 lúther2 lúvísa1 lúísa1 lúðvíg2 lúðvík2
    lúðvíka1 lüfen1 lütfi2 lýdia1 lýdie1 lýdía1 lýtingur2 lýður2 lăcrămioara1 lība1 līga1 līna1 līza1 lūcija1 maaike1
    maanas2 maanav2 maaria1 maarit1 maarten2 maartje1 mabel1 mabell1 mabelle1 mable1 macarthur2 macauley2 macel1
    maceo2 macey1 macharia2 machelle1 maci1 macide1 macie1 maciej2 mackenzie1 macs2 macy1 madaha1 madalena1 madaline1
    madalyn1 madalynn1 madara1 maddalena1 maddison1 maddux2 maddý1 madeleine1 madelene1 madelief1 madeline1 madelyn1
    madelynn1 madge1 madhav2 madhavi1 madie1 madilyn1 madilynn1 madina1 madini1 madisen1 madisyn1 madleina1 madlen1
    madlyn1 madoa1 madonna1 madora1 mads2 madyson1 mae1 maebell1 maebelle1 maegan1 mael2 maeva1 maeve1 mafalda1
    maftuna1 magali1 magalie1 magaly1 magan1 magarete1 magda1 magdalena1 magdalene1 magdaline1 magdaléna1 magen1
    magga1 maggey1 maggi2 maggie1 maggy1 maggý1 magna1 magndís1 magne2 magnea1 magnes1 magney1 magnfríður1 magngeir2
    magnheiður1 magnhildur1 magni2 magnus2 magnús2 magnúsína1 magný1 magnþór2 magnþóra1 magret1 magrit1 magðalena1
    mahala1 mahali1 mahalia1 mahalie1 mahdi2 mahesa2 mahesh2 mahfud2 mahigül1 mahika1 mahir2 mahlon2 mahmoud2 mahmud2
    mahmut2 mahnaz1 mahsun2 mahter1 mahulena1 mai1 mai-anh1 maia1 maicol2 maida1 maighread1 maija1 maik2 maike1
    maiken1 maila1 maimuna1 maimunah1 maina2 maingi2 maira1 maire1 mairead1 mairin1 mairtin2 maisa1 maisha1 maisy1
    maite1 maitê1 maivi1 maiya1 maj3 maj-britt1 maj-lis1 maja1 majani1 majed2 majella1 majken1 majorie1 majvor1
    makai2 makaila1 makala1 makan2 makara2 makau2 makayla1 makena1 makenna1 makenzie1 makhi2 makini3 makokha2 makori2
    makoto2 maks2 maksim2 maksimiljan2 maksur2 maksüde1 makunga2 makuta2 makuu2 mal2 mala1 malachi2 malachy2 malak1
    malakai2 malaki2 malala1 malaya1 malcolm2 malcom2 malea1 maleah1 malen1 malena1 malene1 malgorzata1 malia1
    maliah1 malik2 malika1 malin1 malinda1 malio2 malissa1 malissie1 maliyah1 maliza1 malla1 mallie1 mallorie1
    mallory1 malorie1 malou1 malte2 malthe2 malu1 malva1 malvin2 malvina1 malvína1 malía1 malín1 mamadou2 maman2
    mame1 mamie3 mammie1 manaf2 manah2 manan2 manbir2 manca1 manda1 mandi1 mandie1 mandla2 mandlakhe2 mandy1 manel1
    manerva1 manervia1 manford2 manfred2 manfreð2 manie1 manish2 manja1 mannie3 manoj2 manole2 manon1 mansurali2
    mantas2 manthan2 manuel6 manuela1 manuelita1 manuella1 manuelle1 manya1 manúel2 manúela1 maqsud2 mara1
    mara-julie1 maralyn1 maranda1 maras2 marbjörn2 marc2 marcantonio2 marcel2 marcela1 marcelina1 marceline1
    marcelino2 marcell3 marcella1 marcelle1 marcello2 marcellus2 marcelo2 marchello2 marcheta1 marci1 marcia1 marcie1
    marcin2 marco2 marcos2 marcu2 marcus2 marcy1 mardell1 mardís1 mareen1 mareike1 mareile1 marek2 mareks2 marel2
    marela1 mareli1 marella1 marely1 maren1 marese1 marey1 marfríður1 marga1 margana2 margaret1 margareta1 margarete1
    margaretha1 margarethe1 margarett1 margaretta1 margarette1 margarida1 margarita1 margarite1 margaritha1
    margarito2 margaréta1 margaud1 margaux1 margeir2 margene1 margeret1 margery1 marget1 margherita1 margie1 margit1
    margita1 margitta1 margo1 margot1 margoth1 margret1 margreth1 margrethe1 margrett1 margretta1 margrieta1 margrit1
    margrith1 margrjet1 margrét1 margrímur2 marguerite1 margueritte1 margunnur1 margurite1 marguy2 margy1 marheiður1
    mari1 maria1 maria-luise1 maria-theresia1 mariadi2 mariah1 mariam1 mariama1 marian3 mariana1 mariane1 mariangela1
    marianita1 mariann1 marianna1 marianne1 mariano2 maribel1 maribeth1 marica1 maricela1 maricica1 marie1
    marie-ange1 marie-anne1 marie-cecilie1 marie-christine1 marie-claire1 marie-claude1 marie-france1
    marie-françoise1 marie-hélène1 marie-jeanne1 marie-josé1 marie-laure1 marie-line1 marie-louise1 marie-luise1
    marie-madeleine1 marie-noëlle1 marie-paule1 marie-pierre1 marie-rose1 marie-sophie1 marie-theres1 marie-therese1
    marie-thérèse1 mariechen1 marieke1 mariel1 mariela1 mariele1 mariella1 marielle1 marieluise1 marietta1 mariette1
    marija1 marijan2 marijana1 marijke1 marijn2 marijón2 marika1 mariko1 marikó1 marilee1 marilena1 marilla1 marilou1
    marilyn1 marilynn1 marina1 marinda1 marine1 marinela1 marinella1 marinette1 marini1 marinka1 marinus2 marinó2
    mario2 marioara1 mariola1 marion3 marisa1 marise1 marisela1 marisol1 marissa1 marit1 marita1 marites1 maritta1
    maritza1 marius2 mariusz2 mariyah1 marián2 marja1 marja-leena1 marja-liisa1 marjaana1 marjan1 marjana1 marjanca1
    marjani1 marjatta1 marjeta1 marjo1 marjona1 marjorie1 marjory1 marjukka1 marjut1 marjón2 mark2 markel2 markell2
    marketta1 markita1 markku2 marko2 markrún1 markus2 markéta1 markó2 markús2 markþór2 marla1 marlana1 marland2
    marlaug1 marlee1 marleen1 marleigh1 marlen1 marlena1 marlene1 marleny1 marley3 marlie1 marlies1 marliese1 marlis1
    marlise1 marlo3 marlon2 marlyn3 marlys1 marlyse1 marlène1 marlén1 marlín1 marlís1 marni1 marnie1 marnita1 marnix2
    marolyn1 maron2 maroš2 marquerite1 marques2 marquita1 marrion2 mars2 marsa1 marsellíus2 marselía1 marselína1
    marsha1 marshall6 marsibil1 marsilía1 marsito2 marsudi2 marsý1 marta1 martaka2 martana2 martani2 marte1 marteinn2
    martez2 martha1 marthe1 marthen2 marti1 martijn2 martika1 martim2 martin6 martina1 martine1 martta1 martti2
    marty2 martyn2 martí2 martín2 martína1 maruša1 marva1 marvin2 marwa1 marwan2 marwata2 mary1 maryadi2 maryam1
    maryann1 maryanne1 maryanto2 marybelle1 marybeth1 maryellen1 maryjane1 maryjo1 marylee1 marylin1 maryline1
    marylou1 marylouise1 marylyn1 marylène1 maryse1 maryvonne1 marzena1 marí1 maría1 maríam1 marían1 maríana1
    maríanna1 marías2 marín1 marína1 marínella1 marínó2 maríon1 marís2 marísa1 marísól1 marít1 maríuerla1 maríus2
    marólína1 marý1 masahiro2 masako1 masao2 masar2 masika2 masinde2 mason6 massimiliano2 massimo2 massinissa2
    masume1 matea1 matei2 matej2 mateja1 mateo2 mateus2 mateusz2 matevž2 matheo2 matheus2 mathew2 mathias2 mathieu2
    mathijs2 mathilda1 mathilde1 mathys2 mathéo2 mathías2 matic2 matie1 matija3 matilda1 matilde1 matjaž2 mato2
    matouš2 mats2 matt2 matta1 mattea1 matteo2 matthea1 matthew2 matthias2 matthieu2 matthijs2 matthilda1 matthildur1
    matthäus2 matthía1 matthías2 matti2 mattia2 mattias2 mattie1 matts2 mattye1 mattéo2 mattíana1 mattías2 mattína1
    mattý1 matunda3 matyáš2 matéo2 matúš2 matěj2 matīss2 maua1 maud1 maude1 maudie1 mauno2 maura1 maureen1 mauri2
    maurice2 mauricette1 mauricio2 maurilio2 maurin2 maurine1 maurits2 mauritz2 maurizio2 mauro2 maurus2 maury2
    mavie1 mavuno2 max2 maxence2 maxie3 maxim2 maxima1 maxime2 maximilian2 maximiliano2 maximilien2 maximilián2
    maximillian2 maximo2 maximus2 maxine1 maxwel2 maxwell6 maxx2 maya1 maybell1 maybelle1 maye1 mayerly1 mayme1
    maymie1 maynur1 mayra1 maysa1 mayte1 mazen2 mazie1 mazlum2 maël2 maëlle1 maëlys1 maëva1 maía1 maídís1 maísól1
    maïté1 maşide1 maša1 maža1 mbithi2 mboya2 mbugua2 mburu2 mcebisi2 mckayla1 meabh1 meagan1 meaghan1 mearl2
    mechelle1 mechthild1 mechthilde1 mechtild1 mecide1 mecit2 meda1 medard2 media1 medora1 meena1 meera1 mees2
    mefarettin2 mefharet1 megan1 meggan1 megha1 meghan1 meghana1 meghann1 megyn1 mehdi2 mehdiqulu2 mehdiye1 mehin1
    mehman2 mehmed2 mehmet2 mehmetzahir2 mehran2 mehreen1 mehrigül1 mehrimoh1 mei1 meibh1 meik2 meike1 meiling1
    meinhard2 meinolf2 meinrad2 meja1 mekhala1 mekhi2 mekkin1 mekkinó2 mekkín1 mel3 melaha1 melania1 melanie1
    melanine1 melany1 melba1 melchior2 mele1 melek1 meleknur1 melichar2 melihcan2 melikkan1 melina1 melinda1 melisa1
    melissa1 melissia1 melita1 melitta1 melker2 melkorka1 melkíor2 melkólmur2 mell3 melle2 mellie1 mellisa1 mellissa1
    melodee1 melodie1 melonie1 melony1 melrakki2 melrós1 melva1 melville2 melvin2 melvina1 melvine1 melvyn2 melwin2
    melánia1 melûl1 memili2 memphis2 menachem2 mendy1 menfeat1 mengi2 mengüç2 menişan1 mensalder2 meral1 merba1
    mercedes1 mercyline1 merdi2 meredith1 merel1 meret1 merete1 merethe1 mergim2 meriem1 merijn2 merilyn1 merim1
    merita1 merja1 merkúr2 merlene1 merlyn3 merna1 merri1 merrie1 merrilee1 mert2 mertel2 mertie1 merton2 merva1
    merve1 mervi1 mervin2 mervyn2 merwin2 mery1 meryem1 meryeme1 meryl1 merzuk2 meshack2 messíana1 mestur2 mesude1
    mesut2 meta1 metehan2 metha1 methúsalem2 metin2 metinkaya2 metka1 metod2 metrine1 metta1 mette1 mettie1
    metúsalem2 meveddet1 mevlüdiye1 mevlüt2 mey1 meyhanim1 meyransa1 meyvant2 mezide1 meşhur2 mia1 miah1 micael2
    micaela1 micah3 micayla1 miceal2 micha3 michael6 michaela1 michaele1 michail2 michal2 michala1 michale2 michaël2
    michał2 micheal2 micheala1 michel2 michela1 michelangelo2 michele1 micheletto2 michelina1 micheline1 michell1
    michelle1 michelotto2 michial2 michiel2 michiko1 michèle1 mick2 mickael2 mickaël2 mickey3 mickie1 micky2 mie1
    mieke1 miel2 miesha1 migdalia1 mignon1 miguel2 miguelangel2 miha2 mihael2 mihaela1 mihai2 mihail2 mihajlo2
    mihels2 mihin2 mihnea2 mihriye1 miia1 miika2 mijo2 mik2 mika3 mikael2 mikaela1 mikaelína1 mikaila1 mikal2 mikala1
    mikalah1 mikayla1 mikayıl2 mike2 mikeal2 mikel2 mikels2 mikhail2 mikjáll2 mikkael2 mikkalína1 mikkel2 mikko2
    mikuláš2 mikyas2 mila1 milada1 milagros1 milan2 milana1 milas2 milay2 milcah1 milda1 mildinberg2 mildred1
    mildríður1 milena1 miles6 milford2 milica1 milissa1 milka1 milkah1 milla1 millard2 mille1 millicent1 millie1
    milly1 millý1 milo2 milorad2 milos2 miloslav2 miloslava1 milota1 milou1 miloš2 milton6 miluše1 mima1 mimi1 mimmi1
    mimoza1 mimy1 min3 min-ji1 mina1 minda1 mindi1 mindy1 minenhle2 minerva1 minervia1 ming3 ming-hao2 minh2 minibe1
    minna1 minney1 minnie1 minný1 minodora1 minoru2 minta1 mintie1 mio2 mioara1 miodrag2 miquel2 mira1 mirabela1
    miran2 miranda5 miray1 mirbadin2 mircea2 mirco2 mirdza1 mireille1 mirela1 mirella1 mireya1 miriah1 miriam1
    miriama1 mirian1 mirja1 mirjam1 mirjami1 mirjana1 mirko2 mirlinda1 mirna1 miron2 mirona1 mironshoh2 miroslav2
    miroslava1 miroslaw2 miroslawa1 mirra1 mirriam1 mirsad2 mirte1 mirthe1 mirtie1 miruna1 miryam1 misael2 misaki1
    mischa2 mishat2 mislav2 misra1 missie1 misti1 mistie1 misuli1 mitali1 mitch2 mitchel2 mitchell6 mitchelle1
    mitesh2 mitică2 mitra2 mitruț2 mitsuko1 mitt2 mittie1 mitzi1 mitzy1 miya1 miyesser1 mjalldís1 mjallhvít1
    mjaðveig1 mjöll1 mjöllnir2 mjölnir2 mkarkara1 mladen2 mlungisi2 mnqobi1 modena1 modesto2 modris2 modupe1 moe2
    moesha1 mofifoluwa1 mogens2 mohamad2 mohamed2 mohamedi2 mohammad2 mohammed2 mohamud2 mohan2 mohand2 mohini1
    mohinur1 mohlaroyim1 mohsen2 moira1 moises2 moisés2 mojca1 mojisola1 mojisoluwa1 mojmír2 moli2 molly1 momanyi2
    mona1 monalisa1 monica1 monicah1 monika1 monique1 monis2 monja1 monna1 monnie1 monserrat1 mont2 montel2 montie3
    montrell2 montserrat1 monty2 moraa1 moradeke1 morayo1 mordechai2 morena1 morenike1 morgan7 morgane1 moriah1
    morine1 moritz2 morolake1 morris6 mort2 morten2 mortimer2 mose2 moses6 moshe2 mosi2 mosinmileoluwa1 mossie1
    mosunmola1 motunrayo1 mouloud2 mounir2 mourad2 moureen1 mourine1 moussa2 moyosore1 mozell1 mozella1 mozelle1
    mrihani1 mthokozisi2 muarra1 mubina1 mucahit2 muchiri2 muema2 mueni2 mufide1 mugambi2 mugdha1 mugendi2 muggur2
    mugo2 mugur2 mugurel2 muhamed2 muhamet2 muhammad2 muhammadali2 muhammadamin2 muhammadamir2 muhammadayub2
    muhammadaziz2 muhammadrizo2 muhammadsafo2 muhammadsodiq2 muhammadsolih2 muhammadumar2 muhammadyasin2
    muhammadyusuf2 muhammadziyo2 muhammed2 muhammet2 muharrem2 muhima1 muhip2 muhiye1 muhsina1 muhyettin2 muia2
    muireann1 muiruri2 muizza1 mujde1 mujur2 mukbile1 mukesh2 mukhwana2 muktedir2 mulele2 muli2 mulwa2 mulya2
    mulyanto2 mulyono2 mumbi2 mumo2 mumpuni2 mumtoz1 muna1 munda1 mundheiður1 mundhildur1 mundína1 munene2 mungai2
    muni2 muninn2 munisa1 munyao2 munyoki2 murad2 murat2 muratcan2 muriel1 murielle1 muriithi2 murilo2 murimi2
    murithi2 muriuki2 murl3 murod2 mursalina1 mursinin2 mursita2 murti2 musa2 musafet2 musaffa1 musau2 musee2
    musembi2 musfira1 mushtariy1 musila1 muslim2 muslima1 mustafa2 mustafo2 mustapha2 mustika2 mustofa2 musyoka2
    musyoki2 mutai2 mutasım2 muthama2 muthengi2 muthoka2 muthoni2 muthui2 mutia1 mutie2 mutinda2 mutiso2 mutisya2
    mutluhan2 mutua2 mutuku2 mutunga2 muturi2 muvaffak2 muvahhide1 muxlisa1 muxtar2 muzaffer2 muzayyana1 muzdalifa1
    mwamini1 mwanajuma1 mwanamisi1 mwangangi2 mwangi2 mwaniki2 mwanzia2 mwasaa1 mwaura2 mwende2 mwendwa2 mwezi2
    mwikali2 mwiti2 my1 mya1 myah1 mychal2 myer2 mykel2 mykola2 myla1 mylee1 myles2 mylie1 mylène1 myra1 myranda1
    myriam1 myrkvi2 myrl3 myrle1 myrna1 myron2 myrra1 myrta1 myrtha1 myrthe1 myrtice1 myrtie1 myrtis1 myrtle1 mzamo2
    mábil1 málfríður1 málhildur1 málmfríður1 mánadís1 máney1 máni2 már2 mára1 márcio2 mária1 mário2 márta1 márus2
    märta1 märtha1 måns2 mårten2 mégane1 mélanie1 mélina1 mélissa1 mélodie1 mía1 mías2 mímir2 mínerva1 mír2 míra1
    míranda1 mítra1 míó2 módís1 móeiður1 móey1 móheiður1 móna1 mónica1 mónika1 móníka1 móri2 móric2 mórits2 móses2
    móði2 möhsim2 mörk1 mörður2 múli2 mübariz2 mübetcel1 mücellib2 mücevher1 müferrih1 müfit2 müjde1 mükramin2
    mükrüme1 mülayim1 mülâyim2 mümtaz2 mümtaze1 münezzer1 münif2 müret1 mürit2 müsemma1 müslum2 müslüm2 müveddet1
    müzekker2 müğber1 müşkünaz1 müşüre1 mýr1 mýra1 mýrkjartan2 mýrún1 māra1 māris2 mārīte1 mădălin2 mădălina1 mălina1
    mărioara1 măriuca1 nabeel2 nabil2 nabila1 nacer2 nachiket2 nadeem2 nades1 nadeschda1 nadeshda1 nadežda1 nadia1
    nadin1 nadine1 nadja1 nadège1 nadía1 naděžda1 nae2 naeem2 nael2 nafii2 nafile1 nafula1 nahashon2 nahla1 naiara1
    naide1 naim2 naima1 naimh1 nair1 naja1 najam2 najee2 najib2 najuma1 najwa1 naki1 nakia3 nakif2 nakip2 nakisha1
    nakita1 naksh2 nakul2 nalar2 naliaka1 nallely1 nalân1 nam3 namiq2 namon2 nan1 nana1 nanci1 nancie1 nancy1 nand2
    nandini1 nando2 nanette1 nanie1 nanjala1 nannette1 nanni3 nannie1 nanný1 nansý1 naoimh1 naoise3 naoko1 naom1
    naoma1 naomh1 naomi1 naomy1 naomí1 naoto2 napoleone2 naradi2 narcis2 narcisa1 narcisse2 nardi2 narendra2 narfi2
    narhanim1 narimane1 narji2 narıngül1 nas2 nasab2 naser2 nashipie1 nasiba1 nasim2 nasir2 nasiru2 nasra1 nasreen1
    nasrin1 nasrullah2 nasser2 nassim2 nastja1 nasuf2 nat3 natacha1 natalee1 natali1 natalia1 natalie1 natalija1
    natalja1 nataly1 natalya1 natalía1 natan2 natanael2 nataníel2 natasa1 natascha1 natasha1 natasja1 nataša1 natașa1
    nate2 natella1 nath1 nathalia1 nathalie1 nathaly1 nathan2 nathanael2 nathanaël2 nathanial2 nathaniel2 nathari1
    nathasha1 nathen2 natiq2 natividad1 natosha1 natália1 natálie1 natālija1 naud2 nautica1 naveen2 navid2 nawal1
    nayeli1 nayely1 nayfa1 nayibe1 nayil2 naz1 nazende1 nazim2 nazimet1 nazir2 nazlihan1 nazlim2 nazlı1 nazmi2
    nazıdil1 naël2 naïm2 naómí1 nağı2 ndegwa2 nderitu2 ndirangu2 nduku2 ndumiso1 ndunge2 ndungu2 nduta2 nea1 neal6
    nealie1 neasa1 nebih2 nebiha1 nebojsa2 necati2 necdat2 nechifor2 necilal1 necmettin2 necva1 ned2 nedda1 nedjma1
    nedra1 neelima1 neema1 nefaret1 nefiye1 neha1 nehemiah2 nehip2 neider2 neil2 neisti2 neja1 nejc2 nejdet1 nekesa1
    nel2 nela1 nelah1 nelcy1 nelda1 nele1 nelia1 nelie1 nelima1 nelio2 nell1 nella1 nelle1 nelli1 nellie1 nello2
    nelly1 nellý1 nels2 nelson6 nelsy1 nelu2 nelya1 nemanja2 nena1 nenad2 nenna1 nenni2 neola1 neoma1 neppie1
    neptúnus2 neptün1 nereida1 neriban1 nerim2 nermin1 nery3 nesfe1 nesip2 neslinur1 neslisah1 nesrine1 nessa1
    nestor2 neta1 nete1 netra1 netta1 nettie1 neva1 nevaeh1 neval1 neveah1 nevenka1 nevgin1 neville2 nevin2 nevio2
    nevise1 nevsal2 nevsale1 neyran1 nezengül1 nezihi2 nezize1 neşrin1 neža1 ngamia2 nganga2 ngari2 ngeni2 ngigi2
    ngoc1 ngozi1 ngugi2 nhiên2 nhlanhla2 nia1 nial2 niall2 niamh1 niara1 nicat2 niccolo2 niccolò2 nichelle1 nichifor2
    nichol1 nichola1 nicholas2 nicholaus2 nichole1 nicholus2 nick2 nicki1 nicklas2 nicklaus2 nickolas2 nickson2
    nicky3 niclas2 nico2 nicoară2 nicodemus2 nicodim2 nicola3 nicolae2 nicolai2 nicolaie2 nicolaj2 nicolas2 nicolaus2
    nicole1 nicoleta1 nicoletta1 nicolette1 nicoline1 nicolle1 nicolás2 nicolò2 nicu2 niculina1 niculiță2 nicușor2
    nicuță2 nidhi1 nidia1 nidra1 niek2 niels2 nienke1 nigar1 nigel2 nigesa1 nihad3 nihai2 nihal3 nihan1 niharika1
    niilo2 niina1 nik2 nika1 nikanor2 nikhil2 niki1 nikia1 nikita3 nikki1 nikko2 niklas2 niklaus2 niko2 nikol1
    nikola3 nikolai2 nikolaj2 nikolajs2 nikolaos2 nikolas2 nikolaus2 nikole1 nikoletta1 nikolina1 nikos2 niks2
    nikulás2 nikíta1 nikólína1 nikša2 nila1 nilam1 nilcan1 nilda1 nile2 nili1 nilima1 niloufar1 nils2 nilson2
    nilufar1 nimakoah1 nimrat1 nina1 ninetta1 ninioluwa1 ninna1 ninnie1 nino2 ninthe1 nira1 nirgül1 nirja1 nisa1
    nisha1 nita1 nitara1 nitesh2 nitin2 nives1 niyaga2 niyaz2 niyazi2 niyilolawa2 niðbjörg1 niğmet1 njabulo2 njagi2
    njenga2 njeri2 njeru2 njiru2 njogu2 njoki2 njoroge2 njozi1 njue2 njuguna2 njála1 njáll2 njóla1 njörður2
    nkazimulo1 nkechi1 nkiruka1 nnamdi2 nneka1 noa1 noah2 noam2 nobantu1 nobie1 noboru2 nobuhle1 noe2 noel6 noeleen1
    noelia1 noeline1 noelle1 noemi1 noemie1 noemí1 nohely1 nohora1 noirin1 nokulunga1 nokuthula1 nola1 noleen1 nolia1
    nolie1 nollaig1 nomagugu1 nomalanga1 noman2 nomasonto1 nomathalente1 nomathemba1 nomcebo1 nomthandazo1 nomusa1
    nomvula1 nona1 nonhlanhla1 nonie1 nonjabulo1 nonni2 nonso2 noor3 noora1 noortje1 nora1 norah1 norbert2 norberto2
    norbey2 nore1 noreen1 norene1 noreta1 noretta1 norica1 norina1 norine1 norita1 norma1 norman6 normand2 normann2
    normunds2 norval2 norðmann2 notburga1 nothando1 noud2 nour1 nout2 novi1 novruz2 noxolo1 nozibusiso1 nozima1
    nozizwe1 noé2 noémi1 noémie1 noël2 noëlla1 noëlle1 noëmi1 nqobizitha1 nrima2 ntimi2 nuala1 nubia1 nugraha2 nuhu2
    nula1 nuno2 nunzio2 nura1 nural2 nuran1 nuray1 nurbanu1 nurcan2 nurda1 nurdeniz1 nuretdin2 nurettin2 nurey1
    nurgil1 nurhayet1 nuri2 nuria1 nuriat2 nuriya1 nuriyet1 nurkan2 nurlan2 nurlana1 nurmelek1 nurmuhammad2 nurseda1
    nursim1 nursultan2 nurtaç1 nurten1 nuru2 nurul1 nurulla2 nurullah2 nurveren1 nury1 nurşan1 nuyan2 nuša1
    nwabudike2 nya1 nyaboke1 nyaga2 nyah1 nyakundi2 nyamai2 nyambura1 nyana2 nyanchama1 nyasi1 nyasia1 nyawira2
    nydia1 nyla1 nylah1 nynke1 nyoka1 nyoman2 nyongesa2 nyoni1 nyota1 nyree1 nyuki1 nzioka2 nzomo2 nádia1 náttmörður2
    náttsól1 náttúlfur2 néstor2 níels2 níls2 nína1 níní1 nóa1 nóam2 nóel2 nói2 nóni2 nóra1 nóri2 nótt1 nóvember2
    nökkvi2 númi2 núria1 nübar1 nüdret1 nürice1 nýbjörg1 nývarð2 oana1 oba2 obanijesu2 obe2 obed2 obianuju1 obie2
    obinna2 ochieng2 ocie3 octa1 octav2 octavia1 octavian2 octaviana1 octavie1 octavio2 octaviu2 octavius2 océane1
    oda3 odalis1 odalys1 odd2 odda1 oddbergur2 oddbjörg1 oddbjörn2 oddfreyja1 oddfreyr2 oddfríður1 oddgeir2
    oddgerður1 oddhildur1 oddi2 oddie2 oddkell2 oddlaug1 oddleif1 oddleifur2 oddmar2 oddný1 oddrún1 oddsteinn2 oddur2
    oddvar2 oddveig1 oddvör1 oddþór2 odelia1 odeline1 odell7 odette1 odhiambo2 odhran2 odie3 odika1 odile1 odin2
    odina1 odis2 odkanlı2 odongo2 oduor2 odus2 oeshi1 ofelia1 ofeliya1 offie2 oganer2 ogechi1 ogooluwa2 oguz2 oguş1
    oisin2 oiva2 ojas2 ojasvi1 okanay2 okbay2 oke2 okechukwu2 okello2 okgüçlü2 okoth2 oksana1 okseven2 okta2 oktavía1
    oktavíus2 okto2 októ2 októvía1 októvíus2 oktüremiş2 okumu2 okyalaz2 ola2 oladare2 oladimeji2 olaf2 olajumoke1
    olakunle2 olan2 oland2 olanrewaju2 olansile2 olar1 olasunmbo1 olav2 olavi2 olca2 oldağ2 oldrich2 oldřich2 ole2
    oleg2 oleh2 oleksandr2 oleksiy2 olen2 olena1 olene1 oleta1 olevia1 oley2 olfert2 olga1 olgeir2 olie3 olimpia1
    olimpian2 olimpiu2 olin2 olinda1 oline1 olive1 oliver6 olivert2 olivia1 olivie1 olivier2 oliviu2 oliwer2 olle2
    olli2 ollie3 ollý1 olof2 ololade1 oloo2 olov2 oluchi1 olufunke1 olufunmilayo1 olumorotimi2 oluoch2 oluwafemi2
    oluwagbemiga2 oluwakemi1 oluwamumibori2 oluwamuyiwa2 oluwasanmi2 oluwasegun2 oluwaseun2 oluwole2 oluş1 olwen1
    olwethu1 olympia1 olívia1 om2 oma1 omaca2 omaira1 omaja1 oman2 omar2 omari2 omarion2 omer2 omid2 omie1 omina1
    omisha1 omkaar2 omobobola2 omobolanle1 omodunni1 omolabake1 omolara1 omondi2 omosalewa1 omotara1 omotayo2
    omotola1 omotoun1 omowumi1 omya1 ona1 onat2 ondieki2 ondrej2 ondřej2 oneida1 onesmus2 oneta1 oney1 ongay2 oni1
    onie1 onkar2 onni2 onnie1 onuker2 onur2 onurcan2 onursu2 onveer2 onyango2 onyinye1 oona1 oonagh1 opan2 opha1
    ophelia1 ophélie1 opiyo2 opung2 opwonya1 oqtay2 ora3 orah1 oralia1 oran2 oranlı2 orazio2 orduxan2 orelia1 oren2
    orene1 oreofe1 oreste2 orfeus2 orfhlaith1 orgün2 orhan2 oriana1 orie2 orilla1 orin2 orinder2 orion2 oris2 orka1
    orla3 orlagh1 orlaigh1 orlaith1 orland2 orlando2 orlena1 orley2 orlin2 orlo2 orma1 ormar2 ormheiður1 ormhildur1
    ormur2 orna1 ornella1 orpha1 orra1 orren2 orri2 orrie3 orrin2 orson2 ortak2 ortansa1 ortrud1 ortrun1 ortwin2
    oruç2 orval2 orvar2 orvel2 orvil2 orville2 orvin2 orvis2 orvokki1 orxan2 orçin1 osa1 osama2 osbaldo2 oscar2 osei2
    osha1 osie3 osiyo1 oskar2 oskari2 oskars2 oskár2 osman2 osmo2 osogo2 ossi2 ossian2 ossie3 osunleke2 osvald2
    osvaldo2 osvalds2 oswald2 oswaldo2 oswin2 ota1 otabek2 otakar2 otay2 otelia1 otfried2 otha3 othel2 othmar2 otho2
    otieno2 otilia1 otis2 otkatla1 otkell2 otmar2 oto2 otri2 otta1 ottavio2 ottfried2 otti2 ottie3 ottilia1 ottilie1
    ottis2 ottmar2 otto2 ottokar2 ottoline1 ottomar2 ottone2 ottó2 otur2 otávio2 otília1 otýlie1 otīlija1 ouanes2
    ouida1 ouma2 ousmane2 oussama2 outi1 ova3 ove2 ovid2 ovidio2 ovidiu2 ovila2 oviya1 owen6 owethu1 owino2 owuor2
    oxana1 oyenike1 oyindasola1 oymak2 oysha1 ozana1 ozansü2 ozell3 ozella1 ozie3 ozioma1 ozy2 ozzie2 oğulbaş2
    oğurata2 oğuzman2 paavo2 pablo2 paddy2 padma1 padmi1 padraic2 padraig2 padraigh2 padraigin1 pahal1 paige5 paiman2
    pairlee1 paityn1 paker2 paksu1 pal2 pallavi1 palle2 pallie1 paloma1 pam1 pamala1 pambe2 pamela1 pamelia1 pamella1
    pamfil2 panagachie2 panait2 panca2 pandora1 pandu2 panfilo2 pangeran2 pangestu2 panini1 panji2 pankaj2 pankrác2
    panya1 paola1 paoletta1 paolo2 paralee1 paramita1 paraschiva1 pardi2 paride2 paris3 parisa1 parker7 parlee1
    parman2 parmes2 parth2 parthenia1 parveen1 parís1 pascal2 pascale1 pascaline1 pascual2 pasi2 paskalia1 pasqual2
    pasquale2 pat3 patience1 patrek2 patrekur2 patric2 patrica1 patrice2 patricia1 patricie1 patricija1 patricio2
    patrick6 patrik2 patrisía1 patrizia1 patrizio2 patrícia1 patti1 pattie1 patty1 pau2 paul6 paul-gerhard2
    paul-heinz2 paula1 paule1 pauletta1 paulette1 pauli2 paulica1 paulien1 pauliina1 paulin1 paulina1 pauline1 paulo2
    pauls2 paulína1 paulīna1 pauric2 pavani1 pavao2 pavel2 pavla1 pavlos2 pavlína1 pavol2 pawel2 paweł2 paye1 payten1
    paşa2 peadar2 peader2 pearl1 pearla1 pearle1 pearlene1 pearley2 pearlie1 pearline1 pearse2 peder2 pedro2 pedró2
    peggie1 peggy1 pehlil2 pekka2 pekkan1 pelaji2 pelle2 pembesin1 penelope1 penina1 peninah1 pennie1 penny1 pentti2
    pepijn2 per2 per-erik2 per-olof2 percival2 percy2 peren1 perinur1 peris1 perkasa2 perla1 perley2 permelia1
    permun1 pernell2 pernilla1 pernille1 pero2 perri1 perrine1 perry6 pershing2 pertti2 pesent1 peta1 petar2 pete2
    peter2 peter-michael2 petr2 petra1 petrana1 petre2 petrea1 petri2 petrică2 petrina1 petrișor2 petro2 petronela1
    petronella1 petros2 petru2 petrus2 petruț2 petruța1 petrína1 petrónella1 petrós1 petrún1 petrúnella1 petteri2
    peyton3 phanice1 phebe1 phelim2 phelix2 pheobe1 phil2 phileine1 philemon2 philip2 philipp2 philippa1 philippe2
    philis1 phillip2 phillis1 philo2 philomena1 philomene1 phineas2 phoebe1 phuong1 phylicia1 phylis1 phyliss1
    phyllis1 phúc2 pia1 piaras2 piedad1 pien1 pier2 pierangelo2 pierette1 piergiorgio2 piergiuseppe2 pierina1
    pierluigi2 piermaria2 piero2 pierpaolo2 pierre2 pierre-yves2 pierrette1 piersanti2 piet2 pieter2 pieter-jan2
    pietra1 pietro2 piia1 pilar1 pim2 pinkey1 piotr2 piper1 pippa1 pirahmet2 piran1 pirjo1 pirkko1 pirmin2 pius2
    pjetur2 pleas2 ples2 pleun1 pleșu2 pluma1 polad2 polina1 pollie1 polly1 pollý1 polona1 polonca1 pompeo2 pompilia1
    pompiliu2 pomponio2 pontus2 pooja1 popobawa2 poppy1 porfirio2 porsche1 porsha1 portia1 poul2 praba2 prabawa2
    prabowo2 prabu2 pradeep2 prakash2 prakosa2 pranata2 pranav2 pranawa2 praneel2 pranit2 prasetya2 prasetyo2
    prashant2 pratyush2 pravoslav2 prayitna2 prayoga2 prayogo2 preben2 predrag2 prentiss2 preston6 pricilla1 prisca1
    priscah1 priscila1 priscilla1 priscillah1 prisha1 priska1 priti1 priya1 profira1 prokop2 prudence1 prudie1 pría1
    príor2 puccio2 puji1 puk1 pumbaa2 puput1 purwa2 purwadi2 purwanto2 pushti1 puspa1 puti1 putri1 putu2 pála1
    páldís1 páley1 pálfríður1 pálhanna1 pálheiður1 pálhildur1 páll2 pálmar2 pálmey1 pálmfríður1 pálmi2 pálrún1 pálín1
    pálína1 päivi1 päivikki1 pär2 pål2 pénélope1 péter2 pétrína1 pétrún1 pétur2 pía1 pünhan2 pürçek1 pătru2 přemysl2
    qabil2 qadim2 qadir2 qalib2 qaratel1 qarin2 qasim2 qasım2 qiana1 qiang2 qiyas2 qori1 qoşqar2 quang2 queenie1
    quentin2 quiana1 quincy2 quinn7 quinten2 quinter1 quintin2 quinton2 quinty1 qulam2 qulu2 qumru1 qushi1 raagini1
    rabah2 rabbiye1 rabea1 rabecca1 rabi1 rabih2 racha1 rachael1 rachana1 racheal1 rachel1 rachelle1 rachid2 rachida1
    rachit2 rachita1 rachèle1 racquel1 rada1 radek2 radeke1 raden2 radha1 radhika1 radika2 radim2 radit2 raditya2
    radka1 radmila1 rado2 radomír2 radoslav2 radoslava1 radovan2 radovana1 radu2 radúz2 rae3 raegan1 raekwon2 rael3
    raelyn1 raelynn1 raf2 rafael2 rafaela1 rafal2 rafaél2 rafaël2 rafał2 rafe2 raffael2 raffaela1 raffaele2
    raffaella1 raffaellino2 raffaello2 rafi2 rafia1 rafid2 rafih2 rafila1 rafiq2 rafn2 rafnar2 rafney1 rafnhildur1
    rafnkell2 raghav2 ragna1 ragnar2 ragnbjörg1 ragner2 ragney1 ragnfríður1 ragnheiður1 ragnhild1 ragnhildur1 ragúel2
    rahab1 raharja2 rahayu1 raheem2 rahel1 rahiye1 rahma1 rahman2 rahmat2 rahmet2 rahmi1 rahn2 rahsaan2 rahul2
    raiden2 raihan2 raija1 raik2 raili1 raimo2 raimondo2 raimonds2 raimund2 raina1 rainer2 raisa1 raissa1 raivis2
    raj2 rajab2 rajata1 rajesh2 rajeshri1 rajiv2 rajko2 rakeem2 rakel1 rakesh2 rakide1 raksha1 raleigh2 ralf2
    ralf-dieter2 ralf-peter2 ralph2 raluca1 rama2 ramadan2 ramadhan2 ramazan2 ramesh2 ramid2 ramil2 ramin2 ramiro2
    ramiz2 ramon2 ramona1 ramzan2 ramzi2 ramón2 ramóna1 rana1 ranbir2 rance2 randal2 randall6 randalín1 randel2
    randell2 randi1 randolf2 randolph6 randver2 randy2 randíður1 randý1 rangga2 rania1 ranieri2 ranka1 rannva1
    rannveig1 rannver2 ranveer2 raoul2 raphael2 raphaela1 raphaël2 raphaëlle1 raquan2 raquel1 rareș2 ras2 rashaad2
    rashaan2 rashad2 rashawn2 rasheed2 rashid2 rashida1 rashidi2 rasim2 rasma1 rasmus2 rastislav2 rasul2 ratih1
    ratna1 raul2 rauno2 ravi2 ravy2 ray6 rayaan2 rayan2 rayana1 rayfield2 rayford2 rayhona1 rayla1 raymon2 raymond6
    raymonde1 raymund2 raymundo2 rayna1 raynard2 rayne1 rayshawn2 rayyona1 razi2 razı2 raúl2 reanna1 reatha1 reba1
    rebeca1 rebecca1 rebecka1 rebeka1 rebekah1 rebekka1 rebihat1 recep2 recepali2 reese7 refet1 refik2 refugio3
    refur2 regena1 regenia1 reggie2 regina1 reginal2 reginald2 reginbaldur2 reginbjörg1 regine1 reginn2 regis2
    regitse1 regitze1 regula1 regína1 regīna1 rehaan2 rehema1 rehime1 reidar2 reidun1 reifnir2 reijo2 reiko1 reimar2
    reimer2 reimund2 reina1 reinald2 reinaldo2 reinar2 reine3 reinel2 reiner2 reingard1 reinhard2 reinhild1
    reinhilde1 reinhold2 reinis2 reino2 rejane1 reksa2 rella1 relu2 remazan2 rembrandt2 remi2 remington2 remo2 remus2
    remy3 remzi2 rena1 renaat2 renada1 renae1 renaldo2 renan2 renard2 renata1 renate1 renato2 renaud2 rendy2 rene1
    rene-jean2 renea1 renee1 rengül1 reni1 renita1 rennie1 rens2 renske1 renzo2 renáta1 rené2 renée1 reshoni3 resi1
    respati2 ressie1 restu1 resulcan2 reta1 retha1 reto2 retta1 rettie1 reuben2 reubin2 reva1 revza1 rex2 rexford2
    rexhep2 rey2 reyansh2 reyhan1 reyn1 reynald2 reynaldo2 reynar2 reyndís1 reynheiður1 reynhildur1 reynir2 reynold2
    reyr2 reza2 reza-ali2 rezin1 rezzak2 rhavi2 rheta1 rhett2 rhian1 rhianna1 rhianne1 rhiannon1 rhoda1 rhona1
    rhonda1 rhys2 ria1 riad2 rian2 rianna1 rica1 ricarda1 ricardo2 riccardo2 ricciotti2 richard6 richardt2 richelle1
    richie2 rick2 ricki3 rickie3 ricky2 rico2 rida2 ridhi1 ridwan2 rigmor1 rigo2 rigoberto2 rihanna1 rihards2 riikka1
    riitta1 rik2 rika1 rikard2 rikharð2 rikharður2 rikka1 rikke1 rikki1 riku2 riley7 rilla1 rillie1 rina1 rinaldo2
    rinda1 rini1 rino2 rinor2 risa1 risalet3 risasi2 rishi2 risper1 risto2 rita1 ritt1 ritva1 river3 riya1 riyad2
    riza2 riziki2 rizki2 rizvan2 ričards2 roald2 rob2 robbe2 robbie2 robbin3 robby2 robert2 roberta1 robertina1
    roberto2 robin3 robiya1 robley2 robt2 robyn1 rocco2 rochdi2 rochelle1 rochus2 rocio1 rocío1 rod2 rodah1 roderic2
    roderich2 roderick2 rodger2 rodica1 rodney2 rodolfo2 rodolphe2 rodrick2 rodrigo2 roel2 roeland2 roena1 rogelio2
    roger2 rohan2 rohat2 rohit2 roise1 roisin1 rojnu1 rok2 roko2 roland2 rolanda1 rolande1 rolando2 rolands2 rolf2
    rolf-dieter2 rolf-peter2 rolla2 rolland2 rollande1 rollie2 rollin2 rollo2 roma3 romain2 roman6 romana1 romane1
    romanița1 romello2 romeo2 romie2 romina1 romolo2 romona1 romuald2 romulus2 romy1 román2 roméo2 ron2 rona1 ronal2
    ronald2 ronaldo2 ronan2 ronda1 rondal2 roni1 ronin2 ronith2 ronja1 ronke1 ronna1 ronni3 ronnie3 ronny2 rono2
    rony2 ronya1 roope2 roos1 roosa1 roosevelt2 rory3 rorí1 rosa5 rosa-maria1 rosabelle1 rosalba1 rosalee1 rosaleen1
    rosalia1 rosalie1 rosalina1 rosalind1 rosalinda1 rosalinde1 rosaline1 rosalyn1 rosamond1 rosamund1 rosann1
    rosanna1 rosanne1 rosaria1 rosarie1 rosario5 rosco2 roscoe2 rose5 rose-marie1 roseann1 roseanna1 roseanne1 rosel1
    roselinde1 roseline1 rosella1 roselyn1 roselyne1 rosemarie1 rosemary1 rosena1 rosendo2 rosetta1 rosevelt2 rosey1
    rosi1 rosia1 rosie1 rosina1 rosl1 roslyn1 rosman2 rosmarie1 ross6 rossa2 rossana1 rossie3 rostislav2 roswell2
    roswita1 roswitha1 rotich2 rotraud1 rotraut1 rouven2 rowan3 rowena1 roxana1 roxane1 roxann1 roxanna1 roxanne1
    roxelana1 roxie1 roxy1 roy6 roya1 royce3 roza1 rozalia1 rozalija1 rozanne1 rozella1 roziya1 rozália1 rua3 ruairi2
    ruari2 rubani2 ruben2 rubi1 rubie1 rubiela1 ruby3 rubye1 rubén2 rudi2 rudolf2 rudolfo2 rudolph2 rudra2 rudy2
    rudīte1 rueben2 ruedi2 ruel2 ruffus2 rufino2 rufus2 ruggero2 ruggiero2 ruhide1 ruhiu2 ruhsat2 ruhshona1 ruhugül1
    rui2 ruie1 rukia1 rumaysa1 rumeysa1 rungo2 runi2 runný1 runólfur2 rupa1 rupert2 ruqayya1 ruqiya1 rushil2 ruslan2
    rusman2 russ2 russel2 russell6 rustin2 rusty2 ruta1 rute1 ruth1 rutha1 ruthann1 ruthanne1 ruthe1 ruthie1 ruthild1
    ruud2 ruxanda1 ruxandra1 ruzica1 ruža1 ružena1 ružica1 ryan7 ryann1 ryker2 rylan3 ryland2 rylee3 ryleigh1 ryley2
    rylie1 rym1 ryma1 ryne2 ryo2 ryszard2 rza2 rán1 ráðgeir2 ráðhildur1 ráðvarður2 réginald2 régine1 régis2 rémi2
    rémy2 ríkarður2 ríkey1 ríkharð2 ríkharður2 rín1 ríta1 ríó2 róbert2 róberta1 róbjörg1 rólant2 róman2 rómeó2 rós1
    rósa1 rósalind1 rósanna1 rósant2 rósar2 rósberg2 rósbjörg1 rósborg1 róselía1 rósenberg2 rósey1 rósfríður1
    róshildur1 rósi2 rósinberg2 rósinkar2 rósinkara1 rósinkrans2 rósinkransa1 róska1 róslaug1 róslind1 róslinda1
    róslín1 rósmann2 rósmary1 rósmarý1 rósmunda1 rósmundur2 rósný1 röfn1 rögn1 rögnvald2 rögnvaldur2 rögnvar2 rökkvi2
    röskva1 röya1 röyal1 röðull2 rúbar2 rúben2 rúbý1 rúdólf2 rún1 rúna1 rúnar2 rúndís1 rúnhildur1 rúrik2 rúrí1 rútur2
    rübeyda1 rüdiger2 rüknettin2 rümeysa1 rüşen2 răducu2 răzvan2 rıfkıye1 rūdolfs2 růžena1 saad2 saadat2 saanvi1
    saar1 saara1 saba2 saban2 sabar2 sabari3 sabastian2 sabatino2 sabih2 sabihe1 sabina1 sabine1 sabir2 sabri2
    sabrina1 sabrína1 sabína1 sabır1 sacha3 sachi1 sachiko1 sachin2 sada1 sadaka2 sadao1 sadat2 saddam2 sade1 sadeti1
    sadia1 sadie1 sadik2 sadiki2 sadina1 sadiq2 sadittin2 sadiye1 sadye1 sadıq2 saeed2 safet2 safia1 safina1 safinaz1
    safiri1 safiya1 safta1 safura1 safír2 sagar2 sage3 sahil1 sahin2 sahir2 sahra1 sai3 said2 saida1 saidi2 saiful2
    saige1 saire1 saka2 sakari2 sakarías2 sakina1 sakip2 saksham2 sakti2 sakura1 sal2 salbjörg1 saldís1 saleh2
    salena1 salgerður1 salih2 salim2 salima1 salimah1 salimet1 salina1 salka1 salkın2 sallie1 sally1 salma1 salman2
    salmann2 salmar2 salný1 salohiddin2 salome1 salomea1 salomey1 salomon2 salomé1 salsabila1 salurbay2 salvador2
    salvar2 salvatore2 salvi2 salvör1 salwa1 salín1 salína1 salóme1 salómon2 sam3 samahat1 samaksh2 samandar2
    samanta1 samantha1 samar2 samarth2 samatha1 samesh2 sami2 samiah1 samie2 samina1 samir2 samira1 samiya1 samiyah1
    sammie3 sammy2 samo2 samsul2 samu2 samual2 samuel2 samuele2 samuli2 samurtay2 samuël2 samwel2 samweli2 samy2
    samúel2 sanai1 sanavber1 sanaya1 sancak2 sanda1 sandeep2 sandel2 sandi3 sandie1 sandile2 sandip2 sandis2 sandor2
    sandra1 sandri2 sandrine1 sandro2 sandu2 sandur2 sanela1 sang-ho2 sangeeta1 sani2 sanije1 sanita1 saniya1
    saniyah1 sanja1 sanjar2 sanjay2 sanjuana1 sanjuanita1 sanna1 sanne1 sanni1 sannie1 santa1 sante2 santeri2
    santiago6 santina1 santino2 santo2 santía1 sanur1 sanya1 sançar2 saoirse1 sapa1 saphira1 sara1 sarabi1 sarafina1
    sarah1 sarah-jane1 sarah-louise1 sarahi1 sarai1 sardor2 sargın2 sariah1 sarina1 sarita1 sarmīte1 sarpkın2 sarrah1
    sarthak2 sarvan2 sarvar2 sarvinoz1 sarya1 sarína1 sarıcabay2 sasa2 sascha2 sasha3 saskia1 sathvik2 satish2
    satoshi2 satrettin2 satu1 satya2 satıa1 saul2 saumu1 saumya1 saundra1 sauti1 sava2 savak2 savana1 savanah1
    savannah1 saverio2 saveta1 savilla1 savina1 savion2 savni2 savon2 saxi2 sayaka1 sayalı1 saydam2 saygın1 sayin2
    sayrak2 sayın2 saçı1 saïd2 saúl2 sağcan2 sağıt2 saša3 sašo2 scarlett1 scarlette1 schley2 schuyler2 scott6
    scottie3 scotty2 seaborn2 seamus2 sean2 sean-paul2 seana1 seanan1 seaneen1 seanna1 sebastiaan2 sebastian2
    sebastiano2 sebastien2 sebastijan2 sebastián2 sebastião2 sebastjan2 sebastían2 sebattin2 sebigül1 seblâ1 sebrina1
    seda2 sedat2 sedife1 sedrick2 sefanía1 sefer1 segilola1 segun2 segundo2 seha2 sehel1 seif2 seifur2 seija1 seimur2
    sejda1 sekou2 selah1 selaheddin2 selatin2 selcan1 selcen1 seldon2 selena1 selene1 seler2 selim2 selime1 selin1
    selina1 seline1 selja1 selka1 selma1 selmer2 selmin1 selvi3 selâtin2 selçuk1 sem2 semaj2 semat1 semender2
    semenica1 semine1 semir2 semra1 semrin1 senad2 senan2 sencar2 seneca2 seniha1 senn2 senne2 senol2 senora1 senta1
    senía1 seona1 seosamh2 sep2 sepp2 seppe2 seppo2 septi1 septíma1 sera1 seracettin2 serafina1 serafín2 serah1
    seraina1 seraphine1 serda3 sereina1 serena1 serezli2 serfinaz1 serge2 sergei2 sergej2 sergey2 sergio2 sergiu2
    sergius2 serhatmehmet2 serhiy2 serina1 serkan2 serma1 sernur1 serol2 serpil1 servinaz1 servác2 sesar2 seselía1
    sesil2 sesilía1 sessa1 sesselja1 sesselía1 sessilía1 seth2 setsuko1 setya2 sevara1 sevcan1 sevdi2 sevdinar1
    severin2 severina1 severine1 severino2 severo2 severt2 severín2 sevgen1 sevgi1 sevginur1 sevican1 sevil1 sevim1
    sevinc1 sevinch1 sevindik2 sevla1 sevsevil1 seydo2 seye2 seyfulla2 seyfullah2 seyhan1 seyithan2 seymour6 seymur2
    seyran3 seyyide1 sezal2 sezen1 sezginbaş2 seçgül1 seçme2 shaban2 shabana1 shadrack2 shae1 shafter2 shahid2
    shahina1 shahnoza1 shahram2 shahriyor2 shahzod2 shahzoda2 shaina1 shakila1 shakira1 shalon1 shalonda1 shamar2
    shameka1 shamika1 shamsuddeen2 shan3 shana1 shanae1 shanda1 shandra1 shane2 shaneka1 shanell1 shanelle1 shanequa1
    shani1 shania1 shanice1 shaniece1 shanika1 shaniqua1 shanita1 shaniya1 shankar2 shanna1 shannan1 shannen1
    shannon7 shanon3 shanta1 shante1 shantel1 shantell1 shaquan2 shaquana1 shaquille2 shaquita1 shara1 shardae1
    sharday1 sharde1 sharee1 sharen1 shari1 sharif2 sharita1 sharla1 sharleen1 sharlene1 sharman1 sharon1 sharonda1
    sharron1 sharyl1 sharyn1 shashi2 shasta1 shatara1 shaun2 shauna1 shauneen1 shaunna1 shaurya2 shavon1 shavonne1
    shawana1 shawanda1 shawn3 shawna1 shawnda1 shawnee1 shawnna1 shawnte1 shay3 shayla1 shaylee1 shayna1 shayne3
    sheamus2 shedrick2 sheela1 sheelagh1 sheena1 shehu2 sheila1 sheilah1 sheilla1 sheillah1 shekoni2 shelba1 shelbi1
    shelbie1 shelby3 sheldon2 shelia1 shelley1 shelli1 shellie3 shelly3 shelva1 shelvia1 shelvie1 shem2 shemar2
    shena1 shenna1 shep2 sheree1 sheri1 sherie1 sherilyn1 sherita1 sherlyn1 sherman6 sheron1 sherree1 sherri1
    sherrie1 sherron1 sherry1 sherryl1 sherwin2 sheryl1 sheryll1 sheyla1 shianne1 shida3 shiela1 shigeru2 shiloh1
    shinead1 shinji2 shinzo2 shira1 shirin1 shirl1 shirlee1 shirleen1 shirlene1 shirley5 shirleyann1 shirlie1
    shivani1 shivansh2 shohjahon2 shohreh1 shohrux2 shon2 shona1 shonda1 shonna1 shpresa1 shqipe1 shravya1 shreya1
    shukrona1 shyann1 shyanne1 shyheim2 shyla1 sian1 sibbie1 sibel1 sibilla1 sibille1 sibonelo2 sibongile1
    sibusisiwe1 sibusiso2 sibylla1 sibylle1 sid2 sidar1 siddharth2 siddie1 sidi2 sidiq2 sidki2 sidney3 sidonia1
    sidónia1 sie2 siebe2 siegbert2 siegfried2 sieghard2 sieglinde1 siegmar2 siegmund2 siegrid1 siegried1 siegrun1
    siegward2 siem2 sien1 siena1 sienna1 sif1 sifa3 sifuna2 sigbergur2 sigbert2 sigbjartur2 sigbjörn2 sigdís1 sigdór2
    sigdóra1 sigfastur2 sigfinnur2 sigfreður2 sigfrid2 sigfried2 sigfríð1 sigfríður1 sigfús2 sigga1 sigge2 siggeir2
    siggerður1 sighvatur2 sigismund2 sigjón2 siglaugur2 siglinde1 sigmann2 sigmar2 sigmund2 sigmunda1 sigmundur2
    signa1 signar2 signe1 signhildur1 signý1 sigri2 sigrid1 sigrun1 sigríkur2 sigríður1 sigrún1 sigsteinn2
    sigtryggur2 sigtýr2 sigur2 sigurbaldur2 sigurberg2 sigurbergur2 sigurbirna1 sigurbjarni2 sigurbjartur2
    sigurbjörg1 sigurbjörn2 sigurbjört1 sigurborg1 sigurbrandur2 sigurbára1 sigurd2 sigurdríf1 sigurdrífa1 sigurdís1
    sigurdór2 sigurdóra1 sigurey1 sigurfinna1 sigurfinnur2 sigurfljóð1 sigurgeir2 sigurgeira1 sigurgestur2
    sigurgrímur2 sigurgísli2 sigurhanna1 sigurhans2 sigurhelga1 sigurhildur1 sigurhjörtur2 sigurjón2 sigurjóna1
    sigurkarl2 sigurlaug1 sigurlaugur2 sigurleif1 sigurleifur2 sigurlilja1 sigurlinn1 sigurlinni2 sigurliði2
    sigurlás2 sigurlín1 sigurlína1 sigurmann2 sigurmar2 sigurmon2 sigurmunda1 sigurmundur2 sigurnanna1 sigurnýas2
    sigurnýjas2 siguroddur2 sigurpáll2 sigurrós1 sigursteina1 sigursteinn2 sigursveinn2 sigurunn1 sigurvaldi2
    sigurveig1 sigurvin2 sigurvina1 sigurást1 sigurásta1 sigurða1 sigurður2 siguróli2 sigurósk1 sigurþór2 sigurþóra1
    sigvaldi2 sigvard2 sigvarður2 sigyn1 sigþrúður1 sigþór2 sigþóra1 sihawukele1 siiri1 sijuade2 siku3 sil2 sila2
    silanur1 silas2 sile1 silfa1 silfrún1 silfá1 silja1 silje1 silka1 silke1 silla1 sille1 silli2 silondile1 silvana1
    silvano2 silvester2 silvestro2 silvia1 silvian2 silviana1 silvie1 silvija1 silvio2 silviu2 silvo2 silvía1 sim2
    simber1 simen2 simeon2 simi2 similoluwa1 simina1 simion2 simisola1 simiyu2 simmie2 simo2 simon6 simona1 simone1
    simonetta1 simonne1 simphiwe1 simphiweyinkosi2 simten1 simão2 simón2 sina1 sinaida1 sinan2 sinda1 sindre2 sindri2
    sindy1 sinead1 sini1 sinică2 sinikka1 sinisa2 siniša2 sintija1 siobain1 sioban1 siobhain1 siobhan1 siofra1 sione2
    siper2 siphesihle1 sipho2 sirac2 sirap1 siri1 sirkka1 siro2 sirpa1 sirra1 sirrý1 siska1 sisko1 sissel1
    sithembiso1 siti1 sittik2 siv1 sivert2 sixten2 sixtine1 siya1 siyabonga2 sjafnar2 sjoerd2 sjöfn1 skafti2
    skaidrīte1 skapti2 skarpheiður1 skarphéðinn2 skefill2 skeggi2 skender2 skjöldur2 skolastika1 skorri2 skugga1
    skuggi2 skuld1 skye1 skyla1 skylar3 skyler3 skær2 skæringur2 skírnir2 skíði2 skúla1 skúli2 skúlína1 skúta2
    sladjana1 slamet2 slavica1 slavisa2 slavka1 slavko2 slavomír2 slavomíra1 slavěna1 slawomir2 sloane1 slobodan2
    sláva1 slávka1 smaranda1 smiður2 smyrill2 smári2 sneha1 sneider2 snezana1 snježana1 snjáfríður1 snjáka1
    snjófríður1 snjóki2 snjólaug1 snjólaugur2 snjólfur2 snorra1 snorri2 snæbjartur2 snæbjörg1 snæbjörn2 snæbjört1
    snæborg1 snæbrá1 snædís1 snæfríður1 snæhólm2 snælaug1 snælaugur2 snær2 snæringur2 snærós1 snærún1 snævar2
    snævarr2 snæþór2 snót1 socorro1 soffanías2 soffía1 sofi1 sofia1 sofiane2 sofie1 sofija1 sofía1 solange1 soledad1
    soleh2 soliha1 soline1 solma1 solmaz1 soloman2 solveig1 solvej1 solvita1 solène1 somadina1 somer1 somtochukwu2
    sona1 sonad2 sondra1 sondre2 songurkan2 songül1 sonia1 sonja1 sonji1 sonnur1 sonný1 sonya1 soo-jin1 sophanías2
    sophia1 sophie1 sophie-louise1 sophie-marie1 sophronia1 sophus2 sophy1 sora1 soraia1 sorana1 soraya1 sorcha1
    soren2 sorin2 sorina1 souad1 soufiane2 soumia1 sowande1 soydaner2 soykan1 soykut2 soyselçuk2 soňa1 spartakus2
    spencer6 spenser2 speranța1 sphiwe2 sporði2 spói2 srečko2 sri1 srinivas2 stacey1 staci1 stacia1 stacie1 stacy1
    staffan2 stan2 stana1 stanca1 stancu2 stanislaus2 stanislav2 stanislava1 stanislaw2 stanisław2 stanka1 stanko2
    stanley6 stapi2 starkaður2 starla1 starri2 stasia1 stavros2 stef2 stefaan2 stefan2 stefana1 stefani1 stefania1
    stefanie1 stefano2 stefanía1 steffi1 stefnir2 stefán2 stefánný1 stein6 steina1 steinar2 steinarr2 steinbergur2
    steinbjörg1 steinbjörn2 steinborg1 steindís1 steindór2 steindóra1 steiney1 steinfinnur2 steinfríður1 steingerður1
    steingrímur2 steinhildur1 steini2 steinkell2 steinlaug1 steinmann2 steinmar2 steinmóður2 steinn2 steinrós1
    steinröður2 steinrún1 steinunn1 steinvarður2 steinvör1 steinólfur2 steinþór2 steinþóra1 stelian2 steliana1
    stelios2 stella1 stellah1 stellan2 steluța1 sten2 stephaine1 stephan2 stephane2 stephani1 stephania1 stephanie1
    stephany1 stephen2 stephene2 stephenie1 stephon2 sterre1 stetson2 stevan2 steve2 steven2 stevie3 stewart6 stian2
    stien1 stig2 stijn2 stilla1 stina1 stine1 stirnir2 stiven2 stjarna1 stjepan2 stojan2 stoney2 stormur2 stuart6
    sture2 sturla2 sturlaugur2 sturri2 styr2 styrbjörn2 styrgerður1 styrkár2 styrmir2 styrr2 stéphan2 stéphane2
    stéphanie1 stígheiður1 stígrún1 stígur2 stína1 stórólfur2 suat2 subhash2 subomi1 subutiye1 suci1 sudi2 sudie1
    sudiksha1 sue1 suellen1 suhani1 sula1 suleiman2 sulhi2 sultane1 sumarliði2 sumarlína1 sumarrós1 sumayya1 sumiko1
    sunay1 sunday1 sune2 sunel2 sung3 sung-min2 sungara1 sunil2 sunita1 sunna1 sunnefa1 sunneva1 sunniva1 sunníva1
    suphi2 suresh2 surya2 susam1 susan1 susana1 susann1 susanna1 susannah1 susanne1 suse1 susi1 susie1 susilo2
    sussanne1 sussie1 suus1 suvi1 suzan1 suzana1 suzann1 suzanna1 suzanne1 suze1 suzette1 suzie1 suzy1 suğra1 svafa1
    svafar2 svala1 svali2 svalrún1 svan2 svana1 svanberg2 svanbergur2 svanbjörg1 svanbjörn2 svanbjört1 svanborg1
    svandís1 svaney1 svanfríður1 svangeir2 svanheiður1 svanhildur1 svanhvít1 svanhólm2 svani2 svanlaug1 svanlaugur2
    svanmundur2 svanrós1 svante2 svanur2 svanþrúður1 svanþór2 svatopluk2 svatoslav2 svava1 svavar2 svea1 svein2
    sveina1 sveinar2 sveinberg2 sveinbjartur2 sveinbjörg1 sveinbjörn2 sveinborg1 sveindís1 sveiney1 sveinfríður1
    sveingerður1 sveinhildur1 sveinjón2 sveinlaug1 sveinlaugur2 sveinmar2 sveinn2 sveinrós1 sveinrún1 sveinsína1
    sveinungi2 sveinveig1 sveinþór2 sven2 sven-erik2 sven-olof2 svend2 svenja1 svenning2 sverre2 sverrir2 svetlana1
    svetozár2 sváfnir2 svätopluk2 svölnir2 svörfuður2 světlana1 swala1 swaleh2 swantje1 swati1 swen2 swetlana1
    syahrini1 sybil1 sybilla1 sybille1 syble1 sydell1 sydnee1 sydney3 sydni1 sydnie1 syed2 sylas2 sylgja1 sylivia1
    sylke1 sylvain2 sylvaine1 sylvana1 sylvania1 sylvanus2 sylvester2 sylvia1 sylviane1 sylvianne1 sylvie1 sylvio2
    sylvère2 sylvía1 sylwia1 symone1 synnøve1 syreeta1 sys1 sára1 sânziana1 sæberg2 sæbergur2 sæbjörg1 sæbjörn2
    sæbjört1 sæborg1 sædís1 sæfinna1 sæfríður1 sæhildur1 sæi2 sælaug1 sælaugur2 sæmann2 sæmunda1 sæmundur2 sæný1 sær2
    særós1 særún1 sæsól1 sæunn1 sævald2 sævaldur2 sævar2 sævarr2 sævin2 sævör1 sæþór2 sébastien2 sérgio2 séverin2
    séverine1 sía1 sílvia1 símon2 símonía1 sírnir2 sírus2 sísí1 síta1 sívar2 sófus2 sófónías2 sókrates2 sól1 sóla1
    sólberg2 sólbergur2 sólbjartur2 sólbjörg1 sólbjörn2 sólbjört1 sólborg1 sólbrá1 sólbrún1 sóldís1 sóldögg1 sóley1
    sólfríður1 sólgerður1 sólhildur1 sólimann2 sólkatla1 sóllilja1 sólmar2 sólmundur2 sólný1 sólon2 sólrós1 sólrún1
    sólveig1 sólver2 sólvin2 sólvör1 sólín1 sónata1 sónia1 sökmen2 sölmundur2 sölva1 sölvar2 sölvey1 sölvi2 sölvína1
    sönke2 sören2 sörli2 söyler1 sözer2 søren2 sørine1 søs1 súla1 súsan1 súsanna1 sübhan2 sücaettin2 süha2 süheyda1
    sükrü2 süleyla1 süleyman2 sümerya1 sümeyye2 süner1 süsen1 süvari2 süzer1 sýrus2 sıla2 sırriye1 sıylıhan2
    ta-tanisha1 tabatha1 tabea1 tabetha1 tabitha1 taciddin2 tade2 tadej2 tadeja1 tadeusz2 tadeáš2 tadhg2 tafadzwa2
    tagangül1 tage2 taha2 tahir2 tahj2 tai1 taina1 taisto2 taj2 taja1 takahiro2 takashi2 takatifu2 takeshi2 takisha1
    tal2 talan2 talayer2 talen2 tali2 talia1 talibe1 taliyah1 tallie2 talmadge2 talmage2 talía1 talıb2 tamala1
    tamanna1 tamar1 tamara1 tamatha1 tamaydın2 tamaşa1 tambika1 tambra1 tameka1 tamekia1 tamela1 tamera1 tami1 tamia1
    tamica1 tamie1 tamika1 tamiko1 tamilla1 tamisha1 tammi1 tammie1 tamra1 tamu1 tamya1 tamás2 tana1 tanak2 tanay2
    tanbay2 tandoğdu2 tandri2 tandy3 taneli2 tanesha1 tangela1 tanguy2 tangül1 tanhan2 tania1 tanika1 tanimu2 tanish2
    tanisha1 taniya1 taniyah1 tanja1 tanmayi1 tanpınar2 tanses1 tansev2 tansığ2 tantri1 tanveer2 tanvi1 tanya1
    tanyolaç2 tanyu1 tanía1 tanır2 tao2 tapani2 tapio2 tara1 tarah1 taraji1 tarak2 tarancı2 taras2 tarek2 tarfur2
    tari1 tarik2 tariq2 tariyel2 tarja1 tarsha1 tartış2 taru1 taryn1 tarzícius2 tasdik2 tasha1 tashina1 tasia1
    tasnim2 tassilo2 tasvir1 taswir2 tatia1 tatiana1 tatianna1 tatjana1 tatsuo2 tatsuya2 tatyana1 tatyanna1 taufan2
    taufik2 tauno2 taurean2 taurus2 tavaris2 tavian2 tavion2 tavon2 tawana1 tawanda1 tawanna1 tawnya1 taya1 tayaydın2
    tayfun2 taygan2 tayla1 taylak2 tayler3 taylor7 tayshaun2 tayyibe1 tayyip2 taçnur1 taşar2 taşkan2 teagan3 teber2
    tecimer2 ted2 teddie2 teddy2 tedi2 teea1 teela1 teemu2 teena1 teerth2 tegan3 teguh2 teija1 teitný1 teitur2 teja1
    tejas2 tejs2 tekbay2 tekecan2 tekiner2 tekla1 teknaz1 teksoy2 telemaco2 telim2 tella1 tellervo1 telma1 telman2
    telse1 temidayo2 temime1 temir2 temirhan2 temistocle2 temizkal2 tempie1 temuçin2 tena1 tendai2 tenika1 tenis2
    tenisha1 tennie1 tennille1 tenvir2 tenzin3 teodor2 teodora1 teodoro2 teodors2 teodosia1 teofil2 teohari2 teona1
    tera1 terance2 tercan1 terell2 terence2 teresa1 terese1 teresia1 teresiah1 teresita1 teressa1 teresía1 tereza1
    terezija1 terhi1 teri1 terje2 terlan2 tero2 terra1 terrance2 terrell7 terrence2 terri1 terrie1 terry6 terttu1
    terézia1 tess1 tessa1 tessie1 teun2 teuta1 teuvo2 tevin2 tevs2 tex2 texanna1 texie1 teybet1 teymur2 teymuraz2
    teymurçin2 tezcan2 tezol2 thabani2 thabisa1 thabisile1 thabiti2 thabo2 thad2 thaddeus2 thaddäus2 thalente3
    thales2 thalia1 thandazile1 thandeka1 thandi1 thandiwe1 thando2 thanh3 thea1 theadore2 theda1 thedore2 thekla1
    thelma1 themba2 thembeka1 thembekile1 thembile1 thembisile1 theo2 theobald2 theodis2 theodocia1 theodoor2
    theodor2 theodora1 theodore2 theodoro2 theodoros2 theodosia1 theodór2 theodóra1 theola1 theophil2 theophile2
    theres1 theresa1 therese1 theresia1 therman2 theron2 therése1 theódór2 theódóra1 thi1 thiago2 thibaud2 thibault2
    thibaut2 thibo2 thierry2 thies2 thijmen2 thijn2 thijs2 thilo2 thinhinane1 thom2 thomas6 thomasina1 thor2 thora1
    thoralf2 thorben2 thorberg2 thore2 thorsten2 thorwald2 thos2 thresa1 thuo2 thure2 thurlow2 thurman6 thursa1
    thuthukile1 thuy1 thyra1 thành2 théa1 théo2 théodore2 théophile2 thérèse1 thór2 tia1 tiago2 tiana1 tianna1
    tiarna1 tiarnan2 tiarra1 tibe2 tiberia1 tiberiu2 tibo2 tibor2 ticen1 tichomír2 tiegan1 tiera1 tiernan2 tierra1
    ties2 tiesha1 tiffani1 tiffanie1 tiffany1 tiia1 tiina1 tijl2 tijmen2 tijn2 tijs2 til2 tilda1 tilden2 tilen2
    tilla1 tillie1 tillmann2 tilly1 tilman2 tilmann2 tilo2 tim2 timbul2 timea1 timmie2 timmothy2 timmy2 timo2
    timo-juhani2 timon2 timotei2 timotej2 timoteo2 timothy2 timothée2 timur2 timurtaş2 timéo2 tina1 tinca1 tincuța1
    tindar2 tindra1 tindri2 tindur2 tineke1 tiney1 tinie1 tinna1 tinne1 tinni2 tinnie1 tino2 tira1 tirsa1 tirta2
    tirtayasa2 tirza1 tisa3 tisha1 tishie1 titilayo1 titin1 tito2 tiziana1 tiziano2 tiğin2 tjaldur2 tjaša1 tjörfi2
    tjörvi2 tobe2 tobi1 tobias2 tobie3 tobiáš2 toby2 tobías2 toccara1 todd6 todda1 todor2 tofiq2 toivo2 toker2 toki2
    toktuğ2 tokunbo2 toköz2 tolga2 tolli2 tollie2 tolonbay2 tolulope1 toluwanimi1 tom2 toma2 tomas2 tomasa1 tomasz2
    tomaž2 tomeka1 tomi3 tomie2 tomika1 tomislav2 tommaso2 tommi2 tommie3 tommy2 tomo2 tomoko1 tomori2 tomris1 toms2
    tomurcuk1 tomàs2 tomás2 tomáš2 tomé2 tonda1 tonguç2 toni3 tonia1 tonicha1 tonino2 tonja1 tonje1 tonni2 tonny2
    tony2 tonya1 topias2 topuz2 tor2 tora1 toralf2 torben2 torbjörg1 torbjörn2 torbjørn2 tord2 torey2 torfey1
    torfheiður1 torfhildur1 torfi2 torgny2 torhan2 tori1 toriano2 torie1 torill1 tormod2 torquato2 torrance2 torrey2
    torrie1 torry2 torsten2 tory3 tosha1 toshiko1 toshio2 tova1 tove1 tovuz1 towanda1 toya1 toğan2 toğrul2 tracee1
    tracey3 traci1 tracie1 tracy7 trae2 traian2 trang1 traude1 traudel1 traudl1 traugott2 trausti2 traute1 travis6
    travon2 trayvon2 tre2 treacy1 treasa1 treena1 tremaine2 tremayne2 trena1 trent6 trenten2 trenton2 tresa1 tressa1
    tressie1 treva1 trever2 trevin2 trevion2 trevon2 trevor2 treyton2 treyvon2 tri2 tricia1 trina1 trine1 trinidad3
    triona1 tripti1 trish1 trisha1 trista1 tristan2 tristana1 tristen3 tristian2 tristin2 triston2 triveni1 triya1
    troels2 trond2 trostan2 troy2 trude1 trudel1 trudi1 trudie1 trudy1 trula1 trumaine2 truman2 trung2 tryggva1
    tryggvi2 tryggvína1 trystan2 trú1 trúmann2 trīne1 tsuma2 tuan2 tuana1 tudor2 tudora1 tudorița1 tudosia1 tuere1
    tufani3 tugiman2 tuija1 tukufu2 tula1 tule1 tulia1 tulio2 tullio2 tulun2 tumas2 tumi2 tunahan2 tunar2 tunde2
    tunguç2 tunçboğa2 tunçkılıç2 tuomas2 tuomo2 turabi2 tural2 turan3 turcein1 ture2 turgut2 turid1 turlough2 turvi1
    turxan2 tutkucan1 tutkun2 tuukka2 tuula1 tuuli1 tuulia1 tuulikki1 tuur2 tuva1 tuyuğ2 tuğcan2 tuğrulhan2 tuğtaş2
    tuğçe1 twan2 twila1 twyla1 ty2 tycho2 tye2 tyesha1 tygo2 tyler6 tylor2 tyquan2 tyra1 tyree2 tyreek2 tyreese2
    tyrek2 tyreke2 tyrel2 tyrell2 tyrese2 tyrfingur2 tyrik2 tyrin2 tyriq2 tyrique2 tyron2 tyrone2 tyrus2 tyshawn2
    tyson6 tânia1 téo2 tía1 tíbrá1 tími2 tímon2 tímoteus2 tímóteus2 tína1 tístran2 tóbías2 tóbý1 tói2 tóka1 tóki2
    tómas2 tór2 tóta1 törel2 tùng2 tú2 tükelalp2 tülay1 tülin1 tümer2 tümkurt2 türabi2 türcan1 türkalp2 türkan1
    türkmen2 türknur1 tüzeer2 tüzenur1 týr2 týra1 tınal2 ubaldo2 ubbi2 uberto2 ubika1 ucchal1 uche2 uchenna2 uchita1
    uda2 udant2 udarsh2 uday2 udeera1 udo2 udyati1 ueli2 uffe2 ufukay3 uggi2 ugla1 ugo2 ugolino2 uhura1 ujamaa1
    ujunwa1 ula1 ulakbey2 uldis2 ulduz1 ulf2 uli3 ulises2 ulla1 ulla-britt1 ullrich2 ulrica1 ulrich2 ulrik2 ulrika1
    ulrike1 ultan2 ulu2 uludağ2 uluman2 ulutay2 uluğbey2 ulva1 ulya1 ulysses2 uma1 umande1 umang2 umar2 umay2 umaya2
    umberto2 umi1 ummahani1 umman2 umoja1 umut2 umutcan2 umuşan1 una1 undína1 unggul2 uni2 unjani1 unna1 unnar2
    unnati1 unnbjörg1 unnbjörn2 unndís1 unndór2 unni1 unnsteinn2 unnur1 unnþór2 uno2 uolevi2 upadhriti1 upasna1 upik2
    upkaar2 upma1 ura1 uraltay2 urbain2 urfan2 urhan2 uriah2 uriel2 urijah2 urishilla1 urmi1 uroš2 urs2 ursel1
    ursina1 ursula1 urszula1 urte1 urvashi1 urvi1 urðar2 urður1 urša1 urška1 uschi1 ushan2 ushindi2 usiku2 usman2
    usmon2 usyi1 uta1 utama2 ute1 utkarsh2 utkucan2 utz2 uwe2 uxi2 uyanser1 uygun2 uzbay2 uzima3 uzsoy2 uçan2 uçbeyi2
    uğan2 uğur3 uğurkan2 uğurtan2 vacibe1 vaclav2 vada1 vadim2 vafir2 vagn2 vagna1 vagnbjörg1 vagnfríður1 vahid2
    vahittin2 vaishnavi1 vajèn1 vaka1 vakur2 val3 vala1 valarie1 valary1 valberg2 valbergur2 valbjörg1 valbjörk1
    valbjörn2 valbjört1 valborg1 valbrandur2 valda1 valdemar2 valdheiður1 valdi2 valdimar2 valdis2 valdís1 valdór2
    valeh2 valentijn2 valentim2 valentin2 valentina1 valentino2 valentín2 valentína1 valentínus2 valentīna1 valeri1
    valeria1 valerie1 valerij2 valerija1 valeriu2 valery2 valería1 valeska1 valey1 valfríður1 valgarð2 valgarður2
    valgeir2 valgerða1 valgerður1 valhildur1 valija1 valinda1 valka1 vallary1 vallaður2 vallie1 vallý1 valmar2
    valmundur2 valný1 valon2 valorie1 valrós1 valrún1 valsteinn2 valter2 valtteri2 valtýr2 valur2 valva1 valves2
    valère2 valèria1 valér2 valéria1 valérie1 valéry2 valíant2 valý1 valþrúður1 valþór2 vamakshi1 vander2 vanesa1
    vanessa1 vania1 vanja1 vannie1 vansha1 vanya1 varenya1 vargın2 varlık1 varmar2 varsha1 varun2 varvara1 vasana1
    vasatika1 vasco2 vashon2 vashti1 vasif2 vasil2 vasile2 vasilica1 vasilică2 vasily2 vassie1 vassilios2 vasudha1
    vasyl2 vatnar2 vavrinec2 vaysal2 vazeh2 vecide1 veda1 vedant2 vedat2 vedhika1 vedika1 vedran2 veera1 veerle1
    veeti2 vefia1 vegard2 veig1 veiga1 veigar2 veigur2 veijo2 veikko2 veis2 veit2 velda1 veli2 velia1 velitdin2
    vella1 velma1 velta1 velva1 venancio2 vendela1 vendelín2 vendula1 venera1 veneranda1 venessa1 veniamin2 venie1
    venita1 venkat2 venla1 vennie1 venus1 veola1 ver2 vera1 verda1 verde1 verdell1 verdie1 vere2 verena1 vergie1
    vergil2 verim2 verity1 verl2 verla1 verle2 verlene1 verlie1 verlin2 verlon2 verlyn2 vermundur2 vern2 verna3
    verne3 vernell3 vernelle1 verner2 verneri2 vernetta1 vernharð2 vernharður2 vernia1 vernice1 vernie3 vernita1
    vernon2 vero2 verona1 veronica1 veronicah1 veronika1 veronique1 versa1 versie1 vertie1 verónica1 verónika1
    veróníka1 vesa2 vesna1 vessie1 vesta1 vestar2 vester2 vestmar2 veta1 vetrarrós1 veturliði2 veva1 vezat2 vezrife1
    vibeka1 vic2 vicente2 vicenția1 vicențiu2 vicie1 vickey1 vicki1 vickie1 vicky1 victoire1 victor2 victoria1
    victoriano2 victorine1 victoría1 victória1 vicy1 vid2 vida1 vidadi2 vidar2 vide2 vidhi1 vidya1 vieroslava1
    viesturs2 vigdis1 vigdís1 vigfús2 viggo2 viggó2 vignir2 vigný1 vigo2 vigri2 vigtýr2 vigur2 vihaan2 viivi1 vija1
    vijay2 vikar2 viking2 vikki1 vikram2 viktor2 viktoria1 viktorie1 viktorija1 viktors2 viktoría1 viktória1 vilberg2
    vilbergur2 vilbert2 vilbjörn2 vilbogi2 vilborg1 vilbrandur2 vildane1 vilde1 vildís1 vilfríður1 vilgeir2
    vilgerður1 vilgot2 vilhelm2 vilhelmiina1 vilhelmina1 vilhelmína1 vilhjálmur2 vilho2 vili2 viliam2 vilis2 viljami2
    viljar2 viljem2 vilji2 viljo2 villads2 ville2 villi2 villimey1 vilma1 vilmar2 vilmer2 vilmundur2 vilnis2 vilný1
    vilém2 viman2 vina1 vinaya1 vinbjörg1 vince2 vincenc2 vincent6 vincentio2 vincenza1 vincenzo2 vincențiu2
    vinciane1 vineta1 viney1 vinicius2 vinie1 vinjar2 vinko2 vinnie1 vinný1 vinod2 vinsen2 vinsý1 vinton2 vinzenz2
    vinícius2 viola1 violet1 violeta1 violetta1 violette1 viorel2 viorela1 viorica1 vira1 viraj2 virdie1 virge2
    virgel2 virgia1 virgie3 virgil2 virgilio2 virgill2 virgina1 virginia1 virginie1 virginía1 virgle2 viridiana1
    virman2 virpi1 visar2 visarion2 visvaldis2 vita1 vitali2 vitalis2 vitaly2 vito2 vitor2 vittoria1 vittorio2 vitus2
    vitória1 vivaan2 viveca1 vivek2 viveka1 vivi1 vivian3 viviana1 viviane1 vivianne1 vivien1 vivienne1 viðar2 viðja1
    vjekoslav2 vjollca1 vlad2 vladimir2 vladimír2 vladimíra1 vladislav2 vladislavs2 vlado2 vlaicu2 vlasta3 vlastimil2
    vlora1 vlădelina1 voichița1 voicu2 vojtech2 vojtěch2 voldemārs2 volkan2 volker2 volkhard2 volkmar2 vollie2
    volney2 volodymyr2 von3 vonda1 vonetta1 voney1 vonnie1 vopni2 vordís1 vorm2 vratislav2 vratko2 vreneli1 vrinda1
    vrishti1 vritti1 vuokko1 vurğun2 vusumuzi2 vyanjana1 václav2 váli2 vápni2 vár1 vâlâ2 vân1 väinö2 vébjörg1
    vébjörn2 védís1 végeir2 végerður1 vékell2 vélaug1 vélaugur2 vémundur2 véný1 véronique1 vésteinn2 víbekka1 víctor2
    víf1 vífill2 vígdögg1 víggunnur1 víglundur2 vígmar2 vígmundur2 vígsteinn2 vígþór2 víkingur2 vísa1 vít2 vítor2
    vítězslav2 víðar2 víðir2 víóla1 víóletta1 víťazoslav2 vöggur2 völundur2 vörður2 vöttur2 vüqar2 vüsal2 věra1
    waceera1 wachira2 wade6 wafae1 wafula2 wahab2 wahyu2 waida1 wainaina2 waino2 wairimu2 wakeeta1 wakiman2 walburga1
    waldemar2 waldo2 waldtraut1 waleed2 walentina1 walfried2 walid2 wallace6 walli1 walt2 walter6 walther2 waltraud1
    waltraut1 waltrud1 waluyo2 wamalwa2 wambua2 wambugu2 wambui2 wamwema3 wanda1 waneta1 wangari2 wangila2 wangui2
    wani1 wanita1 wanja2 wanjala2 wanjiku2 wanjiru1 wanjohi2 wannes2 wanyama2 wanyonyi2 waqar2 warda1 wardaya2
    wardell2 wardi2 warhi1 waridi1 warinder2 warjas2 warji2 warre2 warren6 warsa2 warsita2 warta2 waseme1 wasim2
    wasis2 wassim2 watika1 wava1 waverly2 wawan2 waweru2 wayde2 wayland2 waylon2 wayman2 waymon2 wayne2 wazir2 weddy1
    weena1 wei3 weimin2 wekesa2 weldon2 welton2 wenche1 wencke1 wende1 wendel2 wendelin3 wendell2 wendi1 wendolin1
    wendy1 wenke1 wera1 werner6 wes2 wesley2 wesonga2 wess2 wessel2 westin2 westley2 whitney7 wibke1 widisha1 widodo2
    widya1 wiebke1 wieland2 wieslaw2 wigbert2 wilber2 wilbert2 wilbur2 wilburn2 wilda1 wilford2 wilfred2 wilfredo2
    wilfrid2 wilfrido2 wilfried2 wilfriede1 wilhelm2 wilhelmina1 wilhelmine1 wilhelmus2 wiliam2 wilkie2 will2 willa1
    willaim2 willam2 willard2 wille2 willem2 willene1 willfried2 willi2 willia1 william6 willian2 williard2
    willibald2 willibert2 willie3 williemae1 willodean1 willum2 willy2 wilma1 wilman2 wilmar2 wilmer2 wilton2
    wiltrud1 wim2 winda1 windell2 winford2 winfred3 winfried2 winifred1 winni1 winnie1 winnifred1 winny1 winona1
    winston6 winthrop2 winton2 wira2 wirda1 wirt2 wishi1 wisnu2 witold2 wladimir2 wladyslaw2 wm2 wojciech2 woldemar2
    wolf-dieter2 wolf-dietrich2 wolf-rüdiger2 wolfgang2 wolfhard2 woodie2 woodroe2 woodrow2 wout2 wouter2 wołodymyr2
    wriddhish2 wridesh2 wulan1 wulf2 wuraola1 wycliff2 wycliffe2 wynona1 xalak1 xalid2 xaliq2 xamis2 xanana2 xander2
    xankişi2 xanlar2 xanım1 xaver2 xavi2 xavier2 xena1 xenia1 xiaoling1 xiaoping2 ximena1 xin3 xiomara1 xiti1
    xiuying1 xolid2 xosrov2 xudaverdi2 xudayar2 xudu2 xumar1 xuân1 xzavier2 xénia1 yaa1 yaakov2 yachana1 yacine2
    yadavi1 yadiel2 yadigar2 yadira1 yael1 yagnesh2 yago2 yahaira1 yahia2 yahir2 yahvi1 yahya2 yahyo2 yahşi1
    yahşikan2 yair2 yajaira1 yakobo2 yalazabay2 yalgın2 yaltırak2 yalçın2 yalın3 yamid2 yamile1 yamilet1 yamilex1
    yamin2 yamini1 yan3 yan-ling1 yana1 yance1 yancy2 yandel2 yanet1 yaneth1 yang6 yani1 yanick2 yanik2 yanis2 yankı2
    yann2 yannic2 yannick2 yannik2 yannis2 yaqub3 yara1 yareli1 yaretzi1 yargı2 yaritza1 yaroslav2 yasan2 yasemen1
    yasemin1 yash2 yashasvi1 yashawini1 yashica1 yashoda1 yashodhara1 yashvi1 yasin2 yasina1 yasinta1 yasmeen1
    yasmin1 yasmina1 yasmine1 yasmín1 yasser2 yassin2 yassine2 yasti1 yasuo2 yatan2 yatin2 yauvani1 yavuz2 yaw2
    yayak2 yazganalp2 yazgül1 yazmin1 yazmín1 yağın2 yağızkurt2 yaşar3 yaşattin2 yda1 yecid2 yeferson2 yehuda2 yeimy1
    yeison2 yejide1 yekbun1 yekda2 yelena1 yelesen2 yeneral2 yeni1 yenifer1 yenny1 yeny1 yepelek1 yerson2 yertan2
    yesenia1 yesid2 yessenia1 yessi1 yetişal2 yetta1 yetunde1 yevgeny2 yevhen2 yewande1 yeşil1 yfke1 yiannis2 yigit2
    yilmaz2 yina1 yineth1 ying3 yinthe1 yitzhak2 ylenia1 ylfa1 ylfur1 ylja1 ylur2 ylva1 ylvi1 ylvie1 ymir2 yngvar2
    yngve2 yngvi2 ynja1 yoan2 yoann2 yoav2 yochana1 yoel2 yohan2 yohana3 yohane2 yoko1 yolal2 yolanda1 yolande1
    yolima1 yolonda1 yong2 yono2 yoruç2 yosef2 yoselin1 yoshihiro2 yoshiko1 yoshio2 yoshita1 yosma1 youba2 youcef2
    younes2 young-ho2 youri2 yousef2 yousra1 youssef2 yrja1 yrjö2 yrkill2 yrsa1 ysaline1 yudy1 yug2 yuki3 yuli1
    yulia1 yuliana1 yulieth1 yulisa1 yulissa1 yuliya1 yuly1 yumi1 yuna1 yuni1 yunis2 yunita1 yunt2 yunus2 yurani1
    yurany1 yurdanur2 yurdaser1 yurem2 yuri2 yuridia1 yuriko1 yurtgüven2 yurtseven1 yurttaş2 yury1 yusif2 yussuf2
    yusuf2 yusuke2 yutika1 yuvraj2 yvan2 yves2 yvette1 yvon2 yvonne1 yésica1 yéssica1 yönetmen2 yücel1 yücelen2
    yümun2 yıldır2 yıldız1 yılma2 zablon2 zac2 zacarías2 zach2 zacharia2 zachariah2 zacharias2 zacharie2 zachary2
    zachery2 zack2 zackary2 zackery2 zada1 zadie1 zaenab1 zafar2 zaharia1 zahfer1 zahid2 zahir2 zahnya1 zahra1 zahro1
    zahur2 zaid2 zaida1 zaiden2 zain2 zainab1 zainabu1 zaira1 zaitra1 zaituni1 zak2 zakaria2 zakariyo2 zakary2
    zakaría2 zakarías2 zakayo2 zakhele1 zakir2 zakiyaxon1 zaliha1 zalindra1 zamfir2 zamfira1 zamin2 zamiq2 zamir2
    zamira1 zana1 zander2 zandra1 zane3 zaniyah1 zansi1 zara1 zaraza1 zaria1 zariah1 zarina1 zarna1 zashil2 zaur2
    zavier2 zavion2 zayan2 zayd2 zayden2 zaynab1 zayne2 zayyan2 zbigniew2 zbyněk2 zdenek2 zdenka1 zdenko2 zdeněk2
    zdeňka1 zdislava1 zdravko2 zeb2 zebirce1 zebulon2 zechariah2 zeenat1 zeferino2 zehaan2 zehnia1 zehra1 zehranur1
    zeinab1 zejna1 zekayi2 zeke2 zeki2 zela1 zelaya1 zelda1 zelha1 zelia1 zeljko2 zella1 zelma1 zelpha1 zemfira1
    zemzem1 zena1 zenaida1 zenas2 zende2 zenia1 zennun2 zeno2 zenobia1 zenon2 zenovia1 zenta1 zenzele2 zenzile1
    zerafet1 zeride1 zetta1 zettie1 zevlüde1 zeynal2 zeynelabidin2 zeynep1 zeyno1 zeynulla2 zhane1 zhang-wei2
    zhiyuan2 ziba1 zibuyile1 ziedonis2 ziggy2 zigmund2 zigrīda1 zihni2 zikmund2 zilfa1 zillah1 zilmil1 zilpah1
    zilpha1 zina1 zinal1 zineb1 zinhle1 zinnura1 zinnure1 zion3 zipporah1 zita1 ziya2 ziyaettin2 zizi1 zlatica1
    zlatko2 zoa1 zoe1 zoey1 zofia1 zofija1 zoie1 zoila1 zoja1 zola1 zollie2 zoltan2 zoltán2 zophanías2 zophonías2
    zora1 zoraida1 zoral2 zoran2 zorica1 zorka1 zoya1 zoé1 zoë1 zsolt2 zsuzsa1 zsófia1 zuba2 zubair2 zubayr2 zubeyde1
    zuhri2 zula1 zulaikha1 zulfa1 zulma1 zumaridi1 zuwena1 zuzana1 zvi2 zvonka1 zvonko2 zwatie2 zélie1 zóphanías2
    zóphonías2 zöhrehan1 züfer2 züheyla1 zülbiye1 züleyxa1 zülfüye1 zülgarni2 zümre1 zümrüd1 ágatha1 ágnes1 ágúst2
    ágústa1 ágústína1 áki2 álex2 álfar2 álfdís1 álfey1 álfgeir2 álfgerður1 álfgrímur2 álfheiður1 álfhildur1 álfrós1
    álfrún1 álfsól1 álfur2 álfþór2 álvaro2 ámundi2 ángel2 ángela1 ánh1 árbjartur2 árbjörg1 árbjörn2 árbjört1 árdís1
    árelía1 árelíus2 árgeir2 árgils2 árlaug1 ármann2 ármey1 árna1 árndís1 árney1 árnheiður1 árni2 árnína1 árný1 áron2
    ársæl1 ársæll2 ársól1 árveig1 árvök1 áróra1 árún1 árþóra1 ás2 ása1 ásberg2 ásbergur2 ásbjörg1 ásbjörn2 ásborg1
    ásdís1 ásfríður1 ásgautur2 ásgeir2 ásgerður1 ásgils2 ásgrímur2 áshildur1 ási2 áskatla1 áskell2 ásla1 áslaug1
    áslaugur2 ásleif1 áslákur2 ásmar2 ásmundur2 ásný1 ásrós1 ásröður2 ásrún1 ást1 ásta1 ástbjörg1 ástbjörn2 ástbjört1
    ástdís1 ástfríður1 ástgeir2 ástgerður1 ástheiður1 ásthildur1 ástmar2 ástmundur2 ástráður2 ástríkur2 ástríður1
    ástrós1 ástrún1 ástvald2 ástvaldur2 ástvar2 ástveig1 ástvin2 ástþrúður1 ástþór2 ástþóra1 ásvaldur2 ásvarður2
    ásvör1 ásólfur2 ásþór2 âdem2 âlemşah1 ângela1 ângelo2 änne1 åbjørn2 åge2 åke2 åsa1 åse1 ægileif1 ægir2 æsa1
    æsgerður1 æsir2 ævar2 ævarr2 çakar2 çakırca2 çaltı2 çalım1 çamok2 çapkan2 çavuldur2 çağa2 çağdan2 çağlar1
    çağlasın2 çağveren2 çelem2 çelikkan2 çelikyürek2 çerçi2 çetinsu2 çeviköz2 çevregül1 çilga1 çimnaz1 çinerk2
    çingiz2 çisem1 çokan2 çolpan1 çopur2 çoğay2 çıdal2 çıvgın2 èric2 édith1 édouard2 élisabeth1 élise1 élodie1
    éléonore1 émile2 émilie1 éric2 érica1 étienne2 ëakumbu2 ían2 ída1 ígor2 íma1 ími2 ína1 ír1 íren1 írena1 íris1
    írunn1 ísabel1 ísabella1 ísadóra1 ísafold1 ísak2 ísalind1 ísar2 ísarr2 ísbjörg1 ísbjörn2 ísdís1 íseldur2 ísey1
    ísfold1 ísgeir2 ísgerður1 íshildur1 ísidór2 ísis1 íslaug1 ísleif1 ísleifur2 ísmael2 ísmar2 ísmey1 ísold1 ísrael2
    ísrún1 íssól1 ísveig1 ísól1 ísólfur2 íunn1 íva1 ívan2 ívar2 óda1 ófeigur2 ófelía1 óla1 ólafur2 ólafía1 ólafína1
    ólavía1 óli2 óliver2 ólivía1 ólína1 ólíver2 ólöf1 ómar2 ómi2 ósa1 óscar2 ósk1 óskar2 ósvald2 ósvaldur2 ósvífur2
    ótta1 óttar2 óttarr2 óðinn2 öge2 ögmunda1 ögmundur2 ögn1 ögri2 ökkaş2 öktürk2 ölnir2 ölrún1 ölveig1 ölver2 ölvir2
    ömer2 ömriye1 ömür2 öncel3 öndólfur2 önel2 öngen2 önsal2 önundur2 örbrún1 örfiye1 örik2 örjan2 örk1 örlaugur2
    örlygur2 örn2 örnólfur2 örvar2 öryürek2 ösp1 össur2 östen2 över2 övün1 öxar2 özakan2 özalpsan2 özaslan2 özay1
    özbay2 özbilek2 özbilge1 özdal2 özdeş1 özdil2 özdoğdu2 özel2 özerdinç2 özertem2 özge1 özger2 özgün1 özgür2
    özinal2 özkent2 özkutlu2 özlem1 özlü2 özokçu2 özpetek1 özpınar2 özsözlü2 öztek2 öztürk2 özyurt1 özçam2 özüdoğru2
    öğet2 øivind2 øjvind2 ørni2 øvli2 øystein2 øyvind2 úa1 úddi2 úlfa1 úlfar2 úlfdís1 úlfey1 úlfgeir2 úlfheiður1
    úlfhildur1 úlfhéðinn2 úlfkell2 úlfljótur2 úlfrún1 úlftýr2 úlfur2 úlla1 úlrik2 úna1 úndína1 úranus2 úranía1
    úrsula1 úrsúla1 übeydullah2 üge1 ülfet2 ülke1 ülküdeş2 ülküm1 ülvi2 ümid2 ümmahan1 ümmet2 ümmühan1 ümray1 ünal1
    ünek2 ünlen2 ünsever3 ünübol2 ürfettin2 ürper1 üsame2 üstün2 üzer2 üzeyir2 üçgül1 ýja1 ýma1 ýmir2 ýr1 ýrar2 ýrr1
    þalía1 þangbrandur2 þeba1 þengill2 þeyr2 þeódís1 þeódóra1 þinur2 þiðrandi2 þiðrik2 þjálfi2 þjóstar2 þjóstólfur2
    þjóðann2 þjóðbjörg1 þjóðbjörn2 þjóðgeir2 þjóðhildur1 þjóðleifur2 þjóðmar2 þjóðrekur2 þjóðvarður2 þjóðólfur2 þoka1
    þorberg2 þorbergur2 þorbjörg1 þorbjörn2 þorbrandur2 þorfinna1 þorfinnur2 þorgarður2 þorgautur2 þorgeir2
    þorgerður1 þorgestur2 þorgils2 þorgnýr2 þorgríma1 þorgrímur2 þorgísl2 þorkatla1 þorkell2 þorlaug1 þorlaugur2
    þorleif1 þorleifur2 þorleikur2 þorlákur2 þormar2 þormundur2 þormóður2 þorri2 þorsteina1 þorsteinn2 þorstína1
    þorvaldur2 þorvar2 þorvarður2 þrastar2 þrymur2 þrá1 þráinn2 þrándur2 þróttur2 þröstur2 þrúða1 þrúðmar2 þrúður1
    þula1 þura1 þurí1 þuríður1 þurý1 þyri1 þyrnir2 þyrí1 þór2 þóra1 þóranna1 þórar2 þórarinn2 þórarna1 þórbergur2
    þórbjörg1 þórbjörn2 þórdís1 þórelfa1 þórelfur1 þórey1 þórfríður1 þórgnýr2 þórgrímur2 þórgunna1 þórgunnur1
    þórhaddur2 þórhalla1 þórhalli2 þórhallur2 þórhanna1 þórheiður1 þórhildur1 þórir2 þórkatla1 þórlaug1 þórlaugur2
    þórleif1 þórleifur2 þórlindur2 þórmar2 þórmundur2 þórný1 þórodda1 þóroddur2 þórormur2 þórsteina1 þórsteinn2
    þórsteinunn1 þórstína1 þórunn1 þórveig1 þórvör1 þórða1 þórður2 þórólfur2 þórörn2 þöll1 þúfa1 ādams2 ādolfs2
    ārija1 đuro2 đurđica1 ğanim2 łukasz2 şaban2 şabettin2 şadıman1 şafii2 şahat2 şahdiye1 şahinbey2 şahinder1 şahlar2
    şahmar2 şahmettin2 şahnaz1 şahnuray1 şahıgül1 şakir2 şali2 şamiha1 şamil2 şamxal2 şanlı2 şavki2 şayan1 şazime1
    şefi2 şefiye1 şehamet2 şehreban1 şehza1 şekim2 şelâle1 şemsettin2 şemsinisa1 şendoğan3 şenkal2 şennur1
    şerafeddin2 şeref1 şerman1 şevket2 şevketfeza1 şeyda1 şide2 şilan1 şinasi2 şirin2 şirivan1 şirzad2 şuayp2 şöhret1
    şükri2 şüküfe1 şükür2 şıxı2 šarlota1 šime2 šimon2 špela1 štefan2 štefanija1 štefica1 štefka1 štefánia1 štěpán2
    štěpánka1 šárka1 žan2 žaneta1 žanis2 željka1 željko2 želmíra1 žiga2 žigmund2 živa1 žofia1 žofie1 șerban2 ștefan2
    ștefana1 ștefania1
    """
}
