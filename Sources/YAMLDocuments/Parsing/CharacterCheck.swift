internal import Diagnostics

/// A look at every character of a file before it is parsed.
struct CharacterCheck {
  private let source: SourceFile
  private var diagnostics: [Diagnostic] = []
  private var refused = 0

  /// Reports what is not UTF-8, cannot be shown or misleads the eye.
  /// - Returns: whether the file's characters are fit to be parsed.
  /// - Complexity: O(n) in the number of bytes.
  static func check(_ source: SourceFile, diagnostics: inout [Diagnostic]) -> Bool {
    var check = CharacterCheck(source)
    let isFit = check.checkEncoding() && check.checkCharacters()
    diagnostics += check.diagnostics
    return isFit
  }

  private init(_ source: SourceFile) { self.source = source }

  private mutating func checkEncoding() -> Bool {
    let bytes = source.bytes
    let head = bytes.prefix(64)
    let zeros = head.count { $0 == 0 }
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) || zeros > 0 && zeros * 4 >= head.count {
      diagnostics.append(Diagnostic(.encodedAsUTF16, at: source.place(0..<min(2, bytes.count))))
      return false
    }
    do {
      _ = try UTF8Span(validating: bytes.span)
      return true
    } catch {
      let byte = bytes[error.byteOffsets.lowerBound]
      let place = source.place(error.byteOffsets)
      diagnostics.append(Diagnostic(.notUTF8, ["byte": "0x" + String(byte, radix: 16, uppercase: true)], at: place))
      return false
    }
  }

  private mutating func checkCharacters() -> Bool {
    let bytes = source.bytes
    var offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte >= 0x20 && byte < 0x7F || byte == 0x09 || byte == 0x0A || byte == 0x0D {
        offset += 1
        continue
      }
      let length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let bits = bytes[offset..<min(offset + length, bytes.count)].reduce(UInt32(0)) { $0 << 6 | UInt32($1 & 0x3F) }
      // The lead byte's own marker bits lie above the 21 bits of a scalar or are cleared by the mask of its length.
      let value = length == 1 ? UInt32(byte) : bits & [0, 0, 0x7FF, 0xFFFF, 0x1F_FFFF][length]
      if let template = Self.template(for: value) {
        report(template, value, offset..<offset + length)
        if refused >= YAMLLimits.reportedCharacters { return false }
      }
      offset += length
    }
    return refused == 0
  }

  private mutating func report(_ template: MessageTemplate, _ value: UInt32, _ range: Range<Int>) {
    guard diagnostics.count < 2 * YAMLLimits.reportedCharacters || template.severity == .error else { return }
    diagnostics.append(Diagnostic(template, ["character": Self.notation(value)], at: source.place(range)))
    if template.severity == .error { refused += 1 }
  }

  /// The message for a character that is refused or warned about, if it is.
  static func template(for value: UInt32) -> MessageTemplate? {
    switch value {
    case 0x09, 0x0A, 0x0D: nil
    case 0x85, 0x2028, 0x2029: .lineSeparator
    case 0x00..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: .controlCharacter
    case 0xFEFF: .byteOrderMark
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: .directionControl
    default: nil
    }
  }

  /// A character's number as the Unicode standard writes it, such as `U+202E`.
  static func notation(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
