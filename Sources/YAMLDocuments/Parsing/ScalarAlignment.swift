internal import Diagnostics

/// A walk along a scalar's text and the bytes that it was written as, side by side.
///
/// The walk repeats what libyaml did to the bytes. Where the two do not agree it gives up, and the scalar has no
/// segments: a place is then less exact, never wrong.
struct ScalarAlignment {
  private let bytes: [UInt8]
  private let text: [UInt8]
  private let conversion: MarkConversion
  private var here: SourcePosition
  private let end: Int
  private var textOffset = 0
  private var segments: [ScalarSegment] = []

  /// Finds how a scalar's text maps to its file.
  /// - Parameters:
  ///   - text: the scalar's text.
  ///   - style: how it is written.
  ///   - source: the file.
  ///   - span: where it stands, quotes or block header included, anchor and tag not.
  ///   - conversion: the file's positions.
  /// - Returns: segments without gaps over the whole text, or none where the two do not agree.
  /// - Complexity: O(n) in the number of bytes.
  static func segments(
    of text: String, style: YAMLScalarStyle, in source: SourceFile, span: SourceSpan, conversion: MarkConversion
  ) -> [ScalarSegment] {
    var start = span.start
    var end = span.end.offset
    if style == .singleQuoted || style == .doubleQuoted {
      guard end - start.offset >= 2 else { return [] }
      conversion.advance(&start)
      end -= 1
    }
    if let segment = sameBytes(text, style, in: source, from: start, to: span.end, end: end) { return [segment] }
    var alignment = ScalarAlignment(
      bytes: source.bytes, text: Array(text.utf8), conversion: conversion, here: start, end: end)
    let agrees =
      switch style {
      case .plain, .singleQuoted, .doubleQuoted: alignment.alignFlow(style)
      case .literal, .folded: alignment.alignBlock()
      }
    return agrees && alignment.textOffset == alignment.text.count ? alignment.segments : []
  }

  /// The one segment of a scalar on one line whose bytes are its text, as most are.
  private static func sameBytes(
    _ text: String, _ style: YAMLScalarStyle, in source: SourceFile, from start: SourcePosition,
    to spanEnd: SourcePosition, end: Int
  ) -> ScalarSegment? {
    guard start.line == spanEnd.line, style != .literal, style != .folded, start.offset < end,
      source.bytes[start.offset..<end].elementsEqual(text.utf8)
    else { return nil }
    let quote = spanEnd.offset - end
    let last = SourcePosition(offset: end, line: spanEnd.line, column: spanEnd.column - quote)
    return ScalarSegment(
      text: 0..<end - start.offset, source: SourceSpan(start: start, end: last), isVerbatim: true)
  }

  private init(bytes: [UInt8], text: [UInt8], conversion: MarkConversion, here: SourcePosition, end: Int) {
    self.bytes = bytes
    self.text = text
    self.conversion = conversion
    self.here = here
    self.end = end
  }

  private var byte: UInt8? { here.offset < end ? bytes[here.offset] : nil }
  private var textByte: UInt8? { textOffset < text.count ? text[textOffset] : nil }

  private static func isBlank(_ byte: UInt8?) -> Bool { byte == 0x20 || byte == 0x09 }
  private static func isBreak(_ byte: UInt8?) -> Bool { byte == 0x0A || byte == 0x0D }

  // MARK: Steps

  /// Takes one byte that is the same on both sides.
  private mutating func takeVerbatim() -> Bool {
    guard let byte, byte == textByte else { return false }
    let start = here
    conversion.advance(&here)
    textOffset += 1
    if let last = segments.last, last.isVerbatim, last.source.end == start {
      segments[segments.count - 1].text = last.text.lowerBound..<textOffset
      segments[segments.count - 1].source.end = here
    } else {
      let span = SourceSpan(start: start, end: here)
      segments.append(ScalarSegment(text: textOffset - 1..<textOffset, source: span, isVerbatim: true))
    }
    return true
  }

  /// Takes a stretch of the text that the bytes from a position up to here were written for.
  private mutating func takeWhole(_ count: Int, from start: SourcePosition) -> Bool {
    guard textOffset + count <= text.count else { return false }
    guard count > 0 else { return true }
    let span = SourceSpan(start: start, end: here)
    segments.append(ScalarSegment(text: textOffset..<textOffset + count, source: span, isVerbatim: false))
    textOffset += count
    return true
  }

  /// Moves over a line break, if one is here.
  private mutating func skipBreak() -> Bool {
    guard Self.isBreak(byte) else { return false }
    if byte == 0x0D, here.offset + 1 < end, bytes[here.offset + 1] == 0x0A { conversion.advance(&here) }
    conversion.advance(&here)
    return true
  }

  // MARK: Plain and quoted scalars

