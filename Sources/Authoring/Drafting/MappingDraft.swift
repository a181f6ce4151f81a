internal import ActivityLogs
package import Diagnostics
internal import RecordReaders

/// A draft of a mapping: what the file itself tells of how its records become events, with comments on how sure that is,
/// on what it rests, and on what only an assessor can decide. It loads without errors.
package struct MappingDraft: Sendable {
  /// What was asked for.
  let request: MappingDraftRequest
  /// What was seen of the file.
  let sketch: FileSketch
  /// What its columns are.
  let roles: RoleAssignment
  /// The text so far.
  var lines: DraftLines

  /// Looks at a file and drafts its mapping.
  /// - Throws: `DiagnosticsError` where the file cannot be read at all.
  package init(_ request: MappingDraftRequest) throws(DiagnosticsError) {
    let sketch = try FileSketching.sketch(of: request)
    self.init(request, sketch)
  }

  private init(_ request: MappingDraftRequest, _ sketch: FileSketch) {
    self.request = request
    self.sketch = sketch
    roles = RoleAssignment(sketch.columns)
    lines = DraftLines(request.language)
    writeHead()
    lines.add("mapping: 1")
    writeSource()
    writeTime()
    writeMissing()
    writeDefaults()
    if !bringsItsOwnEvents { writeEvents() }
    writeEnd()
  }

  /// The mapping, as YAML with comments.
  package var text: String { lines.text }

  /// Whether the format itself says what an event's case, activity and time are.
  var bringsItsOwnEvents: Bool { sketch.options.format == .xes || sketch.options.format == .ocel }

  // MARK: Head

  private mutating func writeHead() {
    let name = CommentText.of(request.file.name)
    lines.say(
      "A draft made by plumbline map from \(name). It runs as it is, but what stands behind DECIDE is for you to settle.",
      "由 plumbline map 根据 \(name) 起草。草稿可以运行，但标有“待定”之处须由评估员决定。")
    lines.say(
      "Check it with: plumbline lint THIS-FILE; name it in the assessment: logs: [{files: …, mapping: THIS-FILE}]",
      "检查：plumbline lint 本文件；在评估中引用：logs: [{files: …, mapping: 本文件}]")
    lines.add("#")
    let count = DraftText.number(sketch.looked)
    if sketch.isWhole {
      lines.say("Looked at: all \(count) records.", "看过的记录：全部 \(count) 条。")
    } else {
      lines.say(
        "Looked at: the first \(count) records; what comes behind them may be different.",
        "看过的记录：前 \(count) 条；其后的可能不同。")
    }
    if sketch.isWhole, sketch.looked > 0, sketch.looked % 1000 == 0 {
      lines.ask(
        "the number is round; was the export cut off at a page or a limit?", "记录数恰为整千；导出是否在某一页或上限处被截断？")
    }
    if sketch.faulty > 0 {
      let reason = sketch.firstFault.map { CommentText.of($0.text(in: lines.language)) } ?? ""
      lines.say(
        "Records that cannot be read: \(DraftText.number(sketch.faulty)); the first: \(reason)",
        "读不出的记录：\(DraftText.number(sketch.faulty)) 条；第一条：\(reason)")
    }
    lines.say("Columns:", "各列：")
    // What an event log says of itself as a whole is the same for every event.
    let columns = sketch.columns.filter { !bringsItsOwnEvents || !$0.name.hasPrefix("../../") }
    for column in columns.prefix(Self.columnLimit) { lines.add("#   " + summary(of: column)) }
    let rest = columns.count - Self.columnLimit
    if rest > 0 { lines.say("  and \(DraftText.number(rest)) more", "  另有 \(DraftText.number(rest)) 列") }
  }

  /// The number of columns that are shown.
  private static let columnLimit = 80

  /// What was seen of a column, in a line.
  private func summary(of column: ColumnSketch) -> String {
    let name = column.label == column.name ? column.name : "\(column.name) \(column.label)"
    let (filled, all) = (DraftText.number(column.present), DraftText.number(column.records))
    var parts = [
      lines.word("\(filled) of \(all) have a value", "\(all) 格中 \(filled) 格有值")
    ]
    if column.present > 0 {
      let distinct = DraftText.number(column.values.count)
      parts.append(
        column.isUnique ? lines.word("all different", "各不相同") : lines.word("\(distinct) different", "不同值 \(distinct) 个")
      )
    }
    if let time = column.time {
      parts.append(
        lines.word(
          "time, \(DraftText.number(time.fitting)) of \(DraftText.number(time.cells)) fit",
          "时间，\(DraftText.number(time.cells)) 格中 \(DraftText.number(time.fitting)) 格合格式"))
    } else if column.isNumeric {
      parts.append(lines.word("numbers", "数字"))
    }
    return lines.quoted(name) + lines.word(": ", "：") + parts.joined(separator: lines.word(", ", "，"))
  }

  // MARK: What is missing

  /// Writes what the file has in place of values.
  private mutating func writeMissing() {
    let columns = sketch.columns.filter { column in
      !column.absent.isEmpty && !column.isPrivate && !column.name.hasPrefix("../../")
    }
    guard !columns.isEmpty else { return }
    lines.ask(
      "these texts seem to stand for no value; take out those that mean something.", "下列文字看来表示没有值；确有含义的请删去。")
    lines.add("missing:")
    for column in columns {
      let texts = column.absent.map { DraftText.scalar($0.text) }.joined(separator: ", ")
      let cells = DraftText.number(column.absent.reduce(0) { $0 + $1.cells })
      lines.add(
        "  \(DraftText.scalar(column.name)): [\(texts)]   # " + lines.word("in \(cells) cells", "共 \(cells) 格"))
    }
  }

  // MARK: End

  private mutating func writeEnd() {
    // Flattened, a log has as many records as its events have objects.
    if sketch.isWhole, sketch.looked > 0, sketch.objectTypes.isEmpty {
      lines.say(
        "To pin the mapping to the file as it is now, take the # away:", "要把映射固定在现在这份文件上，请去掉下一行的 #：")
      lines.add("# expect: {records: \(sketch.looked + sketch.unreadable)}")
    }
    lines.ask(
      "what does the file cover, what does it leave out, why was it exported? The report repeats what you write.",
      "这份文件涵盖什么、缺什么、为何导出？所写内容会照录进报告。")
    lines.add("# coverage: " + lines.word("…", "……"))
  }
}
