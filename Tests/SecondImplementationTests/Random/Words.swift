/// The words of the random logs: Chinese, composed and decomposed letters, characters beyond the basic plane, quotes.
enum Words {
  /// The activities of the vocabulary.
  static let activities = [
    "topic.raised", "topic.triaged", "deliberation.held", "reply.published", "topic.withdrawn", "会议.召开", "回访",
  ]
  /// The actors by their identifiers.
  static let actors = ["subdistrict-office", "residents-committee", "social-organization", "resident"]
  /// The actors as logs and rubrics may call them.
  static let actorNames = actors + ["街道办", "居委会", "社会组织", "居民"]
  /// Text fields and attributes with their values.
  static let texts: [(column: String, values: [String])] = [
    ("person", ["张三", "李四", "Zo\u{EB}", "Zoe\u{308}", "\u{20BB7}田", "张三 ", "\u{F9F4}", "林"]),
    ("organization", ["居委会", "物业公司", "\u{1F3E0}之家"]),
    ("building", ["1号楼", "2号楼", "\u{FF11}号楼", "A,1", "B\"2\"", "3"]),
    ("channel", ["热线", "微信", "hotline", "现场"]),
    ("theme", ["環境", "环境", "停车"]),
    ("urgency", ["急", "一般"]),
    ("outcome", ["done", "failed", "结案", "尚不清楚"]),
    ("title", ["a", "议题\n二", "\u{E9}", "e\u{301}", "\u{1F468}\u{200D}\u{1F469}家", "it's", " "]),
    ("楼栋类型", ["老旧小区", "商品房", "e\u{301}", "\u{E9}"]),
  ]
  /// Numbers as logs write them.
  static let numbers = [
    "0", "1", "2", "3", "-1", "-0", "0.1", "0.2", "0.3", "-0.5", "+1.50", "007", "2.5", "100", "0.000000000000000001",
    "999999999999999999.999999999999999999", "123456789012345678.123456789012345678", "0.333333333333333333",
    "0.100000000000000000", "-999999999999999999.999999999999999999", "4503599627370496.5", "9007199254740993",
  ]
  /// Small numbers of points, mostly there.
  static let points = ["0", "1", "1", "1.0", "2", "2", "3", "0.5", "", "-1"]
  /// Numbers as conditions write them.
  static let literals = ["0", "1", "2", "0.1", "0.3", "2.5", "-1", "-0.5", "0.100000000000000001", "9007199254740992"]
  /// The cases that events can belong to.
  static let cases = ["K1", "K2", "议题-1", "\u{E9}", "e\u{301}", "K3", "K10", "议题-2"]
  /// The column of an attribute or a field as conditions and parameters name it.
  static func notation(of column: String) -> String {
    ["楼栋类型", "预算"].contains(column) ? "x[\"\(column)\"]" : column
  }

  /// A text as a condition writes it.
  static func quoted(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return "\"" + result + "\""
  }
}
