// swift-tools-version: 6.2
import PackageDescription

// A warning is an error with the compiler that this is written with; what a newer one warns about stops nobody
// from building.
#if compiler(>=6.4)
  let warnings: [SwiftSetting] = []
#else
  let warnings: [SwiftSetting] = [.treatAllWarnings(as: .error)]
#endif

/// One set of settings for every Swift target, so that no target is checked less than another.
let strict: [SwiftSetting] =
  warnings + [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]

let package = Package(
  name: "coordinator",
  products: [
    .executable(name: "coordinator", targets: ["CoordinatorTUI"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]
    ),
    // What the Glibc module of Swift does not show: the kind of a file system.
    .target(name: "CStorage"),
    // For tests alone: starts the built program on a terminal of its own.
    .target(name: "CPseudoTerminal", linkerSettings: [.linkedLibrary("util")]),
    .target(name: "CoordinationDomain", swiftSettings: strict),
    .target(
      name: "CoordinatorStorage",
      dependencies: ["CoordinationDomain", "CStorage", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "CoordinatorTUI",
      dependencies: [
        "CNcurses", "CoordinationDomain", "CoordinatorStorage",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    // For tests alone: what both test targets build on. Nothing of it is in the program.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "CoordinationDomainTests",
      dependencies: ["CoordinationDomain", "CoordinatorStorage", "TestSupport"],
      exclude: ["Fixtures"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "CoordinatorTUITests",
      dependencies: [
        "CoordinatorTUI", "CoordinationDomain", "CoordinatorStorage", "CPseudoTerminal", "TestSupport",
      ],
      exclude: ["Screens"],
      swiftSettings: strict
    ),
  ]
)
