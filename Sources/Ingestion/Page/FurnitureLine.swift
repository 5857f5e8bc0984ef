internal import Markup

/// Short lines that belong to the page and not to the article, by their words.
enum FurnitureLine {
  /// Whether a line opens like an invitation, a label of a picture or a pointer to another article.
  static func opens(_ text: String) -> Bool {
    let line = text.lowercased()
    if isAge(line) { return true }
    return openings.contains { line.hasPrefix($0) } || wholes.contains(line.trimming { ".:!>»…→ ".contains($0) })
  }

  /// "16 hours ago", "vor 3 Stunden", "hace 2 horas".
  private static func isAge(_ line: String) -> Bool {
    guard line.utf8.count < 40, line.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return false }
    let words = line.split(separator: " ")
    return words.count <= 4 && (words.last == "ago" || words.first == "vor" || words.first == "hace")
  }

  /// Whether a short line heads what comes after an article.
  static func endsBody(_ text: String) -> Bool {
    let line = text.lowercased().trimming { ".:!?>»…→【】[]■▼ ".contains($0) }
    return endings.contains(line) || endingOpenings.contains { line.hasPrefix($0) }
  }

  /// Whether a short line names the agency of a picture.
  static func creditsPicture(_ text: String) -> Bool {
    let line = Array(text.lowercased().utf8)
    return credits.contains { line.position(of: $0, from: 0) != nil }
  }

  private static let credits: [StaticString] = [
    "getty images", "gettyimages", "bildrechte:", "imago images", "imago/", "picture alliance", "picture-alliance",
    "afp via", "(ap photo", "(afp/", "(photo by", "photo courtesy", "/reuters", "reuters/", "shutterstock", "istock",
    "file photo)", "| foto:", "(foto:", "(photo:", "(image:",
  ]

  private static func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }

  private static let openings = lines(
    """
    read more:
    read also:
    also read:
    read next:
    related:
    see also:
    more:
    watch:
    listen:
    photo:
    photos:
    image:
    image credit
    image source
    photo credit
    photo by
    picture:
    credit:
    source: getty
    subscribe to
    sign up for
    sign up to
    click here to
    follow us
    share this
    tags:
    filed under
    copyright ©
    ©
    all rights reserved
    advertisement
    story continues below
    article continues below
    lesen sie auch
    mehr zum thema
    foto:
    fotos:
    bild:
    quelle:
    auch interessant
    zum thema:
    lire aussi
    à lire aussi
    lea también
    lee también
    leggi anche
    leia também
    lees ook
    läs även
    les også
    læs også
    czytaj także
    czytaj też
    zobacz także
    читайте также
    haberin devamı
    reporting by
    additional reporting by
    writing by
    editing by
    source: news agencies
    related roundup
    sendung:
    dieses thema im programm
    this article was originally published
    this story was originally published
    republished with permission
    have a tip?
    got a tip?
    do you have a story
    download our app
    download the app
    listen to this article
    listen to article
    """)

  private static let wholes = Set(
    lines(
      """
      advertisement
      advertising
      anzeige
      werbung
      publicidad
      publicité
      pubblicità
      reklama
      reklam
      annonse
      share
      teilen
      print
      drucken
      comments
      kommentare
      load more
      read more
      mehr
      weiterlesen
      follow
      subscribe
      sign up
      email
      facebook
      twitter
      whatsapp
      copy link
      save
      close
      top
      """))

  private static let endings = Set(
    lines(
      """
      related
      related stories
      related articles
      related links
      related news
      related content
      related topics
      related posts
      related reading
      read more
      read next
      more stories
      more news
      more like this
      more on this story
      most read
      most popular
      most viewed
      top stories
      trending
      latest news
      latest stories
      recommended
      recommended stories
      recommended for you
      you may also like
      you might also like
      you may like
      also on
      up next
      editor's picks
      editors' picks
      comments
      leave a comment
      leave a reply
      leave a response
      post a comment
      join the conversation
      share this
      share this article
      share this story
      share
      about the author
      about the authors
      about author
      tags
      follow us
      partner news
      breaking news
      newsletter
      references
      mehr zum thema
      weitere artikel
      weitere meldungen
      weitere themen
      das könnte sie auch interessieren
      das könnte dich auch interessieren
      auch interessant
      ähnliche artikel
      ähnliche beiträge
      verwandte artikel
      meistgelesen
      kommentare
      kommentar schreiben
      schreibe einen kommentar
      schreiben sie einen kommentar
      teilen
      zur startseite
      schlagworte
      quellen
      à lire aussi
      sur le même sujet
      articles similaires
      commentaires
      partager
      noticias relacionadas
      te puede interesar
      comentarios
      compartir
      leia também
      leia mais
      comentários
      você pode gostar
      leggi anche
      articoli correlati
      commenti
      lees ook
      reacties
      les også
      læs også
      läs mer
      czytaj także
      zobacz także
      komentarze
      похожие статьи
      читайте также
      комментарии
      отзывы
      ilgili haberler
      yorumlar
      関連記事
      相关阅读
      相关新闻
      관련기사
      """))

  private static let endingOpenings = lines(
    """
    more from
    more on
    mehr von
    weitere artikel
    kommentare (
    comments (
    you might also
    you may also
    recommended for
    join the discussion
    leave a comment
    sign up for our
    subscribe to our
    """)
}
