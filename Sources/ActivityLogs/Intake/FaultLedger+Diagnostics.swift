internal import Diagnostics
internal import RecordReaders

extension FaultLedger {
  /// The entries as diagnostics, in their order.
  /// - Parameters:
  ///   - severity: what the faults mean for the run.
  ///   - logs: the logs whose files places refer to.
  func diagnostics(severity: Severity, logs: [LogEntry], rules: IntakeRules) -> [Diagnostic] {
    let files = logs.flatMap(\.files)
    let locator = RecordLocator(logs: logs)
    var result = entries.map { entry in
      let fault = entry.fault.fault
      var place = locator.place(of: fault.place, column: fault.column)
      if let position = fault.position { place.span = SourceSpan(at: position) }
      var notes = notes(for: entry.fault.help, locator: locator, rules: rules)
      if entry.count > 1 {
        let places = Self.text(of: entry.others, complete: entry.others.count == entry.count - 1, files: files)
        notes.append(
          Diagnostic.Note(Message(.sameAgain, ["count": String(entry.count - 1), "places": places])))
      }
      return Diagnostic(fault.message, at: place, severity: severity, notes: notes)
    }
    if notShown > 0 {
      result.append(Diagnostic(Message(.moreKinds, ["count": String(notShown)]), severity: severity))
    }
    return result
  }

  private func notes(for help: IntakeFault.Help, locator: RecordLocator, rules: IntakeRules) -> [Diagnostic.Note] {
    switch help {
    case .none: return []
    case .nearActor(let word): return .didYouMean(Spelling.nearest(to: word, among: Actor.allCases.map(\.rawValue)))
    case .nearActivity(let word):
      return .didYouMean(Spelling.nearest(to: word, among: rules.vocabulary.activities.keys))
    case .nearUnit(let word, let level):
      let others = UnitLevel.allCases.filter { rules.units.index(of: word, level: $0) != nil }
      if let other = others.first {
        let arguments = ["value": ShownText.of(word), "level": other.rawValue]
        return [Diagnostic.Note(Message(.unitOnOtherLevel, arguments))]
      }
      return .didYouMean(
        Spelling.nearest(to: word, among: rules.units.units.filter { $0.level == level }.map(\.id)))
    case .otherRecord(let place): return [Diagnostic.Note(Message(.firstHere), at: locator.place(of: place))]
    }
  }

  /// Places as `a.csv:3, 5, b.csv:2`.
  private static func text(of places: [RecordPlace], complete: Bool, files: [LogFile]) -> String {
    var parts: [String] = []
    var file = -1
    for place in places {
      let name = files.indices.contains(place.file) ? files[place.file].name : ""
      parts.append(place.file == file ? String(place.line) : "\(name):\(place.line)")
      file = place.file
    }
    return parts.joined(separator: ", ") + (complete ? "" : ", …")
  }
}
