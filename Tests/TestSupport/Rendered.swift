package import Diagnostics

extension [Diagnostic] {
  /// The diagnostics as a person reads them, in Chinese.
  /// - Parameter sources: the files whose lines are shown.
  package func inChinese(sources: [SourceFile] = []) -> String {
    TextRenderer(language: .chinese).text(for: self) { name in sources.first { $0.name == name } }
  }

  /// The diagnostics as a person reads them, in English.
  package func inEnglish(sources: [SourceFile] = []) -> String {
    TextRenderer(language: .english).text(for: self) { name in sources.first { $0.name == name } }
  }
}
