package import Rubrics

/// One of the years that are compared: what was found, and by which rubric.
package struct ComparedYear: Sendable {
  /// What was found.
  package var result: RecordedResult
  /// The rubric by which it was scored.
  package var rubric: Rubric
  /// The rubric's files, with which the logs of another year can be measured.
  package var rubricFiles: RubricFiles

  /// Makes a year.
  package init(result: RecordedResult, rubric: Rubric, rubricFiles: RubricFiles) {
    self.result = result
    self.rubric = rubric
    self.rubricFiles = rubricFiles
  }
}
