package import Diagnostics
package import Rubrics

/// The file of a rubric that a new indicator goes into, with the indicator at its end.
package struct IndicatorAddition: Sendable {
  /// The file as it is to be written.
  package let file: WrittenFile
  /// The line on which the indicator begins, from 1.
  package let line: Int

  /// Adds an indicator to the file that holds most of its dimension, or to a new file where none does; what the file
  /// holds already stays as it is, byte for byte.
  /// - Throws: `DiagnosticsError` where the rubric has errors, has the indicator already, or would have an error or a
  ///   warning more than before.
  package init(
    _ request: IndicatorScaffold.Request, to files: RubricFiles, language: Language
  ) throws(DiagnosticsError) {
    let before = Self.check(files)
    guard let rubric = before.rubric else { throw DiagnosticsError(before.diagnostics) }
    if let other = rubric.indicators.first(where: { $0.id == request.id }) {
      throw DiagnosticsError(.indicatorExists, ["id": request.id.description], at: other.place)
    }
    let scaffold = IndicatorScaffold(request, for: rubric, language: language)
    let known = Set(before.diagnostics.map(\.code))
    var problems: [Diagnostic] = []
    for name in Self.names(for: scaffold.dimension, rubric, files) {
      let addition = Self.added(scaffold.item, to: files.file(name), named: files.prefix + name)
      let after = Self.check(files.adding(addition.file))
      problems = after.diagnostics.filter { $0.severity > .information && $0.place?.file == addition.file.path }
        .filter { !known.contains($0.code) || $0.severity == .error || after.rubric == nil }
      if problems.isEmpty, after.rubric?.indicators.contains(where: { $0.id == request.id }) == true {
        (file, line) = addition
        return
      }
    }
    throw DiagnosticsError(problems)
  }

  private static func check(_ files: RubricFiles) -> (rubric: Rubric?, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let rubric = Rubric.load(from: files, diagnostics: &diagnostics)
    return (rubric, diagnostics + (rubric.map { RubricLint.check($0) } ?? []))
  }

  /// The files that an indicator of a dimension can go into, the best first, a new one last.
  private static func names(for dimension: String, _ rubric: Rubric, _ files: RubricFiles) -> [String] {
    var counts: [String: Int] = [:]
    for indicator in rubric.indicators where indicator.dimension == dimension {
      counts[String(indicator.place.file.dropFirst(files.prefix.count)), default: 0] += 1
    }
    let named = RubricFiles.indicatorsPrefix + dimension + ".yaml"
    if files.file(named) != nil { counts[named, default: 0] += 0 }
    let present = counts.sorted { left, right in
      left.value != right.value ? left.value > right.value : left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
    }.map(\.key)
    var new = named
    var number = 2
    while files.file(new) != nil {
      new = RubricFiles.indicatorsPrefix + "\(dimension)-\(number).yaml"
      number += 1
    }
    return present + [new]
  }

  /// A file with an item at its end, laid out like the items before it.
  private static func added(
    _ item: String, to file: SourceFile?, named name: String
  ) -> (file: WrittenFile, line: Int) {
    guard let file else { return (WrittenFile(path: name, text: item), 1) }
    let text = String(decoding: file.bytes, as: UTF8.self)
    let newLine = text.contains("\r\n") ? "\r\n" : "\n"
    let dash = text.split(whereSeparator: \.isNewline).first { $0.drop(while: { $0 == " " }).hasPrefix("- ") }
    let margin = String(dash?.prefix { $0 == " " } ?? "")
    let lines = item.split(separator: "\n").map { margin + $0 + newLine }
    let gap = file.bytes.isEmpty ? "" : (text.last?.isNewline ?? true ? newLine : newLine + newLine)
    let added = Array((gap + lines.joined()).utf8)
    let whole = SourceFile(name: name, bytes: file.bytes + added)
    let line = whole.position(at: file.bytes.count + gap.utf8.count).line
    return (WrittenFile(path: name, bytes: whole.bytes), line)
  }
}

extension RubricFiles {
  /// The files with one in place of that of the same name, or beside the others.
  fileprivate func adding(_ file: WrittenFile) -> RubricFiles {
    RubricFiles(
      files.filter { $0.name != file.path } + [SourceFile(name: file.path, bytes: file.bytes)], prefix: prefix,
      base: base)
  }
}
