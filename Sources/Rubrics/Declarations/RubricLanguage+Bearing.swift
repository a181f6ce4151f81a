/// What the keys of a rubric bear on: every key of `rubric.yaml` and of an indicator is in one of three sets.
extension RubricLanguage {
  /// The keys of `rubric.yaml` that bear on no figure.
  package static let headWords: Set<String> = [
    "edition", "extends", "plumbline", "profiles", "remove", "rubric", "source", "title",
  ]
  /// The keys of `rubric.yaml` that what is measured depends on; the actors and what else of them is measured by enters
  /// with each indicator.
  package static let headMeasuring: Set<String> = ["measures"]
  /// The keys of `rubric.yaml` that only scores depend on.
  package static let headScoring: Set<String> = [
    "actors", "aggregate", "areas", "bands", "bonus", "bonus-cap", "copeland", "deductions", "dimensions", "gate",
    "levels", "missing", "peer-group", "published", "rank-at-least", "relative", "veto",
  ]

  /// The keys of an indicator that bear on no figure.
  package static let indicatorWords: Set<String> = [
    "advice", "basis", "id", "previous", "recommendation", "threshold", "title", "why",
  ]
  /// The keys of an indicator that what is measured depends on.
  package static let indicatorMeasuring: Set<String> = ["actor", "measure", "units"]
  /// The keys of an indicator that only its state, its score or its weight depend on.
  package static let indicatorScoring: Set<String> = [
    "applies", "below", "deduct", "dimension", "effect-shown-by", "evidence", "exempt", "pass", "refused", "relative",
    "scale", "sources", "steps", "target", "transform", "weight",
  ]
}
