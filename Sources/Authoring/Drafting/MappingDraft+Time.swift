internal import RecordReaders

/// What the file's times mean.
extension MappingDraft {
  /// The columns with times that the mapping reads.
  private var timeColumns: [ColumnSketch] {
    if bringsItsOwnEvents {
      let own = sketch.options.format == .xes ? "time:timestamp" : "time"
      return sketch.columns.filter { $0.name.utf8.elementsEqual(own.utf8) && $0.time != nil }
    }
    let fields = roles.fields.map(\.column).filter { $0.time != nil }
    return roles.times + fields + roles.otherTimes
  }

  /// Writes `time`.
  mutating func writeTime() {
    let columns = timeColumns
    guard !columns.isEmpty else {
      if !bringsItsOwnEvents {
        lines.ask(
          "no column looks like a time; every event needs one.", "没有哪一列像时间；每个事件都要有时间。")
      }
      return
    }
    lines.add("time:")
    writeZone(columns)
    let fits = formats(of: columns)
    lines.add("  formats:")
    for fit in fits {
      lines.say(fit.basis(lines.word(" of ", "/"), lines), fit.basis("/", lines), indent: "    ")
      lines.add("    - \(fit.format == "iso8601" ? fit.format : DraftText.scalar(fit.format))")
    }
    writeDoubts(columns, fits)
  }

  private mutating func writeZone(_ columns: [ColumnSketch]) {
    if columns.contains(where: { $0.time?.needsZone == true }) {
      lines.ask(
        "the clock that times without an offset are read on; the file does not say.", "没有时区偏移的时间按哪里的钟；文件没有写明。",
        indent: "  ")
      lines.add("  zone: Asia/Shanghai")
      lines.say(
        "where clocks change: dst: {missing: shift-forward, ambiguous: earlier} moves times that they skipped.",
        "有夏令时的地方：dst: {missing: shift-forward, ambiguous: earlier} 会移动被跳过的时刻。", indent: "  ")
    } else {
      lines.say(
        "no zone is needed: there are days only, or every time of day has its offset.",
        "不必写时区：只有日期，或时刻都带偏移。", indent: "  ")
    }
  }

  /// A format and the columns that it fits.
  private struct FormatUse {
    var format: String
    var uses: [(column: String, cells: Int, all: Int)]

    /// On what the format rests.
    func basis(_ of: String, _ lines: DraftLines) -> String {
      uses.map { use in
        lines.quoted(use.column) + " " + DraftText.number(use.cells) + of + DraftText.number(use.all)
      }.joined(separator: lines.word(", ", "、"))
    }
  }

  /// The formats, those first that fit the most cells; bare numbers, which fit in several ways, last.
  private func formats(of columns: [ColumnSketch]) -> [FormatUse] {
    var found: [FormatUse] = []
    for column in columns {
      for fit in column.time?.fits ?? [] {
        let use = (column: column.label, cells: fit.cells, all: column.time?.cells ?? 0)
        if let index = found.firstIndex(where: { $0.format == fit.format }) {
          found[index].uses.append(use)
        } else {
          found.append(FormatUse(format: fit.format, uses: [use]))
        }
      }
    }
    let order = TimeFormatCandidate.all.map(\.text)
    func rank(_ use: FormatUse) -> (Int, Int, Int) {
      let place = order.firstIndex(of: use.format) ?? order.count
      return (
        use.format.contains("-s") || use.format.contains("-m") ? 1 : 0, -use.uses.reduce(0) { $0 + $1.cells }, place
      )
    }
    return found.sorted { rank($0) < rank($1) }
  }

  private mutating func writeDoubts(_ columns: [ColumnSketch], _ fits: [FormatUse]) {
    for column in columns {
      guard let time = column.time else { continue }
      if let exchanged = time.exchanged, let format = time.fits.first?.format {
        lines.ask(
          "\(lines.quoted(column.label)) fits \(format) and \(exchanged) alike: no day is above 12. Which comes first?",
          "\(lines.quoted(column.label))既合 \(format) 也合 \(exchanged)：没有大于 12 的日子，分不出月和日。请确认。", indent: "  ")
      }
      if !time.unfitting.isEmpty {
        let cells = DraftText.number(time.cells - time.fitting)
        let shown = time.unfitting.map { lines.quoted($0) }.joined(separator: lines.word(", ", "、"))
        lines.ask(
          "\(cells) cells of \(lines.quoted(column.label)) fit no format, so that their records are set aside: \(shown)",
          "\(lines.quoted(column.label))有 \(cells) 格不合任何格式，这些记录会被搁置：\(shown)", indent: "  ")
      }
      if time.isOfNumbers {
        lines.ask(
          "\(lines.quoted(column.label)) has bare numbers; that they are times is guessed from its name.",
          "\(lines.quoted(column.label))都是数字；只因列名才当作时间。", indent: "  ")
      }
    }
    let formats = fits.map(\.format)
    if formats.contains(where: { $0.hasPrefix("M/d/") }), formats.contains(where: { $0.hasPrefix("d/M/") }) {
      lines.ask(
        "both month first and day first were found; the first that fits a cell counts.", "月在前和日在前的写法都有；先合者为准。",
        indent: "  ")
    }
  }
}
