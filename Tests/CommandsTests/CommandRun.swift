import Foundation

/// A run of the built `plumbline` in a folder of its own.
struct CommandRun {
  /// The exit code.
  let status: Int32
  /// What was printed to standard output.
  let output: String
  /// What was printed to standard error.
  let errors: String

  /// The built command beside the test runner.
  static let executable = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appendingPathComponent("plumbline")

  /// Runs the command and waits for it.
  init(
    _ arguments: [String], in folder: URL, environment: [String: String] = ["LC_ALL": "C", "TZ": "UTC"]
  ) throws {
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment
    // Files instead of pipes: a pipe that nobody empties would stop the command.
    let (outputFile, errorFile) = (folder.appendingPathExtension("out"), folder.appendingPathExtension("err"))
    for file in [outputFile, errorFile] { try Data().write(to: file) }
    defer { for file in [outputFile, errorFile] { try? FileManager.default.removeItem(at: file) } }
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = String(decoding: try Data(contentsOf: outputFile), as: UTF8.self)
    errors = String(decoding: try Data(contentsOf: errorFile), as: UTF8.self)
  }
}
