/// What a node is to the node that holds it.
package enum YAMLRole: Sendable, Hashable {
  /// The root of its document.
  case root
  /// The key of a mapping's entry.
  case key
  /// The value of a mapping's entry with this key.
  case value(of: String)
  /// An item of a sequence, counted from 1, with the key of the mapping's entry that the sequence belongs to, if any.
  case item(Int, of: String?)
}
