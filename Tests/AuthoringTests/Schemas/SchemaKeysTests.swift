import ActivityLogs
import Assessments
import Authoring
import Diagnostics
import Measurement
import RecordReaders
import RubricTesting
import Rubrics
import Testing

/// Schemas and loaders know the same keys.
@Suite struct SchemaKeysTests {
  /// More than there are ways to write any one thing.
  private static let variants = 0..<40

  @Test(arguments: SchemaFile.allCases)
  func loaderKnowsTheKeysOfTheSchemaAndNoOthers(file: SchemaFile) throws {
    var seen: Set<String> = []
    for variant in Self.variants {
      let sample = SchemaSample(of: file.schema, variant: variant)
      let diagnostics = try read(sample.text, as: file)
      #expect(!diagnostics.contains { $0.code == "yaml.missing-key" }, "\(codes(diagnostics)) \(sample.text)")
      let unknown = diagnostics.filter { $0.code == "yaml.unknown-key" }.map(\.message.arguments)
      for mapping in sample.mappings {
        let told = try #require(
          unknown.first { $0["key"] == mapping.stranger }, "nothing is said of \(mapping.stranger) in \(sample.text)")
        #expect(told["known"] == mapping.keys.joined(separator: ", "))
        seen.insert(mapping.keys.joined(separator: ","))
      }
    }
    #expect(seen.count >= 2)
  }

  @Test(arguments: SchemaFile.allCases)
  func loaderAsksForTheKeysThatTheSchemaRequires(file: SchemaFile) throws {
    var seen: Set<[String]> = []
    for variant in Self.variants {
      let whole = SchemaSample(of: file.schema, variant: variant)
      for mapping in whole.mappings where seen.insert(mapping.keys).inserted || mapping.keys == ["where"] {
        let sample = SchemaSample(of: file.schema, variant: variant, emptying: mapping.stranger)
        let missing = try read(sample.text, as: file).filter { $0.code == "yaml.missing-key" }
        let told = Set(missing.compactMap { $0.message.arguments["key"] })
        #expect(told == Set(mapping.required), "\(sample.text)")
      }
    }
  }

  @Test(arguments: SchemaFile.allCases)
  func loaderLooksAtTheValueOfEveryKey(file: SchemaFile) throws {
    var seen: Set<[String]> = []
    for variant in Self.variants {
      let whole = SchemaSample(of: file.schema, variant: variant)
      for mapping in whole.mappings {
        for key in mapping.keys where seen.insert(mapping.keys + [key]).inserted {
          let sample = SchemaSample(of: file.schema, variant: variant, spoiling: (mapping.stranger, key))
          guard let value = sample.text.ranges(of: SchemaSample.nothing).first else {
            // Another of several ways was taken here, so this key is not there; a later variant has it.
            seen.remove(mapping.keys + [key])
            continue
          }
          let start = sample.text[..<value.lowerBound].utf8.count
          let span = start..<(start + SchemaSample.nothing.utf8.count)
          let isTold = try read(sample.text, as: file).contains {
            $0.place?.span.map { span.contains($0.start.offset) } ?? false
          }
          #expect(isTold, "nothing is said of \(key) in \(sample.text)")
        }
      }
    }
  }

  private func codes(_ diagnostics: [Diagnostic]) -> [String] { diagnostics.map(\.code) }

  /// What the loader says of a text in place of a file of that kind.
  private func read(_ text: String, as file: SchemaFile) throws -> [Diagnostic] {
    var rubric = SmallRubric()
    switch file {
    case .rubric: rubric.files["rubric.yaml"] = text
    case .indicators: rubric.files["indicators/order.yaml"] = text
    case .vocabulary: rubric.files["vocabulary.yaml"] = text
    case .register: rubric.files["recommendations.yaml"] = text
    case .assessment:
      var diagnostics: [Diagnostic] = []
      _ = AssessmentDefinition.load(source(text), zones: .system, diagnostics: &diagnostics)
      return diagnostics
    case .calendar:
      var diagnostics: [Diagnostic] = []
      _ = CalendarFile.load(source(text), diagnostics: &diagnostics)
      return diagnostics
    case .mapping:
      var diagnostics: [Diagnostic] = []
      _ = Mapping.load(source(text), zones: ZoneDirectory.system.rules(for:), diagnostics: &diagnostics)
      return diagnostics
    case .waivers:
      var diagnostics: [Diagnostic] = []
      _ = Waiver.load(source(text), zones: .system, diagnostics: &diagnostics)
      return diagnostics
    case .stages:
      var diagnostics: [Diagnostic] = []
      _ = EvaluationStage.load(source(text), diagnostics: &diagnostics)
      return diagnostics
    case .tests:
      var diagnostics: [Diagnostic] = []
      _ = TestReading(of: try #require(rubric.check().rubric)).read(source(text), diagnostics: &diagnostics)
      return diagnostics
    case .judgements, .judgementSheet:
      var diagnostics: [Diagnostic] = []
      let loaded = try #require(rubric.check().rubric)
      let table = CSVTable(source("community\njinning\n"), diagnostics: &diagnostics)
      let units = UnitTree.load(
        communities: try #require(table), facts: nil, vocabulary: loaded.vocabulary, diagnostics: &diagnostics)
      let terms = JudgementTerms(rubric: loaded, units: try #require(units))
      _ = JudgementFile.load(
        source(text), as: file == .judgements ? .list : .sheet, terms: terms, diagnostics: &diagnostics)
      return diagnostics
    }
    return rubric.check().diagnostics
  }

  private func source(_ text: String) -> SourceFile { SourceFile(name: "file", bytes: Array(text.utf8)) }
}
