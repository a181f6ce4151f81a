internal import Diagnostics

extension Lexer {
  /// Reads a text literal whose opening quote stands next.
  /// - Parameters:
  ///   - isRaw: whether a backslash means itself.
  ///   - start: the scalar where the token begins, its prefix included.
  ///   - silently: whether its problems go unreported because the whole literal is refused anyway.
  mutating func readText(isRaw: Bool, from start: Int, silently: Bool = false) {
    guard let quote = scalar() else { return }
    let isTriple = scalar(1) == quote && scalar(2) == quote
    let width = isTriple ? 3 : 1
    index += width
    let contentStart = index
    var content = String.UnicodeScalarView()
    var problems: [Finding] = []
    while let next = scalar() {
      if next == quote, !isTriple || (scalar(1) == quote && scalar(2) == quote) {
        index += width
        if !silently { problems.forEach { report($0) } }
        return emit(.text(String(content)), from: start)
      }
      if !isTriple, next == "\n" || next == "\r" { break }
      if next == "\\", !isRaw {
        switch readEscape() {
        case .success(let scalar): content.append(scalar)
        case .failure(let problem): problems.append(problem.finding)
        }
      } else {
        content.append(next)
        index += 1
      }
    }
    readUnterminatedText(quote: quote, contentStart: contentStart, from: start)
  }

  /// Complains about a text that nothing closes; where a curly quote closes it, that is what was meant.
  private mutating func readUnterminatedText(quote: Unicode.Scalar, contentStart: Int, from start: Int) {
    let curly: [Unicode.Scalar] = quote == "\"" ? ["”", "“", "＂"] : ["’", "‘", "＇"]
    guard let close = scalars[contentStart..<index].firstIndex(where: { curly.contains($0) }) else {
      report(Finding(.unterminatedText, ["quote": String(quote)], at: range(from: start)))
      return emit(.invalid, from: start)
    }
    index = close
    let content = written(from: contentStart)
    index = close + 1
    reportCurly(content, from: start)
  }

  /// Reads a text between quotation marks that CEL does not know.
  mutating func readCurlyText() {
    let start = index
    let open = scalars[start]
    let closing = Self.closingQuotes[open] ?? []
    guard let close = scalars[(start + 1)...].firstIndex(where: { closing.contains($0) }) else {
      index = scalars.count
      report(Finding(.unterminatedText, ["quote": String(open)], at: range(from: start)))
      return emit(.invalid, from: start)
    }
    index = close
    let content = written(from: start + 1)
    index = close + 1
    reportCurly(content, from: start)
  }

  private mutating func reportCurly(_ content: String, from start: Int) {
    let replacement = Syntax.quoted(content)
    report(
      Finding(
        .curlyQuotes, ["written": written(from: start), "replacement": replacement], at: range(from: start),
        replacement: replacement))
    emit(.text(content), from: start)
  }

  /// A problem on the way of a result.
  private struct EscapeFailure: Error {
    let finding: Finding
  }

  /// Reads an escape that begins with the backslash next.
  private mutating func readEscape() -> Result<Unicode.Scalar, EscapeFailure> {
    let start = index
    index += 1
    guard let kind = scalar() else { return .failure(badEscape(from: start)) }
    index += 1
    switch kind {
    case "a": return .success("\u{7}")
    case "b": return .success("\u{8}")
    case "f": return .success("\u{c}")
    case "n": return .success("\n")
    case "r": return .success("\r")
    case "t": return .success("\t")
    case "v": return .success("\u{b}")
    case "\\", "?", "\"", "'", "`": return .success(kind)
    case "x", "X": return readCode(digits: 2, radix: 16, from: start)
    case "u": return readCode(digits: 4, radix: 16, from: start)
    case "U": return readCode(digits: 8, radix: 16, from: start)
    case "0"..."3":
      index -= 1
      return readCode(digits: 3, radix: 8, from: start)
    default: return .failure(badEscape(from: start))
    }
  }

  private mutating func readCode(
    digits: Int, radix: UInt32, from start: Int
  ) -> Result<Unicode.Scalar, EscapeFailure> {
    var code: UInt32 = 0
    for _ in 0..<digits {
      guard let digit = scalar().flatMap(Self.hexadecimalValue), digit < radix else {
        return .failure(badEscape(from: start))
      }
      // Eight hexadecimal digits just fit into 32 bits.
      code = code &* radix &+ digit
      index += 1
    }
    guard let scalar = Unicode.Scalar(code) else { return .failure(badEscape(from: start)) }
    return .success(scalar)
  }

  private func badEscape(from start: Int) -> EscapeFailure {
    let range = range(from: start)
    return EscapeFailure(finding: Finding(.unknownEscape, ["escape": written(from: start)], at: range))
  }
}
