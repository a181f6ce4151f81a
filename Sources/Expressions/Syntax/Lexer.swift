internal import Diagnostics

/// Cuts the text of an expression into tokens.
///
/// What is not CEL but plain in its meaning (full-width marks, curly quotes, `=` for `==`) is complained about and then
/// read as what it was meant to be, so that one run finds all problems.
struct Lexer {
  /// The text, scalar by scalar.
  let scalars: [Unicode.Scalar]
  /// The UTF-8 offset of each scalar, and of the end.
  let offsets: [Int]
  /// The number of scalars that have been read.
  var index = 0
  /// The tokens so far.
  private(set) var tokens: [Token] = []
  /// The problems so far.
  private(set) var findings: [Finding] = []

  /// Cuts a text into tokens, the last of which is `end`.
  /// - Complexity: O(length).
  static func tokens(of text: String) -> (tokens: [Token], findings: [Finding]) {
    var lexer = Lexer(text)
    while lexer.skipBlanks() { lexer.readToken() }
    lexer.emit(.end, from: lexer.index)
    return (lexer.tokens, lexer.findings)
  }

  private init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var offsets = [0]
    offsets.reserveCapacity(scalars.count + 1)
    var offset = 0
    for scalar in scalars {
      offset += UTF8.width(scalar)
      offsets.append(offset)
    }
    self.offsets = offsets
  }

  /// The scalar some places on, or `nil` beyond the end.
  func scalar(_ ahead: Int = 0) -> Unicode.Scalar? {
    index + ahead < scalars.count ? scalars[index + ahead] : nil
  }

  /// The scalar some places on, a full-width one as the ASCII one that it looks like.
  func plainScalar(_ ahead: Int = 0) -> Unicode.Scalar? { scalar(ahead).map(Self.plain) }

  /// The UTF-8 range from a scalar up to what has been read.
  func range(from start: Int) -> Range<Int> { offsets[start]..<offsets[index] }

  /// The text from a scalar up to what has been read.
  func written(from start: Int) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<index])
    return String(text)
  }

  /// Adds a token that began at a scalar and ends where reading stands.
  mutating func emit(_ kind: Token.Kind, from start: Int) {
    tokens.append(Token(kind: kind, range: range(from: start)))
  }

  /// Adds a problem.
  mutating func report(_ finding: Finding) { findings.append(finding) }

  /// Passes blanks and comments; whether anything is left.
  private mutating func skipBlanks() -> Bool {
    while let next = scalar() {
      switch next {
      case " ", "\t", "\n", "\r", "\u{c}": index += 1
      case "\u{3000}", "\u{a0}":
        index += 1
        report(
          Finding(
            .fullWidthCharacter, ["character": String(next), "replacement": " "], at: range(from: index - 1),
            replacement: " "))
      case "/" where scalar(1) == "/": while let other = scalar(), other != "\n" { index += 1 }
      default: return true
      }
    }
    return false
  }

  private mutating func readToken() {
    guard let next = scalar(), let plain = plainScalar() else { return }
    if Self.closingQuotes[next] != nil { return readCurlyText() }
    switch plain {
    case "\"", "'": readText(isRaw: false, from: index)
    case "$": readColumn()
    case "0"..."9": readNumber()
    case "." where plainScalar(1).map(Self.isDigit) ?? false: readNumber()
    default:
      if Self.isNameStart(plain) { readName() } else { readSymbol() }
    }
  }

  private mutating func readName() {
    let start = index
    while let next = plainScalar(), Self.isNamePart(next) { index += 1 }
    let name = String(written(from: start).unicodeScalars.map { Character(Self.plain($0)) })
    if let quote = scalar(), quote == "\"" || quote == "'", ["r", "b", "rb", "br"].contains(name.lowercased()) {
      guard name.lowercased() == "r" else {
        readText(isRaw: true, from: index, silently: true)
        report(Finding(.unsupportedLiteral, ["literal": written(from: start)], at: range(from: start)))
        return
      }
      return readText(isRaw: true, from: start)
    }
    reportFullWidth(from: start, as: name)
    switch name {
    case "true": emit(.truth(true), from: start)
    case "false": emit(.truth(false), from: start)
    case "null": emit(.null, from: start)
    case "in": emit(.symbol(.within), from: start)
    default: emit(.name(name), from: start)
    }
  }

  private mutating func readSymbol() {
    let start = index
    let candidates = plainScalar().flatMap { Self.spellings[$0] } ?? []
    for (spelling, symbol) in candidates where spelling.indices.allSatisfy({ plainScalar($0) == spelling[$0] }) {
      index += spelling.count
      let text = String(String.UnicodeScalarView(spelling))
      if text == symbol.rawValue {
        reportFullWidth(from: start, as: text)
      } else {
        report(
          Finding(
            .operatorSpelling, ["written": written(from: start), "meant": symbol.rawValue], at: range(from: start),
            replacement: symbol.rawValue))
      }
      return emit(.symbol(symbol), from: start)
    }
    index += 1
    let scalar = scalars[start]
    let code =
      "U+" + String(repeating: "0", count: max(0, 4 - String(scalar.value, radix: 16).utf8.count))
      + String(scalar.value, radix: 16, uppercase: true)
    let shown = scalar.properties.isDefaultIgnorableCodePoint || scalar.value < 32 ? code : "\(scalar) (\(code))"
    report(Finding(.unexpectedCharacter, ["character": shown], at: range(from: start)))
  }

  /// Complains where what has been read is not written in plain ASCII though it could be.
  func fullWidthFinding(from start: Int, as plain: String) -> Finding? {
    let text = written(from: start)
    guard !text.utf8.elementsEqual(plain.utf8) else { return nil }
    return Finding(
      .fullWidthCharacter, ["character": text, "replacement": plain], at: range(from: start), replacement: plain)
  }

  /// As `fullWidthFinding`, adding the finding.
  mutating func reportFullWidth(from start: Int, as plain: String) {
    if let finding = fullWidthFinding(from: start, as: plain) { report(finding) }
  }
}
