internal import Diagnostics

/// Which rows of a sheet name its columns, and what is to be said of a sheet that cannot be read.
struct SheetHeader {
  /// The number of rows before the header.
  let skippedRows: Int
  /// The number of the header's rows.
  let rows: Int
  /// What its user calls the file.
  let file: String
  /// The name of the sheet.
  let sheet: String

  /// The number of the header's last row, or of the last row before the records.
  var end: Int { skippedRows + rows }

  /// The names of the columns (`HeaderNames`), up to the last that has a text.
  /// - Parameter texts: the texts of each row.
  /// - Throws: `DiagnosticsError` where there are no names, or two columns have the same.
  func names(of texts: [[String]]) throws(DiagnosticsError) -> [String] {
    guard rows > 0 else { return [] }
    let width = texts.map { ($0.lastIndex { !$0.isEmpty } ?? -1) + 1 }.max() ?? 0
    guard width > 0 else { throw error(.sheetWithoutHeader, ["row": String(skippedRows + 1)]) }
    let names = HeaderNames.joined(texts, width: width)
    try check(names)
    return names
  }

  private func check(_ names: [String]) throws(DiagnosticsError) {
    // Texts are keys by canonical equivalence here, so that names which only look alike meet.
    var first: [String: Int] = [:]
    var found: [Diagnostic] = []
    for (column, name) in names.enumerated() {
      guard let earlier = first[name] else {
        first[name] = column
        continue
      }
      found +=
        error(
          .sheetColumnTwice,
          [
            "first": CellReference.letters(of: earlier), "second": CellReference.letters(of: column),
            "name": ShownText.of(name),
          ]
        ).diagnostics
    }
    guard found.isEmpty else { throw DiagnosticsError(found) }
  }

  /// An error about the sheet.
  /// - Parameter arguments: those of the message besides `file` and `sheet`.
  func error(_ template: MessageTemplate, _ arguments: [String: String]) -> DiagnosticsError {
    let own = ["file": file, "sheet": ShownText.of(sheet)]
    return DiagnosticsError(template, arguments.merging(own) { given, _ in given }, at: SourcePlace(file: file))
  }
}
