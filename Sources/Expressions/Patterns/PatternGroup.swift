/// A group of a pattern, taken out of texts at the first place where the pattern stands.
///
/// Of several ways for the pattern to stand there, the one that a backtracking search finds first counts, as in RE2 and
/// Perl; but all ways are followed at once, so that no text takes longer than its length times the pattern's.
struct PatternGroup: Sendable {
  /// A way through the pattern, with the place of the group on it.
  private struct Way {
    var step: Int
    var start: Int?
    var end: Int?
  }

  /// The pattern as it was written.
  let pattern: String
  /// The name of the group.
  let name: String
  private let program: PatternProgram

  /// The number of steps of the pattern: how much longer than a character it takes to look for it at one.
  var stepCount: Int { program.steps.count }

  /// Makes a group; `nil` where the pattern has none of that name.
  /// - Throws: `PatternFailure` with the reason.
  init?(_ name: String, of pattern: String) throws(PatternFailure) {
    let syntax = try PatternParser.parse(pattern)
    guard syntax.groupNames.contains(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
    self.pattern = pattern
    self.name = name
    self.program = try PatternProgram(syntax, remembering: name, length: pattern.utf8.count)
  }

  /// What the group holds; `nil` where the pattern does not stand in the text, or stands there without the group.
  func text(in bytes: ArraySlice<UInt8>) -> String? {
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    var ways: [Way] = []
    var following: [Way] = []
    var visited = Array(repeating: -1, count: program.steps.count)
    var found: Way?
    for position in 0...scalars.count {
      if found == nil { add(Way(step: program.start), to: &ways, at: position, in: scalars, &visited) }
      following.removeAll(keepingCapacity: true)
      passing: for way in ways {
        switch program.steps[way.step] {
        case .found:
          // Whatever comes after this way in the list is a worse one.
          found = way
          break passing
        case .characters(let characters, let next):
          guard position < scalars.count, characters.contains(scalars[position]) else { continue }
          let way = Way(step: next, start: way.start, end: way.end)
          add(way, to: &following, at: position + 1, in: scalars, &visited)
        case .assertion, .either, .mark: continue
        }
      }
      swap(&ways, &following)
      if ways.isEmpty, found != nil { break }
    }
    guard let start = found?.start, let end = found?.end else { return nil }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<max(start, end)])
    return String(text)
  }

  /// Adds the ways that lead from one without passing a character, the better ones first.
  private func add(
    _ way: Way, to ways: inout [Way], at position: Int, in text: [Unicode.Scalar], _ visited: inout [Int]
  ) {
    var open = [way]
    while var way = open.popLast() {
      guard visited[way.step] != position else { continue }
      visited[way.step] = position
      switch program.steps[way.step] {
      case .found, .characters: ways.append(way)
      case .assertion(let assertion, let next):
        guard assertion.holds(at: position, in: text) else { continue }
        way.step = next
        open.append(way)
      case .either(let first, let second):
        open.append(Way(step: second, start: way.start, end: way.end))
        open.append(Way(step: first, start: way.start, end: way.end))
      case .mark(let isEnd, let next):
        if isEnd { way.end = position } else { (way.start, way.end) = (position, nil) }
        way.step = next
        open.append(way)
      }
    }
  }
}

extension PatternGroup: Hashable {
  static func == (left: PatternGroup, right: PatternGroup) -> Bool {
    left.pattern.utf8.elementsEqual(right.pattern.utf8) && left.name.utf8.elementsEqual(right.name.utf8)
  }

  func hash(into hasher: inout Hasher) {
    for byte in pattern.utf8 { hasher.combine(byte) }
    for byte in name.utf8 { hasher.combine(byte) }
  }
}

extension PatternSyntax {
  /// The names of its groups, in the order in which they begin.
  var groupNames: [String] {
    switch self {
    case .characters, .assertion: []
    case .sequence(let parts), .alternatives(let parts): parts.flatMap(\.groupNames)
    case .repetition(let part, _, _, _): part.groupNames
    case .group(let part, let name): [name] + part.groupNames
    }
  }
}
