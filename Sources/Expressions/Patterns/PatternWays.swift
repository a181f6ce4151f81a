/// The steps of a pattern that can come next at a place of a text.
struct PatternWays {
  /// The steps from which to go on, in the order in which they were found; some have been followed already.
  private var steps: [Int] = []
  /// For each step the last round in which it was found, so that none is followed twice at one place.
  private var rounds: [Int]
  private var round = 1

  /// Makes a set of no steps.
  /// - Parameter stepCount: the number of steps of the pattern.
  init(stepCount: Int) { rounds = Array(repeating: 0, count: stepCount) }

  /// Adds a step.
  mutating func add(_ step: Int) {
    guard rounds[step] != round else { return }
    rounds[step] = round
    steps.append(step)
  }

  /// Adds all steps that can be reached at this place without passing a character; whether the pattern is found.
  mutating func follow(_ program: [PatternProgram.Step], at position: Int, in text: [Unicode.Scalar]) -> Bool {
    var index = 0
    while index < steps.count {
      switch program[steps[index]] {
      case .found: return true
      case .either(let one, let other):
        add(one)
        add(other)
      case .assertion(let assertion, let next):
        if assertion.holds(at: position, in: text) { add(next) }
      case .mark(_, let next): add(next)
      case .characters: break
      }
      index += 1
    }
    return false
  }

  /// Passes a character: only the steps behind those that take it are left.
  mutating func pass(_ scalar: Unicode.Scalar, _ program: [PatternProgram.Step]) {
    let before = steps
    steps.removeAll(keepingCapacity: true)
    round += 1
    for step in before {
      if case .characters(let characters, let next) = program[step], characters.contains(scalar) { add(next) }
    }
  }
}
