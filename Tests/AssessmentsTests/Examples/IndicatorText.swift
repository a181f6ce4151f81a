import Foundation
import TestSupport

/// The text of one indicator of the shipped rubric, and copies of it with one parameter changed.
struct IndicatorText {
  /// A copy with one parameter changed.
  struct Mutant {
    /// The id of the copy.
    let id: String
    /// The id of the original.
    let original: String
    /// Which parameter was changed, by its place in the indicator.
    let parameter: Int
    /// What was changed into what.
    let change: String
    /// The text of the copy.
    let text: String
  }

  /// The indicator's id.
  let id: String
  /// Its text, from `- id:` on.
  let text: String

  /// All indicators of the shipped rubric.
  static func all() throws -> [IndicatorText] {
    let folder = Repository.path("Rubrics/active-citizenship/indicators")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().flatMap { name in
      let text = String(decoding: try Repository.bytes(folder.appendingPathComponent(name)), as: UTF8.self)
      return text.components(separatedBy: "\n- id: ").dropFirst().map { block in
        let id = String(block.prefix { $0 != "\n" })
        return IndicatorText(id: id, text: "- id: " + (block.components(separatedBy: "\n#").first ?? "") + "\n")
      }
    }
  }

  /// The lines of a key of the indicator, as a range of the text; `nil` where it has none.
  private func range(of key: String) -> Range<String.Index>? {
    guard let start = text.range(of: "\n  \(key):") else { return nil }
    let body = text[start.upperBound...]
    let end = body.firstRange(of: /\n  [a-z]/)?.lowerBound ?? text.endIndex
    return start.upperBound..<end
  }

