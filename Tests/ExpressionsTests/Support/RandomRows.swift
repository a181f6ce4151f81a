import Columns
import Expressions
import Quantities
import TestSupport

/// Events at random, as a batch and row by row.
struct RandomRows {
  /// The events as columns; some columns are absent.
  let batch: ColumnBatch
  /// The same events one by one.
  let rows: [Values]

  /// Makes events of a generator.
  init(count: Int, using generator: inout SeededGenerator) {
    var columns: [String: Column] = [:]
    var rows: [[Reference: Value]] = Array(repeating: [:], count: count)
    for name in ["person", "channel", "title", "case", "x.楼栋类型"] where !generator.chance(percent: 10) {
      let dictionary = TextDictionary()
      // Codes that lie far apart take another way than neighbours.
      if generator.chance(percent: 20) { for filler in 0..<2_000 { _ = dictionary.code(of: "\(filler)") } }
      let early = dictionary.code(of: "early")
      var codes: [UInt32] = []
      for row in 0..<count {
        let word = RandomSyntax.words[generator.integer(in: 0...(RandomSyntax.words.count - 1))]
        if generator.chance(percent: 25) {
          codes.append(TextDictionary.missing)
        } else if generator.chance(percent: 5) {
          codes.append(early)
          rows[row][.column(name)] = .text("early")
        } else {
          codes.append(dictionary.code(of: word))
          rows[row][.column(name)] = .text(word)
        }
      }
      columns[name] = .text(TextColumn(codes: codes, dictionary: dictionary))
    }
    for name in ["rating", "hours", "x.预算"] where !generator.chance(percent: 10) {
      var values: [ExactDecimal?] = []
      for row in 0..<count {
        let written = RandomSyntax.numbers[generator.integer(in: 0...(RandomSyntax.numbers.count - 1))]
        let value = generator.chance(percent: 25) ? nil : try? ExactDecimal(written)
        values.append(value)
        rows[row][.column(name)] = value.map(Value.number)
      }
      columns[name] = .number(NumberColumn(values: values))
    }
    for name in ["time", "end"] where !generator.chance(percent: 10) {
      var values: [LogTime?] = []
      for row in 0..<count {
        let day = Int64(generator.integer(in: 0...3))
        let time = generator.chance(percent: 50) ? Fixture.day(day) : Fixture.instant(day * 86_400 + 3_600)
        let value = generator.chance(percent: 25) ? nil : time
        values.append(value)
        rows[row][.column(name)] = value.map(Value.time)
      }
      columns[name] = .time(TimeColumn(values: values))
    }
    self.batch = ColumnBatch(rowCount: count, columns: columns)
    self.rows = rows.map(Values.init)
  }
}
