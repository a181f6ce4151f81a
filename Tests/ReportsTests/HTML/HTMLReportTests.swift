import Assessments
import Diagnostics
import Reports
import TestSupport
import Testing

@Suite("The HTML report")
struct HTMLReportTests {
  private func page() throws -> String {
    String(decoding: try HTMLReport.render(SampleResult.make(), evidence: SampleResult.evidence()), as: UTF8.self)
  }

  @Test("is the page in the snapshot")
  func isTheSnapshot() throws {
    expectGolden(try page(), named: "report.html", testFile: Snapshots.owner)
  }

  @Test("loads nothing, runs nothing, and forbids both")
  func isSelfContained() throws {
    let page = try page()
    #expect(page.contains("default-src 'none'; style-src 'unsafe-inline'; img-src data:"))
    for forbidden in ["<script", "<link", "<img", "<iframe", "src=", "url(", "@import", "javascript:", "onerror=a"] {
      let found = page.ranges(of: forbidden).filter { page[..<$0.lowerBound].suffix(4) != "&lt;" }
      #expect(found.allSatisfy { page[$0.lowerBound...].hasPrefix("src=x onerror") == false } || forbidden == "src=")
      if !["src=", "onerror=a"].contains(forbidden) { #expect(found.isEmpty, "\(forbidden) is on the page") }
    }
  }

  @Test("has none of the markup that its texts hold")
  func escapesTexts() throws {
    let page = try page()
    #expect(page.contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; | `x` **b** &quot;q&quot; &amp; "))
    let tags = Set(page.split(separator: "<").dropFirst().map { $0.prefix { $0.isLetter || $0.isNumber || $0 == "/" } })
    let known: Set<Substring> = [
      "html", "head", "meta", "title", "style", "body", "input", "div", "header", "p", "label", "h1", "h2", "h3", "h4",
      "dl", "dt", "dd", "nav", "ul", "ol", "li", "a", "bdi", "main", "section", "table", "caption", "thead", "tbody",
      "tr", "th", "td", "span", "strong", "code", "details", "summary", "svg", "path", "text", "polyline", "circle", "",
    ]
    for tag in tags { #expect(known.contains(tag.hasPrefix("/") ? tag.dropFirst() : tag), "<\(tag)> is on the page") }
  }

  @Test("closes every element that it opens, in order")
  func isBalanced() throws {
    let void: Set<Substring> = ["meta", "input", "path", "polyline", "circle", "!DOCTYPE"]
    var open: [Substring] = []
    for piece in try page().split(separator: "<").dropFirst() {
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
    let page = try page()
    let anchors = page.split(separator: " id=\"").dropFirst().compactMap { $0.split(separator: "\"").first }
    #expect(Set(anchors).count == anchors.count)
    let links = page.split(separator: "href=\"").dropFirst().compactMap { $0.split(separator: "\"").first }
    #expect(links.count > 20)
    for link in links { #expect(link.first == "#" && anchors.contains(link.dropFirst()), "\(link) leads nowhere") }
  }

  @Test("gives residents no band")
  func givesResidentsNoBand() throws {
    let view = PageView(try SampleResult.make(), evidence: SampleResult.evidence())
    for unit in view.units {
      for section in unit.sections where section.note != nil {
        #expect(section.score.band == nil)
        #expect(section.rows.allSatisfy { $0.score.band == nil })
        #expect(section.rollUp.remarks.allSatisfy { !$0[.english].description.contains("poor") })
      }
    }
    let profiles = view.units.flatMap(\.sections).filter { $0.note != nil }
    #expect(profiles.count == 3)
  }

  @Test("shows no score as 0 that is none")
  func keepsStatesApart() throws {
    let view = PageView(try SampleResult.make(), evidence: SampleResult.evidence())
    for indicator in view.units.flatMap(\.sections).flatMap(\.blocks).flatMap(\.indicators)
    where indicator.state[.english].description != "scored" {
      #expect(indicator.score.exact == nil)
      #expect(indicator.score.state == indicator.state)
      #expect(indicator.arithmetic == nil)
    }
  }
}
