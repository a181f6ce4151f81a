internal import Columns

/// Finds the unit that a record names in `community` and `subdistrict`.
struct UnitFinder {
  /// What a record says of its unit.
  enum Answer: Sendable, Hashable {
    case found(Int)
    /// Both cells are empty.
    case missing
    /// No unit of that level has the name.
    case unknown(UnitLevel)
    /// The community is not part of the sub-district.
    case notParent
  }

  private let tree: UnitTree
  /// For each unit the sub-district that contains it or that it is, −1 where there is none.
  private let subdistricts: [Int]
  private var communityUnits = CodeTable<Int>()
  private var subdistrictUnits = CodeTable<Int>()

  /// Makes a finder for the units of a tree.
  init(_ tree: UnitTree) {
    self.tree = tree
    subdistricts = tree.units.indices.map { unit in
      tree.ancestry(of: unit).first { tree.units[$0].level == .subdistrict } ?? -1
    }
  }

  /// The unit of a row.
  mutating func unit(of row: Int, communities: TextColumn?, subdistricts named: TextColumn?) -> Answer {
    let community = communities?.codes[row] ?? TextDictionary.missing
    let subdistrict = named?.codes[row] ?? TextDictionary.missing
    var subdistrictUnit = -1
    if subdistrict != TextDictionary.missing, let dictionary = named?.dictionary {
      subdistrictUnit = subdistrictUnits.value(of: subdistrict) {
        tree.index(of: dictionary[subdistrict], level: .subdistrict) ?? -1
      }
    }
    guard community != TextDictionary.missing, let dictionary = communities?.dictionary else {
      if subdistrict == TextDictionary.missing { return .missing }
      return subdistrictUnit < 0 ? .unknown(.subdistrict) : .found(subdistrictUnit)
    }
    let unit = communityUnits.value(of: community) {
      tree.index(of: dictionary[community], level: .community) ?? -1
    }
    guard unit >= 0 else { return .unknown(.community) }
    let agrees = subdistrict == TextDictionary.missing || subdistrictUnit >= 0 && subdistricts[unit] == subdistrictUnit
    return agrees ? .found(unit) : .notParent
  }
}
