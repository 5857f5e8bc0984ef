/// Countries with the adjectives and the capitals by which news names them.
///
/// Compiled for this project from general knowledge.
public enum Countries {
  struct Row: Sendable {
    /// The name first, then other names; without "the".
    let names: [String]
    /// Adjectives and nouns for people.
    let demonyms: [String]
    /// Capitals and seats that stand for the government.
    let seats: [String]
  }

  /// The country that a name, adjective or seat stands for, as the table's first name.
  public static func country(named word: String) -> String? { byName[word] }
  public static func country(ofDemonym word: String) -> String? { byDemonym[word] }
  public static func country(ofSeat word: String) -> String? { bySeat[word] }

  private static func index(_ words: (Row) -> [String]) -> [String: String] {
    var index: [String: String] = [:]
    for row in table { for word in words(row) { index[word] = row.names[0] } }
    return index
  }

  private static let byName = index { $0.names }
  private static let byDemonym = index { $0.demonyms }
  private static let bySeat = index { $0.seats }

  private static let table: [Row] = rows.split(separator: "\n").compactMap { line in
    let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { cell in
      cell.split(separator: ",").map { String($0) }
    }
    guard cells.count == 3, !cells[0].isEmpty else { return nil }
    return Row(names: cells[0], demonyms: cells[1], seats: cells[2])
  }

