package import ActivityLogs
package import Diagnostics

/// What the logs of an assessment hold, and what can be measured with them, before anything is scored.
package struct LogProfile: Sendable {
  /// How many events have some value.
  package struct Tally: Sendable, Hashable {
    /// The value as the log has it: a unit's id, a term, a field's name; empty where the log says nothing.
    package var name: String
    /// What people call it.
    package var title: LocalizedText
    /// The number of events.
    package var count: Int

    /// Makes a tally.
    package init(name: String, title: LocalizedText, count: Int) {
      self.name = name
      self.title = title
      self.count = count
    }
  }

  /// What a file holds.
  package struct File: Sendable, Hashable {
    /// Its name as the assessment gives it.
    package var name: String
    /// The records read.
    package var records: Int
    /// Whether their number is one at which exports are cut off.
    package var looksCutOff: Bool
    /// Records whose first event is earlier than one before it in the file.
    package var outOfOrder: Int

    /// Makes a file.
    package init(name: String, records: Int, looksCutOff: Bool, outOfOrder: Int) {
      self.name = name
      self.records = records
      self.looksCutOff = looksCutOff
      self.outOfOrder = outOfOrder
    }
  }

  /// The events of a unit's own, month by month.
  package struct Months: Sendable, Hashable {
    /// The unit's id and name.
    package var unit: String
    package var name: String
    /// Whether the unit is a community, of which events are expected.
    package var isCommunity: Bool
    /// The numbers, in the order of `months`.
    package var counts: [Int]
    /// The months of the period without any event of the unit.
    package var gaps: [CalendarMonth]

    /// Makes a row.
    package init(unit: String, name: String, isCommunity: Bool = true, counts: [Int], gaps: [CalendarMonth]) {
      self.unit = unit
      self.name = name
      self.isCommunity = isCommunity
      self.counts = counts
      self.gaps = gaps
    }
  }

  /// The assessment's name and what people call it.
  package var id: String
  package var title: LocalizedText?
  /// The period as the assessment states it.
  package var period: PeriodText
  /// What became of the records, bad ones tolerated however many there are.
  package var logs: LogSummary
  /// The files, in the order of the assessment.
  package var files: [File]
  /// The first and last time of an event, as texts in the period's zone.
  package var span: (first: String, last: String)?
  /// The months from the first event or the period's beginning to the last event or the period's end.
  package var months: [CalendarMonth]
  /// The months of the period.
  package var periodMonths: [CalendarMonth]
  /// The events of each unit by month, in the order of the unit tree; units of which none is expected, the levels above
  /// communities without any event of their own, are left out.
  package var units: [Months]
  /// The events of each actor.
  package var actors: [Tally]
  /// The events of each activity of the vocabulary, most first; those without any come last.
  package var activities: [Tally]
  /// The events of each source, most first.
  package var sources: [Tally]
  /// By field and attribute that a log has or an indicator needs, the number of events without it.
  package var missing: [Tally]
  /// Words that nothing is called by.
  package var unknownWords: [UnknownWord]
  /// Events before and after the period.
  package var before: Int
  package var after: Int
  /// Events of which only the day, the month or the year is known.
  package var coarse: Int
  /// Events at midnight to the second, which may be days in disguise.
  package var midnight: Int
  /// Events that say they were recorded before they happened.
  package var recordedTooEarly: Int
  /// Events that say the same as another in every field but `id`.
  package var duplicates: Int
  /// Cases in which two events have the same time, so that their order cannot be told.
  package var tiedCases: Int
  /// Cases in all.
  package var cases: Int
  /// What each indicator finds in the logs, in the order of the rubric.
  package var indicators: [IndicatorFeed]
  /// What is wrong with the logs, and what else was found.
  package var diagnostics: [Diagnostic]

  /// Events outside the period.
  package var outside: Int { before + after }

  /// Whether a file cannot be used or a record is bad, so that something has to be mended or the assessment has to say
  /// that it puts up with it.
  package var hasFaults: Bool { diagnostics.hasErrors || logs.setAside > 0 }
}
