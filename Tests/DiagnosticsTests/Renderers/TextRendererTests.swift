import Diagnostics
import TestSupport
import Testing

@Suite struct TextRendererTests {
  @Test(arguments: Language.allCases)
  func showsEveryDiagnosticWithItsLine(language: Language) {
    let renderer = TextRenderer(language: language, width: 60)
    let text = renderer.text(for: RendererFixture.diagnostics, source: RendererFixture.source)
    expectGolden(text, named: "diagnostics.\(language.rawValue).txt", testFile: RendererFixture.snapshots)
  }

  @Test func coloursOnlyWhereItIsAskedTo() {
    let plain = TextRenderer(language: .english).text(for: RendererFixture.diagnostics, source: RendererFixture.source)
    #expect(!plain.contains("\u{1B}"))
    let coloured = TextRenderer(language: .chinese, isColoured: true, width: 60)
      .text(for: RendererFixture.diagnostics, source: RendererFixture.source)
    expectGolden(coloured, named: "diagnostics.zh.ansi.txt", testFile: RendererFixture.snapshots)
  }

  @Test func saysNothingWhereThereIsNothingToSay() {
    #expect(TextRenderer(language: .chinese).text(for: [], source: { _ in nil }).isEmpty)
  }

  @Test func doesNotDependOnTheOrderOfArrival() {
    let renderer = TextRenderer(language: .english)
    let forward = renderer.text(for: RendererFixture.diagnostics, source: RendererFixture.source)
    let backward = renderer.text(for: RendererFixture.diagnostics.reversed(), source: RendererFixture.source)
    #expect(forward == backward)
  }

  @Test func keepsEveryLineWithinTheWidth() {
    let seed: UInt64 = 4
    var random = SeededGenerator(seed: seed)
    let template = MessageTemplate("fixture.here", .error, en: "Here.", zh: "此处。")
    let alphabet: [String] = ["a", "长", "\t", "😀", "e\u{301}", "\u{1B}", "\u{202E}"]
    for round in 0..<200 {
      let text = (0..<random.integer(in: 0...300)).map { _ in alphabet[random.integer(in: 0...6)] }.joined()
      var bytes = Array(text.utf8)
      if random.chance(percent: 30) { bytes.insert(0xFF, at: random.integer(in: 0...bytes.count)) }
      let file = SourceFile(name: "x", bytes: bytes)
      let start = random.integer(in: 0...bytes.count)
      let place = file.place(start..<random.integer(in: start...bytes.count))
      let output = TextRenderer(language: .english, width: 40)
        .text(for: [Diagnostic(template, at: place)], source: { _ in file })
      for line in output.split(separator: "\n").dropFirst() where line.contains(" | ") {
        #expect(DisplayWidth.columns(of: line) <= 40 + 10, "seed \(seed), round \(round)")
      }
    }
  }

  @Test func showsAHugeLineQuickly() {
    let file = SourceFile(name: "x", bytes: Array(repeating: UInt8(ascii: "x"), count: 4_000_000))
    let template = MessageTemplate("fixture.here", .error, en: "Here.", zh: "此处。")
    let diagnostic = Diagnostic(template, at: file.place(2_000_000..<2_000_001))
    let text = TextRenderer(language: .english).text(for: [diagnostic], source: { _ in file })
    #expect(text.utf8.count < 1_000)
  }
}
