/// What the logs of an evaluation are known again by.
package enum LogDigest: String, Sendable, Hashable, CaseIterable {
  /// The digests of the files, in the manifest.
  case files
  /// Besides, one digest of all accepted events, in the result.
  case events
}
