import Quantities
import Testing

extension CivilDate {
  /// The date that a text such as `2024-05-01` names.
  static func on(_ text: String) throws -> CivilDate { try #require(CivilDate(text), "\(text)") }
}
