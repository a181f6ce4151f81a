internal import Diagnostics
internal import Measurement
internal import Testing

@Suite struct MessagesTests {
  @Test func codesAreUniqueAndBothLanguagesSpeak() {
    let all = MeasurementMessages.all
    #expect(Set(all.map(\.code)).count == all.count)
    for template in all {
      #expect(!template.text.english.isEmpty && !template.text.chinese.isEmpty)
      #expect(arguments(of: template.text.english) == arguments(of: template.text.chinese), "\(template.code)")
    }
  }

  private func arguments(of text: String) -> Set<Substring> {
    Set(
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
        $0.split(separator: "}").first
      })
  }
}
