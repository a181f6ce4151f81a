internal import ActivityLogs
package import Diagnostics
internal import Quantities
internal import YAMLDocuments

extension Waiver {
  /// Reads a file of waivers.
  package static func load(
    _ source: SourceFile, zones: ZoneDirectory, diagnostics: inout [Diagnostic]
  ) -> [Waiver] {
    guard let document = YAMLDocument.parse(source, diagnostics: &diagnostics),
      let root = YAMLMappingReader(document.root, as: AssessmentLanguage.waivers, diagnostics: &diagnostics),
      let items = root.required("waivers", &diagnostics)?.sequence(&diagnostics)
    else { return [] }
    _ = root.node("plumbline")?.wholeNumber(in: 1...1, &diagnostics)
    return items.compactMap { read($0, zones: zones, diagnostics: &diagnostics) }
  }

  private static func read(_ node: YAMLNode, zones: ZoneDirectory, diagnostics: inout [Diagnostic]) -> Waiver? {
    guard let reader = YAMLMappingReader(node, as: AssessmentLanguage.waiver, diagnostics: &diagnostics) else {
      return nil
    }
    let indicator = reader.required("indicator", &diagnostics)?.text(&diagnostics)
    let unit = reader.required("unit", &diagnostics)?.text(&diagnostics)
    let approver = reader.required("approver", &diagnostics)?.text(&diagnostics)
    let reason = reader.required("reason", &diagnostics)?.localizedText(&diagnostics)
    let from = reader.required("from", &diagnostics)
    let until = reader.required("until", &diagnostics)
    guard let zoneNode = reader.required("zone", &diagnostics), let zone = zoneNode.text(&diagnostics) else {
      return nil
    }
    let rules: TimeZoneRules
    switch zones.rules(for: zone) {
    case .success(let found): rules = found
    case .failure(let failure):
      diagnostics.append(Diagnostic(failure.message, at: zoneNode.place))
      return nil
    }
    guard let indicator, let unit, let approver, let reason, let from, let until,
      let start = time(from, rules, &diagnostics), let end = time(until, rules, &diagnostics)
    else { return nil }
    guard start.time.start < end.time.start else {
      diagnostics.append(
        Diagnostic(.waiverEmpty, ["from": start.text, "until": end.text], at: until.place))
      return nil
    }
    return Waiver(
      indicator: indicator, unit: unit, approver: approver, reason: reason, from: start.time.start,
      until: end.time.start, fromText: start.text, untilText: end.text, zone: zone, place: node.place)
  }

  private static func time(
    _ node: YAMLNode, _ zone: TimeZoneRules, _ diagnostics: inout [Diagnostic]
  ) -> (time: LogTime, text: String)? {
    guard let text = node.text(&diagnostics) else { return nil }
    guard let time = try? LogTime(parsing: Array(text.utf8), zone: zone) else {
      diagnostics.append(Diagnostic(.periodTimeInvalid, ["text": text], at: node.place))
      return nil
    }
    return (time, text)
  }
}
