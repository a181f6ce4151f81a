internal import ActivityLogs
package import Assessments
internal import Diagnostics
internal import Quantities
internal import Robustness
internal import Rubrics
internal import Scoring

/// How sure scores and ranks are, as parts of a document.
package struct RobustnessDocument: Sendable {
  /// How much is said.
  package enum Detail: Sendable {
    /// What a member of a committee needs.
    case brief
    /// Everything.
    case full
  }

  let result: AssessmentResult
  let robustness: Robustness
  let names: RubricNames
  private let detail: Detail

  /// Prepares a document; `nil` where nobody asked how sure the result is.
  package init?(_ result: AssessmentResult, detail: Detail) {
    guard let robustness = result.robustness else { return nil }
    self.result = result
    self.robustness = robustness
    self.names = RubricNames(result.rubric)
    self.detail = detail
  }

  /// The whole document, with a title.
  package var blocks: [DocumentBlock] {
    [.heading(1, RichText(result.title ?? LocalizedText(result.id)), anchor: nil)]
      + (result.notice.map { [.note(RichText($0))] } ?? [])
      + [.heading(2, RichText(RobustnessWord.title), anchor: nil)] + summary
      + (detail == .full ? appendix : assumptions)
  }

  /// The ranks, each in a sentence that a person understands.
  package var summary: [DocumentBlock] {
    let chance = RobustnessWord.chanceText.with([
      "replicates": String(robustness.settings.replicates), "confidence": robustness.settings.confidence.rawValue,
    ])
    let ranks = robustness.rankings.map { table(of: $0) }
    return [.paragraph(RichText(chance))]
      + (ranks.isEmpty
        ? [.paragraph(RichText(RobustnessWord.noRankings))] + unitTable
        : [.paragraph(RichText(RobustnessWord.choicesText))] + ranks + [.note(RichText(RobustnessWord.groupsText))])
  }

  /// What the ranks hang on, how parts agree, and what has no interval.
  package var appendix: [DocumentBlock] {
    (robustness.rankings.isEmpty ? [] : [.heading(3, RichText(RobustnessWord.unitsText), anchor: nil)] + unitTable)
      + assumptions + alternatives + agreement + withoutInterval
  }

  // MARK: Ranks

  private func table(of ranking: RankRobustness) -> DocumentBlock {
    .table(
      DocumentTable(
        caption: RichText(caption(of: ranking)),
        columns: [
          DocumentTable.Column(RichText(RobustnessWord.rank), isNumeric: true),
          DocumentTable.Column(RichText(RobustnessWord.unit)),
          DocumentTable.Column(RichText(RobustnessWord.score), isNumeric: true),
          DocumentTable.Column(RichText(RobustnessWord.interval)),
          DocumentTable.Column(RichText(RobustnessWord.sentence)),
          DocumentTable.Column(RichText(RobustnessWord.assumedRanks)),
          DocumentTable.Column(RichText(RobustnessWord.groupColumn), isNumeric: true),
        ],
        rows: ranking.entries.map { entry in
          let unit = result.units.first { $0.unit.id == entry.unit && $0.unit.level == ranking.level }
          return [
            cell(String(entry.rank)), DocumentTable.Cell(RichText(name(of: entry.unit, ranking)), isHeader: true),
            cell(unit?.score.value?.rounded(places: 1) ?? "–"), cell(Self.text(unit?.score.interval)),
            DocumentTable.Cell(RichText(sentence(of: entry))), cell(Self.text(entry.byAssumptions)),
            cell(String(entry.group)),
          ]
        }))
  }

  private func caption(of ranking: RankRobustness) -> LocalizedText {
    guard let group = ranking.peerGroup, let value = group.value else {
      return ReportWord.rankingCaption.with(texts: ["level": ranking.level.title])
    }
    return RuleWord.peerCaption.with(texts: [
      "level": ranking.level.title, "fact": names.title(ofFact: group.fact), "value": LocalizedText(value),
    ])
  }

  /// Which rank it is, and with how many others it is shared.
  private func sentence(of entry: RankRobustness.Entry) -> LocalizedText {
    let ends = [
      "low": String(entry.byChance.lowerBound), "high": String(entry.byChance.upperBound),
      "count": String(entry.sharedWith.count),
    ]
    switch (entry.byChance.count == 1, entry.sharedWith.isEmpty) {
    case (true, true): return RobustnessWord.alone.with(ends)
    case (true, false):
      return (entry.sharedWith.count == 1 ? RobustnessWord.sharedWithOne : .shared).with(ends)
    case (false, true): return RobustnessWord.aloneBetween.with(ends)
    case (false, false):
      return (entry.sharedWith.count == 1 ? RobustnessWord.sharedBetweenTwo : .sharedBetween).with(ends)
    }
  }

  private func name(of unit: String, _ ranking: RankRobustness) -> LocalizedText {
    LocalizedText(result.units.first { $0.unit.id == unit && $0.unit.level == ranking.level }?.unit.name ?? unit)
  }

  /// The units with a score, each with its interval and those of its parts.
  private var unitTable: [DocumentBlock] {
    let units = result.units.filter { $0.score.value != nil }
    guard !units.isEmpty else { return [.paragraph(RichText(RobustnessWord.nothingScored))] }
    return [.table(unitTable(of: units))]
  }

  private func unitTable(of units: [UnitScore]) -> DocumentTable {
    DocumentTable(
      columns: [
        DocumentTable.Column(RichText(RobustnessWord.unit)),
        DocumentTable.Column(RichText(RobustnessWord.score), isNumeric: true),
        DocumentTable.Column(RichText(RobustnessWord.interval)), DocumentTable.Column(RichText(ReportWord.part)),
      ],
      rows: units.map { unit in
        let parts: [RichText] =
          if case .groups(let groups) = unit.children {
            groups.filter { $0.score.value != nil }.map { group in
              let text = LocalizedText(
                " " + (group.score.value?.rounded(places: 1) ?? "") + " " + Self.text(group.score.interval))
              return RichText(names.title(of: group.id, on: group.level)) + RichText(text)
            }
          } else { [] }
        return [
          DocumentTable.Cell(RichText(LocalizedText(unit.unit.name)), isHeader: true),
          cell(unit.score.value?.rounded(places: 1) ?? "–"), cell(Self.text(unit.score.interval)),
          DocumentTable.Cell(parts),
        ]
      })
  }

  // MARK: Pieces

  func cell(_ text: String) -> DocumentTable.Cell { DocumentTable.Cell(RichText(LocalizedText(text))) }

  private static func text(_ interval: ClosedRange<Rational>?) -> String {
    guard let interval else { return "–" }
    return "\(interval.lowerBound.rounded(places: 1)) – \(interval.upperBound.rounded(places: 1))"
  }

  static func text(_ range: ClosedRange<Int>) -> String {
    range.count == 1 ? String(range.lowerBound) : "\(range.lowerBound) – \(range.upperBound)"
  }
}
