import Diagnostics
import Reports
import Testing

@Suite("A document")
struct DocumentTests {
  private func both(_ english: String, _ chinese: String) -> RichText {
    RichText(LocalizedText(english: english, chinese: chinese))
  }

  private var blocks: [DocumentBlock] {
    [
      .heading(2, both("A *title*", "一个*标题*"), anchor: "t"), .paragraph(both("Words | more", "文字 | 更多")),
      .note(both("An aside.", "旁注。")), .list([both("one", "一"), RichText(code: "a | `b`")], isNumbered: true),
      .entries([
        DocumentEntry("a", both("Label", "标签"), [both("first", "第一"), both("second", "第二")]),
        DocumentEntry("b", both("Other", "其他"), [RichText(code: "x == 1")]),
      ]),
      .table(
        DocumentTable(
          caption: both("Caption", "表题"),
          columns: [
            DocumentTable.Column(both("Group", "组")), DocumentTable.Column(both("What", "什么")),
            DocumentTable.Column(both("Number", "数"), isNumeric: true),
          ],
          rows: [
            [
              DocumentTable.Cell(both("G", "甲"), rowSpan: 2, isHeader: true),
              DocumentTable.Cell([both("a", "一"), RichText(code: "p || q")]), DocumentTable.Cell(both("1", "1")),
            ],
            [
              DocumentTable.Cell(both("G", "甲"), rowSpan: 0, isHeader: true), DocumentTable.Cell(both("b", "二")),
              DocumentTable.Cell(both("2", "2")),
            ],
          ])), .code("- id: a\n  weight: 1\n", .yaml),
    ]
  }

  @Test("as Markdown escapes words, fences codes and keeps cells whole")
  func markdown() {
    #expect(
      MarkdownDocument.render(blocks, in: .english, lead: "generated") == """
        <!-- generated -->

        ## A \\*title\\*

        Words \\| more

        > An aside.

        1. one
        1. `` a | `b` ``

        - **Label**
          - first
          - second
        - **Other**: `x == 1`

        **Caption**

        | Group | What | Number |
        | --- | --- | ---: |
        | G | a<br>`p \\|\\| q` | 1 |
        |  | b | 2 |

        ```yaml
        - id: a
          weight: 1
        ```


        """)
  }

  @Test("in a terminal fits its width, in either language", arguments: [Language.english, .chinese])
  func terminal(language: Language) {
    let text = TerminalDocument.render(blocks, in: language, width: 40, colour: false)
    for line in text.split(separator: "\n") { #expect(DisplayWidth.columns(of: String(line)) <= 40, "\(line)") }
    #expect(text.contains(language == .english ? "Label  first\n       second\n" : "标签  第一\n      第二\n"))
    #expect(
      text.contains(
        language == .english
          ? "G      a · p || q  1\n       b           2" : "甲  一 · p || q  1\n    二           2"))
  }

  @Test("in a terminal wraps cells rather than cutting them")
  func wrapsCells() {
    let long = "every word of this cell has to be there in the end, however narrow"
    let table = DocumentTable(
      columns: [DocumentTable.Column(both("A", "甲")), DocumentTable.Column(both("B", "乙"))],
      rows: [[DocumentTable.Cell(both("short", "短")), DocumentTable.Cell(both(long, long))]])
    let text = TerminalDocument.render([.table(table)], in: .english, width: 40, colour: false)
    #expect(!text.contains("…"))
    for word in long.split(separator: " ") { #expect(text.contains(word)) }
  }
}
