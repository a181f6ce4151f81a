/// The names that members of objects have, each with a number, and which name was met after which.
///
/// Records of a log mostly have their members in one order. So a name is guessed by the one before it and only compared;
/// where the guess is wrong it is looked up.
struct MemberNames: Sendable {
  /// The greatest length of a name in bytes; longer ones are for somebody else.
  static let lengthLimit = 256
  /// The greatest number of names.
  static let countLimit = 1024

  private var table = TextTable()
  /// By a name's number, the number of the one that followed it last; that of 0 began an object.
  private var followers: [UInt32] = [0]
  /// By a name's number, the last object that had it; 0 for none.
  private var objects: [Int] = [0]
  private var object = 0
  private var previous: UInt32 = 0

  /// Begins with some names, which get the numbers from 1 on.
  init(_ names: [String]) {
    for name in names {
      _ = table.code(of: Array(name.utf8).span)
      makeRoom()
    }
  }

  /// The number of names, 0 for nothing included: names are numbered from 1 up to, not including, it.
  var count: Int { followers.count }

  /// The name of a number.
  func name(of code: UInt32) -> ArraySlice<UInt8> { table.utf8(of: code) }

  /// The names that an object has had.
  var met: [[UInt8]] { objects.indices.filter { objects[$0] > 0 }.map { Array(table.utf8(of: UInt32($0))) } }

  /// Begins an object.
  mutating func beginObject() {
    object += 1
    previous = 0
  }

  /// The number of the name that bytes begin with and a quote follows, if it is the one that is expected there.
  @inline(__always)
  func guess(_ text: UnsafeRawBufferPointer) -> (code: UInt32, length: Int)? {
    let code = followers[Int(previous)]
    guard code != 0, let length = unsafe table.length(of: code, beginning: text), length < text.count,
      unsafe text[length] == .quote
    else { return nil }
    return (code, length)
  }

  /// The number of a name, a new one where it has not been met; `nil` where it is empty or too much.
  mutating func code(of name: UnsafeRawBufferPointer) -> UInt32? {
    guard name.count > 0, name.count <= Self.lengthLimit else { return nil }
    let code = unsafe table.code(of: name)
    makeRoom()
    return count <= Self.countLimit ? code : nil
  }

  /// Enters a name as the next one of the object.
  /// - Returns: `false` where the object has it already.
  @inline(__always)
  mutating func enter(_ code: UInt32) -> Bool {
    followers[Int(previous)] = code
    previous = code
    guard objects[Int(code)] != object else { return false }
    objects[Int(code)] = object
    return true
  }

  private mutating func makeRoom() {
    guard followers.count < table.count else { return }
    followers.append(0)
    objects.append(0)
  }
}
