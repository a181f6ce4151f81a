import ActivityLogs
import Diagnostics
import Testing

@testable import Comparisons

@Suite("Crosswalks of units")
struct CrosswalkTests {
  private func units(_ ids: [String]) -> [RecordedUnit] {
    ids.map { RecordedUnit(id: $0, name: $0, level: .community, parent: nil, nodes: [], indicators: []) }
  }

  private func pairs(_ table: String, before: [String], after: [String]) throws -> [String] {
    var diagnostics: [Diagnostic] = []
    let source = SourceFile(name: "对照.csv", bytes: Array(table.utf8))
    let crosswalk = try #require(
      Crosswalk.load(source, before: units(before), after: units(after), diagnostics: &diagnostics),
      "\(diagnostics.map { $0.message.text(in: .english) })")
    return crosswalk.pairs(before: units(before), after: units(after)).map {
      "\($0.before?.id ?? "—") \($0.after?.id ?? "—") \($0.relation.rawValue)"
    }
  }

  private func problems(_ table: String) -> [String] {
    var diagnostics: [Diagnostic] = []
    let source = SourceFile(name: "对照.csv", bytes: Array(table.utf8))
    let crosswalk = Crosswalk.load(
      source, before: units(["甲", "乙", "丙"]), after: units(["甲", "丁", "戊"]), diagnostics: &diagnostics)
    #expect(crosswalk == nil)
    return diagnostics.map(\.code)
  }

  @Test("pair units by id where nothing is said")
  func sameIDs() throws {
    #expect(
      try pairs("before,after\n", before: ["甲", "乙"], after: ["丙", "甲"]) == ["— 丙 added", "甲 甲 same", "乙 — removed"])
  }

  @Test("rename, split and merge")
  func links() throws {
    #expect(try pairs("before,after\n甲,新甲\n", before: ["甲"], after: ["新甲"]) == ["甲 新甲 renamed"])
    #expect(
      try pairs("before,after,note\n甲,甲,留下的一半\n甲,乙,\n", before: ["甲"], after: ["甲", "乙"]) == [
        "甲 甲 split", "甲 乙 split",
      ])
    #expect(
      try pairs("before,after,level\n甲,丙,community\n乙,丙,\n", before: ["甲", "乙"], after: ["丙"]) == [
        "甲 丙 merged", "乙 丙 merged",
      ])
  }

  @Test("say that an id stands for another unit now")
  func newUnitUnderOldID() throws {
    #expect(
      try pairs("before,after\n甲,\n,甲\n", before: ["甲"], after: ["甲"]) == ["— 甲 added", "甲 — removed"])
  }

  @Test(
    "are refused with what is wrong",
    arguments: [
      ("before,after\n甲乙,甲\n", ["crosswalk.unit-not-before"]),
      ("before,after\n甲,己\n", ["crosswalk.unit-not-after"]),
      ("before,after\n甲,甲\n甲,甲\n", ["crosswalk.row-twice"]),
      ("before,after,level\n甲,甲,village\n", ["crosswalk.level-unknown"]),
      ("before,after,level\n,,community\n", ["crosswalk.row-empty"]),
      ("before,after\n甲,甲\n甲,丁\n乙,丁\n", ["crosswalk.many-to-many"]),
      ("before,after\n甲,甲\n甲,\n", ["crosswalk.contradiction"]),
      ("before,after,share\n甲,甲,1\n", ["crosswalk.column-unknown"]),
    ])
  func faults(table: String, codes: [String]) {
    #expect(problems(table) == codes)
  }
}
