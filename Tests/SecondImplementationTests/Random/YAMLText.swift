/// Writing YAML.
enum YAMLText {
  /// A text between single quotes.
  static func quoted(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      result.unicodeScalars.append(scalar)
      if scalar == "'" { result.unicodeScalars.append(scalar) }
    }
    return "'" + result + "'"
  }

  /// A mapping in braces.
  static func mapping(_ entries: [(key: String, value: String)]) -> String {
    "{" + entries.map { $0.key + ": " + $0.value }.joined(separator: ", ") + "}"
  }

  /// A list in brackets.
  static func list(_ items: [String]) -> String { "[" + items.joined(separator: ", ") + "]" }
}
