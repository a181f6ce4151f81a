/// The steps by which a pattern is looked for.
struct PatternProgram: Sendable {
  /// A step, with the steps that come after it.
  enum Step: Sendable {
    /// One character of a set.
    case characters(PatternCharacters, next: Int)
    case assertion(PatternSyntax.Assertion, next: Int)
    /// Either way, the first one rather than the second.
    case either(Int, Int)
    /// Remembers this place as the begin, or the end, of the group that is asked for.
    case mark(isEnd: Bool, next: Int)
    /// The pattern has been found.
    case found
  }

  /// The most steps that a pattern can have.
  private static let mostSteps = 2000

  /// The steps; each knows those after it by their places here.
  private(set) var steps: [Step] = [.found]
  /// The first step.
  private(set) var start = 0
  /// How many parts have been written out, those that become no step included.
  private var partsWritten = 0
  /// The group whose place is to be remembered.
  private let group: String?
  /// The number of UTF-8 bytes of the pattern, for failures.
  private let length: Int

  /// Makes the steps of a pattern.
  /// - Parameters:
  ///   - group: the name of a group whose place is to be remembered.
  ///   - length: the number of UTF-8 bytes of the pattern.
  /// - Throws: a `PatternFailure` of `tooLarge` where there would be too many.
  init(_ syntax: PatternSyntax, remembering group: String? = nil, length: Int) throws(PatternFailure) {
    self.group = group
    self.length = length
    start = try add(syntax, before: 0)
  }

  private mutating func add(_ step: Step) -> Int {
    steps.append(step)
    return steps.count - 1
  }

  /// Adds the steps of a part that come before others, and gives the first of them.
  private mutating func add(_ syntax: PatternSyntax, before next: Int) throws(PatternFailure) -> Int {
    partsWritten += 1
    guard partsWritten <= Self.mostSteps else { throw PatternFailure(reason: .tooLarge, range: 0..<length) }
    switch syntax {
    case .characters(let characters): return add(.characters(characters, next: next))
    case .assertion(let assertion): return add(.assertion(assertion, next: next))
    case .sequence(let parts):
      var next = next
      for part in parts.reversed() { next = try add(part, before: next) }
      return next
    case .alternatives(let parts):
      var first: Int?
      for part in parts.reversed() {
        let start = try add(part, before: next)
        first = first.map { add(.either(start, $0)) } ?? start
      }
      return first ?? next
    case .repetition(let part, let atLeast, let atMost, let isLazy):
      return try add(part, atLeast, atMost, isLazy, before: next)
    case .group(let part, let name):
      guard let group, name.utf8.elementsEqual(group.utf8) else { return try add(part, before: next) }
      let end = add(.mark(isEnd: true, next: next))
      return add(.mark(isEnd: false, next: try add(part, before: end)))
    }
  }

  private mutating func add(
    _ part: PatternSyntax, _ atLeast: Int, _ atMost: Int?, _ isLazy: Bool, before next: Int
  ) throws(PatternFailure) -> Int {
    var start = next
    var required = atLeast
    if let atMost {
      for _ in atLeast..<max(atLeast, atMost) {
        start = addFork(into: try add(part, before: start), past: next, isLazy)
      }
    } else if atLeast > 0 || part.isNullable {
      // A loop that is entered before its fork. One that can be passed without a character must be so, even if it may
      // be left out, for the ways to be tried in the right order: x* is (x+)?.
      start = try addLoop(part, isLazy, before: next)
      if atLeast == 0 { start = addFork(into: start, past: next, isLazy) }
      required = max(0, atLeast - 1)
    } else {
      // A loop: the fork stands before its own part, so that its place must be known first.
      let fork = add(.either(next, next))
      let inner = try add(part, before: fork)
      steps[fork] = isLazy ? .either(next, inner) : .either(inner, next)
      start = fork
    }
    for _ in 0..<required { start = try add(part, before: start) }
    return start
  }

  /// Adds a part that is passed once or more often, and gives its first step.
  private mutating func addLoop(
    _ part: PatternSyntax, _ isLazy: Bool, before next: Int
  ) throws(PatternFailure) -> Int {
    let fork = add(.either(next, next))
    let inner = try add(part, before: fork)
    steps[fork] = isLazy ? .either(next, inner) : .either(inner, next)
    return inner
  }

  /// Adds a choice between a part and what comes after it.
  private mutating func addFork(into inner: Int, past next: Int, _ isLazy: Bool) -> Int {
    add(isLazy ? .either(next, inner) : .either(inner, next))
  }
}
