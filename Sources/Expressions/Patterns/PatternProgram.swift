/// The steps by which a pattern is looked for.
struct PatternProgram: Sendable {
  /// A step, with the steps that come after it.
  enum Step: Sendable {
    /// One character of a set.
    case characters(PatternCharacters, next: Int)
    case assertion(PatternSyntax.Assertion, next: Int)
    /// Either way.
    case either(Int, Int)
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

  /// Makes the steps of a pattern.
  /// - Throws: `PatternFailure.tooLarge` where there would be too many.
  init(_ syntax: PatternSyntax) throws(PatternFailure) { start = try add(syntax, before: 0) }

  private mutating func add(_ step: Step) -> Int {
    steps.append(step)
    return steps.count - 1
  }

  /// Adds the steps of a part that come before others, and gives the first of them.
  private mutating func add(_ syntax: PatternSyntax, before next: Int) throws(PatternFailure) -> Int {
    partsWritten += 1
    guard partsWritten <= Self.mostSteps else { throw .tooLarge }
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
    case .repetition(let part, let atLeast, let atMost): return try add(part, atLeast, atMost, before: next)
    }
  }

  private mutating func add(
    _ part: PatternSyntax, _ atLeast: Int, _ atMost: Int?, before next: Int
  ) throws(PatternFailure) -> Int {
    var start = next
    if let atMost {
      for _ in atLeast..<max(atLeast, atMost) { start = add(.either(try add(part, before: start), next)) }
    } else {
      // A loop: the fork stands before its own part, so that its place must be known first.
      let fork = add(.either(next, next))
      steps[fork] = .either(try add(part, before: fork), next)
      start = fork
    }
    for _ in 0..<atLeast { start = try add(part, before: start) }
    return start
  }
}
