package import Diagnostics

/// A node of a YAML document with its place in the file.
///
/// A node that an alias repeats has the place where its text stands, at the anchor.
package struct YAMLNode: Sendable {
  /// What a node holds.
  package enum Content: Sendable {
    /// A single value. What type it has, the schema says; see the readers in `Reading`.
    case scalar(YAMLScalar)
    /// Items in their order.
    case sequence([YAMLNode])
    /// Entries in the order of the file, with no key twice.
    case mapping([YAMLEntry])
  }

  /// What the node holds.
  package var content: Content
  /// Where it stands: from its first to its last character, without comments or blanks around it.
  package var place: SourcePlace
  /// What it is to the node that holds it.
  package var role: YAMLRole

  /// Makes a node.
  package init(content: Content, place: SourcePlace, role: YAMLRole = .root) {
    self.content = content
    self.place = place
    self.role = role
  }

  /// The scalar that the node holds, if it holds one.
  package var scalar: YAMLScalar? {
    guard case .scalar(let scalar) = content else { return nil }
    return scalar
  }

  /// How messages name the node: `weight`, `steps #2` (the second item), or the file's name for the root.
  package var name: String {
    switch role {
    case .root, .key: place.file
    case .value(let key): key
    case .item(let number, let key): key.map { "\($0) #\(number)" } ?? "#\(number)"
    }
  }
}
