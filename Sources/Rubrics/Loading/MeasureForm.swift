internal import Diagnostics

/// A form of measure: what it is, and how it is read from a rubric.
///
/// To add one, write a file `Measures/NAMEReading.swift` and put its type into `MeasureCatalogue.forms`.
protocol MeasureForm: Sendable {
  /// What the form is.
  static var specification: MeasureSpecification { get }

  /// The parameter for which a bare list stands, or `nil` where the form needs a mapping.
  static var listParameter: String? { get }

  /// Reads the parameters of a measure of this form.
  /// - Returns: the measure, or `nil` where something that it cannot do without is wrong; then an error was reported.
  static func read(_ parameters: MeasureParameters, _ diagnostics: inout [Diagnostic]) -> MeasureDefinition?
}

extension MeasureForm {
  /// Most forms need a mapping.
  static var listParameter: String? { nil }
}
