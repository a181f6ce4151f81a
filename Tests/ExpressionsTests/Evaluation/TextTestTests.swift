import Foundation
import TestSupport
import Testing

@testable import Expressions

/// Questions about bytes.
struct TextTestTests {
  @Test func agreesWithASearchByHand() {
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<3_000 {
      let text = (0..<generator.integer(in: 0...8)).map { _ in UInt8(generator.integer(in: 97...98)) }
      let part = (0..<generator.integer(in: 0...3)).map { _ in UInt8(generator.integer(in: 97...98)) }
      // Slices that do not begin at 0 must do as well.
      let (shiftedText, shiftedPart) = ([[0], text].joined(), [[0, 0], part].joined())
      let (slice, partSlice) = (Array(shiftedText)[1...], Array(shiftedPart)[2...])
      #expect(TextTest.startsWith.holds(slice, partSlice) == text.starts(with: part))
      #expect(TextTest.endsWith.holds(slice, partSlice) == text.reversed().starts(with: part.reversed()))
      let found = part.isEmpty || Data(text).range(of: Data(part)) != nil
      #expect(TextTest.contains.holds(slice, partSlice) == found)
    }
  }
}
