import CanonicalJSON
import Foundation
import TestSupport
import Testing

/// Slips that people make when they write rubrics and assessments: each is pointed at to the character, and said what to
/// write instead.
///
/// Every fixture is one file with a slip; `↓` stands before each place that must be pointed at and is taken out first.
@Suite struct MistakeTests {
  /// A file with a slip.
  struct Mistake: Sendable, CustomStringConvertible {
    /// Its name.
    let description: String
    /// The file that it stands in for, below the folder of the base.
    let place: String
    /// What the file holds.
    let text: String
    /// Where the slips are: lines and columns from 1, columns in Unicode scalars.
    let slips: [Slip]
  }

  /// A place in a file.
  struct Slip: Sendable, Hashable, Comparable {
    var line: Int
    var column: Int

    static func < (left: Slip, right: Slip) -> Bool { (left.line, left.column) < (right.line, right.column) }
  }

  static let folder = Repository.path("Tests/CommandsTests/Fixtures/mistakes")

  static let all: [Mistake] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".yaml") }.sorted().compactMap { name in
      guard let bytes = try? Repository.bytes(folder.appendingPathComponent(name)) else { return nil }
      return mistake(named: String(name.dropLast(5)), marked: String(decoding: bytes, as: UTF8.self))
    }
  }()

  /// Takes the marks out.
  private static func mistake(named name: String, marked: String) -> Mistake {
    var (text, slips, position) = ("", [Slip](), Slip(line: 1, column: 1))
    for scalar in marked.unicodeScalars {
      guard scalar != "↓" else {
        slips.append(position)
        continue
      }
      text.unicodeScalars.append(scalar)
      position =
        scalar == "\n"
        ? Slip(line: position.line + 1, column: 1) : Slip(line: position.line, column: position.column + 1)
    }
    let kind = String(marked.prefix { $0 != "\n" }).replacing("# in: ", with: "")
    let places = [
      "rubric": "rubric/rubric.yaml", "indicators": "rubric/indicators/slip.yaml",
      "vocabulary": "rubric/vocabulary.yaml", "register": "rubric/recommendations.yaml",
      "assessment": "assessment.yaml", "judgements": "judgements.yaml",
    ]
    return Mistake(description: name, place: places[kind] ?? "?", text: text, slips: slips)
  }

  @Test func areMany() {
    #expect(Self.all.count >= 40)
    #expect(Self.all.allSatisfy { $0.place != "?" })
  }

  @Test(arguments: all)
  func isPointedAtAndSaidWhatToWrite(mistake: Mistake) throws {
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let work = folder.appendingPathComponent("work")
    try FileManager.default.copyItem(at: Self.folder.appendingPathComponent("base"), to: work)
    try Data(mistake.text.utf8).write(to: work.appendingPathComponent(mistake.place))
    let target = mistake.place.hasPrefix("rubric/") ? "rubric" : "assessment.yaml"

    let json = try CommandRun(["lint", target, "--format", "json"], in: work)
    let found =
      try JSONValue(parsing: Array(json.output.utf8.dropLast()))["diagnostics"]?["diagnostics"]?.elements ?? []
    let told = found.filter { $0["severity"]?.text != "information" }
    let places = told.filter { $0["file"]?.text?.hasSuffix(mistake.place) == true }.compactMap { diagnostic -> Slip? in
      let start = diagnostic["span"]?["start"]
      guard let line = start?["line"]?.wholeNumber, let column = start?["column"]?.wholeNumber else { return nil }
      return Slip(line: line, column: column)
    }
    #expect(Set(mistake.slips).isSubset(of: places), "expected \(mistake.slips), pointed at \(places)")
    #expect(!mistake.slips.isEmpty || !places.isEmpty)

    var transcript = ""
    for language in ["en", "zh"] {
      let run = try CommandRun(["lint", target, "--strict", "--language", language], in: work)
      #expect(run.status == 1)
      transcript += run.errors + (language == "en" ? "\n" : "")
    }
    expectGolden(transcript, named: "mistakes/\(mistake).txt")
  }
}
