/// Where the cells of some rows stand in a stretch of bytes.
package struct RowRanges {
  /// The number of cells in a row.
  package let width: Int
  /// Where each row's record stands in its file.
  package var places: [RecordPlace] = []
  private var starts: [Int] = []
  private var ends: [Int] = []

  /// Begins without rows.
  package init(width: Int) { self.width = width }

  /// The number of rows.
  package var count: Int { places.count }

  /// Adds the next cell of the last row.
  package mutating func add(_ cell: Range<Int>) {
    starts.append(cell.lowerBound)
    ends.append(cell.upperBound)
  }

  /// The stretch of a cell.
  package subscript(row: Int, cell: Int) -> Range<Int> {
    let index = row * width + cell
    return starts[index]..<ends[index]
  }

  /// The stretches of the cells at one place of each row.
  package func column(_ cell: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(count)
    for row in 0..<count { ranges.append(self[row, cell]) }
    return ranges
  }
}