  private static let rows = """
    Afghanistan|Afghan,Afghans|Kabul
    Albania|Albanian,Albanians|Tirana
    Algeria|Algerian,Algerians|Algiers
    Argentina|Argentine,Argentinian,Argentines|Buenos Aires
    Armenia|Armenian,Armenians|Yerevan
    Australia|Australian,Australians|Canberra
    Austria|Austrian,Austrians|Vienna
    Azerbaijan|Azerbaijani,Azerbaijanis,Azeri|Baku
    Bangladesh|Bangladeshi,Bangladeshis|Dhaka
    Belarus|Belarusian,Belarusians|Minsk
    Belgium|Belgian,Belgians|
    Bolivia|Bolivian,Bolivians|La Paz
    Bosnia,Bosnia and Herzegovina|Bosnian,Bosnians|Sarajevo
    Brazil|Brazilian,Brazilians|Brasilia
    Britain,United Kingdom,UK,U.K.,Great Britain|British,Britons,Briton,UK|London,Downing Street,Whitehall
    Bulgaria|Bulgarian,Bulgarians|Sofia
    Cambodia|Cambodian,Cambodians|Phnom Penh
    Cameroon|Cameroonian,Cameroonians|Yaounde
    Canada|Canadian,Canadians|Ottawa
    Chile|Chilean,Chileans|Santiago
    China|Chinese|Beijing
    Colombia|Colombian,Colombians|Bogota
    Congo|Congolese|Kinshasa
    Croatia|Croatian,Croat,Croatians,Croats|Zagreb
    Cuba|Cuban,Cubans|Havana
    Cyprus|Cypriot,Cypriots|Nicosia
    Czech Republic,Czechia|Czech,Czechs|Prague
    Denmark|Danish,Dane,Danes|Copenhagen
    Ecuador|Ecuadorian,Ecuadorians|Quito
    Egypt|Egyptian,Egyptians|Cairo
    England|English|
    Eritrea|Eritrean,Eritreans|Asmara
    Estonia|Estonian,Estonians|Tallinn
    Ethiopia|Ethiopian,Ethiopians|Addis Ababa
    European Union,EU,Europe|European,Europeans|Brussels
    Fiji|Fijian,Fijians|Suva
    Finland|Finnish,Finn,Finns|Helsinki
    France|French|Paris,Elysee,Élysée
    Georgia|Georgian,Georgians|Tbilisi
    Germany|German,Germans|Berlin
    Ghana|Ghanaian,Ghanaians|Accra
    Greece|Greek,Greeks|Athens
    Guatemala|Guatemalan,Guatemalans|
    Haiti|Haitian,Haitians|Port-au-Prince
    Hungary|Hungarian,Hungarians|Budapest
    Iceland|Icelandic,Icelander,Icelanders|Reykjavik
    India|Indian,Indians|New Delhi,Delhi
    Indonesia|Indonesian,Indonesians|Jakarta
    Iran|Iranian,Iranians|Tehran
    Iraq|Iraqi,Iraqis|Baghdad
    Ireland|Irish,Irishman|Dublin
    Israel|Israeli,Israelis|Jerusalem,Tel Aviv
    Italy|Italian,Italians|Rome
    Jamaica|Jamaican,Jamaicans|Kingston
    Japan|Japanese|Tokyo
    Jordan|Jordanian,Jordanians|Amman
    Kazakhstan|Kazakh,Kazakhs|Astana
    Kenya|Kenyan,Kenyans|Nairobi
    Kosovo|Kosovan,Kosovar,Kosovars|Pristina
    Kuwait|Kuwaiti,Kuwaitis|
    Latvia|Latvian,Latvians|Riga
    Lebanon|Lebanese|Beirut
    Libya|Libyan,Libyans|Tripoli
    Lithuania|Lithuanian,Lithuanians|Vilnius
    Luxembourg|Luxembourgish|
    Macedonia,North Macedonia|Macedonian,Macedonians|Skopje
    Malaysia|Malaysian,Malaysians|Kuala Lumpur
    Mali|Malian,Malians|Bamako
    Malta|Maltese|Valletta
    Mexico|Mexican,Mexicans|Mexico City
    Moldova|Moldovan,Moldovans|Chisinau
    Mongolia|Mongolian,Mongolians|Ulaanbaatar
    Montenegro|Montenegrin,Montenegrins|Podgorica
    Morocco|Moroccan,Moroccans|Rabat
    Myanmar,Burma|Burmese|Naypyidaw
    Nepal|Nepali,Nepalese|Kathmandu
    Netherlands,Holland|Dutch,Dutchman|The Hague
    New Zealand|New Zealander,New Zealanders,Kiwi|Wellington
    Nigeria|Nigerian,Nigerians|Abuja
    North Korea|North Korean,North Koreans|Pyongyang
    Norway|Norwegian,Norwegians|Oslo
    Pakistan|Pakistani,Pakistanis|Islamabad
    Palestine|Palestinian,Palestinians|Ramallah
    Panama|Panamanian,Panamanians|
    Peru|Peruvian,Peruvians|Lima
    Philippines|Philippine,Filipino,Filipina,Filipinos|Manila
    Poland|Polish,Pole,Poles|Warsaw
    Portugal|Portuguese|Lisbon
    Qatar|Qatari,Qataris|Doha
    Romania|Romanian,Romanians|Bucharest
    Russia|Russian,Russians|Moscow,Kremlin
    Rwanda|Rwandan,Rwandans|Kigali
    Saudi Arabia|Saudi,Saudis|Riyadh
    Scotland|Scottish,Scot,Scots|Edinburgh
    Senegal|Senegalese|Dakar
    Serbia|Serbian,Serb,Serbs,Serbians|Belgrade
    Singapore|Singaporean,Singaporeans|
    Slovakia|Slovak,Slovaks|Bratislava
    Slovenia|Slovenian,Slovenians,Slovene|Ljubljana
    Somalia|Somali,Somalis|Mogadishu
    South Africa|South African,South Africans|Pretoria
    South Korea|South Korean,South Koreans|Seoul
    South Sudan|South Sudanese|Juba
    Spain|Spanish,Spaniard,Spaniards|Madrid
    Sri Lanka|Sri Lankan,Sri Lankans|Colombo
    Sudan|Sudanese|Khartoum
    Sweden|Swedish,Swede,Swedes|Stockholm
    Switzerland|Swiss|Bern
    Syria|Syrian,Syrians|Damascus
    Taiwan|Taiwanese|Taipei
    Tanzania|Tanzanian,Tanzanians|
    Thailand|Thai,Thais|Bangkok
    Tunisia|Tunisian,Tunisians|Tunis
    Turkey,Türkiye|Turkish,Turk,Turks|Ankara
    Uganda|Ugandan,Ugandans|Kampala
    Ukraine|Ukrainian,Ukrainians|Kyiv,Kiev
    United Arab Emirates,UAE|Emirati,Emiratis|Abu Dhabi
    United States,US,U.S.,USA,U.S.A.,America|American,Americans,US,U.S.|Washington,White House,Pentagon
    Uruguay|Uruguayan,Uruguayans|Montevideo
    Uzbekistan|Uzbek,Uzbeks|Tashkent
    Vatican|Vatican|Vatican,Holy See
    Venezuela|Venezuelan,Venezuelans|Caracas
    Vietnam|Vietnamese|Hanoi
    Wales|Welsh|Cardiff
    Yemen|Yemeni,Yemenis|Sanaa
    Zambia|Zambian,Zambians|Lusaka
    Zimbabwe|Zimbabwean,Zimbabweans|Harare
    """
}
