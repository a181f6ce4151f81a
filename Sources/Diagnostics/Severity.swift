/// How much a diagnostic matters.
package enum Severity: String, Sendable, Hashable, Codable, Comparable, CaseIterable {
  /// Worth knowing; nothing is wrong.
  case information
  /// Probably not what the author wants; work goes on.
  case warning
  /// The input cannot be used as it is.
  case error

  private var rank: Int {
    switch self {
    case .information: 0
    case .warning: 1
    case .error: 2
    }
  }

  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}
