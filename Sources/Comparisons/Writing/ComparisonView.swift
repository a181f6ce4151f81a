internal import Diagnostics
package import Reports

/// A comparison as its page shows it.
package struct ComparisonView: Sendable, Hashable {
  /// A unit that is there in both years.
  package struct Unit: Sendable, Hashable {
    /// Its anchor.
    package let anchor: String
    /// What people call it.
    package let title: BilingualText
    /// The chart of its overall score; `nil` where that has no change.
    package let waterfall: Waterfall?
    /// The whole and its groups.
    package let blocks: [HTMLBlock]
    /// What stands over the indicators.
    package let summary: BilingualText
    /// The indicators that changed.
    package let movements: [HTMLBlock]
  }

  /// The title in both languages on one line.
  package let documentTitle: ReportText
  /// The kind of document.
  package let kind: BilingualText
  /// The title.
  package let title: BilingualText
  /// The years, what the comparison rests on, and what a reader should know.
  package let head: [HTMLBlock]
  /// The heading of the overall scores.
  package let glanceTitle: BilingualText
  /// The overall scores.
  package let glance: [HTMLBlock]
  /// The heading of what the parts mean.
  package let meaningTitle: BilingualText
  /// What the parts mean.
  package let meaning: [HTMLBlock]
  /// The heading of what changed in the rubric.
  package let rubricTitle: BilingualText
  /// What changed in the rubric.
  package let rubric: [HTMLBlock]
  /// What the charts show.
  package let waterfallTitle: BilingualText
  /// The units.
  package let units: [Unit]

  /// Shows a comparison.
  package init(_ comparison: Comparison) {
    let document = ComparisonDocument(comparison, detail: .full)
    let title = ComparisonWord.title.text
    self.documentTitle = ReportText("\(title.chinese) · \(title.english)")
    self.kind = BilingualText(ComparisonWord.documentKind.text)
    self.title = BilingualText(title)
    self.head = document.head.map { HTMLBlock($0) }
    self.glanceTitle = BilingualText(ComparisonWord.glance.text)
    self.glance = document.glance.map { HTMLBlock($0) }
    self.meaningTitle = BilingualText(ComparisonWord.parts.text)
    self.meaning = document.meaning.map { HTMLBlock($0) }
    self.rubricTitle = BilingualText(ComparisonWord.rubricChanges.text)
    self.rubric = document.rubric.map { HTMLBlock($0) }
    self.waterfallTitle = BilingualText(ComparisonWord.waterfall.text)
    self.units = comparison.units.compactMap { unit in
      document.anchor(of: unit).map { anchor in
        Unit(
          anchor: anchor, title: BilingualText(document.title(of: unit)),
          waterfall: unit.overall.flatMap { Waterfall($0) },
          blocks: document.groups(of: unit).map { HTMLBlock($0) },
          summary: BilingualText(ComparisonWord.movements.text),
          movements: document.movements(of: unit).map { HTMLBlock($0) })
      }
    }
  }
}
