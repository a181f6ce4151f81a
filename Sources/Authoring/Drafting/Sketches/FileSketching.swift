internal import Columns
internal import Diagnostics
internal import RecordReaders
internal import TextEncodings

/// Looks at a file: how it is to be read, and what is in its columns.
struct FileSketching {
  /// The number of records that are looked at at least, if there are as many.
  static let recordLimit = 10_000
  /// The number of cells after which fewer records do, in a table of very many columns.
  private static let cellLimit = 1 << 24
  /// The number of bytes of a text that its form is guessed from.
  private static let textLimit = 1 << 18

  private let request: MappingDraftRequest
  private var sketch = FileSketch(options: SourceOptions())

  /// Begins to look.
  init(_ request: MappingDraftRequest) { self.request = request }

  /// Looks at the file.
  /// - Throws: `DiagnosticsError` where it cannot be read.
  static func sketch(of request: MappingDraftRequest) throws(DiagnosticsError) -> FileSketch {
    var sketching = FileSketching(request)
    try sketching.tellForm()
    try sketching.readRecords()
    return sketching.sketch
  }

  // MARK: Form

  private mutating func tellForm() throws(DiagnosticsError) {
    let beginning = try FileReading.beginning(of: request.file, count: EncodingGuess.byteCount)
    let kind = ContentKind(beginning.prefix(512))
    let named = SourceFormat(fileName: request.file.name)
    sketch.options.sheet = request.sheet
    switch kind {
    case .zip: sketch.options.format = .xlsx
    case .database: sketch.options.format = .ocel
    case .xml: sketch.options.format = named == .ocel || ContentKind.isOCEL(beginning.prefix(512)) ? .ocel : .xes
    case .compoundFile, .pdf: break
    case .json, .text: try tellText(beginning, isJSON: kind == .json, named: named)
    }
    if sketch.options.format == .xlsx { try tellSheet() }
  }

  private mutating func tellText(
    _ beginning: ArraySlice<UInt8>, isJSON: Bool, named: SourceFormat?
  ) throws(DiagnosticsError) {
    let guess = request.encoding.map(EncodingGuess.init(given:)) ?? EncodingGuess(beginning)
    guard guess.basis != .none else { throw encodingUnknown }
    sketch.encoding = guess
    sketch.options.encoding = guess.encoding
    let source = try FileReading.text(of: request.file, encoding: guess.encoding)
    var text = [UInt8](repeating: 0, count: Self.textLimit)
    var count = 0
    do throws(FileFailure) {
      while count < text.count {
        let read = try source.read(into: &text, range: count..<text.count)
        if read == 0 { break }
        count += read
      }
    } catch {
      throw DiagnosticsError([error.diagnostic(file: request.file.name)])
    }
    if isJSON {
      sketch.options.format = jsonFormat(of: text[..<count], named: named)
    } else {
      tellTable(text[..<count], isWhole: count < text.count, named: named)
    }
  }

  private var encodingUnknown: DiagnosticsError {
    let known = TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")
    return DiagnosticsError(
      .draftEncodingUnknown, ["file": request.file.name, "known": known], at: SourcePlace(file: request.file.name))
  }

  /// Which of the formats of JSON a text has.
  private func jsonFormat(of text: ArraySlice<UInt8>, named: SourceFormat?) -> SourceFormat {
    if named == .jsonl || named == .ocel { return named ?? .json }
    let shown = String(decoding: text, as: UTF8.self)
    if shown.contains("\"ocel:events\"") || shown.contains("\"objectTypes\"") && shown.contains("\"eventTypes\"") {
      return .ocel
    }
    // An object that ends with its line, and another on the next.
    let lines = shown.split(whereSeparator: \.isNewline).prefix(2)
    let areObjects = lines.allSatisfy { $0.first == "{" && $0.last == "}" }
    return lines.count == 2 && areObjects ? .jsonl : .json
  }

  private mutating func tellTable(_ text: ArraySlice<UInt8>, isWhole: Bool, named: SourceFormat?) {
    let guess = DelimiterGuess(text, isWhole: isWhole)
    let isTab = guess.delimiter == UInt8(ascii: "\t")
    sketch.delimiter = guess
    sketch.options.format = isTab ? .tsv : .csv
    if !isTab, guess.delimiter != UInt8(ascii: ",") { sketch.options.delimiter = guess.delimiter }
    let rows = SampleRows(text, delimiter: guess.delimiter, isWhole: isWhole).rows
    take(HeaderGuess(Array(rows.prefix(60))))
  }

