package import Diagnostics

extension Rubric {
  /// Makes a rubric of its files.
  ///
  /// All problems of all files are reported in one go, by file and offset. The digest is left empty: see `seal(with:)`.
  /// - Parameters:
  ///   - files: the files of the rubric's folder.
  ///   - diagnostics: where problems are added.
  /// - Returns: the rubric, or `nil` where there was an error.
  /// - Complexity: O(size of the files), the search for misspelt names apart.
  package static func load(from files: RubricFiles, diagnostics: inout [Diagnostic]) -> Rubric? {
    let result = RubricLoader.load(files)
    diagnostics += result.diagnostics
    return result.rubric
  }
}
