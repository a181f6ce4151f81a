internal import ActivityLogs
internal import Diagnostics
internal import Measurement
package import Quantities
package import Rubrics
package import Scoring

/// The draft of the next round's ledger of findings, `next-ledger.csv`: what is weakest now, ready to be agreed.
///
/// A finding here is what the third party puts to an actor (评估意见), not the `Finding` of a state. For each community and
/// sub-district and each actor up to three are proposed: the scored indicators with the lowest unrounded scores below
/// 60; of equal scores those of greater weight come first, then those of lower id. What could not be scored is no
/// finding. Residents are left out: they owe nobody anything, so nothing is asked of them. Larger units are left out
/// too, as a log cannot name them.
///
/// The table is a log of canonical events that the next assessment can read as it is. It depends on the result and the
/// period alone.
package struct NextLedger: Sendable {
  /// A finding that is proposed.
  package struct Entry: Sendable {
    /// The unit it is about, by its place in the result.
    package var unit: Int
    /// The indicator, with what was measured and the score.
    package var score: IndicatorScore
  }

  /// The file's name in a bundle.
  package static let fileName = "next-ledger.csv"
  /// The activity of every record.
  package static let activity = "finding.made"
  /// Whose record each is: the third party's, not that of the actor it is addressed to.
  package static let source = "assessment"
  /// The most findings for one actor at one unit.
  package static let mostPerActor = 3
  /// The score from which an indicator is no finding: three fifths, where a pass begins (及格).
  package static let passMark = Rational(60)
  /// The column names, in order.
  package static let header = [
    "id", "time", "community", "subdistrict", "actor", "source", "recorded_by", "activity", "case", "title", "note",
    "deadline",
  ]

  /// The findings: by unit in the order of the result, then by actor, then weakest first.
  package let entries: [Entry]
  private let result: AssessmentResult
  private let date: CivilDate

  /// Proposes the findings of a result, or `nil` where the rubric's vocabulary has no `finding.made`, so that no log of
  /// its could hold them.
  /// - Parameter date: the day that the findings are made on, as `date(after:)` gives it.
  package init?(of result: AssessmentResult, madeOn date: CivilDate) {
    guard Self.isKept(under: result.rubric) else { return nil }
    self.result = result
    self.date = date
    self.entries = result.units.enumerated().flatMap { index, unit in
      Self.weakest(of: unit).map { Entry(unit: index, score: $0) }
    }
  }

  /// Whether a rubric keeps a ledger of findings.
  package static func isKept(under rubric: Rubric) -> Bool { rubric.vocabulary.activities[activity] != nil }

  /// The day that a period ends on, which is the first day after it: the first that lies in the next period as a whole.
  ///
  /// - Returns: `nil` where the end is beyond the years of `CivilDate`.
  package static func date(after period: Period) -> CivilDate? {
    guard let last = period.zone.civilDate(of: period.to) else { return nil }
    // A period that ends in the middle of a day leaves that day to neither; a zone may have skipped a day.
    let days = (last.dayNumber...last.dayNumber + 2).lazy.compactMap { CivilDate(dayNumber: $0) }
    return days.first { LogTime($0, zone: period.zone).map { $0.start >= period.to } ?? false } ?? last
  }

  /// The findings as CSV (RFC 4180, CRLF, UTF-8 without BOM); the header alone where nothing is below the pass mark.
  ///
  /// A deadline is left empty, to be agreed. A unit's id is written as it is, so that it is found again; any other text
  /// that a spreadsheet would compute gets a leading apostrophe.
  package var csv: [UInt8] {
    var writer = CSVWriter(header: Self.header)
    for entry in entries { writer.row(cells(of: entry)) }
    return writer.bytes
  }

  // MARK: Choosing

  private static func weakest(of unit: UnitScore) -> [IndicatorScore] {
    switch unit.unit.level {
    case .district, .city: return []
    case .community, .subdistrict: break
    }
    let weak = unit.indicators.compactMap { indicator -> (score: Rational, indicator: IndicatorScore)? in
      guard indicator.finding.state == .scored, let score = indicator.score, score < passMark else { return nil }
      return (score, indicator)
    }
    return Actor.allCases.filter { $0 != .resident }.flatMap { actor in
      weak.filter { $0.indicator.finding.indicator.actor == actor }.sorted { left, right in
        let (one, other) = (left.indicator.finding.indicator, right.indicator.finding.indicator)
        if left.score != right.score { return left.score < right.score }
        return one.weight != other.weight ? one.weight > other.weight : one.id < other.id
      }.prefix(mostPerActor).map(\.indicator)
    }
  }

  // MARK: Writing

  private func cells(of entry: Entry) -> [CSVWriter.Cell] {
    let unit = result.units[entry.unit].unit
    let indicator = entry.score.finding.indicator
    return [
      // Units of two levels may have one id; a record's own id must not be another's.
      .text("\(result.id)/\(unit.level.rawValue)/\(unit.id)/\(indicator.id)"), .text(date.description),
      .name(unit.level == .community ? unit.id : ""), .name(unit.level == .subdistrict ? unit.id : ""),
      .text(indicator.actor.rawValue), .text(Self.source), .text(""), .text(Self.activity),
      .text("\(result.id)/\(unit.id)/\(indicator.id)"), .text(indicator.title.chinese),
      .text(Self.note(on: entry.score)), .text(""),
    ]
  }

  /// Score and value as `scores.csv` has them, and what to do about it: in Chinese, then in English.
  private static func note(on score: IndicatorScore) -> String {
    let points = score.score?.rounded(places: 6) ?? ""
    var sentence = LocalizedText(english: "Score \(points).", chinese: "得分 \(points)。")
    if let fact = score.finding.fact, let value = fact.value?.rounded(places: 6) {
      sentence = LocalizedText(
        english: "Score \(points), measured \(value) (\(fact.unit.title.english)).",
        chinese: "得分 \(points)，测得 \(value)（\(fact.unit.title.chinese)）。")
    }
    guard let advice = score.finding.indicator.advice else { return "\(sentence.chinese) \(sentence.english)" }
    return "\(sentence.chinese)\(advice.chinese) \(sentence.english) \(advice.english)"
  }
}
