import Rubrics
import Scoring
import Testing

@Suite struct StateTermsTests {
  @Test func theWordsThatRulesKnowAreTheStatesThereAre() {
    #expect(StateTerms.all == Set(IndicatorState.allCases.map(\.rawValue)))
  }
}
