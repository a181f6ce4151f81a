internal import CanonicalJSON
internal import Diagnostics

/// A value of JSON in memory, with all that is in it: one entry for each value in the order of the text, those inside a
/// container behind its own.
struct JSONTape {
  /// The greatest number of values.
  static let entryLimit = 1 << 20

  /// The kinds of values.
  enum Kind: UInt8 { case object, array, string, number, `true`, `false`, null }

  /// A value.
  struct Entry {
    var kind: Kind
    /// The code of its name in the tokenizer, where it is a member of an object.
    var name: UInt32?
    /// Where its text begins and ends, if it is a string or a number.
    var textStart: Int
    var textEnd: Int
    /// The index behind the last entry that is in it.
    var end: Int
    /// Where an object begins in the file, and how long it is.
    var position = SourcePosition.start
    var length = 0
  }

  /// All values.
  private(set) var entries: [Entry] = []
  /// The texts of strings and numbers, one after the other.
  private var texts: [UInt8] = []

  /// Begins empty.
  init() {}

  /// Reads the value that begins with a token which has just been read; what was there before is forgotten.
  /// - Throws: `JSONFailure` where it is no JSON, or too long.
  mutating func read(_ first: JSONToken, from tokenizer: inout JSONTokenizer) throws(JSONFailure) {
    entries.removeAll(keepingCapacity: true)
    texts.removeAll(keepingCapacity: true)
    let start = tokenizer.tokenOffset
    var open: [Int] = []
    var name: UInt32?
    var token = first
    while true {
      guard entries.count < Self.entryLimit, tokenizer.offset - start <= JSONTokenizer.lengthLimit else {
        throw tokenizer.failure(.tooLong, at: tokenizer.next)
      }
      switch token {
      case .name: name = tokenizer.nameCode
      case .endObject, .endArray:
        if let container = open.popLast() {
          entries[container].end = entries.count
          entries[container].length = tokenizer.offset - entries[container].position.offset
        }
      default:
        add(token, name: name, &tokenizer)
        name = nil
        if token == .beginObject || token == .beginArray { open.append(entries.count - 1) }
      }
      if open.isEmpty { return }
      guard let next = try tokenizer.token() else { return }
      token = next
    }
  }

  private mutating func add(_ token: JSONToken, name: UInt32?, _ tokenizer: inout JSONTokenizer) {
    let kind: Kind =
      switch token {
      case .beginObject, .endObject, .name: .object
      case .beginArray, .endArray: .array
      case .string: .string
      case .number: .number
      case .true: .true
      case .false: .false
      case .null: .null
      }
    var entry = Entry(kind: kind, name: name, textStart: texts.count, textEnd: texts.count, end: entries.count + 1)
    switch kind {
    case .string, .number:
      texts += tokenizer.text
      entry.textEnd = texts.count
    case .object, .array: entry.position = tokenizer.tokenPosition()
    case .true: entry.textEnd = append("true")
    case .false: entry.textEnd = append("false")
    case .null: break
    }
    entries.append(entry)
  }

  private mutating func append(_ word: String) -> Int {
    texts += Array(word.utf8)
    return texts.count
  }

  /// The text of a value that is no container; empty for `null`.
  func text(of entry: Entry) -> ArraySlice<UInt8> { texts[entry.textStart..<entry.textEnd] }

  /// The indices of the values that are directly in a container.
  func children(of index: Int) -> [Int] {
    var children: [Int] = []
    var child = index + 1
    while child < entries[index].end {
      children.append(child)
      child = entries[child].end
    }
    return children
  }

  // MARK: Canonical text

  /// The value as JSON without blanks, with members in the order of RFC 8785 and numbers as they are written.
  func canonicalText(of index: Int, names: (UInt32) -> ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    write(index, names, to: &bytes)
    return bytes
  }

  private func write(_ index: Int, _ names: (UInt32) -> ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    let entry = entries[index]
    switch entry.kind {
    case .string: CanonicalText.append(text(of: entry), to: &bytes)
    case .number, .true, .false: bytes += text(of: entry)
    case .null: bytes += Array("null".utf8)
    case .array:
      bytes.append(UInt8(ascii: "["))
      for (number, child) in children(of: index).enumerated() {
        if number > 0 { bytes.append(UInt8(ascii: ",")) }
        write(child, names, to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object:
      bytes.append(UInt8(ascii: "{"))
      let members = children(of: index).map { (name: names(entries[$0].name ?? 0), index: $0) }
      for (number, member) in members.sorted(by: { CanonicalText.precedes($0.name, $1.name) }).enumerated() {
        if number > 0 { bytes.append(UInt8(ascii: ",")) }
        CanonicalText.append(member.name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        write(member.index, names, to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }
}
