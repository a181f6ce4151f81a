internal import Columns

/// The events that one rule makes of a table.
struct RuleEvents {
  /// The table's row that each event is made of, ascending.
  var rows: [Int]
  /// The values of the events, by the names of the event schema; what the rule does not give is not there.
  var columns: [String: Column] = [:]
}
