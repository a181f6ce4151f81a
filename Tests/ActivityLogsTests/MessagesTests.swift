import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import ActivityLogs

/// The catalogue of messages.
struct MessagesTests {
  @Test func hasEveryCodeOnce() {
    let codes = ActivityLogMessages.all.map(\.code)
    #expect(Set(codes).count == codes.count)
  }

  @Test func listsEveryTemplateOfTheFile() throws {
    let file = try Repository.bytes(Repository.path("Sources/ActivityLogs/Messages.swift"))
    let declared = String(decoding: file, as: UTF8.self).split(separator: "= MessageTemplate(").count - 1
    #expect(declared == ActivityLogMessages.all.count)
  }

  @Test func speaksOfTheSameThingsInBothLanguages() {
    for template in ActivityLogMessages.all {
      #expect(names(in: template.text.english) == names(in: template.text.chinese), "\(template.code)")
    }
  }

  private func names(in text: String) -> Set<Substring> {
    Set(
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
        $0.split(separator: "}").first
      })
  }
}
