internal import ActivityLogs
@testable internal import Measurement
internal import RecordReaders
internal import TestSupport
internal import Testing

@Suite struct EvidenceCollectorTests {
  private func place(_ number: Int) -> RecordPlace {
    RecordPlace(file: 0, location: .bytes(offset: number, length: 1, line: number + 1))
  }

  @Test func aRecordThatIsBroughtTwiceIsListedTwiceInTheSameOrder() {
    func collector(_ verdicts: [EvidenceVerdict]) -> EvidenceCollector {
      var collector = EvidenceCollector()
      for verdict in verdicts { collector.add(hash: 7, place: place(3), verdict: verdict) }
      return collector
    }
    let order: [EvidenceVerdict] = [.countedFor, .countedAgainst, .neutral]
    #expect(collector(order).sample.records.map(\.verdict) == order)
    #expect(collector(order.reversed()).sample.records.map(\.verdict) == order)
    let neutral = collector(order).neutral.sample
    #expect(neutral.records.map(\.verdict) == [.neutral, .neutral, .neutral])
    #expect(neutral.total == 3)
  }

  @Test(arguments: [0, 1, 199, 200, 201, 250, 251, 5000])
  func drawsTheSmallestHashesWhateverTheOrder(count: Int) {
    var generator = SeededGenerator(seed: 5)
    let hashes = (0..<count).map { _ in UInt64(generator.integer(in: 0...10_000)) }
    let expected = hashes.indices.sorted { (hashes[$0], $0) < (hashes[$1], $1) }.prefix(200).sorted()
    for _ in 0..<3 {
      var parts = (0..<3).map { _ in EvidenceCollector() }
      for number in hashes.indices.shuffled(using: &generator) {
        parts[generator.integer(in: 0...2)].add(
          hash: hashes[number], place: place(number), verdict: number % 2 == 0 ? .countedFor : .countedAgainst)
      }
      parts[1].merge(parts[2])
      parts[0].merge(parts[1])
      let sample = parts[0].sample
      #expect(sample.total == count)
      #expect(sample.records.map(\.place) == expected.map(place))
      #expect(sample.records.map(\.verdict) == expected.map { $0 % 2 == 0 ? .countedFor : .countedAgainst })
    }
  }
}
