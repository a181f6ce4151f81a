/// A key of a mapping with its value.
package struct YAMLEntry: Sendable {
  /// The key, a scalar.
  package var key: YAMLNode
  /// The key's text.
  package var keyText: String
  /// The value.
  package var value: YAMLNode

  /// Makes an entry.
  package init(key: YAMLNode, keyText: String, value: YAMLNode) {
    self.key = key
    self.keyText = keyText
    self.value = value
  }
}
