import ActivityLogs
import Authoring
import Diagnostics
import Foundation
import RecordReaders
import TestSupport
import TextEncodings
import Testing

/// Drafts of files as they come.
@Suite struct MappingDraftTests {
  /// A small file of a kind.
  enum Sample: String, CaseIterable, Sendable {
    /// A form filled in on a telephone: title rows, one row a case, days and times mixed.
    case form = "登记表.csv"
    /// What a hotline exports: an old encoding, American times.
    case hotline = "热线.csv"
    /// A ledger of points, a JSON object a line.
    case ledger = "积分.jsonl"
    /// An event log.
    case process = "流程.xes"

    var bytes: [UInt8] {
      get throws {
        switch self {
        case .form: Array(SampleTexts.form.utf8)
        case .hotline: try SampleTexts.hotlineInGB18030
        case .ledger: Array(SampleTexts.ledger.utf8)
        case .process: Array(SampleTexts.process.utf8)
        }
      }
    }

    /// The number of events that the draft makes.
    var eventCount: Int {
      switch self {
      case .form: 7
      case .hotline: 5
      case .ledger: 3
      case .process: 3
      }
    }
  }

  @Test(arguments: Sample.allCases, Language.allCases)
  func aDraftSaysWhatItRestsOnAndRuns(sample: Sample, language: Language) throws {
    let name = String(describing: sample)
    try DraftRun.inFile(try sample.bytes, sample.rawValue) { file in
      let draft = try DraftRun.draft(of: file, language: language)
      expectGolden(draft, named: "\(name).\(language.rawValue).yaml")
      let run = try DraftRun(draft, of: file)
      #expect(run.isComplete, "\(run.problems)")
      #expect(run.events.count == sample.eventCount)
    }
  }

  // MARK: Tables

  private func draft(_ text: String, _ name: String = "表.csv") throws -> String {
    try DraftRun.draft(of: Array(text.utf8), named: name)
  }

  @Test(arguments: [(";", "\";\""), ("|", "\"|\""), (",", "\",\"")])
  func theDelimiterIsTheOneThatCutsAllRowsAlike(delimiter: String, written: String) throws {
    let rows = ["时间,环节,说明", "2024-03-05,受理,\"甲；乙\"", "2024-03-06,办结,丙", "2024-03-07,受理,丁"]
    let text = rows.joined(separator: "\n").replacingOccurrences(of: ",", with: delimiter)
    #expect(try draft(text).contains("  delimiter: \(written)\n"))
  }

  @Test func tabsMakeATSV() throws {
    let found = try draft("时间\t环节\n2024-03-05\t受理\n", "表.txt")
    #expect(found.contains("format: tsv") && !found.contains("delimiter:"))
  }

  @Test func aTableWithoutAHeaderIsCalledByNumbers() throws {
    let text = "2024-03-05 09:00:00,受理,张三\n2024-03-06 10:00:00,办结,李四\n"
    try DraftRun.inFile(Array(text.utf8), "无表头.csv") { file in
      let draft = try DraftRun.draft(of: file)
      #expect(draft.contains("  header: 0\n"))
      #expect(draft.contains("time: $1\n"))
      #expect(try DraftRun(draft, of: file).events.count == 2)
    }
  }

  @Test func columnsOfTheSameNameAreCalledByNumbersAndKeepTheirNamesAsAttributes() throws {
    let text = "时间,环节,备注,备注\n2024-03-05,受理,甲,乙\n2024-03-06,办结,丙,丁\n"
    try DraftRun.inFile(Array(text.utf8), "重名.csv") { file in
      let draft = try DraftRun.draft(of: file)
      #expect(draft.contains("  skip: 1\n") && draft.contains("  header: 0\n"))
      #expect(draft.contains("time: $1") && draft.contains("activity: $2"))
      let run = try DraftRun(draft, of: file)
      #expect(run.isComplete && run.events.count == 2, "\(run.problems)")
    }
  }

  @Test func aHeaderOfTwoRowsIsJoined() throws {
    let text = "提交,,反馈,\n时间,姓名,时间,结果\n2024/3/5,张三,2024/3/6,满意\n2024/3/7,李四,2024/3/9,一般\n"
    let found = try draft(text)
    #expect(found.contains("  header: 2\n"))
    #expect(found.contains("'提交/时间'") || found.contains("提交/时间"))
    #expect(found.contains("is: present"))
  }

