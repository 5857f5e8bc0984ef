/// The names of months in the larger languages of the news, whole and shortened.
enum MonthName {
  /// The words that may stand between the parts of a date.
  static let fillers: Set<String> = [
    "de", "del", "of", "th", "st", "nd", "rd", "er", "the", "den", "a", "d", "г", "года",
  ]

  static func number(of word: String) -> Int? { numbers[word] }

  /// One row for each month; the names are in lower case.
  private static let rows: [String] = [
    """
    january jan januar jänner jän janvier janv gennaio gen enero ene janeiro januari jan styczeń stycznia sty leden ledna
    января январь янв січня ocak tammikuu tammikuuta ianuarie januára január siječnja ιανουαρίου sausio janvāris
    """,
    """
    february feb februar febr février fév févr febbraio febrero fevereiro fev februari luty lutego lut únor února
    февраля февраль фев лютого şubat helmikuu helmikuuta februarie február februára veljače φεβρουαρίου vasario feber
    """,
    """
    march mar märz mär mrz mars marzo março maart mrt marzec marca březen března марта март мар березня mart
    maaliskuu maaliskuuta martie március marec ožujka μαρτίου kovo marts
    """,
    """
    april apr avril avr aprile abril abr kwiecień kwietnia kwi duben dubna апреля апрель апр квітня nisan
    huhtikuu huhtikuuta aprilie április apríl apríla travnja απριλίου balandžio aprīlis
    """,
    """
    may mai maggio mag mayo maio mei maj maja květen května мая май травня mayıs toukokuu toukokuuta május máj mája
    svibnja μαΐου gegužės maijs
    """,
    """
    june jun juni juin giugno giu junio junho czerwiec czerwca cze červen června июня июнь июн червня haziran
    kesäkuu kesäkuuta iunie június jún júna lipnja ιουνίου birželio jūnijs
    """,
    """
    july jul juli juillet juil luglio lug julio julho lipiec lipca lip červenec července июля июль июл липня temmuz
    heinäkuu heinäkuuta iulie július júl júla srpnja ιουλίου liepos jūlijs
    """,
    """
    august aug août aout agosto ago augustus augusti sierpień sierpnia sie srpen srpna августа август авг серпня ağustos
    elokuu elokuuta augusztus augusta kolovoza αυγούστου rugpjūčio augusts
    """,
    """
    september sep sept septembre settembre set septiembre setembro wrzesień września wrz září сентября сентябрь сен
    вересня eylül syyskuu syyskuuta septembrie szeptember septembra rujna σεπτεμβρίου rugsėjo septembris
    """,
    """
    october oct oktober okt octobre ottobre ott octubre outubro out październik października paź říjen října
    октября октябрь окт жовтня ekim lokakuu lokakuuta octombrie október októbra listopada οκτωβρίου spalio oktobris
    """,
    """
    november nov novembre noviembre novembro listopad listopadu lis ноября ноябрь ноя листопада kasım marraskuu
    marraskuuta noiembrie novembra studenoga νοεμβρίου lapkričio novembris
    """,
    """
    december dec dezember dez décembre déc dicembre dic diciembre dezembro desember grudzień grudnia gru prosinec
    prosince декабря декабрь дек грудня aralık joulukuu joulukuuta decembrie decembra prosinca δεκεμβρίου gruodžio
    decembris
    """,
  ]

  private static let numbers: [String: Int] = {
    var numbers: [String: Int] = [:]
    for (index, row) in rows.enumerated() {
      for name in row.split(whereSeparator: { $0 == " " || $0 == "\n" }) where numbers[String(name)] == nil {
        numbers[String(name)] = index + 1
      }
    }
    return numbers
  }()
}
