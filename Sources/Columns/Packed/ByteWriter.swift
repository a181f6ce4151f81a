/// Writes columns one after the other as bytes, for nobody but a `ByteReader` of the same machine.
package struct ByteWriter {
  /// What was written.
  package private(set) var bytes: [UInt8] = []

  /// Begins with nothing.
  package init() {}

  /// Writes a number.
  package mutating func write(_ number: Int) { write([number]) }

  /// Writes the numbers of a column, in the order of bytes that the machine has, with their count before them.
  package mutating func write<Number: FixedWidthInteger & BitwiseCopyable>(_ numbers: [Number]) {
    append([numbers.count])
    append(numbers)
  }

  private mutating func append<Number: FixedWidthInteger & BitwiseCopyable>(_ numbers: [Number]) {
    // Unsafe: numbers of fixed width have no bytes but those of their value; they are copied before the call returns.
    unsafe numbers.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
  }
}
