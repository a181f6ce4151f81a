import CanonicalJSON
import Foundation
import TestSupport
import Testing

@Suite struct CustodyCommandTests {
  private func inBase(_ body: (BaseAssessment) throws -> Void) throws {
    let base = try BaseAssessment()
    defer { base.remove() }
    try body(base)
  }

  private func run(_ arguments: [String], _ base: BaseAssessment) throws -> CommandRun {
    try CommandRun(arguments, in: base.folder)
  }

  @Test func sealsProvesAndVerifies() throws {
    try inBase { base in
      #expect(try run(["keygen", "甲.pem"], base).status == 0)
      let sealed = try run(["seal", "logs/河沿.csv", "logs/石桥.csv", "--output", "移交.json", "--key", "甲.pem"], base)
      #expect(sealed.status == 0, "\(sealed.errors)")
      #expect(sealed.output.contains("Merkle root"))
      #expect(try run(["seal", "logs/河沿.csv", "--output", "移交.json"], base).errors.contains("seal.exists"))
      let verified = try run(["verify", "移交.json", "--key", "甲.pub.pem"], base)
      #expect(verified.status == 0 && verified.output.hasPrefix("verified\nsigned by "), "\(verified.errors)")
      let proof = try run(["prove", "移交.json", "logs/河沿.csv", "--line", "2", "--output", "证明.json"], base)
      #expect(proof.status == 0, "\(proof.errors)")
      #expect(try run(["verify", "证明.json", "--seal", "移交.json"], base).status == 0)
      let alone = try run(["verify", "证明.json"], base)
      #expect(alone.status == 1 && alone.errors.contains("proof.without-seal"))
      try base.replace("\"number\":\"2\"", with: "\"number\":\"3\"", in: "证明.json")
      let wrong = try run(["verify", "证明.json", "--seal", "移交.json", "--language", "zh"], base)
      #expect(wrong.status == 1 && wrong.output.hasPrefix("未通过") && wrong.errors.contains("proof.wrong"))
    }
  }

  @Test func anEvaluationStopsWhereALogIsNotWhatWasSealed() throws {
    try inBase { base in
      #expect(try run(["seal", "logs/河沿.csv", "logs/石桥.csv", "--output", "移交.json"], base).status == 0)
      try base.replace("seed:", with: "seals: {files: 移交.json}\nseed:", in: "assessment.yaml")
      let good = try run(["evaluate", "assessment.yaml", "--output", "out"], base)
      #expect(good.status == 0, "\(good.errors)")
      let manifest = try JSONValue(parsing: Repository.bytes(base.folder.appendingPathComponent("out/manifest.json")))
      #expect(manifest["custody"]?.elements?.compactMap { $0["state"]?.text } == ["same", "same"])
      // The page, the text and the terminal say of each log what it is; whoever reproduces gets them byte for byte.
      for name in ["report.html", "report.md"] {
        let report = String(
          decoding: try Repository.bytes(base.folder.appendingPathComponent("out/" + name)), as: UTF8.self)
        #expect(report.contains("logs/河沿.csv：与封存时相同") && report.contains("logs/石桥.csv: as sealed"), "\(name)")
      }
      #expect(good.output.contains("logs/石桥.csv: as sealed"), "\(good.output)")
      #expect(try run(["reproduce", "out", "--logs", "logs"], base).status == 0)
      let lines = String(
        decoding: try Repository.bytes(base.folder.appendingPathComponent("logs/河沿.csv")), as: UTF8.self
      ).split(separator: "\n", omittingEmptySubsequences: false)
      var swapped = lines
      swapped.swapAt(1, 2)
      try base.write(swapped.joined(separator: "\n"), to: "logs/河沿.csv")
      let stopped = try run(["evaluate", "assessment.yaml", "--output", "other"], base)
      #expect(stopped.status == 2 && stopped.errors.contains("seal.record-differs"), "\(stopped.errors)")
      #expect(stopped.errors.contains("record 2"))
      try base.replace("files: 移交.json", with: "files: 移交.json, differing: warn", in: "assessment.yaml")
      let warned = try run(["evaluate", "assessment.yaml", "--output", "other"], base)
      #expect(warned.status == 0 && warned.errors.contains("seal.record-differs"), "\(warned.errors)")
      // The order of records inside a file changes no figure.
      let results = try ["out", "other"].map {
        try Repository.bytes(base.folder.appendingPathComponent("\($0)/assessment.json"))
      }
      #expect(results[0] == results[1])
      #expect(warned.output.contains("logs/河沿.csv: not what was sealed"), "\(warned.output)")
      try base.write(lines.joined(separator: "\n") + "\n", to: "logs/新.csv")
      try FileManager.default.removeItem(at: base.folder.appendingPathComponent("logs/河沿.csv"))
      try base.write(lines.joined(separator: "\n"), to: "logs/河沿.csv")
    }
  }

