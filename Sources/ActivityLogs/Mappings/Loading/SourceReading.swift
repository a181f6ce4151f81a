internal import Diagnostics
internal import RecordReaders
internal import TextEncodings
internal import YAMLDocuments

/// Reads `source` of a mapping.
enum SourceReading {
  /// Reads it.
  /// - Returns: `nil` where the node is no mapping; an error was reported then.
  static func read(
    _ node: YAMLNode, _ diagnostics: inout [Diagnostic]
  ) -> (options: SourceOptions, digest: String?)? {
    guard let reader = YAMLMappingReader(node, as: MappingLanguage.source, diagnostics: &diagnostics) else {
      return nil
    }
    var options = SourceOptions()
    if let text = reader.node("format")?.choice(among: MappingLanguage.formats, &diagnostics) {
      options.format = text == "ocel2" ? .ocel : SourceFormat(rawValue: text)
    }
    options.encoding = reader.node("encoding")?.choice(TextEncoding.self, &diagnostics) ?? .utf8
    options.delimiter = reader.node("delimiter").flatMap { delimiter($0, &diagnostics) }
    options.headerRows = reader.node("header")?.wholeNumber(in: 0...16, &diagnostics) ?? 1
    options.skippedRows = reader.node("skip")?.wholeNumber(in: 0...1_000_000, &diagnostics) ?? 0
    options.sheet = reader.node("sheet").flatMap { sheet($0, &diagnostics) }
    options.stripped = reader.node("strip").flatMap { stripped($0, &diagnostics) }
    options.records = reader.node("records").flatMap { pointer($0, &diagnostics) }
    options.flatten = reader.node("flatten")?.text(&diagnostics)
    options.sectionPattern = reader.node("sections")?.text(&diagnostics)
    let digest = reader.node("sha256").flatMap { Self.digest(of: $0, &diagnostics) }
    refuseWhatTheFormatHasNot(reader, format: options.format, &diagnostics)
    return (options, digest)
  }

  private static func delimiter(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> UInt8? {
    guard let text = node.text(mayBeEmpty: true, &diagnostics) else { return nil }
    if text == "tab" { return UInt8(ascii: "\t") }
    let bytes = Array(text.utf8)
    let forbidden = [UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"), 0]
    if bytes.count == 1, bytes[0] < 0x80, !forbidden.contains(bytes[0]) { return bytes[0] }
    diagnostics.append(Diagnostic(.delimiterInvalid, ["text": ShownText.of(text)], at: node.place))
    return nil
  }

  private static func sheet(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> SourceOptions.Sheet? {
    guard let text = node.text(&diagnostics) else { return nil }
    // A sheet can be called 2024: in quotes it is its name.
    if node.scalar?.style == .plain, let number = Int(text), number > 0 { return .numbered(number) }
    return .named(text)
  }

  private static func stripped(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> SourceOptions.Stripped? {
    guard let reader = YAMLMappingReader(node, as: MappingLanguage.strip, diagnostics: &diagnostics) else {
      return nil
    }
    let before = reader.node("before")?.text(mayBeEmpty: true, &diagnostics)
    let after = reader.node("after")?.text(mayBeEmpty: true, &diagnostics)
    return SourceOptions.Stripped(before: before ?? "", after: after ?? "")
  }

  private static func pointer(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> String? {
    guard let text = node.text(mayBeEmpty: true, &diagnostics) else { return nil }
    if text.isEmpty || text.utf8.first == UInt8(ascii: "/") { return text }
    diagnostics.append(
      Diagnostic(
        .pointerInvalid, ["text": ShownText.of(text)], at: node.place, notes: [.didYouMean("/" + text)]))
    return nil
  }

  private static func digest(of node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> String? {
    guard let text = node.text(&diagnostics) else { return nil }
    let digits = text.lowercased()
    let isHexadecimal = digits.utf8.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
    }
    if isHexadecimal, digits.utf8.count == 64 { return digits }
    diagnostics.append(Diagnostic(.digestInvalid, ["text": ShownText.of(text)], at: node.place))
    return nil
  }

  /// Tells the keys that mean nothing for the format that is stated, and the one that it cannot do without.
  private static func refuseWhatTheFormatHasNot(
    _ reader: YAMLMappingReader, format: SourceFormat?, _ diagnostics: inout [Diagnostic]
  ) {
    let formats: [(key: String, formats: [SourceFormat])] = [
      ("delimiter", [.csv, .tsv, .sections]), ("header", [.csv, .tsv, .xlsx]), ("skip", [.csv, .tsv, .xlsx]),
      ("sheet", [.xlsx]), ("records", [.json, .jsonl]), ("flatten", [.ocel]), ("sections", [.sections]),
    ]
    guard let format else { return }
    for (key, formats) in formats {
      guard let node = reader.node(key), !formats.contains(format) else { continue }
      diagnostics.append(Diagnostic(.sourceKeyWithoutUse, ["key": key, "format": format.rawValue], at: node.place))
    }
    if format == .sections, reader.node("sections") == nil {
      diagnostics.append(Diagnostic(.sectionsWithoutPattern, at: reader.node("format")?.place))
    }
  }
}
