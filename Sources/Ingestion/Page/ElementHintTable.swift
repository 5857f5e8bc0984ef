/// The words of class and id names, by what they announce; English first, then the languages whose sites use their own.
extension ElementHint {
  static let ofWord: [NameHash: ElementHint] = table([
    (
      .furniture,
      """
      sidebar related share sharing social newsletter promo footer nav navbar navigation menu breadcrumb breadcrumbs
      onetrust didomi usercentrics cookielaw truste ccpa
      cookie cookies consent gdpr popup modal overlay recommended recommendation recommendations recirc recirculation
      trending popular mostread outbrain taboola toolbar pagination pager pagenav tagcloud sharebar sharethis addthis
      sharedaddy socials shares sharetools masthead offcanvas sponsor sponsored signup subscribe subscription donate
      donation crosspromo readmore readnext morefrom infobox factbox seealso outline toc login register regwall
      paywall mailmunch jetpack relatedposts yarpp wprm partner partners disclaimer copyright feedback rating
      ratings vote poll quiz survey printer teaserlist teasers linkbox linklist links marginal kiosk dossier
      followus follow alert notification notifications tooltip rollover popover flyout dropdown accordion carousel slider slideshow ticker
      livechat topstories headlines latest playlist podcast weather stocks search toolbox skiplink
      skiplinks anchors jumplinks banner tags taglist metadata keywords verwandte empfehlungen teilen mehr werbung
      """
    ),
    (
      .comments,
      "comment comments commentlist commentary disqus respond discussion kommentare kommentar commenti comentarios commentaires livefyre replies forum"
    ),
    (
      .caption,
      "caption captions figcaption credit credits legend bildunterschrift photocredit imagecaption copyrightinfo lightbox bildtext didascalia legende"
    ),
    (
      .byline,
      "byline bylines author authors authorbox bio autor autoren auteur dateline timestamp pubdate publishdate postmeta entrymeta postinfo signature"
    ),
    (
      .lead,
      "lead standfirst dek deck abstract chapo subtitle subheadline subhead subtitulo sottotitolo entradilla excerpt intro introduction leadtext vorspann anleser ingress sumario bajada summary teaser kicker"
    ),
    (
      .advertisement,
      "ad ads adv advert advertisement advertising adslot adunit adwrapper adcontainer dfp gpt adsbygoogle anzeige werbung publicidad pub reklama commercial"
    ),
    (.hidden, "visuallyhidden screenreader"),
  ])

  static let ofPair: [NameHash: ElementHint] = table(
    [
      (
        .furniture,
        """
        most read|read more|read next|read also|more from|more on|more stories|sign up|sign in|log in|see also|also read|
        you may|up next|keep reading|top stories|article tags|post tags|tag list|entry tags|post nav|post navigation|
        nav links|side bar|article footer|post footer|entry footer|skip link|skip links|call to|follow us|tool bar|
        social media|email form|inline newsletter|content bottom|fact box|info box|key points|article tools|
        support us|bottom bar|top bar|link list|link box|story links|story list|card list|news list|teaser list|
        site header|page header|site footer|page footer|main header|
        """
      ),
      (
        .body,
        "article body|article content|article text|article txt|story body|story content|story text|entry content|post content|post body|post text|content body|body content|body text|body copy|main content|news content|news text|news body|artikel text|article copy|text body|rich text|article detail|detail content|td post|single content|blog content"
      ),
      (.comments, "comment list|user comments|reader comments"),
      (
        .byline,
        "author bio|author info|author box|about author|about the|post meta|entry meta|article meta|story meta|meta data|published date|publish date|article date|article info|article author|by line|date line|posted on"
      ),
      (.hidden, "sr only|visually hidden|screen reader|display none|is hidden|u hidden"),
      (
        .caption,
        "image caption|photo caption|wp caption|media caption|photo credit|image credit|img caption|image description|picture description"
      ),
      (
        .lead,
        "article summary|article lead|article intro|article description|article subtitle|article excerpt|sub headline|sub title|lead text|article deck|stand first|top text|article standfirst"
      ),
      (.advertisement, "ad wrapper|ad container|ad slot|ad unit|google ad|amp ad|native ad|in article"),
    ], separator: "|")

  /// Names that say something only when nothing else stands beside the word.
  static let ofWhole: [NameHash: ElementHint] = table([
    (.byline, "meta date time"),
    (.furniture, "header secondary aside more tools buttons print"),
    (.hidden, "hidden hide invisible"),
  ])

  private static func table(
    _ rows: [(ElementHint, String)], separator: Character = " "
  ) -> [NameHash: ElementHint] {
    var table: [NameHash: ElementHint] = [:]
    for (hint, words) in rows {
      for word in words.split(whereSeparator: { $0 == separator || $0 == "\n" }) {
        if let name = NameHash(word) { table[name, default: []].formUnion(hint) }
      }
    }
    return table
  }
}
