package import Diagnostics

/// The files of a rubric's folder, in memory.
package struct RubricFiles: Sendable {
  /// The file that every rubric has, and that can stand for its folder.
  package static let rubricName = "rubric.yaml"
  /// The file with the words of the logs.
  package static let vocabularyName = "vocabulary.yaml"
  /// The folder of the indicators, below the rubric's.
  package static let indicatorsPrefix = "indicators/"

  /// The folder of the rubric's tests, below its own; they are no part of the rubric.
  package static let testsPrefix = "tests/"

  /// The folder of what a rubric extends, below its own: where there is one, it stands for what `extends` names, so that
  /// a bundle holds a rubric with all that it extends.
  package static let basePrefix = "base/"

  /// What the names of the files begin with: the folder as its user knows it, with a final `/`, or nothing.
  package let prefix: String
  /// The rubric's own files, by name as UTF-8 bytes.
  package let files: [SourceFile]
  /// The files of what it extends, one collection or none.
  private let bases: [RubricFiles]

  /// Makes a collection of files whose names all begin with `prefix`.
  /// - Parameters:
  ///   - files: the files; those in the folder `base` are of what the rubric extends.
  ///   - base: the files of what it extends, where they lie elsewhere.
  package init(_ files: [SourceFile], prefix: String = "", base: RubricFiles? = nil) {
    let below = files.filter { $0.name.hasPrefix(prefix + Self.basePrefix) }
    let own = files.filter { !$0.name.hasPrefix(prefix + Self.basePrefix) }
    self.prefix = prefix
    self.files = own.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    self.bases = base.map { [$0] } ?? (below.isEmpty ? [] : [RubricFiles(below, prefix: prefix + Self.basePrefix)])
  }

  /// The files of what the rubric extends.
  package var base: RubricFiles? { bases.first }

  /// The collections of files that make the rubric, what is extended first.
  var layers: [RubricFiles] { (base?.layers ?? []) + [self] }

  /// All files, with the names that a bundle gives them: what is extended lies in the folder `base`.
  package var bundled: [(name: String, file: SourceFile)] {
    files.map { (relativeName(of: $0), $0) }
      + (base?.bundled ?? []).map { (name: Self.basePrefix + $0.name, file: $0.file) }
  }

  /// The folder, as messages name it.
  var folderName: String { prefix.isEmpty ? "." : String(prefix.dropLast()) }

  /// The files with one more of the rubric's own.
  package func adding(_ file: SourceFile) -> RubricFiles { RubricFiles(files + [file], prefix: prefix, base: base) }

  /// The name of a file within the folder.
  package func relativeName(of file: SourceFile) -> String { String(file.name.dropFirst(prefix.count)) }

  /// The file of that name within the folder.
  package func file(_ relativeName: String) -> SourceFile? { files.first { $0.name == prefix + relativeName } }

  /// The files with other bytes in place of those of some of them.
  /// - Parameter bytes: the bytes, by the names of files.
  package func replacing(_ bytes: [String: [UInt8]]) -> RubricFiles {
    RubricFiles(
      files.map { SourceFile(name: $0.name, bytes: bytes[$0.name] ?? $0.bytes) }, prefix: prefix,
      base: base?.replacing(bytes))
  }

  /// The files of indicators, by name.
  package var indicatorFiles: [SourceFile] {
    files.filter {
      let name = relativeName(of: $0)
      return name.hasPrefix(Self.indicatorsPrefix) && name.hasSuffix(".yaml")
    }
  }

  /// What is said of a file that would belong to a rubric if it ended in `.yaml` and not in `.yml`.
  /// - Parameters:
  ///   - relativeName: its name within the folder.
  ///   - name: its name for people.
  static func refusal(of relativeName: String, shownAs name: String) -> Diagnostic? {
    guard relativeName.hasSuffix(".yml") else { return nil }
    let right = String(relativeName.dropLast(4)) + ".yaml"
    guard right == rubricName || right == vocabularyName || right.hasPrefix(indicatorsPrefix) else { return nil }
    return Diagnostic(.otherEnding, ["file": name, "name": right], at: SourcePlace(file: name))
  }

  /// The place that stands for the rubric as a whole.
  var place: SourcePlace { SourcePlace(file: prefix + Self.rubricName) }
}
