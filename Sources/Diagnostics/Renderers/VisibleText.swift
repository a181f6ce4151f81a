/// Text that may come from anywhere, made fit for a terminal.
enum VisibleText {
  /// The text with every character that could move the cursor, hide or reorder text replaced by one that shows it.
  static func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { replacement(for: $0) != nil }) else { return text }
    return text.unicodeScalars.map { replacement(for: $0) ?? String($0) }.joined()
  }

  /// What to show instead of a character, or `nil` for one that can be shown as it is.
  static func replacement(for scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x00..<0x20: Unicode.Scalar(0x2400 + scalar.value).map { String($0) }
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
      0xE0000...0xE007F:
      "<U+" + String(repeating: "0", count: scalar.value < 0x1000 ? scalar.value < 0x100 ? 2 : 1 : 0)
        + String(scalar.value, radix: 16, uppercase: true) + ">"
    default: nil
    }
  }
}
