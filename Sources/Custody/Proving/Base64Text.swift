internal import Foundation

/// Bytes as text (RFC 4648, section 4).
enum Base64Text {
  /// Writes bytes.
  static func encode(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }

  /// Reads bytes; `nil` where the text is not what `encode` writes.
  static func decode(_ text: String) -> [UInt8]? {
    guard let bytes = Data(base64Encoded: text).map({ [UInt8]($0) }), encode(bytes).utf8.elementsEqual(text.utf8) else {
      return nil
    }
    return bytes
  }
}
