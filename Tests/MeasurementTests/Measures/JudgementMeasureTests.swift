internal import ActivityLogs
internal import Diagnostics
internal import Measurement
internal import Quantities
internal import Rubrics
internal import Testing

@Suite struct JudgementMeasureTests {
  private func rating(
    _ rating: String, by rater: String, adjudicated: Bool = false, source: String? = nil, unit: String = "jinning",
    indicator: String = "committee.something", stage: JudgementStage = .draft
  ) throws -> Judgement {
    Judgement(
      indicator: try #require(IndicatorID(indicator)), unit: unit, rating: try decimal(rating), rater: rater,
      stage: stage, isAdjudicated: adjudicated, source: source)
  }

  private func fact(raters: Int = 1, _ judgements: [Judgement]) throws -> Fact {
    let definition = JudgementDefinition(
      question: LocalizedText(english: "Are minutes complete?", chinese: "会议记录是否完整？"), lowest: .zero,
      highest: ExactDecimal(4), raters: raters)
    return try Setting().fact(of: .judgement(definition), judgements: judgements, [])
  }

  @Test func isTheMeanOfTheAssessorsRatings() throws {
    let fact = try fact(raters: 2, [rating("3", by: "甲"), rating("4", by: "乙")])
    #expect(fact.value == (try quotient(7, 2)))
    #expect(fact.unit == .rating)
    #expect(fact.evidence == nil)
    #expect(fact.detail("ratings") == Rational(2))
    #expect(fact.records.count == 2)
  }

  @Test func theAdjudicatedRatingStandsForAll() throws {
    let fact = try fact(
      raters: 2, [rating("3", by: "甲"), rating("1", by: "乙"), rating("2", by: "甲", adjudicated: true)])
    #expect(fact.value == Rational(2))
    #expect(fact.records.count == 1)
  }

  @Test func aRatingOfTheLastStageTakesThePlaceOfTheSameAssessorsFirst() throws {
    let ratings = try [
      rating("4", by: "甲", stage: .final), rating("1", by: "甲"), rating("2", by: "乙"),
    ]
    let fact = try fact(raters: 2, ratings)
    #expect(fact.value == Rational(3))
    #expect(fact.records.count == 2)
    #expect(try self.fact(raters: 2, Array(ratings.prefix(2))).reasonCode == "judgement.too-few-ratings")
    #expect(
      try self.fact([rating("3", by: "甲", stage: .final), rating("3", by: "甲", stage: .final)]).reasonCode
        == "judgement.rated-twice")
  }

  @Test func onlyAnchoredRatingsAreOnAnAnchoredScale() throws {
    let anchors = [
      RatingAnchor(rating: .zero, meaning: LocalizedText("无")),
      RatingAnchor(rating: ExactDecimal(2), meaning: LocalizedText("有")),
    ]
    let definition = try #require(JudgementDefinition(question: LocalizedText("有吗？"), anchors: anchors))
    let setting = try Setting()
    func code(_ text: String) throws -> String? {
      try setting.fact(of: .judgement(definition), judgements: [rating(text, by: "甲")], []).reasonCode
    }
    #expect(try code("2") == nil)
    #expect(try code("1") == "judgement.rating-off-scale")
    #expect(JudgementDefinition(question: LocalizedText("有吗？"), anchors: anchors.reversed()) == nil)
    #expect(JudgementDefinition(question: LocalizedText("有吗？"), anchors: Array(anchors.prefix(1))) == nil)
  }

  @Test func tooFewRatingsAreNotAssessed() throws {
    let fact = try fact(
      raters: 2,
      [
        rating("3", by: "甲"), rating("3", by: "乙", unit: "qinglong"),
        rating("3", by: "乙", indicator: "committee.other"),
      ])
    #expect(fact.reasonCode == "judgement.too-few-ratings")
    guard case .notAssessed = fact.outcome else {
      Issue.record("not not assessed: \(fact.outcome)")
      return
    }
    #expect(try self.fact([]).reasonCode == "judgement.too-few-ratings")
  }

  @Test func contradictionsAreRefused() throws {
    #expect(try fact([rating("4.5", by: "甲")]).reasonCode == "judgement.rating-off-scale")
    #expect(try fact([rating("3", by: "甲"), rating("3", by: "甲")]).reasonCode == "judgement.rated-twice")
    #expect(
      try fact([rating("3", by: "甲", adjudicated: true), rating("2", by: "乙", adjudicated: true)]).reasonCode
        == "judgement.adjudications-differ")
  }

  @Test func ratingsFromAnothersSourceAreIndependent() throws {
    let fact = try fact([
      rating("3", by: "甲", source: "survey"), rating("3", by: "乙", source: "self-reported"), rating("3", by: "丙"),
    ])
    #expect(fact.records == RecordTally(count: 3, independent: 1))
  }
}
