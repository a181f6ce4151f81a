package import ActivityLogs
package import Diagnostics
package import Quantities
package import Robustness
package import YAMLDocuments

/// An assessment as its file states it: which rubric, which period, which units, which logs.
package struct AssessmentDefinition: Sendable {
  /// A group of log files whose records share one space of ids.
  package struct LogEntry: Sendable {
    /// File names or patterns, relative to the assessment file's folder, with their places in it.
    package var patterns: [FilePattern]
    /// The mapping by which events are made of the records, if they are not events already.
    package var mapping: FilePattern?
  }

  /// A file name or pattern, and where the assessment states it.
  package struct FilePattern: Sendable {
    /// The name; `*` and `?` stand for any characters and any one character of a name.
    package var text: String
    /// Where it is stated.
    package var place: SourcePlace
  }

  /// The assessment's name.
  package var id: String
  /// What people call it.
  package var title: LocalizedText?
  /// What every reader must know first.
  package var notice: LocalizedText?
  /// The rubric's folder.
  package var rubric: FilePattern
  /// The rubric's profile by which to evaluate; `nil` for all indicators.
  package var profile: FilePattern?
  /// The period in the words of the file.
  package var periodText: PeriodText
  /// The period.
  package var period: Period
  /// The table of units.
  package var communities: FilePattern
  /// The table of further facts.
  package var facts: FilePattern?
  /// The table of source coverage.
  package var sources: FilePattern?
  /// The table of residents by group.
  package var strata: FilePattern?
  /// The files of working-day calendars.
  package var calendars: [FilePattern]
  /// The logs, in the order of the file.
  package var logs: [LogEntry]
  /// The seals that the logs are checked against.
  package var seals: SealRules?
  /// The files of waivers.
  package var waivers: [FilePattern] = []
  /// Who evaluates.
  package var assessor: Assessor?
  /// The file of the evaluation's own stages.
  package var stages: FilePattern?
  /// The files of judgements.
  package var judgements: [FilePattern]
  /// For how many years after a tie has ended an assessor may not rate those whom it tied him to, at least 0.
  package var coolingOff = 0
  /// The share of bad records above which a run stops, 0…1.
  package var badRecordLimit: ExactDecimal
  /// What happens to events of units that are not listed.
  package var unknownUnits: IntakeRules.UnknownUnits
  /// What happens to exact duplicates.
  package var duplicates: IntakeRules.Duplicates
  /// What the logs are known again by.
  package var logDigest: LogDigest
  /// How sure scores and ranks are is looked at in this way; `nil` where it is not looked at.
  package var robustness: RobustnessSettings?
  /// The public value from which every choice by lot is derived.
  package var seed: String
  /// The file's content as its author wrote it.
  package var document: YAMLNode
}
