internal import Diagnostics

/// A part of a document as a page shows it; exactly one of its properties is there.
package struct HTMLBlock: Sendable, Hashable {
  /// A heading of the third or fourth level.
  package struct Heading: Sendable, Hashable {
    /// Its text.
    package let text: RichText
    /// Its anchor.
    package let anchor: ReportText?
    /// Whether it is of the third level.
    package let isThird: Bool
  }

  /// A list.
  package struct List: Sendable, Hashable {
    /// Its items.
    package let items: [RichText]
    /// Whether they are numbered.
    package let isNumbered: Bool
  }

  /// Things said under labels.
  package struct Entries: Sendable, Hashable {
    /// The things said.
    package let rows: [DocumentEntry]
  }

  /// Lines shown as they are.
  package struct Code: Sendable, Hashable {
    /// The lines.
    package let lines: [ReportText]
  }

  /// A heading.
  package let heading: Heading?
  /// A paragraph.
  package let paragraph: RichText?
  /// A paragraph that is an aside.
  package let note: RichText?
  /// A list.
  package let list: List?
  /// Things said under labels.
  package let entries: Entries?
  /// A table.
  package let table: HTMLTable?
  /// Lines shown as they are.
  package let code: Code?
  /// A drawing of a scale.
  package let drawing: ScaleDrawing?

  /// Shows a part of a document.
  package init(_ block: DocumentBlock) {
    var (heading, paragraph, note): (Heading?, RichText?, RichText?) = (nil, nil, nil)
    var (list, entries, table): (List?, Entries?, HTMLTable?) = (nil, nil, nil)
    var (code, drawing): (Code?, ScaleDrawing?) = (nil, nil)
    switch block {
    case .heading(let level, let text, let anchor):
      heading = Heading(text: text, anchor: anchor.map { ReportText($0) }, isThird: level <= 3)
    case .paragraph(let text): paragraph = text
    case .note(let text): note = text
    case .list(let items, let isNumbered): list = List(items: items, isNumbered: isNumbered)
    case .entries(let rows): entries = Entries(rows: rows)
    case .table(let content): table = HTMLTable(content)
    case .code(let text, _):
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { ReportText(String($0)) }
      code = Code(lines: lines.last == ReportText("") ? lines.dropLast() : lines)
    case .drawing(let content): drawing = content
    }
    self.heading = heading
    self.paragraph = paragraph
    self.note = note
    self.list = list
    self.entries = entries
    self.table = table
    self.code = code
    self.drawing = drawing
  }
}