  // MARK: Times

  @Test(arguments: [
    (["3/25/2024", "3/1/2024"], "- M/d/yyyy", false), (["25/3/2024", "1/3/2024"], "- d/M/yyyy", false),
    (["3/5/2024", "4/1/2024"], "- M/d/yyyy", true), (["2024年3月5日", "2024年12月1日"], "- yyyy年M月d日", false),
    (["45356.5", "45400"], "- excel-serial", false), (["1709600000", "1709700000"], "- unix-seconds", false),
  ])
  func theFormatOfTimesIsTheOneThatFits(cells: [String], format: String, isAmbiguous: Bool) throws {
    let rows = cells.enumerated().map { "\($1),受理,第\($0)件" }
    let found = try draft("时间,环节,说明\n" + rows.joined(separator: "\n") + "\n")
    #expect(found.contains(format) || found.contains(format.replacingOccurrences(of: "- ", with: "- '")), "\(found)")
    #expect(found.contains("分不出月和日") == isAmbiguous)
  }

  @Test func numbersAreTimesOnlyUnderANameOfTime() throws {
    let found = try draft("环节,数量\n受理,45356\n办结,45357\n")
    #expect(found.contains("没有哪一列像时间"))
    #expect(!found.contains("excel-serial"))
  }

  @Test func cellsThatFitNoFormatAreNamed() throws {
    let rows = (1...20).map { "2024-03-\($0 < 10 ? "0" : "")\($0),受理" } + ["三月底,受理"]
    let found = try draft("时间,环节\n" + rows.joined(separator: "\n") + "\n")
    #expect(found.contains("有 1 格不合任何格式") && found.contains("“三月底”"))
  }

  // MARK: Encodings

  @Test func aTextInAnOldEncodingIsReadInTheOneWhoseCharactersAreCommon() throws {
    let found = try DraftRun.draft(of: SampleTexts.hotlineInGB18030, named: "热线.csv")
    #expect(found.contains("encoding: gb18030") && found.contains("常用字"))
    // 時間,環節 / 2024-03-05,受理 in Big5, written out.
    let big5: [UInt8] =
      [0xAE, 0xC9, 0xB6, 0xA1, 0x2C, 0xC0, 0xF4, 0xB8, 0x60, 0x0A] + Array("2024-03-05,".utf8)
      + [0xA8, 0xFC, 0xB2, 0x7A, 0x0A]
    #expect(try DraftRun.draft(of: big5, named: "表.csv").contains("encoding: big5"))
  }

  @Test func anEncodingThatIsGivenIsTaken() throws {
    let found = try DraftRun.draft(of: SampleTexts.hotlineInGB18030, named: "热线.csv") {
      $0.encoding = .gb18030
    }
    #expect(found.contains("编码：按所给") && found.contains("$来电时间"))
  }

  @Test(arguments: [true, false]) func wideCharactersWithoutAMarkAreTold(isBigEndian: Bool) throws {
    let text = "时间,环节\n2024-03-05,受理一\n2024-03-06,办结三\n"
    let bytes = text.utf16.flatMap { unit -> [UInt8] in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? pair : pair.reversed()
    }
    let found = try DraftRun.draft(of: bytes, named: "宽.csv")
    #expect(found.contains("encoding: utf-16\(isBigEndian ? "be" : "le")\n"))
    #expect(found.contains("待定：编码") && found.contains("“受理一” × 1"))
  }

  @Test(
    .enabled(if: Repository.shared("vectors/csv/encodings") != nil),
    arguments: [
      ("gb18030.csv", "gb18030"), ("gb18030_bom.csv", "gb18030"), ("gbk_cp936.csv", "gb18030"),
      ("latin1.csv", "windows-1252"), ("utf16be_bom.csv", "utf-16"), ("utf16le_bom_excel_tab.txt", "utf-16"),
      ("utf16le_no_bom.csv", "utf-16le"), ("utf8.csv", "utf-8"), ("utf8_bom.csv", "utf-8"),
      ("windows1252.csv", "windows-1252"),
    ])
  func foreignFilesAreReadInTheirEncoding(name: String, encoding: String) throws {
    let file = try #require(Repository.shared("vectors/csv/encodings/\(name)"))
    #expect(try DraftRun.draft(of: file).contains("  encoding: \(encoding)\n"))
  }

