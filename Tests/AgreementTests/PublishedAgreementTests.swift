import Quantities
import TestSupport
import Testing

@testable import Agreement

/// Figures that others published.
@Suite struct PublishedAgreementTests {
  /// Four observers and twelve units (Krippendorff 2011, “Computing Krippendorff's Alpha-Reliability”, section C).
  private static let krippendorff = [
    "A": "1 2 3 3 2 1 4 1 2 . . .", "B": "1 2 3 3 2 2 4 1 2 5 . 3", "C": ". 3 3 3 2 3 4 2 2 5 1 .",
    "D": "1 2 3 3 2 4 4 1 2 5 1 .",
  ]

  /// Two clinicians and 200 patients (Cohen 1960, “A coefficient of agreement for nominal scales”): rows and columns are
  /// the diagnoses of the one and the other.
  private static let cohen = [[88, 14, 18], [10, 40, 10], [2, 6, 12]]

  private static func table(_ columns: [String: String]) throws -> RatingTable {
    var rows: [[String: ExactDecimal]] = []
    for (assessor, text) in columns {
      for (row, rating) in text.split(separator: " ").enumerated() {
        if rows.count <= row { rows.append([:]) }
        if rating != "." { rows[row][assessor] = try ExactDecimal(String(rating)) }
      }
    }
    return RatingTable(rows)
  }

  @Test(arguments: [(MeasurementLevel.nominal, "0.743"), (.ordinal, "0.815"), (.interval, "0.849")])
  func alphaIsThatOfKrippendorff(level: MeasurementLevel, published: String) throws {
    let table = try Self.table(Self.krippendorff)
    let alpha = try #require(AgreementMeasure.alpha.outcome(of: table, level: level).value)
    #expect(alpha.rounded(places: 3) == published)
    #expect(table.pairable.count == 11)
  }

  @Test func kappaIsThatOfCohen() throws {
    var rows: [[String: ExactDecimal]] = []
    for (one, counts) in Self.cohen.enumerated() {
      for (other, count) in counts.enumerated() {
        let row = ["甲": ExactDecimal(Int32(one)), "乙": ExactDecimal(Int32(other))]
        rows += [[String: ExactDecimal]](repeating: row, count: count)
      }
    }
    // Agreement is found in 140 of 200, and 82 would be by chance.
    let kappa = AgreementMeasure.kappa.outcome(of: RatingTable(rows), level: .nominal)
    #expect(kappa.value == Rational(29).divided(by: Rational(59)))
    #expect(kappa.value?.rounded(places: 2) == "0.49")
  }

  @Test func alphaOfTwoAssessorsIsThatOfKrippendorffsBinaryExample() throws {
    // Section A of the same paper: ten articles, α = 0.095.
    let table = try Self.table(["甲": "0 1 0 0 0 0 0 0 1 0", "乙": "1 1 1 0 0 1 0 0 0 0"])
    let alpha = try #require(AgreementMeasure.alpha.outcome(of: table, level: .nominal).value)
    #expect(alpha.rounded(places: 3) == "0.095")
  }
}
