internal import Diagnostics

/// What to tell an author whose text libyaml cannot read: in which words, where, and what to write instead.
struct SyntaxAdvice {
  /// The file.
  let source: SourceFile

  /// Prepares advice on a file.
  init(_ source: SourceFile) { self.source = source }

  /// The error for what libyaml reports.
  func diagnostic(for failure: ParserFailure, conversion: MarkConversion) -> Diagnostic {
    let position = conversion.position(failure.mark)
    let context = failure.context == nil ? nil : conversion.position(failure.contextMark)
    let finding = finding(for: failure, at: position, context: context)
    var diagnostic = Diagnostic(finding.template, finding.arguments, at: character(at: finding.position))
    if finding.pointsAtContext, let context {
      diagnostic.notes.append(Diagnostic.Note(Message(.beganHere), at: character(at: context)))
    }
    if let fix = finding.fix {
      diagnostic.fix = fix
    } else if finding.template == .tabIndentation {
      diagnostic.fix = tabFix(at: position)
    } else if finding.mayBeExpression {
      diagnostic.fix = quotingFix(around: position, evenInBrackets: finding.template == .misplaced)
    }
    if diagnostic.fix != nil, finding.mayBeExpression {
      diagnostic.notes.append(Diagnostic.Note(Message(.quoteExpression)))
    }
    diagnostic.notes += lookAlikes(nearLine: finding.position.line)
    return diagnostic
  }

  /// A failure in our terms.
  struct Finding {
    /// What is said.
    var template: MessageTemplate
    /// The values of its arguments.
    var arguments: [String: String] = [:]
    /// The character meant.
    var position: SourcePosition
    /// What puts it right for certain.
    var fix: Diagnostic.Fix?
    /// Whether it helps to see where the surrounding thing began.
    var pointsAtContext = false
    /// Whether an expression without quotes is a likely cause.
    var mayBeExpression = false
  }

  private func finding(for failure: ParserFailure, at position: SourcePosition, context: SourcePosition?) -> Finding {
    let byte = position.offset < source.bytes.count ? source.bytes[position.offset] : nil
    let scanned = failure.context ?? ""
    let shown = ["character": text(at: position)]
    switch failure.problem {
    case let problem where problem.contains("tab character") || problem.hasSuffix("start any token") && byte == 0x09:
      return Finding(template: .tabIndentation, position: position)
    case "found character that cannot start any token":
      return Finding(template: .reservedCharacter, arguments: shown, position: position, mayBeExpression: true)
    case "mapping values are not allowed in this context":
      return indentedTooFar(colon: position)
        ?? Finding(template: .colonInText, position: position, mayBeExpression: true)
    case "could not find expected ':'":
      return Finding(template: .missingColon, position: context ?? position)
    case "found unexpected end of stream", "found unexpected document indicator":
      return Finding(template: .unclosedQuote, position: context ?? position)
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      return textEndsEarly(before: position)
        ?? Finding(template: .unclosedCollection, position: position, pointsAtContext: true)
    case "did not find expected key", "did not find expected '-' indicator", "did not find expected <document start>",
      "block sequence entries are not allowed in this context", "mapping keys are not allowed in this context":
      return textEndsEarly(before: position)
        ?? Finding(template: .misplaced, position: position, pointsAtContext: true, mayBeExpression: true)
    case "did not find expected node content":
      return Finding(template: .missingValue, position: position)
    case _ where scanned.contains("directive") || failure.problem.contains("directive"),
      "found incompatible YAML document":
      return Finding(template: .unknownDirective, position: context ?? position)
    case _ where scanned.contains("double-quoted") || scanned.contains("quoted scalar"):
      return Finding(template: .badEscape, arguments: shown, position: position)
    case _ where scanned.contains("anchor") || scanned.contains("alias"):
      return Finding(template: .badAnchor, position: context ?? position, mayBeExpression: true)
    case _ where scanned.contains("tag") || failure.problem.contains("tag"):
      return Finding(template: .badTag, position: context ?? position, mayBeExpression: true)
    case _ where scanned.contains("block scalar"):
      return Finding(template: .badBlockHeader, position: context ?? position, mayBeExpression: true)
    case EventParser.outOfMemory: return Finding(template: .outOfMemory, position: position)
    default:
      return Finding(template: .syntax, arguments: ["problem": failure.problem], position: position)
    }
  }

  /// The place of one character, or the empty place at the end of a line.
  private func character(at position: SourcePosition) -> SourcePlace {
    let text = text(at: position)
    guard !text.isEmpty else { return SourcePlace(file: source.name, span: SourceSpan(at: position)) }
    let end = SourcePosition(
      offset: position.offset + text.utf8.count, line: position.line, column: position.column + 1)
    return SourcePlace(file: source.name, span: SourceSpan(start: position, end: end))
  }

  /// The character at a position, or nothing at the end of a line.
  private func text(at position: SourcePosition) -> String {
    let rest = source.bytes.dropFirst(position.offset)
    guard let first = rest.first, first != 0x0A, first != 0x0D else { return "" }
    return String(decoding: rest.prefix(1) + rest.dropFirst().prefix { $0 & 0xC0 == 0x80 }, as: UTF8.self)
  }

  private func tabFix(at position: SourcePosition) -> Diagnostic.Fix? {
    let tabs = source.bytes.dropFirst(position.offset).prefix { $0 == 0x09 }.count
    guard tabs > 0 else { return nil }
    let end = SourcePosition(offset: position.offset + tabs, line: position.line, column: position.column + tabs)
    return Diagnostic.Fix(
      replace: SourceSpan(start: position, end: end), with: String(repeating: "  ", count: tabs))
  }

