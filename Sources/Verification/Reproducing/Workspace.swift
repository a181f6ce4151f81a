internal import Assessments
internal import CanonicalJSON
internal import Diagnostics
internal import Digests
internal import Foundation

/// A folder in which an assessment is laid out as it lay when its bundle was written, from the bundle and the logs.
struct Workspace {
  /// A log that the bundle's manifest names.
  struct Log {
    /// Its name in the assessment.
    var name: String
    /// The digest that the manifest has of it.
    var digest: String
    /// The file that was found for it; `nil` where there is none.
    var path: String?
    /// Whether the file found has another digest.
    var differs: Bool
  }

  /// The folder, which the caller removes.
  let root: URL
  /// The assessment's file in it.
  let assessment: String
  /// The logs, in the order of the manifest.
  let logs: [Log]

  /// Lays out an assessment.
  /// - Parameters:
  ///   - content: the bundle.
  ///   - logFolder: where the logs are, at any depth; `nil` where they are not wanted.
  /// - Throws: `DiagnosticsError` where the bundle has not the inputs that it would need.
  init(_ content: BundleContent, logFolder: String?) throws(DiagnosticsError) {
    let manifest = content.json(Manifest.fileName)
    let inputs = manifest?["inputs"]?.elements ?? []
    func names(_ role: InputFile.Role) -> [String] {
      inputs.filter { $0["role"]?.text == role.rawValue }.compactMap { $0["name"]?.text }
    }
    guard let name = names(.assessment).first, let bytes = content.files[Bundle.inputPath(of: name)] else {
      throw DiagnosticsError(.nothingToReproduce)
    }
    var diagnostics: [Diagnostic] = []
    guard
      let definition = AssessmentDefinition.load(
        SourceFile(name: name, bytes: bytes), zones: .system, diagnostics: &diagnostics)
    else { throw DiagnosticsError(diagnostics.inReadingOrder()) }
    let files = FileManager.default
    root = files.temporaryDirectory.appendingPathComponent("plumbline-" + UUID().uuidString)
    // Deep enough for every name that leads upwards.
    let all = inputs.compactMap { $0["name"]?.text } + [definition.rubric.text]
    let depth = all.map { $0.split(separator: "/").filter { $0 == ".." }.count }.max() ?? 0
    let home = (0..<depth).reduce(root) { folder, level in folder.appendingPathComponent("level-\(level)") }
    assessment = home.appendingPathComponent(name).path
    let found = Self.find(inputs.filter { $0["role"]?.text == InputFile.Role.log.rawValue }, in: logFolder)
    logs = found
    do {
      for input in inputs {
        guard let role = input["role"]?.text, let name = input["name"]?.text, role != InputFile.Role.log.rawValue,
          role != InputFile.Role.rubric.rawValue, let bytes = content.files[Bundle.inputPath(of: name)]
        else { continue }
        try Self.write(bytes, to: Self.place(of: name, in: home), below: root)
      }
      let rubric = Self.place(of: definition.rubric.text, in: home)
      for file in content.names where file.hasPrefix("rubric/") && file.hasSuffix(".yaml") {
        let folder = rubric.pathExtension == "yaml" ? rubric.deletingLastPathComponent() : rubric
        let place = folder.appendingPathComponent(String(file.dropFirst(7))).standardizedFileURL
        try Self.write(content.files[file] ?? [], to: place, below: root)
      }
      for log in found {
        guard let path = log.path else { continue }
        let place = Self.place(of: log.name, in: home)
        guard Self.isBelow(root, place) else { continue }
        try files.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        let target = URL(fileURLWithPath: path).standardizedFileURL.path
        try files.createSymbolicLink(atPath: place.path, withDestinationPath: target)
      }
    } catch {
      try? files.removeItem(at: root)
      throw DiagnosticsError(.workspaceNotWritten, ["folder": root.path])
    }
  }

  /// Removes the folder.
  func remove() { try? FileManager.default.removeItem(at: root) }

  /// Where an input lies, seen from the home of the assessment.
  private static func place(of name: String, in home: URL) -> URL {
    name.hasPrefix("/") ? URL(fileURLWithPath: name) : home.appendingPathComponent(name).standardizedFileURL
  }

  /// Whether a place lies in the workspace: a bundle comes from somebody else, and must not write anywhere but there.
  private static func isBelow(_ root: URL, _ place: URL) -> Bool {
    place.standardizedFileURL.path.hasPrefix(root.standardizedFileURL.path + "/")
  }

  /// Writes an input; one with an absolute name is read where it lies, and never written.
  private static func write(_ bytes: [UInt8], to place: URL, below root: URL) throws {
    guard isBelow(root, place) else { return }
    try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: place)
  }

  /// Finds logs by digest among the files that have their names, else by name.
  private static func find(_ inputs: [JSONValue], in folder: String?) -> [Log] {
    guard let folder else {
      return inputs.map {
        Log(name: $0["name"]?.text ?? "", digest: $0["sha256"]?.text ?? "", path: nil, differs: false)
      }
    }
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    let sorted = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    func last(_ path: String) -> Substring? { path.split(separator: "/").last }
    return inputs.map { input in
      let name = input["name"]?.text ?? ""
      let digest = input["sha256"]?.text ?? ""
      func shared(_ path: String) -> Int {
        zip(path.split(separator: "/").reversed(), name.split(separator: "/").reversed()).prefix { $0 == $1 }.count
      }
      let candidates = sorted.filter { last($0) == last(name) }.map { (path: folder + "/" + $0, parts: shared($0)) }
        .sorted { $0.parts > $1.parts }.map(\.path)
      let inputs = InputFolder(path: folder)
      let right = candidates.first {
        inputs.digest(of: InputFolder.Found(name: name, path: $0))?.digest.description == digest
      }
      return Log(name: name, digest: digest, path: right ?? candidates.first, differs: right == nil)
    }
  }
}
