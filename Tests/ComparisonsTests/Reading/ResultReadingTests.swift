import CanonicalJSON
import Diagnostics
import Quantities
import Testing

@testable import Comparisons

@Suite("Reading a result back")
struct ResultReadingTests {
  private static let score: JSONValue = [
    "state": "scored", "value": "40.000000", "band": nil, "reason": nil, "indicators-scored": "1", "indicators": "1",
    "weight-covered": "1.000000", "steps": [], "undecided": [],
  ]

  private static let indicator: JSONValue = [
    "id": "a.one", "state": "scored", "reason": nil, "score": "66.666667", "weight": "1", "steps": [],
    "measure": [
      "kind": "share", "value": "0.666667", "numerator": "2", "denominator": "3", "unit": "share", "evidence": "3",
    ], "records": [:],
  ]

  private func document(
    score: JSONValue = score, indicators: [JSONValue] = [indicator], schema: String = "plumbline.assessment/1"
  ) -> JSONValue {
    [
      "schema": .string(schema),
      "assessment": ["id": "石桥-2024", "title": ["zh": "石桥", "en": "Shiqiao"], "notice": nil],
      "rubric": ["id": "small", "edition": "2024", "digest": "00"],
      "period": ["from": "2024-01-01", "to": "2025-01-01", "zone": "UTC"],
      "units": [
        [
          "unit": "shiqiao", "name": "石桥社区", "level": "community", "parent": nil, "score": score, "measures": [],
          "groups": [
            [
              "level": "actor", "id": "resident", "weight": "1", "score": score, "indicators": .array(indicators),
            ]
          ],
        ]
      ],
    ]
  }

  private func code(of bytes: [UInt8]) -> String? {
    do {
      _ = try ResultReading.read(bytes, named: "assessment.json")
      return nil
    } catch {
      return error.diagnostics.first?.code
    }
  }

  @Test("finds units, groups and indicators, and takes quotients exactly")
  func reads() throws {
    let result = try ResultReading.read(document().canonicalBytes, named: "assessment.json")
    let unit = try #require(result.units.first)
    #expect(result.id == "石桥-2024" && result.title?.chinese == "石桥" && result.notice == nil)
    #expect(unit.nodes.map(\.id) == ["", "resident"] && unit.facts == nil)
    let record = try #require(unit.indicators.first)
    #expect(record.path == ["resident"] && record.evidence == 3 && record.kind == "share")
    #expect(record.value?.description == "2/3", "the value is the quotient, not its six places")
    #expect(record.interval == nil)
  }

  @Test("takes an interval where there is one, and passes over what it does not know")
  func knowsMore() throws {
    var members = Self.indicator.members ?? [:]
    members["interval"] = ["60.000000", "70.000000"]
    members["later"] = true
    let result = try ResultReading.read(
      document(indicators: [.object(members)]).canonicalBytes, named: "assessment.json")
    let interval = try #require(result.units.first?.indicators.first?.interval)
    #expect(interval.lowerBound.description == "60" && interval.upperBound.description == "70")
  }

  @Test("refuses what is foreign or was changed")
  func refuses() {
    #expect(code(of: Array("石桥".utf8)) == "result.not-json")
    #expect(code(of: Array("{}".utf8)) == "result.key-missing")
    #expect(code(of: document(schema: "openscap/1").canonicalBytes) == "result.other-schema")
    #expect(code(of: [0x20] + document().canonicalBytes) == "result.not-canonical")
    #expect(code(of: document(score: ["state": "scored"]).canonicalBytes) == "result.value-unexpected")
    #expect(code(of: document(score: ["state": "great", "value": nil]).canonicalBytes) == "result.value-unexpected")
    #expect(code(of: document(indicators: [Self.indicator, Self.indicator]).canonicalBytes) == "result.repeats")
    var high = Self.indicator.members ?? [:]
    high["score"] = "100.000001"
    #expect(code(of: document(indicators: [.object(high)]).canonicalBytes) == "result.value-unexpected")
  }

  @Test("says where in the file something is wrong")
  func saysWhere() throws {
    var members = Self.indicator.members ?? [:]
    members["score"] = 66
    do {
      _ = try ResultReading.read(document(indicators: [.object(members)]).canonicalBytes, named: "assessment.json")
      Issue.record("a number is no decimal in quotes")
    } catch {
      let text = try #require(error.diagnostics.first).message.text(in: .chinese)
      #expect(text.contains("units[0].groups[0].indicators[0].score"), "\(text)")
    }
  }
}
