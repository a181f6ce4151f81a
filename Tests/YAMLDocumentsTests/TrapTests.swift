import Diagnostics
import Foundation
import Quantities
import TestSupport
import Testing
import YAMLDocuments

/// The loader traps: each is treated as the list of traps says.
@Suite struct TrapTests {
  private static let traps = "vectors/yaml/rubric_loader_traps.jsonl"

  @Test(.enabled(if: Repository.shared(traps) != nil))
  func treatsEachTrapAsExpected() throws {
    let file = try #require(Repository.shared(Self.traps))
    var compared = 0
    for line in try Repository.bytes(file).split(separator: UInt8(ascii: "\n")) {
      let trap = try #require(try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
      let name = try #require(trap["id"] as? String)
      let expected = try #require(trap["expect"] as? String)
      compared += 1
      let outcome = try Outcome(of: trap)
      switch expected {
      case "accept": #expect(outcome.problems.isEmpty && outcome.document != nil, "\(name): \(outcome.problems)")
      case "warn": #expect(outcome.problems.map(\.severity) == [.warning] && outcome.document != nil, "\(name)")
      case "reject": #expect(outcome.isRefused, "\(name)")
      case "reject_or_warn": #expect(!outcome.problems.isEmpty, "\(name)")
      case "accept_string": #expect(outcome.values.allSatisfy(\.isText) && !outcome.isRefused, "\(name)")
      case "accept_number": #expect(outcome.values.allSatisfy(\.isNumber) && !outcome.isRefused, "\(name)")
      case "accept_bool": #expect(outcome.values == [.truth(true)] && !outcome.isRefused, "\(name)")
      case "accept_null": #expect(outcome.values == [.null] && !outcome.isRefused, "\(name)")
      // Where a policy decides, ours is to refuse.
      case "reject_or_accept_by_policy", "accept_or_reject_by_policy": #expect(outcome.isRefused, "\(name)")
      case "accept_or_reject_ambiguous":
        let agrees = trap["differs"] as? Bool == false
        #expect(outcome.values == (agrees ? [.number(.zero)] : [.ambiguous]), "\(name)")
      default: Issue.record("\(name): unknown expectation \(expected)")
      }
      try compareValue(outcome, trap, name)
    }
    #expect(compared == 72)
  }

  /// Compares the text of an accepted document where the list gives it.
  private func compareValue(_ outcome: Outcome, _ trap: [String: Any], _ name: String) throws {
    guard let expected = trap["value"] as? [String: Any], trap["expect"] as? String == "accept" else { return }
    guard case .mapping(let entries) = outcome.document?.root.content else { return }
    #expect(entries.count == expected.count, "\(name)")
    for entry in entries {
      let value = try #require(expected[entry.keyText], "\(name)")
      if let text = value as? String { #expect(entry.value.scalar?.text == text, "\(name)") }
    }
  }

  /// What becomes of a trap.
  private struct Outcome {
    /// The document, if one came back.
    let document: YAMLDocument?
    /// What was reported, by the parser or by the readers that the trap calls for.
    var problems: [Diagnostic] = []
    /// What the scalars under the root's keys mean by the core schema.
    var values: [YAMLCoreValue] = []

    /// Reads a trap the way a rubric is read.
    init(of trap: [String: Any]) throws {
      let bytes: [UInt8]
      if let encoded = trap["yaml_b64"] as? String {
        bytes = [UInt8](try #require(Data(base64Encoded: encoded)))
      } else {
        bytes = Array(try #require(trap["yaml"] as? String).utf8)
      }
      // One trap nests sequences from the root on; all others are about mappings.
      let shape: YAMLRootShape = trap["id"] as? String == "deep_flow_64" ? .mappingOrSequence : .mapping
      document = YAMLDocument.parse(
        SourceFile(name: "陷阱.yaml", bytes: bytes), root: shape, diagnostics: &problems)
      guard let root = document?.root, case .mapping(let entries) = root.content else { return }
      values = entries.flatMap { $0.value.oneOrMore() }.compactMap { $0.scalar?.coreValue }
      let category = trap["category"] as? String
      if category == "schema" {
        _ = YAMLMappingReader(
          root, of: LocalizedText("rubric"), knownKeys: ["rubric", "edition"], diagnostics: &problems)
      }
      if category == "float" {
        for entry in entries {
          if entry.keyText == "version" {
            _ = entry.value.unmistakableText(&problems)
          } else if values == [.outOfRange] {
            _ = entry.value.decimal(&problems)
          }
        }
      }
    }

    /// Whether the trap was reported as an error.
    var isRefused: Bool { problems.hasErrors }
  }
}

extension YAMLCoreValue {
  /// Whether the value is text.
  fileprivate var isText: Bool { if case .text = self { true } else { false } }

  /// Whether the value is a number.
  fileprivate var isNumber: Bool { if case .number = self { true } else { false } }
}
