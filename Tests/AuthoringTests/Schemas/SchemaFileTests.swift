import Authoring
import Diagnostics
import Foundation
import TestSupport
import Testing
import YAMLDocuments

/// The schemas and the files that they are for.
@Suite struct SchemaFileTests {
  @Test(arguments: SchemaFile.allCases)
  func isCommitted(file: SchemaFile) {
    expectCommitted(file.schema.bytes, at: "Documentation/schemas/\(file.fileName)")
  }

  @Test func hasANameOfItsOwnThatDoesNotChange() {
    #expect(SchemaFile.indicators.identifier == "urn:plumbline:schema:indicators:1")
    #expect(Set(SchemaFile.allCases.map(\.identifier)).count == SchemaFile.allCases.count)
  }

  @Test func takesEveryFileThatIsShipped() throws {
    var taken: Set<SchemaFile> = []
    for name in try Self.shippedFiles() where try !Self.isOverlayIndicators(name) {
      let file = try #require(try Self.kind(of: name), "what is \(name)?")
      let problems = try NaiveSchemaValidator(file.schema).problems(of: Self.value(of: Repository.path(name)))
      #expect(problems.isEmpty, "\(name): \(problems)")
      taken.insert(file)
    }
    // No example has waivers or stages of its own; Documentation/Custody.md shows them.
    #expect(taken.union([.waivers, .stages]) == Set(SchemaFile.allCases))
  }

  @Test(arguments: SchemaFile.allCases)
  func takesItsOwnExamplesAndDefaults(file: SchemaFile) throws {
    let validator = NaiveSchemaValidator(file.schema)
    var count = 0
    func walk(_ schema: OrderedJSON, _ path: String) throws {
      let values = (schema["examples"]?.elements ?? []) + [schema["default"]].compactMap(\.self)
      for value in values {
        let problems = try validator.problems(of: value, schema: schema, at: path)
        #expect(problems.isEmpty, "\(problems)")
        count += 1
      }
      for member in schema.members where !["examples", "default", "enum"].contains(member.name) {
        try walk(member.value, path + "/" + member.name)
      }
      for element in schema.elements ?? [] { try walk(element, path) }
    }
    try walk(file.schema, "")
    #expect(count > 5)
  }

  @Test(arguments: SchemaFile.allCases)
  func saysOfEveryKeyWhatItIsForInBothLanguages(file: SchemaFile) {
    func walk(_ schema: OrderedJSON) {
      for property in schema["properties"]?.members ?? [] where property.value["$ref"] == nil || property.name != "x" {
        let lines = (property.value["description"]?.text ?? "").split(separator: "\n")
        let isChoiceOfNames = schema["properties"].map { Set($0.members.map(\.value)).count == 1 } ?? false
        guard !isChoiceOfNames else { continue }
        #expect(lines.count == 2 && lines[0].hasSuffix(".") && lines[1].hasSuffix("。"), "\(property.name): \(lines)")
      }
      for member in schema.members { walk(member.value) }
      for element in schema.elements ?? [] { walk(element) }
    }
    walk(file.schema)
  }

