import RecordReaders

/// A second reading of RFC 4180, of a whole file at once and written for nothing but to be understood.
enum ReferenceCSV {
  /// A record with the texts of its fields, or with what is wrong with it.
  enum Record: Equatable, CustomStringConvertible {
    case good([[UInt8]], line: Int)
    case bad(CSVProblem.Kind, line: Int)

    var description: String {
      switch self {
      case .good(let fields, let line): "\(line): \(fields.map { String(decoding: $0, as: UTF8.self) })"
      case .bad(let kind, let line): "\(line): \(kind)"
      }
    }
  }

  /// The records of a file.
  static func records(of file: [UInt8]) -> [Record] {
    var rest = file[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest.removeFirst(3) }
    var records: [Record] = []
    var line = 1
    while !rest.isEmpty {
      let before = rest
      let (fields, problem, end) = record(&rest)
      let raw = before[..<end]
      records.append(judge(fields, problem, raw: raw, line: line))
      if problem?.kind == .unterminatedQuote { break }
      line += lineEnds(in: before[..<rest.startIndex])
    }
    return records
  }

  private static func judge(
    _ fields: [[UInt8]], _ problem: (kind: CSVProblem.Kind, index: Int)?, raw: ArraySlice<UInt8>, line: Int
  ) -> Record {
    if let problem, problem.kind == .unterminatedQuote { return .bad(.unterminatedQuote, line: line) }
    if let nul = raw.firstIndex(of: 0), nul < problem?.index ?? .max { return .bad(.nul, line: line) }
    if let problem { return .bad(problem.kind, line: line) }
    if String(validating: raw, as: UTF8.self) == nil { return .bad(.invalidUTF8, line: line) }
    return .good(fields, line: line)
  }

  /// Takes a record off the front: its fields, what is wrong, and where it ends.
  private static func record(
    _ rest: inout ArraySlice<UInt8>
  ) -> ([[UInt8]], (kind: CSVProblem.Kind, index: Int)?, Int) {
    var fields: [[UInt8]] = []
    while true {
      var field: [UInt8] = []
      if rest.first == 0x22 {
        let open = rest.startIndex
        rest.removeFirst()
        guard takeQuoted(&rest, into: &field) else { return (fields, (.unterminatedQuote, open), rest.endIndex) }
      } else {
        while let byte = rest.first, ![0x2C, 0x22, 0x0A, 0x0D].contains(byte) {
          field.append(byte)
          rest.removeFirst()
        }
        if rest.first == 0x22 { return skip(&rest, .quoteInsideField) }
      }
      fields.append(field)
      let end = rest.startIndex
      guard let byte = rest.first else { return (fields, nil, end) }
      switch byte {
      case 0x2C: rest.removeFirst()
      case 0x0A:
        rest.removeFirst()
        return (fields, nil, end)
      case 0x0D:
        rest.removeFirst()
        if rest.first != 0x0A { return (fields, (.loneCarriageReturn, end), end) }
        rest.removeFirst()
        return (fields, nil, end)
      default: return skip(&rest, .textAfterQuote)
      }
    }
  }

  /// Takes what follows an opening quote, the closing one included; `false` where there is none.
  private static func takeQuoted(_ rest: inout ArraySlice<UInt8>, into field: inout [UInt8]) -> Bool {
    while let byte = rest.popFirst() {
      if byte != 0x22 {
        field.append(byte)
      } else if rest.first == 0x22 {
        rest.removeFirst()
        field.append(byte)
      } else {
        return true
      }
    }
    return false
  }

  private static func skip(
    _ rest: inout ArraySlice<UInt8>, _ kind: CSVProblem.Kind
  ) -> ([[UInt8]], (kind: CSVProblem.Kind, index: Int)?, Int) {
    let index = rest.startIndex
    while let byte = rest.first, byte != 0x0A, byte != 0x0D { rest.removeFirst() }
    let end = rest.startIndex
    if rest.popFirst() == 0x0D, rest.first == 0x0A { rest.removeFirst() }
    return ([], (kind, index), end)
  }

  private static func lineEnds(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.indices.filter { index in
      bytes[index] == 0x0A || bytes[index] == 0x0D && (index + 1 == bytes.endIndex || bytes[index + 1] != 0x0A)
    }.count
  }
}
