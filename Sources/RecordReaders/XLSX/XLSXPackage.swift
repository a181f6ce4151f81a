internal import Columns
internal import Compression
internal import Diagnostics
internal import XMLEvents

/// The parts of a workbook's file (ECMA-376, part 2).
struct XLSXPackage {
  /// The file.
  let file: LogFile
  private let archive: ZipArchive

  /// Opens a file.
  /// - Throws: `DiagnosticsError` where it is no archive that can be trusted.
  init(_ file: LogFile) throws(DiagnosticsError) {
    self.file = file
    let input: FileReader
    let beginning: [UInt8]
    do throws(FileFailure) {
      input = try FileReader(path: file.path)
      beginning = try input.bytes(at: 0, count: 8)
    } catch {
      throw DiagnosticsError([error.diagnostic(file: file.name)])
    }
    // The compound files of old Excel, in which newer ones lock up what has a password.
    guard beginning != [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] else {
      throw DiagnosticsError(.workbookIsOld, ["file": file.name], at: SourcePlace(file: file.name))
    }
    do throws(ZipFailure) {
      archive = try ZipArchive(input)
    } catch {
      throw Self.error(error, file)
    }
  }

  /// The place of the file as a whole.
  var place: SourcePlace { SourcePlace(file: file.name) }

  /// Whether there is a part of that name.
  func hasPart(_ name: String) -> Bool { archive.entry(named: name) != nil }

  /// Opens a part.
  /// - Parameter vocabulary: the names that matter in it.
  /// - Throws: `DiagnosticsError` where it is not there or cannot be read.
  func open(_ name: String, vocabulary: XMLVocabulary) throws(DiagnosticsError) -> XMLReader {
    guard let entry = archive.entry(named: name) else {
      throw DiagnosticsError(.workbookPartMissing, ["file": file.name, "part": name], at: place)
    }
    // A first time here, to tell what is wrong with the archive.
    do throws(ZipFailure) {
      _ = try archive.open(entry)
    } catch {
      throw Self.error(error, file)
    }
    do throws(XMLFailure) {
      return try XMLReader(vocabulary: vocabulary) { [archive] () throws(FileFailure) -> any ByteSource in
        do throws(ZipFailure) {
          return try archive.open(entry)
        } catch {
          guard case .file(let failure) = error else { throw .damaged(offset: 0) }
          throw failure
        }
      }
    } catch {
      throw self.error(error, part: name)
    }
  }

  /// Reads a small part to its end.
  /// - Parameters:
  ///   - root: the name of its outermost element.
  ///   - take: is given every event with its piece.
  /// - Throws: `DiagnosticsError` where it is not there, cannot be read or is something else.
  func read(
    _ name: String, root: String, vocabulary: XMLVocabulary, take: (XMLPiece, XMLEvent) -> Void
  ) throws(DiagnosticsError) {
    let reader = try open(name, vocabulary: vocabulary)
    var piece = XMLPiece()
    do throws(XMLFailure) {
      while try reader.read(into: &piece) {
        for event in piece.events { take(piece, event) }
      }
    } catch {
      throw self.error(error, part: name)
    }
    try require(reader, root: root, part: name)
  }

  /// Tells where a part is something else than was expected.
  func require(_ reader: XMLReader, root: String, part: String) throws(DiagnosticsError) {
    guard reader.root != root else { return }
    throw DiagnosticsError(.workbookIsNone, ["file": file.name, "reason": "\(part): <\(reader.root)>"], at: place)
  }

  /// What is to be said of a part that cannot be read.
  func error(_ failure: XMLFailure, part: String) -> DiagnosticsError {
    DiagnosticsError([Diagnostic(failure.message(file: "\(file.name)/\(part)"), at: place)])
  }

  private static func error(_ failure: ZipFailure, _ file: LogFile) -> DiagnosticsError {
    let place = SourcePlace(file: file.name)
    func named(_ template: MessageTemplate, _ entry: String) -> DiagnosticsError {
      DiagnosticsError(template, ["file": file.name, "entry": ShownText.of(entry)], at: place)
    }
    switch failure {
    case .notAnArchive: return DiagnosticsError(.workbookIsNone, ["file": file.name, "reason": "ZIP"], at: place)
    case .tooManyEntries: return DiagnosticsError(.workbookEntriesTooMany, ["file": file.name], at: place)
    case .unsupported(let entry): return named(.workbookEntryUnsupported, entry)
    case .suspicious(let entry): return named(.workbookEntrySuspicious, entry)
    case .file(let failure): return DiagnosticsError([failure.diagnostic(file: file.name)])
    }
  }
}
