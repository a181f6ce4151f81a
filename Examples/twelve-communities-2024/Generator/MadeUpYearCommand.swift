#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes the made-up example year into the folder named on the command line.
@main
struct MadeUpYearCommand {
  /// The seed of the year that ships with Plumbline.
  static let seed: UInt64 = 2024

  /// Runs the command.
  ///
  /// - Throws: What the file system says when a file cannot be written.
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let path = arguments.first, arguments.count == 1, !path.hasPrefix("-") else {
      print("usage: made-up-year FOLDER")
      exit(64)
    }
    let year = MadeUpYear(seed: seed)
    let folder = OutputFolder(path: path)
    for log in year.logs { try folder.write(log.table.text, to: "logs/\(log.name)") }
    try folder.write(year.communities.text, to: "communities.csv")
    try folder.write(year.faults.text, to: "planted-faults.csv")
    let communities = Community.twelve.count
    print("\(year.eventCount) events of \(communities) communities, \(year.faults.rows.count) planted faults")
  }
}
