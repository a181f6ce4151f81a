internal import CanonicalJSON
internal import Diagnostics
internal import Quantities

/// A place in a JSON document that is read strictly, with its path for messages.
struct JSONCursor {
  /// What stands there.
  let value: JSONValue
  /// How it is reached from the root, such as `units[2].score`.
  let path: String
  /// The file, for messages.
  let file: String

  /// The member of that name.
  /// - Throws: `DiagnosticsError` where there is none.
  func member(_ name: String) throws(DiagnosticsError) -> JSONCursor {
    guard value.members != nil else { throw unexpected(("an object", "对象")) }
    guard let member = value[name] else {
      throw DiagnosticsError(
        .resultKeyMissing, ["key": path.isEmpty ? name : path + "." + name], at: SourcePlace(file: file))
    }
    return below(name, member)
  }

  /// The member of that name, or `nil` where there is none or it is `null`.
  func optional(_ name: String) -> JSONCursor? {
    guard let member = value[name] else { return nil }
    if case .null = member { return nil }
    return below(name, member)
  }

  /// The elements of an array.
  func elements() throws(DiagnosticsError) -> [JSONCursor] {
    guard let elements = value.elements else { throw unexpected(("a list", "列表")) }
    return elements.enumerated().map { JSONCursor(value: $1, path: "\(path)[\($0)]", file: file) }
  }

  /// The text.
  func text() throws(DiagnosticsError) -> String {
    guard let text = value.text else { throw unexpected(("a text", "文本")) }
    return text
  }

  /// The text in both languages.
  func localizedText() throws(DiagnosticsError) -> LocalizedText {
    LocalizedText(english: try member("en").text(), chinese: try member("zh").text())
  }

  /// The decimal that a text holds.
  func decimal() throws(DiagnosticsError) -> Rational {
    guard let decimal = try? ExactDecimal(try text()) else {
      throw unexpected(("a decimal in quotes, such as \"61.250000\"", "带引号的小数，如 \"61.250000\""))
    }
    return Rational(decimal)
  }

  /// The decimal of a score, 0…100.
  func score() throws(DiagnosticsError) -> Rational {
    let score = try decimal()
    guard score >= .zero, score <= .hundred else { throw unexpected(("a score from 0 to 100", "0 到 100 的得分")) }
    return score
  }

  /// The count that a text holds.
  func count() throws(DiagnosticsError) -> Int {
    guard let count = Int(try text()), count >= 0 else { throw unexpected(("a count in quotes", "带引号的个数")) }
    return count
  }

  /// One of the words of a kind.
  func word<Word: RawRepresentable & CaseIterable>(
    _ kind: Word.Type
  ) throws(DiagnosticsError) -> Word where Word.RawValue == String {
    guard let word = Word(rawValue: try text()) else {
      let known = Word.allCases.map(\.rawValue).joined(separator: ", ")
      throw unexpected(("one of: " + known, "其中之一：" + known))
    }
    return word
  }

  /// The complaint that something else stands here than is expected.
  func unexpected(_ expected: (english: String, chinese: String)) -> DiagnosticsError {
    DiagnosticsError(
      .resultValueUnexpected,
      ["key": path.isEmpty ? "$" : path, "expected.en": expected.english, "expected.zh": expected.chinese],
      at: SourcePlace(file: file))
  }

  private func below(_ name: String, _ member: JSONValue) -> JSONCursor {
    JSONCursor(value: member, path: path.isEmpty ? name : path + "." + name, file: file)
  }
}
