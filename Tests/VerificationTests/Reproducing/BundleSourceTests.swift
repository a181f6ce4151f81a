import Assessments
import Foundation
import Rubrics
import TestSupport
import Testing
import Verification

/// What is read back of a bundle.
@Suite struct BundleSourceTests {
  @Test func theProfileIsTheOneThatWasRecorded() throws {
    let small = try SmallBundle(profile: .named("quick")) { folder in
      let file = folder.appendingPathComponent("rubric/rubric.yaml")
      let profile = "profiles: {quick: {title: 快, indicators: [committee.topics-triaged]}}\n"
      try Data(try Repository.bytes(file) + Array(profile.utf8)).write(to: file)
    }
    defer { small.remove() }
    let source = try BundleSource(ofBundle: small.bundle.path)
    #expect(source.basis.rubric.profile?.id == "quick")
    #expect(source.basis.rubric.indicators.map(\.id.description) == ["committee.topics-triaged"])
  }
}
