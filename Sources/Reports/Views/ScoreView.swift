internal import Diagnostics
internal import Quantities
package import Rubrics
package import Scoring

/// A score as it is shown: a number with its band, or the words for there being none.
package struct ScoreView: Sendable, Hashable {
  /// The number for reading, such as `76.2`; `nil` where there is none.
  package let short: ReportText?
  /// The number to six places; `nil` where there is none.
  package let exact: ReportText?
  /// The name of the band; `nil` without a score, and for residents, who are in none.
  package let band: BilingualText?
  /// The state in words, where there is no number.
  package let state: BilingualText?
  /// How it looks: `tone-1` for the highest band to `tone-4` for the lowest, `tone-profile`, or `tone-none`.
  package let tone: String
}

extension ScoreView {
  /// The most characters of a published figure that is shown in a table; longer ones are there to be computed with.
  private static let longestFigure = 8

  /// Shows a score of an indicator, which is in no band of its own.
  package init(_ score: IndicatorScore, bands: [Band]) {
    self.init(value: score.score, state: score.finding.state, band: nil, bands: bands, tone: "tone-plain")
  }

  /// Shows the score of a group or a unit.
  /// - Parameter isProfile: whether it is about residents, and is therefore given no band.
  package init(_ score: NodeScore, bands: [Band], isProfile: Bool) {
    let band = isProfile ? nil : score.band
    self.init(
      value: score.value, state: score.state, band: band, bands: bands,
      published: score.published.flatMap { $0.utf8.count <= Self.longestFigure ? $0 : nil },
      tone: isProfile ? "tone-profile" : band.map { BandView.tone(of: $0, among: bands) } ?? "tone-plain")
  }

  private init(
    value: Rational?, state: IndicatorState, band: Band?, bands: [Band], published: String? = nil, tone: String
  ) {
    self.short = value.map { ReportText(published ?? NumberText.shortScore($0, bands: bands)) }
    self.exact = value.map { ReportText(NumberText.exactScore($0)) }
    self.band = band.map { BilingualText($0.name) }
    self.state = value == nil ? BilingualText(state.title) : nil
    self.tone = value == nil ? "tone-none" : tone
  }
}
