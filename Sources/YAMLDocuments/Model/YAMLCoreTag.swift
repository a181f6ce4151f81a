/// A tag that an author may write: those of YAML's core schema, and the bare `!`.
package enum YAMLCoreTag: String, Sendable, Hashable, CaseIterable {
  /// `!!str`: text, whatever it looks like.
  case text = "tag:yaml.org,2002:str"
  /// `!!int`.
  case integer = "tag:yaml.org,2002:int"
  /// `!!float`.
  case float = "tag:yaml.org,2002:float"
  /// `!!bool`.
  case truth = "tag:yaml.org,2002:bool"
  /// `!!null`.
  case null = "tag:yaml.org,2002:null"
  /// `!!map`.
  case mapping = "tag:yaml.org,2002:map"
  /// `!!seq`.
  case sequence = "tag:yaml.org,2002:seq"
  /// `!`: text for a scalar, without meaning for a collection.
  case nonSpecific = "!"

  /// The tags that a scalar may have.
  static let ofScalars: Set<YAMLCoreTag> = [.text, .integer, .float, .truth, .null, .nonSpecific]

  /// The tag as an author writes it, such as `!!str`.
  package var notation: String {
    switch self {
    case .text: "!!str"
    case .integer: "!!int"
    case .float: "!!float"
    case .truth: "!!bool"
    case .null: "!!null"
    case .mapping: "!!map"
    case .sequence: "!!seq"
    case .nonSpecific: "!"
    }
  }
}
