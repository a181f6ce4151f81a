#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes a made-up example year into a folder.
@main
struct MadeUpYearCommand {
  /// Runs the command.
  ///
  /// - Throws: What the file system says when a file cannot be written.
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count == 2, ["2023", "2024"].contains(arguments[0]), let number = Int(arguments[0]),
      !arguments[1].hasPrefix("-")
    else {
      print("usage: made-up-year 2023|2024 FOLDER")
      exit(64)
    }
    let year = MadeUpYear(number)
    let folder = OutputFolder(path: arguments[1])
    for log in year.logs { try folder.write(log.table.text, to: "logs/\(log.name)") }
    for table in year.tables { try folder.write(table.table.text, to: table.name) }
    if !year.faults.rows.isEmpty { try folder.write(year.faults.text, to: "planted-faults.csv") }
    print("\(year.eventCount) events of \(year.communityCount) communities, \(year.faults.rows.count) planted faults")
  }
}
