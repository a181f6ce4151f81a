/// What an order of steps asks of a case.
struct NaiveOrder {
  /// The activities in their right order.
  var steps: [String]
  /// Whether the last occurrence of a step counts, not the first.
  var matchesLast: Bool
  /// Whether steps may be missing.
  var allowsMissing: Bool
  /// `allowed`, `fails` or `exact`.
  var extra: String
  /// Whether tied steps fail.
  var tiesFail: Bool
  /// How long after its anchor a case without its last step is open.
  var deadline: NaiveLimit?
  /// What closes a case without its last step.
  var closedBy: [String]
}
