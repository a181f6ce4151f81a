import Foundation
import TestSupport
import Testing

@testable import YAMLDocuments

/// The wrapper reports exactly what libyaml finds.
@Suite struct EventParserTests {
  private static let suite = "vectors/yaml/yaml-test-suite-libyaml-pass.jsonl"

  @Test(.enabled(if: Repository.shared(suite) != nil))
  func givesTheEventsOfTheYAMLTestSuite() throws {
    let file = try #require(Repository.shared(Self.suite))
    var compared = 0
    for line in try Repository.bytes(file).split(separator: UInt8(ascii: "\n")) {
      let object = try #require(try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
      let name = try #require(object["id"] as? String)
      let yaml = try #require(object["in_yaml"] as? String)
      let expected = try #require(object["events"] as? String)
      let isAccepted = object["libyaml_0_2_5"] as? String == "ok_events"
      let (events, failure) = eventText(Array(yaml.utf8))
      #expect((failure == nil) == isAccepted, "\(name)")
      if isAccepted { #expect(events == expected, "\(name)") }
      compared += 1
    }
    #expect(compared == 330)
  }

  @Test func stopsWhenItHasBeenHeardEnoughOf() throws {
    let parser = try EventParser()
    var count = 0
    try parser.parse(Array("- 甲\n- 乙\n- [\n".utf8)[...]) { _ in
      count += 1
      return count < 4
    }
    #expect(count == 4)
  }

  @Test func readsNothingFromNothing() {
    #expect(eventText([]).events == "+STR\n-STR\n")
  }

  /// The events of a text in the notation of the YAML test suite, and why they end where they do.
  private func eventText(_ bytes: [UInt8]) -> (events: String, failure: ParserFailure?) {
    var text = ""
    do throws(ParserFailure) {
      try EventParser().parse(bytes[...]) { event in
        text += notation(event.kind) + "\n"
        return true
      }
    } catch {
      return (text, error)
    }
    return (text, nil)
  }

  private func notation(_ kind: ParserEvent.Kind) -> String {
    switch kind {
    case .streamStart: "+STR"
    case .streamEnd: "-STR"
    case .documentStart(let isExplicit, _): "+DOC" + (isExplicit ? " ---" : "")
    case .documentEnd(let isExplicit): "-DOC" + (isExplicit ? " ..." : "")
    case .alias(let name): "=ALI *" + name
    case .scalar(let text, let style, let properties): "=VAL" + notation(properties) + " " + mark(style) + escaped(text)
    case .sequenceStart(let isFlow, let properties): "+SEQ" + (isFlow ? " []" : "") + notation(properties)
    case .sequenceEnd: "-SEQ"
    case .mappingStart(let isFlow, let properties): "+MAP" + (isFlow ? " {}" : "") + notation(properties)
    case .mappingEnd: "-MAP"
    }
  }

  private func notation(_ properties: ParserEvent.Properties) -> String {
    (properties.anchor.map { " &" + $0 } ?? "") + (properties.tag.map { " <" + $0 + ">" } ?? "")
  }

  private func mark(_ style: YAMLScalarStyle) -> String {
    switch style {
    case .plain: ":"
    case .singleQuoted: "'"
    case .doubleQuoted: "\""
    case .literal: "|"
    case .folded: ">"
    }
  }

  private func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\": "\\\\"
      case "\n": "\\n"
      case "\t": "\\t"
      case "\r": "\\r"
      case "\u{8}": "\\b"
      default: String(scalar)
      }
    }.joined()
  }
}
