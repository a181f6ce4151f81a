internal import Columns
internal import Diagnostics
internal import XMLEvents

/// The texts that a workbook's cells refer to by number (ECMA-376, part 1, clause 18.4).
///
/// The runs of a rich text are joined; how it is pronounced is left out.
struct SharedStrings {
  private enum Name: Int, CaseIterable {
    case sst, si, r, t
  }

  /// All texts, one after the other.
  private(set) var bytes: [UInt8] = []
  /// Where each text ends in `bytes`.
  private var ends: [Int] = []

  /// The number of texts.
  var count: Int { ends.count }

  /// Begins without texts.
  init() {}

  /// Reads the texts of a part.
  init(_ part: String, in container: XLSXPackage) throws(DiagnosticsError) {
    let vocabulary = XMLVocabulary(
      Name.allCases.map { String(describing: $0) }, texts: [Name.t.rawValue],
      untold: Set([.sst, .r, .t].map(\Name.rawValue)), countsLines: false)
    var (bytes, ends) = ([UInt8](), [Int]())
    try container.read(part, root: "sst", vocabulary: vocabulary) { piece, event in
      switch event.kind {
      case .text:
        let text = piece.bytes[event.range]
        if EscapedText.isPossible(in: piece.bytes.span.extracting(event.range)) {
          EscapedText.append(text, to: &bytes)
        } else {
          bytes += text
        }
      case .end: if event.name == Name.si.rawValue { ends.append(bytes.count) }
      case .start: break
      }
    }
    (self.bytes, self.ends) = (bytes, ends)
  }

  /// Where the text of that number stands in `bytes`, or `nil` where there is none.
  func range(of number: Int) -> Range<Int>? {
    guard number >= 0, number < ends.count else { return nil }
    return (number == 0 ? 0 : ends[number - 1])..<ends[number]
  }
}
