internal import Columns

/// The values of a part of an expression, one for each row of a batch.
enum Vector<Element> {
  /// The same in every row.
  case same(Element)
  /// One for each row.
  case rows([Element])

  /// The value of a row.
  subscript(row: Int) -> Element {
    switch self {
    case .same(let value): value
    case .rows(let values): values[row]
    }
  }

  /// The vector with each value changed.
  func map<Result>(_ change: (Element) -> Result) -> Vector<Result> {
    switch self {
    case .same(let value): .same(change(value))
    case .rows(let values): .rows(values.map(change))
    }
  }

  /// The vector of what two values of each row make together.
  /// - Parameter other: a vector over the same rows.
  func combined<Other, Result>(
    with other: Vector<Other>, _ combine: (Element, Other) -> Result
  ) -> Vector<Result> {
    switch (self, other) {
    case (.same(let left), _): other.map { combine(left, $0) }
    case (_, .same(let right)): map { combine($0, right) }
    case (.rows(let left), .rows(let right)): .rows(zip(left, right).map { combine($0, $1) })
    }
  }

  /// The vector that takes each row from one of two, as a condition says, or an undecided value where it does not say.
  static func chosen(
    by condition: Vector<Truth>, _ yes: Vector<Element>, _ no: Vector<Element>, undecided: Element
  ) -> Vector<Element> {
    switch condition {
    case .same(.yes): return yes
    case .same(.no): return no
    case .same(.undecided): return .same(undecided)
    case .rows(let truths):
      return .rows(
        truths.indices.map { row in
          switch truths[row] {
          case .yes: yes[row]
          case .no: no[row]
          case .undecided: undecided
          }
        })
    }
  }
}
