/// The tags and texts of a plain document (`PlainXMLScanner`), found in one buffer after the other.
struct PlainXMLTags {
  /// What came of looking at a tag or text.
  private enum Step {
    /// It was read, and there is more.
    case taken
    /// It is not whole in the buffer.
    case cutOff
    /// It is not plain.
    case odd
  }

  /// Where in the document the next byte stands.
  private enum Stage {
    /// At the very beginning.
    case start
    /// Before the outermost element.
    case prolog
    /// In the outermost element.
    case content
    /// Behind it.
    case end
  }

  /// An element that has begun.
  private struct OpenElement {
    /// The number of bytes of its name, the prefix included.
    var count = 0
    /// The name's bytes, where it has at most eight.
    var word: UInt64 = 0
    /// Its number in the vocabulary.
    var number = XMLVocabulary.unknown
  }

  private let vocabulary: XMLVocabulary
  private var stage = Stage.start
  /// The open elements, from the outermost on, of which there are `depth`.
  private var open = Array(repeating: OpenElement(), count: XMLReader.depthLimit)
  private var depth = 0
  /// The names of the open elements that have more than eight bytes, one after the other.
  private var longNames: [UInt8] = []
  /// How many open elements are not known, or stand in one that is not.
  private var skipped = 0
  /// The names of the attributes of the current tag, of which there are `attributeCount`.
  private var attributeNames = InlineArray<32, Range<Int>>(repeating: 0..<0)
  private var attributeCount = 0

  /// The name of the outermost element, without its prefix; empty before it.
  private(set) var root = ""
  /// The next byte to look at, as an index into the buffer.
  private(set) var next = 0
  /// Where the buffer's bytes end.
  private var end = 0
  /// Where texts that are written out begin.
  private var base = 0
  /// The offset in the document of the buffer's beginning.
  private var offset = 0

  /// Begins before a document.
  init(vocabulary: XMLVocabulary) { self.vocabulary = vocabulary }

  /// Whether all bytes have been looked at and the document can end there.
  var isAtEnd: Bool { stage == .end && next == end }

  /// Goes on in another buffer.
  /// - Parameters:
  ///   - start: the first byte to look at.
  ///   - end: where the buffer's bytes end.
  ///   - base: where texts that are written out begin, behind the buffer.
  ///   - offset: the offset in the document of the buffer's beginning.
  mutating func begin(at start: Int, end: Int, base: Int, offset: Int) {
    next = start
    self.end = end
    self.base = base
    self.offset = offset
  }

  /// Looks for tags and texts up to the last that is whole.
  /// - Parameter piece: what is found is added to it; texts with references are written out into its bytes, of which
  ///   ranges count from `base` on.
  /// - Returns: `false` where something is not plain.
  mutating func scan(_ bytes: Span<UInt8>, into piece: inout XMLPiece) -> Bool {
    while next < end {
      let step: Step
      switch stage {
      case .start: step = takeDeclaration(bytes)
      case .prolog: step = skipBlanks(bytes) ? takeTag(bytes, &piece) : .cutOff
      case .content: step = takeText(bytes, &piece)
      case .end:
        guard skipBlanks(bytes) else { return true }
        step = .odd
      }
      switch step {
      case .taken: continue
      case .cutOff: return true
      case .odd: return false
      }
    }
    return true
  }

  // MARK: Before and behind the outermost element

  /// The declarations that are known.
  private static let declarations: [[UInt8]] = ["", " encoding=\"UTF-8\"", " encoding=\"utf-8\""].flatMap { encoding in
    ["", " standalone=\"yes\"", " standalone=\"no\""].flatMap { standalone in
      ["", " "].map { Array(("<?xml version=\"1.0\"" + encoding + standalone + $0 + "?>").utf8) }
    }
  }

  private mutating func takeDeclaration(_ bytes: Span<UInt8>) -> Step {
    var isBegun = false
    for declaration in Self.declarations {
      var index = 0
      while index < declaration.count, next + index < end, bytes[next + index] == declaration[index] { index += 1 }
      if index == declaration.count {
        next += index
        stage = .prolog
        return .taken
      }
      if next + index == end { isBegun = true }
    }
    if isBegun { return .cutOff }
    stage = .prolog
    return .taken
  }

