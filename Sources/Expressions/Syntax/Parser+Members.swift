internal import Diagnostics

extension Parser {
  /// Reads a value with the members, keys and calls that hang on it.
  mutating func parseMember() throws(Stop) -> Syntax {
    var value = try parsePrimary()
    while true {
      if accept(.dot) != nil {
        guard case .name(let name) = next.kind else { throw stop(Finding(.nameExpected, at: next.range)) }
        let token = advance()
        if isNext(.openParenthesis) {
          let (arguments, end) = try parseArguments(of: .closeParenthesis)
          value = try part(.call(value, name, arguments), from: value.range, to: end, name: token.range)
        } else {
          value = try part(.member(value, name), from: value.range, to: token.range)
        }
      } else if let open = accept(.openBracket) {
        let key = try nested { parser throws(Stop) in try parser.parseExpression() }
        let close = try close(open, with: .closeBracket)
        value = try part(.index(value, key), from: value.range, to: close)
      } else {
        return value
      }
    }
  }

  private mutating func parsePrimary() throws(Stop) -> Syntax {
    let token = next
    switch token.kind {
    case .text(let text): return literal(.text(text))
    case .number(let value, let isWhole): return literal(.number(value, isWhole: isWhole))
    case .truth(let value): return literal(.truth(value))
    case .invalid: return literal(.invalid)
    case .null: return literal(.null)
    case .name(let name): return try parseName(name)
    case .column(let name): return literal(.column(name))
    case .symbol(.openParenthesis):
      advance()
      let inner = try nested { parser throws(Stop) in try parser.parseExpression() }
      _ = try close(token, with: .closeParenthesis)
      return inner
    case .symbol(.openBracket):
      let (elements, end) = try parseArguments(of: .closeBracket)
      return try part(.list(elements), from: token.range, to: end)
    case .symbol(.openBrace): return try parseMap()
    case .symbol(let symbol):
      throw stop(Finding(.valueMissingBefore, ["found": symbol.rawValue], at: token.range))
    case .end: throw stop(Finding(.valueMissingAtEnd, at: token.range))
    }
  }

  private mutating func literal(_ form: Syntax.Form) -> Syntax { Syntax(form, at: advance().range) }

  private mutating func parseName(_ name: String) throws(Stop) -> Syntax {
    let token = advance()
    if isNext(.openParenthesis) {
      let (arguments, end) = try parseArguments(of: .closeParenthesis, areChoices: name == "map")
      return try part(.call(nil, name, arguments), from: token.range, to: end, name: token.range)
    }
    guard !Self.reservedWords.contains(name) else {
      report(Finding(.reservedWord, ["name": name], at: token.range, replacement: "x[\"\(name)\"]"))
      return Syntax(.invalid, at: token.range)
    }
    return Syntax(.name(name), at: token.range)
  }

  /// Reads an opening bracket, values between commas, and the closing bracket; its place is given with the values.
  /// - Parameter areChoices: whether a map behind the first value holds choices, whose words need no quotes.
  private mutating func parseArguments(
    of closing: Symbol, areChoices: Bool = false
  ) throws(Stop) -> ([Syntax], Range<Int>) {
    let open = advance()
    var arguments: [Syntax] = []
    while !isNext(closing) {
      let isChoices = areChoices && arguments.count == 1 && isNext(.openBrace)
      arguments.append(
        try nested { parser throws(Stop) in
          try isChoices ? parser.parseMap(isChoices: true) : parser.parseExpression()
        })
      // CEL lets a list, but not arguments, end with a comma; a comma too many does no harm in either.
      guard accept(.comma) != nil else { break }
    }
    return (arguments, try close(open, with: closing))
  }

  /// Reads a map in braces; like a list it may end with a comma.
  /// - Parameter isChoices: whether words stand there without quotes.
  private mutating func parseMap(isChoices: Bool = false) throws(Stop) -> Syntax {
    let open = advance()
    var entries: [Syntax.Entry] = []
    while !isNext(.closeBrace) {
      let key = try parseEntryPart(isChoices, before: [.colon])
      guard accept(.colon) != nil else { throw stop(Finding(.mapColonMissing, at: next.range)) }
      entries.append(Syntax.Entry(key: key, value: try parseEntryPart(isChoices, before: [.comma, .closeBrace])))
      guard accept(.comma) != nil else { break }
    }
    return try part(.map(entries), from: open.range, to: try close(open, with: .closeBrace))
  }

  private mutating func parseEntryPart(_ isChoice: Bool, before ends: [Symbol]) throws(Stop) -> Syntax {
    if isChoice, let word = readWord(before: ends) { return word }
    return try nested { parser throws(Stop) in try parser.parseExpression() }
  }

  private mutating func close(_ open: Token, with symbol: Symbol) throws(Stop) -> Range<Int> {
    if let token = accept(symbol) { return token.range }
    guard case .end = next.kind else {
      if case .symbol = next.kind { throw stop(notClosed(open, symbol, at: next.range)) }
      throw stop(unexpected(next))
    }
    // Behind what was read last: there the author stopped, not behind blanks at the end.
    throw stop(notClosed(open, symbol, at: lastRead.range.upperBound..<lastRead.range.upperBound))
  }

  private func notClosed(_ open: Token, _ symbol: Symbol, at range: Range<Int>) -> Finding {
    Finding(
      .bracketNotClosed, ["open": Self.shown(open), "close": symbol.rawValue], at: range,
      note: (Message(.bracketOpensHere), open.range))
  }
}
