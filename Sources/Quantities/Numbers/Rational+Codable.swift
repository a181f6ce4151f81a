internal import BigInt

extension Rational: Codable {
  /// The greatest number of digits that are read: reading takes the square of it.
  private static let mostDigits = 10_000

  /// Reads a fraction as `encode(to:)` writes it.
  /// - Throws: `DecodingError` where the text is none, or has more digits than measuring ever gives.
  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 1, let whole = Int(parts[0]) {
      self.init(whole)
      return
    }
    guard text.utf8.count <= Self.mostDigits, let numerator = BigInt(String(parts[0])),
      let denominator = parts.count > 1 ? BigInt(String(parts[1])) : 1,
      let value = Rational(numerator, over: denominator)
    else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "not a fraction: \(text.prefix(40))"))
    }
    self = value
  }

  /// Writes the fraction as a text, `numerator` or `numerator/denominator`.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)")
  }
}
