import CanonicalJSON
import Diagnostics
import Foundation
import Testing
import Verification

/// Whether changed intervals of scores are found, and bundles with intervals come out the same again.
@Suite("Intervals in a bundle")
struct IntervalVerificationTests {
  private static func bundle() throws -> SmallBundle {
    try SmallBundle { folder in
      let path = folder.appendingPathComponent("assessment.yaml")
      let text = try String(contentsOf: path, encoding: .utf8)
      try Data((text + "\nrobustness: {replicates: 100}\n").utf8).write(to: path)
    }
  }

  @Test("hold as they were written, and any digit that is changed is found")
  func anyDigit() throws {
    let small = try Self.bundle()
    defer { small.remove() }
    #expect(try small.codes() == [])
    let text = String(decoding: try small.bytes("assessment.json"), as: UTF8.self)
    // At scores and in the section on robustness alike.
    let intervals = text.matches(of: try Regex("\"(score-)?interval\":\\[\"([0-9.]+)\",\"([0-9.]+)\"\\]"))
    try #require(intervals.count > 3)
    for (index, interval) in intervals.enumerated() {
      let range = try #require(interval.output[2 + index % 2].range)
      let old = text[range]
      let other = old.dropLast() + (old.last == "7" ? "3" : "7")
      try small.write(Array(text.replacingCharacters(in: range, with: String(other)).utf8), to: "assessment.json")
      try small.rewriteManifest()
      #expect(try small.codes() == ["verify.figure-wrong"], "\(old) → \(other)")
    }
  }

  @Test("are found where they run backwards, or the section on robustness is gone")
  func backwards() throws {
    let small = try Self.bundle()
    defer { small.remove() }
    let result = try #require(try JSONValue(parsing: small.bytes("assessment.json")).members)
    let text = String(decoding: JSONValue.object(result).canonicalBytes, as: UTF8.self)
    // At the scores and in the section alike, so that the two agree.
    let turned = text.replacingOccurrences(
      of: "[\"50.000000\",\"50.000000\"]", with: "[\"60.000000\",\"50.000000\"]")
    try #require(turned != text)
    try small.write(Array(turned.utf8), to: "assessment.json")
    try small.rewriteManifest()
    #expect(try small.codes().contains("verify.figure-wrong"))

    var without = result
    without["robustness"] = nil
    try small.write(JSONValue.object(without).canonicalBytes, to: "assessment.json")
    try small.rewriteManifest()
    #expect(try small.codes().contains("verify.figure-wrong"))
  }

  @Test("come out the same again")
  func reproduced() throws {
    let small = try Self.bundle()
    defer { small.remove() }
    let report = try small.reproduce()
    #expect(report.isReproduced, "\((report.causes + report.differences).map(\.code))")
  }
}
