import Diagnostics
import Rubrics
import Testing

/// The catalogue of what is said about rubrics.
@Suite struct MessagesTests {
  @Test func hasNoCodeTwice() {
    let codes = RubricMessages.all.map(\.code)
    #expect(Set(codes).count == codes.count)
  }

  @Test(arguments: RubricMessages.all)
  func saysTheSameInBothLanguages(template: MessageTemplate) {
    #expect(template.code.contains("."))
    #expect(template.text.english.hasSuffix(".") || template.text.english.hasSuffix("?"))
    #expect(template.text.chinese.hasSuffix("。") || template.text.chinese.hasSuffix("？"))
    #expect(arguments(template.text.english) == arguments(template.text.chinese))
  }

  /// The names in braces, without the language that some of them end in.
  private func arguments(_ text: String) -> Set<String> {
    Set(text.matches(of: /\{([a-z]+)(\.en|\.zh)?\}/).map { String($0.1) })
  }
}
