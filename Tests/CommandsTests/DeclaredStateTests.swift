import CanonicalJSON
import Foundation
import TestSupport
import Testing

/// Inputs that are thin but not wrong: the run succeeds and the result says what is missing.
@Suite struct DeclaredStateTests {
  private func result(_ spoil: (BaseAssessment) throws -> Void) throws -> JSONValue {
    let base = try BaseAssessment()
    defer { base.remove() }
    try spoil(base)
    let run = try CommandRun(["evaluate", "assessment.yaml", "--format", "json"], in: base.folder)
    #expect(run.status == 0, "\(run.errors)")
    return try JSONValue(parsing: Array(run.output.utf8.dropLast()))
  }

  private func indicators(of unit: String, in result: JSONValue) -> [String: JSONValue] {
    var found: [String: JSONValue] = [:]
    func walk(_ node: JSONValue) {
      for indicator in node["indicators"]?.elements ?? [] { found[indicator["id"]?.text ?? ""] = indicator }
      for group in node["groups"]?.elements ?? [] { walk(group) }
    }
    for node in result["units"]?.elements ?? [] where node["unit"]?.text == unit { walk(node) }
    return found
  }

  private func codes(of result: JSONValue) -> [String] {
    (result["warnings"]?.elements ?? []).compactMap { $0["code"]?.text }
  }

  @Test func theBaseIsScored() throws {
    let result = try result { _ in }
    let heyan = indicators(of: "heyan", in: result)
    #expect(heyan["committee.topics-triaged"]?["measure"]?["numerator"]?.text == "1")
    #expect(heyan["committee.topics-triaged"]?["measure"]?["denominator"]?.text == "2")
    #expect(heyan["committee.topics-triaged"]?["score"]?.text == "50.000000")
    #expect(heyan["resident.buildings-heard"]?["score"]?.text == "50.000000")
  }

  @Test func aLogWithoutEventsIsInsufficientEvidenceAndNeverNought() throws {
    let result = try result {
      for name in ["logs/河沿.csv", "logs/石桥.csv"] { try $0.write("time,community,actor,activity\n", to: name) }
    }
    #expect(codes(of: result) == ["result.no-events"])
    for unit in ["heyan", "shiqiao"] {
      let found = indicators(of: unit, in: result)
      #expect(found.values.allSatisfy { $0["state"]?.text == "insufficient-evidence" && $0["score"] == .null })
    }
  }

  @Test func anAssessmentWithoutLogsIsTheSame() throws {
    let result = try result { try $0.replace("logs: [{files: \"logs/*.csv\"}]\n", with: "", in: "assessment.yaml") }
    #expect(codes(of: result) == ["result.no-events"])
  }

  @Test func aFactOfNoughtMakesACoverageNotApplicable() throws {
    let result = try result { try $0.replace("danzao,4", with: "danzao,0", in: "communities.csv") }
    let heyan = indicators(of: "heyan", in: result)
    #expect(heyan["resident.buildings-heard"]?["state"]?.text == "not-applicable")
  }

  @Test func badRecordsWithinTheLimitAreSetAsideAndCounted() throws {
    let result = try result {
      try $0.replace("seed: \"7\"", with: "seed: \"7\"\nbad-records: {stop-above: 20%}", in: "assessment.yaml")
      try $0.replace("居委会", with: "业委会", in: "logs/河沿.csv")
    }
    #expect(result["log"]?["events"]?.text == "4")
    #expect(result["log"]?["set-aside"]?.text == "1")
    #expect(codes(of: result).contains("result.records-set-aside"))
  }

  @Test func unlistedUnitsAreIgnoredWhereTheAssessmentSaysSo() throws {
    let result = try result {
      try $0.replace("seed: \"7\"", with: "seed: \"7\"\nunknown-units: ignore", in: "assessment.yaml")
      try $0.replace("s1,2024-05-01T09:00:00+08:00,shiqiao", with: "s1,2024-05-01T09:00:00+08:00,别处", in: "logs/石桥.csv")
    }
    #expect(result["log"]?["ignored"]?.text == "1")
  }

  @Test func anActorsChineseNameMeetsTheRubricsTerm() throws {
    let result = try result {
      try $0.replace(
        "where: 'activity == \"topic.raised\"'", with: "by: any, where: 'actor == \"resident\"'",
        in: "rubric/indicators/mechanism-design.yaml")
    }
    let heyan = indicators(of: "heyan", in: result)
    #expect(heyan["resident.buildings-heard"]?["measure"]?["numerator"]?.text == "2")
  }

