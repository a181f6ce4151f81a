// swift-tools-version: 6.2
import PackageDescription

/// One way of building for every target: Swift 6, no unsafe code without a word, no warning left standing.
let settings: [SwiftSetting] = [
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let bigInt = Target.Dependency.product(name: "BigInt", package: "BigInt")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")

func room(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.target(name: name), "TestSupport"] + dependencies, exclude: exclude,
    swiftSettings: settings)
}

let package = Package(
  name: "plumbline",
  products: [.executable(name: "plumbline", targets: ["plumbline"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
  ],
  targets: [
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    room("CanonicalJSON"),
    room("Digests", [crypto]),
    room("Diagnostics", ["CanonicalJSON"]),
    room("MerkleTrees", [crypto]),
    room("Quantities", [bigInt]),
    room("Columns", ["CanonicalJSON", "Quantities"]),
    room("Custody", ["CanonicalJSON", "Columns", "Diagnostics", "Digests", "MerkleTrees"]),
    room("Attestations", ["CanonicalJSON", "Diagnostics", "Digests", crypto]),
    room("YAMLDocuments", ["CLibYAML", "Diagnostics", "Quantities", bigInt]),
    room("Expressions", ["Columns", "Diagnostics", "Quantities"]),
    room("Agreement", ["Digests", "Quantities", bigInt]),
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
    room(
      "ActivityLogs",
      ["Columns", "Diagnostics", "Expressions", "Quantities", "RecordReaders", "TextEncodings", "YAMLDocuments"]),
    room(
      "Rubrics",
      ["ActivityLogs", "CanonicalJSON", "Columns", "Diagnostics", "Expressions", "Quantities", "YAMLDocuments"]),
    room(
      "Measurement",
      ["ActivityLogs", "Columns", "Diagnostics", "Expressions", "Quantities", "RecordReaders", "Rubrics", bigInt]),
    room("Scoring", ["ActivityLogs", "Columns", "Diagnostics", "Expressions", "Measurement", "Quantities", "Rubrics"]),
    room(
      "Robustness",
      ["ActivityLogs", "Diagnostics", "Digests", "Measurement", "Quantities", "Rubrics", "Scoring", bigInt]),
    room(
      "Assessments",
      [
        "ActivityLogs", "Agreement", "CanonicalJSON", "Columns", "Custody", "Diagnostics", "Digests", "Measurement",
        "Quantities",
        "RecordReaders", "Robustness", "Rubrics", "Scoring", "YAMLDocuments",
      ]),
    room(
      "Reports",
      [
        "ActivityLogs", "Agreement", "Assessments", "CanonicalJSON", "Columns", "Diagnostics", "Expressions",
        "Measurement", "Quantities", "Robustness", "Rubrics", "Scoring", "YAMLDocuments", mustache,
      ], resources: [.embedInCode("Templates")]),
    room(
      "Comparisons",
      [
        "ActivityLogs", "Assessments", "CanonicalJSON", "Diagnostics", "Digests", "Measurement", "Quantities",
        "RecordReaders", "Reports", "Rubrics", "Scoring", bigInt, mustache,
      ], resources: [.embedInCode("Templates")]),
    room(
      "RubricTesting",
      [
        "ActivityLogs", "Assessments", "CanonicalJSON", "Columns", "Diagnostics", "Measurement", "Quantities",
        "RecordReaders", "Reports", "Rubrics", "Scoring", "YAMLDocuments",
      ]),
    room(
      "Verification",
      [
        "ActivityLogs", "Assessments", "Attestations", "CanonicalJSON", "Custody", "Diagnostics", "Digests",
        "Expressions", "Measurement", "Quantities", "Rubrics", "Scoring",
      ]),
    room(
      "SQLScripts",
      [
        "ActivityLogs", "Assessments", "CanonicalJSON", "Columns", "Diagnostics", "Expressions", "Measurement",
        "Quantities", "RecordReaders", "Rubrics", "Verification", bigInt,
      ]),
    room(
      "Authoring",
      [
        "ActivityLogs", "Assessments", "Attestations", "CanonicalJSON", "Columns", "Comparisons", "Custody",
        "Diagnostics", "Expressions", "Measurement", "Quantities", "RecordReaders", "Reports", "Robustness",
        "RubricTesting", "Rubrics", "SQLScripts", "Scoring", "TextEncodings", "Verification", "YAMLDocuments",
      ]),
    room(
      "Commands",
      [
        "ActivityLogs", "Assessments", "Attestations", "Authoring", "CanonicalJSON", "Columns", "Comparisons",
        "Custody", "Diagnostics", "Digests", "Measurement", "Quantities", "RecordReaders", "Reports", "Robustness",
        "RubricTesting",
        "Rubrics", "SQLScripts", "TextEncodings", "Verification", argumentParser,
      ]),
    .executableTarget(name: "plumbline", dependencies: ["Commands", argumentParser], swiftSettings: settings),
    .executableTarget(
      name: "made-up-year", path: "Examples/made-up-years", swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["ActivityLogs", "Columns", "Diagnostics", "Quantities", "RecordReaders"],
      path: "Tests/TestSupport",
      swiftSettings: settings),
    tests("CanonicalJSON"),
    tests("Agreement", ["Quantities"]),
    tests("MerkleTrees"),
    tests("Diagnostics", exclude: ["Snapshots"]),
    tests("Quantities", [bigInt], exclude: ["Fixtures"]),
    tests("Columns", ["Quantities"]),
    tests("Custody", ["CanonicalJSON", "Columns", "Diagnostics", "MerkleTrees"]),
    tests("Attestations", ["CanonicalJSON"]),
    tests("YAMLDocuments", ["Diagnostics", "Quantities"], exclude: ["Fixtures", "Snapshots"]),
    tests("Expressions", ["Columns", "Diagnostics", "Quantities"], exclude: ["Snapshots"]),
    tests("Compression", ["Columns", "CZlib"]),
    tests("TextEncodings", ["Columns"]),
    tests("XMLEvents", ["Columns"]),
    tests("SQLiteTables", ["Columns", "CSQLite"]),
    tests(
      "RecordReaders", ["CanonicalJSON", "Columns", "Compression", "CSQLite", "Diagnostics", "TextEncodings"],
      exclude: ["CSV/Snapshots"]),
    tests(
      "ActivityLogs",
      ["Columns", "Diagnostics", "Expressions", "Quantities", "RecordReaders", "TextEncodings", "YAMLDocuments"],
      exclude: [
        "Coverage/Snapshots", "Intake/Snapshots", "Mappings/Fixtures", "Mappings/Snapshots", "UnitTables/Snapshots",
        "Units/Snapshots",
      ]),
    tests(
      "Rubrics",
      ["ActivityLogs", "CanonicalJSON", "Columns", "Diagnostics", "Expressions", "Quantities", "YAMLDocuments"],
      exclude: ["Snapshots"]),
    tests(
      "Measurement",
      ["ActivityLogs", "Columns", "Diagnostics", "Expressions", "Quantities", "RecordReaders", "Rubrics"]),
    tests("Scoring", ["ActivityLogs", "Diagnostics", "Measurement", "Quantities", "Rubrics"]),
    tests(
      "Robustness",
      [
        "ActivityLogs", "Columns", "Diagnostics", "Expressions", "Measurement", "Quantities", "RecordReaders",
        "Rubrics",
        "Scoring",
      ]),
    tests(
      "Assessments",
      [
        "ActivityLogs", "CanonicalJSON", "Columns", "Diagnostics", "Digests", "Measurement", "Quantities",
        "RecordReaders", "Rubrics", "Scoring",
      ],
      exclude: ["Definition/Snapshots", "Fixtures", "Inspection/Snapshots", "Result/Snapshots", "Run/Snapshots"]),
    tests(
      "Reports",
      [
        "ActivityLogs", "Agreement", "Assessments", "Columns", "Diagnostics", "Expressions", "Measurement",
        "Quantities", "Robustness", "Rubrics",
        "Scoring", mustache,
      ], exclude: ["Fixtures", "Snapshots"]),
    tests(
      "Comparisons",
      [
        "ActivityLogs", "Assessments", "CanonicalJSON", "Diagnostics", "Measurement", "Quantities", "Reports",
        "Rubrics", "Scoring", bigInt,
      ], exclude: ["Snapshots"]),
    tests(
      "Authoring",
      [
        "ActivityLogs", "Assessments", "CanonicalJSON", "Columns", "Diagnostics", "Expressions", "Measurement",
        "Quantities", "RecordReaders", "RubricTesting", "Rubrics", "TextEncodings", "YAMLDocuments",
      ], exclude: ["Drafting/Snapshots", "Explanations/Snapshots"]),
    tests(
      "RubricTesting", ["Diagnostics", "Measurement", "Quantities", "Reports", "Rubrics", "Scoring", bigInt],
      exclude: ["Writing/Snapshots"]),
    tests(
      "Verification", ["Assessments", "Attestations", "CanonicalJSON", "Custody", "Diagnostics", "Digests", "Rubrics"]),
    tests(
      "SQLScripts",
      [
        "ActivityLogs", "Assessments", "CSQLite", "CanonicalJSON", "Columns", "Diagnostics", "Expressions",
        "Quantities", "Rubrics", "SQLiteTables", "Verification",
      ], exclude: ["Snapshots"]),
    .testTarget(
      name: "SecondImplementationTests",
      dependencies: [
        "ActivityLogs", "Columns", "Diagnostics", "Expressions", "Measurement", "Quantities", "RecordReaders",
        "Rubrics", "Scoring",
        "TestSupport", bigInt,
      ], swiftSettings: settings),
    .testTarget(
      name: "CommandsTests",
      dependencies: [
        "ActivityLogs", "Assessments", "Attestations", "Authoring", "CanonicalJSON", "Commands", "Comparisons",
        "Custody", "Diagnostics", "Digests", "Expressions", "Measurement", "Reports", "Robustness", "Rubrics",
        "SQLScripts", "Scoring",
        "TestSupport", "Verification", "YAMLDocuments", "made-up-year", "plumbline",
      ], exclude: ["Fixtures", "Snapshots"], swiftSettings: settings),
  ]
)
