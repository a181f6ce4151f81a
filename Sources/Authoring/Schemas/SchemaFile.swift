internal import ActivityLogs
internal import Assessments
package import Diagnostics
internal import RubricTesting
internal import Rubrics
package import YAMLDocuments

/// A file of the rubric language that has a JSON Schema.
package enum SchemaFile: String, Sendable, CaseIterable {
  /// `rubric.yaml`.
  case rubric
  /// `indicators/*.yaml`.
  case indicators
  /// `vocabulary.yaml`.
  case vocabulary
  /// The register of recommendations.
  case register
  /// An assessment.
  case assessment
  /// A list of judgements.
  case judgements
  /// An assessor's sheet of judgements.
  case judgementSheet = "judgement-sheet"
  /// A calendar of working days.
  case calendar
  /// A mapping of logs.
  case mapping
  /// A file of waivers.
  case waivers
  /// A file of an evaluation's stages.
  case stages
  /// A file of a rubric's tests.
  case tests

  /// What stands in the file.
  package var kind: YAMLValueKind {
    switch self {
    case .rubric: RubricLanguage.rubricFile
    case .indicators: RubricLanguage.indicatorFile
    case .vocabulary: RubricLanguage.vocabularyFile
    case .register: RubricLanguage.registerFile
    case .assessment: AssessmentLanguage.assessmentFile
    case .judgements: AssessmentLanguage.judgementFile
    case .judgementSheet: AssessmentLanguage.judgementSheetFile
    case .calendar: AssessmentLanguage.calendarFile
    case .mapping: MappingLanguage.mappingFile
    case .waivers: AssessmentLanguage.waiverFile
    case .stages: AssessmentLanguage.stageFile
    case .tests: TestLanguage.testFile
    }
  }

  /// What the file is.
  package var title: LocalizedText {
    switch self {
    case .rubric: LocalizedText(english: "Plumbline rubric (rubric.yaml)", chinese: "准绳评估标准（rubric.yaml）")
    case .indicators:
      LocalizedText(english: "Plumbline indicators (indicators/*.yaml)", chinese: "准绳指标（indicators/*.yaml）")
    case .vocabulary:
      LocalizedText(english: "Plumbline vocabulary (vocabulary.yaml)", chinese: "准绳词汇表（vocabulary.yaml）")
    case .register: LocalizedText(english: "Plumbline register of recommendations", chinese: "准绳建议清单")
    case .assessment: LocalizedText(english: "Plumbline assessment", chinese: "准绳评估")
    case .judgements: LocalizedText(english: "Plumbline list of judgements", chinese: "准绳评级列表")
    case .judgementSheet: LocalizedText(english: "Plumbline judgement sheet", chinese: "准绳评判表")
    case .calendar: LocalizedText(english: "Plumbline calendar of working days", chinese: "准绳工作日历")
    case .mapping: LocalizedText(english: "Plumbline mapping of logs", chinese: "准绳日志映射")
    case .waivers: LocalizedText(english: "Plumbline waivers", chinese: "准绳豁免")
    case .stages: LocalizedText(english: "Plumbline stages of an evaluation", chinese: "准绳评估阶段")
    case .tests: LocalizedText(english: "Plumbline tests of a rubric (tests/*.yaml)", chinese: "准绳评估标准测试（tests/*.yaml）")
    }
  }

  /// The name that stays the same for as long as the version of the language does.
  package var identifier: String { "urn:plumbline:schema:\(rawValue):1" }

  /// The name of the schema's file in a folder of schemas.
  package var fileName: String { rawValue + ".json" }

  /// The schema, JSON Schema 2020-12.
  package var schema: OrderedJSON {
    var writer = SchemaWriter()
    let root = writer.schema(of: kind)
    let head: [OrderedJSON.Member] = [
      .init("$schema", "https://json-schema.org/draft/2020-12/schema"), .init("$id", .string(identifier)),
      .init("title", .string(title.bothLanguages)),
    ]
    return .object(head + root.members + [.init("$defs", .object(writer.definitions))])
  }
}
