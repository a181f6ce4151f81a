import ActivityLogs
import Assessments
import Foundation
import Quantities
import Scoring
import TestSupport
import Testing

/// Activity alone must not pay: a poor community that writes everything down three times stays poor.
@Suite struct FormalismTests {
  /// The scores of the community as a whole and of its actors, by name.
  private func scores(_ part: ExamplePart) throws -> [String: Rational] {
    let outcome = try Evaluation.run(part.assessment)
    let unit = try #require(outcome.result.units.first { $0.unit.id == "zhuting" })
    var scores: [String: Rational] = [:]
    scores["overall"] = unit.score.value
    if case .groups(let groups) = unit.children {
      for group in groups { scores[group.id] = group.score.value }
    }
    return scores
  }

  /// Copies of records: ids are new, and what a case or an occurrence is called too where they are told of as new.
  private func copies(of records: [String], number: Int, asNewCases: Bool) -> [String] {
    records.map { record in
      var copy = record
      if let comma = copy.firstIndex(of: ",") { copy.insert(contentsOf: "-copy\(number)", at: comma) }
      guard asNewCases else { return copy }
      // Cases are named by a letter or two and the community.
      for letter in [
        "T", "M", "KO", "KC", "J", "P", "F", "D", "G", "B", "O", "U", "H", "R", "W", "WO", "V", "X", "L", "N",
      ] {
        copy = copy.replacingOccurrences(of: ",\(letter)-zhuting-", with: ",\(letter)\(number)-zhuting-")
      }
      return copy
    }
  }

  @Test(arguments: [false, true])
  func threeTimesTheRecordsGainLessThanFivePoints(asNewCases: Bool) throws {
    let part = try ExamplePart(communities: ["zhuting"])
    defer { part.remove() }
    try part.write(part.records)
    let before = try scores(part)
    #expect((before["overall"] ?? .hundred) < Rational(60), "the community is poor to begin with")
    #expect(before.count == 5)
    let inflated = (2...3).flatMap { copies(of: part.records, number: $0, asNewCases: asNewCases) }
    try part.write(part.records + inflated)
    let after = try scores(part)
    for (name, score) in before {
      let gain = (after[name] ?? .zero) - score
      #expect(gain < Rational(5), "\(name) gains \(gain.rounded(places: 2))")
    }
  }

  @Test func aRushOfActivityWithoutEffectStaysFair() throws {
    let part = try ExamplePart(communities: ["zhuting"])
    defer { part.remove() }
    // Every act of the bodies that run things, ten times over; nobody confirms anything more than before.
    let acts = part.records.filter { record in
      [
        ",event.held,", ",joint-session.held,", ",publicity.issued,", ",post.published,", ",contact.made,",
        ",joint-meeting.called,",
      ]
      .contains { record.contains($0) }
    }
    try part.write(part.records + (2...11).flatMap { copies(of: acts, number: $0, asNewCases: true) })
    for (name, score) in try scores(part) {
      #expect(score < Rational(80), "\(name) has \(score.rounded(places: 2))")
    }
  }
}
