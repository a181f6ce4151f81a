internal import Columns

/// An archive's table of contents as it stands at its end, checked before anything is unpacked (APPNOTE 6.3.10).
struct ZipDirectory {
  /// The greatest number of entries that is accepted; workbooks have some dozens.
  static let entryLimit = 16_384
  /// The greatest number of bytes of the table of contents.
  static let sizeLimit = 16 << 20

  /// Where the table of contents stands.
  private struct Place {
    var offset: Int
    var size: Int
    var count: Int
    /// The first byte of the records after it.
    var end: Int
  }

  /// The entries in the table's order.
  private(set) var entries: [ZipEntry] = []

  /// Reads the table.
  /// - Throws: `ZipFailure` with the reason.
  init(_ file: FileReader) throws(ZipFailure) {
    let place = try Self.find(file)
    guard place.count <= Self.entryLimit, place.size <= Self.sizeLimit else { throw .tooManyEntries }
    guard place.offset >= 0, place.size >= 0, place.offset <= place.end - place.size else { throw .notAnArchive }
    let table = LittleEndianBytes(bytes: try Self.bytes(file, at: place.offset, count: place.size))
    var index = 0
    while index < table.bytes.count {
      guard entries.count < place.count else { throw .notAnArchive }
      try entries.append(Self.entry(table, &index, limit: place.offset))
    }
    guard entries.count == place.count else { throw .notAnArchive }
    try checkNames()
    try separate(from: place.offset)
  }

  // MARK: The end of the archive

  private static func find(_ file: FileReader) throws(ZipFailure) -> Place {
    // The last record has 22 bytes and a comment of at most 65,535.
    let start = max(0, file.byteCount - 22 - 0xFFFF)
    let tail = LittleEndianBytes(bytes: try bytes(file, at: start, count: file.byteCount - start))
    var index = tail.bytes.count - 22
    while index >= 0 {
      if tail.doubleWord(at: index) == 0x0605_4B50, tail.word(at: index + 20) == tail.bytes.count - index - 22 { break }
      index -= 1
    }
    guard index >= 0, tail.word(at: index + 4) == 0, tail.word(at: index + 6) == 0,
      let count = tail.word(at: index + 10), tail.word(at: index + 8) == count,
      let size = tail.doubleWord(at: index + 12), let offset = tail.doubleWord(at: index + 16)
    else { throw .notAnArchive }
    guard count == 0xFFFF || size == 0xFFFF_FFFF || offset == 0xFFFF_FFFF else {
      return Place(offset: offset, size: size, count: count, end: start + index)
    }
    return try findLarge(file, before: start + index)
  }

  /// The place that the records of ZIP64 before the last one give.
  private static func findLarge(_ file: FileReader, before end: Int) throws(ZipFailure) -> Place {
    let locator = LittleEndianBytes(bytes: try bytes(file, at: end - 20, count: 20))
    guard locator.doubleWord(at: 0) == 0x0706_4B50, let start = locator.quadWord(at: 8), start <= end - 20 - 56
    else { throw .notAnArchive }
    let record = LittleEndianBytes(bytes: try bytes(file, at: start, count: 56))
    guard record.doubleWord(at: 0) == 0x0606_4B50, record.doubleWord(at: 16) == 0, record.doubleWord(at: 20) == 0,
      let count = record.quadWord(at: 32), record.quadWord(at: 24) == count,
      let size = record.quadWord(at: 40), let offset = record.quadWord(at: 48)
    else { throw .notAnArchive }
    return Place(offset: offset, size: size, count: count, end: start)
  }

  private static func bytes(_ file: FileReader, at offset: Int, count: Int) throws(ZipFailure) -> [UInt8] {
    guard offset >= 0, count >= 0 else { throw .notAnArchive }
    do throws(FileFailure) {
      let bytes = try file.bytes(at: offset, count: count)
      guard bytes.count == count else { throw FileFailure.damaged(offset: offset + bytes.count) }
      return bytes
    } catch {
      throw .file(error)
    }
  }

  // MARK: Entries

  private static func entry(
    _ table: LittleEndianBytes, _ index: inout Int, limit: Int
  ) throws(ZipFailure) -> ZipEntry {
    guard table.doubleWord(at: index) == 0x0201_4B50, let flags = table.word(at: index + 8),
      let method = table.word(at: index + 10), let checksum = table.doubleWord(at: index + 16),
      let packed = table.doubleWord(at: index + 20), let unpacked = table.doubleWord(at: index + 24),
      let nameLength = table.word(at: index + 28), let extraLength = table.word(at: index + 30),
      let commentLength = table.word(at: index + 32), let offset = table.doubleWord(at: index + 42),
      index + 46 + nameLength + extraLength + commentLength <= table.bytes.count
    else { throw .notAnArchive }
    let nameEnd = index + 46 + nameLength
    let name = Array(table.bytes[index + 46..<nameEnd])
    var entry = ZipEntry(
      nameBytes: name, method: method, flags: flags, checksum: UInt32(truncatingIfNeeded: checksum), size: unpacked,
      packedSize: packed, offset: offset)
    try entry.takeLargeNumbers(LittleEndianBytes(bytes: Array(table.bytes[nameEnd..<nameEnd + extraLength])))
    // Bit 0 says that the entry is encrypted, bit 13 that the table of contents is.
    guard flags & 0x2001 == 0 else { throw .unsupported(entry: entry.name) }
    guard entry.offset <= limit, entry.packedSize <= limit - entry.offset else { throw .suspicious(entry: entry.name) }
    index = nameEnd + extraLength + commentLength
    return entry
  }

  private func checkNames() throws(ZipFailure) {
    var names: Set<[UInt8]> = []
    for entry in entries {
      guard !entry.leadsOutside, names.insert(entry.nameBytes).inserted else { throw .suspicious(entry: entry.name) }
    }
  }

  /// Finds where the bytes of each entry must end: where the next begins.
  private mutating func separate(from tableOffset: Int) throws(ZipFailure) {
    var end = tableOffset
    for index in entries.indices.sorted(by: { entries[$0].offset > entries[$1].offset }) {
      entries[index].limit = end
      let least = ZipEntry.headerSize + entries[index].nameBytes.count + entries[index].packedSize
      guard entries[index].offset <= end - least else { throw .suspicious(entry: entries[index].name) }
      end = entries[index].offset
    }
  }
}
