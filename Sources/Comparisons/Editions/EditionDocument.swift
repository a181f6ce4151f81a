internal import Diagnostics
package import Reports

/// Two editions side by side as parts of a document, for terminals and Markdown.
package struct EditionDocument: Sendable {
  private let comparison: EditionComparison

  /// Prepares a document.
  package init(_ comparison: EditionComparison) { self.comparison = comparison }

  /// The whole document.
  package var blocks: [DocumentBlock] {
    [.heading(1, RichText(EditionWord.title), anchor: nil), .paragraph(RichText(sides))]
      + (comparison.isEmpty ? [.paragraph(RichText(EditionWord.none))] : counts + keys + indicators) + example
  }

  private var sides: LocalizedText {
    let (before, after) = (comparison.before, comparison.after)
    return EditionWord.sides.with(texts: [
      "before": before.title, "beforeEdition": LocalizedText(before.edition),
      "beforeCount": LocalizedText(String(before.indicators)), "after": after.title,
      "afterEdition": LocalizedText(after.edition), "afterCount": LocalizedText(String(after.indicators)),
    ])
  }

  /// How many indicators differ in each way.
  private var counts: [DocumentBlock] {
    let found = EditionShift.Kind.allCases.map { (kind: $0, count: comparison.count($0)) }.filter { $0.count > 0 }
    guard !found.isEmpty else { return [] }
    return [
      .list(
        found.map { kind, count in
          RichText(EditionWord.counts.with(texts: ["kind": kind.word.text, "count": LocalizedText(String(count))]))
        }, isNumbered: false)
    ]
  }

  private var keys: [DocumentBlock] {
    guard !comparison.keys.isEmpty else { return [] }
    let rows = comparison.keys.map { shift in
      [DocumentTable.Cell(RichText(code: shift.subject), isHeader: true), cell(shift.before), cell(shift.after)]
    }
    return [.heading(2, RichText(EditionWord.keys), anchor: nil), table([.key, .was, .now], rows)]
  }

  private var indicators: [DocumentBlock] {
    guard !comparison.indicators.isEmpty else { return [] }
    let rows = comparison.indicators.flatMap { indicator in
      indicator.shifts.enumerated().map { index, shift in
        [
          index == 0
            ? DocumentTable.Cell(
              [RichText(indicator.title), RichText(code: indicator.id)], rowSpan: indicator.shifts.count, isHeader: true
            )
            : DocumentTable.Cell(RichText(LocalizedText("")), rowSpan: 0),
          DocumentTable.Cell(RichText(shift.kind.word)), cell(shift.before), cell(shift.after),
        ]
      }
    }
    return [
      .heading(2, RichText(EditionWord.indicators), anchor: nil), .paragraph(RichText(EditionWord.pointsText)),
      table([.indicator, .what, .was, .now], rows),
    ]
  }

  /// What both editions make of the same logs, as years are compared.
  private var example: [DocumentBlock] {
    guard let example = comparison.example else { return [] }
    let document = ComparisonDocument(example, detail: .brief)
    return [.heading(2, RichText(EditionWord.example), anchor: nil)] + document.glance
      + example.units.filter { $0.pair.before != nil && $0.pair.after != nil }.flatMap { unit in
        [.heading(3, RichText(document.title(of: unit)), anchor: nil)] + document.groups(of: unit)
          + document.movements(of: unit)
      }
  }

  private func table(_ heads: [EditionWord], _ rows: [[DocumentTable.Cell]]) -> DocumentBlock {
    .table(DocumentTable(columns: heads.map { DocumentTable.Column(RichText($0)) }, rows: rows))
  }

  private func cell(_ text: LocalizedText?) -> DocumentTable.Cell {
    DocumentTable.Cell(RichText(text ?? LocalizedText("–")))
  }
}
