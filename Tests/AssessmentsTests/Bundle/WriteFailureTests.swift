import Assessments
import Diagnostics
import Foundation
import Testing

/// Why something could not be written, in two languages.
@Suite struct WriteFailureTests {
  @Test(arguments: [
    (POSIXError.Code.ENOENT, WriteFailure.folderMissing), (.EACCES, .notPermitted), (.EPERM, .notPermitted),
    (.EROFS, .readOnly), (.ENOSPC, .noSpace), (.EDQUOT, .noSpace), (.EISDIR, .folder), (.ENOTDIR, .notAFolder),
    (.ENAMETOOLONG, .nameTooLong), (.EIO, .system(code: 5)),
  ])
  func isWhatTheSystemSays(code: POSIXError.Code, failure: WriteFailure) {
    #expect(WriteFailure(POSIXError(code)) == failure)
    let wrapped = CocoaError(.fileWriteUnknown, userInfo: [NSUnderlyingErrorKey: POSIXError(code)])
    #expect(WriteFailure(wrapped) == failure)
  }

  @Test(arguments: [
    (CocoaError.Code.fileNoSuchFile, WriteFailure.folderMissing), (.fileWriteNoPermission, .notPermitted),
    (.fileWriteVolumeReadOnly, .readOnly), (.fileWriteOutOfSpace, .noSpace), (.fileWriteUnknown, .system(code: 512)),
  ])
  func isWhatTheLibrarySaysWhereTheSystemIsNotQuoted(code: CocoaError.Code, failure: WriteFailure) {
    #expect(WriteFailure(CocoaError(code)) == failure)
  }

  @Test(arguments: [
    WriteFailure.folderMissing, .notPermitted, .readOnly, .noSpace, .folder, .notAFolder, .nameTooLong,
    .system(code: 5),
  ])
  func isSaidInBothLanguages(failure: WriteFailure) throws {
    let english = try #require(failure.arguments["reason.en"])
    let chinese = try #require(failure.arguments["reason.zh"])
    #expect(english.hasSuffix(".") && chinese.hasSuffix("。"))
    #expect(!chinese.contains { $0.isASCII && $0.isLetter })
    if case .system(let code) = failure {
      #expect(english.contains("\(code)") && chinese.contains("\(code)"))
    }
  }
}
