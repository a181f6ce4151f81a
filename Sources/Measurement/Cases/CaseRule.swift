internal import Quantities
internal import Rubrics

/// A rule of a case, with the codes of its activities.
enum CaseRule: Sendable {
  /// Each occurrence of the second activity has one of the first not strictly after it.
  case precedence(first: UInt32, then: UInt32)
  /// Each occurrence of the first activity has one of the second not strictly before it, within the limit.
  case response(to: UInt32, with: UInt32, within: TimeLimit?)
  /// The activity does not occur.
  case absence(UInt32)
  /// The activity occurs at least so many times.
  case existence(UInt32, min: Int)
  /// The two activities do not both occur.
  case notCoexistence(UInt32, UInt32)
  /// The persons of all occurrences of one activity and of all of the other are disjoint.
  case fourEyes(UInt32, UInt32)

  /// Makes a rule.
  /// - Parameter code: gives the code of an activity.
  init(_ rule: RulesDefinition.Rule, code: (String) -> UInt32) {
    self =
      switch rule {
      case .precedence(let first, let second): .precedence(first: code(first), then: code(second))
      case .response(let first, let second, let limit): .response(to: code(first), with: code(second), within: limit)
      case .absence(let activity): .absence(code(activity))
      case .existence(let activity, let least): .existence(code(activity), min: least)
      case .notCoexistence(let first, let second): .notCoexistence(code(first), code(second))
      case .fourEyes(let first, let second): .fourEyes(code(first), code(second))
      }
  }
}
