package import Quantities

/// A condition laid open for whoever puts it into words.
///
/// It says what is asked and of what, not what the names mean. What has no plain words is left as it is written.
package indirect enum ConditionOutline: Sendable, Hashable {
  /// Something that has a value.
  package enum Term: Sendable, Hashable {
    /// A bare name: a field, a fact, or a number of the node.
    case name(String)
    /// `x["key"]`, `score["key"]`, `value["key"]` or `state["key"]`: the word before the brackets, and the key.
    case entry(of: String, String)
    /// `case.count("activity")`.
    case count(of: String)
    /// A column of the case's first, or last, event of the activity; an attribute's begins with `x.`.
    case occurrence(isFirst: Bool, activity: String, column: String)
    /// A text.
    case text(String)
    /// A number.
    case number(ExactDecimal)
    /// `true` or `false`.
    case truth(Bool)
    /// Anything else, in one settled spelling.
    case written(String)
  }

  /// What a text is asked.
  package enum TextTest: String, Sendable, Hashable, CaseIterable {
    /// Whether it begins with another.
    case startsWith
    /// Whether it ends with another.
    case endsWith
    /// Whether another stands in it.
    case contains
  }

  /// All of some conditions hold; two or more.
  case all([ConditionOutline])
  /// At least one of some conditions holds; two or more.
  case any([ConditionOutline])
  /// A condition does not hold.
  case not(ConditionOutline)
  /// Two values compare so.
  case comparison(Term, Comparison, Term)
  /// A value is one of some.
  case membership(Term, among: [Term])
  /// A field or fact is there.
  case given(Term)
  /// The case has an event of the activity.
  case occurs(String)
  /// A text passes a test.
  case text(Term, TextTest, Term)
  /// Anything else, in one settled spelling.
  case written(String)
}

extension ConditionOutline {
  /// The texts that the activity of an event is compared with, in the order of the condition; repeats possible.
  package var namedActivities: [String] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.namedActivities)
    case .not(let part): part.namedActivities
    case .comparison(.name("activity"), _, .text(let name)), .comparison(.text(let name), _, .name("activity")): [name]
    case .membership(.name("activity"), let terms):
      terms.compactMap { if case .text(let name) = $0 { name } else { nil } }
    case .comparison, .membership, .given, .occurs, .text, .written: []
    }
  }
}