  // MARK: Quotes

  /// Quotes around the value on a line, where a position lies in it and it has none.
  /// - Parameter evenInBrackets: whether a value that begins with a bracket may be an expression.
  func quotingFix(around position: SourcePosition?, evenInBrackets: Bool = false) -> Diagnostic.Fix? {
    guard let position, let value = value(onLine: position.line), value.lowerBound <= position.offset,
      position.offset <= value.upperBound
    else { return nil }
    let bytes = source.bytes[value]
    guard let first = bytes.first, let last = bytes.last else { return nil }
    switch first {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      guard evenInBrackets, position.offset > value.lowerBound else { return nil }
    case UInt8(ascii: "'"), UInt8(ascii: "\""):
      guard bytes.count > 1, last != first || evenInBrackets else { return nil }
    default: break
    }
    return Diagnostic.Fix(
      replace: source.span(value), with: String(decoding: bytes, as: UTF8.self).singleQuoted)
  }

  /// The bytes of what follows `key: ` or `- ` on a line, without a comment; `nil` where nothing does.
  private func value(onLine number: Int) -> Range<Int>? {
    guard let line = line(number) else { return nil }
    var rest = line.drop { $0 == 0x20 }
    var isValue = false
    while rest.starts(with: [UInt8(ascii: "-"), 0x20]) {
      rest = rest.dropFirst(2).drop { $0 == 0x20 }
      isValue = true
    }
    if let colon = keyEnd(in: rest) {
      rest = rest[(colon + 1)...].drop { $0 == 0x20 || $0 == 0x09 }
      isValue = true
    }
    guard isValue else { return nil }
    rest = rest[..<commentStart(in: rest)]
    while let last = rest.last, last == 0x20 || last == 0x09 { rest.removeLast() }
    return rest.isEmpty ? nil : rest.startIndex..<rest.endIndex
  }

  /// The offset of the colon that ends the key at the beginning of a line.
  func keyEnd(in rest: ArraySlice<UInt8>) -> Int? {
    var offset = rest.startIndex
    guard let first = rest.first, first != UInt8(ascii: "{"), first != UInt8(ascii: "[") else { return nil }
    if first == UInt8(ascii: "'") || first == UInt8(ascii: "\"") {
      guard let close = rest.dropFirst().firstIndex(of: first) else { return nil }
      offset = close + 1
      return offset < rest.endIndex && rest[offset] == UInt8(ascii: ":") ? offset : nil
    }
    while offset < rest.endIndex {
      let isLast = offset + 1 == rest.endIndex
      if rest[offset] == UInt8(ascii: ":"), isLast || rest[offset + 1] == 0x20 || rest[offset + 1] == 0x09 {
        return offset
      }
      offset += 1
    }
    return nil
  }

  /// Where a comment begins, or the end; a `#` inside quotes begins none.
  private func commentStart(in rest: ArraySlice<UInt8>) -> Int {
    var quote: UInt8?
    for (offset, byte) in zip(rest.indices, rest) {
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
        quote = byte
      } else if byte == UInt8(ascii: "#"), offset > rest.startIndex, rest[offset - 1] == 0x20 {
        return offset
      }
    }
    return rest.endIndex
  }

  // MARK: Characters that look like others

  /// Remarks on a line and the one before it, where something only looks like YAML.
  func lookAlikes(nearLine number: Int) -> [Diagnostic.Note] {
    [number - 1, number].compactMap { line($0) }.flatMap { remarks(on: $0) }
  }

  /// The bytes of a line; `nil` where there is none or it is too long to be searched.
  func line(_ number: Int) -> ArraySlice<UInt8>? {
    source.line(number).flatMap { $0.count <= YAMLLimits.searchedLine ? $0 : nil }
  }

  private func remarks(on line: ArraySlice<UInt8>) -> [Diagnostic.Note] {
    var notes: [Diagnostic.Note] = []
    let indentation = line.prefix { $0 == 0x20 || $0 == 0xE3 || $0 == 0x80 || $0 == 0xC2 || $0 == 0xA0 }
    for blank in [[0xE3, 0x80, 0x80], [0xC2, 0xA0]] as [[UInt8]] {
      if let offset = offset(of: blank, in: indentation) {
        notes.append(Diagnostic.Note(Message(.otherBlank), at: source.place(offset..<offset + blank.count)))
      }
    }
    guard keyEnd(in: line.drop { $0 == 0x20 || $0 == UInt8(ascii: "-") }) == nil else { return notes }
    if let offset = offset(of: [0xEF, 0xBC, 0x9A], in: line) {
      notes.append(Diagnostic.Note(Message(.fullWidthColon), at: source.place(offset..<offset + 3)))
    } else if let offset = line.firstIndex(of: UInt8(ascii: ":")), offset + 1 < line.endIndex,
      line[offset + 1] != UInt8(ascii: "/"), !line[..<offset].contains(where: { "\"'{[#".utf8.contains($0) })
    {
      notes.append(Diagnostic.Note(Message(.colonWithoutBlank), at: source.place(offset..<offset + 1)))
    }
    return notes
  }

  private func offset(of pattern: [UInt8], in line: ArraySlice<UInt8>) -> Int? {
    guard line.count >= pattern.count else { return nil }
    return (line.startIndex...line.endIndex - pattern.count).first { line[$0...].starts(with: pattern) }
  }
}
