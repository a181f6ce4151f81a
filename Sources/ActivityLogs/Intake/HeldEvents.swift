internal import Columns
internal import Quantities
internal import RecordReaders

/// Events that may be repetitions, kept until all files have been read.
struct HeldEvents {
  /// An event among those held.
  private struct Reference: Hashable {
    var part: Int
    var row: Int
  }

  /// What has been decided about the events.
  struct Resolution {
    /// The events that pass.
    var accepted: [EventBatch] = []
    /// The number of events that say the same as one that passes.
    var duplicates = 0
    /// The records whose id belongs to another, and that other.
    var repeatedIDs: [(id: String, record: RecordPlace, first: RecordPlace)] = []
  }

  private var parts: [EventBatch] = []
  /// The number of the `logs` entry of each part.
  private var entries: [Int] = []

  /// Begins without events.
  init() {}

  /// Keeps events of one `logs` entry.
  mutating func add(_ events: EventBatch, entry: Int) {
    guard events.rowCount > 0 else { return }
    parts.append(events)
    entries.append(entry)
  }

  /// Decides which of the events pass; the order in which they were added does not matter.
  ///
  /// Of events that say the same, the one with the least id passes (as UTF-8 bytes, none before any); then of events of
  /// one entry with the same id, the one whose values come first.
  /// - Parameter keys: the keys of the run, where events that say the same are to be dropped.
  func resolve(keys: inout ContentKeys?) -> Resolution {
    var result = Resolution()
    var references = parts.indices.flatMap { part in
      (0..<parts[part].rowCount).map { Reference(part: part, row: $0) }
    }
    if keys != nil {
      let kept = Set(best(references, groupedBy: contents(of: references, &keys), precedes: idPrecedes).values)
      result.duplicates = references.count - kept.count
      references.removeAll { !kept.contains($0) }
    }
    let ids = Dictionary(
      uniqueKeysWithValues: references.compactMap { reference in id(of: reference).map { (reference, $0) } })
    let first = best(references, groupedBy: ids, precedes: contentPrecedes)
    var passing: [[Int]] = Array(repeating: [], count: parts.count)
    for reference in references {
      guard let id = ids[reference], let winner = first[id], winner != reference else {
        passing[reference.part].append(reference.row)
        continue
      }
      let text = parts[reference.part].columns.text("id")?.dictionary[UInt32(truncatingIfNeeded: id[1])] ?? ""
      result.repeatedIDs.append(
        (id: text, record: parts[reference.part].places[reference.row], first: parts[winner.part].places[winner.row]))
    }
    for (part, rows) in passing.enumerated() where !rows.isEmpty { result.accepted.append(parts[part].selecting(rows)) }
    return result
  }

  /// The first event of each group in some order; events without a group are left out.
  private func best(
    _ references: [Reference], groupedBy groups: [Reference: [UInt64]], precedes: (Reference, Reference) -> Bool
  ) -> [[UInt64]: Reference] {
    var best: [[UInt64]: Reference] = [:]
    for reference in references {
      guard let group = groups[reference] else { continue }
      if let other = best[group], !precedes(reference, other) { continue }
      best[group] = reference
    }
    return best
  }

  private func contents(of references: [Reference], _ keys: inout ContentKeys?) -> [Reference: [UInt64]] {
    var contents: [Reference: [UInt64]] = [:]
    for part in parts.indices {
      guard let columns = keys?.numbered(parts[part].columns) else { continue }
      for row in 0..<parts[part].rowCount {
        contents[Reference(part: part, row: row)] = keys?.key(of: row, in: columns)
      }
    }
    return contents
  }

  /// The entry and the id of an event, or `nil` where it has no id.
  private func id(of reference: Reference) -> [UInt64]? {
    guard let code = parts[reference.part].columns.text("id")?.codes[reference.row], code != TextDictionary.missing
    else { return nil }
    return [UInt64(entries[reference.part]), UInt64(code)]
  }

  private func idPrecedes(_ left: Reference, _ right: Reference) -> Bool {
    let names = [left, right].map { reference in
      parts[reference.part].columns.text("id").map { $0.dictionary.utf8(of: $0.codes[reference.row]) } ?? []
    }
    return names[0].lexicographicallyPrecedes(names[1])
  }

  /// Whether an event's values come before another's: column by column, a missing value first.
  private func contentPrecedes(_ left: Reference, _ right: Reference) -> Bool {
    let (ours, theirs) = (parts[left.part].columns, parts[right.part].columns)
    let names = Set(ours.columns.keys).union(theirs.columns.keys).subtracting(["id"])
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let (leftMissing, rightMissing) = (
        ours.isMissing(name, row: left.row), theirs.isMissing(name, row: right.row)
      )
      if leftMissing != rightMissing { return leftMissing }
      if leftMissing { continue }
      if let order = order(ours.columns[name], left.row, theirs.columns[name], right.row) { return order }
    }
    return false
  }

  /// Whether one value comes before another, or `nil` where they are equal.
  private func order(_ left: Column?, _ leftRow: Int, _ right: Column?, _ rightRow: Int) -> Bool? {
    switch (left, right) {
    case (.text(let left)?, .text(let right)?):
      let (ours, theirs) = (
        left.dictionary.utf8(of: left.codes[leftRow]), right.dictionary.utf8(of: right.codes[rightRow])
      )
      return ours.elementsEqual(theirs) ? nil : ours.lexicographicallyPrecedes(theirs)
    case (.number(let left)?, .number(let right)?):
      guard let ours = left.values[leftRow], let theirs = right.values[rightRow], ours != theirs else { return nil }
      return ours < theirs
    case (.time(let left)?, .time(let right)?):
      guard let ours = left.values[leftRow], let theirs = right.values[rightRow], ours != theirs else { return nil }
      return ours < theirs
    case (.text?, _), (.number?, _), (.time?, _), (nil, _): return nil
    }
  }
}
