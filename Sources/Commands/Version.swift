/// The version of Plumbline.
package enum Version {
  /// The version, as manifests state it.
  package static let current = "0.1.0"
}
