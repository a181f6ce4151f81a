import ActivityLogs
import RecordReaders
import TestSupport
import Testing

/// The fast way of reading gives what the careful one gives, or nothing.
struct ParallelIntakeTests {
  private static let header = "id,time,community,actor,activity,case,person,hours,说明\n"

  /// A log in which everything is in order.
  private static func log(_ generator: inout SeededGenerator, from number: Int, count: Int, lineEnd: String) -> [UInt8]
  {
    var text = header.replacing("\n", with: lineEnd)
    let days = ["2024", "2024-05", "2024-05-01", "2024-05-01T09:30:00+08:00", "2024-06-30T23:59:59.5Z"]
    let notes = ["", "楼道清扫", "\"现场照片,两张\"", "\"他说\"\"好\"\"，\n第二行\"", "\"两行\(lineEnd)三行\""]
    for index in 0..<count {
      let isShift = generator.chance(percent: 40)
      let fields = [
        generator.chance(percent: 80) ? "e\(number + index)" : "",
        days[generator.integer(in: 0...days.count - 1)], ["晋宁", "东方", "独立"][generator.integer(in: 0...2)],
        ["居民", "residents-committee"][generator.integer(in: 0...1)],
        isShift ? "shift.volunteered" : "topic.raised", "T-\(generator.integer(in: 1...9))",
        "人\(generator.integer(in: 1...20))", isShift ? "1.5" : "", notes[generator.integer(in: 0...notes.count - 1)],
      ]
      text += fields.joined(separator: ",")
      if index + 1 < count || generator.chance(percent: 50) { text += lineEnd }
    }
    return Array(text.utf8)
  }

  private func compare(_ entries: [[[UInt8]]], threads: Int, _ comment: String) throws {
    let files = entries.map { files in files.enumerated().map { IntakeRun.File("\($0).csv", bytes: $1) } }
    let roads = try RoadComparison(files, threads: threads, comment)
    #expect(roads.isTaken == roads.isInOrder || comment.contains("may be refused"), "\(comment)")
  }

  @Test(arguments: [1, 2, 5])
  func givesWhatTheCarefulIntakeGives(threads: Int) throws {
    var generator = SeededGenerator(seed: UInt64(threads))
    for round in 0..<12 {
      let lineEnd = round % 3 == 0 ? "\r\n" : "\n"
      var entries: [[[UInt8]]] = []
      var number = 0
      for _ in 0..<generator.integer(in: 1...2) {
        var files: [[UInt8]] = []
        for _ in 0..<generator.integer(in: 1...3) {
          let count = generator.integer(in: 0...60)
          let mark: [UInt8] = generator.chance(percent: 30) ? [0xEF, 0xBB, 0xBF] : []
          files.append(mark + Self.log(&generator, from: number, count: count, lineEnd: lineEnd))
          number += count
        }
        entries.append(files)
      }
      try compare(entries, threads: threads, "threads \(threads), round \(round)")
    }
  }

  @Test func cutsLargeFilesWhereRecordsEnd() throws {
    var generator = SeededGenerator(seed: 77)
    let large = Self.log(&generator, from: 0, count: 30_000, lineEnd: "\n")
    #expect(large.count > 2 << 20, "more than two pieces")
    try compare([[large], [Self.log(&generator, from: 0, count: 3, lineEnd: "\n")]], threads: 3, "large")
  }

  @Test func leavesEverythingElseToTheCarefulIntake() throws {
    var generator = SeededGenerator(seed: 5)
    let good = String(decoding: Self.log(&generator, from: 0, count: 5, lineEnd: "\n"), as: UTF8.self)
    let whole = good.hasSuffix("\n") ? good : good + "\n"
    let row = "x1,2024,晋宁,居民,topic.raised,T-1,,,\n"
    let bad = [
      "quote inside": whole + "x1,20\"24,晋宁,居民,topic.raised,T-1,,,\n", "too few": whole + "x1,2024\n",
      "unknown actor": whole + "x1,2024,晋宁,路人,topic.raised,T-1,,,\n",
      "no time": whole + "x1,,晋宁,居民,topic.raised,T-1,,,\n",
      "not a number": whole + "x1,2024,晋宁,居民,shift.volunteered,T-1,人1,many,\n", "id twice": whole + row + row,
      "lone return": whole + "x1,2024,晋宁,居民,topic.raised,T-1,,,\r", "open quote": whole + "x1,\"2024,晋宁\n",
      "empty line (may be refused)": whole + "\n" + row, "nothing": "", "no header": row,
    ]
    for (name, text) in bad { try compare([[Array(text.utf8)]], threads: 2, name) }
    try compare([[Array(whole.utf8) + [0xFF, 0x0A]]], threads: 2, "not UTF-8")
    try compare([[Array((whole + row).utf8)], [Array((Self.header + row).utf8)]], threads: 2, "one id in two entries")
  }

  @Test func findsAnIDThatIsInTwoFilesOfAnEntry() throws {
    let row = "x1,2024,晋宁,居民,topic.raised,T-1,,,\n"
    try compare([[Array((Self.header + row).utf8), Array((Self.header + row).utf8)]], threads: 2, "id in two files")
  }

  @Test func refusesWhatItCannotRead() throws {
    let rules = try IntakeRun.rules()
    func isTaken(_ name: String, _ rules: IntakeRules) -> Bool {
      ParallelIntake(
        entries: [LogEntry(files: [LogFile(path: "/nonexistent/\(name)", name: name)])], rules: rules, threads: 2)
        != nil
    }
    #expect(!isTaken("没有.csv", rules) && !isTaken("日志.xlsx", rules) && !isTaken("日志.jsonl.gz", rules))
    #expect(ParallelIntake(entries: [], rules: rules, threads: 2) == nil)
  }
}
