import ActivityLogs
import Assessments
import Diagnostics
import Foundation
import Measurement
import Quantities
import Rubrics
import Scoring
import TestSupport
import Testing

/// Rules that evaluations in practice publish, each with the figures that a person computes from the rule.
///
/// The rubrics lie in `Fixtures/practice`; the rows quoted are those of published practice.
@Suite struct PracticeTests {
  /// The units of an assessment by their ids.
  private func units(_ name: String) throws -> [String: UnitScore] {
    let result = try result(name)
    return Dictionary(uniqueKeysWithValues: result.units.map { ($0.unit.id, $0) })
  }

  private func result(_ name: String) throws -> AssessmentResult {
    let file = Repository.path("Tests/AssessmentsTests/Fixtures/practice/\(name)/assessment.yaml")
    let outcome = try Evaluation.run(file.path)
    #expect(outcome.diagnostics.isEmpty)
    return outcome.result
  }

  /// The steps of a unit's score, such as `base 88, bonus:city 91`.
  private func steps(_ unit: UnitScore?) -> String? {
    unit?.score.steps.map { "\($0.name) \($0.value)" }.joined(separator: ", ")
  }

  @Test("deductions with a floor: −5 each not below 0 of 25; −5 of 10; all 10 lost; satisfaction −1 of 5 and −5 of 5")
  func countyDeductions() throws {
    let units = try units("county-deductions")
    // Points out of 25 + 10 + 10 + 5 = 50, times 2.
    let expected: [(id: String, points: [Int], score: Int)] = [
      ("jia", [15, 10, 10, 5], 80),  // 25 − 2 × 5; nothing missed; no accident; 91 %.
      ("yi", [0, 5, 0, 4], 18),  // 25 − 6 × 5 stops at 0; 10 − 5; an accident; 85 % is below 90 %.
      ("bing", [25, 0, 10, 0], 70),  // 10 − 3 × 5 stops at 0; 79 % is below 80 %.
      ("ding", [0, 10, 10, 5], 50),  // 25 − 5 × 5 is 0; 90 % is not below 90 %.
      ("wu", [25, 10, 10, 4], 98),  // 80 % is below 90 %, not below 80 %.
    ]
    for (id, points, score) in expected {
      let unit = try #require(units[id])
      let items = ["illegal-structures", "meetings", "safety", "satisfaction"]
      for (item, points) in zip(items, points) {
        let indicator = try #require(unit.indicators.first { $0.finding.indicator.id.description == "items." + item })
        let share = try #require(indicator.score?.divided(by: .hundred))
        #expect(share * Rational(indicator.finding.indicator.weight) == Rational(points), "\(id) \(item)")
      }
      #expect(unit.score.value == Rational(score), "\(id)")
    }
  }

  @Test("bonus: district recognition +2, city +3, province +5, capped; verified complaint −5; one-vote veto")
  func bonusAndVeto() throws {
    let units = try units("bonus-and-veto")
    // 88 + 2 + 3.
    #expect(steps(units["jia"]) == "base 88, bonus:district 90, bonus:city 93")
    // 90 − 5 = 85; + 3 + 5 = 93, of which 5 count: 90.
    #expect(steps(units["yi"]) == "base 90, deductions:complaints 85, bonus:city 88, bonus:province 93, bonus-cap 90")
    // 97 + 5 is more than there is.
    #expect(steps(units["bing"]) == "base 97, bonus:province 102, clamp 100")
    // 95 + 2, and then a grave incident.
    #expect(steps(units["ding"]) == "base 95, bonus:district 97, veto:incident 0")
    // 12 − 3 × 5 = −3; + 2 = −1, which is 0.
    #expect(steps(units["wu"]) == "base 12, deductions:complaints -3, bonus:district -1, clamp 0")
    #expect(units["wu"]?.measures.first { $0.name == "complaints" }?.fact.value == Rational(3))
  }

  @Test("waiver: a certified-safe community has items 17 to 22 unchecked with full marks")
  func waiver() throws {
    let units = try units("waiver")
    // (0.8 × 10 + 0.6 × 10 + (1 + 0.5 + 0.5 + 0 + 1 + 1) × 5) of 50 = 34 of 50.
    #expect(units["jia"]?.score.value == Rational(68))
    // (8 + 6 + 6 × 5) of 50 = 44 of 50, over the same maximum as without the waiver.
    #expect(units["yi"]?.score.value == Rational(88))
    #expect(units["yi"]?.score.weightCovered == .one)
    #expect(units["yi"]?.indicators.filter { $0.finding.state == .exempt }.count == 6)
    // Nobody certified it and nobody looked: 20 of 50 points are covered, and all must be.
    #expect(units["bing"]?.score.state == .notAssessed)
    // Certified: what was found at items 17 to 22 plays no part.
    #expect(units["ding"]?.score.value == Rational(88))
  }

