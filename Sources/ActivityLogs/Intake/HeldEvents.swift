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
    /// The number of records with an event that passes.
    var acceptedRecords = 0
    /// The number of records whose events all say the same as others that pass.
    var duplicates = 0
    /// The number of records with an event whose id belongs to another.
    var setAside = 0
    /// The events whose id belongs to another, and that other.
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
  /// Of events that say the same, the one with the least id passes (as UTF-8 bytes, none before any) and, among these,
  /// the one whose values come first; then of events of one entry with the same id, the one whose values come first. A
  /// record of which an event is shut out by its id is set aside whole.
  /// - Parameter keys: the keys of the run, where events that say the same are to be dropped.
  func resolve(keys: inout ContentKeys?) -> Resolution {
    var result = Resolution()
    var references = parts.indices.flatMap { part in
      (0..<parts[part].rowCount).map { Reference(part: part, row: $0) }
    }
    var dropped: Set<Reference> = []
    if keys != nil {
      let contents = contents(of: references, &keys)
      let kept = Set(best(references, groupedBy: contents, precedes: duplicatePrecedes).values)
      dropped = Set(references.filter { contents[$0] != nil && !kept.contains($0) })
      references.removeAll(where: dropped.contains)
    }
    let ids = Dictionary(
      uniqueKeysWithValues: references.compactMap { reference in id(of: reference).map { (reference, $0) } })
    let first = best(references, groupedBy: ids, precedes: contentPrecedes)
    var shutOut: Set<Reference> = []
    for reference in references {
      guard let id = ids[reference], let winner = first[id], winner != reference else { continue }
      shutOut.insert(reference)
      let text = parts[reference.part].columns.text("id")?.dictionary[UInt32(truncatingIfNeeded: id[1])] ?? ""
      result.repeatedIDs.append(
        (id: text, record: parts[reference.part].places[reference.row], first: parts[winner.part].places[winner.row]))
    }
    for part in parts.indices { take(part, dropped: dropped, shutOut: shutOut, into: &result) }
    return result
  }

  /// Sorts the records of a part by what becomes of them.
  private func take(_ part: Int, dropped: Set<Reference>, shutOut: Set<Reference>, into result: inout Resolution) {
    var passing: [Int] = []
    for record in parts[part].places.records {
      let rows = record.filter { !dropped.contains(Reference(part: part, row: $0)) }
      if rows.contains(where: { shutOut.contains(Reference(part: part, row: $0)) }) {
        result.setAside += 1
      } else if rows.isEmpty {
        result.duplicates += 1
      } else {
        passing += rows
        result.acceptedRecords += 1
      }
    }
    if !passing.isEmpty { result.accepted.append(parts[part].selecting(passing)) }
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
      guard let columns = keys?.numbered(parts[part].columns, entry: entries[part]) else { continue }
      for row in 0..<parts[part].rowCount {
        contents[Reference(part: part, row: row)] = keys?.key(of: row, in: columns, entry: entries[part])
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

  /// Whether the first of two events that say the same is the one to keep: by id, then by the values that were not
  /// compared.
  private func duplicatePrecedes(_ left: Reference, _ right: Reference) -> Bool {
    let names = [left, right].map { reference in
      parts[reference.part].columns.text("id").map { $0.dictionary.utf8(of: $0.codes[reference.row]) } ?? []
    }
    if names[0].elementsEqual(names[1]) { return contentPrecedes(left, right) }
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
