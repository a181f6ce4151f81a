import CanonicalJSON
import Diagnostics
import Foundation
import Reports
import TestSupport
import Testing

@testable import Comparisons

/// The folder that the snapshots lie in, one for all tests of the module.
private let owner = Repository.path("Tests/ComparisonsTests/Snapshots").path

@Suite("A comparison in all its forms")
struct GoldenTests {
  @Test("reads on a terminal as kept", arguments: Language.allCases)
  func terminal(language: Language) throws {
    let text = TerminalDocument.render(
      ComparisonDocument(try SampleComparison.make(), detail: .brief).blocks, in: language, width: 100, colour: false)
    expectGolden(text, named: "comparison.\(language.rawValue).txt", testFile: owner)
    #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.columns(of: $0) <= 100 })
  }

  @Test("is Markdown as kept", arguments: Language.allCases)
  func markdown(language: Language) throws {
    let text = MarkdownDocument.render(
      ComparisonDocument(try SampleComparison.make(), detail: .full).blocks, in: language)
    expectGolden(text, named: "comparison.\(language.rawValue).md", testFile: owner)
  }

  @Test("is JSON, a table and a page as kept, the same every time")
  func others() throws {
    let comparison = try SampleComparison.make()
    expectGolden(comparison.json.canonicalBytes, named: "comparison.json", testFile: owner)
    expectGolden(ComparisonTable.csv(of: comparison), named: "comparison.csv", testFile: owner)
    let page = try ComparisonPage.render(comparison)
    expectGolden(page, named: "comparison.html", testFile: owner)
    #expect(try ComparisonPage.render(SampleComparison.make()) == page)
    let text = String(decoding: page, as: UTF8.self)
    #expect(!text.contains("<script") && !text.contains("<b>") && text.contains("&lt;b&gt;&amp;"))
  }

  @Test("has in every printed row parts that add up to the printed change")
  func printedPartsAddUp() throws {
    let lines = String(decoding: ComparisonTable.csv(of: try SampleComparison.make()), as: UTF8.self)
      .split(separator: "\r\n").map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    let header = try #require(lines.first)
    let change = try #require(header.firstIndex(of: "change"))
    var checked = 0
    for line in lines.dropFirst() where !line[change].isEmpty {
      func units(_ text: String) throws -> Int { try #require(Int(text.replacing(".", with: ""))) }
      let parts = try ChangePart.allCases.indices.map { try units(line[change + 1 + $0]) }
      #expect(try parts.reduce(0, +) == units(line[change]), "\(line)")
      #expect(try units(line[change - 1]) - units(line[change - 2]) == units(line[change]), "\(line)")
      checked += 1
    }
    #expect(checked > 3)
  }

  @Test("are histories as kept")
  func histories() throws {
    let history = History(of: [try SampleComparison.before(), try SampleComparison.after()])
    expectGolden(
      TerminalDocument.render(
        HistoryDocument(history, detail: .full).blocks, in: .chinese, width: 100, colour: false),
      named: "history.zh.txt", testFile: owner)
    expectGolden(history.json.canonicalBytes, named: "history.json", testFile: owner)
    expectGolden(try HistoryPage.render(history), named: "history.html", testFile: owner)
  }

  @Test("have templates that look every name up in the innermost view alone, and escape")
  func templates() {
    for (name, text) in ComparisonPage.sources where name != "comparison-style" {
      #expect(!text.contains("{{{") && !text.contains("{{&"), "\(name) prints something as it is")
      for match in text.matches(of: /\{\{[#^\/]?([A-Za-z.-]+)\}\}/) {
        #expect(match.output.1.hasPrefix("."), "\(name) reads \(match.output.1) from anywhere")
      }
    }
  }
}

@Suite("Waterfalls")
struct WaterfallTests {
  @Test("begin and end with the scores, and each bar begins where the one before it ends")
  func bars() throws {
    let row = try #require(SampleComparison.make().units.first?.overall)
    let waterfall = try #require(Waterfall(row))
    #expect(waterfall.bars.first?.tone == "score" && waterfall.bars.last?.tone == "score")
    let units = try #require(row.units(places: 2))
    #expect(waterfall.bars.first?.value == RoundedParts.text(units.before, places: 2))
    #expect(waterfall.bars.last?.value == RoundedParts.text(units.after, places: 2))
    #expect(waterfall.bars.count == 2 + units.parts.filter { $0 != 0 }.count)
    #expect(waterfall.bars.allSatisfy { $0.tone != "gain" || $0.value.hasPrefix("+") })
    #expect(waterfall.bars.allSatisfy { $0.tone != "loss" || $0.value.hasPrefix("−") })
  }

  @Test("are not drawn where there is no change to be told")
  func none() throws {
    let row = try #require(SampleComparison.make().units.flatMap(\.rows).first { $0.kind == .added })
    #expect(Waterfall(row) == nil)
  }
}
