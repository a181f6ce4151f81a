import ActivityLogs
import Diagnostics
import Foundation
import Reports
import Rubrics
import Scoring
import TestSupport
import Testing

@Suite("The handbook")
struct HandbookTests {
  private static let shipped = "Rubrics/active-citizenship"

  private func page(_ chapters: RubricChapters) throws -> String {
    String(decoding: try HTMLHandbook.render(Handbook(chapters)), as: UTF8.self)
  }

  @Test("is the page in the snapshot")
  func isThePage() throws {
    expectGolden(try page(FixtureRubric.chapters()), named: "handbook.html", testFile: Snapshots.owner)
  }

  @Test("is the text in the snapshot", arguments: [Language.english, .chinese])
  func isTheText(language: Language) throws {
    let name = language == .english ? "en" : "zh"
    expectGolden(
      Handbook(try FixtureRubric.chapters()).markdown(in: language), named: "handbook.\(name).md",
      testFile: Snapshots.owner)
  }

  @Test("loads nothing, runs nothing, and has none of the markup that its texts hold")
  func isSelfContained() throws {
    let page = try page(FixtureRubric.chapters())
    #expect(page.contains("default-src 'none'; style-src 'unsafe-inline'; img-src data:"))
    #expect(page.contains("先分类后协商 &lt;script&gt;`x`|&lt;/script&gt;"))
    for forbidden in ["<script", "<link", "<img", "<iframe", "src=", "url(", "@import", "<b>"] {
      #expect(!page.contains(forbidden), "\(forbidden) is on the page")
    }
  }

  @Test(
    "closes every element, and has something behind every link, once",
    arguments: ["Tests/ReportsTests/Fixtures/rubric", shipped])
  func isBalanced(folder: String) throws {
    let page = try page(FixtureRubric.chapters(of: folder))
    let void: Set<Substring> = ["meta", "input", "path", "polyline", "circle", "!DOCTYPE"]
    var open: [Substring] = []
    for piece in page.split(separator: "<").dropFirst() {
      let name = piece.prefix { !$0.isWhitespace && $0 != ">" && ($0 != "/" || piece.first == "/") }
      if name.hasPrefix("/") {
        #expect(open.popLast() == name.dropFirst())
      } else if !void.contains(name) {
        open.append(name)
      }
    }
    #expect(open.isEmpty)
    let anchors = page.split(separator: " id=\"").dropFirst().compactMap { $0.split(separator: "\"").first }
    #expect(Set(anchors).count == anchors.count)
    let links = page.split(separator: "href=\"").dropFirst().compactMap { $0.split(separator: "\"").first }
    #expect(links.count > 10)
    for link in links { #expect(link.first == "#" && anchors.contains(link.dropFirst()), "\(link) leads nowhere") }
  }

  @Test("of the shipped rubric has every indicator, recommendation and activity")
  func isComplete() throws {
    let chapters = try FixtureRubric.chapters(of: Self.shipped)
    let page = try page(chapters)
    let texts = [Language.english, .chinese].map { Handbook(chapters).markdown(in: $0) }
    for indicator in chapters.rubric.indicators {
      #expect(page.contains("id=\"i-\(indicator.id)\""))
      for text in texts { #expect(text.contains("`\(indicator.id)`"), "\(indicator.id)") }
    }
    for recommendation in chapters.rubric.recommendations { #expect(page.contains(recommendation.text.chinese)) }
    for activity in chapters.rubric.vocabulary.activities.keys { #expect(page.contains("<code>\(activity)</code>")) }
    for form in MeasureCatalogue.all { #expect(page.contains("id=\"measure-\(form.id)\"")) }
  }

  @Test("counts in its matrix what the coverage matrix counts")
  func matrixAgrees() throws {
    let chapters = try FixtureRubric.chapters(of: Self.shipped)
    let matrix = CoverageMatrix(chapters.rubric)
    let table = try #require(tables(of: "matrix", chapters).first)
    #expect(table.rows.count == matrix.recommendations.count + 1)
    for (row, recommendation) in zip(table.rows, chapters.rubric.recommendations) {
      #expect(row[0].lines[0].plain(in: .english).hasPrefix(recommendation.id + " "))
      for (cell, actor) in zip(row.dropFirst(2), matrix.actors) {
        let pair = matrix.pairs.first { $0.recommendation == recommendation.id && $0.actor == actor }
        #expect(cell.lines[0].plain(in: .english) == pair.map { String($0.indicators.count) } ?? "–")
      }
    }
    let last = try #require(table.rows.last).dropFirst(2).map { $0.lines[0].plain(in: .english) }
    #expect(last == matrix.actors.map { matrix.count(of: $0).description })
  }

  @Test(
    "gives every actor exactly 100 points on every level", arguments: ["Tests/ReportsTests/Fixtures/rubric", shipped])
  func pointsAddUp(folder: String) throws {
    let chapters = try FixtureRubric.chapters(of: folder)
    for points in chapters.points {
      let byActor = Dictionary(grouping: chapters.rubric.indicators.filter { points[$0.id] != nil }, by: \.actor)
      for (actor, indicators) in byActor {
        #expect(indicators.reduce(0) { $0 + (points[$1.id]?.tenths ?? 0) } == 1_000, "\(actor) \(points.level)")
      }
    }
    for table in tables(of: "table", chapters) {
      // Only the first row of an actor names it, with what its rows add up to.
      var rows: [(actor: String, tenths: Int)] = []
      for row in table.rows {
        let text = row[3].lines[0].plain(in: .english).replacing(".", with: "")
        if row[0].rowSpan > 0 { rows.append((row[0].lines[0].plain(in: .english), 0)) }
        rows[rows.count - 1].tenths += try #require(Int(text))
      }
      for row in rows {
        #expect(row.tenths == 1_000, "\(row.actor)")
        #expect(row.actor.contains("100.0"))
      }
      #expect(table.rows.map { $0[0].rowSpan }.reduce(0, +) == table.rows.count)
      #expect(table.rows.map { $0[1].rowSpan }.reduce(0, +) == table.rows.count)
    }
  }

  @Test("is the same bytes every time")
  func isDeterministic() throws {
    #expect(try page(FixtureRubric.chapters()) == page(FixtureRubric.chapters()))
  }

  @Test(
    "has an example indicator that the rubric takes as it stands",
    arguments: ["Tests/ReportsTests/Fixtures/rubric", shipped])
  func exampleIsRight(folder: String) throws {
    let files = try RubricFiles.read(Repository.path(folder).path)
    let example = SourceFile(
      name: files.prefix + "indicators/example.yaml",
      bytes: Array(try FixtureRubric.chapters(of: folder).exampleIndicator.utf8))
    var diagnostics: [Diagnostic] = []
    let loaded = Rubric.load(
      from: RubricFiles(files.files + [example], prefix: files.prefix), diagnostics: &diagnostics)
    let rubric = try #require(loaded, "\(diagnostics.map { $0.message.text(in: .english) })")
    let added = RubricLint.check(rubric).filter { $0.place?.file == example.name && $0.severity > .information }
    #expect(added.isEmpty, "\(added.map { $0.message.text(in: .english) })")
    #expect(rubric.indicators.contains { $0.id.description == "example.every-month" })
  }

  private func tables(of chapter: String, _ chapters: RubricChapters) -> [DocumentTable] {
    let blocks = Handbook(chapters).content.first { $0.anchor == chapter }?.blocks ?? []
    return blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }
}
