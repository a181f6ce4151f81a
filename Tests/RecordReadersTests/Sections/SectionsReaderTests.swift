import RecordReaders
import TestSupport
import Testing

/// Several tables in one text.
struct SectionsReaderTests {
  private func read(
    _ text: String, pattern: String? = "^[一二三]、", lengths: [Int] = [.max], columns: Set<String>? = nil,
    _ change: (inout SourceOptions) -> Void = { _ in }
  ) throws -> ReadRecords {
    try ReadRecords(Array(text.utf8), lengths: lengths, columns: columns, ReadRecords.sections) {
      $0.sectionPattern = pattern
      change(&$0)
    }
  }

  private static let text = """
    静宁街道 2024 年台账,,

    一、投诉,,
    编号,事项,
    1,路灯,
    2,"井盖
    二、松动",

    二、走访,城南
    日期,人
    2024-03-05,张
    """

  @Test func givesTheUnionOfTheColumnsAndTheSection() throws {
    for lengths in [[Int.max], [1], [5, 3]] {
      let read = try read(Self.text, lengths: lengths) { $0.skippedRows = 1 }
      #expect(
        read.rows == [
          ["section": "一、投诉", "编号": "1", "事项": "路灯"], ["section": "一、投诉", "编号": "2", "事项": "井盖\n二、松动"],
          ["section": "二、走访 城南", "日期": "2024-03-05", "人": "张"],
        ])
      #expect(read.lines == [5, 6, 11])
      #expect(read.faults.isEmpty && read.errors.isEmpty)
    }
  }

  @Test func setsAsideWhatBelongsNowhere() throws {
    #expect(try read(Self.text).faults == ["sections.outside 1"])
    let read = try read("一、甲\na,b\n1\n2,3\n二、乙\nc\n4\n")
    #expect(read.faults == ["csv.field-count 3"])
    #expect(read.rows == [["section": "一、甲", "a": "2", "b": "3"], ["section": "二、乙", "c": "4"]])
  }

  @Test func givesOnlyWhatIsAskedFor() throws {
    #expect(try read("一、甲\na,b\n2,3\n", columns: ["b"]).rows == [["b": "3"]])
  }

  @Test func saysWhatIsWrong() throws {
    #expect(try read("a\n1\n").errors == ["sections.none"])
    #expect(try read("a\n", pattern: nil).errors == ["sections.no-pattern"])
    #expect(try read("a\n", pattern: "(").errors == ["sections.bad-pattern"])
    #expect(try read("一、甲\nsection\n1\n").errors == ["sections.column-taken 3:1"])
    #expect(try read("一、甲\na,a\n1,2\n").errors == ["csv.column-twice 2:3"])
  }
}
