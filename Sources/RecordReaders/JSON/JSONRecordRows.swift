internal import Columns
internal import Diagnostics

/// Finds the records in a value of JSON and makes rows of them.
///
/// A member of a record goes to the column of its name, one of an object inside it to the column `object/member`, and a
/// member of an object around it that is no container to the column `../member`. A record or object that is itself
/// reached as one of all members of an object has its own name in the column `*`.
struct JSONRecordRows {
  /// A record that has been found and is no row yet.
  private struct Found {
    var entry: Int
    var ancestor: Int?
    var ownName: UInt32?
  }

  /// An object on the way to records.
  private struct Ancestor {
    var entry: Int
    var parent: Int?
    var ownName: UInt32?
    /// Its cells in the columns of a level, once they have been asked for.
    var cells: Cells?
  }

  private struct Cells {
    var level: Int
    var values: [(column: Int, code: UInt32)] = []
    var fault: Message?
  }

  private let fileIndex: Int
  /// The way from a value to its records.
  private let steps: [JSONPointer.Step]
  private var columns = JSONColumns()
  private var tape = JSONTape()
  private var found: [Found] = []
  private var nextFound = 0
  private var ancestors: [Ancestor] = []
  /// The objects around all values, the outermost first.
  private var frames: [JSONFrame]
  private var frameCells: Cells?

  /// The rows that are not given out yet.
  private(set) var rows: TextRows
  private(set) var faults: [RecordFault] = []
  /// The numbers of objects between values and their records that were met.
  private(set) var ancestorCounts: Set<Int> = []
  /// Whether the way has led to something in any value.
  private(set) var isAnyReached = false

  /// Begins without rows.
  init(fileIndex: Int, steps: [JSONPointer.Step], frames: [JSONFrame], rows: TextRows) {
    self.fileIndex = fileIndex
    self.steps = steps
    self.frames = frames
    self.rows = rows
  }

  /// The number of objects around all values.
  var frameCount: Int { frames.count }

  /// Whether all records that were found are rows.
  var isDrained: Bool { nextFound == found.count }

  // MARK: Finding

  /// Reads the value that begins with a token and finds its records; those of the value before must be rows.
  mutating func read(_ token: JSONToken, from tokenizer: inout JSONTokenizer) throws(JSONFailure) {
    let ownName = token == .name ? tokenizer.nameCode : nil
    var first = token
    if token == .name, let value = try tokenizer.token() { first = value }
    let position = tokenizer.tokenPosition()
    try tape.read(first, from: &tokenizer)
    found.removeAll(keepingCapacity: true)
    ancestors.removeAll(keepingCapacity: true)
    nextFound = 0
    valuePlace = place(at: position, length: tokenizer.offset - position.offset)
    visit(0, step: 0, ancestor: nil, ownName: ownName, tokenizer.names)
  }

  /// The place of the value, for what is in it and is no object.
  private var valuePlace = RecordPlace(file: 0, location: .bytes(offset: 0, length: 0, line: 1))

  private func place(at position: SourcePosition, length: Int) -> RecordPlace {
    RecordPlace(
      file: fileIndex, location: .bytes(offset: position.offset, length: length, line: position.line))
  }

  private mutating func visit(
    _ entry: Int, step: Int, ancestor: Int?, ownName: UInt32?, _ names: TextDictionary
  ) {
    let kind = tape.entries[entry].kind
    guard step < steps.count else {
      isAnyReached = true
      let records = kind == .array ? tape.children(of: entry) : [entry]
      let name = kind == .array ? nil : ownName
      found += records.map { Found(entry: $0, ancestor: ancestor, ownName: name) }
      return
    }
    var around = ancestor
    if kind == .object {
      ancestors.append(Ancestor(entry: entry, parent: ancestor, ownName: ownName))
      around = ancestors.count - 1
    }
    switch steps[step] {
    case .every:
      if kind == .array || kind == .object { isAnyReached = true }
      for child in tape.children(of: entry) where kind == .array || kind == .object {
        let name = tape.entries[child].name
        visit(child, step: step + 1, ancestor: around, ownName: name, names)
      }
    case .to(let name):
      guard let child = child(of: entry, name, names) else { return }
      visit(child, step: step + 1, ancestor: around, ownName: nil, names)
    }
  }

  private func child(of entry: Int, _ name: [UInt8], _ names: TextDictionary) -> Int? {
    switch tape.entries[entry].kind {
    case .object:
      tape.children(of: entry).first { names.utf8(of: tape.entries[$0].name ?? 0).elementsEqual(name) }
    case .array:
      JSONPointer.index(name).flatMap { index in
        let children = tape.children(of: entry)
        return index < children.count ? children[index] : nil
      }
    case .string, .number, .true, .false, .null: nil
    }
  }

  // MARK: Rows

  /// Makes rows of what was found, as many as belong into a batch.
  mutating func fill(_ names: TextDictionary) {
    while nextFound < found.count, !rows.isFull, faults.count < TextRows.rowLimit {
      addRow(found[nextFound], names)
      nextFound += 1
    }
  }

  /// Forgets what was found in a value that turned out to be none.
  mutating func dropFound() { nextFound = found.count }

  /// Adds what is wrong with a record that is no row.
  mutating func add(_ fault: RecordFault) { faults.append(fault) }

