internal import Diagnostics

/// The anchors of a document and the aliases that found none.
struct AnchorTable: Sendable {
  /// How far an anchor's node has been read.
  enum State: Sendable {
    /// Its node is not finished.
    case open
    /// Its node, with the number of nodes and of collections inside each other in it.
    case complete(YAMLNode, size: Int, height: Int)
  }

  /// An anchor that has been met.
  private struct Anchor {
    var state: State
    var place: SourcePlace
    /// Where the name was used first.
    var firstPlace: SourcePlace
  }

  private var anchors: [String: Anchor] = [:]
  private var unresolved: [(name: String, place: SourcePlace)] = []

  /// Notes an anchor.
  /// - Returns: a warning where the name has been used before.
  mutating func define(_ name: String, at place: SourcePlace, _ state: State) -> Diagnostic? {
    let first = anchors[name]
    anchors[name] = Anchor(state: state, place: place, firstPlace: first?.firstPlace ?? place)
    guard let first else { return nil }
    let note = Diagnostic.Note(Message(.firstAnchorIsHere), at: first.place)
    return Diagnostic(.anchorDefinedAgain, ["name": name.excerpt], at: place, notes: [note])
  }

  /// Notes that the node of an anchor has been read.
  mutating func complete(_ name: String, _ state: State) { anchors[name]?.state = state }

  /// What an alias repeats, or `nil`, to be reported at the end, where its anchor has not been met.
  mutating func state(of name: String, forAliasAt place: SourcePlace) -> State? {
    if let anchor = anchors[name] { return anchor.state }
    unresolved.append((name, place))
    return nil
  }

  /// The error for an alias inside the node of its own anchor.
  func cyclicAlias(_ name: String, at place: SourcePlace) -> Diagnostic {
    let notes = anchors[name].map { [Diagnostic.Note(Message(.anchorIsHere), at: $0.place)] }
    return Diagnostic(.cyclicAlias, ["name": name.excerpt], at: place, notes: notes ?? [])
  }

  /// The errors for the first aliases whose anchors come later, or never.
  /// - Parameter isComplete: whether the file was read to its end; if not, an anchor that stands anywhere in its text
  ///   counts as coming later, and nothing is said.
  func unresolvedAliases(in source: SourceFile, isComplete: Bool) -> [Diagnostic] {
    let first = unresolved.prefix(YAMLLimits.reportedAliases)
    let mentioned = isComplete || first.isEmpty ? [] : names(in: source, among: Set(first.map(\.name)))
    return first.filter { anchors[$0.name] != nil || !mentioned.contains($0.name) }
      .map { diagnostic(for: $0.name, at: $0.place, in: source) }
  }

  private func diagnostic(for name: String, at place: SourcePlace, in source: SourceFile) -> Diagnostic {
    let arguments = ["name": name.excerpt]
    if let anchor = anchors[name] {
      let note = Diagnostic.Note(Message(.anchorIsHere), at: anchor.firstPlace)
      return Diagnostic(.forwardAlias, arguments, at: place, notes: [note])
    }
    var diagnostic = Diagnostic(.undefinedAlias, arguments, at: place)
    diagnostic.fix = SyntaxAdvice(source).quotingFix(around: place.span?.start)
    if anchors.count <= YAMLLimits.comparedAnchors, let near = Spelling.nearest(to: name, among: anchors.keys) {
      diagnostic.notes.append(Diagnostic.Note(Message(.didYouMeanAlias, ["name": near]), at: anchors[near]?.firstPlace))
      diagnostic.fix = place.span.map { Diagnostic.Fix(replace: $0, with: "*" + near) }
    }
    return diagnostic
  }

  /// Those of some names that stand after a `&` anywhere in a file.
  private func names(in source: SourceFile, among names: Set<String>) -> Set<String> {
    var found: Set<String> = []
    for offset in source.bytes.indices where source.bytes[offset] == UInt8(ascii: "&") {
      let name = source.bytes[(offset + 1)...].prefix(64).prefix {
        $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") || ($0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9"))
          || ($0 | 0x20) >= UInt8(ascii: "a") && ($0 | 0x20) <= UInt8(ascii: "z")
      }
      let text = String(decoding: name, as: UTF8.self)
      if names.contains(text) { found.insert(text) }
    }
    return found
  }
}
