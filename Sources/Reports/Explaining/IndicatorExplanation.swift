package import CanonicalJSON
package import Diagnostics
package import Rubrics
package import Scoring

/// An indicator in words: what is counted, over what, how it is scored, and where it comes from.
package struct IndicatorExplanation: Sendable, Hashable {
  /// Its name in the rubric.
  package let id: IndicatorID
  /// What people call it.
  package let title: LocalizedText
  /// What is said of it, in the order of the text.
  package let entries: [DocumentEntry]
  /// Its scale as a drawing; `nil` for a relative one, which has no line of its own.
  package let drawing: ScaleDrawing?

  /// Explains an indicator of a rubric.
  /// - Parameter points: the points of the rubric's indicators, by level from the smallest.
  package init(_ indicator: Indicator, names: RubricNames, points: [IndicatorPoints]) {
    let writer = IndicatorEntries(indicator: indicator, names: names, points: points)
    self.id = indicator.id
    self.title = indicator.title
    self.entries = writer.entries
    self.drawing =
      indicator.scale.relativeMethod == nil
      ? ScaleDrawing(indicator.scale, by: indicator.transform, value: nil) : nil
  }

  /// The explanation as parts of a document.
  /// - Parameter level: the level of its heading.
  package func blocks(level: Int) -> [DocumentBlock] {
    [.heading(level, RichText(title), anchor: "i-" + id.description)] + (drawing.map { [.drawing($0)] } ?? [])
      + [.entries(entries)]
  }

  /// The explanation as JSON: `{"id", "title", "entries": [{"key", "label", "values": [text]}]}`, every text as
  /// `{"en", "zh"}`, codes between backticks.
  package var json: JSONValue {
    [
      "id": .string(id.description), "title": title.json, "entries": .array(entries.map(\.json)),
    ]
  }
}
