internal import Rubrics

extension Rubric {
  /// Whether another rubric measures and scores the same: it is of the same digest, and the same profile was chosen.
  func measuresAlike(_ other: Rubric) -> Bool { digest == other.digest && profile?.id == other.profile?.id }
}
