import Columns
import Quantities
import Testing

/// Choosing rows of a batch.
struct ColumnBatchRowsTests {
  @Test func choosesRowsInTheOrderAskedFor() throws {
    let dictionary = TextDictionary()
    let codes = ["张", "", "李"].map { dictionary.code(of: $0) }
    let time = LogTime(Instant(nanoseconds: 5))
    let batch = ColumnBatch(
      rowCount: 3,
      columns: [
        "person": .text(TextColumn(codes: codes, dictionary: dictionary)),
        "hours": .number(NumberColumn(values: [.one, nil, .zero])),
        "time": .time(TimeColumn(values: [nil, time, nil])),
      ])
    #expect(batch.isMissing("person", row: 1) && !batch.isMissing("person", row: 0))
    #expect(batch.isMissing("hours", row: 1) && !batch.isMissing("hours", row: 2))
    #expect(batch.isMissing("time", row: 0) && !batch.isMissing("time", row: 1))
    #expect(batch.isMissing("case", row: 0))
    let chosen = batch.selecting([2, 1])
    #expect(chosen.rowCount == 2)
    #expect(try #require(chosen.text("person")).codes == [codes[2], TextDictionary.missing])
    #expect(try #require(chosen.number("hours")).values == [.zero, nil])
    #expect(try #require(chosen.time("time")).values == [nil, time])
  }
}
