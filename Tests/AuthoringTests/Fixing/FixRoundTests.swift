import Authoring
import Diagnostics
import TestSupport
import Testing

/// The changes that can be made at once.
@Suite struct FixRoundTests {
  private static let template = MessageTemplate("fixture.here", .error, en: "Here.", zh: "此处。")

  private func diagnostic(_ range: Range<Int>, _ replacement: String, in file: SourceFile) -> Diagnostic {
    Diagnostic(Self.template, at: file.place(range), fix: Diagnostic.Fix(replace: file.span(range), with: replacement))
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func makesEveryChangeThatTouchesNoOther() {
    let file = SourceFile(name: "a.yaml", bytes: Array("activty = 议题 and x".utf8))
    let offered = [
      diagnostic(8..<9, "==", in: file), diagnostic(0..<7, "activity", in: file), diagnostic(17..<20, "&&", in: file),
    ]
    let round = FixRound(offered, in: file)
    #expect(text(round.bytes) == "activity == 议题 && x")
    #expect(round.applied.count == 3)
  }

  @Test func leavesWhatTouchesAnEarlierChangeForAnotherRound() {
    let file = SourceFile(name: "a.yaml", bytes: Array("abcdef".utf8))
    let offered = [
      diagnostic(0..<3, "X", in: file), diagnostic(2..<4, "Y", in: file), diagnostic(3..<4, "Z", in: file),
      diagnostic(5..<6, "W", in: file),
    ]
    let round = FixRound(offered, in: file)
    #expect(text(round.bytes) == "XdeW")
    #expect(round.applied.count == 2)
  }

  @Test func insertsOnlyOnceAtOnePlace() {
    let file = SourceFile(name: "a.yaml", bytes: Array("ab".utf8))
    let round = FixRound([diagnostic(1..<1, "-", in: file), diagnostic(1..<1, "+", in: file)], in: file)
    #expect(round.applied.count == 1)
    #expect(text(round.bytes) == "a-b")
  }

  @Test func passesOverWhatChangesNothingOrBelongsElsewhere() {
    let file = SourceFile(name: "a.yaml", bytes: Array("ab".utf8))
    let other = SourceFile(name: "b.yaml", bytes: Array("ab".utf8))
    let beyond = SourceSpan(
      start: SourcePosition(offset: 1, line: 1, column: 2), end: SourcePosition(offset: 9, line: 1, column: 10))
    let offered = [
      diagnostic(0..<1, "a", in: file), diagnostic(0..<1, "X", in: other),
      Diagnostic(Self.template, at: file.place(0..<1)),
      Diagnostic(Self.template, at: file.place(0..<1), fix: Diagnostic.Fix(replace: beyond, with: "")),
    ]
    let round = FixRound(offered, in: file)
    #expect(round.applied.isEmpty)
    #expect(round.bytes == file.bytes)
  }

  @Test(arguments: UInt64(1)...100)
  func changesNothingThatNoMessageOffered(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let bytes = (0..<generator.integer(in: 0...60)).map { _ in UInt8(generator.integer(in: 32...126)) }
    let file = SourceFile(name: "a.yaml", bytes: bytes)
    let offered = (0..<generator.integer(in: 0...8)).map { _ in
      let start = generator.integer(in: 0...bytes.count)
      let end = generator.integer(in: start...min(bytes.count, start + 6))
      return diagnostic(start..<end, String(repeating: "#", count: generator.integer(in: 0...4)), in: file)
    }
    let round = FixRound(offered, in: file)
    // Made by hand, from the end to the beginning.
    var expected = bytes
    let ranges = round.applied.compactMap(\.fix).map { $0.span.start.offset..<$0.span.end.offset }
    for (diagnostic, range) in zip(round.applied, ranges).reversed() {
      expected.replaceSubrange(range, with: Array((diagnostic.fix?.replacement ?? "").utf8))
    }
    #expect(round.bytes == expected, "seed \(seed)")
    #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound }, "seed \(seed)")
    #expect(round.applied.allSatisfy { offered.contains($0) }, "seed \(seed)")
  }
}
