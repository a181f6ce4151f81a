internal import Authoring
internal import CanonicalJSON
internal import Diagnostics
internal import Digests
internal import Foundation
internal import Reports
internal import Rubrics

/// Explains a rubric, or one of its indicators.
struct RubricExplaining {
  /// The rubric's chapters.
  let chapters: RubricChapters

  /// Reads a rubric.
  /// - Parameter folder: its folder, or the file `rubric.yaml` in it.
  /// - Throws: `DiagnosticsError` where it has errors.
  init(folder: String) throws(DiagnosticsError) {
    let files = try RubricFiles.read(folder)
    var diagnostics: [Diagnostic] = []
    guard var rubric = Rubric.load(from: files, diagnostics: &diagnostics) else {
      throw DiagnosticsError(diagnostics.inReadingOrder())
    }
    rubric.seal { ContentDigest(of: $0).description }
    self.chapters = RubricChapters(rubric)
  }

  /// Whether a subject can be meant as a rubric: something is there under that name, or it looks like a path.
  static func isPath(_ subject: String) -> Bool {
    FileManager.default.fileExists(atPath: subject) || subject.contains("/") || subject.hasSuffix(".yaml")
  }

  /// The document that explains the rubric, or an indicator.
  /// - Parameter indicator: the name of the indicator; `nil` for the rubric as a whole.
  /// - Throws: `DiagnosticsError` where the rubric has no such indicator.
  func document(of indicator: String?) throws(DiagnosticsError) -> [DocumentBlock] {
    guard let indicator else { return RubricExplanation(chapters).document }
    return chapters.explanation(of: try find(indicator)).blocks(level: 1)
  }

  /// The explanation as JSON.
  /// - Parameter indicator: the name of the indicator; `nil` for the rubric as a whole.
  /// - Throws: `DiagnosticsError` where the rubric has no such indicator.
  func json(of indicator: String?) throws(DiagnosticsError) -> JSONValue {
    let explanation = RubricExplanation(chapters)
    guard let indicator else { return explanation.json }
    return [
      "schema": "plumbline.explanation/1", "rubric": .string(chapters.rubric.id),
      "indicator": explanation.json(of: try find(indicator)),
    ]
  }

  private func find(_ name: String) throws(DiagnosticsError) -> Indicator {
    let indicators = chapters.rubric.indicators
    if let found = indicators.first(where: { $0.id.description == name }) { return found }
    let near = Spelling.nearest(to: name, among: indicators.map(\.id.description))
    throw DiagnosticsError([
      Diagnostic(
        Message(.noSuchIndicator, ["name": name, "rubric": chapters.rubric.id]),
        notes: near.map { [Diagnostic.Note.didYouMean($0)] } ?? [])
    ])
  }
}
