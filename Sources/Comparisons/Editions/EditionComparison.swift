internal import CanonicalJSON
package import Diagnostics
package import Rubrics
internal import Scoring

/// Two editions of a rubric side by side, by what the differences mean.
package struct EditionComparison: Sendable {
  /// Which edition it is.
  package struct Edition: Sendable, Hashable {
    /// The rubric's id.
    package var id: String
    /// Its edition.
    package var edition: String
    /// What people call it.
    package var title: LocalizedText
    /// The number of its indicators.
    package var indicators: Int

    /// Takes what a rubric says of itself.
    init(_ rubric: Rubric) {
      id = rubric.id
      edition = rubric.edition
      title = rubric.title
      indicators = rubric.indicators.count
    }
  }

  /// A key of `rubric.yaml` that differs.
  package struct KeyShift: Sendable, Hashable {
    /// The key, with those below it that differ, such as `dimensions/channels/weight`.
    package var subject: String
    /// How it was; `nil` where it was not.
    package var before: LocalizedText?
    /// How it is; `nil` where it is no more.
    package var after: LocalizedText?
  }

  /// The earlier edition.
  package var before: Edition
  /// The later edition.
  package var after: Edition
  /// What differs in `rubric.yaml` and bears on figures, by key.
  package var keys: [KeyShift]
  /// The indicators that differ: those of the later edition by id, then those that it no longer has, by id.
  package var indicators: [IndicatorShifts]
  /// What the editions make of the same logs, where an assessment was given.
  package var example: Comparison?

  /// Compares two editions.
  /// - Parameter example: what both make of the same logs.
  package init(before: Rubric, after: Rubric, example: Comparison? = nil) {
    self.before = Edition(before)
    self.after = Edition(after)
    self.example = example
    let difference = RubricDifference(before: before, after: after)
    keys = difference.changedKeys.flatMap { key in
      Self.shifts(
        of: key, before.resolvedDocument["rubric"]?[key], after.resolvedDocument["rubric"]?[key], depth: 2)
    }
    let reading = ShiftReading(before: before, after: after)
    indicators = difference.indicators.compactMap { reading.shifts(of: $0) }
  }

  /// Whether nothing differs, words included.
  package var isEmpty: Bool { keys.isEmpty && indicators.isEmpty }

  /// The number of indicators that differ in a way.
  package func count(_ kind: EditionShift.Kind) -> Int {
    indicators.count { $0.shifts.contains { $0.kind == kind } }
  }

  /// What differs under a key: where both are mappings, what differs below it.
  private static func shifts(of key: String, _ before: JSONValue?, _ after: JSONValue?, depth: Int) -> [KeyShift] {
    guard before != after else { return [] }
    if depth > 0, case .object(let left)? = before, case .object(let right)? = after {
      return Set(left.keys).union(right.keys).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        .flatMap { shifts(of: key + "/" + $0, left[$0], right[$0], depth: depth - 1) }
    }
    return [KeyShift(subject: key, before: before?.flowText, after: after?.flowText)]
  }
}
