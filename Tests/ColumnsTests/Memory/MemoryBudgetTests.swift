import Columns
import Foundation
import Testing

@Suite struct MemoryBudgetTests {
  private let folder = FileManager.default.temporaryDirectory.path

  @Test func thereIsAFileOnceHalfOfTheBudgetIsTaken() throws {
    let taken = try #require(ResidentMemory.bytes)
    #expect(MemoryBudget(limit: taken, folder: folder).scratchFile() != nil)
    #expect(MemoryBudget(limit: taken * 64, folder: folder).scratchFile() == nil)
    #expect(MemoryBudget.unlimited.scratchFile() == nil)
  }

  @Test func allPartsOfARunShareOneFile() {
    let budget = MemoryBudget(limit: 0, folder: folder)
    #expect(budget.scratchFile() === budget.scratchFile())
  }

  @Test func whoCannotHaveAFileDoesWithout() {
    #expect(MemoryBudget(limit: 0, folder: "/没有/这个文件夹").scratchFile() == nil)
  }
}
