import Columns
import Diagnostics
import Foundation
import RecordReaders
import TestSupport
import Testing
import TextEncodings

/// Files of every format with bytes turned, cut out, repeated and put in: whatever comes of it is read or refused.
///
/// `FUZZ_RUNS` says how often each sample is changed; the run's number is the seed. With it, the longest run of each sample
/// and the greatest memory of the process so far are printed.
struct MutationTests {
  /// A file that is in order.
  struct Sample: CustomTestStringConvertible, Sendable {
    var name: String
    var bytes: [UInt8]
    var options: SourceOptions
    var testDescription: String { name }

    init(_ name: String, _ bytes: [UInt8], _ change: (inout SourceOptions) -> Void = { _ in }) {
      self.name = name
      self.bytes = bytes
      options = SourceOptions()
      change(&options)
    }
  }

  private static let wantedRuns = ProcessInfo.processInfo.environment["FUZZ_RUNS"].flatMap(Int.init)
  private static let runs = wantedRuns ?? 100

  private static let table = "编号,时间,说明\n1,2024/3/5 14:07,\"电梯,坏了\"\n2,2024-03-06,路灯\n3,,\"他说\"\"好\"\"\"\n"

  private static let xes = """
    <?xml version="1.0" encoding="UTF-8"?><log xes.version="1.0" xmlns="http://www.xes-standard.org/">
    <trace><string key="concept:name" value="议题1"/><event><string key="concept:name" value="提出"/>
    <date key="time:timestamp" value="2024-03-05T14:07:00.000+08:00"/><list key="人"><values><string key="a" value="张三"/>
    </values></list></event></trace></log>
    """

  private static let json = #"{"社区": "柳湾", "notes": [{"id": 1, "a": {"b": [1, "二", null]}}, {"id": 2.50, "t": true}]}"#

  private static let ocel = #"""
    {"objectTypes": [{"name": "户", "attributes": [{"name": "楼", "type": "string"}]}],
    "eventTypes": [{"name": "报修", "attributes": []}],
    "objects": [{"id": "h1", "type": "户", "attributes": [{"name": "楼", "time": "1970-01-01T00:00:00Z", "value": "3"}]}],
    "events": [{"id": "e1", "type": "报修", "time": "2024-03-05T14:07:00Z", "attributes": [],
    "relationships": [{"objectId": "h1", "qualifier": "报修人"}]}]}
    """#

  static let samples: [Sample] = [
    Sample("表.csv", Array(table.utf8)),
    Sample("表.tsv", Array(table.replacing(",", with: "\t").utf8)) { $0.headerRows = 2 },
    Sample("国标.csv", [0xB1, 0xE0, 0xBA, 0xC5, 0x2C, 0x61, 0x0A, 0x81, 0x30, 0x81, 0x30, 0x2C, 0xC2, 0xB7, 0x0A]) {
      $0.encoding = .gb18030
    },
    Sample("宽.csv", [0xFF, 0xFE] + Array(table.utf16).flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }) {
      $0.encoding = .utf16
    },
    Sample("记录.json", Array(json.utf8)) { $0.records = "/notes/*" },
    Sample("记录.jsonl", Array((json + "\n" + json + "\n").utf8)),
    Sample("日志.xes", Array(xes.utf8)),
    Sample("对象.jsonocel", Array(ocel.utf8)) { $0.format = .ocel },
    Sample("对象二.jsonocel", Array(ocel.utf8)) {
      $0.format = .ocel
      $0.flatten = "户"
    },
    Sample("分段.txt", Array("[一]\na,b\n1,2\n[二]\nc\n3\n".utf8)) {
      $0.format = .sections
      $0.sectionPattern = #"^\[.+\]$"#
    },
    Sample(
      "表.xlsx",
      WorkbookSample(
        WorkbookSample.row(1, ["编号", "时间"]) + WorkbookSample.row(2, ["1", "2024-03-05"])
          + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c><c r=\"B3\"><v>45356.588</v></c></row>",
        strings: "<si><t>甲</t></si>"
      ).bytes),
  ]

  @Test(arguments: samples)
  func readsOrRefuses(sample: Sample) throws {
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = LogFile(path: folder.appendingPathComponent(sample.name).path, name: sample.name)
    try Data(sample.bytes).write(to: URL(fileURLWithPath: file.path))
    #expect(try read(file, sample.options) > 0, "the sample itself is in order")
    var (rows, refused) = (0, 0)
    var longest: (time: Duration, seed: Int) = (.zero, 0)
    for seed in 0..<Self.runs {
      var generator = SeededGenerator(seed: UInt64(seed))
      try Data(Self.mutated(sample.bytes, &generator)).write(to: URL(fileURLWithPath: file.path))
      let time = try ContinuousClock().measure {
        do {
          rows += try read(file, sample.options)
        } catch let error as DiagnosticsError {
          #expect(!error.diagnostics.isEmpty, "seed \(seed)")
          refused += 1
        }
      }
      if time > longest.time { longest = (time, seed) }
    }
    #expect(rows + refused > 0)
    guard Self.wantedRuns != nil else { return }
    print(
      "\(sample.name): \(Self.runs) runs, the longest \(longest.time) (seed \(longest.seed)), \(Self.greatestMemory)")
  }

  /// The greatest memory that the process has had, as Linux tells it.
  private static var greatestMemory: String {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    return status.split(separator: "\n").first { $0.hasPrefix("VmHWM") }.map(String.init) ?? ""
  }

  /// Reads a file to its end.
  /// - Returns: the number of rows.
  private func read(_ file: LogFile, _ options: SourceOptions) throws -> Int {
    var reader = try FileReading.open(
      file, fileIndex: 0, options: options, columns: nil, dictionaries: ColumnDictionaries())
    var rows = 0
    while let batch = try reader.nextBatch() {
      #expect(batch.places.count == batch.rowCount)
      rows += batch.rowCount
    }
    _ = reader.remarks
    return rows
  }

  /// Some bytes with one to six changes.
  private static func mutated(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<generator.integer(in: 1...6) where !bytes.isEmpty {
      let start = generator.integer(in: 0...bytes.count - 1)
      let end = min(bytes.count, start + generator.integer(in: 1...40))
      switch generator.integer(in: 0...3) {
      case 0: bytes[start] ^= UInt8(truncatingIfNeeded: generator.integer(in: 1...255))
      case 1: bytes.removeSubrange(start..<end)
      case 2: bytes.insert(contentsOf: Array(bytes[start..<end]), at: generator.integer(in: 0...bytes.count))
      default:
        bytes.insert(
          contentsOf: (0..<generator.integer(in: 1...8)).map { _ in
            UInt8(truncatingIfNeeded: generator.integer(in: 0...255))
          }, at: start)
      }
    }
    return bytes
  }
}
