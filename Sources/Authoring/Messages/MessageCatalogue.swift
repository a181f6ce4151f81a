internal import ActivityLogs
internal import Assessments
internal import Attestations
internal import Comparisons
internal import Custody
package import Diagnostics
internal import Expressions
internal import Measurement
internal import RecordReaders
internal import Reports
internal import Robustness
internal import RubricTesting
internal import Rubrics
internal import SQLScripts
internal import Scoring
internal import Verification
internal import YAMLDocuments

/// Everything that Plumbline can say, over all modules.
package enum MessageCatalogue {
  /// The messages of one module.
  package struct Chapter: Sendable {
    /// The module's name.
    package var module: String
    /// What the messages speak of, as a heading.
    package var title: LocalizedText
    /// The module's templates, in its own order.
    package var templates: [MessageTemplate]
  }

  /// All messages, module by module: those that writers of rubrics meet first.
  package static let chapters: [Chapter] = [
    Chapter(
      module: "YAMLDocuments", title: LocalizedText(english: "The YAML of any file", chinese: "各种文件的 YAML"),
      templates: YAMLDocumentsMessages.all),
    Chapter(
      module: "Rubrics", title: LocalizedText(english: "Rubrics", chinese: "评估标准"),
      templates: RubricMessages.all),
    Chapter(
      module: "RubricTesting", title: LocalizedText(english: "Tests of rubrics", chinese: "评估标准的测试"),
      templates: RubricTestingMessages.all),
    Chapter(
      module: "Expressions", title: LocalizedText(english: "Conditions", chinese: "条件表达式"),
      templates: ExpressionMessages.all),
    Chapter(
      module: "Assessments", title: LocalizedText(english: "Assessments", chinese: "评估"),
      templates: AssessmentMessages.all),
    Chapter(
      module: "RecordReaders", title: LocalizedText(english: "Files and tables", chinese: "文件与表格"),
      templates: RecordReaderMessages.all),
    Chapter(
      module: "ActivityLogs", title: LocalizedText(english: "Logs and tables", chinese: "日志与表格"),
      templates: ActivityLogMessages.all),
    Chapter(
      module: "Measurement", title: LocalizedText(english: "Measuring", chinese: "测量"),
      templates: MeasurementMessages.all),
    Chapter(
      module: "Scoring", title: LocalizedText(english: "Scoring", chinese: "评分"),
      templates: ScoringMessages.all),
    Chapter(
      module: "Robustness", title: LocalizedText(english: "How sure it is", chinese: "有多大把握"),
      templates: RobustnessMessages.all),
    Chapter(
      module: "Custody", title: LocalizedText(english: "Seals and proofs", chinese: "封存与证明"),
      templates: CustodyMessages.all),
    Chapter(
      module: "Attestations", title: LocalizedText(english: "Keys", chinese: "密钥"),
      templates: AttestationMessages.all),
    Chapter(
      module: "Verification", title: LocalizedText(english: "Verifying and reproducing", chinese: "核实与重现"),
      templates: VerificationMessages.all),
    Chapter(
      module: "SQLScripts", title: LocalizedText(english: "SQL for checking", chinese: "核对用的 SQL"),
      templates: SQLScriptMessages.all),
    Chapter(
      module: "Reports", title: LocalizedText(english: "Reports", chinese: "报告"),
      templates: ReportMessages.all),
    Chapter(
      module: "Comparisons", title: LocalizedText(english: "Comparing years", chinese: "年度对比"),
      templates: ComparisonMessages.all),
    Chapter(
      module: "Authoring", title: LocalizedText(english: "Tools for authors", chinese: "编写工具"),
      templates: AuthoringMessages.all),
    Chapter(
      module: "Diagnostics", title: LocalizedText(english: "Hints", chinese: "提示"),
      templates: DiagnosticsMessages.all),
  ]

  /// Every code, by its UTF-8 bytes.
  package static let codes: [String] = chapters.flatMap { $0.templates.map(\.code) }.sorted {
    $0.utf8.lexicographicallyPrecedes($1.utf8)
  }

  /// The template of a code, or `nil` where there is none.
  package static func template(of code: String) -> MessageTemplate? { templates[code] }

  /// The code that a misspelt one most likely stands for, or `nil` where none is near.
  package static func code(near text: String) -> String? { Spelling.nearest(to: text, among: codes) }

  private static let templates = Dictionary(
    chapters.flatMap(\.templates).map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
}
