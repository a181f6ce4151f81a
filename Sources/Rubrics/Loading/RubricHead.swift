internal import ActivityLogs
internal import Diagnostics

/// What `rubric.yaml` says.
struct RubricHead {
  /// The rubric, as yet without indicators, vocabulary and recommendations.
  var rubric: Rubric
  /// Whether every dimension could be read, so that an unknown one is worth a word.
  var knowsDimensions: Bool
  /// How units are compared where an indicator does not say it otherwise.
  var method: RelativeMethod
  /// The actor that indicators judge which name none: the rubric's only one.
  var onlyActor: Actor?
  /// The name of the register's file and where the rubric gives it.
  var register: (name: String, place: SourcePlace)?
}
