internal import Diagnostics
internal import Quantities
internal import RecordReaders
internal import YAMLDocuments

/// Reads `time` of a mapping.
enum TimeRulesReading {
  /// Reads it; without it times are read by ISO 8601, and need an offset.
  static func read(
    _ node: YAMLNode?, zones: (String) -> Result<TimeZoneRules, ZoneFailure>, _ diagnostics: inout [Diagnostic]
  ) -> TimeRules {
    var rules = TimeRules(zone: nil, resolution: TimeResolution(), formats: [.iso8601])
    guard let node,
      let reader = YAMLMappingReader(node, as: MappingLanguage.time, diagnostics: &diagnostics)
    else { return rules }
    if let node = reader.node("zone"), let name = node.text(&diagnostics) {
      switch zones(name) {
      case .success(let zone): rules.zone = zone
      case .failure(let failure): diagnostics.append(Diagnostic(failure.message, at: node.place))
      }
    }
    rules.resolution = reader.node("dst").flatMap { resolution($0, &diagnostics) } ?? TimeResolution()
    let formats = reader.node("formats").map { self.formats($0, &diagnostics) } ?? []
    if !formats.isEmpty { rules.formats = formats }
    return rules
  }

  private static func resolution(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> TimeResolution? {
    guard let reader = YAMLMappingReader(node, as: MappingLanguage.clockChanges, diagnostics: &diagnostics) else {
      return nil
    }
    let missing = reader.node("missing")?.choice(TimeResolution.Missing.self, &diagnostics)
    let ambiguous = reader.node("ambiguous")?.choice(TimeResolution.Ambiguous.self, &diagnostics)
    return TimeResolution(missing: missing ?? .error, ambiguous: ambiguous ?? .error)
  }

  private static func formats(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> [TimeFormat] {
    (node.sequence(&diagnostics) ?? []).compactMap { item -> TimeFormat? in
      guard let text = item.text(&diagnostics) else { return nil }
      if let format = TimeFormat(text) { return format }
      let near = Spelling.nearest(to: text, among: ["iso8601", "excel-serial", "unix-seconds", "unix-milliseconds"])
      diagnostics.append(
        Diagnostic(.timeFormatInvalid, ["text": ShownText.of(text)], at: item.place, notes: .didYouMean(near)))
      return nil
    }
  }
}