  @Test func signsVerifiesAndReproduces() throws {
    try inBase { base in
      #expect(try run(["keygen", "a.pem"], base).status == 0)
      #expect(try run(["evaluate", "assessment.yaml", "--output", "out"], base).status == 0)
      let signed = try run(["sign", "out", "--key", "a.pem"], base)
      #expect(signed.status == 0, "\(signed.errors)")
      let verified = try run(["verify", "out", "--key", "a.pub.pem", "--format", "json"], base)
      #expect(verified.status == 0, "\(verified.errors)")
      let verdict = try JSONValue(parsing: Array(verified.output.utf8.dropLast()))
      #expect(verdict["verified"]?.truth == true)
      let code = try #require(verdict["code"]?.text)
      let report = String(
        decoding: try Repository.bytes(base.folder.appendingPathComponent("out/report.md")), as: UTF8.self)
      #expect(report.contains(code.replacing("-", with: "\\-")) || report.contains(code))
      #expect(try run(["verify", "out", "--code", code.lowercased()], base).status == 0)
      #expect(
        try run(["verify", "out", "--code", "0" + code.dropFirst()], base).status == (code.hasPrefix("0") ? 0 : 1))
      let reproduced = try run(["reproduce", "out", "--logs", "logs"], base)
      #expect(reproduced.status == 0, "\(reproduced.errors)")
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o644], ofItemAtPath: base.folder.appendingPathComponent("a.pem").path)
      let open = try run(["sign", "out", "--key", "a.pem"], base)
      #expect(open.status == 2 && open.errors.contains("signing.key-open-to-others"))
    }
  }

  @Test func waiversKeepBothResultsAndStagesAreRecorded() throws {
    try inBase { base in
      try base.write(
        """
        waivers:
          - {indicator: committee.topics-triaged, unit: heyan, approver: 区委社会工作部, reason: {zh: 场地修缮, en: Repairs}, from: 2024-01-01, until: 2025-01-01, zone: Asia/Shanghai}
          - {indicator: committee.topics-triaged, unit: heyan, approver: 街道, reason: 旧, from: 2022-01-01, until: 2023-01-01, zone: Asia/Shanghai}
          - {indicator: committee.topics-triaged, unit: shiqiao, approver: 街道, reason: 半年, from: 2024-06-01, until: 2025-01-01, zone: Asia/Shanghai}
          - {indicator: committee.none, unit: heyan, approver: 街道, reason: 误, from: 2024-01-01, until: 2025-01-01, zone: "+08:00"}

        """, to: "waivers.yaml")
      try base.write(
        "stages:\n  - {stage: draft, on: 2025-02-01, by: 评估中心}\n  - {stage: ruling, on: 2025-03-01, by: 区民政局, note: 维持}\n",
        to: "stages.yaml")
      try base.replace(
        "seed:",
        with:
          "waivers: waivers.yaml\nstages: stages.yaml\nassessor: {name: 评估中心, independence: 由区里出资}\nseed:",
        in: "assessment.yaml")
      let run = try run(["evaluate", "assessment.yaml", "--output", "out"], base)
      #expect(run.status == 0, "\(run.errors)")
      for code in ["waiver.expired", "waiver.in-part", "waiver.matches-nothing"] { #expect(run.errors.contains(code)) }
      let result = try JSONValue(
        parsing: Repository.bytes(base.folder.appendingPathComponent("out/assessment.json")))
      let unit = try #require(result["units"]?.elements?.first { $0["unit"]?.text == "heyan" })
      #expect(unit["score-without-waivers"]?["value"]?.text != nil)
      let text = String(decoding: unit.canonicalBytes, as: UTF8.self)
      #expect(text.contains("\"state\":\"waived\"") && text.contains("\"without-waiver\""))
      #expect(text.contains("区委社会工作部") && text.contains("\"score\":\"50.000000\""))
      let record = try JSONValue(parsing: Repository.bytes(base.folder.appendingPathComponent("out/record.json")))
      let forces = record["waivers"]?.elements?.compactMap { $0["force"]?.text }
      #expect(forces == ["matches-nothing", "expired", "in-force", "in-part"])
      #expect(record["stages"]?.elements?.count == 2)
      let verified = try CommandRun(["verify", "out"], in: base.folder)
      #expect(verified.status == 0, "\(verified.errors)")
      let chinese = try CommandRun(["verify", "out", "--language", "zh"], in: base.folder)
      #expect(chinese.output.hasPrefix("已核实\n校验码："), "\(chinese.output)")
      #expect(chinese.output.contains("重新计算的得分数："))
    }
  }

  @Test(arguments: [
    ["prove", "seal.json", "log.csv"], ["prove", "seal.json", "log.csv", "--line", "1", "--record", "2"], ["seal"],
    ["verify"], ["sign", "out"], ["keygen"],
  ])
  func badUsageIsBadUsage(arguments: [String]) throws {
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try CommandRun(arguments, in: folder).status == 64)
  }

  @Test(arguments: ["seal", "prove", "keygen", "sign", "verify", "reproduce", "export-sql"])
  func isExplainedByHelp(command: String) throws {
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try CommandRun([command, "--help"], in: folder, environment: ["COLUMNS": "100", "LC_ALL": "C"])
    #expect(run.status == 0)
    expectGolden(run.output, named: "\(command)-help.txt")
  }
}
