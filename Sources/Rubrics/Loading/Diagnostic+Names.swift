internal import Columns
internal import Diagnostics
internal import YAMLDocuments

extension Diagnostic {
  /// The most names that a note lists.
  private static let mostListed = 24

  /// A name that nothing has, with the one that was likely meant, else with those there are if they are few.
  /// - Parameters:
  ///   - template: what is said; its `{name}` is the name.
  ///   - name: the name as written.
  ///   - node: where it is written.
  ///   - known: the names there are.
  ///   - arguments: further arguments of the template.
  static func unknownName(
    _ template: MessageTemplate, _ name: String, at node: YAMLNode, among known: [String],
    _ arguments: [String: String] = [:]
  ) -> Diagnostic {
    let arguments = arguments.merging(["name": name]) { $1 }
    if let likely = Spelling.nearest(to: name, among: known) {
      return Diagnostic(
        template, arguments, at: node.place, notes: [.didYouMean(likely)],
        fix: node.fix(writing: likely))
    }
    guard !known.isEmpty, known.count <= mostListed else { return Diagnostic(template, arguments, at: node.place) }
    let list = known.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined(separator: ", ")
    return Diagnostic(
      template, arguments, at: node.place, notes: [Note(Message(.knownNames, ["names": list]))])
  }

  /// A name of something that holds another type of value than is wanted there.
  static func otherType(
    _ type: ColumnType, of name: String, at node: YAMLNode, wanted: ColumnType
  ) -> Diagnostic {
    let held =
      switch type {
      case .text: LocalizedText(english: "text", chinese: "文本")
      case .number: LocalizedText(english: "numbers", chinese: "数值")
      case .time: LocalizedText(english: "times", chinese: "时间")
      }
    let template: MessageTemplate =
      switch wanted {
      case .text: .textNeeded
      case .number: .numberNeeded
      case .time: .timeNeeded
      }
    return Diagnostic(
      template, ["name": name, "type.en": held.english, "type.zh": held.chinese], at: node.place)
  }

  /// A name that stands twice where it may stand once.
  static func repeatedName(_ name: String, at place: SourcePlace?, first: SourcePlace?) -> Diagnostic {
    Diagnostic(
      .repeatedName, ["name": name], at: place, notes: [Note(Message(.firstHere), at: first)])
  }
}

extension YAMLNode {
  /// A change that writes another text in place of the scalar, in quotes where it needs them.
  func fix(writing text: String) -> Diagnostic.Fix? {
    guard scalar != nil, let span = place.span else { return nil }
    let isPlain =
      text.first?.isLetter == true
      && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" || $0 == "_" }
    return Diagnostic.Fix(replace: span, with: isPlain ? text : "'" + text.replacing("'", with: "''") + "'")
  }
}

extension String {
  /// Whether the UTF-8 bytes are the same, which is how names are equal (SEMANTICS, "Units, records, time").
  func hasSameBytes(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}

extension Dictionary<String, SourcePlace> {
  /// The key that looks the same as a name, whatever its bytes, and where it stands.
  func entry(lookingLike name: String) -> (key: String, place: SourcePlace)? {
    index(forKey: name).map { (self[$0].key, self[$0].value) }
  }
}
