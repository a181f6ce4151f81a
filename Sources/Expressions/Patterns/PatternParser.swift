/// Reads a pattern in the syntax of RE2.
///
/// Known are characters, `.`, classes in brackets, `\d \w \s \b` and their opposites, `^ $ \A \z`, groups, also with
/// names, `|`, and `* + ? {2,3}`, lazy or not, which is the same where one only asks whether the pattern is found.
struct PatternParser {
  /// How deep groups may be nested.
  private static let deepestNesting = 32
  /// How often a repetition can ask for something, as in RE2.
  private static let mostRepetitions = 1000

  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var nesting = 0
  private var groupNames: Set<String> = []

  private init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// Reads a text.
  /// - Throws: `PatternFailure` with the reason.
  static func parse(_ text: String) throws(PatternFailure) -> PatternSyntax {
    var parser = PatternParser(text)
    let pattern = try parser.parseAlternatives()
    guard parser.next == nil else { throw parser.malformed(from: parser.index, count: 1) }
    return pattern
  }

  private var next: Unicode.Scalar? { scalar(0) }

  private func scalar(_ ahead: Int) -> Unicode.Scalar? {
    index + ahead < scalars.count ? scalars[index + ahead] : nil
  }

  private func written(from start: Int, count: Int? = nil) -> String {
    let end = min(scalars.count, count.map { start + $0 } ?? index)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[min(start, end)..<end])
    return String(text)
  }

  /// The UTF-8 range of a piece that begins at a scalar and ends where reading stands, or after so many scalars.
  private func range(from start: Int, count: Int? = nil) -> Range<Int> {
    let end = min(scalars.count, count.map { start + $0 } ?? index)
    let before = scalars[..<min(start, end)].reduce(0) { $0 + UTF8.width($1) }
    return before..<(before + written(from: start, count: count).utf8.count)
  }

  private func malformed(from start: Int, count: Int? = nil) -> PatternFailure {
    PatternFailure(
      reason: .malformed(written(from: start, count: count)), range: range(from: start, count: count))
  }

  private func unsupported(from start: Int, count: Int? = nil) -> PatternFailure {
    PatternFailure(
      reason: .unsupported(written(from: start, count: count)), range: range(from: start, count: count))
  }

  private mutating func accept(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    index += 1
    return true
  }

  private mutating func parseAlternatives() throws(PatternFailure) -> PatternSyntax {
    var alternatives = [try parseSequence()]
    while accept("|") { alternatives.append(try parseSequence()) }
    if alternatives.count == 1, let only = alternatives.first { return only }
    return .alternatives(alternatives)
  }

  private mutating func parseSequence() throws(PatternFailure) -> PatternSyntax {
    var parts: [PatternSyntax] = []
    while let next, next != "|", next != ")" { parts.append(try parseRepeated()) }
    return .sequence(parts)
  }

  private mutating func parseRepeated() throws(PatternFailure) -> PatternSyntax {
    let start = index
    guard try readCounts() == nil else { throw malformed(from: start) }
    let part = try parseAtom()
    guard let counts = try readCounts() else { return part }
    let isLazy = accept("?")
    let end = index
    guard try readCounts() == nil else { throw malformed(from: end) }
    return .repetition(part, atLeast: counts.atLeast, atMost: counts.atMost, isLazy: isLazy)
  }

  /// Reads `*`, `+`, `?` or counts in braces, if they stand next; braces that hold no counts are characters.
  private mutating func readCounts() throws(PatternFailure) -> (atLeast: Int, atMost: Int?)? {
    if accept("*") { return (0, nil) }
    if accept("+") { return (1, nil) }
    if accept("?") { return (0, 1) }
    let start = index
    guard accept("{") else { return nil }
    let first = readNumber()
    let hasComma = accept(",")
    let second = hasComma ? readNumber() : nil
    guard let first, accept("}") else {
      index = start
      return nil
    }
    let atMost = hasComma ? second : first
    guard first <= Self.mostRepetitions, atMost.map({ first <= $0 && $0 <= Self.mostRepetitions }) ?? true else {
      throw malformed(from: start)
    }
    return (first, atMost)
  }

  private mutating func readNumber() -> Int? {
    var number: Int?
    while let digit = next.flatMap(Lexer.hexadecimalValue), digit < 10 {
      number = min((number ?? 0) * 10 + Int(digit), 1_000_000)
      index += 1
    }
    return number
  }

  private mutating func parseAtom() throws(PatternFailure) -> PatternSyntax {
    let start = index
    guard let scalar = next else { throw malformed(from: start, count: 0) }
    index += 1
    switch scalar {
    case ".": return .characters(.allButLineFeed)
    case "^": return .assertion(.start)
    case "$": return .assertion(.end)
    case "(": return try parseGroup(from: start)
    case "[": return .characters(try parseClass(from: start))
    case "\\": return try parseEscape(from: start)
    default: return .characters(PatternCharacters(scalar))
    }
  }

  private mutating func parseGroup(from start: Int) throws(PatternFailure) -> PatternSyntax {
    var name: String?
    if accept("?"), !accept(":") { name = try readGroupName(from: start) }
    guard nesting < Self.deepestNesting else {
      throw PatternFailure(reason: .tooLarge, range: range(from: start))
    }
    nesting += 1
    let inner = try parseAlternatives()
    nesting -= 1
    guard accept(")") else { throw malformed(from: start, count: 1) }
    return name.map { .group(inner, name: $0) } ?? inner
  }

  /// Reads `P<name>` or `<name>`; a name is of letters of any script, digits and `_`.
  private mutating func readGroupName(from start: Int) throws(PatternFailure) -> String {
    let isNamed = (next == "P" && scalar(1) == "<") || (next == "<" && scalar(1) != "=" && scalar(1) != "!")
    guard isNamed else { throw unsupported(from: start, count: 3) }
    _ = accept("P")
    index += 1
    let nameStart = index
    while let next, Lexer.isNamePart(next) { index += 1 }
    let name = written(from: nameStart)
    guard !name.isEmpty, accept(">") else { throw malformed(from: start, count: index - start + 1) }
    guard groupNames.insert(name).inserted else {
      throw PatternFailure(reason: .groupTwice(name), range: range(from: start))
    }
    return name
  }

  // MARK: Escapes

  private mutating func parseEscape(from start: Int) throws(PatternFailure) -> PatternSyntax {
    switch next {
    case "b":
      index += 1
      return .assertion(.wordBoundary)
    case "B":
      index += 1
      return .assertion(.noWordBoundary)
    case "A":
      index += 1
      return .assertion(.start)
    case "z":
      index += 1
      return .assertion(.end)
    default: return .characters(try parseEscapedCharacters(from: start))
    }
  }

  /// Reads what stands behind a backslash, in a class or outside of one.
  private mutating func parseEscapedCharacters(from start: Int) throws(PatternFailure) -> PatternCharacters {
    guard let kind = next else { throw malformed(from: start) }
    index += 1
    switch kind {
    case "d": return .digits
    case "D": return .digits.inverted
    case "w": return .wordCharacters
    case "W": return .wordCharacters.inverted
    case "s": return .blanks
    case "S": return .blanks.inverted
    case "a": return PatternCharacters("\u{7}")
    case "f": return PatternCharacters("\u{c}")
    case "n": return PatternCharacters("\n")
    case "r": return PatternCharacters("\r")
    case "t": return PatternCharacters("\t")
    case "v": return PatternCharacters("\u{b}")
    case "x": return try parseCode(from: start)
    case "p", "P", "Q", "C": throw unsupported(from: start)
    default:
      // A backslash takes the meaning from a mark; before letters and digits it would have to have one.
      guard kind.isASCII, !PatternCharacters.wordCharacters.contains(kind) || kind == "_" else {
        throw malformed(from: start)
      }
      return PatternCharacters(kind)
    }
  }

  /// Reads the two hexadecimal digits, or those in braces, behind `\x`.
  private mutating func parseCode(from start: Int) throws(PatternFailure) -> PatternCharacters {
    let isBraced = accept("{")
    var (code, digits): (UInt32, Int) = (0, 0)
    while digits < (isBraced ? 6 : 2), let digit = next.flatMap(Lexer.hexadecimalValue) {
      code = code * 16 + digit
      digits += 1
      index += 1
    }
    guard isBraced ? digits > 0 && accept("}") : digits == 2, let scalar = Unicode.Scalar(code) else {
      throw malformed(from: start)
    }
    return PatternCharacters(scalar)
  }

  // MARK: Classes

  private mutating func parseClass(from start: Int) throws(PatternFailure) -> PatternCharacters {
    let isInverted = accept("^")
    var characters = PatternCharacters([])
    var isFirst = true
    while isFirst || next != "]" {
      guard let scalar = next else { throw malformed(from: start, count: 1) }
      if scalar == "[", self.scalar(1) == ":" { throw unsupported(from: index, count: 2) }
      isFirst = false
      characters = characters.union(try parseClassPart())
    }
    index += 1
    return isInverted ? characters.inverted : characters
  }

  /// Reads a character, an escape, or a range of characters.
  private mutating func parseClassPart() throws(PatternFailure) -> PatternCharacters {
    let start = index
    let (first, all) = try parseClassCharacter()
    guard let first, next == "-", let after = scalar(1), after != "]" else { return all }
    index += 1
    guard let last = try parseClassCharacter().single, first.value <= last.value else {
      throw malformed(from: start)
    }
    return PatternCharacters([first.value...last.value])
  }

  private mutating func parseClassCharacter() throws(PatternFailure) -> (
    single: Unicode.Scalar?, all: PatternCharacters
  ) {
    let start = index
    guard let scalar = next else { throw malformed(from: start, count: 0) }
    index += 1
    guard scalar == "\\" else { return (scalar, PatternCharacters(scalar)) }
    let all = try parseEscapedCharacters(from: start)
    return (all.only, all)
  }
}
