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

  /// A text with codes in the writer's language.
  /// - Parameter inTable: whether it stands in a table, where an upright stroke ends a cell even within a code.
  func escaped(_ text: RichText, inTable: Bool = false) -> String {
    text[language].map { part in
      part.words.map { MarkdownText.escaped($0) } ?? part.code.map { MarkdownText.code($0, inTable: inTable) } ?? ""
    }.joined()
  }

  /// What stands between a name and what is said of it.
  var colon: String { language == .chinese ? "：" : ": " }

  /// Writes a comment that readers of the rendered text do not see.
  mutating func comment(_ content: String) { text += "<!-- \(content) -->\n\n" }

  /// Writes lines as they are.
  /// - Parameter language: what they are written in.
  mutating func fenced(_ content: String, as language: String) {
    let fence = String(repeating: "`", count: max(3, MarkdownText.longestRun(of: "`", in: content) + 1))
    text += fence + language + "\n" + content + (content.hasSuffix("\n") ? "" : "\n") + fence + "\n\n"
  }

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
