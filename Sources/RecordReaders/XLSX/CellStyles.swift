internal import Diagnostics
internal import XMLEvents

/// What the styles of a workbook's cells make of their numbers (ECMA-376, part 1, clause 18.8).
struct CellStyles {
  private enum Name: Int, CaseIterable {
    case styleSheet, numFmts, numFmt, cellXfs, xf, numFmtId, formatCode
  }

  /// The formats, by the number under which cells name their style.
  private(set) var formats: [CellFormat] = []

  /// Begins without styles.
  init() {}

  /// Reads the styles of a part.
  init(_ part: String, in container: XLSXPackage) throws(DiagnosticsError) {
    let vocabulary = XMLVocabulary(Name.allCases.map { String(describing: $0) })
    var codes: [Int: CellFormat] = [:]
    var numbers: [Int] = []
    try container.read(part, root: "styleSheet", vocabulary: vocabulary) { piece, event in
      guard event.kind == .start, event.name == Name.numFmt.rawValue || event.name == Name.xf.rawValue else { return }
      let number = piece.text(of: Name.numFmtId.rawValue, in: event).flatMap { Int($0) }
      if event.name == Name.xf.rawValue {
        numbers.append(number ?? 0)
      } else if let number, let code = piece.text(of: Name.formatCode.rawValue, in: event) {
        codes[number] = CellFormat(code: code)
      }
    }
    formats = numbers.map { codes[$0] ?? CellFormat(builtIn: $0) }
  }
}
