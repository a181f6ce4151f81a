internal import ActivityLogs
internal import Measurement
internal import Quantities
internal import RecordReaders
internal import Rubrics

extension EvidenceListing {
  /// Lists the records drawn for the indicators of a rubric and for the quantities that its rules ask about, which rest
  /// on records as indicators do; the logs are read once more for what the records say of themselves.
  /// - Parameters:
  ///   - units: the tree's units.
  ///   - logs: the logs that were measured.
  ///   - zone: the zone of civil days.
  init(
    of measurements: Measurements, rubric: Rubric, units: [Unit], logs: [Preparation.Log], zone: TimeZoneRules
  ) {
    let files = logs.flatMap(\.files)
    let names = rubric.indicators.map(\.id.description) + rubric.measures.map(\.name)
    var drawn: [(name: String, unit: Int, sample: EvidenceSample)] = []
    for (index, name) in names.enumerated() {
      let measure = index - rubric.indicators.count
      for unit in units.indices {
        let sample =
          measure < 0
          ? measurements.evidence(unit: unit, indicator: index) : measurements.evidence(unit: unit, measure: measure)
        if !sample.records.isEmpty { drawn.append((name, unit, sample)) }
      }
    }
    let descriptions = RecordDescriptions(
      of: Set(drawn.flatMap { $0.sample.records.map(\.place) }), in: logs.map(\.entry), zone: zone)
    let samples = drawn.map { name, unit, sample in
      let entries = sample.records.compactMap { record -> Entry? in
        guard files.indices.contains(record.place.file) else { return nil }
        return Entry(
          verdict: record.verdict, file: files[record.place.file].name, place: record.place,
          description: descriptions[record.place])
      }
      return Sample(
        indicator: name, unit: units[unit].id, level: units[unit].level.rawValue, total: sample.total, entries: entries)
    }
    self.init(samples: samples)
  }
}

extension EvidenceListing.Entry {
  /// Makes the entry of a record.
  fileprivate init(
    verdict: EvidenceVerdict, file: String, place: RecordPlace, description: RecordDescriptions.Description
  ) {
    self.init(
      verdict: verdict, file: file, line: place.line, bytes: place.bytes, id: description.id, time: description.time,
      activity: description.activity)
  }
}
