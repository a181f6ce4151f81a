import ActivityLogs
import CanonicalJSON
import Columns
import Diagnostics
import Expressions
import Quantities
import Rubrics
import Testing

/// What a good rubric is read as.
@Suite struct RubricLoadingTests {
  private func sample() throws -> Rubric {
    let (rubric, diagnostics) = RubricText().load()
    #expect(diagnostics.isEmpty)
    return try #require(rubric)
  }

  @Test func readsHead() throws {
    let rubric = try sample()
    #expect(rubric.id == "sample")
    #expect(rubric.edition == "1")
    #expect(rubric.title == LocalizedText(english: "Sample", chinese: "示例"))
    #expect(rubric.doi == "10.1/x")
    #expect(rubric.levels == [.dimension, .actor])
    #expect(rubric.aggregations == [.dimension: .mean, .actor: .mean, .overall: .min])
    let sixty = Rational(try ExactDecimal("0.6"))
    #expect(rubric.missing[.overall] == MissingPolicy(treatment: .renormalise, atLeast: sixty))
    #expect(rubric.missing.count == 3)
    #expect(rubric.actorWeights == [.residentsCommittee: .one, .resident: .one])
    #expect(rubric.title(of: .residentsCommittee).english == "Committee")
    #expect(rubric.title(of: .resident) == Actor.resident.title)
    #expect(rubric.bands.map(\.id) == ["poor", "good"])
    #expect(rubric.bands.map(\.from) == [ExactDecimal(0), ExactDecimal(80)])
    #expect(rubric.dimensions.map(\.id) == ["order", "reach"])
    #expect(rubric.rankAtLeast == 3)
    #expect(rubric.digest.isEmpty)
  }

  @Test func readsVocabularyAndRegister() throws {
    let rubric = try sample()
    let raised = try #require(rubric.vocabulary.activities["topic.raised"])
    #expect(raised.by == [.resident, .residentsCommittee])
    #expect(rubric.vocabulary.activities["topic.triaged"]?.needs == ["case", "预算"])
    #expect(rubric.vocabulary.attributes == ["楼栋类型": .text, "预算": .number])
    #expect(rubric.vocabulary.facts["points_bank"]?.type == .text)
    #expect(rubric.recommendations.map(\.id) == ["M4b", "B1"])
    #expect(rubric.recommendations.map(\.dimension) == ["order", nil])
    #expect(rubric.recommendations.last?.actors == [.residentsCommittee: .inferred, .resident: .named])
  }

  @Test func readsIndicators() throws {
    let rubric = try sample()
    #expect(rubric.indicators.map(\.id.description) == ["committee.triaged-first", "resident.buildings"])
    let first = try #require(rubric.indicators.first)
    #expect(first.actor == .residentsCommittee)
    #expect(first.recommendation == "M4b")
    #expect(first.threshold?.kind == .choice)
    #expect(first.basis == .named)
    #expect(first.units == [.community, .subdistrict])
    #expect(first.minimumEvidence == 10)
    #expect(first.weight == ExactDecimal(3))
    #expect(first.sources == ["hotline", "minutes"])
    #expect(first.refusedScoresZero)
    #expect(first.applies?.facts == ["points_bank"])
    #expect(first.previous == .indicator("committee.sorted"))
    #expect(first.place.span?.start.line == 1)
    #expect(first.place(of: "scale").span?.start.line == 15)
    guard case .order(let order) = first.measure else {
      Issue.record("not an order: \(first.measure.form)")
      return
    }
    #expect(order.cases.anchor == "topic.raised")
    #expect(order.cases.condition?.caseActivities == ["topic.triaged"])
    #expect(order.steps == ["topic.triaged", "reply.published"])
    #expect(order.deadline == TimeLimit("90d"))
    #expect(order.missing == .fails && order.extra == .allowed && order.ties == .allowed && order.match == .first)
  }

