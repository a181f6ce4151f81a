import Foundation

/// One case of the public conformance tests of CEL, as the shared test data hold it.
struct ConformanceRow: Decodable, CustomStringConvertible {
  /// A value in the tests' own form; only the scalars are told apart.
  struct Scalar: Decodable {
    var bool: Bool?
    var string: String?
    var int: String?
    var uint: String?
    var double: String?
  }

  /// What should come out.
  struct Expectation: Decodable {
    var value: Scalar?
    var error: [String]?
  }

  var file: String
  var section: String
  var name: String
  var expr: String
  var expect: Expectation
  var bindings: [String: Scalar]?
  var needs: [String]
  var tier: String
  var disable_check: Bool?

  /// Which case it is.
  var description: String { "\(file)/\(section)/\(name)" }
}
