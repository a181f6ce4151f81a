package import Diagnostics
package import Expressions

/// A rule that changes the score of a node after it has been rolled up (SEMANTICS, "From measure to score", 5).
package struct ScoringRule: Sendable {
  /// What a rule does where it acts.
  package enum Effect: Sendable, Hashable {
    /// Takes points.
    case deduction(RulePoints)
    /// Gives points.
    case bonus(RulePoints)
    /// Lowers or sets the score.
    case gate(ScoreLimit)
    /// The same under its usual name, 一票否决.
    case veto(ScoreLimit)
  }

  /// Its name, unique among the rubric's rules.
  package var id: String
  /// What people call it.
  package var title: LocalizedText
  /// The nodes it acts on.
  package var target: RuleTarget
  /// When it acts, or `nil` for always.
  package var condition: Expression?
  /// What it does.
  package var effect: Effect
  /// Where it stands: the place of its id.
  package var place: SourcePlace
  /// Where the values of its keys stand, by the key as the rubric language has it.
  package var keyPlaces: [String: SourcePlace]

  /// Makes a rule.
  package init(
    id: String, title: LocalizedText, target: RuleTarget, condition: Expression?, effect: Effect, place: SourcePlace,
    keyPlaces: [String: SourcePlace] = [:]
  ) {
    self.id = id
    self.title = title
    self.target = target
    self.condition = condition
    self.effect = effect
    self.place = place
    self.keyPlaces = keyPlaces
  }

  /// Where the value of a key stands, or the rule where the key is absent.
  package func place(of key: String) -> SourcePlace { keyPlaces[key] ?? place }

  /// The name of the step that it makes in results: the key that it stands under, a colon, and its id.
  package var stepName: String {
    switch effect {
    case .deduction: "deductions:" + id
    case .bonus: "bonus:" + id
    case .gate: "gate:" + id
    case .veto: "veto:" + id
    }
  }
}
