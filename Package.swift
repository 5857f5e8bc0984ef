// swift-tools-version: 6.1
import PackageDescription

// Targets in the order of the data flow; `Tests/ArchitectureTests` holds the arrows that imports may take.
let package = Package(
  name: "counterclaim",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "counterclaim", targets: ["counterclaim"]),
    .library(name: "CounterclaimIngestion", targets: ["Ingestion"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(name: "Values"),
    .target(
      name: "Markup", dependencies: ["CLibXML2", "Values"],
      linkerSettings: [.linkedLibrary("iconv", .when(platforms: [.macOS]))]),
    .target(name: "Ingestion", dependencies: ["CZlib", "Markup", "Values"]),
    .target(name: "Language", dependencies: ["Values"]),
    .target(name: "COnnxRuntime"),
    .target(name: "Inference", dependencies: ["COnnxRuntime", "Values"]),
    .target(name: "Claims", dependencies: ["Inference", "Ingestion", "Language", "Values"]),
    .target(name: "Comparison", dependencies: ["Claims", "Ingestion", "Language", "Values"]),
    .target(name: "Decisions", dependencies: ["Claims", "Ingestion", "Values"]),
    .target(
      name: "Store",
      dependencies: [
        "Claims", "Decisions", "Ingestion", "Values", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .target(
      name: "Reporting",
      dependencies: [
        "Claims", "Comparison", "Decisions", "Ingestion", "Values",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [.embedInCode("Templates")]),
    .target(
      name: "Review",
      dependencies: [
        "Claims", "Comparison", "Decisions", "Ingestion", "Reporting", "Store", "Values",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [.embedInCode("Templates")]),
    .executableTarget(
      name: "counterclaim",
      dependencies: [
        "Claims", "Comparison", "Decisions", "Inference", "Ingestion", "Language", "Reporting", "Review", "Store",
        "Values",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "speaker-probe", dependencies: ["Claims", "Ingestion", "Values"], path: "evaluation/SpeakerProbe"),
    .testTarget(name: "ValuesTests", dependencies: ["Values"]),
    .testTarget(name: "MarkupTests", dependencies: ["Markup", "Values"]),
    .testTarget(name: "IngestionTests", dependencies: ["Ingestion", "Values"], exclude: ["Fixtures"]),
    .testTarget(name: "LanguageTests", dependencies: ["Language", "Values"]),
    .testTarget(name: "InferenceTests", dependencies: ["Inference", "Values"], exclude: ["Fixtures"]),
    .testTarget(
      name: "ClaimsTests", dependencies: ["Claims", "Inference", "Ingestion", "Language", "Values"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "ComparisonTests", dependencies: ["Comparison", "Claims", "Ingestion", "Language", "Values"]),
    .testTarget(name: "DecisionsTests", dependencies: ["Decisions", "Claims", "Ingestion", "Values"]),
    .testTarget(
      name: "StoreTests",
      dependencies: [
        "Store", "Decisions", "Claims", "Ingestion", "Values", .product(name: "GRDB", package: "GRDB.swift"),
      ], exclude: ["Fixtures"]),
    .testTarget(
      name: "ReportingTests",
      dependencies: ["Reporting", "Comparison", "Claims", "Decisions", "Ingestion", "Values"],
      exclude: ["Goldens"]),
    .testTarget(
      name: "ReviewTests",
      dependencies: ["Review", "Reporting", "Store", "Decisions", "Comparison", "Claims", "Ingestion", "Values"]),
    .testTarget(name: "ArchitectureTests"),
    .testTarget(
      name: "CommandTests", dependencies: ["counterclaim", .product(name: "GRDB", package: "GRDB.swift")],
      exclude: ["Fixtures"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
  ]
}
