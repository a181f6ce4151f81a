// swift-tools-version: 6.2
import PackageDescription

/// Trials of the readers that are no part of the product: how fast they read, and whether a fuzzer makes them fall over.
///
/// The readers are built here from the product's own sources (`Plumbline` is a link to them). With `FUZZ=1` in the
/// environment they are built with the coverage that libFuzzer needs.
let isFuzzing = Context.environment["FUZZ"] != nil
let settings: [SwiftSetting] = [
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]
let fuzzing: [SwiftSetting] =
  isFuzzing ? [.unsafeFlags(["-sanitize=fuzzer"])] : []

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(
    name: name, dependencies: dependencies, path: "Plumbline/" + name, swiftSettings: settings + fuzzing)
}

func library(_ name: String, pkgConfig: String) -> Target {
  .systemLibrary(name: name, path: "Plumbline/" + name, pkgConfig: pkgConfig)
}

let trial: Target =
  isFuzzing
  ? .executableTarget(
    name: "fuzz-readers", dependencies: ["Columns", "Diagnostics", "RecordReaders", "TextEncodings"],
    path: "Sources/FuzzReaders", swiftSettings: settings + fuzzing,
    linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])])
  : .executableTarget(
    name: "reading-speed", dependencies: ["Columns", "Diagnostics", "RecordReaders"], path: "Sources/ReadingSpeed",
    swiftSettings: settings)

let package = Package(
  name: "trials",
  dependencies: [.package(url: "https://github.com/attaswift/BigInt", from: "6.0.0")],
  targets: [
    trial,
    library("CZlib", pkgConfig: "zlib"),
    library("CExpat", pkgConfig: "expat"),
    library("CSQLite", pkgConfig: "sqlite3"),
    room("CanonicalJSON"),
    room("Diagnostics", ["CanonicalJSON"]),
    room("Quantities", [.product(name: "BigInt", package: "BigInt")]),
    room("Columns", ["Quantities"]),
    room("Expressions", ["Columns", "Diagnostics", "Quantities"]),
    room("Compression", ["CZlib", "Columns"]),
    room("TextEncodings", ["Columns"]),
    room("XMLEvents", ["CExpat", "Columns"]),
    room("SQLiteTables", ["CSQLite", "Columns"]),
    room(
      "RecordReaders",
      [
        "CanonicalJSON", "Columns", "Compression", "Diagnostics", "Expressions", "Quantities", "SQLiteTables",
        "TextEncodings", "XMLEvents",
      ]),
  ]
)
