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
    var rules = TimeRules(formats: [TimeFormat.iso8601].compactMap(\.self))
    guard let node,
      let reader = YAMLMappingReader(node, as: MappingLanguage.time, diagnostics: &diagnostics)
    else { return rules }
    if let node = reader.node("zone"), let name = node.text(&diagnostics) {
      switch zones(name) {
      case .success(let zone): rules.zone = zone
      case .failure(let failure): diagnostics.append(Diagnostic(failure.message, at: node.place))
      }
    }
    if let node = reader.node("dst"),
      let changes = YAMLMappingReader(node, as: MappingLanguage.clockChanges, diagnostics: &diagnostics)
    {
      rules.missing = changes.node("missing")?.choice(TimeResolution.Missing.self, &diagnostics) ?? .error
      rules.ambiguous = changes.node("ambiguous")?.choice(TimeResolution.Ambiguous.self, &diagnostics) ?? .error
    }
    if let node = reader.node("formats") {
      let formats = formats(node, hasZone: reader.node("zone") != nil, &diagnostics)
      if !formats.isEmpty { rules.formats = formats }
    }
    return rules
  }

  private static func formats(
    _ node: YAMLNode, hasZone: Bool, _ diagnostics: inout [Diagnostic]
  ) -> [TimeFormat] {
    (node.sequence(&diagnostics) ?? []).compactMap { item -> TimeFormat? in
      guard let text = item.text(&diagnostics), let scalar = item.scalar else { return nil }
      do throws(TimeFormatFailure) {
        let format = try TimeFormat(text)
        if !hasZone, needsZone(text) {
          diagnostics.append(Diagnostic(.zoneNeeded, ["text": ShownText.of(text)], at: item.place))
        }
        return format
      } catch {
        let problem = error.problem
        let near = Spelling.nearest(to: text, among: TimeFormat.known)
        diagnostics.append(
          Diagnostic(
            .timeFormatInvalid,
            ["text": ShownText.of(text), "problem.en": problem.english, "problem.zh": problem.chinese],
            at: scalar.place(of: error.range), notes: .didYouMean(near)))
        return nil
      }
    }
  }

  /// Whether a format states a time of day and never an offset.
  private static func needsZone(_ format: String) -> Bool {
    guard !TimeFormat.known.contains(format) else { return format.hasPrefix("excel-serial") }
    return format.utf8.contains(UInt8(ascii: "H")) || format.utf8.contains(UInt8(ascii: "h"))
  }
}

extension TimeFormat {
  /// ISO 8601.
  fileprivate static var iso8601: TimeFormat? { try? TimeFormat("iso8601") }
}

extension TimeFormatFailure {
  /// What is wrong, as the end of a sentence.
  fileprivate var problem: LocalizedText {
    switch reason {
    case .empty: LocalizedText(english: "nothing stands in it", chinese: "其中没有内容")
    case .unknownLetters(let letters):
      LocalizedText(
        english: "“\(letters)” stands for no part of a time; put letters that mean themselves between single quotes",
        chinese: "“\(letters)”不代表时间的任何部分；按原样的字母请放在单引号中")
    case .shortYear: LocalizedText(english: "a year has four digits, yyyy", chinese: "年份要四位，写 yyyy")
    case .wrongWidth(let letter):
      LocalizedText(english: "so many “\(letter)” have no meaning", chinese: "这么多个“\(letter)”没有意义")
    case .twice(let letter): LocalizedText(english: "“\(letter)” stands twice", chinese: "“\(letter)”出现两次")
    case .missing(let part, let other):
      LocalizedText(english: "“\(other)” needs “\(part)” too", chinese: "有“\(other)”就还要有“\(part)”")
    case .noEnd(let letter):
      LocalizedText(
        english: "nobody can say where “\(letter)” ends; write it twice, or something between the digits",
        chinese: "无法确定“\(letter)”在哪里结束；请写两个，或在数字之间加分隔")
    case .needlessHalf:
      LocalizedText(english: "“a” goes with “h”, not with “H”", chinese: "“a”要与“h”同用，不与“H”同用")
    case .openQuote: LocalizedText(english: "a quote is never closed", chinese: "引号没有关闭")
    }
  }
}
