/// Currencies in use; written by packaging/lists/currencies.py, see there for the sources: Debian's iso-codes
/// (LGPL-2.1 or later) and CLDR, which ICU holds (Unicode licence).
///
/// A row: the code | names, noun, sign and code as articles write them, in lower case.
enum CurrencyTable {
  static let rows: StaticString = """
    AED|uae dirham,uae dirhams,aed
    AFN|afghan afghani,afghan afghanis,afn
    ALL|albanian lek,albanian lekë,lek,lekë
    AMD|armenian dram,armenian drams
    ANG|netherlands antillean guilder,netherlands antillean guilders,guilder,guilders
    AOA|angolan kwanza,angolan kwanzas,aoa
    ARS|argentine peso,argentine pesos,ars
    AUD|australian dollar,australian dollars,aud
    AWG|aruban florin,florin,awg
    AZN|azerbaijani manat,azerbaijani manats,manats,azn
    BAM|bosnia-herzegovina convertible mark,bosnia-herzegovina convertible marks
    BBD|barbadian dollar,barbadian dollars,bbd
    BDT|bangladeshi taka,bangladeshi takas,taka,takas,bdt
    BGN|bulgarian lev,bulgarian leva,lev,leva,bgn
    BHD|bahraini dinar,bahraini dinars,bhd
    BIF|burundian franc,burundian francs,bif
    BMD|bermudan dollar,bermudan dollars,bmd
    BND|brunei dollar,brunei dollars,bnd
    BOB|bolivian boliviano,bolivian bolivianos,boliviano,bolivianos
    BOV|bolivian mvdol,bolivian mvdols,mvdol,mvdols,bov
    BRL|brazilian real,brazilian reals,brl
    BSD|bahamian dollar,bahamian dollars,bsd
    BTN|bhutanese ngultrum,bhutanese ngultrums,ngultrum,ngultrums,btn
    BWP|botswanan pula,botswanan pulas,pula,pulas,bwp
    BYN|belarusian ruble,belarusian rubles,byn
    BZD|belize dollar,belize dollars,bzd
    CAD|canadian dollar,canadian dollars
    CDF|congolese franc,congolese francs,cdf
    CHE|wir euro,wir euros,che
    CHF|swiss franc,swiss francs,chf
    CHW|wir franc,wir francs,chw
    CLP|chilean peso,chilean pesos,clp
    CNY|chinese yuan,cny
    COP|colombian peso,colombian pesos
    CRC|costa rican colón,costa rican colóns,colóns,crc
    CUC|cuban convertible peso,cuban convertible pesos,cuc
    CUP|cuban peso,cuban pesos
    CVE|cape verdean escudo,cape verdean escudos,escudo,escudos,cve
    CZK|czech koruna,czech korunas,koruna,korunas,czk
    DJF|djiboutian franc,djiboutian francs,djf
    DKK|danish krone,danish kroner,dkk
    DOP|dominican peso,dominican pesos,dop
    DZD|algerian dinar,algerian dinars,dzd
    EGP|egyptian pound,egyptian pounds,egp
    ERN|eritrean nakfa,eritrean nakfas,nakfa,nakfas
    ETB|ethiopian birr,ethiopian birrs,etb
    EUR|euro,euros,€,eur
    FJD|fijian dollar,fijian dollars,fjd
    FKP|falkland islands pound,falkland islands pounds,fkp
    GBP|british pound,british pounds,£,gbp
    GEL|georgian lari,georgian laris
    GHS|ghanaian cedi,ghanaian cedis,cedi,cedis,ghs
    GIP|gibraltar pound,gibraltar pounds
    GMD|gambian dalasi,gambian dalasis,dalasi,dalasis,gmd
    GNF|guinean franc,guinean francs,gnf
    GTQ|guatemalan quetzal,guatemalan quetzals,gtq
    GYD|guyanaese dollar,guyanaese dollars,gyd
    HKD|hong kong dollar,hong kong dollars,hkd
    HNL|honduran lempira,honduran lempiras,lempira,lempiras,hnl
    HRK|croatian kuna,croatian kunas,kuna,kunas,hrk
    HTG|haitian gourde,haitian gourdes,gourde,gourdes,htg
    HUF|hungarian forint,hungarian forints,forint,forints,huf
    IDR|indonesian rupiah,indonesian rupiahs,rupiah,rupiahs,idr
    ILS|israeli new shekel,israeli new shekels,shekel,₪,ils
    INR|indian rupee,indian rupees,₹
    IQD|iraqi dinar,iraqi dinars,iqd
    IRR|iranian rial,iranian rials,irr
    ISK|icelandic króna,icelandic krónur,króna,krónur,isk
    JMD|jamaican dollar,jamaican dollars,jmd
    JOD|jordanian dinar,jordanian dinars,jod
    JPY|japanese yen,¥,jpy
    KES|kenyan shilling,kenyan shillings,kes
    KGS|kyrgystani som,kyrgystani soms,soms,kgs
    KHR|cambodian riel,cambodian riels,riel,riels,khr
    KMF|comorian franc,comorian francs,kmf
    KPW|north korean won,kpw
    KRW|south korean won,₩,krw
    KWD|kuwaiti dinar,kuwaiti dinars,kwd
    KYD|cayman islands dollar,cayman islands dollars
    KZT|kazakhstani tenge,kazakhstani tenges,tenge,tenges,kzt
    LAK|laotian kip,laotian kips,lak
    LBP|lebanese pound,lebanese pounds,lbp
    LKR|sri lankan rupee,sri lankan rupees,lkr
    LRD|liberian dollar,liberian dollars,lrd
    LSL|lesotho loti,lesotho lotis,loti,lotis,lsl
    LYD|libyan dinar,libyan dinars,lyd
    MAD|moroccan dirham,moroccan dirhams
    MDL|moldovan lei,moldovan leu,mdl
    MGA|malagasy ariaries,malagasy ariary,ariaries,ariary,mga
    MKD|macedonian denar,macedonian denari,denar,denari,mkd
    MMK|myanmar kyat,myanmar kyats,kyat,kyats,mmk
    MNT|mongolian tugrik,mongolian tugriks,tugrik,tugriks,mnt
    MOP|macanese pataca,macanese patacas,pataca,patacas
    MRU|mauritanian ouguiya,mauritanian ouguiyas,ouguiya,ouguiyas,mru
    MUR|mauritian rupee,mauritian rupees,mur
    MVR|maldivian rufiyaa,maldivian rufiyaas,rufiyaa,rufiyaas,mvr
    MWK|malawian kwacha,malawian kwachas,mwk
    MXN|mexican peso,mexican pesos,mxn
    MXV|mexican investment unit,mexican investment units,mxv
    MYR|malaysian ringgit,malaysian ringgits,ringgit,ringgits,myr
    MZN|mozambican metical,mozambican meticals,metical,meticals,mzn
    NAD|namibian dollar,namibian dollars
    NGN|nigerian naira,nigerian nairas,naira,nairas,ngn
    NIO|nicaraguan córdoba,nicaraguan córdobas,córdoba,córdobas,nio
    NOK|norwegian krone,norwegian kroner,nok
    NPR|nepalese rupee,nepalese rupees,npr
    NZD|new zealand dollar,new zealand dollars,nzd
    OMR|omani rial,omani rials,omr
    PAB|panamanian balboa,panamanian balboas,pab
    PEN|peruvian sol,peruvian soles
    PHP|philippine peso,philippine pesos,₱,php
    PKR|pakistani rupee,pakistani rupees,pkr
    PLN|polish zloty,polish zlotys,zloty,zlotys,pln
    PYG|paraguayan guarani,paraguayan guaranis,pyg
    QAR|qatari riyal,qatari riyals,qar
    RON|romanian lei,romanian leu
    RSD|serbian dinar,serbian dinars,rsd
    RUB|russian ruble,russian rubles
    RWF|rwandan franc,rwandan francs,rwf
    SAR|saudi riyal,saudi riyals,sar
    SBD|solomon islands dollar,solomon islands dollars,sbd
    SCR|seychellois rupee,seychellois rupees,scr
    SDG|sudanese pound,sudanese pounds,sdg
    SEK|swedish krona,swedish kronor,krona,kronor,sek
    SGD|singapore dollar,singapore dollars,sgd
    SLE|sierra leonean leone,sierra leonean leones,leone,leones
    SOS|somali shilling,somali shillings
    SRD|surinamese dollar,surinamese dollars,srd
    SSP|south sudanese pound,south sudanese pounds,ssp
    SVC|salvadoran colones,salvadoran colón,colones,svc
    SYP|syrian pound,syrian pounds,syp
    SZL|swazi emalangeni,swazi lilangeni,emalangeni,lilangeni,szl
    THB|thai baht,baht
    TJS|tajikistani somoni,tajikistani somonis,somoni,somonis,tjs
    TMT|turkmenistani manat,tmt
    TND|tunisian dinar,tunisian dinars,tnd
    TOP|tongan paʻanga,paʻanga
    TRY|turkish lira,lira
    TWD|new taiwan dollar,new taiwan dollars,twd
    TZS|tanzanian shilling,tanzanian shillings,tzs
    UAH|ukrainian hryvnia,ukrainian hryvnias,hryvnia,hryvnias,uah
    UGX|ugandan shilling,ugandan shillings,ugx
    USD|us dollar,us dollars,$,usd
    UYU|uruguayan peso,uruguayan pesos,uyu
    UZS|uzbekistani som,uzs
    VED|bolívar soberano,bolívar soberanos,soberano,soberanos,ved
    VES|venezuelan bolívar,venezuelan bolívars,bolívar,bolívars,ves
    VND|vietnamese dong,₫,vnd
    VUV|vanuatu vatu,vanuatu vatus,vatu,vatus,vuv
    WST|samoan tala,tala,wst
    XCD|east caribbean dollar,east caribbean dollars,xcd
    XPF|cfp franc,cfp francs,xpf
    YER|yemeni rial,yemeni rials,yer
    ZAR|south african rand,zar
    ZMW|zambian kwacha,zambian kwachas,zmw
    """
}
