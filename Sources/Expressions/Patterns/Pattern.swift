/// A pattern that is looked for in texts, in the syntax of RE2.
///
/// All ways through the pattern are followed at once, so that no text takes longer than its length times the pattern's.
struct Pattern: Sendable {
  /// The pattern as it was written.
  let text: String
  private let program: PatternProgram

  /// The number of its steps: how much longer than a character it takes to look for it at one.
  var stepCount: Int { program.steps.count }

  /// Makes a pattern.
  /// - Throws: `PatternFailure` with the reason.
  init(_ text: String) throws(PatternFailure) {
    self.text = text
    self.program = try PatternProgram(PatternParser.parse(text), length: text.utf8.count)
  }

  /// Whether the pattern stands somewhere in a text.
  func isFound(in bytes: ArraySlice<UInt8>) -> Bool {
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    var ways = PatternWays(stepCount: program.steps.count)
    for position in 0...scalars.count {
      ways.add(program.start)
      if ways.follow(program.steps, at: position, in: scalars) { return true }
      if position < scalars.count { ways.pass(scalars[position], program.steps) }
    }
    return false
  }
}

extension Pattern: Hashable {
  static func == (left: Pattern, right: Pattern) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

  func hash(into hasher: inout Hasher) { for byte in text.utf8 { hasher.combine(byte) } }
}