  @Test("hotline: response, solved and satisfied weigh 30 / 35 / 35; bands leave no hole between 89 and 90")
  func hotlineRates() throws {
    let units = try units("hotline-rates")
    let expected: [(id: String, score: String, band: String)] = [
      ("january", "71.195", "中"),  // 30 × 1 + 35 × 0.5309 + 35 × 0.6461 = 30 + 18.5815 + 22.6135.
      ("october", "85.9125", "良"),  // 30 × 1 + 35 × 0.7436 + 35 × 0.8539 = 30 + 26.026 + 29.8865.
      ("between", "89.5", "良"),  // 30 + 35 × 0.85 × 2 = 30 + 59.5, which “90–100, 80–89” leaves without a band.
      ("ninety", "90", "优"), ("below", "79.5", "中"), ("sixty", "60", "中"), ("poor", "59.5", "差"),
    ]
    for (id, score, band) in expected {
      #expect(units[id]?.score.value?.description == score, "\(id)")
      #expect(units[id]?.score.band?.name.chinese == band, "\(id)")
    }
  }

  @Test("scorecards of UK councils: −5 % and −15 % of a section's maximum, −20 % together; unanswered is not zero")
  func councilScorecards() throws {
    let units = try units("council-scorecards")
    func transport(_ id: String) -> NodeScore? {
      guard case .groups(let groups)? = units[id]?.children else { return nil }
      return groups.first { $0.id == "transport" }?.score
    }
    // (60 + 40) / 2 = 50, − 5 − 15; (20 × 30 + 15 × 80) / 35 = 1800 / 35.
    #expect(transport("a")?.value == Rational(30))
    #expect(units["a"]?.score.value == Rational(1800).divided(by: Rational(35)))
    // (10 + 14) / 2 = 12, − 20 is 0; (0 + 1200) / 35.
    #expect(transport("b")?.steps.map(\.name) == ["base", "deductions:roads", "deductions:airport", "clamp"])
    #expect(units["b"]?.score.value == Rational(1200).divided(by: Rational(35)))
    // 50 − 5; the budget was not answered, and the plan alone makes 80: (20 × 45 + 15 × 80) / 35.
    #expect(transport("c")?.value == Rational(45))
    #expect(units["c"]?.score.value == Rational(60))
    // Of the airport nothing is known: that penalty does not act, and the result says so.
    #expect(transport("d")?.value == Rational(45))
    #expect(transport("d")?.undecided.map(\.step) == ["deductions:airport"])
    #expect(units["d"]?.score.undecided.isEmpty == true)
  }

  @Test("grades of social organizations: 1000 points and at most 100 more; no grade without the annual check")
  func gradedOrganizations() throws {
    let units = try units("graded-organizations")
    let expected: [(id: String, score: String, band: String)] = [
      ("o1", "95.5", "5A"),  // 930 + 25 = 955 is more than 950.
      ("o2", "95", "4A"),  // 950 is not more than 950.
      ("o3", "95.1", "5A"),
      ("o4", "100", "5A"),  // 980 + 150, of which 100 count: 1080, and no more than 1000 here.
      ("o5", "0", "no grade"),  // The annual check was failed.
      ("o6", "85", "2A"),  // 850 is not in 851 to 900.
      ("o7", "0", "no grade"),  // Under investigation.
      ("o8", "80.1", "2A"),  // 790 + 11 = 801.
    ]
    for (id, score, band) in expected {
      #expect(units[id]?.score.value?.description == score, "\(id)")
      #expect(units[id]?.score.band?.id == band, "\(id)")
    }
    #expect(steps(units["o4"]) == "base 98, bonus:extra 113, bonus-cap 108, clamp 100")
  }

  @Test("lists: red the top 10, black the bottom 5")
  func redAndBlackLists() throws {
    let result = try result("red-and-black-lists")
    let entries = try #require(result.rankings.first?.entries)
    // Two share the tenth rank, so that the red list has eleven; who was not assessed is on neither list.
    #expect(entries.filter { $0.rank <= 10 }.map(\.unit) == (1...11).map { $0 < 10 ? "c0\($0)" : "c\($0)" })
    #expect(entries.suffix(5).map(\.unit) == (13...17).map { "c\($0)" })
    #expect(entries.suffix(5).map(\.rank) == [13, 14, 15, 16, 17])
    #expect(!entries.contains { $0.unit == "c18" })
  }
}
