import ActivityLogs
import Diagnostics
import Foundation
import Quantities
import RecordReaders
import TestSupport
import Testing

/// What is said about files that cannot be read, or not to their end.
struct EventIntakeFileTests {
  private static let header = "time,community,actor,activity\n"
  private static let good = "2024,晋宁,居民,meeting.held\n"

  /// Damaged files by the name of their snapshot.
  private static let damaged: [String: [UInt8]] = {
    let units = Array((header + good).utf16)
    let texts: [String: String] = [
      "empty": "",
      "no-columns": "tiem,comunity,aktor,activity\n2024,晋宁,居民,meeting.held\n",
      "column-twice": "time,time,community,actor,activity\n",
      "semicolons": "time;community;actor;activity\n2024;晋宁;居民;meeting.held\n",
      "unterminated": header + good + "2024,晋宁,\"居民,meeting.held\n" + good,
      "nul": header + good + "2024,晋宁,居民,meeting.held\u{0}\n" + good,
      "old-mac": "time,community,actor,activity\r2024,晋宁,居民,meeting.held\r",
      "misspelt": "time,community,actor,activity,particpants\n2024,晋宁,居民,meeting.held,3\n",
    ]
    var files = texts.mapValues { Array($0.utf8) }
    files["bad-byte"] = Array((header + good + "2024,晋宁,").utf8) + [0xC3, 0x28] + Array(",meeting.held\n".utf8)
    files["gb18030"] = Array("time,community,actor,activity,".utf8) + [0xB1, 0xB8, 0xD7, 0xA2, 0x0A]
    files["utf16"] = [0xFF, 0xFE]
    for unit in units { files["utf16"]? += [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)] }
    return files
  }()

  @Test(arguments: Self.damaged.keys.sorted())
  func saysWhatToDo(name: String) throws {
    let bytes = try #require(Self.damaged[name])
    let files = [IntakeRun.File("日志.csv", bytes: bytes), IntakeRun.File("好.csv", Self.header + Self.good)]
    let run = try IntakeRun([files], rules: try IntakeRun.rules())
    #expect(run.summary.isUsable == (name == "misspelt"))
    #expect(run.events.last == "晋宁 resident activity=meeting.held time=2024", "the other file is read all the same")
    expectGolden(run.shown, named: "file-\(name).zh.txt")
  }

  @Test func namesFilesThatAreNotThere() throws {
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let logs = [
      [LogFile(path: folder.path + "/没有.csv", name: "没有.csv"), LogFile(path: folder.path, name: "文件夹")],
      [LogFile(path: "/dev/null", name: "设备")],
    ]
    let run = try IntakeRun(reading: logs, rules: try IntakeRun.rules())
    #expect(!run.summary.isUsable)
    #expect(run.codes == ["input.is-a-folder", "input.missing", "input.not-a-regular-file"])
    expectGolden(run.shown, named: "file-unreadable.zh.txt")
  }

  @Test func neverCrashesOnDamagedFiles() throws {
    var generator = SeededGenerator(seed: 21)
    let text = Self.header + String(repeating: Self.good + "2024-05-01,晋宁,\"居\"\"民\",topic.raised\n", count: 5)
    var rules = try IntakeRun.rules()
    rules.duplicates = .drop
    for round in 0..<150 {
      var bytes = Array(text.utf8)
      for _ in 0..<generator.integer(in: 1...6) {
        let index = generator.integer(in: 0...bytes.count - 1)
        switch generator.integer(in: 0...2) {
        case 0: bytes[index] = UInt8.random(in: .min ... .max, using: &generator)
        case 1: bytes.remove(at: index)
        default: bytes.insert([0x22, 0x2C, 0x0A, 0x0D, 0, 0xFF].randomElement(using: &generator) ?? 0, at: index)
        }
      }
      rules.badRecordLimit = round % 2 == 0 ? .zero : .one
      let run = try IntakeRun([[IntakeRun.File("a.csv", bytes: bytes)]], rules: rules)
      _ = run.shown
    }
  }
}
