internal import Diagnostics
internal import YAMLDocuments

/// `indicators/*.yaml`.
extension OverlayMerging {
  /// The scales, of which an indicator has one.
  private static let scales = RubricLanguage.indicator.exactlyOneOf.flatMap { $0 }
  /// What belongs to a scale.
  private static let scaleKeys = scales + ["below"]

  /// Lays the indicators of an overlay over those of its base: what an item says of an indicator takes the place of what
  /// the base says, key by key; an item with a measure and an id of its own is a new indicator.
  mutating func merge(indicators base: [YAMLNode], with overlay: [YAMLNode], extending place: SourcePlace) -> [YAMLNode] {
    var items = base
    // What stands twice in one overlay is no change of a change; it is told when the items are read.
    let ids = base.map { $0.value(of: "id")?.scalar?.text }
    var changed: Set<Int> = []
    for item in overlay {
      guard let id = item.value(of: "id"), let name = id.scalar?.text else {
        items.append(item)
        continue
      }
      if let index = ids.firstIndex(where: { $0?.hasSameBytes(as: name) == true }), changed.insert(index).inserted {
        items[index] = merge(items[index], item, named: name)
      } else if let removal = earlierRemoval(of: ["indicators", name]) {
        diagnostics.append(
          Diagnostic(
            .overlayConflict, ["subject": "indicators/" + name], at: id.place,
            notes: [Diagnostic.Note(Message(.overlayFirst), at: removal)]))
      } else if item.value(of: "measure") == nil {
        var diagnostic = Diagnostic.unknownName(.overlayOfNothing, name, at: id, among: ids.compactMap(\.self))
        diagnostic.notes.append(Diagnostic.Note(Message(.extendedHere), at: place))
        diagnostics.append(diagnostic)
      } else {
        claim(.added, ["indicators", name], before: nil, after: item.value(of: "title") ?? id, at: id.place)
        items.append(item)
      }
    }
    return items
  }

  /// Lays what an overlay says of an indicator over what the base says.
  private mutating func merge(_ base: YAMLNode, _ overlay: YAMLNode, named id: String) -> YAMLNode {
    guard case .mapping(var entries) = base.content, case .mapping(let others) = overlay.content else { return overlay }
    let path = ["indicators", id]
    let scale = others.filter { Self.scaleKeys.contains($0.keyText) }
    if let first = scale.first {
      let old = entries.filter { Self.scaleKeys.contains($0.keyText) }
      claim(
        .changed, path + ["scale"], before: .mapping(old, at: base.place), after: .mapping(scale, at: first.value.place),
        at: first.key.place)
      entries.removeAll { Self.scaleKeys.contains($0.keyText) }
      entries += scale
    }
    let rest = others.filter { $0.keyText != "id" && !Self.scaleKeys.contains($0.keyText) }
    entries = mergedEntries(entries, rest, at: path, depth: 0)
    return YAMLNode(content: .mapping(entries), place: base.place, role: base.role)
  }
}

extension YAMLNode {
  /// A mapping of some entries.
  fileprivate static func mapping(_ entries: [YAMLEntry], at place: SourcePlace) -> YAMLNode {
    YAMLNode(content: .mapping(entries), place: place)
  }
}
