internal import Diagnostics
internal import Quantities

/// Puts the tokens of an expression together, with CEL's precedence.
///
/// `?:` binds least, then `||`, `&&`, comparisons and `in`, sums, products, signs, and last members and calls.
struct Parser {
  /// How deep brackets, signs and conditionals may be nested.
  static let deepestNesting = 64
  /// How many parts may hang below each other, as in a long sum.
  static let greatestHeight = 200

  /// Reading cannot go on; why has been reported.
  struct Stop: Error {}

  /// The bytes of the text.
  let text: [UInt8]
  private let tokens: [Token]
  private let end: Token
  private var index = 0
  private var nesting = 0
  /// The problems so far.
  private(set) var findings: [Finding]

  /// Reads a text; `nil` where it is no expression, for the reasons in the findings.
  static func parse(_ text: String) -> (syntax: Syntax?, findings: [Finding]) {
    let (tokens, findings) = Lexer.tokens(of: text)
    var parser = Parser(text: Array(text.utf8), tokens: tokens, findings: findings)
    return (try? parser.parseAll(), parser.findings)
  }

  private init(text: [UInt8], tokens: [Token], findings: [Finding]) {
    self.text = text
    self.tokens = tokens
    self.end = tokens.last ?? Token(kind: .end, range: 0..<0)
    self.findings = findings
  }

  /// The token that stands next.
  var next: Token { index < tokens.count ? tokens[index] : end }

  /// The token after that.
  var afterNext: Token { ahead(1) ?? end }

  /// The token some places on, or `nil` beyond the end.
  func ahead(_ count: Int) -> Token? { index + count < tokens.count ? tokens[index + count] : nil }

  /// The token before the next one.
  var lastRead: Token { index > 0 && index <= tokens.count ? tokens[index - 1] : next }

  /// Goes on to the token after the next one, and gives the next one.
  @discardableResult mutating func advance() -> Token {
    defer { index += 1 }
    return next
  }

  /// Whether a symbol stands next.
  func isNext(_ symbol: Symbol) -> Bool {
    if case .symbol(symbol) = next.kind { return true }
    return false
  }

  /// Passes a symbol if it stands next.
  mutating func accept(_ symbol: Symbol) -> Token? { isNext(symbol) ? advance() : nil }

  /// Adds a problem and gives what stops the reading.
  mutating func stop(_ finding: Finding) -> Stop {
    findings.append(finding)
    return Stop()
  }

  /// Adds a problem.
  mutating func report(_ finding: Finding) { findings.append(finding) }

  /// Reads something that stands inside of something else.
  mutating func nested<Result>(
    levels: Int = 1, _ read: (inout Parser) throws(Stop) -> Result
  ) throws(Stop) -> Result {
    guard nesting + levels <= Self.deepestNesting else { throw stop(tooDeep(at: next.range)) }
    nesting += levels
    let result = try read(&self)
    nesting -= levels
    return result
  }

  /// Makes a part of others that stand below it.
  mutating func part(
    _ form: Syntax.Form, from first: Range<Int>, to last: Range<Int>, name: Range<Int>? = nil
  ) throws(Stop) -> Syntax {
    let syntax = Syntax(form, at: first.lowerBound..<max(first.lowerBound, last.upperBound), name: name)
    guard syntax.height <= Self.greatestHeight else { throw stop(tooDeep(at: last)) }
    return syntax
  }

  private func tooDeep(at range: Range<Int>) -> Finding {
    Finding(.tooDeep, ["nesting": String(Self.deepestNesting), "height": String(Self.greatestHeight)], at: range)
  }

  private mutating func parseAll() throws(Stop) -> Syntax {
    if case .end = next.kind {
      // Where the lexer could make nothing of the text it has said so already.
      if findings.isEmpty { report(Finding(.empty, at: next.range)) }
      throw Stop()
    }
    let syntax = try parseExpression()
    if case .end = next.kind { return syntax }
    throw stop(unexpected(next))
  }

  /// Reads an expression of any kind.
  mutating func parseExpression() throws(Stop) -> Syntax {
    let condition = try parseAny()
    guard accept(.question) != nil else { return condition }
    let yes = try nested { parser throws(Stop) in try parser.parseAny() }
    guard accept(.colon) != nil else { throw stop(Finding(.colonMissing, at: next.range)) }
    let no = try nested { parser throws(Stop) in try parser.parseExpression() }
    return try part(.conditional(condition, yes, no), from: condition.range, to: no.range)
  }

  private mutating func parseAny() throws(Stop) -> Syntax {
    var parts = [try parseAll(of: .and)]
    while readOperator(.or) { parts.append(try parseAll(of: .and)) }
    return try joined(parts, Syntax.Form.any)
  }

  private mutating func parseAll(of symbol: Symbol) throws(Stop) -> Syntax {
    var parts = [try parseBinary(atLeast: 1)]
    while readOperator(symbol) { parts.append(try parseBinary(atLeast: 1)) }
    return try joined(parts, Syntax.Form.all)
  }

  private mutating func joined(_ parts: [Syntax], _ form: ([Syntax]) -> Syntax.Form) throws(Stop) -> Syntax {
    guard let first = parts.first, let last = parts.last else { throw Stop() }
    return parts.count == 1 ? first : try part(form(parts), from: first.range, to: last.range)
  }

  private mutating func parseBinary(atLeast precedence: Int) throws(Stop) -> Syntax {
    var left = try parseSigned()
    while case .symbol(let symbol) = next.kind, let operation = BinaryOperator(symbol),
      operation.precedence >= precedence
    {
      let token = advance()
      if operation == .remainder, case .number = left.form, !beginsOperand(next) {
        throw stop(percentage(left, token))
      }
      let right = try parseBinary(atLeast: operation.precedence + 1)
      left = try part(.binary(operation, left, right), from: left.range, to: right.range)
    }
    return left
  }

  private func percentage(_ number: Syntax, _ sign: Token) -> Finding {
    Finding(.percentage, ["number": number.description], at: number.range.lowerBound..<sign.range.upperBound)
  }

  /// Reads a run of `!` and `-` with what they stand before.
  private mutating func parseSigned() throws(Stop) -> Syntax {
    var signs: [(isNegation: Bool, range: Range<Int>)] = []
    while true {
      if let token = accept(.not) {
        signs.append((false, token.range))
      } else if let token = accept(.minus) {
        signs.append((true, token.range))
      } else if case .name(let word) = next.kind, Self.wordsForNot.contains(word), beginsOperand(afterNext) {
        let token = advance()
        report(Finding(.operatorSpelling, ["written": word, "meant": "!"], at: token.range, replacement: "!"))
        signs.append((false, token.range))
      } else {
        break
      }
    }
    var syntax = try nested(levels: signs.count) { parser throws(Stop) in try parser.parseMember() }
    for sign in signs.reversed() {
      if sign.isNegation, case .number(let value, let isWhole) = syntax.form {
        syntax = try part(.number(value.negated, isWhole: isWhole), from: sign.range, to: syntax.range)
      } else {
        syntax = try part(sign.isNegation ? .negation(syntax) : .not(syntax), from: sign.range, to: syntax.range)
      }
    }
    return syntax
  }
}
