internal import Diagnostics

extension Lexer {
  /// Reads a column of a record: `$name`, `$../name`, `$3`, or `${any name}`.
  mutating func readColumn() {
    let start = index
    index += 1
    if written(from: start) != "$" { reportFullWidth(from: start, as: "$") }
    if scalar() == "{" { return readBracedColumn(from: start) }
    let nameStart = index
    while scalar() == ".", scalar(1) == ".", scalar(2) == "/" { index += 3 }
    let lastPartStart = index
    while let next = scalar(), Self.isNamePart(next) { index += 1 }
    guard index > lastPartStart else { return refuseColumn(.columnNameMissing, from: start) }
    emit(.column(written(from: nameStart)), from: start)
  }

  private mutating func readBracedColumn(from start: Int) {
    index += 1
    let nameStart = index
    while let next = scalar(), next != "}" { index += 1 }
    guard scalar() != nil else { return refuseColumn(.columnNotClosed, from: start) }
    let name = written(from: nameStart)
    index += 1
    if name.isEmpty { return refuseColumn(.columnNameMissing, from: start) }
    emit(.column(name), from: start)
  }

  private mutating func refuseColumn(_ template: MessageTemplate, from start: Int) {
    report(Finding(template, at: range(from: start)))
    emit(.invalid, from: start)
  }
}
