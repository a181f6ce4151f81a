package import Diagnostics
package import Digests
internal import Foundation
package import Rubrics

/// The folder from which an assessment's files are named, and the record of those that were read.
package struct InputFolder {
  /// A file found for a pattern.
  package struct Found: Sendable, Hashable {
    /// Its name as results and messages give it: relative to the folder, with `/` between parts.
    package var name: String
    /// Where the machine has it.
    package var path: String

    /// Names a file.
    package init(name: String, path: String) {
      self.name = name
      self.path = path
    }
  }

  private let folder: URL
  /// How messages name the folder, `""` where it is the current one.
  private let shown: String
  /// What stands in place of files on disk, by their names for people.
  private let replaced: [String: [UInt8]]
  /// The files read so far.
  package private(set) var inputs: [InputFile] = []
  /// What was read of them, but for logs and rubrics, by their names.
  package private(set) var contents: [String: [UInt8]] = [:]

  /// Names a folder.
  /// - Parameter files: what stands in place of files on disk, by their names for people.
  package init(path: String, replacing files: [String: [UInt8]] = [:]) {
    self.folder = URL(fileURLWithPath: path.isEmpty ? "." : path)
    self.shown = path
    self.replaced = files
  }

  /// The folder that the file of a path lies in.
  package init(ofFile path: String, replacing files: [String: [UInt8]] = [:]) {
    let above = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    self.init(path: above.isEmpty && path.hasPrefix("/") ? "/" : above, replacing: files)
  }

  /// The files that a pattern names, by name as UTF-8 bytes.
  ///
  /// A name without `*` or `?` is one file; in a pattern each part of the path is matched on its own, and names that
  /// begin with a point are passed over.
  package func files(matching pattern: AssessmentDefinition.FilePattern, diagnostics: inout [Diagnostic]) -> [Found] {
    let isPattern = pattern.text.contains { $0 == "*" || $0 == "?" }
    guard isPattern else {
      let found = Found(name: pattern.text, path: path(of: pattern.text))
      return check(found, statedAt: pattern.place, diagnostics: &diagnostics) ? [found] : []
    }
    var names = [pattern.text.hasPrefix("/") ? "/" : ""]
    for part in pattern.text.split(separator: "/").map(String.init) {
      names = names.flatMap { parent in
        entries(of: parent, matching: part).map { parent.isEmpty || parent == "/" ? parent + $0 : parent + "/" + $0 }
      }
    }
    let found = names.map { Found(name: $0, path: path(of: $0)) }.filter { FileKind(at: $0.path) != .folder }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    if found.isEmpty {
      diagnostics.append(Diagnostic(.patternWithoutFiles, ["pattern": pattern.text], at: pattern.place))
    }
    return found
  }

  /// The bytes of a file, which is entered among the inputs.
  package mutating func read(
    _ found: Found, as role: InputFile.Role, statedAt place: SourcePlace?, diagnostics: inout [Diagnostic]
  ) -> SourceFile? {
    guard check(found, statedAt: place, diagnostics: &diagnostics) else { return nil }
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: found.path)) else {
      diagnostics.append(Diagnostic(.fileNotReadable, ["file": found.name], at: place))
      return nil
    }
    let bytes = replaced[shownName(of: found)] ?? [UInt8](data)
    record(found.name, as: role, digest: ContentDigest(of: bytes), size: bytes.count)
    contents[found.name] = bytes
    return SourceFile(name: shownName(of: found), bytes: bytes)
  }

  /// Takes another edition of a file that was read for the file: its digest is entered among the inputs, its bytes are
  /// what is copied.
  mutating func take(_ edition: [UInt8], inPlaceOf name: String) {
    guard let index = inputs.lastIndex(where: { $0.name == name }) else { return }
    inputs[index].digest = ContentDigest(of: edition).description
    inputs[index].size = edition.count
    contents[name] = edition
  }

  /// Enters a file among the inputs.
  package mutating func record(_ name: String, as role: InputFile.Role, digest: ContentDigest, size: Int) {
    record(InputFile(role: role, name: name, digest: digest.description, size: size))
  }

  /// Enters a file among the inputs.
  mutating func record(_ file: InputFile) { inputs.append(file) }

  /// The digest and size of a file that is too large to keep in memory, or `nil` where it cannot be read.
  package func digest(of found: Found) -> (digest: ContentDigest, size: Int)? {
    guard let handle = FileHandle(forReadingAtPath: found.path) else { return nil }
    defer { try? handle.close() }
    var (hasher, size) = (ContentHasher(), 0)
    do {
      while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
        hasher.update([UInt8](piece))
        size += piece.count
      }
    } catch {
      return nil
    }
    return (hasher.finish(), size)
  }

  /// How messages name a file: with the folder before it, as the user would have to type it.
  package func shownName(of found: Found) -> String { shownName(ofName: found.name) }

  /// How messages name a file that the assessment names.
  package func shownName(ofName name: String) -> String {
    shown.isEmpty || name.hasPrefix("/") ? name : shown.hasSuffix("/") ? shown + name : shown + "/" + name
  }

  /// The files of a rubric, with what stands in place of some of them.
  package func replacing(in files: RubricFiles) -> RubricFiles { files.replacing(replaced) }

  /// Where the machine has a file that the assessment names.
  package func path(of name: String) -> String {
    name.hasPrefix("/") ? name : folder.appendingPathComponent(name).path
  }

  private func check(_ found: Found, statedAt place: SourcePlace?, diagnostics: inout [Diagnostic]) -> Bool {
    let problem: MessageTemplate? =
      switch FileKind(at: found.path) {
      case nil: .fileMissing
      case .folder: .fileIsAFolder
      case .other: .fileNotReadable
      case .file: FileManager.default.isReadableFile(atPath: found.path) ? nil : .fileNotReadable
      }
    guard let problem else { return true }
    diagnostics.append(Diagnostic(problem, ["file": found.name], at: place))
    return false
  }

  private func entries(of parent: String, matching pattern: String) -> [String] {
    guard pattern.contains(where: { $0 == "*" || $0 == "?" }) else { return [pattern] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent.isEmpty ? folder.path : path(of: parent)))
    return (names ?? []).filter { !$0.hasPrefix(".") && FileNamePattern(pattern).matches($0) }
  }
}
