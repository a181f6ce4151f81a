internal import Diagnostics

/// Text measured and cut in columns of a terminal.
enum TerminalText {
  /// The columns that a text takes.
  static func width(_ text: String) -> Int { DisplayWidth.columns(of: text) }

  /// The text with blanks up to a width.
  static func padded(_ text: String, to width: Int, right: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - self.width(text)))
    return right ? blanks + text : text + blanks
  }

  /// The text cut to a width, with `…` where something is missing.
  static func cut(_ text: String, to width: Int) -> String {
    guard self.width(text) > width else { return text }
    var result = ""
    var used = 0
    for character in text {
      let columns = DisplayWidth.columns(of: character)
      guard used + columns < width else { break }
      result.append(character)
      used += columns
    }
    return result + "…"
  }

  /// The text in lines of a width: broken at blanks, between the characters of a language that has none, and anywhere
  /// in what is wider than a line, such as the name of an indicator.
  /// - Parameter hanging: the blanks before every line but the first, not counted in the width.
  static func wrapped(_ text: String, to width: Int, hanging: Int = 0) -> [String] {
    var lines: [String] = []
    var line = ""
    for piece in pieces(text).flatMap({ parts(of: $0, to: width) }) {
      let blank = line.isEmpty || !piece.isAfterBlank ? "" : " "
      if !line.isEmpty, self.width(line + blank + piece.text) > width {
        lines.append(line)
        line = piece.text
      } else {
        line += blank + piece.text
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    let indent = String(repeating: " ", count: hanging)
    return lines.enumerated().map { $0.offset == 0 ? $0.element : indent + $0.element }
  }

  /// A piece in parts that are no wider than a line.
  private static func parts(
    of piece: (text: String, isAfterBlank: Bool), to width: Int
  ) -> [(text: String, isAfterBlank: Bool)] {
    guard self.width(piece.text) > width else { return [piece] }
    var parts = [(text: "", isAfterBlank: piece.isAfterBlank)]
    for character in piece.text {
      let last = parts.count - 1
      if !parts[last].text.isEmpty, self.width(parts[last].text + String(character)) > width {
        parts.append((String(character), false))
      } else {
        parts[last].text.append(character)
      }
    }
    return parts
  }

  /// The widest piece of a text that is not broken.
  static func widestPiece(_ text: String) -> Int { pieces(text).map { width($0.text) }.max() ?? 0 }

  /// The pieces between which a line may end. Marks that close a phrase stay with what they close.
  private static func pieces(_ text: String) -> [(text: String, isAfterBlank: Bool)] {
    let closing: Set<Character> = ["，", "。", "；", "：", "、", "）", "”", "！", "？"]
    var pieces: [(text: String, isAfterBlank: Bool)] = []
    var (current, isAfterBlank) = ("", false)
    func isWide(_ character: Character?) -> Bool { character.map { DisplayWidth.columns(of: $0) == 2 } ?? false }
    func finish() {
      if !current.isEmpty { pieces.append((current, isAfterBlank)) }
      (current, isAfterBlank) = ("", false)
    }
    for character in text {
      if character == " " {
        finish()
        isAfterBlank = true
      } else if isWide(character) || isWide(current.last), !closing.contains(character), current.last != "（",
        current.last != "“"
      {
        let blank = isAfterBlank && current.isEmpty
        finish()
        (current, isAfterBlank) = (String(character), blank)
      } else {
        current.append(character)
      }
    }
    finish()
    return pieces
  }
}
