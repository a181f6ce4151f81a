import Testing

@testable import Assessments

/// At which numbers of records a file looks cut off.
@Suite struct PageCapTests {
  @Test(arguments: [
    500, 1000, 1500, 2000, 5000, 6000, 10_000, 99_000, 100_000, 110_000, 200_000, 1_000_000, 65_535, 65_536, 1_048_575,
    1_048_576,
  ])
  func numbersAtWhichPortalsAndSpreadsheetsStopLookCutOff(records: Int) {
    #expect(PageCap.isLikely(records))
  }

  @Test(arguments: [
    0, 1, 100, 250, 499, 501, 999, 1001, 1250, 4999, 5500, 9500, 10_500, 65_534, 65_537, 100_500, 101_000, 105_000,
    1_048_574, 1_048_577,
  ])
  func otherNumbersDoNot(records: Int) {
    #expect(!PageCap.isLikely(records))
  }
}
