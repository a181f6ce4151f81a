internal import Columns

/// The codes that texts of one dictionary have in another, found out once for each text.
struct CodeTranslation {
  private let source: TextDictionary
  private let target: TextDictionary
  private var codes = CodeTable<UInt32>()

  /// Makes a translation.
  init(from source: TextDictionary, to target: TextDictionary) {
    self.source = source
    self.target = target
  }

  /// Whether it translates texts of a dictionary.
  func isFrom(_ dictionary: TextDictionary) -> Bool { source === dictionary }

  /// The codes of some rows' texts.
  mutating func codes(of column: TextColumn, at rows: some Sequence<Int>) -> [UInt32] {
    if source === target { return rows.map { column.codes[$0] } }
    let (source, target) = (source, target)
    return rows.map { row in
      let code = column.codes[row]
      return codes.value(of: code) { target.code(of: source.utf8(of: code).span) }
    }
  }
}
