package import Rubrics

/// Another rubric by which an assessment is evaluated, in place of the one that it names.
package struct RubricSubstitution: Sendable {
  /// Its files.
  package var files: RubricFiles
  /// What its indicators are called, by what the assessment's own rubric calls them; those of one name are left out.
  /// Judgements are read by it; one that the other rubric does not ask for, or not on that scale, is passed over.
  package var names: [String: String]

  /// Makes a substitution.
  package init(files: RubricFiles, names: [String: String] = [:]) {
    self.files = files
    self.names = names
  }
}
