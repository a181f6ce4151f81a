internal import Diagnostics

/// Slips that libyaml notices only behind the place where they were made.
extension SyntaxAdvice {
  /// A key that begins further to the right than the key on the line above, which has its value already.
  /// - Parameter colon: where libyaml found a colon that it cannot use.
  /// - Returns: `nil` where the colon does not end the key of its line, or the line above has no key to its left.
  func indentedTooFar(colon: SourcePosition) -> Finding? {
    guard let line = line(colon.line) else { return nil }
    let key = line.drop { $0 == 0x20 }
    let above = (1..<max(1, colon.line)).last { self.line($0).map { $0.contains { $0 != 0x20 } } != false }
    guard keyEnd(in: key) == colon.offset, let above, let column = keyColumn(onLine: above) else { return nil }
    let blanks = key.startIndex - line.startIndex
    guard blanks > column - 1 else { return nil }
    let position = SourcePosition(offset: key.startIndex, line: colon.line, column: blanks + 1)
    // A single blank too many means nothing else; more of them may be text that goes on and holds a colon.
    let fix =
      blanks == column
      ? Diagnostic.Fix(
        replace: source.span(line.startIndex..<key.startIndex), with: String(repeating: " ", count: column - 1)) : nil
    return Finding(template: .indentedTooFar, arguments: ["column": String(column)], position: position, fix: fix)
  }

  /// The column, from 1, in which a key begins that has something behind it on its line.
  private func keyColumn(onLine number: Int) -> Int? {
    guard let line = line(number) else { return nil }
    var rest = line.drop { $0 == 0x20 }
    while rest.starts(with: [UInt8(ascii: "-"), 0x20]) { rest = rest.dropFirst(2).drop { $0 == 0x20 } }
    guard let colon = keyEnd(in: rest), rest[(colon + 1)...].contains(where: { $0 != 0x20 }) else { return nil }
    return rest.startIndex - line.startIndex + 1
  }

  /// A quote in the middle of a text in such quotes, which ends the text there.
  /// - Parameter position: where libyaml found something it cannot use.
  /// - Returns: `nil` where no quote stands directly before it.
  func textEndsEarly(before position: SourcePosition) -> Finding? {
    guard position.column > 2, let line = line(position.line), line.startIndex < position.offset,
      case let quote = source.bytes[position.offset - 1], quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    else { return nil }
    let end = SourcePosition(
      offset: position.offset - 1, line: position.line, column: position.column - 1)
    return Finding(
      template: .textEndsEarly, arguments: ["quote": String(UnicodeScalar(quote))], position: end,
      fix: requotingFix(quote, endingAt: end.offset, in: line))
  }

  /// Single quotes around a text in double ones that holds double quotes; only where it is plain how far it goes:
  /// to a doubled quote behind which nothing but closing brackets and commas stand.
  private func requotingFix(_ quote: UInt8, endingAt end: Int, in line: ArraySlice<UInt8>) -> Diagnostic.Fix? {
    guard quote == UInt8(ascii: "\""), let open = line[..<end].lastIndex(of: quote),
      let close = line.lastIndex(of: quote), close > end + 1, line[close - 1] == quote,
      line[(close + 1)...].allSatisfy({ "]}, ".utf8.contains($0) }), !line[open...close].contains(UInt8(ascii: "\\"))
    else { return nil }
    let text = String(decoding: line[(open + 1)..<close], as: UTF8.self)
    return Diagnostic.Fix(replace: source.span(open..<close + 1), with: text.singleQuoted)
  }
}
