internal import Columns
internal import Diagnostics
internal import Digests
internal import Foundation
internal import Measurement

/// A folder in which what was measured is kept, so that another weight or scale does not mean reading the logs again.
///
/// Every entry is a file of its own under its key, with the digest of its content on its first line: one that was damaged
/// is not used but made anew. What is written for others to rely on never comes from here: a bundle is always measured
/// from the logs themselves.
package struct MeasurementCache: Sendable {
  /// A log file's digest, and the file that it was made of.
  private struct KnownFile: Codable {
    var stamp: FileStamp
    var digest: String
    var size: Int
  }

  private let folder: URL
  /// The folder as its user names it, for messages.
  private let shown: String
  /// What an entry depends on beside the inputs: the program.
  let program: String
  /// Whether entries are used, or only what was measured of all logs is kept.
  let isReused: Bool

  /// Names a folder, which need not exist.
  /// - Parameters:
  ///   - path: the folder.
  ///   - program: what tells one version of the program from another.
  ///   - isReused: whether entries are used, or only what was measured of all logs is kept.
  package init(path: String, program: String, isReused: Bool = true) {
    folder = URL(fileURLWithPath: path)
    shown = path
    self.program = program
    self.isReused = isReused
  }

  // MARK: What was measured

  /// What was measured under a key, or `nil` where nothing is kept.
  /// - Parameter diagnostics: is told where an entry is damaged.
  func measured(_ key: MeasurementKey, diagnostics: inout [Diagnostic]) -> MeasuredLogs? {
    let file = entry(key)
    guard FileKind(at: file.path) == .file else { return nil }
    if let found: MeasuredLogs = read(file), found.addsUp { return found }
    diagnostics.append(Diagnostic(.cacheDamaged, ["file": file.lastPathComponent], at: SourcePlace(file: shown)))
    return nil
  }

  /// Keeps what was measured.
  /// - Parameter diagnostics: is told where it cannot be written.
  func keep(_ measured: MeasuredLogs, under key: MeasurementKey, diagnostics: inout [Diagnostic]) {
    do {
      try write(measured, to: entry(key))
      try letGoOfOldest(.measured)
      try letGoOfOldest(.file)
    } catch {
      diagnostics.append(
        Diagnostic(.cacheNotWritten, WriteFailure(error).arguments, at: SourcePlace(file: shown)))
    }
  }

  // MARK: Single files

  /// What was measured of one log file under a key, or `nil` where nothing is kept.
  /// - Parameters:
  ///   - plan: what is measured.
  ///   - diagnostics: is told where an entry is damaged.
  func part(_ key: MeasurementKey, of plan: MeasurePlan, diagnostics: inout [Diagnostic]) -> MeasuredFile? {
    let file = part(key)
    guard FileKind(at: file.path) == .file else { return nil }
    if let bytes = content(of: file), let found = MeasuredFile(of: plan, bytes) { return found }
    diagnostics.append(Diagnostic(.cacheDamaged, ["file": file.lastPathComponent], at: SourcePlace(file: shown)))
    return nil
  }

  /// Keeps what was measured of one log file; what cannot be kept is measured again.
  func keep(_ measured: MeasuredFile, under key: MeasurementKey) {
    guard let bytes = try? measured.stored(), (try? keep(bytes, in: part(key))) != nil else { return }
    try? letGoOfOldest(.part)
  }

  // MARK: Files

  /// A log file with its digest: looked up where the file is known, else worked out where any file of its path is.
  /// - Returns: `nil` where nothing was ever measured of it, so that looking for it is of no use.
  func file(_ found: InputFolder.Found, in input: InputFolder) -> InputFile? {
    guard let known: KnownFile = read(known(found.path)), let stamp = FileStamp(ofFileAt: found.path) else {
      return nil
    }
    if known.stamp == stamp {
      return InputFile(role: .log, name: found.name, digest: known.digest, size: known.size)
    }
    guard let content = input.digest(of: found) else { return nil }
    let file = InputFile(role: .log, name: found.name, digest: content.digest.description, size: content.size)
    remember(file, at: found.path, stamp: stamp)
    return file
  }

  /// Remembers the digest of a log file.
  /// - Parameter stamp: what was seen of it before it was read; where it has changed since, nothing is remembered.
  func remember(_ file: InputFile, at path: String, stamp: FileStamp?) {
    guard let stamp, stamp == FileStamp(ofFileAt: path) else { return }
    // What cannot be remembered is worked out again.
    try? write(KnownFile(stamp: stamp, digest: file.digest, size: file.size), to: known(path))
  }

  // MARK: Entries

  /// What the cache keeps; each kind begins its names with its own word.
  private enum Kind: String {
    /// What was measured of all logs.
    case measured
    /// What was measured of one file.
    case part
    /// The digest of a file.
    case file

    /// The greatest number of entries; beyond it the oldest are let go of.
    var most: Int {
      switch self {
      case .measured: 64
      case .part: 256
      case .file: 4096
      }
    }

    /// Whether a name is one that entries of the kind have: the folder may hold its user's own files.
    func names(_ name: String) -> Bool {
      let words = name.utf8.split(separator: UInt8(ascii: "-"), maxSplits: 1)
      guard words.count == 2, words[0].elementsEqual(rawValue.utf8) else { return false }
      let (key, ending) = (words[1].prefix(64), words[1].dropFirst(64))
      return key.count == 64 && key.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
        && (ending.elementsEqual(".json".utf8) || ending.elementsEqual(".bin".utf8))
    }
  }

  private func entry(_ key: MeasurementKey) -> URL {
    folder.appendingPathComponent("\(Kind.measured.rawValue)-\(key.text).json")
  }

  private func part(_ key: MeasurementKey) -> URL {
    folder.appendingPathComponent("\(Kind.part.rawValue)-\(key.text).bin")
  }

  private func known(_ path: String) -> URL {
    let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    return folder.appendingPathComponent("\(Kind.file.rawValue)-\(ContentDigest(of: resolved.utf8)).json")
  }

  private func read<Value: Decodable>(_ file: URL) -> Value? {
    content(of: file).flatMap { try? JSONDecoder().decode(Value.self, from: Data($0)) }
  }

  private func write(_ value: some Encodable, to file: URL) throws {
    try keep(Array(JSONEncoder().encode(value)), in: file)
  }

  /// The content of an entry behind the line with its digest; `nil` where it is not what was written.
  private func content(of file: URL) -> [UInt8]? {
    let head = ContentDigest(of: []).description.utf8.count + 1
    guard let reader = try? FileReader(path: file.path), let line = try? reader.bytes(at: 0, count: head),
      let content = try? reader.bytes(at: head, count: max(1, reader.byteCount - head)),
      line.elementsEqual((ContentDigest(of: content).description + "\n").utf8)
    else { return nil }
    return content
  }

  private func keep(_ content: [UInt8], in file: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try (Data((ContentDigest(of: content).description + "\n").utf8) + content).write(to: file, options: .atomic)
  }

  /// Removes the oldest entries of a kind beyond the greatest number.
  private func letGoOfOldest(_ kind: Kind) throws {
    let entries = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: [.contentModificationDateKey]
    ).filter { kind.names($0.lastPathComponent) }
    guard entries.count > kind.most else { return }
    let byAge = entries.map { file in
      let found = try? file.resourceValues(forKeys: [.contentModificationDateKey])
      return (file, found?.contentModificationDate ?? .distantPast)
    }.sorted { $0.1 < $1.1 }
    // Another run may have removed one already; one that stays is removed another time.
    for (file, _) in byAge.prefix(entries.count - kind.most) { try? FileManager.default.removeItem(at: file) }
  }
}
