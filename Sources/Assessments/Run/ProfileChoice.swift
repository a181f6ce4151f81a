/// By which of a rubric's profiles an assessment is evaluated.
package enum ProfileChoice: Sendable, Hashable {
  /// By the one that the assessment names, or by the whole rubric where it names none.
  case ofAssessment
  /// By the whole rubric, whatever the assessment names.
  case whole
  /// By the profile of an id, whatever the assessment names.
  case named(String)

  /// The choice that a result records.
  /// - Parameter profile: the id of its profile; `nil` for the whole rubric.
  package static func recorded(_ profile: String?) -> ProfileChoice { profile.map { .named($0) } ?? .whole }
}
