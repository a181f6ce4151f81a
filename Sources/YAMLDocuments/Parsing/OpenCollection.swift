internal import Diagnostics

/// A sequence or a mapping whose end has not been met.
struct OpenCollection {
  /// What has been added so far.
  private(set) var content: YAMLNode.Content
  /// The collection's first token.
  let span: SourceSpan
  /// Its anchor.
  let anchor: String?
  /// Whether it stands in brackets or braces.
  let isFlow: Bool
  /// The number of nodes in it, itself counted, aliases followed.
  var size = 1
  /// The number of collections inside each other in it, itself counted.
  var height = 1
  /// Where each key is among the entries. Keys that Swift compares as equal are equal here.
  private(set) var keys: [String: Int] = [:]
  /// The end of the last node added.
  private(set) var lastEnd: SourcePosition?
  /// Where the alias stands that the node to be added next is, if it is one.
  var aliasPlace: SourcePlace?
  private var pending: Pending = .none

  /// A key that waits for its value.
  private enum Pending {
    case none
    case key(YAMLNode, String)
    case leftOut
  }

  /// Opens a collection.
  init(content: YAMLNode.Content, span: SourceSpan, anchor: String?, isFlow: Bool) {
    self.content = content
    self.span = span
    self.anchor = anchor
    self.isFlow = isFlow
  }

  /// Whether the key that is being looked at is an alias.
  var keyIsAlias: Bool { aliasPlace != nil }

  /// An entry of the mapping.
  func entry(_ index: Int) -> YAMLEntry? {
    guard case .mapping(let entries) = content, entries.indices.contains(index) else { return nil }
    return entries[index]
  }

  /// Adds an item, a key or a value.
  /// - Parameters:
  ///   - node: the node.
  ///   - check: looks at a key and gives its text, or `nil` to leave its entry out.
  mutating func add(_ node: YAMLNode, check: (YAMLNode, OpenCollection) -> String?) {
    let place = aliasPlace ?? node.place
    if let end = place.span?.end { lastEnd = lastEnd.map { max($0, end) } ?? end }
    var node = node
    switch content {
    case .scalar: break
    case .sequence(var items):
      content = .sequence([])
      node.role = .item(items.count + 1, of: nil)
      items.append(node)
      content = .sequence(items)
    case .mapping(var entries):
      switch pending {
      case .none:
        node.role = .key
        pending = check(node, self).map { .key(node, $0) } ?? .leftOut
      case .leftOut: pending = .none
      case .key(let key, let text):
        content = .mapping([])
        node.role = .value(of: text)
        node.nameItems(after: text)
        keys[text] = entries.count
        entries.append(YAMLEntry(key: key, keyText: text, value: node))
        content = .mapping(entries)
        pending = .none
      }
    }
    aliasPlace = nil
  }
}

extension YAMLNode {
  /// Tells the items of a sequence the key that the sequence belongs to.
  fileprivate mutating func nameItems(after key: String) {
    guard case .sequence(var items) = content else { return }
    content = .sequence([])
    for index in items.indices { items[index].role = .item(index + 1, of: key) }
    content = .sequence(items)
  }
}
