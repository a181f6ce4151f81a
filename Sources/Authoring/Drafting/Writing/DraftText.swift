/// How a draft writes texts and numbers into YAML and into its comments.
enum DraftText {
  /// A text as a scalar of YAML that is read as that text wherever it stands.
  static func scalar(_ text: String) -> String {
    if isPlain(text) { return text }
    guard text.unicodeScalars.allSatisfy(isPrintable) else { return doubleQuoted(text) }
    return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }

  /// A reference to a column as an expression writes it.
  static func reference(_ name: String) -> String { isSimpleName(name) ? "$" + name : "${" + name + "}" }

  /// A reference to a column as a scalar of YAML.
  static func referenceScalar(_ name: String) -> String {
    isSimpleName(name) ? "$" + name : scalar(reference(name))
  }

  /// A text as a literal of an expression.
  static func literal(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\" + String(Character(scalar))
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default: result += isPrintable(scalar) ? String(Character(scalar)) : escape(scalar)
      }
    }
    return result + "\""
  }

  /// A term of a vocabulary as a choice of an expression writes it.
  static func term(_ term: String) -> String {
    let isBare = term.unicodeScalars.allSatisfy {
      $0 < "\u{80}" && isLetter($0) || isDigit($0) || $0 == "." || $0 == "-"
    }
    return isBare ? term : literal(term)
  }

  /// A number with a comma before every three digits.
  static func number(_ number: Int) -> String {
    var result = ""
    for (index, digit) in String(number).reversed().enumerated() {
      if index > 0, index % 3 == 0, digit != "-" { result.append(",") }
      result.append(digit)
    }
    return String(result.reversed())
  }

  /// Items of a flow sequence or mapping, wrapped so that no line is much longer than a hundred characters.
  static func wrapped(_ items: [String], indent: String) -> String {
    var lines = [""]
    for (index, item) in items.enumerated() {
      let text = item + (index == items.count - 1 ? "" : ",")
      if let last = lines.last, !last.isEmpty, last.count + text.count > 100 { lines.append("") }
      let before = lines[lines.count - 1]
      lines[lines.count - 1] = before.isEmpty ? text : before + " " + text
    }
    return lines.joined(separator: "\n" + indent)
  }

  // MARK: Characters

  /// Words that YAML readers take for something else than a text.
  private static let reserved: Set<String> = [
    "true", "false", "null", "yes", "no", "on", "off", "y", "n", "~", ".inf", ".nan",
  ]

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, isLetter(first), !reserved.contains(text.lowercased()) else {
      return false
    }
    return text.unicodeScalars.allSatisfy {
      isLetter($0) || isDigit($0) || $0 == "_" || $0 == "-" || $0 == "." || $0 == "/"
    }
  }

  /// Whether a name needs no braces behind `$`.
  private static func isSimpleName(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first else { return false }
    let isNumber = isDigit(first)
    return name.unicodeScalars.allSatisfy { isDigit($0) || !isNumber && (isLetter($0) || $0 == "_") }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z": true
    case "\u{4E00}"..."\u{9FA5}": true
    default: false
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }

  private static func doubleQuoted(_ text: String) -> String {
    "\""
      + text.unicodeScalars.map { scalar -> String in
        if scalar == "\"" || scalar == "\\" { return "\\" + String(Character(scalar)) }
        return isPrintable(scalar) ? String(Character(scalar)) : escape(scalar)
      }.joined() + "\""
  }

  /// A character by its number, as both YAML and expressions write it.
  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\\U" + String(repeating: "0", count: max(0, 8 - digits.count)) + digits
  }
}
