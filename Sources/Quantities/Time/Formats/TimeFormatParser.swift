/// Reads the text of a format.
struct TimeFormatParser {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var pieces: [TimeFormat.Piece] = []
  /// The ranges of the parts that have been read.
  private var places: [TimeFormat.Part: Range<Int>] = [:]
  private var halfPlace: Range<Int>?

  /// The pieces of a pattern.
  /// - Throws: `TimeFormatFailure` with the reason.
  static func pieces(of text: String) throws(TimeFormatFailure) -> [TimeFormat.Piece] {
    var parser = TimeFormatParser(text)
    while parser.index < parser.scalars.count { try parser.readPiece() }
    try parser.checkParts()
    return parser.pieces
  }

  private init(_ text: String) { scalars = Array(text.unicodeScalars) }

  private func range(from start: Int) -> Range<Int> {
    let before = scalars[..<start].reduce(0) { $0 + UTF8.width($1) }
    return before..<(before + scalars[start..<index].reduce(0) { $0 + UTF8.width($1) })
  }

  private func written(from start: Int) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<index])
    return String(text)
  }

  private mutating func readPiece() throws(TimeFormatFailure) {
    let start = index
    let scalar = scalars[index]
    if CellScanner.isBlank(scalar) {
      while index < scalars.count, CellScanner.isBlank(scalars[index]) { index += 1 }
      pieces.append(.blanks)
    } else if scalar == "'" {
      try readQuoted()
    } else if Self.isLetter(scalar) {
      while index < scalars.count, scalars[index] == scalar { index += 1 }
      try addLetters(from: start)
    } else {
      index += 1
      addLiteral(scalar)
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private mutating func addLiteral(_ scalar: Unicode.Scalar) {
    let bytes = Array(String(Character(scalar)).utf8)
    if case .literal(let before)? = pieces.last {
      pieces[pieces.count - 1] = .literal(before + bytes)
    } else {
      pieces.append(.literal(bytes))
    }
  }

  private mutating func readQuoted() throws(TimeFormatFailure) {
    let start = index
    index += 1
    if index < scalars.count, scalars[index] == "'" {
      index += 1
      return addLiteral("'")
    }
    while index < scalars.count {
      if scalars[index] == "'" {
        // Two quotes between quotes are one.
        guard index + 1 < scalars.count, scalars[index + 1] == "'" else { break }
        index += 1
      }
      addLiteral(scalars[index])
      index += 1
    }
    guard index < scalars.count else { throw TimeFormatFailure(.openQuote, at: range(from: start)) }
    index += 1
  }

  private mutating func addLetters(from start: Int) throws(TimeFormatFailure) {
    let (letter, count) = (String(Character(scalars[start])), index - start)
    let place = range(from: start)
    if letter == "a" {
      guard count == 1 else { throw TimeFormatFailure(.wrongWidth(written(from: start)), at: place) }
      guard halfPlace == nil else { throw TimeFormatFailure(.twice(letter), at: place) }
      halfPlace = place
      return pieces.append(.half)
    }
    guard let part = TimeFormat.Part(rawValue: letter) else { throw unknownLetters(from: start) }
    if part == .year, count == 2 { throw TimeFormatFailure(.shortYear, at: place) }
    guard let digits = Self.digits(of: part, count) else {
      throw TimeFormatFailure(.wrongWidth(written(from: start)), at: place)
    }
    if case .number(let before, let width)? = pieces.last, width.count > 1 {
      throw TimeFormatFailure(.noEnd(of: before.rawValue), at: place)
    }
    guard places.updateValue(place, forKey: part) == nil else {
      throw TimeFormatFailure(.twice(letter), at: place)
    }
    pieces.append(.number(part, digits: digits))
  }

  /// The problem of letters that mean nothing; all that stand together are named together.
  private mutating func unknownLetters(from start: Int) -> TimeFormatFailure {
    while index < scalars.count, Self.isLetter(scalars[index]),
      TimeFormat.Part(rawValue: String(Character(scalars[index]))) == nil, scalars[index] != "a"
    {
      index += 1
    }
    return TimeFormatFailure(.unknownLetters(written(from: start)), at: range(from: start))
  }

  private static func digits(of part: TimeFormat.Part, _ count: Int) -> ClosedRange<Int>? {
    switch (part, count) {
    case (.year, 4): 4...4
    case (.year, _): nil
    case (.fraction, 1): 1...TimeScanner.fractionDigits
    case (.fraction, 2...TimeScanner.fractionDigits): count...count
    case (.fraction, _): nil
    case (_, 1): 1...2
    case (_, 2): 2...2
    default: nil
    }
  }

  /// Makes sure that every part has those that it needs.
  private func checkParts() throws(TimeFormatFailure) {
    let whole = 0..<scalars.reduce(0) { $0 + UTF8.width($1) }
    guard !pieces.isEmpty else { throw TimeFormatFailure(.empty, at: whole) }
    guard places[.year] != nil else { throw TimeFormatFailure(.missing("yyyy", for: ""), at: whole) }
    if let second = places[.halfDayHour], places[.hour] != nil { throw TimeFormatFailure(.twice("h"), at: second) }
    if let halfPlace, places[.hour] != nil { throw TimeFormatFailure(.needlessHalf, at: halfPlace) }
    if let halfPlace, places[.halfDayHour] == nil {
      throw TimeFormatFailure(.missing("h", for: "a"), at: halfPlace)
    }
    if let hour = places[.halfDayHour], halfPlace == nil { throw TimeFormatFailure(.missing("a", for: "h"), at: hour) }
    let needs: [(TimeFormat.Part, [TimeFormat.Part])] = [
      (.day, [.month]), (.hour, [.day]), (.halfDayHour, [.day]), (.minute, [.hour, .halfDayHour]),
      (.second, [.minute]), (.fraction, [.second]),
    ]
    for (part, needed) in needs {
      if let place = places[part], needed.allSatisfy({ places[$0] == nil }), let first = needed.first {
        throw TimeFormatFailure(.missing(first.rawValue, for: part.rawValue), at: place)
      }
    }
  }
}
