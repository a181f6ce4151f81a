internal import Columns
internal import Diagnostics

/// Finds the fields and the end of one record after the other in a growing stretch of bytes.
///
/// RFC 4180 to the letter, over bytes: a quote counts only at the beginning of a field, where it opens, and inside
/// quotes, where it closes or is doubled. Lines end with LF or CR LF. The scanner stops where the bytes end and goes on
/// from there, so that it does not matter how a file is cut into pieces.
struct CSVScanner {
  private enum State {
    /// Before a field's first byte.
    case fieldStart
    /// In a field without quotes.
    case plain
    /// Inside quotes.
    case quoted
    /// After a quote inside quotes: the closing one, or the first of two.
    case afterQuote
    /// In a record that is beyond help, before its line's end.
    case skipping
    /// After a record.
    case complete
  }

  /// A fault, with its place as an index into the bytes.
  struct Fault {
    var kind: CSVProblem.Kind
    var index: Int
  }

  private let separator: UInt8
  private let limit: Int
  private var state = State.complete
  /// The next byte to look at.
  private var next = 0
  /// Where the text of the current field begins.
  private var fieldStart = 0
  private var fieldQuotes = CSVField.Quotes.none
  /// All bytes of the record, one laid over the other: whether any has its highest bit set.
  private var overlay: UInt8 = 0

  /// Where the record begins.
  private(set) var start: Int
  /// Where the record ends, its line end left out.
  private(set) var end: Int
  /// The record's fields so far.
  private(set) var fields: [CSVField] = []
  /// The first fault of the record.
  private(set) var fault: Fault?
  /// The line of `next`, from 1; a line ends with LF, CR LF, or CR alone.
  private(set) var line: Int
  /// The line on which the record begins.
  private(set) var recordLine: Int

  /// Makes a scanner for the record that begins at an index and those that follow it.
  init(separator: UInt8, limit: Int, start: Int, line: Int) {
    self.separator = separator
    self.limit = limit
    self.start = start
    self.end = start
    self.next = start
    self.line = line
    self.recordLine = line
  }

  /// The first byte that is still needed: what stands before it can go.
  var firstNeeded: Int { state == .complete ? next : start }

  /// Accounts for bytes that went away in front.
  mutating func shift(by count: Int) {
    next -= count
    fieldStart -= count
    start -= count
    end -= count
    fault?.index -= count
    for index in fields.indices {
      fields[index].start -= count
      fields[index].end -= count
    }
  }

  /// Goes on to the end of a record.
  /// - Parameters:
  ///   - bytes: all bytes there are; those already seen must be the same as before.
  ///   - isWhole: whether no more will come.
  mutating func advance(over bytes: Span<UInt8>, isWhole: Bool) -> CSVStep {
    if state == .complete { begin() }
    while next < bytes.count {
      switch state {
      case .fieldStart: startField(bytes)
      case .plain: guard scanPlain(bytes, isWhole) else { return .needsBytes }
      case .quoted: scanQuoted(bytes)
      case .afterQuote: guard scanAfterQuote(bytes, isWhole) else { return .needsBytes }
      case .skipping: guard skip(bytes, isWhole) else { return .needsBytes }
      case .complete: break
      }
      if state == .complete { return finishRecord(bytes) }
      if next - start > limit { return tooLong() }
    }
    guard isWhole else { return .needsBytes }
    return endFile(bytes)
  }

  private mutating func begin() {
    start = next
    recordLine = line
    fields.removeAll(keepingCapacity: true)
    fault = nil
    overlay = 0
    state = .fieldStart
  }

  private mutating func startField(_ bytes: Span<UInt8>) {
    guard fields.count < CSVTokenizer.fieldLimit else {
      note(.tooManyFields, at: next)
      state = .skipping
      return
    }
    if bytes[next] == .quote {
      next += 1
      fieldQuotes = .around
      state = .quoted
    } else {
      fieldQuotes = .none
      state = .plain
    }
    fieldStart = next
  }