  private mutating func take(_ header: HeaderGuess) {
    sketch.header = header
    sketch.options.skippedRows = header.skipped
    sketch.options.headerRows = header.rows
  }

  /// Looks at the first rows of a sheet.
  private mutating func tellSheet() throws(DiagnosticsError) {
    var options = sketch.options
    options.headerRows = 0
    var reader = try XLSXReader(
      request.file, fileIndex: 0, options: options, columns: nil, dictionaries: ColumnDictionaries())
    sketch.sheets = reader.sheets
    if sketch.options.sheet == nil, reader.sheets.count > 1 {
      sketch.options.sheet = reader.sheetName.map { .named($0) }
    }
    guard let batch = try reader.nextBatch() else { return }
    var rows: [[String]] = []
    let width = batch.columns.columns.keys.compactMap { Int($0) }.max() ?? 0
    for (row, place) in batch.places.enumerated().prefix(60) {
      // A row without any value is no record, but counts.
      while rows.count < place.line - 1, rows.count < 1000 { rows.append([]) }
      rows.append(
        (0..<width).map { column in
          batch.columns.text(String(column + 1)).map { $0.dictionary[$0.codes[row]] } ?? ""
        })
    }
    take(HeaderGuess(rows))
  }

  // MARK: Records

  private mutating func readRecords() throws(DiagnosticsError) {
    let dictionaries = ColumnDictionaries()
    var reader = try FileReading.open(
      request.file, fileIndex: 0, options: sketch.options, columns: nil, dictionaries: dictionaries)
    if let ocel = reader as? OCELReader {
      sketch.objectTypes = ocel.objectTypes.map { FileSketch.ObjectType(name: $0.name, events: $0.events) }
    }
    if let json = reader as? JSONReader { sketch.pointer = json.recordsPointer }
    var tallies: [ColumnTally] = []
    var isEnough: Bool {
      sketch.looked >= Self.recordLimit || sketch.looked * tallies.count >= Self.cellLimit
    }
    var indices: [[UInt8]: Int] = [:]
    while !isEnough {
      guard let batch = try reader.nextBatch() else { break }
      take(batch, &tallies, &indices)
    }
    if isEnough { sketch.isWhole = try reader.nextBatch() == nil }
    sketch.columns = inFileOrder(tallies).map { tally in
      ColumnSketch(
        name: tally.name, label: label(of: tally.name), records: sketch.looked, values: tally.values)
    }
  }

  /// - Parameter indices: by the bytes of a column's name, the place of its tally.
  private mutating func take(
    _ batch: RecordBatch, _ tallies: inout [ColumnTally], _ indices: inout [[UInt8]: Int]
  ) {
    sketch.looked += batch.rowCount
    let bad = Set(batch.faults.map(\.place))
    sketch.faulty += bad.count
    sketch.unreadable += Set(batch.faults.filter { $0.row == nil }.map(\.place)).count
    if sketch.firstFault == nil { sketch.firstFault = batch.faults.first?.message }
    for name in batch.columns.columns.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      guard let column = batch.columns.text(name) else { continue }
      let key = Array(name.utf8)
      let index = indices[key] ?? tallies.count
      if index == tallies.count {
        indices[key] = index
        tallies.append(ColumnTally(name: name))
      }
      tallies[index].add(column)
    }
  }

  /// The columns as the header has them; where there is none, by number or by UTF-8 bytes.
  private func inFileOrder(_ tallies: [ColumnTally]) -> [ColumnTally] {
    guard let header = sketch.header else { return tallies }
    let names = header.rows > 0 ? header.names : []
    let places = Dictionary(
      names.enumerated().map { (Array($1.utf8), $0) }, uniquingKeysWith: { first, _ in first })
    func place(_ name: String) -> Int { places[Array(name.utf8)] ?? Int(name).map { $0 - 1 } ?? .max }
    return tallies.sorted { place($0.name) < place($1.name) }
  }

  /// What people call a column.
  private func label(of name: String) -> String {
    guard let header = sketch.header, header.rows == 0, let number = Int(name), number > 0,
      header.names.indices.contains(number - 1), !header.names[number - 1].isEmpty
    else { return name }
    return header.names[number - 1]
  }
}
