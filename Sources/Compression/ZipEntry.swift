/// A file in an archive, as its table of contents has it.
package struct ZipEntry: Sendable, Hashable {
  /// The number of bytes before an entry's name and its packed bytes.
  static let headerSize = 30

  /// The name's bytes.
  let nameBytes: [UInt8]
  /// How it is packed: 0 not at all, 8 by deflate.
  let method: Int
  /// What else is said of it (APPNOTE, 4.4.4).
  let flags: Int
  /// The CRC-32 of its bytes.
  let checksum: UInt32
  /// The number of its bytes once unpacked.
  package private(set) var size: Int
  /// The number of its packed bytes.
  package private(set) var packedSize: Int
  /// Where its header stands in the archive.
  private(set) var offset: Int
  /// Where its packed bytes end at the latest.
  var limit = 0

  /// Makes an entry of the fields of the table.
  init(nameBytes: [UInt8], method: Int, flags: Int, checksum: UInt32, size: Int, packedSize: Int, offset: Int) {
    self.nameBytes = nameBytes
    self.method = method
    self.flags = flags
    self.checksum = checksum
    self.size = size
    self.packedSize = packedSize
    self.offset = offset
  }

  /// The name, with folders before it and `/` between them.
  package var name: String { String(decoding: nameBytes, as: UTF8.self) }

  /// Whether the name could be taken for one outside the archive.
  var leadsOutside: Bool {
    let isDrive = nameBytes.count > 1 && nameBytes[1] == UInt8(ascii: ":")
    return nameBytes.isEmpty || nameBytes[0] == UInt8(ascii: "/") || isDrive
      || nameBytes.contains(UInt8(ascii: "\\")) || nameBytes.contains(0)
      || nameBytes.split(separator: UInt8(ascii: "/")).contains { $0.elementsEqual("..".utf8) }
  }

  /// Takes the numbers that do not fit in four bytes from the extra fields (APPNOTE, 4.5.3).
  mutating func takeLargeNumbers(_ extra: LittleEndianBytes) throws(ZipFailure) {
    guard size == 0xFFFF_FFFF || packedSize == 0xFFFF_FFFF || offset == 0xFFFF_FFFF else { return }
    var index = 0
    while let kind = extra.word(at: index), let length = extra.word(at: index + 2) {
      index += 4
      guard kind == 1 else {
        index += length
        continue
      }
      let end = min(index + length, extra.bytes.count)
      let field = LittleEndianBytes(bytes: Array(extra.bytes[min(index, end)..<end]))
      var position = 0
      for part in [\ZipEntry.size, \.packedSize, \.offset] where self[keyPath: part] == 0xFFFF_FFFF {
        guard let number = field.quadWord(at: position) else { throw .notAnArchive }
        self[keyPath: part] = number
        position += 8
      }
      return
    }
    throw .notAnArchive
  }
}
