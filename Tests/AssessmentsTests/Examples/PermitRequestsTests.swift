import ActivityLogs
import Assessments
import CanonicalJSON
import Foundation
import Measurement
import Quantities
import Rubrics
import Scoring
import TestSupport
import Testing

/// The permit log of a Dutch municipality: figures known from elsewhere, among them the orders 919, 774 and 713 and the
/// stages 1,277 of 1,434 cases.
@Suite struct PermitRequestsTests {
  static let log = Repository.shared("logs/receipt.canonical.csv")

  @Test(.enabled(if: log != nil, "no ../shared/logs beside the package"))
  func givesTheKnownFigures() throws {
    let log = try #require(Self.log)
    let folder = try Repository.temporaryFolder().appendingPathComponent("许可申请")
    defer { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }
    try FileManager.default.copyItem(at: Repository.path("Examples/permit-requests"), to: folder)
    try FileManager.default.copyItem(at: log, to: folder.appendingPathComponent(log.lastPathComponent))
    let outcome = try Evaluation.run(folder.appendingPathComponent("assessment.yaml").path)
    let unit = try #require(outcome.result.units.first { $0.unit.id == "receipt-municipality" })
    let expected = try JSONValue(
      parsing: Repository.bytes(Repository.path("Tests/AssessmentsTests/Fixtures/permit-requests.json")))
    let members = try #require(expected.members)
    #expect(outcome.result.logs.events == 8577)
    #expect(unit.indicators.count == members.count)
    for score in unit.indicators {
      let id = score.finding.indicator.id.description
      let figures = try #require(members[id], "\(id)")
      let fact = try #require(score.finding.fact, "\(id)")
      #expect(fact.value?.rounded(places: 6) == figures["value6"]?.text, "\(id)")
      #expect(fact.numerator == figures["numerator"]?.wholeNumber.map { Rational($0) }, "\(id)")
      #expect(fact.denominator == figures["denominator"]?.wholeNumber.map { Rational($0) }, "\(id)")
      #expect(fact.evidence == figures["n"]?.wholeNumber, "\(id)")
      #expect(score.score?.rounded(places: 6) == figures["score6"]?.text, "\(id)")
      for name in ["activated", "open"] {
        guard let figure = figures[name]?.wholeNumber else { continue }
        #expect(fact.details.first { $0.name == name }?.value == Rational(figure), "\(id) \(name)")
      }
    }
  }
}
