package import Columns
internal import Compression
package import Diagnostics
package import TextEncodings

/// The way from a file to its records.
package enum FileReading {
  /// The number of bytes by which a file's format is told.
  private static let firstBytesCount = 512

  /// Opens a file with the reader of its format.
  ///
  /// The format is the one given, or else the one that the first bytes tell, or else the one of the file's name; what is
  /// packed with gzip is unpacked on the way. Where the first bytes contradict the format or the encoding that is given,
  /// that is an error, never a guess.
  /// - Parameters:
  ///   - fileIndex: the file's index in the places of its records.
  ///   - columns: the names of the columns to decode, `nil` for all; those that the file lacks are without values.
  /// - Throws: `DiagnosticsError` where the file cannot be read at all.
  package static func open(
    _ file: LogFile, fileIndex: Int, options: SourceOptions, columns: Set<String>?, dictionaries: ColumnDictionaries
  ) throws(DiagnosticsError) -> any Reader {
    let chain = try self.chain(of: file)
    let format = try format(of: file, firstBytes: chain.firstBytes, options: options)
    var options = options
    options.format = format
    guard format.isText else {
      return try openContainer(
        file, chain, format, fileIndex: fileIndex, options: options, columns: columns,
        dictionaries: dictionaries)
    }
    let text = try decoded(chain.source, firstBytes: chain.firstBytes, file: file, encoding: options.encoding)
    switch format {
    case .json:
      return try JSONReader(
        text, file: file, fileIndex: fileIndex, options: options, columns: columns, dictionaries: dictionaries)
    case .jsonl:
      return try JSONLinesReader(
        text, file: file, fileIndex: fileIndex, options: options, columns: columns, dictionaries: dictionaries)
    case .sections:
      return try SectionsReader(
        text, file: file, fileIndex: fileIndex, options: options, columns: columns, dictionaries: dictionaries)
    case .csv, .tsv, .xlsx, .xes, .ocel:
      return try DelimitedReader(
        text, file: file, fileIndex: fileIndex, options: options, columns: columns, dictionaries: dictionaries)
    }
  }

  /// Opens a file as the text to which the places of its records refer: unpacked, in UTF-8.
  /// - Throws: `DiagnosticsError` where it cannot be opened or its mark of byte order contradicts the encoding.
  package static func text(of file: LogFile, encoding: TextEncoding) throws(DiagnosticsError) -> any ByteSource {
    let chain = try self.chain(of: file)
    return try decoded(chain.source, firstBytes: chain.firstBytes, file: file, encoding: encoding)
  }

  /// Opens what is in a workbook, an XML file or a database, whose encoding is their own matter.
  private static func openContainer(
    _ file: LogFile, _ chain: Chain, _ format: SourceFormat, fileIndex: Int, options: SourceOptions,
    columns: Set<String>?, dictionaries: ColumnDictionaries
  ) throws(DiagnosticsError) -> any Reader {
    switch format {
    case .xlsx:
      return try XLSXReader(
        file, fileIndex: fileIndex, options: options, columns: columns, dictionaries: dictionaries)
    case .ocel where ContentKind(chain.firstBytes) == .database && !chain.isPacked:
      return try OCELReader(
        database: file, fileIndex: fileIndex, options: options, columns: columns, dictionaries: dictionaries)
    case .ocel where ContentKind(chain.firstBytes) != .database:
      return try OCELReader(
        try decodedIfAsked(chain, file, options), file: file, fileIndex: fileIndex, options: options,
        columns: columns, dictionaries: dictionaries)
    case .xes:
      return try XESReader(
        try decodedIfAsked(chain, file, options), file: file, fileIndex: fileIndex, options: options,
        columns: columns, dictionaries: dictionaries)
    case .csv, .tsv, .json, .jsonl, .sections, .ocel: break
    }
    // What is left is a packed database, which cannot be read where it lies.
    throw DiagnosticsError(
      .formatNotReadable, ["file": file.name, "found": format.rawValue, "known": SourceFormat.known],
      at: SourcePlace(file: file.name))
  }

  // MARK: Sources

  /// The bytes of a file, unpacked, and the first of them.
  private struct Chain {
    var source: any ByteSource
    var firstBytes: ArraySlice<UInt8>
    var isPacked: Bool
  }

  private static func chain(of file: LogFile) throws(DiagnosticsError) -> Chain {
    do throws(FileFailure) {
      let reader = try FileReader(path: file.path)
      let first = try reader.bytes(at: 0, count: firstBytesCount)
      guard GzipReader.isPacked(first) else { return Chain(source: reader, firstBytes: first[...], isPacked: false) }
      let unpacked = try BufferedStart(try GzipReader(reader), count: firstBytesCount)
      return Chain(source: unpacked, firstBytes: unpacked.firstBytes, isPacked: true)
    } catch {
      throw DiagnosticsError([error.diagnostic(file: file.name)])
    }
  }

  /// The bytes of an XML file, which tells its encoding itself unless another is given.
  private static func decodedIfAsked(
    _ chain: Chain, _ file: LogFile, _ options: SourceOptions
  ) throws(DiagnosticsError) -> any ByteSource {
    guard options.encoding != .utf8 else { return chain.source }
    return try decoded(chain.source, firstBytes: chain.firstBytes, file: file, encoding: options.encoding)
  }

  /// The text of some bytes, in UTF-8.
  private static func decoded(
    _ source: any ByteSource, firstBytes: ArraySlice<UInt8>, file: LogFile, encoding: TextEncoding
  ) throws(DiagnosticsError) -> any ByteSource {
    if let mark = TextMark(firstBytes), !mark.isMark(of: encoding) {
      let place = SourcePlace(file: file.name)
      let arguments = ["file": file.name, "encoding": encoding.rawValue, "found": mark.encoding.rawValue]
      // UTF-8 is what is taken where nothing is given.
      throw DiagnosticsError(encoding == .utf8 ? .markUnannounced : .markContradicts, arguments, at: place)
    }
    return encoding == .utf8 ? source : DecodedReader(source, encoding: encoding)
  }
}
