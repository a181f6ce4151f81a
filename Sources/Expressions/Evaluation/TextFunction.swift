/// What a mapping makes of texts. A text that is empty counts as missing.
enum TextFunction: String, Sendable, Hashable, CaseIterable {
  /// The texts one after the other; literals between others are separators.
  case join
  /// The first text that is there.
  case first
  /// The text without blanks at its ends.
  case trim
  /// The text with another one in place of each occurrence of a third.
  case replace

  /// The text without ASCII blanks, no-break spaces (U+00A0) and full-width ones (U+3000) at its ends.
  static func trimmed(_ text: String) -> String {
    var rest = text.unicodeScalars[...]
    while let first = rest.first, isBlank(first) { rest.removeFirst() }
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return String(rest)
  }

  /// The texts one after the other, `nil` for those that are missing.
  ///
  /// A literal between two others is a separator: it stands only between parts that are there. `nil` where no part but
  /// literals is there.
  static func joined(_ parts: [(text: String?, isLiteral: Bool)]) -> String? {
    guard let first = parts.firstIndex(where: { !$0.isLiteral }), let last = parts.lastIndex(where: { !$0.isLiteral })
    else {
      let text = parts.reduce("") { $0 + ($1.text ?? "") }
      return text.isEmpty ? nil : text
    }
    var (result, separator) = ("", "")
    var (hasPart, isSeparatorOld) = (false, false)
    for part in parts[first...last] {
      let text = part.text ?? ""
      if part.isLiteral {
        separator = isSeparatorOld ? text : separator + text
        isSeparatorOld = false
      } else if text.isEmpty {
        // Of the separators on both sides of a part that is missing one remains.
        isSeparatorOld = true
      } else {
        result += hasPart ? separator + text : text
        separator = ""
        (hasPart, isSeparatorOld) = (true, false)
      }
    }
    guard hasPart else { return nil }
    // Before the first part and behind the last one a literal belongs to the whole.
    let ends = [parts[..<first], parts[(last + 1)...]].map { $0.reduce("") { $0 + ($1.text ?? "") } }
    return ends[0] + result + ends[1]
  }

  /// The most bytes that a text can have after replacing, so that replacements of replacements cannot fill the memory.
  static let mostBytes = 1 << 24

  /// A text with another one in place of each occurrence of a third, compared byte by byte, from left to right; of
  /// none where the third is empty. `nil` where it would have more than `mostBytes` bytes.
  static func replacing(_ sought: String, in text: String, with replacement: String) -> String? {
    let (bytes, part, other) = (Array(text.utf8), Array(sought.utf8), Array(replacement.utf8))
    guard let first = part.first, bytes.count >= part.count else { return text }
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == first, index + part.count <= bytes.count, bytes[index..<(index + part.count)] == part[...] {
        result += other
        index += part.count
        guard result.count <= mostBytes else { return nil }
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result.count <= mostBytes ? String(decoding: result, as: UTF8.self) : nil
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\n", "\u{b}", "\u{c}", "\r", "\u{a0}", "\u{3000}": true
    default: false
    }
  }
}
