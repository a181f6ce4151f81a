import Diagnostics
import Rubrics
import TestSupport
import Testing

/// Rubrics that somebody's hand slipped on.
@Suite struct MutationTests {
  /// Loads a rubric and looks at it in every way there is.
  private func inspect(_ text: RubricText, seed: UInt64) {
    let (rubric, diagnostics) = text.load()
    #expect((rubric == nil) == diagnostics.hasErrors, "seed \(seed)")
    _ = text.render(diagnostics)
    guard let rubric else { return }
    _ = text.render(RubricLint.check(rubric))
    _ = CoverageMatrix(rubric).text(in: .chinese)
    _ = rubric.canonicalBytes
  }

  /// The rubric with one of its files changed.
  private func changing(_ generator: inout SeededGenerator, _ change: (inout [UInt8]) -> Void) -> RubricText {
    var text = RubricText()
    func changed(_ old: String) -> String {
      var bytes = Array(old.utf8)
      change(&bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
    switch generator.integer(in: 0...4) {
    case 0: text.rubric = changed(text.rubric)
    case 1: text.vocabulary = changed(text.vocabulary)
    case 2: text.register = changed(text.register)
    default:
      let name = generator.chance(percent: 50) ? "order.yaml" : "reach.yaml"
      text.indicators[name] = changed(text.indicators[name] ?? "")
    }
    return text
  }

  @Test(arguments: UInt64(1)...60)
  func survivesOtherBytes(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var changes = generator
    let text = changing(&generator) { bytes in
      for _ in 0..<changes.integer(in: 1...4) where !bytes.isEmpty {
        let place = changes.integer(in: 0...(bytes.count - 1))
        switch changes.integer(in: 0...3) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(bytes[changes.integer(in: 0...(bytes.count - 1))], at: place)
        case 2: bytes[place] = UInt8(truncatingIfNeeded: changes.integer(in: 0...255))
        default: bytes.removeSubrange(place..<min(bytes.count, place + changes.integer(in: 1...40)))
        }
      }
    }
    inspect(text, seed: seed)
  }

  @Test(arguments: UInt64(1)...60)
  func survivesOtherValues(seed: UInt64) {
    let values = [
      "", "~", "[]", "{}", "''", "-1", "0", "1e9", "99999999999999999999", "0.0000000000000000001", "60%", "any",
      "[any, any]", "{where: 1}", "x[\"预算\"]", "'x[\"预算\"]'", "居民", "topic.raised", "[[0, 0], [0, 0]]",
      "{at-least: {at-least: 1}}", "*a", "&a {a: 1}", "!!str 1", "'activity'", "\u{301}", "9223372036854775807d", "cd",
    ]
    var generator = SeededGenerator(seed: seed)
    var changes = generator
    let text = changing(&generator) { bytes in
      let colons = bytes.indices.filter { bytes[$0] == UInt8(ascii: ":") }
      guard !colons.isEmpty else { return }
      let start = colons[changes.integer(in: 0...(colons.count - 1))] + 1
      let end =
        bytes[start...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "}") }
        ?? bytes.count
      let value = values[changes.integer(in: 0...(values.count - 1))]
      bytes.replaceSubrange(start..<end, with: Array(" \(value)".utf8))
    }
    inspect(text, seed: seed)
  }

  @Test(arguments: UInt64(1)...40)
  func survivesOtherLines(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var changes = generator
    let text = changing(&generator) { bytes in
      var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
      let place = changes.integer(in: 0...(lines.count - 1))
      switch changes.integer(in: 0...3) {
      case 0: lines.remove(at: place)
      case 1: lines.insert(lines[changes.integer(in: 0...(lines.count - 1))], at: place)
      case 2: lines.swapAt(place, changes.integer(in: 0...(lines.count - 1)))
      default: lines[place] = Array("  ".utf8) + lines[place]
      }
      bytes = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
    }
    inspect(text, seed: seed)
  }
}