  @Test func readsWhatRubricIsSilentAbout() throws {
    let indicator = try #require(try sample().indicators.last)
    #expect(indicator.weight == .one)
    #expect(indicator.units == [.community])
    #expect(indicator.applies == nil)
    #expect(!indicator.refusedScoresZero)
    guard case .coverage(let column, let whole, let events) = indicator.measure else {
      Issue.record("not a coverage: \(indicator.measure.form)")
      return
    }
    #expect(column == "building")
    #expect(whole == .fact("buildings"))
    #expect(events.by == .only([.resident]))
    #expect(events.condition?.columns == ["activity", "x.预算"])
    let (half, most) = (try ExactDecimal("0.5"), try ExactDecimal("0.9"))
    #expect(
      indicator.scale
        == .steps(
          [Scale.Point(value: half, score: ExactDecimal(60)), Scale.Point(value: most, score: ExactDecimal(100))],
          below: ExactDecimal(10)))
  }

  @Test(arguments: [
    ("pass: {at-least: 0.5}", "passAtLeast(0.5)"), ("pass: {at-most: 12}", "passAtMost(12)"),
    ("target: {best: 15, worst: 60}", "target(best: 15, worst: 60)"),
  ])
  func readsScales(yaml: String, expected: String) throws {
    let text = RubricText().replacing("scale: [[0, 0], [0.6, 60], [0.95, 100]]", with: yaml)
    let rubric = try #require(text.load().rubric)
    #expect(try #require(rubric.indicators.first).scale == scale(expected))
  }

  private func scale(_ text: String) throws -> Scale {
    switch text {
    case "passAtLeast(0.5)": .passAtLeast(try ExactDecimal("0.5"))
    case "passAtMost(12)": .passAtMost(ExactDecimal(12))
    default: .target(best: ExactDecimal(15), worst: ExactDecimal(60))
    }
  }

  @Test func anchorsDelaysAtTheirStart() throws {
    let (rubric, diagnostics) = RubricText.withMeasure(
      "delay: {from: topic.raised, to: reply.published}", scale: "target: {best: 10, worst: 30}"
    ).load()
    #expect(diagnostics.isEmpty)
    let indicator = try #require(rubric?.indicators.first { $0.id.description == "measured" })
    guard case .delay(let delay) = indicator.measure else {
      Issue.record("not a delay: \(indicator.measure.form)")
      return
    }
    #expect(delay.cases.anchor == "topic.raised")
    #expect(delay.percentile == PercentileDefinition(p: try ExactDecimal("0.5"), method: .linear))
    #expect(delay.unit == .days)
  }

  @Test func doesWithoutVocabularyAndRegister() throws {
    var text = RubricText()
    text.vocabulary = ""
    text.register = ""
    text.rubric = text.rubric.replacing(", register: recommendations.yaml", with: "")
    text.indicators = [
      "facts.yaml": """
      - {id: order.x, actor: resident, dimension: order, measure: {fact: {column: 人口}}, scale: [[0, 0], [1, 100]]}
      """
    ]
    let (rubric, diagnostics) = text.load()
    #expect(diagnostics.isEmpty)
    #expect(try #require(rubric).recommendations.isEmpty)
  }

  @Test func reportsProblemsOfAllFilesByFileAndOffset() {
    var text = RubricText()
      .replacing("weight: 3\n", with: "weight: 0\n")
      .replacing("actor: 居民\n", with: "actor: 居民们\n")
      .replacing("rank-at-least: 3", with: "rank-at-least: three\nbands: []")
      .replacing("预算: number", with: "预算: decimal")
      .replacing("    place: \"3.3-3\"\n", with: "")
    text.indicators["broken.yaml"] = "- id: 'x\n"
    RubricCase.expectGolden([RubricCase("all at once", text)], named: "Loading/all-at-once.txt")
    let diagnostics = text.load().diagnostics
    #expect(diagnostics == diagnostics.inReadingOrder())
    #expect(Set(diagnostics.compactMap { $0.place?.file }).count == 6)
  }
}
