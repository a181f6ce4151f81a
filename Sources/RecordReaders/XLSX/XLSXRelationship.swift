internal import XMLEvents

/// What one part of a workbook says of its tie to another (ECMA-376, part 2, clause 9).
struct XLSXRelationship {
  /// The name under which the part speaks of it.
  var identifier: String
  /// The last word of its type: `worksheet`, `sharedStrings` and so on.
  var kind: String
  /// The other part, as it is written.
  var target: String
  /// The other part's name in the archive, or `nil` where it is not in it.
  var part: String?

  private enum Name: Int, CaseIterable {
    case relationships, relationship, identifier, type, target, mode

    var text: String {
      switch self {
      case .relationships: "Relationships"
      case .relationship: "Relationship"
      case .identifier: "Id"
      case .type: "Type"
      case .target: "Target"
      case .mode: "TargetMode"
      }
    }
  }

  /// The names that matter in a part with relationships.
  static let vocabulary = XMLVocabulary(Name.allCases.map(\.text))

  /// The relationship of an event, or `nil` where it is another event.
  /// - Parameter part: the name of the part that has the relationship, empty for the whole package.
  init?(_ piece: XMLPiece, _ event: XMLEvent, of part: String) {
    guard event.kind == .start, event.name == Name.relationship.rawValue else { return nil }
    func text(_ name: Name) -> String { piece.text(of: name.rawValue, in: event) ?? "" }
    identifier = text(.identifier)
    kind = text(.type).split(separator: "/").last.map(String.init) ?? ""
    target = text(.target)
    self.part = text(.mode) == "External" ? nil : Self.resolve(target, from: part)
  }

  /// The name of the part that holds the relationships of another.
  static func part(for part: String) -> String {
    var steps = part.split(separator: "/").map(String.init)
    let name = steps.popLast() ?? ""
    steps += ["_rels", name + ".rels"]
    return steps.joined(separator: "/")
  }

  /// The name of the part that a target means, or `nil` where it leads out of the archive.
  static func resolve(_ target: String, from part: String) -> String? {
    guard !target.contains(":"), !target.contains("\\"), !target.hasPrefix("//") else { return nil }
    var folders = target.hasPrefix("/") ? [] : part.split(separator: "/").dropLast().map(String.init)
    for step in target.split(separator: "/") {
      switch step {
      case ".": break
      case "..": if folders.popLast() == nil { return nil }
      default: folders.append(String(step))
      }
    }
    return folders.isEmpty ? nil : folders.joined(separator: "/")
  }
}
