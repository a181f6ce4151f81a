import Rubrics
import Testing
import YAMLDocuments

/// Nobody adds a key without saying what it bears on.
@Suite struct KeyBearingTests {
  private static let head = [RubricLanguage.headWords, RubricLanguage.headMeasuring, RubricLanguage.headScoring]
  private static let indicator = [
    RubricLanguage.indicatorWords, RubricLanguage.indicatorMeasuring, RubricLanguage.indicatorScoring,
  ]

  @Test func everyKeyIsInExactlyOneSet() {
    for (keys, sets) in [(RubricLanguage.rubric.names, Self.head), (RubricLanguage.indicator.names, Self.indicator)] {
      #expect(sets.flatMap(\.self).sorted() == keys.sorted())
    }
  }
}
