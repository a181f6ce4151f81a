internal import Diagnostics
internal import XMLEvents

/// What a workbook says of its sheets (ECMA-376, part 1, clause 18.2).
struct XLSXWorkbook {
  /// A sheet.
  struct Sheet {
    /// The name on its tab.
    var name: String
    /// The relationship that leads to it.
    var relationship: String
  }

  private enum Name: Int, CaseIterable {
    case workbook, workbookPr, sheets, sheet, name, date1904, identifier

    var text: String { self == .identifier ? "*:id" : String(describing: self) }
  }

  private let container: XLSXPackage
  private let relationships: [XLSXRelationship]
  /// The sheets, in the order of their tabs.
  private(set) var sheets: [Sheet] = []
  /// Whether days are counted from 1904 on.
  private(set) var countsFrom1904 = false

  /// Reads the list of sheets.
  init(_ container: XLSXPackage) throws(DiagnosticsError) {
    self.container = container
    let first = try Self.relationships(of: "", in: container).first { $0.kind == "officeDocument" }
    guard let first else {
      let arguments = ["file": container.file.name, "part": "workbook.xml"]
      throw DiagnosticsError(.workbookPartMissing, arguments, at: container.place)
    }
    let part = try Self.part(of: first, in: container)
    var (sheets, countsFrom1904) = ([Sheet](), false)
    let vocabulary = XMLVocabulary(Name.allCases.map(\.text))
    try container.read(part, root: "workbook", vocabulary: vocabulary) { piece, event in
      guard event.kind == .start else { return }
      if event.name == Name.workbookPr.rawValue {
        countsFrom1904 = ["1", "true"].contains(piece.text(of: Name.date1904.rawValue, in: event))
      } else if event.name == Name.sheet.rawValue {
        sheets.append(
          Sheet(
            name: piece.text(of: Name.name.rawValue, in: event) ?? "",
            relationship: piece.text(of: Name.identifier.rawValue, in: event) ?? ""))
      }
    }
    self.sheets = sheets
    self.countsFrom1904 = countsFrom1904
    relationships = try Self.relationships(of: part, in: container)
  }

  /// The place of a sheet among all, from 0 on, and the part that holds it.
  /// - Parameter choice: the sheet asked for, `nil` for the first with rows.
  func sheet(_ choice: SourceOptions.Sheet?) throws(DiagnosticsError) -> (index: Int, part: String) {
    let index: Int?
    let shown: String
    switch choice {
    case nil:
      index = sheets.firstIndex { relationship(of: $0)?.kind == "worksheet" }
      shown = "1"
    case .named(let name):
      index = sheets.firstIndex { $0.name.utf8.elementsEqual(name.utf8) }
      shown = "“\(ShownText.of(name))”"
    case .numbered(let number):
      index = sheets.indices.contains(number - 1) ? number - 1 : nil
      shown = String(number)
    }
    var arguments = ["file": container.file.name, "sheet": shown, "known": knownSheets]
    guard let index else { throw DiagnosticsError(.sheetUnknown, arguments, at: container.place) }
    guard let relationship = relationship(of: sheets[index]) else {
      throw DiagnosticsError(
        .workbookPartMissing, ["file": container.file.name, "part": sheets[index].name], at: container.place)
    }
    guard relationship.kind == "worksheet" else {
      arguments["sheet"] = ShownText.of(sheets[index].name)
      throw DiagnosticsError(.sheetWithoutRows, arguments, at: container.place)
    }
    return (index, try Self.part(of: relationship, in: container))
  }

  /// The part that holds something for all sheets, or `nil` where there is none.
  /// - Parameter kind: the last word of the relationship's type.
  func sharedPart(_ kind: String) throws(DiagnosticsError) -> String? {
    guard let relationship = relationships.first(where: { $0.kind == kind }) else { return nil }
    return try Self.part(of: relationship, in: container)
  }

  private func relationship(of sheet: Sheet) -> XLSXRelationship? {
    relationships.first { $0.identifier == sheet.relationship }
  }

  /// The sheets with their numbers, as many as a message can hold.
  private var knownSheets: String {
    let shown = sheets.prefix(20).enumerated().map { "\($0 + 1) “\(ShownText.of($1.name))”" }.joined(separator: ", ")
    return sheets.count > 20 ? shown + ", …" : shown
  }

  private static func part(
    of relationship: XLSXRelationship, in container: XLSXPackage
  ) throws(DiagnosticsError) -> String {
    guard let part = relationship.part else {
      throw DiagnosticsError(
        .workbookPartOutside, ["file": container.file.name, "target": ShownText.of(relationship.target)],
        at: container.place)
    }
    return part
  }

  private static func relationships(
    of part: String, in container: XLSXPackage
  ) throws(DiagnosticsError) -> [XLSXRelationship] {
    var found: [XLSXRelationship] = []
    try container.read(
      XLSXRelationship.part(for: part), root: "Relationships", vocabulary: XLSXRelationship.vocabulary
    ) { piece, event in
      if let relationship = XLSXRelationship(piece, event, of: part) { found.append(relationship) }
    }
    return found
  }
}
