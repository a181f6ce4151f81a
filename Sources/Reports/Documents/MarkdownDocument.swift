package import Diagnostics

/// A document as Markdown in one language.
package enum MarkdownDocument {
  /// Renders blocks.
  /// - Parameter lead: a comment at the top, such as that the file is generated; `nil` for none.
  package static func render(_ blocks: [DocumentBlock], in language: Language, lead: String? = nil) -> String {
    var writer = MarkdownWriter(language: language)
    if let lead { writer.comment(lead) }
    for block in blocks { write(block, to: &writer) }
    return writer.text
  }

  /// Writes a block after what has been written.
  static func write(_ block: DocumentBlock, to writer: inout MarkdownWriter) {
    switch block {
    case .heading(let level, let text, _): writer.heading(level, writer.escaped(text))
    case .paragraph(let text): writer.paragraph(writer.escaped(text))
    case .note(let text): writer.quotation(writer.escaped(text))
    case .list(let items, let isNumbered):
      writer.list(items.map { writer.escaped($0) }, marker: isNumbered ? "1." : "-")
    case .entries(let entries): writer.list(entries.map { item($0, writer) })
    case .table(let table): write(table, to: &writer)
    case .code(let text, let language): writer.fenced(text, as: language.rawValue)
    case .drawing: break
    }
  }

  /// An entry as an item of a list: on one line, or with a list of its own.
  private static func item(_ entry: DocumentEntry, _ writer: MarkdownWriter) -> String {
    let label = "**\(writer.escaped(entry.label))**"
    let values = entry.values.map { writer.escaped($0) }
    guard values.count > 1 else { return label + writer.colon + (values.first ?? "") }
    return ([label] + values).joined(separator: "\n  - ")
  }

  private static func write(_ table: DocumentTable, to writer: inout MarkdownWriter) {
    if let caption = table.caption { writer.paragraph("**\(writer.escaped(caption))**") }
    writer.table(
      table.columns.map { writer.escaped($0.title, inTable: true) },
      numeric: Set(table.columns.indices.filter { table.columns[$0].isNumeric }),
      rows: table.rows.map { row in
        row.map { cell in
          cell.rowSpan == 0 ? "" : cell.lines.map { writer.escaped($0, inTable: true) }.joined(separator: "<br>")
        }
      })
  }
}
