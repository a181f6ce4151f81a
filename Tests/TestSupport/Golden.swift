internal import Foundation
package import Testing

/// Compares an output with the file that keeps it, byte for byte.
///
/// The files lie in `Snapshots/` beside the test. With `RECORD_SNAPSHOTS=1` in the environment the file is written
/// anew, and the test still fails, so that a recorded run is never taken for a passed one.
/// - Parameters:
///   - output: the bytes to compare.
///   - name: the file's name below `Snapshots/`.
package func expectGolden(
  _ output: [UInt8], named name: String, testFile: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let file = URL(fileURLWithPath: testFile).deletingLastPathComponent().appendingPathComponent("Snapshots")
    .appendingPathComponent(name)
  expect(output, inFile: file, named: name, sourceLocation: sourceLocation)
}

/// Compares a generated document with the one that is committed, byte for byte; recorded like a golden file.
/// - Parameter path: the document's path from the root of the package.
package func expectCommitted(
  _ output: [UInt8], at path: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  expect(output, inFile: Repository.path(path), named: path, sourceLocation: sourceLocation)
}

private func expect(_ output: [UInt8], inFile file: URL, named name: String, sourceLocation: SourceLocation) {
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    try? FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? Data(output).write(to: file)
    Issue.record("recorded \(name); run again without RECORD_SNAPSHOTS", sourceLocation: sourceLocation)
    return
  }
  guard let expected = try? Data(contentsOf: file) else {
    Issue.record("no snapshot \(name); run with RECORD_SNAPSHOTS=1 and look at it", sourceLocation: sourceLocation)
    return
  }
  guard [UInt8](expected) != output else { return }
  let difference = firstDifference(String(decoding: expected, as: UTF8.self), String(decoding: output, as: UTF8.self))
  Issue.record("\(name) differs:\n\(difference)", sourceLocation: sourceLocation)
}

/// Compares a text with the file that keeps it.
package func expectGolden(
  _ output: String, named name: String, testFile: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  expectGolden(Array(output.utf8), named: name, testFile: testFile, sourceLocation: sourceLocation)
}

/// The first lines that differ between two texts, with their number.
private func firstDifference(_ expected: String, _ actual: String) -> String {
  let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
  let line = zip(old, new).prefix { $0 == $1 }.count
  let before = old.dropFirst(line).prefix(8).map { "- \($0)" }
  let after = new.dropFirst(line).prefix(8).map { "+ \($0)" }
  return "from line \(line + 1):\n" + (before + after).joined(separator: "\n")
}
