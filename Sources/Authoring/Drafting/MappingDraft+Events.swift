internal import ActivityLogs
internal import Diagnostics

/// What becomes of a record.
extension MappingDraft {
  /// Writes `defaults`: what every event has.
  mutating func writeDefaults() {
    lines.add("defaults:")
    writeCommunity()
    writeActor()
    if bringsItsOwnEvents {
      writeOwnActivity()
      return
    }
    let fields: [ColumnRole] = [.case, .id] + ColumnRole.copied
    for role in fields {
      guard let column = roles.columns[role] else { continue }
      writeField(role, column)
    }
    if roles.columns[.case] == nil {
      lines.ask(
        "no column tells which events belong to one case; without case: measures over cases leave these events out.",
        "没有哪一列说明哪些事件属于同一个案；不写 case: 则按个案的测量用不到这些事件。", indent: "  ")
    }
  }

  private mutating func writeField(_ role: ColumnRole, _ column: ColumnSketch) {
    let isExact = role.score(of: column.label) == 3
    var basis: String
    if isExact {
      basis = lines.word("by its name", "据列名")
    } else {
      basis = lines.word("guessed from its name", "据列名猜测")
    }
    if column.present < column.records {
      let (filled, all) = (DraftText.number(column.present), DraftText.number(column.records))
      basis += lines.word(", \(filled) of \(all) have a value", "，\(all) 格中 \(filled) 格有值")
    } else if role == .case || role == .id {
      basis +=
        column.isUnique
        ? lines.word(", all different", "，各不相同")
        : lines.word(
          ", \(DraftText.number(column.values.count)) different", "，不同值 \(DraftText.number(column.values.count)) 个")
    }
    lines.add("  \(role.rawValue): \(DraftText.referenceScalar(column.name))   # \(basis)")
  }

  private mutating func writeCommunity() {
    if let community = request.community {
      lines.add("  community: \(DraftText.scalar(community))")
    } else if let column = roles.columns[.community], !bringsItsOwnEvents {
      let count = DraftText.number(column.values.count)
      lines.ask(
        "the assessment's table of communities must have these \(count) names: \(lines.list(column.values, atMost: 12))",
        "评估的社区表里要有这 \(count) 个名称：\(lines.list(column.values, atMost: 12))", indent: "  ")
      if column.present < column.records {
        let count = DraftText.number(column.records - column.present)
        lines.ask(
          "\(count) records name no community; their events are set aside.", "有 \(count) 条记录没有写社区，它们的事件会被搁置。",
          indent: "  ")
      }
      lines.add("  community: \(DraftText.referenceScalar(column.name))")
    } else if let column = roles.columns[.subdistrict], !bringsItsOwnEvents {
      lines.ask(
        "no column names a community; these are sub-districts: \(lines.list(column.values, atMost: 12))",
        "没有社区列；这一列看来是街道：\(lines.list(column.values, atMost: 12))", indent: "  ")
      lines.add("  subdistrict: \(DraftText.referenceScalar(column.name))")
    } else {
      lines.ask(
        "the community's id in the assessment; the file does not name one (plumbline map --community ID).",
        "评估中的社区编号；文件没有写明（plumbline map --community 编号）。", indent: "  ")
      lines.add("  community: " + lines.word("community-to-decide", "待定社区"))
    }
  }

  private mutating func writeActor() {
    if let column = roles.columns[.actor], !bringsItsOwnEvents {
      lines.say(
        "every text of this column is the name of an actor: \(lines.list(column.values))",
        "这一列的文字都是主体名称：\(lines.list(column.values))", indent: "  ")
      lines.add("  actor: \(DraftText.referenceScalar(column.name))")
      return
    }
    let known = Actor.allCases.map { "\($0.rawValue) (\($0.title[lines.language]))" }.joined(separator: ", ")
    lines.ask(
      "whose act it is, here or in each rule; no column says so. One of \(known).",
      "是谁的行为，写在这里或各条规则里；没有哪一列说明。可写：\(known)。", indent: "  ")
    lines.add("  actor: \(Actor.residentsCommittee.rawValue)")
  }

  // MARK: Rules

  /// Writes `events`.
  mutating func writeEvents() {
    switch roles.shape {
    case .long:
      lines.say("one event a record: it has one time and one activity.", "每条记录一个事件：一个时间、一项活动。")
    case .wide:
      let count = DraftText.number(roles.times.count)
      lines.ask(
        "\(count) columns hold times, each taken for an event of its own; delete the rules of those that are none.",
        "有 \(count) 列时间，每列当作一个事件；不是事件的请删去该条规则。")
    case .timeless:
      lines.ask("no time was found, so that no event can be used.", "没有找到时间，事件都不能使用。")
    }
    writeWhatIsLeftOut()
    lines.add("events:")
    if roles.shape == .wide {
      for column in roles.times { writeRule(of: column) }
    } else {
      writeOnlyRule()
    }
  }

  private mutating func writeOnlyRule() {
    let start = "  - name: " + lines.word("record", "记录")
    lines.add(start)
    if let column = roles.times.first {
      lines.add("    time: \(DraftText.referenceScalar(column.name))")
    }
    for role in [ColumnRole.end, .recordedAt] {
      guard let column = roles.columns[role] else { continue }
      lines.add("    \(role.rawValue): \(DraftText.referenceScalar(column.name))")
    }
    if let column = roles.columns[.activity] {
      writeActivity(from: column, indent: "    ")
    } else {
      lines.ask(
        "which activity this is; no column says so.", "这是什么活动；没有哪一列说明。", indent: "    ")
      lines.add("    activity: " + lines.word("activity-to-decide", "待定活动"))
    }
    writeAttributes()
  }

  private mutating func writeRule(of column: ColumnSketch) {
    lines.add("  - name: \(DraftText.scalar(column.label))")
    lines.add("    when: {column: \(DraftText.scalar(column.name)), is: present}")
    lines.add("    time: \(DraftText.referenceScalar(column.name))")
    writeActivity(named: column.label)
    writeAttributes()
  }

  private mutating func writeAttributes() {
    let deadline = roles.columns[.deadline].map { [$0] } ?? []
    let all = deadline + roles.otherTimes + roles.attributes
    let columns = all.filter { $0.label != $0.name || Int($0.name) == nil }
    guard !columns.isEmpty else { return }
    let needsNames = columns.contains { $0.label != $0.name || EventSchema.types[$0.name] != nil }
    if needsNames {
      let items = columns.map { column in
        let name = EventSchema.types[column.label] == nil ? column.label : "source-" + column.label
        return "\(DraftText.scalar(name)): \(flowReference(column.name))"
      }
      lines.add("    attributes: {\(DraftText.wrapped(items, indent: "      "))}")
    } else {
      let items = columns.map { DraftText.scalar($0.name) }
      lines.add("    attributes: [\(DraftText.wrapped(items, indent: "      "))]")
    }
  }

  /// A reference where braces would end something.
  private func flowReference(_ name: String) -> String {
    let reference = DraftText.referenceScalar(name)
    return reference.hasPrefix("$") ? "\"\(reference)\"" : reference
  }

  private mutating func writeWhatIsLeftOut() {
    if !roles.privateColumns.isEmpty {
      let names = roles.privateColumns.map { lines.quoted($0.label) }.joined(separator: lines.word(", ", "、"))
      lines.say(
        "left out, because they tell who somebody is: \(names)", "未取用，因含个人信息：\(names)")
    }
  }
}
