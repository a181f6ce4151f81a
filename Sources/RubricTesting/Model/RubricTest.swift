package import ActivityLogs
package import Diagnostics
package import Measurement
package import Quantities

/// A small log with all that belongs to it, and what must come of it.
package struct RubricTest: Sendable {
  /// What happens in it.
  package var title: LocalizedText
  /// The time that is evaluated.
  package var period: Period
  /// The units.
  package var units: UnitTree
  /// What measures look up beside the events.
  package var tables: MeasureTables
  /// Which sources were supplied, if the test says.
  package var sources: SourceCoverage?
  /// The ratings.
  package var judgements: [Judgement]
  /// The events.
  package var events: [TestEvent]
  /// What must come of it, in the order of the file; at least one.
  package var expectations: [TestExpectation]
  /// Where it stands: the place of its title.
  package var place: SourcePlace
}