  /// Skips blanks; whether anything follows them.
  private mutating func skipBlanks(_ bytes: Span<UInt8>) -> Bool {
    while next < end, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[next]) { next += 1 }
    return next < end
  }

  // MARK: Texts

  /// Takes the text up to the next tag, or the tag itself where there is none.
  private mutating func takeText(_ bytes: Span<UInt8>, _ piece: inout XMLPiece) -> Step {
    var index = next
    var hasReference = false
    scan: while index < end {
      let byte = bytes[index]
      if byte > 0x5D, byte < 0x80 {
        index += 1
        continue
      }
      switch byte {
      case UInt8(ascii: "<"): break scan
      case UInt8(ascii: "&"):
        hasReference = true
        index += 1
      case UInt8(ascii: "]"):
        // Two of them before a `>` are not allowed; they are rare enough to be left to expat altogether.
        guard index + 1 < end else { return .cutOff }
        guard bytes[index + 1] != byte else { return .odd }
        index += 1
      case 0x20..., 0x09, 0x0A:
        if byte < 0x80 {
          index += 1
          continue
        }
        guard let length = PlainXMLText.length(bytes, at: index, end: end) else { return .odd }
        if length == 0 { return .cutOff }
        index += length
      default: return .odd
      }
    }
    guard index < end else { return .cutOff }
    guard index > next else { return takeTag(bytes, &piece) }
    let isWanted = skipped == 0 && vocabulary.carriesText[open[depth - 1].number]
    if hasReference || isWanted {
      guard add(bytes, next..<index, hasReference, isWanted, &piece) else { return .odd }
    }
    next = index
    return .taken
  }

  /// Adds a text to the events.
  /// - Returns: `false` where a reference in it is not plain, or it is too long.
  private func add(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ hasReference: Bool, _ isWanted: Bool, _ piece: inout XMLPiece
  ) -> Bool {
    let start = piece.bytes.count
    if hasReference {
      guard PlainXMLText.append(bytes, range, to: &piece.bytes) else { return false }
      guard isWanted else {
        piece.bytes.removeLast(piece.bytes.count - start)
        return true
      }
    }
    guard piece.isTextOpen else {
      let found = hasReference ? base + start..<base + piece.bytes.count : range
      piece.events.append(
        XMLEvent(.text, name: open[depth - 1].number, range: found, offset: offset + range.lowerBound, line: 0))
      piece.isTextOpen = true
      return true
    }
    // More of a text that an element without a meaning interrupts.
    let last = piece.events.count - 1
    var text = Array(hasReference ? piece.bytes[start...] : [])
    piece.bytes.removeLast(text.count)
    if !hasReference { for index in range { text.append(bytes[index]) } }
    let before = piece.events[last].range
    if before.upperBound <= base {
      piece.bytes.reserveCapacity(piece.bytes.count + before.count + text.count)
      let moved = piece.bytes.count
      for index in before { piece.bytes.append(bytes[index]) }
      piece.events[last].range = base + moved..<base + piece.bytes.count
    }
    piece.bytes += text
    piece.events[last].range = piece.events[last].range.lowerBound..<base + piece.bytes.count
    return piece.events[last].range.count <= XMLReader.lengthLimit
  }

  // MARK: Tags

  private mutating func takeTag(_ bytes: Span<UInt8>, _ piece: inout XMLPiece) -> Step {
    guard bytes[next] == UInt8(ascii: "<") else { return .odd }
    guard next + 1 < end else { return .cutOff }
    return bytes[next + 1] == UInt8(ascii: "/") ? takeEnd(bytes, &piece) : takeStart(bytes, &piece)
  }

  private mutating func takeEnd(_ bytes: Span<UInt8>, _ piece: inout XMLPiece) -> Step {
    guard depth > 0 else { return .odd }
    let element = open[depth - 1]
    let first = next + 2
    guard first + element.count < end else { return .cutOff }
    if element.count <= 8 {
      var word: UInt64 = 0
      for index in first..<first + element.count { word = word << 8 | UInt64(bytes[index]) }
      guard word == element.word else { return .odd }
    } else {
      let start = longNames.count - element.count
      for index in 0..<element.count where bytes[first + index] != longNames[start + index] { return .odd }
    }
    guard bytes[first + element.count] == UInt8(ascii: ">") else { return .odd }
    next = first + element.count + 1
    close(at: next, &piece)
    return .taken
  }

  /// Ends the innermost element.
  private mutating func close(at index: Int, _ piece: inout XMLPiece) {
    depth -= 1
    let element = open[depth]
    if element.count > 8 { longNames.removeLast(element.count) }
    if skipped > 0 {
      skipped -= 1
    } else {
      piece.isTextOpen = false
      if vocabulary.isTold[element.number] {
        piece.events.append(XMLEvent(.end, name: element.number, range: 0..<0, offset: offset + index, line: 0))
      }
    }
    if depth == 0 { stage = .end }
  }

  private mutating func takeStart(_ bytes: Span<UInt8>, _ piece: inout XMLPiece) -> Step {
    let nameStart = next + 1
    guard let name = PlainXMLName(bytes, at: nameStart, end: end) else { return .odd }
    guard name.end < end else { return .cutOff }
    guard depth < open.count else { return .odd }
    let number: Int
    if skipped > 0 {
      number = XMLVocabulary.unknown
    } else if let word = name.word {
      number = vocabulary.number(of: word)
    } else {
      number = vocabulary.element(bytes.extracting(nameStart..<name.end))
    }
    let first = piece.attributes.count
    let isKnown = number != XMLVocabulary.unknown
    attributeCount = 0
    var index = name.end
    while true {
      let blankStart = index
      while index < end, bytes[index] == 0x20 || bytes[index] == 0x0A { index += 1 }
      guard index < end else { return cutOff(first, &piece) }
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") { break }
      if byte == UInt8(ascii: "/") {
        guard index + 1 < end else { return cutOff(first, &piece) }
        guard bytes[index + 1] == UInt8(ascii: ">") else { return .odd }
        break
      }
      guard index > blankStart else { return .odd }
      switch takeAttribute(bytes, &index, isKnown, &piece) {
      case .taken: break
      case .cutOff: return cutOff(first, &piece)
      case .odd: return .odd
      }
    }
    if root.isEmpty { root = XMLReader.localName(bytes.extracting(nameStart..<name.end)) }
    let count = name.end - nameStart
    open[depth] = OpenElement(count: count, word: name.packed, number: number)
    if count > 8 { for index in nameStart..<name.end { longNames.append(bytes[index]) } }
    depth += 1
    if isKnown {
      piece.isTextOpen = false
      if vocabulary.isTold[number] {
        piece.events.append(
          XMLEvent(.start, name: number, range: first..<piece.attributes.count, offset: offset + next, line: 0))
      }
    } else {
      skipped += 1
    }
    stage = .content
    let isEmpty = bytes[index] == UInt8(ascii: "/")
    next = index + (isEmpty ? 2 : 1)
    if isEmpty { close(at: next, &piece) }
    return .taken
  }

  /// Takes the attributes of a tag back that is not whole.
  private func cutOff(_ first: Int, _ piece: inout XMLPiece) -> Step {
    piece.attributes.removeLast(piece.attributes.count - first)
    return .cutOff
  }

  /// Takes an attribute that begins at an index, and moves the index behind it.
  private mutating func takeAttribute(
    _ bytes: Span<UInt8>, _ index: inout Int, _ isKnown: Bool, _ piece: inout XMLPiece
  ) -> Step {
    let nameStart = index
    guard let name = PlainXMLName(bytes, at: nameStart, end: end) else { return .odd }
    guard name.end + 1 < end else { return .cutOff }
    guard bytes[name.end] == UInt8(ascii: "="), bytes[name.end + 1] == UInt8(ascii: "\"") else { return .odd }
    guard isNew(bytes, nameStart..<name.end) else { return .odd }
    let valueStart = name.end + 2
    index = valueStart
    var hasReference = false
    while index < end, bytes[index] != UInt8(ascii: "\"") {
      let byte = bytes[index]
      // Blanks other than spaces would be made spaces.
      guard byte >= 0x20, byte != UInt8(ascii: "<") else { return .odd }
      if byte < 0x80 {
        if byte == UInt8(ascii: "&") { hasReference = true }
        index += 1
      } else {
        guard let length = PlainXMLText.length(bytes, at: index, end: end) else { return .odd }
        if length == 0 { return .cutOff }
        index += length
      }
    }
    guard index < end else { return .cutOff }
    var value = valueStart..<index
    index += 1
    let number: Int
    if !isKnown {
      number = XMLVocabulary.unknown
    } else if let word = name.word {
      number = vocabulary.number(of: word)
    } else {
      number = vocabulary.attribute(bytes.extracting(nameStart..<name.end))
    }
    if hasReference {
      let start = piece.bytes.count
      guard PlainXMLText.append(bytes, value, to: &piece.bytes) else { return .odd }
      value = base + start..<base + piece.bytes.count
    }
    if number != XMLVocabulary.unknown { piece.attributes.append(XMLAttribute(name: number, value: value)) }
    return .taken
  }

  /// Whether the tag has no other attribute of that name; very many attributes are left to expat.
  private mutating func isNew(_ bytes: Span<UInt8>, _ name: Range<Int>) -> Bool {
    guard attributeCount < attributeNames.count else { return false }
    for number in 0..<attributeCount where attributeNames[number].count == name.count {
      let other = attributeNames[number].lowerBound
      var index = 0
      while index < name.count, bytes[other + index] == bytes[name.lowerBound + index] { index += 1 }
      if index == name.count { return false }
    }
    attributeNames[attributeCount] = name
    attributeCount += 1
    return true
  }
}
