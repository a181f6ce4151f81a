/// Something that libyaml found in a file.
struct ParserEvent: Sendable {
  /// What may stand before a node.
  struct Properties: Sendable, Hashable {
    /// The anchor's name.
    var anchor: String?
    /// The tag, with its handle resolved. libyaml does not pass on the tag `!` of a scalar.
    var tag: String?
  }

  /// What was found.
  enum Kind: Sendable {
    /// The file begins.
    case streamStart
    /// The file ends.
    case streamEnd
    /// A document begins, with `---` if explicit, after `%YAML` with a version.
    case documentStart(isExplicit: Bool, version: String?)
    /// A document ends, with `...` if explicit.
    case documentEnd(isExplicit: Bool)
    /// The name of an anchor whose node is to be repeated.
    case alias(String)
    /// A scalar.
    case scalar(String, YAMLScalarStyle, Properties)
    /// A sequence begins, in brackets if a flow one.
    case sequenceStart(isFlow: Bool, Properties)
    /// The innermost open sequence ends.
    case sequenceEnd
    /// A mapping begins, in braces if a flow one.
    case mappingStart(isFlow: Bool, Properties)
    /// The innermost open mapping ends.
    case mappingEnd
  }

  /// What was found.
  var kind: Kind
  /// Where it begins; its anchor and tag belong to it.
  var start: ParserMark
  /// The first place after it.
  var end: ParserMark
}
