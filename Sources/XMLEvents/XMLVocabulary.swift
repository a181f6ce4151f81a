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
  /// Whether the beginnings and ends of elements of that name are told of, by number.
  let isTold: [Bool]
  /// Whether the lines of events are wanted.
  let countsLines: Bool
  /// The names' keys by slot; a free slot has the key 0. Their number is a power of two.
  private var keys: [UInt64]
  private var numbers: [Int]

  /// Makes a vocabulary.
  /// - Parameters:
  ///   - names: the names without prefixes; each has its index for a number.
  ///   - texts: the numbers of the elements whose text is wanted.
  ///   - untold: the numbers of the elements of which no beginning and no end is told, only the text and what is in them.
  ///   - countsLines: whether the lines of events are wanted, which takes time.
  package init(_ names: [String], texts: Set<Int> = [], untold: Set<Int> = [], countsLines: Bool = true) {
    self.countsLines = countsLines
    self.names = names.map { Array($0.utf8) }
    carriesText = names.indices.map(texts.contains)
    isTold = names.indices.map { !untold.contains($0) }
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
  /// - Parameter name: the name with its prefix.
  func element(_ name: Span<UInt8>) -> Int {
    var key = XMLNameKey()
    var start = 0
    for index in name.indices {
      if name[index] == UInt8(ascii: ":") {
        key = XMLNameKey()
        start = index + 1
      } else {
        key.add(name[index])
      }
    }
    return number(of: key, name.extracting(start...), prefix: 0)
  }

  /// The number of an attribute's name, `unknown` where it is not known or declares a namespace.
  /// - Parameter name: the name with its prefix.
  func attribute(_ name: Span<UInt8>) -> Int {
    var key = XMLNameKey()
    var start = 0
    for index in name.indices {
      let byte = name[index]
      if byte == UInt8(ascii: ":") {
        if index + 1 == Self.declaration.count, Self.isEqual(Self.declaration[...], name.extracting(...index)) {
          return Self.unknown
        }
        key = XMLNameKey()
        key.add(UInt8(ascii: "*"))
        key.add(byte)
        start = index + 1
      } else {
        key.add(byte)
      }
    }
    return number(of: key, name.extracting(start...), prefix: start == 0 ? 0 : 2)
  }

  /// The number of a name without a prefix, `unknown` where it is not known.
  /// - Parameter word: its bytes, at most eight, the first the highest.
  func number(of word: UInt64) -> Int {
    var slot = XMLNameKey(word: word).slot(among: keys.count)
    while keys[slot] != 0 {
      if keys[slot] == word { return numbers[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return Self.unknown
  }

  /// What stands before the prefix that an attribute declares.
  private static let declaration = Array("xmlns:".utf8)

  private static func isEqual(_ known: ArraySlice<UInt8>, _ name: Span<UInt8>) -> Bool {
    guard known.count == name.count else { return false }
    for (index, byte) in known.enumerated() where byte != name[index] { return false }
    return true
  }

  private func number(of key: XMLNameKey, _ name: Span<UInt8>, prefix: Int) -> Int {
    var slot = key.slot(among: keys.count)
    while keys[slot] != 0 {
      if keys[slot] == key.word {
        // A key of up to eight bytes is the name itself.
        if key.isExact { return numbers[slot] }
        if Self.isEqual(names[numbers[slot]].dropFirst(prefix), name) { return numbers[slot] }
      }
      slot = (slot + 1) & (keys.count - 1)
    }
    return Self.unknown
  }
}
