internal import Claims
internal import Ingestion
internal import Values

/// What was read of a file as bytes: lengths and numbers as varints, texts as UTF-8, each value in a fixed order.
///
/// A corpus of thousands of articles is read back on every run, and JSON took most of that time.
enum ReadingCodec {
  /// Counted up with every change of the order below; readings of another form are read anew from their files.
  private static let form: UInt8 = 2

  static func bytes(of reading: FileReading) -> [UInt8] {
    var writer = ByteWriter()
    writer.bytes.append(form)
    writer.list(reading.articles) { writer, item in
      item.article.write(to: &writer)
      writer.list(item.claims) { $1.write(to: &$0) }
    }
    writer.list(reading.skipped) { writer, item in
      writer.text(item.path)
      writer.text(item.reason)
      writer.optional(item.line) { $0.number($1) }
    }
    return writer.bytes
  }

  /// - Returns: `nil` when the bytes are of another form.
  static func reading(from bytes: [UInt8]) -> FileReading? {
    var reader = ByteReader(bytes)
    guard reader.byte() == form else { return nil }
    let articles = reader.list { reader in
      let article = Article(from: &reader)
      return ExtractedArticle(article: article, claims: reader.list { Claim(from: &$0) })
    }
    let skipped = reader.list { reader in
      SkippedInput(path: reader.text(), reason: reader.text(), line: reader.optional { $0.number() })
    }
    return reader.isWhole ? FileReading(articles: articles, skipped: skipped) : nil
  }
}

extension Article {
  fileprivate func write(to writer: inout ByteWriter) {
    writer.text(id)
    writer.text(path)
    writer.text(url)
    writer.text(title)
    writer.text(publisher)
    writer.list(byline) { $0.text($1) }
    writer.text(credit)
    writer.optional(dateline) { writer, dateline in
      writer.text(dateline.place)
      writer.time(dateline.date)
    }
    writer.time(published)
    writer.time(modified)
    writer.text(language)
    writer.text(text)
  }

  fileprivate init(from reader: inout ByteReader) {
    // With no text, so that the id is not worked out again.
    self.init(path: "", title: "", text: "")
    id = reader.text()
    path = reader.text()
    url = reader.optionalText()
    title = reader.text()
    publisher = reader.optionalText()
    byline = reader.list { $0.text() }
    credit = reader.optionalText()
    dateline = reader.optional { Dateline(place: $0.optionalText(), date: $0.time()) }
    published = reader.time()
    modified = reader.time()
    language = reader.optionalText()
    text = reader.text()
  }
}

extension Claim {
  fileprivate func write(to writer: inout ByteWriter) {
    writer.text(id)
    writer.text(article)
    writer.text(kind.rawValue)
    writer.text(text)
    writer.spans(spans)
    writer.optional(cue) { writer, cue in
      writer.text(cue.text)
      writer.spans(cue.spans)
    }
    speaker.write(to: &writer)
    writer.text(addressee)
    writer.text(stance.rawValue)
    writer.text(polarity.rawValue)
    writer.text(modality.rawValue)
    writer.text(proposition)
    writer.text(denied)
    writer.text(time.utterance)
    writer.text(time.event)
    writer.text(place)
    writer.optional(propositions) { writer, list in writer.list(list) { $1.write(to: &$0) } }
    writer.text(partOf)
    writer.text(nestedIn)
    writer.text(foundBy)
    writer.fraction(confidence)
  }

  fileprivate init(from reader: inout ByteReader) {
    let (id, article) = (reader.text(), reader.text())
    let kind = reader.value(Kind.self, else: .narrator)
    let (text, spans) = (reader.text(), reader.spans())
    let cue = reader.optional { MarkedText(text: $0.text(), spans: $0.spans()) }
    let speaker = Speaker(from: &reader)
    let addressee = reader.optionalText()
    let stance = reader.value(Stance.self, else: .asserts)
    let polarity = reader.value(Polarity.self, else: .positive)
    let modality = reader.value(Modality.self, else: .certain)
    let (proposition, denied) = (reader.text(), reader.optionalText())
    let time = ClaimTime(utterance: reader.optionalText(), event: reader.optionalText())
    let place = reader.optionalText()
    let propositions = reader.optional { reader in reader.list { Proposition(from: &$0) } }
    self.init(
      id: id, article: article, kind: kind, text: text, spans: spans, cue: cue, speaker: speaker,
      addressee: addressee, stance: stance, polarity: polarity, modality: modality, proposition: proposition,
      denied: denied, time: time, place: place, propositions: propositions, partOf: reader.optionalText(),
      nestedIn: reader.optionalText(), foundBy: reader.text(), confidence: reader.fraction())
  }
}

extension Speaker {
  fileprivate func write(to writer: inout ByteWriter) {
    writer.text(name)
    writer.text(mention)
    writer.spans(spans)
    writer.text(role)
    writer.text(id)
    writer.text(unresolved)
    writer.optional(confidence) { $0.fraction($1) }
  }

  fileprivate init(from reader: inout ByteReader) {
    self.init(
      name: reader.text(), mention: reader.optionalText(), spans: reader.spans(), role: reader.optionalText(),
      id: reader.text(), unresolved: reader.optionalText(), confidence: reader.optional { $0.fraction() })
  }
}

extension Proposition {
  fileprivate func write(to writer: inout ByteWriter) {
    writer.text(text)
    writer.spans(spans)
    writer.text(proposition)
    writer.text(denied)
    writer.text(stance.rawValue)
    writer.text(polarity.rawValue)
    writer.text(modality.rawValue)
    writer.text(factuality.rawValue)
    writer.text(event)
    writer.text(place)
  }

  fileprivate init(from reader: inout ByteReader) {
    self.init(
      text: reader.text(), spans: reader.spans(), proposition: reader.text(), denied: reader.optionalText(),
      stance: reader.value(Stance.self, else: .asserts),
      polarity: reader.value(Claim.Polarity.self, else: .positive),
      modality: reader.value(Claim.Modality.self, else: .certain),
      factuality: reader.value(Factuality.self, else: .underspecified), event: reader.optionalText(),
      place: reader.optionalText())
  }
}