  /// Copies in which one parameter of the measure is another.
  func measureMutants() -> [Mutant] {
    guard let range = range(of: "measure"), !text[range].contains("judgement:") else { return [] }
    var edits: [(Range<String.Index>, String)] = []
    let body = text[range]
    func each(_ pattern: Regex<(Substring, Substring)>, _ replacement: (String) -> String?) {
      for match in body.matches(of: pattern) {
        if let new = replacement(String(match.output.1)) {
          edits.append((match.output.1.startIndex..<match.output.1.endIndex, new))
        }
      }
    }
    each(/(?:where|cases): '([^']+)'/) { "!(\($0))" }
    each(/[ \[{](\d+(?:h|d|cd|wd))\b/) { limit in
      let unit = String(limit.drop { $0.isNumber })
      let count = Int(limit.prefix { $0.isNumber }) ?? 1
      return unit == "h" ? "\(count * 30)h" : "\(max(1, count / 6))\(unit)"
    }
    each(/[ \[{](\d+(?:d|cd|wd))\b/) { limit in
      let unit = String(limit.drop { $0.isNumber })
      return "\((Int(limit.prefix { $0.isNumber }) ?? 1) * 3)\(unit)"
    }
    each(/\bp: ([\d.]+)/) { $0 == "0.5" ? "0.05" : "0.9" }
    each(/\bper: (\d+)/) { "\((Int($0) ?? 1) * 2)" }
    each(/\btop: ([\d.]+)/) { _ in "0.6" }
    each(/\bat-least: (\d+)/) { Int($0) == 1 ? "3" : "\((Int($0) ?? 0) + 1)" }
    each(/\b(?:from|to|anchor|made|promised|confirmed|recurred|in|out|balance): ([a-z][a-z.-]+)/) { _ in
      "survey.answered"
    }
    each(/\b(?:precedence|response|four-eyes|all-of|steps): \[([a-z.-]+)/) { _ in "survey.answered" }
    each(/\b(?:precedence|response|four-eyes|steps): \[[a-z.-]+, ([a-z.-]+)/) { _ in "survey.answered" }
    each(/\bsteps: \[[a-z.-]+, [a-z.-]+, ([a-z.-]+)/) { _ in "survey.answered" }
    each(/\b(?:over|among): ([a-z][a-z-]+)\b/) {
      ["observed"].contains($0) ? nil : $0 == "grids" ? "buildings" : "grids"
    }
    each(/\bcolumn: ([a-z-]+)/) { $0 == "staff" ? "grids" : "staff" }
    each(/\bover: \[[^\]]*, ([^\],]+)\]/) { $0.contains(".") ? "survey.answered" : "nowhere" }
    each(/\b(?:roster|opening): ([a-z-]+\.csv)/) { _ in "not-there.csv" }
    each(/\bby: ([a-z-]+)\b/) {
      $0 == "any" ? "social-organization" : $0 == "urgency" ? "channel" : "subdistrict-office"
    }
    each(/\bby: \[([a-z-]+)\]/) { _ in "resident" }
    each(/\bof: ([a-z]+)\b/) { field in
      let others = ["rating": "participants", "hours": "rating", "points": "hours", "person": "id"]
      return field == "events" ? nil : others[field] ?? "person"
    }
    each(/\bof: (person)\b/) { _ in "building" }
    each(/\baccount: ([a-z]+)\b/) { $0 == "case" ? "organization" : "building" }
    let words = [
      "every: month": "every: quarter", "every: quarter": "every: month", "match: first": "match: last",
      "missing: fails": "missing: allowed", "method: linear": "method: nearest-rank",
      "method: nearest-rank": "method: linear", "unit: days": "unit: hours", "unit: calendar-days": "unit: hours",
      "unit: working-days": "unit: hours", "split: half": "split: 2024-03-01", "weighted: no": "weighted: strata",
      "weighted: strata": "weighted: no", "over: observed": "over: [wechat, hotline]", "of: events": "of: hours",
    ]
    for (word, other) in words.sorted(by: { $0.key < $1.key }) {
      for found in body.ranges(of: word) { edits.append((found, other)) }
    }
    return mutants(edits, kind: "m")
  }

  /// Copies in which one number of the way to a score is another.
  func scoringMutants() -> [Mutant] {
    var edits: [(Range<String.Index>, String)] = []
    for key in ["scale", "steps"] {
      guard let range = range(of: key) else { continue }
      let points = text[range].matches(of: /\[([\d.]+), ([\d.]+)\]/)
      for (index, point) in points.enumerated() {
        let (value, score) = (point.output.1, point.output.2)
        let other = points[index == 0 ? min(1, points.count - 1) : index - 1]
        edits.append((value.startIndex..<value.endIndex, Self.middle(value, other.output.1)))
        edits.append((score.startIndex..<score.endIndex, Self.middle(score, other.output.2)))
        let next =
          index + 1 < points.count ? Self.middle(value, points[index + 1].output.1) : Self.beyond(value, other.output.1)
        edits.append((value.startIndex..<value.endIndex, next))
      }
    }
    for key in ["target", "deduct", "evidence", "pass"] {
      guard let range = range(of: key) else { continue }
      for match in text[range].matches(of: /(?:best|worst|from|each|at-least|at-most): ([\d.]+)/) {
        let value = match.output.1
        edits.append((value.startIndex..<value.endIndex, key == "evidence" ? value + "000" : Self.middle(value, "0.9")))
      }
    }
    if let range = range(of: "transform") { edits.append((range, " none")) }
    for key in ["applies", "exempt"] {
      if let range = range(of: key), let quoted = text[range].firstMatch(of: /'([^']+)'/)?.output.1 {
        edits.append((quoted.startIndex..<quoted.endIndex, "!(\(quoted))"))
      }
    }
    return mutants(edits, kind: "s")
  }

  private static func middle(_ left: Substring, _ right: Substring) -> String {
    let sum = (Decimal(string: String(left)) ?? 0) + (Decimal(string: String(right)) ?? 0)
    return "\(sum / 2)"
  }

  /// As far above a value as half the way down to another.
  private static func beyond(_ value: Substring, _ below: Substring) -> String {
    let (value, below) = (Decimal(string: String(value)) ?? 0, Decimal(string: String(below)) ?? 0)
    return "\(value + (value - below) / 2)"
  }

  private func mutants(_ edits: [(Range<String.Index>, String)], kind: String) -> [Mutant] {
    edits.enumerated().map { number, edit in
      let copy = id + ".\(kind)\(number)"
      let changed = text.replacingCharacters(in: edit.0, with: edit.1)
      let plain = changed.replacing(/\n  (?:effect-shown-by|previous): [^\n]*/, with: "")
      return Mutant(
        id: copy, original: id, parameter: text.distance(from: text.startIndex, to: edit.0.lowerBound),
        change: "\(text[edit.0]) → \(edit.1)",
        text: plain.replacingOccurrences(of: "- id: \(id)\n", with: "- id: \(copy)\n"))
    }
  }
}
