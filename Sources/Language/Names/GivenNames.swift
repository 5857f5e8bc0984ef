/// Common given names of many cultures, by the gender that bears them most.
///
/// Compiled for this project from general knowledge. A name that both genders bear widely is left out, since a wrong
/// gender does more harm to the resolution of pronouns than a missing one.
enum GivenNames {
  static func gender(of name: String) -> Gender? {
    let folded = name.lowercased()
    if female.contains(folded) { return .female }
    return male.contains(folded) ? .male : nil
  }

  /// Names of both genders, which tell a person but not the gender.
  static func isGivenName(_ name: String) -> Bool {
    let folded = name.lowercased()
    return female.contains(folded) || male.contains(folded) || both.contains(folded)
  }

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  }

  private static let both = set(
    """
    alex ali andrea ariel ashley aubrey bailey billie blake bobbie cameron casey charlie chris dakota dana darcy
    devon drew dylan eden emery finley francis frankie gabriele glenn hayden hilary jackie jaime jamie jan jean jesse jo
    jordan jules kelly kendall kerry kim kit lee leigh leslie lindsay logan lou marion mel micah morgan nat nicola nikita
    noor pat paris parker peyton quinn reese remy riley river robin rory rowan ruby ryan sage sam sasha shannon shawn
    shay sidney skyler stevie sydney taylor toni tracy val vivian wei whitney yuki xin ming min jin jun li ying hong
    """)

  private static let female = set(
    """
    abby abigail ada adaeze adele adelaide adriana agata agatha agnes agnieszka aicha aida aiko aileen aimee aisha aishwarya
    akiko alba alejandra aleksandra alexandra alexandria alice alicia alina aline alisa alison allison alma almudena
    alyssa amal amalia amanda amara amber ambreen amelia amelie amina amira amy ana anabel anahita anais anastasia anca
    angela angelica angelina angeliki anita anja anjali anke ann anna annabel anne anneke anneliese annette annie annika
    antje antoinette antonia anya aparna araceli ariana arlene asa asha asma astrid asuka audrey aurelie aurora ava
    ayesha ayse azra barbara bea beata beate beatrice beatrix beatriz becky belinda bella benedikte bernadette bertha
    bessie beth bethany betsy betty beverly bianca birgit birgitta birgitte bonnie brenda briana bridget brigitte britta
    brooke camila camilla candace cara carina carla carly carmel carmela carmen carol carole carolina caroline carolyn
    carrie cassandra catalina catarina catherine cathy cecile cecilia celeste celia chantal charlene charlotte chelsea
    cheryl chiamaka chiara chika chloe christa christiane christina christine cindy claire clara clare claudia clementine
    colette colleen concepcion connie constance cora corinne courtney cristina cynthia dagmar dagny daisy dalia daniela
    danielle daphne dawn debbie deborah debra deirdre delia delphine denise diana diane dina dolores dominique donatella
    donna dora doreen doris dorota dorothea dorothy dorte ebba edith edna effie eileen elaine eleanor elena eleni elin
    elisa elisabeth elise eliza elizabeth elke ella ellen ellie elodie eloise elsa elsie elvira emilia emilie emily
    emma erica erika erin esme esperanza estelle esther ethel eugenia eva eve evelyn evgenia fabienne faith fanny farah
    fatima fatma faustina fay federica felicia felicity fernanda fiona flavia flora florence frances francesca francine
    francisca francoise frederica freya frida frieda gabriela gabriella gabrielle gail galina gemma genevieve georgia
    georgina geraldine gerda germaine gertrude ghislaine gina ginger giorgia giovanna gisela giulia gladys gloria grace
    graciela greta gretchen gro gudrun guadalupe gwen gwendolyn halima halina hanna hannah hannelore harriet hattie hazel
    heather hedda hedwig heidi heike helen helena helene helga henriette henrike hermione hilda hilde hillary hiroko hope
    hortense huda ida ilaria ilona ilse iman imelda imogen ina india ines inga inge ingeborg ingrid inna irena irene iris
    irina irma isabel isabella isabelle isla ivana ivanka ivy izabela jacinta jacqueline jade jana jane janet janice janina
    jasmin jasmine jeanette jeanne jelena jemima jen jenna jennifer jenny jessica jill jillian joan joanna joanne joelle
    johanna jolanda josefina josephine joy joyce juana juanita judith judy julia juliana julie juliet juliette june
    justine jutta kaja kamala kanako karen kari karin karina karla karolina kate katarina katarzyna kate katerina katharina
    katharine katherine kathleen kathryn kathy katia katie katja katrin katrina katy kay kayla keiko kellyanne kerstin
    khadija kim-anh kirsten kirsty klara kristen kristi kristin kristina ksenia kumiko kylie ladonna laila lana lara
    larisa latifa latoya laura lauren laurence lavinia lea leah leila leilani lena leni lenka leona leonie leonor letitia
    leyla lia liana lidia liesbeth liesl lila lilian liliana lilly lilou lily lina linda linnea lisa lisbeth lise liv livia
    liz liza lois lola lore lorena loretta lorraine lotta lotte louisa louise lourdes lucia luciana lucie lucille lucinda
    lucy ludmila luisa luise lupita lydia lyn lynda lynn lynne mabel mackenzie madeleine madeline mae magda magdalena
    maggie mai maia maja malala malgorzata malin mandy manon manuela mara marcela marcia margaret margareta margarita
    margaux margot margrethe marguerite mari maria mariam mariana marianne marie mariela marija marika marilyn marina
    marine marisa marisela marisol marissa marit marjorie marjan marlene marta martha martina mary maryam mathilda mathilde
    matilda maud maureen maxine maya megan meghan megyn mei melania melanie mele melina melinda melissa mercedes meredith
    meryl mette mia michaela michele michelle mila milagros mildred milena millicent mina mindy mira miranda miriam
    misaki mitsuko moira molly mona monica monika monique muna muriel myra myriam myrtle nadia nadine nadja naima nan nana
    nancy naomi natalia natalie natasha nathalie nell nellie ngozi nicole nikki nina nira nisha noa noemi nora norma nour
    nuria octavia odette odile olena olga olive olivia olympia oksana ophelia oriana ottilie ottoline paige paloma pam
    pamela paola patience patricia patty paula paulette paulina pauline pearl peggy penelope penny perla petra philippa
    phoebe phyllis pia pilar piper polly poppy portia priscilla priti priya prudence rachel rachida ragnhild raisa ramona
    rana rania raquel rebecca regina reina renata rene renee rhoda rhonda ricarda rigmor rita roberta rocio romina rosa
    rosalie rosalind rosalinda rosamund rosanna rosario rose rosemarie rosemary rosie roswitha roxana roxanne roya ruth
    sabina sabine sabrina sadie saida sakura sally salma samantha samira sandra sandrine sanna saoirse sara sarah saskia
    savannah selena selma seraphine serena shakira shanice sharon sheila shelley sherry shirin shirley sibylle sienna
    sigrid silke silvia simona simone sinead siobhan sixtine slavica sofia sofie soledad solveig sonia sonja sonya sophia
    sophie soraya stacey stacy stefania stella stephanie stine sue sumiko sunniva susan susana susanna susanne susie suzanne
    svetlana sybil sylvia sylvie tabitha tamar tamara tamika tania tanja tanya tara tatiana tatjana teresa tess tessa
    thandi thea thelma theodora theresa therese thyra tiffany tilda tina tomoko tonya tove tricia trine trish trudy
    uhura ulla ulrike uma una ursula ute valentina valeria valerie vanessa vera verena verity verona veronica veronika
    veronique vesna vicky victoria vida vigdis vilma violet violeta viola virginia virginie viveca vivien vivienne wanda
    wendy wilhelmina wilma winifred winnie xenia ximena yael yasmin yasmine yelena yesenia yetunde yoko yolanda yulia
    yuliya yuriko yvette yvonne zahra zainab zara zeinab zelda zina zita zoe zofia zoya zsuzsa zuzana zoë chloë inès
    hélène irène françoise sæunn åse élise élodie agnès anaïs bénédicte cécile céline celine céleste geneviève joëlle
    léa maëlle mónica núria sofía lucía maría mária márta renée sólveig thérèse valérie véronique zsófia katalin ildikó
    eszter ágnes erzsébet hanne kirsti kjersti mona guro siv tuva ylva tuula päivi aino anneli kaisa riitta sanni tarja
    nkechi amaka ifeoma folake funmilayo bukola titilayo aminata fatoumata mariama awa adjoa abena akosua ama efua esi
    makena wanjiru nyambura achieng thandiwe nomvula nokuthula lerato lindiwe sibongile deepika kavita lakshmi meena neha
    pooja radha sangeeta shreya sunita swati vidya anushka rupa leela mehreen nasreen parveen sadia shabana zeenat farida
    nasrin shohreh parisa niloufar golnaz elif zeynep emine hatice merve esra aylin dilek gul gulsum sevgi ayşe chunhua
    xiaoling meiling yan-ling fang jiali lihua xiuying huong lan linh mai-anh ngoc thuy trang siti dewi sri putri ratna
    wulan marites rosalinda soo-jin ji-woo eun-ji hye-jin min-ji yuna sora haruka akari ayumi emi kaori mariko michiko
    naoko reiko sachiko setsuko yoshiko yumi sayaka
    """)

  private static let male = set(
    """
    aaron abdul abdullah abel abraham achim adam adolf adrian adriano ahmad ahmed aidan akira alain alan alasdair albert
    alberto aldo alec alejandro aleksander aleksandr aleksei alessandro alexander alexandre alexei alexis alfie alfonso
    alfred alfredo alireza alistair allan allen alois alphonse alvaro alvin amadou ambrose amin amir amit amos anand anatoly
    anders andre andreas andrei andrej andres andrew andrey andrzej andy angelo angus anil ansel anselm anthony antoine
    anton antoni antonin antonio antonis apollo archibald archie aristide arjun arkady armand armando armin arnaud arne
    arnold art artem arthur arturo arun arvid asif atticus august augustin augustus aurelio austin axel aziz bahram barack
    barnaby barney barry bartholomew bartosz basil bashir bastian beau ben benedict benito benjamin bernard bernardo bernd
    bernhard bernie bert bertrand bilal bill billy bjorn bob bobby bogdan boris boyd brad bradley brady bram brandon brendan
    brent bret brett brian bruce bruno bryan bryce burt byron caleb calvin carl carlo carlos carlton cary casimir casper
    cecil cedric cesar chad chandler charles chester chidi chike christian christoph christophe christopher chuck chukwuma
    clarence clark claude claudio claus clay clement clifford clint clinton clive clyde cody colin conor conrad constantin
    cory craig cristian cristiano curt curtis cyril cyrus dale damian damien damon dan daniel danny dante darius darren
    darryl dave david davi davide dean declan denis dennis denzel derek dermot desmond dexter diego dieter dietrich dimitri
    dimitrios dirk django dmitri dmitriy dmitry dom domenico dominic don donald donovan doug douglas duncan dustin dwayne
    dwight eamon earl ed eddie edgar edmond edmund eduardo edvard edward edwin egil egon eirik elias elijah elliot elliott
    elmer elon emanuel emeka emile emilio emmanuel emre enrico enrique eoin epeli eric erich erik ernest ernesto ernst erwin
    ethan etienne eugen eugene evan evgeny ezekiel ezra fabian fabio fabrice faisal farhad farid federico felipe felix
    ferdinand fergus fernando fidel filip filippo filimoni finn flavio florent florian floyd francesco francisco
    francois frank franklin franz fred freddie frederic frederick frederik fredrik friedrich fritz fuad fyodor gabriel gareth
    garrett garry gary gaston gavin gene geoff geoffrey georg george georges gerald gerard gerardo gerhard gerry gert
    gianluca gianni gideon gil gilbert gilles gino giorgio giovanni giulio giuseppe godfrey gonzalo gordon graham grant greg
    gregor gregory grigory guido guillaume guillermo gunnar gunther gus gustaaf gustaf gustav gustavo guy hakan hal hamid
    hamza hank hannes hans harald harold haroon harrison harry harvey hasan hassan hector heinrich heinz helmut hendrik
    henri henrik henry herbert herman hermann hiroshi homer horace horst howard hubert hugh hugo humphrey hussein iain ian
    ibrahim ignacio igor ilya imran isaac isaiah ismael ismail itamar ivan ivar ivo jack jackson jacob jacques jake jakob
    jakub jamal james jared jarek jaroslav jason jasper javier jay jean-claude jean-luc jean-marie jean-paul jean-pierre jeb
    jed jeff jefferson jeffrey jens jeremiah jeremy jerome jerry jim jimmy jiri joachim joakim joao joaquin joe joel joerg
    johan johann johannes john johnny jon jonah jonas jonathan jorge jose josef joseph josh joshua josiah juan juha jukka
    julian julien julio julius jurgen justin kaarlo kai kamal kareem karel karim karl karsten kaspar kazuo keir keith ken
    kenji kenneth kent kevin khaled khalid kiran kirk klaus kofi konrad konstantin kristian kristoffer krzysztof kurt kwame
    kyle lachlan lamar lance lars larry laszlo laurent laurence-olivier lawrence lazar leif len lennart leo leon leonard
    leonardo leonid leopold leroy lester levi lewis liam lionel lloyd lorenz lorenzo lothar louis loïc luc luca lucas
    luciano lucien ludwig luigi luis luiz lukas luke lutz lyle maciej magnus mahmoud malcolm malik manfred manuel marc marcel
    marcello marcelo marcin marco marcos marcus marek mario marius mark marko markus marlon marshall martin martijn marty
    marvin mason massimo mateo mateusz mathew mathias mathieu mats matt matteo matthew matthias matthieu maurice mauricio
    maurizio mauro max maxim maxime maximilian maxwell mehdi mehmet melvin mervyn michael michal michel miguel mihai mikael
    mike mikel mikhail milan miles milo milos milton miroslav mitch mitchell mitt moe mohamed mohammad mohammed mohan
    moritz morris mort moses muhammad mustafa nabil narendra nasser nathan nathaniel nate navid neal ned neil nelson niall
    niccolo nicholas nick nicolai nicolas niels nigel niklas nikolai nikolaus nikos nils noah noam noel norbert norman
    octavio odd ola olaf olav ole oleg oliver olivier olof omar oren orlando osama oscar osei oskar oswald otto owen
    pablo paddy pal paolo pascal patrice patricio patrick patrik paul paulo pavel pavlos pedro per percy perry pete peter
    petr petros phil philip philipp philippe phillip pier pierre pierre-yves piet pieter pietro piotr pranav preston quentin
    radek radoslav rafael rafal rafiq ragnar rahul raj rajesh ralph ramesh ramon randall randy raoul raphael rasmus rashid
    raul ravi ray raymond reginald reinhard remi renaud rene-jean reuben rex reza rhys ricardo richard rick ricky roald rob
    robbie robert roberto rod roderick rodney rodrigo roger rohan roland rolf roman romain romeo ron ronald ronan ross roy
    ruben rudi rudolf rudy rufus rui rupert russ russell rusty ruud saeed sagar said saleh salim salman salvador salvatore
    samir sammy samuel sandeep sandor sanjay santiago saul scott sean sebastian sepp serge sergei sergey sergio seth seymour
    shane shaun sidi sigmund silas silvio simeon simon sione slobodan soren spencer stan stanislav stanley stefan stefano
    stelios sten stephan stephane stephen steve steven stewart stig stuart suleiman sunil suresh sven svein tadeusz takashi
    takeshi tariq ted teddy terence terrence terry teun thaddeus theo theodore thibault thierry thom thomas thorsten tim
    timo timothy tito tobias toby todd tom tomas tomasz tommy tony torsten travis trevor tristan troy truman tyler tyrone
    tyrell uday ugo ulf ulrich umberto uwe vaclav vadim valentin valery vasily vernon victor vijay vikram viktor vince vincent
    vincenzo virgil vitaly vito vlad vladimir vladislav volodymyr wade waldemar wallace walt walter warren wayne werner
    wesley wilbur wilfred wilhelm will willem william willy winston wladyslaw wojciech wolfgang xavier yann yannick yannis
    yaroslav yasser yevgeny yiannis yitzhak yoav yosef yousef yuri yusuf yves zachary zack zbigniew zdenek zeke zoltan zvi
    rené josé jesús ramón andrés nicolás joaquín tomás tomáš jiří václav zdeněk miloš jürgen jörg günter günther björn søren
    håkan pål åke øyvind øystein terje trond tor torbjørn kjell knut leif-erik sigurd stein sverre tormod eero heikki jari
    kari-pekka matti mikko pekka timo-juhani antti jussi gábor istván jános lászló péter zoltán ferenc attila balázs
    chinedu emeka obinna oluwaseun babatunde adebayo ayodele femi segun tunde kayode kwabena kojo kweku yaw mamadou moussa
    ousmane cheikh sekou tendai tafadzwa thabo sipho themba bongani mandla jomo kamau otieno odhiambo wafula abhishek ajay
    akash amitabh anupam aravind arvind ashok deepak dinesh ganesh gopal harish hrithik kumar mahesh manish manoj mukesh
    naveen nikhil nitin pankaj pradeep prakash prashant rajiv rakesh rohit sachin sandip satish shashi shankar siddharth
    srinivas subhash varun venkat vinod vivek faraz fawad imtiaz javed kamran nadeem naeem shahid tahir usman waqar wasim
    zafar zubair ashraf ayman bassam fadi ghassan hisham jaber majed marwan mazen nabeel osman qasim ramzi sami tarek
    waleed yahya zaid behnam bijan dariush farzad hossein kaveh mehran mohsen omid ramin reza-ali shahram burak can cem
    emir erdal hakan-can kemal kerem mert murat oguz orhan recep selim serkan tayfun tolga umut yilmaz bo chao feng guang
    hao jianguo jinping jiang kang lei ming-hao qiang tao weimin xiaoping yang yong zhang-wei zhiyuan duc dung hieu hung
    khanh long minh quang tuan agus bambang budi joko susilo widodo bayu hendra jong-un jae-in sang-ho sung-min young-ho
    hiroyuki kazuki kenta kenichi makoto masahiro naoto noboru ryo satoshi shigeru shinji shinzo takahiro tatsuya toshio
    yasuo yoshihiro yusuke antonín matěj ondřej štěpán łukasz michał paweł rafał jarosław stanisław wołodymyr serhiy oleh
    oleksandr oleksiy mykola petro taras vasyl yevhen andriy bohdan dmytro ruslan ramzan nursultan islam emomali
    """)
}
