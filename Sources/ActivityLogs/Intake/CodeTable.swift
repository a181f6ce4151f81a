/// What has been found out about the texts of a dictionary, by their codes.
struct CodeTable<Value> {
  private var values: [Value?] = []

  /// Begins knowing nothing.
  init() {}

  /// What is known of a code, found out the first time it is asked for.
  mutating func value(of code: UInt32, or find: () -> Value) -> Value {
    let index = Int(code)
    if index < values.count, let known = values[index] { return known }
    if index >= values.count { values += repeatElement(nil, count: index + 1 - values.count) }
    let found = find()
    values[index] = found
    return found
  }
}
