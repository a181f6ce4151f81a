internal import Foundation

/// What a path leads to, links followed.
enum FileKind: Sendable, Hashable {
  case file
  case folder
  /// A pipe, a device or the like, which cannot be an input.
  case other

  /// What is at a path, or `nil` where nothing is.
  init?(at path: String) {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard let type = try? FileManager.default.attributesOfItem(atPath: target)[.type] as? FileAttributeType else {
      return nil
    }
    switch type {
    case .typeRegular: self = .file
    case .typeDirectory: self = .folder
    default: self = .other
    }
  }
}
