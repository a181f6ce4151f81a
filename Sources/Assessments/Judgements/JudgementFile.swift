package import Diagnostics
package import Measurement
internal import YAMLDocuments

/// What a file of judgements gives: an assessor's sheet, or a list of ratings by any assessors.
package struct JudgementFile: Sendable {
  /// What a file of judgements can be.
  package enum Kind: Sendable, Hashable {
    /// The ratings of one assessor.
    case sheet
    /// Ratings by any assessors.
    case list
  }

  /// The ratings, in the order of the file.
  package var judgements: [Judgement] = []
  /// The ties that the file declares.
  package var ties: [AssessorTie] = []
  /// The file as it may be handed on, where that is other than it stands: each private note is `withheld`.
  package var publicEdition: [UInt8]?

  /// What stands in place of a private note.
  private static let withheld = "withheld"

  /// Reads a file.
  /// - Parameter kind: what it is; without it a file with the key `judgements` is a list, any other a sheet.
  package static func load(
    _ source: SourceFile, as kind: Kind? = nil, terms: JudgementTerms, diagnostics: inout [Diagnostic]
  ) -> JudgementFile {
    guard let document = YAMLDocument.parse(source, diagnostics: &diagnostics) else { return JudgementFile() }
    guard kind ?? self.kind(of: document.root) == .sheet else {
      return JudgementFile(judgements: Judgement.list(document.root, terms: terms, diagnostics: &diagnostics))
    }
    guard let sheet = JudgementSheet.read(document.root, terms: terms, diagnostics: &diagnostics) else {
      return JudgementFile()
    }
    if sheet.judgements.isEmpty {
      diagnostics.append(
        Diagnostic(.sheetEmpty, ["assessor": sheet.assessor], at: SourcePlace(file: source.name)))
    }
    var file = JudgementFile(judgements: sheet.judgements, ties: sheet.ties)
    if !sheet.privateNotes.isEmpty {
      file.publicEdition = publicEdition(of: source, sheet, terms: terms, diagnostics: &diagnostics)
    }
    return file
  }

  private static func kind(of root: YAMLNode) -> Kind {
    guard case .mapping(let entries) = root.content else { return .sheet }
    return entries.contains { $0.keyText == "judgements" } ? .list : .sheet
  }

  /// The file with `withheld` in place of each private note.
  ///
  /// It is read once more, and refused where anything else would change with them: nobody can go by a copy that says
  /// another thing.
  private static func publicEdition(
    of source: SourceFile, _ sheet: JudgementSheet, terms: JudgementTerms, diagnostics: inout [Diagnostic]
  ) -> [UInt8]? {
    var bytes = source.bytes
    let spans = Set(sheet.privateNotes.compactMap { $0.span.map { $0.start.offset..<$0.end.offset } })
    for span in spans.sorted(by: { $0.lowerBound > $1.lowerBound }) where span.upperBound <= bytes.count {
      let endsLine = bytes[span].last == UInt8(ascii: "\n")
      bytes.replaceSubrange(span, with: Array((withheld + (endsLine ? "\n" : "")).utf8))
    }
    var problems: [Diagnostic] = []
    let copy = YAMLDocument.parse(SourceFile(name: source.name, bytes: bytes), diagnostics: &problems)
      .flatMap { JudgementSheet.read($0.root, terms: terms, diagnostics: &problems) }
    guard let copy, copy.placeless == sheet.placeless else {
      diagnostics.append(Diagnostic(.privateNoteShared, at: sheet.privateNotes.first))
      return nil
    }
    return bytes
  }
}

extension JudgementSheet {
  /// What the sheet says, wherever in a file it stands.
  fileprivate var placeless: JudgementSheet {
    var sheet = self
    let nowhere = SourcePlace(file: "")
    for index in judgements.indices { sheet.judgements[index].place = nil }
    for index in ties.indices { sheet.ties[index].place = nowhere }
    sheet.privateNotes = privateNotes.map { _ in nowhere }
    return sheet
  }
}
