import Columns
import Foundation
import Testing

@Suite struct ScratchFileTests {
  @Test func partsComeBackFromWhereTheyWerePut() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("草稿-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = try ScratchFile(in: folder.path)
    let parts = [Array("社区".utf8), [], [UInt8](repeating: 7, count: 3 << 20), [1]]
    let places = try parts.map { try file.append($0) }
    for (part, place) in zip(parts, places).reversed() { #expect(try file.bytes(in: place) == part) }
    // The file has no name, so nothing is left whatever becomes of the program.
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func whatWasNeverWrittenCannotBeRead() throws {
    let file = try ScratchFile(in: FileManager.default.temporaryDirectory.path)
    let place = try file.append([1, 2, 3])
    #expect(throws: FileFailure.self) { try file.bytes(in: place.upperBound..<place.upperBound + 1) }
  }

  @Test func aFolderThatIsNotThereIsToldOf() {
    #expect(throws: FileFailure.missing) { try ScratchFile(in: "/没有/这个文件夹") }
  }
}
