/// The contents of a TZif file.
struct TZifFile {
  let version: Int
  let firstOffset: Int
  let transitions: [ZoneTransition]
  let footer: String
  init(_ bytes: [UInt8]) throws(InvalidTZif) { throw .notTZif }
}
