internal import Diagnostics
internal import Rubrics
internal import Scoring

extension ScoreGroup.Children {
  /// The names of the indicators in a sentence, where none of them applies to units of this level; else `nil`.
  var outsideLevel: LocalizedText? {
    let indicators = indicators
    guard indicators.allSatisfy({ $0.finding.reason?.code == "finding.level-not-named" }) else { return nil }
    let titles = indicators.map { $0.finding.indicator.title }
    let separator = ReportWord.separator.text
    return ReportWord.outside.with(texts: [
      "titles": LocalizedText(
        english: titles.map(\.english).joined(separator: separator.english),
        chinese: titles.map(\.chinese).joined(separator: separator.chinese))
    ])
  }
}
