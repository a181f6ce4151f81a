/// The way from the root of a JSON text to its records: a JSON Pointer (RFC 6901) in which `*` stands for every member of
/// an object and every element of an array.
struct JSONPointer: Sendable, Hashable {
  /// A step of the way.
  enum Step: Sendable, Hashable {
    /// To the member of that name, or to the element of that number from 0 on.
    case to([UInt8])
    /// To all members or elements.
    case every
  }

  /// The steps.
  let steps: [Step]

  /// Reads a pointer; `nil` where it neither is empty nor begins with `/`, or has a `~` that stands for nothing.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let first = bytes.first else {
      steps = []
      return
    }
    guard first == UInt8(ascii: "/") else { return nil }
    var steps: [Step] = []
    for part in bytes.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      if part.elementsEqual([UInt8(ascii: "*")]) {
        steps.append(.every)
        continue
      }
      var (name, rest): ([UInt8], ArraySlice<UInt8>) = ([], part)
      while let byte = rest.popFirst() {
        guard byte == UInt8(ascii: "~") else {
          name.append(byte)
          continue
        }
        switch rest.popFirst() {
        case UInt8(ascii: "0"): name.append(UInt8(ascii: "~"))
        case UInt8(ascii: "1"): name.append(UInt8(ascii: "/"))
        default: return nil
        }
      }
      steps.append(.to(name))
    }
    self.steps = steps
  }

  /// A step's name as the number of an element, written without needless zeros.
  static func index(_ name: [UInt8]) -> Int? {
    let text = String(decoding: name, as: UTF8.self)
    guard let number = Int(text), number >= 0, String(number) == text else { return nil }
    return number
  }
}
