internal import ActivityLogs
internal import Diagnostics
internal import Digests
internal import Foundation
internal import Measurement
internal import RecordReaders
internal import Rubrics

/// The tables, calendars and judgements of an assessment, as they stand in an assessor's copy.
///
/// They are copied byte for byte, but for rosters and opening balances whose values are those of a column that the copy
/// conceals: these are concealed in the same way, so that they still meet.
struct CopiedTables {
  /// The files of the copy.
  private(set) var files: [Bundle.File] = []
  /// By key of the assessment, the files that it names there.
  private(set) var names: [String: [String]] = [:]

  private let folder: InputFolder
  /// By file, the column of the log whose values stand in it, and the table's column in which they do.
  private let concealed: [String: (column: String, cell: String)]

  /// Begins with no file.
  /// - Parameter folder: the folder of the assessment, with the files that were read.
  init(folder: InputFolder, rubric: Rubric) {
    self.folder = folder
    var concealed: [String: (column: String, cell: String)] = [:]
    for measure in rubric.indicators.map(\.measure) + rubric.measures.map(\.measure) {
      for leaf in measure.leaves {
        switch leaf {
        case .coverage(let column, .roster(let file), _): concealed[file] = (column, "value")
        case .reconcile(let reconcile):
          if let file = reconcile.opening { concealed[file] = (reconcile.account, "account") }
        default: break
        }
      }
    }
    self.concealed = concealed
  }

  /// Copies all files that were read for the assessment, its logs, mappings and rubric excepted.
  /// - Throws: `DiagnosticsError` where one cannot be read any more, or would lie outside the copy.
  mutating func copy(_ logs: PseudonymousLogs) throws(DiagnosticsError) {
    for input in folder.inputs {
      switch input.role {
      // Seals are of the logs as they were handed over, which the copy has not.
      case .assessment, .rubric, .log, .mapping, .seal, .waivers, .stages: continue
      case .communities, .facts, .sources, .strata:
        try add(input, under: input.role.rawValue, as: "\(input.role.rawValue).csv")
      case .calendar: try add(input, under: "calendar", as: numbered(input, in: "calendars", "calendar"))
      case .judgements: try add(input, under: "judgements", as: numbered(input, in: "judgements", "judgements"))
      case .roster, .opening:
        let parts = input.name.split(separator: "/", omittingEmptySubsequences: false)
        guard !input.name.hasPrefix("/"), !parts.contains("..") else {
          throw DiagnosticsError(.tableOutsideCopy, ["file": input.name])
        }
        let bytes = try read(input)
        files.append(Bundle.File(path: input.name, bytes: try conceal(bytes, of: input.name, logs)))
      }
    }
  }

  private func numbered(_ input: InputFile, in folder: String, _ key: String) -> String {
    let name = input.name.split(separator: "/").last.map(String.init) ?? input.name
    let path = "\(folder)/\(name)"
    let taken = names[key] ?? []
    return taken.contains(path) ? "\(folder)/\(taken.count + 1)-\(name)" : path
  }

  private mutating func add(_ input: InputFile, under key: String, as path: String) throws(DiagnosticsError) {
    files.append(Bundle.File(path: path, bytes: try read(input)))
    names[key, default: []].append(path)
  }

  /// The bytes of a file as they were when the assessment was read, sheets without their private notes.
  private func read(_ input: InputFile) throws(DiagnosticsError) -> [UInt8] {
    if input.role == .judgements, let edition = folder.contents[input.name] { return edition }
    guard let data = FileManager.default.contents(atPath: folder.path(of: input.name)),
      ContentDigest(of: data).description == input.digest
    else { throw DiagnosticsError(.fileNotReadable, ["file": input.name]) }
    return [UInt8](data)
  }

  /// A table whose values are concealed as those of the log are.
  private func conceal(
    _ bytes: [UInt8], of file: String, _ logs: PseudonymousLogs
  ) throws(DiagnosticsError) -> [UInt8] {
    var diagnostics: [Diagnostic] = []
    guard let values = concealed[file],
      let table = CSVTable(SourceFile(name: file, bytes: bytes), diagnostics: &diagnostics),
      let index = table.column(values.cell)
    else { return bytes }
    let concealment = logs.concealment(of: values.column)
    var writer = CSVWriter()
    writer.row(table.header.map { .name($0.text) })
    var isChanged = false
    for row in table.rows {
      var cells = row.cells.map(\.text)
      if cells.indices.contains(index) {
        let text = concealment.concealed(cells[index]).text
        if !text.utf8.elementsEqual(cells[index].utf8) { isChanged = true }
        cells[index] = text
      }
      writer.row(cells.map { .name($0) })
    }
    return isChanged ? writer.bytes : bytes
  }
}
