internal import Authoring
internal import Diagnostics
internal import Foundation
internal import Rubrics

/// What a shell can complete beyond names of files.
enum Completions {
  /// The ids of the dimensions of the rubric that a command line names.
  static func dimensions(_ words: [String]) -> [String] { rubric(words)?.dimensions.map(\.id) ?? [] }

  /// The ids of the recommendations of the rubric that a command line names.
  static func recommendations(_ words: [String]) -> [String] { rubric(words)?.recommendations.map(\.id) ?? [] }

  /// The ids of the indicators of the rubric that a command line names.
  static func indicators(_ words: [String]) -> [String] { rubric(words)?.indicators.map(\.id.description) ?? [] }

  /// The rubric that a command line names by `--path` or by the first word that is the folder of one, else that of the
  /// current folder; `nil` where there is none, or it has errors.
  private static func rubric(_ words: [String]) -> Rubric? {
    let named = words.indices.dropLast().first { words[$0] == "--path" }.map { words[$0 + 1] }
    let folders = [named].compactMap(\.self) + words + ["."]
    let folder = folders.first { FileManager.default.fileExists(atPath: $0 + "/" + RubricFiles.rubricName) }
    guard let folder, let files = try? RubricFiles.read(folder) else { return nil }
    var diagnostics: [Diagnostic] = []
    return Rubric.load(from: files, diagnostics: &diagnostics)
  }
}
