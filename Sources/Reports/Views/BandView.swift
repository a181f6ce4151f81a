internal import Diagnostics
package import Quantities
package import Rubrics

/// A band of the key, with its bounds in words.
package struct BandView: Sendable, Hashable {
  /// Its name and bounds.
  package let text: BilingualText
  /// How it looks; see `ScoreView.tone`.
  package let tone: String

  /// The bands of a rubric, highest first.
  package static func key(of bands: [Band]) -> [BandView] {
    bands.indices.reversed().map { index in
      let band = bands[index]
      let from = LocalizedText(band.from.description)
      let above = index + 1 < bands.count ? bands[index + 1] : nil
      let text =
        above.map {
          ReportWord.bandBetween.with(texts: [
            "name": band.name, "from": from, "to": LocalizedText($0.from.description),
          ])
        } ?? ReportWord.bandFrom.with(texts: ["name": band.name, "from": from])
      return BandView(text: BilingualText(text), tone: tone(of: band, among: bands))
    }
  }

  /// How a band looks, in four steps however many bands there are: `tone-1` for the highest to `tone-4` for the lowest.
  package static func tone(of band: Band, among bands: [Band]) -> String {
    guard bands.count > 1, let index = bands.firstIndex(of: band) else { return "tone-1" }
    let fromTop = bands.count - 1 - index
    return "tone-\(1 + fromTop * 3 / (bands.count - 1))"
  }

  /// Where a score lies among the bands, in words; `nil` below the lowest.
  package static func placement(of score: Rational, among bands: [Band]) -> BilingualText? {
    guard let index = bands.lastIndex(where: { Rational($0.from) <= score }) else { return nil }
    let band = bands[index]
    var texts = [
      "value": LocalizedText(NumberText.exactScore(score)), "from": LocalizedText(band.from.description),
      "band": band.name,
    ]
    guard index + 1 < bands.count else { return BilingualText(ReportWord.bandAbove.with(texts: texts)) }
    texts["to"] = LocalizedText(bands[index + 1].from.description)
    return BilingualText(ReportWord.bandWithin.with(texts: texts))
  }
}
