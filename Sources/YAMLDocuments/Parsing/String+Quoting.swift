/// Texts as they stand in messages and in YAML.
extension String {
  /// The text in YAML's single quotes.
  var singleQuoted: String { "'" + replacing("'", with: "''") + "'" }

  /// The text in YAML's double quotes, or in single ones where double ones would need an escape.
  var quoted: String { utf8.contains { $0 == 0x22 || $0 == 0x5C } ? singleQuoted : "\"" + self + "\"" }

  /// The text for a message: cut after 60 characters.
  var excerpt: String { count > 60 ? prefix(60) + "…" : self }
}
