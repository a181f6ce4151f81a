internal import ActivityLogs
internal import Diagnostics
internal import Quantities

/// What a unit's row of facts says under one name, where a number is asked for.
enum UnitFact {
  /// The row has no such fact; with the reason.
  case missing(Message)
  /// The fact is there but is no exact decimal; with the reason.
  case unreadable(Message)
  /// The number.
  case number(ExactDecimal)

  /// Reads a fact.
  init(named name: String, of unit: Unit) {
    guard let text = unit.facts[name], !text.isEmpty else {
      self = .missing(Self.message(.missingFact, named: name, of: unit))
      return
    }
    do throws(ExactDecimal.ParseFailure) {
      self = .number(try ExactDecimal(text))
    } catch {
      self = .unreadable(Self.message(.unreadableFact, named: name, of: unit))
    }
  }

  /// A message about a fact of a unit.
  static func message(_ template: MessageTemplate, named name: String, of unit: Unit) -> Message {
    Message(template, ["fact": name, "unit": unit.id, "value": unit.facts[name] ?? ""])
  }
}
