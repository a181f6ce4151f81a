@testable import Expressions

/// A second way to look for a pattern: try one way after the other, going back where it fails.
///
/// No way visits the same part twice at the same place, which is how RE2 keeps loops of nothing from going on for ever.
final class NaivePattern {
  private indirect enum Part {
    case characters(PatternCharacters)
    case assertion(PatternSyntax.Assertion)
    case sequence([Node])
    case alternatives([Node])
    case maybe(Node, isLazy: Bool)
    case loop(Node, isLazy: Bool)
    case group(Node, name: String)
  }

  private final class Node {
    let number: Int
    let part: Part
    init(_ number: Int, _ part: Part) { (self.number, self.part) = (number, part) }
  }

  private struct Visit: Hashable {
    let node: Int
    let position: Int
    let isAfter: Bool
  }

  private var root: Node?
  private var count = 0
  private var text: [Unicode.Scalar] = []
  private var groups: [String: Range<Int>] = [:]
  private var path: Set<Visit> = []
  private var steps = 0

  init(_ pattern: String) throws { root = node(try PatternParser.parse(pattern)) }

  private func make(_ part: Part) -> Node {
    count += 1
    return Node(count, part)
  }

  private func node(_ syntax: PatternSyntax) -> Node {
    switch syntax {
    case .characters(let characters): return make(.characters(characters))
    case .assertion(let assertion): return make(.assertion(assertion))
    case .sequence(let parts): return make(.sequence(parts.map(node)))
    case .alternatives(let parts): return make(.alternatives(parts.map(node)))
    case .group(let part, let name): return make(.group(node(part), name: name))
    case .repetition(let part, let atLeast, let atMost, let isLazy):
      var parts = (0..<atLeast).map { _ in node(part) }
      if let atMost {
        var rest = make(.sequence([]))
        for _ in atLeast..<atMost { rest = make(.maybe(make(.sequence([node(part), rest])), isLazy: isLazy)) }
        parts.append(rest)
      } else {
        let loop = make(.loop(node(part), isLazy: isLazy))
        if atLeast > 0 { parts[atLeast - 1] = loop } else { parts = [make(.maybe(loop, isLazy: isLazy))] }
      }
      return make(.sequence(parts))
    }
  }

  /// What the groups hold where the pattern stands first; `nil` where it does not stand. Gives up with an empty result
  /// and `isGivenUp` where it takes too long.
  func groups(in string: String) -> (groups: [String: String]?, isGivenUp: Bool) {
    text = Array(string.unicodeScalars)
    steps = 0
    for start in 0...text.count {
      groups = [:]
      path = []
      if let root, passes(root, start, then: { _ in true }) {
        return (groups.mapValues { range in String(String.UnicodeScalarView(text[range])) }, false)
      }
      if steps > 20_000 { return (nil, true) }
    }
    return (nil, false)
  }

  /// Whether a part can be passed from a position so that the rest can be passed too.
  private func passes(_ node: Node, _ position: Int, then rest: (Int) -> Bool) -> Bool {
    steps += 1
    guard steps <= 20_000 else { return false }
    return once(Visit(node: node.number, position: position, isAfter: false)) {
      switch node.part {
      case .characters(let characters):
        guard position < text.count, characters.contains(text[position]) else { return false }
        return rest(position + 1)
      case .assertion(let assertion): return assertion.holds(at: position, in: text) && rest(position)
      case .sequence(let parts): return passesAll(parts[...], position, then: rest)
      case .alternatives(let parts): return parts.contains { passes($0, position, then: rest) }
      case .maybe(let part, let isLazy):
        if isLazy { return rest(position) || passes(part, position, then: rest) }
        return passes(part, position, then: rest) || rest(position)
      case .loop(let part, let isLazy): return loops(node, part, isLazy, position, then: rest)
      case .group(let part, let name):
        return passes(part, position) { end in
          let before = groups[name]
          groups[name] = position..<end
          if rest(end) { return true }
          groups[name] = before
          return false
        }
      }
    }
  }

  private func loops(
    _ node: Node, _ part: Node, _ isLazy: Bool, _ position: Int, then rest: (Int) -> Bool
  ) -> Bool {
    passes(part, position) { end in
      once(Visit(node: node.number, position: end, isAfter: true)) {
        if isLazy { return rest(end) || loops(node, part, isLazy, end, then: rest) }
        return loops(node, part, isLazy, end, then: rest) || rest(end)
      }
    }
  }

  private func passesAll(_ parts: ArraySlice<Node>, _ position: Int, then rest: (Int) -> Bool) -> Bool {
    guard let first = parts.first else { return rest(position) }
    return passes(first, position) { passesAll(parts.dropFirst(), $0, then: rest) }
  }

  private func once(_ visit: Visit, _ go: () -> Bool) -> Bool {
    guard path.insert(visit).inserted else { return false }
    defer { path.remove(visit) }
    return go()
  }
}
