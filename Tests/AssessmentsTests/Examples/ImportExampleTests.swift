import ActivityLogs
import Assessments
import Diagnostics
import Foundation
import Quantities
import Rubrics
import Scoring
import TestSupport
import Testing

/// The worked examples of logs as they come.
@Suite struct ImportExampleTests {
  @Test(arguments: ImportExample.all)
  func losesNoRecordAndGivesTheEventsAndScoresThatAreKnown(example: ImportExample) throws {
    let outcome = try Evaluation.run(example.assessment)
    #expect(outcome.diagnostics.allSatisfy { $0.severity < .error })
    let logs = outcome.result.logs
    #expect([logs.records, logs.usedRecords, logs.unused, logs.setAside, logs.duplicatesDropped] == example.counts)
    #expect(logs.usedRecords + logs.unused + logs.setAside + logs.duplicatesDropped == logs.records)
    #expect(logs.events == example.events)
    #expect(logs.digest == example.digest)
    #expect(logs.coverage.count == 1)
    var scored = 0
    for unit in outcome.result.units {
      for score in unit.indicators where score.finding.state == .scored {
        scored += 1
        guard let expected = example.scores["\(unit.unit.id) \(score.finding.indicator.id)"] else { continue }
        #expect(score.score?.rounded(places: 6) == expected, "\(unit.unit.id) \(score.finding.indicator.id)")
      }
    }
    #expect(scored >= 10)
    let found = outcome.result.units.flatMap { unit in
      unit.indicators.filter { $0.finding.state == .scored }.map { "\(unit.unit.id) \($0.finding.indicator.id)" }
    }
    #expect(Set(example.scores.keys).subtracting(found).isEmpty)
  }

  @Test(arguments: ImportExample.all)
  func hasTheEventsItWasMadeOf(example: ImportExample) throws {
    try example.inCopy { folder in
      let events = folder.appendingPathComponent("事件.csv")
      try FileManager.default.copyItem(at: example.canonical, to: events)
      let assessment = folder.appendingPathComponent("assessment.yaml")
      try ImportExample.edit(assessment) { text in
        text.replacing(/logs: .*/, with: "logs: [{files: \"事件.csv\"}]")
      }
      let outcome = try Evaluation.run(assessment.path)
      #expect(outcome.result.logs.events == example.events)
      #expect(outcome.result.logs.digest == example.digest)
    }
  }

  @Test(arguments: ImportExample.all)
  func hasAMappingWithNothingToRemark(example: ImportExample) {
    let mapping = Repository.path("Examples/imports/\(example.name)/mapping.yaml").path
    #expect(Mapping.isMapping(mapping))
    #expect(Mapping.check(mapping).isEmpty)
  }

  @Test func tellsWhatIsWrongWithRecordsThatAreSetAside() throws {
    let form = try Evaluation.run(try ImportExample.named("wechat-form").assessment)
    #expect(form.result.logs.reasons == ["record.time-out-of-range": 1])
    #expect(form.result.logs.unmapped == 1)
    let hotline = try Evaluation.run(try ImportExample.named("hotline").assessment)
    #expect(hotline.result.logs.reasons == ["record.check-failed": 1])
    #expect(hotline.diagnostics.filter { $0.code == "record.check-reported" }.count == 1)
  }

  @Test func standsOnWhatItExpects() throws {
    try ImportExample.named("hotline").inCopy { folder in
      try ImportExample.edit(folder.appendingPathComponent("mapping.yaml")) { text in
        text.replacing("records: 106", with: "records: 107")
      }
      #expect {
        try Evaluation.run(folder.appendingPathComponent("assessment.yaml").path)
      } throws: { error in
        (error as? DiagnosticsError)?.diagnostics.contains { $0.code == "mapping.records-expected" } == true
      }
    }
  }
}
