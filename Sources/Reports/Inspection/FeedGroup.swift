internal import Assessments
internal import Diagnostics
internal import Rubrics

/// Indicators that logs can feed equally well.
package struct FeedGroup: Sendable, Hashable {
  /// An indicator.
  package struct Row: Sendable, Hashable {
    /// Its id.
    package let id: ReportText
    /// What it is called.
    package let title: BilingualText
    /// The units that can be scored, of those where it applies.
    package let units: ReportText
    /// Why others cannot, the most frequent reason first, and what it lacks.
    package let reasons: [BilingualText]
  }

  /// How well they are fed.
  package let verdict: BilingualText
  /// The number of indicators.
  package let count: ReportText
  /// The indicators whose reasons are told, in the order of the rubric.
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
    rows = isTold ? feeds.map { Self.row($0) } : []
    hasRows = isTold
    ids = isTold ? [] : feeds.map { ReportText($0.indicator.id.description) }
    note =
      switch verdict {
      case .fed: BilingualText(InspectionWord.fedNote.text)
      case .notAsked: BilingualText(InspectionWord.notAskedNote.text)
      case .unfed, .partly: nil
      }
  }

  private static func row(_ feed: IndicatorFeed) -> Row {
    var reasons = feed.reasons.prefix(reasonsShown).map { reason in
      let text = LocalizedText(
        english: reason.message.text(in: .english), chinese: reason.message.text(in: .chinese))
      return InspectionWord.reasonUnits.with(texts: [
        "units": LocalizedText(NumberText.count(reason.units)), "reason": text,
      ])
    }
    if feed.reasons.count > reasonsShown {
      reasons.append(InspectionWord.more.with(["count": NumberText.count(feed.reasons.count - reasonsShown)]))
    }
    if !feed.emptyFields.isEmpty {
      reasons.append(InspectionWord.needsFields.with(texts: ["fields": LocalizedText.list(feed.emptyFields)]))
    }
    if feed.openCases > 0 { reasons.append(InspectionWord.openCases.with(["cases": NumberText.count(feed.openCases)])) }
    if !feed.indicator.sources.isEmpty {
      reasons.append(InspectionWord.sourcesNeeded.with(texts: ["sources": LocalizedText.list(feed.indicator.sources)]))
    }
    return Row(
      id: ReportText(feed.indicator.id.description), title: BilingualText(feed.indicator.title),
      units: ReportText("\(NumberText.count(feed.fed)) / \(NumberText.count(feed.units))"),
      reasons: reasons.map { BilingualText($0) })
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
