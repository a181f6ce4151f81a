import TestSupport
import Testing

/// The reader of mapped records and a plain one agree.
struct NaiveMappingTests {
  @Test func mapsRandomTablesAsThePlainImplementationDoes() throws {
    var (events, faults, unmapped, notes) = (0, 0, 0, 0)
    for seed in UInt64(1)...300 {
      let random = RandomMapping(seed: seed)
      let expected = random.naive.result(of: random.rows, header: RandomMapping.header)
      let size = Int(seed % 7) + 1
      let run = try MappedRun(
        random.text, RecordRows(RandomMapping.header, random.rows, batchSize: size),
        columns: ["time", "activity", "case", "person", "hours"])
      let told = Set(run.faults.map { $0.split(separator: " ").prefix(2).joined(separator: " ") })
      #expect(run.events == expected.events, "seed \(seed):\n\(random.text)")
      #expect(told == expected.faults, "seed \(seed):\n\(random.text)")
      #expect(run.unmapped == expected.unmapped, "seed \(seed)")
      #expect(run.notes.count == expected.notes, "seed \(seed)")
      events += run.events.count
      faults += told.count
      unmapped += run.unmapped
      notes += run.notes.count
    }
    // Otherwise nothing much was compared.
    #expect(events > 500 && faults > 500 && unmapped > 50 && notes > 20)
  }
}
