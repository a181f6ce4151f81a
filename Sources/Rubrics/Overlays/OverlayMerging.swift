internal import Diagnostics
internal import YAMLDocuments

/// The laying of overlays over a rubric, tree by tree: every part keeps the place where it is written, so that what is
/// wrong with it is told there.
///
/// Overlays of overlays are laid one after the other. What one of them has set, a later one must not set otherwise.
struct OverlayMerging {
  /// What an overlay has said of something.
  struct Claim {
    /// What it has in its place, `nil` where it leaves it out.
    var value: YAMLNode?
    /// Where it says so.
    var place: SourcePlace
  }

  /// What the overlay that is being laid changes.
  var changes: [RubricChange] = []
  /// What is wrong with it.
  var diagnostics: [Diagnostic] = []
  /// By path, what earlier overlays say.
  private var earlier: [String: Claim] = [:]
  /// By path, what this overlay says.
  private var own: [String: Claim] = [:]

  /// Begins with the next overlay.
  mutating func beginOverlay() {
    earlier.merge(own) { $1 }
    own = [:]
    changes = []
  }

  /// Takes down what this overlay says of something, and tells where an earlier one says otherwise.
  /// - Parameters:
  ///   - kind: what is done.
  ///   - before: what the base has.
  ///   - after: what the overlay has in its place.
  mutating func claim(
    _ kind: RubricChange.Kind, _ path: [String], before: YAMLNode?, after: YAMLNode?, at place: SourcePlace,
    because reason: LocalizedText? = nil
  ) {
    let subject = path.joined(separator: "/")
    own[subject] = Claim(value: after, place: place)
    if let claim = contradiction(of: after, to: path) {
      diagnostics.append(
        Diagnostic(
          .overlayConflict, ["subject": subject], at: place,
          notes: [Diagnostic.Note(Message(.overlayFirst), at: claim.place)]))
      return
    }
    // What is said once more as it is changes nothing.
    guard before?.json != after?.json else { return }
    changes.append(
      RubricChange(
        kind: kind, path: path, before: before?.json.flowText, after: after?.json.flowText, reason: reason, place: place
      ))
  }

  /// What an earlier overlay says otherwise of something, of what it is part of, or of a part of it.
  /// - Parameter value: what takes the place of the whole; `nil` where it is left out.
  private func contradiction(of value: YAMLNode?, to path: [String]) -> Claim? {
    for length in stride(from: path.count, through: 1, by: -1) {
      // What was added as a whole can be changed in its parts by the same rules as what was there.
      guard let claim = earlier[path.prefix(length).joined(separator: "/")], length == path.count || claim.value == nil
      else { continue }
      if claim.value == nil || claim.value?.json != value?.json { return claim }
    }
    // A value takes the place of all of its parts, also of those that an earlier overlay has set.
    let below = path.joined(separator: "/") + "/"
    return earlier.filter { subject, claim in
      guard subject.hasPrefix(below) else { return false }
      let part = subject.dropFirst(below.count).split(separator: "/").reduce(value) { $0?.value(of: String($1)) }
      return part == nil || part?.json != claim.value?.json
    }.min { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }?.value
  }

  /// Where an earlier overlay leaves something out.
  func earlierRemoval(of path: [String]) -> SourcePlace? {
    earlier[path.joined(separator: "/")].flatMap { $0.value == nil ? $0.place : nil }
  }

  // MARK: Mappings

  /// Lays a mapping over another.
  /// - Parameters:
  ///   - depth: how many levels down mappings are laid over one another; below, a value takes the place of the other.
  mutating func mergedEntries(
    _ base: [YAMLEntry], _ overlay: [YAMLEntry], at path: [String], depth: Int
  ) -> [YAMLEntry] {
    var entries = base
    for entry in overlay {
      let path = path + [entry.keyText]
      guard let index = entries.firstIndex(where: { $0.keyText.hasSameBytes(as: entry.keyText) }) else {
        claim(.added, path, before: nil, after: entry.value, at: entry.key.place)
        entries.append(entry)
        continue
      }
      let old = entries[index].value
      if depth > 0, case .mapping(let left) = old.content, case .mapping(let right) = entry.value.content {
        let merged = mergedEntries(left, right, at: path, depth: depth - 1)
        // The key is said to stand where it is first written.
        entries[index].value = YAMLNode(content: .mapping(merged), place: old.place, role: old.role)
      } else {
        claim(.changed, path, before: old, after: entry.value, at: entry.value.place)
        entries[index] = entry
      }
    }
    return entries
  }

  /// Lays a file that is a mapping over another; its keys' values are laid over one another one level down.
  /// - Returns: the one there is, where there are not two.
  mutating func merge(file base: YAMLNode?, with overlay: YAMLNode?, at path: [String]) -> YAMLNode? {
    guard let base, let overlay, case .mapping(let left) = base.content, case .mapping(let right) = overlay.content
    else { return overlay ?? base }
    return YAMLNode(content: .mapping(mergedEntries(left, right, at: path, depth: 1)), place: overlay.place)
  }
}
