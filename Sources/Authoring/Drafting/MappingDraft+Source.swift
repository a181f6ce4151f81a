internal import RecordReaders
internal import TextEncodings

/// How the file is read.
extension MappingDraft {
  /// Writes `source`.
  mutating func writeSource() {
    lines.add("source:")
    let format = sketch.options.format ?? .csv
    lines.add("  format: \(format.rawValue)")
    writeEncoding()
    writeDelimiter()
    writeSheet()
    writeHeader()
    if let pointer = sketch.pointer {
      lines.say("the records were found here.", "记录在此处找到。", indent: "  ")
      lines.add("  records: \(DraftText.scalar(pointer))")
    }
    writeObjectTypes()
  }

  private mutating func writeEncoding() {
    guard let guess = sketch.encoding else { return }
    let name = guess.encoding.rawValue
    switch guess.basis {
    case .given: lines.say("encoding: as given.", "编码：按所给。", indent: "  ")
    case .mark: lines.say("encoding: sure; the file begins with its mark.", "编码：确定；文件开头有相应的标记。", indent: "  ")
    case .plain: lines.say("encoding: sure so far; only ASCII was seen.", "编码：目前只见 ASCII 字符，无从混淆。", indent: "  ")
    case .wellFormed:
      lines.say("encoding: sure; all that was seen is well-formed UTF-8.", "编码：确定；所见内容都是合规的 UTF-8。", indent: "  ")
    case .zeroBytes:
      lines.ask(
        "the encoding; every second byte is zero, but there is no mark. Look at some texts.",
        "编码；每隔一字节为零，但没有标记。请核对几处文字。", indent: "  ")
    case .commonCharacters(let common, let all):
      let (some, every) = (DraftText.number(common), DraftText.number(all))
      lines.say(
        "encoding: it is no UTF-8; read as \(name), \(some) of \(every) characters beyond ASCII are common ones.",
        "编码：不是 UTF-8；按 \(name) 读，ASCII 以外的 \(every) 个字符中有 \(some) 个常用字。", indent: "  ")
      if let other = guess.other?.rawValue {
        lines.ask(
          "\(other) fits nearly as well; look at some texts.", "\(other) 也几乎同样合适；请核对几处文字。", indent: "  ")
      } else if guess.isUnsure {
        lines.ask("few of the characters are common; look at some texts.", "常用字很少；请核对几处文字。", indent: "  ")
      }
    case .none: break
    }
    lines.add("  encoding: \(name)")
  }

  private mutating func writeDelimiter() {
    guard let guess = sketch.delimiter else { return }
    let (agreeing, rows) = (DraftText.number(guess.agreeing), DraftText.number(guess.rows))
    if guess.width > 1 {
      lines.say(
        "delimiter: with it \(agreeing) of the first \(rows) rows have \(guess.width) cells.",
        "分隔符：按它切分，前 \(rows) 行中 \(agreeing) 行为 \(guess.width) 格。", indent: "  ")
    } else {
      lines.ask("no delimiter was found; is there one column only?", "没有找到分隔符；是否只有一列？", indent: "  ")
    }
    if sketch.options.format != .tsv { lines.add("  delimiter: \(guess.written)") }
  }

  private mutating func writeSheet() {
    guard sketch.sheets.count > 1 else { return }
    let names = sketch.sheets.map { lines.quoted($0) }.joined(separator: lines.word(", ", "、"))
    lines.ask(
      "the sheets are \(names); each has a mapping of its own (plumbline map --sheet).",
      "工作表有 \(names)；每张表各写一份映射（plumbline map --sheet）。", indent: "  ")
    switch sketch.options.sheet {
    case .named(let name): lines.add("  sheet: \(quotedIfNumber(name))")
    case .numbered(let number): lines.add("  sheet: \(number)")
    case nil: break
    }
  }

  /// A sheet's name, which must not be taken for its number.
  private func quotedIfNumber(_ name: String) -> String {
    Int(name) == nil ? DraftText.scalar(name) : "\"\(name)\""
  }

  private mutating func writeHeader() {
    guard let header = sketch.header else { return }
    if header.skipped > 0 {
      lines.say(
        "skipped: \(header.skipped) rows before the records that are titles, notes or a header that cannot be used.",
        "跳过 \(header.skipped) 行：标题、说明，或不能使用的表头。", indent: "  ")
      lines.add("  skip: \(header.skipped)")
    }
    if header.hasRepeatedNames {
      lines.ask(
        "two columns have the same name; they are called by their numbers here, or mend the header.",
        "有两列重名；这里按列号引用，也可以改正表头。", indent: "  ")
    } else if header.rows == 0 {
      lines.say(
        "no row names the columns; they are called by their numbers.", "没有表头；按列号引用各列。", indent: "  ")
    } else if header.rows > 1 {
      lines.say("two rows name the columns, joined by /.", "表头有两行，列名以 / 相连。", indent: "  ")
    }
    lines.add("  header: \(header.rows)")
  }

  private mutating func writeObjectTypes() {
    guard let chosen = sketch.objectTypes.max(by: { $0.events < $1.events }) else { return }
    let types = sketch.objectTypes.map {
      lines.quoted($0.name)
        + lines.word(" (\(DraftText.number($0.events)) events)", "（\(DraftText.number($0.events)) 个事件）")
    }
    let names = types.joined(separator: lines.word(", ", "、"))
    lines.ask(
      "which objects are the cases: \(names). An event with several of them becomes several events.",
      "以哪类对象为个案：\(names)。一个事件关联几个这类对象，就成为几个事件。", indent: "  ")
    lines.add("  flatten: \(DraftText.scalar(chosen.name))")
  }
}
