internal import ActivityLogs
internal import Diagnostics
internal import RecordReaders

/// Which activity an event is.
extension MappingDraft {
  /// Writes the activity of a format that has one itself, where a rubric's words are to be put in its place.
  mutating func writeOwnActivity() {
    let name = sketch.options.format == .xes ? "concept:name" : "activity"
    guard let column = sketch.columns.first(where: { $0.name.utf8.elementsEqual(name.utf8) }), column.present > 0
    else { return }
    writeActivity(from: column, indent: "  ", isDefault: true)
  }

  /// Writes the activity that a column names.
  /// - Parameter isDefault: whether the column is the activity without a word.
  mutating func writeActivity(from column: ColumnSketch, indent: String, isDefault: Bool = false) {
    let matches = request.vocabulary.map { vocabulary in
      column.values.map { (value: $0, match: TermMatch($0.text, in: vocabulary)) }
    }
    let matched = (matches ?? []).compactMap { item in item.match.map { (value: item.value, match: $0) } }
    if column.values.count > 100 {
      lines.ask(
        "\(lines.quoted(column.label)) has \(DraftText.number(column.values.count)) different texts; is it the activity?",
        "\(lines.quoted(column.label))有 \(DraftText.number(column.values.count)) 个不同的值；它是活动吗？", indent: indent)
    }
    guard !matched.isEmpty else {
      let texts = lines.list(column.values)
      if matches == nil {
        lines.ask(
          "each text must be a term of the rubric (plumbline map --rubric FOLDER compares them): \(texts)",
          "每个值都须是标准词汇中的词（plumbline map --rubric 文件夹 可作比对）：\(texts)", indent: indent)
      } else {
        lines.ask(
          "no text is near a term of the rubric; write map(…) with a term for each: \(texts)",
          "没有一个值接近标准的词；请用 map(…) 为每个值写一个词：\(texts)", indent: indent)
      }
      if !isDefault { lines.add("\(indent)activity: \(DraftText.referenceScalar(column.name))") }
      return
    }
    writeDoubts(matches ?? [], indent: indent)
    lines.add("\(indent)activity: >-")
    lines.add("\(indent)  map(\(DraftText.reference(column.name)), {")
    for (index, item) in matched.enumerated() {
      let end = index == matched.count - 1 ? "" : ","
      lines.add("\(indent)  \(DraftText.literal(item.value.text)): \(DraftText.term(item.match.term))\(end)")
    }
    lines.add("\(indent)  })")
  }

  private mutating func writeDoubts(
    _ matches: [(value: ColumnSketch.Value, match: TermMatch?)], indent: String
  ) {
    let same = matches.count { $0.match?.nearness == .same }
    lines.say(
      "\(same) of \(matches.count) texts are a term or title of the rubric.",
      "\(matches.count) 个值中有 \(same) 个就是标准的词或其名称。", indent: indent)
    for item in matches {
      guard let match = item.match, match.nearness == .near else { continue }
      let title = match.title[lines.language]
      lines.ask(
        "\(lines.quoted(item.value.text)) is taken for \(match.term) (\(title)), which is only near.",
        "\(lines.quoted(item.value.text))当作 \(match.term)（\(title)），只是相近。", indent: indent)
    }
    let unmatched = matches.filter { $0.match == nil }.map(\.value)
    guard !unmatched.isEmpty else { return }
    lines.ask(
      "no term is near these; add a line for each, or “_: term” for all. Until then their records are set aside: "
        + lines.list(unmatched),
      "下列值没有相近的词；请各加一行，或用“_: 词”统一处理。在此之前这些记录会被搁置：" + lines.list(unmatched), indent: indent)
  }

  /// Writes the activity of a rule by the name of its column.
  mutating func writeActivity(named label: String) {
    let name = Self.withoutTime(label)
    guard let vocabulary = request.vocabulary, let match = TermMatch(name, in: vocabulary) else {
      lines.ask(
        "the term of the rubric for what happens at this time.", "此时发生的事，用标准词汇中的哪个词。", indent: "    ")
      // A dollar sign would make an expression of it; such columns are not looked at.
      lines.add("    activity: \(DraftText.scalar(name))")
      return
    }
    let title = match.title[lines.language]
    if match.nearness == .same {
      lines.say("by the column's name: \(title)", "据列名：\(title)", indent: "    ")
    } else {
      lines.ask(
        "guessed from the column's name: \(title)", "据列名猜测：\(title)", indent: "    ")
    }
    lines.add("    activity: \(DraftText.scalar(match.term))")
    if let by = vocabulary.activities[match.term]?.by, by.count == 1, let actor = by.first,
      roles.columns[.actor] == nil
    {
      lines.say("the rubric has only this actor for it.", "标准中只有这一主体做此事。", indent: "    ")
      lines.add("    actor: \(actor.rawValue)")
    }
  }

  /// A column's name without the word that says it is a time.
  private static func withoutTime(_ label: String) -> String {
    for word in ["时间", "日期", "Date", "Time", "_date", "_time", "_at"] where label.hasSuffix(word) {
      let rest = label.dropLast(word.count)
      if !rest.isEmpty { return String(rest) }
    }
    return label
  }
}
