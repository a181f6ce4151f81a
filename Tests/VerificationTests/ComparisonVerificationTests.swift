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

  /// A result with its calibrations or rankings changed, the rest as it was.
  private func codes(_ key: String, _ change: ([JSONValue]) throws -> [JSONValue]) throws -> [String] {
    let small = try Self.bundle()
    defer { small.remove() }
    var result = try #require(try JSONValue(parsing: small.bytes("assessment.json")).members)
    result[key] = .array(try change(try #require(result[key]?.elements)))
    try small.write(JSONValue.object(result).canonicalBytes, to: "assessment.json")
    try small.rewriteManifest()
    return try small.codes()
  }

  private func changing(_ value: JSONValue, _ key: String, _ change: ([JSONValue]) throws -> [JSONValue]) throws
    -> JSONValue
  {
    var members = try #require(value.members)
    members[key] = .array(try change(try #require(members[key]?.elements)))
    return .object(members)
  }

  @Test(
    "are found out where a unit came that is none, is left out, or brought what was not found",
    arguments: ["庚", "甲", "己"])
  func brought(_ unit: String) throws {
    let small = try Self.bundle()
    defer { small.remove() }
    let result = try JSONValue(parsing: small.bytes("assessment.json"))
    let calibration = try #require(result["calibrations"]?.elements?.last)
    // Computed anew of what they say, so that all figures fit each other.
    let changed = try changing(calibration, "units") { entries in
      entries.filter { $0["unit"]?.text != unit }
    }
    #expect((changed == calibration) == (unit == "庚"))
    let codes = try codes("calibrations") { calibrations in
      calibrations.dropLast() + [unit == "庚" ? try renamed(calibration, to: unit) : changed]
    }
    #expect(codes.contains("verify.figure-wrong"))
  }

  /// The comparison with its first unit under another name.
  private func renamed(_ calibration: JSONValue, to name: String) throws -> JSONValue {
    try changing(calibration, "units") { entries in
      var first = try #require(entries.first?.members)
      first["unit"] = .string(name)
      return [.object(first)] + entries.dropFirst()
    }
  }

  @Test("ranks by Copeland's rule are found out where one is changed, left out or out of order")
  func copeland() throws {
    func codes(_ change: ([JSONValue]) throws -> [JSONValue]) throws -> [String] {
      try self.codes("rankings") { rankings in
        [try changing(try #require(rankings.first), "copeland", change)] + rankings.dropFirst()
      }
    }
    #expect(try codes { $0 } == [])
    let wrong = ["verify.figure-wrong"]
    #expect(try codes { _ in [] } == wrong)
    #expect(try codes { Array($0.reversed()) } == wrong)
    #expect(try codes { Array($0.dropLast()) } == wrong)
    for key in ["rank", "wins", "losses"] {
      let changed = try codes { entries in
        var last = try #require(entries.last?.members)
        last[key] = .string(String((last[key]?.text.flatMap { Int($0) } ?? 0) + 1))
        return entries.dropLast() + [.object(last)]
      }
      #expect(changed == wrong, "\(key)")
    }
    // Ranks that fit each other, but not the parts.
    let swapped = try codes { entries in
      let names = entries.map { $0["unit"] ?? .null }
      return try zip(entries, [names[1], names[0]] + names.dropFirst(2)).map { entry, name in
        var members = try #require(entry.members)
        members["unit"] = name
        return .object(members)
      }
    }
    #expect(swapped == wrong)
  }
}
