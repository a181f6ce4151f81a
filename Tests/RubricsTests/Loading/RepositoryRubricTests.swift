import Diagnostics
import Foundation
import Rubrics
import TestSupport
import Testing

/// The rubrics that come with Plumbline.
@Suite struct RepositoryRubricTests {
  /// Where they lie.
  static let folders = ["Rubrics/active-citizenship", "Examples/permit-requests/rubric"].filter {
    FileManager.default.fileExists(atPath: Repository.path($0).path)
  }

  private func load(_ folder: String) throws -> (rubric: Rubric?, diagnostics: [Diagnostic]) {
    let files = try RubricFiles.read(Repository.path(folder).path)
    var diagnostics: [Diagnostic] = []
    let rubric = Rubric.load(from: files, diagnostics: &diagnostics)
    let sources = Dictionary(uniqueKeysWithValues: files.files.map { ($0.name, $0) })
    let said = TextRenderer(language: .chinese).text(for: diagnostics) { sources[$0] }
    #expect(diagnostics.isEmpty, "\(said)")
    return (rubric, diagnostics)
  }

  @Test(.enabled(if: !folders.isEmpty), arguments: folders)
  func loadWithoutProblems(folder: String) throws {
    let rubric = try #require(try load(folder).rubric)
    #expect(!rubric.indicators.isEmpty)
  }

  @Test(.enabled(if: folders.contains("Rubrics/active-citizenship")))
  func registerHasAllPairsOfThePaper() throws {
    let rubric = try #require(try load("Rubrics/active-citizenship").rubric)
    let matrix = CoverageMatrix(rubric)
    #expect(matrix.recommendations.count == 31)
    #expect(matrix.count.total == 70)
    #expect(matrix.count.covered == 70)
    #expect(matrix.actors.count == 4)
  }

  @Test(.enabled(if: !folders.isEmpty), arguments: folders)
  func lackNothingThatLintAsksOfAnIndicator(folder: String) throws {
    let rubric = try #require(try load(folder).rubric)
    let found = RubricLint.check(rubric).filter { $0.severity > .information && $0.code != "rubric.empty-dimension" }
    #expect(found.isEmpty, "\(found.map { $0.message.text(in: .english) })")
  }
}
