internal import Diagnostics
internal import RecordReaders
internal import YAMLDocuments

/// The rows of a table or log that a test writes as mappings.
struct TestRows {
  /// A row.
  struct Row {
    /// Its cells in the order of the file, each with its key.
    var cells: [(key: YAMLNode, text: String, place: SourcePlace)]
    /// Where it stands.
    var place: SourcePlace
    /// Its number among those that were written as one, from 0.
    var number: Int
  }

  /// The key that makes several rows of one.
  static let repeating = "n"
  /// The most rows that are written as one.
  private static let mostRows = 1000

  /// The rows.
  private(set) var rows: [Row] = []

  /// Reads rows.
  /// - Parameters:
  ///   - defaults: what rows have that do not say otherwise, by column.
  ///   - known: the columns that there are; `nil` for any.
  init(
    _ nodes: [YAMLNode], defaults: [(name: String, text: String)] = [], known: [String]? = nil,
    _ diagnostics: inout [Diagnostic]
  ) {
    for node in nodes { add(node, defaults, known, &diagnostics) }
  }

  private mutating func add(
    _ node: YAMLNode, _ defaults: [(name: String, text: String)], _ known: [String]?,
    _ diagnostics: inout [Diagnostic]
  ) {
    let entries: [YAMLEntry]
    if let known {
      let thing = LocalizedText(english: "The event", chinese: "事件")
      let keys = known + [Self.repeating]
      guard let reader = YAMLMappingReader(node, of: thing, knownKeys: keys, diagnostics: &diagnostics) else { return }
      entries = reader.entries
    } else {
      guard let found = node.entries(&diagnostics) else { return }
      entries = found
    }
    var cells = entries.filter { $0.keyText != Self.repeating }.compactMap { entry in
      entry.value.text(mayBeEmpty: true, &diagnostics).map { (key: entry.key, text: $0, place: entry.value.place) }
    }
    for (name, text) in defaults where !entries.contains(where: { $0.keyText == name }) {
      let key = YAMLNode(content: .scalar(YAMLScalar(plain: name, at: node.place)), place: node.place, role: .key)
      cells.append((key: key, text: text, place: node.place))
    }
    guard let counter = entries.first(where: { $0.keyText == Self.repeating })?.value else {
      rows.append(Row(cells: cells, place: node.place, number: 0))
      return
    }
    guard let range = Self.range(counter, &diagnostics) else { return }
    for (index, number) in range.enumerated() {
      let numbered = cells.map { cell in
        (key: cell.key, text: cell.text.replacing("#", with: String(number)), place: cell.place)
      }
      rows.append(Row(cells: numbered, place: node.place, number: index))
    }
  }

  /// Reads `1-10`.
  private static func range(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> ClosedRange<Int>? {
    guard let text = node.text(&diagnostics) else { return nil }
    let bounds = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    if bounds.count == 2, let first = bounds[0], let last = bounds[1], first >= 0, first <= last,
      last - first < mostRows
    {
      return first...last
    }
    diagnostics.append(Diagnostic(.malformedRows, ["text": text, "limit": String(mostRows)], at: node.place))
    return nil
  }

  /// The rows as a table whose columns are all that they have, in the order in which they come; `nil` without rows.
  /// - Parameter file: the file that they stand in.
  func table(in file: String) -> CSVTable? {
    var header: [CSVTable.Cell] = []
    for cell in rows.flatMap(\.cells) {
      guard let name = cell.key.scalar?.text, !header.contains(where: { $0.text == name }) else { continue }
      header.append(CSVTable.Cell(text: name, place: cell.key.place))
    }
    guard !header.isEmpty else { return nil }
    let records = rows.map { row in
      CSVTable.Row(
        cells: header.map { column in
          let cell = row.cells.first { $0.key.scalar?.text == column.text }
          return CSVTable.Cell(text: cell?.text ?? "", place: cell?.place ?? row.place)
        }, place: row.place)
    }
    return CSVTable(name: file, header: header, rows: records)
  }
}
