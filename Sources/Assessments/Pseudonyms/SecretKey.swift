package import Diagnostics
internal import Digests
internal import Foundation

/// The secret that pseudonyms are made with: the bytes of a file that only its owner can read.
///
/// Whoever has it can find out by trying whom a pseudonym stands for; so it is never printed, nor written to any output.
package struct SecretKey: Sendable {
  /// The fewest bytes of a key: as many as the hash has (RFC 2104, section 3).
  package static let fewestBytes = 32
  /// The most bytes that are read of a key.
  package static let mostBytes = 1 << 16

  /// The hash with the key.
  let hash: KeyedHash

  /// Makes a key of bytes in memory.
  /// - Parameter bytes: at least `fewestBytes`, for the key to be worth anything.
  package init(bytes: [UInt8]) { hash = KeyedHash(key: bytes) }

  /// Reads a key.
  /// - Parameter path: a file that nobody but its owner may read or change (mode 0600 or 0400).
  /// - Throws: `DiagnosticsError` where it is not there, is no file, can be read by others, or is too short or too long.
  package init(readingFile path: String) throws(DiagnosticsError) {
    let place = SourcePlace(file: path)
    switch FileKind(at: path) {
    case nil: throw DiagnosticsError(.keyMissing, ["file": path], at: place)
    case .folder, .other: throw DiagnosticsError(.keyNotAFile, at: place)
    case .file: break
    }
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    let attributes = try? FileManager.default.attributesOfItem(atPath: target.path)
    guard let mode = attributes?[.posixPermissions] as? Int, let size = attributes?[.size] as? Int else {
      throw DiagnosticsError(.keyNotReadable, at: place)
    }
    guard mode & 0o7177 == 0 else {
      throw DiagnosticsError(.keyOpenToOthers, ["mode": String(mode & 0o7777, radix: 8), "file": path], at: place)
    }
    let limits = ["least": String(Self.fewestBytes), "most": String(Self.mostBytes), "size": String(size)]
    guard size >= Self.fewestBytes else { throw DiagnosticsError(.keyTooShort, limits, at: place) }
    guard size <= Self.mostBytes else { throw DiagnosticsError(.keyTooLong, limits, at: place) }
    guard let bytes = try? Data(contentsOf: target), bytes.count == size else {
      throw DiagnosticsError(.keyNotReadable, at: place)
    }
    self.init(bytes: [UInt8](bytes))
  }

  /// Writes a new key by the machine's own source of chance, for its owner only (mode 0600).
  ///
  /// The file appears in one step with its mode and all its bytes; nothing that is there is ever replaced.
  /// - Throws: `DiagnosticsError` where something is there, or it cannot be written.
  package static func create(atPath path: String) throws(DiagnosticsError) {
    let place = SourcePlace(file: path)
    let files = FileManager.default
    let target = URL(fileURLWithPath: path).standardizedFileURL
    guard (try? files.attributesOfItem(atPath: target.path)) == nil else {
      throw DiagnosticsError(.keyExists, at: place)
    }
    var chance = SystemRandomNumberGenerator()
    let bytes = (0..<fewestBytes).map { _ in UInt8.random(in: .min ... .max, using: &chance) }
    // A folder of its own first, which nobody else can look into, since a file is open to others until its mode is set.
    let closed = target.deletingLastPathComponent().appendingPathComponent(
      ".\(target.lastPathComponent).partial-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? files.removeItem(at: closed) }
    do {
      try files.createDirectory(
        at: closed, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
      try files.setAttributes([.posixPermissions: 0o700], ofItemAtPath: closed.path)
      let file = closed.appendingPathComponent("key")
      try Data(bytes).write(to: file)
      try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
      try files.moveItem(at: file, to: target)
    } catch {
      throw DiagnosticsError(.keyNotWritten, WriteFailure(error).arguments, at: place)
    }
  }
}
