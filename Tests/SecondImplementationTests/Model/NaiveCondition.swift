/// A condition in the rubric language, beside what it means.
struct NaiveCondition<Subject> {
  /// How a rubric writes it.
  let text: String
  /// How tightly its parts hold together: 1 `?:`, 2 `||`, 3 `&&`, 4 relations, 5 `+`, 6 `*`, 7 `!`, 8 anything else.
  let strength: Int
  /// What it says of a subject; `nil` where that is undecided.
  let truth: (Subject) -> Bool?

  /// Its text, in parentheses where it stands among what holds more tightly.
  func text(among strength: Int) -> String { self.strength < strength ? "(" + text + ")" : text }

  /// The opposite.
  static func not(_ condition: NaiveCondition) -> NaiveCondition {
    NaiveCondition(text: "!" + condition.text(among: 7), strength: 7) { subject in
      condition.truth(subject).map { !$0 }
    }
  }

  /// Both; false on either side decides.
  static func both(_ left: NaiveCondition, _ right: NaiveCondition) -> NaiveCondition {
    NaiveCondition(text: left.text(among: 3) + " && " + right.text(among: 4), strength: 3) { subject in
      let truths = [left.truth(subject), right.truth(subject)]
      if truths.contains(false) { return false }
      return truths.contains(nil) ? nil : true
    }
  }

  /// Either; true on either side decides.
  static func either(_ left: NaiveCondition, _ right: NaiveCondition) -> NaiveCondition {
    NaiveCondition(text: left.text(among: 2) + " || " + right.text(among: 3), strength: 2) { subject in
      let truths = [left.truth(subject), right.truth(subject)]
      if truths.contains(true) { return true }
      return truths.contains(nil) ? nil : false
    }
  }

  /// One of two, as a third decides.
  static func choice(
    _ asked: NaiveCondition, _ yes: NaiveCondition, _ no: NaiveCondition
  ) -> NaiveCondition {
    let text = asked.text(among: 2) + " ? " + yes.text(among: 2) + " : " + no.text(among: 1)
    return NaiveCondition(text: text, strength: 1) { subject in
      guard let answer = asked.truth(subject) else { return nil }
      return answer ? yes.truth(subject) : no.truth(subject)
    }
  }
}
