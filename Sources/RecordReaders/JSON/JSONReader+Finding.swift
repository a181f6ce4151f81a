internal import Columns

/// The way to the records.
extension JSONReader {
  /// Follows a pointer up to its first `*`, or to its end.
  /// - Returns: whether there is such a place, and the steps that are left for each record.
  mutating func follow(
    _ steps: [JSONPointer.Step]
  ) throws(JSONFailure) -> (isFound: Bool, rest: [JSONPointer.Step]) {
    var token = try tokenizer.token()
    for (number, step) in steps.enumerated() {
      guard case .to(let name) = step else {
        if token == .beginObject { frames.append(JSONFrame(depth: tokenizer.depth)) }
        return (token == .beginArray || token == .beginObject, Array(steps[(number + 1)...]))
      }
      switch token {
      case .beginObject:
        frames.append(JSONFrame(depth: tokenizer.depth))
        token = try member(name)
      case .beginArray: token = try element(name)
      default: return (false, [])
      }
      guard token != nil else { return (false, []) }
    }
    guard token == .beginArray || token == .beginObject else { return (false, []) }
    if token == .beginObject {
      waitingToken = token
      isOnlyRecord = true
    }
    return (true, [])
  }

  /// Goes to the member of that name of the object that has begun, and keeps the members before it.
  /// - Returns: its first token, or `nil` where there is none.
  private mutating func member(_ name: [UInt8]) throws(JSONFailure) -> JSONToken? {
    while try tokenizer.token() == .name {
      if tokenizer.text == name { return try tokenizer.token() }
      let code = tokenizer.nameCode
      guard let token = try tokenizer.token() else { return nil }
      if token == .beginObject || token == .beginArray {
        try skipContainer()
      } else {
        try keep(token, code)
      }
    }
    return nil
  }

  /// Goes to the element of that number of the array that has begun.
  private mutating func element(_ name: [UInt8]) throws(JSONFailure) -> JSONToken? {
    guard let index = JSONPointer.index(name) else { return nil }
    var number = 0
    let depth = tokenizer.depth
    while let token = try tokenizer.token(), tokenizer.depth >= depth {
      if number == index { return token }
      number += 1
      if token == .beginObject || token == .beginArray { try skipContainer() }
    }
    return nil
  }

  /// Looks for the root array or the first array of objects that is reached through objects.
  /// - Returns: whether there is one; an empty array will do where there is no other.
  mutating func search() throws(JSONFailure) -> Bool {
    let root = try tokenizer.token()
    if root == .beginArray { return true }
    guard root == .beginObject else { return false }
    frames.append(JSONFrame(depth: tokenizer.depth))
    var hasEmptyArray = false
    while let token = try tokenizer.token() {
      guard token == .name else {
        // The only other token that can come here ends an object.
        frames.removeLast()
        stepUp()
        continue
      }
      let (code, name) = (tokenizer.nameCode, Array(tokenizer.text))
      switch try tokenizer.token() {
      case .beginObject:
        frames.append(JSONFrame(depth: tokenizer.depth))
        stepDown(name)
      case .beginArray:
        let depth = tokenizer.depth
        let first = try tokenizer.token()
        if first == .beginObject {
          waitingToken = first
          stepDown(name)
          return true
        }
        if first == .endArray { hasEmptyArray = true }
        while tokenizer.depth >= depth, try tokenizer.token() != nil {}
      case let token?: try keep(token, code)
      case nil: return false
      }
    }
    endWithoutRecords()
    return hasEmptyArray
  }

  /// Reads the container that has begun to its end.
  private mutating func skipContainer() throws(JSONFailure) {
    let depth = tokenizer.depth
    while tokenizer.depth >= depth, try tokenizer.token() != nil {}
  }

  /// Keeps a member of the innermost object for the records that may come in it.
  private mutating func keep(_ token: JSONToken, _ name: UInt32) throws(JSONFailure) {
    let text: [UInt8]
    switch token {
    case .string, .number: text = tokenizer.text
    case .true: text = Array("true".utf8)
    case .false: text = Array("false".utf8)
    default: return
    }
    let size = frames.reduce(text.count) { $0 + $1.members.reduce(0) { $0 + $1.text.count } }
    guard let last = frames.indices.last, frames[last].members.count < JSONFrame.memberLimit,
      size <= JSONTokenizer.lengthLimit
    else { throw tokenizer.failure(.tooLong, at: tokenizer.next) }
    frames[last].members.append(JSONFrame.Member(name: name, text: text))
  }
}
