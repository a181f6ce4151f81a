import Foundation

/// One case of the public conformance tests of CEL, as the shared test data hold it.
struct ConformanceRow: Decodable, CustomStringConvertible {
  /// What should come out.
  struct Expectation: Decodable {
    var value: ConformanceValue?
    var error: [String]?
  }

  var file: String
  var section: String
  var name: String
  var expr: String
  var expect: Expectation
  var bindings: [String: ConformanceValue]?
  var tier: String
  /// Whether the expression is run without being checked before.
  var disable_check: Bool?

  /// Which case it is.
  var description: String { "\(file)/\(section)/\(name)" }
}