  /// Gives out the rows.
  mutating func takeBatch() -> RecordBatch {
    defer { faults = [] }
    return rows.takeBatch(faults: faults)
  }

  private mutating func addRow(_ record: Found, _ names: TextDictionary) {
    let entry = tape.entries[record.entry]
    guard entry.kind == .object else {
      faults.append(RecordFault(Message(.jsonRecordNotObject), row: nil, place: valuePlace))
      return
    }
    let place = place(at: entry.position, length: entry.length)
    rows.beginRow(at: place)
    var cells = Cells(level: 0)
    if let name = record.ownName { addOwnName(name, level: 0, names, to: &cells) }
    flatten(record.entry, way: columns.way(level: 0), isWhole: true, names, into: &cells)
    set(cells, place)
    var level = 0
    var ancestor = record.ancestor
    while let index = ancestor {
      level += 1
      setAncestor(index, level: level, place, names)
      ancestor = ancestors[index].parent
    }
    ancestorCounts.insert(level)
    setFrames(above: level, place, names)
  }

  private mutating func setAncestor(_ index: Int, level: Int, _ place: RecordPlace, _ names: TextDictionary) {
    if let cells = ancestors[index].cells, cells.level == level { return set(cells, place) }
    var cells = Cells(level: level)
    if let name = ancestors[index].ownName { addOwnName(name, level: level, names, to: &cells) }
    flatten(ancestors[index].entry, way: columns.way(level: level), isWhole: false, names, into: &cells)
    ancestors[index].cells = cells
    set(cells, place)
  }

  private mutating func setFrames(above level: Int, _ place: RecordPlace, _ names: TextDictionary) {
    if let cells = frameCells, cells.level == level { return set(cells, place) }
    var cells = Cells(level: level)
    for (index, frame) in frames.enumerated() {
      let way = columns.way(level: level + frames.count - index)
      for member in frame.members { add(member.text[...], member.name, from: way, names, to: &cells) }
    }
    frameCells = cells
    set(cells, place)
  }

  private mutating func set(_ cells: Cells, _ place: RecordPlace) {
    var fault = cells.fault
    for (column, code) in cells.values where !rows.set(code, column: column) {
      fault = fault ?? Message(.jsonColumnTwice, ["name": ShownText.of(rows.name(of: column))])
    }
    if let fault { faults.append(RecordFault(fault, row: rows.count - 1, place: place)) }
  }

  /// Adds the cells of an object's members.
  /// - Parameter isWhole: whether containers in it are taken as well.
  private mutating func flatten(
    _ object: Int, way: Int, isWhole: Bool, _ names: TextDictionary, into cells: inout Cells
  ) {
    var child = object + 1
    while child < tape.entries[object].end, cells.fault == nil {
      let entry = tape.entries[child]
      switch entry.kind {
      case .object where isWhole:
        guard let further = wayOn(from: way, to: entry.name ?? 0, names, &cells) else { return }
        flatten(child, way: further, isWhole: true, names, into: &cells)
      case .array where isWhole: addArray(child, from: way, names, to: &cells)
      case .object, .array: break
      case .null:
        // The column is there, even if no record has a value in it.
        if let further = wayOn(from: way, to: entry.name ?? 0, names, &cells) { _ = column(of: further, &cells) }
      case .string, .number, .true, .false:
        add(tape.text(of: entry), entry.name ?? 0, from: way, names, to: &cells)
      }
      child = entry.end
    }
  }

  private mutating func wayOn(from way: Int, to name: UInt32, _ names: TextDictionary, _ cells: inout Cells) -> Int? {
    if let further = columns.way(from: way, to: name, names: names) { return further }
    cells.fault = Message(.tooManyColumns, ["limit": String(TextRows.columnLimit)])
    return nil
  }

  private mutating func add(
    _ text: ArraySlice<UInt8>, _ name: UInt32, from way: Int, _ names: TextDictionary, to cells: inout Cells
  ) {
    guard let further = wayOn(from: way, to: name, names, &cells), let column = column(of: further, &cells) else {
      return
    }
    cells.values.append((column: column, code: rows.code(of: text, column: column)))
  }

  private mutating func addArray(_ entry: Int, from way: Int, _ names: TextDictionary, to cells: inout Cells) {
    guard let further = wayOn(from: way, to: tape.entries[entry].name ?? 0, names, &cells),
      let column = column(of: further, &cells)
    else { return }
    let text = tape.canonicalText(of: entry) { names.utf8(of: $0) }
    cells.values.append((column: column, code: rows.code(of: text[...], column: column)))
  }

  private mutating func addOwnName(_ name: UInt32, level: Int, _ names: TextDictionary, to cells: inout Cells) {
    let way = columns.wayToOwnName(level: level)
    guard let column = column(of: way, &cells) else { return }
    cells.values.append((column: column, code: rows.code(of: names.utf8(of: name), column: column)))
  }

  /// The column at the end of a way, or `nil` where there is none or nobody asked for it.
  private mutating func column(of way: Int, _ cells: inout Cells) -> Int? {
    switch columns.place(of: way, in: &rows) {
    case .column(let index): return index
    case .unwanted: return nil
    case .looksLikeAnother: cells.fault = Message(.columnsLookAlike, ["name": columns.shownName(of: way)])
    case .tooMany: cells.fault = Message(.tooManyColumns, ["limit": String(TextRows.columnLimit)])
    }
    return nil
  }
}
