internal import Assessments
internal import Diagnostics
internal import Rubrics

/// Indicators that logs can feed equally well.
package struct FeedGroup: Sendable, Hashable {
  /// An indicator.
  package struct Entry: Sendable, Hashable {
    /// Its id.
    package let id: ReportText
    /// What it is called.
    package let title: BilingualText
    /// The units that can be scored, of those where it applies.
    package let units: ReportText
  }

  /// Indicators that cannot be scored for the same reasons.
  package struct Row: Sendable, Hashable {
    /// The indicators, in the order of the rubric.
    package let entries: [Entry]
    /// Why not, the most frequent reason first, and what is lacking.
    package let reasons: [BilingualText]
  }

  /// How well they are fed.
  package let verdict: BilingualText
  /// The number of indicators.
  package let count: ReportText
  /// The indicators whose reasons are told, in the order of the first of each row in the rubric.
  package let rows: [Row]
  /// Whether reasons are told.
  package let hasRows: Bool
  /// The ids of the indicators of which there is nothing more to say.
  package let ids: [ReportText]
  /// What holds for all of these.
  package let note: BilingualText?

  /// The greatest number of reasons told of one indicator.
  private static let reasonsShown = 3

  /// The groups of a profile that have an indicator, the worst fed first.
  static func groups(of feeds: [IndicatorFeed]) -> [FeedGroup] {
    [IndicatorFeed.Verdict.unfed, .partly, .fed, .notAsked].compactMap { verdict in
      let own = feeds.filter { $0.verdict == verdict }
      return own.isEmpty ? nil : FeedGroup(verdict, own)
    }
  }

  private init(_ verdict: IndicatorFeed.Verdict, _ feeds: [IndicatorFeed]) {
    let isTold = verdict == .unfed || verdict == .partly
    self.verdict = BilingualText(Self.word(of: verdict).text)
    count = ReportText(NumberText.count(feeds.count))
    rows = isTold ? Self.rows(feeds) : []
    hasRows = isTold
    ids = isTold ? [] : feeds.map { ReportText($0.indicator.id.description) }
    note =
      switch verdict {
      case .fed: BilingualText(InspectionWord.fedNote.text)
      case .notAsked: BilingualText(InspectionWord.notAskedNote.text)
      case .unfed, .partly: nil
      }
  }

  /// The indicators, those with the same reasons together.
  private static func rows(_ feeds: [IndicatorFeed]) -> [Row] {
    var order: [[BilingualText]] = []
    var entries: [[BilingualText]: [Entry]] = [:]
    for feed in feeds {
      let reasons = reasons(of: feed)
      if entries[reasons] == nil { order.append(reasons) }
      entries[reasons, default: []].append(
        Entry(
          id: ReportText(feed.indicator.id.description), title: BilingualText(feed.indicator.title),
          units: ReportText("\(NumberText.count(feed.fed)) / \(NumberText.count(feed.units))")))
    }
    return order.map { Row(entries: entries[$0] ?? [], reasons: $0) }
  }

  private static func reasons(of feed: IndicatorFeed) -> [BilingualText] {
    // Reasons that say the same of other numbers are told once, by the most frequent.
    var kinds: [(first: IndicatorFeed.Reason, units: Int, isOnly: Bool)] = []
    for reason in feed.reasons {
      if let index = kinds.firstIndex(where: { $0.first.message.code == reason.message.code }) {
        kinds[index].units += reason.units
        kinds[index].isOnly = false
      } else {
        kinds.append((reason, reason.units, true))
      }
    }
    var texts = kinds.prefix(reasonsShown).map { kind in
      let message = kind.first.message
      let text = LocalizedText(english: message.text(in: .english), chinese: message.text(in: .chinese))
      return (kind.isOnly ? InspectionWord.reasonUnits : .reasonUnitsAlike).with(texts: [
        "units": LocalizedText(NumberText.count(kind.units)), "reason": text,
      ])
    }
    if kinds.count > reasonsShown {
      texts.append(InspectionWord.more.with(["count": NumberText.count(kinds.count - reasonsShown)]))
    }
    if !feed.emptyFields.isEmpty {
      texts.append(InspectionWord.needsFields.with(texts: ["fields": LocalizedText.list(feed.emptyFields)]))
    }
    if feed.openCases > 0 { texts.append(InspectionWord.openCases.with(["cases": NumberText.count(feed.openCases)])) }
    if feed.verdict == .unfed, !feed.indicator.sources.isEmpty {
      texts.append(InspectionWord.sourcesNeeded.with(texts: ["sources": LocalizedText.list(feed.indicator.sources)]))
    }
    return texts.map { BilingualText($0) }
  }

  private static func word(of verdict: IndicatorFeed.Verdict) -> InspectionWord {
    switch verdict {
    case .fed: .fed
    case .partly: .partly
    case .unfed: .unfed
    case .notAsked: .notAsked
    }
  }
}

extension LocalizedText {
  /// Words one after the other, as each language lists them.
  static func list(_ words: [String]) -> LocalizedText {
    LocalizedText(english: words.joined(separator: ", "), chinese: words.joined(separator: "、"))
  }

  /// Texts one after the other, as each language lists them.
  static func list(_ texts: [LocalizedText]) -> LocalizedText {
    LocalizedText(
      english: texts.map(\.english).joined(separator: ", "), chinese: texts.map(\.chinese).joined(separator: "、"))
  }
}
