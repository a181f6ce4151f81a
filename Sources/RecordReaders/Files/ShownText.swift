/// A text from an input, fit to stand in a message: on one line and not too long.
package enum ShownText {
  /// The greatest length, in Unicode scalars.
  private static let limit = 60

  /// The text with control characters spelt out, cut where it is too long.
  package static func of(_ text: String) -> String {
    var result = ""
    for (index, scalar) in text.unicodeScalars.enumerated() {
      if index == limit { return result + "…" }
      if scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format {
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The bytes as a text, which must be UTF-8.
  package static func of(_ bytes: ArraySlice<UInt8>) -> String {
    of(String(decoding: bytes.prefix(limit * 5), as: UTF8.self))
  }
}
