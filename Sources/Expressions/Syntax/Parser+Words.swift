internal import Diagnostics
internal import Quantities

extension Parser {
  /// What people write for `!`.
  static let wordsForNot: Set<String> = ["not", "NOT", "非", "不"]
  /// What people write for `&&`.
  private static let wordsForAnd: Set<String> = ["and", "AND", "且", "并且", "而且"]
  /// What people write for `||`.
  private static let wordsForOr: Set<String> = ["or", "OR", "或", "或者"]
  /// The names that CEL keeps for the languages around it.
  static let reservedWords: Set<String> = [
    "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop", "package",
    "namespace", "return", "var", "void", "while",
  ]

  /// Passes `&&` or `||`, or a word that people write for it, if it stands next; whether it did.
  mutating func readOperator(_ symbol: Symbol) -> Bool {
    if accept(symbol) != nil { return true }
    guard case .name(let word) = next.kind, (symbol == .and ? Self.wordsForAnd : Self.wordsForOr).contains(word)
    else { return false }
    let token = advance()
    report(
      Finding(
        .operatorSpelling, ["written": word, "meant": symbol.rawValue], at: token.range,
        replacement: symbol.rawValue))
    return true
  }

  /// Reads a word without quotes, such as `topic.raised` or `街道-办`, if one stands next and an end behind it: names,
  /// numbers, points, hyphens and slashes without blanks between them. `_` alone stays a name.
  mutating func readWord(before ends: [Symbol]) -> Syntax? {
    guard isOfWord(next), var last = ahead(0) else { return nil }
    var count = 1
    while let token = ahead(count), isOfWord(token), token.range.lowerBound == last.range.upperBound {
      last = token
      count += 1
    }
    guard let end = ahead(count), case .symbol(let symbol) = end.kind, ends.contains(symbol) else { return nil }
    let range = next.range.lowerBound..<last.range.upperBound
    for _ in 0..<count { advance() }
    let word = String(decoding: text[range], as: UTF8.self)
    return Syntax(word == "_" ? .name(word) : .text(word), at: range)
  }

  private func isOfWord(_ token: Token) -> Bool {
    switch token.kind {
    case .name, .number, .truth, .null: true
    case .symbol(let symbol): [.minus, .dot, .divided, .within].contains(symbol)
    case .text, .column, .invalid, .end: false
    }
  }

  /// Whether a value can begin with a token.
  func beginsOperand(_ token: Token) -> Bool {
    switch token.kind {
    case .text, .number, .truth, .null, .name, .column, .invalid: true
    case .symbol(let symbol): [.openParenthesis, .openBracket, .openBrace, .minus, .not].contains(symbol)
    case .end: false
    }
  }

  /// The problem of a token that stands where an operator or the end should.
  func unexpected(_ token: Token) -> Finding {
    switch token.kind {
    case .symbol(let symbol) where [.closeParenthesis, .closeBracket, .closeBrace].contains(symbol):
      Finding(.bracketNotOpened, ["bracket": symbol.rawValue], at: token.range)
    case .name(let word) where Self.wordsForNot.contains(word):
      Finding(.operatorSpelling, ["written": "\(word) in", "meant": "!(… in […])"], at: token.range)
    default: Finding(.operatorExpected, ["found": Self.shown(token)], at: token.range)
    }
  }

  /// A token as a reader knows it.
  static func shown(_ token: Token) -> String {
    switch token.kind {
    case .text(let text): Syntax.quoted(text)
    case .number(let value, _): value.description
    case .truth(let value): value ? "true" : "false"
    case .null: "null"
    case .name(let name): name
    case .column(let name): Syntax.columnReference(name)
    case .symbol(let symbol): symbol.rawValue
    case .invalid, .end: "…"
    }
  }
}
