import Foundation
import TestSupport
import Testing

@Suite struct BadInputTests {
  @Test(arguments: BadInput.all)
  func isToldClearlyAndLeavesNothingBehind(input: BadInput) throws {
    let base = try BaseAssessment()
    defer { base.remove() }
    try input.spoil(base)
    let before = try base.listing()
    let run = try CommandRun(["evaluate", "assessment.yaml", "--output", "out", "--language", "en"], in: base.folder)
    let chinese = try CommandRun(
      ["evaluate", "assessment.yaml", "--output", "out", "--language", "zh"], in: base.folder)
    let after = try base.listing()
    #expect(before == after, "nothing may be left behind")
    #expect(run.status == 2)
    #expect(chinese.status == 2)
    #expect(run.output.isEmpty)
    let transcript = """
      exit code: \(run.status)
      listing before: \(before.filter { $0.hasPrefix("out") })
      listing after: \(after.filter { $0.hasPrefix("out") })
      -- standard error (en)
      \(run.errors)
      -- standard error (zh)
      \(chinese.errors)
      """
    expectGolden(transcript, named: "bad-input/\(input).txt")
  }

  @Test func aReadOnlyFolderIsRefusedBeforeAnyWork() throws {
    // Root may write anywhere, so the folder has to be one that not even root can write to.
    let base = try BaseAssessment()
    defer { base.remove() }
    let run = try CommandRun(
      ["evaluate", "assessment.yaml", "--output", "/proc/plumbline", "--language", "en"], in: base.folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("output.not-writ"))
    #expect(try base.listing().contains { $0.hasPrefix("out") } == false)
  }

  @Test func badUsageExitsWith64AndTeaches() throws {
    let base = try BaseAssessment()
    defer { base.remove() }
    let run = try CommandRun(["evaluate", "--outptu", "x"], in: base.folder)
    #expect(run.status == 64)
    #expect(run.errors.contains("plumbline evaluate"))
    #expect(try CommandRun(["evaluate", "--help"], in: base.folder).output.contains("Example:"))
  }
}
