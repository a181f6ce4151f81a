package import Measurement

/// The records behind each indicator at each unit, with what a reader needs to find them in the logs.
package struct EvidenceListing: Sendable {
  /// A record behind a figure.
  package struct Entry: Sendable, Hashable {
    /// What it did for the figure.
    package var verdict: EvidenceVerdict
    /// The log file's name as the assessment gives it.
    package var file: String
    /// The line on which the record begins, or its row, from 1.
    package var line: Int
    /// Where its bytes stand in the text that the file holds, where it is a text.
    package var bytes: Range<Int>?
    /// The record's own id, time and activity, as it states them.
    package var id: String
    package var time: String
    package var activity: String

    /// Makes an entry.
    package init(
      verdict: EvidenceVerdict, file: String, line: Int, bytes: Range<Int>?, id: String, time: String, activity: String
    ) {
      self.verdict = verdict
      self.file = file
      self.line = line
      self.bytes = bytes
      self.id = id
      self.time = time
      self.activity = activity
    }
  }

  /// The records drawn for an indicator at a unit, and how many there are in all.
  package struct Sample: Sendable, Hashable {
    /// The indicator's id.
    package var indicator: String
    /// The unit's id and level.
    package var unit: String
    package var level: String
    /// The number of records that could have been drawn.
    package var total: Int
    /// The records drawn, by file and place.
    package var entries: [Entry]

    /// Makes a sample.
    package init(indicator: String, unit: String, level: String, total: Int, entries: [Entry]) {
      self.indicator = indicator
      self.unit = unit
      self.level = level
      self.total = total
      self.entries = entries
    }
  }

  /// The samples, by the rubric's indicators and then the tree's units; those without a record are left out.
  package var samples: [Sample]

  /// Makes a listing.
  package init(samples: [Sample] = []) { self.samples = samples }

  /// The sample of an indicator at a unit.
  package func sample(indicator: String, unit: String, level: String) -> Sample? {
    samples.first { $0.indicator == indicator && $0.unit == unit && $0.level == level }
  }

  /// The listing as files of a bundle: one table an indicator, `evidence/ID.csv`.
  package var files: [Bundle.File] {
    let header = ["unit", "level", "verdict", "file", "line", "offset", "length", "id", "time", "activity"]
    var writers: [String: CSVWriter] = [:]
    for sample in samples {
      var writer = writers[sample.indicator] ?? CSVWriter(header: header)
      for entry in sample.entries {
        writer.row([
          .text(sample.unit), .text(sample.level), .text(entry.verdict.rawValue), .text(entry.file),
          .number(String(entry.line)), .number(entry.bytes.map { String($0.lowerBound) } ?? ""),
          .number(entry.bytes.map { String($0.count) } ?? ""), .text(entry.id), .text(entry.time),
          .text(entry.activity),
        ])
      }
      writers[sample.indicator] = writer
    }
    return writers.map { Bundle.File(path: "evidence/\($0.key).csv", bytes: $0.value.bytes) }
  }
}

extension CSVWriter {
  /// Starts with a header row.
  init(header: [String]) {
    self.init()
    row(header.map { .text($0) })
  }
}
