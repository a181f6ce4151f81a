internal import Columns

/// Replaces the texts of one column, each distinct one once, and counts what it did.
struct ColumnConcealment {
  /// What becomes of the column.
  let treatment: ColumnTreatment
  /// The number of events with a value in the column.
  private(set) var values = 0
  /// By kind, the number of events in whose text such numbers were replaced.
  private(set) var replaced: [PersonalNumber.Kind: Int] = [:]

  private let column: String
  private let maker: PseudonymMaker
  /// What each text of the column's dictionary became, by its code.
  private var known: [UInt32: (text: String, kinds: Set<PersonalNumber.Kind>)] = [:]

  /// Begins with a column.
  init(column: String, treatment: ColumnTreatment, maker: PseudonymMaker) {
    self.column = column
    self.treatment = treatment
    self.maker = maker
  }

  /// What a text of the column becomes; `nil` where it is missing.
  mutating func text(of code: UInt32, in dictionary: TextDictionary) -> String? {
    guard code != TextDictionary.missing else { return nil }
    values += 1
    // What stays as it is needs no memory of its own.
    guard treatment == .kept || treatment == .pseudonyms else { return dictionary[code] }
    let made = known[code] ?? concealed(dictionary[code])
    known[code] = made
    for kind in made.kinds { replaced[kind, default: 0] += 1 }
    return made.text
  }

  /// Counts a value that is no text.
  mutating func countValue() { values += 1 }

  /// What a text becomes, and which numbers were replaced in it.
  func concealed(_ text: String) -> (text: String, kinds: Set<PersonalNumber.Kind>) {
    switch treatment {
    case .untouched, .dropped: return (text, [])
    case .pseudonyms: return (maker.pseudonym(of: text, in: column), [])
    case .kept: break
    }
    let scalars = Array(text.unicodeScalars)
    let numbers = PersonalNumber.all(in: scalars)
    guard !numbers.isEmpty else { return (text, []) }
    var result = String.UnicodeScalarView()
    var next = 0
    for number in numbers {
      result.append(contentsOf: scalars[next..<number.range.lowerBound])
      result.append(contentsOf: maker.pseudonym(of: number.digits, kind: number.kind).unicodeScalars)
      next = number.range.upperBound
    }
    result.append(contentsOf: scalars[next...])
    return (String(result), Set(numbers.map(\.kind)))
  }
}
