import Authoring
import Testing

@Suite struct LineDifferenceTests {
  private func difference(_ old: String, _ new: String) -> String {
    LineDifference.text(from: Array(old.utf8), to: Array(new.utf8), named: "指标.yaml")
  }

  @Test func showsNothingWhereNothingDiffers() {
    #expect(difference("a\nb\n", "a\nb\n").isEmpty)
  }

  @Test func showsALineWithWhatStandsAroundIt() {
    let old = "1\n2\n3\n4\n错\n6\n7\n8\n"
    #expect(
      difference(old, old.replacing("错", with: "对"))
        == """
        --- 指标.yaml
        +++ 指标.yaml
        @@ -3,5 +3,5 @@
         3
         4
        -错
        +对
         6
         7

        """)
  }

  @Test func keepsFarChangesApartAndNearOnesTogether() {
    let lines = (1...20).map { "\($0)" }
    func text(_ changed: Set<Int>) -> String {
      lines.map { changed.contains(Int($0) ?? 0) ? "x" + $0 : $0 }.joined(separator: "\n")
    }
    #expect(difference(text([]), text([2, 18])).ranges(of: "@@ -").count == 2)
    #expect(difference(text([]), text([2, 6])).ranges(of: "@@ -").count == 1)
  }

  @Test func tellsLinesThatAreAddedOrRemoved() {
    #expect(difference("a\n", "a\nb\n").contains("@@ -1,1 +1,2 @@\n a\n+b\n"))
    #expect(difference("a\nb\n", "b\n").contains("@@ -1,2 +1,1 @@\n-a\n b\n"))
  }
}