  @Test func bytesThatAreTextInNoEncodingAreRefused() throws {
    let bytes = Array("a,b\n".utf8) + [0xFF, 0x81, 0x00, 0xFF, 0x0A]
    let error = #expect(throws: DiagnosticsError.self) { try DraftRun.draft(of: bytes, named: "坏.csv") }
    #expect(error?.diagnostics.map(\.code) == ["draft.encoding-unknown"])
  }

  // MARK: Words

  @Test func valuesAreComparedWithTheRubricsTermsAndTitles() throws {
    let vocabulary = Vocabulary(activities: [
      "topic.raised": Vocabulary.Activity(title: LocalizedText(english: "Topic raised", chinese: "议题提出")),
      "matter.closed": Vocabulary.Activity(title: LocalizedText(english: "Matter closed", chinese: "事项办结")),
    ])
    let text = "时间,环节\n2024-03-05,议题提出\n2024-03-06,事项的办结\n2024-03-07,散步\n2024-03-08,matter.closed\n"
    try DraftRun.inFile(Array(text.utf8), "环节.csv") { file in
      let draft = try DraftRun.draft(of: file) { $0.vocabulary = vocabulary }
      #expect(draft.contains("\"议题提出\": topic.raised") && draft.contains("\"matter.closed\": matter.closed"))
      #expect(draft.contains("“事项的办结”当作 matter.closed"))
      #expect(draft.contains("“散步” × 1") && !draft.contains("\"散步\""))
      // What has no term is set aside until it has one.
      let run = try DraftRun(draft, of: file)
      #expect(run.events.count == 3)
      #expect(run.faults.map(\.message.template.code) == ["record.value-unmapped"])
      let mended = try DraftRun(draft, of: file, edits: [.init("\n      })", ",\n      _: topic.raised})")])
      #expect(mended.isComplete && mended.events.count == 4, "\(mended.problems)")
    }
  }

  @Test func textsWithMarksOfYAMLAndOfExpressionsStayTexts() throws {
    let text = "时间,环节,\"列: {奇怪}的 # 名\",'引号'\n2024-03-05,\"办\"\"结\"\"\",甲,a\n2024-03-06,\"换\n行 \\n\",乙,b\n"
    let vocabulary = Vocabulary(activities: [
      "办\"结\"": Vocabulary.Activity(title: LocalizedText("办结")),
      "topic.raised": Vocabulary.Activity(title: LocalizedText("换行n")),
    ])
    try DraftRun.inFile(Array(text.utf8), "怪.csv") { file in
      for change in [nil, vocabulary] {
        let draft = try DraftRun.draft(of: file) { $0.vocabulary = change }
        let run = try DraftRun(draft, of: file)
        #expect(run.records == 2 || change != nil, "\(run.problems)")
        #expect(!run.warnings.hasErrors)
      }
    }
  }

  @Test func theCommunityThatIsGivenIsWritten() throws {
    let found = try DraftRun.draft(of: Array("时间,环节\n2024-03-05,受理\n".utf8), named: "表.csv") {
      $0.community = "晋宁"
    }
    #expect(found.contains("  community: 晋宁\n") && !found.contains("待定社区"))
  }

  @Test func whatTellsWhoSomebodyIsIsLeftOut() throws {
    let found = try draft("时间,环节,手机号码,门牌\n2024-03-05,受理,13900010001,3-2\n2024-03-06,受理,13900010002,3-1\n")
    #expect(found.contains("未取用，因含个人信息：“手机号码”"))
    #expect(found.contains("attributes: [门牌]"))
  }

  // MARK: JSON

  @Test func thePointerToTheRecordsIsWritten() throws {
    let text = """
      {"导出": "2024-04-01", "结果": {"条目/全部": [{"时间": "2024-03-05T09:00:00+08:00", "环节": "受理", "人": {"姓名": "甲"}},
        {"时间": "2024-03-06T09:00:00+08:00", "环节": "办结"}]}, "空": []}
      """
    try DraftRun.inFile(Array(text.utf8), "导出.json") { file in
      let draft = try DraftRun.draft(of: file)
      #expect(draft.contains("format: json\n") && draft.contains("records: '/结果/条目~1全部'"))
      #expect(draft.contains("person: '${人/姓名}'"))
      let run = try DraftRun(draft, of: file)
      #expect(run.isComplete && run.events.count == 2, "\(run.problems)")
    }
  }
}
