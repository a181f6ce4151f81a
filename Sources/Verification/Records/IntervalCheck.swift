internal import CanonicalJSON
internal import Quantities

/// Whether the intervals of scores are those of the section on robustness, each written from its lower end to its upper.
///
/// Whether they are the ones that the draws give, only the logs can tell: `reproduce` draws again. A score need not lie in
/// its interval, since the interval is one of draws.
struct IntervalCheck {
  /// The intervals that are not, by the paths of their scores: the unit, then groups or an indicator.
  private(set) var wrong: [String] = []
  /// The number of intervals that are.
  private(set) var count = 0

  /// Where an interval stands below its unit.
  private struct Place: Hashable {
    let isIndicator: Bool
    let path: String
  }

  /// Holds a result's intervals against each other.
  init(_ result: JSONValue) {
    let sections = result["robustness"]?["units"]?.elements ?? []
    let units = result["units"]?.elements ?? []
    for (index, unit) in units.enumerated() {
      let id = unit["unit"]?.text ?? ""
      var found: [Place: JSONValue] = [:]
      Self.enter(unit, path: "", into: &found)
      var stated: [Place: JSONValue] = [:]
      if sections.indices.contains(index), sections[index]["unit"] == unit["unit"] {
        Self.enter(section: sections[index], into: &stated)
      }
      for place in Set(found.keys).union(stated.keys) {
        if let interval = found[place], interval == stated[place], Self.isInterval(interval) {
          count += 1
        } else {
          wrong.append(place.path.isEmpty ? "\(id)/interval" : "\(id)/\(place.path)/interval")
        }
      }
    }
    if result["robustness"] != nil, sections.count != units.count { wrong.append("robustness/units") }
    wrong.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Takes in the intervals that stand at scores.
  private static func enter(_ node: JSONValue, path: String, into found: inout [Place: JSONValue]) {
    found[Place(isIndicator: false, path: path)] = node["score"]?["interval"]
    for group in node["groups"]?.elements ?? [] {
      let id = group["id"]?.text ?? ""
      enter(group, path: path.isEmpty ? id : path + "/" + id, into: &found)
    }
    for indicator in node["indicators"]?.elements ?? [] {
      found[Place(isIndicator: true, path: indicator["id"]?.text ?? "")] = indicator["interval"]
    }
  }

  /// Takes in the intervals that the section on robustness gives a unit.
  private static func enter(section: JSONValue, into stated: inout [Place: JSONValue]) {
    for node in [section["overall"]].compactMap(\.self) + (section["groups"]?.elements ?? []) {
      stated[Place(isIndicator: false, path: node["id"]?.text ?? "")] = interval(node["interval"])
    }
    for indicator in section["indicators"]?.elements ?? [] {
      stated[Place(isIndicator: true, path: indicator["id"]?.text ?? "")] = interval(indicator["score-interval"])
    }
  }

  /// What stands there, unless that is nothing.
  private static func interval(_ json: JSONValue?) -> JSONValue? { json == .null ? nil : json }

  private static func isInterval(_ json: JSONValue) -> Bool {
    guard let ends = json.elements, ends.count == 2, let low = RecordedUnit.number(ends[0]),
      let high = RecordedUnit.number(ends[1])
    else { return false }
    return low <= high
  }
}
