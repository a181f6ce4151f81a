/// One kind of thing that Plumbline can say, with a code that never changes its meaning.
///
/// Every module keeps its templates as static members in a file of its own, so that each wording stands in one place.
/// `{name}` in a wording is replaced by the argument of that name.
package struct MessageTemplate: Sendable, Hashable, Codable {
  /// The stable code, `subject.what-happened`.
  package let code: String
  /// How much it matters where nobody says otherwise.
  package let severity: Severity
  /// The sentence, with `{name}` for every argument: it names the thing and says what to do.
  package let text: LocalizedText

  /// Makes a template.
  package init(_ code: String, _ severity: Severity, en: String, zh: String) {
    self.code = code
    self.severity = severity
    self.text = LocalizedText(english: en, chinese: zh)
  }

  package static func == (left: MessageTemplate, right: MessageTemplate) -> Bool { left.code == right.code }

  package func hash(into hasher: inout Hasher) { hasher.combine(code) }
}
