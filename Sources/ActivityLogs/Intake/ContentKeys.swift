internal import Columns
internal import Quantities

/// Puts all that a record says, its `id` excepted, into a key: two records say the same when their keys are equal.
///
/// Texts are equal by their bytes, numbers by value, times by instant and precision, actors whatever name they were
/// given. Keys are good for one run only, since they hold dictionary codes.
struct ContentKeys {
  private let columnNumbers = TextDictionary()
  private var actors = CodeTable<UInt64>()
  /// By `logs` entry, the columns that its events are told apart by.
  private let distinct: [Set<String>?]
  private let comparesAll: Bool

  /// Begins without columns.
  /// - Parameters:
  ///   - distinct: by `logs` entry, the columns that its events are told apart by, where its mapping drops duplicates.
  ///   - comparesAll: whether the events of the other entries are compared too, over all their columns but `id`.
  init(distinct: [Set<String>?], comparesAll: Bool) {
    self.distinct = distinct
    self.comparesAll = comparesAll
  }

  /// The key of a row; missing values are no part of it.
  /// - Parameters:
  ///   - columns: the batch's columns by number, as `numbered` gives them.
  ///   - entry: the number of the `logs` entry.
  mutating func key(
    of row: Int, in columns: [(number: UInt64, name: String, column: Column)], entry: Int
  ) -> [UInt64] {
    // Events that a mapping tells apart by some columns are compared with those of the same entry only.
    var key: [UInt64] = distinct.indices.contains(entry) && distinct[entry] != nil ? [.max, UInt64(entry)] : []
    for (number, name, column) in columns {
      switch column {
      case .text(let texts):
        let code = texts.codes[row]
        guard code != TextDictionary.missing else { continue }
        key += [number, name == "actor" ? actorNumber(code, texts.dictionary) : UInt64(code)]
      case .number(let numbers):
        guard let units = numbers.values[row]?.units else { continue }
        key += [number, UInt64(truncatingIfNeeded: units), UInt64(truncatingIfNeeded: units >> 64)]
      case .time(let times):
        guard let time = times.values[row] else { continue }
        key += [
          number, UInt64(bitPattern: time.start.nanoseconds), UInt64(bitPattern: time.end.nanoseconds),
          UInt64(time.precision.rawValue),
        ]
      }
    }
    return key
  }

  /// The columns of a batch without `id`, each with a number that is its own in the whole run, in the order of those.
  ///
  /// Where the entry has columns to tell its events apart by, those alone.
  /// - Parameter entry: the number of the `logs` entry.
  /// - Returns: `nil` where the events of the entry are not compared.
  func numbered(_ batch: ColumnBatch, entry: Int) -> [(number: UInt64, name: String, column: Column)]? {
    let wanted = distinct.indices.contains(entry) ? distinct[entry] : nil
    guard wanted != nil || comparesAll else { return nil }
    let names = batch.columns.keys.filter { wanted?.contains($0) ?? ($0 != "id") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let columns = names.compactMap { name in
      batch.columns[name].map { (number: UInt64(columnNumbers.code(of: name)), name: name, column: $0) }
    }
    return columns.sorted { $0.number < $1.number }
  }

  /// A number for each actor, and another for each other word.
  private mutating func actorNumber(_ code: UInt32, _ dictionary: TextDictionary) -> UInt64 {
    actors.value(of: code) {
      guard let actor = Actor(named: dictionary[code]) else { return UInt64(code) + 0x1_0000_0000 }
      return UInt64(Actor.allCases.firstIndex(of: actor) ?? 0)
    }
  }

  /// A hash of a key: FNV-1a over its words, with a final mix; used inside one run only.
  static func hash(_ key: [UInt64]) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for word in key {
      hash = (hash ^ word) &* 0x0000_0100_0000_01b3
      hash ^= hash >> 29
    }
    return hash
  }
}
