internal import Foundation

/// Bytes as text (RFC 4648).
enum Base64 {
  /// Writes bytes in the standard alphabet (section 4).
  static func encode(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }

  /// Reads bytes in the standard alphabet or in that for URLs (section 5).
  /// - Returns: `nil` where the text is neither, mixes them, or is not padded.
  static func decode(_ text: String) -> [UInt8]? {
    let isForURLs = text.contains { $0 == "-" || $0 == "_" }
    guard !isForURLs || !text.contains(where: { $0 == "+" || $0 == "/" }) else { return nil }
    let standard = isForURLs ? text.replacing("-", with: "+").replacing("_", with: "/") : text
    return Data(base64Encoded: standard).map { [UInt8]($0) }
  }
}
