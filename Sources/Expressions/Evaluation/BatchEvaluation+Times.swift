internal import Columns
internal import Quantities

/// Times and durations, column by column.
extension BatchEvaluation {
  /// Whether values of a type can be compared column by column: all but containers, values of several kinds, and times
  /// that are worked out, which may be too far away for a column.
  static func isOfColumns(_ type: ValueType, _ left: CheckedNode, _ right: CheckedNode) -> Bool {
    switch type {
    case .truth, .text, .number, .duration: true
    case .time: isTimeOfLog(left) && isTimeOfLog(right)
    case .list, .map, .null, .mixed, .unknown: false
    }
  }

  /// Whether a part can only be such a time as a log can state.
  private static func isTimeOfLog(_ node: CheckedNode) -> Bool {
    switch node {
    case .constant(.time), .undecided, .reference: true
    case .list(let parts): parts.allSatisfy(isTimeOfLog)
    case .conditional(_, let yes, let no, _): isTimeOfLog(yes) && isTimeOfLog(no)
    default: false
    }
  }

  /// The times that a part stands for.
  func times(of node: CheckedNode) -> Vector<LogTime?> {
    switch node {
    case .constant(.time(let value)): return .same(value)
    case .reference(.column(let name), .time):
      return batch.time(name).map { .rows(rows($0.values, missing: nil)) } ?? .same(nil)
    case .conditional(let condition, let yes, let no, _):
      return .chosen(by: truths(of: condition), times(of: yes), times(of: no), undecided: nil)
    default: return .same(nil)
    }
  }

  /// The durations that a part stands for.
  func durations(of node: CheckedNode) -> Vector<ElapsedTime?> {
    switch node {
    case .constant(.duration(let value)): return .same(value)
    case .difference(let left, let right) where Self.isOfColumns(.time, left, right):
      return times(of: left).combined(with: times(of: right)) { left, right in
        left.flatMap { left in right.flatMap { left.start.nanoseconds(since: $0.start) } }
          .map(ElapsedTime.init(nanoseconds:))
      }
    case .conditional(let condition, let yes, let no, _):
      return .chosen(by: truths(of: condition), durations(of: yes), durations(of: no), undecided: nil)
    case .constant, .undecided, .reference: return .same(nil)
    default:
      return rows(of: node) { evaluation in
        guard case .duration(let duration)? = evaluation.value(of: node) else { return nil }
        return duration
      }
    }
  }
}