  @Test(arguments: [
    ("rubric", "plumbline: 1\nrubric: Sample\nedition: \"1\"\ndimensions: {a: {}}\n"),
    ("rubric", "plumbline: 1\nrubric: sample\nedition: 1\ndimensions: {a: {}}\n"),
    ("rubric", "plumbline: 2\nrubric: sample\nedition: \"1\"\ndimensions: {a: {}}\n"),
    ("rubric", "plumbline: 1\nrubric: sample\nedition: \"1\"\ndimensions: {}\n"),
    ("rubric", "plumbline: 1\nrubric: sample\nedition: \"1\"\ndimensions: {a: {weigth: 1}}\n"),
    ("indicators", "- {id: a, actor: 业委会, dimension: a, measure: {count: {}}, pass: {at-least: 1}}\n"),
    ("indicators", "- {id: a, actor: 居委会, dimension: a, measure: {cuont: {}}, pass: {at-least: 1}}\n"),
    (
      "indicators",
      "- {id: a, actor: 居委会, dimension: a, measure: {count: {}, fact: {column: a}}, pass: {at-least: 1}}\n"
    ),
    ("indicators", "- {id: a, actor: 居委会, dimension: a, measure: {count: {}}}\n"),
    (
      "indicators",
      "- {id: a, actor: 居委会, dimension: a, measure: {count: {}}, pass: {at-least: 1}, target: {best: 1, worst: 0}}\n"
    ),
    ("indicators", "- {id: a, actor: 居委会, dimension: a, measure: {count: {}}, pass: {at-least: 1, at-most: 2}}\n"),
    ("indicators", "- {id: a, actor: 居委会, dimension: a, measure: {count: {}}, pass: {at-least: 1}, below: 0}\n"),
    ("indicators", "- {id: a, actor: 居委会, dimension: a, measure: {count: {}}, scale: [[0, 0], [1, 101]]}\n"),
    ("indicators", "- {id: a, actor: 居委会, dimension: a, measure: {count: {}}, pass: {at-least: 1}, weight: 0}\n"),
    (
      "indicators",
      "- {id: a, actor: 居委会, dimension: a, measure: {within: {from: a, to: b, limit: 5 days}}, pass: {at-least: 1}}\n"
    ),
    ("vocabulary", "activities: {a: {by: 业委会}}\n"),
    ("register", "recommendations: [{id: M1, text: a, actors: {居委会: named}}]\n"),
    ("assessment", "assessment: a\nrubric: r\nperiod: {from: 2024-01-01, to: 2025-01-01}\ncommunities: c.csv\n"),
    ("calendar", "calendar: cn-2024\nyear: 2024\ndays-off: [元旦]\nmake-up-days: []\n"),
    ("mapping", "events: [{activity: a}]\n"), ("mapping", "mapping: 1\nevents: []\n"),
    ("mapping", "mapping: 1\nevents: [{when: {column: a, is: empty}}]\n"),
    ("mapping", "mapping: 1\nevents: [{activty: a}]\n"), ("mapping", "mapping: 1\nsource: {format: pdf}\n"),
    ("mapping", "mapping: 1\nmissing: 无\n"), ("mapping", "mapping: 1\nexplode: [{columns: [a]}]\n"),
    ("judgements", "judgements: [{indicator: a, unit: b, rating: three, rater: A}]\n"),
    ("judgement-sheet", "assessor: A\ndate: 2025-02-10\nratings: {}\n"),
    ("judgement-sheet", "assessor: A\ndate: 昨天\nties: []\n"),
    ("judgement-sheet", "assessor: A\ndate: 2025-02-10\nties: []\nratings: {a: {b: {rating: three}}}\n"),
    ("judgement-sheet", "assessor: A\ndate: 2025-02-10\nties: []\nadjudications: {a: {b: {rating: 3}}}\n"),
    ("waivers", "waivers: [{indicator: a, unit: b, approver: c, reason: d, from: 2024-01-01, until: 2025-01-01}]\n"),
    ("stages", "stages: [{stage: 定稿, on: 2024-01-01, by: a}]\n"),
  ])
  func refusesWhatTheLoaderRefuses(file: String, text: String) throws {
    let file = try #require(SchemaFile(rawValue: file))
    let value = try Self.value(of: text)
    #expect(try !NaiveSchemaValidator(file.schema).problems(of: value).isEmpty)
  }

  // MARK: Files

  private static func shippedFiles() throws -> [String] {
    try ["Rubrics", "Examples"].flatMap { folder in
      try FileManager.default.subpathsOfDirectory(atPath: Repository.path(folder).path)
        .filter { $0.hasSuffix(".yaml") }.map { folder + "/" + $0 }
    }
  }

  /// Whether a file has what an overlay changes of indicators, which need not be whole there.
  private static func isOverlayIndicators(_ name: String) throws -> Bool {
    guard let end = name.ranges(of: "/indicators/").first?.lowerBound else { return false }
    let head = try Repository.bytes(Repository.path(name[..<end] + "/rubric.yaml"))
    return String(decoding: head, as: UTF8.self).contains("\nextends: ")
  }

  private static func isSheet(_ name: String) throws -> Bool {
    String(decoding: try Repository.bytes(Repository.path(name)), as: UTF8.self).contains("\nassessor: ")
  }

  private static func kind(of name: String) throws -> SchemaFile? {
    let parts = name.split(separator: "/")
    if parts.contains("indicators") { return .indicators }
    if parts.contains("judgements") { return try isSheet(name) ? .judgementSheet : .judgements }
    if parts.contains("calendars") { return .calendar }
    if parts.contains("mappings") { return .mapping }
    if parts.contains("tests") { return .tests }
    switch parts.last {
    case "rubric.yaml": return .rubric
    case "vocabulary.yaml": return .vocabulary
    case "recommendations.yaml": return .register
    case "mapping.yaml": return .mapping
    case .some(let file) where file.hasPrefix("assessment"): return .assessment
    // The assessments of an index, one for each of its variants.
    case .some where parts.starts(with: ["Examples", "indices"]) && parts.count == 4: return .assessment
    default: return nil
    }
  }

  private static func value(of file: URL) throws -> OrderedJSON {
    try value(of: String(decoding: Repository.bytes(file), as: UTF8.self))
  }

  private static func value(of text: String) throws -> OrderedJSON {
    var diagnostics: [Diagnostic] = []
    let source = SourceFile(name: "file", bytes: Array(text.utf8))
    let document = YAMLDocument.parse(source, root: .mappingOrSequence, diagnostics: &diagnostics)
    return OrderedJSON(try #require(document, "\(diagnostics.map(\.code))").root)
  }
}
