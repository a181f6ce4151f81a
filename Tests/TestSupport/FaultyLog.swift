package import Foundation

/// A copy of the small assessment whose log has every fault at once, with a file that looks cut off.
package struct FaultyLog {
  /// Where the copy lies.
  package let folder: URL

  /// Makes a fresh copy.
  package init() throws {
    folder = try Repository.temporaryFolder()
    let source = Repository.path("Tests/AssessmentsTests/Fixtures/faulty-log")
    for name in try FileManager.default.contentsOfDirectory(atPath: source.path) {
      try FileManager.default.copyItem(
        at: source.appendingPathComponent(name), to: folder.appendingPathComponent(name))
    }
    let header = "id,time,community,actor,activity,source\n"
    let rows = (0..<500).map { number in
      let (month, day, hour) = (number % 2 * 3 + 4, number / 2 % 28 + 1, number / 56 + 8)
      let time = "2024-0\(month)-\(day < 10 ? "0" : "")\(day)T\(hour < 10 ? "0" : "")\(hour):0\(number % 7):00+08:00"
      return "s\(number),\(time),shiqiao,居委会,post.published,公示平台\n"
    }
    try Data((header + rows.joined()).utf8).write(to: folder.appendingPathComponent("logs/公示平台.csv"))
  }

  /// The assessment's file.
  package var assessment: String { folder.appendingPathComponent("assessment.yaml").path }

  /// Removes the copy.
  package func remove() { try? FileManager.default.removeItem(at: folder) }
}
