import ActivityLogs
import Diagnostics
import RecordReaders
import TestSupport
import Testing

/// Events that a mapping makes of records, form by form.
struct MappedReaderTests {
  @Test func makesOneEventOfEachRecordOfALongTable() throws {
    let run = try MappedRun(
      """
      mapping: 1
      time: {zone: "+08:00", formats: ["yyyy/M/d H:m:s", "yyyy/M/d"]}
      defaults: {community: 晋宁, source: 热线}
      events: [{case: $编号, activity: $节点, time: $时间, actor: resident, hours: $时长, attributes: [预算]}]
      """,
      RecordRows(
        ["编号", "节点", "时间", "时长", "预算", "别的"],
        [
          ["T1", "提出", "2024/5/1 9:05:00", "1.50", "", "甲"], ["T1", "办结", "2024/12/31", "", "12", "乙"],
        ]))
    #expect(
      run.events == [
        "2.0 activity=提出 actor=resident case=T1 community=晋宁 hours=1.5 source=热线 time=2024-05-01T09:05:00+08:00",
        "3.0 activity=办结 actor=resident case=T1 community=晋宁 source=热线 time=2024-12-31 x.预算=12",
      ])
    #expect(run.faults.isEmpty && run.notes.isEmpty && run.unmapped == 0 && run.remarks.isEmpty)
  }

  @Test func makesSeveralEventsOfEachRecordOfAWideTable() throws {
    let run = try MappedRun(
      """
      mapping: 1
      defaults: {case: $编号, actor: residents-committee, community: 晋宁}
      events:
        - {name: raised, activity: topic.raised, time: $提出, actor: resident}
        - {name: closed, when: {column: 办结, is: present}, activity: topic.closed, time: $办结}
        - {name: open, when: {column: 办结, is: missing}, activity: topic.open, time: $提出}
      """,
      RecordRows(["编号", "提出", "办结"], [["1", "2024-05-01", "2024-05-09"], ["2", "2024-05-02", ""]], batchSize: 1),
      columns: ["case", "activity", "time", "actor"])
    #expect(
      run.events == [
        "2.0 activity=topic.raised actor=resident case=1 time=2024-05-01",
        "2.1 activity=topic.closed actor=residents-committee case=1 time=2024-05-09",
        "3.0 activity=topic.raised actor=resident case=2 time=2024-05-02",
        "3.1 activity=topic.open actor=residents-committee case=2 time=2024-05-02",
      ])
  }

  @Test func reachesWhatEnclosesARecord() throws {
    let run = try MappedRun(
      """
      mapping: 1
      source: {format: json, records: /topics/*/notes/*}
      events: [{case: $../id, activity: $kind, time: $at, actor: resident, community: "${../where/community}"}]
      """,
      RecordRows(
        ["kind", "at", "../id", "../where/community"],
        [["提出", "2024-05-01T08:00:00Z", "T1", "晋宁"], ["讨论", "2024-05", "T1", "晋宁"]]))
    #expect(
      run.events == [
        "2.0 activity=提出 actor=resident case=T1 community=晋宁 time=2024-05-01T16:00:00+08:00",
        "3.0 activity=讨论 actor=resident case=T1 community=晋宁 time=2024-05",
      ])
  }

  @Test func tellsSectionsApart() throws {
    let run = try MappedRun(
      """
      mapping: 1
      source: {format: sections, sections: '^# '}
      defaults: {community: 晋宁}
      events:
        - {when: '$section == "议题"', activity: topic.raised, time: $日期, actor: resident, case: $编号}
        - {when: '$section == "会议"', activity: meeting.held, time: $召开, actor: 居委会, participants: $人数}
      """,
      RecordRows(
        ["section", "编号", "日期", "召开", "人数"],
        [["议题", "1", "2024-05-01"], ["会议", "", "", "2024-05-02", "12"], ["附注", "", "", "", ""]]))
    #expect(
      run.events == [
        "2.0 activity=topic.raised actor=resident case=1 community=晋宁 time=2024-05-01",
        "3.0 activity=meeting.held actor=居委会 community=晋宁 participants=12 time=2024-05-02",
      ])
    #expect(run.unmapped == 1)
  }

  @Test func takesParallelListsApart() throws {
    let run = try MappedRun(
      """
      mapping: 1
      explode: [{columns: [节点, 时间], split: "；"}]
      events: [{case: $编号, activity: $节点, time: $时间, actor: resident, community: 晋宁}]
      """,
      RecordRows(
        ["编号", "节点", "时间"],
        [
          ["1", "提出；讨论；办结", "2024-05-01；2024-05-02；2024-05-03"], ["2", "提出；讨论", "2024-05-01"], ["3", "", ""],
          ["4", "提出", "2024-05-04"], ["5", "提出；讨论", "2024-05-01；"],
        ]), columns: ["case", "activity", "time"])
    #expect(
      run.events == [
        "2.0 activity=提出 case=1 time=2024-05-01", "2.1 activity=讨论 case=1 time=2024-05-02",
        "2.2 activity=办结 case=1 time=2024-05-03", "5.0 activity=提出 case=4 time=2024-05-04",
        "6.0 activity=提出 case=5 time=2024-05-01", "6.1 activity=讨论 case=5",
      ])
    #expect(run.faults == ["3 record.parts-unequal 节点"])
    #expect(run.texts == ["“节点”, “时间” 中的列表分别有 2, 1 个部分。它们应一一对应，请使其等长。"])
    #expect(run.unmapped == 1)
  }

  @Test func combinesListsThatAreTakenApartOneAfterTheOther() throws {
    let run = try MappedRun(
      """
      mapping: 1
      explode: [{columns: [人], split: ","}, {columns: [日], split: "/"}]
      events: [{activity: 到场, person: $人, time: $日, actor: resident, community: 晋宁}]
      """,
      RecordRows(["人", "日"], [["甲,乙", "2024-05-01/2024-05-02"]]), columns: ["person", "time"])
    #expect(
      run.events == [
        "2.0 person=甲 time=2024-05-01", "2.1 person=甲 time=2024-05-02", "2.2 person=乙 time=2024-05-01",
        "2.3 person=乙 time=2024-05-02",
      ])
  }

  @Test func refusesARecordOfTooManyItems() throws {
    let many = Array(repeating: "甲", count: 101).joined(separator: ",")
    let run = try MappedRun(
      """
      mapping: 1
      explode: [{columns: [a], split: ","}, {columns: [b], split: ","}]
      events: [{activity: $a, time: "2024", actor: resident, community: 晋宁}]
      """, RecordRows(["a", "b"], [[many, many], ["乙", many]]), columns: ["activity"])
    #expect(run.events.count == 101)
    #expect(run.faults == ["2 record.parts-too-many b"])
  }

  @Test func joinsADateAndATimeOfDay() throws {
    let run = try MappedRun(
      """
      mapping: 1
      time: {zone: "+08:00", formats: ["yyyy-M-d H:m", "yyyy-M-d"]}
      vars: {时刻: 'join(trim($日期), " ", $时间)'}
      events: [{activity: 提出, time: $时刻, actor: resident, community: 晋宁}]
      """,
      RecordRows(["日期", "时间"], [[" 2024-5-1 ", "9:05"], ["2024-5-2", ""], ["明天", "9:05"]]), columns: ["time"])
    #expect(run.events == ["2.0 time=2024-05-01T09:05:00+08:00", "3.0 time=2024-05-02"])
    #expect(run.faults == ["4 record.time-unfitting time"])
    #expect(run.texts == ["“time”中的“明天 9:05”不符合映射所列的任何时间写法：yyyy-M-d H:m, yyyy-M-d。请补上其写法。"])
  }

  @Test func takesAnIntervalInOneCellForTimeAndEnd() throws {
    let run = try MappedRun(
      """
      mapping: 1
      time: {zone: "+08:00", formats: ["yyyy/M/d"]}
      events:
        - {activity: 公示, time: 'split($公示期, "至")[0]', end: 'split($公示期, "至")[1]', actor: resident, community: 晋宁}
      """,
      RecordRows(["公示期"], [["2019/11/02至2020/01/26"], ["2019/11/02"]]), columns: ["time", "end"])
    #expect(run.events == ["2.0 end=2020-01-26 time=2019-11-02", "3.0 time=2019-11-02"])
  }

  @Test func decidesCellByCellWhatKindOfTimeItIs() throws {
    let run = try MappedRun(
      """
      mapping: 1
      time: {zone: "+08:00", formats: ["yyyy/M/d H:m:s", excel-serial]}
      events: [{activity: 提出, time: $时间, actor: resident, community: 晋宁}]
      """,
      RecordRows(["时间"], [["2024/5/1 9:05:00"], ["45413.378472222219"], ["45413"]]), columns: ["time"])
    #expect(
      run.events == [
        "2.0 time=2024-05-01T09:05:00+08:00", "3.0 time=2024-05-01T09:05:00+08:00", "4.0 time=2024-05-01",
      ])
  }

  @Test func findsWhatStandsForNoValueColumnByColumn() throws {
    let run = try MappedRun(
      """
      mapping: 1
      missing: {状态: ["-"], _: ["无", "N/A"]}
      events: [{activity: 提出, time: "2024", actor: resident, community: 晋宁, channel: $渠道, outcome: $状态, theme: $主题}]
      """,
      RecordRows(["渠道", "状态", "主题"], [["无", "无", "-"], ["N/A", "-", "无"], ["n/a", "", "  "]]),
      columns: ["channel", "outcome", "theme"])
    #expect(run.events == ["2.0 outcome=无 theme=-", "3.0", "4.0 channel=n/a theme=  "])
  }

  @Test func setsARecordAsideThatAMapDoesNotKnow() throws {
    let run = try MappedRun(
      """
      mapping: 1
      events:
        - activity: 提出
          time: "2024"
          actor: 'map($方式, {Internal: residents-committee, 电话: resident})'
          community: 晋宁
          channel: 'map($方式, {电话: phone, _: other})'
        - {activity: 登记, time: "2024", actor: resident, community: 晋宁}
      """,
      RecordRows(["方式"], [["Internal"], ["传真"], [""], ["电话"]]), columns: ["actor", "activity", "channel"])
    #expect(
      run.events == [
        "2.0 activity=提出 actor=residents-committee channel=other", "2.1 activity=登记 actor=resident",
        "4.0 activity=提出", "4.1 activity=登记 actor=resident", "5.0 activity=提出 actor=resident channel=phone",
        "5.1 activity=登记 actor=resident",
      ])
    #expect(run.faults == ["3 record.value-unmapped 方式"])
    #expect(run.texts == ["映射的“map”中没有与“传真”对应的值。请补上，或用“_”指其余各值。"])
  }

  @Test func looksForValuesOnlyWhereARuleApplies() throws {
    let run = try MappedRun(
      """
      mapping: 1
      time: {formats: ["yyyy-M-d"], zone: "+08:00"}
      vars: {谁: 'map($方式, {电话: resident})'}
      events: [{when: '$方式 != "传真"', activity: 提出, time: $时间, actor: $谁, community: 晋宁}]
      """,
      RecordRows(["方式", "时间"], [["传真", "坏"], ["电话", "2024-5-1"], ["电话", "坏"]]), columns: ["actor", "time"])
    #expect(run.events == ["3.0 actor=resident time=2024-05-01"])
    #expect(run.faults == ["4 record.time-unfitting 时间"])
    #expect(run.unmapped == 1)
  }

  @Test func takesAGroupOfAPatternForAValue() throws {
    let run = try MappedRun(
      """
      mapping: 1
      events:
        - activity: 'trim(regex($内容, "^(?P<what>.+) by (?P<who>[A-Z]+)$", "what"))'
          actor: 'map(regex($内容, " by (?P<who>[A-Z]+)$", "who"), {SUPERVISOR: residents-committee, _: resident})'
          time: "2024"
          community: 晋宁
      """,
      RecordRows(["内容"], [["Topic closed by SUPERVISOR"], ["Topic closed by NEIGHBOUR"], ["无"]]),
      columns: ["actor", "activity"])
    #expect(
      run.events == [
        "2.0 activity=Topic closed actor=residents-committee", "3.0 activity=Topic closed actor=resident", "4.0",
      ])
  }

  @Test func checksRecordsAndSetsAsideOrReportsThoseThatFail() throws {
    let run = try MappedRun(
      """
      mapping: 1
      events: [{activity: 提出, time: "2024", actor: resident, community: 晋宁, case: $编号}]
      checks:
        - {name: closed-has-date, that: '$状态 != "已办结" || has($办结)'}
        - {name: 有经办人, that: 'has($经办人)', otherwise: report}
        - {name: 不晚, that: '$办结 < "2025"'}
      """,
      RecordRows(
        ["编号", "状态", "办结", "经办人"],
        [["1", "已办结", "", "甲"], ["2", "已办结", "2024", ""], ["3", "受理", "", "乙"], ["4", "受理", "2026", ""]]),
      columns: ["case"])
    #expect(run.events == ["3.0 case=2", "4.0 case=3"])
    #expect(run.faults == ["2 record.check-failed", "5 record.check-failed"])
    #expect(run.notes == ["0 3 record.check-reported"])
  }

  @Test func coarsensTheTimesOfARule() throws {
    let run = try MappedRun(
      """
      mapping: 1
      time: {zone: "+08:00"}
      defaults: {actor: resident, community: 晋宁, time: $时间}
      events:
        - {activity: 日, precision: day, recorded_at: $时间}
        - {activity: 月, precision: month}
        - {activity: 年, precision: year}
        - {activity: 原样}
      """,
      RecordRows(["时间"], [["2024-04-30T20:00:00Z"], ["2024-05"]]), columns: ["activity", "time", "recorded_at"])
    #expect(
      run.events == [
        "2.0 activity=日 recorded_at=2024-05-01 time=2024-05-01", "2.1 activity=月 time=2024-05",
        "2.2 activity=年 time=2024", "2.3 activity=原样 time=2024-05-01T04:00:00+08:00",
        "3.0 activity=日 recorded_at=2024-05 time=2024-05", "3.1 activity=月 time=2024-05", "3.2 activity=年 time=2024",
        "3.3 activity=原样 time=2024-05",
      ])
  }

  private static let clocks = [["2024-03-10 02:30:00"], ["2024-11-03 01:30:00"], ["2024-06-01 12:00:00"]]

  @Test func refusesTimesThatTheClocksSkippedOrShowedTwice() throws {
    let run = try MappedRun(
      """
      mapping: 1
      time: {zone: America/Denver}
      events: [{activity: 提出, time: $时间, actor: resident, community: 晋宁}]
      """, RecordRows(["时间"], Self.clocks), columns: ["time"])
    #expect(run.events == ["4.0 time=2024-06-01T12:00:00-06:00"])
    #expect(run.faults == ["2 record.time-never-shown 时间", "3 record.time-shown-twice 时间"])
  }

  @Test(arguments: [("earlier", "-06:00"), ("later", "-07:00")])
  func movesTimesAsTheMappingSaysAndTellsIt(which: String, offset: String) throws {
    let run = try MappedRun(
      """
      mapping: 1
      time: {zone: America/Denver, dst: {missing: shift-forward, ambiguous: \(which)}}
      defaults: {actor: resident, community: 晋宁}
      events: [{activity: 先, time: "2024"}, {activity: 后, time: $时间}]
      """, RecordRows(["时间"], Self.clocks, batchSize: 2), columns: ["time"])
    #expect(
      run.events == [
        "2.0 time=2024", "2.1 time=2024-03-10T03:30:00-06:00", "3.0 time=2024",
        "3.1 time=2024-11-03T01:30:00\(offset)", "4.0 time=2024", "4.1 time=2024-06-01T12:00:00-06:00",
      ])
    #expect(run.notes == ["1 2 record.time-moved", "3 3 record.time-chosen"])
    #expect(run.texts.first == "“时间”中的“2024-03-10 02:30:00”是 America/Denver 时钟跳过的时间；已按映射的规定顺延。")
  }

  @Test func needsAnOffsetWhereTheMappingNamesNoZone() throws {
    let run = try MappedRun(
      "mapping: 1\nevents: [{activity: 提出, time: $时间, actor: resident, community: 晋宁}]",
      RecordRows(["时间"], [["2024-05-01 09:00:00"], ["2024-05-01"], ["2024-05-01T09:00:00+08:00"]]), columns: ["time"])
    #expect(run.events == ["3.0 time=2024-05-01", "4.0 time=2024-05-01T09:00:00+08:00"])
    #expect(run.faults == ["2 record.time-without-offset 时间"])
  }

  @Test func takesWhatXESBringsAlong() throws {
    let run = try MappedRun(
      """
      mapping: 1
      source: {format: xes}
      time: {zone: "+08:00"}
      defaults: {actor: residents-committee, community: 晋宁}
      """,
      RecordRows(
        ["concept:name", "time:timestamp", "org:resource", "../concept:name", "lifecycle:transition"],
        [["register", "2010-12-30T11:02:00.000+01:00", "Pete", "1", "complete"]]))
    #expect(
      run.events == [
        "2.0 activity=register actor=residents-committee case=1 community=晋宁 person=Pete"
          + " time=2010-12-30T18:02:00+08:00"
      ])
    let ruled = try MappedRun(
      """
      mapping: 1
      source: {format: xes}
      events: [{person: $甲, activity: 自定, actor: resident, community: 晋宁}]
      """, RecordRows(["time:timestamp", "../concept:name", "甲"], [["2010", "1", "乙"]]))
    #expect(ruled.events == ["2.0 activity=自定 actor=resident case=1 community=晋宁 person=乙 time=2010"])
  }

  @Test func takesWhatOCELBringsAlong() throws {
    let run = try MappedRun(
      "mapping: 1\nsource: {format: ocel2, flatten: order}\ndefaults: {actor: resident, community: 晋宁}",
      RecordRows(["id", "activity", "time", "object"], [["e1", "pay", "2024-05-01T00:00:00Z", "o1"]]))
    #expect(
      run.events == ["2.0 activity=pay actor=resident case=o1 community=晋宁 time=2024-05-01T08:00:00+08:00"])
  }

  @Test func tellsAllFaultsOfARecordAndNothingElseOfIt() throws {
    var source = RecordRows(["时间", "时长"], [["坏", "很久"], ["2024", "1"], ["2024", "2"]])
    source.faults[2] = Message(
      MessageTemplate("test.bad-cell", .error, en: "The cell is bad.", zh: "单元格有错误。"))
    let run = try MappedRun(
      """
      mapping: 1
      defaults: {actor: resident, community: 晋宁}
      events: [{activity: 甲, time: "2024"}, {activity: 乙, time: $时间, hours: $时长}, {activity: 丙, time: $时间}]
      """, source, columns: ["time", "hours"])
    #expect(run.events == ["3.0 time=2024", "3.1 hours=1 time=2024", "3.2 time=2024"])
    #expect(run.faults == ["2 record.number-malformed 时长", "2 record.time-unfitting 时间", "4 test.bad-cell"])
    #expect(run.unmapped == 0)
  }

  @Test func makesOnlyTheColumnsOfThePlan() throws {
    let run = try MappedRun(
      "mapping: 1\nevents: [{activity: 甲, time: $时间, hours: $时长, actor: resident, community: 晋宁}]",
      RecordRows(["时间", "时长"], [["2024", "很久"]]), columns: ["time", "case"])
    #expect(run.events == ["2.0 time=2024"])
    #expect(run.faults.isEmpty)
  }

  @Test func remarksOnANameThatNoRecordHas() throws {
    let run = try MappedRun(
      """
      mapping: 1
      source: {format: jsonl}
      vars: {没用: $没有}
      events: [{activity: 甲, time: $时间, case: $编号, actor: resident, community: 晋宁}]
      """, RecordRows(["时间"], [["2024"]]))
    #expect(run.events == ["2.0 activity=甲 actor=resident community=晋宁 time=2024"])
    #expect(run.remarks.map(\.code) == ["mapping.column-never-there"])
    #expect(run.remarks.first?.place?.span?.start.line == 4)
  }

  @Test(arguments: ["csv", "xlsx", nil])
  func refusesATableWithoutAColumnThatTheMappingNames(format: String?) throws {
    let error = #expect(throws: DiagnosticsError.self) {
      _ = try MappedRun(
        """
        mapping: 1
        source: {\(format.map { "format: \($0)" } ?? "")}
        events: [{activity: $节点, time: $时间, case: 'trim($编号)', actor: resident, community: 晋宁}]
        """, RecordRows(["时间"], [["2024"]]))
    }
    let diagnostics = try #require(error).diagnostics
    #expect(diagnostics.map(\.code) == ["mapping.column-missing", "mapping.column-missing"])
    #expect(diagnostics.first?.message.text(in: .chinese) == "“工单.csv”没有映射所读的列“节点”。请更正列名或表头。")
  }

  @Test func saysWhichColumnsOfTheSourceItReads() throws {
    let mapping = try MappedRun.mapping(
      """
      mapping: 1
      explode: [{columns: [a], split: ","}]
      vars: {v: 'join($b, $c)', 没用: $d}
      events: [{when: '$e == "1"', activity: $v, time: $../t, actor: resident, community: 晋宁, attributes: {甲: $f}}]
      checks: [{name: x, that: 'has($g)'}]
      """)
    #expect(mapping.columns == ["a", "b", "c", "e", "../t", "f", "g"])
    #expect(mapping.eventColumns == ["activity", "time", "actor", "community", "x.甲"])
  }

  @Test func translatesTextsTheSameInEveryBatch() throws {
    let rows = (0..<50).map { ["甲\($0 % 7)", "2024-05-0\($0 % 9 + 1)"] }
    let mapping = "mapping: 1\nevents: [{activity: $a, time: $b, case: $a, actor: resident, community: 晋宁}]"
    let whole = try MappedRun(mapping, RecordRows(["a", "b"], rows))
    for size in [1, 3, 49] {
      let parts = try MappedRun(mapping, RecordRows(["a", "b"], rows, batchSize: size))
      #expect(parts.events == whole.events)
    }
  }
}
