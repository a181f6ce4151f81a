/// What the text codes of one summary are in another; an object, because many parts of a summary share it.
final class CodeTranslation: Sendable {
  /// By the old codes, the new ones; `nil` where they are the same.
  private let table: [UInt32]?

  /// Makes the translation of codes.
  /// - Parameter table: by the old codes, the new ones.
  init(_ table: [UInt32]) { self.table = table }

  private init() { table = nil }

  /// Leaves codes as they are.
  static let none = CodeTranslation()

  /// The new codes of some; a code that the old summary never gave stands for a missing text.
  func codes(_ old: [UInt32]) -> [UInt32] {
    guard let table else { return old }
    return old.map { Int($0) < table.count ? table[Int($0)] : TextPool.missing }
  }

  /// This translation and another one after it.
  func followed(by next: CodeTranslation) -> CodeTranslation {
    guard let table else { return next }
    return CodeTranslation(next.codes(table))
  }
}
