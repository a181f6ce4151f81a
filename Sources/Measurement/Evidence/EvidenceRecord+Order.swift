extension EvidenceRecord {
  /// Whether this record comes first: by place, then one that counts for the value before one that counts against it,
  /// and that before a neutral one.
  func precedes(_ other: EvidenceRecord) -> Bool {
    if place < other.place { return true }
    return verdict.rank < other.verdict.rank && !(other.place < place)
  }
}

extension EvidenceVerdict {
  /// Its place in the order of `EvidenceRecord.precedes(_:)`.
  fileprivate var rank: Int {
    switch self {
    case .countedFor: 0
    case .countedAgainst: 1
    case .neutral: 2
    }
  }
}
