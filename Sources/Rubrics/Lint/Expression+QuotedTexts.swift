internal import Expressions

extension Expression {
  /// What stands between quotes in the condition; where an escape stands in a text, the text is left out.
  ///
  /// Good enough for hints: the condition has been checked, so its quotes are in pairs.
  var quotedTexts: [String] {
    var texts: [String] = []
    var rest = text.utf8[...]
    while let start = rest.firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }) {
      let quote = rest[start]
      var (end, isEscaped, sawEscape) = (rest.index(after: start), false, false)
      while end < rest.endIndex, isEscaped || rest[end] != quote {
        isEscaped = !isEscaped && rest[end] == UInt8(ascii: "\\")
        sawEscape = sawEscape || isEscaped
        end = rest.index(after: end)
      }
      guard end < rest.endIndex else { return texts }
      if !sawEscape, let quoted = String(rest[rest.index(after: start)..<end]) { texts.append(quoted) }
      rest = rest[rest.index(after: end)...]
    }
    return texts
  }
}
