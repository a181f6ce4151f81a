package import Columns

/// A ZIP archive, of which only named entries are unpacked.
///
/// Everything that could mislead is refused when it is opened: names that lead out of it or stand there twice, entries
/// whose bytes overlap, encryption, several volumes. ZIP64 is read.
package final class ZipArchive {
  private let file: FileReader
  /// The entries, in the order of the table of contents.
  package let entries: [ZipEntry]

  /// Reads an archive's table of contents.
  /// - Throws: `ZipFailure` with the reason.
  package init(_ file: FileReader) throws(ZipFailure) {
    self.file = file
    entries = try ZipDirectory(file).entries
  }

  /// The entry of that name; where there is none, the first whose name differs in ASCII's capitals only.
  package func entry(named name: String) -> ZipEntry? {
    let wanted = Array(name.utf8)
    if let entry = entries.first(where: { $0.nameBytes == wanted }) { return entry }
    return entries.first { $0.nameBytes.lazy.map(Self.small).elementsEqual(wanted.lazy.map(Self.small)) }
  }

  private static func small(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte + 0x20 : byte }

  /// Opens an entry; it is good only when it has been read to its end.
  /// - Throws: `ZipFailure` where it cannot be read, or its header does not say what the table of contents says.
  package func open(_ entry: ZipEntry) throws(ZipFailure) -> any ByteSource {
    guard entry.method == 0 || entry.method == 8 else { throw .unsupported(entry: entry.name) }
    guard !ExpansionLimit.isExceeded(unpacked: entry.size, packed: entry.packedSize) else {
      throw .file(.expandsTooMuch)
    }
    do throws(FileFailure) {
      let header = LittleEndianBytes(bytes: try file.bytes(at: entry.offset, count: ZipEntry.headerSize))
      guard header.doubleWord(at: 0) == 0x0403_4B50, let nameLength = header.word(at: 26),
        let extraLength = header.word(at: 28)
      else { throw FileFailure.damaged(offset: entry.offset) }
      let nameOffset = entry.offset + ZipEntry.headerSize
      let name = try file.bytes(at: nameOffset, count: nameLength)
      let start = nameOffset + nameLength + extraLength
      guard name == entry.nameBytes, isLike(entry, header), start <= entry.limit - entry.packedSize else {
        throw FileFailure.damaged(offset: entry.offset)
      }
      return try ZipEntryReader(file, entry, start: start)
    } catch {
      throw .file(error)
    }
  }

  /// Whether an entry's own header says the same as the table of contents.
  private func isLike(_ entry: ZipEntry, _ header: LittleEndianBytes) -> Bool {
    guard header.word(at: 8) == entry.method, let flags = header.word(at: 6), flags & 1 == 0 else { return false }
    // With bit 3 the numbers follow the packed bytes; 4 GiB and more stand in an extra field.
    func agrees(_ index: Int, _ number: Int) -> Bool {
      let written = header.doubleWord(at: index)
      return flags & 8 != 0 || written == number || written == 0xFFFF_FFFF
    }
    return agrees(14, Int(entry.checksum)) && agrees(18, entry.packedSize) && agrees(22, entry.size)
  }
}
