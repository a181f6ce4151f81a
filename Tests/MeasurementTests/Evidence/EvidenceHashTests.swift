internal import ActivityLogs
@testable internal import Measurement
internal import RecordReaders
internal import Testing

@Suite struct EvidenceHashTests {
  // Worked out outside of this package from the definition in the type's documentation.
  private let expectedSalt: UInt64 = 0x332d3d1a365ce0d9
  private let expectedIDKey: UInt64 = 0x4186f0cd9af2abbd
  private let expectedPlaceKey: UInt64 = 0x1bc54e82cf3f70ce
  private let expectedHash: UInt64 = 0x22acc8997a6c013c

  @Test func isTheDocumentedFunction() {
    let salt = EvidenceHash.salt(seed: "3-5-1", indicator: "committee.meetings", unit: "晋宁")
    #expect(salt == expectedSalt)
    let id = EvidenceHash.key(ofID: ArraySlice("记录-1".utf8))
    #expect(id == expectedIDKey)
    let place = RecordPlace(file: 1, location: .bytes(offset: 300, length: 42, line: 7))
    #expect(EvidenceHash.key(of: place) == expectedPlaceKey)
    #expect(EvidenceHash.hash(salt: salt, key: id) == expectedHash)
  }
}
