/// Which column of a file is what to its events.
struct RoleAssignment: Sendable {
  /// Whether a record is one event, or has a column for the time of each of several.
  enum Shape: Sendable, Hashable {
    /// A record is an event: its activity and its time stand in columns.
    case long
    /// A record has several times, each of an event.
    case wide
    /// A record has no column that looks like a time.
    case timeless
  }

  /// Whether a record is one event or several.
  private(set) var shape = Shape.long
  /// The columns by role.
  private(set) var columns: [ColumnRole: ColumnSketch] = [:]
  /// The columns with the time of an event each: one for a long table.
  private(set) var times: [ColumnSketch] = []
  /// Columns with times that are no events of their own.
  private(set) var otherTimes: [ColumnSketch] = []
  /// The columns that become attributes.
  private(set) var attributes: [ColumnSketch] = []
  /// The columns that are left out because they tell who somebody is.
  private(set) var privateColumns: [ColumnSketch] = []
  /// The columns that are left out because they are empty, or their names cannot be written.
  private(set) var idle: [ColumnSketch] = []

  private var free: [ColumnSketch]

  /// Assigns the columns of a file.
  init(_ sketched: [ColumnSketch]) {
    free = sketched.filter { $0.present > 0 && !$0.isPrivate && Self.canBeNamed($0) }
    privateColumns = sketched.filter { $0.present > 0 && $0.isPrivate }
    idle = sketched.filter { $0.present == 0 || !$0.isPrivate && !Self.canBeNamed($0) }
    assignPlaces()
    assignTimes()
    assignIdentities()
    for role in ColumnRole.copied {
      assign(role) { $0.time == nil && (role.isNumeric ? $0.isNumeric : !$0.isNumeric || role == .building) }
    }
    attributes = free
  }

  /// The columns that are some field of every event, in the order of `ColumnRole`.
  var fields: [(role: ColumnRole, column: ColumnSketch)] {
    ColumnRole.allCases.compactMap { role in columns[role].map { (role, $0) } }
  }

  // MARK: Assigning

  private static func canBeNamed(_ column: ColumnSketch) -> Bool {
    !column.name.unicodeScalars.contains { $0 == "}" || $0 == "$" || $0.properties.generalCategory == .control }
  }

  /// Gives a role the free column whose name speaks best for it.
  /// - Parameter condition: what the column must be besides.
  /// - Returns: whether there is one.
  @discardableResult
  private mutating func assign(
    _ role: ColumnRole, atLeast least: Int = 1, where condition: (ColumnSketch) -> Bool
  ) -> Bool {
    guard let column = best(role, atLeast: least, where: condition) else { return false }
    columns[role] = column
    free.removeAll { $0.name.utf8.elementsEqual(column.name.utf8) }
    return true
  }

  /// The free column whose name speaks best for a role; of equals the first.
  private func best(_ role: ColumnRole, atLeast least: Int, where condition: (ColumnSketch) -> Bool) -> ColumnSketch? {
    var best: (column: ColumnSketch, score: Int, word: Int)?
    for column in free where condition(column) {
      let score = role.score(of: column.label)
      guard score >= least else { continue }
      let word = role.order(of: column.label)
      if let leader = best, leader.score > score || leader.score == score && leader.word <= word { continue }
      best = (column, score, word)
    }
    return best?.column
  }

  private mutating func assignPlaces() {
    let isText = { (column: ColumnSketch) in column.time == nil && !column.isNumeric }
    if !assign(.community, where: { isText($0) && !$0.isUnique }) {
      assign(.subdistrict) { isText($0) && !$0.isUnique }
    }
    let isOfActors = { (column: ColumnSketch) in ActorNames.share(in: column).isAll }
    if !assign(.actor, where: isOfActors), let column = free.first(where: isOfActors) {
      columns[.actor] = column
      free.removeAll { $0.name.utf8.elementsEqual(column.name.utf8) }
    }
  }

  private mutating func assignTimes() {
    let isTime = { (column: ColumnSketch) in column.time != nil }
    let isWord = { (column: ColumnSketch) in column.time == nil && !column.isNumeric && column.values.count > 0 }
    assign(.deadline, where: isTime)
    while let late = best(.deadline, atLeast: 1, where: isTime) { setAside(late) }
    let candidates = free.filter(isTime)
    guard !candidates.isEmpty else {
      shape = .timeless
      assign(.activity, atLeast: 3, where: isWord)
      return
    }
    // In most records of a table of events, the activity is there.
    let isUsual = { (column: ColumnSketch) in isWord(column) && column.present * 2 > column.records }
    if assign(.activity, atLeast: 3, where: isUsual) || candidates.count == 1 {
      if columns[.activity] == nil, !assign(.activity, atLeast: 2, where: isUsual) { assignKind(isUsual) }
      shape = .long
      if let chosen = best(.time, atLeast: 1, where: isTime) ?? candidates.first {
        times = [chosen]
        free.removeAll { $0.name.utf8.elementsEqual(chosen.name.utf8) }
      }
      assign(.end, atLeast: 3, where: { isTime($0) && !$0.label.hasPrefix("case:") })
      assign(.recordedAt, atLeast: 2, where: isTime)
      while let other = free.first(where: isTime) { setAside(other) }
    } else {
      shape = .wide
      times = candidates
      free.removeAll(where: isTime)
    }
  }

  private mutating func assignKind(_ condition: (ColumnSketch) -> Bool) {
    guard let column = best(.kind, atLeast: 2, where: condition) else { return }
    columns[.activity] = column
    free.removeAll { $0.name.utf8.elementsEqual(column.name.utf8) }
  }

  private mutating func setAside(_ column: ColumnSketch) {
    otherTimes.append(column)
    free.removeAll { $0.name.utf8.elementsEqual(column.name.utf8) }
  }

  private mutating func assignIdentities() {
    // What begins a case has one event in a wide table, and several in a long one.
    let isUsual = { (column: ColumnSketch) in column.time == nil && column.present * 10 >= column.records * 9 }
    if shape == .long {
      if !assign(.case, where: { isUsual($0) && !$0.isUnique }) { assign(.case, atLeast: 2, where: isUsual) }
      assign(.id, where: { isUsual($0) && $0.isUnique })
    } else if !assign(.case, where: { isUsual($0) && $0.isUnique }) {
      if !assign(.case, where: isUsual), let id = best(.id, atLeast: 2, where: { isUsual($0) && $0.isUnique }) {
        columns[.case] = id
        free.removeAll { $0.name.utf8.elementsEqual(id.name.utf8) }
      }
    }
  }
}
