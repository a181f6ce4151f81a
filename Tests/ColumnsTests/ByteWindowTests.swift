import Columns
import TestSupport
import Testing

/// What a window over bytes promises.
struct ByteWindowTests {
  @Test func keepsWhatIsNotDropped() {
    var generator = SeededGenerator(seed: 7)
    var (window, expected): (ByteWindow, [UInt8]) = (ByteWindow(), [])
    for _ in 0..<500 {
      let piece = (0..<generator.integer(in: 0...40)).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
      window.append(piece)
      expected += piece
      let dropped = generator.integer(in: 0...expected.count)
      window.dropFirst(dropped)
      expected.removeFirst(dropped)
      #expect(window.contents == expected)
    }
    window.dropFirst(expected.count + 5)
    #expect(window.contents.isEmpty)
  }

  @Test func findsTheFirstByteOfAStretch() {
    var generator = SeededGenerator(seed: 11)
    var window = ByteWindow()
    for _ in 0..<300 {
      window.append((0..<generator.integer(in: 0...60)).map { _ in UInt8(generator.integer(in: 9...14)) })
      window.dropFirst(generator.integer(in: 0...window.count))
      let start = generator.integer(in: 0...window.count)
      let range = start..<generator.integer(in: start...window.count + 9)
      let expected = window.contents.indices.first { range.contains($0) && window.contents[$0] == 10 }
      #expect(window.firstIndex(of: 10, in: range) == expected)
    }
    #expect(ByteWindow().firstIndex(of: 0, in: 0..<10) == nil)
  }

  @Test func halvesDoubledBytes() {
    var window = ByteWindow()
    window.append(Array("x\"\"居\"\"\"\"y".utf8))
    let end = window.halve(UInt8(ascii: "\""), in: 0..<window.count)
    #expect(String(decoding: window.storage[..<end], as: UTF8.self) == "x\"居\"\"y")
  }
}
