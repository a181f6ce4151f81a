internal import Columns

/// The texts of a part of an expression, one for each row of a batch, as codes.
///
/// Whatever is asked of texts is worked out once for each distinct code and looked up for each row.
struct TextVector {
  /// What the codes stand for; code 0 stands for a missing text.
  enum Texts {
    /// The texts of a column.
    case column(TextDictionary)
    /// Texts worked out, by code; that of code 0 is never looked at.
    case made([[UInt8]])
  }

  /// The code of each row's text.
  let codes: Vector<UInt32>
  /// The texts behind the codes.
  let texts: Texts

  /// Makes a vector.
  init(codes: Vector<UInt32>, texts: Texts) {
    self.codes = codes
    self.texts = texts
  }

  /// No text in any row.
  static var missing: TextVector { TextVector(codes: .same(0), texts: .made([[]])) }

  /// The same text in every row.
  init(_ text: String) {
    self.init(codes: .same(1), texts: .made([[], Array(text.utf8)]))
  }

  /// The bytes behind a code.
  func bytes(of code: UInt32) -> ArraySlice<UInt8> {
    switch texts {
    case .column(let dictionary): dictionary.utf8(of: code)
    case .made(let texts): Int(code) < texts.count ? texts[Int(code)][...] : []
    }
  }

  /// The vector of what each text makes, worked out once for each distinct text.
  func mapped<Result>(missing: Result, _ make: (ArraySlice<UInt8>) -> Result) -> Vector<Result> {
    switch codes {
    case .same(let code): .same(code == 0 ? missing : make(bytes(of: code)))
    case .rows(let codes): .rows(Self.lookedUp(codes, missing: missing) { make(bytes(of: $0)) })
    }
  }

  /// The vector of what two texts of each row make together; where one side is the same in every row it is worked out
  /// once for each distinct text of the other.
  func combined<Result>(
    with other: TextVector, missing: Result, _ make: (ArraySlice<UInt8>, ArraySlice<UInt8>) -> Result
  ) -> Vector<Result> {
    switch (codes, other.codes) {
    case (.same(0), _), (_, .same(0)): return .same(missing)
    case (.same(let code), _):
      let left = bytes(of: code)
      return other.mapped(missing: missing) { make(left, $0) }
    case (_, .same(let code)):
      let right = other.bytes(of: code)
      return mapped(missing: missing) { make($0, right) }
    case (.rows(let left), .rows(let right)):
      return .rows(
        zip(left, right).map { $0 == 0 || $1 == 0 ? missing : make(bytes(of: $0), other.bytes(of: $1)) })
    }
  }

  /// Whether each text is the same as one that is the same in every row: one search, then codes alone.
  /// - Returns: `nil` where this short way is not open.
  func equalities(with other: TextVector) -> Vector<Truth>? {
    guard case .rows(let codes) = codes, case .column(let dictionary) = texts, case .same(let code) = other.codes
    else { return nil }
    guard code != 0 else { return .same(.undecided) }
    let sought = dictionary.existingCode(of: String(decoding: other.bytes(of: code), as: UTF8.self))
    return .rows(codes.map { $0 == 0 ? .undecided : Truth($0 == sought) })
  }

  /// The codes that the texts have in a dictionary, one for each row; `missing` for a text that is empty.
  func codes(in dictionary: TextDictionary, rowCount: Int) -> [UInt32] {
    if case .column(let own) = texts, own === dictionary, case .rows(let codes) = codes { return codes }
    switch mapped(missing: TextDictionary.missing, { dictionary.code(of: Array($0).span) }) {
    case .same(let code): return Array(repeating: code, count: rowCount)
    case .rows(let codes): return codes
    }
  }

  /// The texts of both, one behind the other.
  func followed(by other: TextVector) -> TextVector {
    var made: [[UInt8]] = [[]]
    var known: [UInt64: UInt32] = [:]
    let codes = codes.combined(with: other.codes) { left, right -> UInt32 in
      guard left != 0, right != 0 else { return 0 }
      let pair = UInt64(left) << 32 | UInt64(right)
      if let code = known[pair] { return code }
      let code = UInt32(made.count)
      made.append(Array(bytes(of: left)) + other.bytes(of: right))
      known[pair] = code
      return code
    }
    return TextVector(codes: codes, texts: .made(made))
  }

  /// The texts of one or the other, as a condition says.
  static func chosen(by condition: Vector<Truth>, _ yes: TextVector, _ no: TextVector) -> TextVector {
    guard case .rows(let truths) = condition else {
      return condition[0] == .yes ? yes : condition[0] == .no ? no : .missing
    }
    var made: [[UInt8]] = [[]]
    var known: [UInt64: UInt32] = [:]
    let codes = truths.indices.map { row -> UInt32 in
      guard truths[row] != .undecided else { return 0 }
      let isYes = truths[row] == .yes
      let source = isYes ? yes : no
      let code = source.codes[row]
      guard code != 0 else { return 0 }
      let key = UInt64(code) << 1 | (isYes ? 1 : 0)
      if let code = known[key] { return code }
      let newCode = UInt32(made.count)
      made.append(Array(source.bytes(of: code)))
      known[key] = newCode
      return newCode
    }
    return TextVector(codes: .rows(codes), texts: .made(made))
  }

  /// What each code makes, worked out once for each distinct code; `missing` for code 0.
  private static func lookedUp<Result>(
    _ codes: [UInt32], missing: Result, _ make: (UInt32) -> Result
  ) -> [Result] {
    madeAtFirstRows(of: codes) { codes[$0] == 0 ? missing : make(codes[$0]) }
  }

  /// What each code makes, worked out once for each distinct code, code 0 included: at the first row that has it.
  static func madeAtFirstRows<Result>(of codes: [UInt32], _ make: (Int) -> Result) -> [Result] {
    var (low, high) = (UInt32.max, UInt32.min)
    for code in codes where code != 0 {
      low = min(low, code)
      high = max(high, code)
    }
    var missing: Result?
    func makeMissing(_ row: Int) -> Result {
      let result = missing ?? make(row)
      missing = result
      return result
    }
    guard low <= high else { return codes.indices.map(makeMissing) }
    let width = Int(high - low) + 1
    // A table over the codes between the least and the greatest; only codes that lie far apart are worth hashing.
    guard width <= 4 * codes.count + 256 else {
      var known: [UInt32: Result] = [:]
      return codes.indices.map { row in
        guard codes[row] != 0 else { return makeMissing(row) }
        if let result = known[codes[row]] { return result }
        let result = make(row)
        known[codes[row]] = result
        return result
      }
    }
    var known = [Result?](repeating: nil, count: width)
    return codes.indices.map { row in
      guard codes[row] != 0 else { return makeMissing(row) }
      let slot = Int(codes[row] - low)
      if let result = known[slot] { return result }
      let result = make(row)
      known[slot] = result
      return result
    }
  }
}
