import ActivityLogs
import Diagnostics
import Quantities
import Rubrics
import Scoring
import Testing

@testable import Robustness

@Suite struct RobustnessStudyTests {
  @Test func theWayThroughTheTreeGivesTheExactScores() throws {
    for aggregation in [Aggregation.mean, .min, .median, .power(.zero), .power(try ExactDecimal("0.5"))] {
      let setting = try DrawnStudy {
        $0.aggregations = [.dimension: .mean, .actor: aggregation, .overall: aggregation]
      }
      let study = setting.study()
      for (index, unit) in setting.units.enumerated() {
        let found = study.trees[index].scores(study.points[index])
        let exact = try #require(unit.score.value)
        let difference = (try #require(found.last ?? nil)).rational - exact
        #expect(difference * Rational(10_000_000) < .one && difference * Rational(-10_000_000) < .one)
      }
    }
  }

  @Test func theDigitsDoNotHangOnThreads() throws {
    let setting = try DrawnStudy()
    let one = setting.run(threads: 1)
    #expect(one == setting.run(threads: 2))
    #expect(one == setting.run(threads: 16))
    #expect(one != setting.run(seed: "另一个种子"))
  }

  @Test func intervalsHoldTheScoreAndAreNoWiderThanTheScale() throws {
    let setting = try DrawnStudy()
    let found = setting.run()
    for (unit, intervals) in zip(setting.units, found.units) {
      let interval = try #require(intervals.overall.interval)
      let score = FixedDecimal(rounding: try #require(unit.score.value))
      #expect(interval.low <= score && score <= interval.high, "\(unit.unit.id)")
      #expect(interval.low < interval.high && interval.low >= .zero && interval.high <= .hundred)
      // The stated fact is no draw, and the mean with too little evidence has no score.
      #expect((intervals.overall.drawn, intervals.overall.scored) == (5, 6))
    }
  }

  @Test func whatIsNotDrawnSaysWhy() throws {
    let found = try DrawnStudy().run()
    let fact = try #require(found.units[2].indicators.first { $0.id.description == "resident.buildings" })
    #expect(fact.reason?.code == "interval.stated-fact")
    #expect(fact.score == nil)
    #expect(!found.units[2].indicators.contains { $0.id.description == "resident.median" })
  }

  @Test func fewerThanFiveClustersAreNotDrawn() throws {
    let setting = try DrawnStudy { rubric in
      rubric.indicators = rubric.indicators.map { indicator in
        guard indicator.id.description == "committee.events" else { return indicator }
        var indicator = indicator
        indicator.measure = .count(EventSelection(by: .only([.socialOrganization])))
        return indicator
      }
    }
    let found = try #require(setting.run().units[0].indicators.first { $0.id.description == "committee.events" })
    #expect(found.reason?.code == "interval.too-few")
    #expect(found.clusters == 0)
  }

  @Test func ranksComeWithTheirRange() throws {
    let setting = try DrawnStudy()
    let ranking = try #require(setting.run().rankings.first)
    #expect(ranking.entries.map(\.rank) == (try #require(setting.rankings.first)).entries.map(\.rank))
    for entry in ranking.entries {
      #expect((1...6).contains(entry.byChance.lowerBound) && (1...6).contains(entry.byAssumptions.upperBound))
      #expect(entry.byChance.contains(entry.rank))
    }
    #expect(ranking.assumptions.map(\.assumption) == [.chance, .weights, .aggregation, .missing, .parts])
    #expect(ranking.assumptions.map(\.ways) == [nil, nil, 3, 2, 5])
    #expect(ranking.assumptions.allSatisfy { ($0.total?.units ?? 0) > 0 })
    #expect(ranking.meanShift > .zero)
  }

  @Test func eachOtherChoiceIsTriedByItself() throws {
    let setting = try DrawnStudy()
    let ranking = try #require(setting.run().rankings.first)
    let choices = ranking.alternatives.map(\.choice)
    #expect(choices.contains(.aggregation("geometric")) && choices.contains(.missing("zero")))
    #expect(choices.contains(.withoutRecommendation("R3")) && choices.contains(.withoutDimension("order")))
    // Left out and evaluated anew must be the same.
    let without = try DrawnStudy { $0.indicators.removeAll { $0.recommendation == "R4" } }
    let expected = try #require(without.rankings.first)
    let found = try #require(ranking.alternatives.first { $0.choice == .withoutRecommendation("R4") })
    for (entry, rank) in zip(ranking.entries, found.ranks) {
      #expect(expected.entries.first { $0.unit == entry.unit }?.rank == rank)
    }
  }

  @Test func theOnlyRecommendationIsNotLeftOut() throws {
    let setting = try DrawnStudy { rubric in
      rubric.indicators = rubric.indicators.map { indicator in
        var indicator = indicator
        indicator.recommendation = "R1"
        return indicator
      }
    }
    let ranking = try #require(setting.run().rankings.first)
    #expect(!ranking.alternatives.contains { $0.choice == .withoutRecommendation("R1") })
    #expect(!ranking.assumptions.contains { $0.assumption == .parts })
  }

  @Test func aDrawOfNothingHasNoLogarithmAndKeepsWhatWasMeasured() throws {
    // Of eight records often none is drawn; 0 itself would score 100 on this scale, any logarithm less.
    let few = try EventCondition.read(#"note in ["第0条", "第1条", "第2条", "第3条", "第4条", "第5条", "第6条", "第7条"]"#)
    let setting = try DrawnStudy { rubric in
      rubric.indicators = rubric.indicators.map { indicator in
        var indicator = indicator
        guard indicator.id.description == "committee.events" else { return indicator }
        indicator.measure = .count(EventSelection(by: .any, condition: few))
        indicator.transform = .ln
        indicator.scale = .linear([
          Scale.Point(value: .zero, score: ExactDecimal(100)), Scale.Point(value: ExactDecimal(4), score: .zero),
        ])
        return indicator
      }
    }
    let table = setting.study(replicates: 2_000).run().replicates
    var kept = 0
    for unit in setting.units {
      let rows = table.rows.filter { $0.unit == unit.unit.id && $0.id == "committee.events" }
      let values = try #require(rows.first { $0.level == "value" }).values
      let scores = try #require(rows.first { $0.level == "score" }).values
      // Equal values have equal scores, and no value is 0.
      #expect(
        Set(zip(values, scores).map { "\(String(describing: $0)) \(String(describing: $1))" }).count
          == Set(values).count)
      #expect(!values.contains(.zero))
      kept += values.count { $0 == FixedDecimal(rounding: ExactDecimal(8)) }
    }
    #expect(kept > 0)
  }

  @Test func fewerThanFivePeersHaveIntervalsAndNoRanks() throws {
    let found = try DrawnStudy(communities: 4).run()
    #expect(found.rankings.isEmpty)
    #expect(found.units.allSatisfy { $0.overall.interval != nil })
  }

  @Test func oneUnitAloneIsNoFault() throws {
    let found = try DrawnStudy(communities: 1).run()
    #expect(found.units.count == 1)
    let group = try #require(found.agreement.first?.groups.first)
    guard case .failure(let undefined) = group.alpha else {
      Issue.record("α of one unit")
      return
    }
    #expect(undefined.reason.code == "agreement.too-few-units")
  }

  @Test func nothingScoredIsNoFault() throws {
    let setting = try DrawnStudy { rubric in
      rubric.indicators = rubric.indicators.map { indicator in
        var indicator = indicator
        indicator.measure = .mean(of: "participants", EventSelection(by: .any))
        return indicator
      }
    }
    let found = setting.run()
    #expect(found.rankings.isEmpty)
    #expect(found.units.allSatisfy { $0.overall.interval == nil && $0.indicators.isEmpty })
  }

  @Test func everyReplicateIsThere() throws {
    let setting = try DrawnStudy()
    let table = setting.study().run().replicates
    let rows = table.rows.filter { $0.unit == "c1" }
    #expect(rows.filter { $0.level == "overall" }.count == 1)
    #expect(rows.filter { $0.level == "score" }.count == 5)
    #expect(rows.allSatisfy { $0.values.count == 200 })
  }
}
