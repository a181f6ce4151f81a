import Diagnostics
import Testing
import YAMLDocuments

@Suite struct MessagesTests {
  @Test func haveCodesOfTheirOwnAndBothLanguages() {
    let messages = YAMLDocumentsMessages.all + DiagnosticsMessages.all
    #expect(Set(messages.map(\.code)).count == messages.count)
    for message in messages {
      #expect(
        message.text.english.unicodeScalars.contains { $0.properties.isAlphabetic && $0.isASCII }, "\(message.code)")
      #expect(message.text.chinese.unicodeScalars.contains { $0.properties.isIdeographic }, "\(message.code)")
      #expect(message.code.wholeMatch(of: /[a-z]+\.[a-z0-9-]+/) != nil, "\(message.code)")
      #expect(arguments(of: message.text.english) == arguments(of: message.text.chinese), "\(message.code)")
    }
  }

  /// The names in braces, without the language of those that have one.
  private func arguments(of text: String) -> Set<String> {
    Set(text.matches(of: /\{([a-z]+)(?:\.en|\.zh)?\}/).map { String($0.output.1) })
  }
}
