import Testing

@testable import RecordReaders

/// How cells are named.
struct CellReferenceTests {
  private func reference(_ text: String) -> CellReference? {
    let bytes = Array(text.utf8)
    return CellReference(bytes.span)
  }

  @Test func readsAllThatASheetCanHave() {
    #expect(reference("A1") == CellReference(column: 0, row: 1))
    #expect(reference("AA20") == CellReference(column: 26, row: 20))
    #expect(reference("XFD1048576") == CellReference(column: 16_383, row: 1_048_576))
  }

  @Test(arguments: [
    "", "A", "1", "A0", "A01", "a1", "XFE1", "ZZZZ1", "A1048577", "A99999999", "$A$1", "A1B", "A-1",
    "AAAAAAAAAAAAAAAAAAAAAA1",
  ])
  func refusesWhatNoSheetHas(text: String) { #expect(reference(text) == nil) }

  @Test func writesWhatItReads() {
    for column in 0..<CellReference.columnLimit {
      let written = CellReference(column: column, row: 7)
      #expect(reference(written.text) == written)
    }
  }
}
