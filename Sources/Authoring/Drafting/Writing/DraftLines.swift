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
    for (number, part) in Self.wrapped(language == .english ? english : chinese).enumerated() {
      lines.append(indent + (number == 0 ? "# " : "#   ") + part)
    }
  }

  /// Adds a comment on what the assessor has to decide.
  mutating func ask(_ english: String, _ chinese: String, indent: String = "") {
    say("DECIDE: " + english, "待定：" + chinese, indent: indent)
  }

  /// One of two texts, by the language.
  func word(_ english: String, _ chinese: String) -> String { language == .english ? english : chinese }

  /// The width of a comment, in columns of which a Chinese character takes two.
  private static let width = 110

  /// A text in pieces that are not much longer than a line, broken behind marks only.
  private static func wrapped(_ text: String) -> [String] {
    var pieces = [""]
    var (width, last) = (0, "")
    for part in parts(of: text) {
      let size = part.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
      if width + size > Self.width, width > 0 {
        pieces.append("")
        width = 0
      }
      last = pieces.removeLast()
      pieces.append(last + part)
      width += size
    }
    return pieces.map { piece in
      var piece = piece
      while piece.hasSuffix(" ") { piece.removeLast() }
      return piece
    }
  }

  /// The parts of a text that end with a mark, and with the blank behind it.
  private static func parts(of text: String) -> [String] {
    var parts = [""]
    var isBehindMark = false
    for character in text {
      let isMark = "、；，。：".contains(character) || ",;".contains(character)
      if isBehindMark, character != " ", !isMark { parts.append("") }
      parts[parts.count - 1].append(character)
      let isAtBlank = isBehindMark && character == " "
      // A comma between digits belongs to the number.
      isBehindMark = isMark && character != "," && character != ":" || isAtBlank
      if character == "," || character == ";" { isBehindMark = false }
      if character == " ", parts[parts.count - 1].dropLast().last.map({ ",;.".contains($0) }) == true {
        isBehindMark = true
      }
    }
    return parts
  }

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
