/// What was seen of a column of a file.
struct ColumnSketch: Sendable, Hashable {
  /// A text and the number of cells that hold it.
  struct Value: Sendable, Hashable {
    var text: String
    var cells: Int
  }

  /// The name by which expressions call the column.
  let name: String
  /// What people call it: the name, unless the column is called by its number.
  let label: String
  /// The number of records looked at.
  let records: Int
  /// The number of cells that are not empty.
  let filled: Int
  /// The distinct texts that stand for something, in the order in which they were first seen.
  let values: [Value]
  /// The texts that most likely stand for no value, such as N/A.
  let absent: [Value]
  /// In which formats its times are written, `nil` where it has none.
  let time: TimeGuess?
  /// The number of cells that are numbers.
  let numbers: Int

  /// Looks at a column.
  /// - Parameter values: its distinct texts, in the order in which they were first seen.
  init(name: String, label: String, records: Int, values: [Value]) {
    self.name = name
    self.label = label
    self.records = records
    filled = values.reduce(0) { $0 + $1.cells }
    let spelt = values.filter { AbsentWords.certain.contains($0.text) }
    let possible = values.filter { AbsentWords.possible.contains($0.text) }
    let known = values.filter { !AbsentWords.certain.contains($0.text) }
    let firm = known.filter { !AbsentWords.possible.contains($0.text) }
    let isNamedLikeTime = ColumnRole.time.score(of: label) > 0
    let time = TimeGuess(firm, isNamedLikeTime: isNamedLikeTime)
    let numbers = firm.reduce(0) { $0 + (Self.isNumber($1.text) ? $1.cells : 0) }
    self.time = time
    self.numbers = numbers
    // Among times and numbers 无 is no answer; among words it may be one.
    let isTyped = time != nil || numbers > 0 && numbers == firm.reduce(0) { $0 + $1.cells }
    self.values = isTyped ? firm : known
    absent = isTyped ? spelt + possible : spelt
  }

  /// The number of cells that stand for something.
  var present: Int { values.reduce(0) { $0 + $1.cells } }
  /// Whether all cells that stand for something are numbers.
  var isNumeric: Bool { numbers > 0 && numbers == present }
  /// Whether every cell that stands for something holds a text of its own.
  var isUnique: Bool { values.count == present && present > 1 }
  /// Whether the column holds numbers of telephones or identity cards, by its name or by its cells.
  var isPrivate: Bool {
    if ColumnRole.privateWords.contains(where: { label.lowercased().contains($0) }) { return true }
    return present > 0 && values.allSatisfy { Self.isMobileNumber($0.text) }
  }

  private static func isNumber(_ text: String) -> Bool {
    var hasDigit = false
    var hasPoint = false
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): hasDigit = true
      case UInt8(ascii: "-") where index == 0: break
      case UInt8(ascii: ".") where !hasPoint && hasDigit: hasPoint = true
      default: return false
      }
    }
    return hasDigit && text.utf8.last != UInt8(ascii: ".")
  }

  private static func isMobileNumber(_ text: String) -> Bool {
    text.utf8.count == 11 && text.utf8.first == UInt8(ascii: "1")
      && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
