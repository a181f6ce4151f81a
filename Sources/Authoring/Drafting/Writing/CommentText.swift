internal import RecordReaders

/// A text of a file, fit for a comment of YAML.
enum CommentText {
  /// The text on one line and not too long, with everything that is no ordinary character spelt out.
  static func of(_ text: String) -> String {
    var result = ""
    for scalar in ShownText.of(text).unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
