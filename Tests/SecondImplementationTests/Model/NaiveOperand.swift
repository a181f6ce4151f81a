/// A part of a condition that has a value: its text and what it stands for.
struct NaiveOperand<Subject, Value> {
  /// How a condition writes it.
  let text: String
  /// How tightly its parts hold together; see `NaiveCondition`.
  var strength = 8
  /// Texts worth comparing it with.
  var words: [String] = []
  /// Whether it may only be compared with `words`.
  var isListed = false
  /// Its value, or `nil` where it is missing or cannot be worked out.
  let value: (Subject) -> Value?

  /// Its text, in parentheses where it stands among what holds more tightly.
  func text(among strength: Int) -> String { self.strength < strength ? "(" + text + ")" : text }
}
