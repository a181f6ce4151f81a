/// A function that only mappings of logs have.
enum MappingFunction: String, CaseIterable {
  case join
  case trim
  case first
  case split
  case replace
  case regex
  case map

  /// How it can be written.
  var example: String {
    switch self {
    case .join: "join($day, \" \", $clock)"
    case .trim: "trim($name)"
    case .first: "first($closed, $changed)"
    case .split: "split($period, \"至\")[0]"
    case .replace: "replace($amount, \",\", \"\")"
    case .regex: "regex($note, \"by (?P<role>[A-Z]+)\", \"role\")"
    case .map: "map($state, {Open: open, '已结案': closed, _: other})"
    }
  }

  /// How many values it takes; `nil` for one or more.
  var argumentCount: Int? {
    switch self {
    case .join, .first: nil
    case .trim: 1
    case .split, .map: 2
    case .replace, .regex: 3
    }
  }
}
