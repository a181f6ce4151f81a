internal import ActivityLogs

extension RecordPlace {
  /// Whether this place comes first: by file, then by where the record begins.
  func precedes(_ other: RecordPlace) -> Bool {
    if file != other.file { return file < other.file }
    switch (location, other.location) {
    case (.bytes(let left, _, _), .bytes(let right, _, _)): return left < right
    }
  }
}
