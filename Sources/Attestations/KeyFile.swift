package import Diagnostics
internal import Foundation

/// The files of keys.
package enum KeyFile {
  /// The most bytes that are read of one.
  private static let sizeLimit = 1 << 16

  /// Reads a private key.
  /// - Parameter path: a file of PEM that nobody but its owner may read or change (mode 0600 or 0400).
  /// - Throws: `DiagnosticsError` where it is not there, can be read by others, or is no such key.
  package static func signingKey(atPath path: String) throws(DiagnosticsError) -> SigningKey {
    let place = SourcePlace(file: path)
    let text = try read(path)
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard let mode = try? FileManager.default.attributesOfItem(atPath: target)[.posixPermissions] as? Int,
      mode & 0o7177 == 0
    else { throw DiagnosticsError(.signingKeyOpenToOthers, ["file": path], at: place) }
    guard let key = SigningKey(pem: text) else { throw DiagnosticsError(.notASigningKey, ["file": path], at: place) }
    return key
  }

  /// Reads a public key.
  /// - Throws: `DiagnosticsError` where it is not there or is no such key.
  package static func verifyingKey(atPath path: String) throws(DiagnosticsError) -> VerifyingKey {
    guard let key = VerifyingKey(pem: try read(path)) else {
      throw DiagnosticsError(.notAVerifyingKey, ["file": path], at: SourcePlace(file: path))
    }
    return key
  }

  /// Writes a new key for its owner only (mode 0600), and its public half beside it.
  ///
  /// The private file appears in one step with its mode; nothing that is there is ever replaced.
  /// - Returns: the paths of the private and of the public key.
  /// - Throws: `DiagnosticsError` where something is there, or they cannot be written.
  package static func create(_ key: SigningKey, atPath path: String) throws(DiagnosticsError) -> [String] {
    let files = FileManager.default
    let publicPath = (path.hasSuffix(".pem") ? String(path.dropLast(4)) : path) + ".pub.pem"
    for path in [path, publicPath] where (try? files.attributesOfItem(atPath: path)) != nil {
      throw DiagnosticsError(.signingKeyExists, ["file": path], at: SourcePlace(file: path))
    }
    let target = URL(fileURLWithPath: path).standardizedFileURL
    // A folder of its own first, which nobody else can look into, since a file is open to others until its mode is set.
    let closed = target.deletingLastPathComponent().appendingPathComponent(
      ".\(target.lastPathComponent).partial-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? files.removeItem(at: closed) }
    do {
      try files.createDirectory(at: closed, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
      try files.setAttributes([.posixPermissions: 0o700], ofItemAtPath: closed.path)
      let file = closed.appendingPathComponent("key")
      try Data(key.pem.utf8).write(to: file)
      try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
      try Data(key.verifyingKey.pem.utf8).write(to: URL(fileURLWithPath: publicPath), options: .withoutOverwriting)
      try files.moveItem(at: file, to: target)
    } catch {
      throw DiagnosticsError(.signingKeyNotWritten, ["file": path], at: SourcePlace(file: path))
    }
    return [path, publicPath]
  }

  private static func read(_ path: String) throws(DiagnosticsError) -> String {
    let place = SourcePlace(file: path)
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: target)
    guard let attributes else { throw DiagnosticsError(.signingKeyMissing, ["file": path], at: place) }
    guard attributes[.type] as? FileAttributeType == .typeRegular, let size = attributes[.size] as? Int,
      size <= sizeLimit, let data = FileManager.default.contents(atPath: target),
      let text = String(validating: data, as: UTF8.self)
    else { throw DiagnosticsError(.signingKeyNotReadable, ["file": path], at: place) }
    return text
  }
}
