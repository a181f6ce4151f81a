import TestSupport

/// Writes objects of JSON on lines, each in one of the ways that JSON allows.
struct JSONLinesWriter {
  /// A value of a member.
  enum Value {
    case text(String)
    /// A number or a word, as it is written.
    case literal(String)
  }

  /// How one file is written.
  struct Style {
    var lineEnd = "\n"
    /// Between tokens.
    var blank = ""
    /// Of a hundred characters, how many are written as escapes that need not be.
    var escapePercent = 0
    /// Whether members stand in any order.
    var isShuffled = false
  }

  let style: Style

  /// A random style.
  static func random(_ generator: inout SeededGenerator) -> JSONLinesWriter {
    JSONLinesWriter(
      style: Style(
        lineEnd: generator.chance(percent: 30) ? "\r\n" : "\n",
        blank: ["", "", " ", "\t "][generator.integer(in: 0...3)],
        escapePercent: [0, 0, 5, 100][generator.integer(in: 0...3)], isShuffled: generator.chance(percent: 40)))
  }

  /// A line without its end.
  func line(_ members: [(name: String, value: Value)], _ generator: inout SeededGenerator) -> String {
    let blank = style.blank
    let parts = (style.isShuffled ? members.shuffled(using: &generator) : members).map { name, value in
      let text =
        switch value {
        case .text(let text): string(text, &generator)
        case .literal(let literal): literal
        }
      return "\(blank)\"\(name)\"\(blank):\(blank)\(text)\(blank)"
    }
    return blank + "{" + parts.joined(separator: ",") + blank + "}" + blank
  }

  private func string(_ text: String, _ generator: inout SeededGenerator) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      let isForced = scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
      guard isForced || generator.chance(percent: style.escapePercent) else {
        result.unicodeScalars.append(scalar)
        continue
      }
      let short: [Unicode.Scalar: String] = [
        "\"": "\\\"", "\\": "\\\\", "/": "\\/", "\n": "\\n", "\r": "\\r", "\t": "\\t",
      ]
      if let short = short[scalar], generator.chance(percent: 70) {
        result += short
      } else {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16, uppercase: generator.chance(percent: 50))
          result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
        }
      }
    }
    return result + "\""
  }
}