  private mutating func alignFlow(_ style: YAMLScalarStyle) -> Bool {
    while let byte {
      let agrees =
        switch byte {
        case 0x20, 0x09, 0x0A, 0x0D: isFold ? alignFold(escaped: false) : takeVerbatim()
        case UInt8(ascii: "'") where style == .singleQuoted: alignSourceBytes(2, textBytes: 1)
        case UInt8(ascii: "\\") where style == .doubleQuoted: alignEscape()
        default: takeVerbatim()
        }
      guard agrees else { return false }
    }
    return true
  }

  /// Whether only blanks stand between here and a line break.
  private var isFold: Bool {
    var offset = here.offset
    while offset < end, Self.isBlank(bytes[offset]) { offset += 1 }
    return offset < end && Self.isBreak(bytes[offset])
  }

  /// Line breaks and the blanks around them, which become one blank or the line breaks but one.
  private mutating func alignFold(escaped: Bool) -> Bool {
    let start = here
    if escaped { conversion.advance(&here) }
    var breaks = 0
    while Self.isBlank(byte) || Self.isBreak(byte) {
      if skipBreak() { breaks += 1 } else { conversion.advance(&here) }
    }
    if breaks == 1 && !escaped {
      guard textByte == 0x20 else { return false }
      return takeWhole(1, from: start)
    }
    let produced = breaks - 1
    guard produced >= 0, text.dropFirst(textOffset).prefix(produced).allSatisfy({ $0 == 0x0A }) else { return false }
    return takeWhole(produced, from: start)
  }

  private mutating func alignSourceBytes(_ count: Int, textBytes: Int) -> Bool {
    guard here.offset + count <= end else { return false }
    let start = here
    for _ in 0..<count { conversion.advance(&here) }
    return takeWhole(textBytes, from: start)
  }

  /// An escape, which stands for one character.
  private mutating func alignEscape() -> Bool {
    guard here.offset + 1 < end else { return false }
    let escape = bytes[here.offset + 1]
    if Self.isBreak(escape) { return alignFold(escaped: true) }
    guard let lead = textByte else { return false }
    let textBytes =
      switch lead {
      case 0xF0...: 4
      case 0xE0...: 3
      case 0xC0...: 2
      default: 1
      }
    let digits =
      switch escape {
      case UInt8(ascii: "x"): 2
      case UInt8(ascii: "u"): 4
      case UInt8(ascii: "U"): 8
      default: 0
      }
    return alignSourceBytes(2 + digits, textBytes: textBytes)
  }

  // MARK: Block scalars

  private mutating func alignBlock() -> Bool {
    while byte != nil, !Self.isBreak(byte) { conversion.advance(&here) }
    guard text.contains(where: { $0 != 0x0A }) else { return alignTail(from: here) }
    let indentation = blockIndentation
    var breakStart = here
    _ = skipBreak()
    while textOffset < text.count {
      guard byte != nil else { return alignTail(from: breakStart) }
      var blanks = 0
      while blanks < indentation, byte == 0x20 {
        conversion.advance(&here)
        blanks += 1
      }
      if Self.isBreak(byte) {
        _ = skipBreak()
        continue
      }
      guard byte != nil else { return alignTail(from: breakStart) }
      guard alignJoint(from: breakStart) else { return false }
      while byte != nil, !Self.isBreak(byte) { guard takeVerbatim() else { return false } }
      breakStart = here
      _ = skipBreak()
    }
    return true
  }

  /// What stands for the line breaks between two lines of a block: one blank, or line breaks.
  private mutating func alignJoint(from start: SourcePosition) -> Bool {
    var count = 0
    if textByte == 0x20, textOffset > 0, byte != 0x20 {
      count = 1
    } else {
      while textOffset + count < text.count, text[textOffset + count] == 0x0A { count += 1 }
    }
    return takeWhole(count, from: start)
  }

  /// The line breaks at the end of a block.
  private mutating func alignTail(from start: SourcePosition) -> Bool {
    let rest = text.count - textOffset
    guard text.suffix(rest).allSatisfy({ $0 == 0x0A }) else { return false }
    while byte != nil { conversion.advance(&here) }
    return takeWhole(rest, from: start)
  }

  /// How many blanks before each line do not belong to the text: as many as the first line that is not empty has more
  /// in the file than in the text.
  private var blockIndentation: Int {
    var offset = here.offset
    var lineStart = offset
    while offset < end, bytes[offset] == 0x20 || Self.isBreak(bytes[offset]) {
      offset += 1
      if Self.isBreak(bytes[offset - 1]) { lineStart = offset }
    }
    let textLine = text.drop { $0 == 0x0A }
    return max(offset - lineStart - textLine.prefix { $0 == 0x20 }.count, 0)
  }
}
