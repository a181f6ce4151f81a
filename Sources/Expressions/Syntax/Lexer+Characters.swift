extension Lexer {
  /// What operators and marks are written as, and what others write for them, by first scalar, longer ones first.
  static let spellings: [Unicode.Scalar: [(spelling: [Unicode.Scalar], symbol: Symbol)]] = {
    let foreign: [(String, Symbol)] = [
      ("===", .equal), ("!==", .notEqual), ("=<", .lessOrEqual), ("=>", .greaterOrEqual), ("<>", .notEqual),
      ("=", .equal), ("&", .and), ("|", .or), ("≤", .lessOrEqual), ("≥", .greaterOrEqual), ("≠", .notEqual),
      ("×", .times), ("÷", .divided), ("−", .minus), ("–", .minus), ("—", .minus), ("∧", .and), ("∨", .or),
      ("¬", .not), ("∈", .within), ("、", .comma), ("。", .dot), ("【", .openBracket), ("】", .closeBracket),
    ]
    let own = Symbol.allCases.filter { $0 != .within }.map { ($0.rawValue, $0) }
    let all = (own + foreign).map { (spelling: Array($0.0.unicodeScalars), symbol: $0.1) }
    return Dictionary(grouping: all) { $0.spelling.first ?? " " }.mapValues { same in
      same.sorted { $0.spelling.count > $1.spelling.count }
    }
  }()

  /// What closes a text that a quotation mark other than the two of CEL opens.
  static let closingQuotes: [Unicode.Scalar: [Unicode.Scalar]] = [
    "“": ["”", "“", "\""], "”": ["”", "“", "\""], "„": ["”", "“", "\""], "＂": ["＂", "\"", "”"],
    "‘": ["’", "‘", "'"], "’": ["’", "‘", "'"], "＇": ["＇", "'", "’"], "「": ["」"], "『": ["』"], "«": ["»"],
  ]

  /// A full-width form of an ASCII character as that character, any other as it is.
  static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  }

  /// Whether it is one of the ten ASCII digits.
  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// The value of an ASCII hexadecimal digit.
  static func hexadecimalValue(_ scalar: Unicode.Scalar) -> UInt32? {
    switch scalar {
    case "0"..."9": scalar.value - 48
    case "a"..."f": scalar.value - 97 + 10
    case "A"..."F": scalar.value - 65 + 10
    default: nil
    }
  }

  /// Whether a name can begin with it: letters of any script, so that a Chinese name is explained as a whole.
  static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "_": true
    default: !scalar.isASCII && scalar.properties.isXIDStart
    }
  }

  /// Whether a name can go on with it.
  static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    isNameStart(scalar) || isDigit(scalar) || (!scalar.isASCII && scalar.properties.isXIDContinue)
  }
}
