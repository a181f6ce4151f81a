/// A question about a text and a second one.
enum TextTest: String, Sendable, Hashable, CaseIterable {
  case startsWith
  case endsWith
  case contains

  /// The answer; everything starts with, ends with and contains the empty text.
  func holds(_ text: ArraySlice<UInt8>, _ part: ArraySlice<UInt8>) -> Bool {
    guard text.count >= part.count else { return false }
    switch self {
    case .startsWith: return text.prefix(part.count) == part
    case .endsWith: return text.suffix(part.count) == part
    case .contains:
      guard let first = part.first else { return true }
      let lastStart = text.endIndex - part.count
      for start in text.startIndex...lastStart where text[start] == first {
        if text[start..<(start + part.count)] == part { return true }
      }
      return false
    }
  }
}
