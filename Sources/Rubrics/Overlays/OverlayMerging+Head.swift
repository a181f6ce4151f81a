internal import Diagnostics
internal import YAMLDocuments

/// `rubric.yaml`.
extension OverlayMerging {
  /// What a rubric is called, which every overlay says of itself.
  private static let identity: Set<String> = ["plumbline", "rubric", "edition", "title"]
  /// What is about overlays, and no part of what comes of them.
  private static let directions: Set<String> = ["extends", "remove"]
  /// How many levels down mappings are laid over one another, by key; those that are not here take each other's place.
  private static let depths = [
    "actors": 2, "aggregate": 1, "areas": 2, "dimensions": 2, "measures": 1, "missing": 2, "profiles": 1,
    "published": 1, "relative": 1, "source": 1,
  ]
  /// The keys that hold rules.
  static let ruleKeys = ["deductions", "bonus", "gate", "veto"]

  /// Lays the `rubric.yaml` of an overlay over that of its base.
  mutating func merge(head base: YAMLNode, with overlay: YAMLNode) -> YAMLNode {
    guard case .mapping(let entries) = overlay.content, case .mapping(let old) = base.content else { return overlay }
    let own = entries.filter { Self.identity.contains($0.keyText) }
    let inherited = old.filter { entry in
      !Self.directions.contains(entry.keyText) && !own.contains { $0.keyText == entry.keyText }
    }
    var result = YAMLNode(content: .mapping(own + inherited), place: overlay.place, role: overlay.role)
    for entry in entries where !Self.identity.contains(entry.keyText) && !Self.directions.contains(entry.keyText) {
      if Self.ruleKeys.contains(entry.keyText) {
        result = mergeRules(result, entry)
      } else {
        let depth = Self.depth(of: entry, over: result.value(of: entry.keyText))
        result.content = .mapping(mergedEntries(result.mappingEntries, [entry], at: [], depth: depth))
      }
    }
    return result
  }

  /// How many levels below a key mappings are laid over one another.
  private static func depth(of entry: YAMLEntry, over base: YAMLNode?) -> Int {
    // One policy for all levels and one for each do not go together.
    if entry.keyText == "missing", let base, RubricLanguage.isOnePolicy(base) != RubricLanguage.isOnePolicy(entry.value)
    {
      return 0
    }
    return depths[entry.keyText] ?? 0
  }

  /// Lays rules over rules: those of one id over each other, others beside them.
  private mutating func mergeRules(_ base: YAMLNode, _ entry: YAMLEntry) -> YAMLNode {
    var rules = base.value(of: entry.keyText)?.oneOrMore() ?? []
    for rule in entry.value.oneOrMore() {
      guard let id = rule.value(of: "id")?.scalar?.text else {
        // Told when the rules are read.
        rules.append(rule)
        continue
      }
      let path = [entry.keyText, id]
      guard let index = rules.firstIndex(where: { $0.value(of: "id")?.scalar?.text.hasSameBytes(as: id) == true })
      else {
        claim(.added, path, before: nil, after: rule, at: rule.place)
        rules.append(rule)
        continue
      }
      let changed = rule.mappingEntries.filter { $0.keyText != "id" }
      rules[index].content = .mapping(
        mergedEntries(rules[index].mappingEntries, changed, at: path, depth: 0))
    }
    return base.setting(entry, to: rules)
  }

  /// Leaves out what an overlay removes.
  /// - Parameters:
  ///   - head: the rubric's tree, whose rules and profiles may name what is removed.
  ///   - items: the indicators.
  mutating func remove(_ node: YAMLNode, from head: inout YAMLNode, _ items: inout [YAMLNode], base: SourcePlace) {
    for entry in node.entries(&diagnostics) ?? [] {
      let reason = entry.value.localizedText(&diagnostics)
      let name = entry.keyText
      if let index = items.firstIndex(where: { $0.value(of: "id")?.scalar?.text.hasSameBytes(as: name) == true }) {
        claim(
          .removed, ["indicators", name], before: items[index].value(of: "title"), after: nil, at: entry.key.place,
          because: reason)
        items.remove(at: index)
        head = head.removing(name, fromProfilesIn: "profiles")
      } else if let key = Self.ruleKeys.first(where: { head.rule(name, under: $0) != nil }) {
        claim(
          .removed, [key, name], before: head.rule(name, under: key), after: nil, at: entry.key.place, because: reason)
        let rest =
          head.value(of: key)?.oneOrMore().filter {
            $0.value(of: "id")?.scalar?.text.hasSameBytes(as: name) != true
          } ?? []
        if let old = head.mappingEntries.first(where: { $0.keyText == key }) { head = head.setting(old, to: rest) }
      } else {
        tellUnknown(name, at: entry.key, among: items, in: head, base: base)
      }
    }
  }

  private mutating func tellUnknown(
    _ name: String, at key: YAMLNode, among items: [YAMLNode], in head: YAMLNode, base: SourcePlace
  ) {
    if let place = earlierRemoval(of: ["indicators", name]) {
      diagnostics.append(
        Diagnostic(
          .overlayConflict, ["subject": "indicators/" + name], at: key.place,
          notes: [Diagnostic.Note(Message(.overlayFirst), at: place)]))
      return
    }
    let rules = Self.ruleKeys.flatMap { head.value(of: $0)?.oneOrMore() ?? [] }
    let names = (items + rules).compactMap { $0.value(of: "id")?.scalar?.text }
    var diagnostic = Diagnostic.unknownName(.overlayOfNothing, name, at: key, among: names)
    diagnostic.notes.append(Diagnostic.Note(Message(.extendedHere), at: base))
    diagnostics.append(diagnostic)
  }
}

extension YAMLNode {
  /// The rule of an id under a key.
  fileprivate func rule(_ id: String, under key: String) -> YAMLNode? {
    value(of: key)?.oneOrMore().first { $0.value(of: "id")?.scalar?.text.hasSameBytes(as: id) == true }
  }

  /// The mapping with a list under a key.
  fileprivate func setting(_ entry: YAMLEntry, to items: [YAMLNode]) -> YAMLNode {
    var entries = mappingEntries
    var entry = entry
    entry.value.content = .sequence(items)
    if let index = entries.firstIndex(where: { $0.keyText == entry.keyText }) {
      entries[index].value.content = .sequence(items)
    } else {
      entries.append(entry)
    }
    return YAMLNode(content: .mapping(entries), place: place, role: role)
  }

  /// The mapping with an indicator taken out of the profiles that name it.
  fileprivate func removing(_ indicator: String, fromProfilesIn key: String) -> YAMLNode {
    var result = self
    guard case .mapping(var entries) = content, let index = entries.firstIndex(where: { $0.keyText == key }),
      case .mapping(var profiles) = entries[index].value.content
    else { return result }
    for profile in profiles.indices {
      guard case .mapping(var keys) = profiles[profile].value.content,
        let list = keys.firstIndex(where: { $0.keyText == "indicators" }),
        case .sequence(let items) = keys[list].value.content
      else { continue }
      keys[list].value.content = .sequence(items.filter { $0.scalar?.text.hasSameBytes(as: indicator) != true })
      profiles[profile].value.content = .mapping(keys)
    }
    entries[index].value.content = .mapping(profiles)
    result.content = .mapping(entries)
    return result
  }
}
