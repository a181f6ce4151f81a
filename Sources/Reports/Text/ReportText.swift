internal import Mustache

/// A text as a report shows it, free of what would change the page around it.
///
/// Texts come from logs and rubrics and may hold anything. Control characters and the marks that turn the direction
/// of writing become U+FFFD, line ends become blanks. Escaping for HTML or Markdown is left to whoever prints it.
///
/// One thing is done for HTML here. The template engine escapes by *character* in Unicode's sense, so that `<` with a
/// combining mark after it, or with a prepended mark before it, is a character of its own and slips through as it is.
/// Such marks are therefore set on a dotted circle, as they are printed where they stand alone.
package struct ReportText: Sendable, Hashable, CustomStringConvertible {
  /// The text.
  package let description: String

  /// Takes a text as it came.
  package init(_ text: String) {
    let visible = Self.isVisible(text) ? text : Self.visible(text)
    self.description = Self.mayHideSigns(visible) ? Self.separated(visible) : visible
  }

  /// Whether a text surely has nothing that is not meant to be seen; a look at its bytes, as most texts have not.
  private static func isVisible(_ text: String) -> Bool {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte < 0x20 || byte == 0x7F { return false }
      // U+0080…U+009F begin with C2, U+2000…U+207F with E2 80 and E2 81.
      if previous == 0xC2, byte < 0xA0 { return false }
      if previous == 0xE2, byte == 0x80 || byte == 0x81 { return Self.hasNoTurns(text) }
      previous = byte
    }
    return true
  }

  private static func hasNoTurns(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { !isHidden($0.value) }
  }

  /// Whether a text has both a sign of HTML's syntax and a byte that is not ASCII.
  private static func mayHideSigns(_ text: String) -> Bool {
    var (hasSign, isASCII) = (false, true)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""), UInt8(ascii: "'"):
        hasSign = true
      default: if byte >= 0x80 { isASCII = false }
      }
    }
    return hasSign && !isASCII
  }

  private static func isHidden(_ value: UInt32) -> Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The text without what is not meant to be seen.
  private static func visible(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: scalars.append(" ")
      case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: scalars.append("\u{FFFD}")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// The text with a dotted circle between a sign of HTML's syntax and a mark that would join it.
  private static func separated(_ text: String) -> String {
    let signs: Set<Unicode.Scalar> = ["<", ">", "&", "\"", "'"]
    guard text.contains(where: { $0.unicodeScalars.count > 1 && !signs.isDisjoint(with: $0.unicodeScalars) }) else {
      return text
    }
    var scalars = String.UnicodeScalarView()
    for character in text {
      var previous: Unicode.Scalar?
      for scalar in character.unicodeScalars {
        if let previous, signs.contains(previous) || signs.contains(scalar) { scalars.append("\u{25CC}") }
        scalars.append(scalar)
        previous = scalar
      }
    }
    return String(scalars)
  }
}

extension ReportText: MustacheCustomRenderable {
  package var renderText: String { description }

  package var isNull: Bool { false }
}
