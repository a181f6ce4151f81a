import ActivityLogs
import Assessments
import Attestations
import Authoring
import Comparisons
import Custody
import Diagnostics
import Expressions
import Foundation
import Measurement
import Reports
import Robustness
import Rubrics
import SQLScripts
import Scoring
import TestSupport
import Testing
import Verification
import YAMLDocuments

/// The catalogue of all that Plumbline can say, over all modules.
@Suite struct CatalogueTests {
  private static let catalogue: [(module: String, templates: [MessageTemplate])] = [
    ("Diagnostics", DiagnosticsMessages.all), ("YAMLDocuments", YAMLDocumentsMessages.all),
    ("Expressions", ExpressionMessages.all), ("ActivityLogs", ActivityLogMessages.all),
    ("Rubrics", RubricMessages.all), ("Measurement", MeasurementMessages.all), ("Scoring", ScoringMessages.all),
    ("Robustness", RobustnessMessages.all), ("Assessments", AssessmentMessages.all), ("Reports", ReportMessages.all),
    ("Comparisons", ComparisonMessages.all),
    ("Custody", CustodyMessages.all), ("Attestations", AttestationMessages.all),
    ("Verification", VerificationMessages.all), ("SQLScripts", SQLScriptMessages.all),
    ("Authoring", AuthoringMessages.all),
  ]

  @Test func everyCodeIsUsedOnce() {
    let codes = Self.catalogue.flatMap { $0.templates.map(\.code) }
    let repeated = Dictionary(grouping: codes) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
    #expect(repeated.isEmpty)
  }

  @Test func bothLanguagesSpeakOfTheSameThings() {
    for template in Self.catalogue.flatMap(\.templates) {
      #expect(names(in: template.text.english) == names(in: template.text.chinese), "\(template.code)")
      #expect(template.text.english.unicodeScalars.contains { $0.properties.isAlphabetic && $0.isASCII })
      #expect(template.text.chinese.unicodeScalars.contains { $0.properties.isIdeographic }, "\(template.code)")
      #expect(template.code.wholeMatch(of: /[a-z]+\.[a-z0-9-]+/) != nil, "\(template.code)")
    }
  }

  @Test func everyTemplateOfAModuleIsListed() throws {
    for (module, templates) in Self.catalogue {
      let folder = Repository.path("Sources/\(module)")
      let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
      let declared = try names.reduce(0) { count, name in
        let text = String(decoding: try Repository.bytes(folder.appendingPathComponent(name)), as: UTF8.self)
        return count + text.matches(of: /static let \w+ = MessageTemplate\(/).count
      }
      #expect(declared == templates.count, "\(module)")
    }
  }

  /// The names in braces, without the language of those that have one.
  private func names(in text: String) -> Set<String> {
    Set(text.matches(of: /\{([A-Za-z]+)(?:\.en|\.zh)?\}/).map { String($0.output.1) })
  }
}
