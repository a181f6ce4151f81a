internal import Columns
internal import Quantities
internal import RecordReaders

/// Makes typed columns of the records of blocks; belongs to one thread.
struct BlockDecoder {
  /// A column to decode.
  private struct Source {
    /// The column's name in `ColumnBatch`.
    var column: String
    /// Its place among the file's columns, or `nil` where the file has none.
    var field: Int?
    var type: ColumnType
    /// What its texts are wanted for.
    var use: Use
  }

  /// What the texts of a column are wanted for.
  private enum Use {
    /// They are read after the block too.
    case reading
    /// They are looked at as they pass.
    case passing
    /// It is asked only whether there is any.
    case presence
  }

  private let plan: ReadingPlan
  private let texts: TextDictionary
  /// The columns of which it is asked only whether they are empty.
  private let needed: Set<String>
  /// Stands for all texts of such columns.
  private let present = TextDictionary()
  private let presentCode: UInt32
  private var sources: [Source] = []
  private var idField: Int?
  /// The coarse times met: each text's code, and by code its time.
  private var coarse = TextDictionary()
  private var coarseTimes: [LogTime?] = [nil]

  /// Makes a decoder.
  /// - Parameters:
  ///   - plan: which columns are decoded, and how.
  ///   - texts: the dictionary of all columns.
  ///   - needed: the columns of which it is asked only whether they are empty.
  init(plan: ReadingPlan, texts: TextDictionary, needed: Set<String>) {
    self.plan = plan
    self.texts = texts
    self.needed = needed
    presentCode = present.code(of: "present")
  }

  /// Goes on with a file that has some columns; its ids are not decoded unless the plan names them.
  /// - Parameter columns: their names in `ColumnBatch`, in the order of the file.
  mutating func begin(columns: [String]) {
    let named = Set(plan.columns(of: []))
    let passes = if case .all = plan.choice { true } else { false }
    sources = plan.columns(of: columns.filter { !$0.utf8.elementsEqual("id".utf8) }).map { column in
      Source(
        column: column, field: columns.firstIndex { $0.utf8.elementsEqual(column.utf8) }, type: plan.type(of: column),
        use: !needed.contains(column) && named.contains(column) ? .reading : passes ? .passing : .presence)
    }
    idField = columns.firstIndex { $0.utf8.elementsEqual("id".utf8) }
  }

  /// Makes columns of the records of a block.
  /// - Parameters:
  ///   - records: the block's records.
  ///   - first: the number of the first record.
  /// - Returns: the records and their ids; `nil` where a cell is not of its column's type.
  mutating func decode(
    _ records: some RecordBlock, of block: LogBlock, from first: Int
  ) -> (records: RecordBatch, ids: PackedTexts)? {
    let count = max(0, records.recordCount - first)
    // Texts that nobody asks for by name are looked at as they pass: a small dictionary is fast and soon forgotten.
    let passing = TextDictionary()
    var columns: [String: Column] = [:]
    for source in sources {
      guard let field = source.field else {
        columns[source.column] = missing(source.type, count: count)
        continue
      }
      switch source.type {
      case .text:
        columns[source.column] = .text(
          column(of: records.texts(of: field, from: first), in: records.bytes, for: source.use, passing))
      case .number:
        guard let values = Self.numbers(records, field, from: first) else { return nil }
        columns[source.column] = .number(NumberColumn(values: values))
      case .time:
        guard let values = times(records, field, from: first) else { return nil }
        columns[source.column] = .time(TimeColumn(values: values))
      }
    }
    let ids =
      idField.map { PackedTexts(records.texts(of: $0, from: first), in: records.bytes) } ?? PackedTexts(missing: count)
    let batch = RecordBatch(
      columns: ColumnBatch(rowCount: count, columns: columns), places: Self.places(records, of: block, from: first),
      faults: [])
    return (batch, ids)
  }

  private func column(
    of texts: [Range<Int>], in bytes: [UInt8], for use: Use, _ passing: TextDictionary
  ) -> TextColumn {
    switch use {
    case .reading: TextColumn(codes: self.texts.codes(of: texts, in: bytes), dictionary: self.texts)
    case .passing: TextColumn(codes: passing.codes(of: texts, in: bytes), dictionary: passing)
    case .presence:
      TextColumn(codes: texts.map { $0.isEmpty ? TextDictionary.missing : presentCode }, dictionary: present)
    }
  }

  private func missing(_ type: ColumnType, count: Int) -> Column {
    switch type {
    case .text: .text(TextColumn(codes: Array(repeating: TextDictionary.missing, count: count), dictionary: texts))
    case .number: .number(NumberColumn(values: Array(repeating: nil, count: count)))
    case .time: .time(TimeColumn(values: Array(repeating: nil, count: count)))
    }
  }

  private static func numbers(_ records: some RecordBlock, _ field: Int, from first: Int) -> [ExactDecimal?]? {
    var values: [ExactDecimal?] = []
    values.reserveCapacity(records.recordCount)
    for range in records.texts(of: field, from: first) {
      guard !range.isEmpty else {
        values.append(nil)
        continue
      }
      guard let value = try? ExactDecimal(parsing: records.bytes[range]) else { return nil }
      values.append(value)
    }
    return values
  }

  private mutating func times(_ records: some RecordBlock, _ field: Int, from first: Int) -> [LogTime?]? {
    var values: [LogTime?] = []
    values.reserveCapacity(records.recordCount)
    for range in records.texts(of: field, from: first) {
      if range.isEmpty {
        values.append(nil)
      } else if let time = time(records.bytes, range) {
        values.append(time)
      } else {
        return nil
      }
    }
    return values
  }

  private mutating func time(_ bytes: [UInt8], _ range: Range<Int>) -> LogTime? {
    let text = bytes.span.extracting(range)
    // Days, months and years are few, and cost more than instants.
    guard range.count <= Self.coarseLength else { return try? LogTime(parsing: text, zone: plan.zone) }
    let code = Int(coarse.code(of: text))
    if code < coarseTimes.count { return coarseTimes[code] }
    let time = try? LogTime(parsing: text, zone: plan.zone)
    coarseTimes.append(time)
    return time
  }

  /// The length of the longest coarse time, `2024-05-01`.
  private static let coarseLength = 10

  private static func places(
    _ records: some RecordBlock, of block: LogBlock, from first: Int
  ) -> [RecordPlace] {
    let lines = records.lines(from: block.line)
    return (first..<max(first, records.recordCount)).map { record in
      let start = records.start(ofRecord: record)
      return RecordPlace(
        file: block.file,
        location: .bytes(
          offset: block.offset + start, length: records.end(ofRecord: record) - start, line: lines[record]))
    }
  }
}
