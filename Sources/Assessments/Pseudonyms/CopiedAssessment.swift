internal import CanonicalJSON
internal import Diagnostics
internal import Quantities

/// The text of the assessment file of an assessor's copy: the same assessment over the files of the copy.
struct CopiedAssessment {
  /// The assessment that is copied.
  let definition: AssessmentDefinition
  /// By key of the assessment, the files of the copy that it names there.
  let files: [String: [String]]
  /// The files of events, each a `logs` entry.
  let logs: [String]

  /// The file's text.
  var text: String {
    var lines = ["assessment: \(quoted(definition.id))"]
    if let title = definition.title { lines.append("title: \(quoted(title))") }
    if let notice = definition.notice { lines.append("notice: \(quoted(notice))") }
    if let profile = definition.profile { lines.append("profile: \(quoted(profile.text))") }
    let period = definition.periodText
    lines += [
      "rubric: rubric",
      "period: {from: \(quoted(period.from)), to: \(quoted(period.to)), zone: \(quoted(period.zone))}",
    ]
    if definition.period.cutoff != definition.period.to {
      lines.append("cutoff: \(quoted(LogTime(definition.period.cutoff).text(in: definition.period.zone)))")
    }
    for key in ["communities", "facts", "sources", "strata"] {
      if let file = files[key]?.first { lines.append("\(key): \(quoted(file))") }
    }
    for key in ["calendar", "judgements"] {
      if let files = files[key], !files.isEmpty {
        lines.append("\(key): [\(files.map(quoted).joined(separator: ", "))]")
      }
    }
    if definition.coolingOff > 0 { lines.append("cooling-off: \(definition.coolingOff)") }
    if !logs.isEmpty {
      lines.append("logs:")
      lines += logs.map { "  - {files: \(quoted($0))}" }
    }
    if definition.logDigest == .events { lines.append("log-digest: events") }
    if !definition.seed.isEmpty { lines.append("seed: \(quoted(definition.seed))") }
    return lines.map { $0 + "\n" }.joined()
  }

  private func quoted(_ text: LocalizedText) -> String {
    "{zh: \(quoted(text.chinese)), en: \(quoted(text.english))}"
  }

  /// A text between double quotes, as JSON and YAML write it alike.
  private func quoted(_ text: String) -> String {
    String(decoding: JSONValue.string(text).canonicalBytes, as: UTF8.self)
  }
}
