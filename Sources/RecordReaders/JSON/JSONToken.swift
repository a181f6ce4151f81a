/// A token of JSON; names come without their colon, and commas do not come at all.
package enum JSONToken: Sendable, Hashable {
  case beginObject
  case endObject
  case beginArray
  case endArray
  /// The name of a member.
  case name
  case string
  case number
  case `true`
  case `false`
  case null
}
