package import Diagnostics

/// A mapping whose keys are known: declared once, for its reader, for its schema and for its reference.
package struct YAMLMappingDeclaration: Sendable {
  /// Keys of which exactly one must be there.
  package typealias Alternatives = [String]

  /// What the mapping describes, as it stands at the beginning of a sentence: "The indicator", "指标".
  package var thing: LocalizedText
  /// Its keys, in the order of the documentation.
  package var keys: [YAMLKey]
  /// Groups of keys, each key declared as one that may be left out; exactly one of every group must be there.
  package var exactlyOneOf: [Alternatives]
  /// Keys that have a meaning only beside another, by that other.
  package var companions: [String: [String]]

  /// What stands behind further keys, which are the author's own; `nil` where there are none.
  package var others: YAMLValueKind?

  /// Makes a declaration.
  package init(
    of thing: LocalizedText, keys: [YAMLKey], exactlyOneOf: [Alternatives] = [], companions: [String: [String]] = [:],
    others: YAMLValueKind? = nil
  ) {
    self.thing = thing
    self.keys = keys
    self.exactlyOneOf = exactlyOneOf
    self.companions = companions
    self.others = others
  }

  /// The names of the keys.
  package var names: [String] { keys.map(\.name) }

  /// The declaration of a key.
  package subscript(name: String) -> YAMLKey? { keys.first { $0.name == name } }
}
