/// The names that a reader of documents knows, each under a number: those of elements and those of attributes.
///
/// Prefixes of elements do not matter, so that documents with a namespace by default, with prefixes and without any are
/// read alike. An attribute's name is known with `*:` before it where it needs a prefix.
package struct XMLVocabulary: Sendable {
  /// The number of a name that is not known.
  static let unknown = -1

  private let names: [[UInt8]]
  /// Whether the text of elements of that name is wanted, by number.
  let carriesText: [Bool]
  /// Whether the lines of events are wanted.
  let countsLines: Bool
  /// The names' keys by slot; a free slot has the key 0. Their number is a power of two.
  private var keys: [UInt64]
  private var numbers: [Int]

  /// Makes a vocabulary.
  /// - Parameters:
  ///   - names: the names without prefixes; each has its index for a number.
  ///   - texts: the numbers of the elements whose text is wanted.
  ///   - countsLines: whether the lines of events are wanted, which takes time.
  package init(_ names: [String], texts: Set<Int> = [], countsLines: Bool = true) {
    self.countsLines = countsLines
    self.names = names.map { Array($0.utf8) }
    carriesText = names.indices.map(texts.contains)
    var size = 16
    while size < names.count * 4 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    numbers = Array(repeating: Self.unknown, count: size)
    for (number, name) in self.names.enumerated() where !name.isEmpty {
      var key = XMLNameKey()
      for byte in name { key.add(byte) }
      var slot = key.slot(among: size)
      while keys[slot] != 0 { slot = (slot + 1) & (size - 1) }
      keys[slot] = key.word
      numbers[slot] = number
    }
  }

  /// The number of an element's name, `unknown` where it is not known.
  /// - Parameter name: the name with its prefix, and a NUL behind it.
  func element(_ name: UnsafePointer<CChar>) -> Int {
    var key = XMLNameKey()
    var (start, index) = (0, 0)
    // Unsafe: no byte behind the NUL is looked at.
    while unsafe name[index] != 0 {
      let byte = unsafe UInt8(bitPattern: name[index])
      index += 1
      if byte == UInt8(ascii: ":") {
        key = XMLNameKey()
        start = index
      } else {
        key.add(byte)
      }
    }
    // Unsafe: the range ends where the NUL stands.
    return unsafe number(of: key, UnsafeBufferPointer(start: name + start, count: index - start), prefix: 0)
  }

  /// The number of an attribute's name, `unknown` where it is not known or declares a namespace.
  /// - Parameter name: the name with its prefix, and a NUL behind it.
  func attribute(_ name: UnsafePointer<CChar>) -> Int {
    var key = XMLNameKey()
    var (start, index) = (0, 0)
    // Unsafe: no byte behind the NUL is looked at.
    while unsafe name[index] != 0 {
      let byte = unsafe UInt8(bitPattern: name[index])
      index += 1
      if byte == UInt8(ascii: ":") {
        // Unsafe: there are as many bytes as have been looked at.
        if unsafe UnsafeBufferPointer(start: name, count: index).elementsEqual(Self.declaration) { return Self.unknown }
        key = XMLNameKey()
        key.add(UInt8(ascii: "*"))
        key.add(byte)
        start = index
      } else {
        key.add(byte)
      }
    }
    // Unsafe: the range ends where the NUL stands.
    let rest = unsafe UnsafeBufferPointer(start: name + start, count: index - start)
    return unsafe number(of: key, rest, prefix: start == 0 ? 0 : 2)
  }

  /// What stands before the prefix that an attribute declares.
  private static let declaration = "xmlns:".utf8.map { CChar(bitPattern: $0) }

  private func number(of key: XMLNameKey, _ name: UnsafeBufferPointer<CChar>, prefix: Int) -> Int {
    var slot = key.slot(among: keys.count)
    while keys[slot] != 0 {
      if keys[slot] == key.word {
        // A key of up to eight bytes is the name itself.
        if key.isExact { return numbers[slot] }
        let known = names[numbers[slot]].dropFirst(prefix)
        // Unsafe: the name's bytes are read within its count.
        if unsafe known.count == name.count && known.elementsEqual(name.lazy.map { UInt8(bitPattern: $0) }) {
          return numbers[slot]
        }
      }
      slot = (slot + 1) & (keys.count - 1)
    }
    return Self.unknown
  }
}
