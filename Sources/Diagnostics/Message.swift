/// A template together with the things it speaks of.
package struct Message: Sendable, Hashable, Codable {
  /// What is said.
  package let template: MessageTemplate
  /// The values of the template's `{name}`s.
  package let arguments: [String: String]

  /// Makes a message.
  package init(_ template: MessageTemplate, _ arguments: [String: String] = [:]) {
    self.template = template
    self.arguments = arguments
  }

  /// The template's stable code.
  package var code: String { template.code }

  /// The sentence in one language.
  package func text(in language: Language) -> String {
    var result = ""
    var rest = template.text[language][...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}"), let value = arguments[String(rest[rest.index(after: open)..<close])]
      else {
        result.append(rest.removeFirst())
        continue
      }
      result += value
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
