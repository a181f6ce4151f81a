package import Diagnostics
internal import Foundation
internal import YAMLDocuments

extension RubricFiles {
  /// The most bytes of a file that are read; what is longer is refused when it is parsed.
  private static let mostBytes = 4 * 1024 * 1024 + 1

  /// Reads the files of a rubric from disk: the YAML files of its folder and of `indicators` below it.
  /// - Parameter path: the folder, or its `rubric.yaml`.
  /// - Throws: `DiagnosticsError` with all that stands in the way: no such folder, not a folder, no `rubric.yaml` in
  ///   it, a file that cannot be read.
  package static func read(_ path: String) throws(DiagnosticsError) -> RubricFiles {
    try read(folder: try folder(of: path), below: [])
  }

  /// Reads a folder, and what it extends.
  /// - Parameter overlays: the folders that extend it, the outermost first.
  private static func read(folder: String, below overlays: [String]) throws(DiagnosticsError) -> RubricFiles {
    let prefix = folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
    var found: [Diagnostic] = []
    var files: [SourceFile] = []
    let names = names(in: folder, &found) + names(in: prefix + "indicators", below: indicatorsPrefix, &found)
    for name in names where name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
      guard let bytes = bytes(of: prefix + name, &found) else { continue }
      files.append(SourceFile(name: prefix + name, bytes: bytes))
    }
    if found.isEmpty, !names.contains(rubricName) {
      found += names.compactMap { refusal(of: $0, shownAs: prefix + $0) }
      found.append(Diagnostic(.rubricFileMissing, ["folder": folder], at: SourcePlace(file: folder)))
    }
    guard found.isEmpty else { throw DiagnosticsError(found.inReadingOrder()) }
    let base = try base(of: files.first { $0.name == prefix + rubricName }, in: folder, prefix, below: overlays)
    return RubricFiles(files, prefix: prefix, base: base)
  }

  /// Reads what a rubric extends, if it extends another.
  private static func base(
    of file: SourceFile?, in folder: String, _ prefix: String, below overlays: [String]
  ) throws(DiagnosticsError) -> RubricFiles? {
    // What is wrong with the file is told when it is read for what it says.
    var ignored: [Diagnostic] = []
    let root = file.flatMap { YAMLDocument.parse($0, diagnostics: &ignored) }?.root
    guard let node = root?.value(of: "extends"), let text = node.scalar?.text, !text.isEmpty else { return nil }
    let inside = prefix + basePrefix.dropLast()
    let named = ExtendedRubric(text).folder
    let path = type(of: inside) == .typeDirectory ? inside : named.hasPrefix("/") ? named : prefix + named
    let own = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
    let chain = overlays + [own]
    do throws(DiagnosticsError) {
      let base = try self.folder(of: path)
      guard !chain.contains(URL(fileURLWithPath: base).resolvingSymlinksInPath().path) else {
        throw DiagnosticsError(.extendsItself, ["name": text])
      }
      return try read(folder: base, below: chain)
    } catch {
      throw DiagnosticsError(
        error.diagnostics.map { diagnostic in
          var diagnostic = diagnostic
          // Where nothing is known of the base but its name, that is what can be put right.
          if diagnostic.place?.span == nil { diagnostic.place = node.place }
          return diagnostic
        })
    }
  }

  /// Reads the files of a rubric's tests: the YAML files of `tests` below its folder.
  /// - Parameter path: the folder, or its `rubric.yaml`.
  /// - Returns: the files by name; none where there is no such folder.
  /// - Throws: `DiagnosticsError` where there is no folder, or a file cannot be read.
  package static func readTests(_ path: String) throws(DiagnosticsError) -> [SourceFile] {
    let folder = try folder(of: path)
    let prefix = folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
    var found: [Diagnostic] = []
    let files = names(in: prefix + "tests", below: testsPrefix, &found).filter { $0.hasSuffix(".yaml") }.compactMap {
      name in
      bytes(of: prefix + name, &found).map { SourceFile(name: prefix + name, bytes: $0) }
    }
    guard found.isEmpty else { throw DiagnosticsError(found.inReadingOrder()) }
    return files
  }

  /// The folder that a path means, without a final `/`.
  private static func folder(of path: String) throws(DiagnosticsError) -> String {
    var folder = path
    while folder.hasSuffix("/"), folder.utf8.count > 1 { folder.removeLast() }
    switch type(of: folder) {
    case nil: throw DiagnosticsError(.rubricFolderMissing, ["folder": path], at: SourcePlace(file: path))
    case .typeDirectory?: return folder
    default: break
    }
    let parts = folder.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.last == Substring(rubricName) else {
      throw DiagnosticsError(.rubricNotFolder, ["path": path], at: SourcePlace(file: path))
    }
    let above = parts.dropLast().joined(separator: "/")
    return above.isEmpty ? (folder.hasPrefix("/") ? "/" : ".") : above
  }

  /// What stands at a path, links followed, or `nil` where nothing does.
  private static func type(of path: String) -> FileAttributeType? {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    return try? FileManager.default.attributesOfItem(atPath: target)[.type] as? FileAttributeType
  }

  /// The names of the files in a folder, hidden ones left out; none where there is no such folder.
  private static func names(
    in folder: String, below prefix: String = "", _ diagnostics: inout [Diagnostic]
  ) -> [String] {
    guard type(of: folder) == .typeDirectory else { return [] }
    do {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasPrefix(".") }
      return names.map { prefix + $0 }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    } catch {
      diagnostics.append(Diagnostic(.rubricFileUnreadable, ["file": folder], at: SourcePlace(file: folder)))
      return []
    }
  }

  /// The bytes of a regular file, or `nil` with an error where they cannot be had.
  private static func bytes(of path: String, _ diagnostics: inout [Diagnostic]) -> [UInt8]? {
    // Only regular files: a pipe would never end.
    guard type(of: path) == .typeRegular, let handle = FileHandle(forReadingAtPath: path),
      let data = try? handle.read(upToCount: mostBytes) ?? Data()
    else {
      diagnostics.append(Diagnostic(.rubricFileUnreadable, ["file": path], at: SourcePlace(file: path)))
      return nil
    }
    return [UInt8](data)
  }
}
