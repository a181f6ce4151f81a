internal import Quantities
package import Reports

/// A chart of a change: the earlier score, each part as a bar from where the one before it ends, the later score.
///
/// Its figures are those of the table beside it. The axis is cut to where something happens, in steps of five points. Below
/// a score stands the interval that it is uncertain within, where there is one.
package struct Waterfall: Sendable, Hashable {
  /// A stretch of the axis, in per cent of it.
  package struct Stretch: Sendable, Hashable {
    /// Where it begins.
    package let start: String
    /// How long it is.
    package let length: String
  }

  /// A bar.
  package struct Bar: Sendable, Hashable {
    /// What it is.
    package let label: BilingualText
    /// The score, or the part with its sign.
    package let value: String
    /// Where it is drawn.
    package let stretch: Stretch
    /// How it looks: `score`, `gain` or `loss`.
    package let tone: String
    /// Where the interval of a score is drawn; `nil` for none.
    package let interval: Stretch?
  }

  /// What the axis shows.
  package let axis: BilingualText
  /// Says that the change lies within the intervals of both scores; `nil` where it does not.
  package let mark: BilingualText?
  /// The bars, from the top; parts of nothing are left out.
  package let bars: [Bar]

  /// Draws the change of a row, or `nil` where it has none.
  package init?(_ row: ComparisonRow) {
    guard let units = row.units(places: ComparisonDocument.places) else { return nil }
    let parts = zip(ChangePart.allCases, units.parts).filter { $0.1 != 0 }
    var ends = [units.before]
    for part in parts { ends.append((ends.last ?? 0) + part.1) }
    let intervals = [row.before, row.after].map { $0?.interval.map(Self.units) }
    let shown = ends + intervals.compactMap { $0 }.flatMap { [$0.lowerBound, $0.upperBound] }
    let axis = Axis(from: shown.min() ?? 0, to: shown.max() ?? 0)
    let places = ComparisonDocument.places
    func total(_ word: ComparisonWord, _ units: Int, _ interval: ClosedRange<Int>?) -> Bar {
      Bar(
        label: BilingualText(word.text), value: RoundedParts.text(units, places: places),
        stretch: axis.stretch(from: axis.low, to: units), tone: "score",
        interval: interval.map { axis.stretch(from: $0.lowerBound, to: $0.upperBound) })
    }
    let middle = zip(parts, ends).map { part, start in
      Bar(
        label: BilingualText(part.0.title), value: RoundedParts.signed(part.1, places: places),
        stretch: axis.stretch(from: start, to: start + part.1), tone: part.1 > 0 ? "gain" : "loss", interval: nil)
    }
    self.bars =
      [total(.before, units.before, intervals[0])] + middle + [total(.after, units.after, intervals[1])]
    self.mark = row.uncertainty == .within ? BilingualText(ComparisonWord.withinInterval.text) : nil
    self.axis = BilingualText(
      ComparisonWord.axis.with(["low": String(axis.low / 100), "high": String(axis.high / 100)]))
  }

  private static func units(_ interval: ClosedRange<Rational>) -> ClosedRange<Int> {
    let low = RoundedParts.units(of: interval.lowerBound, places: ComparisonDocument.places)
    return low...max(low, RoundedParts.units(of: interval.upperBound, places: ComparisonDocument.places))
  }

  /// The axis, in hundredths of a point.
  private struct Axis {
    let low: Int
    let high: Int

    /// Takes in what is to be shown, in steps of five points.
    init(from least: Int, to greatest: Int) {
      let step = 500
      low = max(0, (least / step - 1) * step)
      high = min(10_000, (greatest / step + 1) * step)
    }

    /// A stretch between two places in either order; one of no length can still be seen.
    func stretch(from one: Int, to other: Int) -> Stretch {
      let (start, end) = (min(max(min(one, other), low), high), min(max(one, other, low), high))
      let span = max(high - low, 1)
      return Stretch(
        start: RoundedParts.text((start - low) * 10_000 / span, places: 2),
        length: RoundedParts.text(max((end - start) * 10_000 / span, 30), places: 2))
    }
  }
}
