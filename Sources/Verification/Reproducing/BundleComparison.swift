internal import Assessments
internal import CanonicalJSON
internal import Diagnostics

/// Where a bundle and its reproduction differ.
struct BundleComparison {
  /// The most records that are named.
  private static let mostRecords = 5

  /// The differences: the first figure, then the records behind it, then the files.
  private(set) var differences: [Diagnostic] = []
  /// The number of files that are the same.
  private(set) var same = 0

  /// Compares the files of two bundles.
  init(recorded: BundleContent, own: Bundle) {
    var other: [String: [UInt8]] = [:]
    for file in own.files { other[file.path] = file.bytes }
    let ignored: Set<String> = [Manifest.fileName, BundleContent.attestationName]
    let name = BundleContent.resultName
    if recorded.files[name] != other[name], let old = recorded.json(name),
      let new = other[name].flatMap({ try? JSONValue(parsing: $0) })
    {
      compare(old, new, recorded, other)
    }
    let names = Set(recorded.files.keys).union(other.keys).subtracting(ignored)
    for file in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      if recorded.files[file] == other[file] {
        same += 1
      } else {
        differences.append(Diagnostic(.fileNotReproduced, ["file": file]))
      }
    }
  }

  /// Names the first indicator that differs, with the records behind it; else the first figure that does.
  private mutating func compare(
    _ old: JSONValue, _ new: JSONValue, _ recorded: BundleContent, _ other: [String: [UInt8]]
  ) {
    let units = zip(old["units"]?.elements ?? [], new["units"]?.elements ?? [])
    for (left, right) in units where left != right {
      let own = Dictionary(Self.indicators(right).map { ($0.id, $0.json) }, uniquingKeysWith: { first, _ in first })
      let unit = left["unit"]?.text ?? ""
      for (id, indicator) in Self.indicators(left) where own[id] != indicator {
        let (place, was, now) = Self.difference(indicator, own[id] ?? .null)
        differences.append(
          Diagnostic(
            .indicatorNotReproduced,
            ["indicator": id, "unit": unit, "figure": place, "recorded": was, "own": now]))
        nameRecords(id, unit, left["level"]?.text ?? "", recorded, other)
        return
      }
    }
    let (place, was, now) = Self.difference(old, new)
    differences.append(Diagnostic(.figureNotReproduced, ["figure": place, "recorded": was, "own": now]))
  }

  /// Names the records of the evidence that are in one of the two lists only.
  private mutating func nameRecords(
    _ indicator: String, _ unit: String, _ level: String, _ recorded: BundleContent, _ other: [String: [UInt8]]
  ) {
    let file = "evidence/\(indicator).csv"
    func rows(_ bytes: [UInt8]?) -> [String] {
      String(decoding: bytes ?? [], as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
        .filter { $0.hasPrefix("\(unit),\(level),") }
    }
    let (old, new) = (rows(recorded.files[file]), rows(other[file]))
    let (oldSet, newSet) = (Set(old), Set(new))
    let changed = old.filter { !newSet.contains($0) } + new.filter { !oldSet.contains($0) }
    for row in changed.prefix(Self.mostRecords) {
      differences.append(
        Diagnostic(oldSet.contains(row) ? .recordNoLonger : .recordNew, ["indicator": indicator, "record": row]))
    }
  }

  private static func indicators(_ node: JSONValue) -> [(id: String, json: JSONValue)] {
    (node["indicators"]?.elements ?? []).map { ($0["id"]?.text ?? "", $0) }
      + (node["groups"]?.elements ?? []).flatMap { indicators($0) }
  }

  /// The first place where two values differ, by its path, with what stands there.
  static func difference(_ old: JSONValue, _ new: JSONValue, at path: String = "") -> (String, String, String) {
    if let left = old.members, let right = new.members {
      let names = Set(left.keys).union(right.keys).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      for name in names where left[name] != right[name] {
        let below = path.isEmpty ? name : path + "/" + name
        return difference(left[name] ?? .null, right[name] ?? .null, at: below)
      }
    }
    if let left = old.elements, let right = new.elements, left.count == right.count {
      for (index, pair) in zip(left, right).enumerated() where pair.0 != pair.1 {
        return difference(pair.0, pair.1, at: path + "/\(index)")
      }
    }
    func shown(_ value: JSONValue) -> String {
      let text = value.text ?? String(decoding: value.canonicalBytes, as: UTF8.self)
      return text.count > 80 ? text.prefix(79) + "…" : text
    }
    return (path, shown(old), shown(new))
  }
}
