internal import Diagnostics
internal import RecordReaders

extension Message {
  /// Makes a message about a cell that is not of its column's type.
  /// - Parameters:
  ///   - template: what is said; its arguments are `value` and `column`.
  ///   - cell: the cell's text, which must be UTF-8.
  ///   - column: the column's name in the file.
  init(_ template: MessageTemplate, cell: ArraySlice<UInt8>, column: String) {
    self.init(template, ["value": ShownText.of(cell), "column": ShownText.of(column)])
  }
}
