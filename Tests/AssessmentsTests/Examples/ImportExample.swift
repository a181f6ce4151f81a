import Assessments
import Foundation
import TestSupport
import Testing

/// An example of a log as it comes, and what is known of it.
struct ImportExample: Sendable, CustomTestStringConvertible {
  /// Its folder under `Examples/imports`.
  let name: String
  /// The records read, used, unused, set aside, and dropped as duplicates.
  let counts: [Int]
  /// The events accepted.
  let events: Int
  /// The digest of its events.
  let digest: String
  /// Scores by unit and indicator, to six places.
  let scores: [String: String]

  var testDescription: String { name }

  static let all = [
    ImportExample(
      name: "wechat-form", counts: [73, 71, 1, 1, 0], events: 416,
      digest: "ddb33b9684b01eebf956af3645f0105890a649d84081923e86c5adadc123a6b7",
      scores: [
        "hetang committee.from-deliberation-to-reply": "71.428571", "hetang committee.urgent-topics-first": "36.190476",
        "liuwan committee.channels-in-use": "100.000000", "qingshi office.topics-surveyed": "63.118441",
      ]),
    ImportExample(
      name: "hotline", counts: [106, 99, 0, 1, 6], events: 449,
      digest: "29793b9c337141d309ef5e0d36be1a89dd32fa7fdf4af9d8b9d0f726aa9439f7",
      scores: [
        "hetang committee.requests-confirmed-solved": "69.629630", "liuwan office.nobody-asks-twice": "25.306122",
        "liuwan social.property-repair-time": "72.000000", "qingshi office.hotline-answered-by-urgency": "72.525253",
      ]),
    ImportExample(
      name: "points-bank", counts: [175, 175, 0, 0, 0], events: 383,
      digest: "2dab13cfdfbb18e341b0716990c10f0c11cdf7018341749c49adace22f670d46",
      scores: [
        "liuwan committee.points-accounts-balance": "66.666667", "liuwan committee.second-pair-of-eyes": "78.131868",
        "liuwan committee.tariff-followed": "80.000000", "liuwan resident.points-checks-regular": "94.124294",
      ]),
    ImportExample(
      name: "process-log", counts: [155, 151, 4, 0, 0], events: 155,
      digest: "5f2b742f4bd73fecb81a0ea927e6d7cb88acec612c4a791f8602a0a3ed96888d",
      scores: [
        "hetang committee.topics-answered": "67.619048", "hetang committee.topics-triaged-first": "82.857143",
        "hetang social.topics-surveyed": "71.428571",
      ]),
  ]

  /// The example of a name.
  static func named(_ name: String) throws -> ImportExample { try #require(all.first { $0.name == name }) }

  /// The assessment file as it is committed.
  var assessment: String { Repository.path("Examples/imports/\(name)/assessment.yaml").path }

  /// Runs something with a copy of the example, beside a copy of the rubrics.
  /// - Parameter body: is given the example's folder.
  func inCopy(_ body: (URL) throws -> Void) throws {
    let parent = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: parent) }
    let imports = parent.appendingPathComponent("Examples/imports")
    try FileManager.default.createDirectory(at: imports, withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: Repository.path("Rubrics"), to: parent.appendingPathComponent("Rubrics"))
    let folder = imports.appendingPathComponent(name)
    try FileManager.default.copyItem(at: Repository.path("Examples/imports/\(name)"), to: folder)
    try body(folder)
  }

  /// Changes the text of a file of a copy.
  static func edit(_ file: URL, _ change: (String) -> String) throws {
    let text = String(decoding: try Repository.bytes(file), as: UTF8.self)
    let changed = change(text)
    #expect(changed != text)
    try Data(changed.utf8).write(to: file)
  }

  /// The file with the events that the export was made of, as canonical CSV.
  var canonical: URL { Repository.path("Tests/AssessmentsTests/Fixtures/imports/\(name).csv") }
}
