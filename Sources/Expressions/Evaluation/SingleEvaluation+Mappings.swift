internal import Columns

/// What only mappings of logs ask.
extension SingleEvaluation {
  /// The most parts into which a text is split.
  static var mostParts: Int { Checker.mostTextParts }

  /// The value of a part that only mappings have; `nil` for any other part.
  func valueOfMapping(_ node: CheckedNode) -> Value? {
    switch node {
    case .textFunction(let function, let parts): result(of: function, parts).map(Value.text)
    case .split(let text, let separator):
      self.text(text).flatMap { text in self.text(separator).flatMap { split(text, by: $0) } }.map(Value.list)
    case .group(let text, let group):
      Self.present(self.text(text).flatMap { group.text(in: Array($0.utf8)[...]) })
        .map(Value.text)
    case .choice(let value, let choices, let values, let otherwise): choose(value, choices, values, otherwise)
    default: nil
    }
  }

  private func result(of function: TextFunction, _ parts: [CheckedNode]) -> String? {
    switch function {
    case .join: return TextFunction.joined(parts.map { (text: text($0), isLiteral: $0.isConstant) })
    case .first:
      for part in parts {
        if let text = Self.present(text(part)) { return text }
      }
      return nil
    case .trim: return Self.present(parts.first.flatMap(text).map(TextFunction.trimmed))
    case .replace:
      let texts = parts.compactMap(text)
      guard parts.count == 3, texts.count == 3 else { return nil }
      guard let text = TextFunction.replacing(texts[1], in: texts[0], with: texts[2]) else {
        note?.add(.tooLong(most: TextFunction.mostBytes))
        return nil
      }
      return Self.present(text)
    }
  }

  /// A text that is not empty.
  private static func present(_ text: String?) -> String? { text.flatMap { $0.isEmpty ? nil : $0 } }

  private func split(_ text: String, by separator: String) -> [Value]? {
    let (bytes, mark) = (Array(text.utf8), Array(separator.utf8))
    var parts: [Value] = []
    var (start, index) = (0, 0)
    while let first = mark.first, index + mark.count <= bytes.count {
      guard bytes[index] == first, bytes[index..<(index + mark.count)] == mark[...] else {
        index += 1
        continue
      }
      parts.append(.text(String(decoding: bytes[start..<index], as: UTF8.self)))
      guard parts.count < Self.mostParts else {
        note?.add(.tooManyParts(most: Self.mostParts))
        return nil
      }
      index += mark.count
      start = index
    }
    return parts + [.text(String(decoding: bytes[start...], as: UTF8.self))]
  }

  private func choose(
    _ value: CheckedNode, _ choices: TextChoices, _ values: [CheckedNode], _ otherwise: CheckedNode?
  ) -> Value? {
    guard let text = Self.present(text(value)) else { return nil }
    if let place = choices.place(of: text), place < values.count { return self.value(of: values[place]) }
    if let otherwise { return self.value(of: otherwise) }
    note?.add(.unmapped(text))
    return nil
  }
}
