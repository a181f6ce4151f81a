package import Reports

/// A chart of a change: the earlier score, each part as a bar from where the one before it ends, the later score.
///
/// Its figures are those of the table beside it. The axis is cut to where something happens, in steps of five points.
package struct Waterfall: Sendable, Hashable {
  /// A bar.
  package struct Bar: Sendable, Hashable {
    /// What it is.
    package let label: BilingualText
    /// The score, or the part with its sign.
    package let value: String
    /// Where it begins, in per cent of the axis.
    package let start: String
    /// How long it is, in per cent of the axis.
    package let length: String
    /// How it looks: `score`, `gain` or `loss`.
    package let tone: String
  }

  /// What the axis shows.
  package let axis: BilingualText
  /// The bars, from the top; parts of nothing are left out.
  package let bars: [Bar]

  /// Draws the change of a row, or `nil` where it has none.
  package init?(_ row: ComparisonRow) {
    guard let units = row.units(places: ComparisonDocument.places) else { return nil }
    let parts = zip(ChangePart.allCases, units.parts).filter { $0.1 != 0 }
    var ends = [units.before]
    for part in parts { ends.append((ends.last ?? 0) + part.1) }
    let step = 500
    let low = max(0, ((ends.min() ?? 0) / step - 1) * step)
    let high = min(10_000, ((ends.max() ?? 0) / step + 1) * step)
    let span = max(high - low, 1)
    func place(_ units: Int) -> String {
      let hundredths = (min(max(units, low), high) - low) * 10_000 / span
      return RoundedParts.text(hundredths, places: 2)
    }
    func bar(_ label: BilingualText, _ value: String, _ from: Int, _ to: Int, _ tone: String) -> Bar {
      let (start, end) = (min(from, to), max(from, to))
      let length = (min(max(end, low), high) - min(max(start, low), high)) * 10_000 / span
      return Bar(
        label: label, value: value, start: place(start), length: RoundedParts.text(max(length, 30), places: 2),
        tone: tone)
    }
    let places = ComparisonDocument.places
    let first = bar(
      BilingualText(ComparisonWord.before.text), RoundedParts.text(units.before, places: places), low, units.before,
      "score")
    let middle = zip(parts, ends).map { part, start in
      bar(
        BilingualText(part.0.title), RoundedParts.signed(part.1, places: places), start, start + part.1,
        part.1 > 0 ? "gain" : "loss")
    }
    let last = bar(
      BilingualText(ComparisonWord.after.text), RoundedParts.text(units.after, places: places), low, units.after,
      "score")
    self.bars = [first] + middle + [last]
    self.axis = BilingualText(
      ComparisonWord.axis.with(["low": String(low / 100), "high": String(high / 100)]))
  }
}
