package import Diagnostics

extension CSVProblem {
  /// What is to be said about the problem.
  /// - Parameter record: the record's bytes, from which a foreign encoding is guessed; none where they are not at hand.
  package func message(record: ArraySlice<UInt8>) -> Message {
    // In a foreign encoding any other fault may be an accident of its bytes.
    switch ForeignEncoding(mark: record) {
    case .utf16: return Message(.looksLikeUTF16)
    case .gb18030: return Message(.looksLikeGB18030, arguments)
    case nil: break
    }
    switch kind {
    case .quoteInsideField: return Message(.quoteInsideField)
    case .textAfterQuote: return Message(.textAfterQuote)
    case .unterminatedQuote: return Message(.unterminatedQuote, ["line": String(position.line)])
    case .loneCarriageReturn: return Message(.loneCarriageReturn)
    case .tooLong: return Message(.recordTooLong, ["limit": String(CSVTokenizer.recordLimit >> 20)])
    case .tooManyFields: return Message(.tooManyColumns, ["limit": String(CSVTokenizer.fieldLimit)])
    case .nul, .invalidUTF8: break
    }
    switch ForeignEncoding(lookingAt: record) {
    case .utf16: return Message(.looksLikeUTF16)
    case .gb18030 where kind == .invalidUTF8: return Message(.looksLikeGB18030, arguments)
    case .gb18030, nil: return Message(kind == .nul ? .nulByte : .invalidUTF8, arguments)
    }
  }

  private var arguments: [String: String] {
    ["offset": String(position.offset), "byte": String(byte, radix: 16, uppercase: true)]
  }
}
