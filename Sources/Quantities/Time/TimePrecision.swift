/// How exactly a time is known, coarsest first.
package enum TimePrecision: UInt8, Sendable, Hashable, Comparable, CaseIterable {
  case year
  case month
  case day
  case instant

  package static func < (left: TimePrecision, right: TimePrecision) -> Bool { left.rawValue < right.rawValue }
}
