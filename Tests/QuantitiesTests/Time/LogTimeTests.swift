import Quantities
import Testing

@Suite struct LogTimeTests {
  private func time(_ text: String) throws -> LogTime { try LogTime(parsing: text.utf8, zone: .utc) }

  @Test func putsTheCoarserFirstAtTheSameMidnight() throws {
    let expected = ["2023-12", "2024", "2024-01", "2024-01-01", "2024-01-01T00:00:00Z", "2024-01-01T00:00:00.1Z"]
    let sorted = try expected.reversed().map(time).sorted()
    #expect(sorted.map { $0.text(in: .utc) } == expected)
  }

  @Test(arguments: [
    ("2024", "2024-05-01"), ("2024-05-01", "2024-05-01T23:59:59Z"), ("2024-05", "2024-05-01T00:00:00Z"),
    ("2024-05-01", "2024-05-01"), ("2024-05-01T12:00:00Z", "2024-05-01T20:00:00+08:00"),
  ])
  func tiesTimesWhoseSpansOverlap(left: String, right: String) throws {
    #expect(try time(left).isTied(with: time(right)))
    #expect(try time(right).isTied(with: time(left)))
  }

  @Test(arguments: [
    ("2024-04", "2024-05-01"), ("2024-05-01", "2024-05-02T00:00:00Z"), ("2024-04-30T23:59:59Z", "2024-05-01"),
    ("2024-05-01T12:00:00Z", "2024-05-01T12:00:00.000000001Z"),
  ])
  func ordersTimesWhoseSpansDoNotTouch(left: String, right: String) throws {
    #expect(try time(left).isStrictlyBefore(time(right)))
    #expect(try !time(right).isStrictlyBefore(time(left)))
    #expect(try !time(left).isTied(with: time(right)))
  }
}
