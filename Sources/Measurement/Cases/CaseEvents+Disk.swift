internal import Columns
internal import Quantities
internal import RecordReaders

extension CaseEvents {
  /// Writes the events.
  func write(to writer: inout ByteWriter) {
    writer.write(cases)
    writer.write(activities)
    writer.write(times.map(\.start.nanoseconds))
    writer.write(times.map(\.span))
    writer.write(actors)
    writer.write(independence)
    writer.write(evidenceKeys)
    RecordPlace.write(places, to: &writer)
    writer.write(records)
    for codes in texts { writer.write(codes) }
    writer.write(detailRows)
    details.write(to: &writer)
  }

  /// Reads events that were written.
  /// - Parameter empty: a collection with the same columns.
  /// - Throws: `ByteReader.Damage` where they are not whole.
  init(from reader: inout ByteReader, like empty: CaseEvents) throws(ByteReader.Damage) {
    self = empty
    cases = try reader.numbers()
    activities = try reader.numbers()
    let (starts, spans) = (try reader.numbers(Int64.self), try reader.numbers(UInt32.self))
    times = zip(starts, spans).compactMap { LogTime(start: Instant(nanoseconds: $0), span: $1) }
    actors = try reader.numbers()
    independence = try reader.numbers()
    evidenceKeys = try reader.numbers()
    places = try RecordPlace.places(from: &reader)
    records = try reader.numbers()
    for column in texts.indices { texts[column] = try reader.numbers() }
    detailRows = try reader.numbers()
    details = try CaseDetails(from: &reader, like: empty.details)
    let counts = [activities.count, times.count, actors.count, independence.count, records.count, detailRows.count]
    let drawn = [evidenceKeys.count, places.count]
    guard (counts + texts.map(\.count)).allSatisfy({ $0 == count }), drawn.allSatisfy({ $0 == 0 || $0 == count }),
      detailRows.allSatisfy({ $0 == Self.none || Int($0) < details.count })
    else { throw ByteReader.Damage() }
  }
}
