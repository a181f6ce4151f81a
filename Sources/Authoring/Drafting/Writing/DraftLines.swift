internal import Diagnostics

/// The lines of a draft, with comments in one language.
struct DraftLines {
  /// The language of the comments.
  let language: Language
  private var lines: [String] = []

  /// Begins without lines.
  init(_ language: Language) { self.language = language }

  /// The text.
  var text: String { lines.joined(separator: "\n") + "\n" }

  /// Adds a line, or several.
  mutating func add(_ line: String) { lines.append(line) }

  /// Adds a comment.
  mutating func say(_ english: String, _ chinese: String, indent: String = "") {
    lines.append(indent + "# " + (language == .english ? english : chinese))
  }

  /// Adds a comment on what the assessor has to decide.
  mutating func ask(_ english: String, _ chinese: String, indent: String = "") {
    say("DECIDE: " + english, "待定：" + chinese, indent: indent)
  }

  /// One of two texts, by the language.
  func word(_ english: String, _ chinese: String) -> String { language == .english ? english : chinese }

  /// Texts of the file as a comment shows them, with the number of cells of each; at most so many.
  func list(_ values: [ColumnSketch.Value], atMost limit: Int = 40) -> String {
    let shown = values.prefix(limit).map { quoted($0.text) + " × " + DraftText.number($0.cells) }
    let rest = values.count - shown.count
    let more = rest > 0 ? [word("and \(DraftText.number(rest)) more", "另有 \(DraftText.number(rest)) 个")] : []
    return (shown + more).joined(separator: word(", ", "、"))
  }

  /// A text of the file between quotation marks, on one line.
  func quoted(_ text: String) -> String { "“" + CommentText.of(text) + "”" }
}
