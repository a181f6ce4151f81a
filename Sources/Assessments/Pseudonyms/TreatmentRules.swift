internal import ActivityLogs
internal import Columns
package import Diagnostics

/// Which column gets which treatment.
///
/// Persons always become pseudonyms. So do attributes whose names speak of telephones, ids and the like. Titles, notes
/// and attributes that the rubric's vocabulary does not know are free text and dropped. `keep` keeps free text and what
/// would become pseudonyms by its name, and `drop` drops anything that events can do without.
package struct TreatmentRules: Sendable {
  /// The columns to keep, by their names in `ColumnBatch`.
  private let keep: Set<String>
  /// The columns to drop.
  private let drop: Set<String>

  /// What is read as free text unless somebody says otherwise.
  private static let freeText: Set<String> = ["title", "note"]
  /// What no event can do without, and what names no one.
  private static let structure: Set<String> = ["time", "community", "subdistrict", "actor", "activity"]
  /// Fields whose texts are digests, in which any row of digits can stand.
  private static let digests: Set<String> = ["evidence_sha256"]

  /// Parts of names of attributes that stand for numbers of persons, in Chinese.
  private static let tellingParts = [
    "电话", "手机", "号码", "联系方式", "身份证", "证件", "微信", "邮箱", "车牌", "住址", "门牌",
  ]
  /// Words in names of attributes that stand for numbers of persons, in English.
  private static let tellingWords: Set<String> = [
    "phone", "mobile", "tel", "telephone", "cellphone", "email", "openid", "unionid", "wechat", "idcard", "identity",
    "passport", "plate", "address",
  ]

  /// Makes rules.
  /// - Parameters:
  ///   - keep: columns to keep: fields, or attributes with or without `x.`.
  ///   - drop: columns to drop, in the same way.
  /// - Throws: `DiagnosticsError` where a column is in both, or cannot be kept or dropped at all.
  package init(keep: [String] = [], drop: [String] = []) throws(DiagnosticsError) {
    self.keep = Set(keep.map(Self.column(named:)))
    self.drop = Set(drop.map(Self.column(named:)))
    let kinds: [(MessageTemplate, Set<String>)] = [
      (.columnKeptAndDropped, self.keep.intersection(self.drop)),
      (.columnNeverKept, self.keep.intersection(PseudonymMaker.personFields)),
      (.columnNeverDropped, self.drop.intersection(Self.structure)),
    ]
    let found = kinds.flatMap { template, columns in
      columns.sortedByBytes.map { Diagnostic(template, ["column": EventSchema.attribute(ofColumn: $0) ?? $0]) }
    }
    guard found.isEmpty else { throw DiagnosticsError(found) }
  }

  private static func column(named name: String) -> String {
    EventSchema.attribute(ofColumn: name) == nil ? EventSchema.column(named: name) : name
  }

  /// What becomes of a column.
  /// - Parameters:
  ///   - column: its name in `ColumnBatch`.
  ///   - type: what it holds.
  ///   - vocabulary: the words of the rubric, which say which attributes it knows.
  func treatment(of column: String, type: ColumnType, vocabulary: Vocabulary) -> ColumnTreatment {
    if drop.contains(column) { return .dropped }
    if PseudonymMaker.personFields.contains(column) { return .pseudonyms }
    let attribute = EventSchema.attribute(ofColumn: column)
    let tells = attribute.map(Self.tells) ?? false
    // A telephone number can also come as a number, which cannot be anybody's pseudonym.
    if type != .text { return tells ? .dropped : .untouched }
    if Self.structure.contains(column) || Self.digests.contains(column) { return .untouched }
    if keep.contains(column) { return .kept }
    if Self.freeText.contains(column) { return .dropped }
    guard let attribute else { return .kept }
    if tells { return .pseudonyms }
    return vocabulary.attributes[attribute] == nil ? .dropped : .kept
  }

  /// Whether the name of an attribute speaks of a number that tells who somebody is.
  private static func tells(_ name: String) -> Bool {
    if tellingParts.contains(where: { name.contains($0) }) { return true }
    let words = name.lowercased().split { !$0.isASCII || !$0.isLetter }.map(String.init)
    if words.contains(where: tellingWords.contains) { return true }
    return zip(words, words.dropFirst()).contains { $0 == "id" && ($1 == "card" || $1 == "number" || $1 == "no") }
  }

  /// The columns that are named in the rules and that no event can have.
  /// - Parameter known: the columns that there are.
  func unknownColumns(besides known: Set<String>) -> [Diagnostic] {
    let names = Set(known.map { EventSchema.attribute(ofColumn: $0) ?? $0 })
    return keep.union(drop).subtracting(known).sortedByBytes.map { column in
      let name = EventSchema.attribute(ofColumn: column) ?? column
      let near = Spelling.nearest(to: name, among: names.sortedByBytes)
      return Diagnostic(.columnUnknown, ["column": name], notes: near.map { [.didYouMean($0)] } ?? [])
    }
  }
}

extension Set<String> {
  /// The texts, ascending by UTF-8 bytes.
  var sortedByBytes: [String] { sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
}
