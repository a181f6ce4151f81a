internal import Diagnostics

/// Writes Markdown in one language, with every text escaped.
struct MarkdownWriter {
  /// The language of the texts.
  let language: Language
  /// What has been written.
  private(set) var text = ""

  /// Starts with nothing written.
  init(language: Language) { self.language = language }

  /// A text in the writer's language.
  func escaped(_ text: BilingualText) -> String { MarkdownText.escaped(text[language]) }

  /// A fixed wording in the writer's language.
  func escaped(_ word: ReportWord) -> String { escaped(BilingualText(word.text)) }

  /// A fixed wording about rules in the writer's language.
  func escaped(_ word: RuleWord) -> String { escaped(BilingualText(word.text)) }

  /// What stands between a name and what is said of it.
  var colon: String { language == .chinese ? "：" : ": " }

  /// Writes a heading of a level from 1.
  mutating func heading(_ level: Int, _ content: String) {
    text += String(repeating: "#", count: level) + " " + content + "\n\n"
  }

  /// Writes a paragraph.
  mutating func paragraph(_ content: String) { text += content + "\n\n" }

  /// Writes a quotation.
  mutating func quotation(_ content: String) { text += "> " + content + "\n\n" }

  /// Writes a list; nothing for an empty one.
  mutating func list(_ items: [String], marker: String = "-") {
    guard !items.isEmpty else { return }
    text += items.map { marker + " " + $0 + "\n" }.joined() + "\n"
  }

  /// Writes a table; cells hold no line ends, as escaped texts have none.
  /// - Parameter numeric: the columns that are set to the right.
  mutating func table(_ header: [String], numeric: Set<Int> = [], rows: [[String]]) {
    text += Self.row(header)
    text += Self.row(header.indices.map { numeric.contains($0) ? "---:" : "---" })
    for row in rows { text += Self.row(row) }
    text += "\n"
  }

  private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
}
