import Diagnostics
import Rubrics

extension RubricText {
  /// What a person reads about the rubric in both languages: what loading found, or else what lint does.
  func rendered() -> String {
    let (rubric, diagnostics) = load()
    return render(diagnostics + (rubric.map { RubricLint.check($0) } ?? []))
  }

  /// Diagnostics about this rubric in both languages.
  func render(_ diagnostics: [Diagnostic]) -> String {
    let sources = Dictionary(uniqueKeysWithValues: files.files.map { ($0.name, $0) })
    return [Language.english, .chinese].map { language in
      TextRenderer(language: language).text(for: diagnostics) { sources[$0] }
    }.joined(separator: "\n")
  }
}
