package import Columns
internal import Quantities

extension MeasurementSummary {
  /// The summary as bytes, without evidence.
  /// - Throws: `FileFailure` where what was put on disk cannot be read back.
  package func stored() throws(FileFailure) -> [UInt8] {
    var writer = ByteWriter()
    texts.table.write(to: &writer)
    use.write(to: &writer)
    for measure in events { measure.write(to: &writer) }
    for store in cases { try store.write(to: &writer) }
    return writer.bytes
  }

  /// Reads what was stored of a summary of the same plan.
  /// - Throws: `ByteReader.Damage` where it is not whole.
  package init(of plan: MeasurePlan, from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(plan: plan)
    texts = TextPool(try TextTable(from: &reader))
    use = try RecordUse(from: &reader, caseUsers: plan.recordUse.caseUsers.count)
    for index in events.indices { try events[index].read(from: &reader, texts: texts.count) }
    for index in cases.indices {
      try cases[index].read(from: &reader, texts: texts.count, records: use.recordCount)
    }
  }
}
