internal import Foundation
internal import TestSupport
internal import Testing

/// The engine agrees with a naive second implementation, written from SEMANTICS alone.
struct AgreementTests {
  /// The number of random logs.
  private static let samples = 1_000
  /// How many disagreements are told before it stops.
  private static let limit = 5

  @Test("the engine and a naive implementation agree on random rubrics and logs", arguments: 0..<4)
  func agreesOnRandomLogs(part: Int) throws {
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let check = SampleCheck(folder: folder)
    var told = 0
    for number in 0..<(Self.samples / 4) where told < Self.limit {
      let sample = Sample(seed: UInt64(number * 4 + part))
      guard let first = check.disagreements(in: sample).first else { continue }
      told += 1
      Issue.record("\(check.report(first, in: sample))")
    }
  }
}
