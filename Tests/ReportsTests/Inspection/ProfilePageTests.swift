import Assessments
import Diagnostics
import Reports
import TestSupport
import Testing

@Suite("The page of a log's profile")
struct ProfilePageTests {
  private func page(_ profile: LogProfile) throws -> String {
    String(decoding: try ProfilePage.render(profile), as: UTF8.self)
  }

  @Test("is the page in the snapshot")
  func isTheSnapshot() throws {
    expectGolden(try page(SampleInspection.make()), named: "inspection.html", testFile: Snapshots.owner)
  }

  @Test("loads nothing, runs nothing, and forbids both")
  func isSelfContained() throws {
    let page = try page(SampleInspection.full())
    #expect(page.contains("default-src 'none'; style-src 'unsafe-inline'; img-src data:"))
    for forbidden in ["<script", "<link", "<img", "<iframe", "url(", "@import", "javascript:", "<i>"] {
      #expect(!page.contains(forbidden), "\(forbidden) is on the page")
    }
  }

  @Test("shows the markup of a log as text")
  func escapesTexts() throws {
    let page = try page(SampleInspection.make())
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(page.contains("石桥社区 &lt;b&gt;&amp;"))
    #expect(page.contains("&lt;i&gt;台账&quot;&amp;"))
  }

  @Test("closes every element that it opens, in order")
  func isBalanced() throws {
    let void: Set<Substring> = ["meta", "input", "!DOCTYPE"]
    var open: [Substring] = []
    for piece in try page(SampleInspection.full()).split(separator: "<").dropFirst() {
      let name = piece.prefix { !$0.isWhitespace && $0 != ">" && ($0 != "/" || piece.first == "/") }
      if name.hasPrefix("/") {
        #expect(open.popLast() == name.dropFirst())
      } else if !void.contains(name) {
        open.append(name)
      }
    }
    #expect(open.isEmpty)
  }

  @Test("has something behind every link within it, once")
  func linksResolve() throws {
    let page = try page(SampleInspection.make())
    let anchors = page.split(separator: " id=\"").dropFirst().compactMap { $0.split(separator: "\"").first }
    #expect(Set(anchors).count == anchors.count)
    let links = page.split(separator: "href=\"").dropFirst().compactMap { $0.split(separator: "\"").first }
    #expect(links.count >= 8)
    for link in links { #expect(link.first == "#" && anchors.contains(link.dropFirst()), "\(link) leads nowhere") }
  }

  @Test("says every count in words or digits, whatever its bars look like")
  func countsAreText() throws {
    let profile = try SampleInspection.make()
    let view = InspectionView(profile)
    for bar in view.charts.flatMap(\.bars) + view.records.bars {
      #expect(!bar.count.description.isEmpty)
      #expect((bar.thousandths == 0) == (bar.count.description == "0"))
    }
    let months = try #require(view.months)
    for (row, unit) in zip(months.rows, profile.units) {
      #expect(row.cells.map(\.count).reduce(0, +) == unit.counts.reduce(0, +))
      #expect(row.cells.filter(\.isGap).count == unit.gaps.count)
    }
    #expect(months.columns.count == 14)
  }

  @Test("names every fault of a record")
  func namesFaults() {
    for template in ActivityLogFaults.codes { #expect(FaultTitle.isKnown(template), "\(template)") }
  }
}
