import CanonicalJSON
import Foundation
import Testing
import Verification

/// Whether changed comparisons of units are found.
@Suite("Comparisons of units in a bundle")
struct ComparisonVerificationTests {
  /// A bundle of six communities compared by two indicators, one of them imputed.
  private static func bundle() throws -> SmallBundle {
    try SmallBundle { folder in
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
        try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
      }
      let files = [
        "assessment.yaml": """
        assessment: compared
        rubric: rubric
        period: {from: 2024-01-01, to: 2025-01-01, zone: UTC}
        communities: communities.csv
        """,
        "communities.csv": """
        community,name,a,b
        甲,甲,1,3
        乙,乙,2,1
        丙,丙,3,4
        丁,丁,4,1
        戊,戊,5,5
        己,己,60,
        """,
        "rubric/rubric.yaml": """
        plumbline: 1
        rubric: compared
        edition: "1"
        levels: [dimension]
        actors: {resident: {}}
        dimensions: {order: {}}
        copeland: true
        published: {places: 2}
        relative: {normalise: z-score, impute: mean, treat: {winsorise: 2, kurtosis: 3}}
        """,
        "rubric/indicators/all.yaml": """
        - {id: a, dimension: order, measure: {fact: {column: a}}, relative: {}}
        - {id: b, dimension: order, measure: {fact: {column: b}}, relative: {better: lower}}
        """,
      ]
      for (name, text) in files {
        let path = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(
          at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data((text + "\n").utf8).write(to: path)
      }
    }
  }

  @Test("hold as they were written, scores below 0 included")
  func holds() throws {
    let small = try Self.bundle()
    defer { small.remove() }
    #expect(try small.codes() == [])
    let result = try JSONValue(parsing: small.bytes("assessment.json"))
    let calibrations = try #require(result["calibrations"]?.elements)
    #expect(calibrations.count == 2)
    #expect(calibrations[0]["treatment"]?["winsorised-high"]?.text == "1")
    #expect(calibrations[1]["measured"]?.text == "5")
    #expect(result["units"]?.elements?.contains { $0["score"]?["value"]?.text?.hasPrefix("-") ?? false } == true)
  }

  @Test(
    "are found out wherever one figure is changed",
    arguments: ["value", "imputed", "treated", "score", "maximum", "skewness", "published"])
  func changed(_ name: String) throws {
    let small = try Self.bundle()
    defer { small.remove() }
    let text = String(decoding: try small.bytes("assessment.json"), as: UTF8.self)
    let figure = try #require(try Regex("\"\(name)\":\"(-?[0-9.]+)\"").firstMatch(in: text))
    let old = try #require(figure.output[1].substring)
    let last = try #require(old.last)
    let other = old.dropLast() + (last == "7" ? "3" : "7")
    let range = try #require(figure.output[1].range)
    try small.write(Array(text.replacingCharacters(in: range, with: String(other)).utf8), to: "assessment.json")
    try small.rewriteManifest()
    #expect(try small.codes().contains("verify.figure-wrong"), "\(old) → \(other)")
  }
}
