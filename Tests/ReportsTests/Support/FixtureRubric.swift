import Diagnostics
import Foundation
import Reports
import Rubrics
import TestSupport
import Testing

/// The small rubric of the fixtures: every way of scoring, every kind of rule, texts that mean harm.
enum FixtureRubric {
  /// The rubric's chapters.
  static func chapters() throws -> RubricChapters { try chapters(of: "Tests/ReportsTests/Fixtures/rubric") }

  /// The chapters of a rubric of this package.
  static func chapters(of folder: String) throws -> RubricChapters { RubricChapters(try load(folder)) }

  /// A rubric of this package, with a digest that is not its own.
  static func load(_ folder: String) throws -> Rubric {
    let files = try RubricFiles.read(Repository.path(folder).path)
    var diagnostics: [Diagnostic] = []
    let rubric = Rubric.load(from: files, diagnostics: &diagnostics)
    let said = diagnostics.map { $0.message.text(in: .english) }
    var sealed = try #require(rubric, "\(said)")
    sealed.seal { _ in String(repeating: "0123456789abcdef", count: 4) }
    return sealed
  }

  /// An indicator of the rubric of the fixtures.
  static func explanation(_ id: String) throws -> IndicatorExplanation {
    let chapters = try chapters()
    let indicator = try #require(chapters.rubric.indicators.first { $0.id.description == id })
    return chapters.explanation(of: indicator)
  }
}
