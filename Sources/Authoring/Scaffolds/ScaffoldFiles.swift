package import Diagnostics
internal import Foundation

/// Files of a scaffold on their way to disk.
package enum ScaffoldFiles {
  /// Writes files that are all new.
  /// - Throws: `DiagnosticsError` where one is there already, or cannot be written; then nothing was written.
  package static func write(_ files: [WrittenFile]) throws(DiagnosticsError) {
    let present = files.filter { FileManager.default.fileExists(atPath: $0.path) }
    guard present.isEmpty else {
      throw DiagnosticsError(
        present.map { Diagnostic(.scaffoldExists, ["file": $0.path], at: SourcePlace(file: $0.path)) })
    }
    try WrittenFile.write(files)
  }

  /// The path of a folder seen from another, both as their user knows them: `../rubric`.
  package static func path(to target: String, from folder: String) -> String {
    let (goal, start) = (parts(of: target), parts(of: folder))
    let common = zip(goal, start).prefix { $0 == $1 }.count
    let path = Array(repeating: "..", count: start.count - common) + goal.dropFirst(common)
    return path.isEmpty ? "." : path.joined(separator: "/")
  }

  /// The parts of a path, whole and without links.
  private static func parts(of path: String) -> [String] {
    URL(fileURLWithPath: path).standardizedFileURL.path.split(separator: "/").map(String.init)
  }

  /// The folders of rubrics that are near: the current folder, its folders, those of `Rubrics`.
  package static func nearbyRubrics() -> [String] {
    let files = FileManager.default
    func folders(in folder: String) -> [String] {
      ((try? files.contentsOfDirectory(atPath: folder)) ?? []).filter { !$0.hasPrefix(".") }.sorted()
        .map { folder == "." ? $0 : folder + "/" + $0 }
    }
    return (["."] + folders(in: ".") + folders(in: "Rubrics")).filter {
      files.fileExists(atPath: $0 + "/rubric.yaml")
    }
  }

  /// The calendars of a year that lie in the folder `calendars` beside a rubric.
  package static func calendars(beside rubric: String, year: Int) -> [String] {
    let folder = URL(fileURLWithPath: rubric).standardizedFileURL.deletingLastPathComponent()
      .appendingPathComponent("calendars").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix("-\(year).yaml") || $0.hasSuffix("-\(year + 1).yaml") }.sorted()
      .map { folder + "/" + $0 }
  }
}