  @Test func aRefusedSourceIsToldAndNeverScored() throws {
    let result = try result {
      try $0.replace("seed: \"7\"", with: "seed: \"7\"\nsources: 来源.csv", in: "assessment.yaml")
      try $0.replace(
        "  weight: 2", with: "  weight: 2\n  sources: [议题台账]", in: "rubric/indicators/mechanism-design.yaml")
      let rows = (1...12).map { "heyan,议题台账,2024-\($0 < 10 ? "0" : "")\($0),\($0 == 7 ? "refused" : "supplied")" }
      try $0.write((["body,source,month,status"] + rows).joined(separator: "\n"), to: "来源.csv")
    }
    let heyan = indicators(of: "heyan", in: result)["committee.topics-triaged"]
    #expect(heyan?["state"]?.text == "insufficient-evidence")
    #expect(heyan?["reason"]?["code"]?.text == "finding.source-refused")
    #expect(heyan?["reason"]?["arguments"]?["months"]?.text == "2024-07")
    #expect(heyan?["measure"]?["value"]?.text == "0.500000", "the value is still shown")
    let shiqiao = indicators(of: "shiqiao", in: result)["committee.topics-triaged"]
    #expect(shiqiao?["reason"]?["code"]?.text == "finding.source-not-supplied")
  }

  /// Has the committee's indicator keep accounts that begin with the balances of a file.
  private func keepAccounts(_ base: BaseAssessment) throws {
    try base.replace(
      "order: {anchor: topic.raised, steps: [topic.raised, topic.triaged]}",
      with: "reconcile: {account: case, of: hours, in: topic.raised, out: topic.triaged, opening: 期初.csv}",
      in: "rubric/indicators/mechanism-design.yaml")
  }

  @Test func openingBalancesThatAreNotThereAreInsufficientEvidenceWithAWarning() throws {
    let without = try result { try keepAccounts($0) }
    #expect(codes(of: without).contains("result.tables-missing"))
    for unit in ["heyan", "shiqiao"] {
      let accounts = indicators(of: unit, in: without)["committee.topics-triaged"]
      #expect(accounts?["state"]?.text == "insufficient-evidence")
      #expect(accounts?["reason"]?["arguments"]?["file"]?.text == "期初.csv")
    }
    let with = try result {
      try keepAccounts($0)
      // An account of which one event does not say how much is left open.
      try $0.replace("topic.raised,t1,1栋,", with: "topic.raised,t1,1栋,1", in: "logs/河沿.csv")
      try $0.write("unit,account,balance\nheyan,t1,10\n", to: "期初.csv")
    }
    #expect(!codes(of: with).contains("result.tables-missing"))
    #expect(indicators(of: "heyan", in: with)["committee.topics-triaged"]?["state"]?.text == "scored")
  }

  @Test func workingDaysOfAYearWithoutACalendarAreAnErrorThatNamesTheYear() throws {
    func heyan(_ years: [Int]) throws -> JSONValue? {
      let result = try result { base in
        try base.replace(
          "order: {anchor: topic.raised, steps: [topic.raised, topic.triaged]}",
          with: "within: {from: topic.raised, to: topic.triaged, limit: 5wd}",
          in: "rubric/indicators/mechanism-design.yaml")
        try base.replace(
          "seed: \"7\"", with: "seed: \"7\"\ncalendar: \(years.map { "\($0).yaml" })", in: "assessment.yaml")
        for year in years {
          try base.write("calendar: c\(year)\nyear: \(year)\ndays-off: []\nmake-up-days: []\n", to: "\(year).yaml")
        }
      }
      return indicators(of: "heyan", in: result)["committee.topics-triaged"]
    }
    #expect(try heyan([2024])?["state"]?.text == "scored")
    let without = try heyan([2023, 2025])
    #expect(without?["state"]?.text == "error")
    #expect(without?["reason"]?["arguments"]?["year"]?.text == "2024")
  }

  @Test func theManifestHoldsEveryTableAndCalendar() throws {
    let base = try BaseAssessment()
    defer { base.remove() }
    try keepAccounts(base)
    try base.replace("seed: \"7\"", with: "seed: \"7\"\nstrata: strata.csv\ncalendar: 历.yaml", in: "assessment.yaml")
    try base.write("unit,account,balance\nheyan,t1,10\n", to: "期初.csv")
    try base.write("community,group,residents\nheyan,老人,9\n", to: "strata.csv")
    try base.write("calendar: c\nyear: 2024\ndays-off: []\nmake-up-days: []\n", to: "历.yaml")
    let run = try CommandRun(["evaluate", "assessment.yaml", "--output", "out"], in: base.folder)
    #expect(run.status == 0, "\(run.errors)")
    let manifest = try JSONValue(
      parsing: Repository.bytes(base.folder.appendingPathComponent("out/manifest.json")))
    let inputs = (manifest["inputs"]?.elements ?? []).map { "\($0["role"]?.text ?? "") \($0["name"]?.text ?? "")" }
    #expect(Set(["calendar 历.yaml", "strata strata.csv", "opening 期初.csv"]).isSubset(of: inputs), "\(inputs)")
  }
}
