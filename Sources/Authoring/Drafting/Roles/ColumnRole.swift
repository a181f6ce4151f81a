/// What a column may be to an event: one of its fields, or something that a draft has to know.
enum ColumnRole: String, Sendable, Hashable, CaseIterable {
  case community
  case subdistrict
  case actor
  case activity
  /// A kind or category, which is the activity where nothing speaks of one.
  case kind
  case time
  case end
  case recordedAt = "recorded_at"
  /// A day by which something is to be done; no field of events, but an attribute of them.
  case deadline
  case `case`
  case id
  case person
  case organization
  case building
  case channel
  case theme
  case urgency
  case outcome
  case participants
  case hours
  case points
  case rating
  case approver
  case title
  case note

  /// The fields that a draft copies from a column without further ado, in the order in which columns are given to them.
  static let copied: [ColumnRole] = [
    .person, .organization, .building, .channel, .theme, .urgency, .outcome, .participants, .hours, .points, .rating,
    .approver, .title, .note,
  ]

  /// Whether the field holds numbers.
  var isNumeric: Bool { [.participants, .hours, .points, .rating].contains(self) }

  /// Words in the names of columns that a draft leaves out, because they most likely tell who somebody is.
  static let privateWords = ["电话", "手机", "身份证", "证件号", "联系方式", "phone", "mobile", "openid", "微信号"]

  /// How well a column's name speaks for the role: 3 where it is one of its words, 2 where it ends with one, 1 where it
  /// contains one, 0 where it says nothing of the kind. English words count where they stand by themselves.
  func score(of label: String) -> Int {
    let (whole, parts) = (Self.normal(label), Self.parts(of: label))
    var best = 0
    for word in words {
      let isChinese = word.unicodeScalars.contains { $0.value >= 0x2E80 }
      if whole == word {
        best = 3
      } else if isChinese {
        best = max(best, whole.hasSuffix(word) ? 2 : whole.contains(word) ? 1 : 0)
      } else if isFoundInParts, parts.contains(word) {
        best = max(best, parts.last == word ? 2 : 1)
      }
    }
    return best
  }

  /// The place of a name among the words of the role, which are in the order in which they speak for it; behind all
  /// others where it is none of them.
  func order(of label: String) -> Int { words.firstIndex(of: Self.normal(label)) ?? words.count }

  /// Whether an English word counts as one of several in a name, too.
  private var isFoundInParts: Bool {
    switch self {
    case .time, .end, .recordedAt, .deadline, .community, .subdistrict, .case, .id: true
    default: false
    }
  }

  /// A name in lower case without marks, and without the prefixes that tables made of event logs have.
  private static func normal(_ label: String) -> String {
    var text = label.lowercased()
    if let last = text.split(separator: "/").last { text = String(last) }
    for prefix in ["case:", "ocel:"] where text.hasPrefix(prefix) && text != "case:concept:name" {
      text.removeFirst(prefix.count)
    }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { isLetterOrDigit($0) }))
  }

  /// The words of a name, where marks or capitals separate them.
  private static func parts(of label: String) -> [String] {
    var parts: [String] = []
    var word = ""
    var wasLower = false
    for scalar in label.unicodeScalars {
      let isUpper = scalar.properties.isUppercase
      if !isLetterOrDigit(scalar) || isUpper && wasLower {
        if !word.isEmpty { parts.append(word.lowercased()) }
        word = ""
      }
      if isLetterOrDigit(scalar) { word.unicodeScalars.append(scalar) }
      wasLower = scalar.properties.isLowercase
    }
    if !word.isEmpty { parts.append(word.lowercased()) }
    return parts
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