  /// Reads on in a field without quotes; `false` where a last carriage return cannot be judged yet.
  private mutating func scanPlain(_ bytes: Span<UInt8>, _ isWhole: Bool) -> Bool {
    var index = next
    var seen = overlay
    defer { overlay = seen }
    while index < bytes.count {
      let byte = bytes[index]
      seen |= byte
      if byte == separator {
        fields.append(CSVField(start: fieldStart, end: index, quotes: .none))
        next = index + 1
        state = .fieldStart
        return true
      }
      guard byte <= .quote else {
        index += 1
        continue
      }
      switch byte {
      case .lineFeed, .carriageReturn:
        next = index
        return endLine(bytes, isWhole, fieldEnd: index)
      case .quote:
        note(.quoteInsideField, at: index)
        next = index
        state = .skipping
        return true
      case 0: note(.nul, at: index)
      default: break
      }
      index += 1
    }
    next = index
    return true
  }

  private mutating func scanQuoted(_ bytes: Span<UInt8>) {
    var index = next
    var seen = overlay
    defer { overlay = seen }
    while index < bytes.count {
      let byte = bytes[index]
      seen |= byte
      index += 1
      guard byte <= .quote else { continue }
      switch byte {
      case .quote:
        next = index
        state = .afterQuote
        return
      case .carriageReturn: line += 1
      // The opening quote stands before it, so there is always a byte to look back at.
      case .lineFeed: if bytes[index - 2] != .carriageReturn { line += 1 }
      case 0: note(.nul, at: index - 1)
      default: break
      }
    }
    next = index
  }

  private mutating func scanAfterQuote(_ bytes: Span<UInt8>, _ isWhole: Bool) -> Bool {
    let byte = bytes[next]
    switch byte {
    case .quote:
      fieldQuotes = .doubledInside
      next += 1
      state = .quoted
    case separator:
      fields.append(CSVField(start: fieldStart, end: next - 1, quotes: fieldQuotes))
      next += 1
      state = .fieldStart
    case .lineFeed, .carriageReturn: return endLine(bytes, isWhole, fieldEnd: next - 1)
    default:
      note(.textAfterQuote, at: next)
      state = .skipping
    }
    return true
  }

  private mutating func skip(_ bytes: Span<UInt8>, _ isWhole: Bool) -> Bool {
    while next < bytes.count, bytes[next] != .lineFeed, bytes[next] != .carriageReturn { next += 1 }
    return next == bytes.count || endLine(bytes, isWhole, fieldEnd: nil)
  }

  /// Takes the line end at `next`; `false` where a last carriage return cannot be judged yet.
  private mutating func endLine(_ bytes: Span<UInt8>, _ isWhole: Bool, fieldEnd: Int?) -> Bool {
    let lineEnd = next
    if bytes[next] == .carriageReturn {
      guard next + 1 < bytes.count || isWhole else { return false }
      if next + 1 < bytes.count, bytes[next + 1] == .lineFeed {
        next += 1
      } else {
        note(.loneCarriageReturn, at: next)
      }
    }
    complete(fieldEnd: fieldEnd, at: lineEnd)
    next += 1
    line += 1
    return true
  }

  private mutating func complete(fieldEnd: Int?, at end: Int) {
    if let fieldEnd { fields.append(CSVField(start: fieldStart, end: fieldEnd, quotes: fieldQuotes)) }
    self.end = end
    state = .complete
  }

  private mutating func note(_ kind: CSVProblem.Kind, at index: Int) {
    if fault == nil { fault = Fault(kind: kind, index: index) }
  }

  private mutating func finishRecord(_ bytes: Span<UInt8>) -> CSVStep {
    if end - start > limit { return tooLong() }
    guard fault == nil, overlay >= 0x80 else { return .record }
    do throws(Unicode.UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.extracting(start..<end))
    } catch {
      note(.invalidUTF8, at: start + error.byteOffsets.lowerBound)
    }
    return .record
  }

  private mutating func endFile(_ bytes: Span<UInt8>) -> CSVStep {
    switch state {
    case .fieldStart where next == start: return .end
    case .fieldStart:
      fieldStart = next
      fieldQuotes = .none
      complete(fieldEnd: next, at: next)
    case .plain: complete(fieldEnd: next, at: next)
    case .afterQuote: complete(fieldEnd: next - 1, at: next)
    case .skipping: complete(fieldEnd: nil, at: next)
    case .quoted:
      complete(fieldEnd: nil, at: next)
      fault = Fault(kind: .unterminatedQuote, index: fieldStart - 1)
      return next - start > limit ? tooLong() : .record
    case .complete: return .end
    }
    return finishRecord(bytes)
  }

  private mutating func tooLong() -> CSVStep {
    fault = Fault(kind: .tooLong, index: start)
    end = start + limit
    state = .complete
    return .record
  }
}
