/// Cities, states and regions that news names most, besides the countries and their capitals.
///
/// Compiled for this project from general knowledge.
enum Places {
  static func isPlace(_ name: String) -> Bool { names.contains(name) }

  private static let names: Set<String> = Set(
    """
    Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa
    Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska
    Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania
    Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming
    Washington D.C.|D.C.|New York City|Los Angeles|Chicago|Houston|Philadelphia|Phoenix|San Antonio|San Diego|Dallas
    San Francisco|Seattle|Denver|Boston|Detroit|Miami|Atlanta|Cleveland|Baltimore|Pittsburgh|New Orleans|Las Vegas
    Toronto|Montreal|Vancouver|Quebec|Ontario|Alberta|Sydney|Melbourne|Brisbane|Perth|Adelaide|New South Wales
    Western Australia|South Australia|Auckland|Manchester|Birmingham|Liverpool|Leeds|Glasgow|Bristol|Belfast|Oxford
    Cambridge|Yorkshire|Munich|Hamburg|Frankfurt|Cologne|Bavaria|Marseille|Lyon|Strasbourg|Barcelona|Valencia|Seville
    Milan|Naples|Turin|Venice|Zurich|Geneva|Antwerp|Rotterdam|Amsterdam|Gothenburg|Bergen|Krakow|Gdansk|Odessa|Odesa
    Kharkiv|Lviv|Mariupol|Crimea|Donbas|Donetsk|Luhansk|Chechnya|Siberia|Catalonia|Istanbul|Mumbai|Kolkata|Chennai
    Bangalore|Karachi|Lahore|Shanghai|Hong Kong|Shenzhen|Guangzhou|Wuhan|Tibet|Xinjiang|Osaka|Kyoto|Busan|Gaza|West Bank
    Aleppo|Mosul|Basra|Mecca|Medina|Dubai|Lagos|Johannesburg|Cape Town|Durban|Darfur|Rio de Janeiro|Sao Paulo|Asia
    Africa|South America|North America|Latin America|Middle East|Antarctica|Scandinavia|Balkans|Caribbean|Pacific
    Atlantic|Mediterranean|Arctic|Baltic|Silicon Valley|Wall Street|Hollywood|Manhattan|Brooklyn|Harlem|Bronx|Queens
    """.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map(String.init))
}
