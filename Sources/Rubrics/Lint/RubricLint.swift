package import Diagnostics

/// Looks for what a rubric that can be used still lacks, or says in vain.
package enum RubricLint {
  /// Everything found, by file and offset; warnings and information, never errors.
  package static func check(_ rubric: Rubric) -> [Diagnostic] {
    (checkCompleteness(rubric) + checkRegister(rubric) + checkWeights(rubric) + checkScales(rubric)
      + checkVocabulary(rubric) + checkCases(rubric) + checkRules(rubric) + checkActivity(rubric)).inReadingOrder()
  }
}
