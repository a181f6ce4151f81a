import Assessments
import CanonicalJSON
import TestSupport
import Testing

@Suite struct CSVWriterTests {
  @Test func quotesWhatNeedsQuotesAndDoublesQuotes() {
    var writer = CSVWriter()
    writer.row([.text("社区,一"), .text("他说\"好\""), .text("两\n行"), .number("-5"), .text(" 空格 ")])
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == "\"社区,一\",\"他说\"\"好\"\"\",\"两\n行\",-5,\" 空格 \"\r\n")
  }

  @Test func leavesNamesThatAreReadBackAsTheyAre() {
    var writer = CSVWriter()
    writer.row([.name("-河沿"), .text("-河沿"), .name("石桥,一")])
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "-河沿,'-河沿,\"石桥,一\"\r\n")
  }

  @Test(.enabled(if: Repository.shared("vectors/csv/injection.json") != nil))
  func takesTheSpreadsheetsFormulasAway() throws {
    let file = try #require(Repository.shared("vectors/csv/injection.json"))
    let cells = try #require(try JSONValue(parsing: Repository.bytes(file))["cells"]?.elements)
    #expect(!cells.isEmpty)
    for cell in cells {
      let text = try #require(cell["cell"]?.text)
      guard cell["numeric_so_keep"]?.truth == false else { continue }
      var writer = CSVWriter()
      writer.row([.text(text), .text("x")])
      let written = String(decoding: writer.bytes, as: UTF8.self)
      let isNeutralised = written.hasPrefix("'") || written.hasPrefix("\"'")
      let expected = cell["neutralise"]?.truth == true || text.hasPrefix("'")
      #expect(isNeutralised == expected, "\(text.debugDescription) → \(written.debugDescription)")
      if cell["also_quote"]?.truth == true { #expect(written.hasPrefix("\""), "\(text.debugDescription)") }
    }
  }
}
