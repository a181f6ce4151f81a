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
    let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    self.description = isPlain ? text : Self.separated(Self.visible(text))
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
