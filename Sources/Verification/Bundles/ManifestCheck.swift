internal import Assessments
internal import CanonicalJSON
internal import Diagnostics

/// Whether a bundle's files are those that its manifest lists.
struct ManifestCheck {
  /// What was found.
  private(set) var findings: [Diagnostic] = []

  /// Compares the files with the manifest.
  init(_ content: BundleContent) {
    for name in content.unreadable { add(.bundleFileUnreadable, ["file": name]) }
    guard let bytes = content.files[Manifest.fileName] else {
      add(.bundleFileMissing, ["file": Manifest.fileName])
      return
    }
    guard let manifest = content.json(Manifest.fileName), manifest["schema"]?.text == Manifest.schema,
      let outputs = manifest["outputs"]?.elements
    else {
      add(.bundleFileMalformed, ["file": Manifest.fileName])
      return
    }
    if manifest.canonicalBytes != bytes { add(.bundleFileNotCanonical, ["file": Manifest.fileName]) }
    var listed: Set<String> = [Manifest.fileName, BundleContent.attestationName]
    for output in outputs {
      guard let name = output["path"]?.text, let digest = output["sha256"]?.text else {
        add(.bundleFileMalformed, ["file": Manifest.fileName])
        continue
      }
      listed.insert(name)
      guard let found = content.digest(of: name) else {
        add(.bundleFileMissing, ["file": name])
        continue
      }
      let size = content.files[name].map { String($0.count) }
      if found != digest || output["bytes"]?.text != size { add(.bundleFileDiffers, ["file": name]) }
    }
    for name in content.names where !listed.contains(name) { add(.bundleFileAdded, ["file": name]) }
  }

  private mutating func add(_ template: MessageTemplate, _ arguments: [String: String]) {
    findings.append(Diagnostic(template, arguments))
  }
}
