import Mustache
import Reports
import TestSupport
import Testing

@Suite("Texts of reports")
struct ReportTextTests {
  @Test("are left as they are where nothing is wrong with them", arguments: ["青岭社区", "a < b & c", "e\u{301}té", "👨‍👩‍👧"])
  func areLeftAlone(text: String) {
    #expect(ReportText(text).description == text)
  }

  @Test("show control characters and turns of direction, and have no line ends")
  func showWhatIsHidden() {
    #expect(ReportText("a\u{0}b\u{1B}[31mc").description == "a\u{FFFD}b\u{FFFD}[31mc")
    #expect(ReportText("甲\r\n乙\t丙\u{2028}丁").description == "甲  乙 丙 丁")
    #expect(ReportText("\u{202E}gpj.exe").description == "\u{FFFD}gpj.exe")
  }

  @Test("cannot hide HTML behind marks that join its signs")
  func cannotHideMarkup() throws {
    let template = try MustacheTemplate(string: "{{.}}")
    for text in ["\u{600}<script>", "<\u{301}b", "\"\u{200D}x", "&\u{FE0F}lt;", "'\u{1F3FB}", "\u{110BD}>"] {
      let html = template.render(ReportText(text))
      #expect(!html.unicodeScalars.contains { ["<", ">", "\"", "'"].contains($0) }, "\(text) became \(html)")
      #expect(!html.contains("&\u{FE0F}"))
    }
  }

  @Test("cannot hide HTML, whatever surrounds its signs")
  func cannotHideMarkupAnywhere() throws {
    let seed: UInt64 = 20_250_401
    var random = SeededGenerator(seed: seed)
    let template = try MustacheTemplate(string: "{{.}}")
    for _ in 0..<3_000 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<random.integer(in: 1...6) {
        let value = UInt32(random.integer(in: 0...0x10FFFF))
        let joining: [Unicode.Scalar] = [
          "\u{301}", "\u{200D}", "\u{600}", "\u{110BD}", "\u{FE0F}", "\u{1F3FB}", "\u{93E}",
        ]
        scalars.append(random.chance(percent: 60) ? joining[random.integer(in: 0...6)] : Unicode.Scalar(value) ?? "x")
        let signs: [Unicode.Scalar] = ["<", ">", "\"", "'"]
        if random.chance(percent: 50) { scalars.append(signs[random.integer(in: 0...3)]) }
      }
      let html = template.render(ReportText(String(scalars)))
      #expect(
        !html.unicodeScalars.contains { ["<", ">", "\"", "'"].contains($0) },
        "seed \(seed): \(Array(scalars)) became \(html)")
    }
  }
}
