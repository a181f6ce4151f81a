package import Diagnostics
internal import Quantities

/// Counts with bars, which repeat what the numbers say.
package struct BarChart: Sendable, Hashable {
  /// A bar.
  package struct Bar: Sendable, Hashable {
    /// What is counted.
    package let label: BilingualText
    /// The number.
    package let count: ReportText
    /// Its share of the whole.
    package let share: ReportText?
    /// The length in per cent of the longest bar, to one place; 0.0 to 100.0.
    package let length: ReportText
    /// The length in thousandths of the longest bar, at least 1 where the number is not 0.
    package let thousandths: Int
    /// What else there is to say.
    package let note: BilingualText?
  }

  /// An anchor of the page.
  package let anchor: ReportText
  /// What is counted.
  package let title: BilingualText
  /// How to read it.
  package let note: BilingualText?
  /// The bars, in order.
  package let bars: [Bar]
  /// What is left out.
  package let remark: BilingualText?

  /// Makes a chart.
  /// - Parameters:
  ///   - counts: what is counted, the number, and what else there is to say.
  ///   - whole: what shares are of; none are shown where it is `nil` or 0.
  package init(
    _ title: InspectionWord, counts: [(label: LocalizedText, count: Int, note: LocalizedText?)], whole: Int?,
    note: LocalizedText? = nil, remark: LocalizedText? = nil
  ) {
    anchor = ReportText(title.rawValue)
    self.title = BilingualText(title.text)
    self.note = note.map { BilingualText($0) }
    self.remark = remark.map { BilingualText($0) }
    let longest = max(1, counts.map(\.count).max() ?? 1)
    bars = counts.map { label, count, note in
      let thousandths = count > 0 ? max(1, Self.thousandths(count, of: longest)) : 0
      return Bar(
        label: BilingualText(label), count: ReportText(NumberText.count(count)),
        share: whole.flatMap { Self.share(count, of: $0) }.map { ReportText($0) },
        length: ReportText("\(thousandths / 10).\(thousandths % 10)"), thousandths: thousandths,
        note: note.map { BilingualText($0) })
    }
  }

  /// A share in per cent, or `nil` of nothing.
  static func share(_ count: Int, of whole: Int) -> String? {
    Rational(count).divided(by: Rational(whole)).map { NumberText.percent($0) }
  }

  /// A count in thousandths of another that is not 0, rounded down; computed so that no count is too large.
  private static func thousandths(_ count: Int, of longest: Int) -> Int {
    let (high, low) = count.multipliedFullWidth(by: 1000)
    return longest.dividingFullWidth((high, low)).quotient
  }
}
