import RecordReaders
import Testing

/// Guesses at encodings that are not UTF-8.
struct ForeignEncodingTests {
  @Test func seesUTF16ByItsMarkOrItsZeros() {
    #expect(ForeignEncoding(lookingAt: [0xFF, 0xFE, 0xE5, 0x65]) == .utf16)
    #expect(ForeignEncoding(lookingAt: [0xFE, 0xFF, 0x65, 0xE5]) == .utf16)
    #expect(ForeignEncoding(lookingAt: [0x69, 0, 0x64, 0, 0x2C, 0]) == .utf16)
    #expect(ForeignEncoding(lookingAt: Array(repeating: 0x69, count: 50) + [0]) == nil)
  }

  @Test func seesGB18030ByItsMarkOrItsCharacters() {
    #expect(ForeignEncoding(lookingAt: [0x84, 0x31, 0x95, 0x33, 0x69]) == .gb18030)
    // 居委会, and a character of four bytes.
    #expect(ForeignEncoding(lookingAt: [0xBE, 0xD3, 0xCE, 0xAF, 0xBB, 0xE1]) == .gb18030)
    #expect(ForeignEncoding(lookingAt: [0x69, 0x95, 0x32, 0x82, 0x36, 0x2C, 0xBE, 0xD3]) == .gb18030)
    // One accented letter of Latin-1 before a comma, and two characters cut short.
    #expect(ForeignEncoding(lookingAt: [0x63, 0xE9, 0x2C, 0xE9, 0x2C]) == nil)
    #expect(ForeignEncoding(lookingAt: [0xBE, 0xD3, 0xCE]) == nil)
    #expect(ForeignEncoding(lookingAt: []) == nil)
  }
}
