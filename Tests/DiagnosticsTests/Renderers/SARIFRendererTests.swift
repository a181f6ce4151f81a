import CanonicalJSON
import Diagnostics
import Testing

@Suite struct SARIFRendererTests {
  private let renderer = SARIFRenderer(language: .english, toolVersion: "9.9") { code in
    code == "fixture.bad-value" ? LocalizedText(english: "A share is a part.", chinese: "比例是一部分。") : nil
  }

  private func results(of log: JSONValue) -> [JSONValue] { log["runs"]?.elements?.first?["results"]?.elements ?? [] }

  @Test func countsColumnsInUTF16() throws {
    let file = SourceFile(name: "居委会/a b.yaml", bytes: Array("\u{FEFF}标题: 😀议事\n次: x\n".utf8))
    let template = MessageTemplate("fixture.here", .error, en: "Here.", zh: "此处。")
    let offset = try #require(file.bytes.indices.first { file.bytes[$0...].starts(with: Array("议".utf8)) })
    let diagnostic = Diagnostic(template, at: file.place(offset..<offset + 3))
    let log = renderer.value(for: [diagnostic], source: { _ in file })
    let place = try #require(results(of: log).first?["locations"]?.elements?.first?["physicalLocation"])
    // 标题 and the colon and blank are four code units, the face two.
    #expect(place["region"]?["startColumn"]?.wholeNumber == 7)
    #expect(place["region"]?["endColumn"]?.wholeNumber == 8)
    #expect(place["region"]?["startLine"]?.wholeNumber == 1)
    #expect(place["artifactLocation"]?["uri"]?.text == "%E5%B1%85%E5%A7%94%E4%BC%9A/a%20b.yaml")
    #expect(log["runs"]?.elements?.first?["columnKind"]?.text == "utf16CodeUnits")
  }

  @Test func leavesOutColumnsAndChangesWhereTheFileIsNotThere() throws {
    let log = renderer.value(for: RendererFixture.diagnostics, source: { _ in nil })
    for result in results(of: log) {
      #expect(result["fixes"] == nil)
      let region = result["locations"]?.elements?.first?["physicalLocation"]?["region"]
      #expect(region?["startColumn"] == nil)
    }
  }

  @Test func namesEveryRuleOnce() throws {
    let log = renderer.value(for: RendererFixture.diagnostics, source: RendererFixture.source)
    let rules = try #require(log["runs"]?.elements?.first?["tool"]?["driver"]?["rules"]?.elements)
    let ids = rules.compactMap { $0["id"]?.text }
    #expect(ids == Set(ids).sorted())
    for result in results(of: log) {
      let index = try #require(result["ruleIndex"]?.wholeNumber)
      #expect(ids[index] == result["ruleId"]?.text)
    }
    let help = rules.first { $0["id"]?.text == "fixture.bad-value" }?["help"]?["text"]?.text
    #expect(help == "A share is a part.\n\n比例是一部分。")
  }

  @Test func saysOfAbsolutePathsThatTheyAreFiles() {
    let template = MessageTemplate("fixture.here", .error, en: "Here.", zh: "此处。")
    let log = renderer.value(for: [Diagnostic(template, at: SourcePlace(file: "/a/#1.yaml"))], source: { _ in nil })
    let location = results(of: log).first?["locations"]?.elements?.first?["physicalLocation"]?["artifactLocation"]
    #expect(location?["uri"]?.text == "file:///a/%231.yaml")
  }
}
