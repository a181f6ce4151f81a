import CanonicalJSON
import Digests
import Foundation
import TestSupport
import Testing

/// The ledger that the bundle proposes for the next round.
@Suite struct NextLedgerTests {
  /// Lets the vocabulary of the copy know findings.
  private func keepFindings(_ base: BaseAssessment) throws {
    try base.replace(
      "activities:\n",
      with: "activities:\n  finding.made: {title: {zh: 提出评估意见, en: Finding made}, needs: [case]}\n",
      in: "rubric/vocabulary.yaml")
  }

  private func evaluate(_ base: BaseAssessment, output: String) throws -> CommandRun {
    let run = try CommandRun(["evaluate", "assessment.yaml", "--output", output], in: base.folder)
    #expect(run.status == 0, "\(run.errors)")
    return run
  }

  private func bytes(_ name: String, _ base: BaseAssessment) throws -> [UInt8] {
    try Repository.bytes(base.folder.appendingPathComponent(name))
  }

  @Test func theBundleHasItAndTheManifestItsDigest() throws {
    let base = try BaseAssessment()
    defer { base.remove() }
    try keepFindings(base)
    let run = try evaluate(base, output: "结果")
    #expect(run.errors.contains("结果/next-ledger.csv: 1;"), "\(run.errors)")
    let ledger = try bytes("结果/next-ledger.csv", base)
    expectGolden(ledger, named: "next-ledger.csv")
    let manifest = try JSONValue(parsing: try bytes("结果/manifest.json", base))
    let output = try #require(manifest["outputs"]?.elements?.first { $0["path"]?.text == "next-ledger.csv" })
    #expect(output["sha256"]?.text == ContentDigest(of: ledger).description)
    for report in ["结果/report.md", "结果/report.html"] {
      #expect(String(decoding: try bytes(report, base), as: UTF8.self).contains("next-ledger.csv"), "\(report)")
    }
    // What was proposed can be handed to the next round as it is.
    try base.write(ledger, to: "logs/整改台账.csv")
    try base.replace(
      "from: 2024-01-01, to: 2025-01-01", with: "from: 2025-01-01, to: 2026-01-01", in: "assessment.yaml")
    _ = try evaluate(base, output: "下一轮")
  }

  @Test func withoutFindingsInTheVocabularyThereIsNone() throws {
    let base = try BaseAssessment()
    defer { base.remove() }
    let run = try evaluate(base, output: "结果")
    #expect(!run.errors.contains("next-ledger.csv"))
    #expect(try !base.listing().contains("结果/next-ledger.csv"))
    #expect(!String(decoding: try bytes("结果/report.md", base), as: UTF8.self).contains("next-ledger.csv"))
  }
}
